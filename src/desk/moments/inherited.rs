//! The desk one inherits: up to five folders that open one by one, each with a date that will not wait.

use super::SceneCx;
use super::brush::{Brush, canvas, f, part, whole};
use crate::core::calendar::Quarter;
use crate::core::ix::{AgreementIx, DueIx, EventIx, GateIx, PowerIx, SeatIx};
use crate::core::ix::{ArticleIx, OrgIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::desk::theme::{Ink, Type};
use crate::game::view::SeatView;
use crate::game::view::accession::GateState;
use crate::wording::{arg, points};
use egui::{Align2, Rect, Shape, Stroke, Ui, pos2, vec2};
use jiff::civil::Date;

/// Folders on the desk at most.
const MOST: usize = 5;
/// Seconds for each.
const OPENS: f32 = 1.5;

/// What lies in a folder.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Folder {
    /// Money that is lost by a day.
    Money(Milli, Date),
    /// What the seat owes in an article that binds, and the quarters until its date; below zero it has passed.
    Part(ArticleIx, i32),
    /// A text that was agreed and waits for signatures.
    Unsigned(AgreementIx),
    /// An undertaking, and the quarters until it falls due.
    Due(DueIx, u16),
    /// Something that has happened and waits for an answer.
    Event(EventIx, Target),
    /// Measures in force.
    Measures(SeatIx, i64),
    /// A gate that can be asked for, from a quarter on.
    Gate(GateIx, Option<Quarter>),
    /// A power that asks for something.
    Request(PowerIx),
    /// A body that sits this quarter.
    Session(OrgIx),
    /// The next vote at home, or exam of the mandate.
    Vote(Quarter),
}

/// The desk one inherits.
#[derive(Clone, Debug)]
pub struct Inherited {
    /// The folders, in the order in which they open.
    pub folders: Vec<Folder>,
}

impl Inherited {
    pub(super) fn of(view: SeatView) -> Option<Self> {
        let mut folders = Vec::new();
        folders.extend(view.at_stake().map(|(amount, day, _)| Folder::Money(amount, day)));
        let articles = (0..view.roster().articles.len()).map(ArticleIx::of);
        let open = |article: &ArticleIx| {
            let part = view.article_rule(*article).part(view.role());
            let level = view.level(*article, view.seat);
            part.is_some_and(|part| level.is_some_and(|level| level < part.due)) && !view.waits(*article, view.seat)
        };
        let due = articles.filter(open).filter_map(|article| Some((view.due_in(article, view.seat)?, article)));
        folders.extend(
            due.max_by_key(|(left, article)| (*left < 0, -left.abs(), std::cmp::Reverse(*article)))
                .map(|(left, article)| Folder::Part(article, left)),
        );
        let agreements = (0..view.roster().agreements.len()).map(AgreementIx::of);
        let unsigned = |agreement: &AgreementIx| {
            let (rule, state) = view.agreement(*agreement);
            state.stage == crate::core::effects::StageWord::Agreed
                && rule.signs.contains(&view.role())
                && !view.has_signed(*agreement, view.seat)
        };
        folders.extend(agreements.filter(unsigned).map(Folder::Unsigned).take(1));
        let party = view.party();
        let steps = view.measures(party);
        folders.extend((steps > 0).then_some(Folder::Measures(party, steps)));
        folders.extend(view.dues(false).take(2).map(|owed| Folder::Due(owed.due, view.quarters_until(owed))));
        folders.extend(view.events().iter().take(2).map(|happening| Folder::Event(happening.event, happening.target)));
        let gates = (0..view.roster().gates.len()).map(GateIx::of);
        let gate = gates.filter_map(|gate| match view.gate_state(party, gate)? {
            GateState::Open => Some(Folder::Gate(gate, None)),
            GateState::From(quarter) => Some(Folder::Gate(gate, Some(quarter))),
            _ => None,
        });
        folders.extend(gate.take(1));
        let powers = (0..view.roster().powers.len()).map(PowerIx::of);
        folders.extend(powers.filter(|power| view.request(*power)).map(Folder::Request).take(2));
        let vote = view.government(view.seat).and_then(|government| government.next);
        folders.extend(vote.map(|(quarter, _)| Folder::Vote(quarter)));
        let bodies = (0..view.roster().orgs.len()).map(OrgIx::of);
        let sits = |org: &OrgIx| view.in_session(*org) && view.admission(*org).is_some();
        folders.extend(bodies.filter(sits).map(Folder::Session).take(1));
        folders.truncate(MOST);
        (!folders.is_empty()).then_some(Self { folders })
    }

