//! Bots: every seat can be played by one, with the same rules and the same information as a person.
//!
//! A bot is a function of what its seat may know and of chance keyed to it: it keeps no memory, so a loaded game
//! goes on as it would have. Its orders come with reasons it can state.

pub mod able;
pub mod baseline;
pub mod suggest;
pub mod value;

use crate::core::chance::Chance;
use crate::core::ix::SeatIx;
use crate::core::milli::Milli;
use crate::core::order::Order;
use crate::game::Game;
use crate::game::view::SeatView;
use crate::scenario::setup::Player;

/// Realm of the bots' own draws: they share no luck with the game.
const REALM: u64 = 0x0B07;

/// Why a bot gave an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Key of the text (`reason-...`).
    pub key: &'static str,
    /// What it expects to gain, in points of political capital.
    pub worth: Milli,
    /// What it pays, in the same unit.
    pub price: Milli,
}

/// An order with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The order.
    pub order: Order,
    /// Why.
    pub reason: Reason,
}

/// Which bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bot {
    /// Does nothing; choices take their defaults.
    Passive,
    /// Orders anything legal.
    Random,
    /// Plays to win its own objectives.
    Able,
}

/// A bot that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no bot `{0}`: there are {list}", list = crate::scenario::BOTS.join(", "))]
pub struct NoSuchBot(pub String);

impl Bot {
    /// The bot of a name.
    ///
    /// # Errors
    /// With the names of those that exist.
    pub fn named(name: &str) -> Result<Self, NoSuchBot> {
        match name {
            "passive" => Ok(Self::Passive),
            "random" => Ok(Self::Random),
            "able" => Ok(Self::Able),
            other => Err(NoSuchBot(other.into())),
        }
    }

    /// What it orders this turn.
    #[must_use]
    pub fn decide(self, view: SeatView, seed: u64) -> Vec<Decision> {
        let chance = Chance { seed, realm: REALM, tick: view.calendar().ticks };
        match self {
            Self::Passive => Vec::new(),
            Self::Random => baseline::random(view, &chance),
            Self::Able => able::decide(view, &chance),
        }
    }
}

/// Lets every bot of a game order; people's seats are left alone. Returns what each seat ordered and why.
pub fn order_all(game: &mut Game) -> Vec<(SeatIx, Vec<Decision>)> {
    let mut out = Vec::new();
    for seat in game.setup.roster.seats() {
        let Player::Bot(name) = &game.players[seat.at()] else { continue };
        let Ok(bot) = Bot::named(name) else { continue };
        let decisions = bot.decide(game.view(seat), game.seed);
        let kept = decisions.into_iter().filter(|d| game.order(seat, d.order).is_ok()).collect();
        out.push((seat, kept));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Bot;

    #[test]
    fn every_bot_a_scenario_may_name_exists() {
        for name in crate::scenario::BOTS {
            assert!(Bot::named(name).is_ok(), "`scenario::BOTS` lists `{name}`, `Bot::named` does not know it");
        }
    }
}
