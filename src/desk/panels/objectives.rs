//! The seat's aims: what each says, how far it is, on what scale; its legacy and its private aims.

use super::PanelCx;
use super::cx::{f, plain};
use crate::core::ix::AimIx;
use crate::core::milli::Milli;
use crate::core::order::Order;
use crate::desk::intent::{Intent, Topic};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, Kind, button, heading, meter, say};
use crate::game::score::Progress;
use crate::scenario::setup::Measure;
use crate::wording::arg;
use egui::Ui;

/// Draws them.
pub fn objectives(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let head = cx.t("desk-verdict", &[arg("verdict", plain(cx.view.verdict()))]);
    say(ui, theme, Type::Figure, Ink::Text, &head);
    say(ui, theme, Type::Small, Ink::Second, &cx.p("desk-verdict-about"));
    ui.add_space(theme.s(6.0));
    let all = cx.view.progress();
    for one in &all {
        aim(ui, cx, out, one);
    }
    legacy(ui, cx, out, &all);
    let private = cx.view.private_progress();
    if !private.is_empty() {
        let worth = plain(cx.view.setup().arc.private_worth);
        heading(ui, theme, &cx.t("private-head", &[arg("worth", worth)]));
        for one in &private {
            aim(ui, cx, out, one);
        }
    }
}

fn aim(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, one: &Progress) {
    let theme = cx.theme;
    let rule = &cx.view.setup().objectives[one.objective];
    let marks = cx.view.marks();
    let name = cx.t("desk-aim", &[arg("text", rule.text.as_str()), arg("worth", plain(one.worth))]);
    let card = Card::new(theme, &name).unfold().chosen(one.legacy).show(ui, ("aim", one.objective), |ui| {
        say(ui, theme, Type::Strong, Ink::Text, &rule.text);
        ui.add_space(theme.s(3.0));
        let colour = if f(one.worth) >= 50.0 { theme.colours.for_ } else { theme.colours.against };
        meter(ui, theme, f(one.worth) / 100.0, Some(0.5), colour, &name);
        ui.add_space(theme.s(3.0));
        say(ui, theme, Type::Small, Ink::Heading, &cx.t("desk-worth", &[arg("worth", plain(one.worth))]));
        let own: Vec<_> = marks.iter().filter(|mark| mark.objective == one.objective).collect();
        for mark in own {
            // What either holds or does not has no number.
            let either = matches!(mark.measure, Measure::Fulfilled(_) | Measure::Ever(_));
            let value = match (either, mark.value > Milli::ZERO) {
                (false, _) => plain(mark.value),
                (true, true) => cx.p("desk-mark-holds"),
                (true, false) => cx.p("desk-mark-not-yet"),
            };
            let scale = cx.t(
                "desk-mark",
                &[
                    arg("measure", super::cx::upper_first(&cx.words.measure(cx.view.seat, mark.measure))),
                    arg("value", value),
                    arg("worth", plain(mark.scale.worth(mark.value))),
                ],
            );
            say(ui, theme, Type::Small, Ink::Second, &scale);
        }
        if one.legacy {
            say(ui, theme, Type::Small, Ink::Gold, &cx.p("desk-legacy"));
        }
    });
    if card.clicked() {
        out.push(Intent::Explain(Topic::Objective(one.objective)));
    }
}

/// Which two aims count double: pairs to seal while it may be sealed.
fn legacy(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, all: &[Progress]) {
    let theme = cx.theme;
    let ix = |one: &Progress| AimIx::of(one.objective);
    let mut pairs = Vec::new();
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            for order in [
                Order::Legacy(ix(one), ix(other)),
                Order::SwapLegacy(ix(one), ix(other)),
                Order::SwapLegacy(ix(other), ix(one)),
            ] {
                if cx.view.check(&order).is_ok() || cx.queued(&order) {
                    pairs.push(order);
                }
            }
        }
    }
    if pairs.is_empty() {
        return;
    }
    heading(ui, theme, &cx.p("legacy-head"));
    say(ui, theme, Type::Small, Ink::Second, &cx.p("desk-legacy-about"));
    for order in pairs {
        let place = cx.place(&order);
        let kind = if place.is_some() { Kind::Gold } else { Kind::Raised };
        if button(ui, theme, kind, &cx.named(&order)).clicked() {
            out.push(place.map_or(Intent::Order(order), |place| Intent::Undo(Some(place))));
        }
    }
}
