//! A game on the desk: who orders now, what others were seen to do, and where it is kept.
//!
//! *Invariants.* The game changes only by its own `order`, `undo` and `end_turn`; a language changes its names. After every
//! quarter it is kept; the game may be closed at any moment, and at most the unfinished quarter's last clicks are lost.

use crate::bots::{Decision, order_all};
use crate::core::ix::SeatIx;
use crate::core::order::Order;
use crate::game::save::{self, LoadOptions, SaveError};
use crate::game::view::SeatView;
use crate::game::{Game, Keeping};
use crate::scenario::library::Library;
use crate::scenario::setup::{Player, Setup};
use crate::wording::{Seen, Surface, Words};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What stands between a person and the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Veil {
    /// Nothing.
    None,
    /// Another person sits down: the desk stays covered until it says so.
    Curtain,
    /// What the last quarter brought, or at the start the briefing.
    Digest,
    /// The last quarter is over.
    Closing,
}

/// A game and the people at it.
pub(crate) struct Sitting {
    /// The game.
    pub(crate) game: Game,
    /// The words.
    pub(crate) words: Words,
    /// Seats that people play, in the order in which they order.
    pub(crate) people: Vec<SeatIx>,
    /// What covers the desk.
    pub(crate) veil: Veil,
    at: usize,
}

/// Who is to play each seat of a new game.
#[derive(Clone)]
pub(crate) struct Cast {
    /// Scenario.
    pub(crate) setup: Arc<Setup>,
    /// By seat.
    pub(crate) players: Vec<Player>,
    /// The seed.
    pub(crate) seed: u64,
}

/// A kept game that was opened.
pub(crate) struct Loaded {
    /// The game.
    pub(crate) sitting: Sitting,
    /// What there is to say about it.
    pub(crate) notes: Vec<save::LoadNote>,
}

/// A kept game that was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NotLoaded {
    /// Why.
    pub(crate) why: String,
    /// Whether it could be played on from its snapshot.
    pub(crate) resumes: bool,
}

impl Sitting {
    /// A new game.
    ///
    /// # Errors
    /// If the texts cannot be read.
    pub(crate) fn begin(library: &Library, cast: &Cast, language: &str) -> Result<Self, String> {
        let mut game = Game::new(&cast.setup, cast.seed, Keeping::ALL);
        game.players.clone_from(&cast.players);
        Self::with(library, game, language)
    }

    /// A game that stands already.
    ///
    /// # Errors
    /// If the texts cannot be read.
    pub(crate) fn with(library: &Library, mut game: Game, language: &str) -> Result<Self, String> {
        let words = words(library, &game.setup, language)?;
        game.setup = words.shared_setup();
        let seats = game.setup.roster.seats();
        let mut people: Vec<SeatIx> = seats.filter(|seat| game.players[seat.at()] == Player::Human).collect();
        if people.is_empty() {
            people.push(SeatIx(0));
        }
        let mut sitting = Self { game, words, people, veil: Veil::None, at: 0 };
        sitting.veil = sitting.greeting();
        Ok(sitting)
    }

