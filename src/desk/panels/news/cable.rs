//! What a quarter brought, as a cable is read: the scene, headlines, what others did, what was answered, numbers, small
//! matters. The digest after a quarter is the short form, the archive the long one.

use super::gravity::{Gravity, gravity};
use super::numbers::{counted, moved, worked};
use crate::core::ix::SeatIx;
use crate::core::news::{Fact, Item};
use crate::core::order::Target;
use crate::desk::intent::{Intent, Panel};
use crate::desk::moments::{Moment, Stage};
use crate::desk::panels::PanelCx;
use crate::desk::panels::cx::{minus, quoted};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, columns, flow, heading, link, say};
use crate::wording::{Deed, Headline, Kind, arg};
use egui::Ui;

/// How much of each part the short form shows.
const LARGE: usize = 4;
const HEADLINES: usize = 5;
const DEEDS: usize = 6;
const NUMBERS: usize = 5;
const SMALL: usize = 6;

/// Draws what a turn brought, short or whole.
pub fn cable(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, turn: u16, short: bool) {
    let theme = cx.theme;
    cx.renew();
    let most = |count: usize| if short { count } else { usize::MAX };
    let sorted = cx.words.cable(cx.view.news().filter(|item| item.turn == turn));
    if sorted.scenes.is_empty() && sorted.headlines.is_empty() && sorted.small.is_empty() {
        say(ui, theme, Type::Quote, Ink::Text, &cx.p("digest-quiet"));
    }
    let staged = cx.moments(turn);
    let (mut plain, mut events, mut small_ones) = (Vec::new(), Vec::new(), Vec::new());
    for one in sorted.headlines {
        match one {
            Headline::Item(item) => plain.push(item),
            Headline::Event(event, link, answers) => events.push((event, link, answers)),
        }
    }
    // What weighs most stands first and large, whatever it was told as.
    let mut large = Vec::new();
    let told = std::mem::take(&mut plain);
    for (item, scene) in
        sorted.scenes.iter().map(|item| (*item, true)).chain(told.into_iter().map(|item| (item, false)))
    {
        match gravity(item, scene) {
            Gravity::Grave(rank) => large.push((rank, item)),
            Gravity::Headline => plain.push(item),
            Gravity::Small => small_ones.push(item),
        }
    }
    large.sort_by_key(|(rank, item)| (*rank, !concerns(cx.view.seat, item)));
    // Of many, the first stay large.
    let rest = large.split_off(large.len().min(most(LARGE)));
    plain.splice(0..0, rest.into_iter().map(|(_, item)| item));
    for (at, (_, item)) in large.iter().enumerate() {
        let text = cx.news(item);
        Card::new(theme, &text).accent(theme.colours.gold).show(ui, ("scene", at), |ui| {
            say(ui, theme, Type::Title, Ink::Text, &text);
            flow(ui, theme, 14.0, |ui| {
                lead(ui, cx, out, item.link);
                again(ui, cx, &staged, item);
            });
        });
    }
    if short {
        plain.sort_by_key(|item| (!concerns(cx.view.seat, item), Kind::of(item)));
    }
    ui.add_space(theme.s(4.0));
    for item in plain.iter().take(most(HEADLINES)) {
        headline(ui, cx, out, item, &staged);
    }
    let deeds = cx.words.deeds(cx.view, turn, &cx.state.seen);
    columns(ui, theme, 2, 330.0, |ui, at| {
        if at == 0 {
            done(ui, cx, out, &deeds, most(DEEDS));
            answers(ui, cx, out, &events);
        } else {
            counted(ui, cx, out, turn);
            moved(ui, cx, out, turn, most(NUMBERS));
            worked(ui, cx, out, turn);
        }
    });
    let rest = plain.into_iter().skip(most(HEADLINES)).chain(small_ones).chain(sorted.small);
    small(ui, cx, out, rest.collect(), &sorted.gathered, most(SMALL), &staged);
}

/// Whether an item is about a seat.
fn concerns(seat: SeatIx, item: &Item) -> bool {
    item.only.is_some() || item.facts.iter().any(|(_, fact)| matches!(fact, Fact::Seat(of) if *of == seat))
}

/// A headline with the way to its place.
fn headline(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, item: &Item, staged: &[Moment]) {
    let theme = cx.theme;
    ui.add_space(theme.s(3.0));
    flow(ui, theme, 8.0, |ui| {
        say(ui, theme, Type::Quote, Ink::Text, &cx.news(item));
        lead(ui, cx, out, item.link);
        again(ui, cx, staged, item);
    });
}

