//! The archive of news: a quarter as a cable, or everything of a kind or with a word in it.

mod cable;
mod gravity;
mod numbers;

use super::PanelCx;
use crate::core::news::Item;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Kind as Look, button, chip, flow, heading, say, search};
use crate::wording::{Kind, arg};
pub use cable::cable;
use cable::lead;
use egui::{Ui, Vec2};

/// Items that a search shows.
const FOUND: usize = 120;

/// Draws it.
pub fn news(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let last = cx.view.calendar().turns;
    if last == 0 {
        say(ui, theme, Type::Quote, Ink::Text, &cx.p("desk-news-none"));
        return;
    }
    filter(ui, cx);
    let word = cx.state.find_news.trim().to_lowercase();
    if cx.state.news_kind.is_some() || !word.is_empty() {
        archive(ui, cx, out, &word);
        return;
    }
    let turn = cx.state.news.unwrap_or(last).clamp(1, last);
    let head = cx.t("desk-news-head", &[arg("quarter", cx.turn_name(turn))]);
    ui.horizontal_wrapped(|ui| {
        say(ui, theme, Type::Title, Ink::Text, &head);
        ui.add_space(theme.s(8.0));
        if turn > 1 && button(ui, theme, Look::Quiet, &cx.p("desk-news-before")).clicked() {
            cx.state.news = Some(turn - 1);
        }
        if turn < last && button(ui, theme, Look::Quiet, &cx.p("desk-news-after")).clicked() {
            cx.state.news = Some(turn + 1);
        }
    });
    ui.add_space(theme.s(2.0));
    cable(ui, cx, out, turn, false);
}

/// By word and by kind.
fn filter(ui: &mut Ui, cx: &mut PanelCx) {
    let theme = cx.theme;
    let (name, hint) = (cx.p("archive-find"), cx.p("archive-find-hint"));
    search(ui, theme, &mut cx.state.find_news, &name, &hint);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(theme.s(6.0));
        if chip(ui, theme, &cx.p("archive-kind-all"), cx.state.news_kind.is_none()).clicked() {
            cx.state.news_kind = None;
        }
        for kind in Kind::ALL {
            let chosen = cx.state.news_kind == Some(kind);
            if chip(ui, theme, &cx.p(&format!("archive-kind-{}", kind.id())), chosen).clicked() {
                cx.state.news_kind = if chosen { None } else { Some(kind) };
            }
        }
    });
    ui.add_space(theme.s(4.0));
}

/// What fits, the newest first, quarter by quarter.
fn archive(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, word: &str) {
    let theme = cx.theme;
    let of_kind = |item: &&Item| cx.state.news_kind.is_none_or(|kind| kind == Kind::of(item));
    let mut items: Vec<(&Item, String)> = cx
        .view
        .news()
        .filter(of_kind)
        .map(|item| (item, cx.news(item)))
        .filter(|(_, text)| word.is_empty() || text.to_lowercase().contains(word))
        .collect();
    if items.is_empty() {
        say(ui, theme, Type::Body, Ink::Second, &cx.p("archive-find-none"));
        return;
    }
    // The order within a quarter stays.
    items.sort_by_key(|(item, _)| std::cmp::Reverse(item.turn));
    let mut turn = None;
    for (item, text) in items.iter().take(FOUND) {
        if turn != Some(item.turn) {
            turn = Some(item.turn);
            heading(ui, theme, &cx.turn_name(item.turn));
        }
        flow(ui, theme, 8.0, |ui| {
            say(ui, theme, Type::Body, Ink::Heading, text);
            lead(ui, cx, out, item.link);
        });
    }
    if items.len() > FOUND {
        let count = i64::try_from(items.len() - FOUND).unwrap_or(0);
        say(ui, theme, Type::Small, Ink::Second, &cx.t("archive-find-more", &[arg("count", count)]));
    }
}
