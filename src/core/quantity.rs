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

/// Where each domain's block of numbers begins: domains grow without moving one another's numbers.
pub mod block {
    /// Dialogue, after trust.
    pub const DIALOGUE: u16 = 64;
    /// Domestic.
    pub const DOMESTIC: u16 = 96;
    /// Region.
    pub const REGION: u16 = 112;
    /// Public diplomacy, after image.
    pub const PUBLIC_DIPLOMACY: u16 = 124;
    /// Accession.
    pub const ACCESSION: u16 = 128;
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
    /// A count of cases, seats or nights.
    Count,
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
    /// An agreement's.
    Agreement,
    /// A party's in an article.
    Article,
    /// A candidate's in a chapter.
    Chapter,
    /// A member state's, on a candidate's path.
    Member,
    /// A party's in a scheme of the region.
    Scheme,
}

/// The domains that take requests, in the order of the turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(usize)]
pub enum Domain {
    /// Plain numbers of any domain that only effects and their own return move: [`super::gauges`].
    Gauges,
    /// Resources of seats: budget, capital, word, approval at home.
    Seats,
    /// Governments, elections, the economy's calendar.
    Domestic,
    /// Goodwill and postures of powers.
    Powers,
    /// Image abroad.
    PublicDiplomacy,
    /// Schemes of the region.
    Region,
    /// The dialogue.
    Dialogue,
    /// Recognition.
    Recognition,
    /// Organisations.
    Organisations,
    /// Paths of accession.
    Accession,
    /// Events, dues and flags.
    Events,
}

/// Number of domains.
pub const DOMAINS: usize = 11;

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
    /// Whether an effect of a file may change it.
    pub changeable: bool,
    /// Whether it is a sum of others, never written itself and not audited.
    pub derived: bool,
    /// Reads it.
    pub read: fn(&World, Owner) -> Option<Milli>,
}

/// All quantities.
#[derive(Resource, Clone, Default)]
pub struct Registry {
    rows: Vec<Definition>,
    places: Vec<Option<u16>>,
}

impl Registry {
    /// Adds a domain's quantities.
    ///
    /// # Panics
    /// If a number or an id is taken: the registry is part of the program.
    pub fn add(&mut self, rows: &[Definition]) {
        for row in rows {
            if self.places.len() <= row.quantity.at() {
                self.places.resize(row.quantity.at() + 1, None);
            }
            assert!(self.places[row.quantity.at()].is_none(), "number of quantity {} is taken", row.id);
            assert!(self.find(row.id).is_none(), "quantity {} is registered twice", row.id);
            self.places[row.quantity.at()] = u16::try_from(self.rows.len()).ok();
            self.rows.push(*row);
        }
    }

    /// All of them, domain by domain.
    #[must_use]
    pub fn all(&self) -> &[Definition] {
        &self.rows
    }

    /// How many numbers are in use or kept free: a table by number has so many rows.
    #[must_use]
    pub fn numbers(&self) -> usize {
        self.places.len()
    }

    /// Ids by number; empty where a number is free.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        let id = |place: &Option<u16>| place.map_or("", |at| self.rows[usize::from(at)].id);
        self.places.iter().map(|place| id(place).to_owned()).collect()
    }

    /// The row of a quantity.
    ///
    /// # Panics
    /// If there is none: quantities are constants of the program, or were looked up here.
    #[must_use]
    #[inline]
    pub fn row(&self, quantity: Quantity) -> &Definition {
        let place = self.places.get(quantity.at()).copied().flatten();
        &self.rows[usize::from(place.expect("a quantity of the registry"))]
    }

    /// The row with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Definition> {
        self.rows.iter().find(|row| row.id == id)
    }
}
