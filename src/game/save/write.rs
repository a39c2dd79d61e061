//! Writing: the text of a save, and the way it gets to the disk.

use super::SaveError;
use super::file::{
    Body, DraftPart, EndPart, FORMAT, Head, ResumedPart, SaveFile, SnapshotPart, TextPart, TurnPart, checksum, join,
};
use crate::core::order::Order;
use crate::core::renumber::ids;
use crate::game::hash::PARTS;
use crate::game::order_text::write_order;
use crate::game::snapshot::Snapshot;
use crate::game::{Game, RULES, TurnRecord};
use crate::scenario::setup::{Player, Setup};
use std::io::Write;
use std::path::Path;

fn order_lines(setup: &Setup, by_seat: &[Vec<Order>]) -> Vec<String> {
    let seats = setup.roster.seats();
    seats
        .zip(by_seat)
        .flat_map(|(seat, orders)| {
            let id = &setup.roster.seats[seat.at()].id;
            orders.iter().map(move |order| format!("{id} {}", write_order(setup, seat, order)))
        })
        .collect()
}

/// A snapshot as JSON, one subsystem a line. The draft is not in it: it stands in the save as text.
fn json(snapshot: Snapshot) -> String {
    let value = serde_json::to_value(snapshot.without_draft()).expect("the state has only types that have a text form");
    let lines: Vec<String> =
        value.as_object().into_iter().flatten().map(|(name, part)| format!("\"{name}\": {part}")).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn turn(setup: &Setup, number: u16, record: &TurnRecord) -> TurnPart {
    let (hash, parts) = record.hash.clone().map(|hash| (hash.total, hash.parts)).unwrap_or_default();
    TurnPart {
        number,
        orders: order_lines(setup, &record.orders),
        hash,
        parts: PARTS.iter().map(|part| (*part).to_owned()).zip(parts).collect(),
    }
}

/// What a save says of who plays a seat.
fn player(player: &Player) -> String {
    match player {
        Player::Human => "human".to_owned(),
        Player::Bot(name) => format!("bot {name}"),
    }
}

fn file(game: &Game) -> SaveFile {
    let setup = &game.setup;
    let snapshot = Snapshot::take(game);
    let draft = order_lines(setup, &snapshot.draft.by_seat);
    let first = game.resumed.as_ref().map_or(0, |resumed| resumed.turn);
    let number = |at: usize| first + u16::try_from(at + 1).unwrap_or(u16::MAX);
    let mut texts = vec![TextPart { path: format!("{}.ron", setup.id), text: setup.text.text.clone() }];
    texts.extend(
        setup
            .sources
            .iter()
            .filter_map(|source| Some(TextPart { path: source.own.clone()?, text: source.text.clone() })),
    );
    let own = json(snapshot);
    let head = Head {
        format: FORMAT,
        rules: RULES,
        content: setup.content_hash.clone(),
        scenario: setup.id.clone(),
        // The head is parted from the body by lines, so a title has to stay in one.
        title: setup.title.replace(char::is_control, " "),
        seed: game.seed.to_string(),
        turn: game.calendar().turns,
        turns: setup.turns,
        date: game.today().to_string(),
        hash: game.hash().total,
    };
    let body = Body {
        players: setup.roster.seats.iter().map(|s| s.id.clone()).zip(game.players.iter().map(player)).collect(),
        turns: game.record().iter().enumerate().map(|(at, record)| turn(setup, number(at), record)).collect(),
        draft: DraftPart { orders: draft },
        notes: game.notes.iter().map(|(seat, note)| (setup.roster.seats[seat.at()].id.clone(), note.clone())).collect(),
        resumed: game.resumed.as_ref().map(|resumed| {
            let json = json(resumed.snapshot.clone());
            ResumedPart { turn: resumed.turn, why: resumed.why.clone(), checksum: checksum(&json), json }
        }),
        earlier: game.resumed.as_ref().map(|resumed| resumed.earlier.clone()).unwrap_or_default(),
        texts,
        snapshot: SnapshotPart { checksum: checksum(&own), json: own },
        tables: join(&ids(&setup.roster, &setup.registry)),
        end: EndPart { seal: String::new() },
    };
    let mut file = SaveFile { head, body };
    file.body.tables.insert(
        "drivers".into(),
        setup.recognition_rules.drivers.iter().map(|driver| driver.id.as_str()).collect::<Vec<_>>().join(" "),
    );
    file.body.end.seal = file.seal();
    file
}

/// The text of a save.
#[must_use]
pub fn to_text(game: &Game) -> String {
    file(game).text()
}

/// Writes a save: to a temporary file, synced, renamed into place, the folder synced. Killed at any moment, the
/// old save or the new one is there.
///
/// # Errors
/// If the disk refuses; what was there before stays.
pub fn write(game: &Game, path: &Path) -> Result<(), SaveError> {
    // A link stays a link: what it leads to is replaced.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let disk = |error| SaveError::Disk { path: path.display().to_string(), error };
    if target.is_dir() {
        return Err(disk(std::io::Error::other("this is a folder: name a file")));
    }
    sweep(folder);
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY).suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder).map_err(disk)?;
    file.write_all(to_text(game).as_bytes()).map_err(disk)?;
    file.as_file().sync_all().map_err(disk)?;
    file.persist(&target).map_err(|error| disk(error.error))?;
    // Only some systems let a folder be opened for syncing; where it cannot, the rename stands by itself.
    if let Ok(folder) = std::fs::File::open(folder) {
        let _unsupported = folder.sync_all();
    }
    Ok(())
}

/// How temporary files begin.
pub(super) const TEMPORARY: &str = ".newborn-";

/// Clears what a killed program left half written an hour ago or earlier; nothing else, and no matter if it cannot.
fn sweep(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(TEMPORARY) && name.ends_with(".tmp"));
        let age = || entry.metadata().ok()?.modified().ok()?.elapsed().ok();
        if ours && age().is_some_and(|age| age.as_secs() > 3600) {
            let _already_gone = std::fs::remove_file(entry.path());
        }
    }
}
