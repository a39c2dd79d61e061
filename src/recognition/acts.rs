//! Acts: recognition, withdrawal, reaffirmation, steps of engagement.

use super::rules::RecognitionRules;
use super::state::{Position, Pressure};
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
use bevy::ecs::system::SystemParam;
use bevy::prelude::{Res, ResMut};
use jiff::civil::Date;

/// Day of an act within the running tick.
fn day_of_act(calendar: &Calendar, chance: &Chance, key: Key) -> Date {
    let (from, to) = (calendar.from(), calendar.to());
    let days = u32::try_from((to - from).get_days() + 1).unwrap_or(1);
    let offset = chance.draw(Stream::Day, key).below(days);
    from.checked_add(jiff::Span::new().days(i64::from(offset))).unwrap_or(to)
}

/// What an act is drawn from, and where it is written.
#[derive(SystemParam)]
pub(super) struct Acts<'w> {
    pub(super) ledger: ResMut<'w, Ledger>,
    inbox: ResMut<'w, Inbox>,
    news: ResMut<'w, News>,
    pub(super) rules: Res<'w, RecognitionRules>,
    pub(super) roster: Res<'w, Roster>,
    pub(super) calendar: Res<'w, Calendar>,
    pub(super) chance: Res<'w, Chance>,
}

