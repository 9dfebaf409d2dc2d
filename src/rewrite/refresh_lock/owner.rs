//! The struct that owns a credential gets a lock: the field, every literal and pattern of it, its derives.

use super::family::Family;
use super::written::Written;
use super::{Decline, Lock, Subject};
use crate::facts::body::BodyCx;
use crate::facts::credential::state::{Root, State};
use crate::facts::workspace::Workspace;
use crate::model::{Edit, LockFamily, Safety};
use crate::ra::hir::{self, HasSource as _, HasVisibility as _};
use crate::ra::hir_def::hir::{Expr, Pat, RecordSpread};
use crate::ra::hir_def::{FieldId, StructId, VariantId};
use crate::ra::syntax::ast::{self, AstNode as _, HasAttrs as _, HasName as _, HasVisibility as _};
use crate::ra::syntax::{SyntaxKind, SyntaxNode, TextRange, TextSize};

/// The field that is added.
const FIELD: &str = "refresh_lock";

/// The lock in the struct that owns `state`.
pub fn lock(
    subject: &Subject<'_, '_>,
    cx: &BodyCx<'_>,
    source: &Written<'_>,
    state: &State,
    family: Family,
) -> Result<Lock, Decline> {
    let owner = Owner::find(subject, cx, source, state)?;
    if let Some(field) = owner.existing(cx) {
        return Ok(Lock {
            path: format!("{}.{}", owner.access, field.name(cx.db).as_str()),
            before: Vec::new(),
            edits: Vec::new(),
            safety: Safety::Safe,
            why: None,
            owner: Some(owner.struct_),
            existing: Some(FieldId::from(field)),
        });
    }
    let name = owner.struct_.name(cx.db).as_str().to_owned();
    if owner.struct_.fields(cx.db).iter().any(|it| it.name(cx.db).as_str() == FIELD) {
        return Err(format!("`{name}` has a field `{FIELD}` of another type"));
    }
    let node = owner.node(subject.workspace)?;
    let written = Written::new(subject.workspace, node.file);
    let derives = derives(&node.item)?;
    let value = Value::of(subject, cx, &owner, &derives, family);
    let literals = literals(subject, cx, &owner, &value)?;
    // The module of the struct, and those in it, see a private field.
    let elsewhere = literals.iter().any(|it| it.span.file != node.file) || source.file != node.file;
    let visibility = if elsewhere { "pub(crate) " } else { "" };
    let mut edits = vec![field(&written, &node.item, &derives, &value, visibility)?];
    edits.extend(literals);
    let buildable = is_buildable_by_others(cx, owner.struct_, &node.item);
    Ok(Lock {
        path: format!("{}.{FIELD}", owner.access),
        before: Vec::new(),
        edits,
        safety: if buildable { Safety::Unsafe } else { Safety::Safe },
        why: buildable
            .then(|| format!("every field of `{name}` is public: code that builds it by a literal elsewhere no longer compiles")),
        owner: Some(owner.struct_),
        existing: None,
    })
}

/// The struct that is to have the lock, and how the function reaches it.
struct Owner {
    struct_: hir::Struct,
    id: StructId,
    access: String,
}

struct OwnerNode {
    item: ast::Struct,
    file: usize,
}

