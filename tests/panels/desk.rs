//! A desk without a window: a game, a seat, the panels laid out around an empty map, and intents carried out as the
//! window carries them out.

use super::picture::{Picture, Textures};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use newborn::core::ix::SeatIx;
use newborn::core::order::Order;
use newborn::desk::intent::Topic;
use newborn::desk::panels::{self, PanelCx, PanelState};
use newborn::desk::{Intent, Panel, Theme};
use newborn::game::{Game, Keeping};
use newborn::scenario::library::Library;
use newborn::scenario::load::load;
use newborn::scenario::setup::{Player, Setup};
use newborn::wording::Words;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

static LOADED: Mutex<BTreeMap<String, Arc<Setup>>> = Mutex::new(BTreeMap::new());

/// A shipped scenario, loaded once.
pub(crate) fn shipped(id: &str) -> Arc<Setup> {
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    let load = || load(&Library::default(), id).unwrap_or_else(|error| panic!("`{id}` must load: {error}"));
    Arc::clone(loaded.entry(id.into()).or_insert_with(load))
}

/// What is on the screen.
#[derive(Clone, Copy)]
pub(crate) enum Screen {
    /// The whole desk.
    Desk,
    /// One panel in a sheet of its own.
    Sheet(Panel),
}

/// A desk.
pub(crate) struct Desk {
    pub(crate) game: Game,
    pub(crate) words: Words,
    pub(crate) theme: Theme,
    pub(crate) state: PanelState,
    pub(crate) seat: SeatIx,
    pub(crate) screen: Screen,
    pub(crate) open: Option<Panel>,
    pub(crate) done: Vec<Intent>,
    pub(crate) drawers: Vec<Panel>,
    pub(crate) laid: Option<panels::Laid>,
}

impl Desk {
    /// A game of a shipped scenario at its start, at the desk of a seat.
    pub(crate) fn new(scenario: &str, seat: &str, screen: Screen) -> Self {
        let setup = shipped(scenario);
        let mut game = Game::new(&setup, 3, Keeping::ALL);
        game.players.fill(Player::Bot("able".into()));
        let seat = setup.roster.seat(seat).expect("a seat of the scenario");
        game.players[seat.at()] = Player::Human;
        let words = Words::load(&Library::default(), &setup, "en").expect("the texts must load");
        let theme = Theme::default();
        Self {
            game,
            words,
            theme,
            state: PanelState::default(),
            seat,
            screen,
            open: None,
            done: Vec::new(),
            drawers: vec![Panel::Agenda],
            laid: None,
        }
    }

    /// Plays on by so many turns, everybody by bot.
    pub(crate) fn later(mut self, turns: u16) -> Self {
        self.game.players[self.seat.at()] = Player::Bot("able".into());
        for _ in 0..turns {
            newborn::bots::order_all(&mut self.game);
            self.game.end_turn();
        }
        self.game.players[self.seat.at()] = Player::Human;
        self
    }

    /// The orders queued.
    pub(crate) fn queue(&self) -> &[Order] {
        self.game.queued(self.seat)
    }

    fn frame(&mut self, ui: &mut egui::Ui) {
        if !self.theme.install(ui.ctx()) {
            return;
        }
        let mut out = Vec::new();
        let mut cx =
            PanelCx { view: self.game.view(self.seat), words: &self.words, theme: &self.theme, state: &mut self.state };
        match self.screen {
            Screen::Desk => self.laid = Some(lay_out(ui, &mut cx, &mut out, self.open, &self.drawers)),
            Screen::Sheet(panel) => {
                let frame = egui::Frame::new().fill(self.theme.colours.panel).inner_margin(16.0);
                egui::CentralPanel::default().frame(frame).show(ui, |ui| panels::sheet(ui, &mut cx, panel, &mut out));
            }
        }
        newborn::desk::moments::show(ui, &mut cx, &mut out);
        for intent in out {
            self.carry_out(intent);
        }
    }

