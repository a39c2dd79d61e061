//! What every domain may read of the others: a few published readings, rewritten as they change.
//!
//! Each reading has one writer. Nothing here is tracked: the numbers behind it are in the domains.

use super::ix::{OrgIx, SeatIx, StateIx};
use super::milli::Milli;
use super::readings::{AccessionReading, DialogueReading, GovernmentReading};
use super::roster::StandingWord;
use bevy::prelude::Resource;
use ron2::{FromRon, RonSchema};
use serde::{Deserialize, Serialize};

/// Stance of a state towards the aspirant, by the documented reading.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum StanceWord {
    /// Does not recognise.
    DoesNot,
    /// Recognised, and withdrew with a document.
    Withdrawn,
    /// Recognised, and says nothing of it any more.
    Frozen,
    /// Recognises.
    Recognises,
}

impl StanceWord {
    /// The step of the quantity `stance`.
    #[must_use]
    pub fn step(self) -> Milli {
        Milli::points(self as i64)
    }
}

/// What others may read of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlook {
    /// Its stance.
    pub stance: StanceWord,
    /// Its support.
    pub support: Milli,
    /// Its step on the ladder of engagement.
    pub rung: Milli,
    /// What missions and tours add to its vote.
    pub resilience: Milli,
    /// Whether it recognised late or thinly, as the record has it.
    pub late: bool,
}

/// The published readings.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Climate {
    /// Budget by seat. Written by `seats`.
    pub budget: Vec<Milli>,
    /// What an unused initiative saves, by seat. Written by `seats`.
    pub saved: Vec<Milli>,
    /// Record of undertakings kept, by seat. Written by `seats`.
    pub keep: Vec<Milli>,
    /// Approval at home by seat; unity, for a mediator. Written by `seats`.
    pub home: Vec<Milli>,
    /// How hard each power pulls, milli (1000 is plain). Written by `powers`.
    pub pull: Vec<Milli>,
    /// Each power's posture in steps. Written by `powers`.
    pub posture: Vec<Milli>,
    /// Goodwill by seat and power. Written by `powers`.
    pub goodwill: Vec<Vec<Milli>>,
    /// Open requests by seat and power. Written by `powers`.
    pub requests: Vec<Vec<bool>>,
    /// Image by region. Written by `public_diplomacy`.
    pub image: Vec<Milli>,
    /// Trust between the parties. Written by `dialogue`.
    pub trust: Milli,
    /// States, by index. Written by `recognition`.
    pub states: Vec<Outlook>,
    /// Net recognitions by counted states since the start. Written by `recognition`.
    pub net_recognitions: i64,
    /// The aspirant's standing by organisation. Written by `organisations`.
    pub standing: Vec<StandingWord>,
    /// Sum of the legitimacy of the memberships held. Written by `organisations`.
    pub legitimacy: Milli,
    /// Bids: readiness by organisation. Written by `organisations`.
    pub bids: Vec<Milli>,
    /// Whether a body can vote in the running tick. Written by `organisations`.
    pub in_session: Vec<bool>,
    /// Whether a body is closed to the aspirant for now. Written by `organisations`.
    pub closed: Vec<bool>,
    /// Whether a body could be joined: it has a rule, it will sit, and the aspirant is outside. Written by `organisations`.
    pub joinable: Vec<bool>,
    /// Bodies joined since the start. Written by `organisations`.
    pub joined: i64,
    /// Whether a body's vote is tabled for this quarter.
    pub tabled: Vec<bool>,
    /// What circumstances add to the leaning of every member, by organisation. Written by `organisations`.
    pub leaning: Vec<Milli>,
    /// Members of every organisation, by organisation and state. Written by `organisations`.
    pub members: Vec<Vec<bool>>,
    /// Flags. Written by `events`.
    pub flags: Vec<bool>,
    /// The dialogue. Written by `dialogue`.
    pub dialogue: DialogueReading,
    /// The paths of accession. Written by `accession`.
    pub accession: AccessionReading,
    /// Governments by seat. Written by `domestic`.
    pub governments: Vec<GovernmentReading>,
    /// Parts in schemes of the region that are not complete, by seat and scheme. Written by `region`.
    pub schemes_open: Vec<Vec<bool>>,
    /// Openings dealt to each seat beyond the usual number. Written by the review of an act.
    pub more_openings: Vec<u8>,
    /// Hidden dials: the level of each. Written by `events` at the start and by what redraws them.
    pub dials: Vec<u8>,
}

impl Climate {
    /// A state's outlook.
    #[must_use]
    pub fn state(&self, state: StateIx) -> &Outlook {
        &self.states[state.at()]
    }

    /// Goodwill of a seat with a power.
    #[must_use]
    pub fn goodwill(&self, seat: SeatIx, power: super::ix::PowerIx) -> Milli {
        self.goodwill[seat.at()][power.at()]
    }

    /// What circumstances add to every member's leaning in a body.
    #[must_use]
    pub fn leaning_in(&self, org: OrgIx) -> Milli {
        self.leaning.get(org.at()).copied().unwrap_or_default()
    }

    /// Readiness of the bid in a body.
    #[must_use]
    pub fn bid(&self, org: OrgIx) -> Milli {
        self.bids[org.at()]
    }
}
