//! The source of the function that a method becomes, and of the thin method that stays for other callers.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Decline;
use super::super::naming::Naming;
use super::super::source::indentation;
use super::method::{Key, Method, Needed};
use crate::facts::summary::{SelfCall, is_write};
use crate::facts::workspace::Workspace;
use crate::model::{Edit, Span};
use crate::ra::hir;
use crate::ra::hir_def::FunctionId;
use crate::ra::syntax::ast::{
    self, AstNode, HasArgList as _, HasAttrs as _, HasGenericArgs as _, HasGenericParams as _, HasName as _,
    HasVisibility as _,
};
use crate::ra::syntax::{NodeOrToken, SyntaxKind, TextRange, TextSize};
use crate::text::EditSet;

/// How wide a line may be before its arguments are put on lines of their own.
const WIDTH: usize = 100;

/// Who calls the function, which decides how visible it has to be.
#[derive(Clone, Copy)]
pub struct Caller {
    pub module: hir::Module,
    /// Whether code outside of the workspace sees the method.
    pub is_exported: bool,
}

/// What becomes of the old method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Old {
    /// Others call it: it stays, as a caller of the function.
    Stays,
    Goes,
}

/// Writes for one run of the fix.
pub struct Writer<'a, 'b, 'db> {
    pub workspace: &'b Workspace<'a, 'db>,
    pub methods: &'b BTreeMap<FunctionId, Method<'db>>,
}

impl<'db> Writer<'_, '_, 'db> {
    /// The edits that make `method` a function; `accessor` is a further method for its type.
    pub fn edits(
        &self,
        method: &Method<'db>,
        old: Old,
        caller: Caller,
        accessor: Option<&str>,
        naming: &Naming<'_, 'db>,
    ) -> Result<Vec<Edit>, Decline> {
        let range = method.node.syntax().text_range();
        let text = self.text(method);
        let (indent, newline) = (self.indent(method), self.newline(method));
        let after = accessor.map(|it| format!("{newline}{newline}{indent}{}", self.reindented(it, method)));
        if method.thin.is_some() {
            let mut edits: Vec<Edit> =
                after.into_iter().map(|it| edit(method, TextRange::empty(range.end()), it)).collect();
            if old == Old::Goes {
                let end = range.end() + blank_behind(text, range.end());
                edits = vec![edit(method, TextRange::new(range.start(), end), String::new())];
            }
            return Ok(edits);
        }
        let mut edits = self.function(method, caller, naming)?;
        match (method.is_trait, old) {
            (true, _) => {
                let body = method.node.body().ok_or("the method has no body")?.syntax().text_range();
                let thin = self.thin_body(method)?;
                let function = applied(text, range, &edits);
                let written = self.inherent_impl(method, &function, accessor)?;
                let end = method.impl_.syntax().text_range().end();
                edits = vec![edit(method, body, thin), edit(method, TextRange::empty(end), written)];
            }
            (false, Old::Stays) => {
                let thin = self.thin(method)?;
                edits.push(edit(
                    method,
                    TextRange::empty(range.start()),
                    format!("{thin}{newline}{newline}{indent}"),
                ));
                edits.extend(after.map(|it| edit(method, TextRange::empty(range.end()), it)));
            }
            (false, Old::Goes) => {
                edits.extend(after.map(|it| edit(method, TextRange::empty(range.end()), it)));
            }
        }
        Ok(edits)
    }

    /// The edits inside of the `fn` that make it a function of its inputs.
    fn function(
        &self,
        method: &Method<'db>,
        caller: Caller,
        naming: &Naming<'_, 'db>,
    ) -> Result<Vec<Edit>, Decline> {
        let mut edits = Vec::new();
        let name = method.node.name().ok_or("the method has no name")?;
        edits.push(edit(method, name.syntax().text_range(), method.new_name()));
        let inputs = method.ordered_inputs();
        let params = inputs
            .iter()
            .map(|(_, it)| {
                let ty = naming.field(it.definitions.last().copied().flatten(), it.ty)?;
                let mutable = if it.is_mutable { "mut " } else { "" };
                Ok(format!("{mutable}{}: {ty}", it.name))
            })
            .collect::<Result<Vec<String>, Decline>>()?;
        edits.push(self.parameters(method, &params)?);
        edits.extend(self.visibility(method, caller));
        for attr in method.node.attrs() {
            let names: Vec<&str> = inputs.iter().map(|it| it.1.name.as_str()).collect();
            edits.extend(self_words(&attr).map(|it| edit(method, it, names.join(", "))));
        }
        edits.extend(self.body_edits(method)?);
        Ok(edits)
    }

