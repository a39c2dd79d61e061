//! The one place of the terminal game that writes.

use super::page::Page;
use std::io::{self, Write};

/// How pages are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Columns.
    pub width: usize,
    /// Whether headings may be set off by colour; they are told apart by their place as well.
    pub colour: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { width: 100, colour: false }
    }
}

/// Writes pages.
pub(super) struct Screen<'a> {
    out: &'a mut dyn Write,
    look: Look,
}

impl<'a> Screen<'a> {
    pub(super) fn new(out: &'a mut dyn Write, look: Look) -> Self {
        Self { out, look: Look { width: look.width.clamp(40, 160), ..look } }
    }

    pub(super) fn show(&mut self, page: &Page) -> io::Result<()> {
        for line in page.lines(self.look.width) {
            if line.head && self.look.colour {
                writeln!(self.out, "\u{1b}[1m{}\u{1b}[0m", line.text)?;
            } else {
                writeln!(self.out, "{}", line.text)?;
            }
        }
        self.out.flush()
    }

    pub(super) fn echo(&mut self, prompt: &str, line: &str) -> io::Result<()> {
        writeln!(self.out, "\n{prompt}{line}")
    }
}
