//! What this seat's own queue will have said by the time of this quarter's votes: words to members of a body whips,
//! words to members who decide on a gate. The votes go by these, so the odds that a desk is shown do too.

use super::SeatView;
use crate::accession::{VETO, aimed, lobbied};
use crate::core::effects::Effect;
use crate::core::emit::aims;
use crate::core::inbox::Aim;
use crate::core::ix::{OrgIx, Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::quantity::Quantity;
use crate::organisations::ODDS;
use crate::organisations::bids::{Bid, BodyState, said_too};
use std::borrow::Cow;

impl<'a> SeatView<'a> {
    /// What an order does at once, and to what.
    #[must_use]
    pub fn effects_of(&self, order: &Order) -> (Target, &'a [Effect]) {
        let rules = &self.game.setup.event_rules;
        match *order {
            Order::Act(action, target) => {
                (target, self.game.setup.action_rules.actions[action.at()].does(self.window_open()))
            }
            Order::Use(kind, target) => (target, &rules.openings[kind.at()].effects),
            Order::Answer(event, at) => {
                let own = rules.events[event.at()].choices.iter().find(|(role, _)| *role == self.role());
                let option = own.and_then(|(_, options)| options.get(usize::from(at)));
                let target = self.events().iter().find(|happening| happening.event == event);
                let target = target.map_or(Target::Nothing, |happening| happening.target);
                (target, option.map_or(&[], |option| &option.effects))
            }
            Order::Settle(due, settlement) => (Target::Nothing, rules.dues[due.at()].effects(settlement)),
            _ => (Target::Nothing, &[]),
        }
    }

    /// Certain changes of a quantity in the queue, in order.
    fn coming(&self, quantity: Quantity) -> impl Iterator<Item = (Aim, Milli)> + use<'a> {
        let (view, roster) = (*self, &self.game.setup.roster);
        let row = self.game.setup.registry.row(quantity);
        let sign = if row.contested { self.role().sign() } else { 1 };
        self.queued().iter().flat_map(move |order| {
            let (target, effects) = view.effects_of(order);
            let certain = effects.iter().filter_map(move |effect| match effect {
                Effect::Change { on, by, whose, odds, .. } if *on == quantity && *odds >= Milli::points(100) => {
                    Some((*by, *whose))
                }
                _ => None,
            });
            certain.flat_map(move |(by, whose)| {
                aims(roster, row.scope, whose, (Some(view.seat), target))
                    .into_iter()
                    .map(move |aim| (aim, by.ratio(sign, 1)))
            })
        })
    }

    /// A body as it will stand when it votes, as far as this seat's own queue goes.
    pub(super) fn body_at_vote(&self, org: OrgIx) -> Cow<'a, BodyState> {
        let mut body = Cow::Borrowed(&self.books.bodies.0[org.at()]);
        let about = |order: &Order| matches!(self.effects_of(order).0, Target::Body(of) if of == org);
        if !self.queued().iter().any(about) {
            return body;
        }
        let setup = &self.game.setup;
        let opens = |effect: &Effect| matches!(effect, Effect::PrepareBid(_));
        let opens = |order: &Order| about(order) && self.effects_of(order).1.iter().any(opens);
        if body.bid.is_none() && self.queued().iter().any(opens) {
            body.to_mut().bid = Some(Bid::default());
        }
        let reading = (self.climate(), &setup.roster, &setup.organisation_rules);
        for (aim, amount) in self.coming(ODDS) {
            let here = match aim {
                Aim::Picked(_, _, Target::Body(of)) | Aim::At(Owner::Ballot(of, _)) => of == org,
                _ => false,
            };
            if here {
                said_too(body.to_mut(), aim, amount, self.seat, setup.registry.row(ODDS).range, reading);
            }
        }
        body
    }

    /// Stands of the members on a candidate's next gates when they vote, as far as this seat's own queue goes.
    pub(super) fn vetoes_at_vote(&self, seat: SeatIx) -> Cow<'a, [Milli]> {
        let Some(way) = self.books.accession.way(seat) else { return Cow::Borrowed(&[]) };
        let mut vetoes = Cow::Borrowed(way.vetoes.as_slice());
        let (rules, roster) = (self.accession_rules(), &self.game.setup.roster);
        for (aim, amount) in self.coming(VETO) {
            for (of, state) in aimed(self.books.accession, rules, self.climate(), roster, aim, Some(self.seat)) {
                if of == seat {
                    let stand = vetoes[state.at()];
                    let moved = lobbied(rules, (seat, state), stand, amount);
                    vetoes.to_mut()[state.at()] = (stand + moved).clamp(Milli::ZERO, Milli::points(100));
                }
            }
        }
        vetoes
    }
}
