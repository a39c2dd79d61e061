//! The map as a part of the screen: pointer and keys on it, names on it, and what the colours mean.

use super::layers::{self, Row};
use super::material::Pattern;
use super::state::{Frame, Map};
use crate::core::ix::StateIx;
use crate::core::order::Target;
use crate::desk::intent::{Intent, Layer};
use crate::desk::theme::{Colours, Ink, Theme, Type};
use crate::game::view::SeatView;
use crate::recognition::count::Reading;
use crate::wording::{Words, arg};
use bevy::math::Vec2;
use bevy_egui::egui::{
    self, Align2, Color32, CornerRadius, FontId, Key, Modifiers, PointerButton, Pos2, Rect, Response, RichText, Sense,
    Shape, Stroke, Ui, pos2, vec2,
};

/// What the map is asked for besides the intents that panels know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MapWish {
    /// Another reading of the count.
    Reading(Reading),
    /// Another part of the map.
    Look(Frame),
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
    map.camera.fit_screen(cx.clear);
    let now = ui.input(|input| input.time);
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
        keys(ui, map, cx, now, out, wishes);
    }
    let painter = ui.painter().with_clip_rect(screen);
    names(&painter, map, cx);
    aspirant(&painter, map, cx);
    if let Some(state) = map.hovered {
        tip(ui, &painter, screen, map, cx, state);
    }
    if response.has_focus() {
        painter.rect_stroke(screen.shrink(1.0), 3, Stroke::new(2.0, cx.theme.colours.focus), egui::StrokeKind::Inside);
    }
    // Where there is little room the map itself has it: layers fold into one menu, the legend waits.
    if cx.clear.width() < cx.theme.s(520.0) || cx.clear.height() < cx.theme.s(300.0) {
        folded(ui, cx.clear, map, cx, out);
    } else {
        legend(ui, cx.clear, map, cx, wishes);
        bar(ui, cx.clear, map, cx, out);
        frames(ui, cx.clear, cx, wishes);
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

fn keys(ui: &Ui, map: &mut Map, cx: &MapCx, now: f64, out: &mut Vec<Intent>, wishes: &mut Vec<MapWish>) {
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
            if let Some(centre) = map.coarse.land(state).map(|land| land.centre) {
                map.camera.show(centre, now, cx.motion);
            }
        }
    }
    let middle = map.camera.middle();
    for (key, factor) in [(Key::Plus, 1.3), (Key::Equals, 1.3), (Key::Minus, 1.0 / 1.3)] {
        if pressed(Modifiers::NONE, key) || pressed(Modifiers::SHIFT, key) {
            map.camera.zoom_at(middle, factor);
        }
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

/// A text with a rim of the ground, so that it can be read on any colour.
fn rimmed(painter: &egui::Painter, at: Pos2, anchor: Align2, text: &str, font: FontId, ink: Color32, rim: Color32) {
    for (x, y) in [(-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0)] {
        painter.text(at + vec2(x, y), anchor, text, font.clone(), rim);
    }
    painter.text(at, anchor, text, font, ink);
}

/// Land is of a middle tone in both themes: its names are light with a dark rim.
fn on_land() -> (Color32, Color32) {
    const DARK: Colours = Colours::dark();
    (DARK.text, DARK.ground.gamma_multiply(0.75))
}

/// Names of states that have the room for them.
fn names(painter: &egui::Painter, map: &Map, cx: &MapCx) {
    let font = cx.theme.font(Type::Small);
    let rows = &cx.view.roster().states;
    let zoom = map.camera.zoom();
    let mut taken: Vec<Rect> = Vec::new();
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let area = |at: &usize| map.coarse.lands[*at].as_ref().map_or(0.0, |land| land.area);
    order.sort_by(|a, b| area(b).total_cmp(&area(a)));
    for at in order {
        let Some(land) = &map.coarse.lands[at] else { continue };
        let room = land.main.size() * zoom;
        if room.x < 46.0 || room.y < 18.0 || StateIx::of(at) == map.aspirant() {
            continue;
        }
        let place = map.camera.on_screen(land.centre);
        if !painter.clip_rect().contains(place) {
            continue;
        }
        let galley = painter.layout_no_wrap(rows[at].name.clone(), font.clone(), cx.theme.colours.text);
        let rect = Rect::from_center_size(place, galley.size());
        if galley.size().x > room.x * 0.95 || taken.iter().any(|other| other.intersects(rect.expand(3.0))) {
            continue;
        }
        taken.push(rect);
        let (ink, rim) = on_land();
        rimmed(painter, place, Align2::CENTER_CENTER, &rows[at].name, font.clone(), ink, rim);
    }
}

/// The aspirant is never lost: a marker and its name.
fn aspirant(painter: &egui::Painter, map: &Map, cx: &MapCx) {
    let Some(land) = map.coarse.land(map.aspirant()) else { return };
    let colours = &cx.theme.colours;
    let place = map.camera.on_screen(land.centre);
    let room = land.main.size() * map.camera.zoom();
    let mut below = vec2(0.0, cx.theme.s(12.0));
    if room.max_element() < 22.0 {
        let size = cx.theme.s(5.5);
        let corners = [vec2(0.0, -size), vec2(size, 0.0), vec2(0.0, size), vec2(-size, 0.0)];
        let corners = corners.map(|corner| place + corner).to_vec();
        painter.add(Shape::convex_polygon(corners, colours.gold, Stroke::new(1.2, colours.ground)));
    } else {
        below = vec2(0.0, 0.0);
    }
    let name = &cx.view.roster().states[map.aspirant().at()].name;
    let font = cx.theme.font(Type::Small);
    if below.y > 0.0 {
        let (_, rim) = on_land();
        rimmed(painter, place + below, Align2::CENTER_CENTER, name, font, Colours::dark().gold, rim);
    } else {
        painter.text(place, Align2::CENTER_CENTER, name, font, colours.on_gold);
    }
}

/// Name and number of the state under the pointer.
fn tip(ui: &Ui, painter: &egui::Painter, screen: Rect, map: &Map, cx: &MapCx, state: StateIx) {
    let Some(at) = ui.input(|input| input.pointer.hover_pos()) else { return };
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

/// A patch of a fill, hatched or dotted as the map is.
pub(crate) fn patch(painter: &egui::Painter, rect: Rect, fill: &super::material::Fill) {
    painter.rect_filled(rect, CornerRadius::same(2), fill.first);
    let inner = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    match fill.pattern {
        Pattern::Plain => {}
        Pattern::Hatched => {
            for step in 0..8_u8 {
                let x = rect.left() - rect.height() + f32::from(step) * 6.0;
                let line = [pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())];
                inner.line_segment(line, Stroke::new(2.2, fill.second));
            }
        }
        Pattern::Dotted => {
            for step in 0..3_u8 {
                let x = rect.left() + (f32::from(step) + 0.5) * rect.width() / 3.0;
                inner.circle_filled(pos2(x, rect.center().y), 1.7, fill.second);
            }
        }
    }
}

/// What the colours mean, along the foot of the map; who counts, where that says something; how near one looks.
fn legend(ui: &Ui, screen: Rect, map: &Map, cx: &MapCx, wishes: &mut Vec<MapWish>) {
    let theme = cx.theme;
    let edge = theme.s(10.0);
    let area = egui::Area::new(egui::Id::new("map-legend"))
        .order(egui::Order::Middle)
        .pivot(Align2::LEFT_BOTTOM)
        .fixed_pos(screen.left_bottom() + vec2(edge, -edge))
        .constrain(false);
    area.show(ui.ctx(), |ui| {
        framed(theme).inner_margin(theme.margin(10.0, 5.0)).show(ui, |ui| {
            ui.set_max_width(screen.width() - edge * 2.0 - theme.s(20.0));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(theme.s(6.0), theme.s(3.0));
                ui.spacing_mut().interact_size.y = theme.s(20.0);
                for row in &map.painting.legend {
                    legend_row(ui, theme, row);
                }
                if matches!(map.layer, Layer::Stance | Layer::Club(_)) {
                    readings(ui, map, cx, wishes);
                }
            });
        });
    });
}

