//! Conditions and effects as the running game holds them: the vocabulary of the files with every id resolved.

use super::ix::{DueIx, FlagIx, OrgIx, PowerIx, RegionIx, SeatIx, StateIx};
use super::milli::Milli;
use super::quantity::Quantity;
use super::roster::{Conduct, StandingWord};
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
    /// The target's.
    Target,
    /// So many states.
    Picked(u8, Selection),
    /// A state's.
    State(StateIx),
    /// A region's.
    Region(RegionIx),
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
}

/// An effect with its ids resolved; the meaning is that of the file's vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}
