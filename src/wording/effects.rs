//! What an order does, in words: effects, prices and needs.

use super::{Arg, Words, arg, points, signed};
use crate::accession::EMPTY_WARNING;
use crate::actions::rules::Need;
use crate::core::climate::StanceWord;
use crate::core::effects::{
    AccessionAct, Condition, DialogueAct, Effect, GovernmentAct, Lasts, Selection, StageWord, Whose,
};
use crate::core::ix::{ActionIx, EventIx, Owner};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::price::Price;
use crate::core::quantity::{Quantity, Scope};
use crate::core::roster::Role;
use crate::domestic::votes::NEW_CAPITAL;
use crate::seats::KEEP;

impl Words {
    /// A price: `2 teams, EUR 1.2 m, 3 capital, the initiative`; `nothing` if it is free.
    #[must_use]
    pub fn price(&self, price: Price, upkeep: Milli, teams: u8, saved: Milli) -> String {
        let mut parts = Vec::new();
        if teams > 0 {
            parts.push(self.teams(teams));
        }
        if price.budget > Milli::ZERO {
            parts.push(self.money(price.budget));
        }
        if upkeep > Milli::ZERO {
            parts.push(self.text("price-upkeep", &[arg("amount", self.money(upkeep))]));
        }
        let capital = price.capital_after(saved);
        if capital > Milli::ZERO {
            parts.push(self.text("price-capital", &[arg("amount", points(capital))]));
        }
        if price.goodwill > Milli::ZERO {
            parts.push(self.text("price-goodwill", &[arg("amount", points(price.goodwill))]));
        }
        if price.initiative {
            parts.push(self.plain("price-initiative"));
        }
        if parts.is_empty() { self.plain("price-nothing") } else { parts.join(", ") }
    }

    /// Effects in words, one each.
    #[must_use]
    pub fn effects(&self, effects: &[Effect], role: Role, target: Target) -> Vec<String> {
        effects.iter().map(|effect| self.effect(effect, role, target)).collect()
    }

    /// What comes with an event whatever is answered, in a sentence; none where it does nothing by itself.
    #[must_use]
    pub fn event_brings(&self, event: EventIx, target: Target) -> Option<String> {
        let effects = &self.setup.event_rules.events[event.at()].effects;
        // What happens by itself pulls as it stands in the rules, for neither side.
        let list = self.effects(effects, Role::Aspirant, target).join("; ");
        (!list.is_empty()).then(|| self.text("agenda-event-brings", &[arg("effects", list)]))
    }

    fn effect(&self, effect: &Effect, role: Role, target: Target) -> String {
        let at = || {
            self.target_or(
                target,
                if matches!(effect, Effect::ServeRequest) { "target-some-power" } else { "target-some-body" },
            )
        };
        match effect {
            Effect::Luck(odds, then, otherwise) => {
                let list = |effects: &[Effect]| {
                    let words = self.effects(effects, role, target);
                    if words.is_empty() { self.plain("effect-nothing") } else { words.join(", ") }
                };
                self.text(
                    "effect-luck",
                    &[arg("odds", self.odds(*odds)), arg("then", list(then)), arg("otherwise", list(otherwise))],
                )
            }
            &Effect::GoodwillOf(role, power, by) => {
                let whose = self.seat_or_role(role);
                self.text(
                    "effect-goodwill-of",
                    &[arg("whose", whose), arg("power", self.power(power)), arg("amount", signed(by))],
                )
            }
            &Effect::Dialogue(act) => self.dialogue_act(act, target),
            &Effect::Reach(article, level) => self.text(
                "effect-reach",
                &[arg("article", self.article(article)), arg("level", self.level(i64::from(level)))],
            ),
            &Effect::Accession(act) => self.accession_act(act, target),
            &Effect::Government(act) => {
                let key = match act {
                    GovernmentAct::CallElection => "effect-call-election",
                    GovernmentAct::Fall => "effect-cabinet-falls",
                    GovernmentAct::Redraw => "effect-redraw",
                };
                self.text(key, &[arg("capital", points(NEW_CAPITAL))])
            }
            &Effect::Change { on, by, whose, lasts, odds } => self.changed(on, by, whose, lasts, odds, role, target),
            &Effect::Goodwill(power, by) => {
                self.text("effect-goodwill", &[arg("power", self.power(power)), arg("amount", signed(by))])
            }
            Effect::Flag(..) => self.plain("effect-flag"),
            &Effect::Settle(due) => self.text("effect-settle", &[arg("due", self.due(due))]),
            &Effect::Due(due, quarters) => {
                let price = self.setup.event_rules.dues[due.at()].price;
                let cost = self.price(price, Milli::ZERO, price.teams, Milli::ZERO);
                self.text(
                    "effect-due",
                    &[arg("due", self.due(due)), arg("quarters", i64::from(quarters)), arg("cost", cost)],
                )
            }
            &Effect::PrepareBid(by) => {
                self.text("effect-prepare-bid", &[arg("target", at()), arg("amount", signed(by))])
            }
            Effect::TableBid => self.text("effect-table-bid", &[arg("target", at())]),
            Effect::WithdrawBid => self.text("effect-withdraw-bid", &[arg("target", at())]),
            &Effect::Postpone(odds) => {
                self.text("effect-postpone", &[arg("target", at()), arg("odds", self.odds(odds))])
            }
            // Without a body it is the homes of the others that are sounded: what they bear at the table.
            &Effect::Sound(_) if Self::sounds_homes(target) => self.plain("effect-sound-homes"),
            &Effect::Sound(by) => self.text("effect-sound", &[arg("target", at()), arg("amount", points(by))]),
            Effect::ServeRequest => self.text("effect-serve-request", &[arg("target", at())]),
            &Effect::Posture(power, steps) => {
                let key = if steps < 0 { "effect-posture-away" } else { "effect-posture-closer" };
                self.text(key, &[arg("power", self.power(power))])
            }
            &Effect::Recognise(state, odds) => {
                self.text("effect-recognise", &[arg("state", self.state(state)), arg("odds", self.odds(odds))])
            }
        }
    }

