//! Texts of a scenario's own rows.

use super::diagnostic::Diagnostic;
use super::load::Pieces;
use super::text::{Places, nearest};
use std::collections::BTreeSet;

/// Texts of the scenario's own rows: what is missing would show as its key, what fits nothing is a slip.
#[must_use]
pub fn texts(pieces: &Pieces, shipped: &str) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let scenario = &pieces.scenario;
    let mut wanted: Vec<(&Places, String, String)> = Vec::new();
    let mut row = |places, path: String, key: String| wanted.push((places, path, key));
    let sources = std::iter::once((&scenario.places, &scenario.value.actions, &scenario.value.events));
    let includes = pieces.includes.iter().map(|i| (&i.places, &i.value.actions, &i.value.events));
    for (places, actions, events) in sources.chain(includes) {
        for (at, action) in actions.iter().enumerate() {
            row(places, format!("actions[{at}].id"), format!("action-{}", action.id));
            row(places, format!("actions[{at}].id"), format!("action-{}.about", action.id));
        }
        for (at, event) in events.iter().enumerate() {
            let (path, key) = (format!("events[{at}].id"), format!("event-{}", event.id));
            row(places, path.clone(), key.clone());
            row(places, path.clone(), format!("{key}.text"));
            for option in event.choices.iter().flat_map(|choice| &choice.options) {
                row(places, path.clone(), format!("{key}.option-{}", option.id));
            }
        }
    }
    for (at, lesson) in scenario.value.lessons.iter().enumerate() {
        row(&scenario.places, format!("lessons[{at}].id"), format!("lesson-{}", lesson.id));
        row(&scenario.places, format!("lessons[{at}].id"), format!("lesson-{}.text", lesson.id));
    }
    let includes = pieces.includes.iter().flat_map(|i| &i.value.texts);
    let given: BTreeSet<&str> = scenario.value.texts.iter().chain(includes).map(|(key, _)| key.as_str()).collect();
    for (places, path, key) in &wanted {
        let message = key.split('.').next().unwrap_or(key);
        let ships = shipped
            .lines()
            .any(|line| line.strip_prefix(message).is_some_and(|rest| rest.trim_start().starts_with('=')));
        if !given.contains(key.as_str()) && !ships {
            let message = format!("there is no text `{key}`");
            let help = format!("add (\"{key}\", \"...\") to `texts`: the key itself would be shown");
            out.push(places.error(path, "missing-text", message).help(help).warning());
        }
    }
    // Where the way there differs, a step says it for the window and for the terminal; neither must be.
    let ways = scenario
        .value
        .lessons
        .iter()
        .flat_map(|lesson| ["window", "terminal"].map(|way| format!("lesson-{}.{way}", lesson.id)));
    let ways: Vec<String> = ways.collect();
    let keys: Vec<&str> = wanted.iter().map(|(_, _, key)| key).chain(&ways).map(String::as_str).collect();
    let translated = scenario.value.translations.iter().enumerate().flat_map(|(n, block)| {
        block.texts.iter().enumerate().map(move |(at, (key, _))| (format!("translations[{n}].texts[{at}].0"), key))
    });
    let untranslated = scenario.value.texts.iter().enumerate();
    let untranslated = untranslated.map(|(at, (key, _))| (format!("texts[{at}].0"), key));
    for (path, key) in untranslated.chain(translated) {
        let own = ["event-", "action-", "lesson-"].iter().any(|kind| key.starts_with(kind));
        if own && !keys.contains(&key.as_str()) {
            let near = nearest(key, keys.iter().copied());
            let help =
                near.map_or_else(|| "nothing here has this id".to_owned(), |near| format!("did you mean `{near}`?"));
            let message = format!("the text `{key}` belongs to nothing of this scenario");
            out.push(scenario.places.error(&path, "unused-text", message).help(help).warning());
        }
    }
    out
}
