//! What a seat hands over, worked out once from its view.

use crate::core::ix::SeatIx;
use crate::core::milli::Milli;
use crate::core::order::Order;
use crate::game::score::readers::{Closing, Turn};
use crate::game::view::SeatView;

/// A reader in print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// Who.
    pub name: String,
    /// How they read.
    pub voice: String,
    /// What they make of it.
    pub score: Milli,
    /// Which aim speaks for it, and which against.
    pub aims: [Option<String>; 2],
}

/// An order without which it would have gone otherwise.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Road {
    pub(super) order: Order,
    pub(super) turn: u16,
    pub(super) verdict: Milli,
    pub(super) net: i64,
}

/// What is handed over by a seat.
#[derive(Clone, Debug)]
pub struct Hand {
    /// Whose.
    pub seat: SeatIx,
    pub(super) ending: Option<(String, String)>,
    pub(super) verdict: Milli,
    pub(super) par: Option<(Milli, u16)>,
    pub(super) aims: Vec<(String, Milli, bool)>,
    /// Who reads it.
    pub readers: Vec<Reader>,
    pub(super) worths: Vec<Milli>,
    pub(super) turned: Option<Turn>,
    pub(super) road: Option<Road>,
    pub(super) lives: Vec<Closing>,
}

impl Hand {
    /// What a seat hands over: only when all is over, for it plays again with what was hidden.
    #[must_use]
    pub fn of(view: SeatView) -> Self {
        let text = |at: usize| view.setup().objectives[at].text.clone();
        let readers = view.readings().into_iter().map(|reading| Reader {
            name: reading.rule.name.clone(),
            voice: reading.rule.voice.clone(),
            score: reading.score,
            aims: [reading.praised.map(text), reading.missed.map(text)],
        });
        let verdict = view.verdict();
        // An order that moved less than a point of the verdict is no road.
        let road = view.road_not_taken().filter(|road| road.made.abs() >= Milli::points(1)).map(|road| Road {
            order: road.order,
            turn: road.turn,
            verdict: verdict - road.made,
            net: view.net_recognitions() - road.recognitions,
        });
        Self {
            seat: view.seat,
            ending: view.ending().map(|ending| (ending.title.clone(), ending.text.clone())),
            verdict,
            par: view.par(view.seat),
            aims: view.progress().iter().map(|one| (text(one.objective), one.worth, one.legacy)).collect(),
            readers: readers.collect(),
            worths: view.worths(),
            turned: view.turned(),
            road,
            lives: view.lives_and_time(),
        }
    }
}
