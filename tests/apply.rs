//! `--apply` from outside: version control, questions, proof and undo, each in a repository of its own.

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use asyncfix::apply::plan::{Decision, Proposal, Reviewer};
use asyncfix::apply::session::{Proof, ProofPolicy};
use asyncfix::system::disk::RealDisk;
use support::{CLEAN, FIXED, HELD, folder, git, read, repository, run, run_with, toy, write};
use tempfile::TempDir;

/// A fix of one file, with nothing in the way but version control.
const APPLY: [&str; 3] = ["--apply", "--no-verify", "."];

#[track_caller]
fn is_refused(dir: &Path, listed: &[&str], flag: &str) {
    let ran = run(&APPLY, dir);
    assert_eq!(ran.status, 2, "{}", ran.stderr);
    let files: Vec<&str> = ran.stderr.lines().filter_map(|it| it.trim().strip_prefix("* ")).collect();
    assert_eq!(files, listed, "{}", ran.stderr);
    assert!(ran.stderr.contains(&format!("pass `{flag}`")), "{}", ran.stderr);
    // The diff is printed all the same.
    let dry = run(&["--dry-run", "."], dir);
    assert_eq!(ran.stdout, dry.stdout);
    assert!(ran.stdout.contains("+++ b/"), "{}", ran.stdout);
}

#[test]
fn committed_files_are_fixed() {
    let dir = repository(&[("a.rs", HELD)]);
    let ran = run(&APPLY, dir.path());
    assert_eq!((ran.status, &*ran.stdout), (0, ""), "{}", ran.stderr);
    assert!(ran.stderr.starts_with("1 fix applied in 1 file\n"), "{}", ran.stderr);
    assert_eq!(read(dir.path(), "a.rs"), FIXED);
    assert_eq!(git(dir.path(), &["status", "--porcelain"]), " M a.rs\n", "nothing else is to be seen by git");
}

#[test]
fn a_modified_file_is_refused() {
    let dir = repository(&[("a.rs", CLEAN)]);
    write(dir.path(), "a.rs", HELD);
    is_refused(dir.path(), &["a.rs (dirty)"], "--allow-dirty");
    assert_eq!(run(&["--apply", "--no-verify", "--allow-staged", "."], dir.path()).status, 2);
    assert_eq!(read(dir.path(), "a.rs"), HELD);
    assert_eq!(run(&["--apply", "--no-verify", "--allow-dirty", "."], dir.path()).status, 0);
    assert_eq!(read(dir.path(), "a.rs"), FIXED);
}

#[test]
fn a_staged_file_is_refused_and_let_pass_by_its_own_flag() {
    let dir = repository(&[("a.rs", CLEAN)]);
    write(dir.path(), "a.rs", HELD);
    git(dir.path(), &["add", "a.rs"]);
    is_refused(dir.path(), &["a.rs (staged)"], "--allow-staged");
    assert_eq!(run(&["--apply", "--no-verify", "--allow-staged", "."], dir.path()).status, 0);
    write(dir.path(), "b.rs", HELD);
    git(dir.path(), &["add", "--intent-to-add", "b.rs"]);
    is_refused(dir.path(), &["b.rs (dirty)"], "--allow-dirty");
    // What allows the greater allows the lesser.
    git(dir.path(), &["add", "b.rs"]);
    assert_eq!(run(&["--apply", "--no-verify", "--allow-dirty", "."], dir.path()).status, 0);
}

#[test]
fn an_untracked_and_an_ignored_file_are_refused() {
    let dir = repository(&[("a.rs", CLEAN), (".gitignore", "out/\n")]);
    write(dir.path(), "b.rs", HELD);
    is_refused(dir.path(), &["b.rs (untracked)"], "--allow-dirty");
    write(dir.path(), "out/c.rs", HELD);
    let ran = run(&["--apply", "--no-verify", "out/c.rs"], dir.path());
    assert!(ran.status == 2 && ran.stderr.contains("* out/c.rs (untracked)"), "{}", ran.stderr);
}

