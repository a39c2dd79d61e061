//! Bots by name: the characters and strategies of a scenario with their ids resolved.

use super::characters_file::HeadWord;
use crate::core::quantity::Quantity;
use crate::core::roster::Role;

/// How well a bot plays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skill {
    /// Looks one quarter ahead and overlooks three options in ten.
    Novice,
    /// Weighs everything promising, some quarters ahead.
    #[default]
    Able,
    /// Lets its best plans play out before it chooses.
    Expert,
}

impl Skill {
    /// All, from weak to strong.
    pub const ALL: [Self; 3] = [Self::Novice, Self::Able, Self::Expert];

    /// Its word in names of bots.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Novice => "novice",
            Self::Able => "able",
            Self::Expert => "expert",
        }
    }
}

/// Number of heads.
pub const HEADS: usize = HeadWord::ALL.len();

/// What a point of a quantity is worth, by role, in milli-v; the head under which it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorthRule {
    /// The quantity.
    pub on: Quantity,
    /// Worth of a point.
    pub v: i64,
    /// Head.
    pub head: HeadWord,
    /// For whom, if not for all.
    pub role: Option<Role>,
    /// Whether it speaks of another party's number.
    pub others: bool,
}

/// A habit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habit {
    /// Position of the action.
    pub action: usize,
    /// Per cent.
    pub percent: i64,
    /// Bit of its hour.
    pub hour: u16,
}

/// A character or strategy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Character {
    /// Its name as a bot.
    pub name: String,
    /// The role it plays.
    pub role: Role,
    /// Whether it is a strategy, which nobody draws.
    pub plan: bool,
    /// Weight of each head, of 100, against a neutral player of the role: per mille.
    pub factors: [i64; HEADS],
    /// Quarters it looks ahead.
    pub horizon: i64,
    /// Ambiguity it accepts.
    pub ambiguity: i64,
    /// By how much it moves what its home bears, milli-points.
    pub room: i64,
    /// Its habits.
    pub habits: Vec<Habit>,
    /// How much likelier than others it does each action, per cent: what an observer may know.
    pub leanings: Vec<i64>,
}

/// The bots of a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BotRules {
    /// What points are worth.
    pub worth: Vec<WorthRule>,
    /// Characters, then strategies.
    pub characters: Vec<Character>,
}

/// A name read: how well, and as whom (a position in [`BotRules::characters`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// How well.
    pub skill: Skill,
    /// As whom; drawn unseen if nobody is named.
    pub character: Option<usize>,
}

impl BotRules {
    /// The bot of a name that has a character or a skill.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Named> {
        let character = |name: &str| self.characters.iter().position(|c| c.name == name);
        if let Some(found) = character(name) {
            return Some(Named { skill: Skill::Able, character: Some(found) });
        }
        Skill::ALL.into_iter().find_map(|skill| {
            let rest = name.strip_prefix(skill.id())?;
            if rest.is_empty() {
                return Some(Named { skill, character: None });
            }
            Some(Named { skill, character: Some(character(rest.strip_prefix('-')?)?) })
        })
    }

    /// Whether a bot of this name exists.
    #[must_use]
    pub fn knows(&self, name: &str) -> bool {
        super::BOTS.contains(&name) || self.find(name).is_some()
    }

    /// The role that a bot of this name plays, if it plays only one.
    #[must_use]
    pub fn role(&self, name: &str) -> Option<Role> {
        Some(self.characters[self.find(name)?.character?].role)
    }

    /// Positions of the characters that may be drawn for a role.
    pub fn drawn(&self, role: Role) -> impl Iterator<Item = usize> {
        let fits = move |(_, c): &(usize, &Character)| c.role == role && !c.plan;
        self.characters.iter().enumerate().filter(fits).map(|(at, _)| at)
    }

    /// Names that are worth listing.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        super::BOTS.into_iter().chain(self.characters.iter().map(|c| c.name.as_str())).collect()
    }
}
