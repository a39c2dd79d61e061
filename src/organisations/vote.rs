//! How members vote, as pure functions: from leaning to odds, from votes to a verdict with its reasons.

use super::rules::{Base, BodyRule, OrganisationRules};
use crate::core::climate::{Outlook, StanceWord};
use crate::core::ix::StateIx;
use crate::core::milli::Milli;
use crate::core::roster::Conduct;

/// A member's vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vote {
    /// In favour.
    Yes,
    /// Against.
    No,
    /// Abstains.
    Abstain,
    /// Stays away.
    Absent,
}

/// Odds of a member's vote, milli-per-cent; they sum to 100 000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoteOdds {
    /// In favour.
    pub yes: i64,
    /// Against.
    pub no: i64,
    /// Abstains.
    pub abstain: i64,
    /// Stays away.
    pub absent: i64,
}

/// A member's leaning in points: 0 is torn, +50 sure.
#[must_use]
pub fn lean(
    rules: &OrganisationRules,
    outlook: &Outlook,
    conduct: Option<Conduct>,
    whip: Milli,
    parent: bool,
) -> Milli {
    if parent {
        return Milli::points(-60);
    }
    let base = match (outlook.stance, conduct) {
        (StanceWord::Recognises, _) => rules.lean_of_recogniser,
        (_, Some(Conduct::Blocking)) => rules.lean_of_blocking,
        (StanceWord::Frozen, _) => Milli((rules.lean_of_recogniser.0 + rules.lean_of_others.0) / 2),
        // The step "votes yes in organisations" is worth half the way.
        _ if outlook.rung >= Milli::points(4) => Milli((rules.lean_of_recogniser.0 + rules.lean_of_others.0) / 2),
        _ => rules.lean_of_others,
    };
    let support = outlook.support.ratio(rules.lean_per_support.0, 1000).clamp(-rules.lean_bound, rules.lean_bound);
    base + support + outlook.resilience.ratio(1, 4) + whip.ratio(rules.whip.0, 1000)
}

/// Odds of a vote from a leaning (a judgement, set beside the recorded vote of 2015 in `tests/it/readings.rs`).
#[must_use]
pub fn odds(rules: &OrganisationRules, body: &BodyRule, lean: Milli) -> VoteOdds {
    let open = Milli::points(100) - rules.secrecy;
    let lean = if body.secret { lean.percent(open) } else { lean };
    let present = body.turnout.0.clamp(0, 100_000);
    let yes = (50_000 + lean.0).clamp(2_000, 97_000);
    let rest = 100_000 - yes;
    let against = (rules.torn_abstain.0 - lean.0).clamp(10_000, 95_000);
    let part = |of: i64| crate::core::milli::divide(of * present, 100_000);
    let yes = part(yes);
    let no = part(crate::core::milli::divide(rest * against, 100_000));
    let abstain = present - yes - no;
    VoteOdds { yes, no, abstain, absent: 100_000 - present }
}

/// Why a body decided as it did; whether it agreed is derived from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Enough votes.
    Carried {
        /// Votes in favour.
        yes: i64,
        /// Votes needed.
        needed: i64,
    },
    /// Too few.
    Short {
        /// Votes in favour.
        yes: i64,
        /// Votes needed.
        needed: i64,
    },
    /// A member with a veto voted no.
    Vetoed(StateIx),
    /// There was no consensus.
    Objected(StateIx),
    /// Nobody came.
    Empty,
}

impl Verdict {
    /// Whether the body agreed.
    #[must_use]
    pub fn carried(self) -> bool {
        matches!(self, Self::Carried { .. })
    }
}

/// Votes in favour that suffice out of a base.
#[must_use]
pub fn needed(body: &BodyRule, base: i64) -> i64 {
    if body.fixed > 0 {
        return body.fixed;
    }
    let (n, d) = body.share;
    if body.at_least { (base * n + d - 1) / d } else { base * n / d + 1 }
}

/// Counts the votes of a body: (member, weight, vote).
#[must_use]
pub fn count(body: &BodyRule, votes: &[(StateIx, i64, Vote)]) -> Verdict {
    let no_from = |among: &dyn Fn(StateIx) -> bool| {
        votes.iter().find(|(who, _, vote)| *vote == Vote::No && among(*who)).map(|(who, ..)| *who)
    };
    if let Some(who) = no_from(&|who| body.vetoes.contains(&who)) {
        return Verdict::Vetoed(who);
    }
    if body.consensus
        && let Some(who) = no_from(&|_| true)
    {
        return Verdict::Objected(who);
    }
    let weighted = matches!(body.base, Base::WeightsCast | Base::WeightsAll);
    let sum = |wanted: &[Vote]| -> i64 {
        votes.iter().filter(|(_, _, vote)| wanted.contains(vote)).map(|(_, w, _)| if weighted { *w } else { 1 }).sum()
    };
    let yes = sum(&[Vote::Yes]);
    let base = match body.base {
        Base::Cast | Base::WeightsCast => sum(&[Vote::Yes, Vote::No]),
        Base::Present => sum(&[Vote::Yes, Vote::No, Vote::Abstain]),
        Base::All | Base::WeightsAll => sum(&[Vote::Yes, Vote::No, Vote::Abstain, Vote::Absent]),
    };
    if base == 0 {
        return Verdict::Empty;
    }
    let needed = needed(body, base);
    if yes >= needed { Verdict::Carried { yes, needed } } else { Verdict::Short { yes, needed } }
}
