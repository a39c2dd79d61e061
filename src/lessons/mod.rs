//! Lessons: who is at which step, and what brings the next. Window and terminal say what was done at the desk; the rest
//! is read from the seat's view.
//!
//! *Invariants.* Where a lesson stands is the desk's memory: it is neither hashed nor saved. A loaded game picks its
//! lesson up by the record: behind the last step that turns and orders show to be done.

use crate::core::ix::SeatIx;
use crate::core::lessons::{Act, Deed, Given, LessonRule};
use crate::core::order::Order;
use crate::game::view::SeatView;
use std::collections::BTreeMap;

/// Where each seat stands in its lessons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lessons {
    by_seat: BTreeMap<SeatIx, Course>,
}

/// Where a seat stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// Places of the seat's steps among the scenario's.
    steps: Vec<usize>,
    at: usize,
    /// What was done at the desk since the step began.
    acts: Vec<Act>,
    /// Turns that were over when the step began.
    since: u16,
    /// The step that was completed last, if it was not passed over.
    completed: Option<usize>,
    /// Whether it is put out of sight.
    pub hidden: bool,
    /// Whether it was asked why the step that stands is asked, where there is little room.
    pub told: bool,
}

/// A step as it stands.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// The step.
    pub rule: &'a LessonRule,
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// The step that was completed before.
    pub completed: Option<&'a LessonRule>,
}

impl Lessons {
    /// Where the view's seat stands; a seat that is asked for the first time is placed by the record.
    pub fn of(&mut self, view: SeatView) -> &mut Course {
        self.by_seat.entry(view.seat).or_insert_with(|| Course::by_record(view))
    }
}

impl Course {
    fn by_record(view: SeatView) -> Self {
        let lessons = view.setup().lessons.iter().enumerate();
        let own = lessons.filter(|(_, rule)| rule.seat.is_none_or(|seat| seat == view.seat));
        let steps: Vec<usize> = own.map(|(at, _)| at).collect();
        let (mut ends, mut at) = (0, 0);
        for (position, step) in steps.iter().enumerate() {
            let done = &view.setup().lessons[*step].done;
            ends += u16::from(*done == Deed::TurnEnded);
            if on_record(view, done, ends) {
                at = position + 1;
            }
        }
        Self { steps, at, since: view.calendar().turns, ..Self::default() }
    }

    /// The step that stands; none where there are no lessons, or no more.
    #[must_use]
    pub fn standing<'a>(&self, view: SeatView<'a>) -> Option<Standing<'a>> {
        let rules = &view.setup().lessons;
        let rule = rules.get(*self.steps.get(self.at)?)?;
        let completed = self.completed.and_then(|step| rules.get(step));
        Some(Standing { rule, number: self.at + 1, of: self.steps.len(), completed })
    }

    /// Whether there were lessons, and all are behind.
    #[must_use]
    pub fn over(&self) -> bool {
        !self.steps.is_empty() && self.at >= self.steps.len()
    }

    /// Takes note of what was done, and goes on where that completes the step. Whether another step stands.
    pub fn watch(&mut self, view: SeatView, acts: impl IntoIterator<Item = Act>) -> bool {
        self.acts.extend(acts);
        let before = self.at;
        while let Some(standing) = self.standing(view) {
            let completed = self.holds(view, &standing.rule.done);
            if !completed && !standing.rule.lapses.as_ref().is_some_and(|lapses| view.holds(lapses)) {
                break;
            }
            self.completed = completed.then(|| self.steps[self.at]);
            self.begin(self.at + 1, view);
        }
        self.at != before
    }

    /// Passes over the step that stands.
    pub fn skip(&mut self, view: SeatView) {
        self.completed = None;
        self.begin((self.at + 1).min(self.steps.len()), view);
    }

    fn begin(&mut self, at: usize, view: SeatView) {
        self.at = at;
        self.acts.clear();
        self.told = false;
        self.since = view.calendar().turns;
    }

    fn holds(&self, view: SeatView, deed: &Deed) -> bool {
        match deed {
            Deed::All(list) => list.iter().all(|one| self.holds(view, one)),
            Deed::Any(list) => list.iter().any(|one| self.holds(view, one)),
            Deed::When(condition) => view.holds(condition),
            Deed::Gave(given) => view.queued().iter().any(|order| fits(view, *given, order)),
            Deed::Did(act) => self.acts.iter().any(|done| act.fits(*done)),
            Deed::TurnEnded => view.calendar().turns > self.since,
        }
    }
}

/// Whether orders and turns show that a step is behind. An order counts from the turn on in which its step comes: `ends`
/// turns are ended by the steps up to it.
fn on_record(view: SeatView, deed: &Deed, ends: u16) -> bool {
    match deed {
        Deed::All(list) => list.iter().all(|one| on_record(view, one, ends)),
        Deed::Any(list) => list.iter().any(|one| on_record(view, one, ends)),
        Deed::Gave(given) => {
            let past = view.log().filter(|(turn, _)| *turn > ends).flat_map(|(_, orders)| orders);
            let now = view.queued().iter().filter(|_| view.calendar().turns >= ends);
            past.chain(now).any(|order| fits(view, *given, order))
        }
        Deed::TurnEnded => view.calendar().turns >= ends,
        Deed::When(_) | Deed::Did(_) => false,
    }
}

fn fits(view: SeatView, given: Given, order: &Order) -> bool {
    let rules = &view.setup().action_rules.actions;
    match (given, *order) {
        (Given::Any, _)
        | (Given::Opening(None), Order::Use(..))
        | (Given::Answer(None), Order::Answer(..))
        | (Given::Offer, Order::Offer(..) | Order::Point(..)) => true,
        (Given::Action(wanted, at), Order::Act(action, target)) => wanted == action && at.is_none_or(|at| at == target),
        (Given::Posting, Order::Act(action, _)) => rules[action.at()].stays.is_some(),
        (Given::Initiative, order) => view.price(&order).is_some_and(|(price, ..)| price.initiative),
        (Given::Opening(Some(wanted)), Order::Use(kind, _)) => wanted == kind,
        (Given::Answer(Some(wanted)), Order::Answer(event, _)) => wanted == event,
        _ => false,
    }
}
