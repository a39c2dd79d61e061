//! What is wrong with a scenario: remark by remark, each with its line, its place in it and a way out.

use super::super::map::Map;
use super::super::shelf::Trouble;
use super::super::state::{Desk, Wish};
use super::super::theme::{Ink, Theme, Type};
use super::super::widgets::{Card, say};
use super::page;
use crate::scenario::diagnostic::{Diagnostic, Severity};
use crate::wording::{Words, arg};
use bevy_egui::egui::text::{LayoutJob, TextFormat};
use bevy_egui::egui::{Label, ScrollArea, Stroke, Ui};

/// Draws it.
pub(crate) fn draw(ui: &mut Ui, desk: &Desk, map: &mut Map, title: &str, what: &Trouble, wishes: &mut Vec<Wish>) {
    map.shown = false;
    let (theme, words) = (&desk.theme, &desk.words);
    page(ui, theme, &words.plain("window-back"), title, wishes, |ui, _| {
        say(ui, theme, Type::Body, Ink::Second, &words.plain("trouble-nothing-started"));
        ui.add_space(theme.s(8.0));
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - theme.s(12.0));
            match what {
                Trouble::Text(text) => drop(say(ui, theme, Type::Body, Ink::Text, text)),
                Trouble::Remarks(list) => {
                    for (at, one) in list.iter().enumerate() {
                        remark(ui, theme, words, one, at);
                        ui.add_space(theme.s(4.0));
                    }
                }
            }
        });
    });
}

fn remark(ui: &mut Ui, theme: &Theme, words: &Words, one: &Diagnostic, at: usize) {
    let colour = if one.severity == Severity::Error { theme.colours.against } else { theme.colours.gold };
    Card::new(theme, &one.message).accent(colour).show(ui, at, |ui| {
        let number = |n: usize| i64::try_from(n).unwrap_or(0);
        let args = [arg("file", one.file.as_str()), arg("line", number(one.line)), arg("column", number(one.column))];
        say(ui, theme, Type::Small, Ink::Second, &words.text("trouble-place", &args));
        say(ui, theme, Type::Strong, Ink::Text, &one.message);
        let (before, marked, after) = one.in_its_line();
        let mut line = LayoutJob::default();
        let plain = TextFormat::simple(theme.font(Type::Body), theme.colours.second);
        let mut under = TextFormat::simple(theme.font(Type::Body), theme.colours.bad);
        under.underline = Stroke::new(1.5, colour);
        line.append(before.trim_start(), 0.0, plain.clone());
        line.append(marked, 0.0, under);
        line.append(after, 0.0, plain);
        ui.add(Label::new(line).wrap());
        if let Some(help) = &one.help {
            say(ui, theme, Type::Body, Ink::Good, help);
        }
    });
}
