//! The paths of accession of a world (`world/*/accession.ron`); a scenario may add paths of its own.

use super::ids::{
    ArticleId, ChapterId, Day, FlagId, GateId, OrgId, PathId, Percent, Points, PowerId, QuantityId, StateId,
};
use super::rules_file::{Effect, Role};
pub use crate::accession::rules::{Decider, Reason};
use ron2::{FromRon, RonSchema};

/// `accession.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct AccessionFile {
    /// The paths.
    pub paths: Vec<PathRow>,
    /// The club's money for reforms, if there is such a plan.
    #[ron(default)]
    pub plan: Option<PlanRow>,
    /// The dial that shifts how members vote, and by how many points at each of its levels.
    #[ron(default)]
    pub mood: Option<MoodRow>,
    /// The dial whose levels are states: lobbying the one that is drawn works better, by this much per cent.
    #[ron(default)]
    pub movable: Option<MovableRow>,
}

/// A dial that shifts how members vote.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct MoodRow {
    /// The dial, if the world has it.
    pub dial: String,
    /// Points added to the odds of a no, by level.
    pub shifts: Vec<Points>,
}

/// A dial whose levels are states.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct MovableRow {
    /// The dial, if the world has it.
    pub dial: String,
    /// What lobbying the state that is drawn is worth, per cent of plain.
    pub worth: Points,
}

/// A path to membership of one organisation.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct PathRow {
    /// Its id.
    pub id: PathId,
    /// Its name.
    pub name: String,
    /// The organisation it leads to: its members decide where a gate says so.
    pub organisation: OrgId,
    /// Who walks it.
    pub candidates: Vec<Role>,
    /// Whether the mediator has a say in it: it may propose its gates, and they count as steps of both on its own path.
    #[ron(default = "yes")]
    pub mediated: bool,
    /// The power whose goodwill counts with those who decide.
    #[ron(default)]
    pub club: Option<PowerId>,
    /// What counts as credit with those who decide, and how much of it, per cent.
    pub credit: (QuantityId, Percent),
    /// Words of the scale, each from a level on.
    #[ron(default)]
    pub scale: Vec<(Points, String)>,
    /// Clusters of its chapters.
    #[ron(default)]
    pub clusters: Vec<ClusterRow>,
    /// Its chapters, if it is graded.
    #[ron(default)]
    pub chapters: Vec<ChapterRow>,
    /// Its gates, in their order.
    pub gates: Vec<GateRow>,
    /// Stands of the member states at the start.
    #[ron(default)]
    pub vetoes: Vec<VetoRow>,
    /// The stand of members that are not listed.
    #[ron(default = "nothing")]
    pub others: Points,
    /// Phases of a plan that belongs to it: name, first day.
    #[ron(default)]
    pub phases: Vec<(String, Day)>,
    /// Where it comes from.
    pub source: String,
}

fn nothing() -> Points {
    Points(0.0)
}

/// A cluster of chapters.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ClusterRow {
    /// Its id, one word.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A chapter.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ChapterRow {
    /// Its id.
    pub id: ChapterId,
    /// Its name.
    pub name: String,
    /// Its cluster, if it has one.
    #[ron(default)]
    pub cluster: String,
    /// Whether it counts in the mean level.
    #[ron(default = "yes")]
    pub graded: bool,
    /// Whether it follows what its candidate carried out of the dialogue.
    #[ron(default)]
    pub follows_dialogue: bool,
    /// Its levels, by role and day; the latest not after the start of a scenario holds. A role without any is not
    /// graded here.
    pub levels: Vec<ChapterLevelRow>,
}

fn yes() -> bool {
    true
}

/// A level from a day on.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ChapterLevelRow {
    /// Whose.
    pub role: Role,
    /// From this day on.
    pub from: Day,
    /// The level.
    pub level: Points,
    /// Where it comes from, if it is no judgement.
    #[ron(default)]
    pub source: String,
}

/// A gate.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct GateRow {
    /// Its id.
    pub id: GateId,
    /// Its name.
    pub name: String,
    /// Who decides, by what rule.
    pub decider: Decider,
    /// Points taken off every member's odds of a no: early steps are easier. For an institution, added to its odds
    /// of a yes.
    #[ron(default = "nothing")]
    pub ease: Points,
    /// Quarters of the year in which it may be called.
    pub quarters: Vec<u8>,
    /// Gates that come before it; the one above it in the list, if nothing is said.
    #[ron(default)]
    pub after: Option<Vec<GateId>>,
    /// What else it needs.
    #[ron(default)]
    pub needs: Vec<GateNeed>,
    /// What passing it does.
    #[ron(default)]
    pub effects: Vec<Effect>,
    /// What passing it does beside, for a role.
    #[ron(default)]
    pub effects_of: Vec<(Role, Vec<Effect>)>,
    /// Passed on record, by role and day.
    #[ron(default)]
    pub passed: Vec<(Role, Day)>,
    /// Where rule and record come from.
    #[ron(default)]
    pub source: String,
}

/// What a gate needs.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum GateNeed {
    /// The candidate's mean level.
    Mean(Points),
    /// The candidate's level in a chapter, where it is graded there.
    Chapter(ChapterId, Points),
    /// The candidate's part of an article.
    Article(ArticleId, u8),
    /// A gate of another path.
    Gate(GateId),
    /// A quantity of the candidate or of the world.
    AtLeast(QuantityId, Points),
    /// No measures above so many steps.
    MeasuresAtMost(u8),
    /// A flag is set; the world's texts say what it stands for (`flag-<id>`).
    Flag(FlagId),
}

/// The stand of members.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct VetoRow {
    /// Who.
    pub states: Vec<StateId>,
    /// Against whom.
    pub role: Role,
    /// From this day on.
    pub from: Day,
    /// Odds of a no before anything is taken off, per cent.
    pub veto: Percent,
    /// Why.
    pub reason: Reason,
    /// Where it comes from.
    pub source: String,
}

/// Money for reforms.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct PlanRow {
    /// Its name.
    pub name: String,
    /// Ceilings: role, EUR m, day from which payments can be made.
    pub ceilings: Vec<(Role, Points, Day)>,
    /// Its last day.
    pub ends: Day,
    /// Steps that a whole programme has.
    pub steps: u16,
    /// Steps met by a law, and by its implementation.
    pub steps_of: (u16, u16),
    /// Quarters of the year in which is paid.
    pub quarters: Vec<u8>,
    /// What a payment needs: trust, own record, no crisis from this step on, measures at most.
    pub engagement: EngagementRow,
    /// Days by which so many steps must be paid for, or are lost.
    #[ron(default)]
    pub cliffs: Vec<(Day, u16)>,
    /// Share of a payment that reaches the seat's own budget, per cent.
    pub budget_share: Percent,
    /// Points of growth per EUR 100 m paid.
    pub growth: Points,
    /// Where it comes from.
    pub source: String,
}

/// Constructive engagement, as numbers.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct EngagementRow {
    /// Least trust.
    pub trust: Points,
    /// Least record of undertakings kept.
    pub keep: Points,
    /// The step of a crisis from which nothing is paid.
    pub crisis: Points,
    /// Most steps of measures.
    pub measures: u8,
}
