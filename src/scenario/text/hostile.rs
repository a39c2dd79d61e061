//! Files that mean harm: whatever they hold, reading them ends soon, in order, and with a word of why.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

use super::tests::{GOOD, look, shown, with};
use super::*;
use crate::scenario::scenario_file::ScenarioFile;
use std::time::{Duration, Instant};

/// Reads without panic or hang, with a bounded number of bounded reports. (Measured at opt-level 1: the slowest shape
/// takes 25 ms; the bound only has to tell linear from quadratic on a busy machine.)
#[expect(clippy::disallowed_methods, reason = "the time it takes is what is tested")]
fn survives(name: &str, text: &str) {
    let start = Instant::now();
    let source = Source::new(name, text);
    let limits = Limits { bytes: usize::MAX, ..Limits::SCENARIO };
    let reading = inspect::<ScenarioFile>(&source, &limits);
    assert!(reading.diagnostics.len() <= MAX_PROBLEMS + 1, "{name}");
    assert!(reading.value.is_some() || !reading.diagnostics.is_empty(), "{name}: refused without a word");
    let shown = super::super::diagnostic::render_all(&reading.diagnostics, false);
    assert!(shown.len() < 400_000, "{name}: {} bytes of report", shown.len());
    let ids = Known::new("state", (0..200).map(|i| format!("state-{i}")));
    let _ = check_ids(&reading.places, &|_| Some(&ids));
    let _ = duplicates(&reading.places, "x", reading.places.located());
    let took = start.elapsed();
    assert!(took < Duration::from_secs(5), "{name}: {took:?}");
}

#[test]
fn hostile_files_are_refused_in_time() {
    const SIZE: usize = 256 * 1024;
    let mut shapes: Vec<String> = [
        "(",
        "[",
        "{",
        ")",
        "Some(",
        "Some(Some(",
        "(a (a (a",
        "a(",
        "a:",
        "(a:",
        "((a:1),",
        "\"",
        "\"\n",
        "\\\"\n",
        "\"a\n\"",
        "'",
        "'a",
        "“",
        "“\n",
        "r\"",
        "r#\"",
        "r#########\"",
        "/*",
        "/*/",
        "//",
        "/",
        ",",
        ",,a",
        ":",
        "a,",
        "a ",
        "1",
        "1.",
        "-",
        "--",
        "1e",
        "a-",
        "é",
        "\0",
        "\0a",
        "\u{feff}",
        "\r",
        "\n",
        "#",
        "#!",
        "#\n",
        "=",
        ";",
        "()",
        "(),",
        "[],",
        "{a,",
        "{a}",
        "(a:1)",
        "(a:1,)",
        "]\n",
        "([)]",
        "[(]",
        "\"\\",
        "\"\\q\",",
        "\"\\u{",
        "_",
        "None,",
        "2026-10-01",
        "a b:",
        "\t",
        "\u{202e}",
        "\u{2028}",
        "(id: \"",
        "(id: \"a\", ",
        "(\nid: \"a\",\n",
        "[\n(\nid: 1,\n",
        "{a: ",
        "{{",
        "{1:",
        "(1, 2]",
        "r",
        "b\"",
        "br#",
        "0x",
        "0xé",
        "+é",
        "inf",
        "NaN,",
    ]
    .iter()
    .map(|unit| unit.repeat(SIZE / unit.len()))
    .collect();
    let bodies = shapes.clone();
    for body in &bodies {
        shapes.push(format!("(title: {body}"));
        shapes.push(format!("(title: \"a\", seats: [{body}])"));
    }
    shapes.push(format!("(title: \"{}\")", "a".repeat(SIZE)));
    shapes.push(format!("(seats: [{}])", "(id: \"a\"),".repeat(SIZE / 10)));
    shapes.push(format!("(values: [{}])", "(on: \"aaaaaaaaaaaaaaaaaaa\", to: 1.00001),".repeat(SIZE / 40)));
    shapes.push(format!("(title: {})", "x".repeat(SIZE)));
    shapes.push(format!("({}: 1)", "x".repeat(SIZE)));
    shapes.push(format!("({})", (0..SIZE / 10).map(|i| format!("f{i}: 1,")).collect::<String>()));
    shapes.push(format!("(turns: {})", "9".repeat(SIZE)));
    shapes.push(format!("(flags: [{}])", (0..3_999).map(|i| format!("\"f{i}\",")).collect::<String>()));
    shapes.push(format!("(events: [(when: {}{})])", "All([".repeat(30), "])".repeat(30)));
    for depth in [10, 20, 28, 29, 30, 31, 32, 63, 64, 65, 100, 1000] {
        shapes.push(format!("(events: [(when: {}Flag(\"f\"){})])", "Not(".repeat(depth), ")".repeat(depth)));
        shapes.push(format!("(endings: [(when: {}Flag(\"f\"){})])", "Some(".repeat(depth), ")".repeat(depth)));
    }
    for (i, text) in shapes.iter().enumerate() {
        survives(&format!("{i} {}", &text.chars().take(40).collect::<String>()), text);
    }
}

#[test]
fn truncated_and_scrambled_files_are_refused() {
    for end in (0..GOOD.len()).filter(|&end| GOOD.is_char_boundary(end)) {
        let reading = look(&GOOD[..end]);
        let whole = GOOD[end..].trim().is_empty();
        assert_eq!(reading.value.is_some(), whole, "cut at {end}");
        assert!(reading.diagnostics.len() < 12, "cut at {end}: {}", shown(&GOOD[..end]));
    }
    let mut state = 88_172_645_463_325_252_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let pieces = [
        "(", ")", "[", "]", "{", "}", ",", ":", "\"", "'", "\n", " ", "a", "Some(", "é", "\0", "\\", "/", "*", "#",
        "-", "1", ".", "id: ", "“", "r#",
    ];
    for round in 0..3_000 {
        let mut bytes = GOOD.as_bytes().to_vec();
        for _ in 0..=next(4) {
            let at = next(bytes.len());
            match next(4) {
                0 => bytes[at] = u8::try_from(next(256)).unwrap(),
                1 => drop(bytes.remove(at)),
                2 => drop(bytes.splice(at..at, pieces[next(pieces.len())].bytes())),
                _ => bytes.truncate(bytes.len() - next(40)),
            }
        }
        let _ = read_bytes::<ScenarioFile>("t", &bytes, &Limits::SCENARIO);
        survives(&round.to_string(), &String::from_utf8_lossy(&bytes));
        let soup: String = (0..next(200)).map(|_| pieces[next(pieces.len())]).collect();
        survives(&soup, &soup);
    }
}

#[test]
fn a_big_sound_file_is_read_in_time() {
    let texts: String =
        (0..20_000).map(|i| format!("        (\"key-{i}\", \"a text of some length, number {i}\"),\n")).collect();
    let text = with("(\"a\", \"b\")", &texts);
    let source = Source::new("big.ron", &text);
    let reading = inspect::<ScenarioFile>(&source, &Limits::WORLD);
    assert_eq!(reading.value.map(|v| v.texts.len()), Some(20_000), "{:?}", reading.diagnostics);
}
