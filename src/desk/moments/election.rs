//! Election night: the seats of the house fill, partners join, the line of the majority stands; then what homes can bear at
//! the table is drawn anew, the others' behind a curtain.

use super::brush::{Brush, f, part, whole};
use super::hall::seats;
use super::{SceneCx, seat_of};
use crate::core::ix::{Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::news::Item;
use crate::desk::theme::{Ink, Type};
use crate::dialogue::SLACK;
use crate::domestic::MARGIN;
use crate::game::view::SeatView;
use crate::wording::{Words, arg, points};
use egui::{Align2, Color32, Rect, Stroke, Ui, pos2, vec2};

/// Seconds of the count, of the partners, of the curtain.
const COUNT: f32 = 4.0;
const PARTNERS: f32 = 2.0;
const CURTAIN: f32 = 1.6;

/// An election.
#[derive(Clone, Debug)]
pub struct Election {
    seat: SeatIx,
    /// Seats in the house, and how many make a majority.
    pub house: (usize, usize),
    /// Seats that the vote gave to those who may govern, and that partners brought.
    pub won: (usize, usize),
    /// What this seat's own home could bear before and can now, where it is its own.
    reserve: Option<(Milli, Milli)>,
    formed: bool,
}

impl Election {
    pub(super) fn of(view: SeatView, item: &Item) -> Option<Self> {
        let seat = seat_of(item)?;
        let rule = view.government(seat)?.rule;
        let house = usize::try_from(rule.seats).ok().filter(|seats| *seats > 0)?;
        let owner = Owner::Seat(seat);
        let needed = rule.needed;
        let told = super::count_of(item, "seats")?;
        let after = view.before(MARGIN, owner, item.turn + 1)?.0 / 1000;
        let formed = item.key != "news-election-deadlock";
        let partners = if item.key == "news-election-coalition" { (needed + after - told).max(0) } else { 0 };
        let count = |seats: i64| usize::try_from(seats.clamp(0, rule.seats)).unwrap_or(0);
        let reserve = (seat == view.seat).then(|| {
            let of = |turn| view.before(SLACK, owner, turn);
            Some((of(item.turn)?, of(item.turn + 1)?))
        });
        let reserve = reserve.flatten();
        Some(Self { seat, house: (house, count(needed)), won: (count(told), count(partners)), reserve, formed })
    }

    pub(super) fn length(&self) -> f32 {
        0.6 + COUNT + PARTNERS + CURTAIN + 0.3
    }

    pub(super) fn title(&self, words: &Words) -> String {
        words.text("moment-election", &[arg("seat", words.seat(self.seat))])
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx) {
        let (rect, brush) = Brush::on(ui, cx, cx.room, &self.sum(cx, true));
        let (theme, colours) = (brush.theme, &brush.theme.colours);
        let foot = theme.s(92.0);
        let hall = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom() - foot));
        let counted = part(cx.t, 0.6, COUNT);
        let joined = part(cx.t, 0.6 + COUNT + 0.4, PARTNERS - 0.4);
        let (all, needed) = self.house;
        let own = whole(f(self.won.0) * counted + 0.001);
        let partners = whole(f(self.won.1) * joined + 0.001);
        let others = whole(f(all - self.won.0.min(all)) * counted + 0.001);
        for (at, (place, size)) in seats(all, hall).into_iter().enumerate() {
            let r = size * 0.42;
            if at < own {
                brush.painter.circle_filled(place, r, colours.recognises);
            } else if at < own + partners {
                brush.painter.circle_filled(place, r, colours.tracks[3]);
                brush.painter.circle_stroke(place, r, Stroke::new(1.0, colours.text));
            } else if at >= all - others {
                brush.painter.circle_filled(place, r, colours.does_not.gamma_multiply(0.8));
            } else {
                brush.painter.circle_stroke(place, r, Stroke::new(1.0, colours.line));
            }
            if at + 1 == needed {
                brush.painter.circle_stroke(place, r + theme.s(3.0), Stroke::new(1.5, colours.text));
            }
        }
        let middle = pos2(hall.center().x, hall.bottom() - theme.s(30.0));
        let text = format!("{}", own + partners);
        let head =
            brush.line(middle, Align2::CENTER_BOTTOM, Type::Title, brush.ink(Ink::Text, 1.0), &text, hall.width());
        let of = cx.words.text(
            "moment-election-needed",
            &[arg("needed", i64::try_from(needed).unwrap_or(0)), arg("all", i64::try_from(all).unwrap_or(0))],
        );
        let under = pos2(hall.center().x, head.bottom());
        brush.line(under, Align2::CENTER_TOP, Type::Small, brush.ink(Ink::Second, 1.0), &of, hall.width());
        let foot = Rect::from_min_max(pos2(rect.left(), rect.bottom() - foot + theme.s(8.0)), rect.max);
        self.foot(&brush, cx, foot);
    }

    /// The sum in words: what the vote gave, and with whom.
    fn sum(&self, cx: &SceneCx, joined: bool) -> String {
        let n = |count: usize| i64::try_from(count).unwrap_or(0);
        let (own, partners) = self.won;
        let key = match (joined && partners > 0, self.formed) {
            (true, _) => "moment-election-coalition",
            (false, true) if partners == 0 => "moment-election-majority",
            _ => "moment-election-short",
        };
        let lacks = n(self.house.1) - n(own);
        let sum = n(own + partners);
        cx.words.text(key, &[arg("own", n(own)), arg("partners", n(partners)), arg("sum", sum), arg("lacks", lacks)])
    }

    /// Whose chairs are whose, from the right.
    fn legend(&self, brush: &Brush, cx: &SceneCx, rect: Rect) {
        let (theme, colours) = (brush.theme, &brush.theme.colours);
        let mut rows = vec![("moment-election-others", colours.does_not)];
        rows.extend((self.won.1 > 0).then_some(("moment-election-partners", colours.tracks[3])));
        rows.push(("moment-election-own", colours.recognises));
        let mut x = rect.right();
        for (key, colour) in rows {
            let ink = brush.ink(Ink::Second, 1.0);
            let at = pos2(x, rect.top() + theme.s(9.0));
            let text = brush.line(at, Align2::RIGHT_CENTER, Type::Small, ink, &cx.words.plain(key), rect.width() / 3.0);
            let dot = pos2(text.left() - theme.s(11.0), at.y);
            brush.painter.circle_filled(dot, theme.s(5.0), colour);
            x = dot.x - theme.s(22.0);
        }
    }

    /// The sum, and the reserves at the table.
    fn foot(&self, brush: &Brush, cx: &SceneCx, rect: Rect) {
        let (theme, words) = (brush.theme, cx.words);
        let counted = cx.t >= 0.6 + COUNT;
        if counted {
            let text = self.sum(cx, cx.t >= 0.6 + COUNT + PARTNERS);
            brush.line(rect.min, Align2::LEFT_TOP, Type::Strong, brush.ink(Ink::Text, 1.0), &text, rect.width());
        }
        self.legend(brush, cx, rect);
        let drawn = part(cx.t, 0.6 + COUNT + PARTNERS, CURTAIN);
        let low = Rect::from_min_max(rect.min + vec2(0.0, theme.s(26.0)), rect.max);
        let text = match (self.reserve, self.formed) {
            (_, false) => words.plain("moment-election-as-before"),
            (Some((before, now)), true) => {
                words.text("moment-election-reserve", &[arg("before", points(before)), arg("now", points(now))])
            }
            (None, true) => words.text("moment-election-hidden", &[arg("seat", words.seat(self.seat))]),
        };
        let ink = brush.ink(Ink::Heading, 1.0);
        let row = Rect::from_min_size(low.min, vec2(low.width().min(theme.s(620.0)), theme.s(38.0)));
        brush.painter.rect_filled(row, 4, theme.colours.card);
        let at = row.left_center() + vec2(theme.s(12.0), 0.0);
        brush.line(at, Align2::LEFT_CENTER, Type::Body, ink, &text, row.width() - theme.s(24.0));
        // The curtain: drawn aside for one's own, left hanging at the edge for another's.
        let aside = if self.formed { drawn } else { 1.0 };
        let hangs = row.width() * (1.0 - aside);
        if hangs > 1.0 {
            let cloth = Rect::from_min_max(pos2(row.right() - hangs, row.top()), row.max);
            brush.painter.rect_filled(cloth, 4, Color32::from_rgb(0x5A, 0x2E, 0x38));
            for n in 0..whole(hangs / theme.s(14.0)) {
                let x = cloth.left() + theme.s(7.0) + f(n) * theme.s(14.0);
                brush.stroke(pos2(x, cloth.top()), pos2(x, cloth.bottom()), 1.0, Color32::from_rgb(0x74, 0x42, 0x4C));
            }
        }
    }
}
