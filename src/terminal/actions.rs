//! `actions`, `try`, `orders`, `log`: what one may do, what it would cost and bring, and what one has ordered.

use super::desk::Desk;
use super::page::Page;
use crate::actions::rules::{ActionRule, TargetKind};
use crate::core::climate::StanceWord;
use crate::core::effects::{AccessionAct, DialogueAct, Effect};
use crate::core::ix::{ActionIx, ArticleIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::dialogue::agreements::{TO_ANSWER, UNANSWERED_HOME};
use crate::wording::{arg, points, signed};

/// Support below which no occasion of a quarter brings an act.
const FAR_BELOW: Milli = Milli::points(-12);

impl Desk<'_> {
    pub(super) fn actions(&self) -> Page {
        let mut page = Page::new();
        page.head(self.p("actions-head"));
        for (action, rule) in self.view.actions() {
            page.item(self.action_line(action, rule));
            page.under(self.words.action_about(action));
            if let Some(why) = self.blocked(action) {
                let key = if rule.target == TargetKind::Nothing { "not-now" } else { "nowhere-now" };
                page.under(self.t(key, &[arg("why", why)]));
            }
        }
        page.blank();
        page.text(self.p("actions-hint"));
        page
    }

    /// An action as it is typed, with its name and cost.
    fn action_line(&self, action: ActionIx, rule: &ActionRule) -> String {
        let mut args = vec![
            arg("id", self.view.roster().actions[action.at()].id.as_str()),
            arg("name", self.words.action(action)),
            arg("cost", self.action_cost(rule)),
        ];
        let Some(aim) = aim(rule.target) else { return self.t("action-line-alone", &args) };
        args.push(arg("aim", self.p(aim)));
        self.t("action-line", &args)
    }

    fn action_cost(&self, rule: &ActionRule) -> String {
        let (upkeep, held) = rule.stays.as_ref().map_or((Milli::ZERO, 0), |s| (s.upkeep, s.teams));
        self.words.price(rule.price, upkeep, rule.price.teams.max(held), self.view.means().get(crate::seats::SAVED))
    }

    /// Why an action cannot be ordered anywhere now: the reason at the target that promises most.
    fn blocked(&self, action: ActionIx) -> Option<String> {
        let targets = self.view.targets(action);
        let orders: Vec<Order> = targets.into_iter().map(|target| Order::Act(action, target)).collect();
        if orders.iter().any(|order| self.view.check(order).is_ok()) {
            return None;
        }
        // The reason that comes nearest to going away: means first, then the target's own.
        let refusals = orders.iter().filter_map(|order| self.view.check(order).err().map(|refusal| (order, refusal)));
        let (order, refusal) = refusals.min_by_key(|(_, refusal)| nearness(refusal))?;
        Some(self.explained(&refusal, order))
    }

    /// One action in full.
    pub(super) fn action(&self, action: ActionIx) -> Page {
        let rule = &self.view.setup().action_rules.actions[action.at()];
        let mut page = Page::new();
        page.head(self.action_line(action, rule));
        page.text(self.words.action_about(action));
        // Where it can be ordered nowhere now, one body stands for all: what it does differs by the kind of target.
        let body = || self.view.targets(action).into_iter().find(|target| matches!(target, Target::Body(_)));
        let order = self.best(action).unwrap_or_else(|| Order::Act(action, body().unwrap_or(Target::Nothing)));
        let needs = self.words.needs(action);
        if !needs.is_empty() {
            page.item(self.t("action-needs", &[arg("needs", needs)]));
        }
        if rule.again_after > 0 {
            page.item(self.t("action-again", &[arg("quarters", i64::from(rule.again_after))]));
        }
        let target = match order {
            Order::Act(_, target) => target,
            _ => Target::Nothing,
        };
        self.consequences(&mut page, action, target);
        if !rule.source.is_empty() {
            page.item(self.t("state-source", &[arg("source", rule.source.as_str())]));
        }
        match self.blocked(action) {
            Some(why) => page.item(self.t("not-now", &[arg("why", why)])),
            None => page.item(self.t("action-example", &[arg("line", self.typed(&order))])),
        }
        page
    }

    fn consequences(&self, page: &mut Page, action: ActionIx, target: Target) {
        let rule = &self.view.setup().action_rules.actions[action.at()];
        let effects = rule.does(self.view.window_open());
        self.effects(page, "effects-head", effects, target);
        self.further(page, effects, target);
        if !rule.wronged.is_empty() && !self.view.window_open() {
            self.effects(page, "effects-wronged", &rule.wronged, target);
        }
        if let Some(stays) = &rule.stays {
            self.effects(page, "effects-each-quarter", &stays.each_quarter, target);
            self.effects(page, "effects-on-recall", &stays.on_recall, target);
            if stays.at_most > 0 {
                page.item(self.t("action-at-most", &[arg("count", i64::from(stays.at_most))]));
            }
        }
        for risk in &rule.risks {
            let text = self.words.about(&risk.text, target);
            let key = if risk.instead { "risk-instead" } else { "risk-beside" };
            page.item(self.t(key, &[arg("odds", self.words.odds(risk.odds)), arg("text", text)]));
            let lines = self.words.effects(&risk.effects, self.view.role(), target);
            for (line, effect) in lines.into_iter().zip(&risk.effects) {
                page.under(self.felt(line, effect, target, Some(self.view.role())));
            }
        }
    }

    /// What effects in the dialogue and on the paths come to: what a signature costs at home, odds of a level, what a
    /// law is worth.
    fn further(&self, page: &mut Page, effects: &[Effect], target: Target) {
        for effect in effects {
            match (effect, target) {
                (Effect::Dialogue(DialogueAct::Sign), Target::Agreement(agreement)) => self.signing(page, agreement),
                (Effect::Dialogue(DialogueAct::CarryOut(effort)), Target::Article(article)) => {
                    let odds = |effort| self.view.level_odds(article, effort);
                    let more = Milli::points(i64::from(*effort));
                    if let (Some(before), Some(after)) = (odds(Milli::ZERO), odds(more)) {
                        let [before, after] = [before, after].map(|odds| self.words.odds(odds));
                        page.under(self.t("try-level-odds", &[arg("before", before), arg("after", after)]));
                    }
                    self.first_step_of(page, article);
                }
                (Effect::Change { on, by, .. }, Target::State(state)) => {
                    let outlook = self.view.outlook(state);
                    let occasion = self.view.setup().registry.row(*on).id == "occasion" && *by > Milli::ZERO;
                    if occasion && outlook.stance < StanceWord::Frozen && outlook.support < FAR_BELOW {
                        page.under(self.t("try-far-below", &[arg("support", signed(outlook.support))]));
                    }
                }
                (Effect::Accession(AccessionAct::Law | AccessionAct::Staff), Target::Chapter(chapter)) => {
                    let sizes = self.view.accession_rules().sizes;
                    let level = self.view.own_level(chapter).map_or_else(String::new, |level| format!("{level:.2}"));
                    let args = [
                        arg("by", format!("{:.2}", sizes.reform)),
                        arg("quarters", i64::from(sizes.quarters)),
                        arg("level", level),
                    ];
                    page.under(self.t("try-level-rises", &args));
                }
                _ => {}
            }
        }
    }

    /// What a level would start, where the other side is behind: a step that waits for an answer.
    fn first_step_of(&self, page: &mut Page, article: ArticleIx) {
        let rule = self.view.article_rule(article);
        let (Some(part), Some(other)) = (rule.part(self.view.role()), self.view.other_party()) else { return };
        let (own, theirs) = (self.view.level(article, self.seat()), self.view.level(part.answered_by, other));
        if own.zip(theirs).is_some_and(|(own, theirs)| theirs < own + Milli::points(1)) {
            let args = [
                arg("seat", self.words.seat(other)),
                arg("mirror", self.words.article(part.answered_by)),
                arg("quarters", i64::from(TO_ANSWER)),
                arg("home", UNANSWERED_HOME.abs()),
            ];
            page.under(self.t("try-first-step", &args));
        }
    }

    fn effects(&self, page: &mut Page, key: &str, effects: &[Effect], target: Target) {
        if effects.is_empty() {
            return;
        }
        page.item(self.p(key));
        let lines = self.words.effects(effects, self.view.role(), target);
        for (line, effect) in lines.into_iter().zip(effects) {
            page.under(self.felt(line, effect, target, Some(self.view.role())));
        }
        self.stands(page, effects, target);
        self.vote(page, effects, target);
    }

    /// What an order would cost and bring, and whether it can be given.
    pub(super) fn tried(&self, order: &Order) -> Page {
        let mut page = Page::new();
        page.head(self.named(order));
        page.item(self.t("try-cost", &[arg("cost", self.cost(order))]));
        let rules = &self.view.setup().event_rules;
        match *order {
            Order::Act(action, target) => {
                self.consequences(&mut page, action, target);
                self.before_the_end(&mut page, order);
                self.done_before(&mut page, order);
            }
            Order::Recall(action, target) => {
                let stays = self.view.setup().action_rules.actions[action.at()].stays.as_ref();
                let effects = stays.map_or(&[][..], |s| s.on_recall.as_slice());
                self.effects(&mut page, "effects-on-recall", effects, target);
                page.item(self.p("try-recall"));
            }
            Order::Use(kind, target) => {
                self.effects(&mut page, "effects-head", &rules.openings[kind.at()].effects, target);
            }
            Order::Answer(event, at) => {
                let rule = &rules.events[event.at()];
                let own = rule.choices.iter().find(|(role, _)| *role == self.view.role());
                if let Some(option) = own.and_then(|(_, options)| options.get(usize::from(at))) {
                    self.effects(&mut page, "effects-head", &option.effects, self.target_of(event));
                }
                self.beside_the_answer(&mut page, event);
            }
            Order::Settle(due, settlement) => {
                let effects = rules.dues[due.at()].effects(settlement);
                self.effects(&mut page, "effects-head", effects, Target::Nothing);
            }
            Order::Offer(..) => page.item(self.p("try-offer")),
            Order::Point(..) => page.item(self.p("try-point")),
            Order::Legacy(..) => page.item(self.p("try-legacy")),
            Order::SwapLegacy(..) => page.item(self.p("try-swap-legacy")),
        }
        self.majority(&mut page, order);
        if !matches!(order, Order::Offer(..) | Order::Point(..) | Order::Legacy(..) | Order::SwapLegacy(..)) {
            page.item(self.p("try-known"));
        }
        match self.refused(order) {
            Some(why) => page.item(self.t("try-refused", &[arg("why", why)])),
            None => page.item(self.t("try-fine", &[arg("line", self.typed(order))])),
        }
        page
    }

    pub(super) fn orders(&self) -> Page {
        let mut page = Page::new();
        page.head(self.p("orders-head"));
        if self.view.queued().is_empty() {
            page.item(self.p("orders-none"));
        }
        for (at, order) in self.view.queued().iter().enumerate() {
            page.item(self.t(
                "orders-line",
                &[
                    arg("number", i64::try_from(at + 1).unwrap_or(0)),
                    arg("line", self.typed(order)),
                    arg("what", self.named(order)),
                    arg("cost", self.cost(order)),
                ],
            ));
        }
        page.item(self.total());
        page.item(self.left());
        self.postings(&mut page);
        page
    }

    /// What the queue costs together.
    fn total(&self) -> String {
        let (mut teams, mut budget, mut capital) = (0_i64, Milli::ZERO, Milli::ZERO);
        let saved = self.view.means().get(crate::seats::SAVED);
        for order in self.view.queued() {
            if let Some((price, upkeep, held)) = self.view.price(order) {
                teams += i64::from(held);
                budget += price.budget + upkeep;
                capital += price.capital_after(saved);
            }
        }
        let teams = self.words.teams(u8::try_from(teams).unwrap_or(u8::MAX));
        self.t(
            "orders-total",
            &[arg("teams", teams), arg("budget", self.words.money(budget)), arg("capital", points(capital))],
        )
    }

    pub(super) fn log(&self) -> Page {
        let mut page = Page::new();
        page.head(self.p("log-head"));
        let mut any = false;
        for (turn, orders) in self.view.log() {
            if orders.is_empty() {
                continue;
            }
            any = true;
            page.item(self.turn_name(turn));
            for order in orders {
                // Answers are named by their lines: the event they belonged to is off the desk.
                page.under(self.typed(order));
            }
        }
        if !any {
            page.item(self.p("log-none"));
        }
        page
    }

    /// A turn by its number and quarter.
    pub(super) fn turn_name(&self, turn: u16) -> String {
        let ticks = (turn.saturating_sub(1)) * u16::from(self.view.calendar().ticks_per_turn);
        let quarter = self.words.quarter(self.quarter_of(ticks));
        self.t("turn-name", &[arg("turn", i64::from(turn)), arg("quarter", quarter)])
    }
}

