//! How land, lines and markers are painted: one material, one palette by state.

use bevy::asset::{Asset, Assets, Handle, uuid_handle};
use bevy::math::Vec4;
use bevy::mesh::MeshVertexBufferLayoutRef;
use bevy::prelude::{App, TypePath};
use bevy::render::render_resource::{
    AsBindGroup, CompareFunction, RenderPipelineDescriptor, ShaderType, SpecializedMeshPipelineError,
};
use bevy::shader::{Shader, ShaderRef};
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dKey, Material2dPlugin};
use bevy_egui::egui::Color32;

const SHADER: Handle<Shader> = uuid_handle!("6d0b0c0e-6f5b-4c58-9a52-7d8f0d1f7c11");

/// Slots of the palette; the last one is land that is no state's of the game.
pub(crate) const SLOTS: usize = 256;
/// The slot of land that is no state's.
pub(crate) const NEUTRAL: usize = SLOTS - 1;

/// What a mesh is. Each kind is a program of its own: on a software device a pixel pays for every way a program has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// Triangles of land, in their first colour.
    Land,
    /// The same triangles where they have a pattern: its second colour.
    Pattern,
    /// Borders, coasts, outlines.
    Line,
    /// Markers of small states.
    Marker,
}

/// The palette as the graphics card reads it.
#[derive(ShaderType, Clone, Debug)]
pub(crate) struct Paint {
    first: [Vec4; SLOTS],
    second: [Vec4; SLOTS],
    look: Vec4,
    ink: Vec4,
}

/// The material of the map.
#[derive(Asset, TypePath, AsBindGroup, Clone, Debug)]
#[bind_group_data(Kind)]
pub(crate) struct MapMaterial {
    #[uniform(0)]
    paint: Paint,
    kind: Kind,
}

impl From<&MapMaterial> for Kind {
    fn from(material: &MapMaterial) -> Self {
        material.kind
    }
}

/// A colour as the shader wants it: as the screen takes it.
fn told(colour: Color32) -> Vec4 {
    Vec4::from(colour.to_srgba_unmultiplied().map(f32::from)) / 255.0
}

/// A pattern over a state's first colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// None.
    #[default]
    Plain,
    /// Diagonal stripes of the second colour.
    Hatched,
    /// Dots of the second colour.
    Dotted,
}

/// How a state is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fill {
    /// Its colour.
    pub(crate) first: Color32,
    /// The pattern's colour.
    pub(crate) second: Color32,
    /// The pattern.
    pub(crate) pattern: Pattern,
}

impl Fill {
    /// One colour.
    #[must_use]
    pub(crate) fn plain(colour: Color32) -> Self {
        Self { first: colour, second: colour, pattern: Pattern::Plain }
    }

    /// A hatch of two colours.
    #[must_use]
    pub(crate) fn hatched(first: Color32, second: Color32) -> Self {
        Self { first, second, pattern: Pattern::Hatched }
    }

    /// Dots on a colour.
    #[must_use]
    pub(crate) fn dotted(first: Color32, second: Color32) -> Self {
        Self { first, second, pattern: Pattern::Dotted }
    }
}

impl MapMaterial {
    /// A material for meshes of a kind.
    #[must_use]
    pub(crate) fn new(kind: Kind, ink: Color32, width: f32, pixels: f32) -> Self {
        let look = Vec4::new(0.0, width / 2.0, pixels, 0.0);
        let paint = Paint { first: [Vec4::ZERO; SLOTS], second: [Vec4::ZERO; SLOTS], look, ink: told(ink) };
        Self { paint, kind }
    }

    /// Lines in a colour, so many points wide, at so many pixels to a point.
    pub(crate) fn draw(&mut self, ink: Color32, width: f32, pixels: f32) {
        self.paint.ink = told(ink);
        self.paint.look.y = width / 2.0;
        self.paint.look.z = pixels;
    }

    /// Paints every state.
    pub(crate) fn fill(&mut self, fills: &[Fill], neutral: Color32) {
        for (at, fill) in fills.iter().take(NEUTRAL).enumerate() {
            let pattern = match fill.pattern {
                Pattern::Plain => 0.0,
                Pattern::Hatched => 1.0,
                Pattern::Dotted => 2.0,
            };
            self.paint.first[at] = told(fill.first);
            self.paint.second[at] = told(fill.second).truncate().extend(pattern);
        }
        self.paint.first[NEUTRAL] = told(neutral);
        self.paint.second[NEUTRAL] = Vec4::ZERO;
    }
}

impl Material2d for MapMaterial {
    fn vertex_shader() -> ShaderRef {
        SHADER.into()
    }

    fn fragment_shader() -> ShaderRef {
        SHADER.into()
    }

    fn alpha_mode(&self) -> AlphaMode2d {
        AlphaMode2d::Blend
    }

    fn specialize(
        descriptor: &mut RenderPipelineDescriptor,
        _layout: &MeshVertexBufferLayoutRef,
        key: Material2dKey<Self>,
    ) -> Result<(), SpecializedMeshPipelineError> {
        let words: &[&str] = match key.bind_group_data {
            Kind::Land => &["FILLED", "LAND"],
            Kind::Pattern => &["FILLED", "LAND", "PATTERN"],
            Kind::Line => &[],
            Kind::Marker => &["FILLED", "PATTERN"],
        };
        if key.bind_group_data == Kind::Land {
            let targets = descriptor.fragment.iter_mut().flat_map(|fragment| fragment.targets.iter_mut().flatten());
            targets.for_each(|target| target.blend = None);
        }
        // Parts are drawn one over the other, in their order.
        if let Some(depth) = &mut descriptor.depth_stencil {
            depth.depth_compare = CompareFunction::Always.into();
        }
        for word in words {
            descriptor.vertex.shader_defs.push((*word).into());
            if let Some(fragment) = &mut descriptor.fragment {
                fragment.shader_defs.push((*word).into());
            }
        }
        Ok(())
    }
}

/// The material and its shader.
pub(crate) fn plugin(app: &mut App) {
    let shader = Shader::from_wgsl(include_str!("map.wgsl"), "map.wgsl");
    let mut shaders = app.world_mut().resource_mut::<Assets<Shader>>();
    shaders.insert(&SHADER, shader).expect("the handle is a constant of its own");
    app.add_plugins(Material2dPlugin::<MapMaterial>::default());
}
