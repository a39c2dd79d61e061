//! The slow numbers of a home: growth, work, those who leave, investment. Each reason is a line of its own.
//!
//! Growth returns a tenth of the way to its base a quarter, so a push of 0.05 a quarter is worth half a per cent in
//! the long run. Sizes are design judgement; the band is that of the record: 3 to 5 % in ordinary years.

use super::{COURT_RECORD, SECURITY};
use super::{DomesticRules, GROWTH, INVESTMENT, LEAVERS, UNEMPLOYMENT, Why, has_economy};
use crate::core::chance::{Chance, Key, Stream};
use crate::core::climate::Climate;
use crate::core::effects::Lasts;
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::inbox::{Aim, Ask, Inbox};
use crate::core::ix::{Owner, SeatIx};
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::quantity::{Domain, Quantity};
use crate::core::roster::Roster;
use bevy::prelude::{Res, ResMut};

/// Growth at which approval and income stand where they usually do.
pub const PLAIN_GROWTH: Milli = Milli(3_500);

/// What is read of a home and of what surrounds it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// Growth.
    pub growth: Milli,
    /// Unemployment.
    pub unemployment: Milli,
    /// Investment.
    pub investment: Milli,
    /// Courts.
    pub courts: Milli,
    /// Security.
    pub security: Milli,
    /// Energy.
    pub energy: Milli,
    /// Tension.
    pub tension: Milli,
    /// Steps of measures.
    pub measures: Milli,
    /// Whether people travel without visas.
    pub free_travel: bool,
    /// The economies around, this quarter.
    pub abroad: Milli,
}

/// What moves, and why.
#[must_use]
pub fn moves(signs: Signs) -> [(Quantity, Milli, Why); 12] {
    let from = |value: Milli, plain: i64, thousandths: i64| (value - Milli::points(plain)).thousandths(thousandths);
    let over = signs.growth - PLAIN_GROWTH;
    [
        (GROWTH, signs.abroad, Why::Abroad),
        (GROWTH, from(signs.investment, 45, 4), Why::Investment),
        (GROWTH, from(signs.energy, 45, 3), Why::Energy),
        (GROWTH, -signs.measures.thousandths(45), Why::Measures),
        (UNEMPLOYMENT, -over.thousandths(60), Why::Work),
        (LEAVERS, from(signs.unemployment, 12, 4), Why::LeaveForWork),
        (LEAVERS, -over.thousandths(12), Why::LeaveByHope),
        (LEAVERS, if signs.free_travel { Milli(20) } else { Milli::ZERO }, Why::LeaveFreely),
        (INVESTMENT, from(signs.courts, 38, 25), Why::InvestCourts),
        (INVESTMENT, from(signs.security, 45, 20), Why::InvestSecurity),
        (INVESTMENT, -from(signs.tension, 40, 20), Why::InvestTension),
        (INVESTMENT, -signs.measures.thousandths(450), Why::InvestMeasures),
    ]
}

pub(super) fn run(
    mut gauges: ResMut<Gauges>,
    sizes: Res<GaugeRules>,
    rules: Res<DomesticRules>,
    mut ledger: ResMut<Ledger>,
    mut inbox: ResMut<Inbox>,
    climate: Res<Climate>,
    roster: Res<Roster>,
    chance: Res<Chance>,
) {
    // One draw for the economies around, one for each home: neighbours share most of their luck.
    let shared = chance.draw(Stream::Region, Key::of("abroad")).around(Milli(170));
    for seat in roster.seats() {
        if !has_economy(roster.role(seat)) {
            continue;
        }
        let own = chance.draw(Stream::Region, roster.seats[seat.at()].key).around(Milli(130));
        let of = |gauges: &Gauges, quantity| gauges.seat(&sizes, quantity, seat);
        let travel = rules.homes.get(seat.at()).and_then(|home| home.travel);
        let signs = Signs {
            growth: of(&gauges, GROWTH),
            unemployment: of(&gauges, UNEMPLOYMENT),
            investment: of(&gauges, INVESTMENT),
            courts: of(&gauges, COURT_RECORD),
            security: of(&gauges, SECURITY),
            energy: of(&gauges, rules.reads.energy),
            tension: gauges.world(&sizes, rules.reads.tension),
            measures: climate.accession.measures.get(seat.at()).copied().unwrap_or_default(),
            free_travel: travel.is_some_and(|gate| climate.accession.has_passed(seat, gate)),
            abroad: shared + own,
        };
        for (quantity, amount, why) in moves(signs) {
            gauges.change(&sizes, &mut ledger, (quantity, Owner::Seat(seat)), amount, rules.why(why), None);
        }
        spread(&mut inbox, &rules, seat, of(&gauges, GROWTH));
    }
}

/// What growth does to approval and to income, by a little.
fn spread(inbox: &mut Inbox, rules: &DomesticRules, seat: SeatIx, growth: Milli) {
    let over = growth - PLAIN_GROWTH;
    let mut ask = |quantity, amount: Milli, why| {
        if amount != Milli::ZERO {
            let ask = Ask::Change(quantity, Aim::At(Owner::Seat(seat)), amount, Lasts::Stays);
            inbox.ask(Domain::Seats, ask, rules.why(why), None);
        }
    };
    // Approval returns a sixth of the way a quarter: four points a per cent of growth in the long run.
    ask(rules.reads.home, over.thousandths(667), Why::HomeGrowth);
    ask(rules.reads.budget, over.thousandths(150).max(Milli(-1_000)).min(Milli(600)), Why::IncomeGrowth);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain() -> Signs {
        Signs {
            growth: PLAIN_GROWTH,
            unemployment: Milli::points(12),
            investment: Milli::points(45),
            courts: Milli::points(38),
            security: Milli::points(45),
            energy: Milli::points(45),
            tension: Milli::points(40),
            ..Signs::default()
        }
    }

    #[test]
    fn an_ordinary_home_stands_still() {
        assert!(moves(plain()).iter().all(|(_, amount, _)| *amount == Milli::ZERO));
    }

    #[test]
    fn each_reason_pulls_its_own_way() {
        let sum = |signs, quantity| {
            moves(signs).iter().filter(|(q, ..)| *q == quantity).map(|(_, amount, _)| *amount).sum::<Milli>()
        };
        assert!(sum(Signs { investment: Milli::points(60), ..plain() }, GROWTH) > Milli::ZERO);
        assert!(sum(Signs { measures: Milli::points(2), ..plain() }, GROWTH) < Milli::ZERO);
        assert!(sum(Signs { growth: Milli::points(6), ..plain() }, UNEMPLOYMENT) < Milli::ZERO);
        assert!(sum(Signs { free_travel: true, ..plain() }, LEAVERS) > Milli::ZERO);
        assert!(sum(Signs { tension: Milli::points(70), ..plain() }, INVESTMENT) < Milli::ZERO);
    }
}
