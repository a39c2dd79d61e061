//! Broken and hostile files; the forty under `tests/broken` are the fuller set.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

use super::*;
use crate::scenario::rules_file::{ActionsFile, DuesFile, EventsFile, ModelFile, OpeningsFile, SeatsFile};
use crate::scenario::scenario_file::{IncludeFile, ScenarioFile};
use crate::scenario::world_file::{DriversFile, OrganisationsFile, StatesFile, TraitsFile, WorldFile};

pub(super) const GOOD: &str = r#"// a comment
(
    title: "A test",
    summary: "Short.",
    start: "2026-10-01",
    turns: 8,
    seats: [
        (id: "home", name: "Home", role: Aspirant, player: Human),
        Seat(id: "away", name: "Away", role: Parent, player: Bot("able")),
    ],
    objectives: [
        (id: "aim", seat: "home", text: "Be seen.", measure: NetRecognitions, nothing: 0, half: 2, full: 4.5),
    ],
    values: [(on: "trust", seat: Some("home"), to: 5), (on: "trust", seat: "away", to: -1.25)],
    stances: [(state: "gha", stance: Recognises, rung: Some(Contact))],
    texts: [("a", "b")],
    events: [(
        id: "storm", class: Minor, comes: Odds(25), source: "judgement",
        when: Some(All([Flag("f"), Not(From("2027-01-01"))])),
        effects: [Change(on: "trust", by: -2, whose: Picked(3, TiedTo("us")), lasts: HalfLife(4), odds: 50)],
    )],
)
"#;

pub(super) fn look(text: &str) -> Reading<ScenarioFile> {
    inspect(&Source::new("t.ron", text), &Limits::SCENARIO)
}

/// (line, column, code) of every problem.
fn places(text: &str) -> Vec<(usize, usize, &'static str)> {
    look(text).diagnostics.iter().map(|d| (d.line, d.column, d.code)).collect()
}

pub(super) fn shown(text: &str) -> String {
    look(text).diagnostics.iter().map(|d| format!("{d}\n")).collect()
}

#[test]
fn a_sound_file_reads_with_all_places() {
    let parsed =
        read::<ScenarioFile>(&Source::new("t.ron", GOOD), &Limits::SCENARIO).unwrap_or_else(|e| panic!("{e:#?}"));
    assert_eq!(parsed.value.seats.len(), 2);
    assert_eq!(parsed.value.values[1].to.0, -1.25);
    assert!(parsed.value.values[0].seat.is_some() && parsed.value.values[1].seat.is_some());
    let p = &parsed.places;
    let paths: Vec<_> = p.located().iter().map(|l| format!("{} {} {}", l.kind, l.path, l.text)).collect();
    for wanted in [
        "Day start 2026-10-01",
        "SeatId seats[1].id away",
        "BotId seats[1].player.0 able",
        "Points objectives[0].full 4.5",
        "SeatId values[0].seat home",
        "SeatId values[1].seat away",
        "Percent events[0].comes.0 25",
        "FlagId events[0].when.0[0].0 f",
        "Day events[0].when.0[1].0.0 2027-01-01",
        "PowerId events[0].effects[0].whose.1.0 us",
    ] {
        assert!(paths.iter().any(|p| p == wanted), "{wanted} is not among {paths:#?}");
    }
    for located in p.located() {
        assert_eq!(p.span(&located.path).as_ref(), Some(&located.span), "{}", located.path);
    }
    assert_eq!(&GOOD[p.span("seats[1].role").unwrap()], "Parent");
    assert_eq!(&GOOD[p.name_span("objectives[0].nothing").unwrap()], "nothing");
    assert_eq!(p.record("seats", "away").as_deref(), Some("seats[1]"));
    assert_eq!(p.error("seats[1].brief", "x", "m").line, 9);
    assert_eq!(p.span("seats[2]"), None);
    assert_eq!(p.span("seats[x]"), None);
    assert_eq!(p.len("seats"), 2);
}