#[test]
fn only_files_that_would_be_edited_count() {
    let dir = repository(&[("a.rs", HELD), ("b.rs", CLEAN)]);
    write(dir.path(), "b.rs", "pub async fn other() {}\n");
    write(dir.path(), "c.rs", CLEAN);
    assert_eq!(run(&APPLY, dir.path()).status, 0);
}

#[test]
fn a_tree_without_fixes_is_not_asked_about() {
    let dir = folder(&[("a.rs", CLEAN)]);
    assert_eq!(run(&APPLY, dir.path()).status, 0);
    assert!(!dir.path().join(".asyncfix").exists());
}

#[test]
fn a_file_in_no_repository_is_refused() {
    let dir = folder(&[("a.rs", HELD)]);
    is_refused(dir.path(), &["a.rs"], "--allow-no-vcs");
    let ran = run(&["--apply", "--no-verify", "--allow-dirty", "."], dir.path());
    assert_eq!(ran.status, 2, "--allow-dirty is another matter: {}", ran.stderr);
    assert_eq!(run(&["--apply", "--no-verify", "--allow-no-vcs", "."], dir.path()).status, 0);
    assert_eq!(read(dir.path(), ".asyncfix/.gitignore"), "*\n");
}

#[test]
fn what_git_was_told_to_overlook_is_refused() {
    for flag in ["--assume-unchanged", "--skip-worktree"] {
        let dir = repository(&[("a.rs", CLEAN)]);
        git(dir.path(), &["update-index", flag, "a.rs"]);
        write(dir.path(), "a.rs", HELD);
        is_refused(dir.path(), &["a.rs (hidden from git status)"], "--allow-dirty");
    }
}

#[test]
fn a_file_in_a_conflict_is_refused() {
    let dir = repository(&[("a.rs", CLEAN)]);
    git(dir.path(), &["checkout", "-q", "-b", "other"]);
    write(dir.path(), "a.rs", "pub async fn other() {}\n");
    git(dir.path(), &["commit", "-q", "-a", "-m", "other"]);
    git(dir.path(), &["checkout", "-q", "main"]);
    write(dir.path(), "a.rs", "pub async fn mine() {}\n");
    git(dir.path(), &["commit", "-q", "-a", "-m", "mine"]);
    let merge = Command::new("git").args(["merge", "-q", "other"]).current_dir(dir.path()).output().unwrap();
    assert!(!merge.status.success());
    write(dir.path(), "a.rs", HELD);
    is_refused(dir.path(), &["a.rs (dirty)"], "--allow-dirty");
}

#[test]
fn a_linked_worktree_is_a_repository_of_its_own() {
    let dir = repository(&[("a.rs", HELD)]);
    let other = folder(&[]);
    let tree = other.path().join("tree");
    git(dir.path(), &["worktree", "add", "-q", tree.to_str().unwrap()]);
    assert_eq!(run(&APPLY, &tree).status, 0);
    assert_eq!((read(&tree, "a.rs"), read(dir.path(), "a.rs")), (FIXED.to_owned(), HELD.to_owned()));
    assert_eq!(git(&tree, &["status", "--porcelain"]), " M a.rs\n");
    assert!(!tree.join(".asyncfix").exists());
    assert_eq!(run(&["undo"], &tree).status, 0);
    assert_eq!(read(&tree, "a.rs"), HELD);
}

