//! The stage: moments one after the other over the whole window, with a clock, a way on and a way out.

use super::{Moment, SceneCx};
use crate::desk::intent::Intent;
use crate::desk::panels::{PanelCx, PanelState};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Kind, button, say};
use crate::wording::arg;
use egui::{Align, Id, Key, Layout, Modifiers, Order, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, vec2};
use std::time::Duration;

/// Between two pictures of a moment that moves: no more than it needs on a slow machine.
const FRAME: Duration = Duration::from_millis(33);

/// What is on the stage.
#[derive(Clone, Debug)]
pub struct Stage {
    moments: Vec<Moment>,
    at: usize,
    /// When the moment began, on the toolkit's clock.
    began: Option<f64>,
    /// Whether its end picture is asked for.
    ended: bool,
    /// Whether the keyboard was freed of what lies behind.
    freed: bool,
}

impl Stage {
    /// Moments to be shown, if there are any.
    #[must_use]
    pub fn of(moments: Vec<Moment>) -> Option<Self> {
        (!moments.is_empty()).then_some(Self { moments, at: 0, began: None, ended: false, freed: false })
    }

    /// The moment that is shown.
    #[must_use]
    pub fn moment(&self) -> Option<&Moment> {
        self.moments.get(self.at)
    }

    /// Goes to the next moment; whether there is one.
    fn next(&mut self) -> bool {
        self.at += 1;
        self.began = None;
        self.ended = false;
        self.at < self.moments.len()
    }

    /// Goes to the end picture of the moment.
    pub fn finish(&mut self) {
        self.ended = true;
    }
}

/// What a person wants of the stage.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Want {
    Nothing,
    GoOn,
    Skip,
    SkipAll,
    Again,
}

/// Shows what is on the stage, over everything else; takes it away when it is over.
pub fn show(ui: &Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let Some(mut stage) = cx.state.stage.take() else { return };
    let Some(moment) = stage.moment().cloned() else { return };
    let ctx = ui.ctx().clone();
    if !stage.freed {
        stage.freed = true;
        let behind = ctx.memory(egui::Memory::focused);
        ctx.memory_mut(|memory| behind.into_iter().for_each(|id| memory.surrender_focus(id)));
    }
    let now = ctx.input(|input| input.time);
    let began = *stage.began.get_or_insert(now);
    let still = stage.ended || !cx.state.settings.motion;
    #[expect(clippy::cast_possible_truncation, reason = "seconds since a moment began")]
    let since = (now - began) as f32;
    let length = moment.length();
    let t = if still { length + 1.0 } else { since };
    let moving = t < length;
    let mut want = keys(&ctx);
    let fresh = moment.turn == cx.view.calendar().turns && !cx.view.over();
    let screen = ui.max_rect();
    let last = stage.at + 1 == stage.moments.len();
    let place = (stage.at + 1, stage.moments.len());
    egui::Area::new(Id::new("moments")).order(Order::Foreground).fixed_pos(screen.min).constrain(false).show(
        &ctx,
        |ui| {
            ctx.memory_mut(|memory| memory.set_modal_layer(ui.layer_id()));
            ctx.move_to_top(ui.layer_id());
            let (whole, _) = ui.allocate_exact_size(screen.size(), Sense::click_and_drag());
            ui.painter().rect_filled(whole, 0, cx.theme.colours.ground);
            let scene = SceneCx { view: cx.view, words: cx.words, theme: cx.theme, t, room: vec2(0.0, 0.0), fresh };
            let pressed = lay_out(ui, &moment, scene, moving, (last, place), cx.state, out);
            if pressed != Want::Nothing {
                want = pressed;
            }
        },
    );
    let stays = match want {
        Want::Nothing => true,
        Want::GoOn if moving => {
            stage.finish();
            true
        }
        Want::GoOn | Want::Skip => stage.next(),
        Want::SkipAll => false,
        Want::Again => {
            stage.began = None;
            stage.ended = false;
            true
        }
    };
    if want != Want::Nothing {
        ctx.request_repaint();
    } else if moving {
        ctx.request_repaint_after(FRAME);
    }
    if stays {
        cx.state.stage = Some(stage);
    }
}

/// Keys of the stage: on, and out. A button that has the keyboard keeps it.
fn keys(ctx: &egui::Context) -> Want {
    // Who writes a note needs every key.
    if ctx.text_edit_focused() {
        return Want::Nothing;
    }
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Escape) {
        return Want::SkipAll;
    }
    let focused = ctx.memory(|memory| memory.focused().is_some());
    if !focused && (pressed(Key::Space) || pressed(Key::Enter)) { Want::GoOn } else { Want::Nothing }
}

