//! Whether a condition holds.

use super::calendar::Calendar;
use super::climate::{Climate, StanceWord};
use super::effects::{Condition, Whose};
use super::ix::{Owner, SeatIx};
use super::milli::Milli;
use super::order::Target;
use super::quantity::{Quantity, Registry, Scope};
use super::roster::{Role, Roster};
use bevy::prelude::World;

/// For whom and about what a condition is asked.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// The seat concerned, if any.
    pub seat: Option<SeatIx>,
    /// The target concerned.
    pub target: Target,
}

impl About {
    /// Nobody in particular.
    pub const NOBODY: Self = Self { seat: None, target: Target::Nothing };
}

/// Whether a condition holds in the running tick.
#[must_use]
pub fn holds(world: &World, condition: &Condition, about: About) -> bool {
    Ground::of(world).holds(condition, about)
}

/// What conditions are read from, opened once for many.
pub struct Ground<'a> {
    world: &'a World,
    climate: &'a Climate,
    calendar: &'a Calendar,
    registry: &'a Registry,
    roster: &'a Roster,
}

impl<'a> Ground<'a> {
    /// Of a game.
    #[must_use]
    pub fn of(world: &'a World) -> Self {
        Self {
            world,
            climate: world.resource(),
            calendar: world.resource(),
            registry: world.resource(),
            roster: world.resource(),
        }
    }

    /// Whether a condition holds in the running tick.
    #[must_use]
    pub fn holds(&self, condition: &Condition, about: About) -> bool {
        let Self { climate, calendar, roster, .. } = *self;
        match condition {
            Condition::All(all) => all.iter().all(|c| self.holds(c, about)),
            Condition::Any(any) => any.iter().any(|c| self.holds(c, about)),
            Condition::Not(not) => !self.holds(not, about),
            Condition::AtLeast(q, whose, value) => self.read(*q, *whose, about).is_some_and(|v| v >= *value),
            Condition::AtMost(q, whose, value) => self.read(*q, *whose, about).is_some_and(|v| v <= *value),
            Condition::GoodwillAtLeast(seat, power, value) => climate.goodwill(*seat, *power) >= *value,
            Condition::Flag(flag) => climate.flags.get(flag.at()).copied().unwrap_or(false),
            Condition::From(day) => calendar.to() >= *day,
            Condition::Before(day) => calendar.to() < *day,
            Condition::TurnFrom(turn) => calendar.turn() >= *turn,
            Condition::TurnTo(turn) => calendar.turn() <= *turn,
            Condition::Recognises(state) => climate.state(*state).stance >= StanceWord::Frozen,
            Condition::Standing(org, standing) => climate.standing[org.at()] >= *standing,
            Condition::NetRecognitionsAtLeast(n) => climate.net_recognitions >= i64::from(*n),
            Condition::NetRecognitionsAtMost(n) => climate.net_recognitions <= i64::from(*n),
            Condition::BodiesJoinedAtLeast(n) => climate.joined >= i64::from(*n),
            Condition::AnyBid => climate.bids.iter().any(|bid| *bid > Milli::ZERO),
            Condition::Quarter(n) => i64::from(calendar.quarter.number) == i64::from(*n),
            Condition::Stage(agreement, stage) => {
                climate.dialogue.agreements.get(agreement.at()).is_some_and(|a| a.stage >= *stage)
            }
            Condition::Level(article, role, level) => {
                let seat = roster.seat_of(*role);
                seat.is_some_and(|s| climate.dialogue.level(*article, s) >= Milli::points(i64::from(*level)))
            }
            Condition::GatePassed(gate, role) => {
                let seat = roster.seat_of(*role);
                seat.is_some_and(|s| climate.accession.has_passed(s, *gate))
            }
            Condition::RoundNow => climate.dialogue.round.is_some(),
            Condition::VoteWithin(role, quarters) => {
                let seat = roster.seat_of(*role);
                let vote = seat.and_then(|s| climate.governments.get(s.at())).and_then(|g| g.vote_in);
                vote.is_some_and(|quarters_left| quarters_left <= u16::from(*quarters))
            }
            Condition::Dial(dial, level) => climate.dials.get(usize::from(*dial)) == Some(level),
        }
    }

    fn read(&self, quantity: Quantity, whose: Whose, about: About) -> Option<Milli> {
        let (row, roster) = (self.registry.row(quantity), self.roster);
        let seat = |role| roster.seat_of(role).map(Owner::Seat);
        let owner = match (row.scope, whose) {
            (Scope::World, _) => Some(Owner::World),
            (Scope::Seat, Whose::Seat(s)) => Some(Owner::Seat(s)),
            (Scope::Seat, Whose::Role(role)) => seat(role),
            (Scope::Seat, Whose::Other) => about.seat.and_then(|s| roster.role(s).other()).and_then(seat),
            (Scope::Seat, _) => about.seat.map(Owner::Seat).or_else(|| seat(Role::Aspirant)),
            (Scope::Region, Whose::Region(region)) => Some(Owner::Region(region)),
            (Scope::State, Whose::State(state)) => Some(Owner::State(state)),
            (scope, _) => match (scope, about.target, about.seat) {
                (Scope::State, Target::State(state), _) => Some(Owner::State(state)),
                (Scope::Region, Target::State(state), _) => roster.states[state.at()].region.map(Owner::Region),
                (Scope::Region, Target::Region(region), _) => Some(Owner::Region(region)),
                (Scope::Body, Target::Body(org), _) => Some(Owner::Body(org)),
                (Scope::Power, Target::Power(power), Some(seat)) => Some(Owner::With(seat, power)),
                (Scope::Agreement, Target::Agreement(agreement), _) => Some(Owner::Agreement(agreement)),
                (Scope::Article, Target::Article(article), Some(seat)) => Some(Owner::Article(seat, article)),
                (Scope::Chapter, Target::Chapter(chapter), Some(seat)) => Some(Owner::Chapter(seat, chapter)),
                (Scope::Member, Target::State(state), Some(seat)) => Some(Owner::Member(seat, state)),
                (Scope::Scheme, Target::Scheme(scheme), Some(seat)) => Some(Owner::Scheme(seat, scheme)),
                _ => None,
            },
        }?;
        (row.read)(self.world, owner)
    }
}
