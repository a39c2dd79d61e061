//! Hidden dials: what no desk can see, and what multiplies whole families of effects.
//!
//! Their levels are drawn at the start, or fixed by the scenario. The one place that reads them is the
//! [`Emitter`](super::emit::Emitter), beside conditions of what is drawn; seats know only the tells.

use super::chance::{Chance, Key, Stream};
use super::milli::Milli;
use super::quantity::Quantity;
use super::renumber::Renumber;
use super::roster::Role;
use bevy::prelude::Resource;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A level of a dial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// Its id.
    pub id: String,
    /// Its weight in a draw.
    pub weight: u16,
}

/// A family of effects that a dial multiplies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The quantity.
    pub on: Quantity,
    /// The role whose own number it is, if only one's.
    pub of: Option<Role>,
    /// The power's position, if only one's.
    pub power: Option<u8>,
    /// Thousandths at each level; 1000 is plain.
    pub factor: Vec<i64>,
}

/// A dial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialRule {
    /// Its id.
    pub id: String,
    /// The key of its draws.
    pub key: Key,
    /// Its levels, from low to high.
    pub levels: Vec<Level>,
    /// What it multiplies.
    pub scales: Vec<Scale>,
    /// The level at which a scenario fixes it.
    pub fixed: Option<u8>,
    /// Days on which it may be redrawn.
    pub redraws: Vec<Date>,
    /// The role whose votes may redraw it.
    pub redrawn_by_vote: Option<Role>,
    /// Whether what is seen of it is told: one that a scenario fixes is told all the same.
    pub told: bool,
}

impl DialRule {
    /// The level at which everything is plain: the first whose factors are all 1000, else the middle one.
    #[must_use]
    pub fn plain(&self) -> u8 {
        let all = |at: usize| self.scales.iter().all(|scale| scale.factor.get(at) == Some(&1000));
        let found = if self.scales.is_empty() { None } else { (0..self.levels.len()).find(|at| all(*at)) };
        u8::try_from(found.unwrap_or(self.levels.len() / 2)).unwrap_or(0)
    }

    /// A level by weight.
    fn drawn(&self, chance: &Chance, salt: u64) -> u8 {
        let all: u32 = self.levels.iter().map(|level| u32::from(level.weight)).sum();
        let mut mark = chance.draw(Stream::Dial, self.key.and(Key(salt))).below(all);
        for (at, level) in self.levels.iter().enumerate() {
            let weight = u32::from(level.weight);
            if mark < weight {
                return u8::try_from(at).unwrap_or(0);
            }
            mark -= weight;
        }
        0
    }
}

/// All dials.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq)]
pub struct DialRules {
    /// The dials.
    pub dials: Vec<DialRule>,
    /// By number of the quantity: dial and position among its scales.
    families: Vec<Vec<(u8, u8)>>,
}

/// Odds that a day or a vote really redraws a dial, milli-per-cent.
pub const REDRAWN: Milli = Milli::points(60);
/// Odds that a tell is true, milli-per-cent.
pub const TRUE: Milli = Milli::points(70);

impl DialRules {
    /// Of these dials.
    #[must_use]
    pub fn new(dials: Vec<DialRule>) -> Self {
        let mut families: Vec<Vec<(u8, u8)>> = Vec::new();
        for (at, dial) in dials.iter().enumerate() {
            for (n, scale) in dial.scales.iter().enumerate() {
                if families.len() <= scale.on.at() {
                    families.resize(scale.on.at() + 1, Vec::new());
                }
                let small = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
                families[scale.on.at()].push((small(at), small(n)));
            }
        }
        Self { dials, families }
    }

    /// The same with every dial fixed that nobody fixed: where rules are tried, not worlds.
    #[must_use]
    pub fn all_plain(mut self) -> Self {
        for dial in &mut self.dials {
            dial.fixed = dial.fixed.or(Some(dial.plain()));
        }
        self
    }

    /// What multiplies effects on a quantity, in thousandths.
    #[must_use]
    pub fn factor(&self, levels: &[u8], on: Quantity, of: Option<Role>, power: Option<u8>) -> i64 {
        let Some(family) = self.families.get(on.at()) else { return 1000 };
        let mut all = 1000;
        for (dial, scale) in family {
            let (dial, n) = (usize::from(*dial), usize::from(*scale));
            let scale = &self.dials[dial].scales[n];
            let fits = (scale.of.is_none() || scale.of == of) && (scale.power.is_none() || scale.power == power);
            if fits {
                let level = usize::from(levels.get(dial).copied().unwrap_or_else(|| self.dials[dial].plain()));
                all = all * scale.factor.get(level).copied().unwrap_or(1000) / 1000;
            }
        }
        all.clamp(100, 3000)
    }

