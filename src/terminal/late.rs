//! What comes too late: advice whose effect lies past the last quarter of the game is not given.

use super::desk::Desk;
use crate::core::effects::{DialogueAct, Effect, Lasts};
use crate::core::order::{Order, Target};

impl Desk<'_> {
    /// Quarters that follow this turn.
    pub(super) fn quarters_after(&self) -> u16 {
        let calendar = self.view.calendar();
        calendar.length.saturating_sub(calendar.turn()) * u16::from(calendar.ticks_per_turn)
    }

    /// Whether what an order does can still show before the game ends.
    pub(super) fn in_time(&self, order: &Order) -> bool {
        let Order::Act(action, target) = *order else { return true };
        let rule = &self.view.setup().action_rules.actions[action.at()];
        let after = self.quarters_after();
        let effects = &rule.effects;
        let session = |org| {
            let now = self.view.calendar().quarter;
            let next = self.view.admission(org).and_then(|rule| rule.sessions.next(now));
            next.is_some_and(|next| (0..=after).any(|n| now.plus(n) == next))
        };
        let late = effects.iter().any(|effect| match (effect, target) {
            (Effect::PrepareBid(_), Target::Body(org)) => !session(org),
            // A round meets in the quarter after it was called.
            (Effect::Dialogue(DialogueAct::Convene | DialogueAct::Text(_) | DialogueAct::Deadline(_)), _) => after == 0,
            _ => false,
        });
        !late
    }

    /// Of effects that come in parts, how many quarters of how many fall before the end; none where all do.
    pub(super) fn cut_short(&self, effects: &[Effect]) -> Option<(u16, u16)> {
        let parts = |effect: &Effect| match effect {
            Effect::Change { lasts: Lasts::Over(quarters), .. } => Some(u16::from(*quarters)),
            _ => None,
        };
        let longest = effects
            .iter()
            .flat_map(|effect| match effect {
                Effect::Luck(_, then, _) => then.iter().filter_map(parts).max(),
                other => parts(other),
            })
            .max()?;
        let there = self.quarters_after() + 1;
        (there < longest).then_some((there, longest))
    }
}
