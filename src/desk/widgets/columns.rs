//! Columns side by side, each laid out from its own top.

use crate::desk::theme::Theme;
use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2};

/// Columns of equal width where each has at least so much room, else one below the other. Texts in them keep their plain
/// spacing: the toolkit's own columns stretch every line to the full width.
pub fn columns(ui: &mut Ui, theme: &Theme, count: usize, least: f32, mut add: impl FnMut(&mut Ui, usize)) {
    let gap = theme.s(20.0);
    #[expect(clippy::cast_precision_loss, reason = "a few columns")]
    let width = (ui.available_width() - gap * count.saturating_sub(1) as f32) / count.max(1) as f32;
    if width < theme.s(least) {
        for at in 0..count {
            add(ui, at);
        }
        return;
    }
    let top = ui.cursor().min;
    let mut bottom = top.y;
    for at in 0..count {
        #[expect(clippy::cast_precision_loss, reason = "a few columns")]
        let left = top.x + (width + gap) * at as f32;
        let room = Rect::from_min_max(pos2(left, top.y), pos2(left + width, f32::INFINITY));
        let layout = Layout::top_down(Align::Min);
        let mut inside = ui.new_child(UiBuilder::new().id_salt(("column", at)).max_rect(room).layout(layout));
        add(&mut inside, at);
        bottom = bottom.max(inside.min_rect().bottom());
    }
    ui.allocate_space(Vec2::new(ui.available_width(), bottom - top.y));
}
