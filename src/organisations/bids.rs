//! Bids: prepared, whipped, tabled, voted or withdrawn.

use super::rules::{AdmissionRule, BodyRule, OrgRule, OrganisationRules, Voters};
use super::vote::{Verdict, Vote, VoteOdds, count, lean, odds};
use super::whip::Member;
use super::{BID, ODDS, STANDING};
use crate::core::calendar::Calendar;
use crate::core::chance::{Chance, Stream};
use crate::core::climate::Climate;
use crate::core::conditions::{About, Ground};
use crate::core::effects::{Lasts, Selection};
use crate::core::inbox::{Aim, Ask, Inbox, Request};
use crate::core::ix::{CauseIx, OrgIx, Owner, SeatIx, StateIx};
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, Leanings, News, Weight};
use crate::core::order::Target;
use crate::core::quantity::{Domain, Registry};
use crate::core::roster::{Role, Roster, StandingWord};
use bevy::prelude::{Res, ResMut, Resource, World};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A bid for membership.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bid {
    /// Readiness, 0 to 100.
    pub readiness: Milli,
    /// Whether it is tabled for the vote of this quarter.
    pub tabled: bool,
    /// What whips and contests add, by member, in index order.
    pub whips: Vec<(StateIx, Milli)>,
}

impl Bid {
    /// What effort on a member comes to: on the same member again it is worth less.
    fn worth(&self, state: StateIx, amount: Milli) -> Milli {
        let said = self.whips.binary_search_by_key(&state, |(who, _)| *who).map_or(Milli::ZERO, |at| self.whips[at].1);
        let alike = said.0.signum() == amount.0.signum();
        amount.ratio(24_000, 24_000 + if alike { said.abs().0 } else { 0 })
    }

    /// What was said to a member.
    fn said(&mut self, state: StateIx) -> &mut Milli {
        let at = self.whips.binary_search_by_key(&state, |(who, _)| *who).unwrap_or_else(|at| {
            self.whips.insert(at, (state, Milli::ZERO));
            at
        });
        &mut self.whips[at].1
    }
}

/// A past vote, for the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RollCall {
    /// Tick.
    pub tick: u16,
    /// The deciding body, by position.
    pub body: u8,
    /// Whether it was carried.
    pub carried: bool,
    /// Yes, no, abstentions, absences.
    pub tally: [i64; 4],
    /// Votes needed.
    pub needed: i64,
    /// How each member voted: 0 yes, 1 no, 2 abstained, 3 absent.
    pub votes: Vec<(StateIx, u8)>,
}

/// What changes of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyState {
    /// The aspirant's standing.
    pub standing: StandingWord,
    /// The bid, if there is one.
    pub bid: Option<Bid>,
    /// Tick from which a new bid may be prepared after a failure.
    pub closed_until: u16,
    /// How well each seat has sounded it.
    pub sounded: Vec<(SeatIx, Milli)>,
    /// Past votes.
    pub record: Vec<RollCall>,
    /// Whether the aspirant joined since the start.
    pub joined: bool,
}

impl BodyState {
    /// At the start.
    #[must_use]
    pub fn new(standing: StandingWord) -> Self {
        Self { standing, bid: None, closed_until: 0, sounded: Vec::new(), record: Vec::new(), joined: false }
    }

    /// Readiness of the bid.
    #[must_use]
    pub fn readiness(&self) -> Milli {
        self.bid.as_ref().map_or(Milli::ZERO, |bid| bid.readiness)
    }

    /// What whips and contests add to a member's leaning.
    #[must_use]
    pub fn whip(&self, state: StateIx) -> Milli {
        let Some(bid) = &self.bid else {
            return Milli::ZERO;
        };
        bid.whips.binary_search_by_key(&state, |(who, _)| *who).map_or(Milli::ZERO, |at| bid.whips[at].1)
    }

    /// Whether the last vote there was lost.
    #[must_use]
    pub fn after_a_defeat(&self) -> bool {
        self.record.last().is_some_and(|call| !call.carried)
    }