    /// The least and the most that the dials could multiply effects on a quantity by, in thousandths: what the rules
    /// say, wherever the dials stand.
    #[must_use]
    pub fn span(&self, on: Quantity, of: Option<Role>, power: Option<u8>) -> (i64, i64) {
        let (mut low, mut high) = (1000, 1000);
        for (dial, scale) in self.families.get(on.at()).into_iter().flatten() {
            let scale = &self.dials[usize::from(*dial)].scales[usize::from(*scale)];
            let fits = (scale.of.is_none() || scale.of == of) && (scale.power.is_none() || scale.power == power);
            if let (true, Some(least), Some(most)) = (fits, scale.factor.iter().min(), scale.factor.iter().max()) {
                low = low * least / 1000;
                high = high * most / 1000;
            }
        }
        (low.clamp(100, 3000), high.clamp(100, 3000))
    }
}

/// Dials with their levels, as effects are read.
#[derive(Clone, Copy)]
pub struct Dialled<'a> {
    /// The dials.
    pub rules: &'a DialRules,
    /// Their levels.
    pub levels: &'a [u8],
}

impl Dialled<'_> {
    /// An amount as the dials let it be.
    #[must_use]
    pub fn scaled(self, amount: Milli, on: Quantity, of: Option<Role>, power: Option<u8>) -> Milli {
        match self.rules.factor(self.levels, on, of, power) {
            1000 => amount,
            factor => amount.thousandths(factor),
        }
    }
}

/// Something seen that suggests a level; seven of ten are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tell {
    /// The tick in which it was told.
    pub tick: u16,
    /// The dial.
    pub dial: u8,
    /// The level that it suggests.
    pub level: u8,
}

/// The levels, and what was seen of them.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dials {
    /// By dial.
    pub levels: Vec<u8>,
    /// Tells, oldest first.
    pub tells: Vec<Tell>,
    /// When each dial may last have been redrawn: known to all.
    pub stirred: Vec<u16>,
}

impl Dials {
    /// Every dial where the scenario fixes it, or plain.
    #[must_use]
    pub fn plain(rules: &DialRules) -> Self {
        Self {
            levels: rules.dials.iter().map(|dial| dial.fixed.unwrap_or(dial.plain())).collect(),
            tells: Vec::new(),
            stirred: vec![0; rules.dials.len()],
        }
    }

    /// Every dial drawn, but for those that the scenario fixes.
    #[must_use]
    pub fn drawn(rules: &DialRules, chance: &Chance) -> Self {
        let level = |dial: &DialRule| dial.fixed.unwrap_or_else(|| dial.drawn(chance, 0));
        Self { levels: rules.dials.iter().map(level).collect(), ..Self::plain(rules) }
    }

    /// A day or a vote may have changed a dial. Fixed ones stay.
    pub fn stir(&mut self, rules: &DialRules, at: usize, chance: &Chance) {
        let (Some(dial), Some(level)) = (rules.dials.get(at), self.levels.get_mut(at)) else { return };
        if dial.fixed.is_none() && chance.draw(Stream::Dial, dial.key.and(Key(1))).hits(REDRAWN) {
            *level = dial.drawn(chance, 2);
        }
        if let Some(stirred) = self.stirred.get_mut(at) {
            *stirred = chance.tick;
        }
    }

    /// What the tells make likely: thousandths by level, after Bayes, from the weights of the draw.
    #[must_use]
    pub fn posterior(&self, rules: &DialRules, at: usize) -> Vec<i64> {
        let Some(dial) = rules.dials.get(at) else { return Vec::new() };
        let prior: Vec<i64> = normal(&dial.levels.iter().map(|level| i64::from(level.weight)).collect::<Vec<_>>());
        let mut now = prior.clone();
        let others = i64::try_from(dial.levels.len()).unwrap_or(2).saturating_sub(1).max(1);
        let stirred = self.stirred.get(at).copied().unwrap_or(0);
        let mut mixed = stirred == 0;
        for tell in self.tells.iter().filter(|tell| usize::from(tell.dial) == at) {
            if !mixed && tell.tick > stirred {
                now = mix(&now, &prior);
                mixed = true;
            }
            let seen: Vec<i64> = now
                .iter()
                .enumerate()
                .map(|(n, share)| if n == usize::from(tell.level) { share * 700 } else { share * 300 / others })
                .collect();
            now = normal(&seen);
        }
        if mixed { now } else { mix(&now, &prior) }
    }

