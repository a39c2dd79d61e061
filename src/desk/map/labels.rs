//! What is written on the map: names where there is room for them, the aspirant's always, and what is under the pointer.

use super::camera::Lens;
use super::state::Map;
use super::widget::MapCx;
use crate::core::ix::StateIx;
use crate::desk::theme::{Colours, Type};
use bevy_egui::egui::epaint::TextShape;
use bevy_egui::egui::{self, Color32, Galley, Pos2, Rect, Shape, Stroke, Ui, vec2};
use std::sync::Arc;

/// A text about a place, with a rim of the ground, so that it can be read on any colour.
pub(super) fn rimmed(painter: &egui::Painter, middle: Pos2, text: &Arc<Galley>, ink: Color32, rim: Color32) {
    let corner = middle - text.size() / 2.0;
    for (x, y) in [(-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0)] {
        painter.add(TextShape::new(corner + vec2(x, y), Arc::clone(text), rim).with_override_text_color(rim));
    }
    painter.galley(corner, Arc::clone(text), ink);
}

/// Land is of a middle tone in both themes: its names are light with a dark rim.
pub(super) fn on_land() -> (Color32, Color32) {
    const DARK: Colours = Colours::dark();
    (DARK.text, DARK.ground.gamma_multiply(0.75))
}

/// Names of states that have the room for them, the largest first.
pub(super) fn names(painter: &egui::Painter, map: &Map, cx: &MapCx, lens: Lens, kind: Type) {
    let font = cx.theme.font(kind);
    let rows = &cx.view.roster().states;
    let zoom = lens.zoom;
    let (ink, rim) = on_land();
    // The aspirant's name is written in any case: the others keep clear of it.
    let own = own_name(painter, map, cx, lens).map(|(at, text, _)| Rect::from_center_size(at, text.size()));
    let mut taken: Vec<Rect> = own.into_iter().collect();
    for &at in &map.by_size {
        let Some(land) = &map.coarse.lands[at] else { continue };
        let room = land.main.size() * zoom;
        if room.x < 46.0 || room.y < 18.0 || StateIx::of(at) == map.aspirant() {
            continue;
        }
        let place = lens.on_screen(land.centre);
        if !painter.clip_rect().contains(place) {
            continue;
        }
        let galley = painter.layout_no_wrap(rows[at].name.clone(), font.clone(), ink);
        let rect = Rect::from_center_size(place, galley.size());
        if galley.size().x > room.x * 0.95 || taken.iter().any(|other| other.intersects(rect.expand(3.0))) {
            continue;
        }
        taken.push(rect);
        rimmed(painter, place, &galley, ink, rim);
    }
}

/// The aspirant's name: where its middle is, and whether it stands on the aspirant's own land; elsewhere it stands below.
fn own_name(painter: &egui::Painter, map: &Map, cx: &MapCx, lens: Lens) -> Option<(Pos2, Arc<Galley>, bool)> {
    let land = map.coarse.land(map.aspirant())?;
    let name = cx.view.roster().states[map.aspirant().at()].name.clone();
    let text = painter.layout_no_wrap(name, cx.theme.font(Type::Small), Color32::PLACEHOLDER);
    let place = lens.on_screen(land.centre);
    let room = land.main.size() * lens.zoom;
    // Land is narrower than its box.
    let fits = text.size().x < room.x * 0.55 && text.size().y < room.y * 0.55;
    let marked = cx.theme.s(12.0);
    let below = lens.on_screen(land.main.center()).y + room.y / 2.0 + text.size().y / 2.0;
    let at = if fits { place } else { egui::pos2(place.x, below.max(place.y + marked)) };
    Some((at, text, fits))
}

/// The aspirant is never lost: a marker and its name.
pub(super) fn aspirant(painter: &egui::Painter, map: &Map, cx: &MapCx, lens: Lens) {
    let Some(land) = map.coarse.land(map.aspirant()) else { return };
    let colours = &cx.theme.colours;
    let place = lens.on_screen(land.centre);
    let room = land.main.size() * lens.zoom;
    if room.max_element() < 22.0 {
        let size = cx.theme.s(5.5);
        let corners = [vec2(0.0, -size), vec2(size, 0.0), vec2(0.0, size), vec2(-size, 0.0)];
        let corners = corners.map(|corner| place + corner).to_vec();
        painter.add(Shape::convex_polygon(corners, colours.gold, Stroke::new(1.2, colours.ground)));
    }
    let Some((at, text, on_own_land)) = own_name(painter, map, cx, lens) else { return };
    if on_own_land {
        painter.galley(at - text.size() / 2.0, text, colours.on_gold);
    } else {
        rimmed(painter, at, &text, Colours::dark().gold, on_land().1);
    }
}

/// Name and number of the state under the pointer.
pub(super) fn tip(ui: &Ui, screen: Rect, map: &Map, cx: &MapCx, state: StateIx) {
    let Some(at) = ui.input(|input| input.pointer.hover_pos()) else { return };
    let layer = egui::LayerId::new(egui::Order::Tooltip, egui::Id::new("map-tip"));
    let painter = ui.ctx().layer_painter(layer);
    let colours = &cx.theme.colours;
    let name = painter.layout_no_wrap(cx.words.state(state), cx.theme.font(Type::Strong), colours.text);
    let note = map.painting.notes.get(state.at()).cloned().unwrap_or_default();
    let note = painter.layout_no_wrap(note, cx.theme.font(Type::Small), colours.second);
    let pad = vec2(10.0, 7.0);
    let size =
        vec2(name.size().x.max(note.size().x), name.size().y + if note.is_empty() { 0.0 } else { note.size().y + 2.0 })
            + pad * 2.0;
    let mut corner = at + vec2(16.0, 14.0);
    corner.x = corner.x.min(screen.right() - size.x - 6.0);
    corner.y = corner.y.min(screen.bottom() - size.y - 6.0);
    let rect = Rect::from_min_size(corner, size);
    painter.rect(rect, cx.theme.corner(), colours.card, Stroke::new(1.0, colours.line), egui::StrokeKind::Inside);
    let below = corner + pad + vec2(0.0, name.size().y + 2.0);
    painter.galley(corner + pad, name, colours.text);
    painter.galley(below, note, colours.second);
}
