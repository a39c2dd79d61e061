//! One clause: its options in the middle, what each costs our home on the left and theirs on the right, and how far apart
//! the sides seem.

use super::sides::colour;
use super::{Draft, draft, order, parties};
use crate::core::ix::{AgreementIx, ArticleIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::roster::Role;
use crate::desk::intent::Intent;
use crate::desk::panels::PanelCx;
use crate::desk::panels::cx::{f, plain};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, Kind, burden_bar, button, chip, flow, say};
use crate::wording::arg;
use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2};

/// Width from which the bars stand beside the clause.
const WIDE: f32 = 860.0;

/// A share of the open clauses in what is left of a home's room.
struct Room {
    own: Option<Milli>,
    low: Milli,
    high: Milli,
}

fn shares(cx: &PanelCx, agreement: AgreementIx, seat: SeatIx) -> Room {
    let articles = &cx.view.agreement(agreement).0.articles;
    let open = articles.iter().filter(|article| cx.view.chosen(**article).is_none()).count();
    let open = i64::try_from(open).unwrap_or(1).max(1);
    let left = |room: Milli, role: Role| {
        (room - cx.view.package_cost_of(role, agreement, &[])).max(Milli::ZERO).ratio(1, open)
    };
    let own = parties(cx).contains(&cx.view.seat).then(|| left(cx.view.own_room(agreement), cx.view.role()));
    let (low, high) = cx.view.room_of(seat, agreement);
    let role = cx.view.roster().role(seat);
    Room { own, low: left(low, role), high: left(high, role) }
}

/// What an option costs the home of a role.
fn cost(cx: &PanelCx, article: ArticleIx, role: Role, option: u8) -> Milli {
    cx.view.option_costs(article, role).get(usize::from(option)).copied().unwrap_or_default()
}

/// Draws it.
pub(super) fn clause(
    ui: &mut Ui,
    cx: &mut PanelCx,
    out: &mut Vec<Intent>,
    agreement: AgreementIx,
    article: ArticleIx,
    meets: bool,
) {
    let theme = cx.theme;
    let draft = draft(cx, article);
    let mut sides = parties(cx);
    sides.sort_by_key(|seat| *seat != cx.view.seat);
    let whole = ui.available_width();
    let gap = theme.s(16.0);
    let agreed = cx.view.chosen(article).is_some();
    if whole < theme.s(WIDE) || agreed {
        text(ui, cx, out, agreement, article, draft, meets);
        if !agreed {
            flow(ui, theme, 16.0, |ui| {
                for seat in sides {
                    let width = (whole * 0.46).max(theme.s(180.0));
                    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(width);
                        bar(ui, cx, agreement, article, draft, seat);
                    });
                }
            });
            ui.add_space(theme.s(6.0));
        }
        return;
    }
    let side = (whole * 0.22).min(theme.s(260.0));
    let top = ui.cursor().min;
    let child = |left: f32, width: f32| {
        let room = Rect::from_min_max(pos2(left, top.y), pos2(left + width, f32::INFINITY));
        UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min))
    };
    let mut middle = ui.new_child(child(top.x + side + gap, whole - 2.0 * (side + gap)).id_salt("middle"));
    text(&mut middle, cx, out, agreement, article, draft, meets);
    let height = middle.min_rect().height();
    for (at, seat) in sides.into_iter().enumerate() {
        let left = if at == 0 { top.x } else { top.x + whole - side };
        let mut beside = ui.new_child(child(left, side).id_salt(("side", at)));
        beside.add_space((height / 2.0 - theme.s(16.0)).max(0.0));
        bar(&mut beside, cx, agreement, article, draft, seat);
    }
    ui.allocate_space(Vec2::new(whole, height));
}

/// What the text of a clause costs a home.
fn bar(ui: &mut Ui, cx: &PanelCx, agreement: AgreementIx, article: ArticleIx, draft: Draft, seat: SeatIx) {
    let theme = cx.theme;
    ui.spacing_mut().item_spacing.y = theme.s(4.0);
    let role = cx.view.roster().role(seat);
    let scale = super::sides::scale(cx, agreement);
    let share = |value: Milli| f(value) / f(scale);
    if seat == cx.view.seat {
        let (cost, room) = (cost(cx, article, role, draft.worst), cx.view.own_room(agreement));
        let text = cx.t("table-clause-own", &[arg("cost", plain(cost)), arg("room", plain(room))]);
        burden_bar(ui, theme, share(cost), (share(room), share(room)), colour(cx, seat), &text);
        say(ui, theme, Type::Small, Ink::Second, &text);
    } else {
        let (low, high) = cx.view.room_of(seat, agreement);
        let cost = cost(cx, article, role, draft.asked);
        let key = if cx.view.role() == Role::Mediator { "table-clause-other-of" } else { "table-clause-other" };
        let args = [
            arg("seat", cx.words.seat(seat)),
            arg("cost", plain(cost)),
            arg("low", plain(low)),
            arg("high", plain(high)),
        ];
        let text = cx.t(key, &args);
        burden_bar(ui, theme, share(cost), (share(low), share(high)), colour(cx, seat), &text);
        say(ui, theme, Type::Small, Ink::Second, &text);
    }
}

