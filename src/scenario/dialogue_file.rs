//! The agreements of a world's dialogue (`world/*/agreements.ron`): packages of articles, each with its options at the
//! table, who owes what, and how far it had come at a date. Judgements are marked so in `source`.

use super::ids::{AgreementId, ArticleId, Day, Points};
use super::rules_file::{Condition, Effect, Role, StageWord};
use ron2::{FromRon, RonSchema};

/// `agreements.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct AgreementsFile {
    /// The agreements.
    pub agreements: Vec<AgreementRow>,
}

/// An agreement: a package of articles.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct AgreementRow {
    /// Its id.
    pub id: AgreementId,
    /// Its name.
    pub name: String,
    /// What it is about.
    #[ron(default)]
    pub about: String,
    /// How far it had come, by date; before the first row it is not on the table.
    #[ron(default)]
    pub record: Vec<StageRow>,
    /// What must hold before it may be put on the table, if it is not there by its record.
    #[ron(default)]
    pub opens: Option<Condition>,
    /// From which stage on its articles bind.
    #[ron(default = "signed")]
    pub binds: StageWord,
    /// Who must sign; a text that nobody must sign counts as signed once it is agreed.
    #[ron(default)]
    pub signs: Vec<Role>,
    /// Who must ratify after that.
    #[ron(default)]
    pub ratifies: Vec<Role>,
    /// What the package as such costs both homes together beyond its articles, points.
    #[ron(default = "no_points")]
    pub gap: Points,
    /// How vague its text is, 0 to 100.
    #[ron(default = "no_points")]
    pub ambiguity: Points,
    /// Its articles.
    pub articles: Vec<ArticleRow>,
    /// Where it comes from.
    pub source: String,
}

fn signed() -> StageWord {
    StageWord::Signed
}

fn no_points() -> Points {
    Points(0.0)
}

/// How far an agreement had come from a day on.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct StageRow {
    /// From this day on.
    pub from: Day,
    /// How far.
    pub stage: StageWord,
    /// Where it comes from.
    pub source: String,
}

/// An article: a clause to be agreed, and obligations to be carried out.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ArticleRow {
    /// Its id.
    pub id: ArticleId,
    /// Its name.
    pub name: String,
    /// What it says, as agreed or as it lies on the table.
    #[ron(default)]
    pub about: String,
    /// Two to five options, from the aspirant's end to the parent's.
    pub options: Vec<OptionRow>,
    /// The option that was agreed where the agreement had been reached before the start.
    #[ron(default)]
    pub agreed: Option<String>,
    /// Whether the package needs it.
    #[ron(default = "yes")]
    pub required: bool,
    /// Who owes what.
    pub parts: Vec<PartRow>,
    /// What it changed for someone, once it is carried out in part: a line without points.
    #[ron(default)]
    pub changed: String,
}

fn yes() -> bool {
    true
}

/// One way to settle a clause.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct OptionRow {
    /// Its id, one word or words joined by hyphens.
    pub id: String,
    /// What it says.
    pub text: String,
    /// What it costs the aspirant's home, points.
    #[ron(default = "no_points")]
    pub aspirant: Points,
    /// What it costs the parent's home, points.
    #[ron(default = "no_points")]
    pub parent: Points,
}

/// What one side owes in an article.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct PartRow {
    /// Who owes it.
    pub role: Role,
    /// What.
    pub text: String,
    /// What it waits for.
    #[ron(default)]
    pub after: Vec<AfterRow>,
    /// Quarters after it came to bind within which it is due; no date, if nothing is said.
    #[ron(default)]
    pub within: Option<u8>,
    /// The level that is due by then.
    #[ron(default = "partial")]
    pub due: u8,
    /// The article by which the other side answers it, if not this one.
    #[ron(default)]
    pub answered_by: Option<ArticleId>,
    /// How far it had been carried out, by date.
    #[ron(default)]
    pub record: Vec<LevelRecord>,
    /// What carrying it out does, level by level.
    #[ron(default)]
    pub levels: Vec<LevelRow>,
}

fn partial() -> u8 {
    2
}

/// A part that must have come so far first.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct AfterRow {
    /// Of which article.
    pub article: ArticleId,
    /// Whose part.
    pub role: Role,
    /// To which level.
    pub level: u8,
}

/// How far a part had been carried out from a day on.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct LevelRecord {
    /// From this day on.
    pub from: Day,
    /// To which level: 0 none, 1 minimal, 2 partial, 3 full.
    pub level: u8,
    /// Where it comes from.
    pub source: String,
}

/// What reaching a level does.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct LevelRow {
    /// The level: 1, 2 or 3.
    pub level: u8,
    /// By how much it stirs spoilers.
    #[ron(default = "no_points")]
    pub stirs: Points,
    /// What else it does; the actor is who owes the part.
    #[ron(default)]
    pub effects: Vec<Effect>,
}
