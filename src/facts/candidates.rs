//! Which functions are worth typing: a look at tokens alone that never loses one.
//!
//! A function is a candidate when it holds both an `await` and a word that may make a guard:
//! the name of a function whose declared return type mentions a guard, or a guard's own name.
//! Both may hide in a macro, so the names of macros whose definition holds one count as well.

mod reach;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::load::{self, LoadedFile};
use crate::models::ModelSet;
use crate::ra::parser::{LexedStr, Step, StrStep, TopEntryPoint};
use crate::ra::span::Edition;
use crate::ra::syntax::ast::{self, HasAttrs as _, HasName as _};
use crate::ra::syntax::{AstNode, NodeOrToken, SourceFile, SyntaxKind, SyntaxNode, SyntaxToken, TextRange};

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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Types that are guards, and aliases and structs that hold one.
    types: BTreeSet<String>,
    /// Functions that hand out a guard which was not handed in: the workspace's, and those of the models seen.
    functions: BTreeSet<String>,
    /// The same of each model.
    of_models: BTreeMap<String, BTreeSet<String>>,
    /// Macros with an await in their definition.
    awaits: BTreeSet<String>,
}

/// Manifests are among the files, for fixes.
fn is_rust(file: &LoadedFile) -> bool {
    file.path.extension().is_none_or(|it| it != "toml")
}

impl Words {
    /// Collects the words of the models named `models` and of the workspace's `files`, to a fixpoint.
    pub fn collect(models: &ModelSet, names: &[String], files: &[LoadedFile]) -> Words {
        let mut words = Words::default();
        for name in names {
            words.add_model(name, models.text(name).unwrap_or_default());
        }
        loop {
            let found: Vec<Words> = files
                .par_iter()
                .filter(|it| is_rust(it))
                .map(|file| words.found_in(&file.text, file.edition))
                .collect();
            let before = words.clone();
            for found in found {
                words.types.extend(found.types);
                words.functions.extend(found.functions);
                words.awaits.extend(found.awaits);
            }
            if before == words {
                return words;
            }
        }
    }

    /// The words for a crate that reaches the models which `sees` accepts: a guard of another cannot get there.
    fn seen_from(&self, sees: impl Fn(&str) -> bool) -> Words {
        let seen = self.of_models.iter().filter(|(name, _)| sees(name));
        let mut words = Words { of_models: BTreeMap::new(), ..self.clone() };
        words.functions.extend(seen.flat_map(|(_, functions)| functions.iter().cloned()));
        words
    }

    /// Whether some guard that `function` may take could be alive at an await.
    pub fn may_hold_over_await(&self, function: &ast::Fn) -> bool {
        self.mentions(function.syntax()) == (true, true) && reach::may_hold(function, self)
    }

    fn add_model(&mut self, name: &str, text: &str) {
        for (at, _) in text.match_indices("macro_rules! ") {
            // An arm that awaits is as good as an `.await`.
            let rest = &text[at + "macro_rules! ".len()..];
            let body = rest.split("\nmacro_rules! ").next().unwrap_or_default();
            let name: String = rest.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
            if body.contains(".await") {
                self.awaits.insert(name);
            }
        }
        if !text.contains("asyncfix::guard") {
            return;
        }
        let root = SourceFile::parse(text, Edition::Edition2024).syntax_node();
        for node in root.descendants() {
            let Some(adt) = ast::Adt::cast(node) else { continue };
            let guard = adt.attrs().any(|it| it.to_string().starts_with("#[asyncfix::guard"));
            if let (true, Some(name)) = (guard, adt.name()) {
                self.types.insert(name.to_string());
            }
        }
        // Twice, for the functions that return an alias.
        let mut declared = Words { types: std::mem::take(&mut self.types), ..Words::default() };
        for _ in 0..2 {
            declared.declared_in(&root);
        }
        self.types = declared.types;
        self.of_models.insert(name.to_owned(), declared.functions);
    }

