//! Futures drawn one at a time: for whoever shows a first estimate before the last future is in, or may stop asking.

use super::{Effect, Mark, Outcome, Policy, SIZES, Size, What, compared, read};
use crate::bots::Bot;
use crate::core::ix::SeatIx;
use crate::core::milli::Milli;
use crate::core::order::Order;
use crate::dialogue::{CRISIS, INCIDENTS};
use crate::game::Game;
use crate::game::imagine::{Belief, Imagined};
use crate::game::view::SeatView;
use crate::scenario::setup::Setup;
use crate::seats::HOME;
use std::sync::Arc;

/// The queue of the seat in a future.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    /// As it is.
    AsItIs,
    /// With one more order.
    With(Order),
    /// With an order taken back.
    Without(Order),
}

impl Queue {
    /// The queue that differs by one order: with it where it is not queued, without it where it is.
    #[must_use]
    pub fn other(queued: &[Order], order: Order) -> Self {
        if queued.contains(&order) { Self::Without(order) } else { Self::With(order) }
    }

    /// What the order changes, from futures with the queue as it is and futures with this one.
    #[must_use]
    pub fn compared(self, whats: &[What], as_it_is: &[Outcome], other: &[Outcome]) -> Effect {
        match self {
            Self::Without(_) => compared(whats, as_it_is, other),
            Self::With(_) | Self::AsItIs => compared(whats, other, as_it_is),
        }
    }
}

/// Somebody who asks futures.
pub struct Asking {
    imagined: Imagined,
    whats: Vec<What>,
    quarters: u16,
}

impl Asking {
    /// One who asks these things of futures of a length.
    #[must_use]
    pub fn new(belief: Belief, whats: Vec<What>, quarters: u16) -> Self {
        Self { imagined: belief.imagined(), whats, quarters }
    }

    /// The scenario.
    #[must_use]
    pub fn setup(&self) -> Arc<Setup> {
        self.imagined.setup()
    }

    /// What is asked, in order.
    #[must_use]
    pub fn whats(&self) -> &[What] {
        &self.whats
    }

    /// How far ahead is looked from now on.
    pub fn look_ahead(&mut self, quarters: u16) {
        self.quarters = quarters;
    }

    /// What the future of a number comes to. The same number has the same luck, whatever the queue.
    pub fn future(&mut self, number: u64, queue: Queue, acts: bool, policy: Policy) -> Outcome {
        let seat = self.imagined.seat;
        let game = self.imagined.future(number);
        let before = Mark::of(game);
        match queue {
            Queue::AsItIs => {}
            Queue::With(order) => drop(game.order(seat, order)),
            Queue::Without(order) => {
                if let Some(place) = game.queued(seat).iter().position(|one| *one == order) {
                    game.undo(seat, Some(place));
                }
            }
        }
        let mut crisis = false;
        for quarter in 0..self.quarters {
            if game.over() {
                break;
            }
            for who in game.setup.clone().roster.seats() {
                if who == seat && (quarter == 0 || !acts) {
                    continue;
                }
                for order in policy(game.view(who), number) {
                    let _refused_in_this_future = game.order(who, order);
                }
            }
            game.end_turn();
            crisis |= read(game, CRISIS) > before.crisis || read(game, INCIDENTS) > before.incidents;
        }
        outcome(game, seat, &self.whats, &before, crisis)
    }
}

/// How a future ended.
fn outcome(game: &Game, seat: SeatIx, whats: &[What], before: &Mark, crisis: bool) -> Outcome {
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
            What::Gate(seat) => gates(&after, seat) > gates(before, seat),
            What::Half(at) => worth(at) >= Milli::points(50),
            What::Full(at) => worth(at) >= Milli::points(100),
        })
        .collect();
    let sizes = SIZES.map(|size| match size {
        Size::Verdict => game.verdict(seat),
        Size::Recognitions => Milli::points(after.net - before.net),
        Size::Trust => game.climate().trust,
        Size::Home => game.view(seat).means().get(HOME),
    });
    Outcome { happened, sizes }
}

/// How seats act in futures: as able bots would.
pub fn able(setup: &Setup) -> impl Fn(SeatView<'_>, u64) -> Vec<Order> + use<> {
    let bot = Bot::named(setup, "able").unwrap_or(Bot::Passive);
    move |view, number| bot.decide(view, number).into_iter().map(|decision| decision.order).collect()
}
