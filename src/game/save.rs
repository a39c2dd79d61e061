//! Saves: readable text from which a game can be played again, with a snapshot to check it against.
//!
//! A save holds the scenario's text (and whatever stood beside it), the orders one a line, a hash per turn, and a
//! snapshot with a checksum of its own. With the same rules and content loading replays it: that brings back
//! history and every `why`, and must meet the snapshot. Otherwise it resumes from the snapshot and says so.

use super::hash::{PARTS, StateHash};
use super::order_text::{read_order, write_order};
use super::snapshot::Snapshot;
use super::{Game, Keeping, RULES};
use crate::core::ix::SeatIx;
use crate::scenario::diagnostic::Source;
use crate::scenario::library::{Beside, Library, ScenarioSource};
use crate::scenario::load::{LoadError, load_source};
use crate::scenario::setup::{Player, Setup};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The format that this program writes; older ones are read, newer ones refused.
const FORMAT: u32 = 1;

/// Bytes of the largest save that is read.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Why a save cannot be written or loaded. The file stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The disk refused.
    #[error("{path}: {error}")]
    Disk {
        /// The file or folder.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// Not a save at all, or damaged.
    #[error("{path} is no save that can be read: {reason}. It stays as it is")]
    Damaged {
        /// The file.
        path: String,
        /// What is wrong, and where.
        reason: String,
    },
    /// Written by a newer program.
    #[error("{path} was written by a newer version (format {found}, this one reads up to {FORMAT}). It stays as it is")]
    Newer {
        /// The file.
        path: String,
        /// Its format.
        found: u32,
    },
    /// Its scenario cannot be read any more.
    #[error("{path}: its scenario cannot be played: {error}")]
    Scenario {
        /// The file.
        path: String,
        /// Why.
        error: LoadError,
    },
    /// The replay does not meet what is recorded.
    #[error(
        "{path}: the orders in it do not lead to the game it records: turn {turn} differs in `{part}`. \
         `--from-snapshot` plays on from the snapshot"
    )]
    Disagrees {
        /// The file.
        path: String,
        /// The first turn that differs.
        turn: u16,
        /// The first subsystem.
        part: String,
    },
    /// An order in it is refused.
    #[error(
        "{path}: the order `{order}` of turn {turn} cannot be carried out: {reason}. \
         `--from-snapshot` plays on from the snapshot"
    )]
    Refused {
        /// The file.
        path: String,
        /// The turn.
        turn: u16,
        /// The order.
        order: String,
        /// Why.
        reason: String,
    },
}

/// What a loaded game should be told about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadNote {
    /// Resumed from the snapshot: the content has changed since.
    OtherContent,
    /// Resumed from the snapshot: the rules have changed since.
    OtherRules {
        /// Rules number of the save.
        found: u32,
    },
    /// Resumed from the snapshot, as asked.
    FromSnapshot,
    /// Orders drafted for the running turn that can no longer be given.
    DraftDropped(Vec<String>),
}

/// A loaded game.
pub struct Loaded {
    /// The game.
    pub game: Game,
    /// What to say about it.
    pub notes: Vec<LoadNote>,
}

/// A text that a save carries.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Carried {
    path: String,
    text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ScenarioPart {
    id: String,
    title: String,
    text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    beside: Vec<Carried>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TurnPart {
    number: u16,
    orders: Vec<String>,
    hash: String,
    parts: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SnapshotPart {
    checksum: String,
    json: String,
}

/// The file as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SaveFile {
    format: u32,
    rules: u32,
    content: String,
    /// Text: a number of 64 bits is more than the format holds.
    seed: String,
    turn: u16,
    date: String,
    /// The turn from which it was resumed on a snapshot: what came before cannot be replayed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    resumed: Option<u16>,
    players: BTreeMap<String, String>,
    #[serde(default)]
    draft: Vec<String>,
    scenario: ScenarioPart,
    #[serde(default, rename = "turns")]
    turns: Vec<TurnPart>,
    snapshot: SnapshotPart,
}

/// What a list of saves shows, read without replaying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The file.
    pub path: PathBuf,
    /// Title of the scenario.
    pub title: String,
    /// Turns played.
    pub turn: u16,
    /// Day of the game.
    pub date: String,
}

fn order_lines(setup: &Setup, by_seat: &[Vec<crate::core::order::Order>]) -> Vec<String> {
    let seats = setup.roster.seats();
    seats
        .zip(by_seat)
        .flat_map(|(seat, orders)| {
            let id = &setup.roster.seats[seat.at()].id;
            orders.iter().map(move |order| format!("{id} {}", write_order(setup, seat, order)))
        })
        .collect()
}

