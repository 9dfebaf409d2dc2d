//! A struct of the workspace gets one more field: the field, every literal of the struct, what its derives ask.

use super::Decline;
use super::written::Written;
use crate::facts::body::BodyCx;
use crate::facts::workspace::Workspace;
use crate::model::Edit;
use crate::ra::hir::{self, HasSource as _, HasVisibility as _};
use crate::ra::hir_def::hir::{Expr, ExprId, Pat, RecordSpread};
use crate::ra::hir_def::{FieldId, FunctionId, StructId, VariantId};
use crate::ra::syntax::ast::{self, AstNode as _, HasAttrs as _, HasName as _, HasVisibility as _};
use crate::ra::syntax::{SyntaxKind, SyntaxNode, TextRange, TextSize};

/// A field that is to be added.
pub struct NewField<'a> {
    pub name: &'a str,
    /// What it is for, in a sentence.
    pub doc: &'a str,
    pub ty: &'a str,
    /// An expression for its first value.
    pub new: &'a str,
    /// The same in a constant, where it stands in no `Arc`.
    pub constant: Option<&'a str>,
    pub shared: Shared,
    /// The field of the struct that it goes with: who has the one from another value has the other from there.
    pub beside: Option<Beside<'a>>,
}

/// A field whose value several structs may share.
#[derive(Clone, Copy)]
pub struct Beside<'a> {
    pub field: FieldId,
    /// The places where a value of it is made, each with its file.
    pub made: &'a [(usize, TextRange)],
}

/// When the field's value is behind an `Arc`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// Where the struct can be cloned: its clones share it.
    ByClones,
    Always,
}

/// What adds a field.
pub struct Added {
    pub edits: Vec<Edit>,
    /// Why code outside of the workspace may no longer compile.
    pub breaks: Option<String>,
}

/// The edits that add `field` to `struct_`, which the functions `used_in` are to reach.
pub fn add(
    workspace: &Workspace<'_, '_>,
    struct_: hir::Struct,
    field: &NewField<'_>,
    used_in: &[FunctionId],
) -> Result<Added, Decline> {
    let name = struct_.name(workspace.db).as_str().to_owned();
    if struct_.fields(workspace.db).iter().any(|it| it.name(workspace.db).as_str() == field.name) {
        return Err(format!("`{name}` has a field `{}` already", field.name));
    }
    let (file, item) = declaration(workspace, struct_)?;
    let written = Written::new(workspace, file);
    let derives = derives(&item)?;
    let in_arc = field.shared == Shared::Always || derives.clone || is_cloned_by_hand(workspace, struct_);
    let value = Value { field, in_arc };
    let literals = literals(workspace, struct_, &value)?;
    let users = literals.functions.iter().chain(used_in).copied();
    let visibility = visibility(workspace, struct_.module(workspace.db), users);
    let mut edits = vec![declared(&written, &item, &derives, &value, visibility)?];
    edits.extend(literals.edits);
    let breaks = is_buildable_by_others(workspace, struct_, &item).then(|| {
        format!(
            "every field of `{name}` is public: code that builds it by a literal elsewhere no longer compiles"
        )
    });
    Ok(Added { edits, breaks })
}

/// The visibility, with a blank behind it, by which the functions `users` reach what stands in the module `home`.
pub fn visibility(
    workspace: &Workspace<'_, '_>,
    home: hir::Module,
    users: impl Iterator<Item = FunctionId>,
) -> &'static str {
    let db = workspace.db;
    let mut visibility = "";
    for user in users {
        let module = hir::Function::from(user).module(db);
        if module.krate(db) != home.krate(db) {
            return "pub ";
        }
        // A module and those in it see what is private there.
        if !module.path_to_root(db).contains(&home) {
            visibility = "pub(crate) ";
        }
    }
    visibility
}