#[test]
fn a_submodule_is_asked_about_itself() {
    let inner = repository(&[("b.rs", HELD)]);
    let dir = repository(&[("a.rs", HELD)]);
    let inner_path = inner.path().to_str().unwrap();
    git(dir.path(), &["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner_path, "sub"]);
    git(dir.path(), &["commit", "-q", "-m", "sub"]);
    write(dir.path(), "sub/b.rs", &HELD.replace("load", "other"));
    is_refused(dir.path(), &["sub/b.rs (dirty)"], "--allow-dirty");
    write(dir.path(), "sub/b.rs", HELD);
    let ran = run(&APPLY, dir.path());
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(read(dir.path(), "sub/b.rs"), FIXED);
    assert_eq!(run(&["undo"], dir.path()).status, 0);
    assert_eq!((read(dir.path(), "sub/b.rs"), read(dir.path(), "a.rs")), (HELD.to_owned(), HELD.to_owned()));
    // From inside, its own git directory has the journal.
    assert_eq!(run(&APPLY, &dir.path().join("sub")).status, 0);
    assert!(dir.path().join(".git/modules/sub/asyncfix/last").is_dir());
    assert_eq!(run(&["undo"], &dir.path().join("sub")).status, 0);
    assert_eq!(git(&dir.path().join("sub"), &["status", "--porcelain"]), "");
}

#[test]
fn without_a_git_to_ask_files_count_as_in_no_repository() {
    let dir = repository(&[("a.rs", HELD)]);
    let ran = run_with(&APPLY, dir.path(), |it| {
        it.env("PATH", "/nothing");
    });
    assert_eq!(ran.status, 2);
    assert!(
        ran.stderr.contains("git cannot be asked") && ran.stderr.contains("--allow-no-vcs"),
        "{}",
        ran.stderr
    );
    let ran = run_with(&["--apply", "--no-verify", "--allow-no-vcs", "."], dir.path(), |it| {
        it.env("PATH", "/nothing");
    });
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(dir.path().join(".git/asyncfix/last").is_dir());
}

#[test]
fn what_git_says_against_it_is_shown() {
    let dir = repository(&[("a.rs", HELD)]);
    write(dir.path(), ".git/config", "[core\n");
    let ran = run(&APPLY, dir.path());
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("git cannot tell") && ran.stderr.contains("bad config"), "{}", ran.stderr);
}

#[test]
fn nothing_that_a_repository_configures_is_run() {
    let dir = repository(&[("a.rs", HELD)]);
    git(dir.path(), &["config", "core.fsmonitor", "touch ran; false"]);
    write(dir.path(), ".git/hooks/post-index-change", "#!/bin/sh\ntouch ran\n");
    assert_eq!(run(&APPLY, dir.path()).status, 0);
    assert!(!dir.path().join("ran").exists());
}

#[test]
fn a_hooks_environment_does_not_mislead() {
    let dir = repository(&[("a.rs", HELD)]);
    let other = repository(&[("x.rs", CLEAN)]);
    let ran = run_with(&APPLY, dir.path(), |it| {
        it.env("GIT_DIR", other.path().join(".git")).env("GIT_INDEX_FILE", "nothing");
    });
    assert_eq!(ran.status, 0, "{}", ran.stderr);
}

#[test]
fn names_with_newlines_and_escapes_are_asked_about_and_shown_safely() {
    let name = "my \u{1b}[31m\n\"dir\"/é.rs";
    let dir = repository(&[(name, HELD)]);
    write(dir.path(), name, &HELD.replace("load", "other"));
    let ran = run(&APPLY, dir.path());
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("* my ␛[31m␊\"dir\"/é.rs (dirty)"), "{}", ran.stderr);
    assert!(ran.stdout.contains(r#"+++ "b/my \033[31m\n\"dir\"/\303\251.rs""#), "{}", ran.stdout);
    assert!(!ran.stdout.contains('\u{1b}') && !ran.stderr.contains('\u{1b}'));
    write(dir.path(), name, HELD);
    write(dir.path(), "fix.diff", &run(&["--dry-run", "."], dir.path()).stdout);
    git(dir.path(), &["apply", "--check", "fix.diff"]);
    let ran = run(&APPLY, dir.path());
    assert_eq!((ran.status, read(dir.path(), name)), (0, FIXED.to_owned()), "{}", ran.stderr);
    let ran = run(&["undo"], dir.path());
    assert!(ran.stderr.contains("restored: [dir]/my ␛[31m␊\"dir\"/é.rs"), "{}", ran.stderr);
    assert_eq!(read(dir.path(), name), HELD);
}

#[test]
fn undo_restores_the_last_run_and_says_what_it_did() {
    let dir = repository(&[("a.rs", HELD), ("sub/b.rs", HELD)]);
    assert_eq!(run(&APPLY, dir.path()).status, 0);
    // A run that changes nothing does not forget the one before it.
    assert_eq!(run(&["--apply", "--allow-dirty", "--no-verify", "."], dir.path()).status, 0);
    let ran = run(&["undo", "sub"], dir.path());
    assert_eq!(
        (ran.status, &*ran.stdout, &*ran.stderr),
        (0, "", "2 fixes are taken back\n  restored: [dir]/a.rs\n  restored: [dir]/sub/b.rs\n")
    );
    assert_eq!(git(dir.path(), &["status", "--porcelain"]), "");
    let ran = run(&["undo"], dir.path());
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("there is nothing to undo"), "{}", ran.stderr);
}

#[test]
fn undo_lists_the_files_that_are_not_as_the_run_left_them() {
    let dir = repository(&[("a.rs", HELD), ("b.rs", HELD), ("c.rs", HELD), ("d.rs", HELD)]);
    assert_eq!(run(&APPLY, dir.path()).status, 0);
    write(dir.path(), "b.rs", &format!("{FIXED}// mine\n"));
    std::fs::remove_file(dir.path().join("c.rs")).unwrap();
    write(dir.path(), "d.rs", HELD);
    let ran = run(&["undo"], dir.path());
    assert_eq!(ran.status, 2);
    let lines: Vec<&str> = ran.stderr.lines().skip(1).map(str::trim).collect();
    assert_eq!(
        lines,
        [
            "restored: [dir]/a.rs",
            "left: [dir]/b.rs: it was changed since",
            "left: [dir]/c.rs: it was removed since",
            "the old texts of what was left are in [dir]/.git/asyncfix/last",
        ]
    );
    assert_eq!((read(dir.path(), "a.rs"), read(dir.path(), "d.rs")), (HELD.to_owned(), HELD.to_owned()));
    // Once the file is again as the run left it, it can be restored.
    write(dir.path(), "b.rs", FIXED);
    run(&["undo"], dir.path());
    assert_eq!(read(dir.path(), "b.rs"), HELD);
}

#[test]
fn undo_does_not_follow_what_an_archive_brings() {
    let victim = folder(&[("victim.rs", "mine\n")]);
    let dir = folder(&[("a.rs", CLEAN)]);
    let outside = format!("../{}/victim.rs", victim.path().file_name().unwrap().to_str().unwrap());
    for path in [outside.as_str(), victim.path().join("victim.rs").to_str().unwrap()] {
        let journal = format!(
            r#"{{"version":1,"finished":true,"fixes":1,"files":[{{"path":"{path}","original":"x","backup":"0.old","written":["x"],"temporary":".asyncfix-1.tmp"}}]}}"#
        );
        write(dir.path(), ".asyncfix/last/journal.json", &journal);
        let ran = run(&["undo"], dir.path());
        assert_eq!(ran.status, 2);
        assert!(ran.stderr.contains("it names a file outside its folder"), "{}", ran.stderr);
        assert_eq!(read(victim.path(), "victim.rs"), "mine\n");
        std::fs::remove_dir_all(dir.path().join(".asyncfix")).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_journal_is_not_kept_behind_a_link() {
    let elsewhere = folder(&[]);
    let dir = folder(&[("a.rs", HELD)]);
    std::os::unix::fs::symlink(elsewhere.path(), dir.path().join(".asyncfix")).unwrap();
    let ran = run(&["--apply", "--no-verify", "--allow-no-vcs", "."], dir.path());
    assert!(ran.status == 2 && ran.stderr.contains("is a link"), "{}", ran.stderr);
    assert_eq!(read(dir.path(), "a.rs"), HELD);
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

#[test]
fn a_second_run_waits_for_the_first() {
    use std::io::{BufRead as _, BufReader, Read as _};
    let dir = repository(&[("a.rs", HELD)]);
    std::fs::create_dir(dir.path().join(".git/asyncfix")).unwrap();
    let lock = std::fs::File::create(dir.path().join(".git/asyncfix/lock")).unwrap();
    lock.lock().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_asyncfix"))
        .args(APPLY)
        .current_dir(dir.path())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    stderr.read_line(&mut line).unwrap();
    assert_eq!(line, "waiting for another run of asyncfix to finish in this repository\n");
    assert_eq!(read(dir.path(), "a.rs"), HELD);
    // What the first did is read by the second.
    write(dir.path(), "a.rs", CLEAN);
    lock.unlock().unwrap();
    stderr.read_to_string(&mut line).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{line}");
    assert_eq!(read(dir.path(), "a.rs"), CLEAN);
}

/// A file that changes while it is looked at, as an editor saves it.
struct Saves<'a> {
    path: &'a Path,
}

impl Reviewer for Saves<'_> {
    fn review(&mut self, _: &Proposal<'_>) -> Decision {
        std::fs::write(self.path, "// saved\n").unwrap();
        Decision::Make
    }
}

#[test]
fn a_file_that_changed_since_it_was_read_is_not_overwritten() {
    let (_dir, dir) =
        toys(&[("a.rs", "const A: u8 = fix!(1; 2);\n"), ("b.rs", "const B: u8 = fix!(1; 2);\n")]);
    let path = dir.join("b.rs");
    let mut saves = Saves { path: &path };
    let ran = toy::apply_reviewed(&dir, toy::unproved(), &RealDisk, Some(&mut saves));
    assert_eq!(
        ran.error(),
        format!("{}: changed while it was analysed, not written; no file was written", path.display())
    );
    assert_eq!(
        (read(&dir, "a.rs"), read(&dir, "b.rs")),
        ("const A: u8 = fix!(1; 2);\n".into(), "// saved\n".into())
    );
}

fn toys(files: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let dir = folder(files);
    let path = dir.path().canonicalize().unwrap();
    (dir, path)
}

/// A crate without dependencies, whose modules may use `fix!`.
fn toy_crate(modules: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let manifest = "[package]\nname = \"toy\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n";
    let mut root = format!("#![allow(dead_code, unused_macros)]\n{}", toy::MACRO);
    for (name, _) in modules {
        root.push_str(&format!("mod {};\n", name.trim_end_matches(".rs")));
    }
    let mut files = vec![("Cargo.toml".to_owned(), manifest.to_owned()), ("src/lib.rs".to_owned(), root)];
    files.extend(modules.iter().map(|(name, text)| (format!("src/{name}"), (*text).to_owned())));
    let files: Vec<(&str, &str)> = files.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    toys(&files)
}

fn proved() -> ProofPolicy {
    ProofPolicy::default()
}

#[test]
fn what_the_compiler_accepts_is_proved() {
    let (_dir, dir) = toy_crate(&[("a.rs", "pub const A: u8 = fix!(1; 2);\n")]);
    let ran = toy::apply(&dir, proved(), &RealDisk);
    assert_eq!((&ran.session().proof, ran.taken_back().len()), (&Proof::Proved, 0));
    assert_eq!(read(&dir, "src/a.rs"), "pub const A: u8 = 2;\n");
    assert_eq!(ran.heard, ["Checking(Before)", "Checking(After)"]);
    assert!(!dir.join("Cargo.lock").exists(), "what cargo wrote on the way is no fix");
}

#[test]
fn a_fix_that_does_not_compile_is_taken_back_alone() {
    let (_dir, dir) = toy_crate(&[
        (
            "a.rs",
            "pub const A: u8 = fix!(1; 2);\npub const B: u8 = fix!(1; \"no\");\npub const C: u8 = fix!(1; 3);\n",
        ),
        ("b.rs", "pub const A: u8 = fix!(1; 2);\n"),
    ]);
    let ran = toy::apply(&dir, proved(), &RealDisk);
    assert_eq!(ran.taken_back(), ["src/a.rs:2"]);
    assert_eq!(ran.session().proof, Proof::Proved);
    let error = &ran.session().taken_back[0].errors[0];
    assert_eq!((error.code.as_deref(), &*error.message), (Some("E0308"), "mismatched types"));
    assert!(error.rendered.contains("expected `u8`, found `&str`"), "{}", error.rendered);
    assert_eq!(
        read(&dir, "src/a.rs"),
        "pub const A: u8 = 2;\npub const B: u8 = fix!(1; \"no\");\npub const C: u8 = 3;\n"
    );
    assert_eq!(read(&dir, "src/b.rs"), "pub const A: u8 = 2;\n");
    let left = &ran.session().converged.remaining.findings[0];
    assert_eq!(
        (left.fix.as_ref(), left.declined.as_deref()),
        (None, Some("the code is not accepted with its fix: mismatched types (E0308)"))
    );
    assert_eq!(run(&["undo"], &dir).status, 0);
    assert!(read(&dir, "src/a.rs").starts_with("pub const A: u8 = fix!(1; 2);"));
}

#[test]
fn a_fix_over_two_files_is_taken_back_whole() {
    let (_dir, dir) = toy_crate(&[
        ("a.rs", "pub const A: u8 = fix!(g; 1; 2);\npub const B: u8 = fix!(1; 3);\n"),
        ("b.rs", "pub const A: u8 = fix!(g; 1; None);\n"),
    ]);
    let ran = toy::apply(&dir, proved(), &RealDisk);
    assert_eq!(ran.taken_back(), ["src/a.rs:1"]);
    assert_eq!(read(&dir, "src/a.rs"), "pub const A: u8 = fix!(g; 1; 2);\npub const B: u8 = 3;\n");
    assert_eq!(read(&dir, "src/b.rs"), "pub const A: u8 = fix!(g; 1; None);\n");
}

#[test]
fn where_the_errors_name_no_fix_it_is_searched_for() {
    let constants: String =
        (0..7).map(|it| format!("pub const N{it}: u8 = fix!(1; {});\n", it + 2)).collect();
    let (_dir, dir) =
        toy_crate(&[("a.rs", constants.as_str()), ("b.rs", "const _: () = assert!(crate::a::N4 == 1);\n")]);
    let ran = toy::apply(&dir, proved(), &RealDisk);
    assert_eq!(ran.taken_back(), ["src/a.rs:5"]);
    assert_eq!(ran.session().converged.applied.len(), 6);
    assert!(ran.heard.iter().any(|it| it.contains("Search")), "{:?}", ran.heard);
    assert!(read(&dir, "src/a.rs").contains("N4: u8 = fix!(1; 6);"));
}

#[test]
fn a_lint_that_is_an_error_counts_as_one() {
    let (_dir, dir) = toy_crate(&[("a.rs", "#![deny(unused_braces)]\npub const A: u8 = fix!(1; { 2 });\n")]);
    let ran = toy::apply(&dir, proved(), &RealDisk);
    assert_eq!(ran.taken_back(), ["src/a.rs:2"]);
    assert_eq!(ran.session().taken_back[0].errors[0].code.as_deref(), Some("unused_braces"));
}

#[test]
fn tests_are_compiled_too() {
    let (_dir, dir) = toy_crate(&[(
        "a.rs",
        "pub const A: u8 = fix!(1; 2);\n#[cfg(test)]\nmod tests {\n    const B: u8 = fix!(1; None);\n}\n",
    )]);
    assert_eq!(toy::apply(&dir, proved(), &RealDisk).taken_back(), ["src/a.rs:4"]);
}

#[test]
fn code_that_was_broken_before_is_left_alone_unless_asked() {
    let files = [
        ("a.rs", "pub const A: u8 = fix!(1; 2);\npub const B: u8 = fix!(1; None);\n"),
        ("b.rs", "pub const A: u8 = \"broken\";\n"),
    ];
    let (_dir, dir) = toy_crate(&files);
    let ran = toy::apply(&dir, proved(), &RealDisk);
    assert!(ran.error().contains("not accepted before the fixes") && ran.error().contains("--broken-code"));
    assert!(ran.error().contains("expected `u8`, found `&str`"), "{}", ran.error());
    assert_eq!(read(&dir, "src/a.rs"), files[0].1);
    let ran = toy::apply(&dir, ProofPolicy { broken_code: true, ..proved() }, &RealDisk);
    assert_eq!(ran.taken_back(), ["src/a.rs:2"], "only errors that are new count");
    assert_eq!(read(&dir, "src/a.rs"), "pub const A: u8 = 2;\npub const B: u8 = fix!(1; None);\n");
}

#[test]
fn what_cannot_be_checked_is_applied_and_said_to_be_unproved() {
    let unproved = |dir: &Path| match toy::apply(dir, proved(), &RealDisk).session().proof.clone() {
        Proof::Unproved(why) => why,
        other => panic!("{other:?}"),
    };
    let (_loose, loose) = toys(&[("a.rs", "const A: u8 = fix!(1; 2);\n")]);
    assert_eq!(unproved(&loose), "`a.rs` is in no cargo package");
    assert_eq!(read(&loose, "a.rs"), "const A: u8 = 2;\n");
    // No network is needed to see that this one cannot be resolved.
    let (_dir, dir) = toy_crate(&[("a.rs", "pub const A: u8 = fix!(1; 2);\n")]);
    let manifest = read(&dir, "Cargo.toml") + "\n[dependencies]\ngone = { path = \"../gone\" }\n";
    write(&dir, "Cargo.toml", &manifest);
    let why = unproved(&dir);
    assert!(why.starts_with("cargo cannot"), "{why}");
    assert_eq!(read(&dir, "src/a.rs"), "pub const A: u8 = 2;\n");
}

#[test]
fn without_cargo_or_the_toolchain_it_is_applied_and_said_to_be_unproved() {
    let dir = std_crate();
    let apply = ["--apply", "--allow-no-vcs", "."];
    let ran = run_with(&apply, dir.path(), |it| {
        it.env("PATH", "/nothing").env_remove("CARGO");
    });
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("2 fixes applied in 1 file; not proved: cargo cannot be run"),
        "{}",
        ran.stderr
    );
    assert_eq!(run(&["undo"], dir.path()).status, 0);
    // `cargo` is rustup's, which knows no such toolchain; a plain cargo does not read the file.
    write(dir.path(), "rust-toolchain.toml", "[toolchain]\nchannel = \"1.0.99\"\n");
    let ran = run_with(&apply, dir.path(), |it| {
        it.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN").env("RUSTUP_DIST_SERVER", "http://127.0.0.1:9");
    });
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("2 fixes applied in 1 file"), "{}", ran.stderr);
}

