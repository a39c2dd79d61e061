//! A night at the barricade: six beats from eight in the evening to six in the morning at one crossing, and who moved it a
//! step up or down.

use super::SceneCx;
use super::brush::{Brush, f, part, whole};
use crate::core::ix::{CauseIx, Owner, SeatIx};
use crate::core::ledger::Entry;
use crate::core::news::{Item, Weight};
use crate::desk::theme::{Ink, Theme, Type};
use crate::dialogue::CRISIS;
use crate::game::view::SeatView;
use crate::wording::arg;
use egui::{Align2, Color32, Mesh, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};

/// Beats of a night, and the seconds of each.
const BEATS: usize = 6;
const BEAT: f32 = 1.5;
/// Points of the crossing at the size in which it is drawn.
const DRAWN: egui::Vec2 = vec2(772.0, 448.0);
/// Steps of a crisis.
const STEPS: usize = 5;

/// What moved a crisis by a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Why.
    pub cause: CauseIx,
    /// Who, if a seat did it.
    pub by: Option<SeatIx>,
    /// Whether it went up.
    pub up: bool,
}

/// A beat.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beat {
    /// The step at its end.
    pub level: usize,
    /// What moved it.
    pub steps: Vec<Step>,
}

/// A night.
#[derive(Clone, Debug)]
pub struct Night {
    /// Where it began.
    pub before: usize,
    /// Beat by beat.
    pub beats: [Beat; BEATS],
}

fn level(milli: i64) -> usize {
    usize::try_from(milli / 1000).unwrap_or(0).min(STEPS)
}

/// The steps that were taken: one that goes below nothing or over all is undone by the next line of the ledger.
fn kept<'a>(before: i64, entries: impl Iterator<Item = &'a Entry>) -> Vec<&'a Entry> {
    let (mut now, mut out) = (before, Vec::new());
    for entry in entries {
        let outside = |value: i64| !(0..=1000 * STEPS as i64).contains(&value);
        let (was_outside, next) = (outside(now), now + entry.change.0);
        if was_outside {
            out.pop();
        } else {
            out.push(entry);
        }
        now = next;
    }
    out
}

impl Night {
    pub(super) fn of(view: SeatView, item: &Item) -> Option<Self> {
        if item.weight != Weight::Scene {
            return None;
        }
        let before = view.before(CRISIS, Owner::World, item.turn)?;
        let entries = kept(before.0, view.steps_of_crisis(item.turn).filter(|entry| entry.change.0 != 0));
        let mut beats: [Beat; BEATS] = std::array::from_fn(|_| Beat { level: level(before.0), steps: Vec::new() });
        let mut now = before;
        for (at, entry) in entries.iter().enumerate() {
            now += entry.change;
            // What happened is spread over the hours in its order; the last of it before dawn.
            let hour = ((at + 1) * BEATS / (entries.len() + 1)).clamp(1, BEATS - 2);
            beats[hour].steps.push(Step { cause: entry.cause, by: entry.by, up: entry.change.0 > 0 });
            beats[hour..].iter_mut().for_each(|beat| beat.level = level(now.0));
        }
        Some(Self { before: level(before.0), beats })
    }

    pub(super) fn length(&self) -> f32 {
        BEAT * f(BEATS) + 0.4
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx) {
        let theme = cx.theme;
        let top = self.beats.iter().map(|beat| beat.level).max().unwrap_or(0);
        let says = cx.words.plain(LEVELS[top.min(STEPS)]);
        let (rect, brush) = Brush::on(ui, cx, cx.room, &says);
        let side = (rect.width() * 0.32).clamp(theme.s(170.0), theme.s(320.0));
        let clock = theme.s(86.0);
        let stage = Rect::from_min_max(
            rect.min,
            pos2(rect.right() - side - theme.s(18.0), rect.bottom() - clock - theme.s(8.0)),
        );
        let beat = whole(cx.t / BEAT).min(BEATS - 1);
        self.crossing(&brush.with_clip(stage), cx, stage, beat);
        self.clock(
            &brush,
            Rect::from_min_max(pos2(stage.left(), rect.bottom() - clock), pos2(stage.right(), rect.bottom())),
            cx,
            beat,
        );
        let list = Rect::from_min_max(pos2(rect.right() - side, rect.top()), rect.max);
        self.told(&brush, cx, list, beat);
    }

