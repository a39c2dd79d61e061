//! A state's quarter: campaigns fade, support moves, it acts, and what others may read of it is written.
//!
//! All of it in one pass: what a state does rests on nothing that another does in the same quarter.

use super::DRIVERS;
use super::acts::Acts;
use super::drivers::{Moved, Reading};
use super::requests::fade;
use super::rules::RecognitionRules;
use super::state::{Position, Pressure, Support, Who, note};
use crate::core::chance::Stream;
use crate::core::climate::Climate;
use crate::core::milli::Milli;
use bevy::prelude::{Query, Res, ResMut};

pub(super) fn run(
    mut states: Query<(&Who, &mut Position, &mut Support, &mut Pressure)>,
    mut climate: ResMut<Climate>,
    rules: Res<RecognitionRules>,
    mut acts: Acts,
) {
    let climate = &mut *climate;
    let reading = Reading::of(climate, &acts.roster, &rules, acts.calendar.quarter);
    let (mut moved, mut targets) = (Moved::default(), [Milli::ZERO; DRIVERS]);
    climate.net_recognitions = -rules.recognisers_at_start;
    for (who, mut position, mut support, mut pressure) in &mut states {
        let (state, position, pressure) = (who.0, &mut *position, &mut *pressure);
        fade(pressure, state, &rules, &mut acts.ledger);
        let (chance, key) = (*acts.chance, acts.roster.states[state.at()].key);
        let drawn = |spread| chance.draw(Stream::Mood, key).around(spread);
        reading.write(state.at(), position, pressure, drawn, &mut targets);
        let total = moved.step(&reading, state, &mut support.contributions, &targets, &mut acts.ledger);
        acts.decide(state, position, pressure, total);
        note(climate, state, (position, total, pressure), &rules, &acts.roster);
    }
    moved.tell(&rules, &mut acts.ledger);
}
