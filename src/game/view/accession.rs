//! What a seat may know of the paths of accession: what is published of everybody, its own chapters more finely, who
//! may say no and why, money at stake, measures.

use super::SeatView;
use crate::accession::rules::{AccessionRules, Decider, Need, PlanRule, Reason};
use crate::accession::{Accession, MEASURES, PLAN_PAID, Pipe, Roll, Stand, Way, institution_odds, stand, unmet};
use crate::core::calendar::Quarter;
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::ix::{ChapterIx, GateIx, SeatIx, StateIx};
use crate::core::milli::Milli;
use crate::core::roster::Role;
use jiff::civil::Date;

/// A member with its vote on a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chair {
    /// Who.
    pub state: StateIx,
    /// Its stand.
    pub veto: Milli,
    /// Odds of a no as this seat believes them, milli-per-cent.
    pub no: Milli,
    /// The same, with what the tells suggest of what moves all members alike.
    pub fair: Milli,
    /// Why.
    pub reason: Reason,
}

/// Where a gate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateState {
    /// Passed.
    Passed,
    /// It can be called this quarter.
    Open,
    /// Nothing is missing but the calendar.
    From(Quarter),
    /// It waits for something.
    Waits(Need),
}

/// The plan's money for a seat.
pub struct PlanView<'a> {
    /// The plan.
    pub rule: &'a PlanRule,
    /// The ceiling.
    pub ceiling: Milli,
    /// What was paid.
    pub paid: Milli,
    /// What waits for the next pay day.
    pub waiting: Milli,
}