    /// How well a seat has sounded it.
    #[must_use]
    pub fn sounding(&self, seat: SeatIx) -> Milli {
        self.sounded.iter().find(|(who, _)| *who == seat).map_or(Milli::ZERO, |(_, level)| *level)
    }
}

/// Reads what circumstances add to leanings, body by body: conditions speak of the whole world.
pub fn settle_leanings(world: &mut World) {
    let ground = Ground::of(world);
    let add = |admission: &AdmissionRule| -> Milli {
        let hold = admission.leanings.iter().filter(|(when, _)| ground.holds(when, About::NOBODY));
        hold.map(|(_, by)| *by).sum()
    };
    let rules = world.resource::<OrganisationRules>();
    let leaning = rules.orgs.iter().map(|org| org.admission.as_ref().map_or(Milli::ZERO, add)).collect();
    world.resource_mut::<Climate>().leaning = leaning;
}
/// Sounded as well as can be.
pub const SOUNDED: Milli = Milli::points(24);

/// All organisations.
#[derive(Resource, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bodies(pub Vec<BodyState>);

/// Members of a deciding body with their weights, in index order.
#[must_use]
pub fn voters(body: &BodyRule, org: OrgIx, climate: &Climate, roster: &Roster) -> Vec<(StateIx, i64)> {
    let members = &climate.members[org.at()];
    let all = |members: &[bool]| -> Vec<(StateIx, i64)> {
        (0..members.len())
            .filter(|at| members[*at])
            .map(|at| (StateIx::of(at), 1))
            .filter(|(state, _)| *state != roster.aspirant)
            .collect()
    };
    match &body.voters {
        Voters::Members => all(members),
        Voters::MembersOf(other) => all(&climate.members[other.at()]),
        Voters::Only(list) => list.iter().filter(|s| members[s.at()]).map(|s| (*s, 1)).collect(),
        Voters::Weighted(weights) => all(members)
            .into_iter()
            .map(|(state, _)| {
                let weight = weights.iter().find(|(who, _)| *who == state).map_or(1, |(_, w)| i64::from(*w));
                (state, weight)
            })
            .collect(),
    }
}

/// Odds of a member's vote as they really are.
#[must_use]
pub fn true_odds(
    body: &BodyRule,
    state: StateIx,
    whip: Milli,
    climate: &Climate,
    roster: &Roster,
    rules: &OrganisationRules,
) -> VoteOdds {
    let conduct = roster.states[state.at()].conduct;
    let leaning = lean(rules, climate.state(state), conduct, whip, state == roster.parent);
    odds(rules, body, leaning)
}

/// The whip count of a body: its members with their odds.
#[must_use]
pub fn members(
    body: &BodyRule,
    org: OrgIx,
    state: &BodyState,
    climate: &Climate,
    roster: &Roster,
    rules: &OrganisationRules,
) -> Vec<Member> {
    voters(body, org, climate, roster)
        .into_iter()
        .map(|(who, weight)| {
            let odds = true_odds(body, who, state.whip(who) + climate.leaning_in(org), climate, roster, rules);
            Member { state: who, weight, odds }
        })
        .collect()
}

/// Members of a body with their leanings and weights, for the roll call that is staged afterwards.
fn leanings(
    rule: &BodyRule,
    org: OrgIx,
    body: &BodyState,
    climate: &Climate,
    roster: &Roster,
    rules: &OrganisationRules,
) -> Vec<(StateIx, Milli, i64)> {
    let one = |(state, weight): (StateIx, i64)| {
        let (conduct, whip) = (roster.states[state.at()].conduct, body.whip(state) + climate.leaning_in(org));
        (state, lean(rules, climate.state(state), conduct, whip, state == roster.parent), weight)
    };
    voters(rule, org, climate, roster).into_iter().map(one).collect()
}

