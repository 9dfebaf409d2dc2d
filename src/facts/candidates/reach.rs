//! Whether an await stands where a guard that a function may take could still live: a look at syntax that errs towards yes.

use super::Words;
use crate::ra::syntax::ast::{self, AstNode};
use crate::ra::syntax::{NodeOrToken, SyntaxKind, SyntaxNode, SyntaxToken, TextRange, TextSize};

/// Methods that take a lock and hand out its guard, at once or through a future or a `Result`.
///
/// Any other method called on their result leaves the guard a temporary, unless it is one of [`PASS_ON`].
const TAKE: [&str; 17] = [
    "lock",
    "read",
    "write",
    "borrow",
    "borrow_mut",
    "upgradable_read",
    "lock_owned",
    "read_owned",
    "write_owned",
    "lock_arc",
    "read_arc",
    "write_arc",
    "try_lock",
    "try_read",
    "try_write",
    "try_borrow",
    "try_borrow_mut",
];

/// Methods whose result may be, or hold, the guard that they are called on.
const PASS_ON: [&str; 16] = [
    "unwrap",
    "expect",
    "unwrap_or_else",
    "unwrap_or",
    "ok",
    "map_err",
    "ok_or",
    "ok_or_else",
    "map",
    "and_then",
    "context",
    "with_context",
    "into_inner",
    "instrument",
    "boxed",
    "fuse",
];

/// Whether some guard that `function` may take could be alive at an await.
pub fn may_hold(function: &ast::Fn, words: &Words) -> bool {
    let whole = function.syntax().text_range();
    let awaits: Vec<TextSize> = tokens(function.syntax())
        .filter(|it| words.may_await(it))
        .map(|it| it.text_range().start())
        .collect();
    tokens(function.syntax()).filter(|it| words.may_make_guard(it)).any(|token| {
        let reach = reach(&token, whole);
        awaits.iter().any(|&it| reach.contains(it))
    })
}

fn tokens(node: &SyntaxNode) -> impl Iterator<Item = SyntaxToken> {
    node.descendants_with_tokens().filter_map(NodeOrToken::into_token)
}

/// Where a guard made at `token` can live; the whole function where its way is not plain.
fn reach(token: &SyntaxToken, whole: TextRange) -> TextRange {
    plain_reach(token).unwrap_or(whole)
}

fn plain_reach(token: &SyntaxToken) -> Option<TextRange> {
    let name = token.parent().and_then(ast::NameRef::cast)?;
    let call = name.syntax().parent().and_then(ast::MethodCallExpr::cast)?;
    if !TAKE.contains(&token.text()) {
        return None;
    }
    // These take no argument; with one it is `AsyncReadExt::read` or the like, unless the workspace has such a method.
    let (chain, own_await, held) = chain_above(call.syntax());
    let from = own_await.unwrap_or_else(|| call.syntax().text_range().end());
    let parent = chain.parent()?;
    let statement_end = |node: &SyntaxNode| TextRange::new(from, node.text_range().end().max(from));
    if ast::ExprStmt::can_cast(parent.kind()) {
        return Some(statement_end(&parent));
    }
    if let Some(statement) = ast::LetStmt::cast(parent.clone()) {
        if !held {
            return Some(statement_end(statement.syntax()));
        }
        let list = statement.syntax().parent().and_then(ast::StmtList::cast)?;
        let leaves = leaves_by_value(&list) || statement.pat().is_none_or(|it| is_handed_on(&it, &list));
        return (!leaves).then(|| statement_end(list.syntax()));
    }
    // A borrow may extend the temporary's life to the end of the block.
    if held || parent.kind() == SyntaxKind::REF_EXPR {
        return None;
    }
    // A temporary: it ends with the statement; before edition 2024 a block's tail is part of the statement around it.
    let statement = chain.ancestors().find(|it| ast::Stmt::can_cast(it.kind()))?;
    Some(statement_end(&statement))
}

/// The top of the method chain from `call` on, where its own `.await` ends, and whether the chain still is the guard.
fn chain_above(call: &SyntaxNode) -> (SyntaxNode, Option<TextSize>, bool) {
    let mut chain = call.clone();
    let mut own_await = None;
    let mut held = true;
    while let Some(parent) = chain.parent() {
        match parent.kind() {
            SyntaxKind::AWAIT_EXPR => {
                if own_await.is_none() && held {
                    own_await = Some(parent.text_range().end());
                }
            }
            SyntaxKind::TRY_EXPR | SyntaxKind::PAREN_EXPR => {}
            SyntaxKind::METHOD_CALL_EXPR => {
                let Some(method) = ast::MethodCallExpr::cast(parent.clone()) else { break };
                if method.receiver().is_none_or(|it| it.syntax() != &chain) {
                    break;
                }
                held &= method.name_ref().is_some_and(|it| PASS_ON.iter().any(|name| it.text() == *name));
            }
            SyntaxKind::FIELD_EXPR => held = false,
            _ => break,
        }
        chain = parent;
    }
    (chain, own_await, held)
}

/// Whether the block may hand its guard out: it is a value, and its tail is more than a call or a literal.
fn leaves_by_value(list: &ast::StmtList) -> bool {
    let is_body =
        list.syntax().parent().and_then(|it| it.parent()).is_some_and(|it| ast::Fn::can_cast(it.kind()));
    !is_body
        && list.tail_expr().is_some_and(|it| {
            matches!(
                it,
                ast::Expr::PathExpr(_)
                    | ast::Expr::TupleExpr(_)
                    | ast::Expr::RecordExpr(_)
                    | ast::Expr::CallExpr(_)
            )
        })
}

/// Whether what `pat` binds is assigned, or put into something that may outlive the block.
fn is_handed_on(pat: &ast::Pat, list: &ast::StmtList) -> bool {
    let names: Vec<String> =
        pat.syntax().descendants().filter_map(ast::Name::cast).map(|it| it.to_string()).collect();
    let paths = list.syntax().descendants().filter_map(ast::PathExpr::cast);
    paths.filter(|it| names.contains(&it.syntax().text().to_string())).any(|path| {
        let Some(parent) = path.syntax().parent() else { return false };
        match parent.kind() {
            SyntaxKind::BIN_EXPR => ast::BinExpr::cast(parent).is_some_and(|it| {
                matches!(it.op_kind(), Some(ast::BinaryOp::Assignment { .. }))
                    && it.rhs().is_some_and(|it| it.syntax() == path.syntax())
            }),
            SyntaxKind::ARG_LIST => {
                parent.parent().and_then(|it| it.first_token()).is_none_or(|it| it.text() != "drop")
            }
            SyntaxKind::TUPLE_EXPR | SyntaxKind::RECORD_EXPR_FIELD => true,
            _ => false,
        }
    })
}
