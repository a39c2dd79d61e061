//! The rules an author may change: actions, openings, dues, events, and the sizes of the model
//! (`assets/rules/*.ron`). A scenario may add rows of each kind.

use super::ids::{
    ActionId, AgreementId, ArticleId, ChapterId, Day, DialId, DueId, EventId, FlagId, GateId, OpeningId, OrgId,
    Percent, Points, PowerId, QuantityId, RegionId, SeatId, StateId,
};
use super::world_file::{Conduct, RungWord, StandingWord};
pub use crate::actions::rules::TargetKind;
pub use crate::core::effects::{AccessionAct, DialogueAct, GovernmentAct, Lasts, StageWord};
pub use crate::core::roster::Role;
pub use crate::events::rules::{EventClass, Whereabouts};
use ron2::{FromRon, RonSchema};

/// `actions.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ActionsFile {
    /// The actions.
    pub actions: Vec<ActionRow>,
}

/// An action a seat may order.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ActionRow {
    /// Its id: the verb of the order.
    pub id: ActionId,
    /// Who may order it.
    pub seats: Vec<Role>,
    /// What it is aimed at.
    pub target: TargetKind,
    /// What it costs at once.
    pub cost: Cost,
    /// If it stays in force until recalled: an envoy, a mission, a budget line.
    #[ron(default)]
    pub stays: Option<Stays>,
    /// Quarters before the same seat may order it again (on the same target if it has one).
    #[ron(default)]
    pub again_after: u8,
    /// One of a kind a quarter: of the actions that name the same word here a seat may order one a quarter; of those
    /// aimed at a party, one for each.
    #[ron(default)]
    pub once: String,
    /// What must hold, checked before the turn ends; each refusal has its reason.
    #[ron(default)]
    pub needs: Vec<Need>,
    /// What it does.
    #[ron(default)]
    pub effects: Vec<Effect>,
    /// What it does instead while its seat's window is open: it was wronged last, and a firm act is understood.
    #[ron(default)]
    pub wronged: Vec<Effect>,
    /// What may go wrong.
    #[ron(default)]
    pub risks: Vec<Risk>,
    /// Where instrument and size come from.
    pub source: String,
}

/// Cost of an action or choice.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, Default)]
#[ron(deny_unknown_fields)]
pub struct Cost {
    /// Teams bound for the quarter.
    #[ron(default)]
    pub teams: u8,
    /// Budget, EUR m.
    #[ron(default = "no_points")]
    pub budget: Points,
    /// Political capital, points.
    #[ron(default = "no_points")]
    pub capital: Points,
    /// Whether it takes the quarter's initiative.
    #[ron(default)]
    pub initiative: bool,
    /// Goodwill spent with the target power, points.
    #[ron(default = "no_points")]
    pub goodwill: Points,
}

fn no_points() -> Points {
    Points(0.0)
}

impl Default for Points {
    fn default() -> Self {
        Points(0.0)
    }
}

/// An action that stays until recalled.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Stays {
    /// Teams it holds.
    #[ron(default)]
    pub teams: u8,
    /// Budget a quarter, EUR m.
    #[ron(default = "no_points")]
    pub upkeep: Points,
    /// How many of it one seat may have; 0 means no limit but the means.
    #[ron(default)]
    pub at_most: u8,
    /// What it does every quarter.
    pub each_quarter: Vec<Effect>,
    /// What happens when it is recalled.
    #[ron(default)]
    pub on_recall: Vec<Effect>,
}

/// Something that may go wrong.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Risk {
    /// Odds in per cent.
    pub odds: Percent,
    /// Key of its news text (`risk-...`).
    pub text: String,
    /// What it does.
    pub effects: Vec<Effect>,
    /// Whether the action's own effects are lost.
    #[ron(default)]
    pub instead: bool,
}

