//! The desk: the strip on top, agenda and dossier beside the map, orders below it; in a narrow window drawers over the map
//! and the orders on one line.

use super::super::intent::{Intent, Panel, Settings};
use super::super::map::{Map, MapCx, layers, widget};
use super::super::panels::{self, PanelCx};
use super::super::sitting::Veil;
use super::super::state::{Desk, Wish};
use super::super::theme::{Theme, Type};
use super::super::widgets::{beacon, chip, width_of};
use super::{coach, cover, menu};
use crate::core::order::Target;
use bevy_egui::egui::{
    self, Align2, Color32, CornerRadius, Frame, Id, Key, Margin, Modifiers, Order, Rect, ScrollArea, Stroke, Ui, vec2,
};

/// Plain width under which agenda and dossier are drawers.
const NARROW: f32 = 1400.0;

/// Draws it.
pub(crate) fn draw(ui: &mut Ui, desk: &mut Desk, map: &mut Map, wishes: &mut Vec<Wish>) {
    let Some(veil) = desk.sitting.as_ref().map(|sitting| sitting.veil) else { return };
    if veil == Veil::Curtain {
        map.shown = false;
        cover::curtain(ui, desk, wishes);
        return;
    }
    paint(desk, map);
    let theme = desk.theme.clone();
    let busy = desk.menu || veil != Veil::None;
    let narrow = ui.max_rect().width() < theme.s(NARROW);
    let mut out = Vec::new();
    panels_around(ui, desk, &theme, narrow, &mut out);
    let middle = ui.available_rect_before_wrap();
    let keys = !busy && desk.sheets.is_empty();
    the_map(ui, desk, map, &theme, narrow, keys, &mut out, wishes);
    if narrow {
        drawers(ui, desk, &theme, middle, &mut out, wishes);
    }
    sheets(ui, desk, &theme, middle, &mut out);
    if !busy {
        coach::point(ui, desk, map, &theme, middle);
    }
    if desk.menu {
        menu::draw(ui, desk, wishes);
    }
    match veil {
        Veil::Digest => cover::digest(ui, desk, wishes),
        Veil::Closing => cover::closing(ui, desk, wishes),
        Veil::None | Veil::Curtain => {}
    }
    keyboard(ui, desk, veil, &mut out, wishes);
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

fn area(theme: &Theme, margin: Margin) -> Frame {
    Frame::new().fill(theme.colours.panel).inner_margin(margin)
}

/// Runs a panel on the seat's view.
fn run(
    ui: &mut Ui,
    desk: &mut Desk,
    theme: &Theme,
    out: &mut Vec<Intent>,
    panel: impl FnOnce(&mut Ui, &mut PanelCx, &mut Vec<Intent>),
) {
    let Desk { sitting, panel: state, .. } = desk;
    let Some(sitting) = sitting else { return };
    let view = sitting.view();
    panel(ui, &mut PanelCx { view, words: &sitting.words, theme, state }, out);
}

/// A column that scrolls where it is longer than its room.
fn column(ui: &mut Ui, desk: &mut Desk, theme: &Theme, panel: Panel, out: &mut Vec<Intent>) {
    beacon::pass(
        ui,
        &desk.words().plain(&format!("panel-{}", panel.id())),
        ui.available_rect_before_wrap().expand(theme.s(6.0)),
    );
    ScrollArea::vertical().id_salt(panel.id()).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - theme.s(8.0));
        run(ui, desk, theme, out, |ui, cx, out| panels::show(ui, cx, panel, out));
    });
}

