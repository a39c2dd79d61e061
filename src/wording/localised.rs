//! The names and texts of the content itself in another language: the same scenario, called by other names.
//!
//! *Invariant.* Only what a person reads is changed. Ids, numbers, rules, hashes and the scenario's own text stay, so
//! that a game in one language is the same game in another, and is kept the same.

use crate::core::roster::{Named, Role, Roster, Tables};
use crate::scenario::setup::Setup;
use std::sync::Arc;

/// A scenario with the names that a language has for it; what the language lacks stays as it was written.
pub(super) fn in_language(plain: &Arc<Setup>, language: &str, name: impl Fn(&str) -> Option<String>) -> Setup {
    let mut out = Setup::clone(plain);
    out.origin = Some(Arc::clone(plain));
    if let Some(own) = plain.translations.iter().find(|own| own.language == language) {
        let texts =
            [(&mut out.title, &own.title), (&mut out.summary, &own.summary), (&mut out.briefing, &own.briefing)];
        for (text, own) in texts.into_iter().filter(|(_, own)| !own.is_empty()) {
            text.clone_from(own);
        }
    }
    each_name(&mut out, |key, text| {
        if let Some(own) = name(key) {
            *text = own;
        }
    });
    // What was typed in English is still understood.
    let mut tables = Tables::clone(&out.roster);
    for (row, plain) in tables.states.iter_mut().zip(&plain.roster.states) {
        if row.name != plain.name {
            row.aliases.push(plain.name.clone());
        }
    }
    out.roster = Roster(Arc::new(tables));
    out
}

/// Shows every name and text of a scenario's content that a language may have its own for, with its key.
pub fn each_name(setup: &mut Setup, mut visit: impl FnMut(&str, &mut String)) {
    let mut tables = Tables::clone(&setup.roster);
    of_the_world(&mut tables, &mut visit);
    of_the_dialogue(setup, &tables, &mut visit);
    of_the_paths(setup, &tables, &mut visit);
    of_the_scenario(setup, &mut visit);
    setup.roster = Roster(Arc::new(tables));
}

type Visit<'a> = &'a mut dyn FnMut(&str, &mut String);

fn rows(kind: &str, rows: &mut [Named], visit: Visit) {
    for row in rows {
        visit(&format!("name-{kind}-{}", row.id), &mut row.name);
    }
}

fn of_the_world(tables: &mut Tables, visit: Visit) {
    for state in &mut tables.states {
        if !state.renamed {
            visit(&format!("name-state-{}", state.id), &mut state.name);
        }
        visit(&format!("name-state-{}.capital", state.id), &mut state.capital);
    }
    for (kind, list) in [
        ("body", &mut tables.orgs),
        ("region", &mut tables.regions),
        ("power", &mut tables.powers),
        ("agreement", &mut tables.agreements),
        ("article", &mut tables.articles),
        ("chapter", &mut tables.chapters),
        ("gate", &mut tables.gates),
        ("scheme", &mut tables.schemes),
    ] {
        rows(kind, list, visit);
    }
    for seat in &mut tables.seats {
        visit(&format!("name-seat-{}", seat.id), &mut seat.name);
        visit(&format!("name-seat-{}.home", seat.id), &mut seat.home_name);
        visit(&format!("name-brief-{}", seat.id), &mut seat.brief);
    }
    visit("name-club", &mut tables.count_name);
}

fn of_the_dialogue(setup: &mut Setup, tables: &Tables, visit: Visit) {
    for (row, rule) in tables.agreements.iter().zip(&mut setup.dialogue_rules.agreements) {
        visit(&format!("name-agreement-{}.about", row.id), &mut rule.about);
    }
    for (row, rule) in tables.articles.iter().zip(&mut setup.dialogue_rules.articles) {
        visit(&format!("name-article-{}.about", row.id), &mut rule.about);
        visit(&format!("name-article-{}.changed", row.id), &mut rule.changed);
        for part in &mut rule.parts {
            let whose = match part.role {
                Role::Aspirant => "aspirant",
                Role::Parent => "parent",
                Role::Mediator => "mediator",
            };
            visit(&format!("name-article-{}.{whose}", row.id), &mut part.text);
        }
        for option in &mut rule.options {
            visit(&format!("option-{}-{}", row.id, option.id), &mut option.text);
        }
    }
}

fn of_the_paths(setup: &mut Setup, tables: &Tables, visit: Visit) {
    for path in &mut setup.accession_rules.paths {
        let id = path.id.clone();
        visit(&format!("name-path-{id}"), &mut path.name);
        for (at, (_, word)) in path.scale.iter_mut().enumerate() {
            visit(&format!("name-scale-{id}-{at}"), word);
        }
        for (at, cluster) in path.clusters.iter_mut().enumerate() {
            visit(&format!("name-cluster-{id}-{at}"), cluster);
        }
        for (at, (phase, _)) in path.phases.iter_mut().enumerate() {
            visit(&format!("name-phase-{id}-{at}"), phase);
        }
    }
    if let Some(plan) = &mut setup.accession_rules.plan {
        visit("name-plan", &mut plan.name);
    }
    for (row, org) in tables.orgs.iter().zip(&mut setup.organisation_rules.orgs) {
        visit(&format!("name-body-{}.full", row.id), &mut org.full_name);
        for body in org.admission.iter_mut().flat_map(|admission| &mut admission.bodies) {
            let word = body.name.to_lowercase().replace(' ', "-");
            visit(&format!("name-organ-{word}"), &mut body.name);
        }
    }
}

fn of_the_scenario(setup: &mut Setup, visit: Visit) {
    visit("name-title", &mut setup.title);
    visit("name-title.summary", &mut setup.summary);
    visit("name-title.briefing", &mut setup.briefing);
    for aim in &mut setup.objectives {
        visit(&format!("name-aim-{}", aim.id), &mut aim.text);
    }
    for ending in &mut setup.endings {
        visit(&format!("name-ending-{}", ending.id), &mut ending.title);
        visit(&format!("name-ending-{}.text", ending.id), &mut ending.text);
    }
    for (at, reader) in setup.readers.iter_mut().enumerate() {
        visit(&format!("name-reader-{at}"), &mut reader.name);
        visit(&format!("name-reader-{at}.voice"), &mut reader.voice);
    }
    for (at, question) in setup.class.briefing_questions.iter_mut().enumerate() {
        visit(&format!("name-before-{at}"), question);
    }
    for (at, question) in setup.class.debrief_questions.iter_mut().enumerate() {
        visit(&format!("name-after-{at}"), question);
    }
    for (seat, sheet) in &mut setup.class.role_sheets {
        visit(&format!("name-sheet-{seat}"), sheet);
    }
}
