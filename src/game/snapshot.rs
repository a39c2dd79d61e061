//! A snapshot of everything that changes: for saves, hashes, and ensembles that restore in place.

use super::score::Tally;
use super::validate::Misfit;
use super::{Game, Keeping};
use crate::accession::Accession;
use crate::actions::Practice;
use crate::core::calendar::Calendar;
use crate::core::climate::Climate;
use crate::core::dials::Dials;
use crate::core::gauges::Gauges;
use crate::core::inbox::Inbox;
use crate::core::lasting::LastingEffects;
use crate::core::order::OrderBook;
use crate::dialogue::{Around, Dialogue};
use crate::domestic::Domestic;
use crate::events::Story;
use crate::organisations::bids::{Bodies, write_climate as write_bodies, write_members};
use crate::powers::{Powers, write_climate as write_powers};
use crate::public_diplomacy::Image;
use crate::recognition::state::{Position, Pressure, Shelf, Support, Who, nobody, outlook};
use crate::region::Region;
use crate::scenario::setup::Setup;
use crate::seats::Seats;
use bevy::prelude::World;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Components of a state.
pub type StateParts = (Position, Support, Pressure);

/// Everything that changes in a game. News and ledger entries are told again by a replay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Where it is in time.
    pub calendar: Calendar,
    /// Resources of seats.
    pub seats: Seats,
    /// Powers.
    pub powers: Powers,
    /// Image.
    pub image: Image,
    /// Dialogue.
    pub dialogue: Dialogue,
    /// Gauges.
    #[serde(default)]
    pub gauges: Gauges,
    /// Homes.
    #[serde(default)]
    pub domestic: Domestic,
    /// The region.
    #[serde(default)]
    pub region: Region,
    /// Hidden dials, and what was told of them.
    #[serde(default)]
    pub dials: Dials,
    /// Paths of accession.
    #[serde(default)]
    pub accession: Accession,
    /// States by index; none for aspirant and parent.
    pub states: Vec<Option<StateParts>>,
    /// Organisations.
    pub bodies: Bodies,
    /// Postings.
    pub practice: Practice,
    /// Events, openings, dues, flags.
    pub story: Story,
    /// Lasting effects.
    pub lasting: LastingEffects,
    /// Sums behind the objectives.
    pub tally: Tally,
    /// Orders queued for the running turn; no part of the hash.
    pub draft: OrderBook,
}

impl Snapshot {
    /// The snapshot of a game.
    #[must_use]
    pub fn take(game: &Game) -> Self {
        let world = game.world();
        let shelf = world.resource::<Shelf>();
        let states = shelf
            .0
            .iter()
            .map(|entity| {
                let entity = world.entity((*entity)?);
                Some((
                    entity.get::<Position>()?.clone(),
                    entity.get::<Support>()?.clone(),
                    entity.get::<Pressure>()?.clone(),
                ))
            })
            .collect();
        Self {
            calendar: world.resource::<Calendar>().clone(),
            seats: world.resource::<Seats>().clone(),
            powers: world.resource::<Powers>().clone(),
            image: world.resource::<Image>().clone(),
            dialogue: world.resource::<Dialogue>().clone(),
            gauges: world.resource::<Gauges>().clone(),
            domestic: world.resource::<Domestic>().clone(),
            region: world.resource::<Region>().clone(),
            dials: world.resource::<Dials>().clone(),
            accession: world.resource::<Accession>().clone(),
            states,
            bodies: world.resource::<Bodies>().clone(),
            practice: world.resource::<Practice>().clone(),
            story: world.resource::<Story>().clone(),
            lasting: world.resource::<LastingEffects>().clone(),
            tally: world.resource::<Tally>().clone(),
            draft: world.resource::<OrderBook>().clone(),
        }
    }

    /// The snapshot of a scenario's start, before anything is dealt.
    #[must_use]
    pub fn at_start(setup: &Setup) -> Self {
        let initial = &setup.initial;
        Self {
            calendar: Calendar::new(setup.start, setup.turns, setup.ticks_per_turn),
            seats: initial.seats.clone(),
            powers: initial.powers.clone(),
            image: initial.image.clone(),
            dialogue: initial.dialogue.clone(),
            gauges: initial.gauges.clone(),
            domestic: initial.domestic.clone(),
            region: initial.region.clone(),
            dials: Dials::plain(&setup.dial_rules),
            accession: initial.accession.clone(),
            states: initial.states.clone(),
            bodies: initial.bodies.clone(),
            practice: initial.practice.clone(),
            story: initial.story.clone(),
            lasting: LastingEffects::default(),
            tally: Tally::new(setup),
            draft: OrderBook { by_seat: vec![Vec::new(); setup.roster.seats.len()] },
        }
    }

