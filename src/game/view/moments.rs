//! What a seat may look back on when a quarter is staged: how it had counted before a vote, whom it had spoken to, the
//! steps of a night, and, when all is over, what is made of its game.

use super::SeatView;
use crate::core::ix::{OrgIx, Owner, SeatIx, StateIx};
use crate::core::ledger::Entry;
use crate::core::milli::Milli;
use crate::core::news::News;
use crate::dialogue::CRISIS;
use crate::game::score::readers::{Closing, Reading, RoadNotTaken, Turn};
use crate::organisations::ODDS;
use crate::organisations::bids::RollCall;
use crate::organisations::whip::Member;
use crate::scenario::setup::EndingRule;
use std::collections::BTreeMap;

impl<'a> SeatView<'a> {
    /// The turn that resolved a tick, from 1.
    #[must_use]
    pub fn turn_of(&self, tick: u16) -> u16 {
        tick / u16::from(self.calendar().ticks_per_turn.max(1)) + 1
    }

    /// The members of a body with the odds that this seat believed in just before a past vote; nobody where history is not
    /// kept.
    #[must_use]
    pub fn counted_before(&self, org: OrgIx, call: &RollCall) -> Vec<Member> {
        let news = self.game.world().resource::<News>();
        let found = news.leanings.iter().find(|l| (l.org, l.tick, l.body) == (org, call.tick, call.body));
        let body = self.admission(org).and_then(|rule| rule.bodies.get(usize::from(call.body)));
        let (Some(found), Some(body)) = (found, body) else { return Vec::new() };
        self.misread(org, body, found.members.iter().copied())
    }

    /// Members of a body to whom this seat spoke before the vote of a turn, with what it moved: the work since the last
    /// vote there.
    #[must_use]
    pub fn spoken_to(&self, org: OrgIx, turn: u16) -> BTreeMap<StateIx, Milli> {
        let calls = self.books.bodies.0[org.at()].record.iter();
        let since = calls.map(|call| self.turn_of(call.tick)).filter(|of| *of < turn).max().unwrap_or(0);
        let mut out = BTreeMap::<StateIx, Milli>::new();
        for entry in self.game.entries().iter().filter(|e| e.quantity == ODDS && e.by == Some(self.seat)) {
            if let Owner::Ballot(of, state) = entry.owner
                && of == org
                && (since + 1..=turn).contains(&entry.turn)
            {
                *out.entry(state).or_default() += entry.change;
            }
        }
        out
    }

    /// The steps that a crisis took in a turn, in order: known to all who read the papers.
    pub fn steps_of_crisis(&self, turn: u16) -> impl Iterator<Item = &'a Entry> + use<'a> {
        self.game.entries().iter().filter(move |entry| entry.quantity == CRISIS && entry.turn == turn)
    }

    /// What the readers of this seat's game make of it, once it is over.
    #[must_use]
    pub fn readings(&self) -> Vec<Reading<'a>> {
        if self.over() { self.game.readings(self.seat) } else { Vec::new() }
    }

    /// The quarter in which this seat's game turned, once it is over.
    #[must_use]
    pub fn turned(&self) -> Option<Turn> {
        self.over().then(|| self.game.turned(self.seat)).flatten()
    }

    /// The order without which this seat's game would have gone otherwise, once it is over.
    #[must_use]
    pub fn road_not_taken(&self) -> Option<RoadNotTaken> {
        self.game.road_not_taken(self.seat)
    }

    /// The worth of this seat's aims, none counted double, at the start and after each turn, once its game is over.
    #[must_use]
    pub fn worths(&self) -> Vec<Milli> {
        if self.over() { self.game.worths(self.seat) } else { Vec::new() }
    }

    /// How it ended, once it has.
    #[must_use]
    pub fn ending(&self) -> Option<&'a EndingRule> {
        self.game.ending()
    }

    /// What changed that no verdict counts, once all is over.
    #[must_use]
    pub fn lives_and_time(&self) -> Vec<Closing> {
        if self.over() { self.game.lives_and_time() } else { Vec::new() }
    }

    /// What this seat wrote to its successor.
    #[must_use]
    pub fn note(&self) -> &'a str {
        self.game.notes.get(&self.seat).map_or("", String::as_str)
    }

    /// Par of a seat and the number of games behind it, where it was computed.
    #[must_use]
    pub fn par(&self, seat: SeatIx) -> Option<(Milli, u16)> {
        self.setup().par.get(seat.at()).copied().flatten()
    }
}
