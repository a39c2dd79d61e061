//! The coach goes on by itself when what it asks for is done by clicking, is skipped and put away, and points at what is there.

use super::desk::{Desk, Screen, find, harness, press, says};
use super::picture::Textures;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use newborn::core::order::Target;
use newborn::desk::Intent;
use newborn::desk::coach::LessonWish;

fn lesson(size: [f32; 2]) -> Harness<'static, Desk> {
    harness(Desk::new("tutorial", "kosovo", Screen::Desk), size, &Textures::default())
}

fn step(harness: &Harness<'_, Desk>) -> String {
    let desk = harness.state();
    let view = desk.game.view(desk.seat);
    let course = desk.state.lessons.clone().of(view).clone();
    course.standing(view).map_or_else(|| "over".to_owned(), |standing| standing.rule.id.clone())
}

/// Does what the map or a key would do.
fn wish(harness: &mut Harness<'_, Desk>, intent: Intent) {
    harness.state_mut().carry_out(intent);
    harness.run_ok();
}

/// The lines into which what cannot be ordered now is folded: they end with a count.
fn folds<'a>(harness: &'a Harness<'_, Desk>) -> Vec<egui_kittest::Node<'a>> {
    let counts = |name: &str| name.ends_with(|last: char| last.is_ascii_digit());
    let found = find(harness, "Not now: ").into_iter();
    found.filter(|node| node.accesskit_node().label().is_some_and(|name| counts(&name))).collect()
}

#[test]
fn the_coach_goes_on_by_clicking() {
    let mut harness = lesson([1600.0, 1000.0]);
    assert!(says(&harness, "Step 1 of 16"));
    assert_eq!(step(&harness), "map");
    let greece = harness.state().game.setup.roster.state("grc").expect("in the standard world");
    wish(&mut harness, Intent::Select(Target::State(greece)));
    assert_eq!(step(&harness), "why");
    assert!(says(&harness, "Done: The map"));
    press(&mut harness, "Budget");
    assert_eq!(step(&harness), "envoy");
    press(&mut harness, "Close");
    press(&mut harness, "Post an envoy");
    assert_eq!(step(&harness), "undo");
    assert_eq!(harness.state().queue().len(), 1);
    press(&mut harness, "Take back");
    assert_eq!(step(&harness), "refusal");
    assert!(harness.state().queue().is_empty());
    press(&mut harness, "Actions");
    assert_eq!(step(&harness), "refusal", "opening the list is not reading a reason");
    let view = harness.state().game.view(harness.state().seat);
    let refused =
        view.actions().map(|(action, _)| action).find(|action| newborn::bots::suggest::best(view, *action).is_none());
    let refused = harness.state().words.action(refused.expect("something cannot be ordered at the start"));
    assert!(find(&harness, &format!("{refused}: ")).is_empty(), "what cannot be ordered now is folded");
    // Every group that has such has its own line.
    let folds = folds(&harness).len();
    for at in 0..folds {
        self::folds(&harness)[at].click_accesskit();
        harness.run_ok();
    }
    assert!(!find(&harness, &format!("{refused}: ")).is_empty(), "unfolded, it is there: {refused}");
    assert_eq!(step(&harness), "answer");
    press(&mut harness, "Close");
    let desk = harness.state();
    let letter = desk.game.setup.roster.event("mediators-letter").expect("the tutorial's own");
    let place = desk.game.view(desk.seat).events().iter().find(|e| e.event == letter).expect("it comes first").target;
    let (title, answer) = (desk.words.event(letter, place), desk.words.choice(letter, desk.seat, 0, place));
    if find(&harness, &answer).is_empty() {
        press(&mut harness, &format!("{title}. "));
    }
    press(&mut harness, &answer);
    assert_eq!(step(&harness), "end");
    press(&mut harness, "End the quarter");
    assert_eq!(step(&harness), "news");
}

#[test]
fn the_coach_is_skipped_put_away_and_comes_back() {
    let mut harness = lesson([1280.0, 720.0]);
    press(&mut harness, "Skip this step");
    assert!(says(&harness, "Step 2 of 16"));
    press(&mut harness, "Hide");
    assert!(!says(&harness, "Step 2 of 16"));
    wish(&mut harness, Intent::Lesson(LessonWish::Hide(false)));
    assert!(says(&harness, "Step 2 of 16"));
    // Steps whose time has not come or is gone pass by themselves: there are sixteen at most.
    for _ in 0..16 {
        if find(&harness, "Skip this step").is_empty() {
            break;
        }
        press(&mut harness, "Skip this step");
    }
    assert!(says(&harness, "That was the last step."));
    press(&mut harness, "Close");
    assert!(!says(&harness, "That was the last step."));
}

#[test]
fn where_there_is_little_room_the_why_waits() {
    let mut harness = lesson([1280.0, 720.0]);
    let mut settings = harness.state().state.settings.clone();
    settings.text_size = 1.5;
    wish(&mut harness, Intent::Settings(settings));
    press(&mut harness, "Why?");
    press(&mut harness, "Less");
    assert_eq!(step(&harness), "map");
}

#[test]
fn a_scenario_without_lessons_has_no_coach() {
    let harness = harness(Desk::new("today", "kosovo", Screen::Desk), [1280.0, 720.0], &Textures::default());
    assert!(!says(&harness, "Skip this step"));
    assert!(!find(&harness, "Actions").is_empty());
}
