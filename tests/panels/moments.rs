//! The staged moments, each from a game that bots played: that each occurs, can be watched, skipped, played again, and
//! stands still at once where things are to stand still.

use super::desk::{Desk, Screen, find, harness, is_control, photograph, press, says, shipped};
use super::picture::Textures;
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use newborn::core::ix::SeatIx;
use newborn::core::news::Weight;
use newborn::desk::moments::handing_over::pages;
use newborn::desk::moments::{MOST, Moment, Scene, Stage, all_of, of_turn};
use newborn::desk::{Panel, Theme};
use newborn::game::{Game, Keeping};
use newborn::scenario::setup::Player;
use std::sync::LazyLock;

/// Games in which the moments are looked for: scenario, seat, seed.
const GAMES: [(&str, &str, u64); 9] = [
    ("today", "kosovo", 1),
    ("today", "serbia", 3),
    ("today", "mediator", 5),
    ("independence-2008", "kosovo", 1),
    ("today", "kosovo", 2),
    ("today", "kosovo", 4),
    ("today", "kosovo", 6),
    ("today", "kosovo", 7),
    ("brussels-2013", "kosovo", 1),
];
/// Games that are always played; the others only while a kind of moment is missing.
const ALWAYS: usize = 3;

/// Every kind of moment.
const KINDS: [&str; 10] =
    ["inherited", "roll-call", "night", "signing", "report", "chairs", "election", "letter", "changed", "handing-over"];

fn played(scenario: &str, seed: u64) -> Game {
    let mut game = Game::new(&shipped(scenario), seed, Keeping::ALL);
    game.players.fill(Player::Bot("able".into()));
    while !game.over() {
        newborn::bots::order_all(&mut game);
        game.end_turn();
    }
    game
}

/// The end of a played game, at the desk of a seat.
fn at_the_end(at: usize) -> Desk {
    let (scenario, seat, seed) = GAMES[at];
    let mut desk = Desk::new(scenario, seat, Screen::Desk);
    desk.game = played(scenario, seed);
    desk
}

fn every(game: &Game, seat: SeatIx) -> Vec<Moment> {
    let view = game.view(seat);
    let turns = (1..=view.calendar().turns).flat_map(|turn| all_of(view, turn));
    turns.chain(pages(view)).collect()
}

/// Moments of each kind and the game they are from, a few of each; what is inherited is of a game at its start.
static FOUND: LazyLock<Vec<(usize, Moment)>> = LazyLock::new(|| {
    let mut out: Vec<(usize, Moment)> = Vec::new();
    for at in 0..GAMES.len() {
        let has = |kind: &str| kind == "inherited" || out.iter().any(|(_, one)| one.scene.id() == kind);
        if at >= ALWAYS && KINDS.iter().all(|kind| has(kind)) {
            break;
        }
        let desk = at_the_end(at);
        let mut here: Vec<Moment> = Vec::new();
        for moment in every(&desk.game, desk.seat) {
            let id = moment.scene.id();
            if here.iter().filter(|one| one.scene.id() == id).count() < if id == "handing-over" { 4 } else { 2 } {
                here.push(moment);
            }
        }
        out.extend(here.into_iter().map(|moment| (at, moment)));
    }
    out
});

/// The first moment of a kind.
fn of_kind(kind: &str) -> Desk {
    if kind == "inherited" {
        let mut desk = Desk::new("today", "kosovo", Screen::Desk);
        desk.state.stage = Stage::of(of_turn(desk.game.view(desk.seat), 0));
        return desk;
    }
    let found = FOUND.iter().find(|(_, moment)| moment.scene.id() == kind);
    let (at, moment) = found.unwrap_or_else(|| panic!("no game has a {kind}: add one to GAMES"));
    let mut desk = at_the_end(*at);
    desk.state.stage = Stage::of(vec![moment.clone()]);
    desk
}

fn still(mut desk: Desk) -> Desk {
    desk.state.settings.motion = false;
    desk
}

