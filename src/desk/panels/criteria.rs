//! The board of criteria: for each path its chapters by cluster with the published word and one's own finer reading, its
//! gates with what they wait for and who may say no, the plan's money, measures.

use super::PanelCx;
use super::cx::{f, plain, upper_first};
use super::pieces::{doings, number, tracked};
use crate::accession::rules::{Decider, Need};
use crate::accession::{GATE_CREDIT, Pipe};
use crate::core::ix::{ChapterIx, GateIx, Owner, SeatIx};
use crate::core::milli::Milli;
use crate::core::order::Target;
use crate::desk::intent::Intent;
use crate::desk::theme::{Ink, Track, Type};
use crate::desk::widgets::{Card, flow, heading, link, ring, say, share_bar};
use crate::game::view::accession::GateState;
use crate::wording::arg;
use egui::{Align2, CornerRadius, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2};

/// Chairs that are named at an open gate.
const CHAIRS: usize = 8;
/// Gates ahead that are shown.
const AHEAD: usize = 5;

/// Draws it for the candidate this seat looks at.
pub fn criteria(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let view = cx.view;
    let seat = match cx.state.selected {
        Target::Party(seat) if (0..view.accession_rules().paths.len()).any(|path| view.walks(seat, path)) => seat,
        _ => view.party(),
    };
    let paths = view.accession_rules().paths.len();
    let walked: Vec<usize> = (0..paths).filter(|path| view.walks(seat, *path)).collect();
    if walked.is_empty() {
        let text = cx.t("accession-none", &[arg("seat", cx.words.seat(seat))]);
        say(ui, theme, Type::Body, Ink::Second, &text);
        return;
    }
    flow(ui, theme, 10.0, |ui| {
        say(ui, theme, Type::Small, Ink::Second, &cx.t("desk-candidate", &[arg("seat", cx.words.seat(seat))]));
        for other in view.roster().seats().filter(|other| *other != seat) {
            let walks = (0..paths).any(|path| view.walks(other, path));
            let text = cx.t("desk-candidate-other", &[arg("seat", cx.words.seat(other))]);
            if walks && link(ui, theme, Type::Small, &text).clicked() {
                out.push(Intent::Select(Target::Party(other)));
            }
        }
    });
    money(ui, cx, out, seat);
    for (n, path) in walked.into_iter().enumerate() {
        let track = if n == 0 { Track::Union } else { Track::Alliance };
        self::path(ui, cx, out, seat, path, track);
    }
    doings(ui, cx, out, Target::Party(seat));
}

fn path(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, seat: SeatIx, path: usize, track: Track) {
    let theme = cx.theme;
    let rules = cx.view.accession_rules();
    let rule = &rules.paths[path];
    ui.add_space(theme.s(8.0));
    let head = say(ui, theme, Type::Title, Ink::Text, &rule.name);
    ui.ctx().accesskit_node_builder(head.id, |node| node.set_role(egui::accesskit::Role::Heading));
    let graded = rules.chapters_of(path).next().is_some();
    if graded && let Some((published, own)) = cx.view.mean_levels(seat) {
        let (mean, start) = own.unwrap_or((published, published));
        let two = |level: Milli| format!("{level:.2}");
        let text =
            cx.t("desk-mean", &[arg("mean", two(mean)), arg("start", two(start)), arg("published", two(published))]);
        say(ui, theme, Type::Body, Ink::Heading, &text);
        say(ui, theme, Type::Small, Ink::Second, &cx.p("accession-judgement"));
    }
    gates(ui, cx, out, seat, path);
    if graded {
        chapters(ui, cx, out, seat, path, track);
    }
    if !rule.phases.is_empty() {
        heading(ui, theme, &cx.p("forces-phases"));
        let today = cx.view.calendar().from();
        let running = rule.phases.iter().rposition(|(_, from)| *from <= today);
        for (n, (name, from)) in rule.phases.iter().enumerate() {
            let now = running == Some(n);
            let key = if now { "forces-phase-now" } else { "forces-phase" };
            let text = cx.t(key, &[arg("name", name.as_str()), arg("day", cx.words.date(*from))]);
            say(ui, theme, Type::Body, if now { Ink::Text } else { Ink::Second }, &text);
        }
        tracked(ui, cx, rule.credit.0, Owner::Seat(seat), out);
    }
}

