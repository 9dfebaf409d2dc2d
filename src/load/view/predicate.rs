//! When does a `cfg` predicate hold, and can two of them hold at once?

use crate::load::features::Features;
use crate::ra::cfg::{CfgAtom, CfgExpr};
use crate::ra::syntax::ast;

/// More conditions than this are not tried out one by one.
const MAX_CONDITIONS: usize = 10;

/// `predicate` in the engine's form.
pub(super) fn parse(predicate: ast::CfgPredicate) -> CfgExpr {
    CfgExpr::parse_from_ast(predicate)
}

/// Whether a predicate holds in the base configuration: a test build for 64-bit Linux with `features`.
///
/// One that is not understood does.
pub(super) fn holds_in_base(predicate: &CfgExpr, features: &Features) -> bool {
    predicate.fold(&|atom| is_set_in_base(atom, features)).unwrap_or(true)
}

/// Whether no configuration satisfies all of `left` and all of `right`.
pub(super) fn contradict(left: &[CfgExpr], right: &[CfgExpr]) -> bool {
    if left.iter().any(|left| right.iter().any(|right| is_negation(left, right) || is_negation(right, left)))
    {
        return true;
    }
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

fn is_negation(negation: &CfgExpr, predicate: &CfgExpr) -> bool {
    matches!(negation, CfgExpr::Not(inner) if **inner == *predicate)
}

fn is_set_in_base(atom: &CfgAtom, features: &Features) -> bool {
    match atom {
        CfgAtom::Flag(flag) => matches!(flag.as_str(), "test" | "unix" | "debug_assertions" | "true"),
        CfgAtom::KeyValue { key, value } => match key.as_str() {
            "feature" => features.has(value.as_str()),
            "target_has_atomic" => true,
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
struct Condition<'a> {
    key: &'a str,
    value: Option<&'a str>,
}

impl Condition<'_> {
    fn of(atom: &CfgAtom) -> Condition<'_> {
        match atom {
            CfgAtom::Flag(flag) => match flag.as_str() {
                family @ ("unix" | "windows") => Condition { key: "target_family", value: Some(family) },
                flag => Condition { key: flag, value: None },
            },
            CfgAtom::KeyValue { key, value } => Condition { key: key.as_str(), value: Some(value.as_str()) },
        }
    }

    /// Whether no target has both; `self` and `other` differ.
    fn excludes(&self, other: &Condition<'_>) -> bool {
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
            return ONE_VALUE.contains(&self.key);
        }
        match (self.family(), other.family()) {
            (Some(left), Some(right)) => left != right,
            _ => false,
        }
    }

    /// Whether every target that has `self` has `other`.
    fn implies(&self, other: &Condition<'_>) -> bool {
        other.key == "target_family" && self.family() == other.value
    }

    fn family(&self) -> Option<&str> {
        const UNIX: [&str; 9] =
            ["linux", "macos", "ios", "android", "freebsd", "netbsd", "openbsd", "dragonfly", "solaris"];
        match (self.key, self.value?) {
            ("target_family", family) => Some(family),
            ("target_os", "windows") => Some("windows"),
            ("target_os", os) if UNIX.contains(&os) => Some("unix"),
            _ => None,
        }
    }
}

fn collect<'a>(predicate: &'a CfgExpr, conditions: &mut Vec<Condition<'a>>) {
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
fn is_possible(conditions: &[Condition<'_>], set: u32) -> bool {
    let on = |idx: usize| set & (1 << idx) != 0;
    let literal = |condition: &Condition<'_>| match (condition.key, condition.value) {
        ("true", None) => Some(true),
        ("false", None) => Some(false),
        _ => None,
    };
    conditions.iter().enumerate().all(|(idx, condition)| {
        literal(condition).is_none_or(|value| value == on(idx))
            && (!on(idx)
                || conditions.iter().enumerate().all(|(other_idx, other)| {
                    if on(other_idx) {
                        other_idx == idx || !condition.excludes(other)
                    } else {
                        !condition.implies(other)
                    }
                }))
    })
}

#[cfg(test)]
mod tests {
    use super::{contradict, holds_in_base, parse};
    use crate::load::features::Features;
    use crate::ra::cfg::CfgExpr;
    use crate::ra::syntax::ast::{self, AstNode};
    use crate::ra::syntax::{Edition, SourceFile};

    fn predicate(text: &str) -> CfgExpr {
        let file = SourceFile::parse(&format!("#![cfg({text})]"), Edition::CURRENT).tree();
        parse(file.syntax().descendants().find_map(ast::CfgPredicate::cast).unwrap())
    }

    #[test]
    fn the_base_configuration_is_a_test_build_on_linux() {
        for holds in [
            "test",
            "unix",
            "feature = \"anything\"",
            "all(target_os = \"linux\", target_arch = \"x86_64\", target_pointer_width = \"64\")",
            "any(windows, debug_assertions)",
            "not(any(loom, miri, docsrs, tokio_unstable, target_family = \"wasm\"))",
            "true",
            "all()",
        ] {
            assert!(holds_in_base(&predicate(holds), &Features::All), "{holds}");
        }
        for fails in ["windows", "loom", "not(feature = \"x\")", "target_os = \"macos\"", "false", "any()"] {
            assert!(!holds_in_base(&predicate(fails), &Features::All), "{fails}");
        }
    }

    #[track_caller]
    fn check_contradict(left: &str, right: &str, expected: bool) {
        let (left, right) = ([predicate(left)], [predicate(right)]);
        assert_eq!(contradict(&left, &right), expected);
        assert_eq!(contradict(&right, &left), expected);
    }

    #[test]
    fn predicates_contradict_when_no_target_has_both() {
        check_contradict("unix", "not(unix)", true);
        check_contradict("unix", "windows", true);
        check_contradict("target_os = \"linux\"", "windows", true);
        check_contradict("target_os = \"linux\"", "target_os = \"macos\"", true);
        check_contradict("any(target_os = \"linux\", target_os = \"macos\")", "not(unix)", true);
        check_contradict("target_family = \"wasm\"", "not(target_family = \"wasm\")", true);
        check_contradict("all(feature = \"a\", feature = \"b\")", "not(feature = \"b\")", true);
        check_contradict("all(a, not(b))", "all(a, b)", true);
        check_contradict("false", "x", true);
    }

    #[test]
    fn predicates_of_different_things_do_not() {
        check_contradict("feature = \"a\"", "feature = \"b\"", false);
        check_contradict("unix", "target_os = \"linux\"", false);
        check_contradict("target_feature = \"sse\"", "target_feature = \"sse2\"", false);
        check_contradict("any(a, b)", "not(a)", false);
        check_contradict("test", "not(loom)", false);
    }

    #[test]
    fn long_predicates_contradict_their_negation_only() {
        let all: Vec<String> = (0..20).map(|idx| format!("feature = \"{idx}\"")).collect();
        let any = format!("any({})", all.join(", "));
        check_contradict(&any, &format!("not({any})"), true);
        check_contradict(&any, "not(feature = \"0\")", false);
    }
}
