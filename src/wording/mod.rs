//! Words for everything the game shows: texts by key, from language files; numbers, names and reasons put into them.
//!
//! *Invariants.* No sentence a player reads is written in code: it is a key and its arguments. A text that is missing
//! in the language asked for is taken from English; one that is missing there shows as its key in brackets, and a
//! test finds it before a player does.

mod advice;
mod aims;
mod bundles;
mod cable;
mod deeds;
mod effects;
mod halls;
mod localised;
mod names;
mod news;
mod numbers;
mod orders;
mod refusals;

pub use advice::Change;
pub use cable::{Cable, Headline, Kind};
pub use deeds::{Deed, Seen};
pub use localised::each_name;
pub use names::government_key;
pub use news::NEWS;
pub use numbers::{bar, points, signed};

use crate::scenario::library::{Library, LibraryError};
use crate::scenario::setup::Setup;
use bundles::Bundles;
use fluent_bundle::FluentValue;
use std::sync::Arc;

/// The language in which every text exists.
pub const FALLBACK: &str = "en";

/// What stands for an empty argument where holes are looked for.
pub const HOLE: &str = "[empty]";

/// An argument of a text: its name and its value.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// An argument.
pub fn arg<'a>(name: &'a str, value: impl Into<FluentValue<'a>>) -> Arg<'a> {
    (name, value.into())
}

/// Where texts are read. A text that names lines to type has beside it, as its attribute `window`, what it says where
/// things are pressed; a test finds those that have not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Surface {
    /// On a terminal.
    #[default]
    Terminal,
    /// In the window.
    Window,
}

/// The words of one scenario in one language.
pub struct Words {
    surface: Surface,
    setup: Arc<Setup>,
    language: String,
    bundles: Bundles,
    marks: bool,
}

impl Words {
    /// Reads the texts of a scenario in a language, with English behind it.
    ///
    /// # Errors
    /// If a language file that exists cannot be read.
    pub fn load(library: &Library, setup: &Arc<Setup>, language: &str) -> Result<Self, LibraryError> {
        let mut languages = vec![language.to_owned()];
        if language != FALLBACK {
            languages.push(FALLBACK.to_owned());
        }
        let plain = setup.origin.as_ref().unwrap_or(setup);
        let mut texts = plain.texts.clone();
        let own = plain.translations.iter().filter(|own| own.language == language);
        texts.extend(own.flat_map(|own| own.texts.iter().cloned()));
        let bundles = Bundles::load(library, (&plain.world, &plain.id), &texts, &languages)?;
        let setup = if language == FALLBACK {
            Arc::clone(plain)
        } else {
            Arc::new(localised::in_language(plain, language, |key| bundles.name(key)))
        };
        Ok(Self { surface: Surface::Terminal, setup, language: language.to_owned(), bundles, marks: false })
    }

    /// The same words as they are read elsewhere.
    #[must_use]
    pub fn on(self, surface: Surface) -> Self {
        Self { surface, ..self }
    }

    /// The same words with a mark in the place of every argument that is empty, for tests that look for holes.
    #[must_use]
    pub fn marking_holes(self) -> Self {
        Self { marks: true, ..self }
    }

    /// The language asked for.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The scenario these words are for.
    #[must_use]
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The same, to be kept: with the names of its language. A game that has it shows and reads those names.
    #[must_use]
    pub fn shared_setup(&self) -> Arc<Setup> {
        Arc::clone(&self.setup)
    }

    /// What is wrong with the language files, for tests.
    #[must_use]
    pub fn complaints(&self) -> &[String] {
        self.bundles.complaints()
    }

    /// The text of a key (`message` or `message.attribute`), if there is one.
    #[must_use]
    pub fn find(&self, key: &str, args: &[Arg]) -> Option<String> {
        let variant = (self.surface == Surface::Window).then_some("window");
        if self.marks {
            let empty = |value: &FluentValue| matches!(value, FluentValue::String(text) if text.trim().is_empty());
            let mut marked = args.to_vec();
            marked.iter_mut().filter(|(_, value)| empty(value)).for_each(|(_, value)| *value = HOLE.into());
            return self.bundles.find(key, variant, &marked);
        }
        self.bundles.find(key, variant, args)
    }

    /// The text of a key; the key in brackets if there is none.
    #[must_use]
    pub fn text(&self, key: &str, args: &[Arg]) -> String {
        self.find(key, args).unwrap_or_else(|| format!("[{key}]"))
    }

    /// A text without arguments.
    #[must_use]
    pub fn plain(&self, key: &str) -> String {
        self.text(key, &[])
    }
}
