//! Refusals: why an order cannot be carried out, and what to do about it.

use super::{Arg, Words, arg, points};
use crate::actions::rules::TargetKind;
use crate::core::ix::OrgIx;
use crate::core::order::{Order, Target};
use crate::game::check::Refusal;
use crate::game::order_text::ReadError;

/// The key of a refusal's text.
#[must_use]
fn key(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Over => "refusal-over",
        Refusal::NotYours(_) => "refusal-not-yours",
        Refusal::WrongTarget(_, kind) => match kind {
            TargetKind::Nothing => "refusal-wrong-target-nothing",
            TargetKind::State => "refusal-wrong-target-state",
            TargetKind::Body => "refusal-wrong-target-body",
            TargetKind::Power => "refusal-wrong-target-power",
            TargetKind::Region => "refusal-wrong-target-region",
            TargetKind::Agreement => "refusal-wrong-target-agreement",
            TargetKind::Article => "refusal-wrong-target-article",
            TargetKind::Chapter => "refusal-wrong-target-chapter",
            TargetKind::Gate => "refusal-wrong-target-gate",
            TargetKind::Scheme => "refusal-wrong-target-scheme",
            TargetKind::Party => "refusal-wrong-target-party",
        },
        Refusal::Party => "refusal-party",
        Refusal::Queued => "refusal-queued",
        Refusal::Teams(..) => "refusal-teams",
        Refusal::Budget(..) => "refusal-budget",
        Refusal::Capital(..) => "refusal-capital",
        Refusal::Initiative => "refusal-initiative",
        Refusal::Goodwill(..) => "refusal-goodwill",
        Refusal::TooSoon(_) => "refusal-too-soon",
        Refusal::NotRecognising => "refusal-not-recognising",
        Refusal::Recognising => "refusal-recognising",
        Refusal::Rung(..) => "refusal-rung",
        Refusal::Firm => "refusal-firm",
        Refusal::NotMember(_) => "refusal-not-member",
        Refusal::NoRequest(_) => "refusal-no-request",
        Refusal::Joined(_) => "refusal-joined",
        Refusal::NoWayIn(_) => "refusal-no-way-in",
        Refusal::Closed(_) => "refusal-closed",
        Refusal::Unready(..) => "refusal-unready",
        Refusal::NoSession(_) => "refusal-no-session",
        Refusal::NoBid(_) => "refusal-no-bid",
        Refusal::SoundedOut(_) => "refusal-sounded-out",
        Refusal::Held => "refusal-held",
        Refusal::AtMost(_) => "refusal-at-most",
        Refusal::Condition(_) => "refusal-condition",
        Refusal::NotHeld => "refusal-not-held",
        Refusal::NoOpening(_) => "refusal-no-opening",
        Refusal::OpeningsUsed(_) => "refusal-openings-used",
        Refusal::NoEvent(_) => "refusal-no-event",
        Refusal::NoOption(_) => "refusal-no-option",
        Refusal::Answered => "refusal-answered",
        Refusal::NotDue(_) => "refusal-not-due",
        Refusal::DelayedOnce => "refusal-delayed-once",
        Refusal::Once(_) => "refusal-once",
        Refusal::Stage(_) => "refusal-stage",
        Refusal::NotOwed(_) => "refusal-not-owed",
        Refusal::NothingOpen(_) => "refusal-nothing-open",
        Refusal::NotYet(_) => "refusal-not-yet",
        Refusal::NotTabled(_) => "refusal-not-tabled",
        Refusal::OneSided(_) => "refusal-one-sided",
        Refusal::OwnPartDone(_) => "refusal-own-part-done",
        Refusal::LastTurn => "refusal-last-turn",
        Refusal::NoRound => "refusal-no-round",
        Refusal::NoRoundWithin(_) => "refusal-no-round-within",
        Refusal::NotInForce(_) => "refusal-not-in-force",
        Refusal::Waits(_) => "refusal-waits",
        Refusal::PartFull(_) => "refusal-part-full",
        Refusal::EffortFull(_) => "refusal-effort-full",
        Refusal::MeetsNow(_) => "refusal-meets-now",
        Refusal::NoPart(_) => "refusal-no-part",
        Refusal::LevelReached(..) => "refusal-level-reached",
        Refusal::LevelFirst(..) => "refusal-level-first",
        Refusal::NoMajority => "refusal-no-majority",
        Refusal::NoLaw(_) => "refusal-no-law",
        Refusal::ChapterBusy(_) => "refusal-chapter-busy",
        Refusal::GateShut(_) => "refusal-gate-shut",
        Refusal::NotMediated(_) => "refusal-not-mediated",
        Refusal::NoMeasures => "refusal-no-measures",
        Refusal::NoWarning => "refusal-no-warning",
        Refusal::NoBreach => "refusal-no-breach",
        Refusal::WrongParty => "refusal-wrong-party",
        Refusal::SchemeComplete(_) => "refusal-scheme-complete",
        Refusal::NotYourPart => "refusal-not-your-part",
        Refusal::NoSuchOption(_) => "refusal-no-such-option",
        Refusal::ArticleAgreed(_) => "refusal-article-agreed",
        Refusal::AskedBeyondWorst => "refusal-asked-beyond-worst",
        Refusal::NoReview(None) => "refusal-no-legacy",
        Refusal::NoReview(Some(_)) => "refusal-no-review",
        Refusal::NotYourAim => "refusal-not-your-aim",
        Refusal::LegacyHas => "refusal-legacy-has",
        Refusal::SwappedOnce => "refusal-swapped-once",
    }
}

