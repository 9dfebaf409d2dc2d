//! Making a method that runs on the guarded value a function of the fields that it reads, so that it runs without the lock.
//!
//! `method` looks at one method and those that it calls on `self`, `function` writes the new functions, and the old
//! method stays as a thin caller for as long as somebody else calls it.

mod commit;
mod function;
mod method;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

pub use self::commit::{Apart, apart, apart_in_turn};
use self::function::{Caller, Old, Writer};
use self::method::{Key, Method};
use super::naming::Naming;
use super::source::RewriteCx;
use super::uses::may_borrow;
use super::{Decline, race};
use crate::facts::reach::{self, Mention};
use crate::facts::types::Types;
use crate::facts::workspace::Workspace;
use crate::model::{Edit, Span};
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer};
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::hir_def::{FunctionId, GenericDefId};
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::syntax::ast::{self, AstNode, HasArgList as _, HasGenericArgs as _};
use crate::ra::syntax::{TextRange, TextSize};

/// How deep methods call each other on `self` before the fix gives up.
const DEPTH: usize = 6;

/// A method that became a function, as its caller at the lock sees it.
pub struct Split {
    /// What is called instead, `SyncEngine::run_sync_cycle`.
    pub path: String,
    /// What it takes before the method's own arguments, in order.
    pub inputs: Vec<Input>,
    /// A method that hands all inputs out, where the caller cannot see the fields.
    pub accessor: Option<String>,
    /// The edits outside of the caller.
    pub edits: Vec<Edit>,
    /// Why code that cannot be seen may depend on the method.
    pub exported: Option<String>,
    /// Why two runs must not come between each other.
    pub ordered: Option<String>,
    /// Why it means the same where nothing else is said.
    pub why: String,
}

/// A field that the function takes by value.
pub struct Input {
    /// The place behind the guarded value: `config.url`.
    pub place: String,
    /// The parameter's name, which does for a variable of the caller too.
    pub name: String,
    pub is_copy: bool,
}

/// The method that `call` runs on a value of the workspace and whose future is its result.
pub fn called_method(rewrite: &RewriteCx<'_, '_>, call: ExprId) -> Option<FunctionId> {
    let Expr::MethodCall { .. } = &rewrite.cx.body[call] else { return None };
    let (function, args) = rewrite.cx.infer.method_resolution(call)?;
    let env = rewrite.cx.concrete(function, args);
    let item = hir::Function::from(env);
    item.module(rewrite.cx.db).krate(rewrite.cx.db).origin(rewrite.cx.db).is_local().then_some(env)
}

/// Makes the method that `call` runs a function, for the calls in `replaced`, of which `call` is one.
pub fn split(rewrite: &RewriteCx<'_, '_>, call: ExprId, replaced: &[ExprId]) -> Result<Split, Decline> {
    let cx = rewrite.cx;
    let name = match &cx.body[call] {
        Expr::MethodCall { method_name, .. } => method_name.as_str().to_owned(),
        _ => return Err("the awaited expression is no method call".into()),
    };
    let root = called_method(rewrite, call).ok_or_else(|| {
        format!("`{name}` runs on the guarded value itself; make it a function of what it needs, or the value a handle")
    })?;
    if let Some(reason) = race::by_name(rewrite, &name) {
        return Err(reason);
    }
    let mut splitter = Splitter::new(rewrite);
    splitter.visit(root, &mut Vec::new())?;
    splitter.refuse_what_changes()?;
    splitter.find_inputs();
    let receiver = match &cx.body[call] {
        Expr::MethodCall { receiver, .. } => cx.infer.expr_ty(*receiver),
        _ => return Err("the awaited expression is no method call".into()),
    };
    splitter.finish(root, call, receiver, replaced)
}

/// Why runs of the method that `call` runs must not come between each other, or why that cannot be known.
pub fn ordered(rewrite: &RewriteCx<'_, '_>, call: ExprId) -> Option<String> {
    let mut splitter = Splitter::new(rewrite);
    let visited = called_method(rewrite, call).map(|it| splitter.visit(it, &mut Vec::new()));
    match visited {
        Some(Ok(())) => splitter.ordered(),
        Some(Err(reason)) => Some(format!("what its methods do is not known: {reason}")),
        None => Some("what its methods do is not known".to_owned()),
    }
}

