//! What is under the pointer stays there: lists keep their places while a seat orders, and a second press on the same spot
//! undoes the first. Answers say what they do.

use super::desk::{Desk, Screen, find, harness, press, says};
use super::picture::Textures;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use newborn::core::order::{Order, Target};
use newborn::desk::Panel;

fn desk() -> Harness<'static, Desk> {
    harness(Desk::new("today", "kosovo", Screen::Desk), [1600.0, 2400.0], &Textures::default())
}

/// The titles of the matters on the agenda, from the top.
fn titles(harness: &Harness<'_, Desk>) -> Vec<String> {
    let view = harness.state().game.view(harness.state().seat);
    let words = &harness.state().words;
    let mut found: Vec<(f32, String)> = Vec::new();
    for happening in view.events() {
        let title = words.event(happening.event, happening.target);
        for node in harness.query_all_by(|node| {
            node.label().is_some_and(|label| label.starts_with(&format!("{title}. ")) && label.ends_with("folded)"))
        }) {
            found.push((node.rect().top(), title.clone()));
        }
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.into_iter().map(|(_, title)| title).collect()
}

#[test]
fn an_answer_moves_no_matter() {
    let mut harness = desk();
    let before = titles(&harness);
    assert!(before.len() > 2, "a first agenda: {before:?}");
    let view = harness.state().game.view(harness.state().seat);
    let event = *view.events().first().expect("an event at the start");
    let answer = harness.state().words.choice(event.event, harness.state().seat, 0, event.target);
    press(&mut harness, &answer);
    assert_eq!(titles(&harness), before, "sort nothing by what is answered");
}

#[test]
fn a_second_press_on_the_same_spot_takes_back() {
    let mut harness = desk();
    let view = harness.state().game.view(harness.state().seat);
    let event = *view.events().first().expect("an event at the start");
    let answer = harness.state().words.choice(event.event, harness.state().seat, 0, event.target);
    let spot = |harness: &Harness<'_, Desk>| find(harness, &answer).first().map(|node| node.rect().center());
    let first = spot(&harness).expect("the first matter is unfolded");
    harness.hover_at(first);
    for queued in [1, 0] {
        for pressed in [true, false] {
            harness.event(egui::Event::PointerButton {
                pos: first,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: egui::Modifiers::NONE,
            });
            harness.step();
        }
        harness.run_ok();
        assert_eq!(harness.state().queue().len(), queued, "the answer stays under the pointer");
    }
}

#[test]
fn what_can_be_done_keeps_its_place_in_the_quarter() {
    let mut harness = desk();
    let state = harness.state().game.setup.roster.state("gha").expect("in the standard world");
    harness.state_mut().carry_out(newborn::desk::Intent::Select(Target::State(state)));
    harness.state_mut().drawers.push(Panel::Dossier);
    harness.run_ok();
    let view = harness.state().game.view(harness.state().seat);
    let names: Vec<String> = view
        .actions()
        .map(|(action, _)| action)
        .filter(|action| view.targets(*action).contains(&Target::State(state)))
        .map(|action| harness.state().words.action(action))
        .collect();
    let order = |harness: &Harness<'_, Desk>| {
        let mut found: Vec<(f32, String)> = Vec::new();
        for name in &names {
            let begins = [format!("{name}: "), format!("{name}:")];
            if let Some(node) =
                begins.iter().find_map(|words| find(harness, words).first().map(egui_kittest::Node::rect))
            {
                found.push((node.top(), name.clone()));
            }
        }
        found.sort_by(|a, b| a.0.total_cmp(&b.0));
        found.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
    };
    let before = order(&harness);
    assert!(before.len() > 2, "{before:?}");
    let view = harness.state().game.view(harness.state().seat);
    // Everything that costs teams is refused once they are all out: nothing moves for that.
    let spend: Vec<Order> = newborn::bots::suggest::fitting(view, |rule| rule.price.teams > 0 || rule.stays.is_some());
    for one in spend.into_iter().take(6) {
        harness.state_mut().carry_out(newborn::desk::Intent::Order(one));
    }
    harness.run_ok();
    assert!(!harness.state().queue().is_empty());
    let after = order(&harness);
    let kept: Vec<&String> = before.iter().filter(|name| after.contains(name)).collect();
    let now: Vec<&String> = after.iter().filter(|name| before.contains(name)).collect();
    assert_eq!(now, kept, "what could be done first stays first until the quarter ends");
}

#[test]
fn answers_say_what_they_do() {
    let harness = desk();
    let view = harness.state().game.view(harness.state().seat);
    let event = view.events().first().expect("an event at the start");
    let rule = &view.setup().event_rules.events[event.event.at()];
    let (role, options) = rule.choices.iter().find(|(role, _)| *role == view.role()).expect("a choice of this seat");
    let words = &harness.state().words;
    let texts: Vec<String> =
        options.iter().flat_map(|option| words.effects(&option.effects, *role, event.target)).collect();
    assert!(!texts.is_empty(), "the first matter does something");
    for text in texts {
        let begins: String = text.chars().skip(1).take(12).collect();
        assert!(says(&harness, &begins), "beside its cost an answer says what it does: {text}");
    }
}

#[test]
fn what_would_fit_is_ordered_and_taken_back_where_it_stands() {
    let mut harness = desk();
    let view = harness.state().game.view(harness.state().seat);
    let first = newborn::bots::suggest::fitting(view, |rule| rule.price.initiative).into_iter().next();
    let name = harness.state().words.order(view, &first.expect("something takes the initiative"));
    press(&mut harness, &format!("{name}: "));
    press(&mut harness, "Order it");
    assert_eq!(harness.state().queue(), [first.expect("as above")]);
    press(&mut harness, "Take it back");
    assert!(harness.state().queue().is_empty(), "the same button takes it back");
    assert!(!find(&harness, "Order it").is_empty());
}
