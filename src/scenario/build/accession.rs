//! Paths of accession: their rules, and where every candidate stands on the first day.

use super::{milli, percent};
use crate::accession::rules::{AccessionRules, ChapterRule, GateRule, Need, Others, PathRule, PlanRule, Reason, Sizes};
use crate::accession::{Accession, Pipe, Way};
use crate::core::ix::{CauseIx, SeatIx, StateIx};
use crate::core::milli::Milli;
use crate::core::quantity::Registry;
use crate::scenario::accession_file::{GateNeed, GateRow, PathRow, PlanRow, VetoRow};
use crate::scenario::compile::{Compiler, day};
use crate::scenario::load::Pieces;
use crate::scenario::scenario_file::ValueChange;
use jiff::civil::Date;

/// The rules.
pub(super) fn rules(pieces: &Pieces, compiler: &Compiler, start: Date, causes: Vec<CauseIx>) -> AccessionRules {
    let tables = compiler.tables;
    let paths: Vec<&PathRow> = pieces.paths().collect();
    let (vetoes, reasons) = stands(pieces, compiler, start);
    let dial = |id: &str| pieces.dials.iter().flat_map(|file| &file.value.dials).position(|row| row.id.0 == id);
    let levels = |id: &str| {
        let row = pieces.dials.iter().flat_map(|file| &file.value.dials).find(|row| row.id.0 == id);
        row.map(|row| row.levels.iter().map(|level| tables.state(&level.id)).collect::<Vec<_>>()).unwrap_or_default()
    };
    let files = || pieces.accession.iter().map(|file| &file.value);
    AccessionRules {
        paths: paths.iter().map(|path| path_rule(path, compiler)).collect(),
        chapters: paths.iter().enumerate().flat_map(|(at, path)| chapters(at, path)).collect(),
        gates: paths.iter().enumerate().flat_map(|(at, path)| gates(at, path, compiler)).collect(),
        vetoes,
        reasons,
        plan: files().find_map(|file| file.plan.as_ref()).map(|plan| plan_rule(plan, compiler)),
        mood: files()
            .find_map(|file| file.mood.as_ref())
            .and_then(|mood| Some((dial(&mood.dial)?, mood.shifts.iter().map(|shift| milli(*shift)).collect()))),
        movable: files()
            .find_map(|file| file.movable.as_ref())
            .and_then(|row| Some((dial(&row.dial)?, levels(&row.dial), percent_of(row.worth)))),
        others: others(compiler.registry),
        sizes: Sizes::default(),
        causes,
    }
}

/// A percentage above a hundred.
fn percent_of(points: crate::scenario::ids::Points) -> Milli {
    milli(points)
}

fn others(registry: &Registry) -> Others {
    let quantity = |id: &str| registry.find(id).map(|row| row.quantity).expect("quantities of the program");
    Others {
        home: quantity("home"),
        budget: quantity("budget"),
        growth: quantity("growth"),
        court: quantity("court-record"),
        crisis: quantity("crisis"),
        stick: quantity("stick"),
        carrot: quantity("carrot"),
    }
}

fn path_rule(path: &PathRow, compiler: &Compiler) -> PathRule {
    let mut scale: Vec<(Milli, String)> = path.scale.iter().map(|(from, word)| (milli(*from), word.clone())).collect();
    scale.sort();
    PathRule {
        id: path.id.0.clone(),
        name: path.name.clone(),
        org: compiler.org(&path.organisation),
        candidates: path.candidates.clone(),
        mediated: path.mediated,
        club: path.club.as_ref().map(|id| compiler.power(id)),
        credit: (compiler.quantity(&path.credit.0), percent(path.credit.1)),
        scale,
        clusters: path.clusters.iter().map(|cluster| cluster.name.clone()).collect(),
        phases: path.phases.iter().map(|(name, from)| (name.clone(), day(from))).collect(),
        source: path.source.clone(),
    }
}

fn chapters(at: usize, path: &PathRow) -> impl Iterator<Item = ChapterRule> + use<'_> {
    path.chapters.iter().map(move |row| ChapterRule {
        path: at,
        cluster: path.clusters.iter().position(|cluster| cluster.id == row.cluster),
        graded: row.graded,
        follows_dialogue: row.follows_dialogue,
        source: row.levels.iter().map(|l| l.source.as_str()).filter(|s| !s.is_empty()).collect::<Vec<_>>().join("; "),
    })
}

fn gates(at: usize, path: &PathRow, compiler: &Compiler) -> Vec<GateRule> {
    let one = |(n, row): (usize, &GateRow)| {
        let before = match (&row.after, n) {
            (Some(list), _) => list.iter().map(|id| Need::Gate(compiler.gate(id))).collect(),
            (None, 0) => Vec::new(),
            (None, n) => vec![Need::Gate(compiler.gate(&path.gates[n - 1].id))],
        };
        let needs = row.needs.iter().map(|need| match need {
            GateNeed::Mean(least) => Need::Mean(milli(*least)),
            GateNeed::Chapter(id, least) => Need::Chapter(compiler.chapter(id), milli(*least)),
            GateNeed::Article(id, least) => Need::Article(compiler.article(id), *least),
            GateNeed::Gate(id) => Need::Gate(compiler.gate(id)),
            GateNeed::AtLeast(id, least) => Need::AtLeast(compiler.quantity(id), milli(*least)),
            GateNeed::MeasuresAtMost(most) => Need::MeasuresAtMost(*most),
            GateNeed::Flag(id) => Need::Flag(compiler.flag(id)),
        });
        GateRule {
            path: at,
            decider: row.decider,
            ease: milli(row.ease),
            quarters: row.quarters.clone(),
            needs: before.into_iter().chain(needs).collect(),
            effects: compiler.effects(&row.effects),
            effects_of: row.effects_of.iter().map(|(role, list)| (*role, compiler.effects(list))).collect(),
            source: row.source.clone(),
        }
    };
    path.gates.iter().enumerate().map(one).collect()
}

