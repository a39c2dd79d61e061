// Land, lines and markers of the map. Lines and markers are as wide on the screen at every zoom, and have soft edges.
#import bevy_sprite::mesh2d_view_bindings::view
#ifdef SRGB_OUTPUT
#import bevy_render::color_operations::linear_to_srgb
#endif

struct Paint {
    // First colour of each state.
    first: array<vec4<f32>, 256>,
    // Second colour of each state; the last part is the pattern: 0 plain, 1 hatched, 2 dotted.
    second: array<vec4<f32>, 256>,
    // Kind (0 land, 1 line, 2 marker); half the width in pixels; pixels to a point; unused.
    look: vec4<f32>,
    // Colour of lines, of the rims of markers.
    ink: vec4<f32>,
};

@group(#{MATERIAL_BIND_GROUP}) @binding(0) var<uniform> paint: Paint;

struct Corner {
    @location(0) position: vec3<f32>,
    @location(2) offset: vec2<f32>,
};

struct Drawn {
    @builtin(position) position: vec4<f32>,
    @location(0) @interpolate(flat) state: u32,
    @location(1) offset: vec2<f32>,
    @location(2) across: f32,
};

@vertex
fn vertex(corner: Corner) -> Drawn {
    var out: Drawn;
    var clip = view.clip_from_world * vec4<f32>(corner.position.xy, 0.0, 1.0);
    let wide = paint.look.y * paint.look.z + 1.0;
    if (paint.look.x > 0.5) {
        clip = clip + vec4<f32>(corner.offset * wide * 2.0 / view.viewport.zw * clip.w, 0.0, 0.0);
    }
    out.position = clip;
    out.state = u32(abs(corner.position.z) + 0.5);
    out.offset = corner.offset;
    out.across = corner.position.z;
    return out;
}

fn land(state: u32, place: vec2<f32>) -> vec4<f32> {
    let first = vec4<f32>(paint.first[state].rgb, 1.0);
    let second = paint.second[state];
    let pixels = paint.look.z;
    var share = 0.0;
    if (second.a > 1.5) {
        let cell = fract(place / (6.0 * pixels)) - 0.5;
        share = 1.0 - smoothstep(0.2, 0.32, length(cell));
    } else if (second.a > 0.5) {
        let stripe = abs(fract((place.x + place.y) / (8.0 * pixels)) - 0.5) * 8.0 * pixels;
        share = clamp(stripe - 2.0 * pixels + 0.5, 0.0, 1.0);
    }
    return vec4<f32>(mix(first.rgb, second.rgb, share), 1.0);
}

@fragment
fn fragment(in: Drawn) -> @location(0) vec4<f32> {
    let wide = paint.look.y * paint.look.z;
    var colour: vec4<f32>;
    if (paint.look.x < 0.5) {
        colour = land(in.state, in.position.xy);
    } else if (paint.look.x < 1.5) {
        let from_middle = abs(in.across) * (wide + 1.0);
        colour = vec4<f32>(paint.ink.rgb, paint.ink.a * clamp(wide + 0.5 - from_middle, 0.0, 1.0));
    } else {
        let from_middle = length(in.offset) * (wide + 1.0);
        let body = land(in.state, in.position.xy);
        let rim = clamp(from_middle - wide + 1.6 * paint.look.z, 0.0, 1.0);
        colour = vec4<f32>(mix(body.rgb, paint.ink.rgb, rim), clamp(wide + 0.5 - from_middle, 0.0, 1.0));
    }
#ifdef SRGB_OUTPUT
    colour = vec4<f32>(linear_to_srgb(colour.rgb), colour.a);
#endif
    return colour;
}
