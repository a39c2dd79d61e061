//! The desk: the strip on top, the bar of panels below it, agenda and dossier beside the map, orders at the foot. In a
//! narrow window agenda and dossier are drawers over the map, in a very narrow one only one of them at a time.
//!
//! *Invariants.* Nothing overlaps but drawers and the map below them; the map keeps a part that nothing covers.

use super::PanelCx;
use crate::core::order::Target;
use crate::desk::intent::{Intent, Panel};
use crate::desk::theme::Theme;
use crate::desk::widgets::{beacon, ring};
use crate::wording::arg;
use egui::{
    Align2, CornerRadius, Frame, Id, Margin, Order, Pos2, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, WidgetType, vec2,
};

/// Plain size under which agenda and dossier are drawers and the orders one line.
const NARROW: Vec2 = vec2(1400.0, 640.0);
/// Plain width under which only one drawer is open at a time.
const ONE: f32 = 1000.0;
/// Plain height under which strip and bar share their lines.
pub(super) const LOW: f32 = 460.0;
/// Width of a drawer's handle.
const HANDLE: f32 = 20.0;

/// Where everything stands.
#[derive(Clone, Debug)]
pub struct Laid {
    /// Areas that share the window, by name.
    pub areas: Vec<(&'static str, Rect)>,
    /// What they leave: the map, and over it sheets.
    pub middle: Rect,
    /// The part of it that no drawer covers.
    pub clear: Rect,
    /// The part of it in which the whole world is framed: a drawer that opens over it moves nothing.
    pub framed: Rect,
    /// Whether the window is narrow.
    pub narrow: bool,
}

/// Draws everything but the map; the last of the open drawers is the one that stays where only one fits.
pub fn desk(ui: &mut Ui, cx: &mut PanelCx, drawers: &[Panel], out: &mut Vec<Intent>) -> Laid {
    let theme = cx.theme;
    let whole = ui.max_rect().size();
    let narrow = whole.x < theme.s(NARROW.x) || whole.y < theme.s(NARROW.y);
    let mut areas = head(ui, cx, out, whole.y < theme.s(LOW));
    areas.push(("orders", foot(ui, cx, out, narrow)));
    areas.extend(lesson(ui, cx, out).map(|rect| ("coach", rect)));
    if !narrow {
        let column = |panel: egui::Panel, width: f32| {
            panel.frame(area(theme, theme.margin(16.0, 10.0))).exact_size(theme.s(width)).resizable(false)
        };
        let left = column(egui::Panel::left("agenda"), 300.0).show_separator_line(false);
        areas.push(("agenda", left.show(ui, |ui| scrolled(ui, cx, Panel::Agenda, out)).response.rect));
        let right = column(egui::Panel::right("dossier"), 360.0).show_separator_line(false);
        areas.push(("dossier", right.show(ui, |ui| scrolled(ui, cx, Panel::Dossier, out)).response.rect));
    }
    let middle = ui.available_rect_before_wrap();
    let mut laid = Laid { areas, middle, clear: middle, framed: middle, narrow };
    if narrow {
        over(ui, cx, drawers, out, &mut laid);
    }
    laid
}

fn area(theme: &Theme, margin: Margin) -> Frame {
    Frame::new().fill(theme.colours.panel).inner_margin(margin)
}

/// A column that scrolls where it is longer than its room.
fn scrolled(ui: &mut Ui, cx: &mut PanelCx, panel: Panel, out: &mut Vec<Intent>) {
    let name = cx.p(&format!("panel-{}", panel.id()));
    beacon::pass(ui, &name, ui.available_rect_before_wrap().expand(cx.theme.s(6.0)));
    // Another place, or another quarter, begins at the top.
    let place = match panel {
        Panel::Dossier => format!("{:?}", cx.state.selected),
        _ => cx.view.calendar().turns.to_string(),
    };
    ScrollArea::vertical().id_salt((panel.id(), place)).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - cx.theme.s(8.0));
        super::show(ui, cx, panel, out);
    });
}

/// Strip and bar.
fn head(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, low: bool) -> Vec<(&'static str, Rect)> {
    let theme = cx.theme;
    let margin = if low { theme.margin(12.0, 4.0) } else { theme.margin(20.0, 8.0) };
    let strip = egui::Panel::top("strip").frame(area(theme, margin)).show_separator_line(false).show(ui, |ui| {
        super::strip(ui, cx, out);
    });
    let strip = strip.response.rect;
    let line = Stroke::new(1.5, theme.colours.gold.gamma_multiply(0.75));
    ui.painter().hline(strip.x_range(), strip.bottom() - 1.0, line);
    let mut areas = vec![("strip", strip)];
    if !low {
        let bar = egui::Panel::top("bar").frame(area(theme, theme.margin(20.0, 6.0))).show_separator_line(false);
        areas.push(("bar", bar.show(ui, |ui| super::bar(ui, cx, out)).response.rect));
    }
    areas
}

fn foot(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, narrow: bool) -> Rect {
    let theme = cx.theme;
    let panel = egui::Panel::bottom(if narrow { "orders-line" } else { "orders" })
        .frame(area(theme, theme.margin(20.0, if narrow { 7.0 } else { 8.0 })))
        .resizable(false)
        .show_separator_line(false);
    let panel = if narrow { panel } else { panel.exact_size(theme.s(168.0)) };
    let drawn = panel.show(ui, |ui| {
        beacon::pass(ui, &cx.p("panel-orders"), ui.max_rect());
        if narrow { super::orders::brief(ui, cx, out) } else { super::orders(ui, cx, out) }
    });
    drawn.response.rect
}