    /// Name of a target; where none is named yet, what it would be.
    fn target_or(&self, target: Target, key: &str) -> String {
        if target == Target::Nothing { self.plain(key) } else { self.target(target) }
    }

    /// Whether a sounding at a target is one of what homes bear, not of votes.
    fn sounds_homes(target: Target) -> bool {
        matches!(target, Target::Nothing | Target::Agreement(_) | Target::Article(_) | Target::Party(_))
    }

    fn dialogue_act(&self, act: DialogueAct, target: Target) -> String {
        let (key, amount) = match act {
            DialogueAct::Convene => ("effect-convene", 0),
            DialogueAct::Text(ambiguity) => ("effect-text", ambiguity),
            DialogueAct::Deadline(quarters) => ("effect-deadline", quarters),
            DialogueAct::Envelope => ("effect-envelope", 0),
            DialogueAct::Sign => ("effect-sign", 0),
            DialogueAct::Ratify => ("effect-ratify", 0),
            DialogueAct::CarryOut(effort) => ("effect-carry-out", effort),
            DialogueAct::Support(effort) => ("effect-support", effort),
            DialogueAct::Escrow(quarters) => ("effect-escrow", quarters),
            DialogueAct::Clarify(by) => ("effect-clarify", by),
            DialogueAct::WalkOut => ("effect-walk-out", 0),
            DialogueAct::SlideBack => ("effect-slide-back", 0),
        };
        let whom = match target {
            Target::Nothing => self.plain(match act {
                DialogueAct::CarryOut(_) | DialogueAct::Escrow(_) | DialogueAct::SlideBack => "target-some-article",
                _ => "target-some-agreement",
            }),
            _ => self.target(target),
        };
        self.text(key, &[arg("target", whom), arg("amount", i64::from(amount))])
    }

    fn accession_act(&self, act: AccessionAct, target: Target) -> String {
        let (key, amount): (_, i64) = match act {
            AccessionAct::CallGate => ("effect-call-gate", 0),
            AccessionAct::Law => ("effect-law", 0),
            AccessionAct::Staff => ("effect-staff", 0),
            AccessionAct::Warn => ("effect-warn", EMPTY_WARNING.0.abs() / 1000),
            AccessionAct::Impose => ("effect-impose", 0),
            AccessionAct::Ease => ("effect-ease", 0),
            AccessionAct::Pay(share) => ("effect-pay", i64::from(share)),
        };
        let whom = match target {
            Target::Nothing => self.plain(match act {
                AccessionAct::CallGate => "target-some-gate",
                AccessionAct::Law | AccessionAct::Staff => "target-some-chapter",
                _ => "target-some-party",
            }),
            _ => self.target(target),
        };
        self.text(key, &[arg("target", whom), arg("amount", amount)])
    }

