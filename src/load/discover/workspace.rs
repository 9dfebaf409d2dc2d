//! Which packages belong together, and what do they depend on?

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use ignore::gitignore::GitignoreBuilder;

use super::manifest::{DependencyEntry, EditionField, Manifest, normalize};
use super::select::skips_folder;
use super::{Dependency, DependencyKind, Edition, Notes, Package, canonical};
use crate::load::Overlay;
use crate::load::features::Features;
use crate::model::NoteSeverity;

/// The packages that were found so far.
pub(super) struct Workspaces<'a> {
    notes: &'a mut Notes,
    /// Manifests that stand for those on disk.
    overlay: &'a Overlay,
    /// By folder; `None` for one that has no manifest that can be read.
    manifests: BTreeMap<PathBuf, Option<Rc<Manifest>>>,
    /// By folder.
    packages: BTreeMap<PathBuf, Draft>,
    /// The folders of the workspaces whose members are loaded.
    expanded: BTreeSet<PathBuf>,
}

/// A package whose dependencies are not yet resolved.
struct Draft {
    package: Package,
    entries: Vec<DependencyEntry>,
    /// What each feature turns on.
    features: BTreeMap<String, Vec<String>>,
}

impl<'a> Workspaces<'a> {
    pub(super) fn new(notes: &'a mut Notes, overlay: &'a Overlay) -> Workspaces<'a> {
        let (manifests, packages) = (BTreeMap::new(), BTreeMap::new());
        Workspaces { notes, overlay, manifests, packages, expanded: BTreeSet::new() }
    }

    /// Loads the package whose manifest is in `dir`, its whole workspace, and their path dependencies.
    ///
    /// `severity` is that of the note for a manifest that cannot be read.
    pub(super) fn load(&mut self, dir: &Path, severity: NoteSeverity) {
        let mut queue = vec![(dir.to_owned(), severity)];
        while let Some((dir, severity)) = queue.pop() {
            if self.packages.contains_key(&dir) {
                continue;
            }
            let Some(manifest) = self.manifest(&dir, severity) else { continue };
            // A package in no workspace is the root of its own.
            let root = self.root_of(&manifest).unwrap_or_else(|| Rc::clone(&manifest));
            if self.expanded.insert(root.dir.clone()) {
                queue.extend(self.members(&root).into_iter().map(|member| (member, NoteSeverity::Error)));
                queue.extend(root.patches().iter().map(|path| (canonical(path), NoteSeverity::Info)));
            }
            if let Some(draft) = self.draft(&manifest, &root) {
                let paths = draft.entries.iter().filter_map(|entry| entry.path.clone());
                queue.extend(paths.map(|path| (path, NoteSeverity::Info)));
                self.packages.insert(dir, draft);
            }
        }
    }

    /// The packages, with their dependencies resolved among each other.
    pub(super) fn finish(mut self) -> Vec<Package> {
        let index = self.index();
        let mut resolved = BTreeMap::new();
        // What the packages ask of each other, by folder.
        let mut asked: BTreeMap<PathBuf, Vec<String>> = BTreeMap::new();
        for (dir, draft) in &self.packages {
            let (dependencies, features) = self.resolve(draft, &index);
            resolved.insert(dir.clone(), dependencies);
            for (dir, features) in features {
                asked.entry(dir).or_default().extend(features);
            }
        }
        let mut packages: Vec<Package> = Vec::new();
        for (dir, draft) in std::mem::take(&mut self.packages) {
            let dependencies = resolved.remove(&dir).unwrap_or_default();
            let asked = asked.get(&dir).into_iter().flatten().map(String::as_str);
            let features = Features::of(&draft.features, std::iter::once("default").chain(asked));
            packages.push(Package { dependencies, features, ..draft.package });
        }
        self.note_cycles(&packages);
        packages
    }

    fn manifest(&mut self, dir: &Path, severity: NoteSeverity) -> Option<Rc<Manifest>> {
        if let Some(known) = self.manifests.get(dir) {
            return known.clone();
        }
        let path = dir.join("Cargo.toml");
        let manifest = if !path.is_file() {
            None
        } else {
            match Manifest::read(dir, self.overlay) {
                Ok(manifest) => Some(Rc::new(manifest)),
                Err(reason) => {
                    self.notes.add(severity, &path, &reason);
                    None
                }
            }
        };
        self.manifests.insert(dir.to_owned(), manifest.clone());
        manifest
    }

    /// The workspace that a package is in: its own manifest, the one that it points at, or the nearest above
    /// that does not exclude it.
    fn root_of(&mut self, manifest: &Rc<Manifest>) -> Option<Rc<Manifest>> {
        if manifest.is_workspace() {
            return Some(Rc::clone(manifest));
        }
        if let Some(pointer) = manifest.workspace_pointer() {
            let root =
                self.manifest(&canonical(&pointer), NoteSeverity::Error).filter(|root| root.is_workspace());
            if root.is_none() {
                let problem =
                    format!("`package.workspace` points at `{}`, which is no workspace", pointer.display());
                self.notes.info(&manifest.path(), &problem);
            }
            return root;
        }
        manifest.dir.ancestors().skip(1).find_map(|ancestor| {
            let root = self.manifest(ancestor, NoteSeverity::Error)?;
            (root.is_workspace() && !root.excludes(&manifest.dir)).then_some(root)
        })
    }

    /// The folders of the members that a workspace lists.
    fn members(&mut self, root: &Rc<Manifest>) -> Vec<PathBuf> {
        let mut members = Vec::new();
        for pattern in root.members() {
            let is_glob = pattern.contains(['*', '?', '[']);
            let mut found =
                if is_glob { expand(&root.dir, pattern) } else { vec![normalize(&root.dir.join(pattern))] };
            found.retain(|dir| dir.join("Cargo.toml").is_file());
            if found.is_empty() {
                self.notes.info(&root.path(), &format!("the member `{pattern}` matches no package"));
            }
            members.extend(found.iter().filter(|dir| !root.excludes(dir)).map(|dir| canonical(dir)));
        }
        members
    }

    /// What a manifest says of its package, or `None` for a manifest without one.
    fn draft(&mut self, manifest: &Manifest, root: &Manifest) -> Option<Draft> {
        if !manifest.is_package() {
            return None;
        }
        let Some(name) = manifest.name() else {
            self.notes.error(&manifest.path(), "`package.name` is missing");
            return None;
        };
        let edition = self.edition(manifest, root);
        let targets = manifest.targets(edition);
        for problem in &targets.problems {
            self.notes.info(&manifest.path(), problem);
        }
        let entries =
            manifest.dependencies().into_iter().map(|entry| self.inherit(entry, manifest, root)).collect();
        Some(Draft {
            package: Package {
                name: name.to_owned(),
                manifest_dir: manifest.dir.clone(),
                workspace_dir: root.dir.clone(),
                edition,
                targets: targets.found,
                dependencies: Vec::new(),
                is_proc_macro: targets.is_proc_macro,
                features: Features::All,
                checked: false,
                files: Vec::new(),
            },
            entries,
            features: manifest.features(),
        })
    }

    fn edition(&mut self, manifest: &Manifest, root: &Manifest) -> Edition {
        let word = match manifest.edition() {
            EditionField::Absent => return Edition::E2015,
            EditionField::Word(word) => Some(word),
            EditionField::Inherited => root.workspace_edition(),
        };
        if let Some(edition) = word.and_then(Edition::from_word) {
            return edition;
        }
        let problem = match word {
            Some(word) => format!("unknown edition `{word}`, read as {}", Edition::default()),
            None => {
                format!("the edition is inherited, but no workspace has one, read as {}", Edition::default())
            }
        };
        self.notes.info(&manifest.path(), &problem);
        Edition::default()
    }

    /// `entry` with what the workspace's table says of it, and with a path that has a manifest.
    fn inherit(&mut self, entry: DependencyEntry, manifest: &Manifest, root: &Manifest) -> DependencyEntry {
        let mut entry = match entry.inherited {
            false => entry,
            true => match root.workspace_dependency(&entry.key) {
                Some(mut inherited) => {
                    inherited.features.extend(entry.features);
                    DependencyEntry { kind: entry.kind, inherited: true, ..inherited }
                }
                None => {
                    let problem =
                        format!("the dependency `{}` is inherited, but no workspace has it", entry.key);
                    self.notes.info(&manifest.path(), &problem);
                    entry
                }
            },
        };
        if let Some(path) = entry.path.take() {
            if path.join("Cargo.toml").is_file() {
                entry.path = Some(canonical(&path));
            } else {
                let (path, key) = (path.display(), &entry.key);
                let problem = format!("no `Cargo.toml` in `{path}`, the path of the dependency `{key}`");
                self.notes.info(&manifest.path(), &problem);
            }
        }
        entry
    }

    /// The folders of the packages by name.
    fn index(&self) -> BTreeMap<&str, Vec<&Path>> {
        let mut index: BTreeMap<&str, Vec<&Path>> = BTreeMap::new();
        for (dir, draft) in &self.packages {
            index.entry(draft.package.name.as_str()).or_default().push(dir);
        }
        index
    }

    /// The dependencies of a package, and the features that it asks of other packages, by their folders.
    fn resolve(
        &self,
        draft: &Draft,
        index: &BTreeMap<&str, Vec<&Path>>,
    ) -> (Vec<Dependency>, Vec<(PathBuf, Vec<String>)>) {
        let mut asked = Vec::new();
        let mut dependencies: BTreeMap<String, Dependency> = BTreeMap::new();
        let mut entries: Vec<&DependencyEntry> = draft.entries.iter().collect();
        entries.sort_by_key(|entry| entry.kind);
        for entry in entries {
            let package = entry.package.as_deref().unwrap_or(&entry.key);
            let path = self.resolve_path(draft, entry, package, index);
            asked.extend(path.clone().map(|path| (path, entry.features.clone())));
            let lib = path.as_ref().and_then(|path| self.packages.get(path)?.package.lib());
            let extern_name = match lib {
                Some(lib) if !entry.is_rename() => lib.name.clone(),
                _ => entry.key.replace('-', "_"),
            };
            dependencies.entry(extern_name.clone()).or_insert(Dependency {
                extern_name,
                package: package.to_owned(),
                kind: entry.kind,
                path,
            });
        }
        (dependencies.into_values().collect(), asked)
    }

    /// The loaded package that a dependency means: the one at its path, or one of its name, first in the same
    /// workspace.
    ///
    /// The source of the workspace is a better guess at a published package of that name than nothing,
    /// unless there is a rename: it is there to tell another version from the workspace's own.
    fn resolve_path(
        &self,
        draft: &Draft,
        entry: &DependencyEntry,
        package: &str,
        index: &BTreeMap<&str, Vec<&Path>>,
    ) -> Option<PathBuf> {
        if let Some(path) = entry.path.as_ref().filter(|path| self.packages.contains_key(*path)) {
            return Some(path.clone());
        }
        let candidates = index.get(package).filter(|_| !entry.is_rename())?;
        let is_beside = |it: &Draft| it.package.workspace_dir == draft.package.workspace_dir;
        let in_workspace = candidates.iter().find(|dir| self.packages.get(**dir).is_some_and(is_beside));
        let dir = in_workspace.or_else(|| candidates.first())?;
        (*dir != draft.package.manifest_dir).then(|| dir.to_path_buf())
    }

    /// Tells of dependencies that go round in a circle, which cargo allows for dev-dependencies only.
    fn note_cycles(&mut self, packages: &[Package]) {
        let by_dir: BTreeMap<&Path, &Package> =
            packages.iter().map(|it| (it.manifest_dir.as_path(), it)).collect();
        let mut done: BTreeSet<&Path> = BTreeSet::new();
        for package in packages {
            let mut trail = Vec::new();
            if let Some(cycle) = find_cycle(package, &by_dir, &mut done, &mut trail) {
                let path = package.manifest_dir.join("Cargo.toml");
                self.notes.info(&path, &format!("the path dependencies go round in a circle: {cycle}"));
            }
        }
    }
}

