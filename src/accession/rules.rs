//! Rules of the paths of accession, with their ids resolved.

use crate::core::calendar::Quarter;
use crate::core::effects::Effect;
use crate::core::ix::{ArticleIx, CauseIx, ChapterIx, FlagIx, GateIx, OrgIx, PowerIx, StateIx};
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use crate::core::roster::Role;
use bevy::prelude::Resource;
use jiff::civil::Date;
use ron2::{FromRon, RonSchema};
use serde::{Deserialize, Serialize};

/// Who decides on a gate, by what rule.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decider {
    /// Every member must agree: one no stops it.
    Unanimity,
    /// Members against may be at most so many per cent of all.
    QualifiedMajority(u8),
    /// The institution alone: no member has a veto.
    Institution,
    /// Every member must ratify.
    Ratifications,
}

/// Why a member stands in the way.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// It fears a precedent.
    Precedent,
    /// It is strict on the rule of law.
    #[default]
    RuleOfLaw,
    /// It has a dispute of its own with the candidate.
    OwnDispute,
    /// It asks for normalisation first.
    Normalisation,
    /// It asks for alignment of foreign policy.
    Alignment,
}

/// What a gate needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The candidate's mean level.
    Mean(Milli),
    /// The candidate's level in a chapter, where it is graded there.
    Chapter(ChapterIx, Milli),
    /// The candidate's part of an article, in steps.
    Article(ArticleIx, u8),
    /// A gate passed before.
    Gate(GateIx),
    /// A gauge of the candidate or of the world.
    AtLeast(Quantity, Milli),
    /// No measures above so many steps.
    MeasuresAtMost(u8),
    /// A flag that an event or an act sets.
    Flag(FlagIx),
}

/// A gate.
#[derive(Clone, Debug)]
pub struct GateRule {
    /// Its path.
    pub path: usize,
    /// Who decides.
    pub decider: Decider,
    /// Points off the odds of a no.
    pub ease: Milli,
    /// Quarters in which it may be called.
    pub quarters: Vec<u8>,
    /// What it needs; gates before it come first.
    pub needs: Vec<Need>,
    /// What passing does.
    pub effects: Vec<Effect>,
    /// What it does beside, for a role.
    pub effects_of: Vec<(Role, Vec<Effect>)>,
    /// Where it comes from.
    pub source: String,
}

impl GateRule {
    /// Whether those who decide meet in a quarter.
    #[must_use]
    pub fn sits(&self, quarter: Quarter) -> bool {
        u8::try_from(quarter.number).is_ok_and(|number| self.quarters.contains(&number))
    }
}

/// A chapter.
#[derive(Clone, Debug)]
pub struct ChapterRule {
    /// Its path.
    pub path: usize,
    /// Its cluster on the path.
    pub cluster: Option<usize>,
    /// Whether it counts in the mean.
    pub graded: bool,
    /// Whether it follows what was carried out of the dialogue.
    pub follows_dialogue: bool,
    /// Where its levels come from, by role and day; empty where they are judgements.
    pub source: String,
}

/// A path.
#[derive(Clone, Debug)]
pub struct PathRule {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The organisation.
    pub org: OrgIx,
    /// Who walks it.
    pub candidates: Vec<Role>,
    /// Whether the mediator may propose its gates, and they count as gates gained.
    pub mediated: bool,
    /// Whose goodwill counts.
    pub club: Option<PowerIx>,
    /// What counts as credit, and how much of it.
    pub credit: (Quantity, Milli),
    /// Words of the scale, from the lowest.
    pub scale: Vec<(Milli, String)>,
    /// Names of its clusters.
    pub clusters: Vec<String>,
    /// Phases of its plan.
    pub phases: Vec<(String, Date)>,
    /// Where it comes from.
    pub source: String,
}

impl PathRule {
    /// The word of the scale for a level.
    #[must_use]
    pub fn word(&self, level: Milli) -> &str {
        self.scale.iter().rev().find(|(from, _)| *from <= level).or(self.scale.first()).map_or("", |(_, w)| w)
    }
}

