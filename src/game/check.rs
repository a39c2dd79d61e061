//! Whether an order can be carried out, and if not, why: before the turn ends, and at no cost.

mod systems;

use super::Game;
use super::view::SeatView;
use crate::actions::Posting;
use crate::actions::rules::{ActionRule, Need, TargetKind};
use crate::core::climate::StanceWord;
use crate::core::conditions::{About, holds};
use crate::core::effects::Effect;
use crate::core::ix::{
    ActionIx, AgreementIx, ArticleIx, ChapterIx, DueIx, EventIx, GateIx, OpeningIx, OrgIx, PowerIx, SchemeIx, SeatIx,
};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::price::Price;
use crate::core::roster::StandingWord;
use crate::organisations::bids::SOUNDED;
use crate::seats::{BUDGET, CAPITAL, SAVED};
use systems::{check_table, system_need};

/// Why an order cannot be carried out. Reasons first; words are put to them at the edge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The game is over.
    Over,
    /// Another seat's instrument.
    NotYours(ActionIx),
    /// It needs another kind of target.
    WrongTarget(ActionIx, TargetKind),
    /// Not aimed at a party to the dispute.
    Party,
    /// The same order is queued already.
    Queued,
    /// More teams than are free: needed, free.
    Teams(u8, u8),
    /// More money than there is: needed, free.
    Budget(Milli, Milli),
    /// More capital than there is: needed, free.
    Capital(Milli, Milli),
    /// The initiative of the quarter is taken.
    Initiative,
    /// Goodwill with the power does not reach: needed, there.
    Goodwill(PowerIx, Milli, Milli),
    /// Done too recently: quarters to wait.
    TooSoon(u16),
    /// The target does not recognise the aspirant.
    NotRecognising,
    /// The target recognises it already.
    Recognising,
    /// Engagement is too low: needed, there, in steps.
    Rung(Milli, Milli),
    /// The target's hold is firm: nothing to be gained.
    Firm,
    /// The target does not belong to the organisation.
    NotMember(OrgIx),
    /// The power asks for nothing.
    NoRequest(PowerIx),
    /// The body has admitted the aspirant already.
    Joined(OrgIx),
    /// The body has no way in.
    NoWayIn(OrgIx),
    /// The body is closed after a lost vote.
    Closed(OrgIx),
    /// The bid is not ready: needed, there.
    Unready(OrgIx, Milli, Milli),
    /// The body does not vote this quarter.
    NoSession(OrgIx),
    /// The body is sounded as well as can be.
    SoundedOut(OrgIx),
    /// No bid is known there.
    NoBid(OrgIx),
    /// It is in force there already.
    Held,
    /// As many as one may have.
    AtMost(u8),
    /// Another condition fails.
    Condition(ActionIx),
    /// Nothing of the kind is in force.
    NotHeld,
    /// No such opening this quarter.
    NoOpening(OpeningIx),
    /// Openings used up.
    OpeningsUsed(u8),
    /// The event is not on the desk, or not this seat's to answer.
    NoEvent(EventIx),
    /// No such option.
    NoOption(EventIx),
    /// Answered already in this quarter's orders.
    Answered,
    /// Nothing of the kind is due.
    NotDue(DueIx),
    /// It was delayed once already.
    DelayedOnce,
    /// One of its kind is ordered already this quarter.
    Once(ActionIx),
    /// The agreement has not come so far, or is past it.
    Stage(AgreementIx),
    /// No clause of the agreement is open.
    NothingOpen(AgreementIx),
    /// The agreement's time has not come: no text of it exists before this day, or what it waits for does not hold.
    NotYet(AgreementIx),
    /// The agreement is not on the table.
    NotTabled(AgreementIx),
    /// Not both parties owe something in the article that is still undone.
    OneSided(ArticleIx),
    /// The seat does not owe this.
    NotOwed(DueIx),
    /// Nothing of the seat's own is open in the agreement.
    OwnPartDone(AgreementIx),
    /// No turn is left in which it could come about.
    LastTurn,
    /// No round meets this quarter.
    NoRound,
    /// No round was held of late: quarters looked back.
    NoRoundWithin(u8),
    /// The article is not in force.
    NotInForce(ArticleIx),
    /// The article waits for others.
    Waits(ArticleIx),
    /// The seat's part of the article is carried out in full.
    PartFull(ArticleIx),
    /// As much effort stands behind the part of the article as can: only time helps.
    EffortFull(ArticleIx),
    /// A round on it meets this quarter already.
    MeetsNow(AgreementIx),
    /// The seat owes nothing in the article.
    NoPart(ArticleIx),
    /// The article is carried out to this level already.
    LevelReached(ArticleIx, u8),
    /// The article must be carried out to this level first.
    LevelFirst(ArticleIx, u8),
    /// The majority at home is lost.
    NoMajority,
    /// No law in force to carry out in the chapter.
    NoLaw(ChapterIx),
    /// A law is under way in the chapter, or it cannot rise.
    ChapterBusy(ChapterIx),
    /// The gate is not the next one, or cannot be called now.
    GateShut(GateIx),
    /// The mediator has no say in the gate's path.
    NotMediated(GateIx),
    /// No measures are on the party.
    NoMeasures,
    /// No warning stands against the party.
    NoWarning,
    /// The party is not in breach.
    NoBreach,
    /// Meant for the other party.
    WrongParty,
    /// The scheme is complete on the seat's side.
    SchemeComplete(SchemeIx),
    /// Offers are the parties', points the mediator's.
    NotYourPart,
    /// No such option in the article.
    NoSuchOption(ArticleIx),
    /// The article is agreed already.
    ArticleAgreed(ArticleIx),
    /// What is asked lies beyond the worst that would be taken.
    AskedBeyondWorst,
    /// Legacies are sealed in another turn, or not in this game.
    NoReview(Option<u16>),
    /// No aim of the seat's own, or the same aim twice.
    NotYourAim,
    /// The aim is in the legacy already, or is not.
    LegacyHas,
    /// The legacy was changed once already.
    SwappedOnce,
}

