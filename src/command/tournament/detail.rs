//! What stands behind the verdicts: how each aim and each of its tracks is met, which plan leads in which hidden world,
//! where the numbers of the world and of the seats stand, and what made news.

use super::Played;
use super::report::{points, round, share};
use crate::core::ix::Owner;
use crate::core::milli::Milli;
use crate::core::quantity::Scope;
use crate::game::Game;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Worth of an aim from which it counts as full, and up to which as empty, points.
const FULL: f64 = 95.0;
const EMPTY: f64 = 5.0;

/// Mean and some quantiles of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spread {
    pub(super) mean: f64,
    pub(super) low: f64,
    pub(super) middle: f64,
    pub(super) high: f64,
}

pub(super) fn spread(mut values: Vec<f64>) -> Option<Spread> {
    values.sort_by(f64::total_cmp);
    let last = values.len().checked_sub(1)?;
    let at = |per_cent: usize| values[last * per_cent / 100];
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    Some(Spread { mean, low: at(10), middle: at(50), high: at(90) })
}

fn object_of(spread: Spread) -> Value {
    json!({ "mean": round(spread.mean), "p10": round(spread.low), "p50": round(spread.middle), "p90": round(spread.high) })
}

/// Worth of every aim, none where it was not dealt, and the value of every mark of every seat's public aims.
pub(super) fn aims(game: &Game) -> (Vec<Option<Milli>>, Vec<(usize, Milli, Milli)>) {
    let mut aims = vec![None; game.setup.objectives.len()];
    let mut marks = Vec::new();
    for seat in game.setup.roster.seats() {
        for progress in game.progress(seat).into_iter().chain(game.private_progress(seat)) {
            aims[progress.objective] = Some(progress.worth);
        }
        let public = |objective: usize| !game.setup.objectives[objective].private;
        let own = game.marks(seat).into_iter().filter(|mark| public(mark.objective));
        marks.extend(own.map(|mark| (mark.objective, mark.value, mark.scale.worth(mark.value))));
    }
    (aims, marks)
}

/// Plain numbers of the world and of the seats, in the order of [`names`].
pub(super) fn numbers(game: &Game) -> Vec<Milli> {
    let of = |owner: Owner| {
        let rows = game.setup.registry.all().iter().filter(move |row| fits(row.scope, owner));
        rows.map(move |row| (row.read)(game.world(), owner).unwrap_or_default())
    };
    let seats = game.setup.roster.seats().flat_map(|seat| of(Owner::Seat(seat)));
    of(Owner::World).chain(seats).collect()
}

fn fits(scope: Scope, owner: Owner) -> bool {
    matches!((scope, owner), (Scope::World, Owner::World) | (Scope::Seat, Owner::Seat(_)))
}

fn names(played: &Played) -> Vec<String> {
    let setup = played.setup;
    let rows = |scope: Scope| setup.registry.all().iter().filter(move |row| row.scope == scope).map(|row| row.id);
    let seats = setup.roster.seats.iter().flat_map(|seat| {
        let id = seat.id.clone();
        rows(Scope::Seat).map(move |row| format!("{id} {row}"))
    });
    rows(Scope::World).map(str::to_owned).chain(seats).collect()
}

/// By aim: its id, spread, and how many per cent of games found it empty and full.
pub(super) fn by_aim(played: &Played) -> Vec<(String, Spread, f64, f64)> {
    let objectives = &played.setup.objectives;
    let column = |at: usize| -> Vec<f64> { played.rows.iter().filter_map(|row| row.aims[at].map(points)).collect() };
    let mut out = Vec::new();
    for (at, rule) in objectives.iter().enumerate() {
        let worths = column(at);
        let part = |fits: &dyn Fn(f64) -> bool| {
            share(worths.iter().filter(|worth| fits(**worth)).count() as f64, worths.len() as f64)
        };
        let (empty, full) = (part(&|worth| worth <= EMPTY), part(&|worth| worth >= FULL));
        if let Some(spread) = spread(worths) {
            out.push((rule.id.clone(), spread, empty, full));
        }
    }
    out
}

