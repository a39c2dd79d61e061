//! What must hold for any orders and any bytes.
//!
//! Sizes are small in the normal suite; `PROPTEST_CASES=2000 cargo test --no-default-features --test it properties`
//! looks longer. A failure prints the smallest case found: keep it as a case file or a test of its own.

use crate::table;
use newborn::core::ix::{
    ActionIx, AgreementIx, ArticleIx, ChapterIx, DueIx, EventIx, OpeningIx, OrgIx, Owner, PowerIx, RegionIx, SchemeIx,
    SeatIx, StateIx,
};
use newborn::core::order::{Order, Settlement, Target};
use newborn::core::quantity::Scope;
use newborn::events::rules::Whereabouts;
use newborn::game::check::{check, left};
use newborn::game::order_text::{read_order, write_order};
use newborn::game::snapshot::Snapshot;
use newborn::game::{Game, Keeping};
use newborn::organisations::bids::Bodies;
use newborn::scenario::diagnostic::Source;
use newborn::scenario::library::Library;
use newborn::scenario::scenario_file::ScenarioFile;
use newborn::scenario::setup::Setup;
use newborn::scenario::text::{Limits, read_bytes};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::Config;
use std::time::Duration;

/// Far beyond what checking takes: only a hang is meant, never a slow machine.
const HANG: Duration = Duration::from_secs(20);

/// Runs something that must not hang.
fn in_time<T>(what: &str, run: impl FnOnce() -> T) -> Result<T, TestCaseError> {
    #[expect(clippy::disallowed_methods, reason = "a guard against hanging, outside the model")]
    let started = std::time::Instant::now();
    let result = run();
    prop_assert!(started.elapsed() < HANG, "{what} hangs");
    Ok(result)
}

fn config(cases: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    Config { cases: asked.unwrap_or(cases), failure_persistence: None, ..Config::default() }
}

/// A choice of any order of a scenario, sound or not: kind, row, target, and a further choice.
#[derive(Clone)]
struct Pick {
    seat: Index,
    kind: Index,
    row: Index,
    target: Index,
    choice: u8,
}

/// Short: a failing case prints many.
impl std::fmt::Debug for Pick {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [seat, kind, row, target] =
            [&self.seat, &self.kind, &self.row, &self.target].map(|index| index.index(1000));
        write!(f, "Pick({seat} {kind} {row} {target} {})", self.choice)
    }
}

fn picks(most: usize) -> impl Strategy<Value = Vec<Pick>> {
    let pick = (any::<Index>(), any::<Index>(), any::<Index>(), any::<Index>(), 0_u8..5)
        .prop_map(|(seat, kind, row, target, choice)| Pick { seat, kind, row, target, choice });
    proptest::collection::vec(pick, 1..most)
}

impl Pick {
    fn seat(&self, setup: &Setup) -> SeatIx {
        SeatIx::of(self.seat.index(setup.roster.seats.len()))
    }

    fn target(&self, setup: &Setup) -> Target {
        let roster = &setup.roster;
        let sizes = [1, roster.states.len(), roster.orgs.len(), roster.powers.len(), roster.regions.len()];
        let mut at = self.target.index(sizes.iter().sum());
        for (kind, size) in sizes.into_iter().enumerate() {
            if at < size {
                return match kind {
                    0 => Target::Nothing,
                    1 => Target::State(StateIx::of(at)),
                    2 => Target::Body(OrgIx::of(at)),
                    3 => Target::Power(PowerIx::of(at)),
                    _ => Target::Region(RegionIx::of(at)),
                };
            }
            at -= size;
        }
        Target::Nothing
    }

