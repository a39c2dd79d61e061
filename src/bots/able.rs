//! The bot that weighs: what it may do, by what its own objectives and its character make of it; it spends what it
//! has on the best.

use super::acts::alive;
use super::legacy;
use super::table;
use super::taste::Taste;
use super::value::Prices;
use super::{Decision, Reason};
use crate::accession::VETO;
use crate::accession::rules::Decider;
use crate::actions::rules::{ActionRule, TargetKind};
use crate::core::chance::{Chance, Stream};
use crate::core::climate::StanceWord;
use crate::core::effects::Effect;
use crate::core::ix::{ActionIx, ArticleIx, ChapterIx, GateIx, OrgIx, PowerIx, RegionIx, SchemeIx, StateIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Settlement, Target};
use crate::core::roster::{Role, StandingWord};
use crate::game::view::SeatView;
use crate::scenario::characters::Skill;
use crate::scenario::characters_file::HeadWord;

/// States weighed as targets a quarter: the best of each kind.
const STATES: usize = 6;

/// Articles, and chapters, weighed as targets a quarter.
const PARTS: usize = 5;

/// Of a hundred options, how many a novice overlooks.
const OVERLOOKED: u32 = 30;

/// Something that could be ordered.
pub(super) struct Candidate {
    pub(super) order: Order,
    pub(super) worth: i64,
    pub(super) price: i64,
    pub(super) key: &'static str,
}

/// What it orders this turn.
pub(super) fn decide(view: SeatView, chance: &Chance, taste: Taste) -> Vec<Decision> {
    let prices = Prices::to(view, taste);
    let mut queue: Vec<Order> = view.queued().to_vec();
    let mut out = Vec::new();
    let mut draw = chance.draw(Stream::Bot, view.roster().seats[view.seat.at()].key);
    // A little unevenness of judgement, so that equal games do not run alike: per cent, and milli-v.
    let (uneven, wavers) = match taste.skill {
        Skill::Novice => (30, 4_000),
        Skill::Able => (10, 2_500),
        Skill::Expert => (3, 400),
    };
    if let Some(decision) = legacy::decide(view, &prices).filter(|d| view.check_after(&d.order, &queue).is_ok()) {
        queue.push(decision.order);
        out.push(decision);
    }
    // What is on the desk comes first: it is gone next quarter.
    for candidate in desk(view, &prices, || i64::from(draw.below(wavers * 2 + 1)) - i64::from(wavers)) {
        take(view, &prices, &mut queue, &mut out, &candidate);
    }
    for candidate in table::offers(view, &prices) {
        take(view, &prices, &mut queue, &mut out, &candidate);
    }
    let novice = taste.skill == Skill::Novice;
    let mut scene = Scene { states: promising(view, &prices), halls: bodies(view, &prices), ..Scene::default() };
    scene.systems(view);
    let mut candidates = Vec::new();
    for (action, rule) in view.actions() {
        if novice && draw.below(100) < OVERLOOKED {
            continue;
        }
        let halls = &scene.halls;
        for target in scene.targets(view, rule) {
            if let Some(candidate) = weigh(view, &prices, action, rule, target, halls) {
                candidates.push(candidate);
            }
        }
    }
    candidates.extend(recalls(view, &prices));
    for candidate in &mut candidates {
        candidate.worth += candidate.worth * (i64::from(draw.below(uneven * 2 + 1)) - i64::from(uneven)) / 100;
    }
    candidates.sort_by_key(|c| std::cmp::Reverse((c.worth * 1000 / c.price.max(500), c.worth)));
    for candidate in candidates {
        if candidate.worth * 10 > candidate.price * 8 && out.len() < 12 {
            take(view, &prices, &mut queue, &mut out, &candidate);
        }
    }
    out
}

fn take(view: SeatView, prices: &Prices, queue: &mut Vec<Order>, out: &mut Vec<Decision>, candidate: &Candidate) {
    if view.check_after(&candidate.order, queue).is_ok() {
        queue.push(candidate.order);
        let reason = Reason {
            key: candidate.key,
            worth: Milli(candidate.worth),
            price: Milli(candidate.price),
            head: head(view, prices, candidate.order),
            voice: prices.taste.character,
        };
        out.push(Decision { order: candidate.order, reason });
    }
}

