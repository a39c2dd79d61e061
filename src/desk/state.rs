//! What is on the desk: the screen, the game, the panels' memory, and what a person wanted in this frame.

use super::advisor::Advisor;
use super::intent::{Intent, Panel};
use super::map::MapWish;
use super::moments::handing_over::pages;
use super::moments::{self, Stage};
use super::panels::PanelState;
use super::settings_file;
use super::shelf::{Offer, Shelf, Trouble};
use super::sitting::{Cast, Sitting, words};
use super::theme::Theme;
use crate::core::calendar::Quarter;
use crate::game::save::{self, Listed, LoadNote};
use crate::scenario::library::Library;
use crate::scenario::setup::{Player, Setup};
use crate::wording::{Words, arg};
use bevy::prelude::Resource;
use std::path::PathBuf;
use std::sync::Arc;

/// What fills the window.
#[derive(Clone)]
pub(crate) enum Screen {
    /// The first one.
    Title,
    /// A new game is cast.
    Cast(Cast),
    /// Kept games.
    Saves,
    /// What may be set.
    Settings,
    /// Who made what.
    Credits,
    /// Something is wrong that a person can mend: a title and the whole text.
    Trouble(String, Trouble),
    /// The desk.
    Play,
}

/// What a person wanted in a frame.
#[derive(Clone)]
pub(crate) enum Wish {
    /// What panels hand out.
    Intent(Intent),
    /// What the map hands out.
    Map(MapWish),
    /// Another screen.
    Go(Screen),
    /// A scenario is looked at, to be cast.
    Cast(String),
    /// A seat of the cast is played so.
    Player(usize, Player),
    /// The cast's seed.
    Seed(u64),
    /// The cast game begins.
    Begin,
    /// A cover is taken off the desk.
    Uncover,
    /// What is handed over is shown once more.
    HandOver,
    /// A kept game is opened; from its snapshot, if that is asked.
    Open(PathBuf, bool),
    /// The menu over the desk is opened or closed.
    Menu(bool),
    /// What was said is read.
    Read,
    /// The program ends.
    Leave,
}

/// What is on the desk.
#[derive(Resource)]
pub(crate) struct Desk {
    /// Content.
    pub(crate) library: Library,
    /// Where games are kept.
    pub(crate) folder: PathBuf,
    /// Scenarios on offer.
    pub(crate) shelf: Shelf,
    /// What fills the window.
    pub(crate) screen: Screen,
    /// The game.
    pub(crate) sitting: Option<Sitting>,
    /// Sheets over the map, the last on top.
    pub(crate) sheets: Vec<Panel>,
    /// Drawers that are open where the window is narrow.
    pub(crate) drawers: Vec<Panel>,
    /// Whether the menu lies over the desk.
    pub(crate) menu: bool,
    /// What the panels remember.
    pub(crate) panel: PanelState,
    /// Who estimates in a thread beside.
    pub(crate) advisor: Advisor,
    /// The look.
    pub(crate) theme: Theme,
    /// Words where there is no game.
    pub(crate) words: Words,
    /// Kept games, read when their list is opened.
    pub(crate) saves: Vec<Listed>,
    /// A kept game that could only be played on from its snapshot, and why.
    pub(crate) stuck: Option<(PathBuf, String)>,
    /// A line that is said until it is read: a save, a refusal of the disk.
    pub(crate) said: Option<(bool, String)>,
    /// When something covered the desk last, in the window's seconds.
    pub(crate) covered: f64,
    /// What was wanted in this frame.
    pub(crate) wishes: Vec<Wish>,
    /// Whether the flags are there.
    pub(crate) flags: bool,
    /// Whether the program ends.
    pub(crate) leaves: bool,
    /// What the map was painted for: turn, seat, layer, reading, theme.
    pub(crate) painted: Option<(u16, usize, super::intent::Layer, crate::recognition::count::Reading, bool)>,
}

impl Desk {
    /// A desk with the first screen.
    ///
    /// # Errors
    /// If the scenario that gives the first screen its words cannot be read.
    pub(crate) fn open(library: Library, folder: PathBuf, language: Option<&str>, first: &str) -> Result<Self, String> {
        let mut settings = settings_file::read();
        if let Some(language) = language {
            settings.language = language.to_owned();
        }
        let shelf = Shelf::open(&library, first, &settings.language);
        let setup = shelf.offers[0].setup.clone().map_err(|trouble| trouble.to_string())?;
        let words = words(&library, &setup, &settings.language)?;
        let theme = Theme::new(settings.paper, settings.text_size);
        let saves = save::list(&folder);
        let mut panel = PanelState::default();
        panel.settings = settings;
        Ok(Self {
            library,
            folder,
            shelf,
            screen: Screen::Title,
            sitting: None,
            sheets: Vec::new(),
            drawers: Vec::new(),
            menu: false,
            panel,
            advisor: Advisor::default(),
            theme,
            words,
            saves,
            stuck: None,
            said: None,
            covered: f64::NEG_INFINITY,
            wishes: Vec::new(),
            flags: false,
            leaves: false,
            painted: None,
        })
    }

    /// Plain settings, whatever was set before: for pictures that are the same everywhere.
    pub(crate) fn plain_settings(&mut self, language: &str) {
        let plain = super::intent::Settings { language: language.to_owned(), motion: false, ..Default::default() };
        self.theme = Theme::new(plain.paper, plain.text_size);
        self.panel.settings = plain;
    }

    /// Opens on what is wrong with a scenario.
    pub(crate) fn show_trouble(&mut self, id: &str, trouble: Trouble) {
        self.screen = Screen::Trouble(self.words.text("trouble-scenario", &[arg("id", id)]), trouble);
    }

