//! What `run --json` says of each track: everything that moves there, as it stands. It is written for those who study
//! games, not for a seat: nothing is hidden.

use crate::core::ix::{OrgIx, Owner, PowerIx, SchemeIx, SeatIx, StateIx};
use crate::core::milli::Milli;
use crate::core::roster::{Role, StandingWord};
use crate::game::Game;
use serde_json::{Map, Value, json};

/// Points as a JSON number with three decimals.
pub(super) fn number(value: Milli) -> Value {
    if value.0 % 1000 == 0 { json!(value.0 / 1000) } else { json!(value.0 as f64 / 1000.0) }
}

/// One object per track.
pub(super) fn tracks(game: &Game) -> Vec<(String, Value)> {
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
        ("dialogue".to_owned(), dialogue(game)),
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

/// Numbers of the dialogue and of the contested districts.
const DIALOGUE: [&str; 15] = [
    "talk",
    "deeds",
    "wounds",
    "tension",
    "spoilers",
    "stirred",
    "control",
    "services",
    "leverage",
    "cohesion",
    "crisis",
    "incidents",
    "patience",
    "rounds",
    "cases",
];

/// Trust, ripeness, the contested districts, how far every text has come and who carried out what.
fn dialogue(game: &Game) -> Value {
    let (climate, roster) = (game.climate(), &game.setup.roster);
    let reading = &climate.dialogue;
    let seat_id = |seat: usize| roster.seats[seat].id.clone();
    let room: Map<String, Value> =
        reading.room.iter().enumerate().map(|(seat, room)| (seat_id(seat), number(*room))).collect();
    let agreements: Map<String, Value> = roster
        .agreements
        .iter()
        .zip(&reading.agreements)
        .map(|(row, text)| {
            let stage = format!("{:?}", text.stage).to_lowercase();
            let own = json!({ "stage": stage, "binding": text.binding, "ambiguity": number(text.ambiguity) });
            (row.id.clone(), own)
        })
        .collect();
    let articles: Map<String, Value> = roster
        .articles
        .iter()
        .zip(&reading.articles)
        .map(|(row, article)| {
            let parts = article.level.iter().enumerate().filter_map(|(seat, level)| Some((seat, (*level)?)));
            let levels: Map<String, Value> = parts.map(|(seat, level)| (seat_id(seat), number(level))).collect();
            (row.id.clone(), Value::Object(levels))
        })
        .collect();
    let Value::Object(mut out) = gauges(game, Owner::World, &DIALOGUE) else { return Value::Null };
    let carried_out = roster.seats().next().map(|seat| game.view(seat).carried_out());
    out.insert("trust".into(), number(climate.trust));
    out.insert("ripeness".into(), number(reading.ripeness));
    out.insert("carried_out".into(), carried_out.map_or(Value::Null, number));
    out.insert("room".into(), Value::Object(room));
    out.insert("agreements".into(), Value::Object(agreements));
    out.insert("articles".into(), Value::Object(articles));
    Value::Object(out)
}
