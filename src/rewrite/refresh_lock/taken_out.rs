//! A refresh under the very lock that everybody reads the session with: it is taken out of that lock, and one of its own
//! lets one caller refresh at a time.
//!
//! The session is looked at before the new lock, and again under it; what the request needs is taken along, and the
//! session's lock is taken anew to store the reply.

use std::collections::{BTreeMap, BTreeSet};

use super::others::{self, Others};
use super::written::Written;
use super::{Lock, Subject, returns_value};
use crate::facts::credential::marks::Source;
use crate::facts::credential::{Race, event, words};
use crate::facts::life::Origin;
use crate::facts::site::guarded_type;
use crate::facts::workspace::FunctionItem;
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir;
use crate::ra::hir_def::hir::BindingId;
use crate::ra::syntax::ast::{self, AstNode, HasName as _};
use crate::ra::syntax::{NodeOrToken, SyntaxKind, SyntaxNode, TextRange};
use crate::rewrite::binding::{self, LetGuard, mentions};
use crate::rewrite::clone_fields::{self, Snapshot};
use crate::rewrite::source::{RewriteCx, Statements};
use crate::rewrite::split_method::{self, Apart};
use crate::rewrite::uses::{Use, UseKind, may_borrow};
use crate::rewrite::{Decline, acquisition, race};

pub const TITLE: &str = "take the refresh out of the session's lock, and give it one of its own";

/// The fix for the refresh that the guard of the site lets one task do at a time, or why there is none.
pub fn fix(rewrite: &RewriteCx<'_, '_>, race: &Race) -> Result<Fix, Decline> {
    let credential = race.read_state.words();
    let others = others::of(rewrite, race).filter(|it| !it.is_empty());
    let others = others.ok_or_else(|| race::released(race))?;
    combined(rewrite, race, &others).map_err(|reason| {
        format!(
            "the lock lets one task at a time refresh {credential}, and others read it under the same one: the refresh needs a lock of its own, which asyncfix does not give it: {reason}"
        )
    })
}

fn combined(rewrite: &RewriteCx<'_, '_>, race: &Race, others: &Others) -> Result<Fix, Decline> {
    let function = function_around(rewrite).ok_or("the function cannot be found in the source")?;
    let item = FunctionItem {
        id: rewrite.cx.function,
        file: rewrite.location.file,
        range: function.syntax().text_range(),
        in_test: rewrite.location.in_test,
    };
    let refreshing = others.refreshing.iter().map(|it| it.id).chain([item.id]).collect();
    let subject =
        Subject { workspace: rewrite.workspace, item: &item, race, racing: &refreshing, sheltered: &[] };
    let source = Written::new(rewrite.workspace, item.file);
    let lock = super::lock(&subject, rewrite.cx, &source, &function)?;
    super::refuse_reentry(&subject, rewrite.cx, &lock)?;
    super::order::refuse(&subject, rewrite.cx, &lock)?;
    let own = taken_out(rewrite, race, &lock)?;
    let mut edits = own.edits;
    let mut caution = own.caution;
    for other in &others.refreshing {
        let of_other =
            others::with_refresh(rewrite.workspace, other, |rewrite, race| taken_out(rewrite, race, &lock));
        let name = hir::Function::from(other.id).name(rewrite.cx.db).as_str().to_owned();
        let of_other = of_other.unwrap_or_else(|| Err("it does so under a guard of its callers".into()));
        let of_other =
            of_other.map_err(|it| format!("`{name}` refreshes under the session's lock too: {it}"))?;
        edits.extend(of_other.edits);
        caution = caution.or(of_other.caution);
    }
    edits.extend(lock.edits);
    edits.sort();
    edits.dedup();
    let (safety, why) = match (others.writers.first(), lock.why.or(caution)) {
        (_, Some(why)) => (Safety::Unsafe, why),
        (Some(writer), None) => (
            Safety::Unsafe,
            format!(
                "`{writer}` writes what the lock guards too, and no longer waits for a refresh: what it writes meanwhile is overwritten by the reply"
            ),
        ),
        (None, None) => (
            lock.safety,
            "those who only read no longer wait for the request; a caller that waited for another one's refresh returns what that one stored".to_owned(),
        ),
    };
    Ok(Fix { title: TITLE.into(), safety, why, edits, rewrites_declaration: false })
}

fn function_around(rewrite: &RewriteCx<'_, '_>) -> Option<ast::Fn> {
    rewrite.node_around(rewrite.site.acquired).ancestors().find_map(ast::Fn::cast)
}

