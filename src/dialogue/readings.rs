//! What others may read of the dialogue: rewritten in place, so that a quarter allocates nothing for it.

use super::agreements::FULL;
use super::rules::DialogueRules;
use super::state::Dialogue;
use super::trust::Around;
use crate::core::climate::Climate;
use crate::core::effects::StageWord;
use crate::core::ix::SeatIx;
use crate::core::milli::Milli;
use crate::core::readings::{AgreementReading, ArticleReading};
use crate::core::roster::Tables;

/// Share of what is owed in articles that bind which is carried out, per cent.
#[must_use]
pub fn carried_out(dialogue: &Dialogue, rules: &DialogueRules, tables: &Tables) -> Milli {
    let (mut done, mut owed) = (Milli::ZERO, 0);
    for article in rules.all_articles() {
        if !dialogue.binding(rules.agreement_of[article.at()]) {
            continue;
        }
        for part in &rules.articles[article.at()].parts {
            if let Some(seat) = tables.seat_of(part.role) {
                done += dialogue.level(article, seat);
                owed += 1;
            }
        }
    }
    if owed == 0 { Milli::ZERO } else { done.ratio(100_000, owed * FULL.0) }
}

/// Writes this domain's readings for a tick.
pub fn write_climate(around: Around, climate: &mut Climate) {
    let Around { dialogue, rules, tables, tick, .. } = around;
    let seats = tables.seats.len();
    let reading = &mut climate.dialogue;
    reading.agreements.resize(rules.agreements.len(), AgreementReading::default());
    reading.open.resize(rules.agreements.len(), Vec::new());
    for (at, rule) in rules.agreements.iter().enumerate() {
        let state = &dialogue.agreements[at];
        reading.agreements[at] = AgreementReading {
            stage: state.stage,
            binding: state.bound.is_some(),
            ambiguity: state.ambiguity,
            text: state.text,
            overreach: state.overreach,
        };
        let open = &mut reading.open[at];
        open.clear();
        open.extend((0..seats).map(|seat| {
            let role = tables.role(SeatIx::of(seat));
            match state.stage {
                StageWord::Agreed => rule.signs.contains(&role) && !state.signed[seat],
                StageWord::Signed => rule.ratifies.contains(&role) && !state.ratified[seat],
                _ => false,
            }
        }));
    }
    reading.articles.resize(rules.articles.len(), ArticleReading::default());
    reading.breach.clear();
    reading.breach.resize(seats, false);
    for (at, rule) in rules.articles.iter().enumerate() {
        let state = &dialogue.articles[at];
        let out = &mut reading.articles[at];
        out.chosen = state.chosen;
        out.level.clear();
        out.ready.clear();
        for seat in 0..seats {
            let part = rule.part(tables.role(SeatIx::of(seat)));
            out.level.push(part.map(|_| state.level[seat]));
            out.ready.push(part.is_none_or(|part| {
                part.after.iter().all(|after| {
                    tables.seat_of(after.role).is_none_or(|who| dialogue.level(after.article, who) >= after.level)
                })
            }));
            reading.breach[seat] |= state.late[seat] && dialogue.binding(rule.agreement);
        }
    }
    reading.wronged.clear();
    reading.wronged.extend((0..seats).map(|seat| dialogue.window(SeatIx::of(seat), tick)));
    reading.round = dialogue.round;
    reading.since_round = dialogue.last_round.map(|last| tick.saturating_sub(last));
    write_room(around, climate);
}

/// Writes what rests on gauges: trust, ripeness and rooms.
pub(super) fn write_room(around: Around, climate: &mut Climate) {
    let agreement = around.on_table();
    climate.trust = around.trust();
    let reading = &mut climate.dialogue;
    reading.ripeness = around.gates(agreement).product();
    reading.room.clear();
    reading.room.extend(around.tables.seats().map(|seat| around.room(seat, agreement)));
}
