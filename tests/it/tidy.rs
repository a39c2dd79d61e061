//! Keeping the house in order: directions, file heads, names, clocks, assets, credits. Each rule says what to do.

use crate::table;
use newborn::scenario::library::Library;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Rooms by floor: a room uses its own floor only where it is the same room, and floors below.
const FLOORS: [&[&str]; 7] = [
    &["core"],
    &[
        "actions",
        "events",
        "seats",
        "powers",
        "public_diplomacy",
        "dialogue",
        "recognition",
        "organisations",
        "accession",
        "region",
        "domestic",
    ],
    &["scenario"],
    &["game"],
    &["bots", "wording", "lessons", "report", "forecast"],
    &["desk", "terminal", "class"],
    &["command"],
];

/// Rooms whose floor-mates they may use, with the reason.
const NEIGHBOURS: [(&str, &str, &str); 4] = [
    ("report", "wording", "a report is words"),
    ("forecast", "bots", "futures are played by bots"),
    ("wording", "bots", "the reasons that bots give are told in the same words everywhere"),
    ("wording", "forecast", "what may come is told in the same words everywhere"),
];

/// Files that may write to the standard streams.
const SPEAKERS: [&str; 2] = ["src/command/say.rs", "src/terminal/"];

/// Real names that may stand in a file of `src/`, with the reason. Tests inside `src/` may use any as examples.
const NAMES_ALLOWED: [(&str, &str, &str); 0] = [];

/// Files of the model that may read the clock, with the reason.
const CLOCKS_ALLOWED: [(&str, &str); 1] =
    [("src/game/save/", "the list of saves shows the newest first; no part of what is saved or hashed")];

/// Words of the world's names that are also words of the language.
const PLAIN_WORDS: [(&str, &str); 2] =
    [("session", "a sitting of any body"), ("assembly", "the deciding body of any organisation")];

/// Most lines of a file of `src/`.
const LINES: usize = 700;

/// Files that are longer for now; take a line away when its file is split.
const LONG: [(&str, usize); 0] = [];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Path from the root, with slashes on every machine.
fn shown(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !path.is_symlink() {
            if !["target", ".git", "proptest-regressions"].contains(&name) {
                walk(&path, out);
            }
        } else if path.is_file() {
            out.push(path);
        }
    }
}

/// Text files under a folder of the repository: path and text.
fn texts(folder: &str) -> Vec<(String, String)> {
    let mut paths = Vec::new();
    let folder = root().join(folder);
    if folder.is_dir() {
        walk(&folder, &mut paths);
    }
    paths.iter().filter_map(|path| Some((shown(path), std::fs::read_to_string(path).ok()?))).collect()
}

fn sources() -> Vec<(String, String)> {
    let found: Vec<_> = texts("src").into_iter().filter(|(path, _)| path.ends_with(".rs")).collect();
    assert!(found.len() > 40, "only {} sources found", found.len());
    found
}

/// Whether a file holds tests only.
fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.ends_with("/hostile.rs") || path.contains("/tests/")
}

/// A source without its tests at the bottom.
fn without_tests(text: &str) -> &str {
    text.find("\nmod tests {").map_or(text, |at| &text[..at])
}