struct Splitter<'a, 'b, 'db> {
    rewrite: &'b RewriteCx<'a, 'db>,
    methods: BTreeMap<FunctionId, Method<'db>>,
    /// Callees before their callers.
    order: Vec<FunctionId>,
}

impl<'a, 'b, 'db> Splitter<'a, 'b, 'db> {
    fn new(rewrite: &'b RewriteCx<'a, 'db>) -> Self {
        Splitter { rewrite, methods: BTreeMap::new(), order: Vec::new() }
    }

    /// Reads a method and those that it calls on `self`.
    fn visit(&mut self, function: FunctionId, path: &mut Vec<FunctionId>) -> Result<(), Decline> {
        let name = |it: FunctionId| hir::Function::from(it).name(self.rewrite.cx.db).as_str().to_owned();
        if path.contains(&function) {
            let (first, last) = (name(function), path.last().map(|it| name(*it)).unwrap_or_default());
            return Err(match first == last {
                true => format!("`{first}` calls itself on the guarded value"),
                false => format!("`{first}` and `{last}` call each other on the guarded value"),
            });
        }
        if self.methods.contains_key(&function) {
            return Ok(());
        }
        if path.len() >= DEPTH {
            return Err(format!("`{}` goes through too many methods of the guarded value", name(path[0])));
        }
        let method = Method::read(self.rewrite.workspace, function)?;
        path.push(function);
        let callees: Vec<FunctionId> = match method.thin {
            Some(_) => Vec::new(),
            None => method.summary.calls.iter().map(|it| it.function).collect(),
        };
        for callee in callees {
            self.visit(callee, path)?;
        }
        path.pop();
        self.methods.insert(function, method);
        self.order.push(function);
        Ok(())
    }

    /// `refuse_what_changes` for a method and those that it calls on `self`.
    fn refuse_changes_in(&self, function: FunctionId) -> Result<(), Decline> {
        let Some(method) = self.methods.get(&function) else {
            return Err("a method that cannot be read is called on the guarded value".into());
        };
        method.refuse_what_changes()?;
        method.calls().try_for_each(|it| self.refuse_changes_in(it.function))
    }

    /// Whether a method, or one that it calls on `self`, writes a field.
    fn writes(&self, function: FunctionId) -> bool {
        let Some(method) = self.methods.get(&function) else { return false };
        !method.writes().is_empty() || method.calls().any(|it| self.writes(it.function))
    }

    /// Whether a function comes to be called where `root` runs without the lock.
    fn is_called_in_operation(&self, root: FunctionId, function: FunctionId) -> bool {
        self.methods[&root]
            .calls()
            .any(|it| it.function == function || self.is_called_in_operation(it.function, function))
    }

    fn refuse_what_changes(&self) -> Result<(), Decline> {
        for method in self.order.iter().map(|it| &self.methods[it]) {
            method.refuse_what_changes()?;
        }
        Ok(())
    }

    /// The fields that each method needs, those of the methods that it calls included.
    fn find_inputs(&mut self) {
        for function in self.order.clone() {
            let mut inputs = self.methods[&function].own_inputs();
            let mut handed_on: BTreeMap<Key, TextSize> = BTreeMap::new();
            for call in self.methods[&function].calls() {
                for (key, input) in &self.methods[&call.function].inputs {
                    inputs.entry(key.clone()).or_insert_with(|| input.clone());
                    let last = handed_on.entry(key.clone()).or_insert(call.range.end());
                    *last = call.range.end().max(*last);
                }
            }
            let keys: Vec<Key> = inputs.keys().cloned().collect();
            inputs.retain(|key, _| !keys.iter().any(|it| it.len() < key.len() && key.starts_with(it)));
            if let Some(method) = self.methods.get_mut(&function) {
                method.inputs = inputs;
                method.name_inputs(&handed_on);
            }
        }
    }

