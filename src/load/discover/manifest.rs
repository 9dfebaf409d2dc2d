//! What does one `Cargo.toml` say?
//!
//! Only the keys that matter here are looked at, so that a key which is wrong, or newer than this tool, costs
//! nothing.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use cargo_toml::{OptionalFile, Product, Value};

use super::{DependencyKind, Edition, Target, TargetKind};
use crate::load::Overlay;

/// A manifest's text as TOML, not yet resolved.
#[derive(Debug)]
pub(super) struct Manifest {
    /// Absolute.
    pub dir: PathBuf,
    value: Value,
}

/// What `package.edition` holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum EditionField<'a> {
    /// The key is absent, which means 2015.
    Absent,
    Inherited,
    Word(&'a str),
}

/// One entry of a dependency table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DependencyEntry {
    pub key: String,
    pub kind: DependencyKind,
    /// `package = "…"`, given where the key is a rename.
    pub package: Option<String>,
    /// Absolute, not checked for existence.
    pub path: Option<PathBuf>,
    /// Those that are asked for, as written.
    pub features: Vec<String>,
    /// `workspace = true`: the rest is in the workspace's table.
    pub inherited: bool,
}

/// The targets of a package, and what its manifest names but the disk does not have.
#[derive(Debug, Default)]
pub(super) struct Targets {
    pub found: Vec<Target>,
    pub is_proc_macro: bool,
    pub problems: Vec<String>,
}

impl DependencyEntry {
    /// Whether code knows the dependency by the key, whatever its library is named.
    pub(super) fn is_rename(&self) -> bool {
        self.package.is_some()
    }
}

impl Manifest {
    /// Reads `dir/Cargo.toml`, or what `overlay` has in its place.
    ///
    /// Fails, with the reason in words, when the file cannot be read or is not TOML.
    pub(super) fn read(dir: &Path, overlay: &Overlay) -> Result<Manifest, String> {
        let path = dir.join("Cargo.toml");
        let text = match overlay.get(&path) {
            Some(text) => text.clone(),
            None => std::fs::read_to_string(path).map_err(|error| error.to_string())?,
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let value = text.parse().map(Value::Table).map_err(|error| {
            let line = error
                .span()
                .and_then(|span| text.get(..span.start))
                .map_or(1, |head| 1 + head.matches('\n').count());
            format!("invalid TOML in line {line}: {}", error.message())
        })?;
        Ok(Manifest { dir: dir.to_owned(), value })
    }

    pub(super) fn path(&self) -> PathBuf {
        self.dir.join("Cargo.toml")
    }

    pub(super) fn is_workspace(&self) -> bool {
        self.value.get("workspace").is_some()
    }

    pub(super) fn is_package(&self) -> bool {
        self.package().is_some()
    }

    /// `package.name`.
    pub(super) fn name(&self) -> Option<&str> {
        self.package()?.get("name")?.as_str()
    }

    /// `package.workspace`, the folder of the workspace that the package says it is in; absolute.
    pub(super) fn workspace_pointer(&self) -> Option<PathBuf> {
        Some(self.absolute(self.package()?.get("workspace")?.as_str()?))
    }

    pub(super) fn edition(&self) -> EditionField<'_> {
        match self.package().and_then(|package| package.get("edition")) {
            Some(Value::String(word)) => EditionField::Word(word),
            Some(Value::Table(_)) => EditionField::Inherited,
            _ => EditionField::Absent,
        }
    }

    /// `workspace.package.edition`.
    pub(super) fn workspace_edition(&self) -> Option<&str> {
        self.workspace_key(&["package", "edition"])?.as_str()
    }

    /// `workspace.members` and `workspace.default-members`, as written.
    pub(super) fn members(&self) -> Vec<&str> {
        let mut members = strings(self.workspace_key(&["members"]));
        members.extend(strings(self.workspace_key(&["default-members"])));
        members
    }

    /// Whether `workspace.exclude` names a folder that `dir` is in, and no member pattern does.
    pub(super) fn excludes(&self, dir: &Path) -> bool {
        let covers = |pattern: &&str| dir.starts_with(self.absolute(pattern));
        strings(self.workspace_key(&["exclude"])).iter().any(covers)
            && !strings(self.workspace_key(&["members"])).iter().any(covers)
    }

    /// `workspace.dependencies.KEY`.
    pub(super) fn workspace_dependency(&self, key: &str) -> Option<DependencyEntry> {
        let value = self.workspace_key(&["dependencies", key])?;
        Some(self.dependency_entry(key, value, DependencyKind::Normal))
    }

    /// The entries of all dependency tables, the ones for one platform included.
    pub(super) fn dependencies(&self) -> Vec<DependencyEntry> {
        let mut entries = self.tables_of(&self.value);
        for platform in values(self.value.get("target")) {
            entries.extend(self.tables_of(platform.1));
        }
        entries
    }

