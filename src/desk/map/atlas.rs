//! The land of every state on the map, ready to be drawn, pointed at and named.

use super::borders::Borders;
use super::islands::island;
use super::projection::project;
use crate::core::ix::StateIx;
use crate::core::roster::Tables;
use bevy::math::{Rect, Vec2};

/// One piece of land: an outer ring and its holes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Piece {
    /// The outer ring, then the holes; each closed, the first point not repeated.
    pub(crate) rings: Vec<Vec<Vec2>>,
    /// Its box.
    pub(crate) bounds: Rect,
    /// Area in units of the map.
    pub(crate) area: f32,
}

/// The land of one state.
#[derive(Clone, Debug, Default)]
pub(crate) struct Land {
    /// Its pieces; none where only a point is known.
    pub(crate) pieces: Vec<Piece>,
    /// Where its name stands: inside its largest own piece.
    pub(crate) centre: Vec2,
    /// Box of its largest own piece.
    pub(crate) main: Rect,
    /// Area of all its own land.
    pub(crate) area: f32,
}

/// The land of a world.
#[derive(Clone, Debug, Default)]
pub(crate) struct Atlas {
    /// By state.
    pub(crate) lands: Vec<Option<Land>>,
    /// Land that is no state's of the game.
    pub(crate) neutral: Vec<Piece>,
    /// Borders and coasts, each once.
    pub(crate) lines: Vec<Vec<Vec2>>,
    /// What there is to see.
    pub(crate) bounds: Rect,
    /// Whether the borders are those of the earth, so that its grid may be drawn.
    pub(crate) earth: bool,
}

fn area(ring: &[Vec2]) -> f32 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a.perp_dot(*b)).sum::<f32>() / 2.0
}

fn bounds(ring: &[Vec2]) -> Rect {
    let first = ring.first().copied().unwrap_or_default();
    ring.iter().fold(Rect::from_corners(first, first), |rect, point| rect.union_point(*point))
}

/// The middle of an area.
fn centroid(ring: &[Vec2]) -> Vec2 {
    let whole = area(ring);
    if whole.abs() < 1e-6 {
        return bounds(ring).center();
    }
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| (*a + *b) * a.perp_dot(*b)).sum::<Vec2>() / (6.0 * whole)
}

impl Piece {
    fn new(rings: Vec<Vec<Vec2>>) -> Option<Self> {
        let outer = rings.first().filter(|ring| ring.len() > 2)?;
        let (bounds, area) = (bounds(outer), area(outer).abs());
        Some(Self { bounds, area, rings })
    }

    /// Whether a point lies on it.
    #[must_use]
    pub(crate) fn contains(&self, at: Vec2) -> bool {
        self.bounds.contains(at) && self.rings.iter().filter(|ring| inside(ring, at)).count() % 2 == 1
    }
}

fn inside(ring: &[Vec2], at: Vec2) -> bool {
    let mut odd = false;
    let mut b = ring.last().copied().unwrap_or_default();
    for &a in ring {
        if (a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x {
            odd = !odd;
        }
        b = a;
    }
    odd
}

/// Longitude and latitude, degrees.
type Place = (f64, f64);

fn drawn(places: &[Place]) -> Vec<Vec2> {
    places.iter().map(|(longitude, latitude)| project(*longitude, *latitude)).collect()
}

/// Places of an arc that matter at a tolerance on the map (Douglas and Peucker); the ends stay.
fn simplify(arc: &[Place], tolerance: f32) -> Vec<Place> {
    let Some(last) = arc.len().checked_sub(1).filter(|last| *last > 1 && tolerance > 0.0) else { return arc.to_vec() };
    let line = drawn(arc);
    let mut keep = vec![false; line.len()];
    (keep[0], keep[last]) = (true, true);
    let mut spans = vec![(0, last)];
    while let Some((from, to)) = spans.pop() {
        let (a, b) = (line[from], line[to]);
        let along = (b - a).normalize_or_zero();
        let distance = |point: Vec2| {
            if along == Vec2::ZERO { point.distance(a) } else { (point - a).perp_dot(along).abs() }
        };
        let farthest = (from + 1..to).max_by(|i, j| distance(line[*i]).total_cmp(&distance(line[*j])));
        if let Some(at) = farthest.filter(|at| distance(line[*at]) > tolerance) {
            keep[at] = true;
            spans.extend([(from, at), (at, to)]);
        }
    }
    arc.iter().zip(keep).filter_map(|(place, keep)| keep.then_some(*place)).collect()
}

/// Whether a line leaves the map between two places and comes back on the other side.
fn leaps(a: Place, b: Place) -> bool {
    (a.0 - b.0).abs() > 180.0
}

/// An arc in parts that neither cross the map's edge nor run along it.
fn unbroken(arc: &[Place]) -> Vec<Vec<Place>> {
    let edge = |place: Place| place.0.abs() > 179.99;
    let mut out = vec![Vec::new()];
    for (at, place) in arc.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| arc[before]);
        if before.is_some_and(|before| leaps(before, *place) || edge(before) && edge(*place)) {
            out.push(Vec::new());
        }
        out.last_mut().into_iter().for_each(|part| part.push(*place));
    }
    out.retain(|part| part.len() > 1);
    out
}

