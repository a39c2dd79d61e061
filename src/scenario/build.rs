//! From checked pieces to a [`Setup`]: tables, rules with indices, and the state at the start.

use super::compile::{Compiler, day, price};
use super::diagnostic::Diagnostic;
use super::ids::{Percent, Points, TraitId};
use super::known::registry;
use super::load::Pieces;
use super::rules_file::{ActionRow, Comes, DueRow, EventRow, OpeningRow};
use super::scenario_file as sc;
use super::setup::{Claim, ClassTexts, EndingRule, Initial, Measure, ObjectiveRule, Player, Setup};
use super::world_file::{self as wf, DriverSource, Electorate, Members, Organisation};
use crate::actions::Practice;
use crate::actions::rules::{ActionRule, ActionRules, StaysRule};
use crate::core::calendar::{Calendar, Quarter};
use crate::core::chance::Key;
use crate::core::climate::{Climate, StanceWord};
use crate::core::ix::{PowerIx, RegionIx, StateIx};
use crate::core::milli::{Milli, divide};
use crate::core::price::Purse;
use crate::core::roster::{Conduct, Named, Roster, SeatInfo, StandingWord, StateRow, Tables};
use crate::dialogue::{Dialogue, DialogueRules};
use crate::events::Story;
use crate::events::rules::{Coming, DueRule, EventRule, EventRules, OpeningRule, OptionRule};
use crate::organisations::bids::{Bodies, BodyState, write_climate as write_bodies, write_members};
use crate::organisations::rules::{AdmissionRule, BodyRule, OrgRule, OrganisationRules, Voters};
use crate::powers::{PowerRules, Powers, write_climate as write_powers};
use crate::public_diplomacy::{Image, ImageRules};
use crate::recognition::DRIVERS;
use crate::recognition::drivers::{Reading, Surroundings};
use crate::recognition::rules::{Driver, Profile, RecognitionRules, Source};
use crate::recognition::state::{Position, Pressure, Support, nobody, outlook};
use crate::seats::{Means, SeatRules, Seats};
use jiff::civil::Date;
use std::collections::BTreeMap;
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

/// Builds the setup.
///
/// # Errors
/// What only shows when everything is put together.
pub(super) fn build(pieces: &Pieces) -> Result<Setup, Vec<Diagnostic>> {
    let scenario = &pieces.scenario.value;
    let registry = registry();
    let start = day(&scenario.start);
    let rows = Rows::gather(pieces);
    let tables = tables(pieces, &rows, start);
    let compiler = Compiler { tables: &tables, registry: &registry };
    let cause_list = |ids: &[&str]| ids.iter().map(|id| tables.cause(id)).collect::<Vec<_>>();
    let model = &pieces.model.value;
    let quantity = |id: &str| registry.find(id).map(|row| row.quantity).expect("quantities of the program");

    let organisation_rules = organisations(pieces, &rows, &compiler, cause_list(crate::organisations::CAUSES));
    let (action_rules, event_rules) = (actions(&rows, &compiler), events(pieces, &rows, &compiler));
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
        causes: cause_list(crate::powers::CAUSES),
    };
    let image_rules = ImageRules {
        image_return: percent(model.seats.image_return),
        causes: cause_list(crate::public_diplomacy::CAUSES),
    };
    let dialogue_rules =
        DialogueRules { trust_return: percent(model.seats.trust_return), causes: cause_list(crate::dialogue::CAUSES) };
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
    let ticks_per_turn = u8::try_from(scenario.turn_length.quarters()).unwrap_or(1);
    let mut objectives = Vec::new();
    for row in scenario.objectives.iter().chain(pieces.includes.iter().flat_map(|i| &i.value.objectives)) {
        objectives.push(objective(row, &compiler));
    }
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
        recognition_rules,
        organisation_rules,
        action_rules,
        event_rules,
        purse: Purse { budget: quantity("budget"), capital: quantity("capital"), goodwill: quantity("goodwill") },
        initial: initial(pieces, &compiler, positions),
        objectives,
        endings,
        texts,
        footnotes,
        tracks: pieces.world.value.tracks.iter().map(|(t, o)| (t.clone(), compiler.org(o))).collect(),
        claims,
        class,
        text: pieces.sources[0].clone(),
        sources: pieces.sources.clone(),
        content_hash: content_hash(pieces),
        roster: Roster(Arc::new(tables)),
        registry,
    };
    settle_support(&mut setup);
    apply_values(pieces, &mut setup);
    Ok(setup)
}