fn chapters(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, seat: SeatIx, path: usize, track: Track) {
    let theme = cx.theme;
    let rules = cx.view.accession_rules();
    let clusters = rules.paths[path].clusters.iter().map(String::as_str).enumerate();
    for (cluster, name) in clusters.map(|(at, name)| (Some(at), name)).chain([(None, "")]) {
        let rows: Vec<ChapterIx> = rules
            .chapters_of(path)
            .filter(|chapter| rules.chapters[chapter.at()].cluster == cluster)
            .filter(|chapter| cx.view.published(seat, *chapter).is_some())
            .collect();
        if rows.is_empty() {
            continue;
        }
        if !name.is_empty() {
            heading(ui, theme, name);
        }
        for chapter in rows {
            let chosen = cx.state.selected == Target::Chapter(chapter);
            if chapter_row(ui, cx, seat, path, chapter, track, chosen).clicked() {
                out.push(Intent::Select(Target::Chapter(chapter)));
            }
            if chosen {
                ui.indent(("chapter", chapter.0), |ui| doings(ui, cx, out, Target::Chapter(chapter)));
            }
        }
    }
}

/// A chapter: its name, its level on the scale as a bar, the published word, one's own reading.
fn chapter_row(
    ui: &mut Ui,
    cx: &PanelCx,
    seat: SeatIx,
    path: usize,
    chapter: ChapterIx,
    track: Track,
    chosen: bool,
) -> Response {
    let theme = cx.theme;
    let colours = &theme.colours;
    let rule = &cx.view.accession_rules().paths[path];
    let (now, before) = cx.view.published(seat, chapter).unwrap_or_default();
    let word = rule.word(now);
    let published = if now == before {
        word.to_owned()
    } else {
        cx.t("accession-changed", &[arg("now", word), arg("before", rule.word(before))])
    };
    let own = cx.view.own_level(chapter).filter(|_| seat == cx.view.seat);
    let reform = if seat == cx.view.seat { pipe(cx, cx.view.pipe(chapter)) } else { String::new() };
    let name = cx.words.chapter(chapter);
    let shown = own.map_or_else(String::new, |level| format!("{level:.2}"));
    let spoken = format!("{name}: {published} {shown} {reform}");
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), theme.s(38.0)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), spoken.trim()));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let around = rect.expand2(Vec2::new(theme.s(6.0), 0.0));
    if response.hovered() || chosen {
        ui.painter().rect_filled(around, theme.corner(), colours.card);
    }
    let half = rect.width() * 0.56;
    let small = |text: &str, width: f32, kind: Type, colour| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), theme.font(kind), colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(width);
        ui.painter().layout_job(job)
    };
    let title = small(&name, half - theme.s(8.0), Type::Body, colours.text);
    let mut cut = title.elided;
    ui.painter().galley(rect.left_top() + Vec2::new(0.0, theme.s(2.0)), title, colours.text);
    let under = if reform.is_empty() { published.clone() } else { format!("{published} · {reform}") };
    let under = small(&under, half - theme.s(8.0), Type::Small, colours.second);
    cut |= under.elided;
    ui.painter().galley(rect.left_top() + Vec2::new(0.0, theme.s(20.0)), under, colours.second);
    let number = theme.s(44.0);
    let bar = Rect::from_x_y_ranges(
        rect.left() + half..=rect.right() - number,
        rect.center().y - theme.s(4.0)..=rect.center().y + theme.s(4.0),
    );
    let low = rule.scale.first().map_or(0.0, |(level, _)| f(*level));
    let high = rule.scale.last().map_or(5.0, |(level, _)| f(*level)).max(low + 1.0);
    let share = |level: Milli| ((f(level) - low) / (high - low)).clamp(0.0, 1.0);
    ui.painter().rect_filled(bar, CornerRadius::same(3), colours.line);
    let filled = Rect::from_min_size(bar.min, Vec2::new(bar.width() * share(own.unwrap_or(now)), bar.height()));
    ui.painter().rect_filled(filled, CornerRadius::same(3), colours.track(track));
    let mark = bar.left() + bar.width() * share(now);
    ui.painter().vline(mark, bar.expand(theme.s(2.0)).y_range(), egui::Stroke::new(1.5, colours.text));
    let font = theme.font(Type::Strong);
    ui.painter().text(pos2(rect.right(), rect.center().y), Align2::RIGHT_CENTER, shown, font, colours.text);
    ring(ui, theme, &response, around, 5);
    // What the row says is not said again under the pointer, unless it was cut.
    if cut { response.on_hover_text(spoken) } else { response }
}

