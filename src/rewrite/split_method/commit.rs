//! Plan, operate, commit: a method that writes `self` around its waiting becomes a function that takes the lock itself,
//! to read what it needs and to store what came out, and lets it go in between.

use std::collections::BTreeSet;

use super::super::binding::merged;
use super::super::source::{RewriteCx, Statements, indentation};
use super::super::uses::may_borrow;
use super::super::{Decline, acquisition, race};
use super::function::{Caller, Old, Writer, applied, blank_behind, edit};
use super::method::Method;
use super::{Namings, Splitter, called_method, witness};
use crate::facts::life::Origin;
use crate::facts::reach;
use crate::facts::summary::{FieldUse, Receiver};
use crate::model::{Edit, Safety};
use crate::ra::hir;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::{Expr, ExprId, Statement};
use crate::ra::syntax::ast::{self, AstNode, HasName as _};
use crate::ra::syntax::{NodeOrToken, SyntaxKind, SyntaxNode, TextRange, TextSize};

/// A method that takes the lock itself, as its caller sees it.
pub struct Apart {
    /// What is called instead, with the lock as its first argument: `SyncEngine::sync_cycle_unlocked(&engine`.
    pub head: String,
    /// The edits outside of the caller.
    pub edits: Vec<Edit>,
    pub safety: Safety,
    pub why: String,
}

/// The lock, as the new function takes it.
struct Lock {
    /// What the caller hands over: `&self.engine`.
    argument: String,
    /// The type, `Mutex<Self>`.
    ty: String,
    /// What is behind the place: `.lock().await`.
    take: String,
    name: String,
}

/// Where a method's body is cut.
struct Cuts {
    /// The statements that write before the first await.
    plan: Option<TextRange>,
    /// The statements that wait, and what is in between.
    operate: TextRange,
    /// Where what is stored begins; `None` where nothing of `self` comes after the last await.
    commit: Option<Commit>,
}

enum Commit {
    /// With a statement of its own.
    At(TextSize),
    /// `self.items = fetch(..).await?;`: the value first, then the lock, then the assignment.
    Assigned { statement: TextRange, value: TextRange },
    /// `match self.fetch().await { .. }`: what is matched first, then the lock, then the arms.
    Matched { start: TextSize, scrutinee: TextRange },
}

/// Makes the method that `call` runs on the guarded value a function that takes the lock itself.
///
/// `None` for a method that writes nothing of the value, or that cannot be read.
pub fn apart(rewrite: &RewriteCx<'_, '_>, call: ExprId) -> Option<Result<Apart, Decline>> {
    let Expr::MethodCall { method_name, .. } = &rewrite.cx.body[call] else { return None };
    match race::by_name(rewrite, method_name.as_str()) {
        Some(reason) => writes(rewrite, call).map(|_| Err(reason)),
        None => apart_in_turn(rewrite, call),
    }
}

/// `apart` where something else lets one run of the method at a time through.
pub fn apart_in_turn(rewrite: &RewriteCx<'_, '_>, call: ExprId) -> Option<Result<Apart, Decline>> {
    let Expr::MethodCall { receiver, .. } = &rewrite.cx.body[call] else { return None };
    let (root, splitter) = writes(rewrite, call)?;
    Some(apart_method(rewrite, call, *receiver, root, splitter))
}

/// The method that `call` runs, where it writes the guarded value and can be read.
fn writes<'a, 'b, 'db>(
    rewrite: &'b RewriteCx<'a, 'db>,
    call: ExprId,
) -> Option<(FunctionId, Splitter<'a, 'b, 'db>)> {
    let root = called_method(rewrite, call)?;
    let mut splitter = Splitter::new(rewrite);
    splitter.visit(root, &mut Vec::new()).ok()?;
    splitter.writes(root).then_some((root, splitter))
}