    /// A kept game, with what there is to say about it.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub(crate) fn load(library: &Library, path: &Path, resume: bool, language: &str) -> Result<Loaded, NotLoaded> {
        let loaded = save::load(library, path, LoadOptions { from_snapshot: resume }).map_err(|error| NotLoaded {
            resumes: matches!(error, SaveError::Disagrees { .. } | SaveError::Refused { .. }),
            why: error.to_string(),
        })?;
        let sitting = Self::with(library, loaded.game, language);
        let sitting = sitting.map_err(|why| NotLoaded { why, resumes: false })?;
        Ok(Loaded { sitting, notes: loaded.notes })
    }

    /// The texts in another language.
    ///
    /// # Errors
    /// If they cannot be read.
    pub(crate) fn speak(&mut self, library: &Library, language: &str) -> Result<(), String> {
        self.words = words(library, &self.game.setup, language)?;
        self.game.setup = self.words.shared_setup();
        Ok(())
    }

    /// Whose turn it is to order.
    #[must_use]
    pub(crate) fn seat(&self) -> SeatIx {
        self.people.get(self.at).copied().unwrap_or(SeatIx(0))
    }

    /// What that seat knows.
    #[must_use]
    pub(crate) fn view(&self) -> SeatView<'_> {
        self.game.view(self.seat())
    }

    /// What a seat sees first when it sits down.
    fn greeting(&self) -> Veil {
        if self.game.over() {
            Veil::Closing
        } else if self.people.len() > 1 {
            Veil::Curtain
        } else {
            Veil::Digest
        }
    }

    /// Takes one cover away.
    pub(crate) fn uncover(&mut self) {
        self.veil = match self.veil {
            Veil::Curtain if !self.game.over() => Veil::Digest,
            _ => Veil::None,
        };
    }

    /// Queues an order.
    ///
    /// # Errors
    /// The reason it is refused, in words.
    pub(crate) fn order(&mut self, order: Order) -> Result<(), String> {
        let seat = self.seat();
        self.game.order(seat, order).map_err(|refusal| self.words.refusal(&refusal, &order))
    }

    /// Takes an order back.
    pub(crate) fn undo(&mut self, position: Option<usize>) -> Option<Order> {
        let seat = self.seat();
        self.game.undo(seat, position)
    }

    /// Seals this seat's orders; the quarter is resolved once every person has. If it was: what bots ordered, and why.
    pub(crate) fn seal(&mut self) -> Option<Vec<Seen>> {
        if self.game.over() {
            return None;
        }
        if self.at + 1 < self.people.len() {
            self.at += 1;
            self.veil = Veil::Curtain;
            return None;
        }
        let turn = self.game.calendar().turn();
        let mut seen = Vec::new();
        for (seat, decisions) in order_all(&mut self.game) {
            let told = |one: Decision| Seen { turn, seat, order: one.order, reason: self.words.reason(&one.reason) };
            seen.extend(decisions.into_iter().map(told));
        }
        self.game.end_turn();
        self.at = 0;
        self.veil = self.greeting();
        Some(seen)
    }

    /// Keeps the game under its own name.
    ///
    /// # Errors
    /// Why it could not be kept.
    pub(crate) fn autosave(&self, folder: &Path) -> Result<PathBuf, String> {
        let path = save::autosave_path(folder, &self.game);
        save::write(&self.game, &path).map(|()| path).map_err(|error| error.to_string())
    }

    /// Keeps the game under a name, or as one more save of its own.
    ///
    /// # Errors
    /// Why it could not be kept.
    pub(crate) fn save(&self, folder: &Path, name: Option<&str>) -> Result<PathBuf, String> {
        let path = match name.map(plain_name).filter(|name| !name.is_empty()) {
            Some(name) => folder.join(format!("{name}.save")),
            None => save::new_path(folder, &self.game),
        };
        save::write(&self.game, &path).map(|()| path).map_err(|error| error.to_string())
    }
}

/// The words of the window.
///
/// # Errors
/// If the texts cannot be read.
pub(crate) fn words(library: &Library, setup: &Arc<Setup>, language: &str) -> Result<Words, String> {
    let words = Words::load(library, setup, language).map_err(|error| error.to_string())?;
    Ok(words.on(Surface::Window))
}

/// A name as it can stand in a folder.
fn plain_name(name: &str) -> String {
    let name = name.trim().trim_end_matches(".save");
    let plain: String =
        name.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' }).collect();
    plain.trim_matches(['.', '-']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Game, Keeping, Library, Sitting, plain_name};

    #[test]
    fn the_language_changes_while_a_game_is_played() {
        let library = Library::default();
        let setup = crate::scenario::load::load(&library, "today").expect("shipped texts load");
        let mut sitting =
            Sitting::with(&library, Game::new(&setup, 7, Keeping::ALL), "en").expect("shipped texts load");
        let called = |sitting: &Sitting| {
            let view = sitting.view();
            (view.setup().title.clone(), view.roster().states[view.roster().aspirant.at()].name.clone())
        };
        let (plain, hash) = (called(&sitting), sitting.game.hash());
        sitting.speak(&library, "sq").expect("shipped texts load");
        let other = called(&sitting);
        assert!(other.0 != plain.0 && other.1 != plain.1, "{other:?}: name the content in assets/world/*/locale");
        assert_eq!(sitting.game.hash(), hash, "a language changes nothing but names");
        sitting.speak(&library, "en").expect("shipped texts load");
        assert_eq!(called(&sitting), plain);
    }

    #[test]
    fn a_name_stays_in_its_folder() {
        assert_eq!(plain_name("../../etc/passwd"), "etc-passwd");
        assert_eq!(plain_name(" spring 2027.save "), "spring-2027");
        assert_eq!(plain_name("..."), "");
    }
}
