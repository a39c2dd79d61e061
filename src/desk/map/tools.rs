//! What lies over the map: its layers and views in one row at the top, what the colours mean at the foot. What there is
//! no room for stands in a list behind a button.

use super::layers::{self, Row};
use super::material::Pattern;
use super::state::{Frame, Map};
use super::widget::{MapCx, MapWish};
use crate::desk::intent::{Intent, Layer};
use crate::desk::theme::{Ink, Theme, Type};
use crate::desk::widgets::width_of;
use crate::recognition::count::Reading;
use crate::wording::arg;
use bevy_egui::egui::{
    self, Align2, Color32, CornerRadius, Id, Order, Pos2, Rect, RichText, Sense, Stroke, Ui, pos2, vec2,
};

/// Height of a row of tools.
const ROW: f32 = 36.0;
/// Room to the left and right of a button's text.
const PADDING: f32 = 11.0;
/// Room of the arrow on a button that opens a list.
const ARROW: f32 = 12.0;
/// Distance of tools from the rim of the map.
const EDGE: f32 = 10.0;
/// Plain height of the map under which the legend folds into a menu.
const LOW: f32 = 400.0;
/// Views of the map and their texts.
const VIEWS: [&str; 3] = ["map-world", "map-around", "map-close"];
/// Layers that stand behind a button of their group.
const GROUPS: [(&str, fn(&Layer) -> bool); 3] = [
    ("map-layers-votes", |layer| matches!(layer, Layer::Vote(_))),
    ("map-layers-pulls", |layer| matches!(layer, Layer::Pull(_))),
    ("map-layers-clubs", |layer| matches!(layer, Layer::Club(_))),
];

/// A button of the row of layers: a layer, or a group of them.
struct Entry {
    key: Option<&'static str>,
    layers: Vec<Layer>,
    width: f32,
}

/// The row of layers: plain ones, then groups.
fn entries(ui: &Ui, map: &Map, cx: &MapCx) -> Vec<Entry> {
    let (grouped, plain): (Vec<Layer>, Vec<Layer>) = layers::on_offer(cx.view).into_iter().partition(grouped);
    let named = |layer: Layer| small(ui, cx.theme, &layers::name(layer, cx.words));
    let plain = plain.into_iter().map(|layer| Entry { key: None, layers: vec![layer], width: named(layer) });
    let groups = GROUPS.iter().map(|(key, of)| {
        let layers: Vec<Layer> = grouped.iter().copied().filter(of).collect();
        let width = if of(&map.layer) { named(map.layer) } else { small(ui, cx.theme, &cx.words.plain(key)) };
        Entry { key: Some(key), layers, width: width + cx.theme.s(ARROW) }
    });
    plain.chain(groups).filter(|entry| !entry.layers.is_empty()).collect()
}

/// Draws the tools; what they leave free of the map's clear part.
pub(super) fn show(ui: &Ui, map: &Map, cx: &MapCx, out: &mut Vec<Intent>, wishes: &mut Vec<MapWish>) -> Rect {
    let theme = cx.theme;
    let edge = theme.s(EDGE);
    let mut free = cx.clear.shrink(edge);
    let low = cx.clear.height() < theme.s(LOW) || cx.clear.width() < theme.s(470.0);
    let key = cx.words.plain("map-key");
    let room = free.width() - if low { small(ui, theme, &key) + theme.s(20.0 + ARROW) } else { 0.0 };
    let mut open = entries(ui, map, cx);
    let views = views_width(ui, cx);
    let gap = theme.s(8.0);
    let rest =
        small(ui, theme, &layers::name(map.layer, cx.words)).max(small(ui, theme, &cx.words.plain("map-layers")));
    let rest = rest + theme.s(ARROW + 14.0);
    let all = open.iter().map(|entry| entry.width + theme.s(2.0)).sum::<f32>() + theme.s(8.0);
    let open_views = (all + gap + views <= room) || rest + gap + views <= room;
    // As many as there is room for stand in the row; the others in a list behind the last button.
    let room =
        room - gap - if open_views { views } else { small(ui, theme, &cx.words.plain("map-views")) + theme.s(ARROW) };
    let mut listed = Vec::new();
    if all > room {
        let mut wide = rest;
        let fit = open.iter().take_while(|entry| {
            wide += entry.width + theme.s(2.0);
            wide <= room
        });
        listed = open.split_off(fit.count());
    }
    let row = row(ui, "map-layers", free.left_top(), Align2::LEFT_TOP, theme, |ui| {
        for entry in &open {
            match entry.key {
                Some(key) => menu(ui, map, cx, key, &entry.layers, out),
                None => entry.layers.iter().for_each(|layer| {
                    if choice(ui, theme, map.layer == *layer, &layers::name(*layer, cx.words)) {
                        out.push(Intent::Layer(*layer));
                    }
                }),
            }
        }
        let listed: Vec<Layer> = listed.into_iter().flat_map(|entry| entry.layers).collect();
        menu(ui, map, cx, "map-layers", &listed, out);
        if low {
            folded_legend(ui, map, cx, &key);
        }
    });
    self::row(ui, "map-frames", free.right_top(), Align2::RIGHT_TOP, theme, |ui| {
        if open_views {
            for (frame, key) in Frame::ALL.into_iter().zip(VIEWS) {
                if choice(ui, theme, false, &cx.words.plain(key)) {
                    wishes.push(MapWish::Look(frame));
                }
            }
        } else {
            folded_views(ui, cx, wishes);
        }
    });
    free.min.y = row.bottom() + theme.s(6.0);
    if !low {
        free.max.y = legend(ui, cx.clear, map, cx, wishes).top() - theme.s(6.0);
    }
    free
}

