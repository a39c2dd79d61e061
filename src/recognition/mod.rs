//! Recognition: what each state thinks of the aspirant, and what it does about it.
//!
//! Support is the sum of one stored contribution per named driver, each moving toward its driver's target. Above
//! the threshold a state still needs an occasion. Withdrawal is a process of its own: small, distant, late
//! recognisers under a funded drive. Every third state is an entity of one archetype, spawned in id order.

pub mod acts;
pub mod count;
pub mod drivers;
mod quarter;
pub mod requests;
pub mod rules;
pub mod state;

use crate::core::ix::Owner;
use crate::core::milli::Milli;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit};
use crate::core::stage::TurnSystems;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::World;
use state::{Position, Pressure, Shelf, Support};

/// Most drivers a world may have.
pub const DRIVERS: usize = 18;

/// Step on the ladder of engagement.
pub const RUNG: Quantity = Quantity(9);
/// Stance, as a step.
pub const STANCE: Quantity = Quantity(10);
/// The aspirant's campaign stock (asked for as `effort` by whoever acts).
pub const EFFORT: Quantity = Quantity(11);
/// The parent's campaign stock.
pub const COUNTER: Quantity = Quantity(12);
/// What events and visits left behind.
pub const PULL: Quantity = Quantity(13);
/// Resilience against withdrawal.
pub const RESILIENCE: Quantity = Quantity(14);
/// Occasion: further odds of an act, in points of per cent.
pub const OCCASION: Quantity = Quantity(15);
/// Exposure: further odds of a withdrawal, in points of per cent.
pub const EXPOSURE: Quantity = Quantity(16);
/// The first driver's contribution to support; the others follow.
pub const SUPPORT: Quantity = Quantity(17);
/// Support as a whole: derived, never written.
pub const TOTAL: Quantity = Quantity(17 + 18);

/// Causes of this domain, beside one for each driver.
pub const CAUSES: &[&str] = &[
    "effort-fades",
    "counter-fades",
    "pull-fades",
    "resilience-fades",
    "act",
    "withdrawal",
    "reaffirmed",
    "engaged",
    "cooled",
    "occasion-past",
    "exposure-past",
];

/// The quantity of a driver's contribution.
#[must_use]
pub fn contribution(driver: usize) -> Quantity {
    Quantity(SUPPORT.0 + u16::try_from(driver).unwrap_or(0))
}

fn position(world: &World, owner: Owner) -> Option<&Position> {
    match owner {
        Owner::State(state) => world.resource::<Shelf>().get::<Position>(world, state),
        _ => None,
    }
}

fn pressure(world: &World, owner: Owner) -> Option<&Pressure> {
    match owner {
        Owner::State(state) => world.resource::<Shelf>().get::<Pressure>(world, state),
        _ => None,
    }
}

fn support(world: &World, owner: Owner) -> Option<&Support> {
    match owner {
        Owner::State(state) => world.resource::<Shelf>().get::<Support>(world, state),
        _ => None,
    }
}

macro_rules! driver_rows {
    ($($n:literal $id:literal),*) => { [$(
        Definition {
            quantity: Quantity(SUPPORT.0 + $n),
            id: $id,
            unit: Unit::Points,
            scope: Scope::State,
            range: (Milli::points(-200), Milli::points(200)),
            domain: Domain::Recognition,
            contested: false,
            changeable: false,
            derived: false,
            read: |world, owner| support(world, owner).map(|s| s.contributions[$n]),
        }
    ),*] };
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    let row = |quantity, id, unit, low, high, contested, read| Definition {
        quantity,
        id,
        unit,
        scope: Scope::State,
        range: (Milli::points(low), Milli::points(high)),
        domain: Domain::Recognition,
        contested,
        changeable: matches!(quantity, EFFORT | PULL | RESILIENCE | OCCASION | EXPOSURE | RUNG),
        derived: quantity == TOTAL,
        read,
    };
    registry.add(&[
        row(RUNG, "rung", Unit::Steps, 0, 6, false, |w, o| position(w, o).map(|p| p.rung)),
        row(STANCE, "stance", Unit::Steps, 0, 3, false, |w, o| position(w, o).map(|p| p.stance.step())),
        row(EFFORT, "effort", Unit::Points, 0, 100, false, |w, o| pressure(w, o).map(|p| p.effort)),
        row(COUNTER, "counter", Unit::Points, 0, 100, false, |w, o| pressure(w, o).map(|p| p.counter)),
        row(PULL, "pull", Unit::Points, -60, 60, true, |w, o| pressure(w, o).map(|p| p.pull)),
        row(RESILIENCE, "resilience", Unit::Points, 0, 100, false, |w, o| pressure(w, o).map(|p| p.resilience)),
        row(OCCASION, "occasion", Unit::Percent, 0, 100, false, |w, o| pressure(w, o).map(|p| p.occasion)),
        row(EXPOSURE, "exposure", Unit::Percent, 0, 100, false, |w, o| pressure(w, o).map(|p| p.exposure)),
    ]);
    registry.add(&driver_rows!(
        0 "support-1", 1 "support-2", 2 "support-3", 3 "support-4", 4 "support-5", 5 "support-6", 6 "support-7",
        7 "support-8", 8 "support-9", 9 "support-10", 10 "support-11", 11 "support-12", 12 "support-13",
        13 "support-14", 14 "support-15", 15 "support-16",
        16 "support-17", 17 "support-18"
    ));
    registry.add(&[row(TOTAL, "support", Unit::Points, -1000, 1000, false, |w, o| support(w, o).map(Support::total))]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((requests::take, quarter::run).chain().in_set(TurnSystems::Recognition));
    schedule.add_systems((requests::take, state::publish).chain().in_set(TurnSystems::Settle(Domain::Recognition)));
}
