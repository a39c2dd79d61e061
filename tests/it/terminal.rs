//! The terminal game: lines in, text out.

use newborn::core::ix::SeatIx;
use newborn::game::save::{self, Loaded};
use newborn::game::{Game, Keeping};
use newborn::scenario::library::Library;
use newborn::scenario::load::load;
use newborn::scenario::setup::Player;
use newborn::terminal::{Bots, Look, Outcome, Piped, SaveGame, Session, play};
use newborn::wording::Words;
use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

/// Remembers what was saved instead of writing it.
#[derive(Clone, Default)]
struct Shelf(Rc<RefCell<Vec<(String, u16)>>>);

impl SaveGame for Shelf {
    fn save(&mut self, game: &Game, name: &str) -> Result<String, String> {
        self.0.borrow_mut().push((name.into(), game.calendar().turns));
        Ok(format!("/shelf/{name}"))
    }
    fn load(&mut self, name: &str) -> Result<Loaded, String> {
        Err(format!("no save `{name}`"))
    }
    fn list(&mut self) -> Result<Vec<String>, String> {
        Ok(self.0.borrow().iter().map(|(name, _)| name.clone()).collect())
    }
}

/// Keeps saves in a folder.
struct Folder(PathBuf);

impl SaveGame for Folder {
    fn save(&mut self, game: &Game, name: &str) -> Result<String, String> {
        let path = self.0.join(name);
        save::write(game, &path).map(|()| path.display().to_string()).map_err(|error| error.to_string())
    }
    fn load(&mut self, name: &str) -> Result<Loaded, String> {
        save::load(&Library::default(), &self.0.join(name), save::LoadOptions::default())
            .map_err(|error| error.to_string())
    }
    fn list(&mut self) -> Result<Vec<String>, String> {
        Ok(Vec::new())
    }
}

pub(crate) struct Played {
    pub(crate) text: String,
    outcome: Outcome,
    session: Session,
    shelf: Shelf,
}

pub(crate) fn played_by(scenario: &str, seats: &[u8], width: usize, lines: &str) -> Played {
    played_in(scenario, seats, width, lines, |words| words)
}

/// The same with words of one's own making.
pub(crate) fn played_in(
    scenario: &str,
    seats: &[u8],
    width: usize,
    lines: &str,
    words: impl Fn(Words) -> Words,
) -> Played {
    let library = Library::default();
    let setup = load(&library, scenario).unwrap();
    let words = words(Words::load(&library, &setup, "en").unwrap());
    let mut game = Game::new(&setup, 3, Keeping::ALL);
    let humans: Vec<SeatIx> = seats.iter().map(|seat| SeatIx(*seat)).collect();
    game.players = setup
        .roster
        .seats()
        .map(|seat| if humans.contains(&seat) { Player::Human } else { Player::Bot("able".into()) })
        .collect();
    let shelf = Shelf::default();
    let mut session = Session::new(game, library, words, humans, Box::new(Bots { seed: 3 }), Box::new(shelf.clone()));
    let mut out = Vec::new();
    let outcome = play(&mut session, &mut Piped(lines.as_bytes()), &mut out, Look { width, colour: false }).unwrap();
    Played { text: String::from_utf8(out).unwrap(), outcome, session, shelf }
}

fn played(lines: &str) -> Played {
    played_by("today", &[0], 80, lines)
}

pub(crate) fn has(text: &str, parts: &[&str]) {
    // Lines are broken to the width: compare with single spaces.
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in parts {
        assert!(flat.contains(part), "expected `{part}` in:\n{text}");
    }
}

