//! What may come: futures from what a seat believes, counted. The advisor's estimates come from here too.
//!
//! Futures are played from [`imagined`](SeatView::imagined) games: hidden things are guesses, luck has other keys.
//! How the seats act in them is the caller's to say ([`Policy`]), so that bots may look ahead with this as well.
//! An effect is the difference between pairs of futures with the same luck, one of which has the order.

use crate::core::ix::SeatIx;
use crate::core::milli::{Milli, divide};
use crate::core::order::Order;
use crate::dialogue::{CRISIS, INCIDENTS};
use crate::game::Game;
use crate::game::view::SeatView;
use crate::organisations::bids::Bodies;
use crate::seats::HOME;

/// How a seat acts in a future of a number.
pub type Policy<'a> = &'a dyn Fn(SeatView<'_>, u64) -> Vec<Order>;

/// How far to look, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Futures.
    pub futures: u16,
    /// Quarters ahead (turns, where a turn is longer).
    pub quarters: u16,
}

/// What may happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Net recognitions rise.
    RecognitionsUp,
    /// Net recognitions fall.
    RecognitionsDown,
    /// A vote on admission is held.
    Vote,
    /// A body admits the aspirant.
    Body,
    /// A vote on admission is lost.
    VoteLost,
    /// A crisis breaks out or rises.
    Crisis,
    /// A gate is passed by a seat.
    Gate(SeatIx),
    /// Half of an aim of the seat is met: its position.
    Half(usize),
    /// An aim of the seat is met in full.
    Full(usize),
}

/// What is measured as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// The seat's verdict.
    Verdict,
    /// Net recognitions since now.
    Recognitions,
    /// Trust.
    Trust,
    /// The seat's home.
    Home,
}

/// The sizes, in their order in an [`Outcome`].
pub const SIZES: [Size; 4] = [Size::Verdict, Size::Recognitions, Size::Trust, Size::Home];

/// How one future ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What happened, in the order of [`asked_of`].
    pub happened: Vec<bool>,
    /// The sizes, in the order of [`SIZES`].
    pub sizes: [Milli; 4],
}

/// How often something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Odds {
    /// What.
    pub what: What,
    /// Futures in which it did.
    pub hits: u16,
    /// Futures in all.
    pub futures: u16,
}

impl Odds {
    /// Standard error of the hits, rounded to whole futures.
    #[must_use]
    pub fn error(self) -> u16 {
        // As if one more had happened and one more had not: ten of ten is not certainty.
        let (hits, all) = (i64::from(self.hits) + 1, i64::from(self.futures) + 2);
        let variance = 4 * i64::from(self.futures) * hits * (all - hits) / (all * all);
        u16::try_from((variance.isqrt() + 1) / 2).unwrap_or(0)
    }
}

/// A mean with its standard error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean {
    /// Of what.
    pub size: Size,
    /// The mean.
    pub mean: Milli,
    /// Its error.
    pub error: Milli,
}

/// What a number of futures say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// Frequencies.
    pub odds: Vec<Odds>,
    /// Means.
    pub means: Vec<Mean>,
}

/// What an order changes: means of paired differences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Change of odds, per cent of futures, with its error; only what changed in any pair.
    pub odds: Vec<(What, Milli, Milli)>,
    /// Changes of sizes.
    pub means: Vec<Mean>,
}

impl Effect {
    /// Whether anything stands out from luck: by more than twice its error.
    #[must_use]
    pub fn stands_out(&self) -> bool {
        let clear = |by: Milli, error: Milli| by.0.abs() > 2 * error.0 && by != Milli::ZERO;
        self.odds.iter().any(|(_, by, error)| clear(*by, *error)) || self.means.iter().any(|m| clear(m.mean, m.error))
    }
}

/// What is asked of the futures of a seat, in order.
#[must_use]
pub fn asked_of(view: SeatView) -> Vec<What> {
    let mut out =
        vec![What::RecognitionsUp, What::RecognitionsDown, What::Vote, What::Body, What::VoteLost, What::Crisis];
    let seats = view.roster().seats().filter(|seat| view.roster().role(*seat).other().is_some());
    out.extend(seats.map(What::Gate));
    let own: Vec<usize> = view.progress().iter().map(|one| one.objective).collect();
    out.extend(own.iter().map(|at| What::Half(*at)));
    out.extend(own.iter().map(|at| What::Full(*at)));
    out
}

/// Numbers of a game that later ones are held against.
struct Mark {
    net: i64,
    joined: i64,
    votes: usize,
    lost: usize,
    crisis: Milli,
    incidents: Milli,
    gates: Vec<usize>,
}

fn read(game: &Game, quantity: crate::core::quantity::Quantity) -> Milli {
    let row = game.setup.registry.row(quantity);
    (row.read)(game.world(), crate::core::ix::Owner::World).unwrap_or_default()
}

impl Mark {
    fn of(game: &Game) -> Self {
        let climate = game.climate();
        let calls = || game.world().resource::<Bodies>().0.iter().flat_map(|body| &body.record);
        Self {
            net: climate.net_recognitions,
            joined: climate.joined,
            votes: calls().count(),
            lost: calls().filter(|call| !call.carried).count(),
            crisis: read(game, CRISIS),
            incidents: read(game, INCIDENTS),
            gates: climate.accession.passed.iter().map(|row| row.iter().filter(|p| **p).count()).collect(),
        }
    }
}

