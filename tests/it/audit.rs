//! The ledger from outside: every tracked number before and after each turn, against the entries of that turn.
//!
//! Numbers are read from snapshots, field by field, never through a function that writes the ledger or through the
//! registry's readers, so a change that by-passes the ledger has no place to hide. The normal suite plays a few games;
//! `NEWBORN_AUDIT_GAMES=1000 cargo test --no-default-features --test it audit -- --nocapture` plays as many as you say.

use crate::table;
use newborn::core::ix::{
    AgreementIx, ArticleIx, ChapterIx, OrgIx, Owner, PowerIx, RegionIx, SchemeIx, SeatIx, StateIx,
};
use newborn::core::ledger::Entry;
use newborn::core::milli::Milli;
use newborn::core::quantity::Scope;
use newborn::game::snapshot::Snapshot;
use newborn::game::{Game, Keeping};
use newborn::scenario::setup::Setup;
use newborn::seats::{BUDGET, CAPITAL, HOME, KEEP, SAVED};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Games played when nobody asks for more.
const GAMES: usize = 30;

/// A tracked number: the number of its quantity in the registry, and whose it is.
type Key = (u16, Owner);

/// Every tracked number of a snapshot, by key.
fn numbers(setup: &Setup, snapshot: &Snapshot) -> BTreeMap<Key, i64> {
    let number = |id: &str| setup.registry.find(id).unwrap_or_else(|| panic!("no quantity `{id}`")).quantity.0;
    let mut out = BTreeMap::new();
    let mut note = |quantity: u16, owner: Owner, value: Milli| {
        assert!(out.insert((quantity, owner), value.0).is_none(), "{quantity} of {owner:?} is read twice");
    };
    let seat_quantities = [("budget", BUDGET), ("capital", CAPITAL), ("keep", KEEP), ("home", HOME), ("saved", SAVED)];
    let (goodwill, posture, image) = (number("goodwill"), number("posture"), number("image"));
    for (at, means) in snapshot.seats.0.iter().enumerate() {
        let seat = SeatIx::of(at);
        for (id, quantity) in seat_quantities {
            note(number(id), Owner::Seat(seat), means.get(quantity));
        }
        for (power, value) in snapshot.powers.goodwill[at].iter().enumerate() {
            note(goodwill, Owner::With(seat, PowerIx::of(power)), *value);
        }
    }
    for (at, value) in snapshot.powers.posture.iter().enumerate() {
        note(posture, Owner::Power(PowerIx::of(at)), *value);
    }
    for (at, value) in snapshot.image.by_region.iter().enumerate() {
        note(image, Owner::Region(RegionIx::of(at)), *value);
    }
    for (id, gauge) in setup.gauge_rules.ids(Scope::World).zip(snapshot.gauges.of_world()) {
        note(number(id), Owner::World, gauge.value);
    }
    for (at, row) in snapshot.gauges.of_seats().iter().enumerate() {
        for (id, gauge) in setup.gauge_rules.ids(Scope::Seat).zip(row) {
            note(number(id), Owner::Seat(SeatIx::of(at)), gauge.value);
        }
    }
    let (implementation, progress, ambiguity) = (number("implementation"), number("progress"), number("ambiguity"));
    for (at, agreement) in snapshot.dialogue.agreements.iter().enumerate() {
        note(ambiguity, Owner::Agreement(AgreementIx::of(at)), agreement.ambiguity);
    }
    for (at, article) in snapshot.dialogue.articles.iter().enumerate() {
        for seat in 0..article.level.len() {
            let owner = Owner::Article(SeatIx::of(seat), ArticleIx::of(at));
            note(implementation, owner, article.level[seat]);
            note(progress, owner, article.progress[seat]);
        }
    }
    let (level, veto) = (number("level"), number("veto"));
    for (at, way) in snapshot.accession.ways.iter().enumerate() {
        for (chapter, value) in way.levels.iter().enumerate() {
            if let Some(value) = value {
                note(level, Owner::Chapter(SeatIx::of(at), ChapterIx::of(chapter)), *value);
            }
        }
        for (state, value) in way.vetoes.iter().enumerate() {
            note(veto, Owner::Member(SeatIx::of(at), StateIx::of(state)), *value);
        }
    }
    for (at, row) in snapshot.region.parts.iter().enumerate() {
        for (scheme, part) in row.iter().enumerate() {
            note(number("scheme"), Owner::Scheme(SeatIx::of(at), SchemeIx::of(scheme)), *part);
        }
    }
    let of_states = ["rung", "stance", "effort", "counter", "pull", "resilience", "occasion", "exposure"].map(number);
    let first_driver = number("support-1");
    for (at, parts) in snapshot.states.iter().enumerate() {
        let Some((position, support, pressure)) = parts else { continue };
        let owner = Owner::State(StateIx::of(at));
        let stance = Milli::points(position.stance as i64);
        let p = pressure;
        let values = [position.rung, stance, p.effort, p.counter, p.pull, p.resilience, p.occasion, p.exposure];
        for (quantity, value) in of_states.into_iter().zip(values) {
            note(quantity, owner, value);
        }
        for (quantity, value) in (first_driver..).zip(support.contributions) {
            note(quantity, owner, value);
        }
    }
    let (bid, standing, odds) = (number("bid"), number("standing"), number("odds"));
    for (at, body) in snapshot.bodies.0.iter().enumerate() {
        let org = OrgIx::of(at);
        note(standing, Owner::Body(org), Milli::points(body.standing as i64));
        note(bid, Owner::Body(org), body.bid.as_ref().map_or(Milli::ZERO, |bid| bid.readiness));
        for (state, value) in body.bid.iter().flat_map(|bid| &bid.whips) {
            note(odds, Owner::Ballot(org, *state), *value);
        }
    }
    out
}

