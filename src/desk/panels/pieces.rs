//! Pieces that several panels share: a number that opens, what can be done somewhere, a foldable entry.

use super::PanelCx;
use super::cx::minus;
use super::estimate::estimate;
use super::state::{Doing, Shelf};
use crate::core::ix::Owner;
use crate::core::order::{Order, Target};
use crate::core::quantity::Quantity;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Theme, Type};
use crate::desk::widgets::{Card, beside, heading, link, ring, say};
use crate::wording::arg;
use egui::{Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2};

/// How rules begin whose sizes are a judgement.
const JUDGED: &str = "design judgement; ";

/// Refused doings that are shown at once.
const REFUSED: usize = 3;

/// A name on the left and a value on the right, pressed as one to see why.
pub(super) fn number(ui: &mut Ui, theme: &Theme, name: &str, value: &str, moved: &str) -> Response {
    let colours = &theme.colours;
    let painter = ui.painter().clone();
    let (wide, gap) = (ui.available_width(), theme.s(8.0));
    let value_drawn = painter.layout_no_wrap(value.to_owned(), theme.font(Type::Strong), colours.text);
    let moved_drawn = painter.layout_no_wrap(moved.to_owned(), theme.font(Type::Small), colours.ink(Ink::Second));
    let beside = if moved.is_empty() { 0.0 } else { moved_drawn.size().x + gap };
    // A name that is long takes as many lines as it needs: what follows it is often the cause.
    let room = (wide - value_drawn.size().x - gap - beside).max(theme.s(60.0));
    let drawn = painter.layout(name.to_owned(), theme.font(Type::Body), colours.heading, room);
    let height = theme.s(26.0).max(drawn.size().y + theme.s(8.0));
    let (rect, response) = ui.allocate_exact_size(Vec2::new(wide, height), Sense::click());
    let spoken = format!("{name}: {value} {moved}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), spoken.trim()));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let around = rect.expand2(Vec2::new(theme.s(6.0), 0.0));
    if response.hovered() {
        ui.painter().rect_filled(around, theme.corner(), colours.raised);
    }
    let middle = rect.center().y;
    let x = rect.right() - value_drawn.size().x;
    let at = |x: f32, galley: &egui::Galley| pos2(x, middle - galley.size().y / 2.0);
    if !moved.is_empty() {
        painter.galley(at(x - gap - moved_drawn.size().x, &moved_drawn), moved_drawn, colours.second);
    }
    painter.galley(at(x, &value_drawn), value_drawn, colours.text);
    painter.galley(at(rect.left(), &drawn), drawn, colours.heading);
    ui.painter().hline(rect.x_range(), rect.bottom(), egui::Stroke::new(1.0, colours.line.gamma_multiply(0.6)));
    ring(ui, theme, &response, around, 5);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// A number one looks for, with its label above: pressed to see why.
pub(super) fn figure(ui: &mut Ui, theme: &Theme, name: &str, value: &str, moved: &str) -> Response {
    let colours = &theme.colours;
    let painter = ui.painter().clone();
    let label = painter.layout_no_wrap(name.to_uppercase(), theme.font(Type::Label), colours.second);
    let number = painter.layout_no_wrap(value.to_owned(), theme.font(Type::Figure), colours.text);
    let remark = painter.layout_no_wrap(moved.to_owned(), theme.font(Type::Small), colours.second);
    let pad = Vec2::new(theme.s(8.0), theme.s(4.0));
    let wide = label.size().x.max(number.size().x + theme.s(6.0) + remark.size().x);
    let size = Vec2::new(wide, label.size().y + number.size().y + theme.s(1.0)) + 2.0 * pad;
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = format!("{name}: {value} {moved}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), spoken.trim()));
    if response.hovered() {
        painter.rect_filled(rect, theme.corner(), colours.raised);
    }
    let inside = rect.shrink2(pad);
    let bottom = inside.bottom();
    painter.galley(pos2(inside.left(), bottom - number.size().y), number.clone(), colours.text);
    let beside = inside.left() + number.size().x + theme.s(6.0);
    painter.galley(pos2(beside, bottom - remark.size().y - theme.s(3.0)), remark, colours.second);
    painter.galley(inside.left_top(), label, colours.second);
    ring(ui, theme, &response, rect, 5);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// A number of the ledger, if this seat may read it.
pub(super) fn tracked(ui: &mut Ui, cx: &PanelCx, quantity: Quantity, owner: Owner, out: &mut Vec<Intent>) -> bool {
    let Some(now) = cx.view.read(quantity, owner) else { return false };
    let moved = cx.moved(quantity, owner);
    let moved = if moved.0.abs() < 50 { String::new() } else { cx.change(quantity, moved) };
    let name = super::cx::upper_first(&cx.words.quantity(quantity, owner));
    let value = minus(&cx.amount(quantity, now));
    let response = number(ui, cx.theme, &name, &value, &moved);
    let id = cx.view.setup().registry.row(quantity).id;
    if let Some(about) = cx.words.find(&format!("quantity-{id}.about"), &[]) {
        if response.clone().on_hover_text(about).clicked() {
            out.push(Intent::Why(quantity, owner));
        }
    } else if response.clicked() {
        out.push(Intent::Why(quantity, owner));
    }
    true
}

/// What can be done at a place, each a press away; what cannot be done now says why, below.
pub(super) fn doings(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, target: Target) {
    let theme = cx.theme;
    let found = cx.doings(target);
    if found.is_empty() {
        return;
    }
    heading(ui, theme, &cx.p("desk-doings"));
    let can = found.iter().filter(|doing| doing.refused.is_none() || cx.queued(&doing.order)).count();
    if can == 0 {
        say(ui, theme, Type::Small, Ink::Second, &cx.p("desk-doings-none"));
    }
    // What cannot be done now stands below, the first few at once.
    let all = cx.state.all_refused == Some(target);
    let shown = if all { found.len() } else { (cx.could(Shelf::At(target)).max(can) + REFUSED).min(found.len()) };
    for (at, one) in found.iter().enumerate().take(shown) {
        doing(ui, cx, out, one, at);
    }
    let hidden = i64::try_from(found.len() - shown).unwrap_or(0);
    if hidden > 0 {
        let text = cx.t("desk-refused-more", &[arg("count", hidden)]);
        if link(ui, theme, Type::Small, &text).clicked() {
            cx.state.all_refused = Some(target);
        }
    }
}

/// One thing that can be done: name and cost, what it does; pressed, it is ordered, pressed again, taken back.
pub(super) fn doing(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, doing: &Doing, at: usize) {
    let theme = cx.theme;
    let place = cx.place(&doing.order);
    let refused = doing.refused.as_deref().filter(|_| place.is_none());
    let cost = minus(&doing.cost);
    let name = match (place, refused) {
        (Some(_), _) => cx.t("desk-answer-chosen", &[arg("text", doing.name.as_str())]),
        (None, Some(why)) => cx.t("desk-answer-refused", &[arg("text", doing.name.as_str()), arg("why", why)]),
        (None, None) => format!("{}: {cost}", doing.name),
    };
    let card = Card::new(theme, &name).press().enabled(refused.is_none()).chosen(place.is_some());
    let response = card.show(ui, ("doing", at), |ui| {
        let ink = if refused.is_some() { Ink::Second } else { Ink::Text };
        say(ui, theme, Type::Body, ink, &doing.name);
        say(ui, theme, Type::Small, Ink::Second, &cost);
        match refused {
            Some(why) => {
                say(ui, theme, Type::Small, Ink::Bad, &cx.t("not-now", &[arg("why", why)]));
            }
            None => {
                for effect in doing.effects.iter().take(3) {
                    effect.say(ui, cx);
                }
                if doing.effects.len() > 3 {
                    let more = i64::try_from(doing.effects.len() - 3).unwrap_or(0);
                    say(ui, theme, Type::Small, Ink::Second, &cx.t("desk-more-effects", &[arg("count", more)]));
                }
            }
        }
        if place.is_some() {
            say(ui, theme, Type::Small, Ink::Gold, &cx.p("desk-chosen"));
        }
        if refused.is_none() {
            estimate(ui, cx, out, &doing.order);
        }
    });
    beside(&response, |ui| more(ui, cx, doing));
    if response.clicked() {
        out.push(place.map_or(Intent::Order(doing.order), |place| Intent::Undo(Some(place))));
    }
}

/// What its card has no room for.
fn more(ui: &mut Ui, cx: &PanelCx, doing: &Doing) {
    let theme = cx.theme;
    say(ui, theme, Type::Body, Ink::Text, &cx.words.action_about(doing.action));
    for effect in doing.effects.iter().skip(3) {
        effect.say(ui, cx);
    }
    let needs = cx.words.needs(doing.action);
    if !needs.is_empty() {
        say(ui, theme, Type::Small, Ink::Second, &cx.t("action-needs", &[arg("needs", needs)]));
    }
    let rule = &cx.view.setup().action_rules.actions[doing.action.at()];
    let Order::Act(_, target) = doing.order else { return };
    for risk in &rule.risks {
        let text = cx.words.about(&risk.text, target);
        let key = if risk.instead { "risk-instead" } else { "risk-beside" };
        let text = cx.t(key, &[arg("odds", cx.words.odds(risk.odds)), arg("text", text)]);
        say(ui, theme, Type::Small, Ink::Bad, &text);
    }
}

/// A small remark under a heading that something is a judgement or comes from somewhere.
pub(super) fn source(ui: &mut Ui, cx: &PanelCx, source: &str) {
    // Rules say what their sizes rest on, then what they are modelled on: a reader asks for the second.
    let model = source.strip_prefix(JUDGED).and_then(|rest| rest.split_once(": "));
    let text = match model {
        Some((_, model)) => cx.t("source-modelled", &[arg("model", model)]),
        None if source.is_empty() => return,
        None => cx.t("state-source", &[arg("source", source)]),
    };
    say(ui, cx.theme, Type::Small, Ink::Second, &text);
}
