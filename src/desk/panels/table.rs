//! The negotiating table: the text clause by clause, what one's own home bears and what the other's may bear, what was asked,
//! and the sealed offer of this quarter.

use super::PanelCx;
use super::cx::{f, plain, signed};
use super::pieces::{doings, figure};
use crate::core::ix::{AgreementIx, ArticleIx, Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::roster::Role;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, Kind, button, chip, heading, meter, range_bar, say};
use crate::dialogue::{DEEDS, TALK, TENSION, TRUST, WOUNDS};
use crate::wording::arg;
use egui::{Ui, Vec2};

/// What the bars of reserves reach to.
const SCALE: Milli = Milli::points(100);

/// Draws it.
pub fn table(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    climate(ui, cx, out);
    let Some(agreement) = cx.view.on_table() else {
        heading(ui, theme, &cx.p("panel-table"));
        say(ui, theme, Type::Quote, Ink::Text, &cx.p("desk-table-empty"));
        agreements(ui, cx, out);
        return;
    };
    let (rule, _) = cx.view.agreement(agreement);
    ui.add_space(theme.s(6.0));
    let head = say(ui, theme, Type::Title, Ink::Text, &cx.words.agreement(agreement));
    ui.ctx().accesskit_node_builder(head.id, |node| node.set_role(egui::accesskit::Role::Heading));
    if !rule.about.is_empty() {
        say(ui, theme, Type::Small, Ink::Second, &rule.about);
    }
    let meets = cx.view.dialogue().round == Some(agreement);
    say(
        ui,
        theme,
        Type::Body,
        if meets { Ink::Gold } else { Ink::Second },
        &cx.p(if meets { "table-now" } else { "table-later" }),
    );
    reserves(ui, cx, agreement);
    heading(ui, theme, &cx.p("desk-clauses"));
    for article in rule.articles.clone() {
        clause(ui, cx, out, article, meets);
    }
    doings(ui, cx, out, Target::Agreement(agreement));
    agreements(ui, cx, out);
}

/// Trust and its parts, tension, ripeness with its gates.
fn climate(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let gates = cx.view.ripeness_gates();
    let ripeness = gates.product();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(theme.s(6.0), theme.s(4.0));
        for quantity in [TRUST, TALK, DEEDS, WOUNDS, TENSION] {
            let Some(now) = cx.view.read(quantity, Owner::World) else { continue };
            let moved = cx.moved(quantity, Owner::World);
            let moved = if moved.0.abs() < 50 { String::new() } else { signed(moved) };
            let name = cx.words.quantity(quantity, Owner::World);
            if figure(ui, theme, &name, &plain(now), &moved).clicked() {
                out.push(Intent::Why(quantity, Owner::World));
            }
        }
    });
    let word = match ripeness.0 {
        17_000.. => "ripe-ripe",
        9_000.. => "ripe-half",
        _ => "ripe-not",
    };
    let text = cx.t(
        "desk-ripeness",
        &[
            arg("ripeness", plain(ripeness)),
            arg("word", cx.p(word)),
            arg("pain", plain(gates.pain)),
            arg("out", plain(gates.way_out)),
            arg("date", plain(gates.date)),
        ],
    );
    say(ui, theme, Type::Body, Ink::Heading, &text);
    if let Some(left) = cx.view.date_left() {
        let text = cx.t("dialogue-date", &[arg("quarters", i64::from(left))]);
        say(ui, theme, Type::Body, Ink::Gold, &text);
    }
    if cx.view.window_open() {
        say(ui, theme, Type::Body, Ink::Good, &cx.p("dialogue-window"));
    }
}

fn parties(cx: &PanelCx) -> Vec<SeatIx> {
    [Role::Aspirant, Role::Parent].into_iter().filter_map(|role| cx.view.roster().seat_of(role)).collect()
}

/// Options that stand in the queue: those asked, and the worst ones.
fn sealed(cx: &PanelCx, article: ArticleIx) -> Option<(usize, u8, u8)> {
    cx.view.queued().iter().enumerate().find_map(|(at, order)| match *order {
        Order::Offer(of, asked, worst) if of == article => Some((at, asked, worst)),
        Order::Point(of, option) if of == article => Some((at, option, option)),
        _ => None,
    })
}

/// Bars: what each home bears of the package as it stands.
fn reserves(ui: &mut Ui, cx: &PanelCx, agreement: AgreementIx) {
    let theme = cx.theme;
    let (rule, _) = cx.view.agreement(agreement);
    let drafted = |article: ArticleIx| cx.state.offers.iter().find(|(of, ..)| *of == article).map(|(.., worst)| *worst);
    let worst = |article: ArticleIx| sealed(cx, article).map(|(.., worst)| worst).or_else(|| drafted(article));
    let worst: Vec<(ArticleIx, u8)> =
        rule.articles.iter().filter_map(|article| Some((*article, worst(*article)?))).collect();
    ui.add_space(theme.s(4.0));
    let parties = parties(cx);
    let columns = if ui.available_width() > theme.s(520.0) { parties.len().max(1) } else { 1 };
    for row in parties.chunks(columns) {
        ui.columns(columns, |places| {
            for (ui, seat) in places.iter_mut().zip(row) {
                reserve(ui, cx, agreement, *seat, &worst);
            }
        });
    }
}

