//! Support: each contribution moves toward its driver's target.

use super::rules::{Driver, RecognitionRules, Source};
use super::state::{Position, Pressure};
use super::{DRIVERS, contribution};
use crate::core::calendar::Quarter;
use crate::core::climate::{Climate, StanceWord};
use crate::core::ix::{Owner, RegionIx, StateIx};
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::roster::Roster;

/// What all states share in a quarter, and what those of a region share.
pub struct Surroundings {
    /// Drivers whose fixed part is multiplied, and by how many thousandths.
    pulls: Vec<(usize, i64)>,
    /// What is added to the fixed part, by region and driver; the last row is for states of no region.
    shared: Vec<[Milli; DRIVERS]>,
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
        let mut pulls = Vec::new();
        let mut shared = vec![[Milli::ZERO; DRIVERS]; tally.len() + 1];
        for (d, driver) in rules.drivers.iter().enumerate() {
            match driver.source {
                Source::Pull(power) => pulls.push((d, climate.pull[power.at()].0)),
                Source::Dialogue(weight, centre) => {
                    let target = weight.ratio((climate.trust - centre).0, 100_000);
                    shared.iter_mut().for_each(|row| row[d] = target);
                }
                Source::Memberships(weight, half) => {
                    let sum = climate.legitimacy;
                    let target = if sum > Milli::ZERO { weight.ratio(sum.0, (sum + half).0) } else { Milli::ZERO };
                    shared.iter_mut().for_each(|row| row[d] = target);
                }
                Source::Peers(weight) => {
                    for (row, cell) in shared.iter_mut().zip(&tally) {
                        row[d] = weight.thousandths(share(*cell) - everywhere);
                    }
                }
                Source::Image(weight) => {
                    for (row, image) in shared.iter_mut().zip(&climate.image) {
                        row[d] = weight.ratio((*image - Milli::points(50)).0, 50_000);
                    }
                }
                _ => {}
            }
        }
        Self { pulls, shared }
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

/// What targets are read from, beside the state's own parts.
pub struct Reading<'a> {
    around: Surroundings,
    rules: &'a RecognitionRules,
    quarter: Quarter,
    /// Drivers whose target hangs on the state itself.
    own: Vec<(usize, Source)>,
    /// Bound and speed by driver: tables of a known size, for they are read for every driver of every state.
    bounds: [Milli; DRIVERS],
    speeds: [Milli; DRIVERS],
}

impl<'a> Reading<'a> {
    /// Of a quarter.
    #[must_use]
    pub fn of(climate: &Climate, roster: &Roster, rules: &'a RecognitionRules, quarter: Quarter) -> Self {
        let own = |(d, driver): (usize, &Driver)| match driver.source {
            Source::Campaign | Source::Counter | Source::Habit(_) | Source::Events | Source::Chance(_) => {
                Some((d, driver.source))
            }
            Source::Fixed
            | Source::Pull(_)
            | Source::Dialogue(..)
            | Source::Memberships(..)
            | Source::Peers(_)
            | Source::Image(_) => None,
        };
        let own = rules.drivers.iter().enumerate().filter_map(own).collect();
        let table = |of: fn(&Driver) -> Milli| std::array::from_fn(|d| rules.drivers.get(d).map_or(Milli::ZERO, of));
        let (bounds, speeds) = (table(|driver| driver.bound), table(|driver| driver.speed));
        Self { around: Surroundings::read(climate, roster, rules), rules, quarter, own, bounds, speeds }
    }

    /// The targets of all drivers for a state, each inside its driver's bound. `drawn` is the luck of the quarter within
    /// a spread.
    #[must_use]
    #[inline]
    #[expect(clippy::needless_range_loop, reason = "tables of one known size: no index is checked at run time")]
    pub fn targets(
        &self,
        at: usize,
        position: &Position,
        pressure: &Pressure,
        drawn: impl Fn(Milli) -> Milli,
    ) -> [Milli; DRIVERS] {
        let profile = &self.rules.profiles[at];
        let nowhere = self.around.shared.len() - 1;
        let shared = &self.around.shared[profile.region.map_or(nowhere, RegionIx::at)];
        let mut targets: [Milli; DRIVERS] = std::array::from_fn(|d| shared[d] + profile.fixed[d]);
        for (d, pull) in &self.around.pulls {
            targets[*d] = profile.fixed[*d].thousandths(*pull);
        }
        for (d, source) in &self.own {
            targets[*d] = match *source {
                Source::Campaign => pressure.effort,
                Source::Counter => -pressure.counter,
                Source::Habit(per_year) => {
                    let quarters = standing_quarters(position, self.quarter, self.rules.declared);
                    let settled = per_year.thousandths(quarters * 250);
                    if position.stance >= StanceWord::Frozen { settled } else { -settled }
                }
                Source::Events => pressure.pull,
                Source::Chance(spread) => drawn(spread),
                _ => Milli::ZERO,
            };
        }
        for d in 0..DRIVERS {
            targets[d] = targets[d].min(self.bounds[d]).max(-self.bounds[d]);
        }
        targets
    }
}

/// What support moved by in a quarter, over all states: one sum by driver, told to the ledger at the end.
#[derive(Default)]
pub(super) struct Moved([Milli; DRIVERS]);

impl Moved {
    /// A state's contributions step to their targets. Its support after that.
    #[inline]
    pub(super) fn step(
        &mut self,
        reading: &Reading,
        state: StateIx,
        values: &mut [Milli; DRIVERS],
        targets: &[Milli; DRIVERS],
        ledger: &mut Ledger,
    ) -> Milli {
        let keeps = ledger.keeps_entries();
        let mut total = Milli::ZERO;
        for d in 0..DRIVERS {
            if values[d] != targets[d] {
                // Target and value lie inside the bound, so the step does too.
                let amount = values[d].step_toward(targets[d], reading.speeds[d]);
                values[d] += amount;
                self.0[d] += amount;
                if keeps {
                    ledger.note_moved(contribution(d), Owner::State(state), amount, reading.rules.drivers[d].cause);
                }
            }
            total += values[d];
        }
        total
    }

    /// Tells the ledger.
    pub(super) fn tell(self, rules: &RecognitionRules, ledger: &mut Ledger) {
        for (d, (driver, total)) in rules.drivers.iter().zip(self.0).enumerate() {
            ledger.add_moved(contribution(d), driver.cause, total);
        }
    }
}
