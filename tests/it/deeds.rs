//! What completes a step, and where a loaded game picks its lesson up.

use newborn::core::ix::SeatIx;
use newborn::core::lessons::{Act, PanelWord};
use newborn::core::order::{Order, Target};
use newborn::game::order_text::read_order;
use newborn::game::view::SeatView;
use newborn::game::{Game, Keeping};
use newborn::lessons::{Course, Lessons};
use newborn::scenario::diagnostic::Source;
use newborn::scenario::library::{Beside, Library, ScenarioSource};
use newborn::scenario::load::load_source;

/// A game whose lessons are these, at its start.
fn game(lessons: &str) -> Game {
    let text = format!(
        r#"(title: "A test", summary: "Small.", world: "archipelago", start: "1975-01-01", turns: 4,
            seats: [(id: "home", name: "Home", role: Aspirant), (id: "away", name: "Away", role: Parent)],
            lessons: [{lessons}])"#
    );
    let source =
        ScenarioSource { id: "test".into(), source: Source::new("test.ron", text.as_str()), beside: Beside::Shipped };
    let setup = load_source(&Library::default(), &source).unwrap_or_else(|error| panic!("{error:?}"));
    Game::new(&setup, 1, Keeping::ALL)
}

const HOME: SeatIx = SeatIx(0);

/// The step that stands.
fn step(course: &Course, view: SeatView) -> String {
    course.standing(view).map_or_else(|| "over".to_owned(), |standing| standing.rule.id.clone())
}

/// The first order that fits an action.
fn some_order(game: &Game, fits: impl Fn(&newborn::actions::rules::ActionRule) -> bool) -> Order {
    let view = game.view(HOME);
    let orders = view
        .actions()
        .filter(|(_, rule)| fits(rule))
        .flat_map(|(action, _)| view.targets(action).into_iter().map(move |target| Order::Act(action, target)));
    orders.into_iter().find(|order| view.check(order).is_ok()).expect("something can be ordered at the start")
}

#[test]
fn each_deed_completes_its_own_step() {
    let game = game(
        r#"(id: "panel", done: Opened(Table)), (id: "why", done: AskedWhy), (id: "number", done: AskedWhyOf("home")),
           (id: "state", done: SelectedState), (id: "either", done: Any([Refused, Undone])), (id: "kept", done: Saved)"#,
    );
    let view = game.view(HOME);
    let home = view.setup().registry.find("home").map(|row| row.quantity);
    let state = view.states().next().map(Target::State).expect("a third state");
    let mut lessons = Lessons::default();
    let course = lessons.of(view);
    for (before, wrong, right) in [
        ("panel", Act::Open(PanelWord::News), Act::Open(PanelWord::Table)),
        ("why", Act::Save, Act::Why(None)),
        ("number", Act::Why(None), Act::Why(home)),
        ("state", Act::Select(Target::Nothing), Act::Select(state)),
        ("either", Act::Forecast, Act::Undo),
        ("kept", Act::Undo, Act::Save),
    ] {
        assert_eq!(step(course, view), before);
        assert!(!course.watch(view, [wrong]), "{before} is not completed by {wrong:?}");
        assert!(course.watch(view, [right]), "{before} is completed by {right:?}");
    }
    assert!(course.over());
    assert!(!course.watch(view, [Act::Save]), "nothing comes after the last");
}

#[test]
fn orders_and_turns_are_read_from_the_game() {
    let mut game = game(
        r#"(id: "posting", done: Posted), (id: "initiative", done: UsedInitiative), (id: "end", done: TurnEnded),
           (id: "later", done: When(TurnFrom(3)))"#,
    );
    let mut lessons = Lessons::default();
    let posting = some_order(&game, |rule| rule.stays.is_some());
    let initiative = some_order(&game, |rule| rule.price.initiative && rule.stays.is_none());
    lessons.of(game.view(HOME)).watch(game.view(HOME), []);
    assert_eq!(step(lessons.of(game.view(HOME)), game.view(HOME)), "posting");
    game.order(HOME, posting).expect("it was checked");
    assert!(lessons.of(game.view(HOME)).watch(game.view(HOME), []));
    game.order(HOME, initiative).expect("it was checked");
    assert!(lessons.of(game.view(HOME)).watch(game.view(HOME), []));
    assert_eq!(step(lessons.of(game.view(HOME)), game.view(HOME)), "end");
    game.end_turn();
    assert!(lessons.of(game.view(HOME)).watch(game.view(HOME), []));
    assert_eq!(step(lessons.of(game.view(HOME)), game.view(HOME)), "later");
    game.end_turn();
    lessons.of(game.view(HOME)).watch(game.view(HOME), []);
    assert!(lessons.of(game.view(HOME)).over());
    // Whoever sits down anew is placed by the record: behind the turn that was ended, before what leaves no order.
    let mut anew = Lessons::default();
    assert_eq!(step(anew.of(game.view(HOME)), game.view(HOME)), "later");
}

