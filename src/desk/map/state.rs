//! The map as it stands: what is drawn, where one looks, what the pointer is on.

use super::atlas::Atlas;
use super::borders::Borders;
use super::camera::Camera;
use super::inset::Inset;
use super::layers::Painting;
use super::pulse::Pulse;
use crate::core::ix::StateIx;
use crate::core::roster::Tables;
use crate::desk::intent::Layer;
use crate::recognition::count::Reading;
use crate::scenario::library::Library;
use bevy::math::{Rect, Vec2};
use bevy::prelude::Resource;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

/// Distance from a line, in units of the map, that does not show while the whole world does.
const COARSE: f32 = 0.9;
/// Magnification from which the fine lines are drawn: up to it the others are off by less than a point of the screen.
const FINE_FROM: f32 = 4.5;
/// Area in square points under which a state has a marker.
const MARKED_UNDER: f32 = 26.0;

/// The map.
#[derive(Resource)]
pub(crate) struct Map {
    /// Its lines while much is shown.
    pub(crate) coarse: Arc<Atlas>,
    /// Its lines when one looks closely, once they are ready.
    pub(crate) fine: Option<Arc<Atlas>>,
    fine_comes: Option<Mutex<Receiver<Atlas>>>,
    /// Where one looks.
    pub(crate) camera: Camera,
    /// The state under the pointer.
    pub(crate) hovered: Option<StateIx>,
    /// The state that is looked at.
    pub(crate) selected: Option<StateIx>,
    /// The state that was last brought into view.
    pub(crate) followed: Option<StateIx>,
    /// What colours it.
    pub(crate) layer: Layer,
    /// Who counts.
    pub(crate) reading: Reading,
    /// The colours.
    pub(crate) painting: Painting,
    /// Raised when the land is another.
    pub(crate) land_turn: u32,
    /// Raised when the colours are others.
    pub(crate) paint_turn: u32,
    /// Whether there is a map to show.
    pub(crate) shown: bool,
    /// Whether the pointer is followed; for pictures it is not.
    pub(crate) pointed: bool,
    /// States, the largest first: whose name is written before whose.
    pub(crate) by_size: Vec<usize>,
    /// The parties and their neighbours as a small map.
    pub(crate) inset: Inset,
    /// What the last turn changed.
    pub(crate) pulse: Pulse,
    /// The world and its states, by which the land is known.
    key: String,
    aspirant: StateIx,
    parent: StateIx,
}

impl Default for Map {
    fn default() -> Self {
        Self {
            coarse: Arc::default(),
            fine: None,
            fine_comes: None,
            camera: Camera::default(),
            hovered: None,
            selected: None,
            followed: None,
            layer: Layer::default(),
            reading: Reading::Documented,
            painting: Painting::default(),
            land_turn: 0,
            paint_turn: 0,
            shown: false,
            pointed: true,
            by_size: Vec::new(),
            inset: Inset::default(),
            pulse: Pulse::default(),
            key: String::new(),
            aspirant: StateIx(0),
            parent: StateIx(0),
        }
    }
}

/// What to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// Everything.
    World,
    /// The continent around the parties.
    Around,
    /// The parties and their neighbours.
    Close,
}

impl Frame {
    /// All, from far to near.
    pub(crate) const ALL: [Self; 3] = [Self::World, Self::Around, Self::Close];
}

impl Map {
    /// Opens the map of a world.
    pub(crate) fn open(&mut self, library: &Library, roster: &Arc<Tables>, world: &str) {
        (self.aspirant, self.parent) = (roster.aspirant, roster.parent);
        (self.hovered, self.selected, self.followed) = (None, None, None);
        self.layer = Layer::default();
        let ids: Vec<&str> = roster.states.iter().map(|row| row.id.as_str()).collect();
        let key = format!("{world} {}", ids.join(" "));
        if self.key == key {
            self.framed(roster);
            return;
        }
        self.key = key;
        let borders = library.bytes(&format!("map/{world}.borders")).and_then(|bytes| Borders::read(&bytes));
        self.coarse = Arc::new(Atlas::new(roster, borders.as_ref(), COARSE));
        self.fine = None;
        self.fine_comes = None;
        if borders.is_some() {
            let (send, receive) = channel();
            let roster = Arc::clone(roster);
            self.fine_comes = Some(Mutex::new(receive));
            // Nobody waits for it: until it comes the coarse lines are drawn.
            std::thread::spawn(move || send.send(Atlas::new(&roster, borders.as_ref(), 0.0)));
        }
        let area = |at: &usize| self.coarse.lands[*at].as_ref().map_or(0.0, |land| land.area);
        let mut order: Vec<usize> = (0..self.coarse.lands.len()).collect();
        order.sort_by(|a, b| area(b).total_cmp(&area(a)));
        self.by_size = order;
        self.framed(roster);
        self.land_turn += 1;
    }

