//! The form of the file: a head that can be read by itself, then the body, all of it TOML.

use super::SaveError;
use crate::core::renumber::Ids;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

/// The format that this program writes; older ones are read, newer ones refused.
pub(super) const FORMAT: u32 = 1;

/// Bytes of the largest save that is read.
pub const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Bytes within which the head ends.
const HEAD_BYTES: u64 = 16 * 1024;

/// What a list of saves needs: it stands before the first table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    pub(super) format: u32,
    pub(super) rules: u32,
    pub(super) content: String,
    pub(super) scenario: String,
    pub(super) title: String,
    /// Text: a number of 64 bits is more than the format holds.
    pub(super) seed: String,
    pub(super) turn: u16,
    pub(super) turns: u16,
    pub(super) date: String,
    pub(super) hash: String,
}

/// A text that a save carries.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TextPart {
    pub(super) path: String,
    pub(super) text: String,
}

/// A turn: its orders and the state after it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TurnPart {
    pub(super) number: u16,
    pub(super) orders: Vec<String>,
    /// Empty where hashes were not kept.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) hash: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) parts: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DraftPart {
    pub(super) orders: Vec<String>,
}

/// A state as JSON, with its checksum.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SnapshotPart {
    pub(super) checksum: String,
    pub(super) json: String,
}

/// Where the game was resumed on a snapshot.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResumedPart {
    pub(super) turn: u16,
    pub(super) why: String,
    pub(super) checksum: String,
    pub(super) json: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EndPart {
    /// Over everything but orders, hashes, players and what can be computed from them.
    pub(super) seal: String,
}

/// Everything after the head.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Body {
    pub(super) players: BTreeMap<String, String>,
    #[serde(default, rename = "turn", skip_serializing_if = "Vec::is_empty")]
    pub(super) turns: Vec<TurnPart>,
    pub(super) draft: DraftPart,
    /// What seats wrote to their successors.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) notes: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) resumed: Option<ResumedPart>,
    /// Turns before it was resumed: kept for the record, not replayed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) earlier: Vec<TurnPart>,
    /// The scenario first, then what stood beside it or over the shipped content.
    #[serde(rename = "text")]
    pub(super) texts: Vec<TextPart>,
    pub(super) snapshot: SnapshotPart,
    /// Ids behind the numbers in the snapshots, by table, parted by spaces.
    pub(super) tables: BTreeMap<String, String>,
    pub(super) end: EndPart,
}

/// A save as it is written.
pub(super) struct SaveFile {
    pub(super) head: Head,
    pub(super) body: Body,
}

/// The checksum of a text.
pub(super) fn checksum(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..32].to_owned()
}

/// Ids in one line.
pub(super) fn join(ids: &Ids) -> BTreeMap<String, String> {
    ids.iter().map(|(name, rows)| (name.clone(), rows.join(" "))).collect()
}

/// Ids from one line.
pub(super) fn part(tables: &BTreeMap<String, String>) -> Ids {
    tables.iter().map(|(name, rows)| (name.clone(), rows.split(' ').map(str::to_owned).collect())).collect()
}

impl SaveFile {
    /// Over what nobody edits by hand, so that damage there is seen.
    pub(super) fn seal(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        let mut add = |text: &str| {
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        };
        let (head, body) = (&self.head, &self.body);
        for text in [&head.content, &head.scenario, &head.title, &head.seed] {
            add(text);
        }
        add(&format!("{} {} {}", head.format, head.rules, head.turns));
        for text in &body.texts {
            add(&text.path);
            add(&text.text);
        }
        if let Some(resumed) = &body.resumed {
            add(&resumed.turn.to_string());
            add(&resumed.why);
            add(&resumed.checksum);
            add(&resumed.json);
        }
        for turn in &body.earlier {
            add(&turn.number.to_string());
            turn.orders.iter().for_each(|order| add(order));
            add(&turn.hash);
            turn.parts.iter().for_each(|(name, hash)| add(&format!("{name} {hash}")));
        }
        add(&body.snapshot.checksum);
        add(&body.snapshot.json);
        for (name, ids) in &body.tables {
            add(name);
            add(ids);
        }
        hasher.finalize().to_hex()[..32].to_owned()
    }

    /// The file's text.
    pub(super) fn text(&self) -> String {
        let note = "# A game of Newborn. Orders may be edited; `newborn replay FILE --verify` then names the first turn \
                    that differs.";
        let head = toml::to_string_pretty(&self.head).expect("a save has only types that have a text form");
        let body = toml::to_string_pretty(&self.body).expect("a save has only types that have a text form");
        format!("{note}\n{head}\n{body}")
    }

    /// From the file's text.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub(super) fn parse(path: &str, text: &str) -> Result<Self, SaveError> {
        let (head_text, body_text) = split(text);
        let head = Head::parse(path, head_text)?;
        let lines = head_text.lines().count();
        let body: Body = toml::from_str(body_text).map_err(|error| broken(path, &error, body_text, lines))?;
        Ok(Self { head, body })
    }
}

