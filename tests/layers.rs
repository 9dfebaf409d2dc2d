//! A module uses only the modules above it in the list of src/lib.rs, and only src/ra.rs names the engine's crates.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every source file but the models, which are data.
fn files() -> Vec<(String, String)> {
    let root = source();
    let paths = WalkDir::new(&root).sort_by_file_name().into_iter().map(|it| it.unwrap().into_path());
    let is_code =
        |it: &PathBuf| it.extension().is_some_and(|it| it == "rs") && !it.starts_with(root.join("models"));
    paths
        .filter(is_code)
        .map(|it| {
            let shown = it.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            (shown, std::fs::read_to_string(&it).unwrap())
        })
        .collect()
}

fn modules() -> Vec<String> {
    let lib = std::fs::read_to_string(source().join("lib.rs")).unwrap();
    lib.lines()
        .filter_map(|it| it.trim().strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect()
}

/// The first segments that follow `crate::` in code, in groups too.
fn uses(text: &str) -> Vec<String> {
    let code: Vec<&str> = text.lines().map(|it| it.split("//").next().unwrap_or_default()).collect();
    let code = code.join("\n");
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|it| it.is_alphanumeric() || it == '_' || it == '$') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        let group = match rest.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap_or_default().split(',').collect(),
            None => vec![rest],
        };
        for path in group {
            let name: String =
                path.trim().chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
            found.push(name);
        }
    }
    found
}

#[test]
fn modules_use_only_those_above_them() {
    let modules = modules();
    assert!(modules.len() > 5);
    let place = |name: &str| modules.iter().position(|it| it == name);
    let mut broken: Vec<String> = Vec::new();
    for (path, text) in files() {
        let module = path.split(['/', '.']).next().unwrap_or_default();
        let Some(own) = place(module) else { continue };
        for used in uses(&text) {
            if place(&used).is_some_and(|it| it > own) {
                broken.push(format!("{module} uses {used}"));
            }
        }
    }
    broken.sort();
    broken.dedup();
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn the_engine_is_named_in_one_file() {
    let named: Vec<String> = files()
        .into_iter()
        .filter(|(path, text)| {
            path != "ra.rs"
                && text.lines().any(|it| it.contains("ra_ap_") && !it.trim_start().starts_with("//"))
        })
        .map(|it| it.0)
        .collect();
    assert_eq!(named, Vec::<String>::new());
}
