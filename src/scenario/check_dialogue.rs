//! What only agreements can get wrong: clauses that nobody owes, options that are no choice, levels and shares out of
//! range, ids twice, parts that wait for one another in a ring.

use super::diagnostic::Diagnostic;
use super::dialogue_file::{AgreementRow, ArticleRow, PartRow};
use super::rules_file::{Effect, Role};
use super::text::Places;
use std::collections::{BTreeMap, BTreeSet};

/// A part: article and role.
type Part = (String, u8);

fn part(article: &str, role: Role) -> Part {
    (article.to_owned(), role as u8)
}

/// Calls `see` on every list of effects, with its place.
pub fn each_list<'a>(rows: &'a [AgreementRow], mut see: impl FnMut(String, &'a [Effect])) {
    for (a, agreement) in rows.iter().enumerate() {
        for (c, article) in agreement.articles.iter().enumerate() {
            for (p, part) in article.parts.iter().enumerate() {
                for (l, level) in part.levels.iter().enumerate() {
                    let path = format!("agreements[{a}].articles[{c}].parts[{p}].levels[{l}].effects");
                    see(path, &level.effects);
                }
            }
        }
    }
}

/// Everything beyond text, types and ids in the agreements of a world.
#[must_use]
pub fn agreements(places: &Places, rows: &[AgreementRow]) -> Vec<Diagnostic> {
    let mut check = Check { places, out: Vec::new(), waits: BTreeMap::new(), seen: BTreeSet::new() };
    for (a, row) in rows.iter().enumerate() {
        let path = format!("agreements[{a}]");
        if !check.seen.insert(row.id.0.clone()) {
            check.error(&format!("{path}.id"), "duplicate-id", format!("the agreement `{}` is there twice", row.id));
        }
        if !(0.0..=100.0).contains(&row.ambiguity.0) {
            let message = format!("an ambiguity of {}: it lies from 0 to 100", row.ambiguity.0);
            check.error(&format!("{path}.ambiguity"), "out-of-range", message);
        }
        if row.gap.0 < 0.0 {
            check.error(&format!("{path}.gap"), "out-of-range", "a package that costs less than nothing".into());
        }
        if row.articles.is_empty() {
            check.error(&format!("{path}.articles"), "out-of-range", format!("`{}` has no article", row.id));
        }
        if row.signs.contains(&Role::Mediator) || row.ratifies.contains(&Role::Mediator) {
            let message = "the mediator signs and ratifies nothing: parties do".into();
            check.error(&path, "unknown-owner", message);
        }
        let days: Vec<&str> = row.record.iter().map(|stage| stage.from.0.as_str()).collect();
        if days.windows(2).any(|pair| pair[0] >= pair[1]) {
            check.error(
                &format!("{path}.record"),
                "dates-out-of-order",
                format!("the record of `{}` runs backwards", row.id),
            );
        }
        for (c, article) in row.articles.iter().enumerate() {
            check.article(&format!("{path}.articles[{c}]"), article);
        }
    }
    check.rings(rows);
    check.out
}

struct Check<'a> {
    places: &'a Places,
    out: Vec<Diagnostic>,
    waits: BTreeMap<Part, Vec<(Part, u8)>>,
    seen: BTreeSet<String>,
}

