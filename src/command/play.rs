//! `play`: a person at the desk, in the terminal.

use super::Failure;
use super::args::PlayArgs;
use super::replay::{failure, note};
use super::say::{Say, colour};
use crate::core::ix::SeatIx;
use crate::game::save::{self, LoadOptions, Loaded, SaveError};
use crate::game::{Game, Keeping};
use crate::scenario::library::Library;
#[cfg(not(feature = "desk"))]
use crate::scenario::load::LoadError;
use crate::scenario::load::load;
use crate::scenario::setup::{Player, Setup};
use crate::terminal::{Bots, Input, Look, Outcome, Piped, Prompt, SaveGame, Session, play as play_session};
use crate::wording::Words;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// The scenario that is played when none is named.
pub(super) const DEFAULT: &str = "today";

/// Saves as files of a folder.
struct Files {
    folder: PathBuf,
    library: Library,
}

impl Files {
    /// The file of a name: inside the folder, or where a path says.
    fn path(&self, name: &str) -> PathBuf {
        if name.contains(['/', '\\']) || Path::new(name).is_file() {
            return PathBuf::from(name);
        }
        let plain: String =
            name.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' }).collect();
        let plain = plain.trim_start_matches('.');
        let file = if plain.ends_with(".save") { plain.to_owned() } else { format!("{plain}.save") };
        self.folder.join(file)
    }
}

impl SaveGame for Files {
    fn save(&mut self, game: &Game, name: &str) -> Result<String, String> {
        if name.contains(['/', '\\']) || name.starts_with('.') {
            let folder = self.folder.display();
            return Err(format!(
                "`{name}` is no name for a save: write a word without slashes; it is kept in {folder}"
            ));
        }
        let path = self.path(name);
        save::write(game, &path).map(|()| path.display().to_string()).map_err(|error| error.to_string())
    }

    fn load(&mut self, name: &str) -> Result<Loaded, String> {
        save::load(&self.library, &self.path(name), LoadOptions::default()).map_err(|error| error.to_string())
    }

    fn list(&mut self) -> Result<Vec<String>, String> {
        let line = |h: save::Listed| {
            let name = h.path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
            match h.trouble {
                Some(trouble) => format!("{name}: cannot be loaded: {trouble}"),
                None => format!("{name}: {}, after turn {} of {} ({})", h.title, h.turn, h.turns, h.date),
            }
        };
        Ok(save::list(&self.folder).into_iter().map(line).collect())
    }

    fn autosave(&mut self, game: &Game) -> Result<String, String> {
        let path = save::autosave_path(&self.folder, game);
        save::write(game, &path).map(|()| path.display().to_string()).map_err(|error| error.to_string())
    }
}

/// A seed for a game that asked for none; it is shown and saved.
fn fresh_seed() -> u64 {
    use rand::TryRng;
    rand::rngs::SysRng.try_next_u64().map_or(1, |seed| seed % 1_000_000)
}

/// The seats that people play.
fn humans(setup: &Setup, players: &[Player], seat: Option<&str>) -> Result<Vec<SeatIx>, Failure> {
    if let Some(id) = seat {
        let Some(ix) = setup.roster.seat(id) else {
            let ids: Vec<&str> = setup.roster.seats.iter().map(|s| s.id.as_str()).collect();
            return Err(Failure::Input(format!("there is no seat `{id}`: there are {}", ids.join(", "))));
        };
        return Ok(vec![ix]);
    }
    let people: Vec<SeatIx> = setup.roster.seats().filter(|s| players[s.at()] == Player::Human).collect();
    Ok(if people.is_empty() { vec![SeatIx(0)] } else { people })
}

#[cfg(feature = "desk")]
use super::window::{open, trouble, window};

/// Without the window there is only the terminal.
#[cfg(not(feature = "desk"))]
fn window(say: &Say) -> bool {
    say.aside("This build has no window: the game plays in the terminal.");
    false
}

#[cfg(not(feature = "desk"))]
fn open(_: &Library, _: PathBuf, _: &PlayArgs, _: Option<Game>) -> Result<(), Failure> {
    Ok(())
}

#[cfg(not(feature = "desk"))]
fn trouble(_: &Library, _: PathBuf, _: &PlayArgs, _: &str, _: &LoadError) -> Result<(), Failure> {
    Ok(())
}

/// The folder of the saves.
pub(super) fn folder(saves: Option<PathBuf>) -> Result<PathBuf, Failure> {
    save::saves_folder(saves).map_err(|error| match error {
        SaveError::Disk { path, error } => {
            Failure::Device(format!("nothing can be saved in {path}: {error}. Choose another place with --saves DIR"))
        }
        other => Failure::Device(other.to_string()),
    })
}

/// Plays in the window where there can be one, else in the terminal. `first` opens the first screen.
pub(super) fn play(
    library: &Library,
    options: &PlayArgs,
    saves: Option<PathBuf>,
    first: bool,
    say: &Say,
) -> Result<(), Failure> {
    let folder = folder(saves)?;
    let windowed = !options.terminal && window(say);
    if windowed && first {
        return open(library, folder, options, None);
    }
    let files = Files { folder: folder.clone(), library: library.clone() };
    let mut game = if let Some(name) = &options.load {
        let path = files.path(&name.display().to_string());
        let loaded = save::load(library, &path, LoadOptions { from_snapshot: options.from_snapshot })
            .map_err(|error| failure(&error))?;
        for one in &loaded.notes {
            say.aside(&note(one));
        }
        loaded.game
    } else {
        let id = options.scenario.as_deref().unwrap_or(DEFAULT);
        let setup = match load(library, id) {
            Ok(setup) => setup,
            Err(error) => {
                // The window shows what is wrong; the error stream and the exit code say so too.
                if windowed {
                    trouble(library, folder, options, id, &error)?;
                }
                return Err(error.into());
            }
        };
        Game::new(&setup, options.seed.unwrap_or_else(fresh_seed), Keeping::ALL)
    };
    let setup = game.setup.clone();
    let people = humans(&setup, &game.players, options.seat.as_deref())?;
    for seat in setup.roster.seats() {
        if people.contains(&seat) {
            game.players[seat.at()] = Player::Human;
        } else if game.players[seat.at()] == Player::Human {
            game.players[seat.at()] = Player::Bot("able".into());
        }
    }
    if windowed {
        return open(library, folder, options, Some(game));
    }
    let words = Words::load(library, &setup, &options.language).map_err(|error| Failure::Input(error.to_string()))?;
    let others = Box::new(Bots { seed: game.seed });
    let mut session = Session::new(game, library.clone(), words, people, others, Box::new(files));
    let broken = |error: std::io::Error| Failure::Device(error.to_string());
    let mut input: Box<dyn Input> = if std::io::stdin().is_terminal() {
        Box::new(Prompt::new().map_err(broken)?)
    } else {
        Box::new(Piped(std::io::stdin().lock()))
    };
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let seen = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let columns = asked.or(seen).unwrap_or(100);
    let mut out = std::io::stdout().lock();
    let look = Look { width: columns, colour: std::io::stdout().is_terminal() && colour() };
    match play_session(&mut session, input.as_mut(), &mut out, look).map_err(broken)? {
        Outcome::EndOfInput(Err(why)) => Err(Failure::Device(why)),
        Outcome::Finished | Outcome::Quit | Outcome::EndOfInput(Ok(_)) => Ok(()),
    }
}
