//! Text in the theme's types and inks.

use crate::desk::theme::{Ink, Theme, Type};
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Label, Layout, Response, Ui, Vec2};

pub(super) fn job(theme: &Theme, kind: Type, ink: Ink, text: &str) -> LayoutJob {
    let font = theme.font(kind);
    let mut format = TextFormat::simple(font, theme.colours.ink(ink));
    match kind {
        Type::Label => format.extra_letter_spacing = theme.s(0.7),
        Type::Quote => format.line_height = Some(theme.s(21.0)),
        Type::Body | Type::Small => format.line_height = Some((format.font_id.size * 1.38).round()),
        _ => {}
    }
    LayoutJob::single_section(text.to_owned(), format)
}

/// Text that wraps.
pub fn say(ui: &mut Ui, theme: &Theme, kind: Type, ink: Ink, text: &str) -> Response {
    ui.add(Label::new(job(theme, kind, ink, text)).wrap())
}

/// Text on one line, cut with dots where it is too long; the whole is shown under the pointer.
pub fn line(ui: &mut Ui, theme: &Theme, kind: Type, ink: Ink, text: &str) -> Response {
    ui.add(Label::new(job(theme, kind, ink, text)).truncate())
}

/// A title on at most two lines; the whole is shown under the pointer.
pub fn two_lines(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let mut job = job(theme, Type::Strong, Ink::Text, text);
    job.wrap = egui::text::TextWrapping { max_width: ui.available_width(), max_rows: 2, ..Default::default() };
    let galley = ui.painter().layout_job(job);
    let cut = galley.elided;
    let response = ui.add(Label::new(galley));
    if cut { response.on_hover_text(text) } else { response }
}

/// Text that keeps its width.
pub fn cut(ui: &mut Ui, theme: &Theme, kind: Type, ink: Ink, text: &str) -> Response {
    ui.add(Label::new(job(theme, kind, ink, text)).extend())
}

/// Paragraphs: line ends in the text are kept.
pub fn paragraph(ui: &mut Ui, theme: &Theme, kind: Type, ink: Ink, text: &str) {
    for part in text.split('\n').filter(|part| !part.trim().is_empty()) {
        say(ui, theme, kind, ink, part.trim());
    }
}

/// A heading over a group, in small capitals.
pub fn heading(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    ui.add_space(theme.s(8.0));
    let response = ui.add(Label::new(job(theme, Type::Label, Ink::Heading, &text.to_uppercase())).wrap());
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Heading));
    ui.add_space(theme.s(1.0));
    response
}

/// A name on the left and a value on the right, on one line.
pub fn pair(ui: &mut Ui, theme: &Theme, name: &str, value: &str) {
    let height = theme.s(20.0);
    ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), height), Layout::right_to_left(Align::Center), |ui| {
        cut(ui, theme, Type::Body, Ink::Text, value);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| line(ui, theme, Type::Body, Ink::Second, name));
    });
}

/// Words, links and buttons one after the other, on as many lines as it takes.
pub fn flow(ui: &mut Ui, theme: &Theme, gap: f32, add: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        // A line is as high as what stands on it.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing.x = theme.s(gap);
        ui.horizontal_wrapped(add);
    });
}

/// How wide a text is on one line.
pub fn width_of(ui: &Ui, theme: &Theme, kind: Type, text: &str) -> f32 {
    ui.ctx().fonts_mut(|fonts| fonts.layout_job(job(theme, kind, Ink::Text, text)).size().x)
}