/// Rows of rules, world, scenario and includes together.
struct Rows<'a> {
    actions: Vec<&'a ActionRow>,
    events: Vec<&'a EventRow>,
    openings: Vec<&'a OpeningRow>,
    dues: Vec<&'a DueRow>,
    organisations: Vec<&'a Organisation>,
}

impl<'a> Rows<'a> {
    fn gather(pieces: &'a Pieces) -> Self {
        let scenario = &pieces.scenario.value;
        let includes = || pieces.includes.iter().map(|i| &i.value);
        let roles: Vec<_> = scenario.seats.iter().map(|seat| seat.role).collect();
        let mut actions: Vec<_> = pieces.actions.iter().flat_map(|a| &a.value.actions).collect();
        actions.extend(scenario.actions.iter().chain(includes().flat_map(|i| &i.actions)));
        actions.retain(|row| row.seats.iter().any(|role| roles.contains(role)));
        actions.sort_by(|a, b| a.id.cmp(&b.id));
        let mut events: Vec<_> = pieces.events.iter().flat_map(|e| &e.value.events).collect();
        events.extend(scenario.events.iter().chain(includes().flat_map(|i| &i.events)));
        events.sort_by(|a, b| a.id.cmp(&b.id));
        let mut openings: Vec<_> = pieces.openings.value.openings.iter().collect();
        openings.extend(scenario.openings.iter().chain(includes().flat_map(|i| &i.openings)));
        openings.sort_by(|a, b| a.id.cmp(&b.id));
        let mut dues: Vec<_> = pieces.dues.value.dues.iter().collect();
        dues.extend(scenario.dues.iter().chain(includes().flat_map(|i| &i.dues)));
        dues.sort_by(|a, b| a.id.cmp(&b.id));
        let mut organisations: Vec<_> = pieces.organisations.value.organisations.iter().collect();
        organisations.extend(scenario.organisations.iter().chain(includes().flat_map(|i| &i.organisations)));
        organisations.sort_by(|a, b| a.id.cmp(&b.id));
        Self { actions, events, openings, dues, organisations }
    }
}

