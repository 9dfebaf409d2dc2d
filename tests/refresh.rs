//! Problem 2, run: callers are signed out before `asyncfix --apply`, and all served with one refresh after it.

mod support;

use std::path::Path;

use support::{folder, output_of_program, read, run};

const FILES: [&str; 5] = ["Cargo.toml", "src/auth.rs", "src/main.rs", "src/server.rs", "src/turns.rs"];

#[test]
fn callers_are_signed_out_before_and_served_after() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/refresh");
    let texts: Vec<String> =
        FILES.iter().map(|it| std::fs::read_to_string(source.join(it)).unwrap()).collect();
    let files: Vec<(&str, &str)> = FILES.iter().copied().zip(texts.iter().map(String::as_str)).collect();
    let dir = folder(&files);

    let before = output_of_program(dir.path());
    for name in ["together", "clones"] {
        let line = line(&before, name);
        assert!(line.contains("Invalid refresh token"), "{before}");
        assert!(line.ends_with("granted 1, refused 1"), "{before}");
    }
    assert!(line(&before, "cancelled").contains("Invalid refresh token"), "{before}");

    let ran =
        run(&["--apply", "--allow-no-vcs", "--no-verify", "--select", "token_refresh_race", "."], dir.path());
    assert!(ran.status < 2, "{}", ran.stderr);
    let manifest = read(dir.path(), "Cargo.toml");
    assert!(manifest.contains("\"rt\", \"sync\"] } # no `sync` yet"), "{manifest}");

    assert_eq!(
        output_of_program(dir.path()),
        "together: a1, a1; granted 1, refused 0\n\
         clones: a1, a1; granted 1, refused 0\n\
         cancelled: a1, a1; granted 1, refused 0\n"
    );
    let again = run(&["--select", "token_refresh_race,lock_held_across_io", "."], dir.path());
    assert_eq!(again.status, 0, "{}", again.stdout);
}

fn line<'t>(output: &'t str, name: &str) -> &'t str {
    output.lines().find(|it| it.starts_with(name)).unwrap_or_default()
}
