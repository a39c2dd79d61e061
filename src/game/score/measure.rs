//! What aims measure: marks, their values now, and the sums that run over the game.

use super::{ScoreRules, Tally};
use crate::accession::AccessionRules;
use crate::core::climate::{Climate, Outlook, StanceWord};
use crate::core::conditions::{About, Ground};
use crate::core::effects::Condition;
use crate::core::ix::{GateIx, OrgIx, Owner, PowerIx, SeatIx, StateIx};
use crate::core::milli::{Milli, divide};
use crate::core::order::Target;
use crate::core::quantity::{Quantity, Registry, Scope};
use crate::core::roster::Roster;
use crate::events::Story;
use crate::organisations::bids::Bodies;
use crate::organisations::rules::OrganisationRules;
use crate::recognition::rules::RecognitionRules;
use crate::scenario::setup::{Measure, ObjectiveRule, Part, Setup};
use bevy::prelude::World;
use std::ops::Range;

/// The top of the scale of an article's level, in steps.
const FULL: i64 = 3;

/// One mark of an aim.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Position of the aim.
    pub objective: usize,
    /// Whose aim.
    pub seat: SeatIx,
    /// What is measured, and on what scale.
    pub part: Part,
    /// Its value at the start, for what is measured since then.
    start: Milli,
}

impl Mark {
    /// The same with its value at the start.
    pub(super) fn started(mut self, setup: &Setup) -> Self {
        if let Measure::Since(quantity) = self.part.measure {
            let (rules, gauges) = (&setup.gauge_rules, &setup.initial.gauges);
            self.start = match setup.registry.row(quantity).scope {
                Scope::Seat => gauges.seat(rules, quantity, self.seat),
                _ => gauges.world(rules, quantity),
            };
        }
        self
    }
}

/// All marks, aim by aim.
#[must_use]
pub fn marks(objectives: &[ObjectiveRule]) -> Vec<Mark> {
    let of = |(objective, rule): (usize, &ObjectiveRule)| {
        let seat = rule.seat;
        rule.marks().into_iter().map(move |part| Mark { objective, seat, part, start: Milli::ZERO })
    };
    objectives.iter().enumerate().flat_map(of).collect()
}

/// Where each aim's marks lie among all.
#[must_use]
pub(super) fn ranges(objectives: usize, marks: &[Mark]) -> Vec<Range<usize>> {
    let from = |objective| marks.partition_point(|mark| mark.objective < objective);
    (0..objectives).map(|objective| from(objective)..from(objective + 1)).collect()
}

/// Adds the running tick to the sums.
pub(super) fn sum_up(world: &mut World) {
    let sources = Sources::of(world);
    let (first, rules) = (sources.tally.ticks == 0, sources.rules);
    let mut sums = sources.tally.sums.clone();
    for (sum, mark) in sums.iter_mut().zip(&rules.marks) {
        let now = |quantity| sources.read(quantity, mark.seat);
        let held = |condition| if sources.holds(condition, mark.seat) { Milli(1000) } else { Milli::ZERO };
        *sum = match &mark.part.measure {
            Measure::Mean(quantity) => *sum + now(*quantity),
            Measure::Lowest(quantity) if !first => (*sum).min(now(*quantity)),
            Measure::Highest(quantity) if !first => (*sum).max(now(*quantity)),
            Measure::Lowest(quantity) | Measure::Highest(quantity) => now(*quantity),
            Measure::LowestGoodwill(powers) => {
                let least = sources.least_goodwill(mark.seat, powers);
                if first { least } else { (*sum).min(least) }
            }
            Measure::Ever(condition) | Measure::Share(condition) => *sum + held(condition),
            _ => continue,
        };
    }
    let lost = world.resource::<Bodies>().0.iter().flat_map(|b| &b.record).filter(|call| !call.carried).count();
    let mut tally = world.resource_mut::<Tally>();
    tally.sums = sums;
    tally.ticks += 1;
    tally.lost = i64::try_from(lost).unwrap_or(i64::MAX);
}

/// What marks are read from, opened once for many.
pub struct Sources<'a> {
    world: &'a World,
    ground: Ground<'a>,
    climate: &'a Climate,
    registry: &'a Registry,
    roster: &'a Roster,
    pub(super) rules: &'a ScoreRules,
    pub(super) tally: &'a Tally,
}

impl<'a> Sources<'a> {
    /// Of a game.
    #[must_use]
    pub fn of(world: &'a World) -> Self {
        Self {
            world,
            ground: Ground::of(world),
            climate: world.resource(),
            registry: world.resource(),
            roster: world.resource(),
            rules: world.resource(),
            tally: world.resource(),
        }
    }

    fn read(&self, quantity: Quantity, seat: SeatIx) -> Milli {
        let row = self.registry.row(quantity);
        let owner = if row.scope == Scope::Seat { Owner::Seat(seat) } else { Owner::World };
        (row.read)(self.world, owner).unwrap_or_default()
    }

    fn holds(&self, condition: &Condition, seat: SeatIx) -> bool {
        self.ground.holds(condition, About { seat: Some(seat), target: Target::Nothing })
    }

    fn least_goodwill(&self, seat: SeatIx, powers: &[PowerIx]) -> Milli {
        powers.iter().map(|p| self.climate.goodwill(seat, *p)).min().unwrap_or_default()
    }

    /// Gates that a seat has passed on the paths in which the mediator has a say.
    pub(super) fn gates(&self, seat: SeatIx) -> i64 {
        let rules = self.world.resource::<AccessionRules>();
        let passed = self.climate.accession.passed.get(seat.at()).into_iter().flatten();
        passed.enumerate().filter(|(at, passed)| **passed && rules.mediated(GateIx::of(*at))).count() as i64
    }

