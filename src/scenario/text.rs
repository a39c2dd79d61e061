//! Content files as text: everything that is wrong with one, at once, and then the typed value.
//!
//! This is the only room that knows `ron2`. Content files are untrusted: they may be wrong in every way at once,
//! and hostile. So a file is read twice:
//!
//! 1. by a reader of our own that never gives up: tokens, brackets made to pair up, a tree with places, the tree
//!    checked against the types' schema. It is linear in the file, bounded in depth, and reports
//!    [`MAX_PROBLEMS`] problems at most;
//! 2. only when that found nothing, by `ron2`, which turns the text into the typed value.
//!
//! What must stay true: `ron2`'s parser never sees a text that the first reader refused (it overflows the stack on
//! deep nesting and is quadratic on some broken files), and what the first reader accepts is one text form per
//! value, stricter than `ron2` itself.
//!
//! | type | accepted | refused, with the way out |
//! |---|---|---|
//! | numbers | `5`, `-3`, `1_000`; for those with decimals also `0.25`, `1e3` | `5.0` for whole numbers, `inf`, `NaN`, hexadecimal |
//! | text | `"..."`, `r"..."`, `r#"..."#`, over several lines too | bare words, single and curly quotes |
//! | optional value | `None`, `Some(x)` and the bare `x`, everywhere | `Some` around a value that is not optional |
//! | tuple | `(a, b)` | `[a, b]`, other counts |
//! | list | `[a, b]`, a comma at the end allowed | `(a, b)`, a single value without brackets |
//! | record | `(name: a)` or `TypeName(name: a)` in any order | unknown, repeated and missing fields, `{ }`, quoted names |
//! | choice | `Word`, `Word(a, b)`, `Word(name: a)` | quoted words, unknown words, unknown fields inside |
//!
//! `#![...]` attributes are refused. Comments are `//` and `/* */`.

mod brackets;
mod check;
mod ids;
mod problems;
mod quotes;
mod record;
mod reference;
mod splice;
mod syntax;
mod tokens;
mod tree;
mod types;
mod values;
mod wording;

pub use ids::{Known, check_ids, duplicates, duplicates_in, nearest};
pub use reference::reference;
pub use splice::{append, splice};
pub use types::unresolved;

use super::diagnostic::{Diagnostic, Source};
use problems::Problems;
use ron2::FromRon;
use ron2::schema::RonSchema;
use std::ops::Range;
use tree::Node;

/// Bytes of a source.
pub type Span = Range<usize>;

/// Problems reported for one file; the rest is only mentioned.
pub const MAX_PROBLEMS: usize = 100;

/// How much a file may hold. What is beyond is reported, never read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Brackets within brackets, at most 100.
    pub depth: usize,
    /// Items of one list.
    pub items: usize,
    /// Bytes of one text.
    pub text: usize,
}

impl Limits {
    /// For scenario files and what they include.
    pub const SCENARIO: Self = Self { bytes: 256 * 1024, depth: 64, items: 4_000, text: 32 * 1024 };
    /// For the files of a world and the rules, which may be bigger.
    pub const WORLD: Self = Self { bytes: 2 * 1024 * 1024, depth: 64, items: 50_000, text: 32 * 1024 };
}

/// A value whose type is a newtype of a text or number: an id, a day, a number of points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// Name of the type, e.g. `StateId`.
    pub kind: String,
    /// The decoded text, or the number as written.
    pub text: String,
    /// Where it stands, quotes included.
    pub span: Span,
    /// Path to it, e.g. `seats[0].id` or `values[3].0`.
    pub path: String,
}

/// Where things stand in a file that could be read as a tree, be its types right or wrong.
#[derive(Clone, Debug)]
pub struct Places {
    source: Source,
    root: Option<Node>,
    located: Vec<Located>,
}

impl Places {
    /// The source.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Every value of a newtype, in the order of the text.
    pub fn located(&self) -> &[Located] {
        &self.located
    }

    /// Every value of the newtype of this name.
    pub fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Located> {
        self.located.iter().filter(move |l| l.kind == kind)
    }

    /// Place of the value at a path: fields by name, items of lists as `[3]`, parts of tuples and of tuple-like
    /// choices as `.0`; `Some( )` is no step. The empty path is the whole value.
    pub fn span(&self, path: &str) -> Option<Span> {
        Some(self.root.as_ref()?.at(path)?.0.bare().span.clone())
    }

    /// Place of the name of the field at a path.
    pub fn name_span(&self, path: &str) -> Option<Span> {
        Some(self.root.as_ref()?.at(path)?.1?.span.clone())
    }

    /// Place of the value at the longest beginning of a path that exists: for problems with what is absent.
    pub fn nearest_span(&self, path: &str) -> Span {
        let mut path = path;
        loop {
            if let Some(span) = self.span(path) {
                // a whole record or list would underline pages: its first character is place enough
                return if self.source.text[span.clone()].contains('\n') { span.start..span.start + 1 } else { span };
            }
            match path.rfind(['.', '[']) {
                Some(cut) => path = &path[..cut],
                None if path.is_empty() => return 0..0,
                None => path = "",
            }
        }
    }

