//! Home: governments and their majorities, what people and investors see, what others promised aloud.

use super::PanelCx;
use super::pieces::{number, tracked};
use crate::core::calendar::Quarter;
use crate::core::ix::{Owner, SeatIx};
use crate::core::quantity::Scope;
use crate::core::roster::Role;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Theme, Type};
use crate::desk::widgets::{Card, heading, say};
use crate::game::view::GovernmentView;
use crate::seats::HOME;
use crate::wording::{arg, government_key};
use egui::Ui;

/// Numbers of a home, in the order in which they are shown.
const NUMBERS: [&str; 9] =
    ["growth", "unemployment", "investment", "leavers", "court-record", "security", "energy", "cohesion", "margin"];

/// Draws it: one's own home first, then the other's as far as it is public.
pub fn home(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let own = cx.view.seat;
    let roster = cx.view.roster();
    let parties = [Role::Aspirant, Role::Parent].into_iter().filter_map(|role| roster.seat_of(role));
    let seats: Vec<SeatIx> = std::iter::once(own).chain(parties.filter(|seat| *seat != own)).collect();
    side_by_side(ui, cx.theme, &seats, |ui, seat| one(ui, cx, out, *seat));
    promises(ui, cx, out);
}

/// One after the other; beside one another where there is width for it.
pub(super) fn side_by_side<T>(ui: &mut Ui, theme: &Theme, all: &[T], mut add: impl FnMut(&mut Ui, &T)) {
    let columns = if ui.available_width() >= theme.s(620.0) { all.len().clamp(1, 2) } else { 1 };
    for row in all.chunks(columns) {
        if columns == 1 {
            row.iter().for_each(|one| add(ui, one));
            continue;
        }
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.x = theme.s(36.0);
            ui.columns(columns, |places| {
                for (ui, one) in places.iter_mut().zip(row) {
                    ui.spacing_mut().item_spacing.x = theme.s(8.0);
                    add(ui, one);
                }
            });
        });
    }
}

fn one(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, seat: SeatIx) {
    let theme = cx.theme;
    heading(ui, theme, &cx.words.seat(seat));
    if let Some(view) = cx.view.government(seat) {
        let text = government(cx, &view);
        if !text.is_empty() {
            Card::new(theme, &text).show(ui, ("government", seat.0), |ui| {
                say(ui, theme, Type::Body, Ink::Text, &text);
                if let Some((quarter, left)) = view.next {
                    let key = if view.rule.mandate { "home-next-exam" } else { "home-next-vote" };
                    let quarter = arg("quarter", cx.words.quarter(quarter));
                    let text = cx.t(key, &[quarter, arg("left", i64::from(left))]);
                    say(ui, theme, Type::Small, Ink::Second, &text);
                }
            });
        }
    }
    tracked(ui, cx, HOME, Owner::Seat(seat), out);
    for id in NUMBERS {
        let Some(quantity) = cx.quantity(id) else { continue };
        let world = cx.view.setup().registry.row(quantity).scope == Scope::World;
        if world && seat != cx.view.seat {
            continue;
        }
        tracked(ui, cx, quantity, if world { Owner::World } else { Owner::Seat(seat) }, out);
    }
}

fn government(cx: &PanelCx, view: &GovernmentView) -> String {
    if view.rule.seats == 0 {
        return if view.rule.mandate { cx.p("desk-mandate") } else { String::new() };
    }
    let key = government_key(view);
    cx.t(
        "home-government",
        &[
            arg("government", cx.p(key)),
            arg("margin", super::cx::minus(&format!("{:+.0}", view.margin))),
            arg("needed", view.rule.needed.to_string()),
            arg("seats", view.rule.seats.to_string()),
        ],
    )
}

fn promises(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>) {
    let first = Quarter::of(cx.view.calendar().start);
    let promised: Vec<_> = cx.view.promised().collect();
    if promised.is_empty() {
        return;
    }
    heading(ui, cx.theme, &cx.p("home-promised"));
    for owed in promised {
        let name = cx.t("desk-promise", &[arg("seat", cx.words.seat(owed.seat)), arg("due", cx.words.due(owed.due))]);
        let quarter = cx.words.quarter(first.plus(owed.tick));
        if number(ui, cx.theme, &name, &quarter, "").clicked() {
            out.push(Intent::Select(crate::core::order::Target::Party(owed.seat)));
        }
    }
}