    /// The edits that take fields from parameters, and call functions where methods were called.
    ///
    /// What runs under the lock again says `this` for `self`.
    pub fn body_edits(&self, method: &Method<'db>) -> Result<Vec<Edit>, Decline> {
        let text = self.text(method);
        let mut edits = Vec::new();
        let dropped = self.redundant_lets(method);
        for range in &dropped {
            let end = range.end() + blank_behind(text, range.end());
            edits.push(edit(method, TextRange::new(range.start(), end), String::new()));
        }
        let mut done: BTreeSet<TextSize> = BTreeSet::new();
        for it in &method.summary.fields {
            if dropped.iter().any(|range| range.contains(it.start)) || !done.insert(it.start) {
                continue;
            }
            if !method.operates(it.start) {
                edits.push(edit(method, TextRange::at(it.start, TextSize::of("self")), "this".to_owned()));
                continue;
            }
            if method.operate.is_some() && is_write(&method.cx, it) {
                // The target of the assignment that ends the waiting, which is written anew.
                continue;
            }
            let (input, length) = method.input_for(&it.fields).ok_or("a field got no parameter")?;
            let range =
                method.place_range(it.start, &it.fields[..length]).ok_or("a field cannot be found")?;
            edits.push(edit(method, range, input.name.clone()));
        }
        for call in &method.summary.calls {
            edits.push(match method.operates(call.start) {
                true => self.inner_call(method, call)?,
                false => edit(method, TextRange::at(call.start, TextSize::of("self")), "this".to_owned()),
            });
        }
        Ok(edits)
    }

    /// The edit that puts `params` in the place of `self`.
    pub fn parameters(&self, method: &Method<'db>, params: &[String]) -> Result<Edit, Decline> {
        let odd = "the method has no parameter `self`";
        let list = method.node.param_list().ok_or(odd)?;
        let own = list.self_param().ok_or(odd)?.syntax().text_range();
        let next = list.params().next().map(|it| it.syntax().text_range().start());
        let closing = list.r_paren_token().ok_or(odd)?.text_range().start();
        let text = self.text(method);
        let to_next = TextRange::new(own.end(), next.unwrap_or(closing));
        let between = text.get(std::ops::Range::from(to_next)).unwrap_or_default();
        let on_lines = between.contains('\n');
        let indent = indentation(text, own.start());
        let newline = self.newline(method);
        let separator = if on_lines { format!(",{newline}{indent}") } else { ", ".to_owned() };
        let joined = params.join(&separator);
        let (end, replacement) = match (next, params.is_empty()) {
            (Some(next), true) => (next, String::new()),
            (Some(next), false) => (next, format!("{joined}{separator}")),
            // A comma behind `self` stays where the list is on lines.
            (None, false) if on_lines => (own.end(), joined),
            (None, _) => (closing, joined),
        };
        let header = TextRange::new(method.node.syntax().text_range().start(), own.start());
        let line = text.get(std::ops::Range::from(header)).unwrap_or_default();
        let column = line.len() - line.rfind('\n').map_or(0, |it| it + 1);
        let rest = text.get(end.into()..).and_then(|it| it.split(['{', '\n']).next()).unwrap_or_default();
        if !on_lines && column + replacement.len() + rest.len() > WIDTH - 8 {
            // Too long for a line: every parameter on its own.
            let outer = self.indent(method);
            let inner = format!("{outer}{}", self.unit(method));
            let others = list.params().map(|it| it.syntax().text().to_string());
            let all: Vec<String> = params.iter().cloned().chain(others).collect();
            let lines: String = all.iter().map(|it| format!("{newline}{inner}{it},")).collect();
            let range = TextRange::new(own.start(), closing);
            return Ok(edit(method, range, format!("{lines}{newline}{outer}")));
        }
        Ok(edit(method, TextRange::new(own.start(), end), replacement))
    }

