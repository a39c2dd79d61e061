//! Gauges: plain numbers of the world or of a seat that effects move and that return to a base of their own.
//!
//! A domain lists its gauges with [`gauges!`](crate::gauges) and reads and moves them through [`Gauges`]; sizes
//! (start, base, share returned) are content. Whatever is more than a number with a base stays in its domain.

use super::inbox::{Aim, Ask, Inbox, Request};
use super::ix::{CauseIx, Owner, SeatIx};
use super::lasting::LastingEffects;
use super::ledger::Ledger;
use super::milli::Milli;
use super::quantity::{Definition, Domain, Quantity, Scope, Unit};
use super::renumber::Renumber;
use super::stage::TurnSystems;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource, World};
use serde::{Deserialize, Serialize};

/// How what is asked is shaped by where a gauge stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As asked.
    Plain,
    /// Gains shrink in a straight line, from all at the first value to none at the second (points).
    Saturates(i64, i64),
}

/// What the program knows of a gauge.
#[derive(Clone, Copy)]
pub struct GaugeSpec {
    /// Which quantity.
    pub quantity: Quantity,
    /// Its id.
    pub id: &'static str,
    /// Its unit.
    pub unit: Unit,
    /// The world's or a seat's.
    pub scope: Scope,
    /// Bounds, points.
    pub range: (i64, i64),
    /// How requests are shaped.
    pub shape: Shape,
    /// Reads it.
    pub read: fn(&World, Owner) -> Option<Milli>,
}

impl GaugeSpec {
    /// Its row in the registry.
    #[must_use]
    pub fn definition(&self) -> Definition {
        Definition {
            quantity: self.quantity,
            id: self.id,
            unit: self.unit,
            scope: self.scope,
            range: self.bounds(),
            domain: Domain::Gauges,
            contested: false,
            changeable: true,
            derived: false,
            read: self.read,
        }
    }

    /// Bounds.
    #[must_use]
    pub fn bounds(&self) -> (Milli, Milli) {
        (Milli::points(self.range.0), Milli::points(self.range.1))
    }

    /// The id of the cause of its return to its base.
    #[must_use]
    pub fn cause(&self) -> String {
        format!("returns-{}", self.id)
    }
}

/// Lists gauges: `TENSION "tension" Points World 0..100 Plain;`.
#[macro_export]
macro_rules! gauges {
    ($($quantity:ident $id:literal $unit:ident $scope:ident $low:literal .. $high:literal $shape:ident $(($from:literal, $to:literal))?;)*) => {
        &[$($crate::core::gauges::GaugeSpec {
            quantity: $quantity,
            id: $id,
            unit: $crate::core::quantity::Unit::$unit,
            scope: $crate::core::quantity::Scope::$scope,
            range: ($low, $high),
            shape: $crate::core::gauges::Shape::$shape $(($from, $to))?,
            read: |world, owner| $crate::core::gauges::read(world, owner, $quantity),
        },)*]
    };
}

/// One gauge as it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gauge {
    /// Its value.
    pub value: Milli,
    /// What it returns to.
    pub base: Milli,
}

/// All gauges: of the world, and of every seat, in the order of the rules.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gauges {
    world: Vec<Gauge>,
    seats: Vec<Vec<Gauge>>,
}

/// A gauge of the rules.
#[derive(Clone, Copy)]
pub struct GaugeRule {
    /// What the program knows of it.
    pub spec: GaugeSpec,
    /// Share of the distance to its base that it returns a quarter; none where it stays.
    pub returns: Milli,
    /// The cause of that.
    pub cause: CauseIx,
}

/// All gauges, and where each stands in [`Gauges`].
#[derive(Resource, Clone, Default)]
pub struct GaugeRules {
    rules: Vec<GaugeRule>,
    /// By number of the quantity: position in `rules`, and in the list of its scope.
    places: Vec<Option<(u16, u16)>>,
}

impl GaugeRules {
    /// From the rules, in order.
    #[must_use]
    pub fn new(rules: Vec<GaugeRule>) -> Self {
        let mut places = Vec::new();
        let (mut world, mut seat) = (0, 0);
        for (at, rule) in rules.iter().enumerate() {
            let number = rule.spec.quantity.at();
            if places.len() <= number {
                places.resize(number + 1, None);
            }
            let count = if rule.spec.scope == Scope::World { &mut world } else { &mut seat };
            places[number] = u16::try_from(at).ok().map(|at| (at, *count));
            *count += 1;
        }
        Self { rules, places }
    }

