//! Bars: a driver's pull, a ladder's steps, how far something is.

use super::button::ring;
use crate::desk::theme::{Ink, Theme, Type};
use egui::{
    Align2, Color32, CornerRadius, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2,
};

/// One driver: its name, a bar to the right for and to the left against, its number. Pressed, it opens into its history.
pub fn driver_row(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    value: f32,
    shown: &str,
    most: f32,
    opened: bool,
) -> Response {
    let colours = &theme.colours;
    let wide = ui.available_width();
    let from_left = (wide * 0.65).max(wide - theme.s(340.0));
    // A long name takes a second line rather than lose its end.
    let mut job =
        egui::text::LayoutJob::simple(name.to_owned(), theme.font(Type::Body), colours.text, from_left - theme.s(8.0));
    job.wrap.max_rows = 2;
    let galley = ui.painter().layout_job(job);
    let height = theme.s(24.0).max(galley.size().y + theme.s(4.0));
    let (rect, response) = ui.allocate_exact_size(Vec2::new(wide, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), format!("{name} {shown}")));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    if response.hovered() || opened {
        ui.painter().rect_filled(rect.expand2(Vec2::new(theme.s(6.0), 0.0)), theme.corner(), colours.card);
    }
    let number = theme.s(50.0);
    let area =
        Rect::from_min_max(pos2(rect.left() + from_left, rect.top()), pos2(rect.right() - number, rect.bottom()));
    ui.painter().galley(rect.left_center() - Vec2::new(0.0, galley.size().y / 2.0), galley, colours.text);
    let zero = area.center().x;
    ui.painter().vline(zero, rect.y_range(), Stroke::new(1.0, colours.line));
    let reach = (value.abs() / most.max(0.001)).min(1.0) * area.width() / 2.0;
    let (from, to, colour) =
        if value < 0.0 { (zero - reach, zero, colours.against) } else { (zero, zero + reach, colours.for_) };
    let bar = Rect::from_x_y_ranges(
        from..=to.max(from + 1.0),
        rect.center().y - theme.s(5.0)..=rect.center().y + theme.s(5.0),
    );
    ui.painter().rect_filled(bar, CornerRadius::same(2), colour);
    let ink = if value < 0.0 { Ink::Against } else { Ink::For };
    let place = rect.right_center();
    ui.painter().text(place, Align2::RIGHT_CENTER, shown, theme.font(Type::Body), colours.ink(ink));
    ring(ui, theme, &response, rect.expand2(Vec2::new(theme.s(4.0), 0.0)), 5);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Steps in a row, those taken filled.
pub fn steps(ui: &mut Ui, theme: &Theme, count: usize, taken: usize, colour: Color32, says: &str) -> Response {
    let gap = theme.s(4.0);
    let width = ui.available_width();
    #[expect(clippy::cast_precision_loss, reason = "a handful of steps")]
    let each = (width - gap * (count.max(1) - 1) as f32) / count.max(1) as f32;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, theme.s(7.0)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, says));
    for at in 0..count {
        #[expect(clippy::cast_precision_loss, reason = "a handful of steps")]
        let left = rect.left() + (each + gap) * at as f32;
        let step = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(each, rect.height()));
        let fill = if at < taken { colour } else { theme.colours.line };
        ui.painter().rect_filled(step, CornerRadius::same(2), fill);
    }
    response
}

/// The same, with the step reached and the next one below.
pub fn ladder(ui: &mut Ui, theme: &Theme, count: usize, taken: usize, reached: &str, next: &str) -> Response {
    let response = steps(ui, theme, count, taken, theme.colours.for_, reached);
    super::flow(ui, theme, 10.0, |ui| {
        super::say(ui, theme, Type::Body, Ink::Text, reached);
        if !next.is_empty() {
            super::say(ui, theme, Type::Small, Ink::Second, next);
        }
    });
    response
}

/// How much of a whole: a bar that fills from the left.
pub fn share_bar(ui: &mut Ui, theme: &Theme, share: f32, colour: Color32, says: &str) -> Response {
    let height = theme.s(7.0);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, says));
    ui.painter().rect_filled(rect, CornerRadius::same(3), theme.colours.line);
    let filled = Rect::from_min_size(rect.min, Vec2::new(rect.width() * share.clamp(0.0, 1.0), height));
    ui.painter().rect_filled(filled, CornerRadius::same(3), colour);
    response
}

