//! The acts: their reviews, the two aims that each seat seals as its legacy, and what a seat that lies behind is
//! dealt.

use super::{ScoreRules, Tally, mean, progress_of};
use crate::core::calendar::Calendar;
use crate::core::climate::Climate;
use crate::core::effects::Lasts;
use crate::core::inbox::{Aim, Ask, Inbox};
use crate::core::ix::{AimIx, Owner};
use crate::core::news::{Fact, News, Weight};
use crate::core::order::{Order, OrderBook, Target};
use crate::core::price::Purse;
use crate::core::quantity::Domain;
use crate::core::roster::Roster;
use crate::game::check::Refusal;
use crate::game::view::SeatView;
use bevy::prelude::{Res, ResMut, World};

/// Aims of a legacy.
pub const NAMED: usize = 2;

/// Whether a legacy can be sealed or swapped as ordered.
pub(in crate::game) fn check(view: SeatView, order: &Order, queue: &[Order]) -> Result<(), Refusal> {
    let (game, seat) = (view.game, view.seat);
    let acts = &game.setup.arc.acts;
    let (review, aims) = match *order {
        Order::Legacy(one, other) => (0, [one, other]),
        Order::SwapLegacy(out, into) => (1, [out, into]),
        _ => return Ok(()),
    };
    if acts.get(review) != Some(&view.calendar().turn()) {
        return Err(Refusal::NoReview(acts.get(review).copied()));
    }
    let own = |aim: AimIx| game.setup.objectives.get(aim.at()).is_some_and(|rule| rule.seat == seat && !rule.private);
    if !aims.into_iter().all(own) || aims[0] == aims[1] {
        return Err(Refusal::NotYourAim);
    }
    if queue.iter().any(|o| matches!(o, Order::Legacy(..) | Order::SwapLegacy(..))) {
        return Err(Refusal::Answered);
    }
    if review == 1 {
        let tally = game.world().resource::<Tally>();
        if tally.swapped[seat.at()] {
            return Err(Refusal::SwappedOnce);
        }
        let has = |aim: AimIx| tally.legacy[seat.at()].contains(&aim.0);
        if !has(aims[0]) || has(aims[1]) {
            return Err(Refusal::LegacyHas);
        }
    }
    Ok(())
}

/// Seals and swaps what was ordered.
pub(super) fn seal(
    book: Res<OrderBook>,
    mut tally: ResMut<Tally>,
    rules: Res<ScoreRules>,
    roster: Res<Roster>,
    purse: Res<Purse>,
    mut inbox: ResMut<Inbox>,
) {
    for seat in roster.seats() {
        for order in book.of(seat) {
            match *order {
                Order::Legacy(one, other) => {
                    tally.legacy[seat.at()] = vec![one.0.min(other.0), one.0.max(other.0)];
                }
                Order::SwapLegacy(out, into) => {
                    let row = &mut tally.legacy[seat.at()];
                    row.retain(|aim| *aim != out.0);
                    row.push(into.0);
                    row.sort_unstable();
                    tally.swapped[seat.at()] = true;
                    let aim = Aim::At(Owner::Seat(seat));
                    let ask = Ask::Change(purse.capital, aim, -rules.arc.swap, Lasts::Stays);
                    inbox.ask(Domain::Seats, ask, rules.swapped, Some(seat));
                }
                _ => {}
            }
        }
    }
}

/// Closes an act at the end of its last turn: legacies not named are the two best aims of the moment, and who lies
/// behind is dealt more in the next act.
pub(super) fn review(world: &mut World) {
    let calendar = world.resource::<Calendar>();
    let ends_turn = (calendar.ticks + 1).is_multiple_of(u16::from(calendar.ticks_per_turn.max(1)));
    let turn = calendar.turn();
    let arc = &world.resource::<ScoreRules>().arc;
    let Some(act) = arc.acts.iter().position(|last| ends_turn && *last == turn) else {
        return;
    };
    let least = arc.behind;
    for seat in world.resource::<Roster>().seats().collect::<Vec<_>>() {
        let mut progress = progress_of(world, seat);
        let share = mean(&progress);
        let behind = share < least && !progress.is_empty();
        let mut tally = world.resource_mut::<Tally>();
        tally.behind[seat.at()] = behind;
        if act == 0 && tally.legacy[seat.at()].is_empty() {
            progress.sort_by_key(|p| (-p.worth, p.objective));
            let mut best: Vec<u16> =
                progress.iter().take(NAMED).filter_map(|p| u16::try_from(p.objective).ok()).collect();
            best.sort_unstable();
            tally.legacy[seat.at()] = best;
        }
        let mut news = world.resource_mut::<News>();
        let facts = [("share", Fact::Points(share)), ("act", Fact::Count(act as i64 + 1))];
        news.tell_only(Some(seat), Weight::Headline, "news-act-review", Target::Nothing, &facts);
        if act == 0 {
            news.tell(Weight::Note, "news-legacy-named", Target::Nothing, &[("seat", Fact::Seat(seat))]);
        }
        if behind {
            news.tell_only(Some(seat), Weight::Line, "news-review-behind", Target::Nothing, &[]);
        }
    }
    let tally = world.resource::<Tally>().clone();
    write_climate(&tally, &mut world.resource_mut::<Climate>());
}

/// Writes what the events read of the reviews.
pub fn write_climate(tally: &Tally, climate: &mut Climate) {
    let more = |behind: &bool| u8::from(*behind);
    // Nobody behind reads like a game without reviews.
    climate.more_openings =
        if tally.behind.contains(&true) { tally.behind.iter().map(more).collect() } else { Vec::new() };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_lies_behind_is_dealt_one_more() {
        let mut climate = Climate::default();
        write_climate(&Tally { behind: vec![true, false], ..Tally::default() }, &mut climate);
        assert_eq!(climate.more_openings, [1, 0]);
    }
}