fn apart_method<'db>(
    rewrite: &RewriteCx<'_, 'db>,
    call: ExprId,
    receiver: ExprId,
    root: FunctionId,
    mut splitter: Splitter<'_, '_, 'db>,
) -> Result<Apart, Decline> {
    let method = &splitter.methods[&root];
    method.refuse_form()?;
    if method.is_trait {
        return Err(format!("`{}` implements a trait and writes the guarded value", method.name));
    }
    let writing: BTreeSet<TextSize> = method
        .summary
        .calls
        .iter()
        .filter(|it| {
            splitter.methods.get(&it.function).is_none_or(|it| it.summary.receiver != Receiver::Shared)
        })
        .map(|it| it.start)
        .collect();
    let cuts = cuts(method, &writing)?;
    refuse_borrows_of_plan(method, &cuts)?;
    for call in method.summary.calls.iter().filter(|it| cuts.operate.contains(it.start)) {
        splitter.refuse_changes_in(call.function)?;
    }
    if let Some(method) = splitter.methods.get_mut(&root) {
        method.operate = Some(cuts.operate);
    }
    splitter.find_inputs();
    let guarded = splitter.guarded(call, rewrite.cx.infer.expr_ty(receiver))?;
    splitter.refuse_what_cannot_be_cloned(root, guarded)?;

    let namings = Namings::new(rewrite.workspace);
    let method = &splitter.methods[&root];
    let here = hir::Function::from(rewrite.cx.function);
    let lock = lock(rewrite, method, &namings)?;
    let stored = stored(method, &cuts);
    let (guards, blind) = compared(method, &stored);
    let why = why(method, &cuts, &stored, &guards);
    if !blind.is_empty() {
        let why = format!(
            "{} derived from what was read before the wait and cannot be compared with what is there after it: read again and decide, under the lock",
            blind.join(", ")
        );
        return Ok(Apart { head: String::new(), edits: Vec::new(), safety: Safety::Display, why });
    }

    let writer = Writer { workspace: rewrite.workspace, methods: &splitter.methods };
    let new_name = method.unlocked_name();
    let caller = Caller { module: here.module(rewrite.cx.db), is_exported: splitter.exported().is_some() };
    let mut own: Vec<Edit> = writer.body_edits(method)?;
    own.extend(writer.visibility(method, caller));
    let fn_name = method.node.name().ok_or("the method has no name")?;
    own.push(edit(method, fn_name.syntax().text_range(), new_name.clone()));
    own.push(writer.parameters(method, &[format!("{}: &{}", lock.name, lock.ty)])?);
    own.extend(cut_edits(&writer, method, &cuts, &lock, &guards)?);
    let own = merged(own);

    let gone = splitter.replaced_names(&[call]);
    let must = reach::is_exported(rewrite.workspace, root);
    let others = if must { Vec::new() } else { splitter.other_mentions(root, &gone) };
    let stays = must || !others.is_empty();
    let mut edits: Vec<Edit> = others.iter().map(witness).collect();
    let text = writer.text(method);
    let range = method.node.syntax().text_range();
    let written = applied(text, range, &own);
    let there = method.sibling_on_disk(&new_name).is_some_and(|it| it.syntax().text() == written.as_str());
    match (there, stays) {
        (true, true) => {}
        (true, false) => {
            let end = range.end() + blank_behind(text, range.end());
            edits.push(edit(method, TextRange::new(range.start(), end), String::new()));
        }
        (false, _) if method.has_sibling(&new_name) => {
            return Err(format!("there is a `{new_name}` already"));
        }
        (false, true) => {
            let (newline, indent) = (writer.newline(method), writer.indent(method));
            let copy = format!("{newline}{newline}{indent}{written}");
            edits.push(edit(method, TextRange::empty(range.end()), copy));
        }
        (false, false) => edits.extend(own),
    }
    for &function in splitter.order.iter().filter(|it| **it != root) {
        let callee = &splitter.methods[&function];
        if !splitter.is_called_in_operation(root, function) {
            continue;
        }
        let mut others = splitter.other_mentions(function, &gone);
        if stays {
            // The old method goes on calling it.
            others.extend(method.names_of_calls(function));
        }
        let old =
            match callee.is_trait || !others.is_empty() || reach::is_exported(rewrite.workspace, function) {
                true => Old::Stays,
                false => Old::Goes,
            };
        edits.extend(writer.edits(
            callee,
            old,
            Caller { module: callee.module, ..caller },
            None,
            &*namings.of(callee.module)?,
        )?);
    }
    let path = splitter.path_to(here, guarded, &*namings.of(caller.module)?, &new_name)?;
    edits.extend(namings.uses());
    edits.sort();
    edits.dedup();
    let head = format!("{path}({}", lock.argument);
    Ok(Apart { head, edits, safety: Safety::Unsafe, why })
}