/// A source without its comments, roughly: whole-line comments go.
fn without_comments(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Lines of the model's sources, without tests and comments: path, number, line.
fn code_lines() -> Vec<(String, usize, String)> {
    let mut out = Vec::new();
    for (path, text) in sources().into_iter().filter(|(path, _)| !is_test(path)) {
        for (n, line) in without_tests(&text).lines().enumerate() {
            if !line.trim_start().starts_with("//") {
                out.push((path.clone(), n + 1, line.to_owned()));
            }
        }
    }
    out
}

fn report(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

/// Whether `word` stands in `text` with no letter or digit on either side.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    let bound = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(word)
        .any(|(at, _)| bound(text[..at].chars().next_back()) && bound(text[at + word.len()..].chars().next()))
}

/// The room of a source: its folder, or its own name for a file in the root.
fn room(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("src/")?;
    Some(rest.split('/').next()?.trim_end_matches(".rs"))
}

#[test]
fn arrows_run_down_only() {
    let floor = |room: &str| FLOORS.iter().position(|rooms| rooms.contains(&room));
    let mut wrong = Vec::new();
    let rooms: BTreeSet<String> = sources()
        .iter()
        .filter_map(|(path, _)| room(path).map(str::to_owned))
        .filter(|room| floor(room).is_some())
        .collect();
    for (path, _) in sources() {
        let Some(own) = room(&path) else { continue };
        if !["lib", "main"].contains(&own) && floor(own).is_none() {
            wrong.push(format!("{path}: the room `{own}` has no floor: add it to FLOORS and to the map in lib.rs"));
        }
    }
    for (path, text) in sources() {
        let Some((own, here)) = room(&path).and_then(|own| Some((own, floor(own)?))) else { continue };
        for (n, line) in without_tests(&text).lines().enumerate() {
            if line.trim_start().starts_with("//") || is_test(&path) {
                continue;
            }
            for used in line.split("crate::").skip(1) {
                let used: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let Some(there) = rooms.contains(&used).then(|| floor(&used)).flatten() else { continue };
                let allowed = NEIGHBOURS.iter().any(|(a, b, _)| (*a, *b) == (own, used.as_str()));
                if there > here || (there == here && used != own && !allowed) {
                    wrong.push(format!("{path}:{}: `{own}` may not use `{used}`", n + 1));
                }
            }
        }
    }
    report(
        "arrows run down only, and domains meet through `core` (see lib.rs): move what both need down, or ask through \
         an inbox or a published reading",
        &wrong,
    );
}

#[test]
fn bots_and_screens_look_through_a_seat() {
    let mut wrong = Vec::new();
    for (path, n, line) in code_lines() {
        let watched = ["src/bots/", "src/terminal/", "src/desk/"].iter().any(|room| path.starts_with(room));
        if watched && (line.contains(".world()") || line.contains("prelude::World") || line.contains("Snapshot::take"))
        {
            wrong.push(format!("{path}:{n}: {}", line.trim()));
        }
    }
    report("what a seat may know is `SeatView`: add what is missing there, and nobody is an oracle", &wrong);
}

#[test]
fn every_file_says_what_it_is_for() {
    let mut wrong: Vec<String> =
        sources().into_iter().filter(|(_, text)| !text.starts_with("//! ")).map(|(path, _)| path).collect();
    wrong.extend(
        texts("tests").into_iter().filter(|(p, t)| p.ends_with(".rs") && !t.starts_with("//! ")).map(|(p, _)| p),
    );
    wrong.extend(
        texts("benches").into_iter().filter(|(p, t)| p.ends_with(".rs") && !t.starts_with("//! ")).map(|(p, _)| p),
    );
    report("begin the file with `//!` and a sentence on what it is for and what stays true in it", &wrong);
}

#[test]
fn files_stay_readable() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let most = LONG.iter().find(|(long, _)| *long == path).map_or(LINES, |(_, most)| *most);
        let lines = text.lines().count();
        if lines > most {
            wrong.push(format!("{path}: {lines} lines"));
        }
    }
    report(&format!("more than {LINES} lines are two files: look for the seam"), &wrong);
    let lines: BTreeMap<_, _> = sources().into_iter().map(|(path, text)| (path, text.lines().count())).collect();
    let split = LONG.iter().filter(|(path, _)| lines.get(*path).is_none_or(|lines| *lines <= LINES));
    report("no longer long: take it off LONG", &split.map(|(path, _)| (*path).to_owned()).collect::<Vec<_>>());
}

