//! Who may call a function: whether code that cannot be seen may, and where the workspace mentions its name.

use std::collections::BTreeSet;

use super::workspace::Workspace;
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer, HasVisibility as _, ModuleDef, ScopeDef};
use crate::ra::hir_def::hir::Expr;
use crate::ra::hir_def::{FieldId, FunctionId, StaticId};
use crate::ra::syntax::{AstNode as _, NodeOrToken, SyntaxKind, SyntaxToken, TextRange, TextSize, ast};

/// Whether code outside of the workspace may call `function`: it is public, and so is the way to it, in a library.
pub fn is_exported(workspace: &Workspace<'_, '_>, function: FunctionId) -> bool {
    let db = workspace.db;
    let function = hir::Function::from(function);
    let krate = function.module(db).krate(db);
    if is_program(workspace, krate) {
        return false;
    }
    let container = function.as_assoc_item(db).map(|it| it.container(db));
    match container {
        // A trait's method is as public as the trait.
        Some(AssocItemContainer::Impl(it)) if it.trait_(db).is_some() => {
            it.trait_(db).is_some_and(|it| is_reachable(workspace, ModuleDef::Trait(it)))
        }
        Some(AssocItemContainer::Trait(it)) => is_reachable(workspace, ModuleDef::Trait(it)),
        Some(AssocItemContainer::Impl(it)) => {
            let owner = it.self_ty(db).as_adt();
            is_public(function.visibility(db))
                && owner.is_none_or(|it| is_reachable(workspace, ModuleDef::Adt(it)))
        }
        None => is_reachable(workspace, ModuleDef::Function(function)),
    }
}

/// Whether code outside of the workspace may name a field: it is public, and so is the way to it, in a library.
pub fn is_field_exported(workspace: &Workspace<'_, '_>, field: FieldId) -> bool {
    let db = workspace.db;
    let field = hir::Field::from(field);
    let adt = field.parent_def(db).adt(db);
    is_public(field.visibility(db))
        && !is_program(workspace, adt.module(db).krate(db))
        && is_reachable(workspace, ModuleDef::Adt(adt))
}

/// Whether code outside of the workspace may name a static.
pub fn is_static_exported(workspace: &Workspace<'_, '_>, item: StaticId) -> bool {
    let item = hir::Static::from(item);
    !is_program(workspace, item.module(workspace.db).krate(workspace.db))
        && is_reachable(workspace, ModuleDef::Static(item))
}

/// Whether a crate is a program: nothing can depend on it.
fn is_program(workspace: &Workspace<'_, '_>, krate: hir::Crate) -> bool {
    let scope = krate.root_module(workspace.db).scope(workspace.db, None);
    scope.into_iter().any(|(name, def)| {
        name.as_str() == "main" && matches!(def, ScopeDef::ModuleDef(ModuleDef::Function(_)))
    })
}

fn is_public(visibility: hir::Visibility) -> bool {
    matches!(visibility, hir::Visibility::Public)
}

/// Whether a path of public modules leads from the crate's root to `item`, under whatever name.
fn is_reachable(workspace: &Workspace<'_, '_>, item: ModuleDef) -> bool {
    let db = workspace.db;
    if !is_public(item.visibility(db)) {
        return false;
    }
    let Some(module) = item.module(db) else { return true };
    let root = module.krate(db).root_module(db);
    // What a crate that depends on nothing of the workspace may see is public.
    let Some(outside) = hir::Crate::all(db).into_iter().find(|it| it.origin(db).is_lang()) else {
        return true;
    };
    let outside = outside.root_module(db);
    let (mut queue, mut seen) = (vec![root], BTreeSet::new());
    while let Some(module) = queue.pop() {
        if !seen.insert(format!("{module:?}")) {
            continue;
        }
        for (_, def) in module.scope(db, Some(outside)) {
            match def {
                ScopeDef::ModuleDef(it) if it == item => return true,
                ScopeDef::ModuleDef(ModuleDef::Module(it)) => queue.push(it),
                _ => {}
            }
        }
    }
    false
}

/// A place where the name of a function stands and may mean it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Index into `Sources::files`.
    pub file: usize,
    /// The name.
    pub name: TextRange,
}

/// How many places are typed to see whether they mean a function; with more, all are taken to.
const TYPED_MENTIONS: usize = 16;

