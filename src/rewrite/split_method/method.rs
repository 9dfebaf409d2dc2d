//! One method that is to become a function: its source, what it takes of `self`, and why it cannot be one.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Decline;
use super::super::naming::Naming;
use crate::facts::asynchronous::returns_future;
use crate::facts::body::BodyCx;
use crate::facts::reach::Mention;
use crate::facts::summary::{FieldUse, Receiver, SelfCall, Summary, is_mutable_handle, is_write};
use crate::facts::workspace::Workspace;
use crate::load::generated;
use crate::ra::hir::{self, AsAssocItem as _, AssocItemContainer, HasVisibility as _};
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::syntax::ast::{self, AstNode, HasArgList as _, HasGenericParams as _, HasName as _};
use crate::ra::syntax::{NodeOrToken, SyntaxKind, SyntaxToken, TextRange, TextSize};

/// A place behind `self`: `["config", "url"]`.
pub type Key = Vec<String>;

/// A field that the function takes by value.
#[derive(Clone)]
pub struct Needed<'db> {
    pub name: String,
    pub ty: Ty<'db>,
    pub is_copy: bool,
    /// A method of a handle wants it as `&mut self`.
    pub is_mutable: bool,
    pub is_looked_up: bool,
    /// The fields on the way, where they are fields of structs.
    pub definitions: Vec<Option<hir::Field>>,
}

impl Needed<'_> {
    pub fn is_visible_from(&self, db: &crate::ra::ide_db::RootDatabase, module: hir::Module) -> bool {
        self.definitions.iter().flatten().all(|it| it.is_visible_from(db, module))
    }
}

/// The function that a method only calls, with fields of `self` cloned.
#[derive(Debug, Clone)]
pub struct Thin {
    pub name: String,
    pub keys: Vec<Key>,
}

pub struct Method<'db> {
    pub function: FunctionId,
    pub name: String,
    pub cx: BodyCx<'db>,
    pub summary: Summary<'db>,
    pub module: hir::Module,
    /// Index into `Sources::files`.
    pub file: usize,
    /// As it is on disk.
    pub node: ast::Fn,
    pub impl_: ast::Impl,
    /// Whether it implements a trait.
    pub is_trait: bool,
    pub inputs: BTreeMap<Key, Needed<'db>>,
    /// Where the method was split before.
    pub thin: Option<Thin>,
    /// The part of the body that runs without the lock; `None` for all of it.
    pub operate: Option<TextRange>,
    /// The names of the functions of the same type, for which `new_name` must not be taken.
    siblings: BTreeMap<String, hir::Function>,
}

