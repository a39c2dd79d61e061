//! Edits that keep every comment: bytes put in at places, never a file printed anew.

use super::{Limits, Places, Problems, Span, tree};
use crate::scenario::diagnostic::Source;

/// Replaces a value by another, in RON.
///
/// `None` when the place is not within the text, or when `value` is not exactly one sound value (so that
/// `24, hack: 1` cannot smuggle in a field).
pub fn splice(text: &str, at: Span, value: &str) -> Option<String> {
    one_value(value)?;
    let (before, after) = (text.get(..at.start)?, text.get(at.end..)?);
    (at.start <= at.end).then(|| format!("{before}{value}{after}"))
}

/// Puts a value in at the end of the list at a path, on a line of its own where the list has several.
///
/// `None` when there is no such list, or `value` is not one sound value.
pub fn append(places: &Places, list: &str, value: &str) -> Option<String> {
    one_value(value)?;
    let text: &str = &places.source.text;
    let span = places.span(list)?;
    let inside = text.get(span.start + 1..span.end.checked_sub(1)?)?;
    let (before, after) = (&text[..span.end - 1], &text[span.end - 1..]);
    if !text[span].starts_with('[') || !after.starts_with(']') {
        return None;
    }
    let Some(last) = places.span(&format!("{list}[{}]", places.len(list).checked_sub(1).unwrap_or(usize::MAX))) else {
        return Some(format!("{before}{value}{after}"));
    };
    let comma = text[last.end..].trim_start().starts_with(',');
    let after_last = if comma { last.end + text[last.end..].find(',')? + 1 } else { last.end };
    let separator = if comma { "" } else { "," };
    let line_start = text[..last.start].rfind('\n').map_or(0, |i| i + 1);
    let indent = &text[line_start..last.start];
    if inside.contains('\n') && indent.trim().is_empty() {
        Some(format!("{}{separator}\n{indent}{value},{}", &text[..after_last], &text[after_last..]))
    } else {
        Some(format!("{}{separator} {value}{}", &text[..after_last], &text[after_last..]))
    }
}

fn one_value(value: &str) -> Option<()> {
    let mut problems = Problems::default();
    tree(&Source::new("", value), &Limits::SCENARIO, &mut problems)?;
    problems.list.is_empty().then_some(())
}
