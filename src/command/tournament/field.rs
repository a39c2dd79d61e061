//! One game of a tournament, and what is kept of it.

use crate::bots::order_all;
use crate::core::milli::Milli;
use crate::core::news::Weight;
use crate::core::order::Order;
use crate::events::Story;
use crate::game::Game;
use crate::game::check::price_of;
use std::collections::BTreeMap;

/// What is kept of a game.
pub(super) struct Row {
    /// Verdict of each seat.
    pub(super) verdicts: Vec<Milli>,
    /// Quarters of a seat in which its initiative was used, of all.
    pub(super) initiative: (u32, u32),
    /// Quarters with a staged scene, of all.
    pub(super) staged: (u32, u32),
    /// How often each action was ordered.
    pub(super) actions: Vec<u32>,
    /// How often each event came.
    pub(super) events: Vec<u32>,
    /// How often each option of an event was taken, by role and position, the default included.
    pub(super) options: BTreeMap<(usize, usize, u8), u32>,
}

/// Plays a game to its end.
pub(super) fn play(game: &mut Game, turns: u16) -> Row {
    let setup = game.setup.clone();
    let mut row = Row {
        verdicts: Vec::new(),
        initiative: (0, 0),
        staged: (0, 0),
        actions: vec![0; setup.roster.actions.len()],
        events: vec![0; setup.roster.events.len()],
        options: BTreeMap::new(),
    };
    for _ in 0..turns {
        order_all(game);
        for happening in &game.world().resource::<Story>().happening {
            row.events[happening.event.at()] += 1;
            for (place, (role, _)) in setup.event_rules.events[happening.event.at()].choices.iter().enumerate() {
                let Some(seat) = setup.roster.seat_of(*role) else { continue };
                let answer = game.queued(seat).iter().find_map(|order| match order {
                    Order::Answer(event, option) if *event == happening.event => Some(*option),
                    _ => None,
                });
                *row.options.entry((happening.event.at(), place, answer.unwrap_or(0))).or_default() += 1;
            }
        }
        for seat in setup.roster.seats() {
            let queued = game.queued(seat);
            for order in queued {
                if let Order::Act(action, _) = order {
                    row.actions[action.at()] += 1;
                }
            }
            let uses = |order: &Order| price_of(game, seat, order).is_some_and(|(price, ..)| price.initiative);
            row.initiative.0 += u32::from(queued.iter().any(uses));
            row.initiative.1 += 1;
        }
        let before = game.news().len();
        game.end_turn();
        row.staged.0 += u32::from(game.news()[before..].iter().any(|item| item.weight == Weight::Scene));
        row.staged.1 += 1;
    }
    row.verdicts = setup.roster.seats().map(|seat| game.verdict(seat)).collect();
    row
}
