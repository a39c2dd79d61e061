//! The page that opens the game and the one that closes it.

use super::desk::Desk;
use super::page::Page;
use crate::core::ix::{Owner, SeatIx};
use crate::game::Game;
use crate::wording::{Words, arg, points};

/// What a single order must have made of the verdict to be told as a road not taken, milli-points.
const TELLING: i64 = 1_000;

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

/// The last page: how it ended, how each seat did by its own aims, and who reads it how. No seat is ranked against
/// another.
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
        if let Some((par, games)) = setup.par.get(seat.at()).copied().flatten() {
            let by = crate::wording::signed(view.verdict() - par);
            let args = [arg("par", points(par)), arg("games", i64::from(games)), arg("by", by)];
            page.text(words.text("closing-par", &args));
        }
        let desk = Desk { words, view, seen: &[] };
        desk.progress(&mut page);
        let private = view.private_progress();
        if !private.is_empty() {
            page.text(words.plain("closing-private"));
            for one in &private {
                page.item(desk.objective_lines(one).0);
            }
        }
    }
    page.blank();
    page.text(words.plain("closing-no-rank"));
    lives_and_time(game, words, &mut page);
    for seat in humans {
        readers(game, words, *seat, &mut page);
        hinges(game, words, *seat, &mut page);
    }
    if !setup.class.debrief_questions.is_empty() {
        page.head(words.plain("questions-after"));
        for question in &setup.class.debrief_questions {
            page.item(question.clone());
        }
    }
    page
}

/// What changed that no verdict counts.
fn lives_and_time(game: &Game, words: &Words, page: &mut Page) {
    let rows = game.lives_and_time();
    if rows.is_empty() {
        return;
    }
    page.head(words.plain("closing-lives"));
    for row in rows {
        let mut name = words.quantity(row.quantity, row.owner);
        if let Owner::Seat(seat) = row.owner {
            name = format!("{name}, {}", words.seat(seat));
        }
        let args = [arg("quantity", name), arg("start", points(row.start)), arg("now", points(row.now))];
        page.item(words.text("closing-lives-line", &args));
    }
}

/// Those who weigh the same aims otherwise.
fn readers(game: &Game, words: &Words, seat: SeatIx, page: &mut Page) {
    let readings = game.readings(seat);
    if readings.is_empty() {
        return;
    }
    page.head(words.text("closing-readers", &[arg("seat", words.seat(seat))]));
    let aim = |at: usize| arg("aim", game.setup.objectives[at].text.as_str());
    for reading in &readings {
        let args = [
            arg("name", reading.rule.name.as_str()),
            arg("score", points(reading.score)),
            arg("voice", reading.rule.voice.as_str()),
        ];
        page.item(words.text("closing-reader", &args));
        if let Some(praised) = reading.praised {
            page.under(words.text("closing-reader-praised", &[aim(praised)]));
        }
        if let Some(missed) = reading.missed {
            page.under(words.text("closing-reader-missed", &[aim(missed)]));
        }
    }
}

/// The quarter in which it turned, and the road not taken.
fn hinges(game: &Game, words: &Words, seat: SeatIx, page: &mut Page) {
    let Some(turned) = game.turned(seat) else { return };
    page.blank();
    let args = [arg("turn", i64::from(turned.turn)), arg("by", crate::wording::signed(turned.by))];
    page.text(words.text("closing-turned", &args));
    match game.road_not_taken(seat).filter(|road| road.made.0.abs() >= TELLING) {
        Some(road) => {
            let view = game.view(seat);
            let args = [
                arg("order", Desk { words, view, seen: &[] }.named(&road.order)),
                arg("turn", i64::from(road.turn)),
                arg("verdict", points(view.verdict() - road.made)),
                arg("was", points(view.verdict())),
                arg("net", game.climate().net_recognitions - road.recognitions),
            ];
            page.text(words.text("closing-road", &args));
        }
        None => page.text(words.plain("closing-road-none")),
    }
}