#[test]
fn every_type_reference_resolves() {
    let mut bad = Vec::new();
    bad.extend(unresolved::<ScenarioFile>());
    bad.extend(unresolved::<IncludeFile>());
    bad.extend(unresolved::<ActionsFile>());
    bad.extend(unresolved::<OpeningsFile>());
    bad.extend(unresolved::<DuesFile>());
    bad.extend(unresolved::<EventsFile>());
    bad.extend(unresolved::<SeatsFile>());
    bad.extend(unresolved::<ModelFile>());
    bad.extend(unresolved::<WorldFile>());
    bad.extend(unresolved::<StatesFile>());
    bad.extend(unresolved::<TraitsFile>());
    bad.extend(unresolved::<OrganisationsFile>());
    bad.extend(unresolved::<DriversFile>());
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn reference_lists_fields_with_their_meaning() {
    let text = reference::<ScenarioFile>();
    assert!(text.starts_with("## ScenarioFile"));
    for part in [
        "| `turns` | whole number 0 to 65535 | needed | Number of turns, 1 to 200. |",
        "| `seats` | list of Seat |",
        "- `Bot(BotId)`: A bot.",
        "may be left out",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
}

/// Changes one part of the sound file.
pub(super) fn with(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    GOOD.replacen(from, to, 1)
}

#[test]
fn one_mistake_is_one_report_at_its_place() {
    let cases: &[(&str, &str, (usize, usize, &str), &str)] = &[
        ("title:", "titel:", (3, 5, "unknown-field"), "did you mean `title`"),
        ("role: Parent", "role: Parrent", (9, 46, "unknown-variant"), "did you mean `Parent`"),
        ("role: Parent", "role: \"Parent\"", (9, 46, "type"), "Parent without quotes"),
        ("turns: 8", "turns: \"8\"", (6, 12, "type"), "write 8 without quotes"),
        ("turns: 8", "turns: 8.0", (6, 12, "type"), "write 8"),
        ("turns: 8", "turns: 70000", (6, 12, "out-of-range"), "0 to 65535"),
        ("turns: 8", "turns: -1", (6, 12, "out-of-range"), "0 to 65535"),
        ("turns: 8,", "turns: 8, turns: 9,", (6, 15, "duplicate-field"), "line 6"),
        ("    turns: 8,\n", "", (2, 1, "missing-field"), "add `turns: 1`"),
        ("turns: 8", "turns: Some(8)", (6, 12, "type"), "write 8 without `Some( )`"),
        ("turns: 8", "turns: None", (6, 12, "type"), "a value is needed"),
        ("\"2026-10-01\"", "\"2026-02-30\"", (5, 12, "bad-date"), "28 days"),
        ("\"2026-10-01\"", "2026-10-01", (5, 12, "bad-date"), "\"2026-10-01\""),
        ("Odds(25)", "Odds(125)", (18, 48, "out-of-range"), "between 0 and 100"),
        ("to: 5)", "to: 0.1234)", (14, 52, "out-of-range"), "0.123"),
        ("to: 5)", "to: NaN)", (14, 52, "type"), "1.5"),
        ("(\"a\", \"b\")", "(\"a\", \"b\", \"c\")", (16, 13, "type"), "(text, text)"),
        ("(\"a\", \"b\")", "[\"a\", \"b\"]", (16, 13, "type"), "round brackets"),
        ("texts: [(\"a\", \"b\")]", "texts: (\"a\", \"b\")", (16, 12, "type"), "square brackets"),
        ("\"Home\", role", "\"Home\" role", (8, 34, "syntax"), "put `,`"),
        ("title: \"A test\"", "title \"A test\"", (3, 10, "syntax"), "title: value"),
        ("title: \"A test\"", "title = \"A test\"", (3, 11, "syntax"), "name: value"),
        ("title: \"A test\",", "title: \"A test\";", (3, 20, "syntax"), "commas"),
        ("title: \"A test\"", "title: ", (3, 5, "syntax"), "title: value"),
        ("title: \"A test\"", "\"title\": \"A test\"", (3, 5, "syntax"), "without quotes"),
        ("title: \"A test\"", "title: \"A test", (3, 12, "unclosed-text"), "close it"),
        ("id: \"home\", name", "id: \"home, name", (8, 14, "unclosed-text"), "close it"),
        ("\"A test\"", "“A test”", (3, 12, "curly-quotes"), "\"A test\""),
        ("\"A test\"", "'A test'", (3, 12, "syntax"), "write \"A test\""),
        ("\"A test\"", "Test", (3, 12, "type"), "\"Test\""),
        ("\"A test\"", "\"A \\q test\"", (3, 15, "syntax"), "\\\\"),
        ("\"A test\",", "\"A test\",,", (3, 21, "syntax"), "remove one"),
        ("\"A test\",", "\"A test\" Human,", (3, 21, "syntax"), "comma"),
        ("player: Human),", "player: Human,", (8, 9, "unclosed-bracket"), "`)`"),
        ("player: Human)", "player: Human]", (8, 65, "wrong-bracket"), "write `)`"),
        ("player: Human)", "player: Human))", (8, 66, "stray-bracket"), "remove"),
        ("    ],\n    objectives", "    objectives", (7, 12, "unclosed-bracket"), "`]`"),
        ("    ],\n    objectives", "    ),\n    objectives", (10, 5, "wrong-bracket"), "write `]`"),
        ("seats: [", "seats: {", (7, 12, "wrong-bracket"), "write `[`"),
        ("Human),", "Human) // x\n /* y */ ,", (0, 0, ""), ""),
        ("Bot(\"able\")", "Bot", (9, 62, "type"), "Bot(...)"),
        ("Bot(\"able\")", "Human(1)", (9, 62, "type"), "Human"),
        ("Bot(\"able\")", "Bot(\"able\", 1)", (9, 62, "type"), "Bot(...)"),
        ("Seat(id", "Seet(id", (9, 9, "type"), "Seat"),
        ("on: \"trust\", by", "om: \"trust\", by", (20, 26, "unknown-field"), "did you mean `on`"),
        ("\"storm\"", "\"The storm\"", (18, 13, "bad-id"), "\"the-storm\""),
        ("\"gha\"", "gha-na", (15, 23, "syntax"), "\"gha-na\""),
        ("// a comment", "# a comment", (1, 1, "syntax"), "//"),
        ("// a comment", "/* a comment", (1, 1, "syntax"), "*/"),
        ("// a comment", "#![enable(implicit_some)]", (1, 1, "syntax"), "remove"),
        ("(\n    title", "{\n    title", (2, 1, "wrong-bracket"), "( name"),
    ];
    let mut failures = String::new();
    for &(from, to, place, help) in cases {
        let text = with(from, to);
        let text = if to.starts_with('{') && from.starts_with('(') {
            text.trim_end().trim_end_matches(')').to_owned() + "}"
        } else {
            text
        };
        let got = places(&text);
        let wanted: Vec<_> = if place.0 == 0 { vec![] } else { vec![place] };
        if got != wanted || !shown(&text).contains(help) {
            failures += &format!("{from:?} -> {to:?}: wanted {wanted:?} {help:?}, got\n{}\n", shown(&text));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn everything_wrong_is_said_at_once() {
    let text = with("title:", "titel:")
        .replace("role: Parent", "role: Parrent")
        .replace("\"2026-10-01\"", "\"2026-02-30\"")
        .replace("\"Home\", role", "\"Home\" role")
        .replace("Odds(25)", "Odds(125)")
        .replace("(\"a\", \"b\")", "(\"a\")")
        .replace("state: \"gha\"", "state: 7");
    let codes: Vec<_> = places(&text).into_iter().map(|(_, _, code)| code).collect();
    assert_eq!(
        codes,
        ["unknown-field", "bad-date", "syntax", "unknown-variant", "type", "type", "out-of-range"],
        "{}",
        shown(&text)
    );
}

#[test]
fn unknown_ids_and_duplicates_are_found_beside_type_errors() {
    let text =
        with("title:", "titel:").replace("seat: \"home\"", "seat: \"hme\"").replace("id: \"away\"", "id: \"home\"");
    let reading = look(&text);
    let seats = Known::new(
        "seat",
        reading.places.of_kind("SeatId").filter(|l| l.path.starts_with("seats[")).map(|l| l.text.clone()),
    );
    let states = Known::new("state", ["xkx", "alb"]).named("Talvane", "xkx").named("Ghana", "gha");
    let found = check_ids(&reading.places, &|located| match located.kind.as_str() {
        "SeatId" => Some(&seats),
        "StateId" => Some(&states),
        _ => None,
    });
    let lines: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(lines.len(), 3, "{lines:#?}");
    assert!(lines[0].contains("no seat `hme`") && lines[0].contains("did you mean `home`?"));
    assert!(lines[1].contains("no seat `away`") && lines[1].contains("known: `home`"));
    assert!(lines[2].contains("no state `gha`"));
    let twice = duplicates_in(&reading.places, "seats", "id", "seat");
    assert_eq!((twice.len(), twice[0].line, twice[0].column, twice[0].code), (1, 9, 18, "duplicate-id"));
    assert!(twice[0].help.as_ref().is_some_and(|h| h.contains("line 8")));
}

#[test]
fn suggestions() {
    let states =
        Known::new("state", ["xkx", "talvane", "albania"]).named("Talvana", "talvane").named("Shqipëria", "albania");
    for (word, wanted) in [
        ("talvne", "`talvane`"),
        ("Talvana", "`talvane` (Talvana)"),
        ("shqipëria", "`albania` (Shq"),
        ("zzzzzz", "known: `albania`, `talvane`, `xkx`"),
    ] {
        assert!(states.help(word).contains(wanted), "{word}: {}", states.help(word));
    }
    assert_eq!(nearest("open_misson", ["open-mission", "close-mission"]), Some("open-mission"));
    assert_eq!(nearest("x", ["y"]), None);
    assert_eq!(nearest("", ["y"]), None);
}

#[test]
fn line_ends_tabs_and_byte_order_marks_do_no_harm() {
    assert!(places(&GOOD.replace('\n', "\r\n")).is_empty());
    assert!(places(&format!("\u{feff}{GOOD}")).is_empty());
    assert!(places(&GOOD.replace("    ", "\t")).is_empty());
    let text = format!("\u{feff}{}", with("title: \"A test\"", "title: \"é\", extra: 1")).replace('\n', "\r\n");
    assert_eq!(places(&text), [(3, 17, "unknown-field")]);
    let text = "\u{feff}".to_owned() + GOOD;
    assert!(read_bytes::<ScenarioFile>("t", text.as_bytes(), &Limits::SCENARIO).is_ok());
    let errors = read_bytes::<ScenarioFile>("t", b"(title: \"\xff\")", &Limits::SCENARIO).unwrap_err();
    assert_eq!(errors[0].code, "encoding");
    let errors = read_bytes::<ScenarioFile>("t", &[0xff, 0xfe, b'(', 0], &Limits::SCENARIO).unwrap_err();
    assert!(errors[0].help.as_ref().is_some_and(|h| h.contains("UTF-16")));
}

#[test]
fn nothing_at_all_is_explained() {
    for text in ["", "  \n\t ", "// only\n/* this */"] {
        assert_eq!(places(text), [(1, 1, "empty")], "{text:?}");
    }
    assert_eq!(places("title: \"x\"")[0].2, "syntax");
    assert_eq!(places("[]"), [(1, 1, "type")]);
    assert_eq!(places("()").len(), 5);
}

#[test]
fn edits_keep_comments() {
    let p = look(GOOD).places;
    let text = splice(GOOD, p.span("turns").unwrap(), "12").unwrap();
    assert!(text.contains("turns: 12,") && text.starts_with("// a comment") && places(&text).is_empty());
    assert_eq!(splice(GOOD, 3..4, "24, hack: 1"), None);
    assert_eq!(splice(GOOD, 3..4, ""), None);
    assert_eq!(splice("é", 1..2, "1"), None);
    let row = "(id: \"third\", name: \"T\", role: Mediator)";
    let text = append(&p, "seats", row).unwrap();
    assert!(places(&text).is_empty() && text.contains(&format!("\n        {row},\n    ],")), "{text}");
    let text = append(&p, "texts", "(\"c\", \"d\")").unwrap();
    assert!(text.contains("[(\"a\", \"b\"), (\"c\", \"d\")]"), "{text}");
    assert_eq!(append(&p, "turns", "1"), None);
}

#[test]
fn limits_are_named() {
    let limits = Limits { bytes: 2_000, depth: 8, items: 3, text: 50 };
    let look = |text: &str| {
        let source = Source::new("t", text);
        inspect::<ScenarioFile>(&source, &limits).diagnostics.iter().map(ToString::to_string).collect::<String>()
    };
    assert!(look(&"x".repeat(3_000)).contains("the file is 3 KiB; at most 1 KiB are read"));
    assert!(look("((((((((((((").contains("deeper than 8"));
    assert!(look("(flags: [\"a\", \"b\", \"c\", \"d\"])").contains("more than 3 items in a list"));
    assert!(look(&format!("(title: \"{}\")", "x".repeat(51))).contains("51 bytes long; at most 50"));
}