/// A framed row of tools in a corner.
fn row(ui: &Ui, id: &str, at: Pos2, pivot: Align2, theme: &Theme, add: impl FnOnce(&mut Ui)) -> Rect {
    let area = egui::Area::new(Id::new(id)).order(Order::Middle).pivot(pivot).fixed_pos(at).constrain(false);
    let shown = area.show(ui.ctx(), |ui| {
        framed(theme).inner_margin(theme.margin(4.0, 4.0)).show(ui, |ui| {
            ui.spacing_mut().interact_size.y = theme.s(ROW - 10.0);
            ui.spacing_mut().button_padding.x = theme.s(PADDING);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing = vec2(theme.s(2.0), 0.0);
                add(ui);
            });
        });
    });
    shown.response.rect
}

/// Width of a small button.
fn small(ui: &Ui, theme: &Theme, text: &str) -> f32 {
    width_of(ui, theme, Type::Small, text) + theme.s(PADDING * 2.0)
}

fn views_width(ui: &Ui, cx: &MapCx) -> f32 {
    VIEWS.iter().map(|key| small(ui, cx.theme, &cx.words.plain(key)) + cx.theme.s(2.0)).sum::<f32>() + cx.theme.s(8.0)
}

fn grouped(layer: &Layer) -> bool {
    GROUPS.iter().any(|(_, of)| of(layer))
}

/// A button that opens a list, with an arrow that says so.
fn unfolds(ui: &mut Ui, theme: &Theme, title: &str, ink: Color32, fill: Color32, add: impl FnOnce(&mut Ui)) {
    let text = RichText::new(title).font(theme.font(Type::Small)).color(ink);
    let arrow = egui::Atom::custom(Id::new("map-arrow"), vec2(theme.s(7.0), theme.s(4.0)));
    let button = egui::Button::new((text, arrow)).stroke(Stroke::NONE).fill(fill).corner_radius(CornerRadius::same(12));
    let (response, _) = egui::containers::menu::MenuButton::from_button(button).ui(ui, add);
    let right = response.rect.right() - ui.spacing().button_padding.x;
    let (left, middle) = (right - theme.s(7.0), response.rect.center().y);
    let (over, under) = (middle - theme.s(1.5), middle + theme.s(2.5));
    let corners = vec![pos2(left, over), pos2(right, over), pos2((left + right) / 2.0, under)];
    ui.painter().add(egui::Shape::convex_polygon(corners, ink, Stroke::NONE));
}

/// How near one looks, in one menu.
fn folded_views(ui: &mut Ui, cx: &MapCx, wishes: &mut Vec<MapWish>) {
    let ink = cx.theme.colours.text;
    unfolds(ui, cx.theme, &cx.words.plain("map-views"), ink, Color32::TRANSPARENT, |ui| {
        for (frame, key) in Frame::ALL.into_iter().zip(VIEWS) {
            if ui.button(cx.words.plain(key)).clicked() {
                wishes.push(MapWish::Look(frame));
                ui.close();
            }
        }
    });
}

/// What the colours mean, in one menu.
fn folded_legend(ui: &mut Ui, map: &Map, cx: &MapCx, key: &str) {
    unfolds(ui, cx.theme, key, cx.theme.colours.text, Color32::TRANSPARENT, |ui| {
        for row in &map.painting.legend {
            legend_row(ui, cx.theme, row);
        }
    });
}

/// What the colours mean, along the foot of the map; who counts, where that says something.
fn legend(ui: &Ui, screen: Rect, map: &Map, cx: &MapCx, wishes: &mut Vec<MapWish>) -> Rect {
    let theme = cx.theme;
    let edge = theme.s(EDGE);
    let area = egui::Area::new(Id::new("map-legend"))
        .order(Order::Middle)
        .pivot(Align2::LEFT_BOTTOM)
        .fixed_pos(screen.left_bottom() + vec2(edge, -edge))
        .constrain(false);
    let shown = area.show(ui.ctx(), |ui| {
        framed(theme).inner_margin(theme.margin(10.0, 5.0)).show(ui, |ui| {
            ui.set_max_width(screen.width() - edge * 2.0 - theme.s(20.0));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(theme.s(6.0), theme.s(3.0));
                ui.spacing_mut().interact_size.y = theme.s(20.0);
                for row in &map.painting.legend {
                    legend_row(ui, theme, row);
                }
                if matches!(map.layer, Layer::Stance | Layer::Club(_)) {
                    readings(ui, map, cx, wishes);
                }
            });
        });
    });
    shown.response.rect
}

