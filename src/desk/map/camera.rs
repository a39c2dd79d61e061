//! Where one looks on the map: a centre and a zoom, moved at once or gliding.

use bevy::math::{Rect, Vec2};
use bevy_egui::egui;

/// Seconds of a glide.
const GLIDE: f32 = 0.45;

/// A centre in units of the map, and points of the screen to a unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    /// The middle of what is seen.
    pub(crate) centre: Vec2,
    /// Points to a unit.
    pub(crate) zoom: f32,
}

/// A way from one look to another.
#[derive(Clone, Copy, Debug)]
struct Glide {
    from: Look,
    to: Look,
    since: f64,
}

/// The camera over the map.
#[derive(Clone, Debug)]
pub(crate) struct Camera {
    look: Look,
    glide: Option<Glide>,
    /// What there is to see.
    bounds: Rect,
    /// The part of the screen that shows the map, in points.
    screen: Rect,
    /// Whether the whole map is shown, and stays so when the window changes.
    whole: bool,
}

impl Default for Camera {
    fn default() -> Self {
        let unit = Rect::new(-1.0, -1.0, 1.0, 1.0);
        Self { look: Look { centre: Vec2::ZERO, zoom: 1.0 }, glide: None, bounds: unit, screen: unit, whole: true }
    }
}

impl Camera {
    /// Another map.
    pub(crate) fn see(&mut self, bounds: Rect) {
        self.bounds = bounds;
        self.whole = true;
        self.glide = None;
    }

    /// The part of the screen that shows the map.
    pub(crate) fn fit_screen(&mut self, screen: egui::Rect) {
        let screen = Rect::new(screen.min.x, screen.min.y, screen.max.x, screen.max.y);
        if screen != self.screen {
            self.screen = screen;
            self.settle();
        }
        if self.whole {
            self.look = self.fitting(self.bounds);
        }
    }

    /// The look that shows a box of the map.
    #[must_use]
    pub(crate) fn fitting(&self, seen: Rect) -> Look {
        let room = self.screen.size().max(Vec2::splat(16.0)) * 0.97;
        let size = seen.size().max(Vec2::splat(1e-3));
        Look { centre: seen.center(), zoom: (room / size).min_element() }
    }

    fn least(&self) -> f32 {
        self.fitting(self.bounds).zoom * 0.9
    }

    fn most(&self) -> f32 {
        self.fitting(self.bounds).zoom * 60.0
    }

    /// Keeps zoom and centre where there is something to see.
    fn settle(&mut self) {
        self.look.zoom = self.look.zoom.clamp(self.least(), self.most());
        self.look.centre = self.look.centre.clamp(self.bounds.min, self.bounds.max);
    }

    /// Points to a unit.
    #[must_use]
    pub(crate) fn zoom(&self) -> f32 {
        self.look.zoom
    }

    /// How much larger than the whole map is shown.
    #[must_use]
    pub(crate) fn magnification(&self) -> f32 {
        self.look.zoom / self.fitting(self.bounds).zoom
    }

    /// Where a place of the map is on the screen.
    #[must_use]
    pub(crate) fn on_screen(&self, place: Vec2) -> egui::Pos2 {
        let from = (place - self.look.centre) * self.look.zoom;
        let middle = self.screen.center();
        egui::pos2(middle.x + from.x, middle.y - from.y)
    }

    /// The place of the map at a point of the screen.
    #[must_use]
    pub(crate) fn on_map(&self, at: egui::Pos2) -> Vec2 {
        let middle = self.screen.center();
        self.look.centre + Vec2::new(at.x - middle.x, middle.y - at.y) / self.look.zoom
    }

    /// The place of the map that lies in the middle of a window of a size, its own middle being elsewhere.
    #[must_use]
    pub(crate) fn middle_of(&self, window: Vec2) -> Vec2 {
        self.on_map(egui::pos2(window.x / 2.0, window.y / 2.0))
    }

    /// The middle of the map's part of the screen.
    #[must_use]
    pub(crate) fn middle(&self) -> egui::Pos2 {
        let middle = self.screen.center();
        egui::pos2(middle.x, middle.y)
    }

