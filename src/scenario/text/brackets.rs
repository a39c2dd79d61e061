//! Makes brackets pair up, so that one forgotten bracket is one report and everything after it still reads.
//!
//! Closers that fit nothing are dropped, wrong ones are exchanged, missing ones are put in where indentation and
//! neighbours say they belong. The result is always balanced, and never deeper than the limit.

use super::tokens::{Kind, Token};
use super::{Limits, Problems, Span};

/// Balanced tokens with the partner of each bracket.
pub(super) struct Balanced {
    pub(super) tokens: Vec<Token>,
    /// For each opening bracket the index of its closer, for other tokens 0.
    pub(super) close: Vec<u32>,
}

struct Frame {
    open: char,
    at: usize,
    span: Span,
    line: u32,
    indent: u32,
    /// Begins with `name :`.
    fields: bool,
}

fn partner(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

struct Balancer<'a> {
    out: Balanced,
    stack: Vec<Frame>,
    /// An opener whose closer stood at another indentation: the likely culprit if the file ends early.
    suspect: Option<Span>,
    problems: &'a mut Problems,
}

/// What stands ahead of a token, as far as it helps to tell one mistake from another.
#[derive(Clone, Copy, PartialEq)]
enum Ahead {
    Comma,
    Colon,
    Word,
    Close(char),
    Paren,
    Other,
    End,
}

/// Pairs the brackets; `None` when they nest too deeply to go on.
pub(super) fn balance(tokens: Vec<Token>, end: usize, limits: &Limits, problems: &mut Problems) -> Option<Balanced> {
    let out = Balanced { tokens: Vec::with_capacity(tokens.len()), close: Vec::with_capacity(tokens.len()) };
    let mut b = Balancer { out, stack: Vec::new(), suspect: None, problems };
    let kinds: Vec<Ahead> = tokens
        .iter()
        .map(|token| match token.kind {
            Kind::Comma => Ahead::Comma,
            Kind::Colon => Ahead::Colon,
            Kind::Word | Kind::Text(_) => Ahead::Word,
            Kind::Close(c) => Ahead::Close(c),
            Kind::Open('(') => Ahead::Paren,
            _ => Ahead::Other,
        })
        .collect();
    let ahead = |i: usize| kinds.get(i).copied().unwrap_or(Ahead::End);
    for (i, token) in tokens.into_iter().enumerate() {
        let named_now = ahead(i) == Ahead::Word && ahead(i + 1) == Ahead::Colon;
        let record = ahead(i) == Ahead::Paren || token.kind == Kind::Word && ahead(i + 1) == Ahead::Paren;
        if let Some(frame) = b.stack.last_mut()
            && frame.at + 1 == b.out.tokens.len()
        {
            frame.fields = named_now;
        }
        let item_begins = matches!(b.out.tokens.last().map(|t| &t.kind), Some(Kind::Comma));
        if item_begins && token.first {
            b.item(&token, named_now, record);
        }
        match token.kind {
            Kind::Open(open) => {
                if b.stack.len() >= limits.depth {
                    b.problems
                        .add(token.span, "too-deep", format!("brackets are nested deeper than {} levels", limits.depth))
                        .help("flatten it; nothing after this place was read");
                    return None;
                }
                b.stack.push(Frame {
                    open,
                    at: b.out.tokens.len(),
                    span: token.span.clone(),
                    line: token.line,
                    indent: token.indent,
                    fields: false,
                });
                b.push(token);
            }
            Kind::Close(close) => {
                let next = if ahead(i + 1) == Ahead::Comma { i + 2 } else { i + 1 };
                let field = ahead(next) == Ahead::Word && ahead(next + 1) == Ahead::Colon;
                b.close(token, close, if field { Ahead::Colon } else { ahead(next) });
            }
            _ => b.push(token),
        }
    }
    b.end(end);
    Some(b.out)
}