/// A crate that needs nothing but std, with two guards over awaits.
fn std_crate() -> TempDir {
    let function = |name: &str| {
        format!(
            "pub async fn {name}(names: &Mutex<Vec<String>>) -> usize {{\n    \
             let guard = names.lock().unwrap();\n    let n = guard.len();\n    wait().await;\n    n\n}}\n\n"
        )
    };
    let lib = format!(
        "use std::sync::Mutex;\n\nasync fn wait() {{}}\n\n{}{}",
        function("first"),
        function("second")
    );
    let manifest =
        "[package]\nname = \"std_crate\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n";
    folder(&[("Cargo.toml", manifest), ("src/lib.rs", &lib)])
}

#[test]
fn the_program_proves_what_it_wrote() {
    let dir = std_crate();
    let ran = run(&["--apply", "--allow-no-vcs", "."], dir.path());
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let lines: Vec<&str> = ran.stderr.lines().take(3).collect();
    assert_eq!(
        lines,
        [
            "checking the code before the fixes",
            "checking the code with the fixes",
            "2 fixes applied in 1 file; the code is accepted as before",
        ]
    );
}

#[test]
fn the_users_own_command_is_asked_too() {
    let dir = std_crate();
    let before = read(dir.path(), "src/lib.rs");
    // The command does not like the second function to be changed.
    let command = "grep -A1 second src/lib.rs | grep -q 'let guard'";
    let ran = run(&["--apply", "--allow-no-vcs", "--verify-with", command, "."], dir.path());
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("taken back: src/lib.rs:"), "{}", ran.stderr);
    assert!(ran.stderr.contains("failed (exit status: 1)"), "{}", ran.stderr);
    assert!(ran.stderr.contains("1 fix applied in 1 file, 1 taken back; the code is accepted as before"));
    assert!(ran.stdout.contains("no fix: the code is not accepted with its fix"), "{}", ran.stdout);
    let after = read(dir.path(), "src/lib.rs");
    let second = |it: &str| it.split("second").nth(1).unwrap().to_owned();
    assert!(after != before && second(&after) == second(&before), "{after}");
    let never = ["--apply", "--allow-no-vcs", "--verify-with", "false", "."];
    let ran = run(&never, dir.path());
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("not accepted before the fixes"), "{}", ran.stderr);
}

