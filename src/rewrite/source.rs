//! The source that a fix edits: the untouched tree, its text, and edits that read as if written by hand.

use std::collections::BTreeSet;

use crate::facts::body::BodyCx;
use crate::facts::site::Site;
use crate::facts::workspace::Workspace;
use crate::model::{Edit, Span};
use crate::ra::hir_def::hir::{Expr, ExprId};
use crate::ra::syntax::ast::{self, AstNode};
use crate::ra::syntax::{NodeOrToken, SyntaxKind, SyntaxNode, TextRange, TextSize};

/// The file and function that a site stands in.
#[derive(Clone, Copy)]
pub struct Location<'a> {
    pub file: usize,
    pub text: &'a str,
    /// The syntax of `text`, untouched by configuration.
    pub tree: &'a SyntaxNode,
    pub function: &'a str,
    pub in_test: bool,
}

/// What a fix works on.
pub struct RewriteCx<'a, 'db> {
    pub cx: &'a BodyCx<'db>,
    pub site: &'a Site<'db>,
    pub location: Location<'a>,
    pub workspace: &'a Workspace<'a, 'db>,
}

impl<'a, 'db> RewriteCx<'a, 'db> {
    /// The text of a range.
    pub fn text(&self, range: TextRange) -> &'a str {
        self.location.text.get(range.start().into()..range.end().into()).unwrap_or_default()
    }

    /// The code of a range on one line, where it fits and holds no comment; else as it is written.
    pub fn flat(&self, range: TextRange) -> String {
        let node = self.node_around(range);
        let tokens = node.descendants_with_tokens().filter_map(NodeOrToken::into_token);
        let mut line = String::new();
        let mut blank = false;
        for token in tokens.filter(|it| range.contains_range(it.text_range())) {
            match token.kind() {
                SyntaxKind::COMMENT => return self.text(range).to_owned(),
                SyntaxKind::WHITESPACE => blank = true,
                kind => {
                    let glued = line.is_empty()
                        || matches!(kind, SyntaxKind::DOT | SyntaxKind::QUESTION | SyntaxKind::R_PAREN);
                    let opened = line.ends_with('(');
                    if blank && !glued && !opened {
                        line.push(' ');
                    }
                    blank = false;
                    line.push_str(token.text());
                }
            }
        }
        let line = line.replace(",)", ")");
        if line.len() <= 90 && !line.contains('\n') { line } else { self.text(range).to_owned() }
    }

    /// `flat` of a lowered expression.
    pub fn flat_expr(&self, expr: ExprId) -> String {
        self.cx.expr_place(expr).map(|it| self.flat(it.range)).unwrap_or_default()
    }

    /// The node of exactly this range, the innermost that is an expression.
    pub fn expr_at(&self, range: TextRange) -> Option<ast::Expr> {
        let element = self.location.tree.covering_element(range);
        let node = match element {
            NodeOrToken::Node(node) => node,
            NodeOrToken::Token(token) => token.parent()?,
        };
        node.ancestors().take_while(|it| it.text_range() == range).filter_map(ast::Expr::cast).next()
    }

    /// The syntax of a lowered expression, or `None` where it stands in a macro or was made up.
    pub fn syntax(&self, expr: ExprId) -> Option<ast::Expr> {
        let place = self.cx.expr_place(expr)?;
        if place.in_macro || place.file != self.site.file {
            return None;
        }
        self.expr_at(place.range)
    }

    /// The smallest node around a range.
    pub fn node_around(&self, range: TextRange) -> SyntaxNode {
        match self.location.tree.covering_element(range) {
            NodeOrToken::Node(node) => node,
            NodeOrToken::Token(token) => token.parent().unwrap_or_else(|| self.location.tree.clone()),
        }
    }

    /// The white space that the line of `offset` starts with.
    pub fn indent_at(&self, offset: TextSize) -> &'a str {
        indentation(self.location.text, offset)
    }

    /// One more level of indentation, in the file's style.
    pub fn indent_unit(&self) -> &'static str {
        if self.location.text.contains("\n\t") && !self.location.text.contains("\n    ") {
            "\t"
        } else {
            "    "
        }
    }

    /// The file's line ending.
    pub fn newline(&self) -> &'static str {
        if self.location.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    pub fn replace(&self, range: TextRange, replacement: impl Into<String>) -> Edit {
        let span = Span { file: self.location.file, start: range.start().into(), end: range.end().into() };
        Edit { span, replacement: replacement.into() }
    }

    /// The edit that puts `text` in the place of an expression; `Foo { url: url }` becomes `Foo { url }`.
    pub fn stand_in(&self, range: TextRange, text: String) -> Edit {
        let expr = self.expr_at(range);
        let field = expr.and_then(|it| it.syntax().parent()).and_then(ast::RecordExprField::cast);
        let same = field.filter(|it| {
            it.expr().is_some_and(|it| it.syntax().text_range() == range)
                && it.colon_token().is_some()
                && it.name_ref().is_some_and(|it| it.text() == text.as_str())
        });
        self.replace(same.map_or(range, |it| it.syntax().text_range()), text)
    }

    pub fn insert(&self, offset: TextSize, text: impl Into<String>) -> Edit {
        self.replace(TextRange::empty(offset), text)
    }

    /// A line of its own before the statement at `offset`, or on its line where that has not got one to itself.
    pub fn line_before(&self, offset: TextSize, line: &str) -> Edit {
        let before = self.location.text.get(..offset.into()).unwrap_or_default();
        let own = before.rfind('\n').map_or(0, |it| it + 1);
        if before[own..].trim_end().ends_with('{') {
            return self.insert(offset, format!("{line} "));
        }
        self.insert(offset, format!("{line}{}{}", self.newline(), self.indent_at(offset)))
    }

    /// A line of its own after the statement that ends at `end` and starts at `start`.
    ///
    /// A comment behind the statement on its last line stays behind it.
    pub fn line_after(&self, start: TextSize, end: TextSize, line: &str) -> Edit {
        let rest = self.location.text.get(end.into()..).unwrap_or_default();
        let line_end = rest.find('\n').unwrap_or(rest.len());
        let behind = rest[..line_end].trim_end();
        let offset = match behind.trim_start().starts_with("//") {
            true => end + TextSize::of(behind),
            false => end,
        };
        self.insert(offset, format!("{}{}{line}", self.newline(), self.indent_at(start)))
    }

    /// Edits that indent the lines of `range` by one level, all but the first; the insides of strings stay.
    pub fn indented(&self, range: TextRange) -> Vec<Edit> {
        let text = self.text(range);
        let mut edits = Vec::new();
        for (at, _) in text.match_indices('\n') {
            let offset = range.start() + TextSize::try_from(at + 1).unwrap_or_default();
            let line = text[at + 1..].lines().next().unwrap_or_default();
            if line.trim().is_empty() || offset >= range.end() || self.is_in_string(offset) {
                continue;
            }
            edits.push(self.insert(offset, self.indent_unit()));
        }
        edits
    }

    fn is_in_string(&self, offset: TextSize) -> bool {
        let token = self.location.tree.token_at_offset(offset).left_biased();
        token.is_some_and(|it| {
            let range = it.text_range();
            let string =
                matches!(it.kind(), SyntaxKind::STRING | SyntaxKind::BYTE_STRING | SyntaxKind::C_STRING);
            string && range.start() < offset && offset < range.end()
        })
    }

    /// Whether the expression at `range` is what `statement` does first, always and once.
    pub fn runs_first(&self, statement: &SyntaxNode, range: TextRange) -> bool {
        let start = statement.text_range().start();
        let around = self.node_around(range);
        let is_first = |node: &SyntaxNode| {
            let holds =
                |it: Option<ast::Expr>| it.is_some_and(|it| it.syntax().text_range().contains_range(range));
            match ast::Expr::cast(node.clone()) {
                _ if node.text_range() == range => true,
                Some(ast::Expr::IfExpr(it)) => holds(it.condition()),
                Some(ast::Expr::MatchExpr(it)) => holds(it.expr()),
                Some(ast::Expr::ForExpr(it)) => holds(it.iterable()),
                Some(ast::Expr::BinExpr(it)) => {
                    holds(it.lhs()) || !matches!(it.op_kind(), Some(ast::BinaryOp::LogicOp(_)))
                }
                Some(
                    ast::Expr::WhileExpr(_)
                    | ast::Expr::LoopExpr(_)
                    | ast::Expr::ClosureExpr(_)
                    | ast::Expr::BlockExpr(_)
                    | ast::Expr::MacroExpr(_),
                ) => false,
                _ => true,
            }
        };
        let mut outer = around.ancestors().take_while(|it| it.text_range().start() >= start);
        outer.all(|it| !statement.text_range().contains_range(it.text_range()) || is_first(&it))
            && !self.works_before(start, range)
    }

    /// Whether a call or an await between `start` and `range` is done before it.
    pub fn works_before(&self, start: TextSize, range: TextRange) -> bool {
        self.cx.body.exprs().any(|(id, expr)| {
            let works = matches!(
                expr,
                Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Await { .. } | Expr::Assignment { .. }
            );
            // Making a path, a `Some(..)` or a string is no work that order matters to; a call may be.
            works
                && self.cx.expr_place(id).is_some_and(|here| {
                    here.file == self.site.file
                        && here.range.start() >= start
                        && here.range.end() <= range.start()
                })
        })
    }

    /// A name for a new binding that nothing in the function is called.
    pub fn fresh_name(&self, wanted: &str, also_taken: &BTreeSet<String>) -> String {
        let function = self.node_around(self.site.acquired).ancestors().find_map(ast::Fn::cast);
        let mut taken = also_taken.clone();
        if let Some(function) = function {
            let tokens = function.syntax().descendants_with_tokens().filter_map(NodeOrToken::into_token);
            // A field or method of the name is no clash; a path or binding is.
            taken.extend(
                tokens
                    .filter(|it| it.kind() == SyntaxKind::IDENT && !follows_dot(it))
                    .map(|it| it.text().to_owned()),
            );
        }
        let wanted = if is_keyword(wanted) { format!("{wanted}_") } else { wanted.to_owned() };
        if !taken.contains(&wanted) {
            return wanted;
        }
        (2..).map(|it| format!("{wanted}_{it}")).find(|it| !taken.contains(it)).unwrap_or(wanted)
    }
}