impl Refusal {
    /// Its short name, such as `no-session`, for logs and messages without words.
    #[must_use]
    pub fn code(&self) -> String {
        let name = format!("{self:?}");
        let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
        let mut code = String::new();
        for letter in name.chars() {
            if letter.is_ascii_uppercase() && !code.is_empty() {
                code.push('-');
            }
            code.push(letter.to_ascii_lowercase());
        }
        code
    }
}

/// What a seat has left for this turn after its queued orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// Free teams.
    pub teams: u8,
    /// Budget.
    pub budget: Milli,
    /// Capital.
    pub capital: Milli,
    /// Whether the initiative is free.
    pub initiative: bool,
    /// Openings that may still be used.
    pub openings: u8,
}

impl Left {
    /// Whether it covers a price, the upkeep of the first quarter and the teams bound; `saved` is what the initiative saves.
    ///
    /// # Errors
    /// What is short.
    pub fn covers(&self, price: Price, upkeep: Milli, teams: u8, saved: Milli) -> Result<(), Refusal> {
        if price.initiative && !self.initiative {
            return Err(Refusal::Initiative);
        }
        if teams > self.teams {
            return Err(Refusal::Teams(teams, self.teams));
        }
        if price.budget + upkeep > self.budget {
            return Err(Refusal::Budget(price.budget + upkeep, self.budget.max(Milli::ZERO)));
        }
        if price.capital_after(saved) > self.capital {
            return Err(Refusal::Capital(price.capital_after(saved), self.capital.max(Milli::ZERO)));
        }
        Ok(())
    }
}

/// What a seat has left after the orders in `queue`.
#[must_use]
pub fn left(view: SeatView, queue: &[Order]) -> Left {
    let (game, seat) = (view.game, view.seat);
    let means = view.means();
    let rules = &game.setup.action_rules.actions;
    let mut left = Left {
        teams: means.teams,
        budget: means.get(BUDGET),
        capital: means.get(CAPITAL),
        initiative: true,
        openings: game.setup.event_rules.used,
    };
    let recalled = |posting: &&Posting| {
        !queue.iter().any(|o| matches!(o, Order::Recall(a, t) if (*a, *t) == (posting.action, posting.target)))
    };
    for posting in view.postings().iter().filter(recalled) {
        if let Some(stays) = &rules[posting.action.at()].stays {
            left.teams = left.teams.saturating_sub(stays.teams);
            left.budget -= stays.upkeep;
        }
    }
    let saved = means.get(SAVED);
    for order in queue {
        if let Some((price, upkeep, teams)) = price_of(game, seat, order) {
            left.teams = left.teams.saturating_sub(teams);
            left.budget -= price.budget + upkeep;
            left.capital -= price.capital_after(saved);
            left.initiative &= !price.initiative;
        }
        if matches!(order, Order::Use(..)) {
            left.openings = left.openings.saturating_sub(1);
        }
    }
    left
}

