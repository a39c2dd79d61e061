//! The lesson in the window: the ring around what it speaks of, and what puts it out of sight.

use super::super::coach::LessonWish;
use super::super::intent::Intent;
use super::super::map::Map;
use super::super::panels::{self, PanelCx};
use super::super::state::Desk;
use super::super::theme::Theme;
use super::super::widgets::beacon;
use bevy_egui::egui::{Rect, Ui};

/// Rings what the step points at: a control, or a state that the middle of the window shows.
pub(crate) fn point(ui: &Ui, desk: &mut Desk, map: &Map, theme: &Theme, middle: Rect) {
    let sheets = desk.sheets.clone();
    let Desk { sitting: Some(sitting), panel: state, .. } = desk else { return };
    let mut cx = PanelCx { view: sitting.view(), words: &sitting.words, theme, state };
    // Of a panel that is open, not what opens it is meant but what is in it.
    let open = panels::pointed_panel(&mut cx).filter(|(panel, _)| sheets.contains(panel));
    let first = open.map_or(usize::MAX, |(_, names)| names);
    beacon::ring_found(ui.ctx(), theme, first);
    if !sheets.is_empty() {
        return;
    }
    let Some(state) = panels::pointed_state(&mut cx) else { return };
    let Some(Some(land)) = map.coarse.lands.get(state.at()) else { return };
    let at = map.camera.on_screen(land.centre);
    if middle.contains(at) {
        beacon::ring_place(&ui.painter().with_clip_rect(middle), theme, at);
    }
}

/// What puts the lesson out of sight, or shows it again; nothing where there is none.
pub(crate) fn toggle(desk: &Desk) -> Option<Intent> {
    let sitting = desk.sitting.as_ref()?;
    let course = desk.panel.lessons.clone().of(sitting.view()).clone();
    let any = course.over() || course.standing(sitting.view()).is_some();
    any.then_some(Intent::Lesson(LessonWish::Hide(!course.hidden)))
}

/// What shows a hidden lesson again.
pub(crate) fn back(desk: &Desk) -> Option<Intent> {
    toggle(desk).filter(|intent| *intent == Intent::Lesson(LessonWish::Hide(false)))
}
