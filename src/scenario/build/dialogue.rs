//! The agreements of a world: their rules, and how far each had come on the first day.

use super::milli;
use crate::core::calendar::Quarter;
use crate::core::effects::StageWord;
use crate::core::ix::{AgreementIx, ArticleIx, CauseIx};
use crate::core::milli::Milli;
use crate::core::quantity::Registry;
use crate::dialogue::Dialogue;
use crate::dialogue::rules::{
    After, AgreementRule, ArticleRule, DialogueRules, Foreign, LevelRule, OptionRule, PartRule,
};
use crate::scenario::compile::{Compiler, day};
use crate::scenario::dialogue_file::{ArticleRow, PartRow};
use crate::scenario::load::Pieces;
use jiff::civil::Date;

/// The hidden dial that says how many spoilers there are.
const SPOILERS_DIAL: &str = "spoilers";

fn foreign(registry: &Registry) -> Foreign {
    let find = |id: &str| registry.find(id).map(|row| row.quantity);
    Foreign { home: find("home"), keep: find("keep"), margin: find("margin"), gate: find("gate") }
}

fn part(row: &PartRow, own: ArticleIx, compiler: &Compiler) -> PartRule {
    let after = row.after.iter().map(|after| After {
        article: compiler.article(&after.article),
        role: after.role,
        level: Milli::points(i64::from(after.level)),
    });
    let levels = row.levels.iter().map(|level| LevelRule {
        level: level.level,
        stirs: milli(level.stirs),
        effects: compiler.effects(&level.effects),
    });
    PartRule {
        role: row.role,
        text: row.text.clone(),
        after: after.collect(),
        within: row.within,
        due: Milli::points(i64::from(row.due)),
        answered_by: row.answered_by.as_ref().map_or(own, |id| compiler.article(id)),
        levels: levels.collect(),
    }
}

fn article(row: &ArticleRow, agreement: AgreementIx, compiler: &Compiler) -> ArticleRule {
    let own = compiler.article(&row.id);
    let options = row.options.iter().map(|option| OptionRule {
        id: option.id.clone(),
        text: option.text.clone(),
        aspirant: milli(option.aspirant),
        parent: milli(option.parent),
    });
    ArticleRule {
        agreement,
        about: row.about.clone(),
        options: options.collect(),
        ids: row.options.iter().map(|option| option.id.clone()).collect(),
        required: row.required,
        parts: row.parts.iter().map(|p| part(p, own, compiler)).collect(),
        changed: row.changed.clone(),
    }
}

/// The rules of the dialogue.
pub(super) fn rules(pieces: &Pieces, compiler: &Compiler, causes: Vec<CauseIx>) -> DialogueRules {
    let mut out = DialogueRules {
        foreign: foreign(compiler.registry),
        spoilers_dial: compiler.dials.iter().position(|dial| dial.id.0 == SPOILERS_DIAL),
        causes,
        ..DialogueRules::default()
    };
    for (at, row) in pieces.all_agreements().enumerate() {
        let agreement = AgreementIx::of(at);
        let first = out.articles.len();
        for article_row in &row.articles {
            out.articles.push(article(article_row, agreement, compiler));
            out.agreement_of.push(agreement);
        }
        out.agreements.push(AgreementRule {
            about: row.about.clone(),
            from: row.record.first().map(|stage| day(&stage.from)),
            opens: row.opens.as_ref().map(|opens| compiler.condition(opens)),
            binds: row.binds,
            signs: row.signs.clone(),
            ratifies: row.ratifies.clone(),
            gap: milli(row.gap),
            articles: (first..out.articles.len()).map(ArticleIx::of).collect(),
        });
    }
    out
}

/// Quarters from the start to a day; below zero before it.
fn ticks(from: Date, start: Date) -> i32 {
    let quarters = i64::from(Quarter::of(from).ordinal()) - i64::from(Quarter::of(start).ordinal());
    i32::try_from(quarters).unwrap_or(i32::MIN / 2)
}

/// The dialogue on the first day.
pub(super) fn at_start(pieces: &Pieces, compiler: &Compiler, rules: &DialogueRules, start: Date) -> Dialogue {
    let seats = compiler.tables.seats.len();
    let mut out = Dialogue::empty(rules, seats);
    let mut next = 0;
    for (at, row) in pieces.all_agreements().enumerate() {
        let known = || row.record.iter().filter(|stage| day(&stage.from) <= start);
        let state = &mut out.agreements[at];
        state.stage = known().max_by_key(|stage| day(&stage.from)).map_or(StageWord::Untabled, |stage| stage.stage);
        state.ambiguity = milli(row.ambiguity);
        let bound = known().filter(|stage| stage.stage >= row.binds).map(|stage| day(&stage.from)).min();
        state.bound = bound.filter(|_| state.stage >= row.binds).map(|from| ticks(from, start));
        let all = |roles: &[crate::core::roster::Role], done: bool| -> Vec<bool> {
            (0..seats).map(|seat| done && roles.contains(&compiler.tables.seats[seat].role)).collect()
        };
        state.signed = all(&row.signs, state.stage >= StageWord::Signed);
        state.ratified = all(&row.ratifies, state.stage >= StageWord::Ratified);
        let (agreed, tick) = (state.stage >= StageWord::Agreed, state.bound);
        for article_row in &row.articles {
            let state = &mut out.articles[next];
            let option =
                article_row.agreed.as_ref().and_then(|id| article_row.options.iter().position(|o| o.id == *id));
            state.chosen = option.filter(|_| agreed).and_then(|at| u8::try_from(at).ok());
            for part in &article_row.parts {
                let Some(seat) = compiler.tables.seats.iter().position(|seat| seat.role == part.role) else { continue };
                let recorded =
                    part.record.iter().filter(|r| day(&r.from) <= start).max_by_key(|r| day(&r.from)).map(|r| r.level);
                let level = recorded.unwrap_or(0).min(3);
                state.level[seat] = Milli::points(i64::from(level));
                let due = tick.zip(part.within).is_some_and(|(bound, within)| bound + i32::from(within) < 0);
                state.late[seat] = due && level < part.due;
            }
            next += 1;
        }
    }
    out
}
