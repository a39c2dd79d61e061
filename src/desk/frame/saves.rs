//! Kept games, the newest first; what is wrong with one is said beside it.

use super::super::map::Map;
use super::super::state::{Desk, Wish};
use super::super::theme::{Ink, Type};
use super::super::widgets::{Card, Kind, button, line, say};
use super::page;
use bevy_egui::egui::{ScrollArea, Ui};

/// Draws it.
pub(crate) fn draw(ui: &mut Ui, desk: &Desk, map: &mut Map, wishes: &mut Vec<Wish>) {
    map.shown = false;
    let (theme, words) = (&desk.theme, &desk.words);
    page(ui, theme, &words.plain("window-back"), &words.plain("title-saves"), wishes, |ui, wishes| {
        say(ui, theme, Type::Small, Ink::Second, &desk.folder.display().to_string());
        ui.add_space(theme.s(8.0));
        if let Some((path, why)) = &desk.stuck {
            say(ui, theme, Type::Body, Ink::Bad, why);
            if button(ui, theme, Kind::Raised, &words.plain("saves-from-snapshot")).clicked() {
                wishes.push(Wish::Open(path.clone(), true));
            }
            ui.add_space(theme.s(8.0));
        }
        if desk.saves.is_empty() {
            say(ui, theme, Type::Body, Ink::Second, &words.plain("saves-none"));
        }
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - theme.s(12.0));
            for save in &desk.saves {
                let name = save.path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let playable = save.trouble.is_none();
                let card = Card::new(theme, &name).press().enabled(playable);
                let response = card.show(ui, &save.path, |ui| {
                    line(ui, theme, Type::Strong, Ink::Text, &name);
                    match &save.trouble {
                        None => line(ui, theme, Type::Small, Ink::Second, &desk.about_save(save)),
                        Some(trouble) => say(ui, theme, Type::Small, Ink::Bad, trouble),
                    };
                });
                if playable && response.clicked() {
                    wishes.push(Wish::Open(save.path.clone(), false));
                }
                ui.add_space(theme.s(2.0));
            }
        });
    });
}
