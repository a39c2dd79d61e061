//! The note: a letter on the desk that says that a state withdraws, with a document or without; the count splits into
//! its three readings, and what one can do about it lies beside.

use super::SceneCx;
use super::brush::{Brush, canvas, f, part};
use crate::bots::suggest;
use crate::core::ix::StateIx;
use crate::core::news::{Fact, Item};
use crate::core::order::{Order, Target};
use crate::core::roster::Role;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Kind, button, flow, say};
use crate::game::view::SeatView;
use crate::recognition::count::Reading;
use crate::wording::{Words, arg};
use egui::{Align2, Rect, Stroke, Ui, pos2, vec2};
use jiff::civil::Date;

/// Seconds until the count splits, and of the split.
const READ: f32 = 2.2;
const SPLIT: f32 = 1.6;
/// Orders that are offered.
const OFFERED: usize = 3;

/// A withdrawal that is claimed or documented.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Whose.
    pub state: StateIx,
    day: Date,
    documented: bool,
    /// Counts by reading, before and after the turn.
    counts: Option<([i64; 3], [i64; 3])>,
    /// What this seat can do about it now.
    pub orders: Vec<Order>,
}

impl Letter {
    pub(super) fn of(view: SeatView, item: &Item) -> Option<Self> {
        let state = item.facts.iter().find_map(|(_, fact)| match fact {
            Fact::State(state) => Some(*state),
            _ => None,
        })?;
        let day = item.facts.iter().find_map(|(_, fact)| match fact {
            Fact::Day(day) => Some(*day),
            _ => None,
        })?;
        let after = view.counts_after(item.turn);
        let before = item.turn.checked_sub(1).and_then(|turn| view.counts_after(turn));
        let counts = after.map(|after| (before.unwrap_or(after), after));
        let now = item.turn == view.calendar().turns && !view.over() && view.role() == Role::Aspirant;
        let orders = if now { Self::answers(view, state) } else { Vec::new() };
        Some(Self { state, day, documented: item.key == "news-withdrawn", counts, orders })
    }

    /// What can be ordered at the state, each kind of act once.
    fn answers(view: SeatView, state: StateIx) -> Vec<Order> {
        let at = Target::State(state);
        let fits = suggest::fitting(view, |rule| rule.target == crate::actions::rules::TargetKind::State);
        let here = fits.into_iter().filter_map(|order| match order {
            Order::Act(action, _) => Some(Order::Act(action, at)),
            _ => None,
        });
        here.filter(|order| view.check(order).is_ok()).take(OFFERED).collect()
    }

    pub(super) fn length(&self) -> f32 {
        READ + SPLIT + 0.4
    }

    pub(super) fn title(&self, words: &Words) -> String {
        words.text("moment-letter", &[arg("state", words.state(self.state))])
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx, out: &mut Vec<Intent>) {
        let (theme, words) = (cx.theme, cx.words);
        let foot = if cx.fresh { theme.s(84.0) } else { 0.0 };
        let size = vec2(cx.room.x, (cx.room.y - foot).max(theme.s(240.0)));
        let (rect, _) = canvas(ui, size, &self.title(words));
        let brush = Brush::new(ui, cx);
        let ink = theme.colours.sheet_ink;
        let lies = part(cx.t, 0.0, 0.7);
        let width = (rect.width() * 0.46).min(theme.s(440.0));
        let high = (rect.height() - theme.s(16.0)).min(theme.s(320.0));
        let lower = ((rect.height() - high) / 2.0).max(0.0);
        let top = rect.top() + lower - (1.0 - lies) * theme.s(30.0);
        let paper = Rect::from_min_size(pos2(rect.left() + theme.s(10.0), top), vec2(width, high));
        brush.sheet(paper);
        let inner = width - theme.s(48.0);
        let mut at = paper.min + vec2(theme.s(24.0), theme.s(22.0));
        brush.line(at, Align2::LEFT_TOP, Type::Small, ink[1], &words.date(self.day), inner);
        at.y += theme.s(28.0);
        let (aspirant, parent) = (words.state(cx.view.roster().aspirant), words.state(cx.view.roster().parent));
        let args = [arg("state", words.state(self.state)), arg("aspirant", aspirant), arg("parent", parent)];
        let key = if self.documented { "moment-letter-document" } else { "moment-letter-claim" };
        at.y += brush.block(at, Type::Title, ink[0], &words.text(key, &args), inner) + theme.s(12.0);
        let key = if self.documented { "moment-letter-signed" } else { "moment-letter-no-document" };
        brush.block(at, Type::Quote, ink[1], &words.text(key, &args), inner);
        if self.documented {
            let stamp = pos2(paper.right() - theme.s(62.0), paper.bottom() - theme.s(52.0));
            let colour = theme.colours.does_not.gamma_multiply(0.9);
            for r in [30.0, 25.0] {
                brush.painter.circle_stroke(stamp, theme.s(r), Stroke::new(1.5, colour));
            }
        }
        let split =
            Rect::from_min_max(pos2(paper.right() + theme.s(40.0), rect.top() + lower + theme.s(10.0)), rect.max);
        self.count(&brush, cx, split);
        if cx.fresh {
            self.ways(ui, cx, out);
        }
    }

