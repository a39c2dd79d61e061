//! Implementation: what was signed, carried out step by step, by each side for itself.
//!
//! Signed is not ratified is not implemented. A level comes by odds that effort, freshness and a clear text raise; who is
//! ahead of the other waits, unless both acts are held together. A first step that nobody answers costs at home; one
//! that is answered builds trust. What was carried out can slide back.

use super::chamber::Chamber;
use super::{DEEDS, IMPLEMENTATION, PROGRESS, TENSION, WOUNDS};
use crate::core::chance::{Key, Stream};
use crate::core::effects::StageWord;
use crate::core::ix::{ArticleIx, CauseIx, Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::news::{Fact, Weight};
use crate::core::order::Target;

/// Quarters for which a package is fresh.
pub const FRESH: i32 = 6;
/// Quarters within which a first step is answered.
pub const TO_ANSWER: u16 = 2;
/// What each level carried out adds to deeds, and an answered step to both sides' gates and to deeds.
const LEVEL_DEEDS: i64 = 1;
const ANSWERED: i64 = 3;
const ANSWERED_GATE: i64 = 6;
/// What an unanswered step costs at home.
pub const UNANSWERED_HOME: i64 = -1;
/// What it costs the other's word.
pub const UNANSWERED_KEEP: i64 = -3;
/// What a missed date costs the word, and wounds.
const MISSED_KEEP: i64 = -4;
const MISSED_WOUNDS: i64 = 2;
/// What sliding back wounds.
const SLID_WOUNDS: i64 = 3;
/// Where things slide back by themselves: trust below, tension above, odds a quarter.
const LOW_TRUST: Milli = Milli::points(10);
const HIGH_TENSION: Milli = Milli::points(70);
const SLIDE_ODDS: Milli = Milli(2_500);

/// The highest level.
pub const FULL: Milli = Milli::points(3);
const STEP: Milli = Milli::points(1);

/// Odds (milli-per-cent) of one level in a quarter.
#[must_use]
pub fn odds(fresh: bool, progress: Milli, ambiguity: Milli, ahead: bool) -> Milli {
    let whole = Milli::points(if fresh { 5 } else { 1 }) + progress.ratio(1, 5);
    let clear = whole.ratio((130_000 - ambiguity.0).max(0), 130_000);
    if ahead { clear.ratio(1, 2) } else { clear }
}

impl Chamber<'_> {
    /// Whether what a seat's part waits for is carried out.
    pub(super) fn ready(&self, article: ArticleIx, seat: SeatIx) -> bool {
        let role = self.roster.role(seat);
        let part = self.rules.articles[article.at()].part(role);
        part.is_none_or(|part| {
            part.after.iter().all(|after| {
                let who = self.roster.seat_of(after.role);
                who.is_none_or(|who| self.dialogue.level(after.article, who) >= after.level)
            })
        })
    }

    /// Whether a text exists that could be carried out.
    fn has_text(&self, article: ArticleIx) -> bool {
        let agreement = self.rules.agreement_of[article.at()];
        self.dialogue.agreements[agreement.at()].stage >= StageWord::Agreed
    }

    fn binding(&self, article: ArticleIx) -> bool {
        self.dialogue.binding(self.rules.agreement_of[article.at()])
    }

    fn in_escrow(&self, article: ArticleIx) -> bool {
        self.dialogue.articles[article.at()].escrow >= self.chance.tick.max(1)
    }

    /// Whether a seat owes something in an article that binds and is not complete.
    fn unfinished(&self, article: ArticleIx, seat: SeatIx) -> bool {
        self.rules.articles[article.at()].part(self.roster.role(seat)).is_some()
            && self.binding(article)
            && self.dialogue.level(article, seat) < FULL
    }

    /// Effort of some seats: on the target article, on those of the target agreement, or on all that bind.
    pub(super) fn effort(&mut self, effort: u8, target: Target, seats: &[SeatIx], cause: CauseIx, by: Option<SeatIx>) {
        let articles: Vec<ArticleIx> = match target {
            Target::Article(article) => vec![article],
            Target::Agreement(agreement) => self.articles_of(agreement),
            _ => self.rules.all_articles().collect(),
        };
        for article in articles {
            for seat in seats {
                if self.unfinished(article, *seat) {
                    self.progress(article, *seat, Milli::points(i64::from(effort)), cause, by);
                }
            }
        }
    }

    /// Moves the effort of a part.
    pub(super) fn progress(
        &mut self,
        article: ArticleIx,
        seat: SeatIx,
        amount: Milli,
        cause: CauseIx,
        by: Option<SeatIx>,
    ) {
        if amount > Milli::ZERO
            && by == Some(seat)
            && let Some(ordered) = self.dialogue.articles[article.at()].ordered.get_mut(seat.at())
        {
            *ordered = true;
        }
        let (range, owner) = (self.registry.row(PROGRESS).range, Owner::Article(seat, article));
        let dialogue = &mut *self.dialogue;
        if let Some(value) = dialogue.articles[article.at()].progress.get_mut(seat.at()) {
            self.ledger.change(value, range, PROGRESS, owner, amount, cause, by);
        }
    }

    fn level_by(&mut self, article: ArticleIx, seat: SeatIx, amount: Milli, cause: CauseIx, by: Option<SeatIx>) {
        let (range, owner) = (self.registry.row(IMPLEMENTATION).range, Owner::Article(seat, article));
        let dialogue = &mut *self.dialogue;
        if let Some(value) = dialogue.articles[article.at()].level.get_mut(seat.at()) {
            self.ledger.change(value, range, IMPLEMENTATION, owner, amount, cause, by);
        }
    }

    /// A part reaches a level, step by step, if it was lower.
    pub(super) fn reach(&mut self, article: ArticleIx, seat: SeatIx, level: u8, cause: CauseIx, by: Option<SeatIx>) {
        let owes = self.rules.articles[article.at()].part(self.roster.role(seat)).is_some() && self.has_text(article);
        while owes && self.dialogue.level(article, seat) < Milli::points(i64::from(level.min(3))) {
            self.rise(article, seat, cause, by);
        }
    }

    /// A part rises by one level, with everything that follows from it.
    fn rise(&mut self, article: ArticleIx, seat: SeatIx, cause: CauseIx, by: Option<SeatIx>) {
        self.level_by(article, seat, STEP, cause, by);
        let spent = self.rules.cause("effort-spent");
        let effort = self.dialogue.articles[article.at()].progress[seat.at()];
        self.progress(article, seat, -effort, spent, None);
        let level = self.dialogue.level(article, seat);
        let number = u8::try_from(level.0 / 1000).unwrap_or(3);
        let carried = self.rules.cause("carried-out");
        self.gauge(DEEDS, Owner::World, Milli::points(LEVEL_DEEDS), carried, Some(seat));
        let role = self.roster.role(seat);
        let rule = self.rules.articles[article.at()].part(role);
        let found = rule.and_then(|part| part.levels.iter().find(|row| row.level == number)).cloned();
        if let Some(row) = found {
            self.stir(row.stirs, carried, Some(seat));
            self.emit(&row.effects, seat, article, number, carried);
        }
        if level >= self.rules.articles[article.at()].part(role).map_or(FULL, |part| part.due) {
            self.dialogue.articles[article.at()].late[seat.at()] = false;
        }
        let weight = match number {
            3 => Weight::Scene,
            2 => Weight::Headline,
            _ => Weight::Line,
        };
        self.tell(
            weight,
            "news-level-reached",
            Target::Article(article),
            &[
                ("seat", Fact::Seat(seat)),
                ("article", Fact::Article(article)),
                ("level", Fact::Count(i64::from(number))),
            ],
        );
        // What comes by itself, or by others' support, is no step that one waits for an answer to.
        let ordered = self.dialogue.articles[article.at()].ordered.get_mut(seat.at()).is_some_and(std::mem::take);
        self.answer(article, seat, by == Some(seat) || ordered);
    }

    /// Who moved first waits for an answer; who answers closes the account.
    fn answer(&mut self, article: ArticleIx, seat: SeatIx, stepped: bool) {
        let Some(other) = self.other(seat) else { return };
        let tick = self.chance.tick;
        let own = self.rules.articles[article.at()].part(self.roster.role(seat));
        let mut answered = None;
        for theirs in self.rules.all_articles() {
            let waits = self.dialogue.articles[theirs.at()].waits[other.at()];
            let part = self.rules.articles[theirs.at()].part(self.roster.role(other));
            let mirrored = own.is_some_and(|part| part.answered_by == theirs);
            if waits.is_some() && (mirrored || part.is_some_and(|part| part.answered_by == article)) {
                answered = Some(theirs);
                break;
            }
        }
        if let Some(theirs) = answered {
            self.dialogue.articles[theirs.at()].waits[other.at()] = None;
            let cause = self.rules.cause("step-answered");
            self.gauge(DEEDS, Owner::World, Milli::points(ANSWERED), cause, Some(seat));
            for party in [other, seat] {
                self.seat_number(self.rules.foreign.gate, party, ANSWERED_GATE, "step-answered");
            }
            self.tell(
                Weight::Headline,
                "news-answered",
                Target::Article(article),
                &[("seat", Fact::Seat(seat)), ("article", Fact::Article(theirs))],
            );
            return;
        }
        let Some(part) = self.rules.articles[article.at()].part(self.roster.role(seat)) else { return };
        let mirror = part.answered_by;
        // Nobody owes an answer by what does not bind yet, or waits for somebody else.
        let owed = self.rules.articles[mirror.at()].part(self.roster.role(other)).is_some()
            && self.binding(mirror)
            && self.ready(mirror, other);
        let behind = self.dialogue.level(mirror, other) < self.dialogue.level(article, seat);
        if stepped
            && owed
            && behind
            && !self.in_escrow(article)
            && self.dialogue.articles[article.at()].waits[seat.at()].is_none()
        {
            self.dialogue.articles[article.at()].waits[seat.at()] = Some(tick);
        }
    }

    /// A part slides back by a level.
    pub(super) fn slide(&mut self, article: ArticleIx, seat: SeatIx, cause: CauseIx, by: Option<SeatIx>) {
        if self.dialogue.level(article, seat) < STEP {
            return;
        }
        self.level_by(article, seat, -STEP, cause, by);
        let level = self.dialogue.level(article, seat).0 / 1000;
        self.dialogue.articles[article.at()].waits[seat.at()] = None;
        let wounds = self.rules.cause("slid-back");
        self.gauge(WOUNDS, Owner::World, Milli::points(SLID_WOUNDS), wounds, Some(seat));
        self.tell(
            Weight::Headline,
            "news-slid-back",
            Target::Article(article),
            &[("seat", Fact::Seat(seat)), ("article", Fact::Article(article)), ("level", Fact::Count(level))],
        );
    }

    /// Both sides' acts on an article, or on those of an agreement, are held together.
    pub(super) fn hold(&mut self, quarters: u8, target: Target) {
        let articles: Vec<ArticleIx> = match target {
            Target::Article(article) => vec![article],
            Target::Agreement(agreement) => self.articles_of(agreement),
            _ => return,
        };
        let until = self.chance.tick + u16::from(quarters);
        for article in articles {
            let state = &mut self.dialogue.articles[article.at()];
            state.escrow = state.escrow.max(until);
            state.waits.fill(None);
            self.tell(Weight::Line, "news-escrow", Target::Article(article), &[("article", Fact::Article(article))]);
        }
    }

    /// A quarter of implementation: levels come by odds, dates pass, steps stay unanswered, things slide back.
    pub(super) fn carry_out(&mut self) {
        // The mediator owes parts too: a conference, a committee.
        let parties: Vec<SeatIx> = self.roster.seats().collect();
        let around = self.around();
        let slides = around.trust() < LOW_TRUST || self.world(TENSION) > HIGH_TENSION;
        for article in self.rules.all_articles() {
            if !self.binding(article) {
                continue;
            }
            for seat in &parties {
                if self.rules.articles[article.at()].part(self.roster.role(*seat)).is_some() {
                    self.part(article, *seat, slides);
                }
            }
        }
        for article in self.rules.all_articles() {
            for seat in &parties {
                self.unanswered(article, *seat);
            }
        }
    }

    fn part(&mut self, article: ArticleIx, seat: SeatIx, slides: bool) {
        let agreement = self.rules.agreement_of[article.at()];
        let tick = i32::from(self.chance.tick);
        let state = &self.dialogue.agreements[agreement.at()];
        let bound = state.bound.unwrap_or(tick);
        let level = self.dialogue.level(article, seat);
        let key = self.key(article, seat);
        let mut draw = self.draw(Stream::Implementation, key);
        if level < FULL && self.ready(article, seat) {
            let theirs = self
                .other(seat)
                .filter(|other| self.rules.articles[article.at()].part(self.roster.role(*other)).is_some());
            let ahead = theirs.is_some_and(|other| level > self.dialogue.level(article, other));
            let progress = self.dialogue.articles[article.at()].progress[seat.at()];
            let odds = odds(tick - bound < FRESH, progress, state.ambiguity, ahead && !self.in_escrow(article));
            if draw.hits(odds) {
                let cause = self.rules.cause("carried-out");
                self.rise(article, seat, cause, None);
            }
        }
        if slides && level >= STEP && self.draw(Stream::Implementation, key.and(Key(2))).hits(SLIDE_ODDS) {
            let cause = self.rules.cause("slid-back");
            self.slide(article, seat, cause, None);
        }
        let part = self.rules.articles[article.at()].part(self.roster.role(seat));
        let Some((within, due)) = part.and_then(|part| Some((part.within?, part.due))) else { return };
        if tick == bound + i32::from(within) && self.dialogue.level(article, seat) < due {
            self.dialogue.articles[article.at()].late[seat.at()] = true;
            self.seat_number(self.rules.foreign.keep, seat, MISSED_KEEP, "date-missed");
            let cause = self.rules.cause("date-missed");
            self.gauge(WOUNDS, Owner::World, Milli::points(MISSED_WOUNDS), cause, Some(seat));
            self.tell(
                Weight::Headline,
                "news-breach",
                Target::Article(article),
                &[("seat", Fact::Seat(seat)), ("article", Fact::Article(article))],
            );
        }
    }

    fn unanswered(&mut self, article: ArticleIx, seat: SeatIx) {
        let since = self.dialogue.articles[article.at()].waits[seat.at()];
        if since.is_none_or(|since| self.chance.tick < since + TO_ANSWER) {
            return;
        }
        let Some(other) = self.other(seat) else { return };
        // Who was told to work on the answer has the time again: a level comes by chance, work is a choice.
        let mirror = self.rules.articles[article.at()].part(self.roster.role(seat)).map(|part| part.answered_by);
        let at_work = mirror.and_then(|mirror| self.dialogue.articles[mirror.at()].ordered.get_mut(other.at()));
        if at_work.is_some_and(std::mem::take) {
            self.dialogue.articles[article.at()].waits[seat.at()] = Some(self.chance.tick);
            self.tell(
                Weight::Line,
                "news-at-work",
                Target::Article(article),
                &[("seat", Fact::Seat(seat)), ("other", Fact::Seat(other)), ("article", Fact::Article(article))],
            );
            return;
        }
        self.dialogue.articles[article.at()].waits[seat.at()] = None;
        self.seat_number(self.rules.foreign.home, seat, UNANSWERED_HOME, "step-unanswered");
        self.seat_number(self.rules.foreign.keep, other, UNANSWERED_KEEP, "step-unanswered");
        self.tell(
            Weight::Headline,
            "news-unanswered",
            Target::Article(article),
            &[("seat", Fact::Seat(seat)), ("other", Fact::Seat(other)), ("article", Fact::Article(article))],
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vague_text_is_carried_out_more_slowly() {
        let p = Milli::points;
        assert_eq!(odds(false, p(0), p(0), false), p(1));
        assert_eq!(odds(true, p(30), p(0), false), p(11));
        assert_eq!(odds(true, p(30), p(65), false), Milli(5_500));
        assert_eq!(odds(true, p(30), p(65), true), Milli(2_750), "and by half where one is ahead of the other");
        assert_eq!(odds(false, p(100), p(100), false), Milli(4_846));
    }
}
