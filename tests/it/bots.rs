//! Bots: every character plays every scenario legally, the same game twice, recognisably, and better the abler it is.

use crate::table;
use newborn::bots::reading::characters_of;
use newborn::bots::{Bot, order_all};
use newborn::core::milli::Milli;
use newborn::core::order::Order;
use newborn::core::roster::Role;
use newborn::game::{Game, Keeping};
use newborn::scenario::setup::{Player, Setup};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Names of the characters and plans of a role.
fn names(setup: &Setup, role: Role, plans: bool) -> Vec<String> {
    let fit = |c: &&newborn::scenario::characters::Character| c.role == role && c.plan == plans;
    setup.bots.characters.iter().filter(fit).map(|c| c.name.clone()).collect()
}

/// Mean verdict of a seat over some games, with these bots at the seats.
fn mean(setup: &Arc<Setup>, bots: &[&str], seat: usize, games: u64) -> i64 {
    let mut game = Game::new(setup, 0, Keeping::NOTHING);
    let mut sum = 0;
    for seed in 0..games {
        game.restart(100 + seed);
        game.players = bots.iter().map(|bot| Player::Bot((*bot).into())).collect();
        table::play(&mut game);
        sum += game.verdict(newborn::core::ix::SeatIx::of(seat)).0;
    }
    sum / i64::try_from(games).unwrap()
}

#[test]
fn every_bot_that_may_be_named_exists() {
    for id in table::shipped_ids() {
        let setup = table::shipped(&id);
        for name in setup.bots.names() {
            assert!(Bot::named(&setup, name).is_ok(), "{id}: `{name}` is listed and nobody knows it");
            assert!(setup.bots.knows(name));
        }
        assert_eq!(names(&setup, Role::Aspirant, false).len(), 3);
        assert_eq!(names(&setup, Role::Parent, false).len(), 3);
        assert_eq!(names(&setup, Role::Mediator, false).len(), 3);
        assert_eq!(names(&setup, Role::Aspirant, true).len(), 6);
        assert_eq!(names(&setup, Role::Parent, true).len(), 4);
    }
    let setup = table::shipped("today");
    for name in ["novice-builder", "able-guardian", "expert-four-stools", "novice-plan-reform", "expert", "novice"] {
        assert!(Bot::named(&setup, name).is_ok(), "{name}");
    }
    for name in ["novice-", "clever-builder", "plan-builder", "novicebuilder", "Able", ""] {
        assert!(Bot::named(&setup, name).is_err(), "{name}");
    }
    let error = Bot::for_seat(&setup, "builder", newborn::core::ix::SeatIx(1)).unwrap_err().to_string();
    assert!(error.contains("europe-first"), "{error}");
}

#[test]
fn every_character_plays_twenty_turns_of_every_scenario_legally() {
    for id in table::shipped_ids() {
        let setup = table::shipped(&id);
        let roles = [Role::Aspirant, Role::Parent, Role::Mediator];
        let all = roles.map(|role| [names(&setup, role, false), names(&setup, role, true)].concat());
        for at in 0..9 {
            for skill in ["", "novice-"] {
                let mut game = Game::new(&setup, 40 + at as u64, Keeping::NOTHING);
                for (seat, row) in setup.roster.seats.iter().enumerate() {
                    let own = &all[roles.iter().position(|role| *role == row.role).unwrap()];
                    game.players[seat] = Player::Bot(format!("{skill}{}", own[at % own.len()]));
                }
                for _ in 0..20.min(setup.turns) {
                    // A decision that is refused was no legal one.
                    for seat in setup.roster.seats() {
                        let Player::Bot(name) = game.players[seat.at()].clone() else { continue };
                        let bot = Bot::named(&setup, &name).unwrap();
                        for decision in bot.decide(game.view(seat), game.seed) {
                            let given = game.order(seat, decision.order);
                            assert!(given.is_ok(), "{id}, {name}: {:?} is refused: {given:?}", decision.order);
                        }
                    }
                    game.end_turn();
                }
            }
        }
    }
}

#[test]
fn an_expert_plays_legally_and_the_same_twice() {
    let setup = table::shipped("today");
    let hashes = || {
        let mut game = table::game(&setup, 3, "expert", Keeping { history: false, hashes: true });
        for _ in 0..2 {
            table::turn(&mut game);
        }
        game.hash().total
    };
    assert_eq!(hashes(), hashes());
}

