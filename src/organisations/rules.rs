//! How organisations admit: the rules with their ids resolved, and the words for them.

use crate::core::calendar::Quarter;
use crate::core::effects::Condition;
use crate::core::ix::{CauseIx, OrgIx, StateIx};
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use bevy::prelude::Resource;
use jiff::civil::Date;
use ron2::{FromRon, RonSchema};

/// What a share is taken of.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Yes and no votes; abstentions are left out.
    Cast,
    /// Members present, abstentions included.
    Present,
    /// All members of the body.
    All,
    /// The weights of yes and no votes.
    WeightsCast,
    /// The weights of all members.
    WeightsAll,
}

/// When an organisation can vote on a membership.
#[derive(FromRon, RonSchema, Clone, Debug, PartialEq, Eq)]
pub enum Sessions {
    /// In these quarters (1 to 4) of every year.
    Yearly(Vec<u8>),
    /// In these quarters of the years with `year % every == offset`.
    EveryYears {
        /// Period in years.
        every: u8,
        /// Remainder of the year.
        offset: u8,
        /// Quarters.
        quarters: Vec<u8>,
    },
    /// Not on any calendar: only an event opens it.
    Never,
}

impl Sessions {
    /// Whether it can vote in a quarter.
    #[must_use]
    pub fn sits(&self, quarter: Quarter) -> bool {
        let number = u8::try_from(quarter.number).unwrap_or(0);
        match self {
            Self::Yearly(quarters) => quarters.contains(&number),
            Self::EveryYears { every, offset, quarters } => {
                quarter.year % i16::from((*every).max(1)) == i16::from(*offset) && quarters.contains(&number)
            }
            Self::Never => false,
        }
    }

    /// Whether it ever votes by its own calendar.
    #[must_use]
    pub fn ever(&self) -> bool {
        match self {
            Self::Yearly(quarters) | Self::EveryYears { quarters, .. } => !quarters.is_empty(),
            Self::Never => false,
        }
    }

    /// The next session from a quarter on, within forty quarters.
    #[must_use]
    pub fn next(&self, from: Quarter) -> Option<Quarter> {
        (0..40).map(|n| from.plus(n)).find(|q| self.sits(*q))
    }
}

/// Who votes in a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voters {
    /// All members.
    Members,
    /// Members of another organisation.
    MembersOf(OrgIx),
    /// These, while they are members.
    Only(Vec<StateIx>),
    /// All members with a weight each; those absent weigh one.
    Weighted(Vec<(StateIx, u32)>),
}

/// One deciding body.
#[derive(Clone, Debug)]
pub struct BodyRule {
    /// Its name.
    pub name: String,
    /// Who votes.
    pub voters: Voters,
    /// What the share is taken of.
    pub base: Base,
    /// The share.
    pub share: (i64, i64),
    /// Whether reaching the share suffices.
    pub at_least: bool,
    /// A fixed number of yes votes instead, 0 if none.
    pub fixed: i64,
    /// Members whose no defeats the motion.
    pub vetoes: Vec<StateIx>,
    /// Whether any no defeats it.
    pub consensus: bool,
    /// Whether the ballot is secret.
    pub secret: bool,
    /// Odds that a member takes part, milli-per-cent.
    pub turnout: Milli,
    /// The day on which it agreed, if it had by the start: it is not asked again.
    pub given: Option<Date>,
}

/// How an organisation admits.
#[derive(Clone, Debug)]
pub struct AdmissionRule {
    /// Bodies in order.
    pub bodies: Vec<BodyRule>,
    /// When it votes.
    pub sessions: Sessions,
    /// Quarters during which a failed bid may not be repeated.
    pub closed_after_failure: u16,
    /// What circumstances add to the leaning of every member but the parent.
    pub leanings: Vec<(Condition, Milli)>,
    /// A remark for the dossier.
    pub remark: String,
}

impl AdmissionRule {
    /// Positions of the bodies that are still to be asked.
    pub fn open(&self) -> impl Iterator<Item = usize> {
        self.bodies.iter().enumerate().filter(|(_, body)| body.given.is_none()).map(|(at, _)| at)
    }
}

/// What is fixed of an organisation.
#[derive(Clone, Debug)]
pub struct OrgRule {
    /// Dated memberships.
    pub memberships: Vec<(StateIx, Option<Date>, Option<Date>)>,
    /// How it admits, if it can be joined.
    pub admission: Option<AdmissionRule>,
    /// Worth as legitimacy.
    pub legitimacy: Milli,
    /// Worth as standing.
    pub standing: Milli,
    /// Full name.
    pub full_name: String,
    /// Where it comes from.
    pub source: String,
}

impl OrgRule {
    /// Whether a state belongs to it on a day.
    #[must_use]
    pub fn has(&self, state: StateIx, on: Date) -> bool {
        self.memberships
            .iter()
            .any(|(who, joined, left)| *who == state && joined.is_none_or(|d| d <= on) && left.is_none_or(|d| d > on))
    }
}

/// The organisations model.
#[derive(Resource, Clone, Debug)]
pub struct OrganisationRules {
    /// By organisation.
    pub orgs: Vec<OrgRule>,
    /// Ordinals of the quarters in which a membership begins or ends, and where, sorted.
    pub changes: Vec<(i32, OrgIx)>,
    /// Share of readiness that decays a quarter.
    pub bid_decay: Milli,
    /// Readiness needed to table.
    pub bid_needed: Milli,
    /// Leaning of a recogniser.
    pub lean_of_recogniser: Milli,
    /// Leaning per point of support, milli.
    pub lean_per_support: Milli,
    /// Bound of what support adds.
    pub lean_bound: Milli,
    /// Leaning of a state that does not recognise.
    pub lean_of_others: Milli,
    /// Leaning of a blocking state.
    pub lean_of_blocking: Milli,
    /// Part of the leaning that secrecy takes, milli-per-cent.
    pub secrecy: Milli,
    /// Leaning per point of whipping, milli.
    pub whip: Milli,
    /// Share of those not in favour that votes no at zero leaning.
    pub torn_abstain: Milli,
    /// What each whip of the next bid gains after a lost vote.
    pub after_lost_vote: Milli,
    /// Error of an unsounded count, votes.
    pub count_error: Milli,
    /// Approval lost with a failed bid.
    pub lost_home: Milli,
    /// Pull lost.
    pub lost_pull: Milli,
    /// Image won.
    pub won_image: Milli,
    /// Pull won.
    pub won_pull: Milli,
    /// How many states take note.
    pub noted_by: u8,
    /// `home`, `image` and `pull`, looked up.
    pub quantities: [Quantity; 3],
    /// [`super::CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}
