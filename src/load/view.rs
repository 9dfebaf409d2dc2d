//! Which text is the engine shown of a file?
//!
//! No set of cfg values shows all code, so conditional compilation is undone in the text: `conditions` blanks the
//! attributes with spaces, and offsets stay.
//! Where that would show alternatives of one thing side by side, one text shows the alternative that a common build
//! compiles, and a second text shows the others; each piece of code is in one of the two.
//! `expanders` blanks what only a procedural macro could expand, and `plain` shows async functions as others.

mod alternatives;
mod conditions;
mod expanders;
mod plain;
mod predicate;

use std::borrow::Cow;

use self::alternatives::{Alternative, hidden_in_alternate, hidden_in_base};
use self::conditions::{cfg_places, collect, group, has_conditional_path, resolve_paths};
use crate::load::features::Features;
use crate::ra::syntax::ast::AstNode as _;
use crate::ra::syntax::{SourceFile, TextRange, TextSize};

/// The texts that stand for one file, each as long as the file, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Views<'a> {
    /// Alternatives that hold in the base configuration: tests, the default features, 64-bit Linux.
    pub base: Cow<'a, str>,
    /// The alternatives that `base` hides, without their twins; `None` where it hides nothing.
    pub alternate: Option<String>,
}

/// Both views of `text`; `tree` is not asked for where the text has no attributes that matter.
pub fn views_of<'a>(text: &'a str, tree: impl FnOnce() -> SourceFile, features: &Features) -> Views<'a> {
    let is_shown_as_is = cfg_places(text).is_empty()
        && !has_conditional_path(text)
        && !expanders::may_have(text)
        && !plain::may_have(text);
    if is_shown_as_is {
        return Views { base: Cow::Borrowed(text), alternate: None };
    }
    views_of_tree(text, &tree(), features)
}

/// Both views of `text`, which `file` is the parse of.
pub fn views_of_tree<'a>(text: &'a str, file: &SourceFile, features: &Features) -> Views<'a> {
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
        return Views { base: Cow::Borrowed(text), alternate: None };
    }
    let base = blanks.and(&hidden).apply(text, &writing);
    let alternate = (!hidden.is_empty())
        .then(|| blanks.and(&hidden_in_alternate(&groups, &hidden)).apply(text, &writing));
    Views { base: Cow::Owned(base), alternate }
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Views, views_of};
    use crate::load::features::Features;
    use crate::ra::syntax::ast::{self, AstNode as _};
    use crate::ra::syntax::{Edition, SourceFile};

    fn parsed(text: &str) -> SourceFile {
        SourceFile::parse(text, Edition::CURRENT).tree()
    }

    fn views(text: &str) -> Views<'_> {
        views_of(text, || parsed(text), &Features::All)
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
        check_views(text, views_of(text, || parsed(text), &Features::Only(on.into())), base, alternate);
    }

    #[track_caller]
    fn check_views(text: &str, views: Views<'_>, base: &str, alternate: &str) {
        let shown = views.base.as_ref();
        let other = views.alternate.as_deref().unwrap_or(shown);
        assert_eq!(squeeze(shown), squeeze(base), "base view of:\n{text}");
        assert_eq!(squeeze(other), squeeze(alternate), "alternate view of:\n{text}");
        assert_eq!(views.alternate.is_some(), shown != other);
        for view in [shown, other] {
            assert_eq!(view.len(), text.len());
            for (offset, (byte, original)) in view.bytes().zip(text.bytes()).enumerate() {
                let same = byte == original || byte == b' ' && original != b'\n' || view.contains("const");
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
            "impl S { async fn f() { b } }",
            "impl S { async fn f() { a } }",
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
            "impl T for S { async fn f(&self) {} }",
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
        check_all_shown(
            "pub async fn f(&self) -> () { g().await }",
            "pub const fn f(&self)->j<()>{ g().await }",
        );
        check_all_shown(
            "async unsafe fn f<T>(x: T) -> Result<T> where T: C { x.await }",
            "const unsafe fn f<T>(x: T)->j<Result<T>>where T: C { x.await }",
        );
        check_all_shown("async fn f()\n    -> u8 {\n 1 }", "const fn f() ->j<u8>{ 1 }");
        check_all_shown("async fn f(&self) {\n    g().await\n}", "const fn f(&self)->k{ g().await }");
        // The parser adds the bracket.
        check_all_shown("trait T { async fn f() -> u8; }", "trait T { const fn f()->j<u8; }");
        let declared =
            SourceFile::parse("trait T { const fn f()->j<Vec<u8>; fn g(); }", Edition::CURRENT).tree();
        assert_eq!(declared.syntax().descendants().filter_map(ast::Fn::cast).count(), 2);
    }

    #[test]
    fn async_functions_without_white_space_to_spare_are_left() {
        for text in [
            "async fn f() { 1 }",
            "async fn f() where T: C {  1 }",
            "async fn f() /* one */ {  1 }",
            "async fn f();",
            "async fn f()-> u8 { 1 }",
            "async fn f() -> u8{ 1 }",
            "async fn f() -> Result<impl Deref> { 1 }",
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
