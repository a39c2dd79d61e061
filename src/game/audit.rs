//! Does the ledger explain everything? Sums of every tracked number at the end, less those at the start, less
//! what the ledger says: zero, to the milli-point. (A stricter audit, number by number, is among the tests.)

use super::Game;
use crate::core::ix::{OrgIx, Owner, PowerIx, RegionIx, StateIx};
use crate::core::milli::Milli;
use crate::core::quantity::{Definition, Scope};
use crate::recognition::TOTAL;
use bevy::prelude::World;

/// Sums of every tracked quantity as things stand, in the order of the registry.
#[must_use]
pub fn sums(game: &Game) -> Vec<Milli> {
    let rows = game.setup.registry.all();
    let one = |row: &Definition| if row.quantity == TOTAL { Milli::ZERO } else { sum(row, game.world(), game) };
    rows.iter().map(one).collect()
}

/// Milli-points that moved without a cause since the start, whose sums are given; absolute values added up.
#[must_use]
pub fn unexplained(game: &Game, start: &[Milli]) -> i64 {
    let rows = game.setup.registry.all().iter().zip(sums(game)).zip(start);
    rows.map(|((row, now), before)| (now - *before - game.ledger().total(row.quantity)).0.abs()).sum()
}

fn sum(row: &Definition, world: &World, game: &Game) -> Milli {
    let roster = &game.setup.roster;
    let read = |owner| (row.read)(world, owner).unwrap_or_default();
    let states = || (0..roster.states.len()).map(StateIx::of);
    let orgs = || (0..roster.orgs.len()).map(OrgIx::of);
    let powers = || (0..roster.powers.len()).map(PowerIx::of);
    match row.scope {
        Scope::World => read(Owner::World),
        Scope::Seat => roster.seats().map(|s| read(Owner::Seat(s))).sum(),
        Scope::Power => {
            let own: Milli = powers().map(|p| read(Owner::Power(p))).sum();
            own + roster.seats().flat_map(|s| powers().map(move |p| (s, p))).map(|(s, p)| read(Owner::With(s, p))).sum()
        }
        Scope::State => states().map(|s| read(Owner::State(s))).sum(),
        Scope::Region => (0..roster.regions.len()).map(|r| read(Owner::Region(RegionIx::of(r)))).sum(),
        Scope::Body => orgs().map(|o| read(Owner::Body(o))).sum(),
        Scope::Ballot => {
            orgs().flat_map(|o| states().map(move |s| (o, s))).map(|(o, s)| read(Owner::Ballot(o, s))).sum()
        }
    }
}
