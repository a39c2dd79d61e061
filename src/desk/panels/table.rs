//! The negotiating table: what lies on it, what each home bears of it, the text clause by clause, what the other side says,
//! and what can be done.

mod clause;
mod moves;
mod sides;

use super::PanelCx;
use super::cx::{plain, quoted, signed};
use super::pieces::{doings, figure};
use crate::core::ix::{AgreementIx, ArticleIx, Owner, SeatIx};
use crate::core::order::{Order, Target};
use crate::core::roster::Role;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, columns, heading, say};
use crate::dialogue::{ROUNDS, TENSION, TRUST};
use crate::wording::arg;
use egui::{Ui, Vec2};
pub(super) use moves::of_dialogue;

/// Quarters back in which a reason is still quoted.
const QUOTED: u16 = 4;

/// Draws it.
pub fn table(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let on_table = cx.view.on_table();
    columns(ui, theme, 2, 400.0, |ui, at| match (at, on_table) {
        (0, Some(agreement)) => title(ui, cx, agreement),
        (0, None) => drop(say(ui, theme, Type::Quote, Ink::Text, &cx.p("desk-table-empty"))),
        _ => climate(ui, cx, out),
    });
    let Some(agreement) = on_table else {
        agreements(ui, cx, out);
        return;
    };
    let meets = cx.view.dialogue().round == Some(agreement);
    let key = if meets { "table-sealed-until" } else { "table-what-if" };
    say(ui, theme, Type::Small, Ink::Second, &cx.p(key));
    sides::packages(ui, cx, agreement);
    heading(ui, theme, &cx.p("desk-clauses"));
    for article in cx.view.agreement(agreement).0.articles.clone() {
        clause::clause(ui, cx, out, agreement, article, meets);
    }
    quotes(ui, cx);
    moves::moves(ui, cx, out, agreement, meets);
    agreements(ui, cx, out);
}

/// What lies on the table, which round it is, and by when.
fn title(ui: &mut Ui, cx: &PanelCx, agreement: AgreementIx) {
    let theme = cx.theme;
    let head = say(ui, theme, Type::Title, Ink::Text, &cx.words.agreement(agreement));
    ui.ctx().accesskit_node_builder(head.id, |node| node.set_role(egui::accesskit::Role::Heading));
    let held = cx.view.read(ROUNDS, Owner::World).unwrap_or_default().0 / 1000;
    let meets = cx.view.dialogue().round == Some(agreement);
    let round = match (meets, held) {
        (true, held) => cx.t("table-round", &[arg("round", held + 1)]),
        (false, 0) => cx.p("table-first-round"),
        (false, held) => cx.t("table-rounds", &[arg("rounds", held)]),
    };
    let date = cx
        .view
        .date_left()
        .map_or_else(|| cx.p("table-no-deadline"), |left| cx.t("table-deadline", &[arg("quarters", i64::from(left))]));
    let ink = if meets { Ink::Gold } else { Ink::Second };
    say(ui, theme, Type::Body, ink, &format!("{round} · {date}"));
    let about = &cx.view.agreement(agreement).0.about;
    if !about.is_empty() {
        say(ui, theme, Type::Small, Ink::Second, about);
    }
    if cx.view.window_open() {
        say(ui, theme, Type::Body, Ink::Good, &cx.p("dialogue-window"));
    }
}

/// Trust, tension, and ripeness with its gates.
fn climate(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let gates = cx.view.ripeness_gates();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(theme.s(6.0), theme.s(4.0));
        for quantity in [TRUST, TENSION] {
            let Some(now) = cx.view.read(quantity, Owner::World) else { continue };
            let moved = cx.moved(quantity, Owner::World);
            let moved = if moved.0.abs() < 50 { String::new() } else { signed(moved) };
            let name = cx.words.quantity(quantity, Owner::World);
            if figure(ui, theme, &name, &plain(now), &moved).clicked() {
                out.push(Intent::Why(quantity, Owner::World));
            }
        }
        let word = match gates.product().0 {
            17_000.. => "ripe-ripe",
            9_000.. => "ripe-half",
            _ => "ripe-not",
        };
        let response = figure(ui, theme, &cx.p("table-ripeness"), &plain(gates.product()), &cx.p(word));
        if let Some(quantity) = cx.quantity("ripeness").filter(|_| response.clicked()) {
            out.push(Intent::Why(quantity, Owner::World));
        }
    });
    let parts = [arg("pain", plain(gates.pain)), arg("out", plain(gates.way_out)), arg("date", plain(gates.date))];
    say(ui, theme, Type::Small, Ink::Second, &cx.t("table-ripeness-parts", &parts));
}

