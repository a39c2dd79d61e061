//! Actions with their ids resolved.

use crate::core::climate::StanceWord;
use crate::core::effects::{Condition, Effect, StageWord};
use crate::core::ix::{ArticleIx, CauseIx, DueIx, OrgIx};
use crate::core::milli::Milli;
use crate::core::price::Price;
use crate::core::roster::Role;
use bevy::prelude::Resource;
use ron2::{FromRon, RonSchema};

/// What an action is aimed at.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetKind {
    /// Nothing in particular.
    Nothing,
    /// A state, neither aspirant nor parent.
    State,
    /// An organisation that admits members.
    Body,
    /// A power.
    Power,
    /// A region.
    Region,
    /// An agreement of the dialogue.
    Agreement,
    /// An article of an agreement.
    Article,
    /// A chapter of a path of accession.
    Chapter,
    /// A gate of a path of accession.
    Gate,
    /// A scheme of regional cooperation.
    Scheme,
    /// A party to the dispute.
    Party,
}

/// What must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// The target's stance is at least this.
    StanceAtLeast(StanceWord),
    /// The target does not recognise.
    DoesNotRecognise,
    /// The target's engagement is at least this step.
    RungAtLeast(Milli),
    /// The target recognised late or thinly.
    Late,
    /// The target belongs to the organisation.
    MemberOf(OrgIx),
    /// Goodwill with the target power is at least this.
    GoodwillAtLeast(Milli),
    /// A request of the target power is open.
    RequestOpen,
    /// The body may be joined.
    BodyOpen,
    /// The bid is at least so ready.
    BidAtLeast(Milli),
    /// The body votes this quarter.
    SessionThisQuarter,
    /// A bid is known there.
    BidKnown,
    /// Not held in the same way already.
    NotHeld,
    /// The target agreement has come exactly so far.
    StageIs(StageWord),
    /// Clauses of the target agreement are open, and its time has come.
    Open,
    /// The same, or it binds and is not carried out in full: a round can meet on it.
    OpenOrUnderway,
    /// The target agreement is on the table, or further.
    Tabled,
    /// The actor's own signature, or ratification, of the target agreement is open.
    OwnPartOpen,
    /// A round meets this quarter.
    RoundNow,
    /// A round was held within so many quarters.
    RoundWithin(u8),
    /// The target article is in force.
    InForce,
    /// What the target article waits for is carried out.
    Prerequisites,
    /// The actor's part of the target article is below full.
    PartUnfinished,
    /// Aspirant and parent both owe something in the target article that is not carried out in full.
    BothUnfinished,
    /// The actor's part of an article is below this level.
    LevelBelow(ArticleIx, u8),
    /// The actor's part of an article is at least at this level.
    LevelAtLeast(ArticleIx, u8),
    /// The actor's majority at home is not lost.
    Majority,
    /// A law is in force in the target chapter and not yet carried out.
    LawInForce,
    /// No law is under way in the target chapter, and it can rise.
    ChapterOpen,
    /// The target gate may be called now.
    GateOpen,
    /// Measures are on the target party.
    MeasuresOn,
    /// A warning stands against the target party.
    Warned,
    /// The target party is in breach, or wronged the other last.
    Breach,
    /// The target party has this role.
    PartyIs(Role),
    /// The target scheme is not complete on the actor's side.
    SchemeOpen,
    /// The actor owes this.
    Owes(DueIx),
    /// Another condition.
    If(Condition),
}

/// A risk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RiskRule {
    /// Odds.
    pub odds: Milli,
    /// Key of its text.
    pub text: String,
    /// What it does.
    pub effects: Vec<Effect>,
    /// Whether the action's own effects are lost.
    pub instead: bool,
}

/// What stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaysRule {
    /// Teams it holds.
    pub teams: u8,
    /// Budget a quarter.
    pub upkeep: Milli,
    /// How many a seat may have, 0 for no limit.
    pub at_most: u8,
    /// What it does every quarter.
    pub each_quarter: Vec<Effect>,
    /// What its recall does.
    pub on_recall: Vec<Effect>,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionRule {
    /// Who may order it.
    pub seats: Vec<Role>,
    /// What it is aimed at.
    pub target: TargetKind,
    /// What it costs.
    pub price: Price,
    /// If it stays.
    pub stays: Option<StaysRule>,
    /// Quarters before it may be ordered again.
    pub again_after: u8,
    /// One of the actions that share this word a quarter, for each party where they are aimed at one; empty for no such
    /// bound.
    pub once: String,
    /// What must hold.
    pub needs: Vec<Need>,
    /// What it does.
    pub effects: Vec<Effect>,
    /// What it does instead of a seat that was wronged last; empty where that makes no difference.
    pub wronged: Vec<Effect>,
    /// What may go wrong.
    pub risks: Vec<RiskRule>,
    /// Its cause.
    pub cause: CauseIx,
    /// Where it comes from.
    pub source: String,
}

impl ActionRule {
    /// What it does, for a seat whose window is open or not.
    #[must_use]
    pub fn does(&self, wronged: bool) -> &[Effect] {
        if wronged && !self.wronged.is_empty() { &self.wronged } else { &self.effects }
    }
}

/// All actions.
#[derive(Resource, Clone, Debug)]
pub struct ActionRules {
    /// By action.
    pub actions: Vec<ActionRule>,
}
