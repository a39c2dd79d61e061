//! The strip at the top: the date, what the seat has, the five tracks with their past. Every number on it opens into its
//! causes. A change beside a number is always what the last quarter did to it; what the next one brings by itself is told
//! under the pointer.

use super::PanelCx;
use super::cx::{f, plain, signed, upper_first};
use crate::core::ix::{Owner, PowerIx};
use crate::core::milli::Milli;
use crate::core::quantity::Quantity;
use crate::desk::intent::{Intent, Topic};
use crate::desk::theme::{Ink, Theme, Track, Type};
use crate::desk::widgets::{cut, ring, trend, width_of};
use crate::recognition::count::Reading;
use crate::scenario::setup::Measure;
use crate::seats::{BUDGET, CAPITAL, HOME};
use crate::wording::arg;
use egui::{Align, Color32, Layout, Rect, Response, ScrollArea, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2};

/// A number on the strip.
struct Item {
    ink: Color32,
    label: String,
    spoken: String,
    value: String,
    /// Whose count it is, or of what body: a figure that has it is never without it.
    whose: String,
    /// What it moved by in the last quarter, or of how much it is.
    change: String,
    /// The same, or something about it, where there is room.
    remark: String,
    /// What is not on the strip: read under the pointer.
    more: String,
    past: Vec<f32>,
    topic: Topic,
}

/// How much room an item takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Label and line of the past above, figure and remark below.
    Full,
    /// Label above; figure, change and line of the past below.
    Snug,
    /// The same without the line of the past.
    Bare,
    /// Label and figure on one line, in as many rows as it takes.
    Lines,
}

impl Form {
    const ALL: [Self; 3] = [Self::Full, Self::Snug, Self::Bare];
}

/// Draws it over the width there is: in full, else closer together, else name and figure on one line in as many rows as it takes;
/// where the window is low, on one row that is drawn aside, with what is left of the bar below it.
pub fn strip(ui: &mut Ui, cx: &mut PanelCx, out: &mut Vec<Intent>) {
    cx.renew();
    let theme = cx.theme;
    let items: Vec<Item> = means(cx).into_iter().chain(tracks(cx)).collect();
    let (date, under) = dateline(cx);
    let left = width_of(ui, theme, Type::Title, &date).max(width_of(ui, theme, Type::Small, &under)) + theme.s(20.0);
    let room = ui.available_width() - left;
    let widths = |form: Form| -> Vec<f32> { items.iter().map(|item| width(ui, theme, item, form)).collect() };
    // Under so much height in all, what is left belongs to the map.
    let low = ui.ctx().viewport_rect().height() < theme.s(super::desk::LOW);
    let form = Form::ALL.into_iter().find(|form| !low && widths(*form).iter().sum::<f32>() <= room);
    let form = form.unwrap_or(Form::Lines);
    let widths = widths(form);
    let total: f32 = widths.iter().sum();
    #[expect(clippy::cast_precision_loss, reason = "a dozen items")]
    let gap =
        if form == Form::Lines { 0.0 } else { ((room - total - 4.0) / items.len() as f32).clamp(0.0, theme.s(26.0)) };
    ui.spacing_mut().item_spacing.x = 0.0;
    let row = theme.s(if form == Form::Lines { 22.0 } else { 44.0 });
    let texts = |item: &Item| {
        // Where there is no room for what stands beside it, that too.
        let name = (form == Form::Lines).then(|| item.named());
        let told = [name, Some(item.more.clone()), Some(cx.p("desk-opens-causes"))];
        told.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
    };
    let mut pressed = None;
    let figures = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = Vec2::new(0.0, theme.s(1.0));
        if form == Form::Lines {
            short_head(ui, theme, &date, &under, row);
        } else {
            head(ui, theme, &date, &under, left);
        }
        for (item, width) in items.iter().zip(&widths) {
            let response = show(ui, theme, item, Vec2::new(width + gap, row), form);
            if response.on_hover_text(texts(item)).clicked() {
                pressed = Some(item.topic);
            }
        }
    };
    if low {
        ui.spacing_mut().item_spacing.y = 0.0;
        // One line that is drawn aside rather than figures without their names.
        ScrollArea::horizontal().id_salt("strip").show(ui, |ui| ui.horizontal(figures));
        ui.horizontal(|ui| super::sheet::folded(ui, cx, out));
    } else {
        ui.with_layout(Layout::left_to_right(Align::Min).with_main_wrap(true), figures);
    }
    out.extend(pressed.map(|topic| match topic {
        Topic::Number(quantity, owner) => Intent::Why(quantity, owner),
        topic => Intent::Explain(topic),
    }));
}

