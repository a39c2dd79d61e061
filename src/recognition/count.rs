//! The count of recognitions, under each reading. None of them is called the true one.

use super::state::Position;
use jiff::civil::Date;
use serde::Serialize;

/// Who counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Every act ever given: the aspirant disputes all withdrawals.
    Aspirant,
    /// Acts less the withdrawals with a document behind them.
    Documented,
    /// Acts less every withdrawal that the parent claims.
    Parent,
}

impl Reading {
    /// All readings.
    pub const ALL: [Self; 3] = [Self::Aspirant, Self::Documented, Self::Parent];

    /// Its id in texts and output.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Aspirant => "aspirant",
            Self::Documented => "documented",
            Self::Parent => "parent",
        }
    }

    /// Whether an act stands on a day, an act counting from its own day.
    #[must_use]
    pub fn stands(self, recognised: Option<Date>, withdrawn: Option<Date>, documented: bool, on: Date) -> bool {
        let given = recognised.is_some_and(|day| day <= on);
        let taken_back = withdrawn.is_some_and(|day| day <= on);
        given
            && match self {
                Self::Aspirant => true,
                Self::Documented => !(taken_back && documented),
                Self::Parent => !taken_back,
            }
    }

    /// Whether a position counts as recognising on a day.
    #[must_use]
    pub fn counts(self, position: &Position, on: Date) -> bool {
        self.stands(position.recognised, position.withdrawn, position.documented, on)
    }
}
