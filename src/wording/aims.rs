//! Aims: what each measures, in words.

use super::{Words, arg};
use crate::core::ix::{Owner, SeatIx};
use crate::scenario::setup::Measure;

impl Words {
    /// What an objective measures, in words.
    #[must_use]
    pub fn measure(&self, seat: SeatIx, measure: &Measure) -> String {
        let quantity = |q| self.quantity(q, Owner::Seat(seat));
        match measure {
            Measure::NetRecognitions => self.plain("measure-net-recognitions"),
            Measure::BodiesJoined => self.plain("measure-bodies-joined"),
            Measure::BidsLost => self.plain("measure-bids-lost"),
            Measure::AtEnd(q) => self.text("measure-at-end", &[arg("quantity", quantity(*q))]),
            Measure::Mean(q) => self.text("measure-mean", &[arg("quantity", quantity(*q))]),
            Measure::Parts(_) => self.plain("measure-parts"),
            Measure::Weakest(_) => self.plain("measure-weakest"),
            Measure::Lowest(q) => self.text("measure-lowest", &[arg("quantity", quantity(*q))]),
            Measure::Highest(q) => self.text("measure-highest", &[arg("quantity", quantity(*q))]),
            Measure::Since(q) => self.text("measure-since", &[arg("quantity", quantity(*q))]),
            Measure::Of(role, q) => {
                self.text("measure-of", &[arg("quantity", quantity(*q)), arg("role", self.seat_or_role(*role))])
            }
            Measure::LowestGoodwill(powers) => {
                let names: Vec<String> = powers.iter().map(|p| self.power(*p)).collect();
                self.text("measure-lowest-goodwill", &[arg("powers", names.join(", "))])
            }
            Measure::CarriedOut => self.plain("measure-carried-out"),
            Measure::Articles(role, articles) => {
                let names: Vec<String> = articles.iter().map(|a| self.article(*a)).collect();
                let args = [arg("articles", names.join(", ")), arg("role", self.seat_or_role(*role))];
                self.text("measure-articles", &args)
            }
            Measure::FullArticles(role) => self.text("measure-full-articles", &[arg("role", self.seat_or_role(*role))]),
            Measure::Gates(role) => self.text("measure-gates", &[arg("role", self.seat_or_role(*role))]),
            Measure::Fulfilled(c) => self.text("measure-fulfilled", &[arg("condition", self.condition(c))]),
            Measure::Ever(c) => self.text("measure-ever", &[arg("condition", self.condition(c))]),
            Measure::Share(c) => self.text("measure-share", &[arg("condition", self.condition(c))]),
            Measure::LeastGoodwill(powers) => {
                let names: Vec<String> = powers.iter().map(|p| self.power(*p)).collect();
                let count = arg("count", i64::try_from(names.len()).unwrap_or(0));
                self.text("measure-least-goodwill", &[arg("powers", names.join(", ")), count])
            }
            Measure::Embassies => self.plain("measure-embassies"),
            Measure::FirmRecognisers => self.plain("measure-firm"),
            Measure::Engagement => self.plain("measure-engagement"),
            Measure::DuesKept => self.plain("measure-dues-kept"),
        }
    }
}