fn head(ui: &mut Ui, theme: &Theme, date: &str, under: &str, width: f32) {
    let size = Vec2::new(width, theme.s(44.0));
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        ui.set_min_size(size);
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let response = cut(ui, theme, Type::Title, Ink::Text, date);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Heading));
        cut(ui, theme, Type::Small, Ink::Second, under);
    });
}

/// The date alone; the turn and the seat under the pointer.
fn short_head(ui: &mut Ui, theme: &Theme, date: &str, under: &str, height: f32) {
    let width = width_of(ui, theme, Type::Quote, date) + theme.s(12.0);
    let response = ui.allocate_ui_with_layout(Vec2::new(width, height), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(Vec2::new(width, height));
        cut(ui, theme, Type::Quote, Ink::Text, date)
    });
    let response = response.inner.on_hover_text(under);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Heading));
}

/// Width of a line of the past.
fn spark(theme: &Theme, item: &Item, form: Form) -> f32 {
    match form {
        Form::Full if item.past.len() > 1 => theme.s(44.0),
        Form::Snug if item.past.len() > 1 => theme.s(28.0),
        _ => 0.0,
    }
}

/// What stands beside the figure.
fn beside(item: &Item, form: Form) -> String {
    let about = match form {
        Form::Full => item.remark.as_str(),
        Form::Snug | Form::Bare => &item.change,
        Form::Lines => "",
    };
    format!("{} {about}", item.whose).trim().to_owned()
}

impl Item {
    /// All that is said of it.
    fn named(&self) -> String {
        let about = format!("{} {}", self.whose, self.remark);
        format!("{}: {} {}", self.spoken, self.value, about.trim()).trim().to_owned()
    }
}

fn width(ui: &Ui, theme: &Theme, item: &Item, form: Form) -> f32 {
    let label = width_of(ui, theme, Type::Label, &item.label.to_uppercase());
    let remark = beside(item, form);
    let remark = if remark.is_empty() { 0.0 } else { width_of(ui, theme, Type::Small, &remark) + theme.s(5.0) };
    if form == Form::Lines {
        return label + theme.s(5.0) + width_of(ui, theme, Type::Strong, &item.value) + remark + theme.s(14.0);
    }
    let value = width_of(ui, theme, Type::Figure, &item.value) + remark;
    let spark = spark(theme, item, form);
    let inner = if form == Form::Full { (label + spark).max(value) } else { label.max(value + spark) };
    inner + theme.s(if form == Form::Full { 16.0 } else { 13.0 })
}

fn show(ui: &mut Ui, theme: &Theme, item: &Item, size: Vec2, form: Form) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, item.named()));
    let around = rect.expand2(Vec2::new(theme.s(1.0), 0.0));
    if response.hovered() {
        ui.painter().rect_filled(around, theme.corner(), theme.colours.raised);
    }
    let inside = rect.shrink2(Vec2::new(theme.s(if form == Form::Lines { 4.0 } else { 6.0 }), theme.s(2.0)));
    if form == Form::Lines {
        in_line(ui.painter(), theme, item, inside);
    } else {
        figure(ui.painter(), theme, item, inside, form);
    }
    ring(ui, theme, &response, around, 5);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The label as it is set over a figure, and before one.
fn label(painter: &egui::Painter, theme: &Theme, item: &Item) -> std::sync::Arc<egui::Galley> {
    let mut format = egui::text::TextFormat::simple(theme.font(Type::Label), theme.colours.second);
    format.extra_letter_spacing = theme.s(0.7);
    painter.layout_job(egui::text::LayoutJob::single_section(item.label.to_uppercase(), format))
}