/// Members whose vote is least certain.
fn waverers(
    org: OrgIx,
    body: &BodyState,
    count: u8,
    climate: &Climate,
    roster: &Roster,
    rules: &OrganisationRules,
) -> Vec<StateIx> {
    let Some(admission) = &rules.orgs[org.at()].admission else {
        return Vec::new();
    };
    let Some(last) = admission.bodies.last() else {
        return Vec::new();
    };
    let mut found: Vec<(i64, StateIx)> = members(last, org, body, climate, roster, rules)
        .into_iter()
        .filter(|m| m.state != roster.parent)
        .map(|m| ((m.odds.yes - 50_000).abs(), m.state))
        .collect();
    found.sort_unstable();
    found.into_iter().take(usize::from(count)).map(|(_, state)| state).collect()
}

/// Whose votes a request is aimed at: the body, and how many of it or which member.
fn ballots(aim: Aim) -> Option<(OrgIx, Result<u8, StateIx>)> {
    match aim {
        Aim::Picked(count, Selection::Waverers, Target::Body(org)) => Some((org, Ok(count))),
        Aim::At(Owner::Ballot(org, state)) => Some((org, Err(state))),
        _ => None,
    }
}

/// Whom a word would reach, and what it would come to with each; nobody where there is no bid.
fn spoken_to(
    body: &BodyState,
    aim: Aim,
    amount: Milli,
    by: Option<SeatIx>,
    (climate, roster, rules): (&Climate, &Roster, &OrganisationRules),
) -> Vec<(StateIx, Milli)> {
    let (Some((org, who)), Some(bid)) = (ballots(aim), &body.bid) else { return Vec::new() };
    let again = body.after_a_defeat() && by == roster.seat_of(Role::Aspirant);
    // Who lost there once knows whom to ask, and for what.
    let amount = if again && amount > Milli::ZERO { amount + rules.after_lost_vote } else { amount };
    let who = match who {
        Ok(count) => waverers(org, body, count, climate, roster, rules),
        Err(state) => vec![state],
    };
    who.into_iter().map(|state| (state, bid.worth(state, amount))).collect()
}

/// A bid as it would stand when so much had been said for it, or against it.
pub fn said_too(
    body: &mut BodyState,
    aim: Aim,
    amount: Milli,
    by: SeatIx,
    range: (Milli, Milli),
    reading: (&Climate, &Roster, &OrganisationRules),
) {
    let spoken = spoken_to(body, aim, amount, Some(by), reading);
    let Some(bid) = &mut body.bid else { return };
    for (state, worth) in spoken {
        let said = bid.said(state);
        *said = (*said + worth).clamp(range.0, range.1);
    }
}

