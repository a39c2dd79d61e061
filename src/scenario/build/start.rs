//! The state of everything at the start.

use super::milli;
use crate::accession::Accession;
use crate::actions::Practice;
use crate::core::calendar::{Calendar, Quarter};
use crate::core::climate::Climate;
use crate::core::gauges::Gauges;
use crate::core::ix::{ChapterIx, Owner, PowerIx};
use crate::core::milli::Milli;
use crate::core::quantity::Scope;
use crate::core::roster::StandingWord;
use crate::dialogue::Dialogue;
use crate::domestic::Domestic;
use crate::events::Story;
use crate::organisations::bids::{Bodies, BodyState, write_climate as write_bodies, write_members};
use crate::powers::{Powers, write_climate as write_powers};
use crate::public_diplomacy::Image;
use crate::recognition::DRIVERS;
use crate::recognition::drivers::Reading;
use crate::recognition::state::{Position, Pressure, Support, nobody, outlook};
use crate::region::Region;
use crate::scenario::compile::{Compiler, day};
use crate::scenario::ids::Points;
use crate::scenario::load::Pieces;
use crate::scenario::setup::{Initial, Setup};
use crate::scenario::world_file::Organisation;
use crate::seats::{Means, Seats};

pub(super) fn initial(
    pieces: &Pieces,
    compiler: &Compiler,
    positions: Vec<Option<Position>>,
    (gauges, domestic, region): (Gauges, Domestic, Region),
    dialogue: Dialogue,
    accession: Accession,
) -> Initial {
    let (scenario, tables) = (&pieces.scenario.value, compiler.tables);
    let fifty = Milli::points(50);
    let mut seats = Vec::new();
    let mut goodwill = Vec::new();
    for seat in &tables.seats {
        let row = pieces.seats.value.seats.iter().find(|row| row.role == seat.role);
        let points =
            |pick: fn(&crate::scenario::rules_file::SeatRow) -> Points| row.map_or(Milli::ZERO, |row| milli(pick(row)));
        seats.push(Means::new(
            row.map_or(0, |row| row.teams),
            points(|r| r.budget),
            points(|r| r.capital),
            points(|r| r.keep),
            points(|r| r.home),
            points(|r| r.home_base),
        ));
        let own: Vec<Milli> = (0..tables.powers.len())
            .map(|at| {
                let listed = row.and_then(|row| row.goodwill.iter().find(|(p, _)| compiler.power(p).at() == at));
                listed.map_or(Milli::points(30), |(_, value)| milli(*value))
            })
            .collect();
        goodwill.push(own);
    }
    let start = day(&scenario.start);
    let bodies = tables
        .orgs
        .iter()
        .map(|row| {
            let find = |org: &&Organisation| org.id.0 == row.id;
            let extra =
                scenario.organisations.iter().chain(pieces.includes.iter().flat_map(|i| &i.value.organisations));
            let org = pieces.organisations.value.organisations.iter().chain(extra).find(find);
            let recorded = org
                .into_iter()
                .flat_map(|o| &o.aspirant)
                .filter(|s| day(&s.from) <= start)
                .max_by_key(|s| day(&s.from))
                .map_or(StandingWord::Outside, |s| s.standing);
            let changed = scenario.standings.iter().find(|s| s.organisation.0 == row.id).map(|s| s.standing);
            BodyState::new(changed.unwrap_or(recorded))
        })
        .collect();
    let mut flags = vec![false; tables.flags.len()];
    let dated = pieces.start.iter().flat_map(|file| &file.value.flags).filter(|row| day(&row.from) <= start);
    for flag in scenario.flags.iter().chain(dated.map(|row| &row.id)) {
        if let Some(ix) = tables.flag(&flag.0) {
            flags[ix.at()] = true;
        }
    }
    Initial {
        seats: Seats(seats),
        powers: Powers {
            base: goodwill.clone(),
            requests: vec![vec![None; tables.powers.len()]; tables.seats.len()],
            goodwill,
            posture: vec![Milli::ZERO; tables.powers.len()],
        },
        image: Image { by_region: vec![fifty; tables.regions.len()] },
        dialogue,
        gauges,
        domestic,
        region,
        accession,
        bodies: Bodies(bodies),
        story: Story {
            flags,
            came: vec![None; tables.events.len()],
            openings: vec![Vec::new(); tables.seats.len()],
            word: vec![(0, 0); tables.seats.len()],
            ..Story::default()
        },
        practice: Practice { postings: vec![Vec::new(); tables.seats.len()], last: Vec::new() },
        states: positions
            .into_iter()
            .map(|p| p.map(|p| (p, Support { contributions: [Milli::ZERO; DRIVERS] }, Pressure::default())))
            .collect(),
    }
}

