//! Whether version control can give back the files that are about to be edited.
//!
//! git is asked by its own command, since it alone knows its index, attributes, filters and extensions; the hooks and
//! the monitor that a repository's configuration may name are switched off.
//! Each file is asked about in the repository that it is in: a submodule, a linked worktree and a repository inside
//! another are repositories like any other. Other systems than git count as none.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::system::process;
use crate::text::visible;

/// What is let pass, as the user's flags say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct VcsPolicy {
    /// Changes that are not committed, staged or not.
    pub allow_dirty: bool,
    /// Changes that are in the index and the same in the file.
    pub allow_staged: bool,
    /// Files that are in no repository.
    pub allow_no_vcs: bool,
}

/// A file that is about to be edited.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edited {
    /// Absolute, links resolved.
    pub path: PathBuf,
    pub shown: String,
}

/// Why files are not edited. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum VcsError {
    #[error("{}", uncommitted(files, *only_staged))]
    Uncommitted {
        /// Shown, with the state, sorted.
        files: Vec<(String, State)>,
        /// Whether `--allow-staged` would do.
        only_staged: bool,
    },
    #[error("{}", no_vcs(files, why))]
    NoVcs { files: Vec<String>, why: String },
}

/// What git says of a file that it cannot give back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Staged,
    Dirty,
    /// Told to git as one not to look at (`assume-unchanged`, `skip-worktree`), so that nobody knows.
    Hidden,
    Untracked,
}

impl State {
    fn as_str(self) -> &'static str {
        match self {
            State::Staged => "staged",
            State::Dirty => "dirty",
            State::Hidden => "hidden from git status",
            State::Untracked => "untracked",
        }
    }
}

fn uncommitted(files: &[(String, State)], only_staged: bool) -> String {
    let flag = if only_staged { "--allow-staged" } else { "--allow-dirty" };
    let mut acc = format!(
        "files that would be edited have uncommitted changes, and `asyncfix --apply` can potentially perform \
         destructive changes; if you'd like to suppress this error pass `{flag}`, or commit the changes to these \
         files:\n"
    );
    for (file, state) in files {
        let _ = write!(acc, "\n  * {} ({})", visible(file), state.as_str());
    }
    acc
}

fn no_vcs(files: &[String], why: &str) -> String {
    let mut acc = format!(
        "{why}, and `asyncfix --apply` can potentially perform destructive changes; if you'd like to suppress this \
         error pass `--allow-no-vcs`\n"
    );
    for file in files {
        let _ = write!(acc, "\n  * {}", visible(file));
    }
    acc
}

/// Fails when a file could not be got back from version control and the policy does not let that pass.
pub fn check(files: &[Edited], policy: VcsPolicy) -> Result<(), VcsError> {
    let mut outside: Vec<String> = Vec::new();
    let mut why = None;
    let mut changed: Vec<(String, State)> = Vec::new();
    let mut by_worktree: BTreeMap<PathBuf, Vec<&Edited>> = BTreeMap::new();
    for file in files {
        match worktree(&file.path) {
            Some(top) => by_worktree.entry(top).or_default().push(file),
            None => outside.push(file.shown.clone()),
        }
    }
    for (top, files) in by_worktree {
        match states(&top, &files) {
            Ok(states) => changed.extend(states),
            Err(reason) => {
                outside.extend(files.iter().map(|it| it.shown.clone()));
                why.get_or_insert(reason);
            }
        }
    }
    outside.sort();
    if !outside.is_empty() && !policy.allow_no_vcs {
        let why = why.unwrap_or_else(|| "no VCS found for files that would be edited".to_owned());
        return Err(VcsError::NoVcs { files: outside, why });
    }
    if policy.allow_dirty {
        return Ok(());
    }
    changed.retain(|(_, state)| !(policy.allow_staged && *state == State::Staged));
    changed.sort();
    if changed.is_empty() {
        return Ok(());
    }
    let only_staged = changed.iter().all(|(_, state)| *state == State::Staged);
    Err(VcsError::Uncommitted { files: changed, only_staged })
}

/// The top folder of the repository that `file` is in.
fn worktree(file: &Path) -> Option<PathBuf> {
    file.ancestors().skip(1).find(|it| it.join(".git").symlink_metadata().is_ok()).map(Path::to_owned)
}

