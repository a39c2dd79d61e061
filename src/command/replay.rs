//! `replay`: a save played again.

use super::Failure;
use super::args::ReplayArgs;
use super::run::lines;
use super::say::Say;
use crate::game::replay::{Verdict, turns, verify};
use crate::game::save::{LoadNote, LoadOptions, SaveError, load};
use crate::scenario::library::Library;

/// What is at fault: the file, or the disk.
pub(super) fn failure(error: &SaveError) -> Failure {
    match error {
        SaveError::Disk { error: io, .. } if io.kind() != std::io::ErrorKind::NotFound => {
            Failure::Device(error.to_string())
        }
        SaveError::Scenario { path, error: crate::scenario::load::LoadError::Diagnostics(list) } => {
            let text = crate::scenario::diagnostic::render_all(list, super::say::colour());
            Failure::Input(format!("{path}: its scenario cannot be played\n{}", text.trim_end()))
        }
        _ => Failure::Input(error.to_string()),
    }
}

/// What a note says, in a line.
pub(super) fn note(note: &LoadNote) -> String {
    match note {
        LoadNote::OtherContent => {
            "the content has changed since it was saved: it resumes from its snapshot, without its history".into()
        }
        LoadNote::OtherRules { found } => format!(
            "it was saved under rules {found}, these are rules {}: it resumes from its snapshot, without its history",
            crate::game::RULES
        ),
        LoadNote::FromSnapshot => {
            "its orders do not lead to its snapshot: it resumes from the snapshot, without the history before".into()
        }
        LoadNote::Resumed { turn, why } => {
            format!("it was resumed from a snapshot after turn {turn} ({why}): its history begins there")
        }
        LoadNote::Lost(ids) => format!("the content no longer has {}", ids.join(", ")),
        LoadNote::DraftDropped(orders) => format!("drafted orders that can no longer be given: {}", orders.join("; ")),
    }
}

pub(super) fn replay(library: &Library, options: &ReplayArgs, say: &Say) -> Result<(), Failure> {
    if !options.verify {
        let loaded = load(library, &options.save, LoadOptions { from_snapshot: options.from_snapshot })
            .map_err(|error| failure(&error))?;
        for one in &loaded.notes {
            say.aside(&note(one));
        }
        for line in lines(&loaded.game) {
            say.line(&line);
        }
        return Ok(());
    }
    let all = turns(library, &options.save).map_err(|error| failure(&error))?;
    let bar = say.progress(all as u64, "turns");
    let verdict = verify(library, &options.save, &mut |_| bar.inc(1)).map_err(|error| failure(&error))?;
    bar.finish_and_clear();
    let path = options.save.display();
    match verdict {
        Verdict::Agrees { turns, since } => {
            let since = since
                .map_or_else(String::new, |turn| format!(" since turn {turn}, where it was resumed from a snapshot"));
            say.line(&format!("{path}: all {turns} turns agree{since}"));
            Ok(())
        }
        Verdict::Differs { turn, part } => {
            Err(Failure::Input(format!("{path}: turn {turn} is the first that differs, in `{part}`")))
        }
        Verdict::Refused { turn, order, reason } => {
            Err(Failure::Input(format!("{path}: the order `{order}` of turn {turn} cannot be carried out: {reason}")))
        }
        Verdict::Declined(why) => Err(Failure::Input(format!("{path}: it cannot be verified here: {}", note(&why)))),
    }
}
