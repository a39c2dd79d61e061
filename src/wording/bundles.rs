//! Language files: read from the content, laid over one another, asked by key.

use super::Arg;
use crate::scenario::library::{Library, LibraryError};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::collections::BTreeMap;

/// Files of every world, in `locale/<language>/`.
const FILES: [&str; 15] = [
    "ui",
    "window",
    "desk",
    "panels",
    "systems",
    "dialogue",
    "accession",
    "home",
    "aims",
    "quantities",
    "news",
    "refusals",
    "help",
    "moments",
    "content",
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
        said(&self.named, key, &[])
    }

    pub(super) fn find(&self, key: &str, args: &[Arg]) -> Option<String> {
        said(&self.named, key, args)
            .or_else(|| self.own.get(key).map(|text| fill(text, args)))
            .or_else(|| self.languages.iter().find_map(|bundle| said(bundle, key, args)))
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
    Ok(bundle)
}

/// A text of a bundle by its key, `message` or `message.attribute`.
fn said(bundle: &Bundle, key: &str, args: &[Arg]) -> Option<String> {
    let (message, attribute) = key.split_once('.').map_or((key, None), |(message, name)| (message, Some(name)));
    let found = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(name) => found.get_attribute(name)?.value(),
        None => found.value()?,
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
        let value = match value {
            fluent_bundle::FluentValue::String(s) => s.to_string(),
            fluent_bundle::FluentValue::Number(n) => n.as_string().into_owned(),
            _ => continue,
        };
        out = out.replace(&format!("{{ ${name} }}"), &value).replace(&format!("{{${name}}}"), &value);
    }
    out
}
