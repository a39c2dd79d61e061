//! Bots: their characters and what they hold dear, with ids resolved.

use super::milli;
use crate::actions::rules::{ActionRule, ActionRules};
use crate::core::effects::{Effect, Whose};
use crate::core::quantity::Registry;
use crate::core::roster::{Role, Tables};
use crate::scenario::characters::{BotRules, Character, HEADS, Habit, WorthRule};
use crate::scenario::characters_file::{CharacterRow, CharactersFile, HeadWord};
use crate::scenario::load::Pieces;

/// The bots of a scenario.
pub(super) fn bots(pieces: &Pieces, tables: &Tables, registry: &Registry, actions: &ActionRules) -> BotRules {
    let Some(file) = pieces.characters.first().map(|piece| &piece.value) else {
        return BotRules::default();
    };
    let row = |row: &crate::scenario::characters_file::WorthRow| {
        let on = registry.find(&row.on)?.quantity;
        Some(WorthRule { on, v: milli(row.v).0, head: row.head, role: row.role, others: row.others })
    };
    let worth: Vec<WorthRule> = file.worth.iter().filter_map(row).collect();
    let one = |row: &CharacterRow, plan: bool| character(file, row, plan, tables, &worth, actions);
    let characters =
        file.characters.iter().map(|row| one(row, false)).chain(file.plans.iter().map(|row| one(row, true))).collect();
    BotRules { worth, characters }
}

fn weight(row: &CharacterRow, head: HeadWord) -> i64 {
    row.weights.iter().filter(|(own, _)| *own == head).map(|(_, weight)| milli(*weight).0).sum()
}

/// Weight of each head against a neutral player of the role, in per mille. The two are averaged: a character leans,
/// it does not forget what its seat is asked for.
fn factors(file: &CharactersFile, row: &CharacterRow) -> [i64; HEADS] {
    let peers: Vec<&CharacterRow> = file.characters.iter().filter(|other| other.role == row.role).collect();
    let mut out = [1000; HEADS];
    for head in HeadWord::ALL {
        let neutral =
            peers.iter().map(|peer| weight(peer, head)).sum::<i64>() / i64::try_from(peers.len().max(1)).unwrap_or(1);
        let own = weight(row, head);
        if own + neutral > 0 {
            out[head.at()] = (own * 2 + neutral) * 1000 / (neutral * 3).max(2_000);
        }
        out[head.at()] = out[head.at()].clamp(250, 2_500);
    }
    out
}

fn character(
    file: &CharactersFile,
    row: &CharacterRow,
    plan: bool,
    tables: &Tables,
    worth: &[WorthRule],
    actions: &ActionRules,
) -> Character {
    let role = row.role;
    let habit = |habit: &crate::scenario::characters_file::HabitRow| {
        let action = tables.actions.iter().position(|a| a.id == habit.act)?;
        Some(Habit { action, percent: milli(habit.percent).0 / 1000, hour: habit.hour.bit() })
    };
    let habits: Vec<Habit> = row.habits.iter().filter_map(habit).collect();
    let factors = factors(file, row);
    let leaning = |(at, rule): (usize, &ActionRule)| {
        let own = habits.iter().filter(|h| h.action == at);
        // A habit of some hours says half as much as one of all.
        let habit = own.fold(100, |sum, h| sum * if h.hour == 1 { h.percent } else { (h.percent + 100) / 2 } / 100);
        (habit * fit(rule, role, worth, &factors) / 1000).clamp(20, 500)
    };
    let leanings = actions.actions.iter().enumerate().map(leaning).collect();
    Character {
        name: if plan { format!("plan-{}", row.id) } else { row.id.clone() },
        role,
        plan,
        factors,
        horizon: i64::from(row.horizon),
        ambiguity: i64::from(row.ambiguity),
        room: milli(row.room).0,
        habits,
        leanings,
    }
}

/// How well an action serves what a character holds dear, from its plain effects alone: per mille of a neutral one.
fn fit(rule: &ActionRule, role: Role, worth: &[WorthRule], factors: &[i64; HEADS]) -> i64 {
    let (mut plain, mut own) = (3_000, 3_000);
    let stays = rule.stays.iter().flat_map(|stays| &stays.each_quarter);
    for effect in rule.effects.iter().chain(stays) {
        let &Effect::Change { on, by, whose, .. } = effect else { continue };
        let others = whose == Whose::Other;
        let Some(row) = worth.iter().find(|w| w.on == on && w.others == others && w.role.is_none_or(|r| r == role))
        else {
            continue;
        };
        let v = by.0 * row.v / 1000;
        if v > 0 {
            plain += v;
            own += v * factors[row.head.at()] / 1000;
        }
    }
    own * 1000 / plain
}
