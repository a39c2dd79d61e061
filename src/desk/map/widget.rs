//! The map as a part of the screen: pointer and keys on it, and what is drawn over it.

use super::state::{Frame, Map};
use super::{inset, labels, layers, pulse, tools};
use crate::core::order::Target;
use crate::desk::intent::Intent;
use crate::desk::theme::{Theme, Type};
use crate::game::view::SeatView;
use crate::recognition::count::Reading;
use crate::wording::{Words, arg};
use bevy::math::Vec2;
use bevy_egui::egui::{self, Key, Modifiers, PointerButton, Rect, Response, Sense, Stroke, Ui, vec2};

/// What the map is asked for besides the intents that panels know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MapWish {
    /// Another reading of the count.
    Reading(Reading),
    /// Another part of the map.
    Look(Frame),
    /// The inset is opened or closed.
    Inset,
}

/// What there is to draw the map with.
pub(crate) struct MapCx<'a> {
    /// What the seat knows.
    pub(crate) view: SeatView<'a>,
    /// The words.
    pub(crate) words: &'a Words,
    /// The look.
    pub(crate) theme: &'a Theme,
    /// Whether things may move.
    pub(crate) motion: bool,
    /// The part of the map's screen that no drawer covers.
    pub(crate) clear: Rect,
    /// The part of it in which the whole world is framed.
    pub(crate) framed: Rect,
    /// Whether keys are the map's now: no text is being typed, nothing lies over it.
    pub(crate) keys: bool,
}

/// Shows the map in what is left of the screen.
pub(crate) fn show(
    ui: &mut Ui,
    map: &mut Map,
    cx: &MapCx,
    out: &mut Vec<Intent>,
    wishes: &mut Vec<MapWish>,
) -> Response {
    let screen = ui.available_rect_before_wrap();
    let response = ui.allocate_rect(screen, Sense::click_and_drag());
    let name = map.selected.map(|state| cx.words.state(state)).unwrap_or_default();
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::WidgetType::Other, true, cx.words.text("map-name", &[arg("state", &*name)]))
    });
    let now = ui.input(|input| input.time);
    map.camera.fit_screen(cx.framed, cx.clear, now, cx.motion);
    // What is newly looked at is brought out from under a drawer.
    if map.followed != map.selected {
        map.followed = map.selected;
        if let Some(centre) = map.selected.and_then(|state| map.coarse.land(state)).map(|land| land.centre) {
            map.camera.show(centre, now, cx.motion);
        }
    }
    if map.camera.step(now) {
        ui.request_repaint();
    }
    point(ui, map, cx, &response, out);
    // What has the keyboard keeps it; the map gives up arrows to nobody while it has it.
    let focused = ui.memory(egui::Memory::focused);
    if response.has_focus() {
        let arrows = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    }
    if cx.keys && focused.is_none_or(|id| id == response.id) {
        keys(ui, map, cx, out, wishes);
    }
    let painter = ui.painter().with_clip_rect(screen);
    let lens = map.camera.lens();
    labels::names(&painter, map, cx, lens, Type::Small);
    labels::aspirant(&painter, map, cx, lens);
    pulse::step(ui, map, cx, now);
    pulse::draw(&painter, map, cx, lens, now);
    if response.has_focus() {
        painter.rect_stroke(screen.shrink(1.0), 3, Stroke::new(2.0, cx.theme.colours.focus), egui::StrokeKind::Inside);
    }
    let free = tools::show(ui, map, cx, out, wishes);
    inset::show(ui, map, cx, free, out, wishes);
    if let Some(state) = map.hovered {
        labels::tip(ui, screen, map, cx, state);
    }
    response
}

fn point(ui: &Ui, map: &mut Map, cx: &MapCx, response: &Response, out: &mut Vec<Intent>) {
    if response.dragged_by(PointerButton::Primary) || response.dragged_by(PointerButton::Middle) {
        map.camera.pan(response.drag_delta());
        ui.set_cursor_icon(egui::CursorIcon::Grabbing);
    }
    let over = response.hover_pos().filter(|_| response.contains_pointer());
    if let Some(at) = over {
        let (scroll, pinch) = ui.input(|input| (input.smooth_scroll_delta().y, input.zoom_delta()));
        let factor = (scroll / 240.0).exp2() * pinch;
        if (factor - 1.0).abs() > 1e-4 {
            map.camera.zoom_at(at, factor);
        }
    }
    let over = over.filter(|_| map.pointed);
    map.hovered = over.filter(|_| !response.dragged()).and_then(|at| map.at(at));
    if map.hovered.is_some() {
        ui.set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    // Pressed by keyboard there is no place to look at.
    if response.clicked()
        && let Some(at) = response.interact_pointer_pos()
    {
        let state = map.at(at);
        out.push(Intent::Select(state.map_or(Target::Nothing, Target::State)));
    }
    if response.double_clicked()
        && let Some(at) = response.interact_pointer_pos()
    {
        let place = map.camera.on_map(at);
        let half = Vec2::splat(map.coarse.bounds.height() * 0.25 / map.camera.magnification());
        map.camera.go(bevy::math::Rect::from_center_half_size(place, half), ui.input(|i| i.time), cx.motion);
    }
}

fn keys(ui: &Ui, map: &mut Map, cx: &MapCx, out: &mut Vec<Intent>, wishes: &mut Vec<MapWish>) {
    let pressed = |modifiers: Modifiers, key| {
        ui.input(|input| input.modifiers.matches_exact(modifiers) && input.key_pressed(key))
    };
    let ways = [
        (Key::ArrowLeft, Vec2::NEG_X),
        (Key::ArrowRight, Vec2::X),
        (Key::ArrowUp, Vec2::Y),
        (Key::ArrowDown, Vec2::NEG_Y),
    ];
    for (key, way) in ways {
        if pressed(Modifiers::SHIFT, key) {
            map.camera.pan(vec2(-way.x, way.y) * cx.theme.s(80.0));
        }
        if pressed(Modifiers::NONE, key)
            && let Some(state) = map.neighbour(way)
        {
            out.push(Intent::Select(Target::State(state)));
        }
    }
    let middle = map.camera.middle();
    for (key, factor) in [(Key::Plus, 1.3), (Key::Equals, 1.3), (Key::Minus, 1.0 / 1.3)] {
        if pressed(Modifiers::NONE, key) || pressed(Modifiers::SHIFT, key) {
            map.camera.zoom_at(middle, factor);
        }
    }
    if pressed(Modifiers::NONE, Key::I) {
        wishes.push(MapWish::Inset);
    }
    for (key, frame) in [Key::Num0, Key::Num9, Key::Num8].into_iter().zip(Frame::ALL) {
        if pressed(Modifiers::NONE, key) {
            wishes.push(MapWish::Look(frame));
        }
    }
    let numbers = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];
    for (key, layer) in numbers.into_iter().zip(layers::on_offer(cx.view)) {
        if pressed(Modifiers::NONE, key) {
            out.push(Intent::Layer(layer));
        }
    }
}
