//! The program from outside: exit statuses, streams, modes, and what it does to files.

mod support;

use std::path::Path;
use std::process::{Command, Stdio};

use support::{CLEAN, FIXED, HELD, folder, read, run, run_cargo, run_with, write};

/// The same shape, written through after the await: its fix is unsafe.
const WRITTEN: &str = "\
use tokio::sync::Mutex;

pub async fn load(count: &Mutex<usize>) {
    let mut guard = count.lock().await;
    *guard += 1;
    let _ = tokio::fs::read(\"a\").await;
}
";

#[test]
fn nothing_found_is_0() {
    let dir = folder(&[("a.rs", CLEAN)]);
    let ran = run(&["a.rs"], dir.path());
    assert_eq!((ran.status, &*ran.stdout), (0, ""));
    assert_eq!(ran.stderr, "no findings, 1 file in [s]\n");
}

#[test]
fn findings_are_1_and_0_on_demand() {
    let dir = folder(&[("a.rs", HELD)]);
    assert_eq!(run(&["a.rs"], dir.path()).status, 1);
    assert_eq!(run(&["--exit-zero", "a.rs"], dir.path()).status, 0);
    assert_eq!(run(&["--dry-run", "a.rs"], dir.path()).status, 1);
    assert_eq!(run(&["--ignore", "lock_held_across_io", "a.rs"], dir.path()).status, 0);
    assert_eq!(run(&["--apply", "--allow-no-vcs", "a.rs"], dir.path()).status, 0);
    assert_eq!(read(dir.path(), "a.rs"), FIXED);
}

#[test]
fn exit_zero_does_not_hide_trouble() {
    let dir = folder(&[]);
    assert_eq!(run(&["--exit-zero", "gone.rs"], dir.path()).status, 2);
}

#[test]
fn findings_that_stay_after_apply_are_1() {
    let dir = folder(&[("a.rs", WRITTEN)]);
    assert_eq!(run(&["--apply", "--allow-no-vcs", "a.rs"], dir.path()).status, 1);
    assert_eq!(read(dir.path(), "a.rs"), WRITTEN);
    let dry = run(&["--dry-run", "a.rs"], dir.path());
    assert_eq!((dry.status, &*dry.stdout), (1, ""));
    assert!(
        dry.stderr.starts_with("not applied: a.rs:4: lock_held_across_io: unsafe, use --unsafe-fixes: "),
        "{}",
        dry.stderr
    );
    assert_eq!(run(&["--apply", "--allow-no-vcs", "--unsafe-fixes", "a.rs"], dir.path()).status, 0);
    assert!(read(dir.path(), "a.rs") != WRITTEN);
}

#[test]
fn modes_exclude_each_other() {
    let dir = folder(&[("a.rs", CLEAN)]);
    for pair in
        [["--check", "--apply"], ["--check", "--dry-run"], ["--dry-run", "--apply"], ["--diff", "--fix"]]
    {
        let ran = run(&[pair[0], pair[1], "a.rs"], dir.path());
        assert_eq!((ran.status, &*ran.stdout), (2, ""), "{pair:?}");
        assert!(ran.stderr.contains("cannot be used with"), "{}", ran.stderr);
    }
}

#[test]
fn unknown_rules_and_options_are_2() {
    let dir = folder(&[("a.rs", CLEAN)]);
    let ran = run(&["--select", "lock_held_over_io", "a.rs"], dir.path());
    assert_eq!((ran.status, &*ran.stdout), (2, ""));
    assert!(
        ran.stderr.contains("no rule is called `lock_held_over_io`; did you mean `lock_held_across_io`?"),
        "{}",
        ran.stderr
    );
    assert_eq!(run(&["explain", "nothing_like_it"], dir.path()).status, 2);
    assert_eq!(run(&["--no-such-option"], dir.path()).status, 2);
    assert_eq!(run(&["--output-format", "nonsense", "a.rs"], dir.path()).status, 2);
}

/// A lock that is never held over an await.
const ASYNC_LOCK: &str = "\
pub struct State { n: tokio::sync::Mutex<u32> }
impl State {
    pub async fn get(&self) -> u32 { *self.n.lock().await }
}
";

#[test]
fn a_setting_is_taken_from_the_command_line_and_the_environment() {
    let dir = folder(&[("a.rs", ASYNC_LOCK)]);
    let arguments = |config: &[&'static str]| {
        let plain = ["--select", "async_lock_for_sync_state", "--dry-run", "--unsafe-fixes", "a.rs"];
        [&plain, config].concat()
    };
    let becomes = |config: &[&'static str], environment: &str| {
        let ran = run_with(&arguments(config), dir.path(), |it| {
            it.env("ASYNCFIX_CONFIG", environment);
        });
        assert!(ran.status < 2, "{}", ran.stderr);
        ran.stdout.contains("+pub struct State { n: std::sync::Mutex<u32> }")
    };
    assert!(becomes(&["--config", "sync-lock=std"], ""));
    assert!(becomes(&["--config", "sync-lock = \"std\""], ""));
    assert!(becomes(&[], "sync-lock=std"));
    assert!(!becomes(&[], ""));
    assert!(!becomes(&["--config", "sync-lock=parking_lot"], "sync-lock=std"));
    assert!(becomes(&["--config", "sync-lock=parking_lot", "--config", "sync-lock=std"], ""));
}

#[test]
fn what_is_no_setting_is_2() {
    let dir = folder(&[("a.rs", CLEAN), ("asyncfix.toml", "sync-lock = \"std\"\n")]);
    let cases = [
        ("sync_lock=std", "no setting is called `sync_lock`; did you mean `sync-lock`?"),
        ("sync-lock=parkinglot", "`sync-lock` cannot be `parkinglot`; did you mean `parking_lot`?"),
        ("sync-lock", "`sync-lock` needs a value, as in `sync-lock=std`"),
        ("asyncfix.toml", "configuration files are not supported yet; set the keys by themselves"),
    ];
    for (setting, words) in cases {
        let ran = run(&["--config", setting, "a.rs"], dir.path());
        assert_eq!((ran.status, &*ran.stdout), (2, ""), "{setting}");
        assert!(
            ran.stderr.contains("`--config` cannot be taken") && ran.stderr.contains(words),
            "{}",
            ran.stderr
        );
        // A wrong one in the environment is not hidden by a right one on the command line.
        let ran = run_with(&["--config", "sync-lock=std", "a.rs"], dir.path(), |it| {
            it.env("ASYNCFIX_CONFIG", setting);
        });
        assert_eq!((ran.status, &*ran.stdout), (2, ""), "{setting}");
        assert!(ran.stderr.contains("`ASYNCFIX_CONFIG` cannot be taken"), "{}", ran.stderr);
    }
}

#[test]
fn a_missing_path_is_2() {
    let dir = folder(&[]);
    let ran = run(&["gone.rs"], dir.path());
    assert_eq!((ran.status, &*ran.stdout), (2, ""));
    assert!(ran.stderr.starts_with("error: ") && ran.stderr.contains("gone.rs"), "{}", ran.stderr);
}

#[test]
fn an_empty_folder_is_0() {
    let dir = folder(&[]);
    let ran = run(&["."], dir.path());
    assert_eq!((ran.status, &*ran.stdout), (0, ""), "{}", ran.stderr);
}

#[test]
fn a_syntax_error_is_2_and_the_other_files_are_checked() {
    let dir = folder(&[("a.rs", HELD), ("b.rs", "pub async fn broken( {\n    x.await\n")]);
    let ran = run(&["--output-format", "concise", "."], dir.path());
    assert_eq!(ran.status, 2);
    assert!(ran.stdout.starts_with("a.rs:4:"), "{}", ran.stdout);
    assert!(ran.stderr.contains("b.rs:1:") && ran.stderr.contains("syntax error"), "{}", ran.stderr);
}

#[test]
fn a_file_that_is_not_utf_8_is_2_and_the_other_files_are_checked() {
    let dir = folder(&[("a.rs", HELD)]);
    std::fs::write(dir.path().join("b.rs"), b"// \xff\xfe\npub fn f() {}\n").unwrap();
    let ran = run(&["--output-format", "concise", "."], dir.path());
    assert_eq!(ran.status, 2, "{}", ran.stderr);
    assert!(ran.stdout.starts_with("a.rs:4:"), "{}", ran.stdout);
    assert!(ran.stderr.contains("b.rs"), "{}", ran.stderr);
}

#[test]
fn findings_go_to_stdout_and_the_rest_to_stderr() {
    let dir = folder(&[("a.rs", HELD)]);
    let ran = run(&["a.rs"], dir.path());
    assert!(ran.stdout.starts_with("warning[lock_held_across_io]"), "{}", ran.stdout);
    assert_eq!(ran.stderr, "1 finding in 1 file (1 fixable with --apply), 1 file in [s]\n");
    let quiet = run(&["--quiet", "a.rs"], dir.path());
    assert_eq!((quiet.status, &*quiet.stderr), (1, ""));
    assert!(ran.stdout.starts_with(&quiet.stdout), "{}", quiet.stdout);
}

#[test]
fn output_goes_to_a_file_on_demand() {
    let dir = folder(&[("a.rs", HELD)]);
    let ran = run(&["--output-format", "concise", "-o", "out.txt", "a.rs"], dir.path());
    assert_eq!((ran.status, &*ran.stdout), (1, ""));
    assert!(read(dir.path(), "out.txt").starts_with("a.rs:4:"));
}

#[test]
fn json_is_valid_and_the_same_from_run_to_run() {
    let dir = folder(&[("a.rs", HELD), ("b.rs", WRITTEN), ("c.rs", CLEAN)]);
    let first = run(&["--output-format", "json", "-j", "1", "."], dir.path());
    let second = run(&["--output-format", "json", "-j", "2", "."], dir.path());
    assert_eq!(first.stdout, second.stdout);
    let json: serde_json::Value = serde_json::from_str(&first.stdout).unwrap();
    assert_eq!(json["version"], 1);
    let findings = json["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 2);
    assert_eq!(json["summary"]["findings"], 2);
    assert_eq!((&findings[0]["file"], &findings[1]["file"]), (&"a.rs".into(), &"b.rs".into()));
    let span = |name: &str| usize::try_from(findings[0][name].as_u64().unwrap()).unwrap();
    assert_eq!(&HELD[span("start")..span("end")], "path.lock().await");
    assert_eq!((span("line"), span("column"), span("end_column")), (4, 17, 34));
    let empty = run(&["--output-format", "json", "c.rs"], dir.path());
    let json: serde_json::Value = serde_json::from_str(&empty.stdout).unwrap();
    assert_eq!(json["findings"], serde_json::json!([]));
}

#[test]
fn a_dry_run_prints_what_apply_writes() {
    let nested = HELD.replace("load", "load_too");
    let dir = folder(&[("a.rs", HELD), ("sub/b.rs", &nested), ("c.rs", CLEAN)]);
    let dry = run(&["--dry-run", "."], dir.path());
    assert_eq!(dry.status, 1);
    assert_eq!(read(dir.path(), "a.rs"), HELD);
    std::fs::write(dir.path().join("fix.diff"), &dry.stdout).unwrap();
    if let Ok(output) =
        Command::new("git").args(["apply", "--check", "fix.diff"]).current_dir(dir.path()).output()
    {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let before = [read(dir.path(), "a.rs"), read(dir.path(), "sub/b.rs")];
    assert_eq!(run(&["--apply", "--allow-no-vcs", "."], dir.path()).status, 0);
    let after = [read(dir.path(), "a.rs"), read(dir.path(), "sub/b.rs")];
    let diff: String = ["a.rs", "sub/b.rs"]
        .iter()
        .zip(before.iter().zip(&after))
        .map(|(name, (before, after))| asyncfix::text::unified_diff(name, before, after))
        .collect();
    assert_eq!(dry.stdout, diff);
    assert_eq!(read(dir.path(), "c.rs"), CLEAN);
}

#[test]
fn apply_is_idempotent() {
    let dir = folder(&[("a.rs", HELD)]);
    run(&["--apply", "--allow-no-vcs", "a.rs"], dir.path());
    let again = run(&["--apply", "--allow-no-vcs", "a.rs"], dir.path());
    assert_eq!((again.status, &*again.stdout), (0, ""));
    assert_eq!(read(dir.path(), "a.rs"), FIXED);
    assert_eq!(run(&["--dry-run", "a.rs"], dir.path()).stdout, "");
}

#[cfg(unix)]
#[test]
fn a_read_only_file_is_refused_and_nothing_is_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = folder(&[("a.rs", HELD), ("b.rs", HELD)]);
    let path = dir.path().join("b.rs");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o444)).unwrap();
    let ran = run(&["--apply", "--allow-no-vcs", "."], dir.path());
    assert_eq!(ran.status, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("b.rs") && ran.stderr.contains("no file was written"), "{}", ran.stderr);
    assert_eq!((read(dir.path(), "a.rs"), read(dir.path(), "b.rs")), (HELD.to_owned(), HELD.to_owned()));
}