pub(super) fn take(
    mut bodies: ResMut<Bodies>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut news: ResMut<News>,
    climate: Res<Climate>,
    registry: Res<Registry>,
    rules: Res<OrganisationRules>,
    roster: Res<Roster>,
    chance: Res<Chance>,
) {
    let mut requests = Vec::new();
    inbox.take(Domain::Organisations, &mut requests);
    for Request { ask, cause, by } in requests {
        match ask {
            Ask::Change(ODDS, aim, amount, _) => {
                let Some((org, _)) = ballots(aim) else { continue };
                let spoken = spoken_to(&bodies.0[org.at()], aim, amount, by, (&climate, &roster, &rules));
                let Some(bid) = &mut bodies.0[org.at()].bid else {
                    continue;
                };
                for (state, worth) in spoken {
                    let (range, owner) = (registry.row(ODDS).range, Owner::Ballot(org, state));
                    ledger.change(bid.said(state), range, ODDS, owner, worth, cause, by);
                }
            }
            Ask::PrepareBid(org, amount) => {
                let body = &mut bodies.0[org.at()];
                if body.standing == StandingWord::Member || body.closed_until > chance.tick {
                    continue;
                }
                if body.bid.is_none() {
                    body.bid = Some(Bid::default());
                    if let Some(seat) = roster.seat_of(Role::Aspirant).filter(|_| body.after_a_defeat()) {
                        // The roll call of the lost vote is as good as a sounding.
                        body.sounded.retain(|(who, _)| *who != seat);
                        body.sounded.push((seat, SOUNDED));
                    }
                    news.tell(Weight::Headline, "news-bid-opened", Target::Body(org), &[("body", Fact::Body(org))]);
                }
                if let Some(bid) = &mut body.bid {
                    let range = registry.row(BID).range;
                    ledger.change(&mut bid.readiness, range, BID, Owner::Body(org), amount, cause, by);
                }
            }
            Ask::TableBid(org) => {
                if let Some(bid) = &mut bodies.0[org.at()].bid {
                    bid.tabled = true;
                }
            }
            Ask::WithdrawBid(org) if bodies.0[org.at()].bid.is_some() => {
                close(&mut bodies.0[org.at()], org, &mut ledger, cause);
                news.tell(Weight::Line, "news-bid-withdrawn", Target::Body(org), &[("body", Fact::Body(org))]);
            }
            Ask::Postpone(org, odds) => {
                let key = roster.orgs[org.at()].key;
                if let Some(bid) = &mut bodies.0[org.at()].bid
                    && bid.tabled
                    && chance.draw(Stream::Postponement, key).hits(odds)
                {
                    bid.tabled = false;
                    news.tell(Weight::Headline, "news-bid-postponed", Target::Body(org), &[("body", Fact::Body(org))]);
                }
            }
            Ask::Sound(seat, Target::Body(org), amount) => {
                let body = &mut bodies.0[org.at()];
                match body.sounded.iter_mut().find(|(who, _)| *who == seat) {
                    Some((_, level)) => *level = (*level + amount).min(SOUNDED),
                    None => body.sounded.push((seat, amount)),
                }
            }
            _ => {}
        }
    }
}

/// Closes a bid: its readiness and its whips go, with a cause.
fn close(body: &mut BodyState, org: OrgIx, ledger: &mut Ledger, cause: CauseIx) {
    let Some(mut bid) = body.bid.take() else {
        return;
    };
    let amount = -bid.readiness;
    let range = (Milli::ZERO, Milli::points(100));
    ledger.change(&mut bid.readiness, range, BID, Owner::Body(org), amount, cause, None);
    for (state, value) in &mut bid.whips {
        let amount = -*value;
        let range = (Milli::points(-60), Milli::points(60));
        ledger.change(value, range, ODDS, Owner::Ballot(org, *state), amount, cause, None);
    }
}

fn set_standing(body: &mut BodyState, org: OrgIx, to: StandingWord, ledger: &mut Ledger, cause: CauseIx) {
    let mut step = Milli::points(body.standing as i64);
    let amount = Milli::points(to as i64) - step;
    let range = (Milli::ZERO, Milli::points(3));
    ledger.change(&mut step, range, STANDING, Owner::Body(org), amount, cause, None);
    body.standing = to;
}

