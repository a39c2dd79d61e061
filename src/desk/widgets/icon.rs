//! Small signs for the numbers of the strip, drawn from a few strokes.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};
use std::f32::consts::TAU;

/// What a sign stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Diplomatic teams: a person.
    Teams,
    /// Money: a coin.
    Budget,
    /// Political capital: a house of columns.
    Capital,
    /// Approval at home: a house.
    Home,
    /// Goodwill: two rings that hold.
    Goodwill,
    /// Recognitions: a globe.
    Recognition,
    /// The dialogue: what one says.
    Dialogue,
    /// The first path of accession: a ring of stars.
    Union,
    /// The second path: a rose of winds.
    Alliance,
    /// Organisations: a ballot.
    Votes,
}

/// Points on an ellipse, from one turn to another, in parts of a whole.
fn arc(middle: Pos2, radius: [f32; 2], from: f32, to: f32) -> Vec<Pos2> {
    (0..=14_u8)
        .map(|step| {
            let turn = (from + (to - from) * f32::from(step) / 14.0) * TAU;
            middle + vec2(turn.cos() * radius[0], turn.sin() * radius[1])
        })
        .collect()
}

/// Paints a sign into a square.
pub fn icon(painter: &Painter, sign: Icon, area: Rect, colour: Color32) {
    let size = area.width().min(area.height());
    let middle = area.center();
    let stroke = Stroke::new((size / 11.0).max(1.0), colour);
    let at = |x: f32, y: f32| pos2(middle.x + x * size / 2.0, middle.y + y * size / 2.0);
    let line = |points: Vec<Pos2>| {
        painter.add(Shape::line(points, stroke));
    };
    let length = |share: f32| share * size / 2.0;
    match sign {
        Icon::Teams => {
            painter.circle_stroke(at(0.0, -0.42), length(0.36), stroke);
            line(arc(at(0.0, 0.85), [length(0.72), length(0.72)], 0.5, 1.0));
        }
        Icon::Budget => {
            painter.circle_stroke(middle, length(0.86), stroke);
            line(arc(at(0.1, 0.0), [length(0.4), length(0.42)], 0.14, 0.86));
            line(vec![at(-0.48, -0.1), at(0.12, -0.1)]);
            line(vec![at(-0.48, 0.16), at(0.12, 0.16)]);
        }
        Icon::Capital => {
            line(vec![at(-0.9, -0.3), at(0.0, -0.85), at(0.9, -0.3), at(-0.9, -0.3)]);
            for x in [-0.55, 0.0, 0.55] {
                line(vec![at(x, -0.15), at(x, 0.6)]);
            }
            line(vec![at(-0.9, 0.8), at(0.9, 0.8)]);
        }
        Icon::Home => {
            line(vec![at(-0.95, 0.0), at(0.0, -0.85), at(0.95, 0.0)]);
            line(vec![at(-0.65, -0.1), at(-0.65, 0.8), at(0.65, 0.8), at(0.65, -0.1)]);
        }
        Icon::Goodwill => {
            painter.circle_stroke(at(-0.33, 0.0), length(0.56), stroke);
            painter.circle_stroke(at(0.33, 0.0), length(0.56), stroke);
        }
        Icon::Recognition => {
            painter.circle_stroke(middle, length(0.86), stroke);
            line(arc(middle, [length(0.38), length(0.86)], 0.0, 1.0));
            line(vec![at(-0.86, 0.0), at(0.86, 0.0)]);
        }
        Icon::Dialogue => {
            let bubble = Rect::from_min_max(at(-0.9, -0.75), at(0.9, 0.4));
            painter.rect_stroke(bubble, length(0.3), stroke, StrokeKind::Middle);
            line(vec![at(-0.35, 0.4), at(-0.45, 0.9), at(0.1, 0.4)]);
        }
        Icon::Union => {
            for star in arc(middle, [length(0.76), length(0.76)], 0.0, 1.0).into_iter().step_by(2).take(7) {
                painter.circle_filled(star, length(0.17), colour);
            }
        }
        Icon::Alliance => {
            let points = [(0.0, -1.0), (0.22, -0.22), (1.0, 0.0), (0.22, 0.22)];
            let back = [(0.0, 1.0), (-0.22, 0.22), (-1.0, 0.0), (-0.22, -0.22)];
            let outline: Vec<Pos2> = points.into_iter().chain(back).map(|(x, y)| at(x * 0.92, y * 0.92)).collect();
            painter.add(Shape::closed_line(outline, stroke));
        }
        Icon::Votes => {
            let paper = Rect::from_min_max(at(-0.75, -0.8), at(0.75, 0.8));
            painter.rect_stroke(paper, length(0.15), stroke, StrokeKind::Middle);
            line(vec![at(-0.38, 0.02), at(-0.08, 0.34), at(0.42, -0.32)]);
        }
    }
}
