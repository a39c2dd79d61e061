//! Requests between domains. Whoever wants a number of another domain moved asks; the owner applies, records,
//! and answers for its own bounds.

use super::effects::{AccessionAct, DialogueAct, GovernmentAct, Lasts, Selection};
use super::ix::{ArticleIx, CauseIx, DueIx, FlagIx, OrgIx, Owner, PowerIx, SeatIx, StateIx};
use super::milli::Milli;
use super::order::Target;
use super::quantity::{DOMAINS, Domain, Quantity};
use bevy::prelude::{Res, Resource};
use serde::{Deserialize, Serialize};

/// Whose number a request is aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Aim {
    /// An owner's.
    At(Owner),
    /// So many states, selected by the domain that knows them.
    Picked(u8, Selection, Target),
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// A number moved by an amount.
    Change(Quantity, Aim, Milli, Lasts),
    /// A flag set or cleared.
    Flag(FlagIx, bool),
    /// A seat owes something, due after so many quarters.
    Due(SeatIx, DueIx, u8),
    /// A seat pays what it owes before its date.
    Settle(SeatIx, DueIx),
    /// Readiness added to a bid.
    PrepareBid(OrgIx, Milli),
    /// A bid put to the vote in this quarter's session.
    TableBid(OrgIx),
    /// A bid withdrawn.
    WithdrawBid(OrgIx),
    /// A tabled vote put off, with odds.
    Postpone(OrgIx, Milli),
    /// A body or state sounded by a seat.
    Sound(SeatIx, Target, Milli),
    /// A power's open request met.
    ServeRequest(SeatIx, PowerIx),
    /// A power's posture shifted.
    Posture(PowerIx, i8),
    /// A seat's initiative used.
    UseInitiative(SeatIx),
    /// A state given an occasion of its own.
    Recognise(StateIx, Milli),
    /// Something done in the dialogue, aimed at something.
    Dialogue(DialogueAct, Target),
    /// A party's part of an article to reach a level.
    Reach(SeatIx, ArticleIx, u8),
    /// Something done on the paths of accession, aimed at something.
    Accession(AccessionAct, Target),
    /// Something that befalls a seat's government.
    Government(SeatIx, GovernmentAct),
}

/// A request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// What.
    pub ask: Ask,
    /// Why.
    pub cause: CauseIx,
    /// By whom.
    pub by: Option<SeatIx>,
}

/// The requests that wait, by domain. Empty between turns.
#[derive(Resource, Clone, Debug, Default)]
pub struct Inbox {
    waiting: [Vec<Request>; DOMAINS],
}

impl Inbox {
    /// Leaves a request for a domain.
    pub fn ask(&mut self, domain: Domain, ask: Ask, cause: CauseIx, by: Option<SeatIx>) {
        self.waiting[domain as usize].push(Request { ask, cause, by });
    }

    /// Takes what waits for a domain into `out`, which is emptied first, and leaves its storage for reuse.
    pub fn take(&mut self, domain: Domain, out: &mut Vec<Request>) {
        out.clear();
        out.append(&mut self.waiting[domain as usize]);
    }

    /// What waits for a domain.
    #[must_use]
    pub fn waiting(&self, domain: Domain) -> &[Request] {
        &self.waiting[domain as usize]
    }

    /// Whether anything waits for a domain: a condition for its systems in [`TurnSystems::Settle`].
    ///
    /// [`TurnSystems::Settle`]: super::stage::TurnSystems::Settle
    pub fn asks(domain: Domain) -> impl Fn(Res<Self>) -> bool + Clone {
        move |inbox| !inbox.waiting[domain as usize].is_empty()
    }

    /// Whether nothing waits anywhere.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waiting.iter().all(Vec::is_empty)
    }

    /// Throws everything away, for a game restored in place.
    pub fn clear(&mut self) {
        self.waiting.iter_mut().for_each(Vec::clear);
    }
}
