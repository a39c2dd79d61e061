//! What a quarter brought, as a cable is read: scenes, then headlines, then the rest, then the numbers. Each item leads to
//! its place.

use super::PanelCx;
use super::cx::{minus, plain, signed};
use super::pieces::number;
use crate::core::ix::{CauseIx, OrgIx, Owner, PowerIx, SeatIx, StateIx};
use crate::core::milli::Milli;
use crate::core::news::{Fact, Item, Weight};
use crate::core::order::{Order, Target};
use crate::core::quantity::Quantity;
use crate::desk::intent::{Intent, Topic};
use crate::desk::moments::{Moment, Stage};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, Kind, button, flow, heading, link, say};
use crate::dialogue::TRUST;
use crate::recognition::contribution;
use crate::seats::{BUDGET, CAPITAL, HOME, KEEP};
use crate::wording::arg;
use egui::Ui;
use std::collections::{BTreeMap, BTreeSet};

/// Draws it.
pub fn news(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let last = cx.view.calendar().turns;
    if last == 0 {
        say(ui, theme, Type::Quote, Ink::Text, &cx.p("desk-news-none"));
        return;
    }
    let turn = cx.state.news.unwrap_or(last).clamp(1, last);
    let head = cx.t("desk-news-head", &[arg("quarter", cx.turn_name(turn))]);
    ui.horizontal_wrapped(|ui| {
        say(ui, theme, Type::Title, Ink::Text, &head);
        ui.add_space(theme.s(8.0));
        if turn > 1 && button(ui, theme, Kind::Quiet, &cx.p("desk-news-before")).clicked() {
            cx.state.news = Some(turn - 1);
        }
        if turn < last && button(ui, theme, Kind::Quiet, &cx.p("desk-news-after")).clicked() {
            cx.state.news = Some(turn + 1);
        }
    });
    ui.add_space(theme.s(2.0));
    told(ui, cx, out, turn);
    counted(ui, cx, out, turn);
    worked(ui, cx, out, turn);
    moved(ui, cx, out, turn);
    others(ui, cx, out, turn);
}

fn told(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, turn: u16) {
    let theme = cx.theme;
    let staged = cx.moments(turn);
    let items: Vec<&Item> = cx.view.news().filter(|item| item.turn == turn).collect();
    if items.is_empty() {
        say(ui, theme, Type::Quote, Ink::Text, &cx.p("digest-quiet"));
        return;
    }
    let of = |weight: Weight| items.iter().copied().filter(move |item| item.weight == weight);
    for (at, item) in of(Weight::Scene).enumerate() {
        let text = cx.news(item);
        Card::new(theme, &text).accent(theme.colours.gold).show(ui, ("scene", at), |ui| {
            say(ui, theme, Type::Title, Ink::Text, &text);
            flow(ui, theme, 14.0, |ui| {
                lead(ui, cx, out, item.link);
                again(ui, cx, &staged, item);
            });
        });
    }
    headlines(ui, cx, out, &of(Weight::Headline).collect::<Vec<_>>(), &staged);
    let small: Vec<&Item> = of(Weight::Line).chain(of(Weight::Note)).collect();
    if small.is_empty() {
        return;
    }
    heading(ui, theme, &cx.p("digest-also"));
    let (single, steps) = cx.words.gathered(small.iter().copied());
    let lines: Vec<(String, Target)> = single.into_iter().map(|item| (cx.news(item), item.link)).collect();
    for (text, target) in lines {
        flow(ui, theme, 8.0, |ui| {
            say(ui, theme, Type::Body, Ink::Heading, &text);
            lead(ui, cx, out, target);
        });
    }
    for text in steps {
        say(ui, theme, Type::Body, Ink::Heading, &text);
    }
}

/// Plays an item that was staged once more.
fn again(ui: &mut Ui, cx: &mut PanelCx, staged: &[Moment], item: &Item) {
    let Some(moment) = staged.iter().find(|moment| moment.item.as_ref() == Some(item)) else { return };
    if link(ui, cx.theme, Type::Small, &cx.p("moment-play-again")).clicked() {
        cx.state.stage = Stage::of(vec![moment.clone()]);
    }
}

/// A way to the place of an item.
fn lead(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, target: Target) {
    if target == Target::Nothing {
        return;
    }
    let text = cx.t("desk-show", &[arg("name", cx.words.target(target))]);
    if link(ui, cx.theme, Type::Small, &text).clicked() {
        out.push(Intent::Select(target));
    }
}