/// The statements behind the guard, by what becomes of them.
struct Parts {
    /// What is looked at before the lock and again under it: it may return.
    check: Vec<SyntaxNode>,
    /// `if !stale { return value; }`, where the refresh is in an `if stale { .. }`.
    condition: Option<Condition>,
    /// Under the guard, once: what they bind is taken along.
    reads: Vec<SyntaxNode>,
    /// Without the guard.
    operate: Vec<SyntaxNode>,
    /// Under the guard again.
    rest: Vec<SyntaxNode>,
    /// Behind the `if` with the refresh.
    tail: Option<SyntaxNode>,
}

struct Condition {
    test: ast::Expr,
}

/// A function whose refresh is out of the guard's life.
struct TakenOut {
    edits: Vec<Edit>,
    /// Why that is not safe.
    caution: Option<String>,
}

/// Takes the refresh of one function out of the guard's life.
fn taken_out(rewrite: &RewriteCx<'_, '_>, race: &Race, lock: &Lock) -> Result<TakenOut, Decline> {
    let function = function_around(rewrite).ok_or("the function cannot be found in the source")?;
    if function.async_token().is_none() {
        return Err("the function is not async, and cannot wait for a lock".into());
    }
    let (Origin::Expr(origin), Some(holder)) = (rewrite.site.life.origin, rewrite.site.holder()) else {
        return Err("the guard is not held by a `let`".into());
    };
    if rewrite.site.in_macro || rewrite.site.life.holders.len() != 1 {
        return Err("the guard is not held by one `let`".into());
    }
    let guard = binding::any_let_guard(rewrite, origin, holder)?;
    let body = function.body().and_then(|it| it.stmt_list()).ok_or("the function has no body")?;
    if guard.block.list != body {
        return Err("the guard is taken in an inner block".into());
    }
    refuse_odd_lock(rewrite, &guard)?;
    let parts = Parts::of(rewrite, &guard)?;
    Writer { rewrite, race, guard: &guard, function: &function, acquisition: acquisition(rewrite.cx, origin) }
        .edit(&parts, lock)
}

fn refuse_odd_lock(rewrite: &RewriteCx<'_, '_>, guard: &LetGuard<'_>) -> Result<(), Decline> {
    let lock = &rewrite.site.lock;
    let taken = rewrite.text(guard.statement.syntax().text_range());
    if lock.is_empty() || taken.contains("_owned") {
        return Err("the guard comes from a function, or outlives its lock".into());
    }
    if guard.statement.ty().is_some() {
        return Err("the guard's type is written down".into());
    }
    let behind = &guard.block.nodes[guard.index + 1..];
    if behind.iter().any(|it| binding::shadows_lock(it, &guard.name)) {
        return Err(format!("`{}` is bound anew behind the guard", guard.name));
    }
    if behind.iter().any(|it| binding::shadows_lock(it, lock) || binding::moves_lock(it, lock)) {
        return Err(format!("`{lock}` means something else after the await"));
    }
    Ok(())
}

impl Parts {
    fn of(rewrite: &RewriteCx<'_, '_>, guard: &LetGuard<'_>) -> Result<Parts, Decline> {
        let behind = &guard.block.nodes[guard.index + 1..];
        let awaits: Vec<TextRange> = rewrite.site.awaits.iter().map(|it| it.range).collect();
        let inside = behind.iter().position(|it| awaits.iter().all(|at| it.text_range().contains_range(*at)));
        if let Some(at) = inside
            && let Some((test, body)) = refreshing_if(&behind[at])
        {
            let after = &behind[at + 1..];
            let tail = match after {
                [] => None,
                [only] if ast::Expr::can_cast(only.kind()) => Some(only.clone()),
                _ => return Err("several statements follow the `if` with the refresh".into()),
            };
            let mut parts = Parts::straight(guard, &awaits, &body.nodes, 0)?;
            parts.check = behind[..at].to_vec();
            parts.condition = Some(Condition { test });
            parts.rest.extend(tail.clone());
            parts.tail = tail;
            return Ok(parts);
        }
        let first = behind
            .iter()
            .position(|it| awaits.iter().any(|at| it.text_range().contains_range(*at)))
            .ok_or("the await is in no statement behind the guard")?;
        let tested = behind[..first].iter().rposition(returns_value).map_or(0, |it| it + 1);
        let mut parts = Parts::straight(guard, &awaits, behind, tested)?;
        parts.check = behind[..tested].to_vec();
        Ok(parts)
    }

