//! Forecasts and the advisor's estimates, in words: frequencies with their error, never a promise.

use crate::core::milli::Milli;
use crate::forecast::{Asked, Effect, Forecast, Size, What};
use crate::game::view::SeatView;
use crate::wording::{Words, arg, points, signed};

fn what(words: &Words, view: SeatView, what: What) -> String {
    let aim = |at: usize| arg("aim", view.setup().objectives[at].text.as_str());
    match what {
        What::RecognitionsUp => words.plain("forecast-recognitions-up"),
        What::RecognitionsDown => words.plain("forecast-recognitions-down"),
        What::Vote => words.plain("forecast-tabled"),
        What::Body => words.text("forecast-body", &[arg("aspirant", words.state(view.roster().aspirant))]),
        What::VoteLost => words.plain("forecast-lost"),
        What::Crisis => words.plain("forecast-crisis"),
        What::Gate(seat) => words.text("forecast-gate", &[arg("seat", words.seat(seat))]),
        What::Half(at) => words.text("forecast-half", &[aim(at)]),
        What::Full(at) => words.text("forecast-full", &[aim(at)]),
    }
}

fn size(words: &Words, size: Size) -> String {
    words.plain(match size {
        Size::Verdict => "forecast-verdict",
        Size::Recognitions => "forecast-recognitions",
        Size::Trust => "forecast-trust",
        Size::Home => "forecast-home",
    })
}

/// A forecast, line by line.
#[must_use]
pub fn forecast_page(words: &Words, view: SeatView, asked: Asked, found: &Forecast) -> Vec<String> {
    let head = [arg("quarters", i64::from(asked.quarters)), arg("futures", i64::from(asked.futures))];
    let mut out = vec![words.text("forecast-head", &head)];
    for one in &found.odds {
        let odds = [
            arg("hits", i64::from(one.hits)),
            arg("futures", i64::from(one.futures)),
            arg("error", i64::from(one.error())),
        ];
        let odds = words.text("forecast-of-ten", &odds);
        out.push(words.text("forecast-line", &[arg("what", what(words, view, one.what)), arg("odds", odds)]));
    }
    for one in &found.means {
        let args = [arg("what", size(words, one.size)), arg("mean", points(one.mean)), arg("error", points(one.error))];
        out.push(words.text("forecast-mean", &args));
    }
    out.push(words.plain("forecast-note"));
    out
}

/// What an order would change, line by line.
#[must_use]
pub fn effect_page(words: &Words, view: SeatView, asked: Asked, found: &Effect) -> Vec<String> {
    let mut out = vec![words.text("forecast-effect-head", &[arg("futures", i64::from(asked.futures))])];
    let mut line = |what: String, by: String, error: String| {
        out.push(words.text("forecast-effect", &[arg("what", what), arg("by", by), arg("error", error)]));
    };
    for (one, by, error) in &found.odds {
        line(what(words, view, *one), format!("{} %", signed(*by)), format!("{} %", points(*error)));
    }
    for one in found.means.iter().filter(|one| one.mean != Milli::ZERO) {
        line(size(words, one.size), signed(one.mean), points(one.error));
    }
    if !found.stands_out() {
        out.push(words.plain("forecast-effect-none"));
    }
    out.push(words.plain("forecast-note"));
    out
}