/// The head under which most of an act's worth counts.
fn head(view: SeatView, prices: &Prices, order: Order) -> Option<HeadWord> {
    let Order::Act(action, target) = order else { return None };
    let rule = &view.setup().action_rules.actions[action.at()];
    let stays = rule.stays.iter().flat_map(|stays| &stays.each_quarter);
    let weighed = rule.does(view.window_open()).iter().chain(stays).filter_map(|effect| {
        let head = prices.head(view, effect)?;
        Some((prices.effect(view, effect, target), head))
    });
    weighed.max_by_key(|(worth, head)| (*worth, std::cmp::Reverse(head.at()))).map(|(_, head)| head)
}

/// Answers to events, dues and openings. `waver` moves what an answer seems worth, by a little.
fn desk(view: SeatView, prices: &Prices, mut waver: impl FnMut() -> i64) -> Vec<Candidate> {
    let rules = &view.setup().event_rules;
    let mut out = Vec::new();
    for happening in view.events() {
        let rule = &rules.events[happening.event.at()];
        let Some((_, options)) = rule.choices.iter().find(|(role, _)| *role == view.role()) else { continue };
        let weighed = options.iter().enumerate().map(|(at, option)| {
            let worth = prices.effects(view, &option.effects, happening.target);
            let price = prices.felt(option.price, Milli::ZERO);
            (worth - price + waver(), at, worth, price)
        });
        let mut weighed: Vec<_> = weighed.collect();
        weighed.sort_by_key(|(net, at, ..)| (std::cmp::Reverse(*net), *at));
        // The next best stands behind the best, in case that one cannot be paid.
        for (_, at, worth, price) in weighed {
            let order = Order::Answer(happening.event, u8::try_from(at).unwrap_or(0));
            out.push(Candidate { order, worth, price, key: "reason-choice" });
        }
    }
    for owed in view.dues(true) {
        let rule = &rules.dues[owed.due.at()];
        let kept = prices.effects(view, &rule.kept, Target::Nothing) - prices.felt(rule.price, Milli::ZERO);
        let broken = prices.effects(view, &rule.broken, Target::Nothing);
        let order = if kept >= broken { Settlement::Keep } else { Settlement::Break };
        for settlement in [order, Settlement::Delay] {
            let order = Order::Settle(owed.due, settlement);
            out.push(Candidate { order, worth: kept, price: prices.felt(rule.price, Milli::ZERO), key: "reason-due" });
        }
    }
    for opening in view.openings() {
        let rule = &rules.openings[opening.kind.at()];
        let (worth, price) =
            (prices.effects(view, &rule.effects, opening.target), prices.felt(rule.price, Milli::ZERO));
        if worth > price {
            let order = Order::Use(opening.kind, opening.target);
            out.push(Candidate { order, worth, price, key: "reason-opening" });
        }
    }
    out
}

/// States on which an effort would do most, best first: for the aspirant and its friends those near an act, for
/// the parent those near one and those whose hold is weak.
fn promising(view: SeatView, prices: &Prices) -> Vec<StateIx> {
    let effort = Milli::points(8 * view.role().sign());
    let mut ranked: Vec<(i64, StateIx)> =
        view.states().map(|state| (prices.support(view, state, effort, 8), state)).collect();
    ranked.sort_by_key(|(worth, state)| (std::cmp::Reverse(*worth), *state));
    let mut out: Vec<StateIx> = ranked.iter().take(STATES).map(|(_, state)| *state).collect();
    // And the weakest recognisers: one side guards them, the other courts them.
    let mut weak: Vec<(i64, StateIx)> = view
        .states()
        .filter(|s| view.outlook(*s).stance >= StanceWord::Frozen && view.frailty(*s) >= Milli::points(40))
        .map(|s| (view.outlook(s).support.0 + view.resilience(s).0 - view.frailty(s).0 / 10, s))
        .collect();
    weak.sort_unstable();
    out.extend(weak.into_iter().take(STATES).map(|(_, state)| state));
    out.dedup();
    out
}