fn plan_rule(plan: &PlanRow, compiler: &Compiler) -> PlanRule {
    let of_seat = |at| {
        let role = compiler.tables.role(SeatIx::of(at));
        let row = plan.ceilings.iter().find(|(whose, ..)| *whose == role);
        row.map(|(_, ceiling, from)| (milli(*ceiling), day(from)))
    };
    PlanRule {
        name: plan.name.clone(),
        ceilings: (0..compiler.tables.seats.len()).map(of_seat).collect(),
        ends: day(&plan.ends),
        steps: i64::from(plan.steps),
        steps_of: plan.steps_of,
        quarters: plan.quarters.clone(),
        trust: milli(plan.engagement.trust),
        keep: milli(plan.engagement.keep),
        crisis: milli(plan.engagement.crisis),
        measures: Milli::points(i64::from(plan.engagement.measures)),
        cliffs: plan.cliffs.iter().map(|(on, steps)| (day(on), *steps)).collect(),
        budget_share: percent(plan.budget_share),
        growth: milli(plan.growth),
        source: plan.source.clone(),
    }
}

/// Stands of the states and their reasons, by seat: of several paths the firmer one.
fn stands(pieces: &Pieces, compiler: &Compiler, start: Date) -> (Vec<Vec<Milli>>, Vec<Vec<Reason>>) {
    let (seats, states) = (&compiler.tables.seats, compiler.tables.states.len());
    let mut vetoes = vec![vec![Milli::ZERO; states]; seats.len()];
    let mut reasons = vec![vec![Reason::default(); states]; seats.len()];
    for (at, seat) in seats.iter().enumerate() {
        for path in pieces.paths().filter(|path| path.candidates.contains(&seat.role)) {
            for state in 0..states {
                let id = &compiler.tables.states[state].id;
                let row = path
                    .vetoes
                    .iter()
                    .filter(|row| row.role == seat.role && day(&row.from) <= start)
                    .filter(|row| row.states.iter().any(|listed| listed.0 == *id))
                    .max_by_key(|row: &&VetoRow| day(&row.from));
                let veto = row.map_or(milli(path.others), |row| percent(row.veto));
                if veto > vetoes[at][state] {
                    vetoes[at][state] = veto;
                    reasons[at][state] = row.map_or_else(Reason::default, |row| row.reason);
                }
            }
        }
    }
    (vetoes, reasons)
}

/// Where everyone stands on the first day.
pub(super) fn at_start(pieces: &Pieces, compiler: &Compiler, rules: &AccessionRules, start: Date) -> Accession {
    let scenario = &pieces.scenario.value;
    let mut ways = Vec::new();
    for (at, seat) in compiler.tables.seats.iter().enumerate() {
        if !rules.paths.iter().any(|path| path.candidates.contains(&seat.role)) {
            ways.push(Way::default());
            continue;
        }
        let chapters = pieces.paths().flat_map(|path| path.chapters.iter().map(move |chapter| (path, chapter)));
        let levels: Vec<Option<Milli>> = chapters
            .map(|(path, chapter)| {
                let own = chapter.levels.iter().filter(|row| row.role == seat.role && day(&row.from) <= start);
                let latest = own.max_by_key(|row| day(&row.from));
                latest.filter(|_| path.candidates.contains(&seat.role)).map(|row| milli(row.level))
            })
            .collect();
        let gates = pieces.paths().flat_map(|path| &path.gates);
        let mut passed: Vec<bool> =
            gates.map(|gate| gate.passed.iter().any(|(role, on)| *role == seat.role && day(on) <= start)).collect();
        for change in scenario.gates.iter().filter(|change| change.seat.0 == seat.id) {
            passed[compiler.gate(&change.gate).at()] = change.passed;
        }
        let published: Vec<_> = levels.iter().map(|level| level.map(crate::accession::as_published)).collect();
        ways.push(Way {
            start: Way::mean_of(&levels, rules),
            before: published.clone(),
            published,
            pipe: vec![Pipe::default(); levels.len()],
            levels,
            passed,
            vetoes: rules.vetoes[at].clone(),
            ..Way::default()
        });
    }
    Accession { ways, rolls: Vec::new() }
}

/// A starting value that the scenario changes: a stand of a state, or a level in a chapter. Says whether it was one.
pub(super) fn apply_value(
    change: &ValueChange,
    value: Milli,
    (seat, state): (SeatIx, Option<StateIx>),
    chapter: Option<usize>,
    rules: &mut AccessionRules,
    accession: &mut Accession,
) -> bool {
    match (change.on.0.as_str(), state, chapter) {
        ("veto", state, _) => {
            let whole: Vec<usize> = match state {
                Some(state) => vec![state.at()],
                None => (0..rules.vetoes[seat.at()].len()).collect(),
            };
            for at in whole {
                rules.vetoes[seat.at()][at] = value;
                if let Some(veto) = accession.ways[seat.at()].vetoes.get_mut(at) {
                    *veto = value;
                }
            }
        }
        ("level", _, chapter) => {
            let way = &mut accession.ways[seat.at()];
            for at in 0..way.levels.len() {
                if chapter.is_none_or(|only| only == at) && way.levels[at].is_some() {
                    way.levels[at] = Some(value);
                    way.published[at] = Some(crate::accession::as_published(value));
                    way.before[at] = way.published[at];
                }
            }
            way.start = Way::mean_of(&way.levels, rules);
        }
        _ => return false,
    }
    true
}
