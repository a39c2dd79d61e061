//! Loading: from the files of a scenario, its world and the rules to one checked [`Setup`].

use super::accession_file::{AccessionFile, PathRow};
use super::build::build;
use super::characters_file::CharactersFile;
use super::check;
use super::diagnostic::{Diagnostic, Source, sort};
use super::dialogue_file::{AgreementRow, AgreementsFile};
use super::gauges_file::{DialsFile, GaugesFile, StartFile};
use super::home_file::{DomesticFile, RegionFile};
use super::library::{Beside, Library, LibraryError, ScenarioSource, stays_inside};
use super::rules_file::{ActionsFile, DuesFile, EventsFile, ModelFile, OpeningsFile, SeatsFile};
use super::scenario_file::{IncludeFile, ScenarioFile};
use super::setup::{Setup, SourceText};
use super::text::{Limits, Places, inspect};
use super::world_file::{DriversFile, OrganisationsFile, StatesFile, TraitsFile, WorldFile};
use ron2::FromRon;
use ron2::schema::RonSchema;
use std::sync::Arc;

/// Most files a scenario may include, directly or not.
const MAX_INCLUDES: usize = 16;

/// A file with its value and its places.
pub struct Piece<T> {
    /// The value.
    pub value: T,
    /// Where its parts stand.
    pub places: Places,
}

/// Everything that was read for a scenario.
pub struct Pieces {
    /// Id of the scenario.
    pub id: String,
    /// The scenario.
    pub scenario: Piece<ScenarioFile>,
    /// What it includes.
    pub includes: Vec<Piece<IncludeFile>>,
    /// The world.
    pub world: Piece<WorldFile>,
    /// Its states.
    pub states: Piece<StatesFile>,
    /// What is known of them.
    pub traits: Piece<TraitsFile>,
    /// Its organisations.
    pub organisations: Piece<OrganisationsFile>,
    /// What moves support.
    pub drivers: Piece<DriversFile>,
    /// What seats start with.
    pub seats: Piece<SeatsFile>,
    /// Sizes of the model.
    pub model: Piece<ModelFile>,
    /// Actions: the rules', then the world's.
    pub actions: Vec<Piece<ActionsFile>>,
    /// Events: the rules', then the world's.
    pub events: Vec<Piece<EventsFile>>,
    /// Sizes of the gauges.
    pub gauges: Piece<GaugesFile>,
    /// What they were at a date, if the world says so.
    pub start: Vec<Piece<StartFile>>,
    /// Hidden dials, if the world has any.
    pub dials: Vec<Piece<DialsFile>>,
    /// Agreements of the dialogue, if the world has any.
    pub agreements: Vec<Piece<AgreementsFile>>,
    /// Paths of accession, if the world has any.
    pub accession: Vec<Piece<AccessionFile>>,
    /// Schemes of the region, if the world has any.
    pub region: Vec<Piece<RegionFile>>,
    /// Homes, if the world has any.
    pub domestic: Vec<Piece<DomesticFile>>,
    /// Characters of bots, if the content has any.
    pub characters: Vec<Piece<CharactersFile>>,
    /// Openings.
    pub openings: Piece<OpeningsFile>,
    /// Dues.
    pub dues: Piece<DuesFile>,
    /// The texts that make up the content, for its hash and for saves.
    pub sources: Vec<SourceText>,
}

impl Pieces {
    /// Paths of accession: the world's, then the scenario's own.
    pub fn paths(&self) -> impl Iterator<Item = &PathRow> {
        self.accession.iter().flat_map(|file| &file.value.paths).chain(&self.scenario.value.paths)
    }

    /// Agreements of the world, then the scenario's own.
    pub fn all_agreements(&self) -> impl Iterator<Item = &AgreementRow> {
        self.agreements.iter().flat_map(|file| &file.value.agreements).chain(&self.scenario.value.agreements)
    }
}