impl Check<'_> {
    fn error(&mut self, path: &str, code: &'static str, message: String) {
        let help = match code {
            "no-owner" => "name in `parts` who owes what: Aspirant, Parent or Mediator",
            "too-few-options" => "write two to five options, from the aspirant's end to the parent's",
            "options-out-of-order" => {
                "going down the list the aspirant's cost may not fall and the parent's may not rise"
            }
            "prerequisite-ring" => "let one of them wait for nothing",
            "dates-out-of-order" => "put the earliest first",
            "unknown-owner" => "take the role out, or give that article another part",
            "duplicate-id" => "give one of them another id",
            _ => "levels are 0 none, 1 minimal, 2 partial, 3 full; shares lie from 0 to 100",
        };
        self.out.push(self.places.error(path, code, message).help(help));
    }

    fn article(&mut self, path: &str, row: &ArticleRow) {
        if !self.seen.insert(row.id.0.clone()) {
            self.error(&format!("{path}.id"), "duplicate-id", format!("the article `{}` is there twice", row.id));
        }
        if row.parts.is_empty() {
            self.error(&format!("{path}.parts"), "no-owner", format!("nobody owes anything in `{}`", row.id));
        }
        if !(2..=5).contains(&row.options.len()) {
            let message = format!("`{}` has {} options", row.id, row.options.len());
            self.error(&format!("{path}.options"), "too-few-options", message);
        }
        let ids: BTreeSet<&str> = row.options.iter().map(|option| option.id.as_str()).collect();
        if ids.len() < row.options.len() {
            let message = format!("two options of `{}` have the same id", row.id);
            self.error(&format!("{path}.options"), "duplicate-id", message);
        }
        let backwards = |pair: &[super::dialogue_file::OptionRow]| {
            pair[0].aspirant.0 > pair[1].aspirant.0 || pair[0].parent.0 < pair[1].parent.0
        };
        if row.options.windows(2).any(backwards) {
            let message = format!("the options of `{}` do not run from one end to the other", row.id);
            self.error(&format!("{path}.options"), "options-out-of-order", message);
        }
        if let Some(agreed) = row.agreed.as_deref().filter(|id| !ids.contains(id)) {
            let message = format!("`{agreed}` is no option of `{}`", row.id);
            self.error(&format!("{path}.agreed"), "unknown-option", message);
        }
        let mut roles = Vec::new();
        for (p, part_row) in row.parts.iter().enumerate() {
            let here = format!("{path}.parts[{p}]");
            if roles.contains(&part_row.role) {
                let message = format!("{:?} has two parts in `{}`", part_row.role, row.id);
                self.error(&format!("{here}.role"), "duplicate-role", message);
            }
            roles.push(part_row.role);
            self.part(&here, row, part_row);
        }
    }

    fn part(&mut self, path: &str, article: &ArticleRow, row: &PartRow) {
        let own = part(&article.id.0, row.role);
        let waits = row.after.iter().map(|after| (part(&after.article.0, after.role), after.level));
        self.waits.insert(own, waits.collect());
        let levels =
            row.levels.iter().enumerate().map(|(n, level)| (format!("{path}.levels[{n}].level"), level.level, 1));
        let records =
            row.record.iter().enumerate().map(|(n, level)| (format!("{path}.record[{n}].level"), level.level, 0));
        let after = row.after.iter().enumerate().map(|(n, after)| (format!("{path}.after[{n}].level"), after.level, 1));
        let due = std::iter::once((format!("{path}.due"), row.due, 1));
        let wrong: Vec<_> = levels
            .chain(records)
            .chain(after)
            .chain(due)
            .filter(|(_, level, low)| !(*low..=3).contains(level))
            .collect();
        for (place, level, _) in wrong {
            self.error(&place, "out-of-range", format!("there is no level {level}"));
        }
        let days: Vec<&str> = row.record.iter().map(|level| level.from.0.as_str()).collect();
        if days.windows(2).any(|pair| pair[0] >= pair[1]) {
            let message = format!("the record of `{}` runs backwards", article.id);
            self.error(&format!("{path}.record"), "dates-out-of-order", message);
        }
    }

    /// Parts that wait for parts nobody owes, and parts that wait for one another in a ring.
    fn rings(&mut self, rows: &[AgreementRow]) {
        let known: BTreeSet<Part> = self.waits.keys().cloned().collect();
        let articles: BTreeSet<String> = known.iter().map(|(article, _)| article.clone()).collect();
        let mut found = Vec::new();
        for (a, agreement) in rows.iter().enumerate() {
            for (c, article) in agreement.articles.iter().enumerate() {
                for (p, row) in article.parts.iter().enumerate() {
                    let path = format!("agreements[{a}].articles[{c}].parts[{p}].after");
                    for (n, after) in row.after.iter().enumerate() {
                        let target = part(&after.article.0, after.role);
                        if articles.contains(&target.0) && !known.contains(&target) {
                            let message = format!("{:?} owes nothing in `{}`", after.role, after.article);
                            found.push((format!("{path}[{n}]"), "unknown-owner", message));
                        }
                    }
                    if self.reaches(&part(&article.id.0, row.role)) {
                        let message = format!("the part of {:?} in `{}` waits for itself", row.role, article.id);
                        found.push((path, "prerequisite-ring", message));
                    }
                }
            }
        }
        for (path, code, message) in found {
            self.error(&path, code, message);
        }
    }

    /// Whether a part waits, over others, for itself. A part may wait for a lower level of its own.
    fn reaches(&self, start: &Part) -> bool {
        let mut open: Vec<&Part> = self.waits.get(start).into_iter().flatten().map(|(to, _)| to).collect();
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            if next == start {
                return true;
            }
            if seen.insert(next.clone()) {
                open.extend(self.waits.get(next).into_iter().flatten().map(|(to, _)| to));
            }
        }
        false
    }
}
