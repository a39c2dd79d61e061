//! A new game: what it is about, who plays which seat, the seed.

use super::super::map::Map;
use super::super::sitting::Cast;
use super::super::state::{Desk, Wish};
use super::super::theme::{Ink, Theme, Type};
use super::super::widgets::{Kind, button, chip, heading, paragraph, say};
use super::{block, page, title};
use crate::scenario::setup::Player;
use crate::wording::Words;
use bevy_egui::egui::{self, Align, Layout, ScrollArea, TextEdit, Ui, vec2};

/// Draws it.
pub(crate) fn draw(ui: &mut Ui, desk: &Desk, map: &mut Map, cast: &Cast, wishes: &mut Vec<Wish>) {
    map.shown = false;
    let (theme, words) = (&desk.theme, &desk.words);
    let setup = &cast.setup;
    page(ui, theme, &words.plain("window-back"), &setup.title, wishes, |ui, wishes| {
        say(ui, theme, Type::Small, Ink::Gold, &title::span(words, setup));
        ui.add_space(theme.s(6.0));
        let foot = theme.s(64.0);
        let room = vec2(ui.available_width(), ui.available_height() - foot);
        ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(ui.available_width() - theme.s(12.0));
                say(ui, theme, Type::Quote, Ink::Text, &setup.summary);
                ui.add_space(theme.s(6.0));
                paragraph(ui, theme, Type::Body, Ink::Heading, &setup.briefing);
                heading(ui, theme, &words.plain("cast-seats"));
                for at in 0..setup.roster.seats.len() {
                    seat(ui, theme, words, cast, at, wishes);
                }
                if !setup.class.briefing_questions.is_empty() {
                    heading(ui, theme, &words.plain("cast-questions"));
                    for question in &setup.class.briefing_questions {
                        say(ui, theme, Type::Body, Ink::Second, question);
                    }
                }
            });
        });
        start(ui, theme, words, cast, wishes);
    });
}

fn seat(ui: &mut Ui, theme: &Theme, words: &Words, cast: &Cast, at: usize, wishes: &mut Vec<Wish>) {
    let row = &cast.setup.roster.seats[at];
    block(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() * 0.6).max(theme.s(220.0)));
                say(ui, theme, Type::Strong, Ink::Text, &row.name);
                say(ui, theme, Type::Small, Ink::Second, &row.brief);
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = theme.s(6.0);
                let is_bot = matches!(cast.players[at], Player::Bot(_));
                bots(ui, theme, words, cast, at, is_bot, wishes);
                if chip(ui, theme, &words.plain("cast-person"), !is_bot).clicked() {
                    wishes.push(Wish::Player(at, Player::Human));
                }
            });
        });
    });
    ui.add_space(theme.s(4.0));
}

fn bots(ui: &mut Ui, theme: &Theme, words: &Words, cast: &Cast, at: usize, is_bot: bool, wishes: &mut Vec<Wish>) {
    let current = match &cast.players[at] {
        Player::Bot(name) => name.clone(),
        Player::Human => "able".to_owned(),
    };
    let roster = &cast.setup.bots;
    let role = cast.setup.roster.seats[at].role;
    let drawn = roster.drawn(role).map(|at| roster.characters[at].name.as_str());
    let names: Vec<&str> = ["able", "novice", "expert"].into_iter().chain(drawn).chain(["passive", "random"]).collect();
    let name = |bot: &str| {
        let found = words.find(&format!("bot-{bot}"), &[]).or_else(|| words.find(&format!("character-{bot}"), &[]));
        found.unwrap_or_else(|| bot.to_owned())
    };
    if is_bot {
        egui::ComboBox::from_id_salt(("bot", at)).selected_text(name(&current)).width(theme.s(170.0)).show_ui(
            ui,
            |ui| {
                for bot in names {
                    if ui.selectable_label(current == bot, name(bot)).clicked() {
                        wishes.push(Wish::Player(at, Player::Bot(bot.to_owned())));
                    }
                }
            },
        );
    }
    if chip(ui, theme, &words.plain("cast-bot"), is_bot).clicked() && !is_bot {
        wishes.push(Wish::Player(at, Player::Bot(current)));
    }
}

fn start(ui: &mut Ui, theme: &Theme, words: &Words, cast: &Cast, wishes: &mut Vec<Wish>) {
    ui.add_space(theme.s(12.0));
    ui.horizontal(|ui| {
        let people = cast.players.iter().filter(|player| **player == Player::Human).count();
        let label = say(ui, theme, Type::Small, Ink::Second, &words.plain("cast-seed"));
        let mut seed = cast.seed.to_string();
        let field = TextEdit::singleline(&mut seed).desired_width(theme.s(90.0)).font(theme.font(Type::Body));
        if ui.add(field).labelled_by(label.id).changed() {
            let digits: String = seed.chars().filter(char::is_ascii_digit).take(12).collect();
            wishes.push(Wish::Seed(digits.parse().unwrap_or(0)));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if people == 0 {
                say(ui, theme, Type::Small, Ink::Second, &words.plain("cast-nobody"));
            } else {
                if button(ui, theme, Kind::Gold, &words.plain("cast-begin")).clicked() {
                    wishes.push(Wish::Begin);
                }
                if people > 1 {
                    say(ui, theme, Type::Small, Ink::Second, &words.plain("cast-hot-seat"));
                }
            }
        });
    });
}
