//! What a seat has: budget, political capital, its word, approval at home, the quarter's initiative.
//!
//! The first system takes what actions and others asked (costs come before income); the second renews.
//! What must stay true: a seat never owes money, and every change is in the ledger.

use crate::core::climate::Climate;
use crate::core::inbox::{Aim, Ask, Inbox, Request};
use crate::core::ix::{CauseIx, Owner, SeatIx};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit};
use crate::core::roster::Roster;
use crate::core::stage::TurnSystems;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource, World};
use serde::{Deserialize, Serialize};

/// Budget, EUR m.
pub const BUDGET: Quantity = Quantity(0);
/// Political capital.
pub const CAPITAL: Quantity = Quantity(1);
/// A seat's word: undertakings kept.
pub const KEEP: Quantity = Quantity(2);
/// Approval at home; unity of the members, for a mediator.
pub const HOME: Quantity = Quantity(3);
/// What an unused initiative saves on the next one, capital.
pub const SAVED: Quantity = Quantity(4);

/// Causes of this domain, for the catalogue.
pub const CAUSES: &[&str] = &["income", "capital-income", "home-returns", "initiative-unused", "initiative-used"];

/// Resources of one seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Means {
    /// Teams in all.
    pub teams: u8,
    /// Budget a quarter.
    pub income: Milli,
    /// Value to which home returns.
    pub home_base: Milli,
    /// Whether the initiative of the running quarter is used.
    pub initiative_used: bool,
    budget: Milli,
    capital: Milli,
    keep: Milli,
    home: Milli,
    saved: Milli,
}

impl Means {
    /// The most that a budget holds: what carries over is bounded by one quarter's income.
    #[must_use]
    pub fn budget_bound(&self) -> Milli {
        self.income + self.income
    }

    /// A seat's means at the start.
    #[must_use]
    pub fn new(teams: u8, income: Milli, capital: Milli, keep: Milli, home: Milli, home_base: Milli) -> Self {
        Self {
            teams,
            income,
            home_base,
            initiative_used: false,
            budget: income,
            capital,
            keep,
            home,
            saved: Milli::ZERO,
        }
    }

    /// A quantity of this domain.
    #[must_use]
    pub fn get(&self, quantity: Quantity) -> Milli {
        match quantity {
            BUDGET => self.budget,
            CAPITAL => self.capital,
            KEEP => self.keep,
            HOME => self.home,
            _ => self.saved,
        }
    }

    fn field(&mut self, quantity: Quantity) -> &mut Milli {
        match quantity {
            BUDGET => &mut self.budget,
            CAPITAL => &mut self.capital,
            KEEP => &mut self.keep,
            HOME => &mut self.home,
            _ => &mut self.saved,
        }
    }

    /// Sets a starting value; a running game changes through the ledger.
    pub fn start_with(&mut self, quantity: Quantity, value: Milli) {
        *self.field(quantity) = value;
    }
}

/// Resources of all seats.
#[derive(Resource, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seats(pub Vec<Means>);

