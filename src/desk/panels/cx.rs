//! What every panel asks: words, prices, what can be done where. What costs time is worked out once a turn and queue.

use super::PanelCx;
use super::state::{Causes, Doing, Line, Lists, Shelf, Whip};
use crate::actions::rules::ActionRule;
use crate::bots::suggest;
use crate::core::ix::{ActionIx, OrgIx, Owner};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::quantity::Quantity;
use crate::desk::moments::{self, Moment};
use crate::desk::theme::Track;
use crate::dialogue::TRUST;
use crate::wording::{Arg, points};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Orders that are suggested at most.
const FITTING: usize = 9;

impl PanelCx<'_> {
    /// A text with its arguments.
    pub(super) fn t(&self, key: &str, args: &[Arg]) -> String {
        self.words.text(key, args)
    }

    /// A plain text.
    pub(super) fn p(&self, key: &str) -> String {
        self.words.plain(key)
    }

    /// An item of news in words.
    pub(super) fn news(&self, item: &crate::core::news::Item) -> String {
        self.words.news(item)
    }

    /// An order in words.
    pub(super) fn named(&self, order: &Order) -> String {
        self.words.order(self.view, order)
    }

    /// What an order costs.
    pub(super) fn cost(&self, order: &Order) -> String {
        self.words.cost(self.view, order)
    }

    /// Why an order cannot be given now, if so.
    pub(super) fn refused(&self, order: &Order) -> Option<String> {
        self.view.check(order).err().map(|refusal| self.words.refusal(&refusal, order))
    }

    /// Whether an order is queued.
    pub(super) fn queued(&self, order: &Order) -> bool {
        self.view.queued().contains(order)
    }

    /// The place of an order in the queue.
    pub(super) fn place(&self, order: &Order) -> Option<usize> {
        self.view.queued().iter().position(|one| one == order)
    }

    /// The quarter that a tick resolved.
    pub(super) fn quarter_of(&self, tick: u16) -> crate::core::calendar::Quarter {
        crate::core::calendar::Quarter::of(self.view.calendar().start).plus(tick)
    }

    /// A past turn by its quarter.
    pub(super) fn turn_name(&self, turn: u16) -> String {
        let ticks = turn.saturating_sub(1) * u16::from(self.view.calendar().ticks_per_turn);
        let name = self.words.quarter(self.quarter_of(ticks));
        upper_first(&name)
    }

    /// The quantity with an id, if this world has it.
    pub(super) fn quantity(&self, id: &str) -> Option<Quantity> {
        self.view.setup().registry.find(id).map(|row| row.quantity)
    }

    /// A value in its unit.
    pub(super) fn amount(&self, quantity: Quantity, value: Milli) -> String {
        self.words.amount(self.view.setup().registry.row(quantity).unit, value)
    }

    /// A change in its unit.
    pub(super) fn change(&self, quantity: Quantity, value: Milli) -> String {
        minus(&self.words.change(self.view.setup().registry.row(quantity).unit, value))
    }

    /// What the size of a driver rests on, for a reader: the notes of those who set it are for them.
    pub(super) fn basis(&self, basis: &str) -> String {
        self.p(if basis.contains("fit on") { "driver-fitted" } else { "driver-judged" })
    }

    /// What a number moved by in the last turn.
    pub(super) fn moved(&self, quantity: Quantity, owner: Owner) -> Milli {
        let last = self.view.calendar().turns;
        if last == 0 {
            return Milli::ZERO;
        }
        if quantity == crate::accession::MEAN_LEVEL {
            let past = self.view.past(quantity, owner).unwrap_or_default();
            return match past.as_slice() {
                [.., before, now] => *now - *before,
                _ => Milli::ZERO,
            };
        }
        let moves = self.state.worked.moves.get_or_init(|| {
            let mut out = BTreeMap::<(Quantity, Owner), Milli>::new();
            for entry in self.view.entries().filter(|entry| entry.turn == last) {
                *out.entry((entry.quantity, entry.owner)).or_default() += entry.change;
                if let Some(sign) = crate::dialogue::sign_in_trust(entry.quantity) {
                    *out.entry((TRUST, entry.owner)).or_default() += entry.change.ratio(sign, 1);
                }
            }
            out
        });
        moves.get(&(quantity, owner)).copied().unwrap_or_default()
    }

    /// What moved each number in a turn, by cause; trust by its parts.
    pub(super) fn causes(&mut self, turn: u16) -> Arc<Causes> {
        self.renew();
        if let Some((of, found)) = &self.state.worked.causes
            && *of == turn
        {
            return Arc::clone(found);
        }
        let mut out = Causes::new();
        for entry in self.view.entries().filter(|entry| entry.turn == turn) {
            *out.entry((entry.quantity, entry.owner)).or_default().entry(entry.cause).or_default() += entry.change;
            if let Some(sign) = crate::dialogue::sign_in_trust(entry.quantity) {
                let trust = out.entry((TRUST, entry.owner)).or_default();
                *trust.entry(entry.cause).or_default() += entry.change.ratio(sign, 1);
            }
        }
        let out = Arc::new(out);
        self.state.worked.causes = Some((turn, Arc::clone(&out)));
        out
    }

    /// The moments of a turn that can be played again.
    pub(super) fn moments(&mut self, turn: u16) -> Arc<Vec<Moment>> {
        let stamp = (turn, self.view.seat.0);
        if let Some((of, seat, found)) = &self.state.moments
            && (*of, *seat) == stamp
        {
            return Arc::clone(found);
        }
        let found = Arc::new(moments::all_of(self.view, turn));
        self.state.moments = Some((stamp.0, stamp.1, Arc::clone(&found)));
        found
    }

    /// Drops what was worked out for another turn or queue. Every panel begins with it.
    pub(super) fn renew(&mut self) {
        let (turn, seat) = (self.view.calendar().turns, self.view.seat.0);
        if self.state.lists.stamp != Some((turn, seat)) {
            self.state.lists = Lists { stamp: Some((turn, seat)), ..Lists::default() };
        }
        let stamp = (turn, seat, self.view.queued().to_vec());
        if self.state.worked.stamp.as_ref() != Some(&stamp) {
            self.state.worked = super::state::Worked { stamp: Some(stamp), ..Default::default() };
        }
    }

    /// What can be done at a place: what can be done now first.
    pub(super) fn doings(&mut self, target: Target) -> Arc<Vec<Doing>> {
        self.renew();
        if let Some((_, found)) = self.state.worked.doings.iter().find(|(at, _)| *at == target) {
            return Arc::clone(found);
        }
        let actions: Vec<ActionIx> = self.view.actions().map(|(action, _)| action).collect();
        let out: Vec<Doing> = actions
            .into_iter()
            .filter(|action| self.view.targets(*action).contains(&target))
            .map(|action| self.doing(action, target))
            .collect();
        let out = Arc::new(self.in_their_places(Shelf::At(target), out));
        self.state.worked.doings.push((target, Arc::clone(&out)));
        out
    }

    /// Doings of a list in the places that they had when the list was first looked at in this quarter: what could be done
    /// then first.
    pub(super) fn in_their_places(&mut self, shelf: Shelf, mut found: Vec<Doing>) -> Vec<Doing> {
        let refused = |doing: &Doing| doing.refused.is_some() && self.place(&doing.order).is_none();
        if let Some((_, places, _)) = self.state.lists.doings.iter().find(|(of, ..)| *of == shelf) {
            let place = |doing: &Doing| places.iter().position(|action| *action == doing.action);
            found.sort_by_key(|doing| place(doing).unwrap_or(usize::MAX));
            return found;
        }
        found.sort_by_key(refused);
        let could = found.iter().filter(|doing| !refused(doing)).count();
        let places = found.iter().map(|doing| doing.action).collect();
        self.state.lists.doings.push((shelf, places, could));
        found
    }

    /// How many doings of a list could be ordered when it was first looked at in this quarter.
    pub(super) fn could(&self, shelf: Shelf) -> usize {
        self.state.lists.doings.iter().find(|(of, ..)| *of == shelf).map_or(0, |(.., could)| *could)
    }

    /// One action at one place.
    pub(super) fn doing(&self, action: ActionIx, target: Target) -> Doing {
        let order = Order::Act(action, target);
        Doing {
            action,
            order,
            name: self.words.action(action),
            cost: self.cost(&order),
            effects: self.outcome(&order),
            refused: self.refused(&order),
        }
    }

    /// Orders that fit this quarter, each with its name and cost: initiatives first, then work for free teams. What fitted
    /// when the quarter was first looked at keeps its place, ordered or not.
    pub(super) fn fitting(&mut self) -> Arc<Vec<(Order, String, String)>> {
        self.renew();
        if let Some(found) = &self.state.worked.fitting {
            return Arc::clone(found);
        }
        let left = self.view.left();
        let mut orders = self.state.lists.fitting.clone();
        let mut add = |found: Vec<Order>| {
            for order in found {
                if orders.len() < FITTING && !orders.contains(&order) {
                    orders.push(order);
                }
            }
        };
        if left.initiative {
            add(suggest::fitting(self.view, |rule| rule.price.initiative).into_iter().take(4).collect());
        }
        if left.teams > 0 {
            let slow = |rule: &ActionRule| rule.stays.is_some() || rule.price.teams > 0 && !rule.price.initiative;
            add(suggest::fitting(self.view, slow).into_iter().take(3).collect());
        }
        self.state.lists.fitting.clone_from(&orders);
        let out = orders.into_iter().map(|order| (order, self.named(&order), self.cost(&order))).collect();
        let out = Arc::new(out);
        self.state.worked.fitting = Some(Arc::clone(&out));
        out
    }

    /// Every action with the place where it does most, if it can be ordered anywhere.
    pub(super) fn all_actions(&mut self) -> Arc<Vec<(ActionIx, Option<Order>)>> {
        self.renew();
        if let Some(found) = &self.state.worked.actions {
            return Arc::clone(found);
        }
        let actions: Vec<ActionIx> = self.view.actions().map(|(action, _)| action).collect();
        let out: Vec<_> = actions.into_iter().map(|action| (action, suggest::best(self.view, action))).collect();
        let out = Arc::new(out);
        self.state.worked.actions = Some(Arc::clone(&out));
        out
    }

    /// The whip count of a deciding body.
    pub(super) fn whip(&mut self, org: OrgIx, position: usize) -> Option<Arc<Whip>> {
        self.renew();
        if let Some((.., found)) = self.state.worked.whips.iter().find(|(o, p, _)| (*o, *p) == (org, position)) {
            return found.clone();
        }
        let out = self.view.whip_count(org, position).map(|count| {
            let distribution = count.distribution();
            let mut members = count.members;
            members.sort_by_key(|member| ((member.odds.yes - 50_000).abs(), member.state));
            let (agreement, expected, error) = (count.agreement, count.expected, count.error);
            Arc::new(Whip { agreement, expected, error, members, distribution })
        });
        self.state.worked.whips.push((org, position, out.clone()));
        out
    }

    /// Odds that all deciding bodies of an organisation agree, as this seat counts.
    pub(super) fn admission_odds(&mut self, org: OrgIx) -> Option<Milli> {
        let mut odds = 100_000;
        for position in self.view.admission(org)?.open() {
            odds = odds * self.whip(org, position)?.agreement / 100_000;
        }
        Some(Milli(odds))
    }

    /// The party whose tracks are shown.
    pub(super) fn party_owner(&self) -> Owner {
        Owner::Seat(self.view.party())
    }

    /// The bid that is most ready, if any.
    pub(super) fn leading_bid(&self) -> Option<OrgIx> {
        let orgs = (0..self.view.roster().orgs.len()).map(OrgIx::of);
        orgs.filter(|org| self.view.bid(*org) > Milli::ZERO).max_by_key(|org| self.view.bid(*org))
    }

    /// What a track is measured by, where that is a number of the ledger.
    pub(super) fn measure(&self, track: Track) -> Option<(Quantity, Owner)> {
        let party = self.party_owner();
        let found = |id: &str, owner| {
            let quantity = self.quantity(id)?;
            self.view.read(quantity, owner).map(|_| (quantity, owner))
        };
        match track {
            Track::Recognition => None,
            Track::Dialogue => Some((TRUST, Owner::World)),
            Track::Union => found("mean-level", party).or_else(|| found("gate", party)),
            Track::Alliance => found("interoperability", party),
            Track::Votes => self.leading_bid().and_then(|org| found("bid", Owner::Body(org))),
        }
    }

    /// The five tracks with their past; those that this world does not have are left out.
    pub(super) fn tracks(&mut self) -> Arc<Vec<Line>> {
        let (turns, seat) = (self.view.calendar().turns, self.view.seat.0);
        if let Some((at, of, found)) = &self.state.tracks
            && (*at, *of) == (turns, seat)
        {
            return Arc::clone(found);
        }
        let mut out = Vec::new();
        for track in Track::ALL {
            let past = match self.measure(track) {
                Some((quantity, owner)) => self.view.past(quantity, owner).unwrap_or_default(),
                None if track == Track::Recognition => self.recognitions_past(),
                None if track == Track::Votes => Vec::new(),
                None => continue,
            };
            out.push(Line { track, past });
        }
        let out = Arc::new(out);
        self.state.tracks = Some((turns, seat, Arc::clone(&out)));
        out
    }

    /// Recognitions by the documented reading: the start, then after each turn.
    pub(super) fn recognitions_past(&self) -> Vec<Milli> {
        let counts = self.view.counts_past();
        let now = self.view.count(crate::recognition::count::Reading::Documented, true);
        let net = self.view.net_recognitions();
        let first = if counts.len() == usize::from(self.view.calendar().turns) { Some(now - net) } else { None };
        let rest = counts.iter().map(|count| count[1]);
        first.into_iter().chain(rest).map(Milli::points).collect()
    }
}

