//! Simple line drawings, drawn as by a pen: things that a clause changed for someone. Which one stands beside which article
//! is written in the world's language file (`drawing-<article>`).

use super::brush::{Brush, f, whole};
use egui::{Pos2, Rect, Shape, Stroke, pos2};

/// Every drawing there is.
#[cfg(test)]
const KINDS: [&str; 10] =
    ["bus", "diploma", "nameplate", "letter", "crossing", "lamp", "chair", "house", "flag", "table"];

/// A point of a drawing: a box of 100 by 60, from the upper left.
type Point = (f32, f32);

/// Draws one, so far.
pub(super) fn draw(brush: &Brush, kind: &str, rect: Rect, drawn: f32) {
    let lines = lines(kind);
    let lengths: Vec<f32> = lines.iter().map(|line| length(line)).collect();
    let mut left = lengths.iter().sum::<f32>() * drawn;
    let at = |(x, y): Point| pos2(rect.left() + rect.width() * x / 100.0, rect.top() + rect.height() * y / 60.0);
    let stroke = Stroke::new(brush.theme.s(2.0), brush.theme.colours.heading);
    for (line, long) in lines.iter().zip(lengths) {
        if left <= 0.0 {
            return;
        }
        let points: Vec<Pos2> = until(line, left).into_iter().map(at).collect();
        if points.len() > 1 {
            brush.painter.add(Shape::line(points, stroke));
        }
        left -= long;
    }
}

fn length(line: &[Point]) -> f32 {
    line.windows(2).map(|pair| (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1)).sum()
}

/// The first part of a line, so long.
fn until(line: &[Point], mut left: f32) -> Vec<Point> {
    let mut out = line.first().copied().into_iter().collect::<Vec<_>>();
    for pair in line.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let long = (b.0 - a.0).hypot(b.1 - a.1);
        if long >= left {
            let share = if long > 0.0 { left / long } else { 1.0 };
            out.push((a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share));
            return out;
        }
        left -= long;
        out.push(b);
    }
    out
}

fn circle(x: f32, y: f32, r: f32) -> Vec<Point> {
    let parts = 24;
    let turn = |n: usize| std::f32::consts::TAU * f(n) / f(parts);
    (0..=parts).map(|n| (x + r * turn(n).cos() * 0.96, y + r * turn(n).sin())).collect()
}

fn square(x: f32, y: f32, w: f32, h: f32) -> Vec<Point> {
    vec![(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)]
}

fn wave(x: f32, y: f32, w: f32) -> Vec<Point> {
    let parts = whole(w / 1.5);
    (0..=parts).map(|n| (x + w * f(n) / f(parts), y + (f(n) * 0.9).sin() * 1.1)).collect()
}

