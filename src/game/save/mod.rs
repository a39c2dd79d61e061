//! Saves: readable text from which a game can be played again, with a snapshot to check it against.
//!
//! A save holds the scenario's text and every other text that is not shipped content, the orders one a line, a hash
//! per turn, and a snapshot. With the same rules and content loading replays it: that brings back history and every
//! `why`, and must meet the snapshot. Otherwise it resumes from the snapshot and says so.
//!
//! What must stay true: a save is untrusted input, and one that cannot be played is refused with what, where and a
//! way out, and left as it is. Orders may be edited by hand; everything else is under a seal, so that damage is not
//! mistaken for a game. Killed at any moment, the old save or the new one is there.

mod file;
mod folder;
mod load;
mod write;

pub use file::{MAX_BYTES, reseal};
pub use folder::{Listed, autosave_path, list, new_path, saves_folder};
pub(super) use load::Recorded;
pub use load::{LoadNote, LoadOptions, Loaded, load};
pub use write::{to_text, write};

use super::snapshot::Snapshot;
use crate::scenario::load::LoadError;
use file::{FORMAT, TurnPart};

/// Why a save cannot be written or loaded. The file stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The disk refused.
    #[error("{path}: {error}")]
    Disk {
        /// The file or folder.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// Not a save at all, or damaged.
    #[error("{path} is no save that can be read: {reason}. It stays as it is{help}")]
    Damaged {
        /// The file.
        path: String,
        /// What is wrong, and where.
        reason: String,
        /// A way out, as the end of the sentence.
        help: &'static str,
    },
    /// Written by a newer program.
    #[error(
        "{path} was written by a newer version (format {found}, this one reads up to {FORMAT}). It stays as it is: \
         open it with the version that wrote it"
    )]
    Newer {
        /// The file.
        path: String,
        /// Its format.
        found: u32,
    },
    /// Its scenario cannot be read any more.
    #[error("{path}: its scenario cannot be played: {error}")]
    Scenario {
        /// The file.
        path: String,
        /// Why.
        error: LoadError,
    },
    /// The replay does not meet what is recorded.
    #[error(
        "{path}: the orders in it do not lead to the game it records: turn {turn} differs in `{part}`. \
         `--from-snapshot` plays on from the snapshot"
    )]
    Disagrees {
        /// The file.
        path: String,
        /// The first turn that differs.
        turn: u16,
        /// The first subsystem.
        part: String,
    },
    /// An order in it is refused.
    #[error(
        "{path}: the order `{order}` of turn {turn} cannot be carried out: {reason}. \
         `--from-snapshot` plays on from the snapshot"
    )]
    Refused {
        /// The file.
        path: String,
        /// The turn.
        turn: u16,
        /// The order.
        order: String,
        /// Why.
        reason: String,
    },
}

/// Where a game was resumed on a snapshot instead of being replayed: its history begins there.
#[derive(Clone, Debug)]
pub struct Resumed {
    /// Turns played before.
    pub turn: u16,
    /// Why, in a line.
    pub why: String,
    /// The state from which it went on, in the numbers of its setup.
    snapshot: Snapshot,
    /// The turns before, as the save had them.
    earlier: Vec<TurnPart>,
}