/// How the lock of the site is named, typed and taken by a function of the guarded type.
fn lock(
    rewrite: &RewriteCx<'_, '_>,
    method: &Method<'_>,
    namings: &Namings<'_, '_>,
) -> Result<Lock, Decline> {
    let odd = || "the lock cannot be handed to a function".to_owned();
    let Origin::Expr(origin) = rewrite.site.life.origin else { return Err(odd()) };
    let whole = acquisition(rewrite.cx, origin);
    let mut expr = origin;
    let receiver = loop {
        match &rewrite.cx.body[expr] {
            Expr::Await { expr: inner } => expr = *inner,
            Expr::MethodCall { receiver, method_name, args, .. } => {
                let plain = matches!(method_name.as_str(), "lock" | "write") && args.is_empty();
                break Some(*receiver).filter(|_| plain);
            }
            _ => break None,
        }
    };
    let receiver = receiver.filter(|it| rewrite.cx.is_place(*it)).ok_or_else(odd)?;
    let adjusted = rewrite.cx.infer.expr_adjustment(receiver).and_then(|it| it.last());
    let ty = adjusted.map_or_else(|| rewrite.cx.infer.expr_ty(receiver), |it| it.target.as_ref());
    let (id, args) = ty.strip_references().as_adt().ok_or_else(odd)?;
    // A lock with more parameters than what it guards is an alias's, which cannot be named for sure.
    if args.types().count() != 1 {
        return Err(odd());
    }
    let naming = namings.of(method.module)?;
    let ty = format!("{}<Self>", naming.adt(id.into())?);
    let place_range = rewrite.cx.expr_place(receiver).ok_or_else(odd)?.range;
    let whole_range = rewrite.cx.expr_place(whole).ok_or_else(odd)?.range;
    let place = rewrite.flat(place_range);
    let take = rewrite.flat(TextRange::new(place_range.end(), whole_range.end()));
    let last = place.rsplit('.').next().unwrap_or_default().trim_start_matches(['&', '*']).to_owned();
    let is_name =
        last.chars().all(|it| it.is_alphanumeric() || it == '_') && last != "self" && !last.is_empty();
    let name = if is_name { last.as_str() } else { "lock" };
    let name = [name, "lock", "own_lock"].into_iter().find(|it| !method.says(it)).ok_or_else(odd)?;
    if method.says("this") {
        return Err(format!("`{}` has a variable `this` already", method.name));
    }
    let borrow = if rewrite.cx.infer.expr_ty(receiver).as_reference().is_some() { "" } else { "&" };
    Ok(Lock { argument: format!("{borrow}{place}"), ty, take, name: name.to_owned() })
}