    /// Half of the picks are actions; the others what is on the desk, or anything else.
    fn order(&self, game: &Game) -> Order {
        let setup = &game.setup;
        let rules = &setup.event_rules;
        let view = game.view(self.seat(setup));
        let settlement = [Settlement::Keep, Settlement::Delay, Settlement::Break][usize::from(self.choice % 3)];
        match self.kind.index(10) {
            0 => Order::Recall(ActionIx::of(self.row.index(setup.action_rules.actions.len())), self.target(setup)),
            1 => Order::Use(OpeningIx::of(self.row.index(rules.openings.len())), self.target(setup)),
            2 => Order::Answer(EventIx::of(self.row.index(rules.events.len())), self.choice),
            3 => Order::Settle(DueIx::of(self.row.index(rules.dues.len())), settlement),
            4 if !view.openings().is_empty() => {
                let opening = self.row.get(view.openings());
                Order::Use(opening.kind, opening.target)
            }
            5 if !view.events().is_empty() => Order::Answer(self.row.get(view.events()).event, self.choice),
            6 if !view.postings().is_empty() => {
                let posting = self.row.get(view.postings());
                Order::Recall(posting.action, posting.target)
            }
            _ => {
                let action = ActionIx::of(self.row.index(setup.action_rules.actions.len()));
                // Most targets of the right kind, so that many orders are sound.
                let targets = view.targets(action);
                let fits = self.choice > 0 && !targets.is_empty();
                Order::Act(action, if fits { *self.target.get(&targets) } else { self.target(setup) })
            }
        }
    }
}

/// Every number lies in its registered range, means are not negative, votes sum to the members.
fn state_is_sound(game: &Game) -> Result<(), TestCaseError> {
    let (setup, world) = (&game.setup, game.world());
    let roster = &setup.roster;
    let states = || (0..roster.states.len()).map(StateIx::of);
    let orgs = || (0..roster.orgs.len()).map(OrgIx::of);
    let powers = || (0..roster.powers.len()).map(PowerIx::of);
    let pairs = |n: usize, owner: &dyn Fn(SeatIx, usize) -> Owner| -> Vec<Owner> {
        roster.seats().flat_map(|seat| (0..n).map(move |at| (seat, at))).map(|(seat, at)| owner(seat, at)).collect()
    };
    for row in setup.registry.all() {
        let owners: Vec<Owner> = match row.scope {
            Scope::World => vec![Owner::World],
            Scope::Seat => roster.seats().map(Owner::Seat).collect(),
            Scope::Power => {
                let with = roster.seats().flat_map(|seat| powers().map(move |power| Owner::With(seat, power)));
                powers().map(Owner::Power).chain(with).collect()
            }
            Scope::State => states().map(Owner::State).collect(),
            Scope::Region => (0..roster.regions.len()).map(|at| Owner::Region(RegionIx::of(at))).collect(),
            Scope::Body => orgs().map(Owner::Body).collect(),
            Scope::Agreement => (0..roster.agreements.len()).map(|a| Owner::Agreement(AgreementIx::of(a))).collect(),
            Scope::Article => pairs(roster.articles.len(), &|s, a| Owner::Article(s, ArticleIx::of(a))),
            Scope::Chapter => pairs(roster.chapters.len(), &|s, c| Owner::Chapter(s, ChapterIx::of(c))),
            Scope::Member => pairs(roster.states.len(), &|s, m| Owner::Member(s, StateIx::of(m))),
            Scope::Scheme => pairs(roster.schemes.len(), &|s, c| Owner::Scheme(s, SchemeIx::of(c))),
            Scope::Ballot => orgs().flat_map(|org| states().map(move |state| Owner::Ballot(org, state))).collect(),
        };
        for owner in owners {
            if let Some(value) = (row.read)(world, owner) {
                let (low, high) = row.range;
                prop_assert!(
                    low <= value && value <= high,
                    "`{}` of {owner:?} is {value:.3}, outside {low:.0} to {high:.0}: clamp it where it is changed",
                    row.id
                );
            }
        }
    }
    for (at, body) in world.resource::<Bodies>().0.iter().enumerate() {
        for call in &body.record {
            let id = &roster.orgs[at].id;
            let cast: i64 = call.tally.iter().sum();
            prop_assert_eq!(
                usize::try_from(cast).ok(),
                Some(call.votes.len()),
                "{}: yes, no, abstained and absent are all members",
                id
            );
            for (kind, told) in call.tally.iter().enumerate() {
                let counted = call.votes.iter().filter(|(_, vote)| usize::from(*vote) == kind).count();
                prop_assert_eq!(i64::try_from(counted).ok(), Some(*told), "{}: the tally is the roll call", id);
            }
            let mut names: Vec<StateIx> = call.votes.iter().map(|(who, _)| *who).collect();
            names.dedup();
            prop_assert_eq!(names.len(), call.votes.len(), "{}: nobody votes twice", id);
            prop_assert!(!names.contains(&roster.aspirant), "{id}: who applies does not vote");
        }
    }
    Ok(())
}

