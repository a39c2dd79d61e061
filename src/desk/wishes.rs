//! What a person wanted, done: the only place where the window changes anything.

use super::coach::{self, Outcome};
use super::intent::{Intent, Panel, Settings, Topic};
use super::map::{DrawnTheme, Map, MapWish};
use super::panels::state::Kept;
use super::settings_file;
use super::shelf::Trouble;
use super::sitting::{Cast, Sitting, Veil, words};
use super::state::{Desk, Screen, Wish};
use super::theme::Theme;
use crate::core::order::Target;
use crate::game::save::{self, Listed};
use crate::scenario::setup::Player;
use crate::wording::arg;
use bevy::prelude::*;
use bevy::window::{MonitorSelection, PrimaryWindow, WindowMode};
use std::path::Path;

/// Does what was wanted in the frame that was drawn.
pub(crate) fn apply(
    mut desk: ResMut<Desk>,
    mut map: ResMut<Map>,
    mut drawn: ResMut<DrawnTheme>,
    mut window: Single<&mut Window, With<PrimaryWindow>>,
    time: Res<Time<Real>>,
) {
    let now = time.elapsed_secs_f64();
    let wishes = std::mem::take(&mut desk.wishes);
    for wish in wishes {
        let desk = desk.as_mut();
        match wish {
            Wish::Intent(intent) => {
                let before = desk.sitting.as_ref().map_or(0, |sitting| sitting.view().queued().len());
                intend(desk, &mut map, intent.clone());
                taught(desk, &intent, before);
            }
            Wish::Map(wish) => look(desk, &mut map, wish, now),
            Wish::Go(screen) => go(desk, screen),
            Wish::Cast(id) => cast(desk, &id),
            Wish::Player(seat, player) => {
                if let Screen::Cast(cast) = &mut desk.screen {
                    cast.players[seat] = player;
                }
            }
            Wish::Seed(seed) => {
                if let Screen::Cast(cast) = &mut desk.screen {
                    cast.seed = seed;
                }
            }
            Wish::Begin => begin(desk),
            Wish::Uncover => uncover(desk),
            Wish::HandOver => desk.hand_over(),
            Wish::Open(path, resume) => open(desk, &path, resume),
            Wish::Menu(open) => desk.menu = open,
            Wish::Read => desk.said = None,
            Wish::Leave => desk.leaves = desk.keep_before_leaving(),
        }
    }
    if drawn.0 != desk.theme {
        drawn.0 = desk.theme.clone();
        desk.painted = None;
    }
    let mode = if desk.panel.settings.fullscreen {
        WindowMode::BorderlessFullscreen(MonitorSelection::Current)
    } else {
        WindowMode::Windowed
    };
    if window.mode != mode {
        window.mode = mode;
    }
}

fn intend(desk: &mut Desk, map: &mut Map, intent: Intent) {
    match intent {
        Intent::Order(order) => {
            if let Some(sitting) = &mut desk.sitting {
                desk.panel.remark = sitting.order(order).err();
            }
        }
        Intent::Undo(position) => {
            if let Some(sitting) = &mut desk.sitting {
                sitting.undo(position);
                desk.panel.remark = None;
            }
        }
        Intent::EndTurn => end(desk),
        Intent::Select(target) => {
            desk.panel.selected = target;
            map.selected = if let Target::State(state) = target { Some(state) } else { None };
            if target != Target::Nothing {
                draw_out(desk, Panel::Dossier, true);
            }
        }
        Intent::Open(panel) => open_panel(desk, panel),
        Intent::Close => drop(desk.sheets.pop()),
        Intent::Drawer(panel, open) => draw_out(desk, panel, open),
        Intent::Why(quantity, owner) => explain(desk, Topic::Number(quantity, owner)),
        Intent::Explain(topic) => explain(desk, topic),
        Intent::Ask(question) => {
            let Desk { sitting, panel, advisor, .. } = desk;
            if let Some(sitting) = sitting {
                advisor.ask(sitting.view(), question, &mut panel.advice);
            }
        }
        Intent::Layer(layer) => map.layer = layer,
        Intent::Save(name) => keep(desk, name.as_deref()),
        Intent::Load(name) => {
            let listed = desk.saves.iter().find(|save| stem(&save.path) == name);
            let path = listed.map_or_else(|| desk.folder.join(format!("{name}.save")), |save| save.path.clone());
            open(desk, &path, false);
        }
        Intent::New { scenario, seat } => {
            cast(desk, &scenario);
            if let Screen::Cast(cast) = &mut desk.screen
                && let Some(seat) = cast.setup.roster.seat(&seat)
            {
                cast.players = cast.players.iter().map(|_| Player::Bot("able".into())).collect();
                cast.players[seat.at()] = Player::Human;
                begin(desk);
            }
        }
        Intent::Note(seat, text) => {
            if let Some(sitting) = &mut desk.sitting {
                sitting.game.notes.insert(seat, text);
                if let Err(why) = sitting.autosave(&desk.folder) {
                    desk.say(true, desk.words().text("save-failed", &[arg("why", why)]));
                }
            }
        }
        Intent::Settings(settings) => set(desk, settings),
        // The lesson takes note of them, as of everything else.
        Intent::Lesson(_) | Intent::Reason => {}
        Intent::Menu => desk.menu = true,
        Intent::Quit => desk.leaves = desk.keep_before_leaving(),
    }
}