/// What is worth looking at this quarter, found once.
#[derive(Default)]
struct Scene {
    states: Vec<StateIx>,
    /// Members that stand hardest in the way of the next gate.
    blockers: Vec<StateIx>,
    halls: Vec<Hall>,
    articles: Vec<ArticleIx>,
    chapters: Vec<ChapterIx>,
    gates: Vec<GateIx>,
    schemes: Vec<SchemeIx>,
}

impl Scene {
    /// Articles, chapters, gates and schemes on which something can be done now. The first of each from a place that
    /// moves with the calendar, so that none is always overlooked.
    fn systems(&mut self, view: SeatView) {
        let roster = view.roster();
        let turned = usize::from(view.calendar().ticks) * PARTS;
        let (dialogue, paths) = (view.dialogue_reading(), view.accession_reading());
        let flag = |rows: &[Vec<bool>], seat: usize, at: usize| {
            rows.get(seat).and_then(|row| row.get(at)).copied().unwrap_or(false)
        };
        let own = view.seat.at();
        let around = |n: usize| (0..n).map(move |at| (at + turned) % n.max(1));
        let mediator = view.role() == Role::Mediator;
        let unfinished = |at: &usize| {
            let Some(article) = dialogue.articles.get(*at) else { return false };
            let rules = &view.setup().dialogue_rules;
            let binding =
                rules.agreement_of.get(*at).and_then(|a| dialogue.agreements.get(a.at())).is_some_and(|a| a.binding);
            let part = |level: &Option<Milli>| level.is_some_and(|level| level < Milli::points(3));
            let ready = article.ready.get(own).copied().unwrap_or(true);
            let own = article.level.get(own).is_some_and(part);
            binding && if mediator { article.level.iter().any(part) } else { own && ready }
        };
        self.articles = around(dialogue.articles.len()).filter(unfinished).take(PARTS).map(ArticleIx::of).collect();
        // A law that waits for its staff comes before a new one.
        let passed = |at: &usize| flag(&paths.law, own, *at);
        let to_pass = |at: &usize| flag(&paths.open, own, *at);
        let chapters = || around(roster.chapters.len());
        let chapters = chapters().filter(passed).chain(chapters().filter(to_pass));
        self.chapters = chapters.take(PARTS).map(ChapterIx::of).collect();
        let callable = |at: &usize| view.roster().seats().any(|seat| flag(&paths.callable, seat.at(), *at));
        self.gates = (0..roster.gates.len()).filter(callable).map(GateIx::of).collect();
        let party = view.party();
        let waiting = (0..roster.gates.len()).map(GateIx::of).find(|gate| {
            let rule = &view.accession_rules().gates[gate.at()];
            !view.gate_passed(party, *gate) && view.walks(party, rule.path) && rule.decider != Decider::Institution
        });
        let chairs = waiting.map(|gate| view.chairs(party, gate)).unwrap_or_default();
        self.blockers = chairs.iter().take(3).map(|chair| chair.state).collect();
        let open = |scheme: &SchemeIx| view.scheme_incomplete(*scheme);
        self.schemes = around(roster.schemes.len()).map(SchemeIx::of).filter(open).take(PARTS).collect();
    }

    fn targets(&self, view: SeatView, rule: &ActionRule) -> Vec<Target> {
        let roster = view.roster();
        match rule.target {
            TargetKind::Nothing => vec![Target::Nothing],
            TargetKind::State => {
                let lobbies = |effect: &Effect| matches!(effect, Effect::Change { on: VETO, .. });
                let own = if rule.effects.iter().any(lobbies) { &self.blockers } else { &self.states };
                own.iter().map(|s| Target::State(*s)).collect()
            }
            TargetKind::Body => self.halls.iter().map(|hall| Target::Body(hall.org)).collect(),
            TargetKind::Power => (0..roster.powers.len()).map(|p| Target::Power(PowerIx::of(p))).collect(),
            TargetKind::Region => (0..roster.regions.len()).map(|r| Target::Region(RegionIx::of(r))).collect(),
            TargetKind::Article => self.articles.iter().map(|a| Target::Article(*a)).collect(),
            TargetKind::Chapter => self.chapters.iter().map(|c| Target::Chapter(*c)).collect(),
            TargetKind::Gate => self.gates.iter().map(|g| Target::Gate(*g)).collect(),
            TargetKind::Scheme => self.schemes.iter().map(|s| Target::Scheme(*s)).collect(),
            TargetKind::Agreement => {
                let all = view.targets_of(TargetKind::Agreement).into_iter();
                all.filter(|target| matches!(target, Target::Agreement(a) if alive(view, *a))).collect()
            }
            TargetKind::Party => view.targets_of(TargetKind::Party),
        }
    }
}