/// Holds the votes that are tabled; lets readiness decay.
pub(super) fn sit(
    mut bodies: ResMut<Bodies>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut news: ResMut<News>,
    climate: Res<Climate>,
    rules: Res<OrganisationRules>,
    roster: Res<Roster>,
    calendar: Res<Calendar>,
    chance: Res<Chance>,
) {
    let [fades, closed, won, lost, cast] = rules.causes[..] else {
        return;
    };
    for at in 0..bodies.0.len() {
        let org = OrgIx::of(at);
        let body = &mut bodies.0[at];
        let Some(bid) = &mut body.bid else { continue };
        let Some(admission) = &rules.orgs[at].admission else {
            continue;
        };
        if !bid.tabled || !admission.sessions.sits(calendar.quarter) {
            bid.tabled = false;
            let amount = bid.readiness.step_toward(Milli::ZERO, rules.bid_decay);
            let range = (Milli::ZERO, Milli::points(100));
            ledger.change(&mut bid.readiness, range, BID, Owner::Body(org), amount, fades, None);
            // What was said to members last quarter is half forgotten.
            for (state, value) in &mut bid.whips {
                let amount = value.step_toward(Milli::ZERO, Milli::points(50));
                let range = (Milli::points(-60), Milli::points(60));
                ledger.change(value, range, ODDS, Owner::Ballot(org, *state), amount, fades, None);
            }
            if bid.readiness < Milli::points(5) {
                close(body, org, &mut ledger, closed);
            }
            continue;
        }
        let mut carried = true;
        for (position, rule) in admission.bodies.iter().enumerate().filter(|(_, rule)| rule.given.is_none()) {
            let (call, verdict) = vote(rule, position, org, body, &climate, &roster, &rules, &chance);
            let mut facts = vec![
                ("body", Fact::Body(org)),
                ("yes", Fact::Count(call.tally[0])),
                ("no", Fact::Count(call.tally[1])),
                ("abstain", Fact::Count(call.tally[2])),
                ("absent", Fact::Count(call.tally[3])),
                ("needed", Fact::Count(call.needed)),
            ];
            let key = match verdict {
                Verdict::Carried { .. } => "news-vote-carried",
                Verdict::Vetoed(who) => {
                    facts.push(("state", Fact::State(who)));
                    "news-vote-vetoed"
                }
                Verdict::Objected(who) => {
                    facts.push(("state", Fact::State(who)));
                    "news-vote-objected"
                }
                Verdict::Short { .. } | Verdict::Empty => "news-vote-short",
            };
            news.tell(Weight::Scene, key, Target::Body(org), &facts);
            if news.kept {
                let members = leanings(rule, org, body, &climate, &roster, &rules);
                news.leanings.push(Leanings { tick: chance.tick, org, body: call.body, members });
            }
            body.record.push(call);
            if !verdict.carried() {
                carried = false;
                break;
            }
        }
        close(body, org, &mut ledger, cast);
        let [home, image, pull] = rules.quantities;
        let mut ask = |domain, quantity, aim, amount, lasts, cause| {
            inbox.ask(domain, Ask::Change(quantity, aim, amount, lasts), cause, None);
        };
        let near = |count| Aim::Picked(count, Selection::NearThreshold, Target::Nothing);
        if carried {
            set_standing(body, org, StandingWord::Member, &mut ledger, won);
            body.joined = true;
            ask(Domain::PublicDiplomacy, image, Aim::At(Owner::World), rules.won_image, Lasts::Stays, won);
            ask(Domain::Recognition, pull, near(rules.noted_by), rules.won_pull, Lasts::Stays, won);
        } else {
            body.closed_until = calendar.ticks + admission.closed_after_failure;
            ask(Domain::Recognition, pull, near(rules.noted_by), -rules.lost_pull, Lasts::Stays, lost);
        }
        for (role, sign) in [(Role::Aspirant, 1), (Role::Parent, -1)] {
            if let Some(seat) = roster.seat_of(role) {
                let amount = if carried { rules.lost_home.ratio(sign, 2) } else { -rules.lost_home.ratio(sign, 1) };
                let amount = if role == Role::Parent { amount.ratio(1, 2) } else { amount };
                let cause = if carried { won } else { lost };
                ask(Domain::Seats, home, Aim::At(Owner::Seat(seat)), amount, Lasts::HalfLife(3), cause);
            }
        }
    }
}