    /// The rules, in order.
    #[must_use]
    pub fn all(&self) -> &[GaugeRule] {
        &self.rules
    }

    fn place(&self, quantity: Quantity) -> Option<(usize, usize)> {
        self.places.get(quantity.at()).copied().flatten().map(|(rule, slot)| (usize::from(rule), usize::from(slot)))
    }

    /// The rule of a gauge, if the quantity is one.
    #[must_use]
    pub fn rule(&self, quantity: Quantity) -> Option<&GaugeRule> {
        self.place(quantity).map(|(rule, _)| &self.rules[rule])
    }

    /// Ids of the gauges of a scope, in order.
    pub fn ids(&self, scope: Scope) -> impl Iterator<Item = &'static str> {
        self.rules.iter().filter(move |rule| rule.spec.scope == scope).map(|rule| rule.spec.id)
    }
}

impl Gauges {
    /// All at zero.
    #[must_use]
    pub fn empty(rules: &GaugeRules, seats: usize) -> Self {
        let count = |scope| vec![Gauge::default(); rules.ids(scope).count()];
        Self { world: count(Scope::World), seats: vec![count(Scope::Seat); seats] }
    }

    fn slot(&self, rules: &GaugeRules, quantity: Quantity, owner: Owner) -> Option<Gauge> {
        let (_, slot) = rules.place(quantity)?;
        match owner {
            Owner::Seat(seat) => self.seats.get(seat.at())?.get(slot).copied(),
            _ => self.world.get(slot).copied(),
        }
    }

    fn slot_mut(&mut self, rules: &GaugeRules, quantity: Quantity, owner: Owner) -> Option<(usize, &mut Gauge)> {
        let (rule, slot) = rules.place(quantity)?;
        match (rules.rules[rule].spec.scope, owner) {
            (Scope::Seat, Owner::Seat(seat)) => Some((rule, self.seats.get_mut(seat.at())?.get_mut(slot)?)),
            (Scope::World, _) => Some((rule, self.world.get_mut(slot)?)),
            _ => None,
        }
    }

    /// A gauge of the world.
    #[must_use]
    pub fn world(&self, rules: &GaugeRules, quantity: Quantity) -> Milli {
        self.slot(rules, quantity, Owner::World).unwrap_or_default().value
    }

    /// A gauge of a seat.
    #[must_use]
    pub fn seat(&self, rules: &GaugeRules, quantity: Quantity, seat: SeatIx) -> Milli {
        self.slot(rules, quantity, Owner::Seat(seat)).unwrap_or_default().value
    }

    /// The world's gauges, in the order of [`GaugeRules::ids`].
    #[must_use]
    pub fn of_world(&self) -> &[Gauge] {
        &self.world
    }

    /// The gauges of every seat, in the order of [`GaugeRules::ids`].
    #[must_use]
    pub fn of_seats(&self) -> &[Vec<Gauge>] {
        &self.seats
    }

    /// Sets what a gauge returns to: for domains whose numbers follow others.
    pub fn set_base(&mut self, rules: &GaugeRules, quantity: Quantity, owner: Owner, base: Milli) {
        if let Some((_, gauge)) = self.slot_mut(rules, quantity, owner) {
            gauge.base = base;
        }
    }

    /// Sets a starting value and base; a running game changes through the ledger.
    pub fn start_with(&mut self, rules: &GaugeRules, quantity: Quantity, owner: Owner, value: Milli, base: Milli) {
        if let Some((_, gauge)) = self.slot_mut(rules, quantity, owner) {
            *gauge = Gauge { value, base };
        }
    }

    /// Moves a gauge as asked, shaped and inside its bounds. Returns what it really moved by.
    pub fn change(
        &mut self,
        rules: &GaugeRules,
        ledger: &mut Ledger,
        (quantity, owner): (Quantity, Owner),
        amount: Milli,
        cause: CauseIx,
        by: Option<SeatIx>,
    ) -> Milli {
        let Some((rule, gauge)) = self.slot_mut(rules, quantity, owner) else {
            return Milli::ZERO;
        };
        let spec = &rules.rules[rule].spec;
        let owner = if spec.scope == Scope::World { Owner::World } else { owner };
        let amount = shaped(spec.shape, gauge.value, amount);
        ledger.change(&mut gauge.value, spec.bounds(), quantity, owner, amount, cause, by)
    }

