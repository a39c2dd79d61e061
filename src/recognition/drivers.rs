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

/// Share of recognisers by region, with that of the whole world last; thousandths.
fn recognisers(climate: &Climate, roster: &Roster, rules: &RecognitionRules) -> (Vec<i64>, i64) {
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
    (tally.into_iter().map(share).collect(), everywhere)
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

/// What targets are read from, beside the state's own parts: drivers by the kind of their source, for each is read for
/// every state.
pub struct Reading<'a> {
    rules: &'a RecognitionRules,
    quarter: Quarter,
    /// Those whose target is the profile's.
    fixed: Vec<usize>,
    /// Those by which a power pulls, and how hard it pulls in the quarter: thousandths of the profile's.
    pulls: Vec<(usize, i64)>,
    /// Those that states of a region share.
    shared: Vec<usize>,
    /// Their targets, by region; the last row is for states of no region.
    rows: Vec<[Milli; DRIVERS]>,
    /// Those that hang on what the state itself is and does.
    own: Vec<(usize, Source)>,
    /// Bound and speed by driver.
    bounds: [Milli; DRIVERS],
    speeds: [Milli; DRIVERS],
}

impl<'a> Reading<'a> {
    /// Of a quarter.
    #[must_use]
    pub fn of(climate: &Climate, roster: &Roster, rules: &'a RecognitionRules, quarter: Quarter) -> Self {
        let table = |of: fn(&Driver) -> Milli| std::array::from_fn(|d| rules.drivers.get(d).map_or(Milli::ZERO, of));
        let (bounds, speeds): ([Milli; DRIVERS], _) = (table(|driver| driver.bound), table(|driver| driver.speed));
        let rows = vec![[Milli::ZERO; DRIVERS]; roster.regions.len() + 1];
        let (fixed, pulls, shared, own) = <(Vec<_>, Vec<_>, Vec<_>, Vec<_>)>::default();
        let mut reading = Self { rules, quarter, fixed, pulls, shared, rows, own, bounds, speeds };
        let (by_region, everywhere) = recognisers(climate, roster, rules);
        for (d, driver) in rules.drivers.iter().enumerate() {
            match driver.source {
                Source::Fixed => reading.fixed.push(d),
                Source::Pull(power) => reading.pulls.push((d, climate.pull[power.at()].0)),
                Source::Dialogue(weight, centre) => {
                    let target = weight.ratio((climate.trust - centre).0, 100_000);
                    reading.share(d, std::iter::repeat(target));
                }
                Source::Memberships(weight, half) => {
                    let sum = climate.legitimacy;
                    let target = if sum > Milli::ZERO { weight.ratio(sum.0, (sum + half).0) } else { Milli::ZERO };
                    reading.share(d, std::iter::repeat(target));
                }
                Source::Peers(weight) => {
                    reading.share(d, by_region.iter().map(|share| weight.thousandths(share - everywhere)));
                }
                Source::Image(weight) => {
                    let target = |image: &Milli| weight.ratio((*image - Milli::points(50)).0, 50_000);
                    reading.share(d, climate.image.iter().map(target));
                }
                Source::Campaign | Source::Counter | Source::Habit(_) | Source::Events | Source::Chance(_) => {
                    reading.own.push((d, driver.source));
                }
            }
        }
        reading
    }

    /// A driver's targets by region; what is not said is nothing.
    fn share(&mut self, d: usize, targets: impl Iterator<Item = Milli>) {
        self.shared.push(d);
        for (row, target) in self.rows.iter_mut().zip(targets) {
            row[d] = target;
        }
    }

    #[inline]
    fn bounded(&self, d: usize, target: Milli) -> Milli {
        target.min(self.bounds[d]).max(-self.bounds[d])
    }

    /// Writes the target of each driver for a state, inside the driver's bound. `drawn` is the luck of the quarter
    /// within a spread.
    #[inline]
    pub(super) fn write(
        &self,
        at: usize,
        position: &Position,
        pressure: &Pressure,
        drawn: impl Fn(Milli) -> Milli,
        out: &mut [Milli; DRIVERS],
    ) {
        let profile = &self.rules.profiles[at];
        for d in &self.fixed {
            out[*d] = self.bounded(*d, profile.fixed[*d]);
        }
        for (d, pull) in &self.pulls {
            out[*d] = self.bounded(*d, profile.fixed[*d].thousandths(*pull));
        }
        let row = &self.rows[profile.region.map_or(self.rows.len() - 1, RegionIx::at)];
        for d in &self.shared {
            out[*d] = self.bounded(*d, row[*d]);
        }
        for (d, source) in &self.own {
            let target = match *source {
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
            out[*d] = self.bounded(*d, target);
        }
    }

    /// The targets of all drivers for a state of average luck.
    #[must_use]
    pub fn targets(&self, at: usize, position: &Position, pressure: &Pressure) -> [Milli; DRIVERS] {
        let mut out = [Milli::ZERO; DRIVERS];
        self.write(at, position, pressure, |_| Milli::ZERO, &mut out);
        out
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
