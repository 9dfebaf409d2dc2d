//! What stands under which `#[cfg(...)]`?

use std::collections::{BTreeMap, HashMap};

use super::Blanks;
use super::alternatives::Alternative;
use super::predicate::{holds_in_base, parse};
use crate::load::features::Features;
use crate::ra::syntax::ast::{self, AstNode, HasAttrs};
use crate::ra::syntax::{
    Direction, NodeOrToken, SyntaxKind, SyntaxNode, SyntaxToken, T, TextRange, TextSize,
};

/// Where `text` has `cfg` and a parenthesis, in code or not.
pub(super) fn cfg_places(text: &str) -> Vec<TextSize> {
    text.match_indices("cfg")
        .filter(|(at, word)| text[at + word.len()..].trim_start().starts_with('('))
        .filter_map(|(at, _)| u32::try_from(at).ok().map(TextSize::new))
        .collect()
}

/// Whether `text` may have `#[cfg_attr(…, path = "…")]`.
pub(super) fn has_conditional_path(text: &str) -> bool {
    text.match_indices("cfg_attr").any(|(at, _)| {
        let attribute = text[at..].split(']').next().unwrap_or_default();
        attribute
            .match_indices("path")
            .any(|(at, word)| attribute[at + word.len()..].trim_start().starts_with('='))
    })
}

/// Blanks the attributes at `places`, and returns what stands under them, in source order.
pub(super) fn collect(
    file: &SyntaxNode,
    places: &[TextSize],
    features: &Features,
    blanks: &mut Blanks,
) -> Vec<Alternative> {
    let mut owners: BTreeMap<(TextSize, TextSize), Alternative> = BTreeMap::new();
    for place in places {
        // Unlike `token_at_offset`, this does not go through all siblings.
        let word = TextRange::at(*place, TextSize::of("cfg"));
        let NodeOrToken::Token(token) = file.covering_element(word) else { continue };
        let Some(parent) = token.parent().filter(|_| token.text_range() == word) else { continue };
        if parent.kind() == SyntaxKind::TOKEN_TREE {
            blanks.0.extend(attribute_among_tokens(&parent));
            continue;
        }
        let Some(meta) = ast::CfgMeta::cast(parent) else { continue };
        let Some(attr) = meta.syntax().parent().and_then(ast::Attr::cast) else { continue };
        blanks.0.push(attribute_range(&attr));
        let Some(owner) = owner(&attr) else { continue };
        let range = owner.text_range();
        let alternative =
            owners.entry((range.start(), range.end())).or_insert_with(|| Alternative::new(owner));
        if let Some(predicate) = meta.cfg_predicate().map(parse) {
            alternative.holds &= holds_in_base(&predicate, features);
            alternative.predicates.push(predicate);
        }
    }
    owners.into_values().collect()
}

/// The alternatives that are children of one node together, in source order.
pub(super) fn group(alternatives: Vec<Alternative>) -> Vec<Vec<Alternative>> {
    let mut groups: Vec<Vec<Alternative>> = Vec::new();
    let mut by_parent: HashMap<SyntaxNode, usize> = HashMap::new();
    for alternative in alternatives {
        let Some(parent) = alternative.node.parent() else { continue };
        let idx = *by_parent.entry(parent).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[idx].push(alternative);
    }
    groups
}

/// The range of an attribute up to its closing bracket, which the parser misses for a predicate that it does
/// not know,
/// such as `version("1.70")`.
pub(super) fn attribute_range(attr: &ast::Attr) -> TextRange {
    let range = attr.syntax().text_range();
    let Some(bracket) = attr.l_brack_token().filter(|_| attr.r_brack_token().is_none()) else { return range };
    let mut depth = 0;
    for token in std::iter::successors(Some(bracket), SyntaxToken::next_token) {
        match token.kind() {
            T!['['] => depth += 1,
            T![']'] => depth -= 1,
            T!['{'] | T!['}'] | T![;] => break,
            _ => {}
        }
        if depth == 0 {
            return range.cover(token.text_range());
        }
    }
    range
}

