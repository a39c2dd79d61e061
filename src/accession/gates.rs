//! Gates: who decides, by what rule, what each member needs to let a candidate pass, and the vote.

use super::rules::{AccessionRules, Decider, GateRule, Need, Reason};
use super::{Accession, Causes, GATE_CREDIT, MEASURES, REMEMBERED, Roll, STANDS, VETO, Way, ask, may_call};
use crate::core::calendar::Calendar;
use crate::core::chance::{Chance, Stream};
use crate::core::climate::Climate;
use crate::core::dials::Dialled;
use crate::core::emit::{Act, Emitter};
use crate::core::gauges::{GaugeRule, GaugeRules, Gauges};
use crate::core::inbox::{Aim, Inbox};
use crate::core::ix::{CauseIx, GateIx, OrgIx, Owner, SeatIx, StateIx};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::Target;
use crate::core::quantity::{Domain, Registry, Scope};
use crate::core::roster::{Role, Roster};

/// Goodwill and record at which members are neither drawn nor put off.
const PLAIN: Milli = Milli::points(45);
/// What a refusal costs a mediator who proposed the gate: carrot, unity.
pub const PROPOSED: [Milli; 2] = [Milli::points(-5), Milli::points(-4)];

/// What is taken off every member's stand, with what each part is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stand {
    /// The step itself.
    pub ease: Milli,
    /// Credit.
    pub credit: Milli,
    /// Trust between the parties.
    pub trust: Milli,
    /// Goodwill with the club.
    pub goodwill: Milli,
    /// The candidate's own record.
    pub keep: Milli,
}

impl Stand {
    /// All of it.
    #[must_use]
    pub fn total(&self) -> Milli {
        self.ease + self.credit + self.trust + self.goodwill + self.keep
    }

    /// Odds (milli-per-cent) that a member with a stand says no. One without any objection lets everybody pass.
    #[must_use]
    pub fn odds(&self, veto: Milli, shift: Milli) -> Milli {
        if veto <= Milli::ZERO {
            return Milli::ZERO;
        }
        (veto + shift - self.total()).clamp(Milli::ZERO, Milli::points(100))
    }
}

/// What a candidate brings to a gate: the formula of the study of the game (3.4).
#[must_use]
pub fn stand(
    rules: &AccessionRules,
    climate: &Climate,
    (gauges, gauge_rules): (&Gauges, &GaugeRules),
    seat: SeatIx,
    gate: &GateRule,
) -> Stand {
    let path = &rules.paths[gate.path];
    let (quantity, share) = path.credit;
    let goodwill = path.club.map_or(PLAIN, |club| {
        climate.goodwill.get(seat.at()).and_then(|row| row.get(club.at())).copied().unwrap_or(PLAIN)
    });
    let keep = climate.keep.get(seat.at()).copied().unwrap_or(PLAIN);
    Stand {
        ease: gate.ease,
        credit: gauges.seat(gauge_rules, quantity, seat).percent(share),
        trust: climate.trust.ratio(1, 5),
        goodwill: (goodwill - PLAIN).ratio(1, 2),
        keep: (keep - PLAIN).ratio(1, 3),
    }
}

/// Odds that an institution that decides alone agrees.
#[must_use]
pub fn institution_odds(stand: &Stand) -> Milli {
    (Milli::points(35) + stand.total()).clamp(Milli::ZERO, Milli::points(100))
}

