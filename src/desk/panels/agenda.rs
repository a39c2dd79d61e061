//! The agenda: what needs the seat this quarter, the most urgent first. A matter unfolds into its answers, each a press
//! away; pressing it also shows its place on the map.

use super::PanelCx;
use super::cx::minus;
use super::state::Matter;
use crate::actions::rules::Need;
use crate::core::ix::{OrgIx, PowerIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Settlement, Target};
use crate::desk::intent::{Intent, Panel};
use crate::desk::theme::{Ink, Track, Type};
use crate::desk::widgets::{Card, Kind, button, heading, link, say};
use crate::events::Happening;
use crate::wording::arg;
use egui::{Color32, Ui};

/// An answer that could be given.
struct Answer {
    text: String,
    remark: String,
    order: Order,
    refused: Option<String>,
}

/// A matter as it is shown.
struct Shown {
    matter: Matter,
    title: String,
    remark: String,
    about: String,
    place: Target,
    colour: Color32,
    answers: Vec<Answer>,
    done: Option<String>,
    opens: Option<Panel>,
}

/// Draws it.
pub fn agenda(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    cx.renew();
    let theme = cx.theme;
    if cx.view.over() {
        heading(ui, theme, &cx.p("desk-agenda"));
        say(ui, theme, Type::Body, Ink::Text, &cx.p("desk-agenda-over"));
        return;
    }
    let matters = matters(cx);
    let first = matters.iter().find(|shown| shown.done.is_none() && !shown.answers.is_empty()).map(|s| s.matter);
    heading(ui, theme, &cx.p("desk-agenda"));
    if matters.is_empty() {
        say(ui, theme, Type::Body, Ink::Second, &cx.p("desk-agenda-quiet"));
    }
    let unfolded = if cx.state.folded { None } else { cx.state.matter.or(first) };
    for shown in &matters {
        matter(ui, cx, out, shown, unfolded == Some(shown.matter));
    }
    watched(ui, cx, out);
    suggestions(ui, cx, out);
    brief(ui, cx, out);
}

/// How many matters wait for an answer.
#[must_use]
pub fn waiting(cx: &mut PanelCx) -> usize {
    let one =
        |shown: &Shown| shown.done.is_none() && !matches!(shown.matter, Matter::Bid(_)) && !shown.answers.is_empty();
    matters(cx).iter().filter(|shown| one(shown)).count()
}

fn matter(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, shown: &Shown, unfolded: bool) {
    let theme = cx.theme;
    let state = cx.p(if unfolded { "desk-unfolded" } else { "desk-folded" });
    let done = shown.done.as_deref().unwrap_or_default();
    let name = format!("{}. {} {done} ({state})", shown.title, shown.remark);
    let mut pressed = None;
    let card = Card::new(theme, &name).unfold().accent(shown.colour).show(ui, ("matter", shown.matter_key()), |ui| {
        say(ui, theme, Type::Strong, Ink::Text, &shown.title);
        if !shown.remark.is_empty() {
            say(ui, theme, Type::Small, Ink::Second, &shown.remark);
        }
        if let Some(done) = &shown.done {
            say(ui, theme, Type::Small, Ink::Good, done);
        }
        if !unfolded {
            return;
        }
        ui.add_space(theme.s(2.0));
        say(ui, theme, Type::Body, Ink::Heading, &shown.about);
        ui.add_space(theme.s(3.0));
        for (at, answer) in shown.answers.iter().enumerate() {
            if let Some(intent) = self::answer(ui, cx, answer, at) {
                pressed = Some(intent);
            }
        }
        if let Some(panel) = shown.opens
            && button(ui, theme, Kind::Quiet, &cx.p("desk-open-whip")).clicked()
        {
            pressed = Some(Intent::Open(panel));
        }
    });
    if unfolded && cx.state.reveal == Some(shown.matter) {
        // What folded above it has moved it away.
        card.scroll_to_me(Some(egui::Align::Min));
        cx.state.reveal = None;
    }
    if let Some(intent) = pressed {
        out.push(intent);
    } else if card.clicked() {
        cx.state.reveal = (!unfolded).then_some(shown.matter);
        if unfolded {
            cx.state.folded = true;
            cx.state.matter = None;
        } else {
            cx.state.folded = false;
            cx.state.matter = Some(shown.matter);
        }
        if shown.place != Target::Nothing {
            out.push(Intent::Select(shown.place));
        }
    }
}

