//! What a lesson points at: sought by its name while a frame is drawn, ringed when the frame is done. Widgets pass by and say
//! their names; they know nothing of lessons.

use crate::desk::theme::Theme;
use egui::{Context, CornerRadius, Id, LayerId, Order, Painter, Rect, Stroke, StrokeKind, Ui};

/// A name that is sought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sought {
    /// The whole name.
    Whole(String),
    /// How the name begins.
    Begins(String),
}

#[derive(Clone, Default)]
struct Beacon {
    sought: Vec<Sought>,
    /// Place among what is sought: an earlier one is preferred.
    found: Option<(usize, LayerId, Rect)>,
}

fn id() -> Id {
    Id::new("beacon")
}

/// From the next frame on these names are sought, the first of them that can be seen: what is drawn above a lesson's own card has passed by already.
pub fn seek(ctx: &Context, sought: Vec<Sought>) {
    let other = ctx.data_mut(|data| {
        let beacon = data.get_temp_mut_or_default::<Beacon>(id());
        let other = beacon.sought != sought;
        beacon.sought = sought;
        other
    });
    if other {
        ctx.request_repaint();
    }
}

/// A widget says its name and place; what is sought and can be seen is kept.
pub fn pass(ui: &Ui, name: &str, rect: Rect) {
    let seen = rect.intersect(ui.clip_rect());
    if !seen.is_positive() || seen.height() < rect.height().min(24.0) * 0.6 {
        return;
    }
    let layer = ui.layer_id();
    ui.data_mut(|data| {
        let beacon = data.get_temp_mut_or_default::<Beacon>(id());
        let fits = |one: &Sought| match one {
            Sought::Whole(wanted) => wanted == name,
            Sought::Begins(wanted) => name.starts_with(wanted.as_str()),
        };
        if let Some(place) = beacon.sought.iter().position(fits)
            && beacon.found.is_none_or(|(before, ..)| place < before)
        {
            beacon.found = Some((place, layer, seen));
        }
    });
}

/// Rings what was found, if it is among the first so many that are sought, and unless something lies over it. Whether it was
/// found.
pub fn ring_found(ctx: &Context, theme: &Theme, first: usize) -> bool {
    let found = ctx.data_mut(|data| data.get_temp_mut_or_default::<Beacon>(id()).found.take());
    let Some((_, layer, rect)) = found.filter(|(place, ..)| *place < first) else { return false };
    if ctx.layer_id_at(rect.center()).is_some_and(|top| top != layer && top.order > layer.order) {
        return true;
    }
    let painter = Painter::new(ctx.clone(), LayerId::new(Order::Tooltip, id()), ctx.viewport_rect());
    halo(&painter, theme, rect);
    true
}

/// A gold ring with a soft edge.
fn halo(painter: &Painter, theme: &Theme, rect: Rect) {
    let gold = theme.colours.gold;
    for (out, width, strength) in [(4.0, 5.0, 0.22), (2.0, 2.0, 1.0)] {
        let around = rect.expand(theme.s(out)).intersect(painter.clip_rect().shrink(1.0));
        let stroke = Stroke::new(theme.s(width), gold.gamma_multiply(strength));
        painter.rect_stroke(around, CornerRadius::same(8), stroke, StrokeKind::Middle);
    }
}

/// The same around a place of the map.
pub fn ring_place(painter: &Painter, theme: &Theme, at: egui::Pos2) {
    let gold = theme.colours.gold;
    for (radius, width, strength) in [(19.0, 5.0, 0.22), (17.0, 2.0, 1.0)] {
        painter.circle_stroke(at, theme.s(radius), Stroke::new(theme.s(width), gold.gamma_multiply(strength)));
    }
}
