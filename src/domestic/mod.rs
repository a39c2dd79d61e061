//! Home: governments and their majorities, elections by calendar and by collapse, the economy, emigration,
//! inclusion and the courts.
//!
//! `votes` is the calendar and the ballot, `economy` the slow numbers. What must stay true: a line of the ledger names
//! each reason, and a government without a majority is either forming or voted out within a year.

pub mod economy;
pub mod votes;

use crate::core::climate::Climate;
use crate::core::gauges::GaugeSpec;
use crate::core::ix::CauseIx;
use crate::core::milli::Milli;
use crate::core::quantity::{Domain, Quantity, Registry, block};
use crate::core::readings::GovernmentReading;
use crate::core::roster::Role;
use crate::core::stage::TurnSystems;
use crate::gauges;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::Resource;
use jiff::civil::Date;
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

/// Causes of this domain, as [`Why`] has them.
pub const CAUSES: &[&str] = &[
    "economy-abroad",
    "economy-investment",
    "economy-energy",
    "economy-measures",
    "work-follows-growth",
    "leave-for-work",
    "leave-by-hope",
    "leave-without-visas",
    "invest-courts",
    "invest-security",
    "invest-tension",
    "invest-measures",
    "ballot",
    "partners-join",
    "new-government",
    "mandate-renewed",
    "mandate-ended",
    "president-elected",
    "president-not-elected",
    "home-growth",
    "income-growth",
];

/// A cause of this domain: its position in [`CAUSES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Why {
    /// The economies around.
    Abroad,
    /// Investment.
    Investment,
    /// Supply of energy.
    Energy,
    /// Measures in force.
    Measures,
    /// Work follows growth.
    Work,
    /// People leave for work.
    LeaveForWork,
    /// People leave, or stay, by what they expect.
    LeaveByHope,
    /// People leave more easily without visas.
    LeaveFreely,
    /// Investors look at courts.
    InvestCourts,
    /// At security.
    InvestSecurity,
    /// At tension.
    InvestTension,
    /// At measures.
    InvestMeasures,
    /// The voters.
    Ballot,
    /// Partners join a coalition.
    Partners,
    /// A new government.
    NewGovernment,
    /// A mandate is renewed.
    Renewed,
    /// A mandate ends.
    Ended,
    /// A head of state is elected.
    President,
    /// None is.
    NoPresident,
    /// Approval follows growth.
    HomeGrowth,
    /// Income follows growth.
    IncomeGrowth,
}

/// What one home stands at, beside its gauges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// The tick in which the next vote on parliament, or the next exam of a mandate, falls; none where nobody votes.
    pub next: Option<u16>,
    /// Quarters since the last vote or change of government.
    pub since: u16,
    /// Whether the cabinet fell or was never formed.
    pub caretaker: bool,
    /// Whether a cabinet is being formed after a vote.
    pub forming: bool,
    /// Votes and changes of government since the start.
    pub changes: u16,
}

/// State of the homes, by seat.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Domestic {
    /// By seat.
    pub homes: Vec<Home>,
    /// Whether each home has a majority, as last read.
    pub majority: Vec<bool>,
    /// The tick up to which it is told.
    pub tick: u16,
}

/// A vote beside that on parliament, with a day of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherVote {
    /// When.
    pub on: Date,
    /// Whether it is on the head of state; else on town halls.
    pub president: bool,
}

/// Rules of one home.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HomeRule {
    /// Seats in parliament; 0 where there is none.
    pub seats: i64,
    /// Votes needed for a cabinet.
    pub needed: i64,
    /// Presence needed to elect a head of state in parliament; 0 where the people do.
    pub quorum: i64,
    /// Quarters between regular votes; 0 where nobody votes.
    pub term: u16,
    /// Whether it is a mandate that is examined, not a parliament.
    pub mandate: bool,
    /// Other votes.
    pub others: Vec<OtherVote>,
    /// The gate after which people travel without visas.
    pub travel: Option<crate::core::ix::GateIx>,
}

/// Quantities of others that homes read.
#[derive(Clone, Copy, Debug)]
pub struct Reads {
    /// Approval.
    pub home: Quantity,
    /// Capital.
    pub capital: Quantity,
    /// Budget.
    pub budget: Quantity,
    /// A seat's word.
    pub keep: Quantity,
    /// Wounds between the parties.
    pub wounds: Quantity,
    /// Supply of energy.
    pub energy: Quantity,
    /// Tension.
    pub tension: Quantity,
    /// Reserves at the table.
    pub slack: Quantity,
}

/// Rules of this domain.
#[derive(Resource, Clone, Debug)]
pub struct DomesticRules {
    /// By seat.
    pub homes: Vec<HomeRule>,
    /// What is read of others.
    pub reads: Reads,
    /// [`CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

impl DomesticRules {
    /// A cause.
    #[must_use]
    pub fn why(&self, why: Why) -> CauseIx {
        self.causes[why as usize]
    }
}

/// Approval at which nothing speaks for or against a government.
pub const EVEN: Milli = Milli::points(46);

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    registry.add(&GAUGES.iter().map(GaugeSpec::definition).collect::<Vec<_>>());
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((votes::take, economy::run, votes::run, votes::publish).chain().in_set(TurnSystems::Domestic));
    schedule.add_systems((votes::take, votes::publish).chain().in_set(TurnSystems::Settle(Domain::Domestic)));
}

/// Writes this domain's readings.
pub fn write_climate(domestic: &Domestic, climate: &mut Climate, seats: usize) {
    let reading = |at: usize| {
        let home = domestic.homes.get(at).copied().unwrap_or_default();
        GovernmentReading {
            vote_in: home.next.map(|next| next.saturating_sub(domestic.tick)),
            majority: !home.caretaker && domestic.majority.get(at).copied().unwrap_or(true),
            since: home.since,
        }
    };
    climate.governments = (0..seats).map(reading).collect();
}

/// Whether a role has a home with an economy.
#[must_use]
pub fn has_economy(role: Role) -> bool {
    role != Role::Mediator
}
