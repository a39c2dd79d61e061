//! The few shapes that all panels are made of. Each draws itself from the theme, says its name to a screen reader, can be
//! reached by keyboard, and shows a ring while it has the keyboard.

mod bars;
pub mod beacon;
mod button;
mod card;
mod chart;
mod columns;
mod field;
mod flag;
mod text;

pub use bars::{burden_bar, driver_row, ladder, meter, odds_bar, range_bar, share_bar, steps};
pub use button::{Kind, button, chip, close, link, ring};
pub use card::{Card, beside};
pub use chart::{distribution, sparkline, trend};
pub use columns::columns;
pub use field::search;
pub use flag::{Flags, paint_flag};
pub use text::{cut, flow, heading, line, pair, paragraph, say, two_lines, width_of};
