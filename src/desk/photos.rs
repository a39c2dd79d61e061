//! The tour: a scripted game in the real window, a picture of every screen.

use super::intent::{Intent, Layer, Panel, Question, Settings};
use super::map::{Frame, Map, MapWish};
use super::moments::handing_over::pages;
use super::moments::{self, Stage};
use super::sitting::{Cast, Sitting};
use super::state::{Desk, Screen, Wish};
use super::wishes;
use crate::bots::Bot;
use crate::core::climate::StanceWord;
use crate::core::ix::{OrgIx, PowerIx, StateIx};
use crate::core::order::Target;
use crate::game::{Game, Keeping};
use crate::scenario::setup::Player;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, save_to_disk};
use bevy::winit::WinitSettings;
use bevy_egui::EguiPostUpdateSet;
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::time::Instant;

/// What is done before a picture is taken.
type Step = Box<dyn Fn(&mut Desk, &mut Map) + Send + Sync>;

/// Frames to wait until everything stands where it belongs.
struct Settle(u32);

impl Settle {
    fn waits(&mut self) -> bool {
        self.0 = self.0.saturating_sub(1);
        self.0 > 0
    }
}

/// The tour as it stands.
#[derive(Resource)]
struct Tour {
    folder: PathBuf,
    only: Vec<String>,
    stops: Vec<(&'static str, Step)>,
    at: usize,
    settle: Settle,
    taken: bool,
    opened: Instant,
    pan: Option<(u32, Instant)>,
    report: Sender<Measured>,
    measured: Measured,
}

/// Frames over which panning is measured.
const PANNED: u32 = 180;

/// What the tour measured.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Measured {
    /// Seconds from the start of the program to the first frame that was drawn.
    pub(crate) first_frame: f32,
    /// Frames a second while the map is panned.
    pub(crate) panning: f32,
}

#[expect(clippy::disallowed_methods, reason = "the window may look at the clock")]
fn now() -> Instant {
    Instant::now()
}

fn wish(wish: Wish) -> Step {
    Box::new(move |desk, _| desk.wishes.push(wish.clone()))
}

fn want(intent: Intent) -> Step {
    wish(Wish::Intent(intent))
}

/// The seat's own bot queues its first orders.
fn order_a_few(desk: &mut Desk, most: usize) {
    let Some(sitting) = &desk.sitting else { return };
    let view = sitting.view();
    let Ok(bot) = Bot::named(view.setup(), "able") else { return };
    let orders = bot.decide(view, sitting.game.seed);
    desk.wishes.extend(orders.into_iter().take(most).map(|decision| Wish::Intent(Intent::Order(decision.order))));
}

/// Looks at the doubter that is nearest to an act among the members of the first club.
fn select_a_doubter() -> Step {
    Box::new(|desk, _| {
        let Some(sitting) = &desk.sitting else { return };
        let view = sitting.view();
        let club = view.setup().tracks.first().map(|(_, org)| *org);
        let doubts = |state: &StateIx| {
            view.outlook(*state).stance == StanceWord::DoesNot && club.is_none_or(|org| view.is_member(org, *state))
        };
        let nearest = view.states().filter(doubts).max_by_key(|state| view.outlook(*state).support);
        desk.wishes.extend(nearest.map(|state| Wish::Intent(Intent::Select(Target::State(state)))));
    })
}

fn start(people: usize) -> Step {
    Box::new(move |desk, _| {
        let Some(setup) = desk.shelf.offers.first().and_then(|offer| offer.setup.clone().ok()) else { return };
        let player = |at| if at < people { Player::Human } else { Player::Bot("able".into()) };
        let players = (0..setup.roster.seats.len()).map(player).collect();
        desk.screen = Screen::Cast(Cast { setup, players, seed: 7 });
        desk.wishes.push(Wish::Begin);
    })
}

