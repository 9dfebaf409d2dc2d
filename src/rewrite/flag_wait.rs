//! A loop that does nothing but poll a flag between sleeps, and how it waits for the flag's `Notify` instead.

use super::Decline;
use super::lock_type::edit;
use super::wait;
use super::written::Written;
use crate::facts::body::BodyCx;
use crate::facts::lock_uses::LockUse;
use crate::facts::workspace::Workspace;
use crate::model::{Edit, Span};
use crate::ra::syntax::ast::{self, HasLoopBody as _};
use crate::ra::syntax::{AstNode as _, SyntaxKind, SyntaxNode, TextRange};

const LOAD: &str = "load(std::sync::atomic::Ordering::SeqCst)";

/// A loop that waits for a flag.
pub struct Poll {
    pub file: usize,
    /// The value that it waits for.
    pub until: bool,
    /// The loop, or the parts of it that `edits` write anew.
    replaced: Vec<TextRange>,
    pub edits: Vec<Edit>,
}

impl Poll {
    /// Whether a change inside of `span` is part of what is written anew.
    pub fn replaces(&self, span: &Span) -> bool {
        self.replaced
            .iter()
            .any(|it| usize::from(it.start()) <= span.start && span.end <= usize::from(it.end()))
    }
}

/// The loop around the read of a flag at `read`, the waiter made before the check so that no wake-up is lost.
pub fn poll(
    workspace: &Workspace<'_, '_>,
    cx: &BodyCx<'_>,
    it: &LockUse<'_>,
    read: TextRange,
    lock: String,
) -> Result<Poll, Decline> {
    let file = it.item.file;
    let written = Written::new(workspace, file);
    let more = || format!("{}: the loop does more than wait", workspace.shown_place(file, read.start()));
    let function = written.function(it.item.range).ok_or_else(more)?;
    let around = written.around(read);
    let mut condition = around.ancestors().find(|it| it.text_range() == read).ok_or_else(more)?;
    let mut is_positive = true;
    while let Some(outer) = condition.parent() {
        match (ast::PrefixExpr::cast(outer.clone()), ast::ParenExpr::can_cast(outer.kind())) {
            (Some(it), _) if it.op_kind() == Some(ast::UnaryOp::Not) => is_positive = !is_positive,
            (_, true) => {}
            _ if outer.text_range() == read => {}
            _ => break,
        }
        condition = outer;
    }
    let parent = condition.parent().ok_or_else(more)?;
    let changed = written.fresh_local(&function, "changed");
    let waiter = format!("let {changed} = {lock}.1.notified();");
    let newline = written.newline();
    if let Some(head) = ast::WhileExpr::cast(parent.clone()) {
        let [body] = &*statements(&head.loop_body().ok_or_else(more)?).ok_or_else(more)? else {
            return Err(more());
        };
        let range = head.syntax().text_range();
        let has_comment = head.syntax().descendants_with_tokens().any(|it| it.kind() == SyntaxKind::COMMENT);
        if has_comment || head.label().is_some() || !is_sleep(cx, body) {
            return Err(more());
        }
        let indent = written.indent_at(range.start());
        let unit = if indent.starts_with('\t') { "\t" } else { "    " };
        // `while !flag` goes on until it is set.
        let until = !is_positive;
        let not = if until { "" } else { "!" };
        let lines = [
            "loop {".to_owned(),
            format!("{unit}{waiter}"),
            format!("{unit}if {not}{lock}.0.{LOAD} {{"),
            format!("{unit}{unit}break;"),
            format!("{unit}}}"),
            format!("{unit}{changed}.await;"),
            "}".to_owned(),
        ];
        let edits = vec![edit(file, range, &lines.join(&format!("{newline}{indent}")))];
        return Ok(Poll { file, until, replaced: vec![range], edits });
    }
    let test = ast::IfExpr::cast(parent).filter(|it| it.else_branch().is_none()).ok_or_else(more)?;
    let list = test.syntax().ancestors().find_map(ast::StmtList::cast).ok_or_else(more)?;
    let body = list.syntax().parent().and_then(ast::BlockExpr::cast).ok_or_else(more)?;
    let is_body = body.syntax().parent().is_some_and(|it| ast::LoopExpr::can_cast(it.kind()));
    let leaves = test.then_branch().and_then(|it| it.stmt_list()).is_some_and(|it| leaves(&it));
    let parts = statements(&body).filter(|it| is_body && leaves && it.len() == 2).ok_or_else(more)?;
    let own = parts.iter().position(|it| it.text_range().contains_range(test.syntax().text_range()));
    let own = own.ok_or_else(more)?;
    let sleep = &parts[1 - own];
    if !is_sleep(cx, sleep) {
        return Err(more());
    }
    let start = parts[own].text_range();
    let indent = written.indent_at(start.start());
    let before = TextRange::empty(start.start());
    let mut edits = vec![edit(file, before, &format!("{waiter}{newline}{indent}"))];
    let slept = written.statement_lines(sleep.text_range());
    match own {
        0 => edits.push(edit(file, sleep.text_range(), &format!("{changed}.await;"))),
        _ => {
            edits.push(edit(file, slept, ""));
            let end = TextRange::empty(start.end());
            edits.push(edit(file, end, &format!("{newline}{indent}{changed}.await;")));
        }
    }
    Ok(Poll { file, until: is_positive, replaced: Vec::new(), edits })
}

/// The statements of a block, what it ends with included.
fn statements(block: &ast::BlockExpr) -> Option<Vec<SyntaxNode>> {
    let list = block.stmt_list()?;
    let tail = list.tail_expr().map(|it| it.syntax().clone());
    Some(list.statements().map(|it| it.syntax().clone()).chain(tail).collect())
}

/// Whether a statement lets time pass, and nothing else.
fn is_sleep(cx: &BodyCx<'_>, statement: &SyntaxNode) -> bool {
    let expr = match ast::ExprStmt::cast(statement.clone()) {
        Some(it) => it.expr().map(|it| it.syntax().clone()),
        None => Some(statement.clone()),
    };
    let awaited = expr.and_then(ast::AwaitExpr::cast);
    awaited.is_some_and(|it| wait::is_for(cx, &it, &["sleep", "sleep_until", "yield_now", "tick"]))
}

/// Whether a block ends by leaving the loop.
fn leaves(list: &ast::StmtList) -> bool {
    let tail = list.tail_expr();
    let last = tail.or_else(|| match list.statements().last()? {
        ast::Stmt::ExprStmt(it) => it.expr(),
        _ => None,
    });
    matches!(last, Some(ast::Expr::BreakExpr(_) | ast::Expr::ReturnExpr(_)))
}