fn parties(cx: &PanelCx) -> Vec<SeatIx> {
    [Role::Aspirant, Role::Parent].into_iter().filter_map(|role| cx.view.roster().seat_of(role)).collect()
}

/// The order by which a seat speaks on a clause.
fn order(role: Role, article: ArticleIx, asked: u8, worst: u8) -> Order {
    if role == Role::Mediator { Order::Point(article, asked) } else { Order::Offer(article, asked, worst) }
}

/// The text of a clause as this seat has it: sealed in the queue, drafted, or its own end.
#[derive(Clone, Copy)]
struct Draft {
    /// Its place in the queue.
    place: Option<usize>,
    /// Whether it was chosen here.
    chosen: bool,
    asked: u8,
    worst: u8,
}

fn draft(cx: &PanelCx, article: ArticleIx) -> Draft {
    let sealed = cx.view.queued().iter().enumerate().find_map(|(at, order)| match *order {
        Order::Offer(of, asked, worst) if of == article => Some((at, asked, worst)),
        Order::Point(of, option) if of == article => Some((at, option, option)),
        _ => None,
    });
    if let Some((at, asked, worst)) = sealed {
        return Draft { place: Some(at), chosen: true, asked, worst };
    }
    if let Some((_, asked, worst)) = cx.state.offers.iter().find(|(of, ..)| *of == article) {
        return Draft { place: None, chosen: true, asked: *asked, worst: *worst };
    }
    let last = u8::try_from(cx.view.article_rule(article).options.len().saturating_sub(1)).unwrap_or(0);
    let end = match cx.view.role() {
        Role::Aspirant => 0,
        Role::Mediator => last / 2,
        Role::Parent => last,
    };
    Draft { place: None, chosen: false, asked: end, worst: end }
}

/// Open clauses of an agreement with what this seat would have in them: what it asks, or its worst.
fn text_of(cx: &PanelCx, agreement: AgreementIx, worst: bool) -> Vec<(ArticleIx, u8)> {
    let open = cx.view.agreement(agreement).0.articles.iter().filter(|article| cx.view.chosen(**article).is_none());
    open.map(|article| {
        let draft = draft(cx, *article);
        (*article, if worst { draft.worst } else { draft.asked })
    })
    .collect()
}

/// The reasons that the parties last gave for what they were seen to do.
fn quotes(ui: &mut Ui, cx: &PanelCx) {
    let theme = cx.theme;
    let last = cx.view.calendar().turns;
    for seat in parties(cx).into_iter().filter(|seat| *seat != cx.view.seat) {
        let turns = (last.saturating_sub(QUOTED) + 1..=last).rev();
        let said = turns.filter(|turn| *turn > 0).find_map(|turn| {
            let deeds = cx.words.deeds(cx.view, turn, &cx.state.seen);
            let deed = deeds.into_iter().find(|deed| deed.seat == seat && deed.reason.is_some())?;
            Some((turn, deed.what, deed.reason?))
        });
        let Some((turn, what, reason)) = said else { continue };
        ui.add_space(theme.s(8.0));
        let who = [arg("seat", cx.words.seat(seat)), arg("quarter", cx.turn_name(turn)), arg("what", what)];
        let who = cx.t("table-quote", &who);
        Card::new(theme, &who).show(ui, ("quote", seat.0), |ui| {
            say(ui, theme, Type::Quote, Ink::Text, &quoted(&reason));
            say(ui, theme, Type::Small, Ink::Second, &who);
        });
    }
}

/// All agreements with their stages: signed is not ratified is not carried out.
fn agreements(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    heading(ui, theme, &cx.p("desk-agreements"));
    for agreement in cx.view.dialogue_rules().all_agreements() {
        let (_, reading) = cx.view.agreement(agreement);
        let mut stage = cx.words.stage(reading.stage);
        if reading.binding {
            stage = cx.t("stage-binding", &[arg("stage", stage)]);
        }
        let chosen = cx.state.selected == Target::Agreement(agreement);
        let name = cx.words.agreement(agreement);
        if super::pieces::number(ui, theme, &name, &stage, "").clicked() {
            out.push(Intent::Select(Target::Agreement(agreement)));
        }
        if chosen {
            let text = cx.t("desk-vague", &[arg("ambiguity", signed(reading.ambiguity).replace('+', ""))]);
            say(ui, theme, Type::Small, Ink::Second, &text);
            ui.indent(("agreement", agreement.0), |ui| doings(ui, cx, out, Target::Agreement(agreement)));
        }
    }
}
