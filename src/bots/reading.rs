//! Reading another seat's character from what it was seen to do: the advisor's odds.

use crate::core::ix::SeatIx;
use crate::core::milli::{Milli, divide};
use crate::game::view::SeatView;

/// A character that another seat may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Position in the scenario's characters.
    pub character: usize,
    /// Odds, milli-per-cent; those of all characters of the role add up to a hundred.
    pub odds: Milli,
}

/// Odds of the characters that another seat may have, the likeliest first: even at the start, then moved by each act
/// that this seat could see, by how much likelier a character does it than others.
#[must_use]
pub fn characters_of(view: SeatView, seat: SeatIx) -> Vec<Guess> {
    let rules = &view.setup().bots;
    let all: Vec<usize> = rules.drawn(view.roster().role(seat)).collect();
    let mut weights = vec![1_000_000_i64; all.len()];
    for (_, cause) in view.seen_acts(seat) {
        let id = view.roster().causes[cause.at()].strip_prefix("action-");
        let Some(action) = id.and_then(|id| view.roster().actions.iter().position(|a| a.id == id)) else { continue };
        for (weight, character) in weights.iter_mut().zip(&all) {
            // Half of what the leaning says: acts of one plan are not independent.
            let leaning = rules.characters[*character].leanings.get(action).copied().unwrap_or(100);
            *weight = *weight * (leaning + 100) / 200;
        }
        let sum = weights.iter().sum::<i64>().max(1);
        for weight in &mut weights {
            *weight = divide(*weight * 1_000_000, sum).max(2_000);
        }
    }
    let sum = weights.iter().sum::<i64>().max(1);
    let mut out: Vec<Guess> = all
        .iter()
        .zip(weights)
        .map(|(character, weight)| Guess { character: *character, odds: Milli(divide(weight * 100_000, sum)) })
        .collect();
    out.sort_by_key(|guess| (std::cmp::Reverse(guess.odds), guess.character));
    out
}
