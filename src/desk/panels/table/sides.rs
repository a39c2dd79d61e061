//! What each home bears of the whole text: one's own exactly, another's as a range.

use super::{parties, text_of};
use crate::core::ix::{AgreementIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::roster::Role;
use crate::desk::panels::PanelCx;
use crate::desk::panels::cx::{f, plain};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{burden_bar, columns, heading, say};
use crate::wording::arg;
use egui::{Color32, Ui};

/// A side's colour: the aspirant's and the parent's are those of for and against everywhere.
pub(super) fn colour(cx: &PanelCx, seat: SeatIx) -> Color32 {
    let colours = &cx.theme.colours;
    if cx.view.roster().role(seat) == Role::Aspirant { colours.for_ } else { colours.against }
}

/// Both sides, one's own on the left.
pub(super) fn packages(ui: &mut Ui, cx: &PanelCx, agreement: AgreementIx) {
    let mut sides = parties(cx);
    sides.sort_by_key(|seat| *seat != cx.view.seat);
    let scale = scale(cx, agreement);
    columns(ui, cx.theme, sides.len(), 300.0, |ui, at| side(ui, cx, agreement, sides[at], scale));
    say(ui, cx.theme, Type::Small, Ink::Second, &cx.p("table-bars"));
}

/// What the whole length of a bar stands for, on both sides alike: it reaches as far as the largest of what is borne and
/// what is asked.
pub(super) fn scale(cx: &PanelCx, agreement: AgreementIx) -> Milli {
    let reach = |seat: SeatIx| {
        if seat == cx.view.seat {
            cx.view.own_room(agreement).max(cx.view.package_cost(agreement, &text_of(cx, agreement, true)))
        } else {
            let asked = text_of(cx, agreement, false);
            let cost = cx.view.package_cost_of(cx.view.roster().role(seat), agreement, &asked);
            cx.view.room_of(seat, agreement).1.max(cost)
        }
    };
    parties(cx).into_iter().map(reach).max().unwrap_or_default().max(Milli::points(1)).ratio(11, 10)
}

fn side(ui: &mut Ui, cx: &PanelCx, agreement: AgreementIx, seat: SeatIx, scale: Milli) {
    let theme = cx.theme;
    let share = |value: Milli| f(value) / f(scale);
    let own = seat == cx.view.seat;
    heading(
        ui,
        theme,
        &cx.t(if own { "desk-side-own" } else { "desk-side-other" }, &[arg("seat", cx.words.seat(seat))]),
    );
    let text = if own {
        let room = cx.view.own_room(agreement);
        let cost = cx.view.package_cost(agreement, &text_of(cx, agreement, true));
        let text = cx.t("table-own-package", &[arg("room", plain(room)), arg("cost", plain(cost))]);
        burden_bar(ui, theme, share(cost), (share(room), share(room)), colour(cx, seat), &text);
        text
    } else {
        let (low, high) = cx.view.room_of(seat, agreement);
        let role = cx.view.roster().role(seat);
        let cost = cx.view.package_cost_of(role, agreement, &text_of(cx, agreement, false));
        let args = [
            arg("seat", cx.words.seat(seat)),
            arg("low", plain(low)),
            arg("high", plain(high)),
            arg("cost", plain(cost)),
        ];
        let text = cx.t("table-other-package", &args);
        burden_bar(ui, theme, share(cost), (share(low), share(high)), colour(cx, seat), &text);
        text
    };
    ui.add_space(theme.s(3.0));
    say(ui, theme, Type::Small, Ink::Heading, &text);
    if !own {
        say(ui, theme, Type::Small, Ink::Second, &cx.p("table-other-package.narrow"));
    }
}
