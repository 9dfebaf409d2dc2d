//! How a module names a type: as it is declared, by a name in scope, or by one that a new `use` line brings in.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::Decline;
use super::source::indentation;
use crate::facts::workspace::Workspace;
use crate::model::{Edit, Span};
use crate::ra::hir::{self, FieldSource, HasSource as _, HirDisplay as _, ModuleDef, ModuleSource, ScopeDef};
use crate::ra::hir_def::ModuleId;
use crate::ra::hir_ty::next_solver::Ty;
use crate::ra::syntax::ast::{self, AstNode};
use crate::ra::syntax::{NodeOrToken, SyntaxKind, SyntaxNode};

/// Names for use in one module, and the `use` lines that they need.
pub struct Naming<'a, 'db> {
    workspace: &'a Workspace<'a, 'db>,
    module: hir::Module,
    /// Index into `Sources::files`.
    file: usize,
    /// The module's own items in the file as it is on disk.
    items: SyntaxNode,
    /// The paths of new `use` lines by their last name.
    wanted: RefCell<BTreeMap<String, String>>,
}

impl<'a, 'db> Naming<'a, 'db> {
    /// Names for `module`; `None` where it is not written in a file of the run.
    pub fn new(workspace: &'a Workspace<'a, 'db>, module: hir::Module) -> Option<Naming<'a, 'db>> {
        let module = module.nearest_non_block_module(workspace.db);
        let source = module.definition_source(workspace.db);
        let id = source.file_id.file_id()?.file_id(workspace.db);
        let file = workspace.file_index(id)?;
        let tree = workspace.tree(file);
        let items = match source.value {
            ModuleSource::SourceFile(_) => tree,
            ModuleSource::Module(it) => {
                let end = it.syntax().text_range().end();
                let same = tree.descendants().filter_map(ast::Module::cast);
                same.into_iter()
                    .find(|it| it.syntax().text_range().end() == end)?
                    .item_list()?
                    .syntax()
                    .clone()
            }
            ModuleSource::BlockExpr(_) => return None,
        };
        Some(Naming { workspace, module, file, items, wanted: RefCell::default() })
    }

    /// The type of a field as this module can write it.
    ///
    /// The declaration's own words, where they mean the same here: they keep aliases, and types of libraries without a model.
    pub fn field(&self, field: Option<hir::Field>, ty: Ty<'db>) -> Result<String, Decline> {
        match field.and_then(|it| self.as_declared(it)) {
            Some(text) => Ok(text),
            None => self.ty(ty),
        }
    }

    /// A type by the paths that lead to it from here.
    pub fn ty(&self, ty: Ty<'db>) -> Result<String, Decline> {
        let module = ModuleId::from(self.module);
        let text = ty.display_source_code(self.workspace.db, module, false);
        let text = text.ok().filter(|it| !it.contains('{') && !it.contains("impl "));
        let text =
            text.filter(|it| !it.split(|it: char| !it.is_alphanumeric() && it != '_').any(|it| it == "_"));
        let text = text.ok_or("the type of what it needs cannot be written down")?;
        Ok(self.shortened(&text))
    }

    /// A struct or enum by name.
    pub fn adt(&self, adt: hir::Adt) -> Result<String, Decline> {
        let config = hir::FindPathConfig {
            prefer_no_std: false,
            prefer_prelude: true,
            prefer_absolute: false,
            allow_unstable: false,
        };
        let path = self.module.find_path(self.workspace.db, ModuleDef::Adt(adt), config);
        let edition = self.module.krate(self.workspace.db).edition(self.workspace.db);
        let path = path.ok_or("the guarded type cannot be named where the lock is taken")?;
        Ok(self.shortened(&path.display(self.workspace.db, edition).to_string()))
    }

    /// The `use` lines that the names handed out so far need.
    pub fn uses(&self) -> Vec<Edit> {
        let wanted = self.wanted.borrow();
        if wanted.is_empty() {
            return Vec::new();
        }
        let text = &self.workspace.sources.files[self.file].text;
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let lines: Vec<String> = wanted.values().map(|it| format!("use {it};")).collect();
        let edit = |at: usize, replacement: String| Edit {
            span: Span { file: self.file, start: at, end: at },
            replacement,
        };
        let items = || self.items.children().filter_map(ast::Item::cast);
        if let Some(last) = items().filter(|it| matches!(it, ast::Item::Use(_))).last() {
            let end = usize::from(last.syntax().text_range().end());
            let indent = indentation(text, last.syntax().text_range().start());
            let lines: String = lines.iter().map(|it| format!("{newline}{indent}{it}")).collect();
            return vec![edit(end, lines)];
        }
        let Some(first) = items().next() else { return Vec::new() };
        let indent = indentation(text, first.syntax().text_range().start());
        let start = usize::from(first.syntax().text_range().start());
        let lines = lines.join(&format!("{newline}{indent}"));
        vec![edit(start, format!("{lines}{newline}{newline}{indent}"))]
    }

