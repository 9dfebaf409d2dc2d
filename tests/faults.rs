//! Every step of the writing fails in turn, and at every step the process is killed in turn.
//! Afterwards each file is whole, the old text or the new one, and `undo` works.

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use asyncfix::system::disk::RealDisk;
use support::faulty_disk::{Fault, FaultyDisk};
use support::{folder, read, run, toy};
use tempfile::TempDir;

const FILES: [(&str, &str, &str); 3] = [
    ("a.rs", "const A: u8 = fix!(1; 2);\n", "const A: u8 = 2;\n"),
    ("b.rs", "const B: u8 = fix!(b; 1; 2);\r\n", "const B: u8 = 2;\r\n"),
    ("sub/c.rs", "\u{feff}const C: u8 = fix!(b; 1; 2);", "\u{feff}const C: u8 = 2;"),
];

/// A run has so many steps at least: two for each file, and those of the journal.
const N_STEPS: usize = 19;

/// More steps than a run has.
const MANY: usize = 200;

fn tree() -> (TempDir, PathBuf) {
    let files: Vec<(&str, &str)> = FILES.iter().map(|it| (it.0, it.1)).collect();
    let dir = folder(&files);
    let path = dir.path().canonicalize().unwrap();
    (dir, path)
}

/// How many files hold the new text; the others hold the old one.
#[track_caller]
fn n_new(dir: &Path) -> usize {
    let is_new = |(path, old, new): &&(&str, &str, &str)| {
        let text = read(dir, path);
        assert!(text == *old || text == *new, "{path} holds {text:?}");
        text == *new
    };
    FILES.iter().filter(is_new).count()
}

/// The files of the tree but for the journal.
fn names(dir: &Path) -> Vec<String> {
    let entries = walkdir::WalkDir::new(dir).sort_by_file_name().into_iter().map(|it| it.unwrap());
    let files = entries.filter(|it| it.file_type().is_file());
    let names = files.map(|it| it.path().strip_prefix(dir).unwrap().to_string_lossy().into_owned());
    names.filter(|it| !it.starts_with(".asyncfix/")).collect()
}

/// Takes everything back with the program, and looks at every file.
#[track_caller]
fn undo_gives_everything_back(dir: &Path, what: &str) {
    let before = n_new(dir);
    let ran = run(&["undo"], dir);
    assert!(ran.status == 0 || before == 0, "{what}: {}", ran.stderr);
    assert_eq!(n_new(dir), 0, "{what}: {}", ran.stderr);
    assert_eq!(names(dir), ["a.rs", "b.rs", "sub/c.rs"], "{what}");
    // There is no second run to take back.
    assert_eq!(run(&["undo"], dir).status, 2, "{what}");
    assert_eq!(n_new(dir), 0, "{what}");
}

#[test]
fn a_run_without_a_fault_is_written_and_undone() {
    let (_dir, dir) = tree();
    let ran = toy::apply(&dir, toy::unproved(), &RealDisk);
    assert_eq!(ran.session().converged.applied.len(), 2);
    assert_eq!((n_new(&dir), names(&dir).len()), (3, 3));
    undo_gives_everything_back(&dir, "no fault");
}

#[test]
fn whatever_step_fails_the_files_are_as_they_were() {
    for at in 1..MANY {
        let (_dir, dir) = tree();
        let disk = FaultyDisk::new(Fault::Fail, at);
        let ran = toy::apply(&dir, toy::unproved(), &disk);
        if disk.steps() < at {
            assert!(at > N_STEPS, "a run has more than {at} steps");
            return;
        }
        let what = format!("step {at}");
        match &ran.session {
            Ok(_) => assert_eq!(n_new(&dir), 3, "{what}"),
            Err(error) => {
                assert_eq!(n_new(&dir), 0, "{what}: {error}");
                assert!(error.to_string().contains("injected"), "{what}: {error}");
            }
        }
        undo_gives_everything_back(&dir, &what);
    }
    panic!("a run has no end");
}

#[test]
fn a_disk_that_is_full_loses_nothing() {
    for at in 1..MANY {
        let (_dir, dir) = tree();
        let disk = FaultyDisk::new(Fault::Full, at);
        let ran = toy::apply(&dir, toy::unproved(), &disk);
        if disk.steps() < at {
            return;
        }
        if let Err(error) = &ran.session {
            assert_eq!(n_new(&dir), 0, "step {at}: {error}");
        }
        undo_gives_everything_back(&dir, &format!("step {at}"));
    }
}

