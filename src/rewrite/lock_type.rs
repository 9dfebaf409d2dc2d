//! Changing the type of a lock everywhere: its declarations, what makes it, every use, imports, the dependency.

use std::collections::{BTreeMap, BTreeSet};

use super::Decline;
use super::manifest::{self, Requirement};
use super::written::Written;
use crate::config::SyncLock;
use crate::facts::lock_uses::{LockFamilyOfPlaces, LockUse};
use crate::facts::workspace::Workspace;
use crate::model::{Edit, Span};
use crate::ra::hir;
use crate::ra::syntax::ast;
use crate::ra::syntax::{AstNode, NodeOrToken, SyntaxKind, SyntaxNode, TextRange, TextSize};

/// A lock whose type can be changed, and its new name.
pub struct Change<'f, 'db> {
    pub family: &'f LockFamilyOfPlaces<'db>,
    pub name: String,
    /// The guard types that signatures write for it.
    pub guards: Vec<(usize, TextRange)>,
    /// What each of the uses that take it does, where a `Mutex` becomes an `RwLock`: its new methods by the old one.
    pub only_read: Option<Vec<bool>>,
}

/// The library whose lock is to take the place of an async one.
///
/// `std` only where the settings ask for it and none of the packages that write the lock's type has parking_lot.
pub fn target(workspace: &Workspace<'_, '_>, family: &LockFamilyOfPlaces<'_>) -> SyncLock {
    let declared = family.declared.iter().map(|it| it.file);
    let written = family.written.iter().chain(&family.constructors).map(|it| it.0);
    let files: BTreeSet<usize> = declared.chain(written).collect();
    let has_it = |file: usize| manifest::depends_on(workspace.sources, file, PARKING_LOT.package);
    match workspace.config.sync_lock {
        SyncLock::Std if !files.into_iter().any(has_it) => SyncLock::Std,
        SyncLock::Std | SyncLock::ParkingLot => SyncLock::ParkingLot,
    }
}

/// The path of the target's module as a message writes it.
pub fn module(target: SyncLock) -> &'static str {
    match target {
        SyncLock::ParkingLot => "parking_lot",
        SyncLock::Std => "std::sync",
    }
}

const PARKING_LOT: Requirement<'_> = Requirement { package: "parking_lot", version: "0.12", features: &[] };

/// The edits that make async locks those of `target`, or the site that stands in the way.
///
/// Locks of one file that are changed together share its import.
pub fn to_blocking(
    workspace: &Workspace<'_, '_>,
    target: SyncLock,
    changes: &[&Change<'_, '_>],
) -> Result<Vec<Edit>, Decline> {
    let mut edits = Vec::new();
    let mut by_file: BTreeMap<usize, Renames> = BTreeMap::new();
    let mut rename = |file: usize, name: &str, range: TextRange| {
        by_file.entry(file).or_default().entry(name.to_owned()).or_default().push(range);
    };
    for Change { family, name, guards, only_read } in changes {
        if let Some(it) = family.obstacles.first() {
            return Err(format!("{} {}", workspace.shown_place(it.file, it.start), it.why));
        }
        for (index, it) in family.uses.iter().enumerate() {
            let mode =
                only_read.as_ref().and_then(|it| it.get(index)).map(|&it| if it { "read" } else { "write" });
            edits.extend(use_edits(workspace, target, family, it, mode)?);
        }
        for &(file, range) in &family.written {
            rename(file, name, range);
        }
        for &(file, range) in guards {
            let written = Written::new(workspace, file);
            let old = written.slice(range).rsplit("::").next().unwrap_or_default().to_owned();
            if !matches!(old.as_str(), "MutexGuard" | "RwLockReadGuard" | "RwLockWriteGuard") {
                let place = workspace.shown_place(file, range.start());
                return Err(format!("{place} writes the guard's type in its own way"));
            }
            rename(file, &old, range);
        }
        for &(file, range) in &family.constructors {
            let path = constructed_type(workspace, file, range).ok_or_else(|| {
                let place = workspace.shown_place(file, range.start());
                format!("{place} makes the lock in a way that asyncfix does not rewrite")
            })?;
            rename(file, name, path);
            edits.extend(plain_constructor(workspace, file, range));
        }
    }
    let mut dependencies = BTreeSet::new();
    for (file, renames) in by_file {
        let module = match target {
            SyncLock::Std => module(target).to_owned(),
            SyncLock::ParkingLot => {
                let required = manifest::require(workspace.sources, file, &PARKING_LOT)?;
                dependencies.extend(required.edits);
                required.extern_name
            }
        };
        edits.extend(renamed(workspace, file, &renames, &module));
    }
    edits.extend(dependencies);
    edits.sort();
    edits.dedup();
    Ok(edits)
}

