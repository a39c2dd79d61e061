//! Case files under `tests/cases`: rulings kept as data, each with its source. The format is in `tests/cases/README.md`.
//!
//! A case that fails is either a rule broken by accident, or a rule changed on purpose: then change the case with it.

use crate::table;
use newborn::core::climate::Climate;
use newborn::core::ix::{Owner, StateIx};
use newborn::core::milli::Milli;
use newborn::core::news::Fact;
use newborn::game::order_text::{read_order, write_order};
use newborn::game::{Game, Keeping};
use newborn::organisations::bids::voters;
use newborn::organisations::vote::{Verdict, Vote, count};
use newborn::recognition::count::Reading;
use newborn::scenario::diagnostic::{Source, render_all};
use newborn::scenario::ids::{Day, OrgId, Points, SeatId, StateId};
use newborn::scenario::scenario_file::ScenarioFile;
use newborn::scenario::setup::Setup;
use newborn::scenario::text::{Limits, Parsed, inspect, read, unresolved};
use ron2::schema::RonSchema;
use ron2::{FromRon, RonSchema};
use std::path::{Path, PathBuf};

/// A rule holds whatever the luck: plays without a seed of their own are played under seeds 1 to this.
const SEEDS: u16 = 20;

/// How members voted in a body, and what follows from it.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
struct VoteCase {
    /// What it shows.
    title: String,
    /// Where the votes and the rule come from.
    source: String,
    /// A shipped organisation.
    organisation: OrgId,
    /// The name of its deciding body.
    body: String,
    /// The day whose members vote.
    on: Day,
    /// So many without names, where those entitled are not the member states (associations, delegations).
    #[ron(default)]
    heads: Option<u32>,
    /// Votes known by name; they are among the totals below.
    #[ron(default)]
    named: Vec<(StateId, Ballot)>,
    /// In favour, all told.
    yes: u32,
    /// Against, all told.
    no: u32,
    /// Abstentions, all told; whoever is left stays away.
    #[ron(default)]
    abstain: u32,
    /// The verdict with its reason.
    verdict: Ruling,
}

#[derive(FromRon, RonSchema, Clone, Copy, Debug, PartialEq, Eq)]
enum Ballot {
    Yes,
    No,
    Abstain,
    Absent,
}

#[derive(FromRon, RonSchema, Clone, Debug, PartialEq, Eq)]
enum Ruling {
    /// Votes in favour and votes needed.
    Carried(u32, u32),
    /// Votes in favour and votes needed.
    Short(u32, u32),
    /// A veto, by whom.
    Vetoed(StateId),
    /// No consensus, because of whom.
    Objected(StateId),
    /// Nobody voted.
    Empty,
}

/// Whether an act of the shipped record stands, day by day, under each reading.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
struct ReadingCase {
    title: String,
    source: String,
    /// The state.
    state: StateId,
    /// The days.
    days: Vec<Standing3>,
}

#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
struct Standing3 {
    on: Day,
    aspirant: bool,
    documented: bool,
    parent: bool,
}

/// A small scenario, what is ordered in it, and what follows.
#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
struct PlayCase {
    title: String,
    source: String,
    /// The seed, where luck is part of it; otherwise it must hold under each of several.
    #[ron(default)]
    seed: Option<u16>,
    /// The scenario; it is read again from its place in the case.
    #[expect(dead_code, reason = "what is played is its text, checked like any scenario")]
    given: ScenarioFile,
    /// The turns.
    turns: Vec<PlayedTurn>,
}

#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
struct PlayedTurn {
    /// Accepted orders: seat, line.
    #[ron(default)]
    orders: Vec<(SeatId, String)>,
    /// Orders refused after those, with the name of the refusal.
    #[ron(default)]
    refused: Vec<(SeatId, String, String)>,
    /// News told in this turn, by key; `key arg=value` also asks for an argument.
    #[ron(default)]
    told: Vec<String>,
    /// News that may not be told in this turn.
    #[ron(default)]
    untold: Vec<String>,
    /// Ledger lines of this turn: sums by quantity, owner and cause.
    #[ron(default)]
    ledger: Vec<LedgerLine>,
    /// Values after the turn: quantity, owner, value.
    #[ron(default)]
    values: Vec<(String, String, Points)>,
    /// What aims measure after the turn.
    #[ron(default)]
    aims: Vec<(String, Points)>,
    /// Verdicts after the turn.
    #[ron(default)]
    verdicts: Vec<(SeatId, Points)>,
    /// The ending after the turn; empty where the game goes on.
    #[ron(default)]
    ending: Option<String>,
    /// Openings beyond the usual number that a seat is dealt after the turn.
    #[ron(default)]
    more_openings: Vec<(SeatId, u8)>,
}