    /// The desk with a game on it.
    pub(crate) fn sit(&mut self, sitting: Sitting) {
        self.panel.forget();
        self.advisor.forget();
        self.sheets.clear();
        // Where the window is narrow, what needs the seat is what it sees first.
        self.drawers = vec![Panel::Agenda];
        self.menu = false;
        self.painted = None;
        self.sitting = Some(sitting);
        self.screen = Screen::Play;
    }

    /// Stages what the last quarter brought for the seat that sits down; at the end what each person hands over.
    pub(crate) fn stage(&mut self) {
        let Some(sitting) = &self.sitting else { return };
        let mut found = moments::of_turn(sitting.view(), sitting.game.calendar().turns);
        if sitting.game.over() {
            // At the end everybody looks on: what only one seat may know is in its own news.
            found.retain(|moment| sitting.people.len() == 1 || moment.is_public());
            found.extend(sitting.people.iter().flat_map(|seat| pages(sitting.game.view(*seat))));
        }
        self.panel.stage = Stage::of(found);
    }

    /// Shows once more what each person hands over.
    pub(crate) fn hand_over(&mut self) {
        let Some(sitting) = &self.sitting else { return };
        let found = sitting.people.iter().flat_map(|seat| pages(sitting.game.view(*seat))).collect();
        self.panel.stage = Stage::of(found);
    }

    /// Words of the game, or of the first screen.
    #[must_use]
    pub(crate) fn words(&self) -> &Words {
        self.sitting.as_ref().map_or(&self.words, |sitting| &sitting.words)
    }

    /// The scenario of an offer, or the trouble with it as a screen.
    ///
    /// # Errors
    /// The screen that says what is wrong.
    pub(crate) fn setup_of(&self, id: &str) -> Result<Arc<Setup>, Screen> {
        let read = || super::shelf::read(&self.library, id);
        let offer: Offer = self.shelf.offers.iter().find(|offer| offer.id == id).cloned().unwrap_or_else(read);
        offer.setup.map_err(|trouble| Screen::Trouble(self.words.text("trouble-scenario", &[arg("id", id)]), trouble))
    }

    /// Keeps the game before the window closes. False where it cannot be kept and nobody was told yet: the window stays open
    /// once, and says why.
    pub(crate) fn keep_before_leaving(&mut self) -> bool {
        let Some(sitting) = self.sitting.as_ref().filter(|sitting| !sitting.game.over()) else { return true };
        match sitting.autosave(&self.folder) {
            Ok(_) => true,
            Err(why) => {
                let told = self.said.as_ref().is_some_and(|(bad, _)| *bad);
                self.said = Some((true, self.words().text("window-not-kept", &[arg("why", why)])));
                told
            }
        }
    }

    /// Says a line until it is read.
    pub(crate) fn say(&mut self, bad: bool, text: String) {
        self.said = Some((bad, text));
    }

    /// A kept game in a line: the scenario, who plays, the quarter, and when it was kept.
    #[must_use]
    pub(crate) fn about_save(&self, save: &Listed) -> String {
        let words = self.words();
        let day = save.date.parse::<jiff::civil::Date>();
        let quarter = day.map_or_else(|_| save.date.clone(), |day| words.quarter(Quarter::of(day)));
        let offered = self.shelf.offers.iter().find(|offer| offer.id == save.scenario);
        let setup = offered.and_then(|offer| offer.setup.as_ref().ok());
        let name = |id: &String| {
            let seat = setup.and_then(|setup| setup.roster.seats.iter().find(|seat| seat.id == *id));
            seat.map_or_else(|| id.clone(), |seat| seat.name.clone())
        };
        let people: Vec<String> = save.people.iter().map(name).collect();
        let seats = if people.is_empty() { words.plain("save-nobody") } else { people.join(", ") };
        let title = setup.map_or(save.title.as_str(), |setup| setup.title.as_str());
        let count = |unit: u64| i64::try_from(save.age / unit).unwrap_or(0);
        let when = match save.age {
            0..60 => words.plain("save-age-now"),
            60..3_600 => words.text("save-age-minutes", &[arg("count", count(60))]),
            3_600..86_400 => words.text("save-age-hours", &[arg("count", count(3_600))]),
            _ => words.text("save-age-days", &[arg("count", count(86_400))]),
        };
        let turn = (save.turn + 1).min(save.turns);
        let args = [
            arg("title", title),
            arg("seats", seats),
            arg("quarter", quarter),
            arg("turn", i64::from(turn)),
            arg("turns", i64::from(save.turns)),
            arg("when", when),
        ];
        words.text("save-summary", &args)
    }

    /// What a loaded game should be told about, in words.
    #[must_use]
    pub(crate) fn notes(words: &Words, notes: &[LoadNote]) -> Option<String> {
        let lines: Vec<String> = notes
            .iter()
            .map(|note| match note {
                LoadNote::OtherContent => words.plain("load-note-content"),
                LoadNote::OtherRules { found } => words.text("load-note-rules", &[arg("found", i64::from(*found))]),
                LoadNote::FromSnapshot => words.plain("load-note-snapshot"),
                LoadNote::Resumed { turn, why } => {
                    words.text("load-note-resumed", &[arg("turn", i64::from(*turn)), arg("why", why.as_str())])
                }
                LoadNote::Lost(what) => words.text("load-note-lost", &[arg("what", what.join("; "))]),
                LoadNote::DraftDropped(orders) => words.text("load-note-draft", &[arg("orders", orders.join("; "))]),
            })
            .collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}
