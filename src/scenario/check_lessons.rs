//! Checks of lessons: few enough to be read, and each can be done by whom it is for.

use super::check::{Check, id_is_good};
use super::lessons_file::{Deed, Lesson, PanelWord, Pointer, Spot};
use super::rules_file::{ActionRow, Condition, Role, TargetKind};
use super::text::Places;

/// Most steps: more than that is read by nobody.
const MOST: usize = 24;

/// For whom a step is checked.
struct Whose<'a> {
    places: &'a Places,
    id: String,
    roles: Vec<Role>,
}

impl Check<'_> {
    /// The lessons of the scenario.
    pub(super) fn lessons(&mut self) {
        let pieces = self.pieces;
        let (places, scenario) = (&pieces.scenario.places, &pieces.scenario.value);
        let lessons = &scenario.lessons;
        if lessons.len() > MOST {
            let message = format!("{} lessons", lessons.len());
            let help = format!("{MOST} steps at most: leave out what the briefing says");
            self.error(places, &format!("lessons[{MOST}]"), "too-many", message, &help);
        }
        for (at, lesson) in lessons.iter().enumerate() {
            let path = format!("lessons[{at}]");
            if !id_is_good(&lesson.id.0) {
                let message = format!("`{}` is no good id", lesson.id);
                let help = "use lower-case letters, digits and hyphens";
                self.error(places, &format!("{path}.id"), "bad-id", message, help);
            }
            let own = scenario.seats.iter().filter(|seat| lesson.seat.as_ref().is_none_or(|id| *id == seat.id));
            let whose = Whose { places, id: lesson.id.0.clone(), roles: own.map(|seat| seat.role).collect() };
            if let Some(Pointer::Action(action)) = &lesson.points_at {
                self.own_action(&whose, &format!("{path}.points_at"), &action.0);
            }
            self.deed(&whose, &format!("{path}.done"), &lesson.done);
            if let Some(lapses) = &lesson.lapses {
                self.asked(&whose, &format!("{path}.lapses"), lapses);
            }
        }
        let is_end = |deed: &Deed| matches!(deed, Deed::TurnEnded);
        let ends = lessons.iter().enumerate().filter(|(_, lesson)| is_end(&lesson.done));
        if let Some((at, lesson)) = ends.clone().nth(usize::from(scenario.turns)) {
            let message = format!("the step `{}` can never be done: the game has {} turns", lesson.id, scenario.turns);
            let help = format!("end at most {} turns, or give the game more", scenario.turns);
            self.error(places, &format!("lessons[{at}].done"), "unreachable", message, &help);
        }
    }

    fn asked(&mut self, whose: &Whose, path: &str, condition: &Condition) {
        let what = format!("the step `{}`", whose.id);
        self.condition(whose.places, path, condition, true, &what);
    }

    fn deed(&mut self, whose: &Whose, path: &str, deed: &Deed) {
        match deed {
            Deed::All(list) | Deed::Any(list) => {
                for (n, one) in list.iter().enumerate() {
                    self.deed(whose, &format!("{path}.0[{n}]"), one);
                }
                if list.is_empty() {
                    let message = "an empty list of deeds".into();
                    self.error(whose.places, path, "out-of-range", message, "write at least one");
                }
            }
            Deed::When(condition) => self.asked(whose, &format!("{path}.0"), condition),
            Deed::Ordered(action) => drop(self.own_action(whose, path, &action.0)),
            Deed::OrderedAt(action, spot) => {
                let Some(row) = self.own_action(whose, path, &action.0) else { return };
                if row.target != kind(spot) {
                    let message = format!("the step `{}` can never be done: it aims `{action}` wrongly", whose.id);
                    let help = match row.target {
                        TargetKind::Nothing => "it is aimed at nothing: write `Ordered`".to_owned(),
                        target => format!("it is aimed at: {target:?}"),
                    };
                    self.error(whose.places, path, "unreachable", message, &help);
                }
            }
            // In a wide window both are always there: nobody can open them.
            Deed::Opened(panel @ (PanelWord::Agenda | PanelWord::Orders)) => {
                let message = format!("the step `{}` can never be done: `{panel:?}` is always open", whose.id);
                let help = "ask for what is done there: `Answered`, `UsedOpening`, `OrderedAny`, `Undone`";
                self.error(whose.places, path, "unreachable", message, help);
            }
            Deed::AnsweredTo(event) => {
                let pieces = self.pieces;
                let scenario = &pieces.scenario.value;
                let own = scenario.events.iter().chain(pieces.includes.iter().flat_map(|i| &i.value.events));
                let mut all = own.chain(pieces.events.iter().flat_map(|e| &e.value.events));
                let Some(row) = all.find(|row| row.id == *event) else { return };
                let asks = row.choices.iter().any(|choice| whose.roles.contains(&choice.seat));
                if !asks || scenario.without_events.contains(event) {
                    let message = format!("the step `{}` can never be done: `{event}` asks nothing there", whose.id);
                    let help = "name an event with a choice for the step's seat, which is not in `without_events`";
                    self.error(whose.places, path, "unreachable", message, help);
                }
            }
            _ => {}
        }
    }

    /// An action that the step's seat may order; nothing, and an error, where it may not.
    fn own_action(&mut self, whose: &Whose, path: &str, id: &str) -> Option<ActionRow> {
        let pieces = self.pieces;
        let own = pieces.scenario.value.actions.iter().chain(pieces.includes.iter().flat_map(|i| &i.value.actions));
        let row = own.chain(pieces.actions.iter().flat_map(|a| &a.value.actions)).find(|row| row.id.0 == id)?;
        if row.seats.iter().any(|role| whose.roles.contains(role)) {
            return Some(row.clone());
        }
        let roles: Vec<String> = row.seats.iter().map(|role| format!("{role:?}")).collect();
        let message = format!("the step `{}` can never be done: `{id}` is not its seat's to order", whose.id);
        let help = format!("it is ordered by: {}", roles.join(", "));
        self.error(whose.places, path, "unreachable", message, &help);
        None
    }
}

/// Every condition that lessons ask, with its place.
pub(super) fn conditions(lessons: &[Lesson]) -> Vec<(String, &Condition)> {
    fn walk<'a>(path: &str, deed: &'a Deed, out: &mut Vec<(String, &'a Condition)>) {
        match deed {
            Deed::All(list) | Deed::Any(list) => {
                list.iter().enumerate().for_each(|(n, one)| walk(&format!("{path}.0[{n}]"), one, out));
            }
            Deed::When(condition) => out.push((format!("{path}.0"), condition)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    for (at, lesson) in lessons.iter().enumerate() {
        walk(&format!("lessons[{at}].done"), &lesson.done, &mut out);
        out.extend(lesson.lapses.iter().map(|condition| (format!("lessons[{at}].lapses"), condition)));
    }
    out
}

fn kind(spot: &Spot) -> TargetKind {
    match spot {
        Spot::State(_) => TargetKind::State,
        Spot::Body(_) => TargetKind::Body,
        Spot::Power(_) => TargetKind::Power,
        Spot::Region(_) => TargetKind::Region,
        Spot::Agreement(_) => TargetKind::Agreement,
        Spot::Article(_) => TargetKind::Article,
        Spot::Chapter(_) => TargetKind::Chapter,
        Spot::Gate(_) => TargetKind::Gate,
        Spot::Scheme(_) => TargetKind::Scheme,
        Spot::Party(_) => TargetKind::Party,
    }
}