pub(super) fn framed(theme: &Theme) -> egui::Frame {
    egui::Frame::new()
        .fill(theme.colours.panel)
        .stroke(Stroke::new(1.0, theme.colours.line))
        .corner_radius(CornerRadius::same(6))
        .inner_margin(theme.margin(10.0, 8.0))
}

fn legend_row(ui: &mut Ui, theme: &Theme, row: &Row) {
    let count = row.count.map_or_else(String::new, |count| format!("  {count}"));
    let mut text = egui::text::LayoutJob::default();
    let font = theme.font(Type::Small);
    for (part, ink) in [(row.text.as_str(), theme.colours.text), (count.as_str(), theme.colours.second)] {
        text.append(part, 0.0, egui::TextFormat::simple(font.clone(), ink));
    }
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(text));
    let swatch = vec2(theme.s(16.0), theme.s(10.0));
    let size = vec2(swatch.x + theme.s(6.0) + galley.size().x + theme.s(8.0), theme.s(20.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, format!("{}{count}", row.text)));
    let patch_at = Rect::from_min_size(pos2(rect.left(), rect.center().y - swatch.y / 2.0), swatch);
    patch(ui.painter(), patch_at, &row.fill);
    let at = pos2(rect.left() + swatch.x + theme.s(6.0), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.colours.text);
}

/// Who counts: none of the readings is called the true one.
fn readings(ui: &mut Ui, map: &Map, cx: &MapCx, wishes: &mut Vec<MapWish>) {
    let theme = cx.theme;
    let row = |reading: Reading| {
        let count = cx.view.count(reading, true);
        cx.words.text("map-reading-row", &[arg("who", cx.words.reading(reading)), arg("count", count)])
    };
    let title = cx.words.text("map-reading", &[arg("reading", row(map.reading))]);
    unfolds(ui, theme, &title, theme.colours.for_text, Color32::TRANSPARENT, |ui| {
        for reading in Reading::ALL {
            if ui.radio(map.reading == reading, row(reading)).clicked() {
                wishes.push(MapWish::Reading(reading));
                ui.close();
            }
        }
    });
}

fn menu(ui: &mut Ui, map: &Map, cx: &MapCx, key: &str, of_group: &[Layer], out: &mut Vec<Intent>) {
    let theme = cx.theme;
    if of_group.is_empty() {
        return;
    }
    let on = of_group.contains(&map.layer);
    let title = if on { layers::name(map.layer, cx.words) } else { cx.words.plain(key) };
    let ink = theme.colours.ink(if on { Ink::OnGold } else { Ink::Text });
    let fill = if on { theme.colours.gold } else { Color32::TRANSPARENT };
    unfolds(ui, theme, &title, ink, fill, |ui| {
        egui::ScrollArea::vertical().max_height(theme.s(320.0)).show(ui, |ui| {
            for layer in of_group {
                if ui.button(layers::name(*layer, cx.words)).clicked() {
                    out.push(Intent::Layer(*layer));
                    ui.close();
                }
            }
        });
    });
}

/// A small round choice; gold where it is the chosen one.
fn choice(ui: &mut Ui, theme: &Theme, on: bool, text: &str) -> bool {
    let ink = if on { Ink::OnGold } else { Ink::Text };
    let fill = if on { theme.colours.gold } else { Color32::TRANSPARENT };
    let text = RichText::new(text).font(theme.font(Type::Small)).color(theme.colours.ink(ink));
    ui.add(
        egui::Button::new(text).selected(false).fill(fill).stroke(Stroke::NONE).corner_radius(CornerRadius::same(12)),
    )
    .clicked()
}

/// A patch of a fill, hatched or dotted as the map is.
pub(crate) fn patch(painter: &egui::Painter, rect: Rect, fill: &super::material::Fill) {
    painter.rect_filled(rect, CornerRadius::same(2), fill.first);
    let inner = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    match fill.pattern {
        Pattern::Plain => {}
        Pattern::Hatched => {
            for step in 0..8_u8 {
                let x = rect.left() - rect.height() + f32::from(step) * 6.0;
                let line = [pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())];
                inner.line_segment(line, Stroke::new(2.2, fill.second));
            }
        }
        Pattern::Dotted => {
            for step in 0..3_u8 {
                let x = rect.left() + (f32::from(step) + 0.5) * rect.width() / 3.0;
                inner.circle_filled(pos2(x, rect.center().y), 1.7, fill.second);
            }
        }
    }
}