#[cfg(unix)]
#[test]
fn a_symlink_out_of_the_tree_is_left_alone() {
    let outside = folder(&[("real.rs", HELD)]);
    let dir = folder(&[("a.rs", CLEAN)]);
    std::os::unix::fs::symlink(outside.path().join("real.rs"), dir.path().join("link.rs")).unwrap();
    run(&["--apply", "--allow-no-vcs", "."], dir.path());
    assert_eq!(read(outside.path(), "real.rs"), HELD);
    assert!(dir.path().join("link.rs").is_symlink());
}

#[cfg(unix)]
#[test]
fn apply_keeps_the_mode() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = folder(&[("a.rs", HELD)]);
    let path = dir.path().join("a.rs");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o750)).unwrap();
    run(&["--apply", "--allow-no-vcs", "a.rs"], dir.path());
    assert_eq!(read(dir.path(), "a.rs"), FIXED);
    assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o750);
}

#[test]
fn crlf_is_kept() {
    let crlf = |it: &str| it.replace('\n', "\r\n");
    let dir = folder(&[("a.rs", &crlf(HELD))]);
    assert_eq!(run(&["--apply", "--allow-no-vcs", "a.rs"], dir.path()).status, 0);
    assert_eq!(read(dir.path(), "a.rs"), crlf(FIXED));
}

