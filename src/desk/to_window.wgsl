// The finished picture into the window, point by point. The window takes amounts of light and turns them back: what goes in is
// worked out by a polynomial, nearer than half a step of a colour to the true curve and much cheaper than its powers.

@group(0) @binding(0) var picture: texture_2d<f32>;
@group(0) @binding(1) var unused: sampler;

@fragment
fn fs_main(@builtin(position) at: vec4<f32>) -> @location(0) vec4<f32> {
    let c = textureLoad(picture, vec2<i32>(at.xy), 0).rgb;
    let light = c * (0.06643402 + c * (0.1950101 + c * (1.769081 + c * (-1.7773248 + c * 0.75057307))));
    return vec4<f32>(light, 1.0);
}
