//! Aims, the verdict against them, and the ending. No seat is ranked against another.
//!
//! An aim reads one mark or several ([`measure`]); two of a seat's aims are its legacy and count double ([`legacy`]);
//! a few private ones are known to it alone. [`readers`] weigh the same aims otherwise when all is over.

pub mod legacy;
pub mod measure;
pub mod readers;

use super::Game;
use crate::core::calendar::Calendar;
use crate::core::chance::{Chance, Stream};
use crate::core::conditions::{About, holds};
use crate::core::ix::{CauseIx, SeatIx};
use crate::core::milli::{Milli, divide};
use crate::core::roster::Roster;
use crate::core::stage::TurnSystems;
use crate::scenario::setup::{ArcRules, EndingRule, ObjectiveRule, Scale, Setup};
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Resource, World};
use serde::{Deserialize, Serialize};

/// Sums behind the aims, and what the acts have brought.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// By mark: the sum over the ticks, the lowest, the highest, or ticks in which it held; zero for the others.
    pub sums: Vec<Milli>,
    /// Ticks summed.
    pub ticks: i64,
    /// Votes lost so far.
    pub lost: i64,
    /// Aims sealed as the legacy, by seat.
    #[serde(default)]
    pub legacy: Vec<Vec<u16>>,
    /// Whether the legacy was changed, by seat.
    #[serde(default)]
    pub swapped: Vec<bool>,
    /// Private aims dealt, by seat.
    #[serde(default)]
    pub private: Vec<Vec<u16>>,
    /// Gates that each seat had passed at the start.
    #[serde(default)]
    pub gates: Vec<u16>,
    /// Whether the last review found the seat behind, by seat.
    #[serde(default)]
    pub behind: Vec<bool>,
}

impl Tally {
    /// Empty.
    #[must_use]
    pub fn new(setup: &Setup) -> Self {
        let seats = setup.roster.seats.len();
        Self {
            sums: vec![Milli::ZERO; measure::marks(&setup.objectives).len()],
            ticks: 0,
            lost: 0,
            legacy: vec![Vec::new(); seats],
            swapped: vec![false; seats],
            private: vec![Vec::new(); seats],
            gates: vec![0; seats],
            behind: vec![false; seats],
        }
    }

    /// Whether it can be the tally of a game of this scenario.
    #[must_use]
    pub fn fits(&self, setup: &Setup, bound: Milli) -> bool {
        let seats = setup.roster.seats.len();
        let own = |rows: &[Vec<u16>], private: bool| {
            rows.len() == seats
                && rows.iter().enumerate().all(|(seat, row)| {
                    let known = |at: &u16| {
                        let rule = setup.objectives.get(usize::from(*at));
                        rule.is_some_and(|rule| rule.seat.at() == seat && rule.private == private)
                    };
                    row.len() <= 250 && row.iter().all(known)
                })
        };
        self.sums.len() == measure::marks(&setup.objectives).len()
            && self.sums.iter().all(|sum| -bound <= *sum && *sum <= bound)
            && own(&self.legacy, false)
            && own(&self.private, true)
            && self.swapped.len() == seats
            && self.gates.len() == seats
            && self.behind.len() == seats
    }
}

/// What the systems here go by.
#[derive(Resource, Clone, Debug)]
pub struct ScoreRules {
    objectives: Vec<ObjectiveRule>,
    marks: Vec<measure::Mark>,
    /// Where each aim's marks lie.
    ranges: Vec<std::ops::Range<usize>>,
    arc: ArcRules,
    swapped: CauseIx,
}

impl ScoreRules {
    /// From a scenario.
    #[must_use]
    pub fn new(setup: &Setup) -> Self {
        let marks: Vec<_> = measure::marks(&setup.objectives).into_iter().map(|mark| mark.started(setup)).collect();
        Self {
            objectives: setup.objectives.clone(),
            ranges: measure::ranges(setup.objectives.len(), &marks),
            marks,
            arc: setup.arc.clone(),
            swapped: setup.roster.cause(crate::scenario::setup::ARC_CAUSES[0]),
        }
    }
}

