//! Organisations: where one stands with each, and for one of them the rule, the calendar, the whip count as a picture with
//! the odds of each member, past votes, and what can be done about a bid.

use super::PanelCx;
use super::cx::{plain, upper_first};
use super::pieces::{doings, number, tracked};
use super::state::Whip;
use crate::core::ix::{OrgIx, Owner, StateIx};
use crate::core::milli::{Milli, divide};
use crate::core::order::Target;
use crate::core::roster::StandingWord;
use crate::desk::intent::{Intent, Layer};
use crate::desk::theme::{Ink, Theme, Type};
use crate::desk::widgets::{Kind, button, columns, distribution, heading, link, say};
use crate::organisations::whip::Member;
use crate::wording::arg;
use egui::{Align2, CornerRadius, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2};
use std::sync::Arc;

/// Members whose odds are shown.
const MEMBERS: usize = 24;

/// Draws the list, or one organisation.
pub fn bodies(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    if let Some(org) = cx.state.body {
        if button(ui, theme, Kind::Quiet, &cx.p("desk-all-bodies")).clicked() {
            cx.state.body = None;
        }
        body(ui, cx, out, org);
        return;
    }
    let orgs: Vec<OrgIx> = (0..cx.view.roster().orgs.len()).map(OrgIx::of).collect();
    let (mut open, mut joined, mut shut) = (Vec::new(), Vec::new(), Vec::new());
    for org in orgs {
        match (cx.view.standing(org), cx.view.admission(org)) {
            (StandingWord::Member, _) => joined.push(org),
            (_, Some(_)) => open.push(org),
            _ => shut.push(org),
        }
    }
    heading(ui, theme, &cx.p("bodies-head"));
    say(ui, theme, Type::Small, Ink::Second, &cx.p("desk-bodies-about"));
    for org in open {
        let odds = cx.admission_odds(org).map_or_else(String::new, |odds| cx.words.odds_short(odds));
        let bid = cx.view.bid(org);
        let name = cx.t("desk-body-line", &[arg("body", cx.words.body(org)), arg("next", next_session(cx, org))]);
        let ready = if bid > Milli::ZERO { cx.t("desk-bid-ready", &[arg("ready", plain(bid))]) } else { String::new() };
        if number(ui, theme, &name, &odds, &ready).clicked() {
            cx.state.body = Some(org);
            out.push(Intent::Select(Target::Body(org)));
        }
    }
    for (key, list) in [("bodies-joined", joined), ("bodies-shut", shut)] {
        if list.is_empty() {
            continue;
        }
        heading(ui, theme, &cx.p(key));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme.s(14.0);
            for org in list {
                if link(ui, theme, Type::Body, &cx.words.body(org)).clicked() {
                    cx.state.body = Some(org);
                    out.push(Intent::Select(Target::Body(org)));
                }
            }
        });
    }
}

fn next_session(cx: &PanelCx, org: OrgIx) -> String {
    if cx.view.closed(org) {
        return cx.t("body-closed", &[arg("quarters", i64::from(cx.view.closed_for(org)))]);
    }
    let quarter = cx.view.calendar().quarter;
    let next = cx.view.admission(org).and_then(|rule| rule.sessions.next(quarter));
    next.map_or_else(|| cx.p("session-never"), |quarter| cx.words.quarter(quarter))
}

