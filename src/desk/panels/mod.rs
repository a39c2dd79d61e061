//! The panels, one a file. Each is `fn name(ui, cx, out)`: it reads a seat's view and hands out intents.

mod actions;
mod agenda;
mod bearing;
mod bodies;
mod charts;
mod coach;
mod criteria;
mod cx;
mod desk;
mod dossier;
mod encyclopaedia;
mod estimate;
mod forecast;
mod help;
mod home;
mod implementation;
mod news;
mod objectives;
mod orders;
mod pieces;
mod region;
mod saves;
mod settings;
mod sheet;
pub mod state;
mod strip;
mod table;
mod why;

use super::theme::Theme;
use crate::game::view::SeatView;
use crate::wording::Words;

pub use actions::actions;
pub use agenda::{agenda, waiting};
pub use bodies::bodies;
pub use charts::charts;
pub use coach::{coach, has_coach, pointed_panel, pointed_state};
pub use criteria::criteria;
pub(in crate::desk) use cx::{minus, upper_first};
pub use desk::{Laid, desk};
pub use dossier::dossier;
pub use encyclopaedia::encyclopaedia;
pub use forecast::forecast;
pub use help::{KEYS, help};
pub use home::home;
pub use implementation::implementation;
pub use news::{cable, news};
pub use objectives::objectives;
pub use orders::{order_list, orders};
pub use region::region;
pub use saves::saves;
pub use settings::{LANGUAGES, settings};
pub use sheet::{bar, sheet, show};
pub use state::PanelState;
pub use strip::strip;
pub use table::table;
pub use why::why;

/// What a panel sees.
pub struct PanelCx<'a> {
    /// What the seat knows.
    pub view: SeatView<'a>,
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub theme: &'a Theme,
    /// What the panels remember: selection, searches, open drawers.
    pub state: &'a mut PanelState,
}
