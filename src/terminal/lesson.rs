//! The lesson at the terminal: what a line does at the desk, and the step that stands as a page.

use super::desk::Desk;
use super::help::{Command, command};
use super::page::Page;
use crate::core::lessons::{Act, PanelWord};
use crate::core::order::Target;
use crate::game::order_text::{find_org, find_state};
use crate::game::view::SeatView;
use crate::lessons::Course;
use crate::wording::arg;

/// What a line does by itself, whatever its answer: a page it opens, a place it looks at.
pub(super) fn acts(view: SeatView, line: &str) -> Vec<Act> {
    let line = line.to_lowercase();
    let (verb, rest) = line.trim().split_once(char::is_whitespace).unwrap_or((line.trim(), ""));
    let rest = rest.trim();
    let Some(command) = command(verb) else {
        let path = view.setup().accession_rules.paths.iter().any(|path| path.id == verb);
        return if path { vec![Act::Open(PanelWord::Criteria)] } else { Vec::new() };
    };
    let look = |target: Target, panel| vec![Act::Select(target), Act::Open(panel)];
    let panel = match command {
        Command::State => {
            let state = find_state(view.roster(), rest);
            return state.map_or_else(|_| Vec::new(), |state| look(Target::State(state), PanelWord::Dossier));
        }
        Command::Body if !rest.is_empty() => {
            let body = find_org(view.roster(), rest);
            return body.map_or_else(|_| Vec::new(), |org| look(Target::Body(org), PanelWord::Bodies));
        }
        Command::Why => {
            let id = rest.split_whitespace().next().unwrap_or_default();
            let quantity = view.setup().registry.find(id).map(|row| row.quantity);
            return vec![Act::Why(quantity), Act::Open(PanelWord::Why)];
        }
        Command::Forecast => return vec![Act::Forecast, Act::Open(PanelWord::Forecast)],
        Command::Agenda => PanelWord::Agenda,
        Command::Bodies | Command::Body => PanelWord::Bodies,
        Command::Accession | Command::Gate => PanelWord::Criteria,
        Command::Home => PanelWord::Home,
        Command::Region => PanelWord::Region,
        Command::Actions | Command::Action => PanelWord::Actions,
        Command::Orders => PanelWord::Orders,
        Command::Dialogue | Command::Table => PanelWord::Table,
        Command::Articles => PanelWord::Implementation,
        Command::News => PanelWord::News,
        Command::Objectives => PanelWord::Objectives,
        Command::Saves => PanelWord::Saves,
        Command::Help => PanelWord::Help,
        _ => return Vec::new(),
    };
    vec![Act::Open(panel)]
}

impl Desk<'_> {
    /// The step that stands, with what was completed before it; empty where there are no lessons.
    pub(super) fn lesson(&self, course: &Course) -> Page {
        let mut page = Page::new();
        let Some(step) = course.standing(self.view) else {
            if course.over() {
                page.text(self.p("lesson-over-terminal"));
            }
            return page;
        };
        let key = |part: &str| format!("lesson-{}{part}", step.rule.id);
        if let Some(done) = step.completed {
            page.text(self.t("lesson-done", &[arg("title", self.p(&format!("lesson-{}", done.id)))]));
        }
        let number = |n: usize| i64::try_from(n).unwrap_or(0);
        let args = [arg("number", number(step.number)), arg("of", number(step.of)), arg("title", self.p(&key("")))];
        page.head(self.t("lesson-head", &args));
        page.text(self.p(&key(".text")));
        if let Some(way) = self.words.find(&key(".terminal"), &self.examples()) {
            page.item(way);
        }
        page
    }
}