#[test]
fn a_bom_is_kept() {
    let bom = |it: &str| format!("\u{feff}{it}");
    let dir = folder(&[("a.rs", &bom(HELD))]);
    let ran = run(&["--apply", "--allow-no-vcs", "a.rs"], dir.path());
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(read(dir.path(), "a.rs"), bom(FIXED));
}

#[test]
fn gitignore_is_respected_and_a_named_path_wins() {
    let dir = folder(&[(".gitignore", "out/\n"), ("out/a.rs", HELD), ("b.rs", CLEAN)]);
    std::fs::create_dir(dir.path().join(".git")).unwrap();
    assert_eq!(run(&["."], dir.path()).status, 0);
    assert_eq!(run(&["--no-ignore", "."], dir.path()).status, 1);
    assert_eq!(run(&["out/a.rs"], dir.path()).status, 1);
}

#[test]
fn excluded_files_are_left_out() {
    let dir = folder(&[("a.rs", HELD), ("b.rs", CLEAN)]);
    assert_eq!(run(&["--exclude", "a.rs", "."], dir.path()).status, 0);
    assert_eq!(run(&["--exclude", "a.rs", "a.rs"], dir.path()).status, 1);
    assert_eq!(run(&["--exclude", "a.rs", "--force-exclude", "a.rs"], dir.path()).status, 0);
}

