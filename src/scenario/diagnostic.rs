//! What is wrong with a content file, and where: one place, one sentence, one way out.
//!
//! A [`Diagnostic`] serialises to the object that `check --json` prints and renders, through `miette`, to the
//! source line with a caret. Lines and columns count from 1; columns count characters, not bytes.

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteSpanContents, SourceCode, SourceSpan};
use serde::Serialize;
use std::fmt::{self, Display};
use std::ops::Range;
use std::sync::Arc;

/// Characters of a long line that are shown around the caret.
const WINDOW: usize = 160;

/// A content file in memory: the path that is shown, its text, and where its lines begin.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path shown to people.
    pub name: Arc<str>,
    /// The text without a byte order mark.
    pub text: Arc<str>,
    /// Byte offsets at which lines begin.
    lines: Arc<[usize]>,
}

impl Source {
    /// A source from text. A byte order mark at the start is dropped, so that offsets count from the first character.
    pub fn new(name: impl AsRef<str>, text: impl AsRef<str>) -> Self {
        let text = text.as_ref();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { name: name.as_ref().into(), text: text.into(), lines }
    }

    /// A source from the bytes of a file.
    ///
    /// # Errors
    /// One diagnostic with the code `encoding` when the bytes are not UTF-8, pointing at the first byte that is not.
    pub fn from_bytes(name: impl AsRef<str>, bytes: &[u8]) -> Result<Self, Box<Diagnostic>> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(name, text)),
            Err(error) => {
                let good = error.valid_up_to();
                let sound = Self::new(name, String::from_utf8_lossy(&bytes[..good]));
                let help = match bytes {
                    [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "the file looks like UTF-16: save it as UTF-8",
                    _ => "save the file with the encoding UTF-8",
                };
                let at = sound.text.len();
                Err(Box::new(
                    Diagnostic::new(
                        &sound,
                        at..at,
                        "encoding",
                        format!("byte {} of the file is not UTF-8 text", good + 1),
                    )
                    .help(help),
                ))
            }
        }
    }

    /// Line and column, both from 1, of a byte offset; the column counts characters. Offsets are clamped to the text.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.boundary(offset);
        let line = self.lines.partition_point(|&start| start <= offset);
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        (line, self.text[start..offset].chars().count() + 1)
    }

    /// The text of a line (from 1) without its line end.
    pub fn line(&self, line: usize) -> &str {
        let Some(&start) = self.lines.get(line.wrapping_sub(1)) else {
            return "";
        };
        let end = self.lines.get(line).map_or(self.text.len(), |&next| next - 1);
        self.text[start..end].trim_end_matches('\r')
    }

    /// The nearest character boundary at or before an offset.
    fn boundary(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset.min(self.text.len()))
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// The file can be used, and this is probably not what its author meant.
    Warning,
}

/// One problem of one content file.
#[derive(Clone, Debug, Serialize)]
pub struct Diagnostic {
    /// Path shown to people.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
    /// How bad it is.
    pub severity: Severity,
    /// Stable kebab-case name of the kind of problem.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Bytes of the text that it is about.
    #[serde(skip)]
    pub span: Range<usize>,
    #[serde(skip)]
    source: Source,
}

impl Diagnostic {
    /// Its line in three parts: before what it is about, that itself, and what follows.
    #[must_use]
    pub fn in_its_line(&self) -> (&str, &str, &str) {
        let line = self.source.line(self.line);
        let at = |characters: usize| line.char_indices().nth(characters).map_or(line.len(), |(at, _)| at);
        let from = at(self.column.saturating_sub(1));
        let long = self.source.text.get(self.span.clone()).map_or(0, |text| text.chars().count());
        let to = at(self.column.saturating_sub(1) + long.max(1));
        (&line[..from], &line[from..to], &line[to..])
    }

    /// An error at a byte range of a source. Ranges outside the text are clamped.
    pub fn new(source: &Source, span: Range<usize>, code: &'static str, message: impl Into<String>) -> Self {
        let start = source.boundary(span.start);
        let end = source.boundary(span.end).max(start);
        let (line, column) = source.line_column(start);
        Self {
            file: source.name.to_string(),
            line,
            column,
            severity: Severity::Error,
            code,
            message: message.into(),
            help: None,
            span: start..end,
            source: source.clone(),
        }
    }

    /// The same with a way out.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same as a warning.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The source it is about.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// For people: message, place, source line, caret, help. Colours only if asked for.
    pub fn render(&self, colour: bool) -> String {
        let theme = if colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        let handler = GraphicalReportHandler::new_themed(theme).with_context_lines(0).with_links(false).with_width(100);
        let mut out = String::new();
        match handler.render_report(&mut out, &Shown::new(self)) {
            Ok(()) => out,
            Err(fmt::Error) => format!("{self}\n"),
        }
    }
}

