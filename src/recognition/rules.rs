//! The recognition model with its ids resolved and its fixed parts computed.

use super::DRIVERS;
use crate::core::ix::{CauseIx, PowerIx, RegionIx};
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use bevy::prelude::Resource;

/// Where a driver's target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A target of each state, computed from its profile at the start.
    Fixed,
    /// A power's pull, weighted by the state's tie (target of the profile) and the power's strength.
    Pull(PowerIx),
    /// State of the dialogue: weight and neutral trust.
    Dialogue(Milli, Milli),
    /// Legitimacy of memberships: weight, and the sum at which it is half.
    Memberships(Milli, Milli),
    /// Share of recognisers around: weight.
    Peers(Milli),
    /// The aspirant's stock.
    Campaign,
    /// The parent's stock.
    Counter,
    /// Image in the region: weight.
    Image(Milli),
    /// A settled position: points a year.
    Habit(Milli),
    /// What events left behind.
    Events,
    /// Chance: spread.
    Chance(Milli),
}

/// A driver.
#[derive(Clone, Debug)]
pub struct Driver {
    /// Its id.
    pub id: String,
    /// Where its target comes from.
    pub source: Source,
    /// Share of the distance a quarter, milli-per-cent.
    pub speed: Milli,
    /// Bound on either side.
    pub bound: Milli,
    /// Its cause.
    pub cause: CauseIx,
    /// Where its size comes from.
    pub basis: String,
}

/// What is fixed of a state.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// For `Fixed` the target, for `Pull` the weighted tie, by driver.
    pub fixed: [Milli; DRIVERS],
    /// Its region, if it has one.
    pub region: Option<RegionIx>,
    /// How open it is to withdrawal once it recognises: small, distant, late or quiet, 0 to 100.
    pub frailty: Milli,
}

/// The recognition model.
#[derive(Resource, Clone, Debug)]
pub struct RecognitionRules {
    /// Drivers in order.
    pub drivers: Vec<Driver>,
    /// Profiles by state.
    pub profiles: Vec<Profile>,
    /// Counted recognisers at the start, frozen ones included.
    pub recognisers_at_start: i64,
    /// Odds of an act a quarter at the threshold.
    pub base_odds: Milli,
    /// Further odds per point above it, milli-per-cent.
    pub odds_per_point: Milli,
    /// Further odds per point of campaign stock.
    pub odds_per_effort: Milli,
    /// Bound without an occasion.
    pub odds_bound: Milli,
    /// Support from which a state acts in the tick of the declaration.
    pub first_tick_from: Milli,
    /// Odds in that tick per point above it, milli-per-cent.
    pub first_tick_per_point: Milli,
    /// Bound in that tick.
    pub first_tick_bound: Milli,
    /// Quarters over which the agenda cools.
    pub cooling_quarters: i64,
    /// Its floor, milli-per-cent.
    pub cooling_floor: Milli,
    /// Strength of the agenda in this scenario, milli-per-cent.
    pub agenda: Milli,
    /// Support below which a recogniser is open to withdrawal.
    pub withdrawal_threshold: Milli,
    /// Odds a quarter of an open one without a drive.
    pub withdrawal_base: Milli,
    /// Share of withdrawals with a document.
    pub documented_share: Milli,
    /// Resilience that halves the odds.
    pub resilience_half: Milli,
    /// Stock at which an effort is worth half.
    pub stock_half: Milli,
    /// Bound of a stock.
    pub stock_bound: Milli,
    /// Share of a stock lost a quarter.
    pub stock_decay: Milli,
    /// Share of what events left that fades a quarter.
    pub event_decay: Milli,
    /// Support needed for each step below recognition, from contact on.
    pub rungs: Vec<Milli>,
    /// Odds of a step a quarter.
    pub rung_odds: Milli,
    /// Ordinal of the quarter of the declaration.
    pub declared: i32,
    /// Approval at home for an act won or a withdrawal obtained.
    pub home_per_recognition: Milli,
    /// `home`, looked up.
    pub home: Quantity,
    /// [`super::CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

impl RecognitionRules {
    /// Strength of the agenda so many quarters after the declaration, milli-per-cent.
    #[must_use]
    pub fn agenda_at(&self, quarters: i64) -> Milli {
        let left = (self.cooling_quarters - quarters).max(0);
        let heat = (Milli::points(100) - self.cooling_floor).ratio(left, self.cooling_quarters.max(1));
        self.agenda.percent(self.cooling_floor + heat)
    }

    /// Odds of an act in a quarter (milli-per-cent) of a state above the threshold.
    #[must_use]
    pub fn odds(&self, support: Milli, effort: Milli, occasion: Milli, quarters: i64) -> Milli {
        if support < Milli::ZERO {
            return Milli::ZERO;
        }
        if quarters == 0 {
            let above = (support - self.first_tick_from).max(Milli::ZERO);
            return above.ratio(self.first_tick_per_point.0, 1000).percent(self.agenda).min(self.first_tick_bound);
        }
        let own =
            self.base_odds + support.ratio(self.odds_per_point.0, 1000) + effort.ratio(self.odds_per_effort.0, 1000);
        own.percent(self.agenda_at(quarters)).min(self.odds_bound) + occasion
    }

    /// Odds of a withdrawal in a quarter (milli-per-cent) of a recogniser.
    #[must_use]
    pub fn withdrawal_odds(&self, support: Milli, frailty: Milli, exposure: Milli, resilience: Milli) -> Milli {
        if support >= self.withdrawal_threshold || frailty <= Milli::ZERO {
            return Milli::ZERO;
        }
        let odds = (self.withdrawal_base + exposure).percent(frailty);
        odds.ratio(self.resilience_half.0, (self.resilience_half + resilience).0)
    }
}
