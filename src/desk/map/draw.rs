//! The map's entities: they follow [`Map`].

use super::atlas::Atlas;
use super::material::{Kind, MapMaterial};
use super::mesh;
use super::projection::project;
use super::state::Map;
use crate::core::ix::StateIx;
use crate::desk::theme::{Colours, Theme};
use bevy::camera::CameraUpdateSystems;
use bevy::camera::visibility::{NoAutoAabb, NoFrustumCulling};
use bevy::prelude::*;
use bevy::sprite_render::MeshMaterial2d;
use bevy::transform::TransformSystems;
use bevy::window::PrimaryWindow;
use bevy_egui::EguiPostUpdateSet;
use bevy_egui::egui::Color32;

/// What an entity of the map draws.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Grid,
    Land(bool),
    Patterns,
    Lines(bool),
    Hovered,
    Selected,
    Markers,
}

impl Part {
    const ALL: [Self; 9] = [
        Self::Grid,
        Self::Land(false),
        Self::Land(true),
        Self::Patterns,
        Self::Lines(false),
        Self::Lines(true),
        Self::Hovered,
        Self::Selected,
        Self::Markers,
    ];

    fn kind(self) -> Kind {
        match self {
            Self::Land(_) => Kind::Land,
            Self::Patterns => Kind::Pattern,
            Self::Markers => Kind::Marker,
            Self::Grid | Self::Lines(_) | Self::Hovered | Self::Selected => Kind::Line,
        }
    }

    /// Colour and width in points.
    fn ink(self, colours: &Colours) -> (Color32, f32) {
        match self {
            Self::Grid => (colours.line.gamma_multiply(0.45), 0.8),
            Self::Land(_) | Self::Patterns | Self::Lines(_) => (colours.sea[1], 1.0),
            Self::Hovered => (colours.text, 1.6),
            Self::Selected => (colours.focus, 2.0),
            Self::Markers => (colours.sea[1], 9.0),
        }
    }
}

/// What the entities show.
#[derive(Resource, Default)]
struct Shown {
    land_turn: u32,
    paint_turn: u32,
    theme: Option<(bool, u32)>,
    hovered: Option<(StateIx, bool)>,
    selected: Option<(StateIx, bool)>,
    markers: Vec<(Vec2, usize)>,
}

fn setup(mut commands: Commands, mut meshes: ResMut<Assets<Mesh>>, mut materials: ResMut<Assets<MapMaterial>>) {
    for (height, part) in Part::ALL.into_iter().enumerate() {
        let material = MapMaterial::new(part.kind(), Color32::WHITE, 1.0, 1.0);
        #[expect(clippy::cast_precision_loss, reason = "nine heights")]
        let height = height as f32;
        commands.spawn((
            part,
            Mesh2d(meshes.add(mesh::lines([]))),
            MeshMaterial2d(materials.add(material)),
            Transform::from_xyz(0.0, 0.0, height),
            NoFrustumCulling,
            Visibility::Hidden,
        ));
    }
}

/// Meridians and parallels every thirty degrees.
fn grid() -> Vec<Vec<Vec2>> {
    let steps = |from: i32, to: i32| (from..=to).step_by(5).map(f64::from);
    let meridians =
        (-180..=180).step_by(30).map(|lon| steps(-90, 90).map(|lat| project(f64::from(lon), lat)).collect());
    let parallels =
        (-60..=60).step_by(30).map(|lat| steps(-180, 180).map(|lon| project(lon, f64::from(lat))).collect());
    meridians.chain(parallels).collect()
}

/// Coast and borders of one state; the smallest of many islands would only be a blot.
fn outline(atlas: &Atlas, state: StateIx, fine: bool) -> Mesh {
    let least = if fine { 1.0 } else { 16.0 };
    let pieces = atlas.land(state).into_iter().flat_map(|land| {
        let seen =
            |piece: &&super::atlas::Piece| piece.bounds.size().max_element() > least || piece.bounds == land.main;
        land.pieces.iter().filter(seen).collect::<Vec<_>>()
    });
    let rings: Vec<Vec<Vec2>> = pieces
        .flat_map(|piece| &piece.rings)
        .map(|ring| ring.iter().copied().chain(ring.first().copied()).collect())
        .collect();
    mesh::lines(rings.iter().map(Vec::as_slice))
}

