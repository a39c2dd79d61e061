//! What a tournament says: means with their intervals, who leads which field, who rises and falls together, and what
//! nobody ever did.

use super::{Played, detail};
use crate::core::calendar::Quarter;
use crate::core::effects::Condition;
use crate::core::milli::Milli;
use crate::events::rules::Coming;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

/// Points above or below the mean that count as up or down.
const UP: f64 = 6.0;

/// Mean and half the width of its 95 % interval.
#[derive(Clone, Copy)]
struct Mean {
    mean: f64,
    half: f64,
}

fn mean_of(values: &[f64]) -> Mean {
    let n = values.len().max(1) as f64;
    let mean = values.iter().sum::<f64>() / n;
    let spread = values.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / (n - 1.0).max(1.0);
    Mean { mean, half: 1.96 * (spread / n).sqrt() }
}

/// One decimal, so that a report reads the same everywhere.
pub(super) fn round(value: f64) -> f64 {
    let value = (value * 10.0).round() / 10.0;
    if value == 0.0 { 0.0 } else { value }
}

pub(super) fn points(value: Milli) -> f64 {
    value.0 as f64 / 1000.0
}

pub(super) fn share(part: f64, all: f64) -> f64 {
    if all > 0.0 { part * 100.0 / all } else { 0.0 }
}

/// Everything that is reported, counted once.
struct Report {
    /// Mean of each seat over all games.
    overall: Vec<f64>,
    /// By pairing: mean of each seat.
    pairings: Vec<Vec<Mean>>,
    /// By compared seat and bot: mean deviation from the seat's mean, and share of fields in which it is best.
    bots: Vec<Vec<(Mean, f64)>>,
    both_up: f64,
    both_down: f64,
    correlation: Option<f64>,
    initiative: f64,
    staged: f64,
    actions: Vec<String>,
    events: Vec<String>,
    options: Vec<String>,
}

impl Report {
    fn of(played: &Played) -> Self {
        let setup = played.setup;
        let seats = setup.roster.seats.len();
        let column = |rows: &[super::Row], seat: usize| -> Vec<f64> {
            rows.iter().map(|row| points(row.verdicts[seat])).collect()
        };
        let overall: Vec<f64> = (0..seats).map(|seat| mean_of(&column(&played.rows, seat)).mean).collect();
        let pairings = (0..played.pairings())
            .map(|at| (0..seats).map(|seat| mean_of(&column(played.of(at), seat))).collect())
            .collect();
        let bots = (0..played.seats.len()).map(|place| bots_of(played, place, &overall)).collect();
        let (mut both_up, mut both_down, mut correlation) = (0.0, 0.0, None);
        if let [a, b, ..] = played.seats[..] {
            let pairs: Vec<(f64, f64)> = played
                .rows
                .iter()
                .map(|row| {
                    (points(row.verdicts[a.at()]) - overall[a.at()], points(row.verdicts[b.at()]) - overall[b.at()])
                })
                .collect();
            let all = pairs.len() as f64;
            both_up = share(pairs.iter().filter(|(x, y)| *x >= UP && *y >= UP).count() as f64, all);
            both_down = share(pairs.iter().filter(|(x, y)| *x <= -UP && *y <= -UP).count() as f64, all);
            let sum = |of: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>();
            let spread = (sum(&|(x, _)| x * x) * sum(&|(_, y)| y * y)).sqrt();
            correlation = (spread > 0.0).then(|| sum(&|(x, y)| x * y) / spread);
        }
        let total = |of: &dyn Fn(&super::Row) -> (u32, u32)| {
            let (part, all) =
                played.rows.iter().map(of).fold((0.0, 0.0), |(a, b), (x, y)| (a + f64::from(x), b + f64::from(y)));
            share(part, all)
        };
        let (actions, events, options) = unused(played);
        Self {
            overall,
            pairings,
            bots,
            both_up,
            both_down,
            correlation,
            initiative: total(&|row| row.initiative),
            staged: total(&|row| row.staged),
            actions,
            events,
            options,
        }
    }
}

/// Deviation and best-of-field share of every bot of a compared seat. A field is all bots of the seat against the same
/// others on the same seed; equal verdicts share it.
fn bots_of(played: &Played, place: usize, overall: &[f64]) -> Vec<(Mean, f64)> {
    let seat = played.seats[place].at();
    let n = played.fields[place].len();
    let stride: usize = played.fields[place + 1..].iter().map(Vec::len).product();
    let mut deviations = vec![Vec::new(); n];
    let (mut best, mut fields) = (vec![0.0; n], 0.0);
    for base in (0..played.pairings()).filter(|at| played.pairing(*at)[place] == 0) {
        for game in 0..played.games {
            let verdicts: Vec<Milli> = (0..n).map(|bot| played.of(base + bot * stride)[game].verdicts[seat]).collect();
            let top = verdicts.iter().copied().max().unwrap_or_default();
            let tied = verdicts.iter().filter(|v| **v == top).count() as f64;
            fields += 1.0;
            for (bot, verdict) in verdicts.iter().enumerate() {
                deviations[bot].push(points(*verdict) - overall[seat]);
                if *verdict == top {
                    best[bot] += 1.0 / tied;
                }
            }
        }
    }
    (0..n).map(|bot| (mean_of(&deviations[bot]), share(best[bot], fields))).collect()
}

