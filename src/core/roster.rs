//! Who and what there is in the running game: the tables behind the indices, and the words that describe them.

use super::chance::Key;
use super::ix::{
    ActionIx, AgreementIx, ArticleIx, CauseIx, ChapterIx, DueIx, EventIx, FlagIx, GateIx, OpeningIx, OrgIx, PowerIx,
    RegionIx, SchemeIx, SeatIx, StateIx,
};
use bevy::prelude::Resource;
use jiff::civil::Date;
use ron2::{FromRon, RonSchema};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a seat is to the dispute.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// The new state.
    Aspirant,
    /// The state it left.
    Parent,
    /// The mediator between them.
    Mediator,
}

impl Role {
    /// The sign with which this role pulls a contested quantity.
    #[must_use]
    pub fn sign(self) -> i64 {
        if self == Self::Parent { -1 } else { 1 }
    }

    /// The other party, if this is a party.
    #[must_use]
    pub fn other(self) -> Option<Self> {
        match self {
            Self::Aspirant => Some(Self::Parent),
            Self::Parent => Some(Self::Aspirant),
            Self::Mediator => None,
        }
    }
}

/// Conduct of a state towards the aspirant, a judgement.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Conduct {
    /// Guarantees or promotes the aspirant's position.
    Sponsor,
    /// Ordinary recogniser.
    Recogniser,
    /// Thin contact, no relations, or an unreliable vote.
    Quiet,
    /// No firm public position.
    Undecided,
    /// Held back by a precedent or by ties with the parent, not campaigning.
    Wary,
    /// On record against.
    Opposed,
    /// Uses a veto or campaigns against.
    Blocking,
}

/// What the aspirant is to an organisation.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum StandingWord {
    /// Outside.
    Outside,
    /// Has applied.
    Applicant,
    /// Observer, associate or participant under a special form.
    Associate,
    /// Full member.
    Member,
}

/// A state of the world.
#[derive(Clone, Debug)]
pub struct StateRow {
    /// Id.
    pub id: String,
    /// Name in this scenario.
    pub name: String,
    /// Whether the scenario itself calls it so: no language changes that.
    pub renamed: bool,
    /// Other names a person may type.
    pub aliases: Vec<String>,
    /// Key of its chance.
    pub key: Key,
    /// Its region, if it has a profile.
    pub region: Option<RegionIx>,
    /// Whether it is counted (a UN member) at the start.
    pub counted: bool,
    /// Day from which it is counted, if later than the start.
    pub counted_from: Option<Date>,
    /// Conduct, where the start may read it.
    pub conduct: Option<Conduct>,
    /// One plain fact.
    pub note: String,
    /// Where its row comes from.
    pub source: String,
    /// Capital.
    pub capital: String,
    /// Key of its shape among the world's borders: its own id unless the world says otherwise.
    pub shape: String,
    /// Latitude and longitude of its marker, thousandths of a degree.
    pub point: Option<(i32, i32)>,
}

/// A row that has an id and a name.
#[derive(Clone, Debug)]
pub struct Named {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Key of its chance.
    pub key: Key,
}

impl Named {
    /// A row.
    #[must_use]
    pub fn new(id: &str, name: &str) -> Self {
        Self { id: id.into(), name: name.into(), key: Key::of(id) }
    }
}

/// A seat at the table.
#[derive(Clone, Debug)]
pub struct SeatInfo {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What its home is called.
    pub home_name: String,
    /// What it wants, in a line.
    pub brief: String,
    /// Its role.
    pub role: Role,
    /// Key of its chance.
    pub key: Key,
}

/// The tables of the game. Cheap to clone.
#[derive(Resource, Clone)]
pub struct Roster(pub Arc<Tables>);

impl std::ops::Deref for Roster {
    type Target = Tables;
    fn deref(&self) -> &Tables {
        &self.0
    }
}

/// The tables behind the indices.
#[derive(Clone, Debug)]
pub struct Tables {
    /// States, by id.
    pub states: Vec<StateRow>,
    /// Organisations, by id.
    pub orgs: Vec<Named>,
    /// Regions.
    pub regions: Vec<Named>,
    /// Powers.
    pub powers: Vec<Named>,
    /// Seats, in the scenario's order.
    pub seats: Vec<SeatInfo>,
    /// Actions.
    pub actions: Vec<Named>,
    /// Events.
    pub events: Vec<Named>,
    /// Kinds of due.
    pub dues: Vec<Named>,
    /// Kinds of opening.
    pub openings: Vec<Named>,
    /// Flags.
    pub flags: Vec<String>,
    /// Agreements of the dialogue.
    pub agreements: Vec<Named>,
    /// Articles of the agreements.
    pub articles: Vec<Named>,
    /// Chapters of the paths of accession.
    pub chapters: Vec<Named>,
    /// Gates of the paths of accession, in their order.
    pub gates: Vec<Named>,
    /// Schemes of regional cooperation.
    pub schemes: Vec<Named>,
    /// Hidden dials.
    pub dials: Vec<Named>,
    /// Aims of the seats, the private ones last.
    pub aims: Vec<Named>,
    /// Causes: the engine's own, then drivers, actions, events, dues and openings.
    pub causes: Vec<String>,
    /// The aspirant.
    pub aspirant: StateIx,
    /// The parent.
    pub parent: StateIx,
    /// What the counted club is called.
    pub count_name: String,
    /// Day of the declaration.
    pub declared: Date,
}