/// Whether a key is one that a snapshot would show once it is not zero: a whip appears only while there is a bid.
fn may_exist(setup: &Setup, (quantity, owner): Key) -> bool {
    let odds = setup.registry.find("odds").map(|row| row.quantity.0);
    let Owner::Ballot(org, state) = owner else { return false };
    Some(quantity) == odds && org.at() < setup.roster.orgs.len() && state.at() < setup.roster.states.len()
}

fn describe(setup: &Setup, (quantity, owner): Key) -> String {
    let id = setup.registry.ids().get(usize::from(quantity)).cloned().unwrap_or_else(|| "unknown quantity".into());
    let state = |state: StateIx| setup.roster.states[state.at()].id.clone();
    let whose = match owner {
        Owner::State(ix) => state(ix),
        Owner::Ballot(org, ix) => format!("{} in {}", state(ix), setup.roster.orgs[org.at()].id),
        Owner::Body(org) => setup.roster.orgs[org.at()].id.clone(),
        other => format!("{other:?}"),
    };
    format!("`{id}` of {whose}")
}

/// Compares one turn: the numbers after it, or what is not explained.
fn explain(
    game: &Game,
    before: &BTreeMap<Key, i64>,
    entries: &[Entry],
    place: &str,
) -> Result<BTreeMap<Key, i64>, String> {
    let setup = &game.setup;
    let after = numbers(setup, &Snapshot::take(game));
    let mut sums: BTreeMap<Key, i64> = BTreeMap::new();
    for entry in entries {
        let key = (entry.quantity.0, entry.owner);
        let fault = if entry.cause.at() >= setup.roster.causes.len() {
            "names a cause outside the catalogue: add it to its domain's CAUSES"
        } else if entry.change == Milli::ZERO {
            "says that nothing changed: do not record it"
        } else if entry.by.is_some_and(|seat| seat.at() >= setup.roster.seats.len()) {
            "is by a seat that does not exist"
        } else if !(before.contains_key(&key) || after.contains_key(&key) || may_exist(setup, key)) {
            "moves what no snapshot holds: if the quantity is new, teach `numbers` to read it"
        } else {
            *sums.entry(key).or_default() += entry.change.0;
            continue;
        };
        return Err(format!("{place}: {entry:?} {fault}"));
    }
    for key in before.keys().chain(after.keys()).chain(sums.keys()) {
        let value = |numbers: &BTreeMap<Key, i64>| numbers.get(key).copied().unwrap_or_default();
        let (was, is, told) = (value(before), value(&after), value(&sums));
        if is - was != told {
            let lines: Vec<String> = entries
                .iter()
                .filter(|entry| (entry.quantity.0, entry.owner) == *key)
                .map(|entry| format!("    {:+} {}", entry.change.0, setup.roster.causes[entry.cause.at()]))
                .collect();
            return Err(format!(
                "{place}: {} went from {was} to {is} milli-points, the ledger says {told:+}:\n{}\n  \
                 find what moves it without `Ledger::change`",
                describe(setup, *key),
                lines.join("\n")
            ));
        }
    }
    Ok(after)
}

