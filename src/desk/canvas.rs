//! How pixels are mixed: as the toolkit means its colours, in the values the screen takes, not in amounts of light.
//!
//! On a software device this is what panning costs: with amounts of light every pixel of every panel is raised to powers six times
//! and mixed in floating point. Text also looks as the toolkit draws it elsewhere.

use bevy::asset::{Assets, Handle, uuid_handle};
use bevy::core_pipeline::blit::{BlitPipeline, init_blit_pipeline};
use bevy::image::ImageSampler;
use bevy::prelude::*;
use bevy::render::render_asset::ExtractedAssets;
use bevy::render::render_resource::{CachedRenderPipelineId, PipelineCache, SpecializedRenderPipeline, TextureFormat};
use bevy::render::texture::GpuImage;
use bevy::render::{Render, RenderApp, RenderStartup, RenderSystems};
use bevy::shader::Shader;
use bevy_egui::EguiManagedTextures;
use bevy_egui::render::systems::EguiPipelines;
use bevy_egui::render::{EguiPipeline, EguiPipelineKey};

const SHADER: Handle<Shader> = uuid_handle!("b2f4f0a6-6c1f-4f0e-9a55-0f3d3c1c7a10");

const TO_WINDOW: Handle<Shader> = uuid_handle!("0d6d6f5c-52f5-4b7e-8f0e-5a2b7f6f3c44");

/// The picture that everything is drawn into.
const FORMAT: TextureFormat = TextureFormat::Rgba8Unorm;

/// The camera's part of it.
pub(super) fn camera() -> impl Bundle {
    // Soft edges are the shader's work: more samples would only cost.
    (Camera2d, Msaa::Off, bevy::camera::CompositingSpace::Srgb)
}

/// Textures are read as they are. The only pictures there are belong to the toolkit.
fn textures(mut extracted: ResMut<ExtractedAssets<GpuImage>>) {
    for (_, image) in &mut extracted.extracted {
        if image.texture_descriptor.format == TextureFormat::Rgba8UnormSrgb {
            image.texture_descriptor.format = TextureFormat::Rgba8Unorm;
        }
    }
}

/// The number of the toolkit's texture of letters.
const LETTERS: u64 = 0;

/// Letters stand on whole points of the screen: each reads one point of its texture, not four.
fn letters(textures: Res<EguiManagedTextures>, mut images: ResMut<Assets<Image>>) {
    for ((_, number), texture) in textures.iter() {
        let soft = |image: &Image| image.sampler != ImageSampler::nearest();
        if *number == LETTERS
            && images.get(&texture.handle).is_some_and(soft)
            && let Some(mut image) = images.get_mut(&texture.handle)
        {
            image.sampler = ImageSampler::nearest();
        }
    }
}

/// The toolkit's meshes are drawn by a program of our own.
fn program(
    mut ours: Local<Option<CachedRenderPipelineId>>,
    cache: Res<PipelineCache>,
    theirs: Res<EguiPipeline>,
    pipelines: Option<ResMut<EguiPipelines>>,
) {
    let Some(mut pipelines) = pipelines else { return };
    let ours = *ours.get_or_insert_with(|| {
        let mut described = theirs.specialize(EguiPipelineKey { target_format: FORMAT });
        described.vertex.shader = SHADER;
        if let Some(fragment) = &mut described.fragment {
            fragment.shader = SHADER;
        }
        cache.queue_render_pipeline(described)
    });
    pipelines.0.values_mut().for_each(|pipeline| *pipeline = ours);
}

/// The picture comes into the window by a program of our own.
fn to_window(mut blit: ResMut<BlitPipeline>) {
    blit.fragment_shader = TO_WINDOW;
}

/// What makes it so.
pub(super) fn plugin(app: &mut App) {
    let mut shaders = app.world_mut().resource_mut::<Assets<Shader>>();
    for (handle, text, name) in [
        (SHADER, include_str!("canvas.wgsl"), "canvas.wgsl"),
        (TO_WINDOW, include_str!("to_window.wgsl"), "to_window.wgsl"),
    ] {
        shaders.insert(&handle, Shader::from_wgsl(text, name)).expect("the handle is a constant of its own");
    }
    app.add_systems(Last, letters);
    let Some(render) = app.get_sub_app_mut(RenderApp) else { return };
    render.add_systems(RenderStartup, to_window.after(init_blit_pipeline));
    render
        .add_systems(Render, (textures.before(RenderSystems::PrepareAssets), program.in_set(RenderSystems::PhaseSort)));
}