/// What one home bears: exactly for one's own, as a range for another's.
fn reserve(ui: &mut Ui, cx: &PanelCx, agreement: AgreementIx, seat: SeatIx, worst: &[(ArticleIx, u8)]) {
    let theme = cx.theme;
    let aspirant = cx.view.roster().role(seat) == Role::Aspirant;
    let colour = if aspirant { theme.colours.for_ } else { theme.colours.against };
    let share = |value: Milli| f(value) / f(SCALE);
    let own = seat == cx.view.seat;
    let key = if own { "desk-side-own" } else { "desk-side-other" };
    heading(ui, theme, &cx.t(key, &[arg("seat", cx.words.seat(seat))]));
    if own {
        let (room, cost) = (cx.view.own_room(agreement), cx.view.package_cost(agreement, worst));
        let text = cx.t("desk-own-room", &[arg("room", plain(room)), arg("cost", plain(cost))]);
        meter(ui, theme, share(cost), Some(share(room)), colour, &text);
        ui.add_space(theme.s(4.0));
        say(ui, theme, Type::Small, Ink::Second, &text);
    } else {
        let (low, high) = cx.view.room_of(seat, agreement);
        let args = [arg("seat", cx.words.seat(seat)), arg("low", plain(low)), arg("high", plain(high))];
        let text = cx.t("table-other-room", &args);
        range_bar(ui, theme, share(low), share(high), None, colour, &text);
        ui.add_space(theme.s(4.0));
        say(ui, theme, Type::Small, Ink::Second, &text);
    }
}

fn clause(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, article: ArticleIx, meets: bool) {
    let theme = cx.theme;
    let (rule, name) = (cx.view.article_rule(article), cx.words.article(article));
    let role = cx.view.role();
    Card::new(theme, &name).show(ui, ("clause", article.0), |ui| {
        say(ui, theme, Type::Strong, Ink::Text, &name);
        if !rule.about.is_empty() {
            say(ui, theme, Type::Small, Ink::Second, &rule.about);
        }
        if let Some(chosen) = cx.view.chosen(article) {
            let text = cx.t("clause-agreed", &[arg("option", cx.words.article_option(article, chosen))]);
            say(ui, theme, Type::Body, Ink::Good, &text);
            return;
        }
        for seat in parties(cx).into_iter().filter(|seat| *seat != cx.view.seat) {
            if let Some(asked) = cx.view.asked(article, seat) {
                let option = cx.words.article_option(article, asked);
                let text = cx.t("desk-asked", &[arg("seat", cx.words.seat(seat)), arg("option", option)]);
                say(ui, theme, Type::Small, Ink::Against, &text);
            }
        }
        let standing = sealed(cx, article);
        let drafted = cx.state.offers.iter().find(|(of, ..)| *of == article).map(|(_, asked, worst)| (*asked, *worst));
        let best = if role == Role::Parent { rule.options.len().saturating_sub(1) } else { 0 };
        let best = u8::try_from(best).unwrap_or(0);
        let (asked, worst) = standing.map(|(_, asked, worst)| (asked, worst)).or(drafted).unwrap_or((best, best));
        let mut wanted = None;
        let rows: &[(&str, bool)] = match (role, meets) {
            (Role::Mediator, _) => &[("desk-point", true)],
            (_, true) => &[("desk-ask", true), ("desk-worst", false)],
            (_, false) => &[("desk-what-if", false)],
        };
        for (key, first) in rows {
            say(ui, theme, Type::Small, Ink::Second, &cx.p(key));
            ui.push_id(key, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = Vec2::splat(theme.s(6.0));
                    for at in 0..rule.options.len() {
                        let option = u8::try_from(at).unwrap_or(u8::MAX);
                        let mut text = cx.words.article_option(article, option);
                        if role != Role::Mediator {
                            text = cx.t(
                                "desk-option-cost",
                                &[arg("option", text), arg("cost", plain(rule.options[at].cost(role)))],
                            );
                        }
                        let chosen = if *first { asked == option } else { worst == option };
                        if chip(ui, theme, &text, chosen && (standing.is_some() || drafted.is_some())).clicked() {
                            // What is asked never lies beyond the worst: the other follows where it must.
                            wanted = Some(match (*first, role == Role::Parent) {
                                (true, false) => (option, worst.max(option)),
                                (true, true) => (option, worst.min(option)),
                                (false, false) => (asked.min(option), option),
                                (false, true) => (asked.max(option), option),
                            });
                        }
                    }
                });
            });
        }
        if let Some((asked, worst)) = wanted {
            cx.state.offers.retain(|(of, ..)| *of != article);
            cx.state.offers.push((article, asked, worst));
            if meets && let Some((place, ..)) = standing {
                // A sealed offer is exchanged for the new one.
                out.push(Intent::Undo(Some(place)));
                out.push(Intent::Order(order(role, article, asked, worst)));
            }
        }
        if let Some((place, ..)) = standing {
            if button(ui, theme, Kind::Quiet, &cx.p("desk-offer-back")).clicked() {
                out.push(Intent::Undo(Some(place)));
            }
        } else if let Some((asked, worst)) = drafted.filter(|_| meets) {
            let order = order(role, article, asked, worst);
            let key = if role == Role::Mediator { "desk-point-seal" } else { "desk-offer-seal" };
            if button(ui, theme, Kind::Gold, &cx.p(key)).clicked() {
                out.push(Intent::Order(order));
            }
            if let Some(why) = cx.refused(&order) {
                say(ui, theme, Type::Small, Ink::Bad, &cx.t("not-now", &[arg("why", why)]));
            }
        }
    });
}

fn order(role: Role, article: ArticleIx, asked: u8, worst: u8) -> Order {
    if role == Role::Mediator { Order::Point(article, asked) } else { Order::Offer(article, asked, worst) }
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
