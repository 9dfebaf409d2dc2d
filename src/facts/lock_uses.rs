//! Every place that a lock of the workspace goes through, and everything that is done to it there.
//!
//! Fields, statics, variables, parameters and results that hand the same locks to each other form one *family of
//! places*: what is done to one of them is done to the locks of all.
//! Two fields of one type are two families as long as nothing moves a lock from one to the other.
//! What is not understood becomes an obstacle of the family, so that nobody changes its type by half.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::body::BodyCx;
use super::life::{self, GuardLife, Lives, Origin};
use super::lock_names::{LockNames, Written};
use super::reach;
use super::types::Types;
use super::unseen;
use super::workspace::{FunctionItem, Workspace};
use crate::model::LockFamily;
use crate::ra::hir::{self, AsAssocItem as _, HasSource as _};
use crate::ra::hir_def::hir::{BindingId, ClosureKind, Expr, ExprId, Pat, PatId, RecordSpread, Statement};
use crate::ra::hir_def::{AdtId, FieldId, FunctionId, StaticId, VariantId};
use crate::ra::hir_ty::next_solver::{Ty, TyKind};
use crate::ra::syntax::ast::{self, HasName as _};
use crate::ra::syntax::{AstNode as _, SyntaxNode, TextRange, TextSize};
use crate::ra::vfs::FileId;

/// Where a lock is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spot {
    Field(FieldId),
    Static(StaticId),
    /// A parameter by its index, `self` first.
    Param(FunctionId, usize),
    Local(FunctionId, BindingId),
    /// What a function returns, or its future.
    Returned(FunctionId),
    /// The value of an expression on its way.
    Value(FunctionId, ExprId),
}

/// What is done to a lock in one place.
#[derive(Debug, Clone)]
pub struct LockUse<'db> {
    pub item: FunctionItem,
    /// The method's name: `lock`, `read`, `try_lock`, `get_mut`, ...
    pub method: String,
    /// The method call.
    pub call: ExprId,
    /// The call, or the await of it.
    pub whole: ExprId,
    /// Where `call` and `whole` are in the file of `item`; `None` in a macro.
    pub ranges: Option<(TextRange, TextRange)>,
    /// The life of the guard that it makes; `None` where it makes none here, or more than this body's own code has it.
    pub life: Option<GuardLife<'db>>,
}

/// A place in the source that stands in the way of changing a lock's type, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Obstacle {
    pub file: usize,
    pub start: TextSize,
    /// After the place: "`x` is ..".
    pub why: String,
    pub uses: UsesBehind,
}

/// Whether an obstacle hides uses of the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UsesBehind {
    /// None: what stands there cannot be rewritten, and is known.
    Known,
    /// There may be some that nobody has seen.
    Unknown,
}

/// Places that share their locks.
#[derive(Debug)]
pub struct LockFamilyOfPlaces<'db> {
    /// The type of its locks.
    pub lock: AdtId,
    /// The fields and statics, by their place; what makes the lock where it is only ever in variables.
    pub declared: Vec<Declared>,
    pub uses: Vec<LockUse<'db>>,
    /// The calls `Mutex::new(..)` by the range of the path that is called.
    pub constructors: Vec<(usize, TextRange)>,
    /// The types written for its places: the path that names the lock, without its arguments.
    pub written: Vec<(usize, TextRange)>,
    pub obstacles: BTreeSet<Obstacle>,
    pub reach: Reach,
}

/// How far code outside of the workspace gets at the locks of a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Not at all.
    Workspace,
    /// They are in a public field or static, or a public function takes them.
    Outside,
    /// A public function hands them out.
    HandedOut,
}

/// A field or static that holds the lock.
#[derive(Debug, Clone)]
pub struct Declared {
    pub spot: Spot,
    pub file: usize,
    /// The whole field or item.
    pub range: TextRange,
    pub name: String,
    /// The path, `Manager::state`.
    pub path: String,
}

/// The families of places of the locks that `wanted` accepts by their type.
///
/// What `written` refuses is not typed.
pub fn families<'db>(
    workspace: &Workspace<'_, 'db>,
    written: impl Fn(Written<'_>) -> bool,
    wanted: impl Fn(Ty<'db>, LockFamily) -> bool,
) -> Vec<LockFamilyOfPlaces<'db>> {
    let mut collector = Collector {
        workspace,
        wanted: &wanted,
        spots: Spots::default(),
        locks: Vec::new(),
        seen: Vec::new(),
        in_function: HashMap::new(),
        in_macros: HashMap::new(),
        guarded: HashMap::new(),
        resolved: BTreeSet::new(),
    };
    for item in LockNames::of(workspace, &written).functions_that_touch(workspace, &written) {
        collector.function(item);
    }
    collector.finish()
}

/// Union-find over spots, with what is known of each set.
#[derive(Default)]
struct Spots {
    index: HashMap<Spot, usize>,
    list: Vec<Spot>,
    parent: Vec<usize>,
}

impl Spots {
    fn id(&mut self, spot: Spot) -> usize {
        if let Some(&id) = self.index.get(&spot) {
            return id;
        }
        let id = self.list.len();
        self.index.insert(spot, id);
        self.list.push(spot);
        self.parent.push(id);
        id
    }

    fn root(&mut self, mut id: usize) -> usize {
        while self.parent[id] != id {
            self.parent[id] = self.parent[self.parent[id]];
            id = self.parent[id];
        }
        id
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        self.parent[b.max(a)] = a.min(b);
    }
}

/// What one spot saw.
enum Seen<'db> {
    Use(Box<LockUse<'db>>),
    Constructor(usize, TextRange),
    Obstacle(Obstacle),
    Written(usize, TextRange),
}

