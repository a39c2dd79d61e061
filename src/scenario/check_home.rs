//! What is wrong with hidden dials, homes, the region and dated values, beyond text and types.

use super::build::milli;
use super::diagnostic::Diagnostic;
use super::gauges_file::DialRow;
use super::load::Pieces;
use super::rules_file::{ActionRow, Condition, EventRow, Need};
use super::text::{Known, Places, duplicates_in};
use crate::core::milli::Milli;
use crate::core::quantity::{Domain, Registry};
use jiff::civil::Date;

/// Least and most that a dial may multiply by, per cent.
const SCALE: (i64, i64) = (10, 300);

/// All of it.
#[must_use]
pub(super) fn home(pieces: &Pieces, registry: &Registry) -> Vec<Diagnostic> {
    let mut check = Check { pieces, registry, out: Vec::new() };
    check.dials();
    check.fixed();
    check.conditions();
    check.homes();
    check.region();
    check.dated();
    check.out
}

struct Check<'a> {
    pieces: &'a Pieces,
    registry: &'a Registry,
    out: Vec<Diagnostic>,
}

impl Check<'_> {
    fn error(&mut self, places: &Places, path: &str, code: &'static str, message: String, help: &str) {
        self.out.push(places.error(path, code, message).help(help));
    }

    fn dials(&mut self) {
        for file in &self.pieces.dials {
            self.out.extend(duplicates_in(&file.places, "dials", "id", "dial"));
            for (at, dial) in file.value.dials.iter().enumerate() {
                let path = format!("dials[{at}]");
                if dial.levels.is_empty() || dial.levels.len() > 9 || dial.levels.iter().all(|l| l.weight == 0) {
                    let message = format!("the dial `{}` has no level that could be drawn, or too many", dial.id);
                    self.error(&file.places, &path, "dial-levels", message, "give it one to nine levels with weights");
                }
                self.scales(&file.places, &path, dial);
            }
        }
    }

    fn scales(&mut self, places: &Places, path: &str, dial: &DialRow) {
        for (n, scale) in dial.scales.iter().enumerate() {
            let here = format!("{path}.scales[{n}].percent");
            let (levels, given) = (dial.levels.len(), scale.percent.len());
            if levels != given {
                let message = format!("`{}` has {levels} levels, this scale {given}", dial.id);
                self.error(places, &here, "dial-scale", message, "write one percentage for each level");
            }
            let (low, high) = (Milli::points(SCALE.0), Milli::points(SCALE.1));
            if scale.percent.iter().any(|percent| milli(*percent) < low || milli(*percent) > high) {
                let message = format!("`{}` multiplies `{}` beyond measure", dial.id, scale.on);
                let help = format!("write {} to {} per cent; 100 is plain", SCALE.0, SCALE.1);
                self.error(places, &here, "dial-scale", message, &help);
            }
        }
    }

    /// Whether a dial has a level; an unknown dial is reported elsewhere.
    fn level(&mut self, places: &Places, path: &str, dial: &str, level: &str) {
        let row = self.pieces.dials.iter().flat_map(|file| &file.value.dials).find(|row| row.id.0 == dial);
        let Some(row) = row else { return };
        if row.levels.iter().all(|known| known.id != level) {
            let known = Known::new("level", row.levels.iter().map(|known| known.id.clone()));
            let message = format!("the dial `{dial}` has no level `{level}`");
            self.error(places, path, "unknown-level", message, &known.help(level));
        }
    }

    /// What the scenario fixes.
    fn fixed(&mut self) {
        let (places, fixed) = (&self.pieces.scenario.places, &self.pieces.scenario.value.dials);
        for (at, (dial, level)) in fixed.iter().enumerate() {
            self.level(places, &format!("dials[{at}].1"), &dial.0, level);
            if fixed[..at].iter().any(|(before, _)| before == dial) {
                let message = format!("the dial `{dial}` is fixed twice");
                self.error(places, &format!("dials[{at}].0"), "duplicate-id", message, "keep one of the two");
            }
        }
    }

    /// Only what is drawn may look at a dial: a need or an ending that did would give it away.
    fn conditions(&mut self) {
        let pieces = self.pieces;
        for (at, ending) in pieces.scenario.value.endings.iter().enumerate() {
            if let Some(when) = &ending.when {
                self.hidden(&pieces.scenario.places, &format!("endings[{at}].when"), when, "an ending");
            }
        }
        for (path, condition) in super::check_lessons::conditions(&pieces.scenario.value.lessons) {
            self.hidden(&pieces.scenario.places, &path, condition, "a lesson");
        }
        let scenario = &pieces.scenario;
        self.actions(&scenario.places, &scenario.value.actions);
        self.events(&scenario.places, &scenario.value.events);
        for include in &pieces.includes {
            self.actions(&include.places, &include.value.actions);
            self.events(&include.places, &include.value.events);
        }
        for file in &pieces.actions {
            self.actions(&file.places, &file.value.actions);
        }
        for file in &pieces.events {
            self.events(&file.places, &file.value.events);
        }
    }

    fn actions(&mut self, places: &Places, rows: &[ActionRow]) {
        for (at, row) in rows.iter().enumerate() {
            for (n, need) in row.needs.iter().enumerate() {
                if let Need::If(condition) = need {
                    let whose = format!("the action `{}`", row.id);
                    self.hidden(places, &format!("actions[{at}].needs[{n}]"), condition, &whose);
                }
            }
        }
    }

    fn events(&mut self, places: &Places, rows: &[EventRow]) {
        for (at, row) in rows.iter().enumerate() {
            let mut found = Vec::new();
            row.when.iter().for_each(|when| dial_conditions(when, &mut found));
            for (dial, level) in found {
                self.level(places, &format!("events[{at}].when"), dial, level);
            }
        }
    }

    fn hidden(&mut self, places: &Places, path: &str, condition: &Condition, whose: &str) {
        let mut found = Vec::new();
        dial_conditions(condition, &mut found);
        if let Some((dial, level)) = found.first() {
            let message = format!("{whose} looks at the hidden dial `{dial}`");
            let help = "only the `when` of an event may: what seats can check would give it away";
            self.error(places, path, "dial-out-of-place", message, help);
            self.level(places, path, dial, level);
        }
    }

    fn homes(&mut self) {
        for file in &self.pieces.domestic {
            for (at, home) in file.value.homes.iter().enumerate() {
                let path = format!("homes[{at}]");
                if file.value.homes[..at].iter().any(|before| before.role == home.role) {
                    let message = format!("the home of the role {:?} is there twice", home.role);
                    self.error(&file.places, &path, "duplicate-id", message, "keep one of the two");
                }
                if home.seats > 0 && !(home.seats / 2 < home.majority && home.majority <= home.seats) {
                    let message = format!("{} of {} seats are no majority", home.majority, home.seats);
                    let help = "a majority is more than half of the seats, and not more than all";
                    self.error(&file.places, &format!("{path}.majority"), "out-of-range", message, help);
                }
                if home.quorum > home.seats {
                    let message = format!("a quorum of {} in a house of {}", home.quorum, home.seats);
                    self.error(&file.places, &format!("{path}.quorum"), "out-of-range", message, "ask for fewer");
                }
                if !(1..=80).contains(&home.term) {
                    let message = format!("a term of {} quarters", home.term);
                    self.error(&file.places, &format!("{path}.term"), "out-of-range", message, "write 1 to 80");
                }
                let days: Vec<Date> = home.votes.iter().filter_map(|vote| vote.on.0.parse().ok()).collect();
                if let Some(n) = days.windows(2).position(|pair| pair[0] > pair[1]) {
                    let message = format!("the vote of {} stands after that of {}", days[n + 1], days[n]);
                    let help = "list votes from the first to the last";
                    self.error(&file.places, &format!("{path}.votes[{}]", n + 1), "out-of-order", message, help);
                }
                for (n, vote) in home.votes.iter().enumerate() {
                    if vote.known.as_ref().is_some_and(|known| known.0 > vote.on.0) {
                        let message = format!("the vote of {} is known only after it", vote.on.0);
                        let path = format!("{path}.votes[{n}].known");
                        self.error(&file.places, &path, "out-of-order", message, "it was called before it came");
                    }
                }
            }
        }
    }

    fn region(&mut self) {
        for file in &self.pieces.region {
            self.out.extend(duplicates_in(&file.places, "schemes", "id", "scheme"));
            for (at, scheme) in file.value.schemes.iter().enumerate() {
                for (n, part) in scheme.parts.iter().enumerate() {
                    if !(Milli::ZERO..=Milli::points(100)).contains(&milli(part.to)) {
                        let message = format!("a part of {} in `{}`", milli(part.to), scheme.id);
                        let path = format!("schemes[{at}].parts[{n}].to");
                        self.error(&file.places, &path, "out-of-range", message, "a part lies from 0 to 100");
                    }
                }
                for (n, (on, _)) in scheme.brings.iter().enumerate() {
                    if self.registry.find(&on.0).is_some_and(|row| row.domain != Domain::Gauges) {
                        let message = format!("a scheme cannot bring `{on}`");
                        let path = format!("schemes[{at}].brings[{n}]");
                        let help = "name a plain number, such as growth, investment, energy or deeds";
                        self.error(&file.places, &path, "not-changeable", message, help);
                    }
                }
            }
        }
    }

    fn dated(&mut self) {
        self.out.extend(duplicates_in(&self.pieces.gauges.places, "gauges", "on", "size of"));
        for (at, row) in self.pieces.gauges.value.gauges.iter().enumerate() {
            self.inside(&self.pieces.gauges.places, &format!("gauges[{at}].start"), &row.on.0, milli(row.start));
            if row.returns.0 > 100.0 || row.returns.0 < 0.0 {
                let message = format!("`{}` returns {} per cent a quarter", row.on, row.returns.0);
                let path = format!("gauges[{at}].returns");
                self.error(&self.pieces.gauges.places, &path, "out-of-range", message, "write 0 to 100");
            }
        }
        for file in &self.pieces.start {
            for (at, row) in file.value.values.iter().enumerate() {
                self.inside(&file.places, &format!("values[{at}].to"), &row.on.0, milli(row.to));
                if let Some(base) = row.base {
                    self.inside(&file.places, &format!("values[{at}].base"), &row.on.0, milli(base));
                }
            }
        }
    }

    fn inside(&mut self, places: &Places, path: &str, id: &str, value: Milli) {
        let Some(row) = self.registry.find(id) else { return };
        let (low, high) = row.range;
        if value < low || value > high {
            let message = format!("`{id}` cannot be {value}");
            self.error(places, path, "out-of-range", message, &format!("it lies from {low:.0} to {high:.0}"));
        }
    }
}

