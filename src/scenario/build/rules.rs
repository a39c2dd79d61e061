//! Organisations, actions, events and objectives with their ids resolved.

use super::tables::Rows;
use super::{milli, percent};
use crate::actions::rules::{ActionRule, ActionRules, StaysRule};
use crate::core::calendar::Quarter;
use crate::core::ix::{OrgIx, StateIx};
use crate::core::milli::Milli;
use crate::events::rules::{Coming, DueRule, EventRule, EventRules, OpeningRule, OptionRule};
use crate::organisations::rules::{AdmissionRule, BodyRule, OrgRule, OrganisationRules, Voters};
use crate::scenario::compile::{Compiler, day, price};
use crate::scenario::load::Pieces;
use crate::scenario::rules_file::Comes;
use crate::scenario::scenario_file as sc;
use crate::scenario::setup::{ArcRules, Measure, ObjectiveRule, Part, ReaderRule, Scale};
use crate::scenario::world_file::{self as wf, Electorate, Members};
use jiff::civil::Date;

pub(super) fn organisations(
    pieces: &Pieces,
    rows: &Rows,
    compiler: &Compiler,
    causes: Vec<crate::core::ix::CauseIx>,
) -> OrganisationRules {
    let counted: Vec<(StateIx, Option<Date>)> = pieces
        .states
        .value
        .states
        .iter()
        .filter(|s| s.counted)
        .map(|s| (compiler.state(&s.id), s.counted_from.as_ref().map(day)))
        .collect();
    let start = day(&pieces.scenario.value.start);
    let orgs = rows
        .organisations
        .iter()
        .map(|org| {
            let mut memberships: Vec<_> = match &org.members {
                Members::AllCounted { except, plus } => counted
                    .iter()
                    .filter(|(state, _)| !except.iter().any(|e| compiler.state(e) == *state))
                    .map(|(state, from)| (*state, *from, None))
                    .chain(plus.iter().map(|p| (compiler.state(p), None, None)))
                    .collect(),
                Members::Listed(list) => list
                    .iter()
                    .map(|m| (compiler.state(&m.state), m.joined.as_ref().map(day), m.left.as_ref().map(day)))
                    .collect(),
            };
            memberships.sort();
            OrgRule {
                memberships,
                admission: org.admission.as_ref().map(|admission| AdmissionRule {
                    bodies: admission.bodies.iter().map(|body| body_rule(body, compiler, start)).collect(),
                    sessions: admission.sessions.clone(),
                    closed_after_failure: u16::from(admission.closed_after_failure),
                    leanings: admission.leanings.iter().map(|l| (compiler.condition(&l.when), milli(l.by))).collect(),
                    remark: admission.remark.clone(),
                }),
                legitimacy: org.worth.map_or(Milli::ZERO, |w| milli(w.legitimacy)),
                standing: org.worth.map_or(Milli::ZERO, |w| milli(w.standing)),
                full_name: org.full_name.clone(),
                source: org.source.clone(),
            }
        })
        .collect::<Vec<OrgRule>>();
    let mut changes: Vec<(i32, OrgIx)> = Vec::new();
    for (at, org) in orgs.iter().enumerate() {
        let days = org.memberships.iter().flat_map(|(_, joined, left)| [*joined, *left]).flatten();
        changes.extend(days.map(|day| (Quarter::of(day).ordinal(), OrgIx::of(at))));
    }
    changes.sort_unstable();
    changes.dedup();
    let model = &pieces.model.value.organisations;
    let quantity = |id: &str| compiler.registry.find(id).map(|row| row.quantity).expect("quantities of the program");
    OrganisationRules {
        orgs,
        changes,
        bid_decay: percent(model.bid_decay),
        bid_needed: milli(model.bid_needed),
        lean_of_recogniser: milli(model.lean_of_recogniser),
        lean_per_support: milli(model.lean_per_support),
        lean_bound: milli(model.lean_bound),
        lean_of_others: milli(model.lean_of_others),
        lean_of_blocking: milli(model.lean_of_blocking),
        secrecy: percent(model.secrecy),
        whip: milli(model.whip),
        after_lost_vote: milli(model.after_lost_vote),
        torn_abstain: percent(model.torn_abstain),
        count_error: milli(model.count_error),
        lost_home: milli(model.lost_home),
        lost_pull: milli(model.lost_pull),
        won_image: milli(model.won_image),
        won_pull: milli(model.won_pull),
        noted_by: model.noted_by,
        quantities: [quantity("home"), quantity("image"), quantity("pull")],
        causes,
    }
}

