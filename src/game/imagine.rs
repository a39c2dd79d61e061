//! A game as a seat believes it to stand, for looking ahead: a copy in which what the seat may not know is replaced by
//! what it would guess, and all luck is drawn with other keys.
//!
//! *Architecture invariant:* two games that a seat cannot tell apart give it the same imagined game. A new hidden
//! number needs its line in `believed`.

use super::snapshot::Snapshot;
use super::view::SeatView;
use super::{Game, Keeping};
use crate::core::chance::{Chance, Key, Stream};
use crate::core::climate::Climate;
use crate::core::ix::{Owner, PowerIx, SeatIx};
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::events::draw::deal;
use crate::powers::POSTURE;
use crate::recognition::rules::RecognitionRules;
use crate::recognition::{COUNTER, EFFORT, EXPOSURE};
use crate::scenario::setup::Setup;
use crate::seats::{BUDGET, CAPITAL, HOME, KEEP, SAVED};
use std::sync::Arc;

/// Realm of the futures: they share no luck with the game, nor with the bots' own draws.
const REALM: u64 = 0xF07E_CA57;

/// What a seat believes of the game as it stands: cheap to take, and to be imagined elsewhere, such as in a thread beside.
#[derive(Clone)]
pub struct Belief {
    setup: Arc<Setup>,
    from: Snapshot,
    seat: SeatIx,
}

/// A copy of a game as one seat believes it to stand.
pub struct Imagined {
    game: Game,
    from: Snapshot,
    /// Who imagines it.
    pub seat: SeatIx,
}

impl SeatView<'_> {
    /// What the seat believes.
    #[must_use]
    pub fn belief(&self) -> Belief {
        Belief { setup: Arc::clone(&self.game.setup), from: believed(self), seat: self.seat }
    }

    /// This game as the seat believes it to stand. Making it costs a few milliseconds; its futures are cheap.
    #[must_use]
    pub fn imagined(&self) -> Imagined {
        self.belief().imagined()
    }
}

impl Belief {
    /// The game as it is believed to stand.
    #[must_use]
    pub fn imagined(self) -> Imagined {
        let Self { setup, from, seat } = self;
        // The seed of the futures is public: of the content and the turn, never of the game.
        let seed = Key::of(&setup.content_hash).0;
        let mut game = Game::new(&setup, seed, Keeping::NOTHING);
        game.world_mut().resource_mut::<RecognitionRules>().agenda = Milli::points(100);
        Imagined { game, from, seat }
    }
}

impl Imagined {
    /// The scenario.
    #[must_use]
    pub fn setup(&self) -> Arc<Setup> {
        Arc::clone(&self.game.setup)
    }

    /// The future of a number, at its beginning: the same number has the same luck and the same guesses.
    pub fn future(&mut self, number: u64) -> &mut Game {
        let setup = self.game.setup.clone();
        self.from.clone().restore(self.game.world_mut(), &setup);
        let chance = Chance { seed: self.game.seed, realm: REALM + number, tick: self.from.calendar.ticks };
        let world = self.game.world_mut();
        world.insert_resource(chance);
        world.resource_mut::<Ledger>().clear();
        believed_dials(&mut world.resource_mut::<Climate>(), &chance);
        let hidden = self.from.story.openings.clone();
        if hidden.iter().enumerate().any(|(at, hand)| at != self.seat.at() && hand.is_empty()) {
            // The others have openings too; which, nobody else knows.
            let (own, desk, came) = {
                let story = &self.from.story;
                (story.openings.get(self.seat.at()).cloned(), story.happening.clone(), story.came.clone())
            };
            deal(world);
            let mut story = world.resource_mut::<crate::events::Story>();
            story.happening = desk;
            story.came = came;
            if let (Some(own), Some(hand)) = (own, story.openings.get_mut(self.seat.at())) {
                *hand = own;
            }
        }
        self.game.record.clear();
        &mut self.game
    }
}

/// Hidden dials as a seat guesses them: each level as likely as another.
fn believed_dials(climate: &mut Climate, chance: &Chance) {
    for (at, level) in (0u64..).zip(climate.dials.iter_mut()) {
        *level = u8::try_from(chance.draw(Stream::Dial, Key(at)).below(3)).unwrap_or(1);
    }
}

/// The state as a seat believes it to be: its own exactly, what is public as it is, the rest as it was at the start.
fn believed(view: &SeatView) -> Snapshot {
    let game = view.game;
    let setup = &game.setup;
    let start = &setup.initial;
    let mut out = Snapshot::take(game);
    for other in setup.roster.seats().filter(|seat| *seat != view.seat) {
        let at = other.at();
        out.draft.by_seat[at].clear();
        out.story.openings[at].clear();
        for quantity in [BUDGET, CAPITAL, SAVED, KEEP, HOME] {
            if !view.may_read(quantity, Owner::Seat(other)) {
                out.seats.0[at].start_with(quantity, start.seats.0[at].get(quantity));
            }
        }
        out.seats.0[at].initiative_used = false;
        out.powers.requests[at].iter_mut().for_each(|request| *request = None);
        out.powers.goodwill[at].clone_from(&start.powers.goodwill[at]);
        out.powers.base[at].clone_from(&start.powers.base[at]);
        out.tally.private[at].clear();
        out.tally.legacy[at].clear();
        out.tally.behind[at] = false;
        let rules = &setup.gauge_rules;
        for rule in rules.all().iter().filter(|rule| rule.spec.scope == crate::core::quantity::Scope::Seat) {
            let quantity = rule.spec.quantity;
            if !view.may_read(quantity, Owner::Seat(other)) {
                let value = start.gauges.seat(rules, quantity, other);
                out.gauges.start_with(rules, quantity, Owner::Seat(other), value, value);
            }
        }
    }
    for (at, posture) in out.powers.posture.iter_mut().enumerate() {
        if !view.may_read(POSTURE, Owner::Power(PowerIx::of(at))) {
            *posture = Milli::ZERO;
        }
    }
    for (at, state) in out.states.iter_mut().enumerate() {
        let owner = Owner::State(crate::core::ix::StateIx::of(at));
        let Some((_, _, pressure)) = state else { continue };
        if !view.may_read(EFFORT, owner) {
            pressure.effort = Milli::ZERO;
        }
        if !view.may_read(COUNTER, owner) {
            pressure.counter = Milli::ZERO;
        }
        if !view.may_read(EXPOSURE, owner) {
            pressure.exposure = Milli::ZERO;
        }
    }
    for body in &mut out.bodies.0 {
        body.sounded.retain(|(who, _)| *who == view.seat);
    }
    out
}
