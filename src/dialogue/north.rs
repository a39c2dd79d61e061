//! The contested districts: tension, spoilers, and the steps of a crisis.
//!
//! Progress stirs spoilers; spoilers and overstretched control raise tension; tension and spoilers raise a crisis, which
//! calm, the mediator and the peacekeepers lower. In a grave night, who raised last bears the cost, and the other has a
//! window in which firm acts are understood.

use super::chamber::Chamber;
use super::{CONTROL, CRISIS, INCIDENTS, PATIENCE, SERVICES, SPOILERS, STIRRED, TALK, TENSION, WOUNDS};
use crate::core::chance::{Key, Stream};
use crate::core::ix::{CauseIx, Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::news::{Fact, Weight};
use crate::core::order::Target;

/// Where tension rests when nobody stirs.
const REST: Milli = Milli::points(37);
/// Control from which tension rises, and from which services suffer.
const CONTROL_TENSE: Milli = Milli::points(70);
const CONTROL_COSTS: Milli = Milli::points(80);
const COSTS_SERVICES: i64 = -2;
/// Wounds of a night with injured, with dead.
const INJURED: i64 = 6;
const DEAD: i64 = 10;
/// What the word of who raised last loses.
const RAISED_KEEP: i64 = -4;
/// Quarters of a window, and of the exhaustion after a grave night.
const WINDOW: u16 = 2;
const CALM: u16 = 2;
/// Quarters in which one request to the peacekeepers comes back.
const PATIENCE_BACK: u8 = 3;
/// Odds a quarter that a crisis which does not rise eases by a step.
const EASES: Milli = Milli(45_000);

/// What tension moves toward.
#[must_use]
pub fn tension_base(spoilers: Milli, stirred: Milli, control: Milli) -> Milli {
    let over = (control - CONTROL_TENSE).max(Milli::ZERO);
    Milli((REST + (spoilers + stirred).ratio(1, 3) + over.ratio(1, 3)).0.clamp(0, 100_000))
}

/// Odds (milli-per-cent) that a crisis rises by a step of itself; an open one feeds itself.
#[must_use]
pub fn crisis_odds(step: u8, tension: Milli, spoilers: Milli) -> Milli {
    let tense = (tension - Milli::points(42)).ratio(2, 3);
    let spoiled = (spoilers - Milli::points(30)).ratio(1, 4);
    let open = Milli::points(if step > 0 { 20 } else { 0 });
    Milli((tense + spoiled + open).0.clamp(0, 60_000))
}

impl Chamber<'_> {
    fn step(&self) -> u8 {
        u8::try_from(self.world(CRISIS).0 / 1000).unwrap_or(0)
    }

    /// A crisis moved by somebody.
    pub(super) fn crisis(&mut self, amount: Milli, cause: CauseIx, by: Option<SeatIx>) -> Milli {
        let moved = self.gauge(CRISIS, Owner::World, amount, cause, by);
        if moved > Milli::ZERO && by.is_some() {
            self.dialogue.raised = by;
        }
        moved
    }

    /// A quarter in the contested districts.
    pub(super) fn quarter(&mut self) {
        if self.world(CONTROL) > CONTROL_COSTS {
            let cause = self.rules.cause("control-overstretched");
            self.gauge(SERVICES, Owner::World, Milli::points(COSTS_SERVICES), cause, None);
        }
        self.turn_of_the_crisis();
        self.news_of_the_crisis();
        self.patience();
        let base = tension_base(self.world(SPOILERS), self.world(STIRRED), self.world(CONTROL));
        self.gauges.set_base(&self.gauge_rules, TENSION, Owner::World, base);
    }

    /// It rises by odds, or eases by odds; what seats did to it in this quarter came before.
    fn turn_of_the_crisis(&mut self) {
        let (step, told) = (self.step(), self.dialogue.step);
        let quiet = self.dialogue.calm > self.chance.tick;
        let mut draw = self.draw(Stream::Crisis, Key(1));
        let odds = crisis_odds(step, self.world(TENSION), self.world(SPOILERS) + self.world(STIRRED));
        if step <= 3 && !quiet && draw.hits(odds) {
            let cause = self.rules.cause("spoilers-act");
            self.crisis(Milli::points(1), cause, None);
        } else if step > 0 && step <= told && draw.hits(EASES) {
            let cause = self.rules.cause("crisis-eases");
            self.crisis(Milli::points(-1), cause, None);
        }
    }

    fn news_of_the_crisis(&mut self) {
        let (step, told) = (self.step(), self.dialogue.step);
        self.dialogue.step = step;
        let facts = [("step", Fact::Count(i64::from(step)))];
        if step > told && step >= 4 {
            self.grave_night(step);
        } else if step > told {
            let weight = if step >= 2 { Weight::Scene } else { Weight::Headline };
            self.tell(weight, "news-crisis-rises", Target::Nothing, &facts);
        } else if step < told && step > 0 {
            self.tell(Weight::Line, "news-crisis-eases", Target::Nothing, &facts);
        } else if step < told {
            self.dialogue.raised = None;
            self.tell(Weight::Headline, "news-crisis-over", Target::Nothing, &[]);
        }
    }

    /// A night with injured or dead.
    fn grave_night(&mut self, step: u8) {
        let cause = self.rules.cause("grave-night");
        self.gauge(INCIDENTS, Owner::World, Milli::points(1), cause, self.dialogue.raised);
        let wounds = if step >= 5 { DEAD } else { INJURED };
        self.gauge(WOUNDS, Owner::World, Milli::points(wounds), cause, self.dialogue.raised);
        let talk = self.world(TALK);
        self.gauge(TALK, Owner::World, -talk.ratio(1, 2), cause, None);
        let key = if step >= 5 { "news-night-dead" } else { "news-night-injured" };
        self.tell(Weight::Scene, key, Target::Nothing, &[]);
        let tick = self.chance.tick;
        self.dialogue.calm = tick + 1 + CALM;
        if let Some(seat) = self.dialogue.raised {
            self.seat_number(self.rules.foreign.keep, seat, RAISED_KEEP, "raised-last");
            if let Some(other) = self.other(seat) {
                self.dialogue.window[other.at()] = tick + WINDOW;
                self.tell(
                    Weight::Line,
                    "news-window",
                    Target::Party(other),
                    &[("seat", Fact::Seat(seat)), ("other", Fact::Seat(other))],
                );
            }
        }
    }

    fn patience(&mut self) {
        let full = self.registry.row(PATIENCE).range.1;
        if self.world(PATIENCE) >= full {
            self.dialogue.rest = 0;
            return;
        }
        self.dialogue.rest += 1;
        if self.dialogue.rest >= PATIENCE_BACK {
            self.dialogue.rest = 0;
            let cause = self.rules.cause("patience-back");
            self.gauge(PATIENCE, Owner::World, Milli::points(1), cause, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spoilers_and_overstretch_raise_tension() {
        let p = Milli::points;
        assert_eq!(tension_base(p(30), p(0), p(50)), p(47));
        assert_eq!(tension_base(p(30), p(30), p(50)), p(57));
        assert_eq!(tension_base(p(30), p(0), p(85)), p(52));
    }

    #[test]
    fn calm_districts_have_no_crisis() {
        let p = Milli::points;
        assert_eq!(crisis_odds(0, p(40), p(30)), p(0));
        assert_eq!(crisis_odds(0, p(60), p(50)), p(17));
        assert_eq!(crisis_odds(2, p(60), p(50)), p(37));
    }
}
