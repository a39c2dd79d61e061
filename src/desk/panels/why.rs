//! Why: a number opened into its causes, quarter by quarter, down to the sum.

use super::PanelCx;
use super::cx::{f, minus, plain, signed, upper_first};
use super::pieces::number;
use crate::accession::LEVEL;
use crate::core::ix::{CauseIx, ChapterIx, Owner, SeatIx, StateIx};
use crate::core::ledger::Entry;
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::quantity::{Quantity, Unit};
use crate::desk::intent::{Intent, Topic};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, driver_row, heading, say, sparkline};
use crate::recognition::count::Reading;
use crate::recognition::{DRIVERS, STANCE, SUPPORT, contribution};
use crate::wording::arg;
use egui::{Ui, Vec2};
use std::collections::BTreeMap;

/// Draws it.
pub fn why(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    match cx.state.topic {
        None => {
            say(ui, cx.theme, Type::Body, Ink::Second, &cx.p("desk-why-what"));
        }
        Some(Topic::Number(quantity, owner)) => ledger(ui, cx, out, quantity, owner),
        Some(Topic::Recognitions) => recognitions(ui, cx, out),
        Some(Topic::Teams) => teams(ui, cx, out),
        Some(Topic::Odds(state)) => odds(ui, cx, out, state),
        Some(Topic::Objective(at)) => objective(ui, cx, out, at),
    }
}

fn head(ui: &mut Ui, cx: &PanelCx, name: &str, value: &str, owner: &str) {
    let theme = cx.theme;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.s(12.0);
        say(ui, theme, Type::Title, Ink::Text, name);
        say(ui, theme, Type::Figure, Ink::Text, value);
    });
    if !owner.is_empty() {
        say(ui, theme, Type::Small, Ink::Second, owner);
    }
}

fn ledger(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, quantity: Quantity, owner: Owner) {
    let theme = cx.theme;
    let name = upper_first(&cx.words.quantity(quantity, owner));
    let Some(now) = cx.view.read(quantity, owner) else {
        head(ui, cx, &name, "", "");
        say(ui, theme, Type::Body, Ink::Bad, &cx.t("why-hidden", &[arg("quantity", name.as_str())]));
        return;
    };
    let whose = if owner == Owner::World { String::new() } else { cx.words.owner(owner) };
    head(ui, cx, &name, &minus(&cx.amount(quantity, now)), &whose);
    let row = cx.view.setup().registry.row(quantity);
    let driver = quantity.at().checked_sub(SUPPORT.at()).filter(|at| *at < DRIVERS);
    let id = if driver.is_some() { "driver" } else { row.id };
    say(ui, theme, Type::Body, Ink::Heading, &cx.p(&format!("quantity-{id}.about")));
    if let Some(driver) = driver.and_then(|at| cx.view.setup().recognition_rules.drivers.get(at)) {
        say(ui, theme, Type::Small, Ink::Second, &cx.basis(&driver.basis));
    }
    let past: Vec<f32> = cx.view.past(quantity, owner).unwrap_or_default().into_iter().map(f).collect();
    past_line(ui, cx, &past, &name);
    let entries: Vec<Entry> = cx.view.why(quantity, owner).collect();
    let from = now - entries.iter().map(|entry| entry.change).sum::<Milli>();
    if row.derived && entries.is_empty() {
        parts(ui, cx, out, quantity, owner);
        return;
    }
    turns(ui, cx, out, &entries, owner, row.unit);
    let start = cx.t("desk-why-start", &[arg("value", minus(&cx.amount(quantity, from)))]);
    say(ui, theme, Type::Small, Ink::Second, &start);
}

/// A number that is a mean or a sum of others: those others, each of which opens.
fn parts(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, quantity: Quantity, owner: Owner) {
    let theme = cx.theme;
    let (crate::accession::MEAN_LEVEL, Owner::Seat(seat)) = (quantity, owner) else {
        say(ui, theme, Type::Body, Ink::Second, &cx.p("desk-why-derived"));
        return;
    };
    heading(ui, theme, &cx.p("desk-why-chapters"));
    let rules = cx.view.accession_rules();
    let mut any = false;
    for chapter in (0..rules.chapters.len()).map(ChapterIx::of).filter(|chapter| rules.chapters[chapter.at()].graded) {
        let owner = Owner::Chapter(seat, chapter);
        let Some(now) = cx.view.read(LEVEL, owner) else { continue };
        any = true;
        let moved: Milli = cx.view.why(LEVEL, owner).map(|entry| entry.change).sum();
        let moved = if moved == Milli::ZERO { String::new() } else { minus(&format!("{moved:+.2}")) };
        if number(ui, theme, &cx.words.chapter(chapter), &format!("{now:.2}"), &moved).clicked() {
            out.push(Intent::Why(LEVEL, owner));
        }
    }
    if !any {
        say(ui, theme, Type::Body, Ink::Second, &cx.p("desk-why-derived"));
    }
}

