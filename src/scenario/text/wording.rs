//! How types and values are called in messages.

use super::tree::{Node, NodeKind};
use super::types::{Types, last, shown, whole_range};
use ron2::schema::{Field, TypeKind, Variant, VariantKind};

/// What a value is, for "found ...".
pub(super) fn found(node: &Node) -> &'static str {
    match &node.kind {
        NodeKind::Bad => "nothing readable",
        NodeKind::Bool => "true or false",
        NodeKind::Number => "a number",
        NodeKind::Char => "a single character",
        NodeKind::Text(_) => "a text",
        NodeKind::None => "`None`",
        NodeKind::Some(_) => "`Some( )`",
        NodeKind::Word(_) => "a bare word",
        NodeKind::List(_) => "a list",
        NodeKind::Map(_) => "a map",
        NodeKind::Tuple(None, items) if items.is_empty() => "empty brackets",
        NodeKind::Tuple(None, _) => "values in brackets",
        NodeKind::Record(None, _) => "a record",
        NodeKind::Tuple(Some(_), _) | NodeKind::Record(Some(_), _) => "a word with brackets",
    }
}

/// An example of how a type is written.
pub(super) fn example(kind: &TypeKind, types: &Types, depth: u8) -> String {
    match kind {
        TypeKind::Bool => "true".into(),
        TypeKind::F32 | TypeKind::F64 => "1.5".into(),
        TypeKind::Char => "'a'".into(),
        TypeKind::String => "\"...\"".into(),
        TypeKind::Option(inner) => example(inner, types, depth),
        TypeKind::List(inner) if depth > 0 => format!("[{}]", example(inner, types, depth - 1)),
        TypeKind::List(_) => "[...]".into(),
        TypeKind::Map { .. } => "{...}".into(),
        TypeKind::Tuple(of) if depth > 0 => {
            format!("({})", of.iter().map(|k| example(k, types, depth - 1)).collect::<Vec<_>>().join(", "))
        }
        TypeKind::TypeRef(path) if last(path) == "Day" => "\"2026-10-01\"".into(),
        TypeKind::TypeRef(path) => {
            types.get(path).map_or_else(|| "...".into(), |schema| example(&schema.kind, types, depth))
        }
        TypeKind::Struct { fields } => {
            let mut needed = fields.iter().filter(|f| !f.optional).map(|f| format!("{}: ...", f.name));
            let some: Vec<_> = needed.by_ref().take(4).collect();
            format!("({}{})", some.join(", "), if needed.next().is_some() { ", ..." } else { "" })
        }
        TypeKind::Enum { variants } => variants.first().map_or_else(|| "...".into(), variant_example),
        kind if whole_range(kind).is_some() => "1".into(),
        _ => "(...)".into(),
    }
}

/// How a word of a choice is written.
pub(super) fn variant_example(variant: &Variant) -> String {
    match &variant.kind {
        VariantKind::Unit => variant.name.clone(),
        VariantKind::Tuple(of) => format!("{}({})", variant.name, vec!["..."; of.len()].join(", ")),
        VariantKind::Struct(fields) => {
            format!(
                "{}({})",
                variant.name,
                fields.iter().map(|f| format!("{}: ...", f.name)).collect::<Vec<_>>().join(", ")
            )
        }
    }
}

/// Words in a row, at most twelve.
pub(super) fn list(words: impl IntoIterator<Item = String>) -> String {
    let all: Vec<_> = words.into_iter().collect();
    let more = all.len().saturating_sub(12);
    let shown = all.into_iter().take(12).collect::<Vec<_>>().join(", ");
    if more > 0 { format!("{shown} and {more} more") } else { shown }
}

/// `a Day`, `an ActionRow`.
pub(super) fn a(name: &str) -> String {
    match name.chars().next() {
        None => "a choice".into(),
        Some('A' | 'E' | 'I' | 'O' | 'U') => format!("an {name}"),
        Some(_) => format!("a {name}"),
    }
}

/// What a value of a type is called: `a Day (a text)`.
pub(super) fn expected(kind: &TypeKind, newtype: &str) -> String {
    let plain = match kind {
        TypeKind::Bool | TypeKind::Tuple(_) | TypeKind::Unit => shown(kind),
        kind => format!("a {}", shown(kind)),
    };
    if newtype.is_empty() { plain } else { format!("{} ({plain})", a(newtype)) }
}

/// The first line of a field's doc comment, in brackets.
pub(super) fn meaning(field: &Field) -> String {
    let doc = field.doc.as_deref().and_then(|d| d.lines().next()).unwrap_or("").trim().trim_end_matches('.');
    if doc.is_empty() { String::new() } else { format!(" ({doc})") }
}

/// A path that fits a sentence.
pub(super) fn short_path(path: &str) -> String {
    if path.chars().count() <= 80 {
        return path.to_owned();
    }
    let tail: Vec<char> = path.chars().rev().take(78).collect();
    format!("…{}", tail.into_iter().rev().collect::<String>())
}
