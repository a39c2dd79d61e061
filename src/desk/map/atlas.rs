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

/// Points of a line that matter at a tolerance (Douglas and Peucker); the ends stay.
fn simplify(line: &[Vec2], tolerance: f32) -> Vec<Vec2> {
    let Some(last) = line.len().checked_sub(1).filter(|last| *last > 1) else { return line.to_vec() };
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
    line.iter().zip(keep).filter_map(|(point, keep)| keep.then_some(*point)).collect()
}

impl Atlas {
    /// The atlas of a world, its lines simplified to a tolerance in units of the map.
    #[must_use]
    pub(crate) fn new(roster: &Tables, borders: Option<&Borders>, tolerance: f32) -> Self {
        let mut atlas = Self { lands: vec![None; roster.states.len()], earth: borders.is_some(), ..Self::default() };
        let empty = Borders::default();
        let borders = borders.unwrap_or(&empty);
        let arcs: Vec<Vec<Vec2>> = borders
            .arcs
            .iter()
            .map(|arc| simplify(&arc.iter().map(|(x, y)| project(*x, *y)).collect::<Vec<_>>(), tolerance))
            .collect();
        for (key, polygons) in &borders.shapes {
            let state = roster.states.iter().position(|row| row.shape == *key);
            let pieces = polygons.iter().filter_map(|polygon| {
                let rings = polygon.rings.iter().map(|ring| ring_of(ring, &arcs)).filter(|ring| ring.len() > 2);
                Some((polygon.own, Piece::new(rings.collect())?))
            });
            match state {
                Some(state) => atlas.lands[state] = Land::of(pieces.collect()),
                None => atlas.neutral.extend(pieces.map(|(_, piece)| piece)),
            }
        }
        let edge = |line: &Vec<(f64, f64)>| line.iter().all(|(x, _)| x.abs() > 179.99);
        atlas.lines = arcs.into_iter().zip(&borders.arcs).filter(|(_, raw)| !edge(raw)).map(|(arc, _)| arc).collect();
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

fn ring_of(arcs: &[i32], lines: &[Vec<Vec2>]) -> Vec<Vec2> {
    let mut ring: Vec<Vec2> = Vec::new();
    for &arc in arcs {
        let place = usize::try_from(if arc < 0 { !arc } else { arc }).unwrap_or(0);
        let Some(line) = lines.get(place) else { continue };
        let mut points: Vec<Vec2> = line.clone();
        if arc < 0 {
            points.reverse();
        }
        let joined = usize::from(ring.last() == points.first());
        ring.extend(points.into_iter().skip(joined));
    }
    if ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    ring
}
