//! Lessons of a scenario: steps in order, each with a text, a place to look at, and what completes it.
//!
//! The texts of a step stand in `texts`: `lesson-ID` (its title), `lesson-ID.text` (what to do and why), and where the
//! way there differs `lesson-ID.window` and `lesson-ID.terminal`.

use super::ids::{
    ActionId, AgreementId, ArticleId, ChapterId, EventId, GateId, LessonId, OpeningId, OrgId, PowerId, QuantityId,
    RegionId, SchemeId, SeatId, StateId,
};
use super::rules_file::Condition;
pub use crate::core::lessons::PanelWord;
use ron2::{FromRon, RonSchema};

/// A step.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Lesson {
    /// Its id, which its texts are named by.
    pub id: LessonId,
    /// Whose step it is; every seat's, if nothing is said.
    #[ron(default)]
    pub seat: Option<SeatId>,
    /// What the window rings in gold while the step stands.
    #[ron(default)]
    pub points_at: Option<Pointer>,
    /// What completes it.
    pub done: Deed,
    /// When it is passed over undone: what it asks for can no longer be had.
    #[ron(default)]
    pub lapses: Option<Condition>,
}

/// A place of the desk.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Pointer {
    /// A panel, or what opens it.
    Panel(PanelWord),
    /// A state on the map.
    State(StateId),
    /// An action wherever it is offered.
    Action(ActionId),
    /// What ends the quarter.
    EndTurn,
}

/// What completes a step.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Deed {
    /// All of these.
    All(Vec<Deed>),
    /// Any of these.
    Any(Vec<Deed>),
    /// A condition holds.
    When(Condition),
    /// A panel is opened.
    Opened(PanelWord),
    /// This is looked at.
    Selected(Spot),
    /// Any state is looked at.
    SelectedState,
    /// Any number is opened into its causes.
    AskedWhy,
    /// This number is, whoever's it is.
    AskedWhyOf(QuantityId),
    /// Anything is ordered.
    OrderedAny,
    /// This action is ordered, wherever it is aimed.
    Ordered(ActionId),
    /// This action is ordered, aimed at this.
    OrderedAt(ActionId, Spot),
    /// Something that stays is ordered.
    Posted,
    /// The initiative is spent.
    UsedInitiative,
    /// Any opening is used.
    UsedOpening,
    /// An opening of this kind is used.
    Used(OpeningId),
    /// Any event is answered.
    Answered,
    /// This event is answered.
    AnsweredTo(EventId),
    /// An offer, or a mediator's point, is sealed at the table.
    Offered,
    /// An order is refused.
    Refused,
    /// An order is taken back.
    Undone,
    /// A forecast is asked for.
    AskedForecast,
    /// The game is kept by hand.
    Saved,
    /// A turn is ended.
    TurnEnded,
}

/// What is looked at, or aimed at.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Spot {
    /// A state.
    State(StateId),
    /// An organisation.
    Body(OrgId),
    /// A power.
    Power(PowerId),
    /// A region.
    Region(RegionId),
    /// An agreement.
    Agreement(AgreementId),
    /// An article of an agreement.
    Article(ArticleId),
    /// A chapter of a path of accession.
    Chapter(ChapterId),
    /// A gate of a path of accession.
    Gate(GateId),
    /// A scheme of the region.
    Scheme(SchemeId),
    /// A party to the dispute.
    Party(SeatId),
}
