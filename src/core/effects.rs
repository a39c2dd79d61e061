//! Conditions and effects as the running game holds them: the vocabulary of the files with every id resolved.

use super::ix::{AgreementIx, ArticleIx, ChapterIx, DueIx, FlagIx, GateIx, OrgIx, PowerIx, RegionIx, SeatIx, StateIx};
use super::milli::Milli;
use super::quantity::Quantity;
use super::roster::{Conduct, Role, StandingWord};
use jiff::civil::Date;
use ron2::{FromRon, RonSchema};
use serde::{Deserialize, Serialize};

/// How long an effect lasts.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lasts {
    /// For good (until something else moves it).
    Stays,
    /// It fades with this half-life in quarters.
    HalfLife(u8),
    /// It comes in equal parts over so many quarters.
    Over(u8),
    /// It is taken back after so many quarters.
    For(u8),
}

/// Whose quantity an effect changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The actor's.
    Actor,
    /// The other party's.
    Other,
    /// Both parties'.
    Both,
    /// A seat's.
    Seat(SeatIx),
    /// The seat's with a role, if somebody has it.
    Role(Role),
    /// The target's.
    Target,
    /// So many states.
    Picked(u8, Selection),
    /// A state's.
    State(StateIx),
    /// A region's.
    Region(RegionIx),
    /// The actor's, in a chapter of its path.
    Chapter(ChapterIx),
    /// The world's.
    World,
}

/// How several targets are selected; ties go by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Selection {
    /// Non-recognisers nearest below the threshold, in the target's region first.
    Neighbours,
    /// Non-recognisers nearest to the threshold.
    NearThreshold,
    /// Recognisers with the weakest hold.
    QuietRecognisers,
    /// Members of the target body whose vote is least certain.
    Waverers,
    /// States with the strongest tie to the power, recognisers left out.
    TiedTo(PowerIx),
    /// Non-recognisers that belong to the organisation.
    MembersOf(OrgIx),
    /// States of this conduct.
    Conduct(Conduct),
    /// Member states that stand hardest in the way of the actor's path.
    Blockers,
}

/// What is done in the dialogue; the target is the agreement, article or party that the act is aimed at.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DialogueAct {
    /// A round on the target agreement meets next quarter.
    Convene,
    /// The mediator's text on the target agreement lies on the table; its ambiguity becomes so much, 0 to 100.
    Text(u8),
    /// A date with a consequence stands for so many quarters.
    Deadline(u8),
    /// An envelope is promised: the way out is wider while it is owed.
    Envelope,
    /// The actor signs the target agreement.
    Sign,
    /// The actor ratifies the target agreement.
    Ratify,
    /// Points of effort toward the next level of the actor's part: of the target article, or of every article in
    /// force, or of those of the target agreement.
    CarryOut(u8),
    /// The same for both parties: monitoring, small steps, a released escrow.
    Support(u8),
    /// The acts of both sides on the target article are held and released together for so many quarters.
    Escrow(u8),
    /// Ambiguity of the target agreement, or of the agreement of the target article, falls by so much.
    Clarify(u8),
    /// The actor leaves the running round.
    WalkOut,
    /// The actor's part of the target article slides back a level.
    SlideBack,
}

/// What is done on the paths of accession.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccessionAct {
    /// The target gate is put to those who decide on it, in this quarter.
    CallGate,
    /// A law in the target chapter: legislated at once, its worth comes over a year.
    Law,
    /// Staff, budget and inspections in the target chapter: implementation, then track record.
    Staff,
    /// A letter to the target party: measures may follow.
    Warn,
    /// Measures on the target party begin or rise by a step.
    Impose,
    /// Measures on the target party, or on the actor, are lifted by a step.
    Ease,
    /// A share of the plan's money that is due to the actor is paid at once, per cent.
    Pay(u8),
}

/// What befalls a government.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GovernmentAct {
    /// An early vote is called for the end of the quarter.
    CallElection,
    /// The cabinet falls; a vote follows within two quarters.
    Fall,
    /// The reserves at the table are redrawn, as after a vote.
    Redraw,
}

