//! What needs the seat this quarter, gathered: events, dues, requests, openings, bids, each with its answers.

use super::{Answer, Shown};
use crate::actions::rules::Need;
use crate::core::ix::{OrgIx, PowerIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Settlement, Target};
use crate::desk::intent::Panel;
use crate::desk::panels::PanelCx;
use crate::desk::panels::cx::{minus, plain as points};
use crate::desk::panels::state::Matter;
use crate::desk::theme::Track;
use crate::events::Happening;
use crate::wording::arg;

/// This seat's answers in an event.
pub(super) fn options(cx: &PanelCx, happening: &Happening) -> Vec<(String, Order)> {
    let rule = &cx.view.setup().event_rules.events[happening.event.at()];
    let own = rule.choices.iter().find(|(role, _)| *role == cx.view.role());
    own.map_or(&[][..], |(_, options)| options)
        .iter()
        .enumerate()
        .map(|(at, option)| {
            let position = u8::try_from(at).unwrap_or(u8::MAX);
            let text = cx.words.option(happening.event, &option.id, happening.target);
            (text, Order::Answer(happening.event, position))
        })
        .collect()
}

/// Every matter of the quarter, events first: each keeps its place, answered or not.
pub(super) fn matters(cx: &mut PanelCx) -> Vec<Shown> {
    let mut out = Vec::new();
    events(cx, &mut out);
    dues(cx, &mut out);
    requests(cx, &mut out);
    openings(cx, &mut out);
    bids(cx, &mut out);
    out
}

fn events(cx: &PanelCx, out: &mut Vec<Shown>) {
    for happening in cx.view.events() {
        let options = options(cx, happening);
        if options.is_empty() {
            continue;
        }
        let given = |order: &Order| matches!(order, Order::Answer(event, _) if *event == happening.event);
        let answered = cx.view.queued().iter().find(|order| given(order));
        // What is about the missing is shown without points.
        let quiet = options.iter().any(|(_, order)| cx.is_about(order, "cases"));
        let answers: Vec<Answer> = options
            .into_iter()
            .enumerate()
            .map(|(at, (text, order))| {
                let mut remark = minus(&cx.cost(&order));
                if at == 0 {
                    remark = cx.t("desk-default", &[arg("cost", remark)]);
                }
                let refused = cx.refused(&order).filter(|_| answered.is_none());
                let instead_of = answered.filter(|one| **one != order).and_then(|one| cx.place(one));
                let effects = if quiet { Vec::new() } else { cx.outcome(&order) };
                Answer { text, remark, effects, order, refused, instead_of }
            })
            .collect();
        let done = answered.and_then(|order| answers.iter().find(|answer| answer.order == *order));
        let done = done.map(|answer| cx.t("desk-done", &[arg("text", answer.text.as_str())]));
        let brings = cx.words.event_brings(happening.event, happening.target).filter(|_| !quiet);
        out.push(Shown {
            matter: Matter::Event(happening.event),
            title: cx.words.event(happening.event, happening.target),
            remark: cx.p("desk-event"),
            about: cx.words.event_text(happening.event, happening.target),
            brings,
            place: happening.target,
            colour: cx.theme.colours.against,
            answers,
            done,
            opens: None,
        });
    }
}

fn dues(cx: &PanelCx, out: &mut Vec<Shown>) {
    for (at, owed) in cx.view.dues(false).enumerate() {
        let quarters = cx.view.quarters_until(owed);
        let remark =
            if quarters == 0 { cx.p("due-now") } else { cx.t("due-later", &[arg("quarters", i64::from(quarters))]) };
        let ways = [
            ("settle-keep", Settlement::Keep),
            ("settle-delay", Settlement::Delay),
            ("settle-break", Settlement::Break),
        ];
        let mut done = None;
        let mut answers = Vec::new();
        for (key, settlement) in ways {
            if quarters > 0 || (settlement == Settlement::Delay && owed.delayed) {
                continue;
            }
            let order = Order::Settle(owed.due, settlement);
            let text = cx.p(key);
            if cx.queued(&order) {
                done = Some(cx.t("desk-done", &[arg("text", text.as_str())]));
            }
            answers.push(plain(cx, text, order));
        }
        out.push(Shown {
            matter: Matter::Due(at),
            title: cx.words.due(owed.due),
            remark: upper(&remark),
            about: cx.words.due_about(owed.due),
            brings: None,
            place: Target::Nothing,
            colour: cx.theme.colours.for_,
            answers,
            done,
            opens: None,
        });
    }
}

