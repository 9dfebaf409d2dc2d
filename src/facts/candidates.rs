//! Which functions are worth typing: a look at tokens alone that never loses one.
//!
//! A function is a candidate when it holds both an `await` (or a stream's `yield`) and a word that may make a guard:
//! the name of a function whose declared return type mentions a guard, or a guard's own name.
//! Both may hide in a macro, so the names of macros whose definition holds one count as well.

mod declared;
mod reach;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;

use self::declared::Declared;
use crate::load::trees::Trees;
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
    pub fn collect(models: &ModelSet, names: &[String], files: &[LoadedFile], trees: &Trees) -> Words {
        let mut words = Words::default();
        for name in names {
            words.add_model(name, models.text(name).unwrap_or_default());
        }
        let mut declared: Vec<Option<Declared>> = vec![None; files.len()];
        loop {
            let is_new = |(index, file): &(usize, &LoadedFile)| {
                declared[*index].is_none() && is_rust(file) && words.may_declare(&file.text)
            };
            let new: Vec<(usize, Declared)> = files
                .par_iter()
                .enumerate()
                .filter(is_new)
                .map(|(index, file)| (index, Declared::of(&trees.root(index, file))))
                .collect();
            for (index, it) in new {
                declared[index] = Some(it);
            }
            let before = words.clone();
            for it in declared.iter().flatten() {
                words.add(it);
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
        let declared = Declared::of(&root);
        let mut own = Words { types: std::mem::take(&mut self.types), ..Words::default() };
        for _ in 0..2 {
            own.add(&declared);
        }
        self.types = own.types;
        self.of_models.insert(name.to_owned(), own.functions);
    }

    /// Whether a file with this text may declare something that mentions a guard: a look at the text alone.
    fn may_declare(&self, text: &str) -> bool {
        text.contains("macro_rules!") || self.types.iter().any(|it| text.contains(it.as_str()))
    }

    /// Adds the functions, types and macros that mention a type or function already known.
    fn add(&mut self, declared: &Declared) {
        for it in &declared.types {
            if self.names_guard(&it.mentions) {
                self.types.insert(it.name.clone());
            }
        }
        for it in &declared.functions {
            // What it returns is the guard that it is called on, or given.
            if self.names_guard(&it.returns) && !self.names_guard(&it.given) {
                self.functions.insert(it.name.clone());
            }
        }
        for it in &declared.macros {
            if it.calls.iter().any(|it| !self.types.contains(it) && self.hands_out(it)) {
                self.functions.insert(it.name.clone());
            }
            if it.awaits || it.macros.iter().any(|it| self.awaits.contains(it)) {
                self.awaits.insert(it.name.clone());
            }
        }
    }

    fn names_guard(&self, words: &[String]) -> bool {
        words.iter().any(|it| self.types.contains(it))
    }

    /// Whether `function` is a guard type's own: what it returns is the guard that it is called on.
    fn is_method_of_guard(&self, function: &ast::Fn) -> bool {
        let owner = function.syntax().ancestors().find_map(ast::Impl::cast).and_then(|it| it.self_ty());
        owner.is_some_and(|it| {
            let tokens = it.syntax().descendants_with_tokens().filter_map(NodeOrToken::into_token);
            tokens.into_iter().any(|it| it.kind() == SyntaxKind::IDENT && self.types.contains(it.text()))
        })
    }

    /// Whether `token` is the `self` that a method of a type with a guard in it takes by value.
    fn is_owned_guard(&self, token: &SyntaxToken) -> bool {
        let param = token.parent_ancestors().take(2).find_map(ast::SelfParam::cast);
        let by_value = param.filter(|it| it.amp_token().is_none());
        let function = by_value.and_then(|it| it.syntax().ancestors().find_map(ast::Fn::cast));
        function.is_some_and(|it| self.is_method_of_guard(&it))
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
        self.hands_out(token.text()) && is_call(next(token))
    }

    fn hands_out(&self, function: &str) -> bool {
        self.functions.contains(function) || self.of_models.values().any(|it| it.contains(function))
    }

    /// Whether `token` is an `await` or a stream's `yield`, or a macro that holds one.
    fn may_await(&self, token: &SyntaxToken) -> bool {
        match token.kind() {
            SyntaxKind::AWAIT_KW | SyntaxKind::YIELD_KW => true,
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

/// Whether what stands before `next` is called, or begins a path to what is.
fn is_call(next: Option<SyntaxKind>) -> bool {
    matches!(next, Some(SyntaxKind::L_PAREN | SyntaxKind::COLON2 | SyntaxKind::COLON | SyntaxKind::BANG))
}

/// The end of the macros in which a `yield` suspends.
const STREAM: &str = "stream!";

/// Scans the file at `index` for candidates. A file without the word `await`, or a macro that holds it, is not parsed.
pub fn scan(index: usize, file: &LoadedFile, words: &Words, trees: &Trees) -> FileScan {
    let may_await = |text: &str| {
        text.contains("await")
            || text.contains(STREAM)
            || words.awaits.iter().any(|it| text.contains(it.as_str()))
    };
    if !may_await(&file.text) && !trees.is_parsed(index) {
        let error = first_error(&load::without_bom(&file.text), file.edition);
        return FileScan { candidates: Vec::new(), error };
    }
    let parse = trees.parse(index, file);
    let error = parse.errors().first().map(|it| (it.to_string(), usize::from(it.range().start())));
    let text_of = |it: &ast::Fn| file.text.get(Range::<usize>::from(it.syntax().text_range()));
    let tests = trees.test_code(index, file);
    let is_test = |range: TextRange| tests.iter().any(|it| it.contains_range(range));
    let functions = parse.syntax_node().descendants().filter_map(ast::Fn::cast);
    let candidates = functions
        .filter(|it| {
            it.body().is_some() && text_of(it).is_none_or(may_await) && words.may_hold_over_await(it)
        })
        .map(|it| it.syntax().text_range())
        .map(|range| Candidate { range, in_test: file.test_target || is_test(range) });
    FileScan { candidates: candidates.collect(), error }
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
