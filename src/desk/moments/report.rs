//! The day of the yearly report: last year's words beside this year's, for every chapter whose word turned; those that stand as
//! before are one line. What is finer than the published word stays in the pipe.

use super::brush::{Brush, canvas, f, part, share};
use super::{SceneCx, count_of, seat_of};
use crate::core::ix::{ChapterIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::news::{Fact, Item};
use crate::core::order::Target;
use crate::desk::theme::{Ink, Type};
use crate::game::view::SeatView;
use crate::wording::{Words, arg, points};
use egui::{Align2, Rect, Stroke, Ui, pos2, vec2};

/// Seconds for a chapter whose word turned, and before the first.
const ROW: f32 = 0.9;
const BEFORE: f32 = 0.9;
/// Where the columns of both reports begin, in parts of the width.
const COLUMNS: [f32; 2] = [0.36, 0.66];

/// A chapter in two reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub chapter: ChapterIx,
    /// As last year's report had it.
    pub before: Milli,
    /// As this year's has it.
    pub now: Milli,
}

/// A report.
#[derive(Clone, Debug)]
pub struct Report {
    seat: SeatIx,
    /// Every graded chapter: those whose word turned first.
    pub rows: Vec<Row>,
    /// Mean levels, in hundredths.
    means: (i64, i64),
}

/// A chapter's level as an item of news tells it: before and after.
fn told(item: &Item, seat: SeatIx) -> Option<(ChapterIx, Milli, Milli)> {
    let Target::Chapter(chapter) = item.link else { return None };
    let known = matches!(item.key, "news-chapter-rose" | "news-chapter-fell") && seat_of(item) == Some(seat);
    let level = |wanted: &str| {
        item.facts.iter().find_map(|(name, fact)| match fact {
            Fact::Points(points) if *name == wanted => Some(*points),
            _ => None,
        })
    };
    if known { Some((chapter, level("before")?, level("level")?)) } else { None }
}

/// Where each column begins, and how wide it is: the chapter, last year's words, this year's.
fn columns(width: f32) -> [(f32, f32); 3] {
    let [last, this] = COLUMNS.map(|part| width * part);
    [(0.0, last), (last, this - last), (this, width - this)]
}

impl Report {
    pub(super) fn of(view: SeatView, item: &Item) -> Option<Self> {
        let seat = seat_of(item)?;
        if seat != view.party() {
            return None;
        }
        let chapters = (0..view.roster().chapters.len()).map(ChapterIx::of);
        let mut rows: Vec<Row> = Vec::new();
        for chapter in chapters {
            let Some((latest, _)) = view.published(seat, chapter) else { continue };
            // From what is on the board back to the report that is staged.
            let (mut now, mut before) = (latest, None);
            let told: Vec<_> = view.news().filter_map(|item| Some((item.turn, told(item, seat)?))).collect();
            for (turn, (of, was, _)) in told.into_iter().rev().filter(|(_, (of, ..))| *of == chapter) {
                debug_assert!(of == chapter, "filtered");
                if turn > item.turn {
                    now = was;
                } else if turn == item.turn {
                    before = Some(was);
                }
            }
            rows.push(Row { chapter, before: before.unwrap_or(now), now });
        }
        let graded = |row: &&Row| view.accession_rules().chapters[row.chapter.at()].graded;
        let mean = |level: &dyn Fn(&Row) -> Milli| {
            let sum: i64 = rows.iter().filter(graded).map(|row| level(row).0).sum();
            let count = i64::try_from(rows.iter().filter(graded).count()).unwrap_or(1).max(1);
            sum / count / 10
        };
        let means = (mean(&|row| row.before), count_of(item, "mean").unwrap_or_else(|| mean(&|row| row.now)));
        rows.sort_by_key(|row| (row.now == row.before, row.chapter));
        (!rows.is_empty()).then_some(Self { seat, rows, means })
    }

    fn turned(&self) -> usize {
        self.rows.iter().filter(|row| row.now != row.before).count()
    }