    fn finish(
        &mut self,
        root: FunctionId,
        call: ExprId,
        receiver: Ty<'db>,
        replaced: &[ExprId],
    ) -> Result<Split, Decline> {
        let rewrite = self.rewrite;
        let guarded = self.guarded(call, receiver)?;
        self.refuse_what_cannot_be_cloned(root, guarded)?;
        let exported = self.exported();
        let gone = self.replaced_names(replaced);
        let namings = Namings::new(rewrite.workspace);
        let writer = Writer { workspace: rewrite.workspace, methods: &self.methods };
        let here = hir::Function::from(rewrite.cx.function);
        let caller = Caller { module: here.module(rewrite.cx.db), is_exported: exported.is_some() };
        let method = &self.methods[&root];
        method.refuse_thin(caller.module)?;
        let (accessor, accessor_text) = match self.sees_all(method, caller.module) {
            true => (None, None),
            false => {
                let (name, text) = writer.accessor(method, caller, &*namings.of(method.module)?)?;
                (Some(name), text)
            }
        };
        let mut edits = Vec::new();
        for &function in &self.order {
            let it = &self.methods[&function];
            let must = it.is_trait || reach::is_exported(rewrite.workspace, function);
            let others = if must { Vec::new() } else { self.other_mentions(function, &gone) };
            let old = if must || !others.is_empty() { Old::Stays } else { Old::Goes };
            edits.extend(others.iter().map(witness));
            let (caller, accessor) = match function == root {
                true => (caller, accessor_text.as_deref()),
                // Only the new functions of the same type call it.
                false => (Caller { module: it.module, is_exported: caller.is_exported }, None),
            };
            edits.extend(writer.edits(it, old, caller, accessor, &*namings.of(it.module)?)?);
        }
        let path = self.path(method, here, guarded, &*namings.of(caller.module)?)?;
        edits.extend(namings.uses());
        let needed: Vec<String> = method.inputs.keys().map(|it| format!("`{}`", it.join("."))).collect();
        let why = match needed.is_empty() {
            true => format!("`{}` needs nothing of the guarded value", method.name),
            false => format!(
                "`{}` only reads {}, and runs on clones of what was there under the lock",
                method.name,
                needed.join(", ")
            ),
        };
        let inputs = method
            .ordered_inputs()
            .into_iter()
            .map(|(key, it)| Input { place: key.join("."), name: it.name.clone(), is_copy: it.is_copy })
            .collect();
        edits.sort();
        edits.dedup();
        Ok(Split { path, inputs, accessor, edits, exported, ordered: self.ordered(), why })
    }

