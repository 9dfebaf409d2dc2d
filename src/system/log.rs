//! What the tool does, said step by step on stderr to who asks for it.

use std::io::Write as _;
use std::sync::atomic::{AtomicU8, Ordering};

use crate::text::visible;

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Level {
    Off,
    /// The steps of a run: what `-v` shows.
    Info,
    /// Every program that is run, and every file that is written.
    Debug,
}

impl Level {
    /// The level that a word of `ASYNCFIX_LOG` names.
    pub fn from_word(word: &str) -> Option<Level> {
        match word.to_ascii_lowercase().as_str() {
            "" | "off" | "error" | "warn" => Some(Level::Off),
            "info" => Some(Level::Info),
            "debug" | "trace" => Some(Level::Debug),
            _ => None,
        }
    }
}

static LEVEL: AtomicU8 = AtomicU8::new(Level::Off as u8);

/// Says from now on what is of `level` or more important.
pub fn set_level(level: Level) {
    LEVEL.store(level as u8, Ordering::Relaxed);
}

/// One line about a step of the run.
pub fn info(line: impl FnOnce() -> String) {
    say(Level::Info, "info", line);
}

/// One line about a detail.
pub fn debug(line: impl FnOnce() -> String) {
    say(Level::Debug, "debug", line);
}

fn say(level: Level, word: &str, line: impl FnOnce() -> String) {
    if LEVEL.load(Ordering::Relaxed) >= level as u8 {
        // A stream that is closed is no reason to stop.
        let _ = writeln!(std::io::stderr(), "[asyncfix {word}] {}", visible(&line()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_name_levels() {
        assert_eq!(Level::from_word("INFO"), Some(Level::Info));
        assert_eq!(Level::from_word("warn"), Some(Level::Off));
        assert_eq!(Level::from_word("loud"), None);
    }
}
