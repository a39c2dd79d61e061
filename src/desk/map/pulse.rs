//! What the last turn changed, shown once on the map when the desk is free again: rings that go out from the states that moved.
//! Where nothing may move they stand still for a while.

use super::camera::Lens;
use super::state::Map;
use super::widget::MapCx;
use crate::core::ix::{Owner, StateIx};
use crate::core::milli::Milli;
use crate::game::view::SeatView;
use crate::recognition::{RUNG, STANCE, SUPPORT};
use bevy_egui::egui::{self, Stroke, Ui};
use std::collections::BTreeMap;

/// Seconds that the rings take, and that they stand where nothing moves.
const MOVING: f32 = 1.8;
const STANDING: f32 = 5.0;
/// Change of support from which a state is marked, in points.
const LEAST: i64 = 2;
/// Most states that are marked for support alone.
const MOST: usize = 16;

/// A state that moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moved {
    /// Which.
    pub(crate) state: StateIx,
    /// Whether towards the aspirant.
    pub(crate) nearer: bool,
    /// Whether its stance or its step of engagement is another.
    pub(crate) step: bool,
}

/// The rings as they stand.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pulse {
    /// The turn and seat that were shown.
    seen: Option<(u16, u8)>,
    since: f64,
    moved: Vec<Moved>,
}

/// States that the last turn moved: those whose stance or step is another, then those whose support moved most.
#[must_use]
pub(crate) fn moved(view: SeatView<'_>) -> Vec<Moved> {
    let turn = view.calendar().turns;
    let drivers = u16::try_from(view.setup().recognition_rules.drivers.len()).unwrap_or(0);
    let support = SUPPORT.0..SUPPORT.0 + drivers;
    let mut sums: BTreeMap<StateIx, (Milli, Milli)> = BTreeMap::new();
    for entry in view.entries().filter(|entry| entry.turn == turn) {
        let Owner::State(state) = entry.owner else { continue };
        let (steps, points) = sums.entry(state).or_default();
        if entry.quantity == STANCE || entry.quantity == RUNG {
            *steps += entry.change;
        } else if support.contains(&entry.quantity.0) {
            *points += entry.change;
        }
    }
    let of = |state: StateIx, change: Milli, step| Moved { state, nearer: change > Milli::ZERO, step };
    let stepped = sums.iter().filter(|(_, (steps, _))| *steps != Milli::ZERO);
    let mut out: Vec<Moved> = stepped.map(|(state, (steps, _))| of(*state, *steps, true)).collect();
    let mut leaning: Vec<(StateIx, Milli)> = sums
        .iter()
        .filter(|(_, (steps, points))| *steps == Milli::ZERO && points.abs() >= Milli::points(LEAST))
        .map(|(state, (_, points))| (*state, *points))
        .collect();
    leaning.sort_by_key(|(state, points)| (-points.abs().0, *state));
    out.extend(leaning.into_iter().take(MOST).map(|(state, points)| of(state, points, false)));
    out
}

/// Begins when the desk is free after a turn; asks for frames while it lasts.
pub(super) fn step(ui: &Ui, map: &mut Map, cx: &MapCx, now: f64) {
    let at = (cx.view.calendar().turns, cx.view.seat.0);
    if map.pulse.seen != Some(at) && cx.keys {
        let moved = if at.0 > 0 { moved(cx.view) } else { Vec::new() };
        map.pulse = Pulse { seen: Some(at), since: now, moved };
    }
    if map.pulse.moved.is_empty() {
        return;
    }
    let lasted = since(&map.pulse, now);
    let whole = if cx.motion { MOVING } else { STANDING };
    if lasted > whole {
        map.pulse.moved.clear();
    } else if cx.motion {
        ui.request_repaint();
    } else {
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f32(whole - lasted + 0.05));
    }
}

fn since(pulse: &Pulse, now: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a few seconds")]
    let since = (now - pulse.since) as f32;
    since
}

/// Draws the rings.
pub(super) fn draw(painter: &egui::Painter, map: &Map, cx: &MapCx, lens: Lens, now: f64) {
    let theme = cx.theme;
    let share = (since(&map.pulse, now) / MOVING).clamp(0.0, 1.0);
    for one in &map.pulse.moved {
        let Some(land) = map.coarse.land(one.state) else { continue };
        let place = lens.on_screen(land.centre);
        let colour = if one.nearer { theme.colours.good } else { theme.colours.against_text };
        let reach = theme.s(if one.step { 30.0 } else { 18.0 });
        let width = theme.s(if one.step { 2.5 } else { 1.6 });
        if !cx.motion {
            painter.circle_stroke(place, reach * 0.45, Stroke::new(width, colour));
            continue;
        }
        // A second ring follows the first where a step was taken.
        let rings: &[f32] = if one.step { &[0.0, 0.3] } else { &[0.0] };
        for late in rings {
            let share = ((share - late) / (1.0 - late)).max(0.0);
            if share > 0.0 {
                let eased = 1.0 - (1.0 - share) * (1.0 - share);
                let stroke = Stroke::new(width, colour.gamma_multiply(1.0 - share * share));
                painter.circle_stroke(place, theme.s(4.0) + reach * eased, stroke);
            }
        }
    }
}
