//! The session: reads a line, does what it says, shows the answer, until the game or the input ends.

use super::closing::closing_page;
use super::desk::Desk;
use super::help::{Command, command};
use super::input::Input;
use super::page::Page;
use super::screen::{Look, Screen};
use super::{Decide, SaveGame};
use crate::core::ix::SeatIx;
use crate::core::lessons::Act;
use crate::core::order::Order;
use crate::game::Game;
use crate::game::order_text::{ReadError, VERBS, find_gate, find_org, find_state, read_order};
use crate::game::save::{LoadNote, Loaded};
use crate::lessons::Lessons;
use crate::scenario::library::Library;
use crate::scenario::setup::Player;
use crate::wording::{Seen, Words, arg};
use std::io::{self, Write};

/// A game at the terminal.
pub struct Session {
    /// The game.
    pub game: Game,
    /// Content, for the words of a loaded game.
    pub library: Library,
    /// The words.
    pub words: Words,
    /// Seats that people play, in the order in which they order.
    pub humans: Vec<SeatIx>,
    /// Who decides for the other seats.
    pub others: Box<dyn Decide>,
    /// Where saves go.
    pub saves: Box<dyn SaveGame>,
    seen: Vec<Seen>,
    at: usize,
    lessons: Lessons,
    /// What the running line did at the desk.
    acts: Vec<Act>,
}

/// How a session ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All turns are played.
    Finished,
    /// The player left.
    Quit,
    /// The input ended; where the game was saved, or why it was not.
    EndOfInput(Result<String, String>),
}

/// What follows from a line.
enum Next {
    Go(Page),
    Leave,
}

impl Session {
    /// A session. Seats without a person are decided for by `others`.
    #[must_use]
    pub fn new(
        mut game: Game,
        library: Library,
        words: Words,
        humans: Vec<SeatIx>,
        others: Box<dyn Decide>,
        saves: Box<dyn SaveGame>,
    ) -> Self {
        // Names are read in the language in which they are shown.
        game.setup = words.shared_setup();
        let (seen, acts) = (Vec::new(), Vec::new());
        Self { game, library, words, humans, others, saves, seen, at: 0, lessons: Lessons::default(), acts }
    }

    /// The seat whose turn it is to order.
    #[must_use]
    pub fn seat(&self) -> SeatIx {
        self.humans.get(self.at).copied().unwrap_or(SeatIx(0))
    }

