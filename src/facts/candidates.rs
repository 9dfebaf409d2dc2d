//! Which functions are worth typing: a look at tokens alone that never loses one.
//!
//! A function is a candidate when it holds both an `await` and a word that may make a guard:
//! the name of a function whose declared return type mentions a guard, or a guard's own name.
//! Both may hide in a macro, so the names of macros whose definition holds one count as well.

mod reach;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::load::LoadedFile;
use crate::models::ModelSet;
use crate::ra::span::Edition;
use crate::ra::syntax::ast::{self, HasAttrs as _, HasName as _};
use crate::ra::syntax::{AstNode, NodeOrToken, SourceFile, SyntaxKind, SyntaxNode, TextRange};

/// A function to be typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The whole `fn` item.
    pub range: TextRange,
    /// Whether it is test code: a test, or under `#[cfg(test)]`.
    pub in_test: bool,
}

/// What the look at one file found.
#[derive(Debug, Clone, Default)]
pub struct FileScan {
    pub candidates: Vec<Candidate>,
    /// The message and byte offset of the first syntax error.
    pub error: Option<(String, usize)>,
}

/// The words that may make a guard or an await.
#[derive(Debug, Clone, Default)]
pub struct Words {
    guards: BTreeSet<String>,
    awaits: BTreeSet<String>,
}

impl Words {
    /// Collects the words of the models named `models` and of the workspace's `files`, to a fixpoint.
    pub fn collect(models: &ModelSet, names: &[&str], files: &[LoadedFile]) -> Words {
        let mut words = Words::default();
        for name in names {
            words.add_model(models.text(name).unwrap_or_default());
        }
        loop {
            let found: Vec<Words> = files.par_iter().map(|file| words.found_in(&file.text, file.edition)).collect();
            let before = (words.guards.len(), words.awaits.len());
            for found in found {
                words.guards.extend(found.guards);
                words.awaits.extend(found.awaits);
            }
            if before == (words.guards.len(), words.awaits.len()) {
                return words;
            }
        }
    }

    fn add_model(&mut self, text: &str) {
        if !text.contains("asyncfix::guard") {
            return;
        }
        let root = SourceFile::parse(text, Edition::Edition2024).syntax_node();
        for node in root.descendants() {
            let Some(adt) = ast::Adt::cast(node) else { continue };
            let guard = adt.attrs().any(|it| it.to_string().starts_with("#[asyncfix::guard"));
            if let (true, Some(name)) = (guard, adt.name()) {
                self.guards.insert(name.to_string());
            }
        }
        // Aliases of guards and functions that return one, through `Result` and the like.
        for _ in 0..2 {
            let found = self.declared_in(&root);
            self.guards.extend(found);
        }
    }

    /// The names that `text` adds: functions, types and macros that mention a word already known.
    fn found_in(&self, text: &str, edition: Edition) -> Words {
        let mut words = Words::default();
        let mentions_guard = self.guards.iter().any(|it| it.ends_with("Guard") && text.contains(it.as_str()));
        let has_macro = text.contains("macro_rules!");
        if !mentions_guard && !has_macro {
            return words;
        }
        let root = SourceFile::parse(text, edition).syntax_node();
        words.guards.extend(self.declared_in(&root));
        for node in root.descendants().filter_map(ast::MacroRules::cast) {
            let Some(name) = node.name() else { continue };
            let (guard, awaits) = self.mentions(node.syntax());
            if guard {
                words.guards.insert(name.to_string());
            }
            if awaits {
                words.awaits.insert(name.to_string());
            }
        }
        words
    }

    /// Functions, aliases and structs whose declared types mention a guard.
    fn declared_in(&self, root: &SyntaxNode) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for node in root.descendants() {
            let (name, types) = if let Some(it) = ast::Fn::cast(node.clone()) {
                (it.name(), it.ret_type().map(|it| it.syntax().clone()))
            } else if let Some(it) = ast::TypeAlias::cast(node.clone()) {
                (it.name(), it.ty().map(|it| it.syntax().clone()))
            } else if let Some(it) = ast::Struct::cast(node.clone()) {
                (it.name(), it.field_list().map(|it| it.syntax().clone()))
            } else {
                continue;
            };
            if let (Some(name), Some(types)) = (name, types)
                && self.mentions(&types).0
            {
                found.insert(name.to_string());
            }
        }
        found
    }

    /// Whether the tokens of `node` hold a guard word, and whether they hold an await.
    fn mentions(&self, node: &SyntaxNode) -> (bool, bool) {
        let (mut guard, mut awaits) = (false, false);
        for element in node.descendants_with_tokens() {
            let NodeOrToken::Token(token) = element else { continue };
            match token.kind() {
                SyntaxKind::IDENT => {
                    guard |= self.guards.contains(token.text());
                    awaits |= self.awaits.contains(token.text());
                }
                SyntaxKind::AWAIT_KW => awaits = true,
                _ => {}
            }
        }
        (guard, awaits)
    }
}

/// Scans one file for candidates. A file without the word `await`, or a macro that holds it, is not parsed.
pub fn scan(file: &LoadedFile, words: &Words) -> FileScan {
    let may_await = file.text.contains("await") || words.awaits.iter().any(|it| file.text.contains(it.as_str()));
    if !may_await {
        return FileScan::default();
    }
    let parse = SourceFile::parse(&file.text, file.edition);
    let error = parse.errors().first().map(|it| (it.to_string(), usize::from(it.range().start())));
    let root = parse.syntax_node();
    let mut candidates = Vec::new();
    let functions = root.descendants().filter_map(ast::Fn::cast);
    for function in functions.filter(|it| it.body().is_some()) {
        if words.mentions(function.syntax()) == (true, true) && reach::may_hold(&function, words) {
            candidates.push(Candidate {
                range: function.syntax().text_range(),
                in_test: file.test_target || is_test(&function),
            });
        }
    }
    FileScan { candidates, error }
}

/// Whether a function is a test, or stands under an item that only tests are built with.
fn is_test(function: &ast::Fn) -> bool {
    function.syntax().ancestors().filter_map(ast::Item::cast).any(|item| {
        item.attrs().any(|attribute| {
            let text = attribute.to_string();
            let text: String = text.chars().filter(|it| !it.is_whitespace()).collect();
            let path = text.trim_start_matches("#[").split(['(', ']', '=']).next().unwrap_or_default();
            matches!(path.rsplit("::").next(), Some("test" | "rstest" | "bench" | "test_case"))
                || text.starts_with("#[cfg(test)]")
                || text.starts_with("#[cfg(all(test,")
                || text.starts_with("#[cfg(any(test,")
        })
    })
}
