//! Saves: what is written can be read, played again and played on; what is damaged, newer or hostile is refused with
//! a reason and left as it is.

use crate::table;
use newborn::core::ix::SeatIx;
use newborn::game::replay::{Verdict, verify};
use newborn::game::save::{
    LoadNote, LoadOptions, Loaded, MAX_BYTES, SaveError, autosave_path, list, load, new_path, reseal, saves_folder,
    to_text, write,
};
use newborn::game::{Game, Keeping};
use newborn::scenario::library::Library;
use newborn::scenario::setup::{Player, Setup};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A game of some turns with a draft, all bots ordering.
fn played(setup: &Arc<Setup>, seed: u64, turns: u16, bot: &str) -> Game {
    let mut game = table::game(setup, seed, bot, Keeping::ALL);
    for _ in 0..turns {
        table::turn(&mut game);
    }
    if !game.over() {
        newborn::bots::order_all(&mut game);
    }
    game
}

fn read(path: &Path) -> Result<Loaded, SaveError> {
    load(&Library::default(), path, LoadOptions::default())
}

/// Why a load fails, which must leave the file as it is.
fn refused(path: &Path) -> SaveError {
    let before = std::fs::read(path).unwrap();
    let error = read(path).err().unwrap_or_else(|| panic!("{} must not load", path.display()));
    assert_eq!(std::fs::read(path).unwrap(), before, "a refused save must stay as it is");
    error
}

/// The line of a save that tells the rules it was played by.
fn own_rules() -> String {
    format!("rules = {}\n", newborn::game::RULES)
}

fn put(folder: &TempDir, text: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join("x.save");
    std::fs::write(&path, text).unwrap();
    path
}

fn assert_same_game(one: &Game, two: &Game, context: &str) {
    assert_eq!(one.hash(), two.hash(), "{context}: the states differ");
    assert_eq!(one.record(), two.record(), "{context}: the records differ");
    assert_eq!(one.climate(), two.climate(), "{context}: the published readings differ");
    assert_eq!(one.entries(), two.entries(), "{context}: the ledgers differ: every `why` must come back");
    assert_eq!(one.news(), two.news(), "{context}: the news differ");
    assert_eq!((&one.players, one.seed), (&two.players, two.seed), "{context}");
    for seat in one.setup.roster.seats() {
        assert_eq!(one.queued(seat), two.queued(seat), "{context}: the drafts differ");
    }
}

#[test]
fn saved_and_loaded_at_every_turn_it_is_the_same_game() {
    let folder = folder();
    for (id, bot) in [("today", "random"), ("fictional", "able"), ("independence-2008", "random")] {
        let setup = table::shipped(id);
        let mut whole = table::game(&setup, 9, bot, Keeping::ALL);
        let mut copied = table::game(&setup, 9, bot, Keeping::ALL);
        let path = folder.path().join("turns.save");
        // Every turn of the short ones; of the long one every fourth, which is as good and not as slow.
        let every = if setup.turns > 24 { 4 } else { 1 };
        while !whole.over() {
            newborn::bots::order_all(&mut whole);
            newborn::bots::order_all(&mut copied);
            if whole.calendar().turns.is_multiple_of(every) {
                write(&copied, &path).unwrap();
                let loaded =
                    read(&path).unwrap_or_else(|error| panic!("{id}, turn {}: {error}", whole.calendar().turn()));
                assert_eq!(loaded.notes, [], "{id}: nothing to say about a sound save");
                copied = loaded.game;
                assert_same_game(&whole, &copied, &format!("{id}, before turn {}", whole.calendar().turn()));
            }
            whole.end_turn();
            copied.end_turn();
        }
        assert_same_game(&whole, &copied, id);
        write(&copied, &path).unwrap();
        let all = usize::from(setup.turns);
        let verdict = verify(&Library::default(), &path, &mut |_| {}).unwrap();
        assert_eq!(verdict, Verdict::Agrees { turns: all, since: None }, "{id}: a game played to its end");
    }
}

