//! Handing over, when all is over: how it ended and par beside the verdict; five readers in print who weigh the same aims
//! otherwise; the quarter it turned and the road not taken; a note to whoever comes after.

mod hand;

use super::brush::{Brush, canvas, f, part, share, whole};
use super::{Moment, Scene, SceneCx};
use crate::core::ix::Owner;
use crate::core::milli::Milli;
use crate::desk::intent::Intent;
use crate::desk::panels::{PanelState, minus, upper_first};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Kind, button, heading, ring, say, share_bar};
use crate::game::score::readers::Turn;
use crate::game::view::SeatView;
use crate::wording::{Words, arg, points, signed};
use egui::{Align2, Rect, Shape, Stroke, TextEdit, Ui, pos2, vec2};
pub use hand::{Hand, Reader};
use std::sync::Arc;

/// Seconds for a reader, for a page without them, and for the line of the game.
const READER: f32 = 1.4;
const PAGE: f32 = 2.4;
const LINE: f32 = 4.0;
/// Characters of a note at most.
pub const NOTE: usize = 600;

/// A page of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// How it ended, and par beside the verdict.
    Verdict,
    /// Five readers.
    Readers,
    /// The quarter it turned, the road not taken, lives and time.
    Hinge,
    /// The note to the successor.
    Note,
}

/// A page of a seat's handing over.
#[derive(Clone, Debug)]
pub struct HandingOver {
    /// What is handed over.
    pub hand: Arc<Hand>,
    /// Which page.
    pub page: Page,
}

/// The pages of a seat's handing over; none before all is over.
#[must_use]
pub fn pages(view: SeatView) -> Vec<Moment> {
    if !view.over() {
        return Vec::new();
    }
    let hand = Arc::new(Hand::of(view));
    let mut pages = vec![Page::Verdict];
    pages.extend((!hand.readers.is_empty()).then_some(Page::Readers));
    pages.extend((hand.turned.is_some() || !hand.lives.is_empty()).then_some(Page::Hinge));
    pages.push(Page::Note);
    let one = |page| Moment {
        turn: view.calendar().turns,
        item: None,
        scene: Scene::HandingOver(HandingOver { hand: Arc::clone(&hand), page }),
    };
    pages.into_iter().map(one).collect()
}

impl HandingOver {
    pub(super) fn length(&self) -> f32 {
        match self.page {
            Page::Verdict => PAGE,
            Page::Readers => READER * f(self.hand.readers.len()) + 0.4,
            Page::Hinge => LINE,
            Page::Note => 0.0,
        }
    }

    pub(super) fn title(&self, words: &Words) -> String {
        let seat = words.seat(self.hand.seat);
        match (self.page, &self.hand.ending) {
            (Page::Verdict, Some((title, _))) => title.clone(),
            (Page::Verdict, None) => words.plain("closing-head"),
            (Page::Readers, _) => words.text("closing-readers", &[arg("seat", seat)]),
            (Page::Hinge, _) => words.text("handing-hinge", &[arg("seat", seat)]),
            (Page::Note, _) => words.text("handing-note", &[arg("seat", seat)]),
        }
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx, state: &mut PanelState, out: &mut Vec<Intent>) {
        match self.page {
            Page::Verdict => self.verdict(ui, cx),
            Page::Readers => self.readers(ui, cx),
            Page::Hinge => self.hinge(ui, cx),
            Page::Note => self.note(ui, cx, state, out),
        }
    }

