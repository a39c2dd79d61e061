//! `agenda`: what needs this seat now, the most urgent first, each with the line to type.

use super::desk::Desk;
use super::page::Page;
use crate::actions::rules::ActionRule;
use crate::bots::suggest;
use crate::core::ix::{ActionIx, OrgIx, PowerIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Settlement, Target};
use crate::core::roster::Role;
use crate::events::Happening;
use crate::wording::arg;

/// Initiatives that the agenda names.
const INITIATIVES: usize = 5;

impl Desk<'_> {
    pub(super) fn agenda(&self) -> Page {
        let mut page = Page::new();
        if self.view.over() {
            return self.say("agenda-over", &[]);
        }
        page.head(self.dateline());
        self.round_matter(&mut page);
        self.events(&mut page);
        self.north_matter(&mut page);
        self.dialogue_matters(&mut page);
        self.measure_matters(&mut page);
        self.money_matters(&mut page);
        self.calendar_matters(&mut page);
        self.dues(&mut page);
        self.requests(&mut page);
        self.openings(&mut page);
        self.sessions(&mut page);
        self.initiatives(&mut page);
        self.slow_work(&mut page);
        page.blank();
        page.text(self.left());
        page.text(self.p("agenda-hint"));
        page
    }

    /// The matters that wait for an answer, by name.
    pub(super) fn waiting(&self) -> Vec<String> {
        let open = |happening: &&Happening| {
            !self.view.queued().iter().any(|o| matches!(o, Order::Answer(e, _) if *e == happening.event))
        };
        let mine = |happening: &&Happening| !self.options(happening.event).is_empty();
        let events = self.view.events().iter().filter(mine).filter(open);
        let mut out: Vec<String> = events.map(|one| self.words.event(one.event, one.target)).collect();
        out.extend(self.view.dues(true).map(|owed| self.words.due(owed.due)));
        out.extend(self.matters_waiting());
        out
    }

    /// Something one may do: what, at what cost, and the line to type.
    pub(super) fn offer(&self, page: &mut Page, text: &str, remark: &str, order: &Order) {
        page.under(self.t("agenda-offer", &[arg("text", text), arg("remark", remark)]));
        page.command(self.t("type-this", &[arg("line", self.typed(order))]));
    }

    fn dues(&self, page: &mut Page) {
        let all: Vec<_> = self.view.dues(false).collect();
        if all.is_empty() {
            return;
        }
        page.head(self.p("agenda-dues"));
        for owed in all {
            let quarters = self.view.quarters_until(owed);
            let when = if quarters == 0 {
                self.p("due-now")
            } else {
                self.t("due-later", &[arg("quarters", i64::from(quarters))])
            };
            page.item(self.t("agenda-due", &[arg("due", self.words.due(owed.due)), arg("when", when)]));
            page.under(self.words.due_about(owed.due));
            if quarters > self.quarters_after() {
                page.under(self.p("agenda-due-after"));
            }
            if quarters > 0 {
                continue;
            }
            page.under(self.p("agenda-due-price"));
            for (key, settlement) in [
                ("settle-keep", Settlement::Keep),
                ("settle-delay", Settlement::Delay),
                ("settle-break", Settlement::Break),
            ] {
                let order = Order::Settle(owed.due, settlement);
                if settlement == Settlement::Delay && owed.delayed {
                    continue;
                }
                let remark =
                    if self.view.queued().contains(&order) { self.p("agenda-chosen") } else { self.cost(&order) };
                self.offer(page, &self.p(key), &remark, &order);
            }
        }
    }

    fn requests(&self, page: &mut Page) {
        let asking: Vec<PowerIx> =
            (0..self.view.roster().powers.len()).map(PowerIx::of).filter(|p| self.view.request(*p)).collect();
        if asking.is_empty() {
            return;
        }
        page.head(self.p("agenda-requests"));
        for power in asking {
            page.item(self.t("agenda-request", &[arg("power", self.words.power(power))]));
            for order in self.answers_to(power) {
                let remark = self.remark(&order);
                self.offer(page, &self.named(&order), &remark, &order);
            }
        }
    }

    /// Actions that meet a power's request.
    fn answers_to(&self, power: PowerIx) -> Vec<Order> {
        let meets = |action: &ActionIx| {
            let needs = &self.view.setup().action_rules.actions[action.at()].needs;
            needs.contains(&crate::actions::rules::Need::RequestOpen)
        };
        self.view.actions().map(|(a, _)| a).filter(meets).map(|a| Order::Act(a, Target::Power(power))).collect()
    }

    /// Cost, and why not, if it cannot be done.
    pub(super) fn remark(&self, order: &Order) -> String {
        let cost = self.cost(order);
        match self.refused(order) {
            Some(why) => self.t("agenda-refused", &[arg("cost", cost), arg("why", why)]),
            None => cost,
        }
    }

    fn openings(&self, page: &mut Page) {
        let hand = self.view.openings();
        if hand.is_empty() {
            return;
        }
        let used = self.view.setup().event_rules.used;
        page.head(self.t("agenda-openings", &[arg("count", i64::from(used))]));
        for opening in hand {
            page.item(self.words.opening(opening.kind, opening.target));
            page.under(self.words.opening_about(opening.kind, opening.target));
            let order = Order::Use(opening.kind, opening.target);
            let remark =
                if self.view.queued().contains(&order) { self.p("agenda-chosen") } else { self.remark(&order) };
            let effects = &self.view.setup().event_rules.openings[opening.kind.at()].effects;
            let text = self.words.effects(effects, self.view.role(), opening.target).join("; ");
            self.offer(page, &text, &remark, &order);
            self.stands(page, effects, opening.target);
        }
    }

    fn sessions(&self, page: &mut Page) {
        let orgs = (0..self.view.roster().orgs.len()).map(OrgIx::of);
        let open: Vec<OrgIx> = orgs.filter(|org| self.view.bid(*org) > Milli::ZERO).collect();
        if open.is_empty() {
            return;
        }
        page.head(self.p("agenda-bids"));
        for org in open {
            page.item(self.bid_line(org));
            let ready = self.view.bid(org) >= self.view.setup().organisation_rules.bid_needed;
            let own = self.view.role() == Role::Aspirant;
            let key = match (self.view.in_session(org), ready) {
                (true, _) if !own => "agenda-votes",
                (true, true) => "agenda-in-session",
                (true, false) => "agenda-unready",
                (false, _) => "agenda-not-in-session",
            };
            page.under(self.t(key, &[arg("id", self.view.roster().orgs[org.at()].id.as_str())]));
        }
    }

    fn initiatives(&self, page: &mut Page) {
        let left = self.view.left();
        page.head(self.p("agenda-initiatives"));
        if !left.initiative {
            page.item(self.p("agenda-initiative-taken"));
            return;
        }
        let fitting = self.fitting(|rule| rule.price.initiative);
        let fresh: Vec<Order> = fitting.into_iter().filter(|order| !page.tells(&self.typed(order))).collect();
        if fresh.is_empty() {
            page.item(self.p("agenda-initiative-none"));
        }
        for order in fresh.into_iter().take(INITIATIVES) {
            self.suggestion(page, &order);
        }
    }

    fn slow_work(&self, page: &mut Page) {
        if self.view.left().teams == 0 {
            return;
        }
        let fitting = self.fitting(|rule| rule.stays.is_some() || rule.price.teams > 0 && !rule.price.initiative);
        let fresh: Vec<Order> = fitting.into_iter().filter(|order| !page.tells(&self.typed(order))).collect();
        if fresh.is_empty() {
            return;
        }
        page.head(self.p("agenda-teams"));
        for order in fresh.into_iter().take(4) {
            self.suggestion(page, &order);
        }
    }

    pub(super) fn suggestion(&self, page: &mut Page, order: &Order) {
        page.item(self.t("agenda-suggestion", &[arg("what", self.named(order)), arg("cost", self.cost(order))]));
        let about = match *order {
            Order::Act(action, _) => self.words.action_about(action),
            _ => String::new(),
        };
        page.under(about);
        page.command(self.t("type-this", &[arg("line", self.typed(order))]));
    }

    /// One order for each action of a kind that can be given now, at the target where it does most.
    pub(super) fn fitting(&self, kind: impl Fn(&ActionRule) -> bool) -> Vec<Order> {
        let mut fitting = suggest::fitting(self.view, kind);
        fitting.retain(|order| self.in_time(order));
        fitting
    }

    /// An action at the target where it does most, among those at which it can be ordered now.
    pub(super) fn best(&self, action: ActionIx) -> Option<Order> {
        suggest::best(self.view, action)
    }
}
