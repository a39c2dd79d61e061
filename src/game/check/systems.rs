//! What orders in the dialogue, on the paths of accession, in the region and about measures need.

use super::Refusal;
use crate::actions::rules::Need;
use crate::core::conditions::{About, holds};
use crate::core::effects::StageWord;
use crate::core::ix::{AgreementIx, ArticleIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::{Order, Target};
use crate::core::roster::Role;
use crate::game::view::SeatView;

/// A sealed offer or a mediator's point in this quarter's round.
pub(super) fn check_table(view: SeatView, order: &Order, queue: &[Order]) -> Result<(), Refusal> {
    let role = view.role();
    let (article, options) = match *order {
        Order::Offer(article, asked, worst) if role != Role::Mediator => (article, [asked, worst]),
        Order::Point(article, option) if role == Role::Mediator => (article, [option, option]),
        _ => return Err(Refusal::NotYourPart),
    };
    let dialogue = &view.books.climate.dialogue;
    let rules = &view.game.setup.dialogue_rules;
    if dialogue.round.is_none() || dialogue.round != rules.agreement_of.get(article.at()).copied() {
        return Err(Refusal::NoRound);
    }
    if dialogue.articles[article.at()].chosen.is_some() {
        return Err(Refusal::ArticleAgreed(article));
    }
    let count = rules.options(article).len();
    if options.iter().any(|option| usize::from(*option) >= count) {
        return Err(Refusal::NoSuchOption(article));
    }
    // Options run from the aspirant's end to the parent's: the worst lies at or beyond what is asked.
    let beyond = match role {
        Role::Parent => options[1] > options[0],
        _ => options[1] < options[0],
    };
    if beyond {
        return Err(Refusal::AskedBeyondWorst);
    }
    let same = |o: &&Order| matches!(**o, Order::Offer(a, ..) | Order::Point(a, _) if a == article);
    if queue.iter().find(same).is_some() {
        return Err(Refusal::Answered);
    }
    Ok(())
}

fn level(view: SeatView, article: ArticleIx, seat: SeatIx) -> Option<Milli> {
    view.books.climate.dialogue.articles.get(article.at())?.level.get(seat.at()).copied().flatten()
}

fn binding(view: SeatView, article: ArticleIx) -> bool {
    let agreement: Option<&AgreementIx> = view.game.setup.dialogue_rules.agreement_of.get(article.at());
    agreement.is_some_and(|a| view.books.climate.dialogue.agreements.get(a.at()).is_some_and(|a| a.binding))
}

/// Whether clauses of an agreement are open, and its time has come.
fn open(view: SeatView, agreement: AgreementIx) -> Result<(), Refusal> {
    let dialogue = &view.books.climate.dialogue;
    let rule = &view.game.setup.dialogue_rules.agreements[agreement.at()];
    let stage = dialogue.agreements.get(agreement.at()).map_or(StageWord::Untabled, |a| a.stage);
    let agreed = |article: &ArticleIx| dialogue.articles.get(article.at()).is_some_and(|a| a.chosen.is_some());
    if stage >= StageWord::Agreed || rule.articles.iter().all(agreed) {
        return Err(Refusal::NothingOpen(agreement));
    }
    let early = rule.from.is_some_and(|from| view.calendar().to() < from);
    let shut = rule.opens.as_ref().is_some_and(|opens| !holds(view.game.world(), opens, About::NOBODY));
    if stage == StageWord::Untabled && (early || shut) { Err(Refusal::NotYet(agreement)) } else { Ok(()) }
}

/// Whether an agreement binds and somebody has not carried out their part in full.
fn underway(view: SeatView, agreement: AgreementIx) -> bool {
    let rules = &view.game.setup.dialogue_rules;
    let parts = |article: &ArticleIx| {
        let seats = view.game.setup.roster.seats();
        let levels: Vec<Milli> = seats.filter_map(|seat| level(view, *article, seat)).collect();
        levels.into_iter().any(|level| level < Milli::points(3))
    };
    view.books.climate.dialogue.agreements.get(agreement.at()).is_some_and(|a| a.binding)
        && rules.agreements[agreement.at()].articles.iter().any(parts)
}

/// Whether a need of the systems holds; needs of another kind of target hold by themselves.
pub(super) fn system_need(view: SeatView, need: &Need, target: Target) -> Result<(), Refusal> {
    let (climate, seat) = (view.books.climate, view.seat);
    let (dialogue, accession) = (&climate.dialogue, &climate.accession);
    let flag = |rows: &[Vec<bool>], whose: SeatIx, at: usize| {
        rows.get(whose.at()).and_then(|row| row.get(at)).copied().unwrap_or(false)
    };
    let refuse = |holds: bool, why: Refusal| if holds { Ok(()) } else { Err(why) };
    match (need, target) {
        (Need::StageIs(stage), Target::Agreement(agreement)) => {
            let there = dialogue.agreements.get(agreement.at()).map(|a| a.stage);
            refuse(there == Some(*stage), Refusal::Stage(agreement))
        }
        // Whose open clauses meet this quarter may be agreed by the end of it.
        (Need::OpenOrUnderway, Target::Agreement(agreement))
            if dialogue.round == Some(agreement) && !underway(view, agreement) =>
        {
            Err(Refusal::MeetsNow(agreement))
        }
        // A round meets in the turn after it was called.
        (Need::OpenOrUnderway, _) if view.calendar().turn() >= view.calendar().length => Err(Refusal::LastTurn),
        (Need::OpenOrUnderway, Target::Agreement(agreement)) if underway(view, agreement) => Ok(()),
        (Need::Open | Need::OpenOrUnderway, Target::Agreement(agreement)) => open(view, agreement),
        (Need::Tabled, Target::Agreement(agreement)) => {
            let there = dialogue.agreements.get(agreement.at()).is_some_and(|a| a.stage >= StageWord::Tabled);
            refuse(there, Refusal::NotTabled(agreement))
        }
        (Need::BothUnfinished, Target::Article(article)) => {
            let undone = |role| {
                let whose = view.game.setup.roster.seat_of(role);
                whose.is_some_and(|whose| level(view, article, whose).is_some_and(|level| level < Milli::points(3)))
            };
            refuse(undone(Role::Aspirant) && undone(Role::Parent), Refusal::OneSided(article))
        }
        (Need::OwnPartOpen, Target::Agreement(agreement)) => {
            let open = dialogue.open.get(agreement.at()).and_then(|row| row.get(seat.at())).copied().unwrap_or(false);
            refuse(open, Refusal::OwnPartDone(agreement))
        }
        (Need::RoundNow, Target::Agreement(agreement)) => refuse(dialogue.round == Some(agreement), Refusal::NoRound),
        (Need::RoundNow, _) => refuse(dialogue.round.is_some(), Refusal::NoRound),
        (Need::RoundWithin(quarters), _) => {
            let held = dialogue.since_round.is_some_and(|since| since <= u16::from(*quarters));
            refuse(held, Refusal::NoRoundWithin(*quarters))
        }
        (Need::InForce, Target::Article(article)) => refuse(binding(view, article), Refusal::NotInForce(article)),
        (Need::Prerequisites, Target::Article(article)) => {
            let ready = dialogue.articles.get(article.at()).and_then(|a| a.ready.get(seat.at())).copied();
            refuse(ready.unwrap_or(true), Refusal::Waits(article))
        }
        (Need::PartUnfinished, Target::Article(article)) => match level(view, article, seat) {
            None => Err(Refusal::NoPart(article)),
            Some(level) if level >= Milli::points(3) => Err(Refusal::PartFull(article)),
            Some(_) => refuse(view.own_progress(article) < Milli::points(100), Refusal::EffortFull(article)),
        },
        (Need::LevelBelow(article, _) | Need::LevelAtLeast(article, _), _) if !binding(view, *article) => {
            Err(Refusal::NotInForce(*article))
        }
        (Need::LevelBelow(article, bound), _) => {
            let below = level(view, *article, seat).unwrap_or_default() < Milli::points(i64::from(*bound));
            refuse(below, Refusal::LevelReached(*article, *bound))
        }
        (Need::LevelAtLeast(article, least), _) => {
            let there = level(view, *article, seat).unwrap_or_default() >= Milli::points(i64::from(*least));
            refuse(there, Refusal::LevelFirst(*article, *least))
        }
        (Need::Majority, _) => {
            let majority = climate.governments.get(seat.at()).is_none_or(|government| government.majority);
            refuse(majority, Refusal::NoMajority)
        }
        (Need::LawInForce, Target::Chapter(chapter)) => {
            refuse(flag(&accession.law, seat, chapter.at()), Refusal::NoLaw(chapter))
        }
        (Need::ChapterOpen, Target::Chapter(chapter)) => {
            refuse(flag(&accession.open, seat, chapter.at()), Refusal::ChapterBusy(chapter))
        }
        (Need::GateOpen, Target::Gate(gate)) => {
            let parties = view.game.setup.roster.seats().filter(|other| match view.game.setup.roster.role(seat) {
                Role::Mediator => view.game.setup.roster.role(*other) != Role::Mediator,
                _ => *other == seat,
            });
            let mut open = parties.map(|other| flag(&accession.callable, other, gate.at()));
            let say =
                view.game.setup.roster.role(seat) != Role::Mediator || view.game.setup.accession_rules.mediated(gate);
            refuse(say, Refusal::NotMediated(gate))?;
            refuse(open.any(|open| open), Refusal::GateShut(gate))
        }
        (Need::MeasuresOn, Target::Party(party)) => {
            let on = accession.measures.get(party.at()).is_some_and(|steps| *steps > Milli::ZERO);
            refuse(on, Refusal::NoMeasures)
        }
        (Need::Warned, Target::Party(party)) => {
            refuse(accession.warned.get(party.at()).copied().unwrap_or(false), Refusal::NoWarning)
        }
        (Need::Breach, Target::Party(party)) => {
            let roster = &view.game.setup.roster;
            let other = roster.role(party).other().and_then(|role| roster.seat_of(role));
            refuse(dialogue.at_fault(party, other), Refusal::NoBreach)
        }
        (Need::PartyIs(role), Target::Party(party)) => {
            refuse(view.game.setup.roster.role(party) == *role, Refusal::WrongParty)
        }
        (Need::SchemeOpen, Target::Scheme(scheme)) => {
            refuse(flag(&climate.schemes_open, seat, scheme.at()), Refusal::SchemeComplete(scheme))
        }
        _ => Ok(()),
    }
}
