//! The bot that weighs: what it may do, by what its own objectives and its character make of it; it spends what it
//! has on the best.

use super::legacy;
use super::scene::{Hall, Scene};
use super::table;
use super::taste::Taste;
use super::value::Prices;
use super::{Decision, Reason};
use crate::actions::rules::ActionRule;
use crate::core::chance::{Chance, Stream};
use crate::core::effects::Effect;
use crate::core::ix::ActionIx;
use crate::core::milli::Milli;
use crate::core::order::{Order, Settlement, Target};
use crate::game::view::SeatView;
use crate::scenario::characters::Skill;
use crate::scenario::characters_file::HeadWord;

/// Of a hundred acts, how many a novice overlooks in a quarter (judgement: it thinks of a dozen things).
const OVERLOOKED: u32 = 75;

/// Targets of an act that a novice thinks of.
const TARGETS: usize = 2;

/// Orders after which nobody looks for more.
const MOST: usize = 12;

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
    let mut tray = Tray { queue: view.queued().to_vec(), out: Vec::new() };
    let mut draw = chance.draw(Stream::Bot, view.roster().seats[view.seat.at()].key);
    // A little unevenness of judgement, so that equal games do not run alike: per cent, and milli-v.
    let (uneven, wavers) = match taste.skill {
        Skill::Novice => (30, 4_000),
        Skill::Able => (10, 2_500),
        Skill::Expert => (3, 400),
    };
    if let Some(decision) = legacy::decide(view, &prices).filter(|d| tray.takes(view, &d.order)) {
        tray.put(decision);
    }
    // What is on the desk comes first: it is gone next quarter.
    for candidate in desk(view, &prices, || i64::from(draw.below(wavers * 2 + 1)) - i64::from(wavers)) {
        tray.take(view, &prices, &candidate);
    }
    for candidate in table::offers(view, &prices).into_iter().chain(recalls(view, &prices)) {
        tray.take(view, &prices, &candidate);
    }
    let novice = taste.skill == Skill::Novice;
    let mut overlooks = |_: &(ActionIx, &ActionRule)| novice && draw.below(100) < OVERLOOKED;
    let noticed: Vec<_> = view.actions().filter(|act| !overlooks(act)).collect();
    let scene = Scene::of(view, &prices, &noticed);
    let mut candidates = Vec::new();
    let (left, targets) = (view.left_after(&tray.queue), if novice { TARGETS } else { usize::MAX });
    for (action, rule) in noticed {
        // What cannot be paid or done now is not weighed: a queue only grows.
        if !view.covers(left, &Order::Act(action, Target::Nothing)) {
            continue;
        }
        for target in scene.targets(rule).iter().take(targets) {
            if view.possible(&Order::Act(action, *target), &tray.queue) {
                candidates.extend(weigh(view, &prices, action, rule, *target, scene.halls()));
            }
        }
    }
    for candidate in &mut candidates {
        candidate.worth += candidate.worth * (i64::from(draw.below(uneven * 2 + 1)) - i64::from(uneven)) / 100;
    }
    candidates.sort_by_cached_key(|c| std::cmp::Reverse((c.worth * 1000 / c.price.max(500), c.worth)));
    // There is one initiative a quarter: what gains most by it has it, and is paid first. What can as well be done
    // next quarter stands back.
    let bold = |c: &Candidate| view.price(&c.order).is_some_and(|(price, ..)| price.initiative);
    let gain = |c: &Candidate| (c.worth - c.price) / if waits(view, c.order) { 2 } else { 1 };
    let best = (0..candidates.len()).filter(|at| bold(&candidates[*at]));
    if let Some(at) = best.max_by_key(|at| (gain(&candidates[*at]), std::cmp::Reverse(*at))) {
        candidates[..=at].rotate_right(1);
    }
    for candidate in candidates {
        if candidate.worth * 10 > candidate.price * 8 && tray.out.len() < MOST {
            tray.take(view, &prices, &candidate);
        }
    }
    tray.out
}

/// Whether an act could as well be ordered next quarter: those who vote may not sit then.
fn waits(view: SeatView, order: Order) -> bool {
    let next = view.calendar().quarter.next();
    match order {
        Order::Act(_, Target::Body(org)) => view.admission(org).is_none_or(|rule| rule.sessions.sits(next)),
        Order::Act(_, Target::Gate(gate)) => view.accession_rules().gates[gate.at()].sits(next),
        _ => true,
    }
}

/// What is ordered so far.
struct Tray {
    queue: Vec<Order>,
    out: Vec<Decision>,
}

impl Tray {
    fn takes(&self, view: SeatView, order: &Order) -> bool {
        view.check_after(order, &self.queue).is_ok()
    }

    fn put(&mut self, decision: Decision) {
        self.queue.push(decision.order);
        self.out.push(decision);
    }

    fn take(&mut self, view: SeatView, prices: &Prices, candidate: &Candidate) {
        if self.takes(view, &candidate.order) {
            let reason = Reason {
                key: candidate.key,
                worth: Milli(candidate.worth),
                price: Milli(candidate.price),
                head: head(view, prices, candidate.order),
                voice: prices.taste.character,
            };
            self.put(Decision { order: candidate.order, reason });
        }
    }
}

/// The head under which most of an act's worth counts.
fn head(view: SeatView, prices: &Prices, order: Order) -> Option<HeadWord> {
    let Order::Act(action, target) = order else { return None };
    let rule = &view.setup().action_rules.actions[action.at()];
    let stays = rule.stays.iter().flat_map(|stays| &stays.each_quarter);
    let weighed = rule.does(prices.window).iter().chain(stays).filter_map(|effect| {
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
    let mut worth = prices.effects(view, rule.does(prices.window), target);
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
        Target::Body(org) if view.admission(org).is_some() => vec![Hall::counted(view, org, prices.taste.skill)],
        _ => Vec::new(),
    };
    weigh(view, prices, action, rule, target, &halls).map(|candidate| (candidate.worth, candidate.price))
}
