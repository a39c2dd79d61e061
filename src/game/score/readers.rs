//! Those who read a game when it is over: each weighs the same aims otherwise. They disagree.

use super::{Game, Progress};
use crate::core::ix::{Owner, SeatIx};
use crate::core::milli::{Milli, divide};
use crate::core::order::Order;
use crate::core::quantity::{Quantity, Scope};
use crate::game::Keeping;
use crate::scenario::setup::ReaderRule;

/// What a reader makes of a seat's game.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    /// Who reads, and how.
    pub rule: &'a ReaderRule,
    /// What they make of it, 0 to 100.
    pub score: Milli,
    /// The aim that counts most for them among what went well.
    pub praised: Option<usize>,
    /// The aim that counts most for them among what went badly.
    pub missed: Option<usize>,
}

/// A number of the ledger of lives and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
    /// Which.
    pub quantity: Quantity,
    /// Whose.
    pub owner: Owner,
    /// At the start.
    pub start: Milli,
    /// Now.
    pub now: Milli,
}

/// The quarter in which a seat's game turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The turn, from 1.
    pub turn: u16,
    /// What the verdict moved by in it.
    pub by: Milli,
}

/// An order without which it would have gone otherwise, with the same luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoadNotTaken {
    /// The turn, from 1.
    pub turn: u16,
    /// The order left out.
    pub order: Order,
    /// The verdict as it came, less the verdict without it.
    pub made: Milli,
    /// Net recognitions as they came, less those without it.
    pub recognitions: i64,
}

