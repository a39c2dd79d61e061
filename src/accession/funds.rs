//! Money for reforms: due twice a year, paid for the steps that were met, withheld without constructive engagement,
//! lost at a cliff.

use super::rules::{AccessionRules, PlanRule};
use super::{Accession, Causes, MEASURES, PLAN_PAID, Way, ask};
use crate::core::calendar::Calendar;
use crate::core::climate::Climate;
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::inbox::Inbox;
use crate::core::ix::{CauseIx, Owner, SeatIx};
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::Target;
use crate::core::quantity::Domain;
use bevy::prelude::{Res, ResMut};

/// Money lost, EUR m, that costs a point of approval at home, and the most that a date costs (judgement).
const LOST_A_POINT: i64 = 60;
const LOST_MOST: Milli = Milli::points(3);

/// Where payments go.
pub(super) struct Purse<'a> {
    pub(super) gauges: &'a mut Gauges,
    pub(super) gauge_rules: &'a GaugeRules,
    pub(super) ledger: &'a mut Ledger,
    pub(super) inbox: &'a mut Inbox,
    pub(super) news: &'a mut News,
    pub(super) cause: CauseIx,
}

impl PlanRule {
    /// A seat's ceiling, if the plan pays it on a day.
    pub(super) fn ceiling(&self, seat: SeatIx, calendar: &Calendar) -> Option<Milli> {
        let (ceiling, from) = self.ceilings.get(seat.at()).copied().flatten()?;
        (from <= calendar.to() && calendar.from() <= self.ends).then_some(ceiling)
    }

    /// What steps are worth.
    #[must_use]
    pub fn worth(&self, ceiling: Milli, steps: u16) -> Milli {
        ceiling.ratio(i64::from(steps), self.steps.max(1))
    }

    /// Steps that wait and can still be paid for.
    #[must_use]
    pub fn waiting(&self, way: &Way) -> u16 {
        let left = u16::try_from(self.steps).unwrap_or(u16::MAX).saturating_sub(way.settled);
        way.steps.min(left)
    }
}

/// Pays a share (per cent) of what waits.
pub(super) fn settle(
    accession: &mut Accession,
    rules: &AccessionRules,
    purse: &mut Purse,
    calendar: &Calendar,
    seat: SeatIx,
    share: u8,
) {
    let (Some(plan), Some(way)) = (&rules.plan, accession.ways.get_mut(seat.at())) else { return };
    let Some(ceiling) = plan.ceiling(seat, calendar) else { return };
    let waiting = plan.waiting(way);
    let steps = u16::try_from(u32::from(waiting) * u32::from(share.min(100)) / 100).unwrap_or(0);
    if steps == 0 {
        return;
    }
    let amount = plan.worth(ceiling, steps);
    way.steps -= steps;
    way.settled += steps;
    let owner = Owner::Seat(seat);
    purse.gauges.change(purse.gauge_rules, purse.ledger, (PLAN_PAID, owner), amount, purse.cause, None);
    let others = rules.others;
    ask(purse.inbox, Domain::Seats, others.budget, seat, amount.percent(plan.budget_share), purse.cause);
    ask(purse.inbox, Domain::Gauges, others.growth, seat, plan.growth.ratio(amount.0, 100_000), purse.cause);
    let facts = [("seat", Fact::Seat(seat)), ("amount", Fact::Points(amount))];
    purse.news.tell(Weight::Headline, "news-plan-paid", Target::Nothing, &facts);
}

/// The plan's own calendar.
pub(super) fn pay(
    mut accession: ResMut<Accession>,
    mut gauges: ResMut<Gauges>,
    mut ledger: ResMut<Ledger>,
    mut inbox: ResMut<Inbox>,
    mut news: ResMut<News>,
    rules: Res<AccessionRules>,
    gauge_rules: Res<GaugeRules>,
    climate: Res<Climate>,
    calendar: Res<Calendar>,
) {
    let (Some(plan), Some(causes)) = (&rules.plan, Causes::of(&rules)) else { return };
    let number = u8::try_from(calendar.quarter.number).unwrap_or(0);
    let pays = plan.quarters.contains(&number);
    let lost = plan.cliffs.iter().any(|(day, _)| calendar.contains(*day)) || calendar.contains(plan.ends);
    if !pays && !lost {
        return;
    }
    let crisis = gauges.world(&gauge_rules, rules.others.crisis);
    for at in 0..accession.ways.len() {
        let seat = SeatIx::of(at);
        let Some(ceiling) = plan.ceiling(seat, &calendar) else { continue };
        let waiting = plan.waiting(&accession.ways[at]);
        if waiting > 0 && pays {
            let measures = gauges.seat(&gauge_rules, MEASURES, seat);
            let keep = climate.keep.get(at).copied().unwrap_or_default();
            let engaged = climate.trust >= plan.trust && keep >= plan.keep;
            if engaged && crisis < plan.crisis && measures <= plan.measures {
                let mut purse = Purse {
                    gauges: &mut gauges,
                    gauge_rules: &gauge_rules,
                    ledger: &mut ledger,
                    inbox: &mut inbox,
                    news: &mut news,
                    cause: causes.payment,
                };
                settle(&mut accession, &rules, &mut purse, &calendar, seat, 100);
            } else {
                let amount = Fact::Points(plan.worth(ceiling, waiting));
                let facts = [("seat", Fact::Seat(seat)), ("amount", amount)];
                news.tell(Weight::Headline, "news-plan-withheld", Target::Nothing, &facts);
            }
        }
        if lost {
            let gone = cliff(&mut accession.ways[at], plan, &calendar, ceiling, seat, &mut news);
            let told = Milli((gone.0 / LOST_A_POINT).min(LOST_MOST.0));
            ask(&mut inbox, Domain::Seats, rules.others.home, seat, -told, causes.lost);
        }
    }
}

/// At a cliff the steps that were due by then, and were not paid for, are lost: the money that goes with them, EUR m.
fn cliff(way: &mut Way, plan: &PlanRule, calendar: &Calendar, ceiling: Milli, seat: SeatIx, news: &mut News) -> Milli {
    let due = if calendar.contains(plan.ends) {
        u16::try_from(plan.steps).unwrap_or(u16::MAX)
    } else {
        plan.cliffs.iter().filter(|(day, _)| calendar.contains(*day)).map(|(_, due)| *due).max().unwrap_or(0)
    };
    let gone = due.saturating_sub(way.settled);
    if gone > 0 {
        way.settled += gone;
        way.steps = way.steps.saturating_sub(gone);
        let facts = [("seat", Fact::Seat(seat)), ("amount", Fact::Points(plan.worth(ceiling, gone)))];
        news.tell(Weight::Headline, "news-plan-lost", Target::Nothing, &facts);
    }
    plan.worth(ceiling, gone)
}