/// Dials that a condition looks at.
fn dial_conditions<'a>(condition: &'a Condition, out: &mut Vec<(&'a str, &'a str)>) {
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|one| dial_conditions(one, out)),
        Condition::Not(one) => dial_conditions(one, out),
        Condition::Dial(dial, level) => out.push((&dial.0, level)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::scenario::diagnostic::Source;
    use crate::scenario::library::{Beside, Library, ScenarioSource};
    use crate::scenario::load::check_source;
    use std::collections::BTreeMap;

    /// Codes that a file of the world, put beside a small scenario, is reported with.
    fn codes(file: &str, text: &str) -> Vec<&'static str> {
        let scenario = r#"(title: "A test", summary: "Small.", world: "archipelago", start: "1975-01-01", turns: 4,
            seats: [(id: "home", name: "Home", role: Aspirant), (id: "away", name: "Away", role: Parent)])"#;
        let carried = BTreeMap::from([(format!("world/archipelago/{file}"), text.to_owned())]);
        let source = ScenarioSource {
            id: "test".into(),
            source: Source::new("test.ron", scenario),
            beside: Beside::Carried(carried),
        };
        check_source(&Library::default(), &source).diagnostics.iter().map(|d| d.code).collect()
    }

    fn dial(scale: &str) -> String {
        format!(
            r#"(dials: [(id: "a", levels: [(id: "low", weight: 1), (id: "high", weight: 1)],
                scales: [(on: "home", percent: {scale})], source: "test")])"#
        )
    }

    #[test]
    fn a_dial_multiplies_by_each_of_its_levels_within_measure() {
        assert!(codes("dials.ron", &dial("[50, 150]")).is_empty());
        assert_eq!(codes("dials.ron", &dial("[50, 100, 150]")), ["dial-scale"]);
        assert_eq!(codes("dials.ron", &dial("[5, 100]")), ["dial-scale"]);
        assert_eq!(codes("dials.ron", &dial("[100, 301]")), ["dial-scale"]);
    }

    #[test]
    fn votes_stand_in_order_and_majorities_are_such() {
        let home = |majority: u16, first: &str, second: &str| {
            format!(
                r#"(homes: [(role: Aspirant, seats: 60, majority: {majority}, term: 16,
                    votes: [(on: "{first}", source: "t"), (on: "{second}", source: "t")], source: "t")])"#
            )
        };
        assert!(codes("domestic.ron", &home(31, "1974-03-01", "1978-03-01")).is_empty());
        assert_eq!(codes("domestic.ron", &home(31, "1978-03-01", "1974-03-01")), ["out-of-order"]);
        assert_eq!(codes("domestic.ron", &home(30, "1974-03-01", "1978-03-01")), ["out-of-range"]);
    }

    #[test]
    fn a_scheme_stands_once_and_dated_values_lie_in_their_range() {
        let scheme = r#"(id: "ferries", name: "Ferries", source: "t")"#;
        assert!(codes("region.ron", &format!("(schemes: [{scheme}])")).is_empty());
        assert_eq!(codes("region.ron", &format!("(schemes: [{scheme}, {scheme}])")), ["duplicate-id"]);
        let value = |to: i64| {
            format!(r#"(values: [(on: "growth", role: Some(Aspirant), from: "1974-01-01", to: {to}, source: "t")])"#)
        };
        assert!(codes("start.ron", &value(4)).is_empty());
        assert_eq!(codes("start.ron", &value(40)), ["out-of-range"]);
    }

    #[test]
    fn a_gauge_is_sized_once() {
        let row = |returns: i64| format!(r#"(on: "growth", start: 3.5, returns: {returns}, source: "t")"#);
        assert!(codes("gauges.ron", &format!("(gauges: [{}])", row(10))).is_empty());
        assert_eq!(codes("gauges.ron", &format!("(gauges: [{}, {}])", row(10), row(20))), ["duplicate-id"]);
        assert_eq!(codes("gauges.ron", &format!("(gauges: [{}])", row(120))).len(), 1);
    }
}