struct Collector<'a, 'w, 'db, F> {
    workspace: &'a Workspace<'w, 'db>,
    wanted: &'a F,
    spots: Spots,
    /// The lock that each spot has, where that is known.
    locks: Vec<(usize, AdtId)>,
    seen: Vec<(usize, Seen<'db>)>,
    /// What is written in a function and belongs to no spot of it.
    in_function: HashMap<FunctionId, Obstacle>,
    /// The words in the macros that nothing is known of, with the first place of each.
    in_macros: HashMap<String, (usize, TextSize)>,
    /// What the locks are over that constructors make, where it has a name.
    guarded: HashMap<(usize, TextRange), String>,
    /// The ends of field accesses of which the field is known.
    resolved: BTreeSet<(usize, TextSize)>,
}

impl<'db, F: Fn(Ty<'db>, LockFamily) -> bool> Collector<'_, '_, 'db, F> {
    fn function(&mut self, item: FunctionItem) {
        let cx = self.workspace.body(item.id);
        let lives = life::lives(&cx);
        let mut walker =
            Walker { collector: self, cx: &cx, item: &item, lives: &lives, values: HashMap::new() };
        walker.run();
    }

    fn finish(mut self) -> Vec<LockFamilyOfPlaces<'db>> {
        let mut families: BTreeMap<usize, LockFamilyOfPlaces<'db>> = BTreeMap::new();
        let mut mixed = BTreeSet::new();
        for (spot, lock) in std::mem::take(&mut self.locks) {
            let root = self.spots.root(spot);
            let family = families.entry(root).or_insert_with(|| LockFamilyOfPlaces {
                lock,
                declared: Vec::new(),
                uses: Vec::new(),
                constructors: Vec::new(),
                written: Vec::new(),
                obstacles: BTreeSet::new(),
                reach: Reach::Workspace,
            });
            if family.lock != lock {
                mixed.insert(root);
            }
        }
        for (spot, seen) in std::mem::take(&mut self.seen) {
            let Some(family) = families.get_mut(&self.spots.root(spot)) else { continue };
            match seen {
                Seen::Use(it) => family.uses.push(*it),
                Seen::Constructor(file, range) => family.constructors.push((file, range)),
                Seen::Written(file, range) => family.written.push((file, range)),
                Seen::Obstacle(it) => {
                    family.obstacles.insert(it);
                }
            }
        }
        for id in 0..self.spots.list.len() {
            let (spot, root) = (self.spots.list[id], self.spots.root(id));
            let Some(family) = families.get_mut(&root) else { continue };
            declare(self.workspace, spot, family);
            family.reach = family.reach.max(reach_of(self.workspace, spot));
            let function = match spot {
                Spot::Param(it, _) | Spot::Local(it, _) | Spot::Returned(it) | Spot::Value(it, _) => it,
                Spot::Field(_) | Spot::Static(_) => continue,
            };
            family.obstacles.extend(self.in_function.get(&function).cloned());
        }
        lost(self.workspace, &mut families, &self.guarded);
        for family in families.values_mut().filter(|it| it.declared.is_empty()) {
            family.declared.extend(local(self.workspace, family));
        }
        families.retain(|_, it| !it.declared.is_empty());
        for (root, family) in &mut families {
            family.declared.sort_by_key(|it| (it.file, it.range.start()));
            family.written.sort_by_key(|it| (it.0, it.1.start()));
            family.written.dedup();
            family.constructors.sort_by_key(|it| (it.0, it.1.start()));
            family.constructors.dedup();
            family.uses.sort_by_key(|it| (it.item.file, it.ranges.map(|it| it.0.start())));
            if mixed.contains(root)
                && let Some(Declared { file, range, .. }) = family.declared.first().cloned()
            {
                let why = "holds locks of two types".to_owned();
                let uses = UsesBehind::Known;
                family.obstacles.insert(Obstacle { file, start: range.start(), why, uses });
            }
            family.obstacles.extend(unseen::accesses(self.workspace, &family.declared, &self.resolved));
            let statics = family.declared.iter().filter(|it| matches!(it.spot, Spot::Static(_)));
            let in_macro = statics.filter_map(|it| self.in_macros.get(&it.name)).next();
            family.obstacles.extend(in_macro.map(|&(file, start)| unseen::given_to_macro(file, start)));
        }
        let mut families: Vec<_> = families.into_values().collect();
        families.sort_by_key(|it| it.declared.first().map(|it| (it.file, it.range.start())));
        families
    }

    /// The lock inside a type, behind references and in the arguments of other types.
    fn lock_in(&self, cx: &BodyCx<'db>, ty: Ty<'db>, depth: usize) -> Option<AdtId> {
        let depth = depth.checked_sub(1)?;
        match &ty.inner().internee {
            TyKind::Adt(adt, args) => {
                let id = adt.def_id();
                let meaning = cx.types.meanings.of_type(id);
                if let Some(family) = meaning.lock {
                    let name = hir::Adt::from(id).name(cx.db);
                    let is_plain = matches!(name.as_str(), "Mutex" | "RwLock");
                    if is_plain && (self.wanted)(ty, family) {
                        return Some(id);
                    }
                }
                if meaning.guard.is_some() {
                    return None;
                }
                args.types().find_map(|it| self.lock_in(cx, it, depth))
            }
            TyKind::Ref(_, inner, _) | TyKind::Slice(inner) | TyKind::Array(inner, _) => {
                self.lock_in(cx, *inner, depth)
            }
            TyKind::Tuple(_) => ty.as_tuple()?.iter().find_map(|it| self.lock_in(cx, it, depth)),
            _ => None,
        }
    }
}

/// A part of a method's signature.
#[derive(Debug, Clone, Copy)]
enum TraitPart {
    Param(usize),
    Returned,
}

struct Walker<'c, 'a, 'w, 'db, F> {
    collector: &'c mut Collector<'a, 'w, 'db, F>,
    cx: &'c BodyCx<'db>,
    item: &'c FunctionItem,
    lives: &'c Lives<'db>,
    values: HashMap<ExprId, Option<usize>>,
}