fn lines(kind: &str) -> Vec<Vec<Point>> {
    match kind {
        "bus" => {
            let mut out = vec![
                vec![
                    (16.0, 46.0),
                    (12.0, 46.0),
                    (12.0, 20.0),
                    (15.0, 15.0),
                    (82.0, 15.0),
                    (88.0, 22.0),
                    (89.0, 46.0),
                    (84.0, 46.0),
                ],
                vec![(28.0, 46.0), (72.0, 46.0)],
                circle(22.0, 46.0, 6.0),
                circle(78.0, 46.0, 6.0),
            ];
            out.extend((0..4).map(|n| square(17.0 + f(n) * 13.0, 20.0, 10.0, 10.0)));
            out.push(vec![(72.0, 43.0), (72.0, 20.0), (84.0, 20.0), (86.0, 30.0), (72.0, 30.0)]);
            out.push(vec![(2.0, 53.0), (98.0, 53.0)]);
            out
        }
        "diploma" => vec![
            square(18.0, 8.0, 64.0, 42.0),
            vec![(36.0, 17.0), (64.0, 17.0)],
            wave(28.0, 25.0, 44.0),
            wave(28.0, 31.0, 44.0),
            wave(28.0, 37.0, 26.0),
            circle(70.0, 42.0, 5.5),
            vec![(67.0, 47.0), (65.0, 57.0), (70.0, 53.0), (75.0, 57.0), (73.0, 47.0)],
        ],
        "nameplate" => vec![
            vec![(30.0, 58.0), (30.0, 4.0), (70.0, 4.0), (70.0, 58.0)],
            square(38.0, 16.0, 24.0, 11.0),
            wave(41.0, 21.5, 18.0),
            circle(63.0, 36.0, 1.6),
            vec![(18.0, 58.0), (82.0, 58.0)],
        ],
        "crossing" => vec![
            vec![(4.0, 50.0), (96.0, 50.0)],
            vec![(20.0, 50.0), (20.0, 20.0), (36.0, 20.0), (36.0, 50.0)],
            vec![(16.0, 20.0), (28.0, 11.0), (40.0, 20.0)],
            square(24.0, 26.0, 8.0, 8.0),
            vec![(42.0, 50.0), (42.0, 38.0)],
            vec![(42.0, 40.0), (74.0, 8.0)],
            vec![(84.0, 50.0), (84.0, 44.0), (92.0, 44.0)],
            circle(60.0, 52.0, 0.8),
        ],
        "lamp" => vec![
            vec![(50.0, 0.0), (50.0, 14.0)],
            vec![(36.0, 28.0), (44.0, 14.0), (56.0, 14.0), (64.0, 28.0), (36.0, 28.0)],
            circle(50.0, 32.0, 4.0),
            vec![(34.0, 34.0), (24.0, 46.0)],
            vec![(50.0, 39.0), (50.0, 52.0)],
            vec![(66.0, 34.0), (76.0, 46.0)],
            vec![(14.0, 57.0), (86.0, 57.0)],
        ],
        "chair" => vec![
            vec![(38.0, 56.0), (38.0, 8.0), (58.0, 8.0), (58.0, 34.0)],
            vec![(38.0, 34.0), (66.0, 34.0), (66.0, 56.0)],
            vec![(38.0, 14.0), (58.0, 14.0)],
            vec![(38.0, 24.0), (58.0, 24.0)],
            vec![(46.0, 34.0), (46.0, 56.0)],
            vec![(20.0, 57.0), (82.0, 57.0)],
        ],
        "house" => vec![
            vec![(22.0, 56.0), (22.0, 28.0), (50.0, 8.0), (78.0, 28.0), (78.0, 56.0), (22.0, 56.0)],
            vec![(15.0, 33.0), (50.0, 8.0), (85.0, 33.0)],
            square(43.0, 38.0, 13.0, 18.0),
            square(28.0, 36.0, 9.0, 9.0),
            square(63.0, 36.0, 9.0, 9.0),
            circle(53.0, 47.0, 0.8),
        ],
        "flag" => vec![
            vec![(24.0, 58.0), (24.0, 4.0)],
            vec![(48.0, 58.0), (48.0, 4.0)],
            vec![(72.0, 58.0), (72.0, 4.0)],
            vec![(24.0, 6.0), (40.0, 8.0), (40.0, 20.0), (24.0, 18.0)],
            vec![(48.0, 12.0), (64.0, 14.0), (64.0, 26.0), (48.0, 24.0)],
            vec![(72.0, 6.0), (88.0, 8.0), (88.0, 20.0), (72.0, 18.0)],
            vec![(10.0, 58.0), (90.0, 58.0)],
        ],
        "table" => vec![
            vec![(14.0, 30.0), (86.0, 30.0)],
            vec![(22.0, 30.0), (22.0, 56.0)],
            vec![(78.0, 30.0), (78.0, 56.0)],
            vec![(40.0, 30.0), (38.0, 20.0), (50.0, 20.0), (48.0, 30.0)],
            vec![(50.0, 22.0), (54.0, 22.0), (54.0, 27.0), (49.0, 27.0)],
            square(58.0, 25.0, 18.0, 5.0),
            wave(41.0, 14.0, 8.0),
        ],
        _ => vec![
            square(24.0, 12.0, 52.0, 36.0),
            vec![(24.0, 12.0), (50.0, 34.0), (76.0, 12.0)],
            vec![(24.0, 48.0), (42.0, 28.0)],
            vec![(76.0, 48.0), (58.0, 28.0)],
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(line: &[Point]) -> bool {
        let room = Rect::from_min_size(Pos2::ZERO, egui::vec2(100.0, 60.0));
        line.iter().all(|(x, y)| room.contains(pos2(*x, *y)))
    }

    #[test]
    fn every_drawing_fits_its_box_and_differs() {
        let mut seen = Vec::new();
        for kind in KINDS {
            let lines = lines(kind);
            assert!(lines.iter().all(|line| inside(line)), "{kind} leaves its box");
            assert!(!seen.contains(&lines), "{kind} is another's drawing");
            seen.push(lines);
        }
    }

    #[test]
    fn a_line_is_drawn_as_far_as_asked() {
        let line = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)];
        assert_eq!(until(&line, 5.0), vec![(0.0, 0.0), (5.0, 0.0)]);
        assert_eq!(until(&line, 15.0), vec![(0.0, 0.0), (10.0, 0.0), (10.0, 5.0)]);
        assert_eq!(until(&line, 100.0), line.to_vec());
    }
}