fn answer(ui: &mut Ui, cx: &PanelCx, answer: &Answer, at: usize) -> Option<Intent> {
    let theme = cx.theme;
    let chosen = cx.place(&answer.order);
    let fine = chosen.is_some() || answer.refused.is_none();
    let name = match (&chosen, &answer.refused) {
        (Some(_), _) => cx.t("desk-answer-chosen", &[arg("text", answer.text.as_str())]),
        (None, Some(why)) => {
            cx.t("desk-answer-refused", &[arg("text", answer.text.as_str()), arg("why", why.as_str())])
        }
        (None, None) => format!("{}: {}", answer.text, answer.remark),
    };
    let response =
        Card::new(theme, &name).press().enabled(fine).chosen(chosen.is_some()).show(ui, ("answer", at), |ui| {
            say(ui, theme, Type::Body, if fine { Ink::Text } else { Ink::Second }, &answer.text);
            match &answer.refused {
                Some(why) if chosen.is_none() => say(ui, theme, Type::Small, Ink::Bad, why),
                _ if chosen.is_some() => say(ui, theme, Type::Small, Ink::Good, &cx.p("desk-chosen")),
                _ => say(ui, theme, Type::Small, Ink::Second, &answer.remark),
            };
        });
    if !response.clicked() {
        return None;
    }
    Some(match chosen {
        Some(place) => Intent::Undo(Some(place)),
        None => Intent::Order(answer.order),
    })
}

fn watched(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let others: Vec<&Happening> = cx.view.events().iter().filter(|h| options(cx, h).is_empty()).collect();
    if others.is_empty() {
        return;
    }
    heading(ui, theme, &cx.p("desk-watch"));
    for happening in others {
        let title = cx.words.event(happening.event, happening.target);
        let text = cx.words.event_text(happening.event, happening.target);
        let card = Card::new(theme, &format!("{title}. {text}")).unfold().accent(theme.colours.second);
        let card = card.show(ui, ("watch", happening.event.0), |ui| {
            say(ui, theme, Type::Strong, Ink::Text, &title);
            say(ui, theme, Type::Small, Ink::Second, &text);
        });
        if card.clicked() && happening.target != Target::Nothing {
            out.push(Intent::Select(happening.target));
        }
    }
}

fn suggestions(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let fitting = cx.fitting();
    heading(ui, theme, &cx.p("desk-fitting"));
    let remark = match (cx.view.left().initiative, fitting.is_empty()) {
        (false, true) => cx.p("desk-all-spent"),
        (true, true) => cx.p("desk-nothing-fits"),
        (free, false) => cx.t(
            "desk-fitting-about",
            &[
                arg("initiative", cx.p(if free { "initiative-free" } else { "initiative-taken" })),
                arg("teams", cx.words.teams(cx.view.left().teams)),
            ],
        ),
    };
    say(ui, theme, Type::Small, Ink::Second, &remark);
    for (at, (order, name, cost)) in fitting.iter().enumerate() {
        let open = cx.state.matter == Some(Matter::Suggestion(at));
        let (target, action) = match *order {
            Order::Act(action, target) => (target, Some(action)),
            _ => (Target::Nothing, None),
        };
        let mut give = false;
        let state = cx.p(if open { "desk-unfolded" } else { "desk-folded" });
        let card = Card::new(theme, &format!("{name}: {cost} ({state})")).unfold().show(ui, ("fitting", at), |ui| {
            say(ui, theme, Type::Body, Ink::Text, name);
            say(ui, theme, Type::Small, Ink::Second, cost);
            if let Some(action) = action.filter(|_| open) {
                say(ui, theme, Type::Small, Ink::Heading, &cx.words.action_about(action));
                let rule = &cx.view.setup().action_rules.actions[action.at()];
                for effect in cx.doing(action, rule, target).effects {
                    say(ui, theme, Type::Small, Ink::Good, &effect);
                }
                ui.add_space(theme.s(3.0));
                give = button(ui, theme, Kind::Raised, &cx.p("desk-order-it")).clicked();
            }
        });
        if give {
            out.push(Intent::Order(*order));
            cx.state.matter = None;
        } else if card.clicked() {
            cx.state.matter = if open { None } else { Some(Matter::Suggestion(at)) };
            cx.state.folded = false;
            if target != Target::Nothing {
                out.push(Intent::Select(target));
            }
        }
    }
    if link(ui, theme, Type::Small, &cx.p("desk-all-actions")).clicked() {
        out.push(Intent::Open(Panel::Actions));
    }
}