impl Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {} [{}]", self.file, self.line, self.column, self.message, self.code)?;
        if let Some(help) = &self.help {
            write!(f, " ({help})")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostic {}

/// Stable order: file, line, column, then severity, code and message. Exact repetitions are dropped.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    fn key(d: &Diagnostic) -> (&str, usize, usize, Severity, &str, &str) {
        (&d.file, d.line, d.column, d.severity, d.code, &d.message)
    }
    diagnostics.sort_by(|a, b| key(a).cmp(&key(b)));
    diagnostics.dedup_by(|a, b| key(a) == key(b));
}

/// All of them for people, a blank line after each.
pub fn render_all(diagnostics: &[Diagnostic], colour: bool) -> String {
    diagnostics.iter().map(|d| d.render(colour) + "\n").collect()
}

/// A diagnostic as `miette` wants it: with one line of source, cut to a window and free of control characters,
/// whatever the file holds.
#[derive(Debug)]
struct Shown<'a> {
    of: &'a Diagnostic,
    excerpt: String,
    label: SourceSpan,
}

impl<'a> Shown<'a> {
    fn new(of: &'a Diagnostic) -> Self {
        let column = of.column - 1;
        let skip = column.saturating_sub(WINDOW / 2);
        let line = of.source.line(of.line);
        let mut excerpt = String::from(if skip > 0 { "…" } else { "" });
        let mut start = None;
        let end_column = column + of.source.text[of.span.clone()].chars().take_while(|&c| c != '\n').count().max(1);
        let mut end = None;
        for (at, c) in line.chars().enumerate().skip(skip).take(WINDOW) {
            if at == column {
                start = Some(excerpt.len());
            }
            if at == end_column {
                end = Some(excerpt.len());
            }
            excerpt.push(match c {
                '\t' => '\t',
                c if c.is_control() || is_direction(c) => '·',
                c => c,
            });
        }
        let start = start.unwrap_or(excerpt.len());
        let end = end.unwrap_or(excerpt.len());
        if start == excerpt.len() {
            excerpt.push(' '); // a place for the caret behind the line's end
        }
        let label = SourceSpan::new(start.into(), end.saturating_sub(start).max(1));
        Self { of, excerpt, label }
    }
}

/// Marks that reorder text on a screen, and could make a line read as something else.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.of.message)
    }
}

impl std::error::Error for Shown<'_> {}

impl miette::Diagnostic for Shown<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(self.of.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.of.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        self.of.help.as_ref().map(|help| Box::new(help) as Box<dyn Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(None, self.label))))
    }
}

impl SourceCode for Shown<'_> {
    fn read_span<'a>(
        &'a self,
        _span: &SourceSpan,
        _before: usize,
        _after: usize,
    ) -> Result<Box<dyn miette::SpanContents<'a> + 'a>, miette::MietteError> {
        Ok(Box::new(MietteSpanContents::new_named(
            self.of.file.clone(),
            self.excerpt.as_bytes(),
            (0, self.excerpt.len()).into(),
            self.of.line - 1,
            self.of.column - 1,
            1,
        )))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "in a test a panic is the report")]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let source = Source::new("a.ron", "x\nžluťoučký: 1\n");
        let at = source.text.find(": 1").unwrap();
        assert_eq!(source.line_column(at), (2, 10));
        assert_eq!(source.line(2), "žluťoučký: 1");
        assert_eq!(source.line_column(10_000), (3, 1));
    }

    #[test]
    fn render_shows_place_line_caret_and_help() {
        let source = Source::new("dir/a.ron", "x\n  ščť talvne \n");
        let at = source.text.find("talvne").unwrap();
        let shown = Diagnostic::new(&source, at..at + 5, "unknown-id", "no state `talvne`")
            .help("did you mean `talvane`?")
            .render(false);
        for part in
            ["unknown-id", "no state `talvne`", "dir/a.ron:2:7", "2 │   ščť talvne", "─────", "help: did you mean"]
        {
            assert!(shown.contains(part), "{part:?} is missing in\n{shown}");
        }
    }

    #[test]
    fn render_cuts_long_lines_and_control_characters() {
        let source = Source::new("a.ron", "é\u{0}".repeat(100_000));
        for at in [0, 3, 150_001, 300_000, 999_999] {
            let shown = Diagnostic::new(&source, at..usize::MAX, "syntax", "m").render(true);
            assert!(shown.len() < 3_000 && !shown.contains('\u{0}'));
        }
    }

    #[test]
    fn json_has_the_documented_keys() {
        let d = Diagnostic::new(&Source::new("a.ron", "x"), 0..1, "syntax", "m").warning();
        let json = serde_json::to_string(&d).unwrap();
        assert_eq!(
            json,
            r#"{"file":"a.ron","line":1,"column":1,"severity":"warning","code":"syntax","message":"m","help":null}"#
        );
    }

    #[test]
    fn bytes_that_are_not_text_are_placed() {
        let error = Source::from_bytes("a.ron", b"(\n x: \xff)").unwrap_err();
        assert_eq!((error.line, error.column, error.code), (2, 5, "encoding"));
    }
}