    pub fn visibility(&self, method: &Method<'db>, caller: Caller) -> Vec<Edit> {
        let db = self.workspace.db;
        let same_crate = caller.module.krate(db) == method.module.krate(db);
        let within = caller.module.path_to_root(db).contains(&method.module);
        if method.is_trait {
            let start = match method.node.async_token().or_else(|| method.node.fn_token()) {
                Some(it) => it.text_range().start(),
                None => return Vec::new(),
            };
            let word = match (within, same_crate) {
                (true, _) => return Vec::new(),
                (false, true) => "pub(crate) ",
                (false, false) => "pub ",
            };
            return vec![edit(method, TextRange::empty(start), word.to_owned())];
        }
        // What the world sees grows by nothing.
        match method.node.visibility() {
            Some(it) if caller.is_exported && same_crate && it.syntax().text() == "pub" => {
                vec![edit(method, it.syntax().text_range(), "pub(crate)".to_owned())]
            }
            _ => Vec::new(),
        }
    }

    /// `let path = self.path.clone();`, where a parameter `path` is there already.
    fn redundant_lets(&self, method: &Method<'db>) -> Vec<TextRange> {
        let Some(list) = method.node.body().and_then(|it| it.stmt_list()) else { return Vec::new() };
        let statements = list.statements().filter_map(|it| match it {
            ast::Stmt::LetStmt(it) => Some(it),
            _ => None,
        });
        let mut ranges = Vec::new();
        for statement in statements {
            let Some(ast::Pat::IdentPat(pat)) = statement.pat() else { continue };
            let plain = pat.mut_token().is_none() && pat.ref_token().is_none() && statement.ty().is_none();
            let Some(initializer) = statement.initializer().filter(|_| plain) else { continue };
            let place = match &initializer {
                ast::Expr::MethodCallExpr(it) if it.name_ref().is_some_and(|it| it.text() == "clone") => {
                    it.receiver()
                }
                ast::Expr::FieldExpr(_) => Some(initializer.clone()),
                _ => None,
            };
            let Some(place) = place.map(|it| it.syntax().text_range()) else { continue };
            let name = pat.name().map(|it| it.to_string()).unwrap_or_default();
            let read = method.summary.fields.iter().filter(|it| method.operates(it.start));
            let same = read.into_iter().any(|it| {
                let whole = method.place_range(it.start, &it.fields) == Some(place);
                let input = method.input_for(&it.fields);
                whole && input.is_some_and(|(input, length)| input.name == name && length == it.fields.len())
            });
            if same {
                ranges.push(statement.syntax().text_range());
            }
        }
        ranges
    }

    /// `self.fetch(` becomes `Self::run_fetch(client.clone(), `.
    fn inner_call(&self, method: &Method<'db>, call: &SelfCall) -> Result<Edit, Decline> {
        let hidden =
            || format!("`{}` uses the guarded value in a macro that asyncfix does not rewrite", method.name);
        let node = method.call_node(call).ok_or_else(hidden)?;
        let callee = self.methods.get(&call.function).ok_or("a called method was not read")?;
        let arguments = node.arg_list().ok_or_else(hidden)?;
        let opening = arguments.l_paren_token().ok_or_else(hidden)?.text_range();
        let mut values = Vec::new();
        for (key, needed) in callee.ordered_inputs() {
            values.push(self.handed_on(method, key, needed, call)?);
        }
        if !values.is_empty() && arguments.args().next().is_some() {
            values.push(String::new());
        }
        let generics = node.generic_arg_list().map(|it| it.syntax().text().to_string()).unwrap_or_default();
        let head = format!("Self::{}{generics}({}", callee.new_name(), values.join(", "));
        Ok(edit(method, TextRange::new(call.start, opening.end()), head))
    }

    /// The value of a field of a called method, out of the parameters of the calling function.
    fn handed_on(
        &self,
        method: &Method<'db>,
        key: &Key,
        needed: &Needed<'db>,
        call: &SelfCall,
    ) -> Result<String, Decline> {
        let (input, length) = method.input_for(key).ok_or("a field got no parameter")?;
        let place = std::iter::once(input.name.as_str()).chain(key[length..].iter().map(String::as_str));
        let place = place.collect::<Vec<_>>().join(".");
        let of_fields = method.summary.fields.iter().filter(|it| {
            method.operates(it.start)
                && method.input_for(&it.fields).is_some_and(|it| it.0.name == input.name)
        });
        let needs = |it: &&SelfCall| {
            let callee = self.methods.get(&it.function);
            callee.is_none_or(|it| {
                it.inputs.keys().any(|it| method.input_for(it).is_some_and(|it| it.0.name == input.name))
            })
        };
        let mentions = of_fields.count() + method.calls().filter(needs).count();
        // With a part under the lock again the value may be compared there.
        let is_last = mentions == 1 && method.operate.is_none() && !call.repeated && length == key.len();
        Ok(if needed.is_copy || is_last { place } else { format!("{place}.clone()") })
    }