/// Adds the systems.
pub(super) fn systems(schedule: &mut Schedule) {
    schedule.add_systems(legacy::seal.in_set(TurnSystems::Responses).after(crate::events::respond::respond));
    schedule.add_systems((measure::sum_up, legacy::review).chain().in_set(TurnSystems::Objectives));
}

/// Opens the tally at the start of a game: what each seat had passed, and its private aims by the game's chance.
pub fn open(world: &mut World) {
    let rules = world.resource::<ScoreRules>();
    let (roster, chance) = (world.resource::<Roster>(), world.resource::<Chance>());
    let deal = |seat: SeatIx| {
        let mut pool: Vec<u16> = (0u16..)
            .zip(&rules.objectives)
            .filter(|(_, rule)| rule.private && rule.seat == seat)
            .map(|(at, _)| at)
            .collect();
        let mut draw = chance.draw(Stream::Aim, roster.seats[seat.at()].key);
        let mut hand = Vec::new();
        while hand.len() < usize::from(rules.arc.private) && !pool.is_empty() {
            let n = u32::try_from(pool.len()).unwrap_or(1);
            hand.push(pool.remove(usize::try_from(draw.below(n)).unwrap_or(0)));
        }
        hand.sort_unstable();
        hand
    };
    let hands: Vec<Vec<u16>> = roster.seats().map(deal).collect();
    let sources = measure::Sources::of(world);
    let gates = roster.seats().map(|seat| u16::try_from(sources.gates(seat)).unwrap_or(0)).collect();
    let mut tally = world.resource_mut::<Tally>();
    tally.private = hands;
    tally.gates = gates;
}

/// How far an aim is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Position of the aim in the scenario.
    pub objective: usize,
    /// What is measured, now.
    pub value: Milli,
    /// Worth, 0 to 100 points.
    pub worth: Milli,
    /// How often it counts: its weight, twice if it is part of the legacy.
    pub counts: i64,
    /// Whether the seat sealed it as its legacy.
    pub legacy: bool,
}

/// Worth of a value of an aim, 0 to 100 points.
#[must_use]
pub fn worth(rule: &ObjectiveRule, value: Milli) -> Milli {
    rule.scale().worth(value)
}

/// One mark of a seat's aims, for those who weigh what to do.
#[derive(Clone, Debug)]
pub struct MarkProgress<'a> {
    /// Position of the aim.
    pub objective: usize,
    /// What is measured.
    pub measure: &'a crate::scenario::setup::Measure,
    /// Its scale.
    pub scale: Scale,
    /// Its value now.
    pub value: Milli,
    /// Points of the verdict that its full worth brings.
    pub points: Milli,
}

fn mean(rows: &[Progress]) -> Milli {
    let all: i64 = rows.iter().map(|p| p.counts).sum();
    if all == 0 { Milli::ZERO } else { Milli(divide(rows.iter().map(|p| p.worth.0 * p.counts).sum(), all)) }
}

/// A public aim of a seat before it is measured.
struct Aim {
    objective: usize,
    counts: i64,
    legacy: bool,
}

impl measure::Sources<'_> {
    fn aims(&self, seat: SeatIx) -> impl Iterator<Item = Aim> {
        let legacies = self.tally.legacy.get(seat.at());
        let own = self.rules.objectives.iter().enumerate().filter(move |(_, rule)| rule.seat == seat && !rule.private);
        own.map(move |(objective, rule)| {
            let legacy = legacies.is_some_and(|row| row.iter().any(|at| usize::from(*at) == objective));
            Aim { objective, counts: i64::from(rule.weight) * if legacy { 2 } else { 1 }, legacy }
        })
    }
}

