//! Which binding a name means at a place of the source, by syntax alone: whether a new one would be mistaken for it.

use std::collections::BTreeSet;

use super::source::{RewriteCx, is_keyword};
use crate::ra::syntax::ast::{self, AstNode, HasLoopBody as _, HasName as _};
use crate::ra::syntax::{NodeOrToken, SyntaxKind, SyntaxNode, SyntaxToken, TextRange, TextSize};

impl RewriteCx<'_, '_> {
    /// A name for a binding that is made in front of the statement at `at` and used at `uses`.
    ///
    /// A name that is bound already will do, where nothing behind `at` means the old binding any more.
    pub fn name_at(
        &self,
        wanted: &str,
        taken: &BTreeSet<String>,
        at: TextSize,
        uses: &[TextRange],
    ) -> String {
        let wanted = if is_keyword(wanted) { format!("{wanted}_") } else { wanted.to_owned() };
        let is_free = |it: &String| !taken.contains(it) && is_free(self.location.tree, it, at, uses);
        if is_free(&wanted) {
            return wanted;
        }
        self.fresh_name(&wanted, taken)
    }
}

/// Whether a new binding `name` in front of the statement at `at` is what `name` means at `uses`, and nothing else in its
/// scope means another one. What stands at `uses` now goes.
fn is_free(tree: &SyntaxNode, name: &str, at: TextSize, uses: &[TextRange]) -> bool {
    let is_new = |offset: TextSize| binder(tree, offset, name).is_none_or(|it| it.start() < at);
    let Some(scope) = list_at(tree, at) else { return false };
    let in_string = format!("{{{name}");
    let tokens = scope.syntax().descendants_with_tokens().filter_map(NodeOrToken::into_token);
    let mut mentions = tokens.filter(|it| {
        it.text_range().start() >= at
            && !uses.iter().any(|of_use| of_use.contains_range(it.text_range()))
            && match it.kind() {
                SyntaxKind::IDENT => it.text() == name && is_mention(it),
                SyntaxKind::STRING => it.text().contains(&in_string),
                _ => false,
            }
    });
    uses.iter().all(|it| is_new(it.start())) && !mentions.any(|it| is_new(it.text_range().start()))
}

/// The name in the pattern that binds `name` as it is meant at `offset`.
pub fn binder(tree: &SyntaxNode, offset: TextSize, name: &str) -> Option<TextRange> {
    let token = tree.token_at_offset(offset).right_biased()?;
    for node in token.parent_ancestors() {
        if let Some(found) = bound_by(&node, offset, name) {
            return Some(found);
        }
        if ast::Fn::can_cast(node.kind()) {
            return None;
        }
    }
    None
}

/// What `node` binds `name` to at `offset`, which lies in it.
fn bound_by(node: &SyntaxNode, offset: TextSize, name: &str) -> Option<TextRange> {
    let holds = |it: Option<SyntaxNode>| it.is_some_and(|it| it.text_range().contains(offset));
    let named = |it: ast::Pat| name_in(it.syntax(), name);
    if let Some(list) = ast::StmtList::cast(node.clone()) {
        let before = list.statements().filter_map(|it| match it {
            ast::Stmt::LetStmt(it) if it.syntax().text_range().end() <= offset => it.pat(),
            _ => None,
        });
        return before.filter_map(named).last();
    }
    if let Some(it) = ast::IfExpr::cast(node.clone()) {
        let is_behind = holds(it.then_branch().map(|it| it.syntax().clone()))
            || holds(it.condition().map(|it| it.syntax().clone()));
        return in_condition(it.condition().filter(|_| is_behind), offset, name);
    }
    if let Some(it) = ast::WhileExpr::cast(node.clone()) {
        return in_condition(it.condition(), offset, name);
    }
    if let Some(it) = ast::MatchArm::cast(node.clone()) {
        let pat = it.pat()?;
        return (offset >= pat.syntax().text_range().end()).then(|| named(pat))?;
    }
    if let Some(it) = ast::ForExpr::cast(node.clone()) {
        return holds(it.loop_body().map(|it| it.syntax().clone())).then(|| named(it.pat()?))?;
    }
    if let Some(it) = ast::ClosureExpr::cast(node.clone()) {
        return it.param_list().and_then(|it| name_in(it.syntax(), name));
    }
    ast::Fn::cast(node.clone())?.param_list().and_then(|it| name_in(it.syntax(), name))
}

/// What the patterns of a condition that come before `offset` bind.
fn in_condition(condition: Option<ast::Expr>, offset: TextSize, name: &str) -> Option<TextRange> {
    let lets = condition?.syntax().descendants().filter_map(ast::LetExpr::cast).collect::<Vec<_>>();
    let before = lets.into_iter().filter(|it| it.syntax().text_range().end() <= offset);
    before.filter_map(|it| name_in(it.pat()?.syntax(), name)).last()
}

fn name_in(pattern: &SyntaxNode, name: &str) -> Option<TextRange> {
    let names = pattern.descendants().filter_map(ast::IdentPat::cast).filter_map(|it| it.name());
    names.into_iter().find(|it| it.text() == name).map(|it| it.syntax().text_range())
}

/// The list with the statement at `at`.
fn list_at(tree: &SyntaxNode, at: TextSize) -> Option<ast::StmtList> {
    let token = tree.token_at_offset(at).right_biased()?;
    token.parent_ancestors().find_map(ast::StmtList::cast)
}

/// Whether an identifier may mean a variable: no member, no segment of a path, no label of a field, no name of a pattern.
fn is_mention(token: &SyntaxToken) -> bool {
    let near = |mut it: Option<SyntaxToken>, next: fn(&SyntaxToken) -> Option<SyntaxToken>| {
        while let Some(token) = it.as_ref().filter(|it| it.kind().is_trivia()) {
            it = next(token);
        }
        it.map(|it| it.kind())
    };
    let before = near(token.prev_token(), SyntaxToken::prev_token);
    let behind = near(token.next_token(), SyntaxToken::next_token);
    let parent = token.parent();
    let is_label =
        parent.as_ref().and_then(|it| it.parent()).and_then(ast::RecordExprField::cast).is_some_and(|it| {
            it.colon_token().is_some_and(|it| it.text_range().start() >= token.text_range().end())
        });
    !matches!(before, Some(SyntaxKind::DOT | SyntaxKind::COLON2))
        && behind != Some(SyntaxKind::COLON2)
        && !is_label
        && !parent.is_some_and(|it| ast::Name::can_cast(it.kind()))
}
