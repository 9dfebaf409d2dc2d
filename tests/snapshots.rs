//! What a person reads: one card per rule, one file per output format, one per command.

mod support;

use asyncfix::rules;
use support::{HELD, folder, run};

fn keep(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn a_card_per_rule() {
    for rule in rules::ALL {
        let page = rule.page();
        let example = page.split_once("```rust\n").unwrap().1.split_once("```").unwrap().0;
        let dir = folder(&[("example.rs", example)]);
        let found = run(&["--select", rule.id, "example.rs"], dir.path());
        let diff = run(&["--select", rule.id, "--dry-run", "--unsafe-fixes", "example.rs"], dir.path());
        keep(rule.id, &format!("{}\n{}{}", found.stdout, diff.stdout, diff.stderr));
    }
}

#[test]
fn a_file_per_format() {
    let dir = folder(&[("held.rs", HELD)]);
    for format in ["human", "concise", "json"] {
        let ran = run(&["--output-format", format, "held.rs"], dir.path());
        keep(&format!("format_{format}"), &format!("{}{}", ran.stdout, ran.stderr));
    }
    keep("format_diff", &run(&["--dry-run", "held.rs"], dir.path()).stdout);
}

/// A stream that hands out words while it holds the lock.
const STREAM: &str = "\
use std::sync::{Arc, Mutex};

pub fn words(all: Arc<Mutex<Vec<String>>>) -> impl futures::Stream<Item = String> {
    async_stream::stream! {
        let all = all.lock().unwrap();
        for word in all.iter() {
            yield word.clone();
        }
    }
}
";

#[test]
fn a_stream_waits_for_its_reader() {
    let dir = folder(&[("stream.rs", STREAM)]);
    keep("stream", &run(&["stream.rs"], dir.path()).stdout);
}

#[test]
fn a_file_per_command() {
    let dir = folder(&[]);
    keep("command_rules", &run(&["rules"], dir.path()).stdout);
    keep("command_explain", &run(&["explain", "lock_held_across_io"], dir.path()).stdout);
    keep("command_help", &run(&["--help"], dir.path()).stdout);
}
