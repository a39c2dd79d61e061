//! What a change would come to where a number stands now: gains shrink as it rises, bounds cut them. What is hidden
//! multiplies it besides, and is no part of this.

use super::SeatView;
use crate::accession::{VETO, lobbied};
use crate::core::gauges::shaped;
use crate::core::ix::Owner;
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use crate::powers::GOODWILL;
use crate::public_diplomacy::IMAGE;
use crate::seats::{BUDGET, HOME};

impl SeatView<'_> {
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