impl<'db> Method<'db> {
    /// Reads the method's source and types, or says why it is left alone whatever it does.
    pub fn read(workspace: &Workspace<'_, 'db>, function: FunctionId) -> Result<Method<'db>, Decline> {
        let db = workspace.db;
        let item = hir::Function::from(function);
        let name = item.name(db).as_str().to_owned();
        let container = item.as_assoc_item(db).map(|it| it.container(db));
        let is_trait = match container {
            Some(AssocItemContainer::Impl(it)) => it.trait_(db).is_some(),
            Some(AssocItemContainer::Trait(_)) => {
                return Err(format!(
                    "`{name}` is a method of a trait: the value's fields are not known to it"
                ));
            }
            None => return Err(format!("`{name}` is no method")),
        };
        let (file, node) =
            workspace.function_on_disk(function).ok_or_else(|| format!("`{name}` is written by a macro"))?;
        let source = &workspace.sources.files[file];
        if !source.checked || generated::is_generated(&source.text) {
            return Err(format!("`{name}` stands in a file that is not checked"));
        }
        let impl_ = node.syntax().ancestors().find_map(ast::Impl::cast);
        let impl_ = impl_.ok_or_else(|| format!("`{name}` stands in no `impl`"))?;
        let cx = workspace.body(function);
        let summary = Summary::of(&cx);
        let thin = thin(&node);
        let siblings = siblings(workspace, item);
        let inputs = BTreeMap::new();
        let module = item.module(db);
        Ok(Method {
            function,
            name,
            cx,
            summary,
            module,
            file,
            node,
            impl_,
            is_trait,
            inputs,
            thin,
            operate: None,
            siblings,
        })
    }

    /// The calls of other methods on `self` that become calls of functions; none in a thin caller.
    pub fn calls(&self) -> impl Iterator<Item = &SelfCall> {
        self.summary.calls.iter().filter(|it| self.thin.is_none() && self.operates(it.start))
    }

    /// Whether the code at `at` runs without the lock.
    pub fn operates(&self, at: TextSize) -> bool {
        self.operate.is_none_or(|it| it.contains(at))
    }

    /// Why the function would not do what the method does.
    pub fn refuse_what_changes(&self) -> Result<(), Decline> {
        self.refuse_form()?;
        let name = &self.name;
        if let Some(write) = self.summary.writes(&self.cx).next() {
            let place = write.fields.join(".");
            if self.summary.awaits.is_empty() {
                return Err(format!("`{name}` writes `{place}` of the guarded value"));
            }
            return Err(match self.summary.is_after_await(write.time) {
                true => format!(
                    "`{name}` writes `{place}` of the guarded value after it waits; split it into plan, operate and commit, or give the value to a task of its own"
                ),
                false => format!(
                    "`{name}` writes `{place}` of the guarded value before it waits; do that under the lock, apart from the waiting"
                ),
            });
        }
        Ok(())
    }

    /// Why the method cannot become a function, whatever it writes.
    pub fn refuse_form(&self) -> Result<(), Decline> {
        let name = &self.name;
        let summary = &self.summary;
        match summary.receiver {
            Receiver::Shared | Receiver::Exclusive => {}
            Receiver::Owned => return Err(format!("`{name}` takes the guarded value itself")),
            Receiver::None => return Err(format!("`{name}` is no method")),
        }
        if let Some(whole) = summary.whole.first() {
            return Err(format!("`{name}` uses the guarded value as a whole: `{whole}`"));
        }
        if summary.hands_out_borrow {
            return Err(format!("what `{name}` returns may borrow from the guarded value"));
        }
        if let Some(it) = summary.fields.iter().find(|it| it.in_move) {
            return Err(format!("`{name}` moves `{}` into a block or closure", it.fields.join(".")));
        }
        if summary.calls.iter().any(|it| it.in_move) {
            return Err(format!("`{name}` moves the guarded value into a block or closure"));
        }
        if self.node.unsafe_token().is_some()
            || self.node.const_token().is_some()
            || self.node.abi().is_some()
        {
            return Err(format!("`{name}` is no plain function"));
        }
        if !summary.is_async && !summary.awaits.is_empty() || self.returns_future() {
            return Err(format!("`{name}` is no `async fn` but makes a future"));
        }
        self.refuse_unseen_self()?;
        if self.is_trait && self.names_associated_type() {
            return Err(format!("`{name}` names types of the trait that it implements"));
        }
        Ok(())
    }

    fn returns_future(&self) -> bool {
        !self.summary.is_async && returns_future(self.cx.db, hir::Function::from(self.function))
    }

    /// Every word `self` of the body must be one that the types have explained.
    fn refuse_unseen_self(&self) -> Result<(), Decline> {
        let fields = self.summary.fields.iter().map(|it| it.start);
        let seen: BTreeSet<TextSize> = fields.chain(self.summary.calls.iter().map(|it| it.start)).collect();
        let unseen = || {
            Err(format!("`{}` uses the guarded value in a macro that asyncfix does not rewrite", self.name))
        };
        for token in self.self_tokens() {
            if !seen.contains(&token.text_range().start()) {
                return unseen();
            }
        }
        let starts: BTreeSet<TextSize> = self.self_tokens().map(|it| it.text_range().start()).collect();
        if !seen.is_subset(&starts) {
            return unseen();
        }
        if self.summary.calls.iter().any(|it| self.call_node(it).is_none()) {
            return unseen();
        }
        // The places are read off the text again when they are replaced.
        match self.summary.fields.iter().all(|it| self.place_range(it.start, &it.fields).is_some()) {
            true => Ok(()),
            false => unseen(),
        }
    }

    fn self_tokens(&self) -> impl Iterator<Item = SyntaxToken> + use<'db> {
        let body = self.node.body().map(|it| it.syntax().clone());
        let tokens = body.into_iter().flat_map(|it| it.descendants_with_tokens());
        tokens.filter_map(NodeOrToken::into_token).filter(|it| {
            let in_path = || it.next_token().is_some_and(|it| it.kind() == SyntaxKind::COLON2);
            it.kind() == SyntaxKind::SELF_KW && !in_path()
        })
    }

    fn names_associated_type(&self) -> bool {
        let tokens = self.node.syntax().descendants_with_tokens().filter_map(NodeOrToken::into_token);
        tokens.into_iter().any(|it| {
            it.kind() == SyntaxKind::SELF_TYPE_KW
                && it.next_token().is_some_and(|it| it.kind() == SyntaxKind::COLON2)
        })
    }

    /// The range of `self.config.url` that starts at `start`.
    pub fn place_range(&self, start: TextSize, fields: &[String]) -> Option<TextRange> {
        let mut token = self.node.syntax().token_at_offset(start).right_biased()?;
        let skip = |mut token: SyntaxToken| {
            while token.kind().is_trivia() {
                token = token.next_token()?;
            }
            Some(token)
        };
        for field in fields {
            token = skip(token.next_token()?)?;
            if token.kind() != SyntaxKind::DOT {
                return None;
            }
            token = skip(token.next_token()?)?;
            if token.text() != field {
                return None;
            }
        }
        Some(TextRange::new(start, token.text_range().end()))
    }

    /// The name of the method in a call on `self`.
    pub fn name_of_call(&self, call: &SelfCall) -> Option<TextRange> {
        let node = self.call_node(call)?;
        Some(node.name_ref()?.syntax().text_range())
    }

    /// The syntax of a call on `self`, `None` in a macro.
    pub fn call_node(&self, call: &SelfCall) -> Option<ast::MethodCallExpr> {
        let token = self.node.syntax().token_at_offset(call.start).right_biased()?;
        token.parent_ancestors().find_map(ast::MethodCallExpr::cast).filter(|it| {
            let receiver = it.receiver().map(|it| it.syntax().text_range());
            receiver == Some(token.text_range())
        })
    }

    /// The fields that the method itself uses; for a thin caller those that it hands on.
    pub fn own_inputs(&self) -> BTreeMap<Key, Needed<'db>> {
        let mut inputs: BTreeMap<Key, Needed<'db>> = BTreeMap::new();
        let read = self.summary.fields.iter().filter(|it| self.operates(it.start) && !is_write(&self.cx, it));
        for it in read {
            let length = self.handle_length(it);
            let Some(&ty) = it.types.get(length - 1) else { continue };
            let needed = inputs.entry(it.fields[..length].to_vec()).or_insert_with(|| Needed {
                name: String::new(),
                ty,
                is_copy: self.cx.types.is_copy(ty, self.cx.generics()),
                is_mutable: false,
                is_looked_up: false,
                definitions: it.definitions[..length].to_vec(),
            });
            needed.is_mutable |= length == it.fields.len() && is_mutable_handle(&self.cx, it);
            needed.is_looked_up |= length == it.fields.len() && it.is_looked_up;
        }
        inputs
    }

    /// How many fields lead to the first cheap handle on the way, or all.
    fn handle_length(&self, it: &FieldUse<'db>) -> usize {
        let handle = it.types.iter().position(|it| self.cx.types.is_cheap_handle(*it));
        handle.map_or(it.fields.len(), |it| it + 1)
    }

    /// Gives each field a parameter's name that nothing in the function means already.
    ///
    /// `handed_on` says where each field is last needed by a method that is called.
    pub fn name_inputs(&mut self, handed_on: &BTreeMap<Key, TextSize>) {
        let mut taken: BTreeSet<String> = BTreeSet::new();
        for key in self.inputs.keys().cloned().collect::<Vec<_>>() {
            let last = key.last().map(String::as_str).unwrap_or_default();
            let plain = match last.starts_with(|it: char| it.is_numeric()) {
                true => format!("part_{last}"),
                false => last.to_owned(),
            };
            let free = |name: &String| !taken.contains(name) && self.is_free(name, &key, handed_on);
            let long = format!("own_{}", key.join("_"));
            let name = [plain.clone(), long.clone()].into_iter().find(free);
            let name = name.or_else(|| (2..20).map(|it| format!("{long}_{it}")).find(free)).unwrap_or(long);
            taken.insert(name.clone());
            if let Some(input) = self.inputs.get_mut(&key) {
                input.name = name;
            }
        }
    }

    /// Whether a parameter `name` would stand for the place `key` wherever that is used, and for nothing else.
    fn is_free(&self, name: &str, key: &Key, handed_on: &BTreeMap<Key, TextSize>) -> bool {
        let places =
            self.summary.fields.iter().filter(|it| self.operates(it.start) && it.fields.starts_with(key));
        let last_place = places.map(|it| it.start).max();
        let last_call = handed_on.iter().filter(|it| it.0.starts_with(key)).map(|it| *it.1).max();
        let last_place = last_place.max(last_call);
        let tokens = self.node.syntax().descendants_with_tokens().filter_map(NodeOrToken::into_token);
        let mut others = tokens.filter(|it| {
            let declared = it.parent().is_some_and(|it| {
                ast::Name::can_cast(it.kind()) && it.parent().is_some_and(|it| ast::Fn::can_cast(it.kind()))
            });
            let in_string = || it.kind() == SyntaxKind::STRING && it.text().contains(&format!("{{{name}"));
            let is_word = it.kind() == SyntaxKind::IDENT && it.text() == name;
            !declared && (is_word && !is_member(it) && !is_field_of_literal(it) || in_string())
        });
        let Some(first) = others.next() else { return true };
        // `let path = self.path.join(..);` may shadow the parameter, where nothing needs that afterwards.
        let statement = first.parent_ancestors().find_map(ast::LetStmt::cast);
        let Some(statement) = statement else { return false };
        let binds = statement.pat().is_some_and(|it| matches!(&it, ast::Pat::IdentPat(it) if it.name().is_some_and(|it| it.syntax().text_range() == first.text_range())));
        let body = self.node.body().and_then(|it| it.stmt_list());
        let at_top = body.is_some_and(|it| statement.syntax().parent().as_ref() == Some(it.syntax()));
        let end = statement.syntax().text_range().end();
        binds && at_top && statement.let_else().is_none() && last_place.is_none_or(|it| it < end)
    }

    /// The fields in the order of the parameters: that of the struct's declaration.
    pub fn ordered_inputs(&self) -> Vec<(&Key, &Needed<'db>)> {
        let mut inputs: Vec<(&Key, &Needed<'db>)> = self.inputs.iter().collect();
        if let Some(thin) = &self.thin {
            inputs.sort_by_key(|it| thin.keys.iter().position(|key| key == it.0));
            return inputs;
        }
        let index = |it: &Option<hir::Field>| it.map_or(0, |it| it.index());
        inputs.sort_by_key(|it| (it.1.definitions.iter().map(index).collect::<Vec<_>>(), it.0.clone()));
        inputs
    }

    /// The name of the parameter for a place, and what is left of the place behind it.
    pub fn input_for(&self, fields: &[String]) -> Option<(&Needed<'db>, usize)> {
        self.inputs.iter().find(|it| fields.starts_with(it.0)).map(|it| (it.1, it.0.len()))
    }

    /// What the function is called.
    pub fn new_name(&self) -> String {
        if let Some(thin) = &self.thin {
            return thin.name.clone();
        }
        let plain = match (self.summary.is_async, self.name.strip_prefix("run")) {
            (false, _) => format!("{}_with", self.name),
            (true, Some(rest)) if rest.is_empty() || rest.starts_with('_') => {
                format!("{}_unlocked", self.name)
            }
            (true, _) => format!("run_{}", self.name),
        };
        let name = plain.clone();
        std::iter::once(name)
            .chain((2..).map(|it| format!("{plain}_{it}")))
            .find(|it| !self.siblings.contains_key(it))
            .unwrap_or(plain)
    }

    /// Why a method that was split before cannot be used from `caller`: its function is not seen there, or not understood.
    pub fn refuse_thin(&self, caller: hir::Module) -> Result<(), Decline> {
        let Some(thin) = &self.thin else { return Ok(()) };
        let target = self.siblings.get(&thin.name);
        let is_seen = target.is_some_and(|it| it.is_visible_from(self.cx.db, caller));
        let same =
            thin.keys.len() == self.inputs.len() && thin.keys.iter().all(|it| self.inputs.contains_key(it));
        match is_seen && same {
            true => Ok(()),
            false => Err(format!(
                "`{}` only calls `{}`, which cannot be called where the lock is taken",
                self.name, thin.name
            )),
        }
    }

    /// What the function is called that takes the lock itself.
    pub fn unlocked_name(&self) -> String {
        format!("{}_unlocked", self.name)
    }

    /// Whether the type has a function of the name.
    pub fn has_sibling(&self, name: &str) -> bool {
        self.siblings.contains_key(name)
    }

    /// A function of the name in the same `impl`.
    pub fn sibling_on_disk(&self, name: &str) -> Option<ast::Fn> {
        let items = self.impl_.assoc_item_list()?.assoc_items();
        items.into_iter().find_map(|it| match it {
            ast::AssocItem::Fn(it) if it.name().is_some_and(|it| it.text() == name) => Some(it),
            _ => None,
        })
    }

    /// Whether the function says `name` already, of anything but a member.
    pub fn says(&self, name: &str) -> bool {
        let tokens = self.node.syntax().descendants_with_tokens().filter_map(NodeOrToken::into_token);
        tokens.into_iter().any(|it| {
            it.kind() == SyntaxKind::IDENT && it.text() == name && !is_member(&it)
                || it.kind() == SyntaxKind::STRING && it.text().contains(&format!("{{{name}"))
        })
    }

    /// Where the method calls `function` on `self`.
    pub fn names_of_calls(&self, function: FunctionId) -> Vec<Mention> {
        let calls = self.summary.calls.iter().filter(|it| it.function == function);
        let names = calls.filter_map(|it| self.name_of_call(it));
        names.map(|name| Mention { file: self.file, name }).collect()
    }

    /// The uses that write a field, in source order.
    pub fn writes(&self) -> Vec<&FieldUse<'db>> {
        self.summary.writes(&self.cx).collect()
    }

    /// A method's name that the type does not have yet.
    pub fn free_name(&self, wanted: &str) -> String {
        let numbered = (2..100).map(|it| format!("{wanted}_{it}"));
        let mut names = std::iter::once(wanted.to_owned()).chain(numbered);
        names.find(|it| !self.siblings.contains_key(it)).unwrap_or_else(|| wanted.to_owned())
    }

    /// Whether the types of the arguments tell all parameters of the `impl`.
    pub fn can_be_inferred(&self, naming: &Naming<'_, 'db>) -> bool {
        let Some(generics) = self.impl_.generic_param_list() else { return true };
        let mut types: Vec<String> = Vec::new();
        for (_, it) in self.ordered_inputs() {
            let definition = it.definitions.last().copied().flatten();
            types.extend(naming.field(definition, it.ty).ok());
        }
        let params = self.node.param_list().into_iter().flat_map(|it| it.params());
        types.extend(params.filter_map(|it| it.ty()).map(|it| it.syntax().text().to_string()));
        let says = |text: &str, name: &str| {
            let words = text.split(|it: char| !(it.is_alphanumeric() || it == '_' || it == ':'));
            words.into_iter().any(|it| it == name)
        };
        generics.type_or_const_params().all(|it| {
            let name = match it {
                ast::TypeOrConstParam::Type(it) => it.name(),
                ast::TypeOrConstParam::Const(it) => it.name(),
            };
            name.is_some_and(|name| types.iter().any(|it| says(it, &name.to_string())))
        })
    }
}

