//! Scenario and world files: their form, reading, checking, and the tables built from them.

pub mod ids;
pub mod rules_file;
pub mod scenario_file;
pub mod world_file;
