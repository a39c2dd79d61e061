//! Effects that last: what fades, what is taken back, what comes in parts.

use super::effects::Lasts;
use super::inbox::{Aim, Ask, Inbox};
use super::ix::{CauseIx, Owner, SeatIx};
use super::ledger::FADES;
use super::milli::Milli;
use super::quantity::{Quantity, Registry};
use super::renumber::Renumber;
use bevy::prelude::{Res, ResMut, Resource};
use serde::{Deserialize, Serialize};

/// Share that is left after a quarter, in millionths, for half-lives of 1 to 20 quarters: `2^(-1/h)`.
const LEFT: [i64; 20] = [
    500_000, 707_107, 793_701, 840_896, 870_551, 890_899, 905_724, 917_004, 925_875, 933_033, 938_931, 943_874,
    948_078, 951_697, 954_842, 957_603, 960_046, 962_224, 964_177, 965_936,
];

/// One lasting effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Course {
    /// Fades with a half-life.
    Fading(Owner, u8),
    /// Taken back in so many quarters.
    TakenBack(Owner, u8),
    /// Comes for so many more quarters, a part each.
    Coming(Aim, u8),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Lasting {
    quantity: u16,
    left: Milli,
    course: Course,
    cause: CauseIx,
    by: Option<SeatIx>,
}

/// All lasting effects, oldest first.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastingEffects(Vec<Lasting>);

impl LastingEffects {
    /// Notes that a change that really moved by `moved` is to fade or to be taken back.
    pub fn note(
        &mut self,
        quantity: Quantity,
        owner: Owner,
        moved: Milli,
        lasts: Lasts,
        cause: CauseIx,
        by: Option<SeatIx>,
    ) {
        let course = match lasts {
            Lasts::HalfLife(quarters) => Course::Fading(owner, quarters.clamp(1, 20)),
            Lasts::For(quarters) => Course::TakenBack(owner, quarters.max(1)),
            Lasts::Stays | Lasts::Over(_) => return,
        };
        if moved != Milli::ZERO {
            self.0.push(Lasting { quantity: quantity.0, left: moved, course, cause, by });
        }
    }

    /// Notes what is to come in later quarters.
    pub fn note_coming(
        &mut self,
        quantity: Quantity,
        aim: Aim,
        rest: Milli,
        quarters: u8,
        cause: CauseIx,
        by: Option<SeatIx>,
    ) {
        if quarters > 0 {
            self.0.push(Lasting { quantity: quantity.0, left: rest, course: Course::Coming(aim, quarters), cause, by });
        }
    }
}

impl LastingEffects {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same with other numbers; what is aimed at nothing any more is left out.
    #[must_use]
    pub fn renumbered(&self, maps: &Renumber) -> Self {
        let one = |old: &Lasting| {
            let course = match old.course {
                Course::Fading(owner, half_life) => Course::Fading(maps.owner(owner)?, half_life),
                Course::TakenBack(owner, quarters) => Course::TakenBack(maps.owner(owner)?, quarters),
                Course::Coming(aim, quarters) => Course::Coming(maps.aim(aim)?, quarters),
            };
            let by = match old.by {
                Some(seat) => Some(maps.seat(seat)?),
                None => None,
            };
            let (quantity, cause) = (maps.quantity(old.quantity)?.0, maps.cause(old.cause)?);
            Some(Lasting { quantity, left: old.left, course, cause, by })
        };
        Self(self.0.iter().filter_map(one).collect())
    }

    /// Whether all of them can run: their time is not over, and their sizes are within `bound` on either side.
    #[must_use]
    pub fn can_run(&self, bound: Milli) -> bool {
        self.0.iter().all(|effect| {
            let in_time = match effect.course {
                Course::Fading(_, half_life) => (1..=20).contains(&half_life),
                Course::TakenBack(_, quarters) | Course::Coming(_, quarters) => quarters > 0,
            };
            in_time && -bound <= effect.left && effect.left <= bound
        })
    }
}

/// Asks for what fades, ends or comes this quarter. Runs first in a tick.
pub(crate) fn run_lasting(mut lasting: ResMut<LastingEffects>, mut inbox: ResMut<Inbox>, registry: Res<Registry>) {
    lasting.0.retain_mut(|effect| {
        let quantity = Quantity(effect.quantity);
        let domain = registry.row(quantity).domain;
        let mut ask = |aim, amount, cause, by| {
            inbox.ask(domain, Ask::Change(quantity, aim, amount, Lasts::Stays), cause, by);
        };
        match &mut effect.course {
            Course::Fading(owner, half_life) => {
                let stays = effect.left.ratio(LEFT[usize::from(*half_life) - 1], 1_000_000);
                // The last crumbs go at once: a fade that never ends would be kept for ever.
                let stays = if stays.abs() < Milli(50) { Milli::ZERO } else { stays };
                ask(Aim::At(*owner), stays - effect.left, FADES, None);
                effect.left = stays;
                stays != Milli::ZERO
            }
            Course::TakenBack(owner, quarters) => {
                *quarters -= 1;
                if *quarters == 0 {
                    ask(Aim::At(*owner), -effect.left, FADES, None);
                }
                *quarters > 0
            }
            Course::Coming(aim, quarters) => {
                let part = effect.left.split(*quarters)[0];
                ask(*aim, part, effect.cause, effect.by);
                effect.left -= part;
                *quarters -= 1;
                *quarters > 0
            }
        }
    });
}