fn tables(pieces: &Pieces, rows: &Rows, start: Date) -> Tables {
    let (scenario, world) = (&pieces.scenario.value, &pieces.world.value);
    let conduct_readable = day(&pieces.traits.value.conduct_as_of) <= start;
    let mut states: Vec<StateRow> = pieces
        .states
        .value
        .states
        .iter()
        .map(|state| {
            let naming = scenario.naming.iter().find(|n| n.state == state.id);
            let mut aliases = state.aliases.clone();
            if naming.is_some() {
                aliases.push(state.name.clone());
            }
            let from = state.counted_from.as_ref().map(day).filter(|from| *from > start);
            StateRow {
                id: state.id.0.clone(),
                name: naming.map_or_else(|| state.name.clone(), |n| n.name.clone()),
                aliases,
                key: Key::of(&state.id.0),
                region: state
                    .region
                    .as_ref()
                    .and_then(|id| world.regions.iter().position(|r| r.id == *id))
                    .map(RegionIx::of),
                counted: state.counted,
                counted_from: from,
                conduct: state.conduct.filter(|_| conduct_readable),
                note: state.note.clone(),
                source: state.source.clone(),
                capital: state.capital.clone(),
            }
        })
        .collect();
    states.sort_by(|a, b| a.id.cmp(&b.id));
    let find = |id: &str| StateIx::of(states.iter().position(|s| s.id == id).unwrap_or(0));
    let (aspirant, parent) = (find(&world.aspirant.0), find(&world.parent.0));
    let mut causes: Vec<String> = ["cap", "floor", "fades"].map(str::to_owned).to_vec();
    for domain in [
        crate::seats::CAUSES,
        crate::powers::CAUSES,
        crate::public_diplomacy::CAUSES,
        crate::dialogue::CAUSES,
        crate::recognition::CAUSES,
        crate::organisations::CAUSES,
    ] {
        causes.extend(domain.iter().map(|id| (*id).to_owned()));
    }
    causes.extend(pieces.drivers.value.drivers.iter().map(|d| format!("driver-{}", d.id)));
    causes.extend(rows.actions.iter().map(|a| format!("action-{}", a.id)));
    causes.extend(rows.events.iter().map(|e| format!("event-{}", e.id)));
    causes.extend(rows.openings.iter().map(|o| format!("opening-{}", o.id)));
    causes.extend(rows.dues.iter().map(|d| format!("due-{}", d.id)));
    let named = |id: &str| Named::new(id, id);
    Tables {
        orgs: rows.organisations.iter().map(|o| Named::new(&o.id.0, &o.name)).collect(),
        regions: world.regions.iter().map(|r| Named::new(&r.id.0, &r.name)).collect(),
        powers: world.powers.iter().map(|p| Named::new(&p.id.0, &p.name)).collect(),
        seats: scenario
            .seats
            .iter()
            .map(|seat| SeatInfo {
                id: seat.id.0.clone(),
                name: seat.name.clone(),
                home_name: if seat.home_name.is_empty() { "Approval at home".into() } else { seat.home_name.clone() },
                brief: seat.brief.clone(),
                role: seat.role,
                key: Key::of(&seat.id.0),
            })
            .collect(),
        actions: rows.actions.iter().map(|a| named(&a.id.0)).collect(),
        events: rows.events.iter().map(|e| named(&e.id.0)).collect(),
        dues: rows.dues.iter().map(|d| named(&d.id.0)).collect(),
        openings: rows.openings.iter().map(|o| named(&o.id.0)).collect(),
        flags: super::check::set_flags(pieces).into_iter().collect(),
        causes,
        aspirant,
        parent,
        count_name: world.count_name.clone(),
        declared: day(&world.declared),
        states,
    }
}

/// The newest reading of a trait that the start may know, by state; states without a value are absent.
fn trait_values(pieces: &Pieces, compiler: &Compiler, id: &TraitId, start: Date) -> BTreeMap<StateIx, Milli> {
    let readable = pieces.traits.value.traits.iter().filter(|t| t.id == *id && day(&t.as_of) <= start);
    readable
        .max_by_key(|t| day(&t.as_of))
        .map(|t| t.values.iter().map(|(state, value)| (compiler.state(state), milli(*value))).collect())
        .unwrap_or_default()
}

fn drivers(pieces: &Pieces, compiler: &Compiler) -> Vec<Driver> {
    let rows = pieces.drivers.value.drivers.iter();
    rows.map(|row| Driver {
        id: row.id.0.clone(),
        source: match &row.source {
            DriverSource::Profile { .. } | DriverSource::Precedent { .. } => Source::Fixed,
            DriverSource::Pull { power, .. } => Source::Pull(compiler.power(power)),
            DriverSource::Dialogue { weight, centre } => Source::Dialogue(milli(*weight), milli(*centre)),
            DriverSource::Memberships { weight, half } => Source::Memberships(milli(*weight), milli(*half)),
            DriverSource::Peers { weight } => Source::Peers(milli(*weight)),
            DriverSource::Campaign => Source::Campaign,
            DriverSource::Counter => Source::Counter,
            DriverSource::Image { weight } => Source::Image(milli(*weight)),
            DriverSource::Habit { per_year } => Source::Habit(milli(*per_year)),
            DriverSource::Events => Source::Events,
            DriverSource::Chance { spread } => Source::Chance(milli(*spread)),
        },
        speed: percent(row.speed),
        bound: milli(row.bound),
        cause: compiler.tables.cause(&format!("driver-{}", row.id)),
        basis: row.basis.clone(),
    })
    .collect()
}

