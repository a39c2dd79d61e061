//! What every domain stands on: ids, milli-points, the calendar, keyed chance, the ledger, the registry of
//! quantities, requests between domains, conditions and effects, orders as text.
//!
//! *Architecture invariant:* `core` knows no domain. Domains meet through the types here: they register
//! quantities, they take requests out of the [`inbox`], and they never call one another.

pub mod calendar;
pub mod chance;
pub mod climate;
pub mod conditions;
pub mod dials;
pub mod effects;
pub mod emit;
pub mod gauges;
pub mod inbox;
pub mod ix;
pub mod lasting;
pub mod ledger;
pub mod lessons;
pub mod milli;
pub mod news;
pub mod order;
pub mod price;
pub mod quantity;
pub mod readings;
pub mod renumber;
pub mod roster;
pub mod stage;
