//! Paths of accession: chapters and their reforms, the yearly report, gates with their deciders and vetoes, the
//! plan's money, measures and their lifting.

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

/// A member state's stand against a candidate's next gate, 0 to 100.
pub const VETO: Quantity = Quantity(block::ACCESSION);
/// A candidate's level in a chapter, on the scale of its path.
pub const LEVEL: Quantity = Quantity(block::ACCESSION + 1);
/// Credit toward the next gate, points.
pub const GATE_CREDIT: Quantity = Quantity(block::ACCESSION + 2);
/// Steps of measures in force against a party.
pub const MEASURES: Quantity = Quantity(block::ACCESSION + 3);
/// Interoperability with the alliance, 0 to 100.
pub const INTEROPERABILITY: Quantity = Quantity(block::ACCESSION + 4);
/// Mean level of a candidate over the graded chapters: derived.
pub const MEAN_LEVEL: Quantity = Quantity(block::ACCESSION + 5);
/// Gain of the mean level since the start: derived.
pub const LEVEL_GAIN: Quantity = Quantity(block::ACCESSION + 6);
/// Gates passed since the start, over all paths: derived.
pub const GATES: Quantity = Quantity(block::ACCESSION + 7);
/// The plan's money that was paid, EUR m since the start.
pub const PLAN_PAID: Quantity = Quantity(block::ACCESSION + 8);

/// Gauges of this domain.
pub const GAUGES: &[GaugeSpec] = gauges! {
    GATE_CREDIT "gate" Points Seat 0..100 Saturates(40, 90);
    MEASURES "measures" Steps Seat 0..3 Plain;
    INTEROPERABILITY "interoperability" Points Seat 0..100 Saturates(50, 100);
    PLAN_PAID "plan-paid" Money Seat 0..2000 Plain;
};

/// Causes of this domain.
pub const CAUSES: &[&str] = &[];

/// State of the paths.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accession {}

/// Rules of this domain.
#[derive(Resource, Clone, Debug, Default)]
pub struct AccessionRules {
    /// [`CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    registry.add(&GAUGES.iter().map(GaugeSpec::definition).collect::<Vec<_>>());
    let row = |quantity, id, unit, scope| Definition {
        quantity,
        id,
        unit,
        scope,
        range: (Milli::ZERO, Milli::points(100)),
        domain: Domain::Accession,
        contested: false,
        changeable: true,
        derived: false,
        read: |_, _| None,
    };
    registry.add(&[row(VETO, "veto", Unit::Points, Scope::Member), row(LEVEL, "level", Unit::Steps, Scope::Chapter)]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems(take.in_set(TurnSystems::Accession));
    schedule.add_systems(take.in_set(TurnSystems::Settle(Domain::Accession)));
}

fn take(mut inbox: ResMut<Inbox>, mut climate: ResMut<Climate>, accession: Res<Accession>) {
    let mut requests = Vec::new();
    inbox.take(Domain::Accession, &mut requests);
    write_climate(&accession, &mut climate);
}

/// Writes this domain's readings.
pub fn write_climate(_accession: &Accession, _climate: &mut Climate) {}