    /// The parts of statements of which those before `from` are the check.
    fn straight(
        guard: &LetGuard<'_>,
        awaits: &[TextRange],
        nodes: &[SyntaxNode],
        from: usize,
    ) -> Result<Parts, Decline> {
        let has_await = |it: &&SyntaxNode| awaits.iter().any(|at| it.text_range().contains_range(*at));
        let apart = "the awaits are not in statements of one block";
        if awaits.iter().any(|at| !nodes.iter().any(|it| it.text_range().contains_range(*at))) {
            return Err(apart.into());
        }
        let first = nodes.iter().position(|it| has_await(&it)).ok_or(apart)?;
        let last = nodes.iter().rposition(|it| has_await(&it)).ok_or(apart)?;
        let uses_guard =
            |it: &SyntaxNode| guard.uses.all.iter().any(|at| it.text_range().contains_range(at.range));
        let read = nodes[from..first].iter().rposition(uses_guard).map_or(from, |it| from + it + 1);
        let written = |it: &&Use<'_>| it.kind != UseKind::Read;
        let before = guard.uses.all.iter().filter(|it| {
            it.range.start() > guard.statement.syntax().text_range().end()
                && it.range.end() <= nodes[first].text_range().start()
        });
        if before.into_iter().any(|it| written(&it)) {
            return Err("the guarded value is written before the request".into());
        }
        if nodes[last + 1..].iter().any(|it| ast::Item::can_cast(it.kind())) {
            return Err("an item is declared behind the request".into());
        }
        Ok(Parts {
            check: Vec::new(),
            condition: None,
            reads: nodes[from..read].to_vec(),
            operate: nodes[read..=last].to_vec(),
            rest: nodes[last + 1..].to_vec(),
            tail: None,
        })
    }

    /// All that runs without the guard or under the second one.
    fn later(&self) -> impl Iterator<Item = &SyntaxNode> {
        self.operate.iter().chain(&self.rest)
    }
}

/// `if stale { refresh }` without an `else`, its condition a plain test.
fn refreshing_if(node: &SyntaxNode) -> Option<(ast::Expr, Statements)> {
    let expr = ast::ExprStmt::cast(node.clone())
        .and_then(|it| it.expr())
        .or_else(|| ast::Expr::cast(node.clone()))?;
    let ast::Expr::IfExpr(it) = expr else { return None };
    let test = it.condition()?;
    let binds = test.syntax().descendants().any(|it| ast::LetExpr::can_cast(it.kind()));
    let awaits = test.syntax().descendants().any(|it| ast::AwaitExpr::can_cast(it.kind()));
    if binds || awaits || it.else_branch().is_some() {
        return None;
    }
    Some((test, Statements::of(it.then_branch()?.stmt_list()?)))
}

/// What is spent, where it can be compared.
struct Spent {
    /// Its place or variable under the guard.
    place: String,
    /// What makes an owned copy of it, in terms of the guard.
    value: String,
}

struct Writer<'w, 'a, 'db> {
    rewrite: &'w RewriteCx<'a, 'db>,
    race: &'w Race,
    guard: &'w LetGuard<'db>,
    function: &'w ast::Fn,
    acquisition: crate::ra::hir_def::hir::ExprId,
}

