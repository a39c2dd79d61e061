//! Homes, the region and the hidden dials: their rules, and where they stand on the first day.

use super::{milli, percent};
use crate::core::calendar::Quarter;
use crate::core::chance::Key;
use crate::core::dials::{DialRule, DialRules, Level, Scale};
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::ix::{CauseIx, SchemeIx, SeatIx};
use crate::core::milli::{Milli, divide};
use crate::core::quantity::Quantity;
use crate::domestic::votes::majorities;
use crate::domestic::{self, Domestic, DomesticRules, Home, HomeRule, OtherVote};
use crate::region::{self, CurbRule, Region, RegionRules, SchemeRule, Summit};
use crate::scenario::compile::{Compiler, day};
use crate::scenario::home_file::{HomeRow, VoteKind};
use crate::scenario::load::Pieces;
use jiff::civil::Date;

fn known(compiler: &Compiler, id: &str) -> Quantity {
    compiler.registry.find(id).map(|row| row.quantity).expect("quantities of the program")
}

fn home_row<'a>(pieces: &'a Pieces, compiler: &Compiler, seat: SeatIx) -> Option<&'a HomeRow> {
    let role = compiler.tables.role(seat);
    pieces.domestic.iter().flat_map(|file| &file.value.homes).find(|row| row.role == role)
}

fn seats(compiler: &Compiler) -> Vec<SeatIx> {
    (0..compiler.tables.seats.len()).map(SeatIx::of).collect()
}

/// Rules of the homes.
pub(super) fn domestic_rules(pieces: &Pieces, compiler: &Compiler, causes: Vec<CauseIx>) -> DomesticRules {
    let home = |seat: SeatIx| {
        home_row(pieces, compiler, seat).map_or_else(HomeRule::default, |row| HomeRule {
            seats: i64::from(row.seats),
            needed: i64::from(row.majority),
            quorum: i64::from(row.quorum),
            term: row.term,
            mandate: row.seats == 0,
            others: row
                .votes
                .iter()
                .filter(|vote| matches!(vote.of, VoteKind::President | VoteKind::Local))
                .map(|vote| OtherVote { on: day(&vote.on), president: vote.of == VoteKind::President })
                .collect(),
            travel: compiler.tables.gate(&row.travel_gate),
        })
    };
    let of = |id| known(compiler, id);
    DomesticRules {
        homes: seats(compiler).into_iter().map(home).collect(),
        reads: domestic::Reads {
            home: of("home"),
            capital: of("capital"),
            budget: of("budget"),
            keep: of("keep"),
            wounds: of("wounds"),
            energy: of("energy"),
            tension: of("tension"),
            slack: of("slack"),
        },
        causes,
    }
}

/// Where homes stand: the last vote behind them, the next one that is known or due.
pub(super) fn domestic(
    pieces: &Pieces,
    compiler: &Compiler,
    rules: &DomesticRules,
    gauges: (&Gauges, &GaugeRules),
    start: Date,
) -> Domestic {
    let now = Quarter::of(start).ordinal();
    let ticks = |quarters: i32| u16::try_from(quarters.max(0)).unwrap_or(0);
    let home = |seat: SeatIx| {
        let Some(row) = home_row(pieces, compiler, seat).filter(|row| row.term > 0) else {
            return Home { since: 8, ..Home::default() };
        };
        let votes = || row.votes.iter().filter(|vote| matches!(vote.of, VoteKind::Parliament | VoteKind::Mandate));
        let last = votes().filter(|vote| day(&vote.on) < start).map(|vote| Quarter::of(day(&vote.on)).ordinal()).max();
        let called = votes()
            .filter(|vote| day(&vote.on) >= start && day(vote.known.as_ref().unwrap_or(&vote.on)) <= start)
            .map(|vote| Quarter::of(day(&vote.on)).ordinal())
            .min();
        let regular = last.map_or(now + i32::from(row.term), |last| last + i32::from(row.term));
        Home {
            next: Some(ticks(called.unwrap_or(regular) - now)),
            since: last.map_or(8, |last| ticks(now - last)),
            ..Home::default()
        }
    };
    let majority = majorities(gauges.0, gauges.1, rules, compiler.tables.seats.len());
    Domestic { homes: seats(compiler).into_iter().map(home).collect(), majority, tick: 0 }
}

