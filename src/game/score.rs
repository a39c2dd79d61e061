//! Objectives, the verdict against them, and the ending. No seat is ranked against another.

use super::Game;
use crate::core::climate::{Climate, StanceWord};
use crate::core::conditions::{About, holds};
use crate::core::ix::{OrgIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::quantity::{Quantity, Scope};
use crate::core::stage::TurnSystems;
use crate::events::Story;
use crate::organisations::bids::Bodies;
use crate::scenario::setup::{EndingRule, Measure, ObjectiveRule, Setup};
use crate::seats::Seats;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource};
use serde::{Deserialize, Serialize};

/// Sums behind the objectives that measure a mean.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Sum of the measured quantity over the ticks, by objective; zero for the others.
    pub sums: Vec<Milli>,
    /// Ticks summed.
    pub ticks: i64,
    /// Votes lost so far.
    pub lost: i64,
}

impl Tally {
    /// Empty.
    #[must_use]
    pub fn new(setup: &Setup) -> Self {
        Self { sums: vec![Milli::ZERO; setup.objectives.len()], ticks: 0, lost: 0 }
    }
}

/// Which objectives measure a mean of what, by whom.
#[derive(Resource, Clone, Debug)]
pub struct ScoreRules(Vec<Option<(Quantity, SeatIx)>>);

impl ScoreRules {
    /// From a scenario.
    #[must_use]
    pub fn new(setup: &Setup) -> Self {
        let mean = |o: &ObjectiveRule| match o.measure {
            Measure::Mean(quantity) => Some((quantity, o.seat)),
            _ => None,
        };
        Self(setup.objectives.iter().map(mean).collect())
    }
}

/// Adds the systems.
pub(super) fn systems(schedule: &mut Schedule) {
    schedule.add_systems(sum_up.in_set(TurnSystems::Objectives));
}

fn sum_up(
    mut tally: ResMut<Tally>,
    rules: Res<ScoreRules>,
    seats: Res<Seats>,
    climate: Res<Climate>,
    bodies: Res<Bodies>,
) {
    tally.ticks += 1;
    for (sum, measured) in tally.sums.iter_mut().zip(&rules.0) {
        if let Some((quantity, seat)) = measured {
            *sum += if *quantity == crate::dialogue::TRUST { climate.trust } else { seats.0[seat.at()].get(*quantity) };
        }
    }
    tally.lost = bodies.0.iter().flat_map(|b| &b.record).filter(|call| !call.carried).count() as i64;
}

/// How far an objective is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Position of the objective in the scenario.
    pub objective: usize,
    /// What is measured, now.
    pub value: Milli,
    /// Worth, 0 to 100 points.
    pub worth: Milli,
}

/// Worth of a value on the curve through nothing 0, half 50, full 100: smooth at both ends, never outside.
#[must_use]
pub fn worth(rule: &ObjectiveRule, value: Milli) -> Milli {
    let between = |low: Milli, high: Milli| -> i64 {
        let span = (high - low).0;
        if span == 0 { 1000 } else { crate::core::milli::divide((value - low).0 * 1000, span).clamp(0, 1000) }
    };
    let first = between(rule.nothing, rule.half);
    if first < 1000 {
        return Milli(first * 50);
    }
    Milli(50_000 + between(rule.half, rule.full) * 50)
}

impl Game {
    /// What an objective measures, now.
    #[must_use]
    pub fn measure(&self, at: usize) -> Milli {
        let rule = &self.setup.objectives[at];
        let (climate, roster) = (self.climate(), &self.setup.roster);
        let percent = |part: i64, all: i64| Milli(if all == 0 { 0 } else { part * 100_000 / all });
        let count = |fits: &dyn Fn(usize, &crate::core::climate::Outlook) -> bool| -> i64 {
            let states = climate.states.iter().enumerate();
            states.filter(|(at, o)| roster.states[*at].counted && fits(*at, o)).count() as i64
        };
        let recognises = |o: &crate::core::climate::Outlook| o.stance >= StanceWord::Frozen;
        match &rule.measure {
            Measure::NetRecognitions => Milli::points(climate.net_recognitions),
            Measure::BodiesJoined => {
                let bodies = self.world().resource::<Bodies>();
                let joined = bodies.0.iter().enumerate().filter(|(_, body)| body.joined);
                joined.map(|(at, _)| self.setup.organisation_rules.orgs[OrgIx::of(at).at()].standing).sum()
            }
            Measure::BidsLost => Milli::points(self.world().resource::<Tally>().lost),
            Measure::AtEnd(quantity) => {
                let row = self.setup.registry.row(*quantity);
                let owner = match row.scope {
                    Scope::Seat => crate::core::ix::Owner::Seat(rule.seat),
                    _ => crate::core::ix::Owner::World,
                };
                (row.read)(self.world(), owner).unwrap_or_default()
            }
            Measure::Mean(_) => {
                let tally = self.world().resource::<Tally>();
                if tally.ticks == 0 { Milli::ZERO } else { tally.sums[at].ratio(1, tally.ticks) }
            }
            Measure::LeastGoodwill(powers) => {
                powers.iter().map(|p| climate.goodwill(rule.seat, *p)).min().unwrap_or_default()
            }
            Measure::Embassies => {
                percent(count(&|_, o| recognises(o) && o.rung >= Milli::points(6)), count(&|_, o| recognises(o)))
            }
            Measure::FirmRecognisers => {
                let rules = &self.setup.recognition_rules;
                let firm = |at: usize, o: &crate::core::climate::Outlook| {
                    o.stance == StanceWord::Recognises
                        && (o.support + o.resilience.ratio(1, 2) >= rules.withdrawal_threshold
                            || rules.profiles[at].frailty == Milli::ZERO)
                };
                percent(count(&firm), count(&|_, o| recognises(o)))
            }
            Measure::Engagement => {
                let others = climate.states.iter().enumerate().filter(|(at, o)| {
                    let ix = crate::core::ix::StateIx::of(*at);
                    roster.is_third(ix) && roster.states[*at].counted && !recognises(o)
                });
                let (sum, n) = others.fold((Milli::ZERO, 0), |(sum, n), (_, o)| (sum + o.rung, n + 1));
                if n == 0 { Milli::points(4) } else { sum.ratio(1, n) }
            }
            Measure::DuesKept => {
                let (kept, broken) = self.world().resource::<Story>().word[rule.seat.at()];
                Milli::points(i64::from(kept) - i64::from(broken))
            }
        }
    }

    /// Progress of all objectives of a seat.
    #[must_use]
    pub fn progress(&self, seat: SeatIx) -> Vec<Progress> {
        let own = self.setup.objectives.iter().enumerate().filter(|(_, o)| o.seat == seat);
        own.map(|(objective, rule)| {
            let value = self.measure(objective);
            Progress { objective, value, worth: worth(rule, value) }
        })
        .collect()
    }

    /// The verdict on a seat against its own objectives, 0 to 100.
    #[must_use]
    pub fn verdict(&self, seat: SeatIx) -> Milli {
        let progress = self.progress(seat);
        let weight = |p: &Progress| i64::from(self.setup.objectives[p.objective].weight);
        let all: i64 = progress.iter().map(weight).sum();
        if all == 0 {
            return Milli::ZERO;
        }
        let sum: i64 = progress.iter().map(|p| p.worth.0 * weight(p)).sum();
        Milli(crate::core::milli::divide(sum, all))
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
}
