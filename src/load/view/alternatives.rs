//! Which conditional pieces of code are alternatives of one another?

use super::predicate::contradict;
use crate::ra::cfg::CfgExpr;
use crate::ra::syntax::ast::{self, AstNode, HasName};
use crate::ra::syntax::{Direction, NodeOrToken, SyntaxKind, SyntaxNode, T, TextRange};

/// A piece of code under `#[cfg(...)]`.
#[derive(Debug)]
pub(super) struct Alternative {
    pub node: SyntaxNode,
    /// All must hold.
    pub predicates: Vec<CfgExpr>,
    /// Whether they hold in the base configuration.
    pub holds: bool,
    shape: Shape,
}

/// What makes a piece of code the alternative of another one beside it.
#[derive(Debug, PartialEq, Eq)]
enum Shape {
    /// It defines `name`, in the namespaces of `Space`.
    Item {
        name: String,
        space: Space,
    },
    /// It imports `names`, `*` among them for a glob.
    Use {
        names: Vec<String>,
        of_macros: bool,
    },
    /// `impl Trait for Type`: two of them would be ambiguous.
    TraitImpl(String),
    /// It calls this macro where items are.
    MacroItem(String),
    /// A field, a variant, a parameter, or an arm, known by its text.
    Member(String),
    Let(Vec<String>),
    /// An expression statement, or a value known by its position.
    Positional,
    /// It can stay beside anything.
    Free,
}

/// The namespaces that an item's name is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Space {
    types: bool,
    values: bool,
    macros: bool,
}

impl Space {
    const TYPES: Space = Space { types: true, values: false, macros: false };
    const VALUES: Space = Space { types: false, values: true, macros: false };
    const MACROS: Space = Space { types: false, values: false, macros: true };

    fn meets(self, other: Space) -> bool {
        self.types && other.types || self.values && other.values || self.macros && other.macros
    }
}

impl Alternative {
    /// An alternative without predicates yet, which holds.
    pub(super) fn new(node: SyntaxNode) -> Alternative {
        let shape = shape(&node);
        Alternative { node, predicates: Vec::new(), holds: true, shape }
    }

    /// What to blank when this is hidden: the node, with the comma that parts it from the next one.
    pub(super) fn extent(&self) -> TextRange {
        let range = self.node.text_range();
        let comma = self
            .node
            .siblings_with_tokens(Direction::Next)
            .skip(1)
            .find(|it| !it.kind().is_trivia())
            .filter(|it| it.kind() == T![,]);
        comma.map_or(range, |comma| range.cover(comma.text_range()))
    }

    /// Whether the two are not to be shown together.
    fn clashes(&self, other: &Alternative) -> bool {
        let contradict = || contradict(&self.predicates, &other.predicates);
        match (&self.shape, &other.shape) {
            (Shape::Item { name, space }, Shape::Item { name: other, space: other_space }) => {
                name == other && space.meets(*other_space)
            }
            // Two imports of one name may be of a trait and of its derive macro.
            (Shape::Use { names, of_macros }, Shape::Use { names: others, of_macros: other_of_macros }) => {
                names == others && !of_macros && !other_of_macros && !names.iter().any(|it| it == "*")
                    || names.iter().any(|name| others.contains(name)) && contradict()
            }
            (Shape::Use { names, .. }, Shape::Item { name, .. })
            | (Shape::Item { name, .. }, Shape::Use { names, .. }) => names.contains(name) && contradict(),
            (Shape::TraitImpl(header), Shape::TraitImpl(other)) => header == other,
            (Shape::Member(member), Shape::Member(other)) => member == other,
            (Shape::MacroItem(path), Shape::MacroItem(other)) => path == other && contradict(),
            (Shape::Let(names), Shape::Let(others)) => {
                names.iter().any(|name| others.contains(name)) && contradict()
            }
            (Shape::Positional, Shape::Positional) => contradict(),
            _ => false,
        }
    }

    fn contains(&self, other: &Alternative) -> bool {
        self.node.text_range().contains_range(other.node.text_range())
    }
}

