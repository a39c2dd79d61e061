//! Times of the model, each beside a bare-array loop of the same arithmetic: read them as ratios, machines are noisy.
//! `cargo bench --no-default-features`

use divan::{Bencher, black_box};
use newborn::bots::{Bot, order_all};
use newborn::game::{Game, Keeping};
use newborn::scenario::library::Library;
use newborn::scenario::load::load;
use newborn::scenario::setup::{Player, Setup};
use std::cell::RefCell;
use std::sync::Arc;

fn main() {
    divan::main();
}

fn today() -> Arc<Setup> {
    load(&Library::default(), "today").expect("the standard scenario loads")
}

fn game(setup: &Arc<Setup>, keeping: Keeping, bot: &str) -> Game {
    let mut game = Game::new(setup, 7, keeping);
    game.players = vec![Player::Bot(bot.into()); setup.roster.seats.len()];
    game
}

/// One turn at a time over whole games, without news, history and hashes; bots apart.
#[divan::bench(sample_count = 200, sample_size = 20)]
fn turn(bencher: Bencher) {
    let setup = today();
    let mut game = game(&setup, Keeping::NOTHING, "passive");
    bencher.bench_local(|| {
        if game.over() {
            game.restart(8);
        }
        game.end_turn();
    });
}

/// The same arithmetic as a turn's heart on bare arrays: every contribution of every state steps to a target.
#[divan::bench(sample_count = 200, sample_size = 20)]
fn turn_bare_arrays(bencher: Bencher) {
    let mut values = [[0_i64; 17]; 198];
    let mut sums = [0_i64; 17];
    let mut turn = 0_i64;
    bencher.bench_local(|| {
        turn += 1;
        for (s, state) in values.iter_mut().enumerate() {
            for (d, value) in state.iter_mut().enumerate() {
                let target = ((s as i64 * 31 + d as i64 * 17 + turn) % 40_000) - 20_000;
                let distance = target - *value;
                let step = (distance * 25_000 + 50_000 * distance.signum()) / 100_000;
                *value += step;
                sums[d] += step;
            }
        }
        black_box((&values, &sums));
    });
}

/// A turn with news, ledger entries and hash.
#[divan::bench(sample_count = 100, sample_size = 5)]
fn turn_with_history(bencher: Bencher) {
    let setup = today();
    let mut game = game(&setup, Keeping::ALL, "passive");
    bencher.bench_local(|| {
        if game.over() {
            game.restart(8);
        }
        game.end_turn();
    });
}

/// Decisions of all three bots, at every turn of games that they play; the turns themselves are not counted.
#[divan::bench(sample_count = 400, sample_size = 1, args = ["random", "novice", "able"])]
fn bots(bencher: Bencher, bot: &str) {
    decisions(bencher, bot);
}

/// The same of experts.
#[divan::bench(sample_count = 40, sample_size = 1)]
fn experts(bencher: Bencher) {
    decisions(bencher, "expert");
}

fn decisions(bencher: Bencher, name: &str) {
    let setup = today();
    let bot = Bot::named(&setup, name).expect("a bot");
    // Games of able bots: whoever is measured meets the same quarters.
    let game = RefCell::new(game(&setup, Keeping::NOTHING, "able"));
    let next = || {
        let mut game = game.borrow_mut();
        if game.over() {
            let seed = game.seed + 1;
            game.restart(seed);
        } else {
            order_all(&mut game);
            game.end_turn();
        }
    };
    bencher.with_inputs(next).bench_local_values(|()| {
        let game = game.borrow();
        for seat in setup.roster.seats() {
            black_box(bot.decide(game.view(seat), game.seed));
        }
    });
}

/// Load and check the standard scenario.
#[divan::bench(sample_count = 20)]
fn load_today() -> Arc<Setup> {
    today()
}

/// A whole game of the standard scenario on one core, without history.
#[divan::bench(sample_count = 20, args = ["passive", "random", "novice", "able"])]
fn whole_game(bencher: Bencher, bot: &str) {
    let setup = today();
    let mut game = game(&setup, Keeping::NOTHING, bot);
    let mut seed = 0;
    bencher.bench_local(|| {
        seed += 1;
        game.restart(seed);
        while !game.over() {
            order_all(&mut game);
            game.end_turn();
        }
    });
}

/// Back to the start in place.
#[divan::bench(sample_count = 200, sample_size = 10)]
fn restart(bencher: Bencher) {
    let setup = today();
    let mut game = game(&setup, Keeping::NOTHING, "passive");
    bencher.bench_local(|| game.restart(3));
}
