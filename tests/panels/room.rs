//! Nothing is cut or overlaps, at the smallest window with the largest text.

use super::desk::{Desk, Screen, harness, press};
use super::names::screens;
use super::picture::Textures;
use egui_kittest::kittest::{NodeT, Queryable};
use newborn::core::order::Target;
use newborn::desk::{Panel, Theme};

#[test]
fn everything_fits_its_width_in_a_small_window_with_large_text() {
    let mut wrong = Vec::new();
    for (what, mut desk) in screens() {
        desk.theme = Theme::new(false, 1.5);
        let harness = harness(desk, [1280.0, 720.0], &Textures::default());
        for node in harness.query_all_by(|node| node.label().is_some() && node.bounding_box().is_some()) {
            let name = node.accesskit_node().label().unwrap_or_default();
            let rect = node.rect();
            // Half a point is rounding.
            if rect.left() < -0.5 || rect.right() > 1280.5 {
                wrong.push(format!("{what}: `{name}` reaches from {:.0} to {:.0}", rect.left(), rect.right()));
            }
        }
    }
    assert!(wrong.is_empty(), "wider than the window:\n{}", wrong.join("\n"));
}

#[test]
fn areas_share_the_window_and_leave_the_map_a_middle() {
    let mut wrong = Vec::new();
    for size in [[800.0, 520.0], [1024.0, 600.0], [1280.0, 720.0], [1600.0, 900.0], [1920.0, 1080.0], [3840.0, 2160.0]]
    {
        for text in [0.9, 1.0, 1.15, 1.3, 1.5] {
            for looked in [false, true] {
                let mut desk = Desk::new("today", "kosovo", Screen::Desk).later(2);
                desk.theme = Theme::new(false, text);
                if looked {
                    desk.state.selected = desk.game.setup.roster.state("grc").map_or(Target::Nothing, Target::State);
                    desk.drawers.push(Panel::Dossier);
                }
                let harness = harness(desk, size, &Textures::default());
                let laid = harness.state().laid.clone().expect("the desk is laid out");
                let what =
                    format!("{size:?} at {text}, {}", if looked { "a state selected" } else { "nothing selected" });
                let window = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::Vec2::from(size)).expand(1.0);
                for (at, (name, rect)) in laid.areas.iter().enumerate() {
                    if !window.contains_rect(*rect) {
                        wrong.push(format!("{what}: {name} leaves the window: {rect:?}"));
                    }
                    let beside = laid.areas[at + 1..].iter().copied().chain([("map", laid.clear)]);
                    for (other, beside) in beside {
                        let both = rect.intersect(beside);
                        if both.width() > 1.5 && both.height() > 1.5 {
                            wrong.push(format!("{what}: {name} covers {other}"));
                        }
                    }
                    // In the lowest window the strip holds the bar too, on two lines.
                    if matches!(*name, "strip" | "bar") && rect.height() > size[1] * 0.19 {
                        wrong.push(format!("{what}: the {name} is {} high", rect.height()));
                    }
                }
                let least = [size[0] * 0.27, size[1] * 0.55];
                if laid.clear.width() < least[0] || laid.clear.height() < least[1] {
                    wrong.push(format!("{what}: the map has only {:?}", laid.clear.size()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "mend the desk's areas:\n{}", wrong.join("\n"));
}

#[test]
fn where_one_drawer_fits_the_last_opened_stays() {
    let mut desk = Desk::new("today", "kosovo", Screen::Desk);
    desk.theme = Theme::new(false, 1.5);
    let mut harness = harness(desk, [1280.0, 720.0], &Textures::default());
    let open = |harness: &egui_kittest::Harness<'_, Desk>, name: &str| {
        harness.state().laid.as_ref().is_some_and(|laid| laid.areas.iter().any(|(area, _)| *area == name))
    };
    assert!(open(&harness, "agenda"));
    let state = harness.state().game.setup.roster.state("grc").expect("a state of the standard world");
    harness.state_mut().carry_out(newborn::desk::Intent::Select(Target::State(state)));
    harness.run_ok();
    assert!(open(&harness, "dossier") && !open(&harness, "agenda"), "the dossier takes the agenda's place");
    press(&mut harness, "Open: Agenda");
    assert!(open(&harness, "agenda") && !open(&harness, "dossier"), "the handle brings the agenda back");
    harness.state_mut().carry_out(newborn::desk::Intent::Select(Target::Nothing));
    harness.run_ok();
    assert!(open(&harness, "agenda"));
}
