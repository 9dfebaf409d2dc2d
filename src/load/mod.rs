//! From paths on the command line to a database that answers questions about types.

pub mod discover;
pub mod features;
pub mod generated;
pub mod graph;
mod source;
pub mod test_code;
pub mod trees;
pub mod view;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use self::discover::{DependencyKind, Discovery, Package, TargetKind};
use self::features::Features;
use self::graph::{CrateDependency, CrateSpec, DependencyTarget, Graph, GraphFile};
pub use self::source::without_bom;
use self::trees::Trees;
use crate::model::{Note, NoteSeverity};
use crate::models::{LANGUAGE, ModelSet};
use crate::ra::span::Edition;
use crate::ra::syntax::TextRange;
use crate::system::{self, ReadError};

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
    /// Equal for files that may be modules of each other: those of one package, or of several that share files.
    pub root: usize,
    /// Whether a target's modules, or a loose crate's, lead to the file.
    pub reached: bool,
    /// What decides between alternatives under `#[cfg(feature = …)]`.
    pub features: Features,
    /// `mod` items that the engine is not shown, since the module would be inside itself.
    pub circular: Vec<Range<usize>>,
}

/// The `Cargo.toml` of a package with checked files, or of its workspace.
#[derive(Debug, Clone)]
pub struct LoadedManifest {
    /// Absolute.
    pub path: PathBuf,
    pub text: String,
    /// The folder of the workspace's manifest; its own where it is in no workspace.
    pub workspace_dir: PathBuf,
}

/// All the files of a run.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The Rust files.
    pub files: Vec<LoadedFile>,
    /// Sorted by path. Where a span names a file by index, they are counted on behind `files`.
    pub manifests: Vec<LoadedManifest>,
    pub crates: Vec<CrateSpec>,
    pub notes: Vec<Note>,
    /// Those of `files`.
    pub trees: Trees,
}

impl Sources {
    /// The index, for spans, of the manifest in `dir`.
    pub fn manifest_in(&self, dir: &Path) -> Option<usize> {
        let found = self.manifests.iter().position(|it| it.path.parent() == Some(dir))?;
        Some(self.files.len() + found)
    }

    /// The index, for spans, of the manifest of the package that a Rust file is in; `None` for a loose file.
    pub fn manifest_of(&self, file: usize) -> Option<usize> {
        self.files.get(file)?.path.ancestors().skip(1).find_map(|dir| self.manifest_in(dir))
    }

    /// Whether what stands at `range` of a file is test code.
    pub fn is_test_code(&self, file: usize, range: TextRange) -> bool {
        let loaded = &self.files[file];
        loaded.test_target || self.trees.test_code(file, loaded).iter().any(|it| it.contains_range(range))
    }

    /// The folder in which the modules of a file are.
    pub fn modules_beneath(&self, file: &LoadedFile) -> PathBuf {
        match self.crates.iter().any(|it| it.root == file.path) {
            true => file.path.parent().unwrap_or(Path::new("")).to_owned(),
            false => modules_beneath(&file.path),
        }
    }

    /// The manifest of that index.
    pub fn manifest(&self, index: usize) -> Option<&LoadedManifest> {
        self.manifests.get(index.checked_sub(self.files.len())?)
    }
}

