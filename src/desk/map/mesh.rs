//! Meshes of the map: triangles of land, ribbons of lines, squares of markers. Land and lines come in cells, so that what lies
//! outside the window costs nothing.

use super::atlas::{Atlas, Piece};
use super::material::NEUTRAL;
use bevy::asset::RenderAssetUsages;
use bevy::camera::primitives::Aabb;
use bevy::math::{Rect, Vec2};
use bevy::mesh::{Indices, Mesh, PrimitiveTopology};
use std::collections::BTreeMap;

/// Side of a cell as a share of the map's width.
const CELL: f32 = 1.0 / 14.0;

/// A part of a mesh, and where it lies.
pub(crate) type Cell = (Mesh, Aabb);

#[derive(Default)]
struct Parts {
    positions: Vec<[f32; 3]>,
    offsets: Vec<[f32; 2]>,
    indices: Vec<u32>,
}

#[expect(clippy::cast_precision_loss, reason = "slots are few")]
fn slot(at: usize) -> f32 {
    at.min(NEUTRAL) as f32
}

/// Corners of a piece of land, and the triangles between them.
pub(super) fn triangles(piece: &Piece) -> Option<(Vec<Vec2>, Vec<u32>)> {
    let mut flat = Vec::new();
    let mut holes = Vec::new();
    for (at, ring) in piece.rings.iter().enumerate() {
        if at > 0 {
            holes.push(flat.len() / 2);
        }
        flat.extend(ring.iter().flat_map(|point| [point.x, point.y]));
    }
    let triangles = earcutr::earcut(&flat, &holes, 2).ok()?;
    let corners = flat.chunks_exact(2).map(|point| Vec2::new(point[0], point[1])).collect();
    Some((corners, triangles.into_iter().filter_map(|at| u32::try_from(at).ok()).collect()))
}

impl Parts {
    fn next(&self) -> u32 {
        u32::try_from(self.positions.len()).unwrap_or(u32::MAX)
    }

    fn corner(&mut self, at: Vec2, third: f32, offset: Vec2) {
        self.positions.push([at.x, at.y, third]);
        self.offsets.push(offset.to_array());
    }

    fn piece(&mut self, piece: &Piece, slot: f32) {
        let Some((corners, triangles)) = triangles(piece) else { return };
        let first = self.next();
        for corner in corners {
            self.corner(corner, slot, Vec2::ZERO);
        }
        self.indices.extend(triangles.into_iter().map(|at| first + at));
    }

    /// A ribbon along a line: two corners a point, pushed apart in the shader.
    fn ribbon(&mut self, line: &[Vec2]) {
        let closed = line.len() > 2 && line.first() == line.last();
        let count = line.len();
        if count < 2 {
            return;
        }
        let direction = |from: usize, to: usize| (line[to] - line[from]).normalize_or_zero();
        let first = self.next();
        for (at, &point) in line.iter().enumerate() {
            let before = if at > 0 {
                direction(at - 1, at)
            } else if closed {
                direction(count - 2, count - 1)
            } else {
                direction(0, 1)
            };
            let after = if at + 1 < count {
                direction(at, at + 1)
            } else if closed {
                direction(0, 1)
            } else {
                before
            };
            let along = (before + after).normalize_or(after);
            // At a sharp turn the corner would run far out: it is cut short.
            let stretch = 1.0 / along.dot(after).clamp(0.5, 1.0);
            let out = along.perp() * stretch;
            self.corner(point, 1.0, out);
            self.corner(point, -1.0, -out);
        }
        for at in 0..u32::try_from(count - 1).unwrap_or(0) {
            let a = first + at * 2;
            self.indices.extend([a, a + 1, a + 2, a + 2, a + 1, a + 3]);
        }
    }

    /// Its triangles sorted into cells.
    fn cells(&self, bounds: Rect) -> Vec<Cell> {
        let side = (bounds.width() * CELL).max(1.0);
        let place = |at: u32| self.positions.get(at as usize).map_or(Vec2::ZERO, |p| Vec2::new(p[0], p[1]));
        let mut sorted: BTreeMap<[i32; 2], Vec<u32>> = BTreeMap::new();
        for triangle in self.indices.chunks_exact(3) {
            let middle = triangle.iter().map(|at| place(*at)).sum::<Vec2>() / 3.0;
            let cell = (middle / side).floor().as_ivec2();
            sorted.entry(cell.to_array()).or_default().extend(triangle);
        }
        sorted.into_values().map(|indices| self.cell(&indices)).collect()
    }

