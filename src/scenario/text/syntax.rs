//! Balanced tokens to a tree, with every mistake reported and none of them fatal.
//!
//! A mistake never leaves the brackets it stands in. Recursion is bounded by the depth limit of
//! [`super::brackets`]; every loop takes at least one token per round.

use super::brackets::Balanced;
use super::tokens::{Kind, Token, short};
use super::tree::{Entry, Name, Node, NodeKind};
use super::{Limits, Problems, Span};

struct Parser<'a> {
    text: &'a str,
    tokens: &'a [Token],
    close: &'a [u32],
    at: usize,
    limits: &'a Limits,
    problems: &'a mut Problems,
}

/// The value of a file, if it holds one.
pub(super) fn parse(text: &str, balanced: &Balanced, limits: &Limits, problems: &mut Problems) -> Option<Node> {
    let mut p = Parser { text, tokens: &balanced.tokens, close: &balanced.close, at: 0, limits, problems };
    let first = p.tokens.first()?;
    if first.kind == Kind::Word && p.is(1, &Kind::Colon) {
        p.problems
            .add(first.span.clone(), "syntax", "the file begins with a field, not with a bracket")
            .help("put all fields into one pair of brackets: ( ... )");
        let entries = p.entries(p.tokens.len());
        return Some(Node { span: 0..text.len(), kind: NodeKind::Record(None, entries) });
    }
    let node = p.value();
    if let Some(token) = p.tokens.get(p.at) {
        let help = if matches!(token.kind, Kind::Comma) {
            "remove this comma"
        } else {
            "a file holds one value: ( ... ); was a bracket closed too early?"
        };
        p.problems.add(token.span.clone(), "syntax", "there is more after the end").help(help);
    }
    Some(node)
}

