//! What a seat may know (homes, region and tells in `home`): its own numbers exactly, the others' public record, votes as closely as it sounded them.
//!
//! Bots, advisor, panels, terminal, `why`, news and digest read this and never the world. Hidden are the others'
//! queued orders and budgets, their campaign stocks, the agenda's strength, postures, and the luck of the draw.

pub mod accession;
mod bots;
mod dialogue;
mod felt;
mod history;
mod home;
mod moments;
mod queued;

pub use felt::Arrives;
pub use home::{Belief, DialView, GovernmentView};

use super::Game;
use super::books::Books;
use super::check::{Left, Refusal, check_after, check_but_price, left, price_of};
use crate::accession::{GATES, MEASURES, PLAN_PAID};
use crate::actions::Posting;
use crate::actions::rules::{ActionRule, TargetKind};
use crate::core::calendar::Calendar;
use crate::core::chance::{Chance, Key, Stream};
use crate::core::climate::{Climate, Outlook, StanceWord};
use crate::core::conditions::{About, holds};
use crate::core::effects::Condition;
use crate::core::ix::{
    ActionIx, AgreementIx, ArticleIx, ChapterIx, GateIx, OrgIx, Owner, PowerIx, RegionIx, SchemeIx, SeatIx, StateIx,
};
use crate::core::ledger::Entry;
use crate::core::milli::Milli;
use crate::core::news::Item;
use crate::core::order::{Order, Target};
use crate::core::price::Price;
use crate::core::quantity::Quantity;
use crate::core::roster::{Role, StandingWord, Tables};
use crate::events::{Happening, Opening, Owed, Story};
use crate::organisations::bids::{RollCall, voters};
use crate::organisations::rules::{AdmissionRule, BodyRule};
use crate::organisations::vote::{VoteOdds, lean, odds};
use crate::organisations::whip::{Member, chance_of_agreement, expected, yes_distribution};
use crate::recognition::count::Reading;
use crate::recognition::rules::Driver;
use crate::recognition::state::{Position, Pressure, Shelf, Support};
use crate::recognition::{COUNTER, EFFORT, EXPOSURE};
use crate::scenario::setup::Setup;
use crate::seats::{HOME, KEEP, Means, SAVED};

/// Numbers of a seat that everybody may read.
const PUBLIC: [Quantity; 5] = [HOME, KEEP, MEASURES, GATES, PLAN_PAID];

/// A seat's view of a game.
#[derive(Clone, Copy)]
pub struct SeatView<'a> {
    pub(super) game: &'a Game,
    pub(super) books: Books<'a>,
    /// Whose view it is.
    pub seat: SeatIx,
}

/// A whip count as a seat sees it.
pub struct WhipCount<'a> {
    /// The deciding body.
    pub body: &'a BodyRule,
    /// Members with the odds that this seat believes in.
    pub members: Vec<Member>,
    /// Odds (milli-per-cent) that the body agrees.
    pub agreement: i64,
    /// Expected yes, no, abstentions (milli-votes), and votes needed.
    pub expected: (i64, i64, i64, i64),
    /// Standard error of the count, votes; smaller once sounded.
    pub error: Milli,
}

impl WhipCount<'_> {
    /// Odds of each number of yes votes, milli-per-cent.
    #[must_use]
    pub fn distribution(&self) -> Vec<i64> {
        yes_distribution(&self.members)
    }
}

/// Odds (milli-per-cent) that a body agrees, from the expected margin and from who can stop it alone.
fn rough(body: &BodyRule, members: &[Member]) -> i64 {
    let (yes, .., needed) = expected(body, members);
    let objectors = |m: &&Member| body.consensus || body.vetoes.contains(&m.state);
    let clear: i64 = members.iter().filter(objectors).fold(100_000, |clear, m| clear * (100_000 - m.odds.no) / 100_000);
    let margin = yes / 1000 - needed;
    (50_000 + margin * 7_000).clamp(0, 100_000) * clear / 100_000
}

impl Game {
    /// What a seat may know.
    #[must_use]
    pub fn view(&self, seat: SeatIx) -> SeatView<'_> {
        SeatView { game: self, books: Books::of(self), seat }
    }
}

