//! What all moments draw with: a clock that eases, texts that fade in, small shapes.

use super::SceneCx;
use crate::desk::theme::{Ink, Theme, Type};
use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, Color32, Galley, Painter, Pos2, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType};
use std::sync::Arc;

/// A count for drawing.
#[expect(clippy::cast_precision_loss, reason = "at most a few hundred things are drawn")]
pub(super) fn f(count: usize) -> f32 {
    count as f32
}

/// A number for drawing.
#[expect(clippy::cast_precision_loss, reason = "for drawing only")]
pub(super) fn share(part: i64, whole: i64) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

/// How many whole steps have passed.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held above zero, and small")]
pub(super) fn whole(value: f32) -> usize {
    value.max(0.0) as usize
}

/// How far something has come that begins at a second and takes some: 0 to 1, soft at both ends.
pub(super) fn part(t: f32, from: f32, takes: f32) -> f32 {
    let x = ((t - from) / takes.max(0.001)).clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}

/// The area of a drawing, with what a screen reader says of it.
pub(super) fn canvas(ui: &mut Ui, size: Vec2, says: &str) -> (Rect, Response) {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, says));
    (rect, response)
}

/// A painter with the theme's types.
pub(super) struct Brush<'a> {
    pub(super) painter: Painter,
    pub(super) theme: &'a Theme,
}

impl<'a> Brush<'a> {
    pub(super) fn new(ui: &Ui, cx: &SceneCx<'a>) -> Self {
        Self { painter: ui.painter().clone(), theme: cx.theme }
    }

    /// An area to draw on, with what a screen reader says of it, and a painter for it.
    pub(super) fn on(ui: &mut Ui, cx: &SceneCx<'a>, size: Vec2, says: &str) -> (Rect, Self) {
        let (rect, _) = canvas(ui, size, says);
        (rect, Self::new(ui, cx))
    }

    /// The same, held inside a part of the window.
    pub(super) fn with_clip(&self, rect: Rect) -> Self {
        Self { painter: self.painter.with_clip_rect(rect.intersect(self.painter.clip_rect())), theme: self.theme }
    }

    pub(super) fn ink(&self, ink: Ink, seen: f32) -> Color32 {
        self.theme.colours.ink(ink).gamma_multiply(seen)
    }

    /// A text on one line, cut with dots at a width.
    pub(super) fn line(&self, at: Pos2, align: Align2, kind: Type, colour: Color32, text: &str, most: f32) -> Rect {
        let mut job = LayoutJob::simple_singleline(text.to_owned(), self.theme.font(kind), colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(most.max(1.0));
        let galley = self.painter.layout_job(job);
        let rect = align.anchor_size(at, galley.size());
        self.painter.galley(rect.min, galley, colour);
        rect
    }

    /// A text on as many lines as it takes, laid out but not drawn.
    pub(super) fn wrapped(&self, kind: Type, colour: Color32, text: &str, width: f32) -> Arc<Galley> {
        let mut format = TextFormat::simple(self.theme.font(kind), colour);
        format.line_height = match kind {
            Type::Quote => Some(self.theme.s(21.0)),
            Type::Body | Type::Small => Some((format.font_id.size * 1.38).round()),
            _ => None,
        };
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap.max_width = width.max(1.0);
        self.painter.layout_job(job)
    }

    /// Draws a text from its upper left corner on as many lines as it takes; the height it took.
    pub(super) fn block(&self, at: Pos2, kind: Type, colour: Color32, text: &str, width: f32) -> f32 {
        let galley = self.wrapped(kind, colour, text, width);
        let height = galley.size().y;
        self.painter.galley(at, galley, colour);
        height
    }

    /// A thin line.
    pub(super) fn stroke(&self, from: Pos2, to: Pos2, width: f32, colour: Color32) {
        self.painter.line_segment([from, to], Stroke::new(self.theme.s(width), colour));
    }

    /// A sheet of paper with its shadow.
    pub(super) fn sheet(&self, rect: Rect) {
        let shadow = egui::Shadow { offset: [0, 6], blur: 24, spread: 0, color: Color32::from_black_alpha(90) };
        self.painter.add(shadow.as_shape(rect, self.theme.corner()));
        self.painter.rect_filled(rect, 2, self.theme.colours.sheet);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_begins_at_nothing_and_ends_at_all() {
        assert!(part(0.9, 1.0, 2.0) < 0.001);
        assert!((part(2.0, 1.0, 2.0) - 0.5).abs() < 0.001);
        assert!(part(3.0, 1.0, 2.0) > 0.999);
        assert_eq!(whole(-2.0), 0);
        assert_eq!(whole(2.9), 2);
    }
}