/// A condition of an action with a refusal of its own.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Need {
    /// The target state recognises the aspirant, by the documented reading.
    Recognises,
    /// The target state does not recognise it.
    DoesNotRecognise,
    /// Engagement is at least this.
    RungAtLeast(RungWord),
    /// Recognised, but thinly: small, late or quiet.
    Late,
    /// The target state belongs to the organisation.
    MemberOf(OrgId),
    /// Goodwill with the target power is at least this.
    GoodwillAtLeast(Points),
    /// A request of the target power is open.
    RequestOpen,
    /// The body has not admitted the aspirant and is not closed to it.
    BodyOpen,
    /// The bid in the body is at least this ready.
    BidAtLeast(Points),
    /// The body can vote this quarter.
    SessionThisQuarter,
    /// A bid in the body is being prepared or tabled.
    BidKnown,
    /// The target is not held in the same way already.
    NotHeld,
    /// The target agreement has come exactly so far.
    StageIs(StageWord),
    /// Clauses of the target agreement are open, and its time has come.
    Open,
    /// The same, or it binds and is not carried out in full: a round can meet on it next turn, if there is one, and
    /// none on its open clauses meets now.
    OpenOrUnderway,
    /// The target agreement is on the table, or further.
    Tabled,
    /// The actor has not signed (or ratified) the target agreement yet, whichever is due.
    OwnPartOpen,
    /// A round meets this quarter; on the target agreement, if there is one.
    RoundNow,
    /// A round was held within so many quarters.
    RoundWithin(u8),
    /// The target article is in force.
    InForce,
    /// What the target article waits for is carried out.
    Prerequisites,
    /// The actor's part of the target article is below full, and not all the effort that counts stands behind it.
    PartUnfinished,
    /// Aspirant and parent both owe something in the target article that is not carried out in full.
    BothUnfinished,
    /// The actor's part of a named article is below this level.
    LevelBelow(ArticleId, u8),
    /// The actor's part of a named article is at least at this level.
    LevelAtLeast(ArticleId, u8),
    /// The actor's majority at home is not lost.
    Majority,
    /// A law is in force in the target chapter and not yet carried out.
    LawInForce,
    /// No law is under way in the target chapter, and it can rise.
    ChapterOpen,
    /// The target gate is the next one on the actor's path (on its owner's, for a mediator) and may be called now.
    GateOpen,
    /// Measures are on the target party.
    MeasuresOn,
    /// A warning stands against the target party.
    Warned,
    /// The target party has left undone what it signed, or was last to raise a grave night.
    Breach,
    /// The target is the aspirant, or the parent.
    PartyIs(Role),
    /// The target scheme is not complete on the actor's side.
    SchemeOpen,
    /// The actor owes this.
    Owes(DueId),
    /// Any other condition.
    If(Condition),
}

/// An effect: the notation of the game's design, one to one.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Effect {
    /// Changes a quantity.
    Change {
        /// Which.
        on: QuantityId,
        /// By how much, points; for quantities that the two sides pull apart, positive helps whoever acts.
        by: Points,
        /// Whose. Default: the actor's own, or the target's if the quantity belongs to targets.
        whose: Whose,
        /// How long it lasts.
        lasts: Lasts,
        /// Odds in per cent.
        odds: Percent,
    },
    /// The same with the commonest settings: the actor's or target's, for good, for certain.
    By(QuantityId, Points),
    /// Goodwill of the actor with a power.
    Goodwill(PowerId, Points),
    /// Sets a flag.
    Flag(FlagId),
    /// Clears a flag.
    Unflag(FlagId),
    /// The actor owes something, due after so many quarters.
    Due(DueId, u8),
    /// The actor pays what it owes, before or at its date: the oldest due of this kind is settled and its word kept. What
    /// the due itself does when kept is not added.
    Settle(DueId),
    /// The actor takes up the target body's file and adds to its readiness.
    PrepareBid(Points),
    /// The bid in the target body goes to the vote.
    TableBid,
    /// The bid in the target body is withdrawn without a vote.
    WithdrawBid,
    /// The vote in the target body may be put off, odds in per cent.
    Postpone(Percent),
    /// The target state's position is sounded: votes and support are read more closely.
    Sound(Points),
    /// A request of the target power is met.
    ServeRequest,
    /// A power's posture changes by so many steps (-1, +1).
    Posture(PowerId, i8),
    /// A state recognises if it is near: odds in per cent, from an occasion of its own.
    Recognise(StateId, Percent),
    /// Goodwill of the seat with a role, with a power: for what befalls another than the actor.
    GoodwillOf(Role, PowerId, Points),
    /// With these odds in per cent the first effects, else the second.
    Luck(Percent, Vec<Effect>, Vec<Effect>),
    /// Something is done in the dialogue, on the target.
    Dialogue(DialogueAct),
    /// The actor's part of a named article reaches a level (1 minimal, 2 partial, 3 full), if it was lower.
    Reach(ArticleId, u8),
    /// Something is done on the paths of accession, on the target.
    Accession(AccessionAct),
    /// Something befalls the actor's government.
    Government(GovernmentAct),
}

