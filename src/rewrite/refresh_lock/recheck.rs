//! Where the lock is taken, and how the state is read and compared again under it.

use super::written::Written;
use super::{Decline, Subject, returns_value};
use crate::facts::asynchronous;
use crate::facts::body::BodyCx;
use crate::facts::credential::Shape;
use crate::facts::credential::event::{Event, Kind, Summary};
use crate::facts::credential::marks::Source;
use crate::facts::credential::words::{self, Strength};
use crate::model::Edit;
use crate::ra::hir::{self, HirDisplay as _};
use crate::ra::hir_def::hir::ExprId;
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::syntax::ast::{self, AstNode as _, HasName as _};
use crate::ra::syntax::{SyntaxNode, TextRange};

/// The statements of the block in which the race is.
struct Steps {
    nodes: Vec<SyntaxNode>,
    /// The statement that reads, that spends, that stores.
    read: usize,
    spend: usize,
    store: usize,
}

/// A lock that is taken, and the credential read again under it.
pub struct Recheck {
    pub edits: Vec<Edit>,
    /// The field that a caller gets which finds the credential refreshed, where nothing but its name tells that it is
    /// what the function returns.
    pub by_name: Option<String>,
}

/// Takes the lock at `path`, after the statements `before`, and reads again under it.
pub fn recheck(
    subject: &Subject<'_, '_>,
    cx: &BodyCx<'_>,
    source: &Written<'_>,
    path: &str,
    before: &[String],
) -> Result<Recheck, Decline> {
    let race = subject.race;
    let summary = subject.workspace.flows.summary(subject.item.id);
    let function = source.function(subject.item.range).ok_or("the function cannot be found")?;
    let steps = Steps::find(cx, source, subject)?;
    let mut taking: Vec<String> = before.to_vec();
    let guard = source.fresh_local(&function, "refreshing");
    let after_store = &steps.nodes[steps.store + 1..];
    let drops = after_store.iter().any(awaits) && !refreshes_again(subject, cx, &summary, after_store);
    let guard = if drops { guard } else { format!("_{guard}") };
    taking.push(format!("let {guard} = {path}.lock().await;"));
    let mut edits = Vec::new();
    let mut by_name = None;
    let test = steps.last_test(cx, &summary, race.events);
    match test {
        // Read and tested before, and again: the lock goes between the two.
        Some(_) if is_read_before(&summary, race.events) => {
            edits.push(before_statement(source, &steps, steps.read, &taking))
        }
        Some(test) if test < steps.spend && returns_value(&steps.nodes[test]) => {
            edits.push(again(cx, source, &steps, test, &taking)?);
        }
        // The test is part of what spends: the lock goes before the read, and the test runs under it.
        Some(_) if race.shape == Shape::Checked => {
            edits.push(before_statement(source, &steps, steps.read, &taking))
        }
        _ => {
            let compared = compared(subject, cx, source, &steps, &summary, &function, &taking)?;
            edits.extend(compared.edits);
            by_name = compared.by_name;
        }
    }
    if drops {
        let store = &steps.nodes[steps.store];
        let indent = source.indent_at(store.text_range().start());
        edits.push(
            source.insert(store.text_range().end(), format!("{}{indent}drop({guard});", source.newline())),
        );
    }
    Ok(Recheck { edits, by_name })
}