/// Futures of a view, with further orders of its seat in the running turn: what they came to. `acts` says whether the
/// seat itself goes on by the policy after that.
#[must_use]
pub fn futures(view: SeatView, orders: &[Order], asked: Asked, acts: bool, policy: Policy) -> Vec<Outcome> {
    let whats = asked_of(view);
    let mut imagined = view.imagined();
    (0..u64::from(asked.futures))
        .map(|number| {
            let game = imagined.future(number + 1);
            one_future(game, view.seat, orders, &whats, asked.quarters, acts, &|view| policy(view, number + 1))
        })
        .collect()
}

fn one_future(
    game: &mut Game,
    seat: SeatIx,
    orders: &[Order],
    whats: &[What],
    quarters: u16,
    acts: bool,
    policy: &dyn Fn(SeatView<'_>) -> Vec<Order>,
) -> Outcome {
    let before = Mark::of(game);
    let mut crisis = false;
    for order in orders {
        let _refused_in_this_future = game.order(seat, *order);
    }
    for quarter in 0..quarters {
        if game.over() {
            break;
        }
        for who in game.setup.clone().roster.seats() {
            if who == seat && (quarter == 0 || !acts) {
                continue;
            }
            for order in policy(game.view(who)) {
                let _refused_in_this_future = game.order(who, order);
            }
        }
        game.end_turn();
        crisis |= read(game, CRISIS) > before.crisis || read(game, INCIDENTS) > before.incidents;
    }
    let after = Mark::of(game);
    let progress = game.progress(seat);
    let worth = |at: usize| progress.iter().find(|p| p.objective == at).map_or(Milli::ZERO, |p| p.worth);
    let gates = |mark: &Mark, seat: SeatIx| mark.gates.get(seat.at()).copied().unwrap_or(0);
    let happened = whats
        .iter()
        .map(|what| match *what {
            What::RecognitionsUp => after.net > before.net,
            What::RecognitionsDown => after.net < before.net,
            What::Vote => after.votes > before.votes,
            What::Body => after.joined > before.joined,
            What::VoteLost => after.lost > before.lost,
            What::Crisis => crisis,
            What::Gate(seat) => gates(&after, seat) > gates(&before, seat),
            What::Half(at) => worth(at) >= Milli::points(50),
            What::Full(at) => worth(at) >= Milli::points(100),
        })
        .collect();
    let home = game.view(seat).means().get(HOME);
    let net = Milli::points(after.net - before.net);
    Outcome { happened, sizes: [game.verdict(seat), net, game.climate().trust, home] }
}

fn mean(size: Size, values: &[i64]) -> Mean {
    let n = i64::try_from(values.len()).unwrap_or(1).max(1);
    let mean = divide(values.iter().sum(), n);
    let squares: i64 = values.iter().map(|value| (value - mean).saturating_mul(value - mean)).sum();
    let error = if n > 1 { (squares / (n - 1) / n).isqrt() } else { 0 };
    Mean { size, mean: Milli(mean), error: Milli(error) }
}

/// What may come, as frequencies and means.
#[must_use]
pub fn forecast(view: SeatView, asked: Asked, policy: Policy) -> Forecast {
    let outcomes = futures(view, &[], asked, true, policy);
    let odds = asked_of(view)
        .into_iter()
        .enumerate()
        .map(|(at, what)| {
            let hits = outcomes.iter().filter(|outcome| outcome.happened[at]).count();
            Odds { what, hits: u16::try_from(hits).unwrap_or(u16::MAX), futures: asked.futures }
        })
        .collect();
    let column = |at: usize| outcomes.iter().map(|outcome| outcome.sizes[at].0).collect::<Vec<_>>();
    Forecast { odds, means: SIZES.into_iter().enumerate().map(|(at, size)| mean(size, &column(at))).collect() }
}

/// What an order of the seat would change: the advisor's estimate.
#[must_use]
pub fn effect(view: SeatView, order: Order, asked: Asked, policy: Policy) -> Effect {
    let without = futures(view, &[], asked, false, policy);
    let with = futures(view, &[order], asked, false, policy);
    let pairs = || with.iter().zip(&without);
    let mut odds = Vec::new();
    for (at, what) in asked_of(view).into_iter().enumerate() {
        let moved = |(a, b): (&Outcome, &Outcome)| i64::from(a.happened[at]) - i64::from(b.happened[at]);
        let values: Vec<i64> = pairs().map(|pair| moved(pair) * 100_000).collect();
        if values.iter().any(|value| *value != 0) {
            let Mean { mean, error, .. } = mean(Size::Verdict, &values);
            odds.push((what, mean, error));
        }
    }
    let column = |at: usize| pairs().map(|(a, b)| (a.sizes[at] - b.sizes[at]).0).collect::<Vec<_>>();
    Effect { odds, means: SIZES.into_iter().enumerate().map(|(at, size)| mean(size, &column(at))).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_shrink_with_the_number_of_futures() {
        let odds = |hits, futures| Odds { what: What::Body, hits, futures };
        assert_eq!(odds(4, 10).error(), 2);
        assert_eq!(odds(0, 10).error(), 1);
        assert_eq!(odds(400, 1000).error(), 15);
        let spread = mean(Size::Trust, &[1000, 3000, 2000, 2000]);
        assert_eq!((spread.mean, spread.error), (Milli(2000), Milli(408)));
    }
}
