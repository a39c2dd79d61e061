//! `end` and `news`: what the quarter brought, what matters most first; and the page that closes the game.

use super::desk::Desk;
use super::page::Page;
use crate::core::climate::StanceWord;
use crate::core::effects::{DialogueAct, Effect};
use crate::core::ix::{ArticleIx, CauseIx, OrgIx, Owner, PowerIx, StateIx};
use crate::core::ledger;
use crate::core::milli::Milli;
use crate::core::news::Item;
use crate::core::order::{Order, Target};
use crate::core::quantity::Quantity;
use crate::dialogue::{IMPLEMENTATION, TRUST};
use crate::recognition::count::Reading;
use crate::seats::{BUDGET, CAPITAL, HOME, KEEP};
use crate::wording::{Headline, arg, points, signed};
use std::collections::BTreeMap;

/// Lines of small matters that a digest shows before it points to `news`.
const NOTES: usize = 12;

impl Desk<'_> {
    /// What a turn brought.
    pub(super) fn digest(&self, turn: u16) -> Page {
        let mut page = Page::new();
        page.head(self.t("digest-head", &[arg("turn", self.turn_name(turn))]));
        self.told(&mut page, turn, NOTES);
        self.counted(&mut page, turn);
        self.moved(&mut page, turn);
        self.worked(&mut page, turn);
        self.others(&mut page, turn);
        page
    }

    /// The news of a turn.
    pub(super) fn news(&self, turn: Option<u16>) -> Page {
        let last = self.view.calendar().turns;
        let turn = turn.unwrap_or(last);
        if last == 0 {
            return self.say("news-none-yet", &[]);
        }
        if turn == 0 || turn > last {
            return self.say("news-no-turn", &[arg("turn", i64::from(turn)), arg("last", i64::from(last))]);
        }
        let mut page = Page::new();
        page.head(self.t("news-head", &[arg("turn", self.turn_name(turn))]));
        self.told(&mut page, turn, usize::MAX);
        self.others(&mut page, turn);
        page
    }

    fn told(&self, page: &mut Page, turn: u16, most: usize) {
        let items: Vec<&Item> = self.view.news().filter(|item| item.turn == turn).collect();
        let cable = self.words.cable(items.iter().copied());
        for item in &cable.scenes {
            page.text(self.t("digest-scene", &[arg("text", self.words.news(item))]));
            self.crisis_told(page, item);
        }
        for one in &cable.headlines {
            self.headline(page, one);
        }
        let mut lines: Vec<String> = cable.small.iter().map(|item| self.words.news(item)).collect();
        lines.extend(cable.gathered);
        lines.extend(self.no_level(turn));
        if !lines.is_empty() {
            page.head(self.p("digest-also"));
        }
        let count = lines.len();
        for line in lines.into_iter().take(most) {
            page.item(line);
        }
        if count > most {
            page.item(self.t("digest-more", &[arg("count", i64::try_from(count - most).unwrap_or(0))]));
        }
        if items.is_empty() {
            page.text(self.p("digest-quiet"));
        }
    }

    /// Articles that this seat carried out in the last turn and that did not rise: effort stays, and so do its odds.
    fn no_level(&self, turn: u16) -> Vec<String> {
        if turn != self.view.calendar().turns || self.view.over() {
            return Vec::new();
        }
        let rules = &self.view.setup().action_rules.actions;
        let carries = |effect: &Effect| matches!(effect, Effect::Dialogue(DialogueAct::CarryOut(_)));
        let rose = |article: ArticleIx| {
            let owner = Owner::Article(self.seat(), article);
            self.view.why(IMPLEMENTATION, owner).any(|entry| entry.turn == turn && entry.change > Milli::ZERO)
        };
        let ordered = self.view.log().filter(|(of, _)| *of == turn).flat_map(|(_, orders)| orders);
        let articles = ordered.filter_map(|order| match *order {
            Order::Act(action, Target::Article(article)) => {
                rules[action.at()].effects.iter().any(carries).then_some(article)
            }
            _ => None,
        });
        let line = |article: ArticleIx| {
            let odds = self.view.level_odds(article, Milli::ZERO)?;
            let args = [arg("article", self.words.article(article)), arg("odds", self.words.odds(odds))];
            Some(self.t("digest-no-level", &args))
        };
        articles.filter(|article| !rose(*article)).filter_map(line).collect()
    }

    /// Under news of a crisis: what raised it.
    fn crisis_told(&self, page: &mut Page, item: &Item) {
        if item.key.starts_with("news-crisis-rises") || item.key.starts_with("news-night-") {
            self.crisis_causes(item.turn, item.turn).into_iter().for_each(|why| page.item(why));
        }
    }

    /// A headline; the choices in one event stand together.
    fn headline(&self, page: &mut Page, one: &Headline) {
        match one {
            Headline::Item(item) => {
                page.text(self.words.news(item));
                self.crisis_told(page, item);
            }
            Headline::Event(event, link, choices) => {
                page.text(self.t("digest-event", &[arg("event", self.words.event(*event, *link))]));
                for (seat, position) in choices {
                    page.item(self.words.answered(*event, *link, *seat, *position));
                }
            }
        }
    }

    /// States in which this seat worked: support before and after.
    fn worked(&self, page: &mut Page, turn: u16) {
        let posted = self.view.postings().iter().map(|posting| posting.target);
        let ordered = self.view.log().filter(|(of, _)| *of == turn).flat_map(|(_, orders)| orders);
        let ordered = ordered.filter_map(|order| match *order {
            Order::Act(_, target) | Order::Use(_, target) => Some(target),
            _ => None,
        });
        let mut states: Vec<StateIx> = posted
            .chain(ordered)
            .filter_map(|target| match target {
                Target::State(state) => Some(state),
                _ => None,
            })
            .collect();
        states.sort_unstable();
        states.dedup();
        let mut rows =
            vec![["column-id", "column-name", "column-support-moved", "column-stance"].map(|key| self.p(key)).to_vec()];
        for state in states {
            let now = self.view.outlook(state).support;
            let since: Milli = (0..self.view.contributions(state).len())
                .flat_map(|at| self.view.why(crate::recognition::contribution(at), Owner::State(state)))
                .filter(|entry| entry.turn >= turn)
                .map(|entry| entry.change)
                .sum();
            let outlook = self.view.outlook(state);
            let mut stance = self.words.stance(outlook.stance);
            if outlook.stance < StanceWord::Frozen {
                stance = self.t(
                    "worked-odds",
                    &[arg("stance", stance), arg("odds", self.words.odds_short(self.view.believed_odds(state)))],
                );
            }
            let moved = self.t("worked-support", &[arg("before", signed(now - since)), arg("after", signed(now))]);
            rows.push(vec![self.view.roster().states[state.at()].id.clone(), self.words.state(state), moved, stance]);
        }
        if rows.len() > 1 {
            page.head(self.p("worked-head"));
            page.table("llll", rows);
        }
    }

    fn counted(&self, page: &mut Page, turn: u16) {
        let Some(after) = self.view.counts_after(turn) else { return };
        let Some(before) = turn.checked_sub(1).and_then(|turn| self.view.counts_after(turn)) else {
            let now: Vec<String> = after.iter().map(i64::to_string).collect();
            page.blank();
            page.text(self.t("digest-counts-now", &[arg("counts", now.join(" / "))]));
            return;
        };
        if before == after {
            let now: Vec<String> = after.iter().map(i64::to_string).collect();
            page.blank();
            page.text(self.t("digest-counts-same", &[arg("counts", now.join(" / "))]));
            return;
        }
        page.head(self.t("recognitions-head", &[arg("club", self.view.roster().count_name.as_str())]));
        let rows = Reading::ALL.iter().zip(before.iter().zip(&after)).map(|(reading, (before, after))| {
            let (before, after) = (arg("before", before.to_string()), arg("after", after.to_string()));
            vec![self.t("worked-support", &[before, after]), self.words.reading(*reading)]
        });
        page.table("ll", rows.collect());
    }

    /// Own numbers before and after, with the cause that weighed most.
    fn moved(&self, page: &mut Page, turn: u16) {
        let seat = Owner::Seat(self.seat());
        let mut numbers: Vec<(Quantity, Owner)> =
            vec![(HOME, seat), (KEEP, seat), (CAPITAL, seat), (BUDGET, seat), (TRUST, Owner::World)];
        let roster = self.view.roster();
        let goodwill = self.view.setup().purse.goodwill;
        for at in 0..roster.powers.len() {
            numbers.push((goodwill, Owner::With(self.seat(), PowerIx::of(at))));
        }
        if let Some(bid) = self.view.setup().registry.find("bid") {
            for at in 0..roster.orgs.len() {
                numbers.push((bid.quantity, Owner::Body(OrgIx::of(at))));
            }
        }
        let mut rows =
            vec![["column-number", "column-before", "column-after", "column-most"].map(|key| self.p(key)).to_vec()];
        for (quantity, owner) in numbers {
            let (Some(now), Some(before)) = (self.view.read(quantity, owner), self.view.before(quantity, owner, turn))
            else {
                continue;
            };
            let mut causes: BTreeMap<CauseIx, Milli> = BTreeMap::new();
            for entry in self.view.why(quantity, owner).filter(|e| e.turn == turn) {
                *causes.entry(entry.cause).or_default() += entry.change;
            }
            if (now - before).0.abs() < 50 {
                continue;
            }
            // Of the causes that pulled the way it went, the strongest.
            let way = (now - before).0.signum();
            let most = causes
                .into_iter()
                .filter(|(cause, _)| !ledger::BOUNDS.contains(cause))
                .max_by_key(|(cause, value)| (value.0 * way, std::cmp::Reverse(*cause)));
            let reason = most.map_or_else(String::new, |(cause, value)| {
                self.t("digest-cause", &[arg("cause", self.words.cause(cause, owner)), arg("change", signed(value))])
            });
            rows.push(vec![self.number_of(quantity, owner), points(before), points(now), reason]);
        }
        if rows.len() > 1 {
            page.head(self.p("digest-numbers"));
            page.table("lrrl", rows);
        }
    }

    /// What a number is called, with whose it is where that is not this seat's alone.
    pub(super) fn number_of(&self, quantity: Quantity, owner: Owner) -> String {
        match owner {
            Owner::With(_, power) => self.t("digest-goodwill", &[arg("power", self.words.power(power))]),
            Owner::Body(org) => self.t("digest-bid", &[arg("body", self.words.body(org))]),
            _ => self.words.quantity(quantity, owner),
        }
    }

    /// What others were seen to do: their acts that moved something this seat can read.
    fn others(&self, page: &mut Page, turn: u16) {
        let deeds = self.words.deeds(self.view, turn, self.seen);
        if deeds.is_empty() {
            return;
        }
        page.head(self.p("others-head"));
        for deed in deeds {
            let seat = arg("seat", self.words.seat(deed.seat));
            let what = arg("what", deed.what);
            match deed.reason {
                Some(reason) => page.item(self.t("others-line-reason", &[seat, what, arg("reason", reason)])),
                None => page.item(self.t("others-line", &[seat, what])),
            }
        }
    }
}