/// The places in the workspace, those of `known` left out, where the name of `function` stands and may mean it.
///
/// What the types show to be another function of the name is left out; what they do not tell is in.
pub fn mentions(workspace: &Workspace<'_, '_>, function: FunctionId, known: &[Mention]) -> Vec<Mention> {
    let name = hir::Function::from(function).name(workspace.db).as_str().to_owned();
    let mut found = Vec::new();
    for file in 0..workspace.sources.files.len() {
        if !workspace.sources.files[file].text.contains(&name) {
            continue;
        }
        let tree = workspace.tree(file);
        let tokens = tree.descendants_with_tokens().filter_map(NodeOrToken::into_token);
        let words = tokens.filter(|it| it.kind() == SyntaxKind::IDENT && it.text() == name);
        let named = words.filter(is_called_or_named).map(|it| Mention { file, name: it.text_range() });
        found.extend(named.filter(|it| !known.contains(it)));
    }
    if found.len() > TYPED_MENTIONS {
        return found;
    }
    let mut files: Vec<usize> = found.iter().map(|it| it.file).collect();
    files.dedup();
    for file in files {
        let here: Vec<TextRange> = found.iter().filter(|it| it.file == file).map(|it| it.name).collect();
        let others = resolved_to_others(workspace, file, &here, function);
        found.retain(|it| it.file != file || !others.contains(&it.name.start()));
    }
    found
}

/// Whether a word stands where a method is called or named: `.word(`, `.word::`, `::word`.
fn is_called_or_named(token: &SyntaxToken) -> bool {
    let mut before = token.prev_token();
    while let Some(it) = before.clone().filter(|it| it.kind().is_trivia()) {
        before = it.prev_token();
    }
    let mut behind = token.next_token();
    while let Some(it) = behind.clone().filter(|it| it.kind().is_trivia()) {
        behind = it.next_token();
    }
    match before.map(|it| it.kind()) {
        Some(SyntaxKind::DOT) => behind.is_some_and(|it| it.text().starts_with(['(', ':'])),
        // The last name of a path, but not one that is imported: a method cannot be.
        Some(SyntaxKind::COLON2 | SyntaxKind::COLON) => {
            let goes_on = behind.as_ref().is_some_and(|it| it.text().starts_with(':'))
                && behind.and_then(|it| it.next_token()).is_some_and(|it| it.kind() == SyntaxKind::IDENT);
            !goes_on && !token.parent_ancestors().any(|it| ast::UseTree::can_cast(it.kind()))
        }
        _ => false,
    }
}

/// Which of the names at `places` are calls of another function.
fn resolved_to_others(
    workspace: &Workspace<'_, '_>,
    file: usize,
    places: &[TextRange],
    function: FunctionId,
) -> BTreeSet<TextSize> {
    let mut others = BTreeSet::new();
    let holds = |it: &ast::Fn| places.iter().any(|place| it.syntax().text_range().contains_range(*place));
    for item in workspace.functions(file, holds) {
        let cx = workspace.body(item.id);
        let tree = workspace.tree(file);
        for (id, expr) in cx.body.exprs() {
            let callee = match expr {
                Expr::MethodCall { .. } => cx.infer.method_resolution(id).map(|it| it.0),
                Expr::Call { callee, .. } => cx.callee(*callee),
                _ => None,
            };
            if callee.is_none_or(|it| it == function) {
                continue;
            }
            let Some(place) = cx.expr_place(id).filter(|it| !it.in_macro) else { continue };
            let NodeOrToken::Node(node) = tree.covering_element(place.range) else { continue };
            let expr =
                node.ancestors().take_while(|it| it.text_range() == place.range).find_map(ast::Expr::cast);
            let named = match expr {
                Some(ast::Expr::MethodCallExpr(it)) => it.name_ref(),
                Some(ast::Expr::CallExpr(it)) => match it.expr() {
                    Some(ast::Expr::PathExpr(it)) => {
                        it.path().and_then(|it| it.segment()).and_then(|it| it.name_ref())
                    }
                    _ => None,
                },
                _ => None,
            };
            let named = named.map(|it| it.syntax().text_range()).filter(|it| places.contains(it));
            others.extend(named.map(TextRange::start));
        }
    }
    others
}