    /// The crossing under a sky that grows lighter.
    fn crossing(&self, brush: &Brush, cx: &SceneCx, rect: Rect, beat: usize) {
        // What stands there is as large as the picture, not as the text.
        let size = (rect.height() / DRAWN.y).min(rect.width() / DRAWN.x);
        let drawn = Theme { size, ..brush.theme.clone() };
        let brush = &Brush { painter: brush.painter.clone(), theme: &drawn };
        let (theme, colours) = (brush.theme, &brush.theme.colours);
        let dawn = part(cx.t, BEAT * 4.0, BEAT * 2.0);
        let night = Color32::from_rgb(0x0C, 0x14, 0x20);
        let light = Color32::from_rgb(0x3C, 0x4E, 0x63);
        let sky = [night, lerp(Color32::from_rgb(0x18, 0x26, 0x36), light, dawn)];
        gradient(brush, rect, sky);
        let ground = rect.top() + rect.height() * 0.54;
        heavens(brush, rect, 1.0 - dawn);
        hills(
            brush,
            rect,
            ground,
            lerp(Color32::from_rgb(0x10, 0x1A, 0x26), Color32::from_rgb(0x24, 0x31, 0x40), dawn),
        );
        houses(brush, rect, ground, self.beats[beat].level);
        let earth = Rect::from_min_max(pos2(rect.left(), ground), rect.max);
        brush.painter.rect_filled(earth, 0, Color32::from_rgb(0x1A, 0x22, 0x2B));
        let road = Rect::from_min_max(
            pos2(rect.left(), ground + theme.s(18.0)),
            pos2(rect.right(), ground + rect.height() * 0.36),
        );
        brush.painter.rect_filled(road, 0, Color32::from_rgb(0x2B, 0x33, 0x3C));
        let dash = theme.s(26.0);
        for n in 0..whole(rect.width() / dash) + 1 {
            let x = rect.left() + f(n) * dash;
            brush.stroke(
                pos2(x, road.center().y),
                pos2(x + dash * 0.5, road.center().y),
                1.5,
                Color32::from_gray(0x66),
            );
        }
        let level = self.beats[beat].level;
        let before = if beat == 0 { self.before } else { self.beats[beat - 1].level };
        let seen = part(cx.t, BEAT * f(beat), 0.7);
        let now = f(before) + (f(level) - f(before)) * seen;
        self.barrier(brush, road, now);
        for side in [-1.0, 1.0] {
            people(brush, road, side, now);
        }
        if now >= 2.0 {
            // Those who stand between.
            let seen = (now - 1.0).min(1.0);
            for n in 0..5 {
                let at = pos2(rect.center().x + (f(n) - 2.0) * theme.s(19.0), road.bottom() + theme.s(24.0));
                person(brush, at, theme.s(22.0), colours.good.gamma_multiply(seen));
            }
        }
        if level >= 4 && now > 3.5 {
            let glow = 0.25 + 0.2 * (cx.t * 2.1).sin().abs() * (1.0 - dawn);
            let at = pos2(rect.center().x, road.center().y);
            for r in [70.0, 44.0, 22.0] {
                brush.painter.circle_filled(at, theme.s(r), colours.disputed.gamma_multiply(glow * 0.5));
            }
        }
    }

    /// A pole that closes the road, and what is piled up behind it.
    fn barrier(&self, brush: &Brush, road: Rect, now: f32) {
        let (theme, colours) = (brush.theme, &brush.theme.colours);
        let foot = pos2(road.center().x, road.top() + theme.s(4.0));
        let closed = (now - 1.0).clamp(0.0, 1.0);
        // Lifted it points to the sky; closed it lies across the road.
        let angle = (160.0 * closed - 70.0).to_radians();
        let long = road.height() - theme.s(8.0);
        let way = vec2(angle.cos(), angle.sin());
        let parts = 6;
        for n in 0..parts {
            let (a, b) = (f(n) / f(parts), f(n + 1) / f(parts));
            let colour = if n % 2 == 0 { colours.sheet } else { colours.disputed };
            brush
                .painter
                .line_segment([foot + way * long * a, foot + way * long * b], Stroke::new(theme.s(5.0), colour));
        }
        let post = Rect::from_center_size(foot, vec2(theme.s(9.0), theme.s(16.0)));
        brush.painter.rect_filled(post, 2, colours.second);
        let piled = (now - 2.0).clamp(0.0, 1.0);
        if piled > 0.0 {
            for (x, y, w, h) in [(20.0, 0.18, 34.0, 26.0), (26.0, 0.5, 42.0, 28.0), (18.0, 0.82, 32.0, 24.0)] {
                for side in [-1.0, 1.0] {
                    let at = pos2(road.center().x + side * theme.s(x + 14.0), road.top() + road.height() * y);
                    let size = vec2(theme.s(w), theme.s(h)) * piled;
                    let block = Rect::from_center_size(at, size);
                    brush.painter.rect_filled(block, 2, Color32::from_rgb(0x4A, 0x50, 0x55));
                    brush.painter.rect_stroke(
                        block,
                        2,
                        Stroke::new(1.0, Color32::from_rgb(0x70, 0x76, 0x7A)),
                        egui::StrokeKind::Inside,
                    );
                }
            }
        }
    }

