//! What happened, as facts: a text key and its arguments. Words are put to it at the edge.

use super::emit::Missed;
use super::ix::{
    ActionIx, AgreementIx, ArticleIx, DueIx, EventIx, OpeningIx, OrgIx, PowerIx, RegionIx, SeatIx, StateIx,
};
use super::milli::Milli;
use super::order::Target;
use bevy::prelude::Resource;
use jiff::civil::Date;

/// An argument of a news text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A state.
    State(StateIx),
    /// An organisation.
    Body(OrgIx),
    /// A power.
    Power(PowerIx),
    /// A region.
    Region(RegionIx),
    /// A seat.
    Seat(SeatIx),
    /// An action.
    Action(ActionIx),
    /// An event.
    Event(EventIx),
    /// A due.
    Due(DueIx),
    /// An opening.
    Opening(OpeningIx),
    /// An agreement.
    Agreement(AgreementIx),
    /// An article.
    Article(ArticleIx),
    /// An option of an article.
    Option(ArticleIx, u8),
    /// A number of points.
    Points(Milli),
    /// A count.
    Count(i64),
    /// A day.
    Day(Date),
    /// The option taken in an event: its position for the choosing seat.
    Choice(EventIx, SeatIx, u8),
}

/// How much an item matters: the digest leads with what matters most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The quarter's staged scene: a roll call, an act, a crisis.
    Scene,
    /// A headline.
    Headline,
    /// A line.
    Line,
    /// A small matter.
    Note,
}

/// One item of news. News is told again when a save is replayed; it is no part of the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The turn, from 1.
    pub turn: u16,
    /// Key of the text (`news-...`).
    pub key: &'static str,
    /// Key of a further text, of content (a risk's).
    pub content_key: Option<String>,
    /// A chance that went against who acted, if that is what it tells.
    pub missed: Option<Box<Missed>>,
    /// Arguments by name.
    pub facts: Vec<(&'static str, Fact)>,
    /// How much it matters.
    pub weight: Weight,
    /// The only seat that may know, if it is not public.
    pub only: Option<SeatIx>,
    /// Where it leads.
    pub link: Target,
}

/// How the members of a body leaned just before they voted: what a roll call is staged with. Like news it is told again
/// when a save is replayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leanings {
    /// The tick.
    pub tick: u16,
    /// Whose vote.
    pub org: OrgIx,
    /// The deciding body, by position.
    pub body: u8,
    /// Members with their leanings and weights.
    pub members: Vec<(StateIx, Milli, i64)>,
}

/// The news of the game, oldest first.
#[derive(Resource, Clone, Debug, Default)]
pub struct News {
    /// Whether news is kept; ensembles do without.
    pub kept: bool,
    /// The running turn.
    pub turn: u16,
    /// The items.
    pub items: Vec<Item>,
    /// How members leaned before each vote.
    pub leanings: Vec<Leanings>,
}

impl News {
    /// Adds an item.
    pub fn tell(&mut self, weight: Weight, key: &'static str, link: Target, facts: &[(&'static str, Fact)]) {
        self.tell_only(None, weight, key, link, facts);
    }

    /// Adds an item that only one seat may know.
    pub fn tell_only(
        &mut self,
        only: Option<SeatIx>,
        weight: Weight,
        key: &'static str,
        link: Target,
        facts: &[(&'static str, Fact)],
    ) {
        if self.kept {
            let facts = facts.to_vec();
            self.push(key, None, facts, weight, only, link);
        }
    }

    /// Adds an item whose words are content.
    pub fn tell_content(&mut self, weight: Weight, key: &'static str, content_key: &str) {
        if self.kept {
            self.push(key, Some(content_key.to_owned()), Vec::new(), weight, None, Target::Nothing);
        }
    }

    /// Adds what went wrong with an action; the text is content.
    pub fn tell_risk(&mut self, only: Option<SeatIx>, content_key: &str, link: Target, facts: &[(&'static str, Fact)]) {
        if self.kept {
            self.push("news-risk", Some(content_key.into()), facts.to_vec(), Weight::Line, only, link);
        }
    }

    /// Tells a seat of chances that went against what it did.
    pub fn tell_missed(&mut self, only: SeatIx, link: Target, missed: Vec<Missed>) {
        if self.kept {
            for one in missed {
                self.push("news-missed", None, Vec::new(), Weight::Line, Some(only), link);
                if let Some(item) = self.items.last_mut() {
                    item.missed = Some(Box::new(one));
                }
            }
        }
    }

    fn push(
        &mut self,
        key: &'static str,
        content_key: Option<String>,
        facts: Vec<(&'static str, Fact)>,
        weight: Weight,
        only: Option<SeatIx>,
        link: Target,
    ) {
        self.items.push(Item { turn: self.turn, key, content_key, missed: None, facts, weight, only, link });
    }
}