/// A polygon as one, or as two where it lies across the map's edge.
fn within_the_edges(rings: &[Vec<Place>]) -> Vec<Vec<Vec<Place>>> {
    let across = rings.iter().any(|ring| {
        let next = ring.iter().cycle().skip(1);
        ring.iter().zip(next).any(|(a, b)| leaps(*a, *b))
    });
    if !across {
        return vec![rings.to_vec()];
    }
    // Laid out without the leap, then cut at the edge, the far part brought back.
    let east = |place: Place| if place.0 < 0.0 { (place.0 + 360.0, place.1) } else { place };
    let laid: Vec<Vec<Place>> = rings.iter().map(|ring| ring.iter().map(|place| east(*place)).collect()).collect();
    let part = |keep: fn(f64) -> bool, shift: f64| -> Vec<Vec<Place>> {
        let cut = laid.iter().map(|ring| clip(ring, keep));
        cut.filter(|ring| ring.len() > 2).map(|ring| ring.iter().map(|p| (p.0 + shift, p.1)).collect()).collect()
    };
    vec![part(|longitude| longitude <= 180.0, 0.0), part(|longitude| longitude >= 180.0, -360.0)]
}

/// The part of a ring on one side of the map's edge.
fn clip(ring: &[Place], keep: fn(f64) -> bool) -> Vec<Place> {
    let mut out = Vec::new();
    let next = ring.iter().cycle().skip(1);
    for (a, b) in ring.iter().zip(next) {
        if keep(a.0) {
            out.push(*a);
        }
        if keep(a.0) != keep(b.0) {
            let share = (180.0 - a.0) / (b.0 - a.0);
            out.push((180.0, a.1 + share * (b.1 - a.1)));
        }
    }
    out
}

impl Atlas {
    /// The atlas of a world, its lines simplified to a tolerance in units of the map.
    #[must_use]
    pub(crate) fn new(roster: &Tables, borders: Option<&Borders>, tolerance: f32) -> Self {
        let mut atlas = Self { lands: vec![None; roster.states.len()], earth: borders.is_some(), ..Self::default() };
        let empty = Borders::default();
        let borders = borders.unwrap_or(&empty);
        let arcs: Vec<Vec<Place>> = borders.arcs.iter().map(|arc| simplify(arc, tolerance)).collect();
        for (key, polygons) in &borders.shapes {
            let state = roster.states.iter().position(|row| row.shape == *key);
            let pieces = polygons.iter().flat_map(|polygon| {
                let rings: Vec<Vec<Place>> = polygon.rings.iter().map(|ring| ring_of(ring, &arcs)).collect();
                let parts = within_the_edges(&rings).into_iter().map(|rings| rings.iter().map(|r| drawn(r)).collect());
                parts.filter_map(Piece::new).map(|piece| (polygon.own, piece)).collect::<Vec<_>>()
            });
            match state {
                Some(state) => atlas.lands[state] = Land::of(pieces.collect()),
                None => atlas.neutral.extend(pieces.map(|(_, piece)| piece)),
            }
        }
        atlas.lines = arcs.iter().flat_map(|arc| unbroken(arc)).map(|line| drawn(&line)).collect();
        atlas.place_points(roster);
        atlas.frame();
        atlas
    }

