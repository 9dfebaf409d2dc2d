//! A bounded number of mutated inputs; `asyncfix-dev fuzz` tries more of them, and those of registry crates.

mod support;

use std::path::Path;

use asyncfix::engine::STACK_BYTES;
use asyncfix::fuzz::{self, Random};
use support::folder;

#[test]
fn mutated_cases_go_through_all_of_it() {
    let mut seeds = Vec::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")).unwrap() {
        seeds.extend(fuzz::code_blocks(&std::fs::read_to_string(entry.unwrap().path()).unwrap()));
    }
    seeds.sort();
    assert!(seeds.len() > 50);
    let mut random = Random::new(0);
    let texts: Vec<String> = (0..200).map(|_| fuzz::input(&mut random, &seeds)).collect();
    let dir = folder(&[]);
    let path = dir.path().canonicalize().unwrap();
    let run = std::thread::Builder::new().stack_size(STACK_BYTES);
    let tally = run.spawn(move || fuzz::check(&texts, &path, 2).unwrap()).unwrap().join().unwrap();
    assert!(tally.parsed > 20 && tally.findings > 20 && tally.fixes > 5, "the inputs are no good: {tally:?}");
    for failure in &tally.failures {
        println!("{}\n{}\n", failure.what, failure.text);
    }
    assert_eq!(tally.failures.len(), 0);
}
