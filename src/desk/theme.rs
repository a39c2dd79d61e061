//! Every colour, type size and distance of the window, in one place.
//!
//! *Invariants.* Gold is spent on the one next step, on the aspirant and on what is selected. No meaning is carried by
//! colour alone. Text stands out from its ground by 4.5 to 1, figures of 19 and more and meaningful shapes by 3 to 1: a
//! test measures each pair in [`Colours::pairs`].

use crate::scenario::library::Library;
use egui::epaint::text::{FontData, FontDefinitions};
use egui::{Color32, Context, CornerRadius, FontFamily, FontId, Id, Margin, Shadow, Stroke, TextStyle, Vec2};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Families of type beside the plain one.
const STRONG: &str = "strong";
const SERIF: &str = "serif";
/// Files of the families.
const FILES: [(&str, &str); 3] = [
    ("plain", "fonts/Inter-Regular.otf"),
    (STRONG, "fonts/Inter-SemiBold.otf"),
    (SERIF, "fonts/EBGaramond12-Regular.otf"),
];

/// What a text is for: decides family and size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Small capitals over a group.
    Label,
    /// Remarks.
    Small,
    /// Text one scans.
    Body,
    /// The same, heavier: titles of cards.
    Strong,
    /// Numbers one looks for.
    Figure,
    /// What people say: cables, quotes.
    Quote,
    /// Titles of panels, dates.
    Title,
}

/// In what colour a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Plain.
    Text,
    /// Remarks.
    Second,
    /// Headings of groups.
    Heading,
    /// The one next step.
    Gold,
    /// On gold.
    OnGold,
    /// Remarks on gold.
    OnGoldSecond,
    /// What helps.
    Good,
    /// What is refused or lost.
    Bad,
    /// In favour.
    For,
    /// Against.
    Against,
}

/// The five tracks and their colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Track {
    /// Recognitions.
    Recognition,
    /// The dialogue.
    Dialogue,
    /// The first path of accession.
    Union,
    /// The second path.
    Alliance,
    /// Organisations and their votes.
    Votes,
}

impl Track {
    /// All five.
    pub const ALL: [Self; 5] = [Self::Recognition, Self::Dialogue, Self::Union, Self::Alliance, Self::Votes];
}

/// Colours by role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colours {
    /// The window's ground.
    pub ground: Color32,
    /// Water, from the top.
    pub sea: [Color32; 2],
    /// Areas beside the map.
    pub panel: Color32,
    /// Cards on them.
    pub card: Color32,
    /// Cards that can be pressed.
    pub raised: Color32,
    /// Under the pointer.
    pub hover: Color32,
    /// Hairlines, empty parts of bars.
    pub line: Color32,
    /// Text.
    pub text: Color32,
    /// Remarks.
    pub second: Color32,
    /// Headings of groups.
    pub heading: Color32,
    /// The next step, the aspirant, the selected.
    pub gold: Color32,
    /// Gold as text.
    pub gold_text: Color32,
    /// Text on gold.
    pub on_gold: Color32,
    /// Remarks on gold.
    pub on_gold_second: Color32,
    /// Gold under the pointer.
    pub gold_hover: Color32,
    /// States that recognise.
    pub recognises: Color32,
    /// States that do not.
    pub does_not: Color32,
    /// The second colour of the hatch of a disputed withdrawal.
    pub disputed: Color32,
    /// Land that is no state's of the game.
    pub neutral: Color32,
    /// Bars in favour.
    pub for_: Color32,
    /// Bars against.
    pub against: Color32,
    /// The same as text.
    pub for_text: Color32,
    /// The same as text.
    pub against_text: Color32,
    /// What helps, as text.
    pub good: Color32,
    /// What is refused, as text.
    pub bad: Color32,
    /// The ring around what has the keyboard.
    pub focus: Color32,
    /// Tracks, in the order of [`Track::ALL`].
    pub tracks: [Color32; 5],
    /// Paper that lies on the desk: letters, texts to be signed.
    pub sheet: Color32,
    /// Words that may be read in two ways, on paper.
    pub sheet_shade: Color32,
    /// Text on paper, and its remarks.
    pub sheet_ink: [Color32; 2],
}

const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

