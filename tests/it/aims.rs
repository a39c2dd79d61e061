//! Aims, par, forecasts and the glossary: what seats may not learn from them, and what may not go stale.

use crate::table;
use newborn::bots::{Bot, order_all};
use newborn::core::ix::SeatIx;
use newborn::core::milli::Milli;
use newborn::forecast::{Asked, effect, forecast};
use newborn::game::order_text::read_order;
use newborn::game::snapshot::Snapshot;
use newborn::game::view::SeatView;
use newborn::game::{Game, Keeping};
use newborn::scenario::library::Library;
use newborn::scenario::setup::Player;
use newborn::seats::{BUDGET, CAPITAL};

fn able(view: SeatView<'_>, number: u64) -> Vec<newborn::core::order::Order> {
    Bot::named(view.setup(), "able")
        .expect("`able` is a bot")
        .decide(view, number)
        .into_iter()
        .map(|decision| decision.order)
        .collect()
}

fn after_turns(seed: u64, turns: u16) -> Game {
    let setup = table::shipped("today");
    let mut game = Game::new(&setup, seed, Keeping::NOTHING);
    game.players = setup.roster.seats().map(|_| Player::Bot("able".into())).collect();
    for _ in 0..turns {
        order_all(&mut game);
        game.end_turn();
    }
    game
}

#[test]
fn a_forecast_knows_nothing_that_its_seat_does_not() {
    let game = after_turns(3, 3);
    let seat = SeatIx(0);
    let asked = Asked { futures: 3, quarters: 2 };
    let found = forecast(game.view(seat), asked, &able);
    // The same for all that the first seat can see: other luck, other purses, other private aims, other orders.
    let mut other = Snapshot::take(&game);
    for at in 1..other.seats.0.len() {
        other.seats.0[at].start_with(BUDGET, Milli::points(1));
        other.seats.0[at].start_with(CAPITAL, Milli::points(77));
        other.tally.private[at].reverse();
        other.tally.private[at].truncate(1);
        other.story.openings[at].clear();
        let rival = able(game.view(SeatIx(u8::try_from(at).unwrap())), 5);
        other.draft.by_seat[at].extend(rival.first());
    }
    for state in other.states.iter_mut().flatten() {
        state.2.counter += Milli::points(9);
        state.2.exposure += Milli::points(9);
    }
    other.powers.posture.iter_mut().for_each(|posture| *posture = Milli::points(1));
    let other = Game::from_snapshot(&game.setup, 99, other, Keeping::NOTHING).expect("a state of this scenario");
    assert_eq!(forecast(other.view(seat), asked, &able), found, "a forecast from what the seat cannot know");
}

#[test]
fn an_order_is_estimated_against_the_same_luck() {
    let game = after_turns(3, 1);
    let seat = SeatIx(0);
    let asked = Asked { futures: 4, quarters: 2 };
    let order = read_order(&game.setup, seat, "leader-visit ken").unwrap();
    let found = effect(game.view(seat), order, asked, &able);
    assert_eq!(found, effect(game.view(seat), order, asked, &able), "the same question has the same answer");
    assert!(game.queued(seat).is_empty(), "asking orders nothing");
}

#[test]
fn private_aims_are_dealt_by_the_seed_and_known_to_one_seat() {
    let setup = table::shipped("today");
    let hands = |seed| -> Vec<Vec<usize>> {
        let game = Game::new(&setup, seed, Keeping::NOTHING);
        let own = |seat| game.view(seat).private_progress().iter().map(|one| one.objective).collect::<Vec<_>>();
        setup.roster.seats().map(own).collect()
    };
    assert_eq!(hands(5), hands(5));
    assert!((1..20).any(|seed| hands(seed) != hands(5)), "the deal depends on the seed");
    for (seat, hand) in hands(5).iter().enumerate() {
        assert_eq!(hand.len(), usize::from(setup.arc.private));
        assert!(hand.iter().all(|at| setup.objectives[*at].seat.at() == seat && setup.objectives[*at].private));
    }
}

#[test]
fn every_shipped_scenario_has_par() {
    for id in table::shipped_ids() {
        let setup = table::shipped(&id);
        let missing: Vec<&str> = setup
            .roster
            .seats
            .iter()
            .zip(&setup.par)
            .filter(|(_, par)| par.is_none())
            .map(|(s, _)| s.id.as_str())
            .collect();
        assert!(missing.is_empty(), "`newborn par {id}` prints the row for assets/rules/par.ron: {missing:?} lack one");
    }
}

#[test]
fn the_glossary_is_what_the_registry_says() {
    let page = newborn::command::glossary::page(&Library::default()).expect("the content can be read");
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/glossary.md");
    let kept = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == page, "write docs/glossary.md anew: newborn glossary > docs/glossary.md");
}

#[test]
fn readers_disagree() {
    let game = after_turns(7, 20);
    for seat in game.setup.roster.seats() {
        let scores: Vec<Milli> = game.readings(seat).iter().map(|reading| reading.score).collect();
        assert_eq!(scores.len(), 5, "five readers a seat");
        let (low, high) = (scores.iter().min(), scores.iter().max());
        assert!(low != high, "they read the same aims with the same weights: {scores:?}");
    }
    assert!(game.turned(SeatIx(0)).is_some() && game.ending().is_some());
}
