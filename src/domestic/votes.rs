//! The calendar of votes, the ballot, coalitions, cabinets that fall, mandates that are examined.

use super::economy::PLAIN_GROWTH;
use super::{Domestic, DomesticRules, EVEN, GROWTH, Home, HomeRule, MARGIN, Why, write_climate};
use crate::core::calendar::Calendar;
use crate::core::chance::{Chance, Draw, Key, Stream};
use crate::core::climate::Climate;
use crate::core::dials::DialRules;
use crate::core::effects::{GovernmentAct, Lasts};
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::inbox::{Aim, Ask, Inbox, Request};
use crate::core::ix::{Owner, SeatIx};
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::Target;
use crate::core::quantity::{Domain, Quantity};
use crate::core::roster::Roster;
use bevy::prelude::{Res, ResMut};

/// Quarters without a cabinet after which people vote again.
pub const DEADLOCK: u16 = 3;
/// Quarters from a fall to the vote.
pub const FALL: u16 = 2;
/// Odds a quarter that partners are found while a cabinet is formed.
const PARTNERS: Milli = Milli::points(40);
/// Capital of a new government: a judgement.
pub const NEW_CAPITAL: Milli = Milli::points(15);
/// Unity below which a mandate is not renewed.
pub const MANDATE: Milli = Milli::points(45);

/// Seats over the majority that a ballot gives: approval and growth speak for a government, wounds against it.
#[must_use]
pub fn ballot(rule: &HomeRule, approval: Milli, growth: Milli, wounds: Milli, luck: Milli) -> Milli {
    let swing = (approval - EVEN).thousandths(600) + (growth - PLAIN_GROWTH).thousandths(3000)
        - (wounds - Milli::points(10)).thousandths(150);
    // For a house of 120; larger houses swing by more seats.
    let seats = (swing + luck + Milli::points(1)).ratio(rule.seats, 120);
    let bound = Milli::points((rule.seats - rule.needed).min(60));
    Milli(seats.0 / 1000 * 1000).clamp(-bound, bound)
}

/// Luck of a ballot, seats either way.
const LUCK: Milli = Milli::points(12);
/// Odds that partners are found on the night, where a cabinet may be formed at all.
const PARTNERS_AT_ONCE: Milli = Milli::points(55);

/// Odds (milli-per-cent) that a vote held now gives a majority, partners, or neither; together they are all.
#[must_use]
pub fn ballot_odds(rule: &HomeRule, approval: Milli, growth: Milli, wounds: Milli) -> [Milli; 3] {
    // Every tenth of a seat of luck is as likely as another.
    let lucks = (-LUCK.0 / 100..=LUCK.0 / 100).map(|tenth| Milli(tenth * 100));
    let margins: Vec<Milli> = lucks.map(|luck| ballot(rule, approval, growth, wounds, luck)).collect();
    let count = |fits: &dyn Fn(Milli) -> bool| margins.iter().filter(|margin| fits(**margin)).count();
    let share = |part: usize| {
        let (part, all) = (i64::try_from(part).unwrap_or(0), i64::try_from(margins.len()).unwrap_or(1));
        Milli(100_000 * part / all.max(1))
    };
    let majority = share(count(&|margin| margin >= Milli::ZERO));
    let partners = share(count(&|margin| margin < Milli::ZERO && can_form(rule, margin))).percent(PARTNERS_AT_ONCE);
    [majority, partners, Milli::points(100) - majority - partners]
}

/// Whether a cabinet that lacks so many seats may find partners at all: a third of the house is too much.
#[must_use]
pub fn can_form(rule: &HomeRule, margin: Milli) -> bool {
    margin + Milli::points(rule.seats / 6) >= Milli::ZERO
}

/// How a parliament that elects the head of state decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Election {
    /// By two thirds of the house, in the first or second round.
    TwoThirds,
    /// By the majority of the house, in the third.
    Third,
    /// Too few were there.
    NoQuorum,
    /// Too few said yes.
    Short,
}

/// Two thirds of the house in rounds one and two, the majority of the house in round three, and each only with a
/// quorum.
#[must_use]
pub fn president(rule: &HomeRule, present: i64, yes: i64) -> Election {
    if present < rule.quorum {
        Election::NoQuorum
    } else if yes * 3 >= rule.seats * 2 {
        Election::TwoThirds
    } else if yes >= rule.needed {
        Election::Third
    } else {
        Election::Short
    }
}

/// Odds that a cabinet falls in a quarter.
#[must_use]
pub fn fall_odds(margin: Milli, approval: Milli) -> Milli {
    if margin > Milli::points(-3) || approval >= Milli::points(42) {
        return Milli::ZERO;
    }
    let short = -margin.0 / 1000;
    (Milli::points(4 + 3 * short) + (Milli::points(42) - approval)).min(Milli::points(45))
}