#[derive(FromRon, RonSchema, Clone, Debug)]
#[ron(deny_unknown_fields)]
struct LedgerLine {
    on: String,
    whose: String,
    cause: String,
    /// The sum; 0 means that there is no such line.
    by: Points,
}

/// Files of a folder of cases, in order.
fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(folder);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    assert!(files.iter().all(|path| path.extension().is_some_and(|ext| ext == "ron")), "{files:?}: only case files");
    files
}

fn name(path: &Path) -> String {
    let parent = path.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
    format!("{parent}/{}", path.file_name().and_then(|name| name.to_str()).unwrap_or_default())
}

fn load_case<T: FromRon + RonSchema>(path: &Path) -> Parsed<T> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let source = Source::new(name(path), text);
    read(&source, &Limits::SCENARIO)
        .unwrap_or_else(|d| panic!("{} cannot be read:\n{}", name(path), render_all(&d, false)))
}

/// Runs every case of a folder and reports all failures by file.
fn all_cases<T: FromRon + RonSchema>(folder: &str, at_least: usize, run: impl Fn(&Parsed<T>) -> Result<(), String>) {
    let files = files(folder);
    assert!(files.len() >= at_least, "only {} cases in {folder}", files.len());
    let failures: Vec<String> = files
        .iter()
        .filter_map(|path| run(&load_case(path)).err().map(|why| format!("{}: {why}", name(path))))
        .collect();
    assert!(
        failures.is_empty(),
        "a rule was broken, or changed on purpose (then change the case):\n{}",
        failures.join("\n")
    );
}

fn sourced(title: &str, source: &str) -> Result<(), String> {
    if title.is_empty() || source.is_empty() { Err("a case has a title and a source".into()) } else { Ok(()) }
}

fn points(points: Points) -> Milli {
    #[expect(clippy::cast_possible_truncation, reason = "the text layer bounds points to a million")]
    Milli((points.0 * 1000.0).round() as i64)
}

#[test]
fn votes() {
    let setup = table::shipped("today");
    all_cases::<VoteCase>("votes", 13, |case| vote(&setup, &case.value));
}

fn vote(setup: &Setup, case: &VoteCase) -> Result<(), String> {
    sourced(&case.title, &case.source)?;
    let roster = &setup.roster;
    let state = |id: &StateId| roster.state(&id.0).ok_or_else(|| format!("no state `{id}`"));
    let org = roster.org(&case.organisation.0).ok_or_else(|| format!("no organisation `{}`", case.organisation))?;
    let rule = setup.organisation_rules.orgs[org.at()].admission.as_ref();
    let bodies = rule.map(|rule| &rule.bodies[..]).unwrap_or_default();
    let body = bodies.iter().find(|body| body.name == case.body).ok_or_else(|| {
        let names: Vec<_> = bodies.iter().map(|body| body.name.as_str()).collect();
        format!("`{}` has no body `{}`: it has {}", case.organisation, case.body, names.join(", "))
    })?;
    let on = case.on.0.parse().map_err(|error| format!("{error}"))?;
    let members = setup
        .organisation_rules
        .orgs
        .iter()
        .map(|rule| (0..roster.states.len()).map(|at| rule.has(StateIx::of(at), on)).collect())
        .collect();
    let climate = Climate { members, ..Climate::default() };
    let entitled = match case.heads {
        // Nobody's index is this high: heads without names.
        Some(heads) => (0..heads).map(|n| (StateIx(u16::MAX - u16::try_from(n).unwrap_or(0)), 1)).collect(),
        None => voters(body, org, &climate, roster),
    };
    let mut left = [case.yes, case.no, case.abstain];
    let mut votes = Vec::new();
    for (id, ballot) in &case.named {
        let who = state(id)?;
        let weight = entitled.iter().find(|(member, _)| *member == who).map(|(_, weight)| *weight);
        let weight = weight.ok_or_else(|| format!("`{id}` has no vote there on {}", case.on.0))?;
        let vote = [Vote::Yes, Vote::No, Vote::Abstain, Vote::Absent][*ballot as usize];
        if let Some(left) = left.get_mut(*ballot as usize) {
            *left = left.checked_sub(1).ok_or("more votes by name than all told")?;
        }
        votes.push((who, weight, vote));
    }
    for (who, weight) in &entitled {
        if votes.iter().any(|(named, ..)| named == who) {
            continue;
        }
        let kind = left.iter().position(|left| *left > 0);
        if let Some(left) = kind.and_then(|kind| left.get_mut(kind)) {
            *left -= 1;
        }
        votes.push((*who, *weight, kind.map_or(Vote::Absent, |kind| [Vote::Yes, Vote::No, Vote::Abstain][kind])));
    }
    if left != [0, 0, 0] {
        return Err(format!("more votes than the {} that are entitled", entitled.len()));
    }
    votes.sort_unstable();
    let number = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    let id = |who: StateIx| StateId(roster.states[who.at()].id.clone());
    let found = match count(body, &votes) {
        Verdict::Carried { yes, needed } => Ruling::Carried(number(yes), number(needed)),
        Verdict::Short { yes, needed } => Ruling::Short(number(yes), number(needed)),
        Verdict::Vetoed(who) => Ruling::Vetoed(id(who)),
        Verdict::Objected(who) => Ruling::Objected(id(who)),
        Verdict::Empty => Ruling::Empty,
    };
    if found == case.verdict { Ok(()) } else { Err(format!("{found:?}, the case says {:?}", case.verdict)) }
}