/// Where the body is cut, or why it cannot be.
fn cuts(method: &Method<'_>, writing_calls: &BTreeSet<TextSize>) -> Result<Cuts, Decline> {
    let name = &method.name;
    let list = method.node.body().and_then(|it| it.stmt_list()).ok_or("the method has no body")?;
    let block = Statements::of(list);
    let across = || {
        format!(
            "`{name}` writes the guarded value between its awaits; give the value to a task of its own, or split it by hand"
        )
    };
    let awaits = &method.summary.awaits;
    let holds_await = |node: &SyntaxNode| awaits.iter().any(|it| node.text_range().contains_range(*it));
    let first =
        block.nodes.iter().position(holds_await).ok_or_else(|| format!("`{name}` waits for nothing"))?;
    let last = block.nodes.iter().rposition(holds_await).unwrap_or(first);
    let mut writes: Vec<TextSize> = method.writes().into_iter().map(|it| it.start).collect();
    writes.extend(writing_calls);
    let writes_in = |node: &SyntaxNode| writes.iter().filter(|it| node.text_range().contains(**it)).count();
    let planned = block.nodes[..first].iter().rposition(|it| writes_in(it) > 0);
    let plan = planned.map(|it| block.nodes[0].text_range().cover(block.nodes[it].text_range()));
    if block.nodes[first..last].iter().any(|it| writes_in(it) > 0) {
        return Err(across());
    }
    let operate_start = match planned {
        Some(it) => block.nodes[it + 1].text_range().start(),
        None => block.nodes[0].text_range().start(),
    };
    let waiting = &block.nodes[last];
    let hoisted =
        (writes_in(waiting) > 0).then(|| hoisted(waiting, method, &writes).ok_or_else(across)).transpose()?;
    let mentions = |node: &SyntaxNode| {
        let tokens = node.descendants_with_tokens().filter_map(NodeOrToken::into_token);
        tokens.into_iter().any(|it| it.kind() == SyntaxKind::SELF_KW)
    };
    let commit = hoisted.or_else(|| {
        let next = block.nodes[last + 1..].iter().find(|it| mentions(it))?;
        Some(Commit::At(next.text_range().start()))
    });
    let operate_end = match &commit {
        None => block.list.syntax().text_range().end(),
        Some(Commit::At(it)) => *it,
        Some(Commit::Assigned { value, .. }) => value.end(),
        Some(Commit::Matched { scrutinee, .. }) => scrutinee.end(),
    };
    if planned.is_none() && commit.is_none() {
        return Err(format!("`{name}` writes nothing"));
    }
    Ok(Cuts { plan, operate: TextRange::new(operate_start, operate_end), commit })
}

/// The cut inside of a statement that waits and then writes.
fn hoisted(node: &SyntaxNode, method: &Method<'_>, writes: &[TextSize]) -> Option<Commit> {
    let awaits = || method.summary.awaits.iter().filter(|it| node.text_range().contains_range(**it));
    let statement = ast::ExprStmt::cast(node.clone()).and_then(|it| it.expr());
    if let Some(ast::Expr::BinExpr(it)) = &statement
        && matches!(it.op_kind(), Some(ast::BinaryOp::Assignment { .. }))
    {
        let (place, value) = (it.lhs()?.syntax().text_range(), it.rhs()?.syntax().text_range());
        let only = writes.iter().filter(|it| node.text_range().contains(**it)).all(|it| *it == place.start());
        let waits_first = awaits().all(|it| value.contains_range(*it));
        return (only && waits_first).then_some(Commit::Assigned { statement: node.text_range(), value });
    }
    // The first construct on the way in that matches what was waited for.
    let scrutinee = node.descendants().find_map(|it| match ast::Expr::cast(it)? {
        ast::Expr::MatchExpr(it) => it.expr(),
        ast::Expr::IfExpr(it) => match it.condition()? {
            ast::Expr::LetExpr(it) => it.expr(),
            _ => None,
        },
        _ => None,
    })?;
    let scrutinee = scrutinee.syntax().text_range();
    let before = TextRange::new(node.text_range().start(), scrutinee.start());
    let calm = !writes.iter().any(|it| before.contains(*it) || scrutinee.contains(*it))
        && !method.summary.fields.iter().any(|it| before.contains(it.start));
    let is_block = node
        .descendants()
        .any(|it| ast::StmtList::can_cast(it.kind()) && it.text_range().start() < scrutinee.start());
    (calm && !is_block && awaits().all(|it| scrutinee.contains_range(*it)))
        .then_some(Commit::Matched { start: node.text_range().start(), scrutinee })
}

/// What the plan binds must not borrow from the guard that ends with it.
fn refuse_borrows_of_plan(method: &Method<'_>, cuts: &Cuts) -> Result<(), Decline> {
    let Some(plan) = cuts.plan else { return Ok(()) };
    for (_, expr) in method.cx.body.exprs() {
        let (Expr::Block { statements, .. } | Expr::Unsafe { statements, .. }) = expr else { continue };
        for statement in statements {
            let Statement::Let { pat, initializer: Some(initializer), .. } = statement else { continue };
            let inside = method.cx.expr_place(*initializer).is_some_and(|it| plan.contains_range(it.range));
            let mut borrows = false;
            method
                .cx
                .body
                .walk_bindings_in_pat(*pat, |it| borrows |= may_borrow(method.cx.infer.binding_ty(it), 6));
            if inside && borrows {
                return Err(format!("`{}` keeps a borrow of the guarded value while it waits", method.name));
            }
        }
    }
    Ok(())
}