/// The white space that the line of `offset` starts with.
pub fn indentation(text: &str, offset: TextSize) -> &str {
    let before = text.get(..offset.into()).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |it| it + 1);
    let rest = text.get(line..).unwrap_or_default();
    &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()]
}

fn follows_dot(token: &crate::ra::syntax::SyntaxToken) -> bool {
    let mut previous = token.prev_token();
    while let Some(it) = previous {
        if it.kind().is_trivia() {
            previous = it.prev_token();
            continue;
        }
        return it.kind() == SyntaxKind::DOT;
    }
    false
}

pub fn is_keyword(name: &str) -> bool {
    matches!(
        name,
        "as" | "async"
            | "await"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
            | "yield"
    )
}

/// A list of statements: those of a block, its tail last.
pub struct Statements {
    pub list: ast::StmtList,
    pub nodes: Vec<SyntaxNode>,
}

impl Statements {
    pub fn of(list: ast::StmtList) -> Statements {
        let mut nodes: Vec<SyntaxNode> = list.statements().map(|it| it.syntax().clone()).collect();
        nodes.extend(list.tail_expr().map(|it| it.syntax().clone()));
        Statements { list, nodes }
    }

    /// The index of the statement that holds `range`.
    pub fn index_of(&self, range: TextRange) -> Option<usize> {
        self.nodes.iter().position(|it| it.text_range().contains_range(range))
    }
}