#[test]
fn a_save_is_text_that_can_be_read() {
    let setup = table::shipped("today");
    let mut game = played(&setup, u64::MAX, 2, "able");
    game.players[0] = Player::Human;
    let text = to_text(&game);
    for line in
        ["format = 1", "title = \"Today\"", "seed = \"18446744073709551615\"", "turn = 2", "[[turn]]", "[draft]"]
    {
        assert!(text.lines().any(|l| l == line), "no line `{line}` in\n{}", &text[..2000]);
    }
    let first = &setup.roster.seats[0].id;
    assert!(text.contains(&format!("{first} = \"human\"")));
    // One order a line, the seat first.
    let seats: Vec<&str> = setup.roster.seats.iter().map(|s| s.id.as_str()).collect();
    let orders: Vec<&str> = text.lines().filter_map(|l| l.strip_prefix("    \"")?.strip_suffix("\",")).collect();
    assert!(orders.len() > 4, "bots that play well order something");
    for order in orders {
        let seat = order.split(' ').next().unwrap();
        assert!(seats.contains(&seat), "`{order}` does not begin with its seat");
    }
    assert!(text.contains("title: \"Today\""), "the scenario's own text is in it, as it stands");
    let folder = folder();
    assert_same_game(&game, &read(&put(&folder, text)).unwrap().game, "the largest seed");
}

/// The text with the first order of a turn replaced that is no answer: an answer may be what happens anyway.
fn with_order(text: &str, turn: u16, edit: impl Fn(&str) -> String) -> String {
    let at = text.find(&format!("number = {turn}\n")).unwrap();
    let is_act = |line: &str| line.starts_with("    \"") && !line.contains(" answer ") && !line.contains(" due ");
    let line = text[at..].lines().find(|line| is_act(line)).unwrap();
    let start = at + text[at..].find(line).unwrap();
    let end = start + line.len() + 1;
    format!("{}{}{}", &text[..start], edit(&text[start..end]), &text[end..])
}

#[test]
fn an_edited_order_is_no_damage_and_the_first_difference_has_a_name() {
    let (setup, folder) = (table::shipped("today"), folder());
    let text = to_text(&played(&setup, 4, 5, "able"));
    // Left out: the turn differs, and the subsystem says in what.
    let path = put(&folder, with_order(&text, 3, |_| String::new()));
    let verdict = verify(&Library::default(), &path, &mut |_| {}).unwrap();
    let Verdict::Differs { turn: 3, part } = verdict else { panic!("turn 3 must differ: {verdict:?}") };
    assert!(newborn::game::hash::PARTS.contains(&part.as_str()), "`{part}` is no subsystem");
    let SaveError::Disagrees { turn: 3, part: same, .. } = refused(&path) else { panic!("it must not be played on") };
    assert_eq!(part, same);
    // Asked for, it plays on from the snapshot, marked, and the mark stays.
    let loaded = load(&Library::default(), &path, LoadOptions { from_snapshot: true }).unwrap();
    assert_eq!(loaded.notes, [LoadNote::FromSnapshot]);
    let mut game = loaded.game;
    assert_eq!(game.hash(), played(&setup, 4, 5, "able").hash(), "the state is the snapshot's");
    game.end_turn();
    table::turn(&mut game);
    write(&game, &path).unwrap();
    let again = read(&path).unwrap();
    assert!(matches!(&again.notes[..], [LoadNote::Resumed { turn: 5, .. }]), "{:?}", again.notes);
    assert_same_game(&game, &again.game, "played on from a snapshot");
    let verdict = verify(&Library::default(), &path, &mut |_| {}).unwrap();
    assert_eq!(verdict, Verdict::Agrees { turns: 2, since: Some(5) });
    assert!(std::fs::read_to_string(&path).unwrap().contains("[[earlier]]"), "what was ordered before is not lost");
}

