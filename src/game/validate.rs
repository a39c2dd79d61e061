//! Whether a snapshot can be the state of a game: a save is untrusted input, and what it says must not be able to
//! crash the game later.
//!
//! *Architecture invariant:* a snapshot that passes has no number of a row that does not exist and no quantity
//! outside its bounds. A new field of the state needs its line here; the saves' tests play whole games through it.

use super::snapshot::{Snapshot, StateParts};
use crate::actions::{Posting, Practice};
use crate::core::calendar::{Calendar, Quarter};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::quantity::Quantity;
use crate::core::renumber::Renumber;
use crate::organisations::bids::{BodyState, RollCall};
use crate::organisations::{BID, ODDS};
use crate::powers::{GOODWILL, POSTURE};
use crate::recognition::{COUNTER, EFFORT, EXPOSURE, OCCASION, PULL, RESILIENCE, RUNG, SUPPORT};
use crate::scenario::setup::Setup;
use crate::seats::{BUDGET, CAPITAL, HOME, KEEP, Means, SAVED};
use jiff::civil::Date;

/// Bound of what has no bounds of its own: a million points.
const BOUND: Milli = Milli::points(1_000_000);
/// Most items of a list that grows with the game.
const MANY: usize = 20_000;
/// Latest that anything may fall due or reopen, in ticks from now.
const AHEAD: u16 = 400;

/// What cannot be in a snapshot.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{part}: {what}")]
pub struct Misfit {
    /// The subsystem.
    pub part: &'static str,
    /// What is wrong there.
    pub what: String,
}

type Fits = Result<(), Misfit>;

fn ensure(holds: bool, part: &'static str, what: impl FnOnce() -> String) -> Fits {
    if holds { Ok(()) } else { Err(Misfit { part, what: what() }) }
}

/// What values are judged by.
struct Judge<'a> {
    setup: &'a Setup,
    rows: Renumber,
    calendar: &'a Calendar,
}

impl Snapshot {
    /// Whether it can be a state of a game of this scenario.
    ///
    /// # Errors
    /// The first thing that cannot be.
    pub fn validate(&self, setup: &Setup) -> Result<(), Misfit> {
        let rows = Renumber::same(&setup.roster, &setup.registry);
        let judge = Judge { setup, rows, calendar: &self.calendar };
        judge.calendar()?;
        judge.seats(self)?;
        judge.powers(self)?;
        ensure(self.gauges.fits(&setup.gauge_rules, setup.roster.seats.len()), "gauges", || {
            "gauges that are not those of the rules, or outside their bounds".into()
        })?;
        judge.dialogue(&self.dialogue)?;
        judge.accession(self)?;
        ensure(self.dials.fits(&setup.dial_rules, self.calendar.ticks), "events", || {
            "dials that are not those of the rules, or tells of what has not come".into()
        })?;
        judge.homes(self)?;
        judge.states(self)?;
        ensure(self.bodies.0.len() == setup.roster.orgs.len(), "organisations", || {
            format!("{} organisations where there are {}", self.bodies.0.len(), setup.roster.orgs.len())
        })?;
        for (row, body) in setup.roster.orgs.iter().zip(&self.bodies.0) {
            judge.body(&row.id, body)?;
        }
        judge.practice(&self.practice)?;
        judge.story(self)?;
        let lasting = &self.lasting;
        ensure(lasting.len() <= MANY && lasting.can_run(BOUND), "events", || {
            "a lasting effect whose time is over, or without bounds".into()
        })?;
        ensure(lasting.renumbered(&judge.rows) == *lasting, "events", || {
            "a lasting effect on something that does not exist".into()
        })?;
        let tally = &self.tally;
        ensure(tally.fits(setup, BOUND), "score", || "sums that are not those of the objectives".into())?;
        let counted = tally.ticks == i64::from(self.calendar.ticks) && (0..=i64::from(u16::MAX)).contains(&tally.lost);
        ensure(counted, "score", || format!("{} ticks summed, {} votes lost", tally.ticks, tally.lost))?;
        let drafts = &self.draft.by_seat;
        let known = drafts.iter().flatten().all(|order| judge.rows.order(*order) == Some(*order));
        ensure(known && drafts.len() == setup.roster.seats.len(), "draft", || {
            "an order about something that does not exist".into()
        })
    }
}

fn within(value: Milli, bound: Milli) -> bool {
    -bound <= value && value <= bound
}

