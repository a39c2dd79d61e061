//! Gauges: their rules, and their values at the start as rules, world and date have them.

use super::{milli, percent};
use crate::core::gauges::{GaugeRule, GaugeRules, GaugeSpec, Gauges};
use crate::core::ix::{Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::quantity::Scope;
use crate::scenario::compile::{Compiler, day};
use crate::scenario::load::Pieces;
use jiff::civil::Date;

/// All gauges of the program, domain by domain.
pub(super) fn specs() -> impl Iterator<Item = &'static GaugeSpec> {
    [
        crate::public_diplomacy::GAUGES,
        crate::dialogue::GAUGES,
        crate::domestic::GAUGES,
        crate::region::GAUGES,
        crate::accession::GAUGES,
    ]
    .into_iter()
    .flatten()
}

/// The rules of all gauges; one that the content does not size stays at zero.
pub(super) fn rules(pieces: &Pieces, compiler: &Compiler) -> GaugeRules {
    let returns = |spec: &GaugeSpec| {
        let row = pieces.gauges.value.gauges.iter().find(|row| row.on.0 == spec.id);
        row.map_or(Milli::ZERO, |row| percent(row.returns))
    };
    let rule = |spec: &GaugeSpec| GaugeRule {
        spec: *spec,
        returns: returns(spec),
        cause: compiler.tables.cause(&spec.cause()),
    };
    GaugeRules::new(specs().map(rule).collect())
}

/// Their values on the first day.
pub(super) fn at_start(pieces: &Pieces, compiler: &Compiler, rules: &GaugeRules, start: Date) -> Gauges {
    let tables = compiler.tables;
    let mut gauges = Gauges::empty(rules, tables.seats.len());
    for rule in rules.all() {
        let spec = &rule.spec;
        let general = pieces.gauges.value.gauges.iter().find(|row| row.on.0 == spec.id);
        let general = general.map_or(Milli::ZERO, |row| milli(row.start));
        let owners: Vec<Owner> = match spec.scope {
            Scope::World => vec![Owner::World],
            _ => (0..tables.seats.len()).map(|at| Owner::Seat(SeatIx::of(at))).collect(),
        };
        for owner in owners {
            let role = match owner {
                Owner::Seat(seat) => Some(tables.role(seat)),
                _ => None,
            };
            let dated = pieces
                .start
                .iter()
                .flat_map(|file| &file.value.values)
                .filter(|row| {
                    row.on.0 == spec.id && (row.role.is_none() || row.role == role) && day(&row.from) <= start
                })
                .max_by_key(|row| day(&row.from));
            let (value, base) = dated.map_or((general, general), |row| {
                let value = milli(row.to);
                (value, row.base.map_or(value, milli))
            });
            let (low, high) = spec.bounds();
            gauges.start_with(rules, spec.quantity, owner, value.clamp(low, high), base);
        }
    }
    gauges
}
