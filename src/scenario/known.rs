//! The ids that exist for a scenario, by kind.

use super::BOTS;
use super::accession_file::{AccessionFile, PathRow};
use super::characters::Skill;
use super::characters_file::CharactersFile;
use super::dialogue_file::AgreementsFile;
use super::gauges_file::DialsFile;
use super::home_file::RegionFile;
use super::library::Library;
use super::load::Pieces;
use super::rules_file::{ActionsFile, DuesFile, EventsFile, OpeningsFile};
use super::text::{Known, Limits, Places, inspect};
use super::world_file::{OrganisationsFile, StatesFile, TraitsFile, WorldFile};
use crate::core::quantity::Registry;
use std::collections::BTreeMap;

/// Ids by the name of their type.
pub struct KnownIds(BTreeMap<&'static str, Known>);

/// Registers the quantities of every domain, in order.
#[must_use]
pub fn registry() -> Registry {
    let mut registry = Registry::default();
    crate::seats::register(&mut registry);
    crate::powers::register(&mut registry);
    crate::public_diplomacy::register(&mut registry);
    crate::dialogue::register(&mut registry);
    crate::recognition::register(&mut registry);
    crate::organisations::register(&mut registry);
    crate::domestic::register(&mut registry);
    crate::region::register(&mut registry);
    crate::accession::register(&mut registry);
    registry
}

/// Lists of a scenario or include in which ids are defined, with the type of the id.
const DEFINED_IN: [(&str, &str); 11] = [
    ("seats[", "SeatId"),
    ("actions[", "ActionId"),
    ("events[", "EventId"),
    ("openings[", "OpeningId"),
    ("dues[", "DueId"),
    ("organisations[", "OrgId"),
    ("objectives[", "ObjectiveId"),
    ("private_aims[", "ObjectiveId"),
    ("endings[", "EndingId"),
    ("agreements[", "AgreementId"),
    ("agreements[", "ArticleId"),
];

impl KnownIds {
    /// Ids of one kind.
    #[must_use]
    pub fn of(&self, kind: &str) -> Option<&Known> {
        self.0.get(kind)
    }

    fn add<'a>(&mut self, kind: &'static str, noun: &str, ids: impl IntoIterator<Item = &'a str>) {
        let known = self.0.entry(kind).or_insert_with(|| Known::new(noun, Vec::<String>::new()));
        known.ids.extend(ids.into_iter().map(str::to_owned));
    }

    fn world(&mut self, world: &WorldFile, states: &StatesFile, traits: &TraitsFile, orgs: &OrganisationsFile) {
        self.add("StateId", "state", states.states.iter().map(|s| s.id.0.as_str()));
        if let Some(known) = self.0.get_mut("StateId") {
            for state in &states.states {
                for name in std::iter::once(&state.name).chain(&state.aliases) {
                    known.names.insert(name.clone(), state.id.0.clone());
                }
            }
        }
        self.add("RegionId", "region", world.regions.iter().map(|r| r.id.0.as_str()));
        self.add("PowerId", "power", world.powers.iter().map(|p| p.id.0.as_str()));
        if let Some(known) = self.0.get_mut("PowerId") {
            known.names.extend(world.powers.iter().map(|p| (p.name.clone(), p.id.0.clone())));
        }
        self.add("TraitId", "trait", traits.traits.iter().map(|t| t.id.0.as_str()));
        self.add("OrgId", "organisation", orgs.organisations.iter().map(|o| o.id.0.as_str()));
        if let Some(known) = self.0.get_mut("OrgId") {
            known.names.extend(orgs.organisations.iter().map(|o| (o.name.clone(), o.id.0.clone())));
        }
    }

    fn engine() -> Self {
        let mut known = Self(BTreeMap::new());
        let registry = registry();
        known.add("QuantityId", "quantity", registry.all().iter().map(|row| row.id));
        known.add("BotId", "bot", BOTS);
        for (_, kind) in DEFINED_IN {
            let noun = match kind {
                "SeatId" => "seat",
                "ActionId" => "action",
                "EventId" => "event",
                "OpeningId" => "opening",
                "DueId" => "due",
                "OrgId" => "organisation",
                "ObjectiveId" => "objective",
                "AgreementId" => "agreement",
                "ArticleId" => "article",
                _ => "ending",
            };
            known.add(kind, noun, []);
        }
        known
    }

    /// Characters and strategies, and how well they may be played.
    fn bots(&mut self, file: &CharactersFile) {
        let characters = file.characters.iter().map(|row| row.id.clone());
        let names: Vec<String> = characters.chain(file.plans.iter().map(|row| format!("plan-{}", row.id))).collect();
        self.add("BotId", "bot", names.iter().map(String::as_str));
        let skilled = |name: &String| Skill::ALL.map(|skill| format!("{}-{name}", skill.id()));
        let skilled: Vec<String> = names.iter().flat_map(skilled).collect();
        self.add("BotId", "bot", skilled.iter().map(String::as_str));
    }

    fn rules(&mut self, actions: &ActionsFile, events: &EventsFile) {
        self.add("ActionId", "action", actions.actions.iter().map(|a| a.id.0.as_str()));
        self.add("EventId", "event", events.events.iter().map(|e| e.id.0.as_str()));
    }

    fn cards(&mut self, openings: &OpeningsFile, dues: &DuesFile) {
        self.add("OpeningId", "opening", openings.openings.iter().map(|o| o.id.0.as_str()));
        self.add("DueId", "due", dues.dues.iter().map(|d| d.id.0.as_str()));
    }

    /// Paths of accession with their chapters and gates.
    fn paths(&mut self, paths: &[PathRow]) {
        self.add("PathId", "path", paths.iter().map(|p| p.id.0.as_str()));
        self.add("ChapterId", "chapter", paths.iter().flat_map(|p| &p.chapters).map(|c| c.id.0.as_str()));
        self.add("GateId", "gate", paths.iter().flat_map(|p| &p.gates).map(|g| g.id.0.as_str()));
    }

    /// Agreements, paths, schemes and dials of a world.
    fn systems(
        &mut self,
        agreements: &[&AgreementsFile],
        accession: &[&AccessionFile],
        region: &[&RegionFile],
        dials: &[&DialsFile],
    ) {
        let rows = || agreements.iter().flat_map(|file| &file.agreements);
        self.add("AgreementId", "agreement", rows().map(|a| a.id.0.as_str()));
        self.add("ArticleId", "article", rows().flat_map(|a| &a.articles).map(|a| a.id.0.as_str()));
        self.paths(&[]);
        for file in accession {
            self.paths(&file.paths);
        }
        self.add("SchemeId", "scheme", region.iter().flat_map(|file| &file.schemes).map(|s| s.id.0.as_str()));
        self.add("DialId", "dial", dials.iter().flat_map(|file| &file.dials).map(|d| d.id.0.as_str()));
    }

    /// Adds what a scenario or include defines, by the places of its ids: so even a broken file's own ids are known.
    fn defined(&mut self, places: &Places) {
        for located in places.located() {
            // Paths of accession have their chapters and gates inside.
            for kind in ["PathId", "ChapterId", "GateId"] {
                if located.kind == kind && located.path.starts_with("paths[") && located.path.ends_with("].id") {
                    self.add(kind, "", [located.text.as_str()]);
                }
            }
            for (list, kind) in DEFINED_IN {
                let inside = located.path.strip_prefix(list).and_then(|rest| rest.split_once(']'));
                let own = |tail: &str| match kind {
                    "ArticleId" => tail.starts_with(".articles[") && tail.ends_with("].id"),
                    _ => tail == ".id",
                };
                if located.kind == kind && inside.is_some_and(|(_, tail)| own(tail)) {
                    self.add(kind, "", [located.text.as_str()]);
                }
            }
        }
    }

    /// All ids of a scenario that could be read.
    #[must_use]
    pub fn of_pieces(pieces: &Pieces) -> Self {
        let mut known = Self::engine();
        known.world(&pieces.world.value, &pieces.states.value, &pieces.traits.value, &pieces.organisations.value);
        for actions in &pieces.actions {
            known.add("ActionId", "action", actions.value.actions.iter().map(|a| a.id.0.as_str()));
        }
        for events in &pieces.events {
            known.add("EventId", "event", events.value.events.iter().map(|e| e.id.0.as_str()));
        }
        known.cards(&pieces.openings.value, &pieces.dues.value);
        known.systems(
            &pieces.agreements.iter().map(|p| &p.value).collect::<Vec<_>>(),
            &pieces.accession.iter().map(|p| &p.value).collect::<Vec<_>>(),
            &pieces.region.iter().map(|p| &p.value).collect::<Vec<_>>(),
            &pieces.dials.iter().map(|p| &p.value).collect::<Vec<_>>(),
        );
        known.paths(&pieces.scenario.value.paths);
        if let Some(characters) = pieces.characters.first() {
            known.bots(&characters.value);
        }
        known.add("DriverId", "driver", pieces.drivers.value.drivers.iter().map(|d| d.id.0.as_str()));
        known.defined(&pieces.scenario.places);
        for include in &pieces.includes {
            known.defined(&include.places);
        }
        known
    }

    /// Ids of a shipped world, for a scenario whose own text is broken.
    #[must_use]
    pub fn of_world(library: &Library, world: &str, places: &Places) -> Option<Self> {
        fn get<T: ron2::FromRon + ron2::schema::RonSchema>(library: &Library, path: &str) -> Option<T> {
            inspect::<T>(&library.file(path).ok()??, &Limits::WORLD).value
        }
        let file = |name: &str| format!("world/{world}/{name}");
        let mut known = Self::engine();
        known.world(
            &get(library, &file("world.ron"))?,
            &get(library, &file("states.ron"))?,
            &get(library, &file("traits.ron"))?,
            &get(library, &file("organisations.ron"))?,
        );
        for (actions, events) in
            [("rules/actions.ron".to_owned(), "rules/events.ron".to_owned()), (file("actions.ron"), file("events.ron"))]
        {
            let actions = get(library, &actions).unwrap_or(ActionsFile { actions: Vec::new() });
            let events = get(library, &events).unwrap_or(EventsFile { events: Vec::new() });
            known.rules(&actions, &events);
        }
        known.cards(&get(library, "rules/openings.ron")?, &get(library, "rules/dues.ron")?);
        let characters: Option<CharactersFile> = get(library, &file("characters.ron"));
        if let Some(characters) = characters.or_else(|| get(library, "rules/characters.ron")) {
            known.bots(&characters);
        }
        let agreements: Option<AgreementsFile> = get(library, &file("agreements.ron"));
        let accession: Option<AccessionFile> = get(library, &file("accession.ron"));
        let region: Option<RegionFile> = get(library, &file("region.ron"));
        let dials: Option<DialsFile> = get(library, &file("dials.ron"));
        known.systems(
            &agreements.iter().collect::<Vec<_>>(),
            &accession.iter().collect::<Vec<_>>(),
            &region.iter().collect::<Vec<_>>(),
            &dials.iter().collect::<Vec<_>>(),
        );
        known.defined(places);
        Some(known)
    }
}
