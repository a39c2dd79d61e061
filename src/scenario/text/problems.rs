//! Problems on their way to diagnostics: collected by place, bounded in number.

use super::{MAX_PROBLEMS, Span};
use crate::scenario::diagnostic::{Diagnostic, Source, sort};

/// A problem before it has a line and a column.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    span: Span,
    code: &'static str,
    message: String,
    pub(super) help: Option<String>,
}

impl Problem {
    pub(super) fn help(&mut self, help: impl Into<String>) {
        self.help = Some(help.into());
    }
}

/// The problems of one file, as many as are worth reading.
#[derive(Default)]
pub(super) struct Problems {
    pub(super) list: Vec<Problem>,
    /// Starts of the syntax problems, sorted.
    syntax: Vec<usize>,
}

impl Problems {
    pub(super) fn add(&mut self, span: Span, code: &'static str, message: impl Into<String>) -> &mut Problem {
        let problem = Problem { span, code, message: message.into(), help: None };
        if self.full() {
            // kept as the last one, and dropped by the next: the list never grows beyond its bound
            self.list.truncate(MAX_PROBLEMS);
        }
        let at = self.list.len();
        self.list.push(problem);
        &mut self.list[at]
    }

    pub(super) fn full(&self) -> bool {
        self.list.len() >= MAX_PROBLEMS
    }

    pub(super) fn syntax_done(&mut self) {
        self.syntax = self.list.iter().map(|p| p.span.start).collect();
        self.syntax.sort_unstable();
    }

    /// Whether something was wrong with the text within a span: then what is absent there may only look absent.
    pub(super) fn broken(&self, span: &Span) -> bool {
        let first = self.syntax.partition_point(|&at| at < span.start);
        self.syntax.get(first).is_some_and(|&at| at <= span.end)
    }

    pub(super) fn into_diagnostics(mut self, source: &Source) -> Vec<Diagnostic> {
        let more = self.full();
        self.list.truncate(MAX_PROBLEMS);
        let mut out: Vec<Diagnostic> = self
            .list
            .into_iter()
            .map(|p| {
                let d = Diagnostic::new(source, p.span, p.code, p.message);
                match p.help {
                    Some(help) => d.help(help),
                    None => d,
                }
            })
            .collect();
        sort(&mut out);
        if more {
            let at = out.last().map_or(0..0, |d| d.span.clone());
            out.push(
                Diagnostic::new(
                    source,
                    at,
                    "too-many",
                    format!("more than {MAX_PROBLEMS} problems; the rest is not listed"),
                )
                .help("mend these and check again"),
            );
        }
        out
    }
}