#[test]
fn an_edited_order_that_is_refused_is_named_with_its_reason() {
    let (setup, folder) = (table::shipped("today"), folder());
    let text = to_text(&played(&setup, 4, 5, "able"));
    for (order, word) in [
        ("kosovo tame-dragons", "tame-dragons"),
        ("kosovo", "seat"),
        ("atlantis end-the-war", "atlantis"),
        ("kosovo answer nothing-happened choice=yes", "nothing-happened"),
        ("kosovo recall post-envoy at=gha", "not-held"),
        ("kosovo \u{1b}[2J\u{7}", "no order"),
    ] {
        // As an escape of the file's own, where it would steer a terminal.
        let written = order.replace('\u{1b}', "\\u001b").replace('\u{7}', "\\u0007");
        let path = put(&folder, with_order(&text, 2, |line| format!("{line}    \"{written}\",\n")));
        let verdict = verify(&Library::default(), &path, &mut |_| {}).unwrap();
        let Verdict::Refused { turn: 2, order: named, reason } = verdict else { panic!("{order}: {verdict:?}") };
        assert_eq!(named, order.replace(char::is_control, " "));
        assert!(!reason.contains(char::is_control));
        assert!(reason.contains(word), "{order}: `{reason}`");
        assert!(matches!(refused(&path), SaveError::Refused { turn: 2, .. }));
    }
    // Twice the same.
    let path = put(&folder, with_order(&text, 2, |line| format!("{line}{line}")));
    assert!(matches!(refused(&path), SaveError::Refused { turn: 2, .. }));
}

#[test]
fn a_turn_taken_out_or_put_in_is_seen() {
    let (setup, folder) = (table::shipped("today"), folder());
    let text = to_text(&played(&setup, 4, 3, "able"));
    let section = |n: u16| text.find(&format!("[[turn]]\nnumber = {n}\n")).unwrap();
    let (two, three) = (section(2), section(3));
    for (edited, word) in [
        (format!("{}{}", &text[..two], &text[three..]), "3 turns and records 2"),
        (format!("{}{}{}", &text[..three], &text[two..three], &text[three..]), "3 turns and records 4"),
        (text.replace("[[turn]]\nnumber = 2\n", "[[turn]]\nnumber = 7\n"), "turn 2 is missing"),
    ] {
        let error = refused(&put(&folder, edited)).to_string();
        assert!(error.contains(word), "`{word}` is not in: {error}");
    }
}

#[test]
fn drafts_are_kept_and_those_that_cannot_be_given_any_more_are_named() {
    let (setup, folder) = (table::shipped("today"), folder());
    let game = played(&setup, 8, 2, "able");
    let drafted: usize = setup.roster.seats().map(|seat| game.queued(seat).len()).sum();
    assert!(drafted > 0, "the bots drafted something");
    let text = to_text(&game);
    assert_same_game(&game, &read(&put(&folder, &text)).unwrap().game, "a draft");
    let more = text.replacen("[draft]\norders = [\n", "[draft]\norders = [\n    \"kosovo tame-dragons\",\n", 1);
    let loaded = read(&put(&folder, more)).unwrap();
    assert_eq!(loaded.notes, [LoadNote::DraftDropped(vec!["kosovo tame-dragons".into()])]);
    assert_same_game(&game, &loaded.game, "the rest of the draft");
}

#[test]
fn taking_back_an_order_leaves_nothing_that_a_replay_refuses() {
    let (setup, folder) = (table::shipped("today"), folder());
    for seed in 0..6 {
        let mut game = table::game(&setup, seed, "random", Keeping::ALL);
        for turn in 0..6_usize {
            newborn::bots::order_all(&mut game);
            for seat in setup.roster.seats() {
                let queued = game.queued(seat).len();
                if queued > 0 {
                    let taken = game.queued(seat)[turn % queued];
                    assert_eq!(game.undo(seat, Some(turn % queued)), Some(taken));
                }
                assert_eq!(game.undo(seat, Some(99)), None);
            }
            game.end_turn();
        }
        let path = put(&folder, to_text(&game));
        assert_eq!(read(&path).unwrap_or_else(|error| panic!("seed {seed}: {error}")).game.hash(), game.hash());
    }
}

