//! Where text goes, and in which colours.

use std::io::{self, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};

use super::args::{CheckArgs, Colour, Format};
use crate::model::Report;
use crate::report::{self, RenderOptions};
use crate::system::disk::Disk;
use crate::system::{self, Stopwatch, terminal};

/// How a run prints.
pub(super) struct Output<'a> {
    pub args: &'a CheckArgs,
    pub disk: &'a dyn Disk,
    pub stopwatch: Stopwatch,
}

impl Output<'_> {
    /// Of findings and diffs.
    pub fn options(&self) -> RenderOptions {
        let terminal = self.args.output_file.is_none() && terminal::stdout_is_terminal();
        let to_file = self.args.output_file.is_some();
        self.options_of(terminal, !to_file)
    }

    /// Of notes and the summary.
    pub fn stderr_options(&self) -> RenderOptions {
        self.options_of(terminal::stderr_is_terminal(), true)
    }

    fn options_of(&self, terminal: bool, may_be_forced: bool) -> RenderOptions {
        let colour = match self.args.color {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => terminal && wants_colour() || may_be_forced && forces_colour(),
        };
        RenderOptions {
            colour,
            terminal,
            width: terminal::width(),
            quiet: self.args.quiet,
            seconds: self.stopwatch.seconds(),
        }
    }

    /// The findings, in the format that is asked for.
    pub fn findings(&self, report: &Report) -> Result<()> {
        let options = &self.options();
        let text = match (self.args.output_format, self.args.statistics) {
            (Format::Human | Format::Concise, true) => report::statistics::render(report, options),
            (Format::Json, true) => report::statistics::render_json(report),
            (Format::Human, false) => report::human::render(report, options),
            (Format::Concise, false) => report::concise::render(report, options),
            (Format::Json, false) => report::json::render(report, options),
        };
        self.print(&text)
    }

    /// What the run could not read, and how much it found.
    pub fn notes_and_summary(&self, report: &Report) -> Result<()> {
        let options = &self.stderr_options();
        self.say(&report::notes(report, options))?;
        self.say(&report::summary_line(report, options))
    }

    /// Writes to stdout, or to the file that stands for it.
    pub fn print(&self, text: &str) -> Result<()> {
        match &self.args.output_file {
            Some(path) => write_file(self.disk, path, text)
                .with_context(|| format!("cannot write `{}`", path.display())),
            None => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(text.as_bytes())?;
                Ok(stdout.flush()?)
            }
        }
    }

    /// Writes to stderr.
    pub fn say(&self, text: &str) -> Result<()> {
        Ok(io::stderr().lock().write_all(text.as_bytes())?)
    }

    /// Writes a line to stderr that a person can do without.
    pub fn remark(&self, line: &str) -> Result<()> {
        if self.args.quiet { Ok(()) } else { self.say(&format!("{}\n", crate::text::visible_lines(line))) }
    }
}

/// Replaces a file in one step, so that nobody reads half a report. What is no file, as a pipe, is written to.
fn write_file(disk: &dyn Disk, path: &Path, text: &str) -> io::Result<()> {
    let existing = std::fs::metadata(path);
    if existing.as_ref().is_ok_and(|it| !it.is_file()) {
        return std::fs::write(path, text);
    }
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let temporary = folder.join(format!(".asyncfix-{}-output.tmp", std::process::id()));
    // A new file has the mode that new files have, and not that of a secret.
    let like = match existing {
        Ok(existing) => existing,
        Err(_) => system::new_file_metadata(folder)?,
    };
    disk.create(&temporary, text.as_bytes(), Some(&like))?;
    disk.rename(&temporary, &target).inspect_err(|_| {
        let _ = disk.remove_file(&temporary);
    })
}

fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|it| !it.is_empty() && it != "0")
}

fn forces_colour() -> bool {
    let cargo = std::env::var_os("CARGO_TERM_COLOR").is_some_and(|it| it == "always");
    !is_set("NO_COLOR") && (is_set("FORCE_COLOR") || is_set("CLICOLOR_FORCE") || cargo)
}

fn wants_colour() -> bool {
    let dumb = std::env::var_os("TERM").is_some_and(|it| it == "dumb");
    let cargo = std::env::var_os("CARGO_TERM_COLOR").is_some_and(|it| it == "never");
    !is_set("NO_COLOR") && !dumb && !cargo
}
