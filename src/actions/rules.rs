//! Actions with their ids resolved.

use crate::core::climate::StanceWord;
use crate::core::effects::{Condition, Effect};
use crate::core::ix::{CauseIx, OrgIx};
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
    /// What must hold.
    pub needs: Vec<Need>,
    /// What it does.
    pub effects: Vec<Effect>,
    /// What may go wrong.
    pub risks: Vec<RiskRule>,
    /// Its cause.
    pub cause: CauseIx,
    /// Where it comes from.
    pub source: String,
}

/// All actions.
#[derive(Resource, Clone, Debug)]
pub struct ActionRules {
    /// By action.
    pub actions: Vec<ActionRule>,
}