/// Every panel of a new game.
const PANELS: &str = "status\nagenda\nlist\nlist recognisers by hold\nlist oceania first 3\nstate gha\nstate Costa Rica\n\
    bodies\nbody coe\npowers\nregions\nactions\naction leader-visit\norders\nlog\nnews\nobjectives\nseat\nsaves\nhelp\n\
    why\nwhy home\nwhy support of gha\nwhy goodwill us\nwhy image oceania\nwhy bid unesco\nwhy trust\nwhy budget\n\
    why recognitions\nwhy teams\nwhy chances gha\nwhy rung gha\nwhy campaign gha\nwhy odds gha unesco\nwhy word serbia\n\
    why k-home\nwhy capital\nwhy saved\nwhy stance gha\nwhy standing coe\nwhy resilience alb\nwhy verdict\n";

#[test]
fn every_panel_has_its_words_and_fits_the_screen() {
    let lines = format!("{PANELS}end\n{PANELS}end\n{PANELS}");
    for scenario in Library::default().scenarios() {
        for seat in [0, 1] {
            let lines = if scenario == "today" {
                lines.as_str()
            } else {
                "agenda\nstatus\nactions\nbodies\nregions\npowers\nhelp\nwhy\nhelp why\nend\nagenda\nstatus\n"
            };
            let text = played_by(&scenario, &[seat], 80, lines).text;
            for line in text.lines() {
                assert!(line.chars().count() <= 80, "wider than 80 columns: {line}");
                assert!(!line.contains("{ $") && !line.contains("{$"), "an argument is missing: {line}");
                let key = line.trim_start().trim_start_matches(|c: char| c.is_numeric());
                let bracket = key.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map_or("", |(key, _)| key);
                assert!(
                    !(bracket.contains('-') && bracket.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c == '.')),
                    "a text is missing: {line}"
                );
            }
        }
    }
}

#[test]
fn a_new_player_is_told_what_to_type() {
    let text = played("").text;
    has(&text, &["Newborn: Today", "Your desk:", "`agenda` shows", "`end` seals", "`help` lists", "turn 1 of 20"]);
}

#[test]
fn unknown_words_suggest() {
    let text =
        played("agneda\npost-envoi gha\npost-envoy gahna\nlist oceana\nlist by suport\nwhy hom\nhelp ordres\nghana\n")
            .text;
    has(
        &text,
        &[
            "Did you mean `agenda`?",
            "`post-envoy`",
            "`ghana`",
            "`list oceania`",
            "`by support`",
            "`why home`",
            "`orders`",
            "`state ghana`",
        ],
    );
}

#[test]
fn a_refused_order_costs_nothing_and_says_why() {
    let before = played("orders\n");
    let after = played("open-mission vnm\nleader-visit srb\nuse invitation at=gha\norders\n");
    has(&after.text, &["Not possible, and nothing is spent", "does not recognise", "a party to the dispute"]);
    let view = |played: &Played| played.session.game.view(SeatIx(0)).left();
    assert_eq!(view(&before), view(&after));
}

#[test]
fn orders_queue_and_are_taken_back() {
    let one =
        played("try post-envoy vnm\npost-envoy vnm\norder address-the-hall\norders\nundo 1\nundo\nundo\norders\n");
    has(
        &one.text,
        &[
            "Nothing is ordered yet.",
            "Queued: Post an envoy, Vietnam [1 team",
            "1. post-envoy vnm",
            "2. address-the-hall",
            "initiative taken",
            "Taken back: Post an envoy, Vietnam",
            "Taken back: Address the hall",
            "There is no such order to take back",
            "None yet.",
        ],
    );
    assert!(one.session.game.queued(SeatIx(0)).is_empty());
}

#[test]
fn the_end_of_the_input_saves_and_says_where() {
    let one = played("post-envoy vnm\nend\n");
    assert_eq!(one.outcome, Outcome::EndOfInput(Ok("/shelf/today-turn-2".into())));
    has(
        &one.text,
        &["The input has ended. The game is saved: /shelf/today-turn-2", "Turn 1, fourth quarter 2026, is over"],
    );
    let kept: Vec<(String, u16)> = one.shelf.0.borrow().clone();
    assert_eq!(kept, [("autosave".to_owned(), 1), ("today-turn-2".to_owned(), 1)]);
}

