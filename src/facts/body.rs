//! One function's lowered body with its types: what every question about code is asked of.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap};

use super::life::{GuardLife, Origin};
use super::named::{NamedGuards, named_guards};
use super::types::{GuardType, Types};
use crate::ra::base_db::SourceDatabase as _;
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer};
use crate::ra::hir_def::expr_store::Body;
use crate::ra::hir_def::expr_store::body::BodySourceMap;
use crate::ra::hir_def::expr_store::path::Path;
use crate::ra::hir_def::hir::{BindingId, Expr, ExprId, Pat, PatId, Statement, UnaryOp};
use crate::ra::hir_def::resolver::{HasResolver as _, ValueNs};
use crate::ra::hir_def::{DefWithBodyId, EnumVariantId, FunctionId, GenericDefId, StaticId, VariantId};
use crate::ra::hir_ty::db::HirDatabase as _;
use crate::ra::hir_ty::next_solver::{GenericArgs, Ty, TyKind};
use crate::ra::hir_ty::{InferenceResult, ParamEnvAndCrate};
use crate::ra::ide_db::RootDatabase;
use crate::ra::rustc_type_ir::inherent::IntoKind as _;
use crate::ra::span::Edition;
use crate::ra::syntax::TextRange;
use crate::ra::vfs::FileId;

/// A body, its types, and how to get from it to the source.
pub struct BodyCx<'db> {
    pub db: &'db RootDatabase,
    pub types: Types<'db>,
    pub function: FunctionId,
    pub body: &'db Body,
    pub source_map: &'db BodySourceMap,
    pub infer: &'db InferenceResult<'db>,
    pub edition: Edition,
    locals: RefCell<HashMap<ExprId, Option<BindingId>>>,
    guards: RefCell<HashMap<Ty<'db>, Option<GuardType<'db>>>>,
    parents: OnceCell<HashMap<ExprId, ExprId>>,
    named_guards: OnceCell<NamedGuards<'db>>,
}

impl<'db> BodyCx<'db> {
    /// Lowers and types the body of `function`.
    pub fn new(types: Types<'db>, function: FunctionId) -> BodyCx<'db> {
        let db = types.db;
        let owner = DefWithBodyId::from(function);
        let (body, source_map) = Body::with_source_map(db, owner);
        BodyCx {
            db,
            types,
            function,
            body,
            source_map,
            infer: InferenceResult::of(db, owner),
            edition: types.krate.edition(db),
            locals: RefCell::default(),
            guards: RefCell::default(),
            parents: OnceCell::new(),
            named_guards: OnceCell::new(),
        }
    }

    /// The function as the owner of its generics.
    pub fn generics(&self) -> GenericDefId {
        self.function.into()
    }

    /// `Types::guard_in`, remembered.
    pub fn guard_in(&self, ty: Ty<'db>) -> Option<GuardType<'db>> {
        if let Some(&known) = self.guards.borrow().get(&ty) {
            return known;
        }
        let found = self.types.guard_in(ty);
        self.guards.borrow_mut().insert(ty, found);
        found
    }

    /// The guard that the value of `expr` owns, by its type or, where that is unknown, by its name.
    pub fn guard_of(&self, expr: ExprId) -> Option<GuardType<'db>> {
        self.guard_in(self.infer.expr_ty(expr)).or_else(|| self.named_guards().exprs.get(&expr).copied())
    }

    /// The guard that `binding` owns, by its type or, where that is unknown, by its name.
    pub fn guard_held_by(&self, binding: BindingId) -> Option<GuardType<'db>> {
        let ty = self.infer.binding_ty(binding);
        self.guard_in(ty).or_else(|| self.named_guards().bindings.get(&binding).copied())
    }

    /// Whether `expr` is a guard by its name that an unknown method is called on.
    pub fn is_named_receiver(&self, expr: ExprId) -> bool {
        self.named_guards().receivers.contains(&expr)
    }