/// Reads what `discovery` names; texts in `overlay` stand for those on disk.
///
/// A file that cannot be read becomes a note and is left out.
pub fn read(discovery: &Discovery, models: &ModelSet, overlay: &Overlay) -> Sources {
    let mut wanted: BTreeMap<PathBuf, LoadedFile> = BTreeMap::new();
    // The root of each package and loose crate; those that share a file have one.
    let mut roots: Vec<usize> = (0..discovery.packages.len() + discovery.loose.len()).collect();
    let mut want = |path: &Path,
                    edition: Edition,
                    checked: bool,
                    test_target: bool,
                    root: usize,
                    features: &Features| {
        let file = wanted.entry(path.to_owned()).or_insert_with(|| LoadedFile {
            path: path.to_owned(),
            text: String::new(),
            checked,
            edition,
            test_target,
            root,
            reached: true,
            features: features.clone(),
            circular: Vec::new(),
        });
        let (kept, joined) = (roots[file.root], roots[root]);
        if kept != joined {
            roots.iter_mut().filter(|it| **it == joined).for_each(|it| *it = kept);
        }
    };
    let is_checked = |path: &PathBuf| discovery.files.binary_search(path).is_ok();
    for (root, package) in discovery.packages.iter().enumerate() {
        for path in &package.files {
            let edition = edition(package.edition);
            want(path, edition, is_checked(path), is_test_path(package, path), root, &package.features);
        }
    }
    for (index, loose) in discovery.loose.iter().enumerate() {
        for path in std::iter::once(&loose.path).chain(&loose.modules) {
            let root = discovery.packages.len() + index;
            want(path, edition(loose.edition), is_checked(path), false, root, &Features::All);
        }
    }
    for file in wanted.values_mut() {
        file.root = roots[file.root];
    }
    let read: Vec<Result<LoadedFile, (PathBuf, bool, ReadError)>> = wanted
        .into_values()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|file| match overlay.get(&file.path) {
            Some(text) => Ok(LoadedFile { text: text.clone(), ..file }),
            None => match source::read(&file.path) {
                Ok(text) => Ok(LoadedFile { text, ..file }),
                Err(error) => Err((file.path, file.checked, error)),
            },
        })
        .collect();
    let mut sources = Sources { notes: discovery.notes.clone(), ..Sources::default() };
    let mut unreadable = Vec::new();
    for result in read {
        match result {
            Ok(file) => sources.files.push(file),
            Err(file) => unreadable.push(file),
        }
    }
    sources.trees = Trees::new(sources.files.len());
    mark_test_modules(&mut sources.files);
    sources.manifests = manifests(discovery, overlay);
    mark_circular_modules(&mut sources);
    sources.crates = crate_specs(discovery);
    let unreached = unreached(discovery, &sources.files);
    sources.crates.extend(unreached.crates);
    for file in &mut sources.files {
        file.reached = !unreached.files.contains(&file.path);
    }
    for (path, checked, error) in unreadable {
        // A file that no crate has may be a template or a test's input.
        let matters = checked && !unreached.files.contains(&path);
        let severity = if matters { NoteSeverity::Error } else { NoteSeverity::Info };
        sources.notes.push(Note { severity, message: format!("{error}; the file is skipped") });
    }
    for spec in sources.crates.iter_mut().filter(|it| it.loose) {
        spec.dependencies = mentioned_models(spec, discovery, &sources.files, models);
    }
    sources
}

/// The manifests of the checked packages and of their workspaces.
///
/// One that cannot be read is left out: the discovery has told of it.
fn manifests(discovery: &Discovery, overlay: &Overlay) -> Vec<LoadedManifest> {
    let mut wanted: BTreeMap<PathBuf, &Path> = BTreeMap::new();
    for package in discovery.packages.iter().filter(|it| it.checked) {
        for dir in [&package.manifest_dir, &package.workspace_dir] {
            wanted.insert(dir.join("Cargo.toml"), &package.workspace_dir);
        }
    }
    let read = |path: &PathBuf| match overlay.get(path) {
        Some(text) => Some(text.clone()),
        None => system::read_source(path).ok(),
    };
    wanted
        .into_iter()
        .filter_map(|(path, workspace_dir)| {
            let text = read(&path)?;
            Some(LoadedManifest { path, text, workspace_dir: workspace_dir.to_owned() })
        })
        .collect()
}

/// What no target of its package reaches.
#[derive(Default)]
struct Unreached {
    files: BTreeSet<PathBuf>,
    /// Crates for those of the files of which one awaits.
    crates: Vec<CrateSpec>,
}

/// Finds the files of packages that no target reaches.
fn unreached(discovery: &Discovery, files: &[LoadedFile]) -> Unreached {
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
    let mut unreached = Unreached::default();
    for package in discovery.packages.iter().filter(|it| it.checked) {
        let roots: Vec<PathBuf> = package.targets.iter().map(|it| it.root.clone()).collect();
        let reached = |path: &Path| texts.get(path).copied();
        for loose in discover::unreached_crates(&roots, &package.files, package.edition, reached) {
            let awaits = std::iter::once(&loose.path)
                .chain(&loose.modules)
                .any(|it| reached(it).is_some_and(|it| it.contains(".await")));
            if awaits {
                unreached.crates.push(CrateSpec {
                    name: "unreached".to_owned(),
                    root: loose.path.clone(),
                    edition: edition(loose.edition),
                    dependencies: dependencies(package, TargetKind::Example, &libraries),
                    loose: false,
                });
            }
            unreached.files.insert(loose.path);
            unreached.files.extend(loose.modules);
        }
    }
    unreached
}

/// The models that the crates of each root reach, by `LoadedFile::root`: directly, through other models, and through
/// other crates of the workspace.
pub fn models_in_reach(sources: &Sources, models: &ModelSet) -> BTreeMap<usize, BTreeSet<String>> {
    let root_of: BTreeMap<&Path, usize> =
        sources.files.iter().map(|it| (it.path.as_path(), it.root)).collect();
    let mut reach: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for (index, spec) in sources.crates.iter().enumerate() {
        let Some(&root) = root_of.get(spec.root.as_path()) else { continue };
        let names = reach.entry(root).or_default();
        let mut libraries: Vec<&str> = LANGUAGE.to_vec();
        let mut crates = vec![index];
        let mut seen = BTreeSet::from([index]);
        while let Some(index) = crates.pop() {
            for dependency in &sources.crates[index].dependencies {
                match &dependency.target {
                    DependencyTarget::Library(name) => libraries.push(name),
                    DependencyTarget::Crate(index) if seen.insert(*index) => crates.push(*index),
                    DependencyTarget::Crate(_) => {}
                }
            }
        }
        while let Some(name) = libraries.pop() {
            if models.text(name).is_some() && names.insert(name.to_owned()) {
                libraries.extend(models.dependencies(name));
            }
        }
    }
    reach
}

