//! The random bot: anything legal, so that baselines and property tests reach every corner.

use super::{Decision, Reason};
use crate::core::chance::{Chance, Draw, Stream};
use crate::core::milli::Milli;
use crate::core::order::{Order, Settlement};
use crate::game::view::SeatView;

/// Legal orders drawn at random: one to four actions, and any answer to what is on the desk.
pub(super) fn random(view: SeatView, chance: &Chance) -> Vec<Decision> {
    let mut draw = chance.draw(Stream::Bot, view.roster().seats[view.seat.at()].key);
    let mut queue: Vec<Order> = view.queued().to_vec();
    let start = queue.len();
    for happening in view.events() {
        let order = Order::Answer(happening.event, u8::try_from(draw.below(4)).unwrap_or(0));
        push(view, &mut queue, order);
    }
    for owed in view.dues(true) {
        let choice = [Settlement::Keep, Settlement::Delay, Settlement::Break][draw.below(3) as usize];
        push(view, &mut queue, Order::Settle(owed.due, choice));
    }
    for opening in view.openings() {
        if draw.below(2) == 0 {
            push(view, &mut queue, Order::Use(opening.kind, opening.target));
        }
    }
    if let Some(posting) = view.postings().first()
        && draw.below(6) == 0
    {
        push(view, &mut queue, Order::Recall(posting.action, posting.target));
    }
    let wanted = 1 + draw.below(4) as usize;
    let mut tries = 0;
    let before = queue.len();
    while queue.len() < before + wanted && tries < 40 {
        tries += 1;
        if let Some(order) = any_action(view, &mut draw) {
            push(view, &mut queue, order);
        }
    }
    let reason = Reason { key: "reason-random", worth: Milli::ZERO, price: Milli::ZERO, head: None, voice: None };
    queue[start..].iter().map(|order| Decision { order: *order, reason }).collect()
}

fn any_action(view: SeatView, draw: &mut Draw) -> Option<Order> {
    let actions: Vec<_> = view.actions().map(|(ix, _)| ix).collect();
    let action = *actions.get(draw.below(u32::try_from(actions.len()).ok()?) as usize)?;
    let targets = view.targets(action);
    let target = *targets.get(draw.below(u32::try_from(targets.len()).ok()?) as usize)?;
    Some(Order::Act(action, target))
}

fn push(view: SeatView, queue: &mut Vec<Order>, order: Order) {
    if view.check_after(&order, queue).is_ok() {
        queue.push(order);
    }
}
