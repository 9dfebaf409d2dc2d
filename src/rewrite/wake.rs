//! Waking a background loop in the place of doing its work: the `Notify`, the loop's wait, the trigger, the caller.

use super::manifest::{self, Requirement};
use super::new_field::{self, Beside, NewField, Shared, base_of, behind_clones};
use super::written::Written;
use super::{Decline, source, wait};
use crate::facts::body::BodyCx;
use crate::facts::calls;
use crate::facts::life::{GuardLife, Origin};
use crate::facts::lock_uses::{LockFamilyOfPlaces, LockUse, Spot};
use crate::facts::workspace::{FunctionItem, Workspace};
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir::{self, AsAssocItem as _};
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::hir_def::{FieldId, FunctionId};
use crate::ra::syntax::ast::{self, HasArgList as _, HasLoopBody as _, HasName as _};
use crate::ra::syntax::{AstNode as _, SyntaxNode, TextRange};

/// What is awaited can be dropped and awaited again, so that it may stand in a `select!`.
const WAITS: [&str; 5] = ["tick", "sleep", "sleep_until", "recv", "changed"];

const SELECT: Requirement<'_> = Requirement { package: "tokio", version: "1", features: &["macros", "sync"] };

/// One place where the work runs under the lock.
#[derive(Clone, Copy)]
pub struct Run<'a, 'db> {
    pub item: &'a FunctionItem,
    pub life: &'a GuardLife<'db>,
    /// The await of the work.
    pub awaited: ExprId,
    pub work: FunctionId,
}

/// A caller that runs what a loop runs.
pub struct Subject<'a, 'db> {
    pub workspace: &'a Workspace<'a, 'db>,
    /// The lock that both take.
    pub lock: &'a LockFamilyOfPlaces<'db>,
    pub foreground: Run<'a, 'db>,
    pub background: Run<'a, 'db>,
    /// All callers that are to wake the loop.
    pub callers: &'a [FunctionId],
}

/// The fix, or why there is none.
pub fn fix(subject: &Subject<'_, '_>) -> Result<Fix, Decline> {
    let Subject { workspace, foreground, background, .. } = *subject;
    let work = hir::Function::from(background.work).name(workspace.db).as_str().to_owned();
    if foreground.work != background.work {
        let outer = hir::Function::from(foreground.work).name(workspace.db).as_str().to_owned();
        return Err(format!("`{outer}` does more than the loop's `{work}`"));
    }
    let (field, owner) = owner(subject)?;
    let caller = Caller::of(subject, field, &work)?;
    let round = Round::of(subject)?;
    let (trigger, mut edits) = match existing(subject, &round, owner) {
        Some(trigger) => (trigger, Vec::new()),
        None => install(subject, &round, owner, field, &work)?,
    };
    edits.push(caller.written.replace(caller.call, format!("{}.{trigger}", caller.base)));
    edits.extend(caller.removed);
    edits.sort();
    edits.dedup();
    Ok(Fix {
        title: format!(
            "wake the loop with `{}` in the place of running `{work}` here",
            trigger.trim_end_matches("()")
        ),
        safety: Safety::Unsafe,
        why: format!(
            "the caller returns at once: it no longer waits for `{work}`, and does not see when it is done; several wakes before the loop comes round become one"
        ),
        edits,
        rewrites_declaration: false,
    })
}

/// Whether the caller does something with what the work gives: then it has to run it itself.
pub fn uses_result(workspace: &Workspace<'_, '_>, run: Run<'_, '_>) -> bool {
    let cx = workspace.body(run.item.id);
    let written = Written::new(workspace, run.item.file);
    let node = plain_range(&cx, run.awaited).and_then(|it| written.node::<ast::AwaitExpr>(it));
    node.is_some_and(|it| discarded(&cx, run.awaited, &it).is_none())
}

/// The one field that has the lock, and its struct.
fn owner(subject: &Subject<'_, '_>) -> Result<(FieldId, hir::Struct), Decline> {
    let db = subject.workspace.db;
    let [declared] = &*subject.lock.declared else {
        return Err("more than one place owns the lock".into());
    };
    let Spot::Field(field) = declared.spot else {
        return Err("no field of a struct owns the lock".into());
    };
    match hir::Field::from(field).parent_def(db).adt(db) {
        hir::Adt::Struct(it) => Ok((field, it)),
        _ => Err("no struct owns the lock".into()),
    }
}