fn framed(theme: &Theme) -> egui::Frame {
    egui::Frame::new()
        .fill(theme.colours.panel)
        .stroke(Stroke::new(1.0, theme.colours.line))
        .corner_radius(CornerRadius::same(6))
        .inner_margin(theme.margin(10.0, 8.0))
}

fn legend_row(ui: &mut Ui, theme: &Theme, row: &Row) {
    let count = row.count.map_or_else(String::new, |count| format!("  {count}"));
    let mut text = egui::text::LayoutJob::default();
    let font = theme.font(Type::Small);
    for (part, ink) in [(row.text.as_str(), theme.colours.text), (count.as_str(), theme.colours.second)] {
        text.append(part, 0.0, egui::TextFormat::simple(font.clone(), ink));
    }
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(text));
    let swatch = vec2(theme.s(16.0), theme.s(10.0));
    let size = vec2(swatch.x + theme.s(6.0) + galley.size().x + theme.s(8.0), theme.s(20.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, format!("{}{count}", row.text)));
    let patch_at = Rect::from_min_size(pos2(rect.left(), rect.center().y - swatch.y / 2.0), swatch);
    patch(ui.painter(), patch_at, &row.fill);
    let at = pos2(rect.left() + swatch.x + theme.s(6.0), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.colours.text);
}

/// Who counts: none of the readings is called the true one.
fn readings(ui: &mut Ui, map: &Map, cx: &MapCx, wishes: &mut Vec<MapWish>) {
    let theme = cx.theme;
    let row = |reading: Reading| {
        let count = cx.view.count(reading, true);
        cx.words.text("map-reading-row", &[arg("who", cx.words.reading(reading)), arg("count", count)])
    };
    let text = RichText::new(cx.words.text("map-reading", &[arg("reading", row(map.reading))]));
    let text = text.font(theme.font(Type::Small)).color(theme.colours.for_text);
    let button = egui::Button::new(text).stroke(Stroke::NONE).fill(Color32::TRANSPARENT);
    egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| {
        for reading in Reading::ALL {
            if ui.radio(map.reading == reading, row(reading)).clicked() {
                wishes.push(MapWish::Reading(reading));
                ui.close();
            }
        }
    });
}