/// Whose quantity an effect changes.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Whose {
    /// The actor's.
    Actor,
    /// The other party's (aspirant and parent are each other's).
    Other,
    /// Both parties'.
    Both,
    /// This seat's.
    Seat(SeatId),
    /// The seat's with this role.
    Role(Role),
    /// The target's.
    Target,
    /// So many states, selected.
    Picked(u8, Selection),
    /// A named state's.
    State(StateId),
    /// A region's.
    Region(RegionId),
    /// The actor's, in a chapter of its path.
    Chapter(ChapterId),
    /// The world's.
    World,
}

/// How several targets are selected; ties go by id.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Selection {
    /// Non-recognisers nearest below the threshold, in the target's region first.
    Neighbours,
    /// Non-recognisers nearest to the threshold, anywhere.
    NearThreshold,
    /// Recognisers with the weakest hold.
    QuietRecognisers,
    /// Members of the target body whose vote is least certain.
    Waverers,
    /// States with the strongest tie to the power.
    TiedTo(PowerId),
    /// Non-recognisers that belong to the organisation.
    MembersOf(OrgId),
    /// States of this conduct.
    Conduct(Conduct),
    /// Member states that stand hardest in the way of the actor's path.
    Blockers,
}

/// A condition.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Condition {
    /// All of them.
    All(Vec<Condition>),
    /// Any of them.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// A quantity is at least so much.
    AtLeast(QuantityId, Whose, Points),
    /// A quantity is at most so much.
    AtMost(QuantityId, Whose, Points),
    /// Goodwill of a seat with a power is at least so much.
    GoodwillAtLeast(SeatId, PowerId, Points),
    /// A flag is set.
    Flag(FlagId),
    /// The day has come.
    From(Day),
    /// The day has not come.
    Before(Day),
    /// The turn is at least this (from 1).
    TurnFrom(u16),
    /// The turn is at most this.
    TurnTo(u16),
    /// A state recognises, by the documented reading.
    Recognises(StateId),
    /// The aspirant's standing in an organisation is at least this.
    Standing(OrgId, StandingWord),
    /// Net recognitions since the start are at least so many.
    NetRecognitionsAtLeast(i16),
    /// Net recognitions since the start are at most so many.
    NetRecognitionsAtMost(i16),
    /// So many bodies joined since the start.
    BodiesJoinedAtLeast(u8),
    /// A bid is at least so ready somewhere.
    AnyBid,
    /// The quarter of the year (1 to 4).
    Quarter(u8),
    /// An agreement has come at least so far.
    Stage(AgreementId, StageWord),
    /// A role's part of an article is carried out at least to this level.
    Level(ArticleId, Role, u8),
    /// A gate is passed by the seat of a role.
    GatePassed(GateId, Role),
    /// A round of the dialogue meets this quarter.
    RoundNow,
    /// A regular vote of a role's home comes within so many quarters.
    VoteWithin(Role, u8),
    /// A hidden dial of the world stands at one of its levels, by name: for events, never for actions.
    Dial(DialId, String),
}

/// `openings.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct OpeningsFile {
    /// How many are dealt to a seat a quarter.
    pub dealt: u8,
    /// How many of them a seat may use.
    pub used: u8,
    /// The openings.
    pub openings: Vec<OpeningRow>,
}

