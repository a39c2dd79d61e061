//! The scenarios on offer, read in the background so that the first screen does not wait for them.

use crate::scenario::diagnostic::Diagnostic;
use crate::scenario::library::Library;
use crate::scenario::load::{LoadError, load};
use crate::scenario::setup::Setup;
use crate::wording::Words;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

/// A scenario on offer.
#[derive(Clone)]
pub(crate) struct Offer {
    /// Its id, or its path.
    pub(crate) id: String,
    /// The scenario, or what is wrong with it.
    pub(crate) setup: Result<Arc<Setup>, Trouble>,
}

/// The scenarios on offer, as far as they are read.
#[derive(Default)]
pub(crate) struct Shelf {
    /// Those that are read.
    pub(crate) offers: Vec<Offer>,
    comes: Option<Mutex<Receiver<Offer>>>,
}

/// What keeps something from being played.
#[derive(Clone, Debug)]
pub(crate) enum Trouble {
    /// In one text.
    Text(String),
    /// Remark by remark, each with its place.
    Remarks(Vec<Diagnostic>),
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Remarks(list) => f.write_str(&crate::scenario::diagnostic::render_all(list, false)),
        }
    }
}

impl From<&LoadError> for Trouble {
    fn from(error: &LoadError) -> Self {
        match error {
            LoadError::Library(error) => Self::Text(error.to_string()),
            LoadError::Diagnostics(list) => Self::Remarks(list.clone()),
        }
    }
}

/// Reads a scenario.
#[must_use]
pub(crate) fn read(library: &Library, id: &str) -> Offer {
    Offer { id: id.to_owned(), setup: load(library, id).map_err(|error| Trouble::from(&error)) }
}

/// An offer with its names in a language. What cannot be read in it keeps the names it has.
fn named(library: &Library, mut offer: Offer, language: &str) -> Offer {
    if let Ok(setup) = &mut offer.setup
        && let Ok(words) = Words::load(library, setup, language)
    {
        *setup = words.shared_setup();
    }
    offer
}

impl Shelf {
    /// Begins to read what is shipped, the first one at once, with its names in a language.
    #[must_use]
    pub(crate) fn open(library: &Library, first: &str, language: &str) -> Self {
        let mut out = Self { offers: vec![named(library, read(library, first), language)], comes: None };
        let (send, receive) = channel();
        let (library, language) = (library.clone(), language.to_owned());
        let first = first.to_owned();
        std::thread::spawn(move || {
            for id in library.scenarios().into_iter().filter(|id| *id != first) {
                if send.send(named(&library, read(&library, &id), &language)).is_err() {
                    return;
                }
            }
        });
        out.comes = Some(Mutex::new(receive));
        out
    }

    /// Calls what is on offer by its names in a language.
    pub(crate) fn speak(&mut self, library: &Library, language: &str) {
        for offer in &mut self.offers {
            *offer = named(library, offer.clone(), language);
        }
    }

    /// Takes what was read since; whether more is to come.
    pub(crate) fn take(&mut self) -> bool {
        let Some(comes) = &self.comes else { return false };
        let Ok(receiver) = comes.lock() else { return false };
        loop {
            match receiver.try_recv() {
                Ok(offer) => self.offers.push(offer),
                Err(std::sync::mpsc::TryRecvError::Empty) => return true,
                Err(std::sync::mpsc::TryRecvError::Disconnected) => break,
            }
        }
        drop(receiver);
        self.comes = None;
        // The first one stays first: it is what one plays when nothing else is asked for.
        self.offers[1..].sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| a.id.cmp(&b.id)));
        false
    }
}

/// What teaches first, then by the day on which they begin, the latest first, the invented ones last.
fn order(offer: &Offer) -> (bool, bool, std::cmp::Reverse<Option<jiff::civil::Date>>) {
    let setup = offer.setup.as_ref().ok();
    (
        setup.is_none_or(|setup| setup.lessons.is_empty()),
        setup.is_none_or(|setup| setup.world != "standard"),
        std::cmp::Reverse(setup.map(|setup| setup.start)),
    )
}
