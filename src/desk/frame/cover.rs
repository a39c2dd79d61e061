//! What covers the desk: the curtain between two people, what the last quarter brought, how it ended.

use super::super::panels::{self, PanelCx};
use super::super::sitting::Sitting;
use super::super::state::{Desk, Screen, Wish};
use super::super::theme::{Ink, Theme, Type};
use super::super::widgets::{Kind, button, heading, paragraph, say, share_bar};
use super::menu::dim;
use crate::wording::{arg, points};
use bevy_egui::egui::{self, Align, Id, Layout, Order, Rect, ScrollArea, Ui, UiBuilder, vec2};

/// The desk is covered until the next person sits down.
pub(crate) fn curtain(ui: &mut Ui, desk: &Desk, wishes: &mut Vec<Wish>) {
    let Some(sitting) = &desk.sitting else { return };
    let (theme, words) = (&desk.theme, &sitting.words);
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0, theme.colours.ground);
    let rect = Rect::from_center_size(whole.center(), vec2(theme.s(520.0).min(whole.width()), theme.s(260.0)));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Center)));
    let seat = words.seat(sitting.seat());
    say(&mut inside, theme, Type::Small, Ink::Second, &words.plain("curtain-hand-over"));
    say(&mut inside, theme, Type::Title, Ink::Text, &words.text("curtain-seat", &[arg("seat", seat.as_str())]));
    inside.add_space(theme.s(6.0));
    say(&mut inside, theme, Type::Body, Ink::Second, &words.plain("curtain-private"));
    inside.add_space(theme.s(18.0));
    if button(&mut inside, theme, Kind::Gold, &words.text("curtain-open", &[arg("seat", seat)])).clicked() {
        wishes.push(Wish::Uncover);
    }
}

/// A sheet in the middle of the window, the desk dimmed behind it: a text that scrolls where it is long, and its foot.
fn sheet(ui: &Ui, theme: &Theme, width: f32, add: impl FnOnce(&mut Ui), foot: impl FnOnce(&mut Ui)) {
    dim(ui, 0.6);
    let screen = ui.max_rect();
    let width = theme.s(width).min(screen.width() - theme.s(32.0));
    let most = screen.height() - theme.s(180.0);
    egui::Area::new(Id::new("cover"))
        .order(Order::Foreground)
        .pivot(egui::Align2::CENTER_CENTER)
        .fixed_pos(screen.center())
        .show(ui.ctx(), |ui| {
            super::block(theme).inner_margin(theme.margin(32.0, 24.0)).show(ui, |ui| {
                ui.set_width(width - theme.s(64.0));
                ScrollArea::vertical().id_salt("cover").max_height(most).auto_shrink([false, true]).show(ui, |ui| {
                    ui.set_max_width(ui.available_width() - theme.s(14.0));
                    add(ui);
                });
                ui.add_space(theme.s(14.0));
                let row = vec2(ui.available_width(), theme.s(30.0));
                ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), foot);
            });
        });
}

/// What the last quarter brought, or at the start the briefing.
pub(crate) fn digest(ui: &Ui, desk: &mut Desk, wishes: &mut Vec<Wish>) {
    let theme = desk.theme.clone();
    let Desk { sitting: Some(sitting), panel: state, .. } = desk else { return };
    let turn = sitting.game.calendar().turns;
    let begins = turn == 0;
    let mut out = Vec::new();
    sheet(
        ui,
        &theme,
        if begins { 760.0 } else { 1000.0 },
        |ui| {
            if begins {
                briefing(ui, &theme, sitting);
            } else {
                let (view, words) = (sitting.view(), &sitting.words);
                say(ui, &theme, Type::Small, Ink::Gold, &words.date(view.today()));
                say(ui, &theme, Type::Title, Ink::Text, &words.plain("digest-title"));
                ui.add_space(theme.s(4.0));
                panels::cable(ui, &mut PanelCx { view, words, theme: &theme, state }, &mut out, turn, true);
            }
        },
        |ui| {
            let key = if begins { "digest-begin" } else { "digest-go-on" };
            if button(ui, &theme, Kind::Gold, &sitting.words.plain(key)).clicked() {
                wishes.push(Wish::Uncover);
            }
        },
    );
    if !out.is_empty() {
        // Whatever the cable leads to lies on the desk below it.
        wishes.push(Wish::Uncover);
        wishes.extend(out.into_iter().map(Wish::Intent));
    }
}