#[test]
fn a_loaded_game_picks_its_lesson_up_behind_what_the_record_shows() {
    let mut game = game(
        r#"(id: "look", done: Opened(News)), (id: "end", done: TurnEnded), (id: "look-again", done: Opened(News)),
           (id: "order", done: OrderedAny), (id: "last", done: Opened(Table))"#,
    );
    assert_eq!(step(Lessons::default().of(game.view(HOME)), game.view(HOME)), "look");
    let early = some_order(&game, |rule| rule.stays.is_some());
    game.order(HOME, early).expect("it was checked");
    assert_eq!(step(Lessons::default().of(game.view(HOME)), game.view(HOME)), "look", "too early for that step");
    game.end_turn();
    assert_eq!(step(Lessons::default().of(game.view(HOME)), game.view(HOME)), "look-again");
    let order = some_order(&game, |rule| !rule.price.initiative);
    game.order(HOME, order).expect("it was checked");
    assert_eq!(step(Lessons::default().of(game.view(HOME)), game.view(HOME)), "last");
}

#[test]
fn a_step_lapses_is_skipped_and_is_somebodys() {
    let game = game(
        r#"(id: "theirs", seat: Some("away"), done: OrderedAny), (id: "gone", done: Offered, lapses: Some(Not(RoundNow))),
           (id: "mine", done: Answered), (id: "last", done: AskedForecast)"#,
    );
    let view = game.view(HOME);
    let mut lessons = Lessons::default();
    let course = lessons.of(view);
    assert_eq!(course.standing(view).map(|s| (s.number, s.of)), Some((1, 3)), "the other seat's step is not counted");
    assert!(course.watch(view, []), "no round meets, so the step is passed over");
    assert_eq!(step(course, view), "mine");
    assert!(course.standing(view).is_some_and(|s| s.completed.is_none()), "nothing was completed");
    course.skip(view);
    assert_eq!(step(course, view), "last");
    course.skip(view);
    course.skip(view);
    assert!(course.over());
    assert_eq!(step(lessons.of(game.view(SeatIx(1))), game.view(SeatIx(1))), "theirs");
}

#[test]
fn an_order_counts_for_its_action_and_its_target() {
    let one = game(r#"(id: "any", done: OrderedAny)"#);
    let order = some_order(&one, |rule| rule.target == newborn::actions::rules::TargetKind::State);
    let line = newborn::game::order_text::write_order(&one.setup, HOME, &order).to_string();
    let (verb, state) = line.split_once(' ').expect("an action at a state");
    let other = one.view(HOME).states().map(|s| one.setup.roster.states[s.at()].id.clone());
    let other = other.into_iter().find(|id| id != state).expect("several states");
    let mut two = game(&format!(
        r#"(id: "there", done: OrderedAt("{verb}", State("{other}"))), (id: "anywhere", done: Ordered("{verb}"))"#
    ));
    let order = read_order(&two.setup, HOME, &line).expect("it was written by the game");
    two.order(HOME, order).expect("it was checked");
    let mut lessons = Lessons::default();
    let course = lessons.of(two.view(HOME));
    course.watch(two.view(HOME), []);
    // Placed by the record, the seat stands behind the order that was given anywhere.
    assert!(course.over());
    let mut fresh = game(&format!(r#"(id: "there", done: OrderedAt("{verb}", State("{other}")))"#));
    fresh.order(HOME, order).expect("it was checked");
    let mut lessons = Lessons::default();
    assert!(!lessons.of(fresh.view(HOME)).watch(fresh.view(HOME), []), "another state is not that state");
}