#[test]
fn no_verify_and_verify_with_exclude_each_other() {
    let dir = folder(&[]);
    assert_eq!(run(&["--apply", "--no-verify", "--verify-with", "true", "."], dir.path()).status, 2);
}

/// Answers what it is told, and says what it was asked.
fn ask(dir: &Path, answers: &str, editor: &str) -> support::Ran {
    support::run_with_input(&["--interactive", "--no-verify", "."], dir, answers, |it| {
        it.env("VISUAL", editor);
    })
}

const TWO: [(&str, &str); 2] = [("a.rs", HELD), ("b.rs", HELD)];

#[test]
fn each_fix_is_asked_about() {
    let dir = repository(&TWO);
    let ran = ask(dir.path(), "?\nn\ny\n", "");
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stderr.starts_with("--- a/a.rs\n+++ b/a.rs\n@@ "), "{}", ran.stderr);
    assert!(ran.stderr.contains("(1/2) make this fix [y,n,q,a,e,?]? y - make this fix\n"), "{}", ran.stderr);
    assert_eq!((read(dir.path(), "a.rs"), read(dir.path(), "b.rs")), (HELD.to_owned(), FIXED.to_owned()));
    assert_eq!(run(&["undo"], dir.path()).status, 0);
    assert_eq!(read(dir.path(), "b.rs"), HELD);
}