fn profiles(
    pieces: &Pieces,
    compiler: &Compiler,
    orgs: &OrganisationRules,
    drivers: &[Driver],
    start: Date,
) -> Vec<Profile> {
    let tables = compiler.tables;
    let mut profiles: Vec<Profile> =
        tables.states.iter().map(|row| Profile { region: row.region, ..Profile::default() }).collect();
    for (d, row) in pieces.drivers.value.drivers.iter().enumerate() {
        debug_assert!(d < drivers.len());
        match &row.source {
            DriverSource::Profile { constant, traits, regions, members } => {
                let values: Vec<_> = traits
                    .iter()
                    .map(|(id, centre, weight)| {
                        (trait_values(pieces, compiler, id, start), milli(*centre), milli(*weight))
                    })
                    .collect();
                for (at, profile) in profiles.iter_mut().enumerate() {
                    let state = StateIx::of(at);
                    let mut sum = milli(*constant);
                    for (values, centre, weight) in &values {
                        // A state without a value is neutral: it stands at the centre.
                        let value = values.get(&state).copied().unwrap_or(*centre);
                        sum += weight.ratio((value - *centre).0, 1000);
                    }
                    for (region, step) in regions {
                        if tables.states[at].region == Some(compiler.region(region)) {
                            sum += milli(*step);
                        }
                    }
                    for (org, step) in members {
                        if orgs.orgs[compiler.org(org).at()].has(state, start) {
                            sum += milli(*step);
                        }
                    }
                    profile.fixed[d] = sum;
                }
            }
            DriverSource::Precedent { fear, weight, kin, ease } => {
                let (fear, kin) =
                    (trait_values(pieces, compiler, fear, start), trait_values(pieces, compiler, kin, start));
                for (at, profile) in profiles.iter_mut().enumerate() {
                    let state = StateIx::of(at);
                    let raw = milli(*weight).ratio(fear.get(&state).map_or(0, |f| f.0), 1000);
                    let share = kin.get(&state).map_or(Milli::ZERO, |k| *k);
                    profile.fixed[d] = raw - raw.percent(percent(*ease).ratio(share.0, 100_000));
                }
            }
            DriverSource::Pull { power, weight } => {
                let tie = pieces.world.value.powers.iter().find(|p| p.id == *power).and_then(|p| p.tie.clone());
                let ties = tie.map(|id| trait_values(pieces, compiler, &id, start)).unwrap_or_default();
                for (at, profile) in profiles.iter_mut().enumerate() {
                    profile.fixed[d] = milli(*weight).ratio(ties.get(&StateIx::of(at)).map_or(0, |t| t.0), 1000);
                }
            }
            _ => {}
        }
    }
    frailty(pieces, compiler, orgs, start, &mut profiles);
    profiles
}

/// How open each state is to withdrawal, once it recognises.
fn frailty(pieces: &Pieces, compiler: &Compiler, orgs: &OrganisationRules, start: Date, profiles: &mut [Profile]) {
    let row = &pieces.drivers.value.frailty;
    let sizes = trait_values(pieces, compiler, &row.size, start);
    let declared = compiler.tables.declared;
    let states = &pieces.states.value.states;
    for (at, profile) in profiles.iter_mut().enumerate() {
        let state = StateIx::of(at);
        let info = &compiler.tables.states[at];
        let firm = row.firm.iter().any(|org| orgs.orgs[compiler.org(org).at()].has(state, start));
        if firm || info.conduct == Some(Conduct::Sponsor) {
            continue;
        }
        let class = sizes.get(&state).map_or(2, |size| divide(size.0, 1000));
        let mut points = milli(row.base) + milli(row.per_class).ratio((3 - class).max(0), 1);
        let act = states.iter().find(|s| s.id.0 == info.id).and_then(|s| s.recognised.as_ref()).map(day);
        let late_from = declared.year() + i16::try_from(milli(row.late_years).0 / 1000).unwrap_or(0);
        // Whoever has not recognised by the start will have done so late.
        if act.is_none_or(|act| act > start || act.year() >= late_from) {
            points += milli(row.late);
        }
        if info.conduct == Some(Conduct::Quiet) {
            points += milli(row.quiet);
        }
        profile.frailty = points.clamp(Milli::ZERO, Milli::points(100));
    }
}

