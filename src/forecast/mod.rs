//! What may come: futures from what a seat believes, counted. The advisor's estimates come from here too.
//!
//! Futures are played from [`imagined`](SeatView::imagined) games: hidden things are guesses, luck has other keys.
//! How the seats act in them is the caller's to say ([`Policy`]), so that bots may look ahead with this as well.
//! An effect is the difference between pairs of futures with the same luck, one of which has the order.

mod asking;

pub use asking::{Asking, Queue, able};

use crate::core::ix::SeatIx;
use crate::core::milli::{Milli, divide};
use crate::core::order::Order;
use crate::dialogue::{CRISIS, INCIDENTS};
use crate::game::Game;
use crate::game::view::SeatView;
use crate::organisations::bids::Bodies;

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

/// Futures of a view, with its queue changed or as it is: what they came to. `acts` says whether the seat itself goes on
/// by the policy after the running turn.
#[must_use]
pub fn futures(view: SeatView, queue: Queue, asked: Asked, acts: bool, policy: Policy) -> Vec<Outcome> {
    let mut asking = Asking::new(view.belief(), asked_of(view), asked.quarters);
    (1..=u64::from(asked.futures)).map(|number| asking.future(number, queue, acts, policy)).collect()
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
    tallied(&asked_of(view), &futures(view, Queue::AsItIs, asked, true, policy))
}

/// What an order of the seat would change: the advisor's estimate. One that is queued is held against its absence.
#[must_use]
pub fn effect(view: SeatView, order: Order, asked: Asked, policy: Policy) -> Effect {
    let queue = Queue::other(view.queued(), order);
    let as_it_is = futures(view, Queue::AsItIs, asked, false, policy);
    let other = futures(view, queue, asked, false, policy);
    queue.compared(&asked_of(view), &as_it_is, &other)
}

/// Futures counted.
#[must_use]
pub fn tallied(whats: &[What], outcomes: &[Outcome]) -> Forecast {
    let futures = u16::try_from(outcomes.len()).unwrap_or(u16::MAX);
    let odds = whats.iter().enumerate().map(|(at, what)| {
        let hits = outcomes.iter().filter(|outcome| outcome.happened[at]).count();
        Odds { what: *what, hits: u16::try_from(hits).unwrap_or(u16::MAX), futures }
    });
    let column = |at: usize| outcomes.iter().map(|outcome| outcome.sizes[at].0).collect::<Vec<_>>();
    let means = SIZES.into_iter().enumerate().map(|(at, size)| mean(size, &column(at)));
    Forecast { odds: odds.collect(), means: means.collect() }
}

/// Pairs of futures held against one another: the first with something, the second without.
#[must_use]
pub fn compared(whats: &[What], with: &[Outcome], without: &[Outcome]) -> Effect {
    let pairs = || with.iter().zip(without);
    let mut odds = Vec::new();
    for (at, what) in whats.iter().enumerate() {
        let moved = |(a, b): (&Outcome, &Outcome)| i64::from(a.happened[at]) - i64::from(b.happened[at]);
        let values: Vec<i64> = pairs().map(|pair| moved(pair) * 100_000).collect();
        if values.iter().any(|value| *value != 0) {
            let Mean { mean, error, .. } = mean(Size::Verdict, &values);
            odds.push((*what, mean, error));
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
