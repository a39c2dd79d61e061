//! The first screen: go on, begin, open; the world behind it.

use super::super::map::{Map, layers};
use super::super::state::{Desk, Screen, Wish};
use super::super::theme::{Ink, Theme, Type};
use super::super::widgets::{Card, heading, line, say};
use super::settings;
use crate::desk::intent::{Intent, Layer, Settings};
use crate::game::{Game, Keeping};
use crate::recognition::count::Reading;
use crate::scenario::setup::{Player, Setup};
use crate::wording::{Words, arg};
use bevy_egui::egui::{self, Align, FontId, Layout, Rect, RichText, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// Plain height under which everything moves closer together.
const LOW: f32 = 560.0;

/// Draws it.
pub(crate) fn draw(ui: &mut Ui, desk: &mut Desk, map: &mut Map, wishes: &mut Vec<Wish>) {
    backdrop(desk, map);
    let theme = desk.theme.clone();
    let whole = ui.max_rect();
    map.camera.fit_screen(whole, whole, 0.0, false);
    map.hovered = None;
    // The map is far away behind the words.
    ui.painter().rect_filled(whole, 0, theme.colours.ground.gamma_multiply(0.86));
    let width = theme.s(330.0).min(whole.width() * 0.4);
    let low = whole.height() < theme.s(LOW);
    let top = whole.top() + if low { theme.s(14.0) } else { (whole.height() * 0.11).max(theme.s(24.0)) };
    let left = Rect::from_min_max(
        pos2(whole.left() + theme.s(56.0), top),
        pos2(whole.left() + theme.s(56.0) + width, whole.bottom() - theme.s(20.0)),
    );
    let mut column = ui.new_child(UiBuilder::new().max_rect(left).layout(Layout::top_down(Align::Min)));
    ScrollArea::vertical().id_salt("choices").auto_shrink(false).show(&mut column, |ui| {
        choices(ui, desk, &theme, low, wishes);
    });
    let right =
        Rect::from_min_max(pos2(left.right() + theme.s(56.0), top), whole.max - vec2(theme.s(48.0), theme.s(24.0)));
    let mut column = ui.new_child(UiBuilder::new().max_rect(right).layout(Layout::top_down(Align::Min)));
    scenarios(&mut column, desk, &theme, wishes);
}

/// The world as the first scenario begins.
fn backdrop(desk: &mut Desk, map: &mut Map) {
    map.shown = true;
    map.selected = None;
    if desk.painted.is_some() {
        return;
    }
    let Some(setup) = desk.shelf.offers.first().and_then(|offer| offer.setup.clone().ok()) else { return };
    let game = Game::new(&setup, 1, Keeping::NOTHING);
    map.open(&desk.library, &setup.roster.0, &setup.world);
    let view = game.view(crate::core::ix::SeatIx(0));
    map.painting = layers::paint(view, &desk.words, &desk.theme.colours, Layer::Stance, Reading::Documented);
    map.paint_turn += 1;
    desk.painted = Some((0, 0, Layer::Stance, Reading::Documented, desk.theme.paper));
}

fn choices(ui: &mut Ui, desk: &Desk, theme: &Theme, low: bool, wishes: &mut Vec<Wish>) {
    let words = &desk.words;
    let serif = theme.font(Type::Title).family;
    ui.label(
        RichText::new(words.plain("title-name"))
            .font(FontId::new(theme.s(if low { 40.0 } else { 58.0 }), serif))
            .color(theme.colours.text),
    );
    say(ui, theme, Type::Quote, Ink::Second, &words.plain("title-line"));
    if let Some(language) = settings::languages(ui, desk, words) {
        wishes.push(Wish::Intent(Intent::Settings(Settings { language, ..desk.panel.settings.clone() })));
    }
    ui.add_space(theme.s(if low { 8.0 } else { 20.0 }));
    if let Some(last) = desk.saves.iter().find(|save| save.trouble.is_none()) {
        let response = Card::new(theme, &words.plain("title-continue")).gold().show(ui, "continue", |ui| {
            say(ui, theme, Type::Strong, Ink::OnGold, &words.plain("title-continue"));
            line(ui, theme, Type::Small, Ink::OnGoldSecond, &desk.about_save(last));
        });
        if response.clicked() {
            wishes.push(Wish::Open(last.path.clone(), false));
        }
        ui.add_space(theme.s(6.0));
    }
    learn(ui, desk, theme, wishes);
    let ways = [
        ("title-saves", Wish::Go(Screen::Saves)),
        ("title-settings", Wish::Go(Screen::Settings)),
        ("title-credits", Wish::Go(Screen::Credits)),
        ("title-quit", Wish::Leave),
    ];
    for (key, wish) in ways {
        let text = words.plain(key);
        let response = Card::new(theme, &text).press().show(ui, key, |ui| {
            say(ui, theme, Type::Body, Ink::Text, &text);
        });
        if response.clicked() {
            wishes.push(wish);
        }
    }
}

/// The scenario that teaches, in gold where no game was played yet.
fn learn(ui: &mut Ui, desk: &Desk, theme: &Theme, wishes: &mut Vec<Wish>) {
    let setups = desk.shelf.offers.iter().filter_map(|offer| Some((offer, offer.setup.as_ref().ok()?)));
    let Some((offer, setup)) = setups.into_iter().find(|(_, setup)| !setup.lessons.is_empty()) else { return };
    let words = &desk.words;
    let name = words.plain("title-learn");
    let newcomer = desk.saves.iter().all(|save| save.trouble.is_some());
    let card = Card::new(theme, &name);
    let card = if newcomer { card.gold() } else { card.press() };
    let response = card.show(ui, "learn", |ui| {
        if newcomer {
            let steps = i64::try_from(setup.lessons.len()).unwrap_or(0);
            let about = words.text("title-learn-about", &[arg("title", setup.title.as_str()), arg("steps", steps)]);
            say(ui, theme, Type::Strong, Ink::OnGold, &name);
            say(ui, theme, Type::Small, Ink::OnGoldSecond, &about);
        } else {
            say(ui, theme, Type::Body, Ink::Text, &name);
        }
    });
    let person = setup.players.iter().position(|player| *player == Player::Human).unwrap_or(0);
    if response.clicked()
        && let Some(seat) = setup.roster.seats.get(person)
    {
        wishes.push(Wish::Intent(Intent::New { scenario: offer.id.clone(), seat: seat.id.clone() }));
    }
    ui.add_space(theme.s(6.0));
}

fn scenarios(ui: &mut Ui, desk: &Desk, theme: &Theme, wishes: &mut Vec<Wish>) {
    let words = &desk.words;
    heading(ui, theme, &words.plain("title-scenarios"));
    ui.add_space(theme.s(4.0));
    ScrollArea::vertical().id_salt("scenarios").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - theme.s(12.0));
        let two = ui.available_width() > theme.s(640.0);
        let gap = theme.s(12.0);
        let width = if two { (ui.available_width() - gap) / 2.0 } else { ui.available_width() };
        for pair in desk.shelf.offers.chunks(if two { 2 } else { 1 }) {
            // A row is as high as the longer of its summaries.
            let lines = pair.iter().filter_map(|offer| offer.setup.as_ref().ok()).map(|setup| {
                let (font, ink) = (theme.font(Type::Body), theme.colours.text);
                ui.painter().layout(setup.summary.clone(), font, ink, width - theme.s(24.0)).rows.len()
            });
            let lines = lines.max().unwrap_or(1);
            #[expect(clippy::cast_precision_loss, reason = "a few lines")]
            let height = theme.s(82.0 + 19.0 * lines as f32);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for offer in pair {
                    ui.allocate_ui_with_layout(vec2(width, height), Layout::top_down(Align::Min), |ui| {
                        card(ui, desk, theme, offer, height, wishes);
                    });
                }
            });
            ui.add_space(gap - ui.spacing().item_spacing.y);
        }
    });
}