fn pipe(cx: &PanelCx, pipe: Pipe) -> String {
    let quarters = |n: u8| [arg("quarters", i64::from(n))];
    if pipe.staff > 0 {
        cx.t("accession-pipe-staff", &quarters(pipe.staff))
    } else if pipe.law > 0 {
        cx.t("accession-pipe-law", &quarters(pipe.law))
    } else if pipe.waits {
        cx.p("accession-pipe-waits")
    } else if pipe.record > 0 {
        cx.p("accession-pipe-record")
    } else {
        String::new()
    }
}

fn gates(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, seat: SeatIx, path: usize) {
    let theme = cx.theme;
    heading(ui, theme, &cx.p("accession-gates"));
    let gates: Vec<(GateIx, GateState)> = cx
        .view
        .accession_rules()
        .gates_of(path)
        .filter_map(|gate| Some((gate, cx.view.gate_state(seat, gate)?)))
        .collect();
    let passed = gates.iter().filter(|(_, state)| *state == GateState::Passed).count();
    if passed > 0 {
        let names: Vec<String> =
            gates[..].iter().filter(|(_, s)| *s == GateState::Passed).map(|(g, _)| cx.words.gate(*g)).collect();
        say(ui, theme, Type::Small, Ink::Good, &cx.t("desk-gates-passed", &[arg("names", names.join(", "))]));
    }
    let ahead: Vec<_> = gates.into_iter().filter(|(_, state)| *state != GateState::Passed).collect();
    let more = ahead.len().saturating_sub(AHEAD);
    for (gate, state) in ahead.into_iter().take(AHEAD) {
        self::gate(ui, cx, out, seat, gate, state);
    }
    if more > 0 {
        let text = cx.t("accession-more", &[arg("count", i64::try_from(more).unwrap_or(0))]);
        say(ui, theme, Type::Small, Ink::Second, &text);
    }
}

fn gate(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, seat: SeatIx, gate: GateIx, state: GateState) {
    let theme = cx.theme;
    let name = cx.words.gate(gate);
    let reach = matches!(state, GateState::Open | GateState::From(_));
    let odds = cx.words.odds_short(cx.view.gate_odds(seat, gate));
    let remark = match state {
        GateState::Passed => String::new(),
        GateState::Open => cx.t("desk-gate-open", &[arg("odds", odds)]),
        GateState::From(quarter) => {
            cx.t("desk-gate-from", &[arg("quarter", cx.words.quarter(quarter)), arg("odds", odds)])
        }
        GateState::Waits(need) => cx.t("desk-gate-waits", &[arg("need", self::need(cx, need))]),
    };
    let chosen = cx.state.selected == Target::Gate(gate);
    let card = Card::new(theme, &format!("{name}: {remark}")).unfold();
    let card = if reach { card.accent(theme.colours.gold) } else { card };
    let card = card.show(ui, ("gate", gate.0, seat.0), |ui| {
        say(ui, theme, Type::Strong, if reach { Ink::Text } else { Ink::Heading }, &name);
        say(ui, theme, Type::Small, Ink::Second, &remark);
        if !chosen {
            return;
        }
        say(ui, theme, Type::Small, Ink::Second, &upper_first(&decider(cx, gate)));
        let text = cx.words.brings(cx.view.brings(seat, gate), plain);
        say(ui, theme, Type::Small, Ink::Heading, &text);
        let chairs = cx.view.chairs(seat, gate);
        let doubtful = chairs.iter().filter(|chair| chair.no >= Milli(500)).take(CHAIRS);
        let mut shown = 0;
        for chair in doubtful {
            shown += 1;
            let name = cx.t(
                "desk-chair",
                &[arg("state", cx.words.state(chair.state)), arg("reason", cx.words.stand(chair.reason))],
            );
            let odds = cx.t("desk-chair-odds", &[arg("odds", cx.words.odds_short(chair.no))]);
            if number(ui, theme, &name, &odds, "").clicked() {
                out.push(Intent::Select(Target::State(chair.state)));
            }
        }
        if chairs.len() > shown {
            let count = i64::try_from(chairs.len() - shown).unwrap_or(0);
            say(ui, theme, Type::Small, Ink::Second, &cx.t("desk-chairs-agree", &[arg("count", count)]));
        }
        for roll in cx.view.gate_rolls(seat, gate) {
            let names: Vec<String> = roll.against.iter().map(|(state, _)| cx.words.state(*state)).collect();
            let how = if roll.passed {
                cx.p("gate-past-passed")
            } else {
                cx.t("gate-past-refused", &[arg("names", names.join(", "))])
            };
            let quarter = cx.words.quarter(cx.quarter_of(roll.tick));
            let text = cx.t("gate-past", &[arg("quarter", quarter), arg("how", how)]);
            say(ui, theme, Type::Small, Ink::Second, &text);
        }
        doings(ui, cx, out, Target::Gate(gate));
    });
    if card.clicked() {
        out.push(Intent::Select(if chosen { Target::Nothing } else { Target::Gate(gate) }));
    }
}