/// So many bytes of paths go into one command line.
const ARGUMENT_BYTES: usize = 32 << 10;

/// What git says of those of `files` that are not as they were committed; all are in the worktree `top`.
///
/// Fails, with the reason as a clause, where git cannot be asked.
fn states(top: &Path, files: &[&Edited]) -> Result<Vec<(String, State)>, String> {
    let mut found = Vec::new();
    let mut rest = files;
    while !rest.is_empty() {
        let mut bytes = 0;
        let fits = |it: &&&Edited| {
            bytes += it.path.as_os_str().len();
            bytes <= ARGUMENT_BYTES
        };
        let n_files = rest.iter().take_while(fits).count().max(1);
        let (now, later) = rest.split_at(n_files);
        found.extend(states_of_some(top, now)?);
        rest = later;
    }
    Ok(found)
}

fn states_of_some(top: &Path, files: &[&Edited]) -> Result<Vec<(String, State)>, String> {
    let relative: Vec<Vec<u8>> = files.iter().map(|it| relative(top, &it.path)).collect();
    let listed = git(top, &["ls-files", "-v", "-z", "--"], files)?;
    let mut tracked: BTreeSet<&[u8]> = BTreeSet::new();
    let mut hidden: BTreeSet<&[u8]> = BTreeSet::new();
    for line in listed.split(|it| *it == 0) {
        let [tag, b' ', path @ ..] = line else { continue };
        tracked.insert(path);
        // Lower case is assume-unchanged, `S` is skip-worktree.
        if tag.is_ascii_lowercase() || *tag == b'S' {
            hidden.insert(path);
        }
    }
    let status = [
        "status",
        "--porcelain=v2",
        "-z",
        "--untracked-files=no",
        "--ignore-submodules=all",
        "--no-renames",
        "--",
    ];
    let reported = git(top, &status, files)?;
    let mut changed: BTreeMap<&[u8], State> = BTreeMap::new();
    for line in reported.split(|it| *it == 0) {
        let (n_fields, state) = match line {
            // XY: the index against the commit, the file against the index.
            [b'1', b' ', _, b'.', ..] => (8, State::Staged),
            [b'1', b' ', ..] => (8, State::Dirty),
            [b'u', b' ', ..] => (10, State::Dirty),
            _ => continue,
        };
        if let Some(path) = line.splitn(n_fields + 1, |it| *it == b' ').nth(n_fields) {
            changed.insert(path, state);
        }
    }
    Ok(files
        .iter()
        .zip(&relative)
        .filter_map(|(file, relative)| {
            let relative = relative.as_slice();
            let state = if !tracked.contains(relative) {
                State::Untracked
            } else if hidden.contains(relative) {
                State::Hidden
            } else {
                *changed.get(relative)?
            };
            Some((file.shown.clone(), state))
        })
        .collect())
}

/// The path as git prints it.
fn relative(top: &Path, path: &Path) -> Vec<u8> {
    let relative = path.strip_prefix(top).unwrap_or(path);
    let parts: Vec<&[u8]> = relative.components().map(|it| it.as_os_str().as_encoded_bytes()).collect();
    parts.join(&b'/')
}

/// What a git command prints about `files`.
fn git(top: &Path, arguments: &[&str], files: &[&Edited]) -> Result<Vec<u8>, String> {
    let mut command = process::command("git", top);
    without_repository(&mut command);
    command.args(["--no-optional-locks", "--literal-pathspecs", "-c", "core.fsmonitor=false"]);
    command.args(["-c", "core.hooksPath=/dev/null"]).args(arguments);
    command.args(files.iter().map(|it| it.path.strip_prefix(top).unwrap_or(&it.path)));
    let output = process::run(&mut command, |_| {})
        .map_err(|error| format!("git cannot be asked about files that would be edited (`git`: {error})"))?;
    if output.success {
        return Ok(output.stdout);
    }
    Err(format!("git cannot tell about files that would be edited ({})", visible(&output.complaint())))
}

/// A git hook's environment names its repository and a temporary index; the question is about the files on disk.
fn without_repository(command: &mut Command) {
    for name in [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_COMMON_DIR",
        "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_NAMESPACE",
        "GIT_PREFIX",
    ] {
        command.env_remove(name);
    }
    command.env("LC_ALL", "C").env("GIT_TERMINAL_PROMPT", "0");
}
