//! How crates and models become the engine's database: one crate graph, all files in memory, nothing on disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use triomphe::Arc;

use crate::models::{LANGUAGE, ModelSet};
use crate::ra::base_db::target::{Arch, TargetData};
use crate::ra::base_db::{
    CrateBuilderId, CrateDisplayName, CrateGraphBuilder, CrateName, CrateOrigin, CrateWorkspaceData,
    DependencyBuilder, Env, FileChange, LangCrateOrigin, SourceRoot,
};
use crate::ra::cfg::{CfgAtom, CfgOptions};
use crate::ra::ide_db::RootDatabase;
use crate::ra::intern::Symbol;
use crate::ra::paths::{AbsPathBuf, Utf8PathBuf};
use crate::ra::span::Edition;
use crate::ra::vfs::{FileId, VfsPath, file_set::FileSet};

/// One crate to be built into the graph.
#[derive(Debug, Clone)]
pub struct CrateSpec {
    /// Library name, with `_`.
    pub name: String,
    pub root: PathBuf,
    pub edition: Edition,
    pub dependencies: Vec<CrateDependency>,
    /// Without a manifest: every model is in reach.
    pub loose: bool,
}

/// What a name of the extern prelude stands for.
#[derive(Debug, Clone)]
pub struct CrateDependency {
    /// The name that the code uses.
    pub name: String,
    pub target: DependencyTarget,
    /// Only tests depend on it: the one kind of dependency that may close a cycle, and then yields.
    pub dev: bool,
}

#[derive(Debug, Clone)]
pub enum DependencyTarget {
    /// Index into the list of crates.
    Crate(usize),
    /// A library by its name, typed if there is a model of it.
    Library(String),
}

/// One file of the workspace as the engine is to see it.
#[derive(Debug, Clone)]
pub struct GraphFile {
    pub path: PathBuf,
    pub text: String,
    /// Files of one root may be modules of each other; see `LoadedFile::root`.
    pub root: usize,
}

/// A database with the graph in it.
pub struct Graph {
    pub db: RootDatabase,
    /// The engine's id of each workspace file, in the order in which they were given.
    pub file_ids: Vec<FileId>,
    /// The models that were loaded, with their files.
    pub models: BTreeMap<String, FileId>,
}

impl Graph {
    /// Shows the engine other texts of some files, by their index; what does not depend on them stays computed.
    ///
    /// No clone of the database may be left, or this waits for it.
    pub fn change(&mut self, texts: impl IntoIterator<Item = (usize, String)>) {
        let mut change = FileChange::default();
        for (index, text) in texts {
            change.change_file(self.file_ids[index], Some(text));
        }
        change.apply(&mut self.db);
    }
}

/// Builds the database of `crates` over `files`.
///
/// Only the models that some crate depends on are loaded.
/// A dependency that would close a cycle is left out.
pub fn build(files: Vec<GraphFile>, crates: &[CrateSpec], models: &ModelSet) -> Graph {
    let mut builder = Builder::default();
    let wanted = wanted_models(crates, models);
    let model_files: BTreeMap<String, FileId> = wanted
        .iter()
        .map(|name| {
            let path = VfsPath::new_virtual_path(format!("/models/{name}.rs"));
            let text = models.text(name).unwrap_or_default().to_owned();
            (name.clone(), builder.add_library(path, text))
        })
        .collect();
    // The engine looks through all crates of a root for the module that a file is.
    let mut local_sets: BTreeMap<usize, FileSet> = BTreeMap::new();
    let mut by_path: BTreeMap<PathBuf, FileId> = BTreeMap::new();
    let mut file_ids = Vec::new();
    for file in files {
        let id = builder.add_file(file.text);
        local_sets.entry(file.root).or_default().insert(id, vfs_path(&file.path));
        by_path.insert(file.path, id);
        file_ids.push(id);
    }
    builder.roots.extend(local_sets.into_values().map(SourceRoot::new_local));

    let mut model_crates: BTreeMap<String, CrateBuilderId> = BTreeMap::new();
    for name in wanted.iter().filter(|it| !LANGUAGE.contains(&it.as_str())) {
        builder.model_crate(name, &model_files, &mut model_crates, models);
    }
    for name in LANGUAGE {
        builder.model_crate(name, &model_files, &mut model_crates, models);
    }
    builder.workspace_crates(crates, &by_path, &model_crates);

    let mut db = RootDatabase::new(None);
    let mut change = FileChange::default();
    change.set_roots(builder.roots);
    for (id, text) in builder.texts {
        change.change_file(id, Some(text));
    }
    change.set_crate_graph(builder.graph);
    change.apply(&mut db);
    Graph { db, file_ids, models: model_files }
}

/// The models that `crates` reach, dependencies of models included, and the language's own.
pub fn wanted_models(crates: &[CrateSpec], models: &ModelSet) -> Vec<String> {
    let mut wanted: Vec<String> = Vec::new();
    let mut queue: Vec<String> = LANGUAGE.iter().map(|&it| it.to_owned()).collect();
    for dependency in crates.iter().flat_map(|it| &it.dependencies) {
        if let DependencyTarget::Library(name) = &dependency.target {
            queue.push(name.clone());
        }
    }
    while let Some(name) = queue.pop() {
        if models.text(&name).is_none() || wanted.contains(&name) {
            continue;
        }
        queue.extend(models.dependencies(&name).into_iter().map(str::to_owned));
        wanted.push(name);
    }
    wanted.sort();
    wanted
}

/// A file's path in the engine: absolute, or virtual where it is not valid UTF-8.
pub fn vfs_path(path: &Path) -> VfsPath {
    match AbsPathBuf::try_from(Utf8PathBuf::from(path.to_string_lossy().into_owned())) {
        Ok(path) => VfsPath::from(path),
        Err(path) => VfsPath::new_virtual_path(format!("/{path}")),
    }
}

