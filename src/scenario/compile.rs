//! From the words of the files to indices: conditions, effects, prices.
//!
//! Everything here was checked before; an id that names nothing is a fault of the program, and says so.

use super::build::{milli, percent};
use super::ids::{
    ActionId, AgreementId, ArticleId, DialId, DueId, EventId, FlagId, GateId, OpeningId, OrgId, PowerId, QuantityId,
    RegionId, SchemeId, SeatId, StateId,
};
use super::rules_file as file;
use crate::actions::rules::{Need, RiskRule};
use crate::core::climate::StanceWord;
use crate::core::effects::{Condition, Effect, Lasts, Selection, Whose};
use crate::core::ix::{
    ActionIx, AgreementIx, ArticleIx, DueIx, EventIx, FlagIx, GateIx, OpeningIx, OrgIx, PowerIx, RegionIx, SchemeIx,
    SeatIx, StateIx,
};
use crate::core::milli::Milli;
use crate::core::price::Price;
use crate::core::quantity::{Quantity, Registry, Scope};
use crate::core::roster::Tables;
use jiff::civil::Date;

/// Resolves ids.
pub(super) struct Compiler<'a> {
    pub(super) tables: &'a Tables,
    pub(super) registry: &'a Registry,
    pub(super) dials: &'a [super::gauges_file::DialRow],
}

const CHECKED: &str = "ids are checked before they are resolved";

/// A day of a file that was checked.
pub(super) fn day(day: &super::ids::Day) -> Date {
    day.0.parse().expect("days are checked before they are read")
}

