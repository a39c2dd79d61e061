//! The broken files under `tests/broken`: what each expects in its first lines is what must be reported, and no more.
//!
//! The format is described in `tests/broken/README.md`.

use newborn::scenario::diagnostic::{Diagnostic, render_all};
use std::path::{Path, PathBuf};

/// One `// expect:` line.
#[derive(Debug)]
struct Expected {
    line: usize,
    column: Option<usize>,
    code: String,
    names: String,
    help: String,
}

impl Expected {
    fn read(line: &str) -> Option<Self> {
        let rest = line.strip_prefix('\u{feff}').unwrap_or(line).strip_prefix("// expect: ")?.trim_end();
        let (rest, help) = match rest.split_once(" help \"") {
            Some((rest, help)) => (rest, help.strip_suffix('"').unwrap_or(help)),
            None => (rest, ""),
        };
        let mut found = Self { line: 0, column: None, code: String::new(), names: String::new(), help: help.into() };
        let mut words = rest.split(' ');
        while let (Some(key), Some(value)) = (words.next(), words.next()) {
            match key {
                "line" => found.line = value.parse().ok()?,
                "column" => found.column = Some(value.parse().ok()?),
                "code" => found.code = value.into(),
                "names" => found.names = value.into(),
                _ => return None,
            }
        }
        (found.line > 0 && !found.code.is_empty()).then_some(found)
    }

    fn fits(&self, d: &Diagnostic) -> bool {
        d.line == self.line
            && d.code == self.code
            && self.column.is_none_or(|column| column == d.column)
            && d.message.contains(&self.names)
            && d.help.as_deref().unwrap_or("").contains(&self.help)
    }
}

/// Runs a check over every broken file and says where it reports something else than the file expects.
///
/// # Panics
/// If any file is not reported as it expects, with everything that was reported instead.
pub(crate) fn broken_files(check: impl Fn(&Path) -> Vec<Diagnostic>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("tests/broken is part of the repository")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ext| ext == "ron"))
        .collect();
    files.sort();
    assert!(files.len() >= 40, "only {} broken files in {}", files.len(), folder.display());
    let mut failures = String::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("broken files are UTF-8");
        let expected: Vec<Expected> =
            text.lines().filter(|l| l.contains("// expect:")).filter_map(Expected::read).collect();
        assert!(!expected.is_empty(), "{} expects nothing: see tests/broken/README.md", path.display());
        let found = check(&path);
        let missed: Vec<_> = expected.iter().filter(|e| !found.iter().any(|d| e.fits(d))).collect();
        let beyond: Vec<_> = found.iter().filter(|d| !expected.iter().any(|e| e.fits(d))).cloned().collect();
        if !missed.is_empty() || !beyond.is_empty() {
            failures += &format!(
                "{}\n  not reported: {missed:#?}\n  not expected:\n{}\n",
                path.display(),
                render_all(&beyond, false)
            );
        }
    }
    assert!(failures.is_empty(), "change the file's expectation only if the new report is better\n{failures}");
}