/// The new names in a file, each with the paths that are to say it.
type Renames = BTreeMap<String, Vec<TextRange>>;

/// What one use of the lock becomes: `lock().await` is `lock()`, in std `lock().unwrap()`.
///
/// `mode` is the method's new name where a `Mutex` becomes an `RwLock`.
fn use_edits(
    workspace: &Workspace<'_, '_>,
    target: SyncLock,
    family: &LockFamilyOfPlaces<'_>,
    it: &LockUse<'_>,
    mode: Option<&str>,
) -> Result<Vec<Edit>, Decline> {
    let file = it.item.file;
    let place = |range: TextRange| workspace.shown_place(file, range.start());
    let Some((call, whole)) = it.ranges else {
        return Err(format!("{} uses the lock inside a macro", place(it.item.range)));
    };
    let tree = workspace.tree(file);
    let node =
        call_at(&tree, call).ok_or_else(|| format!("{} cannot be found in the source", place(call)))?;
    let name = node.name_ref().map(|it| it.syntax().text_range());
    let behind = |text: &str| edit(file, TextRange::empty(call.end()), text);
    if it.method.starts_with("try_") && waits_beside(&node) {
        let method = &it.method;
        return Err(format!("{} takes the result of `{method}` apart and awaits beside it", place(call)));
    }
    let mut edits = Vec::new();
    match it.method.as_str() {
        "lock" | "read" | "write" => {
            if whole == call {
                return Err(format!("{} does not await the lock at once", place(call)));
            }
            match target {
                SyncLock::ParkingLot => edits.extend(unawaited(&node, whole).map(|it| edit(file, it, ""))),
                // The dot and the line that it is on stay.
                SyncLock::Std => edits.push(edit(file, awaited(&tree, whole), "unwrap()")),
            }
        }
        "blocking_lock" | "blocking_read" | "blocking_write" | "lock_blocking" | "read_blocking"
        | "write_blocking" => {
            let plain = it.method.trim_start_matches("blocking_").trim_end_matches("_blocking");
            edits.extend(name.filter(|_| mode.is_none()).map(|it| edit(file, it, plain)));
            edits.extend((target == SyncLock::Std).then(|| behind(".unwrap()")));
        }
        // Those of async-lock, async-std and futures give an `Option` already.
        "try_lock" | "try_read" | "try_write" if !is_of_tokio(workspace, family) => {
            edits.extend((target == SyncLock::Std).then(|| behind(".ok()")));
        }
        "try_lock" | "try_read" | "try_write" => {
            let to_option = tried(&node, file)
                .ok_or_else(|| format!("{} takes the result of `{}` apart", place(call), it.method))?;
            // In std it is a `Result` too, with an error of another type.
            edits.extend(to_option.into_iter().filter(|_| target == SyncLock::ParkingLot));
        }
        "get_mut" | "into_inner" => edits.extend((target == SyncLock::Std).then(|| behind(".unwrap()"))),
        other => {
            let module = module(target);
            return Err(format!("{} calls `{other}`, which {module} has not in this form", place(call)));
        }
    }
    if let (Some(mode), Some(name), true) = (mode, name, it.method.contains("lock")) {
        let tries = if it.method.starts_with("try_") { "try_" } else { "" };
        edits.push(edit(file, name, &format!("{tries}{mode}")));
    }
    Ok(edits)
}

/// What goes with the await of a call: `.await`, and the parentheses between the two.
fn unawaited(call: &ast::MethodCallExpr, whole: TextRange) -> impl Iterator<Item = TextRange> {
    let around = call.syntax().ancestors().skip(1).map_while(ast::ParenExpr::cast);
    let parens: Vec<ast::ParenExpr> =
        around.take_while(|it| whole.contains_range(it.syntax().text_range())).collect();
    let awaited = parens.last().map_or(call.syntax(), AstNode::syntax).text_range();
    let tokens = parens.into_iter().flat_map(|it| [it.l_paren_token(), it.r_paren_token()]);
    let own = tokens.flatten().map(|it| it.text_range());
    own.chain([TextRange::new(awaited.end(), whole.end())])
}