    /// A level of implementation in words.
    #[must_use]
    pub fn level(&self, level: i64) -> String {
        self.plain(&format!("level-{}", level.clamp(0, 3)))
    }

    /// The seat with a role, or the role where nobody sits.
    #[must_use]
    pub fn seat_or_role(&self, role: Role) -> String {
        self.setup.roster.seat_of(role).map_or_else(|| self.role(role), |seat| self.seat(seat))
    }

    fn changed(
        &self,
        on: Quantity,
        by: Milli,
        whose: Whose,
        lasts: Lasts,
        odds: Milli,
        role: Role,
        target: Target,
    ) -> String {
        let row = self.setup.registry.row(on);
        // What the two parties pull apart moves the other way for the parent.
        let by = if row.contested { by.ratio(role.sign(), 1) } else { by };
        let own = self.setup.roster.seat_of(role);
        // Whose it is names it: what one seat calls approval another calls unity, and another's word is not "yours".
        let seat_of = |role: Role| self.setup.roster.seat_of(role);
        let moved = match whose {
            Whose::Other => role.other().and_then(seat_of),
            Whose::Role(role) => seat_of(role),
            Whose::Both => seat_of(Role::Aspirant),
            Whose::Seat(seat) => Some(seat),
            Whose::Target => match target {
                Target::Party(seat) => Some(seat),
                _ => seat_of(Role::Aspirant).filter(|_| role == Role::Mediator).or(own),
            },
            _ => own,
        };
        let owner = moved.map_or(Owner::World, Owner::Seat);
        let name = if row.id == "image" {
            // Whose image it is goes without saying for one party only.
            self.text("effect-image-name", &[arg("aspirant", self.state(self.setup.roster.aspirant))])
        } else if on == KEEP && (moved != own || whose == Whose::Target) {
            self.plain("word-of-another")
        } else {
            self.quantity(on, owner)
        };
        let amount = self.change(row.unit, by);
        let where_to = self.whose(row.scope, whose, role, target);
        let mut args: Vec<Arg> = vec![arg("quantity", name), arg("amount", amount), arg("whose", where_to.clone())];
        let mut text = self.text(if where_to.is_empty() { "effect-change" } else { "effect-change-of" }, &args);
        args.clear();
        let (key, quarters) = match lasts {
            Lasts::Stays => ("", 0),
            Lasts::HalfLife(quarters) => ("lasts-half-life", quarters),
            Lasts::Over(quarters) => ("lasts-over", quarters),
            Lasts::For(quarters) => ("lasts-for", quarters),
        };
        if !key.is_empty() {
            text.push_str(", ");
            text.push_str(&self.text(key, &[arg("quarters", i64::from(quarters))]));
        }
        if odds < Milli::points(100) {
            text.push_str(", ");
            text.push_str(&self.text("with-odds", &[arg("odds", self.odds(odds))]));
        }
        text
    }

    fn whose(&self, scope: Scope, whose: Whose, role: Role, target: Target) -> String {
        let roster = &self.setup.roster;
        let name = |role: Role| self.seat_or_role(role);
        match (scope, whose) {
            (Scope::Seat, Whose::Target) => match target {
                Target::Party(seat) => self.seat(seat),
                _ => String::new(),
            },
            (_, Whose::Role(role)) => name(role),
            (Scope::World, _) | (Scope::Seat, Whose::Actor) => String::new(),
            (Scope::Seat, Whose::Other) => role.other().map_or_else(String::new, name),
            (_, Whose::Both) => self.plain("whose-both"),
            (_, Whose::Seat(seat)) => self.seat(seat),
            (_, Whose::Picked(count, selection)) => self.picked(count, selection),
            (_, Whose::State(state)) => self.state(state),
            (_, Whose::Region(region)) => self.region(region),
            (_, Whose::Chapter(chapter)) => self.target(Target::Chapter(chapter)),
            (Scope::Region, _) => match target {
                Target::Region(_) => self.target(target),
                Target::State(state) => {
                    roster.states[state.at()].region.map_or_else(String::new, |region| self.region(region))
                }
                _ => self.plain("whose-everywhere"),
            },
            _ => self.target(target),
        }
    }