impl Judge<'_> {
    /// A quantity inside its registered range; `high` where a rule allows more.
    fn range(&self, part: &'static str, whose: &str, quantity: Quantity, value: Milli, high: Milli) -> Fits {
        let row = self.setup.registry.row(quantity);
        let (low, top) = (row.range.0, row.range.1.max(high).min(BOUND));
        ensure(low <= value && value <= top, part, || {
            // As raw numbers: the size of a hostile one may be more than its words can take.
            format!("`{}` of `{whose}` is {} thousandths, outside {} to {}", row.id, value.0, low.0, top.0)
        })
    }

    fn past(&self, part: &'static str, tick: u16) -> Fits {
        ensure(tick <= self.calendar.ticks, part, || format!("something of tick {tick}, which has not come"))
    }

    fn ahead(&self, part: &'static str, tick: u16) -> Fits {
        ensure(tick <= self.calendar.ticks + AHEAD, part, || format!("something put off to tick {tick}"))
    }

    fn target(&self, part: &'static str, target: Target) -> Fits {
        ensure(self.rows.target(target) == Some(target), part, || format!("no such target: {target:?}"))
    }

    fn calendar(&self) -> Fits {
        let (own, setup) = (self.calendar, self.setup);
        let shape = (own.start, own.length, own.ticks_per_turn) == (setup.start, setup.turns, setup.ticks_per_turn);
        ensure(shape, "calendar", || "another start, length or pace than the scenario's".into())?;
        let ticks = u32::from(own.turns) * u32::from(own.ticks_per_turn);
        ensure(own.turns <= own.length && u32::from(own.ticks) == ticks, "calendar", || {
            format!("{} turns of {} are no {} quarters", own.turns, own.length, own.ticks)
        })?;
        let quarter = Quarter::of(own.start).plus(own.ticks);
        ensure(own.quarter == quarter, "calendar", || format!("it is {quarter}, not what the snapshot says"))
    }

    fn seats(&self, snapshot: &Snapshot) -> Fits {
        let (own, rows) = (&snapshot.seats.0, &self.setup.roster.seats);
        ensure(own.len() == rows.len(), "seats", || format!("{} seats where there are {}", own.len(), rows.len()))?;
        for (row, means) in rows.iter().zip(own) {
            self.means(&row.id, means)?;
        }
        Ok(())
    }

    fn means(&self, id: &str, means: &Means) -> Fits {
        let income = means.income;
        ensure(Milli::ZERO <= income && income <= BOUND, "seats", || {
            format!("`{id}` has an income of {} thousandths", income.0)
        })?;
        let capital = self.setup.seat_rules.capital_bound;
        let none = Milli::ZERO;
        for (quantity, high) in [(BUDGET, income + income), (CAPITAL, capital), (KEEP, none), (HOME, none)] {
            self.range("seats", id, quantity, means.get(quantity), high)?;
        }
        self.range("seats", id, SAVED, means.get(SAVED), self.setup.seat_rules.unused_initiative)?;
        self.range("seats", id, HOME, means.home_base, none)
    }

    fn powers(&self, snapshot: &Snapshot) -> Fits {
        let (powers, roster) = (&snapshot.powers, &self.setup.roster);
        let (seats, n) = (roster.seats.len(), roster.powers.len());
        let shape = [powers.goodwill.len(), powers.base.len(), powers.requests.len()] == [seats; 3]
            && powers.goodwill.iter().chain(&powers.base).all(|row| row.len() == n)
            && powers.requests.iter().all(|row| row.len() == n)
            && powers.posture.len() == n;
        ensure(shape, "powers", || "other seats and powers than the scenario's".into())?;
        for value in powers.goodwill.iter().chain(&powers.base).flatten() {
            self.range("powers", "a seat", GOODWILL, *value, Milli::ZERO)?;
        }
        for (row, value) in roster.powers.iter().zip(&powers.posture) {
            self.range("powers", &row.id, POSTURE, *value, Milli::ZERO)?;
        }
        let open = powers.requests.iter().flatten().flatten().all(|request| request.left > 0);
        ensure(open, "powers", || "an open request whose time is over".into())?;
        let regions = snapshot.image.by_region.len();
        ensure(regions == roster.regions.len(), "image", || format!("{regions} regions"))?;
        for (row, value) in roster.regions.iter().zip(&snapshot.image.by_region) {
            self.range("image", &row.id, crate::public_diplomacy::IMAGE, *value, Milli::ZERO)?;
        }
        Ok(())
    }

    fn dialogue(&self, dialogue: &crate::dialogue::Dialogue) -> Fits {
        use crate::dialogue::{AMBIGUITY, PROGRESS};
        let (part, rules, seats) = ("dialogue", &self.setup.dialogue_rules, self.setup.roster.seats.len());
        let shape = dialogue.agreements.len() == rules.agreements.len()
            && dialogue.articles.len() == rules.articles.len()
            && [dialogue.walked.len(), dialogue.window.len(), dialogue.sounded.len()] == [seats; 3]
            && dialogue.sounded.iter().all(|row| row.len() == seats)
            && dialogue.agreements.iter().all(|a| [a.signed.len(), a.ratified.len()] == [seats; 2])
            && dialogue
                .articles
                .iter()
                .all(|a| [a.asked.len(), a.level.len(), a.progress.len(), a.waits.len(), a.late.len()] == [seats; 5]);
        ensure(shape, part, || "other agreements, articles or seats than the scenario's".into())?;
        for (row, state) in self.setup.roster.agreements.iter().zip(&dialogue.agreements) {
            self.range(part, &row.id, AMBIGUITY, state.ambiguity, Milli::ZERO)?;
            state.agreed.map_or(Ok(()), |tick| self.past(part, tick))?;
            let bound = state.bound.is_none_or(|tick| (-10_000..=10_000).contains(&tick));
            ensure(bound, part, || format!("`{}` binds since a day that never was", row.id))?;
            let party = state.overreach.is_none_or(|seat| seat.at() < seats);
            ensure(party, part, || format!("`{}` was a bad bargain for a seat that does not exist", row.id))?;
        }
        for ((row, state), rule) in self.setup.roster.articles.iter().zip(&dialogue.articles).zip(&rules.articles) {
            let options = |option: &u8| usize::from(*option) < rule.options.len();
            let chosen = state.chosen.iter().chain(state.asked.iter().flatten()).all(options);
            ensure(chosen, part, || format!("`{}` has an option that does not exist", row.id))?;
            let level = |value: &Milli| (0..=3_000).contains(&value.0) && value.0 % 1000 == 0;
            ensure(state.level.iter().all(level), part, || format!("`{}` has a level that does not exist", row.id))?;
            for value in &state.progress {
                self.range(part, &row.id, PROGRESS, *value, Milli::ZERO)?;
            }
            state.waits.iter().flatten().try_for_each(|tick| self.past(part, *tick))?;
            self.ahead(part, state.escrow)?;
        }
        let known = |agreement: &crate::core::ix::AgreementIx| agreement.at() < rules.agreements.len();
        let rounds = dialogue.round.iter().chain(&dialogue.convened).all(known);
        ensure(rounds, part, || "a round on an agreement that does not exist".into())?;
        let raised = dialogue.raised.is_none_or(|seat| self.rows.seat(seat).is_some());
        ensure(raised, part, || "a crisis raised by a seat that does not exist".into())?;
        dialogue.last_round.map_or(Ok(()), |tick| self.past(part, tick))?;
        let ticks = [dialogue.deadline.map_or(0, |(_, until)| until), dialogue.envelope.unwrap_or(0), dialogue.calm];
        ticks.into_iter().chain(dialogue.window.iter().copied()).try_for_each(|tick| self.ahead(part, tick))?;
        let sounded = dialogue.sounded.iter().flatten().all(|value| (0..=100_000).contains(&value.0));
        let steps = dialogue.step <= 5 && dialogue.rest <= 3 && dialogue.packages <= 100;
        ensure(sounded && steps, part, || "numbers that no dialogue can have".into())
    }

    fn accession(&self, snapshot: &Snapshot) -> Fits {
        let (part, own, start) = ("accession", &snapshot.accession, &self.setup.initial.accession);
        ensure(own.ways.len() == start.ways.len(), part, || "other seats than the scenario's".into())?;
        let steps = self.setup.accession_rules.plan.as_ref().map_or(0, |plan| plan.steps);
        for (way, first) in own.ways.iter().zip(&start.ways) {
            let graded = |levels: &[Option<Milli>]| levels.iter().map(Option::is_some).collect::<Vec<_>>();
            let shape = [&way.levels, &way.published, &way.before].map(|levels| graded(levels));
            let lengths = (way.pipe.len(), way.passed.len(), way.vetoes.len());
            ensure(
                shape.iter().all(|levels| *levels == graded(&first.levels))
                    && lengths == (first.pipe.len(), first.passed.len(), first.vetoes.len()),
                part,
                || "other chapters, gates or members than the scenario's".into(),
            )?;
            for level in [&way.levels, &way.published, &way.before].into_iter().flatten().flatten() {
                self.range(part, "a candidate", crate::accession::LEVEL, *level, Milli::ZERO)?;
            }
            for veto in &way.vetoes {
                self.range(part, "a member", crate::accession::VETO, *veto, Milli::ZERO)?;
            }
            let passed = way.passed.iter().filter(|passed| **passed).count();
            let counts = usize::from(way.gained) <= passed
                && i64::from(way.settled) <= steps
                && way.steps <= 10_000
                && way.pipe.iter().all(|pipe| pipe.law.max(pipe.staff) <= 20)
                && way.warned.max(way.lifted) <= 20
                && within(way.start, BOUND);
            ensure(counts, part, || "reforms, gates or payments that cannot have been".into())?;
        }
        ensure(own.rolls.len() <= MANY, part, || format!("{} votes on gates", own.rolls.len()))?;
        for roll in &own.rolls {
            self.past(part, roll.tick)?;
            let known = self.rows.seat(roll.seat).is_some()
                && self.rows.gate(roll.gate).is_some()
                && roll.against.iter().all(|(state, _)| self.rows.state(*state).is_some());
            ensure(known, part, || "a vote on a gate that does not exist".into())?;
        }
        Ok(())
    }

    fn homes(&self, snapshot: &Snapshot) -> Fits {
        let (domestic, region, roster) = (&snapshot.domestic, &snapshot.region, &self.setup.roster);
        let seats = roster.seats.len();
        let shape =
            [domestic.homes.len(), domestic.majority.len()] == [seats; 2] && domestic.tick == self.calendar.ticks;
        ensure(shape, "domestic", || "other homes than the scenario's, or told to another day".into())?;
        for (home, rule) in domestic.homes.iter().zip(&self.setup.domestic_rules.homes) {
            home.next.map_or(Ok(()), |tick| self.ahead("domestic", tick))?;
            ensure(
                home.next.is_some() == (rule.term > 0) && home.since <= 2 * AHEAD && home.changes <= AHEAD,
                "domestic",
                || "a home whose votes cannot be".into(),
            )?;
        }
        let shape = region.parts.len() == seats && region.parts.iter().all(|row| row.len() == roster.schemes.len());
        ensure(shape, "region", || "other schemes than the world's".into())?;
        for part in region.parts.iter().flatten() {
            self.range("region", "a party", crate::region::SCHEME, *part, Milli::ZERO)?;
        }
        Ok(())
    }

    fn states(&self, snapshot: &Snapshot) -> Fits {
        let start = &self.setup.initial.states;
        let shape = snapshot.states.iter().map(Option::is_some).eq(start.iter().map(Option::is_some));
        ensure(shape, "recognition", || "other states than the scenario's".into())?;
        for (row, parts) in self.setup.roster.states.iter().zip(&snapshot.states) {
            if let Some(parts) = parts {
                self.state(&row.id, parts)?;
            }
        }
        Ok(())
    }

    fn state(&self, id: &str, (position, support, pressure): &StateParts) -> Fits {
        let part = "recognition";
        let rules = &self.setup.recognition_rules;
        let none = Milli::ZERO;
        self.range(part, id, RUNG, position.rung, none)?;
        for (quantity, value, high) in [
            (EFFORT, pressure.effort, rules.stock_bound),
            (COUNTER, pressure.counter, rules.stock_bound),
            (PULL, pressure.pull, none),
            (RESILIENCE, pressure.resilience, none),
            (OCCASION, pressure.occasion, none),
            (EXPOSURE, pressure.exposure, none),
        ] {
            self.range(part, id, quantity, value, high)?;
        }
        for (at, value) in support.contributions.iter().enumerate() {
            let range = self.setup.registry.row(SUPPORT).range.1;
            let bound = rules.drivers.get(at).map_or(Milli::ZERO, |driver| driver.bound.max(range));
            ensure(within(*value, bound), part, || format!("`{id}` has a contribution of {} thousandths", value.0))?;
        }
        for day in [position.recognised, position.withdrawn].into_iter().flatten() {
            self.day(id, day)?;
        }
        position.changed.map_or(Ok(()), |tick| self.past(part, tick))
    }

    /// A day of the record: not before states kept such records, not after the running tick.
    fn day(&self, id: &str, day: Date) -> Fits {
        let last = self.calendar.to();
        ensure(day.year() >= 1800 && day <= last, "recognition", || format!("`{id}` acted on {day}, after {last}"))
    }

    fn body(&self, id: &str, body: &BodyState) -> Fits {
        let part = "organisations";
        self.ahead(part, body.closed_until)?;
        if let Some(bid) = &body.bid {
            self.range(part, id, BID, bid.readiness, Milli::ZERO)?;
            let sorted = bid.whips.windows(2).all(|pair| pair[0].0 < pair[1].0);
            let known = bid.whips.iter().all(|(who, _)| self.rows.state(*who).is_some());
            ensure(sorted && known, part, || format!("a whip in `{id}` on a state that does not exist"))?;
            for (_, value) in &bid.whips {
                self.range(part, id, ODDS, *value, Milli::ZERO)?;
            }
        }
        let sounded = body.sounded.len() <= self.setup.roster.seats.len()
            && body
                .sounded
                .iter()
                .all(|(seat, level)| self.rows.seat(*seat).is_some() && Milli::ZERO <= *level && *level <= BOUND);
        ensure(sounded, part, || format!("`{id}` sounded by a seat that does not exist"))?;
        ensure(body.record.len() <= MANY, part, || format!("{} votes in `{id}`", body.record.len()))?;
        body.record.iter().try_for_each(|call| self.roll_call(id, call))
    }

    fn roll_call(&self, id: &str, call: &RollCall) -> Fits {
        let part = "organisations";
        self.past(part, call.tick)?;
        let most = i64::try_from(self.setup.roster.states.len()).unwrap_or(i64::MAX);
        let votes = call.votes.len() <= self.setup.roster.states.len()
            && call.votes.iter().all(|(who, vote)| self.rows.state(*who).is_some() && *vote <= 3)
            && call.tally.iter().all(|n| (0..=most).contains(n))
            && (0..=BOUND.0).contains(&call.needed);
        ensure(votes, part, || format!("a roll call in `{id}` that cannot have been"))
    }

    fn practice(&self, practice: &Practice) -> Fits {
        let part = "actions";
        let seats = self.setup.roster.seats.len();
        ensure(practice.postings.len() == seats, part, || "other seats than the scenario's".into())?;
        let all = practice.postings.iter().map(Vec::len).sum::<usize>() + practice.last.len();
        ensure(all <= MANY, part, || format!("{all} postings and records"))?;
        for posting in practice.postings.iter().flatten() {
            self.posting(posting)?;
        }
        for (seat, action, target, tick) in &practice.last {
            let known = self.rows.seat(*seat).is_some() && self.rows.action(*action).is_some();
            ensure(known, part, || "a record of an action that does not exist".into())?;
            self.target(part, *target)?;
            self.past(part, *tick)?;
        }
        Ok(())
    }

    fn posting(&self, posting: &Posting) -> Fits {
        let rule = self.setup.action_rules.actions.get(posting.action.at());
        let stays = rule.is_some_and(|r| r.stays.is_some() && super::check::fits(r.target, posting.target));
        ensure(stays, "actions", || {
            "a posting of an action that does not exist, does not stay, or is aimed elsewhere".into()
        })?;
        self.target("actions", posting.target)?;
        self.past("actions", posting.since)
    }

    fn story(&self, snapshot: &Snapshot) -> Fits {
        let (story, roster) = (&snapshot.story, &self.setup.roster);
        let shape = story.flags.len() == roster.flags.len()
            && story.came.len() == roster.events.len()
            && [story.openings.len(), story.word.len()] == [roster.seats.len(); 2];
        ensure(shape, "events", || "other flags, events or seats than the scenario's".into())?;
        let hands: usize = story.openings.iter().map(Vec::len).sum();
        ensure(story.happening.len() + story.owed.len() + hands <= MANY, "events", || "too much on the desk".into())?;
        for happening in &story.happening {
            ensure(self.rows.event(happening.event).is_some(), "events", || "an event that does not exist".into())?;
            self.target("events", happening.target)?;
        }
        for opening in story.openings.iter().flatten() {
            ensure(self.rows.opening(opening.kind).is_some(), "events", || "an opening that does not exist".into())?;
            self.target("events", opening.target)?;
        }
        for owed in &story.owed {
            let known = self.rows.due(owed.due).is_some() && self.rows.seat(owed.seat).is_some();
            ensure(known, "events", || "a due that does not exist".into())?;
            self.ahead("events", owed.tick)?;
        }
        for came in story.came.iter().flatten() {
            self.past("events", *came)?;
        }
        let word = story.word.iter().all(|(kept, broken)| kept.max(broken) <= &10_000);
        ensure(word, "events", || "more dues than a game can have".into())
    }
}
