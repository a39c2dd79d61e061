//! The inset: the parties and their neighbours as a small map of its own, in the corner where it covers least. It is coloured as
//! the large map is, and can be pointed at and pressed. Which part it shows follows from where the parties lie.

use super::atlas::{Atlas, Land, Piece};
use super::camera::Lens;
use super::material::{Fill, Pattern};
use super::state::Map;
use super::widget::{MapCx, MapWish};
use super::{labels, mesh, pulse, tools};
use crate::core::ix::{RegionIx, StateIx};
use crate::core::order::Target;
use crate::core::roster::Tables;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Theme, Type};
use crate::desk::widgets::{cut, ring};
use crate::wording::arg;
use bevy::math::{Rect as Part, Vec2};
use bevy_egui::egui::epaint::{Mesh, Vertex, WHITE_UV};
use bevy_egui::egui::{
    self, Color32, ColorImage, CornerRadius, Id, Order, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, TextureHandle,
    TextureOptions, Ui, pos2, vec2,
};
use std::sync::Arc;

/// States nearest to the aspirant that it shows, at most, and as a share of all.
const NEAREST: usize = 10;
const SHARE: usize = 3;
/// Plain width, height and least room of the map.
const SIZE: [f32; 2] = [196.0, 158.0];
const ROOM: [f32; 2] = [520.0, 270.0];
/// Height of its head.
const HEAD: f32 = 22.0;

/// The inset as it stands.
#[derive(Default)]
pub(crate) struct Inset {
    /// Whether a person closed it.
    pub(crate) closed: bool,
    /// The part of the map it shows.
    pub(crate) part: Part,
    /// The region that gives it its name.
    pub(crate) region: Option<RegionIx>,
    /// The corner it stands in, and for which room that was chosen.
    corner: Option<(Rect, Rect)>,
    drawn: Option<(Key, Vec<Shape>)>,
    patterns: Option<[TextureHandle; 2]>,
}

/// What the drawing depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Key {
    rect: Rect,
    land: u32,
    paint: u32,
    selected: Option<StateIx>,
    hovered: Option<StateIx>,
}

impl Inset {
    /// The inset of a world: the parties whole, and the middles of the states nearest to the aspirant.
    #[must_use]
    pub(crate) fn of(roster: &Tables, atlas: &Atlas) -> Self {
        let Some(own) = atlas.land(roster.aspirant) else { return Self::default() };
        let near = |at: usize| Some((atlas.lands[at].as_ref()?.centre.distance(own.centre), StateIx::of(at)));
        let mut near: Vec<(f32, StateIx)> = (0..atlas.lands.len()).filter_map(near).collect();
        near.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        near.truncate(NEAREST.min(atlas.lands.len() / SHARE));
        let parties = [roster.aspirant, roster.parent].into_iter().filter_map(|state| atlas.land(state));
        let boxes = parties.map(|land| land.main);
        let middles =
            near.iter().filter_map(|(_, state)| Some(Part::from_center_size(atlas.land(*state)?.centre, Vec2::ZERO)));
        let part = boxes.chain(middles).reduce(|a, b| a.union(b)).unwrap_or(own.main);
        let region = |state: StateIx| roster.states[state.at()].region;
        let parties = [roster.aspirant, roster.parent].into_iter().find_map(region);
        let around = near.iter().take(5).filter_map(|(_, state)| region(*state)).collect::<Vec<_>>();
        let most = around.iter().copied().max_by_key(|one| around.iter().filter(|other| *other == one).count());
        let size = part.size().max(Vec2::splat(1.0)) * 1.24;
        Self { part: Part::from_center_size(part.center(), size), region: parties.or(most), ..Self::default() }
    }
}

