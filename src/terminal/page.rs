//! A page of text: headings, paragraphs and tables, laid out for a width. Plain lines, no drawing, no cursor tricks,
//! so that a pipe and a screen reader get the same as a screen.

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Head(String),
    Text { indent: usize, hang: usize, text: String },
    Table { indent: usize, columns: &'static str, rows: Vec<Vec<String>> },
    Blank,
}

/// A page of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    parts: Vec<Part>,
}

/// One laid-out line, and whether it is a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) head: bool,
}

impl Page {
    /// An empty page.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A page of one paragraph.
    #[must_use]
    pub fn of(text: impl Into<String>) -> Self {
        let mut page = Self::new();
        page.text(text);
        page
    }

    /// A heading, with room above it.
    pub fn head(&mut self, text: impl Into<String>) {
        if !self.parts.is_empty() {
            self.parts.push(Part::Blank);
        }
        self.parts.push(Part::Head(text.into()));
    }

    /// A paragraph; line ends in it are kept.
    pub fn text(&mut self, text: impl Into<String>) {
        self.parts.push(Part::Text { indent: 0, hang: 0, text: text.into() });
    }

    /// A line under a heading.
    pub fn item(&mut self, text: impl Into<String>) {
        self.parts.push(Part::Text { indent: 2, hang: 4, text: text.into() });
    }

    /// A line that belongs to the item above.
    pub fn under(&mut self, text: impl Into<String>) {
        self.parts.push(Part::Text { indent: 4, hang: 4, text: text.into() });
    }

    /// A remark under a line that belongs to an item.
    pub fn note(&mut self, text: impl Into<String>) {
        self.parts.push(Part::Text { indent: 6, hang: 6, text: text.into() });
    }

    /// The line to type for the item above.
    pub fn command(&mut self, text: impl Into<String>) {
        self.parts.push(Part::Text { indent: 6, hang: 8, text: text.into() });
    }

    /// Whether a line to type stands on the page already.
    #[must_use]
    pub(super) fn tells(&self, line: &str) -> bool {
        let ends = |text: &str| {
            text.split_once(line).is_some_and(|(before, after)| {
                before.ends_with([' ', '`']) && (after.is_empty() || after.starts_with([' ', '`']))
            })
        };
        self.parts.iter().any(|part| matches!(part, Part::Text { indent: 6, hang: 8, text } if ends(text)))
    }

    /// An empty line.
    pub fn blank(&mut self) {
        self.parts.push(Part::Blank);
    }

    /// A table; `columns` has a letter for each, `l` for text, `r` for numbers. Empty tables are left out.
    pub fn table(&mut self, columns: &'static str, rows: Vec<Vec<String>>) {
        if !rows.is_empty() {
            self.parts.push(Part::Table { indent: 2, columns, rows });
        }
    }

    /// Puts another page below.
    pub fn append(&mut self, other: Page) {
        self.parts.extend(other.parts);
    }

    /// Whether there is nothing on it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Lays it out.
    pub(super) fn lines(&self, width: usize) -> Vec<Line> {
        let mut out = Vec::new();
        let mut push = |text: String, head: bool| out.push(Line { text, head });
        for part in &self.parts {
            match part {
                Part::Blank => push(String::new(), false),
                Part::Head(text) => wrap(text, 0, 0, width).into_iter().for_each(|line| push(line, true)),
                Part::Text { indent, hang, text } => {
                    for paragraph in text.split('\n') {
                        wrap(paragraph, *indent, *hang, width).into_iter().for_each(|line| push(line, false));
                    }
                }
                Part::Table { indent, columns, rows } => {
                    table(*indent, columns, rows, width).into_iter().for_each(|line| push(line, false));
                }
            }
        }
        out
    }

    /// The page as text.
    #[must_use]
    pub fn render(&self, width: usize) -> String {
        self.lines(width).into_iter().map(|line| line.text + "\n").collect()
    }
}

fn wide(text: &str) -> usize {
    text.chars().count()
}

/// Breaks a paragraph between words.
fn wrap(text: &str, indent: usize, hang: usize, width: usize) -> Vec<String> {
    let mut out = Vec::new();
    let mut line = " ".repeat(indent);
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && wide(&line) + 1 + wide(word) > width {
            out.push(std::mem::replace(&mut line, " ".repeat(hang)));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    out.push(line.trim_end().to_owned());
    out
}

/// Narrowest that a column of words may get.
const NARROW: usize = 16;

/// Aligns columns. Where they are too wide together, the widest columns of words get narrower, and their cells run on
/// under themselves; where even that does not fit, a row is a paragraph.
fn table(indent: usize, columns: &str, rows: &[Vec<String>], width: usize) -> Vec<String> {
    let count = columns.len();
    let mut widths = vec![0; count];
    for row in rows {
        for (at, cell) in row.iter().enumerate().take(count) {
            widths[at] = widths[at].max(wide(cell));
        }
    }
    let room = width.saturating_sub(indent + 2 * count.saturating_sub(1));
    while widths.iter().sum::<usize>() > room {
        let words = (0..count).filter(|at| columns.as_bytes()[*at] == b'l' && widths[*at] > NARROW);
        let Some(widest) = words.max_by_key(|at| widths[*at]) else {
            return rows.iter().flat_map(|row| wrap(&row.join("  "), indent, indent + 4, width)).collect();
        };
        widths[widest] -= 1;
    }
    let mut out = Vec::new();
    for row in rows {
        let cells: Vec<Vec<String>> =
            row.iter().take(count).zip(&widths).map(|(cell, width)| wrap(cell, 0, 0, *width)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for n in 0..height {
            let mut line = " ".repeat(indent);
            for (at, cell) in cells.iter().enumerate() {
                let text = cell.get(n).map_or("", String::as_str);
                let pad = " ".repeat(widths[at].saturating_sub(wide(text)));
                let (before, after) =
                    if columns.as_bytes()[at] == b'r' { (pad.as_str(), "") } else { ("", pad.as_str()) };
                line.push_str(before);
                line.push_str(text);
                line.push_str(after);
                line.push_str("  ");
            }
            out.push(line.trim_end().to_owned());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_cells_hang_under_themselves_and_nothing_is_wider_than_the_screen() {
        let mut page = Page::new();
        page.head("Means");
        let long = "a rather long remark that does not fit into the line and has to run on below itself";
        page.table("lrl", vec![vec!["Budget".into(), "12".into(), long.into()], vec!["Türkiye".into(), "5".into()]]);
        page.item(long);
        let text = page.render(60);
        assert!(text.lines().all(|line| line.chars().count() <= 60), "{text}");
        assert!(text.contains("\n  Türkiye   5\n"), "{text}");
        assert!(text.lines().nth(2).is_some_and(|line| line.starts_with("               ")), "{text}");
    }
}
