//! A quarter by keyboard alone: the ring walks over every control in reading order, Enter presses.

use super::desk::{Desk, Screen, harness};
use super::picture::Textures;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use newborn::core::order::Order;

fn focused(harness: &Harness<'_, Desk>) -> Option<String> {
    let mut nodes = harness.query_all_by(|_| true);
    nodes.find(|node| node.accesskit_node().is_focused())?.accesskit_node().label()
}

/// Moves the ring with the Tab key until it is on a control whose name holds these words.
fn tab_to(harness: &mut Harness<'_, Desk>, words: &str) {
    let mut seen = Vec::new();
    for _ in 0..120 {
        harness.key_press(Key::Tab);
        harness.run_ok();
        let name = focused(harness).unwrap_or_default();
        if name.contains(words) {
            return;
        }
        seen.push(name);
    }
    panic!("the Tab key never came to `{words}`; it came to:\n{}", seen.join("\n"));
}

fn enter(harness: &mut Harness<'_, Desk>) {
    harness.key_press(Key::Enter);
    harness.run_ok();
}

#[test]
fn a_quarter_by_keyboard_alone() {
    let desk = Desk::new("today", "kosovo", Screen::Desk);
    let turn = desk.game.calendar().turn();
    let mut harness = harness(desk, [1600.0, 900.0], &Textures::default());
    // The first matter on the agenda is unfolded: its second answer is chosen.
    let event =
        harness.state().game.view(harness.state().seat).events().first().copied().expect("an event at the start");
    let words = &harness.state().words;
    let seat = harness.state().seat;
    let answer = words.choice(event.event, seat, 1, event.target);
    tab_to(&mut harness, &answer);
    enter(&mut harness);
    assert!(
        harness.state().queue().iter().any(|order| matches!(order, Order::Answer(of, 1) if *of == event.event)),
        "Enter on an answer orders it: {:?}",
        harness.state().queue()
    );
    tab_to(&mut harness, "End the quarter");
    enter(&mut harness);
    assert_eq!(harness.state().game.calendar().turn(), turn + 1, "Enter on the gold card ends the quarter");
    tab_to(&mut harness, "Close");
    enter(&mut harness);
    assert!(harness.state().open.is_none(), "Enter on the cross closes the digest");
}

#[test]
fn the_ring_goes_back_too() {
    let mut harness = harness(Desk::new("today", "kosovo", Screen::Desk), [1600.0, 900.0], &Textures::default());
    harness.key_press(Key::Tab);
    harness.run_ok();
    let first = focused(&harness);
    harness.key_press(Key::Tab);
    harness.run_ok();
    assert_ne!(focused(&harness), first);
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    harness.run_ok();
    assert_eq!(focused(&harness), first, "Shift and Tab go back to where the ring was");
}
