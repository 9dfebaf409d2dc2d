//! Taking the lock only after the await, where the awaited value is all that the statement stores under it.

use super::binding::{LetGuard, moves_lock, shadows_lock, with_line_break};
use super::source::RewriteCx;
use super::{Decline, fix as make_fix};
use crate::model::{Edit, Fix, Safety};
use crate::ra::syntax::ast::{self, AstNode, HasArgList as _};
use crate::ra::syntax::{SyntaxNode, TextRange};

pub const TITLE: &str = "take the lock after the await";
pub const OUT_OF_ORDER: &str =
    "the await no longer runs under the lock; what the lock kept in order with it may now come between";

/// The fix for `let mut guard = ..; *guard = f().await;`, or `None` where the guard is used before.
pub fn fix<'db>(rewrite: &RewriteCx<'_, 'db>, guard: &LetGuard<'db>) -> Option<Result<Fix, Decline>> {
    let index = guard.block.index_of(guard.first_await)?;
    let statement = guard.block.nodes[index].clone();
    let own = guard.statement.syntax().text_range();
    let expr = ast::ExprStmt::cast(statement.clone())?.expr()?;
    let (operand, wanted) = stored(&expr, &guard.name)?;
    let operand = operand.syntax().text_range();
    let awaits = rewrite.site.awaits.iter().all(|it| operand.contains_range(it.range));
    let used_before = guard.uses.all.iter().any(|it| {
        it.range.start() >= own.end()
            && (it.range.end() <= statement.text_range().start() || operand.contains_range(it.range))
    });
    if !awaits || used_before {
        return None;
    }
    Some(
        edits(rewrite, guard, &statement, operand, &wanted)
            .map(|edits| make_fix(TITLE, Safety::Unsafe, OUT_OF_ORDER, edits)),
    )
}

/// What an assignment stores, or the only argument of a call, with a name for it.
fn stored(expr: &ast::Expr, guard: &str) -> Option<(ast::Expr, String)> {
    match expr {
        ast::Expr::BinExpr(it) if matches!(it.op_kind(), Some(ast::BinaryOp::Assignment { op: None })) => {
            let field = match it.lhs()? {
                ast::Expr::FieldExpr(it) => it.name_ref()?.to_string(),
                _ => format!("new_{}", guard.trim_start_matches('_')),
            };
            Some((it.rhs()?, field))
        }
        ast::Expr::MethodCallExpr(it) => {
            let mut arguments = it.arg_list()?.args();
            let only = arguments.next()?;
            arguments.next().is_none().then(|| (only, "value".to_owned()))
        }
        _ => None,
    }
}

fn edits(
    rewrite: &RewriteCx<'_, '_>,
    guard: &LetGuard<'_>,
    statement: &SyntaxNode,
    operand: TextRange,
    wanted: &str,
) -> Result<Vec<Edit>, Decline> {
    let lock = &rewrite.site.lock;
    if lock.is_empty() {
        return Err("the guard comes from a function, which may do more than lock".into());
    }
    let own = guard.statement.syntax().text_range();
    let index = guard.block.index_of(operand).unwrap_or_default();
    if guard.block.nodes[guard.index + 1..index].iter().any(|it| shadows_lock(it, lock)) {
        return Err(format!("`{lock}` means something else after the await"));
    }
    if moves_lock(statement, lock) {
        return Err(format!("`{lock}` is moved in the statement that awaits"));
    }
    let range = statement.text_range();
    let (indent, newline) = (rewrite.indent_at(range.start()), rewrite.newline());
    let name = rewrite.name_at(wanted, &[guard.name.clone()].into(), range.start(), &[operand]);
    let take = rewrite.text(own);
    let head = TextRange::new(range.start(), operand.start());
    let again = format!(";{newline}{indent}{take}{newline}{indent}{}{name}", rewrite.text(head));
    Ok(vec![
        rewrite.replace(with_line_break(rewrite, own), ""),
        rewrite.replace(head, format!("let {name} = ")),
        rewrite.insert(operand.end(), again),
    ])
}