impl<'a> SeatView<'a> {
    /// The scenario.
    #[must_use]
    pub fn setup(&self) -> &'a Setup {
        &self.game.setup
    }

    /// The tables.
    #[must_use]
    pub fn roster(&self) -> &'a Tables {
        &self.game.setup.roster
    }

    /// The calendar.
    #[must_use]
    pub fn calendar(&self) -> &'a Calendar {
        self.books.calendar
    }

    /// This seat's role.
    #[must_use]
    pub fn role(&self) -> Role {
        self.roster().role(self.seat)
    }

    /// The party a seat looks at first: itself, or the aspirant for a mediator.
    #[must_use]
    pub fn party(&self) -> SeatIx {
        let aspirant = self.roster().seat_of(Role::Aspirant);
        if self.role() == Role::Mediator { aspirant.unwrap_or(self.seat) } else { self.seat }
    }

    fn climate(&self) -> &'a Climate {
        self.books.climate
    }

    fn story(&self) -> &'a Story {
        self.books.story
    }

    /// This seat's means.
    #[must_use]
    pub fn means(&self) -> &'a Means {
        &self.books.seats.0[self.seat.at()]
    }

    /// What is left after the queued orders.
    #[must_use]
    pub fn left(&self) -> Left {
        left(*self, self.queued())
    }

    /// What would be left after these orders.
    #[must_use]
    pub fn left_after(&self, queue: &[Order]) -> Left {
        left(*self, queue)
    }

    /// This seat's queued orders.
    #[must_use]
    pub fn queued(&self) -> &'a [Order] {
        self.game.queued(self.seat)
    }

    /// Whether an order could be carried out after those queued.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, order: &Order) -> Result<(), Refusal> {
        check_after(*self, order, self.queued())
    }

    /// Whether an order could be carried out after others.
    ///
    /// # Errors
    /// Why not.
    pub fn check_after(&self, order: &Order, queue: &[Order]) -> Result<(), Refusal> {
        check_after(*self, order, queue)
    }

    /// Whether an order could be carried out after others, whatever it costs.
    #[must_use]
    pub fn possible(&self, order: &Order, queue: &[Order]) -> bool {
        check_but_price(*self, order, queue).is_ok()
    }

    /// Whether what is left after others covers the price of an order.
    #[must_use]
    pub fn covers(&self, left: Left, order: &Order) -> bool {
        let price = self.price(order);
        price.is_none_or(|(price, upkeep, teams)| left.covers(price, upkeep, teams, self.means().get(SAVED)).is_ok())
    }

    /// Price of an order, upkeep of its first quarter, teams it binds.
    #[must_use]
    pub fn price(&self, order: &Order) -> Option<(Price, Milli, u8)> {
        price_of(self.game, self.seat, order)
    }

    /// The actions this seat may order.
    pub fn actions(&self) -> impl Iterator<Item = (ActionIx, &'a ActionRule)> + use<'a> {
        let role = self.role();
        let rules = &self.game.setup.action_rules.actions;
        rules.iter().enumerate().filter(move |(_, r)| r.seats.contains(&role)).map(|(at, r)| (ActionIx::of(at), r))
    }

    /// What this seat has in force.
    #[must_use]
    pub fn postings(&self) -> &'a [Posting] {
        self.books.practice.of(self.seat)
    }

    /// Events on the desk.
    #[must_use]
    pub fn events(&self) -> &'a [Happening] {
        &self.story().happening
    }

    /// This seat's openings of the quarter.
    #[must_use]
    pub fn openings(&self) -> &'a [Opening] {
        &self.story().openings[self.seat.at()]
    }

    /// What this seat owes; `now` only what falls due this quarter.
    pub fn dues(&self, now: bool) -> impl Iterator<Item = &'a Owed> + use<'a> {
        let until = if now { self.calendar().ticks } else { u16::MAX };
        self.story().due_by(self.seat, until)
    }

    /// Goodwill of this seat with a power.
    #[must_use]
    pub fn goodwill(&self, power: PowerIx) -> Milli {
        self.climate().goodwill(self.seat, power)
    }

    /// Whether a power asks this seat for something.
    #[must_use]
    pub fn request(&self, power: PowerIx) -> bool {
        self.climate().requests[self.seat.at()][power.at()]
    }

    /// Image of the aspirant in a region.
    #[must_use]
    pub fn image(&self, region: RegionIx) -> Milli {
        self.climate().image[region.at()]
    }

    /// Trust between the parties.
    #[must_use]
    pub fn trust(&self) -> Milli {
        self.climate().trust
    }

    /// Outlook of a state: stance and engagement are public, support is every foreign ministry's own reading.
    #[must_use]
    pub fn outlook(&self, state: StateIx) -> &'a Outlook {
        self.climate().state(state)
    }

    fn component<C: bevy::prelude::Component>(&self, state: StateIx) -> Option<&'a C> {
        self.game.world().resource::<Shelf>().get::<C>(self.game.world(), state)
    }

    /// The public record of a state.
    #[must_use]
    pub fn position(&self, state: StateIx) -> Option<&'a Position> {
        self.component::<Position>(state)
    }

    /// Contributions to a state's support, by driver.
    #[must_use]
    pub fn contributions(&self, state: StateIx) -> Vec<(&'a Driver, Milli)> {
        let Some(support) = self.component::<Support>(state) else {
            return Vec::new();
        };
        self.game.setup.recognition_rules.drivers.iter().zip(support.contributions).collect()
    }

    /// This seat's own campaign stock on a state.
    #[must_use]
    pub fn own_effort(&self, state: StateIx) -> Milli {
        self.component::<Pressure>(state).map_or(Milli::ZERO, |pressure| match self.role() {
            Role::Parent => pressure.counter,
            _ => pressure.effort,
        })
    }

    /// Resilience of a state.
    #[must_use]
    pub fn resilience(&self, state: StateIx) -> Milli {
        self.outlook(state).resilience
    }

    /// How open a state is to withdrawal, 0 to 100: size, lateness and conduct are public.
    #[must_use]
    pub fn frailty(&self, state: StateIx) -> Milli {
        self.game.setup.recognition_rules.profiles[state.at()].frailty
    }

    /// Odds of an act this quarter as the seat believes: with a plain agenda and its own effort only.
    #[must_use]
    pub fn believed_odds(&self, state: StateIx) -> Milli {
        let rules = &self.game.setup.recognition_rules;
        let outlook = self.outlook(state);
        if outlook.stance >= StanceWord::Frozen {
            return Milli::ZERO;
        }
        let quarters = i64::from(self.calendar().quarter.ordinal() - rules.declared);
        let effort = if self.role() == Role::Parent { Milli::ZERO } else { self.own_effort(state) };
        let mut plain = rules.odds(outlook.support, effort, Milli::ZERO, quarters);
        if rules.agenda > Milli::ZERO {
            plain = plain.ratio(100_000, rules.agenda.0);
        }
        plain
    }

    /// The aspirant's standing in an organisation.
    #[must_use]
    pub fn standing(&self, org: OrgIx) -> StandingWord {
        self.climate().standing[org.at()]
    }

    /// Readiness of the bid in an organisation: known at once to all.
    #[must_use]
    pub fn bid(&self, org: OrgIx) -> Milli {
        self.climate().bid(org)
    }

    /// Whether a body can vote this quarter.
    #[must_use]
    pub fn in_session(&self, org: OrgIx) -> bool {
        self.climate().in_session[org.at()]
    }

    /// Whether a body is closed to the aspirant after a lost vote.
    #[must_use]
    pub fn closed(&self, org: OrgIx) -> bool {
        self.climate().closed[org.at()]
    }

    /// Whether a state belongs to an organisation.
    #[must_use]
    pub fn is_member(&self, org: OrgIx, state: StateIx) -> bool {
        self.climate().members[org.at()][state.at()]
    }

    /// How an organisation admits.
    #[must_use]
    pub fn admission(&self, org: OrgIx) -> Option<&'a AdmissionRule> {
        self.game.setup.organisation_rules.orgs[org.at()].admission.as_ref()
    }

    /// Past votes in an organisation.
    #[must_use]
    pub fn roll_calls(&self, org: OrgIx) -> &'a [RollCall] {
        &self.books.bodies.0[org.at()].record
    }

    /// The whip count in a deciding body, as closely as this seat has sounded it.
    #[must_use]
    pub fn whip_count(&self, org: OrgIx, position: usize) -> Option<WhipCount<'a>> {
        let rules = &self.game.setup.organisation_rules;
        let body = rules.orgs[org.at()].admission.as_ref()?.bodies.get(position)?;
        let narrowed = self.books.bodies.0[org.at()].sounding(self.seat);
        let members = self.members(org, body);
        let agreement = chance_of_agreement(body, &members);
        let expected = expected(body, &members);
        let error = (rules.count_error - narrowed.ratio(1, 4)).max(Milli::points(2));
        Some(WhipCount { body, members, agreement, expected, error })
    }

    /// A quick reading of the votes in a deciding body: odds (milli-per-cent) that it agrees, from the expected
    /// margin alone. Cheap enough to look at every body; [`Self::whip_count`] is exact.
    #[must_use]
    pub fn rough_odds(&self, org: OrgIx, position: usize) -> Option<i64> {
        let body = self.admission(org)?.bodies.get(position)?;
        Some(rough(body, &self.members(org, body)))
    }

    /// What a glance at a deciding body tells: the odds (milli-per-cent) that it agrees if recognisers were for it and
    /// the others against it, each with a doubt (judgement: one in five and one in seven).
    #[must_use]
    pub fn odds_at_a_glance(&self, org: OrgIx, position: usize) -> Option<i64> {
        let body = self.admission(org)?.bodies.get(position)?;
        let member = |(state, weight): (StateIx, i64)| {
            let yes = if self.outlook(state).stance == StanceWord::Recognises { 80_000 } else { 15_000 };
            Member { state, weight, odds: VoteOdds { yes, no: 100_000 - yes, abstain: 0, absent: 0 } }
        };
        let members: Vec<_> =
            voters(body, org, self.climate(), &self.game.setup.roster).into_iter().map(member).collect();
        Some(rough(body, &members))
    }

    /// Members of a deciding body with the odds that this seat believes in.
    fn members(&self, org: OrgIx, body: &BodyRule) -> Vec<Member> {
        let rules = &self.game.setup.organisation_rules;
        let state_of = self.body_at_vote(org);
        let roster = &self.game.setup.roster;
        let whip = |state| state_of.whip(state) + self.climate().leaning_in(org);
        let leanings = voters(body, org, self.climate(), roster).into_iter().map(|(state, weight)| {
            let conduct = roster.states[state.at()].conduct;
            (state, lean(rules, self.outlook(state), conduct, whip(state), state == roster.parent), weight)
        });
        self.misread(org, body, leanings)
    }

    /// Members with the odds that this seat believes in, from how they lean in truth.
    fn misread(
        &self,
        org: OrgIx,
        body: &BodyRule,
        leanings: impl IntoIterator<Item = (StateIx, Milli, i64)>,
    ) -> Vec<Member> {
        let rules = &self.game.setup.organisation_rules;
        let roster = &self.game.setup.roster;
        let chance = Chance { tick: 0, ..*self.books.chance };
        let sounded = self.books.bodies.0[org.at()].sounding(self.seat);
        // Unsounded, each member is misread by up to sixteen points; soundings narrow it.
        let spread = (Milli::points(16) - sounded.ratio(2, 3)).max(Milli::points(2));
        let own = roster.orgs[org.at()].key.and(roster.seats[self.seat.at()].key).and(Key(3));
        let one = |(state, leaning, weight): (StateIx, Milli, i64)| {
            let error = chance.draw(Stream::CountError, roster.states[state.at()].key.and(own)).around(spread);
            Member { state, weight, odds: odds(rules, body, leaning + error) }
        };
        leanings.into_iter().map(one).collect()
    }

    /// Recognitions under a reading.
    #[must_use]
    pub fn count(&self, reading: Reading, counted: bool) -> i64 {
        self.game.count(reading, counted)
    }

    /// Net recognitions since the start, documented reading.
    #[must_use]
    pub fn net_recognitions(&self) -> i64 {
        self.climate().net_recognitions
    }

    /// Progress of this seat's objectives.
    #[must_use]
    pub fn progress(&self) -> Vec<super::score::Progress> {
        self.game.progress(self.seat)
    }

    /// Progress of this seat's private aims: nobody else's to know.
    #[must_use]
    pub fn private_progress(&self) -> Vec<super::score::Progress> {
        self.game.private_progress(self.seat)
    }

    /// Every mark of this seat's aims, with what it can bring.
    #[must_use]
    pub fn marks(&self) -> Vec<super::score::MarkProgress<'a>> {
        self.game.marks(self.seat)
    }

    /// Which review, counted from 0, closes the running turn.
    #[must_use]
    pub fn review_now(&self) -> Option<usize> {
        self.game.review_now()
    }

    /// This seat's verdict so far.
    #[must_use]
    pub fn verdict(&self) -> Milli {
        self.game.verdict(self.seat)
    }

    /// The news this seat may read, oldest first.
    pub fn news(&self) -> impl Iterator<Item = &'a Item> + use<'a> {
        let seat = self.seat;
        self.game.news().iter().filter(move |item| item.only.is_none_or(|only| only == seat))
    }

    /// The ledger entries of a number that this seat may read, oldest first.
    ///
    /// The others' campaign stocks and exposure are theirs; their means are not shown.
    /// Trust is told by its parts.
    pub fn why(&self, quantity: Quantity, owner: Owner) -> impl Iterator<Item = Entry> + use<'a> {
        let readable = self.may_read(quantity, owner);
        let sign = move |part: Quantity| match quantity {
            crate::dialogue::TRUST => crate::dialogue::sign_in_trust(part),
            _ => (part == quantity).then_some(1),
        };
        let own = self.game.entries().iter().filter(move |e| readable && e.owner == owner);
        own.filter_map(move |e| Some(Entry { change: e.change.ratio(sign(e.quantity)?, 1), ..*e }))
    }

    /// Whether this seat may read a number and its history.
    #[must_use]
    pub fn may_read(&self, quantity: Quantity, owner: Owner) -> bool {
        let aspirant_side = self.role() != Role::Parent;
        match owner {
            Owner::Seat(seat) => seat == self.seat || PUBLIC.contains(&quantity) || home::is_public(quantity),
            // Of others only what reports publish is known.
            Owner::Chapter(seat, _) | Owner::With(seat, _) => seat == self.seat,
            Owner::Power(_) => false,
            _ => match quantity {
                EFFORT => aspirant_side && self.role() == Role::Aspirant,
                COUNTER | EXPOSURE => !aspirant_side,
                _ => true,
            },
        }
    }

    /// Reads a number, if this seat may.
    #[must_use]
    pub fn read(&self, quantity: Quantity, owner: Owner) -> Option<Milli> {
        if !self.may_read(quantity, owner) {
            return None;
        }
        (self.game.setup.registry.row(quantity).read)(self.game.world(), owner)
    }

    /// Whether a condition holds for this seat. Those that look at hidden dials are refused where a seat could ask them.
    #[must_use]
    pub fn holds(&self, condition: &Condition) -> bool {
        let about = About { seat: Some(self.seat), target: Target::Nothing };
        holds(self.game.world(), condition, about)
    }

    /// All third states, counted or not.
    pub fn states(&self) -> impl Iterator<Item = StateIx> + use<'a> {
        let roster = &self.game.setup.roster;
        (0..roster.states.len()).map(StateIx::of).filter(|s| roster.is_third(*s))
    }

    /// Every target an action may be aimed at, whether or not it can be ordered now.
    #[must_use]
    pub fn targets(&self, action: ActionIx) -> Vec<Target> {
        self.targets_of(self.game.setup.action_rules.actions[action.at()].target)
    }

    /// Every target of a kind.
    #[must_use]
    pub fn targets_of(&self, kind: TargetKind) -> Vec<Target> {
        let roster = self.roster();
        match kind {
            TargetKind::Nothing => vec![Target::Nothing],
            TargetKind::State => self.states().map(Target::State).collect(),
            TargetKind::Body => (0..roster.orgs.len())
                .map(OrgIx::of)
                .filter(|o| self.admission(*o).is_some())
                .map(Target::Body)
                .collect(),
            TargetKind::Power => (0..roster.powers.len()).map(|p| Target::Power(PowerIx::of(p))).collect(),
            TargetKind::Region => (0..roster.regions.len()).map(|r| Target::Region(RegionIx::of(r))).collect(),
            TargetKind::Agreement => {
                (0..roster.agreements.len()).map(|a| Target::Agreement(AgreementIx::of(a))).collect()
            }
            TargetKind::Article => (0..roster.articles.len()).map(|a| Target::Article(ArticleIx::of(a))).collect(),
            TargetKind::Chapter => (0..roster.chapters.len()).map(|c| Target::Chapter(ChapterIx::of(c))).collect(),
            TargetKind::Gate => (0..roster.gates.len()).map(|g| Target::Gate(GateIx::of(g))).collect(),
            TargetKind::Scheme => (0..roster.schemes.len()).map(|s| Target::Scheme(SchemeIx::of(s))).collect(),
            TargetKind::Party => [Role::Aspirant, Role::Parent]
                .into_iter()
                .filter_map(|role| roster.seat_of(role))
                .map(Target::Party)
                .collect(),
        }
    }
}