impl Parser<'_> {
    fn kind(&self, ahead: usize) -> Option<&Kind> {
        self.tokens.get(self.at + ahead).map(|t| &t.kind)
    }

    fn is(&self, ahead: usize, kind: &Kind) -> bool {
        self.kind(ahead) == Some(kind)
    }

    fn span(&self) -> Span {
        self.tokens.get(self.at).map_or(self.text.len()..self.text.len(), |t| t.span.clone())
    }

    fn slice(&self, span: &Span) -> &str {
        &self.text[span.clone()]
    }

    /// Just behind the last token that was taken.
    fn behind(&self) -> Span {
        let end = self.at.checked_sub(1).and_then(|i| self.tokens.get(i)).map_or(0, |t| t.span.end);
        end..end
    }

    fn name(&mut self) -> Name {
        let span = self.span();
        self.at += 1;
        Name { text: self.slice(&span).to_owned(), span }
    }

    fn begins_value(&self) -> bool {
        self.kind(0).is_some_and(|k| !matches!(k, Kind::Close(_) | Kind::Comma | Kind::Colon))
    }

    fn begins_field(&self) -> bool {
        matches!(self.kind(0), Some(Kind::Word | Kind::Text(_))) && self.is(1, &Kind::Colon)
    }

    /// Closing index of the bracket at the current token.
    fn closer(&self) -> usize {
        self.close.get(self.at).map_or(self.tokens.len(), |&c| c as usize)
    }

    fn value(&mut self) -> Node {
        let span = self.span();
        let Some(kind) = self.kind(0).cloned() else {
            self.problems.add(span.clone(), "syntax", "a value is missing here");
            return Node { span, kind: NodeKind::Bad };
        };
        let kind = match kind {
            Kind::Open('[') => return self.list(),
            Kind::Open('{') => return self.braces(None),
            Kind::Open(_) => return self.group(None),
            Kind::Word => return self.word(),
            Kind::Close(_) | Kind::Comma => {
                self.problems.add(self.behind(), "syntax", "a value is missing here");
                return Node { span: self.behind(), kind: NodeKind::Bad };
            }
            Kind::Colon => {
                self.problems.add(span.clone(), "syntax", "`:` stands where a value should");
                NodeKind::Bad
            }
            Kind::Number => NodeKind::Number,
            Kind::Char => NodeKind::Char,
            Kind::Text(text) => NodeKind::Text(text),
            Kind::Bad => NodeKind::Bad,
        };
        self.at += 1;
        Node { span, kind }
    }

    fn word(&mut self) -> Node {
        let name = self.name();
        let span = name.span.clone();
        match (name.text.as_str(), self.kind(0)) {
            ("Some", Some(Kind::Open('('))) => {
                let group = self.group(None);
                let whole = span.start..group.span.end;
                let kind = match group.kind {
                    NodeKind::Tuple(_, mut items) if items.len() == 1 => match items.pop() {
                        Some(item) => NodeKind::Some(Box::new(item)),
                        None => NodeKind::Bad,
                    },
                    _ => {
                        // Some(1, 2) and Some(a: 1): the brackets of the value itself are missing
                        self.problems
                            .add(whole.clone(), "syntax", "`Some( )` holds exactly one value")
                            .help("write the value without `Some`, or `Some((...))` with brackets of its own");
                        NodeKind::Bad
                    }
                };
                Node { span: whole, kind }
            }
            ("true" | "false", _) => Node { span, kind: NodeKind::Bool },
            ("None", _) => Node { span, kind: NodeKind::None },
            (_, Some(Kind::Open('('))) => self.group(Some(name)),
            (_, Some(Kind::Open('{'))) => self.braces(Some(name)),
            (_, Some(Kind::Open('['))) => {
                self.problems
                    .add(self.span(), "syntax", format!("`[` right after `{}`", short(&name.text)))
                    .help(format!("write `{}([...])`", short(&name.text)));
                let list = self.list();
                let whole = span.start..list.span.end;
                Node { span: whole, kind: NodeKind::Tuple(Some(name), vec![list]) }
            }
            _ => Node { span, kind: NodeKind::Word(name.text) },
        }
    }

    /// `( ... )`, with or without a name before it.
    fn group(&mut self, name: Option<Name>) -> Node {
        let start = name.as_ref().map_or(self.span().start, |n| n.span.start);
        let end = self.closer();
        self.at += 1;
        let kind = if self.has_fields(end) {
            NodeKind::Record(name, self.entries(end))
        } else {
            NodeKind::Tuple(name, self.sequence(end, "this pair of brackets"))
        };
        self.close_at(start, end, kind)
    }

    fn close_at(&mut self, start: usize, end: usize, kind: NodeKind) -> Node {
        self.at = end + 1;
        let stop = self.tokens.get(end).map_or(self.text.len(), |t| t.span.end);
        Node { span: start..stop.max(start), kind }
    }

    fn list(&mut self) -> Node {
        let open = self.span();
        let end = self.closer();
        self.at += 1;
        if self.begins_field() {
            self.problems
                .add(open.clone(), "wrong-bracket", "fields stand in `[ ]`, which holds a list")
                .help("a record is written ( name: value, ... ); a list of records is [ (...), (...) ]");
            let entries = self.entries(end);
            return self.close_at(open.start, end, NodeKind::Record(None, entries));
        }
        let items = self.sequence(end, "a list");
        self.close_at(open.start, end, NodeKind::List(items))
    }

    /// `{ ... }`: a map, or a record of somebody who knows other languages.
    fn braces(&mut self, name: Option<Name>) -> Node {
        let open = self.span();
        let start = name.as_ref().map_or(open.start, |n| n.span.start);
        let end = self.closer();
        self.at += 1;
        if name.is_some() || matches!(self.kind(0), Some(Kind::Word)) && self.is(1, &Kind::Colon) {
            self.problems
                .add(open, "wrong-bracket", "a record does not stand in `{ }`")
                .help("write ( name: value, ... )");
            let entries = self.entries(end);
            return self.close_at(start, end, NodeKind::Record(name, entries));
        }
        let mut entries = Vec::new();
        while self.at < end && !self.problems.full() {
            let key = self.value();
            if self.is(0, &Kind::Colon) {
                self.at += 1;
                entries.push((key, self.value()));
            } else {
                self.problems
                    .add(self.behind(), "syntax", "`:` and a value are missing here")
                    .help("a map is written { key: value, ... }");
            }
            self.separate(end, false);
        }
        self.close_at(start, end, NodeKind::Map(entries))
    }

    /// Whether the bracket just entered holds fields: does any of its items begin with `name:`?
    fn has_fields(&self, end: usize) -> bool {
        let mut at = self.at;
        let mut begins = true;
        while at < end {
            let kind = &self.tokens[at].kind;
            if begins && matches!(kind, Kind::Word | Kind::Text(_)) && self.tokens[at + 1].kind == Kind::Colon {
                return true;
            }
            begins = *kind == Kind::Comma;
            at = match kind {
                Kind::Open(_) => self.close.get(at).map_or(end, |&c| c as usize) + 1,
                _ => at + 1,
            };
        }
        false
    }

    fn sequence(&mut self, end: usize, what: &str) -> Vec<Node> {
        let mut items = Vec::new();
        while self.at < end && !self.problems.full() {
            if items.len() == self.limits.items {
                self.problems
                    .add(self.span(), "too-large", format!("more than {} items in {what}", self.limits.items))
                    .help("nothing after this place was read");
                break;
            }
            items.push(self.value());
            self.separate(end, false);
        }
        items
    }

    fn entries(&mut self, end: usize) -> Vec<Entry> {
        let mut entries = Vec::new();
        while self.at < end && !self.problems.full() {
            let span = self.span();
            match self.kind(0).cloned() {
                Some(Kind::Word) => {
                    let name = self.name();
                    entries.push(self.entry(name, end));
                }
                Some(Kind::Text(text)) if self.is(1, &Kind::Colon) => {
                    self.problems
                        .add(span.clone(), "syntax", "a field name stands in quotes")
                        .help(format!("write `{}:` without quotes", short(&text)));
                    self.at += 1;
                    entries.push(self.entry(Name { text, span }, end));
                }
                _ => {
                    self.problems
                        .add(span, "syntax", "a field name is missing here")
                        .help("fields are written `name: value`");
                    self.skip(end);
                }
            }
            self.separate(end, true);
        }
        entries
    }

    /// The rest of a field after its name.
    fn entry(&mut self, name: Name, end: usize) -> Entry {
        let shown = short(&name.text);
        let value = if self.is(0, &Kind::Colon) {
            self.at += 1;
            if self.at >= end || !self.begins_value() && !self.is(0, &Kind::Colon) || self.begins_field() {
                let here = self.behind();
                self.problems
                    .add(name.span.clone(), "syntax", format!("the field `{shown}` has no value"))
                    .help(format!("write `{shown}: value`"));
                Node { span: here, kind: NodeKind::Bad }
            } else {
                self.value()
            }
        } else if self.at < end && self.begins_value() && !self.begins_field() {
            self.problems
                .add(self.behind(), "syntax", format!("`:` is missing after `{shown}`"))
                .help(format!("write `{shown}: value`"));
            self.value()
        } else {
            self.problems
                .add(name.span.clone(), "syntax", format!("the field `{shown}` has no value"))
                .help(format!("write `{shown}: value`"));
            Node { span: self.behind(), kind: NodeKind::Bad }
        };
        Entry { name, value }
    }

    /// Between two items: takes the comma, or says what is wrong.
    fn separate(&mut self, end: usize, fields: bool) {
        if self.at >= end {
            return;
        }
        if self.is(0, &Kind::Comma) {
            self.at += 1;
            let extra = self.at;
            while self.at < end && self.is(0, &Kind::Comma) {
                self.at += 1;
            }
            if self.at > extra {
                let span = self.tokens[extra].span.start..self.tokens[self.at - 1].span.end;
                self.problems.add(span, "syntax", "nothing stands between two commas").help("remove one of them");
            }
            return;
        }
        if self.begins_field() || (!fields && self.begins_value()) {
            self.problems
                .add(self.behind(), "syntax", "a comma is missing here")
                .help("put `,` between this and what follows");
            return;
        }
        let span = self.span();
        let seen = short(self.slice(&span));
        self.problems
            .add(span, "syntax", format!("`{seen}` does not belong here"))
            .help("a comma or a closing bracket was expected; texts stand in one pair of quotes");
        self.skip(end);
        if self.is(0, &Kind::Comma) && self.at < end {
            self.at += 1;
        }
    }

    /// To the next comma or field of the same bracket, at least one token on.
    fn skip(&mut self, end: usize) {
        loop {
            self.at = match self.kind(0) {
                Some(Kind::Open(_)) => self.closer() + 1,
                _ => self.at + 1,
            }
            .min(end);
            if self.at >= end || self.is(0, &Kind::Comma) || self.begins_field() {
                return;
            }
        }
    }
}
