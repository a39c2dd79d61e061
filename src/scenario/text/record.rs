//! Fields of records: unknown, repeated and missing ones.

use super::check::Checker;
use super::ids::nearest;
use super::tokens::short;
use super::tree::{Entry, Name, Node};
use super::wording::{example, list, meaning, short_path};
use ron2::schema::{Field, TypeKind};
use std::collections::BTreeMap;

impl Checker<'_> {
    /// `TypeName(...)` must name the type.
    pub(super) fn type_name(&mut self, name: Option<&Name>, newtype: &str) {
        if let Some(name) = name.filter(|n| n.text != newtype && !newtype.is_empty()) {
            self.problems
                .add(name.span.clone(), "type", format!("a `{newtype}` belongs here, not a `{}`", short(&name.text)))
                .help(format!("write `{newtype}(...)` or just `(...)`"));
        }
    }

    /// Fields of a record or of a choice with fields. The schema's fields may be merged in from other types.
    pub(super) fn record(
        &mut self,
        node: &Node,
        name: Option<&Name>,
        fields: &[Field],
        entries: &[Entry],
        owner: &str,
    ) {
        let types = self.types;
        let mut all: Vec<&Field> = Vec::new();
        for field in fields {
            match (&field.ty, field.flattened) {
                (TypeKind::TypeRef(path), true) => match types.get(path).map(|s| &s.kind) {
                    Some(TypeKind::Struct { fields }) => all.extend(fields),
                    _ => all.push(field),
                },
                _ => all.push(field),
            }
        }
        let mut seen: BTreeMap<&str, &Entry> = BTreeMap::new();
        let mut unknown = Vec::new();
        for entry in entries {
            let Some(field) = all.iter().find(|f| f.name == entry.name.text) else {
                unknown.push(entry);
                continue;
            };
            if let Some(first) = seen.get(entry.name.text.as_str()) {
                let line = self.text[..first.name.span.start].matches('\n').count() + 1;
                self.problems
                    .add(
                        entry.name.span.clone(),
                        "duplicate-field",
                        format!("the field `{}` is there twice", short(&entry.name.text)),
                    )
                    .help(format!("it stands in line {line} already: remove one of them"));
            } else {
                seen.insert(&entry.name.text, entry);
            }
            self.within_field(&entry.name.text, |c| c.value(&entry.value, &field.ty, ""));
            if self.problems.full() {
                return;
            }
        }
        let mut missing: Vec<&Field> =
            all.iter().copied().filter(|f| !f.optional && !seen.contains_key(f.name.as_str())).collect();
        for entry in unknown {
            self.unknown_field(entry, &all, &seen, &mut missing, owner);
            if self.problems.full() {
                return;
            }
        }
        if missing.is_empty() || self.problems.broken(&node.span) {
            return;
        }
        let place = name.map_or(node.span.start..node.span.start + 1, |n| n.span.clone());
        for field in missing {
            let what = if self.path.is_empty() { "the file".into() } else { format!("`{}`", short_path(&self.path)) };
            self.problems
                .add(place.clone(), "missing-field", format!("{what} lacks the field `{}`", field.name))
                .help(format!("add `{}: {}`{}", field.name, example(&field.ty, types, 2), meaning(field)));
        }
    }

    /// Says what an unknown field was probably meant to be; the field it stands for is then no longer missed.
    fn unknown_field(
        &mut self,
        entry: &Entry,
        all: &[&Field],
        seen: &BTreeMap<&str, &Entry>,
        missing: &mut Vec<&Field>,
        owner: &str,
    ) {
        let name = &entry.name.text;
        let open = || all.iter().filter(|f| !seen.contains_key(f.name.as_str())).map(|f| f.name.as_str());
        let near = nearest(name, missing.iter().map(|f| f.name.as_str())).or_else(|| nearest(name, open()));
        let help = match near {
            Some(near) => {
                missing.retain(|f| f.name != near);
                format!("did you mean `{near}`?")
            }
            None if all.is_empty() => "nothing is written here".into(),
            None if nearest(name, seen.keys().copied()).is_some() => {
                let near = nearest(name, seen.keys().copied()).unwrap_or_default();
                format!("did you mean `{near}`? It is there already")
            }
            None => format!("known fields: {}", list(all.iter().map(|f| f.name.clone()))),
        };
        let of = if owner.is_empty() { "this record".into() } else { format!("`{owner}`") };
        self.problems
            .add(entry.name.span.clone(), "unknown-field", format!("{of} has no field `{}`", short(name)))
            .help(help);
        // its value still holds ids worth checking
        if let Some(field) = near.and_then(|near| all.iter().find(|f| f.name == near)) {
            self.within_field(&field.name, |c| c.value(&entry.value, &field.ty, ""));
        }
    }
}
