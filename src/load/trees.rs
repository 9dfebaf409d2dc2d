//! The syntax of files, parsed once however many ask.

use std::sync::OnceLock;

use super::{LoadedFile, test_code, without_bom};
use crate::ra::syntax::{Parse, SourceFile, SyntaxNode, TextRange};

/// The syntax of each file of a run, as it is on disk, from when it is first asked for.
#[derive(Debug, Clone, Default)]
pub struct Trees {
    parses: Vec<OnceLock<Parse<SourceFile>>>,
    test_code: Vec<OnceLock<Vec<TextRange>>>,
}

impl Trees {
    /// Room for the trees of `n` files.
    pub fn new(n: usize) -> Trees {
        Trees { parses: vec![OnceLock::new(); n], test_code: vec![OnceLock::new(); n] }
    }

    /// The parse of `file`, which is the one at `index`; offsets are those of its text.
    pub fn parse(&self, index: usize, file: &LoadedFile) -> Parse<SourceFile> {
        self.parses[index].get_or_init(|| parse(file)).clone()
    }

    /// The root of `file`, which is the one at `index`.
    pub fn root(&self, index: usize, file: &LoadedFile) -> SyntaxNode {
        self.parse(index, file).syntax_node()
    }

    /// Whether the file at `index` has been parsed.
    pub fn is_parsed(&self, index: usize) -> bool {
        self.parses[index].get().is_some()
    }

    /// What of `file`, which is the one at `index`, only tests are built with; where all of it is test code, nothing
    /// need be.
    pub fn test_code(&self, index: usize, file: &LoadedFile) -> &[TextRange] {
        self.test_code[index].get_or_init(|| {
            if !file.text.contains("test") && !file.text.contains("bench") {
                return Vec::new();
            }
            let known = self.parses[index].get().cloned();
            test_code::ranges(&known.unwrap_or_else(|| parse(file)).syntax_node())
        })
    }

    /// Lets go of all trees: few of them are asked for once the functions to be typed are known.
    pub fn clear(&mut self) {
        self.parses.fill(OnceLock::new());
    }
}

fn parse(file: &LoadedFile) -> Parse<SourceFile> {
    SourceFile::parse(&without_bom(&file.text), file.edition)
}
