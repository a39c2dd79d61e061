//! The one place that writes to the standard streams for commands.

use std::io::{IsTerminal, Write};

/// Writes to the standard streams. A reader that went away (`| head`) ends the writing, not the program.
pub(super) struct Say;

/// Whether colour makes sense on the error stream.
pub(super) fn colour() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

impl Say {
    pub(super) fn new() -> Self {
        Self
    }

    /// A line of the answer.
    pub(super) fn line(&self, text: &str) {
        let mut out = std::io::stdout().lock();
        let _closed = writeln!(out, "{text}");
    }

    /// A line beside the answer.
    pub(super) fn aside(&self, text: &str) {
        let mut out = std::io::stderr().lock();
        let _closed = writeln!(out, "{text}");
    }

    /// What went wrong.
    pub(super) fn error(&self, text: &str) {
        self.aside(&format!("newborn: {text}"));
    }

    /// A progress bar on a terminal, nothing in a pipe.
    pub(super) fn progress(&self, length: u64, what: &'static str) -> indicatif::ProgressBar {
        if !std::io::stderr().is_terminal() {
            return indicatif::ProgressBar::hidden();
        }
        let bar = indicatif::ProgressBar::new(length);
        if let Ok(style) = indicatif::ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {eta}") {
            bar.set_style(style);
        }
        bar.set_message(what);
        bar
    }
}