impl Compiler<'_> {
    pub(super) fn state(&self, id: &StateId) -> StateIx {
        self.tables.state(&id.0).expect(CHECKED)
    }
    pub(super) fn org(&self, id: &OrgId) -> OrgIx {
        self.tables.org(&id.0).expect(CHECKED)
    }
    pub(super) fn power(&self, id: &PowerId) -> PowerIx {
        self.tables.power(&id.0).expect(CHECKED)
    }
    pub(super) fn region(&self, id: &RegionId) -> RegionIx {
        self.tables.region(&id.0).expect(CHECKED)
    }
    pub(super) fn seat(&self, id: &SeatId) -> SeatIx {
        self.tables.seat(&id.0).expect(CHECKED)
    }
    pub(super) fn quantity(&self, id: &QuantityId) -> Quantity {
        self.registry.find(&id.0).expect(CHECKED).quantity
    }
    pub(super) fn agreement(&self, id: &AgreementId) -> AgreementIx {
        self.tables.agreement(&id.0).expect(CHECKED)
    }
    pub(super) fn article(&self, id: &ArticleId) -> ArticleIx {
        self.tables.article(&id.0).expect(CHECKED)
    }
    pub(super) fn gate(&self, id: &GateId) -> GateIx {
        self.tables.gate(&id.0).expect(CHECKED)
    }
    pub(super) fn chapter(&self, id: &super::ids::ChapterId) -> crate::core::ix::ChapterIx {
        self.tables.chapter(&id.0).expect(CHECKED)
    }
    pub(super) fn action(&self, id: &ActionId) -> ActionIx {
        self.tables.action(&id.0).expect(CHECKED)
    }
    pub(super) fn event(&self, id: &EventId) -> EventIx {
        self.tables.event(&id.0).expect(CHECKED)
    }
    pub(super) fn opening(&self, id: &OpeningId) -> OpeningIx {
        self.tables.opening(&id.0).expect(CHECKED)
    }
    pub(super) fn scheme(&self, id: &SchemeId) -> SchemeIx {
        self.tables.scheme(&id.0).expect(CHECKED)
    }
    fn dial(&self, id: &DialId, level: &str) -> Condition {
        let dial = self.dials.iter().position(|row| row.id == *id).expect(CHECKED);
        let level = self.dials[dial].levels.iter().position(|word| word.id == level).expect(CHECKED);
        let small = |n: usize| u8::try_from(n).expect("content limits keep tables countable");
        Condition::Dial(small(dial), small(level))
    }
    fn due(&self, id: &DueId) -> DueIx {
        self.tables.due(&id.0).expect(CHECKED)
    }
    pub(super) fn flag(&self, id: &FlagId) -> FlagIx {
        self.tables.flag(&id.0).expect(CHECKED)
    }

    fn whose(&self, whose: &file::Whose) -> Whose {
        match whose {
            file::Whose::Actor => Whose::Actor,
            file::Whose::Other => Whose::Other,
            file::Whose::Both => Whose::Both,
            file::Whose::Seat(id) => Whose::Seat(self.seat(id)),
            file::Whose::Role(role) => Whose::Role(*role),
            file::Whose::Target => Whose::Target,
            file::Whose::Picked(count, selection) => Whose::Picked(*count, self.selection(selection)),
            file::Whose::State(id) => Whose::State(self.state(id)),
            file::Whose::Region(id) => Whose::Region(self.region(id)),
            file::Whose::Chapter(id) => Whose::Chapter(self.chapter(id)),
            file::Whose::World => Whose::World,
        }
    }

    fn selection(&self, selection: &file::Selection) -> Selection {
        match selection {
            file::Selection::Neighbours => Selection::Neighbours,
            file::Selection::NearThreshold => Selection::NearThreshold,
            file::Selection::QuietRecognisers => Selection::QuietRecognisers,
            file::Selection::Waverers => Selection::Waverers,
            file::Selection::TiedTo(power) => Selection::TiedTo(self.power(power)),
            file::Selection::MembersOf(org) => Selection::MembersOf(self.org(org)),
            file::Selection::Conduct(conduct) => Selection::Conduct(*conduct),
            file::Selection::Blockers => Selection::Blockers,
        }
    }

    pub(super) fn effects(&self, effects: &[file::Effect]) -> Vec<Effect> {
        effects.iter().map(|effect| self.effect(effect)).collect()
    }

    fn effect(&self, effect: &file::Effect) -> Effect {
        match effect {
            file::Effect::Change { on, by, whose, lasts, odds } => Effect::Change {
                on: self.quantity(on),
                by: milli(*by),
                whose: self.whose(whose),
                lasts: *lasts,
                odds: percent(*odds),
            },
            file::Effect::By(on, by) => {
                let on = self.quantity(on);
                let whose = if self.registry.row(on).scope == Scope::Seat { Whose::Actor } else { Whose::Target };
                Effect::Change { on, by: milli(*by), whose, lasts: Lasts::Stays, odds: Milli::points(100) }
            }
            file::Effect::Goodwill(power, by) => Effect::Goodwill(self.power(power), milli(*by)),
            file::Effect::Flag(flag) => Effect::Flag(self.flag(flag), true),
            file::Effect::Unflag(flag) => Effect::Flag(self.flag(flag), false),
            file::Effect::Settle(due) => Effect::Settle(self.due(due)),
            file::Effect::Due(due, quarters) => Effect::Due(self.due(due), *quarters),
            file::Effect::PrepareBid(by) => Effect::PrepareBid(milli(*by)),
            file::Effect::TableBid => Effect::TableBid,
            file::Effect::WithdrawBid => Effect::WithdrawBid,
            file::Effect::Postpone(odds) => Effect::Postpone(percent(*odds)),
            file::Effect::Sound(by) => Effect::Sound(milli(*by)),
            file::Effect::ServeRequest => Effect::ServeRequest,
            file::Effect::Posture(power, steps) => Effect::Posture(self.power(power), *steps),
            file::Effect::Recognise(state, odds) => Effect::Recognise(self.state(state), percent(*odds)),
            file::Effect::GoodwillOf(role, power, by) => Effect::GoodwillOf(*role, self.power(power), milli(*by)),
            file::Effect::Luck(odds, then, otherwise) => {
                Effect::Luck(percent(*odds), self.effects(then), self.effects(otherwise))
            }
            file::Effect::Dialogue(act) => Effect::Dialogue(*act),
            file::Effect::Reach(article, level) => Effect::Reach(self.article(article), *level),
            file::Effect::Accession(act) => Effect::Accession(*act),
            file::Effect::Government(act) => Effect::Government(*act),
        }
    }

    pub(super) fn condition(&self, condition: &file::Condition) -> Condition {
        let all = |list: &[file::Condition]| list.iter().map(|c| self.condition(c)).collect();
        match condition {
            file::Condition::All(list) => Condition::All(all(list)),
            file::Condition::Any(list) => Condition::Any(all(list)),
            file::Condition::Not(one) => Condition::Not(Box::new(self.condition(one))),
            file::Condition::AtLeast(q, whose, v) => Condition::AtLeast(self.quantity(q), self.whose(whose), milli(*v)),
            file::Condition::AtMost(q, whose, v) => Condition::AtMost(self.quantity(q), self.whose(whose), milli(*v)),
            file::Condition::GoodwillAtLeast(seat, power, v) => {
                Condition::GoodwillAtLeast(self.seat(seat), self.power(power), milli(*v))
            }
            file::Condition::Flag(flag) => Condition::Flag(self.flag(flag)),
            file::Condition::From(d) => Condition::From(day(d)),
            file::Condition::Before(d) => Condition::Before(day(d)),
            file::Condition::TurnFrom(turn) => Condition::TurnFrom(*turn),
            file::Condition::TurnTo(turn) => Condition::TurnTo(*turn),
            file::Condition::Recognises(state) => Condition::Recognises(self.state(state)),
            file::Condition::Standing(org, standing) => Condition::Standing(self.org(org), *standing),
            file::Condition::NetRecognitionsAtLeast(n) => Condition::NetRecognitionsAtLeast(*n),
            file::Condition::NetRecognitionsAtMost(n) => Condition::NetRecognitionsAtMost(*n),
            file::Condition::BodiesJoinedAtLeast(n) => Condition::BodiesJoinedAtLeast(*n),
            file::Condition::AnyBid => Condition::AnyBid,
            file::Condition::Quarter(n) => Condition::Quarter(*n),
            file::Condition::Stage(agreement, stage) => Condition::Stage(self.agreement(agreement), *stage),
            file::Condition::Level(article, role, level) => Condition::Level(self.article(article), *role, *level),
            file::Condition::GatePassed(gate, role) => Condition::GatePassed(self.gate(gate), *role),
            file::Condition::RoundNow => Condition::RoundNow,
            file::Condition::VoteWithin(role, quarters) => Condition::VoteWithin(*role, *quarters),
            file::Condition::Dial(dial, level) => self.dial(dial, level),
        }
    }

    pub(super) fn need(&self, need: &file::Need) -> Need {
        match need {
            file::Need::Recognises => Need::StanceAtLeast(StanceWord::Frozen),
            file::Need::DoesNotRecognise => Need::DoesNotRecognise,
            file::Need::RungAtLeast(rung) => Need::RungAtLeast(Milli::points(*rung as i64)),
            file::Need::Late => Need::Late,
            file::Need::MemberOf(org) => Need::MemberOf(self.org(org)),
            file::Need::GoodwillAtLeast(value) => Need::GoodwillAtLeast(milli(*value)),
            file::Need::RequestOpen => Need::RequestOpen,
            file::Need::BodyOpen => Need::BodyOpen,
            file::Need::BidAtLeast(value) => Need::BidAtLeast(milli(*value)),
            file::Need::SessionThisQuarter => Need::SessionThisQuarter,
            file::Need::BidKnown => Need::BidKnown,
            file::Need::NotHeld => Need::NotHeld,
            file::Need::StageIs(stage) => Need::StageIs(*stage),
            file::Need::Open => Need::Open,
            file::Need::OpenOrUnderway => Need::OpenOrUnderway,
            file::Need::Tabled => Need::Tabled,
            file::Need::OwnPartOpen => Need::OwnPartOpen,
            file::Need::RoundNow => Need::RoundNow,
            file::Need::RoundWithin(quarters) => Need::RoundWithin(*quarters),
            file::Need::InForce => Need::InForce,
            file::Need::Prerequisites => Need::Prerequisites,
            file::Need::PartUnfinished => Need::PartUnfinished,
            file::Need::BothUnfinished => Need::BothUnfinished,
            file::Need::LevelBelow(article, level) => Need::LevelBelow(self.article(article), *level),
            file::Need::LevelAtLeast(article, level) => Need::LevelAtLeast(self.article(article), *level),
            file::Need::Majority => Need::Majority,
            file::Need::LawInForce => Need::LawInForce,
            file::Need::ChapterOpen => Need::ChapterOpen,
            file::Need::GateOpen => Need::GateOpen,
            file::Need::MeasuresOn => Need::MeasuresOn,
            file::Need::Warned => Need::Warned,
            file::Need::Breach => Need::Breach,
            file::Need::PartyIs(role) => Need::PartyIs(*role),
            file::Need::SchemeOpen => Need::SchemeOpen,
            file::Need::Owes(due) => Need::Owes(self.due(due)),
            file::Need::If(condition) => Need::If(self.condition(condition)),
        }
    }

    pub(super) fn risk(&self, risk: &file::Risk) -> RiskRule {
        RiskRule {
            odds: percent(risk.odds),
            text: risk.text.clone(),
            effects: self.effects(&risk.effects),
            instead: risk.instead,
        }
    }
}

/// A price.
pub(super) fn price(cost: file::Cost) -> Price {
    Price {
        teams: cost.teams,
        budget: milli(cost.budget),
        capital: milli(cost.capital),
        initiative: cost.initiative,
        goodwill: milli(cost.goodwill),
    }
}
