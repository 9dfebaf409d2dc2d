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

pub use self::modules::{circular_items, unreached_crates};
use super::Overlay;
use super::features::Features;
use crate::model::{Note, NoteSeverity};
use crate::text::nearest::{did_you_mean, nearest};

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
    /// The folder of its workspace's manifest; its own where it is in no workspace.
    pub workspace_dir: PathBuf,
    pub edition: Edition,
    /// The library first; no two have the same root; every root existed when it was looked for.
    pub targets: Vec<Target>,
    /// Sorted by `extern_name`, one entry for each.
    pub dependencies: Vec<Dependency>,
    pub is_proc_macro: bool,
    pub features: Features,
    /// Whether some of its files are to be checked; the others are loaded for types only.
    pub checked: bool,
    /// Every `.rs` file of it, checked or not, absolute and sorted; files that no target's modules reach are
    /// among them.
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
/// Manifests in `overlay` stand for those on disk.
/// Fails when a path does not exist, when a manifest that is itself one of `paths` cannot be read,
/// or when a glob or a package name of `options` is wrong.
pub fn discover(
    paths: &[PathBuf],
    options: &DiscoverOptions,
    overlay: &Overlay,
) -> Result<Discovery, LoadError> {
    let options = &DiscoverOptions { working_dir: canonical(&options.working_dir), ..options.clone() };
    let mut notes = Notes { working_dir: options.working_dir.clone(), list: Vec::new() };
    let paths = resolve(paths, &options.working_dir)?;
    let selection = select::select(&paths, options, &mut notes)?;

    let mut workspaces = workspace::Workspaces::new(&mut notes, overlay);
    for path in &paths {
        if let Some(dir) = path.ancestors().find(|dir| dir.join("Cargo.toml").is_file()) {
            workspaces.load(dir, NoteSeverity::Error);
        }
    }
    // A manifest that is in no workspace of the paths may be a template or a test's fixture: it may well be
    // broken.
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
    let boundaries: Vec<PathBuf> = paths.iter().map(|it| boundary(it)).collect();
    let loose = modules::loose_crates(&unowned, &boundaries, Edition::default());
    Ok(Discovery { packages, loose, files, notes: notes.finish() })
}

/// The paths made canonical, a manifest standing for its folder.
fn resolve(paths: &[PathBuf], working_dir: &Path) -> Result<Vec<PathBuf>, LoadError> {
    let default = [PathBuf::from(".")];
    let paths = if paths.is_empty() { &default } else { paths };
    let mut resolved = Vec::new();
    for path in paths {
        let absolute = canonical(&working_dir.join(path));
        if !absolute.exists() {
            return Err(LoadError::NoSuchPath {
                path: path.clone(),
                suggestion: suggest_path(path, working_dir),
            });
        }
        let is_manifest = absolute.file_name().is_some_and(|name| name == "Cargo.toml") && absolute.is_file();
        match absolute.parent() {
            Some(dir) if is_manifest => {
                manifest::Manifest::read(dir, &Overlay::new())
                    .map_err(|reason| LoadError::Unreadable { path: path.clone(), reason })?;
                resolved.push(dir.to_owned());
            }
            _ => resolved.push(absolute),
        }
    }
    Ok(resolved)
}