/// What an outer attribute decides about: for an expression, the whole of it with its statement.
fn owner(attr: &ast::Attr) -> Option<SyntaxNode> {
    if attr.excl_token().is_some() {
        return None;
    }
    let mut owner = attr.syntax().parent()?;
    // The parser hangs the attribute of `#[cfg(x)] a.b().await;` on `a`.
    while let Some(parent) = owner.parent()
        && parent.text_range().start() == owner.text_range().start()
        && (ast::Expr::can_cast(parent.kind()) || parent.kind() == SyntaxKind::EXPR_STMT)
    {
        owner = parent;
    }
    Some(owner)
}

/// The range of `#[cfg(...)]` in the input of a macro, given the bracketed tokens.
///
/// `cfg_if!`'s conditions, and patterns and templates of `macro_rules!` with variables in them, are none.
fn attribute_among_tokens(brackets: &SyntaxNode) -> Option<TextRange> {
    if brackets.first_token()?.kind() != T!['['] || brackets.text().contains_char('$') || is_pattern(brackets)
    {
        return None;
    }
    let mut hash = previous_token(&brackets.first_token()?)?;
    if hash.kind() == T![!] {
        hash = previous_token(&hash)?;
    }
    let before = previous_token(&hash);
    if hash.kind() != T![#] || before.is_some_and(|token| token.kind() == T![if]) {
        return None;
    }
    Some(TextRange::new(hash.text_range().start(), brackets.text_range().end()))
}

/// Whether the tokens are in the left side of a rule of `macro_rules!`.
fn is_pattern(tokens: &SyntaxNode) -> bool {
    let trees: Vec<SyntaxNode> =
        tokens.ancestors().take_while(|node| node.kind() == SyntaxKind::TOKEN_TREE).collect();
    let [.., rule, body] = &*trees else { return false };
    let is_definition =
        body.parent().is_some_and(|it| matches!(it.kind(), SyntaxKind::MACRO_RULES | SyntaxKind::MACRO_DEF));
    is_definition
        && rule
            .siblings_with_tokens(Direction::Next)
            .skip(1)
            .filter_map(NodeOrToken::into_token)
            .find(|token| !token.kind().is_trivia())
            .is_some_and(|token| matches!(token.kind(), T![=] | T![=>]))
}

fn previous_token(token: &SyntaxToken) -> Option<SyntaxToken> {
    std::iter::successors(token.prev_token(), SyntaxToken::prev_token).find(|token| !token.kind().is_trivia())
}

/// Makes `#[cfg_attr(unix, path = "unix.rs")]` a plain `path` attribute where its condition holds, else
/// blanks it.
pub(super) fn resolve_paths(file: &SyntaxNode, features: &Features, blanks: &mut Blanks) {
    for module in
        file.descendants().filter_map(ast::Module::cast).filter(|module| module.item_list().is_none())
    {
        let mut resolved = false;
        for attr in module.attrs() {
            let Some(ast::Meta::CfgAttrMeta(conditional)) = attr.meta() else { continue };
            let Some(path) = conditional.metas().find(is_path) else { continue };
            let holds = conditional.cfg_predicate().map(parse).is_some_and(|it| holds_in_base(&it, features));
            let (whole, kept) = (conditional.syntax().text_range(), path.syntax().text_range());
            if holds && !resolved {
                resolved = true;
                blanks.0.push(TextRange::new(whole.start(), kept.start()));
                blanks.0.push(TextRange::new(kept.end(), whole.end()));
            } else {
                blanks.0.push(attr.syntax().text_range());
            }
        }
    }
}

fn is_path(meta: &ast::Meta) -> bool {
    matches!(meta, ast::Meta::KeyValueMeta(meta) if meta.path().is_some_and(|path| path.syntax().text() == "path"))
}
