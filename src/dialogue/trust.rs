//! Trust, ripeness and room: pure readings of the gauges.
//!
//! *Trust* is what talk and deeds add and wounds take. *Ripeness* is a product of gates, not a sum: one gate that is
//! shut shuts the rest. *Room* is what a home bears of a package; ripeness says how much of it can be used.

use super::rules::DialogueRules;
use super::state::Dialogue;
use super::{CARROT, CHIPS, DEEDS, LEVERAGE, PAIN, SLACK, TALK, WOUNDS};
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::ix::{AgreementIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::roster::{Role, Tables};

/// Trust where nothing was said or done.
pub const BASE: Milli = Milli::points(14);
/// Way out where nothing is offered.
const WAY_OUT: Milli = Milli::points(40);
/// What a promised envelope and a text on the table add to it.
const ENVELOPE: Milli = Milli::points(15);
const TEXT: Milli = Milli::points(20);
/// The gate of the date where none stands.
pub const NO_DATE: Milli = Milli::points(45);
/// The same with one.
const DATE: Milli = Milli::points(100);
/// Ripeness from which a home bears all that it can.
const RIPE: i64 = 17_000;
/// Share of its room that a home uses where nothing is ripe, thousandths.
const UNRIPE: i64 = 400;
/// Half-width of a range nobody sounded, points.
pub const BLUR: Milli = Milli::points(12);

/// What is read.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The state.
    pub dialogue: &'a Dialogue,
    /// The gauges.
    pub gauges: &'a Gauges,
    /// Their rules.
    pub gauge_rules: &'a GaugeRules,
    /// The rules.
    pub rules: &'a DialogueRules,
    /// The tables.
    pub tables: &'a Tables,
    /// The tick for which is read.
    pub tick: u16,
}

/// The gates of ripeness.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gates {
    /// The smaller pain of the two parties.
    pub pain: Milli,
    /// How wide the way out is.
    pub way_out: Milli,
    /// Whether a date presses.
    pub date: Milli,
}

impl Gates {
    /// Their product, 0 to 100.
    #[must_use]
    pub fn product(self) -> Milli {
        let product = i128::from(self.pain.0) * i128::from(self.way_out.0) * i128::from(self.date.0);
        let scaled = i64::try_from((product + 5_000_000_000) / 10_000_000_000).unwrap_or(i64::MAX);
        Milli(scaled.clamp(0, 100_000))
    }
}

/// Trust from its parts.
#[must_use]
pub fn trust_of(talk: Milli, deeds: Milli, wounds: Milli) -> Milli {
    Milli((BASE + talk + deeds - wounds).0.clamp(0, 100_000))
}

/// What a home bears, from its parts: `leverage` is none for the aspirant.
#[must_use]
pub fn room_of(
    slack: Milli,
    ambiguity: Milli,
    trust: Milli,
    chips: Milli,
    leverage: Option<Milli>,
    ripeness: Milli,
) -> Milli {
    let leverage = leverage.map_or(Milli::ZERO, |l| (l - Milli::points(40)).ratio(1, 4));
    // A vague text and trust are shared: each side has half of what they add.
    let whole = slack + ambiguity.ratio(1, 8) + trust.ratio(1, 6) + chips.ratio(1, 2) + leverage;
    if whole <= Milli::ZERO {
        return whole;
    }
    let share = UNRIPE + (1000 - UNRIPE) * ripeness.0.clamp(0, RIPE) / RIPE;
    whole.thousandths(share)
}

