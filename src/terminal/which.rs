//! Which number a person means by the words after `why`: its id, another word for it, or its name on the page.

use super::desk::Desk;
use super::page::Page;
use crate::core::ix::Owner;
use crate::core::quantity::Scope;
use crate::scenario::text::nearest;
use crate::wording::arg;

/// Other words for quantities.
const ALIASES: [(&str, &str); 21] = [
    ("credit", "gate"),
    ("approval", "home"),
    ("unity", "home"),
    ("money", "budget"),
    ("word", "keep"),
    ("initiative", "saved"),
    ("engagement", "rung"),
    ("step", "rung"),
    ("readiness", "bid"),
    ("campaign", "effort"),
    ("whip", "odds"),
    ("vote", "odds"),
    ("leaning", "odds"),
    ("ladder", "rung"),
    ("power", "goodwill"),
    ("courts", "court-record"),
    ("parliament", "margin"),
    ("economy", "growth"),
    ("emigration", "leavers"),
    ("promises", "keep"),
    ("north", "tension"),
];
/// Numbers that are counted or derived, and explained in words of their own.
pub(super) const DERIVED: [&str; 9] =
    ["recognitions", "teams", "verdict", "aims", "objective", "chances", "ripeness", "room", "record"];
/// Near names that are offered.
const NEAR: usize = 6;

/// Words that say nothing of which number it is.
pub(super) fn filler(word: &str) -> bool {
    matches!(word, "of" | "in" | "with" | "the" | "for" | "at" | "toward" | "towards" | "my" | "your" | "own" | "is")
}

fn bare(name: &str) -> String {
    let name = name.to_lowercase().replace(['-', '_'], " ");
    name.split_whitespace().filter(|word| !filler(word)).collect::<Vec<_>>().join(" ")
}

/// A number that can be asked for: its id, and every way to write it.
pub(super) struct Asked {
    pub(super) id: String,
    pub(super) name: String,
    ways: Vec<String>,
}

impl Desk<'_> {
    /// Every number of the ledger, and every driver of support.
    pub(super) fn numbers_asked(&self) -> Vec<Asked> {
        let setup = self.view.setup();
        let hidden = |id: &str| id.starts_with("support-") || id == "posture";
        let own = |scope: Scope| if scope == Scope::Seat { Owner::Seat(self.seat()) } else { Owner::World };
        let rows = setup.registry.all().iter().filter(|row| !hidden(row.id)).map(|row| {
            let name = self.words.quantity(row.quantity, own(row.scope));
            let also = ALIASES.iter().filter(|(_, id)| *id == row.id).map(|(alias, _)| (*alias).to_owned());
            let ways = [bare(row.id), bare(&name)].into_iter().chain(also).collect();
            Asked { id: row.id.to_owned(), name, ways }
        });
        let drivers = setup.recognition_rules.drivers.iter().map(|driver| {
            let name = self.words.driver(&driver.id);
            Asked { id: driver.id.clone(), ways: vec![bare(&driver.id), bare(&name)], name }
        });
        rows.chain(drivers).collect()
    }

    /// The number whose name begins what was written, the longest first, and the rest: whose.
    pub(super) fn number_asked(&self, words: &[&str]) -> Option<(String, String)> {
        let asked = self.numbers_asked();
        (1..=words.len()).rev().find_map(|cut| {
            let name = bare(&words[..cut].join(" "));
            let found = asked.iter().find(|one| one.ways.contains(&name))?;
            Some((found.id.clone(), words[cut..].join(" ")))
        })
    }

    /// A name that is none: the nearest ones.
    pub(super) fn no_number(&self, words: &[&str]) -> Page {
        let word = words.join(" ");
        let asked = self.numbers_asked();
        let mut near: Vec<(String, String)> = Vec::new();
        let mut add = |id: &str, name: &str| {
            if near.len() < NEAR && near.iter().all(|(known, _)| known != id) {
                near.push((id.to_owned(), name.to_owned()));
            }
        };
        for word in words.iter().filter(|word| word.chars().count() > 2) {
            let begins = |way: &str| way.split(' ').any(|part| part.starts_with(word));
            asked.iter().filter(|one| one.ways.iter().any(|way| begins(way))).for_each(|one| add(&one.id, &one.name));
            let parts: Vec<(&str, &Asked)> = asked
                .iter()
                .flat_map(|one| one.ways.iter().flat_map(move |way| way.split(' ').map(move |part| (part, one))))
                .collect();
            if let Some(found) = nearest(word, parts.iter().map(|(part, _)| *part).chain(DERIVED)) {
                if DERIVED.contains(&found) {
                    add(found, "");
                }
                parts.iter().filter(|(part, _)| *part == found).for_each(|(_, one)| add(&one.id, &one.name));
            }
        }
        if near.is_empty() {
            let known: Vec<String> = self.known();
            return self.say("why-unknown", &[arg("word", word), arg("known", known.join(", "))]);
        }
        let mut page = Page::of(self.t("why-unknown-near", &[arg("word", word)]));
        for (id, name) in near {
            let key = if name.is_empty() { "why-near-plain" } else { "why-near" };
            page.item(self.t(key, &[arg("id", id), arg("name", name)]));
        }
        page
    }

    /// Words that `why` knows.
    pub(super) fn known(&self) -> Vec<String> {
        let drivers = self.view.setup().recognition_rules.drivers.len();
        let mut own: Vec<String> = self.numbers_asked().into_iter().map(|one| one.id).collect();
        own.truncate(own.len().saturating_sub(drivers));
        own.extend(DERIVED.iter().map(|word| (*word).to_owned()));
        own
    }
}
