//! The dialogue between aspirant and parent: agreements and their articles, the table, implementation, trust, and the
//! contested districts.
//!
//! Signed is not ratified is not implemented: each is a state of its own. The rules of a step are pure functions beside
//! it ([`trust`], [`table`], [`agreements`], [`north`]); a chamber gathers what they need and applies what they say.
//! What must stay true: gauges move through the ledger, a part of an article belongs to one seat, and what was worst for
//! whom at the table is never told.

pub mod agreements;
mod chamber;
pub mod north;
pub mod readings;
pub mod rules;
pub mod state;
pub mod table;
pub mod trust;

pub use readings::write_climate;
pub use rules::DialogueRules;
pub use state::Dialogue;
pub use trust::Around;

use crate::core::chance::Chance;
use crate::core::climate::Climate;
use crate::core::effects::Lasts;
use crate::core::gauges::{GaugeRules, GaugeSpec, Gauges};
use crate::core::inbox::{Aim, Ask, Request};
use crate::core::ix::{CauseIx, Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit, block};
use crate::core::roster::Roster;
use crate::core::stage::TurnSystems;
use crate::gauges;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::ecs::system::SystemParam;
use bevy::prelude::{Res, ResMut, World};
use chamber::Chamber;

/// Trust between the parties: derived from talk, deeds and wounds.
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
pub const CAUSES: &[&str] = &[
    "round-held",
    "signed-within-room",
    "signed-beyond-room",
    "overreach",
    "ratification-lost",
    "date-lapsed",
    "carried-out",
    "effort-spent",
    "slid-back",
    "step-answered",
    "step-unanswered",
    "date-missed",
    "control-overstretched",
    "spoilers-act",
    "crisis-eases",
    "grave-night",
    "raised-last",
    "patience-back",
];

fn trust(world: &World) -> Milli {
    let (gauges, rules) = (world.resource::<Gauges>(), world.resource::<GaugeRules>());
    let of = |quantity| gauges.world(rules, quantity);
    trust::trust_of(of(TALK), of(DEEDS), of(WOUNDS))
}

fn part(world: &World, owner: Owner, read: fn(&state::ArticleState) -> &Vec<Milli>) -> Option<Milli> {
    let Owner::Article(seat, article) = owner else { return None };
    let rules = world.resource::<DialogueRules>();
    let role = world.resource::<Roster>().role(seat);
    rules.articles.get(article.at())?.part(role)?;
    read(world.resource::<Dialogue>().articles.get(article.at())?).get(seat.at()).copied()
}

fn ambiguity(world: &World, owner: Owner) -> Option<Milli> {
    let Owner::Agreement(agreement) = owner else { return None };
    world.resource::<Dialogue>().agreements.get(agreement.at()).map(|a| a.ambiguity)
}

fn carried_out(world: &World) -> Milli {
    readings::carried_out(world.resource(), world.resource(), world.resource::<Roster>())
}

