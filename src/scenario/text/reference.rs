//! The authors' reference: every record and choice of a file, from the types' own doc comments.

use super::types::{Types, shown};
use ron2::schema::{Field, RonSchema, TypeKind, VariantKind};
use std::fmt::Write;

/// Markdown that lists every type of a file of type `T`: fields with type, whether they may be left out, and meaning.
/// The file's own type comes first, the others by name.
pub fn reference<T: RonSchema>() -> String {
    let types = Types::of::<T>();
    let root = T::type_path().map(super::types::last).unwrap_or_default();
    let mut out = String::new();
    let mut all: Vec<_> = types.iter().collect();
    all.sort_by_key(|(name, _)| *name != root);
    for (name, schema) in all {
        let _ = write!(out, "## {name}\n\n");
        if let Some(doc) = &schema.doc {
            let _ = write!(out, "{}\n\n", doc.trim());
        }
        match &schema.kind {
            TypeKind::Struct { fields } => table(&mut out, fields),
            TypeKind::Enum { variants } => {
                for variant in variants {
                    let doc = variant.doc.as_deref().map(one_line).unwrap_or_default();
                    match &variant.kind {
                        VariantKind::Unit => {
                            let _ = writeln!(out, "- `{}`: {doc}", variant.name);
                        }
                        VariantKind::Tuple(types) => {
                            let types: Vec<_> = types.iter().map(shown).collect();
                            let _ = writeln!(out, "- `{}({})`: {doc}", variant.name, types.join(", "));
                        }
                        VariantKind::Struct(fields) => {
                            let names: Vec<_> = fields.iter().map(|f| format!("{}: ...", f.name)).collect();
                            let _ = writeln!(out, "- `{}({})`: {doc}\n", variant.name, names.join(", "));
                            table(&mut out, fields);
                        }
                    }
                }
                out.push('\n');
            }
            other => {
                let _ = write!(out, "Written as {}.\n\n", shown(other));
            }
        }
    }
    out
}

fn table(out: &mut String, fields: &[Field]) {
    out.push_str("| field | type | | meaning |\n|---|---|---|---|\n");
    for field in fields {
        let may = if field.optional { "may be left out" } else { "needed" };
        let doc = field.doc.as_deref().map(one_line).unwrap_or_default();
        let _ = writeln!(out, "| `{}` | {} | {may} | {doc} |", field.name, shown(&field.ty));
    }
    out.push('\n');
}

fn one_line(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