#[test]
fn a_package_is_found_by_its_manifest() {
    let dir = folder(&[("pkg/Cargo.toml", support::MANIFEST), ("pkg/src/lib.rs", HELD)]);
    assert_eq!(run(&["--manifest-path", "pkg/Cargo.toml"], dir.path()).status, 1);
    assert_eq!(run(&["pkg"], dir.path()).status, 1);
    assert_eq!(run(&["--package", "fixture", "pkg"], dir.path()).status, 1);
    assert_eq!(run(&["--manifest-path", "gone/Cargo.toml"], dir.path()).status, 2);
    write(dir.path(), "pkg/Cargo.toml", "[package\n");
    assert_eq!(run(&["--manifest-path", "pkg/Cargo.toml"], dir.path()).status, 2);
}

#[test]
fn completions_and_version_are_printed() {
    let dir = folder(&[]);
    for shell in ["bash", "zsh", "fish"] {
        let ran = run(&["completions", shell], dir.path());
        assert!(ran.status == 0 && ran.stdout.contains("asyncfix"));
    }
    let ran = run(&["--version"], Path::new("/"));
    assert_eq!((ran.status, ran.stdout.starts_with("asyncfix ")), (0, true));
}

#[test]
fn cargo_runs_the_same_program() {
    let dir = folder(&[("a.rs", HELD)]);
    let ran = run_cargo(&["--output-format", "concise", "a.rs"], dir.path());
    assert_eq!(
        (ran.status, ran.stdout),
        (1, run(&["--output-format", "concise", "a.rs"], dir.path()).stdout)
    );
    let help = run_cargo(&["--help"], dir.path());
    assert!(help.stdout.contains("Usage: cargo asyncfix [OPTIONS]"), "{}", help.stdout);
    assert_eq!(run_cargo(&["rules"], dir.path()).stdout, run(&["rules"], dir.path()).stdout);
}