/// How far an agreement has come. Signed is not ratified is not implemented.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum StageWord {
    /// Not on the table yet, or fallen off it.
    #[default]
    Untabled,
    /// Under negotiation.
    Tabled,
    /// Its text is agreed.
    Agreed,
    /// Both parties signed.
    Signed,
    /// Ratified where that is due.
    Ratified,
}

/// An effect with its ids resolved; the meaning is that of the file's vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Changes a quantity.
    Change {
        /// Which.
        on: Quantity,
        /// By how much.
        by: Milli,
        /// Whose.
        whose: Whose,
        /// How long.
        lasts: Lasts,
        /// Odds, milli-per-cent.
        odds: Milli,
    },
    /// Goodwill of the actor with a power.
    Goodwill(PowerIx, Milli),
    /// Sets or clears a flag.
    Flag(FlagIx, bool),
    /// The actor owes something, due after so many quarters.
    Due(DueIx, u8),
    /// The actor pays what it owes: the oldest due of this kind is settled.
    Settle(DueIx),
    /// Adds to the readiness of the bid in the target body.
    PrepareBid(Milli),
    /// Puts the bid to the vote.
    TableBid,
    /// Withdraws the bid.
    WithdrawBid,
    /// May put the vote off.
    Postpone(Milli),
    /// Sounds the target.
    Sound(Milli),
    /// Meets the target power's request.
    ServeRequest,
    /// Shifts a power's posture.
    Posture(PowerIx, i8),
    /// A state may recognise.
    Recognise(StateIx, Milli),
    /// Goodwill of the seat with a role, with a power.
    GoodwillOf(Role, PowerIx, Milli),
    /// With these odds (milli-per-cent) the first effects, else the second.
    Luck(Milli, Vec<Effect>, Vec<Effect>),
    /// Something is done in the dialogue.
    Dialogue(DialogueAct),
    /// The actor's part of a named article reaches a level, if it was lower.
    Reach(ArticleIx, u8),
    /// Something is done on the paths of accession.
    Accession(AccessionAct),
    /// Something befalls the actor's government.
    Government(GovernmentAct),
}

impl Effect {
    /// Whether it may move such a number, by luck too.
    #[must_use]
    pub fn may_move(&self, fits: &dyn Fn(Quantity) -> bool) -> bool {
        match self {
            Self::Change { on, .. } => fits(*on),
            Self::Luck(_, then, otherwise) => then.iter().chain(otherwise).any(|one| one.may_move(fits)),
            _ => false,
        }
    }
}

/// A condition with its ids resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All of them.
    All(Vec<Condition>),
    /// Any of them.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// A quantity is at least so much.
    AtLeast(Quantity, Whose, Milli),
    /// A quantity is at most so much.
    AtMost(Quantity, Whose, Milli),
    /// Goodwill of a seat with a power is at least so much.
    GoodwillAtLeast(SeatIx, PowerIx, Milli),
    /// A flag is set.
    Flag(FlagIx),
    /// The day has come by the end of the running tick.
    From(Date),
    /// The day has not come by the end of the running tick.
    Before(Date),
    /// The turn is at least this.
    TurnFrom(u16),
    /// The turn is at most this.
    TurnTo(u16),
    /// A state recognises, documented reading.
    Recognises(StateIx),
    /// The aspirant's standing is at least this.
    Standing(OrgIx, StandingWord),
    /// Net recognitions since the start, at least.
    NetRecognitionsAtLeast(i16),
    /// Net recognitions since the start, at most.
    NetRecognitionsAtMost(i16),
    /// Bodies joined since the start.
    BodiesJoinedAtLeast(u8),
    /// A bid is being prepared somewhere.
    AnyBid,
    /// The quarter of the year.
    Quarter(u8),
    /// An agreement has come at least so far.
    Stage(AgreementIx, StageWord),
    /// A role's part of an article is carried out at least to this level.
    Level(ArticleIx, Role, u8),
    /// A gate is passed by the seat of a role.
    GatePassed(GateIx, Role),
    /// A round of the dialogue meets this quarter.
    RoundNow,
    /// A regular vote of a role's home comes within so many quarters.
    VoteWithin(Role, u8),
    /// A hidden dial stands at this level (0, 1 or 2); for what is drawn, never for what seats may check.
    Dial(u8, u8),
}
