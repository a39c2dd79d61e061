//! Where one looks on the map: a centre and a zoom, moved at once or gliding.

use bevy::math::{Rect, Vec2};
use bevy_egui::egui;

/// Seconds of a glide.
const GLIDE: f32 = 0.45;
/// How much longer one side of the room may be than the map needs before the whole map is drawn larger.
const SPARE: f32 = 1.3;
/// How much larger at most.
const LARGEST: f32 = 1.6;

/// A centre in units of the map, and points of the screen to a unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    /// The middle of what is seen.
    pub(crate) centre: Vec2,
    /// Points to a unit.
    pub(crate) zoom: f32,
}

/// A view of the map: what lies in the middle of a part of the screen, and how large it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Lens {
    /// The middle of what is seen.
    pub(crate) centre: Vec2,
    /// Points to a unit.
    pub(crate) zoom: f32,
    /// Where on the screen that middle is.
    pub(crate) middle: egui::Pos2,
}

impl Lens {
    /// Where a place of the map is on the screen.
    #[must_use]
    pub(crate) fn on_screen(self, place: Vec2) -> egui::Pos2 {
        let from = (place - self.centre) * self.zoom;
        egui::pos2(self.middle.x + from.x, self.middle.y - from.y)
    }

    /// The place of the map at a point of the screen.
    #[must_use]
    pub(crate) fn on_map(self, at: egui::Pos2) -> Vec2 {
        self.centre + Vec2::new(at.x - self.middle.x, self.middle.y - at.y) / self.zoom
    }
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
    /// The part of the screen in which the whole map is framed, in points.
    screen: Rect,
    /// The part of it that nothing covers.
    clear: Rect,
    /// What the whole map is framed about where not all of it fits.
    focus: Vec2,
    /// Whether the whole map is shown, and stays so when the window changes.
    whole: bool,
}

impl Default for Camera {
    fn default() -> Self {
        let unit = Rect::new(-1.0, -1.0, 1.0, 1.0);
        Self {
            look: Look { centre: Vec2::ZERO, zoom: 1.0 },
            glide: None,
            bounds: unit,
            screen: unit,
            clear: unit,
            focus: Vec2::ZERO,
            whole: true,
        }
    }
}

fn rect(of: egui::Rect) -> Rect {
    Rect::new(of.min.x, of.min.y, of.max.x, of.max.y)
}

impl Camera {
    /// Another map, framed about a place of it.
    pub(crate) fn see(&mut self, bounds: Rect, focus: Vec2) {
        self.bounds = bounds;
        self.focus = focus;
        self.whole = true;
        self.glide = None;
    }

    /// The part of the screen that shows the map, and the part of it that nothing covers. What is seen stays where it is,
    /// unless the whole map is seen.
    pub(crate) fn fit_screen(&mut self, framed: egui::Rect, clear: egui::Rect, now: f64, motion: bool) {
        let (framed, clear) = (rect(framed), rect(clear));
        self.clear = clear;
        if framed != self.screen {
            let moved = framed.center() - self.screen.center();
            // A drawer that opens lets the map glide; a window that grows does not.
            let glides = motion && framed.height() == self.screen.height() && framed.max.x == self.screen.max.x;
            let before = self.look;
            self.screen = framed;
            self.look.centre += Vec2::new(moved.x, -moved.y) / self.look.zoom;
            if let Some(glide) = &mut self.glide {
                glide.from.centre += Vec2::new(moved.x, -moved.y) / before.zoom;
            }
            self.settle();
            if self.whole && glides {
                self.glide = Some(Glide { from: self.look, to: self.framing(), since: now });
            }
        }
        if self.whole && self.glide.is_none() {
            self.look = self.framing();
        }
    }

    /// The look that shows a box of the map.
    #[must_use]
    pub(crate) fn fitting(&self, seen: Rect) -> Look {
        Look { centre: seen.center(), zoom: contained(self.screen.size(), seen.size()) }
    }

