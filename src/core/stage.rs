//! The stages of a tick, in their order.

use super::inbox::Inbox;
use super::quantity::Domain;
use bevy::ecs::schedule::{
    InternedSystemSet, IntoScheduleConfigs, LogLevel, Schedule, ScheduleBuildSettings, ScheduleConfigs, ScheduleLabel,
    SingleThreadedExecutor, SystemSet,
};

/// The schedule that resolves one tick.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResolveTick;

/// The sets of a tick, chained in this order.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TurnSystems {
    /// Lasting effects ask, orders are carried out: everything here only asks.
    Orders,
    /// Answers to events, openings and dues, with their defaults.
    Responses,
    /// Bids and their votes. Who votes, on a bid or at a gate, goes by how the quarter opened and by what was said to
    /// members since: the odds that a desk was shown are those of the vote.
    Organisations,
    /// Steps on the paths of accession: laws, measures, gates.
    Gates,
    /// Plain numbers take what was asked, then return towards their bases.
    Gauges,
    /// Resources of seats take what was asked, then renew.
    Seats,
    /// Governments, elections, the economy.
    Domestic,
    /// Goodwill and postures.
    Powers,
    /// Image abroad.
    PublicDiplomacy,
    /// Schemes of the region.
    Region,
    /// The dialogue.
    Dialogue,
    /// Support, acts, withdrawals, engagement.
    Recognition,
    /// Chapters, plan money, reports.
    Accession,
    /// Each domain in turn takes what the others asked in the meantime.
    Settle(Domain),
    /// Readings that rest on what others hold are written by each domain in turn, when all have settled.
    Readings(Domain),
    /// Sums behind the objectives.
    Objectives,
    /// The calendar moves.
    Calendar,
    /// Organisations look at their own calendars and members.
    Sessions,
    /// Openings and events of the next tick are drawn.
    Deal,
}

/// The set in which a domain takes what was asked in the meantime; it has nothing to do where nothing was.
fn settle(domain: Domain) -> ScheduleConfigs<InternedSystemSet> {
    TurnSystems::Settle(domain).run_if(Inbox::asks(domain))
}

/// An empty schedule with its sets in order. Ambiguity is an error: two systems that could run in either order
/// would be hidden chance.
#[must_use]
pub fn resolve_tick() -> Schedule {
    let mut schedule = Schedule::new(ResolveTick);
    schedule.set_executor(SingleThreadedExecutor::new());
    schedule.set_build_settings(ScheduleBuildSettings { ambiguity_detection: LogLevel::Error, ..Default::default() });
    schedule.configure_sets(
        (
            TurnSystems::Orders,
            TurnSystems::Responses,
            TurnSystems::Organisations,
            TurnSystems::Gates,
            (
                TurnSystems::Gauges,
                TurnSystems::Seats,
                TurnSystems::Domestic,
                TurnSystems::Powers,
                TurnSystems::PublicDiplomacy,
                TurnSystems::Region,
                TurnSystems::Dialogue,
                TurnSystems::Recognition,
                TurnSystems::Accession,
            )
                .chain(),
            (
                settle(Domain::Seats),
                settle(Domain::Domestic),
                settle(Domain::Powers),
                settle(Domain::PublicDiplomacy),
                settle(Domain::Region),
                settle(Domain::Dialogue),
                settle(Domain::Recognition),
                settle(Domain::Organisations),
                settle(Domain::Accession),
                settle(Domain::Gauges),
                TurnSystems::Settle(Domain::Events).into_configs(),
            )
                .chain(),
            (TurnSystems::Readings(Domain::Dialogue), TurnSystems::Readings(Domain::Accession)).chain(),
            TurnSystems::Objectives,
            TurnSystems::Calendar,
            TurnSystems::Sessions,
            TurnSystems::Deal,
        )
            .chain(),
    );
    schedule
}
