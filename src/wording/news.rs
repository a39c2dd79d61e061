//! News: facts put into words.

use super::{Arg, Words, arg};
use crate::core::effects::Effect;
use crate::core::emit::Missed;
use crate::core::ix::Owner;
use crate::core::milli::Milli;
use crate::core::news::{Fact, Item};
use crate::core::order::Target;
use crate::core::roster::Role;
use std::collections::BTreeMap;

/// Every key of news that the engine tells, with the facts each carries. A test walks them, and another compares the
/// list with the calls.
pub const NEWS: &[(&str, &[&str])] = &[
    ("news-choice", &["event", "seat", "choice"]),
    ("news-due-kept", &["due", "seat"]),
    ("news-due-delayed", &["due", "seat"]),
    ("news-due-broken", &["due", "seat"]),
    ("news-posting-unpaid", &["action", "target"]),
    ("news-request", &["power"]),
    ("news-request-met", &["power", "seat"]),
    ("news-request-lapsed", &["power"]),
    ("news-recognised", &["state", "day", "counted"]),
    ("news-reaffirmed", &["state", "day", "counted"]),
    ("news-withdrawn", &["state", "day"]),
    ("news-claimed", &["state", "day"]),
    ("news-denied", &["state"]),
    ("news-relations", &["state"]),
    ("news-engaged", &["state", "rung"]),
    ("news-bid-opened", &["body"]),
    ("news-bid-withdrawn", &["body"]),
    ("news-bid-postponed", &["body"]),
    ("news-vote-carried", &["body", "yes", "no", "abstain", "absent", "needed"]),
    ("news-vote-vetoed", &["body", "yes", "no", "abstain", "absent", "needed", "state"]),
    ("news-vote-objected", &["body", "yes", "no", "abstain", "absent", "needed", "state"]),
    ("news-vote-short", &["body", "yes", "no", "abstain", "absent", "needed"]),
    ("news-convened", &["agreement"]),
    ("news-walked-out", &["seat", "agreement"]),
    ("news-majority-lost", &["seat"]),
    ("news-round-met", &["agreement"]),
    ("news-round-reviewed", &["agreement"]),
    ("news-asked", &["seat", "article", "option"]),
    ("news-article-apart", &["article"]),
    ("news-article-agreed", &["article", "option"]),
    ("news-agreed", &["agreement"]),
    ("news-agreed-whole", &["agreement"]),
    ("news-point-outside", &["article"]),
    ("news-signed", &["seat", "agreement"]),
    ("news-signed-by-all", &["agreement"]),
    ("news-signed-by-all-whole", &["agreement"]),
    ("news-ratification-lost", &["seat", "agreement"]),
    ("news-ratified", &["seat", "agreement"]),
    ("news-lapsed", &["agreement"]),
    ("news-overreach", &["seat", "agreement"]),
    ("news-read-again", &["seat", "agreement"]),
    ("news-not-signed", &["seat", "article"]),
    ("news-date-set", &["quarters"]),
    ("news-date-lapsed", &[]),
    ("news-date-met", &[]),
    ("news-envelope", &[]),
    ("news-text", &["agreement"]),
    ("news-escrow", &["article"]),
    ("news-level-reached", &["seat", "article", "level"]),
    ("news-answered", &["seat", "article"]),
    ("news-unanswered", &["seat", "other", "article"]),
    ("news-at-work", &["seat", "other", "article"]),
    ("news-slid-back", &["seat", "article", "level"]),
    ("news-breach", &["seat", "article"]),
    ("news-crisis-rises", &["step"]),
    ("news-crisis-eases", &["step"]),
    ("news-crisis-over", &[]),
    ("news-night-injured", &[]),
    ("news-night-dead", &[]),
    ("news-window", &["seat", "other"]),
    ("news-reform-law", &["seat"]),
    ("news-reform-staff", &["seat"]),
    ("news-report", &["seat", "mean", "rose", "fell"]),
    ("news-chapter-rose", &["seat", "level", "before"]),
    ("news-chapter-fell", &["seat", "level", "before"]),
    ("news-gate-passed", &["seat", "against", "caller"]),
    ("news-gate-refused", &["seat", "against", "caller"]),
    ("news-gate-granted", &["seat", "against", "caller"]),
    ("news-gate-declined", &["seat", "against", "caller"]),
    ("news-chair-precedent", &["seat", "state"]),
    ("news-chair-rule-of-law", &["seat", "state"]),
    ("news-chair-own-dispute", &["seat", "state"]),
    ("news-chair-normalisation", &["seat", "state"]),
    ("news-chair-alignment", &["seat", "state"]),
    ("news-warned", &["seat"]),
    ("news-warning-lapsed", &["seat"]),
    ("news-measures-imposed", &["seat", "steps"]),
    ("news-measures-return", &["seat", "steps"]),
    ("news-measures-eased", &["seat", "steps"]),
    ("news-plan-paid", &["seat", "amount"]),
    ("news-plan-withheld", &["seat", "amount"]),
    ("news-plan-lost", &["seat", "amount"]),
    ("news-act-review", &["share", "act"]),
    ("news-legacy-named", &["seat"]),
    ("news-review-behind", &[]),
    ("news-risk", &["action", "seat", "risk"]),
    ("news-tell", &["risk"]),
    ("news-missed", &["act", "effects", "odds", "instead"]),
    ("news-vote-called", &["seat"]),
    ("news-cabinet-falls", &["seat"]),
    ("news-cabinet-formed", &["seat", "seats"]),
    ("news-election-majority", &["seat", "seats"]),
    ("news-election-coalition", &["seat", "seats"]),
    ("news-election-deadlock", &["seat", "seats"]),
    ("news-president-vote", &["seat"]),
    ("news-president-elected", &["seat"]),
    ("news-president-not-elected", &["seat"]),
    ("news-local-vote", &["seat"]),
    ("news-mandate-renewed", &["seat"]),
    ("news-mandate-ended", &["seat"]),
    ("news-summit", &["target"]),
    ("news-summit-hosted", &["seat", "target"]),
    ("news-power-speaks", &["power"]),
    ("news-power-presses", &["power"]),
    ("news-power-warns", &["power", "seat"]),
];

