//! What things are worth to a seat, in points of political capital (`v`), from its own objectives.
//!
//! Each objective prices what it measures by its slope from here to full; everything else follows: support of a
//! state is worth the odds it adds, times a recognition; a membership is worth its standing; plain numbers have a
//! worth a point in `rules/characters.ron`. A character weighs all of it by head.

use super::taste::Taste;
use crate::accession::{GATES, LEVEL, LEVEL_GAIN, MEAN_LEVEL};
use crate::core::climate::StanceWord;
use crate::core::effects::{Effect, Lasts, Selection, Whose};
use crate::core::gauges::shaped;
use crate::core::ix::{PowerIx, StateIx};
use crate::core::milli::{Milli, divide};
use crate::core::order::Target;
use crate::core::price::Price;
use crate::core::quantity::{Quantity, Scope};
use crate::core::roster::Role;
use crate::dialogue::{CARRIED_OUT, TRUST};
use crate::game::view::SeatView;
use crate::organisations::ODDS;
use crate::powers::GOODWILL;
use crate::public_diplomacy::IMAGE;
use crate::recognition::{EFFORT, EXPOSURE, OCCASION, PULL, RESILIENCE, RUNG};
use crate::scenario::characters_file::HeadWord;
use crate::scenario::setup::{Measure, Scale};
use crate::seats::{BUDGET, CAPITAL, HOME, KEEP};

/// Points of capital that a point of the verdict is worth (judgement: a recognition is then worth about 24).
const PER_VERDICT: i64 = 7;

/// Share of a point's general worth that counts beside an objective that measures it, and where none does, per mille.
const BESIDE: (i64, i64) = (250, 500);

/// Prices of a seat, in milli-v per point.
pub struct Prices {
    /// A recognition gained (for the parent: lost to it, so negative).
    pub recognition: i64,
    /// Approval at home.
    pub home: i64,
    /// The seat's word.
    pub keep: i64,
    /// Trust.
    pub trust: i64,
    /// A point of standing won in bodies by the aspirant.
    pub body: i64,
    /// A lost vote.
    pub lost_vote: i64,
    /// Goodwill by power.
    pub goodwill: Vec<i64>,
    /// A recogniser made firm, of all of them.
    pub firm: i64,
    /// A step of engagement of one state.
    pub step: i64,
    /// Image in a region.
    pub image: i64,
    /// Turns left, this one included.
    pub turns_left: i64,
    /// What a point of capital is felt as: less where there is plenty.
    pub capital: i64,
    /// What EUR 1 m is felt as.
    pub money: i64,
    /// A gate of accession passed.
    pub gate: i64,
    /// A level of a chapter.
    pub level: i64,
    /// A level of an article carried out.
    pub article: i64,
    /// Whose judgement this is.
    pub taste: Taste,
    /// Whether the seat was wronged of late, so that firm acts are understood.
    pub window: bool,
    /// By number of the quantity: a point of the seat's own or of the world's, and a point of another party's.
    points: Vec<(i64, i64)>,
    role: Role,
    own: i64,
}

/// Slope of an objective from a value to its full worth, in milli-v of the verdict per point of the measure.
fn slope(scale: Scale, value: Milli, brings: Milli) -> i64 {
    let up = scale.full > scale.nothing;
    let one = if up { 1000 } else { -1000 };
    let near = scale.worth(value + Milli(one)).0 - scale.worth(value).0;
    let to_go = (scale.full - value).0;
    let far =
        if to_go.signum() == one.signum() { divide((100_000 - scale.worth(value).0) * 1000, to_go.abs()) } else { 0 };
    let points = (near * 2 + far) / 3;
    divide(points * brings.0 * PER_VERDICT * one.signum(), 100_000)
}

impl Prices {
    /// Prices of a seat as things stand, to a neutral player.
    #[must_use]
    pub fn of(view: SeatView) -> Self {
        Self::to(view, Taste::neutral())
    }

