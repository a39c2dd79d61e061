//! Numbers over time: one small chart each, chosen from those this seat may read.

use super::PanelCx;
use super::cx::{f, minus, upper_first};
use crate::core::ix::{Owner, PowerIx};
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use crate::desk::intent::{Intent, Topic};
use crate::desk::theme::{Ink, Track, Type};
use crate::desk::widgets::{Card, chip, cut, line, link, say};
use crate::dialogue::TRUST;
use crate::seats::{BUDGET, CAPITAL, HOME, KEEP};
use crate::wording::arg;
use egui::{Align, Color32, Layout, Ui, Vec2};
use egui_plot::{AxisHints, Line, Plot, PlotPoints};

/// Derived numbers whose past can be told from that of their parts.
const DRAWN: [Quantity; 2] = [TRUST, crate::accession::MEAN_LEVEL];

/// A number that can be charted.
struct Series {
    name: String,
    topic: Topic,
    colour: Color32,
    past: Vec<Milli>,
    now: String,
}

/// Draws it.
pub fn charts(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    if cx.view.turns_on_record() == 0 {
        say(ui, theme, Type::Body, Ink::Second, &cx.p("desk-charts-none"));
        return;
    }
    let all = offered(cx);
    if cx.state.charts.is_empty() {
        cx.state.charts = (0..all.len().min(6)).collect();
    }
    say(ui, theme, Type::Small, Ink::Second, &cx.p("desk-charts-about"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(theme.s(6.0));
        for (at, series) in all.iter().enumerate() {
            let chosen = cx.state.charts.contains(&at);
            if chip(ui, theme, &series.name, chosen).clicked() {
                if chosen && cx.state.charts.len() > 1 {
                    cx.state.charts.retain(|one| *one != at);
                } else if !chosen {
                    cx.state.charts.push(at);
                    cx.state.charts.sort_unstable();
                }
            }
        }
    });
    ui.add_space(theme.s(6.0));
    let columns = if ui.available_width() > theme.s(620.0) { 2 } else { 1 };
    let gap = theme.s(10.0);
    #[expect(clippy::cast_precision_loss, reason = "one or two columns")]
    let width = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
    let shown: Vec<usize> = cx.state.charts.iter().copied().filter(|at| *at < all.len()).collect();
    for row in shown.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for at in row {
                let room = Vec2::new(width, theme.s(190.0));
                ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    chart(ui, cx, out, &all[*at], *at);
                });
            }
        });
    }
}

fn chart(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, series: &Series, at: usize) {
    let theme = cx.theme;
    let spoken = cx.t("desk-chart", &[arg("name", series.name.as_str()), arg("now", series.now.as_str())]);
    Card::new(theme, &spoken).show(ui, ("chart", at), |ui| {
        ui.horizontal(|ui| {
            cut(ui, theme, Type::Figure, Ink::Text, &series.now);
            line(ui, theme, Type::Body, Ink::Heading, &series.name);
        });
        let points: Vec<[f64; 2]> =
            (0_i32..).zip(&series.past).map(|(turn, value)| [f64::from(turn), f64::from(f(*value))]).collect();
        let from = cx.view.calendar().turns - cx.view.turns_on_record();
        let name = |turn: f64| -> String {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a mark between the first turn and the last"
            )]
            let turn = turn.max(0.0) as u16;
            let quarter = cx.quarter_of((turn + from) * u16::from(cx.view.calendar().ticks_per_turn));
            format!("{}/{:02}", quarter.number, quarter.year % 100)
        };
        let grid = theme.colours.line;
        let (font, ink) = (theme.font(Type::Small), theme.colours.second);
        let axis = move |hints: AxisHints<'static>| hints.tick_label_font(font.clone()).tick_label_color(ink);
        let step = f64::from(cx.view.turns_on_record().div_ceil(6).max(1));
        Plot::new(("chart", at))
            .height(theme.s(118.0))
            .allow_zoom(false)
            .allow_drag(false)
            .allow_scroll(false)
            .allow_boxed_zoom(false)
            .allow_double_click_reset(false)
            .allow_axis_zoom_drag(false)
            .show_background(false)
            .show_crosshair(false)
            .grid_color(grid)
            .show_grid([false, true])
            .x_grid_spacer(egui_plot::uniform_grid_spacer(move |_| [step, step, step]))
            .custom_x_axes(vec![
                axis(AxisHints::new_x())
                    .label_spacing(24.0..=40.0)
                    .formatter(move |mark, _| if mark.value.fract() == 0.0 { name(mark.value) } else { String::new() }),
            ])
            .custom_y_axes(vec![
                axis(AxisHints::new_y())
                    .label_spacing(14.0..=24.0)
                    .formatter(|mark, _| minus(&format!("{}", (mark.value * 1000.0).round() / 1000.0))),
            ])
            .label_formatter(|_| None)
            .set_margin_fraction(Vec2::new(0.02, 0.12))
            .show(ui, |plot| {
                plot.line(Line::new(series.name.clone(), PlotPoints::from(points)).color(series.colour).width(2.0));
            });
        if link(ui, theme, Type::Small, &cx.t("desk-why-of", &[arg("name", series.name.as_str())])).clicked() {
            out.push(match series.topic {
                Topic::Number(quantity, owner) => Intent::Why(quantity, owner),
                topic => Intent::Explain(topic),
            });
        }
    });
}

