//! The table: rounds, offers, points; what is agreed, signed, ratified, and what lapses.
//!
//! Deals take time on purpose: convened, then agreed at the round, then signed within two quarters, then ratified. An
//! acceptable set is a range of options: the aspirant takes everything from its end to its worst, the parent everything
//! from its worst to its own end. What was worst for whom is never seen, only what was asked.

use super::chamber::Chamber;
use super::rules::AgreementRule;
use super::{AMBIGUITY, ROUNDS, STICK, TALK, WOUNDS};
use crate::core::effects::{DialogueAct, StageWord};
use crate::core::ix::{AgreementIx, ArticleIx, CauseIx, Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::news::{Fact, Weight};
use crate::core::order::{Order, Target};
use crate::core::roster::Role;

/// Quarters within which an agreed text is signed.
const TO_SIGN: u16 = 2;
/// Quarters for which an envelope is owed.
const ENVELOPE: u16 = 6;
/// Effort that a round on what binds puts behind each part of it (judgement).
const REVIEWED: u8 = 8;
/// What signing costs at home beyond what it bears.
pub const BEYOND: i64 = -6;
/// By how much more a package costs one home than the other before it is felt as a bad bargain.
pub const OVERREACH: Milli = Milli::points(12);
/// What a bad bargain costs that home a quarter, until the text is read again.
pub const AGGRIEVED: i64 = -4;
/// What it costs inside it.
pub const INSIDE: i64 = -2;
/// The margin it costs beyond it.
pub const MARGIN: i64 = -3;
/// What a lost vote on ratification costs at home, and wounds.
const LOST_VOTE: i64 = -5;
const LOST_WOUNDS: i64 = 6;
/// What a package signed stirs.
const SIGNED_STIRS: i64 = 8;
/// What a date that passes costs its author.
const DATE_LAPSED: i64 = -6;

/// Where two acceptable sets meet: the mediator's point inside them stands, else the middle. `last` is the last option.
#[must_use]
pub fn meet(aspirant_worst: u8, parent_worst: u8, point: Option<u8>) -> Option<u8> {
    if parent_worst > aspirant_worst {
        return None;
    }
    match point {
        Some(point) if (parent_worst..=aspirant_worst).contains(&point) => Some(point),
        _ => Some(parent_worst + (aspirant_worst - parent_worst) / 2),
    }
}

/// Whether a role must sign or ratify.
fn among(roles: &[Role], role: Role) -> bool {
    roles.contains(&role)
}

impl Chamber<'_> {
    /// The round that was convened for this tick meets. The next one meets in a tick that begins a turn: offers and
    /// points are orders, and orders need a planning.
    pub(super) fn round(&mut self) {
        let round = self.dialogue.round.take();
        if self.calendar.ends_turn() {
            self.dialogue.round = self.dialogue.convened.take();
        }
        let Some(agreement) = round else { return };
        let walked = self.dialogue.walked.clone();
        self.dialogue.walked.fill(false);
        let link = Target::Agreement(agreement);
        if let Some(at) = walked.iter().position(|walked| *walked) {
            self.tell(
                Weight::Headline,
                "news-walked-out",
                link,
                &[("seat", Fact::Seat(SeatIx::of(at))), ("agreement", Fact::Agreement(agreement))],
            );
            return;
        }
        // A table with nothing on it is no round, unless it goes through what binds.
        let settled =
            self.articles_of(agreement).iter().all(|article| self.dialogue.articles[article.at()].chosen.is_some());
        let binds = self.dialogue.binding(agreement);
        if settled && !binds {
            return;
        }
        let cause = self.rules.cause("round-held");
        self.dialogue.last_round = Some(self.chance.tick);
        self.gauge(ROUNDS, Owner::World, Milli::points(1), cause, None);
        self.gauge(TALK, Owner::World, Milli::points(1), cause, None);
        let facts = [("agreement", Fact::Agreement(agreement))];
        if settled {
            self.tell(Weight::Headline, "news-round-reviewed", link, &facts);
            let parties: Vec<SeatIx> = self.parties().collect();
            self.effort(REVIEWED, link, &parties, cause, None);
            self.read_again(agreement);
            return;
        }
        self.tell(Weight::Headline, "news-round-met", link, &facts);
        for article in self.articles_of(agreement) {
            if self.dialogue.articles[article.at()].chosen.is_none() {
                self.clause(article);
            }
        }
        self.agree(agreement);
        // What was convened on a text that this round has agreed has nothing to meet on.
        let done = self.dialogue.agreements[agreement.at()].stage >= StageWord::Agreed;
        if done && !self.dialogue.binding(agreement) && self.dialogue.round == Some(agreement) {
            self.dialogue.round = None;
        }
    }

    /// One open clause of the round.
    fn clause(&mut self, article: ArticleIx) {
        let offer = |seat: Option<SeatIx>| {
            self.book.of(seat?).iter().find_map(|order| match *order {
                Order::Offer(a, asked, worst) if a == article => Some((asked, worst)),
                _ => None,
            })
        };
        let seats = [Role::Aspirant, Role::Parent, Role::Mediator].map(|role| self.roster.seat_of(role));
        let (ours, theirs) = (offer(seats[0]), offer(seats[1]));
        let point = seats[2].and_then(|seat| {
            self.book.of(seat).iter().find_map(|order| match *order {
                Order::Point(a, option) if a == article => Some(option),
                _ => None,
            })
        });
        let link = Target::Article(article);
        for (seat, offer) in [(seats[0], ours), (seats[1], theirs)] {
            let (Some(seat), Some((asked, _))) = (seat, offer) else { continue };
            self.dialogue.articles[article.at()].asked[seat.at()] = Some(asked);
            self.tell(
                Weight::Note,
                "news-asked",
                link,
                &[
                    ("seat", Fact::Seat(seat)),
                    ("article", Fact::Article(article)),
                    ("option", Fact::Option(article, asked)),
                ],
            );
        }
        let (Some((_, ours)), Some((_, theirs))) = (ours, theirs) else { return };
        let Some(chosen) = meet(ours, theirs, point) else {
            self.tell(Weight::Line, "news-article-apart", link, &[("article", Fact::Article(article))]);
            return;
        };
        if point.is_some_and(|point| point != chosen) {
            self.tell(Weight::Line, "news-point-outside", link, &[("article", Fact::Article(article))]);
        }
        self.dialogue.articles[article.at()].chosen = Some(chosen);
        self.tell(
            Weight::Headline,
            "news-article-agreed",
            link,
            &[("article", Fact::Article(article)), ("option", Fact::Option(article, chosen))],
        );
    }

    /// Once every required article is agreed, the text is.
    fn agree(&mut self, agreement: AgreementIx) {
        let state = &self.dialogue.agreements[agreement.at()];
        let whole = self.rules.agreements[agreement.at()].articles.iter().all(|article| {
            !self.rules.articles[article.at()].required || self.dialogue.articles[article.at()].chosen.is_some()
        });
        if state.stage >= StageWord::Agreed || !whole {
            return;
        }
        let tick = self.chance.tick;
        self.dialogue.agreements[agreement.at()].agreed = Some(tick);
        let whole = self.rules.agreements[agreement.at()].signs.is_empty();
        self.tell(
            Weight::Scene,
            if whole { "news-agreed-whole" } else { "news-agreed" },
            Target::Agreement(agreement),
            &[("agreement", Fact::Agreement(agreement))],
        );
        self.advance(agreement, StageWord::Agreed);
        if whole {
            self.concluded();
        }
    }

    /// An agreement comes so far. No stage is passed by itself: where nobody must sign, agreed is its last one; where
    /// nobody must ratify, signed.
    fn advance(&mut self, agreement: AgreementIx, stage: StageWord) {
        let rule: AgreementRule = self.rules.agreements[agreement.at()].clone();
        self.dialogue.agreements[agreement.at()].stage = stage;
        if stage >= rule.binds && self.dialogue.agreements[agreement.at()].bound.is_none() {
            self.dialogue.agreements[agreement.at()].bound = Some(i32::from(self.chance.tick));
            self.compare(agreement);
        }
    }

    /// Remembers who was given the worse end of a package by far.
    fn compare(&mut self, agreement: AgreementIx) {
        let cost = |role: Role| self.around().cost(role, agreement);
        let (aspirant, parent) = (cost(Role::Aspirant), cost(Role::Parent));
        let worse = if aspirant > parent { Role::Aspirant } else { Role::Parent };
        let worse = self.roster.seat_of(worse).filter(|_| (aspirant - parent).abs() >= OVERREACH);
        self.dialogue.agreements[agreement.at()].overreach = worse;
        if let Some(seat) = worse {
            let facts = [("seat", Fact::Seat(seat)), ("agreement", Fact::Agreement(agreement))];
            self.tell(Weight::Headline, "news-overreach", Target::Agreement(agreement), &facts);
        }
    }

    /// A home that was given the worse end by far does not forget it.
    pub(super) fn grievances(&mut self) {
        let home = self.rules.foreign.home;
        let aggrieved: Vec<SeatIx> = self.dialogue.agreements.iter().filter_map(|a| a.overreach).collect();
        for seat in aggrieved {
            self.seat_number(home, seat, AGGRIEVED, "overreach");
        }
    }

    /// A text is read again: what was felt as a bad bargain has been heard.
    fn read_again(&mut self, agreement: AgreementIx) {
        if let Some(seat) = self.dialogue.agreements[agreement.at()].overreach.take() {
            let facts = [("seat", Fact::Seat(seat)), ("agreement", Fact::Agreement(agreement))];
            self.tell(Weight::Line, "news-read-again", Target::Agreement(agreement), &facts);
        }
    }

    /// A package is concluded: the next is dearer, and the date that stood for it is met.
    fn concluded(&mut self) {
        self.dialogue.packages = self.dialogue.packages.saturating_add(1);
        if self.dialogue.deadline.take().is_some() {
            self.tell(Weight::Headline, "news-date-met", Target::Nothing, &[]);
        }
    }

    /// A seat signs.
    fn sign(&mut self, agreement: AgreementIx, seat: SeatIx, cause: CauseIx) {
        let role = self.roster.role(seat);
        let rule = &self.rules.agreements[agreement.at()];
        let state = &self.dialogue.agreements[agreement.at()];
        if state.stage != StageWord::Agreed || !among(&rule.signs, role) || state.signed[seat.at()] {
            return;
        }
        let around = self.around();
        let beyond = around.cost(role, agreement) > around.room(seat, Some(agreement));
        let home = self.rules.foreign.home;
        if beyond {
            self.seat_number(home, seat, BEYOND, "signed-beyond-room");
            self.seat_number(self.rules.foreign.margin, seat, MARGIN, "signed-beyond-room");
        } else {
            self.seat_number(home, seat, INSIDE, "signed-within-room");
        }
        self.dialogue.agreements[agreement.at()].signed[seat.at()] = true;
        let link = Target::Agreement(agreement);
        let facts = [("seat", Fact::Seat(seat)), ("agreement", Fact::Agreement(agreement))];
        self.tell(Weight::Headline, "news-signed", link, &facts);
        if self.all(agreement, true) {
            self.concluded();
            self.stir(Milli::points(SIGNED_STIRS), cause, Some(seat));
            let whole = self.rules.agreements[agreement.at()].ratifies.is_empty();
            let key = if whole { "news-signed-by-all-whole" } else { "news-signed-by-all" };
            self.tell(Weight::Scene, key, link, &facts[1..]);
            self.advance(agreement, StageWord::Signed);
        }
    }

    /// A seat ratifies; a home without a majority votes it down.
    fn ratify(&mut self, agreement: AgreementIx, seat: SeatIx) {
        let role = self.roster.role(seat);
        let rule = &self.rules.agreements[agreement.at()];
        let state = &self.dialogue.agreements[agreement.at()];
        if state.stage != StageWord::Signed || !among(&rule.ratifies, role) || state.ratified[seat.at()] {
            return;
        }
        let link = Target::Agreement(agreement);
        let facts = [("seat", Fact::Seat(seat)), ("agreement", Fact::Agreement(agreement))];
        let margin = self.rules.foreign.margin.map(|margin| self.gauges.seat(&self.gauge_rules, margin, seat));
        if margin.is_some_and(|margin| margin < Milli::ZERO) {
            self.seat_number(self.rules.foreign.home, seat, LOST_VOTE, "ratification-lost");
            let cause = self.rules.cause("ratification-lost");
            self.gauge(WOUNDS, Owner::World, Milli::points(LOST_WOUNDS), cause, Some(seat));
            self.tell(Weight::Scene, "news-ratification-lost", link, &facts);
            return;
        }
        self.dialogue.agreements[agreement.at()].ratified[seat.at()] = true;
        self.tell(Weight::Headline, "news-ratified", link, &facts);
        if self.all(agreement, false) {
            self.advance(agreement, StageWord::Ratified);
        }
    }

    /// Whether all who must have signed (or ratified). A role that nobody plays is waited for by nobody.
    fn all(&self, agreement: AgreementIx, signing: bool) -> bool {
        let rule = &self.rules.agreements[agreement.at()];
        let state = &self.dialogue.agreements[agreement.at()];
        let (roles, done) = if signing { (&rule.signs, &state.signed) } else { (&rule.ratifies, &state.ratified) };
        roles.iter().filter_map(|role| self.roster.seat_of(*role)).all(|seat| done[seat.at()])
    }

    /// The agreed clause that costs a seat's home most.
    fn dearest(&self, agreement: AgreementIx, seat: SeatIx) -> Option<ArticleIx> {
        let role = self.roster.role(seat);
        let cost = |article: &ArticleIx| {
            let chosen = self.dialogue.articles[article.at()].chosen?;
            Some((self.rules.articles[article.at()].options.get(usize::from(chosen))?.cost(role), *article))
        };
        let dearest = self
            .articles_of(agreement)
            .iter()
            .filter_map(cost)
            .max_by_key(|(cost, at)| (*cost, std::cmp::Reverse(*at)));
        dearest.map(|(_, article)| article)
    }

    /// What was agreed and not signed in time falls back: the clause that cost most who did not sign is open again. A
    /// date that passes costs its author.
    pub(super) fn lapse(&mut self) {
        let tick = self.chance.tick;
        self.dialogue.envelope = self.dialogue.envelope.filter(|until| tick < *until);
        for agreement in self.rules.all_agreements() {
            let signs = self.rules.agreements[agreement.at()].signs.clone();
            let state = &mut self.dialogue.agreements[agreement.at()];
            let late = state.agreed.is_some_and(|agreed| tick >= agreed + TO_SIGN);
            if state.stage != StageWord::Agreed || !late || signs.is_empty() {
                continue;
            }
            let missing =
                signs.iter().filter_map(|role| self.roster.seat_of(*role)).filter(|seat| !state.signed[seat.at()]);
            let missing: Vec<SeatIx> = missing.collect();
            state.stage = StageWord::Tabled;
            state.agreed = None;
            state.bound = None;
            state.overreach = None;
            state.signed.fill(false);
            let reopened: Vec<(SeatIx, ArticleIx)> =
                missing.iter().filter_map(|seat| Some((*seat, self.dearest(agreement, *seat)?))).collect();
            for (_, article) in &reopened {
                self.dialogue.articles[article.at()].chosen = None;
            }
            self.tell(
                Weight::Headline,
                "news-lapsed",
                Target::Agreement(agreement),
                &[("agreement", Fact::Agreement(agreement))],
            );
            for (seat, article) in reopened {
                let facts = [("seat", Fact::Seat(seat)), ("article", Fact::Article(article))];
                self.tell(Weight::Line, "news-not-signed", Target::Agreement(agreement), &facts);
            }
        }
        let Some((from, _)) = self.dialogue.deadline.filter(|(_, until)| tick >= *until) else { return };
        self.dialogue.deadline = None;
        let met = self.dialogue.agreements.iter().any(|a| a.agreed.is_some_and(|at| at >= from));
        if !met {
            let cause = self.rules.cause("date-lapsed");
            if let Some(mediator) = self.roster.seat_of(Role::Mediator) {
                self.gauge(STICK, Owner::Seat(mediator), Milli::points(DATE_LAPSED), cause, Some(mediator));
            }
            self.tell(Weight::Headline, "news-date-lapsed", Target::Nothing, &[]);
        } else {
            self.tell(Weight::Headline, "news-date-met", Target::Nothing, &[]);
        }
    }

    /// Something done in the dialogue.
    pub(super) fn act(&mut self, act: DialogueAct, target: Target, cause: CauseIx, by: Option<SeatIx>) {
        let agreement = match target {
            Target::Agreement(agreement) => Some(agreement),
            Target::Article(article) => self.rules.agreement_of.get(article.at()).copied(),
            _ => None,
        };
        let tick = self.chance.tick;
        match (act, agreement, by) {
            (DialogueAct::Convene, Some(agreement), _) => self.convene(agreement),
            (DialogueAct::Text(ambiguity), Some(agreement), _) => {
                self.table_it(agreement);
                self.dialogue.agreements[agreement.at()].text = true;
                let now = self.dialogue.agreements[agreement.at()].ambiguity;
                self.ambiguity(agreement, Milli::points(i64::from(ambiguity)) - now, cause, by);
                self.tell(
                    Weight::Headline,
                    "news-text",
                    Target::Agreement(agreement),
                    &[("agreement", Fact::Agreement(agreement))],
                );
            }
            (DialogueAct::Deadline(quarters), ..) => {
                self.dialogue.deadline = Some((tick, tick + u16::from(quarters)));
                let facts = [("quarters", Fact::Count(i64::from(quarters)))];
                self.tell(Weight::Headline, "news-date-set", Target::Nothing, &facts);
            }
            (DialogueAct::Envelope, ..) => {
                self.dialogue.envelope = Some(tick + ENVELOPE);
                self.tell(Weight::Headline, "news-envelope", Target::Nothing, &[]);
            }
            (DialogueAct::Sign, Some(agreement), Some(seat)) => self.sign(agreement, seat, cause),
            (DialogueAct::Ratify, Some(agreement), Some(seat)) => self.ratify(agreement, seat),
            (DialogueAct::CarryOut(effort), _, Some(seat)) => self.effort(effort, target, &[seat], cause, by),
            (DialogueAct::Support(effort), ..) => {
                let parties: Vec<SeatIx> = self.parties().collect();
                self.effort(effort, target, &parties, cause, by);
            }
            (DialogueAct::Escrow(quarters), ..) => self.hold(quarters, target),
            (DialogueAct::Clarify(amount), Some(agreement), _) => {
                self.ambiguity(agreement, Milli::points(-i64::from(amount)), cause, by);
                self.read_again(agreement);
            }
            (DialogueAct::WalkOut, _, Some(seat)) if self.dialogue.round.is_some() => {
                self.dialogue.walked[seat.at()] = true;
            }
            (DialogueAct::SlideBack, _, Some(seat)) => {
                if let Target::Article(article) = target {
                    self.slide(article, seat, cause, by);
                }
            }
            _ => {}
        }
    }

    fn convene(&mut self, agreement: AgreementIx) {
        let state = &self.dialogue.agreements[agreement.at()];
        let open = state.stage < StageWord::Agreed || state.bound.is_some();
        // A text whose clauses are open goes before a review that was called for the same quarter.
        let agreed = |other: AgreementIx| self.dialogue.agreements[other.at()].stage >= StageWord::Agreed;
        let free = self.dialogue.convened.is_none_or(|called| state.stage < StageWord::Agreed && agreed(called));
        if open && free {
            self.table_it(agreement);
            self.dialogue.convened = Some(agreement);
            self.tell(
                Weight::Line,
                "news-convened",
                Target::Agreement(agreement),
                &[("agreement", Fact::Agreement(agreement))],
            );
        }
    }

    fn table_it(&mut self, agreement: AgreementIx) {
        let state = &mut self.dialogue.agreements[agreement.at()];
        if state.stage == StageWord::Untabled {
            state.stage = StageWord::Tabled;
        }
    }

    /// Moves the ambiguity of a text.
    pub(super) fn ambiguity(&mut self, agreement: AgreementIx, amount: Milli, cause: CauseIx, by: Option<SeatIx>) {
        let (range, owner) = (self.registry.row(AMBIGUITY).range, Owner::Agreement(agreement));
        let dialogue = &mut *self.dialogue;
        let value = &mut dialogue.agreements[agreement.at()].ambiguity;
        self.ledger.change(value, range, AMBIGUITY, owner, amount, cause, by);
    }
}

#[cfg(test)]
mod tests {
    use super::meet;

    #[test]
    fn where_sets_meet_the_point_stands_else_the_middle() {
        assert_eq!(meet(3, 1, Some(3)), Some(3), "the mediator's point is inside");
        assert_eq!(meet(3, 1, Some(0)), Some(2), "a point outside is not taken");
        assert_eq!(meet(3, 1, None), Some(2));
        assert_eq!(meet(1, 1, Some(2)), Some(1));
        assert_eq!(meet(1, 2, Some(1)), None, "the sets do not meet, and no point makes them");
    }
}