/// The first circle that is reached from `package`, as names with arrows.
fn find_cycle<'a>(
    package: &'a Package,
    by_dir: &BTreeMap<&Path, &'a Package>,
    done: &mut BTreeSet<&'a Path>,
    trail: &mut Vec<&'a Package>,
) -> Option<String> {
    if let Some(start) = trail.iter().position(|it| it.manifest_dir == package.manifest_dir) {
        let names: Vec<&str> = trail[start..].iter().chain([&package]).map(|it| it.name.as_str()).collect();
        return Some(names.join(" -> "));
    }
    if !done.insert(&package.manifest_dir) {
        return None;
    }
    trail.push(package);
    let cycle = package
        .dependencies
        .iter()
        .filter(|dependency| dependency.kind != DependencyKind::Dev)
        .filter_map(|dependency| by_dir.get(dependency.path.as_deref()?))
        .find_map(|next| find_cycle(next, by_dir, done, trail));
    trail.pop();
    cycle
}

/// The folders that a member pattern matches, sorted.
fn expand(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut found = vec![root.to_owned()];
    for part in pattern.split(['/', '\\']).filter(|part| !part.is_empty() && *part != ".") {
        found = found
            .iter()
            .flat_map(|dir| match part {
                ".." => vec![normalize(&dir.join(part))],
                "**" => folders_below(dir),
                _ if part.contains(['*', '?', '[']) => matching_folders(dir, part),
                _ => vec![dir.join(part)],
            })
            .collect();
    }
    found.sort();
    found.dedup();
    found
}

fn folders_below(dir: &Path) -> Vec<PathBuf> {
    walkdir::WalkDir::new(dir)
        .into_iter()
        .filter_entry(|entry| {
            entry.file_type().is_dir() && (entry.depth() == 0 || !skips_folder(entry.path()))
        })
        .filter_map(|entry| Some(entry.ok()?.into_path()))
        .collect()
}

fn matching_folders(dir: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut builder = GitignoreBuilder::new(dir);
    if builder.add_line(None, &format!("/{pattern}")).is_err() {
        return Vec::new();
    }
    let Ok(matcher) = builder.build() else { return Vec::new() };
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| matcher.matched(path, true).is_ignore() && path.is_dir())
        .collect()
}