    /// The table `features`: what each of them turns on.
    pub(super) fn features(&self) -> BTreeMap<String, Vec<String>> {
        values(self.value.get("features"))
            .map(|(name, enabled)| {
                (name.to_owned(), strings(Some(enabled)).into_iter().map(str::to_owned).collect())
            })
            .collect()
    }

    /// The folders that `[patch]` puts in the place of published packages.
    pub(super) fn patches(&self) -> Vec<PathBuf> {
        values(self.value.get("patch"))
            .flat_map(|(_, registry)| values(Some(registry)))
            .filter_map(|(key, value)| self.dependency_entry(key, value, DependencyKind::Normal).path)
            .collect()
    }

    /// The targets, declared and found on disk.
    ///
    /// A declared target without its file is left out and told as a problem.
    pub(super) fn targets(&self, edition: Edition) -> Targets {
        let mut targets = Targets::default();
        match self.completed(edition) {
            Ok(manifest) => self.collect_targets(&manifest, edition, &mut targets),
            Err(reason) => targets.problems.push(reason),
        }
        targets
    }

    fn collect_targets(&self, manifest: &cargo_toml::Manifest, edition: Edition, targets: &mut Targets) {
        let package_name = manifest.package.as_ref().map(|package| package.name.as_str()).unwrap_or_default();
        if let Some(lib) = &manifest.lib {
            targets.is_proc_macro = lib.proc_macro || lib.crate_type.iter().any(|it| it == "proc-macro");
            let lib =
                Product { name: lib.name.clone().or_else(|| Some(package_name.to_owned())), ..lib.clone() };
            self.add_target(&lib, TargetKind::Lib, edition, targets);
        }
        for (table, kind, found) in [
            ("bin", TargetKind::Bin, &manifest.bin),
            ("test", TargetKind::Test, &manifest.test),
            ("bench", TargetKind::Bench, &manifest.bench),
            ("example", TargetKind::Example, &manifest.example),
        ] {
            for product in found.iter().chain(&self.dropped_products(table, found)) {
                let inferred = Product {
                    path: product.path.clone().or_else(|| self.inferred_path(product, kind, package_name)),
                    ..product.clone()
                };
                self.add_target(&inferred, kind, edition, targets);
            }
        }
        let build = manifest.package.as_ref().and_then(|package| package.build.as_ref());
        if let Some(OptionalFile::Path(path)) = build {
            let script = Product {
                name: Some("build_script_build".to_owned()),
                path: Some(path.to_string_lossy().into_owned()),
                ..Product::default()
            };
            self.add_target(&script, TargetKind::BuildScript, edition, targets);
        }
    }

    fn add_target(&self, product: &Product, kind: TargetKind, edition: Edition, targets: &mut Targets) {
        let name = product.name.clone().unwrap_or_default();
        let Some(path) = &product.path else {
            targets.problems.push(format!("no file was found for the {} target `{name}`", kind_word(kind)));
            return;
        };
        let root = self.absolute(path);
        if !root.is_file() {
            targets.problems.push(format!(
                "the file of the {} target `{name}`, `{path}`, does not exist",
                kind_word(kind)
            ));
        } else if !targets.found.iter().any(|it| it.root == root) {
            let edition =
                product.edition.and_then(|it| Edition::from_word(&it.to_string())).unwrap_or(edition);
            targets.found.push(Target { name: name.replace('-', "_"), kind, root, edition });
        }
    }

    /// The products of `table` that `cargo_toml` leaves out because it found no file for their names.
    fn dropped_products(&self, table: &str, found: &[Product]) -> Vec<Product> {
        let Some(Value::Array(declared)) = self.value.get(table) else { return Vec::new() };
        declared
            .iter()
            .filter(|product| product.get("path").is_none())
            .filter_map(|product| product.get("name")?.as_str())
            .filter(|name| !found.iter().any(|product| product.name.as_deref() == Some(name)))
            .map(|name| Product { name: Some(name.to_owned()), ..Product::default() })
            .collect()
    }

    /// Where cargo looks for a target that is declared without a path, or `None` where nothing is.
    fn inferred_path(&self, product: &Product, kind: TargetKind, package_name: &str) -> Option<String> {
        let name = product.name.as_deref()?;
        let folder = match kind {
            TargetKind::Lib | TargetKind::BuildScript => return None,
            TargetKind::Bin => "src/bin",
            TargetKind::Test => "tests",
            TargetKind::Bench => "benches",
            TargetKind::Example => "examples",
        };
        let main = (kind == TargetKind::Bin && name == package_name).then(|| "src/main.rs".to_owned());
        [format!("{folder}/{name}.rs"), format!("{folder}/{name}/main.rs")]
            .into_iter()
            .chain(main)
            .find(|path| self.dir.join(path).is_file())
    }

