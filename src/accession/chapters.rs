//! Chapters: a law, then its implementation, then a track record; and the yearly report.

use super::rules::{AT_A_TIME, AccessionRules};
use super::{Accession, Causes, LEVEL, LEVELS, Way, weakest};
use crate::core::calendar::Calendar;
use crate::core::climate::Climate;
use crate::core::effects::{AccessionAct, Lasts};
use crate::core::gauges::{GaugeRules, Gauges};
use crate::core::inbox::Aim;
use crate::core::ix::{CauseIx, ChapterIx, Owner, SeatIx};
use crate::core::lasting::LastingEffects;
use crate::core::ledger::Ledger;
use crate::core::milli::Milli;
use crate::core::news::{Fact, News, Weight};
use crate::core::order::Target;
use crate::core::roster::Roster;
use bevy::prelude::{Res, ResMut};

/// The quarter in which reports come out.
pub(super) const REPORT: i8 = 4;

/// A level as a report has it: rounded to half a step.
#[must_use]
pub fn rounded(level: Milli) -> Milli {
    Milli((level.0 + 250) / 500 * 500)
}

/// Moves a level inside its bounds.
fn change(
    way: &mut Way,
    ledger: &mut Ledger,
    (seat, chapter): (SeatIx, ChapterIx),
    amount: Milli,
    cause: CauseIx,
    by: Option<SeatIx>,
) -> Milli {
    match way.levels.get_mut(chapter.at()) {
        Some(Some(level)) => ledger.change(level, LEVELS, LEVEL, Owner::Chapter(seat, chapter), amount, cause, by),
        _ => Milli::ZERO,
    }
}

/// What others asked of a level: of a chapter, or of a candidate, which is its weakest.
pub(super) fn asked(
    accession: &mut Accession,
    ledger: &mut Ledger,
    lasting: &mut LastingEffects,
    aim: Aim,
    (amount, lasts): (Milli, Lasts),
    cause: CauseIx,
    by: Option<SeatIx>,
) {
    let (seat, named) = match aim {
        Aim::At(Owner::Chapter(seat, chapter)) => (seat, Some(chapter)),
        Aim::At(Owner::Seat(seat)) => (seat, None),
        _ => return,
    };
    let Some(way) = accession.ways.get_mut(seat.at()) else { return };
    if let Some(chapter) = named.or_else(|| weakest(way)) {
        let moved = change(way, ledger, (seat, chapter), amount, cause, by);
        lasting.note(LEVEL, Owner::Chapter(seat, chapter), moved, lasts, cause, by);
    }
}

/// A law passed, or its implementation begun.
pub(super) fn begin(
    accession: &mut Accession,
    rules: &AccessionRules,
    news: &mut News,
    calendar: &Calendar,
    act: AccessionAct,
    (seat, chapter): (SeatIx, ChapterIx),
) {
    let Some(way) = accession.ways.get_mut(seat.at()) else { return };
    let graded = way.levels.get(chapter.at()).copied().flatten().is_some();
    let Some(pipe) = way.pipe.get_mut(chapter.at()).filter(|_| graded) else { return };
    let plan = rules.plan.as_ref().filter(|plan| plan.ceiling(seat, calendar).is_some());
    let (law, staff) = plan.map_or((0, 0), |plan| plan.steps_of);
    let facts = [("seat", Fact::Seat(seat))];
    if act == AccessionAct::Law && !pipe.waits {
        pipe.law = rules.sizes.quarters;
        pipe.waits = true;
        way.steps = way.steps.saturating_add(law);
        news.tell(Weight::Note, "news-reform-law", Target::Chapter(chapter), &facts);
    } else if act == AccessionAct::Staff && pipe.waits {
        pipe.staff = rules.sizes.quarters;
        pipe.waits = false;
        way.steps = way.steps.saturating_add(staff);
        news.tell(Weight::Note, "news-reform-staff", Target::Chapter(chapter), &facts);
    }
}

/// A quarter of every candidate's reforms.
pub(super) fn quarter(
    mut accession: ResMut<Accession>,
    mut ledger: ResMut<Ledger>,
    rules: Res<AccessionRules>,
    climate: Res<Climate>,
    gauges: Res<Gauges>,
    gauge_rules: Res<GaugeRules>,
    roster: Res<Roster>,
    calendar: Res<Calendar>,
) {
    let Some(causes) = Causes::of(&rules) else { return };
    let sizes = rules.sizes;
    for (at, way) in accession.ways.iter_mut().enumerate() {
        let seat = SeatIx::of(at);
        if way.passed.is_empty() {
            continue;
        }
        let running = way.pipe.iter().filter(|pipe| pipe.staff > 0).count();
        for n in 0..way.pipe.len() {
            let chapter = ChapterIx::of(n);
            let pipe = &mut way.pipe[n];
            let mut moves = [(Milli::ZERO, causes.law), (Milli::ZERO, causes.staff)];
            if pipe.law > 0 {
                moves[0].0 = part(sizes.reform, sizes.quarters, pipe.law);
                pipe.law -= 1;
            }
            if pipe.staff > 0 {
                let whole = part(sizes.reform, sizes.quarters, pipe.staff);
                // Too much at once: nobody is left to do it well.
                moves[1].0 = if running > sizes.at_once { whole.ratio(1, 2) } else { whole };
                pipe.staff -= 1;
                if pipe.staff == 0 {
                    pipe.record = pipe.record.saturating_add(1);
                }
            }
            for (amount, cause) in moves {
                change(way, &mut ledger, (seat, chapter), amount, cause, Some(seat));
            }
        }
        let court = gauges.seat(&gauge_rules, rules.others.court, seat);
        let majority = climate.governments.get(at).is_none_or(|government| government.majority);
        administration(way, &rules, &mut ledger, seat, calendar.ticks, majority && court >= sizes.court, causes);
        normalisation(way, &rules, &climate, &mut ledger, seat, causes.normalisation);
    }
    debug_assert!(accession.ways.len() == roster.seats.len(), "a seat without a way");
}