/// `path` with links resolved, in the form that people write; itself where it does not exist.
fn canonical(path: &Path) -> PathBuf {
    let Ok(canonical) = path.canonicalize() else { return path.to_owned() };
    // On Windows this is `\\?\C:\folder`, which no other path begins with.
    match canonical.to_str().and_then(|it| it.strip_prefix(r"\\?\")) {
        Some(plain) if !plain.starts_with("UNC") => PathBuf::from(plain),
        _ => canonical,
    }
}

/// The folder that nothing outside of is read for a loose file beneath `path`: its repository, else the folder named.
fn boundary(path: &Path) -> PathBuf {
    let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
    folder.ancestors().find(|it| it.join(".git").exists()).unwrap_or(folder).to_owned()
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
    let mut files: Vec<BTreeSet<PathBuf>> = packages.par_iter().map(source_files).collect();
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{DiscoverOptions, Discovery, Edition, LoadError, Package, TargetKind, discover};
    use crate::model::NoteSeverity;

    /// A folder with files in it, given as `//- path` lines, each followed by a text.
    struct Fixture(tempfile::TempDir);

    impl Fixture {
        fn new(files: &str) -> Fixture {
            let folder = tempfile::tempdir().unwrap();
            for file in files.split("//- ").skip(1) {
                let (path, text) = file.split_once('\n').unwrap();
                let path = folder.path().join(path.trim());
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            Fixture(folder)
        }

        fn root(&self) -> PathBuf {
            super::canonical(self.0.path())
        }

        fn try_discover(&self, paths: &[&str], options: DiscoverOptions) -> Result<Discovery, LoadError> {
            let paths: Vec<PathBuf> = paths.iter().map(PathBuf::from).collect();
            discover(&paths, &DiscoverOptions { working_dir: self.root(), ..options }, &super::Overlay::new())
        }

        #[track_caller]
        fn discover(&self, paths: &[&str]) -> Discovery {
            self.try_discover(paths, DiscoverOptions::default()).unwrap()
        }

        /// Paths relative to the fixture, with `/`.
        fn relative<'p>(&self, paths: impl IntoIterator<Item = &'p PathBuf>) -> Vec<String> {
            paths.into_iter().map(|path| relative(path, &self.root())).collect()
        }

        #[track_caller]
        fn check_files(&self, paths: &[&str], options: DiscoverOptions, expected: &[&str]) {
            let found = self.try_discover(paths, options).unwrap();
            assert_eq!(self.relative(&found.files), expected);
        }
    }

    fn relative(path: &Path, root: &Path) -> String {
        path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/")
    }

    #[track_caller]
    fn package<'d>(found: &'d Discovery, name: &str) -> &'d Package {
        found.packages.iter().find(|package| package.name == name).unwrap()
    }

    fn names(found: &Discovery) -> Vec<&str> {
        found.packages.iter().map(|package| package.name.as_str()).collect()
    }

    /// `kind name root` of each target.
    fn targets(package: &Package) -> Vec<String> {
        let target = |it: &super::Target| {
            format!("{:?} {} {}", it.kind, it.name, relative(&it.root, &package.manifest_dir))
        };
        package.targets.iter().map(target).collect()
    }

    /// `extern_name=package` of each dependency, with the folder of a local one.
    fn dependencies(package: &Package, fixture: &Fixture) -> Vec<String> {
        package
            .dependencies
            .iter()
            .map(|it| {
                let path = it.path.as_ref().map(|path| format!(" in {}", relative(path, &fixture.root())));
                format!("{:?} {}={}{}", it.kind, it.extern_name, it.package, path.unwrap_or_default())
            })
            .collect()
    }

    fn messages(found: &Discovery) -> Vec<&str> {
        found.notes.iter().map(|note| note.message.as_str()).collect()
    }

    #[test]
    fn the_targets_of_a_package_are_found() {
        let fixture = Fixture::new(
            "//- Cargo.toml\n[package]\nname = \"my-app\"\nedition = \"2021\"\n[[bin]]\nname = \"other\"\npath = \"cli/main.rs\"\n\
             //- src/lib.rs\nmod a;\n//- src/a.rs\n//- src/main.rs\n//- src/bin/tool.rs\n//- src/bin/big/main.rs\n\
             //- cli/main.rs\n//- tests/it.rs\n//- tests/common/mod.rs\n//- benches/speed.rs\n//- examples/demo.rs\n//- build.rs\n",
        );
        let found = fixture.discover(&[]);
        assert_eq!(messages(&found), [""; 0]);
        let app = package(&found, "my-app");
        assert_eq!((app.edition, app.is_proc_macro, app.checked), (Edition::E2021, false, true));
        assert_eq!(
            targets(app),
            [
                "Lib my_app src/lib.rs",
                "Bin big src/bin/big/main.rs",
                "Bin my_app src/main.rs",
                "Bin other cli/main.rs",
                "Bin tool src/bin/tool.rs",
                "Test it tests/it.rs",
                "Bench speed benches/speed.rs",
                "Example demo examples/demo.rs",
                "BuildScript build_script_build build.rs",
            ]
        );
        assert_eq!(found.files.len(), 11);
        assert_eq!(app.files, found.files);
        assert_eq!(found.loose, []);
    }

    #[test]
    fn declared_targets_are_read_as_cargo_does() {
        let fixture = Fixture::new(
            "//- Cargo.toml\n[package]\nname = \"p\"\nedition = \"2018\"\nautobins = false\nautotests = false\nbuild = \"b.rs\"\n\
             [lib]\nname = \"core\"\npath = \"core.rs\"\nproc-macro = true\n[[bin]]\nname = \"tool\"\n[[bin]]\nname = \"p\"\n\
             [[test]]\nname = \"it\"\nedition = \"2021\"\n\
             //- core.rs\n//- b.rs\n//- src/main.rs\n//- src/bin/tool.rs\n//- src/bin/no.rs\n//- tests/it.rs\n//- tests/no.rs\n",
        );
        let found = fixture.discover(&[]);
        let p = package(&found, "p");
        assert!(p.is_proc_macro);
        assert_eq!(p.lib().map(|lib| lib.edition), Some(Edition::E2018));
        assert_eq!(
            targets(p),
            [
                "Lib core core.rs",
                "Bin p src/main.rs",
                "Bin tool src/bin/tool.rs",
                "Test it tests/it.rs",
                "BuildScript build_script_build b.rs",
            ]
        );
        assert_eq!(p.targets[3].edition, Edition::E2021);
    }

    #[test]
    fn a_package_without_an_edition_is_of_2015() {
        let fixture = Fixture::new("//- Cargo.toml\n[package]\nname = \"p\"\n//- src/lib.rs\n");
        assert_eq!(package(&fixture.discover(&[]), "p").edition, Edition::E2015);
    }

    #[test]
    fn dependencies_of_all_tables_are_merged() {
        let fixture = Fixture::new(
            "//- Cargo.toml\n[package]\nname = \"p\"\nedition = \"2024\"\n\
             [dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\nasync-std = \"1\"\nre-named = { package = \"real-name\", version = \"1\" }\n\
             [dev-dependencies]\ntokio = \"1\"\ntempfile = \"3\"\n[build-dependencies]\ncc = \"1\"\n\
             [target.'cfg(unix)'.dependencies]\nnix = \"0.29\"\n[target.x86_64-pc-windows-msvc.dev-dependencies]\nwinapi = \"not a version\"\n\
             //- src/lib.rs\n",
        );
        let found = fixture.discover(&[]);
        assert_eq!(
            dependencies(package(&found, "p"), &fixture),
            [
                "Normal async_std=async-std",
                "Build cc=cc",
                "Normal nix=nix",
                "Normal re_named=real-name",
                "Dev tempfile=tempfile",
                "Normal tokio=tokio",
                "Dev winapi=winapi",
            ]
        );
    }

    const WORKSPACE: &str = "//- Cargo.toml
