//! Small drawings of numbers: a line of the past, a distribution of votes.

use crate::desk::theme::{Ink, Theme, Type};
use egui::{Align2, Color32, Painter, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2};

/// The past of a number as a thin line in an area, its last point marked.
pub fn trend(painter: &Painter, theme: &Theme, values: &[f32], colour: Color32, area: Rect) {
    if values.len() < 2 {
        painter.hline(area.x_range(), area.center().y, Stroke::new(1.0, theme.colours.line));
        return;
    }
    let (low, high) = values.iter().fold((f32::MAX, f32::MIN), |(low, high), v| (low.min(*v), high.max(*v)));
    #[expect(clippy::cast_precision_loss, reason = "turns are few")]
    let step = area.width() / (values.len() - 1) as f32;
    let point = |(at, value): (usize, &f32)| {
        #[expect(clippy::cast_precision_loss, reason = "turns are few")]
        let x = area.left() + step * at as f32;
        let share = if high - low < 0.001 { 0.5 } else { (value - low) / (high - low) };
        pos2(x, area.bottom() - share * area.height())
    };
    let points: Vec<_> = values.iter().enumerate().map(point).collect();
    let last = points.last().copied();
    painter.add(Shape::line(points, Stroke::new(theme.s(1.5), colour)));
    if let Some(last) = last {
        painter.circle_filled(last, theme.s(2.0), colour);
    }
}

/// The same with room of its own.
pub fn sparkline(ui: &mut Ui, theme: &Theme, values: &[f32], colour: Color32, size: Vec2, says: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(theme.s(size.x), theme.s(size.y)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, says));
    trend(ui.painter(), theme, values, colour, rect.shrink(theme.s(2.0)));
    response
}

/// How likely each number of yes votes is: bars in the colours of carried and lost, with the number needed.
pub fn distribution(ui: &mut Ui, theme: &Theme, odds: &[i64], needed: usize, says: &str) -> Response {
    let colours = &theme.colours;
    let words = theme.s(18.0);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), theme.s(74.0) + words), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, says));
    let field = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom() - words));
    let total: i64 = odds.iter().sum::<i64>().max(1);
    let seen = |at: &usize| odds[*at] * 1000 > total;
    let first = (0..odds.len()).find(seen).unwrap_or(0).min(needed).saturating_sub(1);
    let last = (0..odds.len()).rev().find(seen).unwrap_or(0).max(needed) + 1;
    let most = odds.iter().copied().max().unwrap_or(1).max(1);
    #[expect(clippy::cast_precision_loss, reason = "votes of one body, odds for drawing")]
    let part = |a: i64, b: i64| a as f32 / b as f32;
    let count = i64::try_from(last - first + 1).unwrap_or(1);
    let wide = rect.width() / part(count, 1);
    for at in first..=last {
        let value = odds.get(at).copied().unwrap_or(0);
        let left = field.left() + wide * part(i64::try_from(at - first).unwrap_or(0), 1);
        let height = (field.height() * part(value, most)).max(if value > 0 { 1.0 } else { 0.0 });
        let bar = Rect::from_min_max(
            pos2(left + wide * 0.12, field.bottom() - height),
            pos2(left + wide * 0.88, field.bottom()),
        );
        ui.painter().rect_filled(bar, 1.0, if at >= needed { colours.for_ } else { colours.against });
    }
    ui.painter().hline(field.x_range(), field.bottom(), Stroke::new(1.0, colours.line));
    let x = field.left() + wide * part(i64::try_from(needed.saturating_sub(first)).unwrap_or(0), 1);
    ui.painter().vline(x, field.y_range(), Stroke::new(1.5, colours.text));
    let font = theme.font(Type::Small);
    let y = rect.bottom();
    let ink = colours.ink(Ink::Second);
    // An end gives way to the number needed where the two would touch.
    let room = theme.s(30.0);
    if x > field.left() + room {
        ui.painter().text(pos2(field.left(), y), Align2::LEFT_BOTTOM, first.to_string(), font.clone(), ink);
    }
    if x < field.right() - room {
        ui.painter().text(pos2(field.right(), y), Align2::RIGHT_BOTTOM, last.to_string(), font.clone(), ink);
    }
    let mark = x.clamp(field.left() + theme.s(12.0), field.right() - theme.s(12.0));
    ui.painter().text(pos2(mark, y), Align2::CENTER_BOTTOM, needed.to_string(), font, colours.text);
    response
}