fn briefing(ui: &mut Ui, theme: &Theme, sitting: &Sitting) {
    let (setup, words) = (&sitting.game.setup, &sitting.words);
    let row = &setup.roster.seats[sitting.seat().at()];
    say(ui, theme, Type::Small, Ink::Gold, &words.date(setup.start));
    say(ui, theme, Type::Title, Ink::Text, &setup.title);
    say(ui, theme, Type::Quote, Ink::Text, &setup.summary);
    ui.add_space(theme.s(4.0));
    paragraph(ui, theme, Type::Body, Ink::Heading, &setup.briefing);
    heading(ui, theme, &words.text("digest-your-seat", &[arg("seat", row.name.as_str())]));
    say(ui, theme, Type::Body, Ink::Text, &row.brief);
    if let Some((_, sheet)) = setup.class.role_sheets.iter().find(|(seat, _)| *seat == row.id) {
        paragraph(ui, theme, Type::Body, Ink::Heading, sheet);
    }
    for note in words.footnotes() {
        say(ui, theme, Type::Small, Ink::Second, &note);
    }
}

/// How it ended, and how each seat did by its own aims. No seat is ranked against another.
pub(crate) fn closing(ui: &Ui, desk: &Desk, wishes: &mut Vec<Wish>) {
    let Some(sitting) = &desk.sitting else { return };
    let (theme, words) = (&desk.theme, &sitting.words);
    let game = &sitting.game;
    sheet(
        ui,
        theme,
        820.0,
        |ui| {
            say(ui, theme, Type::Small, Ink::Gold, &words.date(game.today()));
            match game.ending() {
                Some(ending) => {
                    say(ui, theme, Type::Title, Ink::Text, &ending.title);
                    say(ui, theme, Type::Quote, Ink::Text, &ending.text);
                }
                None => drop(say(ui, theme, Type::Title, Ink::Text, &words.plain("closing-head"))),
            }
            let people = sitting.people.iter().copied();
            let others = game.setup.roster.seats().filter(|seat| !sitting.people.contains(seat));
            for seat in people.chain(others) {
                aims(ui, theme, sitting, seat);
            }
            say(ui, theme, Type::Small, Ink::Second, &words.plain("closing-no-rank"));
            for (seat, note) in &game.notes {
                heading(ui, theme, &words.text("handing-note", &[arg("seat", words.seat(*seat))]));
                paragraph(ui, theme, Type::Quote, Ink::Text, note);
            }
            if !game.setup.class.debrief_questions.is_empty() {
                heading(ui, theme, &words.plain("questions-after"));
                for question in &game.setup.class.debrief_questions {
                    say(ui, theme, Type::Body, Ink::Heading, question);
                }
            }
        },
        |ui| {
            if button(ui, theme, Kind::Gold, &words.plain("closing-look")).clicked() {
                wishes.push(Wish::Uncover);
            }
            if button(ui, theme, Kind::Quiet, &words.plain("menu-first")).clicked() {
                wishes.push(Wish::Go(Screen::Title));
            }
            if button(ui, theme, Kind::Quiet, &words.plain("handing-show")).clicked() {
                wishes.push(Wish::HandOver);
            }
        },
    );
}

fn aims(ui: &mut Ui, theme: &Theme, sitting: &Sitting, seat: crate::core::ix::SeatIx) {
    let (game, words) = (&sitting.game, &sitting.words);
    let args = [arg("seat", words.seat(seat)), arg("verdict", points(game.verdict(seat)))];
    heading(ui, theme, &words.text("closing-seat", &args));
    if let Some((par, games)) = game.view(seat).par(seat) {
        let by = panels::minus(&crate::wording::signed(game.verdict(seat) - par));
        let args = [arg("par", points(par)), arg("games", i64::from(games)), arg("by", by)];
        say(ui, theme, Type::Small, Ink::Second, &words.text("closing-par", &args));
    }
    for progress in game.progress(seat) {
        let rule = &game.setup.objectives[progress.objective];
        say(ui, theme, Type::Body, Ink::Text, &rule.text);
        #[expect(clippy::cast_precision_loss, reason = "at most a hundred points")]
        let share = progress.worth.0 as f32 / 100_000.0;
        let says = words.text("closing-worth", &[arg("worth", points(progress.worth))]);
        share_bar(ui, theme, share, theme.colours.gold, &says);
    }
}