    /// The names that `text` adds: functions, types and macros that mention a type or function already known.
    fn found_in(&self, text: &str, edition: Edition) -> Words {
        let mentions_guard = self.types.iter().any(|it| text.contains(it.as_str()));
        let has_macro = text.contains("macro_rules!");
        if !mentions_guard && !has_macro {
            return Words::default();
        }
        let root = SourceFile::parse(text, edition).syntax_node();
        let mut words = self.clone();
        words.declared_in(&root);
        for node in root.descendants().filter_map(ast::MacroRules::cast) {
            let Some(name) = node.name() else { continue };
            let (guard, awaits) = self.mentions(node.syntax());
            if guard {
                words.functions.insert(name.to_string());
            }
            if awaits {
                words.awaits.insert(name.to_string());
            }
        }
        words
    }

    /// Adds the functions, aliases and structs whose declared types mention a guard's.
    fn declared_in(&mut self, root: &SyntaxNode) {
        for node in root.descendants() {
            if let Some(it) = ast::Fn::cast(node.clone()) {
                let returns = it.ret_type().is_some_and(|it| self.names_guard(it.syntax()));
                let is_given =
                    it.param_list().is_some_and(|it| it.params().any(|it| self.names_guard(it.syntax())))
                        || self.is_method_of_guard(&it);
                if let (true, false, Some(name)) = (returns, is_given, it.name()) {
                    self.functions.insert(name.to_string());
                }
            } else if let Some(it) = ast::TypeAlias::cast(node.clone()) {
                // An associated type's name, as `Item` or `Output`, says nothing elsewhere.
                let associated =
                    it.syntax().parent().is_some_and(|it| ast::AssocItemList::can_cast(it.kind()));
                if !associated && it.ty().is_some_and(|it| self.names_guard(it.syntax())) {
                    self.types.extend(it.name().map(|it| it.to_string()));
                }
            } else if let Some(it) = ast::Struct::cast(node.clone())
                && it.field_list().is_some_and(|it| self.names_guard(it.syntax()))
            {
                self.types.extend(it.name().map(|it| it.to_string()));
            }
        }
    }

    /// Whether `function` is a guard type's own: what it returns is the guard that it is called on, or given.
    fn is_method_of_guard(&self, function: &ast::Fn) -> bool {
        let owner = function.syntax().ancestors().find_map(ast::Impl::cast).and_then(|it| it.self_ty());
        owner.is_some_and(|it| self.names_guard(it.syntax()))
    }

    /// Whether `token` is the `self` that a method of a type with a guard in it takes by value.
    fn is_owned_guard(&self, token: &SyntaxToken) -> bool {
        let param = token.parent_ancestors().take(2).find_map(ast::SelfParam::cast);
        let by_value = param.filter(|it| it.amp_token().is_none());
        let function = by_value.and_then(|it| it.syntax().ancestors().find_map(ast::Fn::cast));
        function.is_some_and(|it| self.is_method_of_guard(&it))
    }

    fn names_guard(&self, node: &SyntaxNode) -> bool {
        let tokens = node.descendants_with_tokens().filter_map(NodeOrToken::into_token);
        tokens.into_iter().any(|it| it.kind() == SyntaxKind::IDENT && self.types.contains(it.text()))
    }

    /// Whether the tokens of `node` hold a call that may make a guard, and whether they hold an await.
    fn mentions(&self, node: &SyntaxNode) -> (bool, bool) {
        let (mut guard, mut awaits) = (false, false);
        for element in node.descendants_with_tokens() {
            let NodeOrToken::Token(token) = element else { continue };
            guard |= self.may_make_guard(&token);
            awaits |= self.may_await(&token);
        }
        (guard, awaits)
    }

    /// Whether `function` may make a guard, awaits or not.
    pub fn may_lock(&self, function: &ast::Fn) -> bool {
        self.mentions(function.syntax()).0
    }

