//! Every colour, type size and distance of the window, in one place.
//!
//! *Invariants.* Gold is spent on the one next step, on the aspirant and on what is selected. No meaning is carried by
//! colour alone. Text stands out from its ground by 4.5 to 1, figures of 19 and more and meaningful shapes by 3 to 1: a
//! test measures each pair in [`Colours::pairs`].

mod colours;

use crate::scenario::library::Library;
pub use colours::{Colours, contrast};
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
    fn no_text_is_smaller_than_eleven() {
        let theme = Theme::default();
        for kind in [Type::Label, Type::Small, Type::Body, Type::Strong, Type::Figure, Type::Quote, Type::Title] {
            assert!(theme.font(kind).size >= 11.0, "{kind:?}");
        }
    }
}