/// By hidden dial and level: the games played there, and the bot of each compared seat with the best mean.
pub(super) fn by_world(played: &Played) -> Vec<(String, usize, Vec<(String, f64)>)> {
    let mut out = Vec::new();
    for (dial, rule) in played.setup.dial_rules.dials.iter().enumerate() {
        for (level, word) in rule.levels.iter().enumerate() {
            let here = |row: &super::Row| row.dials.get(dial).is_some_and(|at| usize::from(*at) == level);
            let games = played.rows.iter().filter(|row| here(row)).count();
            let best = (0..played.seats.len()).filter_map(|place| {
                let mut sums = vec![(0.0, 0.0); played.fields[place].len()];
                for pairing in 0..played.pairings() {
                    let sum = &mut sums[played.pairing(pairing)[place]];
                    for row in played.of(pairing).iter().filter(|row| here(row)) {
                        *sum = (sum.0 + points(row.verdicts[played.seats[place].at()]), sum.1 + 1.0);
                    }
                }
                let means = sums.into_iter().enumerate().filter(|(_, (_, n))| *n > 0.0);
                let means = means.map(|(bot, (sum, n))| (played.fields[place][bot].clone(), sum / n));
                means.max_by(|a, b| a.1.total_cmp(&b.1))
            });
            out.push((format!("{} {}", rule.id, word.id), games, best.collect()));
        }
    }
    out
}

/// Everything of this file as JSON.
pub(super) fn object(played: &Played) -> Map<String, Value> {
    let rows = &played.rows;
    let aims: Map<String, Value> = by_aim(played)
        .into_iter()
        .map(|(id, spread, empty, full)| {
            let mut object = object_of(spread);
            object["empty"] = json!(round(empty));
            object["full"] = json!(round(full));
            (id, object)
        })
        .collect();
    let marks = rows.first().map_or(0, |row| row.marks.len());
    let tracks: Vec<Value> = (0..marks)
        .filter_map(|at| {
            let value = spread(rows.iter().map(|row| points(row.marks[at].1)).collect())?;
            let worth = spread(rows.iter().map(|row| points(row.marks[at].2)).collect())?;
            let aim = &played.setup.objectives[rows[0].marks[at].0].id;
            Some(json!({ "aim": aim, "value": object_of(value), "worth": object_of(worth) }))
        })
        .collect();
    let numbers = |of: fn(&super::Row) -> &Vec<Milli>| -> Map<String, Value> {
        let one = |(at, name): (usize, String)| {
            let column = rows.iter().filter_map(|row| of(row).get(at)).map(|value| points(*value)).collect();
            Some((name, object_of(spread(column)?)))
        };
        names(played).into_iter().enumerate().filter_map(one).collect()
    };
    let mut news: BTreeMap<&str, usize> = BTreeMap::new();
    for key in rows.iter().flat_map(|row| &row.news) {
        *news.entry(key).or_default() += 1;
    }
    let news: Map<String, Value> = news
        .into_iter()
        .map(|(key, games)| (key.to_owned(), json!(round(share(games as f64, rows.len() as f64)))))
        .collect();
    let ids = &played.setup.roster.actions;
    let ordered: Map<String, Value> = ids
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let all: u32 = rows.iter().map(|game| game.actions[at]).sum();
            (row.id.clone(), json!(round(f64::from(all) * 10.0 / rows.len().max(1) as f64) / 10.0))
        })
        .collect();
    let endings: Map<String, Value> = played
        .setup
        .endings
        .iter()
        .map(|ending| {
            let games = rows.iter().filter(|row| row.ending.as_deref() == Some(ending.id.as_str())).count();
            (ending.id.clone(), json!(round(share(games as f64, rows.len() as f64))))
        })
        .collect();
    let worlds: Vec<Value> = by_world(played)
        .into_iter()
        .map(|(world, games, best)| {
            let best: Vec<Value> = best.iter().map(|(bot, mean)| json!({ "bot": bot, "mean": round(*mean) })).collect();
            json!({ "world": world, "games": games, "best": best })
        })
        .collect();
    let mut out = Map::new();
    out.insert("aims".into(), Value::Object(aims));
    out.insert("tracks".into(), json!(tracks));
    out.insert("worlds".into(), json!(worlds));
    out.insert("mean_over_the_game".into(), Value::Object(numbers(|row| &row.means)));
    out.insert("at_the_end".into(), Value::Object(numbers(|row| &row.end)));
    out.insert("news_in_games".into(), Value::Object(news));
    out.insert("ordered_a_game".into(), Value::Object(ordered));
    out.insert("endings".into(), Value::Object(endings));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_has_its_middle_between_its_ends() {
        assert_eq!(spread(Vec::new()), None);
        let all = spread((0..=100).rev().map(f64::from).collect());
        assert_eq!(all, Some(Spread { mean: 50.0, low: 10.0, middle: 50.0, high: 90.0 }));
    }
}
