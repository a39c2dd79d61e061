//! Events, openings and dues with their ids resolved.

use crate::core::effects::{Condition, Effect};
use crate::core::ix::{CauseIx, EventIx};
use crate::core::milli::Milli;
use crate::core::order::Settlement;
use crate::core::price::Price;
use crate::core::roster::Role;
use bevy::prelude::Resource;
use jiff::civil::Date;
use ron2::{FromRon, RonSchema};

/// Where an opening or event arises.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whereabouts {
    /// Nowhere in particular.
    Anywhere,
    /// A state that does not recognise and is not hopeless.
    Reachable,
    /// A state that recognises thinly.
    Quiet,
    /// Any state but the blocking ones.
    AnyState,
    /// A body with an open bid, or one worth bidding for.
    Body,
    /// An agreement on the table whose clauses are open.
    Table,
}

/// Class of an event.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventClass {
    /// At most one a quarter.
    Major,
    /// At most two a quarter.
    Minor,
    /// Dated events of record: as many as fall due.
    Record,
}

/// When an event comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coming {
    /// With odds a quarter.
    Odds(Milli),
    /// In the tick that contains the day.
    On(Date),
}

/// An option in an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionRule {
    /// Its id.
    pub id: String,
    /// What it costs.
    pub price: Price,
    /// What it does.
    pub effects: Vec<Effect>,
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRule {
    /// Class.
    pub class: EventClass,
    /// When it comes.
    pub comes: Coming,
    /// What must hold.
    pub when: Option<Condition>,
    /// Quarters until it may come again, 0 for never.
    pub again_after: u8,
    /// Where it arises.
    pub at: Whereabouts,
    /// What it does by itself.
    pub effects: Vec<Effect>,
    /// Choices by role; the first option is the default.
    pub choices: Vec<(Role, Vec<OptionRule>)>,
    /// Its cause.
    pub cause: CauseIx,
    /// Where it comes from.
    pub source: String,
}

/// An opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningRule {
    /// Who may be dealt it.
    pub seats: Vec<Role>,
    /// Weight in the deal.
    pub weight: u16,
    /// Where it arises.
    pub at: Whereabouts,
    /// Price of using it.
    pub price: Price,
    /// What it does.
    pub effects: Vec<Effect>,
    /// Its cause.
    pub cause: CauseIx,
}

/// A kind of due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueRule {
    /// Price of keeping it.
    pub price: Price,
    /// What keeping it does.
    pub kept: Vec<Effect>,
    /// What a delay does.
    pub delayed: Vec<Effect>,
    /// What breaking it does.
    pub broken: Vec<Effect>,
    /// Whether the other side knows of it: what moves trust was said aloud.
    pub aloud: bool,
    /// Its cause.
    pub cause: CauseIx,
}

impl DueRule {
    /// What it does to settle it so.
    #[must_use]
    pub fn effects(&self, settlement: Settlement) -> &[Effect] {
        match settlement {
            Settlement::Keep => &self.kept,
            Settlement::Delay => &self.delayed,
            Settlement::Break => &self.broken,
        }
    }
}

/// All of them.
#[derive(Resource, Clone, Debug)]
pub struct EventRules {
    /// Events.
    pub events: Vec<EventRule>,
    /// Events that may not be drawn in this scenario.
    pub without: Vec<EventIx>,
    /// Openings.
    pub openings: Vec<OpeningRule>,
    /// Openings dealt to a seat a quarter.
    pub dealt: u8,
    /// Openings a seat may use a quarter.
    pub used: u8,
    /// Dues.
    pub dues: Vec<DueRule>,
}
