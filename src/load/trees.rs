//! The syntax of files, parsed once however many ask.

use std::sync::OnceLock;

use super::{LoadedFile, without_bom};
use crate::ra::syntax::{Parse, SourceFile, SyntaxNode};

/// The syntax of each file of a run, as it is on disk, from when it is first asked for.
#[derive(Debug, Clone, Default)]
pub struct Trees(Vec<OnceLock<Parse<SourceFile>>>);

impl Trees {
    /// Room for the trees of `n` files.
    pub fn new(n: usize) -> Trees {
        Trees(vec![OnceLock::new(); n])
    }

    /// The parse of `file`, which is the one at `index`; offsets are those of its text.
    pub fn parse(&self, index: usize, file: &LoadedFile) -> Parse<SourceFile> {
        let parse = || SourceFile::parse(&without_bom(&file.text), file.edition);
        match self.0.get(index) {
            Some(tree) => tree.get_or_init(parse).clone(),
            None => parse(),
        }
    }

    /// The root of `file`, which is the one at `index`.
    pub fn root(&self, index: usize, file: &LoadedFile) -> SyntaxNode {
        self.parse(index, file).syntax_node()
    }

    /// Whether the file at `index` has been asked for.
    pub fn is_parsed(&self, index: usize) -> bool {
        self.0.get(index).is_some_and(|it| it.get().is_some())
    }

    /// Lets go of all trees: few of them are asked for once the functions to be typed are known.
    pub fn clear(&mut self) {
        self.0.fill(OnceLock::new());
    }
}