    fn verdict(&self, ui: &mut Ui, cx: &SceneCx) {
        let (theme, words, hand) = (cx.theme, cx.words, &*self.hand);
        if let Some((_, text)) = &hand.ending {
            say(ui, theme, Type::Quote, Ink::Text, text);
        }
        ui.add_space(theme.s(10.0));
        let args = [arg("seat", words.seat(hand.seat)), arg("verdict", points(hand.verdict))];
        let head = words.text("closing-seat", &args);
        let (rect, brush) = Brush::on(ui, cx, vec2(ui.available_width(), theme.s(74.0)), &head);
        brush.line(rect.min, Align2::LEFT_TOP, Type::Quote, brush.ink(Ink::Heading, 1.0), &head, rect.width());
        let bar = Rect::from_min_size(rect.min + vec2(0.0, theme.s(30.0)), vec2(rect.width(), theme.s(16.0)));
        brush.painter.rect_filled(bar, 3, theme.colours.line);
        let grown = part(cx.t, 0.3, 1.4);
        let x = |value: Milli| bar.left() + bar.width() * share(value.0, 100_000);
        let full = Rect::from_min_max(bar.min, pos2(bar.left() + (x(hand.verdict) - bar.left()) * grown, bar.bottom()));
        brush.painter.rect_filled(full, 3, theme.colours.recognises);
        if let Some((par, _)) = hand.par {
            let at = x(par);
            brush.stroke(
                pos2(at, bar.top() - theme.s(4.0)),
                pos2(at, bar.bottom() + theme.s(5.0)),
                2.0,
                theme.colours.text,
            );
            let align = if at > bar.center().x { Align2::RIGHT_TOP } else { Align2::LEFT_TOP };
            let text = words.text("handing-par", &[arg("par", points(par))]);
            brush.line(
                pos2(at, bar.bottom() + theme.s(7.0)),
                align,
                Type::Small,
                brush.ink(Ink::Text, 1.0),
                &text,
                bar.width() / 2.0,
            );
        }
        if let Some((par, games)) = hand.par {
            let by = minus(&signed(hand.verdict - par));
            let args = [arg("par", points(par)), arg("games", i64::from(games)), arg("by", by)];
            say(ui, theme, Type::Small, Ink::Second, &words.text("closing-par", &args));
        }
        heading(ui, theme, &words.plain("handing-aims"));
        for (text, worth, legacy) in &hand.aims {
            let text = if *legacy { format!("{text} {}", words.plain("closing-legacy")) } else { text.clone() };
            say(ui, theme, Type::Body, Ink::Text, &text);
            let says = words.text("closing-worth", &[arg("worth", points(*worth))]);
            share_bar(ui, theme, share(worth.0, 100_000), theme.colours.recognises, &says);
            ui.add_space(theme.s(5.0));
        }
        say(ui, theme, Type::Small, Ink::Second, &words.plain("closing-no-rank"));
    }

    fn readers(&self, ui: &mut Ui, cx: &SceneCx) {
        let (theme, words) = (cx.theme, cx.words);
        let brush = Brush::new(ui, cx);
        let readers = &self.hand.readers;
        let gap = theme.s(14.0);
        let columns = whole((cx.room.x + gap) / theme.s(264.0)).clamp(1, 3).min(readers.len().max(1));
        let width = (cx.room.x - gap * f(columns - 1)) / f(columns);
        let inner = width - theme.s(36.0);
        let ink = theme.colours.sheet_ink;
        let lines = |reader: &Reader| {
            let mut out = vec![(Type::Quote, reader.voice.clone(), ink[1])];
            for (key, aim) in ["handing-praised", "handing-missed"].into_iter().zip(&reader.aims) {
                out.extend(aim.as_ref().map(|aim| (Type::Small, words.text(key, &[arg("aim", aim.as_str())]), ink[0])));
            }
            out
        };
        let head = theme.s(84.0);
        let tall = |reader: &Reader| -> f32 {
            let texts = lines(reader);
            let sum: f32 = texts
                .iter()
                .map(|(kind, text, ink)| brush.wrapped(*kind, *ink, text, inner).size().y + theme.s(7.0))
                .sum();
            head + sum + theme.s(14.0)
        };
        let most = readers.iter().map(tall).fold(0.0, f32::max);
        let rows = readers.len().div_ceil(columns);
        let height = most * f(rows) + gap * f(rows.saturating_sub(1)) + theme.s(8.0);
        let says: Vec<String> = readers.iter().map(|reader| self.in_words(cx, reader)).collect();
        let (rect, _) = canvas(ui, vec2(cx.room.x, height), &says.join("\n"));
        for (at, reader) in readers.iter().enumerate() {
            let seen = part(cx.t, READER * f(at), 0.8);
            if seen <= 0.0 {
                continue;
            }
            let (row, column) = (at / columns, at % columns);
            let rise = (1.0 - seen) * theme.s(26.0);
            let min =
                pos2(rect.left() + (width + gap) * f(column), rect.top() + theme.s(2.0) + (most + gap) * f(row) + rise);
            let paper = Rect::from_min_size(min, vec2(width, most));
            brush.sheet(paper);
            let mut at = paper.min + vec2(theme.s(18.0), theme.s(14.0));
            brush.line(at, Align2::LEFT_TOP, Type::Title, ink[0], &reader.name, inner);
            at.y += theme.s(33.0);
            for n in 0..2 {
                let y = at.y + theme.s(2.5) * f(n);
                brush.stroke(pos2(at.x, y), pos2(at.x + inner, y), 0.8, ink[0]);
            }
            at.y += theme.s(10.0);
            let score = words.text("handing-score", &[arg("score", points(reader.score))]);
            let figure = brush.line(at, Align2::LEFT_TOP, Type::Strong, ink[0], &score, inner);
            let bar = Rect::from_min_max(
                pos2(figure.right() + theme.s(10.0), figure.center().y - theme.s(4.0)),
                pos2(at.x + inner, figure.center().y + theme.s(4.0)),
            );
            brush.painter.rect_filled(bar, 2, theme.colours.sheet_shade);
            let full = Rect::from_min_size(bar.min, vec2(bar.width() * share(reader.score.0, 100_000), bar.height()));
            brush.painter.rect_filled(full, 2, ink[1]);
            at.y += theme.s(26.0);
            for (kind, text, ink) in lines(reader) {
                at.y += brush.block(at, kind, ink, &text, inner) + theme.s(7.0);
            }
        }
    }