#[test]
fn findings_are_counted_on_demand() {
    let dir = folder(&[("a.rs", HELD), ("b.rs", WRITTEN)]);
    let ran = run(&["--statistics", "."], dir.path());
    assert_eq!(
        (ran.status, &*ran.stdout),
        (1, "2  lock_held_across_io  1 with a safe fix, 1 with an unsafe one\n")
    );
    let json = run(&["--statistics", "--output-format", "json", "."], dir.path());
    let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(json["statistics"][0]["findings"], 2);
    assert_eq!(run(&["--statistics", "--ignore", "lock_held_across_io", "."], dir.path()).stdout, "");
}

#[test]
fn an_output_file_is_replaced_in_one_step() {
    let dir = folder(&[("a.rs", HELD), ("out.txt", "an older and longer text\n".repeat(99).as_str())]);
    let to = |file: &str| run(&["--output-format", "concise", "--output-file", file, "a.rs"], dir.path());
    let ran = to("out.txt");
    assert_eq!((ran.status, &*ran.stdout), (1, ""));
    assert!(read(dir.path(), "out.txt").starts_with("a.rs:4:"));
    assert_eq!(read(dir.path(), "out.txt").lines().count(), 1);
    to("new.txt");
    assert_eq!(read(dir.path(), "new.txt"), read(dir.path(), "out.txt"));
    let mut names: Vec<String> = std::fs::read_dir(dir.path())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["a.rs", "new.txt", "out.txt"]);
    let ran = to("gone/out.txt");
    assert!(ran.status == 2 && ran.stderr.contains("cannot write `gone/out.txt`"), "{}", ran.stderr);
    if Path::new("/dev/stdout").exists() {
        assert_eq!(to("/dev/stdout").stdout, read(dir.path(), "out.txt"));
    }
}

