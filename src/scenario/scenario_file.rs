//! A scenario, as an instructor writes it: one RON file, plus optional includes.

use super::accession_file::PathRow;
use super::dialogue_file::AgreementRow;
use super::ids::{
    ArticleId, BotId, ChapterId, Day, DialId, EndingId, EventId, FlagId, GateId, ObjectiveId, OrgId, Points, PowerId,
    QuantityId, SeatId, StateId, WorldId,
};
use super::lessons_file::Lesson;
use super::rules_file::{ActionRow, Condition, DueRow, EventRow, OpeningRow, Role};
use super::world_file::{Organisation, RungWord, StandingWord};
pub use crate::core::climate::StanceWord;
use ron2::{FromRon, RonSchema};

/// A scenario file.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ScenarioFile {
    /// Title.
    pub title: String,
    /// One sentence for lists.
    pub summary: String,
    /// What a player reads first.
    #[ron(default)]
    pub briefing: String,
    /// The world it is set in: a shipped one, or a folder beside the file.
    #[ron(default = "standard_world")]
    pub world: WorldId,
    /// First day.
    pub start: Day,
    /// Number of turns, 1 to 200.
    pub turns: u16,
    /// Length of a turn.
    #[ron(default = "quarter")]
    pub turn_length: TurnLength,
    /// Who sits at the table.
    pub seats: Vec<Seat>,
    /// What each seat wants.
    #[ron(default)]
    pub objectives: Vec<Objective>,
    /// The acts of the game: its reviews, legacies and private aims. Without it there are none.
    #[ron(default)]
    pub arc: Option<Arc>,
    /// Aims of which a few are dealt to each seat, known to it alone.
    #[ron(default)]
    pub private_aims: Vec<Objective>,
    /// Who reads the game when it is over, and what each of them looks at.
    #[ron(default)]
    pub readers: Vec<Reader>,
    /// Quantities that close the game without counting: lives and time.
    #[ron(default)]
    pub lives_and_time: Vec<QuantityId>,
    /// Endings, tried in order; the first whose condition holds at the end names the game.
    #[ron(default)]
    pub endings: Vec<Ending>,
    /// How contested places are called.
    #[ron(default)]
    pub naming: Vec<Naming>,
    /// What differs from the world as it stood on that date.
    #[ron(default)]
    pub stances: Vec<StanceChange>,
    /// Standings of the aspirant that differ.
    #[ron(default)]
    pub standings: Vec<StandingChange>,
    /// Starting values that differ.
    #[ron(default)]
    pub values: Vec<ValueChange>,
    /// Flags set at the start.
    #[ron(default)]
    pub flags: Vec<FlagId>,
    /// Strength of the recognition agenda, per cent of plain; hidden from the seats.
    #[ron(default = "plain")]
    pub agenda: Points,
    /// Further paths of accession.
    #[ron(default)]
    pub paths: Vec<PathRow>,
    /// Gates passed, or not passed, other than on record.
    #[ron(default)]
    pub gates: Vec<GateChange>,
    /// Hidden dials that are not drawn: (dial, level).
    #[ron(default)]
    pub dials: Vec<(DialId, String)>,
    /// Further agreements of the dialogue.
    #[ron(default)]
    pub agreements: Vec<AgreementRow>,
    /// Further actions.
    #[ron(default)]
    pub actions: Vec<ActionRow>,
    /// Further events.
    #[ron(default)]
    pub events: Vec<EventRow>,
    /// Standard events that do not come.
    #[ron(default)]
    pub without_events: Vec<EventId>,
    /// Further openings.
    #[ron(default)]
    pub openings: Vec<OpeningRow>,
    /// Further kinds of due.
    #[ron(default)]
    pub dues: Vec<DueRow>,
    /// Further organisations.
    #[ron(default)]
    pub organisations: Vec<Organisation>,
    /// Names and texts of what this scenario adds: (key, text), as in the language files.
    #[ron(default)]
    pub texts: Vec<(String, String)>,
    /// Files read as part of this one, beside it.
    #[ron(default)]
    pub include: Vec<String>,
    /// Steps that teach by doing, in order.
    #[ron(default)]
    pub lessons: Vec<Lesson>,
    /// Questions for the class before the game.
    #[ron(default)]
    pub briefing_questions: Vec<String>,
    /// Questions for the class after the game.
    #[ron(default)]
    pub debrief_questions: Vec<String>,
    /// Role sheets: (seat, text).
    #[ron(default)]
    pub role_sheets: Vec<(SeatId, String)>,
    /// Translations of title, summary, briefing and texts.
    #[ron(default)]
    pub translations: Vec<Translation>,
}

