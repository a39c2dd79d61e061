//! The dossier of whatever is selected: who it is, where it stands and why, what would move it, what is on file.

use super::PanelCx;
use super::bodies::body;
use super::cx::{f, plain, signed, upper_first};
use super::pieces::{doings, number, source, tracked};
use crate::core::climate::StanceWord;
use crate::core::ix::{CauseIx, OrgIx, Owner, PowerIx, RegionIx, SeatIx, StateIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::core::quantity::Scope;
use crate::core::roster::Role;
use crate::desk::intent::{Intent, Topic};
use crate::desk::theme::{Ink, Theme, Type};
use crate::desk::widgets::{driver_row, heading, ladder, line, link, paint_flag, paragraph, say};
use crate::recognition::contribution;
use crate::recognition::count::Reading;
use crate::wording::arg;
use egui::{Align2, Color32, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, pos2};
use std::collections::BTreeMap;

/// Draws it.
pub fn dossier(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    cx.renew();
    match cx.state.selected {
        Target::Nothing => seat(ui, cx, out, cx.view.seat),
        Target::Party(who) => seat(ui, cx, out, who),
        Target::State(who) if !cx.view.roster().is_third(who) => {
            let role = if who == cx.view.roster().aspirant { Role::Aspirant } else { Role::Parent };
            match cx.view.roster().seat_of(role) {
                Some(who) => seat(ui, cx, out, who),
                None => title(ui, cx, &cx.words.state(who), &cx.p("state-party"), None),
            }
        }
        Target::State(who) => state(ui, cx, out, who),
        Target::Body(org) => body(ui, cx, out, org),
        Target::Power(who) => power(ui, cx, out, who),
        Target::Region(which) => region(ui, cx, out, which),
        target => other(ui, cx, out, target),
    }
}

/// The head of a dossier: a mark, a name in serif, a remark.
fn title(ui: &mut Ui, cx: &PanelCx, name: &str, remark: &str, mark: Option<(&str, Stance)>) {
    let theme = cx.theme;
    ui.add_space(theme.s(4.0));
    ui.horizontal_top(|ui| {
        if let Some((code, stance)) = mark {
            flag(ui, theme, code, stance);
            ui.add_space(theme.s(4.0));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme.s(2.0);
            let response = say(ui, theme, Type::Title, Ink::Text, name);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Heading));
            if !remark.is_empty() {
                say(ui, theme, Type::Small, Ink::Second, remark);
            }
        });
    });
}

/// How a state stands, for its mark.
#[derive(Clone, Copy)]
enum Stance {
    Recognises,
    DoesNot,
    Disputed,
}

/// A mark in place of a flag: the state's letters on the colour and hatch that the map gives it.
fn flag(ui: &mut Ui, theme: &Theme, code: &str, stance: Stance) {
    let colours = &theme.colours;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(theme.s(40.0), theme.s(30.0)), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Image, true, code));
    if paint_flag(ui, rect, &code.to_lowercase()) {
        return;
    }
    let fill = match stance {
        Stance::Recognises | Stance::Disputed => colours.recognises,
        Stance::DoesNot => colours.does_not,
    };
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, CornerRadius::same(3), fill);
    if matches!(stance, Stance::Disputed) {
        let step = theme.s(8.0);
        let mut x = rect.left() - rect.height();
        while x < rect.right() {
            painter.line_segment(
                [pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())],
                Stroke::new(theme.s(2.5), colours.disputed),
            );
            x += step;
        }
    }
    let plate = Rect::from_center_size(rect.center(), Vec2::new(theme.s(34.0), theme.s(17.0)));
    painter.rect_filled(plate, CornerRadius::same(2), Color32::from_black_alpha(150));
    let font = theme.font(Type::Label);
    painter.text(rect.center(), Align2::CENTER_CENTER, code.to_uppercase(), font, Color32::WHITE);
    painter.rect_stroke(rect, CornerRadius::same(3), Stroke::new(1.0, colours.line), StrokeKind::Inside);
}

