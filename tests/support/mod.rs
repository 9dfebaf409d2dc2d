//! One helper per layer: text in, text out. The program, the analysis, the fixes, and the case files.

#![allow(dead_code, reason = "each test program uses a part of it")]

pub mod faulty_disk;
pub mod toy;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use asyncfix::apply::{self, ApplyOptions, Converged};
use asyncfix::config::Config;
use asyncfix::engine::{self, Request};
use asyncfix::load::Overlay;
use asyncfix::load::discover::DiscoverOptions;
use asyncfix::model::{Report, Safety};
use asyncfix::models::ModelSet;
use asyncfix::rules::{self, Rule};
use asyncfix::text::LineIndex;
use tempfile::TempDir;

/// A guard over disk I/O, which has a safe fix; what it becomes is [`FIXED`].
pub const HELD: &str = "\
use tokio::sync::Mutex;

pub async fn load(path: &Mutex<String>) -> std::io::Result<Vec<u8>> {
    let guard = path.lock().await;
    let path = guard.clone();
    tokio::fs::read(&path).await
}
";

pub const FIXED: &str = "\
use tokio::sync::Mutex;

pub async fn load(path: &Mutex<String>) -> std::io::Result<Vec<u8>> {
    let path = {
        let guard = path.lock().await;
        guard.clone()
    };
    tokio::fs::read(&path).await
}
";

pub const CLEAN: &str = "pub async fn nothing() {}\n";

/// What a run of the program gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

/// Runs the program in `dir`; its path reads `[dir]` in the output, and seconds read `[s]`.
pub fn run(args: &[&str], dir: &Path) -> Ran {
    run_with(args, dir, |_| {})
}

/// [`run`] with an environment of its own.
pub fn run_with(args: &[&str], dir: &Path, change: impl FnOnce(&mut Command)) -> Ran {
    run_with_input(args, dir, "", change)
}

/// [`run_with`] with something to read on stdin.
pub fn run_with_input(args: &[&str], dir: &Path, input: &str, change: impl FnOnce(&mut Command)) -> Ran {
    run_program(env!("CARGO_BIN_EXE_asyncfix"), args, dir, input, change)
}

/// `cargo asyncfix` as cargo runs it.
pub fn run_cargo(args: &[&str], dir: &Path) -> Ran {
    let args: Vec<&str> = std::iter::once("asyncfix").chain(args.iter().copied()).collect();
    run_program(env!("CARGO_BIN_EXE_cargo-asyncfix"), &args, dir, "", |_| {})
}

