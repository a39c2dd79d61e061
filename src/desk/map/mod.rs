//! The map: a world in Equal Earth, coloured by what one wants to know.
//!
//! *Invariants.* It reads a seat's view. Meshes are built when the land is another, colours when the numbers are; a frame
//! in which nothing moved draws what is there. A world without borders has islands about its points.

pub(crate) mod atlas;
pub(crate) mod borders;
pub(crate) mod camera;
mod draw;
mod inset;
mod islands;
mod labels;
pub(crate) mod layers;
pub(crate) mod material;
mod mesh;
pub(crate) mod projection;
mod pulse;
pub(crate) mod state;
mod tools;
pub(crate) mod widget;

pub(crate) use draw::{DrawnTheme, plugin};
pub(crate) use state::{Frame, Map};
pub(crate) use widget::{MapCx, MapWish};