impl Owner {
    /// The innermost struct of the workspace on the way to the state.
    fn find(
        subject: &Subject<'_, '_>,
        cx: &BodyCx<'_>,
        source: &Written<'_>,
        state: &State,
    ) -> Result<Owner, Decline> {
        let Root::Param(param) = state.root else { return Err("the credential belongs to no struct".into()) };
        let function = hir::Function::from(subject.item.id);
        let has_self = function.has_self_param(cx.db);
        let params = function.assoc_fn_params(cx.db);
        let mut ty = params.get(param).ok_or("the parameter cannot be found")?.ty().clone();
        let mut access = match (has_self, param) {
            (true, 0) => "self".to_owned(),
            _ => param_name(source, subject, param - usize::from(has_self))
                .ok_or("the credential comes in through a pattern")?,
        };
        let mut found = None;
        for field in std::iter::once(None).chain(state.path.iter().map(Some)) {
            if let Some(name) = field {
                let Some(hir::Adt::Struct(it)) = ty.as_adt() else { break };
                let fields = it.fields(cx.db);
                let Some(field) = fields.into_iter().find(|it| it.name(cx.db).as_str() == name) else {
                    break;
                };
                ty = field.ty(cx.db);
                access = format!("{access}.{name}");
            }
            ty = peeled(cx, ty);
            let Some(hir::Adt::Struct(it)) = ty.as_adt() else { break };
            if !it.module(cx.db).krate(cx.db).origin(cx.db).is_local() {
                break;
            }
            // The struct that is guarded is behind the lock; it is the one around the lock that is wanted.
            if field.is_none() || state.path.last() != field {
                found = Some((it, access.clone()));
            }
        }
        let (struct_, access) = found.ok_or("no struct of the workspace owns the credential")?;
        let id = StructId::from(struct_);
        Ok(Owner { struct_, id, access })
    }

    /// A field that is a lock over nothing already.
    fn existing(&self, cx: &BodyCx<'_>) -> Option<hir::Field> {
        let fields = self.struct_.fields(cx.db);
        let target = hir::DisplayTarget::from_crate(cx.db, cx.types.krate.into());
        let is_lock = |it: &hir::Field| {
            let ty = it.ty(cx.db);
            let is_async = peeled(cx, ty.clone())
                .as_adt()
                .is_some_and(|it| cx.types.meanings.of_type(it.into()).lock == Some(LockFamily::Async));
            let ty = hir::HirDisplay::display(&ty, cx.db, target).to_string();
            let words = crate::facts::credential::words::words(it.name(cx.db).as_str());
            is_async
                && matches!(ty.as_str(), "Mutex<()>" | "Arc<Mutex<()>>")
                && words.iter().any(|it| matches!(it.as_str(), "refresh" | "renew" | "token" | "flight"))
        };
        let mut locks = fields.into_iter().filter(is_lock);
        locks.next().filter(|_| locks.next().is_none())
    }

    fn node(&self, workspace: &Workspace<'_, '_>) -> Result<OwnerNode, Decline> {
        let missing = || "the struct that owns the credential is made by a macro".to_owned();
        let source = self.struct_.source(workspace.db).ok_or_else(missing)?;
        let file = source.file_id.file_id().ok_or_else(missing)?.file_id(workspace.db);
        let file = workspace.file_index(file).ok_or_else(missing)?;
        if !workspace.sources.files[file].checked {
            return Err("the struct that owns the credential is in a file that is not checked".into());
        }
        let written = Written::new(workspace, file);
        let item: ast::Struct = written.node(source.value.syntax().text_range()).ok_or_else(missing)?;
        Ok(OwnerNode { item, file })
    }
}

/// The type behind references and owning pointers.
fn peeled<'db>(cx: &BodyCx<'db>, ty: hir::Type<'db>) -> hir::Type<'db> {
    let mut ty = ty;
    for _ in 0..4 {
        if let Some((inner, _)) = ty.as_reference() {
            ty = inner;
            continue;
        }
        let is_pointer =
            ty.as_adt().is_some_and(|it| matches!(it.name(cx.db).as_str(), "Arc" | "Box" | "Rc" | "Pin"));
        let inner = ty.type_arguments().next().filter(|_| is_pointer);
        match inner {
            Some(inner) => ty = inner,
            None => break,
        }
    }
    ty
}

/// The name of a parameter, where it has one.
fn param_name(source: &Written<'_>, subject: &Subject<'_, '_>, index: usize) -> Option<String> {
    let function = source.function(subject.item.range)?;
    let param = function.param_list()?.params().nth(index)?;
    match param.pat()? {
        ast::Pat::IdentPat(it) => Some(it.name()?.to_string()),
        _ => None,
    }
}

/// What the derives of the struct ask of a new field.
struct Derives {
    /// Attributes that the field gets.
    attributes: Vec<&'static str>,
    clone: bool,
}