/// One organisation.
pub(super) fn body(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>, org: OrgIx) {
    let (theme, words, view) = (cx.theme, cx.words, cx.view);
    let rule = &view.setup().organisation_rules.orgs[org.at()];
    let title = say(ui, theme, Type::Title, Ink::Text, &rule.full_name);
    ui.ctx().accesskit_node_builder(title.id, |node| node.set_role(egui::accesskit::Role::Heading));
    let members = (0..view.roster().states.len()).filter(|at| view.is_member(org, StateIx::of(*at))).count();
    let standing = cx.t(
        "body-standing",
        &[
            arg("aspirant", words.state(view.roster().aspirant)),
            arg("standing", words.standing(view.standing(org))),
            arg("members", i64::try_from(members).unwrap_or(0)),
        ],
    );
    say(ui, theme, Type::Body, Ink::Second, &standing);
    let Some(admission) = &rule.admission else {
        say(ui, theme, Type::Body, Ink::Heading, &cx.p("body-no-way"));
        return;
    };
    say(ui, theme, Type::Body, Ink::Heading, &cx.words.sessions(&admission.sessions, cx.view.calendar().quarter));
    if view.closed(org) {
        let text = cx.t("body-closed-line", &[arg("quarters", i64::from(view.closed_for(org)))]);
        say(ui, theme, Type::Body, Ink::Bad, &text);
    }
    let after = cx.t("body-after-failure", &[arg("quarters", i64::from(admission.closed_after_failure))]);
    say(ui, theme, Type::Small, Ink::Second, &after);
    if !admission.remark.is_empty() {
        say(ui, theme, Type::Small, Ink::Second, &admission.remark);
    }
    // What can be done about it stands beside the count, and above the long list of members.
    let mut counts: Vec<(&str, Arc<Whip>)> = Vec::new();
    columns(ui, theme, 2, 400.0, |ui, column| {
        if column == 1 {
            if let Some(bid) = cx.quantity("bid") {
                tracked(ui, cx, bid, Owner::Body(org), out);
            }
            doings(ui, cx, out, Target::Body(org));
            return;
        }
        for (position, body) in admission.bodies.iter().enumerate() {
            heading(ui, theme, &cx.t("body-decides", &[arg("name", body.name.as_str())]));
            say(ui, theme, Type::Body, Ink::Heading, &cx.words.voting_rule(body));
            if let Some(given) = body.given {
                say(ui, theme, Type::Body, Ink::Good, &cx.t("body-given", &[arg("day", words.date(given))]));
                continue;
            }
            if view.standing(org) < StandingWord::Member
                && let Some(whip) = cx.whip(org, position)
            {
                self::whip(ui, cx, org, &whip);
                counts.push((&body.name, whip));
            }
        }
        if link(ui, theme, Type::Small, &cx.p("desk-show-votes")).clicked() {
            out.push(Intent::Layer(Layer::Vote(org)));
        }
    });
    for (name, whip) in &counts {
        let of = if counts.len() > 1 { format!("{} · {name}", cx.p("desk-members")) } else { cx.p("desk-members") };
        self::members(ui, cx, out, &of, whip);
    }
    past(ui, cx, org);
}

fn whip(ui: &mut Ui, cx: &PanelCx, org: OrgIx, whip: &Whip) {
    let theme = cx.theme;
    let votes = |milli: i64| divide(milli, 1000);
    let (yes, no, abstain, needed) = whip.expected;
    let expected = cx.t(
        "whip-expected",
        &[arg("yes", votes(yes)), arg("no", votes(no)), arg("abstain", votes(abstain)), arg("needed", needed)],
    );
    let odds = cx.t(
        "whip-odds",
        &[
            arg("odds", cx.words.odds(Milli(whip.agreement))),
            arg("error", plain(whip.error)),
            arg("sounded", plain(cx.view.sounding(org))),
        ],
    );
    say(ui, theme, Type::Strong, Ink::Text, &expected);
    let needed = usize::try_from(needed).unwrap_or(0);
    distribution(ui, theme, &whip.distribution, needed, &cx.t("desk-distribution", &[arg("text", expected.as_str())]));
    say(ui, theme, Type::Body, Ink::Heading, &odds);
}

