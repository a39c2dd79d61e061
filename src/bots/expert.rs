//! The expert: weighs like the able one, then lets its best plans play out and takes the one that ends best.
//!
//! Futures are drawn from what the seat may believe, by whoever can play games ahead ([`Futures`]); a bot never sees
//! the world. Where nobody can, the expert plays its first plan.

use super::Decision;
use super::able;
use super::taste::Taste;
use crate::core::chance::{Chance, Key, Stream};
use crate::core::ix::SeatIx;
use crate::core::order::Order;
use crate::game::view::SeatView;

/// Plans that an expert compares.
pub const PLANS: u16 = 5;

/// What can play a seat's plan ahead.
pub trait Futures {
    /// How well a seat stands, in milli-points of its verdict, some quarters after these orders; nothing if nobody can
    /// say.
    fn after(&mut self, seat: SeatIx, orders: &[Order]) -> Option<i64>;
}

/// Nobody looks ahead.
pub struct NoFutures;

impl Futures for NoFutures {
    fn after(&mut self, _: SeatIx, _: &[Order]) -> Option<i64> {
        None
    }
}

/// What it orders this turn.
pub(super) fn decide(view: SeatView, chance: &Chance, taste: Taste, futures: &mut dyn Futures) -> Vec<Decision> {
    let first = able::decide(view, chance, taste);
    let orders = |plan: &[Decision]| plan.iter().map(|d| d.order).collect::<Vec<_>>();
    let Some(mut best) = futures.after(view.seat, &orders(&first)) else { return first };
    let mut chosen = first;
    let mut seen = vec![orders(&chosen)];
    for plan in 1..PLANS {
        // Another plan: the same judgement, a different evenness of hand and a longer or shorter look.
        let mut draw = chance.draw(Stream::Bot, view.roster().seats[view.seat.at()].key.and(Key(u64::from(plan))));
        let other = Chance { seed: chance.seed.wrapping_add(u64::from(draw.below(u32::MAX))), ..*chance };
        let look = [8, 4, 10, 6][usize::from(plan - 1) % 4];
        let decided = able::decide(view, &other, taste.wavering(look));
        let list = orders(&decided);
        if seen.contains(&list) {
            continue;
        }
        if let Some(value) = futures.after(view.seat, &list)
            && value > best
        {
            (best, chosen) = (value, decided);
        }
        seen.push(list);
    }
    chosen
}
