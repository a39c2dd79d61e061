//! `forecast`: what may come and what an order would change, line by line.

use crate::forecast::{Asked, Effect, Forecast};
use crate::wording::{Words, arg};

/// A forecast, line by line.
#[must_use]
pub fn forecast_page(words: &Words, asked: Asked, found: &Forecast) -> Vec<String> {
    let head = [arg("quarters", i64::from(asked.quarters)), arg("futures", i64::from(asked.futures))];
    let mut out = vec![words.text("forecast-head", &head)];
    for one in &found.odds {
        let args = [arg("what", words.may_happen(one.what)), arg("odds", words.counted(*one))];
        out.push(words.text("forecast-line", &args));
    }
    out.extend(found.means.iter().map(|one| words.mean(one)));
    out.push(words.plain("forecast-note"));
    out
}

/// What an order would change, line by line.
#[must_use]
pub fn effect_page(words: &Words, asked: Asked, found: &Effect) -> Vec<String> {
    let mut out = vec![words.text("forecast-effect-head", &[arg("futures", i64::from(asked.futures))])];
    let (clear, unclear): (Vec<_>, Vec<_>) = words.changes(found).into_iter().partition(|change| change.clear);
    if clear.is_empty() {
        out.push(words.plain("forecast-effect-none"));
    }
    out.extend(clear.into_iter().map(|change| change.text));
    if !unclear.is_empty() {
        let names = unclear.into_iter().map(|change| change.what).collect::<Vec<_>>().join("; ");
        out.push(words.text("forecast-effect-unclear", &[arg("what", names)]));
    }
    out.push(words.plain("forecast-note"));
    out
}
