//! Pictures of every screen, for whoever sets `NEWBORN_PICTURES` to a folder; without it, that they can be drawn at all.

use super::desk::{Desk, Screen, harness, photograph};
use super::picture::Textures;
use newborn::core::order::Target;

#[test]
fn the_desk() {
    let textures = Textures::default();
    let mut desk = Desk::new("today", "kosovo", Screen::Desk).later(6);
    desk.state.selected = desk.game.setup.roster.state("grc").map_or(Target::Nothing, Target::State);
    let harness = harness(desk, [1600.0, 900.0], &textures);
    photograph(&harness, &textures, "desk");
}
