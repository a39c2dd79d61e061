//! The map: a world in Equal Earth, coloured by what one wants to know.
//!
//! *Invariants.* It reads a seat's view. Meshes are built when the land is another, colours when the numbers are; a frame
//! in which nothing moved draws what is there. A world without borders has islands about its points.

pub(crate) mod atlas;
pub(crate) mod borders;
pub(crate) mod camera;
mod draw;
mod islands;
pub(crate) mod layers;
pub(crate) mod material;
mod mesh;
pub(crate) mod projection;
pub(crate) mod state;
pub(crate) mod widget;

pub(crate) use draw::{DrawnTheme, plugin};
pub(crate) use state::{Frame, Map};
pub(crate) use widget::{MapCx, MapWish};
