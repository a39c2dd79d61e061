//! Lines to type in.

use crate::desk::theme::{Theme, Type};
use egui::{Frame, Response, Stroke, TextEdit, Ui};

/// A line to search with. Its name is what a screen reader says, its hint what stands in it while it is empty.
pub fn search(ui: &mut Ui, theme: &Theme, text: &mut String, name: &str, hint: &str) -> Response {
    let colours = &theme.colours;
    let frame = Frame::new()
        .fill(colours.ground)
        .stroke(Stroke::new(1.0, colours.line))
        .corner_radius(theme.corner())
        .inner_margin(theme.margin(10.0, 6.0));
    let hint = egui::RichText::new(hint).color(colours.second).font(theme.font(Type::Body));
    let edit = TextEdit::singleline(text)
        .hint_text(hint)
        .font(theme.font(Type::Body))
        .text_color(colours.text)
        .desired_width(f32::INFINITY)
        .char_limit(80)
        .frame(frame);
    let response = ui.add(edit);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.to_owned()));
    super::ring(ui, theme, &response, response.rect, 6);
    response
}
