//! Everything there is, with where it comes from: actions, numbers, organisations, events, states. One search over a shelf.

use super::PanelCx;
use super::cx::upper_first;
use super::pieces::source;
use crate::core::ix::{ActionIx, EventIx, OrgIx, Owner, StateIx};
use crate::core::order::Target;
use crate::core::quantity::Scope;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, Kind, button, chip, line, paragraph, say, search};
use crate::wording::arg;
use egui::{Ui, Vec2};

/// Entries shown at once; a search narrows them.
const MOST: usize = 40;
/// Shelves, as keys of texts.
const SHELVES: [&str; 5] = ["shelf-numbers", "shelf-actions", "shelf-organisations", "shelf-events", "shelf-states"];

/// An entry.
struct Entry {
    at: usize,
    name: String,
    about: String,
    source: String,
    leads: Option<Intent>,
}

/// Draws it.
pub fn encyclopaedia(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let (name, hint) = (cx.p("desk-find-entry"), cx.p("desk-find-entry-hint"));
    search(ui, theme, &mut cx.state.find_entry, &name, &hint);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(theme.s(6.0));
        for (at, key) in SHELVES.iter().enumerate() {
            if chip(ui, theme, &cx.p(key), cx.state.shelf == at).clicked() {
                cx.state.shelf = at;
                cx.state.entry = None;
            }
        }
    });
    ui.add_space(theme.s(4.0));
    let word = cx.state.find_entry.trim().to_lowercase();
    let shelf = cx.state.shelf.min(SHELVES.len() - 1);
    let fits = |entry: &Entry| {
        word.is_empty() || entry.name.to_lowercase().contains(&word) || entry.about.to_lowercase().contains(&word)
    };
    let mut found: Vec<Entry> = entries(cx, shelf).into_iter().filter(fits).collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    let count = found.len();
    if count == 0 {
        say(ui, theme, Type::Body, Ink::Second, &cx.t("desk-nothing-found", &[arg("word", word)]));
    }
    for entry in found.into_iter().take(MOST) {
        let open = cx.state.entry == Some((shelf, entry.at));
        let state = cx.p(if open { "desk-unfolded" } else { "desk-folded" });
        let mut lead = false;
        let card = Card::new(theme, &format!("{} ({state})", entry.name)).unfold().show(
            ui,
            ("entry", shelf, entry.at),
            |ui| {
                say(ui, theme, Type::Strong, Ink::Text, &entry.name);
                if !open {
                    let first = entry.about.split('\n').next().unwrap_or_default();
                    if !first.is_empty() {
                        line(ui, theme, Type::Small, Ink::Second, first);
                    }
                    return;
                }
                paragraph(ui, theme, Type::Body, Ink::Heading, &entry.about);
                source(ui, cx, &entry.source);
                if entry.leads.is_some() {
                    lead = button(ui, theme, Kind::Quiet, &cx.p("desk-entry-open")).clicked();
                }
            },
        );
        if lead {
            out.extend(entry.leads);
        } else if card.clicked() {
            cx.state.entry = if open { None } else { Some((shelf, entry.at)) };
        }
    }
    if count > MOST {
        let more = i64::try_from(count - MOST).unwrap_or(0);
        say(ui, theme, Type::Small, Ink::Second, &cx.t("desk-more-entries", &[arg("count", more)]));
    }
}

fn entries(cx: &PanelCx, shelf: usize) -> Vec<Entry> {
    let (setup, words) = (cx.view.setup(), cx.words);
    let roster = &setup.roster;
    match SHELVES[shelf] {
        "shelf-numbers" => setup
            .registry
            .all()
            .iter()
            .enumerate()
            .filter(|(_, row)| !row.id.starts_with("support-"))
            .map(|(at, row)| {
                let owner = if row.scope == Scope::Seat { Owner::Seat(cx.view.seat) } else { Owner::World };
                let readable =
                    matches!(row.scope, Scope::Seat | Scope::World) && cx.view.read(row.quantity, owner).is_some();
                Entry {
                    at,
                    name: upper_first(&words.quantity(row.quantity, owner)),
                    about: cx.p(&format!("quantity-{}.about", row.id)),
                    source: String::new(),
                    leads: readable.then_some(Intent::Why(row.quantity, owner)),
                }
            })
            .collect(),
        "shelf-actions" => (0..roster.actions.len())
            .map(|at| {
                let action = ActionIx::of(at);
                let rule = &setup.action_rules.actions[at];
                let role = rule.seats.first().copied().unwrap_or(cx.view.role());
                let mut about = vec![words.action_about(action)];
                about.extend(words.effects(&rule.effects, role, Target::Nothing));
                let needs = words.needs(action);
                if !needs.is_empty() {
                    about.push(cx.t("action-needs", &[arg("needs", needs)]));
                }
                let source = rule.source.clone();
                Entry { at, name: words.action(action), about: about.join("\n"), source, leads: None }
            })
            .collect(),
        "shelf-organisations" => (0..roster.orgs.len())
            .map(|at| {
                let org = OrgIx::of(at);
                let rule = &setup.organisation_rules.orgs[at];
                let members = (0..roster.states.len()).filter(|s| cx.view.is_member(org, StateIx::of(*s))).count();
                let standing = cx.t(
                    "body-standing",
                    &[
                        arg("aspirant", words.state(roster.aspirant)),
                        arg("standing", words.standing(cx.view.standing(org))),
                        arg("members", i64::try_from(members).unwrap_or(0)),
                    ],
                );
                Entry {
                    at,
                    name: rule.full_name.clone(),
                    about: standing,
                    source: String::new(),
                    leads: Some(Intent::Select(Target::Body(org))),
                }
            })
            .collect(),
        "shelf-events" => (0..roster.events.len())
            .map(|at| {
                let event = EventIx::of(at);
                let place = cx.p("some-state");
                let name = cx.t(&format!("event-{}", roster.events[at].id), &[arg("target", place.as_str())]);
                let about = cx.t(&format!("event-{}.text", roster.events[at].id), &[arg("target", place.as_str())]);
                let source = setup.event_rules.events[event.at()].source.clone();
                Entry { at, name, about, source, leads: None }
            })
            .collect(),
        _ => (0..roster.states.len())
            .map(|at| {
                let row = &roster.states[at];
                Entry {
                    at,
                    name: row.name.clone(),
                    about: row.note.clone(),
                    source: row.source.clone(),
                    leads: Some(Intent::Select(Target::State(StateIx::of(at)))),
                }
            })
            .collect(),
    }
}
