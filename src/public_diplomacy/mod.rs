//! The aspirant's image abroad, by region: slow, cheap, saturating. The two parties pull it apart.

use crate::core::climate::Climate;
use crate::core::gauges::{GaugeRules, GaugeSpec, Gauges};
use crate::core::inbox::{Aim, Ask, Inbox, Request};
use crate::core::ix::{CauseIx, Owner, RegionIx};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit, block};
use crate::core::stage::TurnSystems;
use crate::gauges;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource};
use serde::{Deserialize, Serialize};

/// Image of the aspirant in a region.
pub const IMAGE: Quantity = Quantity(7);

/// False reports about the aspirant that are believed abroad, 0 to 100.
pub const RUMOUR: Quantity = Quantity(block::PUBLIC_DIPLOMACY);
/// The diaspora's engagement, 0 to 100.
pub const DIASPORA: Quantity = Quantity(block::PUBLIC_DIPLOMACY + 1);

/// Gauges of this domain.
pub const GAUGES: &[GaugeSpec] = gauges! {
    RUMOUR "rumour" Points World 0..100 Saturates(40, 80);
    DIASPORA "diaspora" Points World 0..100 Saturates(50, 90);
};

/// Causes of this domain.
pub const CAUSES: &[&str] = &["image-returns", "rumour-abroad", "diaspora-speaks", "rumour-incidents"];

/// Image by region, 0 to 100; 50 is indifferent.
#[derive(Resource, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// By region.
    pub by_region: Vec<Milli>,
}

/// Sizes of this domain.
#[derive(Resource, Clone, Debug)]
pub struct ImageRules {
    /// Share of the distance to fifty that image returns a quarter.
    pub image_return: Milli,
    /// Tension, which feeds rumours.
    pub tension: Quantity,
    /// [`CAUSES`], looked up.
    pub causes: Vec<CauseIx>,
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    registry.add(&GAUGES.iter().map(GaugeSpec::definition).collect::<Vec<_>>());
    registry.add(&[Definition {
        quantity: IMAGE,
        id: "image",
        unit: Unit::Points,
        scope: Scope::Region,
        range: (Milli::ZERO, Milli::points(100)),
        domain: Domain::PublicDiplomacy,
        contested: true,
        changeable: true,
        derived: false,
        read: |world, owner| match owner {
            Owner::Region(region) => world.resource::<Image>().by_region.get(region.at()).copied(),
            _ => None,
        },
    }]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems((take, renew, hear, publish).chain().in_set(TurnSystems::PublicDiplomacy));
    schedule.add_systems((take, publish).chain().in_set(TurnSystems::Settle(Domain::PublicDiplomacy)));
}

/// What moves image away from fifty shrinks with the distance: twenty points over or under is about the most.
#[must_use]
pub fn shaped(value: Milli, amount: Milli) -> Milli {
    let away = (value - Milli::points(50)).0 * amount.0.signum();
    if away <= 0 { amount } else { amount.ratio((25_000 - away).max(0), 25_000) }
}

fn take(
    mut image: ResMut<Image>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut lasting: ResMut<LastingEffects>,
) {
    let mut requests = Vec::new();
    inbox.take(Domain::PublicDiplomacy, &mut requests);
    for Request { ask, cause, by } in requests {
        let Ask::Change(IMAGE, Aim::At(owner), amount, lasts) = ask else {
            continue;
        };
        // Everywhere at once, thinly, or in one region.
        let (regions, amount) = match owner {
            Owner::Region(region) => (region.at()..region.at() + 1, amount),
            Owner::World => (0..image.by_region.len(), amount.ratio(1, 3)),
            _ => continue,
        };
        for at in regions {
            let owner = Owner::Region(RegionIx::of(at));
            let value = &mut image.by_region[at];
            let amount = shaped(*value, amount);
            let moved = ledger.change(value, (Milli::ZERO, Milli::points(100)), IMAGE, owner, amount, cause, by);
            lasting.note(IMAGE, owner, moved, lasts, cause, by);
        }
    }
}

fn renew(mut image: ResMut<Image>, mut ledger: ResMut<Ledger>, rules: Res<ImageRules>) {
    for (at, value) in image.by_region.iter_mut().enumerate() {
        let amount = value.step_toward(Milli::points(50), rules.image_return);
        let owner = Owner::Region(RegionIx::of(at));
        ledger.change(value, (Milli::ZERO, Milli::points(100)), IMAGE, owner, amount, rules.causes[0], None);
    }
}

/// Rumours lower image, the diaspora carries it; a tense quarter feeds rumours.
fn hear(
    mut image: ResMut<Image>,
    mut gauges: ResMut<Gauges>,
    sizes: Res<GaugeRules>,
    mut ledger: ResMut<Ledger>,
    rules: Res<ImageRules>,
) {
    let [_, rumour, diaspora, incidents] = rules.causes[..] else { return };
    let over = |value: Milli, plain: i64| value - Milli::points(plain);
    let believed = over(gauges.world(&sizes, RUMOUR), 20);
    let engaged = over(gauges.world(&sizes, DIASPORA), 50);
    for (at, value) in image.by_region.iter_mut().enumerate() {
        let owner = Owner::Region(RegionIx::of(at));
        for (amount, cause) in [(-believed.thousandths(25), rumour), (engaged.thousandths(10), diaspora)] {
            let amount = shaped(*value, amount);
            ledger.change(value, (Milli::ZERO, Milli::points(100)), IMAGE, owner, amount, cause, None);
        }
    }
    let tense = over(gauges.world(&sizes, rules.tension), 55);
    if tense > Milli::ZERO {
        gauges.change(&sizes, &mut ledger, (RUMOUR, Owner::World), tense.thousandths(80), incidents, None);
    }
}

fn publish(image: Res<Image>, mut climate: ResMut<Climate>) {
    climate.image.clone_from(&image.by_region);
}