    /// One count becomes three.
    fn count(&self, brush: &Brush, cx: &SceneCx, rect: Rect) {
        let Some((before, after)) = self.counts else { return };
        let (theme, words) = (brush.theme, cx.words);
        let split = part(cx.t, READ, SPLIT);
        let gap = (rect.height() / 3.4).min(theme.s(96.0));
        let middle = rect.top() + gap * 1.1;
        let from = pos2(rect.left(), middle + theme.s(12.0));
        for (at, reading) in Reading::ALL.into_iter().enumerate() {
            let y = middle + (f(at) - 1.0) * gap * split;
            let seen = if at == 1 { 1.0 } else { split };
            let x = rect.left() + theme.s(54.0);
            let to = pos2(x - theme.s(10.0), y + theme.s(12.0));
            brush.stroke(from, to, 1.5, theme.colours.tracks[0].gamma_multiply(split));
            let count = if split > 0.5 { after[at] } else { before[1] };
            let most = rect.right() - x;
            let number = brush.line(
                pos2(x, y),
                Align2::LEFT_TOP,
                Type::Title,
                brush.ink(Ink::Text, seen),
                &count.to_string(),
                most,
            );
            let moved = after[at] - before[at];
            if split > 0.5 && moved != 0 {
                let text = if moved > 0 { format!("+{moved}") } else { format!("\u{2212}{}", -moved) };
                let at = number.right_center() + vec2(theme.s(10.0), 0.0);
                brush.line(at, Align2::LEFT_CENTER, Type::Strong, brush.ink(Ink::Second, split), &text, most);
            }
            let who = words.reading(reading);
            brush.line(
                pos2(x, y + theme.s(28.0)),
                Align2::LEFT_TOP,
                Type::Small,
                brush.ink(Ink::Second, split),
                &who,
                most,
            );
        }
    }

    /// What one can do about it.
    fn ways(&self, ui: &mut Ui, cx: &SceneCx, out: &mut Vec<Intent>) {
        let (theme, words) = (cx.theme, cx.words);
        let head = if self.orders.is_empty() { "moment-letter-look" } else { "moment-letter-do" };
        say(ui, theme, Type::Small, Ink::Second, &words.plain(head));
        flow(ui, theme, 8.0, |ui| {
            for order in &self.orders {
                let queued = cx.view.queued().contains(order);
                let name = words.order(cx.view, order);
                let name = if queued { words.text("moment-letter-queued", &[arg("order", name)]) } else { name };
                if button(ui, theme, Kind::Raised, &name).clicked() && !queued {
                    out.push(Intent::Order(*order));
                }
            }
            let name = words.text("moment-letter-dossier", &[arg("state", words.state(self.state))]);
            if button(ui, theme, Kind::Quiet, &name).clicked() {
                out.push(Intent::Select(Target::State(self.state)));
            }
        });
    }
}
