//! Scenario and world files: their form, reading, checking, and the tables built from them.
//!
//! Content is untrusted: a broken file gets all its errors at once and starts nothing. What text can say is
//! checked in [`text`], ids and meaning in [`check`]; [`build`] then resolves every id and cannot fail on content
//! that was checked.

pub mod accession_file;
pub mod build;
pub mod characters;
pub mod characters_file;
pub mod check;
mod check_accession;
pub mod check_bots;
pub mod check_dialogue;
mod check_home;
mod check_lessons;
mod check_objectives;
pub mod check_texts;
pub mod compile;
pub mod diagnostic;
pub mod dialogue_file;
pub mod gauges_file;
pub mod home_file;
pub mod ids;
pub mod known;
pub mod lessons_file;
pub mod library;
pub mod load;
pub mod par_file;
pub mod rules_file;
pub mod scenario_file;
pub mod setup;
pub mod text;
pub mod world_file;

/// The bots that every scenario may name; `rules/characters.ron` adds characters and strategies.
pub const BOTS: [&str; 5] = ["able", "passive", "random", "novice", "expert"];
