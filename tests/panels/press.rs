//! Each panel: its controls are found by name and pressed, and the order, the refusal or the changed view is there.

use super::desk::{Desk, Screen, find, harness, press, says};
use super::picture::Textures;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use egui_kittest::kittest::Queryable;
use newborn::core::order::{Order, Target};
use newborn::desk::intent::Topic;
use newborn::desk::panels::KEYS;
use newborn::desk::{Intent, Panel};

fn sheet(panel: Panel, turns: u16) -> Harness<'static, Desk> {
    let desk = Desk::new("today", "kosovo", Screen::Sheet(panel)).later(turns);
    harness(desk, [1000.0, 900.0], &Textures::default())
}

fn desk() -> Harness<'static, Desk> {
    let mut desk = Desk::new("today", "kosovo", Screen::Desk);
    desk.state.selected = desk.game.setup.roster.state("gha").map_or(Target::Nothing, Target::State);
    harness(desk, [1600.0, 900.0], &Textures::default())
}

fn did(harness: &Harness<'_, Desk>, wanted: impl Fn(&Intent) -> bool) -> bool {
    harness.state().done.iter().any(wanted)
}

#[test]
fn the_strip_opens_numbers_into_causes() {
    let mut harness = desk();
    press(&mut harness, "Budget");
    assert!(did(&harness, |intent| matches!(intent, Intent::Why(..))));
    assert!(says(&harness, "Budget"));
    press(&mut harness, "Recognition:");
    assert!(did(&harness, |intent| matches!(intent, Intent::Explain(Topic::Recognitions))));
    assert!(says(&harness, "as claimed") || says(&harness, "documented") || says(&harness, "document"));
}

#[test]
fn the_agenda_takes_an_answer_and_gives_it_back() {
    let mut harness = desk();
    let view = harness.state().game.view(harness.state().seat);
    let event = *view.events().first().expect("an event at the start");
    let answer = harness.state().words.choice(event.event, harness.state().seat, 0, event.target);
    press(&mut harness, &answer);
    assert!(matches!(harness.state().queue(), [Order::Answer(_, 0)]), "{:?}", harness.state().queue());
    // It stays unfolded where it was: another answer takes the first one's place, and a press on that takes it back.
    let other = harness.state().words.choice(event.event, harness.state().seat, 1, event.target);
    press(&mut harness, &other);
    assert!(matches!(harness.state().queue(), [Order::Answer(_, 1)]), "{:?}", harness.state().queue());
    press(&mut harness, "Press to take it back");
    assert!(harness.state().queue().is_empty());
}

#[test]
fn the_dossier_opens_drivers_and_orders() {
    let mut harness = desk();
    let view = harness.state().game.view(harness.state().seat);
    let state = harness.state().game.setup.roster.state("gha").expect("in the standard world");
    let (driver, _) = view.contributions(state).into_iter().max_by_key(|(_, value)| value.0.abs()).expect("drivers");
    let mut name = harness.state().words.driver(&driver.id);
    name.replace_range(..1, &name[..1].to_uppercase());
    press(&mut harness, &name);
    assert!(says(&harness, "How much it weighs"), "a driver unfolds into what it rests on");
    let envoy = harness.state().game.setup.roster.action("post-envoy").expect("an action of the rules");
    let name = harness.state().words.action(envoy);
    press(&mut harness, &format!("{name}:"));
    assert_eq!(harness.state().queue(), [Order::Act(envoy, Target::State(state))]);
    assert!(!find(&harness, "Take back:").is_empty(), "the order stands as a card");
}

#[test]
fn a_refusal_says_why_and_costs_nothing() {
    let mut harness = desk();
    let state = harness.state().game.setup.roster.state("gha").expect("in the standard world");
    let envoy = harness.state().game.setup.roster.action("post-envoy").expect("an action of the rules");
    let order = Order::Act(envoy, Target::State(state));
    harness.state_mut().carry_out(Intent::Order(order));
    harness.state_mut().carry_out(Intent::Order(order));
    harness.run_ok();
    assert_eq!(harness.state().queue().len(), 1);
    let why = harness.state().state.remark.clone().expect("the second is refused");
    let first = why.split(['.', ';']).next().unwrap_or_default();
    assert!(says(&harness, first), "the reason stands under the orders: {why}");
    assert!(says(&harness, "Not now:"), "what cannot be done here says why");
}