/// Names of the standard world's states, capitals, organisations and powers: what `src/` may not know.
pub(crate) fn real_names() -> BTreeSet<String> {
    let setup = table::shipped("today");
    let roster = &setup.roster;
    let states = roster.states.iter().flat_map(|row| row.aliases.iter().chain([&row.name, &row.capital]));
    let orgs = roster.orgs.iter().map(|row| &row.name);
    let full = setup.organisation_rules.orgs.iter().map(|rule| &rule.full_name);
    let powers = roster.powers.iter().map(|row| &row.name);
    let names = states.chain(orgs).chain(full).chain(powers);
    names
        .map(|name| name.to_lowercase())
        .filter(|name| name.chars().count() >= 4 && PLAIN_WORDS.iter().all(|(word, _)| name != word))
        .collect()
}

#[test]
fn the_program_names_no_country() {
    let names = real_names();
    assert!(names.len() > 400, "only {} names found in the standard world", names.len());
    let mut wrong = Vec::new();
    for (path, text) in sources().into_iter().filter(|(path, _)| !is_test(path)) {
        for (n, line) in without_tests(&text).lines().enumerate() {
            let line = line.to_lowercase();
            for name in names.iter().filter(|name| line.contains(name.as_str()) && has_word(&line, name)) {
                let allowed = NAMES_ALLOWED.iter().any(|(file, word, _)| path.starts_with(file) && name == word);
                if !allowed {
                    wrong.push(format!("{path}:{}: `{name}`", n + 1));
                }
            }
        }
    }
    report(
        "no state, capital, organisation or power is named in src/, comments included: the fictional world plays on the \
         same program. Write the role (aspirant, parent, a power), or move the name to assets/",
        &wrong,
    );
}

#[test]
fn nothing_hidden_moves_the_model() {
    let banned = [
        ("HashMap", "iteration order is hidden chance: BTreeMap, or a Vec by index"),
        ("HashSet", "iteration order is hidden chance: BTreeSet, or a Vec by index"),
        ("SystemTime", "the model has no clock"),
        ("Instant::now", "the model has no clock"),
        ("thread_rng", "chance is keyed: core::chance"),
        ("rand::rng", "chance is keyed: core::chance"),
        ("MessageReader", "hidden state inside the turn"),
        ("Local<", "hidden state inside the turn"),
        ("add_observer", "hidden order inside the turn"),
        ("Commands", "structural changes inside the turn"),
        (".exp(", "float libraries differ between machines"),
        (".ln(", "float libraries differ between machines"),
        (".powf(", "float libraries differ between machines"),
        (".powi(", "float libraries differ between machines"),
        (".sqrt(", "float libraries differ between machines"),
        (".sin(", "float libraries differ between machines"),
        (".cos(", "float libraries differ between machines"),
        (".tanh(", "float libraries differ between machines"),
    ];
    // The window, words and reports are no part of the model.
    let model: Vec<&str> =
        FLOORS[..4].iter().flat_map(|rooms| rooms.iter().copied()).chain(["bots", "forecast"]).collect();
    let mut wrong = Vec::new();
    for (path, n, line) in code_lines() {
        if !room(&path).is_some_and(|room| model.contains(&room)) {
            continue;
        }
        for (word, why) in banned.iter().filter(|(word, _)| line.contains(word)) {
            let clock =
                *why == "the model has no clock" && CLOCKS_ALLOWED.iter().any(|(file, _)| path.starts_with(file));
            if !clock {
                wrong.push(format!("{path}:{n}: `{word}`: {why}"));
            }
        }
    }
    report("hidden state, hidden order or floats in the model", &wrong);
}

#[test]
fn only_speakers_speak_and_nobody_unwraps() {
    let mut wrong = Vec::new();
    for (path, n, line) in code_lines() {
        let speaks = ["println!", "print!(", "dbg!("].iter().any(|word| line.contains(word));
        if speaks && !SPEAKERS.iter().any(|speaker| path.starts_with(speaker)) {
            wrong.push(format!(
                "{path}:{n}: writes to a standard stream: return the text, or go through {}",
                SPEAKERS[0]
            ));
        }
        if line.contains(".unwrap()") {
            wrong.push(format!("{path}:{n}: `unwrap`: return an error, or `expect` with the invariant that holds"));
        }
        if line.contains("#[allow(") || line.contains("#![allow(") {
            wrong.push(format!("{path}:{n}: `allow`: use `#[expect(lint, reason = \"...\")]`"));
        }
    }
    report("house rules of errors and output", &wrong);
}

