//! What the systems of the dialogue work with: its state, the gauges, the ledger, and whom to ask. One parameter, so
//! that every step of the table reads alike.

use super::rules::DialogueRules;
use super::state::Dialogue;
use super::trust::Around;
use crate::core::calendar::Calendar;
use crate::core::chance::{Chance, Draw, Key, Stream};
use crate::core::climate::Climate;
use crate::core::dials::{DialRules, Dialled};
use crate::core::effects::{Effect, Lasts};
use crate::core::emit::{Act, Emitter};
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::inbox::{Aim, Ask, Inbox};
use crate::core::ix::{AgreementIx, ArticleIx, CauseIx, Owner, SeatIx};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::{OrderBook, Target};
use crate::core::quantity::{Quantity, Registry};
use crate::core::roster::{Role, Roster};
use bevy::ecs::system::SystemParam;
use bevy::prelude::{Res, ResMut};

/// Everything that a step of the dialogue reads and writes.
#[derive(SystemParam)]
pub(super) struct Chamber<'w> {
    pub(super) dialogue: ResMut<'w, Dialogue>,
    pub(super) gauges: ResMut<'w, Gauges>,
    pub(super) gauge_rules: Res<'w, GaugeRules>,
    pub(super) rules: Res<'w, DialogueRules>,
    pub(super) inbox: ResMut<'w, Inbox>,
    pub(super) ledger: ResMut<'w, Ledger>,
    pub(super) lasting: ResMut<'w, LastingEffects>,
    pub(super) news: ResMut<'w, News>,
    pub(super) roster: Res<'w, Roster>,
    pub(super) registry: Res<'w, Registry>,
    pub(super) chance: Res<'w, Chance>,
    pub(super) calendar: Res<'w, Calendar>,
    pub(super) climate: Res<'w, Climate>,
    pub(super) book: Res<'w, OrderBook>,
    pub(super) dials: Res<'w, DialRules>,
}

impl Chamber<'_> {
    /// Pure readings of the running tick.
    pub(super) fn around(&self) -> Around<'_> {
        Around {
            dialogue: &self.dialogue,
            gauges: &self.gauges,
            gauge_rules: &self.gauge_rules,
            rules: &self.rules,
            tables: &self.roster,
            tick: self.chance.tick,
        }
    }

    pub(super) fn world(&self, quantity: Quantity) -> Milli {
        self.gauges.world(&self.gauge_rules, quantity)
    }

    /// Moves a gauge now.
    pub(super) fn gauge(
        &mut self,
        quantity: Quantity,
        owner: Owner,
        amount: Milli,
        cause: CauseIx,
        by: Option<SeatIx>,
    ) -> Milli {
        self.gauges.change(&self.gauge_rules, &mut self.ledger, (quantity, owner), amount, cause, by)
    }

    /// Asks another domain to move a seat's number.
    pub(super) fn seat_number(&mut self, quantity: Option<Quantity>, seat: SeatIx, amount: i64, cause: &str) {
        let Some(quantity) = quantity else { return };
        let domain = self.registry.row(quantity).domain;
        let ask = Ask::Change(quantity, Aim::At(Owner::Seat(seat)), Milli::points(amount), Lasts::Stays);
        let cause = self.rules.cause(cause);
        self.inbox.ask(domain, ask, cause, Some(seat));
    }

    /// Emits effects of an article carried out.
    pub(super) fn emit(&mut self, effects: &[Effect], seat: SeatIx, article: ArticleIx, level: u8, cause: CauseIx) {
        let key = self.key(article, seat).and(Key(u64::from(level)));
        let act = Act { by: Some(seat), target: Target::Article(article), cause, key };
        let mut emitter = Emitter {
            inbox: &mut self.inbox,
            lasting: &mut self.lasting,
            roster: &self.roster,
            registry: &self.registry,
            chance: &self.chance,
            dials: Dialled { rules: &self.dials, levels: &self.climate.dials },
            missed: None,
        };
        emitter.emit(effects, act);
    }

    pub(super) fn tell(&mut self, weight: Weight, key: &'static str, link: Target, facts: &[(&'static str, Fact)]) {
        self.news.tell(weight, key, link, facts);
    }

    /// The stable key of a seat's part of an article.
    pub(super) fn key(&self, article: ArticleIx, seat: SeatIx) -> Key {
        self.roster.articles[article.at()].key.and(self.roster.seats[seat.at()].key)
    }

    pub(super) fn draw(&self, stream: Stream, key: Key) -> Draw {
        self.chance.draw(stream, key)
    }

    /// Aspirant and parent, as far as they are seated.
    pub(super) fn parties(&self) -> impl Iterator<Item = SeatIx> + use<> {
        [self.roster.seat_of(Role::Aspirant), self.roster.seat_of(Role::Parent)].into_iter().flatten()
    }

    /// The other party.
    pub(super) fn other(&self, seat: SeatIx) -> Option<SeatIx> {
        self.roster.role(seat).other().and_then(|role| self.roster.seat_of(role))
    }

    /// How much progress stirs spoilers in this world, thousandths.
    pub(super) fn spoilers_dial(&self) -> i64 {
        let level = self.rules.spoilers_dial.and_then(|at| self.climate.dials.get(at)).copied().unwrap_or(1);
        [400, 1000, 1800].get(usize::from(level)).copied().unwrap_or(1000)
    }

    /// Progress stirs spoilers.
    pub(super) fn stir(&mut self, amount: Milli, cause: CauseIx, by: Option<SeatIx>) {
        let amount = amount.thousandths(self.spoilers_dial());
        self.gauge(super::STIRRED, Owner::World, amount, cause, by);
    }

    /// Articles of an agreement.
    pub(super) fn articles_of(&self, agreement: AgreementIx) -> Vec<ArticleIx> {
        self.rules.agreements[agreement.at()].articles.clone()
    }
}
