//! When does a `cfg` predicate hold, and can two of them hold at once?

use crate::ra::cfg::{CfgAtom, CfgExpr};
use crate::ra::syntax::ast;

/// More conditions than this are not tried out one by one.
const MAX_CONDITIONS: usize = 10;

/// `predicate` in the engine's form.
pub(super) fn parse(predicate: ast::CfgPredicate) -> CfgExpr {
    CfgExpr::parse_from_ast(predicate)
}

/// Whether a predicate holds in the base configuration: a test build for 64-bit Linux with every feature on.
///
/// One that is not understood does.
pub(super) fn holds_in_base(predicate: &CfgExpr) -> bool {
    predicate.fold(&is_set_in_base).unwrap_or(true)
}

/// Whether no configuration satisfies all of `left` and all of `right`.
pub(super) fn contradict(left: &[CfgExpr], right: &[CfgExpr]) -> bool {
    let mut conditions = Vec::new();
    left.iter().chain(right).for_each(|predicate| collect(predicate, &mut conditions));
    if conditions.len() > MAX_CONDITIONS {
        return false;
    }
    let holds = |predicate: &CfgExpr, set: u32| {
        let is_set = |atom: &CfgAtom| {
            let condition = Condition::of(atom);
            conditions.iter().position(|it| *it == condition).is_some_and(|idx| set & (1 << idx) != 0)
        };
        predicate.fold(&is_set).unwrap_or(true)
    };
    !(0..1u32 << conditions.len())
        .filter(|set| is_possible(&conditions, *set))
        .any(|set| left.iter().chain(right).all(|predicate| holds(predicate, set)))
}

fn is_set_in_base(atom: &CfgAtom) -> bool {
    match atom {
        CfgAtom::Flag(flag) => matches!(flag.as_str(), "test" | "unix" | "debug_assertions" | "true"),
        CfgAtom::KeyValue { key, value } => match key.as_str() {
            "feature" | "target_has_atomic" => true,
            "target_os" => value.as_str() == "linux",
            "target_family" => value.as_str() == "unix",
            "target_arch" => value.as_str() == "x86_64",
            "target_pointer_width" => value.as_str() == "64",
            "target_endian" => value.as_str() == "little",
            "target_env" => value.as_str() == "gnu",
            "target_vendor" => value.as_str() == "unknown",
            "panic" => value.as_str() == "unwind",
            _ => false,
        },
    }
}

/// An atom, with `unix` and `windows` in one form.
#[derive(Debug, PartialEq, Eq)]
struct Condition {
    key: String,
    value: Option<String>,
}

impl Condition {
    fn of(atom: &CfgAtom) -> Condition {
        match atom {
            CfgAtom::Flag(flag) if matches!(flag.as_str(), "unix" | "windows") => {
                Condition { key: "target_family".to_owned(), value: Some(flag.as_str().to_owned()) }
            }
            CfgAtom::Flag(flag) => Condition { key: flag.as_str().to_owned(), value: None },
            CfgAtom::KeyValue { key, value } => {
                Condition { key: key.as_str().to_owned(), value: Some(value.as_str().to_owned()) }
            }
        }
    }

    /// Whether no target has both; `self` and `other` differ.
    fn excludes(&self, other: &Condition) -> bool {
        const ONE_VALUE: [&str; 7] = [
            "target_os",
            "target_family",
            "target_arch",
            "target_pointer_width",
            "target_endian",
            "target_env",
            "panic",
        ];
        if self.key == other.key {
            return ONE_VALUE.contains(&&*self.key);
        }
        match (self.family(), other.family()) {
            (Some(left), Some(right)) => left != right,
            _ => false,
        }
    }

    fn family(&self) -> Option<&str> {
        const UNIX: [&str; 9] =
            ["linux", "macos", "ios", "android", "freebsd", "netbsd", "openbsd", "dragonfly", "solaris"];
        match (self.key.as_str(), self.value.as_deref()?) {
            ("target_family", family) => Some(family),
            ("target_os", "windows") => Some("windows"),
            ("target_os", os) if UNIX.contains(&os) => Some("unix"),
            _ => None,
        }
    }
}

fn collect(predicate: &CfgExpr, conditions: &mut Vec<Condition>) {
    match predicate {
        CfgExpr::Invalid => {}
        CfgExpr::Atom(atom) => {
            let condition = Condition::of(atom);
            if !conditions.contains(&condition) {
                conditions.push(condition);
            }
        }
        CfgExpr::All(predicates) | CfgExpr::Any(predicates) => {
            predicates.iter().for_each(|predicate| collect(predicate, conditions));
        }
        CfgExpr::Not(predicate) => collect(predicate, conditions),
    }
}

/// Whether a target can have the conditions of `set` and no other; bit `n` is for `conditions[n]`.
fn is_possible(conditions: &[Condition], set: u32) -> bool {
    let on = |idx: usize| set & (1 << idx) != 0;
    let literal = |condition: &Condition| match (condition.key.as_str(), &condition.value) {
        ("true", None) => Some(true),
        ("false", None) => Some(false),
        _ => None,
    };
    conditions.iter().enumerate().all(|(idx, condition)| {
        literal(condition).is_none_or(|value| value == on(idx))
            && !(on(idx)
                && conditions[idx + 1..].iter().enumerate().any(|(after, other)| {
                    on(idx + 1 + after) && condition.excludes(other)
                }))
    })
}