/// The sign of a number as print has it: a true minus.
pub(in crate::desk) fn minus(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(sign) = rest.next() {
        let number = rest.peek().is_some_and(|next| next.is_ascii_digit() || *next == '€');
        out.push(if sign == '-' && number && !before.is_alphanumeric() { '\u{2212}' } else { sign });
        before = sign;
    }
    out
}

/// A text as speech; one that carries its own marks keeps them.
pub(super) fn quoted(text: &str) -> String {
    if text.starts_with(['"', '“', '„', '«']) { text.to_owned() } else { format!("“{text}”") }
}

/// A text with a capital at its start.
pub(in crate::desk) fn upper_first(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// Points with a true minus and their sign.
pub(super) fn signed(value: Milli) -> String {
    minus(&crate::wording::signed(value))
}

/// Points with a true minus.
pub(super) fn plain(value: Milli) -> String {
    minus(&points(value))
}

/// A number for drawing.
#[expect(clippy::cast_precision_loss, reason = "for drawing only")]
pub(super) fn f(value: Milli) -> f32 {
    value.0 as f32 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minus_is_a_minus_and_a_hyphen_stays_one() {
        assert_eq!(minus("-3.1 and co-operation, a 2024-2025 plan"), "\u{2212}3.1 and co-operation, a 2024-2025 plan");
        assert_eq!(upper_first("third quarter"), "Third quarter");
    }
}
