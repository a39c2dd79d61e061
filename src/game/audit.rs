//! Does the ledger explain everything? Sums of every tracked number at the end, less those at the start, less
//! what the ledger says: zero, to the milli-point. (A stricter audit, number by number, is among the tests.)

use super::Game;
use crate::core::ix::{AgreementIx, ArticleIx, ChapterIx, OrgIx, Owner, PowerIx, RegionIx, SchemeIx, StateIx};
use crate::core::milli::Milli;
use crate::core::quantity::{Definition, Scope};
use bevy::prelude::World;

/// Sums of every tracked quantity as things stand, in the order of the registry.
#[must_use]
pub fn sums(game: &Game) -> Vec<Milli> {
    let rows = game.setup.registry.all();
    let one = |row: &Definition| if row.derived { Milli::ZERO } else { sum(row, game.world(), game) };
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
    let of_seats = |n: usize| roster.seats().flat_map(move |seat| (0..n).map(move |at| (seat, at)));
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
        Scope::Agreement => (0..roster.agreements.len()).map(|a| read(Owner::Agreement(AgreementIx::of(a)))).sum(),
        Scope::Article => of_seats(roster.articles.len()).map(|(s, a)| read(Owner::Article(s, ArticleIx::of(a)))).sum(),
        Scope::Chapter => of_seats(roster.chapters.len()).map(|(s, c)| read(Owner::Chapter(s, ChapterIx::of(c)))).sum(),
        Scope::Member => of_seats(roster.states.len()).map(|(s, m)| read(Owner::Member(s, StateIx::of(m)))).sum(),
        Scope::Scheme => of_seats(roster.schemes.len()).map(|(s, c)| read(Owner::Scheme(s, SchemeIx::of(c)))).sum(),
        Scope::Body => orgs().map(|o| read(Owner::Body(o))).sum(),
        Scope::Ballot => {
            orgs().flat_map(|o| states().map(move |s| (o, s))).map(|(o, s)| read(Owner::Ballot(o, s))).sum()
        }
    }
}
