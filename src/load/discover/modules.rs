//! Which files are crate roots of their own, and which are modules of another?

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::manifest::normalize;
use super::{Edition, LooseFile};
use crate::load::source;
use crate::ra::syntax::SourceFile;
use crate::ra::syntax::ast::{self, AstNode, HasAttrs, HasModuleItem, HasName};

/// One `mod name;`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct ModItem {
    name: String,
    /// The inline modules around it, outermost first.
    inside: Vec<String>,
    /// `#[path = "…"]`.
    path: Option<String>,
}

/// The modules that each file declares.
type ModItems = BTreeMap<PathBuf, Vec<ModItem>>;

/// The crate roots among `files` that are not reached from `roots`; each of `files` is in one crate then.
///
/// `text` gives the text of a file, with the `path` attributes that count; a file without one declares
/// nothing.
pub fn unreached_crates<'t>(
    roots: &[PathBuf],
    files: &[PathBuf],
    edition: Edition,
    text: impl Fn(&Path) -> Option<&'t str> + Sync,
) -> Vec<LooseFile> {
    let items: ModItems = files
        .par_iter()
        .chain(roots)
        .map(|path| (path.clone(), text(path).map(mod_items).unwrap_or_default()))
        .collect();
    let mut reached: BTreeSet<PathBuf> = roots.iter().cloned().collect();
    roots.iter().for_each(|root| reached.extend(reach(root, &items)));
    let left: Vec<&PathBuf> = files.iter().filter(|file| !reached.contains(*file)).collect();
    split_into_crates(&left, &items, edition)
}

/// The `mod` items of `files` through which a module would be inside itself, by file.
///
/// Only a `path` attribute can do that. rustc refuses it; the engine would follow such items until the memory is full.
pub fn circular_items(files: &[(&Path, &str)]) -> BTreeMap<PathBuf, Vec<Range<usize>>> {
    let suspects = || files.iter().filter(|(_, text)| text.contains("#[path"));
    if suspects().next().is_none() {
        return BTreeMap::new();
    }
    let items: ModItems =
        files.par_iter().map(|(path, text)| (path.to_path_buf(), mod_items(text))).collect();
    let leads_to = |from: &[PathBuf], goal: &Path| {
        let mut seen: BTreeSet<PathBuf> = BTreeSet::new();
        let mut queue = from.to_vec();
        while let Some(path) = queue.pop() {
            if path == goal {
                return true;
            }
            let Some(items) = items.get(&path) else { continue };
            if seen.insert(path.clone()) {
                queue.extend(claims(&path, items));
            }
        }
        false
    };
    let mut acc = BTreeMap::new();
    for (path, text) in suspects() {
        let own = items.get(*path).into_iter().flatten().filter(|it| it.path.is_some());
        let circular: BTreeSet<&str> = own
            .filter(|it| leads_to(&claims(path, std::slice::from_ref(*it)), path))
            .map(|it| it.name.as_str())
            .collect();
        if circular.is_empty() {
            continue;
        }
        let tree = SourceFile::parse(text, crate::ra::syntax::Edition::CURRENT).tree();
        let modules = tree.syntax().descendants().filter_map(ast::Module::cast);
        let named = |it: &ast::Module| {
            let name = it.name().map(|it| it.text().trim_start_matches("r#").to_owned());
            it.item_list().is_none()
                && path_attribute(it).is_some()
                && name.is_some_and(|it| circular.contains(it.as_str()))
        };
        let ranges = modules.filter(named).map(|it| it.syntax().text_range().into());
        acc.insert(path.to_path_buf(), ranges.collect());
    }
    acc
}

