//! Where saves go: plugged in, so that the rest of the terminal knows nothing of files.

use crate::game::Game;
use crate::game::save::{self, LoadOptions, Loaded};
use crate::scenario::library::Library;
use std::path::{Path, PathBuf};

/// Keeps games.
pub trait SaveGame {
    /// Keeps a game under a name; returns where, as a person would look for it.
    ///
    /// # Errors
    /// Why it could not be kept.
    fn save(&mut self, game: &Game, name: &str) -> Result<String, String>;

    /// A game kept under a name, with what to say about it.
    ///
    /// # Errors
    /// Why it could not be had.
    fn load(&mut self, name: &str) -> Result<Loaded, String>;

    /// Names under which games are kept, newest first.
    ///
    /// # Errors
    /// Why the place cannot be read.
    fn list(&mut self) -> Result<Vec<String>, String>;

    /// Keeps the game after a turn; by default under the name `autosave`.
    ///
    /// # Errors
    /// Why it could not be kept.
    fn autosave(&mut self, game: &Game) -> Result<String, String> {
        self.save(game, "autosave")
    }
}

/// Keeps nothing, and says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoSaves;

impl SaveGame for NoSaves {
    fn save(&mut self, _game: &Game, _name: &str) -> Result<String, String> {
        Err("this session keeps no saves".into())
    }

    fn load(&mut self, _name: &str) -> Result<Loaded, String> {
        Err("this session keeps no saves".into())
    }

    fn list(&mut self) -> Result<Vec<String>, String> {
        Ok(Vec::new())
    }

    fn autosave(&mut self, _game: &Game) -> Result<String, String> {
        Ok(String::new())
    }
}

/// Keeps saves in a folder, a file each.
#[derive(Clone, Debug)]
pub struct FolderSaves {
    /// The folder; `save::saves_folder` makes and checks it.
    pub folder: PathBuf,
    /// Content, to build a save's scenario.
    pub library: Library,
}

impl FolderSaves {
    /// The file of a name. A name is no path: what could lead out of the folder becomes a hyphen.
    fn path(&self, name: &str) -> PathBuf {
        let plain = |c: char| if c.is_alphanumeric() || c == '_' || c == '.' { c } else { '-' };
        let name: String = name.trim_end_matches(".save").chars().take(80).map(plain).collect();
        self.folder.join(format!("{}.save", name.trim_start_matches('.')))
    }

    fn write(game: &Game, path: &Path) -> Result<String, String> {
        save::write(game, path).map_err(|error| error.to_string())?;
        Ok(path.display().to_string())
    }
}

impl SaveGame for FolderSaves {
    fn save(&mut self, game: &Game, name: &str) -> Result<String, String> {
        Self::write(game, &self.path(name))
    }

    fn load(&mut self, name: &str) -> Result<Loaded, String> {
        save::load(&self.library, &self.path(name), LoadOptions::default()).map_err(|error| error.to_string())
    }

    fn list(&mut self) -> Result<Vec<String>, String> {
        let stem = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(save::list(&self.folder)
            .into_iter()
            .map(|header| format!("{}: {}, {}, {}", stem(&header.path), header.title, header.turn, header.date))
            .collect())
    }

    fn autosave(&mut self, game: &Game) -> Result<String, String> {
        Self::write(game, &save::autosave_path(&self.folder, game))
    }
}
