//! The desk in the window: its areas, the map in the middle, sheets over it, what covers it, and its keys.

use super::super::intent::{Intent, Panel, Settings};
use super::super::map::{Map, MapCx, layers, widget};
use super::super::moments;
use super::super::panels::{self, Laid, PanelCx};
use super::super::sitting::Veil;
use super::super::state::{Desk, Wish};
use super::super::theme::Theme;
use super::{coach, cover, menu};
use crate::core::order::Target;
use bevy_egui::egui::{self, Color32, CornerRadius, Frame, Id, Key, Modifiers, Order, Rect, Stroke, Ui, vec2};

/// Draws it.
pub(crate) fn draw(ui: &mut Ui, desk: &mut Desk, map: &mut Map, wishes: &mut Vec<Wish>) {
    let Some(veil) = desk.sitting.as_ref().map(|sitting| sitting.veil) else { return };
    if veil == Veil::Curtain {
        map.shown = false;
        cover::curtain(ui, desk, wishes);
        return;
    }
    paint(desk, map);
    // A list that is open takes the key that closes it.
    let listed = egui::Popup::is_any_open(ui.ctx());
    let theme = desk.theme.clone();
    let staged = desk.panel.stage.is_some();
    let busy = desk.menu || staged || veil != Veil::None;
    if staged || veil != Veil::None {
        desk.covered = ui.input(|input| input.time);
    }
    let mut out = Vec::new();
    let drawers = desk.drawers.clone();
    let laid = run(ui, desk, &theme, &mut out, |ui, cx, out| panels::desk(ui, cx, &drawers, out));
    let Some(laid) = laid else { return };
    let keys = !busy && desk.sheets.is_empty();
    the_map(ui, desk, map, &theme, &laid, keys, &mut out, wishes);
    sheets(ui, desk, &theme, &laid, &mut out);
    if !busy {
        coach::point(ui, desk, map, &theme, laid.clear);
    }
    if desk.menu {
        menu::draw(ui, desk, wishes);
    }
    if staged {
        run(ui, desk, &theme, &mut out, |ui, cx, out| moments::show(ui, cx, out));
        wishes.extend(out.into_iter().map(Wish::Intent));
        return;
    }
    match veil {
        Veil::Digest => cover::digest(ui, desk, wishes),
        Veil::Closing => cover::closing(ui, desk, wishes),
        Veil::None | Veil::Curtain => {}
    }
    keyboard(ui, desk, veil, listed, &mut out, wishes);
    wishes.extend(out.into_iter().map(Wish::Intent));
}

/// Opens the map of the game's world, and paints it where the game or the layer is another.
fn paint(desk: &mut Desk, map: &mut Map) {
    let Some(sitting) = &desk.sitting else { return };
    let opened = desk.painted.is_none();
    let stamp = (sitting.game.calendar().turns, sitting.seat().at(), map.layer, map.reading, desk.theme.paper);
    if desk.painted == Some(stamp) && map.shown {
        return;
    }
    if opened {
        map.open(&desk.library, &sitting.game.setup.roster.0, &sitting.game.setup.world);
        map.selected = if let Target::State(state) = desk.panel.selected { Some(state) } else { None };
    }
    map.shown = true;
    map.painting = layers::paint(sitting.view(), &sitting.words, &desk.theme.colours, map.layer, map.reading);
    map.paint_turn += 1;
    desk.painted = Some((stamp.0, stamp.1, map.layer, map.reading, stamp.4));
}

/// Runs a panel on the seat's view.
fn run<R>(
    ui: &mut Ui,
    desk: &mut Desk,
    theme: &Theme,
    out: &mut Vec<Intent>,
    panel: impl FnOnce(&mut Ui, &mut PanelCx, &mut Vec<Intent>) -> R,
) -> Option<R> {
    let Desk { sitting, panel: state, .. } = desk;
    let sitting = sitting.as_ref()?;
    let view = sitting.view();
    Some(panel(ui, &mut PanelCx { view, words: &sitting.words, theme, state }, out))
}

fn the_map(
    ui: &mut Ui,
    desk: &Desk,
    map: &mut Map,
    theme: &Theme,
    laid: &Laid,
    keys: bool,
    out: &mut Vec<Intent>,
    wishes: &mut Vec<Wish>,
) {
    let Some(sitting) = &desk.sitting else { return };
    let cx = MapCx {
        view: sitting.view(),
        words: &sitting.words,
        theme,
        motion: desk.panel.settings.motion,
        clear: laid.clear,
        framed: laid.framed,
        keys,
    };
    let mut map_wishes = Vec::new();
    widget::show(ui, map, &cx, out, &mut map_wishes);
    wishes.extend(map_wishes.into_iter().map(Wish::Map));
}

