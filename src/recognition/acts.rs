//! Acts: recognition, withdrawal, reaffirmation, steps of engagement. Collect, decide, then apply in id order.

use super::rules::RecognitionRules;
use super::state::{Position, Pressure, Support, Who};
use super::{EXPOSURE, OCCASION, RUNG, STANCE};
use crate::core::calendar::Calendar;
use crate::core::chance::{Chance, Key, Stream};
use crate::core::climate::StanceWord;
use crate::core::effects::Lasts;
use crate::core::inbox::{Aim, Ask, Inbox};
use crate::core::ix::{CauseIx, Owner, StateIx};
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::Target;
use crate::core::quantity::Domain;
use crate::core::roster::{Role, Roster};
use bevy::prelude::{Query, Res, ResMut};
use jiff::civil::Date;

/// Day of an act within the running tick.
fn day_of_act(calendar: &Calendar, chance: &Chance, key: Key) -> Date {
    let (from, to) = (calendar.from(), calendar.to());
    let days = u32::try_from((to - from).get_days() + 1).unwrap_or(1);
    let offset = chance.draw(Stream::Day, key).below(days);
    from.checked_add(jiff::Span::new().days(i64::from(offset))).unwrap_or(to)
}

fn set_stance(
    position: &mut Position,
    stance: StanceWord,
    state: StateIx,
    ledger: &mut Ledger,
    cause: CauseIx,
    tick: u16,
) {
    let mut step = position.stance.step();
    let amount = stance.step() - step;
    ledger.change(&mut step, (Milli::ZERO, Milli::points(3)), STANCE, Owner::State(state), amount, cause, None);
    position.stance = stance;
    position.changed = Some(tick);
}

fn set_rung(position: &mut Position, to: Milli, state: StateIx, ledger: &mut Ledger, cause: CauseIx) {
    let amount = to - position.rung;
    let range = (Milli::ZERO, Milli::points(6));
    ledger.change(&mut position.rung, range, RUNG, Owner::State(state), amount, cause, None);
}

/// Approval at home moves with an act, on both sides.
fn stir_homes(inbox: &mut Inbox, roster: &Roster, rules: &RecognitionRules, direction: i64, cause: CauseIx) {
    for (role, sign) in [(Role::Aspirant, 1), (Role::Parent, -1)] {
        if let Some(seat) = roster.seat_of(role) {
            let aim = Aim::At(Owner::Seat(seat));
            let worth = rules.home_per_recognition.ratio(sign * direction, 1);
            let ask = Ask::Change(rules.home, aim, worth, Lasts::HalfLife(3));
            inbox.ask(Domain::Seats, ask, cause, None);
        }
    }
}

