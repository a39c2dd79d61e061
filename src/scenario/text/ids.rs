//! Ids that name nothing, and ids that name two things.

use super::tokens::short;
use super::{Diagnostic, Located, MAX_PROBLEMS, Places};
use std::collections::{BTreeMap, BTreeSet};

/// The ids of one kind that exist, and other names by which a person may mean them.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// What one of them is called in messages ("state").
    pub noun: String,
    /// The ids.
    pub ids: BTreeSet<String>,
    /// Names and aliases, each with its id; only for suggestions.
    pub names: BTreeMap<String, String>,
}

impl Known {
    /// Ids without other names.
    pub fn new<I: Into<String>>(noun: &str, ids: impl IntoIterator<Item = I>) -> Self {
        Self { noun: noun.into(), ids: ids.into_iter().map(Into::into).collect(), names: BTreeMap::new() }
    }

    /// The same with another name for an id.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>, id: impl Into<String>) -> Self {
        self.names.insert(name.into(), id.into());
        self
    }

    /// What to say about a word that is not among the ids.
    #[must_use]
    pub fn help(&self, word: &str) -> String {
        let folded = fold(word);
        if let Some((name, id)) = self.names.iter().find(|(name, _)| fold(name) == folded) {
            return format!("did you mean `{id}` ({name})?");
        }
        let near = nearest(word, self.ids.iter().map(String::as_str));
        let near_name = nearest(word, self.names.keys().map(String::as_str));
        match (near, near_name) {
            (Some(id), _) => format!("did you mean `{id}`?"),
            (None, Some(name)) => match self.names.get(name) {
                Some(id) => format!("did you mean `{id}` ({name})?"),
                None => String::new(),
            },
            (None, None) if self.ids.is_empty() => format!("there is no {} at all", self.noun),
            (None, None) => {
                let some: Vec<_> = self.ids.iter().take(8).map(|id| format!("`{id}`")).collect();
                let more = self.ids.len().saturating_sub(8);
                let tail = if more > 0 { format!(" and {more} more") } else { String::new() };
                format!("known: {}{tail}", some.join(", "))
            }
        }
    }
}

/// Words as they are compared: lower case, hyphens for what joins words.
fn fold(word: &str) -> String {
    word.chars().take(64).flat_map(char::to_lowercase).map(|c| if matches!(c, ' ' | '_') { '-' } else { c }).collect()
}

/// The candidate nearest to a mistyped word, if one is near enough to be meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = fold(word);
    let len = word.chars().count();
    let most = (len / 3).clamp(1, 4);
    let mut best: Option<(usize, f64, &str)> = None;
    for candidate in candidates {
        let folded = fold(candidate);
        if folded.chars().count().abs_diff(len) > most.max(3) {
            continue;
        }
        let mut distance = strsim::osa_distance(&word, &folded);
        // `mission` for `missions-abroad` or `open-mission`: a whole beginning counts as near
        if distance > most && len >= 4 && (folded.starts_with(&word) || folded.ends_with(&word)) {
            distance = most;
        }
        if distance > most || len <= 1 && distance > 0 {
            continue;
        }
        let alike = strsim::jaro_winkler(&word, &folded);
        if best.is_none_or(|(d, a, _)| (distance, -alike) < (d, -a)) {
            best = Some((distance, alike, candidate));
        }
    }
    best.map(|(_, _, candidate)| candidate)
}

/// Unknown ids of a file: every located value for which `known` has ids and which is not among them.
///
/// `known` sees kind and path, so that it can leave out definitions (`events[3].id`) and tell what an id of a shared
/// kind refers to. Values for which it has nothing are not checked. At most [`MAX_PROBLEMS`] are reported.
pub fn check_ids<'k>(places: &Places, known: &dyn Fn(&Located) -> Option<&'k Known>) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for located in places.located() {
        let Some(known) = known(located) else {
            continue;
        };
        if known.ids.contains(&located.text) {
            continue;
        }
        if out.len() == MAX_PROBLEMS {
            break;
        }
        let help = known.help(&located.text);
        out.push(
            places
                .error_at(located.span.clone(), "unknown-id", format!("no {} `{}`", known.noun, short(&located.text)))
                .help(help),
        );
    }
    out
}

/// The same text twice among located values: an error at each repetition that names the first place.
pub fn duplicates<'a>(places: &Places, noun: &str, located: impl IntoIterator<Item = &'a Located>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, &Located> = BTreeMap::new();
    let mut out = Vec::new();
    for one in located {
        let Some(before) = first.get(one.text.as_str()) else {
            first.insert(&one.text, one);
            continue;
        };
        if out.len() == MAX_PROBLEMS {
            break;
        }
        let (line, _) = places.source().line_column(before.span.start);
        out.push(
            places
                .error_at(one.span.clone(), "duplicate-id", format!("the {noun} `{}` is there twice", short(&one.text)))
                .help(format!("it stands in line {line} already: remove or rename one of them")),
        );
    }
    out
}

/// Records of the list at a path that carry the same text in a field, e.g. `duplicates_in(&places, "seats", "id", "seat")`.
pub fn duplicates_in(places: &Places, list: &str, field: &str, noun: &str) -> Vec<Diagnostic> {
    let Some((node, _)) = places.root.as_ref().and_then(|root| root.at(list)) else {
        return Vec::new();
    };
    let found: Vec<Located> = node
        .items()
        .iter()
        .enumerate()
        .filter_map(|(i, item)| {
            let (text, span) = item.text_field(field)?;
            Some(Located {
                kind: noun.into(),
                text: text.into(),
                span: span.clone(),
                path: format!("{list}[{i}].{field}"),
            })
        })
        .collect();
    duplicates(places, noun, &found)
}
