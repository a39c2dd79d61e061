//! The note: a letter on the desk that says that a state recognises, stands by it, or withdraws, with a document or without;
//! the count splits into its three readings, and what one can do about it lies beside. Notes of one kind that came in the same
//! quarter lie on one sheet. The readings move by these notes alone, not by the quarter's other acts.

use super::SceneCx;
use super::brush::{Brush, f, part};
use crate::bots::suggest;
use crate::core::ix::{Owner, StateIx};
use crate::core::milli::Milli;
use crate::core::news::{Fact, Item};
use crate::core::order::{Order, Target};
use crate::core::roster::Role;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Kind as Look, button, flow, say};
use crate::game::view::SeatView;
use crate::recognition::STANCE;
use crate::recognition::count::Reading;
use crate::wording::{Words, arg};
use egui::{Align2, Rect, Stroke, Ui, pos2, vec2};
use jiff::civil::Date;

/// Seconds until the count splits, and of the split.
const READ: f32 = 2.2;
const SPLIT: f32 = 1.6;
/// Orders, or dossiers, that are offered.
const OFFERED: usize = 3;
/// Names on a sheet.
const NAMES: usize = 24;

/// What a note says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Recognised,
    Reaffirmed,
    Claimed,
    Withdrawn,
}

impl Kind {
    fn of(item: &Item) -> Option<Self> {
        Some(match item.key {
            "news-recognised" => Self::Recognised,
            "news-reaffirmed" => Self::Reaffirmed,
            "news-claimed" => Self::Claimed,
            "news-withdrawn" => Self::Withdrawn,
            _ => return None,
        })
    }

    /// Keys of the sentence, of that about several states, and of the remark under them.
    fn keys(self) -> [&'static str; 3] {
        match self {
            Self::Recognised => {
                ["moment-letter-recognised", "moment-letters-recognised", "moment-letter-recognised-about"]
            }
            Self::Reaffirmed => {
                ["moment-letter-reaffirmed", "moment-letters-reaffirmed", "moment-letter-reaffirmed-about"]
            }
            Self::Claimed => ["moment-letter-claim", "moment-letters-claim", "moment-letter-no-document"],
            Self::Withdrawn => ["moment-letter-document", "moment-letters-document", "moment-letter-signed"],
        }
    }
}

/// Notes of one kind of a quarter.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Whose is the first.
    pub state: StateIx,
    /// Whose the others are.
    others: Vec<StateIx>,
    day: Date,
    kind: Kind,
    /// Counts by reading, before and after these notes.
    counts: Option<([i64; 3], [i64; 3])>,
    /// What this seat can do about it now.
    pub orders: Vec<Order>,
}

fn state_of(item: &Item) -> Option<StateIx> {
    item.facts.iter().find_map(|(_, fact)| match fact {
        Fact::State(state) => Some(*state),
        _ => None,
    })
}

/// What a note does to each reading of the count.
fn moves(view: SeatView, item: &Item) -> [i64; 3] {
    let (Some(kind), Some(state)) = (Kind::of(item), state_of(item)) else { return [0; 3] };
    if !view.roster().states[state.at()].counted {
        return [0; 3];
    }
    match kind {
        Kind::Recognised => [1, 1, 1],
        Kind::Reaffirmed => [0, 1, 1],
        Kind::Claimed => {
            let denied = |one: &&Item| one.key == "news-denied" && one.turn < item.turn && one.link == item.link;
            [0, 0, if view.news().any(|one| denied(&one)) { 0 } else { -1 }]
        }
        Kind::Withdrawn => {
            // Who was silent already was not counted by the parent any more: its stance falls by one step only.
            let of = |turn: u16| view.why(STANCE, Owner::State(state)).filter(move |entry| entry.turn == turn);
            let fell: Milli = of(item.turn).map(|entry| entry.change).sum();
            [0, -1, if fell < Milli::points(-1) { -1 } else { 0 }]
        }
    }
}

/// Counts before and after the notes of a kind: what came of other kinds in the same quarter is told with them.
fn counts(view: SeatView, turn: u16, kind: Kind) -> Option<([i64; 3], [i64; 3])> {
    let end = view.counts_after(turn)?;
    let notes: Vec<(Kind, [i64; 3])> = view
        .news()
        .filter(|item| item.turn == turn)
        .filter_map(|item| Some((Kind::of(item)?, moves(view, item))))
        .collect();
    let sum = |wanted: &dyn Fn(Kind) -> bool| {
        let fit = notes.iter().filter(|(kind, _)| wanted(*kind));
        fit.fold([0; 3], |sum: [i64; 3], (_, by)| [0, 1, 2].map(|at| sum[at] + by[at]))
    };
    let later = sum(&|other| other > kind);
    let own = sum(&|other| other == kind);
    let after = [0, 1, 2].map(|at| end[at] - later[at]);
    Some(([0, 1, 2].map(|at| after[at] - own[at]), after))
}