/// How far apart the sides seem on a clause.
fn hint(cx: &PanelCx, agreement: AgreementIx, article: ArticleIx, draft: Draft) -> Option<(Ink, String)> {
    if cx.view.chosen(article).is_some() {
        return Some((Ink::Good, cx.p("table-agreed")));
    }
    let others: Vec<SeatIx> = parties(cx).into_iter().filter(|seat| *seat != cx.view.seat).collect();
    if let [other] = others.as_slice() {
        match cx.view.asked(article, *other) {
            Some(asked) if asked == draft.asked => return Some((Ink::Good, cx.p("table-same"))),
            Some(asked) => {
                let option = cx.words.article_option(article, asked);
                return Some((Ink::Against, cx.t("table-they-want", &[arg("option", option)])));
            }
            None => {}
        }
    }
    // Without a word from them, what a clause costs is held against its part of what a home bears.
    let mut worst = "table-both-bear";
    for seat in others {
        let room = shares(cx, agreement, seat);
        let theirs = cost(cx, article, cx.view.roster().role(seat), draft.asked);
        if room.own.is_some_and(|own| cost(cx, article, cx.view.role(), draft.worst) > own) {
            return Some((Ink::Bad, cx.p("table-we-hardly")));
        }
        if theirs > room.high {
            return Some((Ink::Bad, cx.p("table-they-hardly")));
        }
        if theirs > room.low {
            worst = "table-they-may";
        }
    }
    Some((if worst == "table-both-bear" { Ink::Good } else { Ink::Second }, cx.p(worst)))
}

/// The clause itself, with its options.
fn text(
    ui: &mut Ui,
    cx: &mut PanelCx,
    out: &mut Vec<Intent>,
    agreement: AgreementIx,
    article: ArticleIx,
    draft: Draft,
    meets: bool,
) {
    let theme = cx.theme;
    let (rule, name) = (cx.view.article_rule(article), cx.words.article(article));
    let role = cx.view.role();
    Card::new(theme, &name).show(ui, ("clause", article.0), |ui| {
        flow(ui, theme, 14.0, |ui| {
            say(ui, theme, Type::Strong, Ink::Text, &name);
            if let Some((ink, text)) = hint(cx, agreement, article, draft) {
                say(ui, theme, Type::Small, ink, &text);
            }
        });
        if !rule.about.is_empty() {
            say(ui, theme, Type::Small, Ink::Second, &rule.about);
        }
        if let Some(chosen) = cx.view.chosen(article) {
            let text = cx.t("clause-agreed", &[arg("option", cx.words.article_option(article, chosen))]);
            say(ui, theme, Type::Body, Ink::Good, &text);
            return;
        }
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
                            let price = plain(cost(cx, article, role, option));
                            text = cx.t("table-option-price", &[arg("option", text), arg("cost", price)]);
                        }
                        let chosen = if *first { draft.asked } else { draft.worst } == option;
                        if chip(ui, theme, &text, chosen).clicked() {
                            // What is asked never lies beyond the worst: the other follows where it must.
                            wanted = Some(match (*first, meets, role) {
                                (_, false, _) | (_, _, Role::Mediator) => (option, option),
                                (true, _, Role::Aspirant) => (option, draft.worst.max(option)),
                                (true, _, Role::Parent) => (option, draft.worst.min(option)),
                                (false, _, Role::Aspirant) => (draft.asked.min(option), option),
                                (false, _, Role::Parent) => (draft.asked.max(option), option),
                            });
                        }
                    }
                });
            });
        }
        if let Some((asked, worst)) = wanted {
            cx.state.offers.retain(|(of, ..)| *of != article);
            cx.state.offers.push((article, asked, worst));
            if meets && let Some(place) = draft.place {
                // A sealed offer is exchanged for the new one.
                out.push(Intent::Undo(Some(place)));
                out.push(Intent::Order(order(role, article, asked, worst)));
            }
        }
        if let Some(place) = draft.place {
            if button(ui, theme, Kind::Quiet, &cx.p("desk-offer-back")).clicked() {
                out.push(Intent::Undo(Some(place)));
            }
        } else if draft.chosen && meets {
            let order = order(role, article, draft.asked, draft.worst);
            let key = if role == Role::Mediator { "desk-point-seal" } else { "desk-offer-seal" };
            if button(ui, theme, Kind::Raised, &cx.p(key)).clicked() {
                out.push(Intent::Order(order));
            }
            if let Some(why) = cx.refused(&order) {
                say(ui, theme, Type::Small, Ink::Bad, &cx.t("not-now", &[arg("why", why)]));
            }
        }
    });
}