fn derives(item: &ast::Struct) -> Result<Derives, Decline> {
    let mut derives = Derives { attributes: Vec::new(), clone: false };
    for attribute in item.attrs() {
        let text = attribute.to_string();
        let path = attribute.path().map(|it| it.to_string()).unwrap_or_default();
        match path.as_str() {
            "derive" => {
                let inside = text.split_once('(').and_then(|it| it.1.rsplit_once(')')).map_or("", |it| it.0);
                for name in inside.split(',').map(str::trim).filter(|it| !it.is_empty()) {
                    derives.add(name.rsplit("::").next().unwrap_or(name).trim())?;
                }
            }
            "doc" | "allow" | "expect" | "warn" | "must_use" | "non_exhaustive" | "serde" | "cfg"
            | "builder" => {}
            other => {
                return Err(format!("the struct has the attribute `{other}`, which may read its fields"));
            }
        }
    }
    Ok(derives)
}

impl Derives {
    fn add(&mut self, name: &str) -> Result<(), Decline> {
        match name {
            "Debug" | "Default" => {}
            "Clone" => self.clone = true,
            "Serialize" | "Deserialize" => {
                if !self.attributes.contains(&"#[serde(skip)]") {
                    self.attributes.push("#[serde(skip)]");
                }
            }
            "TypedBuilder" => self.attributes.push("#[builder(default)]"),
            "Zeroize" | "ZeroizeOnDrop" => {
                if !self.attributes.contains(&"#[zeroize(skip)]") {
                    self.attributes.push("#[zeroize(skip)]");
                }
            }
            _ => {
                return Err(format!(
                    "the struct derives `{name}`, which a lock does not have and cannot be left out of"
                ));
            }
        }
        Ok(())
    }
}

/// What the field is set to.
struct Value {
    ty: &'static str,
    new: &'static str,
    /// In a constant; `None` where clones share the lock, or the library cannot make one there.
    constant: Option<&'static str>,
    shared: bool,
}

impl Value {
    /// The field's type as `written` writes it.
    fn ty_in(&self, written: &Written<'_>) -> String {
        if self.shared { format!("{}<{}>", written.arc(), self.ty) } else { self.ty.to_owned() }
    }

    /// A new lock as `written` writes it.
    fn new_in(&self, written: &Written<'_>) -> String {
        if self.shared { format!("{}::new({})", written.arc(), self.new) } else { self.new.to_owned() }
    }

    fn of(
        subject: &Subject<'_, '_>,
        cx: &BodyCx<'_>,
        owner: &Owner,
        derives: &Derives,
        family: Family,
    ) -> Value {
        let by_hand = is_cloned_by_hand(subject.workspace, cx, owner);
        match derives.clone || by_hand {
            true => Value { ty: family.ty, new: family.made, constant: None, shared: true },
            false => Value { ty: family.ty, new: family.made, constant: family.constant, shared: false },
        }
    }
}

fn is_cloned_by_hand(workspace: &Workspace<'_, '_>, cx: &BodyCx<'_>, owner: &Owner) -> bool {
    let impls = hir::Impl::all_for_type(workspace.db, owner.struct_.ty(cx.db));
    impls.into_iter().any(|it| it.trait_(cx.db).is_some_and(|it| it.name(cx.db).as_str() == "Clone"))
}

/// The new field, behind the last one.
fn field(
    written: &Written<'_>,
    item: &ast::Struct,
    derives: &Derives,
    value: &Value,
    visibility: &str,
) -> Result<Edit, Decline> {
    let Some(ast::FieldList::RecordFieldList(list)) = item.field_list() else {
        return Err("the struct that owns the credential has no named fields".into());
    };
    let attributes: String = derives.attributes.iter().map(|it| format!("{it} ")).collect();
    let doc = "/// Lets one refresh run at a time.";
    let ty = value.ty_in(written);
    let last = list.fields().last().map(|it| it.syntax().clone());
    Ok(behind_last(written, list.syntax(), last, |multiline, newline, indent| match multiline {
        true => {
            let attributes: String =
                derives.attributes.iter().map(|it| format!("{it}{newline}{indent}")).collect();
            format!("{doc}{newline}{indent}{attributes}{visibility}{FIELD}: {ty}")
        }
        false => format!("{attributes}{visibility}{FIELD}: {ty}"),
    }))
}