    /// What an aim measures, now: the value of its mark, or the mean or least worth of its parts.
    #[must_use]
    pub fn value(&self, objective: usize) -> Milli {
        let marks = || self.rules.ranges[objective].clone();
        let worths = || marks().map(|at| self.rules.marks[at].part.scale.worth(self.mark(at)));
        match self.rules.objectives[objective].measure {
            Measure::Parts(_) => {
                Milli(divide(worths().map(|worth| worth.0).sum(), i64::try_from(marks().len()).unwrap_or(1).max(1)))
            }
            Measure::Weakest(_) => worths().min().unwrap_or_default(),
            _ => marks().next().map_or(Milli::ZERO, |at| self.mark(at)),
        }
    }

    /// What one mark measures, now.
    #[must_use]
    pub fn mark(&self, at: usize) -> Milli {
        let Self { world, climate, roster, tally, .. } = *self;
        let mark = &self.rules.marks[at];
        let (sum, ticks, seat) = (tally.sums[at], tally.ticks, mark.seat);
        let percent = |part: i64, all: i64| Milli(if all == 0 { 0 } else { part * 100_000 / all });
        let count = |fits: &dyn Fn(usize, &Outlook) -> bool| -> i64 {
            let states = climate.states.iter().enumerate();
            states.filter(|(at, o)| roster.states[*at].counted && fits(*at, o)).count() as i64
        };
        let recognises = |o: &Outlook| o.stance >= StanceWord::Frozen;
        let now = |condition| if self.holds(condition, seat) { Milli::points(100) } else { Milli::ZERO };
        match &mark.part.measure {
            Measure::Parts(_) | Measure::Weakest(_) => Milli::ZERO,
            Measure::NetRecognitions => Milli::points(climate.net_recognitions),
            Measure::BodiesJoined => {
                let rules = world.resource::<OrganisationRules>();
                let joined = world.resource::<Bodies>().0.iter().enumerate().filter(|(_, body)| body.joined);
                joined.map(|(at, _)| rules.orgs[OrgIx::of(at).at()].standing).sum()
            }
            Measure::BidsLost => Milli::points(tally.lost),
            Measure::AtEnd(quantity) => self.read(*quantity, seat),
            Measure::Of(role, quantity) => {
                roster.seat_of(*role).map_or(Milli::ZERO, |whose| self.read(*quantity, whose))
            }
            Measure::Since(quantity) => self.read(*quantity, seat) - mark.start,
            Measure::Mean(quantity) if ticks == 0 => self.read(*quantity, seat),
            Measure::Mean(_) => sum.ratio(1, ticks),
            Measure::Lowest(quantity) | Measure::Highest(quantity) if ticks == 0 => self.read(*quantity, seat),
            Measure::LeastGoodwill(powers) => self.least_goodwill(seat, powers),
            Measure::LowestGoodwill(powers) if ticks == 0 => self.least_goodwill(seat, powers),
            Measure::LowestGoodwill(_) | Measure::Lowest(_) | Measure::Highest(_) => sum,
            Measure::CarriedOut => self.read(crate::dialogue::CARRIED_OUT, seat),
            Measure::Articles(role, articles) => {
                let whose = roster.seat_of(*role);
                let level = |article| whose.map_or(0, |whose| climate.dialogue.level(article, whose).0);
                let sum: i64 = articles.iter().map(|article| level(*article)).sum();
                Milli(divide(sum * 100, FULL * articles.len().max(1) as i64))
            }
            Measure::FullArticles(role) => {
                let full = |level: &Option<Milli>| level.is_some_and(|level| level >= Milli::points(FULL));
                let of = |whose: SeatIx| {
                    let parts = climate.dialogue.articles.iter().filter_map(|article| article.level.get(whose.at()));
                    Milli::points(parts.filter(|level| full(level)).count() as i64)
                };
                roster.seat_of(*role).map_or(Milli::ZERO, of)
            }
            Measure::Gates(role) => {
                let of = |whose: SeatIx| {
                    let start = tally.gates.get(whose.at()).copied().unwrap_or(0);
                    Milli::points(self.gates(whose) - i64::from(start))
                };
                roster.seat_of(*role).map_or(Milli::ZERO, of)
            }
            Measure::Fulfilled(condition) => now(condition),
            Measure::Ever(_) => {
                if sum > Milli::ZERO {
                    Milli::points(100)
                } else {
                    Milli::ZERO
                }
            }
            Measure::Share(condition) if ticks == 0 => now(condition),
            Measure::Share(_) => percent(sum.0 / 1000, ticks),
            Measure::Embassies => {
                percent(count(&|_, o| recognises(o) && o.rung >= Milli::points(6)), count(&|_, o| recognises(o)))
            }
            Measure::FirmRecognisers => {
                let rules = world.resource::<RecognitionRules>();
                let firm = |at: usize, o: &Outlook| {
                    o.stance == StanceWord::Recognises
                        && (o.support + o.resilience.ratio(1, 2) >= rules.withdrawal_threshold
                            || rules.profiles[at].frailty == Milli::ZERO)
                };
                percent(count(&firm), count(&|_, o| recognises(o)))
            }
            Measure::Engagement => {
                let others = climate.states.iter().enumerate().filter(|(at, o)| {
                    roster.is_third(StateIx::of(*at)) && roster.states[*at].counted && !recognises(o)
                });
                let (sum, n) = others.fold((Milli::ZERO, 0), |(sum, n), (_, o)| (sum + o.rung, n + 1));
                if n == 0 { Milli::points(4) } else { sum.ratio(1, n) }
            }
            Measure::DuesKept => {
                let (kept, broken) = world.resource::<Story>().word[seat.at()];
                Milli::points(i64::from(kept) - i64::from(broken))
            }
        }
    }
}