impl Steps {
    fn find(cx: &BodyCx<'_>, source: &Written<'_>, subject: &Subject<'_, '_>) -> Result<Steps, Decline> {
        let race = subject.race;
        let place = |expr: ExprId| -> Result<TextRange, Decline> {
            let place = cx.expr_place(expr).ok_or("a step of the race cannot be found in the source")?;
            match place.in_macro {
                true => Err("a step of the race is in a macro, which asyncfix does not rewrite".into()),
                false => Ok(place.range),
            }
        };
        let (read, spend) = (place(race.read)?, place(race.spend)?);
        let store = place(race.store)?;
        let all = read.cover(spend).cover(store);
        let list = source
            .around(all)
            .ancestors()
            .find_map(ast::StmtList::cast)
            .ok_or("the steps of the race are in no block")?;
        let deferred =
            list.syntax().ancestors().take_while(|it| ast::Fn::cast(it.clone()).is_none()).find(|it| {
                ast::ClosureExpr::can_cast(it.kind())
                    || ast::BlockExpr::cast(it.clone()).is_some_and(|it| it.async_token().is_some())
            });
        if deferred.is_some_and(|it| ast::ClosureExpr::can_cast(it.kind())) {
            return Err("the race is in a closure".into());
        }
        let mut nodes: Vec<SyntaxNode> = list.statements().map(|it| it.syntax().clone()).collect();
        nodes.extend(list.tail_expr().map(|it| it.syntax().clone()));
        let index = |range: TextRange| nodes.iter().position(|it| it.text_range().contains_range(range));
        let missing = "a step of the race is in no statement";
        let read = index(read).ok_or(missing)?;
        let spend = index(spend).ok_or(missing)?;
        let store = index(store).ok_or(missing)?;
        if read > spend || spend > store {
            return Err("the steps of the race are not in the order of the source".into());
        }
        Ok(Steps { nodes, read, spend, store })
    }

    /// The last statement up to the spend that tests what was read.
    fn last_test(&self, cx: &BodyCx<'_>, summary: &Summary, events: [usize; 3]) -> Option<usize> {
        let [read, spend, _] = events;
        let mut last = None;
        for event in &summary.events[..spend] {
            let Kind::Test { of } = &event.kind else { continue };
            if event.inlined || !of.iter().any(|it| it.source == Source::Event(read)) {
                continue;
            }
            let range = cx.expr_place(event.at).map(|it| it.range);
            let index = range
                .and_then(|range| self.nodes.iter().position(|it| it.text_range().contains_range(range)));
            last = last.max(index);
        }
        last
    }
}

/// Whether the state was read and tested before the read that counts.
fn is_read_before(summary: &Summary, events: [usize; 3]) -> bool {
    let [read, ..] = events;
    let state = |event: &Event| match &event.kind {
        Kind::Read { state, .. } => Some(state.clone()),
        _ => None,
    };
    let Some(own) = state(&summary.events[read]) else { return false };
    let at = summary.events[read].at;
    summary.events[..read].iter().enumerate().any(|(index, it)| {
        let same = state(it).is_some_and(|it| it.is_same(&own)) && it.at != at;
        let is_tested = summary.events[..read].iter().any(|it| match &it.kind {
            Kind::Test { of } => of.iter().any(|it| it.source == Source::Event(index)),
            _ => false,
        });
        same && is_tested
    })
}

/// Whether one of the statements stores a successor too, as the way of a credential that is missing does.
fn refreshes_again(
    subject: &Subject<'_, '_>,
    cx: &BodyCx<'_>,
    summary: &Summary,
    nodes: &[SyntaxNode],
) -> bool {
    summary.events.iter().any(|it| match &it.kind {
        Kind::Store { state, shared: true, .. } if state.is_same(&subject.race.store_state) => {
            let stored = cx.expr_place(it.at).map(|it| it.range);
            stored.is_some_and(|at| nodes.iter().any(|it| it.text_range().contains_range(at)))
        }
        _ => false,
    })
}

fn awaits(node: &SyntaxNode) -> bool {
    node.descendants().any(|it| ast::AwaitExpr::can_cast(it.kind()))
}

fn before_statement(source: &Written<'_>, steps: &Steps, index: usize, lines: &[String]) -> Edit {
    let start = steps.nodes[index].text_range().start();
    let (indent, newline) = (source.indent_at(start), source.newline());
    let text: String = lines.iter().map(|it| format!("{it}{newline}{indent}")).collect();
    source.insert(start, text)
}

