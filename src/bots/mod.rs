//! Bots: every seat can be played by one, with the same rules and the same information as a person.
//!
//! A bot is a function of what its seat may know and of chance keyed to it: it keeps no memory, so a loaded game
//! goes on as it would have. Its orders come with reasons it can state. Who it is, and what it holds dear, is content
//! (`rules/characters.ron`): a character is drawn unseen where none is named, and can be read from what it does.

pub mod able;
mod acts;
pub mod baseline;
mod expert;
mod legacy;
pub mod reading;
mod scene;
pub mod suggest;
mod table;
pub mod taste;
pub mod value;

use crate::core::chance::Chance;
use crate::core::ix::SeatIx;
use crate::core::milli::Milli;
use crate::core::order::Order;
use crate::core::roster::Role;
use crate::game::Game;
use crate::game::view::SeatView;
use crate::scenario::characters::{Named, Skill};
use crate::scenario::characters_file::HeadWord;
use crate::scenario::setup::{Player, Setup};
use taste::Taste;

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
    /// Under which head most of it counts.
    pub head: Option<HeadWord>,
    /// Whose voice says so: a position in the scenario's characters.
    pub voice: Option<usize>,
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
    /// Plays to win its own objectives, somehow well, as somebody.
    Weighing(Named),
}

/// A bot that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSuchBot {
    /// Nobody has this name.
    #[error("there is no bot `{0}`: there are {1}; `novice-` or `expert-` before a character says how well it plays")]
    Unknown(String, String),
    /// It plays another role.
    #[error("`{0}` plays the role {1:?}, this seat is {2:?}: for it there are {3}")]
    AnotherRole(String, Role, Role, String),
}

impl Bot {
    /// The bot of a name.
    ///
    /// # Errors
    /// With the names of those that exist.
    pub fn named(setup: &Setup, name: &str) -> Result<Self, NoSuchBot> {
        match name {
            "passive" => Ok(Self::Passive),
            "random" => Ok(Self::Random),
            other => match setup.bots.find(other) {
                Some(named) => Ok(Self::Weighing(named)),
                None => Err(NoSuchBot::Unknown(other.into(), setup.bots.names().join(", "))),
            },
        }
    }

    /// The bot of a name, for a seat.
    ///
    /// # Errors
    /// If there is none, or if it plays another role.
    pub fn for_seat(setup: &Setup, name: &str, seat: SeatIx) -> Result<Self, NoSuchBot> {
        let bot = Self::named(setup, name)?;
        let role = setup.roster.role(seat);
        match setup.bots.role(name) {
            Some(own) if own != role => {
                let fit = setup.bots.characters.iter().filter(|c| c.role == role).map(|c| c.name.as_str());
                let fit = fit.collect::<Vec<_>>().join(", ");
                Err(NoSuchBot::AnotherRole(name.into(), own, role, fit))
            }
            _ => Ok(bot),
        }
    }

    /// Whose judgement it follows at a seat, if it has one.
    #[must_use]
    pub fn taste(self, view: SeatView, seed: u64) -> Option<Taste> {
        match self {
            Self::Weighing(named) => Some(Taste::of(view, named, seed, REALM)),
            Self::Passive | Self::Random => None,
        }
    }

    /// What it orders this turn.
    #[must_use]
    pub fn decide(self, view: SeatView, seed: u64) -> Vec<Decision> {
        let chance = Chance { seed, realm: REALM, tick: view.calendar().ticks };
        match self {
            Self::Passive => Vec::new(),
            Self::Random => baseline::random(view, &chance),
            Self::Weighing(named) => {
                let taste = Taste::of(view, named, seed, REALM);
                if named.skill == Skill::Expert {
                    expert::decide(view, &chance, taste)
                } else {
                    able::decide(view, &chance, taste)
                }
            }
        }
    }
}

/// Lets every bot of a game order; people's seats are left alone. Returns what each seat ordered and why.
pub fn order_all(game: &mut Game) -> Vec<(SeatIx, Vec<Decision>)> {
    let mut out = Vec::new();
    for seat in game.setup.roster.seats() {
        let Player::Bot(name) = &game.players[seat.at()] else { continue };
        let Ok(bot) = Bot::named(&game.setup, name) else { continue };
        let decisions = bot.decide(game.view(seat), game.seed);
        let kept = decisions.into_iter().filter(|d| game.order(seat, d.order).is_ok()).collect();
        out.push((seat, kept));
    }
    out
}