/// Price of an order, upkeep of its first quarter, and teams it binds.
#[must_use]
pub fn price_of(game: &Game, seat: SeatIx, order: &Order) -> Option<(Price, Milli, u8)> {
    let rules = &game.setup.event_rules;
    match *order {
        Order::Act(action, _) => {
            let rule = &game.setup.action_rules.actions[action.at()];
            let (upkeep, held) = rule.stays.as_ref().map_or((Milli::ZERO, 0), |s| (s.upkeep, s.teams));
            Some((rule.price, upkeep, rule.price.teams.max(held)))
        }
        Order::Use(kind, _) => rules.openings.get(kind.at()).map(|r| (r.price, Milli::ZERO, r.price.teams)),
        Order::Answer(event, option) => {
            let role = game.setup.roster.role(seat);
            let options = rules.events.get(event.at())?.choices.iter().find(|(r, _)| *r == role)?;
            options.1.get(usize::from(option)).map(|o| (o.price, Milli::ZERO, o.price.teams))
        }
        Order::Settle(due, crate::core::order::Settlement::Keep) => {
            rules.dues.get(due.at()).map(|r| (r.price, Milli::ZERO, r.price.teams))
        }
        Order::SwapLegacy(..) => {
            let price = Price { capital: game.setup.arc.swap, ..Price::default() };
            Some((price, Milli::ZERO, 0))
        }
        Order::Recall(..) | Order::Settle(..) | Order::Offer(..) | Order::Point(..) | Order::Legacy(..) => None,
    }
}

/// Checks an order against the state and what the seat has queued.
///
/// # Errors
/// The first reason why it cannot be carried out.
pub fn check(game: &Game, seat: SeatIx, order: &Order) -> Result<(), Refusal> {
    check_after(game.view(seat), order, game.queued(seat))
}

/// Checks an order as if the orders in `queue` were given before it.
///
/// # Errors
/// The first reason why it cannot be carried out.
pub fn check_after(view: SeatView, order: &Order, queue: &[Order]) -> Result<(), Refusal> {
    check_but_price(view, order, queue)?;
    afford(view, order, queue)
}

/// The same without its price.
///
/// # Errors
/// The first reason why it cannot be carried out, however much there is to spend.
pub fn check_but_price(view: SeatView, order: &Order, queue: &[Order]) -> Result<(), Refusal> {
    let (game, seat, story) = (view.game, view.seat, view.books.story);
    if view.books.calendar.over() {
        return Err(Refusal::Over);
    }
    match *order {
        Order::Act(action, target) => check_act(view, action, target, queue)?,
        Order::Recall(action, target) => {
            let held = view.postings();
            if !held.iter().any(|p| (p.action, p.target) == (action, target)) {
                return Err(Refusal::NotHeld);
            }
            if queue.contains(order) {
                return Err(Refusal::Queued);
            }
        }
        Order::Use(kind, target) => {
            let hand = &story.openings[seat.at()];
            if !hand.iter().any(|o| (o.kind, o.target) == (kind, target)) {
                return Err(Refusal::NoOpening(kind));
            }
            if queue.contains(order) {
                return Err(Refusal::Queued);
            }
            if left(view, queue).openings == 0 {
                return Err(Refusal::OpeningsUsed(game.setup.event_rules.used));
            }
        }
        Order::Answer(event, option) => {
            let role = game.setup.roster.role(seat);
            let rule = game.setup.event_rules.events.get(event.at());
            let options = rule.and_then(|rule| rule.choices.iter().find(|(r, _)| *r == role));
            let Some((_, options)) = options.filter(|_| story.happening.iter().any(|h| h.event == event)) else {
                return Err(Refusal::NoEvent(event));
            };
            if usize::from(option) >= options.len() {
                return Err(Refusal::NoOption(event));
            }
            if queue.iter().any(|o| matches!(o, Order::Answer(e, _) if *e == event)) {
                return Err(Refusal::Answered);
            }
        }
        Order::Settle(due, settlement) => {
            let tick = view.calendar().ticks;
            let Some(owed) = story.due_by(seat, tick).find(|owed| owed.due == due) else {
                return Err(Refusal::NotDue(due));
            };
            if settlement == crate::core::order::Settlement::Delay && owed.delayed {
                return Err(Refusal::DelayedOnce);
            }
            if queue.iter().any(|o| matches!(o, Order::Settle(d, _) if *d == due)) {
                return Err(Refusal::Answered);
            }
        }
        Order::Offer(..) | Order::Point(..) => check_table(view, order, queue)?,
        Order::Legacy(..) | Order::SwapLegacy(..) => super::score::legacy::check(view, order, queue)?,
    }
    Ok(())
}