impl Colours {
    /// An atlas on a dark desk.
    #[must_use]
    pub const fn dark() -> Self {
        Self {
            ground: hex(0x000F_1823),
            sea: [hex(0x0016_222F), hex(0x000F_1823)],
            panel: hex(0x0013_1D29),
            card: hex(0x001C_2836),
            raised: hex(0x0022_334A),
            hover: hex(0x002B_3F5A),
            line: hex(0x0034_4558),
            text: hex(0x00E8_E6E1),
            second: hex(0x00A6_B6C7),
            heading: hex(0x00C9_D3DE),
            gold: hex(0x00E9_C46A),
            gold_text: hex(0x00E9_C46A),
            on_gold: hex(0x0014_202C),
            on_gold_second: hex(0x003A_3520),
            gold_hover: hex(0x00F2_D48A),
            recognises: hex(0x004E_8FD0),
            does_not: hex(0x0077_705F),
            disputed: hex(0x00D9_822B),
            neutral: hex(0x002A_3542),
            for_: hex(0x004E_8FD0),
            against: hex(0x00D9_822B),
            for_text: hex(0x008C_BDF0),
            against_text: hex(0x00EF_A75E),
            good: hex(0x008F_D3B6),
            bad: hex(0x00F0_A877),
            focus: hex(0x00FF_F6DA),
            tracks: [hex(0x006F_B1F0), hex(0x00E9_C46A), hex(0x006F_D0B5), hex(0x00C8_A2E8), hex(0x00F0_A46F)],
            sheet: hex(0x00EE_E8DA),
            sheet_shade: hex(0x00D9_C69A),
            sheet_ink: [hex(0x001B_2530), hex(0x004F_5348)],
        }
    }

    /// Paper, for projectors and daylight.
    #[must_use]
    pub const fn paper() -> Self {
        Self {
            ground: hex(0x00DC_E3EA),
            sea: [hex(0x00D3_DEE8), hex(0x00C6_D4E1)],
            panel: hex(0x00F6_F3EC),
            card: hex(0x00FF_FDF8),
            raised: hex(0x00E9_EFF5),
            hover: hex(0x00D9_E4EF),
            line: hex(0x00C3_C7C9),
            text: hex(0x001B_2530),
            second: hex(0x004A_5967),
            heading: hex(0x0033_414F),
            gold: hex(0x00E0_B040),
            gold_text: hex(0x007A_5600),
            on_gold: hex(0x0017_1A1D),
            on_gold_second: hex(0x0039_3012),
            gold_hover: hex(0x00EB_C469),
            recognises: hex(0x0023_6DB3),
            does_not: hex(0x0075_6D5C),
            disputed: hex(0x00A8_5A0C),
            neutral: hex(0x00B9_C1C6),
            for_: hex(0x0023_6DB3),
            against: hex(0x00BF_6711),
            for_text: hex(0x0018_579A),
            against_text: hex(0x0093_4A05),
            good: hex(0x0016_6B4C),
            bad: hex(0x0098_4410),
            focus: hex(0x001B_2530),
            tracks: [hex(0x0023_6DB3), hex(0x0094_6B00), hex(0x001B_7A5F), hex(0x0077_48A6), hex(0x00AC_5116)],
            sheet: hex(0x00FF_FDF6),
            sheet_shade: hex(0x00EA_DBB0),
            sheet_ink: [hex(0x001B_2530), hex(0x004F_5348)],
        }
    }

    /// A text's colour.
    #[must_use]
    pub const fn ink(&self, ink: Ink) -> Color32 {
        match ink {
            Ink::Text => self.text,
            Ink::Second => self.second,
            Ink::Heading => self.heading,
            Ink::Gold => self.gold_text,
            Ink::OnGold => self.on_gold,
            Ink::OnGoldSecond => self.on_gold_second,
            Ink::Good => self.good,
            Ink::Bad => self.bad,
            Ink::For => self.for_text,
            Ink::Against => self.against_text,
        }
    }

    /// A track's colour.
    #[must_use]
    pub const fn track(&self, track: Track) -> Color32 {
        self.tracks[track as usize]
    }

