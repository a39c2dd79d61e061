//! `tournament`: every plan of one seat against every plan of another, on the same seeds.
//!
//! The result does not depend on the number of jobs: games are independent, and rows are put together in the order of
//! pairings and seeds.

mod detail;
mod field;
mod report;

use super::Failure;
use super::args::TournamentArgs;
use super::say::Say;
use crate::bots::Bot;
use crate::core::ix::SeatIx;
use crate::core::roster::Role;
use crate::game::{Game, Keeping};
use crate::scenario::library::Library;
use crate::scenario::load::load;
use crate::scenario::setup::{Player, Setup};
use field::{Row, play};
use rayon::prelude::*;

/// A tournament that was played.
struct Played<'a> {
    setup: &'a Setup,
    /// Seats whose plans are compared.
    seats: Vec<SeatIx>,
    /// Bots of each of these seats.
    fields: Vec<Vec<String>>,
    /// Games of each pairing.
    games: usize,
    /// Rows, pairing by pairing.
    rows: Vec<Row>,
}

impl Played<'_> {
    /// The bots of a pairing, in the order of `seats`.
    fn pairing(&self, at: usize) -> Vec<usize> {
        let mut rest = at;
        let mut out = vec![0; self.fields.len()];
        for (place, field) in self.fields.iter().enumerate().rev() {
            out[place] = rest % field.len();
            rest /= field.len();
        }
        out
    }

    fn pairings(&self) -> usize {
        self.fields.iter().map(Vec::len).product()
    }

    /// Rows of a pairing.
    fn of(&self, pairing: usize) -> &[Row] {
        &self.rows[pairing * self.games..(pairing + 1) * self.games]
    }
}

pub(super) fn tournament(library: &Library, options: &TournamentArgs, say: &Say) -> Result<(), Failure> {
    let setup = load(library, &options.scenario)?;
    let seats = seats(&setup, &options.seats)?;
    let fields = fields(&setup, &seats, &options.plans)?;
    let pairings: usize = fields.iter().map(Vec::len).product();
    let games = usize::try_from(options.games).unwrap_or(1);
    if pairings * games > 1_000_000 {
        let message = format!("{pairings} pairings of {games} games are more than a million: ask for fewer games");
        return Err(Failure::Usage(message));
    }
    let pool = super::sweep::pool(options.jobs)?;
    let bar = say.progress(u64::try_from(pairings * games).unwrap_or(0), "games");
    let mut played = Played { setup: &setup, seats, fields, games, rows: Vec::new() };
    let keeping = Keeping { history: true, hashes: false };
    let turns = options.turns.unwrap_or(setup.turns).min(setup.turns);
    let one = |game: &mut Game, at: usize| -> Row {
        game.restart(options.seed.wrapping_add((at % games) as u64));
        game.players = vec![Player::Bot("able".into()); setup.roster.seats.len()];
        for (place, bot) in played.pairing(at / games).into_iter().enumerate() {
            game.players[played.seats[place].at()] = Player::Bot(played.fields[place][bot].clone());
        }
        let row = play(game, turns);
        bar.inc(1);
        row
    };
    let rows = pool.install(|| {
        (0..pairings * games)
            .into_par_iter()
            .map_init(|| Game::new(&setup, 0, keeping), |game, at| one(game, at))
            .collect()
    });
    bar.finish_and_clear();
    played.rows = rows;
    if options.json {
        say.line(&report::object(&played).to_string());
    } else {
        for line in report::lines(&played) {
            say.line(&line);
        }
    }
    Ok(())
}

/// The seats whose plans are compared: the two parties, unless others are named.
fn seats(setup: &Setup, named: &[String]) -> Result<Vec<SeatIx>, Failure> {
    let mut out = Vec::new();
    for id in named {
        let Some(seat) = setup.roster.seat(id) else {
            let ids: Vec<&str> = setup.roster.seats.iter().map(|s| s.id.as_str()).collect();
            return Err(Failure::Input(format!("there is no seat `{id}`: there are {}", ids.join(", "))));
        };
        if out.contains(&seat) {
            return Err(Failure::Usage(format!("`--seats` names `{id}` twice")));
        }
        out.push(seat);
    }
    if out.is_empty() {
        out.extend([Role::Aspirant, Role::Parent].into_iter().filter_map(|role| setup.roster.seat_of(role)));
    }
    Ok(out)
}

/// The bots that each of the seats is tried with: those named that fit, or all strategies of its role (for a role
/// without any, its characters).
fn fields(setup: &Setup, seats: &[SeatIx], named: &[String]) -> Result<Vec<Vec<String>>, Failure> {
    let mut names = Vec::new();
    for name in named {
        let plan = format!("plan-{name}");
        let name = if setup.bots.knows(name) { name.clone() } else { plan };
        Bot::named(setup, &name).map_err(|_| {
            let plans = setup.bots.names().into_iter().map(|n| n.trim_start_matches("plan-")).collect::<Vec<_>>();
            Failure::Input(format!(
                "there is no plan or bot `{}`: there are {}",
                name.trim_start_matches("plan-"),
                plans.join(", ")
            ))
        })?;
        names.push(name);
    }
    let mut out = Vec::new();
    for seat in seats {
        let role = setup.roster.role(*seat);
        let own = |plans: bool| {
            let fit = setup.bots.characters.iter().filter(move |c| c.role == role && c.plan == plans);
            fit.map(|c| c.name.clone()).collect::<Vec<_>>()
        };
        let fits = |name: &&String| setup.bots.role(name).is_none_or(|own| own == role);
        let mut field: Vec<String> = names.iter().filter(fits).cloned().collect();
        for all in [own(true), own(false), vec!["able".to_owned()]] {
            if field.is_empty() {
                field = all;
            }
        }
        field.dedup();
        out.push(field);
    }
    Ok(out)
}