/// The lock behind the test, and the statements from the read to the test once more.
fn again(
    cx: &BodyCx<'_>,
    source: &Written<'_>,
    steps: &Steps,
    test: usize,
    taking: &[String],
) -> Result<Edit, Decline> {
    let range = steps.nodes[steps.read].text_range().cover(steps.nodes[test].text_range());
    refuse_moved_out(cx, range)?;
    refuse_live_guard(cx, steps, range)?;
    let start = steps.nodes[steps.read].text_range().start();
    let (indent, newline) = (source.indent_at(start), source.newline());
    let mut text = newline.to_owned();
    for line in taking {
        text.push_str(&format!("{indent}{line}{newline}"));
    }
    text.push_str(&format!(
        "{indent}// Another caller may have refreshed while this one waited for the lock.{newline}"
    ));
    text.push_str(&format!("{indent}{}", source.slice(range)));
    Ok(source.insert(range.end(), text))
}

/// What is moved in the region cannot be moved twice.
pub fn refuse_moved_out(cx: &BodyCx<'_>, region: TextRange) -> Result<(), Decline> {
    refuse_moved_out_of(cx, &[region])
}

/// What is moved in one of the pieces, and bound in none, cannot be moved twice.
pub fn refuse_moved_out_of(cx: &BodyCx<'_>, pieces: &[TextRange]) -> Result<(), Decline> {
    let in_pieces = |range: TextRange| pieces.iter().any(|it| it.contains_range(range));
    for (expr, _) in cx.body.exprs() {
        let Some(place) = cx.expr_place(expr) else { continue };
        if !in_pieces(place.range) {
            continue;
        }
        let Some(binding) = cx.local(expr) else { continue };
        let Some(bound) = cx.binding_place(binding) else { continue };
        if in_pieces(bound.range) {
            continue;
        }
        let ty = cx.infer.expr_ty(expr);
        let by_value = cx.infer.expr_adjustment(expr).is_none_or(|it| it.is_empty())
            && cx.parent(expr).is_some_and(|it| {
                use crate::ra::hir_def::hir::Expr;
                matches!(
                    cx.body[it],
                    Expr::Call { .. } | Expr::MethodCall { .. } | Expr::RecordLit { .. } | Expr::Tuple { .. }
                )
            });
        if by_value && !cx.types.is_copy(ty, cx.generics()) && !is_reference(ty) {
            return Err(format!(
                "`{}` is moved by the check, which would have to run twice",
                cx.name(binding)
            ));
        }
    }
    Ok(())
}

/// A guard that lives on behind the test would be held while the lock is waited for.
fn refuse_live_guard(cx: &BodyCx<'_>, steps: &Steps, region: TextRange) -> Result<(), Decline> {
    for (binding, _) in cx.body.bindings() {
        let Some(place) = cx.binding_place(binding) else { continue };
        let at_level = steps.nodes.iter().any(|it| {
            ast::LetStmt::cast(it.clone())
                .and_then(|it| it.pat())
                .is_some_and(|it| it.syntax().text_range().contains_range(place.range))
        });
        if region.contains_range(place.range)
            && at_level
            && cx.guard_in(cx.infer.binding_ty(binding)).is_some()
        {
            return Err(format!(
                "the guard `{}` of the check lives on: end its scope first",
                cx.name(binding)
            ));
        }
    }
    Ok(())
}

fn is_reference(ty: Ty<'_>) -> bool {
    use crate::ra::hir_ty::next_solver::TyKind;
    use crate::ra::rustc_type_ir::inherent::IntoKind as _;
    matches!(ty.kind(), TyKind::Ref(..))
}

