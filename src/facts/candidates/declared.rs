//! What does a file declare that may have to do with guards? Names and the words beside them, apart from the syntax.

use crate::ra::syntax::ast::{self, HasName};
use crate::ra::syntax::{AstNode, NodeOrToken, SyntaxKind, SyntaxNode};

/// The declarations of one file by which guards get from one function to another.
#[derive(Debug, Clone, Default)]
pub struct Declared {
    pub functions: Vec<Function>,
    /// Structs and aliases, associated types left out.
    pub types: Vec<Type>,
    pub macros: Vec<Macro>,
}

/// A function that returns something.
#[derive(Debug, Clone)]
pub struct Function {
    pub name: String,
    /// The words in its return type.
    pub returns: Vec<String>,
    /// The words in the types of its parameters, and in the type whose method it is.
    pub given: Vec<String>,
}

/// A type with the words in its fields, or in what it stands for.
#[derive(Debug, Clone)]
pub struct Type {
    pub name: String,
    pub mentions: Vec<String>,
}

/// A macro by example.
#[derive(Debug, Clone)]
pub struct Macro {
    pub name: String,
    /// The words in its definition that are called, or begin a path.
    pub calls: Vec<String>,
    /// The macros among them.
    pub macros: Vec<String>,
    pub awaits: bool,
}

impl Declared {
    /// What the file with this root declares.
    pub fn of(root: &SyntaxNode) -> Declared {
        let mut declared = Declared::default();
        for node in root.descendants() {
            match node.kind() {
                SyntaxKind::FN => declared.functions.extend(ast::Fn::cast(node).and_then(function)),
                SyntaxKind::TYPE_ALIAS => declared.types.extend(ast::TypeAlias::cast(node).and_then(alias)),
                SyntaxKind::STRUCT => declared.types.extend(ast::Struct::cast(node).and_then(structure)),
                SyntaxKind::MACRO_RULES => {
                    declared.macros.extend(ast::MacroRules::cast(node).and_then(macro_rules));
                }
                _ => {}
            }
        }
        declared
    }
}

fn function(function: ast::Fn) -> Option<Function> {
    let returns = words(function.ret_type()?.syntax());
    let name = function.name()?.to_string();
    let mut given = Vec::new();
    for param in function.param_list().into_iter().flat_map(|it| it.params()) {
        given.extend(words(param.syntax()));
    }
    let owner = function.syntax().ancestors().find_map(ast::Impl::cast).and_then(|it| it.self_ty());
    given.extend(owner.into_iter().flat_map(|it| words(it.syntax())));
    Some(Function { name, returns, given })
}

fn alias(alias: ast::TypeAlias) -> Option<Type> {
    // An associated type's name, as `Item` or `Output`, says nothing elsewhere.
    if alias.syntax().parent().is_some_and(|it| ast::AssocItemList::can_cast(it.kind())) {
        return None;
    }
    Some(Type { name: alias.name()?.to_string(), mentions: words(alias.ty()?.syntax()) })
}

fn structure(structure: ast::Struct) -> Option<Type> {
    Some(Type { name: structure.name()?.to_string(), mentions: words(structure.field_list()?.syntax()) })
}

fn macro_rules(definition: ast::MacroRules) -> Option<Macro> {
    let name = definition.name()?.to_string();
    let (mut calls, mut macros, mut awaits) = (Vec::new(), Vec::new(), false);
    let tokens = definition.syntax().descendants_with_tokens().filter_map(NodeOrToken::into_token);
    for token in tokens {
        awaits |= token.kind() == SyntaxKind::AWAIT_KW;
        if token.kind() != SyntaxKind::IDENT {
            continue;
        }
        let next = super::next(&token);
        if super::is_call(next) {
            calls.push(token.text().to_owned());
        }
        if next == Some(SyntaxKind::BANG) {
            macros.push(token.text().to_owned());
        }
    }
    Some(Macro { name, calls, macros, awaits })
}

fn words(node: &SyntaxNode) -> Vec<String> {
    let tokens = node.descendants_with_tokens().filter_map(NodeOrToken::into_token);
    tokens.filter(|it| it.kind() == SyntaxKind::IDENT).map(|it| it.text().to_owned()).collect()
}
