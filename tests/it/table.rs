//! What several tests need: shipped scenarios loaded once, games with a bot at every seat, scenarios from text.

use newborn::bots::order_all;
use newborn::game::{Game, Keeping};
use newborn::scenario::diagnostic::{Source, render_all};
use newborn::scenario::library::{Beside, Library, ScenarioSource};
use newborn::scenario::load::{Checked, check_source, load};
use newborn::scenario::setup::{Player, Setup};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

static LOADED: Mutex<BTreeMap<String, Arc<Setup>>> = Mutex::new(BTreeMap::new());

/// A shipped scenario, loaded once for all tests.
pub(crate) fn shipped(id: &str) -> Arc<Setup> {
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    let load = || load(&Library::default(), id).unwrap_or_else(|error| panic!("`{id}` must load: {error}"));
    Arc::clone(loaded.entry(id.into()).or_insert_with(load))
}

/// Ids of the shipped scenarios.
pub(crate) fn shipped_ids() -> Vec<String> {
    Library::default().scenarios()
}

/// Checks a scenario given as text, as if it were shipped.
pub(crate) fn check_text(name: &str, text: &str) -> Checked {
    let source = ScenarioSource { id: name.into(), source: Source::new(name, text), beside: Beside::Shipped };
    check_source(&Library::default(), &source)
}

/// A scenario from text.
///
/// # Panics
/// If it is not sound, with everything that is wrong with it.
pub(crate) fn from_text(name: &str, text: &str) -> Arc<Setup> {
    let Checked { diagnostics, setup } = check_text(name, text);
    setup.unwrap_or_else(|| panic!("{name} must be sound:\n{}", render_all(&diagnostics, false)))
}

/// A game in which a bot of this name plays every seat.
pub(crate) fn game(setup: &Arc<Setup>, seed: u64, bot: &str, keeping: Keeping) -> Game {
    let mut game = Game::new(setup, seed, keeping);
    game.players.fill(Player::Bot(bot.into()));
    game
}

/// One turn, all bots ordering.
pub(crate) fn turn(game: &mut Game) {
    order_all(game);
    game.end_turn();
}

/// Plays a game to its end.
pub(crate) fn play(game: &mut Game) {
    while !game.over() {
        turn(game);
    }
}
