//! A checked scenario with every id resolved: what a game is built from. Immutable and shared.

use super::characters::BotRules;
use crate::accession::{Accession, AccessionRules};
use crate::actions::Practice;
use crate::actions::rules::ActionRules;
use crate::core::effects::Condition;
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::ix::{OrgIx, PowerIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::price::Purse;
use crate::core::quantity::{Quantity, Registry};
use crate::core::roster::Roster;
use crate::dialogue::{Dialogue, DialogueRules};
use crate::domestic::{Domestic, DomesticRules};
use crate::events::Story;
use crate::events::rules::EventRules;
use crate::organisations::bids::Bodies;
use crate::organisations::rules::OrganisationRules;
use crate::powers::{PowerRules, Powers};
use crate::public_diplomacy::{Image, ImageRules};
use crate::recognition::rules::RecognitionRules;
use crate::recognition::state::{Position, Pressure, Support};
use crate::region::{Region, RegionRules};
use crate::seats::{SeatRules, Seats};
use jiff::civil::Date;

/// A text that is part of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Its name.
    pub name: String,
    /// The text.
    pub text: String,
    /// Its path beside the scenario or over the content, if it is not shipped: saves carry it.
    pub own: Option<String>,
}

/// Who plays a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Player {
    /// A person.
    Human,
    /// A bot of this name.
    Bot(String),
}

/// What an objective measures, resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Net recognitions since the start.
    NetRecognitions,
    /// Memberships won, weighted.
    BodiesJoined,
    /// Votes lost.
    BidsLost,
    /// A quantity at the end.
    AtEnd(Quantity),
    /// A quantity, mean over the game.
    Mean(Quantity),
    /// Goodwill with the least friendly of these.
    LeastGoodwill(Vec<PowerIx>),
    /// Share of recognisers with embassies.
    Embassies,
    /// Share of recognisers that are firm.
    FirmRecognisers,
    /// Mean engagement of the others.
    Engagement,
    /// Dues kept less broken.
    DuesKept,
}

/// An objective.
#[derive(Clone, Debug)]
pub struct ObjectiveRule {
    /// Id.
    pub id: String,
    /// Whose.
    pub seat: SeatIx,
    /// What it says.
    pub text: String,
    /// What is measured.
    pub measure: Measure,
    /// Value worth nothing.
    pub nothing: Milli,
    /// Value worth half.
    pub half: Milli,
    /// Value worth all.
    pub full: Milli,
    /// Weight.
    pub weight: u8,
}

/// An ending.
#[derive(Clone, Debug)]
pub struct EndingRule {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it says.
    pub text: String,
    /// When it fits; always, if nothing is said.
    pub when: Option<Condition>,
}

/// A published total, shown and never computed.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Who says so.
    pub by: String,
    /// The number.
    pub count: u32,
    /// When.
    pub on: Date,
    /// Where it was read.
    pub source: String,
}

/// The state of everything at the start.
#[derive(Clone, Debug)]
pub struct Initial {
    /// Resources of seats.
    pub seats: Seats,
    /// Powers.
    pub powers: Powers,
    /// Image.
    pub image: Image,
    /// Dialogue.
    pub dialogue: Dialogue,
    /// Gauges.
    pub gauges: Gauges,
    /// Homes.
    pub domestic: Domestic,
    /// The region.
    pub region: Region,
    /// Paths of accession.
    pub accession: Accession,
    /// Organisations.
    pub bodies: Bodies,
    /// The desk.
    pub story: Story,
    /// Postings.
    pub practice: Practice,
    /// States; none for aspirant and parent.
    pub states: Vec<Option<(Position, Support, Pressure)>>,
}

/// A checked scenario.
#[derive(Clone)]
pub struct Setup {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Briefing.
    pub briefing: String,
    /// World.
    pub world: String,
    /// First day.
    pub start: Date,
    /// Turns.
    pub turns: u16,
    /// Quarters a turn.
    pub ticks_per_turn: u8,
    /// Who plays each seat unless told otherwise.
    pub players: Vec<Player>,
    /// Tables.
    pub roster: Roster,
    /// Quantities.
    pub registry: Registry,
    /// Rules of the domains.
    pub seat_rules: SeatRules,
    /// Rules of powers.
    pub power_rules: PowerRules,
    /// Rules of image.
    pub image_rules: ImageRules,
    /// Rules of the dialogue.
    pub dialogue_rules: DialogueRules,
    /// Gauges.
    pub gauge_rules: GaugeRules,
    /// Rules of homes.
    pub domestic_rules: DomesticRules,
    /// Rules of the region.
    pub region_rules: RegionRules,
    /// Rules of the paths of accession.
    pub accession_rules: AccessionRules,
    /// Rules of recognition.
    pub recognition_rules: RecognitionRules,
    /// Rules of organisations.
    pub organisation_rules: OrganisationRules,
    /// Actions.
    pub action_rules: ActionRules,
    /// Events, openings, dues.
    pub event_rules: EventRules,
    /// What prices are paid in.
    pub purse: Purse,
    /// The start.
    pub initial: Initial,
    /// Objectives.
    pub objectives: Vec<ObjectiveRule>,
    /// Endings.
    pub endings: Vec<EndingRule>,
    /// Bots.
    pub bots: BotRules,
    /// Texts of the scenario's own.
    pub texts: Vec<(String, String)>,
    /// Names that carry a footnote.
    pub footnotes: Vec<(String, String)>,
    /// Clubs that have a track of their own.
    pub tracks: Vec<(String, OrgIx)>,
    /// Published totals.
    pub claims: Vec<Claim>,
    /// Questions before and after, and role sheets.
    pub class: ClassTexts,
    /// All texts the content is made of.
    pub sources: Vec<SourceText>,
    /// The scenario's own text.
    pub text: SourceText,
    /// Hash of the content.
    pub content_hash: String,
}

/// Texts for a class.
#[derive(Clone, Debug, Default)]
pub struct ClassTexts {
    /// Questions before the game.
    pub briefing_questions: Vec<String>,
    /// Questions after the game.
    pub debrief_questions: Vec<String>,
    /// Role sheets by seat id.
    pub role_sheets: Vec<(String, String)>,
}