    /// Every pair of colours that must stand out: what it is, the colour, its ground, and the ratio it needs.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, Color32, Color32, f32)> {
        let grounds = [
            ("ground", self.ground),
            ("panel", self.panel),
            ("card", self.card),
            ("raised", self.raised),
            ("hover", self.hover),
        ];
        let texts = [
            ("text", self.text),
            ("second", self.second),
            ("heading", self.heading),
            ("gold", self.gold_text),
            ("for", self.for_text),
            ("against", self.against_text),
            ("good", self.good),
            ("bad", self.bad),
        ];
        let mut out = Vec::new();
        for (_, ground) in grounds {
            out.extend(texts.map(|(name, colour)| (name, colour, ground, 4.5)));
        }
        for ground in [self.gold, self.gold_hover] {
            out.push(("on gold", self.on_gold, ground, 4.5));
            out.push(("second on gold", self.on_gold_second, ground, 4.5));
        }
        for ground in [self.panel, self.card] {
            out.push(("bar for", self.for_, ground, 3.0));
            out.push(("bar against", self.against, ground, 3.0));
            out.push(("focus ring", self.focus, ground, 3.0));
            out.extend(self.tracks.map(|colour| ("track", colour, ground, 3.0)));
        }
        for ink in self.sheet_ink {
            out.push(("ink on paper", ink, self.sheet, 4.5));
            out.push(("ink on shaded words", ink, self.sheet_shade, 4.5));
        }
        for sea in self.sea {
            out.push(("recognises", self.recognises, sea, 3.0));
            out.push(("does not", self.does_not, sea, 3.0));
            out.push(("disputed", self.disputed, sea, 3.0));
        }
        out
    }
}

/// How strongly two colours differ, as the web's guidelines measure it: 1 to 21.
#[must_use]
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let luminance = |colour: Color32| {
        let part = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The look of the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Colours by role.
    pub colours: Colours,
    /// Factor of every size.
    pub size: f32,
    /// Whether it is the light one.
    pub paper: bool,
}

impl Default for Theme {
    fn default() -> Self {
        Self::new(false, 1.0)
    }
}

impl Theme {
    /// A theme in a text size; 1 is plain.
    #[must_use]
    pub fn new(paper: bool, size: f32) -> Self {
        let colours = if paper { Colours::paper() } else { Colours::dark() };
        Self { colours, size: size.clamp(0.8, 2.0), paper }
    }

    /// A length of the plain size.
    #[must_use]
    pub fn s(&self, length: f32) -> f32 {
        length * self.size
    }

    /// A margin of the plain size, the same on both sides.
    #[must_use]
    pub fn margin(&self, x: f32, y: f32) -> Margin {
        #[expect(clippy::cast_possible_truncation, reason = "margins are small whole numbers of pixels")]
        let whole = |length: f32| self.s(length).round() as i8;
        Margin::symmetric(whole(x), whole(y))
    }

    /// The corner of a card.
    #[must_use]
    pub fn corner(&self) -> CornerRadius {
        CornerRadius::same(5)
    }

    /// The type of a text.
    #[must_use]
    pub fn font(&self, kind: Type) -> FontId {
        let (size, family) = match kind {
            Type::Label => (11.0, FontFamily::Name(STRONG.into())),
            Type::Small => (12.0, FontFamily::Proportional),
            Type::Body => (13.5, FontFamily::Proportional),
            Type::Strong => (13.5, FontFamily::Name(STRONG.into())),
            Type::Figure => (19.0, FontFamily::Name(STRONG.into())),
            Type::Quote => (16.0, FontFamily::Name(SERIF.into())),
            Type::Title => (24.0, FontFamily::Name(SERIF.into())),
        };
        FontId::new(self.s(size), family)
    }

    /// Gives the toolkit this look. Returns whether the typefaces are there: in the very first frame they are not yet,
    /// and nothing can be drawn.
    pub fn install(&self, ctx: &Context) -> bool {
        let key = Id::new("newborn-theme");
        let mark = (self.paper, self.size.to_bits());
        if ctx.data(|data| data.get_temp::<(bool, u32)>(key)) != Some(mark) {
            ctx.data_mut(|data| data.insert_temp(key, mark));
            ctx.all_styles_mut(|style| self.style(style));
        }
        let ready = ctx.fonts(|fonts| fonts.definitions().families.contains_key(&FontFamily::Name(SERIF.into())));
        if !ready {
            ctx.set_fonts(fonts());
            ctx.request_repaint();
        }
        ready
    }

