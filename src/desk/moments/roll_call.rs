//! A roll call: members in the order of the alphabet from a letter that is drawn, the sure ones quickly, those near the
//! line one by one, chairs left empty for those who stay away; at the end, who was counted on and did not come.

use super::brush::{Brush, f, part};
use super::hall::{seats, vote_mark};
use super::{SceneCx, count_of};
use crate::core::ix::{OrgIx, StateIx};
use crate::core::milli::Milli;
use crate::core::news::Item;
use crate::core::order::Target;
use crate::core::roster::Role;
use crate::desk::theme::{Ink, Type};
use crate::game::view::SeatView;
use crate::organisations::rules::{Base, BodyRule};
use crate::organisations::vote::{Vote, needed};
use crate::wording::{Words, arg};
use egui::{Align2, Rect, Stroke, Ui, pos2, vec2};

/// Votes near the line that are read one by one.
const NEAR: usize = 12;
/// Seconds for a vote that is sure, and for one that is not.
const SURE: f32 = 0.125;
const OPEN: f32 = 0.85;
/// Seconds before the first name and after the last.
const BEFORE: f32 = 0.8;
const AFTER: f32 = 0.9;
/// Odds of a yes from which a member is counted on, milli-per-cent.
const COUNTED_ON: i64 = 65_000;

/// One vote.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ballot {
    /// Whose.
    pub state: StateIx,
    /// How.
    pub vote: Vote,
    /// What it weighs.
    pub weight: i64,
    /// Whether this seat spoke to it before the vote.
    pub whipped: bool,
    /// Whether this seat had counted on it and it did otherwise.
    pub broke: bool,
    /// The second in which it is read.
    pub at: f32,
}

/// A roll call.
#[derive(Clone, Debug)]
pub struct RollCall {
    org: OrgIx,
    /// In the order in which they are read.
    pub ballots: Vec<Ballot>,
    /// Whether nobody learns who voted how.
    pub secret: bool,
    needed: i64,
    length: f32,
}

/// What counts toward the base of the votes needed.
fn in_base(rule: &BodyRule, vote: Vote) -> bool {
    match rule.base {
        Base::Cast | Base::WeightsCast => matches!(vote, Vote::Yes | Vote::No),
        Base::Present => vote != Vote::Absent,
        Base::All | Base::WeightsAll => true,
    }
}

impl RollCall {
    pub(super) fn of(view: SeatView, item: &Item) -> Option<Self> {
        let Target::Body(org) = item.link else { return None };
        let call = view.roll_calls(org).iter().find(|call| {
            view.turn_of(call.tick) == item.turn
                && Some(call.tally[0]) == count_of(item, "yes")
                && Some(call.tally[1]) == count_of(item, "no")
        })?;
        let rule = view.admission(org)?.bodies.get(usize::from(call.body))?;
        let counted = view.counted_before(org, call);
        let spoken = view.spoken_to(org, item.turn);
        let wants_yes = view.role() != Role::Parent;
        let mut near: Vec<(i64, StateIx)> = counted.iter().map(|m| ((m.odds.yes - 50_000).abs(), m.state)).collect();
        near.sort_unstable();
        near.truncate(NEAR);
        let mut ballots: Vec<Ballot> = call
            .votes
            .iter()
            .map(|(state, vote)| {
                let vote = match vote {
                    0 => Vote::Yes,
                    1 => Vote::No,
                    2 => Vote::Abstain,
                    _ => Vote::Absent,
                };
                let member = counted.iter().find(|m| m.state == *state);
                let moved = spoken.get(state).copied().unwrap_or_default();
                let whipped = if wants_yes { moved > Milli::ZERO } else { moved < Milli::ZERO };
                let broke = if wants_yes {
                    vote != Vote::Yes && member.is_some_and(|m| m.odds.yes >= COUNTED_ON)
                } else {
                    vote == Vote::Yes && whipped
                };
                Ballot {
                    state: *state,
                    vote,
                    weight: member.map_or(1, |m| m.weight),
                    whipped,
                    broke: broke && !rule.secret,
                    at: 0.0,
                }
            })
            .collect();
        let first = usize::from(call.tick) * 11 + org.at() * 7;
        if rule.secret {
            // Papers are drawn from a box: no order tells whose they are.
            ballots.sort_by_key(|ballot| (ballot.state.at() * 7919 + first * 104_729) % 1009);
        } else {
            let name = |ballot: &Ballot| view.roster().states[ballot.state.at()].name.to_lowercase();
            ballots.sort_by_key(name);
            let letter = |ballot: &Ballot| name(ballot).chars().next();
            let drawn = ballots.get(first % ballots.len().max(1)).and_then(letter);
            let from = ballots.iter().position(|ballot| letter(ballot) == drawn).unwrap_or(0);
            ballots.rotate_left(from);
        }
        let mut at = BEFORE;
        for ballot in &mut ballots {
            ballot.at = at;
            let open = near.iter().any(|(_, state)| *state == ballot.state) && !rule.secret;
            at += if open { OPEN } else { SURE };
        }
        let weighted = matches!(rule.base, Base::WeightsCast | Base::WeightsAll);
        if !weighted {
            ballots.iter_mut().for_each(|ballot| ballot.weight = 1);
        }
        let base = ballots.iter().filter(|b| in_base(rule, b.vote)).map(|b| b.weight).sum();
        let needed = if call.needed > 0 { call.needed } else { needed(rule, base) };
        Some(Self { org, ballots, secret: rule.secret, needed, length: at + AFTER })
    }

