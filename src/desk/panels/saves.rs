//! Kept games: keep this one under a name, go back to another.

use super::PanelCx;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, Kind, button, heading, say, search};
use crate::wording::arg;
use egui::Ui;

/// Draws them.
pub fn saves(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    heading(ui, theme, &cx.p("desk-save-head"));
    let plain = format!("{}-turn-{}", cx.view.setup().id, cx.view.calendar().turn());
    search(ui, theme, &mut cx.state.save_name, &cx.words.plain("desk-save-name"), &plain);
    if button(ui, theme, Kind::Raised, &cx.p("desk-save")).clicked() {
        let name = cx.state.save_name.trim().replace(' ', "-");
        out.push(Intent::Save(if name.is_empty() { None } else { Some(name) }));
    }
    heading(ui, theme, &cx.p("saves-head"));
    if cx.state.saves.is_empty() {
        say(ui, theme, Type::Body, Ink::Second, &cx.p("desk-saves-none"));
    }
    for (at, kept) in cx.state.saves.iter().enumerate() {
        let spoken = cx.t("desk-load", &[arg("name", kept.name.as_str())]);
        let card = Card::new(theme, &spoken).press().show(ui, ("save", at), |ui| {
            say(ui, theme, Type::Strong, Ink::Text, &kept.name);
            if !kept.about.is_empty() {
                say(ui, theme, Type::Small, Ink::Second, &kept.about);
            }
        });
        if card.clicked() {
            out.push(Intent::Load(kept.name.clone()));
        }
    }
}
