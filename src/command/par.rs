//! `par`: the median verdict of able bots for each seat of a scenario, as the row of `rules/par.ron`.

use super::Failure;
use super::args::ParArgs;
use super::run::players;
use super::say::Say;
use crate::bots::order_all;
use crate::core::milli::Milli;
use crate::game::{Game, Keeping, RULES};
use crate::scenario::library::Library;
use crate::scenario::load::load;
use rayon::prelude::*;

pub(super) fn par(library: &Library, options: &ParArgs, say: &Say) -> Result<(), Failure> {
    let setup = load(library, &options.scenario)?;
    let players = players(&setup, &[])?;
    let bar = say.progress(u64::from(options.games), "games");
    let play = |game: &mut Game, run: u16| -> Vec<Milli> {
        game.restart(u64::from(run) + 1);
        game.players.clone_from(&players);
        while !game.over() {
            order_all(game);
            game.end_turn();
        }
        bar.inc(1);
        setup.roster.seats().map(|seat| game.verdict(seat)).collect()
    };
    let rows: Vec<Vec<Milli>> =
        (0..options.games).into_par_iter().map_init(|| Game::new(&setup, 0, Keeping::NOTHING), play).collect();
    bar.finish_and_clear();
    let verdicts: Vec<String> = setup
        .roster
        .seats()
        .map(|seat| {
            let mut column: Vec<Milli> = rows.iter().map(|row| row[seat.at()]).collect();
            column.sort_unstable();
            let median = column.get(column.len() / 2).copied().unwrap_or_default();
            format!("(\"{}\", {median:.1})", setup.roster.seats[seat.at()].id)
        })
        .collect();
    say.line("        (");
    say.line(&format!("            scenario: \"{}\",", setup.id));
    say.line(&format!("            command: \"newborn par {} --games {}\",", options.scenario, options.games));
    say.line(&format!("            content: \"{}\", rules: {RULES}, games: {},", setup.content_hash, options.games));
    say.line(&format!("            verdicts: [{}],", verdicts.join(", ")));
    say.line("        ),");
    Ok(())
}
