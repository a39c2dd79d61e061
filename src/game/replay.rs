//! Replays: the recorded orders played again, and the hash of every turn compared.

use super::save::{LoadNote, Recorded, SaveError};
use crate::scenario::library::Library;
use std::path::Path;

/// What verifying a save found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every turn agrees.
    Agrees {
        /// Number of turns.
        turns: usize,
        /// Where it was resumed from a snapshot: the turns up to this one cannot be replayed.
        since: Option<u16>,
    },
    /// A turn differs.
    Differs {
        /// The first one.
        turn: u16,
        /// Its first subsystem.
        part: String,
    },
    /// An order cannot be carried out.
    Refused {
        /// The turn.
        turn: u16,
        /// The order.
        order: String,
        /// Why.
        reason: String,
    },
    /// It cannot be verified here.
    Declined(LoadNote),
}

/// Replays a save and compares every turn; `each` hears of every turn played.
///
/// # Errors
/// If the save cannot be read at all.
pub fn verify(library: &Library, path: &Path, each: &mut dyn FnMut(u16)) -> Result<Verdict, SaveError> {
    let save = Recorded::read(library, path)?;
    if let Some(note) = save.cannot_replay() {
        return Ok(Verdict::Declined(note));
    }
    match save.replay(each) {
        Ok(_) => Ok(Verdict::Agrees { turns: save.turns(), since: save.since() }),
        Err(SaveError::Disagrees { turn, part, .. }) => Ok(Verdict::Differs { turn, part }),
        Err(SaveError::Refused { turn, order, reason, .. }) => Ok(Verdict::Refused { turn, order, reason }),
        Err(error) => Err(error),
    }
}

/// Number of turns of a save that can be replayed.
///
/// # Errors
/// If the save cannot be read at all.
pub fn turns(library: &Library, path: &Path) -> Result<usize, SaveError> {
    Recorded::read(library, path).map(|save| save.turns())
}