#[test]
fn readings() {
    let today = table::shipped("today");
    all_cases::<ReadingCase>("readings", 6, |case| {
        let case = &case.value;
        sourced(&case.title, &case.source)?;
        let state = today.roster.state(&case.state.0).ok_or_else(|| format!("no state `{}`", case.state))?;
        let parts = today.initial.states[state.at()].as_ref().ok_or("a party to the dispute has no position")?;
        for day in &case.days {
            let on = day.on.0.parse().map_err(|error| format!("{error}"))?;
            let found = Reading::ALL.map(|reading| reading.counts(&parts.0, on));
            let expected = [day.aspirant, day.documented, day.parent];
            if found != expected {
                return Err(format!("on {on} {found:?} (aspirant, documented, parent), the case says {expected:?}"));
            }
        }
        Ok(())
    });
}

#[test]
fn plays() {
    all_cases::<PlayCase>("plays", 24, play);
}

/// The scenario in a case, checked from its own text, with the lines it has in the case file.
fn given(case: &Parsed<PlayCase>) -> Result<std::sync::Arc<Setup>, String> {
    let source = case.places.source();
    let span = case.places.span("given").ok_or("no scenario")?;
    let lines = source.text[..span.start].matches('\n').count();
    let text = format!("{}{}", "\n".repeat(lines), &source.text[span]);
    let checked = table::check_text(&source.name, &text);
    // A case is about a rule: it needs no texts.
    if checked.diagnostics.iter().all(|d| d.code == "missing-text")
        && let Some(setup) = checked.setup
    {
        // Nor luck that nobody sees: a dial that the case does not fix is plain.
        let mut setup = Setup::clone(&setup);
        setup.dial_rules = setup.dial_rules.all_plain();
        return Ok(std::sync::Arc::new(setup));
    }
    Err(format!("the scenario in it is not sound:\n{}", render_all(&checked.diagnostics, false)))
}

fn play(case: &Parsed<PlayCase>) -> Result<(), String> {
    let setup = given(case)?;
    let case = &case.value;
    sourced(&case.title, &case.source)?;
    for seed in case.seed.map_or(1..=SEEDS, |seed| seed..=seed) {
        let mut game = Game::new(&setup, u64::from(seed), Keeping { history: true, hashes: false });
        for (n, turn) in case.turns.iter().enumerate() {
            played_turn(&setup, &mut game, turn).map_err(|why| format!("seed {seed}, turn {}: {why}", n + 1))?;
        }
    }
    Ok(())
}

