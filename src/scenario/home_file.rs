//! The region and the homes of a world (`world/*/region.ron`, `world/*/domestic.ron`).

use super::ids::SchemeId;
use super::rules_file::Role;
use ron2::{FromRon, RonSchema};

/// `region.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct RegionFile {
    /// Schemes of cooperation.
    pub schemes: Vec<SchemeRow>,
}

/// A scheme of regional cooperation.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct SchemeRow {
    /// Its id.
    pub id: SchemeId,
    /// Its name.
    pub name: String,
    /// Where it comes from.
    pub source: String,
}

/// `domestic.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DomesticFile {
    /// Homes by role.
    pub homes: Vec<HomeRow>,
}

/// A home: its parliament and its calendar of votes.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct HomeRow {
    /// Whose.
    pub role: Role,
    /// Where it comes from.
    pub source: String,
}
