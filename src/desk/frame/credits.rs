//! Who made what: the project's own list and the licences of what it ships.

use super::super::map::Map;
use super::super::state::{Desk, Wish};
use super::super::theme::{Ink, Type};
use super::super::widgets::{heading, say};
use super::{block, page};
use bevy_egui::egui::{ScrollArea, Ui};

/// Texts of licences that are shipped: what they are for, and where they stand.
const LICENCES: [(&str, &str); 3] =
    [("Inter", "fonts/Inter-OFL.txt"), ("EB Garamond", "fonts/EBGaramond-OFL.txt"), ("flag-icons", "flags/LICENSE")];

/// Draws it.
pub(crate) fn draw(ui: &mut Ui, desk: &Desk, map: &mut Map, wishes: &mut Vec<Wish>) {
    map.shown = false;
    let (theme, words) = (&desk.theme, &desk.words);
    page(ui, theme, &words.plain("window-back"), &words.plain("title-credits"), wishes, |ui, _| {
        block(theme).show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(ui.available_width() - theme.s(12.0));
                let text = |path: &str| desk.library.file(path).ok().flatten().map(|source| source.text.to_string());
                let own = text("CREDITS.md").unwrap_or_default();
                for part in own.lines().filter(|line| !line.trim().is_empty() && !line.starts_with("|---")) {
                    match part.trim_start_matches('#') {
                        title if title.len() < part.len() => drop(heading(ui, theme, title.trim())),
                        plain => drop(say(ui, theme, Type::Small, Ink::Text, &row(plain))),
                    }
                }
                for (name, path) in LICENCES {
                    heading(ui, theme, name);
                    say(ui, theme, Type::Small, Ink::Second, &text(path).unwrap_or_default());
                }
            });
        });
    });
}

/// A row of a table as a line.
fn row(line: &str) -> String {
    let cells = line.trim().trim_matches('|').split('|').map(str::trim).filter(|cell| !cell.is_empty());
    if line.starts_with('|') { cells.collect::<Vec<_>>().join(" · ").replace('`', "") } else { line.replace('`', "") }
}
