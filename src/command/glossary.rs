//! `glossary`: one name for every quantity, as docs/glossary.md has it.

use super::Failure;
use super::say::Say;
use crate::core::ix::Owner;
use crate::core::quantity::{Scope, Unit};
use crate::scenario::library::Library;
use crate::scenario::load::load;
use crate::wording::Words;

const HEAD: &str = "# Glossary

One name per quantity in data, texts and code. `newborn glossary` prints this page from the registry and the language
files, and a test compares the two. *Set by* says what may move a number: effects of files, or only the rules of its
domain; *derived* numbers are sums of others and are never written.
";

/// The page.
///
/// # Errors
/// If the content cannot be read.
pub fn page(library: &Library) -> Result<String, Failure> {
    let setup = load(library, "today")?;
    let words = Words::load(library, &setup, "en").map_err(|error| Failure::Input(error.to_string()))?;
    let mut out = HEAD.to_owned();
    out.push_str("\n| id | name | unit | range | of | set by | meaning |\n|---|---|---|---|---|---|---|\n");
    for row in setup.registry.all() {
        let id = if row.id.starts_with("support-") { "driver" } else { row.id };
        let unit = match row.unit {
            Unit::Points => "points",
            Unit::Money => "EUR m",
            Unit::Percent => "per cent",
            Unit::Steps => "steps",
            Unit::Count => "count",
        };
        let of = match row.scope {
            Scope::World => "the world",
            Scope::Seat => "a seat",
            Scope::Power => "a seat with a power",
            Scope::State => "a state",
            Scope::Region => "a region",
            Scope::Body => "an organisation",
            Scope::Ballot => "a member's vote",
            Scope::Agreement => "an agreement",
            Scope::Article => "a seat in an article",
            Scope::Chapter => "a seat in a chapter",
            Scope::Member => "a member state on a seat's path",
            Scope::Scheme => "a seat in a scheme",
        };
        let by = match (row.derived, row.changeable) {
            (true, _) => "derived",
            (_, true) => "effects and rules",
            _ => "rules",
        };
        let name = words.quantity(row.quantity, Owner::World);
        let about = words.plain(&format!("quantity-{id}.about")).replace('|', "/").replace('\n', " ");
        let (low, high) = row.range;
        let line = format!("| `{}` | {name} | {unit} | {low:.0} to {high:.0} | {of} | {by} | {about} |\n", row.id);
        out.push_str(&line);
    }
    Ok(out)
}

pub(super) fn glossary(library: &Library, say: &Say) -> Result<(), Failure> {
    say.line(page(library)?.trim_end());
    Ok(())
}
