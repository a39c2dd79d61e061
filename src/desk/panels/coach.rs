//! The coach: one step of the lesson at a time, with what to do now and why. It stands above the orders and covers nothing.

use super::PanelCx;
use crate::core::lessons::Pointer;
use crate::desk::coach::{LessonWish, sought, within};
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, Kind, beacon, button, line, say};
use crate::wording::arg;
use egui::{Align, Layout, Ui, Vec2};

/// Plain heights of the window: under the first, why a step is asked waits until it is asked for.
const SHORT: f32 = 560.0;

/// Whether there is anything to show.
#[must_use]
pub fn has_coach(cx: &mut PanelCx) -> bool {
    let view = cx.view;
    let course = cx.state.lessons.of(view);
    // Ends of quarters and lapses are seen without anything being done here.
    course.watch(view, []);
    !course.hidden && (course.over() || course.standing(view).is_some())
}

/// The state on the map that the step points at.
#[must_use]
pub fn pointed_state(cx: &mut PanelCx) -> Option<crate::core::ix::StateIx> {
    match pointed(cx)? {
        Pointer::State(state) => Some(state),
        _ => None,
    }
}

/// The panel that the step points at, and how many names in it are what is meant there.
#[must_use]
pub fn pointed_panel(cx: &mut PanelCx) -> Option<(crate::desk::intent::Panel, usize)> {
    let (view, words) = (cx.view, cx.words);
    let course = cx.state.lessons.of(view);
    let rule = course.standing(view).filter(|_| !course.hidden)?.rule;
    match rule.points_at? {
        Pointer::Panel(panel) => Some((panel, within(words, rule).len())),
        _ => None,
    }
}

fn pointed(cx: &mut PanelCx) -> Option<Pointer> {
    let view = cx.view;
    let course = cx.state.lessons.of(view);
    course.standing(view).filter(|_| !course.hidden)?.rule.points_at
}

/// Draws it.
pub fn coach(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    if !has_coach(cx) {
        beacon::seek(ui.ctx(), Vec::new());
        return;
    }
    let (theme, view) = (cx.theme, cx.view);
    let course = cx.state.lessons.of(view).clone();
    let number = |n: usize| i64::try_from(n).unwrap_or(0);
    let (above, title, text, way) = match course.standing(view) {
        Some(step) => {
            beacon::seek(ui.ctx(), sought(cx.words, step.rule));
            let key = |part: &str| format!("lesson-{}{part}", step.rule.id);
            let above = cx.t("lesson-step", &[arg("number", number(step.number)), arg("of", number(step.of))]);
            (above, cx.p(&key("")), cx.p(&key(".text")), cx.words.find(&key(".window"), &[]))
        }
        None => (cx.p("lesson-coach"), cx.p("lesson-over"), cx.p("lesson-over-about"), None),
    };
    let done = course.standing(view).and_then(|step| step.completed);
    let done = done.map(|rule| cx.t("lesson-done", &[arg("title", cx.p(&format!("lesson-{}", rule.id)))]));
    let over = course.over();
    let short = ui.ctx().viewport_rect().height() < theme.s(SHORT) && way.is_some();
    let told = !short || course.told;
    let spoken = [above.as_str(), &title, &text, way.as_deref().unwrap_or_default()].join(". ");
    let card = Card::new(theme, &spoken).raised().accent(theme.colours.gold);
    let response = card.show(ui, "coach", |ui| {
        let whole = ui.available_width();
        let foot = theme.s(if short { 250.0 } else { 126.0 });
        let (head, gap) = (theme.s(200.0).min(whole * 0.24), theme.s(18.0));
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            let column = |ui: &mut Ui, width: f32, add: &mut dyn FnMut(&mut Ui)| {
                ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = theme.s(3.0);
                    add(ui);
                });
            };
            column(ui, head, &mut |ui| {
                line(ui, theme, Type::Small, Ink::Gold, &above);
                say(ui, theme, Type::Title, Ink::Text, &title);
                if let Some(done) = &done {
                    say(ui, theme, Type::Small, Ink::Good, done);
                }
            });
            column(ui, whole - head - foot - 2.0 * gap, &mut |ui| {
                if told {
                    say(ui, theme, Type::Body, Ink::Heading, &text);
                }
                if let Some(way) = &way {
                    say(ui, theme, Type::Strong, Ink::Text, way);
                }
            });
            let layout = if short { Layout::right_to_left(Align::Min) } else { Layout::top_down(Align::Max) };
            ui.allocate_ui_with_layout(Vec2::new(foot, 0.0), layout, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(theme.s(6.0));
                ways(ui, cx, out, over, short.then_some(told));
            });
        });
    });
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// The ways on: close at the end, else why, where there is little room, and past the step or the lesson.
fn ways(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, over: bool, told: Option<bool>) {
    let theme = cx.theme;
    if over {
        if button(ui, theme, Kind::Raised, &cx.p("lesson-over-close")).clicked() {
            out.push(Intent::Lesson(LessonWish::Hide(true)));
        }
        return;
    }
    if button(ui, theme, Kind::Quiet, &cx.p("lesson-skip")).clicked() {
        out.push(Intent::Lesson(LessonWish::Skip));
    }
    let hide = button(ui, theme, Kind::Quiet, &cx.p("lesson-hide"));
    if hide.on_hover_text(cx.p("lesson-hide-about")).clicked() {
        out.push(Intent::Lesson(LessonWish::Hide(true)));
    }
    if let Some(told) = told {
        let key = if told { "lesson-tell-less" } else { "lesson-tell" };
        if button(ui, theme, Kind::Quiet, &cx.p(key)).clicked() {
            out.push(Intent::Lesson(LessonWish::Tell(!told)));
        }
    }
}
