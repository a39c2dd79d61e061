//! What text and types cannot say: ids that name nothing, the same id twice, ranges, spans of dates, what can
//! never come and what can never be met, as far as that is decidable. The lab finds the rest.

use super::diagnostic::Diagnostic;
use super::known::{KnownIds, registry};
use super::library::Library;
use super::load::Pieces;
use super::rules_file::{
    ActionRow, Choice, Comes, Condition, Cost, DueRow, Effect, EventRow, Lasts, OpeningRow, Risk, Role, Whose,
};
use super::text::{Places, check_ids, duplicates_in};
use super::world_file::{Organisation, Sessions};
use crate::core::calendar::Quarter;
use crate::core::milli::Milli;
use crate::core::quantity::{Registry, Scope};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Unknown ids of a scenario whose text or types are broken elsewhere.
#[must_use]
pub fn ids_beside_errors(library: &Library, places: &Places) -> Vec<Diagnostic> {
    let world = places.of_kind("WorldId").next().map_or("standard", |located| located.text.as_str());
    match KnownIds::of_world(library, world, places) {
        Some(known) => check_ids(places, &|located| known.of(&located.kind)),
        None => Vec::new(),
    }
}

/// Everything beyond text and types. `shipped` are the language files that serve the scenario's world.
#[must_use]
pub fn semantics(pieces: &Pieces, shipped: &str) -> Vec<Diagnostic> {
    let known = KnownIds::of_pieces(pieces);
    let mut out = Vec::new();
    for places in all_places(pieces) {
        out.extend(check_ids(places, &|located| known.of(&located.kind)));
    }
    let start: Date = pieces.scenario.value.start.0.parse().unwrap_or(Date::MIN);
    let ticks = pieces.scenario.value.turns.clamp(1, 200) * pieces.scenario.value.turn_length.quarters();
    let end = Quarter::of(start).plus(ticks - 1).last_day();
    let mut check = Check { registry: registry(), pieces, start, end, flags: set_flags(pieces), out };
    check.scenario();
    let scenario = &pieces.scenario;
    check.rows(
        &scenario.places,
        &scenario.value.actions,
        &scenario.value.events,
        &scenario.value.openings,
        &scenario.value.dues,
        true,
    );
    check.organisations(&scenario.places, &scenario.value.organisations);
    check.objectives(&scenario.places, "objectives", &scenario.value.objectives);
    check.objectives(&scenario.places, "private_aims", &scenario.value.private_aims);
    check.arc();
    check.lessons();
    for include in &pieces.includes {
        let value = &include.value;
        check.rows(&include.places, &value.actions, &value.events, &value.openings, &value.dues, true);
        check.organisations(&include.places, &value.organisations);
        check.objectives(&include.places, "objectives", &value.objectives);
    }
    for actions in &pieces.actions {
        check.rows(&actions.places, &actions.value.actions, &[], &[], &[], false);
    }
    for events in &pieces.events {
        check.rows(&events.places, &[], &events.value.events, &[], &[], false);
    }
    check.rows(&pieces.openings.places, &[], &[], &pieces.openings.value.openings, &[], false);
    check.rows(&pieces.dues.places, &[], &[], &[], &pieces.dues.value.dues, false);
    check.organisations(&pieces.organisations.places, &pieces.organisations.value.organisations);
    let scenario_rows = (&scenario.places, scenario.value.agreements.as_slice());
    let world_rows = pieces.agreements.iter().map(|piece| (&piece.places, piece.value.agreements.as_slice()));
    for (places, rows) in world_rows.chain([scenario_rows]) {
        check.out.extend(super::check_dialogue::agreements(places, rows));
        super::check_dialogue::each_list(rows, |path, effects| check.effects(places, &path, effects));
        for (at, row) in rows.iter().enumerate() {
            if let Some(opens) = &row.opens {
                check.condition(places, &format!("agreements[{at}].opens"), opens, false, "this agreement");
            }
        }
    }
    check.world();
    check.out.extend(super::check_accession::paths(pieces, &check.registry, &check.flags));
    check.out.extend(super::check_bots::bots(pieces));
    let own = super::check_home::home(pieces, &check.registry);
    check.out.extend(own);
    check.out.extend(super::check_texts::texts(pieces, shipped));
    check.out
}

