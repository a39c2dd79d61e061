//! `sweep`: ensembles, one row a run, whatever the number of jobs.

use super::Failure;
use super::args::SweepArgs;
use super::run::players;
use super::say::Say;
use crate::bots::order_all;
use crate::core::milli::Milli;
use crate::game::audit::{sums, unexplained};
use crate::game::{Game, Keeping};
use crate::recognition::count::Reading;
use crate::scenario::library::Library;
use crate::scenario::load::load;
use rayon::prelude::*;
use std::fmt::Write as _;

/// What is kept of a run.
struct Row {
    seed: u64,
    turns: u16,
    counts: [i64; 3],
    net: i64,
    joined: i64,
    lost: i64,
    trust: Milli,
    verdicts: Vec<Milli>,
    ending: String,
    unexplained: i64,
}

pub(super) fn sweep(library: &Library, options: &SweepArgs, say: &Say) -> Result<(), Failure> {
    let setup = load(library, &options.scenario)?;
    let players = players(&setup, &options.bots)?;
    let turns = options.turns.unwrap_or(setup.turns).min(setup.turns);
    let pool = pool(options.jobs)?;
    let start = sums(&Game::new(&setup, options.seed, Keeping::NOTHING));
    let bar = say.progress(u64::from(options.runs), "games");
    let play = |game: &mut Game, run: u32| -> Row {
        let seed = options.seed.wrapping_add(u64::from(run));
        game.restart(seed);
        game.players.clone_from(&players);
        for _ in 0..turns {
            order_all(game);
            game.end_turn();
        }
        bar.inc(1);
        let verdicts = setup.roster.seats().map(|seat| game.verdict(seat)).collect();
        Row {
            seed,
            turns: game.calendar().turns,
            counts: Reading::ALL.map(|reading| game.count(reading, true)),
            net: game.climate().net_recognitions,
            joined: game.climate().joined,
            lost: game.world().resource::<crate::game::score::Tally>().lost,
            trust: game.climate().trust,
            verdicts,
            ending: game.ending().map_or(String::new(), |ending| ending.id.clone()),
            unexplained: unexplained(game, &start),
        }
    };
    let rows: Vec<Row> = pool.install(|| {
        (0..options.runs)
            .into_par_iter()
            .map_init(|| Game::new(&setup, 0, Keeping::NOTHING), |game, run| play(game, run))
            .collect()
    });
    bar.finish_and_clear();
    let mut csv = String::from("seed,turns,aspirant,documented,parent,net,bodies_joined,bids_lost,trust");
    for seat in &setup.roster.seats {
        let _infallible = write!(csv, ",verdict_{}", seat.id);
    }
    csv.push_str(",ending,unexplained\n");
    for row in &rows {
        let [aspirant, documented, parent] = row.counts;
        let _infallible = write!(
            csv,
            "{},{},{aspirant},{documented},{parent},{},{},{},{:.3}",
            row.seed, row.turns, row.net, row.joined, row.lost, row.trust
        );
        for verdict in &row.verdicts {
            let _infallible = write!(csv, ",{verdict:.3}");
        }
        let _infallible = writeln!(csv, ",{},{}", row.ending, row.unexplained);
    }
    match &options.out {
        Some(path) => {
            std::fs::write(path, csv).map_err(|error| Failure::Device(format!("{}: {error}", path.display())))?;
            for line in summary(&rows, &setup) {
                say.line(&line);
            }
        }
        None => say.line(csv.trim_end()),
    }
    Ok(())
}

/// Threads for so many games at once; one per core if nothing is said.
pub(super) fn pool(jobs: Option<u16>) -> Result<rayon::ThreadPool, Failure> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(jobs.map_or(0, usize::from))
        .build()
        .map_err(|error| Failure::Device(format!("no threads: {error}")))
}

/// Mean and 90 % range of a column.
fn spread(mut values: Vec<i64>) -> (i64, i64, i64) {
    values.sort_unstable();
    let n = values.len();
    let at = |per_cent: usize| values[(n - 1) * per_cent / 100];
    (crate::core::milli::divide(values.iter().sum(), i64::try_from(n).unwrap_or(1)), at(5), at(95))
}

fn summary(rows: &[Row], setup: &crate::scenario::setup::Setup) -> Vec<String> {
    let mut out = vec![format!("{} runs of {}", rows.len(), setup.title)];
    let mut say = |name: String, values: Vec<i64>| {
        let (mean, low, high) = spread(values);
        out.push(format!("{name}: mean {}, 90 % of runs from {} to {}", Milli(mean), Milli(low), Milli(high)));
    };
    for (at, reading) in Reading::ALL.iter().enumerate() {
        let name = format!("recognitions by {}, {} reading", setup.roster.count_name, reading.id());
        say(name, rows.iter().map(|r| r.counts[at] * 1000).collect());
    }
    say("bodies joined".into(), rows.iter().map(|r| r.joined * 1000).collect());
    for (at, seat) in setup.roster.seats.iter().enumerate() {
        say(format!("verdict of {}", seat.name), rows.iter().map(|r| r.verdicts[at].0).collect());
    }
    let unexplained: i64 = rows.iter().map(|r| r.unexplained.abs()).sum();
    out.push(format!("change without a cause in the ledger: {unexplained} milli-points"));
    for ending in &setup.endings {
        let n = rows.iter().filter(|r| r.ending == ending.id).count();
        if n > 0 {
            out.push(format!("ending `{}`: {n} runs", ending.id));
        }
    }
    out
}
