//! What was read, before types: a tree in which every node knows its place.

use super::Span;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) span: Span,
    pub(super) kind: NodeKind,
}

/// What a value looks like.
#[derive(Clone, Debug)]
pub(super) enum NodeKind {
    /// Reported already.
    Bad,
    /// `true` or `false`.
    Bool,
    /// A number; its text is in the source.
    Number,
    /// A single character.
    Char,
    /// A text.
    Text(String),
    /// `None`.
    None,
    /// `Some(value)`.
    Some(Box<Node>),
    /// A bare word.
    Word(String),
    /// `[a, b]`.
    List(Vec<Node>),
    /// `{a: b}`.
    Map(Vec<(Node, Node)>),
    /// `(a, b)`, `Name(a, b)`, `()` or `Name()`.
    Tuple(Option<Name>, Vec<Node>),
    /// `(name: a)` or `Name(name: a)`.
    Record(Option<Name>, Vec<Entry>),
}

/// A word with its place.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) text: String,
    pub(super) span: Span,
}

/// A field of a record.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) name: Name,
    pub(super) value: Node,
}

/// One step of a path: `.name`, `.0` or `[3]`.
enum Step<'a> {
    Field(&'a str),
    Element(usize),
    Item(usize),
}

/// Splits `actions[3].cost.teams`, `values[2].0`; `None` where it is not a path.
fn steps(path: &str) -> Option<Vec<Step<'_>>> {
    let mut out = Vec::new();
    for part in path.split('.').filter(|_| !path.is_empty()) {
        let (name, items) = part.split_at(part.find('[').unwrap_or(part.len()));
        if let Ok(index) = name.parse() {
            out.push(Step::Element(index));
        } else if !name.is_empty() {
            out.push(Step::Field(name));
        }
        for item in items.split('[').skip(1) {
            out.push(Step::Item(item.strip_suffix(']')?.parse().ok()?));
        }
    }
    Some(out)
}

impl Node {
    /// The node inside `Some( )`, or itself.
    pub(super) fn bare(&self) -> &Node {
        match &self.kind {
            NodeKind::Some(inner) => inner.bare(),
            _ => self,
        }
    }

    /// The value at a path, and the name of the field that holds it if a field does.
    pub(super) fn at(&self, path: &str) -> Option<(&Node, Option<&Name>)> {
        let (mut node, mut name) = (self, None);
        for step in steps(path)? {
            (node, name) = match (step, &node.bare().kind) {
                (Step::Field(field), NodeKind::Record(_, entries)) => {
                    let entry = entries.iter().find(|e| e.name.text == field)?;
                    (&entry.value, Some(&entry.name))
                }
                (Step::Element(i), NodeKind::Tuple(_, items)) | (Step::Item(i), NodeKind::List(items)) => {
                    (items.get(i)?, None)
                }
                _ => return None,
            };
        }
        Some((node, name))
    }

    /// Items of a list, bare.
    pub(super) fn items(&self) -> &[Node] {
        match &self.bare().kind {
            NodeKind::List(items) => items,
            _ => &[],
        }
    }

    /// A text field of a record.
    pub(super) fn text_field(&self, field: &str) -> Option<(&str, &Span)> {
        let NodeKind::Record(_, entries) = &self.bare().kind else {
            return None;
        };
        let value = entries.iter().find(|e| e.name.text == field)?.value.bare();
        match &value.kind {
            NodeKind::Text(text) => Some((text, &value.span)),
            _ => None,
        }
    }
}