fn decider(cx: &PanelCx, gate: GateIx) -> String {
    let rules = cx.view.accession_rules();
    let rule = &rules.gates[gate.at()];
    let members = cx.words.body(rules.paths[rule.path].org);
    match rule.decider {
        Decider::Unanimity => cx.t("rule-unanimity", &[arg("members", members)]),
        Decider::QualifiedMajority(most) => {
            cx.t("rule-qualified", &[arg("most", i64::from(most)), arg("members", members)])
        }
        Decider::Institution => cx.p("rule-institution"),
        Decider::Ratifications => cx.t("rule-ratifications", &[arg("members", members)]),
    }
}

fn need(cx: &PanelCx, need: Need) -> String {
    let level = |level: Milli| arg("level", format!("{level:.2}"));
    match need {
        Need::Mean(least) => cx.t("need-gate-mean", &[level(least)]),
        Need::Chapter(chapter, least) => {
            cx.t("need-gate-chapter", &[level(least), arg("chapter", cx.words.chapter(chapter))])
        }
        Need::Article(article, least) => {
            let word = cx.words.level(i64::from(least));
            cx.t("need-gate-article", &[arg("article", cx.words.article(article)), arg("level", word)])
        }
        Need::Gate(gate) => cx.t("need-gate-gate", &[arg("gate", cx.words.gate(gate))]),
        Need::AtLeast(quantity, least) => {
            let name = cx.words.quantity(quantity, Owner::Seat(cx.view.party()));
            cx.t("need-gate-quantity", &[arg("quantity", name), arg("amount", plain(least))])
        }
        Need::MeasuresAtMost(most) => cx.t("need-gate-measures", &[arg("steps", i64::from(most))]),
        Need::Flag(flag) => cx.words.flag(flag),
    }
}

fn money(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, seat: SeatIx) {
    let theme = cx.theme;
    tracked(ui, cx, GATE_CREDIT, Owner::Seat(seat), out);
    let steps = cx.view.measures(seat);
    if steps > 0 {
        say(ui, theme, Type::Body, Ink::Bad, &cx.t("desk-measures", &[arg("steps", steps)]));
    }
    if cx.view.warned(seat) {
        say(ui, theme, Type::Body, Ink::Bad, &cx.p("desk-warned"));
    }
    let Some(plan) = cx.view.plan(seat) else { return };
    let amount = |value: Milli| cx.t("desk-money", &[arg("amount", plain(value))]);
    let text = cx.t(
        "desk-plan",
        &[
            arg("plan", plan.rule.name.as_str()),
            arg("paid", amount(plan.paid)),
            arg("ceiling", amount(plan.ceiling)),
            arg("waiting", amount(plan.waiting)),
            arg("day", cx.words.date(plan.rule.ends)),
        ],
    );
    say(ui, theme, Type::Body, Ink::Heading, &text);
    share_bar(ui, theme, f(plan.paid) / f(plan.ceiling).max(0.001), theme.colours.track(Track::Union), &text);
    let needs = cx.t(
        "accession-plan-needs",
        &[
            arg("trust", plain(plan.rule.trust)),
            arg("keep", plain(plan.rule.keep)),
            arg("crisis", plain(plan.rule.crisis)),
            arg("measures", plan.rule.measures.0 / 1000),
        ],
    );
    say(ui, theme, Type::Small, Ink::Second, &needs);
}
