//! Cards: a few lines that belong together, often a thing to press as a whole.

use super::button::ring;
use crate::desk::theme::Theme;
use egui::{
    Align, Color32, Frame, Layout, Margin, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType,
};

/// Where else what is read under the pointer may stand, if the left of its card has no room for it.
const BESIDE: [egui::RectAlign; 3] =
    [egui::RectAlign::RIGHT_START, egui::RectAlign::TOP_START, egui::RectAlign::BOTTOM_START];

/// What is read under the pointer, at the side of a card: it never lies over the card, and over the next one only where
/// there is room nowhere else.
pub fn beside(response: &Response, add: impl FnOnce(&mut Ui)) {
    let mut tip = egui::Tooltip::for_enabled(response);
    tip.popup = tip.popup.align(egui::RectAlign::LEFT_START).align_alternatives(&BESIDE);
    tip.show(add);
}

/// A card.
pub struct Card<'a> {
    theme: &'a Theme,
    name: String,
    accent: Option<Color32>,
    ground: Color32,
    hover: Color32,
    pressed: bool,
    chosen: bool,
    enabled: bool,
    margin: Margin,
    height: f32,
}

impl<'a> Card<'a> {
    /// A card that is only read. Its name is what a screen reader says first.
    #[must_use]
    pub fn new(theme: &'a Theme, name: &str) -> Self {
        let colours = &theme.colours;
        Self {
            theme,
            name: name.to_owned(),
            accent: None,
            ground: colours.card,
            hover: colours.card,
            pressed: false,
            chosen: false,
            enabled: true,
            margin: theme.margin(12.0, 9.0),
            height: 0.0,
        }
    }

    /// One that is pressed as a whole.
    #[must_use]
    pub fn press(mut self) -> Self {
        let colours = &self.theme.colours;
        (self.pressed, self.ground, self.hover) = (true, colours.raised, colours.hover);
        self
    }

    /// One that stands out, and is only read.
    #[must_use]
    pub fn raised(mut self) -> Self {
        let colours = &self.theme.colours;
        (self.ground, self.hover) = (colours.raised, colours.raised);
        self
    }

    /// One that unfolds when it is pressed: as quiet as one that is only read.
    #[must_use]
    pub fn unfold(mut self) -> Self {
        let colours = &self.theme.colours;
        (self.pressed, self.hover) = (true, colours.raised);
        self
    }

    /// The one next step.
    #[must_use]
    pub fn gold(mut self) -> Self {
        let colours = &self.theme.colours;
        (self.pressed, self.ground, self.hover) = (true, colours.gold, colours.gold_hover);
        self
    }

    /// A stripe at its left.
    #[must_use]
    pub fn accent(mut self, colour: Color32) -> Self {
        self.accent = Some(colour);
        self
    }

    /// Whether it is chosen: framed in gold.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    /// Whether it can be pressed now. One that cannot is still reached by keyboard, so that its reason is read.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        if !enabled {
            self.ground = self.theme.colours.card;
            self.hover = self.ground;
        }
        self
    }

    /// At least so high, outside.
    #[must_use]
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// Draws it over the width there is.
    pub fn show(self, ui: &mut Ui, salt: impl egui::AsIdSalt, add: impl FnOnce(&mut Ui)) -> Response {
        let theme = self.theme;
        let sense = match (self.pressed, self.enabled) {
            (true, true) => Sense::click(),
            (true, false) => Sense::focusable_noninteractive() | Sense::hover(),
            _ => Sense::hover(),
        };
        let width = ui.available_width();
        let mut margin = self.margin;
        if self.accent.is_some() {
            margin.left = margin.left.saturating_add(2);
        }
        let sides = f32::from(margin.left) + f32::from(margin.right);
        let ends = f32::from(margin.top) + f32::from(margin.bottom);
        let inner =
            ui.scope_builder(UiBuilder::new().id_salt(salt).sense(sense).layout(Layout::top_down(Align::Min)), |ui| {
                let back = ui.painter().add(Shape::Noop);
                Frame::NONE.inner_margin(margin).show(ui, |ui| {
                    ui.set_width((width - sides).max(0.0));
                    ui.set_min_height((self.height - ends).max(0.0));
                    ui.spacing_mut().item_spacing.y = theme.s(3.0);
                    add(ui);
                });
                back
            });
        let response = inner.response;
        if self.pressed {
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, self.enabled, &self.name));
        } else {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_role(egui::accesskit::Role::Group);
                node.set_label(self.name.clone());
            });
        }
        let rect = response.rect;
        if ui.is_rect_visible(rect) {
            let fill = if response.hovered() { self.hover } else { self.ground };
            let mut shapes = vec![Shape::rect_filled(rect, theme.corner(), fill)];
            if let Some(colour) = self.accent {
                let stripe = Rect::from_min_size(rect.min, Vec2::new(theme.s(3.5), rect.height()));
                shapes.push(Shape::rect_filled(stripe, egui::CornerRadius { nw: 3, sw: 3, ne: 0, se: 0 }, colour));
            }
            if self.chosen {
                let stroke = Stroke::new(1.5, theme.colours.gold);
                shapes.push(Shape::Rect(egui::epaint::RectShape::stroke(
                    rect,
                    theme.corner(),
                    stroke,
                    StrokeKind::Inside,
                )));
            }
            ui.painter().set(inner.inner, Shape::Vec(shapes));
            ring(ui, theme, &response, rect, 6);
            super::beacon::pass(ui, &self.name, rect);
        }
        if self.pressed && self.enabled { response.on_hover_cursor(egui::CursorIcon::PointingHand) } else { response }
    }
}