pub(super) fn take(
    mut domestic: ResMut<Domestic>,
    mut inbox: ResMut<Inbox>,
    mut gauges: ResMut<Gauges>,
    sizes: Res<GaugeRules>,
    rules: Res<DomesticRules>,
    dials: Res<DialRules>,
    mut ledger: ResMut<Ledger>,
    mut news: ResMut<News>,
    climate: Res<Climate>,
    roster: Res<Roster>,
    chance: Res<Chance>,
) {
    let mut requests = Vec::new();
    inbox.take(Domain::Domestic, &mut requests);
    for Request { ask, .. } in requests {
        let Ask::Government(seat, act) = ask else { continue };
        let now = domestic.tick;
        let Some(home) = domestic.homes.get_mut(seat.at()) else { continue };
        let Some(next) = home.next else { continue };
        match act {
            GovernmentAct::CallElection => {
                home.next = Some(now);
                tell(&mut news, Weight::Headline, "news-vote-called", seat);
            }
            GovernmentAct::Fall => {
                fall(home, next, now);
                tell(&mut news, Weight::Headline, "news-cabinet-falls", seat);
            }
            GovernmentAct::Redraw => {
                let mut draw = chance.draw(Stream::Ballot, roster.seats[seat.at()].key.and(Key(7)));
                let around = Around { climate: &climate, roster: &roster, dials: &dials, rules: &rules };
                redraw_slack(&mut gauges, &sizes, &mut ledger, &around, seat, &mut draw);
            }
        }
    }
}

fn fall(home: &mut Home, next: u16, now: u16) {
    home.caretaker = true;
    home.forming = false;
    home.next = Some(next.min(now + FALL));
}

fn tell(news: &mut News, weight: Weight, key: &'static str, seat: SeatIx) {
    news.tell(weight, key, Target::Nothing, &[("seat", Fact::Seat(seat))]);
}

/// What a ballot reads.
struct Around<'a> {
    climate: &'a Climate,
    roster: &'a Roster,
    dials: &'a DialRules,
    rules: &'a DomesticRules,
}

impl Around<'_> {
    fn approval(&self, seat: SeatIx) -> Milli {
        self.climate.home.get(seat.at()).copied().unwrap_or(EVEN)
    }
}

/// What a home bears at the table, drawn anew: an easy home bears more.
fn redraw_slack(
    gauges: &mut Gauges,
    sizes: &GaugeRules,
    ledger: &mut Ledger,
    around: &Around,
    seat: SeatIx,
    draw: &mut Draw,
) {
    let slack = around.rules.reads.slack;
    let approval = around.approval(seat);
    let role = Some(around.roster.role(seat));
    let drawn = Milli::points(12) + (approval - EVEN).thousandths(400) + draw.around(Milli::points(8));
    let target = drawn.thousandths(around.dials.factor(&around.climate.dials, slack, role, None));
    let amount = target - gauges.seat(sizes, slack, seat);
    gauges.change(sizes, ledger, (slack, Owner::Seat(seat)), amount, around.rules.why(Why::NewGovernment), None);
}

pub(super) fn run(
    mut domestic: ResMut<Domestic>,
    mut gauges: ResMut<Gauges>,
    sizes: Res<GaugeRules>,
    rules: Res<DomesticRules>,
    dials: Res<DialRules>,
    mut ledger: ResMut<Ledger>,
    mut inbox: ResMut<Inbox>,
    mut news: ResMut<News>,
    climate: Res<Climate>,
    roster: Res<Roster>,
    chance: Res<Chance>,
    calendar: Res<Calendar>,
) {
    let tick = chance.tick;
    let domestic = &mut *domestic;
    let around = Around { climate: &climate, roster: &roster, dials: &dials, rules: &rules };
    for seat in roster.seats() {
        let (Some(home), Some(rule)) = (domestic.homes.get_mut(seat.at()), rules.homes.get(seat.at())) else {
            continue;
        };
        home.since = home.since.saturating_add(1);
        let mut draw = chance.draw(Stream::Ballot, roster.seats[seat.at()].key);
        let mut desk = Desk {
            gauges: &mut gauges,
            sizes: &sizes,
            ledger: &mut ledger,
            inbox: &mut inbox,
            news: &mut news,
            around: &around,
            seat,
            rule,
            tick,
        };
        if rule.mandate {
            desk.mandate(home);
            continue;
        }
        for other in rule.others.iter().filter(|vote| calendar.contains(vote.on)) {
            desk.other(home, other.president, &mut draw);
        }
        let Some(next) = home.next else { continue };
        if next <= tick {
            desk.vote(home, &mut draw);
        } else if home.forming {
            if can_form(rule, desk.margin()) && draw.hits(PARTNERS) {
                desk.coalition(home, &mut draw);
            }
        } else if !home.caretaker && draw.hits(fall_odds(desk.margin(), around.approval(seat))) {
            fall(home, next, tick + 1);
            tell(desk.news, Weight::Headline, "news-cabinet-falls", seat);
        }
    }
    domestic.tick = tick + 1;
}