    /// Path of the record in a list whose field `id` holds this text, e.g. `record("actions", "open-mission")`.
    pub fn record(&self, list: &str, id: &str) -> Option<String> {
        let (node, _) = self.root.as_ref()?.at(list)?;
        let index = node.items().iter().position(|item| item.text_field("id").is_some_and(|(text, _)| text == id))?;
        Some(format!("{list}[{index}]"))
    }

    /// Number of items of the list at a path.
    pub fn len(&self, list: &str) -> usize {
        self.root.as_ref().and_then(|root| root.at(list)).map_or(0, |(node, _)| node.items().len())
    }

    /// An error at a path; where the path does not exist, at what would hold it.
    pub fn error(&self, path: &str, code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.source, self.nearest_span(path), code, message)
    }

    /// An error at a place of this file.
    pub fn error_at(&self, span: Span, code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.source, span, code, message)
    }
}

/// A file that is right as far as text and types go.
#[derive(Clone, Debug)]
pub struct Parsed<T> {
    /// The value.
    pub value: T,
    /// Where its parts stand.
    pub places: Places,
}

/// Everything that one look at a file yields.
#[derive(Clone, Debug)]
pub struct Reading<T> {
    /// The value, if nothing is wrong.
    pub value: Option<T>,
    /// Where things stand, as far as they could be read: ids can be checked beside type errors.
    pub places: Places,
    /// What is wrong, in order of place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a file and says everything that is wrong with its text and types.
pub fn inspect<T: FromRon + RonSchema>(source: &Source, limits: &Limits) -> Reading<T> {
    let mut problems = Problems::default();
    let mut places = Places { source: source.clone(), root: None, located: Vec::new() };
    let types = types::Types::of::<T>();
    if let Some(root) = tree(source, limits, &mut problems) {
        let name = T::type_path().map(types::last).unwrap_or_default();
        places.located = check::check(&source.text, &root, (&T::type_kind(), name), &types, &mut problems);
        places.root = Some(root);
    }
    let mut value = None;
    if problems.list.is_empty() {
        match T::from_ron(&source.text) {
            Ok(read) => value = Some(read),
            Err(error) => {
                // the first reader should have seen it: still a diagnostic, never a panic
                let span = error.span();
                let span = if span.is_synthetic() { 0..0 } else { span.start_offset..span.end_offset };
                problems.add(span, "type", error.kind().to_string());
            }
        }
    }
    Reading { value, places, diagnostics: problems.into_diagnostics(source) }
}

/// Reads a file.
///
/// # Errors
/// Everything that is wrong with its text and types, in order of place. To check ids in the same go use [`inspect`].
pub fn read<T: FromRon + RonSchema>(source: &Source, limits: &Limits) -> Result<Parsed<T>, Vec<Diagnostic>> {
    let Reading { value, places, diagnostics } = inspect(source, limits);
    match value {
        Some(value) => Ok(Parsed { value, places }),
        None => Err(diagnostics),
    }
}

/// Reads the bytes of a file.
///
/// # Errors
/// As [`read`]; and one diagnostic with the code `encoding` if they are not UTF-8.
pub fn read_bytes<T: FromRon + RonSchema>(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
) -> Result<Parsed<T>, Vec<Diagnostic>> {
    if bytes.len() > limits.bytes.saturating_add(3) {
        // refused before it is copied
        let mut problems = Problems::default();
        too_big(bytes.len(), limits, &mut problems);
        return Err(problems.into_diagnostics(&Source::new(name, "")));
    }
    read(&Source::from_bytes(name, bytes).map_err(|d| vec![*d])?, limits)
}

fn too_big(bytes: usize, limits: &Limits, problems: &mut Problems) {
    problems
        .add(
            0..0,
            "too-large",
            format!("the file is {} KiB; at most {} KiB are read", bytes.div_ceil(1024), limits.bytes / 1024),
        )
        .help("move parts of it into files named by `include`");
}

/// The tree of a text, if there is anything to make one of.
fn tree(source: &Source, limits: &Limits, problems: &mut Problems) -> Option<Node> {
    let text = &source.text;
    if text.len() > limits.bytes {
        too_big(text.len(), limits, problems);
        return None;
    }
    let limits = Limits { depth: limits.depth.min(100), ..*limits };
    let tokens = tokens::tokens(text, &limits, problems);
    if tokens.is_empty() && problems.list.is_empty() {
        let what = if text.trim().is_empty() { "the file is empty" } else { "the file holds only comments" };
        problems.add(0..0, "empty", what).help("a file holds one record: ( name: value, ... )");
    }
    let balanced = brackets::balance(tokens, text.len(), &limits, problems)?;
    if problems.full() {
        return None;
    }
    let root = syntax::parse(text, &balanced, &limits, problems);
    problems.syntax_done();
    root
}

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;
