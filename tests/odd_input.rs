//! Hostile and odd input: a clear word about each, nothing lost, no panic, nothing read or written outside the root.

mod support;

use std::path::Path;

use support::{CLEAN, FIXED, HELD, Ran, folder, read, run, write};

const APPLY: [&str; 4] = ["--apply", "--no-verify", "--allow-no-vcs", "."];

/// A run that says what is wrong, and does not panic.
#[track_caller]
fn is_clear(ran: &Ran, status: i32, word: &str) {
    assert_eq!(ran.status, status, "{}", ran.stderr);
    assert!(ran.stderr.contains(word), "{}", ran.stderr);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
}

#[test]
fn a_syntax_error_is_said_also_in_a_file_that_does_not_await() {
    let dir = folder(&[("a.rs", HELD), ("b.rs", "pub fn f() {}\n\npub fn broken( {\n")]);
    is_clear(&run(&["--output-format", "concise", "."], dir.path()), 2, "error: b.rs:3:15: syntax error: ");
    let dir = folder(&[("b.rs", "pub const S: &str = \"never closed;\n")]);
    is_clear(&run(&["."], dir.path()), 2, "error: b.rs:1:21: syntax error: ");
}

#[test]
fn a_broken_file_that_no_crate_has_is_worth_a_note() {
    let dir = folder(&[
        ("Cargo.toml", support::MANIFEST),
        ("src/lib.rs", CLEAN),
        ("templates/channel.rs", "pub fn {{ name }}() { x.await }\n"),
        ("templates/latin.rs", ""),
    ]);
    std::fs::write(dir.path().join("templates/latin.rs"), b"// \xff\n").unwrap();
    let ran = run(&["."], dir.path());
    is_clear(&ran, 0, "note: templates/channel.rs:1:");
    is_clear(&ran, 0, "templates/latin.rs: not UTF-8");
    assert!(ran.stderr.contains("no crate has this file"), "{}", ran.stderr);
    // Who names it wants to know.
    is_clear(&run(&["templates/channel.rs"], dir.path()), 2, "error: templates/channel.rs:1:");
    // A module of the crate is another matter.
    write(dir.path(), "src/lib.rs", "#[path = \"../templates/channel.rs\"]\nmod channel;\n");
    is_clear(&run(&["."], dir.path()), 2, "error: templates/channel.rs:1:");
}

#[test]
fn a_frontmatter_that_is_never_closed_stops_nothing() {
    let dir = folder(&[("a.rs", HELD), ("b.rs", "---\npackage = 1\n-\u{2502}\nfn f() {}\n")]);
    is_clear(
        &run(&APPLY, dir.path()),
        2,
        "b.rs: begins with `---`, and no other line closes that frontmatter; the file is skipped",
    );
    assert_eq!(read(dir.path(), "a.rs"), FIXED);
}

#[test]
fn a_file_of_50_megabytes_is_named_and_skipped() {
    let dir = folder(&[("a.rs", HELD)]);
    std::fs::File::create(dir.path().join("b.rs")).unwrap().set_len(50 << 20).unwrap();
    let ran = run(&APPLY, dir.path());
    is_clear(&ran, 2, "b.rs: larger than 16 MiB; the file is skipped");
    assert_eq!(read(dir.path(), "a.rs"), FIXED);
}

#[test]
fn a_million_lines_are_fixed() {
    let many = "//\n".repeat(1_000_000);
    let dir = folder(&[("a.rs", &format!("{many}{HELD}"))]);
    is_clear(&run(&APPLY, dir.path()), 0, "1 fix applied in 1 file");
    assert!(read(dir.path(), "a.rs") == format!("{many}{FIXED}"));
    is_clear(&run(&["undo"], dir.path()), 0, "1 fix is taken back");
    assert!(read(dir.path(), "a.rs") == format!("{many}{HELD}"));
}