/// Headlines; the choices in one event stand together under its name.
fn headlines(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, items: &[&Item], staged: &[Moment]) {
    let theme = cx.theme;
    let mut last = None;
    for item in items {
        let event = item.facts.iter().find_map(|(_, fact)| match fact {
            Fact::Event(event) if item.key == "news-choice" => Some(*event),
            _ => None,
        });
        let Some(event) = event else {
            ui.add_space(theme.s(5.0));
            flow(ui, theme, 8.0, |ui| {
                say(ui, theme, Type::Quote, Ink::Text, &cx.news(item));
                lead(ui, cx, out, item.link);
                again(ui, cx, staged, item);
            });
            continue;
        };
        if last != Some(event) {
            ui.add_space(theme.s(5.0));
            say(ui, theme, Type::Quote, Ink::Text, &cx.words.event(event, item.link));
            last = Some(event);
        }
        for (_, fact) in &item.facts {
            if let Fact::Choice(_, seat, position) = *fact {
                let choice = cx.words.choice(event, seat, position, item.link);
                let text = cx.t("digest-choice", &[arg("seat", cx.words.seat(seat)), arg("choice", choice)]);
                say(ui, theme, Type::Small, Ink::Second, &text);
            }
        }
    }
}

fn counted(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, turn: u16) {
    let Some(after) = cx.view.counts_after(turn) else { return };
    let before = turn.checked_sub(1).and_then(|turn| cx.view.counts_after(turn));
    let now: Vec<String> = after.iter().map(i64::to_string).collect();
    let moved = before
        .filter(|before| *before != after)
        .map_or_else(String::new, |before| signed(Milli::points(after[1] - before[1])));
    heading(ui, cx.theme, &cx.p("desk-counts"));
    if number(ui, cx.theme, &cx.p("desk-counts-name"), &now.join(" / "), &moved).clicked() {
        out.push(Intent::Explain(Topic::Recognitions));
    }
}

/// States in which this seat worked in a turn: support as it is, and what the turn did to it.
fn worked(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, turn: u16) {
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
fn moved(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, turn: u16) {
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
    let mut any = false;
    for (quantity, owner) in numbers {
        let Some(causes) = causes.get(&(quantity, owner)) else { continue };
        let sum: Milli = causes.values().copied().sum();
        let Some(before) = (sum.0.abs() >= 50).then(|| cx.view.before(quantity, owner, turn)).flatten() else {
            continue;
        };
        if !any {
            heading(ui, cx.theme, &cx.p("desk-news-numbers"));
            any = true;
        }
        // Of the causes that pulled the way it went, the strongest.
        let most = causes
            .iter()
            .map(|(cause, value)| (*cause, *value))
            .max_by_key(|(cause, value)| (value.0 * sum.0.signum(), std::cmp::Reverse(*cause)));
        let mut name = super::cx::upper_first(&cx.words.quantity(quantity, owner));
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

/// What others were seen to do: their acts that moved something this seat can read.
fn others(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, turn: u16) {
    let theme = cx.theme;
    let causes = &cx.view.roster().causes;
    let mut acts: BTreeMap<(SeatIx, CauseIx), Vec<Owner>> = BTreeMap::new();
    for entry in cx.view.entries().filter(|entry| entry.turn == turn) {
        let Some(seat) = entry.by.filter(|seat| *seat != cx.view.seat) else { continue };
        if causes[entry.cause.at()].starts_with("action-") {
            let places = acts.entry((seat, entry.cause)).or_default();
            if !places.contains(&entry.owner) {
                places.push(entry.owner);
            }
        }
    }
    if acts.is_empty() {
        return;
    }
    heading(ui, theme, &cx.p("others-head"));
    for ((seat, cause), places) in acts {
        let names: Vec<String> = places
            .iter()
            .filter(|owner| !matches!(owner, Owner::World | Owner::Seat(_) | Owner::Ballot(..)))
            .take(4)
            .map(|owner| cx.words.owner(*owner))
            .collect();
        let name = cx.words.cause(cause, Owner::World);
        let what = if names.is_empty() { name } else { format!("{name} ({})", names.join(", ")) };
        let text = cx.t("others-line", &[arg("seat", cx.words.seat(seat)), arg("what", what)]);
        flow(ui, theme, 8.0, |ui| {
            say(ui, theme, Type::Body, Ink::Heading, &text);
            let target = places.iter().find_map(|owner| match owner {
                Owner::State(state) => Some(Target::State(*state)),
                Owner::Body(org) => Some(Target::Body(*org)),
                _ => None,
            });
            lead(ui, cx, out, target.unwrap_or(Target::Nothing));
        });
    }
}
