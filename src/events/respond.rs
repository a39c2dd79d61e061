//! What seats answer: openings used, choices made, dues settled; what is not answered takes its default.

use super::Story;
use super::rules::{EventRules, OptionRule};
use crate::core::chance::{Chance, Key};
use crate::core::climate::Climate;
use crate::core::emit::{Act, Emitter, Emitting};
use crate::core::ix::{EventIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::{Order, OrderBook, Settlement, Target};
use crate::core::price::{Price, Purse, key_of, pay};
use crate::core::roster::Roster;
use bevy::prelude::{Res, ResMut};

/// The option a seat chose in an event, or its default.
fn chosen(book: &OrderBook, seat: SeatIx, event: EventIx, options: &[OptionRule]) -> usize {
    book.of(seat)
        .iter()
        .find_map(|order| match order {
            Order::Answer(which, option) if *which == event => Some(usize::from(*option)),
            _ => None,
        })
        .filter(|at| *at < options.len())
        .unwrap_or(0)
}

/// Answers events, uses openings and settles dues as ordered, or by their defaults.
pub fn respond(
    book: Res<OrderBook>,
    mut story: ResMut<Story>,
    rules: Res<EventRules>,
    purse: Res<Purse>,
    mut emitting: Emitting,
    mut news: ResMut<News>,
    climate: Res<Climate>,
    roster: Res<Roster>,
    chance: Res<Chance>,
) {
    let story = &mut *story;
    let mut emitter = emitting.emitter();
    let saved = |seat: SeatIx| climate.saved[seat.at()];
    for happening in &story.happening {
        let rule = &rules.events[happening.event.at()];
        let event_key = roster.events[happening.event.at()].key;
        let act = Act { by: None, target: happening.target, cause: rule.cause, key: event_key };
        emitter.emit(&rule.effects, act);
        for (role, options) in &rule.choices {
            let Some(seat) = roster.seat_of(*role) else {
                continue;
            };
            let at = chosen(&book, seat, happening.event, options);
            let option = &options[at];
            let key = key_of(&roster, seat, event_key, happening.target).and(Key(at as u64 + 1));
            pay(&mut emitter, &purse, saved(seat), option.price, seat, happening.target, rule.cause);
            let missed = emitter.emit_and_tell(&option.effects, Act { by: Some(seat), key, ..act }, news.kept);
            news.tell_missed(seat, happening.target, missed);
            let position = u8::try_from(at).unwrap_or(0);
            let facts = [
                ("event", Fact::Event(happening.event)),
                ("seat", Fact::Seat(seat)),
                ("choice", Fact::Choice(happening.event, seat, position)),
            ];
            news.tell(Weight::Headline, "news-choice", happening.target, &facts);
        }
    }
    story.happening.clear();
    for seat in roster.seats() {
        for order in book.of(seat) {
            let Order::Use(kind, target) = *order else {
                continue;
            };
            let rule = &rules.openings[kind.at()];
            let key = key_of(&roster, seat, roster.openings[kind.at()].key, target);
            pay(&mut emitter, &purse, saved(seat), rule.price, seat, target, rule.cause);
            let act = Act { by: Some(seat), target, cause: rule.cause, key };
            let missed = emitter.emit_and_tell(&rule.effects, act, news.kept);
            news.tell_missed(seat, target, missed);
        }
    }
    story.openings.iter_mut().for_each(Vec::clear);
    settle(&book, story, &rules, &purse, &mut emitter, &mut news, &climate, chance.tick);
}

/// Whether a price can be paid out of what a seat had when the quarter began.
fn affordable(price: Price, climate: &Climate, seat: SeatIx) -> bool {
    // Capital is not published; keeping a due by default is only a matter of money.
    price.budget <= climate.budget[seat.at()] && price.capital_after(climate.saved[seat.at()]) == Milli::ZERO
}

/// Settles the dues of the quarter. Unanswered: kept where it costs only money that is there, else delayed, else broken.
fn settle(
    book: &OrderBook,
    story: &mut Story,
    rules: &EventRules,
    purse: &Purse,
    emitter: &mut Emitter,
    news: &mut News,
    climate: &Climate,
    tick: u16,
) {
    let word = &mut story.word;
    story.owed.retain_mut(|owed| {
        if owed.tick > tick {
            return true;
        }
        let rule = &rules.dues[owed.due.at()];
        let answer = book.of(owed.seat).iter().find_map(|order| match order {
            Order::Settle(due, settlement) if *due == owed.due => Some(*settlement),
            _ => None,
        });
        let settlement = answer.unwrap_or(if affordable(rule.price, climate, owed.seat) {
            Settlement::Keep
        } else if owed.delayed {
            Settlement::Break
        } else {
            Settlement::Delay
        });
        let key = key_of(emitter.roster, owed.seat, emitter.roster.dues[owed.due.at()].key, Target::Nothing);
        let act = Act { by: Some(owed.seat), target: Target::Nothing, cause: rule.cause, key };
        let (news_key, stays) = match settlement {
            Settlement::Keep => {
                pay(emitter, purse, climate.saved[owed.seat.at()], rule.price, owed.seat, Target::Nothing, rule.cause);
                emitter.emit(&rule.kept, act);
                word[owed.seat.at()].0 += 1;
                ("news-due-kept", false)
            }
            Settlement::Delay => {
                emitter.emit(&rule.delayed, act);
                owed.tick = tick + 1;
                owed.delayed = true;
                ("news-due-delayed", true)
            }
            Settlement::Break => {
                emitter.emit(&rule.broken, act);
                word[owed.seat.at()].1 += 1;
                ("news-due-broken", false)
            }
        };
        let facts = [("due", Fact::Due(owed.due)), ("seat", Fact::Seat(owed.seat))];
        news.tell(Weight::Line, news_key, Target::Nothing, &facts);
        stays
    });
}
