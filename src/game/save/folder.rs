//! Where saves live, what they are called, and what there is.

use super::SaveError;
use super::file::{Head, shown};
use super::write::TEMPORARY;
use crate::game::Game;
use std::path::{Path, PathBuf};

/// A save in a list, read without replaying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The file.
    pub path: PathBuf,
    /// Id of the scenario.
    pub scenario: String,
    /// Title of the scenario.
    pub title: String,
    /// Ids of the seats that people play.
    pub people: Vec<String>,
    /// Turns played.
    pub turn: u16,
    /// Turns of the game.
    pub turns: u16,
    /// Day of the game.
    pub date: String,
    /// Seconds since it was written.
    pub age: u64,
    /// Why it cannot be loaded, if that shows already; its title is then the file's name.
    pub trouble: Option<String>,
}

/// The folder of the saves, made if it is not there.
///
/// # Errors
/// If there is no such place, or nothing can be written to it: said before anything is played.
pub fn saves_folder(own: Option<PathBuf>) -> Result<PathBuf, SaveError> {
    let standard = || directories::ProjectDirs::from("", "", "newborn").map(|dirs| dirs.data_dir().join("saves"));
    let folder = own.or_else(standard).unwrap_or_else(|| PathBuf::from("newborn-saves"));
    let disk = |error| SaveError::Disk { path: folder.display().to_string(), error };
    std::fs::create_dir_all(&folder).map_err(disk)?;
    tempfile::Builder::new().prefix(TEMPORARY).suffix(".tmp").tempfile_in(&folder).map_err(disk)?;
    Ok(folder)
}

/// The saves of a folder, newest first. Those that cannot be read are listed with their trouble.
#[must_use]
pub fn list(folder: &Path) -> Vec<Listed> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<Listed> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "save") && path.is_file())
        .map(listed)
        .collect();
    found.sort_by(|a, b| a.age.cmp(&b.age).then_with(|| a.path.cmp(&b.path)));
    found
}

fn listed(path: PathBuf) -> Listed {
    let modified = std::fs::metadata(&path).and_then(|meta| meta.modified());
    let age = modified.ok().and_then(|at| at.elapsed().ok()).map_or(0, |age| age.as_secs());
    match Head::read_with_people(&path) {
        Ok((head, people)) => Listed {
            path,
            scenario: head.scenario.clone(),
            people: people.iter().map(|seat| shown(seat, 40)).collect(),
            title: shown(&head.title, 100),
            turn: head.turn,
            turns: head.turns,
            date: shown(&head.date, 20),
            age,
            trouble: None,
        },
        Err(error) => {
            let title = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let (scenario, people) = (String::new(), Vec::new());
            let trouble = Some(error.to_string());
            Listed { path, scenario, title, people, turn: 0, turns: 0, date: String::new(), age, trouble }
        }
    }
}

/// Whether a save is an earlier moment of this very game.
fn is_earlier(head: &Head, game: &Game) -> bool {
    let setup = &game.setup;
    let same = (&head.scenario, &head.content, &head.seed) == (&setup.id, &setup.content_hash, &game.seed.to_string());
    let first = game.resumed.as_ref().map_or(0, |resumed| resumed.turn);
    let played = |turn: u16| -> Option<&str> {
        let record = game.record().get(usize::from(turn.checked_sub(first + 1)?))?;
        record.hash.as_ref().map(|hash| hash.total.as_str())
    };
    same && (head.turn == 0 && game.record().is_empty() || played(head.turn) == Some(head.hash.as_str()))
}

/// `NAME.save`, `NAME-2.save` and so on: the first that `free` lets pass.
fn numbered(folder: &Path, name: &str, free: impl Fn(&Path) -> bool) -> PathBuf {
    let path = |n: u32| folder.join(if n == 1 { format!("{name}.save") } else { format!("{name}-{n}.save") });
    (1..100_000).map(path).find(|path| free(path)).unwrap_or_else(|| path(100_000))
}

/// The file of a game's autosave: the one it wrote before, else one that is not there yet, so that no other game
/// is overwritten.
#[must_use]
pub fn autosave_path(folder: &Path, game: &Game) -> PathBuf {
    let name = format!("{}-{}-autosave", game.setup.id, game.seed);
    numbered(folder, &name, |path| {
        std::fs::symlink_metadata(path).is_err() || Head::read(path).is_ok_and(|head| is_earlier(&head, game))
    })
}

/// A file for a new save of a game: one that is not there yet.
#[must_use]
pub fn new_path(folder: &Path, game: &Game) -> PathBuf {
    let name = format!("{}-{}-turn-{}", game.setup.id, game.seed, game.calendar().turn().min(game.setup.turns));
    numbered(folder, &name, |path| std::fs::symlink_metadata(path).is_err())
}
