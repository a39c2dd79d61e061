//! `rules/par.ron`: the median verdicts of able bots, computed by `newborn par` and shipped as data.

use super::ids::{Points, SeatId};
use super::library::Library;
use super::setup::Setup;
use super::text::{Limits, inspect};
use crate::core::milli::Milli;
use ron2::{FromRon, RonSchema};

/// The file.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ParFile {
    /// One row a scenario.
    pub par: Vec<ParRow>,
}

/// Par of a scenario.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ParRow {
    /// Its id.
    pub scenario: String,
    /// The command that computes it again.
    pub command: String,
    /// Hash of the content it was computed for.
    pub content: String,
    /// Number of the rules it was computed for.
    pub rules: u16,
    /// Games played.
    pub games: u16,
    /// Median verdict by seat.
    pub verdicts: Vec<(SeatId, Points)>,
}

/// Path of the file in the content.
pub const PATH: &str = "rules/par.ron";

/// All rows of the content; none where the file is missing or broken.
#[must_use]
pub fn rows(library: &Library) -> Vec<ParRow> {
    let source = library.file(PATH).ok().flatten();
    source.and_then(|source| inspect::<ParFile>(&source, &Limits::WORLD).value).map_or_else(Vec::new, |file| file.par)
}

/// Par by seat. A scenario that only bears the name of a shipped one has none.
#[must_use]
pub fn of(library: &Library, setup: &Setup, shipped: bool) -> Vec<Option<(Milli, u16)>> {
    let rows = rows(library);
    let row = rows.iter().find(|row| row.scenario == setup.id && (shipped || row.content == setup.content_hash));
    let of = |id: &str| {
        let row = row?;
        let (_, value) = row.verdicts.iter().find(|(seat, _)| seat.0 == id)?;
        Some((super::build::milli(*value), row.games))
    };
    setup.roster.seats.iter().map(|seat| of(&seat.id)).collect()
}