    fn desk(&self) -> Desk<'_> {
        Desk { words: &self.words, view: self.game.view(self.seat()), seen: &self.seen }
    }

    /// Answers a line; where that brings another step of the lesson, shows it.
    fn answer(&mut self, line: &str) -> Next {
        let seat = self.seat();
        self.acts = super::lesson::acts(self.game.view(seat), line);
        let Next::Go(mut page) = self.respond(line) else { return Next::Leave };
        let acts = std::mem::take(&mut self.acts);
        let view = self.game.view(seat);
        let course = self.lessons.of(view);
        let another = course.watch(view, acts) && !course.hidden;
        if another || self.seat() != seat {
            self.show_lesson(&mut page);
        }
        Next::Go(page)
    }

    /// The step that stands for the seat that orders.
    fn lesson_now(&mut self) -> Page {
        let view = self.game.view(self.seat());
        let desk = Desk { words: &self.words, view, seen: &self.seen };
        desk.lesson(self.lessons.of(view))
    }

    fn show_lesson(&mut self, page: &mut Page) {
        let lesson = self.lesson_now();
        if !lesson.is_empty() {
            page.blank();
            page.append(lesson);
        }
    }

    /// The lesson as it is asked for.
    fn lesson(&mut self, what: &str) -> Page {
        let view = self.game.view(self.seat());
        let course = self.lessons.of(view);
        course.hidden = what == "hide";
        match what {
            "hide" => return Page::of(self.words.plain("lesson-hidden")),
            "skip" => course.skip(view),
            _ => {}
        }
        let page = self.lesson_now();
        if page.is_empty() { Page::of(self.words.plain("lesson-none")) } else { page }
    }

    fn respond(&mut self, line: &str) -> Next {
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some((first, rest)) = words.split_first() else {
            return Next::Go(Page::of(self.words.plain("empty-line")));
        };
        let verb = first.to_lowercase();
        let lower: Vec<String> = rest.iter().map(|word| word.to_lowercase()).collect();
        let rest: Vec<&str> = lower.iter().map(String::as_str).collect();
        let all = rest.join(" ");
        // An opening is `use`d by its own word, which is also how a person would begin a sentence.
        let Some(command) = command(&verb) else {
            // A path of accession is shown by its own id.
            let path = self.game.setup.accession_rules.paths.iter().position(|path| path.id == verb);
            return Next::Go(match path {
                Some(path) => self.desk().path_page(path, &all),
                None => self.order(line),
            });
        };
        let alone =
            matches!(command, Command::End | Command::Quit | Command::Agenda | Command::Orders | Command::Objectives);
        if alone && !all.is_empty() {
            // What cannot be taken back is not done on a sentence that only begins with its word.
            return Next::Go(Page::of(self.words.text("words-too-many", &[arg("command", verb), arg("rest", all)])));
        }
        let desk = self.desk();
        Next::Go(match command {
            Command::Status => desk.status(),
            Command::Agenda => desk.agenda(),
            Command::List => desk.list(&rest),
            Command::State => match find_state(self.game.view(self.seat()).roster(), &all) {
                _ if all.is_empty() => desk.say("state-which", &desk.examples()),
                Ok(state) => desk.state(state),
                Err(error) => Page::of(self.words.read_error(&error)),
            },
            Command::Bodies => desk.bodies(),
            Command::Body => match find_org(self.game.view(self.seat()).roster(), &all) {
                _ if all.is_empty() => desk.bodies(),
                Ok(org) => desk.body(org),
                Err(error) => Page::of(self.words.read_error(&error)),
            },
            Command::Accession => desk.accession(&all),
            Command::Gate => match rest.split_first() {
                None => desk.say("gate-which", &[arg("gate", desk.example_gate())]),
                Some((word, whose)) => match find_gate(self.game.view(self.seat()).roster(), word) {
                    Ok(gate) => desk.gate(gate, &whose.join(" ")),
                    Err(error) => Page::of(self.words.read_error(&error)),
                },
            },
            Command::Powers => desk.powers(),
            Command::Regions => desk.regions(),
            Command::Home => desk.home_page(),
            Command::Region => desk.region_page(),
            Command::Tells => desk.tells_page(),
            Command::Dialogue => desk.dialogue(),
            Command::Table => desk.table_page(&all),
            Command::Articles => desk.articles(&all),
            Command::Actions => desk.actions(),
            Command::Action => match self.game.setup.roster.action(&all) {
                _ if all.is_empty() => desk.actions(),
                Some(action) => desk.action(action),
                None => desk.unknown(&all),
            },
            Command::Why => desk.why(&rest),
            Command::Order if all.is_empty() => desk.actions(),
            Command::Order => self.order(&all),
            Command::Try if super::help::command(&all).is_some() => desk.say("try-command", &[arg("word", all)]),
            Command::Try => match self.read(&all) {
                Ok(order) => self.desk().tried(&order),
                Err(page) => page,
            },
            Command::Forecast => self.forecast(&all),
            Command::Orders => desk.orders(),
            Command::Undo => self.undo(&all),
            Command::End => self.end(),
            Command::News => match all.parse() {
                Ok(turn) => desk.news(Some(turn)),
                Err(_) if all.is_empty() => desk.news(None),
                Err(_) => Page::of(self.words.plain("which-news")),
            },
            Command::Objectives => desk.objectives(),
            Command::Log => desk.log(),
            Command::Save => self.save(&all),
            Command::Load => self.load(&all),
            Command::Saves => self.list_saves(),
            Command::Seat => desk.seat_page(),
            Command::Lesson => self.lesson(&all),
            Command::Help => desk.help(&all),
            Command::Quit => return Next::Leave,
        })
    }

    /// Reads a line as an order.
    fn read(&self, line: &str) -> Result<Order, Page> {
        if line.trim().is_empty() {
            return Err(self.desk().say("order-which", &self.desk().examples()));
        }
        read_order(&self.game.setup, self.seat(), line).map_err(|error| match &error {
            ReadError::Verb(word, _) if !VERBS.contains(&word.as_str()) => self.desk().unknown(word),
            _ => Page::of(self.words.read_error(&error)),
        })
    }

    /// What may come in a year, or what an order would change, from what this seat knows.
    fn forecast(&self, line: &str) -> Page {
        use super::advice::{effect_page, forecast_page};
        use crate::forecast::{Asked, able, effect, forecast};
        if self.game.over() {
            return Page::of(self.words.plain("refusal-over"));
        }
        let asked = Asked { futures: 10, quarters: 4 };
        let policy = able(&self.game.setup);
        let view = self.game.view(self.seat());
        let lines = if line.is_empty() {
            forecast_page(&self.words, asked, &forecast(view, asked, &policy))
        } else {
            let order = match self.read(line) {
                Ok(order) => order,
                Err(page) => return page,
            };
            // One that is queued is held against its absence.
            if let Some(refusal) = view.check(&order).err().filter(|_| !view.queued().contains(&order)) {
                return Page::of(self.desk().explained(&refusal, &order));
            }
            effect_page(&self.words, asked, &effect(view, order, asked, &policy))
        };
        let mut page = Page::new();
        let mut lines = lines.into_iter();
        page.head(lines.next().unwrap_or_default());
        lines.for_each(|line| page.item(line));
        page
    }

    fn order(&mut self, line: &str) -> Page {
        let order = match self.read(line) {
            Ok(order) => order,
            Err(page) => return page,
        };
        let seat = self.seat();
        match self.game.order(seat, order) {
            Ok(()) => {
                let desk = self.desk();
                let mut page =
                    desk.say("order-queued", &[arg("what", desk.named(&order)), arg("cost", desk.cost(&order))]);
                desk.majority(&mut page, &order);
                page.text(desk.left());
                page
            }
            Err(refusal) => {
                self.acts.push(Act::Refused);
                let why = self.desk().explained(&refusal, &order);
                self.desk().say("order-refused", &[arg("why", why)])
            }
        }
    }

    fn undo(&mut self, which: &str) -> Page {
        let position = match which.parse::<usize>() {
            Ok(number) if number > 0 => Some(number - 1),
            _ if which.is_empty() => None,
            _ => return Page::of(self.words.text("undo-which", &[arg("word", which)])),
        };
        let taken = self.game.undo(self.seat(), position);
        self.acts.extend(taken.map(|_| Act::Undo));
        let desk = self.desk();
        match taken {
            Some(order) => {
                let mut page = desk.say("undone", &[arg("what", desk.named(&order))]);
                page.text(desk.left());
                page
            }
            None => desk.say("undo-nothing", &[]),
        }
    }

    /// Seals this seat's orders; resolves the turn once every person has.
    fn end(&mut self) -> Page {
        if self.game.over() {
            return Page::of(self.words.plain("refusal-over"));
        }
        if self.at + 1 < self.humans.len() {
            let sealed = self.words.seat(self.seat());
            self.at += 1;
            let next = self.words.seat(self.seat());
            let mut page = Page::of(self.words.text("sealed", &[arg("seat", sealed), arg("next", next)]));
            page.append(self.greeting());
            return page;
        }
        let turn = self.game.calendar().turn();
        for seat in self.game.setup.roster.seats() {
            if self.humans.contains(&seat) {
                continue;
            }
            for (order, reason) in self.others.decide(self.game.view(seat), &self.words) {
                if self.game.order(seat, order).is_ok() {
                    self.seen.push(Seen { turn, seat, order, reason });
                }
            }
        }
        self.game.end_turn();
        self.at = 0;
        let mut page = self.greeting();
        if let Err(why) = self.saves.autosave(&self.game) {
            page.blank();
            page.text(self.words.text("save-failed", &[arg("why", why)]));
        }
        page
    }

    /// What a seat sees first when it is its turn: what the last quarter brought, and how much waits.
    fn greeting(&self) -> Page {
        let desk = self.desk();
        let turns = self.game.calendar().turns;
        let mut page = if turns == 0 { desk.opening_page() } else { desk.digest(turns) };
        if self.game.over() {
            page.append(closing_page(&self.game, &self.words, &self.humans));
            return page;
        }
        if turns > 0 {
            page.head(desk.dateline());
            let matters = desk.waiting();
            let waiting = i64::try_from(matters.len()).unwrap_or(0);
            let openings = i64::try_from(desk.view.openings().len()).unwrap_or(0);
            page.text(desk.t("matters-wait", &[arg("count", waiting), arg("openings", openings)]));
            matters.into_iter().for_each(|matter| page.item(matter));
            page.text(desk.left());
        }
        page
    }

    /// A name for a save that says what it is of.
    fn save_name(&self) -> String {
        format!("{}-turn-{}", self.game.setup.id, self.game.calendar().turn())
    }

    fn save(&mut self, name: &str) -> Page {
        let name = if name.is_empty() { self.save_name() } else { name.replace(' ', "-") };
        match self.saves.save(&self.game, &name) {
            Ok(place) => {
                self.acts.push(Act::Save);
                Page::of(self.words.text("saved", &[arg("place", place)]))
            }
            Err(why) => Page::of(self.words.text("save-failed", &[arg("why", why)])),
        }
    }

    fn load(&mut self, name: &str) -> Page {
        if name.is_empty() {
            return self.list_saves();
        }
        let Loaded { mut game, notes } = match self.saves.load(name) {
            Ok(loaded) => loaded,
            Err(why) => return Page::of(self.words.text("load-failed", &[arg("why", why)])),
        };
        match Words::load(&self.library, &game.setup, self.words.language()) {
            Ok(words) => self.words = words,
            Err(error) => return Page::of(self.words.text("load-failed", &[arg("why", error.to_string())])),
        }
        game.setup = self.words.shared_setup();
        self.game = game;
        self.lessons = Lessons::default();
        self.seen.clear();
        self.at = 0;
        let roster = &self.game.setup.roster;
        let people: Vec<SeatIx> = roster.seats().filter(|seat| self.game.players[seat.at()] == Player::Human).collect();
        if people.is_empty() {
            self.humans.retain(|seat| seat.at() < roster.seats.len());
        } else {
            self.humans = people;
        }
        let mut page = Page::of(self.words.text("loaded", &[arg("name", name)]));
        for note in notes {
            page.text(match note {
                LoadNote::OtherContent => self.words.plain("load-note-content"),
                LoadNote::OtherRules { found } => self.words.text("load-note-rules", &[arg("found", i64::from(found))]),
                LoadNote::FromSnapshot => self.words.plain("load-note-snapshot"),
                LoadNote::Resumed { turn, why } => {
                    self.words.text("load-note-resumed", &[arg("turn", i64::from(turn)), arg("why", why)])
                }
                LoadNote::Lost(what) => self.words.text("load-note-lost", &[arg("what", what.join("; "))]),
                LoadNote::DraftDropped(orders) => {
                    self.words.text("load-note-draft", &[arg("orders", orders.join("; "))])
                }
            });
        }
        page.append(self.greeting());
        self.show_lesson(&mut page);
        page
    }

    fn list_saves(&mut self) -> Page {
        match self.saves.list() {
            Ok(names) if names.is_empty() => Page::of(self.words.plain("saves-none")),
            Ok(names) => {
                let mut page = Page::new();
                page.head(self.words.plain("saves-head"));
                names.into_iter().for_each(|name| page.item(name));
                page
            }
            Err(why) => Page::of(self.words.text("load-failed", &[arg("why", why)])),
        }
    }
}