fn all_places(pieces: &Pieces) -> Vec<&Places> {
    let mut all = vec![
        &pieces.scenario.places,
        &pieces.world.places,
        &pieces.states.places,
        &pieces.traits.places,
        &pieces.organisations.places,
        &pieces.drivers.places,
        &pieces.seats.places,
        &pieces.openings.places,
        &pieces.dues.places,
    ];
    all.push(&pieces.gauges.places);
    all.extend(pieces.start.iter().map(|p| &p.places));
    all.extend(pieces.dials.iter().map(|p| &p.places));
    all.extend(pieces.agreements.iter().map(|p| &p.places));
    all.extend(pieces.accession.iter().map(|p| &p.places));
    all.extend(pieces.region.iter().map(|p| &p.places));
    all.extend(pieces.domestic.iter().map(|p| &p.places));
    all.extend(pieces.characters.iter().map(|p| &p.places));
    all.extend(pieces.includes.iter().map(|p| &p.places));
    all.extend(pieces.actions.iter().map(|p| &p.places));
    all.extend(pieces.events.iter().map(|p| &p.places));
    all
}

/// Calls `see` on every list of effects of the rules and the scenario.
fn each_effect(pieces: &Pieces, see: &mut dyn FnMut(&Effect)) {
    fn walk(effects: &[Effect], see: &mut dyn FnMut(&Effect)) {
        for effect in effects {
            see(effect);
            if let Effect::Luck(_, then, otherwise) = effect {
                walk(then, see);
                walk(otherwise, see);
            }
        }
    }
    let mut list = |effects: &[Effect]| walk(effects, see);
    let mut action = |row: &ActionRow| {
        list(&row.effects);
        list(&row.wronged);
        row.risks.iter().for_each(|risk| list(&risk.effects));
        if let Some(stays) = &row.stays {
            list(&stays.each_quarter);
            list(&stays.on_recall);
        }
    };
    let scenario = &pieces.scenario.value;
    scenario.actions.iter().for_each(&mut action);
    pieces.includes.iter().flat_map(|i| &i.value.actions).for_each(&mut action);
    pieces.actions.iter().flat_map(|a| &a.value.actions).for_each(&mut action);
    let mut event = |row: &EventRow| {
        list(&row.effects);
        row.choices.iter().flat_map(|c| &c.options).for_each(|o| list(&o.effects));
    };
    scenario.events.iter().for_each(&mut event);
    pieces.includes.iter().flat_map(|i| &i.value.events).for_each(&mut event);
    pieces.events.iter().flat_map(|e| &e.value.events).for_each(&mut event);
    let openings = scenario.openings.iter().chain(pieces.includes.iter().flat_map(|i| &i.value.openings));
    openings.chain(&pieces.openings.value.openings).for_each(|row| list(&row.effects));
    let world = pieces.agreements.iter().map(|file| file.value.agreements.as_slice());
    for rows in world.chain([scenario.agreements.as_slice()]) {
        super::check_dialogue::each_list(rows, |_, effects| list(effects));
    }
    let dues = scenario.dues.iter().chain(pieces.includes.iter().flat_map(|i| &i.value.dues));
    for row in dues.chain(&pieces.dues.value.dues) {
        list(&row.kept);
        list(&row.delayed);
        list(&row.broken);
    }
}

/// Flags that something sets.
#[must_use]
pub fn set_flags(pieces: &Pieces) -> BTreeSet<String> {
    let mut flags: BTreeSet<String> = pieces.scenario.value.flags.iter().map(|f| f.0.clone()).collect();
    flags.extend(pieces.start.iter().flat_map(|file| &file.value.flags).map(|row| row.id.0.clone()));
    each_effect(pieces, &mut |effect| {
        if let Effect::Flag(flag) = effect {
            flags.insert(flag.0.clone());
        }
    });
    flags
}