    /// The old method with its documentation and attributes, as a caller of the function.
    fn thin(&self, method: &Method<'db>) -> Result<String, Decline> {
        let range = method.node.syntax().text_range();
        let body = method.node.body().ok_or("the method has no body")?.syntax().text_range();
        let text = self.text(method);
        let mut edits = vec![edit(method, body, self.thin_body(method)?)];
        // A parameter is only handed on.
        let params = method.node.param_list().into_iter().flat_map(|it| it.params());
        for pat in params.filter_map(|it| it.pat()) {
            if let ast::Pat::IdentPat(pat) = pat
                && let Some(word) = pat.mut_token()
            {
                let word = word.text_range();
                let end = word.end() + blank_behind(text, word.end());
                edits.push(edit(method, TextRange::new(word.start(), end), String::new()));
            }
        }
        // The function opens the span; the method would open it twice.
        for attr in method.node.attrs().filter(|it| attr_name(it).is_some_and(|it| it == "instrument")) {
            let range = attr.syntax().text_range();
            let end = range.end() + blank_behind(text, range.end());
            edits.push(edit(method, TextRange::new(range.start(), end), String::new()));
        }
        Ok(applied(text, range, &edits))
    }

    fn thin_body(&self, method: &Method<'db>) -> Result<String, Decline> {
        let mut values: Vec<String> = Vec::new();
        for (key, input) in method.ordered_inputs() {
            let clone = if input.is_copy { "" } else { ".clone()" };
            values.push(format!("self.{}{clone}", key.join(".")));
        }
        for param in method.node.param_list().into_iter().flat_map(|it| it.params()) {
            match param.pat() {
                Some(ast::Pat::IdentPat(it)) if it.pat().is_none() && it.ref_token().is_none() => {
                    values.extend(it.name().map(|it| it.to_string()));
                }
                _ => return Err(format!("`{}` takes a parameter apart by a pattern", method.name)),
            }
        }
        let (indent, newline, unit) = (self.indent(method), self.newline(method), self.unit(method));
        let generics = self.own_generics(method);
        let waits = if method.summary.is_async { ".await" } else { "" };
        let inner = format!("{indent}{unit}");
        let line = format!("Self::{}{generics}({}){waits}", method.new_name(), values.join(", "));
        let call = match inner.len() + line.len() <= WIDTH {
            true => line,
            false => {
                let lines: String = values.iter().map(|it| format!("{newline}{inner}{unit}{it},")).collect();
                format!("Self::{}{generics}({lines}{newline}{inner}){waits}", method.new_name())
            }
        };
        Ok(format!("{{{newline}{inner}{call}{newline}{indent}}}"))
    }

    /// `::<T>` for the type parameters of the method itself; an `impl Trait` argument forbids to say them.
    fn own_generics(&self, method: &Method<'db>) -> String {
        let Some(list) = method.node.generic_param_list() else { return String::new() };
        let names: Vec<String> = list
            .type_or_const_params()
            .filter_map(|it| match it {
                ast::TypeOrConstParam::Type(it) => it.name(),
                ast::TypeOrConstParam::Const(it) => it.name(),
            })
            .map(|it| it.to_string())
            .collect();
        let params = method.node.param_list().into_iter().flat_map(|it| it.params());
        let hidden = params
            .into_iter()
            .any(|it| it.syntax().descendants().any(|it| ast::ImplTraitType::can_cast(it.kind())));
        match names.is_empty() || hidden {
            true => String::new(),
            false => format!("::<{}>", names.join(", ")),
        }
    }

    /// A block of its own for the function of a method that implements a trait.
    fn inherent_impl(
        &self,
        method: &Method<'db>,
        function: &str,
        accessor: Option<&str>,
    ) -> Result<String, Decline> {
        let impl_ = &method.impl_;
        let outer = indentation(self.text(method), impl_.syntax().text_range().start());
        let (newline, indent) = (self.newline(method), self.indent(method));
        let generics =
            impl_.generic_param_list().map(|it| it.syntax().text().to_string()).unwrap_or_default();
        let ty = impl_.self_ty().ok_or("the `impl` has no type")?.syntax().text().to_string();
        let bounds = impl_.where_clause().map(|it| format!(" {}", it.syntax().text())).unwrap_or_default();
        let mut items = vec![function.to_owned()];
        items.extend(accessor.map(|it| self.reindented(it, method)));
        let items = items.join(&format!("{newline}{newline}{indent}"));
        Ok(format!(
            "{newline}{newline}{outer}impl{generics} {ty}{bounds} {{{newline}{indent}{items}{newline}{outer}}}"
        ))
    }

