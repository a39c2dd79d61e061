//! The recognition model of a scenario: drivers, profiles, positions at the start.

use super::{milli, percent};
use crate::core::climate::StanceWord;
use crate::core::ix::StateIx;
use crate::core::milli::{Milli, divide};
use crate::core::roster::Conduct;
use crate::organisations::rules::OrganisationRules;
use crate::recognition::rules::{Driver, Profile, Source};
use crate::recognition::state::Position;
use crate::scenario::compile::{Compiler, day};
use crate::scenario::ids::TraitId;
use crate::scenario::load::Pieces;
use crate::scenario::world_file::DriverSource;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The newest reading of a trait that the start may know, by state; states without a value are absent.
fn trait_values(pieces: &Pieces, compiler: &Compiler, id: &TraitId, start: Date) -> BTreeMap<StateIx, Milli> {
    let readable = pieces.traits.value.traits.iter().filter(|t| t.id == *id && day(&t.as_of) <= start);
    readable
        .max_by_key(|t| day(&t.as_of))
        .map(|t| t.values.iter().map(|(state, value)| (compiler.state(state), milli(*value))).collect())
        .unwrap_or_default()
}

pub(super) fn drivers(pieces: &Pieces, compiler: &Compiler) -> Vec<Driver> {
    let rows = pieces.drivers.value.drivers.iter();
    rows.map(|row| Driver {
        id: row.id.0.clone(),
        source: match &row.source {
            DriverSource::Profile { .. } | DriverSource::Precedent { .. } => Source::Fixed,
            DriverSource::Pull { power, .. } => Source::Pull(compiler.power(power)),
            DriverSource::Dialogue { weight, centre } => Source::Dialogue(milli(*weight), milli(*centre)),
            DriverSource::Memberships { weight, half } => Source::Memberships(milli(*weight), milli(*half)),
            DriverSource::Peers { weight } => Source::Peers(milli(*weight)),
            DriverSource::Campaign => Source::Campaign,
            DriverSource::Counter => Source::Counter,
            DriverSource::Image { weight } => Source::Image(milli(*weight)),
            DriverSource::Habit { per_year } => Source::Habit(milli(*per_year)),
            DriverSource::Events => Source::Events,
            DriverSource::Chance { spread } => Source::Chance(milli(*spread)),
        },
        speed: percent(row.speed),
        bound: milli(row.bound),
        cause: compiler.tables.cause(&format!("driver-{}", row.id)),
        basis: row.basis.clone(),
    })
    .collect()
}

pub(super) fn profiles(
    pieces: &Pieces,
    compiler: &Compiler,
    orgs: &OrganisationRules,
    drivers: &[Driver],
    start: Date,
) -> Vec<Profile> {
    let tables = compiler.tables;
    let mut profiles: Vec<Profile> =
        tables.states.iter().map(|row| Profile { region: row.region, ..Profile::default() }).collect();
    for (d, row) in pieces.drivers.value.drivers.iter().enumerate() {
        debug_assert!(d < drivers.len());
        match &row.source {
            DriverSource::Profile { constant, traits, regions, members } => {
                let values: Vec<_> = traits
                    .iter()
                    .map(|(id, centre, weight)| {
                        (trait_values(pieces, compiler, id, start), milli(*centre), milli(*weight))
                    })
                    .collect();
                for (at, profile) in profiles.iter_mut().enumerate() {
                    let state = StateIx::of(at);
                    let mut sum = milli(*constant);
                    for (values, centre, weight) in &values {
                        // A state without a value is neutral: it stands at the centre.
                        let value = values.get(&state).copied().unwrap_or(*centre);
                        sum += weight.ratio((value - *centre).0, 1000);
                    }
                    for (region, step) in regions {
                        if tables.states[at].region == Some(compiler.region(region)) {
                            sum += milli(*step);
                        }
                    }
                    for (org, step) in members {
                        if orgs.orgs[compiler.org(org).at()].has(state, start) {
                            sum += milli(*step);
                        }
                    }
                    profile.fixed[d] = sum;
                }
            }
            DriverSource::Precedent { fear, weight, kin, ease } => {
                let (fear, kin) =
                    (trait_values(pieces, compiler, fear, start), trait_values(pieces, compiler, kin, start));
                for (at, profile) in profiles.iter_mut().enumerate() {
                    let state = StateIx::of(at);
                    let raw = milli(*weight).ratio(fear.get(&state).map_or(0, |f| f.0), 1000);
                    let share = kin.get(&state).map_or(Milli::ZERO, |k| *k);
                    profile.fixed[d] = raw - raw.percent(percent(*ease).ratio(share.0, 100_000));
                }
            }
            DriverSource::Pull { power, weight } => {
                let tie = pieces.world.value.powers.iter().find(|p| p.id == *power).and_then(|p| p.tie.clone());
                let ties = tie.map(|id| trait_values(pieces, compiler, &id, start)).unwrap_or_default();
                for (at, profile) in profiles.iter_mut().enumerate() {
                    profile.fixed[d] = milli(*weight).ratio(ties.get(&StateIx::of(at)).map_or(0, |t| t.0), 1000);
                }
            }
            _ => {}
        }
    }
    frailty(pieces, compiler, orgs, start, &mut profiles);
    profiles
}