impl<'db> Writer<'_, '_, 'db> {
    fn edit(&self, parts: &Parts, lock: &Lock) -> Result<TakenOut, Decline> {
        let rewrite = self.rewrite;
        let first = self.guard.statement.syntax().text_range();
        let last = self.guard.block.nodes.last().ok_or("the function has no body")?.text_range();
        let region = TextRange::new(first.start(), last.end());
        self.refuse_lost_text(parts, region)?;

        let mut taken: BTreeSet<String> = BTreeSet::new();
        let exports = self.exports(parts)?;
        let mut snapshots: Vec<(String, Snapshot)> = Vec::new();
        let operate = self.operate(parts, &mut taken, &mut snapshots)?;
        for it in parts.check.iter().chain(parts.condition.iter().map(|it| it.test.syntax())) {
            super::recheck::refuse_moved_out(rewrite.cx, it.text_range())?;
        }
        let returned = parts.condition.is_some() || parts.check.iter().any(returns_value);
        let spent = if returned { None } else { Some(self.spent(parts, &exports, &snapshots)?) };

        let (newline, unit) = (rewrite.newline(), rewrite.indent_unit());
        let indent = rewrite.indent_at(first.start());
        let deeper = format!("{newline}{indent}{unit}");
        let same = format!("{newline}{indent}");
        let take = self.taking();
        let mut text = String::new();
        // Before the lock.
        let seen = rewrite.fresh_name("seen", &taken);
        match &spent {
            Some(spent) => text.push_str(&self.seen(&seen, spent, &take, &deeper, &same)),
            None => {
                text.push_str(&format!("{{{deeper}{take}"));
                for line in self.checks(parts)? {
                    text.push_str(&format!("{deeper}{line}"));
                }
                text.push_str(&format!("{same}}}"));
            }
        }
        for line in &lock.before {
            text.push_str(&format!("{same}{line}"));
        }
        let held = rewrite.fresh_name("_refreshing", &taken);
        text.push_str(&format!("{same}let {held} = {}.lock().await;", lock.path));
        // Under it, what the request needs.
        let mut names: Vec<String> = exports.clone();
        names.extend(snapshots.iter().map(|it| it.1.name.clone()));
        let mut values: Vec<String> = exports;
        values.extend(snapshots.iter().map(|it| it.1.value.clone()));
        let (pattern, mut value) = match (&*names, &*values) {
            ([name], [value]) => (name.clone(), value.clone()),
            _ => (format!("({})", names.join(", ")), format!("({})", values.join(", "))),
        };
        let head = if names.is_empty() { String::new() } else { format!("let {pattern} = ") };
        text.push_str(&format!("{same}{head}{{{deeper}{take}"));
        match &spent {
            Some(spent) => {
                for it in &parts.reads {
                    text.push_str(&format!("{deeper}{}", self.moved(it, &deeper)));
                }
                let back = self.returned(parts)?;
                text.push_str(&format!(
                    "{deeper}if {} != {seen} {{{deeper}{unit}// Another caller has refreshed while this one waited for the lock.{deeper}{unit}{back}{deeper}}}",
                    spent.place
                ));
            }
            None => {
                text.push_str(&format!(
                    "{deeper}// Another caller may have refreshed while this one waited for the lock."
                ));
                for line in self.checks(parts)? {
                    text.push_str(&format!("{deeper}{line}"));
                }
                let bound_last = self.bound_last(parts, &names);
                if let Some(initializer) = &bound_last {
                    value = initializer.clone();
                }
                let needed = parts.reads.len() - usize::from(bound_last.is_some());
                for it in &parts.reads[..needed] {
                    text.push_str(&format!("{deeper}{}", self.moved(it, &deeper)));
                }
            }
        }
        match names.is_empty() {
            true => text.push_str(&format!("{same}}}")),
            false => text.push_str(&format!("{deeper}{value}{same}}};")),
        }
        // Without the session's lock, and then under it again.
        for line in operate.lines {
            text.push_str(&format!("{same}{line}"));
        }
        let writes = !operate.stores.is_empty() || self.is_written_in(&parts.rest);
        let again = if writes { rewrite.text(first).to_owned() } else { take };
        if writes || self.is_mentioned_in(&parts.rest) {
            text.push_str(&format!("{same}{again}"));
        }
        for line in operate.stores {
            text.push_str(&format!("{same}{line}"));
        }
        for it in &parts.rest {
            text.push_str(&format!("{same}{}", self.moved(it, &same)));
        }
        let (mut edits, caution) = match operate.apart {
            Some(apart) => (apart.edits, Some(apart.why)),
            None => (Vec::new(), None),
        };
        edits.push(rewrite.replace(region, text));
        Ok(TakenOut { edits, caution })
    }

    fn is_mentioned_in(&self, nodes: &[SyntaxNode]) -> bool {
        nodes.iter().any(|it| self.is_used_in(it))
    }

    /// Whether statements write through the guard.
    fn is_written_in(&self, nodes: &[SyntaxNode]) -> bool {
        let written = self.guard.uses.all.iter().filter(|it| it.kind != UseKind::Read);
        written.into_iter().any(|it| nodes.iter().any(|node| node.text_range().contains_range(it.range)))
    }

    /// The value of the last statement that reads, where it binds the only thing that is taken along.
    fn bound_last(&self, parts: &Parts, names: &[String]) -> Option<String> {
        let last = parts.reads.last()?;
        let value = ast::LetStmt::cast(last.clone())?.initializer()?.syntax().text_range();
        let ast::Pat::IdentPat(pat) = ast::LetStmt::cast(last.clone())?.pat()? else { return None };
        let [only] = names else { return None };
        let is_alone = pat.name()?.text() == only.as_str() && with_comments(last) == last.text_range();
        let text = self.rewrite.flat(value);
        (is_alone && !text.contains('\n')).then_some(text)
    }

    /// The statement that takes the guard to read.
    fn taking(&self) -> String {
        let rewrite = self.rewrite;
        let text = rewrite.text(self.guard.statement.syntax().text_range());
        let text = text.replacen("let mut ", "let ", 1);
        let origin =
            rewrite.cx.expr_place(self.acquisition).map(|it| rewrite.text(it.range)).unwrap_or_default();
        // Nothing is written through it: a lock with readers lets them in together.
        match origin.rsplit_once(".write()") {
            Some((lock, behind)) => text.replace(origin, &format!("{lock}.read(){behind}")),
            None => text.to_owned(),
        }
    }

    /// A statement, with the comments that belong to it, where its first line starts behind `lead`.
    fn moved(&self, node: &SyntaxNode, lead: &str) -> String {
        self.shifted(self.rewrite.text(with_comments(node)), node.text_range(), lead)
    }

    fn shifted(&self, text: &str, range: TextRange, lead: &str) -> String {
        let own = format!("\n{}", self.rewrite.indent_at(range.start()));
        let wanted = lead.trim_start_matches('\r');
        text.replace(&own, wanted)
    }

