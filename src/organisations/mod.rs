//! Organisations: who belongs, how they admit, and the aspirant's bids.
//!
//! A bid is prepared, whipped, tabled, voted or withdrawn. A recogniser's yes is not automatic. Members vote from
//! rung, support, ballot secrecy and lobbying; the whip count is computed on demand, never inside the turn.

pub mod bids;
pub mod rules;
pub mod vote;
pub mod whip;

use crate::core::ix::Owner;
use crate::core::milli::Milli;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit};
use crate::core::stage::TurnSystems;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bids::Bodies;

/// Readiness of a bid.
pub const BID: Quantity = Quantity(36);
/// The aspirant's standing, as a step.
pub const STANDING: Quantity = Quantity(37);
/// What whips and contests add to a member's leaning.
pub const ODDS: Quantity = Quantity(38);

/// Causes of this domain.
pub const CAUSES: &[&str] = &["bid-fades", "bid-closed", "vote-won", "vote-lost", "votes-cast"];

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    let row = |quantity, id, unit, scope, (low, high), contested, read| Definition {
        quantity,
        id,
        unit,
        scope,
        range: (Milli::points(low), Milli::points(high)),
        domain: Domain::Organisations,
        contested,
        changeable: quantity == ODDS,
        derived: false,
        read,
    };
    registry.add(&[
        row(BID, "bid", Unit::Points, Scope::Body, (0, 100), false, |world, owner| match owner {
            Owner::Body(org) => Some(world.resource::<Bodies>().0[org.at()].readiness()),
            _ => None,
        }),
        row(STANDING, "standing", Unit::Steps, Scope::Body, (0, 3), false, |world, owner| match owner {
            Owner::Body(org) => Some(Milli::points(world.resource::<Bodies>().0[org.at()].standing as i64)),
            _ => None,
        }),
        row(ODDS, "odds", Unit::Percent, Scope::Ballot, (-60, 60), true, |world, owner| match owner {
            Owner::Ballot(org, state) => Some(world.resource::<Bodies>().0[org.at()].whip(state)),
            _ => None,
        }),
    ]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((bids::take, bids::sit, bids::publish).chain().in_set(TurnSystems::Organisations));
    schedule
        .add_systems((bids::renew_members, bids::publish, bids::settle_leanings).chain().in_set(TurnSystems::Sessions));
    schedule.add_systems((bids::take, bids::publish).chain().in_set(TurnSystems::Settle(Domain::Organisations)));
}