/// Progress of all public aims of a seat.
pub(super) fn progress_of(world: &World, seat: SeatIx) -> Vec<Progress> {
    let sources = measure::Sources::of(world);
    let one = |Aim { objective, counts, legacy }| {
        let value = sources.value(objective);
        Progress { objective, value, worth: worth(&sources.rules.objectives[objective], value), counts, legacy }
    };
    sources.aims(seat).map(one).collect()
}

impl Game {
    /// What an aim measures, now.
    #[must_use]
    pub fn measure(&self, at: usize) -> Milli {
        measure::Sources::of(self.world()).value(at)
    }

    /// Progress of all public aims of a seat.
    #[must_use]
    pub fn progress(&self, seat: SeatIx) -> Vec<Progress> {
        progress_of(self.world(), seat)
    }

    /// Progress of the private aims that a seat was dealt.
    #[must_use]
    pub fn private_progress(&self, seat: SeatIx) -> Vec<Progress> {
        let dealt = self.world().resource::<Tally>().private.get(seat.at()).cloned().unwrap_or_default();
        let one = |at: u16| {
            let (objective, value) = (usize::from(at), self.measure(usize::from(at)));
            let worth = worth(&self.setup.objectives[objective], value);
            Progress { objective, value, worth, counts: 1, legacy: false }
        };
        dealt.into_iter().map(one).collect()
    }

    /// The verdict on a seat against its own aims, 0 to 100: the mean of the public ones, legacy twice, and what the
    /// private ones add where the game deals them.
    #[must_use]
    pub fn verdict(&self, seat: SeatIx) -> Milli {
        let public = mean(&self.progress(seat));
        let private = self.private_progress(seat);
        let each = self.setup.arc.private_worth.0;
        let kept = 100_000 - each * i64::try_from(private.len()).unwrap_or(0);
        let added: i64 = private.iter().map(|p| divide(p.worth.0 * each, 100_000)).sum();
        Milli(divide(public.0 * kept, 100_000) + added)
    }

    /// Every mark of a seat's aims, private ones included: value, scale, and what it can bring.
    #[must_use]
    pub fn marks(&self, seat: SeatIx) -> Vec<MarkProgress<'_>> {
        let sources = measure::Sources::of(self.world());
        let private = sources.tally.private.get(seat.at()).map_or(&[][..], Vec::as_slice);
        let all: i64 = sources.aims(seat).map(|aim| aim.counts).sum();
        let each = self.setup.arc.private_worth;
        let kept = 100_000 - each.0 * i64::try_from(private.len()).unwrap_or(0);
        let share = |counts: i64| Milli(if all == 0 { 0 } else { divide(kept * counts, all) });
        let public = sources.aims(seat).map(|aim| (aim.objective, share(aim.counts)));
        let private = private.iter().map(|at| (usize::from(*at), each));
        let mut out = Vec::with_capacity(32);
        for (objective, points) in public.chain(private) {
            let marks = sources.rules.ranges[objective].clone();
            let points = Milli(divide(points.0, i64::try_from(marks.len()).unwrap_or(1).max(1)));
            out.extend(marks.map(|at| {
                let part = &sources.rules.marks[at].part;
                let value = sources.mark(at);
                MarkProgress { objective, measure: &part.measure, scale: part.scale, value, points }
            }));
        }
        out
    }

    /// The first ending that fits, once the game is over.
    #[must_use]
    pub fn ending(&self) -> Option<&EndingRule> {
        if !self.over() {
            return None;
        }
        let fits = |e: &&EndingRule| e.when.as_ref().is_none_or(|when| holds(self.world(), when, About::NOBODY));
        self.setup.endings.iter().find(fits)
    }

    /// Whether legacies can be sealed (first review) or swapped (second) in the running turn.
    #[must_use]
    pub fn review_now(&self) -> Option<usize> {
        let turn = self.world().resource::<Calendar>().turn();
        self.setup.arc.acts.iter().position(|act| *act == turn)
    }
}