/// The struct as it is on disk.
pub fn declaration(
    workspace: &Workspace<'_, '_>,
    struct_: hir::Struct,
) -> Result<(usize, ast::Struct), Decline> {
    let name = struct_.name(workspace.db).as_str().to_owned();
    let missing = || format!("`{name}` is made by a macro");
    let source = struct_.source(workspace.db).ok_or_else(missing)?;
    let file = source.file_id.file_id().ok_or_else(missing)?.file_id(workspace.db);
    let file = workspace.file_index(file).ok_or_else(missing)?;
    if !workspace.sources.files[file].checked {
        return Err(format!("`{name}` is in a file that is not checked"));
    }
    let written = Written::new(workspace, file);
    let item = written.node(source.value.syntax().text_range()).ok_or_else(missing)?;
    Ok((file, item))
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

/// The field as the struct at hand needs it.
struct Value<'a> {
    field: &'a NewField<'a>,
    in_arc: bool,
}

impl Value<'_> {
    /// The field's type as `written` writes it.
    fn ty_in(&self, written: &Written<'_>, at: TextSize) -> String {
        let ty = self.field.ty;
        if self.in_arc { format!("{}<{ty}>", written.arc(at)) } else { ty.to_owned() }
    }

    /// A new value as `written` writes it.
    fn new_in(&self, written: &Written<'_>, at: TextSize) -> String {
        let new = self.field.new;
        if self.in_arc { format!("{}::new({new})", written.arc(at)) } else { new.to_owned() }
    }
}

fn is_cloned_by_hand(workspace: &Workspace<'_, '_>, struct_: hir::Struct) -> bool {
    let impls = hir::Impl::all_for_type(workspace.db, struct_.ty(workspace.db));
    let mut traits = impls.into_iter().filter_map(|it| it.trait_(workspace.db));
    traits.any(|it| it.name(workspace.db).as_str() == "Clone")
}

