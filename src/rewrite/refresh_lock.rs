//! How a race over a credential is mended: a lock from before the read to after the store, and a check under it.
//!
//! The lock alone would only put the refreshes in a row, each with a token that the one before has spent.
//! So the state is read again under the lock, and a caller that finds it refreshed returns what it finds.

mod family;
mod order;
mod others;
mod owner;
mod recheck;
mod taken_out;
mod under_guard;

pub use self::taken_out::fix as take_out;

use self::family::Family;
use super::Decline;
use super::written::{self, Written};
use crate::facts::body::BodyCx;
use crate::facts::calls;
use crate::facts::credential::Race;
use crate::facts::credential::roles::Outside;
use crate::facts::credential::state::Root;
use crate::facts::workspace::{FunctionItem, Workspace};
use crate::model::{Edit, Fix, Safety};
use crate::ra::hir::{self, AsAssocItem as _};
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::hir_def::{FieldId, FunctionId};
use crate::ra::syntax::ast::{self, AstNode as _, HasName as _};
use crate::ra::syntax::{SyntaxNode, TextRange, TextSize};
use std::collections::HashSet;

/// The race that is to be mended, with where it stands.
pub struct Subject<'a, 'db> {
    pub workspace: &'a Workspace<'a, 'db>,
    pub item: &'a FunctionItem,
    pub race: &'a Race,
    /// All functions with a race of their own: what takes the lock already must not be called under it.
    pub racing: &'a HashSet<FunctionId>,
    /// Races that only locks of the callers serialise.
    pub sheltered: &'a [(FunctionItem, Race)],
}

impl<'a, 'db> Subject<'a, 'db> {
    /// The same credential's other ways, which only locks of their callers serialise.
    fn siblings(&self, source: &Written<'_>) -> Vec<Subject<'a, 'db>> {
        let own = impl_around(source, self.item);
        let is_sibling = |(item, race): &&(FunctionItem, Race)| {
            item.file == self.item.file
                && item.id != self.item.id
                && race.store_state.is_same(&self.race.store_state)
                && own.is_some()
                && impl_around(source, item) == own
        };
        let siblings = self.sheltered.iter().filter(is_sibling);
        siblings.map(|(item, race)| Subject { item, race, ..*self }).collect()
    }
}

fn impl_around(source: &Written<'_>, item: &FunctionItem) -> Option<TextRange> {
    let impl_ = source.function(item.range)?.syntax().ancestors().find_map(ast::Impl::cast)?;
    Some(impl_.syntax().text_range())
}

/// A lock as the race's function reaches it, and what makes it exist.
struct Lock {
    /// `self.refresh_lock`.
    path: String,
    /// Statements before it is taken.
    before: Vec<String>,
    edits: Vec<Edit>,
    safety: Safety,
    why: Option<String>,
    /// The struct that has it.
    owner: Option<hir::Struct>,
    /// The field, where the lock was there before.
    existing: Option<FieldId>,
}

/// The fix, or why there is none.
pub fn fix(subject: &Subject<'_, '_>) -> Result<Fix, Decline> {
    let cx = subject.workspace.flows.body(subject.item.id);
    let source = Written::new(subject.workspace, subject.item.file);
    let function = source.function(subject.item.range).ok_or("the function cannot be found in the source")?;
    if function.async_token().is_none() {
        return Err("the function is not async, and cannot wait for a lock".into());
    }
    if !subject.race.held.is_empty() {
        return under_guard::fix(subject, &cx, &source, &function);
    }
    let lock = lock(subject, &cx, &source, &function)?;
    refuse_reentry(subject, &cx, &lock)?;
    order::refuse(subject, &cx, &lock)?;
    let recheck::Recheck { mut edits, by_name } =
        recheck::recheck(subject, &cx, &source, &lock.path, &lock.before)?;
    let (mut safety, mut why) = (lock.safety, lock.why.clone());
    if let Some(field) = by_name {
        safety = safety.min(Safety::Unsafe);
        why.get_or_insert(format!(
            "a caller that waited for another one's refresh gets `{field}`: that this is what the function returns is told by its name alone"
        ));
    }
    for sibling in subject.siblings(&source) {
        let body = subject.workspace.flows.body(sibling.item.id);
        let steps = refuse_reentry(&sibling, &body, &lock)
            .and_then(|()| recheck::recheck(&sibling, &body, &source, &lock.path, &lock.before));
        match steps {
            Ok(steps) => edits.extend(steps.edits),
            Err(reason) => {
                let name = hir::Function::from(sibling.item.id).name(cx.db).as_str().to_owned();
                safety = Safety::Unsafe;
                why = Some(format!(
                    "`{name}` refreshes the same credential under a lock of its callers, which the new one does not exclude; it could not be changed too: {reason}"
                ));
            }
        }
    }
    edits.extend(lock.edits);
    edits.sort();
    edits.dedup();
    let why = why.unwrap_or_else(|| {
        "the steps stay as they are; a caller that waited for another one's refresh returns what that one stored".into()
    });
    Ok(Fix {
        title: "let one caller refresh at a time, and check again under the lock".into(),
        safety,
        why,
        edits,
        rewrites_declaration: false,
    })
}

