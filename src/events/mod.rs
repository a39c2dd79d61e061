//! What comes from outside: events with choices, openings of the quarter, dues; and the flags they leave.
//!
//! Most chance comes before the choice: the next quarter's events, openings and dues are drawn when the calendar
//! moves, and are on the desk before anyone orders anything.

pub mod draw;
pub mod respond;
pub mod rules;
pub mod tells;

use crate::core::chance::Chance;
use crate::core::climate::Climate;
use crate::core::inbox::{Ask, Inbox, Request};
use crate::core::ix::{DueIx, EventIx, OpeningIx, SeatIx};
use crate::core::news::{Fact, News, Weight};
use crate::core::order::Target;
use crate::core::quantity::Domain;
use crate::core::stage::TurnSystems;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource};
use serde::{Deserialize, Serialize};

/// Causes of this domain, beside one for each event, opening and due.
pub const CAUSES: &[&str] = &[];

/// An event on the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happening {
    /// Which.
    pub event: EventIx,
    /// Where.
    pub target: Target,
}

/// An opening dealt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// Which kind.
    pub kind: OpeningIx,
    /// Where.
    pub target: Target,
}

/// Something owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owed {
    /// By whom.
    pub seat: SeatIx,
    /// What.
    pub due: DueIx,
    /// The tick in which it falls due.
    pub tick: u16,
    /// Whether it was delayed once.
    pub delayed: bool,
}

/// What is on the desk, and what was.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// Flags.
    pub flags: Vec<bool>,
    /// Events of the running quarter.
    pub happening: Vec<Happening>,
    /// The last tick in which each event came.
    pub came: Vec<Option<u16>>,
    /// Openings by seat.
    pub openings: Vec<Vec<Opening>>,
    /// Dues, oldest first.
    pub owed: Vec<Owed>,
    /// Dues kept and broken, by seat.
    pub word: Vec<(u16, u16)>,
}

impl Story {
    /// Dues of a seat that fall due by a tick.
    pub fn due_by(&self, seat: SeatIx, tick: u16) -> impl Iterator<Item = &Owed> {
        self.owed.iter().filter(move |owed| owed.seat == seat && owed.tick <= tick)
    }
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems(respond::respond.in_set(TurnSystems::Responses));
    schedule.add_systems((take, publish, tells::turn_and_tell).chain().in_set(TurnSystems::Settle(Domain::Events)));
    schedule.add_systems(draw::turn_page.in_set(TurnSystems::Calendar));
    schedule.add_systems(draw::deal_next.in_set(TurnSystems::Deal));
}

fn take(mut story: ResMut<Story>, mut inbox: ResMut<Inbox>, mut news: ResMut<News>, chance: Res<Chance>) {
    let mut requests = Vec::new();
    inbox.take(Domain::Events, &mut requests);
    for Request { ask, .. } in requests {
        match ask {
            Ask::Flag(flag, set) => story.flags[flag.at()] = set,
            Ask::Due(seat, due, quarters) => {
                let tick = chance.tick + u16::from(quarters);
                story.owed.push(Owed { seat, due, tick, delayed: false });
            }
            Ask::Settle(seat, due) => {
                let owed = |owed: &Owed| (owed.seat, owed.due) == (seat, due);
                if let Some(at) = story.owed.iter().position(owed) {
                    story.owed.remove(at);
                    story.word[seat.at()].0 += 1;
                    let facts = [("due", Fact::Due(due)), ("seat", Fact::Seat(seat))];
                    news.tell(Weight::Headline, "news-due-kept", Target::Nothing, &facts);
                }
            }
            _ => {}
        }
    }
}

fn publish(story: Res<Story>, mut climate: ResMut<Climate>) {
    climate.flags.clone_from(&story.flags);
}
