//! Turning the page: the calendar moves, and the next quarter's events and openings are drawn.

use super::rules::{Coming, EventClass, EventRules, Whereabouts};
use super::{Happening, Opening, Story};
use crate::core::calendar::Calendar;
use crate::core::chance::{Chance, Draw, Stream};
use crate::core::climate::{Climate, Outlook, StanceWord};
use crate::core::conditions::{About, Ground};
use crate::core::effects::StageWord;
use crate::core::ix::{AgreementIx, EventIx, OpeningIx, OrgIx, StateIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::roster::{Conduct, Roster, StateRow};
use bevy::prelude::{ResMut, World};
use jiff::civil::Date;
use std::ops::RangeInclusive;

/// Moves the calendar to the next tick.
pub(super) fn turn_page(mut calendar: ResMut<Calendar>, mut chance: ResMut<Chance>) {
    calendar.advance();
    if calendar.begins_turn() {
        calendar.turns += 1;
    }
    chance.tick = calendar.ticks;
}

/// Deals for the next tick, where it begins a turn that is still to be played.
pub(super) fn deal_next(world: &mut World) {
    let calendar = world.resource::<Calendar>();
    if calendar.begins_turn() && !calendar.over() {
        deal(world);
    }
}

/// Deals events and openings for the running tick.
pub fn deal(world: &mut World) {
    let mut places = Places::default();
    let happening = draw_events(world, &mut places);
    let openings = deal_openings(world, &mut places);
    let tick = world.resource::<Calendar>().ticks;
    let mut story = world.resource_mut::<Story>();
    for event in &happening {
        story.came[event.event.at()] = Some(tick);
    }
    story.happening = happening;
    story.openings = openings;
}

/// The span of the planned turn: a half-year's second quarter is dealt with its first.
fn span(calendar: &Calendar) -> RangeInclusive<Date> {
    let last = calendar.quarter.plus(u16::from(calendar.ticks_per_turn).saturating_sub(1));
    calendar.from()..=last.last_day()
}

fn draw_events(world: &World, places: &mut Places) -> Vec<Happening> {
    let (rules, roster) = (world.resource::<EventRules>(), world.resource::<Roster>());
    let (story, chance) = (world.resource::<Story>(), world.resource::<Chance>());
    let calendar = world.resource::<Calendar>();
    let (span, ground) = (span(calendar), Ground::of(world));
    let mut drawn: Vec<(u32, Happening, EventClass)> = Vec::new();
    for (at, rule) in rules.events.iter().enumerate() {
        let event = EventIx::of(at);
        if rules.without.contains(&event) {
            continue;
        }
        let rested = match story.came[at] {
            None => true,
            Some(last) => rule.again_after > 0 && calendar.ticks >= last + u16::from(rule.again_after),
        };
        if !rested {
            continue;
        }
        let key = roster.events[at].key;
        let mut draw = chance.draw(Stream::Event, key);
        let comes = match rule.comes {
            Coming::Odds(odds) => draw.hits(odds),
            Coming::On(day) => span.contains(&day),
        };
        if !comes || !rule.when.as_ref().is_none_or(|c| ground.holds(c, About::NOBODY)) {
            continue;
        }
        if let Some(target) = places.pick(world, rule.at, &mut draw) {
            // A dated event comes on its day, whatever else comes.
            let dated = matches!(rule.comes, Coming::On(_));
            let class = if dated { EventClass::Record } else { rule.class };
            drawn.push((draw.below(1 << 16), Happening { event, target }, class));
        }
    }
    // Of what would come at once, the luckier comes: one major, two minor, all that are dated.
    drawn.sort_by_key(|(luck, happening, _)| (*luck, happening.event));
    let mut room = (1, 2);
    let mut out: Vec<Happening> = drawn
        .into_iter()
        .filter(|(_, _, class)| {
            let left = match class {
                EventClass::Major => &mut room.0,
                EventClass::Minor => &mut room.1,
                EventClass::Record => return true,
            };
            *left -= 1;
            *left >= 0
        })
        .map(|(_, happening, _)| happening)
        .collect();
    out.sort_by_key(|happening| happening.event);
    out
}

fn deal_openings(world: &World, places: &mut Places) -> Vec<Vec<Opening>> {
    let (rules, roster) = (world.resource::<EventRules>(), world.resource::<Roster>());
    let (chance, climate) = (world.resource::<Chance>(), world.resource::<Climate>());
    roster
        .seats()
        .map(|seat| {
            let mut draw = chance.draw(Stream::Opening, roster.seats[seat.at()].key);
            let role = roster.role(seat);
            let fitting = || rules.openings.iter().enumerate().filter(|(_, r)| r.seats.contains(&role));
            let all: u32 = fitting().map(|(_, r)| u32::from(r.weight)).sum();
            let mut hand: Vec<Opening> = Vec::new();
            let more = climate.more_openings.get(seat.at()).copied().unwrap_or(0);
            for _ in 0..rules.dealt + more {
                let mut mark = draw.below(all);
                let kind = fitting().find(|(_, r)| {
                    let weight = u32::from(r.weight);
                    let here = mark < weight;
                    mark = mark.saturating_sub(weight);
                    here
                });
                let Some((at, rule)) = kind else { continue };
                let Some(target) = places.pick(world, rule.at, &mut draw) else {
                    continue;
                };
                let opening = Opening { kind: OpeningIx::of(at), target };
                if hand.iter().all(|o| o.kind != opening.kind && (o.target != target || target == Target::Nothing)) {
                    hand.push(opening);
                }
            }
            hand
        })
        .collect()
}

/// Where things may arise this quarter, by kind; each list is made when it is first asked for.
#[derive(Default)]
struct Places {
    lists: [Option<Vec<Target>>; 5],
}

impl Places {
    /// Where something arises, or nothing if there is no such place.
    fn pick(&mut self, world: &World, at: Whereabouts, draw: &mut Draw) -> Option<Target> {
        let kind = match at {
            Whereabouts::Anywhere => return Some(Target::Nothing),
            Whereabouts::Reachable => 0,
            Whereabouts::Quiet => 1,
            Whereabouts::AnyState => 2,
            Whereabouts::Body => 3,
            Whereabouts::Table => 4,
        };
        let found = self.lists[kind].get_or_insert_with(|| candidates(world, at));
        let n = u32::try_from(found.len()).ok()?;
        found.get(usize::try_from(draw.below(n)).ok()?).copied()
    }
}

fn open(row: &StateRow) -> bool {
    row.conduct != Some(Conduct::Blocking)
}

fn candidates(world: &World, at: Whereabouts) -> Vec<Target> {
    let (climate, roster) = (world.resource::<Climate>(), world.resource::<Roster>());
    let states = |fits: fn(&Outlook, &StateRow) -> bool| -> Vec<Target> {
        let mut out = Vec::with_capacity(climate.states.len());
        for (at, (outlook, row)) in climate.states.iter().zip(&roster.states).enumerate() {
            if row.counted && fits(outlook, row) && roster.is_third(StateIx::of(at)) {
                out.push(Target::State(StateIx::of(at)));
            }
        }
        out
    };
    match at {
        Whereabouts::Anywhere => vec![Target::Nothing],
        Whereabouts::Reachable => states(|outlook, row| {
            outlook.stance < StanceWord::Frozen && outlook.support > Milli::points(-16) && open(row)
        }),
        Whereabouts::Quiet => states(|outlook, _| outlook.stance >= StanceWord::Frozen && outlook.late),
        Whereabouts::AnyState => states(|_, row| open(row)),
        Whereabouts::Body => {
            let bodies = |fits: &dyn Fn(usize) -> bool| -> Vec<Target> {
                (0..climate.joinable.len()).filter(|o| fits(*o)).map(|o| Target::Body(OrgIx::of(o))).collect()
            };
            let open = bodies(&|o| climate.bids[o] > Milli::ZERO);
            if open.is_empty() { bodies(&|o| climate.joinable[o]) } else { open }
        }
        Whereabouts::Table => {
            let all = climate.dialogue.agreements.iter().enumerate();
            let open = all.filter(|(_, agreement)| agreement.stage == StageWord::Tabled);
            open.map(|(at, _)| Target::Agreement(AgreementIx::of(at))).collect()
        }
    }
}
