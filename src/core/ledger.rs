//! The ledger: nothing moves without a named cause.
//!
//! Sums per (quantity, cause) are kept always, entries where history is shown. [`Ledger::change`] is the only
//! way to move a tracked number; it records what was asked and, where a bound cut it, the cut as a cause of
//! its own, so that the entries of a turn sum exactly to the change.

use super::ix::{CauseIx, Owner, SeatIx};
use super::milli::Milli;
use super::quantity::Quantity;
use bevy::prelude::Resource;

/// The cause of a number cut at its upper bound.
pub const CAP: CauseIx = CauseIx(0);
/// The cause of a number cut at its lower bound.
pub const FLOOR: CauseIx = CauseIx(1);
/// Causes that only say where a number ends: they explain none of its way.
pub const BOUNDS: [CauseIx; 2] = [CAP, FLOOR];
/// The cause of what an effect takes back as it fades.
pub const FADES: CauseIx = CauseIx(2);

/// One change of one tracked number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The turn, from 1.
    pub turn: u16,
    /// What changed.
    pub quantity: Quantity,
    /// Whose.
    pub owner: Owner,
    /// By how much.
    pub change: Milli,
    /// Why.
    pub cause: CauseIx,
    /// By whom, if a seat did it.
    pub by: Option<SeatIx>,
}

/// Where changes are written.
#[derive(Resource, Clone, Debug)]
pub struct Ledger {
    turn: u16,
    causes: usize,
    sums: Vec<i64>,
    entries: Vec<Entry>,
    keeps_entries: bool,
}

impl Ledger {
    /// An empty ledger for so many quantities and causes.
    #[must_use]
    pub fn new(quantities: usize, causes: usize, keeps_entries: bool) -> Self {
        Self { turn: 1, causes, sums: vec![0; quantities * causes], entries: Vec::new(), keeps_entries }
    }

    /// Starts the entries of a turn.
    pub fn open_turn(&mut self, turn: u16) {
        self.turn = turn;
    }

    /// Empties it, for a game restored in place.
    pub fn clear(&mut self) {
        self.sums.fill(0);
        self.entries.clear();
        self.turn = 1;
    }

    /// Moves `value` by `amount`, inside its bounds, and records why. Returns what it really moved by.
    #[inline]
    pub fn change(
        &mut self,
        value: &mut Milli,
        (low, high): (Milli, Milli),
        quantity: Quantity,
        owner: Owner,
        amount: Milli,
        cause: CauseIx,
        by: Option<SeatIx>,
    ) -> Milli {
        if amount == Milli::ZERO {
            return Milli::ZERO;
        }
        let before = *value;
        let asked = before + amount;
        let kept = asked.clamp(low.min(before), high.max(before));
        self.record(quantity, owner, amount, cause, by);
        if kept < asked {
            self.record(quantity, owner, kept - asked, CAP, None);
        } else if kept > asked {
            self.record(quantity, owner, kept - asked, FLOOR, None);
        }
        *value = kept;
        kept - before
    }

    /// Whether entries are kept beside the sums.
    #[must_use]
    pub fn keeps_entries(&self) -> bool {
        self.keeps_entries
    }

    /// Notes a move that was made inside its bounds, where entries are kept; [`Self::add_moved`] adds it up.
    #[inline]
    pub fn note_moved(&mut self, quantity: Quantity, owner: Owner, change: Milli, cause: CauseIx) {
        self.entries.push(Entry { turn: self.turn, quantity, owner, change, cause, by: None });
    }

    /// Adds what was moved by one cause, over all owners, to the sums.
    pub fn add_moved(&mut self, quantity: Quantity, cause: CauseIx, total: Milli) {
        self.sums[quantity.at() * self.causes + cause.at()] += total.0;
    }

    #[inline]
    fn record(&mut self, quantity: Quantity, owner: Owner, change: Milli, cause: CauseIx, by: Option<SeatIx>) {
        self.sums[quantity.at() * self.causes + cause.at()] += change.0;
        if self.keeps_entries {
            self.entries.push(Entry { turn: self.turn, quantity, owner, change, cause, by });
        }
    }

    /// All entries, oldest first; empty where history is not kept.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Sum of all changes of a quantity by a cause, whoever's, since the start.
    #[must_use]
    pub fn sum(&self, quantity: Quantity, cause: CauseIx) -> Milli {
        Milli(self.sums[quantity.at() * self.causes + cause.at()])
    }

    /// Sum of all changes of a quantity, whoever's, since the start.
    #[must_use]
    pub fn total(&self, quantity: Quantity) -> Milli {
        let row = quantity.at() * self.causes;
        Milli(self.sums[row..row + self.causes].iter().sum())
    }
}
