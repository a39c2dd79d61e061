//! The window from the command line: whether there can be one, the game in it, the tour.

use super::Failure;
use super::args::{PlayArgs, TourArgs};
use super::play::{DEFAULT, folder};
use super::say::Say;
use crate::desk::probe::{self, NoWindow};
use crate::desk::{Desk, Opening, Sitting, Tour, Trouble, run};
use crate::game::Game;
use crate::scenario::library::Library;
use crate::scenario::load::LoadError;
use std::path::PathBuf;

/// Whether input comes from a file or a pipe: then it is a script for the terminal.
#[cfg(unix)]
fn scripted() -> bool {
    use std::os::fd::AsFd;
    use std::os::unix::fs::FileTypeExt;
    let input = std::io::stdin().as_fd().try_clone_to_owned().map(std::fs::File::from);
    let kind = input.and_then(|input| input.metadata()).map(|meta| meta.file_type());
    kind.is_ok_and(|kind| kind.is_fifo() || kind.is_file())
}

#[cfg(not(unix))]
fn scripted() -> bool {
    false
}

/// Whether the game opens in a window; where not, one line says why.
pub(super) fn window(say: &Say) -> bool {
    if probe::display() && scripted() {
        say.aside("The input is a script: the game plays in the terminal.");
        return false;
    }
    match probe::window() {
        Ok(()) => true,
        Err(NoWindow::Display) => {
            say.aside("There is no display: the game plays in the terminal.");
            false
        }
        Err(NoWindow::Device) => {
            say.aside("There is no graphics device for a window: the game plays in the terminal.");
            false
        }
    }
}

fn desk(library: &Library, folder: PathBuf, language: Option<&str>) -> Result<Desk, Failure> {
    Desk::open(library.clone(), folder, language, DEFAULT).map_err(Failure::Input)
}

/// The language asked for on the command line; English is what is asked for when nothing is, so that settings decide.
fn language(options: &PlayArgs) -> Option<&str> {
    Some(options.language.as_str()).filter(|language| *language != crate::wording::FALLBACK)
}

/// Opens the window: with a game on the desk, or with the first screen.
pub(super) fn open(library: &Library, folder: PathBuf, options: &PlayArgs, game: Option<Game>) -> Result<(), Failure> {
    let mut desk = desk(library, folder, language(options))?;
    if let Some(game) = game {
        let sitting = Sitting::with(library, game, &desk.panel.settings.language);
        desk.sit(sitting.map_err(Failure::Input)?);
    }
    run(desk, &Opening::default()).map_err(Failure::Device)
}

/// Opens the window on what is wrong with a scenario.
pub(super) fn trouble(
    library: &Library,
    folder: PathBuf,
    options: &PlayArgs,
    id: &str,
    error: &LoadError,
) -> Result<(), Failure> {
    let mut desk = desk(library, folder, language(options))?;
    desk.show_trouble(id, Trouble::from(error));
    run(desk, &Opening::default()).map_err(Failure::Device)
}

/// Photographs every screen.
pub(super) fn tour(library: &Library, options: &TourArgs, saves: Option<PathBuf>, say: &Say) -> Result<(), Failure> {
    #[expect(clippy::disallowed_methods, reason = "the window may look at the clock")]
    let opened = std::time::Instant::now();
    if let Err(why) = probe::window() {
        let why = match why {
            NoWindow::Display => "there is no display to photograph",
            NoWindow::Device => "there is no graphics device for a window",
        };
        return Err(Failure::Device(why.into()));
    }
    let disk = |error: std::io::Error| Failure::Device(format!("{}: {error}", options.out.display()));
    std::fs::create_dir_all(&options.out).map_err(disk)?;
    // The scripted game is kept apart from the player's own.
    let own = saves.unwrap_or_else(|| options.out.join("saves"));
    let mut desk = desk(library, folder(Some(own))?, Some(&options.lang))?;
    desk.plain_settings(&options.lang);
    let (report, measured) = std::sync::mpsc::channel();
    let tour = Tour { folder: options.out.clone(), only: options.only.clone(), opened, report };
    run(desk, &Opening { size: options.size, tour: Some(tour) }).map_err(Failure::Device)?;
    let Ok(measured) = measured.try_recv() else {
        return Err(Failure::Device("the window closed before the tour was over".into()));
    };
    say.aside(&format!(
        "first frame after {:.2} s; {:.0} frames a second while panning",
        measured.first_frame, measured.panning
    ));
    Ok(())
}