#[cfg(unix)]
#[test]
fn an_output_file_keeps_its_mode_and_a_new_one_has_the_usual() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = folder(&[("a.rs", HELD), ("out.txt", "")]);
    let mode = |name: &str| std::fs::metadata(dir.path().join(name)).unwrap().permissions().mode() & 0o777;
    let usual = mode("out.txt");
    run(&["--output-file", "new.txt", "a.rs"], dir.path());
    assert_eq!(mode("new.txt"), usual);
    std::fs::set_permissions(dir.path().join("out.txt"), std::fs::Permissions::from_mode(0o640)).unwrap();
    run(&["--output-file", "out.txt", "a.rs"], dir.path());
    assert_eq!(mode("out.txt"), 0o640);
}

#[test]
fn verbose_and_the_environment_say_what_is_done() {
    let dir = folder(&[("a.rs", HELD)]);
    let silent = run(&["a.rs"], dir.path());
    assert!(!silent.stderr.contains("[asyncfix"), "{}", silent.stderr);
    let verbose = run(&["-v", "a.rs"], dir.path());
    assert!(verbose.stderr.contains("[asyncfix info] 1 files, 1 functions typed, 1 findings in "));
    let log = |word: &str, arguments: &[&str]| {
        run_with(arguments, dir.path(), |it| {
            it.env("ASYNCFIX_LOG", word);
        })
    };
    assert!(log("info", &["a.rs"]).stderr.contains("[asyncfix info]"));
    assert!(!log("warn", &["a.rs"]).stderr.contains("[asyncfix"));
    let debug = log("debug", &["--apply", "--allow-no-vcs", "--no-verify", "a.rs"]);
    assert!(debug.stderr.contains("[asyncfix debug] writes [dir]/a.rs"), "{}", debug.stderr);
    let wrong = log("loud", &["a.rs"]);
    assert!(wrong.status == 2 && wrong.stderr.contains("`ASYNCFIX_LOG` is `loud`"), "{}", wrong.stderr);
    assert_eq!(run(&["-q", "-v", "a.rs"], dir.path()).status, 2);
}

#[test]
fn the_environment_chooses_colours() {
    let dir = folder(&[("a.rs", HELD)]);
    let is_coloured = |arguments: &[&str], variables: &[(&str, &str)]| {
        let ran = run_with(arguments, dir.path(), |it| {
            it.envs(variables.iter().copied());
        });
        ran.stdout.contains('\u{1b}')
    };
    let check = ["a.rs"];
    assert!(!is_coloured(&check, &[]), "a pipe gets no colours");
    for variable in [("FORCE_COLOR", "1"), ("CLICOLOR_FORCE", "1"), ("CARGO_TERM_COLOR", "always")] {
        assert!(is_coloured(&check, &[variable]), "{variable:?}");
        assert!(is_coloured(&["--dry-run", "a.rs"], &[variable]), "{variable:?}");
        assert!(!is_coloured(&check, &[variable, ("NO_COLOR", "1")]), "{variable:?}");
        assert!(!is_coloured(&["--color", "never", "a.rs"], &[variable]), "{variable:?}");
    }
    assert!(!is_coloured(&check, &[("FORCE_COLOR", "0")]));
    assert!(!is_coloured(&check, &[("CARGO_TERM_COLOR", "never")]));
    assert!(is_coloured(&["--color", "always", "a.rs"], &[("NO_COLOR", "1"), ("TERM", "dumb")]));
    run_with(&["-o", "out.txt", "a.rs"], dir.path(), |it| {
        it.env("FORCE_COLOR", "1");
    });
    assert!(!read(dir.path(), "out.txt").contains('\u{1b}'), "a file gets no colours by force");
}

