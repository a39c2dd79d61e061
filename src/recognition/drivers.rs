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
    /// Share of recognisers by region, milli (1000 is all).
    pub peers: Vec<Milli>,
    /// The same for the world.
    pub everywhere: Milli,
    /// Quarters since the declaration.
    pub quarters: i64,
}

impl Surroundings {
    /// Reads them from the published readings.
    #[must_use]
    pub fn read(climate: &Climate, roster: &Roster, rules: &RecognitionRules, quarter: Quarter) -> Self {
        let mut common = [Milli::ZERO; DRIVERS];
        for (target, driver) in common.iter_mut().zip(&rules.drivers) {
            *target = match driver.source {
                Source::Dialogue(weight, centre) => weight.ratio((climate.trust - centre).0, 100_000),
                Source::Memberships(weight, half) => {
                    let sum = climate.legitimacy;
                    if sum > Milli::ZERO { weight.ratio(sum.0, (sum + half).0) } else { Milli::ZERO }
                }
                _ => Milli::ZERO,
            };
        }
        let mut tally = vec![(0_i64, 0_i64); roster.regions.len()];
        for (row, outlook) in roster.states.iter().zip(&climate.states) {
            if let Some(region) = row.region {
                let cell = &mut tally[region.at()];
                cell.1 += 1;
                cell.0 += i64::from(outlook.stance == StanceWord::Recognises);
            }
        }
        let share = |(yes, all): (i64, i64)| Milli(if all == 0 { 0 } else { yes * 1000 / all });
        let all = tally.iter().fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        Self {
            common,
            peers: tally.into_iter().map(share).collect(),
            everywhere: share(all),
            quarters: i64::from(quarter.ordinal() - rules.declared),
        }
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

/// The target of a driver for a state. Chance is not here: it is drawn.
#[must_use]
pub fn target(
    driver: usize,
    around: &Surroundings,
    at: usize,
    position: &Position,
    pressure: &Pressure,
    climate: &Climate,
    roster: &Roster,
    rules: &RecognitionRules,
    quarter: Quarter,
) -> Milli {
    let row = &rules.drivers[driver];
    let value = match row.source {
        Source::Fixed => rules.profiles[at].fixed[driver],
        Source::Pull(power) => rules.profiles[at].fixed[driver].thousandths(climate.pull[power.at()].0),
        Source::Dialogue(..) | Source::Memberships(..) => around.common[driver],
        Source::Peers(weight) => match roster.states[at].region {
            Some(region) => weight.thousandths((around.peers[region.at()] - around.everywhere).0),
            None => Milli::ZERO,
        },
        Source::Campaign => pressure.effort,
        Source::Counter => -pressure.counter,
        Source::Image(weight) => match roster.states[at].region {
            Some(region) => weight.ratio((climate.image[region.at()] - Milli::points(50)).0, 50_000),
            None => Milli::ZERO,
        },
        Source::Habit(per_year) => {
            let settled = per_year.ratio(standing_quarters(position, quarter, rules.declared), 4);
            if position.stance >= StanceWord::Frozen { settled } else { -settled }
        }
        Source::Events => pressure.pull,
        Source::Chance(_) => Milli::ZERO,
    };
    value.clamp(-row.bound, row.bound)
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
    let around = Surroundings::read(&climate, &roster, &rules, quarter);
    for (who, position, mut support, pressure) in &mut states {
        let at = who.0.at();
        let owner = Owner::State(who.0);
        for (d, driver) in rules.drivers.iter().enumerate() {
            let target = if let Source::Chance(spread) = driver.source {
                chance.draw(Stream::Mood, roster.states[at].key).around(spread)
            } else {
                target(d, &around, at, position, pressure, &climate, &roster, &rules, quarter)
            };
            let value = &mut support.contributions[d];
            if *value != target {
                let amount = value.step_toward(target, driver.speed);
                let bounds = (-driver.bound, driver.bound);
                ledger.change(value, bounds, contribution(d), owner, amount, driver.cause, None);
            }
        }
    }
}
