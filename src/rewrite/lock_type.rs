//! Changing the type of a lock everywhere: its declarations, what makes it, every use, imports, the dependency.

use std::collections::{BTreeMap, BTreeSet};

use super::Decline;
use super::manifest::{self, Requirement};
use crate::facts::lock_uses::{LockFamilyOfPlaces, LockUse};
use crate::facts::workspace::Workspace;
use crate::model::{Edit, Span};
use crate::ra::syntax::ast;
use crate::ra::syntax::{AstNode as _, NodeOrToken, SyntaxKind, SyntaxNode, TextRange};

/// What a file says of the lock, and what it is to say instead.
struct Rename<'a> {
    /// The module that the new type is in: `parking_lot`.
    module: &'a str,
    /// The new type's name.
    name: &'a str,
}

/// A lock whose type can be changed, and its new name in parking_lot.
pub struct Change<'f, 'db> {
    pub family: &'f LockFamilyOfPlaces<'db>,
    pub name: String,
}

/// The edits that make async locks parking_lot ones, or the site that stands in the way.
///
/// Locks of one file that are changed together share its import.
pub fn to_parking_lot(
    workspace: &Workspace<'_, '_>,
    changes: &[&Change<'_, '_>],
) -> Result<Vec<Edit>, Decline> {
    let mut edits = Vec::new();
    let requirement = Requirement { package: "parking_lot", version: "0.12", features: &[] };
    let mut by_file: BTreeMap<(usize, &str), Vec<TextRange>> = BTreeMap::new();
    for Change { family, name } in changes {
        if let Some(it) = family.obstacles.first() {
            return Err(format!("{} {}", workspace.shown_place(it.file, it.start), it.why));
        }
        for it in &family.uses {
            use_edits(workspace, it, &mut edits)?;
        }
        for &(file, range) in &family.written {
            by_file.entry((file, name)).or_default().push(range);
        }
        for &(file, range) in &family.constructors {
            let path = constructed_type(workspace, file, range).ok_or_else(|| {
                let place = workspace.shown_place(file, range.start());
                format!("{place} makes the lock in a way that asyncfix does not rewrite")
            })?;
            by_file.entry((file, name)).or_default().push(path);
            edits.extend(plain_constructor(workspace, file, range));
        }
    }
    let mut dependencies = BTreeSet::new();
    for ((file, name), ranges) in by_file {
        let required = manifest::require(workspace.sources, file, &requirement)?;
        dependencies.extend(required.edits);
        let rename = Rename { module: &required.extern_name, name };
        edits.extend(renamed(workspace, file, &ranges, &rename));
    }
    edits.extend(dependencies);
    edits.sort();
    edits.dedup();
    Ok(edits)
}

/// `lock().await` becomes `lock()`, and what is different about the others.
fn use_edits(workspace: &Workspace<'_, '_>, it: &LockUse<'_>, edits: &mut Vec<Edit>) -> Result<(), Decline> {
    let file = it.item.file;
    let place = |range: TextRange| workspace.shown_place(file, range.start());
    let Some((call, whole)) = it.ranges else {
        return Err(format!("{} uses the lock inside a macro", place(it.item.range)));
    };
    let tree = workspace.tree(file);
    let node =
        call_at(&tree, call).ok_or_else(|| format!("{} cannot be found in the source", place(call)))?;
    let name = node.name_ref().map(|it| it.syntax().text_range());
    let replace = |range: TextRange, text: &str| edit(file, range, text);
    match it.method.as_str() {
        "lock" | "read" | "write" => {
            if whole == call {
                return Err(format!("{} does not await the lock at once", place(call)));
            }
            edits.push(replace(TextRange::new(call.end(), whole.end()), ""));
        }
        "blocking_lock" | "blocking_read" | "blocking_write" => {
            let plain = it.method.trim_start_matches("blocking_");
            edits.extend(name.map(|it| replace(it, plain)));
        }
        "try_lock" | "try_read" | "try_write" => edits.extend(
            tried(&node, file)
                .ok_or_else(|| format!("{} takes the result of `{}` apart", place(call), it.method))?,
        ),
        "get_mut" | "into_inner" => {}
        other => {
            return Err(format!("{} calls `{other}`, which parking_lot has not in this form", place(call)));
        }
    }
    Ok(())
}

