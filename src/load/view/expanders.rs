//! Which attributes name a procedural macro, which nothing here can expand?
//!
//! The engine takes an item under such an attribute as it is written, but only after it has looked for the macro
//! again and again: each attribute that stays unresolved costs a walk over all imports of the crate that do.
//! On a workspace with thousands of them that was two thirds of a run.

use super::Blanks;
use super::conditions::attribute_range;
use crate::ra::hir_expand::inert_attr_macro::find_builtin_attr_idx;
use crate::ra::intern::Symbol;
use crate::ra::syntax::SyntaxNode;
use crate::ra::syntax::ast::{self, AstNode, HasAttrs};

/// Attributes that are macros of the language, which the engine expands or knows.
const LANGUAGE: [&str; 10] = [
    "bench",
    "cfg_accessible",
    "cfg_attr",
    "cfg_eval",
    "define_opaque",
    "derive",
    "derive_const",
    "global_allocator",
    "test",
    "test_case",
];

/// Paths that begin with the name of a tool are for that tool.
const TOOLS: [&str; 6] = ["asyncfix", "clippy", "diagnostic", "miri", "rust_analyzer", "rustfmt"];

/// Whether `text` may have such an attribute, without a parse; what stands in comments and strings counts.
pub(super) fn may_have(text: &str) -> bool {
    text.match_indices("#[").any(|(at, bracket)| {
        let name = text[at + bracket.len()..].trim_start();
        let name = name.split(|it: char| !(it.is_alphanumeric() || it == '_')).next().unwrap_or_default();
        name == "cfg_attr" || !is_kept(name)
    })
}

/// Blanks them on the items of `file`.
pub(super) fn collect(file: &SyntaxNode, blanks: &mut Blanks) {
    for item in file.descendants().filter_map(ast::Item::cast) {
        let outer = item.attrs().filter(|it| it.excl_token().is_none());
        blanks.0.extend(outer.filter(expands).map(|it| attribute_range(&it)));
    }
}

fn expands(attr: &ast::Attr) -> bool {
    match attr.meta() {
        // A condition that holds one of them is dropped with what else it holds, but for what decides about types.
        Some(ast::Meta::CfgAttrMeta(conditional)) => {
            let mut metas = conditional.metas().peekable();
            metas.peek().is_some() && metas.all(|it| is_expander(&it))
        }
        Some(meta) => is_expander(&meta),
        None => false,
    }
}

fn is_expander(meta: &ast::Meta) -> bool {
    let path = match meta {
        ast::Meta::CfgAttrMeta(_) | ast::Meta::CfgMeta(_) => return false,
        ast::Meta::KeyValueMeta(meta) => meta.path(),
        ast::Meta::PathMeta(meta) => meta.path(),
        ast::Meta::TokenTreeMeta(meta) => meta.path(),
        ast::Meta::UnsafeMeta(_) => return false,
    };
    let first = path.as_ref().and_then(ast::Path::first_segment).and_then(|it| it.name_ref());
    let Some((path, first)) = path.zip(first) else { return false };
    match path.qualifier() {
        Some(_) => !TOOLS.contains(&first.text()),
        None => !is_kept(first.text()),
    }
}

fn is_kept(name: &str) -> bool {
    LANGUAGE.contains(&name)
        || TOOLS.contains(&name)
        || find_builtin_attr_idx(&Symbol::intern(name)).is_some()
}
