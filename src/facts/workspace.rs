//! The whole workspace, for what no single body answers: where else a name is used, what every function does.

use std::cell::RefCell;
use std::collections::HashMap;

use super::body::BodyCx;
use super::calls::Callers;
use super::candidates::WordsInReach;
use super::credential::flow::Flows;
use super::effects::Summaries;
use super::meaning::Meanings;
use super::types::Types;
use crate::config::Config;
use crate::load::{LoadedFile, Sources, generated};
use crate::ra::hir::{self, ModuleDef, PathResolution, Semantics};
use crate::ra::hir_def::{AdtId, FunctionId};
use crate::ra::ide_db::RootDatabase;
use crate::ra::syntax::ast::HasName as _;
use crate::ra::syntax::{AstNode as _, SyntaxNode, TextRange, TextSize, ast};
use crate::ra::vfs::FileId;
use crate::text::LineIndex;

/// The files of a run and the database over them, as one thread sees them.
pub struct Workspace<'a, 'db> {
    pub db: &'db RootDatabase,
    pub meanings: &'db Meanings<'db>,
    pub summaries: &'a Summaries,
    pub sources: &'a Sources,
    /// What functions do to shared state, remembered.
    pub flows: Flows<'a, 'db>,
    /// Who calls whom, remembered.
    pub callers: Callers,
    /// The words by which a function may make a guard.
    words: &'a WordsInReach,
    /// Whether findings in test code are wanted.
    pub include_tests: bool,
    pub config: &'a Config,
    /// The engine's id of each file of `sources`.
    file_ids: &'a [FileId],
    pub sema: Semantics<'db, RootDatabase>,
    trees: RefCell<HashMap<usize, SyntaxNode>>,
    views: RefCell<HashMap<usize, SyntaxNode>>,
}

/// What is asked of a run, as far as what is said of the code depends on it.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Whether findings in test code are wanted.
    pub include_tests: bool,
    pub config: &'a Config,
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
        words: &'a WordsInReach,
        file_ids: &'a [FileId],
        Asked { include_tests, config }: Asked<'a>,
    ) -> Self {
        let sema = Semantics::new(db);
        let flows = Flows::new(db, meanings, summaries);
        let callers = Callers::default();
        let (trees, views) = (RefCell::default(), RefCell::default());
        Workspace {
            db,
            meanings,
            summaries,
            sources,
            flows,
            callers,
            words,
            include_tests,
            config,
            file_ids,
            sema,
            trees,
            views,
        }
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
        let Some(view) = self.view(file) else { return Vec::new() };
        let nodes = view.descendants().filter_map(ast::Fn::cast);
        nodes
            .filter(|it| it.body().is_some() && wanted(it))
            .filter_map(|node| {
                let id = FunctionId::try_from(self.sema.to_fn_def(&node)?).ok()?;
                let range = node.syntax().text_range();
                // The item as the engine sees it may begin after its attributes.
                let in_test = self.is_test_code(file, node.body()?.syntax().text_range());
                Some(FunctionItem { id, file, range, in_test })
            })
            .collect()
    }

    /// Whether what stands at `range` is test code.
    pub fn is_test_code(&self, file: usize, range: TextRange) -> bool {
        self.sources.is_test_code(file, range)
    }

    /// The syntax of a file as the engine sees it, of which paths can be resolved; `None` where no crate reaches it.
    pub fn view(&self, file: usize) -> Option<SyntaxNode> {
        if let Some(known) = self.views.borrow().get(&file) {
            return Some(known.clone());
        }
        let editioned = self.sema.attach_first_edition_opt(self.file_ids[file])?;
        let view = self.sema.parse(editioned).syntax().clone();
        self.views.borrow_mut().insert(file, view.clone());
        Some(view)
    }

    /// The type that a path of a view names, an alias of a library's seen through.
    pub fn adt_of(&self, path: &ast::Path) -> Option<AdtId> {
        match self.sema.resolve_path(path)? {
            PathResolution::Def(ModuleDef::Adt(it)) => Some(it.into()),
            PathResolution::Def(ModuleDef::TypeAlias(it))
                if !it.module(self.db).krate(self.db).origin(self.db).is_local() =>
            {
                it.ty(self.db).as_adt().map(AdtId::from)
            }
            _ => None,
        }
    }

    /// Whether a function of `file` may make a guard, awaits or not: a look at its tokens.
    pub fn may_lock(&self, file: usize, function: &ast::Fn) -> bool {
        self.words.of(&self.sources.files[file]).may_lock(function)
    }

    /// Whether a function of `file` may hold a guard over an await: a look at its syntax.
    pub fn may_hold_over_await(&self, file: usize, function: &ast::Fn) -> bool {
        self.words.of(&self.sources.files[file]).may_hold_over_await(function)
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
        let parse = || self.sources.trees.root(file, &self.sources.files[file]);
        self.trees.borrow_mut().entry(file).or_insert_with(parse).clone()
    }

    /// A function as it is on disk, with its file's index; `None` for one that a macro writes, or a model's.
    pub fn function_on_disk(&self, function: FunctionId) -> Option<(usize, ast::Fn)> {
        let source = self.sema.source(hir::Function::from(function))?;
        let file = self.file_index(source.file_id.file_id()?.file_id(self.db))?;
        // Attributes may be blanked in what the engine sees; the name is where it was.
        let name = source.value.name()?.syntax().text_range();
        let same = self.tree(file).token_at_offset(name.start()).right_biased()?;
        let node = same.parent_ancestors().find_map(ast::Fn::cast)?;
        (node.name()?.syntax().text_range() == name).then_some((file, node))
    }

    /// A place for people: `src/sync.rs:12`, the path from its package's folder.
    pub fn shown_place(&self, file: usize, offset: TextSize) -> String {
        let LoadedFile { path, text, .. } = &self.sources.files[file];
        let manifest = self.sources.manifest_of(file).and_then(|it| self.sources.manifest(it));
        let folder = manifest.and_then(|it| it.path.parent()).or_else(|| path.parent());
        let shown = folder.and_then(|it| path.strip_prefix(it).ok()).unwrap_or(path);
        let line = LineIndex::new(text).position(offset.into()).line;
        format!("{}:{line}", shown.to_string_lossy().replace('\\', "/"))
    }

    /// The modules that a file is.
    pub fn modules_of(&self, file: usize) -> Vec<hir::Module> {
        self.sema.file_to_module_defs(self.file_ids[file]).collect()
    }

    /// The index into `Sources::files` of one of the engine's files; `None` for a model's.
    pub fn file_index(&self, id: FileId) -> Option<usize> {
        self.file_ids.iter().position(|it| *it == id)
    }
}
