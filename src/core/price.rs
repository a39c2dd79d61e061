//! What things cost, and how a seat pays.

use super::chance::Key;
use super::effects::Lasts;
use super::emit::Emitter;
use super::inbox::{Aim, Ask};
use super::ix::{CauseIx, Owner, SeatIx};
use super::milli::Milli;
use super::order::Target;
use super::quantity::{Domain, Quantity};
use super::roster::Tables;
use bevy::prelude::Resource;

/// What something costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Price {
    /// Teams for the quarter.
    pub teams: u8,
    /// Budget.
    pub budget: Milli,
    /// Capital, before what an unused initiative saved.
    pub capital: Milli,
    /// Whether it takes the initiative.
    pub initiative: bool,
    /// Goodwill with the target power.
    pub goodwill: Milli,
}

impl Price {
    /// Capital that it really takes: what an unused initiative saved comes off.
    #[must_use]
    pub fn capital_after(self, saved: Milli) -> Milli {
        if self.initiative { (self.capital - saved).max(Milli::ZERO) } else { self.capital }
    }
}

/// The quantities that prices are paid in.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Purse {
    /// `budget`.
    pub budget: Quantity,
    /// `capital`.
    pub capital: Quantity,
    /// `goodwill`.
    pub goodwill: Quantity,
}

/// Asks for what a price takes from a seat.
pub fn pay(
    emitter: &mut Emitter,
    purse: &Purse,
    saved: Milli,
    price: Price,
    seat: SeatIx,
    target: Target,
    cause: CauseIx,
) {
    emitter.cost(purse.budget, seat, price.budget, cause);
    emitter.cost(purse.capital, seat, price.capital_after(saved), cause);
    if price.initiative {
        emitter.inbox.ask(Domain::Seats, Ask::UseInitiative(seat), cause, Some(seat));
    }
    if let Target::Power(power) = target
        && price.goodwill > Milli::ZERO
    {
        let aim = Aim::At(Owner::With(seat, power));
        let ask = Ask::Change(purse.goodwill, aim, -price.goodwill, Lasts::Stays);
        emitter.inbox.ask(Domain::Powers, ask, cause, Some(seat));
    }
}

/// Key of the chance of a seat's act on a target.
#[must_use]
pub fn key_of(roster: &Tables, seat: SeatIx, act: Key, target: Target) -> Key {
    let key = act.and(roster.seats[seat.at()].key);
    match target {
        Target::Nothing => key,
        Target::State(state) => key.and(roster.states[state.at()].key),
        Target::Body(org) => key.and(roster.orgs[org.at()].key),
        Target::Power(power) => key.and(roster.powers[power.at()].key),
        Target::Region(region) => key.and(roster.regions[region.at()].key),
        Target::Agreement(agreement) => key.and(roster.agreements[agreement.at()].key),
        Target::Article(article) => key.and(roster.articles[article.at()].key),
        Target::Chapter(chapter) => key.and(roster.chapters[chapter.at()].key),
        Target::Gate(gate) => key.and(roster.gates[gate.at()].key),
        Target::Scheme(scheme) => key.and(roster.schemes[scheme.at()].key),
        Target::Party(seat) => key.and(roster.seats[seat.at()].key),
    }
}