    /// Whether `token` is called and may make a guard, or names a guard's type in a parameter.
    fn may_make_guard(&self, token: &SyntaxToken) -> bool {
        if token.kind() == SyntaxKind::SELF_KW {
            return self.is_owned_guard(token);
        }
        if token.kind() != SyntaxKind::IDENT {
            return false;
        }
        if self.types.contains(token.text()) {
            return token.parent_ancestors().any(|it| ast::ParamList::can_cast(it.kind()));
        }
        self.hands_out(token.text())
            && matches!(
                next(token),
                Some(SyntaxKind::L_PAREN | SyntaxKind::COLON2 | SyntaxKind::COLON | SyntaxKind::BANG)
            )
    }

    fn hands_out(&self, function: &str) -> bool {
        self.functions.contains(function) || self.of_models.values().any(|it| it.contains(function))
    }

    /// Whether `token` is an `await`, or a macro that holds one.
    fn may_await(&self, token: &SyntaxToken) -> bool {
        match token.kind() {
            SyntaxKind::AWAIT_KW => true,
            SyntaxKind::IDENT => self.awaits.contains(token.text()) && next(token) == Some(SyntaxKind::BANG),
            _ => false,
        }
    }
}

/// The words that count in each file: those of the libraries that its crates reach.
#[derive(Debug)]
pub struct WordsInReach {
    of_root: BTreeMap<usize, Words>,
    all: Words,
}

impl WordsInReach {
    /// `reach` has the models that the crates of each root reach.
    pub fn new(words: &Words, reach: &BTreeMap<usize, BTreeSet<String>>) -> WordsInReach {
        let of_root = reach.iter().map(|(&root, models)| (root, words.seen_from(|it| models.contains(it))));
        WordsInReach { of_root: of_root.collect(), all: words.seen_from(|_| true) }
    }

    /// The words for `file`; all of them where no crate has it.
    pub fn of(&self, file: &LoadedFile) -> &Words {
        self.of_root.get(&file.root).unwrap_or(&self.all)
    }
}

/// The kind of the token behind `token`, white space and comments left out.
fn next(token: &SyntaxToken) -> Option<SyntaxKind> {
    let mut next = token.next_token()?;
    while next.kind().is_trivia() {
        next = next.next_token()?;
    }
    Some(next.kind())
}

/// Scans one file for candidates. A file without the word `await`, or a macro that holds it, is not parsed.
pub fn scan(file: &LoadedFile, words: &Words) -> FileScan {
    let may_await =
        file.text.contains("await") || words.awaits.iter().any(|it| file.text.contains(it.as_str()));
    if !may_await {
        let error = first_error(&load::without_bom(&file.text), file.edition);
        return FileScan { candidates: Vec::new(), error };
    }
    let parse = SourceFile::parse(&load::without_bom(&file.text), file.edition);
    let error = parse.errors().first().map(|it| (it.to_string(), usize::from(it.range().start())));
    let root = parse.syntax_node();
    let mut candidates = Vec::new();
    let functions = root.descendants().filter_map(ast::Fn::cast);
    for function in functions.filter(|it| it.body().is_some()) {
        if words.may_hold_over_await(&function) {
            candidates.push(Candidate {
                range: function.syntax().text_range(),
                in_test: file.test_target || is_test(&function),
            });
        }
    }
    FileScan { candidates, error }
}

/// The first syntax error of a text of which no tree is needed: the parser alone takes half the time.
fn first_error(text: &str, edition: Edition) -> Option<(String, usize)> {
    let lexed = LexedStr::new(edition, text);
    let output = TopEntryPoint::SourceFile.parse(&lexed.to_input(edition));
    let in_tokens =
        lexed.errors().next().map(|(token, message)| (message.to_owned(), lexed.text_start(token)));
    if !output.iter().any(|it| matches!(it, Step::Error { .. })) {
        return in_tokens;
    }
    let mut first = in_tokens;
    lexed.intersperse_trivia(&output, &mut |step| {
        if let StrStep::Error { msg, pos } = step
            && first.as_ref().is_none_or(|it| pos < it.1)
        {
            first = Some((msg.to_owned(), pos));
        }
    });
    first
}

/// Whether a function is a test, or stands under an item that only tests are built with.
pub fn is_test(function: &ast::Fn) -> bool {
    load::test_code::is_test_code(function.syntax())
}
