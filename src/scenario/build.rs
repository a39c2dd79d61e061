//! From checked pieces to a [`Setup`]: tables, rules with indices, and the state at the start.

mod accession;
mod characters;
mod dialogue;
mod gauges;
mod home;
mod lessons;
mod recognition;
mod rules;
mod start;
mod tables;

pub use start::climate_at_start;

use recognition::{drivers, positions, profiles};
use rules::{actions, arc, events, objective, organisations, reader};
use start::{apply_values, initial, settle_support};
use tables::{Rows, tables};

use super::compile::{Compiler, day};
use super::ids::{Percent, Points};
use super::known::registry;
use super::load::Pieces;
use super::scenario_file as sc;
use super::setup::{Claim, ClassTexts, EndingRule, Player, Setup};
use super::world_file::{self as wf, DriverSource};
use crate::core::calendar::Quarter;
use crate::core::climate::StanceWord;
use crate::core::milli::{Milli, divide};
use crate::core::price::Purse;
use crate::core::roster::Roster;
use crate::powers::PowerRules;
use crate::public_diplomacy::ImageRules;
use crate::recognition::rules::RecognitionRules;
use crate::seats::SeatRules;
use std::sync::Arc;

/// Points as milli-points.
#[must_use]
pub(super) fn milli(points: Points) -> Milli {
    #[expect(clippy::cast_possible_truncation, reason = "the text layer bounds points to a million")]
    Milli((points.0 * 1000.0).round() as i64)
}

/// Per cent as milli-per-cent.
#[must_use]
pub(super) fn percent(percent: Percent) -> Milli {
    milli(Points(percent.0))
}