/// Refuses where what runs under the lock would take it again.
///
/// Where the lock is a struct's, another instance that the struct owns has one of its own: a decorator may call what
/// it decorates.
fn refuse_reentry(subject: &Subject<'_, '_>, cx: &BodyCx<'_>, lock: &Lock) -> Result<(), Decline> {
    let owner = lock.owner;
    let own = subject.item.id;
    let mut seen = HashSet::new();
    let mut queue: Vec<FunctionId> = callees(cx, owner);
    while let Some(function) = queue.pop() {
        if function == own {
            return Err("the function comes to call itself, and would wait for its own lock".into());
        }
        if !seen.insert(function) {
            continue;
        }
        if subject.racing.contains(&function) {
            let name = hir::Function::from(function).name(cx.db).as_str().to_owned();
            return Err(format!(
                "it calls `{name}`, which needs the same lock: serialise the outer one by hand, with the inner one's steps under its lock"
            ));
        }
        if seen.len() > 400 {
            return Err("what it calls is too much to know that none of it takes the lock again".into());
        }
        queue.extend(callees(&subject.workspace.flows.body(function), owner));
    }
    Ok(())
}

fn callees(cx: &BodyCx<'_>, owner: Option<hir::Struct>) -> Vec<FunctionId> {
    let of_call = |call: ExprId| {
        let targets = calls::targets(cx, call);
        let other_instance = targets.len() > 1 && is_on_owned_part(cx, call);
        targets
            .into_iter()
            .filter(move |&it| !other_instance || impl_struct(cx, it).is_none_or(|it| Some(it) != owner))
    };
    cx.body.exprs().flat_map(|(it, _)| of_call(it)).collect()
}

/// The struct whose method a function is.
fn impl_struct(cx: &BodyCx<'_>, function: FunctionId) -> Option<hir::Struct> {
    match hir::Function::from(function).as_assoc_item(cx.db)?.container(cx.db) {
        hir::AssocItemContainer::Impl(it) => match it.self_ty(cx.db).as_adt()? {
            hir::Adt::Struct(it) => Some(it),
            _ => None,
        },
        hir::AssocItemContainer::Trait(_) => None,
    }
}

/// Whether a method is called on a field that `self` owns alone: not behind a shared pointer.
fn is_on_owned_part(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let Expr::MethodCall { receiver, .. } = &cx.body[call] else { return false };
    let Expr::Field { .. } = &cx.body[*receiver] else { return false };
    let shown = cx.types.display(cx.infer.expr_ty(*receiver));
    !["Arc<", "Rc<", "&"].iter().any(|it| shown.starts_with(it))
}

fn lock(
    subject: &Subject<'_, '_>,
    cx: &BodyCx<'_>,
    source: &Written<'_>,
    function: &ast::Fn,
) -> Result<Lock, Decline> {
    let state = match subject.race.read_state.root {
        Root::Outside(_) => &subject.race.read_state,
        _ => &subject.race.store_state,
    };
    let (family, needed) = family::family(subject.workspace, subject.item.file)?;
    let mut lock = match state.root {
        Root::Param(_) => owner::lock(subject, cx, source, state, family),
        Root::Static(_) | Root::Outside(Outside::Environment) => static_lock(source, function, family),
        Root::Outside(Outside::File) => match path_field(subject, cx) {
            Some(path) => keyed_lock(source, function, family, &path),
            None => static_lock(source, function, family),
        },
        Root::Outside(outside) => Err(format!(
            "the credential is kept in {}: whose it is there, and so which refreshes exclude each other, asyncfix cannot tell",
            outside.words()
        )),
        Root::Local(_) | Root::Unknown => Err("what owns the credential cannot be told".into()),
    }?;
    if lock.edits.is_empty() {
        return Ok(lock);
    }
    lock.edits.extend(needed);
    Ok(lock)
}

/// Where an item for all functions of the module around `function` goes: before the first one that is no `use`.
///
/// The place is the same for every fix in the module, so that what several of them need is made once.
fn place_for_item(source: &Written<'_>, function: &ast::Fn) -> Result<TextSize, Decline> {
    let module = function.syntax().ancestors().find_map(ast::ItemList::cast);
    let list = module.map_or_else(|| source.tree.clone(), |it| it.syntax().clone());
    let is_first = |it: &ast::Item| !matches!(it, ast::Item::Use(_) | ast::Item::ExternCrate(_));
    let first = list.children().filter_map(ast::Item::cast).find(is_first);
    let first = first.ok_or("there is no room for a lock before the function")?;
    Ok(source.item_start(&first))
}

