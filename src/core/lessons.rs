//! Lessons with their ids resolved: steps that teach by doing. They watch a desk and are no part of the model.

use super::effects::Condition;
use super::ix::{ActionIx, EventIx, OpeningIx, SeatIx, StateIx};
use super::order::Target;
use super::quantity::Quantity;
use ron2::{FromRon, RonSchema};

/// A panel of the desk, by its word.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PanelWord {
    /// What needs the seat now.
    Agenda,
    /// What is selected.
    Dossier,
    /// What is ordered.
    Orders,
    /// Everything that may be ordered.
    Actions,
    /// A number opened into its causes.
    Why,
    /// What the last quarters brought.
    News,
    /// Numbers over time.
    Charts,
    /// What may come.
    Forecast,
    /// Everything there is, with sources.
    Encyclopaedia,
    /// The negotiating table.
    Table,
    /// What was signed and what became of it.
    Implementation,
    /// Criteria and gates of the paths of accession.
    Criteria,
    /// Organisations and their votes.
    Bodies,
    /// Government, people and economy at home.
    Home,
    /// Schemes and neighbours.
    Region,
    /// The seat's aims.
    Objectives,
    /// Keys and first steps.
    Help,
    /// Kept games.
    Saves,
    /// Text size, theme, language.
    Settings,
}

impl PanelWord {
    /// All of them.
    pub const ALL: [Self; 19] = [
        Self::Agenda,
        Self::Dossier,
        Self::Orders,
        Self::Actions,
        Self::Why,
        Self::News,
        Self::Charts,
        Self::Forecast,
        Self::Encyclopaedia,
        Self::Table,
        Self::Implementation,
        Self::Criteria,
        Self::Bodies,
        Self::Home,
        Self::Region,
        Self::Objectives,
        Self::Help,
        Self::Saves,
        Self::Settings,
    ];

    /// Its word in keys of texts.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::Dossier => "dossier",
            Self::Orders => "orders",
            Self::Actions => "actions",
            Self::Why => "why",
            Self::News => "news",
            Self::Charts => "charts",
            Self::Forecast => "forecast",
            Self::Encyclopaedia => "encyclopaedia",
            Self::Table => "table",
            Self::Implementation => "implementation",
            Self::Criteria => "criteria",
            Self::Bodies => "bodies",
            Self::Home => "home",
            Self::Region => "region",
            Self::Objectives => "objectives",
            Self::Help => "help",
            Self::Saves => "saves",
            Self::Settings => "settings",
        }
    }

    /// The panel with a word.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|word| word.id() == id)
    }
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonRule {
    /// Id.
    pub id: String,
    /// Whose; every seat's, if nobody's in particular.
    pub seat: Option<SeatIx>,
    /// What is pointed at.
    pub points_at: Option<Pointer>,
    /// What completes it.
    pub done: Deed,
    /// When it is passed over.
    pub lapses: Option<Condition>,
}

/// A place of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// A panel, or what opens it.
    Panel(PanelWord),
    /// A state on the map.
    State(StateIx),
    /// An action wherever it is offered.
    Action(ActionIx),
    /// What ends the quarter.
    EndTurn,
}

/// What completes a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// All of these.
    All(Vec<Deed>),
    /// Any of these.
    Any(Vec<Deed>),
    /// A condition holds.
    When(Condition),
    /// An order of this kind is given.
    Gave(Given),
    /// Something was done at the desk that leaves no order.
    Did(Act),
    /// A turn is ended.
    TurnEnded,
}

/// A kind of order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Any order.
    Any,
    /// This action, at this target or anywhere.
    Action(ActionIx, Option<Target>),
    /// Something that stays.
    Posting,
    /// Whatever takes the initiative.
    Initiative,
    /// An opening, of this kind or any.
    Opening(Option<OpeningIx>),
    /// An answer to this event, or to any.
    Answer(Option<EventIx>),
    /// An offer or a point at the table.
    Offer,
}

/// What is done at a desk and leaves no order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// A panel is opened.
    Open(PanelWord),
    /// This is looked at.
    Select(Target),
    /// A state is looked at; which, is not asked.
    SelectState,
    /// A number is opened into its causes; without one, any.
    Why(Option<Quantity>),
    /// An order is refused.
    Refused,
    /// An order is taken back.
    Undo,
    /// A forecast is asked for.
    Forecast,
    /// The game is kept by hand.
    Save,
}

impl Act {
    /// Whether what was done is what is asked for.
    #[must_use]
    pub fn fits(self, done: Self) -> bool {
        match (self, done) {
            (Self::SelectState, Self::Select(Target::State(_))) | (Self::Why(None), Self::Why(_)) => true,
            (wanted, done) => wanted == done,
        }
    }
}