/// Draws it where there is room and the large map does not show the same.
pub(super) fn show(ui: &Ui, map: &mut Map, cx: &MapCx, free: Rect, out: &mut Vec<Intent>, wishes: &mut Vec<MapWish>) {
    let theme = cx.theme;
    let name = match map.inset.region {
        Some(region) => cx.words.region(region),
        None => cx.words.text("map-inset", &[arg("state", cx.words.state(map.aspirant()))]),
    };
    if map.coarse.lands.is_empty() || free.width() < theme.s(ROOM[0]) || free.height() < theme.s(ROOM[1]) {
        return;
    }
    let grown = (free.width() / theme.s(900.0)).clamp(1.0, 1.35);
    let size = vec2(theme.s(SIZE[0]), theme.s(SIZE[1] + HEAD)) * grown;
    let whole = corner(map, free, size);
    let body = Rect::from_min_max(pos2(whole.left(), whole.top() + theme.s(HEAD)), whole.max);
    let lens = lens(map.inset.part, body);
    let seen = cx.clear.contains(map.camera.on_screen(map.inset.part.center()));
    if seen && map.camera.zoom() > lens.zoom * 0.7 {
        return;
    }
    let shown =
        if map.inset.closed { Rect::from_min_size(whole.min, vec2(whole.width(), theme.s(HEAD))) } else { whole };
    let at = if map.inset.closed && whole.center().y > free.center().y {
        pos2(whole.left(), whole.bottom() - theme.s(HEAD))
    } else {
        shown.min
    };
    let area = egui::Area::new(Id::new("map-inset")).order(Order::Middle).fixed_pos(at).constrain(false);
    area.show(ui.ctx(), |ui| {
        let (rect, _) = ui.allocate_exact_size(shown.size(), Sense::hover());
        let frame = tools::framed(theme);
        ui.painter().rect_filled(rect, frame.corner_radius, theme.colours.panel);
        let head = Rect::from_min_size(rect.min, vec2(rect.width(), theme.s(HEAD)));
        self::head(ui, cx, head, &name, map.inset.closed, wishes);
        if !map.inset.closed {
            region(ui, map, cx, body.shrink2(vec2(1.0, 1.0)), lens, &name, out);
        }
        ui.painter().rect_stroke(rect, frame.corner_radius, frame.stroke, StrokeKind::Inside);
    });
}

fn head(ui: &mut Ui, cx: &MapCx, rect: Rect, name: &str, closed: bool, wishes: &mut Vec<MapWish>) {
    let theme = cx.theme;
    let mut inside =
        ui.new_child(egui::UiBuilder::new().max_rect(rect).layout(egui::Layout::right_to_left(egui::Align::Center)));
    inside.spacing_mut().item_spacing.x = theme.s(6.0);
    let says = cx.words.text(if closed { "map-inset-open" } else { "map-inset-close" }, &[arg("name", name)]);
    if fold(&mut inside, theme, closed, &says) {
        wishes.push(MapWish::Inset);
    }
    inside.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
        ui.add_space(theme.s(8.0));
        cut(ui, theme, Type::Label, Ink::Heading, name);
    });
}

/// What folds it and unfolds it.
fn fold(ui: &mut Ui, theme: &Theme, closed: bool, says: &str) -> bool {
    let size = theme.s(HEAD);
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, says));
    let ink = if response.hovered() { theme.colours.text } else { theme.colours.second };
    let stroke = Stroke::new(1.5, ink);
    let (middle, arm) = (rect.center(), theme.s(4.0));
    ui.painter().line_segment([middle - vec2(arm, 0.0), middle + vec2(arm, 0.0)], stroke);
    if closed {
        ui.painter().line_segment([middle - vec2(0.0, arm), middle + vec2(0.0, arm)], stroke);
    }
    ring(ui, theme, &response, rect.shrink(3.0), 4);
    response.on_hover_text(says).clicked()
}

/// The lens that shows all of a part in a room.
fn lens(part: Part, room: Rect) -> Lens {
    let size = part.size().max(Vec2::splat(1e-3));
    let zoom = (room.width() / size.x).min(room.height() / size.y);
    Lens { centre: part.center(), zoom, middle: room.center() }
}