fn body_rule(body: &wf::Body, compiler: &Compiler, start: Date) -> BodyRule {
    BodyRule {
        name: body.name.clone(),
        voters: match &body.electorate {
            Electorate::AllMembers => Voters::Members,
            Electorate::MembersOf(org) => Voters::MembersOf(compiler.org(org)),
            Electorate::Only(list) => Voters::Only(list.iter().map(|s| compiler.state(s)).collect()),
            Electorate::Weighted(list) => Voters::Weighted(list.iter().map(|(s, w)| (compiler.state(s), *w)).collect()),
        },
        base: body.base,
        share: (i64::from(body.share.0), i64::from(body.share.1)),
        at_least: body.at_least,
        fixed: i64::from(body.fixed),
        vetoes: body.vetoes.iter().map(|s| compiler.state(s)).collect(),
        consensus: body.consensus,
        secret: body.secret,
        turnout: percent(body.turnout),
        given: body.given.as_ref().map(day).filter(|given| *given <= start),
    }
}

pub(super) fn actions(rows: &Rows, compiler: &Compiler) -> ActionRules {
    let actions = rows
        .actions
        .iter()
        .map(|row| ActionRule {
            seats: row.seats.clone(),
            target: row.target,
            price: price(row.cost),
            stays: row.stays.as_ref().map(|stays| StaysRule {
                teams: stays.teams,
                upkeep: milli(stays.upkeep),
                at_most: stays.at_most,
                each_quarter: compiler.effects(&stays.each_quarter),
                on_recall: compiler.effects(&stays.on_recall),
            }),
            again_after: row.again_after,
            once: row.once.clone(),
            needs: row.needs.iter().map(|need| compiler.need(need)).collect(),
            effects: compiler.effects(&row.effects),
            wronged: compiler.effects(&row.wronged),
            risks: row.risks.iter().map(|risk| compiler.risk(risk)).collect(),
            cause: compiler.tables.cause(&format!("action-{}", row.id)),
            source: row.source.clone(),
        })
        .collect();
    ActionRules { actions }
}

pub(super) fn events(pieces: &Pieces, rows: &Rows, compiler: &Compiler) -> EventRules {
    let cause = |kind: &str, id: &str| compiler.tables.cause(&format!("{kind}-{id}"));
    let events = rows
        .events
        .iter()
        .map(|row| EventRule {
            class: row.class,
            comes: match &row.comes {
                Comes::Odds(odds) => Coming::Odds(percent(*odds)),
                Comes::On(d) => Coming::On(day(d)),
            },
            when: row.when.as_ref().map(|c| compiler.condition(c)),
            again_after: row.again_after,
            at: row.at,
            effects: compiler.effects(&row.effects),
            choices: row
                .choices
                .iter()
                .map(|choice| {
                    let options = choice.options.iter().map(|option| OptionRule {
                        id: option.id.clone(),
                        price: price(option.cost),
                        effects: compiler.effects(&option.effects),
                    });
                    (choice.seat, options.collect())
                })
                .collect(),
            cause: cause("event", &row.id.0),
            source: row.source.clone(),
        })
        .collect();
    let openings = rows
        .openings
        .iter()
        .map(|row| OpeningRule {
            seats: row.seats.clone(),
            weight: row.weight,
            at: row.at,
            price: price(row.cost),
            effects: compiler.effects(&row.effects),
            cause: cause("opening", &row.id.0),
        })
        .collect();
    let dues = rows
        .dues
        .iter()
        .map(|row| DueRule {
            price: price(row.cost),
            kept: compiler.effects(&row.kept),
            delayed: compiler.effects(&row.delayed),
            broken: compiler.effects(&row.broken),
            aloud: row.kept.iter().chain(&row.broken).any(moves_trust),
            cause: cause("due", &row.id.0),
        })
        .collect();
    let without = pieces.scenario.value.without_events.iter().filter_map(|id| compiler.tables.event(&id.0)).collect();
    let cards = &pieces.openings.value;
    EventRules { events, without, openings, dealt: cards.dealt, used: cards.used, dues }
}