/// The use of the lock that a guard comes from.
fn use_of<'u, 'db>(lock: &'u LockFamilyOfPlaces<'db>, run: &Run<'_, 'db>) -> Option<&'u LockUse<'db>> {
    lock.uses.iter().find(|it| it.item.id == run.item.id && run.life.origin == Origin::Expr(it.whole))
}

fn receiver(cx: &BodyCx<'_>, call: ExprId) -> Option<ExprId> {
    match &cx.body[call] {
        Expr::MethodCall { receiver, .. } => Some(*receiver),
        _ => None,
    }
}

/// Where an expression stands in the file of its function, if not in a macro.
fn plain_range(cx: &BodyCx<'_>, expr: ExprId) -> Option<TextRange> {
    cx.expr_place(expr).filter(|it| !it.in_macro).map(|it| it.range)
}

/// The caller's side.
struct Caller<'a> {
    written: Written<'a>,
    /// The expression that becomes the trigger.
    call: TextRange,
    /// The owner of the lock as the caller writes it.
    base: String,
    /// What is no longer needed: the guard.
    removed: Vec<Edit>,
}

impl<'a> Caller<'a> {
    fn of(subject: &Subject<'a, '_>, field: FieldId, work: &str) -> Result<Caller<'a>, Decline> {
        let Run { item, life, awaited, .. } = subject.foreground;
        let cx = subject.workspace.body(item.id);
        let written = Written::new(subject.workspace, item.file);
        let odd = || "the work is run inside a macro".to_owned();
        let taken = use_of(subject.lock, &subject.foreground)
            .ok_or("the guard does not come from the lock's own method here")?;
        let base = receiver(&cx, taken.call).and_then(|it| base_of(&cx, it, field));
        let base = base.ok_or("the caller has the lock, and not the struct that owns it")?;
        plain_range(&cx, base).ok_or_else(odd)?;
        let base = cx.text(base);
        let Expr::Await { expr: future } = cx.body[awaited] else { return Err(odd()) };
        let operand = match &cx.body[future] {
            Expr::MethodCall { receiver, args, .. } if args.is_empty() => *receiver,
            Expr::Call { args, .. } if args.len() == 1 => behind_clones(&cx, args[0]),
            _ => {
                return Err(format!(
                    "`{work}` is given arguments, which may be others here than in the loop"
                ));
            }
        };
        let range = plain_range(&cx, awaited).ok_or_else(odd)?;
        let node = written.node::<ast::AwaitExpr>(range).ok_or_else(odd)?;
        let call =
            discarded(&cx, awaited, &node).ok_or_else(|| format!("the result of `{work}` is used here"))?;
        if node
            .syntax()
            .ancestors()
            .take_while(|it| !ast::Fn::can_cast(it.kind()))
            .any(|it| source::is_loop(&it))
        {
            return Err("the caller runs the work in a loop, and wakes would become one".into());
        }
        let again = subject
            .lock
            .uses
            .iter()
            .find(|it| it.item.id == item.id && it.ranges.is_none_or(|it| it.0.start() > range.end()));
        if again.is_some() {
            return Err(
                "the lock is taken again behind the work, which may need what the work has done".into()
            );
        }
        let mut removed = Vec::new();
        if life.holders.is_empty() {
            if operand != taken.whole {
                return Err("the guard is used for more than the work".into());
            }
        } else {
            let odd = || "the guard is bound in a way of its own".to_owned();
            let bound = holder(&cx, &written, life).ok_or_else(odd)?;
            removed.push(written.replace(written.statement_lines(bound), ""));
            for used in cx.uses_of(&life.holders) {
                if cx.is_dropped(used) {
                    let used = plain_range(&cx, used).ok_or_else(odd)?;
                    removed.push(written.replace(written.statement_lines(used), ""));
                } else if behind_derefs(&cx, operand) != used {
                    return Err("the guard is used for more than the work".into());
                }
            }
        }
        Ok(Caller { written, call, base, removed })
    }
}

fn behind_derefs(cx: &BodyCx<'_>, expr: ExprId) -> ExprId {
    match cx.body[expr] {
        Expr::Ref { expr, .. } | Expr::UnaryOp { expr, .. } => behind_derefs(cx, expr),
        _ => expr,
    }
}

