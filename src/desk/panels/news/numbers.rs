//! What a quarter did to numbers: the counts, the states worked in, the seat's own, each with its strongest cause.

use crate::core::ix::{OrgIx, Owner, PowerIx, StateIx};
use crate::core::ledger;
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::quantity::Quantity;
use crate::desk::intent::{Intent, Topic};
use crate::desk::panels::PanelCx;
use crate::desk::panels::cx::{minus, plain, signed, upper_first};
use crate::desk::panels::pieces::number;
use crate::desk::widgets::heading;
use crate::dialogue::TRUST;
use crate::recognition::contribution;
use crate::seats::{BUDGET, CAPITAL, HOME, KEEP};
use crate::wording::arg;
use egui::Ui;
use std::collections::BTreeSet;

/// The count after the quarter, under each reading.
pub(super) fn counted(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, turn: u16) {
    let Some(after) = cx.view.counts_after(turn) else { return };
    // Of the first quarter the middle one is known: it has its past.
    let past = cx.recognitions_past();
    let lost = (usize::from(cx.view.calendar().turns) + 1).saturating_sub(past.len());
    let at = |turn: u16| past.get(usize::from(turn).checked_sub(lost)?).copied();
    let now: Vec<String> = after.iter().map(i64::to_string).collect();
    let moved = turn.checked_sub(1).and_then(|before| Some(at(turn)? - at(before)?)).unwrap_or_default();
    let moved = if moved == Milli::ZERO { String::new() } else { signed(moved) };
    heading(ui, cx.theme, &cx.p("desk-counts"));
    if number(ui, cx.theme, &cx.p("desk-counts-name"), &now.join(" / "), &moved).clicked() {
        out.push(Intent::Explain(Topic::Recognitions));
    }
}

/// States in which this seat worked in a turn: support as it is, and what the turn did to it.
pub(super) fn worked(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, turn: u16) {
    let posted = cx.view.postings().iter().map(|posting| posting.target);
    let ordered = cx.view.log().filter(|(of, _)| *of == turn).flat_map(|(_, orders)| orders);
    let ordered = ordered.filter_map(|order| match *order {
        Order::Act(_, target) | Order::Use(_, target) => Some(target),
        _ => None,
    });
    let states: BTreeSet<StateIx> = posted
        .chain(ordered)
        .filter_map(|target| match target {
            Target::State(state) => Some(state),
            _ => None,
        })
        .collect();
    if states.is_empty() {
        return;
    }
    heading(ui, cx.theme, &cx.p("worked-head"));
    let causes = cx.causes(turn);
    for state in states {
        let owner = Owner::State(state);
        let drivers = cx.view.contributions(state).len();
        let moved: Milli = (0..drivers)
            .filter_map(|at| causes.get(&(contribution(at), owner)))
            .flat_map(|by| by.values())
            .copied()
            .sum();
        let stance = cx.words.stance(cx.view.outlook(state).stance);
        let name = cx.t("desk-worked", &[arg("state", cx.words.state(state)), arg("stance", stance)]);
        let shown = if moved.0.abs() < 50 { String::new() } else { signed(moved) };
        if number(ui, cx.theme, &name, &signed(cx.view.outlook(state).support), &shown).clicked() {
            out.push(Intent::Select(Target::State(state)));
        }
    }
}

/// Own numbers with the cause that weighed most.
pub(super) fn moved(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, turn: u16, most: usize) {
    let seat = Owner::Seat(cx.view.seat);
    let mut numbers: Vec<(Quantity, Owner)> =
        vec![(HOME, seat), (KEEP, seat), (CAPITAL, seat), (BUDGET, seat), (TRUST, Owner::World)];
    for id in ["tension", "ripeness", "gate", "growth"] {
        if let Some(quantity) = cx.quantity(id) {
            let world = cx.view.setup().registry.row(quantity).scope == crate::core::quantity::Scope::World;
            numbers.push((quantity, if world { Owner::World } else { cx.party_owner() }));
        }
    }
    let goodwill = cx.view.setup().purse.goodwill;
    numbers.extend((0..cx.view.roster().powers.len()).map(|at| (goodwill, Owner::With(cx.view.seat, PowerIx::of(at)))));
    if let Some(bid) = cx.quantity("bid") {
        numbers.extend((0..cx.view.roster().orgs.len()).map(|at| (bid, Owner::Body(OrgIx::of(at)))));
    }
    let causes = cx.causes(turn);
    let mut rows: Vec<(Quantity, Owner, Milli, Milli)> = Vec::new();
    for (quantity, owner) in numbers {
        let Some(causes) = causes.get(&(quantity, owner)) else { continue };
        let sum: Milli = causes.values().copied().sum();
        let before = (sum.0.abs() >= 50).then(|| cx.view.before(quantity, owner, turn)).flatten();
        rows.extend(before.map(|before| (quantity, owner, before, sum)));
    }
    if rows.is_empty() {
        return;
    }
    if rows.len() > most {
        rows.sort_by_key(|(.., sum)| std::cmp::Reverse(sum.0.abs()));
        rows.truncate(most);
    }
    heading(ui, cx.theme, &cx.p("desk-news-numbers"));
    for (quantity, owner, before, sum) in rows {
        let Some(causes) = causes.get(&(quantity, owner)) else { continue };
        // Of the causes that pulled the way it went, the strongest.
        let most = causes
            .iter()
            .map(|(cause, value)| (*cause, *value))
            .filter(|(cause, _)| !ledger::BOUNDS.contains(cause))
            .max_by_key(|(cause, value)| (value.0 * sum.0.signum(), std::cmp::Reverse(*cause)));
        let mut name = upper_first(&cx.words.quantity(quantity, owner));
        if !matches!(owner, Owner::World | Owner::Seat(_)) {
            let of = match owner {
                Owner::With(_, power) => cx.words.power(power),
                other => cx.words.owner(other),
            };
            name = cx.t("desk-number-of", &[arg("name", name), arg("owner", of)]);
        }
        if let Some((cause, change)) = most {
            let cause = cx.words.cause(cause, owner);
            name = cx.t(
                "desk-number-cause",
                &[arg("name", name), arg("cause", cause), arg("change", minus(&cx.change(quantity, change)))],
            );
        }
        if number(ui, cx.theme, &name, &plain(before + sum), &signed(sum)).clicked() {
            out.push(Intent::Why(quantity, owner));
        }
    }
}