/// Sizes of this domain and the causes it names.
#[derive(Resource, Clone, Debug)]
pub struct SeatRules {
    /// Capital a quarter.
    pub capital_income: Milli,
    /// Further capital per point of home, milli.
    pub capital_per_home: Milli,
    /// Bound of capital.
    pub capital_bound: Milli,
    /// What an unused initiative saves.
    pub unused_initiative: Milli,
    /// Share of the distance home returns a quarter, milli-per-cent.
    pub home_return: Milli,
    /// [`CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

fn read(world: &World, owner: Owner, quantity: Quantity) -> Option<Milli> {
    match owner {
        Owner::Seat(seat) => world.resource::<Seats>().0.get(seat.at()).map(|means| means.get(quantity)),
        _ => None,
    }
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    let row = |quantity, id, unit, high, read| Definition {
        quantity,
        id,
        unit,
        scope: Scope::Seat,
        range: (Milli::ZERO, Milli::points(high)),
        domain: Domain::Seats,
        contested: false,
        changeable: quantity != SAVED,
        derived: false,
        read,
    };
    registry.add(&[
        row(BUDGET, "budget", Unit::Money, 1000, |w, o| read(w, o, BUDGET)),
        row(CAPITAL, "capital", Unit::Points, 100, |w, o| read(w, o, CAPITAL)),
        row(KEEP, "keep", Unit::Points, 100, |w, o| read(w, o, KEEP)),
        row(HOME, "home", Unit::Points, 100, |w, o| read(w, o, HOME)),
        row(SAVED, "saved", Unit::Points, 20, |w, o| read(w, o, SAVED)),
    ]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((take, renew, publish).chain().in_set(TurnSystems::Seats));
    schedule.add_systems((take, publish).chain().in_set(TurnSystems::Settle(Domain::Seats)));
}

/// Gains above 52 shrink, to 15 % of themselves at 75: approval saturates.
#[must_use]
pub fn shaped(quantity: Quantity, value: Milli, amount: Milli) -> Milli {
    if quantity != HOME || amount <= Milli::ZERO || value <= Milli::points(52) {
        return amount;
    }
    let above = (value - Milli::points(52)).0.min(23_000);
    amount.ratio(23_000 * 100 - above * 85, 2_300_000)
}

fn take(
    mut seats: ResMut<Seats>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut lasting: ResMut<LastingEffects>,
    registry: Res<Registry>,
    roster: Res<Roster>,
) {
    let mut requests = Vec::new();
    inbox.take(Domain::Seats, &mut requests);
    for Request { ask, cause, by } in requests {
        if let Ask::UseInitiative(seat) = ask {
            seats.0[seat.at()].initiative_used = true;
        }
        let Ask::Change(quantity, Aim::At(Owner::Seat(seat)), amount, lasts) = ask else {
            continue;
        };
        let Some(means) = seats.0.get_mut(seat.at()) else {
            continue;
        };
        let (low, mut high) = registry.row(quantity).range;
        if quantity == BUDGET {
            high = means.budget_bound();
        }
        let value = means.field(quantity);
        let amount = shaped(quantity, *value, amount);
        let moved = ledger.change(value, (low, high), quantity, Owner::Seat(seat), amount, cause, by);
        lasting.note(quantity, Owner::Seat(seat), moved, lasts, cause, by);
    }
    debug_assert!(seats.0.len() == roster.seats.len(), "a seat without means");
}

fn renew(mut seats: ResMut<Seats>, mut ledger: ResMut<Ledger>, rules: Res<SeatRules>) {
    let [income, capital_income, home_returns, unused, used] = rules.causes[..] else {
        return;
    };
    for (at, means) in seats.0.iter_mut().enumerate() {
        let owner = Owner::Seat(SeatIx::of(at));
        let zero = Milli::ZERO;
        let (bound, amount) = (means.budget_bound(), means.income);
        ledger.change(&mut means.budget, (zero, bound), BUDGET, owner, amount, income, None);
        let amount = rules.capital_income + means.home.ratio(rules.capital_per_home.0, 1000);
        ledger.change(&mut means.capital, (zero, rules.capital_bound), CAPITAL, owner, amount, capital_income, None);
        let amount = means.home.step_toward(means.home_base, rules.home_return);
        ledger.change(&mut means.home, (zero, Milli::points(100)), HOME, owner, amount, home_returns, None);
        let (want, why) = if means.initiative_used { (zero, used) } else { (rules.unused_initiative, unused) };
        let amount = want - means.saved;
        ledger.change(&mut means.saved, (zero, Milli::points(20)), SAVED, owner, amount, why, None);
        means.initiative_used = false;
    }
}

fn publish(seats: Res<Seats>, mut climate: ResMut<Climate>) {
    write_climate(&seats, &mut climate);
}

/// Writes this domain's readings.
pub fn write_climate(seats: &Seats, climate: &mut Climate) {
    climate.budget.clear();
    climate.budget.extend(seats.0.iter().map(|means| means.budget));
    climate.home.clear();
    climate.home.extend(seats.0.iter().map(|means| means.home));
    climate.saved.clear();
    climate.saved.extend(seats.0.iter().map(|means| means.saved));
    climate.keep.clear();
    climate.keep.extend(seats.0.iter().map(|means| means.keep));
}