/// What a flipped byte may lead to: a refusal, or the very same game.
fn flip(folder: &TempDir, bytes: &[u8], at: usize, mask: u8, game: &Game, draft: std::ops::Range<usize>) {
    let mut flipped = bytes.to_vec();
    flipped[at] ^= mask;
    let path = put(folder, &flipped);
    match read(&path) {
        Err(error) => {
            let text = error.to_string();
            assert!(text.contains("x.save") && text.len() > 30, "byte {at}: no reason in `{text}`");
            assert_eq!(std::fs::read(&path).unwrap(), flipped, "byte {at}: a refused save must stay as it is");
        }
        Ok(loaded) => {
            let context = format!("byte {at} ({:?} to {:?})", char::from(bytes[at]), char::from(flipped[at]));
            assert_eq!(loaded.game.hash(), game.hash(), "{context}");
            // Orders are not under the seal, they may be edited by hand: what is lost of them is seen by what it did.
            let states = |game: &Game| -> Vec<_> { game.record().iter().map(|turn| turn.hash.clone()).collect() };
            assert_eq!(states(&loaded.game), states(game), "{context}");
            assert_eq!((&loaded.game.players, loaded.game.seed), (&game.players, game.seed), "{context}");
            if !draft.contains(&at) {
                assert!(loaded.notes.is_empty(), "{context}: {:?}", loaded.notes);
            }
        }
    }
}

#[test]
fn a_damaged_byte_is_refused_or_does_no_harm() {
    let (setup, folder) = (table::shipped("fictional"), folder());
    let game = played(&setup, 3, 2, "able");
    let bytes = to_text(&game).into_bytes();
    let find = |word: &str| bytes.windows(word.len()).position(|w| w == word.as_bytes()).unwrap();
    let draft = find("[draft]")..find("[[text]]");
    // Everywhere with a stride that meets every class of place, and wherever the seal does not reach more closely.
    let near = find("[[turn]]");
    let places = (0..near).step_by(5).chain((near..draft.end).step_by(11)).chain((draft.end..bytes.len()).step_by(997));
    for (n, at) in places.chain(bytes.len().saturating_sub(60)..bytes.len()).enumerate() {
        flip(&folder, &bytes, at, [0x01, 0x20, 0x80, 0x10][n % 4], &game, draft.clone());
    }
}

#[test]
fn a_truncated_save_is_refused() {
    let (setup, folder) = (table::shipped("fictional"), folder());
    let bytes = to_text(&played(&setup, 3, 2, "able")).into_bytes();
    let lines = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    // At every end of a line, where what is left is most likely to look whole, and in between.
    let whole = bytes.len() - 1;
    for length in lines.filter(|at| *at < whole).chain((0..whole - 1).step_by(1009)) {
        let error = refused(&put(&folder, &bytes[..length]));
        assert!(matches!(error, SaveError::Damaged { .. }), "{length} of {} bytes: {error}", bytes.len());
    }
}

#[test]
fn what_is_no_save_is_refused_with_a_reason() {
    let folder = folder();
    let text = to_text(&played(&table::shipped("fictional"), 3, 1, "able"));
    let deep = "[".repeat(200_000);
    let dotted = format!("a = {}1{}", "{b = ".repeat(50_000), "}".repeat(50_000));
    let big = vec![b' '; usize::try_from(MAX_BYTES).unwrap() + 1];
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (Vec::new(), "format"),
        (b"hello".to_vec(), "line 1"),
        (b"(title: \"x\")".to_vec(), "line 1"),
        (b"\x89PNG\r\n\x1a\n\x00\x00".to_vec(), "byte 1 is not text"),
        (b"format = 1\n\0\0\0".to_vec(), "byte 12 is zero"),
        (b"format = 0\n".to_vec(), "format"),
        (b"format = -1\n".to_vec(), "format"),
        (b"format = \"1\"\n".to_vec(), "format"),
        (b"format = 2\nwhatever = [1, 2]\n".to_vec(), "newer version (format 2"),
        (b"format = 99999999999999\n".to_vec(), "newer version"),
        (b"format = 1\n".to_vec(), "rules"),
        (deep.into_bytes(), "format"),
        (format!("format = 1\nx = {}", "[".repeat(200_000)).into_bytes(), "line 2"),
        (dotted.into_bytes(), "line 1"),
        (big, "16 MiB"),
        (text.replacen("format = 1", "format = 2", 1).into_bytes(), "newer version (format 2"),
        (text.replacen("rules = ", "cheat = true\nrules = ", 1).into_bytes(), "cheat"),
        (text.replacen("[draft]", "[draft]\nhelp = 1", 1).into_bytes(), "help"),
        (text.replacen("turn = 1\n", "turn = 99999999\n", 1).into_bytes(), "line 8"),
        (text.replacen("= \"bot able\"", "= \"bot clever\"", 1).into_bytes(), "who plays"),
        (text.replacen("turns = ", "turns = 1", 1).into_bytes(), "seal"),
    ];
    for (bytes, word) in cases {
        let path = put(&folder, &bytes);
        let error = refused(&path).to_string();
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).into_owned();
        assert!(error.contains(word), "`{shown}`: `{word}` is not in: {error}");
        assert!(!error.contains('\n') && error.len() < 400, "one line: {error}");
    }
    assert!(read(folder.path()).is_err(), "a folder");
    assert!(matches!(read(&folder.path().join("none.save")), Err(SaveError::Disk { .. })), "a file that is not there");
    #[cfg(unix)]
    assert!(read(Path::new("/dev/zero")).is_err(), "a device without end");
}