/// Gives any order; what is legal is taken and has a text form, what is not changes nothing.
fn give(game: &mut Game, pick: &Pick) -> Result<bool, TestCaseError> {
    let seat = pick.seat(&game.setup);
    let order = pick.order(game);
    let verdict = check(game, seat, &order);
    let before = game.queued(seat).to_vec();
    let had = left(game.view(seat), &before);
    let taken = game.order(seat, order);
    prop_assert_eq!(&verdict, &taken, "`check` and `order` disagree on {:?}", order);
    let after = game.queued(seat);
    if taken.is_err() {
        prop_assert_eq!(after, &before[..], "a refused order changed the queue: {:?}", order);
        return Ok(false);
    }
    prop_assert_eq!(after.split_last(), Some((&order, &before[..])), "an order accepted is the last of the queue");
    let has = left(game.view(seat), after);
    prop_assert!(
        has.budget.0 >= 0 || has.budget >= had.budget,
        "{order:?} is accepted and leaves a budget of {:.3}",
        has.budget
    );
    prop_assert!(has.capital.0 >= 0, "{order:?} is accepted and leaves a capital of {:.3}", has.capital);
    let line = write_order(&game.setup, seat, &order).to_string();
    let read = read_order(&game.setup, seat, &line);
    prop_assert_eq!(read, Ok(order), "`{}` is another order when it is read", line);
    Ok(true)
}

