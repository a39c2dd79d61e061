//! The registry of tracked quantities: each domain registers its own.

use super::ix::Owner;
use super::milli::Milli;
use bevy::prelude::{Resource, World};

/// A tracked quantity: its number in the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(pub u16);

impl Quantity {
    /// Position in the registry.
    #[must_use]
    pub fn at(self) -> usize {
        usize::from(self.0)
    }
}

/// Unit of a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Points on a scale.
    Points,
    /// EUR m.
    Money,
    /// Per cent.
    Percent,
    /// Steps of a ladder.
    Steps,
}

/// Whose a quantity may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The world's.
    World,
    /// A seat's.
    Seat,
    /// A seat's with a power.
    Power,
    /// A state's.
    State,
    /// A region's.
    Region,
    /// A body's.
    Body,
    /// A member's in a body.
    Ballot,
}

/// The domains that take requests, in the order of the turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(usize)]
pub enum Domain {
    /// Resources of seats: budget, capital, word, approval at home.
    Seats,
    /// Goodwill and postures of powers.
    Powers,
    /// Image abroad.
    PublicDiplomacy,
    /// The dialogue.
    Dialogue,
    /// Recognition.
    Recognition,
    /// Organisations.
    Organisations,
    /// Events, dues and flags.
    Events,
}

/// Number of domains.
pub const DOMAINS: usize = 7;

/// What the registry knows of a quantity.
#[derive(Clone, Copy)]
pub struct Definition {
    /// Which.
    pub quantity: Quantity,
    /// Its id in content files and texts.
    pub id: &'static str,
    /// Its unit.
    pub unit: Unit,
    /// Whose it may be.
    pub scope: Scope,
    /// Its bounds.
    pub range: (Milli, Milli),
    /// Which domain owns it.
    pub domain: Domain,
    /// Whether the two parties pull it apart: an effect helps whoever acts.
    pub contested: bool,
    /// Reads it.
    pub read: fn(&World, Owner) -> Option<Milli>,
}

/// All quantities.
#[derive(Resource, Clone, Default)]
pub struct Registry {
    rows: Vec<Definition>,
}

impl Registry {
    /// Adds a domain's quantities.
    ///
    /// # Panics
    /// If a number or an id is taken, or a number is skipped: the registry is part of the program.
    pub fn add(&mut self, rows: &[Definition]) {
        for row in rows {
            assert_eq!(row.quantity.at(), self.rows.len(), "quantities are numbered in order: {}", row.id);
            assert!(self.find(row.id).is_none(), "quantity {} is registered twice", row.id);
            self.rows.push(*row);
        }
    }

    /// All of them, in order.
    #[must_use]
    pub fn all(&self) -> &[Definition] {
        &self.rows
    }

    /// The row of a quantity.
    #[must_use]
    pub fn row(&self, quantity: Quantity) -> &Definition {
        &self.rows[quantity.at()]
    }

    /// The row with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Definition> {
        self.rows.iter().find(|row| row.id == id)
    }
}