fn state(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, who: StateIx) {
    let (theme, words, view) = (cx.theme, cx.words, cx.view);
    let row = &view.roster().states[who.at()];
    let outlook = *view.outlook(who);
    let clubs: Vec<String> = view
        .setup()
        .tracks
        .iter()
        .filter(|(_, org)| view.is_member(*org, who))
        .map(|(_, org)| words.body(*org))
        .chain([words.stance(outlook.stance)])
        .collect();
    let position = view.position(who);
    let disputed =
        position.is_some_and(|p| p.withdrawn.is_some() && !p.documented) || outlook.stance == StanceWord::Withdrawn;
    let mark = if disputed {
        Stance::Disputed
    } else if outlook.stance >= StanceWord::Frozen {
        Stance::Recognises
    } else {
        Stance::DoesNot
    };
    title(ui, cx, &words.state(who), &upper_first(&clubs.join(" · ")), Some((&row.id, mark)));
    heading(ui, theme, &cx.p("desk-ladder"));
    let taken = usize::try_from(outlook.rung.0 / 1000).unwrap_or(0);
    let next = (taken < 6).then(|| outlook.rung + Milli::points(1));
    let next = next.map_or_else(String::new, |rung| cx.t("desk-ladder-next", &[arg("step", words.rung(rung))]));
    ladder(ui, theme, 6, taken, &upper_first(&words.rung(outlook.rung)), &next);
    drivers(ui, cx, out, who);
    standing(ui, cx, out, who);
    doings(ui, cx, out, Target::State(who));
    record(ui, cx, who);
}

fn drivers(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, who: StateIx) {
    let theme = cx.theme;
    let support = cx.view.outlook(who).support;
    heading(ui, theme, &cx.t("desk-why-support", &[arg("support", signed(support))]));
    let mut rows: Vec<_> = cx.view.contributions(who).into_iter().enumerate().collect();
    rows.retain(|(_, (_, value))| value.0.abs() >= 50);
    rows.sort_by_key(|(at, (_, value))| (-value.0.abs(), *at));
    let most = rows.iter().map(|(_, (_, value))| f(value.abs())).fold(1.0, f32::max);
    ui.spacing_mut().item_spacing.y = theme.s(2.0);
    for (at, (driver, value)) in rows {
        let name = upper_first(&cx.words.driver(&driver.id));
        let opened = cx.state.driver == Some(at);
        let response = driver_row(ui, theme, &name, f(value), &signed(value), most, opened);
        if response.clicked() {
            cx.state.driver = if opened { None } else { Some(at) };
        }
        if opened {
            let (quantity, owner) = (contribution(at), Owner::State(who));
            ui.indent(("driver", at), |ui| {
                say(ui, theme, Type::Small, Ink::Second, &cx.basis(&driver.basis));
                recent(ui, cx, quantity, owner);
                if link(ui, theme, Type::Small, &cx.p("desk-all-causes")).clicked() {
                    out.push(Intent::Why(quantity, owner));
                }
            });
        }
    }
    ui.spacing_mut().item_spacing.y = theme.s(6.0);
}

/// What moved a number in the last turns, cause by cause.
fn recent(ui: &mut Ui, cx: &PanelCx, quantity: crate::core::quantity::Quantity, owner: Owner) {
    let theme = cx.theme;
    let mut turns: BTreeMap<u16, BTreeMap<CauseIx, Milli>> = BTreeMap::new();
    for entry in cx.view.why(quantity, owner) {
        *turns.entry(entry.turn).or_default().entry(entry.cause).or_default() += entry.change;
    }
    if turns.is_empty() {
        say(ui, theme, Type::Small, Ink::Second, &cx.p("desk-not-moved"));
    }
    for (turn, causes) in turns.into_iter().rev().take(3) {
        for (cause, change) in causes.into_iter().filter(|(_, change)| change.0.abs() >= 50) {
            let text = cx.t(
                "desk-moved",
                &[
                    arg("quarter", cx.turn_name(turn)),
                    arg("change", signed(change)),
                    arg("cause", cx.words.cause(cause, owner)),
                ],
            );
            say(ui, theme, Type::Small, Ink::Heading, &text);
        }
    }
}

