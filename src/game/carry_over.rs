//! A snapshot of other content, read by ids: what still exists moves to its new number, what is new takes its
//! starting value, what exists no more is left out and named.

use super::snapshot::Snapshot;
use crate::accession::{Accession, Roll, Way};
use crate::actions::{Posting, Practice};
use crate::core::milli::Milli;
use crate::core::quantity::Scope;
use crate::core::renumber::{Ids, Renumber};
use crate::events::{Happening, Opening, Owed};
use crate::organisations::bids::{Bid, BodyState, RollCall};
use crate::recognition::state::Support;
use crate::scenario::setup::Setup;

/// The state of the same scenario in the numbers of today's content, and what is lost.
#[must_use]
pub fn carry_over(old: &Snapshot, before: &Ids, now: &Ids, setup: &Setup) -> (Snapshot, Vec<String>) {
    let maps = Renumber::new(before, now);
    let start = Snapshot::at_start(setup);
    let mut lost = Vec::new();
    let mut out = start.clone();
    out.calendar = old.calendar.clone();
    out.seats.0 = maps.rows("seats", &old.seats.0, &start.seats.0);
    let table = |rows: &[Vec<_>], start: &[Vec<_>]| by_seat_and_power(&maps, rows, start);
    out.powers.goodwill = table(&old.powers.goodwill, &start.powers.goodwill);
    out.powers.base = table(&old.powers.base, &start.powers.base);
    out.powers.requests = by_seat_and_power(&maps, &old.powers.requests, &start.powers.requests);
    out.powers.posture = maps.rows("powers", &old.powers.posture, &start.powers.posture);
    out.image.by_region = maps.rows("regions", &old.image.by_region, &start.image.by_region);
    out.dialogue = old.dialogue.renumbered(&maps, &start.dialogue);
    let gauge_ids = |scope| setup.gauge_rules.ids(scope).map(move |id| (scope, id.to_owned()));
    let rows: Vec<_> = gauge_ids(Scope::World).chain(gauge_ids(Scope::Seat)).collect();
    out.gauges = old.gauges.renumbered(&rows, &setup.gauge_rules, &maps, &start.gauges);
    if let Some(trust) = old.dialogue.trust {
        // A save from before talk, deeds and wounds: they begin where its trust stood.
        crate::dialogue::start_trust(&mut out.gauges, &setup.gauge_rules, trust);
    }
    out.accession = accession(&maps, &old.accession, &start.accession);
    out.dials = old.dials.renumbered(&maps, &setup.dial_rules, &start.dials);
    out.domestic.homes = maps.rows("seats", &old.domestic.homes, &start.domestic.homes);
    out.domestic.majority = maps.rows("seats", &old.domestic.majority, &start.domestic.majority);
    out.domestic.tick = old.calendar.ticks;
    for (home, rule) in out.domestic.homes.iter_mut().zip(&setup.domestic_rules.homes) {
        // Who votes at all is the content's to say; what it did not know yet begins its term now.
        home.next = (rule.term > 0).then(|| home.next.unwrap_or(old.calendar.ticks + rule.term));
    }
    for (at, row) in old.region.parts.iter().enumerate() {
        if let Some(place) = maps.at("seats", at).and_then(|new| out.region.parts.get_mut(new)) {
            *place = maps.rows("schemes", row, place);
        }
    }
    out.states = states(&maps, old, &start);
    let bodies: Vec<BodyState> = old.bodies.0.iter().map(|body| renumbered(&maps, body)).collect();
    out.bodies.0 = maps.rows("organisations", &bodies, &start.bodies.0);
    out.practice = practice(&maps, old, &start, setup, before, &mut lost);
    story(&maps, old, &start, &mut out, before, &mut lost);
    out.lasting = old.lasting.renumbered(&maps);
    if out.tally.sums.len() == old.tally.sums.len() {
        out.tally = old.tally.clone();
    }
    let aims = |row: &Vec<u16>| {
        let new = row.iter().filter_map(|at| maps.at("aims", usize::from(*at)));
        new.filter_map(|at| u16::try_from(at).ok()).collect::<Vec<_>>()
    };
    let rows = |rows: &[Vec<u16>]| rows.iter().map(aims).collect::<Vec<_>>();
    out.tally.legacy = maps.rows("seats", &rows(&old.tally.legacy), &start.tally.legacy);
    out.tally.private = maps.rows("seats", &rows(&old.tally.private), &start.tally.private);
    out.tally.swapped = maps.rows("seats", &old.tally.swapped, &start.tally.swapped);
    out.tally.gates = maps.rows("seats", &old.tally.gates, &start.tally.gates);
    out.tally.behind = maps.rows("seats", &old.tally.behind, &start.tally.behind);
    (out, lost)
}

fn by_seat_and_power<T: Clone>(maps: &Renumber, old: &[Vec<T>], start: &[Vec<T>]) -> Vec<Vec<T>> {
    let mut out = start.to_vec();
    for (at, row) in old.iter().enumerate() {
        if let Some(place) = maps.at("seats", at).and_then(|new| out.get_mut(new)) {
            *place = maps.rows("powers", row, place);
        }
    }
    out
}

