//! Bots at the other desks.

use super::Decide;
use crate::bots::{Bot, Reason};
use crate::core::milli::{Milli, divide};
use crate::core::order::Order;
use crate::game::view::SeatView;
use crate::scenario::setup::Player;
use crate::wording::{Words, arg};

/// The bots that the game's players name; a seat without one does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bots {
    /// Seed of their own draws.
    pub seed: u64,
}

/// What a bot says of an order: in its character's own words if the act matters to it, in plain ones otherwise.
fn reason(reason: &Reason, words: &Words) -> String {
    let points = |value: Milli| divide(value.0, 1000);
    let head = reason.head.map_or_else(String::new, |head| words.plain(&format!("head-{}", head.id())));
    let args = [arg("worth", points(reason.worth)), arg("price", points(reason.price)), arg("head", head)];
    let key = match reason.head {
        Some(_) if reason.key == "reason-action" && reason.worth >= Milli::points(6) => "reason-head",
        _ => reason.key,
    };
    let voice = reason.voice.filter(|_| reason.worth >= Milli::points(10));
    let own = voice.and_then(|at| {
        let name = &words.setup().bots.characters[at].name;
        words.find(&format!("says-{name}.{}", key.trim_start_matches("reason-")), &args)
    });
    own.unwrap_or_else(|| words.text(key, &args))
}

impl Decide for Bots {
    fn decide(&mut self, view: SeatView<'_>, words: &Words) -> Vec<(Order, String)> {
        let Player::Bot(name) = view.player(view.seat) else { return Vec::new() };
        let Ok(bot) = Bot::named(view.setup(), name) else { return Vec::new() };
        bot.decide(view, self.seed).into_iter().map(|d| (d.order, reason(&d.reason, words))).collect()
    }
}
