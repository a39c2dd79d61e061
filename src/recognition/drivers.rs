//! Support: each contribution moves toward its driver's target.

use super::rules::{RecognitionRules, Source};
use super::state::{Position, Pressure, Support, Who};
use super::{DRIVERS, contribution};
use crate::core::calendar::{Calendar, Quarter};
use crate::core::chance::{Chance, Stream};
use crate::core::climate::{Climate, StanceWord};
use crate::core::ix::Owner;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::roster::Roster;
use bevy::prelude::{Query, Res, ResMut};

/// What all states share in a quarter.
pub struct Surroundings {
    /// Target of drivers that are the same for every state.
    pub common: [Milli; DRIVERS],
    /// Target of drivers that are the same for every state of a region, by driver and region.
    pub regional: Vec<Vec<Milli>>,
}

impl Surroundings {
    /// Reads them from the published readings.
    #[must_use]
    pub fn read(climate: &Climate, roster: &Roster, rules: &RecognitionRules) -> Self {
        let mut tally = vec![(0_i64, 0_i64); roster.regions.len()];
        for (profile, outlook) in rules.profiles.iter().zip(&climate.states) {
            if let Some(region) = profile.region {
                let cell = &mut tally[region.at()];
                cell.1 += 1;
                cell.0 += i64::from(outlook.stance == StanceWord::Recognises);
            }
        }
        let share = |(yes, all): (i64, i64)| if all == 0 { 0 } else { yes * 1000 / all };
        let everywhere = share(tally.iter().fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1)));
        let mut common = [Milli::ZERO; DRIVERS];
        let mut regional = vec![Vec::new(); rules.drivers.len()];
        for (d, driver) in rules.drivers.iter().enumerate() {
            match driver.source {
                Source::Dialogue(weight, centre) => common[d] = weight.ratio((climate.trust - centre).0, 100_000),
                Source::Memberships(weight, half) => {
                    let sum = climate.legitimacy;
                    common[d] = if sum > Milli::ZERO { weight.ratio(sum.0, (sum + half).0) } else { Milli::ZERO };
                }
                Source::Peers(weight) => {
                    regional[d] = tally.iter().map(|cell| weight.thousandths(share(*cell) - everywhere)).collect();
                }
                Source::Image(weight) => {
                    let away = |image: &Milli| weight.ratio((*image - Milli::points(50)).0, 50_000);
                    regional[d] = climate.image.iter().map(away).collect();
                }
                _ => {}
            }
        }
        Self { common, regional }
    }
}

/// Years a position has stood, in quarters: since the act, or since the declaration.
fn standing_quarters(position: &Position, quarter: Quarter, declared: i32) -> i64 {
    let since = match (position.stance, position.recognised, position.withdrawn) {
        (StanceWord::Recognises | StanceWord::Frozen, Some(day), _) | (StanceWord::Withdrawn, _, Some(day)) => {
            Quarter::of(day).ordinal()
        }
        _ => declared,
    };
    i64::from((quarter.ordinal() - since).max(0))
}

/// What a target is read from, beside the state's own parts.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// What all states share.
    pub around: &'a Surroundings,
    /// Published readings.
    pub climate: &'a Climate,
    /// The model.
    pub rules: &'a RecognitionRules,
    /// The running quarter.
    pub quarter: Quarter,
}

impl Reading<'_> {
    /// The target of a driver for a state, inside the driver's bound. Chance is not here: it is drawn.
    #[must_use]
    #[inline(always)]
    pub fn target(
        &self,
        d: usize,
        source: Source,
        bound: Milli,
        at: usize,
        position: &Position,
        pressure: &Pressure,
    ) -> Milli {
        let profile = &self.rules.profiles[at];
        let value = match source {
            Source::Fixed => profile.fixed[d],
            Source::Pull(power) => profile.fixed[d].thousandths(self.climate.pull[power.at()].0),
            Source::Dialogue(..) | Source::Memberships(..) => self.around.common[d],
            Source::Peers(_) | Source::Image(_) => {
                profile.region.map_or(Milli::ZERO, |region| self.around.regional[d][region.at()])
            }
            Source::Campaign => pressure.effort,
            Source::Counter => -pressure.counter,
            Source::Habit(per_year) => {
                let quarters = standing_quarters(position, self.quarter, self.rules.declared);
                let settled = per_year.thousandths(quarters * 250);
                if position.stance >= StanceWord::Frozen { settled } else { -settled }
            }
            Source::Events => pressure.pull,
            Source::Chance(_) => Milli::ZERO,
        };
        value.clamp(-bound, bound)
    }
}

pub(super) fn move_support(
    mut states: Query<(&Who, &Position, &mut Support, &Pressure)>,
    climate: Res<Climate>,
    mut ledger: ResMut<Ledger>,
    rules: Res<RecognitionRules>,
    roster: Res<Roster>,
    calendar: Res<Calendar>,
    chance: Res<Chance>,
) {
    let quarter = calendar.quarter;
    let around = Surroundings::read(&climate, &roster, &rules);
    let reading = Reading { around: &around, climate: &climate, rules: &rules, quarter };
    let keeps = ledger.keeps_entries();
    for (d, driver) in rules.drivers.iter().enumerate() {
        let (quantity, bound) = (contribution(d), driver.bound);
        // One loop per kind of source: what the kind decides is decided once, not for every state.
        let mut total = Milli::ZERO;
        macro_rules! walk {
            ($target:expr) => {
                for (who, position, mut support, pressure) in &mut states {
                    let value = &mut support.contributions[d];
                    let target: Milli = $target(who.0.at(), position, pressure);
                    if *value != target {
                        // Target and value lie inside the bound, so the step does too.
                        let amount = value.step_toward(target, driver.speed);
                        *value += amount;
                        total += amount;
                        if keeps {
                            ledger.note_moved(quantity, Owner::State(who.0), amount, driver.cause);
                        }
                    }
                }
            };
        }
        macro_rules! kind {
            ($source:expr) => {
                walk!(|at, position, pressure| reading.target(d, $source, bound, at, position, pressure))
            };
        }
        match driver.source {
            source @ Source::Fixed => kind!(source),
            source @ Source::Pull(_) => kind!(source),
            source @ (Source::Dialogue(..) | Source::Memberships(..)) => kind!(source),
            source @ (Source::Peers(_) | Source::Image(_)) => kind!(source),
            source @ Source::Campaign => kind!(source),
            source @ Source::Counter => kind!(source),
            source @ Source::Habit(_) => kind!(source),
            source @ Source::Events => kind!(source),
            Source::Chance(spread) => walk!(|at: usize, _: &Position, _: &Pressure| {
                let drawn = chance.draw(Stream::Mood, roster.states[at].key).around(spread);
                drawn.clamp(-bound, bound)
            }),
        }
        ledger.add_moved(quantity, driver.cause, total);
    }
}