[workspace]
members = [\"crates/*\", \"tool\"]
exclude = [\"crates/left-out\"]
[workspace.package]
edition = \"2021\"
[workspace.dependencies]
core-types = { path = \"crates/core\" }
renamed = { package = \"app-net\", path = \"crates/net\" }
tokio = \"1\"
//- crates/core/Cargo.toml
[package]
name = \"core-types\"
edition.workspace = true
version.workspace = true
[lib]
name = \"types\"
//- crates/core/src/lib.rs
//- crates/net/Cargo.toml
[package]
name = \"app-net\"
edition = { workspace = true }
[dependencies]
core-types.workspace = true
tokio = { workspace = true, features = [\"net\"] }
outside = { path = \"../../../outside\" }
//- crates/net/src/lib.rs
//- crates/left-out/Cargo.toml
[package]
name = \"left-out\"
//- crates/left-out/src/lib.rs
//- crates/not-a-package/notes.txt
//- tool/Cargo.toml
[package]
name = \"tool\"
edition = \"2024\"
[dependencies]
renamed.workspace = true
core-types = \"0.1\"
inside = { path = \"inside\" }
//- tool/src/main.rs
//- tool/inside/Cargo.toml
[package]
name = \"inside\"
edition.workspace = true
//- tool/inside/src/lib.rs
";

    /// The workspace of [`WORKSPACE`] in `ws`, with a package beside it.
    fn workspace() -> Fixture {
        let inner = WORKSPACE.replace("//- ", "//- ws/");
        Fixture::new(&format!(
            "{inner}//- outside/Cargo.toml\n[package]\nname = \"outside\"\n//- outside/src/lib.rs\n"
        ))
    }

    #[test]
    fn members_inherit_from_their_workspace() {
        let fixture = workspace();
        let found = fixture.discover(&["ws"]);
        assert_eq!(messages(&found), [""; 0]);
        assert_eq!(names(&found), ["outside", "core-types", "left-out", "app-net", "tool", "inside"]);
        let editions: Vec<Edition> = found.packages.iter().map(|package| package.edition).collect();
        use Edition::{E2015, E2021, E2024};
        assert_eq!(editions, [E2015, E2021, E2015, E2021, E2024, E2021]);
        assert_eq!(
            dependencies(package(&found, "app-net"), &fixture),
            [
                "Normal outside=outside in outside",
                "Normal tokio=tokio",
                "Normal types=core-types in ws/crates/core",
            ]
        );
        // The published `core-types` is read as the workspace's own.
        assert_eq!(
            dependencies(package(&found, "tool"), &fixture),
            [
                "Normal inside=inside in ws/tool/inside",
                "Normal renamed=app-net in ws/crates/net",
                "Normal types=core-types in ws/crates/core",
            ]
        );
    }

    #[test]
    fn a_path_checks_what_is_beneath_it_and_loads_the_rest() {
        let fixture = workspace();
        let found = fixture.discover(&["ws/crates/net"]);
        assert_eq!(fixture.relative(&found.files), ["ws/crates/net/src/lib.rs"]);
        assert_eq!(names(&found), ["outside", "core-types", "app-net", "tool", "inside"]);
        let checked: Vec<&str> =
            found.packages.iter().filter(|it| it.checked).map(|it| it.name.as_str()).collect();
        assert_eq!(checked, ["app-net"]);
        assert_eq!(fixture.relative(&package(&found, "core-types").files), ["ws/crates/core/src/lib.rs"]);

        let file = fixture.discover(&["ws/tool/src/main.rs"]);
        assert_eq!(fixture.relative(&file.files), ["ws/tool/src/main.rs"]);
        assert_eq!(names(&file), names(&found));
        assert_eq!(file.loose, []);

        let manifest = fixture.discover(&["ws/crates/net/Cargo.toml"]);
        assert_eq!(manifest, found);
    }

    #[test]
    fn an_excluded_package_stands_alone() {
        let fixture = workspace();
        assert_eq!(names(&fixture.discover(&["ws/crates/left-out"])), ["left-out"]);
    }

    #[test]
    fn packages_are_selected_by_name() {
        let fixture = workspace();
        let select =
            |name: &str| DiscoverOptions { packages: vec![name.to_owned()], ..DiscoverOptions::default() };
        fixture.check_files(&["ws"], select("app-net"), &["ws/crates/net/src/lib.rs"]);
        let error = fixture.try_discover(&["ws"], select("app-nett")).unwrap_err();
        assert_eq!(error.to_string(), "no package is named `app-nett`; did you mean `app-net`?");
    }

    #[test]
    fn patches_stand_for_published_packages() {
        let fixture = Fixture::new(
            "//- a/Cargo.toml\n[package]\nname = \"a\"\nedition = \"2021\"\n[dependencies]\nfoo = \"1\"\n[patch.crates-io]\nfoo = { path = \"../foo\" }\n\
             //- a/src/lib.rs\n//- foo/Cargo.toml\n[package]\nname = \"foo\"\n//- foo/src/lib.rs\n",
        );
        let found = fixture.discover(&["a"]);
        assert_eq!(fixture.relative(&found.files), ["a/src/lib.rs"]);
        // The root of a patch that is no workspace is its package.
        assert_eq!(dependencies(package(&found, "a"), &fixture), ["Normal foo=foo in foo"]);
    }

    #[test]
    fn what_a_manifest_gets_wrong_is_told() {
        let fixture = Fixture::new(
            "//- Cargo.toml\n[workspace]\nmembers = [\"a\", \"b\", \"c\", \"none/*\", \"gone\"]\n\
             //- a/Cargo.toml\n[package]\nname = \"a\"\nedition = \"2087\"\n[[bin]]\nname = \"x\"\npath = \"src/x.rs\"\n[[test]]\nname = \"y\"\n\
             [dependencies]\nb = { path = \"../b\" }\nlost = { path = \"../lost\" }\nw.workspace = true\n//- a/src/lib.rs\n\
             //- b/Cargo.toml\n[package]\nname = \"b\"\nedition = \"2021\"\n[dependencies]\na = { path = \"../a\" }\n//- b/src/lib.rs\n\
             //- c/Cargo.toml\n[package]\nname = \"c\nedition = \"2021\"\n//- c/src/lib.rs\n",
        );
        let found = fixture.discover(&[]);
        let lost = fixture.root().join("lost");
        let (invalid, others) =
            messages(&found).split_last().map(|(last, rest)| (*last, rest.to_vec())).unwrap();
        assert!(invalid.starts_with("`c/Cargo.toml`: invalid TOML in line 2: "), "{invalid}");
        assert_eq!(
            others,
            [
                "`Cargo.toml`: the member `gone` matches no package",
                "`Cargo.toml`: the member `none/*` matches no package",
                &*format!(
                    "`a/Cargo.toml`: no `Cargo.toml` in `{}`, the path of the dependency `lost`",
                    lost.display()
                ),
                "`a/Cargo.toml`: no file was found for the test target `y`",
                "`a/Cargo.toml`: the dependency `w` is inherited, but no workspace has it",
                "`a/Cargo.toml`: the file of the binary target `x`, `src/x.rs`, does not exist",
                "`a/Cargo.toml`: the path dependencies go round in a circle: a -> b -> a",
                "`a/Cargo.toml`: unknown edition `2087`, read as 2024",
            ]
        );
        assert_eq!(names(&found), ["a", "b"]);
        assert_eq!(package(&found, "a").edition, Edition::E2024);
        assert_eq!(fixture.relative(&found.files), ["a/src/lib.rs", "b/src/lib.rs", "c/src/lib.rs"]);
        assert_eq!(fixture.relative(found.loose.iter().map(|it| &it.path)), ["c/src/lib.rs"]);
        let errors = found.notes.iter().filter(|note| note.severity == NoteSeverity::Error).count();
        assert_eq!(errors, 1);
    }

    #[test]
    fn dev_dependencies_may_go_round_in_a_circle() {
        let fixture = Fixture::new(
            "//- Cargo.toml\n[workspace]\nmembers = [\"a\", \"b\"]\n\
             //- a/Cargo.toml\n[package]\nname = \"a\"\n[dev-dependencies]\nb = { path = \"../b\" }\n//- a/src/lib.rs\n\
             //- b/Cargo.toml\n[package]\nname = \"b\"\n[dependencies]\na = { path = \"../a\" }\n//- b/src/lib.rs\n",
        );
        assert_eq!(messages(&fixture.discover(&[])), [""; 0]);
    }

    #[test]
    fn odd_values_cost_nothing_else() {
        let fixture = Fixture::new(
            "//- Cargo.toml\ncargo-features = [\"x\"]\n[package]\nname = \"p\"\nedition = \"2021\"\nversion = \"one\"\nbuild = [\"a.rs\"]\nreadme = 3\n\
             [lib]\ncrate-type = \"cdylib\"\nnew-key = { a = 1 }\n[profile.dev]\nopt-level = \"new\"\n[features]\nx = 3\n//- src/lib.rs\n",
        );
        let found = fixture.discover(&[]);
        assert_eq!(messages(&found), [""; 0]);
        assert_eq!(targets(package(&found, "p")), ["Lib p src/lib.rs"]);
    }

    #[test]
    fn files_without_a_package_are_loose() {
        let fixture = Fixture::new(
            "//- main.rs\nmod util;\n//- util.rs\nmod deep;\n//- util/deep.rs\n//- other.rs\n//- sub/mod.rs\nmod x;\n//- sub/x.rs\n//- readme.md\n",
        );
        let found = fixture.discover(&[]);
        assert_eq!(found.files.len(), 6);
        let loose: Vec<(String, Vec<String>)> = found
            .loose
            .iter()
            .map(|it| (relative(&it.path, &fixture.root()), fixture.relative(&it.modules)))
            .collect();
        assert_eq!(
            loose,
            [
                ("main.rs".to_owned(), vec!["util/deep.rs".to_owned(), "util.rs".to_owned()]),
                ("other.rs".to_owned(), vec![]),
                ("sub/mod.rs".to_owned(), vec!["sub/x.rs".to_owned()]),
            ]
        );
        assert!(found.loose.iter().all(|it| it.edition == Edition::E2024));

        let one = fixture.discover(&["main.rs"]);
        assert_eq!(fixture.relative(&one.files), ["main.rs"]);
        assert_eq!(fixture.relative(&one.loose[0].modules), ["util/deep.rs", "util.rs"]);
    }

    #[test]
    fn a_file_that_is_not_rust_is_left_out_and_told() {
        let fixture = Fixture::new("//- a.rs\n//- b.txt\n");
        let found = fixture.discover(&["a.rs", "b.txt"]);
        assert_eq!(fixture.relative(&found.files), ["a.rs"]);
        assert_eq!(messages(&found), ["`b.txt`: not a Rust file, left out"]);
    }

    const IGNORING: &str = "//- .git/HEAD\n//- .git/info/exclude\nexcluded.rs\n//- .gitignore\ngen/\n*.tmp.rs\n\
         //- .ignore\nskipped.rs\n//- Cargo.toml\n[package]\nname = \"p\"\nedition = \"2021\"\n//- src/lib.rs\nmod gen;\n\
         //- src/gen/mod.rs\n//- gen/a.rs\n//- gen/b.tmp.rs\n//- x.tmp.rs\n//- excluded.rs\n//- skipped.rs\n//- .hidden/h.rs\n\
         //- target/debug/t.rs\n//- sub/target/CACHEDIR.TAG\n//- sub/target/t.rs\n//- sub/deep/target/kept.rs\n";

    #[test]
    fn ignored_files_are_not_checked() {
        let fixture = Fixture::new(IGNORING);
        fixture.check_files(&[], DiscoverOptions::default(), &["src/lib.rs", "sub/deep/target/kept.rs"]);
        // A module is needed for types all the same.
        let found = fixture.discover(&[]);
        let files = fixture.relative(&package(&found, "p").files);
        assert_eq!(files, ["src/gen/mod.rs", "src/lib.rs", "sub/deep/target/kept.rs"]);
    }

    #[test]
    fn a_named_path_wins_over_ignore_files() {
        let fixture = Fixture::new(IGNORING);
        let options = DiscoverOptions::default;
        fixture.check_files(&["gen"], options(), &["gen/a.rs", "gen/b.tmp.rs"]);
        fixture.check_files(&["skipped.rs", "x.tmp.rs"], options(), &["skipped.rs", "x.tmp.rs"]);
        fixture.check_files(&[".hidden"], options(), &[".hidden/h.rs"]);
        fixture.check_files(&["target/debug"], options(), &["target/debug/t.rs"]);
        fixture.check_files(&["src"], options(), &["src/lib.rs"]);
        fixture.check_files(&["sub/target"], options(), &["sub/target/t.rs"]);
    }

    #[test]
    fn ignore_files_can_be_set_aside() {
        let fixture = Fixture::new(IGNORING);
        let options = DiscoverOptions { no_ignore: true, ..DiscoverOptions::default() };
        fixture.check_files(
            &[],
            options,
            &[
                "excluded.rs",
                "gen/a.rs",
                "gen/b.tmp.rs",
                "skipped.rs",
                "src/gen/mod.rs",
                "src/lib.rs",
                "sub/deep/target/kept.rs",
                "x.tmp.rs",
            ],
        );
    }

    #[test]
    fn globs_exclude_what_is_not_named() {
        let fixture = Fixture::new("//- a/x.rs\n//- a/y.rs\n//- b/a/z.rs\n//- b/x.rs\n");
        let exclude = |globs: &[&str], force_exclude: bool| DiscoverOptions {
            exclude: globs.iter().map(|it| (*it).to_owned()).collect(),
            force_exclude,
            ..DiscoverOptions::default()
        };
        fixture.check_files(&[], exclude(&["a"], false), &["b/x.rs"]);
        fixture.check_files(&[], exclude(&["/a/"], false), &["b/a/z.rs", "b/x.rs"]);
        fixture.check_files(&[], exclude(&["x.rs", "b/**/z.rs"], false), &["a/y.rs"]);
        fixture.check_files(
            &["a", "b"],
            exclude(&["/a"], false),
            &["a/x.rs", "a/y.rs", "b/a/z.rs", "b/x.rs"],
        );
        fixture.check_files(&["a", "b/x.rs"], exclude(&["/a"], true), &["b/x.rs"]);
        fixture.check_files(&["a/x.rs"], exclude(&["x.rs"], false), &["a/x.rs"]);
        fixture.check_files(&["a/x.rs"], exclude(&["x.rs"], true), &[]);
        let error = fixture.try_discover(&[], exclude(&["a{"], false)).unwrap_err();
        assert!(error.to_string().starts_with("cannot read the glob `a{` of `exclude`: "), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_for_types_and_inside_the_package_only() {
        let fixture = Fixture::new(
            "//- p/Cargo.toml\n[package]\nname = \"p\"\nedition = \"2021\"\n//- p/src/lib.rs\n//- p/shared/a.rs\n//- out/b.rs\n",
        );
        let link = |from: &str, to: &str| {
            std::os::unix::fs::symlink(fixture.root().join(to), fixture.root().join(from)).unwrap();
        };
        link("p/src/shared", "p/shared");
        link("p/src/out", "out");
        link("p/src/loop", "p");
        link("p/src/gone.rs", "p/nothing.rs");
        let found = fixture.discover(&["p"]);
        assert_eq!(messages(&found), [""; 0]);
        assert_eq!(fixture.relative(&found.files), ["p/shared/a.rs", "p/src/lib.rs"]);
        let files = fixture.relative(&package(&found, "p").files);
        assert_eq!(files, ["p/shared/a.rs", "p/src/lib.rs", "p/src/shared/a.rs"]);
        assert_eq!(fixture.discover(&["p/src/out"]).files.len(), 1);
    }

    #[test]
    fn a_missing_path_is_an_error_with_a_suggestion() {
        let fixture = Fixture::new("//- crates/network/a.rs\n");
        let error = fixture.try_discover(&["crates/netwrok"], DiscoverOptions::default()).unwrap_err();
        let expected = Path::new("crates").join("network");
        assert_eq!(
            error.to_string(),
            format!("`crates/netwrok` does not exist; did you mean `{}`?", expected.display())
        );
        let error = fixture.try_discover(&["elsewhere"], DiscoverOptions::default()).unwrap_err();
        assert_eq!(error.to_string(), "`elsewhere` does not exist");
    }

    #[test]
    fn a_broken_manifest_is_an_error_when_it_is_the_path() {
        let fixture = Fixture::new("//- Cargo.toml\n[package\n//- src/lib.rs\n");
        let error = fixture.try_discover(&["Cargo.toml"], DiscoverOptions::default()).unwrap_err();
        assert!(
            error.to_string().starts_with("cannot read `Cargo.toml`: invalid TOML in line 1: "),
            "{error}"
        );
        let found = fixture.discover(&["."]);
        assert_eq!(found.notes.len(), 1);
        assert_eq!(found.notes[0].severity, NoteSeverity::Error);
        assert_eq!(found.loose.len(), 1);
    }

    #[test]
    fn a_broken_manifest_of_a_template_is_only_mentioned() {
        let fixture = Fixture::new(
            "//- Cargo.toml\n[package]\nname = \"p\"\n//- src/lib.rs\n//- template/Cargo.toml\n[package]\nname = {{ name }}\n//- template/src/main.rs\n",
        );
        let found = fixture.discover(&[]);
        assert_eq!(found.notes.len(), 1);
        assert_eq!(found.notes[0].severity, NoteSeverity::Info);
        assert_eq!(fixture.relative(&found.files), ["src/lib.rs", "template/src/main.rs"]);
    }

    #[test]
    fn a_folder_of_workspaces_loads_each() {
        let fixture = Fixture::new(
            "//- one/Cargo.toml\n[package]\nname = \"p\"\n[dependencies]\nq = \"1\"\n//- one/src/lib.rs\n//- two/Cargo.toml\n[workspace]\nmembers = [\"q\"]\n\
             //- two/q/Cargo.toml\n[package]\nname = \"q\"\n//- two/q/src/lib.rs\n",
        );
        let found = fixture.discover(&[]);
        assert_eq!(names(&found), ["p", "q"]);
        assert!(found.packages.iter().all(|package| package.checked));
        assert!(found.packages.iter().flat_map(|it| &it.targets).all(|it| it.kind == TargetKind::Lib));
    }
}
