//! Which packages, targets and files do the user's paths stand for?
//!
//! Manifests are read as data; nothing is executed.
//! A path checks what lies beneath it, and loads the whole workspace around it for types.

mod manifest;
mod modules;
mod select;
mod workspace;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::model::{Note, NoteSeverity};

/// What the user's paths stand for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Discovery {
    /// Every package that types may come from, sorted by `manifest_dir`: the workspaces around the paths,
    /// and their path dependencies wherever these lie.
    pub packages: Vec<Package>,
    /// Crate roots among the checked files that no package owns, sorted by path.
    pub loose: Vec<LooseFile>,
    /// The `.rs` files to check: absolute, sorted, without duplicates.
    pub files: Vec<PathBuf>,
    /// What could not be read or looks wrong, sorted.
    pub notes: Vec<Note>,
}

/// One `Cargo.toml` with a `[package]` table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// As the manifest writes it, with `-`.
    pub name: String,
    /// Absolute; identifies the package, see [`Dependency::path`].
    pub manifest_dir: PathBuf,
    pub edition: Edition,
    /// The library first; no two have the same root; every root existed when it was looked for.
    pub targets: Vec<Target>,
    /// Sorted by `extern_name`, one entry for each.
    pub dependencies: Vec<Dependency>,
    pub is_proc_macro: bool,
    /// Whether some of its files are to be checked; the others are loaded for types only.
    pub checked: bool,
    /// Every `.rs` file of it, checked or not, absolute and sorted; files that no target's modules reach are among them.
    pub files: Vec<PathBuf>,
}

impl Package {
    /// The library target, which is what other packages depend on.
    pub fn lib(&self) -> Option<&Target> {
        self.targets.iter().find(|target| target.kind == TargetKind::Lib)
    }
}

/// One crate of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The crate's name as code writes it, with `_`.
    pub name: String,
    pub kind: TargetKind,
    /// The root file, absolute.
    pub root: PathBuf,
    pub edition: Edition,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetKind {
    Lib,
    Bin,
    Test,
    Bench,
    Example,
    BuildScript,
}

/// One dependency, whichever of the manifest's tables names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    /// The name that code writes, with `_`; renames are honoured.
    pub extern_name: String,
    /// The package's name, with `-`.
    pub package: String,
    /// The first table that names it, in the order of [`DependencyKind`].
    pub kind: DependencyKind,
    /// The `manifest_dir` of a package of this [`Discovery`], where the dependency is one of them.
    pub path: Option<PathBuf>,
}

/// Cycles are legal through `Dev` only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DependencyKind {
    Normal,
    Build,
    Dev,
}

/// A crate root that no package owns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LooseFile {
    /// Absolute.
    pub path: PathBuf,
    pub edition: Edition,
    /// The files that its `mod` items reach, absolute and sorted, without itself.
    pub modules: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Edition {
    E2015,
    E2018,
    E2021,
    #[default]
    E2024,
}

impl Edition {
    /// The edition that a manifest's `edition = "…"` names, or `None` for one that this tool does not know.
    pub fn from_word(word: &str) -> Option<Edition> {
        match word {
            "2015" => Some(Edition::E2015),
            "2018" => Some(Edition::E2018),
            "2021" => Some(Edition::E2021),
            "2024" => Some(Edition::E2024),
            _ => None,
        }
    }

    /// The word that manifests use.
    pub fn as_str(self) -> &'static str {
        match self {
            Edition::E2015 => "2015",
            Edition::E2018 => "2018",
            Edition::E2021 => "2021",
            Edition::E2024 => "2024",
        }
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How to look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DiscoverOptions {
    /// What relative paths and `exclude` globs are relative to; absolute.
    pub working_dir: PathBuf,
    /// Read files that `.gitignore` and the like leave out.
    pub no_ignore: bool,
    /// Globs, in the syntax of `.gitignore`, of files and folders that are not checked.
    pub exclude: Vec<String>,
    /// Let `exclude` win over a path named by the user.
    pub force_exclude: bool,
    /// Check these packages only; empty for all.
    pub packages: Vec<String>,
}

/// Why nothing could be looked at.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    #[error("`{}` does not exist{}", path.display(), did_you_mean(suggestion.as_deref()))]
    NoSuchPath { path: PathBuf, suggestion: Option<String> },
    #[error("cannot read `{}`: {reason}", path.display())]
    Unreadable { path: PathBuf, reason: String },
    #[error("cannot read the glob `{glob}` of `exclude`: {reason}")]
    BadGlob { glob: String, reason: String },
    #[error("no package is named `{name}`{}", did_you_mean(suggestion.as_deref()))]
    NoSuchPackage { name: String, suggestion: Option<String> },
}