/// Audits a whole game; returns turns and entries.
fn audit(setup: &Arc<Setup>, seed: u64, bot: &str) -> (usize, usize) {
    let mut game = table::game(setup, seed, bot, Keeping { history: true, hashes: false });
    let mut before = numbers(setup, &Snapshot::take(&game));
    let (mut turns, mut seen) = (0, 0);
    while !game.over() {
        table::turn(&mut game);
        turns += 1;
        let place = format!("{} seed {seed}, {bot} bots, turn {turns}", setup.id);
        let entries = &game.entries()[seen..];
        assert!(
            entries.iter().all(|entry| usize::from(entry.turn) == turns),
            "{place}: an entry is dated to another turn"
        );
        before = explain(&game, &before, entries, &place).unwrap_or_else(|fault| panic!("{fault}"));
        seen = game.entries().len();
    }
    (turns, seen)
}

#[test]
fn every_change_has_its_entries() {
    let asked = std::env::var("NEWBORN_AUDIT_GAMES").ok();
    let games = asked.as_deref().map_or(GAMES, |text| text.parse().expect("NEWBORN_AUDIT_GAMES is a number of games"));
    let setups: Vec<_> = table::shipped_ids().iter().map(|id| table::shipped(id)).collect();
    let (turns, entries) = (0..games)
        .into_par_iter()
        .map(|n| {
            // Two of three games are random: they reach corners that no sensible player does.
            let bot = if n / setups.len() % 3 == 2 { "able" } else { "random" };
            audit(&setups[n % setups.len()], n as u64, bot)
        })
        .reduce(|| (0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
    if asked.is_some() {
        #[expect(clippy::print_stderr, reason = "a long audit says what it looked at")]
        let () = eprintln!("audited {games} games, {turns} turns, {entries} entries: 0 milli-points unexplained");
    }
    assert!(entries > games * 1000, "only {entries} entries in {games} games: is history kept?");
}

#[test]
fn an_unexplained_milli_point_is_found() {
    let setup = table::shipped("today");
    let mut game = table::game(&setup, 1, "random", Keeping { history: true, hashes: false });
    let before = numbers(&setup, &Snapshot::take(&game));
    table::turn(&mut game);
    // One entry left out is one change without a cause.
    let found = explain(&game, &before, &game.entries()[1..], "an entry left out");
    let fault = found.expect_err("the audit must notice an entry that is missing");
    assert!(fault.contains("the ledger says"), "{fault}");
}

#[test]
fn the_audit_reads_every_registered_quantity() {
    let setup = table::shipped("today");
    let read = numbers(&setup, &Snapshot::at_start(&setup));
    for row in setup.registry.all() {
        // Support is derived from its contributions; whips exist only while there is a bid.
        let derived = row.derived || ["support", "odds"].contains(&row.id);
        assert!(
            derived || read.keys().any(|(quantity, _)| *quantity == row.quantity.0),
            "the quantity `{}` is registered and not audited: teach `numbers` to read it from the snapshot",
            row.id
        );
    }
}
