//! What would change, as a unified diff that `git apply` takes.

use annotate_snippets::renderer::{AnsiColor, Style};

use super::{RenderOptions, change_style, paint};
use crate::text::{LineChange, unified_diff, visible_lines};

/// One file before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<'a> {
    /// The path that the headers name.
    pub shown: &'a str,
    pub before: &'a str,
    pub after: &'a str,
}

/// The diffs of all files, in their order; unchanged files give nothing.
///
/// Without colour and terminal it is the changes byte for byte.
pub fn render<'a>(changes: impl IntoIterator<Item = Change<'a>>, options: &RenderOptions) -> String {
    let mut acc = String::new();
    for change in changes {
        let diff = unified_diff(change.shown, change.before, change.after);
        let diff = if options.terminal { visible_lines(&diff) } else { diff.as_str().into() };
        if !options.colour {
            acc.push_str(&diff);
            continue;
        }
        for (idx, line) in diff.split_inclusive('\n').enumerate() {
            let content = line.trim_end_matches(['\r', '\n']);
            acc.push_str(&paint(options, line_style(idx, content), content));
            acc.push_str(line.get(content.len()..).unwrap_or_default());
        }
    }
    acc
}

/// The style of the line `idx` of one file's diff; the first two are its headers.
fn line_style(idx: usize, line: &str) -> Style {
    if idx < 2 {
        return Style::new().bold();
    }
    match line.chars().next() {
        Some('+') => change_style(LineChange::Added),
        Some('-') => change_style(LineChange::Removed),
        Some('@') => AnsiColor::Cyan.on_default(),
        _ => Style::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::options;
    use super::*;

    const CHANGES: [Change<'static>; 3] = [
        Change { shown: "a.rs", before: "old\r\n\x1b\n", after: "new\r\n\x1b\n" },
        Change { shown: "b.rs", before: "same", after: "same" },
        Change { shown: "c.rs", before: "-- x\n", after: "" },
    ];

    #[test]
    fn a_pipe_gets_every_byte() {
        assert_eq!(
            render(CHANGES, &options()),
            "--- a/a.rs\n+++ b/a.rs\n@@ -1,2 +1,2 @@\n-old\r\n+new\r\n \x1b\n\
             --- a/c.rs\n+++ b/c.rs\n@@ -1 +0,0 @@\n--- x\n"
        );
    }

    #[test]
    fn a_terminal_gets_no_escape_code_of_the_file() {
        let options = RenderOptions { terminal: true, ..options() };
        assert!(render(CHANGES, &options).contains("\n ␛\n"));
    }

    #[test]
    fn a_removed_line_that_looks_like_a_header_is_red() {
        let options = RenderOptions { colour: true, ..options() };
        assert!(render(CHANGES, &options).ends_with("\x1b[31m--- x\x1b[0m\n"));
    }
}
