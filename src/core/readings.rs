//! What other domains may read of the dialogue, the paths of accession, governments and dials: parts of the
//! [`Climate`](super::climate::Climate), each with one writer.

use super::effects::StageWord;
use super::ix::{AgreementIx, ArticleIx, GateIx, SeatIx};
use super::milli::Milli;
use serde::{Deserialize, Serialize};

/// What others may read of an agreement. Written by `dialogue`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementReading {
    /// How far it has come.
    pub stage: StageWord,
    /// Whether its articles bind.
    pub binding: bool,
    /// How vague its text is, 0 to 100.
    pub ambiguity: Milli,
    /// Whether the mediator's text lies on the table.
    pub text: bool,
    /// The seat whose home was given the worse end by far, until the text is read again.
    #[serde(default)]
    pub overreach: Option<SeatIx>,
}

/// What others may read of an article. Written by `dialogue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleReading {
    /// The agreed option, if any.
    pub chosen: Option<u8>,
    /// Level carried out by each seat, in steps; none where it owes nothing.
    pub level: Vec<Option<Milli>>,
    /// Whether what each seat's part waits for is carried out.
    pub ready: Vec<bool>,
}

/// Readings of the dialogue. Written by `dialogue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DialogueReading {
    /// By agreement.
    pub agreements: Vec<AgreementReading>,
    /// By article.
    pub articles: Vec<ArticleReading>,
    /// The agreement on which a round meets this quarter.
    pub round: Option<AgreementIx>,
    /// Quarters since the last round; none if there was none.
    pub since_round: Option<u16>,
    /// Ripeness: the product of its gates, 0 to 100.
    pub ripeness: Milli,
    /// What each seat's home bears of a package, points.
    pub room: Vec<Milli>,
    /// Whether each seat is in breach of what it signed.
    pub breach: Vec<bool>,
    /// Whether each seat's window is open: it was wronged last, and firm acts are understood.
    pub wronged: Vec<bool>,
    /// Signatures and ratifications that are open, by agreement and seat.
    pub open: Vec<Vec<bool>>,
}

impl DialogueReading {
    /// Whether a party is at fault on the record: it left undone what it signed, or wronged the other last.
    #[must_use]
    pub fn at_fault(&self, party: SeatIx, other: Option<SeatIx>) -> bool {
        let row = |rows: &[bool], seat: SeatIx| rows.get(seat.at()).copied().unwrap_or(false);
        row(&self.breach, party) || other.is_some_and(|other| row(&self.wronged, other))
    }

    /// Level of a seat's part of an article, in steps.
    #[must_use]
    pub fn level(&self, article: ArticleIx, seat: SeatIx) -> Milli {
        let levels = self.articles.get(article.at()).map(|a| &a.level);
        levels.and_then(|l| l.get(seat.at()).copied().flatten()).unwrap_or_default()
    }
}

/// Readings of the paths of accession. Written by `accession`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessionReading {
    /// Gates passed, by seat and gate.
    pub passed: Vec<Vec<bool>>,
    /// Gates that may be called this quarter, by seat and gate.
    pub callable: Vec<Vec<bool>>,
    /// Whether a law is under way or in force and not yet carried out, by seat and chapter.
    pub law: Vec<Vec<bool>>,
    /// Whether a chapter can rise, by seat and chapter.
    pub open: Vec<Vec<bool>>,
    /// Whether a warning of measures stands, by seat.
    pub warned: Vec<bool>,
    /// Steps of measures in force, by seat.
    pub measures: Vec<Milli>,
}

impl AccessionReading {
    /// Whether a seat passed a gate.
    #[must_use]
    pub fn has_passed(&self, seat: SeatIx, gate: GateIx) -> bool {
        self.passed.get(seat.at()).and_then(|row| row.get(gate.at())).copied().unwrap_or(false)
    }
}

/// Readings of governments. Written by `domestic`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GovernmentReading {
    /// Quarters to the next vote; none where nobody votes.
    pub vote_in: Option<u16>,
    /// Whether the cabinet has a majority.
    pub majority: bool,
    /// Quarters since the last vote or change of government.
    pub since: u16,
}