/// Finds what `paths` stand for; no path means the working directory.
///
/// Fails when a path does not exist, when a manifest that is itself one of `paths` cannot be read,
/// or when a glob or a package name of `options` is wrong.
pub fn discover(paths: &[PathBuf], options: &DiscoverOptions) -> Result<Discovery, LoadError> {
    let mut notes = Notes { working_dir: options.working_dir.clone(), list: Vec::new() };
    let paths = resolve(paths, &options.working_dir)?;
    let selection = select::select(&paths, options, &mut notes)?;

    let mut workspaces = workspace::Workspaces::new(&mut notes);
    for path in &paths {
        if let Some(dir) = path.ancestors().find(|dir| dir.join("Cargo.toml").is_file()) {
            workspaces.load(dir, NoteSeverity::Error);
        }
    }
    // A manifest that is in no workspace of the paths may be a template or a test's fixture: it may well be broken.
    for dir in &selection.manifest_dirs {
        workspaces.load(dir, NoteSeverity::Info);
    }
    let mut packages = workspaces.finish();

    let mut files: Vec<PathBuf> = selection.files.into_iter().collect();
    let owned = share_out(&files, &mut packages);
    if !options.packages.is_empty() {
        files = files_of(&options.packages, &packages, &owned)?;
    }
    list_files(&mut packages, &owned, &files);
    let unowned: Vec<PathBuf> = files.iter().filter(|file| !owned.contains_key(*file)).cloned().collect();
    let loose = modules::loose_crates(&unowned, Edition::default());
    Ok(Discovery { packages, loose, files, notes: notes.finish() })
}

/// The paths made canonical, a manifest standing for its folder.
fn resolve(paths: &[PathBuf], working_dir: &Path) -> Result<Vec<PathBuf>, LoadError> {
    let default = [PathBuf::from(".")];
    let paths = if paths.is_empty() { &default } else { paths };
    let mut resolved = Vec::new();
    for path in paths {
        let Ok(absolute) = working_dir.join(path).canonicalize() else {
            return Err(LoadError::NoSuchPath { path: path.clone(), suggestion: suggest_path(path, working_dir) });
        };
        let is_manifest = absolute.file_name().is_some_and(|name| name == "Cargo.toml") && absolute.is_file();
        match absolute.parent() {
            Some(dir) if is_manifest => {
                manifest::Manifest::read(dir)
                    .map_err(|reason| LoadError::Unreadable { path: path.clone(), reason })?;
                resolved.push(dir.to_owned());
            }
            _ => resolved.push(absolute),
        }
    }
    Ok(resolved)
}

/// The package that each of `files` is in, by index: the one with the nearest manifest above it.
fn share_out(files: &[PathBuf], packages: &mut [Package]) -> BTreeMap<PathBuf, usize> {
    let by_dir: BTreeMap<&Path, usize> =
        packages.iter().enumerate().map(|(idx, package)| (package.manifest_dir.as_path(), idx)).collect();
    files
        .iter()
        .filter_map(|file| {
            let owner = file.ancestors().skip(1).find_map(|dir| by_dir.get(dir))?;
            Some((file.clone(), *owner))
        })
        .collect()
}

