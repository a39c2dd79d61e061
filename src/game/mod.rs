//! One running game: build it, order, end the turn, look at it, snapshot it, save it, replay it.
//!
//! The window, the terminal, bots and ensembles all hold a [`Game`]. They change it only by orders; what a seat may
//! know of it is [`view::SeatView`].

pub mod audit;
mod books;
pub mod carry_over;
pub mod check;
pub mod hash;
pub mod imagine;
pub mod order_text;
pub mod public_record;
pub mod replay;
pub mod save;
pub mod score;
pub mod snapshot;
pub mod validate;
pub mod view;

use crate::core::calendar::Calendar;
use crate::core::chance::Chance;
use crate::core::climate::Climate;
use crate::core::inbox::Inbox;
use crate::core::ix::SeatIx;
use crate::core::lasting::LastingEffects;
use crate::core::ledger::{Entry, Ledger};
use crate::core::news::{Item, News};
use crate::core::order::{Order, OrderBook};
use crate::core::stage::resolve_tick;
use crate::events::draw::deal;
use crate::events::tells::draw_dials;
use crate::recognition::count::Reading;
use crate::recognition::state::{Position, Shelf, spawn};
use crate::scenario::build::climate_at_start;
use crate::scenario::setup::{Player, Setup};
use bevy::ecs::schedule::Schedule;
use bevy::prelude::World;
use check::Refusal;
use hash::StateHash;
use jiff::civil::Date;
use score::Tally;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Number of the rules: raised when the same scenario, seed and orders no longer give the same game.
pub const RULES: u32 = 6;

/// How a game is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keeping {
    /// Whether ledger entries and news are kept; ensembles do without.
    pub history: bool,
    /// Whether the state is hashed after every turn.
    pub hashes: bool,
}

impl Keeping {
    /// Everything: for people.
    pub const ALL: Self = Self { history: true, hashes: true };
    /// Nothing: for ensembles.
    pub const NOTHING: Self = Self { history: false, hashes: false };
}

/// What was ordered in a turn, and the state after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnRecord {
    /// Orders by seat.
    pub orders: Vec<Vec<Order>>,
    /// Hash of the state after it, if hashes are kept.
    pub hash: Option<StateHash>,
    /// Recognitions by counted states after it, by reading; zero where history is not kept.
    pub counts: [i64; 3],
}

/// A running game.
pub struct Game {
    /// The scenario it is built from.
    pub setup: Arc<Setup>,
    /// Its seed.
    pub seed: u64,
    /// Who plays each seat.
    pub players: Vec<Player>,
    /// What seats wrote to their successors when all was over: kept with the game, no part of its state.
    pub notes: BTreeMap<SeatIx, String>,
    /// Where it was resumed on a snapshot, if it was; what came before is not on record.
    pub resumed: Option<Arc<save::Resumed>>,
    keeping: Keeping,
    world: World,
    schedule: Schedule,
    record: Vec<TurnRecord>,
}

/// Every domain adds its systems. The window's app does the same.
pub fn add_systems(schedule: &mut Schedule) {
    crate::actions::systems(schedule);
    crate::events::systems(schedule);
    crate::core::gauges::systems(schedule);
    crate::seats::systems(schedule);
    crate::domestic::systems(schedule);
    crate::region::systems(schedule);
    crate::accession::systems(schedule);
    crate::powers::systems(schedule);
    crate::public_diplomacy::systems(schedule);
    crate::dialogue::systems(schedule);
    crate::recognition::systems(schedule);
    crate::organisations::systems(schedule);
    score::systems(schedule);
}

impl Game {
    /// A game at its start.
    #[must_use]
    pub fn new(setup: &Arc<Setup>, seed: u64, keeping: Keeping) -> Self {
        let mut world = World::new();
        let initial = &setup.initial;
        world.insert_resource(setup.roster.clone());
        world.insert_resource(setup.registry.clone());
        world.insert_resource(setup.seat_rules.clone());
        world.insert_resource(setup.power_rules.clone());
        world.insert_resource(setup.image_rules.clone());
        world.insert_resource(setup.dialogue_rules.clone());
        world.insert_resource(setup.gauge_rules.clone());
        world.insert_resource(setup.dial_rules.clone());
        world.insert_resource(setup.domestic_rules.clone());
        world.insert_resource(setup.region_rules.clone());
        world.insert_resource(setup.accession_rules.clone());
        world.insert_resource(setup.recognition_rules.clone());
        world.insert_resource(setup.organisation_rules.clone());
        world.insert_resource(setup.action_rules.clone());
        world.insert_resource(setup.event_rules.clone());
        world.insert_resource(setup.purse);
        world.insert_resource(score::ScoreRules::new(setup));
        let quantities = setup.registry.numbers();
        world.insert_resource(Ledger::new(quantities, setup.roster.causes.len(), keeping.history));
        world.insert_resource(News { kept: keeping.history, turn: 1, ..News::default() });
        world.insert_resource(Inbox::default());
        world.insert_resource(LastingEffects::default());
        world.insert_resource(Chance { seed, realm: 0, tick: 0 });
        world.insert_resource(Calendar::new(setup.start, setup.turns, setup.ticks_per_turn));
        world.insert_resource(initial.seats.clone());
        world.insert_resource(initial.powers.clone());
        world.insert_resource(initial.image.clone());
        world.insert_resource(initial.dialogue.clone());
        world.insert_resource(initial.gauges.clone());
        world.insert_resource(initial.domestic.clone());
        world.insert_resource(initial.region.clone());
        world.insert_resource(initial.accession.clone());
        world.insert_resource(initial.bodies.clone());
        world.insert_resource(initial.story.clone());
        world.insert_resource(initial.practice.clone());
        world.insert_resource(Tally::new(setup));
        world.insert_resource(OrderBook { by_seat: vec![Vec::new(); setup.roster.seats.len()] });
        world.insert_resource(climate_at_start(setup));
        spawn(&mut world, initial.states.clone());
        crate::organisations::bids::settle_leanings(&mut world);
        let mut schedule = resolve_tick();
        add_systems(&mut schedule);
        draw_dials(&mut world);
        score::open(&mut world);
        deal(&mut world);
        let players = setup.players.clone();
        let notes = BTreeMap::new();
        Self {
            setup: Arc::clone(setup),
            seed,
            players,
            notes,
            resumed: None,
            keeping,
            world,
            schedule,
            record: Vec::new(),
        }
    }