    fn named_guards(&self) -> &NamedGuards<'db> {
        self.named_guards.get_or_init(|| named_guards(self))
    }

    /// The local variable that the path expression `expr` names.
    pub fn local(&self, expr: ExprId) -> Option<BindingId> {
        let Expr::Path(path) = &self.body[expr] else { return None };
        if let Some(&known) = self.locals.borrow().get(&expr) {
            return known;
        }
        let found = match self.value_ns(expr, path) {
            Some(ValueNs::LocalBinding(binding)) => Some(binding),
            _ => None,
        };
        self.locals.borrow_mut().insert(expr, found);
        found
    }

    /// The static that the path expression `expr` names.
    pub fn static_of(&self, expr: ExprId) -> Option<StaticId> {
        let Expr::Path(path) = &self.body[expr] else { return None };
        match self.value_ns(expr, path) {
            Some(ValueNs::StaticId(id)) => Some(id),
            _ => None,
        }
    }

    /// The variant of an enum that the path expression `expr` names.
    pub fn variant_named(&self, expr: ExprId) -> Option<VariantId> {
        let Expr::Path(path) = &self.body[expr] else { return None };
        match self.value_ns(expr, path) {
            Some(ValueNs::EnumVariantId(it)) => Some(it.into()),
            _ => None,
        }
    }

    fn value_ns(&self, expr: ExprId, path: &Path) -> Option<ValueNs> {
        let mut resolver = DefWithBodyId::from(self.function).resolver(self.db);
        let _guard = resolver.update_to_inner_scope(self.db, DefWithBodyId::from(self.function), expr);
        resolver.resolve_path_in_value_ns_fully(self.db, path, self.body.expr_path_hygiene(expr))
    }

    /// Whether `expr` names a place rather than makes a value.
    pub fn is_place(&self, expr: ExprId) -> bool {
        match &self.body[expr] {
            Expr::Path(_) | Expr::Index { .. } | Expr::UnaryOp { op: UnaryOp::Deref, .. } => true,
            Expr::Field { expr, .. } => self.is_place(*expr),
            _ => false,
        }
    }

    /// The local variable at the bottom of a place: `x` of `x.a.b`.
    pub fn local_root(&self, expr: ExprId) -> Option<BindingId> {
        match &self.body[expr] {
            Expr::Field { expr, .. } => self.local_root(*expr),
            _ => self.local(expr),
        }
    }

    /// Whether `callee` is the `Iterator::next` that a `for` loop calls.
    pub fn is_iterator_next(&self, callee: ExprId) -> bool {
        matches!(&self.body[callee], Expr::Path(Path::LangItem(..)))
            && self.callee(callee).is_some_and(|it| hir::Function::from(it).name(self.db).as_str() == "next")
    }

    /// The function that the expression in call position names.
    pub fn callee(&self, callee: ExprId) -> Option<FunctionId> {
        match self.infer.expr_ty(callee).kind() {
            TyKind::FnDef(def, _) => match def.0 {
                crate::ra::hir_def::CallableDefId::FunctionId(it) => Some(it),
                _ => None,
            },
            _ => None,
        }
    }

    /// The name that a call writes for its function, the last segment of a path; empty where `call` is no such call.
    pub fn called_name(&self, call: ExprId) -> String {
        match &self.body[call] {
            Expr::MethodCall { method_name, .. } => method_name.as_str().to_owned(),
            Expr::Call { callee, .. } => match &self.body[*callee] {
                Expr::Path(path) => path
                    .mod_path()
                    .and_then(|it| it.segments().last().map(|it| it.as_str().to_owned()))
                    .unwrap_or_default(),
                _ => String::new(),
            },
            _ => String::new(),
        }
    }

    /// The function that the expression in call position runs: the impl's, where the types decide it.
    pub fn concrete_callee(&self, callee: ExprId) -> Option<FunctionId> {
        let function = self.callee(callee)?;
        match &self.infer.expr_ty(callee).inner().internee {
            TyKind::FnDef(_, args) => Some(self.concrete(function, *args)),
            _ => Some(function),
        }
    }

    /// The impl's function that a call of a trait's function runs, where the types decide it.
    pub fn concrete(&self, function: FunctionId, args: GenericArgs<'db>) -> FunctionId {
        let container = hir::Function::from(function).as_assoc_item(self.db).map(|it| it.container(self.db));
        if !matches!(container, Some(AssocItemContainer::Trait(_))) {
            return function;
        }
        let param_env = self.db.trait_environment(self.generics());
        let env = ParamEnvAndCrate { param_env, krate: self.types.krate.into() };
        self.db.lookup_impl_method(env, function, args).0.left().unwrap_or(function)
    }

    /// Whether `expr` calls a function that is declared to return `!`.
    ///
    /// The inferred type does not tell: a type that nothing decides becomes `!` too.
    pub fn never_returns(&self, expr: ExprId) -> bool {
        let function = match &self.body[expr] {
            Expr::Call { callee, .. } => self.callee(*callee),
            Expr::MethodCall { .. } => self.infer.method_resolution(expr).map(|it| it.0),
            _ => return false,
        };
        self.infer.expr_ty(expr).is_never()
            && function.is_some_and(|it| hir::Function::from(it).ret_type(self.db).is_never())
    }

    /// The enum variant or struct that `pat` asks for.
    pub fn variant_of_pat(&self, pat: PatId) -> Option<VariantId> {
        if let Some(variant) = self.infer.variant_resolution_for_pat(pat) {
            return Some(variant);
        }
        let Pat::Path(path) = &self.body[pat] else { return None };
        let resolver = DefWithBodyId::from(self.function).resolver(self.db);
        match resolver.resolve_path_in_value_ns_fully(self.db, path, self.body.pat_path_hygiene(pat))? {
            ValueNs::EnumVariantId(it) => Some(it.into()),
            _ => None,
        }
    }

    /// Whether the patterns inside `pat` match whatever is there.
    pub fn is_irrefutable_inside(&self, pat: PatId) -> bool {
        let mut irrefutable = true;
        self.body[pat].walk_child_pats(|it| {
            irrefutable &= matches!(&self.body[it], Pat::Wild | Pat::Rest | Pat::Bind { subpat: None, .. });
        });
        irrefutable
    }

    /// The other variants of the enum of `variant`.
    pub fn sibling_variants(&self, variant: EnumVariantId) -> Vec<EnumVariantId> {
        let parent = hir::EnumVariant::from(variant).parent_enum(self.db);
        parent.variants(self.db).into_iter().map(EnumVariantId::from).filter(|&it| it != variant).collect()
    }

    /// The type of the pattern at `range` of the function's file.
    pub fn pat_type_at(&self, range: TextRange) -> Option<Ty<'db>> {
        let at_range = |pat: PatId| {
            let source = self.source_map.pat_syntax(pat);
            source.is_ok_and(|it| !it.file_id.is_macro() && it.value.text_range() == range)
        };
        self.body.pats().map(|it| it.0).find(|&it| at_range(it)).map(|it| self.infer.pat_ty(it))
    }

    // ---- source

    /// Where `expr` stands in the source, or `None` for code that the engine made up.
    pub fn expr_place(&self, expr: ExprId) -> Option<Place> {
        let source = self.source_map.expr_syntax(expr).ok()?;
        Some(self.place_of(source.file_id, source.value.text_range()))
    }

    /// Where the pattern that introduces `binding` stands in the source.
    pub fn binding_place(&self, binding: BindingId) -> Option<Place> {
        if self.body.is_any_self_param(binding) {
            let source = self.source_map.self_param_syntax()?;
            return Some(self.place_of(source.file_id, source.value.text_range()));
        }
        self.source_map.patterns_for_binding(binding).iter().find_map(|&pat| {
            let source = self.source_map.pat_syntax(pat).ok()?;
            Some(self.place_of(source.file_id, source.value.text_range()))
        })
    }

    fn place_of(&self, file: hir::HirFileId, range: TextRange) -> Place {
        let (original, _) = hir::InFile::new(file, range).original_node_file_range(self.db);
        Place { file: original.file_id.file_id(self.db), range: original.range, in_macro: file.is_macro() }
    }

    /// The text of `expr` on one line.
    pub fn text(&self, expr: ExprId) -> String {
        let Some(place) = self.expr_place(expr) else { return String::new() };
        let text = self.db.file_text(place.file).text(self.db);
        let text = text.get(place.range.start().into()..place.range.end().into()).unwrap_or_default();
        one_line(text)
    }

    /// The name of a binding.
    pub fn name(&self, binding: BindingId) -> String {
        self.body[binding].name.as_str().to_owned()
    }

    // ---- structure

    /// Calls `f` on `expr` and everything in it, closures included.
    pub fn walk(&self, expr: ExprId, f: &mut impl FnMut(ExprId)) {
        f(expr);
        let mut children = Vec::new();
        self.body.walk_child_exprs(expr, |it| children.push(it));
        for child in children {
            self.walk(child, f);
        }
    }

    /// The expression around `expr`.
    pub fn parent(&self, expr: ExprId) -> Option<ExprId> {
        let parents = self.parents.get_or_init(|| {
            let mut parents = HashMap::new();
            self.walk(self.body.root_expr(), &mut |it| {
                self.body.walk_child_exprs(it, |child| {
                    parents.insert(child, it);
                });
            });
            parents
        });
        parents.get(&expr).copied()
    }

    /// The path expressions that name one of `bindings`, in source order.
    pub fn uses_of(&self, bindings: &BTreeSet<BindingId>) -> Vec<ExprId> {
        let mut uses = Vec::new();
        self.walk(self.body.root_expr(), &mut |it| {
            if self.local(it).is_some_and(|binding| bindings.contains(&binding)) {
                uses.push(it);
            }
        });
        uses
    }

    /// Whether the value of `expr` goes into `drop(..)`.
    pub fn is_dropped(&self, expr: ExprId) -> bool {
        let Some(parent) = self.parent(expr) else { return false };
        let Expr::Call { callee, args } = &self.body[parent] else { return false };
        args.contains(&expr)
            && self.callee(*callee).is_some_and(|it| {
                let function = hir::Function::from(it);
                function.name(self.db).as_str() == "drop"
                    && function.module(self.db).krate(self.db).origin(self.db).is_lang()
            })
    }

    /// Whether `call` is `drop(..)`.
    pub fn is_dropped_by(&self, call: ExprId) -> bool {
        matches!(&self.body[call], Expr::Call { args, .. } if args.iter().any(|&it| self.is_dropped(it)))
    }

    /// Whether `expr` is the whole initializer of a `let`, as in the engine's `let x = x` for parameters.
    pub fn is_initializer(&self, expr: ExprId) -> bool {
        let Some(parent) = self.parent(expr) else { return false };
        let (Expr::Block { statements, .. } | Expr::Unsafe { statements, .. }) = &self.body[parent] else {
            return false;
        };
        statements.iter().any(|it| matches!(it, Statement::Let { initializer: Some(it), .. } if *it == expr))
    }

    /// What the `let` of `binding` alone sets it to.
    pub fn initializer(&self, binding: BindingId) -> Option<ExprId> {
        self.body.exprs().find_map(|(_, expr)| {
            let (Expr::Block { statements, .. } | Expr::Unsafe { statements, .. }) = expr else {
                return None;
            };
            statements.iter().find_map(|it| match it {
                Statement::Let { pat, initializer, .. } => match self.body[*pat] {
                    Pat::Bind { id, .. } if id == binding => *initializer,
                    _ => None,
                },
                _ => None,
            })
        })
    }

    /// Whether `binding` was set to something that borrows from the guard of `life`.
    pub fn borrows_from(&self, binding: BindingId, life: &GuardLife<'_>) -> bool {
        let mut found = false;
        for (_, expr) in self.body.exprs() {
            let (Expr::Block { statements, .. } | Expr::Unsafe { statements, .. }) = expr else { continue };
            for statement in statements {
                if let Statement::Let { pat, initializer: Some(initializer), .. } = statement
                    && self.binds(*pat, binding)
                {
                    self.walk(*initializer, &mut |it| {
                        let is_origin = matches!(life.origin, Origin::Expr(origin) if origin == it);
                        found |= is_origin || self.local(it).is_some_and(|it| life.holders.contains(&it));
                    });
                }
            }
        }
        found
    }

    fn binds(&self, pat: PatId, binding: BindingId) -> bool {
        let mut found = false;
        self.body.walk_bindings_in_pat(pat, |it| found |= it == binding);
        found
    }
}

/// A range of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub file: FileId,
    pub range: TextRange,
    /// Whether it was mapped out of a macro expansion: to its argument, or to the whole call.
    pub in_macro: bool,
}

/// `text` with every run of white space made one blank, and none around dots.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && !word.starts_with('.') && !word.starts_with('?') {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}
