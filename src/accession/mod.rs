//! Paths of accession: chapters and their reforms, the yearly report, gates with their deciders and vetoes, the
//! plan's money, measures and their lifting.
//!
//! *Invariants.* A law is not a track record: after a law a chapter waits for its implementation. What is published
//! is rounded and comes once a year; the truth beneath is finer. Where a gate asks for unanimity, one no stops it.

mod chapters;
mod funds;
mod gates;
mod measures;
mod readings;
pub mod rules;

pub use chapters::rounded as as_published;
pub use gates::{PROPOSED, Stand, aimed, institution_odds, lobbied, may_be_needed, stand, unmet};
pub use measures::EMPTY_WARNING;
pub use readings::{may_call, write_climate};

use crate::core::calendar::Calendar;
use crate::core::chance::Chance;
use crate::core::climate::Climate;
use crate::core::dials::{DialRules, Dialled};
use crate::core::effects::{AccessionAct, Lasts};
use crate::core::gauges::{GaugeRules, GaugeSpec, Gauges};
use crate::core::inbox::{Ask, Inbox, Request};
use crate::core::ix::{CauseIx, ChapterIx, GateIx, Owner, SeatIx, StateIx};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::News;
use crate::core::order::Target;
use crate::core::quantity::{Definition, Domain, Quantity, Registry, Scope, Unit, block};
use crate::core::roster::{Role, Roster};
use crate::core::stage::TurnSystems;
use crate::gauges;
use bevy::ecs::schedule::{IntoScheduleConfigs, Schedule};
use bevy::prelude::{Res, ResMut, Resource, World};
pub use rules::AccessionRules;
use rules::Reason;
use serde::{Deserialize, Serialize};

/// A member state's stand against a candidate's next gate, 0 to 100.
pub const VETO: Quantity = Quantity(block::ACCESSION);
/// A candidate's level in a chapter, on the scale of its path.
pub const LEVEL: Quantity = Quantity(block::ACCESSION + 1);
/// Credit toward the next gate, points.
pub const GATE_CREDIT: Quantity = Quantity(block::ACCESSION + 2);
/// Steps of measures in force against a party.
pub const MEASURES: Quantity = Quantity(block::ACCESSION + 3);
/// Interoperability with the alliance, 0 to 100.
pub const INTEROPERABILITY: Quantity = Quantity(block::ACCESSION + 4);
/// Mean level of a candidate over the graded chapters: derived.
pub const MEAN_LEVEL: Quantity = Quantity(block::ACCESSION + 5);
/// Gain of the mean level since the start: derived.
pub const LEVEL_GAIN: Quantity = Quantity(block::ACCESSION + 6);
/// Gates passed since the start, over all paths: derived.
pub const GATES: Quantity = Quantity(block::ACCESSION + 7);
/// The plan's money that was paid, EUR m since the start.
pub const PLAN_PAID: Quantity = Quantity(block::ACCESSION + 8);

/// Gauges of this domain.
pub const GAUGES: &[GaugeSpec] = gauges! {
    GATE_CREDIT "gate" Points Seat 0..100 Saturates(40, 90);
    MEASURES "measures" Steps Seat 0..3 Plain;
    INTEROPERABILITY "interoperability" Points Seat 0..100 Saturates(50, 100);
    PLAN_PAID "plan-paid" Money Seat 0..2000 Plain;
};

/// Causes of this domain, in the order of `Causes`.
pub const CAUSES: &[&str] = &[
    "administration",
    "track-record",
    "slides-back",
    "reform-law",
    "reform-staff",
    "normalisation-carried-out",
    "gate-passed",
    "gate-refused",
    "under-measures",
    "warning-lapsed",
    "plan-payment",
    "plan-lost",
];

/// [`CAUSES`] by name.
#[derive(Clone, Copy)]
struct Causes {
    administration: CauseIx,
    record: CauseIx,
    slides: CauseIx,
    law: CauseIx,
    staff: CauseIx,
    normalisation: CauseIx,
    passed: CauseIx,
    refused: CauseIx,
    measures: CauseIx,
    lapsed: CauseIx,
    payment: CauseIx,
    lost: CauseIx,
}

impl Causes {
    fn of(rules: &AccessionRules) -> Option<Self> {
        let [
            administration,
            record,
            slides,
            law,
            staff,
            normalisation,
            passed,
            refused,
            measures,
            lapsed,
            payment,
            lost,
        ] = rules.causes[..]
        else {
            return None;
        };
        Some(Self {
            administration,
            record,
            slides,
            law,
            staff,
            normalisation,
            passed,
            refused,
            measures,
            lapsed,
            payment,
            lost,
        })
    }
}

/// Bounds of a level.
pub const LEVELS: (Milli, Milli) = (Milli::points(1), Milli::points(5));
/// Bounds of a stand.
const STANDS: (Milli, Milli) = (Milli::ZERO, Milli::points(100));
/// Votes that are remembered.
const REMEMBERED: usize = 40;