/// The text of a save.
#[must_use]
pub fn to_text(game: &Game) -> String {
    let setup = &game.setup;
    let snapshot = Snapshot::take(game);
    let json = serde_json::to_string(&snapshot).expect("the state has only types that have a text form");
    let first = game.resumed.unwrap_or(0);
    let turns = game.record().iter().enumerate().map(|(at, record)| {
        let hash = record.hash.clone().unwrap_or(StateHash { total: String::new(), parts: Vec::new() });
        TurnPart {
            number: first + u16::try_from(at + 1).unwrap_or(u16::MAX),
            orders: order_lines(setup, &record.orders),
            hash: hash.total,
            parts: PARTS.iter().map(|p| (*p).to_owned()).zip(hash.parts).collect(),
        }
    });
    let player = |player: &Player| match player {
        Player::Human => "human".to_owned(),
        Player::Bot(name) => format!("bot {name}"),
    };
    let beside = setup
        .sources
        .iter()
        .filter_map(|source| source.own.as_ref().map(|path| Carried { path: path.clone(), text: source.text.clone() }));
    let file = SaveFile {
        format: FORMAT,
        rules: RULES,
        content: setup.content_hash.clone(),
        seed: game.seed.to_string(),
        turn: game.calendar().turns,
        date: game.today().to_string(),
        resumed: game.resumed,
        players: setup.roster.seats.iter().map(|s| s.id.clone()).zip(game.players.iter().map(player)).collect(),
        draft: order_lines(setup, &snapshot.draft.by_seat),
        scenario: ScenarioPart {
            id: setup.id.clone(),
            title: setup.title.clone(),
            text: setup.text.text.clone(),
            beside: beside.collect(),
        },
        turns: turns.collect(),
        snapshot: SnapshotPart { checksum: blake3::hash(json.as_bytes()).to_hex()[..32].to_owned(), json },
    };
    toml::to_string_pretty(&file).expect("a save has only types that have a text form")
}

/// Writes a save: to a temporary file, synced, renamed into place, the folder synced. Killed at any moment, the
/// old save or the new one is there.
///
/// # Errors
/// If the disk refuses; what was there before stays.
pub fn write(game: &Game, path: &Path) -> Result<(), SaveError> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let disk = |error| SaveError::Disk { path: path.display().to_string(), error };
    let mut file = tempfile::Builder::new().prefix(".newborn-").suffix(".tmp").tempfile_in(folder).map_err(disk)?;
    file.write_all(to_text(game).as_bytes()).map_err(disk)?;
    file.as_file().sync_all().map_err(disk)?;
    file.persist(path).map_err(|error| disk(error.error))?;
    // Only some systems let a folder be opened for syncing; where it cannot, the rename stands by itself.
    if let Ok(folder) = std::fs::File::open(folder) {
        let _unsupported = folder.sync_all();
    }
    Ok(())
}

fn parse(path: &Path) -> Result<SaveFile, SaveError> {
    let name = path.display().to_string();
    let disk = |error| SaveError::Disk { path: name.clone(), error };
    let damaged = |reason: String| SaveError::Damaged { path: name.clone(), reason };
    let size = std::fs::metadata(path).map_err(disk)?.len();
    if size > MAX_BYTES {
        return Err(damaged(format!("it has {size} bytes, more than the {MAX_BYTES} that a save may have")));
    }
    let bytes = std::fs::read(path).map_err(disk)?;
    let text = String::from_utf8(bytes)
        .map_err(|error| damaged(format!("byte {} is not text", error.utf8_error().valid_up_to())))?;
    // The format first: a newer file may hold what this program does not know.
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| damaged(one_line(&error, &text)))?;
    match table.get("format").and_then(toml::Value::as_integer) {
        Some(found) if found > i64::from(FORMAT) => {
            return Err(SaveError::Newer { path: name, found: u32::try_from(found).unwrap_or(u32::MAX) });
        }
        Some(1..) => {}
        _ => return Err(damaged("it does not say which format it has".into())),
    }
    toml::from_str(&text).map_err(|error| damaged(one_line(&error, &text)))
}

fn one_line(error: &toml::de::Error, text: &str) -> String {
    let line = error.span().map(|span| text[..span.start.min(text.len())].lines().count().max(1));
    let place = line.map_or_else(String::new, |line| format!("line {line}: "));
    format!("{place}{}", error.message())
}