/// Odds of an act, or how firmly it holds; this seat's own stock there.
fn standing(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, who: StateIx) {
    let (theme, view) = (cx.theme, cx.view);
    let outlook = view.outlook(who);
    if outlook.stance < StanceWord::Frozen {
        let odds = cx.words.odds_short(view.believed_odds(who));
        if number(ui, theme, &cx.p("desk-odds"), &odds, "").clicked() {
            out.push(Intent::Explain(Topic::Odds(who)));
        }
    } else {
        let hold = outlook.support + outlook.resilience.ratio(1, 2);
        let threshold = view.setup().recognition_rules.withdrawal_threshold;
        let key = if hold >= threshold { "desk-firm" } else { "desk-loose" };
        let text = cx.t(key, &[arg("hold", plain(hold)), arg("threshold", plain(threshold))]);
        say(ui, theme, Type::Body, if hold >= threshold { Ink::Good } else { Ink::Bad }, &text);
    }
    let owner = Owner::State(who);
    for id in ["effort", "counter"] {
        if let Some(quantity) = cx.quantity(id) {
            tracked(ui, cx, quantity, owner, out);
        }
    }
    if let Some(quantity) = cx.quantity("resilience") {
        tracked(ui, cx, quantity, owner, out);
    }
}

fn record(ui: &mut Ui, cx: &PanelCx, who: StateIx) {
    let (theme, words, view) = (cx.theme, cx.words, cx.view);
    let row = &view.roster().states[who.at()];
    heading(ui, theme, &cx.p("desk-record"));
    let region = row.region.map_or_else(|| cx.p("no-region"), |region| words.region(region));
    let place = cx.t("desk-place", &[arg("capital", row.capital.as_str()), arg("region", region)]);
    say(ui, theme, Type::Body, Ink::Heading, &place);
    if let Some(position) = view.position(who) {
        let mut lines = Vec::new();
        if let Some(day) = position.recognised {
            lines.push(cx.t("state-recognised", &[arg("date", words.date(day))]));
        }
        if let Some(day) = position.withdrawn {
            let key = if position.documented { "state-withdrawn-documented" } else { "state-withdrawn-claimed" };
            lines.push(cx.t(key, &[arg("date", words.date(day)), arg("parent", words.state(view.roster().parent))]));
            for reading in Reading::ALL {
                let counts = reading.counts(position, view.today());
                let key = if counts { "reading-counts" } else { "reading-does-not" };
                lines.push(cx.t(key, &[arg("reading", words.reading(reading))]));
            }
        }
        for text in lines {
            say(ui, theme, Type::Body, Ink::Heading, &text);
        }
    }
    if let Some(conduct) = row.conduct {
        let text = cx.t("state-conduct", &[arg("conduct", words.conduct(conduct))]);
        say(ui, theme, Type::Body, Ink::Heading, &text);
    }
    let orgs: Vec<String> = (0..view.roster().orgs.len())
        .map(OrgIx::of)
        .filter(|org| view.is_member(*org, who))
        .map(|org| words.body(org))
        .collect();
    if !orgs.is_empty() {
        let text = cx.t("state-member-of", &[arg("bodies", orgs.join(", "))]);
        say(ui, theme, Type::Small, Ink::Second, &text);
    }
    if !row.note.is_empty() {
        say(ui, theme, Type::Quote, Ink::Text, &row.note);
    }
    source(ui, cx, &row.source);
}

fn power(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, who: PowerIx) {
    let remark = cx.p(if cx.view.request(who) { "desk-power-asks" } else { "desk-power" });
    title(ui, cx, &cx.words.power(who), &remark, None);
    let goodwill = cx.view.setup().purse.goodwill;
    ui.add_space(cx.theme.s(6.0));
    tracked(ui, cx, goodwill, Owner::With(cx.view.seat, who), out);
    numbers_of(ui, cx, out, Owner::Power(who));
    doings(ui, cx, out, Target::Power(who));
}

