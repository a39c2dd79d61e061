//! The calendar: quarters and nothing else. A turn is one quarter, or two under the same standing orders.

use bevy::prelude::Resource;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A calendar quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Quarter {
    /// Year.
    pub year: i16,
    /// 1 to 4.
    pub number: i8,
}

impl Quarter {
    /// The quarter that contains a day.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), number: (day.month() - 1) / 3 + 1 }
    }

    /// The next quarter.
    #[must_use]
    pub fn next(self) -> Self {
        if self.number == 4 {
            Self { year: self.year + 1, number: 1 }
        } else {
            Self { year: self.year, number: self.number + 1 }
        }
    }

    /// The quarter so many later.
    #[must_use]
    pub fn plus(self, quarters: u16) -> Self {
        (0..quarters).fold(self, |q, _| q.next())
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Date {
        Date::constant(self.year, (self.number - 1) * 3 + 1, 1)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        Date::constant(self.year, self.number * 3, 1).last_of_month()
    }

    /// Quarters since year zero, to count distances.
    #[must_use]
    pub fn ordinal(self) -> i32 {
        i32::from(self.year) * 4 + i32::from(self.number) - 1
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} Q{}", self.year, self.number)
    }
}

/// Where the game is in time.
#[derive(Resource, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// First day of the game.
    pub start: Date,
    /// The quarter that the next tick resolves.
    pub quarter: Quarter,
    /// Ticks resolved so far.
    pub ticks: u16,
    /// Turns resolved so far.
    pub turns: u16,
    /// Number of turns of the game.
    pub length: u16,
    /// Quarters a turn.
    pub ticks_per_turn: u8,
}

impl Calendar {
    /// A calendar at its start.
    #[must_use]
    pub fn new(start: Date, length: u16, ticks_per_turn: u8) -> Self {
        Self { start, quarter: Quarter::of(start), ticks: 0, turns: 0, length, ticks_per_turn }
    }

    /// First day of the running tick: the start itself in the first one.
    #[must_use]
    pub fn from(&self) -> Date {
        if self.ticks == 0 { self.start } else { self.quarter.first_day() }
    }

    /// Last day of the running tick.
    #[must_use]
    pub fn to(&self) -> Date {
        self.quarter.last_day()
    }

    /// Whether the running tick contains the day.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from() <= day && day <= self.to()
    }

    /// Whether the running tick begins a turn.
    #[must_use]
    pub fn begins_turn(&self) -> bool {
        self.ticks.is_multiple_of(u16::from(self.ticks_per_turn.max(1)))
    }

    /// Whether the running tick ends a turn.
    #[must_use]
    pub fn ends_turn(&self) -> bool {
        (self.ticks + 1).is_multiple_of(u16::from(self.ticks_per_turn.max(1)))
    }

    /// Whether all turns are played.
    #[must_use]
    pub fn over(&self) -> bool {
        self.turns >= self.length
    }

    /// Number of the running turn, from 1.
    #[must_use]
    pub fn turn(&self) -> u16 {
        self.turns + 1
    }

    /// Moves to the next tick.
    pub fn advance(&mut self) {
        self.quarter = self.quarter.next();
        self.ticks += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_first_tick_runs_from_the_start_to_its_quarters_end() {
        let mut calendar = Calendar::new(date(2008, 2, 17), 20, 1);
        assert_eq!(calendar.from(), date(2008, 2, 17));
        assert_eq!(calendar.to(), date(2008, 3, 31));
        assert!(!calendar.contains(date(2008, 1, 5)));
        calendar.advance();
        assert_eq!((calendar.from(), calendar.to()), (date(2008, 4, 1), date(2008, 6, 30)));
        assert_eq!(Quarter::of(date(2026, 12, 31)).next().to_string(), "2027 Q1");
    }
}
