//! Every shipped scenario checks without errors or warnings, builds, and plays to its end.

use crate::broken::broken_files;
use newborn::bots::order_all;
use newborn::game::{Game, Keeping};
use newborn::scenario::library::Library;
use newborn::scenario::load::{check_source, load};

#[test]
fn shipped_scenarios_are_fine() {
    let library = Library::default();
    let ids = library.scenarios();
    assert!(ids.len() >= 3, "shipped: {ids:?}");
    for id in ids {
        let checked = check_source(&library, &library.scenario(&id).unwrap());
        assert!(checked.diagnostics.is_empty(), "{id}: {:#?}", checked.diagnostics);
        assert!(checked.setup.is_some(), "{id} cannot be built");
    }
}

#[test]
fn shipped_scenarios_play_to_their_end() {
    let library = Library::default();
    for id in library.scenarios() {
        let setup = load(&library, &id).unwrap();
        let mut game = Game::new(&setup, 5, Keeping::NOTHING);
        game.players.fill(newborn::scenario::setup::Player::Bot("random".into()));
        let mut turns = 0;
        while !game.over() {
            order_all(&mut game);
            game.end_turn();
            turns += 1;
        }
        assert_eq!(turns, setup.turns, "{id}");
        assert!(game.ending().is_some(), "{id} ends without an ending");
    }
}

#[test]
fn broken_files_get_their_diagnostics() {
    let library = Library::default();
    broken_files(|path| {
        let name = path.display().to_string();
        match library.scenario(&name) {
            Ok(source) => {
                let checked = check_source(&library, &source);
                // The files are about other faults than texts nobody wrote.
                checked.diagnostics.into_iter().filter(|d| d.code != "missing-text").collect()
            }
            Err(newborn::scenario::library::LibraryError::NotText(diagnostic)) => vec![*diagnostic],
            Err(error) => panic!("{name}: {error}"),
        }
    });
}