impl Words {
    /// Why an order cannot be carried out, and what to do about it.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal, order: &Order) -> String {
        let setup = &self.setup;
        let target = match *order {
            Order::Act(_, target) | Order::Recall(_, target) | Order::Use(_, target) => target,
            Order::Offer(article, ..) | Order::Point(article, _) => Target::Article(article),
            Order::Answer(..) | Order::Settle(..) | Order::Legacy(..) | Order::SwapLegacy(..) => Target::Nothing,
        };
        let mut args: Vec<Arg> = vec![
            arg("target", self.target(target)),
            arg("aspirant", self.state(setup.roster.aspirant)),
            arg("parent", self.state(setup.roster.parent)),
        ];
        let org_id = |org: OrgIx| setup.roster.orgs[org.at()].id.clone();
        match *refusal {
            Refusal::NotYours(action) | Refusal::WrongTarget(action, _) => {
                args.push(arg("action", self.action(action)));
            }
            Refusal::Condition(action) => {
                args.push(arg("action", self.action(action)));
                args.push(arg("needs", self.conditions(action)));
            }
            Refusal::NoReview(Some(turn)) => args.push(arg("turn", i64::from(turn))),
            Refusal::Teams(needed, there) => {
                args.extend([arg("needed", i64::from(needed)), arg("there", i64::from(there))]);
            }
            Refusal::Budget(needed, there) => {
                // What is short by less than a decimal shows it.
                let near = self.money(needed) == self.money(there);
                let money = |amount| if near { self.money_exact(amount) } else { self.money(amount) };
                args.extend([arg("needed", money(needed)), arg("there", money(there))]);
            }
            Refusal::Capital(needed, there) => {
                args.extend([arg("needed", points(needed)), arg("there", points(there))]);
            }
            Refusal::Goodwill(power, needed, there) => args.extend([
                arg("power", self.power(power)),
                arg("needed", points(needed)),
                arg("there", points(there)),
            ]),
            Refusal::TooSoon(quarters) => args.push(arg("quarters", i64::from(quarters))),
            Refusal::Rung(needed, there) => {
                args.extend([arg("needed", self.rung(needed)), arg("there", self.rung(there))]);
            }
            Refusal::NotMember(org) | Refusal::Joined(org) | Refusal::NoWayIn(org) => {
                args.push(arg("body", self.body(org)));
            }
            Refusal::Closed(org) | Refusal::SoundedOut(org) | Refusal::NoBid(org) | Refusal::NoSession(org) => {
                args.extend([arg("body", self.body(org)), arg("id", org_id(org))]);
            }
            Refusal::Unready(org, needed, there) => args.extend([
                arg("body", self.body(org)),
                arg("id", org_id(org)),
                arg("needed", points(needed)),
                arg("there", points(there)),
            ]),
            Refusal::NoRequest(power) => args.push(arg("power", self.power(power))),
            Refusal::AtMost(count) | Refusal::OpeningsUsed(count) => args.push(arg("count", i64::from(count))),
            Refusal::NoOpening(kind) => args.push(arg("opening", self.opening(kind, target))),
            Refusal::NoEvent(event) | Refusal::NoOption(event) => args.push(arg("event", self.event(event, target))),
            Refusal::NotDue(due) | Refusal::NotOwed(due) => args.push(arg("due", self.due(due))),
            Refusal::Once(action) => args.push(arg("action", self.action(action))),
            Refusal::NotYet(agreement) => {
                let rule = &setup.dialogue_rules.agreements[agreement.at()];
                args.push(arg("agreement", self.agreement(agreement)));
                args.push(arg("needs", rule.opens.as_ref().map_or_else(String::new, |opens| self.condition(opens))));
                if let (Some(from), None) = (rule.from, &rule.opens) {
                    args.push(arg("day", self.date(from)));
                    return self.text("refusal-not-yet-date", &args);
                }
            }
            Refusal::Stage(agreement)
            | Refusal::NothingOpen(agreement)
            | Refusal::MeetsNow(agreement)
            | Refusal::NotTabled(agreement)
            | Refusal::OwnPartDone(agreement) => {
                args.push(arg("agreement", self.agreement(agreement)));
            }
            Refusal::NoRoundWithin(quarters) => args.push(arg("quarters", i64::from(quarters))),
            Refusal::NotInForce(article)
            | Refusal::Waits(article)
            | Refusal::PartFull(article)
            | Refusal::EffortFull(article)
            | Refusal::NoPart(article)
            | Refusal::OneSided(article)
            | Refusal::NoSuchOption(article)
            | Refusal::ArticleAgreed(article) => args.push(arg("article", self.article(article))),
            Refusal::LevelReached(article, level) | Refusal::LevelFirst(article, level) => {
                args.extend([arg("article", self.article(article)), arg("level", self.level(i64::from(level)))]);
            }
            Refusal::NoLaw(chapter) | Refusal::ChapterBusy(chapter) => {
                args.push(arg("chapter", self.chapter(chapter)));
            }
            Refusal::GateShut(gate) | Refusal::NotMediated(gate) => args.push(arg("gate", self.gate(gate))),
            Refusal::SchemeComplete(scheme) => args.push(arg("scheme", self.scheme(scheme))),
            Refusal::NoReview(None)
            | Refusal::NotYourAim
            | Refusal::LegacyHas
            | Refusal::SwappedOnce
            | Refusal::Over
            | Refusal::Party
            | Refusal::Queued
            | Refusal::Initiative
            | Refusal::NotRecognising
            | Refusal::Recognising
            | Refusal::Firm
            | Refusal::Held
            | Refusal::NotHeld
            | Refusal::Answered
            | Refusal::DelayedOnce
            | Refusal::NoRound
            | Refusal::LastTurn
            | Refusal::NoMajority
            | Refusal::NoMeasures
            | Refusal::NoWarning
            | Refusal::NoBreach
            | Refusal::WrongParty
            | Refusal::NotYourPart
            | Refusal::AskedBeyondWorst => {}
        }
        self.text(key(refusal), &args)
    }
}

impl Words {
    /// Why a line could not be read as an order, with what was probably meant.
    #[must_use]
    pub fn read_error(&self, error: &ReadError) -> String {
        match error {
            ReadError::Form(error) => self.text("read-form", &[arg("why", error.to_string())]),
            ReadError::Verb(word, hint) => {
                self.text("read-verb", &[arg("word", word.as_str()), arg("hint", hint.as_str())])
            }
            ReadError::NeedsTarget(word, what) => {
                self.text("read-needs-target", &[arg("word", word.as_str()), arg("what", what.as_str())])
            }
            ReadError::Target(kind, word, hint) => {
                self.text("read-target", &[arg("kind", *kind), arg("word", word.as_str()), arg("hint", hint.as_str())])
            }
            ReadError::NeedsSetting(line, setting) => {
                self.text("read-needs-setting", &[arg("line", line.as_str()), arg("setting", setting.as_str())])
            }
            ReadError::Setting(key, value, known) => self.text(
                "read-setting",
                &[arg("key", key.as_str()), arg("value", value.as_str()), arg("known", known.as_str())],
            ),
        }
    }
}
