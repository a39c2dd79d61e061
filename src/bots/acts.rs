//! What acts in the dialogue, on the paths of accession and in government are worth, in milli-v.
//!
//! Sizes follow the scale of the rules: an agreement signed about 14, a gate 26, a level of a chapter 40, ten points
//! of effort on an article 3. What else an act does stands in its row and is weighed there.

use super::value::Prices;
use crate::core::effects::{AccessionAct, DialogueAct, GovernmentAct, StageWord};
use crate::core::ix::{AgreementIx, ArticleIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::roster::Role;
use crate::dialogue::ROUNDS;
use crate::dialogue::table::AGGRIEVED;
use crate::domestic::MARGIN;
use crate::game::view::SeatView;
use crate::scenario::characters_file::HeadWord;
use crate::seats::HOME;

impl Prices {
    /// An act of the dialogue.
    pub(super) fn dialogue(&self, view: SeatView, act: DialogueAct, target: Target) -> i64 {
        let reading = view.dialogue_reading();
        let mediator = view.role() == Role::Mediator;
        let factor = |v: i64, head: HeadWord| v * self.taste.factor(head) / 1000;
        let since = i64::from(reading.since_round.unwrap_or(8));
        match act {
            DialogueAct::Convene => {
                // Rounds that follow one another too closely bring little; a ripe quarrel is worth a table.
                let fresh = (since.min(4) * 250).max(200);
                // Rounds are among the aims of some, and a home that was given the worse end wants to be heard.
                let heard = self.heard(view, target) + self.point(ROUNDS, false);
                let Some(at) = agreement(view, target).filter(|_| open(view, target)) else {
                    // What was agreed is looked over when there was no round for a while.
                    return if since >= 3 && alive_part(view, target) {
                        factor(7_500, HeadWord::Track) * fresh / 1000 + heard
                    } else {
                        -2_000 + heard
                    };
                };
                let rule = view.setup().dialogue_rules.agreements.get(at.at());
                let gap = rule.map_or(0, |rule| rule.gap.0) / 8;
                let text = if reading.agreements[at.at()].text { 2_500 } else { 0 };
                factor((9_500 + text - gap).max(1_000) + reading.ripeness.0 / 12, HeadWord::Track) * fresh / 1000
                    + heard
            }
            DialogueAct::Text(ambiguity) => {
                let odd = (i64::from(ambiguity) - self.taste.ambiguity).abs() * 120;
                let there = agreement(view, target).is_some_and(|at| reading.agreements[at.at()].text);
                if there || !open(view, target) { 500 } else { factor(11_000 - odd.min(8_000), HeadWord::Track) }
            }
            DialogueAct::Deadline(_) => factor(if reading.round.is_some() { 5_000 } else { 2_500 }, HeadWord::Track),
            DialogueAct::Envelope => {
                let table = if reading.round.is_some() { 4_000 } else { 0 };
                factor(7_000 + table, HeadWord::Word)
            }
            DialogueAct::Sign => self.signature(view, target),
            DialogueAct::Ratify => factor(13_000, HeadWord::Terms),
            DialogueAct::CarryOut(points) => {
                // An article carried out ahead of the other side is a gift that home sees.
                let effort = i64::from(points) * self.article / 40;
                let ahead = match target {
                    Target::Article(article) => self.lead(view, article),
                    _ => 0,
                };
                effort * (1000 - 300 * ahead.clamp(-1, 2)) / 1000
            }
            DialogueAct::Support(points) => i64::from(points) * self.article / 30,
            DialogueAct::Escrow(quarters) => self.article * i64::from(quarters).min(4) / 3,
            DialogueAct::Clarify(by) => {
                let vague =
                    agreement(view, target).map_or(Milli::points(40), |at| reading.agreements[at.at()].ambiguity);
                let excess = (vague.0 / 1000 - self.taste.ambiguity).clamp(0, i64::from(by));
                excess * self.article / 60 + self.heard(view, target)
            }
            DialogueAct::WalkOut => {
                let room = reading.room.get(view.seat.at()).copied().unwrap_or_default().0 + self.taste.room;
                if mediator { 0 } else { (-room / 3 - 4_000).min(3_000) }
            }
            DialogueAct::SlideBack => -self.article,
        }
    }

    /// What it is worth that a text is read again: a home that was given the worse end by far stops losing heart.
    fn heard(&self, view: SeatView, target: Target) -> i64 {
        let Some(at) = agreement(view, target) else { return 0 };
        match view.dialogue_reading().agreements[at.at()].overreach {
            Some(seat) if seat == view.seat => -AGGRIEVED * self.home * self.turns_left.min(4) / 4,
            _ => 0,
        }
    }

    /// What the actor's signature is worth: the package, the gate behind it, and what home bears.
    fn signature(&self, view: SeatView, target: Target) -> i64 {
        let reading = view.dialogue_reading();
        let Some(agreement) = agreement(view, target) else { return 0 };
        let room = view.own_room(agreement).0 + self.taste.room - view.package_cost(agreement, &[]).0;
        // Signed beyond what home bears: approval and seats go, and every point beyond is remembered.
        let beyond = if room < 0 { 4 * self.home + 3 * self.point(MARGIN, false) - room } else { 0 };
        let vague = reading.agreements[agreement.at()].ambiguity.0 / 1000 - self.taste.ambiguity;
        let articles = view.setup().dialogue_rules.agreement_of.iter().filter(|at| **at == agreement).count();
        let package = i64::try_from(articles).unwrap_or(1).clamp(1, 6) * self.article / 3;
        let gate = self.gate / 5;
        package + gate + (room / 4).clamp(-9_000, 5_000) - beyond - vague.max(0) * 120
    }

    /// Levels by which the actor's part of an article is ahead of the other party's.
    fn lead(&self, view: SeatView, article: ArticleIx) -> i64 {
        let reading = view.dialogue_reading();
        let Some(other) = view.other_party() else { return 0 };
        (reading.level(article, view.seat) - reading.level(article, other)).0 / 1000
    }

    /// A level of a named article.
    pub(super) fn reach(&self, view: SeatView, article: ArticleIx, level: u8) -> i64 {
        let now = view.dialogue_reading().level(article, view.seat);
        let gained = (Milli::points(i64::from(level)) - now).0.max(0);
        gained * (self.article + self.gate / 6) / 1000
    }

    /// An act on the paths of accession.
    pub(super) fn accession(&self, view: SeatView, act: AccessionAct, target: Target) -> i64 {
        let reading = view.accession_reading();
        let party = match target {
            Target::Party(party) => party,
            _ => view.seat,
        };
        let measured = reading.measures.get(party.at()).copied().unwrap_or_default() > Milli::ZERO;
        let word = |v: i64| v * self.taste.factor(HeadWord::Word) / 1000;
        match act {
            AccessionAct::CallGate => {
                let odds = view.odds_if_called(target).0;
                // A refusal costs more than the row says: the next call is harder. A mediator answers for the party too.
                let refused = if view.role() == Role::Mediator { 14_000 } else { 4_000 };
                self.gate * odds / 100_000 - refused * (100_000 - odds) / 100_000
            }
            AccessionAct::Law | AccessionAct::Staff => self.level * view.accession_rules().sizes.reform.0 / 1000,
            AccessionAct::Warn => {
                let role = view.roster().role(party).other();
                let other = role.and_then(|role| view.roster().seat_of(role));
                word(if view.dialogue_reading().at_fault(party, other) { 2_000 } else { -4_000 })
            }
            AccessionAct::Impose => {
                // A letter that nothing follows is soon no threat.
                let breach = view.dialogue_reading().breach.get(party.at()).copied().unwrap_or(false);
                word(if breach && !measured { 8_000 } else { 4_500 })
            }
            AccessionAct::Ease => {
                let breach = view.dialogue_reading().breach.get(party.at()).copied().unwrap_or(false);
                if view.role() == Role::Mediator {
                    word(match (measured, breach) {
                        (true, false) => 9_000,
                        (true, true) => 4_000,
                        _ => -2_000,
                    })
                } else {
                    8_000
                }
            }
            AccessionAct::Pay(share) => i64::from(share) * 60,
        }
    }

    /// What befalls the actor's government.
    pub(super) fn government(&self, view: SeatView, act: GovernmentAct) -> i64 {
        match act {
            GovernmentAct::CallElection => {
                let poll = view.means().get(HOME) - Milli::points(52);
                let own = view.government_reading();
                let majority = own.is_none_or(|government| government.majority);
                // Nobody calls a vote that comes anyway, or one whose house sits after the game.
                let soon = own.and_then(|government| government.vote_in).is_some_and(|quarters| quarters <= 3);
                if soon || self.turns_left <= 2 {
                    return -12_000;
                }
                (poll.0 * 3 / 2).clamp(-12_000, 12_000) + if majority { -4_000 } else { 6_000 }
            }
            GovernmentAct::Fall => -18_000,
            GovernmentAct::Redraw => 0,
        }
    }
}

/// The agreement that an act is about.
fn agreement(view: SeatView, target: Target) -> Option<AgreementIx> {
    let of = match target {
        Target::Agreement(agreement) => Some(agreement),
        Target::Article(article) => view.setup().dialogue_rules.agreement_of.get(article.at()).copied(),
        _ => view.dialogue_reading().round,
    };
    of.filter(|at| at.at() < view.dialogue_reading().agreements.len())
}

/// Whether the text of an act's agreement is still to be agreed.
fn open(view: SeatView, target: Target) -> bool {
    let of = agreement(view, target).map(|at| view.dialogue_reading().agreements[at.at()].stage);
    of.is_some_and(|stage| stage < StageWord::Agreed)
}

/// Whether an agreement binds and is not yet carried out in full.
fn alive_part(view: SeatView, target: Target) -> bool {
    let Some(at) = agreement(view, target) else { return false };
    let reading = view.dialogue_reading();
    let of = view.setup().dialogue_rules.agreement_of.iter().zip(&reading.articles).filter(|(of, _)| **of == at);
    let unfinished = |level: &Option<Milli>| level.is_some_and(|level| level < Milli::points(3));
    reading.agreements[at.at()].binding && of.flat_map(|(_, article)| &article.level).any(unfinished)
}

/// Whether something can still be done for an agreement.
pub(super) fn alive(view: SeatView, agreement: AgreementIx) -> bool {
    let reading = view.dialogue_reading();
    reading.agreements.get(agreement.at()).is_some_and(|a| a.stage < StageWord::Ratified)
}
