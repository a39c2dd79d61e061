//! The strip at the top: the date, what the seat has and what changes it next quarter, the five tracks with their past.
//! Every number on it opens into its causes.

use super::PanelCx;
use super::cx::{f, plain, signed, upper_first};
use crate::core::ix::{Owner, PowerIx};
use crate::core::milli::Milli;
use crate::desk::intent::{Intent, Topic};
use crate::desk::theme::{Ink, Theme, Track, Type};
use crate::desk::widgets::{cut, ring, trend, width_of};
use crate::recognition::count::Reading;
use crate::scenario::setup::Measure;
use crate::seats::{BUDGET, CAPITAL, HOME};
use crate::wording::arg;
use egui::{Align, Color32, Layout, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType};

/// A number on the strip.
struct Item {
    label: String,
    spoken: String,
    value: String,
    remark: String,
    past: Option<(Vec<f32>, Color32)>,
    topic: Topic,
}

/// How much room an item takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Label and line of the past above, figure and remark below.
    Full,
    /// The same without the line.
    Bare,
    /// Label and figure on one line.
    Compact,
}

/// Draws it over the width there is: in full, else without the lines of the past, else compact in as many rows as it
/// takes.
pub fn strip(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    cx.renew();
    let theme = cx.theme;
    let items: Vec<Item> = means(cx).into_iter().chain(tracks(cx)).collect();
    let (date, under) = dateline(cx);
    let left = width_of(ui, theme, Type::Title, &date).max(width_of(ui, theme, Type::Small, &under)) + theme.s(24.0);
    let room = ui.available_width() - left;
    let widths = |form: Form| -> Vec<f32> { items.iter().map(|item| width(ui, theme, item, form)).collect() };
    let form = [Form::Full, Form::Bare].into_iter().find(|form| widths(*form).iter().sum::<f32>() <= room);
    let form = form.unwrap_or(Form::Compact);
    let widths = widths(form);
    let total: f32 = widths.iter().sum();
    #[expect(clippy::cast_precision_loss, reason = "a dozen items")]
    let gap =
        if form == Form::Compact { 0.0 } else { ((room - total - 4.0) / items.len() as f32).clamp(0.0, theme.s(26.0)) };
    ui.spacing_mut().item_spacing.x = 0.0;
    let row = theme.s(if form == Form::Compact { 26.0 } else { 44.0 });
    if form == Form::Compact {
        head(ui, theme, &date, &under, ui.available_width(), true);
    }
    ui.with_layout(Layout::left_to_right(Align::Min).with_main_wrap(true), |ui| {
        ui.spacing_mut().item_spacing = Vec2::new(0.0, theme.s(2.0));
        if form != Form::Compact {
            head(ui, theme, &date, &under, left, false);
        }
        for (item, width) in items.iter().zip(widths) {
            let response = show(ui, theme, item, Vec2::new(width + gap, row), form);
            let name = format!("{}: {} {}", item.spoken, item.value, item.remark);
            let response = response.on_hover_text(cx.t("desk-opens-causes", &[arg("name", name)]));
            if response.clicked() {
                out.push(match item.topic {
                    Topic::Number(quantity, owner) => Intent::Why(quantity, owner),
                    topic => Intent::Explain(topic),
                });
            }
        }
    });
}

fn head(ui: &mut Ui, theme: &Theme, date: &str, under: &str, width: f32, line: bool) {
    let (height, layout) = if line {
        (theme.s(30.0), Layout::left_to_right(Align::Center))
    } else {
        (theme.s(44.0), Layout::top_down(Align::Min))
    };
    ui.allocate_ui_with_layout(Vec2::new(width, height), layout, |ui| {
        ui.set_min_size(Vec2::new(width, height));
        ui.spacing_mut().item_spacing = if line { Vec2::new(theme.s(12.0), 0.0) } else { Vec2::ZERO };
        let response = cut(ui, theme, Type::Title, Ink::Text, date);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Heading));
        cut(ui, theme, Type::Small, Ink::Second, under);
    });
}

fn width(ui: &Ui, theme: &Theme, item: &Item, form: Form) -> f32 {
    let label = width_of(ui, theme, Type::Label, &item.label.to_uppercase());
    if form == Form::Compact {
        return label + width_of(ui, theme, Type::Strong, &item.value) + theme.s(24.0);
    }
    let remark =
        if item.remark.is_empty() { 0.0 } else { width_of(ui, theme, Type::Small, &item.remark) + theme.s(6.0) };
    let value = width_of(ui, theme, Type::Figure, &item.value) + remark;
    let spark = if form == Form::Full && item.past.is_some() { theme.s(44.0) } else { 0.0 };
    (label + spark).max(value) + theme.s(16.0)
}

