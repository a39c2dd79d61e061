//! From an effect to requests: the one place that reads the effect vocabulary.

use super::chance::{Chance, Key, Stream};
use super::climate::Climate;
use super::dials::{DialRules, Dialled};
use super::effects::{Effect, Lasts, Whose};
use super::inbox::{Aim, Ask, Inbox};
use super::ix::{CauseIx, Owner, PowerIx, SeatIx};
use super::lasting::LastingEffects;
use super::milli::Milli;
use super::order::Target;
use super::quantity::{Domain, Quantity, Registry, Scope};
use super::roster::{Role, Roster};
use bevy::ecs::system::SystemParam;
use bevy::prelude::{Res, ResMut};

/// Who acts on what, and why.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// Who acts; nobody for what happens by itself.
    pub by: Option<SeatIx>,
    /// On what.
    pub target: Target,
    /// Why.
    pub cause: CauseIx,
    /// Key of its chance.
    pub key: Key,
}

/// A chance that a seat's act had and that went against it: what did not come about, its odds, what came instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// Why it was tried.
    pub cause: CauseIx,
    /// Odds (milli-per-cent) that it had.
    pub odds: Milli,
    /// What did not come about.
    pub effects: Vec<Effect>,
    /// What came instead.
    pub instead: Vec<Effect>,
}

/// Turns effects into requests.
pub struct Emitter<'a> {
    /// Where requests go.
    pub inbox: &'a mut Inbox,
    /// Where what comes later is noted.
    pub lasting: &'a mut LastingEffects,
    /// Tables.
    pub roster: &'a Roster,
    /// Quantities.
    pub registry: &'a Registry,
    /// Chance.
    pub chance: &'a Chance,
    /// Hidden dials: they multiply what is asked, never what is paid.
    pub dials: Dialled<'a>,
    /// Chances that went against who acts, where somebody wants to tell of them.
    pub missed: Option<Vec<Missed>>,
}

/// What a system needs in order to emit.
#[derive(SystemParam)]
pub struct Emitting<'w> {
    inbox: ResMut<'w, Inbox>,
    lasting: ResMut<'w, LastingEffects>,
    roster: Res<'w, Roster>,
    registry: Res<'w, Registry>,
    chance: Res<'w, Chance>,
    dials: Res<'w, DialRules>,
    climate: Res<'w, Climate>,
}

impl Emitting<'_> {
    /// Its emitter.
    pub fn emitter(&mut self) -> Emitter<'_> {
        Emitter {
            inbox: &mut self.inbox,
            lasting: &mut self.lasting,
            roster: &self.roster,
            registry: &self.registry,
            chance: &self.chance,
            dials: Dialled { rules: &self.dials, levels: &self.climate.dials },
            missed: None,
        }
    }
}