/// Every stop: the name of its picture, and what is done before it is taken.
fn stops() -> Vec<(&'static str, Step)> {
    let mut out: Vec<(&'static str, Step)> = vec![
        ("title", Box::new(|_, _| {})),
        ("settings", wish(Wish::Go(Screen::Settings))),
        (
            "title-large-text",
            Box::new(|desk, _| {
                desk.theme = super::theme::Theme::new(false, 1.5);
                desk.screen = Screen::Title;
            }),
        ),
        (
            "credits",
            Box::new(|desk, _| {
                desk.theme = super::theme::Theme::new(false, 1.0);
                desk.wishes.push(Wish::Go(Screen::Credits));
            }),
        ),
        ("saves", wish(Wish::Go(Screen::Saves))),
        (
            "cast",
            Box::new(|desk, _| {
                let first = desk.shelf.offers.first().map(|offer| offer.id.clone());
                desk.wishes.extend(first.map(Wish::Cast));
            }),
        ),
        (
            "trouble",
            Box::new(|desk, _| {
                let text = crate::scenario::library::ScenarioSource {
                    id: "broken".into(),
                    source: crate::scenario::diagnostic::Source::new("broken.ron", BROKEN),
                    beside: crate::scenario::library::Beside::Shipped,
                };
                if let Err(error) = crate::scenario::load::load_source(&desk.library, &text) {
                    desk.show_trouble("broken.ron", super::shelf::Trouble::from(&error));
                }
            }),
        ),
        ("briefing", start(1)),
        ("moment-inherited", wish(Wish::Uncover)),
        ("desk", clear_the_stage()),
        ("orders", Box::new(|desk, _| order_a_few(desk, 4))),
        ("state", select_a_doubter()),
        ("close", wish(Wish::Map(MapWish::Look(Frame::Close)))),
        ("around", wish(Wish::Map(MapWish::Look(Frame::Around)))),
        ("layer-support", want(Intent::Layer(Layer::Support))),
        (
            "layer-vote",
            Box::new(|desk, _| {
                desk.wishes.push(Wish::Map(MapWish::Look(Frame::World)));
                let org = desk.sitting.as_ref().and_then(|sitting| {
                    let view = sitting.view();
                    let mut orgs = (0..view.roster().orgs.len()).map(OrgIx::of);
                    orgs.rfind(|org| view.admission(*org).is_some_and(|rule| !rule.bodies.is_empty()))
                });
                desk.wishes.extend(org.map(|org| Wish::Intent(Intent::Layer(Layer::Vote(org)))));
            }),
        ),
        ("layer-pull", want(Intent::Layer(Layer::Pull(PowerIx(0))))),
        ("layer-image", want(Intent::Layer(Layer::Image))),
        ("layer-engagement", want(Intent::Layer(Layer::Engagement))),
        ("layer-odds", want(Intent::Layer(Layer::Odds))),
        ("layer-stance", want(Intent::Layer(Layer::Stance))),
    ];
    for panel in Panel::BAR {
        out.push((panel.id(), want(Intent::Open(panel))));
    }
    out.push((
        "estimate",
        Box::new(|desk, _| {
            let first = desk.sitting.as_ref().and_then(|sitting| sitting.view().queued().first().copied());
            desk.wishes.push(Wish::Intent(Intent::Open(Panel::Orders)));
            desk.wishes.extend(first.map(|order| Wish::Intent(Intent::Ask(Question::Effect(order)))));
        }),
    ));
    out.push(("saves-panel", {
        Box::new(|desk, _| {
            desk.wishes.push(Wish::Intent(Intent::Save(None)));
            desk.wishes.push(Wish::Intent(Intent::Open(Panel::Saves)));
        })
    }));
    out.push((
        "body",
        Box::new(|desk, _| {
            let open = desk.sitting.as_ref().and_then(|sitting| open_bid(sitting.view()));
            desk.panel.body = open;
            desk.wishes.push(Wish::Intent(Intent::Open(Panel::Bodies)));
        }),
    ));
    out.push(("after-sheets", want(Intent::Close)));
    out.push(("menu", wish(Wish::Menu(true))));
    out.push(("quarter-staged", {
        Box::new(|desk, _| {
            desk.wishes.push(Wish::Menu(false));
            desk.wishes.push(Wish::Intent(Intent::EndTurn));
        })
    }));
    out.push(("digest", clear_the_stage()));
    out.push(("second-quarter", wish(Wish::Uncover)));
    out.push(("second-news", want(Intent::Open(Panel::News))));
    out.push(("second-table", want(Intent::Open(Panel::Table))));
    out.push(("second-close", want(Intent::Close)));
    out.push((
        "paper",
        Box::new(|desk, _| {
            let settings = Settings { paper: true, motion: false, ..desk.panel.settings.clone() };
            desk.theme = super::theme::Theme::new(true, settings.text_size);
            desk.panel.settings = settings;
        }),
    ));
    out.push((
        "large-text",
        Box::new(|desk, _| {
            desk.theme = super::theme::Theme::new(false, 1.5);
            desk.panel.settings.text_size = 1.5;
            desk.panel.settings.paper = false;
        }),
    ));
    for panel in [Panel::Table, Panel::Forecast, Panel::News] {
        out.push((large(panel), want(Intent::Open(panel))));
    }
    out.push(("large-menu", {
        Box::new(|desk, _| {
            desk.wishes.push(Wish::Intent(Intent::Close));
            desk.wishes.push(Wish::Menu(true));
        })
    }));
    out.push(("large-digest", {
        Box::new(|desk, _| {
            desk.wishes.push(Wish::Menu(false));
            desk.wishes.push(Wish::Intent(Intent::EndTurn));
        })
    }));
    out.push((
        "lesson-inherited",
        Box::new(|desk, _| {
            desk.theme = super::theme::Theme::new(false, 1.0);
            desk.panel.settings.text_size = 1.0;
            let teaches = |offer: &&super::shelf::Offer| offer.setup.as_ref().is_ok_and(|s| !s.lessons.is_empty());
            let Some(setup) = desk.shelf.offers.iter().find(teaches).and_then(|offer| offer.setup.clone().ok()) else {
                return;
            };
            let players = setup.players.clone();
            desk.screen = Screen::Cast(Cast { setup, players, seed: 7 });
            desk.wishes.extend([Wish::Begin, Wish::Uncover]);
        }),
    ));
    out.push(("lesson", clear_the_stage()));
    out.push(("lesson-points", {
        Box::new(|desk, map| {
            select_a_doubter()(desk, map);
            desk.wishes.push(Wish::Intent(Intent::Lesson(super::coach::LessonWish::Skip)));
            desk.wishes.push(Wish::Intent(Intent::Lesson(super::coach::LessonWish::Skip)));
        })
    }));
    out.push(("lesson-bid", {
        Box::new(|desk, _| {
            let skip = Wish::Intent(Intent::Lesson(super::coach::LessonWish::Skip));
            desk.wishes.extend(std::iter::repeat_n(skip, BEFORE_BID));
            let open = desk.sitting.as_ref().and_then(|sitting| open_bid(sitting.view()));
            desk.panel.body = open;
            desk.wishes.push(Wish::Intent(Intent::Open(Panel::Bodies)));
        })
    }));
    out.push((
        "lesson-large-text",
        Box::new(|desk, _| {
            desk.theme = super::theme::Theme::new(false, 1.5);
            desk.panel.settings.text_size = 1.5;
        }),
    ));
    out.push((
        "curtain",
        Box::new(|desk, map| {
            desk.theme = super::theme::Theme::new(false, 1.0);
            desk.panel.settings.text_size = 1.0;
            start(2)(desk, map);
        }),
    ));
    out.push(("closing", Box::new(|desk, _| play_to_the_end(desk, 1))));
    for kind in MOMENTS {
        out.push((kind, moment(kind)));
    }
    for (name, page) in [("handing-over", 0), ("readers", 1), ("hinge", 2), ("note", 3)] {
        out.push((
            name,
            Box::new(move |desk, _| {
                let Some(sitting) = &desk.sitting else { return };
                let found = pages(sitting.view()).into_iter().nth(page);
                desk.panel.stage = Stage::of(found.into_iter().collect());
            }),
        ));
    }
    out
}

