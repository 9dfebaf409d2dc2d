//! Which files do the user's paths select?

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use ignore::gitignore::{Gitignore, GitignoreBuilder};
use ignore::{DirEntry, WalkBuilder, WalkState};
use walkdir::WalkDir;

use super::{DiscoverOptions, LoadError, Notes};

/// What lies beneath the user's paths.
#[derive(Debug, Default)]
pub(super) struct Selection {
    /// The `.rs` files, without the excluded ones.
    pub files: BTreeSet<PathBuf>,
    /// The folders with a `Cargo.toml`.
    pub manifest_dirs: BTreeSet<PathBuf>,
}

/// Finds the files beneath `paths`, which are canonical and exist.
///
/// Fails when a glob of `exclude` cannot be read.
pub(super) fn select(
    paths: &[PathBuf],
    options: &DiscoverOptions,
    notes: &mut Notes,
) -> Result<Selection, LoadError> {
    let excluded = Excluded::new(options)?;
    let mut selection = Selection::default();
    for path in paths {
        if !path.is_dir() {
            select_file(path, &excluded, &mut selection, notes);
            continue;
        }
        let plain = options.no_ignore || is_ignored(path);
        for found in walk(path, plain, notes) {
            if excluded.covers(&found, path) {
                continue;
            }
            match found.parent() {
                Some(dir) if is_manifest(&found) => {
                    selection.manifest_dirs.insert(dir.to_owned());
                }
                _ => {
                    selection.files.insert(found);
                }
            }
        }
    }
    Ok(selection)
}

/// The `.rs` files beneath `dir` that modules may live in: ignore files do not hide them, links inside
/// `boundary`
/// are followed, and folders with a manifest of their own are left out.
pub(super) fn module_files(dir: &Path, boundary: &Path) -> Vec<PathBuf> {
    WalkDir::new(dir)
        .follow_links(true)
        .into_iter()
        .filter_entry(|entry| {
            if entry.depth() == 0 {
                return true;
            }
            if entry.path_is_symlink()
                && !entry.path().canonicalize().is_ok_and(|path| path.starts_with(boundary))
            {
                return false;
            }
            !entry.file_type().is_dir()
                || !(skips_folder(entry.path()) || entry.path().join("Cargo.toml").is_file())
        })
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file() && is_rust(entry.path()))
        .map(walkdir::DirEntry::into_path)
        .collect()
}

/// Whether a folder holds nothing that people write: hidden, a build folder of cargo's, or JavaScript
/// packages.
pub(super) fn skips_folder(path: &Path) -> bool {
    let Some(name) = path.file_name().map(|name| name.to_string_lossy()) else { return false };
    match &*name {
        "target" => {
            path.join("CACHEDIR.TAG").is_file()
                || path.parent().is_some_and(|parent| parent.join("Cargo.toml").is_file())
        }
        "node_modules" => true,
        name => name.starts_with('.'),
    }
}

pub(super) fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

fn is_manifest(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "Cargo.toml")
}

fn select_file(path: &Path, excluded: &Excluded, selection: &mut Selection, notes: &mut Notes) {
    if !is_rust(path) {
        notes.info(path, "not a Rust file, left out");
    } else if !excluded.covers(path, path) {
        selection.files.insert(path.to_owned());
    }
}

/// The `.rs` files and manifests beneath `dir`, in no order; `plain` reads what ignore files leave out.
fn walk(dir: &Path, plain: bool, notes: &mut Notes) -> Vec<PathBuf> {
    let found = Mutex::new(Vec::new());
    let errors = Mutex::new(Vec::new());
    let walker = WalkBuilder::new(dir)
        .standard_filters(!plain)
        .hidden(true)
        .filter_entry(|entry| entry.depth() == 0 || !is_folder(entry) || !skips_folder(entry.path()))
        .build_parallel();
    walker.run(|| {
        Box::new(|entry| {
            match entry {
                Ok(entry) if is_wanted(&entry) => push(&found, entry.into_path()),
                Ok(_) => {}
                Err(error) => push(&errors, error.to_string()),
            }
            WalkState::Continue
        })
    });
    let mut errors = errors.into_inner().unwrap_or_default();
    errors.sort();
    for error in errors {
        notes.error(dir, &error);
    }
    found.into_inner().unwrap_or_default()
}

fn push<T>(list: &Mutex<Vec<T>>, item: T) {
    if let Ok(mut list) = list.lock() {
        list.push(item);
    }
}

fn is_folder(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|it| it.is_dir())
}

fn is_wanted(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|it| it.is_file()) && (is_rust(entry.path()) || is_manifest(entry.path()))
}

/// Whether an ignore file above `dir` leaves it out of its repository.
fn is_ignored(dir: &Path) -> bool {
    if dir.join(".git").exists() {
        return false;
    }
    let Some(start) = dir.ancestors().skip(1).find(|it| it.join(".git").exists()).or_else(|| dir.parent())
    else {
        return false;
    };
    let wanted = dir.to_owned();
    let mut walker = WalkBuilder::new(start);
    // A hidden folder is skipped as hidden, and read all the same once it is named.
    walker.hidden(false).filter_entry(move |entry| wanted.starts_with(entry.path()));
    !walker.build().filter_map(Result::ok).any(|entry| entry.path() == dir)
}

/// The user's `exclude` globs.
struct Excluded {
    globs: Gitignore,
    working_dir: PathBuf,
    force: bool,
}

impl Excluded {
    fn new(options: &DiscoverOptions) -> Result<Excluded, LoadError> {
        let mut builder = GitignoreBuilder::new(&options.working_dir);
        for glob in &options.exclude {
            builder
                .add_line(None, glob)
                .map_err(|error| LoadError::BadGlob { glob: glob.clone(), reason: error.to_string() })?;
        }
        let globs = builder.build().map_err(|error| LoadError::BadGlob {
            glob: options.exclude.join(", "),
            reason: error.to_string(),
        })?;
        Ok(Excluded { globs, working_dir: options.working_dir.clone(), force: options.force_exclude })
    }

    /// Whether `found` is excluded; what the user `named`, and what is above it, is so by force only.
    fn covers(&self, found: &Path, named: &Path) -> bool {
        let end = if self.force { &self.working_dir } else { named };
        !self.globs.is_empty()
            && found
                .ancestors()
                .take_while(|path| *path != end)
                .any(|path| self.globs.matched(path, path != found).is_ignore())
    }
}
