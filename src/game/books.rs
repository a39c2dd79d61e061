//! The resources that readings turn to again and again, found once: finding one costs more than reading it.

use super::Game;
use crate::accession::Accession;
use crate::actions::Practice;
use crate::core::calendar::Calendar;
use crate::core::chance::Chance;
use crate::core::climate::Climate;
use crate::core::gauges::Gauges;
use crate::dialogue::Dialogue;
use crate::events::Story;
use crate::organisations::bids::Bodies;
use crate::seats::Seats;

/// A game's books, open.
#[derive(Clone, Copy)]
pub(in crate::game) struct Books<'a> {
    pub(in crate::game) accession: &'a Accession,
    pub(in crate::game) bodies: &'a Bodies,
    pub(in crate::game) calendar: &'a Calendar,
    pub(in crate::game) chance: &'a Chance,
    pub(in crate::game) climate: &'a Climate,
    pub(in crate::game) dialogue: &'a Dialogue,
    pub(in crate::game) gauges: &'a Gauges,
    pub(in crate::game) practice: &'a Practice,
    pub(in crate::game) seats: &'a Seats,
    pub(in crate::game) story: &'a Story,
}

impl<'a> Books<'a> {
    pub(super) fn of(game: &'a Game) -> Self {
        let world = game.world();
        Self {
            accession: world.resource(),
            bodies: world.resource(),
            calendar: world.resource(),
            chance: world.resource(),
            climate: world.resource(),
            dialogue: world.resource(),
            gauges: world.resource(),
            practice: world.resource(),
            seats: world.resource(),
            story: world.resource(),
        }
    }
}
