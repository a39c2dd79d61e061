//! A checked scenario with every id resolved: what a game is built from. Immutable and shared.

use super::characters::BotRules;
use super::scenario_file::Translation;
use crate::accession::{Accession, AccessionRules};
use crate::actions::Practice;
use crate::actions::rules::ActionRules;
use crate::core::dials::DialRules;
use crate::core::effects::Condition;
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::ix::{ArticleIx, OrgIx, PowerIx, SeatIx};
use crate::core::lessons::LessonRule;
use crate::core::milli::Milli;
use crate::core::price::Purse;
use crate::core::quantity::{Quantity, Registry};
use crate::core::roster::{Role, Roster};
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
use std::sync::Arc;

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
    /// Mean worth of several marks.
    Parts(Vec<Part>),
    /// Least worth of several marks.
    Weakest(Vec<Part>),
    /// A quantity of the seat with a role, at the end.
    Of(Role, Quantity),
    /// A quantity, the lowest at the end of any tick.
    Lowest(Quantity),
    /// A quantity, the highest at the end of any tick.
    Highest(Quantity),
    /// A gauge at the end, less its start.
    Since(Quantity),
    /// Goodwill, the lowest with any of these at the end of any tick.
    LowestGoodwill(Vec<PowerIx>),
    /// Share of the articles in force that is carried out, per cent.
    CarriedOut,
    /// Mean level of the parts of a role in these articles, per cent of full.
    Articles(Role, Vec<ArticleIx>),
    /// Articles carried out in full by a role.
    FullArticles(Role),
    /// Gates passed since the start by a role.
    Gates(Role),
    /// 100 where it holds at the end.
    Fulfilled(Condition),
    /// 100 where it held at the end of any tick.
    Ever(Condition),
    /// Share of ticks at whose end it held, per cent.
    Share(Condition),
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

/// The values of a measure that are worth nothing, half and all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Worth nothing.
    pub nothing: Milli,
    /// Worth half.
    pub half: Milli,
    /// Worth all.
    pub full: Milli,
}

impl Scale {
    /// Worth of a value, 0 to 100 points: straight from nothing to half and from half to full, never outside.
    #[must_use]
    pub fn worth(self, value: Milli) -> Milli {
        let between = |low: Milli, high: Milli| -> i64 {
            let span = (high - low).0;
            if span == 0 { 1000 } else { crate::core::milli::divide((value - low).0 * 1000, span).clamp(0, 1000) }
        };
        let first = between(self.nothing, self.half);
        if first < 1000 {
            return Milli(first * 50);
        }
        Milli(50_000 + between(self.half, self.full) * 50)
    }
}

/// One mark of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What is measured.
    pub measure: Measure,
    /// Its scale.
    pub scale: Scale,
}

/// The acts of a game.
#[derive(Clone, Debug, Default)]
pub struct ArcRules {
    /// Turns at whose end an act is reviewed.
    pub acts: Vec<u16>,
    /// What a swap of the legacy costs, capital.
    pub swap: Milli,
    /// Under this share of its aims a seat is dealt one more opening.
    pub behind: Milli,
    /// Private aims dealt to each seat.
    pub private: u8,
    /// What each is worth in the verdict, points.
    pub private_worth: Milli,
}

/// Causes of the arc, for the catalogue.
pub const ARC_CAUSES: &[&str] = &["legacy-swapped"];

/// One who reads a seat's game.
#[derive(Clone, Debug)]
pub struct ReaderRule {
    /// Whose game.
    pub seat: SeatIx,
    /// Who reads.
    pub name: String,
    /// How they read.
    pub voice: String,
    /// Position of an objective, and its weight.
    pub weights: Vec<(usize, u8)>,
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
    /// Whether it is one of those of which a few are dealt, known to the seat alone.
    pub private: bool,
}

impl ObjectiveRule {
    /// Its scale.
    #[must_use]
    pub fn scale(&self) -> Scale {
        Scale { nothing: self.nothing, half: self.half, full: self.full }
    }

    /// The marks it reads: itself, or its parts.
    #[must_use]
    pub fn marks(&self) -> Vec<Part> {
        match &self.measure {
            Measure::Parts(parts) | Measure::Weakest(parts) => parts.clone(),
            one => vec![Part { measure: one.clone(), scale: self.scale() }],
        }
    }
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
    /// Hidden dials.
    pub dial_rules: DialRules,
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
    /// Objectives, the private ones last.
    pub objectives: Vec<ObjectiveRule>,
    /// Acts, legacies, private aims.
    pub arc: ArcRules,
    /// Who reads the game at its end.
    pub readers: Vec<ReaderRule>,
    /// Quantities of the ledger of lives and time.
    pub lives_and_time: Vec<Quantity>,
    /// Par by seat, where it was computed: the median verdict of able bots, and of how many games.
    pub par: Vec<Option<(Milli, u16)>>,
    /// Endings.
    pub endings: Vec<EndingRule>,
    /// Bots.
    pub bots: BotRules,
    /// Steps that teach by doing.
    pub lessons: Vec<LessonRule>,
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
    /// Title, summary, briefing and texts in further languages.
    pub translations: Vec<Translation>,
    /// The scenario as it was written, where this one has its names in another language.
    pub origin: Option<Arc<Setup>>,
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
