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

    pub fn insert(&self, offset: TextSize, text: impl Into<String>) -> Edit {
        self.replace(TextRange::empty(offset), text)
    }

    pub fn replace(&self, range: TextRange, text: impl Into<String>) -> Edit {
        let span = Span { file: self.file, start: range.start().into(), end: range.end().into() };
        Edit { span, replacement: text.into() }
    }

    /// How the file writes `Arc`.
    pub fn arc(&self) -> &'static str {
        let uses = self.tree.children().filter_map(ast::Use::cast).map(|it| it.syntax().text().to_string());
        let imports = uses.into_iter().any(|it| {
            let names = it.split(|it: char| !it.is_alphanumeric() && it != '_');
            it.contains("std::sync") && !it.contains(" as ") && names.into_iter().any(|it| it == "Arc")
        });
        if imports { "Arc" } else { "std::sync::Arc" }
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