/// The step of the lesson, where one stands, above the orders: it covers nothing.
fn lesson(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) -> Option<Rect> {
    if !super::has_coach(cx) {
        beacon::seek(ui.ctx(), Vec::new());
        return None;
    }
    let panel = egui::Panel::bottom("coach").frame(area(cx.theme, cx.theme.margin(16.0, 6.0)));
    let drawn = panel.resizable(false).show_separator_line(false).show(ui, |ui| super::coach(ui, cx, out));
    Some(drawn.response.rect)
}

/// Which of the drawers are open: that of the dossier only where something is looked at.
fn open(cx: &PanelCx, drawers: &[Panel], one: bool) -> Vec<Panel> {
    let looked = cx.state.selected != Target::Nothing;
    let mut open: Vec<Panel> =
        drawers.iter().copied().filter(|panel| *panel == Panel::Agenda || *panel == Panel::Dossier && looked).collect();
    if one && open.len() > 1 {
        open.drain(..open.len() - 1);
    }
    open
}

/// Agenda and dossier over the map, each with its handle.
fn over(ui: &Ui, cx: &mut PanelCx, drawers: &[Panel], out: &mut Vec<Intent>, laid: &mut Laid) {
    let theme = cx.theme;
    let room = laid.middle;
    let one = room.width() < theme.s(ONE);
    let opened = open(cx, drawers, one);
    let most = room.width() * if one { 0.55 } else { 0.45 };
    for (panel, left) in [(Panel::Agenda, true), (Panel::Dossier, false)] {
        if !left && cx.state.selected == Target::Nothing {
            continue;
        }
        let is_open = opened.contains(&panel);
        let width = theme.s(if left { 300.0 } else { 340.0 }).min(most);
        if is_open {
            let rect = if left {
                Rect::from_min_size(room.min, vec2(width, room.height()))
            } else {
                Rect::from_min_max(Pos2::new(room.right() - width, room.top()), room.max)
            };
            drawer(ui, cx, panel, rect, out);
            laid.areas.push((panel.id(), rect));
        }
        let covered = if is_open { width } else { 0.0 };
        let handle = theme.s(HANDLE);
        // Without an agenda the world is framed in all there is; the dossier never moves it.
        if left {
            laid.clear.min.x += covered + handle;
            laid.framed.min.x += if drawers.contains(&panel) { width + handle } else { handle };
        } else {
            laid.clear.max.x -= covered + handle;
        }
        self::handle(ui, cx, panel, room, covered, is_open, out);
    }
    // With one drawer at a time the place of the agenda is the map's while the dossier is read.
    if laid.framed.width() < theme.s(240.0) {
        laid.framed = laid.clear;
    }
}

fn drawer(ui: &Ui, cx: &mut PanelCx, panel: Panel, rect: Rect, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    egui::Area::new(Id::new(("drawer", panel.id()))).order(Order::Middle).fixed_pos(rect.min).constrain(false).show(
        ui.ctx(),
        |ui| {
            let pad = theme.margin(14.0, 8.0);
            area(theme, pad).stroke(Stroke::new(1.0, theme.colours.line)).show(ui, |ui| {
                // The line of the frame lies outside its margin.
                let inside = rect.size() - pad.sum() - Vec2::splat(2.0);
                ui.set_width(inside.x);
                ui.set_height(inside.y);
                scrolled(ui, cx, panel, out);
            });
        },
    );
}

/// What opens and closes a drawer.
fn handle(ui: &Ui, cx: &PanelCx, panel: Panel, room: Rect, covered: f32, open: bool, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let left = panel == Panel::Agenda;
    let name = cx.p(&format!("panel-{}", panel.id()));
    let name = cx.t(if open { "drawer-close" } else { "drawer-open" }, &[arg("panel", name)]);
    let up = -room.height() * 0.12;
    let (at, pivot) = if left {
        (room.left_center() + vec2(covered, up), Align2::LEFT_CENTER)
    } else {
        (room.right_center() + vec2(-covered, up), Align2::RIGHT_CENTER)
    };
    let area = egui::Area::new(Id::new(("handle", panel.id()))).order(Order::Middle).pivot(pivot);
    area.fixed_pos(at).constrain(false).show(ui.ctx(), |ui| {
        let (rect, response) = ui.allocate_exact_size(vec2(theme.s(HANDLE), theme.s(64.0)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
        let fill = if response.hovered() { theme.colours.hover } else { theme.colours.panel };
        let line = Stroke::new(1.0, theme.colours.line);
        ui.painter().rect(rect, CornerRadius::same(5), fill, line, StrokeKind::Inside);
        let way = if left == open { -1.0 } else { 1.0 };
        let arm = theme.s(4.0);
        let tip = rect.center() + vec2(way * arm * 0.7, 0.0);
        for up in [-1.0, 1.0] {
            let end = rect.center() + vec2(-way * arm * 0.7, up * arm * 1.4);
            ui.painter().line_segment([tip, end], Stroke::new(2.0, theme.colours.heading));
        }
        ring(ui, theme, &response, rect, 5);
        beacon::pass(ui, &name, rect);
        if response.on_hover_text(&name).clicked() {
            out.push(Intent::Drawer(panel, !open));
        }
    });
}
