//! The tables behind the indices, and the rows of rules, world, scenario and includes put together.

use crate::core::chance::Key;
use crate::core::gauges::GaugeSpec;
use crate::core::ix::{RegionIx, StateIx};
use crate::core::roster::{Named, SeatInfo, StateRow, Tables};
use crate::scenario::compile::day;
use crate::scenario::load::Pieces;
use crate::scenario::rules_file::{ActionRow, DueRow, EventRow, OpeningRow};
use crate::scenario::world_file::Organisation;
use jiff::civil::Date;

/// Rows of rules, world, scenario and includes together.
pub(super) struct Rows<'a> {
    pub(super) actions: Vec<&'a ActionRow>,
    pub(super) events: Vec<&'a EventRow>,
    pub(super) openings: Vec<&'a OpeningRow>,
    pub(super) dues: Vec<&'a DueRow>,
    pub(super) organisations: Vec<&'a Organisation>,
}

impl<'a> Rows<'a> {
    pub(super) fn gather(pieces: &'a Pieces) -> Self {
        let scenario = &pieces.scenario.value;
        let includes = || pieces.includes.iter().map(|i| &i.value);
        let roles: Vec<_> = scenario.seats.iter().map(|seat| seat.role).collect();
        let mut actions: Vec<_> = pieces.actions.iter().flat_map(|a| &a.value.actions).collect();
        actions.extend(scenario.actions.iter().chain(includes().flat_map(|i| &i.actions)));
        actions.retain(|row| row.seats.iter().any(|role| roles.contains(role)));
        actions.sort_by(|a, b| a.id.cmp(&b.id));
        let mut events: Vec<_> = pieces.events.iter().flat_map(|e| &e.value.events).collect();
        events.extend(scenario.events.iter().chain(includes().flat_map(|i| &i.events)));
        events.sort_by(|a, b| a.id.cmp(&b.id));
        let mut openings: Vec<_> = pieces.openings.value.openings.iter().collect();
        openings.extend(scenario.openings.iter().chain(includes().flat_map(|i| &i.openings)));
        openings.sort_by(|a, b| a.id.cmp(&b.id));
        let mut dues: Vec<_> = pieces.dues.value.dues.iter().collect();
        dues.extend(scenario.dues.iter().chain(includes().flat_map(|i| &i.dues)));
        dues.sort_by(|a, b| a.id.cmp(&b.id));
        let mut organisations: Vec<_> = pieces.organisations.value.organisations.iter().collect();
        organisations.extend(scenario.organisations.iter().chain(includes().flat_map(|i| &i.organisations)));
        organisations.sort_by(|a, b| a.id.cmp(&b.id));
        Self { actions, events, openings, dues, organisations }
    }
}

/// Degrees as thousandths.
fn thousandths(degrees: f64) -> i32 {
    (degrees.clamp(-360.0, 360.0) * 1000.0).round() as i32
}

