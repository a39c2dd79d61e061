//! A screen reader finds a name on everything that can be pressed, typed in or looked at.

use super::desk::{Desk, Screen, harness, is_control};
use super::picture::Textures;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use newborn::core::order::Target;
use newborn::desk::Panel;
use newborn::desk::intent::Topic;

/// Every screen, so that each is walked.
pub(crate) fn screens() -> Vec<(String, Desk)> {
    let mut out = Vec::new();
    for seat in ["kosovo", "serbia", "mediator"] {
        let mut desk = Desk::new("today", seat, Screen::Desk).later(4);
        desk.state.selected = desk.game.setup.roster.state("grc").map_or(Target::Nothing, Target::State);
        out.push((format!("desk of {seat}"), desk));
        out.push((format!("digest of {seat}"), Desk::new("today", seat, Screen::Digest).later(4)));
        out.push((format!("table of {seat}"), Desk::new("today", seat, Screen::Sheet(Panel::Table)).later(4)));
    }
    for panel in
        Panel::BAR.into_iter().chain([Panel::Orders, Panel::Saves, Panel::Settings, Panel::Why, Panel::Dossier])
    {
        let mut desk = Desk::new("today", "kosovo", Screen::Sheet(panel)).later(4);
        desk.state.topic = Some(Topic::Recognitions);
        desk.state.saves = vec!["today-turn-3".into()];
        out.push((format!("sheet {}", panel.id()), desk));
    }
    out
}

#[test]
fn every_control_has_a_name() {
    let mut wrong = Vec::new();
    for (what, desk) in screens() {
        let harness = harness(desk, [1600.0, 900.0], &Textures::default());
        let mut controls = 0;
        for node in harness.query_all_by(|_| true) {
            let node = node.accesskit_node();
            let shown = matches!(node.role(), Role::Image | Role::ProgressIndicator);
            controls += usize::from(is_control(&node));
            let name = node.label().or_else(|| node.value()).unwrap_or_default();
            if (is_control(&node) || shown) && name.trim().is_empty() {
                wrong.push(format!("{what}: a {:?} at {:?}", node.role(), node.bounding_box()));
            }
            if name.starts_with('[') || name.contains("{$") || name.contains("{ $") {
                wrong.push(format!("{what}: no text for {name}"));
            }
            if name.contains('`') {
                wrong.push(format!("{what}: a line to type in a window, give its text an attribute `window`: {name}"));
            }
        }
        assert!(controls > 0, "{what} has no controls at all");
    }
    assert!(wrong.is_empty(), "give each a name with `widget_info`, and a text that fits:\n{}", wrong.join("\n"));
}