impl Acts<'_> {
    fn set_stance(&mut self, position: &mut Position, stance: StanceWord, state: StateIx, cause: CauseIx) {
        let mut step = position.stance.step();
        let amount = stance.step() - step;
        let range = (Milli::ZERO, Milli::points(3));
        self.ledger.change(&mut step, range, STANCE, Owner::State(state), amount, cause, None);
        position.stance = stance;
        position.changed = Some(self.calendar.ticks);
    }

    fn set_rung(&mut self, position: &mut Position, to: Milli, state: StateIx, cause: CauseIx) {
        let amount = to - position.rung;
        let range = (Milli::ZERO, Milli::points(6));
        self.ledger.change(&mut position.rung, range, RUNG, Owner::State(state), amount, cause, None);
    }

    /// Approval at home moves with an act, on both sides.
    fn stir_homes(&mut self, direction: i64, cause: CauseIx) {
        for (role, sign) in [(Role::Aspirant, 1), (Role::Parent, -1)] {
            if let Some(seat) = self.roster.seat_of(role) {
                let aim = Aim::At(Owner::Seat(seat));
                let worth = self.rules.home_per_recognition.ratio(sign * direction, 1);
                let ask = Ask::Change(self.rules.home, aim, worth, Lasts::HalfLife(3));
                self.inbox.ask(Domain::Seats, ask, cause, None);
            }
        }
    }

    /// What a state of a support does in the quarter.
    pub(super) fn decide(&mut self, state: StateIx, position: &mut Position, pressure: &mut Pressure, support: Milli) {
        match position.stance {
            StanceWord::DoesNot | StanceWord::Withdrawn => self.may_recognise(state, position, pressure, support),
            StanceWord::Recognises | StanceWord::Frozen => self.may_withdraw(state, position, pressure, support),
        }
        let [.., occasion_past, exposure_past] = self.rules.causes[..] else {
            return;
        };
        // Occasions and exposure are of the quarter.
        let (owner, range) = (Owner::State(state), (Milli::ZERO, Milli::points(100)));
        let amount = -pressure.occasion;
        self.ledger.change(&mut pressure.occasion, range, OCCASION, owner, amount, occasion_past, None);
        let amount = pressure.exposure.step_toward(Milli::ZERO, Milli::points(25));
        self.ledger.change(&mut pressure.exposure, range, EXPOSURE, owner, amount, exposure_past, None);
    }

    fn may_recognise(&mut self, state: StateIx, position: &mut Position, pressure: &Pressure, support: Milli) {
        let [_, _, _, _, act, _, reaffirmed, engaged, ..] = self.rules.causes[..] else {
            return;
        };
        let row = &self.roster.states[state.at()];
        let (key, counted) = (row.key, row.counted);
        let quarters = i64::from(self.calendar.quarter.ordinal() - self.rules.declared);
        let odds = self.rules.odds(support, pressure.effort, pressure.occasion, quarters);
        if odds > Milli::ZERO && self.chance.draw(Stream::Occasion, key).hits(odds) {
            let day = day_of_act(&self.calendar, &self.chance, key);
            let again = position.stance == StanceWord::Withdrawn;
            let cause = if again { reaffirmed } else { act };
            self.set_stance(position, StanceWord::Recognises, state, cause);
            self.set_rung(position, Milli::points(5), state, cause);
            if !again {
                position.recognised = Some(day);
            }
            position.withdrawn = None;
            position.documented = false;
            if counted || again {
                self.stir_homes(1, cause);
            }
            let news = if again { "news-reaffirmed" } else { "news-recognised" };
            let counted = ("counted", Fact::Count(i64::from(counted)));
            let facts = [("state", Fact::State(state)), ("day", Fact::Day(day)), counted];
            self.news.tell(Weight::Scene, news, Target::State(state), &facts);
        } else {
            self.step_engagement(state, position, support, key, engaged);
        }
    }

    fn may_withdraw(&mut self, state: StateIx, position: &mut Position, pressure: &Pressure, support: Milli) {
        let [_, _, _, _, _, withdrawal, reaffirmed, engaged, cooled, ..] = self.rules.causes[..] else {
            return;
        };
        let (key, link) = (self.roster.states[state.at()].key, Target::State(state));
        let frailty = self.rules.profiles[state.at()].frailty;
        let odds = self.rules.withdrawal_odds(support, frailty, pressure.exposure, pressure.resilience);
        if odds > Milli::ZERO && self.chance.draw(Stream::Withdrawal, key).hits(odds) {
            let day = day_of_act(&self.calendar, &self.chance, key);
            let documented = self.chance.draw(Stream::Document, key).hits(self.rules.documented_share);
            position.withdrawn = Some(day);
            position.documented = documented;
            let facts = [("state", Fact::State(state)), ("day", Fact::Day(day))];
            if documented {
                self.set_stance(position, StanceWord::Withdrawn, state, withdrawal);
                self.set_rung(position, Milli::points(1), state, withdrawal);
                self.stir_homes(-1, withdrawal);
                self.news.tell(Weight::Scene, "news-withdrawn", link, &facts);
            } else if position.stance == StanceWord::Recognises {
                // A claim without a document: the state keeps silent and its vote cannot be counted on.
                self.set_stance(position, StanceWord::Frozen, state, withdrawal);
                self.set_rung(position, Milli::points(5), state, cooled);
                self.news.tell(Weight::Headline, "news-claimed", link, &facts);
            }
        } else if position.stance == StanceWord::Frozen
            && support > Milli::points(10)
            && self.chance.draw(Stream::Reaffirm, key).hits(self.rules.rung_odds)
        {
            self.set_stance(position, StanceWord::Recognises, state, reaffirmed);
            self.news.tell(Weight::Line, "news-denied", link, &[("state", Fact::State(state))]);
        } else if position.stance == StanceWord::Recognises
            && position.rung < Milli::points(6)
            && support > Milli::points(12)
            && self.chance.draw(Stream::Engagement, key).hits(self.rules.rung_odds.ratio(1, 2))
        {
            self.set_rung(position, Milli::points(6), state, engaged);
            self.news.tell(Weight::Note, "news-relations", link, &[("state", Fact::State(state))]);
        }
    }

    /// One step up the ladder below recognition.
    fn step_engagement(&mut self, state: StateIx, position: &mut Position, support: Milli, key: Key, engaged: CauseIx) {
        let step = usize::try_from(position.rung.0 / 1000).unwrap_or(0);
        let Some(needed) = self.rules.rungs.get(step) else {
            return;
        };
        if support >= *needed && self.chance.draw(Stream::Engagement, key).hits(self.rules.rung_odds) {
            let to = position.rung + Milli::points(1);
            self.set_rung(position, to, state, engaged);
            let facts = [("state", Fact::State(state)), ("rung", Fact::Count(to.0 / 1000))];
            self.news.tell(Weight::Line, "news-engaged", Target::State(state), &facts);
        }
    }
}