/// How open each state is to withdrawal, once it recognises.
fn frailty(pieces: &Pieces, compiler: &Compiler, orgs: &OrganisationRules, start: Date, profiles: &mut [Profile]) {
    let row = &pieces.drivers.value.frailty;
    let sizes = trait_values(pieces, compiler, &row.size, start);
    let declared = compiler.tables.declared;
    let states = &pieces.states.value.states;
    for (at, profile) in profiles.iter_mut().enumerate() {
        let state = StateIx::of(at);
        let info = &compiler.tables.states[at];
        let firm = row.firm.iter().any(|org| orgs.orgs[compiler.org(org).at()].has(state, start));
        if firm || info.conduct == Some(Conduct::Sponsor) {
            continue;
        }
        let class = sizes.get(&state).map_or(2, |size| divide(size.0, 1000));
        let mut points = milli(row.base) + milli(row.per_class).ratio((3 - class).max(0), 1);
        let act = states.iter().find(|s| s.id.0 == info.id).and_then(|s| s.recognised.as_ref()).map(day);
        let late_from = declared.year() + i16::try_from(milli(row.late_years).0 / 1000).unwrap_or(0);
        // Whoever has not recognised by the start will have done so late.
        if act.is_none_or(|act| act > start || act.year() >= late_from) {
            points += milli(row.late);
        }
        if info.conduct == Some(Conduct::Quiet) {
            points += milli(row.quiet);
        }
        profile.frailty = points.clamp(Milli::ZERO, Milli::points(100));
    }
}

pub(super) fn positions(pieces: &Pieces, compiler: &Compiler, start: Date) -> Vec<Option<Position>> {
    let tables = compiler.tables;
    let mut out: Vec<Option<Position>> = vec![None; tables.states.len()];
    for state in &pieces.states.value.states {
        let ix = compiler.state(&state.id);
        if !tables.is_third(ix) {
            continue;
        }
        let known = |d: &Option<crate::scenario::ids::Day>| d.as_ref().map(day).filter(|d| *d <= start);
        let (recognised, withdrawn) = (known(&state.recognised), known(&state.withdrawn));
        let documented = state.documented && withdrawn.is_some();
        let stance = match recognised {
            None => StanceWord::DoesNot,
            Some(_) if documented => StanceWord::Withdrawn,
            Some(_) => StanceWord::Recognises,
        };
        let engaged = state
            .engagement
            .iter()
            .filter(|e| day(&e.from) <= start)
            .map(|e| Milli::points(e.rung as i64))
            .max()
            .unwrap_or(match (stance, tables.states[ix.at()].conduct) {
                // Undecided and wary states talk; so do those that took an act back. A judgement.
                (StanceWord::Withdrawn, _) | (_, Some(Conduct::Undecided | Conduct::Wary)) => Milli::points(1),
                _ => Milli::ZERO,
            });
        let rung = match stance {
            StanceWord::Recognises if known(&state.relations).is_some() => Milli::points(6),
            StanceWord::Recognises | StanceWord::Frozen => Milli::points(5),
            _ => engaged,
        };
        out[ix.at()] = Some(Position { stance, rung, recognised, withdrawn, documented, changed: None });
    }
    for change in &pieces.scenario.value.stances {
        let Some(position) = &mut out[compiler.state(&change.state).at()] else {
            continue;
        };
        position.stance = change.stance;
        position.documented = change.stance == StanceWord::Withdrawn;
        match change.stance {
            StanceWord::DoesNot => (position.recognised, position.withdrawn) = (None, None),
            StanceWord::Recognises => {
                position.recognised = position.recognised.or(Some(start));
                position.withdrawn = None;
            }
            StanceWord::Frozen | StanceWord::Withdrawn => {
                position.recognised = position.recognised.or(Some(start));
                position.withdrawn = position.withdrawn.or(Some(start));
            }
        }
        position.rung = change.rung.map_or(
            match change.stance {
                StanceWord::Recognises | StanceWord::Frozen => position.rung.max(Milli::points(5)),
                _ => position.rung.min(Milli::points(4)),
            },
            |rung| Milli::points(rung as i64),
        );
    }
    out
}
