//! The day of the yearly report: last year's sentence above this year's, chapter by chapter. What is finer than the
//! published word stays in the pipe.

use super::brush::{Brush, canvas, f, part, share, whole};
use super::{SceneCx, count_of, seat_of};
use crate::core::ix::{ChapterIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::news::{Fact, Item};
use crate::core::order::Target;
use crate::desk::theme::{Ink, Type};
use crate::game::view::SeatView;
use crate::wording::{Words, arg, points};
use egui::{Align2, Rect, Stroke, Ui, pos2, vec2};

/// Seconds for a chapter whose word turned, for one that did not, and before the first.
const ROW: f32 = 0.8;
const SAME: f32 = 0.12;
const BEFORE: f32 = 0.9;
/// Chapters that are read out at most.
const MOST: usize = 20;

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
        self.second_of(self.rows.len().min(MOST)) + 0.8
    }

    /// The second in which a row is read: those whose word turned come first.
    fn second_of(&self, place: usize) -> f32 {
        let turned = self.turned();
        BEFORE + ROW * f(place.min(turned)) + SAME * f(place.saturating_sub(turned))
    }

    pub(super) fn title(&self, words: &Words) -> String {
        words.text("moment-report", &[arg("seat", words.seat(self.seat))])
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx) {
        let (theme, words) = (cx.theme, cx.words);
        let hundredths = |mean: i64| format!("{}.{:02}", mean / 100, mean % 100);
        let args = [arg("before", hundredths(self.means.0)), arg("now", hundredths(self.means.1))];
        let (rect, _) = canvas(ui, cx.room, &words.text("moment-report-says", &args));
        let brush = Brush::new(ui, cx);
        let chips = theme.s(96.0);
        let line = theme.s(46.0);
        let head = theme.s(26.0);
        let fits = whole((rect.height() - chips - head) / line).max(1);
        let half = rect.width() / 2.0;
        let columns = if rect.width() > theme.s(880.0) { 2 } else { 1 };
        let now = part(cx.t, 0.3, 0.5);
        let before = words.text("moment-report-before", &[arg("mean", hundredths(self.means.0))]);
        let after = words.text("moment-report-now", &[arg("mean", hundredths(self.means.1))]);
        brush.line(rect.min, Align2::LEFT_TOP, Type::Label, brush.ink(Ink::Second, 1.0), &before.to_uppercase(), half);
        let right = pos2(rect.left() + if columns == 2 { half } else { rect.width() }, rect.top());
        let align = if columns == 2 { Align2::LEFT_TOP } else { Align2::RIGHT_TOP };
        brush.line(right, align, Type::Label, brush.ink(Ink::Heading, now), &after.to_uppercase(), half);
        let shown = self.rows.len().min(fits * columns).min(MOST);
        let width = rect.width() / f(columns);
        for (at, row) in self.rows.iter().take(shown).enumerate() {
            let (column, place) = (at / fits, at % fits);
            let min = pos2(rect.left() + width * f(column), rect.top() + head + line * f(place));
            let area = Rect::from_min_size(min, vec2(width, line));
            self.row(&brush, cx, row, area, part(cx.t, self.second_of(at), ROW * 0.8));
        }
        self.chips(&brush, cx, Rect::from_min_max(pos2(rect.left(), rect.bottom() - chips + theme.s(10.0)), rect.max));
    }

    /// Last year's phrase, and under it this year's.
    fn row(&self, brush: &Brush, cx: &SceneCx, row: &Row, rect: Rect, seen: f32) {
        let (theme, words) = (brush.theme, cx.words);
        let name = words.chapter(row.chapter);
        let rules = cx.view.accession_rules();
        let scale = &rules.paths[rules.chapters[row.chapter.at()].path];
        let phrase = |key: &str, level: Milli| {
            let args = [arg("chapter", name.as_str()), arg("word", scale.word(level)), arg("level", points(level))];
            words.text(key, &args)
        };
        let most = rect.width() - theme.s(30.0);
        let last = phrase("moment-report-last", row.before);
        let at = brush.line(rect.min, Align2::LEFT_TOP, Type::Body, brush.ink(Ink::Second, 1.0), &last, most);
        let turned = row.now != row.before;
        if turned && seen > 0.0 {
            let y = at.center().y + 1.0;
            brush.stroke(pos2(at.left(), y), pos2(at.left() + at.width() * seen, y), 1.0, brush.ink(Ink::Second, 0.8));
        }
        let this = phrase(if turned { "moment-report-this" } else { "moment-report-same" }, row.now);
        let ink = if !turned {
            Ink::Heading
        } else if row.now > row.before {
            Ink::Good
        } else {
            Ink::Bad
        };
        let place = rect.min + vec2(theme.s(18.0), theme.s(19.0));
        let kind = if turned { Type::Quote } else { Type::Body };
        brush.line(place, Align2::LEFT_TOP, kind, brush.ink(ink, seen), &this, most);
        if turned {
            let tip = rect.min + vec2(theme.s(7.0), theme.s(29.0));
            let up = if row.now > row.before { -1.0 } else { 1.0 };
            let arm = theme.s(5.0);
            for side in [-1.0, 1.0] {
                let end = tip + vec2(side * arm, -up * arm * 0.9);
                brush.stroke(tip, end, 2.0, brush.ink(ink, seen));
            }
        }
    }

    /// Every chapter as a chip: the higher its level, the fuller; it turns only where the word does.
    fn chips(&self, brush: &Brush, cx: &SceneCx, rect: Rect) {
        let (theme, colours) = (brush.theme, &brush.theme.colours);
        let text = cx.words.text("moment-report-chips", &[arg("count", i64::try_from(self.turned()).unwrap_or(0))]);
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
