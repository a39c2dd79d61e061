//! One game of a tournament, and what is kept of it.

use super::detail;
use crate::bots::order_all;
use crate::core::dials::Dials;
use crate::core::milli::Milli;
use crate::core::news::Weight;
use crate::core::order::Order;
use crate::events::Story;
use crate::game::Game;
use crate::game::check::price_of;
use std::collections::{BTreeMap, BTreeSet};

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
    /// Worth of every aim at the end; none where it was not dealt.
    pub(super) aims: Vec<Option<Milli>>,
    /// Of every mark of the public aims: the aim, the value at the end, and its worth.
    pub(super) marks: Vec<(usize, Milli, Milli)>,
    /// Levels of the hidden dials at the start.
    pub(super) dials: Vec<u8>,
    /// Plain numbers of the world and the seats: means over the turns, and at the end.
    pub(super) means: Vec<Milli>,
    pub(super) end: Vec<Milli>,
    /// Keys of all news.
    pub(super) news: BTreeSet<&'static str>,
    /// The ending.
    pub(super) ending: Option<String>,
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
        aims: Vec::new(),
        marks: Vec::new(),
        dials: game.world().resource::<Dials>().levels.clone(),
        means: Vec::new(),
        end: Vec::new(),
        news: BTreeSet::new(),
        ending: None,
    };
    let mut sums: Vec<Milli> = Vec::new();
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
        row.end = detail::numbers(game);
        sums.resize(row.end.len(), Milli::ZERO);
        sums.iter_mut().zip(&row.end).for_each(|(sum, value)| *sum += *value);
    }
    row.means = sums.into_iter().map(|sum| sum.ratio(1, i64::from(turns).max(1))).collect();
    row.news = game.news().iter().map(|item| item.key).collect();
    row.ending = game.ending().map(|ending| ending.id.clone());
    (row.aims, row.marks) = detail::aims(game);
    row.verdicts = setup.roster.seats().map(|seat| game.verdict(seat)).collect();
    row
}
