//! `check`: everything that is wrong with scenario files.

use super::Failure;
use super::args::CheckArgs;
use super::say::{Say, colour};
use crate::scenario::diagnostic::{Diagnostic, Severity, render_all};
use crate::scenario::library::{Library, LibraryError};
use crate::scenario::load::check_source;

pub(super) fn check(library: &Library, options: &CheckArgs, say: &Say) -> Result<(), Failure> {
    let mut all: Vec<Diagnostic> = Vec::new();
    let mut unreadable = Vec::new();
    let mut fine = Vec::new();
    for name in &options.files {
        match library.scenario(name) {
            Ok(source) => {
                let checked = check_source(library, &source);
                if checked.setup.is_some() {
                    fine.push(name.as_str());
                }
                all.extend(checked.diagnostics);
            }
            Err(LibraryError::NotText(diagnostic)) => all.push(*diagnostic),
            Err(error) => unreadable.push(error.to_string()),
        }
    }
    let errors = all.iter().filter(|d| d.severity == Severity::Error).count();
    let warnings = all.len() - errors;
    if options.json {
        let text = serde_json::to_string_pretty(&all).map_err(|e| Failure::Device(e.to_string()))?;
        say.line(&text);
    } else {
        if !all.is_empty() {
            say.aside(render_all(&all, colour()).trim_end());
        }
        for name in fine {
            say.line(&format!("{name}: fine"));
        }
    }
    for error in &unreadable {
        say.error(error);
    }
    let count = |n: usize, one: &str| format!("{n} {one}{}", if n == 1 { "" } else { "s" });
    if errors > 0 || !unreadable.is_empty() {
        let text = format!("{}, {}", count(errors + unreadable.len(), "error"), count(warnings, "warning"));
        return Err(Failure::Input(if options.json { String::new() } else { text }));
    }
    Ok(())
}
