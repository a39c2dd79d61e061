//! The files of a world, as their authors write them: `assets/world/<world>/*.ron`.
//!
//! A world is what exists before any scenario: states, what is known of them and since when, organisations
//! and who belongs to them since when. A scenario picks a date; everything dated later is not read.

use super::ids::{Day, DriverId, OrgId, Percent, Points, PowerId, RegionId, StateId, TraitId};
use super::rules_file::Condition;
pub use crate::core::roster::{Conduct, StandingWord};
pub use crate::organisations::rules::{Base, Sessions};
use ron2::{FromRon, RonSchema};

/// `world.ron`: the roles and the powers.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct WorldFile {
    /// Name of the world.
    pub title: String,
    /// The state whose recognition is at stake.
    pub aspirant: StateId,
    /// The state it left.
    pub parent: StateId,
    /// Day from which the aspirant claims statehood; recognitions before it are not counted.
    pub declared: Day,
    /// What the club is called whose members are counted apart ("UN members").
    pub count_name: String,
    /// The regions, in the order lists show them.
    pub regions: Vec<Region>,
    /// Powers, institutions and groups whose goodwill matters.
    pub powers: Vec<Power>,
    /// Clubs that have a track of their own: (track, organisation).
    #[ron(default)]
    pub tracks: Vec<(String, OrgId)>,
    /// Published totals, shown beside our own counts and never computed from them.
    #[ron(default)]
    pub claims: Vec<PublishedCount>,
}

/// A region of the world.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Region {
    /// Its id.
    pub id: RegionId,
    /// Its name.
    pub name: String,
}

/// An outside power: a state, an institution or a group.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Power {
    /// Its id, short: it stands in orders.
    pub id: PowerId,
    /// Its name.
    pub name: String,
    /// The state that it is, if it is one.
    #[ron(default)]
    pub state: Option<StateId>,
    /// The trait that measures a state's tie to this power (0 to 3), if there is one.
    #[ron(default)]
    pub tie: Option<TraitId>,
    /// The organisation whose members it speaks to, if it is an institution.
    #[ron(default)]
    pub members: Option<OrgId>,
}

/// A published total of recognitions.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct PublishedCount {
    /// Who says so.
    pub by: String,
    /// The number.
    pub count: u32,
    /// When it was said.
    pub on: Day,
    /// Where it was read.
    pub source: String,
}

/// `states.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct StatesFile {
    /// Every state, the aspirant and the parent included.
    pub states: Vec<State>,
}

/// A state: who it is and what it did about the aspirant.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct State {
    /// ISO 3166-1 alpha-3 in lower case, or the world's own code.
    pub id: StateId,
    /// Short name.
    pub name: String,
    /// Other names and spellings that a person may type.
    #[ron(default)]
    pub aliases: Vec<String>,
    /// Capital.
    #[ron(default)]
    pub capital: String,
    /// Its region; absent only for those without a profile.
    #[ron(default)]
    pub region: Option<RegionId>,
    /// Feature id of its shape on the map.
    #[ron(default)]
    pub shape: String,
    /// Latitude and longitude of its marker, degrees.
    #[ron(default)]
    pub point: Option<(f64, f64)>,
    /// Whether it belongs to the club that is counted (the UN).
    pub counted: bool,
    /// Day it joined the counted club where that is later than the declaration.
    #[ron(default)]
    pub counted_from: Option<Day>,
    /// Day it recognised the aspirant.
    #[ron(default)]
    pub recognised: Option<Day>,
    /// Day on which a withdrawal is dated, shown or claimed by the parent.
    #[ron(default)]
    pub withdrawn: Option<Day>,
    /// Whether a document stands behind the claimed withdrawal.
    #[ron(default)]
    pub documented: bool,
    /// Day formal relations began; absent means none or not found.
    #[ron(default)]
    pub relations: Option<Day>,
    /// Steps of engagement short of recognition, with their day and source.
    #[ron(default)]
    pub engagement: Vec<Engagement>,
    /// Conduct, an editorial judgement of `conduct_as_of` of `traits.ron`; never read by an earlier start.
    #[ron(default)]
    pub conduct: Option<Conduct>,
    /// One plain fact.
    #[ron(default)]
    pub note: String,
    /// Where the row comes from.
    #[ron(default)]
    pub source: String,
}

/// A step of engagement short of recognition.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Engagement {
    /// Since when.
    pub from: Day,
    /// The step reached.
    pub rung: RungWord,
    /// Where it was read, or "judgement".
    pub source: String,
}