/// Whether a token is the name of a field in `Config { path: .. }`.
fn is_field_of_literal(token: &SyntaxToken) -> bool {
    let field = token.parent().and_then(|it| it.parent()).and_then(ast::RecordExprField::cast);
    field.is_some_and(|it| {
        it.colon_token().is_some_and(|it| it.text_range().start() >= token.text_range().end())
    })
}

/// Whether a token is a field's or method's name, which no variable is mistaken for.
fn is_member(token: &SyntaxToken) -> bool {
    let mut previous = token.prev_token();
    while let Some(it) = previous {
        if it.kind().is_trivia() {
            previous = it.prev_token();
            continue;
        }
        return it.kind() == SyntaxKind::DOT || it.kind() == SyntaxKind::COLON2;
    }
    false
}

/// The functions and methods of the type that `item` belongs to, as far as its crate declares them.
fn siblings(workspace: &Workspace<'_, '_>, item: hir::Function) -> BTreeMap<String, hir::Function> {
    let db = workspace.db;
    let Some(AssocItemContainer::Impl(own)) = item.as_assoc_item(db).map(|it| it.container(db)) else {
        return BTreeMap::new();
    };
    let adt = own.self_ty(db).as_adt();
    let impls = hir::Impl::all_in_crate(db, item.module(db).krate(db));
    let of_type = impls.into_iter().filter(|it| it.self_ty(db).as_adt() == adt);
    let items = of_type.flat_map(|it| it.items(db));
    items
        .filter_map(|it| match it {
            hir::AssocItem::Function(it) => Some((it.name(db).as_str().to_owned(), it)),
            _ => None,
        })
        .collect()
}

