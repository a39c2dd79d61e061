//! `run`: bots play, and how it ended.

use super::Failure;
use super::args::RunArgs;
use super::say::Say;
use crate::bots::{Bot, order_all};
use crate::core::ix::{OrgIx, Owner, PowerIx, SchemeIx, SeatIx, StateIx};
use crate::core::milli::Milli;
use crate::core::roster::{Role, StandingWord};
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

/// Points as a JSON number with three decimals.
fn number(value: Milli) -> Value {
    if value.0 % 1000 == 0 { json!(value.0 / 1000) } else { json!(value.0 as f64 / 1000.0) }
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
        for one in game.progress(seat) {
            let rule = &setup.objectives[one.objective];
            objectives.push(json!({
                "id": rule.id,
                "worth": number(one.worth),
                "legacy": one.legacy,
                "private": false,
                "seat": setup.roster.seats[seat.at()].id,
                "met": one.worth >= Milli::points(50),
                "progress": number(one.worth),
                "value": number(one.value),
            }));
        }
        for one in game.private_progress(seat) {
            let rule = &setup.objectives[one.objective];
            objectives.push(json!({
                "id": rule.id,
                "worth": number(one.worth),
                "legacy": false,
                "private": true,
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

/// One object per track.
fn tracks(game: &Game) -> Vec<(String, Value)> {
    let (setup, climate) = (&game.setup, game.climate());
    let roster = &setup.roster;
    let standings: Map<String, Value> = (0..roster.orgs.len())
        .filter(|at| climate.standing[*at] != StandingWord::Outside)
        .map(|at| (roster.orgs[at].id.clone(), json!(format!("{:?}", climate.standing[at]).to_lowercase())))
        .collect();
    let image: Map<String, Value> =
        roster.regions.iter().zip(&climate.image).map(|(row, image)| (row.id.clone(), number(*image))).collect();
    let domestic: Map<String, Value> = roster
        .seats()
        .map(|seat| {
            let means = &game.world().resource::<crate::seats::Seats>().0[seat.at()];
            let goodwill: Map<String, Value> = (0..roster.powers.len())
                .map(|p| (roster.powers[p].id.clone(), number(climate.goodwill(seat, PowerIx::of(p)))))
                .collect();
            let own = json!({
                "home": number(means.get(crate::seats::HOME)),
                "keep": number(means.get(crate::seats::KEEP)),
                "capital": number(means.get(crate::seats::CAPITAL)),
                "budget": number(means.get(crate::seats::BUDGET)),
                "goodwill": goodwill,
                "government": government(game, seat),
                "economy": gauges(game, Owner::Seat(seat), &ECONOMY),
            });
            (roster.seats[seat.at()].id.clone(), own)
        })
        .collect();
    let mut out = vec![
        ("dialogue".to_owned(), json!({ "trust": number(climate.trust) })),
        ("organisations".to_owned(), json!({ "joined": climate.joined, "standings": standings })),
        ("region".to_owned(), region(game, image)),
        ("domestic".to_owned(), Value::Object(domestic)),
    ];
    for (track, org) in &setup.tracks {
        let mut object = club(game, *org);
        if let Some(map) = object.as_object_mut() {
            map.insert("candidates".into(), candidates(game, *org));
        }
        out.push((track.clone(), object));
    }
    out
}

/// Numbers of a home's economy and society.
const ECONOMY: [&str; 7] = ["growth", "unemployment", "investment", "leavers", "court-record", "security", "energy"];

/// Numbers by id, as far as the owner has them.
fn gauges(game: &Game, owner: Owner, ids: &[&str]) -> Value {
    let read = |id: &&str| {
        let row = game.setup.registry.find(id)?;
        Some(((*id).to_owned(), number((row.read)(game.world(), owner)?)))
    };
    Value::Object(ids.iter().filter_map(read).collect())
}

/// A government or a mandate.
fn government(game: &Game, seat: SeatIx) -> Value {
    let view = game.view(seat);
    view.government(seat).map_or(Value::Null, |own| {
        json!({
            "margin": number(own.margin),
            "majority": game.climate().governments.get(seat.at()).is_some_and(|g| g.majority),
            "caretaker": own.home.caretaker,
            "next_vote": own.next.map(|(quarter, _)| quarter.to_string()),
            "changes": own.home.changes,
        })
    })
}

/// Schemes of both parties, trade, curbs, image.
fn region(game: &Game, image: Map<String, Value>) -> Value {
    let roster = &game.setup.roster;
    let parties = [Role::Aspirant, Role::Parent].into_iter().filter_map(|role| roster.seat_of(role));
    let of = |seat: SeatIx| {
        let part = |at: usize| number(game.view(seat).part(seat, SchemeIx::of(at)));
        let schemes: Map<String, Value> =
            roster.schemes.iter().enumerate().map(|(at, row)| (row.id.clone(), part(at))).collect();
        let own = json!({ "schemes": schemes, "numbers": gauges(game, Owner::Seat(seat), &["curbs", "energy"]) });
        (roster.seats[seat.at()].id.clone(), own)
    };
    let parties: Map<String, Value> = parties.map(of).collect();
    let world = gauges(game, Owner::World, &["trade", "rumour", "diaspora", "cohesion"]);
    json!({ "image": image, "world": world, "parties": parties })
}

/// Where a club stands: its members, those that recognise, the aspirant's own standing.
fn club(game: &Game, org: OrgIx) -> Value {
    let climate = game.climate();
    let members: Vec<StateIx> =
        (0..game.setup.roster.states.len()).filter(|s| climate.members[org.at()][*s]).map(StateIx::of).collect();
    let recognising =
        members.iter().filter(|s| climate.state(**s).stance >= crate::core::climate::StanceWord::Frozen).count();
    json!({
        "members": members.len(),
        "recognising": recognising,
        "standing": format!("{:?}", climate.standing[org.at()]).to_lowercase(),
    })
}

/// Where the candidates of a club stand on its paths.
fn candidates(game: &Game, org: OrgIx) -> Value {
    let (setup, rules) = (&game.setup, &game.setup.accession_rules);
    let accession = game.world().resource::<crate::accession::Accession>();
    let gauges = game.world().resource::<crate::core::gauges::Gauges>();
    let mut out = Map::new();
    for seat in setup.roster.seats() {
        let role = setup.roster.role(seat);
        let own = |path: &crate::accession::rules::PathRule| path.org == org && path.candidates.contains(&role);
        let (Some(way), true) = (accession.way(seat), rules.paths.iter().any(own)) else { continue };
        let gauge = |quantity| number(gauges.seat(&setup.gauge_rules, quantity, seat));
        let passed: Vec<&str> = (0..rules.gates.len())
            .filter(|at| way.passed[*at] && own(&rules.paths[rules.gates[*at].path]))
            .map(|at| setup.roster.gates[at].id.as_str())
            .collect();
        let mean = crate::accession::Way::mean_of(&way.published, rules);
        out.insert(
            setup.roster.seats[seat.at()].id.clone(),
            json!({
                "level": number(way.mean(rules)),
                "level_gain": number(way.mean(rules) - way.start),
                "published": number(mean),
                "gates": passed,
                "gates_gained": way.gained,
                "gate_credit": gauge(crate::accession::GATE_CREDIT),
                "measures": gauge(crate::accession::MEASURES),
                "plan_paid": gauge(crate::accession::PLAN_PAID),
                "interoperability": gauge(crate::accession::INTEROPERABILITY),
            }),
        );
    }
    Value::Object(out)
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