/// The read before the lock, the lock, the read again, and a return where the two differ.
fn compared(
    subject: &Subject<'_, '_>,
    cx: &BodyCx<'_>,
    source: &Written<'_>,
    steps: &Steps,
    summary: &Summary,
    function: &ast::Fn,
    taking: &[String],
) -> Result<Recheck, Decline> {
    if steps.read == steps.spend {
        return Err(
            "the credential is read in the statement that spends it: bind it by a `let` of its own first"
                .into(),
        );
    }
    // What is read may be taken apart in further statements before it is spent.
    let last = (steps.read..steps.spend)
        .take_while(|it| ast::LetStmt::can_cast(steps.nodes[*it].kind()))
        .last()
        .ok_or("the credential is not bound by a `let` of its own")?;
    let last = closest(cx, steps, last);
    let statement = ast::LetStmt::cast(steps.nodes[last].clone())
        .ok_or("the credential is not bound by a `let` of its own")?;
    let pat = statement.pat().ok_or("the credential is not bound by a `let` of its own")?;
    let mut names = pat.syntax().descendants().filter_map(ast::IdentPat::cast);
    let (Some(bound), None) = (names.next(), names.next()) else {
        return Err("the credential is bound together with others".into());
    };
    let name = bound.name().ok_or("the credential has no name")?;
    let range = steps.nodes[steps.read].text_range().cover(statement.syntax().text_range());
    let binding = cx
        .body
        .bindings()
        .map(|it| it.0)
        .find(|&it| cx.binding_place(it).is_some_and(|it| it.range == bound.syntax().text_range()))
        .ok_or("the credential's variable is not known")?;
    let ty = cx.infer.binding_ty(binding);
    if cx.guard_in(ty).is_some() {
        return Err(format!("the guard `{}` of the read lives on: end its scope first", name.text()));
    }
    refuse_moved_out(cx, range)?;
    let seen = source.fresh_local(function, "seen");
    let shown = cx.types.display(ty);
    let spent = spent_name(summary, subject.race.events);
    let output = Output::of(cx, function)?;
    let initializer = statement.initializer().ok_or("the credential is not bound by a `let` of its own")?;
    let mut by_name = None;
    let (left, right, fresh) = match is_plain(&shown) {
        true => {
            let fresh = match &output.ty {
                None => None,
                Some(_) => {
                    let (text, guessed) =
                        renamed(cx, source, &initializer, &spent, &shown, &output, summary)?;
                    by_name = guessed;
                    Some(text)
                }
            };
            (name.text().to_string(), seen.clone(), fresh)
        }
        false => {
            let fields = fields(cx, ty);
            let field = fields.iter().find(|it| it.0 == spent).ok_or_else(|| {
                format!("two values of `{shown}` cannot be compared by what was spent of them")
            })?;
            if !is_plain(&field.1) {
                return Err(format!("two values of `{}` cannot be compared", field.1));
            }
            let fresh = match &output.ty {
                None => None,
                Some(wanted) if *wanted == shown => Some(name.text().to_string()),
                Some(wanted) => {
                    let (field, guessed) = other_field(&fields, wanted, summary)?;
                    by_name = guessed.then(|| field.clone());
                    Some(format!("{}.{field}", name.text()))
                }
            };
            (format!("{}.{spent}", name.text()), format!("{seen}.{spent}"), fresh)
        }
    };
    let (indent, newline) = (source.indent_at(range.start()), source.newline());
    let own = source.slice(range);
    let at = usize::from(name.syntax().text_range().start() - range.start());
    let unit = if source.text.contains("\n\t") && !source.text.contains("\n    ") { "\t" } else { "    " };
    let first = match last == steps.read {
        true => format!("{}{seen}{}", &own[..at], &own[at + name.text().len()..]),
        false => {
            let own = own.replace('\n', &format!("\n{unit}"));
            format!(
                "let {seen} = {{{newline}{indent}{unit}{own}{newline}{indent}{unit}{}{newline}{indent}}};",
                name.text()
            )
        }
    };
    // A variable that is only compared needs no `mut`.
    let first = first.replace(&format!("mut {seen}"), &seen);
    let mut text = format!("{first}{newline}{indent}");
    for line in taking {
        text.push_str(&format!("{line}{newline}{indent}"));
    }
    let mut check = vec![
        format!("if {left} != {right} {{"),
        format!("{unit}// Another caller has refreshed while this one waited for the lock."),
    ];
    // What takes several lines is bound first.
    let fresh = match fresh {
        Some(lines) if lines.contains('\n') => {
            let local = source.fresh_local(function, "fresh");
            check.push(format!("{unit}let {local} = {};", lines.replace('\n', &format!("\n{unit}"))));
            Some(local)
        }
        fresh => fresh,
    };
    let value = output.wrapped(fresh);
    let back = if value.is_empty() { "return;".to_owned() } else { format!("return {value};") };
    check.extend([format!("{unit}{back}"), "}".to_owned()]);
    let mut behind = String::new();
    for line in check {
        behind.push_str(&format!("{newline}{indent}{line}"));
    }
    let edits = vec![source.insert(range.start(), text), source.insert(range.end(), behind)];
    Ok(Recheck { edits, by_name })
}