fn show(ui: &mut Ui, theme: &Theme, item: &Item, size: Vec2, form: Form) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = format!("{}: {} {}", item.spoken, item.value, item.remark);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name.trim()));
    let colours = &theme.colours;
    let around = rect.expand2(Vec2::new(theme.s(1.0), 0.0));
    if response.hovered() {
        ui.painter().rect_filled(around, theme.corner(), colours.raised);
    }
    let inside = rect.shrink2(Vec2::new(theme.s(6.0), theme.s(2.0)));
    let painter = ui.painter().clone();
    let mut format = egui::text::TextFormat::simple(theme.font(Type::Label), colours.second);
    format.extra_letter_spacing = theme.s(0.7);
    let label = painter.layout_job(egui::text::LayoutJob::single_section(item.label.to_uppercase(), format));
    let wide = label.size().x;
    if form == Form::Compact {
        let middle = inside.center().y;
        painter.galley(egui::pos2(inside.left(), middle - label.size().y / 2.0), label, colours.second);
        let value = painter.layout_no_wrap(item.value.clone(), theme.font(Type::Strong), colours.text);
        let place = egui::pos2(inside.left() + wide + theme.s(6.0), middle - value.size().y / 2.0);
        painter.galley(place, value, colours.text);
    } else {
        painter.galley(inside.left_top(), label, colours.second);
        let mut x = inside.left();
        for (text, kind, colour) in
            [(&item.value, Type::Figure, colours.text), (&item.remark, Type::Small, colours.second)]
        {
            let galley = painter.layout_no_wrap(text.clone(), theme.font(kind), colour);
            let drop = if kind == Type::Small { theme.s(3.0) } else { 0.0 };
            let place = egui::pos2(x, inside.bottom() - galley.size().y - drop);
            x += galley.size().x + theme.s(6.0);
            painter.galley(place, galley, colour);
        }
        if let Some((past, colour)) = item.past.as_ref().filter(|(past, _)| form == Form::Full && past.len() > 1) {
            let corner = egui::pos2(inside.left() + wide + theme.s(8.0), inside.top());
            let area = egui::Rect::from_min_size(corner, Vec2::new(theme.s(34.0), theme.s(13.0)));
            trend(&painter, theme, past, *colour, area);
        }
    }
    ring(ui, theme, &response, around, 5);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The quarter, and below it the turn and the seat.
pub(super) fn dateline(cx: &PanelCx) -> (String, String) {
    let calendar = cx.view.calendar();
    let seat = cx.words.seat(cx.view.seat);
    if cx.view.over() {
        return (cx.words.date(cx.view.today()), cx.t("desk-over", &[arg("seat", seat)]));
    }
    let under = cx.t(
        "desk-turn",
        &[arg("turn", i64::from(calendar.turn())), arg("turns", i64::from(calendar.length)), arg("seat", seat)],
    );
    (upper_first(&cx.words.quarter(calendar.quarter)), under)
}

fn means(cx: &PanelCx) -> Vec<Item> {
    let (view, words) = (cx.view, cx.words);
    let (means, left, rules) = (view.means(), view.left(), &view.setup().seat_rules);
    let own = Owner::Seat(view.seat);
    let income = means.income.min(means.income + means.income - left.budget).max(Milli::ZERO);
    let capital = (rules.capital_income + means.get(HOME).ratio(rules.capital_per_home.0, 1000))
        .min(rules.capital_bound - left.capital);
    let home = means.get(HOME).step_toward(means.home_base, rules.home_return);
    let next = |change: String| cx.t("desk-next", &[arg("change", change)]);
    let item = |label: String, value: String, remark: String, topic: Topic| {
        let spoken = label.clone();
        Item { label, spoken, value, remark, past: None, topic }
    };
    let mut out = vec![
        item(
            cx.p("means-teams"),
            left.teams.to_string(),
            cx.t("desk-teams-of", &[arg("all", i64::from(means.teams))]),
            Topic::Teams,
        ),
        item(
            cx.p("desk-budget"),
            cx.t("desk-money", &[arg("amount", plain(left.budget.max(Milli::ZERO)))]),
            next(signed(income)),
            Topic::Number(BUDGET, own),
        ),
        item(
            cx.p("desk-capital"),
            plain(left.capital.max(Milli::ZERO)),
            next(signed(capital)),
            Topic::Number(CAPITAL, own),
        ),
        item(
            words.home(view.seat),
            plain(means.get(HOME)),
            if home == Milli::ZERO { String::new() } else { next(signed(home)) },
            Topic::Number(HOME, own),
        ),
    ];
    let goodwill = view.setup().purse.goodwill;
    for power in watched(cx) {
        let owner = Owner::With(view.seat, power);
        let moved = cx.moved(goodwill, owner);
        let moved = if moved.0.abs() < 50 { String::new() } else { signed(moved) };
        let id = view.roster().powers[power.at()].id.to_uppercase();
        let label = cx.t("desk-goodwill", &[arg("power", id)]);
        let spoken = cx.t("desk-goodwill", &[arg("power", words.power(power))]);
        let value = plain(view.goodwill(power));
        out.push(Item { label, spoken, value, remark: moved, past: None, topic: Topic::Number(goodwill, owner) });
    }
    out
}

