//! What a seat may know of homes, the region and the hidden dials: governments, economies and schemes are public, dials
//! are known by their tells alone.

use super::SeatView;
use crate::core::calendar::Quarter;
use crate::core::dials::Dials;
use crate::core::ix::{Owner, SchemeIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use crate::domestic::votes::ballot_odds;
use crate::domestic::{COURT_RECORD, GROWTH, INVESTMENT, LEAVERS, MARGIN, SECURITY, UNEMPLOYMENT};
use crate::domestic::{Domestic, Home, HomeRule};
use crate::events::Owed;
use crate::events::tells::text_of;
use crate::region::{CURBS, ENERGY, Region, Summit};

/// Numbers of a seat that statistics and parliaments publish.
pub(super) fn is_public(quantity: Quantity) -> bool {
    [GROWTH, UNEMPLOYMENT, INVESTMENT, LEAVERS, MARGIN, COURT_RECORD, SECURITY, CURBS, ENERGY].contains(&quantity)
}

/// How likely something is, as a person would say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Belief {
    /// Less than half of an even share.
    Unlikely,
    /// About an even share.
    Even,
    /// More than half.
    Likely,
}

impl Belief {
    /// From a share in millionths among so many levels.
    #[must_use]
    pub fn of(share: i64, levels: usize) -> Self {
        let even = 1_000_000 / i64::try_from(levels.max(1)).unwrap_or(1);
        if share >= (even * 11 / 5).min(550_000) {
            Self::Likely
        } else if share * 2 < even {
            Self::Unlikely
        } else {
            Self::Even
        }
    }
}

/// A government as everybody sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GovernmentView<'a> {
    /// Whose.
    pub seat: SeatIx,
    /// Its home.
    pub home: &'a Home,
    /// The rules of its home.
    pub rule: &'a HomeRule,
    /// Seats over the majority.
    pub margin: Milli,
    /// The quarter of the next vote or exam, and quarters to it.
    pub next: Option<(Quarter, u16)>,
}

/// A hidden dial as the tells show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialView<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its levels, with how likely each is.
    pub levels: Vec<(&'a str, Belief)>,
}

impl<'a> SeatView<'a> {
    /// A seat's government, or its mandate.
    #[must_use]
    pub fn government(&self, seat: SeatIx) -> Option<GovernmentView<'a>> {
        let domestic = self.game.world().resource::<Domestic>();
        let (home, rule) = (domestic.homes.get(seat.at())?, self.game.setup.domestic_rules.homes.get(seat.at())?);
        let margin = self.read(MARGIN, Owner::Seat(seat)).unwrap_or_default();
        let next = home.next.map(|next| {
            let left = next.saturating_sub(self.calendar().ticks);
            (self.calendar().quarter.plus(left), left)
        });
        Some(GovernmentView { seat, home, rule, margin, next })
    }

    /// Odds (milli-per-cent) that a vote held now would give this home a majority, partners, or neither: as everybody
    /// can reckon them. None where nobody votes on a parliament.
    #[must_use]
    pub fn ballot_odds(&self, seat: SeatIx) -> Option<[Milli; 3]> {
        let rule = self.game.setup.domestic_rules.homes.get(seat.at()).filter(|rule| rule.seats > 0)?;
        let reads = self.game.setup.domestic_rules.reads;
        let read = |quantity, owner| self.read(quantity, owner);
        let approval = read(reads.home, Owner::Seat(seat))?;
        let growth = read(GROWTH, Owner::Seat(seat))?;
        Some(ballot_odds(rule, approval, growth, read(reads.wounds, Owner::World)?))
    }

    /// A number now, and what it was some turns ago, from the ledger; the same where history is not kept.
    #[must_use]
    pub fn now_and_then(&self, quantity: Quantity, owner: Owner, turns: u16) -> Option<(Milli, Milli)> {
        let now = self.read(quantity, owner)?;
        let since = self.calendar().turn().saturating_sub(turns);
        let moved: Milli = self.why(quantity, owner).filter(|e| e.turn >= since).map(|e| e.change).sum();
        Some((now, now - moved))
    }

    /// A party's part in a scheme.
    #[must_use]
    pub fn part(&self, seat: SeatIx, scheme: SchemeIx) -> Milli {
        let region = self.game.world().resource::<Region>();
        region.parts.get(seat.at()).and_then(|row| row.get(scheme.at())).copied().unwrap_or_default()
    }

    /// The next summit of the region, if one is known.
    #[must_use]
    pub fn next_summit(&self) -> Option<Summit> {
        let from = self.calendar().from();
        self.game.setup.region_rules.summits.iter().filter(|summit| summit.on >= from).min_by_key(|s| s.on).copied()
    }

    /// What others owe and said aloud.
    pub fn promised(&self) -> impl Iterator<Item = &'a Owed> + use<'a> {
        let (seat, rules) = (self.seat, &self.game.setup.event_rules.dues);
        let owed = &self.books.story.owed;
        owed.iter().filter(move |owed| owed.seat != seat && rules[owed.due.at()].aloud)
    }

    /// Hidden dials, as the tells show them.
    #[must_use]
    pub fn dials(&self) -> Vec<DialView<'a>> {
        let (rules, dials) = (&self.game.setup.dial_rules, self.game.world().resource::<Dials>());
        let one = |(at, dial): (usize, &'a crate::core::dials::DialRule)| {
            let shares = dials.posterior(rules, at);
            let levels = dial.levels.iter().zip(shares);
            let levels = levels.map(|(level, share)| (level.id.as_str(), Belief::of(share, dial.levels.len())));
            DialView { id: dial.id.as_str(), levels: levels.collect() }
        };
        rules.dials.iter().enumerate().map(one).collect()
    }

    /// Tells so far: the quarter and the key of the text, newest first.
    #[must_use]
    pub fn tells(&self) -> Vec<(Quarter, String)> {
        let (rules, dials) = (&self.game.setup.dial_rules, self.game.world().resource::<Dials>());
        let first = Quarter::of(self.calendar().start);
        dials.tells.iter().rev().map(|tell| (first.plus(tell.tick), text_of(rules, *tell))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beliefs_are_words() {
        assert_eq!(Belief::of(333_333, 3), Belief::Even);
        assert_eq!(Belief::of(600_000, 3), Belief::Likely);
        assert_eq!(Belief::of(100_000, 3), Belief::Unlikely);
        assert_eq!(Belief::of(350_000, 5), Belief::Even);
        assert_eq!(Belief::of(450_000, 5), Belief::Likely);
    }
}
