//! What does a Rust file hold, and can the parser take it?

use std::borrow::Cow;
use std::path::Path;

use crate::system::{self, ReadError};

/// The text of a Rust file.
///
/// Fails as [`system::read_source`] does, and for a text on which the parser of the engine would panic.
pub fn read(path: &Path) -> Result<String, ReadError> {
    let text = system::read_source(path)?;
    match is_frontmatter_open(&text) {
        true => Err(ReadError::OpenFrontmatter { path: path.to_owned() }),
        false => Ok(text),
    }
}

/// The text with three blanks in the place of a byte order mark, which the parser does not know; offsets stay.
pub fn without_bom(text: &str) -> Cow<'_, str> {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => Cow::Owned(format!("   {rest}")),
        None => Cow::Borrowed(text),
    }
}

/// Whether `text` begins with the fence of a frontmatter, as a cargo script does, and has no fence that closes it.
///
/// Looking for one that is too short, the parser may cut a character in two.
fn is_frontmatter_open(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let is_shebang = text.starts_with("#!") && !text[2..].trim_start().starts_with('[');
    let text = if is_shebang { text.split_once('\n').map_or("", |it| it.1) } else { text };
    let text = text.trim_start();
    let fence = &text[..text.len() - text.trim_start_matches('-').len()];
    fence.len() >= 3 && !text.contains(&format!("\n{fence}"))
}

#[cfg(test)]
mod tests {
    use super::is_frontmatter_open;

    #[test]
    fn a_frontmatter_needs_a_fence_as_long_as_its_first() {
        for open in ["---\n", "---", "#!/usr/bin/env cargo\n\n---- x\n---\n-│\n", "\u{feff}---\n-│\n"] {
            assert!(is_frontmatter_open(open), "{open}");
        }
        for closed in
            ["", "---\n[dependencies]\n---\nfn f() {}\n", "--x", "#![allow(a)]\n", "fn f() {}\n---\n"]
        {
            assert!(!is_frontmatter_open(closed), "{closed}");
        }
    }
}