/// The part of a reform that comes with so many quarters left.
fn part(whole: Milli, quarters: u8, left: u8) -> Milli {
    let (n, done) = (i64::from(quarters.max(1)), i64::from(quarters - left.min(quarters)));
    whole.ratio(done + 1, n) - whole.ratio(done, n)
}

/// A few chapters a quarter have their turn: the administration carries them on, or they slide.
fn administration(
    way: &mut Way,
    rules: &AccessionRules,
    ledger: &mut Ledger,
    seat: SeatIx,
    tick: u16,
    sound: bool,
    causes: Causes,
) {
    let n = way.levels.len();
    if n == 0 {
        return;
    }
    for k in 0..AT_A_TIME.min(n) {
        let at = (usize::from(tick) * AT_A_TIME + k) % n;
        if rules.chapters[at].follows_dialogue {
            continue;
        }
        let (amount, cause) = if !sound {
            (rules.sizes.slide, causes.slides)
        } else if way.pipe[at].record > 0 {
            (rules.sizes.record, causes.record)
        } else {
            (rules.sizes.administration, causes.administration)
        };
        change(way, ledger, (seat, ChapterIx::of(at)), amount, cause, None);
    }
}

/// Chapters that follow what their candidate carried out of the dialogue.
fn normalisation(
    way: &mut Way,
    rules: &AccessionRules,
    climate: &Climate,
    ledger: &mut Ledger,
    seat: SeatIx,
    cause: CauseIx,
) {
    if !rules.chapters.iter().any(|rule| rule.follows_dialogue) {
        return;
    }
    let own = || climate.dialogue.articles.iter().filter_map(|a| a.level.get(seat.at()).copied().flatten());
    let count = i64::try_from(own().count()).unwrap_or(0);
    if count == 0 {
        return;
    }
    // Nothing carried out is level 1, everything in full is level 5.
    let aim = Milli::points(1) + own().sum::<Milli>().ratio(4, 3 * count);
    for at in 0..way.levels.len() {
        if rules.chapters[at].follows_dialogue
            && let Some(level) = way.levels[at]
        {
            let amount = level.step_toward(aim, Milli::points(10));
            change(way, ledger, (seat, ChapterIx::of(at)), amount, cause, None);
        }
    }
}

/// The yearly report: rounded levels, and what turned since the last.
pub(super) fn report(
    mut accession: ResMut<Accession>,
    mut news: ResMut<News>,
    rules: Res<AccessionRules>,
    calendar: Res<Calendar>,
) {
    if calendar.quarter.number != REPORT {
        return;
    }
    for (at, way) in accession.ways.iter_mut().enumerate() {
        if way.levels.iter().all(Option::is_none) {
            continue;
        }
        let seat = SeatIx::of(at);
        let (mut rose, mut fell) = (0, 0);
        std::mem::swap(&mut way.before, &mut way.published);
        way.published.clear();
        way.published.extend(way.levels.iter().map(|level| level.map(rounded)));
        for (n, (now, before)) in way.published.iter().zip(&way.before).enumerate() {
            let (Some(now), Some(before)) = (*now, *before) else { continue };
            if now == before {
                continue;
            }
            let key = if now > before { "news-chapter-rose" } else { "news-chapter-fell" };
            *(if now > before { &mut rose } else { &mut fell }) += 1;
            let facts = [("seat", Fact::Seat(seat)), ("level", Fact::Points(now)), ("before", Fact::Points(before))];
            news.tell(Weight::Line, key, Target::Chapter(ChapterIx::of(n)), &facts);
        }
        let facts = [
            ("seat", Fact::Seat(seat)),
            ("mean", Fact::Count(Way::mean_of(&way.published, &rules).0 / 10)),
            ("rose", Fact::Count(rose)),
            ("fell", Fact::Count(fell)),
        ];
        news.tell(Weight::Scene, "news-report", Target::Nothing, &facts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_round_to_half_a_step() {
        for (truth, published) in [(1000, 1000), (1249, 1000), (1250, 1500), (1749, 1500), (1750, 2000), (5000, 5000)] {
            assert_eq!(rounded(Milli(truth)), Milli(published));
        }
    }

    #[test]
    fn the_parts_of_a_reform_sum_to_it() {
        let sum: Milli = (1..=4).map(|left| part(Milli(250), 4, left)).sum();
        assert_eq!(sum, Milli(250));
    }
}
