//! What may be set, from the first screen and from the menu: text size, palette, motion, full screen.

use super::super::intent::{Intent, Settings};
use super::super::map::Map;
use super::super::state::{Desk, Wish};
use super::super::theme::{Ink, Type};
use super::super::widgets::{chip, heading, say};
use super::page;
use crate::desk::panels::LANGUAGES;
use crate::wording::Words;
use bevy_egui::egui::Ui;

/// Draws the page.
pub(crate) fn draw(ui: &mut Ui, desk: &Desk, map: &mut Map, wishes: &mut Vec<Wish>) {
    map.shown = false;
    let (theme, words) = (&desk.theme, &desk.words);
    page(ui, theme, &words.plain("window-back"), &words.plain("title-settings"), wishes, |ui, wishes| {
        choices(ui, desk, words, wishes);
    });
}

/// Draws the choices.
pub(crate) fn choices(ui: &mut Ui, desk: &Desk, words: &Words, wishes: &mut Vec<Wish>) {
    let (theme, settings) = (&desk.theme, &desk.panel.settings);
    let mut next = settings.clone();
    if let Some(language) = languages(ui, desk, words) {
        next.language = language;
    }
    heading(ui, theme, &words.plain("settings-size"));
    ui.horizontal_wrapped(|ui| {
        for size in Settings::SIZES {
            let chosen = (settings.text_size - size).abs() < 0.01;
            if chip(ui, theme, &format!("{:.0} %", size * 100.0), chosen).clicked() {
                next.text_size = size;
            }
        }
    });
    let pair = |ui: &mut Ui, key: &str, options: [(&str, bool); 2], now: bool| {
        let mut picked = now;
        heading(ui, theme, &words.plain(key));
        ui.horizontal_wrapped(|ui| {
            for (option, value) in options {
                if chip(ui, theme, &words.plain(option), now == value).clicked() {
                    picked = value;
                }
            }
        });
        picked
    };
    next.paper = pair(ui, "settings-palette", [("settings-dark", false), ("settings-paper", true)], settings.paper);
    next.motion = pair(ui, "settings-motion", [("settings-moves", true), ("settings-still", false)], settings.motion);
    next.fullscreen =
        pair(ui, "settings-window", [("settings-in-window", false), ("settings-full", true)], settings.fullscreen);
    ui.add_space(theme.s(10.0));
    say(ui, theme, Type::Small, Ink::Second, &words.plain("settings-kept"));
    if next != *settings {
        wishes.push(Wish::Intent(Intent::Settings(next)));
    }
}

/// The languages on offer under their heading; the one that was pressed, if it is another.
pub(crate) fn languages(ui: &mut Ui, desk: &Desk, words: &Words) -> Option<String> {
    let (theme, now) = (&desk.theme, &desk.panel.settings.language);
    // Only languages that are written are on offer.
    let written = |code: &str| desk.library.file(&format!("locale/{code}/ui.ftl")).is_ok_and(|file| file.is_some());
    let written: Vec<_> = LANGUAGES.into_iter().filter(|(code, _)| written(code)).collect();
    if written.len() < 2 {
        return None;
    }
    let mut wanted = None;
    heading(ui, theme, &words.plain("settings-language"));
    ui.horizontal_wrapped(|ui| {
        for (code, name) in written {
            let chosen = now == code;
            if chip(ui, theme, name, chosen).clicked() && !chosen {
                wanted = Some(code.to_owned());
            }
        }
    });
    wanted
}