/// Entries by turn, the newest first: causes summed, the strongest first, each with a bar.
fn turns(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, entries: &[Entry], owner: Owner, unit: Unit) {
    let theme = cx.theme;
    if entries.is_empty() {
        ui.add_space(theme.s(6.0));
        say(ui, theme, Type::Body, Ink::Second, &cx.p("why-nothing-yet"));
        return;
    }
    let mut turns: BTreeMap<u16, BTreeMap<(CauseIx, Option<SeatIx>), Milli>> = BTreeMap::new();
    for entry in entries {
        *turns.entry(entry.turn).or_default().entry((entry.cause, entry.by)).or_default() += entry.change;
    }
    let most = turns.values().flat_map(|causes| causes.values()).map(|value| f(value.abs())).fold(0.5, f32::max);
    for (turn, causes) in turns.into_iter().rev() {
        let sum: Milli = causes.values().copied().sum();
        let shown = minus(&cx.words.change(unit, sum));
        heading(ui, theme, &cx.t("desk-why-turn", &[arg("quarter", cx.turn_name(turn)), arg("sum", shown)]));
        let mut lines: Vec<_> = causes.into_iter().filter(|(_, value)| *value != Milli::ZERO).collect();
        lines.sort_by_key(|((cause, by), value)| (-value.0.abs(), *cause, *by));
        for ((cause, by), value) in lines {
            let mut text = upper_first(&cx.words.cause(cause, owner));
            if let Some(seat) = by {
                text = cx.t("why-by", &[arg("cause", text), arg("seat", cx.words.seat(seat))]);
            }
            let shown = minus(&cx.words.change(unit, value));
            let row = driver_row(ui, theme, &text, f(value), &shown, most, false);
            if row.clicked()
                && let Some(target) = place(owner)
            {
                out.push(Intent::Select(target));
            }
        }
    }
}

/// Where a number's owner is on the map.
fn place(owner: Owner) -> Option<Target> {
    match owner {
        Owner::State(state) | Owner::Member(_, state) => Some(Target::State(state)),
        Owner::Body(org) | Owner::Ballot(org, _) => Some(Target::Body(org)),
        Owner::Region(region) => Some(Target::Region(region)),
        Owner::With(_, power) | Owner::Power(power) => Some(Target::Power(power)),
        _ => None,
    }
}

/// The line of a number's past, where it has one.
fn past_line(ui: &mut Ui, cx: &PanelCx, past: &[f32], name: &str) {
    let theme = cx.theme;
    if past.len() < 2 {
        return;
    }
    ui.add_space(theme.s(8.0));
    let wide = (ui.available_width() / theme.size - 4.0).min(560.0);
    let named = cx.t("desk-past-of", &[arg("name", name)]);
    sparkline(ui, theme, past, theme.colours.tracks[0], Vec2::new(wide, 56.0), &named);
}

fn recognitions(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let (theme, view) = (cx.theme, cx.view);
    let count = view.count(Reading::Documented, true).to_string();
    head(ui, cx, &cx.p("track-recognition"), &count, &cx.p("reading-short-documented"));
    say(ui, theme, Type::Body, Ink::Heading, &cx.p("why-count-about"));
    let past: Vec<f32> = cx.recognitions_past().into_iter().map(f).collect();
    past_line(ui, cx, &past, &cx.p("track-recognition"));
    heading(ui, theme, &cx.t("recognitions-head", &[arg("club", view.roster().count_name.as_str())]));
    for reading in Reading::ALL {
        let others = view.count(reading, false);
        let mut value = view.count(reading, true).to_string();
        if others > 0 {
            value = format!("{value} {}", cx.t("recognitions-others", &[arg("count", others)]));
        }
        crate::desk::widgets::pair(ui, theme, &upper_first(&cx.words.reading(reading)), &value);
    }
    for claim in &view.setup().claims {
        let text = cx.t(
            "recognitions-claim",
            &[
                arg("by", claim.by.as_str()),
                arg("count", i64::from(claim.count)),
                arg("date", cx.words.date(claim.on)),
                arg("source", claim.source.as_str()),
            ],
        );
        say(ui, theme, Type::Small, Ink::Second, &text);
    }
    heading(ui, theme, &cx.t("why-count-head", &[arg("net", signed(Milli::points(view.net_recognitions())))]));
    let mut any = false;
    for entry in view.entries().filter(|entry| entry.quantity == STANCE) {
        let Owner::State(state) = entry.owner else { continue };
        any = true;
        let quarter = cx.turn_name(entry.turn);
        let sign = if entry.change > Milli::ZERO { "+1" } else { "\u{2212}1" };
        let name = cx.t(
            "desk-count-line",
            &[
                arg("state", cx.words.state(state)),
                arg("quarter", quarter),
                arg("cause", cx.words.cause(entry.cause, entry.owner)),
            ],
        );
        if number(ui, theme, &name, sign, "").clicked() {
            out.push(Intent::Select(Target::State(state)));
        }
    }
    if !any {
        say(ui, theme, Type::Body, Ink::Second, &cx.p("why-nothing-yet"));
    }
}