    /// The look that shows the whole map; where that would leave much of the room empty, larger, about the focus.
    fn framing(&self) -> Look {
        let room = self.screen.size().max(Vec2::splat(16.0));
        let all = self.fitting(self.bounds).zoom;
        let filled = (room / self.bounds.size().max(Vec2::splat(1e-3))).max_element();
        let zoom = all * (filled / all / SPARE).clamp(1.0, LARGEST);
        let half = room / zoom / 2.0;
        let free = (self.bounds.half_size() - half).max(Vec2::ZERO);
        let middle = self.bounds.center();
        Look { centre: self.focus.clamp(middle - free, middle + free), zoom }
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

    /// Whether the whole map is framed.
    #[must_use]
    pub(crate) fn is_whole(&self) -> bool {
        self.whole
    }

    /// What is seen.
    #[must_use]
    pub(crate) fn lens(&self) -> Lens {
        Lens { centre: self.look.centre, zoom: self.look.zoom, middle: self.middle() }
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
        self.lens().on_screen(place)
    }

    /// The place of the map at a point of the screen.
    #[must_use]
    pub(crate) fn on_map(&self, at: egui::Pos2) -> Vec2 {
        self.lens().on_map(at)
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
        if seen == self.bounds {
            self.go_to(self.framing(), now, motion);
            self.whole = true;
            return;
        }
        let zoom = contained(self.clear.size(), seen.size());
        self.go_to(Look { centre: self.in_the_clear(seen.center(), zoom), zoom }, now, motion);
    }

    /// Brings a place into view without another zoom, if it is not.
    pub(crate) fn show(&mut self, place: Vec2, now: f64, motion: bool) {
        let at = self.on_screen(place);
        let margin = (self.clear.size().min_element() * 0.2).min(60.0);
        if !self.clear.inflate(-margin).contains(Vec2::new(at.x, at.y)) {
            let zoom = self.look.zoom;
            self.go_to(Look { centre: self.in_the_clear(place, zoom), zoom }, now, motion);
        }
    }

    /// The centre that puts a place in the middle of what nothing covers.
    fn in_the_clear(&self, place: Vec2, zoom: f32) -> Vec2 {
        let off = self.clear.center() - self.screen.center();
        place - Vec2::new(off.x, -off.y) / zoom
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
        }
        self.glide.is_some()
    }
}

/// Points to a unit so that all of a box is seen in a room.
fn contained(room: Vec2, size: Vec2) -> f32 {
    (room.max(Vec2::splat(16.0)) * 0.97 / size.max(Vec2::splat(1e-3))).min_element()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn camera() -> Camera {
        let mut camera = Camera::default();
        camera.see(Rect::new(-2000.0, -1000.0, 2000.0, 1000.0), Vec2::new(400.0, 200.0));
        let screen = egui::Rect::from_min_max(egui::pos2(100.0, 60.0), egui::pos2(900.0, 460.0));
        camera.fit_screen(screen, screen, 0.0, false);
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

    #[test]
    fn a_high_room_shows_less_of_the_world_but_larger_and_about_the_focus() {
        let mut camera = camera();
        let all = camera.zoom();
        let high = egui::Rect::from_min_max(egui::pos2(100.0, 60.0), egui::pos2(900.0, 860.0));
        camera.fit_screen(high, high, 0.0, false);
        assert!(camera.zoom() > all * 1.2, "{} against {all}", camera.zoom());
        assert!(camera.look.centre.x > 0.0, "the focus lies to the east: {:?}", camera.look);
    }

    #[test]
    fn a_drawer_over_a_place_makes_way_for_it_and_moves_nothing_else() {
        let mut camera = camera();
        let framed = egui::Rect::from_min_max(egui::pos2(100.0, 60.0), egui::pos2(900.0, 460.0));
        let clear = egui::Rect::from_min_max(framed.min, egui::pos2(560.0, 460.0));
        let place = Vec2::new(1500.0, 0.0);
        let before = camera.on_screen(place);
        camera.fit_screen(framed, clear, 0.0, false);
        assert!(camera.on_screen(place).distance(before) < 0.01);
        camera.show(place, 0.0, false);
        assert!(clear.contains(camera.on_screen(place)), "{:?}", camera.on_screen(place));
    }
}