/// The first statement from the read on, up to `last`, whose variable can be compared.
fn closest(cx: &BodyCx<'_>, steps: &Steps, last: usize) -> usize {
    let comparable = |index: usize| {
        let pat = ast::LetStmt::cast(steps.nodes[index].clone()).and_then(|it| it.pat());
        let bound = pat.and_then(|it| it.syntax().descendants().find_map(ast::IdentPat::cast));
        let Some(bound) = bound else { return false };
        let range = bound.syntax().text_range();
        let bindings = cx.body.bindings().map(|it| it.0);
        let binding =
            bindings.into_iter().find(|&it| cx.binding_place(it).is_some_and(|it| it.range == range));
        binding.is_some_and(|it| {
            let ty = cx.infer.binding_ty(it);
            let own_name = index == steps.read || words::strength(&cx.name(it)).is_some();
            own_name && is_plain(&cx.types.display(ty))
                || fields(cx, ty).iter().any(|it| words::strength(&it.0).is_some() && is_plain(&it.1))
        })
    };
    (steps.read..=last).find(|it| comparable(*it)).unwrap_or(last)
}

/// What the spent value is called: the field that it was.
fn spent_name(summary: &Summary, events: [usize; 3]) -> String {
    let [read, spend, _] = events;
    let Kind::Spend { with, .. } = &summary.events[spend].kind else { return String::new() };
    let mut names: Vec<&str> = with
        .iter()
        .filter(|it| it.source == Source::Event(read))
        .filter_map(|it| it.name.as_deref())
        .collect();
    names.sort_by_key(|it| std::cmp::Reverse(words::strength(it)));
    names.first().map_or(String::new(), |it| (*it).to_owned())
}

/// Whether values of the type can be compared, by its name.
pub fn is_plain(ty: &str) -> bool {
    let inner = ty.strip_prefix("Option<").and_then(|it| it.strip_suffix('>')).unwrap_or(ty);
    let inner = inner.strip_prefix("Arc<").and_then(|it| it.strip_suffix('>')).unwrap_or(inner);
    let inner = inner.trim_start_matches('&');
    matches!(inner, "String" | "str" | "u64" | "i64" | "u32" | "i32" | "usize" | "Vec<u8>")
}

/// The fields of a struct, with their types as written.
fn fields(cx: &BodyCx<'_>, ty: Ty<'_>) -> Vec<(String, String)> {
    let Some((id, _)) = ty.as_adt() else { return Vec::new() };
    let hir::Adt::Struct(it) = hir::Adt::from(id) else { return Vec::new() };
    let target = hir::DisplayTarget::from_crate(cx.db, cx.types.krate.into());
    let fields = it.fields(cx.db);
    fields
        .into_iter()
        .map(|it| (it.name(cx.db).as_str().to_owned(), it.ty(cx.db).display(cx.db, target).to_string()))
        .collect()
}

/// The field that the function returns of a refreshed credential, and whether its name alone says so.
fn other_field(
    fields: &[(String, String)],
    wanted: &str,
    summary: &Summary,
) -> Result<(String, bool), Decline> {
    let returned: Vec<&str> = summary.returns.iter().filter_map(|it| it.name.as_deref()).collect();
    let fits = |it: &&(String, String)| it.1 == wanted;
    let by_return: Vec<&(String, String)> =
        fields.iter().filter(fits).filter(|it| returned.contains(&it.0.as_str())).collect();
    let by_name: Vec<&(String, String)> = fields
        .iter()
        .filter(fits)
        .filter(|it| words::strength(&it.0) == Some(Strength::Credential))
        .collect();
    match (by_return.as_slice(), by_name.as_slice()) {
        ([only], _) => Ok((only.0.clone(), false)),
        (_, [only]) => Ok((only.0.clone(), true)),
        _ => Err(
            "what a caller is to get that finds the credential refreshed cannot be told: read the fresh value under the lock by hand"
                .into(),
        ),
    }
}

