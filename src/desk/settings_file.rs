//! What a person has set, kept between sittings as a few readable lines.

use super::intent::Settings;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(Serialize, Deserialize)]
#[serde(default)]
struct File {
    text_size: f32,
    paper: bool,
    language: String,
    motion: bool,
    fullscreen: bool,
}

impl Default for File {
    fn default() -> Self {
        let Settings { text_size, paper, language, motion, fullscreen } = Settings::default();
        Self { text_size, paper, language, motion, fullscreen }
    }
}

fn path() -> Option<PathBuf> {
    let own = std::env::var_os("NEWBORN_SETTINGS").map(PathBuf::from);
    own.or_else(|| Some(directories::ProjectDirs::from("", "", "newborn")?.config_dir().join("settings.toml")))
}

/// The settings as they were left; plain ones where nothing is kept or it cannot be read.
#[must_use]
pub(crate) fn read() -> Settings {
    let text = path().and_then(|path| std::fs::read_to_string(path).ok()).unwrap_or_default();
    let File { text_size, paper, language, motion, fullscreen } = toml::from_str(&text).unwrap_or_default();
    Settings { text_size: text_size.clamp(0.8, 2.0), paper, language, motion, fullscreen }
}

/// Keeps the settings.
///
/// # Errors
/// Why they could not be kept.
pub(crate) fn write(settings: &Settings) -> Result<(), String> {
    let Settings { text_size, paper, language, motion, fullscreen } = settings.clone();
    let text = toml::to_string(&File { text_size, paper, language, motion, fullscreen });
    let path = path().ok_or("there is no folder for settings")?;
    let folder = path.parent().ok_or("there is no folder for settings")?;
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    std::fs::write(&path, text.map_err(|error| error.to_string())?)
        .map_err(|error| format!("{}: {error}", path.display()))
}