/// How a save is loaded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LoadOptions {
    /// Play on from the snapshot even where the replay does not meet it.
    pub from_snapshot: bool,
}

/// Loads a save.
///
/// # Errors
/// Why it cannot be played on; the file stays as it is.
pub fn load(library: &Library, path: &Path, options: LoadOptions) -> Result<Loaded, SaveError> {
    let save = Recorded::read(library, path)?;
    let mut notes = Vec::new();
    let mut game = if options.from_snapshot {
        notes.push(LoadNote::FromSnapshot);
        save.resume()?
    } else if let Some(note) = save.cannot_replay() {
        notes.push(note);
        save.resume()?
    } else {
        save.replay(&mut |_| {})?
    };
    game.players.clone_from(&save.players);
    let dropped = save.redraft(&mut game);
    if !dropped.is_empty() {
        notes.push(LoadNote::DraftDropped(dropped));
    }
    Ok(Loaded { game, notes })
}

/// A save as read, with its scenario built.
pub(super) struct Recorded {
    path: String,
    file: SaveFile,
    seed: u64,
    players: Vec<Player>,
    pub(super) setup: Arc<Setup>,
}

impl Recorded {
    pub(super) fn read(library: &Library, path: &Path) -> Result<Self, SaveError> {
        let file = parse(path)?;
        let name = path.display().to_string();
        let damaged = |reason: String| SaveError::Damaged { path: name.clone(), reason };
        let seed = file.seed.parse().map_err(|_| damaged(format!("the seed `{}` is no number", file.seed)))?;
        let carried = file.scenario.beside.iter().map(|c| (c.path.clone(), c.text.clone())).collect();
        let source = ScenarioSource {
            id: file.scenario.id.clone(),
            source: Source::new(format!("scenarios/{}.ron", file.scenario.id), &file.scenario.text),
            beside: Beside::Carried(carried),
        };
        let setup = load_source(library, &source).map_err(|error| SaveError::Scenario { path: name.clone(), error })?;
        let mut players = Vec::new();
        for seat in &setup.roster.seats {
            let word =
                file.players.get(&seat.id).ok_or_else(|| damaged(format!("nobody plays the seat `{}`", seat.id)))?;
            players.push(match word.as_str() {
                "human" => Player::Human,
                other => match other.strip_prefix("bot ") {
                    Some(bot) if crate::scenario::BOTS.contains(&bot) => Player::Bot(bot.into()),
                    _ => return Err(damaged(format!("`{other}` cannot play the seat `{}`", seat.id))),
                },
            });
        }
        Ok(Self { path: name, file, seed, players, setup })
    }

    /// Turns recorded.
    pub(super) fn turns(&self) -> usize {
        self.file.turns.len()
    }

    /// Why it can only be resumed from its snapshot.
    pub(super) fn cannot_replay(&self) -> Option<LoadNote> {
        if self.file.rules != RULES {
            Some(LoadNote::OtherRules { found: self.file.rules })
        } else if self.file.content != self.setup.content_hash {
            Some(LoadNote::OtherContent)
        } else if self.file.resumed.is_some() {
            Some(LoadNote::FromSnapshot)
        } else {
            None
        }
    }

    fn damaged(&self, reason: String) -> SaveError {
        SaveError::Damaged { path: self.path.clone(), reason }
    }

    /// The seat and the order of a line.
    fn order(&self, line: &str) -> Result<(SeatIx, crate::core::order::Order), String> {
        let (seat, order) = line.split_once(' ').ok_or("an order begins with its seat")?;
        let seat = self.setup.roster.seat(seat).ok_or_else(|| format!("there is no seat `{seat}`"))?;
        read_order(&self.setup, seat, order).map(|order| (seat, order)).map_err(|error| error.to_string())
    }