/// Layers above the map.
fn bar(ui: &Ui, screen: Rect, map: &Map, cx: &MapCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let area = egui::Area::new(egui::Id::new("map-layers"))
        .order(egui::Order::Middle)
        .fixed_pos(screen.left_top() + vec2(12.0, 12.0))
        .constrain(false);
    area.show(ui.ctx(), |ui| {
        framed(theme).inner_margin(theme.margin(5.0, 4.0)).show(ui, |ui| {
            ui.set_max_width(screen.width() - theme.s(140.0));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(theme.s(2.0), theme.s(2.0));
                let offered = layers::on_offer(cx.view);
                let (plain, bodies): (Vec<Layer>, Vec<Layer>) = offered
                    .into_iter()
                    .partition(|layer| !matches!(layer, Layer::Vote(_) | Layer::Pull(_) | Layer::Club(_)));
                for layer in plain {
                    if choice(ui, theme, map.layer == layer, &layers::name(layer, cx.words)) {
                        out.push(Intent::Layer(layer));
                    }
                }
                let groups: [(&str, fn(&Layer) -> bool); 3] = [
                    ("map-layers-votes", |layer| matches!(layer, Layer::Vote(_))),
                    ("map-layers-pulls", |layer| matches!(layer, Layer::Pull(_))),
                    ("map-layers-clubs", |layer| matches!(layer, Layer::Club(_))),
                ];
                for (key, of) in groups {
                    let of_group: Vec<Layer> = bodies.iter().copied().filter(of).collect();
                    menu(ui, map, cx, key, &of_group, out);
                }
            });
        });
    });
}

/// All layers in one menu.
fn folded(ui: &Ui, screen: Rect, map: &Map, cx: &MapCx, out: &mut Vec<Intent>) {
    let edge = cx.theme.s(8.0);
    egui::Area::new(egui::Id::new("map-folded"))
        .order(egui::Order::Middle)
        .fixed_pos(screen.left_top() + vec2(edge, edge))
        .constrain(false)
        .show(ui.ctx(), |ui| {
            framed(cx.theme).inner_margin(cx.theme.margin(4.0, 3.0)).show(ui, |ui| {
                menu(ui, map, cx, "map-layers", &layers::on_offer(cx.view), out);
            });
        });
}

/// How near one looks.
fn frames(ui: &Ui, screen: Rect, cx: &MapCx, wishes: &mut Vec<MapWish>) {
    let theme = cx.theme;
    let edge = theme.s(10.0);
    egui::Area::new(egui::Id::new("map-frames"))
        .order(egui::Order::Middle)
        .pivot(Align2::RIGHT_TOP)
        .fixed_pos(screen.right_top() + vec2(-edge, edge))
        .constrain(false)
        .show(ui.ctx(), |ui| {
            framed(theme).inner_margin(theme.margin(4.0, 4.0)).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme.s(1.0);
                for (frame, key) in Frame::ALL.into_iter().zip(["map-world", "map-around", "map-close"]) {
                    if choice(ui, theme, false, &cx.words.plain(key)) {
                        wishes.push(MapWish::Look(frame));
                    }
                }
            });
        });
}

fn menu(ui: &mut Ui, map: &Map, cx: &MapCx, key: &str, of_group: &[Layer], out: &mut Vec<Intent>) {
    let theme = cx.theme;
    if of_group.is_empty() {
        return;
    }
    let on = of_group.contains(&map.layer);
    let title = if on { layers::name(map.layer, cx.words) } else { cx.words.plain(key) };
    let ink = if on { Ink::OnGold } else { Ink::Text };
    let text = RichText::new(title).font(theme.font(Type::Small)).color(theme.colours.ink(ink));
    let mut button = egui::Button::new(text).stroke(Stroke::NONE).corner_radius(CornerRadius::same(12));
    button = button.fill(if on { theme.colours.gold } else { Color32::TRANSPARENT });
    egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| {
        egui::ScrollArea::vertical().max_height(theme.s(320.0)).show(ui, |ui| {
            for layer in of_group {
                if ui.button(layers::name(*layer, cx.words)).clicked() {
                    out.push(Intent::Layer(*layer));
                    ui.close();
                }
            }
        });
    });
}

/// A small round choice; gold where it is the chosen one.
fn choice(ui: &mut Ui, theme: &Theme, on: bool, text: &str) -> bool {
    let ink = if on { Ink::OnGold } else { Ink::Text };
    let fill = if on { theme.colours.gold } else { Color32::TRANSPARENT };
    let text = RichText::new(text).font(theme.font(Type::Small)).color(theme.colours.ink(ink));
    ui.add(
        egui::Button::new(text).selected(false).fill(fill).stroke(Stroke::NONE).corner_radius(CornerRadius::same(12)),
    )
    .clicked()
}
