//! The components of a state, and the shelf that finds them by index.

use super::DRIVERS;
use super::rules::{Profile, RecognitionRules};
use crate::core::climate::{Climate, Outlook, StanceWord};
use crate::core::ix::StateIx;
use crate::core::milli::Milli;
use crate::core::roster::Roster;
use bevy::ecs::component::Mutable;
use bevy::prelude::{Component, Entity, Query, Res, ResMut, Resource, World};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Which state an entity is.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who(pub StateIx);

/// What a state has done about the aspirant.
#[derive(Component, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Its stance, by the documented reading.
    pub stance: StanceWord,
    /// Its step on the ladder, in milli-steps: 0 no contact, 1 contact, 2 documents, 3 liaison, 4 votes yes,
    /// 5 recognises, 6 embassy.
    pub rung: Milli,
    /// Day of the act of recognition.
    pub recognised: Option<Date>,
    /// Day of a withdrawal, shown or claimed by the parent.
    pub withdrawn: Option<Date>,
    /// Whether a document stands behind it.
    pub documented: bool,
    /// Tick of the last change of stance; none before the start.
    pub changed: Option<u16>,
}

/// What a state thinks: one contribution per driver.
#[derive(Component, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// By driver, in the order of the rules; unused ones stay zero.
    pub contributions: [Milli; DRIVERS],
}

impl Support {
    /// Their sum. The threshold of recognition is zero.
    #[must_use]
    pub fn total(&self) -> Milli {
        Milli(self.contributions.iter().map(|c| c.0).sum())
    }
}

/// What presses on a state.
#[derive(Component, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pressure {
    /// The aspirant's campaign stock.
    pub effort: Milli,
    /// The parent's campaign stock.
    pub counter: Milli,
    /// What events and visits left behind.
    pub pull: Milli,
    /// Resilience against withdrawal.
    pub resilience: Milli,
    /// Further odds of an act.
    pub occasion: Milli,
    /// Further odds of a withdrawal.
    pub exposure: Milli,
}

/// Entities of the third states, by index; aspirant and parent have none.
#[derive(Resource, Clone, Debug, Default)]
pub struct Shelf(pub Vec<Option<Entity>>);

impl Shelf {
    /// A state's component.
    #[must_use]
    pub fn get<'w, C: Component>(&self, world: &'w World, state: StateIx) -> Option<&'w C> {
        self.0.get(state.at()).copied().flatten().and_then(|entity| world.get::<C>(entity))
    }

    /// Replaces a state's component, in place.
    pub fn set<C: Component<Mutability = Mutable>>(&self, world: &mut World, state: StateIx, value: C) {
        if let Some(entity) = self.0.get(state.at()).copied().flatten()
            && let Some(mut component) = world.get_mut::<C>(entity)
        {
            *component = value;
        }
    }
}

/// Spawns one entity per third state, in id order.
pub fn spawn(world: &mut World, states: Vec<Option<(Position, Support, Pressure)>>) {
    let mut shelf = Vec::with_capacity(states.len());
    for (at, state) in states.into_iter().enumerate() {
        shelf.push(state.map(|(position, support, pressure)| {
            world.spawn((Who(StateIx::of(at)), position, support, pressure)).id()
        }));
    }
    world.insert_resource(Shelf(shelf));
}

/// Writes what others may read of the states.
pub(super) fn publish(
    states: Query<(&Who, &Position, &Support, &Pressure)>,
    mut climate: ResMut<Climate>,
    rules: Res<RecognitionRules>,
    roster: Res<Roster>,
) {
    climate.net_recognitions = -rules.recognisers_at_start;
    for (who, position, support, pressure) in &states {
        note(&mut climate, who.0, (position, support.total(), pressure), &rules, &roster);
    }
}

/// Writes what others may read of one state, and counts it.
#[inline]
pub(super) fn note(
    climate: &mut Climate,
    state: StateIx,
    (position, support, pressure): (&Position, Milli, &Pressure),
    rules: &RecognitionRules,
    roster: &Roster,
) {
    if position.stance >= StanceWord::Frozen && roster.states[state.at()].counted {
        climate.net_recognitions += 1;
    }
    climate.states[state.at()] = outlook(position, support, pressure, &rules.profiles[state.at()]);
}

/// What others may read of a state.
#[must_use]
pub fn outlook(position: &Position, support: Milli, pressure: &Pressure, profile: &Profile) -> Outlook {
    Outlook {
        stance: position.stance,
        support,
        rung: position.rung,
        resilience: pressure.resilience,
        late: profile.frailty >= Milli::points(40),
    }
}

/// What readings say of a state without a profile of its own: the aspirant and the parent.
#[must_use]
pub fn nobody() -> Outlook {
    Outlook {
        stance: StanceWord::DoesNot,
        support: Milli::points(-100),
        rung: Milli::ZERO,
        resilience: Milli::ZERO,
        late: false,
    }
}
