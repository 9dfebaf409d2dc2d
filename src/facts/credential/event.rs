//! What happens to shared state, in the order of evaluation, and which of it one run can pass through.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use super::marks::{Marks, Source};
use super::state::State;
use super::words::Strength;
use crate::model::{Effect, LockMode};
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_def::hir::ExprId;

/// One thing that happens to shared state.
#[derive(Debug, Clone)]
pub enum Kind {
    Read {
        state: State,
        /// The mode of the guard that it is read through, where there is one.
        guard: Option<LockMode>,
        /// What the name of the state, its type and the type's fields say.
        strength: Option<Strength>,
        /// Its type is called after a credential, or keeps one beside the time that it ends.
        is_token: bool,
    },
    /// A branch is taken by the value.
    Test { of: Marks },
    /// An await that reaches out of the program with the value.
    Spend { with: Marks, callee: String, chain: Vec<String>, effect: Effect, by_name: bool },
    Store {
        state: State,
        value: Marks,
        /// The field that is written, where it is not the whole.
        name: Option<Rc<str>>,
        /// Whether others may see it; a write through a `&mut` parameter is its caller's business.
        shared: bool,
        /// It is a flag that is set.
        sets_flag: bool,
    },
    /// A test and set in one step.
    CompareExchange,
}

/// An event with its place.
#[derive(Debug, Clone)]
pub struct Event {
    pub kind: Kind,
    /// The expression of this body that it happens in: a call where it happens in what is called.
    pub at: ExprId,
    /// The await of this body that it happens under.
    pub awaited: Option<ExprId>,
    /// Where it happens in the end.
    pub origin: (FunctionId, ExprId),
    /// The arms that lead to it, outermost first.
    pub branch: Vec<Arm>,
    /// It happens in what a once-cell or a loading cache runs for one task at a time.
    pub once: bool,
    /// It happens in a loop of a task that is spawned: one task, one after the other.
    pub confined: bool,
    /// It happens in a function that is called at `at`.
    pub inlined: bool,
    /// It is a step of a refresh that the function it happens in serialises.
    pub sheltered: bool,
}

/// One arm of a branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Arm {
    pub function: FunctionId,
    pub branch: ExprId,
    pub index: usize,
}

/// What a function does to shared state.
#[derive(Debug, Default)]
pub struct Summary {
    pub events: Vec<Event>,
    pub returns: Marks,
    /// Arms that do not come back to what is after their branch.
    pub leaving: HashSet<Arm>,
    /// Not all that is called had room: what decides about a request may not be seen.
    pub crowded: bool,
}

impl Summary {
    /// Whether one run can pass through both events, `first` before `second`.
    pub fn can_follow(&self, first: &Event, second: &Event) -> bool {
        first.branch.iter().all(|arm| {
            let other =
                second.branch.iter().find(|it| it.function == arm.function && it.branch == arm.branch);
            match other {
                Some(other) => other.index == arm.index,
                None => !self.leaving.contains(arm),
            }
        })
    }

    /// The reads and spends behind `marks`, through the spends that were themselves made with replies.
    pub fn events_behind(&self, marks: &Marks) -> BTreeSet<usize> {
        marks
            .iter()
            .filter_map(|it| if let Source::Event(event) = it.source { Some(event) } else { None })
            .collect()
    }
}