#[test]
fn other_rules_resume_from_the_snapshot_and_say_so() {
    let (setup, folder) = (table::shipped("today"), folder());
    let mut game = played(&setup, 6, 4, "random");
    let other = reseal(&to_text(&game).replacen(&own_rules(), "rules = 9999\n", 1)).unwrap();
    let path = put(&folder, other);
    let loaded = read(&path).unwrap();
    assert_eq!(loaded.notes, [LoadNote::OtherRules { found: 9999 }]);
    assert_eq!(loaded.game.hash(), game.hash());
    assert!(loaded.game.entries().is_empty() && loaded.game.record().is_empty(), "history begins here");
    let verdict = verify(&Library::default(), &path, &mut |_| {}).unwrap();
    assert_eq!(verdict, Verdict::Declined(LoadNote::OtherRules { found: 9999 }));
    // It goes on as it would have, drafts included, and can be saved and replayed from there.
    let mut resumed = loaded.game;
    while !game.over() {
        game.end_turn();
        resumed.end_turn();
        assert_eq!(game.hash(), resumed.hash(), "turn {}", game.calendar().turns);
        newborn::bots::order_all(&mut game);
        newborn::bots::order_all(&mut resumed);
    }
    write(&resumed, &path).unwrap();
    assert_same_game(&resumed, &read(&path).unwrap().game, "resumed and saved again");
}

/// A library with files of the shipped content changed.
fn overlaid(folder: &TempDir, changes: &[(&str, &dyn Fn(&str) -> String)]) -> Library {
    for (path, change) in changes {
        let text = Library::default().file(path).unwrap().unwrap().text.to_string();
        let new = change(&text);
        assert_ne!(new, text, "{path}: the change changes nothing");
        let full = folder.path().join("content").join(path);
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::fs::write(full, new).unwrap();
    }
    Library::with_overlay(Some(folder.path().join("content")))
}

#[test]
fn other_content_resumes_from_the_snapshot_by_ids() {
    let folder = folder();
    let row = r#"(id: "aaa", name: "Added", counted: false, recognised: Some("2008-02-18"), conduct: Some(Sponsor)),"#;
    let added = |text: &str| text.replacen("states: [", &format!("states: [\n        {row}"), 1);
    let library = overlaid(&folder, &[("world/standard/states.ron", &added)]);
    for bot in ["random", "able"] {
        let game = played(&table::shipped("today"), 6, 5, bot);
        let path = put(&folder, to_text(&game));
        let loaded = load(&library, &path, LoadOptions::default()).unwrap_or_else(|error| panic!("{bot}: {error}"));
        assert_eq!(loaded.notes, [LoadNote::OtherContent], "{bot}: nothing is lost by an added state");
        let mut resumed = loaded.game;
        // Every index of a state moved by one; what is said of a state moved with it.
        for (at, state) in game.setup.roster.states.iter().enumerate() {
            let new = resumed.setup.roster.state(&state.id).unwrap();
            assert_eq!(new.at(), at + 1);
            assert_eq!(game.climate().states[at], resumed.climate().states[new.at()], "{}", state.id);
        }
        for seat in game.setup.roster.seats() {
            let text = |game: &Game| -> Vec<String> {
                let queued = game.queued(seat).iter();
                queued.map(|o| newborn::game::order_text::write_order(&game.setup, seat, o).to_string()).collect()
            };
            assert_eq!(text(&game), text(&resumed), "{bot}: the draft is the same in words");
        }
        resumed.end_turn();
        table::play(&mut resumed);
        write(&resumed, &path).unwrap();
        // The overlay's file is inside: the save stands alone.
        assert_same_game(&resumed, &read(&path).unwrap().game, "without the overlay it was played with");
    }
}

