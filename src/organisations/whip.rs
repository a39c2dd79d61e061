//! The whip count: the odds of each member and the distribution of the total, computed on demand.

use super::rules::{Base, BodyRule};
use super::vote::{VoteOdds, needed};
use crate::core::ix::StateIx;

/// A member in a whip count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub state: StateIx,
    /// Its weight.
    pub weight: i64,
    /// Its odds.
    pub odds: VoteOdds,
}

/// Certainty in the distribution's fixed point.
const ONE: u64 = 1_000_000_000_000;

/// Odds (milli-per-cent) that a body agrees, members voting independently of one another given their leaning.
///
/// Exact for rules by heads: a walk over the score `denominator * yes - numerator * base`. Weights are taken in
/// the same walk, so it is also exact for them; vetoes and consensus multiply the odds that nobody objects.
#[must_use]
pub fn chance_of_agreement(body: &BodyRule, members: &[Member]) -> i64 {
    if members.is_empty() {
        return 0;
    }
    // Given that no veto is cast, a veto holder's no is impossible.
    let mut clear = ONE;
    let mut conditioned: Vec<(i64, VoteOdds)> = Vec::with_capacity(members.len());
    for member in members {
        let mut odds = member.odds;
        let weight = if matches!(body.base, Base::WeightsCast | Base::WeightsAll) { member.weight } else { 1 };
        if body.consensus || body.vetoes.contains(&member.state) {
            let left = 100_000 - odds.no;
            if left <= 0 {
                return 0;
            }
            clear = scale(clear, left, 100_000);
            odds =
                VoteOdds { yes: odds.yes * 100_000 / left, no: 0, abstain: odds.abstain * 100_000 / left, absent: 0 };
            odds.absent = 100_000 - odds.yes - odds.abstain;
        }
        conditioned.push((weight, odds));
    }
    let (n, d) = if body.fixed > 0 { (0, 1) } else { body.share };
    let whole: i64 = conditioned.iter().map(|(w, _)| *w).sum();
    let (low, high) = (-n * whole, (d - n).max(d) * whole);
    let size = usize::try_from(high - low + 1).unwrap_or(1);
    let mut ways = vec![0_u64; size];
    let at = |score: i64| usize::try_from(score - low).unwrap_or(0);
    ways[at(0)] = ONE;
    let (mut least, mut most) = (0_i64, 0_i64);
    for (weight, odds) in &conditioned {
        let in_base = |vote_counts: bool| if vote_counts { -n * weight } else { 0 };
        let moves = [
            (d * weight + in_base(true), odds.yes),
            (in_base(true), odds.no),
            (in_base(matches!(body.base, Base::Present | Base::All | Base::WeightsAll)), odds.abstain),
            (in_base(matches!(body.base, Base::All | Base::WeightsAll)), odds.absent),
        ];
        let mut next = vec![0_u64; size];
        for score in least..=most {
            let p = ways[at(score)];
            if p > 0 {
                for (step, share) in moves {
                    next[at(score + step)] += scale(p, share, 100_000);
                }
            }
        }
        least += moves.iter().map(|m| m.0).min().unwrap_or(0);
        most += moves.iter().map(|m| m.0).max().unwrap_or(0);
        ways = next;
    }
    let pass: u64 = (least..=most)
        .filter(|score| {
            if body.fixed > 0 {
                *score >= body.fixed
            } else if body.at_least {
                *score >= 0
            } else {
                *score > 0
            }
        })
        .map(|score| ways[at(score)])
        .sum();
    i64::try_from(
        scale(pass.min(ONE), i64::try_from(clear).unwrap_or(0), i64::try_from(ONE).unwrap_or(1)) / (ONE / 100_000),
    )
    .unwrap_or(0)
}

fn scale(value: u64, numerator: i64, denominator: i64) -> u64 {
    let product = u128::from(value) * u128::try_from(numerator.max(0)).unwrap_or(0);
    u64::try_from(product / u128::try_from(denominator.max(1)).unwrap_or(1)).unwrap_or(0)
}

/// Odds (milli-per-cent) of each number of yes votes, from 0 to the number of members.
#[must_use]
pub fn yes_distribution(members: &[Member]) -> Vec<i64> {
    let mut ways = vec![0_u64; members.len() + 1];
    ways[0] = ONE;
    for (done, member) in members.iter().enumerate() {
        for k in (0..=done).rev() {
            let p = ways[k];
            let yes = scale(p, member.odds.yes, 100_000);
            ways[k + 1] += yes;
            ways[k] = p - yes;
        }
    }
    ways.into_iter().map(|p| i64::try_from(p / (ONE / 100_000)).unwrap_or(0)).collect()
}

/// Expected yes, no and abstentions, in milli-votes, and the votes needed at the expected base.
#[must_use]
pub fn expected(body: &BodyRule, members: &[Member]) -> (i64, i64, i64, i64) {
    let weighted = matches!(body.base, Base::WeightsCast | Base::WeightsAll);
    let mut sums = [0_i64; 4];
    for Member { odds, weight, .. } in members {
        let weight = if weighted { *weight } else { 1 };
        for (sum, odds) in sums.iter_mut().zip([odds.yes, odds.no, odds.abstain, odds.absent]) {
            *sum += odds * weight;
        }
    }
    let [yes, no, abstain, absent] = sums.map(|sum| sum / 100);
    let base = match body.base {
        Base::Cast | Base::WeightsCast => yes + no,
        Base::Present => yes + no + abstain,
        Base::All | Base::WeightsAll => yes + no + abstain + absent,
    };
    (yes, no, abstain, needed(body, (base + 500) / 1000))
}