/// The last quarter in a few lines of serif, as a cable begins.
fn brief(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let turn = cx.view.calendar().turns;
    if turn == 0 {
        return;
    }
    let mut items: Vec<_> = cx.view.news().filter(|item| item.turn == turn).collect();
    items.sort_by_key(|item| item.weight);
    if items.is_empty() {
        return;
    }
    heading(ui, theme, &cx.p("desk-brief"));
    for item in items.into_iter().take(3) {
        say(ui, theme, Type::Quote, Ink::Text, &cx.news(item));
    }
    if link(ui, theme, Type::Small, &cx.p("desk-all-news")).clicked() {
        out.push(Intent::Open(Panel::News));
    }
}

/// This seat's answers in an event.
fn options(cx: &PanelCx, happening: &Happening) -> Vec<(String, Order)> {
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

fn matters(cx: &mut PanelCx) -> Vec<Shown> {
    let mut out = Vec::new();
    events(cx, &mut out);
    dues(cx, &mut out);
    requests(cx, &mut out);
    openings(cx, &mut out);
    bids(cx, &mut out);
    // What is answered sinks below what is not; the rest keeps its order.
    out.sort_by_key(|shown| shown.done.is_some());
    out
}

impl Shown {
    fn matter_key(&self) -> String {
        format!("{:?}", self.matter)
    }
}

fn events(cx: &PanelCx, out: &mut Vec<Shown>) {
    for happening in cx.view.events() {
        let options = options(cx, happening);
        if options.is_empty() {
            continue;
        }
        let given = |order: &Order| matches!(order, Order::Answer(event, _) if *event == happening.event);
        let answered = cx.view.queued().iter().find(|order| given(order));
        let answers: Vec<Answer> = options
            .into_iter()
            .enumerate()
            .map(|(at, (text, order))| {
                let mut remark = minus(&cx.cost(&order));
                if at == 0 {
                    remark = cx.t("desk-default", &[arg("cost", remark)]);
                }
                let refused = cx.refused(&order).filter(|_| answered.is_none());
                let refused = refused.or_else(|| answered.filter(|one| **one != order).map(|_| cx.p("desk-answered")));
                Answer { text, remark, order, refused }
            })
            .collect();
        let done = answered.and_then(|order| answers.iter().find(|answer| answer.order == *order));
        let done = done.map(|answer| cx.t("desk-done", &[arg("text", answer.text.as_str())]));
        out.push(Shown {
            matter: Matter::Event(happening.event),
            title: cx.words.event(happening.event, happening.target),
            remark: cx.p("desk-event"),
            about: cx.words.event_text(happening.event, happening.target),
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
            answers.push(Answer { text, remark: minus(&cx.cost(&order)), order, refused: cx.refused(&order) });
        }
        out.push(Shown {
            matter: Matter::Due(at),
            title: cx.words.due(owed.due),
            remark: upper(&remark),
            about: cx.words.due_about(owed.due),
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
                Answer { text, remark: minus(&cx.cost(&order)), order, refused: cx.refused(&order) }
            })
            .collect();
        out.push(Shown {
            matter: Matter::Request(power),
            title: cx.t("desk-request", &[arg("power", cx.words.power(power))]),
            remark: cx.p("desk-request-remark"),
            about: cx.p("desk-request-about"),
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
        let effects = &cx.view.setup().event_rules.openings[opening.kind.at()].effects;
        let text = cx.words.effects(effects, cx.view.role(), opening.target).join("; ");
        let done = cx.queued(&order).then(|| cx.p("desk-opening-used"));
        out.push(Shown {
            matter: Matter::Opening(opening.kind, opening.target),
            title: cx.words.opening(opening.kind, opening.target),
            remark: cx.t("desk-opening", &[arg("count", used)]),
            about: cx.words.opening_about(opening.kind, opening.target),
            place: opening.target,
            colour: cx.theme.colours.track(Track::Union),
            answers: vec![Answer {
                text: upper(&minus(&text)),
                remark: minus(&cx.cost(&order)),
                order,
                refused: cx.refused(&order),
            }],
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
                &[
                    arg("ready", super::cx::plain(cx.view.bid(org))),
                    arg("needed", super::cx::plain(needed)),
                    arg("session", session),
                ],
            ),
            place: Target::Body(org),
            colour: cx.theme.colours.track(Track::Votes),
            answers: Vec::new(),
            done: None,
            opens: Some(Panel::Bodies),
        });
    }
}

fn upper(text: &str) -> String {
    super::cx::upper_first(text)
}
