//! Which implementations of traits do only tests build? A call in other code runs none of those.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::load::Sources;
use crate::ra::hir::{self, HasSource as _};
use crate::ra::hir_def::FunctionId;
use crate::ra::ide_db::RootDatabase;
use crate::ra::syntax::AstNode as _;
use crate::ra::vfs::FileId;

/// Remembers what is test code; one a thread.
pub struct TestCode<'a> {
    sources: &'a Sources,
    file_ids: &'a [FileId],
    known: RefCell<HashMap<FunctionId, bool>>,
}

impl<'a> TestCode<'a> {
    pub fn new(sources: &'a Sources, file_ids: &'a [FileId]) -> Self {
        TestCode { sources, file_ids, known: RefCell::default() }
    }

    /// Whether a function stands in test code.
    pub fn has(&self, db: &RootDatabase, function: FunctionId) -> bool {
        if let Some(&known) = self.known.borrow().get(&function) {
            return known;
        }
        let found = self.look_up(db, function).unwrap_or(false);
        self.known.borrow_mut().insert(function, found);
        found
    }

    fn look_up(&self, db: &RootDatabase, function: FunctionId) -> Option<bool> {
        let source = hir::Function::from(function).source(db)?;
        let id = source.file_id.original_file(db).file_id(db);
        let file = self.file_ids.iter().position(|it| *it == id)?;
        if source.file_id.is_macro() {
            return Some(self.sources.files[file].test_target);
        }
        Some(self.sources.is_test_code(file, source.value.body()?.syntax().text_range()))
    }
}