/// Plays an item that was staged once more.
fn again(ui: &mut Ui, cx: &mut PanelCx, staged: &[Moment], item: &Item) {
    let Some(moment) = staged.iter().find(|moment| moment.item.as_ref() == Some(item)) else { return };
    if link(ui, cx.theme, Type::Small, &cx.p("moment-play-again")).clicked() {
        cx.state.stage = Stage::of(vec![moment.clone()]);
    }
}

/// A way to the place of an item.
pub(super) fn lead(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, target: Target) {
    if target == Target::Nothing {
        return;
    }
    let text = cx.t("desk-show", &[arg("name", cx.words.target(target))]);
    if link(ui, cx.theme, Type::Small, &text).clicked() {
        out.push(Intent::Select(target));
    }
}

/// What others were seen to do, seat by seat.
fn done(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, deeds: &[Deed], most: usize) {
    let theme = cx.theme;
    if deeds.is_empty() {
        return;
    }
    heading(ui, theme, &cx.p("others-head"));
    // Each seat has its share of the room, so that none is left out.
    let seats: Vec<SeatIx> = cx.view.roster().seats().filter(|seat| deeds.iter().any(|d| d.seat == *seat)).collect();
    let each = (most / seats.len().max(1)).max(1);
    for seat in seats {
        say(ui, theme, Type::Strong, Ink::Text, &cx.words.seat(seat));
        let own: Vec<&Deed> = deeds.iter().filter(|deed| deed.seat == seat).collect();
        for deed in own.iter().take(each) {
            flow(ui, theme, 8.0, |ui| {
                say(ui, theme, Type::Body, Ink::Heading, &deed.what);
                lead(ui, cx, out, deed.target);
            });
            if let Some(reason) = &deed.reason {
                say(ui, theme, Type::Small, Ink::Second, &quoted(reason));
            }
        }
        if own.len() > each {
            let rest: Vec<&str> = own.iter().skip(each).map(|deed| deed.what.as_str()).collect();
            let text = cx.t("digest-deeds-more", &[arg("what", rest.join("; "))]);
            say(ui, theme, Type::Small, Ink::Second, &text);
        }
        ui.add_space(theme.s(3.0));
    }
}

/// Events with what each seat answered.
fn answers(
    ui: &mut Ui,
    cx: &PanelCx,
    out: &mut Vec<Intent>,
    events: &[(crate::core::ix::EventIx, Target, Vec<(SeatIx, u8)>)],
) {
    let theme = cx.theme;
    if events.is_empty() {
        return;
    }
    heading(ui, theme, &cx.p("digest-answers"));
    for (event, link, answers) in events {
        flow(ui, theme, 8.0, |ui| {
            say(ui, theme, Type::Body, Ink::Text, &cx.words.event(*event, *link));
            lead(ui, cx, out, *link);
        });
        for (seat, position) in answers {
            let text = cx.words.answered(*event, *link, *seat, *position);
            say(ui, theme, Type::Small, Ink::Second, &text);
        }
    }
}

/// Small matters: each with its place, then those that are gathered.
fn small(
    ui: &mut Ui,
    cx: &mut PanelCx,
    out: &mut Vec<Intent>,
    items: Vec<&Item>,
    gathered: &[String],
    most: usize,
    staged: &[Moment],
) {
    let theme = cx.theme;
    let count = items.len() + gathered.len();
    if count == 0 {
        return;
    }
    heading(ui, theme, &cx.p("digest-also"));
    // What gathers many is worth more than one of them.
    let alone = most.saturating_sub(gathered.len());
    for text in gathered.iter().take(most) {
        say(ui, theme, Type::Body, Ink::Heading, &minus(text));
    }
    for item in items.iter().take(alone) {
        flow(ui, theme, 8.0, |ui| {
            say(ui, theme, Type::Body, Ink::Heading, &cx.news(item));
            lead(ui, cx, out, item.link);
            again(ui, cx, staged, item);
        });
    }
    let rest = items.len().saturating_sub(alone) + gathered.len().saturating_sub(most);
    if rest > 0 {
        let text = cx.t("digest-all", &[arg("count", i64::try_from(rest).unwrap_or(0))]);
        if link(ui, theme, Type::Small, &text).clicked() {
            out.push(Intent::Open(Panel::News));
        }
    }
}
