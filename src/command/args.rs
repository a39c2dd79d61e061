//! The arguments, as clap reads them.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Newborn: the foreign policy of a new, partly recognised state.
#[derive(Parser, Debug)]
#[command(name = "newborn", version, about, after_help = "`newborn` alone opens the game. Try `newborn play today`.")]
pub struct Args {
    /// Lay this folder over the standard content, file by file.
    #[arg(long, global = true, value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// Keep saves in this folder.
    #[arg(long, global = true, value_name = "DIR", env = "NEWBORN_SAVES")]
    pub saves: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Play a scenario.
    Play(PlayArgs),
    /// Let bots play a scenario and print how it ended.
    Run(RunArgs),
    /// Play a save's orders again.
    Replay(ReplayArgs),
    /// Play a scenario many times and write one row a run.
    Sweep(SweepArgs),
    /// Let plans play against each other, each pairing on the same seeds, and say which does well.
    Tournament(TournamentArgs),
    /// Say everything that is wrong with scenario files.
    Check(CheckArgs),
    /// Say what may come from a save, and what an order would change.
    Forecast(ForecastArgs),
    /// Compute par of a scenario: the median verdict of able bots.
    Par(ParArgs),
    /// Print the glossary of quantities.
    Glossary,
    /// List the scenarios that are shipped.
    Scenarios,
    /// Start a commented scenario file of one's own.
    New(NewArgs),
    /// Photograph every screen of the window in a scripted game.
    #[cfg(feature = "desk")]
    Tour(TourArgs),
    /// Say by the exit code whether a window can be opened: asked of a child process.
    #[cfg(feature = "desk")]
    #[command(hide = true)]
    Probe,
}

/// Options of `run`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example: newborn run today --turns 20 --seed 7 --bot mediator=passive --json")]
pub struct RunArgs {
    /// A shipped scenario or a scenario file.
    pub scenario: String,
    /// Who plays a seat, as SEAT=BOT. Every seat without one is played by `able`.
    #[arg(long = "bot", value_name = "SEAT=BOT")]
    pub bots: Vec<String>,
    /// The seed: the same seed and orders give the same game.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Stop after this many turns.
    #[arg(long, value_name = "N")]
    pub turns: Option<u16>,
    /// Print one JSON object.
    #[arg(long)]
    pub json: bool,
    /// Write a save at the end.
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
    /// Write a save after every turn.
    #[arg(long, value_name = "FILE")]
    pub autosave: Option<PathBuf>,
}

/// Options of `tour`.
#[cfg(feature = "desk")]
#[derive(clap::Args, Debug)]
#[command(after_help = "Example: newborn tour --out pictures --size 1600x900")]
pub struct TourArgs {
    /// The folder for the pictures.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Width and height of the window in pixels.
    #[arg(long, value_name = "WxH", default_value = "1280x720", value_parser = size)]
    pub size: (u32, u32),
    /// Language of the texts.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub lang: String,
    /// Only these pictures, by their names: `desk,paper`.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub only: Vec<String>,
}

/// Reads `1280x720`.
#[cfg(feature = "desk")]
fn size(text: &str) -> Result<(u32, u32), String> {
    let parts = text.split_once('x').and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    parts
        .filter(|(w, h)| (800..=7680).contains(w) && (520..=4320).contains(h))
        .ok_or_else(|| format!("`{text}` is no size from 800x520 to 7680x4320: write it as 1280x720"))
}

/// Options of `sweep`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example: newborn sweep today --runs 1000 --jobs 2 --out runs.csv")]
pub struct SweepArgs {
    /// A shipped scenario or a scenario file.
    pub scenario: String,
    /// How many games.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub runs: u32,
    /// Games played at once; the result does not depend on it. Default: one per core.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
    /// Where to write the rows, as CSV.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// The seed of the first game; the others follow.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Stop each game after this many turns.
    #[arg(long, value_name = "N")]
    pub turns: Option<u16>,
    /// Who plays a seat, as SEAT=BOT.
    #[arg(long = "bot", value_name = "SEAT=BOT")]
    pub bots: Vec<String>,
}

