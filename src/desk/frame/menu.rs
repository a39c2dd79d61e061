//! The menu over the desk: go on, keep, settings, the first screen, leave.

use super::super::intent::{Intent, Panel};
use super::super::state::{Desk, Screen, Wish};
use super::super::theme::{Ink, Type};
use super::super::widgets::{Kind, button, columns, say};
use super::settings;
use bevy_egui::egui::{self, Color32, Id, Order, ScrollArea, Ui};

/// Width of the menu.
const WIDTH: f32 = 680.0;

/// A layer over everything that takes the pointer.
pub(crate) fn dim(ui: &Ui, share: f32) {
    let screen = ui.max_rect();
    egui::Area::new(Id::new("dim")).order(Order::Middle).fixed_pos(screen.min).constrain(false).show(ui.ctx(), |ui| {
        let (rect, _) = ui.allocate_exact_size(screen.size(), egui::Sense::click_and_drag());
        ui.painter().rect_filled(rect, 0, Color32::from_black_alpha(255).gamma_multiply(share));
        ui.ctx().move_to_top(ui.layer_id());
    });
}

/// Draws it.
pub(crate) fn draw(ui: &Ui, desk: &Desk, wishes: &mut Vec<Wish>) {
    dim(ui, 0.55);
    let theme = &desk.theme;
    let screen = ui.max_rect();
    egui::Area::new(Id::new("menu"))
        .order(Order::Foreground)
        .pivot(egui::Align2::CENTER_CENTER)
        .fixed_pos(screen.center())
        .show(ui.ctx(), |ui| {
            super::block(theme).inner_margin(theme.margin(28.0, 22.0)).show(ui, |ui| {
                ui.set_width(theme.s(WIDTH).min(screen.width() - theme.s(72.0)));
                let most = (screen.height() - theme.s(60.0)).max(theme.s(120.0));
                // Side by side, so that nothing that may be set lies below the edge of a low window.
                ScrollArea::vertical().id_salt("menu").max_height(most).show(ui, |ui| {
                    columns(ui, theme, 2, 280.0, |ui, column| match column {
                        0 => ways(ui, desk, wishes),
                        _ => settings::choices(ui, desk, desk.words(), wishes),
                    });
                });
            });
        });
}

/// What there is to choose.
fn ways(ui: &mut Ui, desk: &Desk, wishes: &mut Vec<Wish>) {
    let (theme, words) = (&desk.theme, desk.words());
    say(ui, theme, Type::Title, Ink::Text, &words.plain("menu-title"));
    ui.add_space(theme.s(8.0));
    let ways = [
        ("menu-go-on", Kind::Gold, Wish::Menu(false)),
        ("menu-save", Kind::Raised, Wish::Intent(Intent::Save(None))),
        ("menu-saves", Kind::Raised, Wish::Intent(Intent::Open(Panel::Saves))),
        ("menu-first", Kind::Raised, Wish::Go(Screen::Title)),
        ("menu-leave", Kind::Raised, Wish::Leave),
    ];
    for (key, kind, wish) in ways {
        if button(ui, theme, kind, &words.plain(key)).clicked() {
            wishes.push(Wish::Menu(false));
            wishes.push(wish);
        }
    }
    if let Some(intent) = super::coach::back(desk)
        && button(ui, theme, Kind::Raised, &words.plain("lesson-show")).clicked()
    {
        wishes.push(Wish::Menu(false));
        wishes.push(Wish::Intent(intent));
    }
}