/// The new field, behind the last one.
fn declared(
    written: &Written<'_>,
    item: &ast::Struct,
    derives: &Derives,
    value: &Value<'_>,
    visibility: &str,
) -> Result<Edit, Decline> {
    let Some(ast::FieldList::RecordFieldList(list)) = item.field_list() else {
        return Err("the struct has no named fields".into());
    };
    let attributes: String = derives.attributes.iter().map(|it| format!("{it} ")).collect();
    let NewField { name, doc, .. } = value.field;
    let ty = value.ty_in(written, item.syntax().text_range().start());
    let last = list.fields().last().map(|it| it.syntax().clone());
    Ok(behind_last(written, list.syntax(), last, |multiline, newline, indent| match multiline {
        true => {
            let attributes: String =
                derives.attributes.iter().map(|it| format!("{it}{newline}{indent}")).collect();
            format!("/// {doc}{newline}{indent}{attributes}{visibility}{name}: {ty}")
        }
        false => format!("{attributes}{visibility}{name}: {ty}"),
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

/// Edits for every literal of the struct.
///
/// A pattern that names all of its fields stands in the way.
fn literals(
    workspace: &Workspace<'_, '_>,
    struct_: hir::Struct,
    value: &Value<'_>,
) -> Result<Literals, Decline> {
    let db = workspace.db;
    let name = struct_.name(db).as_str().to_owned();
    let variant = VariantId::StructId(StructId::from(struct_));
    let home = struct_.module(db).krate(db);
    let mut found = Literals::default();
    for (file, loaded) in workspace.sources.files.iter().enumerate() {
        if !loaded.text.contains(&name) {
            continue;
        }
        let written = Written::new(workspace, file);
        let mut typed: Vec<TextRange> = Vec::new();
        let items = workspace.functions(file, |_| true);
        // Another crate that does not depend on the struct's has a struct of its own by that name.
        let sees = |it: hir::Crate| it == home || it.dependencies(db).iter().any(|it| it.krate == home);
        if items.first().is_some_and(|it| !sees(workspace.types(it.id).krate)) {
            continue;
        }
        for item in items {
            let body = workspace.body(item.id);
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
                found.functions.push(item.id);
                let taken = taken_from(&body, expr, file, value.field)?;
                let in_clone = value.in_arc && is_in_clone(&written, place.range);
                found.edits.push(literal(&written, place.range, value, in_clone, taken)?);
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
    found.edits.dedup();
    Ok(found)
}

#[derive(Default)]
struct Literals {
    edits: Vec<Edit>,
    /// Those that they stand in.
    functions: Vec<FunctionId>,
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

fn literal(
    written: &Written<'_>,
    range: TextRange,
    value: &Value<'_>,
    in_clone: bool,
    taken_from: Option<String>,
) -> Result<Edit, Decline> {
    let record: ast::RecordExpr = written.node(range).ok_or("a literal of the struct cannot be found")?;
    let list = record.record_expr_field_list().ok_or("a literal of the struct has no fields")?;
    let in_constant = {
        let mut around = record.syntax().ancestors();
        around.any(|it| {
            matches!(it.kind(), SyntaxKind::CONST | SyntaxKind::STATIC)
                || ast::Fn::cast(it).is_some_and(|it| it.const_token().is_some())
        })
    };
    let name = value.field.name;
    let source = taken_from.or(in_clone.then(|| "self".to_owned()));
    let new = match source {
        _ if in_constant => {
            let constant = value.field.constant.filter(|_| !value.in_arc);
            constant.ok_or("the struct is built in a constant, where such a value cannot be made")?.to_owned()
        }
        Some(source) => format!("{}::clone(&{source}.{name})", written.arc(range.start())),
        None => value.new_in(written, range.start()),
    };
    let last = list.fields().last().map(|it| it.syntax().clone());
    Ok(behind_last(written, list.syntax(), last, |_, _, _| format!("{name}: {new}")))
}

/// The value that a literal takes the field beside the new one from; `None` where it makes it.
fn taken_from(
    cx: &BodyCx<'_>,
    record: ExprId,
    file: usize,
    new_field: &NewField<'_>,
) -> Result<Option<String>, Decline> {
    let (Some(Beside { field, made }), Expr::RecordLit { fields, .. }) = (new_field.beside, &cx.body[record])
    else {
        return Ok(None);
    };
    let name = hir::Field::from(field).name(cx.db).as_str().to_owned();
    let outside = || format!("`{name}` is handed to the struct from outside, and two of them may share it");
    let Some(given) = fields.iter().find(|it| it.name.as_str() == name) else { return Ok(None) };
    let value = behind_clones(cx, given.expr);
    if let Some(base) = base_of(cx, value, field) {
        return Ok(Some(cx.text(base)));
    }
    let value = match cx.local(value) {
        Some(local) => behind_clones(cx, cx.initializer(local).ok_or_else(outside)?),
        None => value,
    };
    if let Some(base) = base_of(cx, value, field) {
        return Ok(Some(cx.text(base)));
    }
    let range = cx.expr_place(value).filter(|it| !it.in_macro).map(|it| it.range).ok_or_else(outside)?;
    let is_made = made.iter().any(|it| it.0 == file && range.contains_range(it.1));
    is_made.then_some(None).ok_or_else(outside)
}

/// What an expression is behind borrows, and `clone()` and `Arc::clone(..)` of it.
pub fn behind_clones(cx: &BodyCx<'_>, expr: ExprId) -> ExprId {
    match &cx.body[expr] {
        Expr::Ref { expr, .. } => behind_clones(cx, *expr),
        Expr::MethodCall { receiver, method_name, args, .. }
            if method_name.as_str() == "clone" && args.is_empty() =>
        {
            behind_clones(cx, *receiver)
        }
        Expr::Call { args, .. } if cx.called_name(expr) == "clone" && args.len() == 1 => {
            behind_clones(cx, args[0])
        }
        _ => expr,
    }
}

/// The value of which `expr` is the field `field`.
pub fn base_of(cx: &BodyCx<'_>, expr: ExprId, field: FieldId) -> Option<ExprId> {
    let Expr::Field { expr: base, .. } = cx.body[expr] else { return None };
    let resolved = cx.infer.field_resolution(expr)?.left()?;
    (resolved == field).then_some(base)
}

/// Whether code outside of the workspace can build the struct by a literal.
fn is_buildable_by_others(workspace: &Workspace<'_, '_>, struct_: hir::Struct, item: &ast::Struct) -> bool {
    let is_pub = item.visibility().is_some_and(|it| it.syntax().text() == "pub");
    let exhaustive = !item.attrs().any(|it| it.to_string().contains("non_exhaustive"));
    let fields = struct_.fields(workspace.db);
    is_pub
        && exhaustive
        && !fields.is_empty()
        && fields.iter().all(|it| it.visibility(workspace.db) == hir::Visibility::Public)
}
