//! The agenda: what needs the seat this quarter, the most urgent first. A matter unfolds into its answers, each a press
//! away; pressing it also shows its place on the map.

mod matters;

use super::PanelCx;
use super::bearing::Told;
use super::cx::minus;
use super::state::Matter;
use crate::core::order::{Order, Target};
use crate::desk::intent::{Intent, Panel};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, Kind, button, heading, link, say};
use crate::events::Happening;
use crate::wording::arg;
use egui::{Color32, Ui};
use matters::{matters, options};

/// An answer that could be given.
struct Answer {
    text: String,
    remark: String,
    effects: Vec<Told>,
    order: Order,
    refused: Option<String>,
    /// The place in the queue of another answer, which this one would replace.
    instead_of: Option<usize>,
}

/// A matter as it is shown.
struct Shown {
    matter: Matter,
    title: String,
    remark: String,
    about: String,
    /// What comes with it, whatever is answered.
    brings: Option<String>,
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
    let mut pressed = Vec::new();
    let key = format!("{:?}", shown.matter);
    let card = Card::new(theme, &name).unfold().accent(shown.colour).show(ui, ("matter", key), |ui| {
        say(ui, theme, Type::Strong, Ink::Text, &shown.title);
        // Unfolded, the chosen answer itself says that it is: what is below the pointer stays there.
        match &shown.done {
            Some(done) if !unfolded => drop(say(ui, theme, Type::Small, Ink::Gold, done)),
            _ if shown.remark.is_empty() => {}
            _ => drop(say(ui, theme, Type::Small, Ink::Second, &shown.remark)),
        }
        if !unfolded {
            return;
        }
        ui.add_space(theme.s(2.0));
        say(ui, theme, Type::Body, Ink::Heading, &shown.about);
        if let Some(brings) = &shown.brings {
            say(ui, theme, Type::Small, Ink::Second, brings);
        }
        ui.add_space(theme.s(3.0));
        for (at, answer) in shown.answers.iter().enumerate() {
            pressed.extend(self::answer(ui, cx, answer, at));
        }
        if let Some(panel) = shown.opens
            && button(ui, theme, Kind::Quiet, &cx.p("desk-open-whip")).clicked()
        {
            pressed.push(Intent::Open(panel));
        }
    });
    if unfolded && cx.state.reveal == Some(shown.matter) {
        // What folded above it has moved it away.
        card.scroll_to_me(Some(egui::Align::Min));
        cx.state.reveal = None;
    }
    if !pressed.is_empty() {
        // It stays unfolded: a second press on the same spot takes the answer back.
        cx.state.matter = Some(shown.matter);
        out.extend(pressed);
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

/// One answer: what it says, what it does and what it costs. Pressed, it is ordered, in place of another if there is one;
/// pressed again, it is taken back.
fn answer(ui: &mut Ui, cx: &PanelCx, answer: &Answer, at: usize) -> Vec<Intent> {
    let theme = cx.theme;
    let chosen = cx.place(&answer.order);
    let refused = answer.refused.as_ref().filter(|_| chosen.is_none());
    let name = match (&chosen, refused) {
        (Some(_), _) => cx.t("desk-answer-chosen", &[arg("text", answer.text.as_str())]),
        (None, Some(why)) => {
            cx.t("desk-answer-refused", &[arg("text", answer.text.as_str()), arg("why", why.as_str())])
        }
        (None, None) => {
            let effects: Vec<&str> = answer.effects.iter().map(|effect| effect.text.as_str()).collect();
            format!("{}: {}. {}", answer.text, answer.remark, effects.join("; "))
        }
    };
    let card = Card::new(theme, &name).press().enabled(refused.is_none()).chosen(chosen.is_some());
    let response = card.show(ui, ("answer", at), |ui| {
        say(ui, theme, Type::Body, if refused.is_none() { Ink::Text } else { Ink::Second }, &answer.text);
        for effect in &answer.effects {
            effect.say(ui, cx);
        }
        match refused {
            Some(why) => say(ui, theme, Type::Small, Ink::Bad, why),
            None if chosen.is_some() => say(ui, theme, Type::Small, Ink::Gold, &cx.p("desk-chosen")),
            None => say(ui, theme, Type::Small, Ink::Second, &answer.remark),
        };
    });
    match (response.clicked(), chosen) {
        (false, _) => Vec::new(),
        (true, Some(place)) => vec![Intent::Undo(Some(place))],
        (true, None) => {
            let other = answer.instead_of.map(|place| Intent::Undo(Some(place)));
            other.into_iter().chain([Intent::Order(answer.order)]).collect()
        }
    }
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
    let some = fitting.iter().any(|(order, ..)| cx.view.check(order).is_ok());
    heading(ui, theme, &cx.p("desk-fitting"));
    let remark = match (cx.view.left().initiative, some) {
        (false, false) => cx.p("desk-all-spent"),
        (true, false) => cx.p("desk-nothing-fits"),
        (free, true) => cx.t(
            "desk-fitting-about",
            &[
                arg("initiative", cx.p(if free { "initiative-free" } else { "initiative-taken" })),
                arg("teams", cx.words.teams(cx.view.left().teams)),
            ],
        ),
    };
    say(ui, theme, Type::Small, Ink::Second, &remark);
    for (at, (order, name, cost)) in fitting.iter().enumerate() {
        suggestion(ui, cx, out, at, (order, name, cost));
    }
    if link(ui, theme, Type::Small, &cx.p("desk-all-actions")).clicked() {
        out.push(Intent::Open(Panel::Actions));
    }
}

/// One order that fits: it unfolds into what it does, is ordered by its button, and taken back by the same.
fn suggestion(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, at: usize, one: (&Order, &str, &str)) {
    let theme = cx.theme;
    let (order, name, cost) = one;
    let open = cx.state.matter == Some(Matter::Suggestion(at));
    let (target, action) = match *order {
        Order::Act(action, target) => (target, Some(action)),
        _ => (Target::Nothing, None),
    };
    let queued = cx.place(order);
    let refused = cx.refused(order).filter(|_| queued.is_none());
    let cost = minus(cost);
    let mut give = false;
    let state = cx.p(if open { "desk-unfolded" } else { "desk-folded" });
    let card = Card::new(theme, &format!("{name}: {cost} ({state})")).unfold().chosen(queued.is_some());
    let card = card.show(ui, ("fitting", at), |ui| {
        say(ui, theme, Type::Body, if refused.is_some() { Ink::Second } else { Ink::Text }, name);
        match queued {
            Some(_) => say(ui, theme, Type::Small, Ink::Gold, &cx.p("desk-ordered")),
            None => say(ui, theme, Type::Small, Ink::Second, &cost),
        };
        let Some(action) = action.filter(|_| open) else { return };
        say(ui, theme, Type::Small, Ink::Heading, &cx.words.action_about(action));
        for effect in cx.outcome(order) {
            effect.say(ui, cx);
        }
        ui.add_space(theme.s(3.0));
        match &refused {
            Some(why) => drop(say(ui, theme, Type::Small, Ink::Bad, &cx.t("not-now", &[arg("why", why.as_str())]))),
            None => {
                let key = if queued.is_some() { "desk-take-it-back" } else { "desk-order-it" };
                give = button(ui, theme, Kind::Raised, &cx.p(key)).clicked();
            }
        }
    });
    if open && cx.state.reveal == Some(Matter::Suggestion(at)) {
        card.scroll_to_me(Some(egui::Align::Center));
        cx.state.reveal = None;
    }
    if give {
        out.push(queued.map_or(Intent::Order(*order), |place| Intent::Undo(Some(place))));
    } else if card.clicked() {
        cx.state.matter = if open { None } else { Some(Matter::Suggestion(at)) };
        cx.state.reveal = cx.state.matter;
        cx.state.folded = open;
        if target != Target::Nothing {
            out.push(Intent::Select(target));
        }
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