impl<'db, F: Fn(Ty<'db>, LockFamily) -> bool> Walker<'_, '_, '_, 'db, F> {
    fn run(&mut self) {
        let cx = self.cx;
        let function = self.item.id;
        let own = usize::from(cx.body.self_param.is_some());
        let params: Vec<(usize, PatId)> = cx
            .body
            .params
            .iter()
            .enumerate()
            .flat_map(|(index, it)| [(index + own, it.formal), (index + own, it.user_written)])
            .collect();
        for (index, pat) in params {
            if self.lock_of(cx.infer.pat_ty(pat)).is_some() {
                let spot = self.spot(Spot::Param(function, index), cx.infer.pat_ty(pat));
                self.bind(pat, spot);
                self.of_trait(spot, None, function, TraitPart::Param(index));
            }
        }
        let mut all = Vec::new();
        cx.walk(cx.body.root_expr(), &mut |it| all.push(it));
        for expr in all {
            self.value(expr);
            self.statements(expr);
            if cx.infer.field_resolution(expr).is_some()
                && let Some(place) = cx.expr_place(expr)
            {
                self.collector.resolved.insert((self.item.file, place.range.end()));
            }
        }
        self.odd_mentions();
        self.unknown_macros();
        let root = cx.body.root_expr();
        let body = match &cx.body[root] {
            Expr::Closure { body, closure_kind: ClosureKind::Coroutine { .. }, .. } => *body,
            _ => root,
        };
        self.returns(body);
    }

    /// Notes a type argument or the type of a closure's parameter that names such a lock: nothing rewrites those.
    fn odd_mentions(&mut self) {
        let item = self.item;
        let workspace = self.collector.workspace;
        let view = workspace.view(item.file);
        let Some(view) = view else { return };
        let Some(function) = view.covering_element(item.range).ancestors().find_map(ast::Fn::cast) else {
            return;
        };
        let Some(body) = function.body() else { return };
        for path in body.syntax().descendants().filter_map(ast::PathType::cast).filter_map(|it| it.path()) {
            let in_let = path.syntax().ancestors().take_while(|it| it != body.syntax()).find_map(|it| {
                let is_let = ast::LetStmt::cast(it.clone()).is_some_and(|it| {
                    it.ty()
                        .is_some_and(|it| it.syntax().text_range().contains_range(path.syntax().text_range()))
                });
                is_let.then_some(())
            });
            let is_lock = workspace.adt_of(&path).is_some_and(|it| {
                let family = self.cx.types.meanings.of_type(it).lock;
                let name = hir::Adt::from(it).name(self.cx.db);
                family.is_some() && matches!(name.as_str(), "Mutex" | "RwLock")
            });
            if in_let.is_none() && is_lock {
                let why = "names the lock's type in an expression".to_owned();
                let range = path.syntax().text_range();
                let uses = UsesBehind::Known;
                self.collector
                    .in_function
                    .insert(item.id, Obstacle { file: item.file, start: range.start(), why, uses });
            }
        }
    }

    /// Notes the words in the macros that nothing is known of, and the variables with a lock among them.
    fn unknown_macros(&mut self) {
        let (cx, item) = (self.cx, self.item);
        let words = unseen::words_in_macros(self.collector.workspace, item);
        if words.is_empty() {
            return;
        }
        for (id, _) in cx.body.bindings() {
            let ty = cx.infer.binding_ty(id);
            if let Some(&start) = words.get(&cx.name(id))
                && self.lock_of(ty).is_some()
            {
                let spot = self.spot(Spot::Local(item.id, id), ty);
                self.collector.seen.push((spot, Seen::Obstacle(unseen::given_to_macro(item.file, start))));
            }
        }
        for (word, start) in words {
            self.collector.in_macros.entry(word).or_insert((item.file, start));
        }
    }

    fn lock_of(&self, ty: Ty<'db>) -> Option<AdtId> {
        self.collector.lock_in(self.cx, ty, 6)
    }

    fn spot(&mut self, spot: Spot, ty: Ty<'db>) -> usize {
        let is_new = !self.collector.spots.index.contains_key(&spot);
        let id = self.collector.spots.id(spot);
        if is_new && let Some(lock) = self.lock_of(ty) {
            self.collector.locks.push((id, lock));
        }
        id
    }

    fn join(&mut self, a: usize, b: Option<usize>) {
        if let Some(b) = b {
            self.collector.spots.join(a, b);
        }
    }

    /// What cannot be rewritten, and is known.
    fn obstacle(&mut self, spot: usize, expr: Option<ExprId>, why: &str) {
        self.note(spot, expr, why, UsesBehind::Known);
    }

    /// Where the lock goes out of sight.
    fn out_of_sight(&mut self, spot: usize, expr: Option<ExprId>, why: &str) {
        self.note(spot, expr, why, UsesBehind::Unknown);
    }

    fn note(&mut self, spot: usize, expr: Option<ExprId>, why: &str, uses: UsesBehind) {
        let place = expr.and_then(|it| self.cx.expr_place(it));
        let range = place.map_or(self.item.range, |it| it.range);
        let obstacle = Obstacle { file: self.item.file, start: range.start(), why: why.to_owned(), uses };
        self.collector.seen.push((spot, Seen::Obstacle(obstacle)));
    }

    /// Joins a spot of a trait's method with that of the same method in the trait, by which others call it.
    fn of_trait(&mut self, spot: usize, expr: Option<ExprId>, function: FunctionId, part: TraitPart) {
        let why = match part {
            TraitPart::Param(_) => "is a parameter of a trait's method",
            TraitPart::Returned => "is the result of a trait's method",
        };
        let declared = match self.declared_in_trait(function) {
            Some(it) => it,
            None if self.is_of_trait(function) => return self.out_of_sight(spot, expr, why),
            None => return,
        };
        let declared = match part {
            TraitPart::Param(index) => Spot::Param(declared, index),
            TraitPart::Returned => Spot::Returned(declared),
        };
        let declared = self.collector.spots.id(declared);
        self.join(declared, Some(spot));
        self.obstacle(spot, expr, why);
    }

