//! Milli-points: the integer in which every tracked quantity is kept, so that sums are exact.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// A thousandth of a point (of support, approval, EUR m ...).
///
/// Additions panic on overflow in every profile; content limits keep values far below it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Milli(pub i64);

impl Milli {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Whole points.
    #[must_use]
    pub const fn points(points: i64) -> Self {
        Self(points * 1000)
    }

    /// `self * numerator / denominator`, rounded half away from zero.
    ///
    /// # Panics
    /// If the denominator is zero.
    #[must_use]
    pub fn ratio(self, numerator: i64, denominator: i64) -> Self {
        Self(divide(self.0 * numerator, denominator))
    }

    /// So many milli-per-cent of it (100 000 is all), rounded half away from zero.
    #[must_use]
    #[inline]
    pub fn percent(self, percent: Milli) -> Self {
        Self(rounded(self.0 * percent.0, 100_000))
    }

    /// So many thousandths of it, rounded half away from zero.
    #[must_use]
    #[inline]
    pub fn thousandths(self, thousandths: i64) -> Self {
        Self(rounded(self.0 * thousandths, 1000))
    }

    /// The step from here toward `target` that covers `share` (milli-per-cent) of the distance, at least one
    /// milli-point: truncation would never arrive.
    #[must_use]
    #[inline]
    pub fn step_toward(self, target: Self, share: Milli) -> Self {
        let distance = target - self;
        let step = distance.percent(share);
        if step == Self::ZERO && distance != Self::ZERO && share > Self::ZERO {
            Self(distance.0.signum())
        } else {
            step
        }
    }

    /// Parts whose sum is exactly `self`; the rest goes to the first parts.
    #[must_use]
    pub fn split(self, parts: u8) -> Vec<Self> {
        let n = i64::from(parts.max(1));
        let (each, rest) = (self.0 / n, self.0 % n);
        (0..n).map(|i| Self(each + if i < rest.abs() { rest.signum() } else { 0 })).collect()
    }

    /// Absolute value.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.abs())
    }
}

/// Division by a constant known where it is called, rounded half away from zero: the compiler multiplies instead.
#[inline(always)]
fn rounded(numerator: i64, denominator: i64) -> i64 {
    let half = if numerator < 0 { -(denominator / 2) } else { denominator / 2 };
    (numerator + half) / denominator
}

/// Integer division, rounded half away from zero.
///
/// # Panics
/// If the denominator is zero.
#[must_use]
pub fn divide(numerator: i64, denominator: i64) -> i64 {
    let half = denominator.abs() / 2;
    let shifted = if (numerator < 0) == (denominator < 0) { numerator.abs() + half } else { -(numerator.abs() + half) };
    shifted / denominator.abs()
}

impl Add for Milli {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}
impl Sub for Milli {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}
impl Neg for Milli {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}
impl AddAssign for Milli {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}
impl SubAssign for Milli {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}
impl std::iter::Sum for Milli {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Add::add)
    }
}

/// Shows points with one decimal, rounded half away from zero; `{:+}` shows the sign, `{:.0}` whole points.
impl fmt::Display for Milli {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = f.precision().unwrap_or(1).min(3);
        // In 128 bits: any number can be shown, even one that no game can hold.
        let unit = 10_i128.pow(3 - u32::try_from(decimals).unwrap_or(1));
        let scale = 10_i128.pow(u32::try_from(decimals).unwrap_or(1));
        let value = i128::from(self.0);
        let scaled = (value.abs() + unit / 2) / unit;
        let sign = if value < 0 && scaled > 0 {
            "-"
        } else if f.sign_plus() {
            "+"
        } else {
            ""
        };
        let (whole, part) = (scaled / scale, scaled % scale);
        let text = if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part:0decimals$}") };
        match f.width() {
            Some(width) => write!(f, "{text:>width$}"),
            None => f.write_str(&text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn division_rounds_half_away_from_zero() {
        for (n, d, want) in [(5, 2, 3), (-5, 2, -3), (4, 3, 1), (-4, 3, -1), (5, -2, -3), (0, 7, 0)] {
            assert_eq!(divide(n, d), want, "{n}/{d}");
        }
    }

    #[test]
    fn a_step_arrives() {
        let (mut value, target) = (Milli(-7), Milli(5));
        for _ in 0..100 {
            value += value.step_toward(target, Milli::points(10));
        }
        assert_eq!(value, target, "a step of at least one milli-point arrives");
    }

    #[test]
    fn parts_sum_to_the_whole() {
        for whole in [-7, 0, 7, 1000, -1001] {
            let sum: Milli = Milli(whole).split(4).into_iter().sum();
            assert_eq!(sum, Milli(whole));
        }
    }

    #[test]
    fn shows_points() {
        assert_eq!(format!("{}", Milli(1250)), "1.3");
        assert_eq!(format!("{:+}", Milli(-1250)), "-1.3");
        assert_eq!(format!("{:+.0}", Milli(1500)), "+2");
        assert_eq!(format!("{:.3}", Milli(-5)), "-0.005");
        assert_eq!(format!("{}", Milli(i64::MIN)), "-9223372036854775.8");
    }
}