/// Whether the file has an item of that name which a fix made.
fn has_item(source: &Written<'_>, name: &str) -> bool {
    let is_it = |it: &ast::Item| match it {
        ast::Item::Static(it) => it.name().is_some_and(|it| it.text() == name),
        ast::Item::Fn(it) => it.name().is_some_and(|it| it.text() == name),
        _ => false,
    };
    source
        .tree
        .descendants()
        .filter_map(ast::Item::cast)
        .any(|it| is_it(&it) && it.syntax().text().to_string().contains("Mutex<()>"))
}

fn static_lock(source: &Written<'_>, function: &ast::Fn, family: Family) -> Result<Lock, Decline> {
    let wanted = "REFRESH_LOCK";
    let exists = has_item(source, wanted);
    let name = if exists { wanted.to_owned() } else { source.fresh_item(wanted) };
    let start = place_for_item(source, function)?;
    let newline = source.newline();
    let indent = source.indent_at(start);
    let (ty, value) = family.in_static();
    let text = format!(
        "/// Lets one refresh run at a time.{newline}{indent}static {name}: {ty} = {value};{newline}{newline}{indent}"
    );
    Ok(Lock {
        path: name,
        before: Vec::new(),
        edits: if exists { Vec::new() } else { vec![source.insert(start, text)] },
        safety: Safety::Safe,
        why: None,
        owner: None,
        existing: None,
    })
}

/// The one path that `self` or a parameter keeps, which says whose file it is.
fn path_field(subject: &Subject<'_, '_>, cx: &BodyCx<'_>) -> Option<String> {
    let function = hir::Function::from(subject.item.id);
    let is_path = |ty: &str| matches!(ty.trim_start_matches('&'), "PathBuf" | "Path");
    if let Some(hir::AssocItemContainer::Impl(impl_)) =
        function.as_assoc_item(cx.db).map(|it| it.container(cx.db))
        && function.has_self_param(cx.db)
        && let Some(hir::Adt::Struct(it)) = impl_.self_ty(cx.db).as_adt()
    {
        let fields = it.fields(cx.db);
        let target = hir::DisplayTarget::from_crate(cx.db, cx.types.krate.into());
        let shown = |it: &hir::Field| hir::HirDisplay::display(&it.ty(cx.db), cx.db, target).to_string();
        let mut paths = fields.iter().filter(|it| is_path(&shown(it)));
        let only = paths.next().filter(|_| paths.next().is_none())?;
        return Some(format!("self.{}", only.name(cx.db).as_str()));
    }
    None
}

fn keyed_lock(source: &Written<'_>, function: &ast::Fn, family: Family, path: &str) -> Result<Lock, Decline> {
    let start = place_for_item(source, function)?;
    let wanted = "refresh_lock_of";
    let exists = has_item(source, wanted);
    let name = if exists { wanted.to_owned() } else { source.fresh_item(wanted) };
    let newline = source.newline();
    let indent = source.indent_at(start);
    let ty = family.ty;
    let lines = [
        "/// The lock that lets one refresh of the file at `path` run at a time.".to_owned(),
        format!("fn {name}(path: &std::path::Path) -> std::sync::Arc<{ty}> {{"),
        format!("    type Locks = std::collections::HashMap<std::path::PathBuf, std::sync::Arc<{ty}>>;"),
        "    static LOCKS: std::sync::LazyLock<std::sync::Mutex<Locks>> = std::sync::LazyLock::new(Default::default);".to_owned(),
        "    let mut locks = LOCKS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);".to_owned(),
        "    std::sync::Arc::clone(locks.entry(path.to_owned()).or_default())".to_owned(),
        "}".to_owned(),
        String::new(),
    ];
    let mut text = String::new();
    for line in lines {
        text.push_str(&line);
        text.push_str(newline);
        if !line.is_empty() {
            text.push_str(indent);
        }
    }
    text.push_str(indent);
    let text = text.replace(&format!("{newline}{indent}{newline}"), &format!("{newline}{newline}"));
    Ok(Lock {
        path: "refresh_lock".into(),
        before: vec![format!("let refresh_lock = {name}(&{path});")],
        edits: if exists { Vec::new() } else { vec![source.insert(start, text)] },
        safety: Safety::Safe,
        why: None,
        owner: None,
        existing: None,
    })
}

/// Whether a statement may return a value that is no error.
///
/// The `else` of a `let` is for what is not there, which is no test of how fresh it is.
fn returns_value(node: &SyntaxNode) -> bool {
    if ast::LetStmt::cast(node.clone()).is_some_and(|it| it.let_else().is_some()) {
        return false;
    }
    node.descendants().filter_map(ast::ReturnExpr::cast).any(|it| match it.expr() {
        Some(ast::Expr::CallExpr(call)) => {
            let callee = call.expr().map(|it| it.syntax().text().to_string()).unwrap_or_default();
            callee != "Err"
        }
        Some(ast::Expr::PathExpr(path)) => path.syntax().text() != "None",
        Some(_) => true,
        None => true,
    })
}