fn follow(
    mut map: ResMut<Map>,
    theme: Res<DrawnTheme>,
    mut shown: ResMut<Shown>,
    window: Single<&Window, With<PrimaryWindow>>,
    mut parts: Query<(Entity, &Part, &mut Mesh2d, &MeshMaterial2d<MapMaterial>, &mut Visibility)>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut materials: ResMut<Assets<MapMaterial>>,
    mut commands: Commands,
) {
    map.take_fine();
    let fine = map.is_fine();
    let colours = &theme.0.colours;
    let pixels = window.scale_factor();
    let markers = map.markers();
    let look = (theme.0.paper, pixels.to_bits());
    let new_land = shown.land_turn != map.land_turn;
    let new_paint = shown.paint_turn != map.paint_turn || shown.theme != Some(look) || new_land;
    let hovered = map.hovered.filter(|state| map.selected != Some(*state)).map(|state| (state, fine));
    let selected = map.selected.map(|state| (state, fine));
    let patterns = parts.iter().find(|found| *found.1 == Part::Patterns).map(|found| found.3.clone());
    for (entity, part, mut mesh, material, mut visibility) in &mut parts {
        let seen = map.shown
            && match part {
                Part::Grid => map.coarse.earth,
                Part::Land(is_fine) | Part::Lines(is_fine) => *is_fine == fine,
                Part::Patterns => false,
                Part::Hovered => hovered.is_some(),
                Part::Selected => selected.is_some(),
                Part::Markers => true,
            };
        visibility.set_if_neq(if seen { Visibility::Inherited } else { Visibility::Hidden });
        let atlas = |is_fine: bool| if is_fine { map.fine.as_ref() } else { Some(&map.coarse) };
        let cells = match part {
            Part::Land(is_fine) if new_land => atlas(*is_fine).map(|atlas| mesh::land(atlas)),
            Part::Lines(is_fine) if new_land => atlas(*is_fine).map(|atlas| mesh::borders(atlas)),
            _ => None,
        };
        if let Some(cells) = cells {
            // Cells stand under their part: they have its place, and are seen when it is.
            commands.entity(entity).despawn_children().with_children(|under| {
                for (cell, around) in cells {
                    let cell = Mesh2d(meshes.add(cell));
                    if let Some(patterns) = patterns.clone().filter(|_| matches!(part, Part::Land(_))) {
                        let above = Transform::from_xyz(0.0, 0.0, 0.5);
                        under.spawn((cell.clone(), patterns, above, around, NoAutoAabb));
                    }
                    under.spawn((cell, material.clone(), around, NoAutoAabb));
                }
            });
        }
        let new = match part {
            Part::Grid => new_land.then(|| mesh::lines(grid().iter().map(Vec::as_slice))),
            Part::Hovered if hovered != shown.hovered || new_land => {
                hovered.map(|(state, _)| outline(map.atlas(), state, fine))
            }
            Part::Selected if selected != shown.selected || new_land => {
                selected.map(|(state, _)| outline(map.atlas(), state, fine))
            }
            Part::Land(_) | Part::Patterns | Part::Lines(_) | Part::Hovered | Part::Selected => None,
            Part::Markers => (markers != shown.markers || new_land).then(|| mesh::markers(&markers)),
        };
        if let Some(new) = new {
            mesh.0 = meshes.add(new);
        }
        if new_paint && let Some(mut material) = materials.get_mut(&material.0) {
            let (ink, width) = part.ink(colours);
            material.draw(ink, width, pixels);
            material.fill(&map.painting.fills, colours.neutral);
        }
    }
    *shown =
        Shown { land_turn: map.land_turn, paint_turn: map.paint_turn, theme: Some(look), hovered, selected, markers };
}

/// The theme the map is drawn in.
#[derive(Resource, Default)]
pub(crate) struct DrawnTheme(pub(crate) Theme);

/// Moves the engine's camera to where one looks.
fn look(
    map: Res<Map>,
    theme: Res<DrawnTheme>,
    window: Single<&Window, With<PrimaryWindow>>,
    camera: Single<(&mut Transform, &mut Projection), With<Camera2d>>,
    mut clear: ResMut<ClearColor>,
) {
    let (mut transform, mut projection) = camera.into_inner();
    let middle = map.camera.middle_of(Vec2::new(window.width(), window.height()));
    let place = middle.extend(transform.translation.z);
    if transform.translation != place {
        transform.translation = place;
    }
    let scale = 1.0 / map.camera.zoom();
    if let Projection::Orthographic(flat) = &mut *projection
        && (flat.scale - scale).abs() > f32::EPSILON * scale
    {
        flat.scale = scale;
    }
    let ground = if map.shown { theme.0.colours.sea[0] } else { theme.0.colours.ground };
    let [r, g, b, _] = ground.to_array();
    let ground = Color::srgb_u8(r, g, b);
    if clear.0 != ground {
        clear.0 = ground;
    }
}

/// The map's entities and what moves them.
pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Map>()
        .init_resource::<Shown>()
        .init_resource::<DrawnTheme>()
        .add_plugins(super::material::plugin)
        .add_systems(Startup, setup)
        .add_systems(
            PostUpdate,
            (follow, look)
                .chain()
                .after(EguiPostUpdateSet::EndPass)
                .before(CameraUpdateSystems)
                .before(TransformSystems::Propagate),
        );
}