impl Head {
    fn parse(path: &str, text: &str) -> Result<Self, SaveError> {
        // The format first: a newer file may hold what this program does not know.
        let table: toml::Table = text.parse().map_err(|error| broken(path, &error, text, 0))?;
        match table.get("format").and_then(toml::Value::as_integer) {
            Some(found) if found > i64::from(FORMAT) => {
                Err(SaveError::Newer { path: path.into(), found: u32::try_from(found).unwrap_or(u32::MAX) })
            }
            Some(1..) => toml::from_str(text).map_err(|error| broken(path, &error, text, 0)),
            _ => Err(damaged(path, "it does not begin with a `format` that this program knows", NO_SAVE)),
        }
    }

    /// Reads the head of a file and nothing else.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub(super) fn read(path: &Path) -> Result<Self, SaveError> {
        Self::read_with_people(path).map(|(head, _)| head)
    }

    /// Reads the head of a file, and behind it the seats that people play.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub(super) fn read_with_people(path: &Path) -> Result<(Self, Vec<String>), SaveError> {
        let name = path.display().to_string();
        let bytes = read_some(path, HEAD_BYTES)?;
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) => text,
            // What is cut off may end within a character; what stands before it is all that is asked for.
            Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(),
        };
        let (head, body) = split(text);
        if body.is_empty() {
            return Err(damaged(&name, "it has no players and no turns", NO_SAVE));
        }
        Ok((Self::parse(&name, head)?, people(body)))
    }
}

/// The seats that people play: the body begins with the table that says so.
fn people(body: &str) -> Vec<String> {
    let lines = body.lines().skip(1).take_while(|line| !line.starts_with('['));
    let seats = lines.filter_map(|line| line.split_once('=')).filter(|(_, player)| player.trim() == "\"human\"");
    seats.map(|(seat, _)| seat.trim().trim_matches('"').to_owned()).collect()
}

/// Head and body: the body begins with the first table.
fn split(text: &str) -> (&str, &str) {
    let at = if text.starts_with('[') { 0 } else { text.find("\n[").map_or(text.len(), |at| at + 1) };
    text.split_at(at)
}

/// A file that is something else.
pub(super) const NO_SAVE: &str = ": is it a save at all?";
/// A file that was one.
pub(super) const OLDER: &str = ": load an older save, or a copy of this one";

pub(super) fn damaged(path: &str, reason: impl Into<String>, help: &'static str) -> SaveError {
    SaveError::Damaged { path: path.into(), reason: shown(&reason.into(), 300), help }
}

/// What stands in a save, fit to be shown: in one line, not too long, and without what would steer a terminal.
pub(super) fn shown(text: &str, most: usize) -> String {
    let steers = |c: char| c.is_control() || matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}');
    let plain = |c: char| if steers(c) || matches!(c, '\u{2066}'..='\u{2069}') { ' ' } else { c };
    let mut out: String = text.chars().take(most).map(plain).collect();
    if text.chars().nth(most).is_some() {
        out.push_str(" ...");
    }
    out
}

fn broken(path: &str, error: &toml::de::Error, text: &str, before: usize) -> SaveError {
    let line = error.span().map(|span| {
        let start = text.floor_char_boundary(span.start.min(text.len()));
        before + text[..start].matches('\n').count() + 1
    });
    let place = line.map_or_else(String::new, |line| format!("line {line}: "));
    damaged(path, format!("{place}{}", error.message().replace('\n', ", ")), OLDER)
}

/// The first bytes of a plain file: a pipe or device is not waited for, and a huge file is not read.
fn read_some(path: &Path, most: u64) -> Result<Vec<u8>, SaveError> {
    let disk = |error| SaveError::Disk { path: path.display().to_string(), error };
    if !std::fs::metadata(path).map_err(disk)?.is_file() {
        return Err(damaged(&path.display().to_string(), "it is no plain file", NO_SAVE));
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(disk)?.take(most).read_to_end(&mut bytes).map_err(disk)?;
    Ok(bytes)
}

/// Reads a save.
///
/// # Errors
/// What is wrong, and where.
pub(super) fn read(path: &Path) -> Result<SaveFile, SaveError> {
    let name = path.display().to_string();
    let bytes = read_some(path, MAX_BYTES + 1)?;
    if bytes.len() as u64 > MAX_BYTES {
        let most = MAX_BYTES / 1024 / 1024;
        return Err(damaged(&name, format!("it is larger than the {most} MiB that a save may have"), NO_SAVE));
    }
    let text = std::str::from_utf8(&bytes)
        .map_err(|error| damaged(&name, format!("byte {} is not text", error.valid_up_to() + 1), OLDER))?;
    if let Some(at) = text.find('\0') {
        return Err(damaged(&name, format!("byte {} is zero, which is no text", at + 1), OLDER));
    }
    let file = SaveFile::parse(&name, text)?;
    if file.seal() != file.body.end.seal {
        let reason = "its seal is broken: something other than orders was changed or lost";
        return Err(damaged(&name, reason, OLDER));
    }
    Ok(file)
}

/// The same save with checksums and seal computed anew: for tools and tests that change more than orders.
///
/// # Errors
/// If the text is no save.
pub fn reseal(text: &str) -> Result<String, SaveError> {
    let mut file = SaveFile::parse("the save", text)?;
    file.body.snapshot.checksum = checksum(&file.body.snapshot.json);
    if let Some(resumed) = &mut file.body.resumed {
        resumed.checksum = checksum(&resumed.json);
    }
    file.body.end.seal = file.seal();
    Ok(file.text())
}