/// Whether a method does nothing but call a function of its type with fields of `self` and its own parameters.
fn thin(node: &ast::Fn) -> Option<Thin> {
    let list = node.body()?.stmt_list()?;
    if list.statements().next().is_some() {
        return None;
    }
    let call = match list.tail_expr()? {
        ast::Expr::AwaitExpr(it) => it.expr()?,
        it => it,
    };
    let ast::Expr::CallExpr(call) = call else { return None };
    let ast::Expr::PathExpr(callee) = call.expr()? else { return None };
    let path = callee.path()?;
    if path.qualifier()?.syntax().text() != "Self" {
        return None;
    }
    let mut params = node.param_list()?.params().filter_map(|it| match it.pat()? {
        ast::Pat::IdentPat(it) => it.name().map(|it| it.to_string()),
        _ => None,
    });
    let mut keys = Vec::new();
    let mut in_fields = true;
    for argument in call.arg_list()?.args() {
        match field_key(&argument) {
            Some(key) if in_fields => keys.push(key),
            Some(_) => return None,
            None => {
                in_fields = false;
                if argument.syntax().text() != params.next()?.as_str() {
                    return None;
                }
            }
        }
    }
    if params.next().is_some() {
        return None;
    }
    Some(Thin { name: path.segment()?.name_ref()?.to_string(), keys })
}

/// `["config", "url"]` of `self.config.url` or `self.config.url.clone()`.
fn field_key(expr: &ast::Expr) -> Option<Key> {
    let place = match expr {
        ast::Expr::MethodCallExpr(it) if it.name_ref()?.text() == "clone" => it.receiver()?,
        it => it.clone(),
    };
    let mut key = Vec::new();
    let mut at = place;
    while let ast::Expr::FieldExpr(it) = &at {
        key.push(it.name_ref()?.to_string());
        at = it.expr()?;
    }
    key.reverse();
    (at.syntax().text() == "self" && !key.is_empty()).then_some(key)
}