    /// The type that the method is called on, as the caller sees it: arguments of generics are the caller's.
    fn guarded(&self, call: ExprId, receiver: Ty<'db>) -> Result<Ty<'db>, Decline> {
        let cx = self.rewrite.cx;
        let adjusted = match &cx.body[call] {
            Expr::MethodCall { receiver, .. } => {
                cx.infer.expr_adjustment(*receiver).and_then(|it| it.last()).map(|it| it.target.as_ref())
            }
            _ => None,
        };
        let ty = adjusted.unwrap_or(receiver).strip_references();
        match ty.as_adt() {
            Some(_) => Ok(ty),
            None => {
                Err("the guarded value is a trait object or a parameter: its fields are not known".into())
            }
        }
    }

    fn refuse_what_cannot_be_cloned(&self, root: FunctionId, guarded: Ty<'db>) -> Result<(), Decline> {
        let cx = self.rewrite.cx;
        for (key, input) in &self.methods[&root].inputs {
            let method = &self.methods[&root];
            let shown = key.join(".");
            let refuse = |types: &Types<'db>, ty: Ty<'db>, owner: GenericDefId| -> Option<Decline> {
                let of_type = || format!("`{}`", types.display(ty));
                if may_borrow(ty, 6) {
                    return Some(format!("`{}` needs `{shown}`, which borrows: {}", method.name, of_type()));
                }
                if types.has_cell(ty) {
                    return Some(format!(
                        "`{}` needs `{shown}`, which holds a cell: what is written to a clone would be lost",
                        method.name
                    ));
                }
                if !types.is_copy(ty, owner) && !types.is_clone(ty, owner) {
                    return Some(format!(
                        "`{}` needs `{shown}`, which cannot be cloned: {} is not known to be `Clone`",
                        method.name,
                        of_type()
                    ));
                }
                None
            };
            if let Some(reason) = refuse(&method.cx.types, input.ty, method.cx.generics()) {
                return Err(reason);
            }
            if input.is_looked_up && method.cx.types.is_collection(input.ty) {
                return Err(format!(
                    "all of `{shown}` would be cloned for a part of it in `{}`",
                    method.name
                ));
            }
            let seen = field_type(&cx.types, guarded, key);
            let seen =
                seen.ok_or_else(|| format!("the type of `{shown}` is not known where the lock is taken"))?;
            if let Some(reason) = refuse(&cx.types, seen, cx.generics()) {
                return Err(reason);
            }
        }
        Ok(())
    }

    fn exported(&self) -> Option<String> {
        let exported = self.order.iter().find(|&&it| reach::is_exported(self.rewrite.workspace, it))?;
        Some(format!(
            "`{}` is public: callers outside of the workspace cannot be seen, and they would still run it under a lock",
            self.methods[exported].name
        ))
    }

    /// Whether one of the methods writes what the lock guards to disk.
    fn ordered(&self) -> Option<String> {
        let summaries = self.rewrite.workspace.summaries;
        // A thin caller hands its fields to a function that was looked at when it was made.
        let whole = self.methods.values().filter(|it| it.thin.is_none());
        let method = whole.into_iter().find(|it| race::persists(&it.cx, summaries))?;
        Some(format!(
            "`{}` writes what the lock guards to disk: without the lock an older state may overwrite a newer one",
            method.name
        ))
    }

    /// The names in calls that the fix replaces.
    fn replaced_names(&self, replaced: &[ExprId]) -> Vec<Mention> {
        let rewrite = self.rewrite;
        let mut gone: Vec<Mention> = Vec::new();
        for &call in replaced {
            let node = rewrite.syntax(call).and_then(|it| ast::MethodCallExpr::cast(it.syntax().clone()));
            gone.extend(
                node.and_then(|it| it.name_ref())
                    .map(|it| Mention { file: rewrite.location.file, name: it.syntax().text_range() }),
            );
        }
        for method in self.methods.values().filter(|it| it.thin.is_none()) {
            for call in method.calls() {
                gone.extend(method.name_of_call(call).map(|name| Mention { file: method.file, name }));
            }
        }
        gone
    }

    fn other_mentions(&self, function: FunctionId, gone: &[Mention]) -> Vec<Mention> {
        reach::mentions(self.rewrite.workspace, function, gone)
    }

    /// Whether the fields can be read where the lock is taken.
    fn sees_all(&self, method: &Method<'db>, caller: hir::Module) -> bool {
        method.inputs.values().all(|it| it.is_visible_from(self.rewrite.cx.db, caller))
    }

    /// How the caller names the function.
    fn path(
        &self,
        method: &Method<'db>,
        here: hir::Function,
        guarded: Ty<'db>,
        naming: &Naming<'_, 'db>,
    ) -> Result<String, Decline> {
        let path = self.path_to(here, guarded, naming, &method.new_name())?;
        if path.starts_with("Self::") || method.can_be_inferred(naming) {
            return Ok(path);
        }
        let full = naming.ty(guarded)?;
        let arguments = full.find('<').ok_or("the guarded type cannot be named where the lock is taken")?;
        let (adt, arguments) = full.split_at(arguments);
        Ok(format!("{adt}::{arguments}::{}", method.new_name()))
    }

    /// How the caller names the function `name` of the guarded type, where arguments tell its parameters.
    fn path_to(
        &self,
        here: hir::Function,
        guarded: Ty<'db>,
        naming: &Naming<'_, 'db>,
        name: &str,
    ) -> Result<String, Decline> {
        let db = self.rewrite.cx.db;
        let unnamed = "the guarded type cannot be named where the lock is taken";
        let (adt, args) = guarded.as_adt().ok_or(unnamed)?;
        let adt = hir::Adt::from(adt);
        let own = match here.as_assoc_item(db).map(|it| it.container(db)) {
            Some(AssocItemContainer::Impl(it)) => it.self_ty(db).as_adt(),
            _ => None,
        };
        match own == Some(adt) && args.types().next().is_none() {
            true => Ok(format!("Self::{name}")),
            false => Ok(format!("{}::{name}", naming.adt(adt)?)),
        }
    }
}

/// One `Naming` for each module that the fix writes in, so that a `use` line is wanted once.
struct Namings<'a, 'db> {
    workspace: &'a Workspace<'a, 'db>,
    all: RefCell<Vec<(hir::Module, Rc<Naming<'a, 'db>>)>>,
}

impl<'a, 'db> Namings<'a, 'db> {
    fn new(workspace: &'a Workspace<'a, 'db>) -> Self {
        Namings { workspace, all: RefCell::default() }
    }