/// The `let` that binds the guard as it is.
fn holder(cx: &BodyCx<'_>, written: &Written<'_>, life: &GuardLife<'_>) -> Option<TextRange> {
    let mut holders = life.holders.iter();
    let (Some(&holder), None) = (holders.next(), holders.next()) else { return None };
    let place = cx.binding_place(holder).filter(|it| !it.in_macro)?;
    let statement: ast::LetStmt = written.node(place.range)?;
    let is_plain =
        matches!(statement.pat()?, ast::Pat::IdentPat(it) if it.syntax().text_range() == place.range);
    let Origin::Expr(origin) = life.origin else { return None };
    let value = statement.initializer()?.syntax().text_range();
    (is_plain && plain_range(cx, origin) == Some(value)).then(|| statement.syntax().text_range())
}

/// The expression around the await whose value nobody uses: all of it can go.
fn discarded(cx: &BodyCx<'_>, awaited: ExprId, node: &ast::AwaitExpr) -> Option<TextRange> {
    let mut expr = node.syntax().clone();
    let mut is_unit = cx.infer.expr_ty(awaited).is_unit();
    // `.ok()` throws an error away.
    while let Some(outer) = expr.parent().and_then(ast::MethodCallExpr::cast) {
        if outer.name_ref()?.text() != "ok" {
            return None;
        }
        is_unit = false;
        expr = outer.syntax().clone();
    }
    let parent = expr.parent()?;
    if let Some(it) = ast::LetStmt::cast(parent.clone()) {
        let ast::Pat::WildcardPat(pat) = it.pat()? else { return None };
        let start = it.let_token()?.text_range().start();
        let is_plain = it.let_else().is_none() && pat.syntax().text() == "_";
        return is_plain.then(|| TextRange::new(start, expr.text_range().end()));
    }
    let is_statement = ast::ExprStmt::cast(parent.clone()).is_some_and(|it| it.semicolon_token().is_some());
    let is_tail = is_unit && ast::StmtList::can_cast(parent.kind());
    (is_statement || is_tail).then(|| expr.text_range())
}

/// The loop's side.
struct Round<'a> {
    written: Written<'a>,
    function: ast::Fn,
    body: SyntaxNode,
}

impl<'a> Round<'a> {
    fn of(subject: &Subject<'a, '_>) -> Result<Round<'a>, Decline> {
        let Run { item, awaited, .. } = subject.background;
        let cx = subject.workspace.body(item.id);
        let written = Written::new(subject.workspace, item.file);
        let missing = || "the loop stands in a macro".to_owned();
        let range = plain_range(&cx, awaited).ok_or_else(missing)?;
        let function = written.function(item.range).ok_or_else(missing)?;
        let node = written.node::<ast::AwaitExpr>(range).ok_or_else(missing)?;
        let mut inner = node.syntax().clone();
        let body = loop {
            let outer = inner.parent().ok_or_else(missing)?;
            let sometimes = || "the loop does not do the work in every round".to_owned();
            if let Some(it) = ast::IfExpr::cast(outer.clone()) {
                it.condition().filter(|it| *it.syntax() == inner).ok_or_else(sometimes)?;
            } else if ast::MatchArmList::can_cast(outer.kind()) {
                return Err(sometimes());
            } else if let Some(it) = ast::LoopExpr::cast(outer.clone()) {
                break it.loop_body().ok_or_else(missing)?;
            } else if let Some(it) = ast::WhileExpr::cast(outer.clone()) {
                break it.loop_body().filter(|it| *it.syntax() == inner).ok_or_else(sometimes)?;
            } else if ast::ForExpr::can_cast(outer.kind()) {
                return Err("the loop counts its rounds".into());
            }
            inner = outer;
        };
        let body = body.syntax().clone();
        let skips = body.descendants().filter_map(ast::ContinueExpr::cast);
        if skips.into_iter().any(|it| it.syntax().text_range().end() < range.start()) {
            return Err("the loop does not do the work in every round".into());
        }
        Ok(Round { written, function, body })
    }

    /// The statement that waits between the rounds, and what it waits for.
    fn wait(&self, cx: &BodyCx<'_>) -> Result<(TextRange, String), Decline> {
        let list = ast::BlockExpr::cast(self.body.clone()).and_then(|it| it.stmt_list());
        let list = list.ok_or("the loop has no body")?;
        let statements = list.statements().filter_map(|it| match it {
            ast::Stmt::ExprStmt(it) => Some((it.syntax().text_range(), it.expr()?)),
            ast::Stmt::LetStmt(it) if matches!(it.pat(), Some(ast::Pat::WildcardPat(_))) => {
                Some((it.syntax().text_range(), it.initializer()?))
            }
            _ => None,
        });
        let tail = list.tail_expr().map(|it| (it.syntax().text_range(), it));
        let mut found = statements.chain(tail).filter_map(|(range, it)| {
            let ast::Expr::AwaitExpr(it) = it else { return None };
            let awaited = it.expr()?.syntax().text_range();
            let is_wait = wait::is_for(cx, &it, &WAITS);
            is_wait.then(|| (range, self.written.slice(awaited).to_owned()))
        });
        let wait = found
            .next()
            .ok_or("the loop does not wait for a timer or a channel in a statement of its own")?;
        match found.next() {
            None => Ok(wait),
            Some(_) => Err("the loop waits in two places".into()),
        }
    }
}

