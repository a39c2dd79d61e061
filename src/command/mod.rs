//! The command line: what can be asked of the program, and how it answers.
//!
//! Exit codes: 0 fine, 1 the input is at fault, 2 usage, 3 disk or device failed.

pub mod args;
mod check;
mod content;
mod forecast;
pub mod glossary;
mod par;
mod play;
mod replay;
mod run;
mod say;
mod sweep;
mod tournament;
mod tracks;
#[cfg(feature = "desk")]
mod window;

use crate::scenario::load::LoadError;
use args::{Args, Command};
use say::Say;

/// How a command ended badly.
#[derive(Debug)]
pub enum Failure {
    /// The input is at fault.
    Input(String),
    /// The call is at fault.
    Usage(String),
    /// Disk or device failed.
    Device(String),
}

impl From<LoadError> for Failure {
    fn from(error: LoadError) -> Self {
        match error {
            LoadError::Library(error) => Self::Input(error.to_string()),
            LoadError::Diagnostics(list) => {
                let text = crate::scenario::diagnostic::render_all(&list, say::colour());
                Self::Input(text.trim_end().to_owned())
            }
        }
    }
}

/// Runs a command and returns the exit code.
#[must_use]
pub fn run(args: &Args) -> u8 {
    let say = Say::new();
    let library = crate::scenario::library::Library::with_overlay(args.content.clone());
    let outcome = match &args.command {
        None => {
            let options = args::PlayArgs { language: "en".into(), ..Default::default() };
            play::play(&library, &options, args.saves.clone(), true, &say)
        }
        Some(Command::Play(options)) => play::play(&library, options, args.saves.clone(), false, &say),
        Some(Command::Run(options)) => run::run(&library, options, &say),
        Some(Command::Replay(options)) => replay::replay(&library, options, &say),
        Some(Command::Sweep(options)) => sweep::sweep(&library, options, &say),
        Some(Command::Tournament(options)) => tournament::tournament(&library, options, &say),
        Some(Command::Check(options)) => check::check(&library, options, &say),
        Some(Command::Forecast(options)) => forecast::run(&library, options, &say),
        Some(Command::Par(options)) => par::par(&library, options, &say),
        Some(Command::Glossary) => glossary::glossary(&library, &say),
        Some(Command::Scenarios) => content::scenarios(&library, &say),
        Some(Command::New(options)) => content::new(options, &say),
        #[cfg(feature = "desk")]
        Some(Command::Tour(options)) => window::tour(&library, options, args.saves.clone(), &say),
        #[cfg(feature = "desk")]
        Some(Command::Probe) => return crate::desk::probe::child(),
    };
    match outcome {
        Ok(()) => 0,
        Err(failure) => {
            let (code, message) = match failure {
                Failure::Input(message) => (1, message),
                Failure::Usage(message) => (2, message),
                Failure::Device(message) => (3, message),
            };
            if !message.is_empty() {
                say.error(&message);
            }
            code
        }
    }
}