/// Plays a session until the game is left or the input ends. After the last turn one may still look around.
///
/// # Errors
/// If the input cannot be read or the output cannot be written. A reader that went away ends the session like the end
/// of the input: the game is saved.
pub fn play(session: &mut Session, input: &mut dyn Input, out: &mut dyn Write, look: Look) -> io::Result<Outcome> {
    let mut screen = Screen::new(out, look);
    let echoes = input.echoes();
    let mut first = session.greeting();
    session.show_lesson(&mut first);
    let mut written = screen.show(&first);
    loop {
        if let Err(error) = written {
            if error.kind() == io::ErrorKind::BrokenPipe {
                let name = session.save_name();
                return Ok(Outcome::EndOfInput(session.saves.save(&session.game, &name)));
            }
            return Err(error);
        }
        let prompt = session.words.text("prompt", &[arg("seat", session.words.seat(session.seat()))]) + " ";
        let Some(line) = input.line(&prompt)? else {
            return end_of_input(session, &mut screen);
        };
        // Signs that would steer a terminal are no part of any word.
        let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        // A line that begins with `#` is a remark in a script.
        if line.trim_start().starts_with('#') {
            continue;
        }
        written = if echoes { screen.echo(&prompt, line.trim()) } else { Ok(()) };
        if written.is_err() {
            continue;
        }
        match session.answer(&line) {
            Next::Go(page) => written = screen.show(&page),
            Next::Leave => {
                if session.game.over() {
                    return Ok(Outcome::Finished);
                }
                let name = session.save_name();
                let page = session.save(&name);
                // The farewell may find nobody listening.
                let _closed = screen.show(&page);
                return Ok(Outcome::Quit);
            }
        }
    }
}

fn end_of_input(session: &mut Session, screen: &mut Screen) -> io::Result<Outcome> {
    if session.game.over() {
        return Ok(Outcome::Finished);
    }
    let name = session.save_name();
    let saved = session.saves.save(&session.game, &name);
    let page = match &saved {
        Ok(place) => Page::of(session.words.text("end-of-input-saved", &[arg("place", place.as_str())])),
        Err(why) => Page::of(session.words.text("save-failed", &[arg("why", why.as_str())])),
    };
    match screen.show(&page) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(Outcome::EndOfInput(saved)),
    }
}