pub(super) fn decide(
    mut states: Query<(&Who, &mut Position, &Support, &mut Pressure)>,
    mut ledger: ResMut<Ledger>,
    mut inbox: ResMut<Inbox>,
    mut news: ResMut<News>,
    rules: Res<RecognitionRules>,
    roster: Res<Roster>,
    calendar: Res<Calendar>,
    chance: Res<Chance>,
) {
    let [_, _, _, _, act, withdrawal, reaffirmed, engaged, cooled, occasion_past, exposure_past] = rules.causes[..]
    else {
        return;
    };
    let quarters = i64::from(calendar.quarter.ordinal() - rules.declared);
    for (who, mut position, support, mut pressure) in &mut states {
        let state = who.0;
        let row = &roster.states[state.at()];
        let total = support.total();
        let owner = Owner::State(state);
        let link = Target::State(state);
        match position.stance {
            StanceWord::DoesNot | StanceWord::Withdrawn => {
                let odds = rules.odds(total, pressure.effort, pressure.occasion, quarters);
                if odds > Milli::ZERO && chance.draw(Stream::Occasion, row.key).hits(odds) {
                    let day = day_of_act(&calendar, &chance, row.key);
                    let again = position.stance == StanceWord::Withdrawn;
                    let cause = if again { reaffirmed } else { act };
                    set_stance(&mut position, StanceWord::Recognises, state, &mut ledger, cause, calendar.ticks);
                    set_rung(&mut position, Milli::points(5), state, &mut ledger, cause);
                    if !again {
                        position.recognised = Some(day);
                    }
                    position.withdrawn = None;
                    position.documented = false;
                    if row.counted || again {
                        stir_homes(&mut inbox, &roster, &rules, 1, cause);
                    }
                    let key = if again { "news-reaffirmed" } else { "news-recognised" };
                    let counted = ("counted", Fact::Count(i64::from(row.counted)));
                    let facts = [("state", Fact::State(state)), ("day", Fact::Day(day)), counted];
                    news.tell(Weight::Scene, key, link, &facts);
                } else {
                    step_engagement(
                        &mut position,
                        total,
                        state,
                        row.key,
                        &rules,
                        &chance,
                        &mut ledger,
                        &mut news,
                        engaged,
                    );
                }
            }
            StanceWord::Recognises | StanceWord::Frozen => {
                let frailty = rules.profiles[state.at()].frailty;
                let odds = rules.withdrawal_odds(total, frailty, pressure.exposure, pressure.resilience);
                if odds > Milli::ZERO && chance.draw(Stream::Withdrawal, row.key).hits(odds) {
                    let day = day_of_act(&calendar, &chance, row.key);
                    let documented = chance.draw(Stream::Document, row.key).hits(rules.documented_share);
                    position.withdrawn = Some(day);
                    position.documented = documented;
                    let facts = [("state", Fact::State(state)), ("day", Fact::Day(day))];
                    if documented {
                        set_stance(
                            &mut position,
                            StanceWord::Withdrawn,
                            state,
                            &mut ledger,
                            withdrawal,
                            calendar.ticks,
                        );
                        set_rung(&mut position, Milli::points(1), state, &mut ledger, withdrawal);
                        stir_homes(&mut inbox, &roster, &rules, -1, withdrawal);
                        news.tell(Weight::Scene, "news-withdrawn", link, &facts);
                    } else if position.stance == StanceWord::Recognises {
                        // A claim without a document: the state keeps silent and its vote cannot be counted on.
                        set_stance(&mut position, StanceWord::Frozen, state, &mut ledger, withdrawal, calendar.ticks);
                        set_rung(&mut position, Milli::points(5), state, &mut ledger, cooled);
                        news.tell(Weight::Headline, "news-claimed", link, &facts);
                    }
                } else if position.stance == StanceWord::Frozen
                    && total > Milli::points(10)
                    && chance.draw(Stream::Reaffirm, row.key).hits(rules.rung_odds)
                {
                    set_stance(&mut position, StanceWord::Recognises, state, &mut ledger, reaffirmed, calendar.ticks);
                    news.tell(Weight::Line, "news-denied", link, &[("state", Fact::State(state))]);
                } else if position.stance == StanceWord::Recognises
                    && position.rung < Milli::points(6)
                    && total > Milli::points(12)
                    && chance.draw(Stream::Engagement, row.key).hits(rules.rung_odds.ratio(1, 2))
                {
                    set_rung(&mut position, Milli::points(6), state, &mut ledger, engaged);
                    news.tell(Weight::Note, "news-relations", link, &[("state", Fact::State(state))]);
                }
            }
        }
        // Occasions and exposure are of the quarter.
        let range = (Milli::ZERO, Milli::points(100));
        let amount = -pressure.occasion;
        ledger.change(&mut pressure.occasion, range, OCCASION, owner, amount, occasion_past, None);
        let amount = pressure.exposure.step_toward(Milli::ZERO, Milli::points(25));
        ledger.change(&mut pressure.exposure, range, EXPOSURE, owner, amount, exposure_past, None);
    }
}

/// One step up or down the ladder below recognition.
fn step_engagement(
    position: &mut Position,
    support: Milli,
    state: StateIx,
    key: Key,
    rules: &RecognitionRules,
    chance: &Chance,
    ledger: &mut Ledger,
    news: &mut News,
    engaged: CauseIx,
) {
    let step = usize::try_from(position.rung.0 / 1000).unwrap_or(0);
    let Some(needed) = rules.rungs.get(step) else {
        return;
    };
    if support >= *needed && chance.draw(Stream::Engagement, key).hits(rules.rung_odds) {
        let to = position.rung + Milli::points(1);
        set_rung(position, to, state, ledger, engaged);
        let facts = [("state", Fact::State(state)), ("rung", Fact::Count(to.0 / 1000))];
        news.tell(Weight::Line, "news-engaged", Target::State(state), &facts);
    }
}