/// Why a scenario cannot be played.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file could not be had.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// Something is wrong with the content.
    #[error("{} problem{} in the scenario", .0.len(), if .0.len() == 1 { "" } else { "s" })]
    Diagnostics(Vec<Diagnostic>),
}

/// What checking found, and the scenario if it can be played.
pub struct Checked {
    /// Errors and warnings, in order of place.
    pub diagnostics: Vec<Diagnostic>,
    /// The scenario, if there are no errors.
    pub setup: Option<Arc<Setup>>,
}

/// Loads a scenario by id or file.
///
/// # Errors
/// All diagnostics at once, if anything is wrong.
pub fn load(library: &Library, name: &str) -> Result<Arc<Setup>, LoadError> {
    load_source(library, &library.scenario(name)?)
}

/// Loads a scenario from its text.
///
/// # Errors
/// All diagnostics at once, if anything is wrong.
pub fn load_source(library: &Library, source: &ScenarioSource) -> Result<Arc<Setup>, LoadError> {
    let checked = check_source(library, source);
    checked.setup.ok_or(LoadError::Diagnostics(checked.diagnostics))
}

/// Checks a scenario and says everything that is wrong with it.
#[must_use]
pub fn check_source(library: &Library, source: &ScenarioSource) -> Checked {
    let mut reader = Reader { library, beside: &source.beside, diagnostics: Vec::new(), sources: Vec::new() };
    let pieces = reader.pieces(source);
    let mut diagnostics = reader.diagnostics;
    let mut setup = None;
    match pieces {
        Ok(pieces) => {
            let mut shipped = String::new();
            for path in
                ["locale/en/content.ftl".to_owned(), format!("world/{}/locale/en.ftl", pieces.scenario.value.world)]
            {
                let text = library.file(&path).ok().flatten();
                shipped.extend(text.iter().map(|source| &*source.text));
            }
            diagnostics.extend(check::semantics(&pieces, &shipped));
            if diagnostics.iter().all(|d| d.severity != super::diagnostic::Severity::Error) {
                let mut built = build(&pieces);
                built.par = super::par_file::of(library, &built, is_shipped(library, source));
                setup = Some(Arc::new(built));
            }
        }
        Err(places) => {
            if let Some(places) = places {
                // The text is broken somewhere, but ids elsewhere can be looked at all the same.
                diagnostics.extend(check::ids_beside_errors(library, &places));
            }
        }
    }
    sort(&mut diagnostics);
    Checked { diagnostics, setup }
}

/// Whether a scenario is a shipped one: read from there, or carried by a save word for word with nothing beside it.
fn is_shipped(library: &Library, source: &ScenarioSource) -> bool {
    match &source.beside {
        Beside::Shipped => true,
        Beside::Folder(_) => false,
        Beside::Carried(files) => {
            let shipped = library.file(&format!("scenarios/{}.ron", source.id)).ok().flatten();
            files.is_empty() && shipped.is_some_and(|shipped| shipped.text == source.source.text)
        }
    }
}

struct Reader<'a> {
    library: &'a Library,
    beside: &'a Beside,
    diagnostics: Vec<Diagnostic>,
    sources: Vec<SourceText>,
}

