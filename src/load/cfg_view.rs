//! Which text is the engine shown, so that it sees code under every `#[cfg(...)]`?
//!
//! No set of cfg values shows all code, so conditional compilation is undone in the text: the attributes are
//! blanked
//! with spaces, and offsets stay.
//! So are attributes that only a procedural macro could expand.
//! Where that would show alternatives of one thing side by side, one text shows the alternative that a common
//! build
//! compiles, and a second text shows the others; each piece of code is in one of the two.

mod alternatives;
mod expanders;
mod plain;
mod predicate;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use self::alternatives::{Alternative, hidden_in_alternate, hidden_in_base};
use self::predicate::{holds_in_base, parse};
use crate::load::features::Features;
use crate::ra::syntax::ast::{self, AstNode, HasAttrs};
use crate::ra::syntax::{Direction, Edition, NodeOrToken, SourceFile, SyntaxKind, SyntaxNode, SyntaxToken};
use crate::ra::syntax::{T, TextRange, TextSize};

/// The texts that stand for one file, each as long as the file, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CfgViews<'a> {
    /// Alternatives that hold in the base configuration: tests, the default features, 64-bit Linux.
    pub base: Cow<'a, str>,
    /// The alternatives that `base` hides, without their twins; `None` where it hides nothing.
    pub alternate: Option<String>,
}

/// Both views at the price of one parse, and of none for a file without attributes that matter.
pub fn cfg_views<'a>(text: &'a str, edition: Edition, features: &Features) -> CfgViews<'a> {
    let is_shown_as_is = cfg_places(text).is_empty()
        && !has_conditional_path(text)
        && !expanders::may_have(text)
        && !plain::may_have(text);
    if is_shown_as_is {
        return CfgViews { base: Cow::Borrowed(text), alternate: None };
    }
    cfg_views_of(text, &SourceFile::parse(text, edition).tree(), features)
}

/// Both views of `text`, which `file` is the parse of.
pub fn cfg_views_of<'a>(text: &'a str, file: &SourceFile, features: &Features) -> CfgViews<'a> {
    let mut blanks = Blanks::default();
    let groups = group(collect(file.syntax(), &cfg_places(text), features, &mut blanks));
    if has_conditional_path(text) {
        resolve_paths(file.syntax(), features, &mut blanks);
    }
    if expanders::may_have(text) {
        expanders::collect(file.syntax(), &mut blanks);
    }
    let mut writing = Writing::default();
    if plain::may_have(text) {
        plain::collect(file.syntax(), &mut writing);
    }
    let hidden = hidden_in_base(&groups);
    if blanks.0.is_empty() && writing.0.is_empty() && hidden.is_empty() {
        return CfgViews { base: Cow::Borrowed(text), alternate: None };
    }
    let base = blanks.and(&hidden).apply(text, &writing);
    let alternate = (!hidden.is_empty())
        .then(|| blanks.and(&hidden_in_alternate(&groups, &hidden)).apply(text, &writing));
    CfgViews { base: Cow::Owned(base), alternate }
}

