//! Text to tokens, in one pass, with every odd character explained and none lost.
//!
//! Linear in the text: after [`super::Problems::full`] nothing more is read, which also bounds how often an
//! unclosed text can be looked at again.

use super::{Limits, Problems, Span};

/// What a token is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    /// `,`.
    Comma,
    /// `:`.
    Colon,
    /// A bare word.
    Word,
    /// A number; its text is checked.
    Number,
    /// A text, decoded.
    Text(String),
    /// A single character in single quotes.
    Char,
    /// Something that was reported already and stands for a value.
    Bad,
}

/// A token and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Span,
    /// Line, from 0.
    pub(super) line: u32,
    /// Characters of white space before the first token of its line.
    pub(super) indent: u32,
    /// Whether it is the first token of its line.
    pub(super) first: bool,
}

pub(super) struct Lexer<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    line: u32,
    indent: u32,
    fresh: bool,
    tokens: Vec<Token>,
    pub(super) limits: &'a Limits,
    pub(super) problems: &'a mut Problems,
}

/// All tokens of a text. Comments and white space are dropped.
pub(super) fn tokens(text: &str, limits: &Limits, problems: &mut Problems) -> Vec<Token> {
    let mut lexer = Lexer { text, at: 0, line: 0, indent: 0, fresh: true, tokens: Vec::new(), limits, problems };
    while lexer.at < text.len() && !lexer.problems.full() {
        lexer.step();
    }
    lexer.tokens
}

pub(super) fn is_curly(c: char) -> bool {
    matches!(c, '\u{201c}'..='\u{201f}' | '\u{2018}'..='\u{201b}' | '«' | '»' | '‹' | '›' | '＂')
}