/// A home's quarter at work.
struct Desk<'a, 'b> {
    gauges: &'a mut Gauges,
    sizes: &'a GaugeRules,
    ledger: &'a mut Ledger,
    inbox: &'a mut Inbox,
    news: &'a mut News,
    around: &'a Around<'b>,
    seat: SeatIx,
    rule: &'a HomeRule,
    tick: u16,
}

impl Desk<'_, '_> {
    fn margin(&self) -> Milli {
        self.gauges.seat(self.sizes, MARGIN, self.seat)
    }

    fn margin_to(&mut self, target: Milli, why: Why) {
        let amount = target - self.margin();
        let owner = Owner::Seat(self.seat);
        self.gauges.change(self.sizes, self.ledger, (MARGIN, owner), amount, self.around.rules.why(why), None);
    }

    fn ask(&mut self, quantity: Quantity, amount: Milli, why: Why) {
        let ask = Ask::Change(quantity, Aim::At(Owner::Seat(self.seat)), amount, Lasts::Stays);
        self.inbox.ask(Domain::Seats, ask, self.around.rules.why(why), None);
    }

    fn scene(&mut self, weight: Weight, key: &'static str, margin: Milli) {
        let seats = self.rule.needed + margin.0 / 1000;
        let facts = [("seat", Fact::Seat(self.seat)), ("seats", Fact::Count(seats))];
        self.news.tell(weight, key, Target::Nothing, &facts);
    }

    /// Election night.
    fn vote(&mut self, home: &mut Home, draw: &mut Draw) {
        let approval = self.around.approval(self.seat);
        let growth = self.gauges.seat(self.sizes, GROWTH, self.seat);
        let wounds = self.gauges.world(self.sizes, self.around.rules.reads.wounds);
        let margin = ballot(self.rule, approval, growth, wounds, draw.around(LUCK));
        self.margin_to(margin, Why::Ballot);
        home.next = Some(self.tick + self.rule.term);
        home.changes = home.changes.saturating_add(1);
        home.since = 0;
        if margin >= Milli::ZERO {
            self.scene(Weight::Scene, "news-election-majority", margin);
            self.govern(home, draw);
        } else if can_form(self.rule, margin) && draw.hits(PARTNERS_AT_ONCE) {
            self.scene(Weight::Scene, "news-election-coalition", margin);
            self.coalition(home, draw);
        } else {
            home.caretaker = true;
            home.forming = true;
            home.next = Some(self.tick + DEADLOCK);
            self.scene(Weight::Scene, "news-election-deadlock", margin);
        }
    }

    /// Partners are found: the majority, and up to three seats more.
    fn coalition(&mut self, home: &mut Home, draw: &mut Draw) {
        let seats = Milli::points(i64::from(draw.below(4)));
        self.margin_to(seats, Why::Partners);
        if home.forming {
            home.next = Some(self.tick + self.rule.term);
            home.since = 0;
            self.scene(Weight::Headline, "news-cabinet-formed", seats);
        }
        self.govern(home, draw);
    }

    /// A new government: capital, and reserves drawn anew.
    fn govern(&mut self, home: &mut Home, draw: &mut Draw) {
        home.caretaker = false;
        home.forming = false;
        self.ask(self.around.rules.reads.capital, NEW_CAPITAL, Why::NewGovernment);
        redraw_slack(self.gauges, self.sizes, self.ledger, self.around, self.seat, draw);
    }

    /// A vote on the head of state, or on town halls.
    fn other(&mut self, home: &mut Home, president: bool, draw: &mut Draw) {
        let luck = draw.around(Milli::points(3));
        if !president || self.rule.quorum == 0 {
            let key = if president { "news-president-vote" } else { "news-local-vote" };
            tell(self.news, Weight::Line, key, self.seat);
            self.ask(self.around.rules.reads.home, luck.thousandths(if president { 1000 } else { 400 }), Why::Ballot);
            return;
        }
        let own = (self.rule.needed + self.margin().0 / 1000).clamp(0, self.rule.seats);
        let opposition = u32::try_from(self.rule.seats - own).unwrap_or(0);
        // A deal with part of the opposition, or empty benches.
        let deal = draw.hits(Milli::points(65));
        let there = i64::from(if deal { opposition / 3 + draw.below(opposition / 2 + 1) } else { draw.below(12) });
        let found = president_of(self.rule, own, there, deal);
        if matches!(found, Election::TwoThirds | Election::Third) {
            tell(self.news, Weight::Headline, "news-president-elected", self.seat);
            self.ask(self.around.rules.reads.home, Milli::points(1), Why::President);
        } else {
            tell(self.news, Weight::Headline, "news-president-not-elected", self.seat);
            self.ask(self.around.rules.reads.home, Milli::points(-2), Why::NoPresident);
            // The house is dissolved; people vote within 45 days.
            home.caretaker = true;
            home.forming = false;
            home.next = Some(self.tick + 1);
        }
    }

