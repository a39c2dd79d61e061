//! What would fit now: for each action the place where it does most, as the able bot weighs it. Advice for people.

use super::able::worth_and_price;
use super::value::Prices;
use crate::actions::rules::ActionRule;
use crate::core::ix::ActionIx;
use crate::core::order::{Order, Target};
use crate::game::view::SeatView;
use std::cmp::Reverse;

/// One order for each action of a kind that can be given now, at the place where it does most, the most worth for its
/// price first.
#[must_use]
pub fn fitting(view: SeatView<'_>, kind: impl Fn(&ActionRule) -> bool) -> Vec<Order> {
    let prices = Prices::of(view);
    let found = view.actions().filter(|(_, rule)| kind(rule));
    let mut out: Vec<(i64, ActionIx, Order)> = found
        .filter_map(|(action, _)| best_of(view, &prices, action).map(|(net, order)| (net, action, order)))
        .collect();
    out.sort_by_key(|(net, action, _)| (Reverse(*net), *action));
    out.into_iter().map(|(.., order)| order).collect()
}

/// An action at the place where it does most, among those at which it can be ordered now.
#[must_use]
pub fn best(view: SeatView<'_>, action: ActionIx) -> Option<Order> {
    best_of(view, &Prices::of(view), action).map(|(_, order)| order)
}

fn best_of(view: SeatView<'_>, prices: &Prices, action: ActionIx) -> Option<(i64, Order)> {
    let weigh = |target: Target| {
        // What is worth nothing now still counts, last.
        let net = worth_and_price(view, prices, action, target).map_or(-100_000, |(worth, price)| worth - price);
        (net, Order::Act(action, target))
    };
    let mut ranked: Vec<(i64, Order)> = view.targets(action).into_iter().map(weigh).collect();
    ranked.sort_by_key(|(net, _)| Reverse(*net));
    ranked.into_iter().find(|(_, order)| view.check(order).is_ok())
}
