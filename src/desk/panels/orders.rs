//! The orders of the quarter: cards with their cost, each taken back by its cross; what is left; the end of the quarter in
//! gold. Where there is no room for cards they are one line.

use super::PanelCx;
use super::agenda::waiting;
use super::cx::{minus, plain};
use super::estimate::estimate;
use crate::core::milli::Milli;
use crate::core::order::Order;
use crate::desk::intent::{Intent, Panel};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, Kind, button, close, cut, flow, heading, line, link, say, two_lines, width_of};
use crate::wording::arg;
use egui::{Align, Layout, ScrollArea, Ui, UiBuilder, Vec2};

/// Draws them as cards.
pub fn orders(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    cx.renew();
    cards(ui, cx, out);
}

fn cards(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    heading(ui, theme, &cx.p("desk-orders"));
    let height = theme.s(90.0);
    let end = theme.s(232.0);
    let gap = theme.s(18.0);
    ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), height), Layout::left_to_right(Align::Min), |ui| {
        let room = ui.available_width() - end - gap;
        let area = ui.allocate_space(Vec2::new(room, height)).1;
        let mut inside = ui.new_child(UiBuilder::new().max_rect(area).layout(Layout::left_to_right(Align::Min)));
        row(&mut inside, cx, out, height);
        ui.add_space(gap - ui.spacing().item_spacing.x);
        ui.allocate_ui(Vec2::new(end, height), |ui| end_turn(ui, cx, out, height));
    });
    ui.add_space(theme.s(4.0));
    flow(ui, theme, 12.0, |ui| {
        remark(ui, cx);
        postings(ui, cx, out);
    });
}

fn row(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, height: f32) {
    let theme = cx.theme;
    let queue: Vec<Order> = cx.view.queued().to_vec();
    if queue.is_empty() {
        ui.allocate_ui(Vec2::new(ui.available_width(), height), |ui| {
            say(ui, theme, Type::Body, Ink::Second, &cx.p("desk-orders-none"));
        });
        return;
    }
    ScrollArea::horizontal().id_salt("orders").auto_shrink([false, false]).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            #[expect(clippy::cast_precision_loss, reason = "a dozen orders")]
            let fit = ui.available_width() / queue.len() as f32 - theme.s(10.0);
            let width = fit.clamp(theme.s(190.0), theme.s(270.0));
            for (at, order) in queue.iter().enumerate() {
                ui.allocate_ui(Vec2::new(width, height), |ui| card(ui, cx, out, at, order, height));
            }
        });
    });
}

fn card(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, at: usize, order: &Order, height: f32) {
    let theme = cx.theme;
    let (name, cost) = (cx.named(order), minus(&cx.cost(order)));
    Card::new(theme, &format!("{name}: {cost}")).raised().height(height).show(ui, ("order", at), |ui| {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let undo = cx.t("desk-take-back", &[arg("what", name.as_str())]);
            if close(ui, theme, &undo).clicked() {
                out.push(Intent::Undo(Some(at)));
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = theme.s(3.0);
                two_lines(ui, theme, &name);
                line(ui, theme, Type::Small, Ink::Second, &cost);
                // The first thing that it does.
                if let Some(first) = cx.outcome(order).first() {
                    line(ui, theme, Type::Small, first.ink(), &first.text);
                }
                // In the row there is no room for an answer: the list has it.
                if height == 0.0 {
                    estimate(ui, cx, out, order);
                }
            });
        });
    });
}

/// The one next step.
fn end_turn(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, height: f32) {
    let theme = cx.theme;
    let over = cx.view.over();
    let title = cx.p(if over { "desk-game-over" } else { "desk-end" });
    let under = about(cx);
    let name = format!("{title}. {under}");
    let response = Card::new(theme, &name).gold().enabled(!over).height(height).show(ui, "end", |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(theme.s(9.0));
            let (ink, second) = if over { (Ink::Text, Ink::Second) } else { (Ink::OnGold, Ink::OnGoldSecond) };
            say(ui, theme, Type::Title, ink, &title);
            say(ui, theme, Type::Small, second, &under);
        });
    });
    if response.clicked() {
        out.push(Intent::EndTurn);
    }
}

/// What is left after the queue, or the last refusal.
fn remark(ui: &mut Ui, cx: &PanelCx) {
    let theme = cx.theme;
    if let Some(text) = &cx.state.remark {
        say(ui, theme, Type::Small, Ink::Bad, text);
        return;
    }
    say(ui, theme, Type::Small, Ink::Second, &left(cx));
}