/// The files that the packages named `names` own.
fn files_of(
    names: &[String],
    packages: &[Package],
    owned: &BTreeMap<PathBuf, usize>,
) -> Result<Vec<PathBuf>, LoadError> {
    for name in names {
        if !packages.iter().any(|package| package.name == *name) {
            let known = packages.iter().map(|package| package.name.as_str());
            return Err(LoadError::NoSuchPackage { name: name.clone(), suggestion: nearest(name, known) });
        }
    }
    let is_named = |idx: &usize| packages.get(*idx).is_some_and(|package| names.contains(&package.name));
    Ok(owned.iter().filter(|(_, idx)| is_named(idx)).map(|(file, _)| file.clone()).collect())
}

/// Fills in `files` and `checked`.
fn list_files(packages: &mut [Package], owned: &BTreeMap<PathBuf, usize>, checked: &[PathBuf]) {
    let mut files: Vec<BTreeSet<PathBuf>> =
        packages.par_iter().map(|package| source_files(package)).collect();
    for (file, idx) in owned {
        if let Some(files) = files.get_mut(*idx) {
            files.insert(file.clone());
        }
    }
    for idx in checked.iter().filter_map(|file| owned.get(file)) {
        if let Some(package) = packages.get_mut(*idx) {
            package.checked = true;
        }
    }
    for (package, files) in packages.iter_mut().zip(files) {
        package.files = files.into_iter().collect();
    }
}

/// The `.rs` files in the folders that the targets' roots are in.
fn source_files(package: &Package) -> BTreeSet<PathBuf> {
    let folders: BTreeSet<&Path> = package
        .targets
        .iter()
        .filter(|target| target.kind != TargetKind::BuildScript)
        .filter_map(|target| target.root.parent())
        .collect();
    let mut files: BTreeSet<PathBuf> = package.targets.iter().map(|target| target.root.clone()).collect();
    for folder in folders {
        files.extend(select::module_files(folder, &package.manifest_dir));
    }
    files
}

/// What to try instead of a path that does not exist: its neighbour with the most similar name.
fn suggest_path(path: &Path, working_dir: &Path) -> Option<String> {
    let parent = path.parent().unwrap_or(Path::new(""));
    let name = path.file_name()?.to_string_lossy().into_owned();
    let entries = std::fs::read_dir(working_dir.join(parent)).ok()?;
    let names: Vec<String> =
        entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())).collect();
    let nearest = nearest(&name, names.iter().map(String::as_str))?;
    Some(parent.join(nearest).display().to_string())
}

/// The most similar of `known`, where one is similar enough to be meant.
fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let limit = 1 + word.chars().count() / 3;
    known
        .map(|it| (distance(word, it), it))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, it)| it.to_owned())
}

/// How many letters must be added, removed or changed to make `left` into `right`.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (left_idx, left) in left.chars().enumerate() {
        let mut diagonal = left_idx;
        row[0] = left_idx + 1;
        for (right_idx, right) in right.iter().enumerate() {
            let changed = diagonal + usize::from(left != *right);
            diagonal = row[right_idx + 1];
            row[right_idx + 1] = changed.min(diagonal + 1).min(row[right_idx] + 1);
        }
    }
    row[right.len()]
}

fn did_you_mean(suggestion: Option<&str>) -> String {
    suggestion.map(|it| format!("; did you mean `{it}`?")).unwrap_or_default()
}

/// Collects notes, each about one file.
struct Notes {
    working_dir: PathBuf,
    list: Vec<Note>,
}

impl Notes {
    fn info(&mut self, path: &Path, problem: &str) {
        self.add(NoteSeverity::Info, path, problem);
    }

    fn error(&mut self, path: &Path, problem: &str) {
        self.add(NoteSeverity::Error, path, problem);
    }

    fn add(&mut self, severity: NoteSeverity, path: &Path, problem: &str) {
        let shown = path.strip_prefix(&self.working_dir).unwrap_or(path);
        let shown = if shown.as_os_str().is_empty() { path } else { shown };
        self.list.push(Note { severity, message: format!("`{}`: {problem}", shown.display()) });
    }

    fn finish(mut self) -> Vec<Note> {
        self.list.sort();
        self.list.dedup();
        self.list
    }
}
