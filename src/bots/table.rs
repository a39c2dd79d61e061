//! At the table: a party's sealed offers and the mediator's points, article by article.
//!
//! A party asks for its own end of every article and gives way by what its home bears across the package; what its
//! character adds to that, or takes from it, is the character's `room`. The mediator looks for the middle.

use super::able::Candidate;
use super::value::Prices;
use crate::core::ix::ArticleIx;
use crate::core::order::Order;
use crate::core::roster::Role;
use crate::game::view::SeatView;

/// Offers and points for the round of this quarter.
pub(super) fn offers(view: SeatView, prices: &Prices) -> Vec<Candidate> {
    if view.dialogue_reading().round.is_none() {
        return Vec::new();
    }
    let n = view.setup().dialogue_rules.agreement_of.len();
    let open: Vec<(ArticleIx, usize)> = (0..n)
        .map(ArticleIx::of)
        .map(|article| (article, view.open_options(article)))
        .filter(|(_, options)| *options > 0)
        .collect();
    if open.is_empty() {
        return Vec::new();
    }
    let steps: usize = open.iter().map(|(_, options)| options - 1).sum();
    let mut given = if view.role() == Role::Mediator { 0 } else { bearable(view, prices, steps) };
    let mut out = Vec::new();
    for (at, (article, options)) in open.iter().enumerate() {
        let last = u8::try_from(options - 1).unwrap_or(0);
        let order = if view.role() == Role::Mediator {
            Order::Point(*article, middle(view, at, last))
        } else {
            // What is left to give is spread over the articles that are left.
            let left = i64::try_from(open.len() - at).unwrap_or(1);
            let give = ((given + left - 1) / left).clamp(0, i64::from(last));
            given -= give;
            let give = u8::try_from(give).unwrap_or(0);
            let (asked, worst) = match view.role() {
                Role::Parent => (last, last - give),
                _ => (0, give),
            };
            Order::Offer(*article, asked, worst)
        };
        out.push(Candidate { order, worth: prices.article, price: 0, key: "reason-offer" });
    }
    out
}

/// Steps away from its own end that a party's home bears over the whole package.
fn bearable(view: SeatView, prices: &Prices, steps: usize) -> i64 {
    let room = view.dialogue_reading().room.get(view.seat.at()).copied().unwrap_or_default().0 + prices.taste.room;
    // With no room a quarter of the way, with forty points all of it.
    let share = (25_000 + room * 75 / 40).clamp(0, 100_000);
    crate::core::milli::divide(i64::try_from(steps).unwrap_or(0) * share, 100_000)
}

/// The mediator's point: the middle, leaning to the side whose home bears less, one article this way and one that.
fn middle(view: SeatView, at: usize, last: u8) -> u8 {
    let room = |role| {
        let seat = view.roster().seat_of(role);
        seat.and_then(|seat| view.dialogue_reading().room.get(seat.at()).copied()).unwrap_or_default().0
    };
    let lean = room(Role::Aspirant) - room(Role::Parent);
    let half = last / 2;
    match (last % 2, lean, at % 2) {
        (0, ..) => half,
        (_, lean, _) if lean > 6_000 => half + 1,
        (_, lean, _) if lean < -6_000 => half,
        (_, _, odd) => half + u8::from(odd == 1),
    }
}