#[test]
fn quitting_saves_and_loading_what_is_not_there_says_so() {
    let one = played("save my game\nsaves\nload nothing\nquit\nagenda\n");
    assert_eq!(one.outcome, Outcome::Quit);
    has(&one.text, &["Saved: /shelf/my-game", "my-game", "It could not be loaded: no save `nothing`."]);
}

#[test]
fn a_whole_game_of_nothing_but_end_closes_with_a_verdict_for_each_seat() {
    for scenario in Library::default().scenarios() {
        let one = played_by(&scenario, &[0], 100, &"end\n".repeat(60));
        assert_eq!(one.outcome, Outcome::Finished, "{scenario}");
        has(&one.text, &["How it ended", "by its own aims", "They are not ranked", "The game is over."]);
        let verdicts = one.text.matches("by its own aims").count();
        assert_eq!(verdicts, one.session.game.setup.roster.seats.len(), "{scenario}");
    }
}

/// The number at the start of a text, such as `-1.3 Leader's visit`.
fn leading(text: &str) -> Option<f64> {
    text.split_whitespace().next().and_then(|word| word.trim_end_matches([',', ':']).parse().ok())
}

#[test]
fn why_sums_to_the_change() {
    let numbers = ["home", "capital", "trust", "goodwill eu", "support vnm", "campaign rwa"];
    let whys: String = numbers.iter().map(|n| format!("why {n}\n")).collect();
    let one = played_by("today", &[0], 160, &format!("leader-visit rwa\nend\nend\nend\n{whys}"));
    has(&one.text, &["approval at home, Kosovo:", "returns towards its usual level", "Support, Vietnam:"]);
    let mut checked = 0;
    for part in one.text.split("> why ").skip(1) {
        let head = part.lines().find(|line| line.contains(" at the start, change ")).unwrap();
        let change = head.rsplit("change ").next().and_then(leading).unwrap();
        let (mut turns, mut lines, mut shown) = (0.0, 0.0, 0.0);
        for line in part.lines() {
            if line.starts_with("  Turn ") {
                turns += line.rsplit(": ").next().and_then(leading).unwrap();
                shown += 1.0;
            } else if line.starts_with("    ") {
                lines += leading(line).unwrap_or(0.0);
                shown += 1.0;
            }
        }
        // Each shown number is rounded to a tenth.
        assert!((turns - change).abs() <= 0.05 * shown + 0.1, "turns {turns}, change {change}:\n{part}");
        assert!((lines - change).abs() <= 0.05 * shown + 0.1, "lines {lines}, change {change}:\n{part}");
        checked += 1;
    }
    assert_eq!(checked, numbers.len());
}

#[test]
fn two_people_order_in_turn() {
    let one = played_by("today", &[0, 1], 80, "post-envoy vnm\nend\norders\nend\nlog\n");
    has(
        &one.text,
        &["The orders of Kosovo are sealed. Now Serbia orders.", "None yet.", "Turn 1, fourth quarter 2026, is over"],
    );
    assert_eq!(one.session.game.calendar().turns, 1);
    has(&one.text, &["post-envoy vnm"]);
    // The other person's orders are not shown.
    let serbia = one.text.split("sealed").nth(1).unwrap_or_default();
    let serbia = serbia.split("is over").next().unwrap_or_default();
    assert!(!serbia.contains("post-envoy vnm"), "{serbia}");
}

#[test]
fn remarks_empty_lines_and_nonsense_do_no_harm() {
    let one = played(
        "# a remark\n\n   \n\u{0}\u{7f}\u{1b}[31m\norder\ntry\nundo x\nnews x\nnews 99\nstate\nbody x\n=\na=b c=d\n",
    );
    assert!(matches!(one.outcome, Outcome::EndOfInput(Ok(_))));
}