impl Words {
    /// Points; levels of a chapter in the words of its path's scale.
    fn on_scale(&self, name: &str, value: crate::core::milli::Milli, link: Target) -> String {
        let rules = &self.setup.accession_rules;
        match link {
            Target::Chapter(chapter) if matches!(name, "level" | "before") => rules
                .chapters
                .get(chapter.at())
                .map_or_else(|| super::points(value), |rule| rules.paths[rule.path].word(value).to_owned()),
            _ => super::points(value),
        }
    }

    /// Small news: those that stand alone, and sentences for states that took the same step and powers that spoke.
    #[must_use]
    pub fn gathered<'a>(&self, items: impl IntoIterator<Item = &'a Item>) -> (Vec<&'a Item>, Vec<String>) {
        let (mut single, mut speak) = (Vec::new(), Vec::new());
        let mut steps = BTreeMap::<i64, Vec<String>>::new();
        for item in items {
            let mut facts = item.facts.iter().map(|(_, fact)| *fact);
            match (item.key, facts.next(), facts.next()) {
                ("news-engaged", Some(Fact::State(state)), Some(Fact::Count(rung))) => {
                    steps.entry(rung).or_default().push(self.state(state));
                }
                // An embassy is the sixth step.
                ("news-relations", Some(Fact::State(state)), _) => {
                    steps.entry(6).or_default().push(self.state(state));
                }
                ("news-power-speaks", Some(Fact::Power(power)), _) => speak.push(self.power(power)),
                _ => single.push(item),
            }
        }
        let mut sentences = Vec::new();
        if !speak.is_empty() {
            sentences.push(self.text("digest-power-speaks", &[arg("names", speak.join(", "))]));
        }
        sentences.extend(steps.into_iter().map(|(rung, names)| {
            let rung = self.rung(Milli::points(rung));
            self.text("digest-steps", &[arg("rung", rung), arg("names", names.join(", "))])
        }));
        (single, sentences)
    }

    /// An item of news as a sentence or two.
    #[must_use]
    pub fn news(&self, item: &Item) -> String {
        let roster = &self.setup.roster;
        let mut args: Vec<Arg> = vec![
            arg("aspirant", self.state(roster.aspirant)),
            arg("parent", self.state(roster.parent)),
            arg("target", self.target(item.link)),
        ];
        for (name, fact) in &item.facts {
            args.push(match *fact {
                Fact::State(state) => arg(name, self.state(state)),
                Fact::Body(org) => arg(name, self.body(org)),
                Fact::Power(power) => arg(name, self.power(power)),
                Fact::Region(region) => arg(name, self.region(region)),
                Fact::Seat(seat) => arg(name, self.seat(seat)),
                Fact::Action(action) => arg(name, self.action(action)),
                Fact::Event(event) => arg(name, self.event(event, item.link)),
                Fact::Due(due) => arg(name, self.due(due)),
                Fact::Opening(opening) => arg(name, self.opening(opening, item.link)),
                Fact::Agreement(agreement) => arg(name, self.agreement(agreement)),
                Fact::Article(article) => arg(name, self.article(article)),
                Fact::Option(article, option) => arg(name, self.article_option(article, option)),
                Fact::Points(points) => arg(name, self.on_scale(name, points, item.link)),
                Fact::Count(count) if *name == "rung" => arg(name, self.rung(crate::core::milli::Milli::points(count))),
                Fact::Count(count) if *name == "level" => arg(name, self.level(count)),
                Fact::Count(count) => arg(name, count),
                Fact::Day(day) => arg(name, self.date(day)),
                Fact::Choice(event, seat, position) => arg(name, self.choice(event, seat, position, item.link)),
            });
        }
        if let Some(key) = &item.content_key {
            args.push(arg("risk", self.about(key, item.link)));
        }
        if let Some(missed) = &item.missed {
            return self.missed(missed, item);
        }
        if item.link == Target::Nothing
            && let Some(text) = self.find(&format!("{}.nowhere", item.key), &args)
        {
            return text;
        }
        self.text(item.key, &args)
    }

    /// A chance that went against who acted: what did not come about, the odds it had, what came instead.
    fn missed(&self, missed: &Missed, item: &Item) -> String {
        let role = item.only.map_or(Role::Aspirant, |seat| self.setup.roster.role(seat));
        let list = |effects: &[Effect]| self.effects(effects, role, item.link).join("; ");
        let args = [
            arg("act", self.cause(missed.cause, owner_of(item.link))),
            arg("effects", list(&missed.effects)),
            arg("odds", self.odds(missed.odds)),
            arg("instead", list(&missed.instead)),
        ];
        self.text(if missed.instead.is_empty() { item.key } else { "news-missed.instead" }, &args)
    }
}

/// Whose name stands in the text of a cause that speaks of a place.
fn owner_of(link: Target) -> Owner {
    match link {
        Target::State(state) => Owner::State(state),
        Target::Body(org) => Owner::Body(org),
        Target::Agreement(agreement) => Owner::Agreement(agreement),
        _ => Owner::World,
    }
}