    /// Prices of a seat as things stand, to somebody.
    #[must_use]
    pub fn to(view: SeatView, taste: Taste) -> Self {
        let setup = view.setup();
        let calendar = view.calendar();
        let turns_left = i64::from(calendar.length - calendar.turns);
        let means = view.means();
        let plenty = |part: i64, whole: i64| (1300 - part * 1000 / whole.max(1)).clamp(300, 1000);
        let mut prices = Self {
            recognition: 0,
            home: 300,
            keep: 200,
            trust: 100,
            body: 0,
            lost_vote: 0,
            goodwill: vec![150; setup.roster.powers.len()],
            firm: 0,
            step: 0,
            image: 200,
            turns_left,
            capital: plenty(means.get(CAPITAL).0, 80_000),
            money: plenty(means.get(BUDGET).0, means.income.0 * 2) * 8 / 10,
            gate: 0,
            level: 0,
            article: 0,
            taste,
            window: view.window_open(),
            points: Vec::new(),
            role: view.role(),
            own: view.role().sign(),
        };
        let mut slopes = vec![0; setup.registry.numbers()];
        let mut others = slopes.clone();
        for one in view.marks() {
            let slope = slope(one.scale, one.value, one.points);
            match one.measure {
                Measure::NetRecognitions => prices.recognition += slope,
                Measure::BodiesJoined => prices.body += slope,
                Measure::BidsLost => prices.lost_vote += slope,
                Measure::AtEnd(quantity)
                | Measure::Mean(quantity)
                | Measure::Lowest(quantity)
                | Measure::Highest(quantity)
                | Measure::Since(quantity) => match *quantity {
                    HOME => prices.home += slope,
                    KEEP => prices.keep += slope,
                    TRUST => prices.trust += slope,
                    // A gain of the mean is spread over some thirty chapters.
                    LEVEL_GAIN | MEAN_LEVEL => prices.level += slope / 30,
                    GATES => prices.gate += slope,
                    CARRIED_OUT => prices.article += slope * 2,
                    other => slopes[other.at()] += slope,
                },
                Measure::LeastGoodwill(powers) | Measure::LowestGoodwill(powers) => {
                    // The least friendly one sets the mark; the others matter as it nears them.
                    let least = powers.iter().map(|p| view.goodwill(*p)).min().unwrap_or_default();
                    for power in powers {
                        let near = view.goodwill(*power) - least < Milli::points(6);
                        prices.goodwill[power.at()] += if near { slope } else { slope / 4 };
                    }
                }
                Measure::FirmRecognisers => prices.firm += slope,
                Measure::Engagement => prices.step += slope / 40,
                Measure::Embassies => prices.firm += slope / 2,
                Measure::DuesKept => prices.keep += slope / 4,
                Measure::Of(role, quantity) if *role == view.role() => slopes[quantity.at()] += slope,
                Measure::Of(_, quantity) => others[quantity.at()] += slope,
                Measure::CarriedOut => prices.article += slope,
                Measure::Articles(role, articles) => {
                    let share = 100 * slope / (3 * i64::try_from(articles.len()).unwrap_or(1).max(1));
                    // What the other side carries out is not the seat's to do.
                    let own = *role == view.role() || view.role() == Role::Mediator;
                    prices.article += if own { share / 3 } else { share / 8 };
                }
                Measure::FullArticles(_) => prices.article += slope / 6,
                Measure::Gates(role) if *role == view.role() || view.role() == Role::Mediator => prices.gate += slope,
                _ => {}
            }
        }
        prices.weigh(view, &slopes);
        for (point, slope) in prices.points.iter_mut().zip(others) {
            point.1 += slope;
        }
        prices
    }

    /// The head under which this seat counts recognition and seats in bodies.
    #[must_use]
    pub fn status(&self) -> HeadWord {
        match self.role {
            Role::Aspirant => HeadWord::Standing,
            Role::Parent => HeadWord::Status,
            Role::Mediator => HeadWord::Both,
        }
    }

    /// Puts the general worth of points beside what objectives say, and the character's weight on each head.
    fn weigh(&mut self, view: SeatView, slopes: &[i64]) {
        let rules = &view.setup().bots;
        self.points = vec![(0, 0); slopes.len()];
        let mut heads = vec![None; slopes.len()];
        for row in rules.worth.iter().filter(|row| row.role.is_none_or(|role| role == self.role)) {
            let at = row.on.at();
            if row.others {
                self.points[at].1 += row.v * BESIDE.1 / 1000 * self.taste.factor(row.head) / 1000;
                continue;
            }
            let share = if slopes[at] == 0 { BESIDE.1 } else { BESIDE.0 };
            self.points[at].0 += row.v * share / 1000 * self.taste.factor(row.head) / 1000;
            heads[at] = Some(row.head);
        }
        for (at, slope) in slopes.iter().enumerate().filter(|(_, slope)| **slope != 0) {
            self.points[at].0 += slope * heads[at].map_or(1000, |head| self.taste.factor(head)) / 1000;
        }
        let taste = self.taste;
        let by = |price: &mut i64, head: HeadWord| *price = *price * taste.factor(head) / 1000;
        let status = self.status();
        for price in [&mut self.recognition, &mut self.body, &mut self.firm, &mut self.step, &mut self.image] {
            by(price, status);
        }
        by(&mut self.home, if self.role == Role::Mediator { HeadWord::Unity } else { HeadWord::Home });
        by(&mut self.keep, if self.role == Role::Mediator { HeadWord::Word } else { HeadWord::Room });
        by(&mut self.trust, if self.role == Role::Mediator { HeadWord::Track } else { HeadWord::Calm });
        self.goodwill.iter_mut().for_each(|price| by(price, HeadWord::Room));
        // In an ordinary quarter: a gate 26, a tenth of a level 4, a level of an article 10.
        let path = if self.role == Role::Mediator { HeadWord::Both } else { HeadWord::Path };
        let terms = if self.role == Role::Mediator { HeadWord::Implement } else { HeadWord::Terms };
        self.gate = (self.gate + 13_000) * taste.factor(path) / 1000;
        self.level = (self.level + 40_000) * taste.factor(path) / 1000;
        self.article = (self.article + 5_000) * taste.factor(terms) / 1000;
        self.points[LEVEL.at()].0 += if slopes.len() > LEVEL.at() { self.level } else { 0 };
    }