    /// States of which only a point is known: islands where the world has no borders, markers where it has.
    fn place_points(&mut self, roster: &Tables) {
        let place = |row: &crate::core::roster::StateRow| {
            row.point.map(|(lat, lon)| project(f64::from(lon) / 1000.0, f64::from(lat) / 1000.0))
        };
        let points: Vec<Option<Vec2>> = roster.states.iter().map(place).collect();
        for (at, row) in roster.states.iter().enumerate() {
            let (None, Some(centre)) = (&self.lands[at], points[at]) else { continue };
            if self.earth {
                self.lands[at] =
                    Some(Land { centre, main: Rect::from_center_size(centre, Vec2::ZERO), ..Land::default() });
                continue;
            }
            let others = points.iter().enumerate().filter(|(other, _)| *other != at).filter_map(|(_, p)| *p);
            let room = others.map(|other| other.distance(centre)).fold(200.0, f32::min);
            let ring = island(&row.id, centre, (room * 0.42).clamp(8.0, 60.0));
            self.lines.push(ring.iter().copied().chain(ring.first().copied()).collect());
            self.lands[at] = Land::of(Piece::new(vec![ring]).map(|piece| (true, piece)).into_iter().collect());
        }
    }

    fn frame(&mut self) {
        let boxes = self.lands.iter().flatten().map(|land| land.main).chain(self.neutral.iter().map(|p| p.bounds));
        self.bounds = boxes.reduce(|a, b| a.union(b)).unwrap_or(Rect::new(-1.0, -1.0, 1.0, 1.0));
    }

    /// The state whose land a point of the map lies on.
    #[must_use]
    pub(crate) fn at(&self, point: Vec2) -> Option<StateIx> {
        let on = |land: &Land| land.pieces.iter().any(|piece| piece.contains(point));
        self.lands.iter().position(|land| land.as_ref().is_some_and(on)).map(StateIx::of)
    }

    /// The land of a state.
    #[must_use]
    pub(crate) fn land(&self, state: StateIx) -> Option<&Land> {
        self.lands.get(state.at())?.as_ref()
    }
}

impl Land {
    fn of(pieces: Vec<(bool, Piece)>) -> Option<Self> {
        let own = pieces.iter().filter(|(own, _)| *own).map(|(_, piece)| piece);
        let area = own.clone().map(|piece| piece.area).sum();
        let main = own.max_by(|a, b| a.area.total_cmp(&b.area)).or(pieces.first().map(|(_, piece)| piece))?;
        let centre = centroid(&main.rings[0]);
        let main = main.bounds;
        Some(Self { centre, main, area, pieces: pieces.into_iter().map(|(_, piece)| piece).collect() })
    }
}

fn ring_of(arcs: &[i32], lines: &[Vec<Place>]) -> Vec<Place> {
    let mut ring: Vec<Place> = Vec::new();
    for &arc in arcs {
        let place = usize::try_from(if arc < 0 { !arc } else { arc }).unwrap_or(0);
        let Some(line) = lines.get(place) else { continue };
        let mut places: Vec<Place> = line.clone();
        if arc < 0 {
            places.reverse();
        }
        let joined = usize::from(ring.last() == places.first());
        ring.extend(places.into_iter().skip(joined));
    }
    if ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn land_across_the_edge_is_two_pieces() {
        let ring = vec![(170.0, 60.0), (-170.0, 60.0), (-170.0, 70.0), (170.0, 70.0)];
        let parts = within_the_edges(&[ring]);
        assert_eq!(parts.len(), 2);
        assert!(parts[0][0].iter().all(|p| (170.0..=180.0).contains(&p.0)), "{parts:?}");
        assert!(parts[1][0].iter().all(|p| (-180.0..=-170.0).contains(&p.0)), "{parts:?}");
    }

    #[test]
    fn a_line_does_not_cross_the_map() {
        let lines = unbroken(&[(179.0, 1.0), (179.9, 2.0), (-179.9, 3.0), (-179.0, 4.0)]);
        assert_eq!(lines.len(), 2);
    }
}