/// Steps of the lesson between the one that is photographed before, and the bid.
const BEFORE_BID: usize = 9;

/// An organisation that can be joined, and has members who vote.
fn open_bid(view: crate::game::view::SeatView) -> Option<OrgIx> {
    use crate::core::roster::StandingWord;
    let orgs = (0..view.roster().orgs.len()).map(OrgIx::of);
    let able = |org: &OrgIx| view.standing(*org) < StandingWord::Member && view.whip_count(*org, 0).is_some();
    orgs.rev().find(able)
}

/// Kinds of moments that are photographed from a game that bots played.
const MOMENTS: [&str; 8] = ["roll-call", "night", "signing", "report", "chairs", "election", "letter", "changed"];

fn clear_the_stage() -> Step {
    Box::new(|desk, _| desk.panel.stage = None)
}

/// A game that bots have played, at its closing page.
fn play_to_the_end(desk: &mut Desk, seed: u64) {
    let Some(setup) = desk.shelf.offers.first().and_then(|offer| offer.setup.clone().ok()) else { return };
    let mut game = Game::new(&setup, seed, Keeping::ALL);
    game.players.fill(Player::Bot("able".into()));
    while !game.over() {
        crate::bots::order_all(&mut game);
        game.end_turn();
    }
    if let Ok(sitting) = Sitting::with(&desk.library, game, &desk.panel.settings.language) {
        desk.sit(sitting);
    }
}