    /// The check, a line or several each, as it stands in a block of its own.
    fn checks(&self, parts: &Parts) -> Result<Vec<String>, Decline> {
        let rewrite = self.rewrite;
        let indent = rewrite.indent_at(self.guard.statement.syntax().text_range().start());
        let lead = format!("\n{indent}{}", rewrite.indent_unit());
        let mut lines: Vec<String> = parts.check.iter().map(|it| self.moved(it, &lead)).collect();
        if let Some(condition) = &parts.condition {
            let back = match &parts.tail {
                Some(tail) => {
                    let range = tail.text_range();
                    let lead = format!("{lead}{}", rewrite.indent_unit());
                    format!("return {};", self.shifted(rewrite.text(range), range, &lead))
                }
                None => "return;".to_owned(),
            };
            let test = negated(rewrite, &condition.test);
            lines.push(format!("if {test} {{{lead}{}{back}{lead}}}", rewrite.indent_unit()));
        }
        Ok(lines)
    }

    /// `let seen = ..;`: what is spent, as it is before the lock.
    fn seen(&self, seen: &str, spent: &Spent, take: &str, deeper: &str, same: &str) -> String {
        let behind = spent.value.strip_prefix(self.guard.name.as_str()).filter(|it| it.starts_with('.'));
        let acquired = take.split_once(" = ").and_then(|it| it.1.strip_suffix(';'));
        if let (Some(behind), Some(acquired)) = (behind, acquired)
            && !acquired.contains('\n')
            && acquired.len() + behind.len() + deeper.len() <= 90
        {
            return format!("let {seen} = {acquired}{behind};");
        }
        format!("let {seen} = {{{deeper}{take}{deeper}{}{same}}};", spent.value)
    }

    /// The variables that statements under the first guard bind and later ones use.
    fn exports(&self, parts: &Parts) -> Result<Vec<String>, Decline> {
        let rewrite = self.rewrite;
        let mut exports = Vec::new();
        for node in parts.check.iter().chain(&parts.reads) {
            if ast::Item::can_cast(node.kind()) {
                return Err("an item is declared before the request".into());
            }
            let Some(pat) = ast::LetStmt::cast(node.clone()).and_then(|it| it.pat()) else { continue };
            for bound in pat.syntax().descendants().filter_map(ast::IdentPat::cast) {
                let Some(name) = bound.name() else { continue };
                let name = name.to_string();
                if !parts.later().any(|it| mentions(it, &name)) {
                    continue;
                }
                let binding =
                    self.binding(&bound).ok_or_else(|| format!("what `{name}` is cannot be told"))?;
                let borrows = may_borrow(rewrite.cx.infer.binding_ty(binding), 6)
                    || self.guard.uses.derived.contains(&binding);
                if borrows {
                    return Err(format!(
                        "`{name}` borrows from the guarded value and is used after the request began"
                    ));
                }
                if bound.mut_token().is_some() {
                    return Err(format!("`{name}` is changed later"));
                }
                exports.push(name);
            }
        }
        Ok(exports)
    }

    fn binding(&self, bound: &ast::IdentPat) -> Option<BindingId> {
        let cx = self.rewrite.cx;
        let range = bound.syntax().text_range();
        cx.body.bindings().map(|it| it.0).find(|&it| cx.binding_place(it).is_some_and(|it| it.range == range))
    }

    /// The request's statements without the guard, and what is stored of the last one.
    fn operate(
        &self,
        parts: &Parts,
        taken: &mut BTreeSet<String>,
        snapshots: &mut Vec<(String, Snapshot)>,
    ) -> Result<Operation, Decline> {
        let rewrite = self.rewrite;
        let last = parts.operate.last().ok_or("there is no request")?;
        let store = assignment(last).filter(|(target, _)| self.is_used_in(target.syntax()));
        let mut known: BTreeMap<String, Snapshot> = BTreeMap::new();
        let mut apart = None;
        let mut replaced: Vec<(TextRange, String)> = Vec::new();
        for it in &self.guard.uses.all {
            let inside = parts.operate.iter().any(|node| node.text_range().contains_range(it.range));
            let in_target = store
                .as_ref()
                .is_some_and(|(target, _)| target.syntax().text_range().contains_range(it.range));
            if !inside || in_target {
                continue;
            }
            if !self.guard.is_guard(it) {
                return Err(format!(
                    "`{}` borrows from the guarded value during the request",
                    rewrite.cx.name(it.binding)
                ));
            }
            if it.kind == (UseKind::Write { by_method: true }) {
                let (head, with, of_call) = self.apart(it)?;
                if apart.replace(of_call).is_some() {
                    return Err("several methods of the guarded value wait".into());
                }
                replaced.push((head, with));
                continue;
            }
            if it.in_macro || it.kind != UseKind::Read {
                return Err("the request's statement changes the guarded value, or uses it in a macro".into());
            }
            let taking = clone_fields::take(rewrite, self.guard, it, taken, &known)?;
            if replaced.iter().all(|known| known.0 != taking.range) {
                replaced.push((taking.range, taking.replacement));
            }
            if let Some((key, snapshot)) = taking.snapshot {
                snapshots.push((key.clone(), snapshot.clone()));
                known.insert(key, snapshot);
            }
        }
        let same = format!("\n{}", rewrite.indent_at(self.guard.statement.syntax().text_range().start()));
        let mut lines = Vec::new();
        for node in &parts.operate {
            let range = match &store {
                Some((_, value)) if node == last => value.syntax().text_range(),
                _ => with_comments(node),
            };
            let text = replaced_in(rewrite, range, &replaced);
            lines.push(self.shifted(&text, node.text_range(), &same));
        }
        let Some((target, _)) = store else { return Ok(Operation { lines, stores: Vec::new(), apart }) };
        let name = rewrite.fresh_name("refreshed", taken);
        taken.insert(name.clone());
        let value = lines.pop().unwrap_or_default();
        let whole = with_comments(last);
        let comments = rewrite.text(TextRange::new(whole.start(), last.text_range().start()));
        let behind = rewrite.text(TextRange::new(last.text_range().end(), whole.end()));
        let comments = self.shifted(comments, last.text_range(), &same);
        lines.push(format!("{comments}let {name} = {value};{behind}"));
        let stores = vec![format!("{} = {name};", rewrite.text(target.syntax().text_range()))];
        Ok(Operation { lines, stores, apart })
    }

