//! Whether an effect helps the seat that would order it: a loss is never set in the ink of a gain.

use super::PanelCx;
use super::cx::{minus, upper_first};
use crate::core::effects::{Effect, GovernmentAct, Whose};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::quantity::{Definition, Scope};
use crate::core::roster::Role;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::say;
use egui::Ui;
use std::cmp::Ordering;

/// Quantities that everybody wants lower.
const LOWER: [&str; 12] = [
    "tension",
    "wounds",
    "spoilers",
    "stirred",
    "crisis",
    "incidents",
    "rumour",
    "leavers",
    "unemployment",
    "curbs",
    "measures",
    "veto",
];
/// Quantities that the aspirant wants higher and the parent lower.
const ASPIRANT: [&str; 4] = ["rung", "resilience", "occasion", "control"];
/// The other way round.
const PARENT: [&str; 2] = ["exposure", "leverage"];
/// Quantities of which more is neither good nor bad by itself.
const OPEN: [&str; 3] = ["pain", "ambiguity", "rounds"];

/// What an effect is to a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// It helps.
    Gain,
    /// It costs.
    Loss,
    /// Neither, or it depends.
    Open,
}

/// An effect in words, with what it is to the seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The words.
    pub text: String,
    /// What it is to the seat.
    pub bears: Bearing,
}

impl Told {
    /// Its ink; the sign in its words says the same.
    #[must_use]
    pub(super) fn ink(&self) -> Ink {
        match self.bears {
            Bearing::Gain => Ink::Good,
            Bearing::Loss => Ink::Bad,
            Bearing::Open => Ink::Heading,
        }
    }

    /// Sets it small.
    pub(super) fn say(&self, ui: &mut Ui, cx: &PanelCx) {
        say(ui, cx.theme, Type::Small, self.ink(), &self.text);
    }
}

impl PanelCx<'_> {
    /// Effects of an order of this seat in words, each with what it is to the seat.
    pub(super) fn told(&self, effects: &[Effect], target: Target) -> Vec<Told> {
        let role = self.view.role();
        let texts = self.words.effects(effects, role, target);
        let bears = effects.iter().map(|effect| self.bears(effect, role, target));
        texts
            .iter()
            .map(|text| upper_first(&minus(text)))
            .zip(bears)
            .map(|(text, bears)| Told { text, bears })
            .collect()
    }

    /// What an order of this seat does, as far as the rules say it.
    pub(super) fn outcome(&self, order: &Order) -> Vec<Told> {
        let (target, lists) = self.effects_of(order);
        lists.into_iter().flat_map(|effects| self.told(effects, target)).collect()
    }

    /// Whether an order moves a quantity, by luck too.
    pub(super) fn is_about(&self, order: &Order, id: &str) -> bool {
        let Some(quantity) = self.quantity(id) else { return false };
        self.effects_of(order).1.into_iter().flatten().any(|effect| effect.may_move(&|on| on == quantity))
    }

    fn effects_of(&self, order: &Order) -> (Target, Vec<&[Effect]>) {
        let (target, at_once) = self.view.effects_of(order);
        let stays = match *order {
            Order::Act(action, _) => self.view.setup().action_rules.actions[action.at()].stays.as_ref(),
            _ => None,
        };
        (target, std::iter::once(at_once).chain(stays.map(|stays| stays.each_quarter.as_slice())).collect())
    }

    fn bears(&self, effect: &Effect, role: Role, target: Target) -> Bearing {
        match effect {
            Effect::Change { on, by, whose, .. } => {
                let row = self.view.setup().registry.row(*on);
                let others = matches!(row.scope, Scope::Seat | Scope::Power) && !self.own(*whose, role, target);
                if others { Bearing::Open } else { of_change(row, *by, role) }
            }
            Effect::Goodwill(_, by) | Effect::PrepareBid(by) => of_sign(*by),
            Effect::GoodwillOf(whose, _, by) if *whose == role => of_sign(*by),
            Effect::Sound(_) | Effect::Reach(..) => Bearing::Gain,
            Effect::Due(..) | Effect::Government(GovernmentAct::Fall) => Bearing::Loss,
            Effect::Recognise(..) => match role {
                Role::Aspirant => Bearing::Gain,
                Role::Parent => Bearing::Loss,
                Role::Mediator => Bearing::Open,
            },
            _ => Bearing::Open,
        }
    }

    /// Whether what is changed is this seat's too.
    fn own(&self, whose: Whose, role: Role, target: Target) -> bool {
        match whose {
            Whose::Other => false,
            Whose::Seat(seat) => seat == self.view.seat,
            Whose::Role(of) => of == role,
            Whose::Target => !matches!(target, Target::Party(seat) if seat != self.view.seat),
            _ => true,
        }
    }
}

fn of_sign(by: Milli) -> Bearing {
    match by.cmp(&Milli::ZERO) {
        Ordering::Greater => Bearing::Gain,
        Ordering::Less => Bearing::Loss,
        Ordering::Equal => Bearing::Open,
    }
}

fn of_change(row: &Definition, by: Milli, role: Role) -> Bearing {
    // Of what the parties pull apart, more helps whoever acts: the file writes it so.
    let sign = if row.contested {
        1
    } else if OPEN.contains(&row.id) {
        0
    } else if LOWER.contains(&row.id) {
        -1
    } else if ASPIRANT.contains(&row.id) || PARENT.contains(&row.id) {
        let side = match role {
            Role::Aspirant => 1,
            Role::Parent => -1,
            Role::Mediator => 0,
        };
        if PARENT.contains(&row.id) { -side } else { side }
    } else {
        1
    };
    of_sign(by.ratio(sign, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::panels::PanelState;
    use crate::desk::theme::Theme;
    use crate::game::{Game, Keeping};
    use crate::scenario::library::Library;
    use crate::seats::HOME;
    use crate::wording::Words;

    #[test]
    fn what_an_order_costs_at_home_is_a_loss() {
        let library = Library::default();
        let setup = crate::scenario::load::load(&library, "today").expect("shipped texts load");
        let words = Words::load(&library, &setup, "en").expect("shipped texts load");
        let game = Game::new(&setup, 7, Keeping::NOTHING);
        let (theme, mut seen) = (Theme::default(), [0, 0]);
        let tension = setup.registry.find("tension").expect("in the standard world").quantity;
        for seat in setup.roster.seats() {
            let mut state = PanelState::default();
            let cx = PanelCx { view: game.view(seat), words: &words, theme: &theme, state: &mut state };
            for (_, rule) in cx.view.actions() {
                for (effect, told) in rule.effects.iter().zip(cx.told(&rule.effects, Target::Nothing)) {
                    let Effect::Change { on, by, whose, .. } = effect else { continue };
                    let worse = (*on == HOME && *whose == Whose::Actor && *by < Milli::ZERO)
                        || (*on == tension && *by > Milli::ZERO);
                    let better = (*on == HOME && *whose == Whose::Actor && *by > Milli::ZERO)
                        || (*on == tension && *by < Milli::ZERO);
                    if worse || better {
                        let wanted = if worse { Bearing::Loss } else { Bearing::Gain };
                        assert_eq!(told.bears, wanted, "{}", told.text);
                        seen[usize::from(better)] += 1;
                    }
                }
            }
        }
        assert!(seen.iter().all(|count| *count > 2), "rules of both kinds: {seen:?}");
    }
}
