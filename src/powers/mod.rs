//! Outside powers (and, in `own`, what they do by themselves): each seat's goodwill with them, their posture, what they ask for.
//!
//! Goodwill melts back to its base, so hoarding is waste; gains shrink as it grows. Posture is redrawn by events.
//! This domain publishes how hard each power pulls on the states tied to it.

pub mod own;

use crate::core::chance::{Chance, Stream};
use crate::core::climate::Climate;
use crate::core::inbox::{Aim, Ask, Inbox, Request};
use crate::core::ix::{CauseIx, Owner, PowerIx, SeatIx};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::Target;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit};
use crate::core::roster::{Role, Roster};
use crate::core::stage::TurnSystems;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource};
use serde::{Deserialize, Serialize};

/// Goodwill of a seat with a power.
pub const GOODWILL: Quantity = Quantity(5);
/// Posture of a power towards the aspirant's case, in steps from -1 to 1.
pub const POSTURE: Quantity = Quantity(6);

/// Causes of this domain.
pub const CAUSES: &[&str] = &["goodwill-returns", "request-lapsed", "power-speaks", "power-presses", "power-warns"];

/// A power's request to a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenRequest {
    /// Ticks it stays open.
    pub left: u8,
}

/// State of the powers.
#[derive(Resource, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Powers {
    /// Goodwill by seat and power.
    pub goodwill: Vec<Vec<Milli>>,
    /// What it returns to.
    pub base: Vec<Vec<Milli>>,
    /// Posture by power, in steps.
    pub posture: Vec<Milli>,
    /// Open requests by seat and power.
    pub requests: Vec<Vec<Option<OpenRequest>>>,
}

/// Sizes of this domain.
#[derive(Resource, Clone, Debug)]
pub struct PowerRules {
    /// Share goodwill returns a quarter.
    pub goodwill_return: Milli,
    /// Below this it returns faster.
    pub cold_shoulder: Milli,
    /// The faster share.
    pub cold_return: Milli,
    /// Odds of a request a quarter.
    pub request_odds: Milli,
    /// Quarters it stays open.
    pub request_quarters: u8,
    /// Goodwill lost when it lapses.
    pub request_refused: Milli,
    /// Which powers favour the aspirant: the sign of their weight among the drivers.
    pub favours: Vec<i64>,
    /// Support that a power moves among the states tied to it.
    pub presses: Quantity,
    /// Curbs, by which a warning is measured.
    pub curbs: Quantity,
    /// Tension, likewise.
    pub tension: Quantity,
    /// [`CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    let row = |quantity, id, unit, scope, low, high, read| Definition {
        quantity,
        id,
        unit,
        scope,
        range: (Milli::points(low), Milli::points(high)),
        domain: Domain::Powers,
        contested: false,
        changeable: quantity == GOODWILL,
        derived: false,
        read,
    };
    registry.add(&[
        row(GOODWILL, "goodwill", Unit::Points, Scope::Power, 0, 100, |world, owner| match owner {
            Owner::With(seat, power) => Some(world.resource::<Powers>().goodwill[seat.at()][power.at()]),
            _ => None,
        }),
        row(POSTURE, "posture", Unit::Steps, Scope::Power, -1, 1, |world, owner| match owner {
            Owner::Power(power) => Some(world.resource::<Powers>().posture[power.at()]),
            _ => None,
        }),
    ]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((take, renew, own::act, publish).chain().in_set(TurnSystems::Powers));
    schedule.add_systems((take, publish).chain().in_set(TurnSystems::Settle(Domain::Powers)));
}

/// Gains shrink by (100 - goodwill) / 50 above fifty.
#[must_use]
pub fn shaped(goodwill: Milli, amount: Milli) -> Milli {
    if amount <= Milli::ZERO || goodwill <= Milli::points(50) {
        amount
    } else {
        amount.ratio((Milli::points(100) - goodwill).0, 50_000)
    }
}

