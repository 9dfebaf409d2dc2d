//! How is an `async fn` shown, so that its body is inferred without the opaque type of its own future?
//!
//! While that type is open, the engine's solver tries every open obligation of the body again at each expression:
//! it compares the number of opaque types that there are with the number in an attempt that is made without them.
//! So `async fn f() -> T {` becomes `const fn f()->j<T>{`, as long, where `j` is a future of the models' prelude.
//! One that writes no type gets `->k{`, for which its brace moves into the white space behind it.
//! What the body returns does not have that type, so that no expectation helps to infer it; nothing else changes.
//! That an async trait's methods have a type with a name makes the trait one for `dyn`, too.
//!
//! `facts::asynchronous` is the other side: what is const here, and returns a future, is an async function.

use super::Writing;
use crate::ra::syntax::ast::{self, AstNode};
use crate::ra::syntax::{SyntaxKind, SyntaxNode, SyntaxToken, T, TextSize};

/// Takes the place of ` -> `.
const OPENS: &str = "->j<";

/// Takes the place of ` {` and two blanks.
const UNIT: &str = "->k{";

/// Whether `text` may have such a function, without a parse.
pub(super) fn may_have(text: &str) -> bool {
    text.contains("async")
}

/// Shows the async functions of `file` so, but for those with no white space to spare around their type.
pub(super) fn collect(file: &SyntaxNode, writing: &mut Writing) {
    for function in file.descendants().filter_map(ast::Fn::cast) {
        let Some(keyword) = function.async_token().filter(|_| function.const_token().is_none()) else {
            continue;
        };
        let places = match function.ret_type() {
            Some(returned) => around(&returned),
            None => behind_params(&function),
        };
        let Some(places) = places else { continue };
        writing.0.push((keyword.text_range().start(), "const"));
        writing.0.extend(places);
    }
}

/// What is written where a function without a return type has its opening brace.
fn behind_params(function: &ast::Fn) -> Option<Vec<(TextSize, &'static str)>> {
    let list = function.body()?.stmt_list()?;
    let params = function.param_list()?.syntax().text_range();
    let space = list.l_curly_token()?.next_token().filter(|it| it.kind() == SyntaxKind::WHITESPACE)?;
    let brace = list.l_curly_token()?.text_range();
    let between = brace.start() - params.end();
    let room = space.text_range().end() - params.end();
    // A comment or a `where` before the brace would be longer.
    (between == TextSize::of(' ') && room >= TextSize::of(UNIT)).then(|| vec![(params.end(), UNIT)])
}

/// What is written around a return type, where there is white space enough.
fn around(returned: &ast::RetType) -> Option<Vec<(TextSize, &'static str)>> {
    let (arrow, ty) = (returned.thin_arrow_token()?, returned.ty()?.syntax().text_range());
    let opens = ty.start().checked_sub(TextSize::of(OPENS))?;
    let blank = |it: &SyntaxToken| it.kind() == SyntaxKind::WHITESPACE;
    // Nothing but the arrow and the blanks around it is overwritten.
    let before = arrow.prev_token().filter(blank).map_or(arrow.text_range(), |it| it.text_range());
    let after = arrow.next_token().filter(blank).map_or(arrow.text_range(), |it| it.text_range());
    if opens < before.start() || arrow.text_range().start() < opens || after.end() != ty.start() {
        return None;
    }
    // What stands behind `impl Trait` is known by the body, which does not come to the type that is shown.
    let tokens = returned.syntax().descendants_with_tokens();
    if tokens.into_iter().any(|it| it.kind() == T![impl]) {
        return None;
    }
    let next = returned.syntax().last_token()?.next_token()?;
    match next.kind() {
        SyntaxKind::WHITESPACE => Some(vec![(opens, OPENS), (ty.end(), ">")]),
        // The parser does without the bracket.
        T![;] => Some(vec![(opens, OPENS)]),
        _ => None,
    }
}