    /// Does what the window would do.
    pub(crate) fn carry_out(&mut self, intent: Intent) {
        self.done.push(intent.clone());
        match intent {
            Intent::Order(order) => {
                self.state.remark =
                    self.game.order(self.seat, order).err().map(|refusal| self.words.refusal(&refusal, &order));
            }
            Intent::Undo(place) => {
                self.game.undo(self.seat, place);
                self.state.remark = None;
            }
            Intent::EndTurn => {
                newborn::bots::order_all(&mut self.game);
                self.game.end_turn();
                self.state.news = None;
                self.open = Some(Panel::News);
            }
            Intent::Select(target) => {
                self.state.selected = target;
                self.drawers.retain(|panel| *panel != Panel::Dossier);
                self.drawers.push(Panel::Dossier);
            }
            Intent::Drawer(panel, open) => {
                self.drawers.retain(|other| *other != panel);
                self.drawers.extend(open.then_some(panel));
            }
            Intent::Open(panel) => self.open = Some(panel),
            Intent::Close => self.open = None,
            Intent::Why(quantity, owner) => {
                self.state.topic = Some(Topic::Number(quantity, owner));
                self.open = Some(Panel::Why);
            }
            Intent::Explain(topic) => {
                self.state.topic = Some(topic);
                self.open = Some(Panel::Why);
            }
            Intent::Note(seat, text) => drop(self.game.notes.insert(seat, text)),
            Intent::Settings(settings) => {
                self.theme = Theme::new(settings.paper, settings.text_size);
                self.state.settings = settings;
            }
            _ => {}
        }
    }
}

/// The desk as the window lays it out, around an empty map.
fn lay_out(
    ui: &mut egui::Ui,
    cx: &mut PanelCx,
    out: &mut Vec<Intent>,
    open: Option<Panel>,
    drawers: &[Panel],
) -> panels::Laid {
    let theme = cx.theme;
    let laid = panels::desk(ui, cx, drawers, out);
    if let Some(panel) = open {
        let area = egui::Area::new("sheet".into()).order(egui::Order::Foreground).fixed_pos(laid.middle.min);
        area.constrain(false).show(ui.ctx(), |ui| {
            let frame = egui::Frame::new().fill(theme.colours.panel).inner_margin(theme.margin(18.0, 14.0));
            frame.show(ui, |ui| {
                ui.set_width(laid.middle.width() - theme.s(36.0));
                ui.set_height(laid.middle.height() - theme.s(28.0));
                panels::sheet(ui, cx, panel, out);
            });
        });
    }
    laid
}

/// A harness of a screen size.
pub(crate) fn harness(desk: Desk, size: [f32; 2], textures: &Textures) -> Harness<'static, Desk> {
    let mut harness = Harness::builder()
        .with_size(egui::Vec2::from(size))
        .with_max_steps(12)
        .renderer(textures.clone())
        .build_ui_state(|ui, desk: &mut Desk| desk.frame(ui), desk);
    harness.run_ok();
    harness
}

/// Takes a picture, if somebody wants pictures.
pub(crate) fn photograph(harness: &Harness<'_, Desk>, textures: &Textures, name: &str) {
    let Some(folder) = std::env::var_os("NEWBORN_PICTURES") else { return };
    let size = harness.ctx.viewport_rect().size();
    let scale = harness.ctx.pixels_per_point();
    let pixels = ((size.x * scale) as usize, (size.y * scale) as usize);
    let ground = harness.state().theme.colours.ground;
    let picture = Picture::draw(&harness.ctx, harness.output(), textures, pixels, scale, ground);
    picture.save(&Path::new(&folder).join(format!("{name}.png")));
}

/// The controls whose name holds these words.
pub(crate) fn find<'a>(harness: &'a Harness<'_, Desk>, words: &'a str) -> Vec<egui_kittest::Node<'a>> {
    harness
        .query_all_by(move |node| is_control(node) && node.label().is_some_and(|name| name.contains(words)))
        .collect()
}

/// Whether a node is something to press or type in.
pub(crate) fn is_control(node: &egui_kittest::kittest::AccessKitNode<'_>) -> bool {
    use egui::accesskit::Role;
    matches!(
        node.role(),
        Role::Button
            | Role::Link
            | Role::TextInput
            | Role::RadioButton
            | Role::CheckBox
            | Role::Slider
            | Role::ComboBox
    )
}

/// Presses the first control whose name holds these words, wherever it has scrolled to.
pub(crate) fn press(harness: &mut Harness<'_, Desk>, words: &str) {
    let found = find(harness, words);
    let names: Vec<String> =
        harness.query_all_by(is_control).filter_map(|node| node.accesskit_node().label()).collect();
    let first = found.into_iter().next();
    first.unwrap_or_else(|| panic!("no control says `{words}`; there are:\n{}", names.join("\n"))).click_accesskit();
    harness.run_ok();
}

/// Whether these words stand anywhere.
pub(crate) fn says(harness: &Harness<'_, Desk>, words: &str) -> bool {
    let text = |node: &egui_kittest::kittest::AccessKitNode<'_>| node.label().or_else(|| node.value());
    harness.query_all_by(|_| true).any(|node| text(&node.accesskit_node()).is_some_and(|text| text.contains(words)))
}
