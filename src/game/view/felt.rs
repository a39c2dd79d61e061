//! What a change would come to where a number stands now: gains shrink as it rises, bounds cut them, what returns fast
//! is partly gone when the quarter ends, and what is hidden makes all of it smaller or larger.

use super::SeatView;
use crate::accession::{VETO, lobbied};
use crate::core::gauges::shaped;
use crate::core::ix::Owner;
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use crate::powers::GOODWILL;
use crate::public_diplomacy::IMAGE;
use crate::seats::{BUDGET, HOME};

/// The share of its way back that a number goes in a quarter, from which what is left of a change is worth a word.
const QUICK: Milli = Milli::points(20);

/// What a change comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrives {
    /// Where nothing hidden speaks for or against it.
    pub plain: Milli,
    /// Where what is hidden makes least of it.
    pub least: Milli,
    /// Where it makes most of it.
    pub most: Milli,
    /// Whether part of it is gone again when the quarter ends.
    pub quick: bool,
}

impl SeatView<'_> {
    /// What a change asked for this quarter comes to by its end; none where this seat cannot read the number. Where the
    /// hidden dials stand is no part of it, how far they reach is.
    #[must_use]
    pub fn arrives(&self, quantity: Quantity, owner: Owner, by: Milli) -> Option<Arrives> {
        let role = |seat| Some(self.roster().role(seat));
        let (of, power) = match owner {
            Owner::With(seat, power) => (role(seat), Some(power.0)),
            Owner::Seat(seat) | Owner::Chapter(seat, _) | Owner::Member(seat, _) => (role(seat), None),
            _ => (None, None),
        };
        let (low, high) = self.setup().dial_rules.span(quantity, of, power);
        let returns = self.setup().gauge_rules.rule(quantity).map_or(Milli::ZERO, |rule| rule.returns);
        let quick = returns >= QUICK;
        let left = |factor: i64| {
            let moved = self.felt(quantity, owner, by.thousandths(factor))?;
            Some(if quick { moved + moved.step_toward(Milli::ZERO, returns) } else { moved })
        };
        Some(Arrives { plain: left(1000)?, least: left(low)?, most: left(high)?, quick })
    }

    /// What is left of a change; none where this seat cannot read the number.
    #[must_use]
    pub fn felt(&self, quantity: Quantity, owner: Owner, by: Milli) -> Option<Milli> {
        let value = self.read(quantity, owner)?;
        let moved = match (quantity, owner) {
            (GOODWILL, _) => crate::powers::shaped(value, by),
            (HOME, _) => crate::seats::shaped(quantity, value, by),
            (IMAGE, _) => crate::public_diplomacy::shaped(value, by),
            (VETO, Owner::Member(seat, state)) => lobbied(self.accession_rules(), (seat, state), value, by),
            _ => self.setup().gauge_rules.rule(quantity).map_or(by, |rule| shaped(rule.spec.shape, value, by)),
        };
        let (low, mut high) = self.setup().registry.row(quantity).range;
        if quantity == BUDGET {
            high = self.means().budget_bound();
        }
        Some((value + moved).clamp(low, high) - value)
    }
}