/// Finds the modules that would be inside themselves.
fn mark_circular_modules(sources: &mut Sources) {
    let texts: Vec<(&Path, &str)> =
        sources.files.iter().map(|it| (it.path.as_path(), it.text.as_str())).collect();
    let mut circular = discover::circular_items(&texts);
    for file in &mut sources.files {
        let Some(ranges) = circular.remove(&file.path) else { continue };
        file.circular = ranges;
        let message =
            format!("{}: a module would be inside itself; it is left out", system::shown(&file.path));
        sources.notes.push(Note { severity: NoteSeverity::Info, message });
    }
}

/// `text` with blanks in the place of some ranges.
fn blanked(text: &str, ranges: &[Range<usize>]) -> String {
    let mut acc = text.to_owned();
    for range in ranges {
        if let Some(part) = acc.get(range.clone()) {
            let blanks: String = part.bytes().map(|it| if it == b'\n' { '\n' } else { ' ' }).collect();
            acc.replace_range(range.clone(), &blanks);
        }
    }
    acc
}

/// Marks the files of modules that are declared for tests only as test code.
fn mark_test_modules(files: &mut [LoadedFile]) {
    let mut folders: Vec<PathBuf> = Vec::new();
    for file in files.iter() {
        let dir = modules_beneath(&file.path);
        folders.extend(test_code::test_modules(&file.text, file.edition).into_iter().map(|it| dir.join(it)));
    }
    for file in files {
        let without_extension = file.path.with_extension("");
        file.test_target |= file.text.contains("#![cfg(test)]");
        file.test_target |= folders.iter().any(|it| without_extension.starts_with(it));
    }
}

/// The folder in which the modules of a file are looked for, as its name tells.
fn modules_beneath(path: &Path) -> PathBuf {
    let dir = path.parent().unwrap_or(Path::new(""));
    match path.file_stem().and_then(|it| it.to_str()).unwrap_or_default() {
        "lib" | "main" | "mod" => dir.to_owned(),
        stem => dir.join(stem),
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

/// A file as the engine sees it, where that is not its text.
#[derive(Debug, Clone, Default)]
pub struct FileViews {
    base: Option<String>,
    /// The alternatives that the base view hides.
    alternate: Option<String>,
}

impl FileViews {
    fn of(index: usize, file: &LoadedFile, trees: &Trees) -> FileViews {
        let text = without_bom(&file.text);
        let views = view::views_of(&text, || trees.parse(index, file).tree(), &file.features);
        let base = (views.base != file.text).then(|| views.base.into_owned());
        FileViews { base, alternate: views.alternate }
    }

    /// Whether the base view leaves out some of the code at `range`.
    pub fn hides(&self, range: Range<usize>) -> bool {
        match (&self.base, &self.alternate) {
            (Some(base), Some(alternate)) => base.get(range.clone()) != alternate.get(range),
            _ => false,
        }
    }

    /// Whether each view shows a part of the code at `range`, and none of them the whole.
    pub fn splits(&self, range: Range<usize>) -> bool {
        let shows = |view: &Option<String>| {
            view.as_ref().and_then(|it| it.get(range.clone())).is_some_and(|it| !it.trim().is_empty())
        };
        self.hides(range.clone()) && shows(&self.base) && shows(&self.alternate)
    }
}

/// What the engine is shown of each file of `sources`, in their order.
pub fn views(sources: &Sources) -> Vec<FileViews> {
    let files = sources.files.par_iter().enumerate();
    files.map(|(index, file)| FileViews::of(index, file, &sources.trees)).collect()
}

/// Builds the database over the base views of `sources`.
pub fn database(sources: &Sources, views: &[FileViews], models: &ModelSet) -> Graph {
    let shown = sources.files.iter().zip(views).map(|(file, views)| GraphFile {
        path: file.path.clone(),
        text: blanked(views.base.as_ref().unwrap_or(&file.text), &file.circular),
        root: file.root,
    });
    graph::build(shown.collect(), &sources.crates, models)
}

/// Shows the alternate views in place of the base ones.
pub fn show_alternates(graph: &mut Graph, sources: &Sources, views: &[FileViews]) {
    let alternates = views.iter().zip(&sources.files).enumerate();
    graph.change(alternates.filter_map(|(index, (views, file))| {
        Some((index, blanked(views.alternate.as_ref()?, &file.circular)))
    }));
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