fn in_line(painter: &egui::Painter, theme: &Theme, item: &Item, inside: Rect) {
    let colours = &theme.colours;
    let plain = |text: &str, kind, ink| painter.layout_no_wrap(text.to_owned(), theme.font(kind), ink);
    let parts = [
        (label(painter, theme, item), colours.second),
        (plain(&item.value, Type::Strong, colours.text), colours.text),
        (plain(&item.whose, Type::Small, colours.second), colours.second),
    ];
    let mut x = inside.left();
    for (galley, ink) in parts {
        let size = galley.size();
        painter.galley(pos2(x, inside.center().y - size.y / 2.0), galley, ink);
        x += size.x + theme.s(5.0);
    }
}

fn figure(painter: &egui::Painter, theme: &Theme, item: &Item, inside: Rect, form: Form) {
    let colours = &theme.colours;
    let label = label(painter, theme, item);
    let wide = label.size().x;
    painter.galley(inside.left_top(), label, colours.second);
    let mut x = inside.left();
    for (text, kind, colour) in
        [(item.value.clone(), Type::Figure, colours.text), (beside(item, form), Type::Small, colours.second)]
    {
        if text.is_empty() {
            continue;
        }
        let galley = painter.layout_no_wrap(text, theme.font(kind), colour);
        let drop = if kind == Type::Small { theme.s(3.0) } else { 0.0 };
        let place = pos2(x, inside.bottom() - galley.size().y - drop);
        x += galley.size().x + theme.s(5.0);
        painter.galley(place, galley, colour);
    }
    if item.past.len() < 2 || form == Form::Bare {
        return;
    }
    let area = if form == Form::Full {
        let corner = pos2(inside.left() + wide + theme.s(8.0), inside.top());
        Rect::from_min_size(corner, Vec2::new(theme.s(34.0), theme.s(13.0)))
    } else {
        let corner = pos2(x + theme.s(2.0), inside.bottom() - theme.s(17.0));
        Rect::from_min_size(corner, Vec2::new(theme.s(20.0), theme.s(11.0)))
    };
    trend(painter, theme, &item.past, item.ink, area);
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
    let ink = cx.theme.colours.heading;
    let item = |label: String, value: String, topic: Topic| {
        let spoken = label.clone();
        let [whose, change, remark, more] = [const { String::new() }; 4];
        Item { ink, label, spoken, value, whose, change, remark, more, past: Vec::new(), topic }
    };
    let last = |mut item: Item, quantity, owner| {
        item.change = moved(cx, quantity, owner);
        item.remark.clone_from(&item.change);
        item.more = last_quarter(cx, &item.change);
        item
    };
    let next = |item: Item, quantity, change: Milli| {
        let mut item = last(item, quantity, own);
        let told = cx.t("desk-next", &[arg("change", signed(change))]);
        item.more = [item.more, told].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
        item
    };
    let mut teams = item(cx.p("means-teams"), left.teams.to_string(), Topic::Teams);
    teams.change = cx.t("desk-of", &[arg("all", i64::from(means.teams))]);
    teams.remark = cx.t("desk-teams-of", &[arg("all", i64::from(means.teams))]);
    let money = cx.t("desk-money", &[arg("amount", plain(left.budget.max(Milli::ZERO)))]);
    let budget = item(cx.p("desk-budget"), money, Topic::Number(BUDGET, own));
    let held = plain(left.capital.max(Milli::ZERO));
    let stock = item(cx.p("desk-capital"), held, Topic::Number(CAPITAL, own));
    let approval = item(words.home(view.seat), plain(means.get(HOME)), Topic::Number(HOME, own));
    let mut out = vec![teams, next(budget, BUDGET, income), next(stock, CAPITAL, capital), next(approval, HOME, home)];
    let goodwill = view.setup().purse.goodwill;
    for power in watched(cx) {
        let owner = Owner::With(view.seat, power);
        let id = view.roster().powers[power.at()].id.to_uppercase();
        let label = cx.t("desk-goodwill-short", &[arg("power", id)]);
        let mut with = item(label, plain(view.goodwill(power)), Topic::Number(goodwill, owner));
        with.spoken = cx.t("desk-goodwill", &[arg("power", words.power(power))]);
        out.push(last(with, goodwill, owner));
    }
    out
}

