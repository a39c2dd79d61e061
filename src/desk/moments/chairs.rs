//! The members of a club decide on a gate: a ring of chairs, a light at each that lets the candidate pass, and over each
//! that does not, why.

use super::brush::{Brush, f, part};
use super::{SceneCx, seat_of};
use crate::accession::VETO;
use crate::accession::rules::{Decider, Reason};
use crate::core::ix::{GateIx, Owner, SeatIx, StateIx};
use crate::core::news::Item;
use crate::core::order::Target;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::paint_flag;
use crate::game::view::SeatView;
use crate::wording::{Words, arg};
use egui::{Align2, Rect, Stroke, Ui, Vec2, pos2, vec2};

/// Seconds for a light, for a no, before the first and after the last.
const LIGHT: f32 = 0.28;
const NO: f32 = 1.1;
const BEFORE: f32 = 0.7;
const AFTER: f32 = 0.8;

/// A chair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chair {
    /// Who sits on it.
    pub state: StateIx,
    /// Why it stood in the way, if it did.
    pub against: Option<Reason>,
    at: f32,
}

/// A vote on a gate.
#[derive(Clone, Debug)]
pub struct Chairs {
    seat: SeatIx,
    gate: GateIx,
    /// In the order in which they speak.
    pub chairs: Vec<Chair>,
    /// Noes that are too many.
    most: usize,
    length: f32,
}

impl Chairs {
    pub(super) fn of(view: SeatView, item: &Item) -> Option<Self> {
        let (Target::Gate(gate), Some(seat)) = (item.link, seat_of(item)) else { return None };
        let roll = view.gate_rolls(seat, gate).find(|roll| view.turn_of(roll.tick) == item.turn)?;
        let rules = view.accession_rules();
        let rule = &rules.gates[gate.at()];
        let org = rules.paths[rule.path].org;
        let states = (0..view.roster().states.len()).map(StateIx::of);
        let mut chairs: Vec<(i64, Chair)> = states
            .filter(|state| view.is_member(org, *state))
            .map(|state| {
                let against = roll.against.iter().find(|(who, _)| *who == state).map(|(_, reason)| *reason);
                // The hardest are heard last.
                let stand = view.before(VETO, Owner::Member(seat, state), item.turn).unwrap_or_default();
                (stand.0, Chair { state, against, at: 0.0 })
            })
            .collect();
        chairs.sort_by_key(|(stand, chair)| (*stand, chair.state));
        let mut at = BEFORE;
        let mut chairs: Vec<Chair> = chairs.into_iter().map(|(_, chair)| chair).collect();
        for chair in &mut chairs {
            chair.at = at;
            at += if chair.against.is_some() { NO } else { LIGHT };
        }
        let most = match rule.decider {
            Decider::QualifiedMajority(most) => chairs.len() * usize::from(most) / 100 + 1,
            _ => 1,
        };
        Some(Self { seat, gate, chairs, most, length: at + AFTER })
    }

    pub(super) fn length(&self) -> f32 {
        self.length
    }

    pub(super) fn title(&self, words: &Words) -> String {
        let count = i64::try_from(self.chairs.len()).unwrap_or(0);
        let args = [arg("count", count), arg("gate", words.gate(self.gate)), arg("seat", words.seat(self.seat))];
        words.text("moment-chairs", &args)
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx) {
        let against = self.chairs.iter().filter(|chair| chair.against.is_some()).count();
        let n = |count: usize| i64::try_from(count).unwrap_or(0);
        let args = [arg("lights", n(self.chairs.len() - against)), arg("count", n(self.chairs.len()))];
        let (rect, brush) = Brush::on(ui, cx, cx.room, &cx.words.text("moment-chairs-lights", &args));
        let theme = brush.theme;
        let radius =
            vec2((rect.width() / 2.0 - theme.s(60.0)).min(rect.height() * 1.5), rect.height() / 2.0 - theme.s(30.0));
        let middle = rect.center();
        brush.painter.add(egui::epaint::EllipseShape {
            center: middle,
            radius: radius - vec2(theme.s(34.0), theme.s(30.0)),
            fill: theme.colours.card,
            stroke: Stroke::new(1.0, theme.colours.line),
            angle: 0.0,
        });
        for (chair, place) in self.chairs.iter().zip(around(self.chairs.len(), radius)) {
            self.chair(ui, &brush, cx, chair, middle + place);
        }
        self.inside(&brush, cx, Rect::from_center_size(middle, (radius - vec2(theme.s(80.0), theme.s(56.0))) * 2.0));
    }

