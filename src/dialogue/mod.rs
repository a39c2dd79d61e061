//! The dialogue between aspirant and parent. For now its climate: trust, which undecided states watch.

use crate::core::climate::Climate;
use crate::core::gauges::GaugeSpec;
use crate::core::inbox::{Aim, Ask, Inbox, Request};
use crate::core::ix::{AgreementIx, ArticleIx, CauseIx, Owner};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit, block};
use crate::core::stage::TurnSystems;
use crate::gauges;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource};
use serde::{Deserialize, Serialize};

/// Trust between the parties.
pub const TRUST: Quantity = Quantity(8);

/// Talk: what meetings add to trust; it melts fast.
pub const TALK: Quantity = Quantity(block::DIALOGUE);
/// Deeds: what acts carried out add to trust.
pub const DEEDS: Quantity = Quantity(block::DIALOGUE + 1);
/// Wounds: what incidents and breaches take from trust.
pub const WOUNDS: Quantity = Quantity(block::DIALOGUE + 2);
/// Tension in the contested districts, 0 to 100.
pub const TENSION: Quantity = Quantity(block::DIALOGUE + 3);
/// Strength of spoilers there, 0 to 100.
pub const SPOILERS: Quantity = Quantity(block::DIALOGUE + 4);
/// Spoilers stirred by progress, 0 to 100.
pub const STIRRED: Quantity = Quantity(block::DIALOGUE + 5);
/// The aspirant's control there, 0 to 100.
pub const CONTROL: Quantity = Quantity(block::DIALOGUE + 6);
/// Services that the minority receives there, 0 to 100.
pub const SERVICES: Quantity = Quantity(block::DIALOGUE + 7);
/// The parent's leverage there, 0 to 100.
pub const LEVERAGE: Quantity = Quantity(block::DIALOGUE + 8);
/// Step of the running crisis: 0 none, 1 alarm, 2 barrier, 3 stand-off, 4 injured, 5 dead.
pub const CRISIS: Quantity = Quantity(block::DIALOGUE + 9);
/// Grave incidents since the start.
pub const INCIDENTS: Quantity = Quantity(block::DIALOGUE + 10);
/// Patience of the peacekeepers: requests they will still meet, 0 to 5.
pub const PATIENCE: Quantity = Quantity(block::DIALOGUE + 11);
/// Missing-persons cases closed since the start.
pub const CASES: Quantity = Quantity(block::DIALOGUE + 12);
/// What a home bears on a clause: slack.
pub const SLACK: Quantity = Quantity(block::DIALOGUE + 13);
/// Cost of stalemate to a party: pain.
pub const PAIN: Quantity = Quantity(block::DIALOGUE + 14);
/// Things a party holds that it could hand back: chips.
pub const CHIPS: Quantity = Quantity(block::DIALOGUE + 15);
/// The mediator's carrots: promises believed.
pub const CARROT: Quantity = Quantity(block::DIALOGUE + 16);
/// The mediator's sticks: threats believed.
pub const STICK: Quantity = Quantity(block::DIALOGUE + 17);
/// Rounds held since the start.
pub const ROUNDS: Quantity = Quantity(block::DIALOGUE + 18);
/// Level of a party's part of an article: 0 none, 1 minimal, 2 partial, 3 full.
pub const IMPLEMENTATION: Quantity = Quantity(block::DIALOGUE + 19);
/// Effort toward the next level of a party's part of an article, points.
pub const PROGRESS: Quantity = Quantity(block::DIALOGUE + 20);
/// Ambiguity of an agreement's text, 0 to 100.
pub const AMBIGUITY: Quantity = Quantity(block::DIALOGUE + 21);
/// Share of the articles in force that is carried out, per cent: derived.
pub const CARRIED_OUT: Quantity = Quantity(block::DIALOGUE + 22);

/// Gauges of this domain.
pub const GAUGES: &[GaugeSpec] = gauges! {
    TALK "talk" Points World 0..12 Plain;
    DEEDS "deeds" Points World 0..60 Saturates(30, 60);
    WOUNDS "wounds" Points World 0..40 Plain;
    TENSION "tension" Points World 0..100 Plain;
    SPOILERS "spoilers" Points World 0..100 Saturates(50, 90);
    STIRRED "stirred" Points World 0..100 Saturates(40, 80);
    CONTROL "control" Points World 0..100 Saturates(60, 90);
    SERVICES "services" Points World 0..100 Saturates(60, 80);
    LEVERAGE "leverage" Points World 0..100 Saturates(55, 90);
    CRISIS "crisis" Steps World 0..5 Plain;
    INCIDENTS "incidents" Count World 0..100 Plain;
    PATIENCE "patience" Steps World 0..5 Plain;
    CASES "cases" Count World 0..2000 Plain;
    ROUNDS "rounds" Count World 0..200 Plain;
    SLACK "slack" Points Seat -40..80 Saturates(40, 70);
    PAIN "pain" Points Seat 0..100 Saturates(50, 95);
    CHIPS "chips" Points Seat 0..60 Saturates(25, 50);
    CARROT "carrot" Points Seat 0..100 Saturates(50, 90);
    STICK "stick" Points Seat 0..100 Saturates(50, 90);
};

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
    /// Ids of the options of each article, from the aspirant's end to the parent's.
    pub options: Vec<Vec<String>>,
    /// The agreement of each article.
    pub agreement_of: Vec<AgreementIx>,
    /// [`CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

impl DialogueRules {
    /// Ids of the options of an article.
    #[must_use]
    pub fn options(&self, article: ArticleIx) -> Vec<&str> {
        self.options.get(article.at()).map_or_else(Vec::new, |ids| ids.iter().map(String::as_str).collect())
    }
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    registry.add(&GAUGES.iter().map(GaugeSpec::definition).collect::<Vec<_>>());
    registry.add(&[Definition {
        quantity: TRUST,
        id: "trust",
        unit: Unit::Points,
        scope: Scope::World,
        range: (Milli::ZERO, Milli::points(100)),
        domain: Domain::Dialogue,
        contested: false,
        changeable: true,
        derived: false,
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