    /// Those who sent the mediator look at what became of it.
    fn mandate(&mut self, home: &mut Home) {
        if home.next.is_none_or(|next| next > self.tick) {
            return;
        }
        home.next = Some(self.tick + self.rule.term.max(1));
        home.changes = home.changes.saturating_add(1);
        home.since = 0;
        let reads = self.around.rules.reads;
        if self.around.approval(self.seat) >= MANDATE {
            tell(self.news, Weight::Headline, "news-mandate-renewed", self.seat);
            self.ask(reads.capital, Milli::points(6), Why::Renewed);
        } else {
            // A successor: fresh unity, old liabilities.
            tell(self.news, Weight::Scene, "news-mandate-ended", self.seat);
            self.ask(reads.home, Milli::points(8), Why::Ended);
            self.ask(reads.keep, Milli::points(-4), Why::Ended);
        }
    }
}

/// Those present and in favour: the government's own, and of the opposition those who have a deal.
fn president_of(rule: &HomeRule, own: i64, there: i64, deal: bool) -> Election {
    president(rule, own + there, if deal { own + there } else { own })
}

pub(super) fn publish(
    mut domestic: ResMut<Domestic>,
    gauges: Res<Gauges>,
    sizes: Res<GaugeRules>,
    rules: Res<DomesticRules>,
    mut climate: ResMut<Climate>,
    mut news: ResMut<News>,
    roster: Res<Roster>,
) {
    let now = majorities(&gauges, &sizes, &rules, roster.seats.len());
    for (seat, (before, after)) in roster.seats().zip(domestic.majority.iter().zip(&now)) {
        if *before && !after {
            news.tell(Weight::Headline, "news-majority-lost", Target::Party(seat), &[("seat", Fact::Seat(seat))]);
        }
    }
    domestic.majority = now;
    write_climate(&domestic, &mut climate, roster.seats.len());
}

/// Whether each home has its majority.
#[must_use]
pub fn majorities(gauges: &Gauges, sizes: &GaugeRules, rules: &DomesticRules, seats: usize) -> Vec<bool> {
    let of = |at: usize| {
        let votes = rules.homes.get(at).is_some_and(|rule| rule.seats > 0);
        !votes || gauges.seat(sizes, MARGIN, SeatIx::of(at)) >= Milli::ZERO
    };
    (0..seats).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house() -> HomeRule {
        HomeRule { seats: 120, needed: 61, quorum: 80, term: 16, ..HomeRule::default() }
    }

    #[test]
    fn approval_and_growth_make_seats() {
        let of = |approval, growth, luck| {
            ballot(&house(), Milli::points(approval), Milli(growth), Milli::points(10), Milli::points(luck))
        };
        assert_eq!(of(46, 3_500, 0), Milli::points(1));
        assert_eq!(of(56, 3_500, 0), Milli::points(7));
        assert_eq!(of(46, 1_500, 0), Milli::points(-5));
        assert!(of(20, 0, -12) >= Milli::points(-59));
    }

    #[test]
    fn odds_of_a_ballot_are_whole_and_follow_approval() {
        let of = |approval| ballot_odds(&house(), Milli::points(approval), Milli(3_500), Milli::points(10));
        for approval in [20, 46, 60] {
            assert_eq!(of(approval).into_iter().sum::<Milli>(), Milli::points(100));
        }
        let [few, even, many] = [20, 46, 60].map(|approval| of(approval)[0]);
        assert!(few < even && even < many, "{few} {even} {many}");
        assert!(even > Milli::points(45) && even < Milli::points(60), "{even}");
    }

    #[test]
    fn a_head_of_state_needs_presence_and_votes() {
        // 66 deputies came on 5 March 2026 where 80 were needed.
        assert_eq!(president(&house(), 66, 66), Election::NoQuorum);
        assert_eq!(president(&house(), 80, 80), Election::TwoThirds);
        assert_eq!(president(&house(), 82, 71), Election::Third);
        assert_eq!(president(&house(), 85, 60), Election::Short);
    }

    #[test]
    fn only_weak_and_disliked_cabinets_fall() {
        assert_eq!(fall_odds(Milli::points(5), Milli::points(20)), Milli::ZERO);
        assert_eq!(fall_odds(Milli::points(-10), Milli::points(50)), Milli::ZERO);
        assert!(fall_odds(Milli::points(-10), Milli::points(30)) > Milli::points(30));
    }
}
