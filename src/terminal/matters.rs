//! Matters of the agenda that come from the calendar, the dialogue and the paths: a round that meets, first steps that
//! wait for an answer, signatures and parts that are open, measures, money at stake, votes, the legacy.

use super::desk::Desk;
use super::page::Page;
use crate::core::effects::{AccessionAct, DialogueAct, Effect};
use crate::core::ix::{ActionIx, AgreementIx, AimIx, ArticleIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::roster::Role;
use crate::dialogue::agreements::{FULL, UNANSWERED_HOME, UNANSWERED_KEEP};
use crate::dialogue::table::{BEYOND, INSIDE, MARGIN};
use crate::wording::{arg, points};

/// Parts of articles that the agenda names.
const PARTS: usize = 4;
/// Quarters before a date in which the agenda names it.
const SOON: i32 = 2;
/// Quarters before money is lost in which the agenda names it.
const MONEY_SOON: i32 = 4;

/// The act of an action in the dialogue, if it has one.
fn act_of(effects: &[Effect]) -> Option<DialogueAct> {
    effects.iter().find_map(|effect| match effect {
        Effect::Dialogue(act) => Some(*act),
        _ => None,
    })
}

impl Desk<'_> {
    /// This seat's first action with such an act in the dialogue.
    fn doing(&self, fits: impl Fn(DialogueAct) -> bool) -> Option<ActionIx> {
        let rules = &self.view.setup().action_rules.actions;
        self.view.actions().map(|(at, _)| at).find(|at| act_of(&rules[at.at()].effects).is_some_and(&fits))
    }

    /// The line that carries an article out.
    pub(super) fn carrying(&self, article: ArticleIx) -> Option<Order> {
        let action = self.doing(|act| matches!(act, DialogueAct::CarryOut(_)))?;
        Some(Order::Act(action, Target::Article(article)))
    }

    /// A line to type, with its cost or with why not now.
    fn line(&self, page: &mut Page, order: &Order) {
        if page.tells(&self.typed(order)) {
            return;
        }
        let queued = self.view.queued().contains(order);
        let remark = if queued { self.p("agenda-chosen") } else { self.remark(order) };
        page.command(self.t("agenda-line", &[arg("line", self.typed(order)), arg("remark", remark)]));
    }

    /// Clauses of this quarter's round on which this seat has not spoken.
    fn unspoken(&self) -> Vec<ArticleIx> {
        let spoken = |article: ArticleIx| {
            let on = |o: &Order| matches!(*o, Order::Offer(a, ..) | Order::Point(a, _) if a == article);
            self.view.queued().iter().any(on)
        };
        self.clauses().into_iter().filter(|article| !spoken(*article)).collect()
    }

    /// Open clauses of this quarter's round.
    fn clauses(&self) -> Vec<ArticleIx> {
        let Some(round) = self.view.dialogue().round else { return Vec::new() };
        let rule = self.view.agreement(round).0;
        rule.articles.iter().copied().filter(|article| self.view.chosen(*article).is_none()).collect()
    }

    /// Those of these matters that wait for an answer, by name.
    pub(super) fn matters_waiting(&self) -> Vec<String> {
        let mut out = Vec::new();
        if let Some(round) = self.view.dialogue().round.filter(|_| !self.unspoken().is_empty()) {
            out.push(self.t("waiting-round", &[arg("agreement", self.words.agreement(round))]));
        }
        let open = self.open_papers().into_iter().filter(|order| !self.view.queued().contains(order));
        out.extend(open.map(|order| self.named(&order)));
        let steps = self.first_steps().into_iter();
        out.extend(steps.map(|(_, article, _)| self.t("waiting-step", &[arg("article", self.words.article(article))])));
        if matches!(self.legacy_line(), Some(Order::Legacy(..))) {
            out.push(self.p("waiting-legacy"));
        }
        out
    }

    /// The round: one line for each open clause.
    pub(super) fn round_matter(&self, page: &mut Page) {
        let Some(round) = self.view.dialogue().round else { return };
        page.head(self.t("agenda-round", &[arg("agreement", self.words.agreement(round))]));
        let mediator = self.view.role() == Role::Mediator;
        page.text(self.p(if mediator { "agenda-round-mediator" } else { "agenda-round-party" }));
        let open = self.clauses();
        if open.is_empty() {
            page.item(self.p("agenda-round-done"));
        }
        for article in open {
            page.item(self.t("agenda-clause", &[arg("article", self.words.article(article))]));
            let said = self
                .view
                .queued()
                .iter()
                .find(|o| matches!(**o, Order::Offer(a, ..) | Order::Point(a, _) if a == article));
            if let Some(order) = said.copied().or_else(|| self.example_of(article)) {
                page.under(self.named(&order));
                self.line(page, &order);
            }
        }
    }

    /// An order for a clause: one's own end asked for and one step given; for a mediator the middle.
    fn example_of(&self, article: ArticleIx) -> Option<Order> {
        let last = u8::try_from(self.view.article_rule(article).options.len()).ok()?.checked_sub(1)?;
        Some(match self.view.role() {
            Role::Mediator => Order::Point(article, last / 2),
            Role::Aspirant => Order::Offer(article, 0, last.min(1)),
            Role::Parent => Order::Offer(article, last, last.saturating_sub(1)),
        })
    }

    /// First steps of the other side that wait for this seat: the article of the step, the quarters left.
    fn first_steps(&self) -> Vec<(SeatIx, ArticleIx, u16)> {
        let Some(other) = self.view.other_party() else { return Vec::new() };
        let rules = self.view.dialogue_rules();
        let steps =
            rules.all_articles().filter_map(|article| Some((other, article, self.view.to_answer(article, other)?)));
        steps.collect()
    }

    /// Signatures and ratifications of this seat that are open.
    fn open_papers(&self) -> Vec<Order> {
        let open = |agreement: &AgreementIx| {
            let row = self.view.dialogue().open.get(agreement.at());
            row.and_then(|row| row.get(self.seat().at())).copied().unwrap_or(false)
        };
        let mut out = Vec::new();
        for agreement in self.view.dialogue_rules().all_agreements().filter(open) {
            for act in [DialogueAct::Sign, DialogueAct::Ratify] {
                let order = self.doing(|a| a == act).map(|action| Order::Act(action, Target::Agreement(agreement)));
                out.extend(order.filter(|order| self.view.check(order).is_ok() || self.view.queued().contains(order)));
            }
        }
        out
    }

    /// What the dialogue asks of this seat.
    pub(super) fn dialogue_matters(&self, page: &mut Page) {
        let mut own = Page::new();
        for (other, article, left) in self.first_steps() {
            let mirror = self.view.article_rule(article).part(self.view.roster().role(other)).map(|p| p.answered_by);
            let mirror = mirror.unwrap_or(article);
            own.item(self.t(
                "agenda-first-step",
                &[
                    arg("seat", self.words.seat(other)),
                    arg("article", self.words.article(article)),
                    arg("left", i64::from(left)),
                    arg("mirror", self.words.article(mirror)),
                    arg("keep", UNANSWERED_KEEP.abs()),
                ],
            ));
            if let Some(order) = self.carrying(mirror) {
                self.line(&mut own, &order);
            }
        }
        for order in self.open_papers() {
            own.item(self.t("agenda-paper", &[arg("what", self.named(&order))]));
            if let Order::Act(_, Target::Agreement(agreement)) = order {
                if let Some(left) = self.view.left_to_sign(agreement) {
                    own.under(self.t("agenda-paper-until", &[arg("left", i64::from(left))]));
                }
                self.signing(&mut own, agreement);
            }
            self.line(&mut own, &order);
        }
        self.own_parts(&mut own);
        for article in self.view.dialogue_rules().all_articles() {
            if let Some(left) = self.view.to_answer(article, self.seat()) {
                let args = [
                    arg("article", self.words.article(article)),
                    arg("left", i64::from(left)),
                    arg("home", UNANSWERED_HOME.abs()),
                ];
                own.item(self.t("agenda-own-step", &args));
            }
        }
        if !own.is_empty() {
            page.head(self.p("agenda-agreements"));
            page.append(own);
        }
    }

    /// What a signature costs at home, as far as this seat knows.
    pub(super) fn signing(&self, page: &mut Page, agreement: AgreementIx) {
        if self.view.role() == Role::Mediator {
            return;
        }
        let (room, cost) = (self.view.own_room(agreement), self.view.package_cost(agreement, &[]));
        let key = if cost > room { "try-sign-beyond" } else { "try-sign-within" };
        let over = (cost - room).max(Milli::ZERO);
        let home = if cost > room { BEYOND } else { INSIDE };
        page.under(self.t(
            key,
            &[
                arg("room", points(room)),
                arg("cost", points(cost)),
                arg("over", points(over)),
                arg("home", home.abs()),
                arg("margin", MARGIN.abs()),
            ],
        ));
    }

    /// Own parts of articles that bind, past their date or close to it: the most pressing first.
    pub(super) fn pressing(&self, seat: SeatIx) -> Vec<(ArticleIx, i32)> {
        let rules = self.view.dialogue_rules();
        let role = self.view.roster().role(seat);
        let mut out: Vec<(ArticleIx, i32)> = rules
            .all_articles()
            .filter(|article| self.view.agreement(self.view.article_rule(*article).agreement).1.binding)
            .filter(|article| {
                let due = self.view.article_rule(*article).part(role).map_or(FULL, |part| part.due);
                self.view.level(*article, seat).is_some_and(|level| level < due)
            })
            .filter_map(|article| {
                let left = self.view.due_in(article, seat);
                if self.view.late(article, seat) {
                    return Some((article, left.unwrap_or(-1).min(-1)));
                }
                left.filter(|left| (0..=SOON).contains(left)).map(|left| (article, left))
            })
            .collect();
        out.sort_by_key(|(article, left)| (*left, *article));
        out
    }

    fn own_parts(&self, page: &mut Page) {
        let pressing = self.pressing(self.seat());
        let more = pressing.len().saturating_sub(PARTS);
        for (article, left) in pressing.into_iter().take(PARTS) {
            let name = arg("article", self.words.article(article));
            let left = i64::from(left);
            page.item(if left < 0 {
                let mediator = self.view.role() == Role::Mediator;
                self.t(if mediator { "agenda-part-late-mediator" } else { "agenda-part-late" }, &[name])
            } else {
                self.t("agenda-part-due", &[name, arg("left", left)])
            });
            if let Some(order) = self.carrying(article) {
                self.line(page, &order);
            }
        }
        if more > 0 {
            page.item(self.t("agenda-parts-more", &[arg("count", i64::try_from(more).unwrap_or(0))]));
        }
    }

    /// A warning or measures: what stands, why, until when, and the cure.
    pub(super) fn measures_of(&self, page: &mut Page, seat: SeatIx) {
        let steps = self.view.measures(seat);
        let left = self.view.warned_for(seat);
        if steps == 0 && left.is_none() {
            return;
        }
        let name = arg("seat", self.words.seat(seat));
        if steps > 0 {
            page.item(self.t("matter-measures", &[name.clone(), arg("steps", steps)]));
        }
        if let Some(left) = left {
            page.item(self.t("matter-warned", &[name, arg("left", i64::from(left))]));
        }
        let undone: Vec<(ArticleIx, i32)> = self.pressing(seat).into_iter().filter(|(_, left)| *left < 0).collect();
        if undone.is_empty() {
            page.under(self.p("matter-nothing-undone"));
            return;
        }
        let names: Vec<String> = undone.iter().map(|(article, _)| self.words.article(*article)).collect();
        page.under(self.t("matter-undone", &[arg("articles", names.join("; "))]));
        if seat != self.seat() {
            return;
        }
        page.under(self.p("matter-cure"));
        let orders = undone.iter().filter_map(|(article, _)| self.carrying(*article));
        let mut orders: Vec<Order> = orders.collect();
        orders.sort_by_key(|order| self.view.check(order).is_err());
        if let Some(order) = orders.first() {
            self.line(page, order);
        }
    }

    /// Measures on this seat; for a mediator, breaches that could be answered.
    pub(super) fn measure_matters(&self, page: &mut Page) {
        let mut own = Page::new();
        if self.view.role() == Role::Mediator {
            let rules = &self.view.setup().action_rules.actions;
            let warns = |at: &ActionIx| {
                rules[at.at()].effects.iter().any(|effect| matches!(effect, Effect::Accession(AccessionAct::Warn)))
            };
            let warn = self.view.actions().map(|(at, _)| at).find(warns);
            for party in self.parties() {
                let order = warn.map(|at| Order::Act(at, Target::Party(party)));
                if let Some(order) = order.filter(|order| self.view.check(order).is_ok()) {
                    own.item(self.t("agenda-breach", &[arg("seat", self.words.seat(party))]));
                    self.line(&mut own, &order);
                }
            }
        } else {
            self.measures_of(&mut own, self.seat());
        }
        if !own.is_empty() {
            page.head(self.p("agenda-measures"));
            page.append(own);
        }
    }

    /// Money that is lost on a day soon, or withheld as things stand.
    pub(super) fn money_matters(&self, page: &mut Page) {
        let Some(plan) = self.view.plan(self.seat()) else { return };
        let mut own = Page::new();
        if let Some((amount, day, left)) = self.view.at_stake().filter(|(.., left)| *left <= MONEY_SOON) {
            let args = [
                arg("plan", plan.rule.name.clone()),
                arg("amount", points(amount)),
                arg("day", self.words.date(day)),
                arg("left", i64::from(left)),
                arg("waiting", points(plan.waiting)),
                arg("law", points(plan.rule.worth(plan.ceiling, plan.rule.steps_of.0))),
                arg("staff", points(plan.rule.worth(plan.ceiling, plan.rule.steps_of.1))),
                arg("quarters", self.quarters(&plan.rule.quarters)),
            ];
            own.item(self.t("agenda-money-lost", &args));
            let short = self.plan_short(&plan);
            if !short.is_empty() {
                own.under(self.t("agenda-money-not-paid", &[arg("short", short.join("; "))]));
            }
            let now = self.view.calendar().quarter;
            let ahead = u16::try_from(left).unwrap_or(0);
            let pays = |n| plan.rule.quarters.iter().any(|of| i64::from(*of) == i64::from(now.plus(n).number));
            if !(0..=ahead).any(pays) {
                own.under(self.p("agenda-money-no-day"));
            }
            let earns = |act: AccessionAct| {
                let rules = &self.view.setup().action_rules.actions;
                let does = |at: &ActionIx| {
                    rules[at.at()].effects.iter().any(|effect| matches!(effect, Effect::Accession(a) if *a == act))
                };
                let action = self.view.actions().map(|(at, _)| at).find(does)?;
                self.best(action)
            };
            for order in [AccessionAct::Law, AccessionAct::Staff].into_iter().filter_map(earns) {
                self.line(&mut own, &order);
            }
        }
        if !own.is_empty() {
            page.head(self.p("agenda-money"));
            page.append(own);
        }
    }

    /// What a payment of the plan lacks now.
    pub(super) fn plan_short(&self, plan: &crate::game::view::accession::PlanView) -> Vec<String> {
        let crisis = self.view.read(crate::dialogue::CRISIS, crate::core::ix::Owner::World).unwrap_or(Milli::ZERO);
        let (trust, keep) = (self.view.trust(), self.view.means().get(crate::seats::KEEP));
        let measures = Milli::points(self.view.measures(self.seat()));
        let rule = plan.rule;
        let short = |key, lacks: bool, there: Milli, needed: Milli| {
            lacks.then(|| self.t(key, &[arg("there", points(there)), arg("needed", points(needed))]))
        };
        [
            short("short-trust", trust < rule.trust, trust, rule.trust),
            short("short-keep", keep < rule.keep, keep, rule.keep),
            short("short-crisis", crisis >= rule.crisis, crisis, rule.crisis),
            short("short-measures", measures > rule.measures, measures, rule.measures),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// A vote at home that is close, and the legacy.
    pub(super) fn calendar_matters(&self, page: &mut Page) {
        let mut own = Page::new();
        let home = self.view.government(self.seat());
        if let Some((quarter, left)) = home.as_ref().and_then(|home| home.next).filter(|(_, left)| *left <= 1) {
            let mandate = home.is_some_and(|home| home.rule.mandate);
            let key = if mandate { "agenda-exam" } else { "agenda-vote" };
            own.item(self.t(key, &[arg("quarter", self.words.quarter(quarter)), arg("left", i64::from(left))]));
        }
        if let Some(order) = self.legacy_line() {
            own.item(self.p(if matches!(order, Order::Legacy(..)) { "agenda-legacy" } else { "agenda-legacy-swap" }));
            own.under(self.named(&order));
            self.line(&mut own, &order);
        }
        if !own.is_empty() {
            page.head(self.p("agenda-calendar"));
            page.append(own);
        }
    }

    /// The order that seals or changes the legacy, where this turn is the one for it.
    fn legacy_line(&self) -> Option<Order> {
        let review = self.view.review_now()?;
        let mut own = self.view.progress();
        own.sort_by_key(|one| (std::cmp::Reverse(one.worth), one.objective));
        let aim = |at: usize| Some(AimIx(u16::try_from(at).ok()?));
        let order = match review {
            0 => Order::Legacy(aim(own.first()?.objective)?, aim(own.get(1)?.objective)?),
            1 => {
                let out = own.iter().rev().find(|one| one.legacy)?;
                let into = own.iter().find(|one| !one.legacy)?;
                Order::SwapLegacy(aim(out.objective)?, aim(into.objective)?)
            }
            _ => return None,
        };
        self.view.check(&order).is_ok().then_some(order)
    }
}
