//! The panels, one a file. Each is `fn name(ui, cx, out)`: it reads a seat's view and hands out intents.

mod agenda;
mod cx;
mod dossier;
mod orders;
mod sheet;
pub mod state;
mod strip;

use super::theme::Theme;
use crate::game::view::SeatView;
use crate::wording::Words;

pub use agenda::{agenda, waiting};
pub use dossier::dossier;
pub use orders::{order_list, orders};
pub use sheet::{bar, sheet, show};
pub use state::PanelState;
pub use strip::strip;

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
