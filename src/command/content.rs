//! `scenarios` and `new`.

use super::Failure;
use super::args::NewArgs;
use super::say::Say;
use crate::scenario::library::Library;
use crate::scenario::load::load;
use std::io::Write;

/// A commented scenario to start from.
const TEMPLATE: &str = include_str!("../../assets/rules/template.ron");

pub(super) fn scenarios(library: &Library, say: &Say) -> Result<(), Failure> {
    let ids = library.scenarios();
    let width = ids.iter().map(String::len).max().unwrap_or(0);
    for id in ids {
        match load(library, &id) {
            Ok(setup) => say.line(&format!(
                "{id:width$}  {}: from {}, {} turns. {}",
                setup.title, setup.start, setup.turns, setup.summary
            )),
            Err(error) => say.line(&format!("{id:width$}  cannot be played: {error}")),
        }
    }
    Ok(())
}

pub(super) fn new(options: &NewArgs, say: &Say) -> Result<(), Failure> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if options.name.is_empty() || !options.name.chars().all(good) {
        let message = format!("`{}` is no good name: use lower-case letters, digits and hyphens", options.name);
        return Err(Failure::Usage(message));
    }
    let path = format!("{}.ron", options.name);
    let file = std::fs::OpenOptions::new().write(true).create_new(true).open(&path);
    let mut file = file.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Failure::Input(format!("{path} is there already and stays as it is")),
        _ => Failure::Device(format!("{path}: {error}")),
    })?;
    file.write_all(TEMPLATE.as_bytes()).map_err(|error| Failure::Device(format!("{path}: {error}")))?;
    say.line(&format!("{path} is ready: edit it, then `newborn check {path}` and `newborn play {path}`"));
    Ok(())
}