/// The members whose votes are least sure, with their odds.
fn members(ui: &mut Ui, cx: &PanelCx, out: &mut Vec<Intent>, head: &str, whip: &Whip) {
    let theme = cx.theme;
    heading(ui, theme, head);
    let shown = whip.members.get(..MEMBERS).unwrap_or(&whip.members);
    columns(ui, theme, 2, 400.0, |ui, column| {
        let half = shown.len().div_ceil(2);
        for member in shown.chunks(half.max(1)).nth(column).unwrap_or_default() {
            if vote_row(ui, cx, member).clicked() {
                out.push(Intent::Select(Target::State(member.state)));
            }
        }
    });
    if whip.members.len() > MEMBERS {
        let more = i64::try_from(whip.members.len() - MEMBERS).unwrap_or(0);
        say(ui, theme, Type::Small, Ink::Second, &cx.t("desk-surer", &[arg("count", more)]));
    }
}

/// A member's odds as a stacked bar: yes, abstains or away, no.
fn vote_row(ui: &mut Ui, cx: &PanelCx, member: &Member) -> Response {
    let theme = cx.theme;
    let colours = &theme.colours;
    let name = cx.words.state(member.state);
    let part = |odds: i64| divide(odds, 1000);
    let spoken = cx.t(
        "desk-member-odds",
        &[
            arg("name", name.as_str()),
            arg("yes", part(member.odds.yes)),
            arg("abstain", part(member.odds.abstain + member.odds.absent)),
            arg("no", part(member.odds.no)),
        ],
    );
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), theme.s(24.0)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &spoken));
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect.expand2(Vec2::new(theme.s(6.0), 0.0)), theme.corner(), colours.raised);
        }
        let names = rect.width() * 0.46;
        let mut job = egui::text::LayoutJob::simple_singleline(name, theme.font(Type::Body), colours.text);
        job.wrap = egui::text::TextWrapping::truncate_at_width(names - theme.s(8.0));
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, colours.text);
        let number = theme.s(46.0);
        let bar = Rect::from_x_y_ranges(
            rect.left() + names..=rect.right() - number,
            rect.center().y - theme.s(5.0)..=rect.center().y + theme.s(5.0),
        );
        ui.painter().rect_filled(bar, CornerRadius::same(2), colours.line);
        #[expect(clippy::cast_precision_loss, reason = "for drawing only")]
        let share = |odds: i64| odds as f32 / 100_000.0 * bar.width();
        let yes = Rect::from_min_size(bar.min, Vec2::new(share(member.odds.yes), bar.height()));
        ui.painter().rect_filled(yes, CornerRadius::same(2), colours.for_);
        let wide = share(member.odds.no);
        let no = Rect::from_min_size(pos2(bar.right() - wide, bar.top()), Vec2::new(wide, bar.height()));
        ui.painter().rect_filled(no, CornerRadius::same(2), colours.against);
        let shown = format!("{} %", part(member.odds.yes));
        ui.painter().text(rect.right_center(), Align2::RIGHT_CENTER, shown, theme.font(Type::Body), colours.text);
        crate::desk::widgets::ring(ui, theme, &response, rect.expand2(Vec2::new(theme.s(4.0), 0.0)), 5);
    }
    response.on_hover_text(spoken)
}

fn past(ui: &mut Ui, cx: &PanelCx, org: OrgIx) {
    let theme: &Theme = cx.theme;
    let Some(admission) = cx.view.admission(org) else { return };
    let calls = cx.view.roll_calls(org);
    if calls.is_empty() {
        return;
    }
    heading(ui, theme, &cx.p("body-past"));
    for call in calls {
        let name = admission.bodies.get(usize::from(call.body)).map_or("", |body| body.name.as_str());
        let key = if call.carried { "body-past-carried" } else { "body-past-lost" };
        let text = cx.t(
            key,
            &[
                arg("name", name),
                arg("quarter", cx.words.quarter(cx.quarter_of(call.tick))),
                arg("yes", call.tally[0]),
                arg("no", call.tally[1]),
                arg("abstain", call.tally[2]),
                arg("absent", call.tally[3]),
                arg("needed", call.needed),
            ],
        );
        say(ui, theme, Type::Body, if call.carried { Ink::Good } else { Ink::Bad }, &upper_first(&text));
    }
}