/// Stages the moment of a kind that has most to show: the last one there was.
fn moment(kind: &'static str) -> Step {
    Box::new(move |desk, _| {
        for seed in 1..=12 {
            let Some(sitting) = &desk.sitting else { return };
            let view = sitting.view();
            let turns = (1..=sitting.game.calendar().turns).rev();
            let mut found = turns.flat_map(|turn| moments::all_of(view, turn));
            let found = found.find(|moment| moment.scene.id() == kind);
            if found.is_some() {
                desk.panel.stage = Stage::of(found.into_iter().collect());
                return;
            }
            // This game had none: another may.
            play_to_the_end(desk, seed + 1);
        }
    })
}

/// The name of a panel's picture in large text.
fn large(panel: Panel) -> &'static str {
    match panel {
        Panel::Table => "large-table",
        Panel::Forecast => "large-forecast",
        _ => "large-news",
    }
}

const BROKEN: &str = "(
    title: \"A broken scenario\",
    sumary: \"One word is mistyped, one state is unknown.\",
    world: \"standard\",
    start: \"2026-13-01\",
    turns: 400,
)
";

fn guide(
    mut tour: ResMut<Tour>,
    mut desk: ResMut<Desk>,
    mut map: ResMut<Map>,
    mut commands: Commands,
    mut exit: MessageWriter<AppExit>,
) {
    if tour.settle.waits() {
        return;
    }
    map.pointed = false;
    let tour = tour.as_mut();
    if tour.measured.first_frame == 0.0 {
        tour.measured.first_frame = now().duration_since(tour.opened).as_secs_f32();
        tour.settle = Settle(20);
        return;
    }
    let Some((name, step)) = tour.stops.get(tour.at) else {
        pan(tour, &mut desk, &mut map, &mut exit);
        return;
    };
    if tour.taken {
        let file = tour.folder.join(format!("{:02}-{name}.png", tour.at + 1));
        commands.spawn(Screenshot::primary_window()).observe(save_to_disk(file));
        tour.at += 1;
        tour.taken = false;
        tour.settle = Settle(4);
    } else {
        step(&mut desk, &mut map);
        tour.taken = tour.only.is_empty() || tour.only.iter().any(|one| one == name);
        tour.at += usize::from(!tour.taken);
        tour.settle = Settle(if tour.taken { 8 } else { 3 });
    }
}

/// After the last picture the map is panned to and fro, and the frames are counted.
fn pan(tour: &mut Tour, desk: &mut Desk, map: &mut Map, exit: &mut MessageWriter<AppExit>) {
    let (frames, since) = tour.pan.get_or_insert_with(|| {
        desk.panel.stage = None;
        desk.wishes.push(Wish::Uncover);
        desk.wishes.push(Wish::Map(MapWish::Look(Frame::Around)));
        (0, now())
    });
    *frames += 1;
    // The first frames only bring the desk back.
    if *frames == 10 {
        *since = now();
    }
    let way = if *frames / 30 % 2 == 0 { 9.0 } else { -9.0 };
    map.camera.pan(bevy_egui::egui::vec2(way, 3.0));
    if *frames == PANNED + 10 {
        #[expect(clippy::cast_precision_loss, reason = "a hundred frames")]
        let counted = PANNED as f32;
        tour.measured.panning = counted / now().duration_since(*since).as_secs_f32();
        // Whoever asked may be gone.
        let _sent = tour.report.send(tour.measured);
        exit.write(AppExit::Success);
    }
}

/// The tour into a folder, measured from a moment on. It ends with the last of the pictures that are wanted.
pub(crate) fn plugin(wanted: &super::Tour) -> impl Fn(&mut App) + use<> {
    let super::Tour { folder, only, opened, report } = wanted.clone();
    move |app: &mut App| {
        let mut stops = stops();
        if let Some(last) = stops.iter().rposition(|(name, _)| only.iter().any(|one| one == name)) {
            stops.truncate(last + 1);
        }
        let tour = Tour {
            folder: folder.clone(),
            only: only.clone(),
            stops,
            at: 0,
            settle: Settle(2),
            taken: false,
            opened,
            pan: None,
            report: report.clone(),
            measured: Measured::default(),
        };
        app.insert_resource(tour)
            .insert_resource(WinitSettings::continuous())
            .add_systems(PostUpdate, guide.after(EguiPostUpdateSet::EndPass).before(wishes::apply));
    }
}