    pub(super) fn length(&self) -> f32 {
        0.5 + OPENS * f(self.folders.len())
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx) {
        let theme = cx.theme;
        let brush = Brush::new(ui, cx);
        let count = self.folders.len().max(1);
        let gap = theme.s(12.0);
        let columns = whole((cx.room.x + gap) / theme.s(206.0)).clamp(1, count);
        let width = (cx.room.x - gap * f(columns - 1)) / f(columns);
        let inner = width - theme.s(28.0);
        let texts: Vec<[String; 4]> = self.folders.iter().map(|folder| words_of(cx, *folder)).collect();
        let tall = |[_, title, body, _]: &[String; 4]| {
            let title = brush.wrapped(Type::Title, theme.colours.text, title, inner).size().y;
            let body = brush.wrapped(Type::Body, theme.colours.text, body, inner).size().y;
            theme.s(84.0) + title + body
        };
        let most = texts.iter().map(tall).fold(theme.s(230.0), f32::max);
        let rows = count.div_ceil(columns);
        let height = (most + theme.s(24.0)) * f(rows) + gap * f(rows - 1);
        let says: Vec<String> = texts.iter().map(|[_, title, _, date]| format!("{title} {date}")).collect();
        let (rect, _) = canvas(ui, vec2(cx.room.x, height.max(cx.room.y - theme.s(12.0))), &says.join("\n"));
        let top = rect.top() + (rect.height() - height) / 2.0 + theme.s(24.0);
        for (at, text) in texts.iter().enumerate() {
            let (row, column) = (at / columns, at % columns);
            let min = pos2(rect.left() + (width + gap) * f(column), top + (most + gap + theme.s(24.0)) * f(row));
            let opened = part(cx.t, 0.4 + OPENS * f(at), OPENS * 0.7);
            folder(&brush, Rect::from_min_size(min, vec2(width, most)), text, opened);
        }
    }
}

/// A folder, opened so far: its tab, then what lies in it, then its date.
fn folder(brush: &Brush, rect: Rect, [tab, title, body, date]: &[String; 4], opened: f32) {
    let (theme, colours) = (brush.theme, &brush.theme.colours);
    let tab_width = (rect.width() * 0.62).min(rect.width() - theme.s(20.0));
    let lip = Rect::from_min_size(rect.min - vec2(0.0, theme.s(24.0)), vec2(tab_width, theme.s(32.0)));
    brush.painter.rect_filled(lip, 5, colours.raised);
    let paper = Rect::from_min_max(rect.min, pos2(rect.right(), rect.top() + rect.height() * (0.16 + 0.84 * opened)));
    brush.painter.rect_filled(paper, 5, colours.card);
    brush.painter.rect_stroke(paper, 5, Stroke::new(1.0, colours.line), egui::StrokeKind::Inside);
    let at = lip.min + vec2(theme.s(14.0), theme.s(6.0));
    let ink = brush.ink(Ink::Heading, 1.0);
    brush.line(at, Align2::LEFT_TOP, Type::Label, ink, &tab.to_uppercase(), tab_width - theme.s(20.0));
    let seen = ((opened - 0.45) / 0.55).clamp(0.0, 1.0);
    if seen <= 0.0 {
        return;
    }
    let inner = rect.width() - theme.s(28.0);
    let mut at = rect.min + vec2(theme.s(14.0), theme.s(14.0));
    at.y += brush.block(at, Type::Title, brush.ink(Ink::Text, seen), title, inner) + theme.s(6.0);
    brush.block(at, Type::Body, brush.ink(Ink::Second, seen), body, inner);
    let foot = rect.left_bottom() + vec2(theme.s(14.0), -theme.s(12.0));
    let pin = foot - vec2(0.0, theme.s(8.0)) + vec2(theme.s(5.0), 0.0);
    clock(brush, pin, theme.s(5.5), seen);
    let at = foot + vec2(theme.s(18.0), 0.0);
    brush.line(at, Align2::LEFT_BOTTOM, Type::Strong, brush.ink(Ink::Text, seen), date, inner - theme.s(18.0));
}

