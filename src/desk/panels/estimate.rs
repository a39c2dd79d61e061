//! The advisor's estimate of an order: asked by a link, told as changes with their error.

use super::PanelCx;
use super::cx::{minus, upper_first};
use crate::core::order::Order;
use crate::desk::advisor::FUTURES;
use crate::desk::intent::{Intent, Question};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{link, say, share_bar};
use crate::wording::arg;
use egui::Ui;

/// Changes that are shown.
const SHOWN: usize = 4;

/// A link that asks what an order would do; the answer, once there is one.
pub(super) fn estimate(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, order: &Order) {
    let theme = cx.theme;
    let question = Question::Effect(*order);
    let Some(told) = cx.state.advice.effect(order) else {
        if cx.state.advice.waits(question) {
            asking(ui, cx, 0);
        } else {
            let response = link(ui, theme, Type::Small, &cx.p("estimate-ask"));
            let name = cx.t("estimate-ask-of", &[arg("what", cx.named(order))]);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
            if response.clicked() {
                out.push(Intent::Ask(question));
            }
        }
        return;
    };
    let (futures, quarters) = (i64::from(told.asked.futures), i64::from(told.asked.quarters));
    let head = cx.t("estimate-head", &[arg("futures", futures), arg("quarters", quarters)]);
    say(ui, theme, Type::Small, Ink::Second, &head);
    let changes = cx.words.changes(&told.found);
    let (clear, unclear): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| change.clear);
    if clear.is_empty() {
        say(ui, theme, Type::Small, Ink::Heading, &cx.p("estimate-nothing"));
    }
    for change in clear.iter().take(SHOWN) {
        let ink = if change.up { Ink::For } else { Ink::Against };
        say(ui, theme, Type::Small, ink, &minus(&upper_first(&change.text)));
    }
    if !unclear.is_empty() {
        let what: Vec<String> = unclear.iter().take(2).map(|change| minus(&change.text)).collect();
        let text = cx.t("estimate-unclear", &[arg("what", what.join("; "))]);
        say(ui, theme, Type::Small, Ink::Second, &text);
    }
    if cx.state.advice.waits(question) {
        asking(ui, cx, told.asked.futures);
    }
}

/// How many futures are in.
pub(super) fn asking(ui: &mut Ui, cx: &PanelCx, futures: u16) {
    let theme = cx.theme;
    let text = cx.t("forecast-asking", &[arg("all", i64::from(FUTURES)), arg("futures", i64::from(futures))]);
    say(ui, theme, Type::Small, Ink::Second, &text);
    share_bar(ui, theme, f32::from(futures) / f32::from(FUTURES), theme.colours.gold, &text);
}