/// Actions never ordered, events that never came, options never taken though their event came.
fn unused(played: &Played) -> (Vec<String>, Vec<String>, Vec<String>) {
    let setup = played.setup;
    let sum = |of: &dyn Fn(&super::Row) -> u32| played.rows.iter().map(|row| u64::from(of(row))).sum::<u64>();
    let roles: Vec<_> = setup.roster.seats().map(|seat| setup.roster.role(seat)).collect();
    let actions = setup.roster.actions.iter().enumerate().filter(|(at, _)| {
        let playable = setup.action_rules.actions[*at].seats.iter().any(|role| roles.contains(role));
        playable && sum(&|row| row.actions[*at]) == 0
    });
    let actions = actions.map(|(_, row)| row.id.clone()).collect();
    let came: Vec<u64> = (0..setup.roster.events.len()).map(|at| sum(&|row| row.events[at])).collect();
    let named = |at: usize| setup.roster.events[at].id.clone();
    let events = (0..came.len()).filter(|at| came[*at] == 0 && can_come(played, *at)).map(named).collect();
    let mut options = Vec::new();
    for at in (0..came.len()).filter(|at| came[*at] > 0) {
        for (place, (role, choices)) in setup.event_rules.events[at].choices.iter().enumerate() {
            for (option, rule) in choices.iter().enumerate().filter(|_| roles.contains(role)) {
                let key = (at, place, u8::try_from(option).unwrap_or(u8::MAX));
                if sum(&|row| row.options.get(&key).copied().unwrap_or(0)) == 0 {
                    options.push(format!("{}:{}", named(at), rule.id));
                }
            }
        }
    }
    (actions, events, options)
}

/// Whether the days of a scenario leave an event any quarter.
fn can_come(played: &Played, event: usize) -> bool {
    let setup = played.setup;
    let first = Quarter::of(setup.start);
    let quarters = setup.turns.saturating_mul(u16::from(setup.ticks_per_turn.max(1)));
    let last = first.plus(quarters.saturating_sub(1)).last_day();
    let rule = &setup.event_rules.events[event];
    let dated = match rule.comes {
        Coming::On(day) => first.first_day() <= day && day <= last,
        Coming::Odds(_) => true,
    };
    let barred = setup.event_rules.without.iter().any(|without| without.at() == event);
    dated && !barred && rule.when.as_ref().is_none_or(|when| may_hold(when, first, last))
}

/// Whether the days alone leave a condition open.
fn may_hold(condition: &Condition, first: Quarter, last: Date) -> bool {
    match condition {
        Condition::All(all) => all.iter().all(|one| may_hold(one, first, last)),
        Condition::Any(any) => any.iter().any(|one| may_hold(one, first, last)),
        Condition::From(day) => *day <= last,
        Condition::Before(day) => first.last_day() < *day,
        _ => true,
    }
}

