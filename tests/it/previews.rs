//! What is said before and after an order: every effect of a choice, what a number makes of it, what it puts at stake,
//! and the chances that went against it.

use crate::terminal::{has, played_by, played_in};
use newborn::core::ix::{OrgIx, SeatIx};
use newborn::core::milli::Milli;
use newborn::core::order::Order;
use newborn::core::roster::StandingWord;
use newborn::forecast::{Asked, Effect, Mean, Size};
use newborn::game::{Game, Keeping};
use newborn::scenario::library::Library;
use newborn::scenario::load::load;
use newborn::terminal::advice::effect_page;
use newborn::wording::{HOLE, Words};

#[test]
fn no_help_on_an_order_has_an_empty_argument() {
    let library = Library::default();
    let mut wrong = Vec::new();
    for id in library.scenarios() {
        let setup = load(&library, &id).unwrap();
        for seat in setup.roster.seats() {
            let game = Game::new(&setup, 3, Keeping::ALL);
            let actions: Vec<String> =
                game.view(seat).actions().map(|(action, _)| setup.roster.actions[action.at()].id.clone()).collect();
            assert!(!actions.is_empty(), "{id}: seat {seat:?} may order nothing");
            let lines: String = actions.iter().map(|action| format!("help {action}\n")).collect();
            let text = played_in(&id, &[seat.0], 400, &lines, Words::marking_holes).text;
            wrong.extend(text.lines().filter(|line| line.contains(HOLE)).map(|line| format!("{id}: {line}")));
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "name what these speak of where no target is chosen yet:\n{}", wrong.join("\n"));
}

#[test]
fn an_event_says_what_comes_with_it_and_what_each_answer_does() {
    let lines = "agenda\ntry answer kosovo-cabinet choice=minority\n";
    let text = played_by("today", &[0], 100, lines).text;
    has(
        &text,
        &[
            "Comes with it, whatever you answer: 3 of 10 worlds (34 %): margin in parliament +8",
            "margin in parliament -3; Political capital +6 type: answer kosovo-cabinet choice=minority",
            "Comes with the event, whatever you answer:",
            "else margin in parliament -2 (Kosovo), Political capital -4 (Kosovo)",
        ],
    );
}

#[test]
fn what_may_end_the_majority_says_so_before_and_when_it_is_ordered() {
    let lines = "try high-level-cases\ntry prepare-bid who\nhigh-level-cases\n";
    let text = played_by("today", &[0], 100, lines).text;
    assert_eq!(text.matches("Your majority is at stake").count(), 2, "{text}");
    let bid = text.split("> try prepare-bid").nth(1).and_then(|rest| rest.split("> ").next()).unwrap();
    assert!(!bid.contains("majority"), "{bid}");
}

#[test]
fn a_number_that_returns_fast_says_what_is_left_at_the_end() {
    // Tension goes three tenths of its way back in the quarter, and hidden spoilers weigh on it.
    let text = played_by("today", &[0], 120, "try ask-patron-for-calm us\n").text;
    has(&text, &["Tension in the north -4; of that -2.2 to -3.5 is left when the quarter ends"]);
}

#[test]
fn an_early_vote_says_its_odds_and_comes_before_its_night() {
    let text = played_by("today", &[0], 100, "try call-election\ncall-election\nend\n").text;
    has(&text, &["a new government brings 15 capital", "As things stand: a majority in", "neither in"]);
    let (called, night) = (text.find("Kosovo: an early vote is called"), text.find("Kosovo: election night"));
    assert!(called.is_some() && called < night, "the call is told before the night it leads to:\n{text}");
}

#[test]
fn a_chance_that_went_against_an_order_is_told_to_who_gave_it() {
    let library = Library::default();
    let setup = load(&library, "today").unwrap();
    let words = Words::load(&library, &setup, "en").unwrap();
    let event = setup.roster.event("presidency-vote").unwrap();
    let (mut told, mut spared) = (0, 0);
    for seed in 0..24 {
        let mut game = Game::new(&setup, seed, Keeping::ALL);
        if game.order(SeatIx(0), Order::Answer(event, 2)).is_err() {
            continue;
        }
        game.end_turn();
        let missed: Vec<String> =
            game.view(SeatIx(0)).news().filter(|item| item.missed.is_some()).map(|item| words.news(item)).collect();
        assert!(game.view(SeatIx(1)).news().all(|item| item.missed.is_none()), "another desk reads of it");
        match missed.as_slice() {
            [] => spared += 1,
            [one] => {
                told += 1;
                has(
                    one,
                    &["it did not come about, and had 5 of 10 worlds", "home +7", "What came instead:", "home -2"],
                );
            }
            more => panic!("told more than once: {more:?}"),
        }
    }
    assert!(told > 0 && spared > 0, "{told} told, {spared} spared: the draw is even");
}

#[test]
fn a_body_that_is_joined_shows_no_odds_of_joining() {
    let library = Library::default();
    let setup = load(&library, "today").unwrap();
    let game = Game::new(&setup, 3, Keeping::ALL);
    let view = game.view(SeatIx(0));
    let orgs = (0..setup.roster.orgs.len()).map(OrgIx::of);
    let joined: Vec<OrgIx> = orgs.filter(|org| view.standing(*org) == StandingWord::Member).collect();
    assert!(joined.iter().any(|org| view.admission(*org).is_some()), "no body with a way in is joined at the start");
    let lines: String = joined.iter().map(|org| format!("body {}\n", setup.roster.orgs[org.at()].id)).collect();
    for seat in [0, 1] {
        let text = played_by("today", &[seat], 100, &lines).text;
        assert!(!text.contains("needed to table it") && !text.contains("passes in"), "{text}");
    }
}

#[test]
fn what_does_not_stand_out_from_luck_is_one_line() {
    let library = Library::default();
    let setup = load(&library, "today").unwrap();
    let words = Words::load(&library, &setup, "en").unwrap();
    let mean = |size, mean, error| Mean { size, mean: Milli::points(mean), error: Milli::points(error) };
    let found = Effect {
        odds: Vec::new(),
        means: vec![mean(Size::Trust, 5, 1), mean(Size::Verdict, 1, 1), mean(Size::Home, -1, 2)],
    };
    let lines = effect_page(&words, Asked { futures: 10, quarters: 4 }, &found);
    assert_eq!(lines.iter().filter(|line| line.contains("give or take")).count(), 1, "{lines:?}");
    assert!(lines.iter().any(|line| line.ends_with("no more than luck: your verdict; home")), "{lines:?}");
}
