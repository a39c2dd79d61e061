//! What other seats were seen to do in a turn, and the reasons they gave: for terminal and window alike.

use super::{Words, arg};
use crate::actions::rules::TargetKind;
use crate::bots::Reason;
use crate::core::ix::{ActionIx, CauseIx, Owner, SeatIx};
use crate::core::milli::{Milli, divide};
use crate::core::order::{Order, Target};
use crate::game::view::SeatView;
use std::collections::BTreeMap;

/// Places of an act that are named.
const PLACES: usize = 4;

/// What another seat ordered, and the reason it gave. Shown only where the act was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Turn.
    pub turn: u16,
    /// Who.
    pub seat: SeatIx,
    /// What.
    pub order: Order,
    /// Why.
    pub reason: String,
}

/// An act of another seat that moved something this seat can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// Who.
    pub seat: SeatIx,
    /// Which action.
    pub action: Option<ActionIx>,
    /// What, with its places.
    pub what: String,
    /// The reason it gave, where that says more than the act does.
    pub reason: Option<String>,
    /// Where it leads.
    pub target: Target,
}

impl Words {
    /// What a bot says of an order: in its character's own words if the act matters to it, in plain ones otherwise.
    #[must_use]
    pub fn reason(&self, reason: &Reason) -> String {
        let points_of = |value: Milli| divide(value.0, 1000);
        let head = reason.head.map_or_else(String::new, |head| self.plain(&format!("head-{}", head.id())));
        let args = [arg("worth", points_of(reason.worth)), arg("price", points_of(reason.price)), arg("head", head)];
        let key = match reason.head {
            Some(_) if reason.key == "reason-action" && reason.worth >= Milli::points(6) => "reason-head",
            _ => reason.key,
        };
        let voice = reason.voice.filter(|_| reason.worth >= Milli::points(10));
        let own = voice.and_then(|at| {
            let name = &self.setup.bots.characters[at].name;
            self.varied(&format!("says-{name}.{}", key.trim_start_matches("reason-")), reason, &args)
        });
        let said = own.or_else(|| self.varied(key, reason, &args)).unwrap_or_else(|| format!("[{key}]"));
        // What it counted under is named, where the sentence did not.
        match reason.head {
            Some(_) if !matches!(key, "reason-head" | "reason-action") => {
                let drive = self.varied("reason-drive", reason, &args).unwrap_or_default();
                format!("{said} {drive}")
            }
            _ => said,
        }
    }

    /// One of the ways to put a text: `key`, `key-b`, `key-c`, or the same as attributes. Which, the sizes of the reason
    /// tell, so that the same act for the same worth is said the same way.
    fn varied(&self, key: &str, reason: &Reason, args: &[super::Arg]) -> Option<String> {
        let turn = (reason.worth.0 / 100 + reason.price.0 / 100).rem_euclid(3);
        let other = match turn {
            1 => self.find(&format!("{key}-b"), args),
            2 => self.find(&format!("{key}-c"), args).or_else(|| self.find(&format!("{key}-b"), args)),
            _ => None,
        };
        other.or_else(|| self.find(key, args))
    }

    /// What other seats were seen to do in a turn, seat by seat.
    #[must_use]
    pub fn deeds(&self, view: SeatView, turn: u16, seen: &[Seen]) -> Vec<Deed> {
        let causes = &view.roster().causes;
        let mut acts: BTreeMap<(SeatIx, CauseIx), Vec<Owner>> = BTreeMap::new();
        for entry in view.entries().filter(|entry| entry.turn == turn) {
            let Some(seat) = entry.by.filter(|seat| *seat != view.seat) else { continue };
            if causes[entry.cause.at()].starts_with("action-") {
                let places = acts.entry((seat, entry.cause)).or_default();
                if !places.contains(&entry.owner) {
                    places.push(entry.owner);
                }
            }
        }
        acts.into_iter().map(|((seat, cause), places)| self.deed(view, turn, seen, seat, cause, places)).collect()
    }

    fn deed(
        &self,
        view: SeatView,
        turn: u16,
        seen: &[Seen],
        seat: SeatIx,
        cause: CauseIx,
        mut places: Vec<Owner>,
    ) -> Deed {
        let id = view.roster().causes[cause.at()].strip_prefix("action-").unwrap_or_default();
        let action = view.roster().action(id);
        // Where an act was not aimed at a region, what it did to images everywhere is no place of it.
        let aim = action.map(|action| view.setup().action_rules.actions[action.at()].target);
        if aim != Some(TargetKind::Region) {
            places.retain(|owner| !matches!(owner, Owner::Region(_)));
        }
        let named: Vec<String> = places
            .iter()
            .filter(|owner| !matches!(owner, Owner::World | Owner::Seat(_) | Owner::Ballot(..)))
            .take(PLACES)
            .map(|owner| self.owner(*owner))
            .collect();
        let name = self.cause(cause, Owner::World);
        let what = if named.is_empty() { name } else { format!("{name} ({})", named.join(", ")) };
        let of_it = |seen: &&Seen| {
            (seen.turn, seen.seat) == (turn, seat) && matches!(seen.order, Order::Act(of, _) if Some(of) == action)
        };
        // The plainest reason says nothing that the act does not.
        let plain = self.plain("reason-action");
        let reason = seen.iter().find(of_it).map(|seen| seen.reason.clone()).filter(|reason| *reason != plain);
        let target = places.iter().find_map(|owner| match owner {
            Owner::State(state) => Some(Target::State(*state)),
            Owner::Body(org) => Some(Target::Body(*org)),
            _ => None,
        });
        Deed { seat, action, what, reason, target: target.unwrap_or(Target::Nothing) }
    }
}
