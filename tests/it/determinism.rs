//! The same scenario, seed and orders are the same game: on any machine, in any number of threads, from any save.

use crate::table;
use newborn::bots::Bot;
use newborn::core::chance::{Chance, Key, Stream};
use newborn::core::ix::SeatIx;
use newborn::core::order::Order;
use newborn::game::hash::StateHash;
use newborn::game::snapshot::Snapshot;
use newborn::game::{Game, Keeping, RULES};
use newborn::scenario::library::Library;
use newborn::scenario::load::load;
use newborn::scenario::setup::Setup;
use rayon::prelude::*;
use std::sync::Arc;

/// The number of the rules and the hash of `today` after twenty turns of able bots with seed 7.
const GOLDEN: (u32, &str) = (6, "fe670b9c0b98ef6be03810007c77ebcd");

const HASHES: Keeping = Keeping { history: false, hashes: true };

/// Hashes of every turn of a game.
fn hashes(setup: &Arc<Setup>, seed: u64, bot: &str) -> Vec<StateHash> {
    let mut game = table::game(setup, seed, bot, HASHES);
    table::play(&mut game);
    game.record().iter().map(|turn| turn.hash.clone().expect("hashes are kept")).collect()
}

/// Compares hash chains and names the first turn and subsystem that differ.
fn assert_same(one: &[StateHash], other: &[StateHash], what: &str) {
    for (turn, (a, b)) in one.iter().zip(other).enumerate() {
        if let Some(part) = a.first_difference(b) {
            panic!("{what}: `{part}` differs first, after turn {}", turn + 1);
        }
    }
    assert_eq!(one.len(), other.len(), "{what}: not as many turns");
}

#[test]
fn the_golden_game_is_the_same_everywhere() {
    let last = hashes(&table::shipped("today"), 7, "able").pop().expect("twenty turns");
    assert_eq!(
        (RULES, last.total.as_str()),
        GOLDEN,
        "the game played is not the one it was.\n\
         If you changed content (assets/) or a bot: copy the new hash here, nothing else.\n\
         If you changed a rule of the model on purpose: raise `game::RULES`, so that old saves know, and copy both.\n\
         If you changed neither, something reads a clock, a hash map, a float or the order of threads: find it, and \
         leave this line alone. Parts: {:?}",
        last.parts
    );
}

#[test]
fn the_same_seed_is_the_same_game_and_another_is_another() {
    for id in table::shipped_ids() {
        let setup = table::shipped(&id);
        let one = hashes(&setup, 11, "random");
        assert_same(&one, &hashes(&setup, 11, "random"), &format!("{id}, seed 11 twice"));
        let other = hashes(&setup, 12, "random");
        assert_ne!(one.last(), other.last(), "{id}: seeds 11 and 12 give the same game: does chance read the seed?");
    }
}

#[test]
fn a_game_restarted_is_a_new_one() {
    let setup = table::shipped("today");
    let mut game = table::game(&setup, 3, "random", HASHES);
    for _ in 0..7 {
        table::turn(&mut game);
    }
    game.restart(11);
    assert_eq!(
        Snapshot::take(&game),
        Snapshot::take(&Game::new(&setup, 11, HASHES)),
        "restart leaves something behind"
    );
    assert_eq!(game.climate(), Game::new(&setup, 11, HASHES).climate(), "published readings survive a restart");
    table::play(&mut game);
    let chain: Vec<_> = game.record().iter().map(|turn| turn.hash.clone().unwrap()).collect();
    assert_same(&hashes(&setup, 11, "random"), &chain, "a game restarted");
}

#[test]
fn a_copy_taken_at_any_turn_goes_on_the_same() {
    for (id, bot) in [("today", "random"), ("fictional", "able"), ("independence-2008", "random")] {
        let setup = table::shipped(id);
        let chain = hashes(&setup, 5, bot);
        // Saved and loaded at every turn, the way a save does it: through text.
        let mut game = table::game(&setup, 5, bot, HASHES);
        for (turn, expected) in chain.iter().enumerate() {
            let text = serde_json::to_string(&Snapshot::take(&game)).expect("a snapshot has a text form");
            let copy: Snapshot = serde_json::from_str(&text).expect("and it can be read");
            let copy = Game::from_snapshot(&setup, 5, copy, HASHES).expect("a game's own snapshot fits its scenario");
            assert_eq!(
                game.climate(),
                copy.climate(),
                "{id} before turn {}: published readings are not restored as they were",
                turn + 1
            );
            let players = std::mem::take(&mut game.players);
            game = copy;
            game.players = players;
            table::turn(&mut game);
            assert_same(
                std::slice::from_ref(expected),
                &[game.hash()],
                &format!("{id}, copy before turn {}", turn + 1),
            );
        }
        assert!(game.over(), "{id} plays as many turns from copies");
    }
}

