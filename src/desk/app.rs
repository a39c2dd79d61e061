//! The window's program: the engine, the toolkit, and what runs in a frame.

use super::map::{self, DrawnTheme, Map};
use super::photos::Measured;
use super::state::Desk;
use super::widgets::Flags;
use super::{canvas, frame, keys, photos, wishes};
use crate::scenario::library::Library;
use bevy::app::PluginGroupBuilder;
use bevy::asset::RenderAssetUsages;
use bevy::image::{CompressedImageFormats, Image, ImageSampler, ImageType};
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::render_resource::TextureFormat;
use bevy::window::{ExitCondition, WindowCloseRequested, WindowResizeConstraints, WindowResolution};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{
    EguiContexts, EguiGlobalSettings, EguiPlugin, EguiPostUpdateSet, EguiPreUpdateSet, EguiPrimaryContextPass, egui,
};
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

/// How the window opens.
#[derive(Clone, Debug)]
pub(crate) struct Opening {
    /// Width and height in pixels.
    pub(crate) size: (u32, u32),
    /// A tour to be photographed.
    pub(crate) tour: Option<Tour>,
}

/// A tour to be photographed.
#[derive(Clone, Debug)]
pub(crate) struct Tour {
    /// The folder of its pictures.
    pub(crate) folder: PathBuf,
    /// The only pictures that are taken, by their names; all where it is empty.
    pub(crate) only: Vec<String>,
    /// When the program began.
    pub(crate) opened: Instant,
    /// Who hears what was measured.
    pub(crate) report: Sender<Measured>,
}

impl Default for Opening {
    fn default() -> Self {
        Self { size: (1280, 720), tour: None }
    }
}

/// The engine without what the game does not use.
fn engine(size: (u32, u32)) -> PluginGroupBuilder {
    let window = Window {
        title: "Newborn".into(),
        name: Some("newborn".into()),
        resolution: WindowResolution::new(size.0, size.1),
        resize_constraints: WindowResizeConstraints { min_width: 800.0, min_height: 520.0, ..default() },
        ..default()
    };
    DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(window),
            exit_condition: ExitCondition::OnPrimaryClosed,
            close_when_requested: false,
            ..default()
        })
        .set(LogPlugin { level: Level::ERROR, filter: "wgpu=off,naga=off,bevy_egui=warn".into(), ..default() })
}

/// Frames are drawn when something happens, not all the time.
fn rhythm() -> WinitSettings {
    let quiet = |seconds| UpdateMode::reactive_low_power(Duration::from_secs(seconds));
    WinitSettings { focused_mode: quiet(5), unfocused_mode: quiet(60) }
}

/// Bytes of a block that the system's allocator keeps rather than gives back, once it has seen one come and go.
const KEPT: usize = 30 << 20;

/// A software device takes and frees some megabytes in every frame. Common allocators return them to the system each time, and
/// every page is then a fault; one large block, never touched, teaches them to keep what they will need again.
fn keep_memory() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(KEPT)));
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// Why it ended badly, if it did.
pub(crate) fn run(desk: Desk, opening: &Opening) -> Result<(), String> {
    keep_memory();
    let mut app = App::new();
    app.add_plugins(engine(opening.size))
        .add_plugins(EguiPlugin { bindless_mode_array_size: None })
        .add_plugins(canvas::plugin)
        .insert_resource(rhythm())
        .insert_resource(DrawnTheme(desk.theme.clone()))
        .insert_resource(desk)
        .add_plugins(map::plugin)
        .add_systems(Startup, camera)
        .add_systems(PreUpdate, keys::mend.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass))
        .add_systems(EguiPrimaryContextPass, draw)
        .add_systems(PostUpdate, (wishes::apply, closing).chain().after(EguiPostUpdateSet::EndPass));
    if let Some(tour) = &opening.tour {
        photos::plugin(tour)(&mut app);
    }
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(format!("the window closed with code {code}")),
    }
}

fn camera(mut commands: Commands, mut settings: ResMut<EguiGlobalSettings>) {
    settings.enable_absorb_bevy_input_system = false;
    commands.spawn(canvas::camera());
}

/// Draws a frame. What a person wants in it is noted, and done when the pass has ended: a pass may be drawn twice.
fn draw(mut contexts: EguiContexts, mut desk: ResMut<Desk>, mut map: ResMut<Map>) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    desk.wishes.clear();
    if !desk.theme.install(&ctx) {
        ctx.request_repaint();
        return Ok(());
    }
    if !desk.flags {
        desk.flags = true;
        // Round shapes are drawn as such, not from the texture of letters.
        ctx.tessellation_options_mut(|options| options.prerasterized_discs = false);
        flags(&desk.library, &ctx);
    }
    if desk.shelf.take() {
        ctx.request_repaint_after(Duration::from_millis(100));
    }
    let Desk { sitting, panel, advisor, .. } = desk.as_mut();
    if let Some(sitting) = sitting
        && advisor.tend(sitting.view(), &mut panel.advice)
    {
        ctx.request_repaint_after(Duration::from_millis(60));
    }
    let whole = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut ui = egui::Ui::new(ctx, "desk".into(), whole);
    frame::draw(&mut ui, &mut desk, &mut map);
    Ok(())
}

/// Gives the toolkit the sheet of flags; without it states have their letters.
fn flags(library: &Library, ctx: &egui::Context) {
    let Some(bytes) = library.bytes("flags/flags.png") else { return };
    let Ok(Some(list)) = library.file("flags/flags.txt") else { return };
    let image = Image::from_buffer(
        &bytes,
        ImageType::Extension("png"),
        CompressedImageFormats::NONE,
        true,
        ImageSampler::Default,
        RenderAssetUsages::MAIN_WORLD,
    );
    let Some(image) = image.ok().and_then(|image| image.convert(TextureFormat::Rgba8UnormSrgb)) else { return };
    let size = [image.width() as usize, image.height() as usize];
    if let Some(pixels) = image.data.filter(|pixels| pixels.len() == size[0] * size[1] * 4) {
        Flags::keep(ctx, egui::ColorImage::from_rgba_unmultiplied(size, &pixels), &list.text);
    }
}

/// A window that is to close keeps the game first.
fn closing(
    mut requests: MessageReader<WindowCloseRequested>,
    mut desk: ResMut<Desk>,
    mut exit: MessageWriter<AppExit>,
) {
    let asked = requests.read().count() > 0;
    if (asked && desk.keep_before_leaving()) || desk.leaves {
        exit.write(AppExit::Success);
    }
}
