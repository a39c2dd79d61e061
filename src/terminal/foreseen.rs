//! What a preview says beyond an act's plain effects: what is left of them where numbers stand now, whom they hit,
//! what a vote would bring and a no would cost, and what the same act moved last time.

use super::desk::Desk;
use super::page::Page;
use crate::accession::VETO;
use crate::accession::rules::Decider;
use crate::core::effects::{AccessionAct, Effect, GovernmentAct, Selection, Whose};
use crate::core::ix::{CauseIx, GateIx, OrgIx, Owner, StateIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::quantity::{Quantity, Scope};
use crate::core::roster::Role;
use crate::domestic::votes::{DEADLOCK, NEW_CAPITAL};
use crate::game::view::Arrives;
use crate::wording::{arg, points, signed};
use std::collections::BTreeMap;

/// Numbers that an act moved last time, as many as are named.
const MOVED: usize = 5;
/// Shares of a change below which a word on it is worth while, per cent.
const WORTH_SAYING: i64 = 92;
/// Points between the least and the most that a change could come to, from which both are named.
const WORTH_A_RANGE: i64 = 800;

impl Desk<'_> {
    /// An effect's line, with what it comes to where the number stands now. `by` is who acts: nobody where it happens by
    /// itself.
    pub(super) fn felt(&self, line: String, effect: &Effect, target: Target, by: Option<Role>) -> String {
        let goodwill = self.view.setup().purse.goodwill;
        let (on, owner, amount) = match *effect {
            Effect::Goodwill(power, amount) if by.is_some() => (goodwill, Owner::With(self.seat(), power), amount),
            Effect::GoodwillOf(role, power, amount) if role == self.view.role() => {
                (goodwill, Owner::With(self.seat(), power), amount)
            }
            Effect::Change { on, by: amount, whose, .. } => {
                let Some(owner) = self.whose(on, whose, target, by) else { return line };
                let row = self.view.setup().registry.row(on);
                let sign = if row.contested { by.map_or(1, Role::sign) } else { 1 };
                (on, owner, amount.ratio(sign, 1))
            }
            _ => return line,
        };
        let Some(arrives) = self.view.arrives(on, owner, amount) else { return line };
        let Some(felt) = self.amount_felt(on, amount, arrives) else { return line };
        let nothing = arrives.plain == Milli::ZERO && arrives.most == Milli::ZERO;
        let key = match (nothing, arrives.quick) {
            (true, _) => "try-felt-none",
            (false, true) => "try-felt-left",
            (false, false) => "try-felt",
        };
        self.t(key, &[arg("effect", line), arg("felt", felt)])
    }

    /// What a change comes to, where that is another number than the one asked for: `about -2.1`, `-1.7 to -2.6`.
    fn amount_felt(&self, on: Quantity, asked: Milli, arrives: Arrives) -> Option<String> {
        let unit = self.view.setup().registry.row(on).unit;
        let Arrives { plain, least, most, .. } = arrives;
        if (most - least).0.abs() >= WORTH_A_RANGE {
            let [least, most] = [least, most].map(|value| self.words.change(unit, value));
            return Some(self.t("felt-between", &[arg("least", least), arg("most", most)]));
        }
        let less = plain.0.abs() * 100 < asked.0.abs() * WORTH_SAYING;
        less.then(|| self.t("felt-about", &[arg("amount", self.words.change(unit, plain))]))
    }

    /// Whose number a plain change is, where that is one.
    fn whose(&self, on: Quantity, whose: Whose, target: Target, by: Option<Role>) -> Option<Owner> {
        let scope = self.view.setup().registry.row(on).scope;
        let seat_of = |role: Role| self.view.roster().seat_of(role).map(Owner::Seat);
        match (scope, whose, target) {
            (Scope::World, ..) => Some(Owner::World),
            (Scope::Seat, Whose::Role(role), _) => seat_of(role),
            (Scope::Seat, Whose::Seat(seat), _) => Some(Owner::Seat(seat)),
            // What is an actor's is nobody's where nobody acts.
            _ if by.is_none() => None,
            (Scope::Seat, Whose::Actor, _) => Some(Owner::Seat(self.seat())),
            (Scope::Power, _, Target::Power(power)) => Some(Owner::With(self.seat(), power)),
            (Scope::Region, _, Target::Region(region)) => Some(Owner::Region(region)),
            (Scope::Member, Whose::Target, Target::State(state)) => Some(Owner::Member(self.view.party(), state)),
            (Scope::Member, Whose::Picked(1, Selection::Blockers), _) => {
                let (_, states) = self.hardest(1)?;
                Some(Owner::Member(self.view.party(), *states.first()?))
            }
            _ => None,
        }
    }

    /// The next gate that members decide on, and the hardest of them.
    fn hardest(&self, count: usize) -> Option<(GateIx, Vec<StateIx>)> {
        let (party, rules) = (self.view.party(), self.view.accession_rules());
        let gate = (0..rules.gates.len()).map(GateIx::of).find(|gate| {
            let rule = &rules.gates[gate.at()];
            !self.view.gate_passed(party, *gate)
                && self.view.walks(party, rule.path)
                && matches!(rule.decider, Decider::Unanimity | Decider::Ratifications)
        })?;
        let chairs = self.view.chairs(party, gate);
        Some((gate, chairs.into_iter().take(count).map(|chair| chair.state).collect()))
    }

    /// Whom effects on stands would hit, and which gates those decide on.
    pub(super) fn stands(&self, page: &mut Page, effects: &[Effect], target: Target) {
        let rules = self.view.accession_rules();
        for effect in effects {
            let Effect::Change { on: VETO, whose, .. } = *effect else { continue };
            match (whose, target) {
                (Whose::Picked(count, Selection::Blockers), _) => {
                    let Some((gate, states)) = self.hardest(usize::from(count)) else { continue };
                    let names: Vec<String> = states.into_iter().map(|state| self.words.state(state)).collect();
                    let org = rules.paths[rules.gates[gate.at()].path].org;
                    let args = [
                        arg("names", names.join(", ")),
                        arg("gate", self.words.gate(gate)),
                        arg("body", self.words.body(org)),
                    ];
                    page.under(self.t("try-hardest", &args));
                }
                (_, Target::State(state)) => {
                    let sits = |path: &&crate::accession::rules::PathRule| self.view.is_member(path.org, state);
                    let paths: Vec<String> = rules.paths.iter().filter(sits).map(|path| path.name.clone()).collect();
                    let args = [arg("state", self.words.state(state)), arg("paths", paths.join(", "))];
                    page.under(self.t("try-decides-on", &args));
                }
                _ => {}
            }
        }
    }

    /// What a vote would bring, and what a no costs.
    pub(super) fn vote(&self, page: &mut Page, effects: &[Effect], target: Target) {
        for effect in effects {
            match (effect, target) {
                (Effect::Accession(AccessionAct::CallGate), Target::Gate(gate)) => self.gate_vote(page, gate),
                (Effect::TableBid, Target::Body(org)) => self.bid_vote(page, org),
                (Effect::Government(GovernmentAct::CallElection), _) => self.early_vote(page),
                _ => {}
            }
        }
    }

    fn gate_vote(&self, page: &mut Page, gate: GateIx) {
        let party = self.view.waiting_at(gate).unwrap_or_else(|| self.view.party());
        let odds = arg("odds", self.words.odds(self.view.gate_odds_fair(party, gate)));
        page.under(self.t("try-gate-odds", &[arg("party", self.words.seat(party)), odds]));
        let sizes = self.view.accession_rules().sizes;
        let chairs = self.view.chairs(party, gate);
        let names: Vec<String> = chairs
            .iter()
            .filter(|chair| chair.fair >= Milli::points(5))
            .take(4)
            .map(|chair| format!("{} ({})", self.words.state(chair.state), self.words.odds_short(chair.fair)))
            .collect();
        if !names.is_empty() {
            page.under(self.t("accession-blockers", &[arg("names", names.join(", "))]));
        }
        let args = [
            arg("party", self.words.seat(party)),
            arg("home", points(Milli::ZERO - sizes.refused_home)),
            arg("stand", points(sizes.hardens)),
        ];
        page.under(self.t("try-gate-no", &args));
        if self.view.role() == Role::Mediator {
            let [carrot, unity] = crate::accession::PROPOSED.map(points);
            page.under(self.t("try-gate-no-yours", &[arg("carrot", carrot), arg("unity", unity)]));
        }
    }

    /// What an early vote would find, and what a government that comes of it begins with.
    fn early_vote(&self, page: &mut Page) {
        let Some([majority, partners, nobody]) = self.view.ballot_odds(self.seat()) else { return };
        let [majority, partners, nobody] = [majority, partners, nobody].map(|odds| self.words.odds(odds));
        page.under(
            self.t("try-early-vote", &[arg("majority", majority), arg("partners", partners), arg("nobody", nobody)]),
        );
        page.under(self.t("try-early-vote-brings", &[arg("capital", points(NEW_CAPITAL))]));
        page.under(self.t("try-early-vote-nobody", &[arg("quarters", i64::from(DEADLOCK))]));
    }

    fn bid_vote(&self, page: &mut Page, org: OrgIx) {
        let Some(odds) = self.chance_of_admission(org) else { return };
        page.under(self.t("try-bid-odds", &[arg("odds", self.words.odds(odds))]));
        let rules = &self.view.setup().organisation_rules;
        let closed = self.view.admission(org).map_or(0, |rule| rule.closed_after_failure);
        let args = [
            arg("home", points(rules.lost_home)),
            arg("pull", points(rules.lost_pull)),
            arg("states", i64::from(rules.noted_by)),
            arg("quarters", i64::from(closed)),
        ];
        page.under(self.t("try-bid-no", &args));
    }

    /// What of it comes after the last quarter of the game.
    pub(super) fn before_the_end(&self, page: &mut Page, order: &Order) {
        let Order::Act(action, _) = *order else { return };
        if !self.in_time(order) {
            page.item(self.p("try-too-late"));
        }
        if let Some((there, all)) = self.cut_short(&self.view.setup().action_rules.actions[action.at()].effects) {
            page.item(self.t("try-cut-short", &[arg("there", i64::from(there)), arg("all", i64::from(all))]));
        }
    }

    /// When this seat did the same before, and what it moved then.
    pub(super) fn done_before(&self, page: &mut Page, order: &Order) {
        let Order::Act(action, _) = *order else { return };
        // What a vote brings is booked to the vote, not to the call.
        let voted = |effect: &Effect| matches!(effect, Effect::TableBid | Effect::Accession(AccessionAct::CallGate));
        if self.view.setup().action_rules.actions[action.at()].effects.iter().any(voted) {
            return;
        }
        let same = |(_, orders): &(u16, &[Order])| orders.contains(order);
        let turns: Vec<u16> = self.view.log().filter(same).map(|(turn, _)| turn).collect();
        let Some(last) = turns.last().copied() else { return };
        let id = format!("action-{}", self.view.roster().actions[action.at()].id);
        let causes = &self.view.roster().causes;
        let Some(cause) = causes.iter().position(|cause| *cause == id).map(CauseIx::of) else { return };
        let mut sums: BTreeMap<(Quantity, Owner), Milli> = BTreeMap::new();
        let seat = self.seat();
        for entry in self.view.entries().filter(|e| e.turn == last && e.cause == cause && e.by == Some(seat)) {
            *sums.entry((entry.quantity, entry.owner)).or_default() += entry.change;
        }
        let priced = [crate::seats::CAPITAL, crate::seats::BUDGET];
        let mut moved: Vec<_> =
            sums.into_iter().filter(|((q, _), by)| !priced.contains(q) && by.0.abs() >= 50).collect();
        moved.sort_by_key(|(at, by)| (-by.0.abs(), *at));
        let words: Vec<String> = moved
            .into_iter()
            .take(MOVED)
            .map(|((quantity, owner), by)| format!("{} {}", self.whole_name(quantity, owner), signed(by)))
            .collect();
        let (count, turn) = (i64::try_from(turns.len()).unwrap_or(0), arg("turn", self.turn_name(last)));
        page.item(if words.is_empty() {
            self.t("try-last-nothing", &[arg("count", count), turn])
        } else {
            self.t("try-last", &[arg("count", count), turn, arg("moved", words.join("; "))])
        });
    }

    /// A number's name with whose it is, where that is not plain.
    fn whole_name(&self, quantity: Quantity, owner: Owner) -> String {
        let name = self.number_of(quantity, owner);
        match owner {
            Owner::State(_) | Owner::Region(_) | Owner::Member(..) | Owner::Chapter(..) | Owner::Article(..) => {
                format!("{name} ({})", self.words.owner(owner))
            }
            Owner::Seat(seat) if seat != self.seat() => format!("{name} ({})", self.words.seat(seat)),
            _ => name,
        }
    }
}
