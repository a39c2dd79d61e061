//! The tree against the types: everything that does not fit, and the place of every newtype's value.

use super::ids::nearest;
use super::tokens::short;
use super::tree::{Node, NodeKind};
use super::types::{Types, last, shown, whole_range};
use super::wording::{a, example, expected, found, list, short_path, variant_example};
use super::{Located, Problems, Span, values};
use ron2::schema::{TypeKind, Variant, VariantKind};
use std::collections::BTreeMap;
use std::fmt::Write;

pub(super) struct Checker<'a> {
    pub(super) text: &'a str,
    pub(super) types: &'a Types,
    pub(super) path: String,
    located: Vec<Located>,
    pub(super) problems: &'a mut Problems,
}

/// Checks a tree against a type and returns the values of newtypes in it.
pub(super) fn check(
    text: &str,
    root: &Node,
    (kind, name): (&TypeKind, &str),
    types: &Types,
    problems: &mut Problems,
) -> Vec<Located> {
    let mut checker = Checker { text, types, path: String::new(), located: Vec::new(), problems };
    checker.value(root, kind, name);
    checker.located
}

impl Checker<'_> {
    fn raw(&self, node: &Node) -> &str {
        self.text.get(node.span.clone()).unwrap_or("")
    }

    /// Where to point for a value: all of it on one line, else where it begins.
    fn place(&self, node: &Node) -> Span {
        let raw = self.raw(node);
        let len = raw.find('\n').map_or(raw.len(), |_| raw.chars().next().map_or(1, char::len_utf8));
        node.span.start..node.span.start + len
    }

    fn mismatch(&mut self, node: &Node, expected: &str, help: Option<String>) {
        if matches!(node.kind, NodeKind::Bad) {
            return;
        }
        let place = self.place(node);
        let at = if self.path.is_empty() { "the file".into() } else { format!("`{}`", short_path(&self.path)) };
        let problem = self.problems.add(place, "type", format!("{at} should be {expected}, found {}", found(node)));
        if let Some(help) = help {
            problem.help(help);
        }
    }

    pub(super) fn within(&mut self, step: std::fmt::Arguments, then: impl FnOnce(&mut Self)) {
        let len = self.path.len();
        // Writing into a text cannot fail.
        let _written = self.path.write_fmt(step);
        then(self);
        self.path.truncate(len);
    }

    pub(super) fn within_field(&mut self, name: &str, then: impl FnOnce(&mut Self)) {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.within(format_args!("{dot}{name}"), then);
    }

    /// Checks a value against a type; `newtype` is the name of the type if it stands for the bare type here.
    pub(super) fn value(&mut self, node: &Node, kind: &TypeKind, newtype: &str) {
        if self.problems.full() || matches!(node.kind, NodeKind::Bad) {
            return;
        }
        match kind {
            TypeKind::TypeRef(path) => {
                let types = self.types;
                match types.get(path) {
                    Some(schema) => self.value(node, &schema.kind, last(path)),
                    None => {
                        // a programmer's mistake, which a test finds first; never silently accepted
                        self.problems.add(self.place(node), "internal", format!("the type `{path}` has no schema"));
                    }
                }
            }
            TypeKind::Option(inner) => match &node.kind {
                NodeKind::None => {}
                NodeKind::Some(value) => self.value(value, inner, newtype),
                _ => self.value(node, inner, newtype),
            },
            TypeKind::Enum { variants } => self.choice(node, variants, newtype),
            _ => match &node.kind {
                NodeKind::Some(inner) => {
                    let raw = short(self.raw(inner));
                    self.mismatch(
                        node,
                        &format!("{} and is not optional", expected(kind, newtype)),
                        Some(format!("write {raw} without `Some( )`")),
                    );
                }
                NodeKind::None => {
                    let help = format!("a value is needed, e.g. {}", example(kind, self.types, 2));
                    self.mismatch(node, &expected(kind, newtype), Some(help));
                }
                _ => self.plain(node, kind, newtype),
            },
        }
    }

    fn plain(&mut self, node: &Node, kind: &TypeKind, newtype: &str) {
        match (kind, &node.kind) {
            (TypeKind::Bool, NodeKind::Bool) => {}
            (TypeKind::Unit, NodeKind::Tuple(_, items)) if items.is_empty() => {}
            (TypeKind::Char, NodeKind::Char) => {
                self.locate(node, newtype, self.raw(node).to_owned());
            }
            (TypeKind::String, NodeKind::Text(text)) => self.locate(node, newtype, text.clone()),
            (TypeKind::F32 | TypeKind::F64, NodeKind::Number) => {
                let raw = self.raw(node).to_owned();
                if values::decimal(&raw).is_none() {
                    self.problems.add(
                        self.place(node),
                        "out-of-range",
                        format!("{} is too large a number", short(&raw)),
                    );
                } else {
                    self.locate(node, newtype, raw);
                }
            }
            (TypeKind::List(of), NodeKind::List(items)) => {
                for (i, item) in items.iter().enumerate() {
                    self.within(format_args!("[{i}]"), |c| c.value(item, of, ""));
                }
            }
            (TypeKind::List(of), _) => {
                let help = match &node.kind {
                    NodeKind::Tuple(None, items) if items.is_empty() => "an empty list is []".to_owned(),
                    NodeKind::Tuple(None, _) => "a list stands in square brackets: [a, b]".to_owned(),
                    _ => format!(
                        "a list stands in square brackets, one item too: {}",
                        example(&TypeKind::List(of.clone()), self.types, 2)
                    ),
                };
                self.mismatch(node, &format!("a list of {}", shown(of)), Some(help));
            }
            (TypeKind::Tuple(of), NodeKind::Tuple(name, items)) if name.as_ref().is_none_or(|n| n.text == newtype) => {
                self.elements(node, of, items, &format!("({})", of.iter().map(shown).collect::<Vec<_>>().join(", ")));
            }
            (TypeKind::Struct { fields }, NodeKind::Record(name, entries)) => {
                self.type_name(name.as_ref(), newtype);
                self.record(node, name.as_ref(), fields, entries, newtype);
            }
            (TypeKind::Struct { fields }, NodeKind::Tuple(name, items)) if items.is_empty() => {
                self.type_name(name.as_ref(), newtype);
                self.record(node, name.as_ref(), fields, &[], newtype);
            }
            (TypeKind::Map { key, value }, NodeKind::Map(entries)) => {
                let mut seen = BTreeMap::new();
                for (k, v) in entries {
                    let raw = self.raw(k).to_owned();
                    if let Some(line) = seen.insert(raw.clone(), k.span.start) {
                        let line = self.text[..line].matches('\n').count() + 1;
                        self.problems
                            .add(k.span.clone(), "duplicate-field", format!("the key {} is there twice", short(&raw)))
                            .help(format!("it stands in line {line} already"));
                    }
                    self.within(format_args!("{{{}}}", short(&raw)), |c| {
                        c.value(k, key, "");
                        c.value(v, value, "");
                    });
                }
            }
            (kind, NodeKind::Number) if whole_range(kind).is_some() => {
                self.whole(node, kind, newtype);
            }
            _ => {
                let help = self.mismatch_help(node, kind);
                self.mismatch(node, &expected(kind, newtype), help);
            }
        }
    }

    fn mismatch_help(&self, node: &Node, kind: &TypeKind) -> Option<String> {
        Some(match (kind, &node.kind) {
            (TypeKind::String, NodeKind::Word(_) | NodeKind::Number | NodeKind::Bool) => {
                format!("texts and ids stand in quotes: \"{}\"", short(self.raw(node)))
            }
            (TypeKind::Bool, NodeKind::Word(word)) if matches!(word.to_lowercase().as_str(), "true" | "yes" | "on") => {
                "write `true`".into()
            }
            (TypeKind::Bool, NodeKind::Word(word))
                if matches!(word.to_lowercase().as_str(), "false" | "no" | "off") =>
            {
                "write `false`".into()
            }
            (TypeKind::Bool, _) => "write `true` or `false`, without quotes".into(),
            (kind, NodeKind::Text(text)) if !matches!(kind, TypeKind::String) && values::decimal(text).is_some() => {
                format!("write {} without quotes", short(text))
            }
            (TypeKind::Tuple(_), NodeKind::List(_)) => "these values stand in round brackets: (a, b)".into(),
            (TypeKind::Struct { .. }, NodeKind::List(_)) => {
                "a record stands in round brackets: (name: value, ...)".into()
            }
            _ => format!("write {}", example(kind, self.types, 2)),
        })
    }

    /// Remembers the value of a newtype and checks its own rule.
    fn locate(&mut self, node: &Node, newtype: &str, text: String) {
        if newtype.is_empty() {
            return;
        }
        if let Some((code, message, help)) = values::fault(newtype, &self.path, &text) {
            let problem = self.problems.add(self.place(node), code, message);
            problem.help = help;
        }
        self.located.push(Located { kind: newtype.to_owned(), text, span: node.span.clone(), path: self.path.clone() });
    }

    fn whole(&mut self, node: &Node, kind: &TypeKind, newtype: &str) {
        let raw = self.raw(node).replace('_', "");
        let Some((low, high)) = whole_range(kind) else {
            return;
        };
        if raw.contains(['.', 'e', 'E']) {
            let help = values::decimal(&raw).filter(|v| v.abs() < 1e15).map(|v| format!("write {v:.0}"));
            self.mismatch(node, &expected(kind, newtype), help);
            return;
        }
        match raw.parse::<i128>() {
            Ok(value) if (low..=high).contains(&value) => self.locate(node, newtype, raw),
            _ => {
                let place = self.place(node);
                let name =
                    if self.path.is_empty() { String::new() } else { format!(" for `{}`", short_path(&self.path)) };
                self.problems
                    .add(place, "out-of-range", format!("{} is out of range{name}", short(&raw)))
                    .help(format!("a whole number from {low} to {high} fits here"));
            }
        }
    }

    fn elements(&mut self, node: &Node, of: &[TypeKind], items: &[Node], written: &str) {
        if items.len() != of.len() && !self.problems.broken(&node.span) {
            let place = self.place(node);
            let at = short_path(&self.path);
            self.problems
                .add(place, "type", format!("`{at}` should hold {} values, found {}", of.len(), items.len()))
                .help(format!("write {written}"));
        }
        for (i, (item, kind)) in items.iter().zip(of).enumerate() {
            self.within(format_args!(".{i}"), |c| c.value(item, kind, ""));
        }
    }

    fn choice(&mut self, node: &Node, variants: &[Variant], newtype: &str) {
        let (word, span) = match &node.kind {
            NodeKind::Word(word) => (word.as_str(), node.span.clone()),
            NodeKind::None => ("None", node.span.clone()),
            NodeKind::Some(_) => ("Some", node.span.clone()),
            NodeKind::Tuple(Some(name), _) | NodeKind::Record(Some(name), _) => (name.text.as_str(), name.span.clone()),
            NodeKind::Text(text) => {
                let near = variants.iter().find(|v| v.name.eq_ignore_ascii_case(text)).map(|v| v.name.as_str());
                let near = near.or_else(|| nearest(text, variants.iter().map(|v| v.name.as_str())));
                let help = match near {
                    Some(near) => format!("write {near} without quotes"),
                    None => format!("one of {}", list(variants.iter().map(variant_example))),
                };
                return self.mismatch(node, &a(newtype), Some(help));
            }
            _ => {
                let help = format!("one of {}", list(variants.iter().map(variant_example)));
                return self.mismatch(node, &a(newtype), Some(help));
            }
        };
        let Some(variant) = variants.iter().find(|v| v.name == word) else {
            let help = match nearest(word, variants.iter().map(|v| v.name.as_str())) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("one of {}", list(variants.iter().map(|v| v.name.clone()))),
            };
            self.problems.add(span, "unknown-variant", format!("no {newtype} `{}`", short(word))).help(help);
            return;
        };
        match (&variant.kind, &node.kind) {
            (VariantKind::Unit, NodeKind::Word(_) | NodeKind::None) => {}
            (VariantKind::Unit, NodeKind::Tuple(_, items)) if items.is_empty() => {}
            (VariantKind::Tuple(of), NodeKind::Tuple(_, items)) => {
                self.elements(node, of, items, &variant_example(variant));
            }
            (VariantKind::Tuple(of), NodeKind::Some(item)) => {
                self.elements(node, of, std::slice::from_ref(item), "Some(...)");
            }
            (VariantKind::Struct(fields), NodeKind::Record(name, entries)) => {
                self.record(node, name.as_ref(), fields, entries, &variant.name);
            }
            (VariantKind::Tuple(of), NodeKind::Record(Some(_), _)) if of.len() == 1 => {
                let name = &variant.name;
                self.mismatch(
                    node,
                    &format!("`{name}(...)` around one value"),
                    Some(format!("write {name}((...)) with brackets of its own")),
                );
            }
            _ => {
                let written = variant_example(variant);
                self.mismatch(node, &format!("written `{written}`"), Some(format!("write {written}")));
            }
        }
    }
}