fn shown(harness: &Harness<'_, Desk>) -> Option<&'static str> {
    harness.state().state.stage.as_ref().and_then(|stage| stage.moment()).map(|moment| moment.scene.id())
}

#[test]
fn every_kind_of_moment_occurs_in_a_game() {
    for kind in KINDS {
        let desk = of_kind(kind);
        assert_eq!(desk.state.stage.as_ref().and_then(|stage| stage.moment()).map(|m| m.scene.id()), Some(kind));
    }
}

/// Draws a moment in several sizes: its title, its controls and how it ended are there at once.
fn look(harness: &mut Harness<'_, Desk>, textures: &Textures, moment: &Moment, name: &str) {
    let kind = moment.scene.id();
    let title = moment.title(&harness.state().words);
    for (size, text, suffix) in
        [([1280.0, 720.0], 1.0, "small"), ([1280.0, 720.0], 1.5, "large-text"), ([1920.0, 1080.0], 1.0, "wide")]
    {
        harness.state_mut().theme = Theme::new(false, text);
        harness.state_mut().state.stage = Stage::of(vec![moment.clone()]);
        harness.set_size(egui::Vec2::from(size));
        harness.run_ok();
        harness.run_ok();
        photograph(harness, textures, &format!("moment-{name}-{suffix}"));
        assert!(says(harness, &title), "{kind} has its title: {title}");
        assert!(!find(harness, "Done (Space)").is_empty(), "{kind} stands still: one can only go on");
        assert!(!find(harness, "Skip (Escape)").is_empty(), "{kind} can be left");
        if let Some(outcome) = moment.outcome(&harness.state().words) {
            assert!(says(harness, &outcome), "{kind} says how it ended: {outcome}");
        }
        for node in harness.query_all_by(|_| true) {
            let node = node.accesskit_node();
            let label = node.label().or_else(|| node.value()).unwrap_or_default();
            assert!(!label.starts_with('['), "{kind}: no text for {label}");
            assert!(!is_control(&node) || !label.trim().is_empty(), "{kind}: a control without a name");
        }
    }
}

#[test]
fn where_nothing_moves_each_moment_shows_its_end_at_once() {
    for (at, (_, seat, _)) in GAMES.iter().enumerate() {
        if FOUND.iter().all(|(of, _)| *of != at) {
            continue;
        }
        let textures = Textures::default();
        let mut harness = harness(still(at_the_end(at)), [1280.0, 720.0], &textures);
        let mut last = "";
        let mut count = 0;
        for (_, moment) in FOUND.iter().filter(|(of, _)| *of == at) {
            let id = moment.scene.id();
            count = if id == last { count + 1 } else { 0 };
            last = id;
            look(&mut harness, &textures, moment, &format!("{seat}-{id}-{count}"));
        }
    }
    let textures = Textures::default();
    for seat in ["kosovo", "serbia", "mediator"] {
        let desk = still(Desk::new("today", seat, Screen::Desk));
        let found = of_turn(desk.game.view(desk.seat), 0);
        let mut harness = harness(desk, [1280.0, 720.0], &textures);
        look(&mut harness, &textures, &found[0], &format!("{seat}-inherited"));
    }
}

#[test]
fn space_goes_to_the_end_and_then_on_and_escape_leaves() {
    let moments: Vec<Moment> = FOUND.iter().filter(|(at, _)| *at == 0).map(|(_, moment)| moment.clone()).collect();
    let (first, second) = (moments[0].clone(), moments[1].clone());
    let mut desk = at_the_end(0);
    desk.state.stage = Stage::of(vec![first.clone(), second.clone()]);
    let mut harness = harness(desk, [1280.0, 720.0], &Textures::default());
    assert!(!find(&harness, "To its end").is_empty(), "it moves");
    harness.key_press(Key::Space);
    harness.step();
    harness.step();
    assert!(!find(&harness, "Go on").is_empty(), "space shows its end");
    harness.key_press(Key::Space);
    harness.step();
    harness.step();
    assert!(says(&harness, &second.title(&harness.state().words)), "and then the next");
    harness.key_press(Key::Escape);
    harness.step();
    harness.step();
    assert_eq!(shown(&harness), None, "escape leaves the stage");
    harness.state_mut().state.stage = Stage::of(vec![first, second.clone()]);
    harness.step();
    harness.step();
    press(&mut harness, "Skip");
    assert!(says(&harness, &second.title(&harness.state().words)), "a button skips one");
    press(&mut harness, "Skip (Escape)");
    assert_eq!(shown(&harness), None);
}

#[test]
fn a_moment_moves_by_itself_and_comes_to_rest() {
    let desk = of_kind("changed");
    let mut harness = harness(desk, [1280.0, 720.0], &Textures::default());
    assert!(!find(&harness, "To its end").is_empty(), "it moves");
    for _ in 0..600 {
        if find(&harness, "To its end").is_empty() {
            break;
        }
        harness.step();
    }
    assert!(find(&harness, "To its end").is_empty(), "it came to rest");
    assert!(!find(&harness, "Once more").is_empty(), "and can be watched once more");
}

#[test]
fn the_news_plays_it_again() {
    let mut desk = still(at_the_end(0));
    let view = desk.game.view(desk.seat);
    let staged = |turn: &u16| {
        let first = all_of(view, *turn).into_iter().next();
        first.and_then(|moment| moment.item).is_some_and(|item| item.weight == Weight::Scene)
    };
    let turn = (1..=view.calendar().turns).find(staged).expect("a turn with a scene");
    let wanted = all_of(view, turn)
        .into_iter()
        .find(|moment| moment.item.as_ref().is_some_and(|item| item.weight == Weight::Scene));
    let wanted = wanted.expect("a scene").scene.id();
    desk.state.news = Some(turn);
    desk.screen = Screen::Sheet(Panel::News);
    let mut harness = harness(desk, [1280.0, 720.0], &Textures::default());
    press(&mut harness, "Play again");
    let shown = shown(&harness).expect("a moment on the stage");
    assert!(KINDS.contains(&shown), "{shown} instead of {wanted}");
}

#[test]
fn what_is_read_out_is_what_was_voted() {
    for (at, moment) in FOUND.iter() {
        let desk_of = GAMES[*at];
        let Scene::RollCall(roll) = &moment.scene else { continue };
        let item = moment.item.as_ref().expect("a vote is news");
        let told = |wanted: &str| {
            item.facts.iter().find_map(|(name, fact)| match fact {
                newborn::core::news::Fact::Count(count) if *name == wanted => Some(*count),
                _ => None,
            })
        };
        use newborn::organisations::vote::Vote;
        for (vote, name) in [(Vote::Yes, "yes"), (Vote::No, "no"), (Vote::Abstain, "abstain"), (Vote::Absent, "absent")]
        {
            let count = roll.ballots.iter().filter(|ballot| ballot.vote == vote).count();
            assert_eq!(i64::try_from(count).ok(), told(name), "{desk_of:?}: {name}");
        }
        assert!(roll.ballots.windows(2).all(|pair| pair[0].at < pair[1].at), "one after the other");
        assert!(roll.secret || roll.broke().all(|ballot| ballot.vote != Vote::Yes || desk_of.1 == "serbia"));
        assert!(!roll.secret || roll.broke().count() == 0, "a secret ballot tells on nobody");
    }
}

#[test]
fn a_quarter_is_staged_within_bounds_and_without_the_secrets_of_others() {
    for at in 0..ALWAYS {
        let desk = at_the_end(at);
        for seat in desk.game.setup.roster.seats() {
            let view = desk.game.view(seat);
            for turn in 1..=view.calendar().turns {
                let moments = of_turn(view, turn);
                assert!(moments.len() <= MOST);
                for item in moments.iter().filter_map(|moment| moment.item.as_ref()) {
                    assert!(item.only.is_none_or(|only| only == seat), "{} is another's to know", item.key);
                }
            }
        }
    }
}

#[test]
fn a_note_to_the_successor_is_kept_with_the_game() {
    let mut desk = still(at_the_end(0));
    let seat = desk.seat;
    let last = pages(desk.game.view(seat)).pop().expect("pages at the end");
    desk.state.stage = Stage::of(vec![last]);
    desk.state.note = Some((seat, "Read the third folder first.".into()));
    let mut harness = harness(desk, [1280.0, 720.0], &Textures::default());
    press(&mut harness, "Keep the note");
    let game = &harness.state().game;
    assert_eq!(game.notes.get(&seat).map(String::as_str), Some("Read the third folder first."));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("noted.save");
    newborn::game::save::write(game, &path).expect("a save");
    let library = newborn::scenario::library::Library::default();
    let loaded = newborn::game::save::load(&library, &path, Default::default()).expect("it loads");
    assert_eq!(loaded.game.notes, game.notes, "the note comes back with the game");
}