/// Steps of the engagement ladder.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RungWord {
    /// No contact.
    NoContact,
    /// Contact at the level of officials or offices.
    Contact,
    /// Travel documents are accepted.
    Documents,
    /// Liaison office or trade arrangement.
    Liaison,
    /// Votes yes in organisations.
    VotesYes,
}

/// `traits.ron`: dated covariates. A start before `as_of` does not read the trait.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct TraitsFile {
    /// Day from which the states' `conduct` may be read.
    pub conduct_as_of: Day,
    /// The traits.
    pub traits: Vec<Trait>,
}

/// One covariate for many states.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Trait {
    /// Its id.
    pub id: TraitId,
    /// What it measures, with unit and range.
    pub meaning: String,
    /// Day of the state of affairs it describes.
    pub as_of: Day,
    /// Where it comes from.
    pub source: String,
    /// Value per state; states that are absent are neutral.
    pub values: Vec<(StateId, Points)>,
}

/// `organisations.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct OrganisationsFile {
    /// Organisations and groupings.
    pub organisations: Vec<Organisation>,
}

/// An organisation: members, and for those that can be joined a rule and a calendar.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Organisation {
    /// Its id.
    pub id: OrgId,
    /// Its short name.
    pub name: String,
    /// Its full name.
    #[ron(default)]
    pub full_name: String,
    /// Who belongs to it.
    pub members: Members,
    /// Where the list of members comes from, and how firm it is.
    pub members_source: String,
    /// The aspirant's own standing, dated; the last one on or before the start counts.
    #[ron(default)]
    pub aspirant: Vec<Standing>,
    /// How it admits; absent for groupings that only describe states.
    #[ron(default)]
    pub admission: Option<Admission>,
    /// What membership is worth to the aspirant.
    #[ron(default)]
    pub worth: Option<Worth>,
    /// Where rule and status come from.
    #[ron(default)]
    pub source: String,
}

/// Members of an organisation.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Members {
    /// Every counted state: a judgement where no list is at hand; `except` and `plus` correct it.
    AllCounted {
        /// Counted states that are not members.
        except: Vec<StateId>,
        /// Members outside the counted club.
        plus: Vec<StateId>,
    },
    /// A list of dated memberships.
    Listed(Vec<Membership>),
}

/// One dated membership.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Membership {
    /// Who.
    pub state: StateId,
    /// Since when; absent means since before the aspirant's declaration.
    #[ron(default)]
    pub joined: Option<Day>,
    /// Until when, this day excluded.
    #[ron(default)]
    pub left: Option<Day>,
}

/// The aspirant's standing in an organisation from a day on.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Standing {
    /// Since when.
    pub from: Day,
    /// The standing.
    pub standing: StandingWord,
}

/// How an organisation admits a new member.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Admission {
    /// Bodies that must agree, in order.
    pub bodies: Vec<Body>,
    /// When it can vote.
    pub sessions: Sessions,
    /// Quarters during which a failed bid may not be repeated.
    pub closed_after_failure: u8,
    /// What circumstances add to the leaning of every member but the parent, points.
    #[ron(default)]
    pub leanings: Vec<Leaning>,
    /// Whether the applicant must be a member of the counted club or recognised by it otherwise; free text for the dossier.
    #[ron(default)]
    pub remark: String,
}

/// What a circumstance adds to the leaning of every member: an obligation met, measures in force.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Leaning {
    /// The circumstance.
    pub when: Condition,
    /// Points of leaning.
    pub by: Points,
    /// What it rests on.
    pub source: String,
}

/// One deciding body.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Body {
    /// Its name.
    pub name: String,
    /// Who sits in it.
    pub electorate: Electorate,
    /// What the share is taken of.
    pub base: Base,
    /// Share needed, as (numerator, denominator): (2, 3) is two thirds.
    pub share: (u32, u32),
    /// True if the share itself suffices (at least); false if it must be exceeded (more than).
    pub at_least: bool,
    /// Fixed number of yes votes needed instead of a share (9 of 15), 0 if none.
    #[ron(default)]
    pub fixed: u32,
    /// Members whose no defeats the motion.
    #[ron(default)]
    pub vetoes: Vec<StateId>,
    /// Whether every member's no defeats it (consensus).
    #[ron(default)]
    pub consensus: bool,
    /// Whether the ballot is secret.
    #[ron(default)]
    pub secret: bool,
    /// Likelihood in per cent that a member takes part at all, beside absence for political reasons.
    #[ron(default = "full_turnout")]
    pub turnout: Percent,
    /// The day on which it has agreed already, as the record has it: it is not asked again from then on.
    #[ron(default)]
    pub given: Option<Day>,
}

