//! Where a value may come from, and what it was called on the way.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::words;

/// How many marks a value may carry.
const MAX_MARKS: usize = 24;

/// Where a value may come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A read, or the reply of a spend: the event of that index.
    Event(usize),
    Param(usize),
}

/// One place that a value may come from, and what it was called on the way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    pub source: Source,
    /// The field, getter or binding that picked it out; `None` for the whole.
    pub name: Option<Rc<str>>,
    /// What it was put under: the key of a form or of JSON, a header, a field, a function's parameter.
    pub key: Option<Rc<str>>,
    /// The field of a struct of the program that it is in.
    pub field: Option<Rc<str>>,
}

impl Mark {
    pub fn of(source: Source) -> Mark {
        Mark { source, name: None, key: None, field: None }
    }
}

/// The marks of a value.
pub type Marks = BTreeSet<Mark>;

/// Forgets what is too much: of one source first the names that say nothing, then all of the last sources.
pub fn cap(marks: &mut Marks) {
    if marks.len() <= MAX_MARKS {
        return;
    }
    let says = |it: &Option<Rc<str>>| it.as_deref().and_then(words::strength).is_some();
    let mut plain: BTreeSet<Source> = BTreeSet::new();
    marks.retain(|it| says(&it.name) || says(&it.key) || plain.insert(it.source));
    while marks.len() > MAX_MARKS {
        marks.pop_last();
    }
}

/// The part of a value that is called `name`.
///
/// A part of a credential that is only its wrapping keeps the credential's name.
pub fn named(marks: Marks, name: &str) -> Marks {
    let new = words::strength(name);
    let wrapping =
        name.chars().all(|it| it.is_ascii_digit()) || matches!(name, "value" | "secret" | "inner" | "data");
    marks
        .into_iter()
        .map(|it| {
            let known = it.name.as_deref().and_then(words::strength);
            let keeps = wrapping || known > new && new.is_some();
            if keeps { it } else { Mark { name: Some(name.into()), ..it } }
        })
        .collect()
}

/// The field `name` of a struct: of what was put into a known field, only what was put into this one.
pub fn field(marks: Marks, name: &str) -> Marks {
    let here = marks.into_iter().filter(|it| it.field.as_deref().is_none_or(|it| it == name));
    named(here.map(|it| Mark { field: None, ..it }).collect(), name)
}

/// The value put into a field of a struct.
pub fn in_field(marks: Marks, name: &str) -> Marks {
    marks.into_iter().map(|it| Mark { field: Some(name.into()), ..it }).collect()
}

/// A name given to a value counts where it says more than the one before.
pub fn named_by_binding(marks: Marks, name: &str) -> Marks {
    let Some(new) = words::strength(name) else { return marks };
    marks
        .into_iter()
        .map(|it| {
            let known = it.name.as_deref().and_then(words::strength);
            let is_part = it.name.is_some() && known.is_none();
            if known >= Some(new) || is_part { it } else { Mark { name: Some(name.into()), ..it } }
        })
        .collect()
}

/// A library's getter names a part where it is called after one.
pub fn named_by_getter(marks: Marks, name: &str) -> Marks {
    if words::is_getter(name) { named(marks, name) } else { marks }
}

/// The value put under `key`.
pub fn keyed(marks: Marks, key: &str) -> Marks {
    marks
        .into_iter()
        .map(|it| {
            let known = it.key.as_deref().and_then(words::strength);
            let new = words::strength(key);
            if known > new { it } else { Mark { key: Some(key.into()), ..it } }
        })
        .collect()
}