/// What the base view leaves out: of alternatives that clash, all but one, which is one that holds if there
/// is one.
///
/// A statement that leaves the block is left out too: what follows it is to be seen.
pub(super) fn hidden_in_base(groups: &[Vec<Alternative>]) -> Vec<&Alternative> {
    let mut hidden: Vec<&Alternative> = Vec::new();
    for group in groups {
        let mut shown: Vec<&Alternative> = Vec::new();
        let (holding, others): (Vec<&Alternative>, Vec<&Alternative>) = group.iter().partition(|it| it.holds);
        for alternative in holding.into_iter().chain(others) {
            if shown.iter().any(|it| it.clashes(alternative)) {
                hidden.push(alternative);
            } else {
                shown.push(alternative);
            }
        }
        hidden.extend(shown.into_iter().filter(|it| {
            leaves_block(&it.node)
                && has_statement_after(&it.node)
                && !group.iter().any(|other| is_twin(it, other))
        }));
    }
    let is_inner =
        |it: &Alternative| hidden.iter().any(|other| !std::ptr::eq(it, *other) && other.contains(it));
    hidden.iter().copied().filter(|it| !is_inner(it)).collect()
}

/// What the alternate view leaves out: what clashes with something in `hidden`, unless it has something of
/// `hidden` in it.
pub(super) fn hidden_in_alternate<'a>(
    groups: &'a [Vec<Alternative>],
    hidden: &[&'a Alternative],
) -> Vec<&'a Alternative> {
    let is_hidden = |it: &Alternative| hidden.iter().any(|hidden| std::ptr::eq(*hidden, it));
    groups
        .iter()
        .flat_map(|group| {
            let (hidden_here, shown): (Vec<&Alternative>, Vec<&Alternative>) =
                group.iter().partition(|it| is_hidden(it));
            shown.into_iter().filter(move |it| hidden_here.iter().any(|other| is_twin(it, other)))
        })
        .filter(|it| !hidden.iter().any(|hidden| it.contains(hidden) || hidden.contains(it)))
        .collect()
}

fn is_twin(left: &Alternative, right: &Alternative) -> bool {
    !std::ptr::eq(left, right) && left.clashes(right)
}

fn shape(node: &SyntaxNode) -> Shape {
    if let Some(item) = ast::Item::cast(node.clone()) {
        return item_shape(&item);
    }
    if let Some(member) = member_name(node) {
        return Shape::Member(member);
    }
    match node.kind() {
        SyntaxKind::LET_STMT => Shape::Let(bound_names(node)),
        SyntaxKind::EXPR_STMT | SyntaxKind::TUPLE_FIELD | SyntaxKind::PARAM => Shape::Positional,
        kind if ast::Expr::can_cast(kind) => Shape::Positional,
        _ => Shape::Free,
    }
}

fn item_shape(item: &ast::Item) -> Shape {
    let space = match item {
        ast::Item::Use(item) => return use_shape(item),
        ast::Item::Impl(item) => return impl_shape(item),
        ast::Item::MacroCall(item) => {
            return match item.path() {
                Some(path) => Shape::MacroItem(path.syntax().text().to_string()),
                None => Shape::Free,
            };
        }
        ast::Item::Fn(_) | ast::Item::Const(_) | ast::Item::Static(_) => Space::VALUES,
        ast::Item::MacroRules(_) | ast::Item::MacroDef(_) => Space::MACROS,
        ast::Item::Struct(item) => Space {
            values: !matches!(item.field_list(), Some(ast::FieldList::RecordFieldList(_))),
            ..Space::TYPES
        },
        ast::Item::ExternBlock(_) | ast::Item::AsmExpr(_) => return Shape::Free,
        ast::Item::Enum(_)
        | ast::Item::ExternCrate(_)
        | ast::Item::Module(_)
        | ast::Item::Trait(_)
        | ast::Item::TypeAlias(_)
        | ast::Item::Union(_) => Space::TYPES,
    };
    match item_name(item) {
        Some(name) => Shape::Item { name, space },
        None => Shape::Free,
    }
}

fn item_name(item: &ast::Item) -> Option<String> {
    if let ast::Item::ExternCrate(item) = item {
        let name = item.rename().and_then(|rename| rename.name()).map(|it| it.text().to_string());
        return name.or_else(|| Some(item.name_ref()?.text().to_string()));
    }
    item.syntax().children().find_map(ast::Name::cast).map(|name| name.text().to_string())
}

fn use_shape(item: &ast::Use) -> Shape {
    let mut names: Vec<String> = item
        .syntax()
        .descendants()
        .filter_map(ast::UseTree::cast)
        .filter(|tree| tree.use_tree_list().is_none())
        .filter_map(|tree| imported_name(&tree))
        .collect();
    names.sort();
    names.dedup();
    let text = item.syntax().text().to_string();
    Shape::Use { names, of_macros: ["derive", "macro"].iter().any(|word| text.contains(word)) }
}