#[test]
fn orders_are_taken_back_and_the_quarter_ends() {
    let mut harness = desk();
    let turn = harness.state().game.calendar().turn();
    let state = harness.state().game.setup.roster.state("gha").expect("in the standard world");
    let envoy = harness.state().game.setup.roster.action("post-envoy").expect("an action of the rules");
    harness.state_mut().carry_out(Intent::Order(Order::Act(envoy, Target::State(state))));
    harness.run_ok();
    press(&mut harness, "Take back:");
    assert!(harness.state().queue().is_empty());
    press(&mut harness, "End the quarter");
    assert_eq!(harness.state().game.calendar().turn(), turn + 1);
    assert_eq!(harness.state().open, Some(Panel::News));
}

#[test]
fn actions_are_searched_unfolded_and_ordered() {
    let mut harness = sheet(Panel::Actions, 0);
    harness.state_mut().state.find_action = "envoy".into();
    harness.run_ok();
    let envoy = harness.state().game.setup.roster.action("post-envoy").expect("an action of the rules");
    let name = harness.state().words.action(envoy);
    press(&mut harness, &format!("{name}:"));
    press(&mut harness, "Order:");
    assert!(
        matches!(harness.state().queue(), [Order::Act(action, _)] if *action == envoy),
        "{:?}",
        harness.state().queue()
    );
    harness.state_mut().state.find_action = "no such thing".into();
    harness.run_ok();
    assert!(says(&harness, "Nothing found"));
}

#[test]
fn actions_stand_by_kind_and_what_cannot_be_ordered_is_folded_beneath() {
    let mut harness = sheet(Panel::Actions, 0);
    for head in ["BILATERAL", "MULTILATERAL", "THE DIALOGUE", "ACCESSION"] {
        assert!(says(&harness, head), "{head}");
    }
    let before = find(&harness, "").len();
    let fold = find(&harness, "Not now: ").into_iter().find_map(|node| node.accesskit_node().label());
    press(&mut harness, &fold.expect("something cannot be ordered at the start"));
    assert!(find(&harness, "").len() > before && did(&harness, |intent| *intent == Intent::Reason));
}

#[test]
fn news_lead_to_their_places_and_back_in_time() {
    let mut harness = sheet(Panel::News, 5);
    press(&mut harness, "The quarter before");
    assert_eq!(harness.state().state.news, Some(4));
    press(&mut harness, "Show ");
    assert!(did(&harness, |intent| matches!(intent, Intent::Select(target) if *target != Target::Nothing)));
}

#[test]
fn charts_are_chosen_and_explained() {
    let mut harness = sheet(Panel::Charts, 3);
    let before = harness.state().state.charts.len();
    press(&mut harness, "Budget");
    assert_eq!(harness.state().state.charts.len(), before + 1);
    press(&mut harness, "Why: ");
    assert!(did(&harness, |intent| matches!(intent, Intent::Why(..) | Intent::Explain(_))));
}

#[test]
fn the_encyclopaedia_is_searched() {
    let mut harness = sheet(Panel::Encyclopaedia, 0);
    press(&mut harness, "Organisations");
    harness.state_mut().state.find_entry = "council of europe".into();
    harness.run_ok();
    press(&mut harness, "Council of Europe");
    press(&mut harness, "Open it");
    assert!(did(&harness, |intent| matches!(intent, Intent::Select(Target::Body(_)))));
}

#[test]
fn organisations_show_each_member() {
    let mut harness = sheet(Panel::Bodies, 0);
    press(&mut harness, "UNESCO");
    assert!(harness.state().state.body.is_some());
    press(&mut harness, ": yes ");
    assert!(did(&harness, |intent| matches!(intent, Intent::Select(Target::State(_)))));
    press(&mut harness, "All organisations");
    assert!(harness.state().state.body.is_none());
}

