//! What other domains and those who plan may read of the paths.

use super::gates::unmet;
use super::rules::AccessionRules;
use super::{Accession, LEVELS, MEASURES};
use crate::core::calendar::Quarter;
use crate::core::climate::Climate;
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::ix::{GateIx, SeatIx};
use crate::core::roster::Roster;

/// Whether a candidate's gate may be called in a quarter.
#[must_use]
pub fn may_call(
    accession: &Accession,
    climate: &Climate,
    rules: &AccessionRules,
    roster: &Roster,
    gauges: (&Gauges, &GaugeRules),
    quarter: Quarter,
    seat: SeatIx,
    gate: GateIx,
) -> bool {
    let (Some(way), Some(rule)) = (accession.way(seat), rules.gates.get(gate.at())) else { return false };
    rules.walks(roster.role(seat), gate)
        && !way.passed[gate.at()]
        && rule.sits(quarter)
        && unmet(rules, climate, gauges, (seat, way), rule).is_none()
}

/// Writes this domain's readings, for those who act in a quarter.
pub fn write_climate(
    accession: &Accession,
    climate: &mut Climate,
    rules: &AccessionRules,
    roster: &Roster,
    gauges: (&Gauges, &GaugeRules),
    quarter: Quarter,
) {
    let mut out = std::mem::take(&mut climate.accession);
    let n = accession.ways.len();
    for rows in [&mut out.passed, &mut out.callable, &mut out.law, &mut out.open] {
        rows.resize(n, Vec::new());
        rows.iter_mut().for_each(Vec::clear);
    }
    out.warned.clear();
    out.measures.clear();
    for (at, way) in accession.ways.iter().enumerate() {
        let seat = SeatIx::of(at);
        out.passed[at].extend(&way.passed);
        let gates = (0..way.passed.len()).map(GateIx::of);
        out.callable[at]
            .extend(gates.map(|gate| may_call(accession, climate, rules, roster, gauges, quarter, seat, gate)));
        out.law[at].extend(way.pipe.iter().map(|pipe| pipe.waits));
        out.open[at].extend(
            way.pipe
                .iter()
                .zip(&way.levels)
                .map(|(pipe, level)| !pipe.waits && pipe.law == 0 && level.is_some_and(|l| l < LEVELS.1)),
        );
        out.warned.push(way.warned > 0 || way.lifted > 0);
        out.measures.push(gauges.0.seat(gauges.1, MEASURES, seat));
    }
    climate.accession = out;
}
