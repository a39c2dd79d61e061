//! Checks of aims, acts and readers: scales in order, values in reach, as many as are dealt.

use super::build::milli;
use super::check::Check;
use super::scenario_file::{Measure, Objective, Part};
use super::text::Places;
use crate::core::milli::Milli;
use crate::core::quantity::{Domain, Scope};

/// Aims of a legacy.
const LEGACY: usize = 2;

impl Check<'_> {
    /// The aims of a list.
    pub(super) fn objectives(&mut self, places: &Places, list: &str, objectives: &[Objective]) {
        for (at, objective) in objectives.iter().enumerate() {
            let path = format!("{list}[{at}]");
            let scale = [objective.nothing, objective.half, objective.full].map(milli);
            let what = format!("the objective `{}`", objective.id);
            self.scale(places, &path, &what, scale, &objective.measure);
            if objective.weight == 0 {
                let message = "a weight of zero".into();
                self.error(places, &format!("{path}.weight"), "out-of-range", message, "write 1 or more");
            }
            if let Measure::Parts(parts) | Measure::Weakest(parts) = &objective.measure {
                self.parts(places, &format!("{path}.measure"), &what, parts);
            }
        }
    }

    fn parts(&mut self, places: &Places, path: &str, what: &str, parts: &[Part]) {
        if parts.is_empty() {
            let message = format!("{what} has no parts");
            self.error(places, path, "out-of-range", message, "write at least one mark, or a single measure");
        }
        for (n, part) in parts.iter().enumerate() {
            let here = format!("{path}.0[{n}]");
            if matches!(part.measure, Measure::Parts(_) | Measure::Weakest(_)) {
                let message = format!("part {} of {what} has parts of its own", n + 1);
                self.error(places, &here, "nested-parts", message, "write its marks beside the others");
                continue;
            }
            let scale = [part.nothing, part.half, part.full].map(milli);
            self.scale(places, &here, &format!("part {} of {what}", n + 1), scale, &part.measure);
        }
    }

    fn scale(&mut self, places: &Places, path: &str, what: &str, scale: [Milli; 3], measure: &Measure) {
        let [nothing, half, full] = scale;
        let rising = nothing < half && half <= full;
        let falling = nothing > half && half >= full;
        if !rising && !falling {
            let message = format!("{what} does not rise from nothing over half to full");
            let help = "write three values in one direction, such as nothing: 0, half: 3, full: 8";
            self.error(places, path, "out-of-order", message, help);
        }
        if let Some((low, high)) = self.reach(places, path, measure)
            && [half, full].iter().any(|value| *value < low || *value > high)
        {
            let message = format!("{what} can never be met in full");
            let help = format!("what it measures lies from {low:.0} to {high:.0}");
            self.error(places, &format!("{path}.full"), "impossible-objective", message, &help);
        }
    }

    /// Bounds of what is measured, where it has any.
    fn reach(&mut self, places: &Places, path: &str, measure: &Measure) -> Option<(Milli, Milli)> {
        let here = format!("{path}.measure");
        let percent = Some((Milli::ZERO, Milli::points(100)));
        match measure {
            Measure::NetRecognitions => {
                let all = Milli::points(i64::try_from(self.counted()).unwrap_or(0));
                Some((-all, all))
            }
            Measure::AtEnd(q)
            | Measure::Mean(q)
            | Measure::Lowest(q)
            | Measure::Highest(q)
            | Measure::Since(q)
            | Measure::Of(_, q) => {
                let row = *self.registry.find(&q.0)?;
                if row.scope != Scope::Seat && row.scope != Scope::World {
                    let message = format!("`{q}` is not a quantity of a seat");
                    self.error(
                        places,
                        &here,
                        "out-of-range",
                        message,
                        "an objective measures what a seat has, or the world",
                    );
                }
                if !matches!(measure, Measure::Since(_)) {
                    return Some(row.range);
                }
                if row.domain != Domain::Gauges {
                    let message = format!("what `{q}` was at the start is not kept");
                    self.error(places, &here, "out-of-range", message, "measure it with `AtEnd`");
                }
                let span = row.range.1 - row.range.0;
                Some((-span, span))
            }
            Measure::LeastGoodwill(powers) | Measure::LowestGoodwill(powers) => {
                if powers.is_empty() {
                    let message = "no power is named".into();
                    self.error(places, &here, "out-of-range", message, "name at least one power");
                }
                percent
            }
            Measure::Articles(_, articles) => {
                if articles.is_empty() {
                    let message = "no article is named".into();
                    self.error(places, &here, "out-of-range", message, "name at least one article");
                }
                percent
            }
            Measure::Fulfilled(condition) | Measure::Ever(condition) | Measure::Share(condition) => {
                self.condition(places, &format!("{here}.0"), condition, true, "the aim");
                percent
            }
            Measure::Embassies
            | Measure::FirmRecognisers
            | Measure::CarriedOut
            | Measure::Parts(_)
            | Measure::Weakest(_) => percent,
            Measure::Engagement => Some((Milli::ZERO, Milli::points(4))),
            Measure::BodiesJoined
            | Measure::BidsLost
            | Measure::DuesKept
            | Measure::FullArticles(_)
            | Measure::Gates(_) => None,
        }
    }

    /// Acts, what is dealt in them, and who reads the end.
    pub(super) fn arc(&mut self) {
        let places = &self.pieces.scenario.places;
        let scenario = &self.pieces.scenario.value;
        let public: Vec<&Objective> =
            scenario.objectives.iter().chain(self.pieces.includes.iter().flat_map(|i| &i.value.objectives)).collect();
        for (at, aim) in scenario.private_aims.iter().enumerate() {
            if public.iter().any(|other| other.id == aim.id) {
                let message = format!("the objective `{}` is there twice", aim.id);
                self.error(
                    places,
                    &format!("private_aims[{at}].id"),
                    "duplicate-id",
                    message,
                    "give the private aim another id",
                );
            }
        }
        if let Some(arc) = &scenario.arc {
            let rising = arc.acts.windows(2).all(|pair| pair[0] < pair[1]);
            let inside = arc.acts.iter().all(|turn| (1..=scenario.turns).contains(turn));
            if arc.acts.is_empty() || !rising || !inside {
                let message = format!("the acts end with the turns {:?}", arc.acts);
                let help = format!("write rising turns from 1 to {}, such as acts: [6, 13]", scenario.turns);
                self.error(places, "arc", "out-of-order", message, &help);
            }
            let mut all = 0.0;
            for seat in &scenario.seats {
                let own = public.iter().filter(|aim| aim.seat == seat.id).count();
                if own < LEGACY {
                    let message = format!("`{}` has {own} of the {LEGACY} aims that a legacy takes", seat.id);
                    self.error(places, "arc", "too-few", message, "give the seat more objectives, or leave `arc` out");
                }
                let pool = scenario.private_aims.iter().filter(|aim| aim.seat == seat.id).count();
                if pool < usize::from(arc.private) {
                    let message = format!("`{}` is dealt {} private aims of {pool}", seat.id, arc.private);
                    let help = format!("write at least {} private aims for it, or deal fewer", arc.private);
                    self.error(places, "arc", "too-few", message, &help);
                }
                all = f64::from(arc.private) * arc.private_worth.0;
            }
            if !(0.0..=50.0).contains(&all) {
                let message = format!("private aims are worth {all} points of the verdict");
                self.error(places, "arc", "out-of-range", message, "they are worth 0 to 50 points together");
            }
            if !(0.0..=100.0).contains(&arc.swap.0) || !(0.0..=100.0).contains(&arc.behind.0) {
                let message = "a number of the acts is out of range".into();
                self.error(places, "arc", "out-of-range", message, "write 0 to 100");
            }
        }
        for (at, reader) in scenario.readers.iter().enumerate() {
            for (n, (id, _)) in reader.weights.iter().enumerate() {
                let aim = public.iter().find(|aim| aim.id == *id);
                if aim.is_some_and(|aim| aim.seat != reader.seat)
                    || scenario.private_aims.iter().any(|aim| aim.id == *id)
                {
                    let message = format!("`{id}` is no public aim of `{}`", reader.seat);
                    let help = "a reader weighs the aims of the seat whose game it reads";
                    self.error(places, &format!("readers[{at}].weights[{n}]"), "not-its-aim", message, help);
                }
            }
            if reader.weights.iter().all(|(_, weight)| *weight == 0) {
                let message = format!("`{}` weighs nothing", reader.name);
                let help = "give at least one aim a weight";
                self.error(places, &format!("readers[{at}].weights"), "out-of-range", message, help);
            }
        }
        for (at, id) in scenario.lives_and_time.iter().enumerate() {
            if self.registry.find(&id.0).is_some_and(|row| !matches!(row.scope, Scope::Seat | Scope::World)) {
                let message = format!("`{id}` is not a quantity of a seat or the world");
                let help = "name a quantity of seats or the world";
                self.error(places, &format!("lives_and_time[{at}]"), "out-of-range", message, help);
            }
        }
    }
}