/// The published readings at the start.
#[must_use]
pub fn climate_at_start(setup: &Setup) -> Climate {
    let mut climate = Climate { states: vec![nobody(); setup.roster.states.len()], ..Climate::default() };
    let calendar = Calendar::new(setup.start, setup.turns, setup.ticks_per_turn);
    let initial = &setup.initial;
    crate::seats::write_climate(&initial.seats, &mut climate);
    write_powers(&initial.powers, &mut climate, &setup.power_rules, &setup.roster);
    climate.image.clone_from(&initial.image.by_region);
    write_members(&mut climate, &setup.organisation_rules, &calendar, setup.roster.states.len());
    write_bodies(&initial.bodies, &mut climate, &setup.organisation_rules, &calendar);
    climate.flags.clone_from(&initial.story.flags);
    let around = crate::dialogue::Around {
        dialogue: &initial.dialogue,
        gauges: &initial.gauges,
        gauge_rules: &setup.gauge_rules,
        rules: &setup.dialogue_rules,
        tables: &setup.roster,
        tick: 0,
    };
    crate::dialogue::write_climate(around, &mut climate);
    crate::domestic::write_climate(&initial.domestic, &mut climate, setup.roster.seats.len());
    crate::region::write_climate(&initial.region, &mut climate);
    let gauges = (&initial.gauges, &setup.gauge_rules);
    let (rules, quarter) = (&setup.accession_rules, calendar.quarter);
    crate::accession::write_climate(&initial.accession, &mut climate, rules, &setup.roster, gauges, quarter);
    for (at, state) in initial.states.iter().enumerate() {
        if let Some((position, support, pressure)) = state {
            climate.states[at] = outlook(position, support.total(), pressure, &setup.recognition_rules.profiles[at]);
        }
    }
    climate
}

/// Contributions start at their targets: nothing drifts without a cause.
pub(super) fn settle_support(setup: &mut Setup) {
    let climate = climate_at_start(setup);
    let quarter = Quarter::of(setup.start);
    let reading = Reading::of(&climate, &setup.roster, &setup.recognition_rules, quarter);
    for (at, state) in setup.initial.states.iter_mut().enumerate() {
        let Some((position, support, pressure)) = state else { continue };
        support.contributions = reading.targets(at, position, pressure);
    }
}

/// Starting values that the scenario changes.
pub(super) fn apply_values(pieces: &Pieces, setup: &mut Setup) {
    let roster = setup.roster.clone();
    for change in &pieces.scenario.value.values {
        let value = milli(change.to);
        let seat = change.seat.as_ref().and_then(|id| roster.seat(&id.0));
        let power: Option<PowerIx> = change.power.as_ref().and_then(|id| roster.power(&id.0));
        let state = change.state.as_ref().and_then(|id| roster.state(&id.0));
        let chapter = change.chapter.as_ref().and_then(|id| roster.chapter(&id.0)).map(ChapterIx::at);
        let initial = &mut setup.initial;
        if let Some(seat) = seat {
            let (rules, accession) = (&mut setup.accession_rules, &mut initial.accession);
            if super::accession::apply_value(change, value, (seat, state), chapter, rules, accession) {
                continue;
            }
        }
        match (change.on.0.as_str(), seat, power, state) {
            ("goodwill", Some(seat), Some(power), _) => {
                initial.powers.goodwill[seat.at()][power.at()] = value;
                initial.powers.base[seat.at()][power.at()] = value;
            }
            ("posture", _, Some(power), _) => initial.powers.posture[power.at()] = value,
            ("trust", ..) => crate::dialogue::start_trust(&mut initial.gauges, &setup.gauge_rules, value),
            ("image", ..) => initial.image.by_region.iter_mut().for_each(|image| *image = value),
            (id, seat, ..)
                if setup.gauge_rules.ids(Scope::Seat).chain(setup.gauge_rules.ids(Scope::World)).any(|g| g == id) =>
            {
                if let Some(row) = setup.registry.find(id) {
                    let owner = seat.map_or(Owner::World, Owner::Seat);
                    initial.gauges.start_with(&setup.gauge_rules, row.quantity, owner, value, value);
                }
            }
            (id, Some(seat), ..) => {
                if let Some(row) = setup.registry.find(id) {
                    initial.seats.0[seat.at()].start_with(row.quantity, value);
                    if id == "home" {
                        initial.seats.0[seat.at()].home_base = value;
                    }
                }
            }
            (id, _, _, Some(state)) => {
                if let Some((_, _, pressure)) = &mut initial.states[state.at()] {
                    match id {
                        "effort" => pressure.effort = value,
                        "counter" => pressure.counter = value,
                        "pull" => pressure.pull = value,
                        "resilience" => pressure.resilience = value,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    settle_support(setup);
}
