//! Who is called by a call, and who calls a function.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use super::body::BodyCx;
use super::workspace::{FunctionItem, Workspace};
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer};
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::hir_def::{FunctionId, GenericDefId};
use crate::ra::hir_ty::ParamEnvAndCrate;
use crate::ra::hir_ty::db::HirDatabase as _;
use crate::ra::hir_ty::next_solver::TyKind;

/// A trait method with more implementations than this in the workspace is anyone's.
const IMPLEMENTATIONS: usize = 8;

/// The function that a call names, which for a trait's method may be the trait's own.
pub fn named_function(cx: &BodyCx<'_>, call: ExprId) -> Option<FunctionId> {
    match &cx.body[call] {
        Expr::MethodCall { .. } => cx.infer.method_resolution(call).map(|it| it.0),
        Expr::Call { callee, .. } => cx.callee(*callee),
        _ => None,
    }
}

/// The functions of the workspace with a body that a call may run: none where they are not known.
///
/// For a trait's method that is the one that the types decide, else those of all implementations.
pub fn targets(cx: &BodyCx<'_>, call: ExprId) -> Vec<FunctionId> {
    let db = cx.db;
    let (function, args) = match &cx.body[call] {
        Expr::MethodCall { .. } => match cx.infer.method_resolution(call) {
            Some((function, args)) => (function, Some(args)),
            None => return Vec::new(),
        },
        Expr::Call { callee, .. } => {
            let Some(function) = cx.callee(*callee) else { return Vec::new() };
            match &cx.infer.expr_ty(*callee).inner().internee {
                TyKind::FnDef(_, args) => (function, Some(*args)),
                _ => (function, None),
            }
        }
        _ => return Vec::new(),
    };
    let trait_ = |it: FunctionId| match hir::Function::from(it).as_assoc_item(db).map(|it| it.container(db)) {
        Some(AssocItemContainer::Trait(trait_)) => Some(trait_),
        _ => None,
    };
    let mut function = function;
    if trait_(function).is_some()
        && let Some(args) = args
    {
        let generics: GenericDefId = cx.generics();
        let krate = cx.types.krate.into();
        let env = ParamEnvAndCrate { param_env: db.trait_environment(generics), krate };
        function = db.lookup_impl_method(env, function, args).0.left().unwrap_or(function);
    }
    if !is_local(cx, function) {
        return Vec::new();
    }
    let has_body = |it: FunctionId| hir::Function::from(it).has_body(db);
    let Some(trait_) = trait_(function) else {
        return if has_body(function) { vec![function] } else { Vec::new() };
    };
    let name = hir::Function::from(function).name(db);
    let mut found = Vec::new();
    if has_body(function) {
        found.push(function);
    }
    for impl_ in hir::Impl::all_for_trait(db, trait_) {
        let method = impl_.items(db).into_iter().find_map(|it| match it {
            hir::AssocItem::Function(it) if it.name(db) == name => Some(it),
            _ => None,
        });
        let method = method.and_then(|it| FunctionId::try_from(it).ok()).filter(|it| has_body(*it));
        found.extend(method.filter(|&it| cx.types.meanings.may_run(it)));
    }
    if found.len() > IMPLEMENTATIONS { Vec::new() } else { found }
}

/// Whether the function is one of the workspace.
pub fn is_local(cx: &BodyCx<'_>, function: FunctionId) -> bool {
    hir::Function::from(function).module(cx.db).krate(cx.db).origin(cx.db).is_local()
}

/// A call of a function of the workspace.
#[derive(Debug, Clone)]
pub struct CallSite {
    pub caller: FunctionItem,
    pub call: ExprId,
}

/// Who calls whom, found when it is asked for.
#[derive(Default)]
pub struct Callers {
    /// The functions of the workspace, those of tests left out.
    items: RefCell<Option<Rc<Vec<FunctionItem>>>>,
    known: RefCell<HashMap<FunctionId, Rc<Vec<CallSite>>>>,
}

impl Callers {
    /// The calls of `function` in the workspace, tests left out.
    pub fn of(&self, workspace: &Workspace<'_, '_>, function: FunctionId) -> Rc<Vec<CallSite>> {
        if let Some(known) = self.known.borrow().get(&function) {
            return Rc::clone(known);
        }
        let name = hir::Function::from(function).name(workspace.db).as_str().to_owned();
        let mut found = Vec::new();
        for item in self.items(workspace).iter() {
            let text = workspace.sources.files[item.file].text.get(Range::<usize>::from(item.range));
            let text = text.unwrap_or_default();
            if item.id == function && text.matches(&*name).count() < 2 || !mentions_call(text, &name) {
                continue;
            }
            let cx = workspace.body(item.id);
            for (call, _) in cx.body.exprs() {
                if named_function(&cx, call)
                    .is_some_and(|it| hir::Function::from(it).name(cx.db).as_str() == name)
                    && (named_function(&cx, call) == Some(function) || targets(&cx, call).contains(&function))
                {
                    found.push(CallSite { caller: item.clone(), call });
                }
            }
        }
        let found = Rc::new(found);
        self.known.borrow_mut().insert(function, Rc::clone(&found));
        found
    }

    fn items(&self, workspace: &Workspace<'_, '_>) -> Rc<Vec<FunctionItem>> {
        if let Some(known) = &*self.items.borrow() {
            return Rc::clone(known);
        }
        let mut items = Vec::new();
        for file in workspace.files(|_| true) {
            let functions = workspace.functions(file, |_| true).into_iter();
            items.extend(functions.filter(|it| !it.in_test || workspace.include_tests));
        }
        let items = Rc::new(items);
        *self.items.borrow_mut() = Some(Rc::clone(&items));
        items
    }
}

/// Whether `text` holds `name` as a word, followed by arguments or a turbofish, or named as a value.
fn mentions_call(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let is_word = |it: char| it.is_alphanumeric() || it == '_';
        !text[..at].ends_with(is_word) && !text[at + name.len()..].starts_with(is_word)
    })
}
