//! The panels, one a file. Each is `fn name(ui, cx, out)`: it reads a seat's view and hands out intents.

pub mod state;

use super::theme::Theme;
use crate::game::view::SeatView;
use crate::wording::Words;

pub use state::PanelState;

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