/// The corner of a room in which it covers least land and fewest markers. It is chosen anew when the room is another or the
/// whole map is shown, not while a person moves the map.
fn corner(map: &mut Map, room: Rect, size: egui::Vec2) -> Rect {
    if let Some((of, rect)) = map.inset.corner
        && of == room
        && rect.size() == size
    {
        return rect;
    }
    let corners = [
        Rect::from_min_size(pos2(room.left(), room.bottom() - size.y), size),
        Rect::from_min_size(room.max - size, size),
        Rect::from_min_size(pos2(room.right() - size.x, room.top()), size),
        Rect::from_min_size(room.min, size),
    ];
    let markers = map.markers();
    let covers = |rect: &Rect| -> usize {
        let places = (0..=5_u8).flat_map(|x| (0..=5_u8).map(move |y| vec2(f32::from(x), f32::from(y)) / 5.0));
        let land = places.filter(|at| map.coarse.at(map.camera.on_map(rect.min + *at * size)).is_some()).count();
        let points = markers.iter().filter(|(place, _)| rect.contains(map.camera.on_screen(*place))).count();
        land * 2 + points
    };
    let best = corners.into_iter().min_by_key(covers).unwrap_or(corners[0]);
    if map.camera.is_whole() {
        map.inset.corner = Some((room, best));
    }
    best
}

/// The map itself: its land, what is under the pointer, its names.
fn region(ui: &mut Ui, map: &mut Map, cx: &MapCx, rect: Rect, lens: Lens, name: &str, out: &mut Vec<Intent>) {
    let response = ui.interact(rect, Id::new("map-inset-land"), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Image, true, name));
    let over = response.hover_pos().filter(|_| map.pointed);
    let under = |at: Pos2| map.coarse.at(lens.on_map(at));
    if let Some(state) = over.and_then(under) {
        map.hovered = Some(state);
        ui.set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    if response.clicked()
        && let Some(state) = response.interact_pointer_pos().and_then(under)
    {
        out.push(Intent::Select(Target::State(state)));
    }
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, CornerRadius::ZERO, cx.theme.colours.sea[0]);
    for shape in land(ui, map, cx, rect, lens) {
        painter.add(shape);
    }
    labels::names(&painter, map, cx, lens, Type::Label);
    labels::aspirant(&painter, map, cx, lens);
    pulse::draw(&painter, map, cx, lens, ui.input(|input| input.time));
}

/// The land as shapes, kept until something in it is another.
fn land(ui: &Ui, map: &mut Map, cx: &MapCx, rect: Rect, lens: Lens) -> Vec<Shape> {
    let key = Key { rect, land: map.land_turn, paint: map.paint_turn, selected: map.selected, hovered: map.hovered };
    if let Some((of, shapes)) = &map.inset.drawn
        && *of == key
    {
        return shapes.clone();
    }
    let patterns = map.inset.patterns.get_or_insert_with(|| [stripes(ui.ctx()), dots(ui.ctx())]).clone();
    let atlas = Arc::clone(&map.coarse);
    let near = Part::from_center_size(map.inset.part.center(), map.inset.part.size() * 1.6);
    let mut parts =
        Parts { lens, near, plain: Mesh::default(), over: patterns.map(|one| Mesh::with_texture(one.id())) };
    let colours = &cx.theme.colours;
    for piece in &atlas.neutral {
        parts.piece(piece, &Fill::plain(colours.neutral));
    }
    for (land, fill) in atlas.lands.iter().zip(&map.painting.fills) {
        land.iter().flat_map(|land| &land.pieces).for_each(|piece| parts.piece(piece, fill));
    }
    let mut shapes: Vec<Shape> = std::iter::once(parts.plain).chain(parts.over).map(Shape::mesh).collect();
    let border = Stroke::new(1.0, colours.sea[1]);
    let seen = |line: &&Vec<Vec2>| line.iter().any(|point| near.contains(*point));
    shapes.extend(atlas.lines.iter().filter(seen).map(|line| drawn(line, lens, false, border)));
    for (state, stroke) in [
        (map.hovered.filter(|state| map.selected != Some(*state)), Stroke::new(1.6, colours.text)),
        (map.selected, Stroke::new(2.0, colours.focus)),
    ] {
        let land = state.and_then(|state| atlas.land(state));
        let pieces = land.into_iter().flat_map(|land: &Land| land.pieces.iter());
        let rings = pieces.filter(|piece| !piece.bounds.intersect(near).is_empty()).flat_map(|piece| &piece.rings);
        shapes.extend(rings.map(|ring| drawn(ring, lens, true, stroke)));
    }
    map.inset.drawn = Some((key, shapes.clone()));
    shapes
}

fn drawn(line: &[Vec2], lens: Lens, closed: bool, stroke: Stroke) -> Shape {
    let points: Vec<Pos2> = line.iter().map(|point| lens.on_screen(*point)).collect();
    if closed { Shape::closed_line(points, stroke) } else { Shape::line(points, stroke) }
}

