//! Readings that bots weigh: public parts of the dialogue, the paths and governments, and plain numbers.

use super::SeatView;
use crate::core::ix::{ArticleIx, CauseIx, GateIx, OrgIx, SchemeIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::quantity::{Quantity, Scope};
use crate::core::readings::{AccessionReading, DialogueReading, GovernmentReading};
use crate::core::roster::Role;

impl<'a> SeatView<'a> {
    /// The dialogue, as everyone can see it.
    #[must_use]
    pub fn dialogue_reading(&self) -> &'a DialogueReading {
        &self.climate().dialogue
    }

    /// The paths of accession, as everyone can see them.
    #[must_use]
    pub fn accession_reading(&self) -> &'a AccessionReading {
        &self.climate().accession
    }

    /// This seat's government.
    #[must_use]
    pub fn government_reading(&self) -> Option<GovernmentReading> {
        self.climate().governments.get(self.seat.at()).copied()
    }

    /// Whether this seat's part in a scheme of the region is not complete.
    #[must_use]
    pub fn scheme_incomplete(&self, scheme: SchemeIx) -> bool {
        let row = self.climate().schemes_open.get(self.seat.at());
        row.and_then(|row| row.get(scheme.at())).copied().unwrap_or(false)
    }

    /// A gauge of this seat or of the world; zero where the game has none.
    #[must_use]
    pub fn gauge(&self, quantity: Quantity) -> Milli {
        self.gauge_of(quantity, self.seat)
    }

    /// The same for another seat's: pain, measures and the like are public.
    #[must_use]
    pub fn gauge_of(&self, quantity: Quantity, seat: SeatIx) -> Milli {
        let gauges = self.books.gauges;
        let rules = &self.game.setup.gauge_rules;
        match rules.rule(quantity).map(|rule| rule.spec.scope) {
            Some(Scope::Seat) => gauges.seat(rules, quantity, seat),
            Some(_) => gauges.world(rules, quantity),
            None => Milli::ZERO,
        }
    }

    /// Options of an article of the round that is still open, by number; none where it is not on the table.
    #[must_use]
    pub fn open_options(&self, article: ArticleIx) -> usize {
        let dialogue = self.dialogue_reading();
        let rules = &self.game.setup.dialogue_rules;
        let here = dialogue.round.is_some() && dialogue.round == rules.agreement_of.get(article.at()).copied();
        let agreed = dialogue.articles.get(article.at()).is_some_and(|a| a.chosen.is_some());
        if here && !agreed { rules.options(article).len() } else { 0 }
    }

    /// What each option of an article costs the home of a role, from the aspirant's end to the parent's.
    #[must_use]
    pub fn option_costs(&self, article: ArticleIx, role: Role) -> Vec<Milli> {
        let rule = self.game.setup.dialogue_rules.articles.get(article.at());
        rule.map_or_else(Vec::new, |rule| rule.options.iter().map(|option| option.cost(role)).collect())
    }

    /// The seat of the other party; for a mediator none.
    #[must_use]
    pub fn other_party(&self) -> Option<SeatIx> {
        self.role().other().and_then(|role| self.roster().seat_of(role))
    }

    /// Acts of another seat that this seat could see, by cause, the newest last. Empty where no history is kept.
    pub fn seen_acts(&self, of: SeatIx) -> Vec<(u16, CauseIx)> {
        let mut seen: Vec<(u16, CauseIx)> = self
            .game
            .entries()
            .iter()
            .filter(|e| e.by == Some(of) && self.may_read(e.quantity, e.owner))
            .map(|e| (e.turn, e.cause))
            .collect();
        seen.sort_unstable();
        seen.dedup();
        seen
    }

    /// Whether the aspirant could still enter a body.
    #[must_use]
    pub fn joinable(&self, org: OrgIx) -> bool {
        self.climate().joinable[org.at()]
    }

    /// The mediator's seat.
    #[must_use]
    pub fn mediator(&self) -> Option<SeatIx> {
        self.roster().seat_of(Role::Mediator)
    }

    /// Odds that the target gate opens if this seat calls it now: on its own path, or on the party's that waits there.
    #[must_use]
    pub fn odds_if_called(&self, target: Target) -> Milli {
        let Target::Gate(gate) = target else { return Milli::ZERO };
        self.waiting_at(gate).map_or(Milli::ZERO, |seat| self.gate_odds(seat, gate))
    }

    /// Whose gate it is if this seat calls it now: its own, or for a mediator that of the party that waits there.
    #[must_use]
    pub fn waiting_at(&self, gate: GateIx) -> Option<SeatIx> {
        let callable = &self.climate().accession.callable;
        let waits = |seat: &SeatIx| callable.get(seat.at()).is_some_and(|row| row.get(gate.at()) == Some(&true));
        let mut seats = self.roster().seats().filter(|s| self.role() == Role::Mediator || *s == self.seat);
        seats.find(waits)
    }
}