#[test]
fn a_snapshot_of_another_scenario_is_refused() {
    let today = Snapshot::take(&Game::new(&table::shipped("today"), 1, HASHES));
    let found = Game::from_snapshot(&table::shipped("fictional"), 1, today, HASHES);
    assert!(found.is_none(), "a snapshot must fit its scenario");
}

/// What every seat orders this turn, found before anyone orders.
fn wanted(game: &Game) -> Vec<(SeatIx, Vec<Order>)> {
    let decide = |seat| Bot::Random.decide(game.view(seat), game.seed).into_iter().map(|d| d.order).collect();
    game.setup.roster.seats().map(|seat| (seat, decide(seat))).collect()
}

#[test]
fn the_order_of_arrival_does_not_matter() {
    let setup = table::shipped("today");
    let mut games: Vec<Game> = (0..3).map(|_| Game::new(&setup, 21, HASHES)).collect();
    for turn in 1..=setup.turns {
        let wanted = wanted(&games[0]);
        let straight: Vec<_> =
            wanted.iter().flat_map(|(seat, orders)| orders.iter().map(move |order| (*seat, *order))).collect();
        let backwards: Vec<_> =
            wanted.iter().rev().flat_map(|(seat, orders)| orders.iter().map(move |order| (*seat, *order))).collect();
        let longest = wanted.iter().map(|(_, orders)| orders.len()).max().unwrap_or(0);
        let mixed: Vec<_> = (0..longest)
            .flat_map(|n| wanted.iter().filter_map(move |(seat, orders)| Some((*seat, *orders.get(n)?))))
            .collect();
        for (game, arrivals) in games.iter_mut().zip([straight, backwards, mixed]) {
            for (seat, order) in arrivals {
                let taken = game.order(seat, order);
                assert_eq!(taken, Ok(()), "turn {turn}: what another seat ordered must not refuse {order:?}");
            }
            game.end_turn();
        }
        let [one, two, three] = &games[..] else { unreachable!("three games") };
        for (other, how) in [(two, "seats backwards"), (three, "seats by turns")] {
            assert_same(&[one.hash()], &[other.hash()], &format!("turn {turn}, {how}"));
        }
    }
}

#[test]
fn threads_do_not_matter() {
    let setup = table::shipped("today");
    let run = |threads: usize| -> Vec<String> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool of threads");
        pool.install(|| {
            (0..8_u64)
                .into_par_iter()
                .map_init(
                    || table::game(&setup, 0, "random", HASHES),
                    |game, seed| {
                        game.restart(seed);
                        table::play(game);
                        game.hash().total
                    },
                )
                .collect()
        })
    };
    assert_eq!(run(1), run(2), "an ensemble must not depend on the number of threads");
}

#[test]
fn a_state_added_shifts_no_luck_of_others() {
    let library = Library::default();
    let states = library.file("world/standard/states.ron").unwrap().expect("the standard world has states");
    let row = r#"(id: "aaa", name: "Added", counted: false, recognised: Some("2008-02-18"), conduct: Some(Sponsor)),"#;
    let text = states.text.replacen("states: [", &format!("states: [\n        {row}"), 1);
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::create_dir_all(folder.path().join("world/standard")).unwrap();
    std::fs::write(folder.path().join("world/standard/states.ron"), text).unwrap();
    let overlaid = Library::with_overlay(Some(folder.path().to_path_buf()));
    let added = load(&overlaid, "today").unwrap_or_else(|error| panic!("the overlay must load: {error}"));
    let plain = table::shipped("today");
    assert_eq!(added.roster.states.len(), plain.roster.states.len() + 1, "the overlay adds a state");
    assert_ne!(added.content_hash, plain.content_hash, "other content has another hash");
    // Its id sorts first, so every index moves by one; nobody's luck may.
    let states = |setup: &Arc<Setup>| {
        let mut game = table::game(setup, 4, "passive", HASHES);
        table::play(&mut game);
        let parts = Snapshot::take(&game).states;
        setup.roster.states.iter().map(|row| row.id.clone()).zip(parts).collect::<Vec<_>>()
    };
    let (with, without) = (states(&added), states(&plain));
    for (id, parts) in without {
        let found = with.iter().find(|(other, _)| *other == id).map(|(_, parts)| parts.clone());
        assert_eq!(found, Some(parts), "`{id}` had other luck because another state exists: which key is an index?");
    }
}

#[test]
fn luck_hangs_on_ids_alone() {
    let draw = |id: &str, other: &str| {
        Chance { seed: 7, realm: 0, tick: 3 }.draw(Stream::Action, Key::of(id).and(Key::of(other))).below(1_000_000)
    };
    assert_eq!(draw("gha", "visit"), draw("gha", "visit"), "the same key, the same draw");
    assert_ne!(draw("gha", "visit"), draw("visit", "gha"), "a pair of keys has an order");
}
