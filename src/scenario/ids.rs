//! One newtype per kind of id that a content file may name.
//!
//! The reader finds ids by the *name of the type*, so each kind has a unique type name and no alias.
//! Ids are lower-case words joined by hyphens; ids of states are ISO 3166-1 alpha-3 codes in lower case.

use ron2::{FromRon, RonSchema};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(FromRon, RonSchema, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[ron(transparent)]
        pub struct $name(pub String);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A state of the world (UN member or not), the aspirant included.
    StateId,
    /// An organisation or grouping of the world.
    OrgId,
    /// A region of the world.
    RegionId,
    /// A dated covariate of states.
    TraitId,
    /// A seat of the scenario.
    SeatId,
    /// An outside power, institution or group whose goodwill is tracked.
    PowerId,
    /// A driver of support.
    DriverId,
    /// An action of the rules.
    ActionId,
    /// An event of the rules.
    EventId,
    /// A kind of opening.
    OpeningId,
    /// A kind of due.
    DueId,
    /// An objective of a scenario.
    ObjectiveId,
    /// An ending of a scenario.
    EndingId,
    /// A tracked quantity, as registered by its domain.
    QuantityId,
    /// A flag set by an effect and read by a condition.
    FlagId,
    /// A message of the language files.
    TextId,
    /// A world: a folder of states, organisations and texts.
    WorldId,
    /// A character that a bot plays.
    BotId,
    /// An agreement of the dialogue.
    AgreementId,
    /// An article of an agreement.
    ArticleId,
    /// A chapter of a path of accession.
    ChapterId,
    /// A gate of a path of accession.
    GateId,
    /// A path of accession.
    PathId,
    /// A scheme of regional cooperation.
    SchemeId,
    /// A hidden dial of the world.
    DialId,
    /// A step of a scenario's lessons.
    LessonId,
}

/// A day as `"2026-10-01"`; checked when the file is read.
#[derive(FromRon, RonSchema, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[ron(transparent)]
pub struct Day(pub String);

/// A number of points with up to three decimals; kept as milli-points.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq)]
#[ron(transparent)]
pub struct Points(pub f64);

/// A probability in per cent, 0 to 100, with up to three decimals.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq)]
#[ron(transparent)]
pub struct Percent(pub f64);