fn requests(cx: &PanelCx, out: &mut Vec<Shown>) {
    let powers = (0..cx.view.roster().powers.len()).map(PowerIx::of);
    for power in powers.filter(|power| cx.view.request(*power)) {
        let meets = |needs: &[Need]| needs.contains(&Need::RequestOpen);
        let orders = cx.view.actions().filter(|(_, rule)| meets(&rule.needs));
        let orders: Vec<Order> = orders.map(|(action, _)| Order::Act(action, Target::Power(power))).collect();
        let mut done = None;
        let answers: Vec<Answer> = orders
            .into_iter()
            .map(|order| {
                let text = cx.named(&order);
                if cx.queued(&order) {
                    done = Some(cx.t("desk-done", &[arg("text", text.as_str())]));
                }
                plain(cx, text, order)
            })
            .collect();
        out.push(Shown {
            matter: Matter::Request(power),
            title: cx.t("desk-request", &[arg("power", cx.words.power(power))]),
            remark: cx.p("desk-request-remark"),
            about: cx.p("desk-request-about"),
            brings: None,
            place: Target::Power(power),
            colour: cx.theme.colours.gold,
            answers,
            done,
            opens: None,
        });
    }
}

fn openings(cx: &PanelCx, out: &mut Vec<Shown>) {
    let used = i64::from(cx.view.setup().event_rules.used);
    for opening in cx.view.openings() {
        let order = Order::Use(opening.kind, opening.target);
        let done = cx.queued(&order).then(|| cx.p("desk-opening-used"));
        out.push(Shown {
            matter: Matter::Opening(opening.kind, opening.target),
            title: cx.words.opening(opening.kind, opening.target),
            remark: cx.t("desk-opening", &[arg("count", used)]),
            about: cx.words.opening_about(opening.kind, opening.target),
            brings: None,
            place: opening.target,
            colour: cx.theme.colours.track(Track::Union),
            answers: vec![plain(cx, cx.p("desk-opening-use"), order)],
            done,
            opens: None,
        });
    }
}

fn bids(cx: &mut PanelCx, out: &mut Vec<Shown>) {
    let view = cx.view;
    let orgs = (0..view.roster().orgs.len()).map(OrgIx::of);
    for org in orgs.filter(|org| view.bid(*org) > Milli::ZERO) {
        let odds = cx.admission_odds(org).map_or_else(|| cx.p("unknown"), |odds| cx.words.odds(odds));
        let needed = cx.view.setup().organisation_rules.bid_needed;
        let ready = cx.view.bid(org) >= needed;
        let key = match (cx.view.in_session(org), ready) {
            (true, true) => "desk-bid-votes",
            (true, false) => "desk-bid-unready",
            (false, _) => "desk-bid-waits",
        };
        let quarter = cx.view.calendar().quarter;
        let next = cx.view.admission(org).and_then(|rule| rule.sessions.next(quarter));
        let session = next.map_or_else(|| cx.p("session-never"), |quarter| cx.words.quarter(quarter));
        out.push(Shown {
            matter: Matter::Bid(org),
            title: cx.t("desk-bid", &[arg("body", cx.words.body(org))]),
            remark: cx.t("desk-bid-odds", &[arg("odds", odds)]),
            about: cx.t(
                key,
                &[arg("ready", points(cx.view.bid(org))), arg("needed", points(needed)), arg("session", session)],
            ),
            brings: None,
            place: Target::Body(org),
            colour: cx.theme.colours.track(Track::Votes),
            answers: Vec::new(),
            done: None,
            opens: Some(Panel::Bodies),
        });
    }
}

/// An answer that stands by itself.
fn plain(cx: &PanelCx, text: String, order: Order) -> Answer {
    let (remark, refused) = (minus(&cx.cost(&order)), cx.refused(&order));
    Answer { text, remark, effects: cx.outcome(&order), order, refused, instead_of: None }
}

fn upper(text: &str) -> String {
    crate::desk::panels::cx::upper_first(text)
}