    /// The head under which an effect counts.
    #[must_use]
    pub fn head(&self, view: SeatView, effect: &Effect) -> Option<HeadWord> {
        let own = |one: HeadWord, mediator: HeadWord| if self.role == Role::Mediator { mediator } else { one };
        Some(match effect {
            Effect::Change { on, .. } => match *on {
                EFFORT | PULL | RESILIENCE | OCCASION | EXPOSURE | RUNG | ODDS | IMAGE => self.status(),
                GOODWILL => HeadWord::Room,
                other => {
                    let mut rows = view.setup().bots.worth.iter();
                    rows.find(|row| row.on == other && row.role.is_none_or(|role| role == self.role))?.head
                }
            },
            Effect::Goodwill(..) | Effect::GoodwillOf(..) | Effect::ServeRequest => HeadWord::Room,
            Effect::Recognise(..)
            | Effect::PrepareBid(_)
            | Effect::TableBid
            | Effect::Sound(_)
            | Effect::Posture(..) => self.status(),
            Effect::Dialogue(_) | Effect::Reach(..) => own(HeadWord::Terms, HeadWord::Implement),
            Effect::Accession(_) => own(HeadWord::Path, HeadWord::Both),
            Effect::Government(_) => HeadWord::Home,
            _ => return None,
        })
    }

    /// A point of a plain number: the seat's own or the world's, or another party's.
    #[must_use]
    pub fn point(&self, on: Quantity, others: bool) -> i64 {
        let (own, other) = self.points.get(on.at()).copied().unwrap_or_default();
        if others { other } else { own }
    }

    /// What a price is felt as, in milli-v: a team-quarter 3, the initiative 3, goodwill half.
    #[must_use]
    pub fn felt(&self, price: Price, upkeep: Milli) -> i64 {
        price.capital.0 * self.capital / 1000
            + i64::from(price.teams) * 3_000
            + (price.budget + upkeep).0 * self.money / 1000
            + i64::from(price.initiative) * 3_000
            + price.goodwill.0 / 2
    }

    /// What a change of support of a state is worth, lasting some quarters.
    #[must_use]
    pub fn support(&self, view: SeatView, state: StateIx, by: Milli, quarters: i64) -> i64 {
        let outlook = view.outlook(state);
        let quarters = quarters.min(self.turns_left);
        let by = by.clamp(Milli::points(-20), Milli::points(20));
        if outlook.stance >= StanceWord::Frozen {
            // A firmer hold: less open to withdrawal.
            let frailty = view.frailty(state);
            let open = (Milli::points(20) - outlook.support).clamp(Milli::ZERO, Milli::points(20));
            let odds = by.0 * open.0 / 20_000 * frailty.0 / 100_000;
            let held = self.recognition.abs().max(self.firm) * self.own.signum();
            return odds * held / 1000 * quarters / 800;
        }
        let odds = |support: Milli| -> i64 {
            if support >= Milli::ZERO {
                2_200 + support.0 * 22 / 100
            } else {
                // Below the threshold nothing happens yet, but it comes nearer.
                (14_000 + support.0).max(0) * 900 / 14_000
            }
        };
        let gained = odds(outlook.support + by) - odds(outlook.support);
        gained * self.recognition / 100_000 * quarters * 8 / 10
    }

    /// What effects are worth to the seat that acts.
    #[must_use]
    pub fn effects(&self, view: SeatView, effects: &[Effect], target: Target) -> i64 {
        effects.iter().map(|effect| self.effect(view, effect, target)).sum()
    }

