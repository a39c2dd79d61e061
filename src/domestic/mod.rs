//! Home: governments and their majorities, elections by calendar and by collapse, the economy, emigration,
//! inclusion and the courts.

use crate::core::climate::Climate;
use crate::core::gauges::GaugeSpec;
use crate::core::inbox::Inbox;
use crate::core::ix::CauseIx;
use crate::core::quantity::{Domain, Quantity, Registry, block};
use crate::core::readings::GovernmentReading;
use crate::core::stage::TurnSystems;
use crate::gauges;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource};
use serde::{Deserialize, Serialize};

/// Growth of the economy, per cent a year.
pub const GROWTH: Quantity = Quantity(block::DOMESTIC);
/// Unemployment, per cent.
pub const UNEMPLOYMENT: Quantity = Quantity(block::DOMESTIC + 1);
/// Foreign and renewable investment, points of confidence 0 to 100.
pub const INVESTMENT: Quantity = Quantity(block::DOMESTIC + 2);
/// Those who leave for good, per cent of residents a year.
pub const LEAVERS: Quantity = Quantity(block::DOMESTIC + 3);
/// Seats in parliament over the majority (negative: short of it).
pub const MARGIN: Quantity = Quantity(block::DOMESTIC + 4);
/// Record of the courts, 0 to 100.
pub const COURT_RECORD: Quantity = Quantity(block::DOMESTIC + 5);
/// Security of supply and of the borders, 0 to 100.
pub const SECURITY: Quantity = Quantity(block::DOMESTIC + 6);
/// Inclusion of minorities and social cohesion in the aspirant's society, 0 to 100.
pub const COHESION: Quantity = Quantity(block::DOMESTIC + 7);

/// Gauges of this domain.
pub const GAUGES: &[GaugeSpec] = gauges! {
    GROWTH "growth" Percent Seat -10..12 Plain;
    UNEMPLOYMENT "unemployment" Percent Seat 0..60 Plain;
    INVESTMENT "investment" Points Seat 0..100 Saturates(50, 90);
    LEAVERS "leavers" Percent Seat 0..8 Plain;
    MARGIN "margin" Count Seat -60..60 Plain;
    COURT_RECORD "court-record" Points Seat 0..100 Saturates(50, 90);
    SECURITY "security" Points Seat 0..100 Saturates(60, 90);
    COHESION "cohesion" Points World 0..100 Saturates(50, 80);
};

/// Causes of this domain.
pub const CAUSES: &[&str] = &[];

/// State of the homes.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Domestic {}

/// Rules of this domain.
#[derive(Resource, Clone, Debug, Default)]
pub struct DomesticRules {
    /// [`CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    registry.add(&GAUGES.iter().map(GaugeSpec::definition).collect::<Vec<_>>());
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems(take.in_set(TurnSystems::Domestic));
    schedule.add_systems(take.in_set(TurnSystems::Settle(Domain::Domestic)));
}

fn take(mut inbox: ResMut<Inbox>, mut climate: ResMut<Climate>, domestic: Res<Domestic>) {
    let mut requests = Vec::new();
    inbox.take(Domain::Domestic, &mut requests);
    let seats = climate.budget.len();
    write_climate(&domestic, &mut climate, seats);
}

/// Writes this domain's readings.
pub fn write_climate(_domestic: &Domestic, climate: &mut Climate, seats: usize) {
    climate.governments = vec![GovernmentReading { majority: true, ..GovernmentReading::default() }; seats];
}
