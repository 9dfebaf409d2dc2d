//! What the fixes of the rules about credentials write gives no finding of any rule that is on by default.

mod support;

use std::path::Path;

use asyncfix::model::Safety;
use asyncfix::rules::{self, Rule};
use support::{Case, analyse_folder, apply_folder, cases, folder, folder_of, rule, write};

fn defaults() -> Vec<&'static Rule> {
    rules::ALL.iter().copied().filter(|it| it.default).collect()
}

/// What all default rules say after the fixes of `rule` are made in `dir`, and did not say before.
fn findings_after(dir: &Path, rule: &'static Rule) -> Vec<String> {
    let before = analyse_folder(dir, &defaults(), false);
    let others = before.findings.iter().filter(|it| it.rule != rule.id);
    let known: Vec<String> = others.map(|it| it.fingerprint.clone()).collect();
    let converged = apply_folder(dir, &[rule], Safety::Unsafe);
    assert!(!converged.patches.is_empty());
    for patch in &converged.patches {
        write(dir, &patch.shown, &patch.after);
    }
    let report = analyse_folder(dir, &defaults(), false);
    let text = |it: &asyncfix::model::Finding| {
        format!("{}: {}: {}", report.files[it.span.file].shown, it.rule, it.message)
    };
    report.findings.iter().filter(|it| !known.contains(&it.fingerprint)).map(text).collect()
}

fn fixed(id: &str, about: &str) -> Vec<Case> {
    cases(id).into_iter().filter(|it| it.kind == "fixes" && it.name.contains(about)).collect()
}

#[test]
fn refreshes_with_a_lock_give_no_finding() {
    let all = fixed("token_refresh_race", "");
    assert!(all.len() > 5);
    let left = findings_after(folder_of(&all).path(), rule("token_refresh_race"));
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn refreshes_taken_out_of_the_session_s_lock_give_no_finding() {
    let all = fixed("lock_held_across_io", "refresh");
    assert!(all.len() > 4);
    let left = findings_after(folder_of(&all).path(), rule("lock_held_across_io"));
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn the_proof_gives_no_finding() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/refresh");
    let dir = folder(&[]);
    for path in ["Cargo.toml", "src/auth.rs", "src/main.rs", "src/server.rs", "src/turns.rs"] {
        write(dir.path(), path, &std::fs::read_to_string(source.join(path)).unwrap());
    }
    let left = findings_after(dir.path(), rule("token_refresh_race"));
    assert!(left.is_empty(), "{left:#?}");
}