/// Holds one vote.
fn vote(
    rule: &BodyRule,
    position: usize,
    org: OrgIx,
    body: &BodyState,
    climate: &Climate,
    roster: &Roster,
    rules: &OrganisationRules,
    chance: &Chance,
) -> (RollCall, Verdict) {
    let key = roster.orgs[org.at()].key;
    let votes: Vec<(StateIx, i64, Vote)> = members(rule, org, body, climate, roster, rules)
        .into_iter()
        .map(|member| {
            let own = roster.states[member.state.at()].key.and(key);
            let mut draw = chance.draw(Stream::Vote, own);
            for _ in 0..position {
                draw.below(2);
            }
            let mark = i64::from(draw.below(100_000));
            let VoteOdds { yes, no, abstain, .. } = member.odds;
            let vote = match mark {
                m if m < yes => Vote::Yes,
                m if m < yes + no => Vote::No,
                m if m < yes + no + abstain => Vote::Abstain,
                _ => Vote::Absent,
            };
            (member.state, member.weight, vote)
        })
        .collect();
    let verdict = count(rule, &votes);
    let mut tally = [0; 4];
    for (_, _, vote) in &votes {
        tally[*vote as usize] += 1;
    }
    let needed = match verdict {
        Verdict::Carried { needed, .. } | Verdict::Short { needed, .. } => needed,
        _ => 0,
    };
    let call = RollCall {
        tick: chance.tick,
        body: u8::try_from(position).unwrap_or(u8::MAX),
        carried: verdict.carried(),
        tally,
        needed,
        votes: votes.into_iter().map(|(who, _, vote)| (who, vote as u8)).collect(),
    };
    (call, verdict)
}

pub(super) fn publish(
    bodies: Res<Bodies>,
    mut climate: ResMut<Climate>,
    rules: Res<OrganisationRules>,
    calendar: Res<Calendar>,
) {
    write_climate(&bodies, &mut climate, &rules, &calendar);
}

/// Writes this domain's readings; memberships only when the calendar has moved (see [`write_members`]).
pub fn write_climate(bodies: &Bodies, climate: &mut Climate, rules: &OrganisationRules, calendar: &Calendar) {
    let n = bodies.0.len();
    climate.standing.resize(n, StandingWord::Outside);
    climate.bids.resize(n, Milli::ZERO);
    climate.in_session.resize(n, false);
    climate.closed.resize(n, false);
    climate.tabled.resize(n, false);
    climate.joinable.resize(n, false);
    climate.legitimacy = Milli::ZERO;
    climate.joined = 0;
    for (at, body) in bodies.0.iter().enumerate() {
        climate.standing[at] = body.standing;
        climate.bids[at] = body.readiness();
        climate.closed[at] = body.closed_until > calendar.ticks;
        climate.tabled[at] = body.bid.as_ref().is_some_and(|bid| bid.tabled);
        climate.in_session[at] = rules.orgs[at].admission.as_ref().is_some_and(|a| a.sessions.sits(calendar.quarter));
        climate.joinable[at] = body.standing < StandingWord::Member
            && rules.orgs[at].admission.as_ref().is_some_and(|a| a.sessions.ever());
        climate.joined += i64::from(body.joined);
        match body.standing {
            StandingWord::Member => climate.legitimacy += rules.orgs[at].legitimacy,
            StandingWord::Associate => climate.legitimacy += rules.orgs[at].legitimacy.ratio(1, 3),
            _ => {}
        }
    }
}

/// Members come and go with the calendar.
pub(super) fn renew_members(
    mut climate: ResMut<Climate>,
    rules: Res<OrganisationRules>,
    calendar: Res<Calendar>,
    roster: Res<Roster>,
) {
    let now = calendar.quarter.ordinal();
    let first = rules.changes.partition_point(|(quarter, _)| *quarter < now - 1);
    for (_, org) in rules.changes[first..].iter().take_while(|(quarter, _)| *quarter <= now) {
        let row = &mut climate.members[org.at()];
        write_row(row, &rules.orgs[org.at()], calendar.from(), roster.states.len());
    }
}

/// Writes who belongs where on the first day of the running tick.
pub fn write_members(climate: &mut Climate, rules: &OrganisationRules, calendar: &Calendar, states: usize) {
    climate.members.resize(rules.orgs.len(), Vec::new());
    for (row, org) in climate.members.iter_mut().zip(&rules.orgs) {
        write_row(row, org, calendar.from(), states);
    }
}

fn write_row(row: &mut Vec<bool>, org: &OrgRule, on: Date, states: usize) {
    row.clear();
    row.resize(states, false);
    for (state, joined, left) in &org.memberships {
        if joined.is_none_or(|d| d <= on) && left.is_none_or(|d| d > on) {
            row[state.at()] = true;
        }
    }
}
