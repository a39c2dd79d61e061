//! The region and the homes of a world (`world/*/region.ron`, `world/*/domestic.ron`).

use super::ids::{Day, Percent, Points, PowerId, QuantityId, SchemeId};
use super::rules_file::Role;
use ron2::{FromRon, RonSchema};

/// `region.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct RegionFile {
    /// Schemes of cooperation.
    pub schemes: Vec<SchemeRow>,
    /// What curbs on trade do.
    #[ron(default)]
    pub curbs: Option<CurbsRow>,
    /// Summits and chairs.
    #[ron(default)]
    pub summits: Vec<SummitRow>,
}

/// A scheme of regional cooperation.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct SchemeRow {
    /// Its id.
    pub id: SchemeId,
    /// Its name.
    pub name: String,
    /// How far each role took part from a day on, 0 to 100; the latest row not after the start holds.
    #[ron(default)]
    pub parts: Vec<PartRow>,
    /// What a party gains a quarter from a full part, against where it stood at the start.
    #[ron(default)]
    pub brings: Vec<(QuantityId, Points)>,
    /// Where it comes from.
    pub source: String,
}

/// How far a role takes part in a scheme.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct PartRow {
    /// Whose part.
    pub role: Role,
    /// From this day on.
    pub from: Day,
    /// 0 to 100.
    pub to: Points,
}

/// What each step of a party's curbs does a quarter.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct CurbsRow {
    /// Trade between the parties that a step stops, points.
    pub trade: Points,
    /// Share of the way down that trade goes in a quarter, per cent.
    pub speed: Percent,
    /// Growth that a step costs, by whose economy: (role, its own curbs, the other's), per cent a quarter.
    pub growth: Vec<(Role, Points, Points)>,
    /// Goodwill that a step costs the party that keeps it.
    pub goodwill: Vec<(PowerId, Points)>,
    /// What the sizes rest on.
    pub source: String,
}

/// A summit or a chair.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct SummitRow {
    /// Of which scheme.
    pub scheme: SchemeId,
    /// When.
    pub on: Day,
    /// Who hosts or chairs, if a party does.
    #[ron(default)]
    pub host: Option<Role>,
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

/// A home: its parliament and its calendar of votes. A mediator's has a mandate instead: its votes are its exams.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct HomeRow {
    /// Whose.
    pub role: Role,
    /// Seats in parliament; 0 where there is none.
    #[ron(default)]
    pub seats: u16,
    /// Votes needed for a cabinet.
    #[ron(default)]
    pub majority: u16,
    /// Presence needed for a vote on the head of state, where parliament elects one; 0 where the people do.
    #[ron(default)]
    pub quorum: u16,
    /// Quarters from one regular vote to the next.
    pub term: u16,
    /// Votes, in order of their days.
    #[ron(default)]
    pub votes: Vec<VoteRow>,
    /// The gate after which people travel without visas, if the world has it.
    #[ron(default)]
    pub travel_gate: String,
    /// Where it comes from.
    pub source: String,
}

/// A vote.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct VoteRow {
    /// When.
    pub on: Day,
    /// The day from which it was known that it would come; the day of the vote itself, if nothing is said.
    #[ron(default)]
    pub known: Option<Day>,
    /// Of what.
    #[ron(default = "parliament")]
    pub of: VoteKind,
    /// Where it comes from.
    pub source: String,
}

/// What is voted on.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoteKind {
    /// Parliament, and so the government.
    Parliament,
    /// The head of state.
    President,
    /// Town halls.
    Local,
    /// A mandate is examined.
    Mandate,
}

fn parliament() -> VoteKind {
    VoteKind::Parliament
}