    fn as_declared(&self, field: hir::Field) -> Option<String> {
        let db = self.workspace.db;
        let source = field.source(db)?;
        let owner = hir::GenericDef::from(match field.parent_def(db) {
            hir::Variant::Struct(it) => hir::Adt::from(it),
            hir::Variant::Union(it) => hir::Adt::from(it),
            hir::Variant::EnumVariant(_) => return None,
        });
        // The parameters of a generic struct have other names elsewhere.
        if !owner.params(db).is_empty() {
            return None;
        }
        let ty = match source.value {
            FieldSource::Named(it) => it.ty()?,
            FieldSource::Pos(it) => it.ty()?,
        };
        let file = self.workspace.file_index(source.file_id.file_id()?.file_id(db))?;
        let range = ty.syntax().text_range();
        let text = self.workspace.sources.files[file].text.get(std::ops::Range::from(range))?;
        if text.contains('!') || text.contains('\n') {
            return None;
        }
        let home = field.parent_def(db).module(db);
        if home != self.module {
            let tokens = ty.syntax().descendants_with_tokens().filter_map(NodeOrToken::into_token);
            let idents: Vec<_> = tokens.filter(|it| it.kind() == SyntaxKind::IDENT).collect();
            let relative = ty.syntax().descendants_with_tokens().any(|it| {
                matches!(it.kind(), SyntaxKind::SELF_KW | SyntaxKind::SUPER_KW | SyntaxKind::SELF_TYPE_KW)
            });
            let heads = ty.syntax().descendants().filter_map(ast::Path::cast).filter_map(|it| {
                let first = it.first_segment()?.name_ref()?;
                Some(first.to_string())
            });
            if relative
                || idents.is_empty() && !is_primitive(text)
                || heads.into_iter().any(|it| !self.means_the_same(home, &it))
            {
                return None;
            }
        }
        Some(text.to_owned())
    }

    /// Whether a name stands for the same here as in `home`.
    fn means_the_same(&self, home: hir::Module, name: &str) -> bool {
        let here = self.in_scope(self.module, name);
        let there = self.in_scope(home, name);
        let same_crate = home.krate(self.workspace.db) == self.module.krate(self.workspace.db);
        match (&here, &there) {
            // The prelude's, or a crate's.
            (None, None) => same_crate || is_primitive(name) || is_prelude(name),
            _ => here == there,
        }
    }

    fn in_scope(&self, module: hir::Module, name: &str) -> Option<ModuleDef> {
        module.scope(self.workspace.db, None).into_iter().find_map(|(it, def)| match def {
            ScopeDef::ModuleDef(def) if it.as_str() == name => Some(def),
            _ => None,
        })
    }

    /// `text` with each of its paths cut to the last name, where a `use` line may bring that in.
    fn shortened(&self, text: &str) -> String {
        let mut short = String::new();
        let mut rest = text;
        while let Some(start) = rest.find(|it: char| it.is_alphabetic() || it == '_') {
            let (before, from) = rest.split_at(start);
            short.push_str(before);
            let length = path_length(from);
            let (path, after) = from.split_at(length);
            // A lifetime's name is no path.
            match before.ends_with('\'') {
                true => short.push_str(path),
                false => short.push_str(&self.name_for(path)),
            }
            rest = after;
        }
        short.push_str(rest);
        short
    }

    fn name_for(&self, path: &str) -> String {
        let Some((_, last)) = path.rsplit_once("::") else { return path.to_owned() };
        let mut wanted = self.wanted.borrow_mut();
        if wanted.get(last).is_some_and(|it| it == path) {
            return last.to_owned();
        }
        let taken = wanted.contains_key(last)
            || is_prelude(last)
            || self.in_scope(self.module, last).is_some()
            || self.is_a_word_of_the_module(last);
        // Two names of one rank read best with what tells them apart.
        if taken {
            return path.to_owned();
        }
        wanted.insert(last.to_owned(), path.to_owned());
        last.to_owned()
    }

    /// Whether the module already says `name` of something else, such as a generic parameter.
    fn is_a_word_of_the_module(&self, name: &str) -> bool {
        let tokens = self.items.descendants_with_tokens().filter_map(NodeOrToken::into_token);
        tokens.into_iter().filter(|it| it.kind() == SyntaxKind::IDENT && it.text() == name).any(|it| {
            let segment = it.parent().and_then(|it| it.parent()).and_then(ast::PathSegment::cast);
            let path = segment.and_then(|it| it.parent_path().syntax().parent()).and_then(ast::Path::cast);
            // `std::path::PathBuf` in full is no clash.
            path.is_none() && !is_qualified(&it)
        })
    }
}

fn is_qualified(token: &crate::ra::syntax::SyntaxToken) -> bool {
    token.prev_token().is_some_and(|it| it.kind() == SyntaxKind::COLON2)
}

/// How long the path is that `text` starts with: names joined by `::`.
fn path_length(text: &str) -> usize {
    let name = |it: &str| it.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(it.len());
    let mut length = name(text);
    while let Some(next) = text[length..].strip_prefix("::") {
        let more = name(next);
        if more == 0 {
            break;
        }
        length += 2 + more;
    }
    length
}

fn is_primitive(name: &str) -> bool {
    matches!(
        name,
        "bool"
            | "char"
            | "str"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "f32"
            | "f64"
    )
}

fn is_prelude(name: &str) -> bool {
    matches!(
        name,
        "Box"
            | "Option"
            | "Result"
            | "String"
            | "Vec"
            | "Send"
            | "Sync"
            | "Fn"
            | "FnMut"
            | "FnOnce"
            | "Clone"
    )
}
