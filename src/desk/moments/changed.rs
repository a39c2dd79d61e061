//! One bus, one diploma, one name: what a clause that was carried out changed for someone. A line and a drawing; it counts
//! in nothing.

use super::brush::{Brush, part};
use super::{SceneCx, count_of, drawings, seat_of};
use crate::core::ix::{ArticleIx, SeatIx};
use crate::core::news::Item;
use crate::core::order::Target;
use crate::desk::theme::{Ink, Type};
use crate::game::view::SeatView;
use crate::wording::arg;
use egui::{Rect, Ui, pos2, vec2};

/// What changed for someone.
#[derive(Clone, Debug)]
pub struct Changed {
    /// By which article.
    pub article: ArticleIx,
    seat: SeatIx,
    level: i64,
}

impl Changed {
    pub(super) fn of(view: SeatView, item: &Item) -> Option<Self> {
        let (Target::Article(article), Some(seat)) = (item.link, seat_of(item)) else { return None };
        let level = count_of(item, "level").filter(|level| *level >= 2)?;
        let told = !view.article_rule(article).changed.is_empty();
        told.then_some(Self { article, seat, level })
    }

    pub(super) fn length(&self) -> f32 {
        4.2
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx) {
        let (theme, words) = (cx.theme, cx.words);
        let id = &cx.view.roster().articles[self.article.at()].id;
        let line = words.find(&format!("changed-{id}"), &[]);
        let line = line.unwrap_or_else(|| cx.view.article_rule(self.article).changed.clone());
        let (rect, brush) = Brush::on(ui, cx, cx.room, &line);
        let width = rect.width().min(theme.s(720.0));
        let text = brush.wrapped(Type::Title, theme.colours.text, &line, width);
        let who = words.text(
            "moment-changed-by",
            &[
                arg("article", words.article(self.article)),
                arg("seat", words.seat(self.seat)),
                arg("level", words.level(self.level)),
            ],
        );
        let below = text.size().y + theme.s(64.0);
        let side = (rect.height() - below - theme.s(10.0)).clamp(theme.s(60.0), theme.s(280.0));
        let top = rect.center().y - (side + below) / 2.0;
        let frame = Rect::from_center_size(pos2(rect.center().x, top + side / 2.0), vec2(side * 1.6, side));
        let kind = words.find(&format!("drawing-{id}"), &[]);
        drawings::draw(&brush, kind.as_deref().unwrap_or("letter"), frame, part(cx.t, 0.2, 2.4));
        let seen = part(cx.t, 1.6, 1.4);
        let y = frame.bottom() + theme.s(26.0);
        let at = pos2(rect.center().x - text.size().x / 2.0, y);
        let high = text.size().y;
        brush.painter.galley_with_override_text_color(at, text, brush.ink(Ink::Text, seen));
        let at = pos2(rect.center().x, y + high + theme.s(12.0));
        let ink = brush.ink(Ink::Second, part(cx.t, 2.6, 1.2));
        brush.line(at, egui::Align2::CENTER_TOP, Type::Small, ink, &who, rect.width());
    }
}