fn full_turnout() -> Percent {
    Percent(92.0)
}

/// Who votes in a body.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Electorate {
    /// All members, one vote each.
    AllMembers,
    /// All members of another organisation.
    MembersOf(OrgId),
    /// The states listed, while they are members.
    Only(Vec<StateId>),
    /// All members with a weight each; those absent weigh one.
    Weighted(Vec<(StateId, u32)>),
}

/// What membership is worth.
#[derive(FromRon, RonSchema, Clone, Copy, Debug)]
#[ron(deny_unknown_fields)]
pub struct Worth {
    /// Weight among the memberships that persuade other states, 0 to 10.
    pub legitimacy: Points,
    /// Weight in the organisations track, 0 to 10.
    pub standing: Points,
}

/// `drivers.ron`: what moves a state's support.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DriversFile {
    /// The drivers, at most eighteen, in the order in which they are shown.
    pub drivers: Vec<DriverRow>,
    /// Which recognisers are open to withdrawal.
    pub frailty: FrailtyRow,
}

/// How open a recogniser is to withdrawal, in points of 100: small, late, quiet, distant.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct FrailtyRow {
    /// What every recogniser has.
    pub base: Points,
    /// Trait that measures size, as classes from 0.
    pub size: TraitId,
    /// Points per class below the third.
    pub per_class: Points,
    /// Points for an act more than this many years after the declaration ...
    pub late_years: Points,
    /// ... which are these.
    pub late: Points,
    /// Points for quiet conduct.
    pub quiet: Points,
    /// Members of these organisations are not open at all.
    pub firm: Vec<OrgId>,
}

/// One driver: its contribution moves a share of the way to its target each quarter.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DriverRow {
    /// Its id, under which its text is found.
    pub id: DriverId,
    /// Where the target comes from.
    pub source: DriverSource,
    /// Share of the distance to the target that is covered in a quarter, per cent.
    pub speed: Percent,
    /// Bound of the contribution on either side, points.
    pub bound: Points,
    /// Where the size comes from: a fit with its data, a source, or "judgement".
    pub basis: String,
}

/// Where a driver's target comes from. Weights are points of support.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum DriverSource {
    /// A fixed profile: a constant, weights times (trait - centre), and steps for regions and memberships.
    Profile {
        /// Constant.
        constant: Points,
        /// (trait, centre, weight per unit).
        traits: Vec<(TraitId, Points, Points)>,
        /// Step per region.
        regions: Vec<(RegionId, Points)>,
        /// Step for members of an organisation on the current date.
        members: Vec<(OrgId, Points)>,
    },
    /// A power's pull: weight x tie (0 to 3) x its posture and goodwill towards the aspirant.
    Pull {
        /// The power.
        power: PowerId,
        /// Points per unit of tie at full posture.
        weight: Points,
    },
    /// Fear of precedent: weight x trait, eased by kinship.
    Precedent {
        /// The trait (0 to 3).
        fear: TraitId,
        /// Points per unit.
        weight: Points,
        /// Kinship trait (0 to 100).
        kin: TraitId,
        /// Share of the fear that full kinship takes away, per cent.
        ease: Percent,
    },
    /// State of the dialogue: weight x (trust - centre) / 100.
    Dialogue {
        /// Points for a full swing.
        weight: Points,
        /// Trust at which it is neutral.
        centre: Points,
    },
    /// Legitimacy of the memberships held: weight x sum of their legitimacy, saturating.
    Memberships {
        /// Points at saturation.
        weight: Points,
        /// Sum of legitimacy at half of it.
        half: Points,
    },
    /// Share of recognisers in the region, against the share in the world.
    Peers {
        /// Points for a full difference.
        weight: Points,
    },
    /// The aspirant's campaign stock on the state.
    Campaign,
    /// The parent's campaign stock on the state.
    Counter,
    /// The aspirant's image in the region: weight x (image - 50) / 50.
    Image {
        /// Points for a full swing.
        weight: Points,
    },
    /// A settled position hardens: points a year since the declaration or the act, away from the threshold.
    Habit {
        /// Points per year.
        per_year: Points,
    },
    /// What events left behind.
    Events,
    /// Chance: a new draw each quarter.
    Chance {
        /// Largest draw on either side.
        spread: Points,
    },
}
