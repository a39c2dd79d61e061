//! Rules of the dialogue: agreements, articles, options, parts, with every id resolved; and the sizes of the domain.
//!
//! Sizes are constants beside the rule that uses them; what an author changes is in `world/*/agreements.ron`.

use crate::core::effects::{Condition, Effect, StageWord};
use crate::core::ix::{AgreementIx, ArticleIx, CauseIx};
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use crate::core::roster::Role;
use bevy::prelude::Resource;
use jiff::civil::Date;

/// One way to settle a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionRule {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// What it costs the aspirant's home.
    pub aspirant: Milli,
    /// What it costs the parent's home.
    pub parent: Milli,
}

impl OptionRule {
    /// What it costs a role's home.
    #[must_use]
    pub fn cost(&self, role: Role) -> Milli {
        match role {
            Role::Aspirant => self.aspirant,
            Role::Parent => self.parent,
            Role::Mediator => Milli::ZERO,
        }
    }
}

/// What a part waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    /// Of which article.
    pub article: ArticleIx,
    /// Whose part.
    pub role: Role,
    /// To which level.
    pub level: Milli,
}

/// What reaching a level does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelRule {
    /// The level.
    pub level: u8,
    /// By how much it stirs spoilers.
    pub stirs: Milli,
    /// What else it does.
    pub effects: Vec<Effect>,
}

/// What one side owes in an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartRule {
    /// Who owes it.
    pub role: Role,
    /// What.
    pub text: String,
    /// What it waits for.
    pub after: Vec<After>,
    /// Quarters after it came to bind within which it is due.
    pub within: Option<u8>,
    /// The level that is due by then.
    pub due: Milli,
    /// The article by which the other side answers it.
    pub answered_by: ArticleIx,
    /// What carrying it out does.
    pub levels: Vec<LevelRule>,
}

/// An article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleRule {
    /// Its agreement.
    pub agreement: AgreementIx,
    /// What it says.
    pub about: String,
    /// Options, from the aspirant's end to the parent's.
    pub options: Vec<OptionRule>,
    /// Their ids.
    pub ids: Vec<String>,
    /// Whether the package needs it.
    pub required: bool,
    /// Who owes what.
    pub parts: Vec<PartRule>,
    /// What it changed for someone.
    pub changed: String,
}

impl ArticleRule {
    /// What a role owes in it.
    #[must_use]
    pub fn part(&self, role: Role) -> Option<&PartRule> {
        self.parts.iter().find(|part| part.role == role)
    }
}

/// An agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementRule {
    /// What it is about.
    pub about: String,
    /// The first day on which a text of it exists, if one is known.
    pub from: Option<Date>,
    /// What must hold before it may be put on the table.
    pub opens: Option<Condition>,
    /// From which stage on it binds.
    pub binds: StageWord,
    /// Who must sign.
    pub signs: Vec<Role>,
    /// Who must ratify.
    pub ratifies: Vec<Role>,
    /// What the package as such costs both homes together.
    pub gap: Milli,
    /// Its articles.
    pub articles: Vec<ArticleIx>,
}

/// Quantities of other domains that the dialogue asks to move, looked up once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Foreign {
    /// Approval at home.
    pub home: Option<Quantity>,
    /// A seat's word.
    pub keep: Option<Quantity>,
    /// Seats over the majority.
    pub margin: Option<Quantity>,
    /// Credit at the gates of accession.
    pub gate: Option<Quantity>,
}

/// Rules of this domain.
#[derive(Resource, Clone, Debug, Default)]
pub struct DialogueRules {
    /// The agreements.
    pub agreements: Vec<AgreementRule>,
    /// The articles, in the order of the file.
    pub articles: Vec<ArticleRule>,
    /// The agreement of each article.
    pub agreement_of: Vec<AgreementIx>,
    /// The hidden dial that says how many spoilers there are, if the world has it.
    pub spoilers_dial: Option<usize>,
    /// Quantities of others.
    pub foreign: Foreign,
    /// [`super::CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

impl DialogueRules {
    /// Ids of the options of an article.
    #[must_use]
    pub fn options(&self, article: ArticleIx) -> Vec<&str> {
        self.articles.get(article.at()).map_or_else(Vec::new, |a| a.ids.iter().map(String::as_str).collect())
    }

    /// The cause with an id of [`super::CAUSES`].
    #[must_use]
    pub fn cause(&self, id: &str) -> CauseIx {
        let at = super::CAUSES.iter().position(|known| *known == id).expect("a cause of this domain");
        self.causes.get(at).copied().unwrap_or(CauseIx(0))
    }

    /// Ids of all agreements, in order.
    pub fn all_agreements(&self) -> impl Iterator<Item = AgreementIx> + use<> {
        (0..self.agreements.len()).map(AgreementIx::of)
    }

    /// Ids of all articles, in order.
    pub fn all_articles(&self) -> impl Iterator<Item = ArticleIx> + use<> {
        (0..self.articles.len()).map(ArticleIx::of)
    }
}