#[test]
fn boards_select_what_is_pressed() {
    let mut harness = sheet(Panel::Criteria, 2);
    let gate = harness.state().game.setup.roster.gate("eu-forwarded").expect("a gate of the standard world");
    let name = harness.state().words.gate(gate);
    press(&mut harness, &name);
    assert_eq!(harness.state().state.selected, Target::Gate(gate));
    let mut harness = sheet(Panel::Implementation, 0);
    let article = harness.state().game.setup.roster.article("path-1").expect("an article of the standard world");
    let name = harness.state().words.article(article);
    press(&mut harness, &name);
    assert_eq!(harness.state().state.selected, Target::Article(article));
    let mut harness = sheet(Panel::Region, 0);
    press(&mut harness, "Common regional market");
    assert!(matches!(harness.state().state.selected, Target::Scheme(_)));
    let mut harness = sheet(Panel::Home, 0);
    press(&mut harness, "Growth");
    assert!(did(&harness, |intent| matches!(intent, Intent::Why(..))));
    let mut harness = sheet(Panel::Objectives, 0);
    press(&mut harness, "Worth ");
    assert!(did(&harness, |intent| matches!(intent, Intent::Explain(Topic::Objective(_)))));
}

#[test]
fn the_table_takes_a_sealed_offer() {
    let mut harness = sheet(Panel::Table, 0);
    press(&mut harness, "Trust");
    assert!(did(&harness, |intent| matches!(intent, Intent::Why(..))));
    // On to a quarter with a round, if one comes within two years.
    for _ in 0..8 {
        let view = harness.state().game.view(harness.state().seat);
        if view.dialogue().round.is_some() {
            break;
        }
        harness.state_mut().carry_out(Intent::EndTurn);
        harness.run_ok();
    }
    let view = harness.state().game.view(harness.state().seat);
    let Some(round) = view.dialogue().round else { return };
    let (rule, _) = view.agreement(round);
    let open = rule.articles.iter().copied().find(|article| view.chosen(*article).is_none());
    let Some(article) = open else { return };
    let option = harness.state().words.article_option(article, 1);
    press(&mut harness, &option);
    press(&mut harness, "Seal this offer");
    let sealed = |order: &Order| matches!(order, Order::Offer(of, ..) if *of == article);
    assert!(harness.state().queue().iter().any(sealed), "{:?}", harness.state().state.remark);
    press(&mut harness, "Take it back");
    assert!(!harness.state().queue().iter().any(sealed));
}

#[test]
fn settings_change_the_look_at_once() {
    let mut harness = sheet(Panel::Settings, 0);
    press(&mut harness, "Paper");
    assert!(harness.state().theme.paper);
    press(&mut harness, "150 %");
    assert!((harness.state().theme.size - 1.5).abs() < 0.01);
    press(&mut harness, "Shqip");
    assert_eq!(harness.state().state.settings.language, "sq");
}

#[test]
fn saves_are_kept_and_opened() {
    let mut harness = sheet(Panel::Saves, 0);
    harness.state_mut().state.saves = vec!["today-turn-4".into()];
    harness.state_mut().state.save_name = "before the vote".into();
    harness.run_ok();
    press(&mut harness, "Keep it");
    assert!(did(&harness, |intent| *intent == Intent::Save(Some("before-the-vote".into()))));
    press(&mut harness, "Go back to today-turn-4");
    assert!(did(&harness, |intent| *intent == Intent::Load("today-turn-4".into())));
}

#[test]
fn help_names_every_key_and_the_bar_every_panel() {
    let harness = sheet(Panel::Help, 0);
    for (key, what) in KEYS {
        assert!(says(&harness, key), "{key}");
        assert!(says(&harness, &harness.state().words.plain(what)), "{what}");
    }
    let mut harness = desk();
    for panel in Panel::BAR {
        let name = harness.state().words.plain(&format!("panel-{}", panel.id()));
        let chip = harness.query_all_by_role_and_label(egui::accesskit::Role::RadioButton, &name).next();
        chip.unwrap_or_else(|| panic!("no entry {name} on the bar")).click_accesskit();
        harness.run_ok();
        assert_eq!(harness.state().open, Some(panel), "{name}");
        press(&mut harness, "Close");
        assert_eq!(harness.state().open, None);
    }
}
