//! The page that opens the game and the one that closes it.

use super::desk::Desk;
use super::page::Page;
use crate::core::ix::SeatIx;
use crate::game::Game;
use crate::wording::{Words, arg, points};

impl Desk<'_> {
    /// The first screen: who one is, what it is about, and three things to type.
    pub(super) fn opening_page(&self) -> Page {
        let setup = self.view.setup();
        let row = &self.view.roster().seats[self.seat().at()];
        let mut page = Page::new();
        page.head(self.t("opening-head", &[arg("title", setup.title.as_str())]));
        page.text(self.dateline());
        page.text(setup.summary.clone());
        page.blank();
        page.text(setup.briefing.clone());
        page.head(self.t("opening-seat", &[arg("seat", row.name.as_str()), arg("role", self.words.role(row.role))]));
        page.text(row.brief.clone());
        for note in self.words.footnotes() {
            page.blank();
            page.text(note);
        }
        page.head(self.p("opening-how"));
        page.text(self.p("opening-quarter"));
        let first = self.fitting(|rule| rule.stays.is_some() || rule.price.teams > 0 && !rule.price.initiative);
        page.item(self.p("opening-first"));
        if let Some(order) = first.first() {
            page.item(self.t("opening-second", &[arg("line", self.typed(order)), arg("what", self.named(order))]));
        }
        page.item(self.p("opening-third"));
        page.text(self.p("opening-help"));
        page
    }
}

/// The last page: how it ended, and how each seat did by its own aims. No seat is ranked against another.
pub(super) fn closing_page(game: &Game, words: &Words, humans: &[SeatIx]) -> Page {
    let setup = &game.setup;
    let mut page = Page::new();
    page.head(words.plain("closing-head"));
    match game.ending() {
        Some(ending) => {
            page.text(ending.title.clone());
            page.text(ending.text.clone());
        }
        None => page.text(words.plain("closing-no-ending")),
    }
    let people = humans.iter().copied();
    for seat in people.chain(setup.roster.seats().filter(|seat| !humans.contains(seat))) {
        let view = game.view(seat);
        page.head(words.text("closing-seat", &[arg("seat", words.seat(seat)), arg("verdict", points(view.verdict()))]));
        Desk { words, view, seen: &[] }.progress(&mut page);
    }
    page.blank();
    page.text(words.plain("closing-no-rank"));
    if !setup.class.debrief_questions.is_empty() {
        page.head(words.plain("questions-after"));
        for question in &setup.class.debrief_questions {
            page.item(question.clone());
        }
    }
    page
}