fn played_turn(setup: &Setup, game: &mut Game, turn: &PlayedTurn) -> Result<(), String> {
    let seat = |id: &SeatId| setup.roster.seat(&id.0).ok_or_else(|| format!("no seat `{id}`"));
    for (who, line) in &turn.orders {
        let seat = seat(who)?;
        let order = read_order(setup, seat, line).map_err(|error| format!("`{line}`: {error}"))?;
        let printed = write_order(setup, seat, &order).to_string();
        if read_order(setup, seat, &printed) != Ok(order) {
            return Err(format!("`{line}` is printed as `{printed}`, which is another order"));
        }
        game.order(seat, order).map_err(|refusal| format!("`{line}` is refused: {refusal:?}"))?;
    }
    for (who, line, why) in &turn.refused {
        let seat = seat(who)?;
        let order = read_order(setup, seat, line).map_err(|error| format!("`{line}`: {error}"))?;
        let queued = game.queued(seat).to_vec();
        let found = match game.order(seat, order) {
            Ok(()) => return Err(format!("`{line}` is accepted, the case says {why}")),
            Err(refusal) => format!("{refusal:?}"),
        };
        if found.split('(').next() != Some(why) {
            return Err(format!("`{line}` is refused as {found}, the case says {why}"));
        }
        if game.queued(seat) != queued {
            return Err(format!("`{line}` is refused and queued all the same"));
        }
    }
    let (entries, items) = (game.entries().len(), game.news().len());
    game.end_turn();
    let news: Vec<String> = game.news()[items..]
        .iter()
        .map(|item| {
            let facts = item.facts.iter().map(|(name, fact)| format!(" {name}={}", fact_text(setup, *fact)));
            format!("{}{} ", item.key, facts.collect::<String>())
        })
        .collect();
    let told = |line: &str| news.iter().any(|item| line.split(' ').all(|word| item.contains(&format!("{word} "))));
    if let Some(line) = turn.told.iter().find(|line| !told(line)) {
        return Err(format!("`{line}` is not told; told were\n  {}", news.join("\n  ")));
    }
    if let Some(line) = turn.untold.iter().find(|line| told(line)) {
        return Err(format!("`{line}` is told"));
    }
    for line in &turn.ledger {
        let quantity = setup.registry.find(&line.on).ok_or_else(|| format!("no quantity `{}`", line.on))?.quantity;
        let owner = owner(setup, &line.whose)?;
        let cause = setup.roster.causes.iter().position(|id| *id == line.cause);
        let cause = cause.ok_or_else(|| format!("no cause `{}`", line.cause))?;
        let of_owner: Vec<_> =
            game.entries()[entries..].iter().filter(|e| (e.quantity, e.owner) == (quantity, owner)).collect();
        let sum: Milli = of_owner.iter().filter(|entry| entry.cause.at() == cause).map(|entry| entry.change).sum();
        if sum != points(line.by) {
            let all: Vec<_> =
                of_owner.iter().map(|e| format!("{:+.3} {}", e.change, setup.roster.causes[e.cause.at()])).collect();
            return Err(format!(
                "`{}` of {} by {}: {sum:+.3}, the case says {:+.3}; all lines: {}",
                line.on,
                line.whose,
                line.cause,
                points(line.by),
                all.join(", ")
            ));
        }
    }
    for (id, whose, value) in &turn.values {
        let row = setup.registry.find(id).ok_or_else(|| format!("no quantity `{id}`"))?;
        let found = (row.read)(game.world(), owner(setup, whose)?);
        if found != Some(points(*value)) {
            let found = found.map_or("nothing".into(), |found| format!("{found:.3}"));
            return Err(format!("`{id}` of {whose} is {found}, the case says {:.3}", points(*value)));
        }
    }
    aims_and_ending(setup, game, turn)
}

fn aims_and_ending(setup: &Setup, game: &Game, turn: &PlayedTurn) -> Result<(), String> {
    let seat = |id: &SeatId| setup.roster.seat(&id.0).ok_or_else(|| format!("no seat `{id}`"));
    for (id, value) in &turn.aims {
        let at = setup.objectives.iter().position(|rule| rule.id == *id).ok_or_else(|| format!("no aim `{id}`"))?;
        let found = game.measure(at);
        if found != points(*value) {
            return Err(format!("the aim `{id}` measures {found:.3}, the case says {:.3}", points(*value)));
        }
    }
    for (who, value) in &turn.verdicts {
        let found = game.verdict(seat(who)?);
        if found != points(*value) {
            return Err(format!("the verdict on `{who}` is {found:.3}, the case says {:.3}", points(*value)));
        }
    }
    if let Some(id) = &turn.ending {
        let found = game.ending().map_or("", |ending| ending.id.as_str());
        if found != id {
            return Err(format!("the ending is `{found}`, the case says `{id}`"));
        }
    }
    for (who, more) in &turn.more_openings {
        let found = game.climate().more_openings.get(seat(who)?.at()).copied().unwrap_or(0);
        if found != *more {
            return Err(format!("`{who}` is dealt {found} more openings, the case says {more}"));
        }
    }
    Ok(())
}