/// Money for reforms.
#[derive(Clone, Debug)]
pub struct PlanRule {
    /// Its name.
    pub name: String,
    /// Ceilings by seat, with the day from which is paid.
    pub ceilings: Vec<Option<(Milli, Date)>>,
    /// Its last day.
    pub ends: Date,
    /// Steps of a whole programme.
    pub steps: i64,
    /// Steps met by a law, and by its implementation.
    pub steps_of: (u16, u16),
    /// Quarters in which is paid.
    pub quarters: Vec<u8>,
    /// Least trust.
    pub trust: Milli,
    /// Least record.
    pub keep: Milli,
    /// The step of a crisis from which nothing is paid.
    pub crisis: Milli,
    /// Most steps of measures.
    pub measures: Milli,
    /// Days by which so many steps must be paid for, or are lost.
    pub cliffs: Vec<(Date, u16)>,
    /// Share that reaches the budget.
    pub budget_share: Milli,
    /// Growth per EUR 100 m.
    pub growth: Milli,
    /// Where it comes from.
    pub source: String,
}

/// Quantities of other domains that this one reads or asks for.
#[derive(Clone, Copy, Debug)]
pub struct Others {
    /// Approval at home.
    pub home: Quantity,
    /// Budget.
    pub budget: Quantity,
    /// Growth.
    pub growth: Quantity,
    /// Record of the courts.
    pub court: Quantity,
    /// Steps of a crisis.
    pub crisis: Quantity,
    /// The mediator's stick.
    pub stick: Quantity,
    /// The mediator's carrot.
    pub carrot: Quantity,
}

/// Sizes of this domain.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// Worth of a law, and of its implementation.
    pub reform: Milli,
    /// Quarters either takes.
    pub quarters: u8,
    /// Most implementations at once at full effect.
    pub at_once: usize,
    /// What the administration adds in each chapter whose turn it is.
    pub administration: Milli,
    /// The same where a reform was carried out: a track record.
    pub record: Milli,
    /// What slides back in each such chapter without a majority, or with courts that do not work.
    pub slide: Milli,
    /// Court record below which chapters slide.
    pub court: Milli,
    /// Most that lobbying takes off a stand.
    pub lobbying: Milli,
    /// Credit used when a gate is passed.
    pub used: Milli,
    /// What a refusal adds to the hardest no.
    pub hardens: Milli,
    /// What a refusal costs at home.
    pub refused_home: Milli,
}

impl Default for Sizes {
    /// Sizes of the study of the game (1.3 and 3.4); the pace of levels is the one on record.
    fn default() -> Self {
        Self {
            reform: Milli(400),
            quarters: 4,
            at_once: 3,
            administration: Milli(60),
            record: Milli(65),
            slide: Milli(-12),
            court: Milli::points(25),
            lobbying: Milli::points(24),
            used: Milli::points(8),
            hardens: Milli::points(3),
            refused_home: Milli::points(-3),
        }
    }
}

/// Chapters whose turn it is in a quarter: the administration works on a few at a time.
pub const AT_A_TIME: usize = 5;

/// Rules of this domain.
#[derive(Resource, Clone, Debug)]
pub struct AccessionRules {
    /// Paths.
    pub paths: Vec<PathRule>,
    /// By chapter.
    pub chapters: Vec<ChapterRule>,
    /// By gate.
    pub gates: Vec<GateRule>,
    /// Stands at the start, by seat and state.
    pub vetoes: Vec<Vec<Milli>>,
    /// Reasons, by seat and state.
    pub reasons: Vec<Vec<Reason>>,
    /// The plan, if there is one.
    pub plan: Option<PlanRule>,
    /// Position of the dial that shifts votes, and its shifts.
    pub mood: Option<(usize, Vec<Milli>)>,
    /// Position of the dial whose levels are states, those states, and what lobbying the drawn one is worth.
    pub movable: Option<(usize, Vec<Option<StateIx>>, Milli)>,
    /// Quantities of other domains.
    pub others: Others,
    /// Sizes.
    pub sizes: Sizes,
    /// [`super::CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

impl AccessionRules {
    /// Gates of a path, in order.
    pub fn gates_of(&self, path: usize) -> impl Iterator<Item = GateIx> {
        (0..self.gates.len()).filter(move |at| self.gates[*at].path == path).map(GateIx::of)
    }

    /// Chapters of a path, in order.
    pub fn chapters_of(&self, path: usize) -> impl Iterator<Item = ChapterIx> {
        (0..self.chapters.len()).filter(move |at| self.chapters[*at].path == path).map(ChapterIx::of)
    }

    /// Whether the mediator has a say in the path of a gate.
    #[must_use]
    pub fn mediated(&self, gate: GateIx) -> bool {
        self.gates.get(gate.at()).is_some_and(|gate| self.paths[gate.path].mediated)
    }

    /// Whether a role walks the path of a gate.
    #[must_use]
    pub fn walks(&self, role: Role, gate: GateIx) -> bool {
        self.gates.get(gate.at()).is_some_and(|gate| self.paths[gate.path].candidates.contains(&role))
    }
}
