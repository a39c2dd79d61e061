//! Lessons: ids resolved.

use super::super::compile::Compiler;
use super::super::lessons_file as file;
use crate::core::lessons::{Act, Deed, Given, LessonRule, Pointer};
use crate::core::order::Target;

/// A step.
pub(super) fn lesson(row: &file::Lesson, compiler: &Compiler) -> LessonRule {
    LessonRule {
        id: row.id.0.clone(),
        seat: row.seat.as_ref().map(|id| compiler.seat(id)),
        points_at: row.points_at.as_ref().map(|pointer| match pointer {
            file::Pointer::Panel(panel) => Pointer::Panel(*panel),
            file::Pointer::State(id) => Pointer::State(compiler.state(id)),
            file::Pointer::Action(id) => Pointer::Action(compiler.action(id)),
            file::Pointer::EndTurn => Pointer::EndTurn,
        }),
        done: deed(&row.done, compiler),
        lapses: row.lapses.as_ref().map(|condition| compiler.condition(condition)),
    }
}

fn deed(deed: &file::Deed, compiler: &Compiler) -> Deed {
    let all = |list: &[file::Deed]| list.iter().map(|one| self::deed(one, compiler)).collect();
    match deed {
        file::Deed::All(list) => Deed::All(all(list)),
        file::Deed::Any(list) => Deed::Any(all(list)),
        file::Deed::When(condition) => Deed::When(compiler.condition(condition)),
        file::Deed::Opened(panel) => Deed::Did(Act::Open(*panel)),
        file::Deed::Selected(place) => Deed::Did(Act::Select(spot(place, compiler))),
        file::Deed::SelectedState => Deed::Did(Act::SelectState),
        file::Deed::AskedWhy => Deed::Did(Act::Why(None)),
        file::Deed::AskedWhyOf(id) => Deed::Did(Act::Why(Some(compiler.quantity(id)))),
        file::Deed::OrderedAny => Deed::Gave(Given::Any),
        file::Deed::Ordered(id) => Deed::Gave(Given::Action(compiler.action(id), None)),
        file::Deed::OrderedAt(id, place) => Deed::Gave(Given::Action(compiler.action(id), Some(spot(place, compiler)))),
        file::Deed::Posted => Deed::Gave(Given::Posting),
        file::Deed::UsedInitiative => Deed::Gave(Given::Initiative),
        file::Deed::UsedOpening => Deed::Gave(Given::Opening(None)),
        file::Deed::Used(id) => Deed::Gave(Given::Opening(Some(compiler.opening(id)))),
        file::Deed::Answered => Deed::Gave(Given::Answer(None)),
        file::Deed::AnsweredTo(id) => Deed::Gave(Given::Answer(Some(compiler.event(id)))),
        file::Deed::Offered => Deed::Gave(Given::Offer),
        file::Deed::Refused => Deed::Did(Act::Refused),
        file::Deed::Undone => Deed::Did(Act::Undo),
        file::Deed::AskedForecast => Deed::Did(Act::Forecast),
        file::Deed::Saved => Deed::Did(Act::Save),
        file::Deed::TurnEnded => Deed::TurnEnded,
    }
}

fn spot(spot: &file::Spot, compiler: &Compiler) -> Target {
    match spot {
        file::Spot::State(id) => Target::State(compiler.state(id)),
        file::Spot::Body(id) => Target::Body(compiler.org(id)),
        file::Spot::Power(id) => Target::Power(compiler.power(id)),
        file::Spot::Region(id) => Target::Region(compiler.region(id)),
        file::Spot::Agreement(id) => Target::Agreement(compiler.agreement(id)),
        file::Spot::Article(id) => Target::Article(compiler.article(id)),
        file::Spot::Chapter(id) => Target::Chapter(compiler.chapter(id)),
        file::Spot::Gate(id) => Target::Gate(compiler.gate(id)),
        file::Spot::Scheme(id) => Target::Scheme(compiler.scheme(id)),
        file::Spot::Party(id) => Target::Party(compiler.seat(id)),
    }
}