fn fact_text(setup: &Setup, fact: Fact) -> String {
    let roster = &setup.roster;
    match fact {
        Fact::State(ix) => roster.states[ix.at()].id.clone(),
        Fact::Body(ix) => roster.orgs[ix.at()].id.clone(),
        Fact::Power(ix) => roster.powers[ix.at()].id.clone(),
        Fact::Region(ix) => roster.regions[ix.at()].id.clone(),
        Fact::Seat(ix) => roster.seats[ix.at()].id.clone(),
        Fact::Action(ix) => roster.actions[ix.at()].id.clone(),
        Fact::Event(ix) => roster.events[ix.at()].id.clone(),
        Fact::Due(ix) => roster.dues[ix.at()].id.clone(),
        Fact::Opening(ix) => roster.openings[ix.at()].id.clone(),
        Fact::Agreement(ix) => roster.agreements[ix.at()].id.clone(),
        Fact::Article(ix) => roster.articles[ix.at()].id.clone(),
        Fact::Option(ix, at) => {
            setup.dialogue_rules.options(ix).get(usize::from(at)).map_or_else(String::new, |id| (*id).to_owned())
        }
        Fact::Points(points) => format!("{points:.3}"),
        Fact::Count(count) => count.to_string(),
        Fact::Day(day) => day.to_string(),
        Fact::Choice(event, seat, at) => {
            let role = roster.role(seat);
            let options = setup.event_rules.events[event.at()].choices.iter().find(|(r, _)| *r == role);
            options.and_then(|(_, options)| options.get(usize::from(at))).map_or_else(String::new, |o| o.id.clone())
        }
    }
}

/// Whose: `world`, a seat, a power, a region, a state, a body, an agreement, `seat/power`, `seat/article`, `seat/chapter`,
/// `seat/state` or `body/state`.
fn owner(setup: &Setup, text: &str) -> Result<Owner, String> {
    let roster = &setup.roster;
    let found = match text.split_once('/') {
        Some((a, b)) => match (roster.seat(a), roster.org(a)) {
            (Some(seat), _) => None
                .or_else(|| roster.power(b).map(|power| Owner::With(seat, power)))
                .or_else(|| roster.article(b).map(|article| Owner::Article(seat, article)))
                .or_else(|| roster.chapter(b).map(|chapter| Owner::Chapter(seat, chapter)))
                .or_else(|| roster.scheme(b).map(|scheme| Owner::Scheme(seat, scheme)))
                .or_else(|| roster.state(b).map(|state| Owner::Member(seat, state))),
            (None, Some(org)) => roster.state(b).map(|state| Owner::Ballot(org, state)),
            (None, None) => None,
        },
        None if text == "world" => Some(Owner::World),
        None => None
            .or_else(|| roster.seat(text).map(Owner::Seat))
            .or_else(|| roster.region(text).map(Owner::Region))
            .or_else(|| roster.state(text).map(Owner::State))
            .or_else(|| roster.org(text).map(Owner::Body))
            .or_else(|| roster.power(text).map(Owner::Power))
            .or_else(|| roster.agreement(text).map(Owner::Agreement)),
    };
    found.ok_or_else(|| format!("`{text}` owns nothing"))
}

#[test]
fn the_types_of_cases_are_all_known() {
    for missing in [unresolved::<VoteCase>(), unresolved::<ReadingCase>(), unresolved::<PlayCase>()] {
        assert!(missing.is_empty(), "these types would accept anything: {missing:?}");
    }
    let source = Source::new("a case", "(title: \"t\", source: \"s\", state: \"gha\", days: [], sate: 1)");
    let reading = inspect::<ReadingCase>(&source, &Limits::SCENARIO);
    assert!(!reading.diagnostics.is_empty(), "a case with an unknown field must be refused");
}
