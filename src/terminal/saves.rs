//! Where saves go: plugged in, so that the rest of the terminal knows nothing of files.

use crate::game::Game;
use crate::game::save::Loaded;

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
