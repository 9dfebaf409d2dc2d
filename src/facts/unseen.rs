//! Where may a lock be used that the types do not show? In values of unknown type, and in macros of unknown crates.

use std::collections::{BTreeMap, BTreeSet};

use super::lock_uses::{Declared, Obstacle, Spot, UsesBehind};
use super::workspace::{FunctionItem, Workspace};
use crate::ra::hir;
use crate::ra::hir::HasVisibility as _;
use crate::ra::hir_def::FieldId;
use crate::ra::syntax::ast;
use crate::ra::syntax::{AstNode as _, NodeOrToken, SyntaxKind, SyntaxToken, TextSize};

/// The first access of each declared field's name of which the field is not known: it may be of this one.
///
/// `resolved` has the ends of the accesses of which it is known.
pub fn accesses(
    workspace: &Workspace<'_, '_>,
    declared: &[Declared],
    resolved: &BTreeSet<(usize, TextSize)>,
) -> Vec<Obstacle> {
    let mut fields: BTreeMap<&str, Vec<FieldId>> = BTreeMap::new();
    for it in declared {
        if let Spot::Field(field) = it.spot
            && it.name.parse::<usize>().is_err()
        {
            fields.entry(&it.name).or_default().push(field);
        }
    }
    let mut found = Vec::new();
    for (name, fields) in fields {
        let dotted = format!(".{name}");
        let mut in_name = Vec::new();
        for (file, loaded) in workspace.sources.files.iter().enumerate() {
            if !loaded.text.contains(&dotted) {
                continue;
            }
            let tree = workspace.tree(file);
            let tokens = tree.descendants_with_tokens().filter_map(NodeOrToken::into_token);
            let unknown = tokens.filter(|it| {
                it.kind() == SyntaxKind::IDENT
                    && it.text() == name
                    && it.prev_token().is_some_and(|it| it.kind() == SyntaxKind::DOT)
                    && it.next_token().is_none_or(|it| it.kind() != SyntaxKind::L_PAREN)
                    && !resolved.contains(&(file, it.text_range().end()))
                    && fields.iter().any(|&field| can_see(workspace, file, it.text_range().start(), field))
            });
            in_name.extend(unknown.map(|it| Obstacle {
                file,
                start: it.text_range().start(),
                why: format!("uses `.{name}` of a value whose type is not known"),
                uses: uses_behind(&it),
            }));
        }
        // One that may be a use says more than one that is none.
        in_name.sort_by_key(|it| (it.uses != UsesBehind::Unknown, it.file, it.start));
        found.extend(in_name.into_iter().next());
    }
    found
}

/// Whether the code at `start` may name the field.
fn can_see(workspace: &Workspace<'_, '_>, file: usize, start: TextSize, field: FieldId) -> bool {
    let field = hir::Field::from(field);
    let Some(view) = workspace.view(file) else { return false };
    let inline = view
        .token_at_offset(start)
        .right_biased()
        .and_then(|it| it.parent_ancestors().find_map(ast::Module::cast))
        .and_then(|it| workspace.sema.to_module_def(&it));
    let modules = inline.map_or_else(|| workspace.modules_of(file), |it| vec![it]);
    modules.into_iter().any(|it| field.is_visible_from(workspace.db, it))
}

/// Whether the lock may be taken behind the name of its field: not where the value is assigned, or has fields itself.
fn uses_behind(name: &SyntaxToken) -> UsesBehind {
    let next = |it: &SyntaxToken| {
        std::iter::successors(it.next_token(), SyntaxToken::next_token).find(|it| !it.kind().is_trivia())
    };
    let Some(first) = next(name) else { return UsesBehind::Unknown };
    let second = next(&first).filter(|it| it.kind() == SyntaxKind::IDENT);
    let third = second.as_ref().and_then(next);
    let has_fields = first.kind() == SyntaxKind::DOT
        && second.is_some_and(|it| it.text() != "await")
        && third.is_some_and(|it| {
            !matches!(it.kind(), SyntaxKind::L_PAREN | SyntaxKind::COLON2 | SyntaxKind::COLON)
        });
    match first.kind() == SyntaxKind::EQ || has_fields {
        true => UsesBehind::Known,
        false => UsesBehind::Unknown,
    }
}

/// The words in the macro calls of a function that no macro is known for, with the first place of each.
pub fn words_in_macros(workspace: &Workspace<'_, '_>, item: &FunctionItem) -> BTreeMap<String, TextSize> {
    let mut words = BTreeMap::new();
    let Some(view) = workspace.view(item.file) else { return words };
    let around = view.covering_element(item.range);
    let Some(function) = around.ancestors().find_map(ast::Fn::cast) else { return words };
    let calls = function.syntax().descendants().filter_map(ast::MacroCall::cast);
    for call in calls.filter(|it| workspace.sema.resolve_macro_call(it).is_none()) {
        let Some(tree) = call.token_tree() else { continue };
        let tokens = tree.syntax().descendants_with_tokens().filter_map(NodeOrToken::into_token);
        for token in tokens.filter(|it| it.kind() == SyntaxKind::IDENT) {
            words.entry(token.text().to_owned()).or_insert(token.text_range().start());
        }
    }
    words
}

/// The lock that goes into a macro which nothing is known of.
pub fn given_to_macro(file: usize, start: TextSize) -> Obstacle {
    let why = "gives the lock to a macro that is not known".to_owned();
    Obstacle { file, start, why, uses: UsesBehind::Unknown }
}
