//! The signing table: a text on paper, the words in it that may be read in two ways shaded, the seat's own reading
//! beneath, and a line for each who signs.

use super::SceneCx;
use super::brush::{Brush, canvas, f, part, whole};
use crate::core::ix::{AgreementIx, ArticleIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::news::{Fact, Item};
use crate::core::roster::Role;
use crate::desk::theme::Type;
use crate::dialogue::AMBIGUITY;
use crate::game::view::SeatView;
use crate::wording::{Words, arg, points};
use egui::{Align2, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};

/// Seconds for a clause, and for a signature.
const CLAUSE: f32 = 0.6;
const SIGNATURE: f32 = 1.6;

/// Who gives something up, in the order in which it is told.
const PARTIES: [Role; 2] = [Role::Aspirant, Role::Parent];

/// A clause of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Which.
    pub article: ArticleIx,
    /// What was agreed.
    pub chosen: u8,
    /// What this seat had asked for.
    pub own: Option<u8>,
    /// What it costs each party at home, the aspirant's first.
    pub costs: [Milli; 2],
    /// Whether its words may be read in two ways: the text is vague, and they are not what both had asked for.
    pub vague: bool,
}

/// A text on the signing table.
#[derive(Clone, Debug)]
pub struct Signing {
    agreement: AgreementIx,
    /// Its clauses.
    pub clauses: Vec<Clause>,
    ambiguity: Milli,
    /// Who signs.
    pub signers: Vec<SeatIx>,
    /// Whether it is signed.
    pub signed: bool,
}

impl Signing {
    pub(super) fn of(view: SeatView, item: &Item) -> Option<Self> {
        let agreement = item.facts.iter().find_map(|(_, fact)| match fact {
            Fact::Agreement(agreement) => Some(*agreement),
            _ => None,
        })?;
        let rule = view.agreement(agreement).0;
        let owner = crate::core::ix::Owner::Agreement(agreement);
        let ambiguity = view.before(AMBIGUITY, owner, item.turn + 1).unwrap_or_default();
        let parties = PARTIES.map(|role| view.roster().seat_of(role));
        let clauses = rule.articles.iter().filter_map(|article| {
            let chosen = view.chosen(*article)?;
            let asked = parties.map(|seat| view.asked(*article, seat?));
            let at_one = asked.iter().all(|asked| asked.is_none_or(|asked| asked == chosen));
            // A text that was vague enough is read by each side as it had asked.
            let vague = ambiguity >= Milli::points(20) && !at_one;
            let costs = PARTIES.map(|role| {
                let costs = view.option_costs(*article, role);
                costs.get(usize::from(chosen)).copied().unwrap_or_default()
            });
            Some(Clause { article: *article, chosen, own: view.asked(*article, view.seat), costs, vague })
        });
        let clauses: Vec<Clause> = clauses.collect();
        let signers = rule.signs.iter().filter_map(|role| view.roster().seat_of(*role)).collect();
        let signed = item.key.starts_with("news-signed");
        (!clauses.is_empty()).then_some(Self { agreement, clauses, ambiguity, signers, signed })
    }

    fn signing_from(&self) -> f32 {
        0.6 + CLAUSE * f(self.clauses.len())
    }

    pub(super) fn length(&self) -> f32 {
        let pens = if self.signed { SIGNATURE * f(self.signers.len()) } else { 0.8 };
        self.signing_from() + pens + 0.4
    }