fn standard_world() -> WorldId {
    WorldId("standard".into())
}

fn quarter() -> TurnLength {
    TurnLength::Quarter
}

fn plain() -> Points {
    Points(100.0)
}

/// What an included file may hold.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct IncludeFile {
    /// Further includes.
    #[ron(default)]
    pub include: Vec<String>,
    /// Further actions.
    #[ron(default)]
    pub actions: Vec<ActionRow>,
    /// Further events.
    #[ron(default)]
    pub events: Vec<EventRow>,
    /// Further openings.
    #[ron(default)]
    pub openings: Vec<OpeningRow>,
    /// Further kinds of due.
    #[ron(default)]
    pub dues: Vec<DueRow>,
    /// Further organisations.
    #[ron(default)]
    pub organisations: Vec<Organisation>,
    /// Further objectives.
    #[ron(default)]
    pub objectives: Vec<Objective>,
    /// Further texts.
    #[ron(default)]
    pub texts: Vec<(String, String)>,
}

/// Length of a turn.
#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq)]
pub enum TurnLength {
    /// One calendar quarter.
    Quarter,
    /// Two quarters under the same standing orders.
    HalfYear,
}

impl TurnLength {
    /// Quarters a turn.
    #[must_use]
    pub fn quarters(self) -> u16 {
        match self {
            Self::Quarter => 1,
            Self::HalfYear => 2,
        }
    }
}

/// A seat of the scenario.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Seat {
    /// Its id, which stands in orders and on the command line.
    pub id: SeatId,
    /// Its name.
    pub name: String,
    /// What it is to the dispute.
    pub role: Role,
    /// Who plays it unless the command line says otherwise.
    #[ron(default = "bot")]
    pub player: Player,
    /// What its home is called ("approval at home", "unity of the members").
    #[ron(default)]
    pub home_name: String,
    /// One line on what it wants.
    #[ron(default)]
    pub brief: String,
}

fn bot() -> Player {
    Player::Bot(BotId("able".into()))
}

/// Who plays a seat.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Player {
    /// A person.
    Human,
    /// A bot.
    Bot(BotId),
}

/// An aim of a seat, read on a curve through nothing 0, half 50, full 100.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Objective {
    /// Its id, unique in the scenario.
    pub id: ObjectiveId,
    /// Whose it is.
    pub seat: SeatId,
    /// What it says.
    pub text: String,
    /// What is measured.
    pub measure: Measure,
    /// Value worth nothing.
    pub nothing: Points,
    /// Value worth half.
    pub half: Points,
    /// Value worth all.
    pub full: Points,
    /// Weight in the verdict.
    #[ron(default = "one")]
    pub weight: u8,
}

fn one() -> u8 {
    1
}

/// The acts of a game.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Arc {
    /// Turns at whose end an act is reviewed: at the first, each seat seals its legacy; at the second it may swap
    /// one aim of it.
    pub acts: Vec<u16>,
    /// What the swap costs, capital.
    #[ron(default = "ten")]
    pub swap: Points,
    /// Under this share of its aims, in per cent, a seat is dealt one more opening a quarter in the next act.
    #[ron(default = "behind")]
    pub behind: Points,
    /// Private aims dealt to each seat.
    #[ron(default)]
    pub private: u8,
    /// What each of them is worth in the verdict.
    #[ron(default = "five")]
    pub private_worth: Points,
}

fn ten() -> Points {
    Points(10.0)
}

fn behind() -> Points {
    Points(35.0)
}

fn five() -> Points {
    Points(5.0)
}

/// One who reads a seat's game by the same aims, with other weights.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Reader {
    /// Whose game is read.
    pub seat: SeatId,
    /// Who reads.
    pub name: String,
    /// What they say of how they read.
    pub voice: String,
    /// Weights of the seat's aims, those not named count nothing.
    pub weights: Vec<(ObjectiveId, u8)>,
}

/// One mark of several that an aim reads.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Part {
    /// What is measured.
    pub measure: Measure,
    /// Value worth nothing.
    pub nothing: Points,
    /// Value worth half.
    pub half: Points,
    /// Value worth all.
    pub full: Points,
}