/// What checking goes by, and what it found.
pub(super) struct Check<'a> {
    pub(super) registry: Registry,
    pub(super) pieces: &'a Pieces,
    start: Date,
    end: Date,
    flags: BTreeSet<String>,
    pub(super) out: Vec<Diagnostic>,
}

fn milli(points: super::ids::Points) -> Milli {
    super::build::milli(points)
}

impl Check<'_> {
    pub(super) fn error(&mut self, places: &Places, path: &str, code: &'static str, message: String, help: &str) {
        self.out.push(places.error(path, code, message).help(help));
    }

    fn scenario(&mut self) {
        let places = &self.pieces.scenario.places;
        let scenario = &self.pieces.scenario.value;
        for (list, noun) in [
            ("seats", "seat"),
            ("objectives", "objective"),
            ("private_aims", "objective"),
            ("endings", "ending"),
            ("actions", "action"),
            ("events", "event"),
            ("openings", "opening"),
            ("dues", "due"),
            ("organisations", "organisation"),
            ("lessons", "lesson"),
        ] {
            self.out.extend(duplicates_in(places, list, "id", noun));
        }
        for (list, noun) in [("stances", "stance of"), ("naming", "name of")] {
            self.out.extend(duplicates_in(places, list, "state", noun));
        }
        if !(1..=200).contains(&scenario.turns) {
            let message = format!("a game of {} turns", scenario.turns);
            self.error(places, "turns", "out-of-range", message, "write 1 to 200 turns");
        }
        let declared: Date = self.pieces.world.value.declared.0.parse().unwrap_or(Date::MIN);
        if self.start < declared || self.start.year() > declared.year() + 150 {
            let message = format!("the start {} is outside the span of this world", self.start);
            let help = format!("it begins on {declared}");
            self.error(places, "start", "out-of-range", message, &help);
        }
        if scenario.seats.is_empty() {
            self.error(
                places,
                "seats",
                "out-of-range",
                "`seats` is empty: nobody plays".into(),
                "name at least one seat",
            );
        }
        let mut roles = Vec::new();
        for (at, seat) in scenario.seats.iter().enumerate() {
            if roles.contains(&seat.role) {
                let message = format!("two seats have the role {:?}", seat.role);
                self.error(
                    places,
                    &format!("seats[{at}].role"),
                    "duplicate-role",
                    message,
                    "each role has one seat at most",
                );
            }
            roles.push(seat.role);
            if !id_is_good(&seat.id.0) {
                let message = format!("`{}` is no good id", seat.id);
                self.error(
                    places,
                    &format!("seats[{at}].id"),
                    "bad-id",
                    message,
                    "use lower-case letters, digits and hyphens",
                );
            }
        }
        if !roles.is_empty() && !roles.contains(&Role::Aspirant) {
            let message = "no seat is the aspirant: nobody seeks recognition".to_owned();
            let help = "give one seat `role: Aspirant`; a bot may play it";
            self.out.push(places.error("seats", "no-aspirant", message).help(help).warning());
        }
        if milli(scenario.agenda) <= Milli::ZERO || milli(scenario.agenda) > Milli::points(500) {
            let message = "the agenda is out of range".into();
            self.error(
                places,
                "agenda",
                "out-of-range",
                message,
                "write a percentage above 0, at most 500; plain is 100",
            );
        }
        if !scenario.endings.is_empty() && scenario.endings.iter().all(|e| e.when.is_some()) {
            let message = "every ending has a condition: a game may end without one".to_owned();
            let diagnostic = places.error("endings", "no-last-ending", message);
            self.out.push(diagnostic.help("leave `when` out of the last ending").warning());
        }
        for (at, ending) in scenario.endings.iter().enumerate() {
            if let Some(when) = &ending.when {
                let whose = format!("the ending `{}`", ending.id);
                self.condition(places, &format!("endings[{at}].when"), when, true, &whose);
            }
        }
        for (at, value) in scenario.values.iter().enumerate() {
            let path = format!("values[{at}].to");
            let Some(row) = self.registry.find(&value.on.0).copied() else {
                continue;
            };
            let (low, high) = row.range;
            if milli(value.to) < low || milli(value.to) > high {
                let message = format!("`{}` cannot be {}", value.on, milli(value.to));
                self.error(places, &path, "out-of-range", message, &format!("it lies from {low:.0} to {high:.0}"));
            }
            let need = match row.scope {
                Scope::Seat | Scope::Member | Scope::Chapter => value.seat.is_none().then_some("a `seat`"),
                Scope::Power => (value.seat.is_none() || value.power.is_none()).then_some("a `seat` and a `power`"),
                Scope::State => value.state.is_none().then_some("a `state`"),
                _ => None,
            };
            if let Some(need) = need {
                let message = format!("`{}` needs {need}", value.on);
                self.error(places, &format!("values[{at}]"), "missing-field", message, "say whose value it is");
            }
        }
        for (at, change) in scenario.stances.iter().enumerate() {
            let world = &self.pieces.world.value;
            if change.state == world.aspirant || change.state == world.parent {
                let message = format!("`{}` is a party: it has no stance of its own", change.state);
                self.error(places, &format!("stances[{at}].state"), "out-of-range", message, "name a third state");
            }
        }
    }

    fn rows(
        &mut self,
        places: &Places,
        actions: &[ActionRow],
        events: &[EventRow],
        openings: &[OpeningRow],
        dues: &[DueRow],
        own: bool,
    ) {
        if own {
            self.own_ids_against_rules(places, actions, events);
        }
        for (at, row) in actions.iter().enumerate() {
            let path = format!("actions[{at}]");
            if !id_is_good(&row.id.0) {
                let message = format!("`{}` is no good id", row.id);
                self.error(
                    places,
                    &format!("{path}.id"),
                    "bad-id",
                    message,
                    "use lower-case letters, digits and hyphens",
                );
            }
            self.cost(places, &format!("{path}.cost"), row.cost);
            self.effects(places, &format!("{path}.effects"), &row.effects);
            self.effects(places, &format!("{path}.wronged"), &row.wronged);
            self.risks(places, &path, &row.risks);
            if let Some(stays) = &row.stays {
                self.effects(places, &format!("{path}.stays.each_quarter"), &stays.each_quarter);
                self.effects(places, &format!("{path}.stays.on_recall"), &stays.on_recall);
                if milli(stays.upkeep) < Milli::ZERO {
                    let message = "an upkeep below zero".into();
                    self.error(
                        places,
                        &format!("{path}.stays.upkeep"),
                        "out-of-range",
                        message,
                        "an upkeep is paid, not earned",
                    );
                }
            }
            if row.seats.is_empty() {
                let message = format!("nobody may order `{}`", row.id);
                self.error(places, &format!("{path}.seats"), "unreachable", message, "name at least one role");
            }
            for (n, need) in row.needs.iter().enumerate() {
                if let super::rules_file::Need::If(condition) = need {
                    let whose = format!("the action `{}`", row.id);
                    self.condition(places, &format!("{path}.needs[{n}].0"), condition, false, &whose);
                }
            }
        }
        for (at, row) in events.iter().enumerate() {
            self.event(places, &format!("events[{at}]"), row, own);
        }
        for (at, row) in openings.iter().enumerate() {
            let path = format!("openings[{at}]");
            self.cost(places, &format!("{path}.cost"), row.cost);
            self.effects(places, &format!("{path}.effects"), &row.effects);
            if row.weight == 0 || row.seats.is_empty() {
                let message = format!("the opening `{}` is never dealt", row.id);
                self.error(places, &path, "unreachable", message, "give it a weight above zero and at least one role");
            }
        }
        for (at, row) in dues.iter().enumerate() {
            let path = format!("dues[{at}]");
            self.cost(places, &format!("{path}.cost"), row.cost);
            self.effects(places, &format!("{path}.kept"), &row.kept);
            self.effects(places, &format!("{path}.delayed"), &row.delayed);
            self.effects(places, &format!("{path}.broken"), &row.broken);
        }
    }

    /// A scenario adds rows; it does not silently replace those of the rules.
    fn own_ids_against_rules(&mut self, places: &Places, actions: &[ActionRow], events: &[EventRow]) {
        let pieces = self.pieces;
        for (at, row) in actions.iter().enumerate() {
            if pieces.actions.iter().flat_map(|a| &a.value.actions).any(|a| a.id == row.id) {
                let message = format!("the action `{}` is in the rules already", row.id);
                self.error(places, &format!("actions[{at}].id"), "duplicate-id", message, "give yours another id");
            }
        }
        for (at, row) in events.iter().enumerate() {
            if pieces.events.iter().flat_map(|e| &e.value.events).any(|e| e.id == row.id) {
                let message = format!("the event `{}` is in the rules already", row.id);
                let help = "give yours another id, or name the standard one in `without_events`";
                self.error(places, &format!("events[{at}].id"), "duplicate-id", message, help);
            }
        }
    }

    fn event(&mut self, places: &Places, path: &str, row: &EventRow, own: bool) {
        match &row.comes {
            Comes::Odds(odds) if odds.0 <= 0.0 => {
                let message = format!("the event `{}` can never come: its odds are zero", row.id);
                self.error(places, &format!("{path}.comes"), "unreachable", message, "give it odds above zero");
            }
            Comes::On(day) if own => {
                if let Ok(day) = day.0.parse::<Date>()
                    && !(self.start <= day && day <= self.end)
                {
                    let message = format!("the event `{}` can never come: {day} is outside the game", row.id);
                    let help = format!("the game runs from {} to {}", self.start, self.end);
                    self.error(places, &format!("{path}.comes"), "unreachable", message, &help);
                }
            }
            _ => {}
        }
        if let Some(when) = &row.when {
            let whose = format!("the event `{}`", row.id);
            self.condition(places, &format!("{path}.when"), when, own, &whose);
        }
        self.effects(places, &format!("{path}.effects"), &row.effects);
        for (n, choice) in row.choices.iter().enumerate() {
            let here = format!("{path}.choices[{n}]");
            if own && self.pieces.scenario.value.seats.iter().all(|seat| seat.role != choice.seat) {
                let message = format!("nobody chooses: no seat has the role {:?}", choice.seat);
                let help = "its options are never taken: choose another role, or add a seat";
                self.out.push(places.error(&format!("{here}.seat"), "nobody-chooses", message).help(help).warning());
            }
            self.choice(places, &here, choice);
        }
    }

    fn choice(&mut self, places: &Places, path: &str, choice: &Choice) {
        if choice.options.is_empty() {
            let message = "a choice without options".into();
            self.error(places, &format!("{path}.options"), "out-of-range", message, "write at least two options");
        }
        for (n, option) in choice.options.iter().enumerate() {
            let cost = option.cost;
            self.cost(places, &format!("{path}.options[{n}].cost"), cost);
            let free = cost.teams == 0 && cost.budget.0 == 0.0 && cost.capital.0 == 0.0 && !cost.initiative;
            if n == 0 && !free {
                let message = format!("the first option `{}` costs something, and it is the default", option.id);
                let help = "put an option that costs nothing first: it is taken when no answer comes";
                self.error(places, &format!("{path}.options[0].cost"), "default-costs", message, help);
            }
            if choice.options[..n].iter().any(|before| before.id == option.id) {
                let message = format!("the option `{}` is there twice", option.id);
                self.error(places, &format!("{path}.options[{n}].id"), "duplicate-id", message, "give it another id");
            }
            if !id_is_good(&option.id) {
                let message = format!("`{}` is no good id", option.id);
                let help = "use lower-case letters, digits and hyphens";
                self.error(places, &format!("{path}.options[{n}].id"), "bad-id", message, help);
            }
            self.effects(places, &format!("{path}.options[{n}].effects"), &option.effects);
        }
    }

    fn cost(&mut self, places: &Places, path: &str, cost: Cost) {
        for (name, value) in [("budget", cost.budget), ("capital", cost.capital), ("goodwill", cost.goodwill)] {
            if value.0 < 0.0 || value.0 > 1000.0 {
                let message = format!("a cost of {} in {name}", value.0);
                self.error(places, &format!("{path}.{name}"), "out-of-range", message, "costs run from 0 to 1000");
            }
        }
    }

    fn risks(&mut self, places: &Places, path: &str, risks: &[Risk]) {
        for (n, risk) in risks.iter().enumerate() {
            self.effects(places, &format!("{path}.risks[{n}].effects"), &risk.effects);
        }
    }

    fn effects(&mut self, places: &Places, path: &str, effects: &[Effect]) {
        for (n, effect) in effects.iter().enumerate() {
            let here = format!("{path}[{n}]");
            let (on, lasts, whose) = match effect {
                Effect::Change { on, lasts, whose, .. } => (on, Some(lasts), Some(whose)),
                Effect::By(on, _) => (on, None, None),
                Effect::Luck(_, then, otherwise) => {
                    self.effects(places, &format!("{here}.1"), then);
                    self.effects(places, &format!("{here}.2"), otherwise);
                    continue;
                }
                _ => continue,
            };
            if self.registry.find(&on.0).is_some_and(|row| !row.changeable) {
                let message = format!("`{on}` cannot be changed by an effect");
                let changeable: Vec<&str> =
                    self.registry.all().iter().filter(|row| row.changeable).map(|row| row.id).collect();
                let help = format!(
                    "what can be changed: {}; goodwill with a named power through `Goodwill(power, points)`",
                    changeable.join(", ")
                );
                self.error(places, &here, "not-changeable", message, &help);
            }
            if let Some(Lasts::HalfLife(q) | Lasts::Over(q) | Lasts::For(q)) = lasts
                && !(1..=20).contains(q)
            {
                let message = format!("it lasts {q} quarters");
                self.error(places, &format!("{here}.lasts"), "out-of-range", message, "write 1 to 20 quarters");
            }
            if let Some(Whose::Picked(count, _)) = whose
                && !(1..=60).contains(count)
            {
                let message = format!("{count} targets");
                self.error(places, &format!("{here}.whose"), "out-of-range", message, "pick 1 to 60");
            }
        }
    }

    /// What a condition can never fulfil. `dates` is off for the shared rules, which serve every span.
    pub(super) fn condition(&mut self, places: &Places, path: &str, condition: &Condition, dates: bool, whose: &str) {
        let never = |what: String| format!("{whose} can never come: {what}");
        match condition {
            Condition::All(list) | Condition::Any(list) => {
                for (n, one) in list.iter().enumerate() {
                    self.condition(places, &format!("{path}.0[{n}]"), one, dates, whose);
                }
                if list.is_empty() {
                    let message = "an empty list of conditions".into();
                    self.error(places, path, "out-of-range", message, "write at least one condition");
                }
            }
            Condition::AtLeast(q, _, value) | Condition::AtMost(q, _, value) => {
                let Some(row) = self.registry.find(&q.0).copied() else {
                    return;
                };
                let (low, high) = row.range;
                let value = milli(*value);
                let least = matches!(condition, Condition::AtLeast(..));
                if (least && value > high) || (!least && value < low) {
                    let message = never(format!("`{q}` lies from {low:.0} to {high:.0}"));
                    let help = format!("choose a value from {low:.0} to {high:.0}");
                    self.error(places, path, "unreachable", message, &help);
                }
            }
            Condition::GoodwillAtLeast(_, _, value) if milli(*value) > Milli::points(100) => {
                let message = never("goodwill lies from 0 to 100".into());
                self.error(places, path, "unreachable", message, "choose a value inside its range");
            }
            Condition::Flag(flag) if !self.flags.contains(&flag.0) => {
                let message = never(format!("nothing sets the flag `{flag}`"));
                let help = super::text::Known::new("flag", self.flags.iter().cloned()).help(&flag.0);
                let help = format!("set it with the effect `Flag(\"{flag}\")`; {help}");
                self.error(places, path, "unreachable", message, &help);
            }
            Condition::From(day) if dates && day.0.parse::<Date>().is_ok_and(|day| day > self.end) => {
                let message = never(format!("the game ends on {}", self.end));
                self.error(places, path, "unreachable", message, "choose an earlier day");
            }
            Condition::Before(day) if dates && day.0.parse::<Date>().is_ok_and(|day| day <= self.start) => {
                let message = never(format!("the game starts on {}", self.start));
                self.error(places, path, "unreachable", message, "choose a later day");
            }
            Condition::TurnFrom(turn) if dates && *turn > self.pieces.scenario.value.turns => {
                let turns = self.pieces.scenario.value.turns;
                let message = never(format!("the game has {turns} turns"));
                self.error(places, path, "unreachable", message, &format!("turns run from 1 to {turns}"));
            }
            Condition::TurnTo(0) => {
                let message = never("turns count from 1".into());
                self.error(places, path, "unreachable", message, "choose a later turn");
            }
            Condition::NetRecognitionsAtLeast(n) if usize::from(n.unsigned_abs()) > self.counted() && *n > 0 => {
                let message = never(format!("there are {} states to count", self.counted()));
                self.error(places, path, "unreachable", message, "choose a smaller number");
            }
            Condition::Quarter(q) if !(1..=4).contains(q) => {
                let message = never(format!("there is no quarter {q}"));
                self.error(places, path, "out-of-range", message, "quarters run from 1 to 4");
            }
            // What never holds is no fault under a `Not`.
            _ => {}
        }
    }

    pub(super) fn counted(&self) -> usize {
        self.pieces.states.value.states.iter().filter(|s| s.counted).count()
    }

    fn organisations(&mut self, places: &Places, organisations: &[Organisation]) {
        for (at, org) in organisations.iter().enumerate() {
            let Some(admission) = &org.admission else {
                continue;
            };
            let path = format!("organisations[{at}].admission");
            if admission.bodies.is_empty() {
                let message = format!("nobody decides on admission to `{}`", org.id);
                self.error(
                    places,
                    &format!("{path}.bodies"),
                    "out-of-range",
                    message,
                    "name at least one deciding body",
                );
            }
            for (n, leaning) in admission.leanings.iter().enumerate() {
                let whose = format!("a leaning in `{}`", org.id);
                self.condition(places, &format!("{path}.leanings[{n}].when"), &leaning.when, false, &whose);
            }
            for (n, body) in admission.bodies.iter().enumerate() {
                let (numerator, denominator) = body.share;
                if denominator == 0 || numerator > denominator || denominator > 1000 {
                    let message = format!("a share of {numerator} out of {denominator}");
                    self.error(
                        places,
                        &format!("{path}.bodies[{n}].share"),
                        "out-of-range",
                        message,
                        "write a share such as (2, 3)",
                    );
                }
            }
            let quarters = match &admission.sessions {
                Sessions::Yearly(quarters) | Sessions::EveryYears { quarters, .. } => quarters.as_slice(),
                Sessions::Never => &[],
            };
            if quarters.iter().any(|q| !(1..=4).contains(q)) {
                let message = "a quarter that is not in the year".into();
                self.error(places, &format!("{path}.sessions"), "out-of-range", message, "quarters run from 1 to 4");
            }
            if let Sessions::EveryYears { every, offset, .. } = &admission.sessions
                && (*every == 0 || offset >= every)
            {
                let message = format!("it would sit every {every} years with a remainder of {offset}: never");
                self.error(
                    places,
                    &format!("{path}.sessions"),
                    "unreachable",
                    message,
                    "the remainder is smaller than the period",
                );
            }
        }
    }

    fn world(&mut self) {
        for (places, list, noun) in [
            (&self.pieces.states.places, "states", "state"),
            (&self.pieces.world.places, "regions", "region"),
            (&self.pieces.world.places, "powers", "power"),
            (&self.pieces.organisations.places, "organisations", "organisation"),
            (&self.pieces.drivers.places, "drivers", "driver"),
        ] {
            self.out.extend(duplicates_in(places, list, "id", noun));
        }
        if self.pieces.drivers.value.drivers.len() > crate::recognition::DRIVERS {
            let places = &self.pieces.drivers.places;
            let message = format!("{} drivers", self.pieces.drivers.value.drivers.len());
            let help = format!("a world has {} drivers at most", crate::recognition::DRIVERS);
            self.error(places, "drivers", "too-many", message, &help);
        }
    }
}

pub(super) fn id_is_good(id: &str) -> bool {
    !id.is_empty() && id.len() <= 40 && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
