//! Meshes of the map: triangles of land, ribbons of lines, squares of markers.

use super::atlas::{Atlas, Piece};
use super::material::NEUTRAL;
use bevy::asset::RenderAssetUsages;
use bevy::math::Vec2;
use bevy::mesh::{Indices, Mesh, PrimitiveTopology};

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

    fn mesh(self) -> Mesh {
        Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
            .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, self.positions)
            .with_inserted_attribute(Mesh::ATTRIBUTE_UV_0, self.offsets)
            .with_inserted_indices(Indices::U32(self.indices))
    }
}

/// All land.
#[must_use]
pub(crate) fn land(atlas: &Atlas) -> Mesh {
    let mut parts = Parts::default();
    for piece in &atlas.neutral {
        parts.piece(piece, slot(NEUTRAL));
    }
    for (at, land) in atlas.lands.iter().enumerate() {
        land.iter().flat_map(|land| &land.pieces).for_each(|piece| parts.piece(piece, slot(at)));
    }
    parts.mesh()
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