#[test]
fn a_mediator_with_extreme_points_gets_nothing_for_them() {
    let setup = table::shipped("brussels-2013");
    let agreement = setup.roster.agreement("first-agreement").unwrap();
    let seat = setup.roster.seat_of(Role::Mediator).unwrap();
    for seed in 1..4 {
        let mut game = table::game(&setup, seed, "able", Keeping::NOTHING);
        game.players[seat.at()] = Player::Human;
        for _ in 0..8 {
            let articles = setup.dialogue_rules.agreements[agreement.at()].articles.clone();
            for article in &articles {
                // Refused where no round meets: then nothing is lost.
                let _ = game.order(seat, Order::Point(*article, 0));
            }
            if let Some(convene) = setup.roster.action("convene-round") {
                let _ = game.order(seat, Order::Act(convene, newborn::core::order::Target::Agreement(agreement)));
            }
            table::turn(&mut game);
            let climate = game.world().resource::<newborn::core::climate::Climate>();
            for article in articles {
                let chosen = climate.dialogue.articles[article.at()].chosen;
                assert_ne!(chosen, Some(0), "seed {seed}: one side's opening was agreed as it stood");
            }
        }
    }
}

#[test]
fn habits_are_of_acts_that_the_role_has() {
    let setup = table::shipped("today");
    for character in &setup.bots.characters {
        let playable = |at: usize| setup.action_rules.actions[at].seats.contains(&character.role);
        assert!(character.habits.iter().all(|habit| playable(habit.action)), "{}", character.name);
        assert!(character.habits.len() >= 4 || character.plan, "{} can hardly be read", character.name);
    }
}

#[test]
fn a_character_drawn_unseen_stays_the_same_and_differs_between_games() {
    let setup = table::shipped("today");
    let mut drawn = BTreeMap::<_, usize>::new();
    for seed in 0..60 {
        let mut game = table::game(&setup, seed, "able", Keeping::NOTHING);
        for seat in setup.roster.seats() {
            let bot = Bot::named(&setup, "able").unwrap();
            let taste = |game: &Game| bot.taste(game.view(seat), seed).and_then(|taste| taste.character);
            let first = taste(&game);
            *drawn.entry((seat, first)).or_default() += 1;
            if seed == 0 {
                table::turn(&mut game);
                assert_eq!(first, taste(&game), "the character changed in the course of a game");
            }
        }
    }
    assert_eq!(drawn.len(), 9, "some character is never drawn: {drawn:?}");
    assert!(drawn.values().all(|n| *n >= 8), "one character is drawn too seldom: {drawn:?}");
}

#[test]
fn characters_can_be_told_apart_by_what_they_do() {
    let setup = table::shipped("today");
    // Acts of each kind over some games.
    let acts = |role: Role, name: &str| -> Vec<i64> {
        let seat = setup.roster.seat_of(role).unwrap();
        let mut counts = vec![0_i64; setup.roster.actions.len()];
        for seed in 0..6 {
            let mut game = table::game(&setup, seed, "able", Keeping::NOTHING);
            game.players[seat.at()] = Player::Bot(name.into());
            while !game.over() {
                for (by, decisions) in order_all(&mut game) {
                    for decision in decisions.iter().filter(|_| by == seat) {
                        if let Order::Act(action, _) = decision.order {
                            counts[action.at()] += 1;
                        }
                    }
                }
                game.end_turn();
            }
        }
        counts
    };
    for role in [Role::Aspirant, Role::Parent, Role::Mediator] {
        let names = names(&setup, role, false);
        let counts: Vec<Vec<i64>> = names.iter().map(|name| acts(role, name)).collect();
        for a in 0..names.len() {
            for b in a + 1..names.len() {
                let all: i64 = counts[a].iter().chain(&counts[b]).sum();
                let apart: i64 = counts[a].iter().zip(&counts[b]).map(|(x, y)| (x - y).abs()).sum();
                assert!(
                    apart * 100 >= all * 5,
                    "{} and {} differ in {apart} of {all} acts: give them habits that show",
                    names[a],
                    names[b]
                );
            }
        }
    }
}