/// An occasion that exists this quarter only.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct OpeningRow {
    /// Its id.
    pub id: OpeningId,
    /// Who may be dealt it.
    pub seats: Vec<Role>,
    /// Relative weight in the deal.
    pub weight: u16,
    /// Where it arises.
    pub at: Whereabouts,
    /// Cost of using it.
    pub cost: Cost,
    /// What using it does.
    pub effects: Vec<Effect>,
    /// Where it comes from.
    pub source: String,
}

/// `dues.ron`: what a seat may owe.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DuesFile {
    /// The kinds of due.
    pub dues: Vec<DueRow>,
}

/// Something owed: keep it, delay it once by a quarter, or break it.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DueRow {
    /// Its id.
    pub id: DueId,
    /// Cost of keeping it.
    pub cost: Cost,
    /// What keeping it does.
    pub kept: Vec<Effect>,
    /// What a delay does.
    pub delayed: Vec<Effect>,
    /// What breaking it does.
    pub broken: Vec<Effect>,
    /// Where it comes from.
    pub source: String,
}

/// `events.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct EventsFile {
    /// The events.
    pub events: Vec<EventRow>,
}

/// An event: drawn by odds, or dated.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct EventRow {
    /// Its id.
    pub id: EventId,
    /// Major or minor.
    pub class: EventClass,
    /// When it comes.
    pub comes: Comes,
    /// What must hold.
    #[ron(default)]
    pub when: Option<Condition>,
    /// Quarters after which it may come again; 0 means once a game.
    #[ron(default)]
    pub again_after: u8,
    /// Where it arises, if that matters.
    #[ron(default = "anywhere")]
    pub at: Whereabouts,
    /// What it does by itself, before anyone chooses.
    #[ron(default)]
    pub effects: Vec<Effect>,
    /// Who chooses what; the first option of a seat is its default.
    #[ron(default)]
    pub choices: Vec<Choice>,
    /// Where it comes from.
    pub source: String,
}

fn anywhere() -> Whereabouts {
    Whereabouts::Anywhere
}

/// When an event comes.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Comes {
    /// With these odds in per cent each quarter in which its condition holds.
    Odds(Percent),
    /// In the tick that contains the day.
    On(Day),
}

/// One seat's choice in an event.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Choice {
    /// Whose choice.
    pub seat: Role,
    /// The options; the first is taken when no answer comes.
    pub options: Vec<ChoiceOption>,
}

/// An option.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ChoiceOption {
    /// Its id, one word.
    pub id: String,
    /// What it costs.
    #[ron(default)]
    pub cost: Cost,
    /// What it does.
    pub effects: Vec<Effect>,
}

/// `seats.ron`: what seats start with and how they renew.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct SeatsFile {
    /// The standard seats by role.
    pub seats: Vec<SeatRow>,
}

/// Standard resources of a role.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct SeatRow {
    /// The role.
    pub role: Role,
    /// Teams.
    pub teams: u8,
    /// Budget a quarter, EUR m.
    pub budget: Points,
    /// Political capital at the start.
    pub capital: Points,
    /// Its word at the start.
    pub keep: Points,
    /// Approval at home (unity of the members, for a mediator) at the start.
    pub home: Points,
    /// Value to which home returns.
    pub home_base: Points,
    /// Goodwill with each power at the start.
    pub goodwill: Vec<(PowerId, Points)>,
    /// Where the sizes come from.
    pub source: String,
}

/// `model.ron`: the sizes of the model, each with its basis in a comment beside it.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ModelFile {
    /// Recognition.
    pub recognition: RecognitionModel,
    /// Organisations.
    pub organisations: OrganisationsModel,
    /// Seats.
    pub seats: SeatsModel,
}