/// The fields that are written after the wait.
fn stored<'m, 'db>(method: &'m Method<'db>, cuts: &Cuts) -> Vec<&'m FieldUse<'db>> {
    let from = match &cuts.commit {
        Some(Commit::At(it)) => *it,
        Some(Commit::Assigned { statement, .. }) => statement.start(),
        Some(Commit::Matched { start, .. }) => *start,
        None => return Vec::new(),
    };
    method.writes().into_iter().filter(|it| it.start >= from).collect()
}

/// A plain store of a field that was read before the wait: only where the field is still what was read.
struct Guarded {
    /// The statement.
    range: TextRange,
    condition: String,
}

/// The stores to be guarded, and the places that cannot be compared.
fn compared<'db>(method: &Method<'db>, stored: &[&FieldUse<'db>]) -> (Vec<Guarded>, Vec<String>) {
    let (mut guards, mut blind) = (Vec::new(), Vec::new());
    for it in stored {
        let Some((input, length)) = method.input_for(&it.fields) else { continue };
        let Some(range) = method.place_range(it.start, &it.fields) else { continue };
        let Some(statement) = plain_store(method, range) else { continue };
        let ty = it.types.get(length - 1).copied();
        let shown = it.fields.join(".");
        let comparable = ty.is_some_and(|it| method.cx.types.is_partial_eq(it, method.cx.generics()));
        if !comparable || length != it.fields.len() {
            blind.push(format!("`{shown}` is"));
            continue;
        }
        let condition = format!("this.{shown} == {}", input.name);
        guards.push(Guarded { range: statement, condition });
    }
    (guards, blind)
}

/// The statement `self.x = value;` around a place, which overwrites what is there.
fn plain_store(method: &Method<'_>, place: TextRange) -> Option<TextRange> {
    let token = method.node.syntax().token_at_offset(place.start()).right_biased()?;
    let store = token.parent_ancestors().find_map(ast::BinExpr::cast)?;
    let plain = matches!(store.op_kind(), Some(ast::BinaryOp::Assignment { op: None }));
    let is_target = store.lhs()?.syntax().text_range() == place;
    let statement = store.syntax().parent().and_then(ast::ExprStmt::cast)?;
    (plain && is_target).then(|| statement.syntax().text_range())
}

fn why(method: &Method<'_>, cuts: &Cuts, stored: &[&FieldUse<'_>], guards: &[Guarded]) -> String {
    let name = &method.name;
    let is_kept = |it: &&&FieldUse<'_>| guards.iter().any(|guard| guard.range.contains(it.start));
    let names = |of: Vec<&&FieldUse<'_>>| {
        let names: BTreeSet<String> = of.into_iter().map(|it| format!("`{}`", it.fields.join("."))).collect();
        names.into_iter().collect::<Vec<String>>()
    };
    let fields = names(stored.iter().filter(|it| !is_kept(it)).collect());
    let compared = names(stored.iter().filter(is_kept).collect());
    let lost = match (fields.is_empty(), compared.is_empty()) {
        (true, false) => "its own result is not stored if another task wrote meanwhile".to_owned(),
        (true, true) if cuts.commit.is_some() => {
            "what another task writes to the guarded value meanwhile can be lost".to_owned()
        }
        (true, true) => {
            "another task may come between what it writes before the wait and the wait".to_owned()
        }
        (false, _) => format!("what another task writes to {} meanwhile can be lost", fields.join(", ")),
    };
    let kept = match compared.is_empty() {
        true => String::new(),
        false => format!("; {} is stored only where it is still what was read", compared.join(", ")),
    };
    format!("`{name}` waits without the lock: {lost}{kept}")
}

