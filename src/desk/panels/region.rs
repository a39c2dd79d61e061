//! The region: trade and curbs, energy, schemes and each party's part, image by region, and what the tells suggest of what
//! nobody sees.

use super::PanelCx;
use super::cx::{f, plain};
use super::home::side_by_side;
use super::pieces::{doings, number, tracked};
use crate::core::ix::{Owner, RegionIx, SchemeIx, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::roster::Role;
use crate::desk::intent::{Intent, Layer};
use crate::desk::theme::{Ink, Type};
use crate::desk::widgets::{Card, heading, link, say, share_bar};
use crate::game::view::Belief;
use crate::wording::arg;
use egui::Ui;

/// Draws it.
pub fn region(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let roster = cx.view.roster();
    let parties: Vec<SeatIx> =
        [Role::Aspirant, Role::Parent].into_iter().filter_map(|role| roster.seat_of(role)).collect();
    heading(ui, theme, &cx.p("desk-trade"));
    for id in ["trade", "rumour", "diaspora"] {
        if let Some(quantity) = cx.quantity(id) {
            tracked(ui, cx, quantity, Owner::World, out);
        }
    }
    let numbers: Vec<_> = ["curbs", "energy"].into_iter().filter_map(|id| cx.quantity(id)).collect();
    let known = |seat: &SeatIx| numbers.iter().any(|quantity| cx.view.read(*quantity, Owner::Seat(*seat)).is_some());
    let shown: Vec<SeatIx> = parties.iter().copied().filter(known).collect();
    side_by_side(ui, theme, &shown, |ui, seat| {
        heading(ui, theme, &cx.words.seat(*seat));
        for quantity in &numbers {
            tracked(ui, cx, *quantity, Owner::Seat(*seat), out);
        }
    });
    if let Some(summit) = cx.view.next_summit() {
        let host = summit.host.and_then(|role| roster.seat_of(role));
        let host = host.map_or_else(String::new, |seat| cx.t("region-hosted", &[arg("seat", cx.words.seat(seat))]));
        let scheme = arg("scheme", cx.words.scheme(summit.scheme));
        let text = cx.t("region-summit", &[scheme, arg("day", cx.words.date(summit.on)), arg("host", host)]);
        say(ui, theme, Type::Quote, Ink::Text, &text);
    }
    schemes(ui, cx, out, &parties);
    image(ui, cx, out);
    tells(ui, cx);
}

fn schemes(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, parties: &[SeatIx]) {
    let theme = cx.theme;
    let count = cx.view.roster().schemes.len();
    if count == 0 {
        return;
    }
    heading(ui, theme, &cx.p("region-schemes"));
    for scheme in (0..count).map(SchemeIx::of) {
        let name = cx.words.scheme(scheme);
        let parts: Vec<(String, Milli)> =
            parties.iter().map(|seat| (cx.words.seat(*seat), cx.view.part(*seat, scheme))).collect();
        let said: Vec<String> = parts.iter().map(|(seat, part)| format!("{seat} {}", plain(*part))).collect();
        let chosen = cx.state.selected == Target::Scheme(scheme);
        let card = Card::new(theme, &format!("{name}: {}", said.join(", "))).unfold().chosen(chosen);
        let card = card.show(ui, ("scheme", scheme.0), |ui| {
            say(ui, theme, Type::Strong, Ink::Text, &name);
            let columns = if ui.available_width() > theme.s(420.0) { parts.len().max(1) } else { 1 };
            for (row, shown) in parts.chunks(columns).enumerate() {
                ui.columns(columns, |places| {
                    for (at, (ui, (seat, part))) in places.iter_mut().zip(shown).enumerate() {
                        let text = format!("{seat} · {}", plain(*part));
                        say(ui, theme, Type::Small, Ink::Heading, &text);
                        let first = row == 0 && at == 0;
                        let colour = if first { theme.colours.gold } else { theme.colours.for_ };
                        share_bar(ui, theme, f(*part) / 100.0, colour, &text);
                    }
                });
            }
        });
        if card.clicked() {
            out.push(Intent::Select(if chosen { Target::Nothing } else { Target::Scheme(scheme) }));
        }
        if chosen {
            ui.indent(("doings", scheme.0), |ui| doings(ui, cx, out, Target::Scheme(scheme)));
        }
    }
}

fn image(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    heading(ui, theme, &cx.p("desk-image"));
    if link(ui, theme, Type::Small, &cx.p("desk-show-image")).clicked() {
        out.push(Intent::Layer(Layer::Image));
    }
    let regions: Vec<RegionIx> = (0..cx.view.roster().regions.len()).map(RegionIx::of).collect();
    side_by_side(ui, theme, &regions, |ui, region| {
        if number(ui, theme, &cx.words.region(*region), &plain(cx.view.image(*region)), "").clicked() {
            out.push(Intent::Select(Target::Region(*region)));
        }
    });
}

/// What the tells suggest of the hidden dials.
fn tells(ui: &mut Ui, cx: &PanelCx) {
    let theme = cx.theme;
    let dials = cx.view.dials();
    if dials.is_empty() {
        return;
    }
    heading(ui, theme, &cx.p("tells-head"));
    say(ui, theme, Type::Small, Ink::Second, &cx.p("tells-intro"));
    for dial in dials {
        let belief = |belief: Belief| {
            cx.p(match belief {
                Belief::Unlikely => "belief-unlikely",
                Belief::Even => "belief-even",
                Belief::Likely => "belief-likely",
            })
        };
        let levels = if dial.levels.iter().all(|(_, one)| *one == Belief::Even) {
            belief(Belief::Even)
        } else {
            let level = |(level, one): &(&str, Belief)| {
                let word = arg("level", cx.words.dial_level(dial.id, level));
                cx.t("dial-level", &[word, arg("belief", belief(*one))])
            };
            dial.levels.iter().map(level).collect::<Vec<_>>().join(", ")
        };
        let text = cx.t("dial-line", &[arg("dial", cx.words.dial(dial.id)), arg("levels", levels)]);
        say(ui, theme, Type::Body, Ink::Heading, &text);
    }
}
