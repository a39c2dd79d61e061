//! What the dialogue remembers: how far each agreement has come, who carried out what, the round, the date set, the
//! soundings, the running crisis. Changed by this domain's systems only.

use super::rules::DialogueRules;
use crate::core::effects::StageWord;
use crate::core::ix::{AgreementIx, ArticleIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::renumber::Renumber;
use bevy::prelude::Resource;
use serde::{Deserialize, Serialize};

/// How far an agreement has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementState {
    /// The stage.
    pub stage: StageWord,
    /// How vague its text is, 0 to 100.
    pub ambiguity: Milli,
    /// Whether the mediator's text lies on the table.
    pub text: bool,
    /// Who signed, by seat.
    pub signed: Vec<bool>,
    /// Who ratified, by seat.
    pub ratified: Vec<bool>,
    /// The tick in which its text was agreed in this game; what was agreed before does not lapse.
    pub agreed: Option<u16>,
    /// The tick from which it binds; before the start it is below zero.
    pub bound: Option<i32>,
    /// The seat whose home was given the worse end by far, until the text is read again.
    #[serde(default)]
    pub overreach: Option<SeatIx>,
}

/// How far an article has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleState {
    /// The agreed option.
    pub chosen: Option<u8>,
    /// What each seat last asked for at the table: seen by all.
    pub asked: Vec<Option<u8>>,
    /// Level carried out by each seat: 0 to 3 points.
    pub level: Vec<Milli>,
    /// Effort toward the next level of each seat.
    pub progress: Vec<Milli>,
    /// Whether the seat itself ordered effort toward its next level.
    #[serde(default)]
    pub ordered: Vec<bool>,
    /// Ticks in which a seat moved and waits for an answer.
    pub waits: Vec<Option<u16>>,
    /// Whether a deadline passed with the seat's part undone.
    pub late: Vec<bool>,
    /// The tick up to which both sides' acts are held together.
    pub escrow: u16,
}

/// Everything the dialogue remembers beside its gauges.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dialogue {
    /// By agreement.
    pub agreements: Vec<AgreementState>,
    /// By article.
    pub articles: Vec<ArticleState>,
    /// The agreement on which a round meets in the running quarter.
    pub round: Option<AgreementIx>,
    /// The agreement on which a round is convened for the next.
    pub convened: Option<AgreementIx>,
    /// Who left the running round.
    pub walked: Vec<bool>,
    /// The tick of the last round.
    pub last_round: Option<u16>,
    /// The ticks from which and up to which a date with a consequence stands.
    pub deadline: Option<(u16, u16)>,
    /// The tick up to which an envelope is owed.
    pub envelope: Option<u16>,
    /// Packages signed since the start: each makes the next dearer.
    pub packages: u8,
    /// What each seat (row) sounded of each other's room, points.
    pub sounded: Vec<Vec<Milli>>,
    /// Who last raised the running crisis.
    pub raised: Option<SeatIx>,
    /// Step of the crisis that was last acted upon.
    pub step: u8,
    /// The tick up to which a night's exhaustion keeps spoilers still.
    pub calm: u16,
    /// The tick up to which firm acts of a wronged seat are understood, by seat.
    pub window: Vec<u16>,
    /// Quarters since the peacekeepers' patience last came back.
    pub rest: u8,
    /// Trust as saves before agreements had it: read once, when such a save is carried over.
    #[serde(skip_serializing)]
    pub trust: Option<Milli>,
}

impl Dialogue {
    /// Nothing begun, for so many seats.
    #[must_use]
    pub fn empty(rules: &DialogueRules, seats: usize) -> Self {
        let article = ArticleState {
            asked: vec![None; seats],
            level: vec![Milli::ZERO; seats],
            progress: vec![Milli::ZERO; seats],
            ordered: vec![false; seats],
            waits: vec![None; seats],
            late: vec![false; seats],
            ..ArticleState::default()
        };
        let agreement =
            AgreementState { signed: vec![false; seats], ratified: vec![false; seats], ..AgreementState::default() };
        Self {
            agreements: vec![agreement; rules.agreements.len()],
            articles: vec![article; rules.articles.len()],
            walked: vec![false; seats],
            sounded: vec![vec![Milli::ZERO; seats]; seats],
            window: vec![0; seats],
            ..Self::default()
        }
    }

    /// Whether an agreement binds.
    #[must_use]
    pub fn binding(&self, agreement: AgreementIx) -> bool {
        self.agreements.get(agreement.at()).is_some_and(|a| a.bound.is_some())
    }

    /// Level of a seat's part.
    #[must_use]
    pub fn level(&self, article: ArticleIx, seat: SeatIx) -> Milli {
        let levels = self.articles.get(article.at()).map(|a| &a.level);
        levels.and_then(|levels| levels.get(seat.at())).copied().unwrap_or_default()
    }

    /// Whether a seat's window is open in a tick: it was wronged, and firm acts are understood.
    #[must_use]
    pub fn window(&self, seat: SeatIx, tick: u16) -> bool {
        self.window.get(seat.at()).is_some_and(|until| *until >= tick && *until > 0)
    }

    /// The same by the rows of other tables: what is new starts as `start` has it.
    #[must_use]
    pub fn renumbered(&self, maps: &Renumber, start: &Self) -> Self {
        let agreements: Vec<_> = self
            .agreements
            .iter()
            .zip(std::iter::repeat(start.agreements.first()))
            .map(|(old, fresh)| {
                let none = Vec::new();
                let (signed, ratified) = fresh.map_or((&none, &none), |f| (&f.signed, &f.ratified));
                AgreementState {
                    signed: maps.rows("seats", &old.signed, &vec![false; signed.len()]),
                    ratified: maps.rows("seats", &old.ratified, &vec![false; ratified.len()]),
                    overreach: old.overreach.and_then(|seat| maps.seat(seat)),
                    ..old.clone()
                }
            })
            .collect();
        let seats = start.walked.len();
        let articles: Vec<_> = self
            .articles
            .iter()
            .map(|old| ArticleState {
                asked: maps.rows("seats", &old.asked, &vec![None; seats]),
                level: maps.rows("seats", &old.level, &vec![Milli::ZERO; seats]),
                progress: maps.rows("seats", &old.progress, &vec![Milli::ZERO; seats]),
                ordered: maps.rows("seats", &old.ordered, &vec![false; seats]),
                waits: maps.rows("seats", &old.waits, &vec![None; seats]),
                late: maps.rows("seats", &old.late, &vec![false; seats]),
                ..old.clone()
            })
            .collect();
        let sounded: Vec<Vec<Milli>> =
            self.sounded.iter().map(|row| maps.rows("seats", row, &vec![Milli::ZERO; seats])).collect();
        Self {
            agreements: maps.rows("agreements", &agreements, &start.agreements),
            articles: maps.rows("articles", &articles, &start.articles),
            round: self.round.and_then(|a| maps.agreement(a)),
            convened: self.convened.and_then(|a| maps.agreement(a)),
            walked: maps.rows("seats", &self.walked, &start.walked),
            sounded: maps.rows("seats", &sounded, &start.sounded),
            raised: self.raised.and_then(|s| maps.seat(s)),
            window: maps.rows("seats", &self.window, &start.window),
            trust: None,
            ..self.clone()
        }
    }
}
