//! Where lines come from: a pipe, or a person at a prompt.

use std::io::{self, BufRead};

/// Gives one line after another.
pub trait Input {
    /// The next line, without its end; nothing at the end of the input.
    ///
    /// # Errors
    /// If it cannot be read.
    fn line(&mut self, prompt: &str) -> io::Result<Option<String>>;

    /// Whether what is typed is not on the screen already, so that a transcript needs it repeated.
    fn echoes(&self) -> bool {
        true
    }
}

/// Lines from a pipe or a text.
pub struct Piped<R>(pub R);

impl<R: BufRead> Input for Piped<R> {
    fn line(&mut self, _prompt: &str) -> io::Result<Option<String>> {
        let mut bytes = Vec::new();
        // A line longer than any order is cut, so that no input can fill the memory.
        let read = io::Read::take(&mut self.0, 64 * 1024).read_until(b'\n', &mut bytes)?;
        Ok((read > 0).then(|| String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned()))
    }
}

/// A prompt with line editing and a history.
pub struct Prompt {
    editor: rustyline::DefaultEditor,
}

impl Prompt {
    /// A prompt on the terminal.
    ///
    /// # Errors
    /// If there is no terminal to edit on.
    pub fn new() -> io::Result<Self> {
        Ok(Self { editor: rustyline::DefaultEditor::new().map_err(io::Error::other)? })
    }
}

impl Input for Prompt {
    fn line(&mut self, prompt: &str) -> io::Result<Option<String>> {
        use rustyline::error::ReadlineError;
        loop {
            match self.editor.readline(prompt) {
                Ok(line) => {
                    // A line that cannot be remembered can still be carried out.
                    let _forgotten = self.editor.add_history_entry(line.as_str());
                    return Ok(Some(line));
                }
                // Breaking off a line is not leaving the game.
                Err(ReadlineError::Interrupted) => {}
                Err(ReadlineError::Eof) => return Ok(None),
                Err(ReadlineError::Io(error)) => return Err(error),
                Err(error) => return Err(io::Error::other(error)),
            }
        }
    }

    fn echoes(&self) -> bool {
        false
    }
}
