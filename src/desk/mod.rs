//! The window: panels over a map.
//!
//! *Invariants.* Panels are functions of a seat's view, the words and their own small state; they hand out [`Intent`]s
//! and change nothing else. No rule of the game is in here, and no colour or size outside [`theme`].

pub mod intent;
pub mod panels;
pub mod theme;
pub mod widgets;

pub use intent::{Intent, Layer, Panel};
pub use panels::{PanelCx, PanelState};
pub use theme::Theme;