    fn picked(&self, count: u8, selection: Selection) -> String {
        let count = arg("count", i64::from(count));
        match selection {
            Selection::Neighbours => self.text("picked-neighbours", &[count]),
            Selection::NearThreshold => self.text("picked-near-threshold", &[count]),
            Selection::QuietRecognisers => self.text("picked-quiet-recognisers", &[count]),
            Selection::Waverers => self.text("picked-waverers", &[count]),
            Selection::TiedTo(power) => self.text("picked-tied-to", &[count, arg("power", self.power(power))]),
            Selection::MembersOf(org) => self.text("picked-members-of", &[count, arg("body", self.body(org))]),
            Selection::Blockers => self.text("picked-blockers", &[count]),
            Selection::Conduct(conduct) => self.text("picked-conduct", &[count, arg("conduct", self.conduct(conduct))]),
        }
    }

    /// How far an agreement has come, in a word.
    #[must_use]
    pub fn stage(&self, stage: StageWord) -> String {
        self.plain(match stage {
            StageWord::Untabled => "stage-untabled",
            StageWord::Tabled => "stage-tabled",
            StageWord::Agreed => "stage-agreed",
            StageWord::Signed => "stage-signed",
            StageWord::Ratified => "stage-ratified",
        })
    }

    /// What must hold for an action, as a list in words; empty if nothing must.
    #[must_use]
    pub fn needs(&self, action: ActionIx) -> String {
        let needs = &self.setup.action_rules.actions[action.at()].needs;
        let words: Vec<String> = needs.iter().filter_map(|need| self.need(need)).collect();
        words.join("; ")
    }

    /// The conditions among them: what has a refusal of its own is left out.
    #[must_use]
    pub fn conditions(&self, action: ActionIx) -> String {
        let needs = &self.setup.action_rules.actions[action.at()].needs;
        let words = needs.iter().filter(|need| matches!(need, Need::If(_))).filter_map(|need| self.need(need));
        words.collect::<Vec<_>>().join("; ")
    }

    fn need(&self, need: &Need) -> Option<String> {
        let text = |key: &str, args: &[Arg]| Some(self.text(key, args));
        match need {
            Need::StanceAtLeast(StanceWord::Recognises) => text("need-recognises", &[]),
            Need::StanceAtLeast(_) => text("need-recognised", &[]),
            Need::DoesNotRecognise => text("need-does-not-recognise", &[]),
            Need::RungAtLeast(rung) => text("need-rung", &[arg("rung", self.rung(*rung))]),
            Need::Late => text("need-late", &[]),
            Need::MemberOf(org) => text("need-member-of", &[arg("body", self.body(*org))]),
            Need::GoodwillAtLeast(least) => text("need-goodwill", &[arg("amount", points(*least))]),
            Need::RequestOpen => text("need-request", &[]),
            Need::BodyOpen => text("need-body-open", &[]),
            Need::BidAtLeast(least) => text("need-bid", &[arg("amount", points(*least))]),
            Need::SessionThisQuarter => text("need-session", &[]),
            Need::BidKnown => text("need-bid-known", &[]),
            Need::NotHeld => None,
            Need::StageIs(stage) => text("need-stage", &[arg("stage", self.stage(*stage))]),
            Need::Open => text("need-open", &[]),
            Need::OpenOrUnderway => text("need-open-or-underway", &[]),
            Need::Tabled => text("need-tabled", &[]),
            Need::OwnPartOpen => text("need-own-part", &[]),
            Need::RoundNow => text("need-round", &[]),
            Need::RoundWithin(quarters) => text("need-round-within", &[arg("quarters", i64::from(*quarters))]),
            Need::InForce => text("need-in-force", &[]),
            Need::Prerequisites => text("need-prerequisites", &[]),
            Need::PartUnfinished => text("need-unfinished", &[]),
            Need::BothUnfinished => text("need-both-unfinished", &[]),
            Need::LevelBelow(article, level) => text(
                "need-level-below",
                &[arg("article", self.article(*article)), arg("level", self.level(i64::from(*level)))],
            ),
            Need::LevelAtLeast(article, level) => text(
                "need-level-at-least",
                &[arg("article", self.article(*article)), arg("level", self.level(i64::from(*level)))],
            ),
            Need::Majority => text("need-majority", &[]),
            Need::LawInForce => text("need-law", &[]),
            Need::ChapterOpen => text("need-chapter-open", &[]),
            Need::GateOpen => text("need-gate-open", &[]),
            Need::MeasuresOn => text("need-measures-on", &[]),
            Need::Warned => text("need-warned", &[]),
            Need::Breach => text("need-breach", &[]),
            Need::PartyIs(role) => text("need-party-is", &[arg("party", self.seat_or_role(*role))]),
            Need::SchemeOpen => text("need-scheme-open", &[]),
            Need::Owes(due) => text("need-owes", &[arg("due", self.due(*due))]),
            Need::If(condition) => Some(self.condition(condition)),
        }
    }

