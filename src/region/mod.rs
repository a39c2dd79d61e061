//! The region: schemes of cooperation, trade between the parties, curbs on it, energy and roads.

use crate::core::climate::Climate;
use crate::core::gauges::GaugeSpec;
use crate::core::inbox::Inbox;
use crate::core::ix::CauseIx;
use crate::core::milli::Milli;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit, block};
use crate::core::stage::TurnSystems;
use crate::gauges;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource};
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

/// Causes of this domain.
pub const CAUSES: &[&str] = &[];

/// State of the region.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {}

/// Rules of this domain.
#[derive(Resource, Clone, Debug, Default)]
pub struct RegionRules {
    /// [`CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    registry.add(&GAUGES.iter().map(GaugeSpec::definition).collect::<Vec<_>>());
    registry.add(&[Definition {
        quantity: SCHEME,
        id: "scheme",
        unit: Unit::Points,
        scope: Scope::Scheme,
        range: (Milli::ZERO, Milli::points(100)),
        domain: Domain::Region,
        contested: false,
        changeable: true,
        derived: false,
        read: |_, _| None,
    }]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems(take.in_set(TurnSystems::Region));
    schedule.add_systems(take.in_set(TurnSystems::Settle(Domain::Region)));
}

fn take(mut inbox: ResMut<Inbox>, mut climate: ResMut<Climate>, region: Res<Region>) {
    let mut requests = Vec::new();
    inbox.take(Domain::Region, &mut requests);
    write_climate(&region, &mut climate);
}

/// Writes this domain's readings.
pub fn write_climate(_region: &Region, climate: &mut Climate) {
    climate.schemes_open.clear();
}