    /// The method of a trait of the workspace that `function` is, or is an implementation of.
    fn declared_in_trait(&self, function: FunctionId) -> Option<FunctionId> {
        let db = self.cx.db;
        let item = hir::Function::from(function).as_assoc_item(db)?;
        let trait_ = item.container_trait(db).or_else(|| item.implemented_trait(db))?;
        let name = hir::Function::from(function).name(db);
        let method = trait_.items(db).into_iter().find_map(|it| match it {
            hir::AssocItem::Function(it) if it.name(db) == name => Some(it),
            _ => None,
        });
        method.and_then(|it| FunctionId::try_from(it).ok()).filter(|&it| self.is_local(it))
    }

    /// The spot of an expression's value, where that has a lock in it.
    fn value(&mut self, expr: ExprId) -> Option<usize> {
        if let Some(&known) = self.values.get(&expr) {
            return known;
        }
        self.values.insert(expr, None);
        let found = self.evaluate(expr);
        self.values.insert(expr, found);
        found
    }

    fn evaluate(&mut self, expr: ExprId) -> Option<usize> {
        let cx = self.cx;
        let ty = cx.infer.expr_ty(expr);
        let function = self.item.id;
        let has_lock = self.lock_of(ty).is_some();
        match &cx.body[expr] {
            Expr::Path(_) if has_lock => {
                if let Some(binding) = cx.local(expr) {
                    return Some(self.spot(Spot::Local(function, binding), ty));
                }
                if let Some(id) = cx.static_of(expr) {
                    return Some(self.spot(Spot::Static(id), ty));
                }
                let spot = self.spot(Spot::Value(function, expr), ty);
                // `None` has no lock in it.
                if cx.variant_named(expr).is_none() {
                    self.obstacle(spot, Some(expr), "is a constant");
                }
                Some(spot)
            }
            Expr::Field { expr: base, .. } if has_lock => {
                let field = cx.infer.field_resolution(expr).and_then(|it| it.left());
                let base = self.value(*base);
                match field.filter(|&it| self.is_declared_with_lock(it)) {
                    Some(field) => Some(self.spot(Spot::Field(field), ty)),
                    None => base,
                }
            }
            Expr::Call { callee, args } => self.call(expr, cx.concrete_callee(*callee), args, Some(*callee)),
            Expr::MethodCall { receiver, args, method_name, .. } => {
                let function = cx.infer.method_resolution(expr).map(|it| cx.concrete(it.0, it.1));
                let adjusted =
                    cx.infer.type_of_expr_with_adjust(*receiver).unwrap_or(cx.infer.expr_ty(*receiver));
                let receiver_spot = self.value(*receiver);
                // Owned guards are taken of the `Arc` that the lock is in.
                let is_own = self.is_lock(adjusted)
                    || function
                        .and_then(|it| self.implementing_lock(it))
                        .is_some_and(|it| self.lock_of(adjusted) == Some(it));
                if let (Some(spot), true) = (receiver_spot, is_own) {
                    self.use_of(spot, expr, method_name.as_str(), function);
                    return None;
                }
                let operands: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                self.call(expr, function, &operands, None)
            }
            Expr::Await { expr: inner } => {
                let inner = self.value(*inner);
                if has_lock { inner } else { None }
            }
            Expr::RecordLit { fields, spread, .. } => {
                let variant = cx.infer.variant_resolution_for_expr(expr);
                for field in fields {
                    let value = self.value(field.expr);
                    let declared = variant.and_then(|it| self.field_named(it, field.name.as_str()));
                    if let (None, Some(declared)) = (value, declared) {
                        self.set_to_unknown(declared, field.expr);
                    }
                    if let (Some(value), Some(declared)) = (value, declared) {
                        let spot = match self.is_declared_with_lock(declared) {
                            true => self.spot(Spot::Field(declared), cx.infer.expr_ty(field.expr)),
                            false => self.spot(Spot::Value(function, expr), ty),
                        };
                        self.join(spot, Some(value));
                    }
                }
                if let RecordSpread::Expr(it) = spread {
                    self.value(*it);
                }
                has_lock.then(|| self.spot(Spot::Value(function, expr), ty))
            }
            Expr::Closure { closure_kind: ClosureKind::Closure, .. } => None,
            Expr::Assignment { target, value } => {
                let value = self.value(*value);
                if let (Some(value), Pat::Expr(place)) = (value, &cx.body[*target]) {
                    let place = self.value(*place);
                    self.join(value, place);
                }
                None
            }
            Expr::Return { expr: Some(value) } => {
                self.returns(*value);
                None
            }
            _ if has_lock => {
                let spot = self.spot(Spot::Value(function, expr), ty);
                let mut children = Vec::new();
                cx.body.walk_child_exprs(expr, |it| children.push(it));
                for child in children {
                    let child = self.value(child);
                    self.join(spot, child);
                }
                Some(spot)
            }
            _ => None,
        }
    }

    /// Notes a field that holds a lock and gets a value of unknown type: what made that lock is not known.
    fn set_to_unknown(&mut self, field: FieldId, value: ExprId) {
        let declared = self.cx.types.declared_type(field);
        if let Some(ty) = declared.filter(|_| self.is_declared_with_lock(field)) {
            let spot = self.spot(Spot::Field(field), ty);
            self.obstacle(spot, Some(value), "gets a value whose type is not known");
        }
    }

    /// What the value of `expr` is, where the function ends with it.
    fn returns(&mut self, expr: ExprId) {
        let ty = self.cx.infer.expr_ty(expr);
        if self.lock_of(ty).is_none() {
            return;
        }
        let function = self.item.id;
        let spot = self.spot(Spot::Returned(function), ty);
        let value = self.value(expr);
        self.join(spot, value);
        self.of_trait(spot, None, function, TraitPart::Returned);
    }

