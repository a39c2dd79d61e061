//! What a person at the desk wants: panels say it, the window does it.

use super::coach::LessonWish;
use crate::core::ix::{OrgIx, Owner, PowerIx, SeatIx, StateIx};
use crate::core::order::{Order, Target};
use crate::core::quantity::Quantity;

/// A panel that can be opened over the map. The strip, the agenda, the dossier and the orders are always there, where
/// the window is wide enough.
pub use crate::core::lessons::PanelWord as Panel;

impl Panel {
    /// Those that have an entry on the bar, in its order.
    pub const BAR: [Self; 13] = [
        Self::Actions,
        Self::Table,
        Self::Implementation,
        Self::Criteria,
        Self::Bodies,
        Self::Home,
        Self::Region,
        Self::Objectives,
        Self::News,
        Self::Forecast,
        Self::Charts,
        Self::Encyclopaedia,
        Self::Help,
    ];
}

/// What colours the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Who recognises, who does not, what is disputed.
    #[default]
    Stance,
    /// Support.
    Support,
    /// What the last quarter did to support.
    Change,
    /// The step of engagement.
    Engagement,
    /// Odds of an act this quarter.
    Odds,
    /// How a body's members would vote.
    Vote(OrgIx),
    /// How closely states follow a power.
    Pull(PowerIx),
    /// The aspirant's image by region.
    Image,
    /// Who recognises among the members of a body.
    Club(OrgIx),
}

/// What can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A number of the ledger.
    Number(Quantity, Owner),
    /// The count of recognitions.
    Recognitions,
    /// Free and bound teams.
    Teams,
    /// Odds of an act by a state.
    Odds(StateIx),
    /// One of the seat's aims, by its place among the scenario's.
    Objective(usize),
}

/// What the advisor can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// What may come in so many quarters.
    Forecast(u16),
    /// What an order would change.
    Effect(Order),
}

/// What a person wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// An order is queued, if it can be.
    Order(Order),
    /// A queued order is taken back: the last, or the one at a place.
    Undo(Option<usize>),
    /// The quarter is sealed.
    EndTurn,
    /// Something is looked at.
    Select(Target),
    /// A panel is opened.
    Open(Panel),
    /// The panel on top is closed.
    Close,
    /// A drawer over the map is opened, or closed.
    Drawer(Panel, bool),
    /// A number is opened into its causes.
    Why(Quantity, Owner),
    /// The same for what is counted or derived.
    Explain(Topic),
    /// The advisor is asked.
    Ask(Question),
    /// Another layer of the map.
    Layer(Layer),
    /// The game is kept, under a name or under its own.
    Save(Option<String>),
    /// A kept game is opened.
    Load(String),
    /// A new game: the scenario and the seat to play.
    New {
        /// Id of the scenario.
        scenario: String,
        /// Id of the seat.
        seat: String,
    },
    /// A seat's note to its successor is to be this.
    Note(SeatIx, String),
    /// The reason why something cannot be ordered now is read.
    Reason,
    /// Something is wanted of the lesson.
    Lesson(LessonWish),
    /// Settings are to be these.
    Settings(Settings),
    /// The first screen.
    Menu,
    /// The program ends; the game is kept.
    Quit,
}

/// What a person may set.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Factor of every size, 1 for plain.
    pub text_size: f32,
    /// The light theme, for projectors.
    pub paper: bool,
    /// Language of the texts.
    pub language: String,
    /// Whether things move: off, everything is at once where it belongs.
    pub motion: bool,
    /// Whether the window fills the screen.
    pub fullscreen: bool,
}

impl Settings {
    /// Text sizes on offer.
    pub const SIZES: [f32; 5] = [0.9, 1.0, 1.15, 1.3, 1.5];
}

impl Default for Settings {
    fn default() -> Self {
        Self { text_size: 1.0, paper: false, language: "en".into(), motion: true, fullscreen: false }
    }
}