impl Emitter<'_> {
    /// Emits the effects of an act.
    pub fn emit(&mut self, effects: &[Effect], act: Act) {
        for (n, effect) in effects.iter().enumerate() {
            self.one(effect, act, n);
        }
    }

    /// Emits the effects of an act and returns the chances that went against it, where these are asked for.
    pub fn emit_and_tell(&mut self, effects: &[Effect], act: Act, asked: bool) -> Vec<Missed> {
        self.missed = asked.then(Vec::new);
        self.emit(effects, act);
        self.missed.take().unwrap_or_default()
    }

    fn miss(&mut self, cause: CauseIx, odds: Milli, effects: &[Effect], instead: &[Effect]) {
        if let Some(missed) = &mut self.missed {
            missed.push(Missed { cause, odds, effects: effects.to_vec(), instead: instead.to_vec() });
        }
    }

    /// A plain change of a seat's own quantity: a cost.
    pub fn cost(&mut self, quantity: Quantity, seat: SeatIx, amount: Milli, cause: CauseIx) {
        if amount != Milli::ZERO {
            let domain = self.registry.row(quantity).domain;
            let ask = Ask::Change(quantity, Aim::At(Owner::Seat(seat)), -amount, Lasts::Stays);
            self.inbox.ask(domain, ask, cause, Some(seat));
        }
    }

    fn one(&mut self, effect: &Effect, act: Act, n: usize) {
        let Act { by, target, cause, key } = act;
        match effect {
            Effect::Luck(odds, then, otherwise) => {
                let key = key.and(Key(1_000 + n as u64));
                let hit = self.chance.draw(Stream::Action, key).hits(*odds);
                if !hit {
                    self.miss(cause, *odds, then, otherwise);
                }
                self.emit(if hit { then } else { otherwise }, Act { key, ..act });
            }
            &Effect::Change { on, by: amount, whose, lasts, odds } => {
                if odds < Milli::points(100) {
                    let key = key.and(Key(n as u64 + 1));
                    if !self.chance.draw(Stream::Action, key).hits(odds) {
                        // Told with its odds beside it, not in it.
                        let sure = Effect::Change { on, by: amount, whose, lasts, odds: Milli::points(100) };
                        self.miss(cause, odds, &[sure], &[]);
                        return;
                    }
                }
                let row = self.registry.row(on);
                let sign = if row.contested { by.map_or(1, |seat| self.roster.role(seat).sign()) } else { 1 };
                let amount = amount.ratio(sign, 1);
                let domain = row.domain;
                for aim in aims(self.roster, row.scope, whose, (by, target)) {
                    let (of, power) = self.family(aim);
                    let amount = self.dials.scaled(amount, on, of, power);
                    if let Lasts::Over(quarters) = lasts {
                        let first = amount.split(quarters)[0];
                        self.inbox.ask(domain, Ask::Change(on, aim, first, Lasts::Stays), cause, by);
                        self.lasting.note_coming(on, aim, amount - first, quarters.saturating_sub(1), cause, by);
                    } else {
                        self.inbox.ask(domain, Ask::Change(on, aim, amount, lasts), cause, by);
                    }
                }
            }
            &Effect::Goodwill(power, amount) => self.goodwill(by, power, amount, act),
            &Effect::GoodwillOf(role, power, amount) => self.goodwill(self.roster.seat_of(role), power, amount, act),
            &Effect::Dialogue(dialogue) => {
                self.inbox.ask(Domain::Dialogue, Ask::Dialogue(dialogue, target), cause, by);
            }
            &Effect::Reach(article, level) => {
                if let Some(seat) = by {
                    self.inbox.ask(Domain::Dialogue, Ask::Reach(seat, article, level), cause, by);
                }
            }
            &Effect::Accession(accession) => {
                self.inbox.ask(Domain::Accession, Ask::Accession(accession, target), cause, by);
            }
            &Effect::Government(government) => {
                if let Some(seat) = by {
                    self.inbox.ask(Domain::Domestic, Ask::Government(seat, government), cause, by);
                }
            }
            &Effect::Flag(flag, set) => self.inbox.ask(Domain::Events, Ask::Flag(flag, set), cause, by),
            &Effect::Settle(due) => {
                if let Some(seat) = by {
                    self.inbox.ask(Domain::Events, Ask::Settle(seat, due), cause, by);
                }
            }
            &Effect::Due(due, quarters) => {
                if let Some(seat) = by {
                    self.inbox.ask(Domain::Events, Ask::Due(seat, due, quarters), cause, by);
                }
            }
            &Effect::Sound(amount) => {
                if let Some(seat) = by {
                    let domain = match target {
                        Target::Agreement(_) | Target::Article(_) | Target::Party(_) | Target::Nothing => {
                            Domain::Dialogue
                        }
                        _ => Domain::Organisations,
                    };
                    self.inbox.ask(domain, Ask::Sound(seat, target, amount), cause, by);
                }
            }
            Effect::ServeRequest => {
                if let (Some(seat), Target::Power(power)) = (by, target) {
                    self.inbox.ask(Domain::Powers, Ask::ServeRequest(seat, power), cause, by);
                }
            }
            &Effect::Posture(power, steps) => self.inbox.ask(Domain::Powers, Ask::Posture(power, steps), cause, by),
            &Effect::Recognise(state, odds) => {
                self.inbox.ask(Domain::Recognition, Ask::Recognise(state, odds), cause, by);
            }
            Effect::PrepareBid(_) | Effect::TableBid | Effect::WithdrawBid | Effect::Postpone(_) => {
                let Target::Body(org) = target else { return };
                let ask = match *effect {
                    Effect::PrepareBid(amount) => Ask::PrepareBid(org, amount),
                    Effect::TableBid => Ask::TableBid(org),
                    Effect::Postpone(odds) => Ask::Postpone(org, odds),
                    _ => Ask::WithdrawBid(org),
                };
                self.inbox.ask(Domain::Organisations, ask, cause, by);
            }
        }
    }

    fn goodwill(&mut self, of: Option<SeatIx>, power: PowerIx, amount: Milli, act: Act) {
        if let (Some(seat), Some(row)) = (of, self.registry.find("goodwill")) {
            let aim = Aim::At(Owner::With(seat, power));
            let (of, with) = self.family(aim);
            let amount = self.dials.scaled(amount, row.quantity, of, with);
            self.inbox.ask(row.domain, Ask::Change(row.quantity, aim, amount, Lasts::Stays), act.cause, act.by);
        }
    }

    /// The role and the power by which dials know a family of effects.
    fn family(&self, aim: Aim) -> (Option<Role>, Option<u8>) {
        let role = |seat| Some(self.roster.role(seat));
        match aim {
            Aim::At(Owner::With(seat, power)) => (role(seat), Some(power.0)),
            Aim::At(
                Owner::Seat(seat)
                | Owner::Article(seat, _)
                | Owner::Chapter(seat, _)
                | Owner::Member(seat, _)
                | Owner::Scheme(seat, _),
            ) => (role(seat), None),
            _ => (None, None),
        }
    }
}

