//! The program: arguments in, exit code out.

use clap::Parser;
use newborn::command::args::Args;
use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(newborn::command::run(&Args::parse()))
}
