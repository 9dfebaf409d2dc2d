//! Which code is built for tests only?

use crate::ra::cfg::{CfgAtom, CfgExpr};
use crate::ra::span::Edition;
use crate::ra::syntax::ast::{self, AstNode as _, HasAttrs as _, HasName as _};
use crate::ra::syntax::{SourceFile, SyntaxNode, TextRange};

/// What stands under an attribute that only tests are built with.
///
/// `root` is of the file as it is on disk: the engine sees no such attributes.
pub fn ranges(root: &SyntaxNode) -> Vec<TextRange> {
    let attributes = root.descendants().filter_map(ast::Attr::cast).filter(is_for_tests);
    attributes.filter_map(|it| it.syntax().parent()).map(|it| under(it).text_range()).collect()
}

/// What an attribute of `node` is for: the parser hangs that of the statement `#[cfg(x)] a.b();` on `a`.
fn under(node: SyntaxNode) -> SyntaxNode {
    let is_statement = |it: &SyntaxNode| ast::Expr::can_cast(it.kind()) || ast::ExprStmt::can_cast(it.kind());
    let whole = |it: &SyntaxNode| {
        let parent = it.parent().filter(|parent| is_statement(parent) && is_statement(it))?;
        (parent.first_child().as_ref() == Some(it)).then_some(parent)
    };
    std::iter::successors(Some(node.clone()), whole).last().unwrap_or(node)
}

/// Whether an attribute says that only tests are built with what is under it.
fn is_for_tests(attribute: &ast::Attr) -> bool {
    let path = match attribute.meta() {
        Some(ast::Meta::CfgMeta(it)) => {
            return it.cfg_predicate().is_some_and(|it| needs_test(&CfgExpr::parse_from_ast(it)));
        }
        Some(ast::Meta::PathMeta(it)) => it.path(),
        Some(ast::Meta::TokenTreeMeta(it)) => it.path(),
        _ => None,
    };
    let name = path.and_then(|it| it.segment()).and_then(|it| it.name_ref());
    name.is_some_and(|it| matches!(it.text(), "test" | "rstest" | "bench" | "test_case"))
}

/// Whether `test` has to be set; what tests share with a feature of their own counts as well.
fn needs_test(predicate: &CfgExpr) -> bool {
    match predicate {
        CfgExpr::Atom(CfgAtom::Flag(it)) => it.as_str() == "test",
        CfgExpr::All(parts) | CfgExpr::Any(parts) => parts.iter().any(needs_test),
        CfgExpr::Atom(_) | CfgExpr::Not(_) | CfgExpr::Invalid => false,
    }
}

/// The modules of a file that have a file of their own and are built for tests only.
pub fn test_modules(text: &str, edition: Edition) -> Vec<String> {
    let starts = text.match_indices("#[cfg(").map(|it| it.0);
    let declarations = starts.filter_map(|start| {
        let (head, _) = text[start..].split_once(';')?;
        (head.contains("test") && head.contains("mod ") && !head.contains('{')).then(|| format!("{head};"))
    });
    declarations
        .filter_map(|it| {
            let tree = SourceFile::parse(&it, edition).tree();
            let module = tree.syntax().first_child().and_then(ast::Module::cast)?;
            module.attrs().any(|it| is_for_tests(&it)).then(|| module.name().map(|it| it.to_string()))?
        })
        .collect()
}