    fn call(
        &mut self,
        expr: ExprId,
        function: Option<FunctionId>,
        operands: &[ExprId],
        callee: Option<ExprId>,
    ) -> Option<usize> {
        let cx = self.cx;
        let ty = cx.infer.expr_ty(expr);
        let spots: Vec<(usize, Option<usize>)> =
            operands.iter().enumerate().map(|(index, &it)| (index, self.value(it))).collect();
        let has_lock = self.lock_of(ty).is_some();
        let any = has_lock || spots.iter().any(|it| it.1.is_some());
        if let Some(it) = function.filter(|&it| self.is_local(it)) {
            for &(index, spot) in &spots {
                if let Some(spot) = spot {
                    let param = self.spot(Spot::Param(it, index), cx.infer.expr_ty(operands[index]));
                    self.join(param, Some(spot));
                    self.of_trait(param, Some(expr), it, TraitPart::Param(index));
                }
            }
            let awaited = cx.parent(expr).filter(|it| matches!(cx.body[*it], Expr::Await { .. }));
            let result = if has_lock { Some(ty) } else { awaited.map(|it| cx.infer.expr_ty(it)) };
            let result = result.filter(|&it| self.lock_of(it).is_some())?;
            let returned = self.spot(Spot::Returned(it), result);
            self.of_trait(returned, Some(expr), it, TraitPart::Returned);
            return Some(returned);
        }
        if let Some(variant) = callee.and_then(|it| self.constructed(it)) {
            for &(index, spot) in &spots {
                let declared = self.field_named(variant, &index.to_string());
                if let (None, Some(declared)) = (spot, declared) {
                    self.set_to_unknown(declared, operands[index]);
                }
                if let (Some(spot), Some(declared)) = (spot, declared) {
                    let field = match self.is_declared_with_lock(declared) {
                        true => self.spot(Spot::Field(declared), cx.infer.expr_ty(operands[index])),
                        false => self.spot(Spot::Value(self.item.id, expr), ty),
                    };
                    self.join(field, Some(spot));
                }
            }
            return has_lock.then(|| self.spot(Spot::Value(self.item.id, expr), ty));
        }
        if !any {
            return None;
        }
        let spot = self.spot(Spot::Value(self.item.id, expr), ty);
        for &(_, it) in &spots {
            self.join(spot, it);
        }
        for &operand in operands {
            if let Expr::Closure { args, body, closure_kind: ClosureKind::Closure, .. } = &cx.body[operand] {
                let (args, body) = (args.clone(), *body);
                args.iter().for_each(|&it| self.bind(it, spot));
                if self.lock_of(cx.infer.expr_ty(body)).is_some() {
                    let body = self.value(body);
                    self.join(spot, body);
                }
            }
        }
        // A method of the lock's own by its path: it is no use that can be rewritten as those by a dot.
        let called = callee.and(function).filter(|&it| hir::Function::from(it).has_self_param(cx.db));
        let passed = operands.iter().filter_map(|&it| cx.concrete_callee(it));
        if let Some(own) = called.into_iter().chain(passed).find(|&it| self.is_of_lock(it)) {
            let name = hir::Function::from(own).name(cx.db).as_str().to_owned();
            let why = format!("names the lock's `{name}` by its path");
            match name.as_str() {
                "into_inner" | "get_mut" => self.obstacle(spot, Some(expr), &why),
                _ => self.out_of_sight(spot, Some(expr), &why),
            }
        } else if self.is_lock(ty) {
            self.constructed_lock(spot, expr, function, callee);
        } else if !has_lock && !self.is_harmless(function, operands, &spots) {
            let name = function.map(|it| hir::Function::from(it).name(cx.db).as_str().to_owned());
            let why = match name {
                Some(name) => format!("hands the lock to `{name}`, which is not of this workspace"),
                None => "hands the lock to a function that is not known".to_owned(),
            };
            self.out_of_sight(spot, Some(expr), &why);
        } else if has_lock && function.is_none() {
            self.out_of_sight(spot, Some(expr), "comes from a function that is not known");
        }
        Some(spot).filter(|_| has_lock)
    }

    /// Whether a function stands in an `impl` of a lock.
    fn is_of_lock(&self, function: FunctionId) -> bool {
        self.implementing_lock(function).is_some()
    }

    /// The lock in whose `impl` a function stands.
    fn implementing_lock(&self, function: FunctionId) -> Option<AdtId> {
        let item = hir::Function::from(function).as_assoc_item(self.cx.db);
        let adt = item.and_then(|it| it.implementing_ty(self.cx.db)).and_then(|it| it.as_adt())?;
        let is_lock = self.cx.types.meanings.of_type(adt.into()).lock.is_some()
            && matches!(adt.name(self.cx.db).as_str(), "Mutex" | "RwLock");
        is_lock.then(|| adt.into())
    }

    /// Whether a library's function takes the lock without keeping it, or is the language's or the lock's own and works
    /// on what it is called on: a framework's state comes back in the arguments of functions that only the framework calls.
    fn is_harmless(
        &self,
        function: Option<FunctionId>,
        operands: &[ExprId],
        spots: &[(usize, Option<usize>)],
    ) -> bool {
        let receiver = operands.first().is_some_and(|&it| self.lock_of(self.cx.infer.expr_ty(it)).is_some());
        let Some(function) = function else { return false };
        let name = hir::Function::from(function).name(self.cx.db).as_str().to_owned();
        let plain = ["drop", "ptr_eq", "strong_count", "downgrade", "forget", "fmt", "as_ptr"];
        let module = hir::Function::from(function).module(self.cx.db);
        let is_lang = module.krate(self.cx.db).origin(self.cx.db).is_lang();
        // `Debug` of a lock looks whether it is free, and lets go of it.
        let prints = is_lang && module.name(self.cx.db).is_some_and(|it| it.as_str() == "fmt");
        let keeps = is_lang || self.is_of_lock(function);
        prints
            || plain.contains(&name.as_str())
            || keeps && receiver && spots.first().is_some_and(|it| it.1.is_some())
    }