impl<'a> SeatView<'a> {
    fn accession(&self) -> &'a Accession {
        self.books.accession
    }

    /// Rules of the paths.
    #[must_use]
    pub fn accession_rules(&self) -> &'a AccessionRules {
        &self.game.setup.accession_rules
    }

    fn gauges(&self) -> (&'a Gauges, &'a GaugeRules) {
        (self.books.gauges, &self.game.setup.gauge_rules)
    }

    fn way(&self, seat: SeatIx) -> Option<&'a Way> {
        self.accession().way(seat)
    }

    /// Whether a seat walks a path.
    #[must_use]
    pub fn walks(&self, seat: SeatIx, path: usize) -> bool {
        let rules = self.accession_rules();
        self.way(seat).is_some() && rules.paths[path].candidates.contains(&self.roster().role(seat))
    }

    /// A level as the last report, and the one before, have it.
    #[must_use]
    pub fn published(&self, seat: SeatIx, chapter: ChapterIx) -> Option<(Milli, Milli)> {
        let way = self.way(seat)?;
        let of = |row: &[Option<Milli>]| row.get(chapter.at()).copied().flatten();
        Some((of(&way.published)?, of(&way.before)?))
    }

    /// This seat's own reading of a chapter, finer than the report.
    #[must_use]
    pub fn own_level(&self, chapter: ChapterIx) -> Option<Milli> {
        self.way(self.seat)?.levels.get(chapter.at()).copied().flatten()
    }

    /// This seat's own reforms in a chapter.
    #[must_use]
    pub fn pipe(&self, chapter: ChapterIx) -> Pipe {
        self.way(self.seat).and_then(|way| way.pipe.get(chapter.at()).copied()).unwrap_or_default()
    }

    /// The mean level by the last report; for this seat itself the finer one, and that at the start.
    #[must_use]
    pub fn mean_levels(&self, seat: SeatIx) -> Option<(Milli, Option<(Milli, Milli)>)> {
        let way = self.way(seat)?;
        let rules = self.accession_rules();
        let own = (seat == self.seat).then(|| (way.mean(rules), way.start));
        Some((Way::mean_of(&way.published, rules), own))
    }

    /// Whether a seat passed a gate.
    #[must_use]
    pub fn gate_passed(&self, seat: SeatIx, gate: GateIx) -> bool {
        self.climate().accession.has_passed(seat, gate)
    }

    /// Gates passed since the start.
    #[must_use]
    pub fn gates_gained(&self, seat: SeatIx) -> u16 {
        self.way(seat).map_or(0, |way| way.gained)
    }

    /// Where a gate is.
    #[must_use]
    pub fn gate_state(&self, seat: SeatIx, gate: GateIx) -> Option<GateState> {
        let (way, rules) = (self.way(seat)?, self.accession_rules());
        let rule = &rules.gates[gate.at()];
        if way.passed[gate.at()] {
            return Some(GateState::Passed);
        }
        if let Some(need) = unmet(rules, self.climate(), self.gauges(), (seat, way), rule) {
            return Some(GateState::Waits(need));
        }
        let now = self.calendar().quarter;
        let next = (0..4).map(|n| now.plus(n)).find(|quarter| rule.sits(*quarter))?;
        Some(if next == now { GateState::Open } else { GateState::From(next) })
    }

    /// What a candidate brings to a gate. Credit and goodwill of others are known to the mediator alone.
    #[must_use]
    pub fn brings(&self, seat: SeatIx, gate: GateIx) -> Stand {
        let rules = self.accession_rules();
        let all = stand(rules, self.climate(), self.gauges(), seat, &rules.gates[gate.at()]);
        if seat == self.seat || self.role() == Role::Mediator {
            all
        } else {
            Stand { credit: Milli::ZERO, goodwill: Milli::ZERO, ..all }
        }
    }

    /// The members who decide on a gate, with how they will stand on a candidate when they vote; nobody where an
    /// institution decides alone.
    pub fn stands(&self, seat: SeatIx, gate: GateIx) -> impl Iterator<Item = (StateIx, Milli)> + use<'a> {
        let rules = self.accession_rules();
        let rule = &rules.gates[gate.at()];
        let decide = rule.decider != Decider::Institution;
        let members = self.climate().members.get(rules.paths[rule.path].org.at()).filter(|_| decide);
        let vetoes = self.vetoes_at_vote(seat);
        let is = members.into_iter().flatten().enumerate().filter(|(_, is)| **is);
        is.filter_map(move |(at, _)| vetoes.get(at).map(|veto| (StateIx::of(at), *veto)))
    }

    /// The members who decide on a gate, hardest first; nobody where an institution decides alone. What moves all of
    /// them alike is hidden.
    #[must_use]
    pub fn chairs(&self, seat: SeatIx, gate: GateIx) -> Vec<Chair> {
        let rules = self.accession_rules();
        let brings = self.brings(seat, gate);
        let moods = self.moods();
        let mut chairs: Vec<Chair> = self
            .stands(seat, gate)
            .map(|(state, veto)| {
                let reason = rules.reasons[seat.at()][state.at()];
                let fair = moods.iter().map(|(share, shift)| brings.odds(veto, *shift).0 * share).sum::<i64>();
                Chair { state, veto, no: brings.odds(veto, Milli::ZERO), fair: Milli(fair / 1000), reason }
            })
            .collect();
        chairs.sort_by_key(|chair| (std::cmp::Reverse(chair.veto), chair.state));
        chairs
    }

    /// What may move all members alike, each with how likely the tells make it, in thousandths.
    fn moods(&self) -> Vec<(i64, Milli)> {
        let Some((dial, shifts)) = &self.accession_rules().mood else { return vec![(1000, Milli::ZERO)] };
        let dials = self.game.world().resource::<crate::core::dials::Dials>();
        let shares = dials.posterior(&self.game.setup.dial_rules, *dial);
        let all = shares.iter().sum::<i64>().max(1);
        shares.iter().zip(shifts).map(|(share, shift)| (share * 1000 / all, *shift)).collect()
    }

    /// The odds of [`Self::gate_odds`], with what the tells suggest of what moves all members alike: what a person is
    /// shown.
    #[must_use]
    pub fn gate_odds_fair(&self, seat: SeatIx, gate: GateIx) -> Milli {
        let brings = self.brings(seat, gate);
        if self.accession_rules().gates[gate.at()].decider == Decider::Institution {
            return institution_odds(&brings);
        }
        Milli(self.moods().iter().map(|(share, shift)| self.odds_in(seat, gate, brings, *shift).0 * share / 1000).sum())
    }

    fn odds_in(&self, seat: SeatIx, gate: GateIx, brings: Stand, shift: Milli) -> Milli {
        let most = match self.accession_rules().gates[gate.at()].decider {
            Decider::Institution => return institution_odds(&brings),
            Decider::QualifiedMajority(most) => self.stands(seat, gate).count() * usize::from(most) / 100,
            Decider::Unanimity | Decider::Ratifications => 0,
        };
        at_most(self.stands(seat, gate).map(|(_, veto)| brings.odds(veto, shift)), most)
    }

    /// Odds (milli-per-cent) that a gate is passed as things stand, as this seat believes.
    #[must_use]
    pub fn gate_odds(&self, seat: SeatIx, gate: GateIx) -> Milli {
        self.odds_in(seat, gate, self.brings(seat, gate), Milli::ZERO)
    }

    /// Votes on a gate, oldest first.
    pub fn gate_rolls(&self, seat: SeatIx, gate: GateIx) -> impl Iterator<Item = &'a Roll> + use<'a> {
        self.accession().rolls.iter().filter(move |roll| (roll.seat, roll.gate) == (seat, gate))
    }

    /// Steps of measures on a seat: public.
    #[must_use]
    pub fn measures(&self, seat: SeatIx) -> i64 {
        self.gauges().0.seat(self.gauges().1, MEASURES, seat).0 / 1000
    }

    /// Whether a warning stands against a seat: public.
    #[must_use]
    pub fn warned(&self, seat: SeatIx) -> bool {
        self.way(seat).is_some_and(|way| way.warned > 0)
    }

    /// Quarters for which a warning still stands against a seat: public.
    #[must_use]
    pub fn warned_for(&self, seat: SeatIx) -> Option<u8> {
        self.way(seat).map(|way| way.warned).filter(|left| *left > 0)
    }

    /// Money of the plan that this seat would lose on the next day on which some is lost: how much, when, and the
    /// quarters until then.
    #[must_use]
    pub fn at_stake(&self) -> Option<(Milli, Date, i32)> {
        let (plan, way) = (self.plan(self.seat)?, self.way(self.seat)?);
        let all = u16::try_from(plan.rule.steps).unwrap_or(u16::MAX);
        let days = plan.rule.cliffs.iter().copied().chain([(plan.rule.ends, all)]);
        let ahead = days.filter(|(day, due)| *day >= self.calendar().from() && *due > way.settled);
        let (day, due) = ahead.min_by_key(|(day, _)| *day)?;
        let left = Quarter::of(day).ordinal() - self.calendar().quarter.ordinal();
        Some((plan.rule.worth(plan.ceiling, due - way.settled), day, left))
    }

    /// The plan's money for a seat: public.
    #[must_use]
    pub fn plan(&self, seat: SeatIx) -> Option<PlanView<'a>> {
        let (rule, way) = (self.accession_rules().plan.as_ref()?, self.way(seat)?);
        let (ceiling, _) = rule.ceilings.get(seat.at()).copied().flatten()?;
        if self.calendar().from() > rule.ends {
            return None;
        }
        let paid = self.gauges().0.seat(self.gauges().1, PLAN_PAID, seat);
        Some(PlanView { rule, ceiling, paid, waiting: rule.worth(ceiling, rule.waiting(way)) })
    }
}

/// Odds (milli-per-cent) that at most so many say no.
fn at_most(noes: impl Iterator<Item = Milli>, most: usize) -> Milli {
    // By number of noes, in millionths.
    let mut odds = vec![0_i64; most + 2];
    odds[0] = 1_000_000;
    for no in noes {
        for n in (0..=most + 1).rev() {
            let from = if n > 0 { odds[n - 1] * no.0 / 100_000 } else { 0 };
            let stays = if n == most + 1 { odds[n] } else { odds[n] * (100_000 - no.0) / 100_000 };
            odds[n] = stays + from;
        }
    }
    Milli(odds[..=most].iter().sum::<i64>() / 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_no_stops_unanimity() {
        let noes = |odds: [i64; 2]| odds.map(Milli::points).into_iter();
        assert_eq!(at_most(noes([50, 50]), 0), Milli::points(25));
        assert_eq!(at_most(noes([50, 50]), 1), Milli::points(75));
        assert_eq!(at_most(noes([0, 100]), 1), Milli::points(100));
    }
}
