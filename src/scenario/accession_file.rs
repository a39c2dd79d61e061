//! The paths of accession of a world (`world/*/accession.ron`).

use super::ids::{ChapterId, GateId, OrgId, PathId};
use ron2::{FromRon, RonSchema};

/// `accession.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct AccessionFile {
    /// The paths.
    pub paths: Vec<PathRow>,
}

/// A path to membership of one organisation.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct PathRow {
    /// Its id.
    pub id: PathId,
    /// The organisation it leads to.
    pub organisation: OrgId,
    /// Its chapters, if it is graded.
    #[ron(default)]
    pub chapters: Vec<ChapterRow>,
    /// Its gates, in their order.
    pub gates: Vec<GateRow>,
    /// Where it comes from.
    pub source: String,
}

/// A chapter.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ChapterRow {
    /// Its id.
    pub id: ChapterId,
    /// Its name.
    pub name: String,
}

/// A gate.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct GateRow {
    /// Its id.
    pub id: GateId,
    /// Its name.
    pub name: String,
}