/// Words that stand in the place of others, each where it begins.
#[derive(Debug, Clone, Default)]
struct Writing(Vec<(TextSize, &'static str)>);

/// Ranges that become spaces.
#[derive(Debug, Clone, Default)]
struct Blanks(Vec<TextRange>);

impl Blanks {
    fn and(&self, hidden: &[&Alternative]) -> Blanks {
        Blanks(self.0.iter().copied().chain(hidden.iter().map(|it| it.extent())).collect())
    }

    /// `text` with what is to be written, and every byte of the ranges made a space, but for newlines.
    fn apply(&self, text: &str, writing: &Writing) -> String {
        let mut bytes = text.as_bytes().to_vec();
        for (at, word) in &writing.0 {
            let at = usize::from(*at);
            if let Some(place) = bytes.get_mut(at..at + word.len()) {
                place.copy_from_slice(word.as_bytes());
            }
        }
        for range in &self.0 {
            let range = usize::from(range.start())..usize::from(range.end());
            for byte in
                bytes.get_mut(range).into_iter().flatten().filter(|byte| !matches!(byte, b'\n' | b'\r'))
            {
                *byte = b' ';
            }
        }
        // Ranges begin and end between tokens, so no character is cut in two.
        String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
    }
}

/// Where `text` has `cfg` and a parenthesis, in code or not.
fn cfg_places(text: &str) -> Vec<TextSize> {
    text.match_indices("cfg")
        .filter(|(at, word)| text[at + word.len()..].trim_start().starts_with('('))
        .filter_map(|(at, _)| u32::try_from(at).ok().map(TextSize::new))
        .collect()
}

/// Whether `text` may have `#[cfg_attr(…, path = "…")]`.
fn has_conditional_path(text: &str) -> bool {
    text.match_indices("cfg_attr").any(|(at, _)| {
        let attribute = text[at..].split(']').next().unwrap_or_default();
        attribute
            .match_indices("path")
            .any(|(at, word)| attribute[at + word.len()..].trim_start().starts_with('='))
    })
}

/// Blanks the attributes at `places`, and returns what stands under them, in source order.
fn collect(
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
fn group(alternatives: Vec<Alternative>) -> Vec<Vec<Alternative>> {
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
fn attribute_range(attr: &ast::Attr) -> TextRange {
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
fn resolve_paths(file: &SyntaxNode, features: &Features, blanks: &mut Blanks) {
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{CfgViews, cfg_views};
    use crate::load::features::Features;
    use crate::ra::syntax::ast::{self, AstNode as _};
    use crate::ra::syntax::{Edition, SourceFile};

    fn views(text: &str) -> CfgViews<'_> {
        cfg_views(text, Edition::CURRENT, &Features::All)
    }

    /// Checks what both views show, white space aside; that offsets stay; and that each piece of code is in one view.
    #[track_caller]
    fn check(text: &str, base: &str, alternate: &str) {
        check_views(text, views(text), base, alternate);
    }

    /// Like [`check`], in a package with these features on.
    #[track_caller]
    fn check_with(features: &[&str], text: &str, base: &str, alternate: &str) {
        let on = features.iter().map(|it| (*it).to_owned()).collect::<BTreeSet<_>>();
        check_views(text, cfg_views(text, Edition::CURRENT, &Features::Only(on.into())), base, alternate);
    }

    #[track_caller]
    fn check_views(text: &str, views: CfgViews<'_>, base: &str, alternate: &str) {
        let shown = views.base.as_ref();
        let other = views.alternate.as_deref().unwrap_or(shown);
        assert_eq!(squeeze(shown), squeeze(base), "base view of:\n{text}");
        assert_eq!(squeeze(other), squeeze(alternate), "alternate view of:\n{text}");
        assert_eq!(views.alternate.is_some(), shown != other);
        for view in [shown, other] {
            assert_eq!(view.len(), text.len());
            for (offset, (byte, original)) in view.bytes().zip(text.bytes()).enumerate() {
                let same = byte == original || byte == b' ' && original != b'\n' || text.contains("async");
                assert!(same, "byte {offset} of:\n{text}");
            }
        }
    }

    /// Checks a text of which nothing is hidden.
    #[track_caller]
    fn check_all_shown(text: &str, shown: &str) {
        check(text, shown, shown);
    }

    fn squeeze(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn text_without_cfg_is_borrowed() {
        for text in
            ["fn f() {}\n", "fn f() { if cfg!(unix) {} }\n", "#[cfg_attr(test, derive(Debug))]\nstruct S;\n"]
        {
            assert!(matches!(views(text).base, std::borrow::Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn attributes_are_blanked_in_place() {
        let text = "#[cfg(test)]\nmod tests {}\n";
        assert_eq!(views(text).base, "            \nmod tests {}\n");
        let text = "#[cfg(any(\n  unix,\r\n  windows\n))]\nfn é() {}\n";
        assert_eq!(views(text).base, "          \n       \r\n         \n   \nfn é() {}\n");
    }

    #[test]
    fn code_is_seen_whatever_it_stands_under() {
        check_all_shown("#![cfg(not(feature = \"local\"))]\nfn f() {}", "fn f() {}");
        check_all_shown(
            "#[cfg(windows)] fn f() {} #[cfg(loom)] impl S { #[cfg(miri)] fn g() {} }",
            "fn f() {} impl S { fn g() {} }",
        );
        check_all_shown("#[cfg(false)] fn f() {}", "fn f() {}");
        check_all_shown("#[cfg(version(\"1.70\"))] fn f() {}", "fn f() {}");
        check_all_shown("mod m { #![cfg(windows)] fn f() {} }", "mod m { fn f() {} }");
        check_all_shown("#[inline] #[cfg(a)] #[cfg(b)] /// Doc.\nfn f() {}", "#[inline] /// Doc. fn f() {}");
    }

    #[test]
    fn every_kind_of_node_may_have_the_attribute() {
        check_all_shown(
            "struct S { #[cfg(a)] x: u8, y: u8 } enum E { #[cfg(a)] A, B } struct T(#[cfg(a)] u8, u8);",
            "struct S { x: u8, y: u8 } enum E { A, B } struct T( u8, u8);",
        );
        check_all_shown(
            "fn f(#[cfg(a)] x: u8) { #[cfg(b)] let y = 1; #[cfg(c)] g().await; #[cfg(d)] { h() } #[cfg(e)] m!(); }",
            "fn f( x: u8) { let y = 1; g().await; { h() } m!(); }",
        );
        check_all_shown(
            "fn f() { match x { #[cfg(a)] A => 1, _ => 2, } S { #[cfg(a)] x, ..s }; let S { #[cfg(a)] x, .. } = s; [#[cfg(a)] 1, 2]; }",
            "fn f() { match x { A => 1, _ => 2, } S { x, ..s }; let S { x, .. } = s; [ 1, 2]; }",
        );
    }

    #[test]
    fn twin_functions_show_one_in_each_view() {
        check(
            "#[cfg(unix)] fn f() { a } #[cfg(not(unix))] fn f() { b } fn g() {}",
            "fn f() { a } fn g() {}",
            "fn f() { b } fn g() {}",
        );
        check(
            "impl S { #[cfg(not(test))] async fn f() { a } #[cfg(test)] async fn f() { b } }",
            "impl S { const fn f() { b } }",
            "impl S { const fn f() { a } }",
        );
    }

    #[test]
    fn alternatives_of_which_none_holds_show_the_first() {
        check("#[cfg(loom)] fn f() { a } #[cfg(miri)] fn f() { b }", "fn f() { a }", "fn f() { b }");
    }

    #[test]
    fn alternatives_that_all_hold_show_the_first() {
        check(
            "#[cfg(feature = \"a\")] fn f() { a } #[cfg(feature = \"b\")] fn f() { b }",
            "fn f() { a }",
            "fn f() { b }",
        );
    }

    #[test]
    fn of_three_alternatives_the_second_view_shows_two() {
        check(
            "#[cfg(target_os = \"macos\")] fn f() { a } #[cfg(target_os = \"linux\")] fn f() { b } #[cfg(windows)] fn f() { c }",
            "fn f() { b }",
            "fn f() { a } fn f() { c }",
        );
    }

    #[test]
    fn twin_imports_show_one_in_each_view() {
        check(
            "#[cfg(feature = \"a\")] use x::Mutex; #[cfg(not(feature = \"a\"))] use y::Mutex;",
            "use x::Mutex;",
            "use y::Mutex;",
        );
        check(
            "#[cfg(loom)] use loom::sync::{Arc, Mutex}; #[cfg(not(loom))] use std::sync::{Arc, Mutex, atomic};",
            "use std::sync::{Arc, Mutex, atomic};",
            "use loom::sync::{Arc, Mutex};",
        );
        check("#[cfg(windows)] use w::*; #[cfg(unix)] use u::*;", "use u::*;", "use w::*;");
        check(
            "#[cfg(a)] use x::y::{self as z}; #[cfg(not(a))] use w as z;",
            "use w as z;",
            "use x::y::{self as z};",
        );
        check("#[cfg(a)] use x::{M}; #[cfg(not(a))] struct M;", "struct M;", "use x::{M};");
    }

    #[test]
    fn the_default_features_decide_between_alternatives() {
        let text =
            "#[cfg(feature = \"fast\")] type M = fast::M; #[cfg(not(feature = \"fast\"))] type M = tokio::M;";
        check(text, "type M = fast::M;", "type M = tokio::M;");
        check_with(&["tokio"], text, "type M = tokio::M;", "type M = fast::M;");
        check_with(&["fast"], text, "type M = fast::M;", "type M = tokio::M;");
        // A feature that is off hides nothing where there is no alternative.
        check_with(&["tokio"], "#[cfg(feature = \"fast\")] fn f() {}", "fn f() {}", "fn f() {}");
    }

    #[test]
    fn imports_of_different_things_stay() {
        check_all_shown(
            "#[cfg(feature = \"derive\")] pub use serde_derive::Serialize; #[cfg(feature = \"std\")] pub use ser::Serialize;",
            "pub use serde_derive::Serialize; pub use ser::Serialize;",
        );
        check_all_shown("#[cfg(unix)] use a::X; #[cfg(windows)] use b::Y;", "use a::X; use b::Y;");
        check_all_shown(
            "#[cfg(feature = \"a\")] use a::*; #[cfg(feature = \"b\")] use b::*;",
            "use a::*; use b::*;",
        );
        check_all_shown("#[cfg(a)] fn x() {} #[cfg(not(a))] mod x {}", "fn x() {} mod x {}");
    }

    #[test]
    fn twin_modules_fields_lets_arms_and_impls() {
        check(
            "#[cfg(unix)] #[path = \"unix.rs\"] mod imp; #[cfg(windows)] #[path = \"windows.rs\"] mod imp;",
            "#[path = \"unix.rs\"] mod imp;",
            "#[path = \"windows.rs\"] mod imp;",
        );
        check(
            "struct S { #[cfg(a)] x: A, #[cfg(not(a))] x: B, y: C }",
            "struct S { x: B, y: C }",
            "struct S { x: A, y: C }",
        );
        check("struct S(#[cfg(a)] A, #[cfg(not(a))] B);", "struct S( B);", "struct S( A, );");
        check(
            "fn f() { #[cfg(a)] let x = 1; #[cfg(not(a))] let x = 2; }",
            "fn f() { let x = 2; }",
            "fn f() { let x = 1; }",
        );
        check(
            "fn f() { match x { #[cfg(a)] A(_) => 1, #[cfg(not(a))] A( _ ) => 2, _ => 3 } }",
            "fn f() { match x { A( _ ) => 2, _ => 3 } }",
            "fn f() { match x { A(_) => 1, _ => 3 } }",
        );
        check(
            "#[cfg(a)] impl T for S { fn f() { a } } #[cfg(not(a))] impl T for S { fn f() { b } }",
            "impl T for S { fn f() { b } }",
            "impl T for S { fn f() { a } }",
        );
        check_all_shown(
            "#[cfg(unix)] impl S { fn f() { a } } #[cfg(windows)] impl S { fn f() { b } }",
            "impl S { fn f() { a } } impl S { fn f() { b } }",
        );
    }

    #[test]
    fn a_let_that_refines_another_stays() {
        check_all_shown(
            "fn f() { let x = 1; #[cfg(a)] let x = g(x); #[cfg(b)] let x = h(x); }",
            "fn f() { let x = 1; let x = g(x); let x = h(x); }",
        );
    }

    #[test]
    fn statements_that_never_run_together_are_not_shown_together() {
        check(
            "fn f() { #[cfg(unix)] { a().await } #[cfg(not(unix))] { b().await } }",
            "fn f() { { a().await } }",
            "fn f() { { b().await } }",
        );
        check(
            "fn f() { #[cfg(windows)] self.a(x).await; #[cfg(target_os = \"linux\")] self.b = c; d() }",
            "fn f() { self.b = c; d() }",
            "fn f() { self.a(x).await; d() }",
        );
        check_all_shown(
            "fn f() { #[cfg(feature = \"a\")] a(); #[cfg(feature = \"b\")] b(); }",
            "fn f() { a(); b(); }",
        );
    }

    #[test]
    fn a_conditional_exit_does_not_hide_what_follows() {
        check(
            "fn f() { #[cfg(windows)] return a(); b().await }",
            "fn f() { b().await }",
            "fn f() { return a(); b().await }",
        );
        check(
            "fn f() { #[cfg(feature = \"x\")] { a(); return; } b().await }",
            "fn f() { b().await }",
            "fn f() { { a(); return; } b().await }",
        );
        check_all_shown("fn f() { a(); #[cfg(windows)] return b(); }", "fn f() { a(); return b(); }");
    }

    #[test]
    fn what_is_under_a_hidden_alternative_is_shown_whole() {
        check(
            "#[cfg(windows)] mod m { #[cfg(a)] fn f() { 1 } #[cfg(not(a))] fn f() { 2 } } #[cfg(unix)] mod m { fn f() { 3 } }",
            "mod m { fn f() { 3 } }",
            "mod m { fn f() { 1 } fn f() { 2 } }",
        );
        check(
            "#[cfg(windows)] mod m { fn f() { 3 } } #[cfg(unix)] mod m { #[cfg(a)] fn f() { 1 } #[cfg(not(a))] fn f() { 2 } }",
            "mod m { fn f() { 2 } }",
            "mod m { fn f() { 3 } } mod m { fn f() { 1 } }",
        );
    }

    #[test]
    fn conditional_module_paths_are_resolved() {
        check_all_shown(
            "#[cfg_attr(unix, path = \"unix.rs\")] #[cfg_attr(windows, path = \"windows.rs\")] mod imp;",
            "#[ path = \"unix.rs\" ] mod imp;",
        );
        check_all_shown("#[cfg_attr(loom, path = \"loom.rs\")] mod sync;", "mod sync;");
        check_all_shown(
            "#[cfg_attr(docsrs, doc(cfg(feature = \"a\")))] fn f() {}",
            "#[cfg_attr(docsrs, doc(cfg(feature = \"a\")))] fn f() {}",
        );
    }

    #[test]
    fn macro_input_is_blanked_but_for_conditions_and_patterns() {
        check_all_shown("m! { #[cfg(windows)] fn f() {} }", "m! { fn f() {} }");
        let text = "cfg_if::cfg_if! { if #[cfg(unix)] { mod a; } else if #[cfg(windows)] { mod b; } else { mod c; } }";
        check_all_shown(text, text);
        let text =
            "macro_rules! m { (#[cfg(x)] $i:item) => { $i }; (#[cfg($x:meta)]) => { #[cfg($x)] mod y; }; }";
        check_all_shown(text, text);
        check_all_shown(
            "macro_rules! cfg_rt { ($($item:item)*) => { $( #[cfg(feature = \"rt\")] $item )* } }",
            "macro_rules! cfg_rt { ($($item:item)*) => { $( $item )* } }",
        );
    }

    #[test]
    fn what_only_a_procedural_macro_could_expand_is_blanked() {
        check_all_shown(
            "#[serde(tag = \"t\")] #[derive(Debug, Serialize)] pub struct S { #[serde(skip)] x: u8 }",
            "#[derive(Debug, Serialize)] pub struct S { #[serde(skip)] x: u8 }",
        );
        check_all_shown(
            "#[async_trait::async_trait] impl T for S { #[instrument(skip(self))] async fn f(&self) {} }",
            "impl T for S { const fn f(&self) {} }",
        );
        check_all_shown("mod m { fn f() { #[tool] fn g() {} } }", "mod m { fn f() { fn g() {} } }");
        check_all_shown(
            "#[cfg_attr(a, async_trait)] #[cfg_attr(not(a), async_trait(?Send))] trait T {}",
            "trait T {}",
        );
    }

    #[test]
    fn attributes_of_the_language_and_of_tools_are_left() {
        for text in [
            "#[derive(Clone)] #[repr(C)] #[must_use] #[allow(dead_code)] struct S;",
            "#[rustfmt::skip] #[clippy::x] #[inline] #[test] fn f() {}",
            "#[macro_export] macro_rules! m { () => {} }",
            "#[macro_use] #[path = \"a.rs\"] mod m;",
            "#[unsafe(no_mangle)] fn f() {}",
            "#[cfg_attr(a, async_trait, derive(Debug))] struct S;",
            "m! { #[tool] fn f() {} }",
        ] {
            check_all_shown(text, text);
        }
    }

    #[test]
    fn async_functions_are_shown_with_a_future_that_has_a_name() {
        check_all_shown("pub async fn f(&self) { g().await }", "pub const fn f(&self) { g().await }");
        check_all_shown(
            "async unsafe fn f<T>(x: T) -> Result<T> where T: C { x.await }",
            "const unsafe fn f<T>(x: T)->j<Result<T>>where T: C { x.await }",
        );
        check_all_shown("async fn f()\n    -> u8 {\n 1 }", "const fn f() ->j<u8>{ 1 }");
        // The parser adds the bracket.
        check_all_shown("trait T { async fn f() -> u8; }", "trait T { const fn f()->j<u8; }");
        let declared =
            SourceFile::parse("trait T { const fn f()->j<Vec<u8>; fn g(); }", Edition::CURRENT).tree();
        assert_eq!(declared.syntax().descendants().filter_map(ast::Fn::cast).count(), 2);
    }

    #[test]
    fn async_functions_without_white_space_to_spare_are_left() {
        for text in [
            "async fn f()-> u8 { 1 }",
            "async fn f() -> u8{ 1 }",
            "async fn f() ->   u8 { 1 }",
            "async fn f() -> /* one */ u8 { 1 }",
            "async fn f() /* one */-> u8 { 1 }",
            "m! { async fn f() -> u8 { 1 } }",
            "fn f() { async { 1 }; async || 1; }",
        ] {
            check_all_shown(text, text);
        }
    }

    #[test]
    fn cfg_in_strings_comments_and_calls_is_left() {
        let text = "fn cfg(x: u8) { cfg(1); let s = \"#[cfg(test)]\"; } // #[cfg(test)]\n/// #[cfg(unix)]\nfn f() {}";
        check_all_shown(text, text);
    }

    #[test]
    fn broken_code_survives() {
        for text in [
            "#[cfg(",
            "#[cfg()]",
            "#[cfg(unix)]",
            "fn f( { #[cfg(unix) }",
            "#[cfg(all(a, ] fn f() {}",
            "é#[cfg(é)]é",
        ] {
            let views = views(text);
            assert_eq!(views.base.len(), text.len());
        }
    }
}
