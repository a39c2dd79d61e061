//! What colours the map: for each layer how every state is painted, and what the colours mean.
//!
//! *Invariants.* A layer reads a seat's view. Every colour has a row in the legend, with a pattern or a word beside it.

use super::material::Fill;
use crate::core::climate::StanceWord;
use crate::core::ix::{OrgIx, Owner, PowerIx, RegionIx, StateIx};
use crate::core::milli::Milli;
use crate::desk::intent::Layer;
use crate::desk::theme::Colours;
use crate::game::view::SeatView;
use crate::recognition::SUPPORT;
use crate::recognition::count::Reading;
use crate::recognition::rules::Source;
use crate::wording::{Words, arg, points, signed};
use bevy_egui::egui::{Color32, lerp};

/// A row of the legend.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    /// The colour, with its pattern.
    pub(crate) fill: Fill,
    /// What it means.
    pub(crate) text: String,
    /// How many states are painted so, where that says something.
    pub(crate) count: Option<usize>,
}

/// A painted map.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Painting {
    /// By state.
    pub(crate) fills: Vec<Fill>,
    /// The legend.
    pub(crate) legend: Vec<Row>,
    /// What the layer's number is of each state, in words, for the line under the pointer.
    pub(crate) notes: Vec<String>,
}

/// The layers that a seat may look at, in the order of their buttons.
#[must_use]
pub(crate) fn on_offer(view: SeatView<'_>) -> Vec<Layer> {
    let roster = view.roster();
    let mut out = vec![Layer::Stance, Layer::Support, Layer::Change, Layer::Engagement, Layer::Odds];
    let has_votes = |org: &OrgIx| view.admission(*org).is_some_and(|rule| !rule.bodies.is_empty());
    out.extend((0..roster.orgs.len()).map(OrgIx::of).filter(has_votes).map(Layer::Vote));
    out.extend((0..roster.powers.len()).map(PowerIx::of).filter(|power| pull(view, *power).is_some()).map(Layer::Pull));
    out.push(Layer::Image);
    out.extend(view.setup().tracks.iter().map(|(_, org)| Layer::Club(*org)));
    out
}

/// A layer's name.
#[must_use]
pub(crate) fn name(layer: Layer, words: &Words) -> String {
    match layer {
        Layer::Stance => words.plain("map-layer-stance"),
        Layer::Support => words.plain("map-layer-support"),
        Layer::Change => words.plain("map-layer-change"),
        Layer::Engagement => words.plain("map-layer-engagement"),
        Layer::Odds => words.plain("map-layer-odds"),
        Layer::Vote(org) => words.text("map-layer-vote", &[arg("body", words.body(org))]),
        Layer::Pull(power) => words.text("map-layer-pull", &[arg("power", words.power(power))]),
        Layer::Image => words.plain("map-layer-image"),
        Layer::Club(org) => words.text("map-layer-club", &[arg("body", words.body(org))]),
    }
}

/// The driver through which a power pulls.
fn pull(view: SeatView<'_>, power: PowerIx) -> Option<usize> {
    view.setup().recognition_rules.drivers.iter().position(|driver| driver.source == Source::Pull(power))
}

/// A colour between two.
fn mix(a: Color32, b: Color32, share: f32) -> Color32 {
    let part = |a: u8, b: u8| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
        let part = lerp(f32::from(a)..=f32::from(b), share.clamp(0.0, 1.0)).round() as u8;
        part
    };
    Color32::from_rgb(part(a.r(), b.r()), part(a.g(), b.g()), part(a.b(), b.b()))
}

/// Paints a layer, states counted by a reading.
#[must_use]
pub(crate) fn paint(view: SeatView<'_>, words: &Words, colours: &Colours, layer: Layer, reading: Reading) -> Painting {
    let mut painter = Painter { view, words, colours, out: Painting::default() };
    let states = view.roster().states.len();
    painter.out.fills = vec![Fill::plain(colours.neutral); states];
    painter.out.notes = vec![String::new(); states];
    match layer {
        Layer::Stance => painter.stance(reading, None),
        Layer::Club(org) => painter.stance(reading, Some(org)),
        Layer::Support => painter.support(),
        Layer::Change => painter.change(),
        Layer::Engagement => painter.engagement(),
        Layer::Odds => painter.odds(),
        Layer::Vote(org) => painter.vote(org),
        Layer::Pull(power) => painter.pull(power),
        Layer::Image => painter.image(),
    }
    let roster = view.roster();
    painter.out.fills[roster.aspirant.at()] = Fill::plain(colours.gold);
    let named = roster.states[roster.aspirant.at()].name.clone();
    painter.out.legend.push(Row { fill: Fill::plain(colours.gold), text: named, count: None });
    painter.out
}