    /// The steps over the hours.
    fn clock(&self, brush: &Brush, rect: Rect, cx: &SceneCx, beat: usize) {
        let (theme, colours) = (brush.theme, &brush.theme.colours);
        let width = rect.width() / f(BEATS);
        let base = rect.bottom() - theme.s(20.0);
        let high = (base - rect.top()) / f(STEPS);
        for n in 0..BEATS {
            let x = rect.left() + width * f(n);
            let hour = (20 + 2 * n) % 24;
            let ink = if n == beat && cx.t < self.length() { Ink::Text } else { Ink::Second };
            let at = pos2(x + width / 2.0, rect.bottom());
            let text = format!("{hour:02}:00");
            brush.line(at, Align2::CENTER_BOTTOM, Type::Small, brush.ink(ink, 1.0), &text, width);
            for step in 0..STEPS {
                let bar = Rect::from_min_max(
                    pos2(x + theme.s(3.0), base - high * f(step + 1) + theme.s(2.0)),
                    pos2(x + width - theme.s(3.0), base - high * f(step)),
                );
                let full = n <= beat && step < self.beats[n].level;
                if full {
                    brush.painter.rect_filled(
                        bar,
                        1,
                        if step >= 3 { colours.against } else { colours.disputed.gamma_multiply(0.75) },
                    );
                } else {
                    brush.painter.rect_stroke(bar, 1, Stroke::new(1.0, colours.line), egui::StrokeKind::Inside);
                }
            }
        }
    }

    /// What happened, hour by hour.
    fn told(&self, brush: &Brush, cx: &SceneCx, rect: Rect, beat: usize) {
        let (theme, words) = (brush.theme, cx.words);
        let mut y = rect.top();
        let level = self.beats[beat].level;
        let head = words.plain(LEVELS[level.min(STEPS)]);
        y += brush.block(pos2(rect.left(), y), Type::Title, brush.ink(Ink::Text, 1.0), &head, rect.width());
        y += theme.s(10.0);
        let mut quiet = true;
        for (n, beat) in self.beats.iter().enumerate().take(beat + 1) {
            for step in &beat.steps {
                quiet = false;
                let what = words.cause(step.cause, Owner::World);
                let what = match step.by {
                    Some(seat) => words.text("moment-night-by", &[arg("seat", words.seat(seat)), arg("what", what)]),
                    None => what,
                };
                let hour = format!("{:02}:00", (20 + 2 * n) % 24);
                let key = if step.up { "moment-night-up" } else { "moment-night-down" };
                let text = words.text(key, &[arg("hour", hour), arg("what", what)]);
                let ink = brush.ink(if step.up { Ink::Bad } else { Ink::Good }, part(cx.t, BEAT * f(n), 0.4));
                y += brush.block(pos2(rect.left(), y), Type::Body, ink, &text, rect.width()) + theme.s(4.0);
            }
        }
        if quiet {
            let text = words.plain("moment-night-hold");
            brush.block(pos2(rect.left(), y), Type::Body, brush.ink(Ink::Second, 1.0), &text, rect.width());
        }
    }
}

/// Words for the steps.
const LEVELS: [&str; STEPS + 1] =
    ["moment-night-0", "moment-night-1", "moment-night-2", "moment-night-3", "moment-night-4", "moment-night-5"];

fn lerp(a: Color32, b: Color32, share: f32) -> Color32 {
    a.lerp_to_gamma(b, share)
}

fn gradient(brush: &Brush, rect: Rect, [top, bottom]: [Color32; 2]) {
    let mut mesh = Mesh::default();
    for (at, colour) in
        [(rect.left_top(), top), (rect.right_top(), top), (rect.right_bottom(), bottom), (rect.left_bottom(), bottom)]
    {
        mesh.colored_vertex(at, colour);
    }
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(0, 2, 3);
    brush.painter.add(Shape::mesh(mesh));
}