fn offered(cx: &mut PanelCx) -> Vec<Series> {
    let colours = &cx.theme.colours;
    let mut out = Vec::new();
    for one in cx.tracks().iter() {
        let mut name = cx.p(super::strip::track_key(one.track));
        if one.track == Track::Recognition {
            name = format!("{name} · {}", cx.p("reading-short-documented"));
        }
        let colour = colours.track(one.track);
        match cx.measure(one.track) {
            Some((quantity, owner)) => out.extend(series(cx, name, quantity, owner, colour)),
            None if one.track == Track::Recognition => out.push(Series {
                name,
                topic: Topic::Recognitions,
                colour,
                now: one.past.last().map_or_else(String::new, |value| format!("{value:.0}")),
                past: one.past.clone(),
            }),
            None => {}
        }
    }
    let own = Owner::Seat(cx.view.seat);
    let mut rest: Vec<(Quantity, Owner)> = vec![(HOME, own), (CAPITAL, own), (BUDGET, own), (KEEP, own)];
    for id in ["tension", "spoilers", "talk", "deeds", "wounds", "control", "services", "carried-out"] {
        rest.extend(cx.quantity(id).map(|quantity| (quantity, Owner::World)));
    }
    for id in ["growth", "investment", "leavers", "security", "energy", "court-record", "gate"] {
        rest.extend(cx.quantity(id).map(|quantity| (quantity, own)));
    }
    for (quantity, owner) in rest {
        if quantity == TRUST {
            continue;
        }
        let name = upper_first(&cx.words.quantity(quantity, owner));
        out.extend(series(cx, name, quantity, owner, colours.for_text));
    }
    let goodwill = cx.view.setup().purse.goodwill;
    for power in (0..cx.view.roster().powers.len()).map(PowerIx::of) {
        let name = cx.t("desk-goodwill", &[arg("power", cx.words.power(power))]);
        out.extend(series(cx, name, goodwill, Owner::With(cx.view.seat, power), colours.good));
    }
    out
}

fn series(cx: &PanelCx, name: String, quantity: Quantity, owner: Owner, colour: Color32) -> Option<Series> {
    if cx.view.setup().registry.row(quantity).derived && !DRAWN.contains(&quantity) {
        return None;
    }
    let past = cx.view.past(quantity, owner)?;
    let last = *past.last()?;
    let mean = quantity == crate::accession::MEAN_LEVEL;
    let now = if mean { format!("{last:.2}") } else { minus(&cx.amount(quantity, last)) };
    Some(Series { name, topic: Topic::Number(quantity, owner), colour, past, now })
}