fn region(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, which: RegionIx) {
    let view = cx.view;
    let inside = || view.states().filter(|s| view.roster().states[s.at()].region == Some(which));
    let recognise = inside().filter(|s| view.outlook(*s).stance >= StanceWord::Frozen).count();
    let remark =
        cx.t("desk-region-count", &[arg("part", recognise.to_string()), arg("all", inside().count().to_string())]);
    title(ui, cx, &cx.words.region(which), &remark, None);
    numbers_of(ui, cx, out, Owner::Region(which));
    doings(ui, cx, out, Target::Region(which));
    heading(ui, cx.theme, &cx.p("desk-nearest"));
    let mut near: Vec<StateIx> = inside().filter(|s| view.outlook(*s).stance < StanceWord::Frozen).collect();
    near.sort_by_key(|s| (-view.outlook(*s).support.0, *s));
    for who in near.into_iter().take(8) {
        let odds = cx.words.odds_short(view.believed_odds(who));
        if number(ui, cx.theme, &cx.words.state(who), &odds, &signed(view.outlook(who).support)).clicked() {
            out.push(Intent::Select(Target::State(who)));
        }
    }
}

/// Who sits at a desk: one's own, or another's as far as it is public.
fn seat(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, who: SeatIx) {
    let (theme, view) = (cx.theme, cx.view);
    let row = &view.roster().seats[who.at()];
    let own = who == view.seat;
    let player = match view.player(who) {
        _ if own => cx.p("desk-seat-own"),
        crate::scenario::setup::Player::Human => cx.p("player-human"),
        crate::scenario::setup::Player::Bot(_) => cx.p("player-bot"),
    };
    let remark = cx.t("desk-seat", &[arg("role", upper_first(&cx.words.role(row.role))), arg("player", player)]);
    title(ui, cx, &row.name, &remark, None);
    paragraph(ui, theme, Type::Quote, Ink::Text, &row.brief);
    heading(ui, theme, &cx.p("desk-numbers"));
    numbers_of(ui, cx, out, Owner::Seat(who));
    if !own {
        doings(ui, cx, out, Target::Party(who));
    }
    let others: Vec<SeatIx> = view.roster().seats().filter(|seat| *seat != who).collect();
    heading(ui, theme, &cx.p("desk-others"));
    for other in others {
        if link(ui, theme, Type::Body, &cx.words.seat(other)).clicked() {
            out.push(Intent::Select(Target::Party(other)));
        }
    }
    if own && let Some((_, sheet)) = view.setup().class.role_sheets.iter().find(|(seat, _)| *seat == row.id) {
        heading(ui, theme, &cx.p("desk-role-sheet"));
        paragraph(ui, theme, Type::Body, Ink::Heading, sheet);
    }
}

/// Everything else that can be selected: its numbers and what can be done about it.
fn other(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, target: Target) {
    title(ui, cx, &cx.words.target(target), "", None);
    let party = cx.view.party();
    let seats: Vec<SeatIx> = cx.view.roster().seats().collect();
    for seat in std::iter::once(party).chain(seats.into_iter().filter(|seat| *seat != party)) {
        let owner = match target {
            Target::Agreement(which) if seat == party => Owner::Agreement(which),
            Target::Article(which) => Owner::Article(seat, which),
            Target::Chapter(which) => Owner::Chapter(seat, which),
            Target::Scheme(which) => Owner::Scheme(seat, which),
            _ => continue,
        };
        let readable = cx
            .view
            .setup()
            .registry
            .all()
            .iter()
            .any(|row| fits(row.scope, owner) && cx.view.read(row.quantity, owner).is_some());
        if readable {
            line(ui, cx.theme, Type::Small, Ink::Second, &cx.words.seat(seat));
            numbers_of(ui, cx, out, owner);
        }
    }
    doings(ui, cx, out, target);
}

fn fits(scope: Scope, owner: Owner) -> bool {
    matches!(
        (scope, owner),
        (Scope::World, Owner::World)
            | (Scope::Seat, Owner::Seat(_))
            | (Scope::Power, Owner::With(..) | Owner::Power(_))
            | (Scope::State, Owner::State(_))
            | (Scope::Region, Owner::Region(_))
            | (Scope::Body, Owner::Body(_))
            | (Scope::Agreement, Owner::Agreement(_))
            | (Scope::Article, Owner::Article(..))
            | (Scope::Chapter, Owner::Chapter(..))
            | (Scope::Scheme, Owner::Scheme(..))
    )
}

/// Every number of an owner that this seat may read.
pub(super) fn numbers_of(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, owner: Owner) {
    for row in cx.view.setup().registry.all() {
        if fits(row.scope, owner) && !row.id.starts_with("support-") {
            tracked(ui, cx, row.quantity, owner, out);
        }
    }
}
