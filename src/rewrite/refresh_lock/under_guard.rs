//! A lock is held over the refresh already, and taken only after the check: the check is made again under it.
//!
//! What stands between the read and the lock is written once more behind the lock, with the guard in place of the read's
//! own: to take the same lock again would wait for ever.

use super::order::lock_of;
use super::recheck::refuse_moved_out_of;
use super::written::Written;
use super::{Decline, Subject, returns_value};
use crate::facts::body::BodyCx;
use crate::facts::credential::Shape;
use crate::facts::taken::{TakenByFunction, TakenCx};
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::syntax::ast::{self, AstNode as _, HasName as _};
use crate::ra::syntax::{SyntaxNode, TextRange};
use crate::rewrite::acquisition;

/// The fix, or why there is none.
pub fn fix(
    subject: &Subject<'_, '_>,
    cx: &BodyCx<'_>,
    source: &Written<'_>,
    function: &ast::Fn,
) -> Result<Fix, Decline> {
    if subject.race.shape != Shape::Checked {
        return Err("what is spent was read before the lock that is held is taken: read it under that lock, and return where it has changed".into());
    }
    let mut edits = Vec::new();
    for &held in &subject.race.held {
        edits.push(look_again(subject, cx, source, function, held)?);
    }
    edits.sort();
    Ok(Fix {
        title: "check again under the lock that is held".into(),
        safety: Safety::Safe,
        why: "no lock is added; a caller that waited for another one's refresh returns what that one stored"
            .into(),
        edits,
        rewrites_declaration: false,
    })
}

/// The statements between the read and the lock once more, behind the lock.
fn look_again(
    subject: &Subject<'_, '_>,
    cx: &BodyCx<'_>,
    source: &Written<'_>,
    function: &ast::Fn,
    held: ExprId,
) -> Result<Edit, Decline> {
    let place = |expr: ExprId| -> Result<TextRange, Decline> {
        let place = cx.expr_place(expr).ok_or("a step of the race cannot be found in the source")?;
        match place.in_macro {
            true => Err("a step of the race is in a macro, which asyncfix does not rewrite".into()),
            false => Ok(place.range),
        }
    };
    let taking = place(acquisition(cx, held))?;
    let statement = source
        .around(taking)
        .ancestors()
        .find_map(ast::LetStmt::cast)
        .filter(|it| it.initializer().is_some_and(|it| it.syntax().text_range() == taking))
        .ok_or("the lock that is held is not taken by a `let` of its own")?;
    let guard = match statement.pat() {
        Some(ast::Pat::IdentPat(it)) => it.name().map(|it| it.text().to_string()),
        _ => None,
    };
    let guard = guard.ok_or("the lock that is held is not taken by a `let` of its own")?;
    let read = place(subject.race.read)?;
    let list = source
        .around(read.cover(statement.syntax().text_range()))
        .ancestors()
        .find_map(ast::StmtList::cast)
        .filter(|it| function.syntax().text_range().contains_range(it.syntax().text_range()))
        .ok_or("the steps of the race are in no block")?;
    let mut nodes: Vec<SyntaxNode> = list.statements().map(|it| it.syntax().clone()).collect();
    nodes.extend(list.tail_expr().map(|it| it.syntax().clone()));
    let index = |range: TextRange| nodes.iter().position(|it| it.text_range().contains_range(range));
    let (Some(first), Some(last)) = (index(read), index(statement.syntax().text_range())) else {
        return Err("the steps of the race are in no block".into());
    };
    if first >= last {
        return Err("the check and the lock that is held are in one statement".into());
    }
    let mut copy = Copy {
        source,
        stop: statement.syntax().clone(),
        swaps: Vec::new(),
        allowed: Vec::new(),
        pieces: Vec::new(),
    };
    copy.find_reads(subject, cx, held, &guard, read)?;
    let mut lines: Vec<String> = Vec::new();
    for node in &nodes[first..=last] {
        if let Some(line) = copy.again(node)? {
            lines.push(line);
        }
    }
    if !nodes[first..=last].iter().any(|it| copy.has_return(it)) {
        return Err("the check before the lock does not return what it finds".into());
    }
    let rebinds =
        nodes[first..last].iter().filter_map(|it| ast::LetStmt::cast(it.clone())?.pat()).any(|it| {
            it.syntax().descendants().filter_map(ast::Name::cast).any(|it| it.text() == guard.as_str())
        });
    if rebinds {
        return Err(format!("`{guard}` is bound by the check too"));
    }
    refuse_moved_out_of(cx, &copy.pieces)?;
    copy.refuse_taken_again(subject, cx, held)?;
    let (newline, indent) = (source.newline(), source.indent_at(statement.syntax().text_range().start()));
    let own = source.indent_at(nodes[first].text_range().start());
    let mut text =
        format!("{newline}{indent}// Another caller may have refreshed while this one waited for the lock.");
    for line in lines {
        text.push_str(&format!(
            "{newline}{indent}{}",
            line.replace(&format!("\n{own}"), &format!("\n{indent}"))
        ));
    }
    Ok(source.insert(statement.syntax().text_range().end(), text))
}