fn panels_around(ui: &mut Ui, desk: &mut Desk, theme: &Theme, narrow: bool, out: &mut Vec<Intent>) {
    let strip = egui::Panel::top("strip").frame(area(theme, theme.margin(20.0, 8.0))).show_separator_line(false).show(
        ui,
        |ui| {
            run(ui, desk, theme, out, panels::strip);
        },
    );
    let under = strip.response.rect;
    ui.painter().hline(
        under.x_range(),
        under.bottom() - 1.0,
        Stroke::new(1.5, theme.colours.gold.gamma_multiply(0.75)),
    );
    egui::Panel::top("bar").frame(area(theme, theme.margin(20.0, 6.0))).show_separator_line(false).show(ui, |ui| {
        let text = desk.words().plain("menu-open");
        let room = width_of(ui, theme, Type::Body, &text) + theme.s(36.0);
        ui.horizontal(|ui| {
            let left = ui.available_width() - room;
            ui.vertical(|ui| {
                ui.set_width(left);
                run(ui, desk, theme, out, panels::bar);
            });
            if chip(ui, theme, &text, false).clicked() {
                out.push(Intent::Menu);
            }
        });
    });
    let height = if narrow { theme.s(74.0) } else { theme.s(196.0) };
    egui::Panel::bottom("orders")
        .frame(area(theme, theme.margin(20.0, 10.0)))
        .exact_size(height)
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| {
            beacon::pass(ui, &desk.words().plain("panel-orders"), ui.max_rect());
            run(ui, desk, theme, out, panels::orders);
        });
    coach::strip(ui, desk, theme, out);
    if narrow {
        return;
    }
    egui::Panel::left("agenda")
        .frame(area(theme, theme.margin(16.0, 10.0)))
        .exact_size(theme.s(300.0))
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| column(ui, desk, theme, Panel::Agenda, out));
    egui::Panel::right("dossier")
        .frame(area(theme, theme.margin(16.0, 10.0)))
        .exact_size(theme.s(360.0))
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| column(ui, desk, theme, Panel::Dossier, out));
}

fn the_map(
    ui: &mut Ui,
    desk: &mut Desk,
    map: &mut Map,
    theme: &Theme,
    narrow: bool,
    keys: bool,
    out: &mut Vec<Intent>,
    wishes: &mut Vec<Wish>,
) {
    let mut clear = ui.available_rect_before_wrap();
    if narrow {
        for (panel, left) in [(Panel::Agenda, true), (Panel::Dossier, false)] {
            let covered = if is_open(desk, panel) { drawer_width(theme, panel, clear.width()) } else { 0.0 };
            let handle = theme.s(24.0);
            if left {
                clear.min.x += covered + handle;
            } else if desk.panel.selected != Target::Nothing {
                clear.max.x -= covered + handle;
            }
        }
    }
    let Some(sitting) = &desk.sitting else { return };
    let cx =
        MapCx { view: sitting.view(), words: &sitting.words, theme, motion: desk.panel.settings.motion, clear, keys };
    let mut map_wishes = Vec::new();
    widget::show(ui, map, &cx, out, &mut map_wishes);
    wishes.extend(map_wishes.into_iter().map(Wish::Map));
}

/// Whether a drawer is open; that of the dossier only where something is looked at.
fn is_open(desk: &Desk, panel: Panel) -> bool {
    desk.drawers.contains(&panel) && (panel != Panel::Dossier || desk.panel.selected != Target::Nothing)
}

fn drawer_width(theme: &Theme, panel: Panel, room: f32) -> f32 {
    theme.s(if panel == Panel::Agenda { 300.0 } else { 340.0 }).min(room * 0.45)
}

/// Agenda and dossier as drawers over the map, each with its handle.
fn drawers(ui: &mut Ui, desk: &mut Desk, theme: &Theme, middle: Rect, out: &mut Vec<Intent>, wishes: &mut Vec<Wish>) {
    let room = middle;
    for (panel, left) in [(Panel::Agenda, true), (Panel::Dossier, false)] {
        let open = is_open(desk, panel);
        let width = drawer_width(theme, panel, room.width());
        if open {
            let (corner, pivot) =
                if left { (room.left_top(), Align2::LEFT_TOP) } else { (room.right_top(), Align2::RIGHT_TOP) };
            egui::Area::new(Id::new(("drawer", panel.id())))
                .order(Order::Middle)
                .pivot(pivot)
                .fixed_pos(corner)
                .constrain(false)
                .show(ui.ctx(), |ui| {
                    let frame = area(theme, theme.margin(14.0, 8.0)).stroke(Stroke::new(1.0, theme.colours.line));
                    frame.show(ui, |ui| {
                        let pad = theme.s(8.0) * 2.0;
                        ui.set_width(width - theme.s(28.0));
                        ui.set_height(room.height() - pad);
                        column(ui, desk, theme, panel, out);
                    });
                });
        }
        let edge = if open { width } else { 0.0 };
        let (at, pivot) = if left {
            (room.left_center() + vec2(edge, -room.height() * 0.12), Align2::LEFT_CENTER)
        } else {
            (room.right_center() + vec2(-edge, -room.height() * 0.12), Align2::RIGHT_CENTER)
        };
        if panel == Panel::Dossier && desk.panel.selected == Target::Nothing {
            continue;
        }
        handle(ui, desk, theme, panel, at, pivot, open, wishes);
    }
}