/// What makes an `Option` of the `Result` of a `try_lock`.
fn tried(call: &ast::MethodCallExpr, file: usize) -> Option<Vec<Edit>> {
    let parent = call.syntax().parent()?;
    if let Some(outer) = ast::MethodCallExpr::cast(parent.clone()) {
        let name = outer.name_ref()?;
        return match name.text() {
            "unwrap" | "expect" => Some(Vec::new()),
            "is_ok" => Some(vec![edit(file, name.syntax().text_range(), "is_some")]),
            "is_err" => Some(vec![edit(file, name.syntax().text_range(), "is_none")]),
            "ok" => {
                let range =
                    TextRange::new(call.syntax().text_range().end(), outer.syntax().text_range().end());
                Some(vec![edit(file, range, "")])
            }
            _ => None,
        };
    }
    let pattern = ast::LetExpr::cast(parent.clone())
        .and_then(|it| it.pat())
        .or_else(|| ast::LetStmt::cast(parent).and_then(|it| it.pat()))?;
    let ast::Pat::TupleStructPat(pattern) = pattern else { return None };
    let path = pattern.path()?;
    (path.syntax().text() == "Ok").then(|| vec![edit(file, path.syntax().text_range(), "Some")])
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

/// `new` for `const_new`: parking_lot's is `const` itself.
fn plain_constructor(workspace: &Workspace<'_, '_>, file: usize, range: TextRange) -> Option<Edit> {
    let name = path_at(workspace, file, range)?.segment()?.name_ref()?;
    (name.text() == "const_new").then(|| edit(file, name.syntax().text_range(), "new"))
}

pub(super) fn path_at(workspace: &Workspace<'_, '_>, file: usize, range: TextRange) -> Option<ast::Path> {
    let tree = workspace.tree(file);
    let element = tree.covering_element(range);
    element.ancestors().take_while(|it| it.text_range() == range).filter_map(ast::Path::cast).last()
}

/// Edits that name the new type at `ranges`: by its import, where nothing else in the file needs the old one, else by
/// its path.
fn renamed(
    workspace: &Workspace<'_, '_>,
    file: usize,
    ranges: &[TextRange],
    rename: &Rename<'_>,
) -> Vec<Edit> {
    let tree = workspace.tree(file);
    let full = format!("{}::{}", rename.module, rename.name);
    let text = |range: TextRange| {
        let text = &workspace.sources.files[file].text;
        text.get(range.start().into()..range.end().into()).unwrap_or_default().to_owned()
    };
    let mut edits = Vec::new();
    let mut bare: BTreeMap<String, Vec<TextRange>> = BTreeMap::new();
    for &range in ranges {
        let path = text(range);
        match path.contains("::") {
            true => edits.push(edit(file, range, &full)),
            false => bare.entry(path).or_default().push(range),
        }
    }
    for (old, ranges) in bare {
        let import =
            import_of(&tree, &old).filter(|_| !needed_elsewhere(workspace, file, &tree, &old, &ranges));
        let new_is_free = old == rename.name || !mentions(&tree, rename.name);
        match import.filter(|_| new_is_free).and_then(|it| import_edits(&it, file, &full)) {
            Some(it) => {
                edits.extend(it);
                if old != rename.name {
                    edits.extend(ranges.iter().map(|&it| edit(file, it, rename.name)));
                }
            }
            None => edits.extend(ranges.iter().map(|&it| edit(file, it, &full))),
        }
    }
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

/// Edits that import `full` in the place of what `import` names.
fn import_edits(import: &ast::UseTree, file: usize, full: &str) -> Option<Vec<Edit>> {
    let item = import.syntax().ancestors().find_map(ast::Use::cast)?;
    let list = import.syntax().parent().and_then(ast::UseTreeList::cast);
    let Some(list) = list else {
        return Some(vec![edit(file, import.path()?.syntax().text_range(), full)]);
    };
    let trees: Vec<ast::UseTree> = list.use_trees().collect();
    let own = trees.iter().position(|it| it == import)?;
    let range = match trees.get(own + 1) {
        Some(next) => {
            TextRange::new(import.syntax().text_range().start(), next.syntax().text_range().start())
        }
        None => {
            let before = trees.get(own.checked_sub(1)?)?;
            TextRange::new(before.syntax().text_range().end(), import.syntax().text_range().end())
        }
    };
    let mut edits = Vec::new();
    match trees.len() {
        // One is left, which needs no braces.
        2 if own == 1 && is_flat(&list) => {
            let left = trees[0].syntax().text().to_string();
            edits.push(edit(file, list.syntax().text_range(), &left));
        }
        2 if is_flat(&list) => {
            let left = trees[1].syntax().text().to_string();
            edits.push(edit(file, list.syntax().text_range(), &left));
        }
        _ => edits.push(edit(file, range, "")),
    }
    let end = item.syntax().text_range().end();
    edits.push(edit(file, TextRange::empty(end), &format!("\nuse {full};")));
    Some(edits)
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
