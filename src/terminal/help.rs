//! Commands: their names, other words for them, their help, and what was probably meant by a word nobody knows.

use super::desk::Desk;
use super::page::Page;
use crate::core::ix::Owner;
use crate::core::quantity::Definition;
use crate::game::order_text::VERBS;
use crate::scenario::text::nearest;
use crate::wording::arg;

/// A command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Where one stands.
    Status,
    /// What needs one now.
    Agenda,
    /// States as a list.
    List,
    /// One state.
    State,
    /// Organisations as a list.
    Bodies,
    /// One organisation.
    Body,
    /// The paths of accession.
    Accession,
    /// One gate.
    Gate,
    /// Powers.
    Powers,
    /// Regions.
    Regions,
    /// Governments and economies.
    Home,
    /// Schemes, trade, energy.
    Region,
    /// What is seen of what is hidden.
    Tells,
    /// What one may order.
    Actions,
    /// One action.
    Action,
    /// A number opened into its reasons.
    Why,
    /// Gives an order.
    Order,
    /// Shows what an order would do.
    Try,
    /// Queued orders.
    Orders,
    /// The dialogue: trust, ripeness, agreements.
    Dialogue,
    /// The table: articles and their options.
    Table,
    /// The board of implementation.
    Articles,
    /// Takes an order back.
    Undo,
    /// Ends the turn.
    End,
    /// What happened.
    News,
    /// Own aims.
    Objectives,
    /// Own past orders.
    Log,
    /// Saves.
    Save,
    /// Loads.
    Load,
    /// Lists saves.
    Saves,
    /// Who one is.
    Seat,
    /// The step of the lesson.
    Lesson,
    /// Help.
    Help,
    /// What may come, or what an order would change.
    Forecast,
    /// Leaves.
    Quit,
}

/// Every command: its word, its other words, itself.
pub const COMMANDS: [(&str, &[&str], Command); 35] = [
    ("status", &["overview", "st"], Command::Status),
    ("agenda", &["todo", "ag", "suggest"], Command::Agenda),
    ("list", &["ls", "states"], Command::List),
    ("state", &["dossier", "country", "look"], Command::State),
    ("bodies", &["organisations", "organizations"], Command::Bodies),
    ("body", &["organisation", "organization"], Command::Body),
    ("accession", &["chapters", "paths"], Command::Accession),
    ("gate", &["gates"], Command::Gate),
    ("powers", &["goodwill"], Command::Powers),
    ("regions", &["image"], Command::Regions),
    ("home", &["government", "economy", "parliament"], Command::Home),
    ("region", &["schemes", "trade"], Command::Region),
    ("tells", &["hidden", "signs"], Command::Tells),
    ("dialogue", &["talks", "agreements"], Command::Dialogue),
    ("table", &["round"], Command::Table),
    ("articles", &["article", "implementation"], Command::Articles),
    ("actions", &["menu"], Command::Actions),
    ("action", &[], Command::Action),
    ("why", &[], Command::Why),
    ("order", &[], Command::Order),
    ("try", &["what-if", "test"], Command::Try),
    ("forecast", &["advice", "odds"], Command::Forecast),
    ("orders", &["queue"], Command::Orders),
    ("undo", &["cancel"], Command::Undo),
    ("end", &["seal", "next", "end-turn"], Command::End),
    ("news", &["digest"], Command::News),
    ("objectives", &["aims", "goals"], Command::Objectives),
    ("log", &["history"], Command::Log),
    ("save", &[], Command::Save),
    ("load", &["restore"], Command::Load),
    ("saves", &[], Command::Saves),
    ("seat", &["role", "briefing", "whoami"], Command::Seat),
    ("lesson", &["tutorial", "step"], Command::Lesson),
    ("help", &["?", "commands"], Command::Help),
    ("quit", &["exit", "bye", "q"], Command::Quit),
];

/// Terms that are neither commands nor numbers.
const TERMS: [&str; 10] =
    ["ripeness", "room", "signature", "ratification", "vague", "round", "opening", "initiative", "breach", "package"];