/// Panels over the map, the last on top; what lies below is dimmed, and a press on it closes the last.
fn sheets(ui: &mut Ui, desk: &mut Desk, theme: &Theme, laid: &Laid, out: &mut Vec<Intent>) {
    let open = desk.sheets.clone();
    let middle = laid.middle;
    if !open.is_empty() {
        let below = egui::Area::new(Id::new("below-sheets")).order(Order::Middle).fixed_pos(middle.min);
        below.constrain(false).show(ui.ctx(), |ui| {
            let (rect, response) = ui.allocate_exact_size(middle.size(), egui::Sense::click());
            ui.painter().rect_filled(rect, 0, theme.colours.ground.gamma_multiply(0.6));
            ui.ctx().move_to_top(ui.layer_id());
            if response.clicked() {
                out.push(Intent::Close);
            }
        });
    }
    for (depth, panel) in open.iter().enumerate() {
        let last = depth + 1 == open.len();
        let most = if *panel == Panel::Why { theme.s(560.0) } else { theme.s(1120.0) };
        let room = middle.shrink2(if laid.narrow { vec2(4.0, 2.0) } else { vec2(theme.s(14.0), theme.s(10.0)) });
        let width = room.width().min(most);
        let rect = Rect::from_center_size(room.center(), vec2(width, room.height()));
        egui::Area::new(Id::new(("sheet", panel.id())))
            .order(Order::Foreground)
            .fixed_pos(rect.min)
            .constrain(false)
            .enabled(last)
            .show(ui.ctx(), |ui| {
                let frame = Frame::new()
                    .fill(theme.colours.panel)
                    .stroke(Stroke::new(1.0, theme.colours.line))
                    .corner_radius(CornerRadius::same(8))
                    .shadow(egui::Shadow { offset: [0, 8], blur: 28, spread: 0, color: Color32::from_black_alpha(120) })
                    .inner_margin(theme.margin(20.0, 14.0));
                frame.show(ui, |ui| {
                    ui.set_width(rect.width() - theme.s(40.0));
                    ui.set_height(rect.height() - theme.s(28.0));
                    run(ui, desk, theme, out, |ui, cx, out| panels::sheet(ui, cx, *panel, out));
                });
            });
    }
}

/// Seconds after a cover is gone in which its key does not end the quarter: one tap too many ends nothing.
const BREATH: f64 = 0.6;

/// Keys of the desk. What has the keyboard keeps it: a focused button takes space, a field takes letters.
fn keyboard(ui: &Ui, desk: &Desk, veil: Veil, listed: bool, out: &mut Vec<Intent>, wishes: &mut Vec<Wish>) {
    let ctx = ui.ctx();
    if ctx.text_edit_focused() {
        return;
    }
    let pressed = |modifiers: Modifiers, key| ctx.input_mut(|input| input.consume_key(modifiers, key));
    let focused = ctx.memory(|memory| memory.focused().is_some());
    if pressed(Modifiers::NONE, Key::Escape) && !listed {
        // Whatever lies on top is put away, one thing at a time.
        if desk.menu {
            wishes.push(Wish::Menu(false));
        } else if veil == Veil::None && !desk.sheets.is_empty() {
            out.push(Intent::Close);
        } else if veil != Veil::None {
            wishes.push(Wish::Uncover);
        } else if desk.panel.selected == Target::Nothing {
            wishes.push(Wish::Menu(true));
        } else {
            out.push(Intent::Select(Target::Nothing));
        }
    }
    if !focused && (pressed(Modifiers::NONE, Key::Space) || pressed(Modifiers::NONE, Key::Enter)) {
        if matches!(veil, Veil::Digest | Veil::Closing) {
            wishes.push(Wish::Uncover);
        } else if !desk.menu && desk.sheets.is_empty() && ctx.input(|input| input.time) - desk.covered > BREATH {
            out.push(Intent::EndTurn);
        }
    }
    // Who wants to leave may, whatever lies over the desk: the game is kept first.
    if pressed(Modifiers::COMMAND, Key::Q) {
        out.push(Intent::Quit);
    }
    if veil != Veil::None || desk.menu {
        return;
    }
    if pressed(Modifiers::COMMAND, Key::Z) {
        out.push(Intent::Undo(None));
    }
    if pressed(Modifiers::COMMAND, Key::S) {
        out.push(Intent::Save(None));
    }
    let letters = [
        (Key::A, Panel::Actions),
        (Key::N, Panel::News),
        (Key::W, Panel::Why),
        (Key::C, Panel::Charts),
        (Key::E, Panel::Encyclopaedia),
        (Key::O, Panel::Objectives),
        (Key::T, Panel::Table),
        (Key::F1, Panel::Help),
    ];
    if pressed(Modifiers::NONE, Key::L) {
        out.extend(coach::toggle(desk));
    }
    for (key, panel) in letters {
        let known = panel != Panel::Why || desk.panel.topic.is_some();
        if known && pressed(Modifiers::NONE, key) {
            out.push(Intent::Open(panel));
        }
    }
    if ctx.input(|input| input.events.iter().any(|event| matches!(event, egui::Event::Text(text) if text == "?"))) {
        out.push(Intent::Open(Panel::Help));
    }
    if pressed(Modifiers::NONE, Key::F11) {
        let settings = &desk.panel.settings;
        out.push(Intent::Settings(Settings { fullscreen: !settings.fullscreen, ..settings.clone() }));
    }
}
