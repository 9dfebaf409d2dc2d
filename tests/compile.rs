//! What the fixes make of real code compiles against the real libraries.

mod support;

use std::path::Path;
use std::process::Command;

use asyncfix::rules;
use support::{Case, cases, folder, read, run, write};

const MANIFEST: &str = "\
[package]
name = \"fixed\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
async-lock = \"3\"
dashmap = \"6\"
futures = \"0.3\"
parking_lot = \"0.12\"
tokio = { version = \"1\", features = [\"full\"] }

[workspace]
";

#[test]
fn every_kind_of_fix_compiles() {
    let fixed: Vec<Case> = rules::ALL.iter().flat_map(|it| cases(it.id)).collect();
    let fixed = check(fixed, MANIFEST, &[]);
    assert!(fixed > 20);
}

#[test]
fn locks_of_std_compile_without_parking_lot() {
    let manifest = MANIFEST.replace("parking_lot = \"0.12\"\n", "");
    let fixed = check(cases("async_lock_for_sync_state_std"), &manifest, &["--config", "sync-lock=std"]);
    assert!(fixed > 5);
}

/// Checks what the fixes make of the cases in a package of that manifest, and gives their number.
fn check(all: Vec<Case>, manifest: &str, options: &[&str]) -> usize {
    // A tree of reqwest would take minutes.
    let builds = |it: &Case| !it.before().contains("reqwest") && !it.before().contains("unknown_crate");
    let fixed: Vec<Case> = all.into_iter().filter(|it| it.kind == "fixes" && builds(it)).collect();
    let dir = folder(&[("Cargo.toml", manifest)]);
    let mut modules = String::from("#![allow(dead_code, unused)]\n");
    for (index, case) in fixed.iter().enumerate() {
        modules.push_str(&format!("/// {}\npub mod case_{index:03};\n", case.name));
        write(dir.path(), &format!("src/case_{index:03}.rs"), case.before());
    }
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compile")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        modules.push_str(&format!("pub mod {name};\n"));
        write(dir.path(), &format!("src/{name}.rs"), &std::fs::read_to_string(&path).unwrap());
    }
    write(dir.path(), "src/lib.rs", &modules);
    cargo_check(dir.path(), "before");
    let select = rules::ALL.iter().map(|it| it.id).collect::<Vec<_>>().join(",");
    let arguments = ["--apply", "--allow-no-vcs", "--no-verify", "--unsafe-fixes", "--select", &select, "."];
    let arguments = [&arguments, options].concat();
    let ran = run(&arguments, dir.path());
    assert!(ran.status < 2, "{}", ran.stderr);
    let texts =
        || (0..fixed.len()).map(|it| read(dir.path(), &format!("src/case_{it:03}.rs"))).collect::<Vec<_>>();
    let after = texts();
    let unchanged = after.iter().zip(&fixed).filter(|(after, case)| *after == case.before());
    assert_eq!(unchanged.map(|it| &it.1.name).collect::<Vec<_>>(), Vec::<&String>::new());
    cargo_check(dir.path(), "after");
    run(&arguments, dir.path());
    assert_eq!(texts(), after);
    assert_eq!(read(dir.path(), "Cargo.toml"), manifest);
    fixed.len()
}

fn cargo_check(dir: &Path, when: &str) {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/compile-check");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--color", "never"])
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .current_dir(dir)
        .output()
        .unwrap();
    assert!(output.status.success(), "{when} the fixes:\n{}", String::from_utf8_lossy(&output.stderr));
}
