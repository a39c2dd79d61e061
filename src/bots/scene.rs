//! What is worth looking at in a quarter: of hundreds of targets the few on which something would move.

use super::acts::alive;
use super::value::Prices;
use crate::accession::VETO;
use crate::accession::rules::Decider;
use crate::actions::rules::{ActionRule, TargetKind};
use crate::core::climate::StanceWord;
use crate::core::effects::Effect;
use crate::core::ix::{ActionIx, ArticleIx, ChapterIx, GateIx, OrgIx, PowerIx, RegionIx, SchemeIx, StateIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::roster::{Role, StandingWord};
use crate::game::view::SeatView;
use crate::organisations::rules::AdmissionRule;
use crate::scenario::characters::Skill;

/// States weighed as targets a quarter: the best of each kind.
const STATES: usize = 6;

/// Articles, and chapters, weighed as targets a quarter.
const PARTS: usize = 5;

/// States on which an effort would do most, best first: for the aspirant and its friends those near an act, for
/// the parent those near one and those whose hold is weak.
fn promising(view: SeatView, prices: &Prices) -> Vec<StateIx> {
    let effort = Milli::points(8 * view.role().sign());
    // A novice has one state in eight in mind, by turns.
    let (novice, turn) = (prices.taste.skill == Skill::Novice, usize::from(view.calendar().ticks % 8));
    let seen = || view.states().filter(move |state| !novice || state.at() % 8 == turn);
    let near = seen().map(|state| (-prices.support(view, state, effort, 8), state));
    let mut out = least(near.collect());
    // And the weakest recognisers: one side guards them, the other courts them.
    let weak = seen()
        .filter(|s| view.outlook(*s).stance >= StanceWord::Frozen && view.frailty(*s) >= Milli::points(40))
        .map(|s| (view.outlook(s).support.0 + view.resilience(s).0 - view.frailty(s).0 / 10, s));
    out.extend(least(weak.collect()));
    out.dedup();
    out
}

/// The first few by rank.
fn least(mut ranked: Vec<(i64, StateIx)>) -> Vec<StateIx> {
    if ranked.len() > STATES {
        ranked.select_nth_unstable(STATES);
        ranked.truncate(STATES);
    }
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, state)| state).collect()
}

/// What is worth looking at this quarter, found once, and only what some act could be aimed at.
pub(super) struct Scene {
    halls: Vec<Hall>,
    /// Members that stand hardest in the way of the next gate.
    blockers: Vec<Target>,
    /// By kind of target, in the order in which acts ask for them.
    found: Vec<(TargetKind, Vec<Target>)>,
}

impl Scene {
    /// Of a seat that thinks of these acts.
    pub(super) fn of(view: SeatView, prices: &Prices, acts: &[(ActionIx, &ActionRule)]) -> Self {
        let mut scene = Self { halls: Vec::new(), blockers: Vec::new(), found: Vec::new() };
        for (_, rule) in acts {
            if rule.target == TargetKind::State && lobbies(rule) {
                if scene.blockers.is_empty() {
                    scene.blockers = blockers(view);
                }
            } else if scene.found.iter().all(|(kind, _)| *kind != rule.target) {
                if rule.target == TargetKind::Body {
                    scene.halls = bodies(view, prices);
                }
                scene.found.push((rule.target, scene.find(view, prices, rule.target)));
            }
        }
        scene
    }

    /// What an act could be aimed at.
    pub(super) fn targets(&self, rule: &ActionRule) -> &[Target] {
        if rule.target == TargetKind::State && lobbies(rule) {
            return &self.blockers;
        }
        self.found.iter().find(|(kind, _)| *kind == rule.target).map_or(&[], |(_, targets)| targets)
    }

    /// The bodies among the targets, with their counts.
    pub(super) fn halls(&self) -> &[Hall] {
        &self.halls
    }

    fn find(&self, view: SeatView, prices: &Prices, kind: TargetKind) -> Vec<Target> {
        match kind {
            TargetKind::State => promising(view, prices).into_iter().map(Target::State).collect(),
            TargetKind::Body => self.halls.iter().map(|hall| Target::Body(hall.org)).collect(),
            TargetKind::Article => articles(view).collect(),
            TargetKind::Chapter => chapters(view).collect(),
            TargetKind::Gate => {
                let paths = view.accession_reading();
                let callable = |at: &usize| view.roster().seats().any(|seat| flag(&paths.callable, seat.at(), *at));
                let gates = (0..view.roster().gates.len()).filter(callable);
                gates.map(|at| Target::Gate(GateIx::of(at))).collect()
            }
            TargetKind::Scheme => {
                let schemes = around(view, view.roster().schemes.len()).map(SchemeIx::of);
                schemes.filter(|scheme| view.scheme_incomplete(*scheme)).take(PARTS).map(Target::Scheme).collect()
            }
            TargetKind::Agreement => {
                let all = view.targets_of(TargetKind::Agreement).into_iter();
                all.filter(|target| matches!(target, Target::Agreement(a) if alive(view, *a))).collect()
            }
            TargetKind::Power => {
                around(view, view.roster().powers.len()).map(|at| Target::Power(PowerIx::of(at))).collect()
            }
            TargetKind::Region => {
                around(view, view.roster().regions.len()).map(|at| Target::Region(RegionIx::of(at))).collect()
            }
            TargetKind::Nothing | TargetKind::Party => view.targets_of(kind),
        }
    }
}

