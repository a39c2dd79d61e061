//! The digest and the archive of news: what stands first, what others did, and how to find what is old.

use super::desk::{Desk, Screen, find, harness, press, says};
use super::picture::Textures;
use newborn::core::news::Weight;
use newborn::desk::{Intent, Panel};
use newborn::wording::{Headline, Kind};

#[test]
fn a_digest_is_short_and_says_what_others_did() {
    let mut desk = Desk::new("today", "kosovo", Screen::Digest);
    // A quarter with more headlines than a cable holds, if one comes within two years.
    for _ in 0..8 {
        desk = desk.later(1);
        let turn = desk.game.calendar().turns;
        let view = desk.game.view(desk.seat);
        let cable = desk.words.cable(view.news().filter(|item| item.turn == turn));
        if cable.headlines.iter().filter(|one| matches!(one, Headline::Item(_))).count() > 5 {
            break;
        }
    }
    let harness = harness(desk, [1000.0, 3000.0], &Textures::default());
    let desk = harness.state();
    let turn = desk.game.calendar().turns;
    let view = desk.game.view(desk.seat);
    let news = || view.news().filter(|item| item.turn == turn);
    for item in news().filter(|item| item.weight == Weight::Scene) {
        assert!(says(&harness, &desk.words.news(item)), "a scene is told");
    }
    let deeds = desk.words.deeds(view, turn, &desk.state.seen);
    for seat in desk.game.setup.roster.seats().filter(|seat| deeds.iter().any(|deed| deed.seat == *seat)) {
        let first = deeds.iter().find(|deed| deed.seat == seat).expect("it has one");
        assert!(says(&harness, &first.what), "what {} did: {}", desk.words.seat(seat), first.what);
    }
    assert!(!deeds.is_empty(), "others did something in a quarter");
    let told = news().filter(|item| says(&harness, &desk.words.news(item))).count();
    let all = news().count();
    assert!(all <= 14 || told < all, "{told} of {all} items: a cable leaves the rest to the archive");
    assert!(says(&harness, "What moved") || says(&harness, &desk.words.plain("desk-news-numbers").to_uppercase()));
}

#[test]
fn choices_in_one_event_stand_together() {
    let desk = Desk::new("today", "kosovo", Screen::Digest).later(3);
    let view = desk.game.view(desk.seat);
    let mut seen = 0;
    for turn in 1..=3 {
        let cable = desk.words.cable(view.news().filter(|item| item.turn == turn));
        let mut events: Vec<_> = cable
            .headlines
            .iter()
            .filter_map(|one| match one {
                Headline::Event(event, link, answers) => Some((*event, *link, answers.len())),
                Headline::Item(_) => None,
            })
            .collect();
        seen += events.iter().filter(|(.., answers)| *answers > 1).count();
        let before = events.len();
        events.dedup_by_key(|(event, link, _)| (*event, *link));
        assert_eq!(before, events.len(), "an event stands once");
    }
    assert!(seen > 0, "in three quarters some event was answered by two seats");
}

#[test]
fn the_archive_is_searched_by_kind_and_by_word() {
    let mut harness = harness(
        Desk::new("today", "kosovo", Screen::Sheet(Panel::News)).later(6),
        [1000.0, 4000.0],
        &Textures::default(),
    );
    let kind = harness.state().words.plain("archive-kind-events");
    press(&mut harness, &kind);
    assert_eq!(harness.state().state.news_kind, Some(Kind::Events));
    let desk = harness.state();
    let view = desk.game.view(desk.seat);
    let turns: std::collections::BTreeSet<u16> =
        view.news().filter(|item| Kind::of(item) == Kind::Events).map(|item| item.turn).collect();
    assert!(turns.len() > 2, "events of several quarters");
    for turn in turns {
        let first = view.news().find(|item| item.turn == turn && Kind::of(item) == Kind::Events).expect("it is there");
        assert!(says(&harness, &desk.words.news(first)), "turn {turn}: the archive holds all quarters");
    }
    press(&mut harness, "By quarter");
    harness.state_mut().state.find_news = "no such word anywhere".into();
    harness.run_ok();
    assert!(says(&harness, "Nothing of the kind"));
    assert!(find(&harness, "The quarter before").is_empty());
    harness.state_mut().state.find_news = String::new();
    harness.run_ok();
    press(&mut harness, "The quarter before");
    assert!(!harness.state().done.contains(&Intent::Close));
}