/// What wakes the loop already: the call on the owner of the lock.
fn existing(subject: &Subject<'_, '_>, round: &Round<'_>, owner: hir::Struct) -> Option<String> {
    let db = subject.workspace.db;
    let is_woken = round.body.to_string().contains(".notified()");
    let function = round.function.syntax().to_string();
    let fields = owner.fields(db).into_iter().filter(|it| is_woken && is_notify(db, &it.ty(db)));
    let name =
        fields.map(|it| it.name(db).as_str().to_owned()).find(|it| function.contains(&format!(".{it}")))?;
    let wakes = format!("{{self.{name}.notify_one();}}");
    let (file, _) = new_field::declaration(subject.workspace, owner).ok()?;
    let files = [round.written.file, file];
    let methods = files.into_iter().flat_map(|it| {
        subject.workspace.tree(it).descendants().filter_map(ast::Fn::cast).collect::<Vec<_>>()
    });
    let mut methods = methods.filter(|it| {
        let body = it.body().map(|it| it.syntax().to_string()).unwrap_or_default();
        body.split_whitespace().collect::<String>() == wakes
    });
    Some(match methods.next().and_then(|it| it.name()) {
        Some(it) => format!("{it}()"),
        None => format!("{name}.notify_one()"),
    })
}

fn is_notify(db: &dyn hir::db::HirDatabase, ty: &hir::Type<'_>) -> bool {
    let Some(adt) = ty.as_adt() else { return false };
    match adt.name(db).as_str() {
        "Notify" => !adt.module(db).krate(db).origin(db).is_local(),
        "Arc" => ty.type_arguments().next().is_some_and(|it| is_notify(db, &it)),
        _ => false,
    }
}

/// The call that wakes the loop, and the edits that make the loop listen.
fn install(
    subject: &Subject<'_, '_>,
    round: &Round<'_>,
    owner: hir::Struct,
    field: FieldId,
    work: &str,
) -> Result<(String, Vec<Edit>), Decline> {
    let workspace = subject.workspace;
    let db = workspace.db;
    let file = round.written.file;
    let taken = |name: &str| owner.fields(db).iter().any(|it| it.name(db).as_str() == name);
    let wake = ["wake".to_owned(), format!("wake_{work}")].into_iter().find(|it| !taken(it));
    let wake = wake.ok_or("the struct that owns the lock has a field `wake` already")?;
    let cx = workspace.body(subject.background.item.id);
    let (range, wait) = round.wait(&cx)?;
    let (listener, mut edits) = listener(subject, round, &cx, field, &wake)?;
    let (newline, indent) = (round.written.newline(), round.written.indent_at(range.start()));
    let unit = if indent.starts_with('\t') { "\t" } else { "    " };
    let lines = [
        "tokio::select! {".to_owned(),
        format!("{unit}_ = {wait} => {{}}"),
        format!("{unit}_ = {listener}.notified() => {{}}"),
        "}".to_owned(),
    ];
    edits.push(round.written.replace(range, lines.join(&format!("{newline}{indent}"))));
    let new_field = NewField {
        name: &wake,
        doc: &format!("Wakes the loop that runs `{work}`."),
        ty: "tokio::sync::Notify",
        new: "tokio::sync::Notify::new()",
        constant: None,
        shared: Shared::Always,
        beside: Some(Beside { field, made: &subject.lock.constructors }),
    };
    let home = new_field::declaration(workspace, owner)?.0;
    let (beside, method) = trigger(subject, owner, &wake, work)?;
    let used_in = [subject.background.item.id, beside];
    edits.extend(new_field::add(workspace, owner, &new_field, &used_in)?.edits);
    edits.push(method);
    let mut packages = vec![file, home];
    packages.dedup();
    for file in packages.into_iter().filter(|&it| workspace.sources.manifest_of(it).is_some()) {
        let required = manifest::require(workspace.sources, file, &SELECT)?;
        if required.extern_name != "tokio" {
            return Err(format!("`tokio` is called `{}` in this package", required.extern_name));
        }
        edits.extend(required.edits);
    }
    Ok((format!("trigger_{work}()"), edits))
}