/// Head, scene, how it ended, and the row of buttons.
fn lay_out(
    ui: &mut Ui,
    moment: &Moment,
    scene: SceneCx,
    moving: bool,
    (last, (at, of)): (bool, (usize, usize)),
    state: &mut PanelState,
    out: &mut Vec<Intent>,
) -> Want {
    let (theme, words) = (scene.theme, scene.words);
    let whole = ui.min_rect();
    let size = vec2(
        (whole.width() - theme.s(48.0)).min(theme.s(1120.0)),
        (whole.height() - theme.s(32.0)).min(theme.s(760.0)),
    );
    let rect = Rect::from_center_size(whole.center(), size);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    let ui = &mut inside;
    let when = when(moment, &scene);
    say(ui, theme, Type::Small, Ink::Second, &when);
    say(ui, theme, Type::Title, Ink::Text, &moment.title(words));
    ui.add_space(theme.s(4.0));
    ui.painter().hline(rect.x_range(), ui.cursor().top(), Stroke::new(1.0, theme.colours.line));
    ui.add_space(theme.s(8.0));
    let foot = theme.s(44.0);
    let outcome = moment.outcome(words);
    let told = outcome.as_ref().map_or(0.0, |text| {
        let font = theme.font(Type::Quote);
        let galley = ui.painter().layout(text.clone(), font, theme.colours.text, rect.width());
        super::brush::f(galley.rows.len().max(1)) * theme.s(21.0) + theme.s(16.0)
    });
    let room = vec2(rect.width(), (rect.bottom() - ui.cursor().top() - foot - told).max(theme.s(120.0)));
    let area = Rect::from_min_size(ui.cursor().min, room);
    let scene = SceneCx { room: room - vec2(theme.s(10.0), 0.0), ..scene };
    let mut inner = ui.new_child(UiBuilder::new().max_rect(area).layout(Layout::top_down(Align::Min)));
    ScrollArea::vertical().id_salt(("moment", moment.turn, at)).auto_shrink(false).show(&mut inner, |ui| {
        ui.set_max_width(room.x - theme.s(10.0));
        moment.draw(ui, &scene, state, out);
    });
    ui.advance_cursor_after_rect(area);
    if let Some(text) = outcome.filter(|_| !moving) {
        let at = Rect::from_min_size(ui.cursor().min + vec2(0.0, theme.s(8.0)), vec2(rect.width(), told));
        let mut line = ui.new_child(UiBuilder::new().max_rect(at).layout(Layout::top_down(Align::Min)));
        say(&mut line, theme, Type::Quote, Ink::Text, &text);
    }
    let row = Rect::from_min_max(egui::pos2(rect.left(), rect.bottom() - theme.s(34.0)), rect.max);
    let mut foot = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::right_to_left(Align::Center)));
    buttons(&mut foot, &scene, moving, last, (at, of))
}

/// When it was.
fn when(moment: &Moment, scene: &SceneCx) -> String {
    let words = scene.words;
    if moment.turn == 0 {
        return words.date(scene.view.setup().start);
    }
    let calendar = scene.view.calendar();
    let ticks = (moment.turn - 1) * u16::from(calendar.ticks_per_turn);
    let quarter = crate::core::calendar::Quarter::of(calendar.start).plus(ticks);
    let name = words.quarter(quarter);
    let mut rest = name.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

fn buttons(ui: &mut Ui, scene: &SceneCx, moving: bool, last: bool, (at, of): (usize, usize)) -> Want {
    let (theme, words) = (scene.theme, scene.words);
    let mut want = Want::Nothing;
    let mut press = |ui: &mut Ui, kind: Kind, key: &str, wanted: Want| {
        if button(ui, theme, kind, &words.plain(key)).clicked() {
            want = wanted;
        }
    };
    let on = if moving {
        "moment-to-end"
    } else if last {
        "moment-done"
    } else {
        "moment-go-on"
    };
    press(ui, Kind::Gold, on, Want::GoOn);
    if !last {
        press(ui, Kind::Quiet, "moment-skip", Want::Skip);
    }
    press(ui, Kind::Quiet, if last { "moment-skip-last" } else { "moment-skip-all" }, Want::SkipAll);
    if !moving {
        press(ui, Kind::Quiet, "moment-again", Want::Again);
    }
    if of > 1 {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let (at, of) = (i64::try_from(at).unwrap_or(0), i64::try_from(of).unwrap_or(0));
            let text = words.text("moment-place", &[arg("at", at), arg("of", of)]);
            say(ui, theme, Type::Small, Ink::Second, &text);
        });
    }
    want
}
