//! `asyncfix undo`.

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::Status;
use super::fix::{counted, restored_lines};
use crate::apply::journal::{Home, Journal};
use crate::system::disk::Disk;
use crate::text::visible_lines;

/// Takes back the run that was cut short, else the last one that came to its end.
pub(super) fn run(path: Option<&Path>, disk: &dyn Disk) -> Result<Status> {
    let path = path.unwrap_or(Path::new("."));
    let path = path.canonicalize().with_context(|| format!("cannot resolve `{}`", path.display()))?;
    let root = if path.is_dir() { path.as_path() } else { path.parent().unwrap_or(Path::new("/")) };
    let home = Home::of(root);
    let nothing =
        format!("there is nothing to undo: no run of --apply is recorded in {}", home.dir.display());
    if !home.exists() {
        bail!(nothing);
    }
    let journal = Journal::open(home, disk, || {
        say("waiting for another run of asyncfix to finish in this repository");
    })?;
    let (what, restored) = match journal.resume()? {
        Some(restored) => ("a run that was cut short is taken back".to_owned(), restored),
        None => match journal.undo()? {
            Some(restored) => {
                (format!("{} taken back", counted(restored.fixes, "fix is", "fixes are")), restored)
            }
            None => bail!(nothing),
        },
    };
    say(&format!("{what}{}", restored_lines(&restored)));
    Ok(if restored.left.is_empty() { Status::Clean } else { Status::Trouble })
}

fn say(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "{}", visible_lines(line));
}
