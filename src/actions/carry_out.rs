//! Carrying out orders: seats in their order, each seat's orders in the order given. Everything only asks, so
//! what one seat does cannot depend on what another ordered.

use super::rules::ActionRules;
use super::{Posting, Practice};
use crate::core::chance::{Chance, Key, Stream};
use crate::core::climate::Climate;
use crate::core::emit::{Act, Emitter, Emitting};
use crate::core::inbox::{Aim, Ask};
use crate::core::ix::{Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::{Order, OrderBook};
use crate::core::price::{Purse, key_of, pay};
use crate::core::quantity::Domain;
use crate::core::roster::Roster;
use bevy::prelude::{Res, ResMut};

pub(super) fn carry_out(
    book: Res<OrderBook>,
    mut practice: ResMut<Practice>,
    rules: Res<ActionRules>,
    purse: Res<Purse>,
    mut emitting: Emitting,
    mut news: ResMut<News>,
    climate: Res<Climate>,
    roster: Res<Roster>,
    chance: Res<Chance>,
) {
    let mut emitter = emitting.emitter();
    for seat in roster.seats() {
        for order in book.of(seat) {
            match *order {
                Order::Act(action, target) => {
                    let rule = &rules.actions[action.at()];
                    let key = key_of(&roster, seat, roster.actions[action.at()].key, target);
                    let act = Act { by: Some(seat), target, cause: rule.cause, key };
                    pay(&mut emitter, &purse, climate.saved[seat.at()], rule.price, seat, target, rule.cause);
                    practice.note(seat, action, target, chance.tick);
                    let mut draw = chance.draw(Stream::Action, key);
                    let mut undone = false;
                    for (n, risk) in rule.risks.iter().enumerate() {
                        if draw.hits(risk.odds) {
                            undone |= risk.instead;
                            emitter.emit(&risk.effects, Act { key: key.and(Key(100 + n as u64)), ..act });
                            let facts = [("action", Fact::Action(action)), ("seat", Fact::Seat(seat))];
                            news.tell_risk(Some(seat), &risk.text, target, &facts);
                        }
                    }
                    if !undone {
                        let wronged = climate.dialogue.wronged.get(seat.at()).copied().unwrap_or(false);
                        let missed = emitter.emit_and_tell(rule.does(wronged), act, news.kept);
                        news.tell_missed(seat, target, missed);
                    }
                    if rule.stays.is_some() {
                        practice.postings[seat.at()].push(Posting { action, target, since: chance.tick });
                    }
                }
                Order::Recall(action, target) => {
                    practice.postings[seat.at()].retain(|p| (p.action, p.target) != (action, target));
                    if let Some(stays) = &rules.actions[action.at()].stays {
                        let cause = rules.actions[action.at()].cause;
                        let key = key_of(&roster, seat, roster.actions[action.at()].key, target);
                        emitter.emit(&stays.on_recall, Act { by: Some(seat), target, cause, key });
                    }
                }
                Order::Use(..)
                | Order::Answer(..)
                | Order::Settle(..)
                | Order::Offer(..)
                | Order::Point(..)
                | Order::Legacy(..)
                | Order::SwapLegacy(..) => {}
            }
        }
        keep_postings(seat, &mut practice, &rules, &purse, &climate, &mut emitter, &mut news);
    }
}

/// Pays for what stays and lets it work; what cannot be paid comes home.
fn keep_postings(
    seat: SeatIx,
    practice: &mut Practice,
    rules: &ActionRules,
    purse: &Purse,
    climate: &Climate,
    emitter: &mut Emitter,
    news: &mut News,
) {
    let asked: i64 = emitter
        .inbox
        .waiting(Domain::Seats)
        .iter()
        .map(|request| match request.ask {
            Ask::Change(q, Aim::At(Owner::Seat(who)), amount, _) if q == purse.budget && who == seat => amount.0,
            _ => 0,
        })
        .sum();
    let mut left = climate.budget[seat.at()] + Milli(asked);
    practice.postings[seat.at()].retain(|posting| {
        let rule = &rules.actions[posting.action.at()];
        let Some(stays) = &rule.stays else {
            return false;
        };
        if stays.upkeep > left {
            let facts = [("action", Fact::Action(posting.action))];
            news.tell_only(Some(seat), Weight::Line, "news-posting-unpaid", posting.target, &facts);
            return false;
        }
        left -= stays.upkeep;
        emitter.cost(purse.budget, seat, stays.upkeep, rule.cause);
        let key = key_of(emitter.roster, seat, emitter.roster.actions[posting.action.at()].key, posting.target);
        let act = Act { by: Some(seat), target: posting.target, cause: rule.cause, key: key.and(Key(7)) };
        emitter.emit(&stays.each_quarter, act);
        true
    });
}