/// The party whose numbers are meant, where an effect speaks of parties.
fn party(roster: &Roster, whose: Whose, (by, target): (Option<SeatIx>, Target)) -> Option<SeatIx> {
    match (whose, target) {
        (Whose::Seat(seat), _) | (Whose::Target, Target::Party(seat)) => Some(seat),
        (Whose::Role(role), _) => roster.seat_of(role),
        (Whose::Other, _) => by.and_then(|s| roster.role(s).other()).and_then(|role| roster.seat_of(role)),
        _ => by.or_else(|| roster.seat_of(Role::Aspirant)),
    }
}

/// Whose numbers an effect is aimed at.
#[must_use]
pub fn aims(roster: &Roster, scope: Scope, whose: Whose, (by, target): (Option<SeatIx>, Target)) -> Vec<Aim> {
    let seat_of = |role| roster.seat_of(role);
    let seat = |seat: Option<SeatIx>| seat.map(|s| Aim::At(Owner::Seat(s))).into_iter().collect::<Vec<_>>();
    let one = |owner| vec![Aim::At(owner)];
    match (scope, whose) {
        (Scope::World, _) => one(Owner::World),
        (Scope::Seat, Whose::Actor) => seat(by),
        (Scope::Seat, Whose::Target) => match target {
            Target::Party(party) => seat(Some(party)),
            _ => seat(by),
        },
        (Scope::Seat, Whose::Role(role)) => seat(seat_of(role)),
        (Scope::Seat, Whose::Other) => seat(by.and_then(|s| roster.role(s).other()).and_then(seat_of)),
        // Where nothing narrower is named, the domain picks among the party's own.
        (Scope::Article | Scope::Chapter | Scope::Scheme, whose) => {
            let Some(party) = party(roster, whose, (by, target)) else { return Vec::new() };
            match (scope, target) {
                (Scope::Chapter, _) if let Whose::Chapter(chapter) = whose => one(Owner::Chapter(party, chapter)),
                (Scope::Article, Target::Article(article)) => one(Owner::Article(party, article)),
                (Scope::Chapter, Target::Chapter(chapter)) => one(Owner::Chapter(party, chapter)),
                (Scope::Scheme, Target::Scheme(scheme)) => one(Owner::Scheme(party, scheme)),
                _ => one(Owner::Seat(party)),
            }
        }
        (Scope::Agreement, _) => match target {
            Target::Agreement(agreement) => one(Owner::Agreement(agreement)),
            _ => one(Owner::World),
        },
        (Scope::Member, whose) => {
            let Some(party) = party(roster, whose, (by, target)) else { return Vec::new() };
            match (whose, target) {
                (Whose::State(state), _) | (_, Target::State(state)) => one(Owner::Member(party, state)),
                (Whose::Picked(count, selection), target) => vec![Aim::Picked(count, selection, target)],
                _ => one(Owner::Seat(party)),
            }
        }
        (Scope::Seat, Whose::Both) => {
            [Role::Aspirant, Role::Parent].into_iter().flat_map(|role| seat(seat_of(role))).collect()
        }
        (Scope::Seat, Whose::Seat(s)) => seat(Some(s)),
        (Scope::Power, _) => match (by, target) {
            (Some(by), Target::Power(power)) => one(Owner::With(by, power)),
            _ => Vec::new(),
        },
        (Scope::Region, Whose::Region(region)) => one(Owner::Region(region)),
        (Scope::Region, Whose::State(state)) => {
            roster.states[state.at()].region.map_or_else(Vec::new, |r| one(Owner::Region(r)))
        }
        (Scope::Region, _) => match target {
            Target::Region(region) => one(Owner::Region(region)),
            Target::State(state) => roster.states[state.at()].region.map_or_else(Vec::new, |r| one(Owner::Region(r))),
            _ => one(Owner::World),
        },
        (_, Whose::Picked(count, selection)) => vec![Aim::Picked(count, selection, target)],
        (Scope::State, Whose::State(state)) => one(Owner::State(state)),
        (Scope::State, _) => match target {
            Target::State(state) => one(Owner::State(state)),
            _ => Vec::new(),
        },
        (Scope::Body, _) => match target {
            Target::Body(org) => one(Owner::Body(org)),
            _ => Vec::new(),
        },
        (Scope::Ballot, Whose::State(state)) => match target {
            Target::Body(org) => one(Owner::Ballot(org, state)),
            _ => Vec::new(),
        },
        (Scope::Seat | Scope::Ballot, _) => Vec::new(),
    }
}