    /// The refresh that is a method of the guarded value, as a function that takes the lock itself: the head of the call,
    /// what is written instead, and the rest of the edits.
    fn apart(&self, it: &Use<'db>) -> Result<(TextRange, String, Apart), Decline> {
        let rewrite = self.rewrite;
        let unread = "the refresh is a method of the guarded value: make it a function of what it spends, which returns the successor";
        let call = rewrite.cx.parent(it.place).filter(|_| it.place_range == it.range).ok_or(unread)?;
        let apart = split_method::apart_in_turn(rewrite, call).ok_or(unread)??;
        if apart.safety == Safety::Display {
            return Err(apart.why);
        }
        let (head, has_arguments) = split_method::head_of_call(rewrite, call).ok_or(unread)?;
        let with = format!("{}{}", apart.head, if has_arguments { ", " } else { "" });
        Ok((head, with, apart))
    }

    fn is_used_in(&self, node: &SyntaxNode) -> bool {
        self.guard.uses.all.iter().any(|it| node.text_range().contains_range(it.range))
    }

    /// What the request spends, among what is taken along.
    fn spent(
        &self,
        parts: &Parts,
        exports: &[String],
        snapshots: &[(String, Snapshot)],
    ) -> Result<Spent, Decline> {
        let cx = self.rewrite.cx;
        let wanted = self.spent_names();
        let is_wanted = |name: &str| wanted.iter().any(|it| it == name);
        for node in &parts.reads {
            let Some(it) = ast::LetStmt::cast(node.clone()) else { continue };
            let Some(ast::Pat::IdentPat(bound)) = it.pat() else { continue };
            let (Some(name), Some(value)) = (bound.name().map(|it| it.to_string()), it.initializer()) else {
                continue;
            };
            let field =
                self.rewrite.text(value.syntax().text_range()).trim_end_matches(".clone()").to_owned();
            let known = is_wanted(&name) || is_wanted(field.rsplit('.').next().unwrap_or_default());
            let Some(binding) = self.binding(&bound).filter(|_| known && exports.contains(&name)) else {
                continue;
            };
            let value = self.rewrite.flat(value.syntax().text_range());
            let is_place = value.starts_with(&format!("{}.", self.guard.name))
                && !value.replace("()", "").contains(['(', '{', '?']);
            if is_place && super::recheck::is_plain(&cx.types.display(cx.infer.binding_ty(binding))) {
                return Ok(Spent { place: name, value });
            }
        }
        for (place, snapshot) in snapshots {
            let name = place.rsplit('.').next().unwrap_or_default().trim_end_matches("()");
            let Some(it) = self.guard.uses.all.iter().find(|it| self.rewrite.flat(it.place_range) == *place)
            else {
                continue;
            };
            if is_wanted(name) && super::recheck::is_plain(&cx.types.display(it.ty)) {
                return Ok(Spent { place: place.clone(), value: snapshot.value.clone() });
            }
        }
        let field = self
            .spent_field(&wanted)
            .ok_or("what tells that another caller has refreshed cannot be compared")?;
        let place = format!("{}.{field}", self.guard.name);
        Ok(Spent { value: format!("{place}.clone()"), place })
    }

