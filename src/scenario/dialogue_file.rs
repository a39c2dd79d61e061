//! The agreements of a world's dialogue (`world/*/agreements.ron`).

use super::ids::{AgreementId, ArticleId};
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
    /// Its articles.
    pub articles: Vec<ArticleRow>,
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
}