impl Balancer<'_> {
    fn push(&mut self, token: Token) {
        self.out.tokens.push(token);
        self.out.close.push(0);
    }

    /// Closes the innermost frame with a token.
    fn pop(&mut self, mut token: Token) {
        if let Some(frame) = self.stack.pop() {
            token.kind = Kind::Close(partner(frame.open));
            let index = self.out.tokens.len();
            self.push(token);
            self.out.close[frame.at] = u32::try_from(index).unwrap_or(u32::MAX);
        }
    }

    /// Closes the innermost frame in front of a place, and says that its author did not.
    fn pop_missing(&mut self, before: &Token, line: u32) {
        let Some(frame) = self.stack.last() else {
            return;
        };
        let close = partner(frame.open);
        self.problems
            .add(frame.span.clone(), "unclosed-bracket", format!("this `{}` is not closed", frame.open))
            .help(format!("a `{close}` seems to be missing before line {}", line + 1));
        self.pop(virtual_at(before));
    }

    /// A new item on a new line: does it belong to the innermost bracket, or to one that should be open no more?
    fn item(&mut self, token: &Token, named: bool, record: bool) {
        let Some([below, top]) = self.stack.last_chunk::<2>() else {
            return;
        };
        // a field in the middle of a list belongs to the record around the list
        let field_in_list =
            named && top.open == '[' && !top.fields && below.fields && token.indent <= below_indent(below, top);
        // a record or list where a field name should stand belongs to the list around the record
        let record_in_record = record && top.fields && below.open == '[' && !below.fields;
        if field_in_list || record_in_record {
            self.pop_missing(token, token.line);
            self.push(Token { kind: Kind::Comma, ..virtual_at(token) });
        }
    }

    /// A closer; `next` is what follows it and a comma, a field being a colon.
    fn close(&mut self, token: Token, close: char, next: Ahead) {
        let fits = |frame: &Frame| partner(frame.open) == close;
        let Some(top) = self.stack.last() else {
            self.problems
                .add(token.span, "stray-bracket", format!("this `{close}` closes nothing"))
                .help("remove it, or look for a bracket closed too early above");
            return;
        };
        if fits(top) {
            if token.first && top.line != token.line && top.indent != token.indent && self.suspect.is_none() {
                self.suspect = Some(top.span.clone());
            }
            self.pop(token);
            return;
        }
        // the wrong kind: exchanged by mistake, or something inside was not closed?
        let outer = self.stack.iter().rposition(fits);
        let aligned = token.first && top.line != token.line && top.indent == token.indent;
        let unclosed = outer.is_some_and(|i| {
            let frame = &self.stack[i];
            !aligned
                && (self.stack.len() - i <= 3)
                && (frame.line == token.line || (token.first && frame.indent == token.indent))
        });
        match outer {
            Some(i) if unclosed => {
                while self.stack.len() > i + 1 {
                    self.pop_missing(&token, token.line + 1);
                }
                self.pop(token);
            }
            _ if top.open == '{' => {
                // nothing here is written in braces: the opener is the wrong one
                let open = if close == ')' { '(' } else { '[' };
                self.problems
                    .add(top.span.clone(), "wrong-bracket", format!("`{{` is closed by `{close}`"))
                    .help(format!("write `{open}`"));
                let at = top.at;
                self.out.tokens[at].kind = Kind::Open(open);
                if let Some(top) = self.stack.last_mut() {
                    top.open = open;
                }
                self.pop(token);
            }
            _ if next == Ahead::Close(partner(top.open))
                || (!token.first
                    && top.line != token.line
                    && matches!(next, Ahead::Word | Ahead::Paren | Ahead::Other)) =>
            {
                let open = top.open;
                self.problems
                    .add(token.span, "stray-bracket", format!("this `{close}` closes nothing: a `{open}` is open here"))
                    .help("remove it");
            }
            _ => {
                let (open, right) = (top.open, partner(top.open));
                self.problems
                    .add(
                        token.span.clone(),
                        "wrong-bracket",
                        format!("`{close}` does not close the `{open}` of line {}", top.line + 1),
                    )
                    .help(format!("write `{right}`"));
                self.pop(token);
            }
        }
    }

    fn end(&mut self, end: usize) {
        let Some(innermost) = self.stack.last() else {
            return;
        };
        let blamed = self.suspect.clone().unwrap_or_else(|| innermost.span.clone());
        let open = innermost.open;
        let count = self.stack.len();
        let message = if self.suspect.is_some() {
            "this bracket seems not to be closed: its indentation does not match".to_owned()
        } else if count > 1 {
            format!("this `{open}` is not closed, nor are the {} brackets around it", count - 1)
        } else {
            format!("this `{open}` is not closed")
        };
        self.problems.add(blamed, "unclosed-bracket", message).help("the file ends before every bracket is closed");
        while !self.stack.is_empty() {
            self.pop(Token { kind: Kind::Bad, span: end..end, line: u32::MAX, indent: 0, first: false });
        }
    }
}

fn below_indent(below: &Frame, top: &Frame) -> u32 {
    // the list's own line carries its field: a sibling field stands at that indentation
    if below.line == top.line { u32::MAX } else { top.indent }
}

fn virtual_at(token: &Token) -> Token {
    Token {
        kind: Kind::Bad,
        span: token.span.start..token.span.start,
        line: token.line,
        indent: token.indent,
        first: false,
    }
}
