//! `forecast`: odds of what may come from a save, as its seat could reckon them, and what an order would change.

use super::Failure;
use super::args::ForecastArgs;
use super::replay::{failure, note};
use super::say::Say;
use crate::core::ix::SeatIx;
use crate::core::milli::Milli;
use crate::forecast::{Asked, Size, What, able, effect, forecast};
use crate::game::Game;
use crate::game::order_text::read_order;
use crate::game::save::{LoadOptions, load};
use crate::scenario::library::Library;
use crate::scenario::setup::Player;
use crate::terminal::advice::{effect_page, forecast_page};
use crate::wording::Words;
use serde_json::{Value, json};

/// The id of what may happen, for programs.
fn id(game: &Game, what: What) -> String {
    let seat = |seat: SeatIx| game.setup.roster.seats[seat.at()].id.as_str();
    let aim = |at: usize| game.setup.objectives[at].id.as_str();
    match what {
        What::RecognitionsUp => "recognitions-up".into(),
        What::RecognitionsDown => "recognitions-down".into(),
        What::Vote => "vote".into(),
        What::Body => "body-joined".into(),
        What::VoteLost => "vote-lost".into(),
        What::Crisis => "crisis".into(),
        What::Gate(of) => format!("gate-{}", seat(of)),
        What::Half(at) => format!("half-{}", aim(at)),
        What::Full(at) => format!("full-{}", aim(at)),
    }
}

fn size(size: Size) -> &'static str {
    match size {
        Size::Verdict => "verdict",
        Size::Recognitions => "recognitions",
        Size::Trust => "trust",
        Size::Home => "home",
    }
}

fn number(value: Milli) -> Value {
    json!(value.0 as f64 / 1000.0)
}

pub(super) fn run(library: &Library, options: &ForecastArgs, say: &Say) -> Result<(), Failure> {
    let loaded = load(library, &options.save, LoadOptions::default()).map_err(|error| failure(&error))?;
    for one in &loaded.notes {
        say.aside(&note(one));
    }
    let game = loaded.game;
    if game.over() {
        return Err(Failure::Input("the game is over: nothing is left to forecast".into()));
    }
    let roster = &game.setup.roster;
    let seat = match &options.seat {
        Some(id) => roster.seat(id).ok_or_else(|| {
            let ids: Vec<&str> = roster.seats.iter().map(|s| s.id.as_str()).collect();
            Failure::Input(format!("there is no seat `{id}`: there are {}", ids.join(", ")))
        })?,
        None => roster.seats().find(|s| game.players[s.at()] == Player::Human).unwrap_or(SeatIx(0)),
    };
    let asked = Asked { futures: options.futures, quarters: options.quarters };
    let policy = able(&game.setup);
    let view = game.view(seat);
    let words = Words::load(library, &game.setup, "en").map_err(|error| Failure::Input(error.to_string()))?;
    let Some(line) = &options.order else {
        let found = forecast(view, asked, &policy);
        if options.json {
            let odds: Vec<Value> = found
                .odds
                .iter()
                .map(|o| json!({ "what": id(&game, o.what), "hits": o.hits, "futures": o.futures, "error": o.error() }))
                .collect();
            let means: Vec<Value> = found
                .means
                .iter()
                .map(|m| json!({ "what": size(m.size), "mean": number(m.mean), "error": number(m.error) }))
                .collect();
            let object = json!({ "seat": roster.seats[seat.at()].id, "turn": game.calendar().turn(),
                "quarters": asked.quarters, "futures": asked.futures, "odds": odds, "means": means });
            say.line(&object.to_string());
        } else {
            forecast_page(&words, asked, &found).iter().for_each(|line| say.line(line));
        }
        return Ok(());
    };
    let order = read_order(&game.setup, seat, line).map_err(|error| Failure::Input(format!("`{line}`: {error}")))?;
    if let Some(refusal) = view.check(&order).err().filter(|_| !view.queued().contains(&order)) {
        return Err(Failure::Input(format!("`{line}`: {}", words.refusal(&refusal, &order))));
    }
    let found = effect(view, order, asked, &policy);
    if options.json {
        let odds: Vec<Value> = found
            .odds
            .iter()
            .map(|(what, by, error)| json!({ "what": id(&game, *what), "by": number(*by), "error": number(*error) }))
            .collect();
        let means: Vec<Value> = found
            .means
            .iter()
            .map(|m| json!({ "what": size(m.size), "by": number(m.mean), "error": number(m.error) }))
            .collect();
        let object = json!({ "seat": roster.seats[seat.at()].id, "turn": game.calendar().turn(), "order": line,
            "quarters": asked.quarters, "futures": asked.futures, "odds": odds, "means": means });
        say.line(&object.to_string());
    } else {
        effect_page(&words, asked, &found).iter().for_each(|line| say.line(line));
    }
    Ok(())
}