/// What a gate still waits for: the first need that is not met.
#[must_use]
pub fn unmet(
    rules: &AccessionRules,
    climate: &Climate,
    (gauges, gauge_rules): (&Gauges, &GaugeRules),
    (seat, way): (SeatIx, &Way),
    gate: &GateRule,
) -> Option<Need> {
    gate.needs.iter().copied().find(|need| {
        let met = match *need {
            Need::Gate(before) => way.passed.get(before.at()).copied().unwrap_or(false),
            Need::Mean(least) => way.mean(rules) >= least,
            Need::Chapter(chapter, least) => {
                way.levels.get(chapter.at()).copied().flatten().is_none_or(|level| level >= least)
            }
            Need::Article(article, least) => climate.dialogue.level(article, seat) >= Milli::points(i64::from(least)),
            Need::AtLeast(quantity, least) => {
                let of_world = |rule: &GaugeRule| rule.spec.quantity == quantity && rule.spec.scope == Scope::World;
                let value = if gauge_rules.all().iter().any(of_world) {
                    gauges.world(gauge_rules, quantity)
                } else {
                    gauges.seat(gauge_rules, quantity, seat)
                };
                value >= least
            }
            Need::MeasuresAtMost(most) => gauges.seat(gauge_rules, MEASURES, seat) <= Milli::points(i64::from(most)),
            Need::Flag(flag) => climate.flags.get(flag.at()).copied().unwrap_or(false),
        };
        !met
    })
}

/// The shift of the mood among members.
pub(super) fn mood(rules: &AccessionRules, climate: &Climate) -> Milli {
    let Some((dial, shifts)) = &rules.mood else { return Milli::ZERO };
    let level = climate.dials.get(*dial).copied().unwrap_or(1);
    shifts.get(usize::from(level)).copied().unwrap_or_default()
}

/// Whose stands a request is aimed at, hardest first.
#[must_use]
pub fn aimed(
    accession: &Accession,
    rules: &AccessionRules,
    climate: &Climate,
    roster: &Roster,
    aim: Aim,
    by: Option<SeatIx>,
) -> Vec<(SeatIx, StateIx)> {
    let own = || by.filter(|seat| accession.way(*seat).is_some()).or_else(|| roster.seat_of(Role::Aspirant));
    let (seat, count) = match aim {
        Aim::At(Owner::Member(seat, state)) => return vec![(seat, state)],
        Aim::At(Owner::Seat(seat)) => (Some(seat), 1),
        Aim::Picked(count, ..) => (own(), usize::from(count)),
        Aim::At(_) => return Vec::new(),
    };
    let Some((seat, way)) = seat.and_then(|seat| Some((seat, accession.way(seat)?))) else { return Vec::new() };
    let next = (0..rules.gates.len()).find(|at| {
        !way.passed[*at]
            && rules.walks(roster.role(seat), GateIx::of(*at))
            && matches!(rules.gates[*at].decider, Decider::Unanimity | Decider::Ratifications)
    });
    let Some(org) = next.map(|at| rules.paths[rules.gates[at].path].org) else { return Vec::new() };
    let mut states: Vec<StateIx> = members(climate, org).collect();
    states.sort_by_key(|state| (std::cmp::Reverse(way.vetoes[state.at()]), *state));
    states.truncate(count);
    states.into_iter().map(|state| (seat, state)).collect()
}

fn members(climate: &Climate, org: OrgIx) -> impl Iterator<Item = StateIx> + '_ {
    climate
        .members
        .get(org.at())
        .into_iter()
        .flatten()
        .enumerate()
        .filter(|(_, is)| **is)
        .map(|(at, _)| StateIx::of(at))
}

/// What is left of a word with a member: what it takes off shrinks to nothing at the bound below the start.
#[must_use]
pub fn lobbied(rules: &AccessionRules, (seat, state): (SeatIx, StateIx), veto: Milli, amount: Milli) -> Milli {
    if amount >= Milli::ZERO {
        return amount;
    }
    let start = rules.vetoes.get(seat.at()).and_then(|row| row.get(state.at())).copied().unwrap_or_default();
    let bound = rules.sizes.lobbying;
    let room = (veto - (start - bound)).clamp(Milli::ZERO, bound);
    amount.ratio(room.0, bound.0.max(1)).max(-room)
}