fn teams(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>) {
    let (theme, view) = (cx.theme, cx.view);
    let (left, means) = (view.left(), view.means());
    head(ui, cx, &cx.p("means-teams"), &left.teams.to_string(), "");
    let text = cx.t(
        "why-teams",
        &[
            arg("all", cx.words.teams(means.teams)),
            arg("free", i64::from(left.teams)),
            arg("bound", i64::from(means.teams.saturating_sub(left.teams))),
        ],
    );
    say(ui, theme, Type::Body, Ink::Heading, &text);
    heading(ui, theme, &cx.p("desk-postings-head"));
    let rules = &view.setup().action_rules.actions;
    for posting in view.postings() {
        let name = cx.named(&Order::Act(posting.action, posting.target));
        let bound = rules[posting.action.at()].stays.as_ref().map_or(0, |stays| stays.teams);
        if number(ui, theme, &name, &cx.words.teams(bound), "").clicked() {
            out.push(Intent::Select(posting.target));
        }
    }
    if view.postings().is_empty() {
        say(ui, theme, Type::Body, Ink::Second, &cx.p("postings-none"));
    }
}

fn odds(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, state: StateIx) {
    let theme = cx.theme;
    let rules = &cx.view.setup().recognition_rules;
    let percent = |value: Milli| cx.words.amount(Unit::Percent, value);
    head(ui, cx, &cx.words.state(state), &cx.words.odds_short(cx.view.believed_odds(state)), &cx.p("desk-odds"));
    let text = cx.t(
        "why-odds",
        &[
            arg("state", cx.words.state(state)),
            arg("odds", cx.words.odds(cx.view.believed_odds(state))),
            arg("support", signed(cx.view.outlook(state).support)),
            arg("base", percent(rules.base_odds)),
            arg("point", percent(rules.odds_per_point)),
            arg("bound", percent(rules.odds_bound)),
            arg("effort", plain(cx.view.own_effort(state))),
        ],
    );
    say(ui, theme, Type::Body, Ink::Heading, &text);
    heading(ui, theme, &cx.t("desk-why-support", &[arg("support", signed(cx.view.outlook(state).support))]));
    let rows = cx.view.contributions(state);
    let most = rows.iter().map(|(_, value)| f(value.abs())).fold(1.0, f32::max);
    for (at, (driver, value)) in rows.into_iter().enumerate().filter(|(_, (_, value))| value.0.abs() >= 50) {
        let name = upper_first(&cx.words.driver(&driver.id));
        if driver_row(ui, theme, &name, f(value), &signed(value), most, false).clicked() {
            out.push(Intent::Why(contribution(at), Owner::State(state)));
        }
    }
}

fn objective(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, at: usize) {
    let theme = cx.theme;
    let Some(rule) = cx.view.setup().objectives.get(at).filter(|rule| rule.seat == cx.view.seat) else { return };
    let own = cx.view.progress().into_iter().chain(cx.view.private_progress()).find(|one| one.objective == at);
    let worth = own.as_ref().map_or_else(String::new, |one| plain(one.worth));
    head(ui, cx, &rule.text, &worth, "");
    say(ui, theme, Type::Body, Ink::Heading, &cx.words.measure(cx.view.seat, &rule.measure));
    for mark in cx.view.marks().iter().filter(|mark| mark.objective == at) {
        let name = cx.words.measure(cx.view.seat, mark.measure);
        Card::new(theme, &name).show(ui, ("mark", format!("{name}{:?}", mark.scale)), |ui| {
            say(ui, theme, Type::Body, Ink::Text, &name);
            let text = cx.t(
                "desk-scale",
                &[
                    arg("value", plain(mark.value)),
                    arg("nothing", plain(mark.scale.nothing)),
                    arg("half", plain(mark.scale.half)),
                    arg("full", plain(mark.scale.full)),
                ],
            );
            say(ui, theme, Type::Small, Ink::Second, &text);
        });
    }
    let quantity = match &rule.measure {
        crate::scenario::setup::Measure::AtEnd(quantity) | crate::scenario::setup::Measure::Mean(quantity) => *quantity,
        _ => return,
    };
    let scope = cx.view.setup().registry.row(quantity).scope;
    let owner = if scope == crate::core::quantity::Scope::Seat { Owner::Seat(cx.view.seat) } else { Owner::World };
    ui.add_space(theme.s(8.0));
    ledger(ui, cx, out, quantity, owner);
}