    pub(super) fn title(&self, words: &Words) -> String {
        let key = if self.signed { "moment-signed" } else { "moment-signing" };
        words.text(key, &[arg("agreement", words.agreement(self.agreement))])
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx) {
        let (theme, words) = (cx.theme, cx.words);
        let brush = Brush::new(ui, cx);
        let margin = theme.s(24.0);
        let ink = theme.colours.sheet_ink;
        let (head, lines) = (margin + theme.s(34.0), theme.s(78.0));
        // Laid out first, so that the paper is as long as the text; side by side where it would be too long.
        let gap = theme.s(28.0);
        let set = |columns: usize| {
            let width = cx.room.x.min(theme.s(if columns == 1 { 860.0 } else { 1080.0 }));
            let inner = (width - 2.0 * margin - gap * f(columns - 1)) / f(columns);
            let (mut rows, mut heights) = (Vec::new(), vec![head; columns]);
            let each = self.clauses.len().div_ceil(columns).max(1);
            for (at, clause) in self.clauses.iter().enumerate() {
                let text = words.article_option(clause.article, clause.chosen);
                let line = brush.wrapped(Type::Quote, ink[0], &text, inner - theme.s(4.0));
                let told = [Some(gives(cx, clause.costs, "moment-clause-costs")), self.reading(cx, clause)];
                let told = told.into_iter().flatten().collect::<Vec<_>>().join(" · ");
                let reading = Some(brush.wrapped(Type::Small, ink[1], &told, inner));
                let column = at / each;
                let tall = reading.as_ref().map_or(0.0, |reading| reading.size().y);
                let place = (column, heights[column]);
                heights[column] += theme.s(17.0) + line.size().y + tall + theme.s(12.0);
                rows.push((clause, words.article(clause.article), line, reading, place));
            }
            let height = heights.iter().copied().fold(0.0, f32::max) + lines + margin;
            (width, inner, rows, height)
        };
        let one = set(1);
        let (width, inner, rows, height) = if one.3 > cx.room.y - theme.s(10.0) { set(2) } else { one };
        let whole_width = width - 2.0 * margin;
        let tall = height.max(cx.room.y - theme.s(14.0));
        let (rect, _) = canvas(ui, vec2(cx.room.x, tall), &self.title(words));
        let paper = Rect::from_min_size(
            pos2(rect.center().x - width / 2.0, rect.top() + theme.s(4.0) + (tall - height) / 3.0),
            vec2(width, height - theme.s(8.0)),
        );
        brush.sheet(paper);
        let left = paper.left() + margin;
        let head = words.agreement(self.agreement);
        brush.line(
            pos2(paper.center().x, paper.top() + margin * 0.8),
            Align2::CENTER_TOP,
            Type::Title,
            ink[0],
            &head,
            whole_width,
        );
        for (at, (clause, name, line, reading, (column, y))) in rows.into_iter().enumerate() {
            let seen = part(cx.t, 0.4 + CLAUSE * f(at), CLAUSE);
            if seen <= 0.0 {
                continue;
            }
            let mut at = pos2(left + (inner + gap) * f(column), paper.top() + y);
            brush.line(at, Align2::LEFT_TOP, Type::Label, ink[1].gamma_multiply(seen), &name.to_uppercase(), inner);
            at.y += theme.s(17.0);
            if clause.vague {
                shade(&brush, at, &line, seen);
            }
            let size = line.size();
            brush.painter.galley_with_override_text_color(at, line, ink[0].gamma_multiply(seen));
            at.y += size.y;
            let seen = part(cx.t, 0.7 + CLAUSE * f(self.clauses.len()), 0.6);
            if let Some(reading) = reading {
                brush.painter.galley_with_override_text_color(at, reading, ink[1].gamma_multiply(seen));
            }
        }
        self.pens(
            &brush,
            cx,
            Rect::from_min_max(
                pos2(left, paper.bottom() - margin - lines),
                pos2(left + whole_width, paper.bottom() - margin * 0.6),
            ),
        );
    }

    /// How this seat reads a clause.
    fn reading(&self, cx: &SceneCx, clause: &Clause) -> Option<String> {
        let words = cx.words;
        let own = clause.own.filter(|own| *own != clause.chosen);
        Some(match own {
            Some(own) if clause.vague => {
                words.text("moment-own-reading", &[arg("text", words.article_option(clause.article, own))])
            }
            Some(own) => words.text("moment-given", &[arg("text", words.article_option(clause.article, own))]),
            None if clause.vague => words.plain("moment-two-readings"),
            None => return None,
        })
    }

