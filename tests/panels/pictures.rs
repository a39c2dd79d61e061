//! Pictures of every screen, for whoever sets `NEWBORN_PICTURES` to a folder; without it, that they can be drawn at all.

use super::desk::{Desk, Screen, harness, photograph};
use super::picture::Textures;
use newborn::core::order::Target;
use newborn::desk::intent::{Question, Topic};
use newborn::desk::{Panel, Theme};

fn selected(mut desk: Desk, id: &str) -> Desk {
    let roster = &desk.game.setup.roster;
    desk.state.selected =
        roster.state(id).map(Target::State).or(roster.org(id).map(Target::Body)).unwrap_or(Target::Nothing);
    desk
}

fn shoot(desk: Desk, size: [f32; 2], name: &str) {
    let textures = Textures::default();
    let harness = harness(desk, size, &textures);
    photograph(&harness, &textures, name);
}

#[test]
fn the_desk_in_its_sizes_and_themes() {
    let later = || {
        let mut desk = selected(Desk::new("today", "kosovo", Screen::Desk).later(6), "grc");
        for order in newborn::bots::suggest::fitting(desk.game.view(desk.seat), |_| true).into_iter().take(5) {
            desk.carry_out(newborn::desk::Intent::Order(order));
        }
        desk
    };
    shoot(later(), [1600.0, 900.0], "desk");
    let mut paper = later();
    paper.theme = Theme::new(true, 1.0);
    shoot(paper, [1600.0, 900.0], "desk-paper");
    let mut large = later();
    large.theme = Theme::new(false, 1.5);
    shoot(large, [1280.0, 720.0], "desk-small-large-text");
    shoot(selected(Desk::new("today", "serbia", Screen::Desk), "gha"), [1280.0, 720.0], "desk-small");
}

#[test]
fn every_sheet() {
    let sheets = [
        Panel::Orders,
        Panel::Actions,
        Panel::News,
        Panel::Charts,
        Panel::Encyclopaedia,
        Panel::Table,
        Panel::Implementation,
        Panel::Criteria,
        Panel::Bodies,
        Panel::Home,
        Panel::Region,
        Panel::Objectives,
        Panel::Help,
        Panel::Saves,
        Panel::Settings,
        Panel::Why,
        Panel::Dossier,
    ];
    for panel in sheets {
        let mut desk = Desk::new("today", "kosovo", Screen::Sheet(panel)).later(6);
        desk.state.topic = Some(Topic::Number(newborn::dialogue::TRUST, newborn::core::ix::Owner::World));
        desk.state.body = desk.game.setup.roster.org("unesco");
        if panel == Panel::Dossier {
            shoot(selected(desk, "esp"), [420.0, 1700.0], "sheet-dossier");
            continue;
        }
        desk.state.selected = desk.game.setup.roster.gate("eu-forwarded").map_or(Target::Nothing, Target::Gate);
        shoot(desk, [900.0, 820.0], &format!("sheet-{}", panel.id()));
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long a frame takes is told to whoever takes pictures, never tested")]
#[expect(clippy::print_stdout, reason = "the same")]
fn the_ring() {
    let textures = Textures::default();
    let desk = selected(Desk::new("today", "kosovo", Screen::Desk), "gha");
    let mut harness = harness(desk, [1600.0, 900.0], &textures);
    for _ in 0..14 {
        harness.key_press(egui::Key::Tab);
        harness.run_ok();
    }
    photograph(&harness, &textures, "desk-ring");
    let from = std::time::Instant::now();
    harness.run_steps(20);
    let frame = from.elapsed() / 20;
    let order = newborn::bots::suggest::fitting(harness.state().game.view(harness.state().seat), |_| true)[0];
    harness.state_mut().carry_out(newborn::desk::Intent::Order(order));
    let from = std::time::Instant::now();
    harness.run_steps(1);
    let first = from.elapsed();
    if std::env::var_os("NEWBORN_PICTURES").is_some() {
        println!("in this build a frame of the whole desk takes {frame:?}, the first after an order {first:?}");
    }
}

#[test]
fn cables_tables_and_forecasts() {
    for (name, size, text) in
        [("", [1000.0, 600.0], 1.0), ("-tall", [1120.0, 1500.0], 1.0), ("-large", [1120.0, 600.0], 1.5)]
    {
        let desk = |screen, turns| {
            let mut desk = Desk::new("today", "kosovo", screen).later(turns);
            desk.theme = Theme::new(false, text);
            desk
        };
        shoot(desk(Screen::Digest, 4), size, &format!("digest{name}"));
        let mut table = desk(Screen::Sheet(Panel::Table), 1);
        // On to a quarter with a round, if one comes within two years.
        for _ in 0..8 {
            if table.game.view(table.seat).dialogue().round.is_some() {
                break;
            }
            table = table.later(1);
        }
        shoot(table, size, &format!("table-round{name}"));
        let mut forecast = desk(Screen::Sheet(Panel::Forecast), 2);
        forecast.advisor.ask(forecast.game.view(forecast.seat), Question::Forecast(4), &mut forecast.state.advice);
        while forecast.advisor.tend(forecast.game.view(forecast.seat), &mut forecast.state.advice) {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        shoot(forecast, size, &format!("forecast{name}"));
    }
}