/// What an aim measures.
#[derive(FromRon, RonSchema, Clone, Debug)]
pub enum Measure {
    /// The mean worth of several marks, 0 to 100.
    Parts(Vec<Part>),
    /// The least worth of several marks, 0 to 100.
    Weakest(Vec<Part>),
    /// A quantity of the seat with this role at the end.
    Of(Role, QuantityId),
    /// A quantity of the seat, the lowest at the end of any quarter.
    Lowest(QuantityId),
    /// A quantity of the seat, the highest at the end of any quarter.
    Highest(QuantityId),
    /// A gauge of the seat or the world at the end, less what it was at the start.
    Since(QuantityId),
    /// Goodwill with these powers, the lowest with any of them at the end of any quarter.
    LowestGoodwill(Vec<PowerId>),
    /// Share of all parts of the articles in force that is carried out, per cent.
    CarriedOut,
    /// Named articles: mean level of the parts of the seat with this role, per cent of full.
    Articles(Role, Vec<ArticleId>),
    /// Articles carried out in full by the seat with this role.
    FullArticles(Role),
    /// Gates passed since the start by the seat with this role, on every path.
    Gates(Role),
    /// 100 where a condition holds at the end, else 0.
    Fulfilled(Condition),
    /// 100 where a condition held at the end of any quarter, else 0.
    Ever(Condition),
    /// Share of the quarters at whose end a condition held, per cent.
    Share(Condition),
    /// Net recognitions by counted states since the start, documented reading.
    NetRecognitions,
    /// Memberships won since the start, weighted by their standing.
    BodiesJoined,
    /// Votes the aspirant lost in bodies since the start.
    BidsLost,
    /// A quantity of the seat at the end.
    AtEnd(QuantityId),
    /// A quantity of the seat, mean over the game.
    Mean(QuantityId),
    /// Goodwill with the least friendly of these powers at the end.
    LeastGoodwill(Vec<PowerId>),
    /// Share of recognisers with relations (embassies) at the end, per cent.
    Embassies,
    /// Recognisers whose hold is firm (not open to withdrawal), per cent of all recognisers.
    FirmRecognisers,
    /// Mean engagement of states that do not recognise, in steps.
    Engagement,
    /// Dues kept less dues broken since the start.
    DuesKept,
}

/// An ending.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Ending {
    /// Its id.
    pub id: EndingId,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: String,
    /// When it fits.
    #[ron(default)]
    pub when: Option<Condition>,
}

/// Another name for a state in this scenario, with its footnote.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Naming {
    /// The state.
    pub state: StateId,
    /// Its name here.
    pub name: String,
    /// The footnote, if the name has one.
    #[ron(default)]
    pub footnote: String,
}

/// A stance that differs from the record.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct StanceChange {
    /// The state.
    pub state: StateId,
    /// Its stance.
    pub stance: StanceWord,
    /// Its engagement, if that differs too.
    #[ron(default)]
    pub rung: Option<RungWord>,
}

/// A standing of the aspirant that differs from the record.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct StandingChange {
    /// The organisation.
    pub organisation: OrgId,
    /// The standing.
    pub standing: StandingWord,
}

/// A starting value that differs.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct ValueChange {
    /// The quantity.
    pub on: QuantityId,
    /// The seat, for quantities of seats.
    #[ron(default)]
    pub seat: Option<SeatId>,
    /// The power, for goodwill.
    #[ron(default)]
    pub power: Option<PowerId>,
    /// The state, for quantities of states.
    #[ron(default)]
    pub state: Option<StateId>,
    /// The chapter, for levels; all of them, if none is named.
    #[ron(default)]
    pub chapter: Option<ChapterId>,
    /// The new value.
    pub to: Points,
}

/// A gate that a seat has passed, or not, other than on record.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct GateChange {
    /// The seat.
    pub seat: SeatId,
    /// The gate.
    pub gate: GateId,
    /// Whether it is passed.
    pub passed: bool,
}

/// Title, summary, briefing and texts in another language.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct Translation {
    /// Language tag, e.g. `sq`.
    pub language: String,
    /// Title.
    pub title: String,
    /// Summary.
    #[ron(default)]
    pub summary: String,
    /// Briefing.
    #[ron(default)]
    pub briefing: String,
    /// The scenario's own texts in this language: (key, text).
    #[ron(default)]
    pub texts: Vec<(String, String)>,
}