impl Game {
    /// What the readers of a seat make of its game.
    #[must_use]
    pub fn readings(&self, seat: SeatIx) -> Vec<Reading<'_>> {
        let progress = self.progress(seat);
        self.setup.readers.iter().filter(|rule| rule.seat == seat).map(|rule| reading(rule, &progress)).collect()
    }

    /// The ledger of lives and time: what changed that no verdict counts.
    #[must_use]
    pub fn lives_and_time(&self) -> Vec<Closing> {
        let start = Self::new(&self.setup, self.seed, Keeping::NOTHING);
        let mut out = Vec::new();
        for quantity in self.setup.lives_and_time.iter().copied() {
            let row = *self.setup.registry.row(quantity);
            let owners: Vec<Owner> = match row.scope {
                Scope::Seat => {
                    let seats = self.setup.roster.seats();
                    seats.filter(|s| self.setup.roster.role(*s).other().is_some()).map(Owner::Seat).collect()
                }
                _ => vec![Owner::World],
            };
            for owner in owners {
                if let (Some(start), Some(now)) = ((row.read)(start.world(), owner), (row.read)(self.world(), owner)) {
                    out.push(Closing { quantity, owner, start, now });
                }
            }
        }
        out
    }

    /// The game played again from its orders, `without` one of them, in the same luck; the worth of a seat's aims
    /// turn by turn. Nothing, where the record does not reach back to the start.
    fn again(&self, seat: SeatIx, without: Option<(usize, usize)>) -> Option<(Self, Vec<Milli>)> {
        if self.resumed.is_some() {
            return None;
        }
        let mut game = Self::new(&self.setup, self.seed, Keeping::NOTHING);
        let mut verdicts = vec![game.undoubled(seat)];
        for (turn, record) in self.record().iter().enumerate() {
            for who in self.setup.roster.seats() {
                let orders = record.orders.get(who.at()).into_iter().flatten().enumerate();
                for (at, order) in orders {
                    if who != seat || without != Some((turn, at)) {
                        // What only the order left out made possible falls with it.
                        let _falls_away = game.order(who, *order);
                    }
                }
            }
            game.end_turn();
            verdicts.push(game.undoubled(seat));
        }
        Some((game, verdicts))
    }

    /// The mean worth of a seat's aims by weight, none counted double: sealing a legacy is no turn of fortune.
    fn undoubled(&self, seat: SeatIx) -> Milli {
        let weight = |one: &Progress| i64::from(self.setup.objectives[one.objective].weight);
        let rows = self.progress(seat);
        let all: i64 = rows.iter().map(weight).sum();
        Milli(rows.iter().map(|one| one.worth.0 * weight(one)).sum::<i64>() / all.max(1))
    }

    /// The worth of a seat's aims, none counted double, at the start and after each turn; nothing where the record does not
    /// reach back.
    #[must_use]
    pub fn worths(&self, seat: SeatIx) -> Vec<Milli> {
        self.again(seat, None).map_or_else(Vec::new, |(_, worths)| worths)
    }

    /// The quarter in which the worth of the seat's aims moved most.
    #[must_use]
    pub fn turned(&self, seat: SeatIx) -> Option<Turn> {
        let (_, verdicts) = self.again(seat, None)?;
        let moves = verdicts.windows(2).map(|pair| pair[1] - pair[0]);
        let turns = (1u16..).zip(moves).map(|(turn, by)| Turn { turn, by });
        turns.max_by_key(|turn| (turn.by.0.abs(), std::cmp::Reverse(turn.turn)))
    }

    /// Of the seat's dearest orders, the one that made most difference: the same game without it, in the same luck.
    /// Only for the page that closes the game: it plays with what was hidden.
    #[must_use]
    pub fn road_not_taken(&self, seat: SeatIx) -> Option<RoadNotTaken> {
        /// So many of the dearest orders are tried.
        const TRIED: usize = 6;
        if !self.over() {
            return None;
        }
        let mut dear: Vec<(i64, usize, usize)> = Vec::new();
        for (turn, record) in self.record().iter().enumerate() {
            for (at, order) in record.orders.get(seat.at())?.iter().enumerate() {
                // A legacy changes what counts, not what happens.
                let happens = !matches!(order, Order::Legacy(..) | Order::SwapLegacy(..));
                if happens && let Some((price, _, teams)) = super::super::check::price_of(self, seat, order) {
                    let felt = price.capital.0 + price.budget.0 + i64::from(teams) * 3000;
                    dear.push((felt + i64::from(price.initiative) * 6000, turn, at));
                }
            }
        }
        dear.sort_by_key(|(felt, turn, at)| (-felt, *turn, *at));
        let (verdict, net) = (self.verdict(seat), self.climate().net_recognitions);
        let mut found: Option<RoadNotTaken> = None;
        for (_, turn, at) in dear.into_iter().take(TRIED) {
            let (other, _) = self.again(seat, Some((turn, at)))?;
            let road = RoadNotTaken {
                turn: u16::try_from(turn + 1).unwrap_or(u16::MAX),
                order: self.record()[turn].orders[seat.at()][at],
                made: verdict - other.verdict(seat),
                recognitions: net - other.climate().net_recognitions,
            };
            if found.is_none_or(|best| road.made.0.abs() > best.made.0.abs()) {
                found = Some(road);
            }
        }
        found
    }
}

fn reading<'a>(rule: &'a ReaderRule, progress: &[Progress]) -> Reading<'a> {
    let rows: Vec<(usize, i64, i64)> = rule
        .weights
        .iter()
        .filter_map(|(objective, weight)| {
            let one = progress.iter().find(|p| p.objective == *objective)?;
            Some((*objective, one.worth.0, i64::from(*weight)))
        })
        .collect();
    let all: i64 = rows.iter().map(|(.., weight)| weight).sum();
    let sum: i64 = rows.iter().map(|(_, worth, weight)| worth * weight).sum();
    let score = Milli(if all == 0 { 0 } else { divide(sum, all) });
    let most = |of: &dyn Fn(i64) -> i64| {
        let best = rows.iter().filter(|row| of(row.1) > 0).max_by_key(|row| (of(row.1) * row.2, -row.1));
        best.map(|row| row.0)
    };
    Reading { rule, score, praised: most(&|worth| worth - 50_000), missed: most(&|worth| 50_000 - worth) }
}