    fn cell(&self, of: &[u32]) -> Cell {
        let mut part = Self::default();
        let mut moved: BTreeMap<u32, u32> = BTreeMap::new();
        let mut seen: Option<Rect> = None;
        for &at in of {
            let (Some(position), Some(offset)) = (self.positions.get(at as usize), self.offsets.get(at as usize))
            else {
                continue;
            };
            let next = part.next();
            let to = *moved.entry(at).or_insert(next);
            if to == next {
                part.positions.push(*position);
                part.offsets.push(*offset);
            }
            let place = Vec2::new(position[0], position[1]);
            seen = Some(seen.map_or(Rect::from_corners(place, place), |seen| seen.union_point(place)));
            part.indices.push(to);
        }
        let seen = seen.unwrap_or_default();
        let around = Aabb::from_min_max(seen.min.extend(0.0), seen.max.extend(0.0));
        (part.mesh(), around)
    }

    fn mesh(self) -> Mesh {
        Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
            .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, self.positions)
            .with_inserted_attribute(Mesh::ATTRIBUTE_UV_0, self.offsets)
            .with_inserted_indices(Indices::U32(self.indices))
    }
}

/// All land.
#[must_use]
pub(crate) fn land(atlas: &Atlas) -> Vec<Cell> {
    let mut parts = Parts::default();
    for piece in &atlas.neutral {
        parts.piece(piece, slot(NEUTRAL));
    }
    for (at, land) in atlas.lands.iter().enumerate() {
        land.iter().flat_map(|land| &land.pieces).for_each(|piece| parts.piece(piece, slot(at)));
    }
    parts.cells(atlas.bounds)
}

/// All borders and coasts.
#[must_use]
pub(crate) fn borders(atlas: &Atlas) -> Vec<Cell> {
    let mut parts = Parts::default();
    atlas.lines.iter().for_each(|line| parts.ribbon(line));
    parts.cells(atlas.bounds)
}

/// Lines, each a ribbon.
#[must_use]
pub(crate) fn lines<'a>(lines: impl IntoIterator<Item = &'a [Vec2]>) -> Mesh {
    let mut parts = Parts::default();
    lines.into_iter().for_each(|line| parts.ribbon(line));
    if parts.positions.is_empty() {
        parts.ribbon(&[Vec2::ZERO, Vec2::ZERO]);
    }
    parts.mesh()
}

/// Markers: where, and the slot of its state.
#[must_use]
pub(crate) fn markers(places: &[(Vec2, usize)]) -> Mesh {
    let mut parts = Parts::default();
    for (at, state) in places {
        let first = parts.next();
        for corner in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
            parts.corner(*at, slot(*state), Vec2::from(corner));
        }
        parts.indices.extend([0, 1, 2, 0, 2, 3].map(|at| first + at));
    }
    if places.is_empty() {
        parts.corner(Vec2::ZERO, 0.0, Vec2::ZERO);
        parts.indices.extend([0, 0, 0]);
    }
    parts.mesh()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_hold_every_triangle_once_and_lie_where_they_say() {
        let mut parts = Parts::default();
        let line: Vec<Vec2> = (0..200_u8).map(|at| Vec2::new(f32::from(at), f32::from(at % 7))).collect();
        parts.ribbon(&line);
        let cells = parts.cells(Rect::new(0.0, 0.0, 200.0, 7.0));
        assert!(cells.len() > 10, "{} cells", cells.len());
        let triangles: usize = cells.iter().map(|(mesh, _)| mesh.indices().map_or(0, Indices::len)).sum();
        assert_eq!(triangles, parts.indices.len());
        let widest = cells.iter().map(|(_, around)| around.half_extents.x).fold(0.0, f32::max);
        assert!(widest < 10.0, "a cell reaches {widest} to either side");
    }
}
