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
        // A position in a tuple is no name.
        let is_named =
            |it: &State| it.path.last().is_some_and(|it| !it.bytes().all(|it| it.is_ascii_digit()));
        !known(self)
            && !known(other)
            && self.path.last() == other.path.last()
            && self.ty == other.ty
            && (!self.ty.is_empty() || is_named(self))
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

#[cfg(test)]
mod tests {
    use super::{Root, State};

    fn state(root: Root, path: &[&str], ty: &str) -> State {
        State { root, path: path.iter().map(|it| (*it).to_owned()).collect(), ty: ty.to_owned() }
    }

    #[test]
    fn one_name_is_one_state_and_one_position_is_not() {
        let unknown = |path, ty| state(Root::Unknown, path, ty);
        assert!(unknown(&["auth", "token"], "").is_same(&unknown(&["token"], "")));
        assert!(unknown(&[], "Token").is_same(&unknown(&[], "Token")));
        assert!(!unknown(&["0", "1"], "").is_same(&unknown(&["0", "1"], "")));
        assert!(!unknown(&[], "").is_same(&unknown(&[], "")));
        assert!(!unknown(&["token"], "").is_same(&unknown(&["session"], "")));
    }

    #[test]
    fn what_is_reached_in_one_way_is_one_state() {
        let param = |index, path| state(Root::Param(index), path, "");
        assert!(param(0, &["0", "1"]).is_same(&param(0, &["0", "1"])));
        assert!(!param(0, &["token"]).is_same(&param(0, &["session"])));
    }
}