impl Around<'_> {
    fn world(&self, quantity: crate::core::quantity::Quantity) -> Milli {
        self.gauges.world(self.gauge_rules, quantity)
    }

    /// A gauge of a seat.
    #[must_use]
    pub fn seat(&self, quantity: crate::core::quantity::Quantity, seat: SeatIx) -> Milli {
        self.gauges.seat(self.gauge_rules, quantity, seat)
    }

    /// Trust.
    #[must_use]
    pub fn trust(&self) -> Milli {
        trust_of(self.world(TALK), self.world(DEEDS), self.world(WOUNDS))
    }

    /// The agreement that is on the table now, if any: the round's, else the first under negotiation with a text,
    /// else the first under negotiation.
    #[must_use]
    pub fn on_table(&self) -> Option<AgreementIx> {
        use crate::core::effects::StageWord::{Agreed, Tabled};
        let open = |a: &AgreementIx| self.dialogue.agreements[a.at()].stage == Tabled;
        let agreed = |a: &AgreementIx| {
            self.dialogue.agreements[a.at()].stage == Agreed && !self.rules.agreements[a.at()].signs.is_empty()
        };
        let text = |a: &AgreementIx| open(a) && self.dialogue.agreements[a.at()].text;
        self.dialogue
            .round
            .or_else(|| self.rules.all_agreements().find(text))
            .or_else(|| self.rules.all_agreements().find(open))
            .or_else(|| self.rules.all_agreements().find(agreed))
    }

    /// The gates of ripeness.
    #[must_use]
    pub fn gates(&self, agreement: Option<AgreementIx>) -> Gates {
        let pain = |role| self.tables.seat_of(role).map_or(Milli::ZERO, |seat| self.seat(PAIN, seat));
        let text = agreement.is_some_and(|a| self.dialogue.agreements[a.at()].text);
        let envelope = self.dialogue.envelope.is_some_and(|until| until >= self.tick);
        let carrot = self.tables.seat_of(Role::Mediator).map_or(Milli::ZERO, |seat| self.seat(CARROT, seat));
        let way_out = WAY_OUT
            + if envelope { ENVELOPE } else { Milli::ZERO }
            + if text { TEXT } else { Milli::ZERO }
            + carrot.ratio(1, 10);
        let date = if self.dialogue.deadline.is_some_and(|(_, until)| until >= self.tick) { DATE } else { NO_DATE };
        Gates { pain: pain(Role::Aspirant).min(pain(Role::Parent)), way_out, date }
    }

    /// What a party's home bears of a package.
    #[must_use]
    pub fn room(&self, seat: SeatIx, agreement: Option<AgreementIx>) -> Milli {
        let role = self.tables.role(seat);
        if role == Role::Mediator {
            return Milli::ZERO;
        }
        let ambiguity = agreement.map_or(Milli::ZERO, |a| self.dialogue.agreements[a.at()].ambiguity);
        let leverage = (role == Role::Parent).then(|| self.world(LEVERAGE));
        let ripeness = self.gates(agreement).product();
        room_of(self.seat(SLACK, seat), ambiguity, self.trust(), self.seat(CHIPS, seat), leverage, ripeness)
    }

    /// What a package costs a role's home: the options chosen, half of what the package as such costs, and three
    /// points for every package signed before.
    #[must_use]
    pub fn cost(&self, role: Role, agreement: AgreementIx) -> Milli {
        let rule = &self.rules.agreements[agreement.at()];
        let chosen = rule.articles.iter().filter_map(|article| {
            let option = self.dialogue.articles[article.at()].chosen?;
            Some(self.rules.articles[article.at()].options.get(usize::from(option))?.cost(role))
        });
        chosen.sum::<Milli>() + rule.gap.ratio(1, 2) + Milli::points(3 * i64::from(self.dialogue.packages))
    }

    /// Half-width of what a seat knows of another's room: each sounding of eight points halves it.
    #[must_use]
    pub fn blur(&self, seat: SeatIx, other: SeatIx) -> Milli {
        let sounded = self.dialogue.sounded.get(seat.at()).and_then(|row| row.get(other.at()));
        BLUR.ratio(8_000, 8_000 + sounded.copied().unwrap_or_default().0.max(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn talk_alone_never_carries_trust_far() {
        let p = Milli::points;
        assert_eq!(trust_of(p(12), p(0), p(0)), p(26));
        assert_eq!(trust_of(p(0), p(0), p(40)), p(0));
        assert_eq!(trust_of(p(3), p(10), p(10)), p(17));
    }

    #[test]
    fn ripeness_is_a_product() {
        let p = Milli::points;
        let gates = |pain, way, date| Gates { pain: p(pain), way_out: p(way), date: p(date) }.product();
        assert_eq!(gates(0, 80, 100), p(0), "without pain nothing is ripe, whatever is offered");
        assert_eq!(gates(50, 0, 100), p(0));
        assert_eq!(gates(50, 80, 45), p(18));
        assert_eq!(gates(100, 100, 100), p(100));
    }

    #[test]
    fn ambiguity_and_leverage_widen_the_room_of_those_who_have_them() {
        let p = Milli::points;
        let ripe = p(17);
        let plain = room_of(p(10), p(0), p(30), p(8), None, ripe);
        assert_eq!(plain, p(19));
        assert_eq!(room_of(p(10), p(40), p(30), p(8), None, ripe) - plain, p(5));
        assert_eq!(room_of(p(10), p(0), p(30), p(8), Some(p(60)), ripe) - plain, p(5));
        assert_eq!(room_of(p(10), p(0), p(30), p(8), None, p(0)), plain.thousandths(400));
        assert_eq!(room_of(p(-30), p(0), p(30), p(8), None, p(0)), p(-21), "a closed home is not opened by calm");
    }
}
