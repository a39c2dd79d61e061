// Land, the patterns on it, lines and markers of the map, each a program of its own: on a software device a pixel pays for all that a
// program can do. LAND FILLED; LAND FILLED PATTERN; none; FILLED PATTERN. Lines and markers are as wide on the screen at every zoom, and
// have soft edges.
#import bevy_sprite::mesh2d_view_bindings::view

struct Paint {
    // First colour of each state.
    first: array<vec4<f32>, 256>,
    // Second colour of each state; the last part is the pattern: 0 plain, 1 hatched, 2 dotted.
    second: array<vec4<f32>, 256>,
    // Unused; half the width in pixels; pixels to a point; unused.
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
#ifdef FILLED
    // The state's colours, worked out once a corner: a pixel has no table to look into.
    @location(0) @interpolate(flat) first: vec3<f32>,
#endif
#ifdef PATTERN
    @location(1) @interpolate(flat) second: vec4<f32>,
#endif
#ifndef LAND
    @location(2) offset: vec2<f32>,
    @location(3) across: f32,
#endif
};

@vertex
fn vertex(corner: Corner) -> Drawn {
    var out: Drawn;
    var clip = view.clip_from_world * vec4<f32>(corner.position.xy, 0.0, 1.0);
#ifndef LAND
    let wide = paint.look.y * paint.look.z + 1.0;
    clip = clip + vec4<f32>(corner.offset * wide * 2.0 / view.viewport.zw * clip.w, 0.0, 0.0);
    out.offset = corner.offset;
    out.across = corner.position.z;
#endif
#ifdef FILLED
    let state = u32(abs(corner.position.z) + 0.5);
    out.first = paint.first[state].rgb;
#endif
#ifdef PATTERN
    out.second = paint.second[state];
#ifdef LAND
    // What has no pattern is put where nobody looks.
    if (out.second.a < 0.5) {
        clip = vec4<f32>(2.0, 2.0, 0.0, 1.0);
    }
#endif
#endif
    out.position = clip;
    return out;
}

#ifdef PATTERN
// How much of the second colour a place has.
fn share(kind: f32, place: vec2<f32>) -> f32 {
    let pixels = paint.look.z;
    let cell = fract(place / (6.0 * pixels)) - 0.5;
    let dots = 1.0 - smoothstep(0.2, 0.32, length(cell));
    let stripe = abs(fract((place.x + place.y) / (8.0 * pixels)) - 0.5) * 8.0 * pixels;
    let stripes = clamp(stripe - 2.0 * pixels + 0.5, 0.0, 1.0);
    return select(select(0.0, stripes, kind > 0.5), dots, kind > 1.5);
}
#endif

@fragment
fn fragment(in: Drawn) -> @location(0) vec4<f32> {
#ifdef LAND
#ifdef PATTERN
    return vec4<f32>(in.second.rgb, share(in.second.a, in.position.xy));
#else
    return vec4<f32>(in.first, 1.0);
#endif
#else
    let wide = paint.look.y * paint.look.z;
#ifdef FILLED
    let from_middle = length(in.offset) * (wide + 1.0);
    let body = mix(in.first, in.second.rgb, share(in.second.a, in.position.xy));
    let rim = clamp(from_middle - wide + 1.6 * paint.look.z, 0.0, 1.0);
    return vec4<f32>(mix(body, paint.ink.rgb, rim), clamp(wide + 0.5 - from_middle, 0.0, 1.0));
#else
    let from_middle = abs(in.across) * (wide + 1.0);
    return vec4<f32>(paint.ink.rgb, paint.ink.a * clamp(wide + 0.5 - from_middle, 0.0, 1.0));
#endif
#endif
}