struct Painter<'a> {
    view: SeatView<'a>,
    words: &'a Words,
    colours: &'a Colours,
    out: Painting,
}

/// Steps of a scale from against to in favour: the least value of each but the first, in points.
const SUPPORT_STEPS: [i64; 6] = [-40, -20, -5, 5, 20, 40];
const CHANGE_STEPS: [i64; 4] = [-2, 0, 1, 3];

impl Painter<'_> {
    /// From against over nothing to in favour.
    fn diverging(&self, step: usize, steps: usize) -> Color32 {
        let middle = mix(self.colours.neutral, self.colours.text, 0.28);
        #[expect(clippy::cast_precision_loss, reason = "few steps")]
        let at = step as f32 / (steps.max(2) - 1) as f32 * 2.0 - 1.0;
        if at < 0.0 { mix(middle, self.colours.against, -at) } else { mix(middle, self.colours.for_, at) }
    }

    /// From nothing to much.
    fn rising(&self, step: usize, steps: usize, full: Color32) -> Color32 {
        #[expect(clippy::cast_precision_loss, reason = "few steps")]
        let share = step as f32 / (steps.max(2) - 1) as f32;
        mix(self.colours.neutral, full, 0.08 + 0.92 * share)
    }

    fn row(&mut self, fill: Fill, text: String) {
        let count = self.out.fills.iter().filter(|other| **other == fill).count();
        self.out.legend.push(Row { fill, text, count: Some(count) });
    }

    fn third(&self) -> Vec<StateIx> {
        self.view.states().collect()
    }

    fn stance(&mut self, reading: Reading, club: Option<OrgIx>) {
        let today = self.view.today();
        let [yes, no, odd] = [self.colours.recognises, self.colours.does_not, self.colours.disputed];
        let faded = Fill::plain(mix(self.colours.neutral, self.colours.ground, 0.35));
        for state in self.third() {
            let Some(position) = self.view.position(state) else { continue };
            let counts = reading.counts(position, today);
            let claimed = position.recognised.is_some() && position.withdrawn.is_some_and(|day| day <= today);
            let base = if counts { yes } else { no };
            let fill = if claimed { Fill::hatched(base, odd) } else { Fill::plain(base) };
            let outside = club.is_some_and(|org| !self.view.is_member(org, state));
            self.out.fills[state.at()] = if outside { faded } else { fill };
            let key = match (counts, claimed, position.stance) {
                (_, true, _) => "map-note-claimed",
                (true, false, StanceWord::Frozen) => "map-note-frozen",
                (true, false, _) => "map-note-recognises",
                (false, false, _) => "map-note-does-not",
            };
            self.out.notes[state.at()] = self.words.plain(key);
        }
        self.row(Fill::plain(yes), self.words.plain("map-legend-recognises"));
        self.row(Fill::hatched(yes, odd), self.words.plain("map-legend-claimed-counted"));
        self.row(Fill::hatched(no, odd), self.words.plain("map-legend-claimed"));
        self.row(Fill::plain(no), self.words.plain("map-legend-does-not"));
        self.out.legend.retain(|row| row.count != Some(0));
        if let Some(org) = club {
            self.row(faded, self.words.text("map-legend-not-in", &[arg("body", self.words.body(org))]));
        }
    }

    /// Paints a number by steps; `against` where the scale has two sides.
    fn scale(&mut self, steps: &[i64], two_sided: bool, value: impl Fn(StateIx) -> Option<Milli>, unit: &str) {
        let count = steps.len() + 1;
        let colour = |painter: &Self, step| {
            if two_sided { painter.diverging(step, count) } else { painter.rising(step, count, painter.colours.for_) }
        };
        for state in self.third() {
            let Some(value) = value(state) else { continue };
            let step = steps.iter().filter(|least| value >= Milli::points(**least)).count();
            self.out.fills[state.at()] = Fill::plain(colour(self, step));
            let shown = if two_sided { signed(value) } else { points(value) };
            self.out.notes[state.at()] = self.words.text(unit, &[arg("value", shown)]);
        }
        for step in (0..count).rev() {
            let text = match step.checked_sub(1).map(|at| steps[at]) {
                None => self.words.text("map-legend-under", &[arg("value", points(Milli::points(steps[0])))]),
                Some(least) => self.words.text("map-legend-from", &[arg("value", points(Milli::points(least)))]),
            };
            self.row(Fill::plain(colour(self, step)), text);
        }
    }

    fn support(&mut self) {
        let view = self.view;
        self.scale(&SUPPORT_STEPS, true, |state| Some(view.outlook(state).support), "map-note-support");
    }

    fn change(&mut self) {
        let view = self.view;
        let turn = view.calendar().turns;
        let change = |state| {
            let of = |driver: u16| crate::core::quantity::Quantity(SUPPORT.0 + driver);
            let drivers = u16::try_from(view.setup().recognition_rules.drivers.len()).unwrap_or(0);
            let entries = (0..drivers).flat_map(|driver| view.why(of(driver), Owner::State(state)));
            Some(entries.filter(|entry| entry.turn == turn).map(|entry| entry.change).sum())
        };
        self.scale(&CHANGE_STEPS, true, change, "map-note-change");
    }

    fn engagement(&mut self) {
        const RUNGS: usize = 7;
        for state in self.third() {
            let rung = usize::try_from(self.view.outlook(state).rung.0 / 1000).unwrap_or(0).min(RUNGS - 1);
            self.out.fills[state.at()] = Fill::plain(self.rising(rung, RUNGS, self.colours.for_));
            self.out.notes[state.at()] = self.rung(rung);
        }
        for rung in (0..RUNGS).rev() {
            let fill = Fill::plain(self.rising(rung, RUNGS, self.colours.for_));
            let text = self.rung(rung);
            self.row(fill, text);
        }
    }

    fn rung(&self, rung: usize) -> String {
        let value = Milli::points(i64::try_from(rung).unwrap_or(0));
        self.words.rung(value)
    }

    fn odds(&mut self) {
        const STEPS: [i64; 4] = [1, 3, 8, 15];
        let view = self.view;
        let odds =
            |state: StateIx| (view.outlook(state).stance < StanceWord::Frozen).then(|| view.believed_odds(state));
        self.scale(&STEPS, false, odds, "map-note-odds");
        let recognises = Fill::dotted(self.colours.neutral, self.colours.recognises);
        for state in self.third() {
            if odds(state).is_none() {
                self.out.fills[state.at()] = recognises;
                self.out.notes[state.at()] = self.words.plain("map-note-recognises");
            }
        }
        self.row(recognises, self.words.plain("map-legend-recognises"));
    }

    fn vote(&mut self, org: OrgIx) {
        let faded = Fill::plain(mix(self.colours.neutral, self.colours.ground, 0.35));
        self.out.fills.iter_mut().for_each(|fill| *fill = faded);
        let bodies = self.view.admission(org).map_or(0, |rule| rule.bodies.len());
        // The body in which the most vote is the one a bid is counted in.
        let counts = (0..bodies).filter_map(|at| self.view.whip_count(org, at));
        let Some(count) = counts.max_by_key(|count| count.members.len()) else { return };
        let colours = self.colours;
        let kinds = [
            (Fill::plain(colours.for_), "map-legend-yes"),
            (Fill::plain(mix(colours.neutral, colours.for_, 0.5)), "map-legend-leans-yes"),
            (Fill::dotted(colours.neutral, colours.second), "map-legend-open"),
            (Fill::hatched(mix(colours.neutral, colours.against, 0.5), colours.neutral), "map-legend-leans-no"),
            (Fill::hatched(colours.against, mix(colours.against, colours.ground, 0.35)), "map-legend-no"),
        ];
        for member in &count.members {
            let odds = member.odds;
            let kind = match (odds.yes, odds.no) {
                (yes, _) if yes >= 75_000 => 0,
                (_, no) if no >= 75_000 => 4,
                (yes, _) if yes >= 55_000 => 1,
                (_, no) if no >= 55_000 => 3,
                _ => 2,
            };
            self.out.fills[member.state.at()] = kinds[kind].0;
            let tenths = |odds: i64| (odds + 5_000) / 10_000;
            let args = [arg("yes", tenths(odds.yes)), arg("no", tenths(odds.no))];
            self.out.notes[member.state.at()] = self.words.text("map-note-vote", &args);
        }
        for (fill, key) in kinds {
            self.row(fill, self.words.plain(key));
        }
    }

    fn pull(&mut self, power: PowerIx) {
        const STEPS: [i64; 5] = [-10, -3, 3, 10, 20];
        let view = self.view;
        let Some(driver) = pull(view, power) else { return };
        let value = |state| Some(view.contributions(state).get(driver)?.1);
        self.scale(&STEPS, true, value, "map-note-pull");
    }

    fn image(&mut self) {
        const STEPS: [i64; 4] = [20, 40, 55, 70];
        let view = self.view;
        let of = |state: StateIx| -> Option<RegionIx> { view.roster().states[state.at()].region };
        self.scale(&STEPS, false, |state| of(state).map(|region| view.image(region)), "map-note-image");
    }
}
