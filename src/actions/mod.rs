//! Actions: what a seat may order. They are data; carrying them out only asks other domains.
//!
//! Envoys, missions and budget lines are *postings that stay*: a turn moves one to three of them.

pub mod carry_out;
pub mod rules;

use crate::core::ix::{ActionIx, SeatIx};
use crate::core::lasting::run_lasting;
use crate::core::order::Target;
use crate::core::stage::TurnSystems;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::Resource;
use serde::{Deserialize, Serialize};

/// Causes of this domain, beside one for each action.
pub const CAUSES: &[&str] = &[];

/// Something that stays until recalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posting {
    /// The action that began it.
    pub action: ActionIx,
    /// Where.
    pub target: Target,
    /// Since which tick.
    pub since: u16,
}

/// What seats have in force, and when they last did what.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// Postings by seat, oldest first.
    pub postings: Vec<Vec<Posting>>,
    /// The last tick in which a seat did something on a target.
    pub last: Vec<(SeatIx, ActionIx, Target, u16)>,
}

impl Practice {
    /// When a seat last did something on a target.
    #[must_use]
    pub fn last_done(&self, seat: SeatIx, action: ActionIx, target: Target) -> Option<u16> {
        // The act first: it tells most rows apart.
        let same = |(s, a, t, _): &&(SeatIx, ActionIx, Target, u16)| *a == action && *s == seat && *t == target;
        self.last.iter().find(same).map(|(.., tick)| *tick)
    }

    fn note(&mut self, seat: SeatIx, action: ActionIx, target: Target, tick: u16) {
        match self.last.iter_mut().find(|(s, a, t, _)| (*s, *a, *t) == (seat, action, target)) {
            Some(row) => row.3 = tick,
            None => self.last.push((seat, action, target, tick)),
        }
    }

    /// Postings of a seat.
    #[must_use]
    pub fn of(&self, seat: SeatIx) -> &[Posting] {
        self.postings.get(seat.at()).map_or(&[], Vec::as_slice)
    }
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((run_lasting, carry_out::carry_out).chain().in_set(TurnSystems::Orders));
}
