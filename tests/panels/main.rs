//! The panels, driven as a person would: controls are found by the names that a screen reader says, pressed by pointer or
//! keyboard, and what is ordered, refused or shown is looked at. No window and no graphics device is needed.

mod advice;
mod cable;
mod coach;
mod desk;
mod keyboard;
mod moments;
mod names;
mod past;
mod picture;
mod pictures;
mod press;
mod room;
mod stays;