/// A terminal, where `script` can make one.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_gets_colours_unless_it_is_dumb() {
    let dir = folder(&[("a.rs", HELD)]);
    let in_terminal = |variables: &[(&str, &str)]| {
        let mut command = Command::new("script");
        let line = format!("{} a.rs", env!("CARGO_BIN_EXE_asyncfix"));
        command.args(["-q", "-e", "-c", &line, "/dev/null"]).current_dir(dir.path()).stdin(Stdio::null());
        for name in ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CARGO_TERM_COLOR", "ASYNCFIX_LOG"] {
            command.env_remove(name);
        }
        command.env("TERM", "xterm").envs(variables.iter().copied());
        command.output().ok().map(|it| String::from_utf8_lossy(&it.stdout).into_owned())
    };
    let Some(plain) = in_terminal(&[]).filter(|it| it.contains("lock_held_across_io")) else { return };
    let coloured = |it: &str| it.contains("\u{1b}[");
    assert!(coloured(&plain));
    for variable in [("NO_COLOR", "1"), ("TERM", "dumb"), ("CARGO_TERM_COLOR", "never")] {
        assert!(!coloured(&in_terminal(&[variable]).unwrap()), "{variable:?}");
    }
}

#[test]
fn packages_are_chosen_by_name() {
    let member = |name: &str| support::MANIFEST.replace("fixture", name);
    let dir = folder(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"one\", \"two\"]\n"),
        ("one/Cargo.toml", &member("one")),
        ("one/src/lib.rs", HELD),
        ("two/Cargo.toml", &member("two")),
        ("two/src/lib.rs", HELD),
    ]);
    let files = |arguments: &[&str]| {
        let ran = run(&[&["--output-format", "concise"], arguments].concat(), dir.path());
        let files: Vec<String> =
            ran.stdout.lines().map(|it| it.split(':').next().unwrap().to_owned()).collect();
        files
    };
    assert_eq!(files(&[]), ["one/src/lib.rs", "two/src/lib.rs"]);
    assert_eq!(files(&["-p", "two"]), ["two/src/lib.rs"]);
    assert_eq!(files(&["-p", "one", "--package", "two"]).len(), 2);
    let ran = run(&["-p", "tow"], dir.path());
    assert!(ran.status == 2 && ran.stderr.contains("did you mean `two`?"), "{}", ran.stderr);
    assert_eq!(files(&["--exclude", "one"]), ["two/src/lib.rs"]);
    assert_eq!(files(&["--exclude", "**/lib.rs"]).len(), 0);
    assert_eq!(files(&["--exclude", "one/", "--exclude", "two/src/*"]).len(), 0);
    // Only what is chosen is fixed.
    run(&["--apply", "--allow-no-vcs", "--no-verify", "-p", "two"], dir.path());
    assert_eq!(
        (read(dir.path(), "one/src/lib.rs"), read(dir.path(), "two/src/lib.rs")),
        (HELD.to_owned(), FIXED.to_owned())
    );
}

#[test]
fn a_model_folder_of_the_users_own_is_read() {
    let model = "#![register_tool(asyncfix)]\n\npub struct Client;\n\nimpl Client {\n    \
                 #[asyncfix::effect(network)]\n    pub async fn ask(&self, key: &str) -> Vec<u8>;\n}\n";
    let code = HELD.replace("tokio::fs::read(&path).await", "my_client::Client.ask(&path).await; todo!()");
    let dir = folder(&[("models/my_client.rs", model), ("src/a.rs", &code)]);
    assert_eq!(run(&["src"], dir.path()).status, 0, "nothing is known of the library");
    let ran = run(&["--models", "models", "--output-format", "concise", "src"], dir.path());
    assert!(ran.status == 1 && ran.stdout.contains("`Client::ask` does network I/O"), "{}", ran.stdout);
    assert_eq!(run(&["--models", "gone", "src"], dir.path()).status, 2);
    // A file of the name of an embedded model stands in its place.
    write(dir.path(), "models/tokio.rs", "pub mod sync { pub struct Mutex<T>(T); }\n");
    assert_eq!(run(&["--models", "models", "src"], dir.path()).status, 0);
}