fn run_program(
    program: &str,
    args: &[&str],
    dir: &Path,
    input: &str,
    change: impl FnOnce(&mut Command),
) -> Ran {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("ASYNCFIX")
            || name.contains("COLOR")
            || name.starts_with("GIT_")
            || ["COLUMNS", "GITHUB_ACTIONS", "TERM", "VISUAL", "EDITOR", "CARGO_TARGET_DIR"].contains(&&*name)
        {
            command.env_remove(name);
        }
    }
    command.args(args).current_dir(dir).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    change(&mut command);
    let mut child = command.spawn().unwrap();
    // A program that does not read its input closes it.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| {
        let text = String::from_utf8(bytes).unwrap();
        let canonical = dir.canonicalize().unwrap();
        let text = text.replace(&*canonical.to_string_lossy(), "[dir]");
        without_seconds(&text.replace(&*dir.to_string_lossy(), "[dir]"))
    };
    Ran { status: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Runs git in `dir`, which must go well; the result is what it prints.
#[track_caller]
pub fn git(dir: &Path, args: &[&str]) -> String {
    let mut command = Command::new("git");
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("GIT_") {
            command.env_remove(name);
        }
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    command.args(["-c", "user.name=t", "-c", "user.email=t@t", "-c", "init.defaultBranch=main"]);
    let output = command.args(args).current_dir(dir).output().unwrap();
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A git repository with `files` committed.
pub fn repository(files: &[(&str, &str)]) -> TempDir {
    let dir = folder(files);
    git(dir.path(), &["init", "-q"]);
    git(dir.path(), &["add", "--all"]);
    git(dir.path(), &["commit", "-q", "-m", "all"]);
    dir
}

/// `in 1.25 s` and `"seconds": 1.25` with the number taken out.
fn without_seconds(text: &str) -> String {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    for line in &mut lines {
        if let Some((before, _)) = line.split_once("\"seconds\": ") {
            *line = format!("{before}\"seconds\": 0");
        } else if line.ends_with(" s")
            && let Some((before, number)) = line.trim_end_matches(" s").rsplit_once(" in ")
            && number.parse::<f64>().is_ok()
        {
            *line = format!("{before} in [s]");
        }
    }
    lines.join("\n")
}

/// A folder of files that goes away with the value.
pub fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = TempDir::new().unwrap();
    for (path, text) in files {
        write(dir.path(), path, text);
    }
    dir
}

pub fn write(dir: &Path, path: &str, text: &str) {
    let path = dir.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

pub fn read(dir: &Path, path: &str) -> String {
    std::fs::read_to_string(dir.join(path)).unwrap()
}

pub const MANIFEST: &str = "\
[package]
name = \"fixture\"
version = \"0.1.0\"
edition = \"2021\"

[dependencies]
async-lock = \"3\"
async-std = \"1\"
async-trait = \"0.1\"
dashmap = \"6\"
futures = \"0.3\"
parking_lot = \"0.12\"
reqwest = \"0.12\"
spin = \"0.9\"
tokio = \"1\"
tracing = \"0.1\"
";

/// What the library finds in `dir`.
pub fn analyse_folder(dir: &Path, rules: &[&'static Rule], include_tests: bool) -> Report {
    let config = Config::default();
    with_request(dir, rules, include_tests, config, |request| {
        engine::analyse(request, &Overlay::new()).unwrap()
    })
}

/// [`analyse_folder`] with settings, without test code.
pub fn analyse_with(dir: &Path, rules: &[&'static Rule], config: &Config) -> Report {
    with_request(dir, rules, false, config.clone(), |request| {
        engine::analyse(request, &Overlay::new()).unwrap()
    })
}

/// What the library makes of `dir`, in memory.
pub fn apply_folder(dir: &Path, rules: &[&'static Rule], least_safety: Safety) -> Converged {
    apply_with(dir, rules, least_safety, &Config::default())
}

/// [`apply_folder`] with settings.
pub fn apply_with(dir: &Path, rules: &[&'static Rule], least_safety: Safety, config: &Config) -> Converged {
    with_request(dir, rules, false, config.clone(), |request| {
        let options = ApplyOptions {
            least_safety,
            root: None,
            syntax_errors: &engine::syntax_errors,
            accept: &|_| true,
        };
        let first = engine::analyse(request, &Overlay::new()).unwrap();
        apply::converge(first, |overlay| engine::analyse(request, overlay), &options).unwrap()
    })
}

fn with_request<T>(
    dir: &Path,
    rules: &[&'static Rule],
    include_tests: bool,
    config: Config,
    f: impl FnOnce(&Request<'_>) -> T,
) -> T {
    let dir = dir.canonicalize().unwrap();
    let paths: Vec<PathBuf> = vec![dir.clone()];
    let request = Request {
        paths: &paths,
        discover: DiscoverOptions {
            working_dir: dir,
            no_ignore: false,
            exclude: Vec::new(),
            force_exclude: false,
            packages: Vec::new(),
        },
        rules: rules.to_vec(),
        models: &ModelSet::embedded(),
        include_tests,
        config,
        threads: 2,
    };
    f(&request)
}

/// What the library finds in a loose file that says `text`.
pub fn analyse(text: &str, rules: &[&'static Rule]) -> Report {
    analyse_folder(folder(&[("a.rs", text)]).path(), rules, false)
}

/// What the fixes of `rules` make of `text`.
pub fn apply(text: &str, rules: &[&'static Rule], least_safety: Safety) -> String {
    let converged = apply_folder(folder(&[("a.rs", text)]).path(), rules, least_safety);
    converged.patches.first().map_or_else(|| text.to_owned(), |it| it.after.clone())
}

/// The 1-based lines of findings, by file as shown.
pub fn lines_of(report: &Report) -> BTreeMap<String, Vec<usize>> {
    let mut lines: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for finding in &report.findings {
        let file = &report.files[finding.span.file];
        let line = LineIndex::new(&file.text).position(finding.span.start).line;
        lines.entry(file.shown.clone()).or_default().push(line);
    }
    lines
}

pub fn rule(id: &str) -> &'static Rule {
    rules::find(id).unwrap()
}

/// One section of a case file: `## kind: name`, prose, code blocks.
#[derive(Debug, Clone)]
pub struct Case {
    pub kind: String,
    pub name: String,
    /// What `Reason: ..` says.
    pub reason: Option<String>,
    /// What stands behind the fence's `rust`, and the code with the file's prelude.
    pub blocks: Vec<(String, String)>,
}

impl Case {
    /// Where it goes in a folder of cases: loose files are of edition 2024.
    pub fn path(&self, index: usize) -> String {
        match self.blocks[0].0.contains("edition2021") {
            true => format!("fixture/src/case_{index:03}.rs"),
            false => format!("case_{index:03}.rs"),
        }
    }

    pub fn before(&self) -> &str {
        &self.blocks[0].1
    }
}

/// The cases of `tests/rules/<rule>.md`.
pub fn cases(rule: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/rules/{rule}.md"));
    let text = std::fs::read_to_string(path).unwrap();
    let mut prelude = String::new();
    let mut cases: Vec<Case> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(heading) = line.strip_prefix("## ") {
            let (kind, name) = heading.split_once(": ").unwrap();
            cases.push(Case {
                kind: kind.to_owned(),
                name: name.to_owned(),
                reason: None,
                blocks: Vec::new(),
            });
        } else if let (Some(reason), Some(case)) = (line.strip_prefix("Reason: "), cases.last_mut()) {
            case.reason = Some(reason.to_owned());
        } else if let Some(info) = line.strip_prefix("```rust") {
            let code: String =
                lines.by_ref().take_while(|it| *it != "```").flat_map(|it| [it, "\n"]).collect();
            match cases.last_mut() {
                None => prelude = code,
                Some(case) => {
                    let alone = case.blocks.first().map_or(info, |it| &it.0).contains("alone");
                    let text = if alone { code } else { format!("{prelude}\n{code}") };
                    case.blocks.push((info.trim().to_owned(), text));
                }
            }
        }
    }
    cases
}

/// A folder with the code that each case starts from.
pub fn folder_of(cases: &[Case]) -> TempDir {
    let dir = folder(&[("fixture/Cargo.toml", MANIFEST)]);
    let mut modules = String::new();
    for (index, case) in cases.iter().enumerate() {
        let path = case.path(index);
        if path.starts_with("fixture/") {
            // What is `pub` in such a case can be seen by other crates.
            let visibility = if case.blocks[0].0.contains("exported") { "pub " } else { "" };
            modules.push_str(&format!("{visibility}mod case_{index:03};\n"));
        }
        write(dir.path(), &path, case.before());
    }
    write(dir.path(), "fixture/src/lib.rs", &modules);
    dir
}

/// What the program in `dir` prints, built for real and run to its end.
pub fn output_of_program(dir: &Path) -> String {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/compile-check");
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--color", "never"])
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .current_dir(dir)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