fn any_orders_keep_the_game_sound(id: &str, seed: u64, turns: &[Vec<Pick>]) -> Result<(), TestCaseError> {
    let setup = table::shipped(id);
    let mut game = Game::new(&setup, seed, Keeping::NOTHING);
    state_is_sound(&game)?;
    for picks in turns {
        for pick in picks {
            give(&mut game, pick)?;
        }
        game.end_turn();
        state_is_sound(&game)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn any_orders_keep_today_sound(seed in any::<u64>(), turns in proptest::collection::vec(picks(30), 1..16)) {
        any_orders_keep_the_game_sound("today", seed, &turns)?;
    }

    #[test]
    fn any_orders_keep_the_fiction_sound(seed in any::<u64>(), turns in proptest::collection::vec(picks(30), 1..13)) {
        any_orders_keep_the_game_sound("fictional", seed, &turns)?;
    }

    #[test]
    fn any_orders_keep_the_first_years_sound(seed in any::<u64>(), turns in proptest::collection::vec(picks(30), 1..20)) {
        any_orders_keep_the_game_sound("independence-2008", seed, &turns)?;
    }

    #[test]
    fn taking_orders_back_leaves_nothing(seed in any::<u64>(), picks in picks(40)) {
        let setup = table::shipped("today");
        let mut game = Game::new(&setup, seed, Keeping::NOTHING);
        let before = Snapshot::take(&game);
        for pick in &picks {
            give(&mut game, pick)?;
        }
        for seat in setup.roster.seats() {
            while game.undo(seat, None).is_some() {}
        }
        prop_assert_eq!(before, Snapshot::take(&game), "orders taken back must cost nothing");
    }
}

/// Found by the properties above: `use diaspora-patron at=tur` meant a state and was read as the power of that id.
#[test]
fn a_choice_given_bare_is_the_choice() {
    let setup = table::shipped("today");
    let mut seen = 0;
    for (row, rule) in setup.roster.events.iter().zip(&setup.event_rules.events) {
        for (role, options) in &rule.choices {
            let Some(seat) = setup.roster.seat_of(*role) else { continue };
            for option in options {
                let keyed = read_order(&setup, seat, &format!("answer {} choice={}", row.id, option.id));
                let bare = read_order(&setup, seat, &format!("answer {} {}", row.id, option.id));
                assert!(keyed.is_ok() && bare == keyed, "`answer {} {}` reads as {bare:?}", row.id, option.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen} options");
}

#[test]
fn an_opening_in_any_place_reads_back() {
    let setup = table::shipped("today");
    let seat = SeatIx::of(0);
    for (at, rule) in setup.event_rules.openings.iter().enumerate() {
        let places: Vec<Target> = match rule.at {
            Whereabouts::Anywhere => vec![Target::Nothing],
            Whereabouts::Body => (0..setup.roster.orgs.len()).map(|at| Target::Body(OrgIx::of(at))).collect(),
            _ => (0..setup.roster.states.len()).map(|at| Target::State(StateIx::of(at))).collect(),
        };
        for place in places {
            let order = Order::Use(OpeningIx::of(at), place);
            let line = write_order(&setup, seat, &order).to_string();
            assert_eq!(read_order(&setup, seat, &line), Ok(order), "`{line}` must mean what was printed");
        }
    }
}

#[test]
fn picks_reach_sound_orders() {
    use proptest::strategy::ValueTree;
    let setup = table::shipped("today");
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut taken = 0;
    let mut game = Game::new(&setup, 1, Keeping::NOTHING);
    for _ in 0..10 {
        let picks = picks(60).new_tree(&mut runner).expect("picks can be made").current();
        taken += picks.iter().filter(|pick| give(&mut game, pick).is_ok_and(|taken| taken)).count();
        game.end_turn();
    }
    assert!(taken >= 30, "only {taken} of some 300 picks were sound orders: the properties would prove little");
}

/// Changes a text in one of the ways in which people and accidents break files.
fn mutate(text: &str, changes: &[(Index, Index, u8)]) -> String {
    const JUNK: [&str; 12] =
        ["\"", "(", ")", "]", ",", "None", "Some(", "-1", "999999999999", "\u{301}", "// ", "id: \"per\","];
    let mut chars: Vec<char> = text.chars().collect();
    for (at, other, kind) in changes {
        if chars.is_empty() {
            break;
        }
        let at = at.index(chars.len());
        let span = at..(at + 1 + other.index(40)).min(chars.len());
        match kind % 6 {
            0 => drop(chars.drain(span)),
            1 => {
                let junk = JUNK[usize::from(*kind) / 6 % JUNK.len()];
                chars.splice(at..at, junk.chars());
            }
            2 => {
                let copy: Vec<char> = chars[span.clone()].to_vec();
                chars.splice(span.start..span.start, copy);
            }
            3 => {
                let to = other.index(chars.len());
                chars.swap(at, to);
            }
            4 => chars.truncate(at.max(chars.len() / 2)),
            _ => chars[span].reverse(),
        }
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(config(32))]

    #[test]
    fn a_damaged_scenario_is_diagnosed_or_played(
        scenario in any::<Index>(),
        changes in proptest::collection::vec((any::<Index>(), any::<Index>(), any::<u8>()), 1..6),
    ) {
        let ids = table::shipped_ids();
        let id = scenario.get(&ids);
        let text = Library::default().scenario(id).unwrap().source.text;
        let damaged = mutate(&text, &changes);
        let checked = in_time("checking a damaged scenario", || table::check_text("damaged", &damaged))?;
        if let Some(setup) = checked.setup {
            let mut game = Game::new(&setup, 1, Keeping::NOTHING);
            game.end_turn();
            state_is_sound(&game)?;
        } else {
            prop_assert!(!checked.diagnostics.is_empty(), "a scenario that cannot be played must say why");
        }
    }
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let refused = read_bytes::<ScenarioFile>("any bytes", &bytes, &Limits::SCENARIO);
        prop_assert!(refused.is_err_and(|found| !found.is_empty()), "such bytes are no scenario");
    }

    #[test]
    fn any_ron_like_text_is_read_or_refused(text in r#"[ (){}\[\]:,"'a-z0-9_.\-/*\\\n]{0,300}"#) {
        let refused = in_time("reading", || {
            read_bytes::<ScenarioFile>("any text", text.as_bytes(), &Limits::SCENARIO)
        })?;
        prop_assert!(refused.is_err_and(|found| !found.is_empty()), "such a text is no scenario");
    }

    #[test]
    fn any_line_is_an_order_or_says_why(line in "\\PC{0,60}", seat in any::<Index>()) {
        let setup = table::shipped("today");
        let seat = SeatIx::of(seat.index(setup.roster.seats.len()));
        match read_order(&setup, seat, &line) {
            Ok(order) => {
                let printed = write_order(&setup, seat, &order).to_string();
                prop_assert_eq!(read_order(&setup, seat, &printed), Ok(order));
            }
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }

    #[test]
    fn any_source_has_lines_and_columns(text in "\\PC{0,80}", offset in 0_usize..200) {
        let source = Source::new("any", &text);
        let (line, column) = source.line_column(offset);
        prop_assert!(line >= 1 && column >= 1);
    }
}