fn lobbies(rule: &ActionRule) -> bool {
    rule.effects.iter().any(|effect| matches!(effect, Effect::Change { on: VETO, .. }))
}

fn flag(rows: &[Vec<bool>], seat: usize, at: usize) -> bool {
    rows.get(seat).and_then(|row| row.get(at)).copied().unwrap_or(false)
}

/// All of so many, the first from a place that moves with the calendar, so that none is always overlooked.
fn around(view: SeatView, n: usize) -> impl Iterator<Item = usize> + Clone {
    let turned = usize::from(view.calendar().ticks) * PARTS;
    (0..n).map(move |at| (at + turned) % n.max(1))
}

/// Articles that bind and on which something can be done now.
fn articles(view: SeatView) -> impl Iterator<Item = Target> {
    let dialogue = view.dialogue_reading();
    let (own, mediator) = (view.seat.at(), view.role() == Role::Mediator);
    let unfinished = move |at: &usize| {
        let Some(article) = dialogue.articles.get(*at) else { return false };
        let of = view.setup().dialogue_rules.agreement_of.get(*at);
        let binding = of.and_then(|a| dialogue.agreements.get(a.at())).is_some_and(|a| a.binding);
        let part = |level: &Option<Milli>| level.is_some_and(|level| level < Milli::points(3));
        let ready = article.ready.get(own).copied().unwrap_or(true);
        let own = article.level.get(own).is_some_and(part);
        binding && if mediator { article.level.iter().any(part) } else { own && ready }
    };
    let found = around(view, dialogue.articles.len()).filter(unfinished).take(PARTS);
    found.map(|at| Target::Article(ArticleIx::of(at)))
}

/// Chapters on which something can be done now: a law that waits for its staff comes before a new one.
fn chapters(view: SeatView) -> impl Iterator<Item = Target> {
    let (paths, own) = (view.accession_reading(), view.seat.at());
    let all = around(view, view.roster().chapters.len());
    let passed = all.clone().filter(move |at| flag(&paths.law, own, *at));
    let to_pass = all.filter(move |at| flag(&paths.open, own, *at));
    passed.chain(to_pass).take(PARTS).map(|at| Target::Chapter(ChapterIx::of(at)))
}

fn blockers(view: SeatView) -> Vec<Target> {
    let party = view.party();
    let waiting = (0..view.roster().gates.len()).map(GateIx::of).find(|gate| {
        let rule = &view.accession_rules().gates[gate.at()];
        !view.gate_passed(party, *gate) && view.walks(party, rule.path) && rule.decider != Decider::Institution
    });
    let mut stands: Vec<_> = waiting.into_iter().flat_map(|gate| view.stands(party, gate)).collect();
    stands.sort_by_key(|(state, veto)| (std::cmp::Reverse(*veto), *state));
    stands.into_iter().take(3).map(|(state, _)| Target::State(state)).collect()
}

/// A body, with the odds that it agrees as this seat roughly counts them. Counted once a turn: it is the dearest
/// thing that a bot does.
#[derive(Clone, Copy)]
pub(super) struct Hall {
    pub(super) org: OrgIx,
    pub(super) odds: i64,
}

impl Hall {
    /// A novice does not count: it glances.
    pub(super) fn counted(view: SeatView, org: OrgIx, skill: Skill) -> Self {
        let bodies = view.admission(org).into_iter().flat_map(AdmissionRule::open);
        let odds = |at| match skill {
            Skill::Novice => view.odds_at_a_glance(org, at),
            Skill::Able | Skill::Expert => view.rough_odds(org, at),
        };
        Self { org, odds: bodies.filter_map(odds).min().unwrap_or(0) }
    }
}

/// Bodies that matter now: those with a bid, and one to begin with, looked at in turn.
fn bodies(view: SeatView, prices: &Prices) -> Vec<Hall> {
    let (n, skill) = (view.roster().orgs.len(), prices.taste.skill);
    let open: Vec<OrgIx> = (0..n).map(OrgIx::of).filter(|o| view.bid(*o) > Milli::ZERO).collect();
    if !open.is_empty() || view.role() != Role::Aspirant || prices.body <= 0 {
        return open.into_iter().map(|org| Hall::counted(view, org, skill)).collect();
    }
    let quarter = view.calendar().quarter;
    let mut best: Option<(i64, Hall)> = None;
    // A third of them each quarter, and a novice a ninth: nobody counts every hall every season.
    let shares = if skill == Skill::Novice { 9 } else { 3 };
    let share = usize::from(view.calendar().ticks) % shares;
    for org in (0..n).filter(|at| at % shares == share).map(OrgIx::of) {
        let Some(admission) = view.admission(org) else { continue };
        let standing = view.setup().organisation_rules.orgs[org.at()].standing;
        if view.standing(org) >= StandingWord::Member || view.closed(org) || standing == Milli::ZERO {
            continue;
        }
        let Some(next) = admission.sessions.next(quarter.next()) else { continue };
        if next.ordinal() - quarter.ordinal() > 4 {
            continue;
        }
        let hall = Hall::counted(view, org, skill);
        let worth = hall.odds * standing.0;
        if hall.odds >= 12_000 && best.is_none_or(|(b, _)| worth > b) {
            best = Some((worth, hall));
        }
    }
    best.map(|(_, hall)| hall).into_iter().collect()
}