/// An edit that puts one more part behind the last one of a list in braces.
fn behind_last(
    written: &Written<'_>,
    list: &SyntaxNode,
    last: Option<SyntaxNode>,
    part: impl Fn(bool, &str, &str) -> String,
) -> Edit {
    let newline = written.newline();
    let Some(last) = last else {
        let inside = TextRange::new(
            list.text_range().start() + TextSize::of('{'),
            list.text_range().end() - TextSize::of('}'),
        );
        return written.replace(inside, format!(" {} ", part(false, newline, "")));
    };
    let mut comma = None;
    let mut next = last.next_sibling_or_token();
    while let Some(it) = next {
        if it.kind() == SyntaxKind::COMMA {
            comma = Some(it.text_range().end());
        }
        next = it.next_sibling_or_token().filter(|_| comma.is_none());
    }
    let rest = TextRange::new(last.text_range().end(), list.text_range().end());
    let multiline = written.slice(rest).contains('\n');
    let end = comma.unwrap_or(last.text_range().end());
    if !multiline {
        let separator = if comma.is_some() { " " } else { ", " };
        let closing = if comma.is_some() { "," } else { "" };
        return written.insert(end, format!("{separator}{}{closing}", part(false, newline, "")));
    }
    let indent = written.indent_at(last.text_range().start());
    // A comment behind the last part stays behind it.
    let after = written.text.get(end.into()..).unwrap_or_default();
    let line = &after[..after.find('\n').unwrap_or(0)];
    let comment = line.trim_end_matches('\r');
    let stays = comma.is_some() && comment.trim_start().starts_with("//");
    let offset = if stays { end + TextSize::of(comment) } else { end };
    let missing = if comma.is_none() { "," } else { "" };
    written.insert(offset, format!("{missing}{newline}{indent}{},", part(true, newline, indent)))
}

/// Edits for every literal of the struct, and for the patterns that name all of its fields.
fn literals(
    subject: &Subject<'_, '_>,
    cx: &BodyCx<'_>,
    owner: &Owner,
    value: &Value,
) -> Result<Vec<Edit>, Decline> {
    let workspace = subject.workspace;
    let name = owner.struct_.name(cx.db).as_str().to_owned();
    let variant = VariantId::StructId(owner.id);
    let mut edits = Vec::new();
    for (file, loaded) in workspace.sources.files.iter().enumerate() {
        if !loaded.text.contains(&name) {
            continue;
        }
        let written = Written::new(workspace, file);
        let mut typed: Vec<TextRange> = Vec::new();
        let items = workspace.functions(file, |_| true);
        // Another crate that does not depend on the struct's has a struct of its own by that name.
        let home = owner.struct_.module(cx.db).krate(cx.db);
        let sees = |it: hir::Crate| it == home || it.dependencies(cx.db).iter().any(|it| it.krate == home);
        if items.first().is_some_and(|it| !sees(workspace.types(it.id).krate)) {
            continue;
        }
        for item in items {
            let body = subject.workspace.flows.body(item.id);
            for (expr, it) in body.body.exprs() {
                let Expr::RecordLit { spread, .. } = it else { continue };
                let resolved = body.infer.variant_resolution_for_expr(expr);
                let place = body.expr_place(expr);
                if resolved != Some(variant) {
                    // Another struct of the name.
                    typed.extend(place.filter(|it| resolved.is_some() && !it.in_macro).map(|it| it.range));
                    continue;
                }
                let place = place.ok_or("a literal of the struct cannot be found")?;
                if place.in_macro {
                    return Err(format!("`{name}` is built inside a macro"));
                }
                typed.push(place.range);
                if matches!(spread, RecordSpread::Expr(_)) {
                    continue;
                }
                let in_clone = value.shared && is_in_clone(&written, place.range);
                edits.push(literal(&written, place.range, value, in_clone)?);
            }
            for (pat, it) in body.body.pats() {
                let Pat::Record { ellipsis: false, .. } = it else { continue };
                if body.infer.variant_resolution_for_pat(pat) == Some(variant) {
                    return Err(format!("a pattern takes `{name}` apart field by field"));
                }
            }
        }
        // What the types do not show: macros, constants, code under a `cfg` that is off.
        let records = written.tree.descendants().filter_map(ast::RecordExpr::cast);
        for record in records.filter(|it| may_build(it, &name)) {
            let range = record.syntax().text_range();
            if typed.contains(&range) {
                continue;
            }
            if !loaded.checked {
                return Err(format!("`{name}` is built in a file that is not checked"));
            }
            return Err(format!("`{name}` is built in code that asyncfix has no types of"));
        }
    }
    edits.dedup();
    Ok(edits)
}

