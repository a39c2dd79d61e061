//! What bots hold dear and how they differ (`rules/characters.ron`, or a world's own).
//!
//! Ids of actions and quantities that a world lacks are passed over: the same characters play in worlds without a
//! path of accession or a dialogue.

use super::ids::Points;
use super::rules_file::Role;
use ron2::{FromRon, RonSchema};

/// `characters.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct CharactersFile {
    /// What a point of each quantity is worth.
    pub worth: Vec<WorthRow>,
    /// Characters, of which `able` and the like draw one unseen.
    pub characters: Vec<CharacterRow>,
    /// Strategies with a name, for tournaments: the bot `plan-ID` follows one.
    pub plans: Vec<CharacterRow>,
}

/// What a point of a quantity is worth.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct WorthRow {
    /// The quantity.
    pub on: String,
    /// Worth of a point more, in points of political capital; below zero where less is better.
    pub v: Points,
    /// Under which head it counts.
    pub head: HeadWord,
    /// For whom; all, if nobody is named.
    #[ron(default)]
    pub role: Option<Role>,
    /// Whether it is another party's number of which this speaks.
    #[ron(default)]
    pub others: bool,
}

/// The heads under which worth is counted.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HeadWord {
    /// Accession.
    Path,
    /// The agreements of the dialogue.
    Terms,
    /// Recognition and seats in organisations, as the aspirant sees them.
    Standing,
    /// Calm and order.
    Calm,
    /// Partners and room among powers.
    Room,
    /// Home.
    Home,
    /// Communities of the minority.
    Communities,
    /// Recognition and seats in organisations, as the parent sees them.
    Status,
    /// What is carried out.
    Implement,
    /// Both parties on their paths.
    Both,
    /// A word that counts.
    Word,
    /// Members that stay together.
    Unity,
    /// A live track.
    Track,
}

impl HeadWord {
    /// All of them, in order.
    pub const ALL: [Self; 13] = [
        Self::Path,
        Self::Terms,
        Self::Standing,
        Self::Calm,
        Self::Room,
        Self::Home,
        Self::Communities,
        Self::Status,
        Self::Implement,
        Self::Both,
        Self::Word,
        Self::Unity,
        Self::Track,
    ];

    /// Position in [`Self::ALL`].
    #[must_use]
    pub fn at(self) -> usize {
        self as usize
    }

    /// The word in keys of texts.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Terms => "terms",
            Self::Standing => "standing",
            Self::Calm => "calm",
            Self::Room => "room",
            Self::Home => "home",
            Self::Communities => "communities",
            Self::Status => "status",
            Self::Implement => "implement",
            Self::Both => "both",
            Self::Word => "word",
            Self::Unity => "unity",
            Self::Track => "track",
        }
    }
}

/// A character, or a strategy.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct CharacterRow {
    /// Its id.
    pub id: String,
    /// The role it plays.
    pub role: Role,
    /// How much each head counts, of 100.
    pub weights: Vec<(HeadWord, Points)>,
    /// Quarters it looks ahead.
    pub horizon: u8,
    /// Ambiguity of a text that it accepts, 0 to 100.
    pub ambiguity: u8,
    /// By how much it moves what its home bears, points.
    #[ron(default = "none")]
    pub room: Points,
    /// What it does more or less than others: what it can be read from.
    pub habits: Vec<HabitRow>,
    /// What it rests on.
    pub source: String,
}

fn none() -> Points {
    Points(0.0)
}

/// An action that a character does more or less than others.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct HabitRow {
    /// The action.
    pub act: String,
    /// How it weighs it, per cent of its worth.
    pub percent: Points,
    /// When; always, if nothing is said.
    #[ron(default = "always")]
    pub hour: HourWord,
}

fn always() -> HourWord {
    HourWord::Always
}

/// When a habit holds.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq)]
pub enum HourWord {
    /// Always.
    Always,
    /// Within two quarters of the yearly report.
    Report,
    /// In the quarters in which gates are decided.
    Council,
    /// When a round of the dialogue meets.
    Round,
    /// After a good poll: approval at home is 52 or more.
    Poll,
    /// When tension is 55 or more.
    Tense,
    /// When tension is below 40.
    Quiet,
    /// After a slight: the other party is in breach, or a crisis runs.
    Slighted,
    /// When a vote at home is near.
    Vote,
}

impl HourWord {
    /// Its bit in a set of hours.
    #[must_use]
    pub fn bit(self) -> u16 {
        1 << self as u16
    }
}