/// A frequency with its error: a bar that fades over the part that may be wrong.
pub fn odds_bar(ui: &mut Ui, theme: &Theme, share: f32, error: f32, colour: Color32, says: &str) -> Response {
    let response = share_bar(ui, theme, (share - error).max(0.0), colour, says);
    let rect = response.rect;
    let x = |share: f32| rect.left() + rect.width() * share.clamp(0.0, 1.0);
    let unsure = Rect::from_x_y_ranges(x(share - error)..=x(share + error), rect.y_range());
    ui.painter().rect_filled(unsure, CornerRadius::same(2), colour.gamma_multiply(0.45));
    ui.painter().vline(x(share), rect.y_range(), Stroke::new(1.5, theme.colours.text));
    response
}

/// A value on a scale with a mark where it must reach.
pub fn meter(ui: &mut Ui, theme: &Theme, share: f32, mark: Option<f32>, colour: Color32, says: &str) -> Response {
    let response = share_bar(ui, theme, share, colour, says);
    if let Some(mark) = mark {
        let rect = response.rect;
        let x = rect.left() + rect.width() * mark.clamp(0.0, 1.0);
        let tick = rect.expand2(Vec2::new(0.0, theme.s(5.0)));
        ui.painter().vline(x, tick.y_range(), Stroke::new(1.5, theme.colours.text));
    }
    response
}

/// The empty scale that a bar is drawn on, as wide as there is room.
fn track(ui: &mut Ui, theme: &Theme, says: &str) -> (Rect, Response) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), theme.s(9.0)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, says));
    ui.painter().rect_filled(rect, CornerRadius::same(4), theme.colours.line);
    (rect, response)
}

/// What something costs against what is borne: the bar is the cost, the mark what is borne; a band where only a range of that
/// is known. A bar that ends before the mark can be borne, whoever's it is.
pub fn burden_bar(
    ui: &mut Ui,
    theme: &Theme,
    cost: f32,
    (low, high): (f32, f32),
    colour: Color32,
    says: &str,
) -> Response {
    let (rect, response) = track(ui, theme, says);
    let x = |share: f32| rect.left() + rect.width() * share.clamp(0.0, 1.0);
    let painter = ui.painter();
    painter.rect_filled(Rect::from_x_y_ranges(rect.left()..=x(cost), rect.y_range()), CornerRadius::same(4), colour);
    let tick = rect.expand2(Vec2::new(0.0, theme.s(4.0)));
    let stroke = Stroke::new(1.5, theme.colours.text);
    if x(high) - x(low) > 1.0 {
        let band = Rect::from_x_y_ranges(x(low)..=x(high), rect.expand2(Vec2::new(0.0, theme.s(2.0))).y_range());
        painter.rect_filled(band, CornerRadius::ZERO, theme.colours.text.gamma_multiply(0.3));
        painter.vline(x(low), tick.y_range(), stroke);
    }
    painter.vline(x(high), tick.y_range(), stroke);
    response
}

/// A value on a scale of which only a range is known.
pub fn range_bar(
    ui: &mut Ui,
    theme: &Theme,
    low: f32,
    high: f32,
    mark: Option<f32>,
    colour: Color32,
    says: &str,
) -> Response {
    let (rect, response) = track(ui, theme, says);
    let x = |share: f32| rect.left() + rect.width() * share.clamp(0.0, 1.0);
    let known = Rect::from_x_y_ranges(x(low)..=x(high).max(x(low) + 2.0), rect.y_range());
    ui.painter().rect_filled(known, CornerRadius::same(4), colour);
    if let Some(mark) = mark {
        let tick = rect.expand2(Vec2::new(0.0, theme.s(4.0)));
        ui.painter().add(Shape::line_segment(
            [pos2(x(mark), tick.top()), pos2(x(mark), tick.bottom())],
            Stroke::new(1.5, theme.colours.text),
        ));
    }
    response
}
