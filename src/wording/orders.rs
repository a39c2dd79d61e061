//! Orders: what each does, in words, and what it costs.

use super::{Words, arg};
use crate::core::ix::AimIx;
use crate::core::order::{Order, Settlement, Target};
use crate::game::view::SeatView;

impl Words {
    /// What an order costs the seat that looks.
    #[must_use]
    pub fn cost(&self, view: SeatView<'_>, order: &Order) -> String {
        match view.price(order) {
            Some((price, upkeep, teams)) => self.price(price, upkeep, teams, view.means().get(crate::seats::SAVED)),
            None => self.plain("price-nothing"),
        }
    }

    /// An order in words: `Post an envoy, <state>`.
    #[must_use]
    pub fn order(&self, view: SeatView<'_>, order: &Order) -> String {
        let with = |name: String, target: Target| {
            if target == Target::Nothing { name } else { format!("{name}, {}", self.target(target)) }
        };
        match *order {
            Order::Act(action, target) => with(self.action(action), target),
            Order::Recall(action, target) => {
                self.text("order-recall", &[arg("what", with(self.action(action), target))])
            }
            Order::Use(kind, target) => self.opening(kind, target),
            Order::Answer(event, option) => {
                let target = view.place_of(event);
                let answer = self.choice(event, view.seat, option, target);
                self.text("order-answer", &[arg("event", self.event(event, target)), arg("answer", answer)])
            }
            Order::Settle(due, settlement) => {
                let key = match settlement {
                    Settlement::Keep => "order-keep",
                    Settlement::Delay => "order-delay",
                    Settlement::Break => "order-break",
                };
                self.text(key, &[arg("due", self.due(due))])
            }
            Order::Offer(article, asked, worst) => self.text(
                "order-offer",
                &[
                    arg("article", self.article(article)),
                    arg("asked", self.article_option(article, asked)),
                    arg("worst", self.article_option(article, worst)),
                ],
            ),
            Order::Legacy(one, other) | Order::SwapLegacy(one, other) => {
                let key = if matches!(order, Order::Legacy(..)) { "order-legacy" } else { "order-swap-legacy" };
                let aim = |aim: AimIx| view.setup().objectives[aim.at()].text.clone();
                self.text(key, &[arg("one", aim(one)), arg("other", aim(other))])
            }
            Order::Point(article, option) => {
                let option = self.article_option(article, option);
                self.text("order-point", &[arg("article", self.article(article)), arg("option", option)])
            }
        }
    }
}
