//! The dialogue between aspirant and parent. For now its climate: trust, which undecided states watch.

use crate::core::climate::Climate;
use crate::core::inbox::{Aim, Ask, Inbox, Request};
use crate::core::ix::{CauseIx, Owner};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit};
use crate::core::stage::TurnSystems;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource};
use serde::{Deserialize, Serialize};

/// Trust between the parties.
pub const TRUST: Quantity = Quantity(8);

/// Causes of this domain.
pub const CAUSES: &[&str] = &["trust-returns"];

/// The climate of the dialogue.
#[derive(Resource, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialogue {
    /// Trust, 0 to 100.
    pub trust: Milli,
    /// What it returns to.
    pub base: Milli,
}

/// Sizes of this domain.
#[derive(Resource, Clone, Debug)]
pub struct DialogueRules {
    /// Share of the distance to its base that trust returns a quarter.
    pub trust_return: Milli,
    /// [`CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    registry.add(&[Definition {
        quantity: TRUST,
        id: "trust",
        unit: Unit::Points,
        scope: Scope::World,
        range: (Milli::ZERO, Milli::points(100)),
        domain: Domain::Dialogue,
        contested: false,
        read: |world, _| Some(world.resource::<Dialogue>().trust),
    }]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((take, renew, publish).chain().in_set(TurnSystems::Dialogue));
    schedule.add_systems((take, publish).chain().in_set(TurnSystems::Settle(Domain::Dialogue)));
}

/// Gains shrink as trust grows: talk alone carries it no further than about sixty.
fn shaped(trust: Milli, amount: Milli) -> Milli {
    let room = (Milli::points(62) - trust).0.clamp(0, 36_000);
    if amount > Milli::ZERO { amount.ratio(room, 36_000) } else { amount }
}

fn take(
    mut dialogue: ResMut<Dialogue>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut lasting: ResMut<LastingEffects>,
) {
    let mut requests = Vec::new();
    inbox.take(Domain::Dialogue, &mut requests);
    for Request { ask, cause, by } in requests {
        let Ask::Change(TRUST, Aim::At(_), amount, lasts) = ask else {
            continue;
        };
        let range = (Milli::ZERO, Milli::points(100));
        let amount = shaped(dialogue.trust, amount);
        let moved = ledger.change(&mut dialogue.trust, range, TRUST, Owner::World, amount, cause, by);
        lasting.note(TRUST, Owner::World, moved, lasts, cause, by);
    }
}

fn renew(mut dialogue: ResMut<Dialogue>, mut ledger: ResMut<Ledger>, rules: Res<DialogueRules>) {
    let amount = dialogue.trust.step_toward(dialogue.base, rules.trust_return);
    let range = (Milli::ZERO, Milli::points(100));
    ledger.change(&mut dialogue.trust, range, TRUST, Owner::World, amount, rules.causes[0], None);
}

fn publish(dialogue: Res<Dialogue>, mut climate: ResMut<Climate>) {
    climate.trust = dialogue.trust;
}
