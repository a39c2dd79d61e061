//! The window: panels over a map.
//!
//! *Invariants.* Panels are functions of a seat's view, the words and their own small state; they hand out [`Intent`]s
//! and change nothing else. No rule of the game is in here, and no colour or size outside [`theme`].

pub mod advisor;
#[cfg(feature = "desk")]
mod app;
#[cfg(feature = "desk")]
mod canvas;
pub mod coach;
#[cfg(feature = "desk")]
mod frame;
pub mod intent;
#[cfg(feature = "desk")]
mod keys;
#[cfg(feature = "desk")]
mod map;
pub mod moments;
pub mod panels;
#[cfg(feature = "desk")]
mod photos;
#[cfg(feature = "desk")]
pub(crate) mod probe;
#[cfg(feature = "desk")]
mod settings_file;
#[cfg(feature = "desk")]
mod shelf;
#[cfg(feature = "desk")]
mod sitting;
#[cfg(feature = "desk")]
mod state;
pub mod theme;
pub mod widgets;
#[cfg(feature = "desk")]
mod wishes;

#[cfg(feature = "desk")]
pub(crate) use app::{Opening, Tour, run};
pub use intent::{Intent, Layer, Panel};
pub use panels::{PanelCx, PanelState};
#[cfg(feature = "desk")]
pub(crate) use shelf::Trouble;
#[cfg(feature = "desk")]
pub(crate) use sitting::Sitting;
#[cfg(feature = "desk")]
pub(crate) use state::Desk;
pub use theme::Theme;