/// The edits that take and let go the lock at the cuts.
fn cut_edits<'db>(
    writer: &Writer<'_, '_, 'db>,
    method: &Method<'db>,
    cuts: &Cuts,
    lock: &Lock,
    guards: &[Guarded],
) -> Result<Vec<Edit>, Decline> {
    let text = writer.text(method);
    let (newline, unit) = (writer.newline(method), writer.unit(method));
    let start = method.node.body().and_then(|it| it.stmt_list()).ok_or("the method has no body")?;
    let first =
        Statements::of(start).nodes.first().map(SyntaxNode::text_range).ok_or("the method is empty")?;
    let indent = indentation(text, first.start());
    let take = format!("{}{}", lock.name, lock.take);
    let line =
        |at: TextSize, line: String| edit(method, TextRange::empty(at), format!("{line}{newline}{indent}"));
    let inputs = method.ordered_inputs();
    let names: Vec<String> = inputs
        .iter()
        .map(|(_, it)| format!("{}{}", if it.is_mutable { "mut " } else { "" }, it.name))
        .collect();
    let values: Vec<String> = inputs
        .iter()
        .map(|(key, it)| format!("this.{}{}", key.join("."), if it.is_copy { "" } else { ".clone()" }))
        .collect();
    let tuple = |of: &[String]| if let [one] = of { one.clone() } else { format!("({})", of.join(", ")) };
    let mut edits = Vec::new();
    match cuts.plan {
        Some(plan) => {
            edits.push(line(plan.start(), format!("let mut this = {take};")));
            if !names.is_empty() {
                edits
                    .push(line(cuts.operate.start(), format!("let {} = {};", tuple(&names), tuple(&values))));
            }
            edits.push(line(cuts.operate.start(), "drop(this);".to_owned()));
        }
        None if names.is_empty() => {}
        None if names.len() == 1 && !take.contains('?') => {
            let value = values[0].replacen("this", &take, 1);
            edits.push(line(cuts.operate.start(), format!("let {} = {value};", names[0])));
        }
        None => {
            let block = format!(
                "let {} = {{{newline}{indent}{unit}let this = {take};{newline}{indent}{unit}{}{newline}{indent}}};",
                tuple(&names),
                tuple(&values)
            );
            edits.push(line(cuts.operate.start(), block));
        }
    }
    let mutable = if method.summary.receiver == Receiver::Exclusive { "mut " } else { "" };
    let again = format!("let {mutable}this = {take};");
    match &cuts.commit {
        None => {}
        Some(Commit::At(at)) => edits.push(line(*at, again)),
        Some(Commit::Assigned { statement, value }) => {
            let head =
                text.get(usize::from(statement.start())..usize::from(value.start())).unwrap_or_default();
            let target = head.replacen("self", "this", 1);
            edits.push(edit(
                method,
                TextRange::new(statement.start(), value.start()),
                "let stored = ".to_owned(),
            ));
            let store = format!("{target}stored;");
            let guarded = guards.iter().find(|it| it.range == *statement);
            let store = match guarded {
                Some(it) => {
                    format!("if {} {{{newline}{indent}{unit}{store}{newline}{indent}}}", it.condition)
                }
                None => store,
            };
            edits.push(edit(
                method,
                TextRange::empty(statement.end()),
                format!("{newline}{indent}{again}{newline}{indent}{store}"),
            ));
        }
        Some(Commit::Matched { start, scrutinee }) => {
            let head = text.get(usize::from(*start)..usize::from(scrutinee.start())).unwrap_or_default();
            edits.push(edit(method, TextRange::new(*start, scrutinee.start()), "let outcome = ".to_owned()));
            edits.push(edit(
                method,
                TextRange::empty(scrutinee.end()),
                format!(";{newline}{indent}{again}{newline}{indent}{head}outcome"),
            ));
        }
    }
    let assigned = match &cuts.commit {
        Some(Commit::Assigned { statement, .. }) => Some(*statement),
        _ => None,
    };
    for it in guards.iter().filter(|it| Some(it.range) != assigned) {
        let inner = indentation(text, it.range.start());
        edits.push(edit(
            method,
            TextRange::empty(it.range.start()),
            format!("if {} {{{newline}{inner}{unit}", it.condition),
        ));
        edits.push(edit(method, TextRange::empty(it.range.end()), format!("{newline}{inner}}}")));
    }
    Ok(edits)
}