#[test]
fn what_the_content_no_longer_has_is_left_out_and_named() {
    let folder = folder();
    let setup = table::shipped("today");
    let mut game = table::game(&setup, 6, "random", Keeping::ALL);
    let posted = loop {
        table::turn(&mut game);
        let posted = setup.roster.seats().find_map(|seat| game.view(seat).postings().first().copied());
        if let Some(posted) = posted {
            break posted;
        }
    };
    // As if the content of that time had other ids: an action that stays, and a state.
    let action = setup.roster.actions[posted.action.at()].id.clone();
    let text = to_text(&game);
    let tables = text.find("[tables]").unwrap();
    let rename = |table: &str, from: &str, to: &str, text: &str| {
        let renamed = |line: &str| match line.strip_prefix(&format!("{table} = \"")) {
            Some(ids) => {
                let ids: Vec<&str> = ids.trim_end_matches('"').split(' ').collect();
                assert!(ids.contains(&from), "no `{from}` among the {table}");
                let ids: Vec<&str> = ids.into_iter().map(|id| if id == from { to } else { id }).collect();
                format!("{table} = \"{}\"", ids.join(" "))
            }
            None => line.to_owned(),
        };
        text.lines().map(renamed).collect::<Vec<_>>().join("\n") + "\n"
    };
    let gone = rename("actions", &action, "a-thing-of-the-past", &text[tables..]);
    let gone = rename("states", "gha", "old", &gone);
    let edited = format!("{}{gone}", &text[..tables]).replacen(&own_rules(), "rules = 9999\n", 1);
    let loaded = read(&put(&folder, reseal(&edited).unwrap())).unwrap();
    let lost =
        loaded.notes.iter().find_map(|note| if let LoadNote::Lost(ids) = note { Some(ids.clone()) } else { None });
    assert!(lost.is_some_and(|ids| ids.contains(&"a-thing-of-the-past".to_owned())), "{:?}", loaded.notes);
    let mut resumed = loaded.game;
    let left = setup.roster.seats().flat_map(|seat| resumed.view(seat).postings().to_vec());
    assert_eq!(left.filter(|posting| posting.action == posted.action).count(), 0);
    let (ghana, start) = (setup.roster.state("gha").unwrap(), Game::new(&setup, 6, Keeping::ALL));
    assert_eq!(resumed.climate().state(ghana), start.climate().state(ghana), "what is new has its starting values");
    table::play(&mut resumed);
}

#[test]
fn a_save_stands_alone_without_the_files_of_its_scenario() {
    let folder = folder();
    let own = folder.path().join("lesson");
    std::fs::create_dir_all(own.join("rules")).unwrap();
    let library = Library::default();
    let scenario = library.file("scenarios/today.ron").unwrap().unwrap().text.to_string();
    let scenario = scenario.replacen("title: \"Today\"", "include: [\"more.ron\"], title: \"Lesson\"", 1);
    std::fs::write(own.join("lesson.ron"), scenario).unwrap();
    std::fs::write(own.join("more.ron"), "()\n").unwrap();
    let dues = library.file("rules/dues.ron").unwrap().unwrap().text.replacen('(', "// Mine.\r\n(", 1);
    std::fs::write(own.join("rules/dues.ron"), dues).unwrap();
    let path = own.join("lesson.ron").display().to_string();
    let setup = newborn::scenario::load::load(&library, &path).unwrap_or_else(|error| panic!("{error}: {error:?}"));
    let game = played(&setup, 2, 3, "able");
    let save = put(&folder, to_text(&game));
    std::fs::remove_dir_all(&own).unwrap();
    let loaded = read(&save).unwrap();
    assert_eq!(loaded.notes, []);
    assert_eq!(loaded.game.setup.title, "Lesson");
    assert_same_game(&game, &loaded.game, "its folder is gone");
}