fn is_word_start(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

pub(super) fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

impl Lexer<'_> {
    pub(super) fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    pub(super) fn push(&mut self, kind: Kind, end: usize) {
        let span = self.at..end;
        let lines = self.text[span.clone()].matches('\n').count();
        self.tokens.push(Token { kind, span, line: self.line, indent: self.indent, first: self.fresh });
        self.fresh = false;
        self.line = self.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.at = end;
    }

    fn step(&mut self) {
        let Some(c) = self.rest().chars().next() else {
            return;
        };
        let one = self.at + c.len_utf8();
        match c {
            '\n' => {
                (self.at, self.indent, self.fresh) = (one, 0, true);
                self.line = self.line.saturating_add(1);
            }
            c if is_space(c) => {
                if self.fresh {
                    self.indent = self.indent.saturating_add(1);
                }
                self.at = one;
            }
            '/' => self.comment(),
            '(' | '[' | '{' => self.push(Kind::Open(c), one),
            ')' | ']' | '}' => self.push(Kind::Close(c), one),
            ',' => self.push(Kind::Comma, one),
            ':' => self.push(Kind::Colon, one),
            '"' => self.quoted(),
            '\'' => self.single_quoted(),
            'r' if self.raw_hashes().is_some() => self.raw(),
            c if c.is_ascii_digit() || matches!(c, '-' | '+' | '.') => self.number(),
            c if is_word_start(c) => self.word(),
            c if is_curly(c) => self.curly(),
            c => self.odd(c, one),
        }
    }

    fn comment(&mut self) {
        if self.rest().starts_with("//") {
            self.at += self.rest().find('\n').unwrap_or(self.rest().len());
        } else if self.rest().starts_with("/*") {
            let (start, bytes) = (self.at, self.text.as_bytes());
            let (mut depth, mut at) = (1usize, self.at + 2);
            while depth > 0 && at < bytes.len() {
                match &bytes[at..] {
                    [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
                    [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
                    [b'\n', ..] => (self.line, at) = (self.line.saturating_add(1), at + 1),
                    _ => at += 1,
                }
            }
            if depth > 0 {
                self.problems.add(start..start + 2, "syntax", "this comment is not closed").help("end it with `*/`");
            }
            self.at = at;
        } else {
            self.odd('/', self.at + 1);
        }
    }

    fn word(&mut self) {
        let len = self.rest().find(|c| !is_word(c)).unwrap_or(self.rest().len());
        let end = self.at + len;
        // `open-mission` without quotes is one mistake, not a word and a number
        let more = self.text[end..].find(|c| !is_word(c) && c != '-').unwrap_or(self.text.len() - end);
        if more > 1 && self.text[end..].starts_with('-') {
            let whole = self.text[self.at..end + more].to_owned();
            self.problems
                .add(self.at..end + more, "syntax", format!("`{}` stands without quotes", short(&whole)))
                .help(format!("ids and texts stand in quotes: \"{}\"", short(&whole)));
            self.push(Kind::Bad, end + more);
        } else {
            self.push(Kind::Word, end);
        }
    }

    fn number(&mut self) {
        let bytes = self.rest().as_bytes();
        let len = bytes.iter().enumerate().find(|&(i, &b)| {
            let sign = matches!(b, b'-' | b'+');
            let exponent = i > 0 && matches!(bytes[i - 1], b'e' | b'E') && !bytes.starts_with(b"0x");
            !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.') || (sign && (i == 0 || exponent)))
        });
        let mut end = self.at + len.map_or(bytes.len(), |(i, _)| i);
        let date = bytes.len() >= 10
            && bytes[..10].iter().enumerate().all(
                |(i, b)| {
                    if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() }
                },
            );
        if date {
            end = self.at + 10;
            let day = self.text[self.at..end].to_owned();
            self.problems
                .add(self.at..end, "bad-date", format!("the day {day} stands without quotes"))
                .help(format!("write \"{day}\""));
            self.push(Kind::Bad, end);
            return;
        }
        let raw = &self.text[self.at..end];
        if is_number(raw) {
            self.push(Kind::Number, end);
        } else {
            let (message, help) = match self.text[end..].chars().next() {
                _ if raw == "-" || raw == "+" || raw.starts_with('.') => {
                    (format!("`{}` is not a value", short(raw)), "numbers are written as 5, -0.25 or 1.5")
                }
                _ => (
                    format!("`{}` is not a number", short(raw)),
                    "numbers are written as 5, -0.25 or 1.5; texts stand in \"quotes\"",
                ),
            };
            self.problems.add(self.at..end, "syntax", message).help(help);
            self.push(Kind::Bad, end.max(self.at + 1));
        }
    }

    pub(super) fn odd(&mut self, c: char, one: usize) {
        let rest = self.rest();
        let mut end = one;
        let (kind, message, help) = match c {
            ';' => {
                (Some(Kind::Comma), "`;` separates nothing here".to_owned(), "fields and items are separated by commas")
            }
            '=' => (Some(Kind::Colon), "`=` does not join a field and its value".to_owned(), "write `name: value`"),
            '#' if rest.starts_with("#!") => {
                end = self.at + rest.find('\n').unwrap_or(rest.len());
                (None, "attributes are not read".to_owned(), "remove this line")
            }
            '#' => {
                end = self.at + rest.find('\n').unwrap_or(rest.len());
                (None, "`#` does not begin a comment".to_owned(), "comments begin with `//`")
            }
            '\u{0}' => (None, "the file holds a NUL character".to_owned(), "it is damaged, or not a text file"),
            c if c.is_control() => (None, "the file holds a control character".to_owned(), "remove it"),
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{a0}'
            | '\u{2000}'..='\u{200a}'
            | '\u{202f}'
            | '\u{3000}' => {
                (None, format!("invisible character U+{:04X}", u32::from(c)), "remove it, or use a plain space")
            }
            c => (None, format!("unexpected character `{c}`"), "texts stand in straight double quotes"),
        };
        // one report for a run of the same character
        while kind.is_none() && self.text[end..].starts_with(c) {
            end += c.len_utf8();
        }
        self.problems.add(self.at..end, "syntax", message).help(help);
        match kind {
            Some(kind) => self.push(kind, end),
            None => self.at = end,
        }
    }
}

/// A number as authors may write it: an optional minus, digits with optional underscores, a fraction, an exponent.
fn is_number(raw: &str) -> bool {
    let digits =
        |s: &str| s.starts_with(|c: char| c.is_ascii_digit()) && s.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    let raw = raw.strip_prefix('-').unwrap_or(raw);
    let (number, exponent) = match raw.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (raw, None),
    };
    let (whole, fraction) = match number.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (number, None),
    };
    digits(whole)
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['-', '+']).unwrap_or(e)))
}

/// At most 60 characters of a text, for messages.
pub(super) fn short(text: &str) -> String {
    let mut out: String = text.chars().take(60).map(|c| if c.is_control() { '·' } else { c }).collect();
    if out.len() < text.len() && text.chars().count() > 60 {
        out.push('…');
    }
    out
}