/// Options of `forecast`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example: newborn forecast my-game.save --order \"leader-visit gha\" --futures 40")]
pub struct ForecastArgs {
    /// The save.
    pub save: PathBuf,
    /// What this order would change, instead of what may come.
    #[arg(long, value_name = "LINE")]
    pub order: Option<String>,
    /// Whose beliefs; the first seat that a person plays if none is named.
    #[arg(long, value_name = "S")]
    pub seat: Option<String>,
    /// How many futures.
    #[arg(long, value_name = "N", default_value_t = 40, value_parser = clap::value_parser!(u16).range(1..=2000))]
    pub futures: u16,
    /// How many turns ahead.
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=200))]
    pub quarters: u16,
    /// Print one JSON object.
    #[arg(long)]
    pub json: bool,
}

/// Options of `tournament`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example: newborn tournament today --games 40 --plans recognition,dialogue,status,leverage")]
pub struct TournamentArgs {
    /// A shipped scenario or a scenario file.
    pub scenario: String,
    /// Games of each pairing.
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub games: u32,
    /// Games played at once; the result does not depend on it. Default: one per core.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
    /// Seats whose plans are compared; the others are played by `able`. Default: the two parties.
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    pub seats: Vec<String>,
    /// Plans or bots to compare, each at the seats whose role it plays. Default: all plans.
    #[arg(long, value_name = "A,B,..", value_delimiter = ',')]
    pub plans: Vec<String>,
    /// The seed of the first game of each pairing; the others follow.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Stop each game after this many turns.
    #[arg(long, value_name = "N")]
    pub turns: Option<u16>,
    /// Print one JSON object.
    #[arg(long)]
    pub json: bool,
}

/// Options of `par`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example: newborn par today --games 200")]
pub struct ParArgs {
    /// A shipped scenario or a scenario file.
    pub scenario: String,
    /// How many games.
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u16).range(1..=10_000))]
    pub games: u16,
}

/// Options of `check`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example: newborn check my-lesson.ron")]
pub struct CheckArgs {
    /// Scenario files, or ids of shipped scenarios.
    #[arg(required = true)]
    pub files: Vec<String>,
    /// Print an array of diagnostics as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Options of `new`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example: newborn new my-lesson")]
pub struct NewArgs {
    /// Name of the scenario: the file is NAME.ron, here.
    pub name: String,
}

/// Options of `replay`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example: newborn replay my-game.save --verify")]
pub struct ReplayArgs {
    /// The save.
    pub save: PathBuf,
    /// Compare the state of every turn with what the save records, and name the first difference.
    #[arg(long)]
    pub verify: bool,
    /// Show the game as its snapshot has it, without playing the orders.
    #[arg(long, conflicts_with = "verify")]
    pub from_snapshot: bool,
}

/// Options of `play`.
#[derive(clap::Args, Debug, Default)]
#[command(after_help = "Example: newborn play today --seat mediator --seed 7")]
pub struct PlayArgs {
    /// A shipped scenario or a scenario file; `today` if none is named.
    #[arg(conflicts_with = "load")]
    pub scenario: Option<String>,
    /// The seat to play; the others are played by bots.
    #[arg(long, value_name = "S")]
    pub seat: Option<String>,
    /// The seed: the same seed and orders give the same game. Drawn if none is given.
    #[arg(long, value_name = "N", conflicts_with = "load")]
    pub seed: Option<u64>,
    /// Go on with a save: its name, or its file.
    #[arg(long, value_name = "FILE")]
    pub load: Option<PathBuf>,
    /// Go on from the save's snapshot even where its orders no longer lead there.
    #[arg(long, requires = "load")]
    pub from_snapshot: bool,
    /// Play in the terminal, whether or not there is a display.
    #[arg(long)]
    pub terminal: bool,
    /// Language of the texts.
    #[arg(long = "lang", value_name = "L", default_value = "en")]
    pub language: String,
}
