//! Typed indices into the tables of the running game. Text ids live in content files and orders; inside a
//! game everything is an index, in the order of the ids' text.

use serde::{Deserialize, Serialize};

macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident($int:ty)),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub struct $name(pub $int);

        impl $name {
            /// The index as a position in a table.
            #[must_use]
            #[inline]
            pub fn at(self) -> usize {
                usize::from(self.0)
            }

            /// The index of a position in a table.
            ///
            /// # Panics
            /// If the table has more rows than the index can count, which the limits on content exclude.
            #[must_use]
            #[inline]
            pub fn of(position: usize) -> Self {
                Self(<$int>::try_from(position).expect("content limits keep tables countable"))
            }
        }
    )*};
}

indices! {
    /// A state.
    StateIx(u16),
    /// An organisation.
    OrgIx(u16),
    /// A region.
    RegionIx(u8),
    /// A power.
    PowerIx(u8),
    /// A seat.
    SeatIx(u8),
    /// An action of the rules.
    ActionIx(u16),
    /// An event of the rules.
    EventIx(u16),
    /// A kind of due.
    DueIx(u16),
    /// A kind of opening.
    OpeningIx(u16),
    /// A flag.
    FlagIx(u16),
    /// An agreement of the dialogue.
    AgreementIx(u8),
    /// An article of an agreement.
    ArticleIx(u16),
    /// A chapter of a path of accession.
    ChapterIx(u8),
    /// A gate of a path of accession.
    GateIx(u8),
    /// A scheme of regional cooperation.
    SchemeIx(u8),
    /// An aim of a seat.
    AimIx(u16),
    /// A cause in the catalogue of causes.
    CauseIx(u16),
}

/// Whose a tracked quantity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Owner {
    /// Nobody's in particular.
    World,
    /// A seat's.
    Seat(SeatIx),
    /// A power's.
    Power(PowerIx),
    /// A seat's standing with a power.
    With(SeatIx, PowerIx),
    /// A state's.
    State(StateIx),
    /// A region's.
    Region(RegionIx),
    /// An organisation's.
    Body(OrgIx),
    /// A member's vote in an organisation.
    Ballot(OrgIx, StateIx),
    /// An agreement's.
    Agreement(AgreementIx),
    /// A party's part in an article.
    Article(SeatIx, ArticleIx),
    /// A candidate's standing in a chapter.
    Chapter(SeatIx, ChapterIx),
    /// A member state's stand on a candidate's path.
    Member(SeatIx, StateIx),
    /// A party's part in a scheme of the region.
    Scheme(SeatIx, SchemeIx),
}