    fn chair(&self, ui: &Ui, brush: &Brush, cx: &SceneCx, chair: &Chair, place: egui::Pos2) {
        let (theme, colours) = (brush.theme, &brush.theme.colours);
        let spoken = cx.t >= chair.at;
        let seen = part(cx.t, chair.at, 0.25);
        let size = vec2(theme.s(24.0), theme.s(18.0));
        let flag = Rect::from_center_size(place, size);
        let row = &cx.view.roster().states[chair.state.at()];
        if !paint_flag(ui, flag, &row.id) {
            let id = row.id.to_uppercase();
            brush.line(place, Align2::CENTER_CENTER, Type::Label, brush.ink(Ink::Heading, 1.0), &id, theme.s(40.0));
        }
        if !spoken {
            brush.painter.rect_filled(flag.expand(1.0), 2, colours.ground.gamma_multiply(0.6));
        }
        let lamp = place + vec2(0.0, theme.s(17.0));
        let r = theme.s(4.5);
        match (spoken, chair.against) {
            (false, _) => {
                brush.painter.circle_stroke(lamp, r, Stroke::new(1.0, colours.line));
            }
            (true, None) => {
                brush.painter.circle_filled(lamp, r * 2.0 * seen, colours.for_.gamma_multiply(0.25));
                brush.painter.circle_filled(lamp, r, colours.for_text);
            }
            (true, Some(_)) => {
                for way in [vec2(r, r), vec2(r, -r)] {
                    brush.stroke(lamp - way, lamp + way, 2.0, colours.against);
                }
                let ring = Stroke::new(1.5, colours.against);
                brush.painter.rect_stroke(flag.expand(theme.s(3.0)), 3, ring, egui::StrokeKind::Outside);
            }
        }
    }

    /// In the middle: lights so far, and who is against and why.
    fn inside(&self, brush: &Brush, cx: &SceneCx, rect: Rect) {
        let (theme, words) = (brush.theme, cx.words);
        let spoken = || self.chairs.iter().filter(|chair| chair.at <= cx.t);
        let lights = spoken().filter(|chair| chair.against.is_none()).count();
        let noes: Vec<&Chair> = spoken().filter(|chair| chair.against.is_some()).collect();
        let n = |count: usize| i64::try_from(count).unwrap_or(0);
        let args = [arg("lights", n(lights)), arg("count", n(self.chairs.len()))];
        let line = theme.s(20.0);
        let fits = super::brush::whole((rect.height() - theme.s(64.0)) / line).max(1);
        let shown = noes.len().min(fits);
        let height = theme.s(56.0) + line * f(shown);
        let mut y = rect.center().y - height / 2.0;
        let head = words.text("moment-chairs-lights", &args);
        brush.line(
            pos2(rect.center().x, y),
            Align2::CENTER_TOP,
            Type::Title,
            brush.ink(Ink::Text, 1.0),
            &head,
            rect.width(),
        );
        y += theme.s(32.0);
        let rule = words.text("moment-chairs-rule", &[arg("most", n(self.most))]);
        brush.line(
            pos2(rect.center().x, y),
            Align2::CENTER_TOP,
            Type::Small,
            brush.ink(Ink::Second, 1.0),
            &rule,
            rect.width(),
        );
        y += theme.s(26.0);
        for chair in noes.iter().rev().take(shown) {
            let Some(reason) = chair.against else { continue };
            let reason = words.stand(reason);
            let text = words.text("moment-chair", &[arg("state", words.state(chair.state)), arg("reason", reason)]);
            let ink = brush.ink(Ink::Against, part(cx.t, chair.at, 0.3));
            brush.line(pos2(rect.center().x, y), Align2::CENTER_TOP, Type::Body, ink, &text, rect.width());
            y += line;
        }
    }
}

/// Places on an ellipse, the same way apart from one another, from the top.
fn around(count: usize, radius: Vec2) -> Vec<Vec2> {
    const FINE: usize = 720;
    let on = |n: usize| {
        let angle = std::f32::consts::TAU * f(n) / f(FINE) - std::f32::consts::FRAC_PI_2;
        vec2(angle.cos() * radius.x, angle.sin() * radius.y)
    };
    let step = |n: usize| (on(n + 1) - on(n)).length();
    let whole: f32 = (0..FINE).map(step).sum();
    let (mut out, mut gone) = (Vec::new(), 0.0);
    for n in 0..FINE {
        if out.len() < count && gone >= whole * (f(out.len()) + 0.5) / f(count) - step(n) / 2.0 {
            out.push(on(n));
        }
        gone += step(n);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chair_has_its_place_and_none_is_crowded() {
        for (count, radius) in [(27, vec2(500.0, 220.0)), (32, vec2(520.0, 130.0)), (2, vec2(50.0, 50.0))] {
            let places = around(count, radius);
            assert_eq!(places.len(), count);
            let next = |n: usize| (places[(n + 1) % count] - places[n]).length();
            let (least, most) = (0..count).fold((f32::MAX, 0.0_f32), |(a, b), n| (a.min(next(n)), b.max(next(n))));
            assert!(count < 3 || most < least * 1.5, "{count}: from {least} to {most} apart");
        }
    }
}