    /// A method that hands out clones of all inputs: its name, and its text if it is not there yet.
    pub fn accessor(
        &self,
        method: &Method<'db>,
        caller: Caller,
        naming: &Naming<'_, 'db>,
    ) -> Result<(String, Option<String>), Decline> {
        let inputs = method.ordered_inputs();
        let mut types = Vec::new();
        let mut values = Vec::new();
        for (key, it) in &inputs {
            types.push(naming.field(it.definitions.last().copied().flatten(), it.ty)?);
            let clone = if it.is_copy { "" } else { ".clone()" };
            values.push(format!("self.{}{clone}", key.join(".")));
        }
        let tuple = |of: &[String]| match of {
            [one] => one.clone(),
            all => format!("({})", all.join(", ")),
        };
        let db = self.workspace.db;
        let visibility = match caller.module.krate(db) == method.module.krate(db) {
            true => "pub(crate) ",
            false => "pub ",
        };
        let wanted = format!("{}_inputs", method.name);
        let write = |name: &str| {
            format!(
                "/// What `{}` needs of `self`.\n{visibility}fn {name}(&self) -> {} {{\n    {}\n}}",
                method.new_name(),
                tuple(&types),
                tuple(&values)
            )
        };
        let there = self.reindented(&write(&wanted), method);
        if self.text(method).contains(&there) {
            return Ok((wanted, None));
        }
        let name = method.free_name(&wanted);
        let text = write(&name);
        Ok((name, Some(text)))
    }

    /// Lines of ours with the indentation and line ends of the method's file, the first as it is.
    fn reindented(&self, text: &str, method: &Method<'db>) -> String {
        let (indent, newline, unit) = (self.indent(method), self.newline(method), self.unit(method));
        let lines = text.lines().map(|it| match it.strip_prefix("    ") {
            Some(rest) => format!("{unit}{rest}"),
            None => it.to_owned(),
        });
        lines.collect::<Vec<_>>().join(&format!("{newline}{indent}"))
    }

    pub fn text(&self, method: &Method<'db>) -> &str {
        &self.workspace.sources.files[method.file].text
    }

    pub fn indent(&self, method: &Method<'db>) -> String {
        indentation(self.text(method), method.node.syntax().text_range().start()).to_owned()
    }

    pub fn unit(&self, method: &Method<'db>) -> &'static str {
        let text = self.text(method);
        if text.contains("\n\t") && !text.contains("\n    ") { "\t" } else { "    " }
    }

    pub fn newline(&self, method: &Method<'db>) -> &'static str {
        if self.text(method).contains("\r\n") { "\r\n" } else { "\n" }
    }
}

pub fn edit(method: &Method<'_>, range: TextRange, replacement: String) -> Edit {
    let span = Span { file: method.file, start: range.start().into(), end: range.end().into() };
    Edit { span, replacement }
}

/// The text of `range` with the edits that lie in it made.
pub fn applied(text: &str, range: TextRange, edits: &[Edit]) -> String {
    let start = usize::from(range.start());
    let slice = text.get(std::ops::Range::from(range)).unwrap_or_default();
    let mut set = EditSet::new();
    for it in edits {
        // An overlap cannot be: the edits are of different tokens.
        let _ = set.insert(it.span.start - start..it.span.end - start, it.replacement.clone());
    }
    set.apply(slice)
}

/// How much white space follows `offset`.
pub fn blank_behind(text: &str, offset: TextSize) -> TextSize {
    let rest = text.get(offset.into()..).unwrap_or_default();
    TextSize::try_from(rest.len() - rest.trim_start().len()).unwrap_or_default()
}

/// Where an attribute says `self`.
fn self_words(attr: &ast::Attr) -> impl Iterator<Item = TextRange> + use<> {
    let tokens = attr.syntax().descendants_with_tokens().filter_map(NodeOrToken::into_token);
    tokens.filter(|it| it.kind() == SyntaxKind::SELF_KW).map(|it| it.text_range())
}

/// The last name of an attribute's path.
fn attr_name(attr: &ast::Attr) -> Option<String> {
    Some(attr.path()?.segment()?.name_ref()?.to_string())
}