/// The word `await` at the end of an expression.
fn awaited(tree: &SyntaxNode, whole: TextRange) -> TextRange {
    let last = tree.token_at_offset(whole.end()).left_biased();
    last.map_or(TextRange::empty(whole.end()), |it| it.text_range())
}

fn is_of_tokio(workspace: &Workspace<'_, '_>, family: &LockFamilyOfPlaces<'_>) -> bool {
    let krate = hir::Adt::from(family.lock).module(workspace.db).krate(workspace.db);
    krate.display_name(workspace.db).is_some_and(|it| it.to_string() == "tokio")
}

/// Whether a `match`, `if let` or `while let` takes the result of a `try_lock` apart and has an await in it.
///
/// The compiler takes the result for held in each of its arms, and a task with a blocking guard in it stays on its thread.
fn waits_beside(call: &ast::MethodCallExpr) -> bool {
    let scrutinee =
        call.syntax().ancestors().take_while(|it| ast::MethodCallExpr::can_cast(it.kind())).last();
    let Some(parent) = scrutinee.and_then(|it| it.parent()) else { return false };
    let whole = match ast::LetExpr::can_cast(parent.kind()) {
        true => parent
            .ancestors()
            .find(|it| ast::IfExpr::can_cast(it.kind()) || ast::WhileExpr::can_cast(it.kind())),
        false => Some(parent).filter(|it| ast::MatchExpr::can_cast(it.kind())),
    };
    whole.is_some_and(|it| it.descendants().any(|it| ast::AwaitExpr::can_cast(it.kind())))
}

/// What makes an `Option` of the `Result` of a `try_lock`.
fn tried(call: &ast::MethodCallExpr, file: usize) -> Option<Vec<Edit>> {
    let parent = call.syntax().parent()?;
    if let Some(outer) = ast::MethodCallExpr::cast(parent.clone()) {
        let name = outer.name_ref()?;
        return match name.text() {
            "unwrap" | "expect" | "unwrap_or" | "unwrap_or_default" | "map_or" => Some(Vec::new()),
            "is_ok" => Some(vec![edit(file, name.syntax().text_range(), "is_some")]),
            "is_err" => Some(vec![edit(file, name.syntax().text_range(), "is_none")]),
            "ok" => {
                let range =
                    TextRange::new(call.syntax().text_range().end(), outer.syntax().text_range().end());
                Some(vec![edit(file, range, "")])
            }
            "map" => tried(&outer, file),
            _ => None,
        };
    }
    if let Some(it) = ast::MatchExpr::cast(parent.clone()) {
        let patterns = it.match_arm_list()?.arms().map(|it| it.pat());
        return patterns
            .map(|it| tried_pattern(&it?, file))
            .collect::<Option<Vec<_>>>()
            .map(|it| it.concat());
    }
    let pattern = ast::LetExpr::cast(parent.clone())
        .and_then(|it| it.pat())
        .or_else(|| ast::LetStmt::cast(parent).and_then(|it| it.pat()))?;
    tried_pattern(&pattern, file)
}

/// `Some(..)` for `Ok(..)`, and `None` for `Err(_)`.
fn tried_pattern(pattern: &ast::Pat, file: usize) -> Option<Vec<Edit>> {
    let tuple = match pattern {
        ast::Pat::WildcardPat(_) => return Some(Vec::new()),
        ast::Pat::TupleStructPat(it) => it,
        _ => return None,
    };
    let path = tuple.path()?;
    let is_ignored = tuple.fields().all(|it| matches!(it, ast::Pat::WildcardPat(_)));
    match path.syntax().text().to_string().as_str() {
        "Ok" => Some(vec![edit(file, path.syntax().text_range(), "Some")]),
        "Err" if is_ignored => Some(vec![edit(file, tuple.syntax().text_range(), "None")]),
        _ => None,
    }
}

pub(super) fn call_at(tree: &SyntaxNode, range: TextRange) -> Option<ast::MethodCallExpr> {
    let node = tree.covering_element(range);
    node.ancestors().take_while(|it| it.text_range() == range).find_map(ast::MethodCallExpr::cast)
}

