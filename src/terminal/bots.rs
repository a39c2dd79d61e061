//! Bots at the other desks.

use super::Decide;
use crate::bots::Bot;
use crate::core::order::Order;
use crate::game::view::SeatView;
use crate::scenario::setup::Player;
use crate::wording::Words;

/// The bots that the game's players name; a seat without one does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bots {
    /// Seed of their own draws.
    pub seed: u64,
}

impl Decide for Bots {
    fn decide(&mut self, view: SeatView<'_>, words: &Words) -> Vec<(Order, String)> {
        let Player::Bot(name) = view.player(view.seat) else { return Vec::new() };
        let Ok(bot) = Bot::named(view.setup(), name) else { return Vec::new() };
        bot.decide(view, self.seed).into_iter().map(|d| (d.order, words.reason(&d.reason))).collect()
    }
}
