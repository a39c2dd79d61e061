//! `accession`, `gate`, and a path by its own id: chapters, gates with those who may say no, money and measures.

use super::desk::Desk;
use super::page::Page;
use crate::accession::Pipe;
use crate::accession::rules::{Decider, Need};
use crate::core::ix::{ChapterIx, GateIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::game::view::accession::{Chair, GateState};
use crate::wording::{arg, points};

/// Chairs that are listed.
const CHAIRS: usize = 12;
/// Chairs that are named in a line.
const NAMED: usize = 4;
/// Gates ahead that are shown.
const AHEAD: usize = 4;

impl Desk<'_> {
    /// The candidate that a word names, or the one this seat looks at first.
    fn candidate(&self, word: &str) -> SeatIx {
        let found = crate::game::order_text::find_seat(self.view.roster(), word).ok();
        found.filter(|_| !word.is_empty()).unwrap_or_else(|| self.view.party())
    }

    /// The board of a candidate: every path it walks.
    pub(super) fn accession(&self, word: &str) -> Page {
        if let Some(path) = self.view.accession_rules().paths.iter().position(|path| path.id == word) {
            return self.path_page(path, "");
        }
        let seat = self.candidate(word);
        let paths = self.view.accession_rules().paths.len();
        let mut page = Page::new();
        for path in (0..paths).filter(|path| self.view.walks(seat, *path)) {
            self.path(&mut page, seat, path);
        }
        if page.is_empty() {
            return self.say("accession-none", &[arg("seat", self.words.seat(seat))]);
        }
        self.money(&mut page, seat);
        self.doings_at(&mut page, Target::Party(seat));
        page.blank();
        page.text(self.p("accession-hint"));
        page
    }

    /// One path, of a candidate that walks it.
    pub(super) fn path_page(&self, path: usize, word: &str) -> Page {
        let walks = |seat: &SeatIx| self.view.walks(*seat, path);
        let seat = Some(self.candidate(word)).filter(walks).or_else(|| self.view.roster().seats().find(walks));
        let Some(seat) = seat else {
            return self.say("accession-none", &[arg("seat", self.words.seat(self.view.party()))]);
        };
        let mut page = Page::new();
        self.path(&mut page, seat, path);
        page
    }

    fn path(&self, page: &mut Page, seat: SeatIx, path: usize) {
        let rule = &self.view.accession_rules().paths[path];
        page.head(self.t("accession-head", &[arg("path", rule.name.as_str()), arg("seat", self.words.seat(seat))]));
        if self.view.accession_rules().chapters_of(path).next().is_some() {
            self.mean(page, seat);
            self.chapters(page, seat, path);
        }
        if !rule.phases.is_empty() {
            self.phases(page, seat, path);
        }
        page.head(self.p("accession-gates"));
        let mut ahead = 0;
        for gate in self.view.accession_rules().gates_of(path) {
            let Some(state) = self.view.gate_state(seat, gate) else { continue };
            if state != GateState::Passed {
                ahead += 1;
            }
            if ahead <= AHEAD {
                self.gate_line(page, seat, gate, state);
            }
        }
        if ahead > AHEAD {
            let more = i64::try_from(ahead - AHEAD).unwrap_or(0);
            page.item(self.t("accession-more", &[arg("count", more)]));
        }
    }

    fn mean(&self, page: &mut Page, seat: SeatIx) {
        let Some((published, own)) = self.view.mean_levels(seat) else { return };
        let (mean, start) = own.unwrap_or((published, published));
        let now = self.view.calendar().quarter;
        let report = (0..4).map(|n| now.plus(n)).find(|q| q.number == 4).unwrap_or(now);
        let two = |level: Milli| format!("{level:.2}");
        page.item(self.t(
            "accession-mean",
            &[
                arg("mean", two(mean)),
                arg("start", two(start)),
                arg("published", two(published)),
                arg("report", self.words.quarter(report)),
            ],
        ));
        page.item(self.p("accession-judgement"));
    }

    fn chapters(&self, page: &mut Page, seat: SeatIx, path: usize) {
        let rules = self.view.accession_rules();
        let clusters = rules.paths[path].clusters.iter().map(String::as_str).enumerate();
        for (cluster, name) in clusters.map(|(at, name)| (Some(at), name)).chain([(None, "")]) {
            let mut rows: Vec<Vec<String>> = rules
                .chapters_of(path)
                .filter(|chapter| rules.chapters[chapter.at()].cluster == cluster)
                .filter_map(|chapter| self.chapter_row(seat, path, chapter))
                .collect();
            if rows.is_empty() {
                continue;
            }
            page.head(name);
            if seat == self.seat() {
                let keys = [
                    "accession-column-chapter",
                    "accession-column-published",
                    "accession-column-truth",
                    "accession-column-pipe",
                ];
                let mut head = vec![self.p("column-id")];
                head.extend(keys.map(|key| self.p(key)));
                rows.insert(0, head);
            }
            page.table("lllrl", rows);
        }
    }

    fn chapter_row(&self, seat: SeatIx, path: usize, chapter: ChapterIx) -> Option<Vec<String>> {
        let rules = self.view.accession_rules();
        let (now, before) = self.view.published(seat, chapter)?;
        let word = rules.paths[path].word(now);
        let published = if now == before {
            word.to_owned()
        } else {
            self.t("accession-changed", &[arg("now", word), arg("before", rules.paths[path].word(before))])
        };
        let own = self.view.own_level(chapter).filter(|_| seat == self.seat());
        let pipe = if seat == self.seat() { self.pipe(self.view.pipe(chapter)) } else { String::new() };
        Some(vec![
            self.view.roster().chapters[chapter.at()].id.clone(),
            self.words.chapter(chapter),
            published,
            own.map_or_else(String::new, |level| format!("{level:.2}")),
            pipe,
        ])
    }

    fn pipe(&self, pipe: Pipe) -> String {
        let quarters = |n: u8| [arg("quarters", i64::from(n))];
        if pipe.staff > 0 {
            self.t("accession-pipe-staff", &quarters(pipe.staff))
        } else if pipe.law > 0 {
            self.t("accession-pipe-law", &quarters(pipe.law))
        } else if pipe.waits {
            self.p("accession-pipe-waits")
        } else if pipe.record > 0 {
            self.p("accession-pipe-record")
        } else {
            String::new()
        }
    }

    fn phases(&self, page: &mut Page, seat: SeatIx, path: usize) {
        let rule = &self.view.accession_rules().paths[path];
        if let Some(value) = self.view.read(rule.credit.0, crate::core::ix::Owner::Seat(seat)) {
            page.item(self.t("forces-level", &[arg("value", points(value))]));
        }
        let today = self.view.calendar().from();
        let running = rule.phases.iter().rposition(|(_, from)| *from <= today);
        page.item(self.p("forces-phases"));
        for (n, (name, from)) in rule.phases.iter().enumerate() {
            let key = if running == Some(n) { "forces-phase-now" } else { "forces-phase" };
            page.under(self.t(key, &[arg("name", name.as_str()), arg("day", self.words.date(*from))]));
        }
    }

    fn gate_line(&self, page: &mut Page, seat: SeatIx, gate: GateIx, state: GateState) {
        let name = format!("{} ({})", self.words.gate(gate), self.view.roster().gates[gate.at()].id);
        let (rule, odds) = (self.gate_rule(gate), self.words.odds_short(self.view.gate_odds_fair(seat, gate)));
        let args = |more: Vec<crate::wording::Arg<'static>>| {
            let mut all = vec![arg("gate", name.clone()), arg("rule", rule.clone()), arg("odds", odds.clone())];
            all.extend(more);
            all
        };
        page.item(match state {
            GateState::Passed => self.t("accession-gate-passed", &args(Vec::new())),
            GateState::Open => self.t("accession-gate-can", &args(Vec::new())),
            GateState::From(quarter) => {
                self.t("accession-gate-next", &args(vec![arg("quarter", self.words.quarter(quarter))]))
            }
            GateState::Waits(need) => self.t("accession-gate-waits", &args(vec![arg("need", self.need(need))])),
        });
        if matches!(state, GateState::Open | GateState::From(_)) {
            let chairs = self.view.chairs(seat, gate);
            let names: Vec<String> = chairs
                .iter()
                .filter(|chair| chair.no >= Milli::points(5))
                .take(NAMED)
                .map(|chair| format!("{} ({})", self.words.state(chair.state), self.words.odds_short(chair.fair)))
                .collect();
            if !names.is_empty() {
                page.under(self.t("accession-blockers", &[arg("names", names.join(", "))]));
            }
        }
    }

    /// How it stands with a gate that is still shut.
    fn gate_chances(&self, page: &mut Page, seat: SeatIx, gate: GateIx) {
        page.item(self.t("gate-odds", &[arg("odds", self.words.odds(self.view.gate_odds_fair(seat, gate)))]));
        page.item(self.words.brings(self.view.brings(seat, gate), points));
        self.chairs(page, &self.view.chairs(seat, gate));
    }

    fn gate_rule(&self, gate: GateIx) -> String {
        let rules = self.view.accession_rules();
        let rule = &rules.gates[gate.at()];
        let members = self.words.body(rules.paths[rule.path].org);
        match rule.decider {
            Decider::Unanimity => self.t("rule-unanimity", &[arg("members", members)]),
            Decider::QualifiedMajority(most) => {
                self.t("rule-qualified", &[arg("most", i64::from(most)), arg("members", members)])
            }
            Decider::Institution => self.p("rule-institution"),
            Decider::Ratifications => self.t("rule-ratifications", &[arg("members", members)]),
        }
    }

    pub(super) fn need(&self, need: Need) -> String {
        let level = |level: Milli| arg("level", format!("{level:.2}"));
        match need {
            Need::Mean(least) => self.t("need-gate-mean", &[level(least)]),
            Need::Chapter(chapter, least) => {
                self.t("need-gate-chapter", &[level(least), arg("chapter", self.words.chapter(chapter))])
            }
            Need::Article(article, least) => {
                let word = self.words.level(i64::from(least));
                self.t("need-gate-article", &[arg("article", self.words.article(article)), arg("level", word)])
            }
            Need::Gate(gate) => self.t("need-gate-gate", &[arg("gate", self.words.gate(gate))]),
            Need::AtLeast(quantity, least) => {
                let owner = crate::core::ix::Owner::Seat(self.view.party());
                let name = self.words.quantity(quantity, owner);
                self.t("need-gate-quantity", &[arg("quantity", name), arg("amount", points(least))])
            }
            Need::MeasuresAtMost(most) => self.t("need-gate-measures", &[arg("steps", i64::from(most))]),
            Need::Flag(flag) => self.words.flag(flag),
        }
    }

    pub(super) fn quarters(&self, quarters: &[u8]) -> String {
        let names: Vec<String> = quarters.iter().map(|n| self.p(&format!("quarter-{n}"))).collect();
        names.join(&format!(" {} ", self.p("condition-and")))
    }

    fn money(&self, page: &mut Page, seat: SeatIx) {
        page.blank();
        let credit = self.view.read(crate::accession::GATE_CREDIT, crate::core::ix::Owner::Seat(seat));
        if let Some(credit) = credit {
            page.item(self.t("accession-credit", &[arg("credit", points(credit))]));
        }
        page.item(self.t("accession-measures", &[arg("steps", self.view.measures(seat))]));
        self.measures_of(page, seat);
        let Some(plan) = self.view.plan(seat) else { return };
        page.item(self.t(
            "accession-plan",
            &[
                arg("plan", plan.rule.name.as_str()),
                arg("paid", points(plan.paid)),
                arg("ceiling", points(plan.ceiling)),
                arg("waiting", points(plan.waiting)),
                arg("quarters", self.quarters(&plan.rule.quarters)),
            ],
        ));
        page.under(self.t(
            "accession-plan-needs",
            &[
                arg("trust", points(plan.rule.trust)),
                arg("keep", points(plan.rule.keep)),
                arg("crisis", points(plan.rule.crisis)),
                arg("measures", plan.rule.measures.0 / 1000),
            ],
        ));
        page.under(self.t("accession-plan-ends", &[arg("day", self.words.date(plan.rule.ends))]));
        if let Some((amount, day, _)) = self.view.at_stake().filter(|_| seat == self.seat()) {
            let args = [arg("amount", points(amount)), arg("day", self.words.date(day))];
            page.under(self.t("accession-plan-stake", &args));
        }
    }

    /// What can be done at what is shown, if anything.
    fn doings_at(&self, page: &mut Page, target: Target) {
        let mut own = Page::new();
        self.doings(&mut own, target);
        if !own.is_empty() {
            page.head(self.p("what-you-can-do"));
            page.append(own);
        }
    }

    /// One gate: the rule, what is brought, each member's odds.
    pub(super) fn gate(&self, gate: GateIx, word: &str) -> Page {
        let rules = self.view.accession_rules();
        let rule = &rules.gates[gate.at()];
        let walks = |seat: &SeatIx| self.view.walks(*seat, rule.path);
        // Where nobody is named: who can call it now, one's own party first.
        let calls = |seat: &SeatIx| matches!(self.view.gate_state(*seat, gate), Some(GateState::Open));
        let own = self.candidate(word);
        let all = || std::iter::once(own).chain(self.view.roster().seats()).filter(walks);
        let seat = if word.is_empty() { all().find(calls).or_else(|| all().next()) } else { all().next() };
        let Some(seat) = seat else {
            return self.say("accession-none", &[arg("seat", self.words.seat(self.view.party()))]);
        };
        let id = self.view.roster().gates[gate.at()].id.as_str();
        let mut page = Page::new();
        let head = [arg("gate", self.words.gate(gate)), arg("id", id), arg("seat", self.words.seat(seat))];
        page.head(self.t("gate-head", &head));
        let rule_args = [arg("rule", self.gate_rule(gate)), arg("quarters", self.quarters(&rule.quarters))];
        page.item(self.t("gate-rule", &rule_args));
        if let Some(state) = self.view.gate_state(seat, gate) {
            self.gate_line(&mut page, seat, gate, state);
        }
        if !self.view.gate_passed(seat, gate) {
            self.gate_chances(&mut page, seat, gate);
        }
        for roll in self.view.gate_rolls(seat, gate) {
            let names: Vec<String> = roll.against.iter().map(|(state, _)| self.words.state(*state)).collect();
            let how = if roll.passed {
                self.p("gate-past-passed")
            } else if names.is_empty() {
                self.p("gate-past-declined")
            } else {
                self.t("gate-past-refused", &[arg("names", names.join(", "))])
            };
            let quarter = self.words.quarter(self.quarter_of(roll.tick));
            page.item(self.t("gate-past", &[arg("quarter", quarter), arg("how", how)]));
        }
        self.doings_at(&mut page, Target::Gate(gate));
        page
    }

    fn chairs(&self, page: &mut Page, chairs: &[Chair]) {
        let mut rows: Vec<Vec<String>> = chairs
            .iter()
            .take(CHAIRS)
            .map(|chair| {
                let reason = self.words.stand(chair.reason);
                vec![
                    self.view.roster().states[chair.state.at()].id.clone(),
                    self.words.state(chair.state),
                    points(chair.veto),
                    self.words.odds_short(chair.fair),
                    reason,
                ]
            })
            .collect();
        if rows.is_empty() {
            return;
        }
        let head = ["column-id", "column-name", "gate-column-stand", "gate-column-no", "gate-column-reason"];
        rows.insert(0, head.map(|key| self.p(key)).to_vec());
        page.table("llrll", rows);
    }

    /// An example gate, for help and errors: the first that this seat has not passed.
    pub(super) fn example_gate(&self) -> String {
        let (roster, seat) = (self.view.roster(), self.view.party());
        let open = (0..roster.gates.len()).map(GateIx::of).find(|gate| {
            self.view.walks(seat, self.view.accession_rules().gates[gate.at()].path)
                && !self.view.gate_passed(seat, *gate)
        });
        open.map_or_else(String::new, |gate| roster.gates[gate.at()].id.clone())
    }
}
