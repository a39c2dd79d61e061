//! Whether a window can be opened here: tried in a child process, because a missing display or a broken driver ends the
//! process that tries.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Longest wait for an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// Why there is no window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoWindow {
    /// Nothing to show it on.
    Display,
    /// Nothing to draw it with.
    Device,
}

/// Exit codes of the child.
const DISPLAY: u8 = 10;
const DEVICE: u8 = 11;

/// In the child: makes an event loop and asks for a device. Returns the exit code.
#[must_use]
pub(crate) fn child() -> u8 {
    if winit::event_loop::EventLoop::new().is_err() {
        return DISPLAY;
    }
    let instance = wgpu::Instance::default();
    let options = wgpu::RequestAdapterOptions::default();
    match bevy::tasks::block_on(instance.request_adapter(&options)) {
        Ok(_) => 0,
        Err(_) => DEVICE,
    }
}

/// Whether there is anything to show a window on: quick, and no promise.
#[must_use]
pub(crate) fn display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| set(name))
}

/// Asks a child process whether a window can be opened.
///
/// # Errors
/// Why not.
pub(crate) fn window() -> Result<(), NoWindow> {
    if !display() {
        return Err(NoWindow::Display);
    }
    let program = std::env::current_exe().map_err(|_| NoWindow::Device)?;
    let child =
        Command::new(program).arg("probe").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let mut child = child.map_err(|_| NoWindow::Device)?;
    #[expect(clippy::disallowed_methods, reason = "the window may look at the clock")]
    let until = Instant::now() + PATIENCE;
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) if status.code() == Some(i32::from(DISPLAY)) => return Err(NoWindow::Display),
            Ok(Some(_)) | Err(_) => return Err(NoWindow::Device),
            Ok(None) => std::thread::sleep(Duration::from_millis(4)),
        }
        #[expect(clippy::disallowed_methods, reason = "the window may look at the clock")]
        if Instant::now() > until {
            let _gone = child.kill();
            let _waited = child.wait();
            return Err(NoWindow::Device);
        }
    }
}
