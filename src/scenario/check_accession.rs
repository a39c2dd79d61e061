//! What can be wrong with a path of accession: rows twice, levels off the scale, odds above one, gates that wait for
//! themselves, members that are none, days that are none.

use super::accession_file::{GateNeed, PathRow};
use super::diagnostic::Diagnostic;
use super::ids::{Day, OrgId, Points};
use super::load::Pieces;
use super::text::{Known, Places};
use super::world_file::{Members, Organisation};
use crate::accession::{LEVELS, may_be_needed};
use crate::core::milli::Milli;
use crate::core::quantity::Registry;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Checks the paths of the world and of the scenario.
pub(super) fn paths(pieces: &Pieces, registry: &Registry, flags: &BTreeSet<String>) -> Vec<Diagnostic> {
    let mut check = Check { pieces, registry, flags, out: Vec::new(), ids: BTreeSet::new() };
    for file in &pieces.accession {
        check.list(&file.places, &file.value.paths);
        check.plan(&file.places, file.value.plan.as_ref());
    }
    check.list(&pieces.scenario.places, &pieces.scenario.value.paths);
    check.out
}

struct Check<'a> {
    pieces: &'a Pieces,
    registry: &'a Registry,
    /// Flags that something sets.
    flags: &'a BTreeSet<String>,
    out: Vec<Diagnostic>,
    /// Ids of paths, chapters and gates seen so far.
    ids: BTreeSet<String>,
}

fn milli(points: Points) -> Milli {
    super::build::milli(points)
}