/// A body, with the odds that it agrees as this seat roughly counts them. Counted once a turn: it is the dearest
/// thing that a bot does.
#[derive(Clone, Copy)]
struct Hall {
    org: OrgIx,
    odds: i64,
}

impl Hall {
    fn counted(view: SeatView, org: OrgIx) -> Self {
        let bodies = view.admission(org).into_iter().flat_map(crate::organisations::rules::AdmissionRule::open);
        Self { org, odds: bodies.filter_map(|at| view.rough_odds(org, at)).min().unwrap_or(0) }
    }
}

/// Bodies that matter now: those with a bid, and one to begin with, looked at in turn.
fn bodies(view: SeatView, prices: &Prices) -> Vec<Hall> {
    let n = view.roster().orgs.len();
    let open: Vec<OrgIx> = (0..n).map(OrgIx::of).filter(|o| view.bid(*o) > Milli::ZERO).collect();
    if !open.is_empty() || view.role() != Role::Aspirant || prices.body <= 0 {
        return open.into_iter().map(|org| Hall::counted(view, org)).collect();
    }
    let quarter = view.calendar().quarter;
    let mut best: Option<(i64, Hall)> = None;
    // A third of them each quarter: nobody counts every hall every season.
    let share = usize::from(view.calendar().ticks % 3);
    for org in (0..n).filter(|at| at % 3 == share).map(OrgIx::of) {
        let Some(admission) = view.admission(org) else { continue };
        let standing = view.setup().organisation_rules.orgs[org.at()].standing;
        if view.standing(org) >= StandingWord::Member || view.closed(org) || standing == Milli::ZERO {
            continue;
        }
        let Some(next) = admission.sessions.next(quarter.next()) else { continue };
        if next.ordinal() - quarter.ordinal() > 4 {
            continue;
        }
        let hall = Hall::counted(view, org);
        let worth = hall.odds * standing.0;
        if hall.odds >= 12_000 && best.is_none_or(|(b, _)| worth > b) {
            best = Some((worth, hall));
        }
    }
    best.map(|(_, hall)| hall).into_iter().collect()
}

/// Worth and price of an action, if it is worth anything.
fn weigh(
    view: SeatView,
    prices: &Prices,
    action: ActionIx,
    rule: &ActionRule,
    target: Target,
    halls: &[Hall],
) -> Option<Candidate> {
    let order = Order::Act(action, target);
    let upkeep = rule.stays.as_ref().map_or(Milli::ZERO, |stays| stays.upkeep);
    let mut price = prices.felt(rule.price, upkeep);
    let mut worth = prices.effects(view, rule.does(view.window_open()), target);
    let mut key = "reason-action";
    for risk in &rule.risks {
        let harm = prices.effects(view, &risk.effects, target);
        let lost = if risk.instead { worth } else { 0 };
        worth += (harm - lost) * risk.odds.0 / 100_000;
    }
    if let Some(stays) = &rule.stays {
        let quarters = prices.turns_left.min(prices.taste.look * 3 / 4).max(1);
        worth += prices.effects(view, &stays.each_quarter, target) * quarters * 6 / 10;
        price += (stays.upkeep.0 * 8 / 10 + i64::from(stays.teams) * 1_500) * (quarters - 1);
    }
    if let Target::Body(org) = target {
        worth += bid_worth(view, prices, rule, *halls.iter().find(|hall| hall.org == org)?);
        key = "reason-bid";
    }
    if matches!(target, Target::State(_)) {
        key = "reason-state";
    }
    if let Target::Power(_) = target {
        key = "reason-power";
    }
    if let Some(own) = own_key(rule) {
        key = own;
    }
    worth = worth * prices.taste.habit(view, action.at()) / 100;
    (worth > 0).then_some(Candidate { order, worth, price, key })
}

