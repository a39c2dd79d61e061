//! The same game as text: one line in, one page out. It works in a pipe and with a screen reader.
//!
//! *Invariants.* Panels are functions of a seat's view and the words; the model changes only by orders. What decides for
//! the other seats and where saves go is plugged in. Only `screen` writes.

mod accession;
mod actions;
pub mod advice;
mod agenda;
mod aims;
mod bodies;
mod bots;
mod choices;
mod closing;
mod desk;
mod dialogue;
mod digest;
mod foreseen;
mod help;
mod home;
mod input;
mod late;
mod lesson;
mod majority;
mod marks;
mod matters;
mod north;
mod page;
mod play;
mod saves;
mod screen;
mod states;
mod status;
mod which;
mod why;

pub use bots::Bots;
pub use desk::Desk;
pub use help::{COMMANDS, Command, command};
pub use input::{Input, Piped, Prompt};
pub use page::Page;
pub use play::{Outcome, Session, play};
pub use saves::{NoSaves, SaveGame};
pub use screen::Look;

use crate::core::order::Order;
use crate::game::view::SeatView;
use crate::wording::Words;

/// Decides for the seats that no person plays.
pub trait Decide {
    /// Orders for a seat, each with the reason it would state in public.
    fn decide(&mut self, view: SeatView<'_>, words: &Words) -> Vec<(Order, String)>;
}
