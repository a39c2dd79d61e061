//! What a turn brought, sorted as a cable is read: scenes, headlines, events with what was answered, small matters gathered.

use super::{Words, arg};
use crate::core::ix::{EventIx, SeatIx};
use crate::core::news::{Fact, Item, Weight};
use crate::core::order::Target;

/// What an item of news is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Recognition and engagement.
    Recognition,
    /// The two parties.
    Dialogue,
    /// Chapters, gates, measures.
    Paths,
    /// Bids and votes.
    Bodies,
    /// Powers and what they ask.
    Powers,
    /// Events and what was answered.
    Events,
    /// The seats' own houses.
    Home,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Recognition, Self::Dialogue, Self::Paths, Self::Bodies, Self::Powers, Self::Events, Self::Home];

    /// Its word in keys of texts.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Recognition => "recognition",
            Self::Dialogue => "dialogue",
            Self::Paths => "paths",
            Self::Bodies => "bodies",
            Self::Powers => "powers",
            Self::Events => "events",
            Self::Home => "home",
        }
    }

    /// What an item is about.
    #[must_use]
    pub fn of(item: &Item) -> Self {
        const NORTH: [&str; 5] = ["news-crisis-", "news-date-", "news-envelope", "news-night-", "news-window"];
        const PATHS: [&str; 6] =
            ["news-report", "news-plan-", "news-warned", "news-warning-lapsed", "news-measures-", "news-reform-"];
        let told = |keys: &[&str]| keys.iter().any(|key| item.key.starts_with(key));
        let about = |fits: fn(&Fact) -> bool| item.facts.iter().any(|(_, fact)| fits(fact));
        if about(|fact| matches!(fact, Fact::Event(_) | Fact::Choice(..) | Fact::Opening(_))) {
            Self::Events
        } else if matches!(item.link, Target::Agreement(_) | Target::Article(_))
            || about(|fact| matches!(fact, Fact::Agreement(_) | Fact::Article(_)))
            || told(&NORTH)
        {
            Self::Dialogue
        } else if matches!(item.link, Target::Chapter(_) | Target::Gate(_)) || told(&PATHS) {
            Self::Paths
        } else if about(|fact| matches!(fact, Fact::Body(_))) || matches!(item.link, Target::Body(_)) {
            Self::Bodies
        } else if about(|fact| matches!(fact, Fact::Power(_))) || matches!(item.link, Target::Power(_)) {
            Self::Powers
        } else if about(|fact| matches!(fact, Fact::State(_))) || matches!(item.link, Target::State(_)) {
            Self::Recognition
        } else {
            Self::Home
        }
    }
}

/// A headline.
#[derive(Clone, Debug)]
pub enum Headline<'a> {
    /// An item that stands alone.
    Item(&'a Item),
    /// An event, with what each seat answered.
    Event(EventIx, Target, Vec<(SeatIx, u8)>),
}

/// What a turn brought.
#[derive(Clone, Debug)]
pub struct Cable<'a> {
    /// What the quarter ended in.
    pub scenes: Vec<&'a Item>,
    /// Headlines in their order; the choices in one event stand together at the first of them.
    pub headlines: Vec<Headline<'a>>,
    /// Small matters that stand alone.
    pub small: Vec<&'a Item>,
    /// Sentences that gather the rest.
    pub gathered: Vec<String>,
}

impl Words {
    /// Items of news, sorted.
    #[must_use]
    pub fn cable<'a>(&self, items: impl IntoIterator<Item = &'a Item>) -> Cable<'a> {
        let items: Vec<&Item> = items.into_iter().collect();
        let of = |weight: Weight| items.iter().copied().filter(move |item| item.weight == weight);
        let mut scenes: Vec<&Item> = Vec::new();
        for scene in of(Weight::Scene) {
            // What called the vote is told before its night.
            scenes.extend(of(Weight::Headline).filter(|item| calls(item, scene)));
            scenes.push(scene);
        }
        let mut headlines = Vec::new();
        for item in of(Weight::Headline).filter(|item| !scenes.contains(item)) {
            headline(&mut headlines, item);
        }
        let (small, gathered) = self.gathered(of(Weight::Line).chain(of(Weight::Note)));
        Cable { scenes, headlines, small, gathered }
    }

    /// What a seat answered in an event.
    #[must_use]
    pub fn answered(&self, event: EventIx, link: Target, seat: SeatIx, position: u8) -> String {
        let choice = self.choice(event, seat, position, link);
        self.text("digest-choice", &[arg("seat", self.seat(seat)), arg("choice", choice)])
    }
}

/// Whether an item tells that the vote was called of which a scene is the night.
fn calls(item: &Item, night: &Item) -> bool {
    let seat = |item: &Item| item.facts.iter().find(|(name, _)| *name == "seat").map(|(_, fact)| *fact);
    let called = matches!(item.key, "news-vote-called" | "news-cabinet-falls");
    called && night.key.starts_with("news-election-") && item.turn == night.turn && seat(item) == seat(night)
}

fn headline<'a>(out: &mut Vec<Headline<'a>>, item: &'a Item) {
    let choice = item.facts.iter().find_map(|(_, fact)| match fact {
        Fact::Choice(event, seat, position) if item.key == "news-choice" => Some((*event, *seat, *position)),
        _ => None,
    });
    let Some((event, seat, position)) = choice else {
        out.push(Headline::Item(item));
        return;
    };
    let same = out.iter_mut().find_map(|one| match one {
        Headline::Event(of, link, choices) if (*of, *link) == (event, item.link) => Some(choices),
        _ => None,
    });
    match same {
        Some(choices) => choices.push((seat, position)),
        None => out.push(Headline::Event(event, item.link, vec![(seat, position)])),
    }
}