/// What the killed process does; no test of its own.
#[test]
fn child() {
    let Some(dir) = std::env::var_os("ASYNCFIX_TEST_DIR") else { return };
    let variable = |name: &str| std::env::var(name).unwrap();
    let at = variable("ASYNCFIX_TEST_STEP").parse().unwrap();
    let fault = if variable("ASYNCFIX_TEST_FAULT") == "within" { Fault::KillWithin } else { Fault::Kill };
    let (disk, dir) = (FaultyDisk::new(fault, at), PathBuf::from(dir));
    if variable("ASYNCFIX_TEST_COMMAND") == "undo" {
        let arguments = ["asyncfix".into(), "undo".into(), dir.into_os_string()];
        asyncfix::cli::run(arguments.into(), &disk);
    } else {
        assert!(toy::apply(&dir, toy::unproved(), &disk).session.is_ok());
    }
}

/// Runs `command` in a process that is killed at step `at`; whether it got so far.
fn is_killed(dir: &Path, command: &str, fault: &str, at: usize) -> bool {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture", "--test-threads", "1"])
        .env("ASYNCFIX_TEST_DIR", dir)
        .env("ASYNCFIX_TEST_STEP", at.to_string())
        .env("ASYNCFIX_TEST_FAULT", fault)
        .env("ASYNCFIX_TEST_COMMAND", command)
        .output()
        .unwrap();
    assert_ne!(output.status.code(), Some(101), "{}", String::from_utf8_lossy(&output.stderr));
    !output.status.success()
}

#[test]
fn a_run_that_is_killed_at_any_step_is_taken_back() {
    for fault in ["before", "within"] {
        let killed = (1..MANY).take_while(|&at| {
            let (_dir, dir) = tree();
            let is_killed = is_killed(&dir, "apply", fault, at);
            undo_gives_everything_back(&dir, &format!("killed {fault} step {at}"));
            is_killed
        });
        let n_steps = killed.count();
        assert!((N_STEPS..MANY - 1).contains(&n_steps), "{n_steps}");
    }
}

#[test]
fn the_next_run_takes_back_what_was_killed_and_goes_on() {
    for at in [9, 12, 14, 16, 17] {
        let (_dir, dir) = tree();
        assert!(is_killed(&dir, "apply", "within", at));
        let half = n_new(&dir);
        let ran = toy::apply(&dir, toy::unproved(), &RealDisk);
        assert_eq!(ran.session().converged.applied.len(), 2, "the fixes are made from the old texts");
        let resumed = ran.heard.first().is_some_and(|it| it.starts_with("Resumed"));
        assert!(resumed || half == 0, "{:?}", ran.heard);
        assert_eq!((n_new(&dir), names(&dir).len()), (3, 3));
        undo_gives_everything_back(&dir, &format!("step {at}"));
    }
}

#[test]
fn an_undo_that_is_killed_at_any_step_is_finished_by_the_next() {
    for fault in ["before", "within"] {
        let killed = (1..MANY).take_while(|&at| {
            let (_dir, dir) = tree();
            toy::apply(&dir, toy::unproved(), &RealDisk);
            let is_killed = is_killed(&dir, "undo", fault, at);
            undo_gives_everything_back(&dir, &format!("undo killed {fault} step {at}"));
            is_killed
        });
        let n_steps = killed.count();
        assert!((10..MANY - 1).contains(&n_steps), "{n_steps}");
    }
}

#[test]
fn a_killed_run_leaves_what_the_user_changed_since() {
    let (_dir, dir) = tree();
    let at = (1..MANY).find(|&at| {
        let (_scratch, scratch) = tree();
        is_killed(&scratch, "apply", "before", at) && n_new(&scratch) == 2
    });
    assert!(is_killed(&dir, "apply", "before", at.unwrap()));
    support::write(&dir, "a.rs", "// mine\n");
    let ran = run(&["undo"], &dir);
    assert_eq!(ran.status, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("restored: [dir]/b.rs"), "{}", ran.stderr);
    assert!(ran.stderr.contains("left: [dir]/a.rs: it was changed since"), "{}", ran.stderr);
    assert_eq!((read(&dir, "a.rs"), read(&dir, "b.rs")), ("// mine\n".to_owned(), FILES[1].1.to_owned()));
    let kept = dir.join(".asyncfix/last/0.old");
    assert_eq!(std::fs::read_to_string(kept).unwrap(), FILES[0].1, "the old text is kept");
}
