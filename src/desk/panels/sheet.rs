//! Panels over the map: a title, a cross, the panel below; and the bar that opens them.

use super::PanelCx;
use crate::desk::intent::{Intent, Panel};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{chip, close, cut, width_of};
use egui::{Align, Layout, ScrollArea, Ui, Vec2};

/// Draws a panel with its title and a cross, scrolling where it is longer than its room.
pub fn sheet(ui: &mut Ui, cx: &mut PanelCx, panel: Panel, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let title = cx.p(&format!("panel-{}", panel.id()));
    ui.allocate_ui_with_layout(
        Vec2::new(ui.available_width(), theme.s(34.0)),
        Layout::right_to_left(Align::Center),
        |ui| {
            if close(ui, theme, &cx.p("desk-close")).clicked() {
                out.push(Intent::Close);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let response = cut(ui, theme, Type::Title, Ink::Text, &title);
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Heading));
            });
        },
    );
    ui.add_space(theme.s(4.0));
    // Another quarter begins at the top.
    let place = (panel.id(), cx.view.calendar().turns);
    ScrollArea::vertical().id_salt(place).auto_shrink(false).show(ui, |ui| {
        // Room for the bar at the right, so that it covers nothing.
        ui.set_max_width(ui.available_width() - theme.s(10.0));
        show(ui, cx, panel, out);
    });
}

/// Draws a panel without title.
pub fn show(ui: &mut Ui, cx: &mut PanelCx, panel: Panel, out: &mut Vec<Intent>) {
    cx.renew();
    match panel {
        Panel::Agenda => super::agenda(ui, cx, out),
        Panel::Dossier => super::dossier(ui, cx, out),
        Panel::Orders => super::order_list(ui, cx, out),
        Panel::Actions => super::actions(ui, cx, out),
        Panel::Why => super::why(ui, cx, out),
        Panel::News => super::news(ui, cx, out),
        Panel::Forecast => super::forecast(ui, cx, out),
        Panel::Charts => super::charts(ui, cx, out),
        Panel::Encyclopaedia => super::encyclopaedia(ui, cx, out),
        Panel::Table => super::table(ui, cx, out),
        Panel::Implementation => super::implementation(ui, cx, out),
        Panel::Criteria => super::criteria(ui, cx, out),
        Panel::Bodies => super::bodies(ui, cx, out),
        Panel::Home => super::home(ui, cx, out),
        Panel::Region => super::region(ui, cx, out),
        Panel::Objectives => super::objectives(ui, cx, out),
        Panel::Help => super::help(ui, cx, out),
        Panel::Saves => super::saves(ui, cx, out),
        Panel::Settings => super::settings(ui, cx, out),
    }
}

/// Width of a pill.
fn pill(ui: &Ui, cx: &PanelCx, text: &str) -> f32 {
    width_of(ui, cx.theme, Type::Body, text) + cx.theme.s(28.0)
}

/// The bar over the map: a pill for each panel as far as they fit on one line, the rest in a menu.
pub fn bar(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let gap = theme.s(6.0);
    let names: Vec<(Panel, String)> =
        Panel::BAR.iter().map(|panel| (*panel, cx.p(&format!("panel-{}", panel.id())))).collect();
    let widths: Vec<f32> = names.iter().map(|(_, name)| pill(ui, cx, name) + gap).collect();
    let (menu, more) = (cx.p("menu-open"), cx.p("desk-bar-more"));
    let room = ui.available_width() - pill(ui, cx, &menu) - gap;
    let all: f32 = widths.iter().sum();
    let shown = if all <= room {
        names.len()
    } else {
        let room = room - pill(ui, cx, &more) - gap;
        let taken = widths.iter().scan(0.0, |sum, width| {
            *sum += width;
            Some(*sum)
        });
        taken.take_while(|sum| *sum <= room).count()
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(gap);
        let (first, rest) = names.split_at(shown);
        for (panel, name) in first {
            if chip(ui, theme, name, false).clicked() {
                out.push(Intent::Open(*panel));
            }
        }
        if !rest.is_empty() {
            fold(ui, cx, &more, rest, out);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if chip(ui, theme, &menu, false).clicked() {
                out.push(Intent::Menu);
            }
        });
    });
}

/// Panels in a menu that opens from a pill.
fn fold(ui: &mut Ui, cx: &PanelCx, title: &str, panels: &[(Panel, String)], out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let pill = chip(ui, theme, title, false);
    egui::Popup::menu(&pill).show(|ui| {
        ScrollArea::vertical().max_height(ui.ctx().viewport_rect().height() * 0.7).show(ui, |ui| {
            for (panel, name) in panels {
                if ui.button(name).clicked() {
                    out.push(Intent::Open(*panel));
                    ui.close();
                }
            }
        });
    });
}

/// The bar where there is no height for it: all panels in one menu.
pub(super) fn folded(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    ui.spacing_mut().item_spacing.x = theme.s(6.0);
    let all: Vec<(Panel, String)> =
        Panel::BAR.iter().map(|panel| (*panel, cx.p(&format!("panel-{}", panel.id())))).collect();
    fold(ui, cx, &cx.p("desk-panels"), &all, out);
    if chip(ui, theme, &cx.p("menu-open"), false).clicked() {
        out.push(Intent::Menu);
    }
}
