//! Forecasts and the advisor's estimates in words: frequencies with their error, never a promise.

use super::numbers::frequency;
use super::{Words, arg, points, signed};
use crate::core::milli::{Milli, divide};
use crate::forecast::{Effect, Mean, Odds, Size, What};

/// A change that an order makes, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What changes.
    pub what: String,
    /// The sentence, with its error.
    pub text: String,
    /// Whether it is more than twice its error.
    pub clear: bool,
    /// Whether it goes up.
    pub up: bool,
}

impl Words {
    /// What may happen.
    #[must_use]
    pub fn may_happen(&self, what: What) -> String {
        let aim = |at: usize| arg("aim", self.setup.objectives[at].text.as_str());
        match what {
            What::RecognitionsUp => self.plain("forecast-recognitions-up"),
            What::RecognitionsDown => self.plain("forecast-recognitions-down"),
            What::Vote => self.plain("forecast-tabled"),
            What::Body => self.text("forecast-body", &[arg("aspirant", self.state(self.setup.roster.aspirant))]),
            What::VoteLost => self.plain("forecast-lost"),
            What::Crisis => self.plain("forecast-crisis"),
            What::Gate(seat) => self.text("forecast-gate", &[arg("seat", self.seat(seat))]),
            What::Half(at) => self.text("forecast-half", &[aim(at)]),
            What::Full(at) => self.text("forecast-full", &[aim(at)]),
        }
    }

    /// What is measured in futures.
    #[must_use]
    pub fn measured(&self, size: Size) -> String {
        self.plain(match size {
            Size::Verdict => "forecast-verdict",
            Size::Recognitions => "forecast-recognitions",
            Size::Trust => "forecast-trust",
            Size::Home => "forecast-home",
        })
    }

    /// How often something happened, counted: `in 26 of 64 worlds, give or take 4`.
    #[must_use]
    pub fn counted(&self, odds: Odds) -> String {
        let args = [
            arg("hits", i64::from(odds.hits)),
            arg("futures", i64::from(odds.futures)),
            arg("error", i64::from(odds.error())),
        ];
        self.text("forecast-of-ten", &args)
    }

    /// The same as so many of ten worlds.
    #[must_use]
    pub fn worlds(&self, odds: Odds) -> String {
        let (hits, all) = (i64::from(odds.hits), i64::from(odds.futures));
        let futures = arg("futures", all);
        if hits == 0 || all == 0 {
            return self.text("forecast-worlds-none", &[futures]);
        }
        if hits == all {
            return self.text("forecast-worlds-all", &[futures]);
        }
        let (hits, of) = frequency(divide(hits * 100, all));
        self.text("forecast-worlds", &[arg("hits", hits), arg("of", of)])
    }

    /// An error: never less than a tenth, where there is one at all.
    #[must_use]
    pub fn error(&self, error: Milli) -> String {
        points(if error > Milli::ZERO { error.max(Milli(100)) } else { error })
    }

    /// A mean with its error.
    #[must_use]
    pub fn mean(&self, mean: &Mean) -> String {
        let what = arg("what", self.measured(mean.size));
        self.text("forecast-mean", &[what, arg("mean", points(mean.mean)), arg("error", self.error(mean.error))])
    }

    /// What an order changes: what stands out from luck first.
    #[must_use]
    pub fn changes(&self, effect: &Effect) -> Vec<Change> {
        let clear = |by: Milli, error: Milli| by.0.abs() > 2 * error.0;
        let odds = effect.odds.iter().filter(|(_, by, _)| *by != Milli::ZERO).map(|(what, by, error)| {
            let worlds = |share: Milli| divide(share.0, 1000).abs().max(1);
            let key = if *by > Milli::ZERO { "forecast-effect-more" } else { "forecast-effect-less" };
            let args = [arg("what", self.may_happen(*what)), arg("by", worlds(*by)), arg("error", worlds(*error))];
            Change {
                what: self.may_happen(*what),
                text: self.text(key, &args),
                clear: clear(*by, *error),
                up: *by > Milli::ZERO,
            }
        });
        let means = effect.means.iter().filter(|one| one.mean.0.abs() >= 50).map(|one| {
            let what = arg("what", self.measured(one.size));
            let args = [what, arg("by", signed(one.mean)), arg("error", self.error(one.error))];
            let key = if one.error == Milli::ZERO { "forecast-effect-same" } else { "forecast-effect" };
            let text = self.text(key, &args);
            Change {
                what: self.measured(one.size),
                text,
                clear: clear(one.mean, one.error),
                up: one.mean > Milli::ZERO,
            }
        });
        let mut out: Vec<Change> = means.chain(odds).collect();
        out.sort_by_key(|change| !change.clear);
        out
    }
}
