//! Where content comes from: embedded in the program, overlaid by a folder, or a scenario file of one's own.

use super::diagnostic::{Diagnostic, Source};
use super::text::nearest;
use include_dir::{Dir, include_dir};
use std::path::{Component, Path, PathBuf};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// Why a file of content could not be had.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// Neither a shipped scenario nor a file.
    #[error("there is no scenario `{name}`: {help}")]
    NoScenario {
        /// What was asked for.
        name: String,
        /// What there is.
        help: String,
    },
    /// A file could not be read.
    #[error("{path}: {error}")]
    Unreadable {
        /// Path.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// A file is not text.
    #[error("{}", .0.message)]
    NotText(Box<Diagnostic>),
}

/// The content: what is embedded, with an optional folder laid over it, file by file.
#[derive(Clone, Debug, Default)]
pub struct Library {
    overlay: Option<PathBuf>,
}

/// A scenario's text and where it came from.
#[derive(Clone, Debug)]
pub struct ScenarioSource {
    /// Id of a shipped scenario, or the file's stem.
    pub id: String,
    /// Its text.
    pub source: Source,
    /// Where its includes and worlds of its own are looked for.
    pub beside: Beside,
}

/// What stands beside a scenario.
#[derive(Clone, Debug)]
pub enum Beside {
    /// The shipped content only.
    Shipped,
    /// The files of a folder.
    Folder(PathBuf),
    /// Files that a save carries: path from the scenario, and text.
    Carried(std::collections::BTreeMap<String, String>),
}

impl Beside {
    /// A file beside the scenario, if there is one.
    ///
    /// # Errors
    /// If it is there and cannot be read.
    pub fn file(&self, path: &str) -> Result<Option<Source>, LibraryError> {
        match self {
            Self::Shipped => Ok(None),
            Self::Folder(folder) => {
                let full = folder.join(path);
                if full.is_file() { read(&full).map(Some) } else { Ok(None) }
            }
            Self::Carried(files) => Ok(files.get(path).map(|text| Source::new(path, text))),
        }
    }
}

impl Library {
    /// Content with a folder laid over it.
    #[must_use]
    pub fn with_overlay(overlay: Option<PathBuf>) -> Self {
        Self { overlay }
    }

    /// The text of a content file, e.g. `rules/actions.ron`; nothing if there is none.
    ///
    /// # Errors
    /// If the overlay holds it and it cannot be read, or is not UTF-8.
    pub fn file(&self, path: &str) -> Result<Option<Source>, LibraryError> {
        if let Some(overlay) = &self.overlay {
            let full = overlay.join(path);
            if full.is_file() {
                return read(&full).map(Some);
            }
        }
        let Some(file) = EMBEDDED.get_file(path) else {
            return Ok(None);
        };
        Source::from_bytes(path, file.contents()).map(Some).map_err(LibraryError::NotText)
    }

    /// The bytes of a content file that is no text, such as fonts, flags and borders; nothing if there is none.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<std::borrow::Cow<'static, [u8]>> {
        if let Some(overlay) = &self.overlay
            && let Ok(bytes) = std::fs::read(overlay.join(path))
        {
            return Some(bytes.into());
        }
        Self::shipped_bytes(path).map(Into::into)
    }

    /// A shipped file that is not text, such as a font.
    #[must_use]
    pub fn shipped_bytes(path: &str) -> Option<&'static [u8]> {
        EMBEDDED.get_file(path).map(include_dir::File::contents)
    }

    /// Whether a file of the content is shipped with just this text.
    #[must_use]
    pub fn ships(path: &str, text: &str) -> bool {
        let shipped = EMBEDDED.get_file(path).and_then(include_dir::File::contents_utf8);
        shipped.is_some_and(|shipped| shipped.trim_start_matches('\u{feff}') == text)
    }

    /// Ids of the shipped scenarios, in order, those of the overlay included.
    #[must_use]
    pub fn scenarios(&self) -> Vec<String> {
        let mut ids: Vec<String> = EMBEDDED
            .get_dir("scenarios")
            .into_iter()
            .flat_map(Dir::files)
            .filter_map(|file| stem(file.path()))
            .collect();
        if let Some(overlay) = &self.overlay
            && let Ok(entries) = std::fs::read_dir(overlay.join("scenarios"))
        {
            ids.extend(entries.flatten().filter_map(|entry| stem(&entry.path())));
        }
        ids.sort();
        ids.dedup();
        ids
    }

    /// The names of the worlds that are shipped.
    #[must_use]
    pub fn worlds(&self) -> Vec<String> {
        let mut ids: Vec<String> = EMBEDDED
            .get_dir("world")
            .into_iter()
            .flat_map(Dir::dirs)
            .filter_map(|dir| dir.path().file_name().and_then(|name| name.to_str()).map(str::to_owned))
            .collect();
        ids.sort();
        ids
    }

    /// A scenario by id or by file.
    ///
    /// # Errors
    /// If there is none of that name, or the file cannot be read.
    pub fn scenario(&self, name: &str) -> Result<ScenarioSource, LibraryError> {
        if !name.contains(['/', '\\', '.'])
            && let Some(source) = self.file(&format!("scenarios/{name}.ron"))?
        {
            return Ok(ScenarioSource { id: name.into(), source, beside: Beside::Shipped });
        }
        let path = Path::new(name);
        if path.is_file() {
            let folder = path.parent().map(Path::to_path_buf).filter(|p| !p.as_os_str().is_empty());
            let id = stem(path).unwrap_or_else(|| "scenario".into());
            let beside = Beside::Folder(folder.unwrap_or_else(|| ".".into()));
            return Ok(ScenarioSource { id, source: read(path)?, beside });
        }
        if path.exists() {
            let error = std::io::Error::other("this is a folder, not a scenario file");
            return Err(LibraryError::Unreadable { path: name.into(), error });
        }
        let ids = self.scenarios();
        let help = match nearest(name, ids.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("shipped are {}; a file is named by its path", ids.join(", ")),
        };
        Err(LibraryError::NoScenario { name: name.into(), help })
    }
}

fn stem(path: &Path) -> Option<String> {
    (path.extension()? == "ron").then(|| path.file_stem().and_then(|s| s.to_str()).map(str::to_owned)).flatten()
}

/// Reads a file as text.
///
/// # Errors
/// If it cannot be read, is larger than any content may be, or is not UTF-8.
pub fn read(path: &Path) -> Result<Source, LibraryError> {
    let name = path.display().to_string();
    let unreadable = |error| LibraryError::Unreadable { path: name.clone(), error };
    // A hostile file is not read whole: its size is looked at first.
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > 8 * 1024 * 1024 {
        let error = std::io::Error::other(format!("{} MiB are too much: content files hold 2 MiB at most", size >> 20));
        return Err(LibraryError::Unreadable { path: name, error });
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    Source::from_bytes(&name, &bytes).map_err(LibraryError::NotText)
}

/// Whether a path named in a file stays inside its folder.
#[must_use]
pub fn stays_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|c| matches!(c, Component::Normal(_)))
}