/// Rules of the region.
pub(super) fn region_rules(pieces: &Pieces, compiler: &Compiler, causes: Vec<CauseIx>, start: Date) -> RegionRules {
    let rows = || pieces.region.iter().flat_map(|file| &file.value.schemes);
    let part = |seat: SeatIx, row: &crate::scenario::home_file::SchemeRow| {
        let role = compiler.tables.role(seat);
        let dated = row.parts.iter().filter(|part| part.role == role && day(&part.from) <= start);
        dated.max_by_key(|part| day(&part.from)).map_or(Milli::ZERO, |part| milli(part.to))
    };
    let schemes = rows()
        .map(|row| SchemeRule {
            brings: row.brings.iter().map(|(on, by)| (compiler.quantity(on), milli(*by))).collect(),
            cause: compiler.tables.cause(&format!("scheme-{}", row.id)),
            start: seats(compiler).into_iter().map(|seat| part(seat, row)).collect(),
        })
        .collect();
    let curbs = pieces.region.iter().find_map(|file| file.value.curbs.as_ref());
    let curbs = curbs.map_or_else(CurbRule::default, |row| CurbRule {
        trade: milli(row.trade),
        speed: percent(row.speed),
        growth: row.growth.iter().map(|(role, own, other)| (*role, milli(*own), milli(*other))).collect(),
        goodwill: row.goodwill.iter().map(|(power, by)| (compiler.power(power), milli(*by))).collect(),
    });
    let summit = |row: &crate::scenario::home_file::SummitRow| {
        let scheme: SchemeIx = compiler.tables.scheme(&row.scheme.0)?;
        Some(Summit { scheme, on: day(&row.on), host: row.host })
    };
    RegionRules {
        schemes,
        curbs,
        summits: pieces.region.iter().flat_map(|file| &file.value.summits).filter_map(summit).collect(),
        reads: region::Reads { growth: known(compiler, "growth"), goodwill: known(compiler, "goodwill") },
        causes,
    }
}

/// Parts in schemes at the start.
pub(super) fn region(rules: &RegionRules, seats: usize) -> Region {
    let part = |seat: usize, scheme: &SchemeRule| scheme.start.get(seat).copied().unwrap_or_default();
    let row = |seat: usize| rules.schemes.iter().map(|scheme| part(seat, scheme)).collect();
    Region { parts: (0..seats).map(row).collect() }
}

/// The hidden dials.
pub(super) fn dials(pieces: &Pieces, compiler: &Compiler) -> DialRules {
    let small = |at: usize| u8::try_from(at).unwrap_or(u8::MAX);
    let rule = |row: &crate::scenario::gauges_file::DialRow| {
        let fixed = pieces.scenario.value.dials.iter().find(|(dial, _)| *dial == row.id);
        let fixed = fixed.and_then(|(_, level)| row.levels.iter().position(|word| word.id == *level)).map(small);
        DialRule {
            id: row.id.0.clone(),
            key: Key::of(&row.id.0),
            levels: row.levels.iter().map(|level| Level { id: level.id.clone(), weight: level.weight }).collect(),
            scales: row
                .scales
                .iter()
                .map(|scale| Scale {
                    on: compiler.quantity(&scale.on),
                    of: scale.of,
                    power: scale.power.as_ref().map(|power| compiler.power(power).0),
                    factor: scale.percent.iter().map(|percent| divide(milli(*percent).0, 100)).collect(),
                })
                .collect(),
            fixed,
            redraws: row.redraws.iter().map(day).collect(),
            redrawn_by_vote: row.redrawn_by_vote,
            told: row.levels.len() > 1,
        }
    };
    DialRules::new(pieces.dials.iter().flat_map(|file| &file.value.dials).map(rule).collect())
}
