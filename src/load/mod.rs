//! From paths on the command line to a database that answers questions about types.

pub mod cfg_view;
pub mod discover;
pub mod generated;
pub mod graph;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use self::discover::{DependencyKind, Discovery, Package, TargetKind};
use self::graph::{CrateDependency, CrateSpec, DependencyTarget, Graph};
use crate::model::{Note, NoteSeverity};
use crate::models::{LANGUAGE, ModelSet};
use crate::ra::span::Edition;
use crate::system;

/// Texts that stand for those on disk, by absolute path.
pub type Overlay = BTreeMap<PathBuf, String>;

/// One source file as it was read.
#[derive(Debug, Clone)]
pub struct LoadedFile {
    /// Absolute.
    pub path: PathBuf,
    pub text: String,
    /// Whether findings in it are wanted; other files are there for types.
    pub checked: bool,
    pub edition: Edition,
    /// Whether the file is test code by its place: a test or bench target, or beneath `tests/` or `benches/`.
    pub test_target: bool,
}

/// All the files of a run.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    pub files: Vec<LoadedFile>,
    pub crates: Vec<CrateSpec>,
    pub notes: Vec<Note>,
    /// Which of the files are the manifests of checked packages, and of the workspaces around them.
    pub manifests: Vec<usize>,
}

/// Reads what `discovery` names; texts in `overlay` stand for those on disk.
///
/// A file that cannot be read becomes a note and is left out.
pub fn read(discovery: &Discovery, models: &ModelSet, overlay: &Overlay) -> Sources {
    let mut wanted: BTreeMap<PathBuf, LoadedFile> = BTreeMap::new();
    let mut want = |path: &Path, edition: Edition, checked: bool, test_target: bool| {
        wanted.entry(path.to_owned()).or_insert_with(|| LoadedFile {
            path: path.to_owned(),
            text: String::new(),
            checked,
            edition,
            test_target,
        });
    };
    let is_checked = |path: &PathBuf| discovery.files.binary_search(path).is_ok();
    for package in &discovery.packages {
        for path in &package.files {
            want(path, edition(package.edition), is_checked(path), is_test_path(package, path));
        }
    }
    for loose in &discovery.loose {
        for path in std::iter::once(&loose.path).chain(&loose.modules) {
            want(path, edition(loose.edition), is_checked(path), false);
        }
    }
    let read: Vec<Result<LoadedFile, Note>> = wanted
        .into_values()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|file| match overlay.get(&file.path) {
            Some(text) => Ok(LoadedFile { text: text.clone(), ..file }),
            None => match system::read_source(&file.path) {
                Ok(text) => Ok(LoadedFile { text, ..file }),
                Err(error) => {
                    let severity = if file.checked { NoteSeverity::Error } else { NoteSeverity::Info };
                    Err(Note { severity, message: format!("{error}; the file is skipped") })
                }
            },
        })
        .collect();
    let mut sources = Sources { notes: discovery.notes.clone(), ..Sources::default() };
    for result in read {
        match result {
            Ok(file) => sources.files.push(file),
            Err(note) => sources.notes.push(note),
        }
    }
    mark_test_modules(&mut sources.files);
    add_manifests(&mut sources, discovery, overlay);
    sources.crates = crate_specs(discovery);
    sources.crates.extend(unreached(discovery, &sources.files));
    for spec in sources.crates.iter_mut().filter(|it| it.loose) {
        spec.dependencies = mentioned_models(spec, discovery, &sources.files, models);
    }
    sources
}

/// Adds the manifests that a fix may have to edit; one that cannot be read is left out.
fn add_manifests(sources: &mut Sources, discovery: &Discovery, overlay: &Overlay) {
    let checked = discovery.packages.iter().filter(|it| it.checked);
    let mut paths: Vec<PathBuf> =
        checked.flat_map(|it| it.manifest_dir.ancestors().take(4)).map(|it| it.join("Cargo.toml")).collect();
    paths.sort();
    paths.dedup();
    for path in paths {
        let text = match overlay.get(&path) {
            Some(text) => Some(text.clone()),
            None => system::read_source(&path).ok(),
        };
        if let Some(text) = text {
            sources.manifests.push(sources.files.len());
            sources.files.push(LoadedFile {
                path,
                text,
                checked: false,
                edition: Edition::CURRENT,
                test_target: false,
            });
        }
    }
}

/// Crates for the files of packages that no target reaches, where one of them awaits.
fn unreached(discovery: &Discovery, files: &[LoadedFile]) -> Vec<CrateSpec> {
    let texts: BTreeMap<&Path, &str> = files.iter().map(|it| (it.path.as_path(), it.text.as_str())).collect();
    let mut libraries = BTreeMap::new();
    let mut index = 0;
    for package in &discovery.packages {
        for target in &package.targets {
            if target.kind == TargetKind::Lib {
                libraries.insert(package.manifest_dir.as_path(), index);
            }
            index += 1;
        }
    }
    let mut crates = Vec::new();
    for package in discovery.packages.iter().filter(|it| it.checked) {
        let roots: Vec<PathBuf> = package.targets.iter().map(|it| it.root.clone()).collect();
        let reached = |path: &Path| texts.get(path).copied();
        for loose in discover::unreached_crates(&roots, &package.files, package.edition, reached) {
            let awaits = std::iter::once(&loose.path)
                .chain(&loose.modules)
                .any(|it| reached(it).is_some_and(|it| it.contains(".await")));
            if awaits {
                crates.push(CrateSpec {
                    name: "unreached".to_owned(),
                    root: loose.path.clone(),
                    edition: edition(loose.edition),
                    dependencies: dependencies(package, TargetKind::Example, &libraries),
                    loose: false,
                });
            }
        }
    }
    crates
}

