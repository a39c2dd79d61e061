//! The map: a world in Equal Earth, coloured by what one wants to know.
//!
//! *Invariants.* It reads a seat's view. Meshes are built when the land is another, colours when the numbers are; a frame
//! in which nothing moved draws what is there. A world without borders has islands about its points.

pub mod atlas;
pub mod borders;
pub mod camera;
mod draw;
mod islands;
pub mod layers;
pub mod material;
mod mesh;
pub mod projection;
pub mod state;
pub mod widget;

pub use draw::{DrawnTheme, plugin};
pub use state::{Frame, Map};
pub use widget::{MapCx, MapWish};