pub(super) fn objective(row: &sc::Objective, compiler: &Compiler, private: bool) -> ObjectiveRule {
    ObjectiveRule {
        id: row.id.0.clone(),
        seat: compiler.seat(&row.seat),
        text: row.text.clone(),
        measure: measure(&row.measure, compiler),
        nothing: milli(row.nothing),
        half: milli(row.half),
        full: milli(row.full),
        weight: row.weight,
        private,
    }
}

fn measure(measure: &sc::Measure, compiler: &Compiler) -> Measure {
    let parts = |list: &[sc::Part]| {
        let one = |part: &sc::Part| Part {
            measure: self::measure(&part.measure, compiler),
            scale: Scale { nothing: milli(part.nothing), half: milli(part.half), full: milli(part.full) },
        };
        list.iter().map(one).collect()
    };
    let powers = |list: &[crate::scenario::ids::PowerId]| list.iter().map(|p| compiler.power(p)).collect();
    match measure {
        sc::Measure::Parts(list) => Measure::Parts(parts(list)),
        sc::Measure::Weakest(list) => Measure::Weakest(parts(list)),
        sc::Measure::Of(role, q) => Measure::Of(*role, compiler.quantity(q)),
        sc::Measure::Lowest(q) => Measure::Lowest(compiler.quantity(q)),
        sc::Measure::Highest(q) => Measure::Highest(compiler.quantity(q)),
        sc::Measure::Since(q) => Measure::Since(compiler.quantity(q)),
        sc::Measure::LowestGoodwill(list) => Measure::LowestGoodwill(powers(list)),
        sc::Measure::CarriedOut => Measure::CarriedOut,
        sc::Measure::Articles(role, list) => {
            Measure::Articles(*role, list.iter().map(|a| compiler.article(a)).collect())
        }
        sc::Measure::FullArticles(role) => Measure::FullArticles(*role),
        sc::Measure::Gates(role) => Measure::Gates(*role),
        sc::Measure::Fulfilled(condition) => Measure::Fulfilled(compiler.condition(condition)),
        sc::Measure::Ever(condition) => Measure::Ever(compiler.condition(condition)),
        sc::Measure::Share(condition) => Measure::Share(compiler.condition(condition)),
        sc::Measure::NetRecognitions => Measure::NetRecognitions,
        sc::Measure::BodiesJoined => Measure::BodiesJoined,
        sc::Measure::BidsLost => Measure::BidsLost,
        sc::Measure::AtEnd(q) => Measure::AtEnd(compiler.quantity(q)),
        sc::Measure::Mean(q) => Measure::Mean(compiler.quantity(q)),
        sc::Measure::LeastGoodwill(list) => Measure::LeastGoodwill(powers(list)),
        sc::Measure::Embassies => Measure::Embassies,
        sc::Measure::FirmRecognisers => Measure::FirmRecognisers,
        sc::Measure::Engagement => Measure::Engagement,
        sc::Measure::DuesKept => Measure::DuesKept,
    }
}

pub(super) fn arc(arc: Option<&sc::Arc>) -> ArcRules {
    arc.map_or_else(ArcRules::default, |arc| ArcRules {
        acts: arc.acts.clone(),
        swap: milli(arc.swap),
        behind: milli(arc.behind),
        private: arc.private,
        private_worth: milli(arc.private_worth),
    })
}

pub(super) fn reader(row: &sc::Reader, compiler: &Compiler, objectives: &[ObjectiveRule]) -> ReaderRule {
    let place = |id: &crate::scenario::ids::ObjectiveId| objectives.iter().position(|o| o.id == id.0);
    ReaderRule {
        seat: compiler.seat(&row.seat),
        name: row.name.clone(),
        voice: row.voice.clone(),
        weights: row.weights.iter().filter_map(|(id, weight)| Some((place(id)?, *weight))).collect(),
    }
}

/// Whether an effect moves trust: what is owed was then said aloud.
fn moves_trust(effect: &crate::scenario::rules_file::Effect) -> bool {
    use crate::scenario::rules_file::Effect;
    match effect {
        Effect::Change { on, .. } | Effect::By(on, _) => on.0 == "trust",
        Effect::Luck(_, then, otherwise) => then.iter().chain(otherwise).any(moves_trust),
        _ => false,
    }
}
