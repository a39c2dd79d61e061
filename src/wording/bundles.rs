//! Language files: read from the content, laid over one another, asked by key.

use super::Arg;
use crate::scenario::library::{Library, LibraryError};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Files of every world, in `locale/<language>/`.
const FILES: [&str; 19] = [
    "ui",
    "window",
    "desk",
    "panels",
    "systems",
    "dialogue",
    "table",
    "accession",
    "home",
    "aims",
    "advice",
    "quantities",
    "news",
    "cable",
    "refusals",
    "help",
    "moments",
    "content",
    "lessons",
];

/// The bundles of the languages asked for, the wanted one first, with a scenario's own texts above them, and above those
/// what the wanted language says of this very content.
pub(super) struct Bundles {
    named: Bundle,
    own: BTreeMap<String, String>,
    languages: Vec<Bundle>,
    complaints: Vec<String>,
}

type Bundle = FluentBundle<FluentResource>;

impl Bundles {
    pub(super) fn load(
        library: &Library,
        (world, scenario): (&str, &str),
        texts: &[(String, String)],
        languages: &[String],
    ) -> Result<Self, LibraryError> {
        let (mut out, mut complaints) = (Vec::new(), Vec::new());
        for language in languages {
            let mut paths: Vec<String> = FILES.iter().map(|file| format!("locale/{language}/{file}.ftl")).collect();
            paths.push(format!("world/{world}/locale/{language}.ftl"));
            paths.push(format!("world/{world}/locale/{language}-articles.ftl"));
            out.push(bundle(library, language, &paths, &mut complaints)?);
        }
        let wanted = languages.first().map_or(super::FALLBACK, String::as_str);
        let paths =
            [format!("world/{world}/locale/{wanted}-names.ftl"), format!("locale/{wanted}/scenarios/{scenario}.ftl")];
        let named = bundle(library, wanted, &paths, &mut complaints)?;
        Ok(Self { named, own: texts.iter().cloned().collect(), languages: out, complaints })
    }

    pub(super) fn complaints(&self) -> &[String] {
        &self.complaints
    }

    /// What the wanted language itself calls a piece of the content; no other language stands in.
    pub(super) fn name(&self, key: &str) -> Option<String> {
        said(&self.named, key, None, &[])
    }

    /// The text of a key. `variant` names the attribute that stands in for the text where a message has it.
    pub(super) fn find(&self, key: &str, variant: Option<&str>, args: &[Arg]) -> Option<String> {
        said(&self.named, key, variant, args)
            .or_else(|| self.own.get(key).map(|text| fill(text, args)))
            .or_else(|| self.languages.iter().find_map(|bundle| said(bundle, key, variant, args)))
    }
}

/// A bundle of the files that there are.
fn bundle(
    library: &Library,
    language: &str,
    paths: &[String],
    complaints: &mut Vec<String>,
) -> Result<Bundle, LibraryError> {
    let tag = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Marks around arguments are for mixed directions of writing; a screen reader stumbles over them.
    bundle.set_use_isolating(false);
    for path in paths {
        let Some(source) = library.file(path)? else { continue };
        let resource = FluentResource::try_new(source.text.to_string()).unwrap_or_else(|(rest, errors)| {
            complaints.extend(errors.iter().map(|error| format!("{path}: {error}")));
            rest
        });
        // A world's text stands over the one of the rules.
        bundle.add_resource_overriding(resource);
    }
    articles(&mut bundle);
    Ok(bundle)
}

/// Lets texts put an article before the names that take one: `THE($power)` within a sentence, `START($power)` at its
/// beginning. Which names those are, `names-with-the` says, with bars between them; a language without it has none.
fn articles(bundle: &mut Bundle) {
    let names: BTreeSet<String> = said(bundle, "names-with-the", None, &[])
        .map(|names| names.split('|').map(|name| name.trim().to_owned()).collect())
        .unwrap_or_default();
    let names = Arc::new(names);
    for (function, article) in [("THE", "the "), ("START", "The ")] {
        let names = Arc::clone(&names);
        // Nothing else has these names, so adding them cannot fail.
        let _added = bundle.add_function(function, move |args, _| match args.first() {
            Some(FluentValue::String(name)) if names.contains(name.trim_end_matches('*')) => {
                FluentValue::from(format!("{article}{name}"))
            }
            Some(other) => FluentValue::from(plain(other)),
            None => FluentValue::Error,
        });
    }
}

/// A value as it stands.
fn plain(value: &FluentValue) -> String {
    match value {
        FluentValue::String(text) => text.to_string(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        _ => String::new(),
    }
}

/// A text of a bundle by its key, `message` or `message.attribute`; `variant` stands in for a message that has it.
fn said(bundle: &Bundle, key: &str, variant: Option<&str>, args: &[Arg]) -> Option<String> {
    let (message, attribute) = key.split_once('.').map_or((key, None), |(message, name)| (message, Some(name)));
    let found = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(name) => found.get_attribute(name)?.value(),
        None => {
            let own = variant.and_then(|name| found.get_attribute(name));
            own.map(|own| own.value()).or_else(|| found.value())?
        }
    };
    let mut fluent = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        fluent.set(*name, value.clone());
    }
    Some(bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned())
}

/// Puts arguments into a scenario's own text: `{ $name }` and nothing else, so that no file can make it expensive.
fn fill(text: &str, args: &[Arg]) -> String {
    let mut out = text.to_owned();
    for (name, value) in args {
        let value = plain(value);
        out = out.replace(&format!("{{ ${name} }}"), &value).replace(&format!("{{${name}}}"), &value);
    }
    out
}
