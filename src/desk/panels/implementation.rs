//! The board of implementation: who owes what, how far it is, what is due, what waits for whom.

use super::PanelCx;
use super::cx::{f, plain};
use super::pieces::doings;
use crate::core::ix::{ArticleIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::roster::Role;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, heading, say, share_bar, steps};
use crate::wording::arg;
use egui::Ui;

/// Draws it.
pub fn implementation(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let share = cx.view.carried_out();
    let text = cx.t("desk-carried-out", &[arg("share", plain(share))]);
    say(ui, theme, Type::Figure, Ink::Text, &text);
    share_bar(ui, theme, f(share) / 100.0, theme.colours.for_, &text);
    say(ui, theme, Type::Small, Ink::Second, &cx.p("desk-carried-out-about"));
    for agreement in cx.view.dialogue_rules().all_agreements() {
        let (rule, reading) = cx.view.agreement(agreement);
        if !reading.binding {
            continue;
        }
        heading(ui, theme, &cx.words.agreement(agreement));
        for article in rule.articles.clone() {
            self::article(ui, cx, out, article);
        }
    }
}

fn article(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, article: ArticleIx) {
    let theme = cx.theme;
    let roster = cx.view.roster();
    let owing: Vec<SeatIx> = roster.seats().filter(|seat| cx.view.level(article, *seat).is_some()).collect();
    if owing.is_empty() {
        return;
    }
    let rule = cx.view.article_rule(article);
    let name = cx.words.article(article);
    let level = |seat: SeatIx| cx.view.level(article, seat).unwrap_or_default().0 / 1000;
    let said: Vec<String> =
        owing.iter().map(|seat| format!("{} {}", cx.words.seat(*seat), cx.words.level(level(*seat)))).collect();
    let open = cx.state.selected == Target::Article(article);
    let late = owing.iter().any(|seat| cx.view.late(article, *seat));
    let card = Card::new(theme, &format!("{name}: {}", said.join(", "))).unfold();
    let card = if late { card.accent(theme.colours.against) } else { card };
    let card = card.show(ui, ("article", article.0), |ui| {
        say(ui, theme, Type::Strong, Ink::Text, &name);
        if open && !rule.about.is_empty() {
            say(ui, theme, Type::Small, Ink::Second, &rule.about);
        }
        let columns = if ui.available_width() > theme.s(420.0) { owing.len() } else { 1 };
        for row in owing.chunks(columns) {
            ui.columns(columns, |places| {
                for (ui, seat) in places.iter_mut().zip(row) {
                    part(ui, cx, article, *seat, open);
                }
            });
        }
        let reached = owing.iter().any(|seat| cx.view.level(article, *seat) >= Some(Milli::points(2)));
        if reached && open && !rule.changed.is_empty() {
            say(ui, theme, Type::Quote, Ink::Text, &rule.changed);
        }
        if open {
            doings(ui, cx, out, Target::Article(article));
        }
    });
    if card.clicked() {
        out.push(Intent::Select(if open { Target::Nothing } else { Target::Article(article) }));
    }
}

/// A side's part: how far it is, when it is due, what it waits for; what it says, where the article is unfolded.
fn part(ui: &mut Ui, cx: &PanelCx, article: ArticleIx, seat: SeatIx, open: bool) {
    let theme = cx.theme;
    let roster = cx.view.roster();
    let level = cx.view.level(article, seat).unwrap_or_default().0 / 1000;
    let mut text = format!("{} · {}", cx.words.seat(seat), cx.words.level(level));
    let due = due(cx, article, seat);
    if !due.is_empty() {
        text = format!("{text} · {due}");
    }
    let ink = if cx.view.late(article, seat) { Ink::Bad } else { Ink::Heading };
    say(ui, theme, Type::Small, ink, &text);
    let aspirant = roster.role(seat) == Role::Aspirant;
    let colour = if aspirant { theme.colours.gold } else { theme.colours.for_ };
    steps(ui, theme, 3, usize::try_from(level).unwrap_or(0), colour, &text);
    let Some(part) = cx.view.article_rule(article).part(roster.role(seat)).filter(|_| open) else { return };
    ui.add_space(theme.s(4.0));
    say(ui, theme, Type::Body, Ink::Heading, &part.text);
    for after in &part.after {
        let other = roster.seat_of(after.role).map_or_else(String::new, |seat| cx.words.seat(seat));
        let args = [
            arg("article", cx.words.article(after.article)),
            arg("seat", other),
            arg("level", cx.words.level(after.level.0 / 1000)),
        ];
        say(ui, theme, Type::Small, Ink::Second, &super::cx::upper_first(&cx.t("article-after", &args)));
    }
    if seat == cx.view.seat {
        let effort = cx.t("article-effort", &[arg("effort", plain(cx.view.own_progress(article)))]);
        say(ui, theme, Type::Small, Ink::Second, &super::cx::upper_first(&effort));
    }
}

fn due(cx: &PanelCx, article: ArticleIx, seat: SeatIx) -> String {
    let view = cx.view;
    let mut out = Vec::new();
    if view.late(article, seat) {
        out.push(cx.p("due-late"));
    } else if let Some(left) = view.due_in(article, seat).filter(|left| *left >= 0) {
        out.push(cx.t("due-in", &[arg("quarters", i64::from(left))]));
    }
    if view.waits(article, seat) {
        out.push(cx.p("due-waits"));
    }
    if view.unanswered(article, seat) {
        out.push(cx.p("due-unanswered"));
    }
    out.join("; ")
}