    fn in_words(&self, cx: &SceneCx, reader: &Reader) -> String {
        let args = [
            arg("name", reader.name.as_str()),
            arg("score", points(reader.score)),
            arg("voice", reader.voice.as_str()),
        ];
        cx.words.text("closing-reader", &args)
    }

    fn hinge(&self, ui: &mut Ui, cx: &SceneCx) {
        let (theme, words, hand) = (cx.theme, cx.words, &*self.hand);
        if let Some(turned) = hand.turned {
            let quarter = quarter_of(cx, turned.turn);
            let args = [arg("quarter", words.quarter(quarter)), arg("by", minus(&signed(turned.by)))];
            let text = words.text("handing-turned", &args);
            say(ui, theme, Type::Quote, Ink::Text, &text);
            let high = (cx.room.y * 0.4).clamp(theme.s(90.0), theme.s(240.0));
            let (rect, _) = canvas(ui, vec2(ui.available_width(), high), &text);
            self.line(&Brush::new(ui, cx), cx, rect.shrink2(vec2(theme.s(6.0), theme.s(14.0))), turned);
        }
        ui.add_space(theme.s(4.0));
        let text = match &hand.road {
            Some(road) => words.text(
                "handing-road",
                &[
                    arg("order", words.order(cx.view, &road.order)),
                    arg("quarter", words.quarter(quarter_of(cx, road.turn))),
                    arg("verdict", points(road.verdict)),
                    arg("was", points(hand.verdict)),
                    arg("net", road.net),
                ],
            ),
            None => words.plain("closing-road-none"),
        };
        say(ui, theme, Type::Quote, Ink::Text, &text);
        if hand.lives.is_empty() {
            return;
        }
        heading(ui, theme, &words.plain("closing-lives"));
        for row in &hand.lives {
            let mut name = upper_first(&words.quantity(row.quantity, row.owner));
            if let Owner::Seat(seat) = row.owner {
                name = format!("{name}, {}", words.seat(seat));
            }
            let args = [arg("quantity", name), arg("start", points(row.start)), arg("now", points(row.now))];
            say(ui, theme, Type::Body, Ink::Heading, &words.text("closing-lives-line", &args));
        }
    }

