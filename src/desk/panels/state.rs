//! What the panels remember between frames. None of it is part of the game.

use crate::core::order::Target;
use crate::desk::intent::{Settings, Topic};

/// What the panels remember.
#[derive(Clone, Debug)]
pub struct PanelState {
    /// What is selected.
    pub selected: Target,
    /// What is being explained.
    pub topic: Option<Topic>,
    /// The last refusal, or another line to show under the orders.
    pub remark: Option<String>,
    /// Settings as they are.
    pub settings: Settings,
    /// Names of kept games, newest first; the window reads them.
    pub saves: Vec<String>,
}

impl Default for PanelState {
    fn default() -> Self {
        Self { selected: Target::Nothing, topic: None, remark: None, settings: Settings::default(), saves: Vec::new() }
    }
}
