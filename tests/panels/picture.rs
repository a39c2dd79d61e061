//! Draws what the toolkit would give to a graphics device, triangle by triangle, and writes it as a PNG: pictures of the
//! panels on any machine.

use egui::epaint::{ImageData, Primitive, textures::TexturesDelta};
use egui::{Color32, TextureId};
use egui_kittest::TestRenderer;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

type Images = BTreeMap<String, (usize, usize, Vec<Color32>)>;

/// The textures of a context, as the toolkit hands them out.
#[derive(Clone, Default)]
pub(crate) struct Textures(Arc<Mutex<Images>>);

fn key(id: TextureId) -> String {
    format!("{id:?}")
}

impl TestRenderer for Textures {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut images = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let set: BTreeMap<String, _> = std::mem::take(&mut delta.set).into_iter().map(|(id, p)| (key(id), p)).collect();
        for (id, parts) in set {
            for part in parts {
                let ImageData::Color(image) = part.image;
                let [width, height] = image.size;
                match part.pos {
                    None => {
                        images.insert(id.clone(), (width, height, image.pixels.clone()));
                    }
                    Some([left, top]) => {
                        let Some((wide, _, pixels)) = images.get_mut(&id) else { continue };
                        for row in 0..height {
                            let from = row * width;
                            let to = (top + row) * *wide + left;
                            pixels[to..to + width].copy_from_slice(&image.pixels[from..from + width]);
                        }
                    }
                }
            }
        }
        let gone: BTreeMap<String, ()> = std::mem::take(&mut delta.free).into_iter().map(|id| (key(id), ())).collect();
        images.retain(|id, _| !gone.contains_key(id));
    }
}

/// A picture.
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pixels: Vec<[f32; 3]>,
}