#[test]
fn code_that_nests_a_thousand_deep_is_read() {
    let nested =
        |open: &str, inner: &str, close: &str| format!("{}{inner}{}", open.repeat(1000), close.repeat(1000));
    let shapes = [
        ("parentheses", nested("(", "1", ")")),
        ("blocks", nested("{ ", "1", " }")),
        ("closures", nested("(|| ", "1", ")()")),
        ("ifs", nested("if true { ", "1", " } else { 2 }")),
        ("calls", nested("f(", "1", ")")),
        ("tuples", nested("(1, ", "1", ")")),
        ("async", nested("async { ", "1", " }.await")),
        ("macros", nested("m!(", "1", ")")),
        ("operators", "1 + ".repeat(1000) + "1"),
        ("methods", format!("1{}", ".f()".repeat(1000))),
    ];
    for (name, code) in shapes {
        let text = HELD.replace("    tokio::fs", &format!("    let deep = {code};\n    tokio::fs"));
        let dir = folder(&[("a.rs", &text)]);
        let ran = run(&["--output-format", "concise", "."], dir.path());
        assert!(ran.status == 0 || ran.status == 1, "{name}: {}", ran.stderr);
        assert!(!ran.stderr.contains("panicked"), "{name}: {}", ran.stderr);
    }
    // So many modules in each other are more than the engine follows.
    let modules = nested("mod m { ", HELD, " }");
    let types = format!("pub type Deep = {};\n{HELD}", nested("Option<", "u8", ">"));
    let comments = format!("{}\n{HELD}", nested("/*", "", "*/"));
    for (text, status) in [(modules, 0), (types, 1), (comments, 1)] {
        let dir = folder(&[("a.rs", &text)]);
        let ran = run(&["--output-format", "concise", "."], dir.path());
        assert_eq!(ran.status, status, "{}", ran.stderr);
    }
}

#[test]
fn brackets_that_never_close_are_a_syntax_error() {
    for open in ["(", "{", "[", "<", "async {", "/*", "if x {", "fn f() {", "r#\""] {
        let dir = folder(&[("a.rs", &format!("async fn f() {{ x.await; {}", open.repeat(2000)))]);
        is_clear(&run(&["."], dir.path()), 2, "syntax error");
    }
}

#[test]
fn a_manifest_that_lies_is_believed_where_it_can_be() {
    let lies = [
        "[lib]\npath = \"gone.rs\"\n",
        "[[bin]]\nname = \"gone\"\npath = \"src/gone.rs\"\n",
        "[[test]]\nname = \"dir\"\npath = \"src\"\n",
        "[dependencies.gone]\npath = \"../gone\"\n",
        "[workspace]\nmembers = [\"gone\", \"../..\", \"/\", \"src/**\", \"[\"]\n",
        "[features]\ndefault = [\"gone\", \"gone/gone\", \"dep:gone\"]\n",
        "[lib]\nname = \"..\"\n",
    ];
    for lie in lies {
        let manifest = format!(
            "[package]\nname = \"lies\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\ntokio = \"1\"\n{lie}"
        );
        let dir = folder(&[("Cargo.toml", &manifest), ("src/lib.rs", HELD)]);
        let ran = run(&["--output-format", "concise", "src"], dir.path());
        assert!(ran.stdout.starts_with("src/lib.rs:4:"), "{lie}{}{}", ran.stdout, ran.stderr);
        assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    }
    for broken in
        ["[package]\nname = 5\n", "[package\n", "name = \"x\"\n[package]\nedition = \"2077\"\n", "\u{0}"]
    {
        let dir = folder(&[("Cargo.toml", broken), ("src/lib.rs", HELD)]);
        let ran = run(&["--output-format", "concise", "."], dir.path());
        assert!(ran.status > 0 && ran.status <= 2, "{broken}: {}", ran.stderr);
        assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    }
}

#[test]
fn workspaces_in_a_circle_come_to_an_end() {
    let package = |name: &str, rest: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{rest}tokio = \"1\"\n"
        )
    };
    let dir = folder(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\", \".\", \"a/..\"]\n"),
        ("a/Cargo.toml", &package("a", "workspace = \"../b\"\n[dependencies]\nb = { path = \"../b\" }\n")),
        ("a/src/lib.rs", HELD),
        ("b/Cargo.toml", &package("b", "workspace = \"../a\"\n[dependencies]\na = { path = \"../a\" }\n")),
        ("b/src/lib.rs", HELD),
    ]);
    let ran = run(&["--output-format", "concise", "."], dir.path());
    assert_eq!(ran.stdout.lines().count(), 2, "{}{}", ran.stdout, ran.stderr);
    let dir = folder(&[
        ("Cargo.toml", &package("own", "[dependencies]\nown = { path = \".\" }\n")),
        ("src/lib.rs", &format!("#[path = \"lib.rs\"]\nmod me;\nmod a;\n{HELD}")),
        ("src/a.rs", "#[path = \"lib.rs\"]\nmod again;\n"),
    ]);
    let ran = run(&["--output-format", "concise", "."], dir.path());
    assert!(ran.status == 1 && ran.stdout.starts_with("src/lib.rs:"), "{}", ran.stderr);
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_come_to_an_end() {
    use std::os::unix::fs::symlink;
    let dir = folder(&[("Cargo.toml", support::MANIFEST), ("src/lib.rs", HELD)]);
    symlink(dir.path(), dir.path().join("src/up")).unwrap();
    symlink("self.rs", dir.path().join("src/self.rs")).unwrap();
    symlink("b", dir.path().join("src/a")).unwrap();
    symlink("a", dir.path().join("src/b")).unwrap();
    symlink("gone.rs", dir.path().join("src/dangling.rs")).unwrap();
    let ran = run(&APPLY, dir.path());
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(read(dir.path(), "src/lib.rs"), FIXED);
    for name in ["src/self.rs", "src/a", "src/dangling.rs"] {
        assert_eq!(run(&[name], dir.path()).status, 2, "{name}");
    }
}