    /// The same by the rows of other rules: what is new starts as `start` has it.
    #[must_use]
    pub fn renumbered(&self, before: &[(Scope, String)], rules: &GaugeRules, maps: &Renumber, start: &Self) -> Self {
        let mut out = start.clone();
        let carry = |scope: Scope, old: &[Gauge], out: &mut Vec<Gauge>| {
            let ids: Vec<&str> = rules.ids(scope).collect();
            let names = before.iter().filter(|(s, _)| *s == scope).map(|(_, id)| id.as_str());
            for (gauge, id) in old.iter().zip(names) {
                if let Some(at) = ids.iter().position(|known| *known == id) {
                    out[at] = *gauge;
                }
            }
        };
        carry(Scope::World, &self.world, &mut out.world);
        for (at, row) in self.seats.iter().enumerate() {
            if let Some(place) = maps.at("seats", at).and_then(|new| out.seats.get_mut(new)) {
                carry(Scope::Seat, row, place);
            }
        }
        out
    }

    /// Whether it has the rows of the rules, every value inside its bounds.
    #[must_use]
    pub fn fits(&self, rules: &GaugeRules, seats: usize) -> bool {
        let inside = |scope: Scope, row: &[Gauge]| {
            let specs = rules.rules.iter().filter(|rule| rule.spec.scope == scope);
            let bound = Milli::points(1_000_000);
            row.len() == specs.clone().count()
                && specs.zip(row).all(|(rule, gauge)| {
                    let (low, high) = rule.spec.bounds();
                    (low..=high).contains(&gauge.value) && (-bound..=bound).contains(&gauge.base)
                })
        };
        inside(Scope::World, &self.world)
            && self.seats.len() == seats
            && self.seats.iter().all(|row| inside(Scope::Seat, row))
    }
}

/// What a request is worth where a gauge stands.
#[must_use]
pub fn shaped(shape: Shape, value: Milli, amount: Milli) -> Milli {
    match shape {
        Shape::Saturates(from, to) if amount > Milli::ZERO => {
            let span = (to - from).max(1) * 1000;
            amount.ratio((Milli::points(to) - value).0.clamp(0, span), span)
        }
        _ => amount,
    }
}

/// Reads a gauge, for the registry.
#[must_use]
pub fn read(world: &World, owner: Owner, quantity: Quantity) -> Option<Milli> {
    let rules = world.resource::<GaugeRules>();
    let scope = rules.rules[rules.place(quantity)?.0].spec.scope;
    match (scope, owner) {
        (Scope::World, Owner::World) | (Scope::Seat, Owner::Seat(_)) => {
            world.resource::<Gauges>().slot(rules, quantity, owner).map(|gauge| gauge.value)
        }
        _ => None,
    }
}

/// Adds the systems of the gauges.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((take, renew).chain().in_set(TurnSystems::Gauges));
    schedule.add_systems(take.in_set(TurnSystems::Settle(Domain::Gauges)));
}

fn take(
    mut gauges: ResMut<Gauges>,
    rules: Res<GaugeRules>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut lasting: ResMut<LastingEffects>,
) {
    let mut requests = Vec::new();
    inbox.take(Domain::Gauges, &mut requests);
    for Request { ask, cause, by } in requests {
        let Ask::Change(quantity, Aim::At(owner), amount, lasts) = ask else {
            continue;
        };
        let moved = gauges.change(&rules, &mut ledger, (quantity, owner), amount, cause, by);
        lasting.note(quantity, owner, moved, lasts, cause, by);
    }
}

fn renew(mut gauges: ResMut<Gauges>, rules: Res<GaugeRules>, mut ledger: ResMut<Ledger>) {
    let gauges = &mut *gauges;
    for rule in rules.rules.iter().filter(|rule| rule.returns > Milli::ZERO) {
        let Some((_, slot)) = rules.place(rule.spec.quantity) else { continue };
        let mut one = |gauge: &mut Gauge, owner| {
            let amount = gauge.value.step_toward(gauge.base, rule.returns);
            ledger.change(&mut gauge.value, rule.spec.bounds(), rule.spec.quantity, owner, amount, rule.cause, None);
        };
        if rule.spec.scope == Scope::World {
            one(&mut gauges.world[slot], Owner::World);
        } else {
            for (at, row) in gauges.seats.iter_mut().enumerate() {
                one(&mut row[slot], Owner::Seat(SeatIx::of(at)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gains_saturate_and_losses_do_not() {
        let shape = Shape::Saturates(40, 60);
        let of = |value, amount| shaped(shape, Milli::points(value), Milli::points(amount));
        assert_eq!(of(30, 10), Milli::points(10));
        assert_eq!(of(50, 10), Milli::points(5));
        assert_eq!(of(60, 10), Milli::ZERO);
        assert_eq!(of(60, -10), Milli::points(-10));
    }
}