/// The type's path of `Mutex::new`.
fn constructed_type(workspace: &Workspace<'_, '_>, file: usize, range: TextRange) -> Option<TextRange> {
    let path = path_at(workspace, file, range)?.qualifier()?;
    let name = path.segment()?.name_ref()?.syntax().text_range();
    Some(TextRange::new(path.syntax().text_range().start(), name.end()))
}

/// `new` for `const_new`: that of the others is `const` itself.
fn plain_constructor(workspace: &Workspace<'_, '_>, file: usize, range: TextRange) -> Option<Edit> {
    let name = path_at(workspace, file, range)?.segment()?.name_ref()?;
    (name.text() == "const_new").then(|| edit(file, name.syntax().text_range(), "new"))
}

pub(super) fn path_at(workspace: &Workspace<'_, '_>, file: usize, range: TextRange) -> Option<ast::Path> {
    let tree = workspace.tree(file);
    let element = tree.covering_element(range);
    element.ancestors().take_while(|it| it.text_range() == range).filter_map(ast::Path::cast).last()
}

/// Edits that name the new types: by their import, where nothing else in the file needs the old one, else by their path.
fn renamed(workspace: &Workspace<'_, '_>, file: usize, renames: &Renames, module: &str) -> Vec<Edit> {
    let tree = workspace.tree(file);
    let written = Written::new(workspace, file);
    let mut edits = Vec::new();
    let mut bare: BTreeMap<&str, BTreeMap<&str, Vec<TextRange>>> = BTreeMap::new();
    for (name, ranges) in renames {
        for &range in ranges {
            let path = written.slice(range);
            match path.contains("::") {
                true => edits.push(edit(file, range, &format!("{module}::{name}"))),
                false => bare.entry(path).or_default().entry(name).or_default().push(range),
            }
        }
    }
    let mut imports: Vec<(ast::UseTree, String)> = Vec::new();
    for (old, names) in bare {
        let all: Vec<TextRange> = names.values().flatten().copied().collect();
        let import = import_of(&tree, old).filter(|_| !needed_elsewhere(workspace, file, &tree, old, &all));
        let only = names.keys().next().filter(|_| names.len() == 1);
        let is_free = |new: &str| old == new || !mentions(&tree, new);
        match import.zip(only.filter(|it| is_free(it))) {
            Some((import, new)) => {
                imports.push((import, format!("{module}::{new}")));
                if old != *new {
                    edits.extend(all.iter().map(|&it| edit(file, it, new)));
                }
            }
            None => {
                for (new, ranges) in names {
                    let full = format!("{module}::{new}");
                    edits.extend(ranges.iter().map(|&it| edit(file, it, &full)));
                }
            }
        }
    }
    edits.extend(import_edits(&imports, file));
    edits
}

