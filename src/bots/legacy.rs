//! What a bot seals as its legacy: aims that will stand well as things go, and that it stands for itself.

use super::value::Prices;
use super::{Decision, Reason};
use crate::accession::{GATES, LEVEL_GAIN, MEAN_LEVEL};
use crate::core::effects::{Condition, Effect, Lasts, Whose};
use crate::core::ix::AimIx;
use crate::core::milli::{Milli, divide};
use crate::core::order::Order;
use crate::core::quantity::{Quantity, Unit};
use crate::core::roster::Role;
use crate::game::score::MarkProgress;
use crate::game::view::SeatView;
use crate::scenario::characters_file::HeadWord;
use crate::scenario::setup::Measure;

/// Of the worth that an aim is expected to reach, how much counts; the rest is what the seat will do for it (judgement).
const EXPECTED: (i64, i64) = (6, 10);

/// Milli-points that the whole weight of a head adds (judgement).
const OWN_WILL: i64 = 16;

/// Weight above which a head adds no more, per mille of a neutral player's.
const MOST_WILL: i64 = 2_500;

/// How much better another aim must look to be worth the price of a swap (judgement).
const SWAP: Milli = Milli::points(15);

/// The order that seals or swaps, where this turn's review asks for it and it is worth its price.
pub(super) fn decide(view: SeatView, prices: &Prices) -> Option<Decision> {
    let review = view.review_now()?;
    let progress = view.progress();
    let marks = view.marks();
    let mut ranked: Vec<(Milli, usize, bool)> = progress
        .iter()
        .map(|aim| {
            let own: Vec<&MarkProgress> = marks.iter().filter(|mark| mark.objective == aim.objective).collect();
            (promise(view, prices, &own), aim.objective, aim.legacy)
        })
        .collect();
    ranked.sort_by_key(|(promise, objective, _)| (std::cmp::Reverse(*promise), *objective));
    let aim = |at: usize| AimIx::of(at);
    let (order, worth) = match (review, &ranked[..]) {
        (0, [(first, one, _), (_, other, _), ..]) => (Order::Legacy(aim(*one), aim(*other)), *first),
        (1, _) => {
            let out = ranked.iter().rev().find(|(_, _, legacy)| *legacy)?;
            let into = ranked.iter().find(|(_, _, legacy)| !*legacy)?;
            if into.0 - out.0 < SWAP {
                return None;
            }
            (Order::SwapLegacy(aim(out.1), aim(into.1)), into.0 - out.0)
        }
        _ => return None,
    };
    let reason = Reason { key: "reason-legacy", worth, price: Milli::ZERO, head: None, voice: prices.taste.character };
    Some(Decision { order, reason })
}

/// What an aim promises, in points: its worth at the end as things go, and the will behind it.
fn promise(view: SeatView, prices: &Prices, marks: &[&MarkProgress]) -> Milli {
    let count = i64::try_from(marks.len()).unwrap_or(1).max(1);
    let expected: i64 = marks.iter().map(|mark| mark.scale.worth(at_the_end(view, mark)).0).sum();
    let will = |mark: &&MarkProgress| head(view, prices, mark.measure).map_or(1_000, |head| prices.taste.factor(head));
    let will: i64 = marks.iter().map(|mark| will(mark).min(MOST_WILL)).sum();
    Milli(divide(expected * EXPECTED.0, EXPECTED.1 * count) + divide(will * OWN_WILL, count))
}

/// A mark's value at the end as things go: what adds up goes on at its pace, all else stays.
fn at_the_end(view: SeatView, mark: &MarkProgress) -> Milli {
    let adds = |on: Quantity| on == LEVEL_GAIN || view.setup().registry.row(on).unit == Unit::Count;
    let adds_up = match mark.measure {
        Measure::NetRecognitions
        | Measure::BodiesJoined
        | Measure::BidsLost
        | Measure::DuesKept
        | Measure::Gates(_)
        | Measure::Since(_) => true,
        Measure::AtEnd(on) | Measure::Of(_, on) => adds(*on),
        _ => false,
    };
    let calendar = view.calendar();
    let (length, over) = (i64::from(calendar.length), i64::from(calendar.turns).max(1));
    if adds_up { mark.value.ratio(length, over) } else { mark.value }
}

/// The head under which a measure counts.
fn head(view: SeatView, prices: &Prices, measure: &Measure) -> Option<HeadWord> {
    let own = |one: HeadWord, mediator: HeadWord| if view.role() == Role::Mediator { mediator } else { one };
    Some(match measure {
        Measure::NetRecognitions
        | Measure::BodiesJoined
        | Measure::BidsLost
        | Measure::Embassies
        | Measure::FirmRecognisers
        | Measure::Engagement => prices.status(),
        Measure::LeastGoodwill(_) | Measure::LowestGoodwill(_) => HeadWord::Room,
        Measure::CarriedOut | Measure::Articles(..) | Measure::FullArticles(_) => {
            own(HeadWord::Terms, HeadWord::Implement)
        }
        Measure::Gates(_) | Measure::Fulfilled(Condition::GatePassed(..)) => own(HeadWord::Path, HeadWord::Both),
        Measure::AtEnd(on)
        | Measure::Mean(on)
        | Measure::Lowest(on)
        | Measure::Highest(on)
        | Measure::Since(on)
        | Measure::Of(_, on) => match *on {
            LEVEL_GAIN | MEAN_LEVEL | GATES => own(HeadWord::Path, HeadWord::Both),
            on => {
                let change = Effect::Change {
                    on,
                    by: Milli::points(1),
                    whose: Whose::Actor,
                    lasts: Lasts::Stays,
                    odds: Milli::ZERO,
                };
                prices.head(view, &change)?
            }
        },
        Measure::Parts(_)
        | Measure::Weakest(_)
        | Measure::Fulfilled(_)
        | Measure::Ever(_)
        | Measure::Share(_)
        | Measure::DuesKept => return None,
    })
}
