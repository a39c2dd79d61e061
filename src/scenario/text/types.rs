//! The schema of a type and of all it is made of, keyed by type name.
//!
//! `ron2`'s derive writes wrong module paths into type references, and a reference that does not resolve accepts
//! anything. So types are known by their last path segment: names of content types are unique, none is an alias,
//! and [`unresolved`] is a test.

use ron2::schema::collect::{SchemaEntry, collect_schemas};
use ron2::schema::{Field, RonSchema, Schema, TypeKind, VariantKind};
use std::collections::{BTreeMap, BTreeSet};

/// Schemas by type name.
pub(super) struct Types(BTreeMap<String, Schema>);

/// The last segment of a type path.
pub(super) fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

impl Types {
    pub(super) fn of<T: RonSchema>() -> Self {
        let mut out = BTreeMap::new();
        if let Ok(catalog) = collect_schemas::<T>() {
            out = catalog.schemas.into_iter().map(|(path, schema)| (last(&path).to_owned(), schema)).collect();
        } else {
            // a list or map of content types: its parts are still known
            let mut queue: Vec<&'static SchemaEntry> = T::child_schemas().to_vec();
            while let Some(entry) = queue.pop() {
                if out.insert(last(entry.type_path).to_owned(), (entry.schema)()).is_none() {
                    queue.extend((entry.children)());
                }
            }
        }
        Self(out)
    }

    pub(super) fn get(&self, path: &str) -> Option<&Schema> {
        self.0.get(last(path))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Schema)> {
        self.0.iter().map(|(name, schema)| (name.as_str(), schema))
    }
}

/// A type as authors should read it.
pub(super) fn shown(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Bool => "true or false".into(),
        TypeKind::F32 | TypeKind::F64 => "number".into(),
        TypeKind::Char => "character".into(),
        TypeKind::String => "text".into(),
        TypeKind::Unit => "()".into(),
        TypeKind::Option(inner) => format!("optional {}", shown(inner)),
        TypeKind::List(inner) => format!("list of {}", shown(inner)),
        TypeKind::Map { key, value } => format!("map of {} to {}", shown(key), shown(value)),
        TypeKind::Tuple(types) => format!("({})", types.iter().map(shown).collect::<Vec<_>>().join(", ")),
        TypeKind::TypeRef(path) => last(path).to_owned(),
        TypeKind::Struct { .. } => "record".into(),
        TypeKind::Enum { .. } => "choice".into(),
        whole => match whole_range(whole) {
            Some((low, high)) if high < 1 << 40 => format!("whole number {low} to {high}"),
            Some((0, _)) => "whole number from 0".into(),
            _ => "whole number".into(),
        },
    }
}

/// Range of a whole-number type.
pub(super) fn whole_range(kind: &TypeKind) -> Option<(i128, i128)> {
    Some(match kind {
        TypeKind::I8 => (i8::MIN.into(), i8::MAX.into()),
        TypeKind::I16 => (i16::MIN.into(), i16::MAX.into()),
        TypeKind::I32 => (i32::MIN.into(), i32::MAX.into()),
        TypeKind::I64 => (i64::MIN.into(), i64::MAX.into()),
        TypeKind::I128 => (i128::MIN, i128::MAX),
        TypeKind::U8 => (0, u8::MAX.into()),
        TypeKind::U16 => (0, u16::MAX.into()),
        TypeKind::U32 => (0, u32::MAX.into()),
        TypeKind::U64 => (0, u64::MAX.into()),
        TypeKind::U128 => (0, i128::MAX),
        _ => return None,
    })
}

/// What keeps the type check of `T` from being sound: references that resolve to no schema, and two types of one
/// name. Empty in a healthy crate; a test per file type holds it empty.
pub fn unresolved<T: RonSchema>() -> Vec<String> {
    let types = Types::of::<T>();
    let mut out = BTreeSet::new();
    if let Ok(catalog) = collect_schemas::<T>() {
        let mut seen = BTreeSet::new();
        for path in catalog.schemas.keys().filter(|path| !seen.insert(last(path).to_owned())) {
            out.insert(format!("two types are called `{}` (one is {path})", last(path)));
        }
    }
    let mut miss = |path: &str, holder: &str| {
        if types.get(path).is_none() {
            out.insert(format!("`{holder}` refers to `{path}`, which has no schema"));
        }
    };
    walk(&T::type_kind(), &mut |path| {
        miss(path, std::any::type_name::<T>());
    });
    for (name, schema) in types.iter() {
        walk(&schema.kind, &mut |path| miss(path, name));
    }
    out.into_iter().collect()
}

/// Calls for every type reference inside a type.
fn walk(kind: &TypeKind, found: &mut dyn FnMut(&str)) {
    let fields = |fields: &[Field], found: &mut dyn FnMut(&str)| {
        fields.iter().for_each(|f| walk(&f.ty, found));
    };
    match kind {
        TypeKind::TypeRef(path) => found(path),
        TypeKind::Option(inner) | TypeKind::List(inner) => walk(inner, found),
        TypeKind::Map { key, value } => {
            walk(key, found);
            walk(value, found);
        }
        TypeKind::Tuple(types) => types.iter().for_each(|t| walk(t, found)),
        TypeKind::Struct { fields: of } => fields(of, found),
        TypeKind::Enum { variants } => {
            for variant in variants {
                match &variant.kind {
                    VariantKind::Unit => {}
                    VariantKind::Tuple(types) => types.iter().for_each(|t| walk(t, found)),
                    VariantKind::Struct(of) => fields(of, found),
                }
            }
        }
        _ => {}
    }
}
