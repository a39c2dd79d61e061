//! Newtypes with a rule of their own: days, points, per cents.

use super::tokens::short;
use jiff::civil::Date;

/// Largest number of points on either side of zero.
const MOST_POINTS: f64 = 1_000_000.0;

/// What is wrong with the value of a newtype, as (code, message, help).
pub(super) type Fault = (&'static str, String, Option<String>);

/// Checks the value of a newtype at a path; types without a rule pass.
pub(super) fn fault(kind: &str, path: &str, text: &str) -> Option<Fault> {
    match kind {
        "Day" => day(text),
        "Points" => number(text, -MOST_POINTS, MOST_POINTS, "points lie between -1 000 000 and 1 000 000"),
        "Percent" => number(text, 0.0, 100.0, "a per cent lies between 0 and 100"),
        // an id is made where a record defines it; elsewhere it is right or wrong by what is known
        "FlagId" => id(text),
        _ if kind.ends_with("Id") && path.rsplit('.').next() == Some("id") => id(text),
        _ => None,
    }
}

/// The number as written in decimals, without underscores.
pub(super) fn decimal(raw: &str) -> Option<f64> {
    raw.replace('_', "").parse().ok().filter(|value: &f64| value.is_finite())
}

fn number(raw: &str, low: f64, high: f64, range: &str) -> Option<Fault> {
    let Some(value) = decimal(raw).filter(|v| (low..=high).contains(v)) else {
        return Some(("out-of-range", format!("{} is out of range", short(raw)), Some(range.into())));
    };
    if raw.contains(['e', 'E']) {
        return Some((
            "out-of-range",
            format!("{} is not written in decimals", short(raw)),
            Some(format!("write {value}")),
        ));
    }
    let decimals = raw.split_once('.').map_or(0, |(_, fraction)| fraction.trim_end_matches(['0', '_']).len());
    (decimals > 3).then(|| {
        (
            "out-of-range",
            format!("{} has {decimals} decimals; at most three are kept", short(raw)),
            Some(format!("write {value:.3}")),
        )
    })
}

fn day(text: &str) -> Option<Fault> {
    let b = text.as_bytes();
    let shape = b.len() == 10
        && b.iter().enumerate().all(|(i, c)| if i == 4 || i == 7 { *c == b'-' } else { c.is_ascii_digit() });
    if shape && text.parse::<Date>().is_ok() {
        return None;
    }
    let message = format!("`{}` is not a day of the calendar", short(text));
    let help = if shape { why_not(text) } else { other_order(text) };
    Some(("bad-date", message, Some(help.unwrap_or_else(|| "write year, month and day as \"2026-10-01\"".into()))))
}

/// Why a text of the right shape is no day.
fn why_not(text: &str) -> Option<String> {
    let (year, month) = (text.get(..4)?.parse().ok()?, text.get(5..7)?.parse().ok()?);
    match Date::new(year, month, 1) {
        Ok(first) => Some(format!("that month has {} days", first.days_in_month())),
        Err(_) => Some("months run from 01 to 12; the order is year, month, day".into()),
    }
}

/// What was probably meant by a day written in another way.
fn other_order(text: &str) -> Option<String> {
    let parts: Vec<i16> = text
        .split(['-', '.', '/', ' '])
        .filter(|p| !p.is_empty())
        .map(|p| p.parse().ok().filter(|_| p.len() <= 4))
        .collect::<Option<_>>()?;
    let [a, b, c] = parts.as_slice() else {
        return None;
    };
    let (year, month, day) = if *a > 31 { (*a, *b, *c) } else { (*c, *b, *a) };
    let date = Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok().filter(|d| d.year() > 999)?;
    Some(format!("write year, month and day: \"{date}\""))
}

fn id(text: &str) -> Option<Fault> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    if !text.is_empty() && text.len() <= 64 && text.chars().all(good) {
        return None;
    }
    if text.is_empty() {
        return Some(("bad-id", "an id is empty".into(), Some("ids are lower-case words joined by hyphens".into())));
    }
    if text.len() > 64 {
        return Some((
            "bad-id",
            format!("the id `{}` is longer than 64 bytes", short(text)),
            Some("shorten it".into()),
        ));
    }
    let mended: String = text.trim().to_lowercase().chars().map(|c| if good(c) { c } else { '-' }).collect();
    let help = if text.is_ascii() && mended != text {
        format!("ids are lower-case words joined by hyphens: \"{mended}\"")
    } else {
        "ids are lower-case words of a to z and digits, joined by hyphens".into()
    };
    Some(("bad-id", format!("`{}` is not an id", short(text)), Some(help)))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "in a test a panic is the report")]
mod tests {
    use super::*;

    #[test]
    fn days() {
        for good in ["2026-10-01", "2024-02-29", "1999-12-31"] {
            assert_eq!(day(good), None, "{good}");
        }
        for (bad, help) in [
            ("2026-02-29", "28 days"),
            ("2026-13-01", "01 to 12"),
            ("2026-00-01", "01 to 12"),
            ("1.10.2026", "\"2026-10-01\""),
            ("2026/10/1", "\"2026-10-01\""),
            ("2026-1-5", "\"2026-01-05\""),
            ("tomorrow", "year, month and day"),
            ("", "year, month and day"),
            ("9999-99-99", "01 to 12"),
            ("-002-01-01", "year, month and day"),
            ("2026–10–1", "year, month and day"),
        ] {
            let (code, _, found) = day(bad).unwrap();
            assert_eq!(code, "bad-date");
            assert!(found.as_ref().is_some_and(|h| h.contains(help)), "{bad}: {found:?}");
        }
    }

    #[test]
    fn numbers() {
        for (kind, good) in
            [("Points", "-12.125"), ("Points", "1_000"), ("Points", "1.5000"), ("Percent", "100"), ("Percent", "0")]
        {
            assert_eq!(fault(kind, "x", good), None, "{kind} {good}");
        }
        for (kind, bad) in [
            ("Points", "1000001"),
            ("Points", "0.0001"),
            ("Points", "1e400"),
            ("Percent", "-1"),
            ("Percent", "100.001"),
            ("Points", "1e3"),
        ] {
            assert_eq!(fault(kind, "x", bad).unwrap().0, "out-of-range", "{kind} {bad}");
        }
    }

    #[test]
    fn ids() {
        for good in ["xkx", "open-mission", "recognition.support", "a1"] {
            assert_eq!(fault("StateId", "states[1].id", good), None);
        }
        assert!(fault("StateId", "states[1].id", "Open Mission").unwrap().2.unwrap().contains("\"open-mission\""));
        assert!(fault("StateId", "states[1].id", "").is_some());
        assert_eq!(fault("StateId", "stances[1].state", "Ghana"), None);
    }
}
