//! The integration tests: one binary, one module a concern.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod aims;
mod audit;
mod bots;
mod broken;
mod calibration;
mod cases;
mod cli;
mod deeds;
mod determinism;
mod fiction;
mod home;
mod hostile;
mod kill;
mod lessons;
mod previews;
mod properties;
mod readings;
mod saves;
mod scenarios;
mod table;
mod terminal;
mod tidy;
mod words;