#[test]
fn no_path_of_one_machine() {
    // Pieced together, so that this file does not find itself.
    let homes = ["work", "home", "root", "Users", "tmp"].map(|folder| format!("\"/{folder}/"));
    let notes = format!("{}{}", "../", "shared");
    let disks = format!("C:{}", "\\\\Users");
    let mut wrong = Vec::new();
    for (path, text) in texts("") {
        if path.ends_with("Cargo.lock") {
            continue;
        }
        for (n, line) in text.lines().enumerate() {
            let bare = format!("/{}/", "work") + "wt";
            if homes.iter().any(|home| line.contains(home.as_str())) || line.contains(&disks) || line.contains(&bare) {
                wrong.push(format!("{path}:{}: a path of one machine", n + 1));
            }
            if line.contains(&notes) {
                wrong.push(format!("{path}:{}: names notes that are not in the repository", n + 1));
            }
        }
    }
    report("say where to find it from the repository's own root, or drop it", &wrong);
}

#[test]
fn assets_named_in_the_program_exist() {
    let library = Library::default();
    let mut wrong = Vec::new();
    for (path, n, line) in code_lines() {
        for text in line.split('"').skip(1).step_by(2) {
            let named =
                ["rules/", "world/", "scenarios/", "locale/", "map/", "fonts/"].iter().any(|f| text.starts_with(f));
            let whole = !text.contains(['{', '}', '*']) && Path::new(text).extension().is_some();
            let there = root().join("assets").join(text).is_file();
            if named
                && whole
                && !(there && (library.file(text).is_ok_and(|file| file.is_some()) || !text.ends_with(".ron")))
            {
                wrong.push(format!("{path}:{n}: there is no assets/{text}"));
            }
        }
    }
    report("an asset is named and not there", &wrong);
}

#[test]
fn credits_name_every_folder_of_assets() {
    let credits = std::fs::read_to_string(root().join("assets/CREDITS.md")).expect("assets/CREDITS.md is needed");
    let mut folders = BTreeSet::new();
    let mut paths = Vec::new();
    walk(&root().join("assets"), &mut paths);
    for path in &paths {
        let inside = shown(path);
        let parts: Vec<&str> = inside.trim_start_matches("assets/").split('/').collect();
        if parts.len() > 1 {
            // Worlds one by one; of the others the folder speaks for what is in it.
            let depth = if parts[0] == "world" { 2 } else { 1 };
            folders.insert(parts[..depth.min(parts.len() - 1)].join("/"));
        }
    }
    let missing: Vec<String> = folders.into_iter().filter(|folder| !credits.contains(&format!("`{folder}/"))).collect();
    report("say in assets/CREDITS.md where it comes from and under which licence, as `folder/`", &missing);
}

#[test]
fn every_case_and_broken_file_is_run() {
    let known = ["tests/cases/votes/", "tests/cases/readings/", "tests/cases/plays/", "tests/broken/"];
    let stray: Vec<String> = texts("tests")
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| path.ends_with(".ron") && !known.iter().any(|folder| path.starts_with(folder)))
        .collect();
    report("a case file that no test runs: move it into a folder that cases.rs reads", &stray);
    let modules = std::fs::read_to_string(root().join("tests/it/main.rs")).unwrap();
    let unlisted: Vec<String> = texts("tests/it")
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| {
            let stem = Path::new(path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            path.ends_with(".rs") && stem != "main" && !modules.contains(&format!("mod {stem};"))
        })
        .collect();
    report("a module of tests that main.rs does not list is never compiled", &unlisted);
}

#[test]
fn comments_are_taken_out_of_code() {
    assert_eq!(without_comments("a\n  // b\n/// c\nd // e"), "a\nd // e");
    assert!(has_word("in peru.", "peru") && !has_word("peruse", "peru"));
}