/// Marks the files of modules that are declared under `#[cfg(test)]` as test code.
fn mark_test_modules(files: &mut [LoadedFile]) {
    let mut folders: Vec<PathBuf> = Vec::new();
    for file in files.iter() {
        let dir = file.path.parent().unwrap_or(Path::new(""));
        let stem = file.path.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
        let dir = if matches!(stem, "lib" | "main" | "mod") { dir.to_owned() } else { dir.join(stem) };
        for (at, attribute) in file.text.match_indices("#[cfg(test)]") {
            let rest = file.text[at + attribute.len()..].trim_start();
            let rest = rest.strip_prefix("pub(crate) ").or(rest.strip_prefix("pub ")).unwrap_or(rest);
            let Some((name, _)) = rest.strip_prefix("mod ").and_then(|it| it.split_once(';')) else {
                continue;
            };
            if name.chars().all(|it| it.is_alphanumeric() || it == '_') {
                folders.push(dir.join(name));
            }
        }
    }
    for file in files {
        let without_extension = file.path.with_extension("");
        file.test_target |= folders.iter().any(|it| without_extension.starts_with(it));
    }
}

/// Without a manifest, the dependencies of a crate are the modelled libraries that its files mention.
fn mentioned_models(
    spec: &CrateSpec,
    discovery: &Discovery,
    files: &[LoadedFile],
    models: &ModelSet,
) -> Vec<CrateDependency> {
    let loose = discovery.loose.iter().find(|it| it.path == spec.root);
    let own = |file: &&LoadedFile| {
        file.path == spec.root || loose.is_some_and(|it| it.modules.contains(&file.path))
    };
    let texts: Vec<&str> = files.iter().filter(own).map(|it| it.text.as_str()).collect();
    models
        .names()
        .filter(|name| !LANGUAGE.contains(name) && texts.iter().any(|text| text.contains(name)))
        .map(|name| CrateDependency {
            name: name.to_owned(),
            target: DependencyTarget::Library(name.to_owned()),
            dev: false,
        })
        .collect()
}

/// The text with three blanks in the place of a byte order mark, which the parser does not know; offsets stay.
pub fn without_bom(text: &str) -> Cow<'_, str> {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => Cow::Owned(format!("   {rest}")),
        None => Cow::Borrowed(text),
    }
}

/// Builds the database over `sources`, each file as `view` shows it to the engine.
pub fn database(sources: &Sources, models: &ModelSet, view: impl Fn(&LoadedFile) -> String + Sync) -> Graph {
    let files: Vec<(PathBuf, String)> =
        sources.files.par_iter().map(|file| (file.path.clone(), view(file))).collect();
    graph::build(&files, &sources.crates, models)
}

fn is_test_path(package: &Package, path: &Path) -> bool {
    let relative = path.strip_prefix(&package.manifest_dir).unwrap_or(path);
    let folder = relative.components().next().and_then(|it| it.as_os_str().to_str());
    let target = package.targets.iter().find(|it| it.root == path).map(|it| it.kind);
    matches!(folder, Some("tests" | "benches"))
        || matches!(target, Some(TargetKind::Test | TargetKind::Bench))
}

fn crate_specs(discovery: &Discovery) -> Vec<CrateSpec> {
    let mut crates = Vec::new();
    let mut libraries: BTreeMap<&Path, usize> = BTreeMap::new();
    for package in &discovery.packages {
        for target in &package.targets {
            if target.kind == TargetKind::Lib {
                libraries.insert(&package.manifest_dir, crates.len());
            }
            crates.push(CrateSpec {
                name: target.name.clone(),
                root: target.root.clone(),
                edition: edition(target.edition),
                dependencies: Vec::new(),
                loose: false,
            });
        }
    }
    let mut index = 0;
    for package in &discovery.packages {
        for target in &package.targets {
            crates[index].dependencies = dependencies(package, target.kind, &libraries);
            index += 1;
        }
    }
    for loose in &discovery.loose {
        let name = loose.path.file_stem().map_or("loose".into(), |it| it.to_string_lossy());
        crates.push(CrateSpec {
            name: name.replace(|it: char| !it.is_alphanumeric(), "_"),
            root: loose.path.clone(),
            edition: edition(loose.edition),
            dependencies: Vec::new(),
            loose: true,
        });
    }
    crates
}

fn dependencies(
    package: &Package,
    kind: TargetKind,
    libraries: &BTreeMap<&Path, usize>,
) -> Vec<CrateDependency> {
    let mut dependencies = Vec::new();
    if kind != TargetKind::Lib
        && let Some(lib) = package.lib()
        && let Some(&index) = libraries.get(package.manifest_dir.as_path())
    {
        let target = DependencyTarget::Crate(index);
        dependencies.push(CrateDependency { name: lib.name.clone(), target, dev: false });
    }
    for dependency in &package.dependencies {
        let member = dependency.path.as_ref().and_then(|it| libraries.get(it.as_path()));
        let target = match member {
            Some(&index) => DependencyTarget::Crate(index),
            None => DependencyTarget::Library(dependency.package.replace('-', "_")),
        };
        let dev = dependency.kind == DependencyKind::Dev;
        dependencies.push(CrateDependency { name: dependency.extern_name.clone(), target, dev });
    }
    dependencies
}

fn edition(edition: discover::Edition) -> Edition {
    match edition {
        discover::Edition::E2015 => Edition::Edition2015,
        discover::Edition::E2018 => Edition::Edition2018,
        discover::Edition::E2021 => Edition::Edition2021,
        discover::Edition::E2024 => Edition::Edition2024,
    }
}
