//! The fictional scenario: a world of its own on the same program, without a word of the real one.

use crate::table;
use crate::tidy::{has_word, real_names};
use newborn::game::Keeping;
use newborn::scenario::library::Library;
use newborn::scenario::setup::Setup;
use std::collections::BTreeSet;

/// Names of states and bodies that are also plain words of the language, with the reason.
const PLAIN: [(&str, &str); 0] = [];

/// Real names that stand in `text`.
fn real_words(names: &BTreeSet<String>, text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let plain = |name: &&String| PLAIN.iter().any(|(word, _)| name == word);
    names.iter().filter(|name| !plain(name) && text.contains(name.as_str()) && has_word(&text, name)).cloned().collect()
}

#[test]
fn it_plays_to_its_end_from_every_seat() {
    let setup = table::shipped("fictional");
    assert_ne!(setup.world, "standard", "the fictional scenario has a world of its own");
    for bot in ["able", "random", "passive"] {
        let mut game = table::game(&setup, 3, bot, Keeping::ALL);
        table::play(&mut game);
        assert_eq!(game.record().len(), usize::from(setup.turns), "{bot} bots");
        assert!(game.ending().is_some(), "{bot} bots: the game ends without an ending");
        assert!(!game.entries().is_empty() && !game.news().is_empty(), "{bot} bots: something must happen");
    }
}

#[test]
fn it_shares_no_state_or_body_with_the_real_world() {
    let (fiction, today) = (table::shipped("fictional"), table::shipped("today"));
    let names = |setup: &Setup| -> BTreeSet<String> {
        let states = setup.roster.states.iter().map(|row| row.name.to_lowercase());
        let orgs = setup.roster.orgs.iter().map(|row| row.name.to_lowercase());
        states.chain(orgs).collect()
    };
    let shared: Vec<_> = names(&fiction).intersection(&names(&today)).cloned().collect();
    assert!(shared.is_empty(), "these belong to both worlds: {shared:?}");
}

#[test]
fn no_word_of_the_real_world_is_read_in_it() {
    let library = Library::default();
    let names = real_names();
    let fiction = table::shipped("fictional");
    let world = format!("world/{}", fiction.world);
    // Its own files to the last comment, and the texts that every world shares.
    let mut texts: Vec<(String, String)> = fiction
        .sources
        .iter()
        .filter(|source| source.name.contains(&world) || source.name.contains("fictional"))
        .map(|source| (source.name.clone(), source.text.clone()))
        .collect();
    assert!(texts.len() >= 7, "only {} files of the fictional world found", texts.len());
    let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    for folder in ["locale/en".to_owned(), format!("{world}/locale")] {
        let entries =
            std::fs::read_dir(assets.join(&folder)).unwrap_or_else(|error| panic!("assets/{folder}: {error}"));
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = format!("{folder}/{}", path.file_name().and_then(|name| name.to_str()).unwrap_or_default());
            let file = library.file(&name).unwrap().unwrap_or_else(|| panic!("{name} is not embedded"));
            texts.push((name, file.text.to_string()));
        }
    }
    let mut wrong = Vec::new();
    for (name, text) in &texts {
        for (n, line) in text.lines().enumerate() {
            wrong.extend(real_words(&names, line).iter().map(|word| format!("{name}:{}: `{word}`", n + 1)));
        }
    }
    assert!(
        wrong.is_empty(),
        "a word of the real world reaches the players of the fictional one: move it to the standard world's files, or, \
         if it is a plain word too, to PLAIN with the reason\n  {}",
        wrong.join("\n  ")
    );
}

#[test]
fn a_real_name_is_found() {
    assert_eq!(real_words(&real_names(), "As in Peru, and not in Perugia."), ["peru"]);
}
