//! What can be done at the table: offer the text, the seat's own instruments of the dialogue, wait.

use super::{draft, order, parties, text_of};
use crate::actions::rules::{ActionRule, TargetKind};
use crate::core::effects::{DialogueAct, Effect};
use crate::core::ix::{ActionIx, AgreementIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::roster::Role;
use crate::desk::intent::Intent;
use crate::desk::panels::PanelCx;
use crate::desk::panels::cx::plain;
use crate::desk::panels::pieces::doing;
use crate::desk::panels::state::{Doing, Shelf};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, columns, heading, say};
use crate::dialogue::trust::NO_DATE;
use crate::dialogue::{CHIPS, LEVERAGE, PAIN, SLACK, TALK};
use crate::wording::arg;
use egui::Ui;
use std::sync::Arc;

/// Least width of a card.
const CARD: f32 = 220.0;

/// Draws them, as many beside one another as there is room for.
pub(super) fn moves(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, agreement: AgreementIx, meets: bool) {
    let theme = cx.theme;
    heading(ui, theme, &cx.p("table-moves"));
    let found = instruments(cx, agreement);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of columns")]
    let across = ((ui.available_width() / theme.s(CARD + 20.0)) as usize).clamp(1, 4);
    columns(ui, theme, across, 0.0, |ui, column| {
        if column == 0 {
            offer(ui, cx, out, agreement, meets);
        }
        for (at, one) in found.iter().enumerate().filter(|(at, _)| (at + 1) % across == column) {
            doing(ui, cx, out, one, at);
        }
        if (found.len() + 1) % across == column {
            wait(ui, cx, out);
        }
    });
}

/// Whether an effect is one of the dialogue.
pub(in crate::desk::panels) fn of_dialogue(effect: &Effect) -> bool {
    match effect {
        Effect::Dialogue(act) => !matches!(act, DialogueAct::CarryOut(_) | DialogueAct::SlideBack),
        Effect::Change { on, .. } => [TALK, SLACK, PAIN, CHIPS, LEVERAGE].contains(on),
        Effect::Sound(_) => true,
        _ => false,
    }
}

/// The seat's instruments of the dialogue, what can be used now first.
fn instruments(cx: &mut PanelCx, agreement: AgreementIx) -> Arc<Vec<Doing>> {
    cx.renew();
    if let Some(found) = &cx.state.worked.at_table {
        return Arc::clone(found);
    }
    let actions: Vec<(ActionIx, &ActionRule)> = cx.view.actions().collect();
    let mut out = Vec::new();
    for (action, rule) in actions {
        let staying = rule.stays.iter().flat_map(|stays| &stays.each_quarter);
        if !rule.effects.iter().chain(staying).any(of_dialogue) {
            continue;
        }
        let target = match rule.target {
            TargetKind::Nothing => Some(Target::Nothing),
            TargetKind::Agreement => Some(Target::Agreement(agreement)),
            TargetKind::Power | TargetKind::Party => match crate::bots::suggest::best(cx.view, action) {
                Some(Order::Act(_, target)) => Some(target),
                _ => None,
            },
            _ => None,
        };
        if let Some(target) = target {
            let mut one = cx.doing(action, target);
            one.name = cx.named(&one.order);
            out.push(one);
        }
    }
    let out = Arc::new(cx.in_their_places(Shelf::Table(agreement), out));
    cx.state.worked.at_table = Some(Arc::clone(&out));
    out
}

/// Odds that another home could bear what is asked: its room may lie anywhere in the range that is known.
fn odds(cx: &PanelCx, agreement: AgreementIx, seat: SeatIx) -> Milli {
    let cost = cx.view.package_cost_of(cx.view.roster().role(seat), agreement, &text_of(cx, agreement, false));
    let (low, high) = cx.view.room_of(seat, agreement);
    Milli((high - cost).0.saturating_mul(100_000) / (high - low).0.max(1)).max(Milli::ZERO).min(Milli::points(100))
}

/// The whole text, clause by clause, as it stands here.
fn offer(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, agreement: AgreementIx, meets: bool) {
    let theme = cx.theme;
    let role = cx.view.role();
    let open: Vec<Order> = text_of(cx, agreement, false)
        .into_iter()
        .filter_map(|(article, _)| {
            let draft = draft(cx, article);
            draft.place.is_none().then(|| order(role, article, draft.asked, draft.worst))
        })
        .collect();
    let title = match (role, open.is_empty() && meets) {
        (_, true) => "table-offer-all",
        (Role::Mediator, _) => "table-offer-point",
        _ => "table-offer",
    };
    let title = cx.p(title);
    let refused = open.first().and_then(|first| cx.refused(first)).filter(|_| meets);
    let can = meets && !open.is_empty() && refused.is_none();
    let count = i64::try_from(open.len()).unwrap_or(0);
    let about = match (&refused, meets) {
        (Some(why), _) => why.clone(),
        (None, false) => cx.p("table-offer-not"),
        (None, true) if open.is_empty() => cx.p("table-sealed-until"),
        (None, true) => cx.t("table-offer-press", &[arg("count", count)]),
    };
    let chances: Vec<String> = parties(cx)
        .into_iter()
        .filter(|seat| *seat != cx.view.seat && role != Role::Mediator)
        .map(|seat| cx.t("table-offer-odds", &[arg("odds", cx.words.odds(odds(cx, agreement, seat)))]))
        .collect();
    let spoken = format!("{title}. {about}");
    let card = if can { Card::new(theme, &spoken).gold() } else { Card::new(theme, &spoken).press().enabled(false) };
    let response = card.show(ui, "offer", |ui| {
        let (first, second) = if can { (Ink::OnGold, Ink::OnGoldSecond) } else { (Ink::Second, Ink::Second) };
        say(ui, theme, Type::Strong, first, &title);
        say(ui, theme, Type::Small, second, &about);
        for text in &chances {
            say(ui, theme, Type::Small, second, text);
        }
    });
    if can && response.clicked() {
        out.extend(open.into_iter().map(Intent::Order));
    }
}

/// Leaving it for this quarter, and what that does to a date.
fn wait(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let gates = cx.view.ripeness_gates();
    let title = cx.p("table-wait");
    let now = arg("now", plain(gates.product()));
    let about = if cx.view.date_left().is_some_and(|left| left == 0) {
        let then = crate::dialogue::trust::Gates { date: NO_DATE, ..gates };
        cx.t("table-wait-date", &[now, arg("then", plain(then.product()))])
    } else {
        cx.t("table-wait-plain", &[now])
    };
    let card = Card::new(theme, &format!("{title}. {about}")).press();
    let response = card.show(ui, "wait", |ui| {
        say(ui, theme, Type::Body, Ink::Text, &title);
        say(ui, theme, Type::Small, Ink::Second, &about);
    });
    if response.clicked() {
        out.push(Intent::Close);
    }
}