fn card(
    ui: &mut Ui,
    desk: &Desk,
    theme: &Theme,
    offer: &super::super::shelf::Offer,
    height: f32,
    wishes: &mut Vec<Wish>,
) {
    let words = &desk.words;
    let name = offer.setup.as_ref().map_or(offer.id.clone(), |setup| setup.title.clone());
    let response = Card::new(theme, &name).press().height(height).show(ui, &offer.id, |ui| match &offer.setup {
        Ok(setup) => {
            let font = FontId::new(theme.s(20.0), theme.font(Type::Title).family);
            ui.add(egui::Label::new(RichText::new(&setup.title).font(font).color(theme.colours.text)).truncate());
            line(ui, theme, Type::Small, Ink::Gold, &span(words, setup));
            say(ui, theme, Type::Body, Ink::Heading, &setup.summary);
            let seats: Vec<&str> = setup.roster.seats.iter().map(|seat| seat.name.as_str()).collect();
            line(ui, theme, Type::Small, Ink::Second, &seats.join(" · "));
        }
        Err(_) => {
            say(ui, theme, Type::Strong, Ink::Bad, &offer.id);
            say(ui, theme, Type::Body, Ink::Second, &words.plain("title-broken"));
        }
    });
    if response.clicked() {
        wishes.push(Wish::Cast(offer.id.clone()));
    }
}

/// When a scenario begins and how long it is.
pub(crate) fn span(words: &Words, setup: &Setup) -> String {
    let args = [arg("date", words.date(setup.start)), arg("turns", i64::from(setup.turns))];
    words.text("title-span", &args)
}