/// A tree with a `secret.rs` beside it that is not to be read: it is not UTF-8, so that whoever reads it says so.
fn beside_a_secret(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = folder(files);
    std::fs::write(dir.path().join("secret.rs"), b"// \xff\npub struct Secret;\n").unwrap();
    dir
}

#[test]
fn modules_outside_of_the_root_are_not_read() {
    for path in ["../../../secret.rs", "../.././../secret.rs", "x/../../../../secret.rs"] {
        let text = format!(
            "#[path = \"{path}\"]\nmod secret;\nmod inner {{\n    #[path = \"../../../../secret.rs\"]\n    mod secret;\n}}\n{HELD}"
        );
        let dir = beside_a_secret(&[("a/repo/Cargo.toml", support::MANIFEST), ("a/repo/src/lib.rs", &text)]);
        let repo = dir.path().join("a/repo");
        let ran = run(&["--output-format", "concise", "."], &repo);
        assert!(ran.status == 1 && !ran.stderr.contains("secret"), "{}", ran.stderr);
        // The same in a file of no package.
        let dir = beside_a_secret(&[("a/repo/loose/x.rs", &text)]);
        let ran = run(&["--output-format", "concise", "."], &dir.path().join("a/repo"));
        assert!(ran.status == 1 && !ran.stderr.contains("secret"), "{}", ran.stderr);
    }
}

#[cfg(unix)]
#[test]
fn links_out_of_the_root_are_neither_read_nor_written() {
    use std::os::unix::fs::symlink;
    let dir = beside_a_secret(&[
        ("repo/Cargo.toml", support::MANIFEST),
        ("repo/src/lib.rs", &format!("mod secret;\nmod folder;\n{HELD}")),
        ("elsewhere/mod.rs", HELD),
    ]);
    let repo = dir.path().join("repo");
    symlink(dir.path().join("secret.rs"), repo.join("src/secret.rs")).unwrap();
    symlink(dir.path().join("elsewhere"), repo.join("src/folder")).unwrap();
    let ran = run(&APPLY, &repo);
    assert!(!ran.stderr.contains("secret"), "{}", ran.stderr);
    assert_eq!(read(dir.path(), "elsewhere/mod.rs"), HELD);
    assert_eq!(read(&repo, "src/lib.rs"), format!("mod secret;\nmod folder;\n{FIXED}"));
}