    pub(super) fn length(&self) -> f32 {
        self.second_of(self.turned()) + 1.2
    }

    /// The second in which a row is read.
    fn second_of(&self, place: usize) -> f32 {
        BEFORE + ROW * f(place.min(self.turned()))
    }

    pub(super) fn title(&self, words: &Words) -> String {
        words.text("moment-report", &[arg("seat", words.seat(self.seat))])
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx) {
        let (theme, words) = (cx.theme, cx.words);
        let hundredths = |mean: i64| format!("{}.{:02}", mean / 100, mean % 100);
        let args = [arg("before", hundredths(self.means.0)), arg("now", hundredths(self.means.1))];
        let brush = Brush::new(ui, cx);
        let (chips, head, gap) = (theme.s(112.0), theme.s(30.0), theme.s(10.0));
        let turned = self.turned();
        let tall: Vec<f32> = self.rows[..turned].iter().map(|row| self.height(&brush, cx, row, cx.room.x)).collect();
        let same = self.as_before(cx);
        let below = brush.wrapped(Type::Body, theme.colours.heading, &same, cx.room.x).size().y + gap;
        let wanted = head + theme.s(32.0) + tall.iter().sum::<f32>() + below + chips + gap;
        let (rect, _) = canvas(ui, vec2(cx.room.x, wanted.max(cx.room.y)), &words.text("moment-report-says", &args));
        let mut y = rect.top();
        let told = words.text("moment-report-chips", &[arg("count", i64::try_from(turned).unwrap_or(0))]);
        y += brush.block(rect.min, Type::Quote, brush.ink(Ink::Text, 1.0), &told, rect.width()) + gap;
        if turned > 0 {
            let heads = [
                words.plain("moment-report-chapter"),
                words.text("moment-report-before", &[arg("mean", hundredths(self.means.0))]),
                words.text("moment-report-now", &[arg("mean", hundredths(self.means.1))]),
            ];
            for ((x, width), text) in columns(rect.width()).into_iter().zip(heads) {
                let at = pos2(rect.left() + x, y);
                let ink = brush.ink(Ink::Heading, 1.0);
                brush.line(at, Align2::LEFT_TOP, Type::Label, ink, &text.to_uppercase(), width);
            }
            y += head;
        }
        for (at, (row, high)) in self.rows[..turned].iter().zip(tall).enumerate() {
            let area = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width(), high));
            self.row(&brush, cx, row, area, part(cx.t, self.second_of(at), ROW * 0.8));
            y += high;
        }
        let seen = part(cx.t, self.second_of(turned), 0.8);
        y += gap;
        y += brush.block(pos2(rect.left(), y), Type::Body, brush.ink(Ink::Heading, seen), &same, rect.width());
        let top = (rect.bottom() - chips).min(y + theme.s(40.0)).max(y + gap);
        self.chips(&brush, cx, Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), chips)));
    }

    /// The chapters whose word stands, in one line.
    fn as_before(&self, cx: &SceneCx) -> String {
        let names: Vec<String> = self.rows[self.turned()..].iter().map(|row| cx.words.chapter(row.chapter)).collect();
        if names.is_empty() {
            return String::new();
        }
        let count = i64::try_from(names.len()).unwrap_or(0);
        cx.words.text("moment-report-same", &[arg("count", count), arg("chapters", names.join(" · "))])
    }

    /// A level in the report's words.
    fn word(cx: &SceneCx, row: &Row, level: Milli) -> String {
        let rules = cx.view.accession_rules();
        let scale = &rules.paths[rules.chapters[row.chapter.at()].path];
        cx.words.text("moment-report-word", &[arg("word", scale.word(level)), arg("level", points(level))])
    }

    fn height(&self, brush: &Brush, cx: &SceneCx, row: &Row, width: f32) -> f32 {
        let texts = [cx.words.chapter(row.chapter), Self::word(cx, row, row.before), Self::word(cx, row, row.now)];
        let kinds = [Type::Strong, Type::Body, Type::Quote];
        let sizes = columns(width).into_iter().zip(texts).zip(kinds);
        let high = sizes.map(|(((_, width), text), kind)| {
            brush.wrapped(kind, egui::Color32::WHITE, &text, width - brush.theme.s(24.0)).size().y
        });
        high.fold(0.0, f32::max) + brush.theme.s(14.0)
    }

    /// A chapter, last year's words, and this year's.
    fn row(&self, brush: &Brush, cx: &SceneCx, row: &Row, rect: Rect, seen: f32) {
        let theme = brush.theme;
        let [(name, wide), (last, room), (this, left)] = columns(rect.width());
        let top = rect.top() + theme.s(5.0);
        let at = |x: f32| pos2(rect.left() + x, top);
        let inset = theme.s(24.0);
        brush.block(at(name), Type::Strong, brush.ink(Ink::Text, 1.0), &cx.words.chapter(row.chapter), wide - inset);
        let before = Self::word(cx, row, row.before);
        let ink = brush.ink(Ink::Second, 1.0);
        let galley = brush.wrapped(Type::Body, ink, &before, room - inset);
        let place = at(last);
        for line in &galley.rows {
            let y = place.y + line.pos.y + line.size.y / 2.0 + 1.0;
            let from = place.x + line.pos.x;
            brush.stroke(pos2(from, y), pos2(from + line.size.x * seen, y), 1.0, brush.ink(Ink::Second, 0.8));
        }
        brush.painter.galley(place, galley, ink);
        let up = row.now > row.before;
        let ink = brush.ink(if up { Ink::Good } else { Ink::Bad }, seen);
        let tip = at(this) + vec2(theme.s(5.0), theme.s(if up { 6.0 } else { 12.0 }));
        for side in [-1.0, 1.0] {
            let drop = if up { 1.0 } else { -1.0 };
            brush.stroke(tip, tip + vec2(side * theme.s(5.0), drop * theme.s(5.0)), 2.0, ink);
        }
        let place = at(this) + vec2(theme.s(18.0), -theme.s(2.0));
        brush.block(place, Type::Quote, ink, &Self::word(cx, row, row.now), left - inset);
        let line = Stroke::new(1.0, theme.colours.line);
        brush.painter.hline(rect.x_range(), rect.bottom() - 1.0, line);
    }

    /// Every chapter as a chip: the higher its level, the fuller; it turns only where the word does.
    fn chips(&self, brush: &Brush, cx: &SceneCx, rect: Rect) {
        let (theme, colours) = (brush.theme, &brush.theme.colours);
        let text = cx.words.plain("moment-report-levels");
        brush.line(rect.min, Align2::LEFT_TOP, Type::Small, brush.ink(Ink::Second, 1.0), &text, rect.width());
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| row.chapter);
        let gap = theme.s(4.0);
        let width = ((rect.width() + gap) / f(rows.len().max(1)) - gap).min(theme.s(30.0));
        let top = rect.top() + theme.s(24.0);
        let height = (rect.bottom() - top).min(theme.s(52.0));
        for (at, row) in rows.iter().enumerate() {
            let place = self.rows.iter().position(|one| one.chapter == row.chapter).unwrap_or(0);
            let seen = if row.now == row.before { 1.0 } else { part(cx.t, self.second_of(place), ROW * 0.8) };
            let level = share(row.before.0, 5000) + (share(row.now.0, 5000) - share(row.before.0, 5000)) * seen;
            let chip = Rect::from_min_size(pos2(rect.left() + f(at) * (width + gap), top), vec2(width, height));
            brush.painter.rect_filled(chip, 2, colours.card);
            let full = Rect::from_min_max(pos2(chip.left(), chip.bottom() - chip.height() * level), chip.max);
            brush.painter.rect_filled(
                full,
                2,
                colours.tracks[2].gamma_multiply(if row.now == row.before { 0.45 } else { 1.0 }),
            );
            if row.now != row.before && seen > 0.5 {
                brush.painter.rect_stroke(chip, 2, Stroke::new(1.5, colours.text), egui::StrokeKind::Outside);
            }
        }
    }
}