/// Triangles of land: the plain ones, and over them those of each pattern.
struct Parts {
    lens: Lens,
    near: Part,
    plain: Mesh,
    over: [Mesh; 2],
}

impl Parts {
    fn piece(&mut self, piece: &Piece, fill: &Fill) {
        if piece.bounds.intersect(self.near).is_empty() {
            return;
        }
        let Some((corners, triangles)) = mesh::triangles(piece) else { return };
        let places: Vec<Pos2> = corners.iter().map(|corner| self.lens.on_screen(*corner)).collect();
        add(&mut self.plain, &places, &triangles, fill.first, |_| WHITE_UV);
        let (over, cell) = match fill.pattern {
            Pattern::Plain => return,
            Pattern::Hatched => (&mut self.over[0], 8.0),
            Pattern::Dotted => (&mut self.over[1], 6.0),
        };
        add(over, &places, &triangles, fill.second, |at| pos2(at.x / cell, at.y / cell));
    }
}

fn add(mesh: &mut Mesh, places: &[Pos2], triangles: &[u32], colour: Color32, uv: impl Fn(Pos2) -> Pos2) {
    let first = u32::try_from(mesh.vertices.len()).unwrap_or(u32::MAX);
    mesh.vertices.extend(places.iter().map(|pos| Vertex { pos: *pos, uv: uv(*pos), color: colour }));
    mesh.indices.extend(triangles.iter().map(|at| first + at));
}

/// A pattern that repeats, white where it covers.
fn pattern(ctx: &egui::Context, name: &str, covers: impl Fn(f32, f32) -> f32) -> TextureHandle {
    const SIDE: u8 = 16;
    let part = |at: u8| (f32::from(at) + 0.5) / f32::from(SIDE);
    let alpha = |share: f32| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between nothing and all")]
        let alpha = (share.clamp(0.0, 1.0) * 255.0) as u8;
        Color32::from_white_alpha(alpha)
    };
    let pixels = (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| (x, y))).map(|(x, y)| alpha(covers(part(x), part(y))));
    let image = ColorImage::new([usize::from(SIDE); 2], pixels.collect());
    ctx.load_texture(name, image, TextureOptions::LINEAR_REPEAT)
}

/// Diagonal stripes, as the large map has them.
fn stripes(ctx: &egui::Context) -> TextureHandle {
    pattern(ctx, "map-stripes", |x, y| ((x + y).fract() - 0.5).abs() * 8.0 - 1.5)
}

/// Dots, as the large map has them.
fn dots(ctx: &egui::Context) -> TextureHandle {
    pattern(ctx, "map-dots", |x, y| (0.3 - (x - 0.5).hypot(y - 0.5)) * 8.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::map::borders::Borders;
    use crate::scenario::library::Library;
    use crate::scenario::load::load;

    fn world(id: &str) -> (Arc<Tables>, Atlas) {
        let library = Library::default();
        let setup = load(&library, id).expect("a shipped scenario loads");
        let bytes = library.bytes(&format!("map/{}.borders", setup.world));
        let borders = bytes.and_then(|bytes| Borders::read(&bytes));
        let roster = Arc::clone(&setup.roster.0);
        let atlas = Atlas::new(&roster, borders.as_ref(), 1.1);
        (roster, atlas)
    }

    #[test]
    fn it_shows_the_parties_and_their_neighbours_in_every_world() {
        for id in ["today", "fictional"] {
            let (roster, atlas) = world(id);
            let inset = Inset::of(&roster, &atlas);
            for party in [roster.aspirant, roster.parent] {
                let land = atlas.land(party).expect("the parties have land");
                assert!(inset.part.contains(land.centre), "{id}: a party lies outside {:?}", inset.part);
            }
            let shown = atlas.lands.iter().flatten().filter(|land| inset.part.contains(land.centre)).count();
            assert!(shown >= 5, "{id}: it shows only {shown} states");
            let share = inset.part.size() / atlas.bounds.size();
            assert!(share.max_element() < 0.7, "{id}: it shows nearly the whole map: {share}");
            assert!(inset.region.is_some(), "{id}: it has no name");
        }
    }
}