#[cfg(unix)]
#[test]
fn a_link_inside_the_root_is_followed_and_stays_a_link() {
    let dir = folder(&[("real/a.rs", HELD)]);
    std::os::unix::fs::symlink("real/a.rs", dir.path().join("link.rs")).unwrap();
    let ran = run(&["--apply", "--no-verify", "--allow-no-vcs", "link.rs", "."], dir.path());
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(read(dir.path(), "real/a.rs"), FIXED);
    assert!(dir.path().join("link.rs").is_symlink());
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_said_to_be_none() {
    let dir = folder(&[("a.rs", HELD)]);
    std::fs::create_dir(dir.path().join("folder.rs")).unwrap();
    let made = std::process::Command::new("mkfifo").arg(dir.path().join("pipe.rs")).status();
    if made.is_ok_and(|it| it.success()) {
        is_clear(&run(&["pipe.rs"], dir.path()), 2, "pipe.rs: not a regular file");
    }
    let ran = run(&["--output-format", "concise", "."], dir.path());
    assert!(ran.stdout.starts_with("a.rs:4:"), "{}", ran.stderr);
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_refused_and_nothing_is_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = folder(&[("a.rs", HELD), ("sub/b.rs", HELD)]);
    let sub = dir.path().join("sub");
    std::fs::set_permissions(&sub, std::fs::Permissions::from_mode(0o555)).unwrap();
    // Root writes everywhere.
    if std::fs::write(sub.join("probe"), "").is_ok() {
        return;
    }
    let ran = run(&APPLY, dir.path());
    std::fs::set_permissions(&sub, std::fs::Permissions::from_mode(0o755)).unwrap();
    is_clear(&ran, 2, "sub/b.rs: cannot be written");
    assert_eq!((read(dir.path(), "a.rs"), read(dir.path(), "sub/b.rs")), (HELD.to_owned(), HELD.to_owned()));
}

#[test]
fn mixed_newlines_and_a_missing_last_one_are_kept() {
    let before = HELD.replace("use tokio::sync::Mutex;\n", "use tokio::sync::Mutex;\r\n");
    let before = format!("// one\r\n// two\n{before}// last\r\n// end");
    let dir = folder(&[("a.rs", &before)]);
    assert_eq!(run(&APPLY, dir.path()).status, 0);
    let after = read(dir.path(), "a.rs");
    assert!(after.starts_with("// one\r\n// two\nuse tokio::sync::Mutex;\r\n\npub async"), "{after:?}");
    assert!(after.ends_with("tokio::fs::read(&path).await\n}\n// last\r\n// end"), "{after:?}");
}

#[test]
fn escape_codes_of_a_repository_do_not_reach_the_terminal() {
    let evil = "\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m\u{202e}";
    let text = HELD
        .replace(
            "    let path = guard",
            &format!("    // {evil}\n    let _ = \"{evil}\";\n    let path = guard"),
        )
        .replace("fn load", &format!("fn /* {evil} */ load"));
    let dir = folder(&[("a.rs", &text), (&format!("{}.rs", evil.replace('\u{7}', "")), &text)]);
    let steers =
        |it: &str| it.chars().any(|it| it.is_control() && it != '\n' && it != '\t' || it == '\u{202e}');
    for format in ["human", "concise", "json"] {
        for color in ["always", "never"] {
            let ran = run(&["--output-format", format, "--color", color, "."], dir.path());
            assert_eq!(ran.status, 1);
            let stdout = if color == "always" { without_colours(&ran.stdout) } else { ran.stdout };
            assert!(!steers(&stdout), "{format}: {stdout:?}");
            assert!(!steers(&without_colours(&ran.stderr)), "{}", ran.stderr);
        }
    }
    let ran = run(&["--apply", "--no-verify", "."], dir.path());
    assert!(ran.status == 2 && !steers(&ran.stderr), "{:?}", ran.stderr);
    // A diff that is not for a terminal is the bytes.
    assert!(ran.stdout.contains(evil));
    write(dir.path(), "b.rs", &format!("// {evil}\nfn broken( {{ x.await {evil}"));
    assert!(!steers(&run(&["b.rs"], dir.path()).stderr));
}

/// `text` without the codes that set a colour, which are the program's own.
fn without_colours(text: &str) -> String {
    let mut acc = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        acc.push_str(before);
        let end = after.find(|it: char| !it.is_ascii_digit() && it != ';').unwrap_or(0);
        match after.as_bytes().get(end) {
            Some(b'm') => rest = &after[end + 1..],
            _ => {
                acc.push('\u{1b}');
                rest = after;
            }
        }
    }
    acc + rest
}

#[test]
fn nothing_of_the_repository_is_run_by_reading_it() {
    let dir = folder(&[
        ("Cargo.toml", support::MANIFEST),
        ("build.rs", "fn main() { std::fs::write(\"ran\", \"\").unwrap(); }\n"),
        ("src/lib.rs", HELD),
        (".cargo/config.toml", "[build]\nrustc-wrapper = \"./evil\"\n"),
        ("rust-toolchain.toml", "[toolchain]\nchannel = \"nightly-1999-01-01\"\n"),
    ]);
    for arguments in [&["."][..], &["--dry-run", "."], &APPLY] {
        run(arguments, dir.path());
        assert!(!dir.path().join("ran").exists() && !dir.path().join("target").exists());
    }
    assert_eq!(read(dir.path(), "src/lib.rs"), FIXED);
    assert!(!Path::new("evil").exists());
}