    /// A line for each who signs; what is vague in the whole text beneath.
    fn pens(&self, brush: &Brush, cx: &SceneCx, rect: Rect) {
        let (theme, words) = (brush.theme, cx.words);
        let ink = theme.colours.sheet_ink;
        let count = self.signers.len().max(1);
        let width = rect.width() / f(count);
        for (at, seat) in self.signers.iter().enumerate() {
            let x = rect.left() + width * f(at);
            let y = rect.top() + theme.s(40.0);
            let end = x + width - theme.s(24.0);
            brush.stroke(pos2(x, y), pos2(end, y), 1.0, ink[1]);
            brush.line(pos2(x, y + theme.s(4.0)), Align2::LEFT_TOP, Type::Small, ink[1], &words.seat(*seat), end - x);
            if self.signed {
                let drawn = part(cx.t, self.signing_from() + SIGNATURE * f(at), SIGNATURE);
                signature(
                    brush,
                    pos2(x + theme.s(8.0), y - theme.s(8.0)),
                    (end - x - theme.s(20.0)).min(theme.s(170.0)),
                    drawn,
                    seat.at(),
                );
            }
        }
        let key = if self.ambiguity >= Milli::points(20) { "moment-ambiguity" } else { "moment-clear" };
        let text = words.text(key, &[arg("ambiguity", points(self.ambiguity))]);
        let all = PARTIES.map(|role| {
            let at = usize::from(role != Role::Aspirant);
            self.clauses.iter().map(|clause| clause.costs[at]).sum()
        });
        let text = format!("{} {text}", gives(cx, all, "moment-text-costs"));
        let text = if self.signed || self.signers.is_empty() {
            text
        } else {
            format!("{text} {}", words.plain("moment-may-rise"))
        };
        brush.line(rect.left_bottom(), Align2::LEFT_BOTTOM, Type::Small, ink[1], &text, rect.width());
    }
}

/// What something costs both parties at home, in one sentence.
fn gives(cx: &SceneCx, costs: [Milli; 2], key: &str) -> String {
    let name = |role| cx.view.roster().seat_of(role).map_or_else(String::new, |seat| cx.words.seat(seat));
    let [aspirant, parent] = PARTIES.map(name);
    let args = [
        arg("aspirant", aspirant),
        arg("gives", points(costs[0])),
        arg("parent", parent),
        arg("parentgives", points(costs[1])),
    ];
    cx.words.text(key, &args)
}

/// Behind words that may be read in two ways: a ground and a dotted line, row by row.
fn shade(brush: &Brush, at: Pos2, galley: &egui::Galley, seen: f32) {
    let theme = brush.theme;
    let colour = theme.colours.sheet_shade.gamma_multiply(seen);
    for row in &galley.rows {
        let rect = row.rect().translate(at.to_vec2()).expand2(vec2(theme.s(3.0), 0.0));
        brush.painter.rect_filled(rect, 2, colour);
        let dots = whole(rect.width() / theme.s(5.0));
        for n in 0..dots {
            let dot = pos2(rect.left() + theme.s(3.0) + f(n) * theme.s(5.0), rect.bottom() - theme.s(1.0));
            brush.painter.circle_filled(dot, theme.s(0.8), theme.colours.sheet_ink[1].gamma_multiply(seen));
        }
    }
}

/// A hand's line, drawn so far.
fn signature(brush: &Brush, from: Pos2, width: f32, drawn: f32, hand: usize) {
    let points = 60;
    let upto = whole(f(points) * drawn);
    let own = f(hand + 2);
    let line: Vec<Pos2> = (0..=upto)
        .map(|n| {
            let x = f(n) / f(points);
            let wave = (x * 19.0 + own).sin() * 7.0 + (x * (7.0 + own) + own * 2.0).sin() * 6.0;
            pos2(from.x + x * width, from.y + brush.theme.s(wave * (1.0 - x * 0.55)))
        })
        .collect();
    if line.len() > 1 {
        brush.painter.add(Shape::line(line, Stroke::new(brush.theme.s(1.6), brush.theme.colours.sheet_ink[0])));
    }
}