    /// Everything is shown, and the inset anew.
    fn framed(&mut self, roster: &Tables) {
        let focus = self.coarse.land(roster.aspirant).map_or(self.coarse.bounds.center(), |land| land.centre);
        self.camera.see(self.coarse.bounds, focus);
        let closed = self.inset.closed;
        self.inset = Inset::of(roster, &self.coarse);
        self.inset.closed = closed;
        self.pulse = Pulse::default();
    }

    /// Takes the fine lines when they come.
    pub(crate) fn take_fine(&mut self) {
        let come = self.fine_comes.as_ref().and_then(|comes| comes.lock().ok()?.try_recv().ok());
        if let Some(atlas) = come {
            self.fine = Some(Arc::new(atlas));
            self.fine_comes = None;
            self.land_turn += 1;
        }
    }

    /// Whether the fine lines are drawn now.
    #[must_use]
    pub(crate) fn is_fine(&self) -> bool {
        self.fine.is_some() && self.camera.magnification() > FINE_FROM
    }

    /// The lines that are drawn now.
    #[must_use]
    pub(crate) fn atlas(&self) -> &Arc<Atlas> {
        match &self.fine {
            Some(fine) if self.is_fine() => fine,
            _ => &self.coarse,
        }
    }

    /// Places and states of the markers at this zoom.
    #[must_use]
    pub(crate) fn markers(&self) -> Vec<(Vec2, usize)> {
        let square = self.camera.zoom() * self.camera.zoom();
        let marked = |land: &super::atlas::Land| land.pieces.is_empty() || land.area * square < MARKED_UNDER;
        let lands = self.coarse.lands.iter().enumerate();
        lands.filter_map(|(at, land)| land.as_ref().filter(|l| marked(l)).map(|land| (land.centre, at))).collect()
    }

    /// The state at a point of the screen: a marker within reach first.
    #[must_use]
    pub(crate) fn at(&self, point: bevy_egui::egui::Pos2) -> Option<StateIx> {
        let near = |(place, state): (Vec2, usize)| {
            let distance = self.camera.on_screen(place).distance(point);
            (distance < 8.0).then_some((distance, state))
        };
        let marker = self.markers().into_iter().filter_map(near).min_by(|a, b| a.0.total_cmp(&b.0));
        marker.map(|(_, state)| StateIx::of(state)).or_else(|| self.atlas().at(self.camera.on_map(point)))
    }

    /// The part of the map that a frame shows.
    #[must_use]
    pub(crate) fn part(&self, frame: Frame) -> Rect {
        let whole = self.coarse.bounds;
        let own = [self.aspirant, self.parent].map(|state| self.coarse.land(state).map(|land| land.main));
        let Some(parties) = own.into_iter().flatten().reduce(|a, b| a.union(b)) else { return whole };
        let share = match frame {
            Frame::World => return whole,
            Frame::Around => 0.145,
            Frame::Close => 0.045,
        };
        let half = (whole.size() * share).max(parties.size() * 0.8);
        Rect::from_center_half_size(parties.center(), half)
    }

    /// The nearest state in a direction (y up) from the one that is looked at.
    #[must_use]
    pub(crate) fn neighbour(&self, towards: Vec2) -> Option<StateIx> {
        let Some(from) = self.selected.and_then(|state| self.coarse.land(state)) else { return Some(self.aspirant) };
        let cost = |land: &super::atlas::Land| {
            let way = land.centre - from.centre;
            let along = way.dot(towards);
            (along > 1.0 && along > way.length() * 0.5).then(|| way.length() * (2.0 - along / way.length()))
        };
        let lands = self.coarse.lands.iter().enumerate();
        let reached = lands.filter_map(|(at, land)| Some((cost(land.as_ref()?)?, at)));
        reached.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, at)| StateIx::of(at))
    }

    /// The aspirant.
    #[must_use]
    pub(crate) fn aspirant(&self) -> StateIx {
        self.aspirant
    }
}
