//! Sizes of the gauges (`rules/gauges.ron`), what they were at a date (`world/*/start.ron`), and the hidden dials of
//! a world (`world/*/dials.ron`).

use super::ids::{Day, DialId, FlagId, Percent, Points, PowerId, QuantityId};
use super::rules_file::Role;
use ron2::{FromRon, RonSchema};

/// `gauges.ron`.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct GaugesFile {
    /// The gauges.
    pub gauges: Vec<GaugeRow>,
}

/// One gauge: where it starts, what it returns to, how fast.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct GaugeRow {
    /// Which.
    pub on: QuantityId,
    /// Its value at the start, unless the world or the scenario says otherwise; also its base.
    pub start: Points,
    /// Share of the distance to its base that it returns a quarter, per cent; 0 where it stays.
    #[ron(default = "nothing")]
    pub returns: Percent,
    /// What the sizes rest on.
    pub source: String,
}

fn nothing() -> Percent {
    Percent(0.0)
}

/// `start.ron`: what gauges were at a date. The latest row not after the start of a scenario holds.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct StartFile {
    /// The values.
    pub values: Vec<DatedValue>,
    /// What had happened by then.
    #[ron(default)]
    pub flags: Vec<DatedFlag>,
}

/// A flag that stands from a day on.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DatedFlag {
    /// Which.
    pub id: FlagId,
    /// From this day on.
    pub from: Day,
    /// Where it comes from.
    pub source: String,
}

/// What a gauge was from a day on.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DatedValue {
    /// Which gauge.
    pub on: QuantityId,
    /// Whose, for gauges of seats.
    #[ron(default)]
    pub role: Option<Role>,
    /// With whom, for goodwill.
    #[ron(default)]
    pub power: Option<PowerId>,
    /// From this day on.
    pub from: Day,
    /// Its value.
    pub to: Points,
    /// What it then returns to; its value, if nothing is said.
    #[ron(default)]
    pub base: Option<Points>,
    /// Where it comes from.
    pub source: String,
}

/// `dials.ron`: what is hidden and multiplies whole families of effects.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DialsFile {
    /// The dials.
    pub dials: Vec<DialRow>,
}

/// A dial: its levels, and what each multiplies.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DialRow {
    /// Its id.
    pub id: DialId,
    /// Its levels, from low to high.
    pub levels: Vec<DialLevel>,
    /// What it multiplies.
    #[ron(default)]
    pub scales: Vec<DialScale>,
    /// Days on which it may be redrawn (six of ten).
    #[ron(default)]
    pub redraws: Vec<Day>,
    /// The role whose votes at home may redraw it.
    #[ron(default)]
    pub redrawn_by_vote: Option<Role>,
    /// What it rests on.
    pub source: String,
}

/// A level of a dial.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DialLevel {
    /// Its id, one word.
    pub id: String,
    /// Its weight in the draw at the start.
    pub weight: u16,
}

/// A family of effects that a dial multiplies.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
pub struct DialScale {
    /// The quantity.
    pub on: QuantityId,
    /// The role whose own number it is, if only one's.
    #[ron(default)]
    pub of: Option<Role>,
    /// The power, for goodwill.
    #[ron(default)]
    pub power: Option<PowerId>,
    /// Per cent at each level; 100 is plain.
    pub percent: Vec<Points>,
}