    fn constructed_lock(
        &mut self,
        spot: usize,
        expr: ExprId,
        function: Option<FunctionId>,
        callee: Option<ExprId>,
    ) {
        let name = function.map(|it| hir::Function::from(it).name(self.cx.db).as_str().to_owned());
        let is_new = matches!(name.as_deref(), Some("new" | "const_new" | "from"));
        let place = callee.and_then(|it| self.cx.expr_place(it)).filter(|it| !it.in_macro);
        // `Default::default()` makes whatever is wanted there; `Mutex::default()` names the lock.
        let names_default = callee.is_some_and(|it| {
            let text = self.cx.text(it);
            text.ends_with("Default::default") || text.starts_with('<')
        });
        match (is_new, name.as_deref(), place) {
            (_, Some("default"), _) if callee.is_none() || names_default => {}
            (_, Some("default"), Some(place)) => {
                let seen = Seen::Constructor(self.item.file, place.range);
                self.collector.seen.push((spot, seen));
            }
            (true, _, Some(place)) => {
                let key = (self.item.file, place.range);
                let guarded = self.lock_of(self.cx.infer.expr_ty(expr)).and_then(|lock| {
                    guarded_name(&self.cx.types, lock_within(self.cx.infer.expr_ty(expr), lock, 4)?)
                });
                self.collector.guarded.extend(guarded.map(|it| (key, it)));
                self.collector.seen.push((spot, Seen::Constructor(key.0, key.1)));
            }
            _ => self.obstacle(spot, Some(expr), "makes the lock in a way that asyncfix does not rewrite"),
        }
    }

    fn use_of(&mut self, spot: usize, call: ExprId, method: &str, function: Option<FunctionId>) {
        let cx = self.cx;
        if function.is_none_or(|it| self.is_local(it)) {
            self.out_of_sight(spot, Some(call), "calls a method that is not the lock's own");
            return;
        }
        let whole = cx.parent(call).filter(|it| matches!(cx.body[*it], Expr::Await { .. })).unwrap_or(call);
        let mut lives = self.lives.guards.iter().filter(|it| it.origin == Origin::Expr(whole));
        // A second one begins where a closure or a block takes the guard with it.
        let life = lives.next().filter(|_| lives.next().is_none()).cloned();
        let ranges = cx
            .expr_place(call)
            .zip(cx.expr_place(whole))
            .filter(|it| !it.0.in_macro && !it.1.in_macro)
            .map(|it| (it.0.range, it.1.range));
        let method = method.to_owned();
        let it = LockUse { item: self.item.clone(), method, call, whole, ranges, life };
        self.collector.seen.push((spot, Seen::Use(Box::new(it))));
    }

    /// Joins what `let` and the arms of `match` bind with what they take apart.
    fn statements(&mut self, expr: ExprId) {
        let cx = self.cx;
        let mut bound: Vec<(PatId, ExprId)> = Vec::new();
        let mut typed: Vec<PatId> = Vec::new();
        match &cx.body[expr] {
            Expr::Block { statements, .. } | Expr::Unsafe { statements, .. } => {
                for statement in statements {
                    if let Statement::Let { pat, initializer, type_ref, .. } = statement {
                        bound.extend(initializer.map(|it| (*pat, it)));
                        typed.extend(type_ref.map(|_| *pat));
                    }
                }
            }
            Expr::Let { pat, expr } => bound.push((*pat, *expr)),
            Expr::Match { expr, arms } => bound.extend(arms.iter().map(|it| (it.pat, *expr))),
            _ => {}
        }
        for (pat, value) in bound {
            let spot = match self.value(value) {
                Some(spot) => spot,
                None => self.collector.spots.id(Spot::Value(self.item.id, value)),
            };
            self.bind(pat, spot);
        }
        for pat in typed {
            self.written_for(pat);
        }
    }

    /// The type that a `let` writes for a lock.
    fn written_for(&mut self, pat: PatId) {
        let cx = self.cx;
        let Some(lock) = self.lock_of(cx.infer.pat_ty(pat)) else { return };
        let Pat::Bind { id, .. } = cx.body[pat] else { return };
        let spot = self.spot(Spot::Local(self.item.id, id), cx.infer.pat_ty(pat));
        let place = cx.binding_place(id).filter(|it| !it.in_macro);
        let found = place.and_then(|it| {
            let view = self.collector.workspace.view(self.item.file)?;
            let statement = view.covering_element(it.range).ancestors().find_map(ast::LetStmt::cast)?;
            Some(written_in(self.collector.workspace, statement.ty()?.syntax(), lock))
        });
        let found = found.unwrap_or_default();
        if found.is_empty() {
            self.obstacle(spot, None, "writes the lock's type in a way that asyncfix does not rewrite");
        }
        for range in found {
            self.collector.seen.push((spot, Seen::Written(self.item.file, range)));
        }
    }

    /// Joins the bindings of `pat` that hold a lock with the spot of the whole, or of the field that they name.
    fn bind(&mut self, pat: PatId, spot: usize) {
        let cx = self.cx;
        let function = self.item.id;
        match &cx.body[pat] {
            Pat::Bind { id, subpat } => {
                let ty = cx.infer.binding_ty(*id);
                if self.lock_of(ty).is_some() {
                    let local = self.spot(Spot::Local(function, *id), ty);
                    self.join(local, Some(spot));
                }
                if let Some(subpat) = subpat {
                    self.bind(*subpat, spot);
                }
            }
            Pat::Record { args, .. } => {
                let variant = cx.variant_of_pat(pat);
                for field in args {
                    self.bind_field(variant, field.name.as_str(), field.pat, spot);
                }
            }
            Pat::TupleStruct { args, .. } => {
                let variant = cx.variant_of_pat(pat);
                for (index, &it) in args.iter().enumerate() {
                    self.bind_field(variant, &index.to_string(), it, spot);
                }
            }
            _ => {
                let mut inner = Vec::new();
                cx.body[pat].walk_child_pats(|it| inner.push(it));
                inner.into_iter().for_each(|it| self.bind(it, spot));
            }
        }
    }

