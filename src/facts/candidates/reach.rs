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

/// Methods whose result may be, or hold, the guard of one of [`TAKE`] that they are called on.
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

/// Methods whose result is no guard and holds none, whatever they are called on.
const LET_GO: [&str; 22] = [
    "all",
    "any",
    "clone",
    "cloned",
    "collect",
    "contains",
    "contains_key",
    "copied",
    "count",
    "fold",
    "for_each",
    "is_empty",
    "is_err",
    "is_none",
    "is_ok",
    "is_some",
    "len",
    "sum",
    "to_owned",
    "to_string",
    "to_vec",
    "try_for_each",
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
    let call = call_of(token)?;
    let takes = TAKE.contains(&token.text());
    let (chain, own_await, held) = chain_above(&call, takes);
    let from = own_await.unwrap_or_else(|| call.text_range().end());
    let parent = chain.parent()?;
    let up_to_end = |node: &SyntaxNode| TextRange::new(from, node.text_range().end().max(from));
    if ast::ExprStmt::can_cast(parent.kind()) {
        return Some(up_to_end(&parent));
    }
    if let Some(statement) = ast::LetStmt::cast(parent.clone()) {
        if !held {
            return Some(up_to_end(statement.syntax()));
        }
        let list = statement.syntax().parent().and_then(ast::StmtList::cast)?;
        let leaves = leaves_by_value(&list)
            || statement.pat().is_none_or(|it| is_handed_on(it.syntax(), list.syntax()));
        return (!leaves).then(|| up_to_end(list.syntax()));
    }
    if let Some(control) = control_of(&chain, &parent) {
        let plain = !held || has_no_value(&control) && !is_handed_on(&control, &control);
        return plain.then(|| up_to_end(&control));
    }
    // A borrow may extend the temporary's life to the end of the block.
    if held || parent.kind() == SyntaxKind::REF_EXPR {
        return None;
    }
    // A temporary: it ends with the statement; before edition 2024 a block's tail is part of the statement around it.
    let statement = chain.ancestors().find(|it| ast::Stmt::can_cast(it.kind()))?;
    Some(up_to_end(&statement))
}

/// The call whose function `token` names.
fn call_of(token: &SyntaxToken) -> Option<SyntaxNode> {
    let name = token.parent().and_then(ast::NameRef::cast)?;
    let parent = name.syntax().parent()?;
    if ast::MethodCallExpr::can_cast(parent.kind()) {
        return Some(parent);
    }
    let path = parent.ancestors().find_map(ast::PathExpr::cast)?;
    let is_last = path.syntax().text_range().end() == token.text_range().end();
    let call = path.syntax().parent().and_then(ast::CallExpr::cast)?;
    let is_callee = call.expr().is_some_and(|it| it.syntax() == path.syntax());
    (is_last && is_callee).then(|| call.syntax().clone())
}

/// The `for`, `if`, `while` or `match` in whose head `chain` stands.
fn control_of(chain: &SyntaxNode, parent: &SyntaxNode) -> Option<SyntaxNode> {
    match parent.kind() {
        SyntaxKind::FOR_EXPR | SyntaxKind::MATCH_EXPR => Some(parent.clone()),
        SyntaxKind::LET_EXPR => {
            let around = chain.ancestors().skip(2);
            around
                .take_while(|it| !ast::StmtList::can_cast(it.kind()))
                .find(|it| matches!(it.kind(), SyntaxKind::IF_EXPR | SyntaxKind::WHILE_EXPR))
        }
        _ => None,
    }
}

/// Whether no guard can leave `control` as its value: it is a statement, or has none by its kind.
fn has_no_value(control: &SyntaxNode) -> bool {
    let is_statement = control.parent().is_some_and(|it| ast::ExprStmt::can_cast(it.kind()));
    is_statement
        || match ast::Expr::cast(control.clone()) {
            Some(ast::Expr::IfExpr(it)) => it.else_branch().is_none(),
            Some(ast::Expr::MatchExpr(_)) | None => false,
            Some(_) => true,
        }
}

/// The top of the chain from `call` on, where its own `.await` ends, and whether the chain may still be the guard.
///
/// What is called on the guard of a method that `takes` a lock is known; elsewhere anything may hand the guard on.
fn chain_above(call: &SyntaxNode, takes: bool) -> (SyntaxNode, Option<TextSize>, bool) {
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
                let is_one_of = |names: &[&str]| {
                    method.name_ref().is_some_and(|it| names.iter().any(|name| it.text() == *name))
                };
                held &= if takes { is_one_of(&PASS_ON) } else { !is_one_of(&LET_GO) };
            }
            SyntaxKind::FIELD_EXPR => held &= !takes,
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

/// Whether what is bound in `patterns` is assigned, or put into something that may outlive `scope`.
fn is_handed_on(patterns: &SyntaxNode, scope: &SyntaxNode) -> bool {
    let names: Vec<String> = patterns
        .descendants()
        .filter_map(ast::IdentPat::cast)
        .filter_map(|it| ast::HasName::name(&it))
        .map(|it| it.to_string())
        .collect();
    let paths = scope.descendants().filter_map(ast::PathExpr::cast);
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
