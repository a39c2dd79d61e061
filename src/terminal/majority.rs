//! Before an order that may end a majority at home, a word of warning: seats over the majority as they stand, with what
//! the orders of the quarter and the events on the desk do to them.

use super::desk::Desk;
use super::page::Page;
use crate::core::effects::{DialogueAct, Effect, GovernmentAct, Whose};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::dialogue::table::MARGIN as BEYOND_ROOM;
use crate::domestic::MARGIN;
use crate::wording::{arg, signed};

/// What effects do to the margin: at the least and at the most.
#[derive(Clone, Copy, Default)]
struct Span {
    low: Milli,
    high: Milli,
}

impl Span {
    fn and(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high + other.high }
    }

    fn or(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.max(other.high) }
    }
}

impl Desk<'_> {
    /// What an order may do to the majority at home, where it may end it.
    pub(super) fn majority(&self, page: &mut Page, order: &Order) {
        let Some(home) = self.view.government(self.seat()).filter(|home| home.rule.seats > 0) else { return };
        // A vote of this quarter finds a majority, or none, whatever stood before it.
        let voting = home.next.is_some_and(|(_, left)| left == 0) || self.calls_a_vote(order);
        if voting || home.margin < Milli::ZERO {
            return;
        }
        let own = self.by_order(order);
        let after = self.without(order).and(own);
        let (low, high) = (home.margin + after.low, home.margin + after.high);
        if own.low >= Milli::ZERO || low >= Milli::ZERO {
            return;
        }
        let key = if high < Milli::ZERO { "try-majority-ends" } else { "try-majority-may" };
        page.item(self.t(key, &[arg("now", signed(home.margin)), arg("low", signed(low))]));
    }

    fn calls_a_vote(&self, order: &Order) -> bool {
        let rules = &self.view.setup().action_rules.actions;
        let calls = |order: &Order| match *order {
            Order::Act(action, _) => {
                rules[action.at()].effects.contains(&Effect::Government(GovernmentAct::CallElection))
            }
            _ => false,
        };
        calls(order) || self.view.queued().iter().any(calls)
    }

    /// What the quarter does to the margin but for an order: events on the desk, their answers, what else is queued.
    fn without(&self, order: &Order) -> Span {
        let mut span = Span::default();
        let queued = self.view.queued().iter().filter(|one| *one != order);
        span = queued.fold(span, |span, one| span.and(self.by_order(one)));
        let rules = &self.view.setup().event_rules.events;
        for happening in self.view.events() {
            span = span.and(self.by_effects(&rules[happening.event.at()].effects, happening.target));
            let answers = |one: &Order| matches!(one, Order::Answer(event, _) if *event == happening.event);
            if answers(order) || self.view.queued().iter().any(answers) {
                continue;
            }
            // What nobody answers takes its default.
            let default = self.options(happening.event).into_iter().next();
            if let Some((option, _)) = default {
                span = span.and(self.by_effects(&option.effects, happening.target));
            }
        }
        span
    }

    fn by_order(&self, order: &Order) -> Span {
        let (target, effects) = self.view.effects_of(order);
        let plain = self.by_effects(effects, target);
        let Order::Act(action, _) = *order else { return plain };
        self.view.setup().action_rules.actions[action.at()].risks.iter().fold(plain, |span, risk| {
            let hit = self.by_effects(&risk.effects, target);
            span.or(if risk.instead { hit } else { span.and(hit) })
        })
    }

    fn by_effects(&self, effects: &[Effect], target: Target) -> Span {
        effects.iter().fold(Span::default(), |span, effect| span.and(self.by_effect(effect, target)))
    }

    fn by_effect(&self, effect: &Effect, target: Target) -> Span {
        let sure = |by: Milli| Span { low: by, high: by };
        match effect {
            Effect::Luck(_, then, otherwise) => self.by_effects(then, target).or(self.by_effects(otherwise, target)),
            &Effect::Change { on: MARGIN, by, whose, odds, .. } => {
                let own = match whose {
                    Whose::Actor => true,
                    Whose::Role(role) => role == self.view.role(),
                    Whose::Seat(seat) => seat == self.seat(),
                    Whose::Both => self.view.role().other().is_some(),
                    _ => false,
                };
                match own {
                    false => Span::default(),
                    true if odds < Milli::points(100) => sure(by).or(Span::default()),
                    true => sure(by),
                }
            }
            Effect::Dialogue(DialogueAct::Sign) => match target {
                Target::Agreement(agreement) => {
                    let beyond = self.view.package_cost(agreement, &[]) > self.view.own_room(agreement);
                    sure(if beyond { Milli::points(BEYOND_ROOM) } else { Milli::ZERO })
                }
                _ => Span::default(),
            },
            _ => Span::default(),
        }
    }
}