#[test]
fn an_observer_reads_the_right_character_more_often_than_chance() {
    let setup = table::shipped("today");
    let (mut right, mut all) = (0, 0);
    for role in [Role::Aspirant, Role::Parent] {
        let seat = setup.roster.seat_of(role).unwrap();
        let watcher = setup.roster.seat_of(Role::Mediator).unwrap();
        for name in names(&setup, role, false) {
            for seed in 0..4 {
                let mut game = table::game(&setup, seed, "able", Keeping { history: true, hashes: false });
                game.players[seat.at()] = Player::Bot(name.clone());
                table::play(&mut game);
                let guesses = characters_of(game.view(watcher), seat);
                let sum: Milli = guesses.iter().map(|guess| guess.odds).sum();
                assert!((sum - Milli::points(100)).abs() <= Milli(3), "odds add up to {sum}");
                right += usize::from(setup.bots.characters[guesses[0].character].name == name);
                all += 1;
            }
        }
    }
    assert!(right * 2 >= all, "read right {right} of {all} times; chance would be a third");
}

#[test]
fn the_abler_bot_does_better() {
    let setup = table::shipped("today");
    for seat in 0..3 {
        let with = |bot: &'static str| {
            let mut bots = ["able"; 3];
            bots[seat] = bot;
            mean(&setup, &bots, seat, 36)
        };
        let (passive, random, novice, able) = (with("passive"), with("random"), with("novice"), with("able"));
        let id = &setup.roster.seats[seat].id;
        assert!(able > passive, "{id}: able {able}, passive {passive}");
        assert!(able > random, "{id}: able {able}, random {random}");
        assert!(able > novice, "{id}: able {able}, novice {novice}");
    }
}

#[test]
fn bots_of_a_file_of_ones_own_are_checked() {
    let text = std::fs::read_to_string(format!("{}/assets/scenarios/today.ron", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let wrong = text.replacen("player: Bot(\"able\")", "player: Bot(\"builder\")", 1);
    let found = table::check_text("wrong", &wrong);
    assert!(found.diagnostics.iter().any(|d| d.code == "bot-of-another-role"), "{:?}", found.diagnostics);
    let right = text.replacen("player: Bot(\"able\")", "player: Bot(\"novice-four-stools\")", 1);
    assert!(table::check_text("right", &right).setup.is_some());
}

#[test]
fn every_character_has_words() {
    let library = newborn::scenario::library::Library::default();
    for id in table::shipped_ids() {
        let words = newborn::wording::Words::load(&library, &table::shipped(&id), "en").unwrap();
        let characters = words.setup().bots.characters.iter();
        let mut keys: Vec<String> =
            characters.flat_map(|c| [format!("character-{}", c.name), format!("character-{}.about", c.name)]).collect();
        let heads = newborn::scenario::characters_file::HeadWord::ALL;
        keys.extend(heads.iter().map(|head| format!("head-{}", head.id())));
        let missing: Vec<String> = keys.into_iter().filter(|key| words.find(key, &[]).is_none()).collect();
        assert!(missing.is_empty(), "{id}: write {missing:?} in assets/locale/en/aims.ftl");
    }
}

#[test]
fn a_tournament_is_the_same_for_any_number_of_jobs() {
    let run = |arguments: &[&str]| {
        let program = env!("CARGO_BIN_EXE_newborn");
        let out = std::process::Command::new(program).arg("tournament").args(arguments).output().unwrap();
        (out.status.code(), String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap())
    };
    let base = ["fictional", "--games", "3", "--turns", "6", "--plans", "recognition,balanced,status,novice"];
    let with = |jobs: &str, json: bool| {
        let more: &[&str] = if json { &["--json"] } else { &[] };
        run(&[&base[..], &["--jobs", jobs], more].concat())
    };
    let one = with("1", false);
    assert_eq!(one.0, Some(0), "{}", one.2);
    assert_eq!(one, with("3", false));
    let object: serde_json::Value = serde_json::from_str(&with("2", true).1).unwrap();
    // Three bots fit the aspirant, two the parent.
    assert_eq!(object["pairings"].as_array().unwrap().len(), 6, "{object}");
    let (code, _, error) = run(&["today", "--plans", "recognitoin"]);
    assert_eq!(code, Some(1));
    assert!(error.contains("no plan or bot `recognitoin`") && error.contains("recognition"), "{error}");
    assert_eq!(run(&["today", "--seats", "kosova"]).0, Some(1));
    assert_eq!(run(&["today", "--seats", "serbia,serbia"]).0, Some(2));
}