    /// Plays the recorded orders again and compares the hash of every turn.
    pub(super) fn replay(&self, each: &mut dyn FnMut(u16)) -> Result<Game, SaveError> {
        let mut game = Game::new(&self.setup, self.seed, Keeping::ALL);
        for (at, turn) in self.file.turns.iter().enumerate() {
            let number = u16::try_from(at + 1).unwrap_or(u16::MAX);
            if turn.number != number {
                return Err(self.damaged(format!("turn {number} is missing: it goes on with turn {}", turn.number)));
            }
            if game.over() {
                return Err(self.damaged(format!("turn {number} lies behind the end of the game")));
            }
            for line in &turn.orders {
                let refused =
                    |reason| SaveError::Refused { path: self.path.clone(), turn: number, order: line.clone(), reason };
                let (seat, order) = self.order(line).map_err(refused)?;
                game.order(seat, order).map_err(|refusal| refused(refusal.code()))?;
            }
            game.end_turn();
            each(number);
            let Some(hash) = game.record().last().and_then(|record| record.hash.clone()) else { continue };
            if hash.total != turn.hash {
                return Err(self.disagrees(number, &hash, turn));
            }
        }
        if Snapshot::take(&game).without_draft() != self.snapshot()?.without_draft() {
            let turn = game.calendar().turns;
            let recorded = StateHash::of(&self.snapshot()?);
            let part = game.hash().first_difference(&recorded).unwrap_or("snapshot");
            return Err(SaveError::Disagrees { path: self.path.clone(), turn, part: part.into() });
        }
        Ok(game)
    }

    fn disagrees(&self, turn: u16, hash: &StateHash, recorded: &TurnPart) -> SaveError {
        let differs = |(name, own): &(&&str, &String)| recorded.parts.get(**name) != Some(*own);
        let part = PARTS.iter().zip(&hash.parts).find(differs).map_or("total", |(name, _)| name);
        SaveError::Disagrees { path: self.path.clone(), turn, part: part.into() }
    }

    fn snapshot(&self) -> Result<Snapshot, SaveError> {
        let part = &self.file.snapshot;
        if blake3::hash(part.json.as_bytes()).to_hex()[..32] != part.checksum {
            return Err(self.damaged("its snapshot does not meet its checksum".into()));
        }
        serde_json::from_str(&part.json).map_err(|error| self.damaged(format!("its snapshot cannot be read: {error}")))
    }

    /// The game as the snapshot has it.
    fn resume(&self) -> Result<Game, SaveError> {
        let snapshot = self.snapshot()?;
        let turns = snapshot.calendar.turns;
        let game = Game::from_snapshot(&self.setup, self.seed, snapshot, Keeping::ALL);
        let mut game =
            game.ok_or_else(|| self.damaged("its snapshot does not fit the scenario as it is now".into()))?;
        game.resumed = Some(turns);
        Ok(game)
    }

    /// Queues the drafted orders again; returns those that cannot be given any more.
    fn redraft(&self, game: &mut Game) -> Vec<String> {
        for seat in game.setup.roster.seats() {
            while game.undo(seat, None).is_some() {}
        }
        let mut dropped = Vec::new();
        for line in &self.file.draft {
            let queued = self.order(line).is_ok_and(|(seat, order)| game.order(seat, order).is_ok());
            if !queued {
                dropped.push(line.clone());
            }
        }
        dropped
    }
}

/// The folder of the saves, made if it is not there.
///
/// # Errors
/// If there is no such place, or nothing can be written to it: said before anything is played.
pub fn saves_folder(own: Option<PathBuf>) -> Result<PathBuf, SaveError> {
    let standard = || directories::ProjectDirs::from("", "", "newborn").map(|dirs| dirs.data_dir().join("saves"));
    let folder = own.or_else(standard).unwrap_or_else(|| PathBuf::from("newborn-saves"));
    let disk = |error| SaveError::Disk { path: folder.display().to_string(), error };
    std::fs::create_dir_all(&folder).map_err(disk)?;
    tempfile::Builder::new().prefix(".newborn-").tempfile_in(&folder).map_err(disk)?;
    Ok(folder)
}

/// The saves of a folder, newest first, as far as they can be read.
#[must_use]
pub fn list(folder: &Path) -> Vec<Header> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ext| ext == "save"))
        .filter_map(|entry| {
            let file = parse(&entry.path()).ok()?;
            let modified = entry.metadata().and_then(|m| m.modified()).ok()?;
            let header = Header { path: entry.path(), title: file.scenario.title, turn: file.turn, date: file.date };
            Some((std::cmp::Reverse(modified), header))
        })
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.path.cmp(&b.1.path)));
    found.into_iter().map(|(_, header)| header).collect()
}

/// The file of a game's autosave: one per scenario and seed, so that no other game is overwritten.
#[must_use]
pub fn autosave_path(folder: &Path, game: &Game) -> PathBuf {
    folder.join(format!("{}-{}.save", game.setup.id, game.seed))
}