    /// Back to the start with another seed, in place: ensembles reuse one game per thread.
    pub fn restart(&mut self, seed: u64) {
        self.seed = seed;
        self.resumed = None;
        self.notes.clear();
        self.record.clear();
        snapshot::Snapshot::at_start(&self.setup).restore(&mut self.world, &self.setup);
        self.world.insert_resource(Chance { seed, realm: 0, tick: 0 });
        self.world.resource_mut::<Ledger>().clear();
        let mut news = self.world.resource_mut::<News>();
        news.items.clear();
        news.leanings.clear();
        draw_dials(&mut self.world);
        score::open(&mut self.world);
        deal(&mut self.world);
    }

    /// The model, to read. Panels and bots read a [`view::SeatView`] instead.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.world
    }

    /// The model, for snapshots.
    pub(super) fn world_mut(&mut self) -> &mut World {
        &mut self.world
    }

    /// The calendar.
    #[must_use]
    pub fn calendar(&self) -> &Calendar {
        self.world.resource::<Calendar>()
    }

    /// Whether all turns are played.
    #[must_use]
    pub fn over(&self) -> bool {
        self.calendar().over()
    }

    /// What was played so far.
    #[must_use]
    pub fn record(&self) -> &[TurnRecord] {
        &self.record
    }

    /// The ledger.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        self.world.resource::<Ledger>()
    }

    /// Ledger entries, oldest first; empty where history is not kept.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        self.ledger().entries()
    }

    /// All news; a seat reads its own through its view.
    #[must_use]
    pub fn news(&self) -> &[Item] {
        &self.world.resource::<News>().items
    }

    /// Orders queued by a seat for the running turn.
    #[must_use]
    pub fn queued(&self, seat: SeatIx) -> &[Order] {
        self.world.resource::<OrderBook>().of(seat)
    }

    /// Queues an order.
    ///
    /// # Errors
    /// Why it cannot be carried out. A refused order costs nothing.
    pub fn order(&mut self, seat: SeatIx, order: Order) -> Result<(), Refusal> {
        check::check(self, seat, &order)?;
        self.world.resource_mut::<OrderBook>().by_seat[seat.at()].push(order);
        Ok(())
    }

    /// Takes back the last queued order, or the one at a position. Later orders that only it made possible, such as
    /// a mission paid for by a recall, go with it.
    pub fn undo(&mut self, seat: SeatIx, position: Option<usize>) -> Option<Order> {
        let mut queue = self.queued(seat).to_vec();
        let at = position.unwrap_or(queue.len().wrapping_sub(1));
        let taken = (at < queue.len()).then(|| queue.remove(at));
        let later = queue.split_off(at.min(queue.len()));
        self.world.resource_mut::<OrderBook>().by_seat[seat.at()] = queue;
        for order in later {
            let _gone_with_it = self.order(seat, order);
        }
        taken
    }

    /// Resolves the turn with the orders queued by all seats.
    ///
    /// Does nothing when the game is over.
    pub fn end_turn(&mut self) {
        if self.over() {
            return;
        }
        let turn = self.calendar().turn();
        self.world.resource_mut::<Ledger>().open_turn(turn);
        self.world.resource_mut::<News>().turn = turn;
        let orders = self.world.resource::<OrderBook>().by_seat.clone();
        for _ in 0..self.setup.ticks_per_turn {
            self.schedule.run(&mut self.world);
            self.world.resource_mut::<OrderBook>().by_seat.iter_mut().for_each(Vec::clear);
        }
        let hash = self.keeping.hashes.then(|| self.hash());
        let counts = if self.keeping.history || self.keeping.hashes {
            Reading::ALL.map(|reading| self.count(reading, true))
        } else {
            [0; 3]
        };
        self.record.push(TurnRecord { orders, hash, counts });
    }

    /// Hash of the state, in total and by subsystem.
    #[must_use]
    pub fn hash(&self) -> StateHash {
        StateHash::of(&snapshot::Snapshot::take(self))
    }

    /// The day up to which things have happened: the start, or the last day of the last tick.
    #[must_use]
    pub fn today(&self) -> Date {
        let calendar = self.calendar();
        if calendar.ticks == 0 {
            calendar.start
        } else {
            calendar.quarter.first_day().yesterday().unwrap_or(calendar.start)
        }
    }

    /// Recognitions under a reading: by counted states, or by the others.
    #[must_use]
    pub fn count(&self, reading: Reading, counted: bool) -> i64 {
        let today = self.today();
        let shelf = self.world.resource::<Shelf>();
        let mut sum = 0;
        for (row, entity) in self.setup.roster.states.iter().zip(&shelf.0) {
            let is_counted = row.counted && row.counted_from.is_none_or(|from| from <= today);
            if is_counted == counted
                && entity.and_then(|e| self.world.get::<Position>(e)).is_some_and(|p| reading.counts(p, today))
            {
                sum += 1;
            }
        }
        sum
    }

    /// The published readings of the running tick.
    #[must_use]
    pub fn climate(&self) -> &Climate {
        self.world.resource::<Climate>()
    }
}