    /// What one effect is worth to the seat that acts.
    #[must_use]
    pub fn effect(&self, view: SeatView, effect: &Effect, target: Target) -> i64 {
        match effect {
            Effect::Luck(odds, then, otherwise) => {
                let of = |list| self.effects(view, list, target);
                divide(of(then) * odds.0 + of(otherwise) * (100_000 - odds.0), 100_000)
            }
            &Effect::Change { on, by, whose, lasts, odds } => {
                let lasting = match lasts {
                    Lasts::Stays => self.turns_left.min(self.taste.look),
                    Lasts::HalfLife(h) => (i64::from(h) * 3 / 2).min(self.turns_left),
                    Lasts::Over(q) => (self.turns_left - i64::from(q) / 2).clamp(1, self.taste.look),
                    Lasts::For(q) => i64::from(q).min(self.turns_left),
                };
                divide(self.change(view, on, by, whose, lasting, target) * odds.0, 100_000)
            }
            &Effect::Goodwill(power, by) => self.goodwill(power, by, view),
            &Effect::Posture(power, steps) => {
                let favours = view.setup().power_rules.favours[power.at()];
                self.recognition * favours * i64::from(steps) / 2
            }
            &Effect::Recognise(state, odds) => {
                let near = view.outlook(state).support >= Milli::points(-4);
                if near { self.recognition * odds.0 / 100_000 } else { 0 }
            }
            Effect::ServeRequest => 500,
            &Effect::Due(due, _) => {
                // What is owed is kept where that pays, later and with less certainty than what is paid at once.
                let rule = &view.setup().event_rules.dues[due.at()];
                let kept = self.effects(view, &rule.kept, Target::Nothing) - self.felt(rule.price, Milli::ZERO);
                let broken = self.effects(view, &rule.broken, Target::Nothing);
                kept.max(broken) * 7 / 10
            }
            // What it adds to a bid that is being prepared; acts on a body are weighed as a whole, by the count.
            &Effect::PrepareBid(by) if matches!(target, Target::Body(org) if view.bid(org) > Milli::ZERO) => {
                by.0 * self.body.max(0) / 25_000
            }
            Effect::Settle(_) => 3_000,
            Effect::Sound(_) => self.sounding(view, target),
            &Effect::GoodwillOf(role, power, by) => {
                if role == self.role {
                    self.goodwill(power, by, view)
                } else {
                    by.0 / 10
                }
            }
            &Effect::Dialogue(act) => self.dialogue(view, act, target),
            &Effect::Reach(article, level) => self.reach(view, article, level),
            &Effect::Accession(act) => self.accession(view, act, target),
            &Effect::Government(act) => self.government(view, act),
            // Bids are weighed as a whole, where the votes are counted.
            Effect::Flag(..) | Effect::PrepareBid(_) | Effect::TableBid | Effect::WithdrawBid | Effect::Postpone(_) => {
                0
            }
        }
    }

    fn goodwill(&self, power: PowerIx, by: Milli, view: SeatView) -> i64 {
        // It melts back: late gains count most for what is read at the end.
        let keeps = if self.turns_left <= 4 { 100 } else { 70 };
        let pulls = view.setup().power_rules.favours[power.at()] * self.own * 250;
        by.0 * (self.goodwill[power.at()] + pulls.max(0)) / 1000 * keeps / 100
    }

    fn sounding(&self, view: SeatView, target: Target) -> i64 {
        let Target::Body(org) = target else { return 0 };
        let known = view.sounding(org) >= Milli::points(24);
        if view.bid(org) > Milli::points(30) && !known { self.body.abs() * 2 + 2_000 } else { 0 }
    }