    fn bind_field(&mut self, variant: Option<VariantId>, name: &str, pat: PatId, spot: usize) {
        let declared = variant.and_then(|it| self.field_named(it, name));
        match declared.filter(|&it| self.is_declared_with_lock(it)) {
            Some(field) => {
                let field = self.spot(Spot::Field(field), self.cx.infer.pat_ty(pat));
                self.bind(pat, field);
            }
            None => self.bind(pat, spot),
        }
    }

    // ---- items

    fn is_lock(&self, ty: Ty<'db>) -> bool {
        let mut ty = ty;
        while let TyKind::Ref(_, inner, _) = &ty.inner().internee {
            ty = *inner;
        }
        ty.as_adt().is_some_and(|(id, _)| {
            self.cx.types.meanings.of_type(id).lock.is_some() && self.lock_of(ty) == Some(id)
        })
    }

    fn is_local(&self, function: FunctionId) -> bool {
        hir::Function::from(function).module(self.cx.db).krate(self.cx.db).origin(self.cx.db).is_local()
    }

    fn is_of_trait(&self, function: FunctionId) -> bool {
        let item = hir::Function::from(function).as_assoc_item(self.cx.db);
        item.is_some_and(|it| {
            it.implemented_trait(self.cx.db).is_some() || it.container_trait(self.cx.db).is_some()
        })
    }

    /// The struct or variant whose constructor is called.
    fn constructed(&self, callee: ExprId) -> Option<VariantId> {
        use crate::ra::hir_def::CallableDefId;
        match &self.cx.infer.expr_ty(callee).inner().internee {
            TyKind::FnDef(def, _) => match def.0 {
                CallableDefId::StructId(it) => Some(it.into()),
                CallableDefId::EnumVariantId(it) => Some(it.into()),
                CallableDefId::FunctionId(_) => None,
            },
            _ => None,
        }
    }

    fn field_named(&self, variant: VariantId, name: &str) -> Option<FieldId> {
        let fields = hir::Variant::from(variant).fields(self.cx.db);
        fields.into_iter().find(|it| it.name(self.cx.db).as_str() == name).map(FieldId::from)
    }

    /// Whether the field's own type has the lock, and not what a type parameter stands for.
    fn is_declared_with_lock(&self, field: FieldId) -> bool {
        let local = hir::Field::from(field).parent_def(self.cx.db).module(self.cx.db);
        local.krate(self.cx.db).origin(self.cx.db).is_local()
            && self.cx.types.declared_type(field).is_some_and(|it| self.lock_of(it).is_some())
    }
}

/// A lock that no field or static has: where it is made.
fn local(workspace: &Workspace<'_, '_>, family: &LockFamilyOfPlaces<'_>) -> Option<Declared> {
    let &(file, range) = family.constructors.iter().min_by_key(|it| (it.0, it.1.start()))?;
    let spot = family.uses.first().map(|it| Spot::Value(it.item.id, it.call))?;
    let tree = workspace.tree(file);
    let around = tree.covering_element(range);
    let statement = around.ancestors().find_map(ast::LetStmt::cast)?;
    let Some(ast::Pat::IdentPat(pat)) = statement.pat() else { return None };
    let name = pat.name()?.to_string();
    let function = statement.syntax().ancestors().find_map(ast::Fn::cast)?.name()?.to_string();
    Some(Declared { spot, file, range, path: format!("{name}` in `{function}"), name })
}

/// The paths in a written type that name a lock or a guard, without their arguments.
pub fn written_in(workspace: &Workspace<'_, '_>, ty: &SyntaxNode, lock: AdtId) -> Vec<TextRange> {
    let paths = ty.descendants().filter_map(ast::PathType::cast).filter_map(|it| it.path());
    paths
        .filter(|it| workspace.adt_of(it) == Some(lock))
        .filter_map(|it| {
            let name = it.segment()?.name_ref()?.syntax().text_range();
            Some(TextRange::new(it.syntax().text_range().start(), name.end()))
        })
        .collect()
}

/// Adds what the source writes for a spot: the declaration, its type, and what makes its lock.
fn declare(workspace: &Workspace<'_, '_>, spot: Spot, family: &mut LockFamilyOfPlaces<'_>) {
    let db = workspace.db;
    let lock = family.lock;
    let Some((file, range, ty)) = written_type(workspace, spot) else {
        return;
    };
    let Some(view) = workspace.view(file) else { return };
    let around = view.covering_element(ty);
    let ty = around.ancestors().take_while(|it| it.text_range() == ty).last();
    let found = ty.map(|it| written_in(workspace, &it, lock)).unwrap_or_default();
    if found.is_empty() {
        let why = "writes the lock's type through an alias or a parameter".to_owned();
        let uses = UsesBehind::Known;
        family.obstacles.insert(Obstacle { file, start: range.start(), why, uses });
    }
    family.written.extend(found.into_iter().map(|it| (file, it)));
    let declared = |name: String, path: String| Declared { spot, file, range, name, path };
    match spot {
        Spot::Field(id) => {
            let field = hir::Field::from(id);
            let parent = field.parent_def(db);
            let owner = parent.name(db).as_str().to_owned();
            let name = field.name(db).as_str().to_owned();
            let path = format!("{owner}::{name}");
            family.declared.push(declared(name, path));
        }
        Spot::Static(id) => {
            let item = hir::Static::from(id);
            let name = item.name(db).as_str().to_owned();
            family.declared.push(declared(name.clone(), name));
            let node = view.covering_element(range).ancestors().find_map(ast::Static::cast);
            let body = node.and_then(|it| it.body());
            let paths = body
                .into_iter()
                .flat_map(|it| it.syntax().descendants().filter_map(ast::PathExpr::cast).collect::<Vec<_>>());
            for path in paths.filter_map(|it| it.path()) {
                if path.qualifier().and_then(|it| workspace.adt_of(&it)) == Some(lock) {
                    family.constructors.push((file, path.syntax().text_range()));
                }
            }
        }
        _ => {}
    }
}