fn positions(pieces: &Pieces, compiler: &Compiler, start: Date) -> Vec<Option<Position>> {
    let tables = compiler.tables;
    let mut out: Vec<Option<Position>> = vec![None; tables.states.len()];
    for state in &pieces.states.value.states {
        let ix = compiler.state(&state.id);
        if !tables.is_third(ix) {
            continue;
        }
        let known = |d: &Option<super::ids::Day>| d.as_ref().map(day).filter(|d| *d <= start);
        let (recognised, withdrawn) = (known(&state.recognised), known(&state.withdrawn));
        let documented = state.documented && withdrawn.is_some();
        let stance = match recognised {
            None => StanceWord::DoesNot,
            Some(_) if documented => StanceWord::Withdrawn,
            Some(_) => StanceWord::Recognises,
        };
        let engaged = state
            .engagement
            .iter()
            .filter(|e| day(&e.from) <= start)
            .map(|e| Milli::points(e.rung as i64))
            .max()
            .unwrap_or(match (stance, tables.states[ix.at()].conduct) {
                // Undecided and wary states talk; so do those that took an act back. A judgement.
                (StanceWord::Withdrawn, _) | (_, Some(Conduct::Undecided | Conduct::Wary)) => Milli::points(1),
                _ => Milli::ZERO,
            });
        let rung = match stance {
            StanceWord::Recognises if known(&state.relations).is_some() => Milli::points(6),
            StanceWord::Recognises | StanceWord::Frozen => Milli::points(5),
            _ => engaged,
        };
        out[ix.at()] = Some(Position { stance, rung, recognised, withdrawn, documented, changed: None });
    }
    for change in &pieces.scenario.value.stances {
        let Some(position) = &mut out[compiler.state(&change.state).at()] else {
            continue;
        };
        position.stance = change.stance;
        position.documented = change.stance == StanceWord::Withdrawn;
        match change.stance {
            StanceWord::DoesNot => (position.recognised, position.withdrawn) = (None, None),
            StanceWord::Recognises => {
                position.recognised = position.recognised.or(Some(start));
                position.withdrawn = None;
            }
            StanceWord::Frozen | StanceWord::Withdrawn => {
                position.recognised = position.recognised.or(Some(start));
                position.withdrawn = position.withdrawn.or(Some(start));
            }
        }
        position.rung = change.rung.map_or(
            match change.stance {
                StanceWord::Recognises | StanceWord::Frozen => position.rung.max(Milli::points(5)),
                _ => position.rung.min(Milli::points(4)),
            },
            |rung| Milli::points(rung as i64),
        );
    }
    out
}

fn organisations(
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
                    bodies: admission.bodies.iter().map(|body| body_rule(body, compiler)).collect(),
                    sessions: admission.sessions.clone(),
                    closed_after_failure: u16::from(admission.closed_after_failure),
                    remark: admission.remark.clone(),
                }),
                legitimacy: org.worth.map_or(Milli::ZERO, |w| milli(w.legitimacy)),
                standing: org.worth.map_or(Milli::ZERO, |w| milli(w.standing)),
                full_name: org.full_name.clone(),
                source: org.source.clone(),
            }
        })
        .collect::<Vec<OrgRule>>();
    let mut changes: Vec<i32> = orgs
        .iter()
        .flat_map(|org| &org.memberships)
        .flat_map(|(_, joined, left)| [*joined, *left])
        .flatten()
        .map(|day| Quarter::of(day).ordinal())
        .collect();
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

fn body_rule(body: &wf::Body, compiler: &Compiler) -> BodyRule {
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
    }
}

fn actions(rows: &Rows, compiler: &Compiler) -> ActionRules {
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
            needs: row.needs.iter().map(|need| compiler.need(need)).collect(),
            effects: compiler.effects(&row.effects),
            risks: row.risks.iter().map(|risk| compiler.risk(risk)).collect(),
            cause: compiler.tables.cause(&format!("action-{}", row.id)),
            source: row.source.clone(),
        })
        .collect();
    ActionRules { actions }
}