fn clock(brush: &Brush, at: egui::Pos2, r: f32, seen: f32) {
    let colour = brush.ink(Ink::Second, seen);
    let stroke = Stroke::new(1.5, colour);
    brush.painter.circle_stroke(at, r, stroke);
    brush.painter.add(Shape::line(vec![at - vec2(0.0, r * 0.6), at, at + vec2(r * 0.5, 0.0)], stroke));
}

/// Tab, title, text and date of a folder.
fn words_of(cx: &SceneCx, folder: Folder) -> [String; 4] {
    let (view, words) = (&cx.view, cx.words);
    let tab = |key: &str| words.plain(key);
    let soon = |quarters: u16| {
        if quarters == 0 {
            words.plain("folder-now")
        } else {
            words.text("folder-in", &[arg("quarters", i64::from(quarters))])
        }
    };
    match folder {
        Folder::Money(amount, day) => [
            tab("folder-money"),
            words.text("folder-money-title", &[arg("amount", words.money(amount))]),
            words.plain("folder-money-text"),
            words.text("folder-by", &[arg("day", words.date(day))]),
        ],
        Folder::Part(article, left) => {
            let rule = view.article_rule(article);
            let text = rule.part(view.role()).map(|part| part.text.clone()).unwrap_or_default();
            let date = match u16::try_from(left) {
                Ok(left) => soon(left),
                Err(_) => words.plain("folder-passed"),
            };
            [tab("folder-part"), words.article(article), first_sentence(&text), date]
        }
        Folder::Unsigned(agreement) => {
            let about = view.agreement(agreement).0.about.clone();
            let left = view.left_to_sign(agreement).map_or_else(|| words.plain("folder-open"), soon);
            [tab("folder-unsigned"), words.agreement(agreement), first_sentence(&about), left]
        }
        Folder::Due(due, quarters) => {
            [tab("folder-due"), words.due(due), first_sentence(&words.due_about(due)), soon(quarters)]
        }
        Folder::Event(event, target) => [
            tab("folder-event"),
            words.event(event, target),
            first_sentence(&words.event_text(event, target)),
            words.plain("folder-now"),
        ],
        Folder::Measures(seat, steps) => [
            tab("folder-measures"),
            words.text("folder-measures-title", &[arg("seat", words.seat(seat)), arg("steps", steps)]),
            words.plain("folder-measures-text"),
            words.plain("folder-open"),
        ],
        Folder::Gate(gate, from) => [
            tab("folder-gate"),
            words.gate(gate),
            words.text("folder-gate-text", &[arg("odds", points_of(view, gate))]),
            from.map_or_else(|| words.plain("folder-now"), |quarter| words.quarter(quarter)),
        ],
        Folder::Request(power) => [
            tab("folder-request"),
            words.text("folder-request-title", &[arg("power", words.power(power))]),
            words.plain("folder-request-text"),
            words.plain("folder-now"),
        ],
        Folder::Session(org) => [
            tab("folder-session"),
            words.text("folder-session-title", &[arg("body", words.body(org))]),
            words.plain("folder-session-text"),
            words.plain("folder-now"),
        ],
        Folder::Vote(quarter) => {
            let mandate = view.government(view.seat).is_some_and(|government| government.rule.mandate);
            let key = if mandate { "folder-mandate-title" } else { "folder-vote-title" };
            let text = words.text(
                "folder-vote-text",
                &[
                    arg("home", words.home(view.seat)),
                    arg(
                        "value",
                        points(
                            view.read(crate::seats::HOME, crate::core::ix::Owner::Seat(view.seat)).unwrap_or_default(),
                        ),
                    ),
                ],
            );
            [tab("folder-vote"), words.plain(key), text, words.quarter(quarter)]
        }
    }
}

fn points_of(view: &SeatView, gate: GateIx) -> i64 {
    (view.gate_odds_fair(view.party(), gate).0 + 5_000) / 10_000
}

/// The first sentence of a text, so that a folder stays a folder.
fn first_sentence(text: &str) -> String {
    text.split_once(". ").map_or_else(|| text.to_owned(), |(first, _)| format!("{first}."))
}
