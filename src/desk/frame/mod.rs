//! The frame around map and panels: the first screen, a new game, kept games, the desk itself, and what covers it.
//!
//! *Invariants.* A frame only draws and notes wishes: [`super::wishes`] does them when the pass has ended.

mod cast;
mod coach;
mod cover;
mod credits;
mod menu;
mod play;
mod saves;
mod settings;
mod title;
mod trouble;

use super::map::Map;
use super::state::{Desk, Screen, Wish};
use super::theme::{Ink, Theme, Type};
use super::widgets::{Kind, button, cut, say};
use bevy_egui::egui::{self, Align, Frame, Layout, Rect, Stroke, Ui, UiBuilder, vec2};

/// Draws what fills the window.
pub(crate) fn draw(ui: &mut Ui, desk: &mut Desk, map: &mut Map) {
    let mut wishes = Vec::new();
    match desk.screen.clone() {
        Screen::Title => title::draw(ui, desk, map, &mut wishes),
        Screen::Cast(cast) => cast::draw(ui, desk, map, &cast, &mut wishes),
        Screen::Saves => saves::draw(ui, desk, map, &mut wishes),
        Screen::Settings => settings::draw(ui, desk, map, &mut wishes),
        Screen::Credits => credits::draw(ui, desk, map, &mut wishes),
        Screen::Trouble(title, what) => trouble::draw(ui, desk, map, &title, &what, &mut wishes),
        Screen::Play => play::draw(ui, desk, map, &mut wishes),
    }
    said(ui, desk, &mut wishes);
    desk.wishes = wishes;
}

/// A page in the middle of the window with a title and a way back.
fn page<R>(
    ui: &mut Ui,
    theme: &Theme,
    back: &str,
    title: &str,
    wishes: &mut Vec<Wish>,
    add: impl FnOnce(&mut Ui, &mut Vec<Wish>) -> R,
) -> R {
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0, theme.colours.ground);
    let width = (whole.width() - theme.s(48.0)).min(theme.s(980.0));
    let rect = Rect::from_center_size(whole.center(), vec2(width, whole.height() - theme.s(40.0)));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    inside.horizontal(|ui| {
        if button(ui, theme, Kind::Quiet, back).clicked() || ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            wishes.push(Wish::Go(Screen::Title));
        }
        ui.add_space(theme.s(10.0));
        cut(ui, theme, Type::Title, Ink::Text, title);
    });
    inside.add_space(theme.s(14.0));
    add(&mut inside, wishes)
}

/// A raised part of a page.
fn block(theme: &Theme) -> Frame {
    Frame::new()
        .fill(theme.colours.panel)
        .stroke(Stroke::new(1.0, theme.colours.line))
        .corner_radius(theme.corner())
        .inner_margin(theme.margin(18.0, 14.0))
}

/// What was said and not yet read: at the bottom, over everything; at the desk below the bar, where neither the lesson nor the
/// orders lie.
fn said(ui: &Ui, desk: &Desk, wishes: &mut Vec<Wish>) {
    let Some((bad, text)) = &desk.said else { return };
    let theme = &desk.theme;
    let screen = ui.max_rect();
    if !*bad && gone(ui, text) {
        wishes.push(Wish::Read);
        return;
    }
    let (pivot, place) = if matches!(desk.screen, Screen::Play) {
        (egui::Align2::CENTER_TOP, screen.center_top() + vec2(0.0, theme.s(104.0)))
    } else {
        (egui::Align2::CENTER_BOTTOM, screen.center_bottom() - vec2(0.0, theme.s(18.0)))
    };
    egui::Area::new(egui::Id::new("said")).order(egui::Order::Foreground).pivot(pivot).fixed_pos(place).show(
        ui.ctx(),
        |ui| {
            let line = if *bad { theme.colours.bad } else { theme.colours.good };
            let frame = block(theme).fill(theme.colours.card).stroke(Stroke::new(1.5, line));
            frame.show(ui, |ui| {
                ui.set_max_width(screen.width().min(theme.s(720.0)) - theme.s(60.0));
                ui.horizontal(|ui| {
                    ui.vertical(|ui| {
                        ui.set_max_width(ui.available_width() - theme.s(110.0));
                        say(ui, theme, Type::Body, if *bad { Ink::Bad } else { Ink::Text }, text);
                    });
                    if button(ui, theme, Kind::Raised, &desk.words().plain("window-read")).clicked() {
                        wishes.push(Wish::Read);
                    }
                });
            });
        },
    );
}

/// Seconds for which good news stand; bad ones wait until they are read.
const STANDS: f64 = 6.0;

/// Whether a line has stood long enough.
fn gone(ui: &Ui, text: &str) -> bool {
    let (ctx, id) = (ui.ctx(), egui::Id::new(("said", text)));
    let now = ctx.input(|input| input.time);
    let since = ctx.data_mut(|data| *data.get_temp_mut_or_insert_with(id, || now));
    let gone = now - since > STANDS;
    if gone {
        ctx.data_mut(|data| data.remove::<f64>(id));
    } else {
        ctx.request_repaint_after(std::time::Duration::from_secs(1));
    }
    gone
}