fn events(pieces: &Pieces, rows: &Rows, compiler: &Compiler) -> EventRules {
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
            cause: cause("due", &row.id.0),
        })
        .collect();
    let without = pieces.scenario.value.without_events.iter().filter_map(|id| compiler.tables.event(&id.0)).collect();
    let cards = &pieces.openings.value;
    EventRules { events, without, openings, dealt: cards.dealt, used: cards.used, dues }
}

fn objective(row: &sc::Objective, compiler: &Compiler) -> ObjectiveRule {
    ObjectiveRule {
        id: row.id.0.clone(),
        seat: compiler.seat(&row.seat),
        text: row.text.clone(),
        measure: match &row.measure {
            sc::Measure::NetRecognitions => Measure::NetRecognitions,
            sc::Measure::BodiesJoined => Measure::BodiesJoined,
            sc::Measure::BidsLost => Measure::BidsLost,
            sc::Measure::AtEnd(q) => Measure::AtEnd(compiler.quantity(q)),
            sc::Measure::Mean(q) => Measure::Mean(compiler.quantity(q)),
            sc::Measure::LeastGoodwill(powers) => {
                Measure::LeastGoodwill(powers.iter().map(|p| compiler.power(p)).collect())
            }
            sc::Measure::Embassies => Measure::Embassies,
            sc::Measure::FirmRecognisers => Measure::FirmRecognisers,
            sc::Measure::Engagement => Measure::Engagement,
            sc::Measure::DuesKept => Measure::DuesKept,
        },
        nothing: milli(row.nothing),
        half: milli(row.half),
        full: milli(row.full),
        weight: row.weight,
    }
}

fn initial(pieces: &Pieces, compiler: &Compiler, positions: Vec<Option<Position>>) -> Initial {
    let (scenario, tables) = (&pieces.scenario.value, compiler.tables);
    let fifty = Milli::points(50);
    let mut seats = Vec::new();
    let mut goodwill = Vec::new();
    for seat in &tables.seats {
        let row = pieces.seats.value.seats.iter().find(|row| row.role == seat.role);
        let points = |pick: fn(&super::rules_file::SeatRow) -> Points| row.map_or(Milli::ZERO, |row| milli(pick(row)));
        seats.push(Means::new(
            row.map_or(0, |row| row.teams),
            points(|r| r.budget),
            points(|r| r.capital),
            points(|r| r.keep),
            points(|r| r.home),
            points(|r| r.home_base),
        ));
        let own: Vec<Milli> = (0..tables.powers.len())
            .map(|at| {
                let listed = row.and_then(|row| row.goodwill.iter().find(|(p, _)| compiler.power(p).at() == at));
                listed.map_or(Milli::points(30), |(_, value)| milli(*value))
            })
            .collect();
        goodwill.push(own);
    }
    let start = day(&scenario.start);
    let bodies = tables
        .orgs
        .iter()
        .map(|row| {
            let find = |org: &&Organisation| org.id.0 == row.id;
            let extra =
                scenario.organisations.iter().chain(pieces.includes.iter().flat_map(|i| &i.value.organisations));
            let org = pieces.organisations.value.organisations.iter().chain(extra).find(find);
            let recorded = org
                .into_iter()
                .flat_map(|o| &o.aspirant)
                .filter(|s| day(&s.from) <= start)
                .max_by_key(|s| day(&s.from))
                .map_or(StandingWord::Outside, |s| s.standing);
            let changed = scenario.standings.iter().find(|s| s.organisation.0 == row.id).map(|s| s.standing);
            BodyState::new(changed.unwrap_or(recorded))
        })
        .collect();
    let mut flags = vec![false; tables.flags.len()];
    for flag in &scenario.flags {
        if let Some(ix) = tables.flag(&flag.0) {
            flags[ix.at()] = true;
        }
    }
    let trust = Milli::points(30);
    Initial {
        seats: Seats(seats),
        powers: Powers {
            base: goodwill.clone(),
            requests: vec![vec![None; tables.powers.len()]; tables.seats.len()],
            goodwill,
            posture: vec![Milli::ZERO; tables.powers.len()],
        },
        image: Image { by_region: vec![fifty; tables.regions.len()] },
        dialogue: Dialogue { trust, base: trust },
        bodies: Bodies(bodies),
        story: Story {
            flags,
            came: vec![None; tables.events.len()],
            openings: vec![Vec::new(); tables.seats.len()],
            word: vec![(0, 0); tables.seats.len()],
            ..Story::default()
        },
        practice: Practice { postings: vec![Vec::new(); tables.seats.len()], last: Vec::new() },
        states: positions
            .into_iter()
            .map(|p| p.map(|p| (p, Support { contributions: [Milli::ZERO; DRIVERS] }, Pressure::default())))
            .collect(),
    }
}