/// Sizes of the recognition model. Support is in points, the threshold of recognition is 0.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct RecognitionModel {
    /// Odds in per cent a quarter of an act at the threshold, with a plain agenda and no effort.
    pub base_odds: Percent,
    /// Further odds per point of support above the threshold, per cent.
    pub odds_per_point: Percent,
    /// Further odds per point of campaign stock, per cent.
    pub odds_per_effort: Percent,
    /// Bound of the odds without an occasion of its own, per cent.
    pub odds_bound: Percent,
    /// Support from which a state acts in the quarter of the declaration itself: those who had prepared for it.
    pub first_tick_from: Points,
    /// Odds of an act in that quarter per point above it, per cent.
    pub first_tick_per_point: Percent,
    /// Bound of the odds in that quarter, per cent.
    pub first_tick_bound: Percent,
    /// Years after the declaration over which the agenda cools to its floor.
    pub cooling_years: Points,
    /// The floor of the agenda, per cent of its first strength.
    pub cooling_floor: Percent,
    /// Support below which a recogniser is open to withdrawal.
    pub withdrawal_threshold: Points,
    /// Odds in per cent a quarter that an open recogniser withdraws without a drive.
    pub withdrawal_base: Percent,
    /// Share of claims by the parent that a document stands behind, per cent.
    pub documented_share: Percent,
    /// Resilience that halves the odds of withdrawal, points.
    pub resilience_half: Points,
    /// Campaign stock at which a further effort is worth half.
    pub stock_half: Points,
    /// Bound of a campaign stock.
    pub stock_bound: Points,
    /// Share of a campaign stock lost a quarter, per cent.
    pub stock_decay: Percent,
    /// Share of what events left behind that fades a quarter, per cent.
    pub event_decay: Percent,
    /// Support needed for each step of engagement below recognition.
    pub rungs: Vec<Points>,
    /// Odds a quarter of one step when the support is there, per cent.
    pub rung_odds: Percent,
}

/// Sizes of the organisations model.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct OrganisationsModel {
    /// Share of the readiness of a bid that decays a quarter, per cent.
    pub bid_decay: Percent,
    /// Readiness from which a bid may be tabled.
    pub bid_needed: Points,
    /// Leaning of a recogniser, points: 0 is torn, +50 sure.
    pub lean_of_recogniser: Points,
    /// Leaning per point of support.
    pub lean_per_support: Points,
    /// Bound of what support adds to the leaning.
    pub lean_bound: Points,
    /// Leaning of a state that does not recognise, at support zero.
    pub lean_of_others: Points,
    /// Leaning of a blocking state.
    pub lean_of_blocking: Points,
    /// Part of the leaning that a secret ballot takes away, per cent.
    pub secrecy: Percent,
    /// What each whip of the next bid gains after a lost vote, points.
    #[ron(default = "nothing")]
    pub after_lost_vote: Points,
    /// Leaning per point of whipping.
    pub whip: Points,
    /// Of members not in favour, the share that votes no rather than abstains at zero leaning, per cent.
    pub torn_abstain: Percent,
    /// Standard error of an unsounded count, votes.
    pub count_error: Points,
    /// Approval lost at home with a failed bid.
    pub lost_home: Points,
    /// Pull lost on each of the states near the threshold after a failed bid.
    pub lost_pull: Points,
    /// Image won with a membership.
    pub won_image: Points,
    /// Pull won on each of the states near the threshold.
    pub won_pull: Points,
    /// How many states near the threshold take note.
    pub noted_by: u8,
}

/// Sizes of the seats' model.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct SeatsModel {
    /// Capital a quarter, points.
    pub capital_income: Points,
    /// Further capital per point of approval at home, points.
    pub capital_per_home: Points,
    /// Bound of capital.
    pub capital_bound: Points,
    /// What an unused initiative saves on the next one, capital.
    pub unused_initiative: Points,
    /// Share of the distance to its base that home returns a quarter, per cent.
    pub home_return: Percent,
    /// Share of the distance to its base that goodwill returns a quarter, per cent.
    pub goodwill_return: Percent,
    /// Goodwill below which it returns faster.
    pub cold_shoulder: Points,
    /// Share it then returns a quarter, per cent.
    pub cold_return: Percent,
    /// Share of the distance to fifty that a region's image returns a quarter, per cent.
    pub image_return: Percent,
    /// Odds in per cent that a patron makes a request in a quarter without one.
    pub request_odds: Percent,
    /// Quarters a request stays open.
    pub request_quarters: u8,
    /// Goodwill lost when a request lapses.
    pub request_refused: Points,
    /// Approval at home for each recognition won (aspirant) or withdrawal obtained (parent).
    pub home_per_recognition: Points,
}

fn nothing() -> Points {
    Points(0.0)
}