    /// The same in the numbers of other content.
    #[must_use]
    pub fn renumbered(&self, maps: &Renumber, rules: &DialRules, start: &Self) -> Self {
        let levels = maps.rows("dials", &self.levels, &start.levels);
        let fits =
            |dial: usize, level: u8| rules.dials.get(dial).is_some_and(|rule| usize::from(level) < rule.levels.len());
        let levels = levels
            .into_iter()
            .enumerate()
            .map(|(at, level)| if fits(at, level) { level } else { start.levels[at] })
            .collect();
        let tell = |tell: &Tell| {
            let dial = maps.at("dials", usize::from(tell.dial))?;
            fits(dial, tell.level).then_some(Tell { dial: u8::try_from(dial).ok()?, ..*tell })
        };
        Self {
            levels,
            tells: self.tells.iter().filter_map(tell).collect(),
            stirred: maps.rows("dials", &self.stirred, &start.stirred),
        }
    }

    /// Whether it has the dials of the rules at levels that they have, and tells of the past.
    #[must_use]
    pub fn fits(&self, rules: &DialRules, ticks: u16) -> bool {
        let known =
            |dial: usize, level: u8| rules.dials.get(dial).is_some_and(|rule| usize::from(level) < rule.levels.len());
        self.levels.len() == rules.dials.len()
            && self.stirred.len() == rules.dials.len()
            && self.levels.iter().enumerate().all(|(at, level)| known(at, *level))
            && self.stirred.iter().all(|tick| *tick <= ticks)
            && self.tells.len() <= 4000
            && self.tells.iter().all(|tell| tell.tick <= ticks && known(usize::from(tell.dial), tell.level))
    }
}

fn normal(shares: &[i64]) -> Vec<i64> {
    let all: i64 = shares.iter().sum::<i64>().max(1);
    // In thousandths of thousandths, so that long runs of tells do not round to nothing.
    shares.iter().map(|share| (share * 1_000_000 / all).max(1)).collect()
}

fn mix(now: &[i64], prior: &[i64]) -> Vec<i64> {
    let (drawn, stays) = (REDRAWN.0, 100_000 - REDRAWN.0);
    normal(&now.iter().zip(prior).map(|(a, b)| a * stays / 100_000 + b * drawn / 100_000).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> DialRules {
        let level = |id: &str| Level { id: id.into(), weight: 1 };
        DialRules::new(vec![DialRule {
            id: "a".into(),
            key: Key::of("a"),
            levels: vec![level("low"), level("mid"), level("high")],
            scales: vec![Scale {
                on: Quantity(3),
                of: Some(Role::Aspirant),
                power: None,
                factor: vec![500, 1000, 2000],
            }],
            fixed: None,
            redraws: Vec::new(),
            redrawn_by_vote: None,
            told: true,
        }])
    }

    #[test]
    fn a_dial_multiplies_its_family_and_nothing_else() {
        let rules = rules();
        let of = |level, on, role| rules.factor(&[level], Quantity(on), role, None);
        assert_eq!(of(0, 3, Some(Role::Aspirant)), 500);
        assert_eq!(of(2, 3, Some(Role::Aspirant)), 2000);
        assert_eq!(of(2, 3, Some(Role::Parent)), 1000);
        assert_eq!(of(2, 4, Some(Role::Aspirant)), 1000);
        assert_eq!(rules.dials[0].plain(), 1);
    }

    #[test]
    fn tells_make_a_level_likely_and_a_stir_unsettles_it() {
        let rules = rules();
        let mut dials = Dials::plain(&rules);
        let before = dials.posterior(&rules, 0);
        assert!(before.iter().all(|share| (share - 333_333).abs() < 3), "{before:?}");
        dials.tells = vec![Tell { tick: 1, dial: 0, level: 2 }, Tell { tick: 2, dial: 0, level: 2 }];
        let after = dials.posterior(&rules, 0);
        assert!(after[2] > 900_000, "{after:?}");
        dials.stirred[0] = 3;
        let stirred = dials.posterior(&rules, 0);
        assert!(stirred[2] < 600_000 && stirred[2] > stirred[0], "{stirred:?}");
    }
}