/// How a quantity counts toward trust, if it is one of its parts.
#[must_use]
pub fn sign_in_trust(part: Quantity) -> Option<i64> {
    match part {
        TALK | DEEDS => Some(1),
        WOUNDS => Some(-1),
        _ => None,
    }
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    // A crisis is moved here, not with the other gauges: who raised it last bears the cost of a grave night.
    let own = |spec: &GaugeSpec| match spec.quantity {
        CRISIS => Definition { domain: Domain::Dialogue, ..spec.definition() },
        _ => spec.definition(),
    };
    registry.add(&GAUGES.iter().map(own).collect::<Vec<_>>());
    let row = |quantity, id, unit, scope, high, derived, read| Definition {
        quantity,
        id,
        unit,
        scope,
        range: (Milli::ZERO, Milli::points(high)),
        domain: Domain::Dialogue,
        contested: false,
        changeable: true,
        derived,
        read,
    };
    registry.add(&[
        row(TRUST, "trust", Unit::Points, Scope::World, 100, true, |world, _| Some(trust(world))),
        row(IMPLEMENTATION, "implementation", Unit::Steps, Scope::Article, 3, false, |w, o| part(w, o, |a| &a.level)),
        row(PROGRESS, "progress", Unit::Points, Scope::Article, 100, false, |w, o| part(w, o, |a| &a.progress)),
        row(AMBIGUITY, "ambiguity", Unit::Points, Scope::Agreement, 100, false, ambiguity),
        Definition {
            changeable: false,
            ..row(CARRIED_OUT, "carried-out", Unit::Percent, Scope::World, 100, true, |w, _| Some(carried_out(w)))
        },
    ]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((take, resolve, publish).chain().in_set(TurnSystems::Dialogue));
    schedule.add_systems((take, publish).chain().in_set(TurnSystems::Settle(Domain::Dialogue)));
    // Trust and room read gauges, which settle after the dialogue.
    schedule.add_systems(publish_room.in_set(TurnSystems::Readings(Domain::Dialogue)));
}

fn take(mut chamber: Chamber) {
    let mut requests = Vec::new();
    chamber.inbox.take(Domain::Dialogue, &mut requests);
    for Request { ask, cause, by } in requests {
        match ask {
            Ask::Change(quantity, Aim::At(owner), amount, lasts) => {
                chamber.change(quantity, owner, amount, lasts, cause, by);
            }
            Ask::Dialogue(act, target) => chamber.act(act, target, cause, by),
            Ask::Reach(seat, article, level) => chamber.reach(article, seat, level, cause, by),
            Ask::Sound(seat, target, amount) => chamber.sound(seat, target, amount),
            _ => {}
        }
    }
}

impl Chamber<'_> {
    fn change(
        &mut self,
        quantity: Quantity,
        owner: Owner,
        amount: Milli,
        lasts: Lasts,
        cause: CauseIx,
        by: Option<SeatIx>,
    ) {
        match (quantity, owner) {
            // What is said adds to talk; what hurts leaves a wound.
            (TRUST, _) => {
                let (on, amount) = if amount < Milli::ZERO { (WOUNDS, -amount) } else { (TALK, amount) };
                let moved = self.gauge(on, Owner::World, amount, cause, by);
                self.lasting.note(on, Owner::World, moved, lasts, cause, by);
            }
            (CRISIS, _) => {
                let moved = self.crisis(amount, cause, by);
                self.lasting.note(CRISIS, Owner::World, moved, lasts, cause, by);
            }
            (AMBIGUITY, Owner::Agreement(agreement)) => self.ambiguity(agreement, amount, cause, by),
            (PROGRESS, Owner::Article(seat, article)) => self.progress(article, seat, amount, cause, by),
            (PROGRESS, Owner::Seat(seat)) => {
                let effort = u8::try_from(amount.0.max(0) / 1000).unwrap_or(100);
                self.effort(effort, Target::Nothing, &[seat], cause, by);
            }
            (IMPLEMENTATION, Owner::Article(seat, article)) => {
                let now = self.dialogue.level(article, seat) + amount;
                if amount > Milli::ZERO {
                    let level = u8::try_from(now.0 / 1000).unwrap_or(3);
                    self.reach(article, seat, level, cause, by);
                }
                for _ in 0..(-amount.0).max(0) / 1000 {
                    self.slide(article, seat, cause, by);
                }
            }
            _ => {}
        }
    }

    /// A seat sounded what the others' homes bear.
    fn sound(&mut self, seat: SeatIx, target: Target, amount: Milli) {
        let others: Vec<SeatIx> = match target {
            Target::Party(party) => vec![party],
            _ => self.parties().filter(|party| *party != seat).collect(),
        };
        for other in others {
            let known = &mut self.dialogue.sounded[seat.at()][other.at()];
            *known = Milli((*known + amount).0.clamp(0, 100_000));
        }
    }

    /// What was sounded grows old.
    fn forget(&mut self) {
        for value in self.dialogue.sounded.iter_mut().flatten() {
            *value = value.ratio(4, 5);
        }
    }
}

fn resolve(mut chamber: Chamber) {
    chamber.forget();
    chamber.round();
    chamber.lapse();
    chamber.grievances();
    chamber.carry_out();
    chamber.quarter();
}

/// What the readings of the coming tick rest on.
#[derive(SystemParam)]
struct Lookout<'w> {
    dialogue: Res<'w, Dialogue>,
    gauges: Res<'w, Gauges>,
    gauge_rules: Res<'w, GaugeRules>,
    rules: Res<'w, DialogueRules>,
    roster: Res<'w, Roster>,
    chance: Res<'w, Chance>,
}

impl Lookout<'_> {
    fn around(&self) -> Around<'_> {
        Around {
            dialogue: &self.dialogue,
            gauges: &self.gauges,
            gauge_rules: &self.gauge_rules,
            rules: &self.rules,
            tables: &self.roster,
            tick: self.chance.tick + 1,
        }
    }
}

fn publish(lookout: Lookout, mut climate: ResMut<Climate>) {
    write_climate(lookout.around(), &mut climate);
}

fn publish_room(lookout: Lookout, mut climate: ResMut<Climate>) {
    readings::write_room(lookout.around(), &mut climate);
}

/// Sets trust at the start: deeds carry what lies above the plain level, wounds what lies below.
pub fn start_trust(gauges: &mut Gauges, rules: &GaugeRules, trust: Milli) {
    let (talk, deeds, wounds) = (gauges.world(rules, TALK), gauges.world(rules, DEEDS), gauges.world(rules, WOUNDS));
    let want = trust - trust::BASE - talk;
    let most = Milli::points(60);
    let deeds = (want + wounds).max(Milli::ZERO).min(most).max(deeds.min(want.max(Milli::ZERO)));
    let wounds = (deeds - want).max(Milli::ZERO).min(Milli::points(40));
    let deeds = (want + wounds).max(Milli::ZERO).min(most);
    gauges.start_with(rules, DEEDS, Owner::World, deeds, deeds);
    gauges.start_with(rules, WOUNDS, Owner::World, wounds, wounds);
}