/// Writes statements once more.
struct Copy<'a> {
    source: &'a Written<'a>,
    /// The statement that takes the lock: nothing from there on is written again.
    stop: SyntaxNode,
    /// What takes the lock that is held anyway, with what stands there instead.
    swaps: Vec<(TextRange, String)>,
    /// Awaits that may run again.
    allowed: Vec<TextRange>,
    /// What was written again.
    pieces: Vec<TextRange>,
}

impl Copy<'_> {
    /// Finds what the read becomes under the guard.
    fn find_reads(
        &mut self,
        subject: &Subject<'_, '_>,
        cx: &BodyCx<'_>,
        held: ExprId,
        guard: &str,
        read: TextRange,
    ) -> Result<(), Decline> {
        let functions = TakenByFunction::default();
        let taken = TakenCx::new(cx, &functions);
        let of_held = lock_of(&taken, held).ok_or("which lock is held cannot be told")?;
        let origin = subject.race.read;
        if cx.guard_in(cx.infer.expr_ty(origin)).is_none() {
            // A helper reads: it may run again unless it takes the lock that is held.
            let whole = cx.expr_place(acquisition(cx, origin)).map_or(read, |it| it.range);
            self.allowed.push(whole);
            return Ok(());
        }
        let of_read = lock_of(&taken, origin).ok_or("which lock the check is made under cannot be told")?;
        let whole = acquisition(cx, origin);
        let range = cx.expr_place(whole).map_or(read, |it| it.range);
        self.allowed.push(range);
        if of_read != of_held {
            return Ok(());
        }
        if receiver(self.source, range) != receiver(self.source, place_of(cx, held)) {
            return Err("the check is made under the same lock of another value".into());
        }
        let parent = self.source.around(range).ancestors().find(|it| it.text_range() != range);
        let is_bound = parent.is_some_and(|it| ast::LetStmt::can_cast(it.kind()));
        self.swaps.push((range, if is_bound { format!("&*{guard}") } else { guard.to_owned() }));
        Ok(())
    }

    fn awaits_other(&self, node: &SyntaxNode) -> bool {
        let awaits = node.descendants().filter(|it| ast::AwaitExpr::can_cast(it.kind()));
        awaits.into_iter().any(|it| !self.allowed.iter().any(|at| at.contains_range(it.text_range())))
    }

    fn is_stop(&self, node: &SyntaxNode) -> bool {
        node.text_range().contains_range(self.stop.text_range())
    }

    /// The part of a statement that only looks; `None` where that is nothing.
    fn again(&mut self, node: &SyntaxNode) -> Result<Option<String>, Decline> {
        if *node == self.stop {
            return Ok(None);
        }
        if !self.awaits_other(node) && !self.is_stop(node) {
            self.pieces.push(node.text_range());
            return Ok(Some(self.swapped(node.text_range())));
        }
        let expr = ast::ExprStmt::cast(node.clone())
            .and_then(|it| it.expr())
            .or_else(|| ast::Expr::cast(node.clone()));
        let mixed = "what is checked before the lock is part of what fetches";
        let (head, body) = match expr {
            Some(ast::Expr::IfExpr(it)) if it.else_branch().is_none() => {
                let condition = it.condition().ok_or(mixed)?;
                if self.awaits_other(condition.syntax()) || self.is_stop(condition.syntax()) {
                    return Err(mixed.into());
                }
                let then = it.then_branch().ok_or(mixed)?;
                let head = TextRange::new(node.text_range().start(), then.syntax().text_range().start());
                (Some(head), then)
            }
            Some(ast::Expr::BlockExpr(it)) if it.modifier().is_none() => (None, it),
            _ => return Err(mixed.into()),
        };
        let list = body.stmt_list().ok_or(mixed)?;
        let mut inside: Vec<SyntaxNode> = list.statements().map(|it| it.syntax().clone()).collect();
        inside.extend(list.tail_expr().map(|it| it.syntax().clone()));
        let cut = inside.iter().position(|it| self.awaits_other(it) || self.is_stop(it));
        let mut kept = Vec::new();
        for it in &inside[..cut.unwrap_or(inside.len())] {
            kept.extend(self.again(it)?.map(|line| (it.text_range().start(), line)));
        }
        let Some((at, _)) = kept.first() else { return Ok(None) };
        let (newline, inner) = (self.source.newline(), self.source.indent_at(*at));
        let outer = self.source.indent_at(node.text_range().start());
        let lines: String = kept.iter().map(|(_, line)| format!("{newline}{inner}{line}")).collect();
        let head = match head {
            Some(head) => {
                self.pieces.push(head);
                self.swapped(head)
            }
            None => String::new(),
        };
        Ok(Some(format!("{head}{{{lines}{newline}{outer}}}")))
    }

    /// Whether what is written again of a statement can return.
    fn has_return(&self, node: &SyntaxNode) -> bool {
        node.descendants()
            .any(|it| self.pieces.iter().any(|at| at.contains_range(it.text_range())) && returns_value(&it))
    }

    fn swapped(&self, range: TextRange) -> String {
        let mut text = String::new();
        let mut at = range.start();
        for (part, with) in self.swaps.iter().filter(|it| range.contains_range(it.0)) {
            text.push_str(self.source.slice(TextRange::new(at, part.start())));
            text.push_str(with);
            at = part.end();
        }
        text.push_str(self.source.slice(TextRange::new(at, range.end())));
        text
    }

    /// Refuses where what is written again takes the lock that is held by then.
    fn refuse_taken_again(
        &self,
        subject: &Subject<'_, '_>,
        cx: &BodyCx<'_>,
        held: ExprId,
    ) -> Result<(), Decline> {
        let functions = TakenByFunction::default();
        let taken = TakenCx::new(cx, &functions);
        let of_held = lock_of(&taken, held);
        for (expr, it) in cx.body.exprs() {
            if !matches!(it, Expr::Await { .. } | Expr::Call { .. } | Expr::MethodCall { .. }) {
                continue;
            }
            let range = place_of(cx, expr);
            let is_again = self.pieces.iter().any(|it| it.contains_range(range))
                && !self.swaps.iter().any(|it| it.0.contains_range(range));
            if !is_again {
                continue;
            }
            for taking in taken.taken_at(expr) {
                let lock = taking.place.as_ref().and_then(super::others::LockId::of);
                if lock.is_none() || lock == of_held {
                    let name = of_held.map(|it| it.name(subject.workspace)).unwrap_or_default();
                    return Err(format!("the check may take `{name}` itself, which is held by then"));
                }
            }
        }
        Ok(())
    }
}

fn place_of(cx: &BodyCx<'_>, expr: ExprId) -> TextRange {
    cx.expr_place(expr).map_or_else(TextRange::default, |it| it.range)
}

/// What a lock is reached from, as text: `self.token` of `self.token.read().await`.
fn receiver(source: &Written<'_>, range: TextRange) -> Option<String> {
    let calls = source.around(range).descendants().filter_map(ast::MethodCallExpr::cast);
    let call = calls.filter(|it| range.contains_range(it.syntax().text_range())).last()?;
    let text = call.receiver()?.syntax().text().to_string();
    Some(text.split_whitespace().collect())
}
