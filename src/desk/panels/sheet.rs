//! Panels over the map: a title, a cross, the panel below; and the bar that opens them.

use super::PanelCx;
use crate::desk::intent::{Intent, Panel};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{chip, close, cut};
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
    ScrollArea::vertical().id_salt(panel.id()).auto_shrink(false).show(ui, |ui| {
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

/// The bar over the map: a pill for each panel.
pub fn bar(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(theme.s(6.0));
        for panel in Panel::BAR {
            if chip(ui, theme, &cx.p(&format!("panel-{}", panel.id())), false).clicked() {
                out.push(Intent::Open(panel));
            }
        }
    });
}
