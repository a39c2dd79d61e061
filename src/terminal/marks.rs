//! `why` of aims: what the verdict is made of, and what moved each mark of an aim.

use super::desk::Desk;
use super::page::Page;
use crate::core::effects::{Condition, Whose};
use crate::core::ix::{CauseIx, Owner};
use crate::core::milli::{Milli, divide};
use crate::core::quantity::{Quantity, Scope};
use crate::core::roster::Role;
use crate::game::score::Progress;
use crate::recognition::STANCE;
use crate::scenario::setup::Measure;
use crate::wording::{arg, points, signed};
use std::collections::BTreeMap;

/// Causes of a mark that are named.
const CAUSES: usize = 5;

impl Desk<'_> {
    /// `why verdict`: what each aim brings, down to the sum.
    pub(super) fn why_verdict(&self) -> Page {
        let mut page = Page::new();
        page.head(self.t("why-verdict-head", &[arg("verdict", points(self.view.verdict()))]));
        page.text(self.p("why-verdict-about"));
        let setup = self.view.setup();
        let marks = self.view.marks();
        let mut rows =
            vec![["column-id", "why-column-brings", "why-column-of", "why-column-aim"].map(|key| self.p(key)).to_vec()];
        let all = self.view.progress().into_iter().chain(self.view.private_progress());
        for one in all {
            let share: Milli = marks.iter().filter(|m| m.objective == one.objective).map(|m| m.points).sum();
            let rule = &setup.objectives[one.objective];
            let mut text = rule.text.clone();
            if one.legacy {
                text = format!("{text} {}", self.p("closing-legacy"));
            }
            let brings = Milli(divide(one.worth.0 * share.0, 100_000));
            rows.push(vec![rule.id.clone(), points(brings), points(share), text]);
        }
        page.table("lrrl", rows);
        page.text(self.p("objectives-hint"));
        page
    }

    /// An aim of this seat by its id, a part of it, or a word of its text.
    pub(super) fn aim_named(&self, of: &str) -> Option<Progress> {
        let setup = self.view.setup();
        let mut all: Vec<Progress> = self.view.progress();
        all.extend(self.view.private_progress());
        let id = |one: &Progress| setup.objectives[one.objective].id.as_str();
        let text = |one: &Progress| setup.objectives[one.objective].text.to_lowercase();
        let exact = all.iter().position(|one| id(one) == of);
        let by_number = || of.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).filter(|at| *at < all.len());
        let by_part = || all.iter().position(|one| id(one).split('-').any(|part| part == of));
        let by_text = || (of.len() > 3).then(|| all.iter().position(|one| text(one).contains(of))).flatten();
        let at = exact.or_else(by_number).or_else(by_part).or_else(by_text)?;
        all.into_iter().nth(at)
    }

    /// One aim: each mark with what moved it.
    pub(super) fn why_objective(&self, of: &str) -> Page {
        if of.is_empty() {
            return self.why_verdict();
        }
        let setup = self.view.setup();
        let Some(one) = self.aim_named(of) else {
            let own = self.view.progress().into_iter().chain(self.view.private_progress());
            let ids: Vec<String> = own.map(|one| format!("`why {}`", setup.objectives[one.objective].id)).collect();
            return self.say("why-no-aim", &[arg("word", of), arg("known", ids.join(", "))]);
        };
        let mut page = Page::new();
        let (line, scale) = self.objective_lines(&one);
        page.head(line);
        page.text(scale);
        let marks: Vec<_> = self.view.marks().into_iter().filter(|mark| mark.objective == one.objective).collect();
        let several = marks.len() > 1;
        for mark in marks {
            let worth = mark.scale.worth(mark.value);
            if several {
                page.item(self.part_now(&mark));
            }
            let brings = Milli(divide(mark.points.0 * worth.0, 100_000));
            page.under(self.t("why-mark-brings", &[arg("brings", points(brings)), arg("of", points(mark.points))]));
            self.moved_by(&mut page, mark.measure);
        }
        page
    }

    /// What moved a mark, the strongest causes first, and where to look further.
    fn moved_by(&self, page: &mut Page, measure: &Measure) {
        let own = Owner::Seat(self.seat());
        let of_role = |role: Role| self.view.roster().seat_of(role).map_or(Owner::World, Owner::Seat);
        match measure {
            Measure::AtEnd(q) | Measure::Mean(q) | Measure::Lowest(q) | Measure::Highest(q) | Measure::Since(q) => {
                self.strongest(page, *q, own);
            }
            Measure::Of(role, q) => self.strongest(page, *q, of_role(*role)),
            Measure::LeastGoodwill(powers) | Measure::LowestGoodwill(powers) => {
                for power in powers {
                    self.strongest(page, self.view.setup().purse.goodwill, Owner::With(self.seat(), *power));
                }
            }
            Measure::Fulfilled(c) | Measure::Ever(c) | Measure::Share(c) => self.behind(page, c),
            Measure::NetRecognitions | Measure::Engagement | Measure::Embassies | Measure::FirmRecognisers => {
                for entry in self.view.entries().filter(|e| e.quantity == STANCE).take(CAUSES) {
                    if let Owner::State(state) = entry.owner {
                        page.under(self.count_line(state, entry));
                    }
                }
                page.under(self.p("why-see-count"));
            }
            Measure::BodiesJoined | Measure::BidsLost => page.under(self.p("why-see-bodies")),
            Measure::Articles(role, articles) => {
                let Owner::Seat(seat) = of_role(*role) else { return };
                for article in articles {
                    let level = self.view.level(*article, seat).map_or(0, |level| level.0 / 1000);
                    let args = [arg("article", self.words.article(*article)), arg("level", self.words.level(level))];
                    page.under(self.t("why-article-level", &args));
                }
                page.under(self.p("why-see-articles"));
            }
            Measure::CarriedOut | Measure::FullArticles(_) => page.under(self.p("why-see-articles")),
            Measure::Gates(_) => page.under(self.p("why-see-gates")),
            Measure::DuesKept => page.under(self.p("why-see-dues")),
            Measure::Parts(_) | Measure::Weakest(_) => {}
        }
    }

    /// What stands behind a condition.
    fn behind(&self, page: &mut Page, condition: &Condition) {
        match condition {
            Condition::All(all) | Condition::Any(all) => all.iter().for_each(|one| self.behind(page, one)),
            Condition::Not(one) => self.behind(page, one),
            Condition::AtLeast(q, whose, _) | Condition::AtMost(q, whose, _) => {
                let owner = match whose {
                    Whose::Seat(seat) => Owner::Seat(*seat),
                    _ => Owner::Seat(self.seat()),
                };
                self.strongest(page, *q, owner);
            }
            Condition::GatePassed(gate, _) => {
                let id = self.view.roster().gates[gate.at()].id.as_str();
                page.under(self.t("why-see-gate", &[arg("gate", id)]));
            }
            Condition::GoodwillAtLeast(seat, power, _) if *seat == self.seat() => {
                self.strongest(page, self.view.setup().purse.goodwill, Owner::With(*seat, *power));
            }
            Condition::Level(..) | Condition::Stage(..) => page.under(self.p("why-see-articles")),
            _ => {}
        }
    }

    /// The causes that moved a number most since the start, each with its sum.
    fn strongest(&self, page: &mut Page, quantity: Quantity, owner: Owner) {
        let row = self.view.setup().registry.row(quantity);
        let owner = if matches!(row.scope, Scope::World) { Owner::World } else { owner };
        let mut sums: BTreeMap<CauseIx, Milli> = BTreeMap::new();
        for entry in self.view.why(quantity, owner) {
            *sums.entry(entry.cause).or_default() += entry.change;
        }
        let mut causes: Vec<(CauseIx, Milli)> = sums.into_iter().filter(|(_, sum)| *sum != Milli::ZERO).collect();
        causes.sort_by_key(|(cause, sum)| (-sum.0.abs(), *cause));
        let name = self.number_of(quantity, owner);
        if causes.is_empty() {
            page.under(self.t("why-mark-unmoved", &[arg("quantity", name)]));
            return;
        }
        let words: Vec<String> = causes
            .into_iter()
            .take(CAUSES)
            .map(|(cause, sum)| {
                let args = [arg("cause", self.words.cause(cause, owner)), arg("change", signed(sum))];
                self.t("digest-cause", &args)
            })
            .collect();
        page.under(self.t("why-mark-moved", &[arg("quantity", name), arg("causes", words.join("; "))]));
    }
}