/// Ways and votes by ids. What is graded is the new content's to say.
fn accession(maps: &Renumber, old: &Accession, start: &Accession) -> Accession {
    let mut out = start.clone();
    for (at, way) in old.ways.iter().enumerate() {
        let Some(place) = maps.at("seats", at).and_then(|new| out.ways.get_mut(new)) else { continue };
        let levels = |old: &[Option<Milli>], start: &[Option<Milli>]| -> Vec<Option<Milli>> {
            let kept = maps.rows("chapters", old, start);
            kept.iter().zip(start).map(|(kept, start)| start.and(kept.or(*start))).collect()
        };
        *place = Way {
            levels: levels(&way.levels, &place.levels),
            published: levels(&way.published, &place.published),
            before: levels(&way.before, &place.before),
            pipe: maps.rows("chapters", &way.pipe, &place.pipe),
            passed: maps.rows("gates", &way.passed, &place.passed),
            vetoes: maps.rows("states", &way.vetoes, &place.vetoes),
            ..way.clone()
        };
        let passed = place.passed.iter().filter(|passed| **passed).count();
        place.gained = place.gained.min(u16::try_from(passed).unwrap_or(u16::MAX));
    }
    let roll = |roll: &Roll| {
        let against = roll.against.iter().filter_map(|(state, why)| Some((maps.state(*state)?, *why))).collect();
        Some(Roll { seat: maps.seat(roll.seat)?, gate: maps.gate(roll.gate)?, against, ..roll.clone() })
    };
    out.rolls = old.rolls.iter().filter_map(roll).collect();
    out
}

fn states(maps: &Renumber, old: &Snapshot, start: &Snapshot) -> Vec<Option<super::snapshot::StateParts>> {
    let mut out = maps.rows("states", &old.states, &start.states);
    for (parts, first) in out.iter_mut().zip(&start.states) {
        match (parts.as_mut(), first) {
            (Some((_, support, _)), Some((_, fresh, _))) => {
                let kept = maps.rows("drivers", &support.contributions, &fresh.contributions);
                *support = Support { contributions: kept.try_into().unwrap_or(fresh.contributions) };
            }
            // Who is aspirant or parent is the scenario's to say.
            _ => parts.clone_from(first),
        }
    }
    out
}

fn renumbered(maps: &Renumber, old: &BodyState) -> BodyState {
    let call = |call: &RollCall| RollCall {
        votes: call.votes.iter().filter_map(|(who, vote)| Some((maps.state(*who)?, *vote))).collect(),
        ..call.clone()
    };
    let bid = |bid: &Bid| {
        let mut whips: Vec<_> = bid.whips.iter().filter_map(|(who, value)| Some((maps.state(*who)?, *value))).collect();
        whips.sort_unstable_by_key(|(who, _)| *who);
        Bid { whips, ..bid.clone() }
    };
    BodyState {
        bid: old.bid.as_ref().map(bid),
        sounded: old.sounded.iter().filter_map(|(who, level)| Some((maps.seat(*who)?, *level))).collect(),
        record: old.record.iter().map(call).collect(),
        ..old.clone()
    }
}

fn id(ids: &Ids, table: &str, at: usize) -> String {
    ids.get(table).and_then(|rows| rows.get(at)).cloned().unwrap_or_else(|| format!("{table} {at}"))
}

fn practice(
    maps: &Renumber,
    old: &Snapshot,
    start: &Snapshot,
    setup: &Setup,
    before: &Ids,
    lost: &mut Vec<String>,
) -> Practice {
    let one = |posting: &Posting| {
        let (action, target) = (maps.action(posting.action)?, maps.target(posting.target)?);
        let rule = &setup.action_rules.actions[action.at()];
        let stays = rule.stays.is_some() && super::check::fits(rule.target, target);
        stays.then_some(Posting { action, target, since: posting.since })
    };
    let mut postings = Vec::new();
    for row in &old.practice.postings {
        let kept: Vec<Posting> = row.iter().filter_map(one).collect();
        let gone = row.iter().filter(|posting| one(posting).is_none());
        lost.extend(gone.map(|posting| id(before, "actions", posting.action.at())));
        postings.push(kept);
    }
    let last = old.practice.last.iter().filter_map(|(seat, action, target, tick)| {
        Some((maps.seat(*seat)?, maps.action(*action)?, maps.target(*target)?, *tick))
    });
    Practice { postings: maps.rows("seats", &postings, &start.practice.postings), last: last.collect() }
}

fn story(maps: &Renumber, old: &Snapshot, start: &Snapshot, out: &mut Snapshot, before: &Ids, lost: &mut Vec<String>) {
    let (story, first) = (&old.story, &start.story);
    out.story.flags = maps.rows("flags", &story.flags, &first.flags);
    out.story.came = maps.rows("events", &story.came, &first.came);
    out.story.word = maps.rows("seats", &story.word, &first.word);
    out.story.happening.clear();
    for happening in &story.happening {
        match maps.event(happening.event).zip(maps.target(happening.target)) {
            Some((event, target)) => out.story.happening.push(Happening { event, target }),
            None => lost.push(id(before, "events", happening.event.at())),
        }
    }
    let opening =
        |opening: &Opening| Some(Opening { kind: maps.opening(opening.kind)?, target: maps.target(opening.target)? });
    let hands: Vec<Vec<Opening>> =
        story.openings.iter().map(|hand| hand.iter().filter_map(opening).collect()).collect();
    out.story.openings = maps.rows("seats", &hands, &first.openings);
    out.story.owed.clear();
    for owed in &story.owed {
        match maps.due(owed.due).zip(maps.seat(owed.seat)) {
            Some((due, seat)) => out.story.owed.push(Owed { seat, due, ..*owed }),
            None => lost.push(id(before, "dues", owed.due.at())),
        }
    }
}