impl Reader<'_> {
    /// A file's value; where it cannot be read, its places as far as they go.
    fn read<T: FromRon + RonSchema>(
        &mut self,
        source: &Source,
        own: Option<&str>,
        limits: &Limits,
    ) -> Result<Piece<T>, Box<Places>> {
        let reading = inspect::<T>(source, limits);
        self.diagnostics.extend(reading.diagnostics);
        let (name, text) = (source.name.to_string(), source.text.to_string());
        self.sources.push(SourceText { name, text, own: own.map(str::to_owned) });
        match reading.value {
            Some(value) => Ok(Piece { value, places: reading.places }),
            None => Err(Box::new(reading.places)),
        }
    }

    /// A file of the library that must be there.
    fn need<T: FromRon + RonSchema>(&mut self, paths: &[String], from: &Source) -> Option<Piece<T>> {
        for path in paths {
            if let Some((source, own)) = self.find(path, from) {
                return self.read(&source, own.then_some(path), &Limits::WORLD).ok();
            }
        }
        let message = format!("the content has no `{}`", paths.join("` or `"));
        self.diagnostics.push(Diagnostic::new(from, 0..0, "missing-file", message));
        None
    }

    /// A file of the library that may be there.
    fn maybe<T: FromRon + RonSchema>(&mut self, path: &str, from: &Source) -> Vec<Piece<T>> {
        let found = self.find(path, from);
        found
            .and_then(|(source, own)| self.read(&source, own.then_some(path), &Limits::WORLD).ok())
            .into_iter()
            .collect()
    }

    /// A content file, and whether it is not shipped: what stands beside the scenario comes first.
    fn find(&mut self, path: &str, from: &Source) -> Option<(Source, bool)> {
        let found = match self.beside.file(path) {
            Ok(Some(source)) => Ok(Some((source, true))),
            // What a folder laid over the shipped content brings is carried like what stands beside the scenario.
            Ok(None) => self.library.file(path).map(|found| {
                found.map(|source| {
                    let own = !Library::ships(path, &source.text);
                    (source, own)
                })
            }),
            Err(error) => Err(error),
        };
        found.unwrap_or_else(|error| {
            self.diagnostics.push(Diagnostic::new(from, 0..0, "unreadable", error.to_string()));
            None
        })
    }

    /// Reads all pieces; where the scenario itself cannot be read, its places as far as they go.
    fn pieces(&mut self, source: &ScenarioSource) -> Result<Box<Pieces>, Option<Box<Places>>> {
        let scenario = self.read::<ScenarioFile>(&source.source, None, &Limits::SCENARIO);
        let scenario = scenario.map_err(Some)?;
        let includes = self.includes(&source.source, &scenario);
        let world_id = scenario.value.world.0.clone();
        if !stays_inside(&world_id) || world_id.contains(['/', '\\', '.']) {
            let diagnostic =
                scenario.places.error("world", "unknown-id", format!("`{world_id}` is no name of a world"));
            self.diagnostics.push(diagnostic);
            return Err(None);
        }
        let in_world = |file: &str| format!("world/{world_id}/{file}");
        let from = source.source.clone();
        if self.find(&in_world("world.ron"), &from).is_none() {
            let worlds = self.library.worlds();
            let help = super::text::Known::new("world", worlds).help(&world_id);
            let message = format!("no world `{world_id}`");
            self.diagnostics.push(scenario.places.error("world", "unknown-id", message).help(help));
            return Err(None);
        }
        let world = self.need(&[in_world("world.ron")], &from);
        let states = self.need(&[in_world("states.ron")], &from);
        let traits = self.need(&[in_world("traits.ron")], &from);
        let organisations = self.need(&[in_world("organisations.ron")], &from);
        let drivers = self.need(&[in_world("drivers.ron")], &from);
        let seats = self.need(&[in_world("seats.ron")], &from);
        let model = self.need(&[in_world("model.ron"), "rules/model.ron".into()], &from);
        let mut actions = self.maybe("rules/actions.ron", &from);
        actions.extend(self.maybe(&in_world("actions.ron"), &from));
        let mut events = self.maybe("rules/events.ron", &from);
        events.extend(self.maybe(&in_world("events.ron"), &from));
        let gauges = self.need(&[in_world("gauges.ron"), "rules/gauges.ron".into()], &from);
        let start = self.maybe(&in_world("start.ron"), &from);
        let dials = self.maybe(&in_world("dials.ron"), &from);
        let agreements = self.maybe(&in_world("agreements.ron"), &from);
        let accession = self.maybe(&in_world("accession.ron"), &from);
        let region = self.maybe(&in_world("region.ron"), &from);
        let domestic = self.maybe(&in_world("domestic.ron"), &from);
        let mut characters = self.maybe(&in_world("characters.ron"), &from);
        if characters.is_empty() {
            characters = self.maybe("rules/characters.ron", &from);
        }
        let openings = self.need(&[in_world("openings.ron"), "rules/openings.ron".into()], &from);
        let dues = self.need(&[in_world("dues.ron"), "rules/dues.ron".into()], &from);
        let all = || {
            Some(Box::new(Pieces {
                id: source.id.clone(),
                scenario,
                includes,
                world: world?,
                states: states?,
                traits: traits?,
                organisations: organisations?,
                drivers: drivers?,
                seats: seats?,
                model: model?,
                actions,
                events,
                gauges: gauges?,
                start,
                dials,
                agreements,
                accession,
                region,
                domestic,
                characters,
                openings: openings?,
                dues: dues?,
                sources: std::mem::take(&mut self.sources),
            }))
        };
        all().ok_or(None)
    }

    /// Reads includes, inside the scenario's folder and without cycles.
    fn includes(&mut self, source: &Source, scenario: &Piece<ScenarioFile>) -> Vec<Piece<IncludeFile>> {
        let mut pieces = Vec::new();
        let names: Vec<_> = scenario.value.include.clone();
        let own_name = std::path::Path::new(&*source.name).file_name().and_then(|n| n.to_str()).map(str::to_owned);
        let mut chain: Vec<String> = own_name.into_iter().collect();
        let mut seen = Vec::new();
        self.follow(&names, &scenario.places, &mut chain, &mut seen, &mut pieces);
        pieces
    }

    fn follow(
        &mut self,
        names: &[String],
        places: &Places,
        chain: &mut Vec<String>,
        seen: &mut Vec<String>,
        pieces: &mut Vec<Piece<IncludeFile>>,
    ) {
        for (at, name) in names.iter().enumerate() {
            let place = format!("include[{at}]");
            if !stays_inside(name) {
                let error =
                    places.error(&place, "include-outside", format!("`{name}` leads out of the scenario's folder"));
                self.diagnostics
                    .push(error.help("includes stay inside the folder of the scenario: put the file there"));
                continue;
            }
            if chain.contains(name) {
                let circle = format!("{} -> {name}", chain.join(" -> "));
                let error = places.error(&place, "include-cycle", format!("`{name}` includes itself: {circle}"));
                self.diagnostics.push(error.help("remove one include of the circle"));
                continue;
            }
            if seen.contains(name) {
                let error = places.error(&place, "duplicate-include", format!("`{name}` is included twice"));
                self.diagnostics.push(error.help("remove one of the two"));
                continue;
            }
            if seen.len() >= MAX_INCLUDES {
                let message = format!("more than {MAX_INCLUDES} files are included");
                self.diagnostics
                    .push(places.error(&place, "too-many", message).help("put several parts into one file"));
                return;
            }
            seen.push(name.clone());
            let found = match self.beside {
                Beside::Shipped => self.library.file(&format!("scenarios/{name}")),
                beside => beside.file(name),
            };
            let source = match found {
                Ok(Some(source)) => source,
                Err(error) => {
                    self.diagnostics.push(places.error(&place, "unreadable", error.to_string()));
                    continue;
                }
                Ok(None) => {
                    let error = places.error(
                        &place,
                        "include-missing",
                        format!("there is no file `{name}` beside the scenario"),
                    );
                    self.diagnostics.push(error.help("write the path from the scenario's own folder"));
                    continue;
                }
            };
            if let Ok(piece) = self.read::<IncludeFile>(&source, Some(name.as_str()), &Limits::SCENARIO) {
                chain.push(name.clone());
                self.follow(&piece.value.include.clone(), &piece.places, chain, seen, pieces);
                chain.pop();
                pieces.push(piece);
            }
        }
    }
}
