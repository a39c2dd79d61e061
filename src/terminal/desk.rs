//! What a seat's desk can show: every panel is a page made from the seat's view and the words, and nothing else.

use super::page::Page;
use crate::core::ix::{OrgIx, SeatIx, StateIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::roster::Role;
use crate::game::check::Refusal;
use crate::game::order_text::write_order;
use crate::game::view::SeatView;
use crate::game::view::accession::GateState;
use crate::wording::{Arg, Seen, Words, arg};

/// A seat's desk.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The words.
    pub words: &'a Words,
    /// What the seat knows.
    pub view: SeatView<'a>,
    /// What others ordered, with the reasons they gave; only what was seen of it is shown.
    pub seen: &'a [Seen],
}

impl Desk<'_> {
    pub(super) fn t(&self, key: &str, args: &[Arg]) -> String {
        self.words.text(key, args)
    }

    pub(super) fn p(&self, key: &str) -> String {
        self.words.plain(key)
    }

    pub(super) fn seat(&self) -> SeatIx {
        self.view.seat
    }

    /// A sentence as a page.
    pub(super) fn say(&self, key: &str, args: &[Arg]) -> Page {
        Page::of(self.t(key, args))
    }

    /// The line that gives an order.
    pub(super) fn typed(&self, order: &Order) -> String {
        write_order(self.view.setup(), self.seat(), order).to_string()
    }

    /// What an order costs, in words.
    pub(super) fn cost(&self, order: &Order) -> String {
        self.words.cost(self.view, order)
    }

    /// An order in words: `Post an envoy, <state>`.
    pub(super) fn named(&self, order: &Order) -> String {
        self.words.order(self.view, order)
    }

    /// Where an event on the desk takes place.
    pub(super) fn target_of(&self, event: crate::core::ix::EventIx) -> Target {
        self.view.place_of(event)
    }

    /// Whether an order can be given now, and if not why, in words.
    pub(super) fn refused(&self, order: &Order) -> Option<String> {
        self.view.check(order).err().map(|refusal| self.explained(&refusal, order))
    }

    /// Why an order cannot be given; of a gate, what it waits for.
    pub(super) fn explained(&self, refusal: &Refusal, order: &Order) -> String {
        if let Refusal::NoLaw(chapter) = *refusal
            && self.view.pipe(chapter).staff > 0
        {
            return self.t("refusal-law-underway", &[arg("chapter", self.words.chapter(chapter))]);
        }
        let Refusal::GateShut(gate) = *refusal else { return self.words.refusal(refusal, order) };
        let name = arg("gate", self.words.gate(gate));
        // Of several who walk the path, whoever is nearest: one who only waits for the day.
        let states =
            self.view.roster().seats().filter(|seat| self.view.role() == Role::Mediator || *seat == self.seat());
        let mut states: Vec<GateState> = states.filter_map(|seat| self.view.gate_state(seat, gate)).collect();
        states.sort_by_key(|state| match state {
            GateState::Open | GateState::From(_) => 0,
            GateState::Waits(_) => 1,
            GateState::Passed => 2,
        });
        match states.first().copied() {
            Some(GateState::Waits(need)) => self.t("refusal-gate-waits", &[name, arg("need", self.need(need))]),
            Some(GateState::From(quarter)) => {
                self.t("refusal-gate-from", &[name, arg("quarter", self.words.quarter(quarter))])
            }
            Some(GateState::Passed) => self.t("refusal-gate-passed", &[name]),
            _ => self.words.refusal(refusal, order),
        }
    }

    /// Things of this world and this seat to name in examples.
    pub(super) fn examples(&self) -> Vec<Arg<'static>> {
        let roster = self.view.roster();
        let order = self.fitting(|rule| !rule.price.initiative).first().map(|order| self.typed(order));
        let order = order.unwrap_or_default();
        let action = order.split(' ').next().unwrap_or_default().to_owned();
        let state = self.view.states().next();
        let state_row = |pick: fn(&crate::core::roster::StateRow) -> &String| {
            state.map_or_else(String::new, |state| pick(&roster.states[state.at()]).clone())
        };
        let mut orgs = (0..roster.orgs.len()).map(OrgIx::of);
        let body = orgs.find(|org| self.view.admission(*org).is_some());
        vec![
            arg("state", state_row(|row| &row.id)),
            arg("name", state_row(|row| &row.name)),
            arg("body", body.map_or_else(String::new, |org| roster.orgs[org.at()].id.clone())),
            arg("power", roster.powers.first().map_or_else(String::new, |row| row.id.clone())),
            arg("order", order),
            arg("action", action),
            arg("gate", self.example_gate()),
        ]
    }

    /// What is left after the queued orders, in a sentence.
    pub(super) fn left(&self) -> String {
        let left = self.view.left();
        self.t(
            "left",
            &[
                arg("teams", self.words.teams(left.teams)),
                arg("budget", self.words.money(left.budget.max(Milli::ZERO))),
                arg("capital", crate::wording::points(left.capital.max(Milli::ZERO))),
                arg("initiative", self.p(if left.initiative { "initiative-free" } else { "initiative-taken" })),
            ],
        )
    }

    /// Odds that a state acts this quarter as this seat believes, in words.
    pub(super) fn state_odds(&self, state: StateIx) -> String {
        self.words.odds(self.view.believed_odds(state))
    }
}