/// The initializer with the spent field's name replaced by that of the field which the function returns.
fn renamed(
    cx: &BodyCx<'_>,
    source: &Written<'_>,
    initializer: &ast::Expr,
    spent: &str,
    shown: &str,
    output: &Output,
    summary: &Summary,
) -> Result<(String, Option<String>), Decline> {
    let unknown = "what a caller is to get that finds the credential refreshed cannot be told: read the fresh value under the lock by hand";
    if output.ty.as_deref() != Some(shown) {
        return Err(unknown.into());
    }
    let accesses: Vec<ast::FieldExpr> = initializer
        .syntax()
        .descendants()
        .filter_map(ast::FieldExpr::cast)
        .filter(|it| it.name_ref().is_some_and(|it| it.text() == spent))
        .collect();
    let [access] = accesses.as_slice() else { return Err(unknown.into()) };
    let base = access.expr().ok_or(unknown)?.syntax().text_range();
    let owner = cx
        .body
        .exprs()
        .map(|it| it.0)
        .filter(|&it| cx.expr_place(it).is_some_and(|it| it.range == base))
        .map(|it| {
            let adjusted = cx.infer.expr_adjustment(it).and_then(|it| it.last()).map(|it| it.target.as_ref());
            adjusted.unwrap_or(cx.infer.expr_ty(it))
        })
        .find_map(|it| {
            let fields = fields(cx, stripped(it));
            (!fields.is_empty() && fields.iter().any(|it| it.0 == spent)).then_some(fields)
        })
        .ok_or(unknown)?;
    let spent_ty = owner.iter().find(|it| it.0 == spent).map(|it| it.1.clone()).unwrap_or_default();
    let others: Vec<(String, String)> = owner.into_iter().filter(|it| it.0 != spent).collect();
    let (field, by_name) = other_field(&others, &spent_ty, summary)?;
    let name = access.name_ref().ok_or(unknown)?.syntax().text_range();
    let whole = initializer.syntax().text_range();
    let (before, after) =
        (TextRange::new(whole.start(), name.start()), TextRange::new(name.end(), whole.end()));
    let text = format!("{}{field}{}", source.slice(before), source.slice(after));
    Ok((text, by_name.then_some(field)))
}

fn stripped(ty: Ty<'_>) -> Ty<'_> {
    use crate::ra::hir_ty::next_solver::TyKind;
    use crate::ra::rustc_type_ir::inherent::IntoKind as _;
    match ty.kind() {
        TyKind::Ref(_, inner, _) => inner,
        _ => ty,
    }
}

/// What the function returns.
struct Output {
    /// `None` for nothing.
    ty: Option<String>,
    is_result: bool,
    is_unit_result: bool,
}

impl Output {
    fn of(cx: &BodyCx<'_>, function: &ast::Fn) -> Result<Output, Decline> {
        if function.ret_type().is_none() {
            return Ok(Output { ty: None, is_result: false, is_unit_result: false });
        }
        let ret = asynchronous::result(cx.db, hir::Function::from(cx.function));
        let target = hir::DisplayTarget::from_crate(cx.db, cx.types.krate.into());
        let shown = ret.display(cx.db, target).to_string();
        if ret.is_unit() {
            return Ok(Output { ty: None, is_result: false, is_unit_result: false });
        }
        let is_result = ret.as_adt().is_some_and(|it| it.name(cx.db).as_str() == "Result");
        if !is_result {
            return Ok(Output { ty: Some(shown), is_result: false, is_unit_result: false });
        }
        let ok = ret.type_arguments().next().ok_or("the function's result is not known")?;
        let is_unit_result = ok.is_unit();
        let ty = (!is_unit_result).then(|| ok.display(cx.db, target).to_string());
        Ok(Output { ty, is_result, is_unit_result })
    }

    /// The expression that is returned.
    fn wrapped(&self, value: Option<String>) -> String {
        match (value, self.is_result) {
            (Some(value), true) => format!("Ok({value})"),
            (Some(value), false) => value,
            (None, true) if self.is_unit_result => "Ok(())".to_owned(),
            (None, _) => String::new(),
        }
    }
}
