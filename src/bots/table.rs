//! At the table: a party's sealed offers and the mediator's points, article by article.
//!
//! A party asks for its own end of every article. What it would take at worst is what its home bears across the whole
//! package: the cheapest steps are given first, until nothing is left, and no single clause may take more than half of
//! it: a home that bears ten small things does not bear one great one. What the other side opened with is not taken as it
//! stands, unless it costs next to nothing. The character's `room` is added to that. The
//! mediator looks for the option that hurts the harder hit side least.

use super::able::Candidate;
use super::value::Prices;
use crate::core::ix::{AgreementIx, ArticleIx};
use crate::core::milli::Milli;
use crate::core::order::Order;
use crate::core::roster::Role;
use crate::game::view::SeatView;

/// A cost that no home speaks of, milli-points.
const CHEAP: i64 = 2_000;

/// An article that is open in this quarter's round.
struct Open {
    article: ArticleIx,
    /// What each option costs the aspirant's home and the parent's.
    costs: [Vec<Milli>; 2],
    options: usize,
    /// Steps from the own end that would be taken at worst.
    given: usize,
}

impl Open {
    /// What a party's home bears at so many steps from its own end.
    fn cost(&self, role: Role, steps: usize) -> i64 {
        let at = if role == Role::Parent { self.options - 1 - steps } else { steps };
        self.costs[usize::from(role == Role::Parent)].get(at).map_or(0, |cost| cost.0)
    }
}

/// Offers and points for the round of this quarter.
pub(super) fn offers(view: SeatView, prices: &Prices) -> Vec<Candidate> {
    let Some(agreement) = view.dialogue_reading().round else { return Vec::new() };
    let role = view.role();
    let mut open = articles(view);
    if role != Role::Mediator {
        give(view, prices, agreement, &mut open);
    }
    let order = |one: &Open| {
        let last = u8::try_from(one.options - 1).unwrap_or(0);
        let given = u8::try_from(one.given).unwrap_or(0);
        match role {
            Role::Mediator => Order::Point(one.article, fairest(one)),
            Role::Parent => Order::Offer(one.article, last, last.saturating_sub(given)),
            Role::Aspirant => Order::Offer(one.article, 0, given),
        }
    };
    let candidate = |one: &Open| Candidate { order: order(one), worth: prices.article, price: 0, key: "reason-offer" };
    open.iter().map(candidate).collect()
}

fn articles(view: SeatView) -> Vec<Open> {
    let n = view.setup().dialogue_rules.agreement_of.len();
    let one = |article: ArticleIx| {
        let options = view.open_options(article);
        let costs = [Role::Aspirant, Role::Parent].map(|role| view.option_costs(article, role));
        (options > 0).then_some(Open { article, costs, options, given: 0 })
    };
    (0..n).map(ArticleIx::of).filter_map(one).collect()
}

/// Gives the cheapest steps first, as far as the home bears the package.
fn give(view: SeatView, prices: &Prices, agreement: AgreementIx, open: &mut [Open]) {
    let role = view.role();
    let room = view.own_room(agreement).0 + prices.taste.room;
    let ends: i64 = open.iter().map(|one| one.cost(role, 0)).sum();
    let mut left = room - view.package_cost(agreement, &[]).0 - ends;
    loop {
        let step = |one: &Open| {
            let more = (one.given + 1 < one.options).then(|| one.cost(role, one.given + 1))?;
            let last = one.given + 2 == one.options && one.options > 2;
            (more <= room / 2 && (!last || more <= CHEAP)).then_some(())?;
            Some(more - one.cost(role, one.given))
        };
        let next = open.iter().enumerate().filter_map(|(at, one)| Some((step(one)?, at))).min();
        let Some((cost, at)) = next.filter(|(cost, _)| *cost <= left.max(0)) else { return };
        open[at].given += 1;
        left -= cost;
    }
}

/// The option that hurts the harder hit side least.
fn fairest(one: &Open) -> u8 {
    let hurt = |at: usize| {
        let cost = |side: usize| one.costs[side].get(at).map_or(0, |cost| cost.0);
        (cost(0).max(cost(1)), cost(0) + cost(1), at)
    };
    let best = (0..one.options).min_by_key(|at| hurt(*at)).unwrap_or(0);
    u8::try_from(best).unwrap_or(0)
}