    /// A condition in words.
    #[must_use]
    pub fn condition(&self, condition: &Condition) -> String {
        let list = |all: &[Condition], joint: &str| {
            let words: Vec<String> = all.iter().map(|one| self.condition(one)).collect();
            words.join(&format!(" {} ", self.plain(joint)))
        };
        let bound = |key: &str, on: Quantity, whose: Whose, value: Milli| {
            let row = self.setup.registry.row(on);
            let seat = match whose {
                Whose::Seat(seat) => Owner::Seat(seat),
                _ => Owner::World,
            };
            self.text(key, &[arg("quantity", self.quantity(on, seat)), arg("amount", self.amount(row.unit, value))])
        };
        match condition {
            Condition::All(all) => list(all, "condition-and"),
            Condition::Any(any) => list(any, "condition-or"),
            Condition::Not(one) => self.text("condition-not", &[arg("condition", self.condition(one))]),
            Condition::AtLeast(on, whose, value) => bound("condition-at-least", *on, *whose, *value),
            Condition::AtMost(on, whose, value) => bound("condition-at-most", *on, *whose, *value),
            Condition::GoodwillAtLeast(seat, power, value) => self.text(
                "condition-goodwill",
                &[arg("seat", self.seat(*seat)), arg("power", self.power(*power)), arg("amount", points(*value))],
            ),
            Condition::Flag(flag) => self.flag(*flag),
            Condition::From(day) => self.text("condition-from", &[arg("day", self.date(*day))]),
            Condition::Before(day) => self.text("condition-before", &[arg("day", self.date(*day))]),
            Condition::TurnFrom(turn) => self.text("condition-turn-from", &[arg("turn", i64::from(*turn))]),
            Condition::TurnTo(turn) => self.text("condition-turn-to", &[arg("turn", i64::from(*turn))]),
            Condition::Recognises(state) => self.text("condition-recognises", &[arg("state", self.state(*state))]),
            Condition::Standing(org, standing) => self
                .text("condition-standing", &[arg("body", self.body(*org)), arg("standing", self.standing(*standing))]),
            Condition::NetRecognitionsAtLeast(n) => self.text("condition-net-least", &[arg("count", i64::from(*n))]),
            Condition::NetRecognitionsAtMost(n) => self.text("condition-net-most", &[arg("count", i64::from(*n))]),
            Condition::BodiesJoinedAtLeast(n) => self.text("condition-joined", &[arg("count", i64::from(*n))]),
            Condition::AnyBid => self.plain("condition-any-bid"),
            Condition::Stage(agreement, stage) => self.text(
                "condition-stage",
                &[arg("agreement", self.agreement(*agreement)), arg("stage", self.stage(*stage))],
            ),
            Condition::Level(article, role, level) => self.text(
                "condition-level",
                &[
                    arg("article", self.article(*article)),
                    arg("party", self.seat_or_role(*role)),
                    arg("level", self.level(i64::from(*level))),
                ],
            ),
            Condition::GatePassed(gate, role) => {
                self.text("condition-gate", &[arg("gate", self.gate(*gate)), arg("party", self.seat_or_role(*role))])
            }
            Condition::RoundNow => self.plain("condition-round"),
            Condition::VoteWithin(role, quarters) => self.text(
                "condition-vote-within",
                &[arg("party", self.seat_or_role(*role)), arg("quarters", i64::from(*quarters))],
            ),
            Condition::Dial(..) => self.plain("condition-dial"),
            Condition::Quarter(n) => {
                self.text("condition-quarter", &[arg("quarter", self.plain(&format!("quarter-{n}")))])
            }
        }
    }
}