/// The name that a leaf of an import brings into scope; `self` is its parent's.
fn imported_name(tree: &ast::UseTree) -> Option<String> {
    if tree.star_token().is_some() {
        return Some("*".to_owned());
    }
    if let Some(rename) = tree.rename() {
        return rename.name().map(|name| name.text().to_string());
    }
    let segment = tree.path()?.segment()?;
    if segment.self_token().is_none() {
        return Some(segment.name_ref()?.text().to_string());
    }
    let parent = tree.syntax().ancestors().skip(1).find_map(ast::UseTree::cast)?;
    Some(parent.path()?.segment()?.name_ref()?.text().to_string())
}

fn impl_shape(item: &ast::Impl) -> Shape {
    match (item.trait_(), item.self_ty()) {
        (Some(implemented), Some(self_ty)) => {
            Shape::TraitImpl(format!("{} for {}", squeezed(implemented.syntax()), squeezed(self_ty.syntax())))
        }
        _ => Shape::Free,
    }
}

/// What a field, a variant, a parameter or an arm is known by among its siblings.
fn member_name(node: &SyntaxNode) -> Option<String> {
    let name = match node.kind() {
        SyntaxKind::RECORD_FIELD
        | SyntaxKind::VARIANT
        | SyntaxKind::TYPE_PARAM
        | SyntaxKind::CONST_PARAM
        | SyntaxKind::SELF_PARAM => node.children().find(|it| it.kind() == SyntaxKind::NAME)?,
        SyntaxKind::LIFETIME_PARAM => node.children().find(|it| it.kind() == SyntaxKind::LIFETIME)?,
        SyntaxKind::RECORD_EXPR_FIELD => {
            let field = ast::RecordExprField::cast(node.clone())?;
            field.field_name()?.syntax().clone()
        }
        SyntaxKind::RECORD_PAT_FIELD => {
            let field = ast::RecordPatField::cast(node.clone())?;
            return Some(field.field_name()?.to_string());
        }
        SyntaxKind::PARAM => {
            let pattern = ast::Param::cast(node.clone())?.pat()?;
            if !matches!(pattern, ast::Pat::IdentPat(_)) {
                return None;
            }
            pattern.syntax().clone()
        }
        SyntaxKind::MATCH_ARM => {
            let arm = ast::MatchArm::cast(node.clone())?;
            let guard = arm.guard().map(|guard| squeezed(guard.syntax())).unwrap_or_default();
            return Some(format!("{} {guard}", squeezed(arm.pat()?.syntax())));
        }
        _ => return None,
    };
    Some(squeezed(&name))
}

/// The names that a `let` binds.
fn bound_names(statement: &SyntaxNode) -> Vec<String> {
    let Some(pattern) = ast::LetStmt::cast(statement.clone()).and_then(|it| it.pat()) else {
        return Vec::new();
    };
    pattern
        .syntax()
        .descendants()
        .filter_map(ast::IdentPat::cast)
        .filter_map(|it| Some(it.name()?.text().to_string()))
        .collect()
}

/// Whether control never comes out of a statement at its end.
fn leaves_block(node: &SyntaxNode) -> bool {
    let expr = match node.kind() {
        SyntaxKind::EXPR_STMT => ast::ExprStmt::cast(node.clone()).and_then(|it| it.expr()),
        _ => ast::Expr::cast(node.clone()),
    };
    match expr {
        Some(ast::Expr::ReturnExpr(_) | ast::Expr::BreakExpr(_) | ast::Expr::ContinueExpr(_)) => true,
        Some(ast::Expr::MacroExpr(call)) => call.macro_call().and_then(|it| it.path()).is_some_and(|path| {
            let name = path.segment().and_then(|it| it.name_ref()).map(|it| it.text().to_string());
            matches!(name.as_deref(), Some("panic" | "todo" | "unimplemented" | "unreachable" | "bail"))
        }),
        Some(ast::Expr::BlockExpr(block)) => last_statement(&block).is_some_and(|it| leaves_block(&it)),
        _ => false,
    }
}

fn last_statement(block: &ast::BlockExpr) -> Option<SyntaxNode> {
    // What follows an `async` block is reached whatever is in it.
    let runs_here = matches!(block.modifier(), None | Some(ast::BlockModifier::Unsafe(_)));
    block.stmt_list().filter(|_| runs_here)?.syntax().last_child()
}

fn has_statement_after(node: &SyntaxNode) -> bool {
    node.parent().is_some_and(|parent| parent.kind() == SyntaxKind::STMT_LIST)
        && node.next_sibling().is_some()
}

/// The text of a node without white space and comments.
fn squeezed(node: &SyntaxNode) -> String {
    node.descendants_with_tokens()
        .filter_map(NodeOrToken::into_token)
        .filter(|token| !token.kind().is_trivia())
        .map(|token| token.text().to_owned())
        .collect()
}