/// Position of the row with an id.
fn position(rows: &[Named], id: &str) -> Option<usize> {
    rows.iter().position(|row| row.id == id)
}

impl Tables {
    /// The cause with an id.
    ///
    /// # Panics
    /// If there is none: causes are built from the same tables as what refers to them, and a test walks them.
    #[must_use]
    pub fn cause(&self, id: &str) -> CauseIx {
        let at = self.causes.iter().position(|cause| cause == id);
        CauseIx::of(at.unwrap_or_else(|| panic!("no cause `{id}` in the catalogue")))
    }

    /// The state with an id.
    #[must_use]
    pub fn state(&self, id: &str) -> Option<StateIx> {
        self.states.binary_search_by(|row| row.id.as_str().cmp(id)).ok().map(StateIx::of)
    }

    /// The organisation with an id.
    #[must_use]
    pub fn org(&self, id: &str) -> Option<OrgIx> {
        position(&self.orgs, id).map(OrgIx::of)
    }

    /// The region with an id.
    #[must_use]
    pub fn region(&self, id: &str) -> Option<RegionIx> {
        position(&self.regions, id).map(RegionIx::of)
    }

    /// The power with an id.
    #[must_use]
    pub fn power(&self, id: &str) -> Option<PowerIx> {
        position(&self.powers, id).map(PowerIx::of)
    }

    /// The action with an id.
    #[must_use]
    pub fn action(&self, id: &str) -> Option<ActionIx> {
        position(&self.actions, id).map(ActionIx::of)
    }

    /// The event with an id.
    #[must_use]
    pub fn event(&self, id: &str) -> Option<EventIx> {
        position(&self.events, id).map(EventIx::of)
    }

    /// The kind of due with an id.
    #[must_use]
    pub fn due(&self, id: &str) -> Option<DueIx> {
        position(&self.dues, id).map(DueIx::of)
    }

    /// The kind of opening with an id.
    #[must_use]
    pub fn opening(&self, id: &str) -> Option<OpeningIx> {
        position(&self.openings, id).map(OpeningIx::of)
    }

    /// The agreement with an id.
    #[must_use]
    pub fn agreement(&self, id: &str) -> Option<AgreementIx> {
        position(&self.agreements, id).map(AgreementIx::of)
    }

    /// The article with an id.
    #[must_use]
    pub fn article(&self, id: &str) -> Option<ArticleIx> {
        position(&self.articles, id).map(ArticleIx::of)
    }

    /// The chapter with an id.
    #[must_use]
    pub fn chapter(&self, id: &str) -> Option<ChapterIx> {
        position(&self.chapters, id).map(ChapterIx::of)
    }

    /// The gate with an id.
    #[must_use]
    pub fn gate(&self, id: &str) -> Option<GateIx> {
        position(&self.gates, id).map(GateIx::of)
    }

    /// The scheme with an id.
    #[must_use]
    pub fn scheme(&self, id: &str) -> Option<SchemeIx> {
        position(&self.schemes, id).map(SchemeIx::of)
    }

    /// The flag with an id.
    #[must_use]
    pub fn flag(&self, id: &str) -> Option<FlagIx> {
        self.flags.iter().position(|flag| flag == id).map(FlagIx::of)
    }

    /// The seat with an id.
    #[must_use]
    pub fn seat(&self, id: &str) -> Option<SeatIx> {
        self.seats.iter().position(|row| row.id == id).map(SeatIx::of)
    }

    /// The seat with a role.
    #[must_use]
    pub fn seat_of(&self, role: Role) -> Option<SeatIx> {
        self.seats.iter().position(|row| row.role == role).map(SeatIx::of)
    }

    /// Role of a seat.
    #[must_use]
    pub fn role(&self, seat: SeatIx) -> Role {
        self.seats[seat.at()].role
    }

    /// All seats.
    pub fn seats(&self) -> impl Iterator<Item = SeatIx> + use<> {
        (0..self.seats.len()).map(SeatIx::of)
    }

    /// Whether a state takes part in recognition: neither aspirant nor parent.
    #[must_use]
    pub fn is_third(&self, state: StateIx) -> bool {
        state != self.aspirant && state != self.parent
    }
}
