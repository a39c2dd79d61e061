//! Language files: read from the content, laid over one another, asked by key.

use super::Arg;
use crate::scenario::library::{Library, LibraryError};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::collections::BTreeMap;

/// Files of every world, in `locale/<language>/`.
const FILES: [&str; 17] = [
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
    "content",
];

/// The bundles of the languages asked for, the wanted one first, with a scenario's own texts above them.
pub(super) struct Bundles {
    own: BTreeMap<String, String>,
    languages: Vec<FluentBundle<FluentResource>>,
    complaints: Vec<String>,
}

impl Bundles {
    pub(super) fn load(
        library: &Library,
        world: &str,
        texts: &[(String, String)],
        languages: &[String],
    ) -> Result<Self, LibraryError> {
        let (mut out, mut complaints) = (Vec::new(), Vec::new());
        for language in languages {
            let tag = language.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            // Marks around arguments are for mixed directions of writing; a screen reader stumbles over them.
            bundle.set_use_isolating(false);
            let mut paths: Vec<String> = FILES.iter().map(|file| format!("locale/{language}/{file}.ftl")).collect();
            paths.push(format!("world/{world}/locale/{language}.ftl"));
            for path in paths {
                let Some(source) = library.file(&path)? else { continue };
                let resource = FluentResource::try_new(source.text.to_string()).unwrap_or_else(|(rest, errors)| {
                    complaints.extend(errors.iter().map(|error| format!("{path}: {error}")));
                    rest
                });
                // A world's text stands over the one of the rules.
                bundle.add_resource_overriding(resource);
            }
            out.push(bundle);
        }
        Ok(Self { own: texts.iter().cloned().collect(), languages: out, complaints })
    }

    pub(super) fn complaints(&self) -> &[String] {
        &self.complaints
    }

    /// The text of a key. `variant` names the attribute that stands in for the text where a message has it.
    pub(super) fn find(&self, key: &str, variant: Option<&str>, args: &[Arg]) -> Option<String> {
        if let Some(text) = self.own.get(key) {
            return Some(fill(text, args));
        }
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        self.languages.iter().find_map(|bundle| {
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
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned())
        })
    }
}

/// Puts arguments into a scenario's own text: `{ $name }` and nothing else, so that no file can make it expensive.
fn fill(text: &str, args: &[Arg]) -> String {
    let mut out = text.to_owned();
    for (name, value) in args {
        let value = match value {
            fluent_bundle::FluentValue::String(s) => s.to_string(),
            fluent_bundle::FluentValue::Number(n) => n.as_string().into_owned(),
            _ => continue,
        };
        out = out.replace(&format!("{{ ${name} }}"), &value).replace(&format!("{{${name}}}"), &value);
    }
    out
}
