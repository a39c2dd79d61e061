//! `status`, `objectives` and `seat`: where one stands, and who one is.

use super::desk::Desk;
use super::page::Page;
use crate::actions::rules::{ActionRule, TargetKind};
use crate::core::ix::{OrgIx, PowerIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::game::score::Progress;
use crate::recognition::count::Reading;
use crate::scenario::setup::Measure;
use crate::seats::{BUDGET, CAPITAL, HOME, KEEP, SAVED};
use crate::wording::{arg, points, signed};

impl Desk<'_> {
    /// The date, the turn, the seat.
    pub(super) fn dateline(&self) -> String {
        let (words, calendar) = (self.words, self.view.calendar());
        if self.view.over() {
            return self.t("dateline-over", &[arg("date", words.date(self.view.today()))]);
        }
        self.t(
            "dateline",
            &[
                arg("date", words.date(calendar.from())),
                arg("quarter", words.quarter(calendar.quarter)),
                arg("turn", i64::from(calendar.turn())),
                arg("turns", i64::from(calendar.length)),
                arg("seat", words.seat(self.seat())),
                arg("length", i64::from(calendar.ticks_per_turn)),
            ],
        )
    }

    pub(super) fn status(&self) -> Page {
        let mut page = Page::new();
        page.head(self.dateline());
        self.means(&mut page);
        self.recognitions(&mut page);
        self.goodwill(&mut page);
        page.head(self.t("objectives-head", &[arg("verdict", points(self.view.verdict()))]));
        page.table("lrl", self.objective_rows());
        self.postings(&mut page);
        self.bids(&mut page);
        page.blank();
        page.text(self.t("status-hint", &self.examples()));
        page
    }

    fn means(&self, page: &mut Page) {
        let (words, view) = (self.words, self.view);
        let (means, left, rules) = (view.means(), view.left(), &view.setup().seat_rules);
        page.head(self.p("means-head"));
        let income = means.income.min(means.income + means.income - left.budget).max(Milli::ZERO);
        let capital = (rules.capital_income + means.get(HOME).ratio(rules.capital_per_home.0, 1000))
            .min(rules.capital_bound - left.capital);
        let home = means.get(HOME).step_toward(means.home_base, rules.home_return);
        let saved = means.get(SAVED);
        page.table(
            "lrl",
            vec![
                vec![
                    self.p("means-teams"),
                    self.t("means-teams-of", &[arg("free", i64::from(left.teams)), arg("all", i64::from(means.teams))]),
                    self.p("means-teams-next"),
                ],
                vec![
                    self.p("quantity-budget"),
                    words.money(left.budget),
                    self.t(
                        if income < means.income { "means-budget-next-cut" } else { "means-budget-next" },
                        &[
                            arg("income", words.money(income)),
                            arg("full", words.money(means.income)),
                            arg("bound", words.money(means.income + means.income)),
                        ],
                    ),
                ],
                vec![
                    self.p("quantity-capital"),
                    points(left.capital),
                    self.t("means-capital-next", &[arg("income", signed(capital))]),
                ],
                vec![
                    self.p("means-initiative"),
                    self.p(if left.initiative { "initiative-free" } else { "initiative-taken" }),
                    if saved > Milli::ZERO {
                        self.t("means-initiative-saved", &[arg("saved", points(saved))])
                    } else {
                        self.t("means-initiative-next", &[arg("saved", points(rules.unused_initiative))])
                    },
                ],
                vec![
                    words.home(self.seat()),
                    points(means.get(HOME)),
                    self.t("means-home-next", &[arg("change", signed(home)), arg("base", points(means.home_base))]),
                ],
                vec![self.p("quantity-keep"), points(means.get(KEEP)), self.p("means-keep-next")],
                vec![self.p("quantity-trust"), points(view.trust()), self.p("means-trust-next")],
            ],
        );
        if left.budget != means.get(BUDGET) || left.capital != means.get(CAPITAL) {
            page.item(self.p("means-after-orders"));
        }
    }

    fn recognitions(&self, page: &mut Page) {
        let view = self.view;
        page.head(self.t("recognitions-head", &[arg("club", view.roster().count_name.clone())]));
        let rows = Reading::ALL.map(|reading| {
            let others = view.count(reading, false);
            vec![
                view.count(reading, true).to_string(),
                if others > 0 { self.t("recognitions-others", &[arg("count", others)]) } else { String::new() },
                self.words.reading(reading),
            ]
        });
        page.table("rll", rows.to_vec());
        page.item(self.t("recognitions-net", &[arg("net", signed(Milli::points(view.net_recognitions())))]));
        for claim in &view.setup().claims {
            page.item(self.t(
                "recognitions-claim",
                &[
                    arg("by", claim.by.as_str()),
                    arg("count", i64::from(claim.count)),
                    arg("date", self.words.date(claim.on)),
                    arg("source", claim.source.as_str()),
                ],
            ));
        }
    }

    fn goodwill(&self, page: &mut Page) {
        page.head(self.p("goodwill-head"));
        page.table("lrl", self.power_rows());
    }

    /// Powers with goodwill and what they ask.
    pub(super) fn power_rows(&self) -> Vec<Vec<String>> {
        (0..self.view.roster().powers.len())
            .map(PowerIx::of)
            .map(|power| {
                let asks = if self.view.request(power) { self.p("power-asks") } else { String::new() };
                vec![self.words.power(power), points(self.view.goodwill(power)), asks]
            })
            .collect()
    }

    fn objective_rows(&self) -> Vec<Vec<String>> {
        let setup = self.view.setup();
        self.view
            .progress()
            .iter()
            .map(|one| {
                let rule = &setup.objectives[one.objective];
                let worth = self.t("objective-worth", &[arg("worth", points(one.worth))]);
                vec![rule.id.clone(), worth, rule.text.clone()]
            })
            .collect()
    }

    pub(super) fn objectives(&self) -> Page {
        let mut page = Page::new();
        page.head(self.t("objectives-head", &[arg("verdict", points(self.view.verdict()))]));
        self.progress(&mut page);
        self.arc(&mut page);
        page.blank();
        page.text(self.p("objectives-hint"));
        page
    }

    /// Each objective of this seat: what it says, what it is worth, and how it is measured.
    pub(super) fn progress(&self, page: &mut Page) {
        for one in self.view.progress() {
            let (line, scale) = self.objective_lines(&one);
            page.item(line);
            page.under(scale);
            self.parts_now(page, &one);
        }
    }

    /// What an objective says and is worth, and the scale on which it is measured.
    pub(super) fn objective_lines(&self, one: &Progress) -> (String, String) {
        let rule = &self.view.setup().objectives[one.objective];
        let mut line = self.t(
            "objective-line",
            &[arg("id", rule.id.as_str()), arg("text", rule.text.as_str()), arg("worth", points(one.worth))],
        );
        if one.legacy {
            line = format!("{line} {}", self.p("closing-legacy"));
        }
        let several = matches!(rule.measure, Measure::Parts(_) | Measure::Weakest(_));
        let scale = self.t(
            if several { "objective-scale-parts" } else { "objective-scale" },
            &[
                arg("measure", self.measure(&rule.measure)),
                arg("value", points(one.value)),
                arg("nothing", points(rule.nothing)),
                arg("half", points(rule.half)),
                arg("full", points(rule.full)),
                arg("weight", i64::from(rule.weight)),
            ],
        );
        (line, scale)
    }

    /// What an objective measures, in words.
    pub(super) fn measure(&self, measure: &Measure) -> String {
        self.words.measure(self.seat(), measure)
    }

    pub(super) fn postings(&self, page: &mut Page) {
        page.head(self.p("postings-head"));
        let rules = &self.view.setup().action_rules.actions;
        let rows: Vec<Vec<String>> = self
            .view
            .postings()
            .iter()
            .map(|posting| {
                let stays = rules[posting.action.at()].stays.as_ref();
                let recall = crate::core::order::Order::Recall(posting.action, posting.target);
                vec![
                    self.named(&crate::core::order::Order::Act(posting.action, posting.target)),
                    stays.map_or_else(String::new, |s| {
                        self.t(
                            "posting-holds",
                            &[arg("teams", self.words.teams(s.teams)), arg("upkeep", self.words.money(s.upkeep))],
                        )
                    }),
                    self.t("type-this", &[arg("line", self.typed(&recall))]),
                ]
            })
            .collect();
        if rows.is_empty() {
            let sends = |rule: &ActionRule| rule.stays.is_some() && rule.target == TargetKind::State;
            let posts = self.view.actions().any(|(_, rule)| sends(rule));
            page.item(self.p(if posts { "postings-none" } else { "postings-none-plain" }));
        }
        page.table("lll", rows);
    }

    pub(super) fn bids(&self, page: &mut Page) {
        let orgs = (0..self.view.roster().orgs.len()).map(OrgIx::of);
        let open: Vec<OrgIx> = orgs.filter(|org| self.view.bid(*org) > Milli::ZERO).collect();
        page.head(self.p("bids-head"));
        if open.is_empty() {
            page.item(self.p("bids-none"));
        }
        for org in open {
            page.item(self.bid_line(org));
        }
    }

    /// A bid in a line: readiness, session, odds.
    pub(super) fn bid_line(&self, org: OrgIx) -> String {
        let quarter = self.view.calendar().quarter;
        let next = self.view.admission(org).and_then(|rule| rule.sessions.next(quarter));
        let session = next.map_or_else(|| self.p("session-never"), |q| self.words.quarter(q));
        let odds = self.chance_of_admission(org).map_or_else(|| self.p("unknown"), |odds| self.words.odds(odds));
        self.t(
            "bid-line",
            &[
                arg("body", self.words.body(org)),
                arg("id", self.view.roster().orgs[org.at()].id.as_str()),
                arg("ready", points(self.view.bid(org))),
                arg("needed", points(self.view.setup().organisation_rules.bid_needed)),
                arg("session", session),
                arg("odds", odds),
            ],
        )
    }

    pub(super) fn seat_page(&self) -> Page {
        let (setup, roster) = (self.view.setup(), self.view.roster());
        let row = &roster.seats[self.seat().at()];
        let mut page = Page::new();
        page.head(self.t("seat-head", &[arg("seat", row.name.as_str()), arg("role", self.words.role(row.role))]));
        page.text(row.brief.clone());
        if let Some((_, sheet)) = setup.class.role_sheets.iter().find(|(seat, _)| *seat == row.id) {
            page.blank();
            page.text(sheet.clone());
        }
        page.head(setup.title.clone());
        page.text(setup.briefing.clone());
        if !setup.class.briefing_questions.is_empty() {
            page.head(self.p("questions-before"));
            for question in &setup.class.briefing_questions {
                page.item(question.clone());
            }
        }
        page.head(self.p("table-head"));
        for seat in roster.seats() {
            let who = match self.view.player(seat) {
                crate::scenario::setup::Player::Human => self.p("player-human"),
                crate::scenario::setup::Player::Bot(_) => self.p("player-bot"),
            };
            page.item(self.t(
                "table-line",
                &[arg("seat", self.words.seat(seat)), arg("role", self.words.role(roster.role(seat))), arg("who", who)],
            ));
        }
        for note in self.words.footnotes() {
            page.blank();
            page.text(note);
        }
        page
    }

    /// An organisation, a power or a region as a target in the order's text.
    pub(super) fn id_of(&self, target: Target) -> String {
        crate::game::order_text::target_id(self.view.roster(), target).unwrap_or_default().to_owned()
    }
}