#[test]
fn a_saved_game_is_loaded_and_plays_on() {
    let folder = std::env::temp_dir().join(format!("newborn-terminal-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let library = Library::default();
    let setup = load(&library, "today").unwrap();
    let words = Words::load(&library, &setup, "en").unwrap();
    let mut game = Game::new(&setup, 3, Keeping::ALL);
    game.players = setup.roster.seats().map(|_| Player::Bot("able".into())).collect();
    game.players[0] = Player::Human;
    let saves = Folder(folder.clone());
    let mut session = Session::new(game, library, words, vec![SeatIx(0)], Box::new(Bots { seed: 3 }), Box::new(saves));
    let lines = "post-envoy vnm\nend\npost-envoy ind\nsave there\nend\nsaves\nload there\norders\nlog\nend\n";
    let mut out = Vec::new();
    let outcome =
        play(&mut session, &mut Piped(lines.as_bytes()), &mut out, Look { width: 200, colour: false }).unwrap();
    let text = String::from_utf8(out).unwrap();
    has(&text, &["Loaded: there", "1. post-envoy ind", "Turn 1, fourth quarter 2026"]);
    let inside = std::fs::read_dir(&folder).unwrap().count();
    assert!(matches!(outcome, Outcome::EndOfInput(Ok(_))), "{outcome:?}");
    assert_eq!(session.game.calendar().turns, 2, "{text}");
    assert_eq!(inside, 3, "the named save, the autosave and the one at the end");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_agenda_names_what_the_dialogue_and_the_calendar_ask() {
    let text = played_by("today", &[1], 80, "agenda\n").text;
    has(
        &text,
        &[
            "What was agreed, and waits for you",
            "type: sign-package path",
            "your home bears",
            "is past its date",
            "Money at stake",
            "You vote at home in the fourth quarter 2026, this quarter",
        ],
    );
}

#[test]
fn a_round_is_the_first_matter_with_a_line_for_each_clause() {
    let lines = "end\nconvene-round services-model\nend\nagenda\nend\nagenda\n";
    let text = played_by("today", &[0, 2], 80, lines).text;
    has(
        &text,
        &[
            "A round meets this quarter: Model for schools and clinics",
            "For each clause say what you ask for",
            "type: offer services-schools asked=own-law worst=licensed",
            "For each clause you may name a point",
            "type: point services-schools option=",
        ],
    );
    let desk = text.split("> agenda").nth(1).unwrap_or_default();
    let (round, events) = (desk.find("A round meets"), desk.find("On your desk"));
    assert!(events.is_none() || round < events, "the round comes first:\n{desk}");
}

#[test]
fn previews_say_what_a_signature_and_a_level_come_to() {
    let lines = "try sign-package path\ntry carry-out-article path-1\ntry pass-reform ch-24\ntry end\nend\n";
    let one = played_by("today", &[1], 100, lines);
    has(
        &one.text,
        &[
            "too little. Signed beyond what it bears it costs",
            "A level by it this quarter:",
            "A level by it is a first step:",
            "over 4 quarters",
            "As far as your desk knows",
            "`end` is a command, not an order",
        ],
    );
}

#[test]
fn numbers_terms_and_verbs_are_found_by_help_and_why() {
    let lines = "help slack\nhelp ripeness\nhelp signature\naction offer\nwhy record\nwhy credit\nwhy ripeness\n\
        why gate eu-cluster-2\nwhy gates\nwhy carried-out\nwhy level ch-35\nwhy objective s-europe\n";
    let text = played_by("today", &[1], 80, lines).text;
    has(
        &text,
        &[
            "What a home bears on a clause",
            "Ripeness, 0 to 100:",
            "Signature: an agreed text",
            "`offer ARTICLE asked=OPTION worst=OPTION` seals",
            "one gate shut shuts the rest",
            "Gates passed: 0 now",
            "1.75 now, 1.75 at the start",
            "Gain of the mean level, at the end: 0 now",
        ],
    );
    assert!(!text.contains("No number"), "{text}");
    assert!(!text.contains("neither a command"), "{text}");
}
