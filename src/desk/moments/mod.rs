//! The staged moments: what a quarter brought that is worth watching, each for a few seconds, in a file of its own.
//!
//! *Invariants.* A moment is worked out from a seat's view and a past turn alone, so that it can be played again from the
//! news and says nothing that the seat may not know. It changes nothing: what it shows was decided when the quarter was
//! resolved. Each has an end picture that stands by itself: where things are to stand still, it is all there is.

mod brush;
mod chairs;
mod changed;
mod drawings;
mod election;
mod hall;
pub mod handing_over;
mod inherited;
mod letter;
mod night;
mod report;
mod roll_call;
mod signing;
mod stage;

pub use chairs::Chairs;
pub use changed::Changed;
pub use election::Election;
pub use handing_over::HandingOver;
pub use inherited::Inherited;
pub use letter::Letter;
pub use night::Night;
pub use report::Report;
pub use roll_call::RollCall;
pub use signing::Signing;
pub use stage::{Stage, show};

use super::intent::Intent;
use super::panels::PanelState;
use super::theme::Theme;
use crate::core::ix::SeatIx;
use crate::core::news::{Fact, Item};
use crate::game::view::SeatView;
use crate::wording::Words;
use egui::{Ui, Vec2};

/// Moments of a quarter that are staged at most; the rest waits in the news.
pub const MOST: usize = 4;

/// What a moment shows.
#[derive(Clone, Debug)]
pub enum Scene {
    /// The desk one inherits.
    Inherited(Inherited),
    /// A roll call.
    RollCall(RollCall),
    /// A night at the barricade.
    Night(Night),
    /// The signing table.
    Signing(Signing),
    /// The day of the yearly report.
    Report(Report),
    /// The members of a club decide on a gate.
    Chairs(Chairs),
    /// Election night.
    Election(Election),
    /// Notes of a recognition, or of a withdrawal, claimed or on paper.
    Letter(Letter),
    /// What a clause changed for someone.
    Changed(Changed),
    /// A page of what is handed over when all is over.
    HandingOver(HandingOver),
}

/// A moment of a past quarter.
#[derive(Clone, Debug)]
pub struct Moment {
    /// The turn, from 1; 0 for the start.
    pub turn: u16,
    /// The news that it stages; none at the start.
    pub item: Option<Item>,
    /// What it shows.
    pub scene: Scene,
}

/// What a moment is drawn with.
pub struct SceneCx<'a> {
    /// What the seat knows.
    pub view: SeatView<'a>,
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub theme: &'a Theme,
    /// Seconds since it began; past its length where things stand still.
    pub t: f32,
    /// The room it has.
    pub room: Vec2,
    /// Whether it is of the last quarter, so that one can act on it.
    pub fresh: bool,
}

/// The seat that an item is about.
fn seat_of(item: &Item) -> Option<SeatIx> {
    item.facts.iter().find_map(|(name, fact)| match fact {
        Fact::Seat(seat) if *name == "seat" => Some(*seat),
        _ => None,
    })
}

/// A count that an item carries.
fn count_of(item: &Item, wanted: &str) -> Option<i64> {
    item.facts.iter().find_map(|(name, fact)| match fact {
        Fact::Count(count) if *name == wanted => Some(*count),
        _ => None,
    })
}

impl Scene {
    /// What an item of news is staged as, if it is.
    fn of(view: SeatView, item: &Item) -> Option<Self> {
        match item.key {
            "news-vote-carried" | "news-vote-vetoed" | "news-vote-objected" | "news-vote-short" => {
                RollCall::of(view, item).map(Self::RollCall)
            }
            "news-crisis-rises" | "news-night-injured" | "news-night-dead" => Night::of(view, item).map(Self::Night),
            "news-agreed" | "news-agreed-whole" | "news-signed-by-all" | "news-signed-by-all-whole" => {
                Signing::of(view, item).map(Self::Signing)
            }
            "news-report" => Report::of(view, item).map(Self::Report),
            "news-gate-passed" | "news-gate-refused" => Chairs::of(view, item).map(Self::Chairs),
            "news-election-majority" | "news-election-coalition" | "news-election-deadlock" => {
                Election::of(view, item).map(Self::Election)
            }
            "news-recognised" | "news-reaffirmed" | "news-claimed" | "news-withdrawn" => {
                Letter::of(view, item).map(Self::Letter)
            }
            "news-level-reached" => Changed::of(view, item).map(Self::Changed),
            _ => None,
        }
    }

