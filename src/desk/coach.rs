//! The lesson at the desk: what a wish does that a step may ask for, and where a step points.

use super::intent::{Intent, Panel, Topic};
use super::widgets::beacon::Sought;
use crate::core::lessons::{Act, Deed, Given, LessonRule, Pointer};
use crate::core::order::Target;
use crate::game::view::SeatView;
use crate::lessons::Lessons;
use crate::wording::{Words, arg};

/// What a person wants of the lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LessonWish {
    /// The step is passed over.
    Skip,
    /// The card is put out of sight, or back.
    Hide(bool),
    /// Why the step is asked is told too, where there is little room.
    Tell(bool),
}

/// How a wish went, as far as a step may ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// An order was refused.
    pub refused: bool,
    /// An order was taken back.
    pub undone: bool,
}

/// What was done at the desk by a wish.
#[must_use]
pub fn acts(intent: &Intent, outcome: Outcome) -> Vec<Act> {
    let with = |act: Act, panel: Panel| vec![act, Act::Open(panel)];
    match intent {
        Intent::Order(_) if outcome.refused => vec![Act::Refused],
        Intent::Reason => vec![Act::Refused],
        Intent::Undo(_) if outcome.undone => vec![Act::Undo],
        Intent::Select(target) => with(Act::Select(*target), Panel::Dossier),
        Intent::Why(quantity, _) | Intent::Explain(Topic::Number(quantity, _)) => {
            with(Act::Why(Some(*quantity)), Panel::Why)
        }
        Intent::Explain(_) | Intent::Open(Panel::Why) => with(Act::Why(None), Panel::Why),
        Intent::Open(Panel::Forecast) => vec![Act::Open(Panel::Forecast), Act::Forecast],
        Intent::Open(panel) => vec![Act::Open(*panel)],
        Intent::Save(_) => vec![Act::Save],
        _ => Vec::new(),
    }
}

/// The lesson takes note of a wish that was done; what a person wants of the lesson itself is done here.
pub fn watch(lessons: &mut Lessons, view: SeatView, intent: &Intent, outcome: Outcome) {
    let course = lessons.of(view);
    match intent {
        Intent::Lesson(LessonWish::Skip) => course.skip(view),
        Intent::Lesson(LessonWish::Hide(hidden)) => course.hidden = *hidden,
        Intent::Lesson(LessonWish::Tell(told)) => course.told = *told,
        _ => drop(course.watch(view, acts(intent, outcome))),
    }
}

/// What a step means inside the panel that it points at, where that is open: the control that does what it asks for.
#[must_use]
pub fn within(words: &Words, rule: &LessonRule) -> Vec<Sought> {
    let Some(Pointer::Panel(panel)) = rule.points_at else { return Vec::new() };
    match (panel, &rule.done) {
        (Panel::Table, _) => {
            vec![Sought::Whole(words.plain("desk-offer-seal")), Sought::Begins(words.plain("table-offer"))]
        }
        (Panel::Actions, Deed::Did(Act::Refused)) => vec![Sought::Begins(words.plain("desk-actions-later"))],
        (_, Deed::Gave(Given::Action(action, _))) => vec![Sought::Begins(words.action(*action))],
        (_, Deed::Gave(Given::Answer(Some(event)))) => vec![Sought::Begins(words.event(*event, Target::Nothing))],
        _ => Vec::new(),
    }
}

/// The names under which what a step points at goes by.
#[must_use]
pub fn sought(words: &Words, rule: &LessonRule) -> Vec<Sought> {
    let Some(pointer) = rule.points_at else { return Vec::new() };
    match pointer {
        Pointer::Panel(panel) => {
            let name = words.plain(&format!("panel-{}", panel.id()));
            let handle = words.text("drawer-open", &[arg("panel", name.as_str())]);
            // Where the bar has no room for its pill, the menu that it waits in.
            let menus = ["desk-bar-more", "desk-panels"].map(|key| Sought::Whole(words.plain(key)));
            let mut out = within(words, rule);
            if panel == Panel::Saves {
                // Kept games have no pill of their own: they are in the menu.
                out.push(Sought::Whole(words.plain("menu-open")));
                return out;
            }
            out.extend([Sought::Whole(name), Sought::Whole(handle)].into_iter().chain(menus));
            out
        }
        // Where its card has scrolled away, the dossier that it stands in.
        Pointer::Action(action) => {
            vec![Sought::Begins(words.action(action)), Sought::Whole(words.plain("panel-dossier"))]
        }
        Pointer::EndTurn => vec![Sought::Begins(words.plain("desk-end"))],
        Pointer::State(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_panel_has_its_word_in_scenario_files() {
        for panel in Panel::BAR.into_iter().chain([Panel::Agenda, Panel::Dossier, Panel::Orders, Panel::Saves]) {
            assert!(Panel::of(panel.id()).is_some(), "add `{}` to PanelWord::ALL", panel.id());
        }
    }

    #[test]
    fn what_was_not_done_is_not_noted() {
        let quiet = Outcome::default();
        assert!(acts(&Intent::Undo(None), quiet).is_empty(), "nothing was queued");
        assert_eq!(acts(&Intent::Undo(None), Outcome { undone: true, ..quiet }), [Act::Undo]);
        let open = acts(&Intent::Open(Panel::News), quiet);
        assert_eq!(open, [Act::Open(Panel::News)]);
        assert_eq!(acts(&Intent::Explain(Topic::Teams), quiet)[0], Act::Why(None));
    }
}