    fn style(&self, style: &mut egui::Style) {
        let colours = &self.colours;
        style.text_styles = BTreeMap::from([
            (TextStyle::Small, self.font(Type::Small)),
            (TextStyle::Body, self.font(Type::Body)),
            (TextStyle::Button, self.font(Type::Body)),
            (TextStyle::Heading, self.font(Type::Title)),
            (TextStyle::Monospace, self.font(Type::Small)),
        ]);
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.3;
        let spacing = &mut style.spacing;
        spacing.item_spacing = Vec2::new(self.s(8.0), self.s(6.0));
        spacing.button_padding = Vec2::new(self.s(12.0), self.s(6.0));
        spacing.interact_size.y = self.s(26.0);
        spacing.tooltip_width = self.s(360.0);
        spacing.menu_margin = self.margin(8.0, 8.0);
        spacing.scroll = egui::style::ScrollStyle::thin();
        spacing.scroll.foreground_color = true;
        spacing.scroll.dormant_background_opacity = 0.0;
        spacing.scroll.active_background_opacity = 0.0;
        spacing.scroll.interact_background_opacity = 0.1;
        spacing.scroll.dormant_handle_opacity = 0.18;
        spacing.scroll.active_handle_opacity = 0.3;
        spacing.scroll.interact_handle_opacity = 0.6;
        let visuals = &mut style.visuals;
        *visuals = if self.paper { egui::Visuals::light() } else { egui::Visuals::dark() };
        visuals.override_text_color = Some(colours.text);
        visuals.weak_text_color = Some(colours.second);
        visuals.panel_fill = colours.panel;
        visuals.window_fill = colours.card;
        visuals.window_stroke = Stroke::new(1.0, colours.line);
        visuals.window_corner_radius = CornerRadius::same(8);
        visuals.menu_corner_radius = CornerRadius::same(6);
        visuals.window_shadow = Shadow { offset: [0, 8], blur: 28, spread: 0, color: Color32::from_black_alpha(110) };
        visuals.popup_shadow = Shadow { offset: [0, 4], blur: 14, spread: 0, color: Color32::from_black_alpha(90) };
        visuals.extreme_bg_color = colours.ground;
        visuals.faint_bg_color = colours.card;
        visuals.code_bg_color = colours.card;
        visuals.hyperlink_color = colours.for_text;
        visuals.selection.bg_fill = colours.gold.gamma_multiply(0.35);
        visuals.selection.stroke = Stroke::new(1.0, colours.text);
        visuals.text_cursor.stroke = Stroke::new(2.0, colours.gold_text);
        visuals.disabled_alpha = 0.75;
        for (widget, fill, line) in [
            (&mut visuals.widgets.noninteractive, colours.panel, colours.line),
            (&mut visuals.widgets.inactive, colours.raised, colours.line),
            (&mut visuals.widgets.hovered, colours.hover, colours.second),
            (&mut visuals.widgets.active, colours.hover, colours.focus),
            (&mut visuals.widgets.open, colours.hover, colours.second),
        ] {
            widget.bg_fill = fill;
            widget.weak_bg_fill = fill;
            widget.bg_stroke = Stroke::new(1.0, line);
            widget.fg_stroke = Stroke::new(1.0, colours.text);
            widget.corner_radius = self.corner();
            widget.expansion = 0.0;
        }
    }
}

fn fonts() -> FontDefinitions {
    let mut out = FontDefinitions::empty();
    for (name, path) in FILES {
        if let Some(bytes) = Library::shipped_bytes(path) {
            out.font_data.insert(name.into(), Arc::new(FontData::from_static(bytes)));
        }
    }
    let list = |first: &str| vec![first.to_owned(), "plain".to_owned()];
    out.families.insert(FontFamily::Proportional, vec!["plain".into()]);
    out.families.insert(FontFamily::Monospace, vec!["plain".into()]);
    out.families.insert(FontFamily::Name(STRONG.into()), list(STRONG));
    out.families.insert(FontFamily::Name(SERIF.into()), list(SERIF));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_stands_out_from_its_ground() {
        for (theme, colours) in [("dark", Colours::dark()), ("paper", Colours::paper())] {
            let weak: Vec<String> = colours
                .pairs()
                .into_iter()
                .filter(|(_, a, b, least)| contrast(*a, *b) < *least)
                .map(|(what, a, b, least)| format!("{what} {a:?} on {b:?}: {:.2}, needs {least}", contrast(a, b)))
                .collect();
            assert!(weak.is_empty(), "{theme}: darken or lighten one of each pair:\n{}", weak.join("\n"));
        }
    }

    #[test]
    fn no_text_is_smaller_than_eleven() {
        let theme = Theme::default();
        for kind in [Type::Label, Type::Small, Type::Body, Type::Strong, Type::Figure, Type::Quote, Type::Title] {
            assert!(theme.font(kind).size >= 11.0, "{kind:?}");
        }
    }
}
