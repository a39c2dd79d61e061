//! The command line from outside: exit codes, streams, files.

use std::path::Path;
use std::process::{Command, Output};

/// Runs the program without a display and with its saves in a folder of the test.
fn newborn(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_newborn"))
        .args(args)
        .current_dir(folder)
        .env("NEWBORN_SAVES", folder.join("saves"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn every_command_has_help_with_an_example() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["play", "run", "sweep", "check", "new", "replay"] {
        let help = newborn(folder.path(), &[command, "--help"]);
        assert_eq!(help.status.code(), Some(0), "{command}");
        assert!(out(&help).contains("Example: newborn"), "`{command} --help` shows no example:\n{}", out(&help));
    }
}

#[test]
fn exit_codes_tell_input_from_usage_from_device() {
    let folder = tempfile::tempdir().unwrap();
    let cases: [(&[&str], i32, &str); 8] = [
        (&["run", "todai"], 1, "did you mean `today`"),
        (&["run", "today", "--turns", "1", "--bot", "kosova=able"], 1, "there are kosovo"),
        (&["run", "today", "--turns", "1", "--bot", "kosovo=clever"], 1, "able, passive, random"),
        (&["run", "today", "--turns", "1", "--bot", "kosovo"], 2, "SEAT=BOT"),
        (&["run", "today", "--frobnicate"], 2, "--frobnicate"),
        (&["new", "Not Good"], 2, "hyphens"),
        (&["run", "today", "--turns", "1", "--save", "no/such/folder/x.save"], 3, "no/such/folder"),
        (&["replay", "nothing.save"], 1, "nothing.save"),
    ];
    for (args, code, word) in cases {
        let output = newborn(folder.path(), args);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {}", err(&output));
        assert!(err(&output).contains(word), "{args:?} does not say `{word}`: {}", err(&output));
        assert!(out(&output).is_empty(), "{args:?} answers although it failed: {}", out(&output));
    }
}

#[test]
fn json_of_run_has_what_is_documented() {
    let folder = tempfile::tempdir().unwrap();
    let output = newborn(folder.path(), &["run", "today", "--turns", "3", "--seed", "7", "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(err(&output).is_empty(), "quiet in a pipe: {}", err(&output));
    let json: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    for key in [
        "scenario",
        "seed",
        "turns",
        "hash",
        "turn_hashes",
        "recognitions",
        "objectives",
        "ending",
        "dialogue",
        "eu",
        "nato",
        "organisations",
        "region",
        "domestic",
    ] {
        assert!(json.get(key).is_some(), "`run --json` lacks `{key}`");
    }
    assert_eq!(json["turn_hashes"].as_array().map(Vec::len), Some(3));
    assert_eq!(json["turn_hashes"][2], json["hash"], "the last turn's hash is the hash of the final state");
    for reading in ["aspirant", "documented", "parent"] {
        assert!(json["recognitions"][reading]["un"].is_i64());
        assert!(json["recognitions"][reading]["others"].is_i64());
    }
}

#[test]
fn a_new_scenario_is_fine_as_it_stands_and_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(newborn(folder.path(), &["new", "lesson"]).status.code(), Some(0));
    let check = newborn(folder.path(), &["check", "lesson.ron"]);
    assert_eq!(check.status.code(), Some(0), "{}", err(&check));
    assert!(err(&check).is_empty(), "the template has warnings: {}", err(&check));
    std::fs::write(folder.path().join("lesson.ron"), "mine").unwrap();
    let again = newborn(folder.path(), &["new", "lesson"]);
    assert_eq!(again.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(folder.path().join("lesson.ron")).unwrap(), "mine");
}

#[test]
fn check_prints_diagnostics_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let text = "(\n    title: \"x\", summary: \"x\", start: \"2026-13-01\", turns: 8,\n    seats: [],\n)\n";
    std::fs::write(folder.path().join("bad.ron"), text).unwrap();
    let output = newborn(folder.path(), &["check", "bad.ron", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    let first = &json[0];
    assert_eq!((first["code"].as_str(), first["line"].as_u64()), (Some("bad-date"), Some(2)), "{json}");
    for key in ["file", "line", "column", "severity", "code", "message", "help"] {
        assert!(first.get(key).is_some(), "a diagnostic lacks `{key}`");
    }
}

#[test]
fn sweeps_do_not_depend_on_the_number_of_jobs() {
    let folder = tempfile::tempdir().unwrap();
    for jobs in ["1", "2"] {
        let file = format!("{jobs}.csv");
        let output = newborn(folder.path(), &["sweep", "today", "--runs", "12", "--jobs", jobs, "--out", &file]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    }
    let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    assert_eq!(read("1.csv"), read("2.csv"));
    let text = String::from_utf8(read("1.csv")).unwrap();
    assert_eq!(text.lines().count(), 13);
    assert!(text.lines().skip(1).all(|line| line.ends_with(",0")), "a change without a cause:\n{text}");
}