/// The one import of `name` in the file, under that name.
fn import_of(tree: &SyntaxNode, name: &str) -> Option<ast::UseTree> {
    let mut found = tree.descendants().filter_map(ast::UseTree::cast).filter(|it| {
        let last = it.path().and_then(|it| it.segment()).and_then(|it| it.name_ref());
        let is_leaf = it.use_tree_list().is_none() && it.rename().is_none() && it.star_token().is_none();
        is_leaf && last.is_some_and(|it| it.text() == name)
    });
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// Whether the old import serves more than what is renamed: in the file, for others, or for a module beneath.
fn needed_elsewhere(
    workspace: &Workspace<'_, '_>,
    file: usize,
    tree: &SyntaxNode,
    name: &str,
    renamed: &[TextRange],
) -> bool {
    let tokens = tree.descendants_with_tokens().filter_map(NodeOrToken::into_token);
    let others = tokens.into_iter().any(|it| {
        let in_use = || it.parent_ancestors().any(|it| ast::Use::can_cast(it.kind()));
        it.kind() == SyntaxKind::IDENT
            && it.text() == name
            && it.prev_token().is_none_or(|it| it.kind() != SyntaxKind::COLON2)
            && !renamed.iter().any(|range| range.contains_range(it.text_range()))
            && !in_use()
    });
    let exported = import_of(tree, name).is_none_or(|it| {
        let item = it.syntax().ancestors().find_map(ast::Use::cast);
        item.is_none_or(|it| ast::HasVisibility::visibility(&it).is_some())
    });
    let path = &workspace.sources.files[file].path;
    let stem = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
    let parent = path.parent().unwrap_or(path);
    let folder = if matches!(stem, "lib" | "main" | "mod") { parent.to_owned() } else { parent.join(stem) };
    let beneath = workspace.sources.files.iter().any(|it| {
        it.path != *path
            && it.path.starts_with(&folder)
            && it.text.contains("super::*")
            && it.text.contains(name)
    });
    others || exported || beneath
}

fn mentions(tree: &SyntaxNode, name: &str) -> bool {
    let tokens = tree.descendants_with_tokens().filter_map(NodeOrToken::into_token);
    tokens.into_iter().any(|it| it.kind() == SyntaxKind::IDENT && it.text() == name)
}

/// Edits that import the paths in the place of what the `use` trees name, all of one `use` item at once.
fn import_edits(imports: &[(ast::UseTree, String)], file: usize) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut by_list: BTreeMap<TextSize, (ast::UseTreeList, Vec<&ast::UseTree>)> = BTreeMap::new();
    let mut added: BTreeMap<TextSize, BTreeSet<&str>> = BTreeMap::new();
    for (import, full) in imports {
        let Some(list) = import.syntax().parent().and_then(ast::UseTreeList::cast) else {
            edits.extend(import.path().map(|it| edit(file, it.syntax().text_range(), full)));
            continue;
        };
        if let Some(item) = import.syntax().ancestors().find_map(ast::Use::cast) {
            added.entry(item.syntax().text_range().end()).or_default().insert(full);
        }
        let start = list.syntax().text_range().start();
        by_list.entry(start).or_insert_with(|| (list, Vec::new())).1.push(import);
    }
    for (list, gone) in by_list.into_values() {
        let trees: Vec<ast::UseTree> = list.use_trees().collect();
        let is_gone = |it: &ast::UseTree| gone.contains(&it);
        let left: Vec<&ast::UseTree> = trees.iter().filter(|it| !is_gone(it)).collect();
        match &*left {
            // Nothing is left: the first of the new imports takes the item's place.
            [] => {
                let item = list.syntax().ancestors().find_map(ast::Use::cast);
                let tree = item.as_ref().and_then(ast::Use::use_tree);
                let whole = tree.filter(|it| it.use_tree_list().as_ref() == Some(&list));
                if let (Some(tree), Some(item)) = (whole, item) {
                    let names = added.remove(&item.syntax().text_range().end()).unwrap_or_default();
                    let lines: Vec<&str> = names.into_iter().collect();
                    edits.push(edit(file, tree.syntax().text_range(), &lines.join(";\nuse ")));
                } else {
                    edits.push(edit(file, list.syntax().text_range(), "{}"));
                }
            }
            [one] if is_flat(&list) => {
                edits.push(edit(file, list.syntax().text_range(), &one.syntax().text().to_string()));
            }
            _ => {
                let mut kept_end = None;
                for (index, tree) in trees.iter().enumerate() {
                    let range = tree.syntax().text_range();
                    if !is_gone(tree) {
                        kept_end = Some(range.end());
                        continue;
                    }
                    // Up to the next one, or, where none stays behind it, from the last one that stays.
                    let stays_behind = trees[index..].iter().any(|it| !is_gone(it));
                    let gone = match (trees.get(index + 1), stays_behind, kept_end) {
                        (Some(next), true, _) => {
                            TextRange::new(range.start(), next.syntax().text_range().start())
                        }
                        (_, _, Some(kept)) => {
                            let last = trees[trees.len() - 1].syntax().text_range();
                            edits.push(edit(file, TextRange::new(kept, last.end()), ""));
                            break;
                        }
                        _ => range,
                    };
                    edits.push(edit(file, gone, ""));
                }
            }
        }
    }
    for (end, names) in added {
        let lines: String = names.into_iter().map(|it| format!("\nuse {it};")).collect();
        edits.push(edit(file, TextRange::empty(end), &lines));
    }
    edits
}

/// Whether the list may stand without its braces.
fn is_flat(list: &ast::UseTreeList) -> bool {
    list.use_trees().all(|it| it.path().is_some_and(|it| it.syntax().text() != "self"))
        && !list.syntax().descendants_with_tokens().any(|it| it.kind() == SyntaxKind::COMMENT)
}

pub(super) fn edit(file: usize, range: TextRange, replacement: &str) -> Edit {
    let span = Span { file, start: range.start().into(), end: range.end().into() };
    Edit { span, replacement: replacement.to_owned() }
}