fn take(
    mut powers: ResMut<Powers>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut lasting: ResMut<LastingEffects>,
    mut news: ResMut<News>,
) {
    let mut requests = Vec::new();
    inbox.take(Domain::Powers, &mut requests);
    for Request { ask, cause, by } in requests {
        match ask {
            Ask::Change(GOODWILL, Aim::At(owner @ Owner::With(seat, power)), amount, lasts) => {
                let value = &mut powers.goodwill[seat.at()][power.at()];
                let amount = shaped(*value, amount);
                let moved = ledger.change(value, (Milli::ZERO, Milli::points(100)), GOODWILL, owner, amount, cause, by);
                lasting.note(GOODWILL, owner, moved, lasts, cause, by);
            }
            Ask::Posture(power, steps) => {
                let value = &mut powers.posture[power.at()];
                let owner = Owner::Power(power);
                let amount = Milli::points(i64::from(steps));
                ledger.change(value, (Milli::points(-1), Milli::points(1)), POSTURE, owner, amount, cause, by);
            }
            Ask::ServeRequest(seat, power) => {
                powers.requests[seat.at()][power.at()] = None;
                let facts = [("power", Fact::Power(power)), ("seat", Fact::Seat(seat))];
                news.tell_only(Some(seat), Weight::Note, "news-request-met", Target::Power(power), &facts);
            }
            _ => {}
        }
    }
}

fn renew(
    mut powers: ResMut<Powers>,
    mut ledger: ResMut<Ledger>,
    mut news: ResMut<News>,
    rules: Res<PowerRules>,
    roster: Res<Roster>,
    chance: Res<Chance>,
) {
    let [returns, lapsed, ..] = rules.causes[..] else {
        return;
    };
    let powers = &mut *powers;
    for seat in roster.seats() {
        for at in 0..roster.powers.len() {
            let power = PowerIx::of(at);
            let owner = Owner::With(seat, power);
            let range = (Milli::ZERO, Milli::points(100));
            let value = &mut powers.goodwill[seat.at()][at];
            let base = powers.base[seat.at()][at];
            let share = if *value < rules.cold_shoulder { rules.cold_return } else { rules.goodwill_return };
            let amount = value.step_toward(base, share);
            ledger.change(value, range, GOODWILL, owner, amount, returns, None);
            let request = &mut powers.requests[seat.at()][at];
            if let Some(open) = request {
                open.left -= 1;
                if open.left == 0 {
                    *request = None;
                    ledger.change(value, range, GOODWILL, owner, -rules.request_refused, lapsed, None);
                    let facts = [("power", Fact::Power(power))];
                    news.tell_only(Some(seat), Weight::Line, "news-request-lapsed", Target::Power(power), &facts);
                }
            } else if roster.role(seat) != Role::Mediator && base >= Milli::points(40) {
                let key = roster.powers[at].key.and(roster.seats[seat.at()].key);
                if chance.draw(Stream::Request, key).hits(rules.request_odds) {
                    *request = Some(OpenRequest { left: rules.request_quarters });
                    let facts = [("power", Fact::Power(power))];
                    news.tell_only(Some(seat), Weight::Line, "news-request", Target::Power(power), &facts);
                }
            }
        }
    }
}

/// How hard a power pulls: plain is 1000; posture moves it by 40 %, goodwill by what the two parties hold.
#[must_use]
pub fn pull(posture: Milli, aspirant: Milli, parent: Milli, favours: i64) -> Milli {
    let lean = (aspirant - parent).ratio(favours, 100);
    let total = Milli(1000) + posture.ratio(400 * favours, 1000) + lean.ratio(1, 1);
    total.clamp(Milli(200), Milli(2000))
}

fn publish(powers: Res<Powers>, mut climate: ResMut<Climate>, rules: Res<PowerRules>, roster: Res<Roster>) {
    write_climate(&powers, &mut climate, &rules, &roster);
}

/// Writes this domain's readings.
pub fn write_climate(powers: &Powers, climate: &mut Climate, rules: &PowerRules, roster: &Roster) {
    let goodwill =
        |role, at: usize| roster.seat_of(role).map_or(Milli::points(50), |seat: SeatIx| powers.goodwill[seat.at()][at]);
    climate.pull.clear();
    for at in 0..roster.powers.len() {
        let (aspirant, parent) = (goodwill(Role::Aspirant, at), goodwill(Role::Parent, at));
        climate.pull.push(pull(powers.posture[at], aspirant, parent, rules.favours[at]));
    }
    climate.posture.clone_from(&powers.posture);
    climate.goodwill.clone_from(&powers.goodwill);
    climate.requests.resize(powers.requests.len(), Vec::new());
    for (out, row) in climate.requests.iter_mut().zip(&powers.requests) {
        out.clear();
        out.extend(row.iter().map(Option::is_some));
    }
}