/// Takes a cover away. Behind the curtain the quarter is staged for whom sits down; behind the briefing lies what one
/// inherits.
fn uncover(desk: &mut Desk) {
    let Some(sitting) = &mut desk.sitting else { return };
    let was = sitting.veil;
    sitting.uncover();
    match was {
        Veil::Curtain if sitting.game.calendar().turns > 0 => desk.stage(),
        Veil::Digest if sitting.game.calendar().turns == 0 => desk.stage(),
        _ => {}
    }
}

/// The lesson takes note of what was done.
fn taught(desk: &mut Desk, intent: &Intent, before: usize) {
    let Desk { sitting: Some(sitting), panel, .. } = desk else { return };
    let view = sitting.view();
    let outcome = Outcome { refused: panel.remark.is_some(), undone: view.queued().len() < before };
    coach::watch(&mut panel.lessons, view, intent, outcome);
}

/// Opens a drawer, before the others where there is room for one only; or closes it.
fn draw_out(desk: &mut Desk, panel: Panel, open: bool) {
    desk.drawers.retain(|other| *other != panel);
    if open {
        desk.drawers.push(panel);
    }
}

/// Opens a number into its causes; what explains it already is put away by the same press.
fn explain(desk: &mut Desk, topic: Topic) {
    let other = desk.panel.topic != Some(topic);
    desk.panel.topic = Some(topic);
    if other {
        desk.sheets.retain(|open| *open != Panel::Why);
    }
    open_panel(desk, Panel::Why);
}

/// Opens a panel; one that lies on top already is put away by the same press.
fn open_panel(desk: &mut Desk, panel: Panel) {
    if desk.sheets.last() == Some(&panel) {
        desk.sheets.pop();
        return;
    }
    match panel {
        Panel::Agenda | Panel::Dossier => draw_out(desk, panel, true),
        Panel::Saves => list(desk),
        _ => {}
    }
    if !matches!(panel, Panel::Agenda | Panel::Dossier) {
        desk.sheets.retain(|open| *open != panel);
        // What explains a number lies over what it stands in; other sheets take the place of one another.
        if panel != Panel::Why {
            desk.sheets.clear();
        }
        desk.sheets.push(panel);
    }
}

fn look(desk: &Desk, map: &mut Map, wish: MapWish, now: f64) {
    match wish {
        MapWish::Reading(reading) => map.reading = reading,
        MapWish::Inset => map.inset.closed = !map.inset.closed,
        MapWish::Look(frame) => {
            let part = map.part(frame);
            map.camera.go(part, now, desk.panel.settings.motion);
        }
    }
}

fn go(desk: &mut Desk, screen: Screen) {
    match screen {
        Screen::Title => {
            if desk.sitting.is_some() && !desk.keep_before_leaving() {
                return;
            }
            desk.sitting = None;
            desk.menu = false;
            desk.painted = None;
            list(desk);
        }
        Screen::Saves => list(desk),
        _ => {}
    }
    desk.screen = screen;
}