    /// The worth of the aims over the turns, and where it turned.
    fn line(&self, brush: &Brush, cx: &SceneCx, rect: Rect, turned: Turn) {
        let theme = brush.theme;
        let worths = &self.hand.worths;
        if worths.len() < 2 {
            return;
        }
        let labels = rect;
        let rect = Rect::from_min_max(pos2(rect.left() + theme.s(46.0), rect.top()), rect.max);
        let (low, high) =
            (worths.iter().min().copied().unwrap_or_default(), worths.iter().max().copied().unwrap_or_default());
        let span = (high - low).0.max(5_000);
        let at = |n: usize| {
            let x = rect.left() + rect.width() * f(n) / f(worths.len() - 1);
            pos2(x, rect.bottom() - rect.height() * share(worths[n].0 - low.0, span))
        };
        brush.stroke(rect.left_bottom(), rect.right_bottom(), 1.0, theme.colours.line);
        let upto = whole(f(worths.len() - 1) * part(cx.t, 0.2, LINE * 0.7) + 0.001);
        let points_on: Vec<_> = (0..=upto).map(at).collect();
        brush.painter.add(Shape::line(points_on, Stroke::new(theme.s(2.0), theme.colours.tracks[0])));
        let hinge = usize::from(turned.turn);
        if upto >= hinge && hinge < worths.len() {
            let here = at(hinge);
            let (from, colour) = (at(hinge - 1), theme.colours.text);
            brush.stroke(from, here, 3.5, colour);
            brush.painter.circle_filled(here, theme.s(5.0), colour);
            brush.stroke(
                pos2(here.x, rect.top()),
                pos2(here.x, rect.bottom()),
                1.0,
                theme.colours.second.gamma_multiply(0.6),
            );
        }
        let ink = brush.ink(Ink::Second, 1.0);
        for (at, value) in [(labels.left_top(), high), (labels.left_bottom(), low)] {
            brush.line(at, Align2::LEFT_CENTER, Type::Small, ink, &points(value), theme.s(44.0));
        }
    }

    /// The note: typed, and kept with the game.
    fn note(&self, ui: &mut Ui, cx: &SceneCx, state: &mut PanelState, out: &mut Vec<Intent>) {
        let (theme, words) = (cx.theme, cx.words);
        let seat = self.hand.seat;
        say(ui, theme, Type::Body, Ink::Heading, &words.plain("handing-note-about"));
        ui.add_space(theme.s(8.0));
        let kept = cx.view.note().to_owned();
        if state.note.as_ref().is_none_or(|(of, _)| *of != seat) {
            state.note = Some((seat, kept.clone()));
        }
        let Some((_, text)) = &mut state.note else { return };
        let ink = theme.colours.sheet_ink;
        let frame = egui::Frame::new().fill(theme.colours.sheet).inner_margin(theme.margin(22.0, 16.0));
        let rows = whole((cx.room.y - theme.s(190.0)) / theme.s(22.0)).clamp(4, 12);
        let hint = egui::RichText::new(words.plain("handing-note-hint")).color(ink[1]).font(theme.font(Type::Quote));
        let edit = TextEdit::multiline(text)
            .font(theme.font(Type::Quote))
            .text_color(ink[0])
            .hint_text(hint)
            .desired_rows(rows)
            .desired_width(f32::INFINITY)
            .char_limit(NOTE)
            .frame(frame);
        let response = ui.add(edit);
        let name = words.text("handing-note", &[arg("seat", words.seat(seat))]);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
        ring(ui, theme, &response, response.rect, 3);
        ui.add_space(theme.s(8.0));
        let same = text.trim() == kept.trim();
        let typed = text.trim().to_owned();
        if same {
            let key = if kept.is_empty() { "handing-note-empty" } else { "handing-note-kept" };
            say(ui, theme, Type::Small, Ink::Second, &words.plain(key));
        } else if button(ui, theme, Kind::Raised, &words.plain("handing-note-keep")).clicked() {
            out.push(Intent::Note(seat, typed));
        }
    }
}

fn quarter_of(cx: &SceneCx, turn: u16) -> crate::core::calendar::Quarter {
    let calendar = cx.view.calendar();
    let ticks = turn.saturating_sub(1) * u16::from(calendar.ticks_per_turn);
    crate::core::calendar::Quarter::of(calendar.start).plus(ticks)
}