/// Where the reform of a chapter is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pipe {
    /// Quarters that the law still brings something.
    pub law: u8,
    /// Whether a law waits for its implementation.
    pub waits: bool,
    /// Quarters that its implementation still brings something.
    pub staff: u8,
    /// Reforms carried out: a track record.
    pub record: u8,
}

/// A vote on a gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roll {
    /// When.
    pub tick: u16,
    /// Whose gate.
    pub seat: SeatIx,
    /// Which.
    pub gate: GateIx,
    /// Whether it was passed.
    pub passed: bool,
    /// Who was against, and why.
    pub against: Vec<(StateIx, Reason)>,
}

/// A candidate's way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// Levels by chapter; none where it is not graded.
    pub levels: Vec<Option<Milli>>,
    /// Levels as the last report has them.
    pub published: Vec<Option<Milli>>,
    /// Levels as the report before has them.
    pub before: Vec<Option<Milli>>,
    /// Reforms by chapter.
    pub pipe: Vec<Pipe>,
    /// Mean level at the start.
    pub start: Milli,
    /// Gates passed.
    pub passed: Vec<bool>,
    /// Gates passed since the start.
    pub gained: u16,
    /// Stands of the states.
    pub vetoes: Vec<Milli>,
    /// Quarters that a warning still stands.
    pub warned: u8,
    /// Quarters in which what was lifted can come back at once.
    pub lifted: u8,
    /// Steps of the plan met and not yet paid.
    pub steps: u16,
    /// Steps of the plan paid for or lost.
    pub settled: u16,
}

/// State of the paths: a way for every seat, and the votes.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accession {
    /// By seat; a seat that walks no path has an empty one.
    pub ways: Vec<Way>,
    /// Votes on gates, oldest first.
    pub rolls: Vec<Roll>,
}

impl Accession {
    /// A candidate's way.
    #[must_use]
    pub fn way(&self, seat: SeatIx) -> Option<&Way> {
        self.ways.get(seat.at()).filter(|way| !way.passed.is_empty())
    }
}

impl Way {
    /// Mean of levels over the chapters that count: only chapters of graded kind are handed in.
    #[must_use]
    pub fn mean_of(levels: &[Option<Milli>], rules: &AccessionRules) -> Milli {
        let counted = || levels.iter().zip(&rules.chapters).filter(|(_, rule)| rule.graded).filter_map(|(l, _)| *l);
        let n = i64::try_from(counted().count()).unwrap_or(0);
        if n == 0 { Milli::ZERO } else { counted().sum::<Milli>().ratio(1, n) }
    }

    /// Its mean level.
    #[must_use]
    pub fn mean(&self, rules: &AccessionRules) -> Milli {
        Self::mean_of(&self.levels, rules)
    }
}

fn way_of(world: &World, owner: Owner) -> Option<(&Way, &AccessionRules)> {
    let Owner::Seat(seat) = owner else { return None };
    Some((world.resource::<Accession>().ways.get(seat.at())?, world.resource::<AccessionRules>()))
}

/// Registers the quantities of this domain.
pub fn register(registry: &mut Registry) {
    registry.add(&GAUGES.iter().map(GaugeSpec::definition).collect::<Vec<_>>());
    let row = |quantity, id, unit, scope, low, high, derived: bool, read| Definition {
        quantity,
        id,
        unit,
        scope,
        range: (Milli::points(low), Milli::points(high)),
        domain: Domain::Accession,
        contested: false,
        changeable: !derived,
        derived,
        read,
    };
    registry.add(&[
        row(VETO, "veto", Unit::Points, Scope::Member, 0, 100, false, |world, owner| match owner {
            Owner::Member(seat, state) => world.resource::<Accession>().way(seat)?.vetoes.get(state.at()).copied(),
            _ => None,
        }),
        row(LEVEL, "level", Unit::Steps, Scope::Chapter, 1, 5, false, |world, owner| match owner {
            Owner::Chapter(seat, chapter) => {
                world.resource::<Accession>().way(seat)?.levels.get(chapter.at()).copied().flatten()
            }
            _ => None,
        }),
        row(MEAN_LEVEL, "mean-level", Unit::Steps, Scope::Seat, 0, 5, true, |world, owner| {
            way_of(world, owner).map(|(way, rules)| way.mean(rules))
        }),
        row(LEVEL_GAIN, "level-gain", Unit::Steps, Scope::Seat, -4, 4, true, |world, owner| {
            way_of(world, owner).map(|(way, rules)| way.mean(rules) - way.start)
        }),
        row(GATES, "gates", Unit::Count, Scope::Seat, 0, 60, true, |world, owner| {
            way_of(world, owner).map(|(way, _)| Milli::points(i64::from(way.gained)))
        }),
    ]);
}

/// Adds the systems of this domain.
pub fn systems(schedule: &mut Schedule) {
    schedule.add_systems(take.in_set(TurnSystems::Gates));
    schedule.add_systems(
        (take, chapters::quarter, measures::quarter, funds::pay, chapters::report)
            .chain()
            .in_set(TurnSystems::Accession),
    );
    schedule.add_systems(take.in_set(TurnSystems::Settle(Domain::Accession)));
    // What a gate waits for may be a gauge or a flag, which settle after the paths.
    schedule.add_systems(publish.in_set(TurnSystems::Readings(Domain::Accession)));
}