/// The published readings at the start.
#[must_use]
pub fn climate_at_start(setup: &Setup) -> Climate {
    let mut climate = Climate { states: vec![nobody(); setup.roster.states.len()], ..Climate::default() };
    let calendar = Calendar::new(setup.start, setup.turns, setup.ticks_per_turn);
    let initial = &setup.initial;
    crate::seats::write_climate(&initial.seats, &mut climate);
    write_powers(&initial.powers, &mut climate, &setup.power_rules, &setup.roster);
    climate.image.clone_from(&initial.image.by_region);
    climate.trust = initial.dialogue.trust;
    write_members(&mut climate, &setup.organisation_rules, &calendar, setup.roster.states.len());
    write_bodies(&initial.bodies, &mut climate, &setup.organisation_rules, &calendar);
    climate.flags.clone_from(&initial.story.flags);
    for (at, state) in initial.states.iter().enumerate() {
        if let Some((position, support, pressure)) = state {
            climate.states[at] = outlook(position, support, pressure, &setup.recognition_rules.profiles[at]);
        }
    }
    climate
}

/// Contributions start at their targets: nothing drifts without a cause.
fn settle_support(setup: &mut Setup) {
    let climate = climate_at_start(setup);
    let quarter = Quarter::of(setup.start);
    let rules = &setup.recognition_rules;
    let around = Surroundings::read(&climate, &setup.roster, rules);
    let reading = Reading { around: &around, climate: &climate, rules, quarter };
    for (at, state) in setup.initial.states.iter_mut().enumerate() {
        let Some((position, support, pressure)) = state else { continue };
        for (d, driver) in rules.drivers.iter().enumerate() {
            support.contributions[d] = reading.target(d, driver.source, driver.bound, at, position, pressure);
        }
    }
}

/// Starting values that the scenario changes.
fn apply_values(pieces: &Pieces, setup: &mut Setup) {
    let roster = setup.roster.clone();
    for change in &pieces.scenario.value.values {
        let value = milli(change.to);
        let seat = change.seat.as_ref().and_then(|id| roster.seat(&id.0));
        let power: Option<PowerIx> = change.power.as_ref().and_then(|id| roster.power(&id.0));
        let state = change.state.as_ref().and_then(|id| roster.state(&id.0));
        let initial = &mut setup.initial;
        match (change.on.0.as_str(), seat, power, state) {
            ("goodwill", Some(seat), Some(power), _) => {
                initial.powers.goodwill[seat.at()][power.at()] = value;
                initial.powers.base[seat.at()][power.at()] = value;
            }
            ("posture", _, Some(power), _) => initial.powers.posture[power.at()] = value,
            ("trust", ..) => (initial.dialogue.trust, initial.dialogue.base) = (value, value),
            ("image", ..) => initial.image.by_region.iter_mut().for_each(|image| *image = value),
            (id, Some(seat), ..) => {
                if let Some(row) = setup.registry.find(id) {
                    initial.seats.0[seat.at()].start_with(row.quantity, value);
                    if id == "home" {
                        initial.seats.0[seat.at()].home_base = value;
                    }
                }
            }
            (id, _, _, Some(state)) => {
                if let Some((_, _, pressure)) = &mut initial.states[state.at()] {
                    match id {
                        "effort" => pressure.effort = value,
                        "counter" => pressure.counter = value,
                        "pull" => pressure.pull = value,
                        "resilience" => pressure.resilience = value,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    settle_support(setup);
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
