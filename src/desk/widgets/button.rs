//! Things to press.

use super::beacon;
use crate::desk::theme::{Ink, Theme, Type};
use egui::{Color32, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType};

/// What a button is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The one next step.
    Gold,
    /// A step.
    Raised,
    /// A way elsewhere.
    Quiet,
}

/// The ring around what has the keyboard.
pub fn ring(ui: &Ui, theme: &Theme, response: &Response, rect: Rect, corner: u8) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, theme.colours.focus);
        ui.painter().rect_stroke(rect.expand(1.0), CornerRadius::same(corner), stroke, StrokeKind::Outside);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
    }
}

/// A button.
pub fn button(ui: &mut Ui, theme: &Theme, kind: Kind, text: &str) -> Response {
    let colours = &theme.colours;
    let (ground, hover, ink) = match kind {
        Kind::Gold => (colours.gold, colours.gold_hover, Ink::OnGold),
        Kind::Raised => (colours.raised, colours.hover, Ink::Text),
        Kind::Quiet => (Color32::TRANSPARENT, colours.raised, Ink::Heading),
    };
    let pad = Vec2::new(theme.s(12.0), theme.s(6.0));
    let room = (ui.available_width() - 2.0 * pad.x).max(theme.s(40.0));
    let font = theme.font(if kind == Kind::Quiet { Type::Body } else { Type::Strong });
    let galley = ui.painter().layout(text.to_owned(), font, colours.ink(ink), room);
    let size = galley.size() + 2.0 * pad;
    let (rect, response) = ui.allocate_exact_size(size.max(Vec2::splat(theme.s(28.0))), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), text));
    if ui.is_rect_visible(rect) {
        let fill = if response.hovered() || response.is_pointer_button_down_on() { hover } else { ground };
        ui.painter().rect_filled(rect, theme.corner(), fill);
        // On a card under the pointer the ground alone would not stand out.
        if kind != Kind::Gold {
            ui.painter().rect_stroke(rect, theme.corner(), Stroke::new(1.0, colours.line), StrokeKind::Inside);
        }
        let place = rect.center() - galley.size() / 2.0;
        ui.painter().galley(place, galley, colours.ink(ink));
        ring(ui, theme, &response, rect, 6);
        beacon::pass(ui, text, rect);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// One of several, as a pill; gold where it is the chosen one.
pub fn chip(ui: &mut Ui, theme: &Theme, text: &str, chosen: bool) -> Response {
    let colours = &theme.colours;
    let (fill, hover, ink) = if chosen {
        (colours.gold, colours.gold_hover, Ink::OnGold)
    } else {
        (colours.raised, colours.hover, Ink::Text)
    };
    let pad = Vec2::new(theme.s(14.0), theme.s(5.0));
    let font = theme.font(if chosen { Type::Strong } else { Type::Body });
    let room = (ui.max_rect().width() - 2.0 * pad.x).max(theme.s(40.0));
    let galley = ui.painter().layout(text.to_owned(), font, colours.ink(ink), room);
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * pad, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), chosen, text));
    if ui.is_rect_visible(rect) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "half the height of a pill")]
        let round = (rect.height() / 2.0) as u8;
        let fill = if response.hovered() { hover } else { fill };
        ui.painter().rect_filled(rect, CornerRadius::same(round), fill);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, colours.ink(ink));
        ring(ui, theme, &response, rect, round.saturating_add(1));
        beacon::pass(ui, text, rect);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// A word that leads somewhere.
pub fn link(ui: &mut Ui, theme: &Theme, kind: Type, text: &str) -> Response {
    let ink = Ink::For;
    let colour = theme.colours.ink(ink);
    let mut job = super::text::job(theme, kind, ink, text);
    job.wrap.max_width = ui.available_width().max(theme.s(60.0));
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, ui.is_enabled(), text));
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            let y = rect.bottom() - 1.0;
            ui.painter().hline(rect.x_range(), y, Stroke::new(1.0, colour));
        }
        ui.painter().galley(rect.min, galley, colour);
        ring(ui, theme, &response, rect.expand(1.0), 3);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// A cross that takes something away.
pub fn close(ui: &mut Ui, theme: &Theme, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(theme.s(24.0)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name));
    if ui.is_rect_visible(rect) {
        let colours = &theme.colours;
        if response.hovered() {
            ui.painter().rect_filled(rect, theme.corner(), colours.hover);
        }
        let stroke = Stroke::new(1.5, if response.hovered() { colours.text } else { colours.second });
        let arm = theme.s(4.0);
        let middle = rect.center();
        for (x, y) in [(arm, arm), (arm, -arm)] {
            let way = Vec2::new(x, y);
            ui.painter().line_segment([middle - way, middle + way], stroke);
        }
        ring(ui, theme, &response, rect.shrink(1.0), 5);
    }
    response.on_hover_text(name).on_hover_cursor(egui::CursorIcon::PointingHand)
}
