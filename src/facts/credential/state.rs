//! A piece of state that outlives a call: where it is reached from, and when two are the same.

use super::roles::Outside;
use crate::ra::hir_def::StaticId;

/// What a piece of state is reached from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Root {
    Param(usize),
    Static(StaticId),
    /// A variable of the function.
    Local(u32),
    Outside(Outside),
    Unknown,
}

/// A piece of state that outlives a call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct State {
    pub root: Root,
    /// The fields from the root to it.
    pub path: Vec<String>,
    /// The type that it keeps, as it is written; empty where that is not known.
    pub ty: String,
}

impl State {
    /// Whether both may be the same state: reached on the same way, or of one type under one name.
    pub fn is_same(&self, other: &State) -> bool {
        if matches!(self.root, Root::Outside(_)) || matches!(other.root, Root::Outside(_)) {
            return self.root == other.root;
        }
        if self.root == other.root && !matches!(self.root, Root::Unknown) {
            return self.path == other.path;
        }
        let known = |it: &State| matches!(it.root, Root::Static(_));
        !known(self)
            && !known(other)
            && self.path.last() == other.path.last()
            && self.ty == other.ty
            && !(self.ty.is_empty() && self.path.is_empty())
    }

    /// The words for it in a message.
    pub fn words(&self) -> String {
        match self.root {
            Root::Outside(outside) => outside.words().to_owned(),
            _ if self.path.is_empty() => "shared state".to_owned(),
            _ => format!("`{}`", self.path.join(".")),
        }
    }
}