/// Takes what was asked: levels and stands moved, reforms begun, measures, gates called.
fn take(
    mut accession: ResMut<Accession>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut lasting: ResMut<LastingEffects>,
    mut news: ResMut<News>,
    mut gauges: ResMut<Gauges>,
    gauge_rules: Res<GaugeRules>,
    climate: Res<Climate>,
    rules: Res<AccessionRules>,
    roster: Res<Roster>,
    registry: Res<Registry>,
    chance: Res<Chance>,
    dials: Res<DialRules>,
    calendar: Res<Calendar>,
) {
    if inbox.waiting(Domain::Accession).is_empty() {
        return;
    }
    let Some(causes) = Causes::of(&rules) else { return };
    let mut requests = Vec::new();
    inbox.take(Domain::Accession, &mut requests);
    for Request { ask, cause, by } in requests {
        match ask {
            Ask::Change(LEVEL, aim, amount, lasts) => {
                chapters::asked(&mut accession, &mut ledger, &mut lasting, aim, (amount, lasts), cause, by);
            }
            Ask::Change(VETO, aim, amount, lasts) => {
                let who = gates::aimed(&accession, &rules, &climate, &roster, aim, by);
                for (seat, state) in who {
                    let moved =
                        gates::lobby(&mut accession, &rules, &climate, &mut ledger, (seat, state), amount, cause, by);
                    lasting.note(VETO, Owner::Member(seat, state), moved, lasts, cause, by);
                }
            }
            Ask::Accession(AccessionAct::CallGate, Target::Gate(gate)) => {
                let hall = gates::Hall {
                    rules: &rules,
                    roster: &roster,
                    registry: &registry,
                    climate: &climate,
                    chance: &chance,
                    dials: Dialled { rules: &dials, levels: &climate.dials },
                    calendar: &calendar,
                    gauge_rules: &gauge_rules,
                    causes,
                };
                hall.call(&mut accession, &mut gauges, &mut ledger, &mut inbox, &mut lasting, &mut news, gate, by);
            }
            Ask::Accession(act @ (AccessionAct::Law | AccessionAct::Staff), Target::Chapter(chapter)) => {
                if let Some(seat) = by {
                    chapters::begin(&mut accession, &rules, &mut news, &calendar, act, (seat, chapter));
                }
            }
            Ask::Accession(AccessionAct::Pay(share), _) => {
                if let Some(seat) = by {
                    let mut purse = funds::Purse {
                        gauges: &mut gauges,
                        gauge_rules: &gauge_rules,
                        ledger: &mut ledger,
                        inbox: &mut inbox,
                        news: &mut news,
                        cause: causes.payment,
                    };
                    funds::settle(&mut accession, &rules, &mut purse, &calendar, seat, share);
                }
            }
            Ask::Accession(act, target) => {
                let party = match target {
                    Target::Party(party) => Some(party),
                    // A mediator who names nobody means whoever is under the most measures.
                    _ if by.is_none_or(|seat| roster.role(seat) == Role::Mediator) => {
                        let steps = |seat: &SeatIx| gauges.seat(&gauge_rules, MEASURES, *seat);
                        let under = roster.seats().filter(|seat| steps(seat) > Milli::ZERO);
                        under.max_by_key(|seat| (steps(seat), std::cmp::Reverse(*seat)))
                    }
                    _ => by.filter(|seat| roster.role(*seat) != Role::Mediator),
                };
                if let Some(party) = party {
                    let mut scale = measures::Scale {
                        gauges: &mut gauges,
                        rules: &gauge_rules,
                        ledger: &mut ledger,
                        news: &mut news,
                    };
                    scale.act(&mut accession, act, party, cause, by);
                }
            }
            _ => {}
        }
    }
}

fn publish(
    accession: Res<Accession>,
    mut climate: ResMut<Climate>,
    rules: Res<AccessionRules>,
    roster: Res<Roster>,
    gauges: Res<Gauges>,
    gauge_rules: Res<GaugeRules>,
    calendar: Res<Calendar>,
) {
    // What is read after this tick is read by those who plan the next.
    write_climate(&accession, &mut climate, &rules, &roster, (&gauges, &gauge_rules), calendar.quarter.next());
}

/// The weakest chapter of a candidate that can rise; ties by number.
fn weakest(way: &Way) -> Option<ChapterIx> {
    let open = way.levels.iter().enumerate().filter_map(|(at, level)| level.map(|l| (l, at)));
    open.min().map(|(_, at)| ChapterIx::of(at))
}

/// Asks for a change of a number of a seat that another domain owns.
fn ask(inbox: &mut Inbox, domain: Domain, quantity: Quantity, seat: SeatIx, amount: Milli, cause: CauseIx) {
    let aim = crate::core::inbox::Aim::At(Owner::Seat(seat));
    if amount != Milli::ZERO {
        inbox.ask(domain, Ask::Change(quantity, aim, amount, Lasts::Stays), cause, Some(seat));
    }
}