/// The report as lines.
pub(super) fn lines(played: &Played) -> Vec<String> {
    let report = Report::of(played);
    let setup = played.setup;
    let ids: Vec<&str> = setup.roster.seats.iter().map(|seat| seat.id.as_str()).collect();
    let mut out = vec![format!(
        "{}: {} pairings, {} games each, the same seeds for all",
        setup.title,
        played.pairings(),
        played.games
    )];
    let overall: Vec<String> =
        ids.iter().zip(&report.overall).map(|(id, mean)| format!("{id} {:.1}", round(*mean))).collect();
    out.push(format!("mean verdicts: {}", overall.join(", ")));
    out.push(String::new());
    out.push("mean verdict of each seat, with its 95 % interval, by pairing".into());
    let width = (0..played.pairings()).map(|at| label(played, at).chars().count()).max().unwrap_or(0);
    for at in 0..played.pairings() {
        let means: Vec<String> = ids
            .iter()
            .zip(&report.pairings[at])
            .map(|(id, m)| format!("{id} {:>5.1} ± {:<4.1}", round(m.mean), round(m.half)))
            .collect();
        out.push(format!("  {:<width$}  {}", label(played, at), means.join("  ")));
    }
    for (place, seat) in played.seats.iter().enumerate() {
        out.push(String::new());
        out.push(format!("{}: deviation from its mean, and share of fields in which it is best", ids[seat.at()]));
        for (bot, (mean, best)) in report.bots[place].iter().enumerate() {
            let name = &played.fields[place][bot];
            out.push(format!(
                "  {name:<24} {:>+6.1} ± {:<4.1} best {:>3.0} %",
                round(mean.mean),
                round(mean.half),
                best
            ));
        }
    }
    out.push(String::new());
    out.push("aims: mean worth, 10 to 90 % of games, and games that found it empty and full".into());
    let width = setup.objectives.iter().map(|aim| aim.id.chars().count()).max().unwrap_or(0);
    for (id, s, empty, full) in detail::by_aim(played) {
        let (mean, low, high) = (round(s.mean), round(s.low), round(s.high));
        out.push(format!(
            "  {id:<width$}  {mean:>5.1}  {low:>5.1} to {high:>5.1}  empty {empty:>3.0} %  full {full:>3.0} %"
        ));
    }
    let worlds = detail::by_world(played);
    if !worlds.is_empty() {
        out.push(String::new());
        out.push("best bot of each compared seat by hidden world".into());
    }
    let width = worlds.iter().map(|(world, ..)| world.chars().count()).max().unwrap_or(0);
    for (world, games, best) in worlds {
        let best: Vec<String> = best.iter().map(|(bot, mean)| format!("{bot} {:.1}", round(*mean))).collect();
        out.push(format!("  {world:<width$}  {games:>6} games  {}", best.join("  ")));
    }
    out.push(String::new());
    if let Some(correlation) = report.correlation {
        out.push(format!(
            "both up by {UP:.0}: {:.1} %, both down by {UP:.0}: {:.1} %, correlation {:+.2}",
            round(report.both_up),
            round(report.both_down),
            correlation
        ));
    }
    out.push(format!("initiative used in {:.0} % of the seats' turns", report.initiative));
    out.push(format!("a staged scene in {:.0} % of the turns", report.staged));
    for (what, list) in [
        ("actions never ordered", &report.actions),
        ("events that never came", &report.events),
        ("options never taken", &report.options),
    ] {
        let names = if list.is_empty() { "none".to_owned() } else { list.join(", ") };
        out.push(format!("{what} ({}): {names}", list.len()));
    }
    out
}

fn label(played: &Played, pairing: usize) -> String {
    let bots = played.pairing(pairing);
    let names: Vec<&str> = bots.iter().enumerate().map(|(place, bot)| played.fields[place][*bot].as_str()).collect();
    names.join(" / ")
}

/// The report as one JSON object.
pub(super) fn object(played: &Played) -> Value {
    let report = Report::of(played);
    let setup = played.setup;
    let id = |seat: usize| setup.roster.seats[seat].id.clone();
    let mean = |m: &Mean| json!({ "mean": round(m.mean), "half_width_95": round(m.half) });
    let pairings: Vec<Value> = (0..played.pairings())
        .map(|at| {
            let bots: Map<String, Value> = played
                .pairing(at)
                .into_iter()
                .enumerate()
                .map(|(place, bot)| (id(played.seats[place].at()), json!(played.fields[place][bot])))
                .collect();
            let verdicts: Map<String, Value> =
                report.pairings[at].iter().enumerate().map(|(seat, m)| (id(seat), mean(m))).collect();
            json!({ "bots": bots, "verdicts": verdicts })
        })
        .collect();
    let fields: Map<String, Value> = played
        .seats
        .iter()
        .enumerate()
        .map(|(place, seat)| {
            let bots: Map<String, Value> = report.bots[place]
                .iter()
                .enumerate()
                .map(|(bot, (m, best))| {
                    let row = json!({ "deviation": mean(m), "best_of_field": round(*best) });
                    (played.fields[place][bot].clone(), row)
                })
                .collect();
            (id(seat.at()), Value::Object(bots))
        })
        .collect();
    let overall: Map<String, Value> =
        report.overall.iter().enumerate().map(|(seat, mean)| (id(seat), json!(round(*mean)))).collect();
    let mut out = json!({
        "scenario": setup.id,
        "games": played.games,
        "mean": overall,
        "pairings": pairings,
        "fields": fields,
        "both_up": round(report.both_up),
        "both_down": round(report.both_down),
        "correlation": report.correlation.map(|c| (c * 1000.0).round() / 1000.0),
        "initiative_used": round(report.initiative),
        "staged_turns": round(report.staged),
        "actions_never_ordered": report.actions,
        "events_that_never_came": report.events,
        "options_never_taken": report.options,
    });
    if let Some(rows) = out.as_object_mut() {
        rows.append(&mut detail::object(played));
    }
    out
}
