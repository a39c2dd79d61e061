//! Everything the seat may order, by kind, with a search. An action unfolds into what it does, needs and risks, and can be
//! ordered where it does most, or aimed at what is selected.

mod instrument;

use super::PanelCx;
use super::cx::minus;
use super::estimate::estimate;
use super::pieces::source;
use crate::core::ix::ActionIx;
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, Kind, button, flow, heading, line, say, search};
use crate::wording::arg;
use egui::Ui;
pub(super) use instrument::Instrument;

/// Draws it.
pub fn actions(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let (name, hint) = (cx.p("desk-find-action"), cx.p("desk-find-action-hint"));
    search(ui, theme, &mut cx.state.find_action, &name, &hint);
    let all = cx.all_actions();
    let word = cx.state.find_action.trim().to_lowercase();
    let fits = |action: ActionIx| {
        word.is_empty()
            || cx.words.action(action).to_lowercase().contains(&word)
            || cx.words.action_about(action).to_lowercase().contains(&word)
    };
    let found: Vec<(ActionIx, Option<Order>)> = all.iter().copied().filter(|(action, _)| fits(*action)).collect();
    // What could be ordered when the quarter was first looked at keeps its place.
    let now =
        cx.state.lists.now.get_or_insert_with(|| {
            all.iter().filter(|(_, order)| order.is_some()).map(|(action, _)| *action).collect()
        });
    let (now, later): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|(action, order)| now.contains(action) || order.is_some());
    if now.is_empty() && later.is_empty() {
        say(ui, theme, Type::Body, Ink::Second, &cx.t("desk-nothing-found", &[arg("word", word.as_str())]));
    }
    for kind in Instrument::ALL {
        let of = |list: &[(ActionIx, Option<Order>)]| {
            let mut own: Vec<_> =
                list.iter().copied().filter(|(action, _)| Instrument::of(cx, *action) == kind).collect();
            own.sort_by_cached_key(|(action, _)| cx.words.action(*action).to_lowercase());
            own
        };
        let (now, later) = (of(&now), of(&later));
        if now.is_empty() && later.is_empty() {
            continue;
        }
        heading(ui, theme, &cx.p(&format!("actions-kind-{}", kind.id())));
        for (action, best) in now {
            entry(ui, cx, out, action, best);
        }
        refused(ui, cx, out, kind, &later, !word.is_empty());
    }
}

/// What cannot be ordered now, folded into a line; unfolded, each says why. What is searched for is never folded.
fn refused(
    ui: &mut Ui,
    cx: &mut PanelCx,
    out: &mut Vec<Intent>,
    kind: Instrument,
    list: &[(ActionIx, Option<Order>)],
    sought: bool,
) {
    if list.is_empty() {
        return;
    }
    let open = cx.state.refused_kinds.contains(&kind);
    let count = i64::try_from(list.len()).unwrap_or(0);
    let text = cx.t("desk-actions-fold", &[arg("count", count)]);
    if !sought && button(ui, cx.theme, Kind::Quiet, &text).clicked() {
        if open {
            cx.state.refused_kinds.retain(|one| *one != kind);
        } else {
            cx.state.refused_kinds.push(kind);
            out.push(Intent::Reason);
        }
    }
    if open || sought {
        for (action, best) in list {
            entry(ui, cx, out, *action, *best);
        }
    }
}

fn entry(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, action: ActionIx, best: Option<Order>) {
    let theme = cx.theme;
    let rule = &cx.view.setup().action_rules.actions[action.at()];
    let open = cx.state.action == Some(action);
    let name = cx.words.action(action);
    let (upkeep, held) = rule.stays.as_ref().map_or((Milli::ZERO, 0), |stays| (stays.upkeep, stays.teams));
    let saved = cx.view.means().get(crate::seats::SAVED);
    let cost = minus(&cx.words.price(rule.price, upkeep, rule.price.teams.max(held), saved));
    let target = match best {
        Some(Order::Act(_, target)) => target,
        _ => Target::Nothing,
    };
    let aimed = cx.state.selected;
    let here = Order::Act(action, aimed);
    let fits_here = aimed != target && cx.view.targets(action).contains(&aimed);
    let state = cx.p(if open { "desk-unfolded" } else { "desk-folded" });
    let spoken = format!("{name}: {cost} ({state})");
    let mut given = None;
    let card = Card::new(theme, &spoken).unfold().show(ui, ("action", action.0), |ui| {
        let ink = if best.is_some() { Ink::Text } else { Ink::Heading };
        flow(ui, theme, 12.0, |ui| {
            say(ui, theme, Type::Strong, ink, &name);
            say(ui, theme, Type::Small, Ink::Second, &cost);
        });
        if !open {
            match nearest(cx, action).filter(|_| best.is_none() && !fits_here) {
                Some(why) => drop(say(ui, theme, Type::Small, Ink::Bad, &cx.t("not-now", &[arg("why", why)]))),
                None => drop(line(ui, theme, Type::Small, Ink::Second, &cx.words.action_about(action))),
            }
            return;
        }
        say(ui, theme, Type::Body, Ink::Heading, &cx.words.action_about(action));
        for effect in cx.outcome(&Order::Act(action, target)) {
            effect.say(ui, cx);
        }
        for risk in &rule.risks {
            let text = cx.words.about(&risk.text, target);
            let key = if risk.instead { "risk-instead" } else { "risk-beside" };
            let text = cx.t(key, &[arg("odds", cx.words.odds(risk.odds)), arg("text", text)]);
            say(ui, theme, Type::Small, Ink::Bad, &text);
        }
        let needs = cx.words.needs(action);
        if !needs.is_empty() {
            say(ui, theme, Type::Small, Ink::Second, &cx.t("action-needs", &[arg("needs", needs)]));
        }
        source(ui, cx, &rule.source);
        ui.add_space(theme.s(4.0));
        ui.horizontal_wrapped(|ui| {
            if let Some(order) = best {
                let text = cx.t("desk-order-at", &[arg("what", cx.named(&order))]);
                if button(ui, theme, Kind::Raised, &text).clicked() {
                    given = Some(order);
                }
            }
            if fits_here {
                let text = cx.t("desk-order-at", &[arg("what", cx.named(&here))]);
                if button(ui, theme, Kind::Raised, &text).clicked() {
                    given = Some(here);
                }
            }
        });
        if let Some(order) = if fits_here { Some(here) } else { best } {
            estimate(ui, cx, out, &order);
        }
        let why = match (best, fits_here) {
            (_, true) => cx.refused(&here),
            (None, false) => nearest(cx, action),
            _ => None,
        };
        if let Some(why) = why {
            say(ui, theme, Type::Small, Ink::Bad, &cx.t("not-now", &[arg("why", why)]));
        }
    });
    if let Some(order) = given {
        out.push(Intent::Order(order));
    } else if card.clicked() {
        cx.state.action = if open { None } else { Some(action) };
        if !open && best.is_none() && !fits_here {
            out.push(Intent::Reason);
        }
    }
}

/// Why an action cannot be ordered anywhere: the reason at its first target.
fn nearest(cx: &PanelCx, action: ActionIx) -> Option<String> {
    cx.view.targets(action).into_iter().find_map(|target| cx.refused(&Order::Act(action, target)))
}