    /// The package's part of the manifest, with the targets that cargo finds by itself.
    ///
    /// Fails, with the reason in words, when a key has a value of the wrong type.
    fn completed(&self, edition: Edition) -> Result<cargo_toml::Manifest, String> {
        let mut manifest: cargo_toml::Manifest =
            self.targets_only(edition).try_into().map_err(|error| error.to_string())?;
        match manifest.complete_from_path(&self.path()) {
            Ok(()) => Ok(manifest),
            Err(error) => Err(format!("the targets cannot be listed: {error}")),
        }
    }

    /// The manifest without what says nothing about targets, and with its edition resolved.
    fn targets_only(&self, edition: Edition) -> Value {
        const TABLES: [&str; 5] = ["lib", "bin", "test", "bench", "example"];
        const AUTO: [&str; 5] = ["autolib", "autobins", "autotests", "autobenches", "autoexamples"];
        const PRODUCT: [&str; 7] =
            ["name", "path", "edition", "proc-macro", "proc_macro", "crate-type", "plugin"];
        let mut value = self.value.clone();
        let Value::Table(root) = &mut value else { return value };
        if let Some(project) = root.remove("project") {
            root.entry("package").or_insert(project);
        }
        root.retain(|key, _| key == "package" || TABLES.contains(&key));
        for (table, products) in root.iter_mut() {
            match products {
                Value::Table(package) if table == "package" => {
                    package.retain(|key, value| match key {
                        "name" => value.is_str(),
                        "build" => value.is_str() || value.is_bool(),
                        _ => AUTO.contains(&key) && value.is_bool(),
                    });
                    package.insert("edition".to_owned(), Value::String(edition.as_str().to_owned()));
                }
                Value::Table(product) => {
                    product.retain(|key, value| PRODUCT.contains(&key) && is_known(key, value))
                }
                Value::Array(products) => {
                    products.iter_mut().filter_map(Value::as_table_mut).for_each(|product| {
                        product.retain(|key, value| PRODUCT.contains(&key) && is_known(key, value));
                    })
                }
                _ => {}
            }
        }
        value
    }

    fn tables_of(&self, parent: &Value) -> Vec<DependencyEntry> {
        const TABLES: [(&str, DependencyKind); 5] = [
            ("dependencies", DependencyKind::Normal),
            ("build-dependencies", DependencyKind::Build),
            ("build_dependencies", DependencyKind::Build),
            ("dev-dependencies", DependencyKind::Dev),
            ("dev_dependencies", DependencyKind::Dev),
        ];
        TABLES
            .into_iter()
            .flat_map(|(table, kind)| values(parent.get(table)).map(move |(key, value)| (key, value, kind)))
            .map(|(key, value, kind)| self.dependency_entry(key, value, kind))
            .collect()
    }

    fn dependency_entry(&self, key: &str, value: &Value, kind: DependencyKind) -> DependencyEntry {
        let word = |name: &str| value.get(name).and_then(Value::as_str);
        DependencyEntry {
            key: key.to_owned(),
            kind,
            package: word("package").map(str::to_owned),
            path: word("path").map(|path| self.absolute(path)),
            features: strings(value.get("features")).into_iter().map(str::to_owned).collect(),
            inherited: value.get("workspace").and_then(Value::as_bool).unwrap_or(false),
        }
    }

    fn package(&self) -> Option<&Value> {
        self.value.get("package").or_else(|| self.value.get("project"))
    }

    fn workspace_key(&self, keys: &[&str]) -> Option<&Value> {
        keys.iter().try_fold(self.value.get("workspace")?, |value, key| value.get(*key))
    }

    fn absolute(&self, path: &str) -> PathBuf {
        normalize(&self.dir.join(path))
    }
}

/// `path` without `.` and `..`, by its text alone.
pub(super) fn normalize(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

fn kind_word(kind: TargetKind) -> &'static str {
    match kind {
        TargetKind::Lib => "library",
        TargetKind::Bin => "binary",
        TargetKind::Test => "test",
        TargetKind::Bench => "bench",
        TargetKind::Example => "example",
        TargetKind::BuildScript => "build script",
    }
}

/// Whether `cargo_toml` can read this value of a target's key.
fn is_known(key: &str, value: &Value) -> bool {
    match key {
        "edition" => value.as_str().and_then(Edition::from_word).is_some(),
        "crate-type" => value.as_array().is_some_and(|types| types.iter().all(Value::is_str)),
        "name" | "path" => value.is_str(),
        _ => value.is_bool(),
    }
}

fn strings(value: Option<&Value>) -> Vec<&str> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

fn values(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    value.and_then(Value::as_table).into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}