/// What a number moved by in the last quarter; nothing where that rounds to nothing.
fn moved(cx: &PanelCx, quantity: Quantity, owner: Owner) -> String {
    let moved = cx.moved(quantity, owner);
    if moved.0.abs() < 50 { String::new() } else { signed(moved) }
}

/// The same in words.
fn last_quarter(cx: &PanelCx, change: &str) -> String {
    if change.is_empty() { String::new() } else { cx.t("desk-last-quarter", &[arg("change", change)]) }
}

/// The two powers that matter most to this seat: those its aims name, then the first of the world.
fn watched(cx: &PanelCx) -> Vec<PowerIx> {
    fn named(measure: &Measure, out: &mut Vec<PowerIx>) {
        match measure {
            Measure::LeastGoodwill(powers) | Measure::LowestGoodwill(powers) => out.extend(powers),
            Measure::Parts(parts) => parts.iter().for_each(|part| named(&part.measure, out)),
            _ => {}
        }
    }
    let setup = cx.view.setup();
    let mut out = Vec::new();
    for aim in setup.objectives.iter().filter(|aim| aim.seat == cx.view.seat && !aim.private) {
        named(&aim.measure, &mut out);
    }
    out.extend((0..setup.roster.powers.len()).map(PowerIx::of));
    let mut seen = Vec::new();
    out.retain(|power| {
        !seen.contains(power) && {
            seen.push(*power);
            true
        }
    });
    out.truncate(2);
    out
}

fn tracks(cx: &mut PanelCx) -> Vec<Item> {
    let lines = cx.tracks();
    let mut out = Vec::new();
    for line in lines.iter() {
        let colour = cx.theme.colours.track(line.track);
        let past: Vec<f32> = line.past.iter().map(|value| f(*value)).collect();
        let moved = match line.past.as_slice() {
            [.., before, now] if line.track == Track::Union && (*now - *before).0.abs() >= 5 => {
                super::cx::minus(&format!("{:+.2}", *now - *before))
            }
            [.., before, now] if (*now - *before).0.abs() >= 50 => signed(*now - *before),
            _ => String::new(),
        };
        let label = cx.p(track_key(line.track));
        let mut whose = String::new();
        let (value, remark, change, topic) = match (line.track, cx.measure(line.track)) {
            (Track::Recognition, _) => {
                whose = cx.p("reading-short-documented");
                let count = cx.view.count(Reading::Documented, true);
                (count.to_string(), moved.clone(), moved, Topic::Recognitions)
            }
            (Track::Votes, Some((quantity, owner))) => {
                let Owner::Body(org) = owner else { continue };
                let (value, of) = votes(cx, org);
                whose = of;
                (value, String::new(), String::new(), Topic::Number(quantity, owner))
            }
            (Track::Votes, None) => {
                let joined = (0..cx.view.roster().orgs.len()).map(crate::core::ix::OrgIx::of);
                let joined = joined.filter(|org| cx.view.standing(*org) == crate::core::roster::StandingWord::Member);
                let Some(bid) = cx.quantity("bid") else { continue };
                let Some(first) = cx.view.roster().orgs.first().map(|_| crate::core::ix::OrgIx(0)) else { continue };
                let topic = Topic::Number(bid, Owner::Body(first));
                whose = cx.p("desk-memberships");
                (joined.count().to_string(), String::new(), String::new(), topic)
            }
            (_, Some((quantity, owner))) => {
                let now = cx.view.read(quantity, owner).unwrap_or_default();
                let value =
                    if line.track == Track::Union { super::cx::minus(&format!("{now:.2}")) } else { plain(now) };
                (value, moved.clone(), moved, Topic::Number(quantity, owner))
            }
            (_, None) => continue,
        };
        let spoken = label.clone();
        let more = last_quarter(cx, &change);
        out.push(Item { ink: colour, label, spoken, value, whose, change, remark, more, past, topic });
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