/// Moves a stand.
pub(super) fn lobby(
    accession: &mut Accession,
    rules: &AccessionRules,
    climate: &Climate,
    ledger: &mut Ledger,
    (seat, state): (SeatIx, StateIx),
    amount: Milli,
    cause: CauseIx,
    by: Option<SeatIx>,
) -> Milli {
    let Some(veto) = accession.ways.get_mut(seat.at()).and_then(|way| way.vetoes.get_mut(state.at())) else {
        return Milli::ZERO;
    };
    let mut amount = amount;
    if amount < Milli::ZERO {
        let drawn = rules.movable.as_ref().is_some_and(|(dial, states, _)| {
            let level = climate.dials.get(*dial).copied().unwrap_or(u8::MAX);
            states.get(usize::from(level)).copied().flatten() == Some(state)
        });
        if let Some((_, _, worth)) = rules.movable.as_ref().filter(|_| drawn) {
            amount = amount.percent(*worth);
        }
    }
    let amount = lobbied(rules, (seat, state), *veto, amount);
    ledger.change(veto, STANDS, VETO, Owner::Member(seat, state), amount, cause, by)
}

/// Where gates are decided.
pub(super) struct Hall<'a> {
    pub(super) rules: &'a AccessionRules,
    pub(super) roster: &'a Roster,
    pub(super) registry: &'a Registry,
    pub(super) climate: &'a Climate,
    pub(super) chance: &'a Chance,
    pub(super) dials: Dialled<'a>,
    pub(super) calendar: &'a Calendar,
    pub(super) gauge_rules: &'a GaugeRules,
    pub(super) causes: Causes,
}

