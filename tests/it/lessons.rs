//! The shipped lessons: every step can be done by what it says, at any seed, and follows the one before.

use newborn::core::ix::SeatIx;
use newborn::core::order::{Order, Target};
use newborn::game::order_text::write_order;
use newborn::game::view::SeatView;
use newborn::game::{Game, Keeping};
use newborn::scenario::library::Library;
use newborn::scenario::load::load;
use newborn::scenario::setup::Player;
use newborn::terminal::{Bots, Look, NoSaves, Piped, SaveGame, Session, play};
use newborn::wording::Words;

const SEAT: SeatIx = SeatIx(0);

/// Says that it keeps what it is given.
struct Willing;

impl SaveGame for Willing {
    fn save(&mut self, _: &Game, name: &str) -> Result<String, String> {
        Ok(name.into())
    }
    fn load(&mut self, name: &str) -> Result<newborn::game::save::Loaded, String> {
        NoSaves.load(name)
    }
    fn list(&mut self) -> Result<Vec<String>, String> {
        Ok(Vec::new())
    }
}

fn session(seed: u64) -> Session {
    let library = Library::default();
    let setup = load(&library, "tutorial").unwrap();
    let words = Words::load(&library, &setup, "en").unwrap();
    let mut game = Game::new(&setup, seed, Keeping::ALL);
    game.players[SEAT.at()] = Player::Human;
    Session::new(game, library, words, vec![SEAT], Box::new(Bots { seed }), Box::new(Willing))
}

/// Types lines, and returns what is answered to them.
fn typed(session: &mut Session, lines: &str) -> String {
    let mut out = Vec::new();
    play(session, &mut Piped(lines.as_bytes()), &mut out, Look { width: 100, colour: false }).unwrap();
    String::from_utf8(out).unwrap()
}

/// The first order of a list that can be given now, as a line.
fn first(view: SeatView, orders: impl IntoIterator<Item = Order>) -> String {
    let order = orders.into_iter().find(|order| view.check(order).is_ok());
    write_order(view.setup(), SEAT, &order.expect("one of them can be ordered")).to_string()
}

fn opening(view: SeatView) -> String {
    first(view, view.openings().iter().map(|opening| Order::Use(opening.kind, opening.target)))
}

fn initiative(view: SeatView) -> String {
    let actions = view.actions().filter(|(_, rule)| rule.price.initiative);
    let orders = actions.flat_map(|(action, _)| view.targets(action).into_iter().map(move |at| Order::Act(action, at)));
    first(view, orders.collect::<Vec<_>>())
}

fn offer(view: SeatView) -> String {
    let round = view.dialogue().round.expect("the letter brings a round in the second quarter");
    let (rule, _) = view.agreement(round);
    first(view, rule.articles.iter().map(|article| Order::Offer(*article, 0, 1)))
}

/// What each step of the tutorial is done by.
fn way(step: &str, view: SeatView) -> String {
    match step {
        "map" => "state greece".into(),
        "why" => "why support of greece".into(),
        "envoy" => "post-envoy greece".into(),
        "undo" => "undo".into(),
        "refusal" => "open-mission greece".into(),
        "answer" => "answer mediators-letter choice=come".into(),
        "end" | "end-again" => "end".into(),
        "news" => "news".into(),
        "opening" => opening(view),
        "table" => offer(view),
        "initiative" => initiative(view),
        "bid" => "prepare-bid interpol".into(),
        "criteria" => "accession".into(),
        "forecast" => "forecast".into(),
        "save" => "save lesson".into(),
        other => panic!("say here what the step `{other}` of the tutorial is done by"),
    }
}

#[test]
fn the_tutorial_is_done_step_by_step_at_the_terminal() {
    for seed in [1, 7, 20, 333] {
        let mut session = session(seed);
        let steps: Vec<String> = session.game.setup.lessons.iter().map(|rule| rule.id.clone()).collect();
        assert!((12..=16).contains(&steps.len()), "a dozen to sixteen steps, not {}", steps.len());
        // Before anything is typed the first step stands there.
        let begun = typed(&mut session, "");
        assert!(begun.contains(&format!("Step 1 of {}", steps.len())), "{begun}");
        for (at, step) in steps.iter().enumerate() {
            // Looking at the status does nothing that a step asks for.
            let before = typed(&mut session, "status\n");
            let before = before.split("> status").nth(1).unwrap_or_default().to_owned();
            assert!(!before.contains("Done:"), "`status` completes `{step}`:\n{before}");
            let line = way(step, session.game.view(SEAT));
            let said = typed(&mut session, &format!("{line}\n"));
            let title = session.words.plain(&format!("lesson-{step}"));
            if at + 1 == steps.len() {
                assert!(said.contains("That was the last step"), "seed {seed}, `{line}`:\n{said}");
            } else {
                assert!(said.contains(&format!("Done: {title}")), "seed {seed}, step `{step}`, `{line}`:\n{said}");
                assert!(said.contains(&format!("Step {} of {}", at + 2, steps.len())), "`{line}`:\n{said}");
            }
        }
        let turns = session.game.calendar().turns;
        assert!(turns < session.game.setup.turns, "quarters are left to play on alone");
    }
}

#[test]
fn the_lesson_is_shown_skipped_and_put_away() {
    let mut one = session(7);
    let text = typed(&mut one, "lesson skip\nlesson\nlesson hide\nwhy home\nagenda\nlesson\n");
    assert!(text.contains("Step 2 of 16") && text.contains("put out of sight"), "{text}");
    let hidden = text.split("put out of sight").nth(1).unwrap();
    assert!(!hidden.split("> lesson").next().unwrap().contains("Step 3"), "a hidden lesson says nothing:\n{hidden}");
    assert!(hidden.split("> lesson").nth(1).unwrap().contains("Step 3 of 16"), "it went on all the same:\n{hidden}");
}

#[test]
fn a_lesson_left_behind_ends_by_itself() {
    // Nothing but ends: steps that only their quarter has are passed over, and nothing is asked that cannot be done.
    let mut one = session(3);
    let text = typed(&mut one, &"lesson skip\nend\n".repeat(8));
    assert!(text.contains("The game is over"), "{text}");
    let view = one.game.view(SEAT);
    assert_eq!(view.queued().len(), 0);
    assert!(matches!(view.targets_of(newborn::actions::rules::TargetKind::Nothing)[..], [Target::Nothing]));
}

#[test]
fn texts_of_a_scenario_are_read_in_their_language() {
    let text = r#"(title: "A test", summary: "Small.", start: "2026-10-01", turns: 4,
        seats: [(id: "home", name: "Home", role: Aspirant)],
        lessons: [(id: "look", done: AskedWhy)],
        texts: [("lesson-look", "Look"), ("lesson-look.text", "Look around.")],
        translations: [(language: "sq", title: "Provim", texts: [("lesson-look", "Shiko")])])"#;
    let library = Library::default();
    let source = newborn::scenario::library::ScenarioSource {
        id: "test".into(),
        source: newborn::scenario::diagnostic::Source::new("test.ron", text),
        beside: newborn::scenario::library::Beside::Shipped,
    };
    let setup = newborn::scenario::load::load_source(&library, &source).unwrap();
    let plain = |language, key| Words::load(&library, &setup, language).unwrap().plain(key);
    assert_eq!(plain("en", "lesson-look"), "Look");
    assert_eq!(plain("sq", "lesson-look"), "Shiko");
    assert_eq!(plain("sq", "lesson-look.text"), "Look around.", "what is not translated stays");
}