/// Reads the list of kept games again.
fn list(desk: &mut Desk) {
    desk.saves = save::list(&desk.folder);
    let kept = |save: &Listed| Kept { name: stem(&save.path), about: desk.about_save(save) };
    desk.panel.saves = desk.saves.iter().map(kept).collect();
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn cast(desk: &mut Desk, id: &str) {
    desk.screen = match desk.setup_of(id) {
        Ok(setup) => {
            let players = setup.players.clone();
            Screen::Cast(Cast { setup, players, seed: fresh_seed() })
        }
        Err(trouble) => trouble,
    };
}

/// A seed for a game that asked for none; it is shown, and can be set.
#[must_use]
pub(crate) fn fresh_seed() -> u64 {
    use rand::TryRng;
    rand::rngs::SysRng.try_next_u64().map_or(1, |seed| seed % 1_000_000)
}

fn begin(desk: &mut Desk) {
    let Screen::Cast(cast) = &desk.screen else { return };
    match Sitting::begin(&desk.library, cast, &desk.panel.settings.language) {
        Ok(sitting) => desk.sit(sitting),
        Err(why) => desk.screen = Screen::Trouble(desk.words.plain("trouble-words"), Trouble::Text(why)),
    }
}

fn open(desk: &mut Desk, path: &Path, resume: bool) {
    desk.stuck = None;
    match Sitting::load(&desk.library, path, resume, &desk.panel.settings.language) {
        Ok(loaded) => {
            let said = Desk::notes(&loaded.sitting.words, &loaded.notes);
            desk.sit(loaded.sitting);
            if let Some(said) = said {
                desk.say(false, said);
            }
        }
        Err(not) if not.resumes => {
            desk.stuck = Some((path.to_path_buf(), not.why));
            go(desk, Screen::Saves);
        }
        Err(not) => desk.say(true, desk.words().text("load-failed", &[arg("why", not.why)])),
    }
}

fn end(desk: &mut Desk) {
    let Some(sitting) = &mut desk.sitting else { return };
    if sitting.veil != Veil::None {
        return;
    }
    let sealed = sitting.seal();
    let resolved = sealed.is_some();
    let kept = sealed.and_then(|seen| {
        desk.panel.seen.extend(seen);
        sitting.autosave(&desk.folder).err()
    });
    desk.panel.remark = None;
    desk.panel.news = None;
    desk.panel.matter = None;
    desk.panel.refresh();
    desk.sheets.clear();
    if resolved && sitting.veil != Veil::Curtain {
        desk.stage();
    }
    if let Some(why) = kept {
        desk.say(true, desk.words().text("save-failed", &[arg("why", why)]));
    }
}

fn keep(desk: &mut Desk, name: Option<&str>) {
    let Some(sitting) = &desk.sitting else { return };
    match sitting.save(&desk.folder, name) {
        Ok(path) => {
            let (words, view) = (&sitting.words, sitting.view());
            let args = [
                arg("title", view.setup().title.as_str()),
                arg("seat", words.seat(view.seat)),
                arg("quarter", words.quarter(view.calendar().quarter)),
                arg("file", stem(&path)),
            ];
            desk.say(false, words.text("desk-kept", &args));
        }
        Err(why) => desk.say(true, desk.words().text("save-failed", &[arg("why", why)])),
    }
    list(desk);
}

fn set(desk: &mut Desk, settings: Settings) {
    let other_language = settings.language != desk.panel.settings.language;
    desk.theme = Theme::new(settings.paper, settings.text_size);
    if other_language {
        desk.shelf.speak(&desk.library, &settings.language);
        let any = desk.shelf.offers.iter().find_map(|offer| offer.setup.as_ref().ok());
        if let Some(words) = any.and_then(|setup| words(&desk.library, setup, &settings.language).ok()) {
            desk.words = words;
        }
        if let Some(sitting) = &mut desk.sitting
            && let Err(why) = sitting.speak(&desk.library, &settings.language)
        {
            desk.said = Some((true, why));
        }
        desk.panel.refresh();
        desk.painted = None;
    }
    desk.panel.settings = settings;
    if let Err(why) = settings_file::write(&desk.panel.settings) {
        desk.say(true, desk.words().text("settings-not-kept", &[arg("why", why)]));
    }
}