#[test]
fn a_folder_that_cannot_be_written_is_said_at_the_start() {
    let folder = folder();
    let file = folder.path().join("file");
    std::fs::write(&file, "mine").unwrap();
    for place in [file.clone(), file.join("saves"), PathBuf::from("/proc/newborn")] {
        let error = saves_folder(Some(place.clone())).unwrap_err();
        assert!(matches!(error, SaveError::Disk { .. }), "{error}");
        assert!(error.to_string().contains(&place.display().to_string()), "{error}");
    }
    let game = played(&table::shipped("fictional"), 1, 1, "able");
    assert!(write(&game, &file.join("x.save")).is_err());
    assert!(write(&game, folder.path()).is_err(), "a folder is no file");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    let fresh = folder.path().join("a/b/saves");
    assert_eq!(saves_folder(Some(fresh.clone())).unwrap(), fresh);
    assert_eq!(std::fs::read_dir(&fresh).unwrap().count(), 0, "trying a folder leaves nothing in it");
}

#[test]
fn saves_are_listed_without_replaying_and_no_other_game_is_overwritten() {
    let folder = folder();
    let setup = table::shipped("fictional");
    let mut game = played(&setup, 1, 0, "able");
    let auto = autosave_path(folder.path(), &game);
    for _ in 0..3 {
        game.end_turn();
        assert_eq!(autosave_path(folder.path(), &game), auto, "a game's autosave stays where it is");
        write(&game, &auto).unwrap();
    }
    // The same scenario and seed played otherwise, and anew.
    let other = played(&setup, 1, 2, "random");
    let beside = autosave_path(folder.path(), &other);
    assert_ne!(beside, auto);
    let anew = Game::new(&setup, 1, Keeping::ALL);
    assert_ne!(autosave_path(folder.path(), &anew), auto, "a new game does not overwrite an old one");
    assert_eq!(autosave_path(folder.path(), &read(&auto).unwrap().game), auto, "a loaded game goes on in its file");
    write(&other, &new_path(folder.path(), &other)).unwrap();
    assert!(!new_path(folder.path(), &other).exists(), "a new save has a new name");
    std::fs::write(folder.path().join("broken.save"), "format = 1\n").unwrap();
    std::fs::write(folder.path().join("notes.txt"), "mine").unwrap();
    std::fs::write(folder.path().join(".newborn-abc.tmp"), "half").unwrap();
    let found = list(folder.path());
    assert_eq!(found.len(), 3, "{found:?}");
    let own = found.iter().find(|one| one.path == auto).unwrap();
    let expected = (setup.title.as_str(), 3, setup.turns, game.today().to_string(), None);
    assert_eq!((own.title.as_str(), own.turn, own.turns, own.date.clone(), own.trouble.clone()), expected);
    let broken = found.iter().find(|one| one.trouble.is_some()).unwrap();
    assert_eq!(broken.title, "broken");
    assert_eq!(list(&folder.path().join("none")), []);
}

#[test]
#[cfg(unix)]
fn a_link_stays_a_link() {
    let folder = folder();
    let (real, link) = (folder.path().join("real.save"), folder.path().join("link.save"));
    std::fs::write(&real, "").unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    write(&played(&table::shipped("fictional"), 1, 1, "able"), &link).unwrap();
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(read(&real).is_ok());
}

#[test]
fn saves_of_released_versions_load_and_play_on() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "save"))
        .collect();
    paths.sort();
    for path in &paths {
        let before = std::fs::read(path).unwrap();
        let mut game = read(path).unwrap_or_else(|error| panic!("a released save must load for ever: {error}")).game;
        let turns = game.calendar().turns;
        for seat in game.setup.roster.seats().collect::<Vec<SeatIx>>() {
            game.players[seat.at()] = Player::Bot("random".into());
        }
        while !game.over() {
            table::turn(&mut game);
        }
        assert!(game.calendar().turns > turns, "{}: a golden save has turns left to play", path.display());
        assert_eq!(std::fs::read(path).unwrap(), before);
    }
    // The newest must also verify; its name says which it is.
    if let Some(newest) = paths.last() {
        let verdict = verify(&Library::default(), newest, &mut |_| {}).unwrap();
        let fine = matches!(verdict, Verdict::Agrees { .. });
        assert!(fine, "{}: {verdict:?}. Rules or content changed: see tests/golden/README.md", newest.display());
    }
}
