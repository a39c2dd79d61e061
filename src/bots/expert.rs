//! The expert: weighs like the able one, then lets its best plans play out and takes the one that ends best.
//!
//! Futures are imagined from what the seat believes ([`SeatView::imagined`]): hidden things are guesses, luck has other
//! keys, the others are played by quick bots of characters nobody knows. Plans are compared on the same futures.

use super::able;
use super::taste::Taste;
use super::{Decision, REALM};
use crate::core::chance::{Chance, Key, Stream};
use crate::core::ix::SeatIx;
use crate::core::order::Order;
use crate::game::Game;
use crate::game::view::SeatView;
use crate::scenario::characters::{Named, Skill};

/// Plans that an expert compares.
const PLANS: u64 = 5;

/// Futures in which the plans that are still in the running are tried, round by round; after each round the better
/// half stays. Sequential halving (Karnin, Koren and Somekh 2013) spends on the close ones what it saves on the poor.
const ROUNDS: [usize; 3] = [8, 8, 8];

/// Quarters for which a future is played.
const QUARTERS: u16 = 4;

/// What it orders this turn.
pub(super) fn decide(view: SeatView, chance: &Chance, taste: Taste) -> Vec<Decision> {
    let mut plans = vec![able::decide(view, chance, taste)];
    let orders = |plan: &[Decision]| plan.iter().map(|d| d.order).collect::<Vec<_>>();
    for plan in 1..PLANS {
        // Another plan: the same judgement, another evenness of hand, a longer or shorter look.
        let key = view.roster().seats[view.seat.at()].key.and(Key(plan));
        let shift = chance.draw(Stream::Bot, key).below(u32::MAX);
        let other = Chance { seed: chance.seed.wrapping_add(u64::from(shift)), ..*chance };
        let look = [8, 4, 10, 6][usize::try_from(plan - 1).unwrap_or(0) % 4];
        let decided = able::decide(view, &other, taste.wavering(look));
        if plans.iter().all(|known| orders(known) != orders(&decided)) {
            plans.push(decided);
        }
    }
    if plans.len() > 1 {
        let mut imagined = view.imagined();
        let mut running: Vec<(i64, usize)> = (0..plans.len()).map(|at| (0, at)).collect();
        let mut futures = 1..;
        for round in ROUNDS {
            for number in futures.by_ref().take(round) {
                for (end, at) in &mut running {
                    *end += play(imagined.future(number), view.seat, &orders(&plans[*at]), number);
                }
            }
            // The first of equals: the one that its own judgement put first.
            running.sort_unstable_by_key(|(end, at)| (std::cmp::Reverse(*end), *at));
            running.truncate(running.len().div_ceil(2));
        }
        return plans.swap_remove(running[0].1);
    }
    plans.swap_remove(0)
}

/// Plays a future with these orders of a seat now, quick bots at all seats after that; how well the seat then stands.
fn play(game: &mut Game, seat: SeatIx, orders: &[Order], number: u64) -> i64 {
    for order in orders {
        let _refused_in_this_future = game.order(seat, *order);
    }
    let quick = Named { skill: Skill::Novice, character: None };
    for quarter in 0..QUARTERS {
        if game.over() {
            break;
        }
        for who in game.setup.clone().roster.seats().filter(|who| quarter > 0 || *who != seat) {
            let view = game.view(who);
            let chance = Chance { seed: number, realm: REALM, tick: view.calendar().ticks };
            let decided = able::decide(view, &chance, Taste::of(view, quick, number, REALM));
            for decision in decided {
                let _refused_in_this_future = game.order(who, decision.order);
            }
        }
        game.end_turn();
    }
    game.verdict(seat).0
}