/// The reason that an act of the dialogue, of a path or of government has of its own.
fn own_key(rule: &ActionRule) -> Option<&'static str> {
    use crate::core::effects::{AccessionAct, DialogueAct};
    rule.effects.iter().find_map(|effect| {
        Some(match effect {
            Effect::Dialogue(DialogueAct::Sign) => "reason-sign",
            Effect::Dialogue(DialogueAct::Ratify) => "reason-ratify",
            Effect::Dialogue(DialogueAct::CarryOut(_) | DialogueAct::Support(_)) | Effect::Reach(..) => {
                "reason-carry-out"
            }
            Effect::Dialogue(DialogueAct::Convene) => "reason-round",
            Effect::Dialogue(DialogueAct::Text(_) | DialogueAct::Clarify(_)) => "reason-text",
            Effect::Dialogue(DialogueAct::WalkOut) => "reason-walk-out",
            Effect::Accession(AccessionAct::CallGate) => "reason-gate",
            Effect::Accession(AccessionAct::Law | AccessionAct::Staff) => "reason-reform",
            Effect::Accession(AccessionAct::Warn | AccessionAct::Impose) => "reason-measures",
            Effect::Accession(AccessionAct::Ease | AccessionAct::Pay(_)) => "reason-ease",
            Effect::Government(_) => "reason-government",
            _ => return None,
        })
    })
}

/// What preparing, tabling, contesting or helping a bid is worth, by the votes as this seat counts them.
fn bid_worth(view: SeatView, prices: &Prices, rule: &ActionRule, hall: Hall) -> i64 {
    let has = |wanted: fn(&Effect) -> bool| rule.effects.iter().any(wanted);
    let Hall { org, odds } = hall;
    let standing = view.setup().organisation_rules.orgs[org.at()].standing;
    let won = prices.body * standing.0 / 1000 + 3 * prices.recognition / 10;
    let lost = prices.lost_vote.min(0) - 6 * prices.home - prices.recognition / 3;
    let stake = (won * odds + lost * (100_000 - odds)) / 100_000;
    if has(|e| matches!(e, Effect::TableBid)) {
        return stake + 6_000;
    }
    if has(|e| matches!(e, Effect::PrepareBid(_))) {
        let ready = view.bid(org);
        let needed = view.setup().organisation_rules.bid_needed;
        return if ready >= needed + Milli::points(8) { 0 } else { (stake / 3).max(0) };
    }
    if has(|e| matches!(e, Effect::WithdrawBid)) {
        return if odds < 5_000 && view.bid(org) > Milli::ZERO { 200 } else { 0 };
    }
    // Whips, contests, nudges: worth most where the count is close and the vote is near.
    let close = (50_000 - (odds - 50_000).abs()).max(0);
    let near = if view.in_session(org) { 2 } else { 1 };
    let interest = (won - lost).abs() / 8;
    interest * close / 50_000 * near
}

/// Postings whose work is done come home.
fn recalls(view: SeatView, prices: &Prices) -> Vec<Candidate> {
    let rules = &view.setup().action_rules.actions;
    let weary = |posting: &crate::actions::Posting| -> Option<Candidate> {
        let stays = rules[posting.action.at()].stays.as_ref()?;
        let worth = prices.effects(view, &stays.each_quarter, posting.target);
        let price = stays.upkeep.0 * 8 / 10 + i64::from(stays.teams) * 1_500;
        let order = Order::Recall(posting.action, posting.target);
        (worth * 3 < price).then_some(Candidate { order, worth: price, price: 500, key: "reason-recall" })
    };
    view.postings().iter().filter_map(weary).collect()
}

/// Worth and price of an act as its seat sees it, for suggestions; nothing if it is worth nothing.
#[must_use]
pub fn worth_and_price(view: SeatView, prices: &Prices, action: ActionIx, target: Target) -> Option<(i64, i64)> {
    let rule = &view.setup().action_rules.actions[action.at()];
    let halls: Vec<Hall> = match target {
        Target::Body(org) if view.admission(org).is_some() => vec![Hall::counted(view, org)],
        _ => Vec::new(),
    };
    weigh(view, prices, action, rule, target, &halls).map(|candidate| (candidate.worth, candidate.price))
}
