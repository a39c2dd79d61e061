// Meshes of the toolkit: a texture times a colour, both in the values the screen takes.

struct Transform {
    scale: vec2<f32>,
    translation: vec2<f32>,
};

@group(0) @binding(0) var<uniform> transform: Transform;
@group(1) @binding(0) var image_texture: texture_2d<f32>;
@group(1) @binding(1) var image_sampler: sampler;

struct Drawn {
    @builtin(position) position: vec4<f32>,
    @location(0) colour: vec4<f32>,
    @location(1) uv: vec2<f32>,
};

@vertex
fn vs_main(@location(0) position: vec2<f32>, @location(1) uv: vec2<f32>, @location(2) colour: vec4<f32>) -> Drawn {
    return Drawn(vec4<f32>(position * transform.scale + transform.translation, 0.0, 1.0), colour, uv);
}

@fragment
fn fs_main(in: Drawn) -> @location(0) vec4<f32> {
    return textureSampleLevel(image_texture, image_sampler, in.uv, 0.0) * in.colour;
}
