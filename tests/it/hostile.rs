//! Hostile snapshots: whatever a hand-made save says, it is refused, or it plays without a crash.

use crate::table;
use newborn::core::milli::Milli;
use newborn::game::RULES;
use newborn::game::save::{LoadOptions, load, reseal, to_text};
use newborn::game::snapshot::Snapshot;
use newborn::game::{Game, Keeping};
use newborn::scenario::library::Library;
use newborn::scenario::setup::Setup;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Pointers to all parts of a value, by their shape: the same path with any position.
fn places(value: &Value, at: &str, shape: &str, out: &mut BTreeMap<String, Vec<String>>) {
    out.entry(shape.to_owned()).or_default().push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                // Small tuples have places of their own; long lists have one kind of item.
                let kind = if items.len() <= 4 { n.to_string() } else { "*".into() };
                places(item, &format!("{at}/{n}"), &format!("{shape}/{kind}"), out);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                places(field, &format!("{at}/{name}"), &format!("{shape}/{name}"), out);
            }
        }
        _ => {}
    }
}

/// What a place may be changed to.
fn changes(value: &Value) -> Vec<Value> {
    let mut out = vec![Value::Null];
    match value {
        Value::Number(_) => {
            let numbers = [-1, 0, 1, 21, 255, 256, 999, 65_535, 10_000_000, 10_000_000_000, i64::MAX, i64::MIN];
            out.extend(numbers.map(|n| json!(n)));
            out.push(json!(0.5));
        }
        Value::Bool(on) => out.push(json!(!on)),
        Value::String(_) => out.extend(
            ["", "9999-12-31", "-009999-01-01", "Recognises", "Withdrawn", "Member", "Nothing"].map(|word| json!(word)),
        ),
        Value::Array(items) => {
            out.push(json!([]));
            if let Some(last) = items.last() {
                out.push(items[..items.len() - 1].iter().cloned().collect());
                out.push(items.iter().cloned().chain([last.clone()]).collect());
                out.push(items.iter().rev().cloned().collect());
            }
        }
        Value::Object(_) => out.push(json!({})),
        Value::Null => {
            out.extend([json!(0), json!(65_535), json!("2009-01-01"), json!({ "left": 0 }), json!({ "left": 3 })]);
            out.push(json!({ "readiness": 50_000, "tabled": true, "whips": [[3, 20_000]] }));
        }
    }
    out
}

/// Everything that is asked of a game while it is played.
fn ask_everything(game: &Game) {
    let setup = &game.setup;
    for seat in setup.roster.seats() {
        let view = game.view(seat);
        let _asked = (view.verdict(), view.progress(), view.left(), view.news().count(), game.measure(0));
        for state in view.states().take(3) {
            let _asked = (view.contributions(state), view.believed_odds(state));
        }
        // Whip counts are slow: those where something goes on, and one of the others.
        let orgs = (0..setup.roster.orgs.len()).map(newborn::core::ix::OrgIx::of);
        let busy = |org: &newborn::core::ix::OrgIx| {
            org.at() == 0 || view.bid(*org) != Milli::ZERO || !view.roll_calls(*org).is_empty()
        };
        for org in orgs.filter(busy) {
            let _asked = (view.whip_count(org, 0).map(|count| count.distribution()), view.roll_calls(org).len());
        }
    }
}

fn try_it(setup: &Arc<Setup>, value: Value, context: &str) -> bool {
    let Ok(snapshot) = serde_json::from_value::<Snapshot>(value) else { return false };
    // A crash must say what caused it.
    let outcome = std::panic::catch_unwind(|| {
        let Ok(mut game) = Game::at(setup, 1, snapshot, Keeping::ALL) else { return false };
        game.players.fill(newborn::scenario::setup::Player::Bot("random".into()));
        ask_everything(&game);
        table::turn(&mut game);
        table::turn(&mut game);
        let _text = to_text(&game);
        true
    });
    outcome.unwrap_or_else(|_| panic!("a snapshot crashed the game: {context}"))
}

fn hostile(id: &str, seed: u64, turns: u16) {
    let setup = table::shipped(id);
    let mut game = table::game(&setup, seed, "random", Keeping::ALL);
    for _ in 0..turns {
        table::turn(&mut game);
    }
    newborn::bots::order_all(&mut game);
    let whole = serde_json::to_value(Snapshot::take(&game)).unwrap();
    let mut found = BTreeMap::new();
    places(&whole, "", "", &mut found);
    let (mut refused, mut played) = (0, 0);
    for pointers in found.values() {
        let last = pointers.len() - 1;
        let mut some = vec![0, last / 2, last];
        some.dedup();
        for pointer in some.into_iter().map(|n| &pointers[n]) {
            for change in changes(whole.pointer(pointer).unwrap()) {
                let mut value = whole.clone();
                let context = format!("{id}: {pointer} = {}", change.to_string().chars().take(80).collect::<String>());
                *value.pointer_mut(pointer).unwrap() = change;
                if try_it(&setup, value, &context) {
                    played += 1;
                } else {
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > 300 && played > 100, "{id}: {refused} refused, {played} played");
}

#[test]
fn a_hostile_snapshot_never_crashes_a_game_of_today() {
    hostile("today", 3, 7);
}

#[test]
fn a_hostile_snapshot_never_crashes_the_fictional_game() {
    hostile("fictional", 5, 4);
}

#[test]
fn a_hostile_snapshot_in_a_save_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.save");
    let setup = table::shipped("today");
    let mut game = table::game(&setup, 2, "random", Keeping::ALL);
    table::turn(&mut game);
    let text = to_text(&game);
    let deep = format!("\"calendar\": {}{},", "[".repeat(100_000), "]".repeat(100_000));
    for (from, to, word) in [
        ("\"ambiguity\":", "\"ambiguity\":999", "ambiguity"),
        ("\"ticks\":1,", "\"ticks\":3,", "calendar"),
        ("\"bodies\":", "\"nobody\":", "bodies"),
        ("\"calendar\":", deep.as_str(), "cannot be read"),
    ] {
        // Other rules, so that the snapshot is what is played on.
        let others = text.replacen(&format!("rules = {RULES}\n"), "rules = 9999\n", 1);
        let edited = others.replacen(from, to, 1);
        assert!(others != text && edited != others, "{from}");
        std::fs::write(&path, reseal(&edited).unwrap()).unwrap();
        let error = load(&Library::default(), &path, LoadOptions::default()).err().map(|error| error.to_string());
        assert!(error.as_ref().is_some_and(|error| error.contains(word)), "{from}: {error:?}");
    }
}
