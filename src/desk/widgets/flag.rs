//! Flags, where the window has pictures of them.

use egui::{Color32, ColorImage, Context, Id, Rect, TextureHandle, TextureOptions, Ui, pos2, vec2};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Width and height of a cell, and cells in a row.
const CELL: [f32; 2] = [64.0, 48.0];
const ROW: usize = 16;

/// Pictures of flags: one sheet, cells by id.
#[derive(Clone)]
pub struct Flags {
    sheet: TextureHandle,
    cells: Arc<BTreeMap<String, usize>>,
}

fn key() -> Id {
    Id::new("newborn-flags")
}

impl Flags {
    /// Gives the toolkit a sheet of flags and the ids of its cells, in order.
    pub fn keep(ctx: &Context, sheet: ColorImage, ids: &str) {
        let lines = ids.lines().filter(|line| !line.starts_with('#'));
        let cells = lines.flat_map(str::split_whitespace).enumerate().map(|(at, id)| (id.to_owned(), at)).collect();
        let sheet = ctx.load_texture("flags", sheet, TextureOptions::LINEAR);
        ctx.data_mut(|data| data.insert_temp(key(), Self { sheet, cells: Arc::new(cells) }));
    }
}

/// Paints the flag of an id into a box; whether there is one.
pub fn paint_flag(ui: &Ui, rect: Rect, id: &str) -> bool {
    let Some(flags) = ui.ctx().data(|data| data.get_temp::<Flags>(key())) else { return false };
    let Some(cell) = flags.cells.get(id) else { return false };
    let size = flags.sheet.size_vec2();
    #[expect(clippy::cast_precision_loss, reason = "a few hundred cells")]
    let corner = vec2((cell % ROW) as f32 * CELL[0], (cell / ROW) as f32 * CELL[1]) / size;
    // Half a pixel is left at the rim, so that no neighbour shines in.
    let rim = vec2(0.5, 0.5) / size;
    let uv = Rect::from_min_size(pos2(corner.x, corner.y), vec2(CELL[0], CELL[1]) / size);
    let uv = Rect::from_min_max(uv.min + rim, uv.max - rim);
    ui.painter().image(flags.sheet.id(), rect, uv, Color32::WHITE);
    true
}
