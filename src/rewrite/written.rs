//! A file as it is on disk, for edits anywhere in the workspace that read as if written by hand.

use crate::facts::workspace::Workspace;
use crate::model::{Edit, Span};
use crate::ra::syntax::ast::{self, AstNode, HasName as _};
use crate::ra::syntax::{NodeOrToken, SyntaxKind, SyntaxNode, TextRange, TextSize};

pub struct Written<'a> {
    pub file: usize,
    pub text: &'a str,
    pub tree: SyntaxNode,
}

impl<'a> Written<'a> {
    pub fn new(workspace: &Workspace<'a, '_>, file: usize) -> Self {
        Written { file, text: &workspace.sources.files[file].text, tree: workspace.tree(file) }
    }

    /// The function of exactly this range.
    pub fn function(&self, range: TextRange) -> Option<ast::Fn> {
        self.node(range)
    }

    /// The innermost node of a kind around a range that ends where the range does.
    pub fn node<N: AstNode>(&self, range: TextRange) -> Option<N> {
        self.around(range)
            .ancestors()
            .find(|it| it.text_range().contains_range(range) && N::can_cast(it.kind()))
            .and_then(N::cast)
    }

    /// The smallest node around a range.
    pub fn around(&self, range: TextRange) -> SyntaxNode {
        match self.tree.covering_element(range) {
            NodeOrToken::Node(node) => node,
            NodeOrToken::Token(token) => token.parent().unwrap_or_else(|| self.tree.clone()),
        }
    }

    pub fn slice(&self, range: TextRange) -> &'a str {
        self.text.get(range.start().into()..range.end().into()).unwrap_or_default()
    }

    pub fn newline(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// The white space that the line of `offset` starts with.
    pub fn indent_at(&self, offset: TextSize) -> &'a str {
        let before = self.text.get(..offset.into()).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |it| it + 1);
        let rest = self.text.get(line..).unwrap_or_default();
        let width = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        &rest[..width]
    }

    /// The statement around a range, with its line where it has one to itself.
    pub fn statement_lines(&self, range: TextRange) -> TextRange {
        let statement = self
            .around(range)
            .ancestors()
            .take_while(|it| !ast::StmtList::can_cast(it.kind()))
            .filter(|it| ast::Stmt::can_cast(it.kind()))
            .last();
        let range = statement.map_or(range, |it| it.text_range());
        let (start, end) = (usize::from(range.start()), usize::from(range.end()));
        let before = self.text.get(..start).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |it| it + 1);
        let behind = self.text.get(end..).unwrap_or_default();
        let newline = behind.find('\n').unwrap_or(behind.len());
        let alone = before[line..].trim().is_empty() && behind[..newline].trim().is_empty();
        match alone && newline < behind.len() {
            true => TextRange::new(
                TextSize::try_from(line).unwrap_or(range.start()),
                TextSize::try_from(end + newline + 1).unwrap_or(range.end()),
            ),
            false => range,
        }
    }

    pub fn insert(&self, offset: TextSize, text: impl Into<String>) -> Edit {
        self.replace(TextRange::empty(offset), text)
    }

    pub fn replace(&self, range: TextRange, text: impl Into<String>) -> Edit {
        let span = Span { file: self.file, start: range.start().into(), end: range.end().into() };
        Edit { span, replacement: text.into() }
    }

    /// How the module around `at` writes `Arc`.
    pub fn arc(&self, at: TextSize) -> &'static str {
        let token = self.tree.token_at_offset(at).left_biased();
        let modules = token.into_iter().flat_map(|it| it.parent_ancestors()).filter_map(ast::Module::cast);
        let lists = modules.filter_map(|it| it.item_list()).map(|it| it.syntax().clone());
        for items in lists.chain([self.tree.clone()]) {
            let paths = imported(&items);
            if paths.iter().any(|it| it == "std::sync::Arc") {
                return "Arc";
            }
            // `use super::*` shows what the module around imports.
            if !paths.iter().any(|it| it == "super::*") {
                break;
            }
        }
        "std::sync::Arc"
    }

    /// Where an item starts, its comments and attributes included.
    pub fn item_start(&self, item: &ast::Item) -> TextSize {
        let tokens = item.syntax().children_with_tokens();
        let first = tokens.into_iter().find(|it| it.kind() != SyntaxKind::WHITESPACE);
        first.map_or(item.syntax().text_range().start(), |it| it.text_range().start())
    }

    /// A name for a new item that nothing in the file is called.
    pub fn fresh_item(&self, wanted: &str) -> String {
        let taken = |name: &str| {
            let tokens = self.tree.descendants_with_tokens().filter_map(NodeOrToken::into_token);
            tokens.into_iter().any(|it| it.kind() == SyntaxKind::IDENT && it.text() == name)
        };
        if !taken(wanted) {
            return wanted.to_owned();
        }
        (2..).map(|it| format!("{wanted}_{it}")).find(|it| !taken(it)).unwrap_or_default()
    }

    /// A name for a new variable of `function` that nothing in it is called.
    pub fn fresh_local(&self, function: &ast::Fn, wanted: &str) -> String {
        let taken = |name: &str| {
            let names = function.syntax().descendants().filter_map(ast::IdentPat::cast);
            let bound = names.filter_map(|it| it.name()).any(|it| it.text() == name);
            let paths = function.syntax().descendants().filter_map(ast::NameRef::cast);
            bound || paths.into_iter().any(|it| it.text() == name)
        };
        if !taken(wanted) {
            return wanted.to_owned();
        }
        (2..).map(|it| format!("{wanted}_{it}")).find(|it| !taken(it)).unwrap_or_default()
    }
}

/// The paths that the items of a module import under their own names.
fn imported(items: &SyntaxNode) -> Vec<String> {
    let uses = items.children().filter_map(ast::Use::cast);
    let trees =
        uses.flat_map(|it| it.syntax().descendants().filter_map(ast::UseTree::cast).collect::<Vec<_>>());
    let leaves = trees.filter(|it| it.use_tree_list().is_none() && it.rename().is_none());
    let path_of = |it: ast::UseTree| {
        let star = it.star_token().map(|_| "*".to_owned());
        let around = it.syntax().ancestors().filter_map(ast::UseTree::cast).filter_map(|it| it.path());
        let mut segments: Vec<String> =
            star.into_iter().chain(around.map(|it| it.syntax().text().to_string())).collect();
        segments.reverse();
        segments.join("::")
    };
    leaves.map(path_of).collect()
}