fn afford(view: SeatView, order: &Order, queue: &[Order]) -> Result<(), Refusal> {
    let Some((price, upkeep, teams)) = price_of(view.game, view.seat, order) else {
        return Ok(());
    };
    left(view, queue).covers(price, upkeep, teams, view.means().get(SAVED))?;
    if price.goodwill > Milli::ZERO
        && let Order::Act(_, Target::Power(power)) = *order
    {
        let there = view.goodwill(power);
        if there < price.goodwill {
            return Err(Refusal::Goodwill(power, price.goodwill, there));
        }
    }
    Ok(())
}

/// Whether a target is of the kind an action is aimed at.
pub(super) fn fits(kind: TargetKind, target: Target) -> bool {
    matches!(
        (kind, target),
        (TargetKind::Nothing, Target::Nothing)
            | (TargetKind::State, Target::State(_))
            | (TargetKind::Body, Target::Body(_))
            | (TargetKind::Power, Target::Power(_))
            | (TargetKind::Region, Target::Region(_))
            | (TargetKind::Agreement, Target::Agreement(_))
            | (TargetKind::Article, Target::Article(_))
            | (TargetKind::Chapter, Target::Chapter(_))
            | (TargetKind::Gate, Target::Gate(_))
            | (TargetKind::Scheme, Target::Scheme(_))
            | (TargetKind::Party, Target::Party(_))
    )
}

fn check_act(view: SeatView, action: ActionIx, target: Target, queue: &[Order]) -> Result<(), Refusal> {
    let (game, seat) = (view.game, view.seat);
    let Some(rule) = game.setup.action_rules.actions.get(action.at()) else {
        return Err(Refusal::NotHeld);
    };
    let roster = &game.setup.roster;
    if !rule.seats.contains(&roster.role(seat)) {
        return Err(Refusal::NotYours(action));
    }
    if !fits(rule.target, target) {
        return Err(Refusal::WrongTarget(action, rule.target));
    }
    if let Target::State(state) = target
        && !roster.is_third(state)
    {
        return Err(Refusal::Party);
    }
    if queue.contains(&Order::Act(action, target)) {
        return Err(Refusal::Queued);
    }
    if !rule.once.is_empty() {
        let rules = &game.setup.action_rules.actions;
        // What is done to one party is no bound on what is done to the other.
        let alike = |at: Target| !matches!((at, target), (Target::Party(one), Target::Party(two)) if one != two);
        let same = queue.iter().find_map(|o| match o {
            Order::Act(other, at) if rules[other.at()].once == rule.once && alike(*at) => Some(*other),
            _ => None,
        });
        if let Some(other) = same {
            return Err(Refusal::Once(other));
        }
    }
    let practice = view.books.practice;
    let ticks = view.calendar().ticks;
    if rule.again_after > 0
        && let Some(last) = practice.last_done(seat, action, target)
    {
        let free = last + u16::from(rule.again_after);
        if ticks < free {
            return Err(Refusal::TooSoon(free - ticks));
        }
    }
    if let Some(stays) = &rule.stays {
        let held = practice.of(seat).iter().filter(|p| p.action == action);
        if held.clone().any(|p| p.target == target) {
            return Err(Refusal::Held);
        }
        let queued = queue.iter().filter(|o| matches!(o, Order::Act(a, _) if *a == action)).count();
        if stays.at_most > 0 && held.count() + queued >= usize::from(stays.at_most) {
            return Err(Refusal::AtMost(stays.at_most));
        }
    }
    needs(view, action, rule, target)?;
    match target {
        Target::Body(org) if view.sounding(org) >= SOUNDED && only_sounds(rule) => Err(Refusal::SoundedOut(org)),
        _ => Ok(()),
    }
}

