//! How many counted states recognise, on recorded days and under each reading: from the world's rows, and from a game
//! that starts that day. None of the readings is called the true one, and published totals are shown, not computed.

use crate::table;
use jiff::civil::{Date, date};
use newborn::game::view::SeatView;
use newborn::game::{Game, Keeping};
use newborn::recognition::count::Reading;
use newborn::scenario::library::Library;
use newborn::scenario::text::{Limits, read};
use newborn::scenario::world_file::{State, StatesFile};

/// Day, and recognitions by UN members under the aspirant's, the documented and the parent's reading.
///
/// From the dated rows of `assets/world/standard/states.ron`; sources and control totals are in `assets/CREDITS.md`
/// (119 UN members ever, 103 without a documented withdrawal on 2026-10-01).
const TABLE: [(Date, [i64; 3]); 5] = [
    (date(2008, 2, 17), [1, 1, 1]),
    (date(2013, 4, 1), [97, 96, 96]),
    (date(2017, 10, 1), [112, 111, 111]),
    (date(2023, 2, 27), [115, 99, 88]),
    (date(2026, 10, 1), [119, 103, 92]),
];

const HELP: &str =
    "if a row of states.ron was corrected on purpose, correct the table here and the totals in CREDITS.md";

fn rows() -> Vec<State> {
    let source = Library::default().file("world/standard/states.ron").unwrap().expect("the standard world has states");
    read::<StatesFile>(&source, &Limits::WORLD).expect("the shipped rows are sound").value.states
}

fn day(text: Option<&newborn::scenario::ids::Day>) -> Option<Date> {
    text.map(|day| day.0.parse().expect("days are checked by the loader"))
}

#[test]
fn the_rows_count_as_the_record_says() {
    let rows = rows();
    assert_eq!(rows.iter().filter(|row| row.counted).count(), 193, "the UN had 193 members in 2026");
    for (on, expected) in TABLE {
        let counted = |row: &&State| row.counted && day(row.counted_from.as_ref()).is_none_or(|from| from <= on);
        let found = Reading::ALL.map(|reading| {
            let stands = |row: &&State| {
                reading.stands(day(row.recognised.as_ref()), day(row.withdrawn.as_ref()), row.documented, on)
            };
            i64::try_from(rows.iter().filter(counted).filter(stands).count()).unwrap()
        });
        assert_eq!(found, expected, "rows on {on}; {HELP}");
    }
}

#[test]
fn a_game_that_starts_that_day_counts_the_same() {
    let library = Library::default();
    let template = library.file("rules/template.ron").unwrap().expect("a template is shipped");
    for (on, expected) in TABLE {
        let text = template.text.replace("start: \"2026-10-01\"", &format!("start: \"{on}\""));
        assert!(text.contains(&on.to_string()), "the template's start is not where this test looks for it");
        let setup = table::from_text(&format!("start-{on}"), &text);
        let game = Game::new(&setup, 1, Keeping::NOTHING);
        let found = Reading::ALL.map(|reading| game.count(reading, true));
        assert_eq!(found, expected, "a game that starts on {on}; {HELP}");
        for seat in setup.roster.seats() {
            let seen = Reading::ALL.map(|reading| SeatView::count(&game.view(seat), reading, true));
            assert_eq!(seen, expected, "what a seat sees on {on} is the same count");
        }
    }
}

#[test]
fn readings_never_contradict_each_other() {
    let setup = table::shipped("independence-2008");
    let mut game = table::game(&setup, 9, "random", Keeping::NOTHING);
    while !game.over() {
        table::turn(&mut game);
        let [aspirant, documented, parent] = Reading::ALL.map(|reading| game.count(reading, true));
        assert!(
            aspirant >= documented && documented >= parent,
            "turn {}: {aspirant}, {documented}, {parent}: a withdrawal with a document is also a claimed one",
            game.record().len()
        );
    }
}

#[test]
fn published_totals_are_shown_with_their_source_and_not_computed() {
    let today = table::shipped("today");
    let claims: Vec<_> = today.claims.iter().map(|claim| claim.count).collect();
    assert_eq!(claims, [121, 110, 84], "the three published totals of world.ron");
    for claim in &today.claims {
        assert!(!claim.by.is_empty() && !claim.source.is_empty(), "{}: who says so, and where?", claim.count);
        assert!(claim.on <= today.start, "a total published later is not shown");
    }
    let library = Library::default();
    let template = library.file("rules/template.ron").unwrap().expect("a template is shipped");
    let fewer = "seats: [\n        (id:";
    assert!(template.text.contains(fewer), "the template's seats are not where this test looks for them");
    let text = template.text.replacen(fewer, &format!("stances: [(state: \"per\", stance: DoesNot)],\n    {fewer}"), 1);
    let changed = table::from_text("one-fewer", &text);
    let count = |setup| Game::new(setup, 1, Keeping::NOTHING).count(Reading::Aspirant, true);
    assert_eq!(count(&changed), count(&today) - 1, "the scenario takes one recognition away");
    let claims: Vec<_> = changed.claims.iter().map(|claim| claim.count).collect();
    assert_eq!(claims, [121, 110, 84], "what others published does not follow our count");
    assert!(table::shipped("independence-2008").claims.is_empty(), "a start in 2008 cannot quote totals of 2023");
}

/// The leanings of votes are judgement; this holds them beside the one recorded vote with a breakdown: UNESCO,
/// 9 November 2015, 92 in favour, 50 against, 29 abstaining (source: `organisations.ron`). A start of that quarter, before
/// anyone is whipped, expects votes of that order; it is not fitted to them.
#[test]
fn the_leanings_stand_near_the_vote_of_2015() {
    let text = r#"(
        title: "2015", summary: "One vote.", start: "2015-10-01", turns: 1,
        seats: [(id: "aspirant", name: "Aspirant", role: Aspirant, player: Human)],
    )"#;
    let setup = table::from_text("vote-of-2015", text);
    let game = Game::new(&setup, 1, Keeping::NOTHING);
    let org = setup.roster.org("unesco").unwrap();
    let count = game.view(newborn::core::ix::SeatIx(0)).whip_count(org, 0).unwrap();
    let (yes, no, abstain, needed) = count.expected;
    for (what, expected, recorded, near) in
        [("yes", yes, 92, 14), ("no", no, 50, 10), ("abstentions", abstain, 29, 8), ("needed", needed * 1000, 95, 8)]
    {
        let away = (expected - recorded * 1000).abs();
        assert!(
            away <= near * 1000,
            "{what}: {expected} milli-votes expected, {recorded} recorded: look at `model.ron`"
        );
    }
}