    /// The same without the orders drafted for the running turn.
    #[must_use]
    pub fn without_draft(mut self) -> Self {
        self.draft.by_seat.iter_mut().for_each(Vec::clear);
        self
    }

    /// Whether it fits a scenario; see [`Snapshot::validate`].
    #[must_use]
    pub fn fits(&self, setup: &Setup) -> bool {
        self.validate(setup).is_ok()
    }

    /// Puts it into a world of the same scenario, in place.
    pub fn restore(self, world: &mut World, setup: &Setup) {
        let mut climate = Climate { states: vec![nobody(); setup.roster.states.len()], ..Climate::default() };
        crate::seats::write_climate(&self.seats, &mut climate);
        write_powers(&self.powers, &mut climate, &setup.power_rules, &setup.roster);
        climate.image.clone_from(&self.image.by_region);
        write_members(&mut climate, &setup.organisation_rules, &self.calendar, setup.roster.states.len());
        write_bodies(&self.bodies, &mut climate, &setup.organisation_rules, &self.calendar);
        climate.flags.clone_from(&self.story.flags);
        let around = Around {
            dialogue: &self.dialogue,
            gauges: &self.gauges,
            gauge_rules: &setup.gauge_rules,
            rules: &setup.dialogue_rules,
            tables: &setup.roster,
            tick: self.calendar.ticks,
        };
        crate::dialogue::write_climate(around, &mut climate);
        crate::domestic::write_climate(&self.domestic, &mut climate, setup.roster.seats.len());
        crate::region::write_climate(&self.region, &mut climate);
        climate.dials.clone_from(&self.dials.levels);
        let gauges = (&self.gauges, &setup.gauge_rules);
        let (rules, quarter) = (&setup.accession_rules, self.calendar.quarter);
        crate::accession::write_climate(&self.accession, &mut climate, rules, &setup.roster, gauges, quarter);
        super::score::legacy::write_climate(&self.tally, &mut climate);
        let mut net = -setup.recognition_rules.recognisers_at_start;
        // In place, no structural change.
        let mut states = world.query::<(&Who, &mut Position, &mut Support, &mut Pressure)>();
        for (who, mut position, mut support, mut pressure) in states.iter_mut(world) {
            let at = who.0.at();
            let Some(state) = &self.states[at] else {
                continue;
            };
            position.clone_from(&state.0);
            support.clone_from(&state.1);
            pressure.clone_from(&state.2);
            climate.states[at] = outlook(&position, support.total(), &pressure, &setup.recognition_rules.profiles[at]);
            if setup.roster.states[at].counted && position.stance >= crate::core::climate::StanceWord::Frozen {
                net += 1;
            }
        }
        climate.net_recognitions = net;
        let tick = self.calendar.ticks;
        world.resource_mut::<crate::core::chance::Chance>().tick = tick;
        *world.resource_mut::<Calendar>() = self.calendar;
        *world.resource_mut::<Seats>() = self.seats;
        *world.resource_mut::<Powers>() = self.powers;
        *world.resource_mut::<Image>() = self.image;
        *world.resource_mut::<Dialogue>() = self.dialogue;
        *world.resource_mut::<Gauges>() = self.gauges;
        *world.resource_mut::<Domestic>() = self.domestic;
        *world.resource_mut::<Region>() = self.region;
        *world.resource_mut::<Dials>() = self.dials;
        *world.resource_mut::<Accession>() = self.accession;
        *world.resource_mut::<Bodies>() = self.bodies;
        *world.resource_mut::<Practice>() = self.practice;
        *world.resource_mut::<Story>() = self.story;
        *world.resource_mut::<LastingEffects>() = self.lasting;
        *world.resource_mut::<Tally>() = self.tally;
        *world.resource_mut::<OrderBook>() = self.draft;
        *world.resource_mut::<Climate>() = climate;
        crate::organisations::bids::settle_leanings(world);
        world.resource_mut::<Inbox>().clear();
    }
}

impl Game {
    /// A game that goes on from a snapshot of the same scenario. What was played before is not known to it: its
    /// record, news and ledger begin here.
    ///
    /// # Errors
    /// What in the snapshot cannot be a state of this scenario.
    pub fn at(setup: &Arc<Setup>, seed: u64, snapshot: Snapshot, keeping: Keeping) -> Result<Self, Misfit> {
        snapshot.validate(setup)?;
        let mut game = Self::new(setup, seed, keeping);
        snapshot.restore(game.world_mut(), setup);
        Ok(game)
    }

    /// The same as [`Game::at`]; nothing, if the snapshot does not fit.
    #[must_use]
    pub fn from_snapshot(setup: &Arc<Setup>, seed: u64, snapshot: Snapshot, keeping: Keeping) -> Option<Self> {
        Self::at(setup, seed, snapshot, keeping).ok()
    }
}