/// What is left, in a sentence.
fn left(cx: &PanelCx) -> String {
    let left = cx.view.left();
    cx.t(
        "desk-left",
        &[
            arg("teams", cx.words.teams(left.teams)),
            arg("budget", cx.t("desk-money", &[arg("amount", plain(left.budget.max(Milli::ZERO)))])),
            arg("capital", plain(left.capital.max(Milli::ZERO))),
            arg("initiative", cx.p(if left.initiative { "initiative-free" } else { "initiative-taken" })),
        ],
    )
}

/// What stays in force, with a way to recall it.
fn postings(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let count = cx.view.postings().len();
    if count == 0 {
        return;
    }
    let text = cx.t("desk-postings", &[arg("count", i64::try_from(count).unwrap_or(0))]);
    if link(ui, theme, Type::Small, &text).clicked() {
        out.push(Intent::Open(Panel::Orders));
    }
}

/// One line: how many orders, what is left where there is room to say it, the end of the quarter; a refusal below.
pub(super) fn brief(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    cx.renew();
    let theme = cx.theme;
    let count = i64::try_from(cx.view.queued().len()).unwrap_or(0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(theme.s(8.0));
        let text = cx.t("desk-orders-count", &[arg("count", count)]);
        if button(ui, theme, Kind::Raised, &text).clicked() {
            out.push(Intent::Open(Panel::Orders));
        }
        if count > 0 && button(ui, theme, Kind::Quiet, &cx.p("desk-undo")).clicked() {
            out.push(Intent::Undo(None));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let over = cx.view.over();
            let end = button(ui, theme, Kind::Gold, &cx.p(if over { "desk-game-over" } else { "desk-end" }));
            if end.on_hover_text(about(cx)).clicked() && !over {
                out.push(Intent::EndTurn);
            }
            let texts = [format!("{} \u{b7} {}", left(cx), about(cx)), left(cx), short(cx)];
            let room = ui.available_width() - theme.s(8.0);
            let fits = |text: &&String| width_of(ui, theme, Type::Small, text) <= room;
            if let Some(text) = texts.iter().find(fits) {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    cut(ui, theme, Type::Small, Ink::Second, text);
                });
            }
        });
    });
    if cx.state.remark.is_some() {
        remark(ui, cx);
    }
}

/// How many matters are open.
fn about(cx: &mut PanelCx) -> String {
    if cx.view.over() {
        return cx.p("desk-end-over");
    }
    let waits = waiting(cx);
    cx.t("desk-end-about", &[arg("count", i64::try_from(waits).unwrap_or(0))])
}

/// Whether the initiative is free: the strip tells the rest.
fn short(cx: &PanelCx) -> String {
    cx.t(
        "desk-left-initiative",
        &[arg("initiative", cx.p(if cx.view.left().initiative { "initiative-free" } else { "initiative-taken" }))],
    )
}

/// The same as a panel of its own: the queue as a list, and what stays in force.
pub fn order_list(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    heading(ui, theme, &cx.p("desk-orders"));
    let queue: Vec<Order> = cx.view.queued().to_vec();
    if queue.is_empty() {
        say(ui, theme, Type::Body, Ink::Second, &cx.p("desk-orders-none"));
    }
    for (at, order) in queue.iter().enumerate() {
        card(ui, cx, out, at, order, 0.0);
    }
    say(ui, theme, Type::Small, Ink::Second, &left(cx));
    heading(ui, theme, &cx.p("desk-postings-head"));
    let rules = &cx.view.setup().action_rules.actions;
    let held: Vec<_> = cx.view.postings().to_vec();
    if held.is_empty() {
        say(ui, theme, Type::Body, Ink::Second, &cx.p("postings-none"));
    }
    for (at, posting) in held.iter().enumerate() {
        let name = cx.named(&Order::Act(posting.action, posting.target));
        let recall = Order::Recall(posting.action, posting.target);
        let upkeep = rules[posting.action.at()].stays.as_ref().map_or_else(String::new, |stays| {
            let upkeep = cx.t("desk-money", &[arg("amount", plain(stays.upkeep))]);
            cx.t("posting-holds", &[arg("teams", cx.words.teams(stays.teams)), arg("upkeep", upkeep)])
        });
        Card::new(theme, &format!("{name}: {upkeep}")).show(ui, ("posting", at), |ui| {
            say(ui, theme, Type::Strong, Ink::Text, &name);
            say(ui, theme, Type::Small, Ink::Second, &upkeep);
            let called = cx.place(&recall);
            let text =
                cx.t(if called.is_some() { "desk-recalled" } else { "desk-recall" }, &[arg("what", name.as_str())]);
            if button(ui, theme, Kind::Quiet, &text).clicked() {
                out.push(called.map_or(Intent::Order(recall), |place| Intent::Undo(Some(place))));
            }
        });
    }
}
