//! What completes a step, and where a loaded game picks its lesson up.