impl Letter {
    pub(super) fn of(view: SeatView, item: &Item) -> Option<Self> {
        let kind = Kind::of(item)?;
        let mut same = view.news().filter(|one| one.turn == item.turn && one.key == item.key);
        // The first of its kind stands for all of the quarter.
        if same.next() != Some(item) {
            return None;
        }
        let others: Vec<StateIx> = same.filter_map(state_of).collect();
        let state = state_of(item)?;
        let day = item.facts.iter().find_map(|(_, fact)| match fact {
            Fact::Day(day) => Some(*day),
            _ => None,
        })?;
        let counts = counts(view, item.turn, kind);
        let now = item.turn == view.calendar().turns && !view.over() && view.role() == Role::Aspirant;
        let orders = if now && others.is_empty() { Self::answers(view, state) } else { Vec::new() };
        Some(Self { state, others, day, kind, counts, orders })
    }

    /// Whether a document lies there: what is only claimed is staged after what is written.
    pub(super) fn is_written(&self) -> bool {
        self.kind != Kind::Claimed
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
        if self.others.is_empty() {
            return words.text("moment-letter", &[arg("state", words.state(self.state))]);
        }
        words.text("moment-letters", &[arg("count", i64::try_from(self.others.len() + 1).unwrap_or(0))])
    }

    /// All whose notes lie here.
    fn states(&self) -> impl Iterator<Item = StateIx> {
        std::iter::once(self.state).chain(self.others.iter().copied())
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx, out: &mut Vec<Intent>) {
        let (theme, words) = (cx.theme, cx.words);
        let foot = if cx.fresh { theme.s(84.0) } else { 0.0 };
        let size = vec2(cx.room.x, (cx.room.y - foot).max(theme.s(240.0)));
        let (rect, brush) = Brush::on(ui, cx, size, &self.title(words));
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
        let (aspirant, parent) = (words.state(cx.view.roster().aspirant), words.state(cx.view.roster().parent));
        let count = i64::try_from(self.others.len() + 1).unwrap_or(0);
        let args = [
            arg("state", words.state(self.state)),
            arg("aspirant", aspirant),
            arg("parent", parent),
            arg("count", count),
        ];
        let [one, many, about] = self.kind.keys();
        if self.others.is_empty() {
            brush.line(at, Align2::LEFT_TOP, Type::Small, ink[1], &words.date(self.day), inner);
            at.y += theme.s(28.0);
            at.y += brush.block(at, Type::Title, ink[0], &words.text(one, &args), inner) + theme.s(12.0);
            brush.block(at, Type::Quote, ink[1], &words.text(about, &args), inner);
        } else {
            at.y += brush.block(at, Type::Title, ink[0], &words.text(many, &args), inner) + theme.s(12.0);
            let mut names: Vec<String> = self.states().take(NAMES).map(|state| words.state(state)).collect();
            if self.others.len() + 1 > NAMES {
                let more = i64::try_from(self.others.len() + 1 - NAMES).unwrap_or(0);
                names.push(words.text("moment-roll-more", &[arg("count", more)]));
            }
            brush.block(at, Type::Body, ink[1], &names.join(", "), inner);
        }
        if self.is_written() && self.others.is_empty() {
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
        let head = words.plain("moment-letter-counts");
        brush.line(rect.min, Align2::LEFT_TOP, Type::Small, brush.ink(Ink::Second, split), &head, rect.width());
        let middle = rect.top() + gap * 1.1 + theme.s(22.0);
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
                let queued = cx.view.queued().iter().position(|one| one == order);
                let name = words.order(cx.view, order);
                let name =
                    if queued.is_some() { words.text("moment-letter-queued", &[arg("order", name)]) } else { name };
                if button(ui, theme, Look::Raised, &name).clicked() {
                    out.push(queued.map_or(Intent::Order(*order), |place| Intent::Undo(Some(place))));
                }
            }
            for state in self.states().take(OFFERED) {
                let name = words.text("moment-letter-dossier", &[arg("state", words.state(state))]);
                if button(ui, theme, Look::Quiet, &name).clicked() {
                    out.push(Intent::Select(Target::State(state)));
                }
            }
        });
    }
}
