//! The region: schemes of cooperation, trade between the parties, curbs on it, energy and roads.
//!
//! What must stay true: what one party's curbs do, the other's do too; what a scheme brings is counted from where the
//! party stood at the start, so that an ordinary region moves nothing by itself.

use crate::core::calendar::Calendar;
use crate::core::climate::Climate;
use crate::core::effects::Lasts;
use crate::core::gauges::{GaugeRules, GaugeSpec, Gauges};
use crate::core::inbox::{Aim, Ask, Inbox, Request};
use crate::core::ix::{CauseIx, Owner, PowerIx, SchemeIx, SeatIx};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::Target;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit, block};
use crate::core::roster::{Role, Roster};
use crate::core::stage::TurnSystems;
use crate::gauges;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Trade between the two parties, 100 as in a year without curbs.
pub const TRADE: Quantity = Quantity(block::REGION);
/// Curbs on trade that a party keeps in force, steps.
pub const CURBS: Quantity = Quantity(block::REGION + 1);
/// Supply of energy, 0 to 100.
pub const ENERGY: Quantity = Quantity(block::REGION + 2);
/// A party's part in a scheme of the region, 0 to 100.
pub const SCHEME: Quantity = Quantity(block::REGION + 3);

/// Gauges of this domain.
pub const GAUGES: &[GaugeSpec] = gauges! {
    TRADE "trade" Points World 0..150 Plain;
    CURBS "curbs" Steps Seat 0..3 Plain;
    ENERGY "energy" Points Seat 0..100 Saturates(50, 90);
};

/// Causes of this domain, beside one for each scheme.
pub const CAUSES: &[&str] =
    &["trade-curbs", "economy-curbs", "curbs-noted", "energy-winter", "energy-summer", "summit"];

/// State of the region.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// Parts in schemes, by seat and scheme.
    pub parts: Vec<Vec<Milli>>,
}

/// A scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemeRule {
    /// What a full part brings a quarter, against the part at the start.
    pub brings: Vec<(Quantity, Milli)>,
    /// Its cause.
    pub cause: CauseIx,
    /// Parts at the start, by seat.
    pub start: Vec<Milli>,
}

/// What each step of curbs does a quarter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CurbRule {
    /// Trade stopped.
    pub trade: Milli,
    /// Share of the way down, milli-per-cent.
    pub speed: Milli,
    /// Growth, by role: a step of its own curbs, a step of the other's.
    pub growth: Vec<(Role, Milli, Milli)>,
    /// Goodwill of the one who keeps them.
    pub goodwill: Vec<(PowerIx, Milli)>,
}

/// A summit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summit {
    /// Of which scheme.
    pub scheme: SchemeIx,
    /// When.
    pub on: Date,
    /// Who hosts, if a party does.
    pub host: Option<Role>,
}

/// Quantities of others that the region moves.
#[derive(Clone, Copy, Debug)]
pub struct Reads {
    /// Growth.
    pub growth: Quantity,
    /// Goodwill.
    pub goodwill: Quantity,
}