#[test]
fn a_makes_all_that_are_to_come_and_q_none() {
    let dir = repository(&TWO);
    assert_eq!(ask(dir.path(), "q\n", "").status, 1);
    assert_eq!((read(dir.path(), "a.rs"), read(dir.path(), "b.rs")), (HELD.to_owned(), HELD.to_owned()));
    // The end of the input is as good as `q`.
    assert_eq!(ask(dir.path(), "", "").status, 1);
    assert_eq!(ask(dir.path(), "y\n", "").status, 1);
    assert_eq!((read(dir.path(), "a.rs"), read(dir.path(), "b.rs")), (FIXED.to_owned(), HELD.to_owned()));
    assert_eq!(run(&["undo"], dir.path()).status, 0);
    assert_eq!(ask(dir.path(), "a\n", "").status, 0);
    assert_eq!((read(dir.path(), "a.rs"), read(dir.path(), "b.rs")), (FIXED.to_owned(), FIXED.to_owned()));
}

#[cfg(unix)]
#[test]
fn e_edits_the_diff() {
    let dir = repository(&[("a.rs", HELD)]);
    let ran = ask(dir.path(), "e\n", "sed -i 's/^+.*guard.clone.*/+        guard.to_owned()/'");
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(read(dir.path(), "a.rs"), FIXED.replace("guard.clone()", "guard.to_owned()"));
    assert_eq!(run(&["undo"], dir.path()).status, 0);
    // What does not parse, or is no diff of the file, is asked about again.
    let ran = ask(dir.path(), "e\nn\n", "sed -i 's/^+.*guard.clone.*/+  )/'");
    assert!(ran.stderr.contains("your edit cannot be made: the result has a syntax error"), "{}", ran.stderr);
    let ran = ask(dir.path(), "e\nn\n", "sed -i 's/^ use.*/ other/'");
    assert!(ran.stderr.contains("your edit cannot be made: the lines of hunk 1 are not"), "{}", ran.stderr);
    let ran = ask(dir.path(), "e\nn\n", "false");
    assert!(ran.stderr.contains("your edit cannot be made: the editor `false` failed"), "{}", ran.stderr);
    assert_eq!(read(dir.path(), "a.rs"), HELD);
    // An empty file leaves the fix out.
    assert_eq!(ask(dir.path(), "e\n", "sed -i d").status, 1);
    assert_eq!(read(dir.path(), "a.rs"), HELD);
}

#[test]
fn nobody_is_asked_about_files_that_may_not_be_edited() {
    let dir = folder(&[("a.rs", HELD)]);
    let ran = ask(dir.path(), "y\n", "");
    assert!(ran.status == 2 && !ran.stderr.contains("make this fix"), "{}", ran.stderr);
}