    pub(super) fn length(&self) -> f32 {
        self.length
    }

    pub(super) fn title(&self, words: &Words) -> String {
        let key = if self.secret { "moment-secret-ballot" } else { "moment-roll-call" };
        words.text(key, &[arg("body", words.body(self.org))])
    }

    /// Members that were counted on and did otherwise.
    pub fn broke(&self) -> impl Iterator<Item = &Ballot> {
        self.ballots.iter().filter(|ballot| ballot.broke)
    }

    pub(super) fn draw(&self, ui: &mut Ui, cx: &SceneCx) {
        let theme = cx.theme;
        let yes: i64 = self.sum(f32::INFINITY, Vote::Yes);
        let args = [arg("yes", yes), arg("needed", self.needed)];
        let (rect, brush) = Brush::on(ui, cx, cx.room, &cx.words.text("moment-roll-says", &args));
        let side = (rect.width() * 0.3).clamp(theme.s(170.0), theme.s(300.0));
        let bar = theme.s(64.0);
        let hall = Rect::from_min_max(rect.min, pos2(rect.right() - side - theme.s(16.0), rect.bottom() - bar));
        self.hall(&brush, cx, hall);
        let list = Rect::from_min_max(pos2(rect.right() - side, rect.top()), pos2(rect.right(), hall.bottom()));
        if cx.t >= self.length {
            self.accounts(&brush, cx, list);
        } else {
            self.read(&brush, cx, list);
        }
        self.bar(&brush, cx, Rect::from_min_max(pos2(rect.left(), rect.bottom() - bar), rect.max));
    }

    fn sum(&self, t: f32, vote: Vote) -> i64 {
        self.ballots.iter().filter(|b| b.at <= t && b.vote == vote).map(|b| b.weight).sum()
    }

    /// The chairs, row behind row, filled in the order of reading.
    fn hall(&self, brush: &Brush, cx: &SceneCx, hall: Rect) {
        for (ballot, at) in self.ballots.iter().zip(seats(self.ballots.len(), hall)) {
            let (place, size) = at;
            let seen = part(cx.t, ballot.at, 0.18);
            let vote = (cx.t >= ballot.at).then_some(ballot.vote);
            vote_mark(brush, place, size, vote, seen);
            if ballot.whipped && !self.secret {
                let ring = Stroke::new(1.5, brush.theme.colours.text);
                brush.painter.circle_stroke(place, size * 0.62, ring);
            }
        }
    }

    /// The names that were read last.
    fn read(&self, brush: &Brush, cx: &SceneCx, list: Rect) {
        let theme = brush.theme;
        let read: Vec<&Ballot> = self.ballots.iter().rev().filter(|b| b.at <= cx.t).take(6).collect();
        let mut y = list.top();
        let head = if read.is_empty() {
            let first = self.ballots.first().map(|b| cx.words.state(b.state)).unwrap_or_default();
            let letter: String = first.chars().take(1).collect();
            let key = if self.secret { "moment-roll-box" } else { "moment-roll-letter" };
            cx.words.text(key, &[arg("letter", letter)])
        } else {
            String::new()
        };
        y += brush.block(list.min, Type::Quote, brush.ink(Ink::Second, 1.0), &head, list.width());
        for (at, ballot) in read.into_iter().enumerate() {
            let seen = 1.0 - f(at) * 0.15;
            let (name, kind) = (self.name(cx, ballot), if at == 0 { Type::Title } else { Type::Body });
            let height = brush.theme.font(kind).size * 1.45;
            let colour = brush.ink(Ink::Text, seen);
            brush.line(pos2(list.left(), y), Align2::LEFT_TOP, kind, colour, &name, list.width() - theme.s(84.0));
            let vote = cx.words.vote(ballot.vote);
            let ink = brush.ink(ink_of(ballot.vote), seen);
            let at = pos2(list.right(), y + height / 2.0 - theme.s(2.0));
            brush.line(at, Align2::RIGHT_CENTER, Type::Strong, ink, &vote, theme.s(80.0));
            y += height;
        }
    }

    fn name(&self, cx: &SceneCx, ballot: &Ballot) -> String {
        if self.secret { cx.words.plain("moment-roll-paper") } else { cx.words.state(ballot.state) }
    }

