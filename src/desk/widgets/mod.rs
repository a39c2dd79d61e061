//! The few shapes that all panels are made of.
