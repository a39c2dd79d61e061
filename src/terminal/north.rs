//! The contested districts in a crisis: what raised it, and what this seat could do to calm it.

use super::desk::Desk;
use super::page::Page;
use crate::actions::rules::ActionRule;
use crate::core::effects::Effect;
use crate::core::ix::{ActionIx, CauseIx, Owner};
use crate::core::ledger::{BOUNDS, Entry};
use crate::core::milli::Milli;
use crate::core::order::Order;
use crate::core::quantity::Quantity;
use crate::dialogue::{CRISIS, TENSION};
use crate::wording::{arg, points, signed};
use std::collections::BTreeMap;

/// Acts that are named.
const ACTS: usize = 3;
/// What raised tension, as many causes as are named.
const CAUSES: usize = 3;

impl Desk<'_> {
    /// What raised the step of the crisis from one turn to another, and what made the districts tense; none if nothing
    /// did.
    pub(super) fn crisis_causes(&self, from: u16, to: u16) -> Option<String> {
        let raised = self.causes_in(CRISIS, from, to, true);
        let tense = self.causes_in(TENSION, to.saturating_sub(1), to, true);
        let key = match (raised.is_empty(), tense.is_empty()) {
            (true, true) => return None,
            (false, true) => "crisis-why-raised",
            (true, false) => "crisis-why-tense",
            (false, false) => "crisis-why",
        };
        let tension = self.view.read(TENSION, Owner::World).unwrap_or(Milli::ZERO);
        let args = [arg("raised", raised.join("; ")), arg("tense", tense.join("; ")), arg("tension", points(tension))];
        Some(self.t(key, &args))
    }

    /// The turn in which the crisis that stands began: its first step above nothing.
    fn crisis_since(&self) -> u16 {
        let now = self.view.read(CRISIS, Owner::World).unwrap_or(Milli::ZERO);
        let mut moved: BTreeMap<u16, Milli> = BTreeMap::new();
        for entry in self.view.why(CRISIS, Owner::World) {
            *moved.entry(entry.turn).or_default() += entry.change;
        }
        let mut before = now;
        let last = self.view.calendar().turns;
        for (turn, by) in moved.into_iter().rev() {
            before -= by;
            if before < Milli::points(1) {
                return turn;
            }
        }
        last.min(1)
    }

    /// Causes that moved a number of the world up (or down) between two turns, the strongest first.
    fn causes_in(&self, quantity: Quantity, from: u16, to: u16, up: bool) -> Vec<String> {
        let mut sums: BTreeMap<(CauseIx, Option<crate::core::ix::SeatIx>), Milli> = BTreeMap::new();
        let told = |e: &Entry| (from..=to).contains(&e.turn) && !BOUNDS.contains(&e.cause);
        for entry in self.view.why(quantity, Owner::World).filter(told) {
            *sums.entry((entry.cause, entry.by)).or_default() += entry.change;
        }
        let mut causes: Vec<_> = sums.into_iter().filter(|(_, by)| (by.0 > 0) == up && by.0 != 0).collect();
        causes.sort_by_key(|(at, by)| (-by.0.abs(), *at));
        causes
            .into_iter()
            .take(CAUSES)
            .map(|((cause, seat), by)| {
                let mut text = self.words.cause(cause, Owner::World);
                if let Some(seat) = seat {
                    text = self.t("why-by", &[arg("cause", text), arg("seat", self.words.seat(seat))]);
                }
                self.t("digest-cause", &[arg("cause", text), arg("change", signed(by))])
            })
            .collect()
    }

    /// A crisis on the agenda.
    pub(super) fn north_matter(&self, page: &mut Page) {
        let step = self.view.read(CRISIS, Owner::World).unwrap_or(Milli::ZERO);
        if step < Milli::points(1) {
            return;
        }
        page.head(self.t("agenda-north", &[arg("step", step.0 / 1000)]));
        if let Some(why) = self.crisis_causes(self.crisis_since(), self.view.calendar().turns) {
            page.item(why);
        }
        let lowers = |effects: &[Effect], on: Quantity| {
            effects.iter().any(|effect| matches!(effect, Effect::Change { on: q, by, .. } if *q == on && by.0 < 0))
        };
        let all = |rule: &ActionRule, on| {
            lowers(&rule.effects, on) || rule.stays.as_ref().is_some_and(|stays| lowers(&stays.each_quarter, on))
        };
        let calming: Vec<(ActionIx, bool)> = self
            .view
            .actions()
            .filter(|(_, rule)| all(rule, CRISIS) || all(rule, TENSION))
            .map(|(action, rule)| (action, all(rule, CRISIS)))
            .collect();
        let (steps, tension): (Vec<_>, Vec<_>) = calming.into_iter().partition(|(_, step)| *step);
        let mut orders: Vec<Order> = steps.into_iter().chain(tension).filter_map(|(at, _)| self.best(at)).collect();
        orders.truncate(ACTS);
        if orders.is_empty() {
            page.item(self.p("agenda-north-nothing"));
            return;
        }
        page.item(self.p("agenda-north-do"));
        for order in orders {
            self.suggestion(page, &order);
        }
    }
}