    /// Who was counted on and did otherwise; before that the sums.
    fn accounts(&self, brush: &Brush, cx: &SceneCx, list: Rect) {
        let (theme, words) = (brush.theme, cx.words);
        let mut y = list.top();
        for vote in [Vote::Yes, Vote::No, Vote::Abstain, Vote::Absent] {
            let count: i64 = self.sum(f32::INFINITY, vote);
            let middle = y + theme.s(10.0);
            vote_mark(brush, pos2(list.left() + theme.s(8.0), middle), theme.s(13.0), Some(vote), 1.0);
            let at = pos2(list.left() + theme.s(24.0), middle);
            brush.line(
                at,
                Align2::LEFT_CENTER,
                Type::Body,
                brush.ink(Ink::Heading, 1.0),
                &words.vote(vote),
                list.width(),
            );
            let at = pos2(list.right(), middle);
            brush.line(
                at,
                Align2::RIGHT_CENTER,
                Type::Strong,
                brush.ink(Ink::Text, 1.0),
                &count.to_string(),
                list.width(),
            );
            y += theme.s(21.0);
        }
        if self.ballots.iter().any(|ballot| ballot.whipped) && !self.secret {
            let at = pos2(list.left() + theme.s(8.0), y + theme.s(10.0));
            brush.painter.circle_stroke(at, theme.s(7.0), Stroke::new(1.5, theme.colours.text));
            let at = pos2(list.left() + theme.s(24.0), y + theme.s(10.0));
            let text = words.plain("moment-roll-ring");
            brush.line(at, Align2::LEFT_CENTER, Type::Body, brush.ink(Ink::Heading, 1.0), &text, list.width());
            y += theme.s(21.0);
        }
        y += theme.s(12.0);
        let broke: Vec<&Ballot> = self.broke().collect();
        let head = if self.secret {
            "moment-roll-secret"
        } else if broke.is_empty() {
            "moment-roll-kept"
        } else if cx.view.role() == Role::Parent {
            "moment-roll-broke-parent"
        } else {
            "moment-roll-broke"
        };
        let count = i64::try_from(broke.len()).unwrap_or(0);
        let head = words.text(head, &[arg("count", count)]);
        y += brush.block(pos2(list.left(), y), Type::Quote, brush.ink(Ink::Text, 1.0), &head, list.width());
        y += theme.s(6.0);
        let line = theme.s(19.0);
        let fits = super::brush::whole((list.bottom() - y) / line);
        let shown = if broke.len() > fits { fits.saturating_sub(1) } else { broke.len() };
        for ballot in broke.iter().take(shown) {
            let key = if ballot.whipped { "moment-roll-whipped" } else { "moment-roll-counted" };
            let args = [arg("state", words.state(ballot.state)), arg("vote", words.vote(ballot.vote))];
            let text = words.text(key, &args);
            brush.line(
                pos2(list.left(), y),
                Align2::LEFT_TOP,
                Type::Body,
                brush.ink(Ink::Bad, 1.0),
                &text,
                list.width(),
            );
            y += line;
        }
        if broke.len() > shown {
            let more = i64::try_from(broke.len() - shown).unwrap_or(0);
            let text = words.text("moment-roll-more", &[arg("count", more)]);
            brush.line(
                pos2(list.left(), y),
                Align2::LEFT_TOP,
                Type::Small,
                brush.ink(Ink::Second, 1.0),
                &text,
                list.width(),
            );
        }
    }

    /// Yes so far against what is needed, and what is still open.
    fn bar(&self, brush: &Brush, cx: &SceneCx, rect: Rect) {
        let (theme, colours) = (brush.theme, &brush.theme.colours);
        let yes = self.sum(cx.t, Vote::Yes);
        let left: i64 = self.ballots.iter().filter(|b| b.at > cx.t).map(|b| b.weight).sum();
        let all: i64 = self.ballots.iter().map(|b| b.weight).sum();
        let track = Rect::from_min_size(rect.min + vec2(0.0, theme.s(34.0)), vec2(rect.width(), theme.s(12.0)));
        brush.painter.rect_filled(track, 3, colours.line);
        let width = |votes: i64| track.width() * super::brush::share(votes, all);
        brush.painter.rect_filled(Rect::from_min_size(track.min, vec2(width(yes), track.height())), 3, colours.for_);
        let from = track.min + vec2(width(yes), 0.0);
        let open = Rect::from_min_size(from, vec2(width(left), track.height()));
        brush.painter.rect_stroke(open, 3, Stroke::new(1.0, colours.second), egui::StrokeKind::Inside);
        let x = track.left() + width(self.needed);
        brush.stroke(pos2(x, track.top() - theme.s(5.0)), pos2(x, track.bottom() + theme.s(5.0)), 2.0, colours.text);
        let lacks = self.needed - yes;
        let key = if lacks <= 0 {
            "moment-roll-enough"
        } else if left == 0 {
            "moment-roll-short"
        } else {
            "moment-roll-needs"
        };
        let text =
            cx.words.text(key, &[arg("lacks", lacks), arg("left", left), arg("yes", yes), arg("needed", self.needed)]);
        brush.line(
            rect.min + vec2(0.0, theme.s(8.0)),
            Align2::LEFT_TOP,
            Type::Strong,
            brush.ink(Ink::Text, 1.0),
            &text,
            rect.width(),
        );
    }
}

fn ink_of(vote: Vote) -> Ink {
    match vote {
        Vote::Yes => Ink::For,
        Vote::No => Ink::Against,
        Vote::Abstain | Vote::Absent => Ink::Second,
    }
}
