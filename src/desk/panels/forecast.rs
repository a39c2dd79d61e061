//! What may come for the seat, as frequencies over many worlds: abroad, between the parties, its aims, its numbers. Always
//! with how many worlds, how far ahead, and how wrong it may be.

use super::PanelCx;
use super::cx::{f, minus, plain, upper_first};
use super::estimate::asking;
use crate::core::milli::Milli;
use crate::desk::advisor::{QUARTERS, Told};
use crate::desk::intent::{Intent, Question};
use crate::desk::theme::{Ink, Theme, Type};
use crate::desk::widgets::{chip, columns, cut, flow, heading, line, odds_bar, range_bar, say, width_of};
use crate::forecast::{Forecast, Mean, Odds, Size, What};
use crate::wording::arg;
use egui::{Align, Color32, Layout, Ui, Vec2};

/// Draws it.
pub fn forecast(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    if cx.view.over() {
        say(ui, theme, Type::Quote, Ink::Text, &cx.p("forecast-over"));
        return;
    }
    flow(ui, theme, 6.0, |ui| {
        for (quarters, key) in [(QUARTERS, "forecast-year"), (2 * QUARTERS, "forecast-two-years")] {
            if chip(ui, theme, &cx.p(key), cx.state.horizon == quarters).clicked() {
                cx.state.horizon = quarters;
            }
        }
    });
    let question = Question::Forecast(cx.state.horizon);
    if cx.state.advice.knows_nothing(question) {
        out.push(Intent::Ask(question));
    }
    let Some(told) = cx.state.advice.forecast(cx.state.horizon) else {
        ui.add_space(theme.s(8.0));
        asking(ui, cx, 0);
        return;
    };
    let args = [arg("quarters", i64::from(told.asked.quarters)), arg("futures", i64::from(told.asked.futures))];
    ui.add_space(theme.s(4.0));
    say(ui, theme, Type::Quote, Ink::Text, &cx.t("forecast-lead", &args));
    say(ui, theme, Type::Small, Ink::Second, &cx.p("forecast-note"));
    if cx.state.advice.waits(question) {
        asking(ui, cx, told.asked.futures);
    }
    columns(ui, theme, 2, 340.0, |ui, at| {
        if at == 0 {
            happenings(ui, cx, told);
        } else {
            numbers(ui, cx, told);
            aims(ui, cx, told);
        }
    });
}

/// What may happen, in two groups.
fn happenings(ui: &mut Ui, cx: &PanelCx, told: &Told<Forecast>) {
    let tracks = &cx.theme.colours.tracks;
    let [recognition, dialogue, path, _, votes] = *tracks;
    let colour = |what: What| match what {
        What::RecognitionsUp | What::RecognitionsDown => Some((0, recognition)),
        What::Vote | What::Body | What::VoteLost => Some((0, votes)),
        What::Crisis => Some((1, dialogue)),
        What::Gate(_) => Some((1, path)),
        What::Half(_) | What::Full(_) => None,
    };
    for (group, key) in [(0, "forecast-abroad"), (1, "forecast-parties")] {
        heading(ui, cx.theme, &cx.p(key));
        for one in &told.found.odds {
            if let Some((of, colour)) = colour(one.what)
                && of == group
            {
                odds(ui, cx, &upper_first(&cx.words.may_happen(one.what)), *one, colour);
            }
        }
    }
}

/// One frequency: in how many of ten worlds, and how many were counted.
fn odds(ui: &mut Ui, cx: &PanelCx, name: &str, odds: Odds, colour: Color32) {
    let theme = cx.theme;
    let worlds = cx.words.worlds(odds);
    let all = f32::from(odds.futures.max(1));
    let counted = cx.t(
        "forecast-counted",
        &[
            arg("hits", i64::from(odds.hits)),
            arg("futures", i64::from(odds.futures)),
            arg("error", i64::from(odds.error())),
        ],
    );
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = theme.s(2.0);
        row(ui, theme, name, &worlds, &counted);
        let says = format!("{name}: {worlds}; {counted}");
        odds_bar(ui, theme, f32::from(odds.hits) / all, f32::from(odds.error()) / all, colour, &says);
    });
    ui.add_space(theme.s(5.0));
}

/// A name on the left, a value on the right, and before it what it rests on; where that is too wide, on a line below.
fn row(ui: &mut Ui, theme: &Theme, name: &str, value: &str, rests: &str) {
    let wide = width_of(ui, theme, Type::Body, name)
        + width_of(ui, theme, Type::Strong, value)
        + width_of(ui, theme, Type::Small, rests);
    let fits = wide + theme.s(36.0) < ui.available_width();
    let height = theme.s(20.0);
    ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), height), Layout::right_to_left(Align::Center), |ui| {
        cut(ui, theme, Type::Strong, Ink::Text, value);
        if fits {
            cut(ui, theme, Type::Small, Ink::Second, rests);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| line(ui, theme, Type::Body, Ink::Heading, name));
    });
    if !fits {
        say(ui, theme, Type::Small, Ink::Second, rests);
    }
}

/// Aims: how often each would be half met, and in full.
fn aims(ui: &mut Ui, cx: &PanelCx, told: &Told<Forecast>) {
    let theme = cx.theme;
    heading(ui, theme, &cx.p("forecast-aims"));
    for half in &told.found.odds {
        let What::Half(aim) = half.what else { continue };
        say(ui, theme, Type::Strong, Ink::Text, &cx.view.setup().objectives[aim].text);
        odds(ui, cx, &cx.p("forecast-aim-half"), *half, theme.colours.for_);
        if let Some(full) = told.found.odds.iter().find(|one| one.what == What::Full(aim)) {
            odds(ui, cx, &cx.p("forecast-aim-full"), *full, theme.colours.gold);
        }
    }
}

/// Numbers at the end of the futures: their mean with its band, beside what they are now.
fn numbers(ui: &mut Ui, cx: &PanelCx, told: &Told<Forecast>) {
    let theme = cx.theme;
    heading(ui, theme, &cx.p("forecast-stand"));
    for one in &told.found.means {
        let Mean { size, mean, error } = *one;
        let name = upper_first(&cx.words.measured(size));
        let value = cx.t("forecast-mean-value", &[arg("mean", plain(mean)), arg("error", cx.words.error(error))]);
        let (now, scale) = match size {
            Size::Verdict => (cx.view.verdict(), 100.0),
            Size::Trust => (cx.view.trust(), 100.0),
            Size::Home => (cx.view.means().get(crate::seats::HOME), 100.0),
            Size::Recognitions => (Milli::ZERO, 0.0),
        };
        let rests = if scale > 0.0 { cx.t("forecast-now", &[arg("now", plain(now))]) } else { String::new() };
        row(ui, theme, &name, &minus(&value), &rests);
        if scale > 0.0 {
            let share = |value: Milli| f(value) / scale;
            let says = format!("{name}: {value}");
            // A band of nothing would not be seen.
            let (low, high) = (share(mean - error) - 0.003, share(mean + error) + 0.003);
            range_bar(ui, theme, low, high, Some(share(now)), theme.colours.for_, &says);
        }
        ui.add_space(theme.s(5.0));
    }
}