/// How far code outside of the workspace gets at the locks in a spot.
fn reach_of(workspace: &Workspace<'_, '_>, spot: Spot) -> Reach {
    let if_seen = |is_seen: bool, reach: Reach| if is_seen { reach } else { Reach::Workspace };
    match spot {
        Spot::Field(it) => if_seen(reach::is_field_exported(workspace, it), Reach::Outside),
        Spot::Static(it) => if_seen(reach::is_static_exported(workspace, it), Reach::Outside),
        Spot::Param(it, _) => if_seen(reach::is_exported(workspace, it), Reach::Outside),
        Spot::Returned(it) => if_seen(reach::is_exported(workspace, it), Reach::HandedOut),
        Spot::Local(..) | Spot::Value(..) => Reach::Workspace,
    }
}

/// Notes locks that are made and go where nobody follows them: they may come to a declaration in the same file that is
/// over the same.
fn lost(
    workspace: &Workspace<'_, '_>,
    families: &mut BTreeMap<usize, LockFamilyOfPlaces<'_>>,
    guarded: &HashMap<(usize, TextRange), String>,
) {
    let is_lost = |it: &&LockFamilyOfPlaces<'_>| it.declared.is_empty() && it.uses.is_empty();
    let made: Vec<(AdtId, usize, TextRange)> = families
        .values()
        .filter(is_lost)
        .flat_map(|it| it.constructors.iter().map(|&(file, range)| (it.lock, file, range)))
        .collect();
    for (lock, file, range) in made {
        let is_over_other = |declared: &Declared| {
            let known = guarded.get(&(file, range));
            let wanted = guarded_in_field(workspace, declared, lock);
            known.zip(wanted).is_some_and(|(known, wanted)| *known != wanted)
        };
        let may_get_it = |it: &&mut LockFamilyOfPlaces<'_>| {
            it.lock == lock && it.declared.iter().any(|it| it.file == file && !is_over_other(it))
        };
        for family in families.values_mut().filter(may_get_it) {
            let why = "makes a lock that may come here by a way that is not seen".to_owned();
            family.obstacles.insert(Obstacle { file, start: range.start(), why, uses: UsesBehind::Known });
        }
    }
}

/// What the lock in a field is over, where it has a name.
fn guarded_in_field(workspace: &Workspace<'_, '_>, declared: &Declared, lock: AdtId) -> Option<String> {
    let Spot::Field(field) = declared.spot else { return None };
    let krate = hir::Field::from(field).parent_def(workspace.db).module(workspace.db).krate(workspace.db);
    let types = Types { db: workspace.db, meanings: workspace.meanings, krate };
    guarded_name(&types, lock_within(types.declared_type(field)?, lock, 6)?)
}

/// The lock in the arguments of other types.
fn lock_within<'db>(ty: Ty<'db>, lock: AdtId, depth: usize) -> Option<Ty<'db>> {
    let depth = depth.checked_sub(1)?;
    if let TyKind::Ref(_, inner, _) = &ty.inner().internee {
        return lock_within(*inner, lock, depth);
    }
    let (id, args) = ty.as_adt()?;
    if id == lock {
        return Some(ty);
    }
    args.types().find_map(|it| lock_within(it, lock, depth))
}

/// The name of what a lock is over: none for what may stand for anything.
fn guarded_name<'db>(types: &Types<'db>, lock: Ty<'db>) -> Option<String> {
    let guarded = lock.as_adt()?.1.types().last()?;
    match &guarded.inner().internee {
        TyKind::Adt(adt, _) => {
            let adt = hir::Adt::from(adt.def_id());
            Some(types.path_of(adt.module(types.db), adt.name(types.db).as_str()))
        }
        TyKind::Bool | TyKind::Char | TyKind::Int(_) | TyKind::Uint(_) => Some(types.display(guarded)),
        _ => None,
    }
}

/// The file, the item and the range of the type that the source writes for a spot; `None` where it writes none.
fn written_type(workspace: &Workspace<'_, '_>, spot: Spot) -> Option<(usize, TextRange, TextRange)> {
    let db = workspace.db;
    let file = |it: hir::HirFileId| -> Option<usize> {
        let id: FileId = it.file_id()?.file_id(db);
        workspace.file_index(id)
    };
    match spot {
        Spot::Field(id) => {
            let source = hir::Field::from(id).source(db)?;
            // A comment before the field belongs to its node.
            let (start, ty) = match &source.value {
                hir::FieldSource::Named(it) => (it.name()?.syntax().text_range().start(), it.ty()?),
                hir::FieldSource::Pos(it) => (it.ty()?.syntax().text_range().start(), it.ty()?),
            };
            let ty = ty.syntax().text_range();
            Some((file(source.file_id)?, TextRange::new(start, ty.end()), ty))
        }
        Spot::Static(id) => {
            let source = hir::Static::from(id).source(db)?;
            let ty = source.value.ty()?.syntax().text_range();
            let start = source.value.name()?.syntax().text_range().start();
            let end = source.value.syntax().text_range().end();
            Some((file(source.file_id)?, TextRange::new(start, end), ty))
        }
        Spot::Param(function, index) => {
            let source = hir::Function::from(function).source(db)?;
            let params = source.value.param_list()?;
            let own = usize::from(params.self_param().is_some());
            let param = params.params().nth(index.checked_sub(own)?)?;
            let ty = param.ty()?.syntax().text_range();
            Some((file(source.file_id)?, param.syntax().text_range(), ty))
        }
        Spot::Returned(function) => {
            // An async function's return type is shown to the engine as another one.
            let (file, node) = workspace.function_on_disk(function)?;
            let ret = node.ret_type()?;
            let ty = ret.ty()?.syntax().text_range();
            Some((file, ret.syntax().text_range(), ty))
        }
        Spot::Local(..) | Spot::Value(..) => None,
    }
}
