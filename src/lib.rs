//! Newborn: a turn-based diplomatic strategy game about the foreign policy of a new, partly recognised state.
//!
//! # The house
//! `core` <- domains (`seats`, `domestic`, `powers`, `public_diplomacy`, `region`, `dialogue`, `recognition`,
//! `organisations`, `accession`, `actions`, `events`) <- [`scenario`] <- [`game`] <- `bots` <- [`forecast`] <- [`wording`], [`lessons`] <- `desk`, [`terminal`] <- `main`. Arrows run down
//! only; a tidy test checks them.
//!
//! *Invariants.* Domains meet through [`core`]. Nothing moves without a ledger entry. The same scenario, seed and
//! orders are the same game on any machine. No country, organisation or agreement is named in `src/`.

pub mod accession;
pub mod actions;
pub mod bots;
pub mod command;
pub mod core;
#[cfg(feature = "panels")]
pub mod desk;
pub mod dialogue;
pub mod domestic;
pub mod events;
pub mod forecast;
pub mod game;
pub mod lessons;
pub mod organisations;
pub mod powers;
pub mod public_diplomacy;
pub mod recognition;
pub mod region;
pub mod scenario;
pub mod seats;
pub mod terminal;
pub mod wording;
