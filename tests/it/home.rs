//! Homes, the region and hidden dials over whole games: bands of the record, calendars, and what leaks of what is hidden.

use crate::table;
use newborn::core::dials::{DialRules, Dials};
use newborn::core::effects::Condition;
use newborn::core::ix::{Owner, SeatIx};
use newborn::core::milli::Milli;
use newborn::domestic::{Domestic, GROWTH, MARGIN};
use newborn::game::snapshot::Snapshot;
use newborn::game::{Game, Keeping};

/// Games of a reading.
const GAMES: u64 = 40;

fn growth(game: &Game, seat: SeatIx) -> Milli {
    let row = game.setup.registry.row(GROWTH);
    (row.read)(game.world(), Owner::Seat(seat)).unwrap()
}

#[test]
fn growth_stays_in_the_band_of_the_record() {
    // 2011-2019: 1.7 to 6.3 %; -5.3 and 10.7 % around the pandemic (World Bank open data).
    let setup = table::shipped("today");
    let mut all = Vec::new();
    for seed in 0..GAMES {
        let mut game = Game::new(&setup, seed, Keeping::NOTHING);
        while !game.over() {
            game.end_turn();
            all.push(growth(&game, SeatIx(0)));
        }
    }
    let count = i64::try_from(all.len()).unwrap();
    let mean = all.iter().copied().sum::<Milli>().ratio(1, count);
    let ordinary = all.iter().filter(|g| (Milli(2_500)..=Milli(5_500)).contains(*g)).count();
    assert!((Milli(3_000)..=Milli(4_600)).contains(&mean), "mean growth {mean}");
    assert!(ordinary * 10 >= all.len() * 8, "only {ordinary} of {count} quarters are ordinary");
    assert!(all.iter().all(|g| (Milli::points(-5)..=Milli::points(10)).contains(g)), "growth beyond every shock");
}

#[test]
fn people_vote_by_the_calendar_and_governments_change() {
    let setup = table::shipped("today");
    let (mut changes, mut caretakers, mut quarters) = (0, 0, 0);
    for seed in 0..GAMES {
        let mut game = Game::new(&setup, seed, Keeping::NOTHING);
        while !game.over() {
            game.end_turn();
            let domestic = game.world().resource::<Domestic>();
            for at in [0, 1] {
                quarters += 1;
                caretakers += u64::from(domestic.homes[at].caretaker);
                let next = domestic.homes[at].next.unwrap();
                assert!(next >= game.calendar().ticks, "seed {seed}: a vote was missed");
            }
        }
        let domestic = game.world().resource::<Domestic>();
        assert!(domestic.homes[0].changes >= 1 && domestic.homes[1].changes >= 2, "seed {seed}: {domestic:?}");
        changes += u64::from(domestic.homes[0].changes);
    }
    assert!(changes < GAMES * 5, "{changes} votes of one home in {GAMES} games");
    assert!(caretakers * 4 < quarters, "{caretakers} caretaker quarters of {quarters}");
}

#[test]
fn margins_are_whole_seats() {
    let setup = table::shipped("today");
    let mut game = Game::new(&setup, 5, Keeping::NOTHING);
    while !game.over() {
        game.end_turn();
        let margin = (setup.registry.row(MARGIN).read)(game.world(), Owner::Seat(SeatIx(1))).unwrap();
        assert_eq!(margin.0 % 1000, 0, "{margin}");
    }
}

#[test]
fn seven_tells_of_ten_are_true_and_about_one_comes_a_quarter() {
    let setup = table::shipped("today");
    let (mut tells, mut right, mut quarters) = (0_u64, 0_u64, 0_u64);
    for seed in 0..GAMES * 3 {
        let mut game = Game::new(&setup, seed, Keeping::NOTHING);
        while !game.over() {
            let before = game.world().resource::<Dials>().tells.len();
            game.end_turn();
            quarters += 1;
            let dials = game.world().resource::<Dials>();
            for tell in &dials.tells[before..] {
                tells += 1;
                right += u64::from(dials.levels[usize::from(tell.dial)] == tell.level);
            }
        }
    }
    assert!((75..=100).contains(&(tells * 100 / quarters)), "{tells} tells in {quarters} quarters");
    assert!((66..=74).contains(&(right * 100 / tells)), "{right} of {tells} tells are true");
}

#[test]
fn dials_differ_by_seed_and_stay_where_a_scenario_fixes_them() {
    let setup = table::shipped("today");
    let levels = |seed| Game::new(&setup, seed, Keeping::NOTHING).world().resource::<Dials>().levels.clone();
    assert!((1..20).any(|seed| levels(seed) != levels(0)), "dials are the same in every world");
    let fixed = table::from_text(
        "fixed.ron",
        r#"(title: "A test", summary: "Small.", start: "2026-10-01", turns: 20,
            dials: [("washington", "absent"), ("home-parent", "rigid")],
            seats: [(id: "home", name: "Home", role: Aspirant), (id: "away", name: "Away", role: Parent)])"#,
    );
    let at = |id: &str| fixed.roster.dials.iter().position(|row| row.id == id).unwrap();
    for seed in 0..10 {
        let mut game = Game::new(&fixed, seed, Keeping::NOTHING);
        while !game.over() {
            game.end_turn();
            let dials = game.world().resource::<Dials>();
            assert_eq!((dials.levels[at("washington")], dials.levels[at("home-parent")]), (0, 2));
        }
    }
}

#[test]
fn a_restarted_game_draws_its_dials_anew_and_a_snapshot_keeps_them() {
    let setup = table::shipped("today");
    let mut game = Game::new(&setup, 1, Keeping::ALL);
    game.end_turn();
    let snapshot = Snapshot::take(&game);
    let again = Game::at(&setup, 1, snapshot.clone(), Keeping::ALL).unwrap();
    assert_eq!(again.hash(), game.hash());
    assert_eq!(again.climate(), game.climate(), "the readings of a restored game are others");
    game.restart(9);
    assert_eq!(game.hash(), Game::new(&setup, 9, Keeping::ALL).hash());
    let mut hostile = snapshot;
    hostile.dials.levels[0] = 200;
    assert!(hostile.validate(&setup).is_err());
}

#[test]
fn no_action_and_no_ending_looks_at_a_dial() {
    fn looks(condition: &Condition) -> bool {
        match condition {
            Condition::Dial(..) => true,
            Condition::All(list) | Condition::Any(list) => list.iter().any(looks),
            Condition::Not(one) => looks(one),
            _ => false,
        }
    }
    for id in table::shipped_ids() {
        let setup = table::shipped(&id);
        assert!(setup.endings.iter().filter_map(|e| e.when.as_ref()).all(|when| !looks(when)), "{id}");
        let rules: &DialRules = &setup.dial_rules;
        for dial in &rules.dials {
            let plain = usize::from(dial.plain());
            assert!(dial.scales.iter().all(|s| s.factor[plain] == 1000), "{id}: {} has no plain level", dial.id);
        }
    }
}