impl Hall<'_> {
    /// Puts a gate to those who decide on it, for whoever called it or for the party whose next gate it is.
    pub(super) fn call(
        &self,
        accession: &mut Accession,
        gauges: &mut Gauges,
        ledger: &mut Ledger,
        inbox: &mut Inbox,
        lasting: &mut LastingEffects,
        news: &mut News,
        gate: GateIx,
        by: Option<SeatIx>,
    ) {
        let ready = |seat: &SeatIx| {
            let both = (&*gauges, self.gauge_rules);
            let done = accession.rolls.iter().any(|r| (r.tick, r.seat, r.gate) == (self.calendar.ticks, *seat, gate));
            !done
                && may_call(accession, self.climate, self.rules, self.roster, both, self.calendar.quarter, *seat, gate)
        };
        let own = by.filter(|seat| self.rules.walks(self.roster.role(*seat), gate));
        let seat = match own {
            Some(seat) => Some(seat).filter(ready),
            None => self.roster.seats().filter(|_| self.rules.mediated(gate)).find(ready),
        };
        let Some(seat) = seat else { return };
        let rule = &self.rules.gates[gate.at()];
        let stand = stand(self.rules, self.climate, (gauges, self.gauge_rules), seat, rule);
        let (passed, against) = self.decide(&accession.ways[seat.at()], seat, gate, &stand);
        self.tell(news, (seat, by), gate, passed, &against);
        let owner = Owner::Seat(seat);
        if passed {
            let way = &mut accession.ways[seat.at()];
            way.passed[gate.at()] = true;
            way.gained += u16::from(self.rules.mediated(gate));
            let used = -self.rules.sizes.used;
            gauges.change(self.gauge_rules, ledger, (GATE_CREDIT, owner), used, self.causes.passed, None);
            let key = self.roster.gates[gate.at()].key.and(self.roster.seats[seat.at()].key);
            let act = Act { by: Some(seat), target: Target::Gate(gate), cause: self.causes.passed, key };
            let mut emitter = Emitter {
                inbox,
                lasting,
                roster: self.roster,
                registry: self.registry,
                chance: self.chance,
                dials: self.dials,
                missed: None,
            };
            emitter.emit(&rule.effects, act);
            let role = self.roster.role(seat);
            for (_, effects) in rule.effects_of.iter().filter(|(of, _)| *of == role) {
                emitter.emit(effects, act);
            }
        } else {
            let (others, refused) = (self.rules.others, self.causes.refused);
            ask(inbox, Domain::Seats, others.home, seat, self.rules.sizes.refused_home, refused);
            let hardest = against
                .iter()
                .max_by_key(|(state, _)| (accession.ways[seat.at()].vetoes[state.at()], std::cmp::Reverse(*state)));
            if let Some((state, _)) = hardest {
                let veto = &mut accession.ways[seat.at()].vetoes[state.at()];
                let owner = Owner::Member(seat, *state);
                ledger.change(veto, STANDS, VETO, owner, self.rules.sizes.hardens, refused, None);
            }
            if let Some(mediator) = by.filter(|seat| self.roster.role(*seat) == Role::Mediator) {
                ask(inbox, Domain::Gauges, others.carrot, mediator, PROPOSED[0], refused);
                ask(inbox, Domain::Seats, others.home, mediator, PROPOSED[1], refused);
            }
        }
        let tick = self.calendar.ticks;
        if accession.rolls.len() >= REMEMBERED {
            accession.rolls.remove(0);
        }
        accession.rolls.push(Roll { tick, seat, gate, passed, against });
    }

    /// The decision, and who was against.
    fn decide(&self, way: &Way, seat: SeatIx, gate: GateIx, stand: &Stand) -> (bool, Vec<(StateIx, Reason)>) {
        let rule = &self.rules.gates[gate.at()];
        let key = self.roster.gates[gate.at()].key.and(self.roster.seats[seat.at()].key);
        if rule.decider == Decider::Institution {
            return (self.chance.draw(Stream::Gate, key).hits(institution_odds(stand)), Vec::new());
        }
        let shift = mood(self.rules, self.climate);
        let (mut all, mut against) = (0_usize, Vec::new());
        for state in members(self.climate, self.rules.paths[rule.path].org) {
            all += 1;
            let key = key.and(self.roster.states[state.at()].key);
            if self.chance.draw(Stream::Gate, key).hits(stand.odds(way.vetoes[state.at()], shift)) {
                against.push((state, self.rules.reasons[seat.at()][state.at()]));
            }
        }
        let passed = match rule.decider {
            Decider::QualifiedMajority(most) => against.len() * 100 <= all * usize::from(most),
            _ => against.is_empty(),
        };
        (passed, against)
    }

    /// The roll of chairs.
    fn tell(
        &self,
        news: &mut News,
        (seat, by): (SeatIx, Option<SeatIx>),
        gate: GateIx,
        passed: bool,
        against: &[(StateIx, Reason)],
    ) {
        let link = Target::Gate(gate);
        let decider = self.rules.gates[gate.at()].decider;
        let key = match (passed, decider) {
            (true, Decider::Institution) => "news-gate-granted",
            (true, _) => "news-gate-passed",
            (false, Decider::Institution) => "news-gate-declined",
            (false, _) => "news-gate-refused",
        };
        let count = i64::try_from(against.len()).unwrap_or(0);
        let caller = Fact::Seat(by.unwrap_or(seat));
        let facts = [("seat", Fact::Seat(seat)), ("against", Fact::Count(count)), ("caller", caller)];
        news.tell(Weight::Scene, key, link, &facts);
        for (state, reason) in against {
            let key = match reason {
                Reason::Precedent => "news-chair-precedent",
                Reason::RuleOfLaw => "news-chair-rule-of-law",
                Reason::OwnDispute => "news-chair-own-dispute",
                Reason::Normalisation => "news-chair-normalisation",
                Reason::Alignment => "news-chair-alignment",
            };
            news.tell(Weight::Line, key, link, &[("seat", Fact::Seat(seat)), ("state", Fact::State(*state))]);
        }
    }
}

/// Whether a quantity may be a gate's need: a gauge of the world or of a seat.
#[must_use]
pub fn may_be_needed(registry: &Registry, id: &str) -> bool {
    registry.find(id).is_some_and(|row| row.domain == Domain::Gauges && matches!(row.scope, Scope::World | Scope::Seat))
}