/// Groups of commands in the help, with their keys.
const GROUPS: [(&str, &[Command]); 4] = [
    (
        "help-group-see",
        &[Command::Agenda, Command::Status, Command::Objectives, Command::News, Command::Seat, Command::Why],
    ),
    (
        "help-group-world",
        &[
            Command::List,
            Command::State,
            Command::Bodies,
            Command::Body,
            Command::Accession,
            Command::Gate,
            Command::Dialogue,
            Command::Table,
            Command::Articles,
            Command::Powers,
            Command::Regions,
            Command::Home,
            Command::Region,
            Command::Tells,
        ],
    ),
    (
        "help-group-order",
        &[
            Command::Actions,
            Command::Action,
            Command::Try,
            Command::Forecast,
            Command::Order,
            Command::Orders,
            Command::Undo,
            Command::Log,
            Command::End,
        ],
    ),
    ("help-group-game", &[Command::Save, Command::Load, Command::Saves, Command::Lesson, Command::Help, Command::Quit]),
];

/// The command that a word means.
#[must_use]
pub fn command(word: &str) -> Option<Command> {
    COMMANDS.iter().find(|(name, other, _)| *name == word || other.contains(&word)).map(|(.., command)| *command)
}

fn name(command: Command) -> &'static str {
    COMMANDS.iter().find(|(.., c)| *c == command).map_or("help", |(name, ..)| name)
}

impl Desk<'_> {
    pub(super) fn help(&self, of: &str) -> Page {
        if of.is_empty() {
            return self.help_all();
        }
        if TERMS.contains(&of) {
            return Page::of(self.p(&format!("term-{of}")));
        }
        if let Some(command) = command(of) {
            let name = name(command);
            let mut page = Page::new();
            page.head(self.p(&format!("help-{name}.usage")));
            page.text(self.p(&format!("help-{name}")));
            page.text(self.p(&format!("help-{name}.about")));
            page.item(
                self.t("help-example", &[arg("line", self.t(&format!("help-{name}.example"), &self.examples()))]),
            );
            return page;
        }
        if let Some(action) = self.view.roster().action(of) {
            return self.action(action);
        }
        if VERBS.contains(&of) {
            let mut page = Page::new();
            page.text(self.p(&format!("help-verb-{of}")));
            return page;
        }
        self.number(of).unwrap_or_else(|| self.unknown(of))
    }

    /// A number by its id or its name.
    fn number(&self, of: &str) -> Option<Page> {
        let hidden = |id: &str| id.starts_with("support-");
        let rows = self.view.setup().registry.all();
        let name = |quantity| self.words.quantity(quantity, Owner::World);
        let named = |row: &&Definition| row.id == of || name(row.quantity).to_lowercase() == of;
        let row = rows.iter().filter(|row| !hidden(row.id)).find(named)?;
        let mut page = Page::new();
        page.head(name(row.quantity));
        page.text(self.p(&format!("quantity-{}.about", row.id)));
        page.item(self.t("help-number", &[arg("id", row.id)]));
        Some(page)
    }

    fn help_all(&self) -> Page {
        let mut page = Page::new();
        page.text(self.t("help-intro", &self.examples()));
        for (key, commands) in GROUPS {
            page.head(self.p(key));
            let rows = commands
                .iter()
                .map(|command| {
                    let name = name(*command);
                    vec![self.p(&format!("help-{name}.usage")), self.p(&format!("help-{name}"))]
                })
                .collect();
            page.table("ll", rows);
        }
        page.blank();
        page.text(self.p("help-outro"));
        page
    }

    /// What was probably meant by a word that is neither command nor order.
    pub(super) fn unknown(&self, word: &str) -> Page {
        if VERBS.contains(&word) {
            return Page::of(self.p(&format!("help-verb-{word}")));
        }
        let commands = || COMMANDS.iter().flat_map(|(name, other, _)| other.iter().copied().chain([*name]));
        let verbs = || {
            let own = self.view.actions().map(|(action, _)| self.view.roster().actions[action.at()].id.as_str());
            own.chain(VERBS)
        };
        let mut near: Vec<&str> = nearest(word, commands()).into_iter().chain(nearest(word, verbs())).collect();
        if word.len() >= 4 {
            near.extend(verbs().filter(|verb| verb.split('-').any(|part| part == word)).take(3));
        }
        let mut seen = Vec::new();
        near.retain(|w| {
            !seen.contains(w) && {
                seen.push(*w);
                true
            }
        });
        if near.is_empty() && crate::game::order_text::find_state(self.view.roster(), word).is_ok() {
            return self.say("unknown-state-name", &[arg("word", word)]);
        }
        if near.is_empty() {
            return self.say("unknown-word", &[arg("word", word)]);
        }
        let list: Vec<String> = near.iter().map(|w| format!("`{w}`")).collect();
        self.say("unknown-word-near", &[arg("word", word), arg("near", list.join(", "))])
    }
}
