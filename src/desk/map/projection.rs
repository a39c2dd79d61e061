//! Equal Earth: areas in their true proportion, a calm outline.
//!
//! B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal of Geographical
//! Information Science 33 (2019).

use bevy::math::Vec2;

const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
/// Units of the map to the radius of the globe.
const RADIUS: f64 = 1000.0;

/// Where a place lies on the map; degrees in, units of the map out, north up.
#[must_use]
pub(crate) fn project(longitude: f64, latitude: f64) -> Vec2 {
    let half = 3.0_f64.sqrt() / 2.0;
    let lambda = longitude.to_radians();
    let theta = (half * latitude.clamp(-90.0, 90.0).to_radians().sin()).asin();
    let square = theta * theta;
    let sixth = square * square * square;
    let slope = A[0] + 3.0 * A[1] * square + sixth * (7.0 * A[2] + 9.0 * A[3] * square);
    let x = lambda * theta.cos() / (half * slope);
    let y = theta * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square));
    #[expect(clippy::cast_possible_truncation, reason = "a map is drawn in single precision")]
    let place = Vec2::new((x * RADIUS) as f32, (y * RADIUS) as f32);
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_is_that_of_equal_earth() {
        let half = Vec2::new(project(180.0, 0.0).x, project(0.0, 90.0).y);
        assert!((half.x / half.y - 2.054_58).abs() < 0.001, "{half}");
        assert!(project(0.0, 0.0).length() < 1e-3);
        assert!(project(10.0, 60.0).x < project(10.0, 0.0).x, "meridians draw together to the north");
    }
}