/// The method that wakes the loop, behind the loop's function or the caller, which comes first.
fn trigger(
    subject: &Subject<'_, '_>,
    owner: hir::Struct,
    wake: &str,
    work: &str,
) -> Result<(FunctionId, Edit), Decline> {
    let workspace = subject.workspace;
    let db = workspace.db;
    let name = format!("trigger_{work}");
    let impls = hir::Impl::all_for_type(db, owner.ty(db));
    let items = impls.iter().flat_map(|it| it.items(db));
    if items.into_iter().any(|it| it.name(db).is_some_and(|it| it.as_str() == name)) {
        return Err(format!("there is a `{name}` already"));
    }
    let is_own = |it: &FunctionItem| {
        let container = hir::Function::from(it.id).as_assoc_item(db).map(|it| it.container(db));
        matches!(container, Some(hir::AssocItemContainer::Impl(it))
            if it.trait_(db).is_none() && it.self_ty(db).as_adt() == Some(hir::Adt::Struct(owner)))
    };
    let beside = [subject.background.item, subject.foreground.item].into_iter().find(|it| is_own(it));
    let beside =
        beside.ok_or("neither the loop nor the caller is a method of the struct that owns the lock")?;
    let written = Written::new(workspace, beside.file);
    let function = written.function(beside.range).ok_or("the loop's function is made by a macro")?;
    let end = function.syntax().text_range().end();
    let start = function.syntax().text_range().start();
    let (newline, indent) = (written.newline(), written.indent_at(start));
    let unit = if indent.starts_with('\t') { "\t" } else { "    " };
    let home = hir::Function::from(beside.id).module(db);
    let visibility = new_field::visibility(workspace, home, subject.callers.iter().copied());
    let lines = [
        String::new(),
        String::new(),
        format!("{indent}/// Wakes the background loop, which then runs `{work}` at once."),
        format!("{indent}{visibility}fn {name}(&self) {{"),
        format!("{indent}{unit}self.{wake}.notify_one();"),
        format!("{indent}}}"),
    ];
    Ok((beside.id, written.insert(end, lines.join(newline))))
}

/// The `Notify` as the loop reaches it, and the edits that bring it there.
fn listener(
    subject: &Subject<'_, '_>,
    round: &Round<'_>,
    cx: &BodyCx<'_>,
    field: FieldId,
    wake: &str,
) -> Result<(String, Vec<Edit>), Decline> {
    let unknown = || "where the loop has its lock from cannot be followed".to_owned();
    let taken = use_of(subject.lock, &subject.background).ok_or_else(unknown)?;
    let lock = receiver(cx, taken.call).ok_or_else(unknown)?;
    if let Some(base) = base_of(cx, lock, field) {
        plain_range(cx, base).ok_or_else(unknown)?;
        return Ok((format!("{}.{wake}", cx.text(base)), Vec::new()));
    }
    let binding = cx.local(behind_derefs(cx, lock)).ok_or_else(unknown)?;
    let value =
        cx.initializer(binding).filter(|&it| cx.expr_place(it).is_some()).map(|it| behind_clones(cx, it));
    if let Some(base) = value.and_then(|it| base_of(cx, it, field)) {
        let at = cx.binding_place(binding).filter(|it| !it.in_macro).ok_or_else(unknown)?;
        let statement: ast::LetStmt = round.written.node(at.range).ok_or_else(unknown)?;
        let range = statement.syntax().text_range();
        moved_in(round, range)?;
        let local = round.written.fresh_local(&round.function, wake);
        let (newline, indent) = (round.written.newline(), round.written.indent_at(range.start()));
        let clone = clone_of(&round.written, range, &cx.text(base), wake);
        let text = format!("{newline}{indent}let {local} = {clone};");
        return Ok((local, vec![round.written.insert(range.end(), text)]));
    }
    passed_along(subject, round, cx, taken, field, wake)
}