    /// Moves by points of the screen.
    pub(crate) fn pan(&mut self, by: egui::Vec2) {
        self.look.centre += Vec2::new(-by.x, by.y) / self.look.zoom;
        self.whole = false;
        self.glide = None;
        self.settle();
    }

    /// Zooms about a point of the screen.
    pub(crate) fn zoom_at(&mut self, at: egui::Pos2, factor: f32) {
        let held = self.on_map(at);
        self.look.zoom *= factor;
        self.look.zoom = self.look.zoom.clamp(self.least(), self.most());
        let drift = held - self.on_map(at);
        self.look.centre += drift;
        self.whole = false;
        self.glide = None;
        self.settle();
    }

    /// Goes to a box of the map: gliding where things may move.
    pub(crate) fn go(&mut self, seen: Rect, now: f64, motion: bool) {
        self.go_to(self.fitting(seen), now, motion);
        self.whole = seen == self.bounds && !motion;
    }

    /// Brings a place into view without another zoom, if it is not.
    pub(crate) fn show(&mut self, place: Vec2, now: f64, motion: bool) {
        let at = self.on_screen(place);
        let inner = self.screen.inflate(-60.0);
        if !inner.contains(Vec2::new(at.x, at.y)) {
            self.go_to(Look { centre: place, zoom: self.look.zoom }, now, motion);
        }
    }

    fn go_to(&mut self, to: Look, now: f64, motion: bool) {
        self.whole = false;
        if motion {
            self.glide = Some(Glide { from: self.look, to, since: now });
        } else {
            self.glide = None;
            self.look = to;
            self.settle();
        }
    }

    /// Moves on; whether it is still under way.
    pub(crate) fn step(&mut self, now: f64) -> bool {
        let Some(glide) = self.glide else { return false };
        #[expect(clippy::cast_possible_truncation, reason = "a part of a second")]
        let share = ((now - glide.since) as f32 / GLIDE).clamp(0.0, 1.0);
        let eased = share * share * (3.0 - 2.0 * share);
        let zoom = glide.from.zoom * (glide.to.zoom / glide.from.zoom).powf(eased);
        // The centre moves with the zoom, so that what one goes to stays in place.
        let span = 1.0 / glide.to.zoom - 1.0 / glide.from.zoom;
        let along = if span.abs() < 1e-9 { eased } else { (1.0 / zoom - 1.0 / glide.from.zoom) / span };
        self.look = Look { centre: glide.from.centre.lerp(glide.to.centre, along), zoom };
        if share >= 1.0 {
            self.glide = None;
            self.settle();
        }
        self.glide.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn camera() -> Camera {
        let mut camera = Camera::default();
        camera.see(Rect::new(-2000.0, -1000.0, 2000.0, 1000.0));
        camera.fit_screen(egui::Rect::from_min_max(egui::pos2(100.0, 60.0), egui::pos2(900.0, 560.0)));
        camera
    }

    #[test]
    fn screen_and_map_agree() {
        let mut camera = camera();
        camera.zoom_at(egui::pos2(300.0, 200.0), 7.0);
        for place in [Vec2::new(12.0, 30.0), Vec2::new(-500.0, 77.0)] {
            assert!(camera.on_map(camera.on_screen(place)).distance(place) < 0.01);
        }
    }

    #[test]
    fn zooming_holds_the_place_under_the_pointer() {
        let mut camera = camera();
        let at = egui::pos2(420.0, 250.0);
        let held = camera.on_map(at);
        camera.zoom_at(at, 3.0);
        assert!(camera.on_map(at).distance(held) < 0.1);
    }

    #[test]
    fn nobody_zooms_out_of_the_world() {
        let mut camera = camera();
        camera.zoom_at(egui::pos2(0.0, 0.0), 1e-6);
        assert!(camera.magnification() > 0.85);
        camera.pan(egui::vec2(1e9, 1e9));
        assert!(camera.look.centre.x >= -2000.0);
    }
}
