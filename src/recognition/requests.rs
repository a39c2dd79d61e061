//! What other domains ask of recognition, and how campaigns fade.

use super::rules::{RecognitionRules, Source};
use super::state::{Position, Pressure, Shelf, Support, Who};
use super::{COUNTER, EFFORT, EXPOSURE, OCCASION, PULL, RESILIENCE, RUNG};
use crate::core::climate::{Climate, StanceWord};
use crate::core::effects::Selection;
use crate::core::inbox::{Aim, Ask, Inbox, Request};
use crate::core::ix::{Owner, StateIx};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::quantity::{Domain, Registry};
use crate::core::roster::{Role, Roster};
use bevy::prelude::{Query, Res, ResMut};

/// Selects states by what others may read of them; ties go by id. Waverers in a vote are the votes' matter.
#[must_use]
pub fn select(
    climate: &Climate,
    roster: &Roster,
    rules: &RecognitionRules,
    count: u8,
    selection: Selection,
    near: Target,
) -> Vec<StateIx> {
    let region = match near {
        Target::State(state) => roster.states[state.at()].region,
        Target::Region(region) => Some(region),
        _ => None,
    };
    let pull = match selection {
        Selection::TiedTo(power) => rules.drivers.iter().position(|d| d.source == Source::Pull(power)),
        _ => None,
    };
    let mut found: Vec<(i64, StateIx)> = Vec::with_capacity(climate.states.len());
    for (at, outlook) in climate.states.iter().enumerate() {
        let state = StateIx::of(at);
        if !roster.is_third(state) || near == Target::State(state) {
            continue;
        }
        let recognises = outlook.stance >= StanceWord::Frozen;
        let here = region.is_some() && roster.states[at].region == region;
        let rank = match selection {
            Selection::Neighbours if !recognises => Some(outlook.support.0.abs() - if here { 1_000_000 } else { 0 }),
            Selection::NearThreshold if !recognises => Some(outlook.support.0.abs()),
            Selection::QuietRecognisers if recognises && outlook.late => Some(outlook.support.0 + outlook.resilience.0),
            Selection::TiedTo(_) if !recognises => {
                let tie = pull.map_or(0, |d| rules.profiles[at].fixed[d].0.abs());
                (tie > 0).then_some(outlook.support.0.abs() - tie * 10)
            }
            Selection::MembersOf(org) if !recognises => {
                rules_member(climate, org, state).then_some(outlook.support.0.abs())
            }
            Selection::Conduct(conduct) => {
                (roster.states[at].conduct == Some(conduct)).then_some(outlook.support.0.abs())
            }
            _ => None,
        };
        if let Some(rank) = rank {
            found.push((rank, state));
        }
    }
    let count = usize::from(count);
    if count < found.len() {
        found.select_nth_unstable(count);
        found.truncate(count);
    }
    found.sort_unstable();
    found.into_iter().map(|(_, state)| state).collect()
}

fn rules_member(climate: &Climate, org: crate::core::ix::OrgIx, state: StateIx) -> bool {
    climate.members.get(org.at()).is_some_and(|members| members[state.at()])
}

pub(super) fn take(
    mut states: Query<(&Who, &mut Position, &Support, &mut Pressure)>,
    shelf: Res<Shelf>,
    mut inbox: ResMut<Inbox>,
    mut ledger: ResMut<Ledger>,
    mut lasting: ResMut<LastingEffects>,
    climate: Res<Climate>,
    rules: Res<RecognitionRules>,
    roster: Res<Roster>,
    registry: Res<Registry>,
) {
    let mut requests = Vec::new();
    inbox.take(Domain::Recognition, &mut requests);
    for Request { ask, cause, by } in requests {
        let (quantity, aim, amount, lasts) = match ask {
            Ask::Change(quantity, aim, amount, lasts) => (quantity, aim, amount, lasts),
            Ask::Recognise(state, odds) => {
                (OCCASION, Aim::At(Owner::State(state)), odds, crate::core::effects::Lasts::Stays)
            }
            _ => continue,
        };
        let targets = match aim {
            Aim::At(Owner::State(state)) => vec![state],
            Aim::Picked(count, selection, near) => select(&climate, &roster, &rules, count, selection, near),
            Aim::At(_) => continue,
        };
        // Effort fills the stock of whoever acts.
        let parent_acts = by.is_some_and(|seat| roster.role(seat) == Role::Parent);
        let quantity = if quantity == EFFORT && parent_acts { COUNTER } else { quantity };
        for state in targets {
            let Some(Ok((_, mut position, _, mut pressure))) =
                shelf.0.get(state.at()).copied().flatten().map(|entity| states.get_mut(entity))
            else {
                continue;
            };
            let owner = Owner::State(state);
            let mut range = registry.row(quantity).range;
            let (value, amount) = match quantity {
                EFFORT | COUNTER => {
                    range.1 = rules.stock_bound;
                    let stock = if quantity == EFFORT { &mut pressure.effort } else { &mut pressure.counter };
                    let worth = if amount > Milli::ZERO {
                        amount.ratio(rules.stock_half.0, (rules.stock_half + *stock).0)
                    } else {
                        amount
                    };
                    (stock, worth)
                }
                PULL => (&mut pressure.pull, amount),
                RESILIENCE => (&mut pressure.resilience, amount),
                OCCASION => (&mut pressure.occasion, amount),
                EXPOSURE => (&mut pressure.exposure, amount),
                RUNG => {
                    // A step asked for is a step taken, but recognition and embassy are acts of their own.
                    range.1 = Milli::points(if position.stance == StanceWord::Recognises { 6 } else { 4 });
                    (&mut position.rung, amount)
                }
                _ => continue,
            };
            let moved = ledger.change(value, range, quantity, owner, amount, cause, by);
            lasting.note(quantity, owner, moved, lasts, cause, by);
        }
    }
}

/// A state's campaigns, what events left behind and its resilience fade.
#[inline]
pub(super) fn fade(pressure: &mut Pressure, state: StateIx, rules: &RecognitionRules, ledger: &mut Ledger) {
    let [effort, counter, pull, resilience, ..] = rules.causes[..] else {
        return;
    };
    let bounds = (Milli::points(-200), Milli::points(200));
    let fading = [
        (&mut pressure.effort, EFFORT, rules.stock_decay, effort),
        (&mut pressure.counter, COUNTER, rules.stock_decay, counter),
        (&mut pressure.pull, PULL, rules.event_decay, pull),
        (&mut pressure.resilience, RESILIENCE, rules.event_decay, resilience),
    ];
    for (value, quantity, share, cause) in fading {
        if *value != Milli::ZERO {
            let amount = value.step_toward(Milli::ZERO, share);
            ledger.change(value, bounds, quantity, Owner::State(state), amount, cause, None);
        }
    }
}
