//! Which files are crate roots of their own, and which are modules of another?

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::manifest::normalize;
use super::{Edition, LooseFile};
use crate::ra::syntax::ast::{self, AstNode, HasAttrs, HasModuleItem, HasName};
use crate::ra::syntax::SourceFile;

/// One `mod name;`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct ModItem {
    name: String,
    /// The inline modules around it, outermost first.
    inside: Vec<String>,
    /// `#[path = "…"]`.
    path: Option<String>,
}

/// The crate roots among `files`: those that no other file's `mod` item names.
///
/// Every file of `files` is a root or a module of one.
pub(super) fn loose_crates(files: &[PathBuf], edition: Edition) -> Vec<LooseFile> {
    let mut items: ModItems = files.par_iter().map(|path| (path.clone(), read_mod_items(path))).collect();
    let claimed: BTreeSet<PathBuf> = items
        .iter()
        .flat_map(|(path, items)| claims(path, items).into_iter().filter(move |claim| claim != path))
        .collect();
    let (modules, roots): (Vec<&PathBuf>, Vec<&PathBuf>) = files.iter().partition(|path| claimed.contains(*path));
    let mut crates = Vec::new();
    let mut reached = BTreeSet::new();
    // A file may be claimed by one that would look elsewhere, or in a circle: such a file is a root after all.
    for root in roots.into_iter().chain(modules) {
        if reached.contains(root) {
            continue;
        }
        let modules = reach(root, &mut items);
        reached.extend(modules.iter().cloned());
        crates.push(LooseFile { path: root.clone(), edition, modules: modules.into_iter().collect() });
    }
    crates.sort_by(|left, right| left.path.cmp(&right.path));
    crates
}

type ModItems = BTreeMap<PathBuf, Vec<ModItem>>;

/// The files that the modules of the crate `root` are in, without itself.
fn reach(root: &Path, items: &mut ModItems) -> BTreeSet<PathBuf> {
    let mut reached = BTreeSet::new();
    let mut queue = vec![root.to_owned()];
    while let Some(path) = queue.pop() {
        let file_items = items.entry(path.clone()).or_insert_with(|| read_mod_items(&path)).clone();
        let owns_folder = path == root || is_mod_rs(&path);
        for item in &file_items {
            let found = candidates(&path, item, owns_folder).into_iter().find(|candidate| candidate.is_file());
            if let Some(found) = found.filter(|found| found != root)
                && reached.insert(found.clone())
            {
                queue.push(found);
            }
        }
    }
    reached
}

/// Every file that `path` may name as its module, whether it is a crate root or not.
fn claims(path: &Path, items: &[ModItem]) -> Vec<PathBuf> {
    items
        .iter()
        .flat_map(|item| [candidates(path, item, true), candidates(path, item, false)])
        .flatten()
        .collect()
}

/// Where the module of `item` may be; `owns_folder` says that its parent's modules lie beside the parent.
fn candidates(parent: &Path, item: &ModItem, owns_folder: bool) -> Vec<PathBuf> {
    let folder = parent.parent().unwrap_or(Path::new(""));
    let base = if owns_folder { folder.to_owned() } else { parent.with_extension("") };
    let inside = item.inside.iter().fold(base, |path, name| path.join(name));
    match &item.path {
        Some(path) if item.inside.is_empty() => vec![normalize(&folder.join(path))],
        Some(path) => vec![normalize(&inside.join(path))],
        None => vec![inside.join(format!("{}.rs", item.name)), inside.join(&item.name).join("mod.rs")],
    }
}

fn is_mod_rs(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "mod.rs")
}

/// The `mod` items of a file, none where it cannot be read.
fn read_mod_items(path: &Path) -> Vec<ModItem> {
    std::fs::read_to_string(path).map(|text| mod_items(&text)).unwrap_or_default()
}

fn mod_items(text: &str) -> Vec<ModItem> {
    if !may_declare_module(text) {
        return Vec::new();
    }
    let file = SourceFile::parse(text, crate::ra::syntax::Edition::CURRENT).tree();
    let mut found = Vec::new();
    collect(file.items(), &mut Vec::new(), &mut found);
    found
}

fn collect(items: impl Iterator<Item = ast::Item>, inside: &mut Vec<String>, found: &mut Vec<ModItem>) {
    for item in items {
        let ast::Item::Module(module) = item else { continue };
        let Some(name) = module.name() else { continue };
        let name = name.text().trim_start_matches("r#").to_owned();
        if let Some(list) = module.item_list() {
            inside.push(path_attribute(&module).unwrap_or(name));
            collect(list.items(), inside, found);
            inside.pop();
        } else {
            found.push(ModItem { name, inside: inside.clone(), path: path_attribute(&module) });
        }
    }
}

fn path_attribute(module: &ast::Module) -> Option<String> {
    module.attrs().find_map(|attr| {
        let text = attr.syntax().text().to_string();
        let value = text.strip_prefix("#[")?.trim_start().strip_prefix("path")?.trim_start().strip_prefix('=')?;
        let value = value.trim().strip_prefix('"')?;
        Some(value[..value.find('"')?].to_owned())
    })
}

/// Whether `text` has `mod`, a name and a semicolon in a row somewhere, in code or not.
fn may_declare_module(text: &str) -> bool {
    text.match_indices("mod ").any(|(at, word)| {
        let rest = text[at + word.len()..].trim_start();
        let end = rest.find(|it: char| !(it.is_alphanumeric() || it == '_' || it == '#')).unwrap_or(rest.len());
        end > 0 && rest[end..].trim_start().starts_with(';')
    })
}
