//! Measures: a warning, then steps up; lifted by steps, and what was lifted can come back at once.

use super::{Accession, Causes, GATE_CREDIT, MEASURES, ask};
use crate::core::effects::AccessionAct;
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::inbox::Inbox;
use crate::core::ix::{CauseIx, Owner, SeatIx};
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::Target;
use crate::core::quantity::Domain;
use crate::core::roster::{Role, Roster};
use bevy::prelude::{Res, ResMut};

/// Quarters that a warning stands.
const WARNING: u8 = 3;
/// Quarters in which what was lifted can come back without a new warning.
const LIFTED: u8 = 4;
/// Most steps.
const MOST: Milli = Milli::points(3);
/// Each quarter and step: approval at home, growth, credit toward the next gate.
const COSTS: [Milli; 3] = [Milli(-400), Milli(-30), Milli(-700)];
/// What a warning that nothing follows costs whoever gave it.
pub const EMPTY_WARNING: Milli = Milli::points(-8);

/// Where measures are weighed.
pub(super) struct Scale<'a> {
    pub(super) gauges: &'a mut Gauges,
    pub(super) rules: &'a GaugeRules,
    pub(super) ledger: &'a mut Ledger,
    pub(super) news: &'a mut News,
}

impl Scale<'_> {
    /// A warning, a step up, a step down.
    pub(super) fn act(
        &mut self,
        accession: &mut Accession,
        act: AccessionAct,
        party: SeatIx,
        cause: CauseIx,
        by: Option<SeatIx>,
    ) {
        let Some(way) = accession.ways.get_mut(party.at()).filter(|way| !way.passed.is_empty()) else { return };
        let now = self.gauges.seat(self.rules, MEASURES, party);
        let (steps, key) = match act {
            AccessionAct::Warn => {
                way.warned = WARNING;
                let facts = [("seat", Fact::Seat(party))];
                self.news.tell(Weight::Headline, "news-warned", Target::Party(party), &facts);
                return;
            }
            AccessionAct::Impose if now < MOST => {
                (1, if way.lifted > 0 { "news-measures-return" } else { "news-measures-imposed" })
            }
            AccessionAct::Ease if now > Milli::ZERO => (-1, "news-measures-eased"),
            _ => return,
        };
        let owner = Owner::Seat(party);
        self.gauges.change(self.rules, self.ledger, (MEASURES, owner), Milli::points(steps), cause, by);
        way.warned = 0;
        way.lifted = if steps < 0 { LIFTED } else { 0 };
        let left = self.gauges.seat(self.rules, MEASURES, party).0 / 1000;
        let facts = [("seat", Fact::Seat(party)), ("steps", Fact::Count(left))];
        self.news.tell(Weight::Headline, key, Target::Party(party), &facts);
    }
}

/// What measures cost in a quarter; warnings that nothing followed.
pub(super) fn quarter(
    mut accession: ResMut<Accession>,
    mut gauges: ResMut<Gauges>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut news: ResMut<News>,
    gauge_rules: Res<GaugeRules>,
    rules: Res<super::AccessionRules>,
    roster: Res<Roster>,
) {
    let Some(causes) = Causes::of(&rules) else { return };
    let others = rules.others;
    for (at, way) in accession.ways.iter_mut().enumerate() {
        let seat = SeatIx::of(at);
        let steps = gauges.seat(&gauge_rules, MEASURES, seat).0 / 1000;
        if steps > 0 {
            let [home, growth, gate] = COSTS.map(|cost| cost.ratio(steps, 1));
            ask(&mut inbox, Domain::Seats, others.home, seat, home, causes.measures);
            ask(&mut inbox, Domain::Gauges, others.growth, seat, growth, causes.measures);
            let owner = Owner::Seat(seat);
            gauges.change(&gauge_rules, &mut ledger, (GATE_CREDIT, owner), gate, causes.measures, None);
        }
        way.lifted = way.lifted.saturating_sub(1);
        if way.warned > 0 {
            way.warned -= 1;
            if way.warned == 0 {
                let facts = [("seat", Fact::Seat(seat))];
                news.tell(Weight::Line, "news-warning-lapsed", Target::Party(seat), &facts);
                if let Some(mediator) = roster.seat_of(Role::Mediator) {
                    ask(&mut inbox, Domain::Gauges, others.stick, mediator, EMPTY_WARNING, causes.lapsed);
                }
            }
        }
    }
}
