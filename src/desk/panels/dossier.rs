//! The dossier.
use super::PanelCx;
use crate::desk::intent::Intent;
/// Draws it.
pub fn dossier(_ui: &mut egui::Ui, _cx: &mut PanelCx, _out: &mut Vec<Intent>) {}
