//! `run`: bots play, and how it ended.

use super::Failure;
use super::args::RunArgs;
use super::say::Say;
use super::tracks::{number, tracks};
use crate::bots::{Bot, order_all};
use crate::core::milli::Milli;
use crate::game::save;
use crate::game::{Game, Keeping};
use crate::recognition::count::Reading;
use crate::scenario::library::Library;
use crate::scenario::load::load;
use crate::scenario::setup::{Player, Setup};
use serde_json::{Map, Value, json};

/// Who plays the seats: the able bot everywhere, but for what `SEAT=BOT` says.
pub(super) fn players(setup: &Setup, bots: &[String]) -> Result<Vec<Player>, Failure> {
    let mut players: Vec<Player> = setup.roster.seats.iter().map(|_| Player::Bot("able".into())).collect();
    for word in bots {
        let (seat, bot) = word.split_once('=').ok_or_else(|| {
            Failure::Usage(format!("`--bot {word}`: write SEAT=BOT, such as {}=able", setup.roster.seats[0].id))
        })?;
        let Some(ix) = setup.roster.seat(seat) else {
            let ids: Vec<&str> = setup.roster.seats.iter().map(|s| s.id.as_str()).collect();
            return Err(Failure::Input(format!("there is no seat `{seat}`: there are {}", ids.join(", "))));
        };
        Bot::for_seat(setup, bot, ix).map_err(|error| Failure::Input(error.to_string()))?;
        players[ix.at()] = Player::Bot(bot.into());
    }
    Ok(players)
}

pub(super) fn run(library: &Library, options: &RunArgs, say: &Say) -> Result<(), Failure> {
    let setup = load(library, &options.scenario)?;
    let mut game = Game::new(&setup, options.seed, Keeping::ALL);
    game.players = players(&setup, &options.bots)?;
    let turns = options.turns.unwrap_or(setup.turns).min(setup.turns);
    if options.turns.is_some_and(|asked| asked > turns) {
        say.aside(&format!("this scenario has {turns} turns: it ends there"));
    }
    let bar = say.progress(u64::from(turns), "turns");
    let write = |game: &Game, path: &std::path::Path| {
        save::write(game, path).map_err(|error| Failure::Device(error.to_string()))
    };
    for _ in 0..turns {
        order_all(&mut game);
        game.end_turn();
        if let Some(path) = &options.autosave {
            write(&game, path)?;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    if let Some(path) = &options.save {
        write(&game, path)?;
    }
    if options.json {
        say.line(&summary(&game).to_string());
    } else {
        for line in lines(&game) {
            say.line(&line);
        }
    }
    Ok(())
}

/// The object that `run --json` prints.
pub(super) fn summary(game: &Game) -> Value {
    let setup = &game.setup;
    let counts: Map<String, Value> = Reading::ALL
        .iter()
        .map(|r| (r.id().to_owned(), json!({ "un": game.count(*r, true), "others": game.count(*r, false) })))
        .collect();
    let mut objectives = Vec::new();
    let (mut verdicts, mut par) = (Map::new(), Map::new());
    for seat in setup.roster.seats() {
        let public = game.progress(seat).into_iter().map(|one| (one, false));
        for (one, private) in public.chain(game.private_progress(seat).into_iter().map(|one| (one, true))) {
            let rule = &setup.objectives[one.objective];
            objectives.push(json!({
                "id": rule.id,
                "worth": number(one.worth),
                "legacy": one.legacy,
                "private": private,
                "seat": setup.roster.seats[seat.at()].id,
                "met": one.worth >= Milli::points(50),
                "progress": number(one.worth),
                "value": number(one.value),
            }));
        }
        if let Some((value, _)) = setup.par.get(seat.at()).copied().flatten() {
            par.insert(setup.roster.seats[seat.at()].id.clone(), number(value));
        }
        verdicts.insert(setup.roster.seats[seat.at()].id.clone(), number(game.verdict(seat)));
    }
    let hash = game.hash();
    let turn_hashes: Vec<&str> =
        game.record().iter().filter_map(|r| r.hash.as_ref()).map(|h| h.total.as_str()).collect();
    let mut object = json!({
        "scenario": setup.id,
        "seed": game.seed,
        "turns": game.calendar().turns,
        "hash": hash.total,
        "turn_hashes": turn_hashes,
        "recognitions": counts,
        "objectives": objectives,
        "verdicts": verdicts,
        "par": par,
        "ending": game.ending().map(|e| e.id.clone()),
    });
    let Some(map) = object.as_object_mut() else { return object };
    for (name, track) in tracks(game) {
        map.insert(name, track);
    }
    object
}

/// The summary in words.
pub(super) fn lines(game: &Game) -> Vec<String> {
    let setup = &game.setup;
    let mut out = vec![format!("{} (seed {}), after {} turns", setup.title, game.seed, game.calendar().turns)];
    for reading in Reading::ALL {
        let (counted, others) = (game.count(reading, true), game.count(reading, false));
        out.push(format!(
            "recognitions, {} reading: {counted} {}, {others} others",
            reading.id(),
            setup.roster.count_name
        ));
    }
    for seat in setup.roster.seats() {
        out.push(format!(
            "{}: verdict {} of 100 against its own aims",
            setup.roster.seats[seat.at()].name,
            game.verdict(seat)
        ));
        for one in game.progress(seat) {
            let rule = &setup.objectives[one.objective];
            out.push(format!("  {:>5.0}  {} (now {})", one.worth, rule.text, one.value));
        }
    }
    if let Some(ending) = game.ending() {
        out.push(format!("{}: {}", ending.title, ending.text));
    }
    out.push(format!("hash {}", game.hash().total));
    out
}