fn only_sounds(rule: &ActionRule) -> bool {
    !rule.effects.is_empty() && rule.effects.iter().all(|effect| matches!(effect, Effect::Sound(_)))
}

fn needs(view: SeatView, action: ActionIx, rule: &ActionRule, target: Target) -> Result<(), Refusal> {
    let (climate, seat) = (view.books.climate, view.seat);
    for need in &rule.needs {
        match (need, target) {
            (Need::StanceAtLeast(stance), Target::State(state)) if climate.state(state).stance < *stance => {
                return Err(Refusal::NotRecognising);
            }
            (Need::DoesNotRecognise, Target::State(state)) if climate.state(state).stance >= StanceWord::Frozen => {
                return Err(Refusal::Recognising);
            }
            (Need::RungAtLeast(needed), Target::State(state)) => {
                let there = climate.state(state).rung;
                if there < *needed {
                    return Err(Refusal::Rung(*needed, there));
                }
            }
            (Need::Late, Target::State(state)) if !climate.state(state).late => {
                return Err(Refusal::Firm);
            }
            (Need::MemberOf(org), Target::State(state)) if !climate.members[org.at()][state.at()] => {
                return Err(Refusal::NotMember(*org));
            }
            (Need::GoodwillAtLeast(needed), Target::Power(power)) => {
                let there = climate.goodwill(seat, power);
                if there < *needed {
                    return Err(Refusal::Goodwill(power, *needed, there));
                }
            }
            (Need::RequestOpen, Target::Power(power)) if !climate.requests[seat.at()][power.at()] => {
                return Err(Refusal::NoRequest(power));
            }
            (Need::BodyOpen, Target::Body(org)) => body_open(view, org)?,
            (Need::BidAtLeast(needed), Target::Body(org)) => {
                let there = climate.bid(org);
                if there < *needed {
                    return Err(Refusal::Unready(org, *needed, there));
                }
            }
            (Need::SessionThisQuarter, Target::Body(org)) if !climate.in_session[org.at()] => {
                return Err(Refusal::NoSession(org));
            }
            (Need::BidKnown, Target::Body(org)) if climate.bid(org) <= Milli::ZERO => {
                return Err(Refusal::NoBid(org));
            }
            (Need::If(_), _) => {}
            (Need::Owes(due), _) => {
                if !view.books.story.owed.iter().any(|owed| (owed.seat, owed.due) == (seat, *due)) {
                    return Err(Refusal::NotOwed(*due));
                }
            }
            (need, target) => system_need(view, need, target)?,
        }
        match (need, target) {
            (Need::If(condition), _) if !holds(view.game.world(), condition, About { seat: Some(seat), target }) => {
                return Err(Refusal::Condition(action));
            }
            // `NotHeld` is checked for everything that stays; the rest needs a target of its kind.
            _ => {}
        }
    }
    Ok(())
}

fn body_open(view: SeatView, org: OrgIx) -> Result<(), Refusal> {
    let climate = view.books.climate;
    if climate.standing[org.at()] >= StandingWord::Member {
        return Err(Refusal::Joined(org));
    }
    let quarter = view.calendar().quarter;
    let rule = view.admission(org);
    if rule.and_then(|rule| rule.sessions.next(quarter)).is_none() {
        return Err(Refusal::NoWayIn(org));
    }
    if climate.closed[org.at()] {
        return Err(Refusal::Closed(org));
    }
    Ok(())
}