/// Rules of this domain.
#[derive(Resource, Clone, Debug)]
pub struct RegionRules {
    /// Schemes.
    pub schemes: Vec<SchemeRule>,
    /// Curbs.
    pub curbs: CurbRule,
    /// Summits.
    pub summits: Vec<Summit>,
    /// Quantities of others.
    pub reads: Reads,
    /// [`CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

/// Bounds of a part.
pub const PART: (Milli, Milli) = (Milli::ZERO, Milli::points(100));

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    registry.add(&GAUGES.iter().map(GaugeSpec::definition).collect::<Vec<_>>());
    registry.add(&[Definition {
        quantity: SCHEME,
        id: "scheme",
        unit: Unit::Points,
        scope: Scope::Scheme,
        range: PART,
        domain: Domain::Region,
        contested: false,
        changeable: true,
        derived: false,
        read: |world, owner| match owner {
            Owner::Scheme(seat, scheme) => world.resource::<Region>().parts.get(seat.at())?.get(scheme.at()).copied(),
            _ => None,
        },
    }]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((take, meet, bring, curb, season, publish).chain().in_set(TurnSystems::Region));
    schedule.add_systems((take, publish).chain().in_set(TurnSystems::Settle(Domain::Region)));
}

/// The scheme that is furthest from complete, where an effect names none.
#[must_use]
pub fn weakest(parts: &[Milli]) -> Option<SchemeIx> {
    let open = parts.iter().enumerate().filter(|(_, part)| **part < PART.1);
    open.min_by_key(|(at, part)| (**part, *at)).map(|(at, _)| SchemeIx::of(at))
}

/// Trade without curbs, less what both sides' curbs stop.
#[must_use]
pub fn trade_base(rule: &CurbRule, steps: Milli) -> Milli {
    (Milli::points(100) - rule.trade.ratio(steps.0, 1000)).max(Milli::points(5))
}

fn take(
    mut region: ResMut<Region>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut lasting: ResMut<LastingEffects>,
) {
    let mut requests = Vec::new();
    inbox.take(Domain::Region, &mut requests);
    for Request { ask, cause, by } in requests {
        let Ask::Change(SCHEME, Aim::At(owner), amount, lasts) = ask else { continue };
        let (seat, scheme) = match owner {
            Owner::Scheme(seat, scheme) => (seat, Some(scheme)),
            Owner::Seat(seat) => (seat, region.parts.get(seat.at()).and_then(|parts| weakest(parts))),
            _ => continue,
        };
        let Some(scheme) = scheme else { continue };
        let Some(part) = region.parts.get_mut(seat.at()).and_then(|row| row.get_mut(scheme.at())) else { continue };
        let owner = Owner::Scheme(seat, scheme);
        let moved = ledger.change(part, PART, SCHEME, owner, amount, cause, by);
        lasting.note(SCHEME, owner, moved, lasts, cause, by);
    }
}

fn parties(roster: &Roster) -> impl Iterator<Item = (Role, SeatIx)> + '_ {
    [Role::Aspirant, Role::Parent].into_iter().filter_map(|role| Some((role, roster.seat_of(role)?)))
}

/// Summits: a small step for both, a larger one for the host.
fn meet(
    mut region: ResMut<Region>,
    mut ledger: ResMut<Ledger>,
    mut news: ResMut<News>,
    rules: Res<RegionRules>,
    roster: Res<Roster>,
    calendar: Res<Calendar>,
) {
    let Some(cause) = rules.causes.get(5).copied() else { return };
    for summit in rules.summits.iter().filter(|summit| calendar.contains(summit.on)) {
        for (role, seat) in parties(&roster) {
            let Some(part) = region.parts.get_mut(seat.at()).and_then(|row| row.get_mut(summit.scheme.at())) else {
                continue;
            };
            let amount = Milli::points(if summit.host == Some(role) { 6 } else { 2 });
            ledger.change(part, PART, SCHEME, Owner::Scheme(seat, summit.scheme), amount, cause, None);
        }
        let link = Target::Scheme(summit.scheme);
        match summit.host.and_then(|role| roster.seat_of(role)) {
            Some(seat) => news.tell(Weight::Line, "news-summit-hosted", link, &[("seat", Fact::Seat(seat))]),
            None => news.tell(Weight::Note, "news-summit", link, &[]),
        }
    }
}

/// What schemes bring.
fn bring(
    region: Res<Region>,
    mut gauges: ResMut<Gauges>,
    sizes: Res<GaugeRules>,
    mut ledger: ResMut<Ledger>,
    rules: Res<RegionRules>,
    roster: Res<Roster>,
) {
    for (at, scheme) in rules.schemes.iter().enumerate() {
        for (_, seat) in parties(&roster) {
            let part = region.parts.get(seat.at()).and_then(|row| row.get(at)).copied().unwrap_or_default();
            let gained = part - scheme.start.get(seat.at()).copied().unwrap_or_default();
            for (quantity, by) in &scheme.brings {
                let amount = by.ratio(gained.0, 100_000);
                gauges.change(&sizes, &mut ledger, (*quantity, Owner::Seat(seat)), amount, scheme.cause, None);
            }
        }
    }
}