/// Whether a literal may be one of the struct, to judge by its path.
fn may_build(record: &ast::RecordExpr, name: &str) -> bool {
    let Some(path) = record.path() else { return false };
    let last = path.segment().and_then(|it| it.name_ref()).map(|it| it.to_string()).unwrap_or_default();
    if last == name {
        // A variant of an enum may be called the same: its path has the enum before it.
        return path.qualifier().is_none_or(|it| {
            let segment =
                it.segment().and_then(|it| it.name_ref()).map(|it| it.to_string()).unwrap_or_default();
            segment.starts_with(|it: char| it.is_lowercase())
        });
    }
    if last != "Self" || path.qualifier().is_some() {
        return false;
    }
    let impl_ = record.syntax().ancestors().find_map(ast::Impl::cast);
    let Some(ast::Type::PathType(ty)) = impl_.and_then(|it| it.self_ty()) else { return false };
    let own = ty.path().and_then(|it| it.segment()).and_then(|it| it.name_ref()).map(|it| it.to_string());
    own.as_deref() == Some(name)
}

fn is_in_clone(written: &Written<'_>, range: TextRange) -> bool {
    let node = written.around(range);
    let function = node.ancestors().find_map(ast::Fn::cast);
    let in_impl = node.ancestors().find_map(ast::Impl::cast).and_then(|it| it.trait_());
    function.and_then(|it| it.name()).is_some_and(|it| it.text() == "clone")
        && in_impl.is_some_and(|it| it.to_string().ends_with("Clone"))
}

fn literal(written: &Written<'_>, range: TextRange, value: &Value, in_clone: bool) -> Result<Edit, Decline> {
    let record: ast::RecordExpr = written.node(range).ok_or("a literal of the struct cannot be found")?;
    let list = record.record_expr_field_list().ok_or("a literal of the struct has no fields")?;
    let in_constant = {
        let mut around = record.syntax().ancestors();
        around.any(|it| {
            matches!(it.kind(), SyntaxKind::CONST | SyntaxKind::STATIC)
                || ast::Fn::cast(it).is_some_and(|it| it.const_token().is_some())
        })
    };
    let new = match (in_constant, in_clone) {
        (true, _) => {
            let constant = value.constant;
            constant.ok_or("the struct is built in a constant, where such a lock cannot be made")?.to_owned()
        }
        (false, true) => format!("{}::clone(&self.{FIELD})", written.arc()),
        (false, false) => value.new_in(written),
    };
    let last = list.fields().last().map(|it| it.syntax().clone());
    Ok(behind_last(written, list.syntax(), last, |_, _, _| format!("{FIELD}: {new}")))
}

/// Whether code outside of the workspace can build the struct by a literal.
fn is_buildable_by_others(cx: &BodyCx<'_>, struct_: hir::Struct, item: &ast::Struct) -> bool {
    let is_pub = item.visibility().is_some_and(|it| it.syntax().text() == "pub");
    let exhaustive = !item.attrs().any(|it| it.to_string().contains("non_exhaustive"));
    let fields = struct_.fields(cx.db);
    is_pub
        && exhaustive
        && !fields.is_empty()
        && fields.iter().all(|it| it.visibility(cx.db) == hir::Visibility::Public)
}