    /// The field of the guarded struct that is spent, where the function sees it and can compare it.
    fn spent_field(&self, wanted: &[String]) -> Option<String> {
        let cx = self.rewrite.cx;
        let (id, _) = guarded_type(self.rewrite.site.life.guard.ty)?.as_adt()?;
        let hir::Adt::Struct(it) = hir::Adt::from(id) else { return None };
        let module = hir::Function::from(cx.function).module(cx.db);
        let target = hir::DisplayTarget::from_crate(cx.db, cx.types.krate.into());
        let fits = |it: &hir::Field| {
            let ty = hir::HirDisplay::display(&it.ty(cx.db), cx.db, target).to_string();
            hir::HasVisibility::is_visible_from(it, cx.db, module) && super::recheck::is_plain(&ty)
        };
        let fields = it.fields(cx.db);
        wanted.iter().find_map(|name| {
            let field = fields.iter().find(|it| it.name(cx.db).as_str() == name)?;
            fits(field).then(|| name.clone())
        })
    }

    /// What the spent value is called, the best name first.
    fn spent_names(&self) -> Vec<String> {
        let summary = self.rewrite.workspace.flows.summary(self.rewrite.cx.function);
        let [read, spend, _] = self.race.events;
        let event::Kind::Spend { with, .. } = &summary.events[spend].kind else { return Vec::new() };
        let of_read = with.iter().filter(|it| it.source == Source::Event(read));
        let mut names: Vec<String> = of_read.filter_map(|it| it.name.as_deref().map(str::to_owned)).collect();
        names.retain(|it| words::strength(it).is_some());
        names.sort_by_key(|it| std::cmp::Reverse(words::strength(it)));
        names
    }

    /// What a caller gets that finds the credential refreshed: what the function ends with, read from the session.
    fn returned(&self, parts: &Parts) -> Result<String, Decline> {
        let unknown =
            || "what a caller is to get that finds the credential refreshed cannot be told".to_owned();
        let unit = self.function.ret_type().is_none();
        let tail = parts.rest.last().filter(|it| ast::Expr::can_cast(it.kind()));
        let Some(tail) = tail else {
            return if unit { Ok("return;".into()) } else { Err(unknown()) };
        };
        let bound: BTreeSet<String> = parts
            .check
            .iter()
            .chain(&parts.reads)
            .chain(&parts.operate)
            .chain(&parts.rest)
            .filter_map(|it| ast::LetStmt::cast(it.clone())?.pat())
            .flat_map(|it| it.syntax().descendants().filter_map(ast::Name::cast).collect::<Vec<_>>())
            .map(|it| it.to_string())
            .collect();
        let stored = self.stored(parts);
        let mut replaced: Vec<(TextRange, String)> = Vec::new();
        for it in tail.descendants().filter_map(ast::NameRef::cast) {
            if !bound.contains(&it.to_string())
                || it.syntax().parent().is_some_and(|it| ast::FieldExpr::can_cast(it.kind()))
            {
                continue;
            }
            let place = place_around(it.syntax());
            let text = self.rewrite.text(place.text_range());
            let target = stored.iter().find_map(|(value, target)| {
                let rest = text.strip_prefix(value.as_str())?;
                (rest.is_empty() || rest.starts_with('.')).then(|| match rest {
                    "" => target.clone(),
                    rest => format!("{}{rest}", target.trim_start_matches('*')),
                })
            });
            let target = target.ok_or_else(unknown)?;
            replaced.push((place.text_range(), owned(&place, &target)));
        }
        if tail
            .descendants()
            .any(|it| ast::AwaitExpr::can_cast(it.kind()) || ast::MacroExpr::can_cast(it.kind()))
        {
            return Err(unknown());
        }
        let text = replaced_in(self.rewrite, tail.text_range(), &replaced);
        if text.contains('\n') {
            return Err(unknown());
        }
        Ok(if text == "()" { "return;".into() } else { format!("return {text};") })
    }

    /// The places behind the guard that are assigned at the top level behind the request, with the values.
    fn stored(&self, parts: &Parts) -> Vec<(String, String)> {
        let assigned = parts.rest.iter().filter_map(assignment);
        assigned
            .filter(|(target, _)| self.is_used_in(target.syntax()))
            .map(|(target, value)| {
                let value = self.rewrite.flat(value.syntax().text_range());
                let value = value.strip_suffix(".clone()").unwrap_or(&value).to_owned();
                (value, self.rewrite.flat(target.syntax().text_range()))
            })
            .collect()
    }