    fn of(&self, module: hir::Module) -> Result<Rc<Naming<'a, 'db>>, Decline> {
        let module = module.nearest_non_block_module(self.workspace.db);
        let known = self.all.borrow().iter().find(|it| it.0 == module).map(|it| Rc::clone(&it.1));
        if let Some(known) = known {
            return Ok(known);
        }
        let naming = Naming::new(self.workspace, module).ok_or("the module is written by a macro")?;
        let naming = Rc::new(naming);
        self.all.borrow_mut().push((module, Rc::clone(&naming)));
        Ok(naming)
    }

    fn uses(&self) -> Vec<Edit> {
        self.all.borrow().iter().flat_map(|it| it.1.uses()).collect()
    }
}

/// An edit that changes nothing, at a mention that the fix has counted on.
///
/// A fix that changes the mention must not be made in the same round: whether the method stays is then decided anew.
fn witness(mention: &Mention) -> Edit {
    let at = usize::from(mention.name.start());
    Edit { span: Span { file: mention.file, start: at, end: at }, replacement: String::new() }
}

/// The type of the field at the end of `key`, each within the one before.
fn field_type<'db>(types: &Types<'db>, ty: Ty<'db>, key: &[String]) -> Option<Ty<'db>> {
    key.iter().try_fold(ty, |ty, name| types.field(ty, name))
}

/// The range of `eng.sync_cycle(`, with the opening parenthesis, and whether arguments follow.
pub fn head_of_call(rewrite: &RewriteCx<'_, '_>, call: ExprId) -> Option<(TextRange, bool)> {
    let node = rewrite.syntax(call).and_then(|it| ast::MethodCallExpr::cast(it.syntax().clone()))?;
    let arguments = node.arg_list()?;
    let opening = arguments.l_paren_token()?.text_range();
    let range = TextRange::new(node.syntax().text_range().start(), opening.end());
    Some((range, arguments.args().next().is_some()))
}

/// A call of `callee` with `values`, up to the arguments that follow at `at`, if there are any: in the form of these, on a
/// line of its own each or not.
pub fn called_with(rewrite: &RewriteCx<'_, '_>, callee: &str, values: &[String], at: TextSize) -> String {
    let rest = rewrite.location.text.get(at.into()..).unwrap_or_default();
    let blank = &rest[..rest.len() - rest.trim_start().len()];
    match blank.rfind('\n') {
        _ if rest.trim_start().starts_with(')') || values.is_empty() => {
            format!("{callee}({}", values.join(", "))
        }
        Some(line) => {
            let (newline, indent) = (rewrite.newline(), &blank[line + 1..]);
            let lines: String = values.iter().map(|it| format!("{newline}{indent}{it},")).collect();
            format!("{callee}({lines}")
        }
        None => format!("{callee}({}, ", values.join(", ")),
    }
}

/// The turbofish of a call, `::<T>`.
pub fn turbofish(rewrite: &RewriteCx<'_, '_>, call: ExprId) -> String {
    let node = rewrite.syntax(call).and_then(|it| ast::MethodCallExpr::cast(it.syntax().clone()));
    let arguments = node.and_then(|it| it.generic_arg_list());
    arguments.map(|it| it.syntax().text().to_string()).unwrap_or_default()
}