fn handle(
    ui: &Ui,
    desk: &mut Desk,
    theme: &Theme,
    panel: Panel,
    at: egui::Pos2,
    pivot: Align2,
    open: bool,
    wishes: &mut Vec<Wish>,
) {
    let name = {
        let words = desk.words();
        let name = words.plain(&format!("panel-{}", panel.id()));
        words.text(if open { "drawer-close" } else { "drawer-open" }, &[crate::wording::arg("panel", name)])
    };
    egui::Area::new(Id::new(("handle", panel.id())))
        .order(Order::Middle)
        .pivot(pivot)
        .fixed_pos(at)
        .constrain(false)
        .show(ui.ctx(), |ui| {
            let pointing = (pivot == Align2::LEFT_CENTER) != open;
            let (rect, response) = ui.allocate_exact_size(vec2(theme.s(24.0), theme.s(64.0)), egui::Sense::click());
            response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &name));
            let fill = if response.hovered() { theme.colours.hover } else { theme.colours.panel };
            ui.painter().rect(
                rect,
                CornerRadius::same(5),
                fill,
                Stroke::new(1.0, theme.colours.line),
                egui::StrokeKind::Inside,
            );
            let way = if pointing { 1.0 } else { -1.0 };
            let middle = rect.center();
            let arm = theme.s(4.0);
            let tip = middle + vec2(way * arm * 0.7, 0.0);
            for up in [-1.0, 1.0] {
                let end = middle + vec2(-way * arm * 0.7, up * arm * 1.4);
                ui.painter().line_segment([tip, end], Stroke::new(2.0, theme.colours.heading));
            }
            super::super::widgets::ring(ui, theme, &response, rect, 5);
            beacon::pass(ui, &name, rect);
            if response.on_hover_text(&name).clicked() {
                wishes.push(Wish::Drawer(panel));
            }
        });
}

/// Panels over the map, the last on top.
fn sheets(ui: &mut Ui, desk: &mut Desk, theme: &Theme, middle: Rect, out: &mut Vec<Intent>) {
    let open = desk.sheets.clone();
    for (depth, panel) in open.iter().enumerate() {
        let last = depth + 1 == open.len();
        let most = if *panel == Panel::Why { theme.s(560.0) } else { theme.s(1120.0) };
        let room = middle.shrink2(vec2(theme.s(14.0), theme.s(10.0)));
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

/// Keys of the desk. What has the keyboard keeps it: a focused button takes space, a field takes letters.
fn keyboard(ui: &Ui, desk: &Desk, veil: Veil, out: &mut Vec<Intent>, wishes: &mut Vec<Wish>) {
    let ctx = ui.ctx();
    if ctx.text_edit_focused() {
        return;
    }
    let pressed = |modifiers: Modifiers, key| ctx.input_mut(|input| input.consume_key(modifiers, key));
    let focused = ctx.memory(|memory| memory.focused().is_some());
    if pressed(Modifiers::NONE, Key::Escape) {
        if desk.menu {
            wishes.push(Wish::Menu(false));
        } else if !desk.sheets.is_empty() {
            out.push(Intent::Close);
        } else if veil == Veil::None {
            if desk.panel.selected == Target::Nothing {
                wishes.push(Wish::Menu(true));
            } else {
                out.push(Intent::Select(Target::Nothing));
            }
        }
    }
    if !focused && (pressed(Modifiers::NONE, Key::Space) || pressed(Modifiers::NONE, Key::Enter)) {
        if matches!(veil, Veil::Digest | Veil::Closing) {
            wishes.push(Wish::Uncover);
        } else if !desk.menu && desk.sheets.is_empty() {
            out.push(Intent::EndTurn);
        }
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
    if pressed(Modifiers::COMMAND, Key::Q) {
        out.push(Intent::Quit);
    }
    if pressed(Modifiers::NONE, Key::F11) {
        let settings = &desk.panel.settings;
        out.push(Intent::Settings(Settings { fullscreen: !settings.fullscreen, ..settings.clone() }));
    }
}
