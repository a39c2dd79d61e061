//! Killed at any moment, at most the unfinished turn is lost.

use crate::table;
use newborn::game::Keeping;
use newborn::game::save::{LoadOptions, list, load};
use newborn::scenario::library::Library;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Turns that are saved before the test is content.
const TURNS: usize = 300;

/// The turn of the save, as far as there is one.
fn saved(folder: &Path) -> u16 {
    let found = list(folder);
    assert!(found.iter().all(|one| one.trouble.is_none()), "a save that cannot be read was there: {found:?}");
    found.first().map_or(0, |one| one.turn)
}

#[test]
fn killed_at_any_moment_the_last_finished_turn_loads() {
    let folder = tempfile::tempdir().unwrap();
    let setup = table::shipped("today");
    let (mut turns, mut kills, mut seed) = (0, 0, 0_u64);
    while turns < TURNS {
        seed += 1;
        let path = folder.path().join("auto.save");
        let _none_yet = std::fs::remove_file(&path);
        let mut command = Command::new(env!("CARGO_BIN_EXE_newborn"));
        command.args(["run", "today", "--seed", &seed.to_string(), "--autosave"]).arg(&path);
        for seat in &setup.roster.seats {
            command.args(["--bot", &format!("{}=random", seat.id)]);
        }
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Another moment each time: a turn to wait for, and some microseconds more.
        let wanted = u16::try_from(1 + seed * 7 % u64::from(setup.turns)).unwrap();
        let mut seen = 0;
        for _ in 0..60_000 {
            seen = saved(folder.path());
            if seen >= wanted || child.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::sleep(Duration::from_micros(500));
        }
        assert!(seen > 0, "no save was written: does `newborn run --autosave` work?");
        std::thread::sleep(Duration::from_micros(seed * 1_733 % 9_000));
        kills += usize::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
        let loaded = load(&Library::default(), &path, LoadOptions::default())
            .unwrap_or_else(|error| panic!("killed after turn {seen} of seed {seed}: {error}"));
        let turn = loaded.game.calendar().turns;
        assert!(turn >= seen, "turn {seen} was on disk and only {turn} loads");
        let mut same = table::game(&setup, seed, "random", Keeping { history: false, hashes: true });
        (0..turn).for_each(|_| table::turn(&mut same));
        let hashes =
            |game: &newborn::game::Game| game.record().iter().map(|turn| turn.hash.clone()).collect::<Vec<_>>();
        assert!(hashes(&loaded.game) == hashes(&same), "seed {seed}, turn {turn}: what loads is not what was played");
        turns += usize::from(turn);
    }
    assert!(kills >= 10, "only {kills} of {seed} runs were killed while they played");
}
