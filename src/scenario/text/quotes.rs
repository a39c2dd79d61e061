//! Texts in quotes of every kind, and the quotes that are forgotten or crooked.

use super::tokens::{Kind, Lexer, is_curly, is_word, short};

impl Lexer<'_> {
    /// A text in straight double quotes.
    pub(super) fn quoted(&mut self) {
        let (start, bytes) = (self.at, self.text.as_bytes());
        let mut at = start + 1;
        let mut lines = false;
        let closed = loop {
            match bytes.get(at) {
                None => break false,
                Some(b'"') => break true,
                Some(b'\\') => at += 2,
                Some(b) => {
                    lines |= *b == b'\n';
                    at += 1;
                }
            }
        };
        let end = (at + 1).min(self.text.len());
        let next = self.text.get(end..).and_then(|rest| rest.trim_start_matches([' ', '\t']).chars().next());
        let touching = self.text.get(end..).and_then(|rest| rest.chars().next());
        let glued = touching.is_some_and(|c| is_word(c) || is_curly(c));
        // a text may span lines, so a forgotten quote swallows the next text's beginning: what follows tells
        let swallowed = lines && next.is_some_and(|c| is_word(c) || c == '"' || is_curly(c));
        if closed && !glued && !swallowed {
            let value = self.decode(start + 1, at);
            self.text_token(value, end);
            return;
        }
        self.problems
            .add(start..start + 1, "unclosed-text", "this text has no closing quote")
            .help("close it with `\"`; a quote inside a text is written `\\\"`");
        let line_end = self.rest().find('\n').map_or(self.text.len(), |i| start + i);
        let line = &self.text[start + 1..line_end];
        // `(id: "abc, name: "A name")`: the text probably ends where the next field begins
        let stop = match line.find('"') {
            Some(quote) => line[..quote].find(',').unwrap_or(quote),
            None => line.trim_end().trim_end_matches([',', ')', ']', '}', ' ']).len(),
        };
        self.push(Kind::Bad, start + 1 + stop);
        if self.rest().starts_with('"') {
            self.at += 1;
        }
    }

    fn text_token(&mut self, value: String, end: usize) {
        let most = self.limits.text;
        if value.len() > most {
            self.problems
                .add(
                    self.at..self.at + 1,
                    "too-large",
                    format!("this text is {} bytes long; at most {most} are read", value.len()),
                )
                .help("shorten it, or split it");
        }
        self.push(Kind::Text(value), end);
    }

    /// Number of hashes of a raw text `r"..."` or `r#"..."#` that begins here.
    pub(super) fn raw_hashes(&self) -> Option<usize> {
        let rest = self.rest().strip_prefix('r')?;
        let after = rest.trim_start_matches('#');
        let hashes = rest.len() - after.len();
        (hashes <= 8 && after.starts_with('"')).then_some(hashes)
    }

    pub(super) fn raw(&mut self) {
        let hashes = self.raw_hashes().unwrap_or(0);
        let start = self.at + 2 + hashes;
        let close = format!("\"{}", "#".repeat(hashes));
        match self.text[start..].find(&close) {
            Some(len) => {
                let value = self.text[start..start + len].to_owned();
                self.text_token(value, start + len + close.len());
            }
            None => {
                self.problems
                    .add(self.at..start, "unclosed-text", "this raw text has no end")
                    .help(format!("end it with `{close}`"));
                self.push(Kind::Bad, self.text.len());
            }
        }
    }

    pub(super) fn single_quoted(&mut self) {
        let mut chars = self.rest().char_indices().skip(1);
        let (Some((_, c)), Some((i, '\''))) = (chars.next(), chars.next()) else {
            let line = self.rest().lines().next().unwrap_or("");
            let len = line.get(1..).and_then(|l| l.find('\'')).map_or(1, |i| i + 2);
            let inside = line.get(1..len.saturating_sub(1)).unwrap_or("").to_owned();
            let what =
                if len > 1 { format!("write \"{}\"", short(&inside)) } else { "texts stand in double quotes".into() };
            self.problems.add(self.at..self.at + len, "syntax", "single quotes do not hold a text").help(what);
            self.push(if len > 1 { Kind::Text(inside) } else { Kind::Bad }, self.at + len);
            return;
        };
        if c == '\\' {
            self.odd('\'', self.at + 1);
        } else {
            self.push(Kind::Char, self.at + i + 1);
        }
    }

    pub(super) fn curly(&mut self) {
        let line = self.rest().lines().next().unwrap_or("");
        let open = line.chars().next().map_or(1, char::len_utf8);
        let close = line[open..].char_indices().find(|&(_, c)| is_curly(c) && c != '\u{2019}' || c == '"');
        let (inside, len) = match close {
            Some((i, c)) => (line[open..open + i].to_owned(), open + i + c.len_utf8()),
            None => (String::new(), line.trim_end().trim_end_matches([',', ')', ']', '}']).len().max(open)),
        };
        let help = if inside.is_empty() {
            "use straight quotes: \"".to_owned()
        } else {
            format!("use straight quotes: \"{}\"", short(&inside))
        };
        self.problems.add(self.at..self.at + len, "curly-quotes", "curly quotes do not begin or end a text").help(help);
        self.push(if close.is_some() { Kind::Text(inside) } else { Kind::Bad }, self.at + len);
    }

    /// The value of a quoted text; bad escapes and control characters are reported once a text.
    fn decode(&mut self, start: usize, end: usize) -> String {
        let raw = &self.text[start..end];
        if !raw.bytes().any(|b| b == b'\\' || b < b' ') {
            return raw.to_owned();
        }
        let mut out = String::with_capacity(raw.len());
        let mut chars = raw.char_indices();
        let mut bad = None;
        while let Some((i, c)) = chars.next() {
            if c != '\\' {
                if c.is_control() && !matches!(c, '\n' | '\r' | '\t') {
                    bad.get_or_insert((i, i + c.len_utf8(), "a control character stands in this text", "remove it"));
                }
                out.push(c);
                continue;
            }
            let escaped = chars.next().map(|(_, c)| c);
            let value = match escaped {
                Some('n') => Some('\n'),
                Some('t') => Some('\t'),
                Some('r') => Some('\r'),
                Some(c @ ('"' | '\\' | '\'')) => Some(c),
                Some('x') => hex(&mut chars.by_ref().take(2).map(|(_, c)| c)),
                Some('u') if chars.as_str().starts_with('{') => {
                    chars.next();
                    hex(&mut chars.by_ref().take(9).map(|(_, c)| c).take_while(|&c| c != '}'))
                }
                _ => None,
            };
            match value.filter(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t')) {
                Some(c) => out.push(c),
                None => {
                    let till = i + 1 + escaped.map_or(0, char::len_utf8);
                    bad.get_or_insert((
                        i,
                        till,
                        "no such escape in a text",
                        "known are \\n, \\t, \\\", \\\\ and \\u{e9}; a backslash itself is \\\\",
                    ));
                }
            }
        }
        if let Some((from, to, message, help)) = bad {
            self.problems.add(start + from..start + to, "syntax", message).help(help);
        }
        out
    }
}

fn hex(digits: &mut dyn Iterator<Item = char>) -> Option<char> {
    let digits: String = digits.collect();
    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
}
