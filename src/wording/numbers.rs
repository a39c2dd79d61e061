//! Numbers as a person reads them.

use super::{Words, arg};
use crate::core::milli::{Milli, divide};
use crate::core::quantity::Unit;

/// Points with one decimal, none where it is nothing.
#[must_use]
pub fn points(value: Milli) -> String {
    if divide(value.0, 100) % 10 == 0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

/// The same with its sign; a change too small to show is still named.
#[must_use]
pub fn signed(value: Milli) -> String {
    let text = if value.0 != 0 && value.0.abs() < 50 {
        format!("{value:+.3}")
    } else if divide(value.0, 100) % 10 == 0 {
        format!("{value:+.0}")
    } else {
        format!("{value:+.1}")
    };
    if value == Milli::ZERO { "0".into() } else { text }
}

/// A bar of plain signs, for a number that is shown beside it: `++++` or `--`.
#[must_use]
pub fn bar(value: Milli, per_sign: i64) -> String {
    let length = usize::try_from(divide(value.0.abs(), per_sign * 1000)).unwrap_or(0).min(24);
    (if value < Milli::ZERO { "-" } else { "+" }).repeat(length)
}

impl Words {
    /// An amount of money.
    #[must_use]
    pub fn money(&self, value: Milli) -> String {
        self.text("money", &[arg("amount", points(value))])
    }

    /// An amount of money to the third decimal, where one is not enough to tell two apart.
    #[must_use]
    pub fn money_exact(&self, value: Milli) -> String {
        self.text("money", &[arg("amount", format!("{value:.3}"))])
    }

    /// A value in its unit.
    #[must_use]
    pub fn amount(&self, unit: Unit, value: Milli) -> String {
        match unit {
            Unit::Money => self.money(value),
            Unit::Percent => self.text("per-cent", &[arg("amount", points(value))]),
            Unit::Points | Unit::Steps => points(value),
            Unit::Count => format!("{value:.0}"),
        }
    }

    /// A change in its unit.
    #[must_use]
    pub fn change(&self, unit: Unit, value: Milli) -> String {
        match unit {
            // The sign stands before the currency: `+€2m`.
            Unit::Money => match signed(value).strip_prefix(['+', '-']) {
                Some(amount) => {
                    let sign = if value < Milli::ZERO { '-' } else { '+' };
                    format!("{sign}{}", self.text("money", &[arg("amount", amount)]))
                }
                None => self.money(value),
            },
            Unit::Percent => self.text("per-cent", &[arg("amount", signed(value))]),
            Unit::Points | Unit::Steps => signed(value),
            Unit::Count => format!("{value:+.0}"),
        }
    }

    /// Odds (milli-per-cent): as a frequency, with the per cent beside it.
    #[must_use]
    pub fn odds(&self, odds: Milli) -> String {
        let percent = divide(odds.0, 1000);
        if odds <= Milli::ZERO {
            return self.plain("odds-never");
        }
        if odds < Milli(500) {
            return self.plain("odds-rare");
        }
        if odds >= Milli(99_500) {
            return self.plain("odds-always");
        }
        let (hits, of) = frequency(percent);
        self.text("odds", &[arg("hits", hits), arg("of", of), arg("percent", percent)])
    }

    /// Odds for a column: `4 of 10 (38 %)`.
    #[must_use]
    pub fn odds_short(&self, odds: Milli) -> String {
        let percent = divide(odds.0, 1000);
        if odds < Milli(500) {
            return self.plain(if odds <= Milli::ZERO { "odds-short-never" } else { "odds-short-rare" });
        }
        if odds >= Milli(99_500) {
            return self.plain("odds-short-always");
        }
        let (hits, of) = frequency(percent);
        self.text("odds-short", &[arg("hits", hits), arg("of", of), arg("percent", percent)])
    }

    /// Teams, with their plural.
    #[must_use]
    pub fn teams(&self, teams: u8) -> String {
        self.text("teams", &[arg("count", i64::from(teams))])
    }
}

/// A share as so many of ten worlds, or of a hundred where ten would say nothing.
pub(super) fn frequency(percent: i64) -> (i64, i64) {
    if (8..=92).contains(&percent) { (divide(percent, 10), 10) } else { (percent, 100) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_never_lose_their_sign() {
        assert_eq!(points(Milli(12_340)), "12.3");
        assert_eq!(points(Milli(12_000)), "12");
        assert_eq!(signed(Milli(-1_250)), "-1.3");
        assert_eq!(signed(Milli(4)), "+0.004");
        assert_eq!(signed(Milli(0)), "0");
        assert_eq!(bar(Milli(-4_100), 2), "--");
    }
}