fn clone_of(written: &Written<'_>, at: TextRange, base: &str, wake: &str) -> String {
    format!("{}::clone(&{base}.{wake})", written.arc(at.start()))
}

/// What is bound outside of the task has to move into it.
fn moved_in(round: &Round<'_>, bound: TextRange) -> Result<(), Decline> {
    let around = round.body.ancestors().take_while(|it| !it.text_range().contains_range(bound));
    for node in around {
        let moves = match (ast::BlockExpr::cast(node.clone()), ast::ClosureExpr::cast(node)) {
            (Some(it), _) if it.async_token().is_some() => it.move_token().is_some(),
            (_, Some(it)) => it.move_token().is_some(),
            _ => true,
        };
        if !moves {
            return Err("the task does not own what it uses".into());
        }
    }
    Ok(())
}

/// The loop is in a function that gets the lock as an argument: it gets the `Notify` beside it.
fn passed_along(
    subject: &Subject<'_, '_>,
    round: &Round<'_>,
    cx: &BodyCx<'_>,
    taken: &LockUse<'_>,
    field: FieldId,
    wake: &str,
) -> Result<(String, Vec<Edit>), Decline> {
    let unknown = || "where the loop has its lock from cannot be followed".to_owned();
    let workspace = subject.workspace;
    let function = subject.background.item.id;
    let lock = receiver(cx, taken.call).and_then(|it| cx.local(behind_derefs(cx, it))).ok_or_else(unknown)?;
    let name = cx.name(lock);
    let params = round.function.param_list().ok_or_else(unknown)?;
    let is_it = |it: &ast::Param| matches!(it.pat(), Some(ast::Pat::IdentPat(it)) if it.name().is_some_and(|it| it.text() == name));
    let index = params.params().position(|it| is_it(&it)).ok_or_else(unknown)?;
    let (item, call) = only_call(workspace, function)?;
    let caller = workspace.body(item.id);
    let Expr::Call { args, .. } = &caller.body[call] else { return Err(unknown()) };
    let given = args.get(index).map(|&it| behind_clones(&caller, it)).ok_or_else(unknown)?;
    let base = base_of(&caller, given, field).ok_or_else(unknown)?;
    plain_range(&caller, base).ok_or_else(unknown)?;
    let written = Written::new(workspace, item.file);
    let range = plain_range(&caller, call).ok_or_else(unknown)?;
    let list = written.node::<ast::CallExpr>(range).and_then(|it| it.arg_list()).ok_or_else(unknown)?;
    let last = list.args().last().ok_or_else(unknown)?.syntax().text_range();
    let clone = clone_of(&written, range, &caller.text(base), wake);
    let local = round.written.fresh_local(&round.function, wake);
    let last_param = params.params().last().ok_or_else(unknown)?.syntax().text_range();
    let ty = format!("{}<tokio::sync::Notify>", round.written.arc(last_param.start()));
    Ok((
        local.clone(),
        vec![
            written.insert(last.end(), format!(", {clone}")),
            round.written.insert(last_param.end(), format!(", {local}: {ty}")),
        ],
    ))
}

/// The only place that names the function, which calls it.
fn only_call(workspace: &Workspace<'_, '_>, function: FunctionId) -> Result<(FunctionItem, ExprId), Decline> {
    let name = hir::Function::from(function).name(workspace.db).as_str().to_owned();
    let many = || format!("`{name}` is called in more than one place, or in none");
    let mut found = None;
    for (file, loaded) in workspace.sources.files.iter().enumerate() {
        if !loaded.text.contains(&name) {
            continue;
        }
        let text = |it: &ast::Fn| it.syntax().text().to_string().contains(&name);
        for item in workspace.functions(file, text) {
            let cx = workspace.body(item.id);
            for (expr, it) in cx.body.exprs() {
                if matches!(it, Expr::Path(_)) && cx.callee(expr) == Some(function) {
                    let call = cx.parent(expr).filter(|&it| calls::named_function(&cx, it) == Some(function));
                    let first = found.replace((item.clone(), call.ok_or_else(many)?));
                    if first.is_some() {
                        return Err(many());
                    }
                }
            }
        }
    }
    found.ok_or_else(many)
}
