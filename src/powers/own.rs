//! What powers do by themselves in a quarter: by posture and by what the parties do, never by what a seat ordered.

use super::{GOODWILL, PowerRules, Powers};
use crate::core::chance::{Chance, Key, Stream};
use crate::core::climate::Climate;
use crate::core::dials::DialRules;
use crate::core::effects::{Lasts, Selection};
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::inbox::{Aim, Ask, Inbox};
use crate::core::ix::{Owner, PowerIx, SeatIx};
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::Target;
use crate::core::quantity::Domain;
use crate::core::roster::{Role, Roster};
use bevy::prelude::{Res, ResMut};

/// What a power does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// Nothing that would be noticed.
    Nothing,
    /// It speaks up in third capitals.
    Speaks,
    /// It presses the states that are tied to it.
    Presses,
    /// It warns a party.
    Warns(SeatIx),
}

/// What a party gives to be warned for.
#[derive(Clone, Copy, Debug)]
pub struct Conduct {
    /// Which.
    pub seat: SeatIx,
    /// Steps of curbs.
    pub curbs: Milli,
    /// Goodwill with the power.
    pub goodwill: Milli,
}

/// What a power does with its quarter: warnings come first, to those it knows well and who keep curbs while things
/// are tense; then it acts by posture.
#[must_use]
pub fn decide(posture: Milli, tension: Milli, parties: &[Conduct], luck: u32) -> Own {
    let worst = parties.iter().filter(|party| party.curbs > Milli::points(1) && party.goodwill >= Milli::points(35));
    let worst = worst.max_by_key(|party| (party.curbs, party.seat));
    let warned = worst.map(|party| party.seat);
    if let Some(seat) = warned.filter(|_| luck < 30 || (tension >= Milli::points(60) && luck < 55)) {
        return Own::Warns(seat);
    }
    match (posture.0.signum(), luck) {
        (0, 70..=77) | (_, 70..=84) => Own::Speaks,
        (-1 | 1, 85..=96) => Own::Presses,
        _ => Own::Nothing,
    }
}

pub(super) fn act(
    mut powers: ResMut<Powers>,
    mut ledger: ResMut<Ledger>,
    mut inbox: ResMut<Inbox>,
    mut news: ResMut<News>,
    rules: Res<PowerRules>,
    dials: Res<DialRules>,
    climate: Res<Climate>,
    gauges: Res<Gauges>,
    sizes: Res<GaugeRules>,
    roster: Res<Roster>,
    chance: Res<Chance>,
) {
    let [_, _, speaks, presses, warns] = rules.causes[..] else { return };
    let tension = gauges.world(&sizes, rules.tension);
    let powers = &mut *powers;
    for at in 0..roster.powers.len() {
        let power = PowerIx::of(at);
        let parties: Vec<Conduct> = [Role::Aspirant, Role::Parent]
            .into_iter()
            .filter_map(|role| roster.seat_of(role))
            .map(|seat| Conduct {
                seat,
                curbs: gauges.seat(&sizes, rules.curbs, seat),
                goodwill: powers.goodwill[seat.at()][at],
            })
            .collect();
        let luck = chance.draw(Stream::Posture, roster.powers[at].key.and(Key(11))).below(100);
        // How much a power's word weighs is the dial of its family.
        let weight = dials.factor(&climate.dials, GOODWILL, None, Some(power.0));
        let sign = rules.favours[at] * if powers.posture[at] < Milli::ZERO { -1 } else { 1 };
        let link = Target::Power(power);
        let facts = [("power", Fact::Power(power))];
        match decide(powers.posture[at], tension, &parties, luck) {
            Own::Nothing => {}
            Own::Speaks | Own::Presses => {
                let pressed = powers.posture[at] != Milli::ZERO && luck >= 85;
                let (count, amount, cause, key) = if pressed {
                    (5, Milli::points(2), presses, "news-power-presses")
                } else {
                    (3, Milli::points(1), speaks, "news-power-speaks")
                };
                let aim = Aim::Picked(count, Selection::TiedTo(power), Target::Nothing);
                let amount = amount.ratio(sign, 1).thousandths(weight);
                let ask = Ask::Change(rules.presses, aim, amount, Lasts::HalfLife(3));
                inbox.ask(Domain::Recognition, ask, cause, None);
                news.tell(Weight::Note, key, link, &facts);
            }
            Own::Warns(seat) => {
                let owner = Owner::With(seat, power);
                let amount = -Milli::points(2).thousandths(weight);
                let value = &mut powers.goodwill[seat.at()][at];
                ledger.change(value, (Milli::ZERO, Milli::points(100)), GOODWILL, owner, amount, warns, None);
                let facts = [("power", Fact::Power(power)), ("seat", Fact::Seat(seat))];
                news.tell(Weight::Line, "news-power-warns", link, &facts);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_warn_those_who_keep_curbs_and_act_by_posture() {
        let party = |seat, curbs, goodwill| Conduct {
            seat: SeatIx(seat),
            curbs: Milli::points(curbs),
            goodwill: Milli::points(goodwill),
        };
        let of = |posture, tension, parties: &[Conduct], luck| {
            decide(Milli::points(posture), Milli::points(tension), parties, luck)
        };
        let calm = [party(0, 0, 50), party(1, 0, 50)];
        assert_eq!(of(0, 40, &calm, 10), Own::Nothing);
        assert_eq!(of(1, 40, &calm, 90), Own::Presses);
        assert_eq!(of(0, 40, &calm, 90), Own::Nothing);
        assert_eq!(of(0, 40, &calm, 72), Own::Speaks);
        // The same for both parties; who is far from a power is not warned by it.
        assert_eq!(of(0, 40, &[party(0, 2, 50), party(1, 0, 50)], 10), Own::Warns(SeatIx(0)));
        assert_eq!(of(0, 40, &[party(0, 0, 50), party(1, 2, 50)], 10), Own::Warns(SeatIx(1)));
        assert_eq!(of(0, 70, &[party(0, 0, 50), party(1, 2, 20)], 10), Own::Nothing);
    }
}