impl Check<'_> {
    fn error(&mut self, places: &Places, path: &str, code: &'static str, message: String, help: &str) {
        self.out.push(places.error(path, code, message).help(help));
    }

    fn once(&mut self, places: &Places, path: &str, noun: &str, id: &str) {
        if !self.ids.insert(format!("{noun} {id}")) {
            let message = format!("the {noun} `{id}` is there twice");
            self.error(places, &format!("{path}.id"), "duplicate-id", message, "give it another id, or remove one");
        }
    }

    fn list(&mut self, places: &Places, paths: &[PathRow]) {
        for (at, path) in paths.iter().enumerate() {
            let here = format!("paths[{at}]");
            self.once(places, &here, "path", &path.id.0);
            self.chapters(places, &here, path);
            self.gates(places, &here, path);
            self.stands(places, &here, path);
        }
    }

    fn chapters(&mut self, places: &Places, here: &str, path: &PathRow) {
        let (low, high) = LEVELS;
        for (n, chapter) in path.chapters.iter().enumerate() {
            let own = format!("{here}.chapters[{n}]");
            self.once(places, &own, "chapter", &chapter.id.0);
            if !chapter.cluster.is_empty() && !path.clusters.iter().any(|cluster| cluster.id == chapter.cluster) {
                let message = format!("the path has no cluster `{}`", chapter.cluster);
                let known: Vec<&str> = path.clusters.iter().map(|cluster| cluster.id.as_str()).collect();
                let help = format!("its clusters are: {}", known.join(", "));
                self.error(places, &format!("{own}.cluster"), "unknown-cluster", message, &help);
            }
            for (k, row) in chapter.levels.iter().enumerate() {
                let level = milli(row.level);
                if level < low || level > high {
                    let message = format!("a level of {level} in `{}`", chapter.id);
                    let help = format!("levels lie from {low:.0} to {high:.0}");
                    self.error(places, &format!("{own}.levels[{k}].level"), "level-off-scale", message, &help);
                }
                self.day(places, &format!("{own}.levels[{k}].from"), &row.from);
            }
        }
    }

    fn day(&mut self, places: &Places, path: &str, day: &Day) {
        let first = self.pieces.world.value.declared.0.parse::<Date>().unwrap_or(Date::MIN);
        if day.0.parse::<Date>().is_ok_and(|day| day < first || day.year() > first.year() + 150) {
            let message = format!("{} is outside the span of this world", day.0);
            self.error(places, path, "out-of-range", message, &format!("it begins on {first}"));
        }
    }

    fn gates(&mut self, places: &Places, here: &str, path: &PathRow) {
        for (n, gate) in path.gates.iter().enumerate() {
            let own = format!("{here}.gates[{n}]");
            self.once(places, &own, "gate", &gate.id.0);
            if gate.quarters.is_empty() || gate.quarters.iter().any(|q| !(1..=4).contains(q)) {
                let message = format!("the gate `{}` can be called in no quarter, or in one that is none", gate.id);
                self.error(places, &format!("{own}.quarters"), "out-of-range", message, "quarters run from 1 to 4");
            }
            for (k, (_, day)) in gate.passed.iter().enumerate() {
                self.day(places, &format!("{own}.passed[{k}].1"), day);
            }
            for (k, need) in gate.needs.iter().enumerate() {
                let place = format!("{own}.needs[{k}]");
                match need {
                    GateNeed::AtLeast(id, _)
                        if self.registry.find(&id.0).is_some() && !may_be_needed(self.registry, &id.0) =>
                    {
                        let message = format!("a gate cannot wait for `{id}`");
                        let help = "name a gauge of the candidate or of the world, such as court-record";
                        self.error(places, &place, "not-readable", message, help);
                    }
                    GateNeed::Mean(level) | GateNeed::Chapter(_, level) if milli(*level) > LEVELS.1 => {
                        let message = format!("the gate `{}` waits for a level of {}", gate.id, milli(*level));
                        self.error(places, &place, "level-off-scale", message, "levels end at 5");
                    }
                    GateNeed::Flag(flag) if !self.flags.contains(&flag.0) => {
                        let message =
                            format!("the gate `{}` can never be passed: nothing sets the flag `{flag}`", gate.id);
                        let help = Known::new("flag", self.flags.iter().cloned()).help(&flag.0);
                        let help = format!("set it with the effect `Flag(\"{flag}\")`; {help}");
                        self.error(places, &place, "unreachable", message, &help);
                    }
                    _ => {}
                }
            }
        }
        // A gate that waits for itself, directly or not.
        for (n, gate) in path.gates.iter().enumerate() {
            if waits_for(path, n).contains(&n) {
                let message = format!("the gate `{}` waits for itself", gate.id);
                let help = "take it out of `after` and `needs` of the gates that come before it";
                self.error(places, &format!("{here}.gates[{n}].id"), "gate-cycle", message, help);
            }
        }
    }

    fn members(&self, org: &OrgId) -> Option<BTreeSet<String>> {
        let own = self.pieces.scenario.value.organisations.iter();
        let all = own.chain(&self.pieces.organisations.value.organisations);
        let find = all.into_iter().find(|row: &&Organisation| row.id == *org)?;
        match &find.members {
            Members::Listed(list) => Some(list.iter().map(|row| row.state.0.clone()).collect()),
            _ => None,
        }
    }

    fn stands(&mut self, places: &Places, here: &str, path: &PathRow) {
        let members = self.members(&path.organisation);
        for (n, row) in path.vetoes.iter().enumerate() {
            let own = format!("{here}.vetoes[{n}]");
            self.day(places, &format!("{own}.from"), &row.from);
            if !path.candidates.contains(&row.role) {
                let message = format!("{:?} does not walk the path `{}`", row.role, path.id);
                self.error(places, &format!("{own}.role"), "unreachable", message, "name one of its candidates");
            }
            for (k, state) in row.states.iter().enumerate() {
                if members.as_ref().is_some_and(|members| !members.contains(&state.0)) {
                    let message =
                        format!("`{state}` is no member of `{}`: it has no vote on the path", path.organisation);
                    self.error(places, &format!("{own}.states[{k}]"), "not-a-member", message, "name its members");
                }
            }
        }
        if path.others.0 < 0.0 || path.others.0 > 100.0 {
            let message = format!("odds of {} per cent", path.others.0);
            self.error(places, &format!("{here}.others"), "odds-above-one", message, "odds run from 0 to 100");
        }
    }

    fn plan(&mut self, places: &Places, plan: Option<&super::accession_file::PlanRow>) {
        let Some(plan) = plan else { return };
        if plan.steps == 0 || plan.quarters.iter().any(|q| !(1..=4).contains(q)) {
            let message = "a plan without steps, or paid in a quarter that is none".into();
            self.error(places, "plan", "out-of-range", message, "write at least one step, and quarters from 1 to 4");
        }
    }
}

/// Positions of the gates that a gate waits for, directly or not.
fn waits_for(path: &PathRow, start: usize) -> BTreeSet<usize> {
    let before = |n: usize| -> Vec<usize> {
        let gate = &path.gates[n];
        let listed = gate.after.iter().flatten().chain(gate.needs.iter().filter_map(|need| match need {
            GateNeed::Gate(id) => Some(id),
            _ => None,
        }));
        let mut out: Vec<usize> = listed.filter_map(|id| path.gates.iter().position(|row| row.id == *id)).collect();
        if gate.after.is_none() && n > 0 {
            out.push(n - 1);
        }
        out
    };
    let (mut seen, mut todo) = (BTreeSet::new(), before(start));
    while let Some(n) = todo.pop() {
        if seen.insert(n) {
            todo.extend(before(n));
        }
    }
    seen
}