/// What an action is aimed at, as a word in capitals; none where it is aimed at nothing.
fn aim(kind: TargetKind) -> Option<&'static str> {
    Some(match kind {
        TargetKind::Nothing => return None,
        TargetKind::State => "aim-state",
        TargetKind::Body => "aim-body",
        TargetKind::Power => "aim-power",
        TargetKind::Region => "aim-region",
        TargetKind::Agreement => "aim-agreement",
        TargetKind::Article => "aim-article",
        TargetKind::Chapter => "aim-chapter",
        TargetKind::Gate => "aim-gate",
        TargetKind::Scheme => "aim-scheme",
        TargetKind::Party => "aim-party",
    })
}

fn nearness(refusal: &crate::game::check::Refusal) -> u8 {
    use crate::game::check::Refusal;
    match refusal {
        Refusal::Initiative | Refusal::Teams(..) | Refusal::Budget(..) | Refusal::Capital(..) => 0,
        Refusal::Condition(_) | Refusal::AtMost(_) | Refusal::Held | Refusal::Unready(..) | Refusal::TooSoon(_) => 1,
        Refusal::Goodwill(..)
        | Refusal::SoundedOut(_)
        | Refusal::NoBid(_)
        | Refusal::NoRequest(_)
        | Refusal::NoSession(_) => 2,
        _ => 3,
    }
}