    /// A comment that is in none of the parts would be lost, and a string over several lines changed.
    fn refuse_lost_text(&self, parts: &Parts, region: TextRange) -> Result<(), Decline> {
        let nodes: Vec<TextRange> = parts
            .check
            .iter()
            .chain(&parts.reads)
            .chain(&parts.operate)
            .chain(&parts.rest)
            .map(with_comments)
            .collect();
        let tree = self.guard.block.list.syntax();
        for token in tree.descendants_with_tokens().filter_map(NodeOrToken::into_token) {
            let range = token.text_range();
            if !region.contains_range(range) {
                continue;
            }
            if token.kind() == SyntaxKind::COMMENT && !nodes.iter().any(|it| it.contains_range(range)) {
                return Err("a comment stands between the statements, which would have to move".into());
            }
            if token.kind() == SyntaxKind::STRING && token.text().contains('\n') {
                return Err("a string over several lines would change".into());
            }
        }
        Ok(())
    }
}

/// The request's statements, and those that store what came out of the last one.
struct Operation {
    lines: Vec<String>,
    stores: Vec<String>,
    /// The method of the guarded value that refreshes, made one that takes the lock itself.
    apart: Option<Apart>,
}

/// The two sides of an assignment that is a statement.
fn assignment(node: &SyntaxNode) -> Option<(ast::Expr, ast::Expr)> {
    let ast::Expr::BinExpr(it) = ast::ExprStmt::cast(node.clone())?.expr()? else { return None };
    matches!(it.op_kind()?, ast::BinaryOp::Assignment { op: None }).then_some(())?;
    Some((it.lhs()?, it.rhs()?))
}

/// `name.a.b` of the name that it starts with.
fn place_around(name: &SyntaxNode) -> SyntaxNode {
    let mut place =
        name.ancestors().find(|it| ast::PathExpr::can_cast(it.kind())).unwrap_or_else(|| name.clone());
    while let Some(parent) = place.parent().filter(|it| ast::FieldExpr::can_cast(it.kind())) {
        place = parent;
    }
    place
}

/// A value behind the guard where one of its own was: cloned, unless only borrowed or called on.
fn owned(place: &SyntaxNode, target: &str) -> String {
    let Some(parent) = place.parent() else { return target.to_owned() };
    let called = ast::MethodCallExpr::cast(parent.clone())
        .and_then(|it| it.receiver())
        .is_some_and(|it| it.syntax() == place);
    if called {
        return target.trim_start_matches('*').to_owned();
    }
    if ast::RefExpr::can_cast(parent.kind()) {
        return target.to_owned();
    }
    format!("{}.clone()", target.trim_start_matches('*'))
}

/// A statement with the comments on the lines above it, and that behind it on its last line.
fn with_comments(node: &SyntaxNode) -> TextRange {
    let mut range = node.text_range();
    let mut before = node.prev_sibling_or_token();
    let mut comments = None;
    while let Some(NodeOrToken::Token(it)) = before {
        match it.kind() {
            SyntaxKind::COMMENT => comments = Some(it.text_range().start()),
            // A comment on the line of the statement before is that one's.
            SyntaxKind::WHITESPACE if it.text().contains('\n') => {
                range = TextRange::new(comments.take().unwrap_or(range.start()), range.end());
            }
            SyntaxKind::WHITESPACE => {}
            _ => break,
        }
        before = it.prev_sibling_or_token();
    }
    let mut after = node.next_sibling_or_token();
    while let Some(NodeOrToken::Token(it)) = after {
        match it.kind() {
            SyntaxKind::COMMENT => range = TextRange::new(range.start(), it.text_range().end()),
            SyntaxKind::WHITESPACE if !it.text().contains('\n') => {}
            _ => break,
        }
        after = it.next_sibling_or_token();
    }
    range
}

/// The text of a range with parts of it replaced.
fn replaced_in(rewrite: &RewriteCx<'_, '_>, range: TextRange, replaced: &[(TextRange, String)]) -> String {
    let mut inside: Vec<&(TextRange, String)> =
        replaced.iter().filter(|it| range.contains_range(it.0)).collect();
    inside.sort_by_key(|it| it.0.start());
    let mut text = String::new();
    let mut at = range.start();
    for (part, with) in inside {
        text.push_str(rewrite.text(TextRange::new(at, part.start())));
        text.push_str(with);
        at = part.end();
    }
    text.push_str(rewrite.text(TextRange::new(at, range.end())));
    text
}

/// The opposite of a test.
fn negated(rewrite: &RewriteCx<'_, '_>, test: &ast::Expr) -> String {
    let text = |it: &ast::Expr| rewrite.text(it.syntax().text_range()).to_owned();
    match test {
        ast::Expr::PrefixExpr(it) if it.op_kind() == Some(ast::UnaryOp::Not) => match it.expr() {
            Some(ast::Expr::ParenExpr(inner)) => inner.expr().map_or_else(|| text(test), |it| text(&it)),
            Some(inner) => text(&inner),
            None => text(test),
        },
        ast::Expr::MethodCallExpr(_)
        | ast::Expr::CallExpr(_)
        | ast::Expr::PathExpr(_)
        | ast::Expr::FieldExpr(_) => {
            format!("!{}", text(test))
        }
        _ => format!("!({})", text(test)),
    }
}