/// The two powers that matter most to this seat: those its aims name, else the first.
fn watched(cx: &PanelCx) -> Vec<PowerIx> {
    let setup = cx.view.setup();
    let named = setup.objectives.iter().filter(|aim| aim.seat == cx.view.seat).find_map(|aim| match &aim.measure {
        Measure::LeastGoodwill(powers) => Some(powers.clone()),
        _ => None,
    });
    let all = (0..setup.roster.powers.len()).map(PowerIx::of);
    named.unwrap_or_else(|| all.collect()).into_iter().take(2).collect()
}

fn tracks(cx: &mut PanelCx) -> Vec<Item> {
    let lines = cx.tracks();
    let mut out = Vec::new();
    for line in lines.iter() {
        let colour = cx.theme.colours.track(line.track);
        let past: Vec<f32> = line.past.iter().map(|value| f(*value)).collect();
        let moved = match line.past.as_slice() {
            [.., before, now] if line.track == Track::Union && before != now => {
                super::cx::minus(&format!("{:+.2}", *now - *before))
            }
            [.., before, now] if (*now - *before).0.abs() >= 50 => signed(*now - *before),
            _ => String::new(),
        };
        let label = cx.p(track_key(line.track));
        let (value, remark, topic) = match (line.track, cx.measure(line.track)) {
            (Track::Recognition, _) => {
                let count = cx.view.count(Reading::Documented, true);
                (count.to_string(), moved, Topic::Recognitions)
            }
            (Track::Votes, Some((quantity, owner))) => {
                let Owner::Body(org) = owner else { continue };
                let (value, of) = votes(cx, org);
                (value, of, Topic::Number(quantity, owner))
            }
            (Track::Votes, None) => {
                let joined = (0..cx.view.roster().orgs.len()).map(crate::core::ix::OrgIx::of);
                let joined = joined.filter(|org| cx.view.standing(*org) == crate::core::roster::StandingWord::Member);
                let Some(bid) = cx.quantity("bid") else { continue };
                let Some(first) = cx.view.roster().orgs.first().map(|_| crate::core::ix::OrgIx(0)) else { continue };
                let topic = Topic::Number(bid, Owner::Body(first));
                (joined.count().to_string(), cx.p("desk-memberships"), topic)
            }
            (_, Some((quantity, owner))) => {
                let now = cx.view.read(quantity, owner).unwrap_or_default();
                let value =
                    if line.track == Track::Union { super::cx::minus(&format!("{now:.2}")) } else { plain(now) };
                (value, moved, Topic::Number(quantity, owner))
            }
            (_, None) => continue,
        };
        let spoken = label.clone();
        out.push(Item { label, spoken, value, remark, past: Some((past, colour)), topic });
    }
    out
}

/// Votes expected in the body whose bid is most ready, of those needed.
fn votes(cx: &mut PanelCx, org: crate::core::ix::OrgIx) -> (String, String) {
    let name = cx.words.body(org);
    let deciding = cx.view.admission(org).and_then(|rule| rule.open().last());
    match deciding.and_then(|position| cx.whip(org, position)) {
        Some(whip) => {
            let (yes, .., needed) = whip.expected;
            (format!("{}/{needed}", crate::core::milli::divide(yes, 1000)), name)
        }
        None => (plain(cx.view.bid(org)), name),
    }
}

/// Key of a track's name.
pub(super) fn track_key(track: Track) -> &'static str {
    match track {
        Track::Recognition => "track-recognition",
        Track::Dialogue => "track-dialogue",
        Track::Union => "track-union",
        Track::Alliance => "track-alliance",
        Track::Votes => "track-votes",
    }
}