/// LLVM's description of a 64-bit little-endian target.
const DATA_LAYOUT: &str = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128";

#[derive(Default)]
struct Builder {
    texts: Vec<(FileId, String)>,
    roots: Vec<SourceRoot>,
    graph: CrateGraphBuilder,
    data: Option<Arc<CrateWorkspaceData>>,
}

impl Builder {
    fn add_file(&mut self, text: String) -> FileId {
        let id = FileId::from_raw(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        self.texts.push((id, text));
        id
    }

    fn add_library(&mut self, path: VfsPath, text: String) -> FileId {
        let id = self.add_file(text);
        let mut set = FileSet::default();
        set.insert(id, path);
        self.roots.push(SourceRoot::new_library(set));
        id
    }

    fn add_crate(
        &mut self,
        root: FileId,
        name: &str,
        edition: Edition,
        origin: CrateOrigin,
    ) -> CrateBuilderId {
        let data = self.data.get_or_insert_with(|| {
            Arc::new(CrateWorkspaceData {
                // Array lengths are evaluated with it; no compiler is asked for the real one.
                target: Ok(TargetData { arch: Arch::Other, data_layout: DATA_LAYOUT.into() }),
                toolchain: None,
            })
        });
        let cwd = AbsPathBuf::assert(Utf8PathBuf::from("/"));
        self.graph.add_crate_root(
            root,
            edition,
            Some(CrateDisplayName::from_canonical_name(name)),
            None,
            base_cfg(),
            None,
            Env::default(),
            origin,
            Vec::new(),
            false,
            Arc::new(cwd),
            data.clone(),
        )
    }

    fn add_dependency(&mut self, from: CrateBuilderId, name: &str, to: CrateBuilderId, language: bool) {
        let name = CrateName::normalize_dashes(name);
        let dependency = DependencyBuilder::with_prelude(name, to, true, language);
        // The only failure is a cycle, which manifests can hold; the crate is then typed without it.
        let _ = self.graph.add_dep(from, dependency);
    }

    fn model_crate(
        &mut self,
        name: &str,
        files: &BTreeMap<String, FileId>,
        done: &mut BTreeMap<String, CrateBuilderId>,
        models: &ModelSet,
    ) -> Option<CrateBuilderId> {
        if let Some(&id) = done.get(name) {
            return Some(id);
        }
        let origin = match LANGUAGE.contains(&name) {
            true => CrateOrigin::Lang(LangCrateOrigin::from(name)),
            false => CrateOrigin::Library { repo: None, name: Symbol::intern(name) },
        };
        let id = self.add_crate(*files.get(name)?, name, Edition::Edition2024, origin);
        done.insert(name.to_owned(), id);
        for language in LANGUAGE.into_iter().take_while(|&it| it != name) {
            if let Some(to) = self.model_crate(language, files, done, models) {
                self.add_dependency(id, language, to, true);
            }
        }
        for dependency in models.dependencies(name) {
            if let Some(to) = self.model_crate(dependency, files, done, models) {
                self.add_dependency(id, dependency, to, false);
            }
        }
        Some(id)
    }

    fn workspace_crates(
        &mut self,
        crates: &[CrateSpec],
        files: &BTreeMap<PathBuf, FileId>,
        models: &BTreeMap<String, CrateBuilderId>,
    ) {
        let ids: Vec<Option<CrateBuilderId>> = crates
            .iter()
            .map(|it| {
                let origin = CrateOrigin::Local { repo: None, name: Some(Symbol::intern(&it.name)) };
                Some(self.add_crate(*files.get(&it.root)?, &it.name, it.edition, origin))
            })
            .collect();
        for &id in ids.iter().flatten() {
            for language in LANGUAGE {
                if let Some(&to) = models.get(language) {
                    self.add_dependency(id, language, to, true);
                }
            }
        }
        for dev in [false, true] {
            self.workspace_edges(crates, &ids, models, dev);
        }
    }

    fn workspace_edges(
        &mut self,
        crates: &[CrateSpec],
        ids: &[Option<CrateBuilderId>],
        models: &BTreeMap<String, CrateBuilderId>,
        dev: bool,
    ) {
        for (spec, id) in crates.iter().zip(ids) {
            let Some(id) = *id else { continue };
            for dependency in spec.dependencies.iter().filter(|it| it.dev == dev) {
                let to = match &dependency.target {
                    DependencyTarget::Crate(index) => ids.get(*index).copied().flatten(),
                    DependencyTarget::Library(name) => models.get(name).copied(),
                };
                if let Some(to) = to {
                    self.add_dependency(id, &dependency.name, to, false);
                }
            }
        }
    }
}

/// The configuration that `cfg!` and `cfg_if!` see; attributes are undone before the engine sees a file.
fn base_cfg() -> CfgOptions {
    let mut options = CfgOptions::default();
    let flags = ["unix", "test", "debug_assertions", "panic_unwind"];
    options.extend(flags.map(|it| CfgAtom::Flag(Symbol::intern(it))));
    let pairs = [
        ("target_os", "linux"),
        ("target_family", "unix"),
        ("target_arch", "x86_64"),
        ("target_env", "gnu"),
        ("target_pointer_width", "64"),
        ("target_endian", "little"),
        ("target_has_atomic", "8"),
        ("target_has_atomic", "16"),
        ("target_has_atomic", "32"),
        ("target_has_atomic", "64"),
        ("target_has_atomic", "ptr"),
        ("panic", "unwind"),
    ];
    options.extend(
        pairs
            .map(|(key, value)| CfgAtom::KeyValue { key: Symbol::intern(key), value: Symbol::intern(value) }),
    );
    options
}