fn hills(brush: &Brush, rect: Rect, ground: f32, colour: Color32) {
    let heights = [0.12, 0.2, 0.14, 0.27, 0.17, 0.22, 0.1, 0.18];
    let width = rect.width() / f(heights.len() - 1);
    // One mesh: side by side, polygons with soft edges would show their seams.
    let mut mesh = Mesh::default();
    for (n, share) in heights.into_iter().enumerate() {
        let x = rect.left() + f(n) * width;
        mesh.colored_vertex(pos2(x, ground - rect.height() * share), colour);
        mesh.colored_vertex(pos2(x, ground), colour);
    }
    for left in (0..heights.len() - 1).map(|n| u32::try_from(2 * n).unwrap_or(0)) {
        mesh.add_triangle(left, left + 1, left + 2);
        mesh.add_triangle(left + 1, left + 2, left + 3);
    }
    brush.painter.add(Shape::mesh(mesh));
}

/// A moon, and a few stars, as long as it is dark.
fn heavens(brush: &Brush, rect: Rect, dark: f32) {
    let theme = brush.theme;
    let pale = theme.colours.sheet.gamma_multiply(dark * 0.8);
    brush.painter.circle_filled(pos2(rect.right() - theme.s(90.0), rect.top() + theme.s(52.0)), theme.s(15.0), pale);
    for n in 0..26 {
        let x = rect.left() + rect.width() * f((n * 379 + 97) % 997) / 997.0;
        let y = rect.top() + rect.height() * 0.34 * f((n * 571 + 13) % 499) / 499.0;
        brush.painter.circle_filled(pos2(x, y), theme.s(0.9), pale.gamma_multiply(0.6));
    }
}

/// Houses on both sides; the lights go out as the night grows worse.
fn houses(brush: &Brush, rect: Rect, ground: f32, level: usize) {
    let theme = brush.theme;
    for n in 0..6 {
        let outer = f(n % 3) * 96.0 + 150.0;
        let side = if n < 3 { -1.0 } else { 1.0 };
        let x = rect.center().x + side * theme.s(outer);
        let high = theme.s(40.0 + f((n * 37) % 5) * 9.0);
        let walls = Rect::from_min_max(pos2(x - theme.s(34.0), ground - high), pos2(x + theme.s(34.0), ground));
        let wall = Color32::from_rgb(0x15, 0x1E, 0x28);
        let roof = vec![
            walls.left_top() - vec2(theme.s(5.0), 0.0),
            pos2(x, walls.top() - theme.s(18.0)),
            walls.right_top() + vec2(theme.s(5.0), 0.0),
        ];
        brush.painter.add(Shape::convex_polygon(roof, Color32::from_rgb(0x11, 0x18, 0x21), Stroke::NONE));
        brush.painter.rect_filled(walls, 0, wall);
        for window in 0..3 {
            let at = pos2(x + (f(window) - 1.0) * theme.s(21.0), walls.top() + theme.s(16.0));
            let lit = (n * 3 + window * 5) % 7 >= level * 2;
            let colour = if lit { Color32::from_rgb(0xC9, 0xA8, 0x5C) } else { Color32::from_rgb(0x22, 0x2C, 0x37) };
            brush.painter.rect_filled(Rect::from_center_size(at, vec2(theme.s(9.0), theme.s(12.0))), 1, colour);
        }
    }
}

fn person(brush: &Brush, foot: Pos2, height: f32, colour: Color32) {
    let head = height * 0.22;
    brush.painter.circle_filled(foot - vec2(0.0, height), head, colour);
    let body = Rect::from_min_max(foot - vec2(height * 0.24, height * 0.72), foot + vec2(height * 0.24, 0.0));
    brush.painter.rect_filled(body, 3, colour);
}

/// A crowd on one side of the barrier: the same on both.
fn people(brush: &Brush, road: Rect, side: f32, now: f32) {
    let theme = brush.theme;
    let count = whole(now * 4.0 + 0.5);
    let colour = Color32::from_rgb(0x8C, 0x99, 0xA6);
    for n in 0..count {
        let (row, column) = (n % 4, n / 4);
        let x = road.center().x + side * theme.s(92.0 + f(column) * 30.0 + f(row) * 7.0);
        let y = road.top() + road.height() * (0.3 + 0.22 * f(row));
        person(brush, pos2(x, y), theme.s(24.0), colour);
    }
}
