//! Nothing is cut or overlaps, at the smallest window with the largest text.

use super::desk::{Desk, Screen, harness};
use super::names::screens;
use super::picture::Textures;
use egui_kittest::kittest::{NodeT, Queryable};
use newborn::desk::Theme;

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
fn areas_share_the_window_without_overlap() {
    for (size, text) in
        [([1280.0, 720.0], 1.5), ([1280.0, 720.0], 1.0), ([1600.0, 900.0], 1.0), ([3840.0, 2160.0], 2.0)]
    {
        let mut desk = Desk::new("today", "kosovo", Screen::Desk).later(2);
        desk.theme = Theme::new(false, text);
        let harness = harness(desk, size, &Textures::default());
        let rects = &harness.state().rects;
        assert!(rects.len() >= 3, "{size:?}: areas are missing");
        for (at, (name, rect)) in rects.iter().enumerate() {
            let window = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::Vec2::from(size)).expand(1.0);
            assert!(window.contains_rect(*rect), "{size:?} at {text}: {name} leaves the window: {rect:?}");
            for (other, beside) in &rects[at + 1..] {
                let both = rect.intersect(*beside);
                assert!(both.width() < 1.5 || both.height() < 1.5, "{size:?} at {text}: {name} covers {other}");
            }
        }
        let strip = rects.iter().find(|(name, _)| *name == "strip").expect("a strip").1;
        assert!(strip.height() < size[1] * 0.3, "{size:?} at {text}: the strip is {} high", strip.height());
    }
}
