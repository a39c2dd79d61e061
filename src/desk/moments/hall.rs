//! A hall of chairs in a half round, and the mark of a vote on each.

use super::brush::{Brush, f, whole};
use crate::organisations::vote::Vote;
use egui::{Pos2, Rect, Stroke, pos2, vec2};

/// A chair with its vote: a full disc for yes, a square for no, a ring with a dash for an abstention, an empty chair.
pub(super) fn vote_mark(brush: &Brush, at: Pos2, size: f32, vote: Option<Vote>, seen: f32) {
    let colours = &brush.theme.colours;
    let r = size * 0.42;
    let empty = Stroke::new(1.0, colours.line);
    match vote {
        None | Some(Vote::Absent) => {
            brush.painter.circle_stroke(at, r, empty);
        }
        Some(Vote::Yes) => {
            brush.painter.circle_filled(at, r * seen, colours.for_);
        }
        Some(Vote::No) => {
            let square = Rect::from_center_size(at, vec2(r, r) * 1.75 * seen);
            brush.painter.rect_filled(square, 1, colours.against);
        }
        Some(Vote::Abstain) => {
            brush.painter.circle_stroke(at, r, Stroke::new(1.5, colours.second));
            brush.stroke(at - vec2(r * 0.5, 0.0), at + vec2(r * 0.5, 0.0), 1.5, colours.second);
        }
    }
}

/// Places of chairs in a half round of rows, and how large each is: filled column by column, from the left.
pub(super) fn seats(count: usize, hall: Rect) -> Vec<(Pos2, f32)> {
    if count == 0 {
        return Vec::new();
    }
    let rows = match count {
        ..=16 => 2,
        17..=40 => 3,
        41..=70 => 5,
        71..=120 => 7,
        _ => 9,
    };
    let outer = (hall.width() / 2.0).min(hall.height() * 0.94);
    let inner = outer * if rows > 3 { 0.36 } else { 0.5 };
    let middle = pos2(hall.center().x, hall.top() + (hall.height() + outer) / 2.0);
    let step = (outer - inner) / f(rows);
    let radius = |row: usize| inner + step * (f(row) + 0.5);
    let all: f32 = (0..rows).map(radius).sum();
    // Each row gets chairs by its length; what rounding leaves goes to the outer ones.
    let mut shares: Vec<usize> = (0..rows).map(|row| whole(f(count) * radius(row) / all)).collect();
    let mut rest = count - shares.iter().sum::<usize>().min(count);
    for row in (0..rows).rev().cycle().take(rows * 4) {
        if rest > 0 {
            shares[row] += 1;
            rest -= 1;
        }
    }
    let mut out: Vec<(f32, Pos2)> = Vec::new();
    for (row, n) in shares.into_iter().enumerate() {
        for k in 0..n {
            let turn = (f(k) + 0.5) / f(n);
            let angle = std::f32::consts::PI * (1.0 - turn);
            out.push((turn, middle + vec2(angle.cos(), -angle.sin()) * radius(row)));
        }
    }
    out.sort_by(|a, b| a.0.total_cmp(&b.0));
    let tightest = std::f32::consts::PI * all / f(count);
    let size = step.min(tightest).min(hall.height() * 0.12);
    out.into_iter().map(|(_, at)| (at, size)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_has_a_chair_inside_the_hall() {
        let hall = Rect::from_min_size(Pos2::ZERO, vec2(600.0, 380.0));
        for count in [0, 1, 5, 15, 27, 47, 61, 120, 193, 250] {
            let chairs = seats(count, hall);
            assert_eq!(chairs.len(), count);
            assert!(chairs.iter().all(|(at, size)| hall.expand(1.0).contains(*at) && *size > 4.0), "{count}");
        }
    }
}
