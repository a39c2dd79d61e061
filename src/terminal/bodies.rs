//! `bodies` and `body`: where one may be admitted, by what rule, when, and how the votes stand.

use super::desk::Desk;
use super::page::Page;
use crate::core::ix::OrgIx;
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::roster::StandingWord;
use crate::game::view::WhipCount;
use crate::organisations::whip::Member;
use crate::wording::{arg, points};

/// Wavering members that are named.
const WAVERING: usize = 12;

impl Desk<'_> {
    /// Odds (milli-per-cent) that all deciding bodies agree, as this seat believes.
    pub(super) fn chance_of_admission(&self, org: OrgIx) -> Option<Milli> {
        let mut odds = 100_000;
        for position in self.view.admission(org)?.open() {
            odds = odds * self.view.whip_count(org, position)?.agreement / 100_000;
        }
        Some(Milli(odds))
    }

    pub(super) fn bodies(&self) -> Page {
        let quarter = self.view.calendar().quarter;
        let mut page = Page::new();
        page.head(self.p("bodies-head"));
        let mut rows = vec![
            ["column-id", "column-name", "column-ready", "column-odds-worlds", "column-session"]
                .map(|key| self.p(key))
                .to_vec(),
        ];
        let (mut joined, mut shut) = (Vec::new(), Vec::new());
        for at in 0..self.view.roster().orgs.len() {
            let org = OrgIx::of(at);
            let row = &self.view.roster().orgs[at];
            let (id, name, standing) = (row.id.as_str(), self.words.body(org), self.view.standing(org));
            let named = self.t("bodies-name", &[arg("name", name.as_str()), arg("id", id)]);
            let Some(rule) = self.view.admission(org).filter(|_| standing < StandingWord::Member) else {
                let list = if standing == StandingWord::Member { &mut joined } else { &mut shut };
                list.push(named);
                continue;
            };
            let mut session = if self.view.closed(org) {
                self.t("body-closed", &[arg("quarters", i64::from(self.view.closed_for(org)))])
            } else {
                rule.sessions.next(quarter).map_or_else(|| self.p("session-never"), |q| self.words.quarter(q))
            };
            if standing > StandingWord::Outside {
                session = self
                    .t("bodies-half-in", &[arg("session", session), arg("standing", self.words.standing(standing))]);
            }
            let odds = self.chance_of_admission(org);
            let weight = points(self.view.setup().organisation_rules.orgs[at].standing);
            rows.push(vec![
                id.to_owned(),
                self.t("bodies-weighted", &[arg("name", name), arg("weight", weight)]),
                points(self.view.bid(org)),
                odds.map_or_else(String::new, |odds| self.words.odds_short(odds)),
                session,
            ]);
        }
        page.table("llrll", rows);
        page.item(self.p("bodies-weights"));
        for (key, names) in [("bodies-joined", joined), ("bodies-shut", shut)] {
            if !names.is_empty() {
                page.head(self.p(key));
                page.item(names.join(", "));
            }
        }
        page.blank();
        page.text(self.p("bodies-hint"));
        page
    }

    pub(super) fn body(&self, org: OrgIx) -> Page {
        let (words, view) = (self.words, self.view);
        let rule = &view.setup().organisation_rules.orgs[org.at()];
        let id = view.roster().orgs[org.at()].id.as_str();
        let mut page = Page::new();
        page.head(self.t("body-head", &[arg("name", rule.full_name.as_str()), arg("id", id)]));
        let members =
            (0..view.roster().states.len()).filter(|at| view.is_member(org, crate::core::ix::StateIx::of(*at))).count();
        page.item(self.t(
            "body-standing",
            &[
                arg("aspirant", words.state(view.roster().aspirant)),
                arg("standing", words.standing(view.standing(org))),
                arg("members", i64::try_from(members).unwrap_or(0)),
            ],
        ));
        if rule.admission.is_some() {
            page.item(self.t("body-weight", &[arg("weight", points(rule.standing))]));
        }
        let Some(admission) = &rule.admission else {
            page.item(self.p("body-no-way"));
            return page;
        };
        page.item(self.words.sessions(&admission.sessions, self.view.calendar().quarter));
        if view.closed(org) {
            page.item(self.t("body-closed-line", &[arg("quarters", i64::from(view.closed_for(org)))]));
        }
        page.item(self.t("body-after-failure", &[arg("quarters", i64::from(admission.closed_after_failure))]));
        if !admission.remark.is_empty() {
            page.item(admission.remark.clone());
        }
        if view.standing(org) < StandingWord::Member {
            page.item(self.bid_line(org));
        }
        for (position, body) in admission.bodies.iter().enumerate() {
            page.head(self.t("body-decides", &[arg("name", body.name.as_str())]));
            page.item(self.words.voting_rule(body));
            if let Some(given) = body.given {
                page.item(self.t("body-given", &[arg("day", words.date(given))]));
                continue;
            }
            if view.standing(org) < StandingWord::Member
                && let Some(count) = view.whip_count(org, position)
            {
                self.whip(&mut page, org, &count);
            }
        }
        if !view.roll_calls(org).is_empty() {
            page.head(self.p("body-past"));
        }
        for call in view.roll_calls(org) {
            let name = admission.bodies.get(usize::from(call.body)).map_or("", |b| b.name.as_str());
            let key = if call.carried { "body-past-carried" } else { "body-past-lost" };
            page.item(self.t(
                key,
                &[
                    arg("name", name),
                    arg("quarter", words.quarter(self.quarter_of(call.tick))),
                    arg("yes", call.tally[0]),
                    arg("no", call.tally[1]),
                    arg("abstain", call.tally[2]),
                    arg("absent", call.tally[3]),
                    arg("needed", call.needed),
                ],
            ));
            let voted = |how: u8| -> String {
                let names: Vec<String> = call.votes.iter().filter(|v| v.1 == how).map(|v| words.state(v.0)).collect();
                names.join(", ")
            };
            for (how, key) in ["vote-yes", "vote-no", "vote-abstain", "vote-absent"].iter().enumerate() {
                let names = voted(u8::try_from(how).unwrap_or(0));
                if !names.is_empty() {
                    page.under(self.t("body-past-votes", &[arg("vote", self.p(key)), arg("names", names)]));
                }
            }
        }
        page.head(self.p("what-you-can-do"));
        self.doings(&mut page, Target::Body(org));
        page
    }

    /// The quarter that a tick resolved.
    pub(super) fn quarter_of(&self, tick: u16) -> crate::core::calendar::Quarter {
        crate::core::calendar::Quarter::of(self.view.calendar().start).plus(tick)
    }

    fn whip(&self, page: &mut Page, org: OrgIx, count: &WhipCount) {
        let votes = |milli: i64| points(Milli(milli));
        let (yes, no, abstain, needed) = count.expected;
        page.item(self.t(
            "whip-expected",
            &[arg("yes", votes(yes)), arg("no", votes(no)), arg("abstain", votes(abstain)), arg("needed", needed)],
        ));
        page.item(self.t(
            "whip-odds",
            &[
                arg("odds", self.words.odds(Milli(count.agreement))),
                arg("error", points(count.error)),
                arg("sounded", points(self.view.sounding(org))),
            ],
        ));
        if let Some((low, high)) = likely(&count.distribution()) {
            page.item(self.t("whip-range", &[arg("low", low), arg("high", high)]));
        }
        let mut torn: Vec<&Member> = count.members.iter().filter(|m| m.odds.yes > 2_000).collect();
        torn.sort_by_key(|m| ((m.odds.yes - 50_000).abs(), m.state));
        let rows: Vec<Vec<String>> = torn
            .into_iter()
            .take(WAVERING)
            .map(|m| {
                let part = |odds: i64| self.t("per-cent", &[arg("amount", format!("{:.0}", Milli(odds)))]);
                vec![
                    self.view.roster().states[m.state.at()].id.clone(),
                    self.words.state(m.state),
                    part(m.odds.yes),
                    part(m.odds.no),
                    part(m.odds.abstain),
                    part(m.odds.absent),
                ]
            })
            .collect();
        if rows.is_empty() {
            return;
        }
        page.item(self.p("whip-wavering"));
        let mut table = vec![
            ["column-id", "column-name", "column-yes", "column-no", "column-abstain", "column-absent"]
                .map(|key| self.p(key))
                .to_vec(),
        ];
        table.extend(rows);
        page.table("llrrrr", table);
    }

    /// What can be done at a target: the line to type and its cost; what cannot be done now comes last, with the reason.
    pub(super) fn doings(&self, page: &mut Page, target: Target) {
        let (mut can, mut cannot) = (Vec::new(), Vec::new());
        for (action, _) in self.view.actions().filter(|(a, _)| self.view.targets(*a).contains(&target)) {
            let order = Order::Act(action, target);
            let line = self.t(
                "doing-line",
                &[
                    arg("line", self.typed(&order)),
                    arg("name", self.words.action(action)),
                    arg("cost", self.cost(&order)),
                ],
            );
            match self.refused(&order) {
                Some(why) => cannot.push((line, why)),
                None => can.push(line),
            }
        }
        can.into_iter().for_each(|line| page.item(line));
        for (line, why) in cannot {
            page.item(line);
            page.under(self.t("not-now", &[arg("why", why)]));
        }
    }
}

/// The middle nine tenths of a distribution.
fn likely(distribution: &[i64]) -> Option<(i64, i64)> {
    let total: i64 = distribution.iter().sum();
    let at_share = |share: i64| {
        let mut sum = 0;
        distribution.iter().position(|p| {
            sum += p;
            sum * 100 >= total * share
        })
    };
    let (low, high) = (at_share(5)?, at_share(95)?);
    Some((i64::try_from(low).ok()?, i64::try_from(high).ok()?))
}