    /// What is staged first, where a quarter has more than can be.
    fn rank(&self) -> u8 {
        match self {
            Self::Inherited(_) => 0,
            Self::Night(_) => 1,
            Self::Letter(letter) if letter.is_written() => 2,
            Self::RollCall(_) => 3,
            Self::Signing(_) => 4,
            Self::Chairs(_) => 5,
            Self::Election(_) => 6,
            Self::Report(_) => 7,
            Self::Letter(_) => 8,
            Self::Changed(_) => 9,
            Self::HandingOver(_) => 10,
        }
    }

    /// The word for its kind in keys of texts.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Inherited(_) => "inherited",
            Self::RollCall(_) => "roll-call",
            Self::Night(_) => "night",
            Self::Signing(_) => "signing",
            Self::Report(_) => "report",
            Self::Chairs(_) => "chairs",
            Self::Election(_) => "election",
            Self::Letter(_) => "letter",
            Self::Changed(_) => "changed",
            Self::HandingOver(_) => "handing-over",
        }
    }
}

impl Moment {
    /// Seconds until it stands still.
    #[must_use]
    pub fn length(&self) -> f32 {
        match &self.scene {
            Scene::Inherited(scene) => scene.length(),
            Scene::RollCall(scene) => scene.length(),
            Scene::Night(scene) => scene.length(),
            Scene::Signing(scene) => scene.length(),
            Scene::Report(scene) => scene.length(),
            Scene::Chairs(scene) => scene.length(),
            Scene::Election(scene) => scene.length(),
            Scene::Letter(scene) => scene.length(),
            Scene::Changed(scene) => scene.length(),
            Scene::HandingOver(scene) => scene.length(),
        }
    }

    /// Whether it shows the same to every seat.
    #[must_use]
    pub fn is_public(&self) -> bool {
        matches!(self.scene, Scene::Night(_) | Scene::Report(_) | Scene::Chairs(_) | Scene::Changed(_))
    }

    /// Its title.
    #[must_use]
    pub fn title(&self, words: &Words) -> String {
        match &self.scene {
            Scene::RollCall(scene) => scene.title(words),
            Scene::Signing(scene) => scene.title(words),
            Scene::Report(scene) => scene.title(words),
            Scene::Chairs(scene) => scene.title(words),
            Scene::Election(scene) => scene.title(words),
            Scene::Letter(scene) => scene.title(words),
            Scene::HandingOver(scene) => scene.title(words),
            _ => words.plain(&format!("moment-{}", self.scene.id())),
        }
    }

    /// How it ended, in a sentence that is said once it has.
    #[must_use]
    pub fn outcome(&self, words: &Words) -> Option<String> {
        match (&self.scene, &self.item) {
            // The line that a clause changed is the scene itself.
            (Scene::Changed(_), _) | (_, None) => None,
            (_, Some(item)) => Some(words.news(item)),
        }
    }

    fn draw(&self, ui: &mut Ui, cx: &SceneCx, state: &mut PanelState, out: &mut Vec<Intent>) {
        match &self.scene {
            Scene::Inherited(scene) => scene.draw(ui, cx),
            Scene::RollCall(scene) => scene.draw(ui, cx),
            Scene::Night(scene) => scene.draw(ui, cx),
            Scene::Signing(scene) => scene.draw(ui, cx),
            Scene::Report(scene) => scene.draw(ui, cx),
            Scene::Chairs(scene) => scene.draw(ui, cx),
            Scene::Election(scene) => scene.draw(ui, cx),
            Scene::Letter(scene) => scene.draw(ui, cx, out),
            Scene::Changed(scene) => scene.draw(ui, cx),
            Scene::HandingOver(scene) => scene.draw(ui, cx, state, out),
        }
    }
}

/// Every moment of a turn that a seat may see, what matters most first; of turn 0 the desk it inherits.
#[must_use]
pub fn all_of(view: SeatView, turn: u16) -> Vec<Moment> {
    if turn == 0 {
        let found = Inherited::of(view);
        return found.map(|scene| Moment { turn, item: None, scene: Scene::Inherited(scene) }).into_iter().collect();
    }
    let items = view.news().filter(|item| item.turn == turn);
    let mut out: Vec<Moment> = items
        .filter_map(|item| Some(Moment { turn, item: Some(item.clone()), scene: Scene::of(view, item)? }))
        .collect();
    out.sort_by_key(|moment| moment.scene.rank());
    out
}

/// The moments of a turn that are staged by themselves.
#[must_use]
pub fn of_turn(view: SeatView, turn: u16) -> Vec<Moment> {
    let mut out: Vec<Moment> = Vec::new();
    for moment in all_of(view, turn) {
        // Of what clauses changed, one line of a quarter is staged: several would be one another's pictures.
        let told = |one: &Moment| matches!(one.scene, Scene::Changed(_));
        if out.len() < MOST && !(told(&moment) && out.iter().any(told)) {
            out.push(moment);
        }
    }
    out
}