/// Curbs: trade falls faster than it comes back, growth and goodwill pay; the same for whoever keeps them.
fn curb(
    mut gauges: ResMut<Gauges>,
    sizes: Res<GaugeRules>,
    mut ledger: ResMut<Ledger>,
    mut inbox: ResMut<Inbox>,
    rules: Res<RegionRules>,
    roster: Res<Roster>,
) {
    let [trade, economy, noted, ..] = rules.causes[..] else { return };
    let steps = |gauges: &Gauges, seat| gauges.seat(&sizes, CURBS, seat);
    let all = parties(&roster).map(|(_, seat)| steps(&gauges, seat)).sum();
    let base = trade_base(&rules.curbs, all);
    gauges.set_base(&sizes, TRADE, Owner::World, base);
    let now = gauges.world(&sizes, TRADE);
    if now > base && all > Milli::ZERO {
        let amount = now.step_toward(base, rules.curbs.speed);
        gauges.change(&sizes, &mut ledger, (TRADE, Owner::World), amount, trade, None);
    }
    for (role, seat) in parties(&roster) {
        let own = steps(&gauges, seat);
        let other = role.other().and_then(|role| roster.seat_of(role)).map_or(Milli::ZERO, |s| steps(&gauges, s));
        if let Some((_, by_own, by_other)) = rules.curbs.growth.iter().find(|(of, ..)| *of == role) {
            let amount = -(by_own.ratio(own.0, 1000) + by_other.ratio(other.0, 1000));
            gauges.change(&sizes, &mut ledger, (rules.reads.growth, Owner::Seat(seat)), amount, economy, None);
        }
        // A first step is tolerated; partners mind the others.
        let minded = (own - Milli::points(1)).max(Milli::ZERO);
        for (power, by) in rules.curbs.goodwill.iter().filter(|_| minded > Milli::ZERO) {
            let aim = Aim::At(Owner::With(seat, *power));
            let ask = Ask::Change(rules.reads.goodwill, aim, -by.ratio(minded.0, 1000), Lasts::Stays);
            inbox.ask(Domain::Powers, ask, noted, None);
        }
    }
}

/// Winter draws on supply, summer fills it.
fn season(
    mut gauges: ResMut<Gauges>,
    sizes: Res<GaugeRules>,
    mut ledger: ResMut<Ledger>,
    rules: Res<RegionRules>,
    roster: Res<Roster>,
    calendar: Res<Calendar>,
) {
    let [.., winter, summer, _] = rules.causes[..] else { return };
    let cold = matches!(calendar.quarter.number, 1 | 4);
    let (amount, cause) = if cold { (Milli(-2_500), winter) } else { (Milli(2_500), summer) };
    for (_, seat) in parties(&roster) {
        gauges.change(&sizes, &mut ledger, (ENERGY, Owner::Seat(seat)), amount, cause, None);
    }
}

fn publish(region: Res<Region>, mut climate: ResMut<Climate>) {
    write_climate(&region, &mut climate);
}

/// Writes this domain's readings.
pub fn write_climate(region: &Region, climate: &mut Climate) {
    climate.schemes_open = region.parts.iter().map(|row| row.iter().map(|part| *part < PART.1).collect()).collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weakest_open_scheme_is_chosen() {
        let of = |parts: &[i64]| weakest(&parts.iter().map(|p| Milli::points(*p)).collect::<Vec<_>>());
        assert_eq!(of(&[40, 20, 20]), Some(SchemeIx(1)));
        assert_eq!(of(&[100, 100]), None);
    }

    #[test]
    fn curbs_stop_trade_whoever_keeps_them() {
        let rule = CurbRule { trade: Milli::points(25), ..CurbRule::default() };
        assert_eq!(trade_base(&rule, Milli::ZERO), Milli::points(100));
        assert_eq!(trade_base(&rule, Milli::points(3)), Milli::points(25));
        assert_eq!(trade_base(&rule, Milli::points(6)), Milli::points(5));
    }
}