impl Picture {
    /// Draws shapes over a ground.
    pub(crate) fn draw(
        ctx: &egui::Context,
        output: &egui::FullOutput,
        textures: &Textures,
        size: (usize, usize),
        scale: f32,
        ground: Color32,
    ) -> Self {
        let [r, g, b, _] = ground.to_array().map(f32::from);
        let mut picture = Self { width: size.0, height: size.1, pixels: vec![[r, g, b]; size.0 * size.1] };
        let images = textures.0.lock().unwrap_or_else(PoisonError::into_inner);
        for part in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = part.primitive else { continue };
            let Some(image) = images.get(&key(mesh.texture_id)) else { continue };
            let clip = part.clip_rect * scale;
            for corners in mesh.indices.chunks_exact(3) {
                let corner = |at: usize| &mesh.vertices[corners[at] as usize];
                picture.triangle([corner(0), corner(1), corner(2)], image, clip, scale);
            }
        }
        picture
    }

    fn triangle(
        &mut self,
        corners: [&egui::epaint::Vertex; 3],
        (wide, high, texels): &(usize, usize, Vec<Color32>),
        clip: egui::Rect,
        scale: f32,
    ) {
        let [a, b, c] = corners.map(|v| v.pos * scale);
        let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        if area == 0.0 {
            return;
        }
        let low = |x: f32, y: f32, z: f32, edge: f32| x.min(y).min(z).max(edge).floor().max(0.0) as usize;
        let high_of = |x: f32, y: f32, z: f32, edge: f32| x.max(y).max(z).min(edge).ceil().max(0.0) as usize;
        let (x0, x1) = (low(a.x, b.x, c.x, clip.left()), high_of(a.x, b.x, c.x, clip.right()).min(self.width));
        let (y0, y1) = (low(a.y, b.y, c.y, clip.top()), high_of(a.y, b.y, c.y, clip.bottom()).min(self.height));
        for y in y0..y1 {
            for x in x0..x1 {
                let (px, py) = (x as f32 + 0.5, y as f32 + 0.5);
                if !clip.contains(egui::pos2(px, py)) {
                    continue;
                }
                let u = ((b.x - px) * (c.y - py) - (b.y - py) * (c.x - px)) / area;
                let v = ((c.x - px) * (a.y - py) - (c.y - py) * (a.x - px)) / area;
                let w = 1.0 - u - v;
                if u < 0.0 || v < 0.0 || w < 0.0 {
                    continue;
                }
                let shares = [u, v, w];
                let mix = |part: fn(&egui::epaint::Vertex) -> f32| -> f32 {
                    corners.iter().zip(shares).map(|(corner, share)| part(corner) * share).sum()
                };
                let (tx, ty) = (mix(|v| v.uv.x) * *wide as f32 - 0.5, mix(|v| v.uv.y) * *high as f32 - 0.5);
                let texel = sample(texels, *wide, *high, tx, ty);
                let tint = [
                    mix(|v| f32::from(v.color.r())),
                    mix(|v| f32::from(v.color.g())),
                    mix(|v| f32::from(v.color.b())),
                    mix(|v| f32::from(v.color.a())),
                ];
                let cover = texel[3] * tint[3] / 255.0 / 255.0;
                let pixel = &mut self.pixels[y * self.width + x];
                for part in 0..3 {
                    pixel[part] = texel[part] * tint[part] / 255.0 + pixel[part] * (1.0 - cover);
                }
            }
        }
    }

    /// Writes it.
    pub(crate) fn save(&self, path: &Path) {
        let mut rows = Vec::with_capacity(self.height * (self.width * 3 + 1));
        for row in self.pixels.chunks_exact(self.width) {
            rows.push(0);
            rows.extend(row.iter().flatten().map(|value| value.round().clamp(0.0, 255.0) as u8));
        }
        let mut packed = vec![0x78, 0x01];
        let blocks: Vec<&[u8]> = rows.chunks(65_535).collect();
        for (at, block) in blocks.iter().enumerate() {
            let length = block.len() as u16;
            packed.push(u8::from(at + 1 == blocks.len()));
            packed.extend(length.to_le_bytes());
            packed.extend((!length).to_le_bytes());
            packed.extend(*block);
        }
        let (mut a, mut b) = (1_u32, 0_u32);
        for byte in &rows {
            a = (a + u32::from(*byte)) % 65_521;
            b = (b + a) % 65_521;
        }
        packed.extend((b << 16 | a).to_be_bytes());
        let mut file = std::fs::File::create(path).expect("the folder for pictures must be there");
        let mut head = Vec::new();
        head.extend((self.width as u32).to_be_bytes());
        head.extend((self.height as u32).to_be_bytes());
        head.extend([8, 2, 0, 0, 0]);
        let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
        for (kind, data) in [(b"IHDR", head), (b"IDAT", packed), (b"IEND", Vec::new())] {
            out.extend((data.len() as u32).to_be_bytes());
            let mut whole = kind.to_vec();
            whole.extend(data);
            out.extend(&whole);
            out.extend(crc(&whole).to_be_bytes());
        }
        file.write_all(&out).expect("a picture can be written");
    }
}

fn sample(texels: &[Color32], wide: usize, high: usize, x: f32, y: f32) -> [f32; 4] {
    let at = |x: f32, y: f32| {
        let (x, y) = ((x.max(0.0) as usize).min(wide - 1), (y.max(0.0) as usize).min(high - 1));
        texels[y * wide + x].to_array().map(f32::from)
    };
    let (left, top) = (x.floor(), y.floor());
    let (fx, fy) = (x - left, y - top);
    let corners = [at(left, top), at(left + 1.0, top), at(left, top + 1.0), at(left + 1.0, top + 1.0)];
    let shares = [(1.0 - fx) * (1.0 - fy), fx * (1.0 - fy), (1.0 - fx) * fy, fx * fy];
    std::array::from_fn(|part| corners.iter().zip(shares).map(|(corner, share)| corner[part] * share).sum())
}

fn crc(bytes: &[u8]) -> u32 {
    let mut out = u32::MAX;
    for byte in bytes {
        out ^= u32::from(*byte);
        for _ in 0..8 {
            out = if out & 1 == 1 { out >> 1 ^ 0xEDB8_8320 } else { out >> 1 };
        }
    }
    !out
}