/// Builds the setup of pieces that were checked.
pub(super) fn build(pieces: &Pieces) -> Setup {
    let scenario = &pieces.scenario.value;
    let registry = registry();
    let start = day(&scenario.start);
    let rows = Rows::gather(pieces);
    let tables = tables(pieces, &rows, start);
    let dials: Vec<_> = pieces.dials.iter().flat_map(|file| file.value.dials.clone()).collect();
    let compiler = Compiler { tables: &tables, registry: &registry, dials: &dials };
    let gauge_rules = gauges::rules(pieces, &compiler);
    let cause_list = |ids: &[&str]| ids.iter().map(|id| tables.cause(id)).collect::<Vec<_>>();
    let model = &pieces.model.value;
    let quantity = |id: &str| registry.find(id).map(|row| row.quantity).expect("quantities of the program");

    let organisation_rules = organisations(pieces, &rows, &compiler, cause_list(crate::organisations::CAUSES));
    let (action_rules, event_rules) = (actions(&rows, &compiler), events(pieces, &rows, &compiler));
    let bots = characters::bots(pieces, &tables, &registry, &action_rules);
    let drivers = drivers(pieces, &compiler);
    let seat_rules = SeatRules {
        capital_income: milli(model.seats.capital_income),
        capital_per_home: milli(model.seats.capital_per_home),
        capital_bound: milli(model.seats.capital_bound),
        unused_initiative: milli(model.seats.unused_initiative),
        home_return: percent(model.seats.home_return),
        causes: cause_list(crate::seats::CAUSES),
    };
    let favours = (0..tables.powers.len())
        .map(|at| {
            let own = |row: &&wf::DriverRow| matches!(&row.source, DriverSource::Pull { power, .. } if compiler.power(power).at() == at);
            let weight = pieces.drivers.value.drivers.iter().find(own).map(|row| match &row.source {
                DriverSource::Pull { weight, .. } => weight.0,
                _ => 0.0,
            });
            if weight.unwrap_or(1.0) < 0.0 { -1 } else { 1 }
        })
        .collect();
    let power_rules = PowerRules {
        goodwill_return: percent(model.seats.goodwill_return),
        cold_shoulder: milli(model.seats.cold_shoulder),
        cold_return: percent(model.seats.cold_return),
        request_odds: percent(model.seats.request_odds),
        request_quarters: model.seats.request_quarters,
        request_refused: milli(model.seats.request_refused),
        favours,
        presses: quantity("pull"),
        curbs: quantity("curbs"),
        tension: quantity("tension"),
        causes: cause_list(crate::powers::CAUSES),
    };
    let image_rules = ImageRules {
        image_return: percent(model.seats.image_return),
        tension: quantity("tension"),
        causes: cause_list(crate::public_diplomacy::CAUSES),
    };
    let dialogue_rules = dialogue::rules(pieces, &compiler, cause_list(crate::dialogue::CAUSES));
    let dialogue_start = dialogue::at_start(pieces, &compiler, &dialogue_rules, start);
    let domestic_rules = home::domestic_rules(pieces, &compiler, cause_list(crate::domestic::CAUSES));
    let region_rules = home::region_rules(pieces, &compiler, cause_list(crate::region::CAUSES), start);
    let dial_rules = home::dials(pieces, &compiler);
    let gauges_now = gauges::at_start(pieces, &compiler, &gauge_rules, start);
    let homes = home::domestic(pieces, &compiler, &domestic_rules, (&gauges_now, &gauge_rules), start);
    let region = home::region(&region_rules, tables.seats.len());
    let profiles = profiles(pieces, &compiler, &organisation_rules, &drivers, start);
    let positions = positions(pieces, &compiler, start);
    let recognisers_at_start = positions
        .iter()
        .zip(&tables.states)
        .filter(|(p, row)| row.counted && p.as_ref().is_some_and(|p| p.stance >= StanceWord::Frozen))
        .count();
    let recognition = &model.recognition;
    let recognition_rules = RecognitionRules {
        drivers,
        profiles,
        recognisers_at_start: i64::try_from(recognisers_at_start).unwrap_or(0),
        base_odds: percent(recognition.base_odds),
        odds_per_point: percent(recognition.odds_per_point),
        odds_per_effort: percent(recognition.odds_per_effort),
        odds_bound: percent(recognition.odds_bound),
        first_tick_from: milli(recognition.first_tick_from),
        first_tick_per_point: percent(recognition.first_tick_per_point),
        first_tick_bound: percent(recognition.first_tick_bound),
        cooling_quarters: divide(milli(recognition.cooling_years).0 * 4, 1000),
        cooling_floor: percent(recognition.cooling_floor),
        agenda: milli(scenario.agenda),
        withdrawal_threshold: milli(recognition.withdrawal_threshold),
        withdrawal_base: percent(recognition.withdrawal_base),
        documented_share: percent(recognition.documented_share),
        resilience_half: milli(recognition.resilience_half),
        stock_half: milli(recognition.stock_half),
        stock_bound: milli(recognition.stock_bound),
        stock_decay: percent(recognition.stock_decay),
        event_decay: percent(recognition.event_decay),
        rungs: recognition.rungs.iter().map(|p| milli(*p)).collect(),
        rung_odds: percent(recognition.rung_odds),
        declared: Quarter::of(tables.declared).ordinal(),
        home_per_recognition: milli(model.seats.home_per_recognition),
        home: quantity("home"),
        causes: cause_list(crate::recognition::CAUSES),
    };
    let accession_rules = accession::rules(pieces, &compiler, start, cause_list(crate::accession::CAUSES));
    let accession = accession::at_start(pieces, &compiler, &accession_rules, start);
    let ticks_per_turn = u8::try_from(scenario.turn_length.quarters()).unwrap_or(1);
    let mut objectives = Vec::new();
    for row in scenario.objectives.iter().chain(pieces.includes.iter().flat_map(|i| &i.value.objectives)) {
        objectives.push(objective(row, &compiler, false));
    }
    objectives.extend(scenario.private_aims.iter().map(|row| objective(row, &compiler, true)));
    let readers = scenario.readers.iter().map(|row| reader(row, &compiler, &objectives)).collect();
    let endings = scenario
        .endings
        .iter()
        .map(|row| EndingRule {
            id: row.id.0.clone(),
            title: row.title.clone(),
            text: row.text.clone(),
            when: row.when.as_ref().map(|c| compiler.condition(c)),
        })
        .collect();
    let players = scenario
        .seats
        .iter()
        .map(|seat| match &seat.player {
            sc::Player::Human => Player::Human,
            sc::Player::Bot(bot) => Player::Bot(bot.0.clone()),
        })
        .collect();
    let mut texts: Vec<(String, String)> = scenario.texts.clone();
    texts.extend(pieces.includes.iter().flat_map(|i| i.value.texts.iter().cloned()));
    let claims = pieces
        .world
        .value
        .claims
        .iter()
        .map(|c| Claim { by: c.by.clone(), count: c.count, on: day(&c.on), source: c.source.clone() })
        .filter(|claim| claim.on <= start)
        .collect();
    let class = ClassTexts {
        briefing_questions: scenario.briefing_questions.clone(),
        debrief_questions: scenario.debrief_questions.clone(),
        role_sheets: scenario.role_sheets.iter().map(|(seat, text)| (seat.0.clone(), text.clone())).collect(),
    };
    let footnotes = scenario
        .naming
        .iter()
        .filter(|n| !n.footnote.is_empty())
        .map(|n| (n.name.clone(), n.footnote.clone()))
        .collect();
    let mut setup = Setup {
        id: pieces.id.clone(),
        title: scenario.title.clone(),
        summary: scenario.summary.clone(),
        briefing: scenario.briefing.clone(),
        world: scenario.world.0.clone(),
        start,
        turns: scenario.turns,
        ticks_per_turn,
        players,
        seat_rules,
        power_rules,
        image_rules,
        dialogue_rules,
        domestic_rules,
        region_rules,
        dial_rules,
        accession_rules,
        recognition_rules,
        organisation_rules,
        action_rules,
        event_rules,
        purse: Purse { budget: quantity("budget"), capital: quantity("capital"), goodwill: quantity("goodwill") },
        initial: initial(pieces, &compiler, positions, (gauges_now, homes, region), dialogue_start, accession),
        gauge_rules,
        objectives,
        arc: arc(scenario.arc.as_ref()),
        readers,
        lives_and_time: scenario.lives_and_time.iter().map(|q| compiler.quantity(q)).collect(),
        par: vec![None; scenario.seats.len()],
        endings,
        bots,
        lessons: scenario.lessons.iter().map(|row| lessons::lesson(row, &compiler)).collect(),
        texts,
        footnotes,
        tracks: pieces.world.value.tracks.iter().map(|(t, o)| (t.clone(), compiler.org(o))).collect(),
        claims,
        class,
        translations: scenario.translations.clone(),
        origin: None,
        text: pieces.sources[0].clone(),
        sources: pieces.sources.clone(),
        content_hash: content_hash(pieces),
        roster: Roster(Arc::new(tables)),
        registry,
    };
    settle_support(&mut setup);
    apply_values(pieces, &mut setup);
    setup
}

/// Hash of everything the content is made of: rules, world, overlays, scenario.
fn content_hash(pieces: &Pieces) -> String {
    let mut hasher = blake3::Hasher::new();
    for source in &pieces.sources {
        // The path shown may differ between machines; what is read may not.
        let name = source.name.rsplit(['/', '\\']).next().unwrap_or_default();
        hasher.update(name.as_bytes());
        hasher.update(&[0]);
        hasher.update(source.text.as_bytes());
        hasher.update(&[0]);
    }
    hasher.finalize().to_hex()[..32].to_owned()
}