    fn change(&self, view: SeatView, on: Quantity, by: Milli, whose: Whose, lasting: i64, target: Target) -> i64 {
        let mine = match whose {
            Whose::Actor | Whose::Both | Whose::Chapter(_) => true,
            Whose::Target => !matches!(target, Target::Party(party) if party != view.seat),
            Whose::Role(role) => role == self.role,
            Whose::Seat(seat) => seat == view.seat,
            _ => false,
        };
        let fading = |price: i64| by.0 * price / 1000 * lasting.min(8) / 8;
        // Contested numbers help whoever acts: for the parent they turn against the aspirant.
        let pull = by.ratio(self.own, 1);
        match on {
            // Read at the end: what stays until then counts whole, however near it is.
            HOME if mine => by.0 * self.home / 1000 * lasting.min(8) / self.turns_left.clamp(1, 8),
            KEEP if mine => by.0 * self.keep / 1000,
            BUDGET if mine => by.0 * 900 / 1000,
            CAPITAL if mine => by.0,
            TRUST => fading(self.trust),
            IMAGE => fading(self.image + self.recognition.abs() / 60) * if self.role == Role::Mediator { 0 } else { 1 },
            EFFORT => match (whose, target) {
                (Whose::Picked(count, _), _) => {
                    by.0 * 140 / 1000 * self.recognition.abs() / 100_000 * i64::from(count) * lasting.min(6)
                }
                (_, Target::State(state)) => {
                    let stock = view.own_effort(state);
                    let worth = by.ratio(16_000, 16_000 + stock.0);
                    self.support(view, state, worth.ratio(self.own, 1), lasting.min(8))
                }
                _ => 0,
            },
            PULL => self.pulled(view, pull, whose, lasting, target),
            RESILIENCE => {
                let guards = if self.role == Role::Parent { 0 } else { self.recognition.abs().max(self.firm) };
                let count = count(whose);
                let open = match target {
                    Target::State(state) => view.frailty(state).0 / 1000,
                    _ => 45,
                };
                by.0 * guards / 100_000 * open * count / 80 * lasting.min(6) / 6
            }
            OCCASION => match target {
                Target::State(state) if view.outlook(state).support >= Milli::ZERO => {
                    by.0 * self.recognition.max(0) / 100_000
                }
                _ => by.0 * self.recognition.max(0) / 1_500_000,
            },
            EXPOSURE => {
                if self.role != Role::Parent {
                    return 0;
                }
                let open = match target {
                    Target::State(state) if view.outlook(state).support < Milli::points(14) => view.frailty(state).0,
                    Target::State(_) => 2_000,
                    _ => 30_000,
                };
                by.0 * -self.recognition / 100_000 * open / 100_000 * 3 * count(whose)
            }
            GOODWILL => match target {
                Target::Power(power) => self.goodwill(power, by, view),
                _ => 0,
            },
            RUNG => by.0 * (self.step + 600 * self.own.max(0)) / 1000,
            ODDS => {
                let value = (self.body.abs() * 6).max(1_500);
                let toward = if self.body >= 0 { 1 } else { -1 };
                pull.0 * toward * value / 100_000 * count(whose) / 12
            }
            _ => self.plain(view, on, by, whose, mine, lasting),
        }
    }

    /// A plain number: what saturates gains less the higher it stands, what returns to a base is worth less.
    fn plain(&self, view: SeatView, on: Quantity, by: Milli, whose: Whose, mine: bool, lasting: i64) -> i64 {
        let (own, other) = self.points.get(on.at()).copied().unwrap_or_default();
        if own == 0 && other == 0 {
            return 0;
        }
        let row = view.setup().registry.row(on);
        let mut by = by;
        let mut keeps = 1000;
        if let Some(rule) = view.setup().gauge_rules.rule(on) {
            by = shaped(rule.spec.shape, view.gauge(on), by);
            // Half of what returns by a tenth a quarter is gone in seven.
            keeps = 100_000_000 / (100_000 + rule.returns.0 * 4);
        }
        let world = row.scope != Scope::Seat
            && matches!(whose, Whose::World | Whose::Actor | Whose::Target | Whose::Both | Whose::Chapter(_));
        let mut price = if mine || world || (row.scope == Scope::World) { own } else { 0 };
        if row.scope != Scope::World
            && matches!(whose, Whose::Other | Whose::Both | Whose::Role(_) | Whose::Seat(_) | Whose::Target)
        {
            price += if mine && whose != Whose::Both { 0 } else { other };
        }
        by.0 * price / 1000 * keeps / 1000 * lasting.min(8) / 8 * count(whose)
    }

    fn pulled(&self, view: SeatView, by: Milli, whose: Whose, lasting: i64, target: Target) -> i64 {
        match (whose, target) {
            (Whose::Target, Target::State(state)) | (Whose::State(state), _) => self.support(view, state, by, lasting),
            (Whose::Picked(count, Selection::QuietRecognisers), _) => {
                by.0 * self.recognition / 200_000 * i64::from(count) * lasting / 8
            }
            // Picked states lie near the threshold: each point is worth odds there.
            (Whose::Picked(count, _), _) => by.0 * 140 / 1000 * self.recognition / 100_000 * i64::from(count) * lasting,
            _ => 0,
        }
    }
}

fn count(whose: Whose) -> i64 {
    match whose {
        Whose::Picked(count, _) => i64::from(count),
        _ => 1,
    }
}
