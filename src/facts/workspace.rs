//! The whole workspace, for what no single body answers: where else a name is used, what every function does.

use std::cell::RefCell;
use std::collections::HashMap;

use super::body::BodyCx;
use super::candidates::{self, Words};
use super::effects::Summaries;
use super::meaning::Meanings;
use super::types::Types;
use crate::load::{self, LoadedFile, Sources, generated};
use crate::ra::hir::{self, Semantics};
use crate::ra::hir_def::FunctionId;
use crate::ra::ide_db::RootDatabase;
use crate::ra::syntax::{AstNode as _, SourceFile, SyntaxNode, TextRange, ast};
use crate::ra::vfs::FileId;

/// The files of a run and the database over them, as one thread sees them.
pub struct Workspace<'a, 'db> {
    pub db: &'db RootDatabase,
    pub meanings: &'db Meanings<'db>,
    pub summaries: &'a Summaries,
    pub sources: &'a Sources,
    /// The words by which a function may make a guard.
    pub words: &'a Words,
    /// Whether findings in test code are wanted.
    pub include_tests: bool,
    /// The engine's id of each file of `sources`.
    file_ids: &'a [FileId],
    sema: Semantics<'db, RootDatabase>,
    trees: RefCell<HashMap<usize, SyntaxNode>>,
}

/// A function of the workspace with a body.
#[derive(Debug, Clone)]
pub struct FunctionItem {
    pub id: FunctionId,
    /// Index into `Sources::files`.
    pub file: usize,
    /// The whole `fn` item.
    pub range: TextRange,
    /// Whether it is test code: a test, or under `#[cfg(test)]`, or in a test target.
    pub in_test: bool,
}

impl<'a, 'db> Workspace<'a, 'db> {
    pub fn new(
        db: &'db RootDatabase,
        meanings: &'db Meanings<'db>,
        summaries: &'a Summaries,
        sources: &'a Sources,
        words: &'a Words,
        file_ids: &'a [FileId],
        include_tests: bool,
    ) -> Self {
        let sema = Semantics::new(db);
        let trees = RefCell::default();
        Workspace { db, meanings, summaries, sources, words, include_tests, file_ids, sema, trees }
    }

    /// The files in which findings are wanted and whose text `wanted` accepts: checked, and written by hand.
    pub fn files(&self, wanted: impl Fn(&str) -> bool) -> Vec<usize> {
        let is_wanted =
            |file: &LoadedFile| file.checked && wanted(&file.text) && !generated::is_generated(&file.text);
        let files = self.sources.files.iter().enumerate();
        files.filter(|(_, file)| is_wanted(file)).map(|(index, _)| index).collect()
    }

    /// The functions with a body of one file that `wanted` accepts by their syntax, in source order.
    ///
    /// None for a file that no crate reaches.
    /// The syntax is that of the engine's view, in which configuration is blanked; the offsets are the file's.
    pub fn functions(&self, file: usize, wanted: impl Fn(&ast::Fn) -> bool) -> Vec<FunctionItem> {
        let Some(editioned) = self.sema.attach_first_edition_opt(self.file_ids[file]) else {
            return Vec::new();
        };
        let root = self.sema.parse(editioned);
        let nodes = root.syntax().descendants().filter_map(ast::Fn::cast);
        nodes
            .filter(|it| it.body().is_some() && wanted(it))
            .filter_map(|node| {
                let id = FunctionId::try_from(self.sema.to_fn_def(&node)?).ok()?;
                let range = node.syntax().text_range();
                Some(FunctionItem { id, file, range, in_test: self.is_test(file, &node) })
            })
            .collect()
    }

    /// Whether a function of the engine's view is test code.
    ///
    /// The view has no `cfg`, so the file as it is on disk is asked.
    fn is_test(&self, file: usize, node: &ast::Fn) -> bool {
        let on_disk = || {
            let body = node.body()?.syntax().text_range();
            let element = self.tree(file).covering_element(body);
            element.ancestors().find_map(ast::Fn::cast)
        };
        self.sources.files[file].test_target || on_disk().is_some_and(|it| candidates::is_test(&it))
    }

    /// The function's body with its types, from the point of view of its crate.
    pub fn body(&self, function: FunctionId) -> BodyCx<'db> {
        BodyCx::new(self.types(function), function)
    }

    /// Questions about types from the crate of `function`.
    pub fn types(&self, function: FunctionId) -> Types<'db> {
        let krate = hir::Function::from(function).module(self.db).krate(self.db);
        Types { db: self.db, meanings: self.meanings, krate }
    }

    /// The syntax of a file as it is on disk, which is what fixes edit.
    pub fn tree(&self, file: usize) -> SyntaxNode {
        let parse = || {
            let LoadedFile { text, edition, .. } = &self.sources.files[file];
            SourceFile::parse(&load::without_bom(text), *edition).syntax_node()
        };
        self.trees.borrow_mut().entry(file).or_insert_with(parse).clone()
    }

    /// The index into `Sources::files` of one of the engine's files; `None` for a model's.
    pub fn file_index(&self, id: FileId) -> Option<usize> {
        self.file_ids.iter().position(|it| *it == id)
    }
}