/// The crate roots among `files`, which are read from disk with the modules that they reach.
///
/// A module outside of `boundaries`, which are canonical, is not read: any file may name any path.
pub(super) fn loose_crates(files: &[PathBuf], boundaries: &[PathBuf], edition: Edition) -> Vec<LooseFile> {
    let is_inside = |path: &PathBuf| {
        path.canonicalize().is_ok_and(|it| boundaries.iter().any(|boundary| it.starts_with(boundary)))
    };
    let mut items = ModItems::new();
    let mut queue = files.to_vec();
    while !queue.is_empty() {
        let read: Vec<(PathBuf, Vec<ModItem>)> =
            queue.into_par_iter().map(|path| (path.clone(), read_mod_items(&path))).collect();
        let found: BTreeSet<PathBuf> = read.iter().flat_map(|(path, items)| claims(path, items)).collect();
        items.extend(read);
        queue = found
            .into_iter()
            .filter(|path| !items.contains_key(path) && path.is_file() && is_inside(path))
            .collect();
    }
    let mut crates = split_into_crates(&files.iter().collect::<Vec<_>>(), &items, edition);
    for it in &mut crates {
        it.modules.retain(|path| items.contains_key(path));
    }
    crates
}

/// The crates that `files` make up: a file that no other one's `mod` item names is a root.
fn split_into_crates(files: &[&PathBuf], items: &ModItems, edition: Edition) -> Vec<LooseFile> {
    let claimed: BTreeSet<PathBuf> = files
        .iter()
        .filter_map(|path| Some((*path, items.get(*path)?)))
        .flat_map(|(path, items)| claims(path, items).into_iter().filter(move |claim| claim != path))
        .collect();
    let (modules, roots): (Vec<&PathBuf>, Vec<&PathBuf>) =
        files.iter().partition(|path| claimed.contains(**path));
    let mut crates = Vec::new();
    let mut reached = BTreeSet::new();
    // A file may be claimed by one that would look elsewhere, or in a circle: such a file is a root after
    // all.
    for root in roots.into_iter().chain(modules) {
        if reached.contains(root) {
            continue;
        }
        let modules = reach(root, items);
        reached.extend(modules.iter().cloned());
        crates.push(LooseFile { path: root.clone(), edition, modules: modules.into_iter().collect() });
    }
    crates.sort_by(|left, right| left.path.cmp(&right.path));
    crates
}