pub(super) fn tables(pieces: &Pieces, rows: &Rows, start: Date) -> Tables {
    let (scenario, world) = (&pieces.scenario.value, &pieces.world.value);
    let conduct_readable = day(&pieces.traits.value.conduct_as_of) <= start;
    let mut states: Vec<StateRow> = pieces
        .states
        .value
        .states
        .iter()
        .map(|state| {
            let naming = scenario.naming.iter().find(|n| n.state == state.id);
            let mut aliases = state.aliases.clone();
            if naming.is_some() {
                aliases.push(state.name.clone());
            }
            let from = state.counted_from.as_ref().map(day).filter(|from| *from > start);
            StateRow {
                id: state.id.0.clone(),
                name: naming.map_or_else(|| state.name.clone(), |n| n.name.clone()),
                renamed: naming.is_some(),
                aliases,
                key: Key::of(&state.id.0),
                region: state
                    .region
                    .as_ref()
                    .and_then(|id| world.regions.iter().position(|r| r.id == *id))
                    .map(RegionIx::of),
                counted: state.counted,
                counted_from: from,
                conduct: state.conduct.filter(|_| conduct_readable),
                note: state.note.clone(),
                source: state.source.clone(),
                capital: state.capital.clone(),
                shape: if state.shape.is_empty() { state.id.0.clone() } else { state.shape.clone() },
                point: state.point.map(|(lat, lon)| (thousandths(lat), thousandths(lon))),
            }
        })
        .collect();
    states.sort_by(|a, b| a.id.cmp(&b.id));
    let find = |id: &str| StateIx::of(states.iter().position(|s| s.id == id).unwrap_or(0));
    let (aspirant, parent) = (find(&world.aspirant.0), find(&world.parent.0));
    let mut causes: Vec<String> = ["cap", "floor", "fades"].map(str::to_owned).to_vec();
    for domain in [
        crate::seats::CAUSES,
        crate::powers::CAUSES,
        crate::public_diplomacy::CAUSES,
        crate::dialogue::CAUSES,
        crate::recognition::CAUSES,
        crate::organisations::CAUSES,
        crate::domestic::CAUSES,
        crate::region::CAUSES,
        crate::accession::CAUSES,
        crate::scenario::setup::ARC_CAUSES,
    ] {
        causes.extend(domain.iter().map(|id| (*id).to_owned()));
    }
    causes.extend(super::gauges::specs().map(GaugeSpec::cause));
    causes.extend(pieces.drivers.value.drivers.iter().map(|d| format!("driver-{}", d.id)));
    let schemes = pieces.region.iter().flat_map(|file| &file.value.schemes);
    causes.extend(schemes.map(|s| format!("scheme-{}", s.id)));
    causes.extend(rows.actions.iter().map(|a| format!("action-{}", a.id)));
    causes.extend(rows.events.iter().map(|e| format!("event-{}", e.id)));
    causes.extend(rows.openings.iter().map(|o| format!("opening-{}", o.id)));
    causes.extend(rows.dues.iter().map(|d| format!("due-{}", d.id)));
    let named = |id: &str| Named::new(id, id);
    let agreements = || pieces.all_agreements();
    let paths = || pieces.paths();
    Tables {
        orgs: rows.organisations.iter().map(|o| Named::new(&o.id.0, &o.name)).collect(),
        regions: world.regions.iter().map(|r| Named::new(&r.id.0, &r.name)).collect(),
        powers: world.powers.iter().map(|p| Named::new(&p.id.0, &p.name)).collect(),
        seats: scenario
            .seats
            .iter()
            .map(|seat| SeatInfo {
                id: seat.id.0.clone(),
                name: seat.name.clone(),
                home_name: if seat.home_name.is_empty() { "Approval at home".into() } else { seat.home_name.clone() },
                brief: seat.brief.clone(),
                role: seat.role,
                key: Key::of(&seat.id.0),
            })
            .collect(),
        actions: rows.actions.iter().map(|a| named(&a.id.0)).collect(),
        events: rows.events.iter().map(|e| named(&e.id.0)).collect(),
        dues: rows.dues.iter().map(|d| named(&d.id.0)).collect(),
        openings: rows.openings.iter().map(|o| named(&o.id.0)).collect(),
        flags: crate::scenario::check::set_flags(pieces).into_iter().collect(),
        agreements: agreements().map(|a| Named::new(&a.id.0, &a.name)).collect(),
        articles: agreements().flat_map(|a| &a.articles).map(|a| Named::new(&a.id.0, &a.name)).collect(),
        chapters: paths().flat_map(|p| &p.chapters).map(|c| Named::new(&c.id.0, &c.name)).collect(),
        gates: paths().flat_map(|p| &p.gates).map(|g| Named::new(&g.id.0, &g.name)).collect(),
        schemes: pieces
            .region
            .iter()
            .flat_map(|file| &file.value.schemes)
            .map(|s| Named::new(&s.id.0, &s.name))
            .collect(),
        dials: pieces.dials.iter().flat_map(|file| &file.value.dials).map(|d| named(&d.id.0)).collect(),
        aims: scenario
            .objectives
            .iter()
            .chain(pieces.includes.iter().flat_map(|i| &i.value.objectives))
            .chain(&scenario.private_aims)
            .map(|aim| named(&aim.id.0))
            .collect(),
        causes,
        aspirant,
        parent,
        count_name: world.count_name.clone(),
        declared: day(&world.declared),
        states,
    }
}