/// The statement lists around `node`, the innermost first.
pub fn lists_around(node: &SyntaxNode) -> impl Iterator<Item = ast::StmtList> + use<> {
    node.ancestors().filter_map(ast::StmtList::cast)
}

/// Whether `node` is a loop.
pub fn is_loop(node: &SyntaxNode) -> bool {
    matches!(node.kind(), SyntaxKind::FOR_EXPR | SyntaxKind::WHILE_EXPR | SyntaxKind::LOOP_EXPR)
}

/// Whether `node` is code that runs at another time than what is around it.
pub fn is_deferred(node: &SyntaxNode) -> bool {
    match node.kind() {
        SyntaxKind::CLOSURE_EXPR => true,
        SyntaxKind::BLOCK_EXPR => {
            ast::BlockExpr::cast(node.clone()).is_some_and(|it| it.async_token().is_some())
        }
        _ => false,
    }
}

/// Whether a loop inside `scope` has both ranges in it.
pub fn share_loop(scope: &SyntaxNode, tree: &SyntaxNode, a: TextRange, b: TextRange) -> bool {
    let both = a.cover(b);
    let around = match tree.covering_element(both) {
        NodeOrToken::Node(node) => node,
        NodeOrToken::Token(token) => match token.parent() {
            Some(node) => node,
            None => return false,
        },
    };
    around.ancestors().take_while(|it| it != scope).any(|it| is_loop(&it))
}