/// The files that the modules of the crate `root` are in, without itself.
fn reach(root: &Path, items: &ModItems) -> BTreeSet<PathBuf> {
    let mut reached = BTreeSet::new();
    let mut queue = vec![root.to_owned()];
    while let Some(path) = queue.pop() {
        let owns_folder = path == root || path.file_name().is_some_and(|name| name == "mod.rs");
        for item in items.get(&path).into_iter().flatten() {
            let exists = |path: &PathBuf| items.contains_key(path) || path.is_file();
            let found = candidates(&path, item, owns_folder).into_iter().find(exists);
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

/// The `mod` items of a file, none where it cannot be read.
fn read_mod_items(path: &Path) -> Vec<ModItem> {
    source::read(path).map(|text| mod_items(&text)).unwrap_or_default()
}

fn mod_items(text: &str) -> Vec<ModItem> {
    let names = declared_names(text);
    if names.is_empty() {
        return Vec::new();
    }
    if is_plain(text) && names.iter().all(|(_, starts_line)| *starts_line) {
        let item = |name: &str| ModItem { name: name.to_owned(), inside: Vec::new(), path: None };
        return names.into_iter().map(|(name, _)| item(name)).collect();
    }
    let file = SourceFile::parse(text, crate::ra::syntax::Edition::CURRENT).tree();
    let mut found = Vec::new();
    collect(file.items(), &mut Vec::new(), &mut found);
    found
}

/// The names that follow `mod` and precede a semicolon, in code or not, and whether `mod` starts its line but
/// for
/// a visibility.
fn declared_names(text: &str) -> Vec<(&str, bool)> {
    text.match_indices("mod ")
        .filter_map(|(at, word)| {
            let rest = text[at + word.len()..].trim_start();
            let rest = rest.strip_prefix("r#").unwrap_or(rest);
            let end = rest.find(|it: char| !(it.is_alphanumeric() || it == '_')).unwrap_or(rest.len());
            let is_item = end > 0 && rest[end..].trim_start().starts_with(';');
            let line = &text[text[..at].rfind('\n').map_or(0, |newline| newline + 1)..at];
            let starts_line = matches!(line, "" | "pub " | "pub(crate) " | "pub(super) ");
            is_item.then_some((&rest[..end], starts_line))
        })
        .collect()
}

/// Whether what looks like a `mod` item at the start of a line is one, beside the file, whose name says
/// where.
fn is_plain(text: &str) -> bool {
    let has_path =
        text.match_indices("#[").any(|(at, start)| text[at + start.len()..].trim_start().starts_with("path"));
    !has_path && !text.contains("/*") && !text.contains("\"#") && !text.contains("\\\n")
}

fn collect(items: impl Iterator<Item = ast::Item>, inside: &mut Vec<String>, found: &mut Vec<ModItem>) {
    for item in items {
        match item {
            ast::Item::Module(module) => collect_module(&module, inside, found),
            ast::Item::MacroCall(call) => collect_macro_input(&call, inside, found),
            _ => {}
        }
    }
}

/// Takes the items in the input of a macro such as `cfg_rt! { mod runtime; }` for items that come out of it.
fn collect_macro_input(call: &ast::MacroCall, inside: &mut Vec<String>, found: &mut Vec<ModItem>) {
    let text = call.token_tree().map(|tokens| tokens.syntax().text().to_string()).unwrap_or_default();
    let names = declared_names(&text);
    if names.is_empty() {
        return;
    }
    let found_before = found.len();
    let input = text.get(1..text.len() - 1).unwrap_or_default();
    let input = SourceFile::parse(input, crate::ra::syntax::Edition::CURRENT).tree();
    collect(input.items(), inside, found);
    if found.len() == found_before {
        // The input has a syntax of its own, like that of `cfg_if!`.
        let item = |name: &str| ModItem { name: name.to_owned(), inside: inside.clone(), path: None };
        found.extend(names.into_iter().map(|(name, _)| item(name)));
    }
}

fn collect_module(module: &ast::Module, inside: &mut Vec<String>, found: &mut Vec<ModItem>) {
    let Some(name) = module.name() else { return };
    let name = name.text().trim_start_matches("r#").to_owned();
    let path = path_attribute(module);
    if let Some(list) = module.item_list() {
        inside.push(path.unwrap_or(name));
        collect(list.items(), inside, found);
        inside.pop();
    } else {
        found.push(ModItem { name, inside: inside.clone(), path });
    }
}

fn path_attribute(module: &ast::Module) -> Option<String> {
    module.attrs().find_map(|attr| {
        let ast::Meta::KeyValueMeta(meta) = attr.meta()? else { return None };
        let ast::Expr::Literal(value) =
            meta.expr().filter(|_| meta.path().is_some_and(|it| it.syntax().text() == "path"))?
        else {
            return None;
        };
        match value.kind() {
            ast::LiteralKind::String(value) => Some(value.value().ok()?.into_owned()),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};

    use super::{ModItem, mod_items, unreached_crates};
    use crate::load::discover::Edition;

    fn item(inside: &[&str], name: &str, path: Option<&str>) -> ModItem {
        ModItem {
            name: name.to_owned(),
            inside: inside.iter().map(|it| (*it).to_owned()).collect(),
            path: path.map(str::to_owned),
        }
    }

    #[test]
    fn mod_items_are_found() {
        assert_eq!(mod_items("fn f() {}\nmod a { fn g() {} }\n"), []);
        assert_eq!(
            mod_items("mod a;\npub mod b;\npub(crate) mod r#c;\n"),
            [item(&[], "a", None), item(&[], "b", None), item(&[], "c", None)]
        );
        assert_eq!(
            mod_items("mod a { pub mod b { mod c; } mod d; }"),
            [item(&["a", "b"], "c", None), item(&["a"], "d", None)]
        );
        assert_eq!(
            mod_items("#[path = \"x/y.rs\"]\nmod a;\n#[path = \"z\"]\nmod b { mod c; }"),
            [item(&[], "a", Some("x/y.rs")), item(&["z"], "c", None)]
        );
        assert_eq!(mod_items("cfg_rt! {\n    pub mod a;\n}\n"), [item(&[], "a", None)]);
        assert_eq!(mod_items("cfg_rt! { mod a { m! { mod b; } } }"), [item(&["a"], "b", None)]);
        assert_eq!(
            mod_items("cfg_if! { if #[cfg(x)] { mod a; } else { mod b; } }"),
            [item(&[], "a", None), item(&[], "b", None)]
        );
    }

    #[test]
    fn modules_inside_themselves_are_found() {
        let root = "#[path = \"lib.rs\"]\nmod me;\nmod a;\n#[path = \"b.rs\"]\nmod b;\n";
        let files = [
            (Path::new("/p/lib.rs"), root),
            (Path::new("/p/a.rs"), "#[path = \"lib.rs\"]\nmod again;\n"),
            (Path::new("/p/b.rs"), ""),
        ];
        let found = super::circular_items(&files);
        let of = |name: &str, text: &str| -> Vec<String> {
            found[Path::new(name)].iter().map(|it| text[it.clone()].replace('\n', " ")).collect()
        };
        assert_eq!(of("/p/lib.rs", root), ["#[path = \"lib.rs\"] mod me;"]);
        assert_eq!(of("/p/a.rs", files[1].1), ["#[path = \"lib.rs\"] mod again;"]);
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn mod_items_in_comments_and_strings_are_none() {
        assert_eq!(mod_items("// mod a;\nfn f() {}\n"), []);
        assert_eq!(mod_items("/*\nmod a;\n*/\nmod b;\n"), [item(&[], "b", None)]);
        assert_eq!(mod_items("const S: &str = r#\"\nmod a;\n\"#;\n"), []);
        assert_eq!(mod_items("const S: &str = \"mod a;\";\n"), []);
    }

    #[track_caller]
    fn check_unreached(roots: &[&str], files: &[(&str, &str)], expected: &[(&str, &[&str])]) {
        let texts: BTreeMap<PathBuf, &str> =
            files.iter().map(|(path, text)| (PathBuf::from(path), *text)).collect();
        let roots: Vec<PathBuf> = roots.iter().map(PathBuf::from).collect();
        let paths: Vec<PathBuf> = texts.keys().cloned().collect();
        let found = unreached_crates(&roots, &paths, Edition::E2021, |path: &Path| texts.get(path).copied());
        let found: Vec<(PathBuf, Vec<PathBuf>)> = found.into_iter().map(|it| (it.path, it.modules)).collect();
        let expected: Vec<(PathBuf, Vec<PathBuf>)> = expected
            .iter()
            .map(|(path, modules)| (PathBuf::from(path), modules.iter().map(PathBuf::from).collect()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn modules_of_the_targets_are_reached() {
        check_unreached(
            &["/p/src/lib.rs"],
            &[
                ("/p/src/lib.rs", "mod a;\nmod b;\n"),
                ("/p/src/a.rs", "mod c;\n"),
                ("/p/src/a/c.rs", ""),
                ("/p/src/b/mod.rs", "mod d;\n"),
                ("/p/src/b/d.rs", ""),
            ],
            &[],
        );
    }

    #[test]
    fn unreached_files_make_crates_of_their_own() {
        check_unreached(
            &["/p/src/lib.rs"],
            &[
                ("/p/src/lib.rs", "mod a;\n"),
                ("/p/src/a.rs", ""),
                ("/p/src/old.rs", "mod x;\n"),
                ("/p/src/x.rs", ""),
            ],
            &[("/p/src/old.rs", &["/p/src/x.rs"])],
        );
    }

    #[test]
    fn files_that_name_each_other_are_not_lost() {
        check_unreached(
            &[],
            &[("/p/a.rs", "#[path = \"b.rs\"] mod b;"), ("/p/b.rs", "#[path = \"a.rs\"] mod a;")],
            &[("/p/a.rs", &["/p/b.rs"])],
        );
        // `a.rs` is a module, so that its `mod b;` means `a/b.rs`.
        check_unreached(
            &[],
            &[("/p/main.rs", "mod a;"), ("/p/a.rs", "mod b;"), ("/p/b.rs", "")],
            &[("/p/b.rs", &[]), ("/p/main.rs", &["/p/a.rs"])],
        );
    }
}
