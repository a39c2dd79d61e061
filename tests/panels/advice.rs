//! The advisor: asked from panels, answered from a thread beside, dropped when the queue is another.

use super::desk::{Desk, Screen, find, harness, press, says};
use super::picture::Textures;
use egui_kittest::Harness;
use newborn::core::order::{Order, Target};
use newborn::desk::advisor::FUTURES;
use newborn::desk::intent::Question;
use newborn::desk::{Intent, Panel};
use newborn::forecast::{Asked, able, effect, forecast};
use std::time::Duration;

fn sheet(panel: Panel) -> Harness<'static, Desk> {
    harness(Desk::new("today", "kosovo", Screen::Sheet(panel)).later(1), [1200.0, 1400.0], &Textures::default())
}

/// Draws frames until something holds.
fn until(harness: &mut Harness<'_, Desk>, what: &str, holds: impl Fn(&Desk) -> bool) {
    for _ in 0..3000 {
        harness.step();
        if holds(harness.state()) {
            harness.run_ok();
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the advisor never came to it: {what}");
}

fn an_order(desk: &Desk) -> Order {
    let envoy = desk.game.setup.roster.action("post-envoy").expect("an action of the rules");
    let state = desk.game.setup.roster.state("gha").expect("in the standard world");
    Order::Act(envoy, Target::State(state))
}

#[test]
fn a_forecast_is_asked_by_opening_it_and_says_what_it_rests_on() {
    let mut harness = sheet(Panel::Forecast);
    assert!(says(&harness, "futures…"), "while it asks it says so");
    until(&mut harness, "a full forecast", |desk| {
        desk.state.advice.forecast(4).is_some_and(|told| told.asked.futures == FUTURES)
    });
    let desk = harness.state();
    let told = desk.state.advice.forecast(4).expect("it is there");
    let asked = Asked { futures: FUTURES, quarters: 4 };
    let same = forecast(desk.game.view(desk.seat), asked, &able(&desk.game.setup));
    assert_eq!(told.found, same, "the thread and the command line must count the same worlds");
    assert!(says(&harness, "64 worlds"), "over how many worlds");
    assert!(says(&harness, "4 quarters"), "and over how many quarters");
    assert!(says(&harness, "Net recognitions rise: "));
    assert!(says(&harness, "give or take"));
    assert!(!says(&harness, "futures…"), "when all are in, nothing is asked any more");
    press(&mut harness, "Two years");
    assert!(harness.state().done.contains(&Intent::Ask(Question::Forecast(8))));
}

#[test]
fn an_order_is_estimated_and_the_estimate_goes_with_the_queue() {
    let mut harness = sheet(Panel::Actions);
    harness.state_mut().state.selected = Target::State(harness.state().game.setup.roster.state("gha").expect("known"));
    harness.state_mut().state.action = harness.state().game.setup.roster.action("post-envoy");
    harness.run_ok();
    press(&mut harness, "What would it do?");
    let asked = harness.state().done.iter().find_map(|intent| match intent {
        Intent::Ask(Question::Effect(order)) => Some(*order),
        _ => None,
    });
    let order = asked.expect("the press asks");
    until(&mut harness, "a first estimate", |desk| desk.state.advice.effect(&order).is_some());
    assert!(says(&harness, "pairs of worlds with the same luck"));
    until(&mut harness, "a full estimate", |desk| desk.state.advice.waiting.is_empty());
    let desk = harness.state();
    let same = effect(desk.game.view(desk.seat), order, Asked { futures: 64, quarters: 4 }, &able(&desk.game.setup));
    assert_eq!(desk.state.advice.effect(&order).map(|told| &told.found), Some(&same));
    // With another queue the estimate is another; back at the first it is still there.
    let other = an_order(harness.state());
    harness.state_mut().carry_out(Intent::Order(other));
    harness.run_ok();
    assert!(harness.state().state.advice.effect(&order).is_none(), "it was of another queue");
    assert!(!find(&harness, "What would it do?").is_empty());
    harness.state_mut().carry_out(Intent::Undo(None));
    harness.run_ok();
    assert!(harness.state().state.advice.effect(&order).is_some(), "what was found is kept while the turn lasts");
}

#[test]
fn a_queued_order_is_held_against_its_absence() {
    let mut desk = Desk::new("today", "kosovo", Screen::Sheet(Panel::Orders));
    let order = an_order(&desk);
    desk.carry_out(Intent::Order(order));
    let mut harness = harness(desk, [1000.0, 900.0], &Textures::default());
    press(&mut harness, "What would it do?");
    until(&mut harness, "a full estimate", |desk| desk.state.advice.waiting.is_empty());
    let told = harness.state().state.advice.effect(&order).expect("it is there");
    let desk = Desk::new("today", "kosovo", Screen::Desk);
    let with = effect(desk.game.view(desk.seat), order, told.asked, &able(&desk.game.setup));
    assert_eq!((told.asked.futures, &told.found), (FUTURES, &with), "queued or not, the same order with the same luck");
}

#[test]
fn what_is_asked_goes_with_the_queue() {
    let mut desk = Desk::new("today", "kosovo", Screen::Sheet(Panel::Forecast));
    desk.advisor.ask(desk.game.view(desk.seat), Question::Forecast(4), &mut desk.state.advice);
    assert!(desk.state.advice.waits(Question::Forecast(4)));
    let order = an_order(&desk);
    desk.carry_out(Intent::Order(order));
    let busy = desk.advisor.tend(desk.game.view(desk.seat), &mut desk.state.advice);
    assert!(!busy, "nothing is asked of a queue that no longer stands");
    // What the thread had found of the other queue by then is not told of this one.
    std::thread::sleep(Duration::from_millis(300));
    desk.advisor.tend(desk.game.view(desk.seat), &mut desk.state.advice);
    assert!(desk.state.advice.forecast(4).is_none());
}
