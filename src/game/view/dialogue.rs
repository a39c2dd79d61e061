//! What a seat may know of the dialogue: stages, levels and what was asked are public; its own room is exact, another's
//! a range that soundings narrow; what was worst for another is never seen.

use super::SeatView;
use crate::core::chance::{Chance, Stream};
use crate::core::effects::StageWord;
use crate::core::ix::{AgreementIx, ArticleIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use crate::core::readings::{AgreementReading, DialogueReading};
use crate::core::roster::Role;
use crate::dialogue::agreements::{FRESH, TO_ANSWER, odds};
use crate::dialogue::rules::{AgreementRule, ArticleRule, DialogueRules};
use crate::dialogue::state::{AgreementState, ArticleState};
use crate::dialogue::trust::{Around, Gates};
use crate::dialogue::{Dialogue, readings};

impl<'a> SeatView<'a> {
    fn dialogue_state(&self) -> &'a Dialogue {
        self.books.dialogue
    }

    fn around(&self) -> Around<'a> {
        Around {
            dialogue: self.dialogue_state(),
            gauges: self.books.gauges,
            gauge_rules: &self.game.setup.gauge_rules,
            rules: &self.game.setup.dialogue_rules,
            tables: &self.game.setup.roster,
            tick: self.calendar().ticks,
        }
    }

    /// The rules of the dialogue.
    #[must_use]
    pub fn dialogue_rules(&self) -> &'a DialogueRules {
        &self.game.setup.dialogue_rules
    }

    /// Public readings of the dialogue.
    #[must_use]
    pub fn dialogue(&self) -> &'a DialogueReading {
        &self.climate().dialogue
    }

    /// An agreement: its rule and how far it has come.
    #[must_use]
    pub fn agreement(&self, agreement: AgreementIx) -> (&'a AgreementRule, &'a AgreementReading) {
        (&self.dialogue_rules().agreements[agreement.at()], &self.dialogue().agreements[agreement.at()])
    }

    fn agreement_state(&self, agreement: AgreementIx) -> &'a AgreementState {
        &self.dialogue_state().agreements[agreement.at()]
    }

    fn article_state(&self, article: ArticleIx) -> &'a ArticleState {
        &self.dialogue_state().articles[article.at()]
    }

    /// The rule of an article.
    #[must_use]
    pub fn article_rule(&self, article: ArticleIx) -> &'a ArticleRule {
        &self.dialogue_rules().articles[article.at()]
    }

    /// The option agreed in an article, if any.
    #[must_use]
    pub fn chosen(&self, article: ArticleIx) -> Option<u8> {
        self.article_state(article).chosen
    }

    /// What a seat last asked for in an article: seen by all.
    #[must_use]
    pub fn asked(&self, article: ArticleIx, seat: SeatIx) -> Option<u8> {
        self.article_state(article).asked.get(seat.at()).copied().flatten()
    }

    /// Who signed an agreement.
    #[must_use]
    pub fn has_signed(&self, agreement: AgreementIx, seat: SeatIx) -> bool {
        self.agreement_state(agreement).signed.get(seat.at()).copied().unwrap_or(false)
    }

    /// Who ratified an agreement.
    #[must_use]
    pub fn has_ratified(&self, agreement: AgreementIx, seat: SeatIx) -> bool {
        self.agreement_state(agreement).ratified.get(seat.at()).copied().unwrap_or(false)
    }

    /// Quarters left to sign a text that was agreed in this game and waits for it.
    #[must_use]
    pub fn left_to_sign(&self, agreement: AgreementIx) -> Option<u16> {
        let state = self.agreement_state(agreement);
        let waits = state.stage == StageWord::Agreed && !self.agreement(agreement).0.signs.is_empty();
        let agreed = state.agreed.filter(|_| waits)?;
        Some((agreed + 3).saturating_sub(self.calendar().ticks))
    }

    /// Level carried out by a seat; nothing where it owes nothing.
    #[must_use]
    pub fn level(&self, article: ArticleIx, seat: SeatIx) -> Option<Milli> {
        self.dialogue().articles.get(article.at())?.level.get(seat.at()).copied().flatten()
    }

    /// This seat's own effort toward the next level.
    #[must_use]
    pub fn own_progress(&self, article: ArticleIx) -> Milli {
        self.article_state(article).progress.get(self.seat.at()).copied().unwrap_or_default()
    }

    /// Quarters until a seat's part is due: below zero once the date has passed; nothing without a date.
    #[must_use]
    pub fn due_in(&self, article: ArticleIx, seat: SeatIx) -> Option<i32> {
        let rule = self.article_rule(article);
        let part = rule.part(self.roster().role(seat))?;
        let bound = self.agreement_state(rule.agreement).bound?;
        Some(bound + i32::from(part.within?) - i32::from(self.calendar().ticks))
    }

    /// Whether a seat's part waits for another that is not carried out.
    #[must_use]
    pub fn waits(&self, article: ArticleIx, seat: SeatIx) -> bool {
        let ready = self.dialogue().articles.get(article.at()).and_then(|a| a.ready.get(seat.at()));
        !ready.copied().unwrap_or(true)
    }

    /// Whether a seat moved first in an article and waits for an answer.
    #[must_use]
    pub fn unanswered(&self, article: ArticleIx, seat: SeatIx) -> bool {
        self.article_state(article).waits.get(seat.at()).copied().flatten().is_some()
    }

    /// Odds (milli-per-cent) that this seat's part of an article rises by a level at the end of this quarter, with so
    /// much more effort.
    #[must_use]
    pub fn level_odds(&self, article: ArticleIx, effort: Milli) -> Option<Milli> {
        let level = self.level(article, self.seat)?;
        let state = self.agreement_state(self.article_rule(article).agreement);
        let bound = state.bound?;
        if self.waits(article, self.seat) {
            return Some(Milli::ZERO);
        }
        let tick = self.calendar().ticks;
        let theirs = self.other_party().and_then(|other| self.level(article, other));
        let ahead = theirs.is_some_and(|theirs| level > theirs) && self.article_state(article).escrow < tick.max(1);
        let progress = (self.own_progress(article) + effort).min(Milli::points(100));
        Some(odds(i32::from(tick) - bound < FRESH, progress, state.ambiguity, ahead))
    }

    /// Quarters left to answer the first step that a seat took in an article, if one waits.
    #[must_use]
    pub fn to_answer(&self, article: ArticleIx, seat: SeatIx) -> Option<u16> {
        let since = self.article_state(article).waits.get(seat.at()).copied().flatten()?;
        Some((since + TO_ANSWER).saturating_sub(self.calendar().ticks))
    }

    /// Whether a seat left its part undone past its date.
    #[must_use]
    pub fn late(&self, article: ArticleIx, seat: SeatIx) -> bool {
        self.article_state(article).late.get(seat.at()).copied().unwrap_or(false)
    }

    /// The agreement that is on the table now.
    #[must_use]
    pub fn on_table(&self) -> Option<AgreementIx> {
        self.around().on_table()
    }

    /// The gates of ripeness: what each side's stalemate costs is known to all who read the papers.
    #[must_use]
    pub fn ripeness_gates(&self) -> Gates {
        let around = self.around();
        around.gates(around.on_table())
    }

    /// What this seat's home bears of a package.
    #[must_use]
    pub fn own_room(&self, agreement: AgreementIx) -> Milli {
        self.around().room(self.seat, Some(agreement))
    }

    /// What another seat's home bears, as a range: it holds the truth, and soundings narrow it.
    #[must_use]
    pub fn room_of(&self, other: SeatIx, agreement: AgreementIx) -> (Milli, Milli) {
        let around = self.around();
        let (room, blur) = (around.room(other, Some(agreement)), around.blur(self.seat, other));
        // One lean for the whole game: ranges read again and again must not give the middle away.
        let key = self.roster().seats[self.seat.at()].key.and(self.roster().seats[other.at()].key);
        let chance = Chance { seed: self.game.seed, realm: 0, tick: 0 };
        let lean = chance.draw(Stream::Round, key).around(Milli::points(1)).0;
        let shift = blur.thousandths(lean);
        (room + shift - blur, room + shift + blur)
    }

    /// What a package costs this seat's home as it stands, and with these further options.
    #[must_use]
    pub fn package_cost(&self, agreement: AgreementIx, further: &[(ArticleIx, u8)]) -> Milli {
        self.package_cost_of(self.role(), agreement, further)
    }

    /// The same for the home of another role: what options cost is read by all, what a home bears is not.
    #[must_use]
    pub fn package_cost_of(&self, role: Role, agreement: AgreementIx, further: &[(ArticleIx, u8)]) -> Milli {
        let extra = further.iter().filter(|(article, _)| self.chosen(*article).is_none());
        let extra = extra.filter_map(|(article, option)| {
            Some(self.article_rule(*article).options.get(usize::from(*option))?.cost(role))
        });
        self.around().cost(role, agreement) + extra.sum::<Milli>()
    }

    /// Quarters for which a date with a consequence still stands.
    #[must_use]
    pub fn date_left(&self) -> Option<u16> {
        let (_, until) = self.dialogue_state().deadline?;
        Some((until + 1).saturating_sub(self.calendar().ticks))
    }

    /// Share of what is owed that is carried out, per cent.
    #[must_use]
    pub fn carried_out(&self) -> Milli {
        readings::carried_out(self.dialogue_state(), self.dialogue_rules(), self.roster())
    }

    /// A gauge of the dialogue that the world knows.
    #[must_use]
    pub fn north(&self, quantity: Quantity) -> Milli {
        self.books.gauges.world(&self.game.setup.gauge_rules, quantity)
    }

    /// Whether this seat's window is open: it was wronged, and firm acts are understood.
    #[must_use]
    pub fn window_open(&self) -> bool {
        self.dialogue_state().window(self.seat, self.calendar().ticks)
    }
}
