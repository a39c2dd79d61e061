//! Islands for worlds that bring no borders: the same for the same id.

use crate::core::chance::Key;
use bevy::math::Vec2;

const CORNERS: u32 = 26;

/// The coast of an island about a point.
#[must_use]
pub(crate) fn island(id: &str, centre: Vec2, radius: f32) -> Vec<Vec2> {
    // Three waves around the coast, their phases taken from the id.
    let wave = |order: u16| {
        let key = Key::of(&format!("{id} coast {order}")).0;
        f32::from(u16::try_from(key & 0xFFFF).unwrap_or(0)) / 65536.0 * std::f32::consts::TAU
    };
    let phases: [f32; 3] = [wave(2), wave(3), wave(7)];
    (0..CORNERS)
        .map(|corner| {
            #[expect(clippy::cast_precision_loss, reason = "a small number")]
            let turn = corner as f32 / CORNERS as f32 * std::f32::consts::TAU;
            let swell = 0.20 * (2.0 * turn + phases[0]).sin()
                + 0.14 * (3.0 * turn + phases[1]).sin()
                + 0.07 * (7.0 * turn + phases[2]).sin();
            centre + Vec2::from_angle(turn) * radius * (0.8 + swell)
        })
        .collect()
}
