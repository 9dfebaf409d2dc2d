//! Whether the compiler, and the user's own command, accept the tree as it is on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::system::disk::Disk;
use crate::system::{log, process};

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checks {
    /// One `cargo check` each.
    pub workspaces: Vec<Workspace>,
    /// A line for the shell, and where it is run.
    pub command: Option<(String, PathBuf)>,
}

/// The packages of one workspace that fixes touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workspace {
    pub root: PathBuf,
    /// As `-p` takes them: `name:version`.
    pub packages: Vec<String>,
}

/// What the checks say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Accepted,
    /// The errors, each once.
    Rejected(Vec<Diagnostic>),
    /// The question could not be asked: why, as a clause.
    Unknown(String),
}

/// An error of the compiler's, or of the user's command.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    pub message: String,
    /// `E0382`, where it has one.
    pub code: Option<String>,
    /// As the compiler shows it.
    pub rendered: String,
    pub spans: Vec<DiagnosticSpan>,
}

/// Lines that an error is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DiagnosticSpan {
    /// Absolute.
    pub path: PathBuf,
    /// 1-based, both included.
    pub first_line: usize,
    pub last_line: usize,
    pub primary: bool,
}

/// The cargo that runs us, as for `cargo asyncfix`, or the one on the path.
fn cargo(dir: &Path) -> std::process::Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = process::command(program, dir);
    // A toolchain that a project pins is used where it is installed; none is installed behind the user's back.
    command.env("RUSTUP_AUTO_INSTALL", "0");
    command
}

/// The packages that `files` are in, by workspace, and why some file is in none that cargo knows.
pub fn workspaces(files: &BTreeSet<PathBuf>) -> (Vec<Workspace>, Option<String>) {
    let mut packages: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
    let mut manifests = BTreeSet::new();
    let mut why = None;
    for file in files {
        match manifest_of(file) {
            Ok(manifest) => {
                manifests.insert(manifest);
            }
            Err(reason) => {
                why.get_or_insert(reason);
            }
        }
    }
    for manifest in manifests {
        match package(&manifest) {
            Ok((root, package)) => {
                packages.entry(root).or_default().insert(package);
            }
            Err(reason) => {
                why.get_or_insert(reason);
            }
        }
    }
    let workspace = |(root, packages): (PathBuf, BTreeSet<String>)| Workspace {
        root,
        packages: packages.into_iter().collect(),
    };
    (packages.into_iter().map(workspace).collect(), why)
}

/// The root of the workspace that the package of `manifest` is in, and its name there.
fn package(manifest: &Path) -> Result<(PathBuf, String), String> {
    let dir = manifest.parent().unwrap_or(Path::new("/"));
    let mut command = cargo(dir);
    command.args(["metadata", "--no-deps", "--format-version", "1", "--manifest-path"]).arg(manifest);
    let output =
        process::run(&mut command, |_| {}).map_err(|error| format!("cargo cannot be run: {error}"))?;
    if !output.success {
        return Err(format!("cargo cannot read the workspace: {}", output.complaint()));
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("cargo's metadata cannot be read: {error}"))?;
    let package = metadata.packages.iter().find(|it| {
        it.manifest_path == manifest || it.manifest_path.canonicalize().is_ok_and(|it| it == manifest)
    });
    let package = package.ok_or_else(|| format!("cargo knows no package of {}", manifest.display()))?;
    Ok((metadata.workspace_root, format!("{}:{}", package.name, package.version)))
}

/// The manifest of the package that owns `file`.
fn manifest_of(file: &Path) -> Result<PathBuf, String> {
    let manifests = file.ancestors().skip(1).map(|it| it.join("Cargo.toml"));
    let is_package = |it: &PathBuf| {
        std::fs::read_to_string(it)
            .is_ok_and(|text| text.lines().any(|line| line.trim_start().starts_with("[package")))
    };
    manifests.filter(|it| it.is_file()).find(is_package).ok_or_else(|| {
        let name = file.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        format!("`{}` is in no cargo package", crate::text::visible(&name))
    })
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<MetadataPackage>,
    workspace_root: PathBuf,
}

#[derive(Deserialize)]
struct MetadataPackage {
    name: String,
    version: String,
    manifest_path: PathBuf,
}

/// Runs the checks one after the other until one does not accept. `progress` hears how many crates are done.
pub fn verdict(checks: &Checks, progress: &mut dyn FnMut(usize)) -> Verdict {
    let mut n_done = 0;
    for workspace in &checks.workspaces {
        let verdict = cargo_check(workspace, &mut || {
            n_done += 1;
            progress(n_done);
        });
        if verdict != Verdict::Accepted {
            return verdict;
        }
    }
    match &checks.command {
        Some((line, dir)) => run_command(line, dir),
        None => Verdict::Accepted,
    }
}

/// `cargo check` of all targets, with the features, the target folder and the toolchain that the project has.
fn cargo_check(workspace: &Workspace, progress: &mut dyn FnMut()) -> Verdict {
    let mut command = cargo(&workspace.root);
    command.args(["check", "--all-targets", "--message-format=json", "--color=never"]);
    for package in &workspace.packages {
        command.args(["-p", package]);
    }
    let ran = process::run(&mut command, |line| {
        if line.starts_with(b"{\"reason\":\"compiler-artifact\"") {
            progress();
        }
    });
    let output = match ran {
        Ok(output) => output,
        Err(error) => return Verdict::Unknown(format!("cargo cannot be run: {error}")),
    };
    if output.success {
        return Verdict::Accepted;
    }
    let errors = errors(&output.stdout, &workspace.root);
    if errors.is_empty() {
        return Verdict::Unknown(format!("cargo cannot check it: {}", output.complaint()));
    }
    Verdict::Rejected(errors)
}

fn run_command(line: &str, dir: &Path) -> Verdict {
    match process::run(&mut process::shell(line, dir), |_| {}) {
        Ok(output) if output.success => Verdict::Accepted,
        Ok(output) => {
            let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
            said.push_str(&String::from_utf8_lossy(&output.stderr));
            let lines: Vec<&str> = said.lines().collect();
            // What went wrong is mostly said last.
            let last = lines.get(lines.len().saturating_sub(20)..).unwrap_or_default().join("\n");
            let message = format!("`{line}` failed ({})", output.status);
            let rendered = format!("{message}\n{last}\n");
            Verdict::Rejected(vec![Diagnostic { message, code: None, rendered, spans: Vec::new() }])
        }
        Err(error) => Verdict::Unknown(format!("`{line}` cannot be run: {error}")),
    }
}

/// The errors among cargo's messages, each once: a file is compiled for several targets.
fn errors(stdout: &[u8], root: &Path) -> Vec<Diagnostic> {
    let mut errors: Vec<Diagnostic> = Vec::new();
    for line in stdout.split(|it| *it == b'\n') {
        let Ok(message) = serde_json::from_slice::<CargoMessage>(line) else { continue };
        let Some(message) = message.message.filter(|it| it.level.starts_with("error")) else { continue };
        // What ends a compilation is about none of its lines.
        if message.spans.is_empty()
            && message.code.is_none()
            && message.message.starts_with("aborting due to")
        {
            continue;
        }
        let mut spans = Vec::new();
        message.collect_spans(root, &mut spans);
        spans.sort();
        spans.dedup();
        let error = Diagnostic {
            rendered: message.rendered.clone().unwrap_or_else(|| format!("error: {}\n", message.message)),
            message: message.message,
            code: message.code.map(|it| it.code),
            spans,
        };
        if !errors.contains(&error) {
            errors.push(error);
        }
    }
    errors
}

#[derive(Deserialize)]
struct CargoMessage {
    message: Option<CompilerMessage>,
}

#[derive(Deserialize)]
struct CompilerMessage {
    message: String,
    code: Option<Code>,
    level: String,
    #[serde(default)]
    spans: Vec<CompilerSpan>,
    #[serde(default)]
    children: Vec<CompilerMessage>,
    rendered: Option<String>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Deserialize)]
struct CompilerSpan {
    file_name: PathBuf,
    line_start: usize,
    line_end: usize,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Deserialize)]
struct Expansion {
    span: CompilerSpan,
}

impl CompilerMessage {
    fn collect_spans(&self, root: &Path, acc: &mut Vec<DiagnosticSpan>) {
        for span in &self.spans {
            span.collect(root, span.is_primary, acc);
        }
        for child in &self.children {
            let mut spans = Vec::new();
            child.collect_spans(root, &mut spans);
            acc.extend(spans.into_iter().map(|it| DiagnosticSpan { primary: false, ..it }));
        }
    }
}

impl CompilerSpan {
    /// The span and those of the macro calls that it comes out of.
    fn collect(&self, root: &Path, primary: bool, acc: &mut Vec<DiagnosticSpan>) {
        let path = root.join(&self.file_name);
        acc.push(DiagnosticSpan {
            path: path.canonicalize().unwrap_or(path),
            first_line: self.line_start,
            last_line: self.line_end,
            primary,
        });
        if let Some(expansion) = &self.expansion {
            expansion.span.collect(root, primary, acc);
        }
    }
}

/// The lock files as they were: cargo may write them, and that is no part of the fixes.
pub struct LockFiles {
    /// `None` where there was none.
    before: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl LockFiles {
    /// Remembers the lock files of the workspaces that are checked.
    pub fn remember(checks: &Checks) -> LockFiles {
        let path = |it: &Workspace| it.root.join("Cargo.lock");
        let before = checks.workspaces.iter().map(path).map(|it| (it.clone(), std::fs::read(it).ok()));
        LockFiles { before: before.collect() }
    }

    /// Puts them back where they changed. One that cannot be is the next cargo command's to write again.
    pub fn put_back(self, disk: &dyn Disk) {
        for (path, before) in self.before {
            let result = match (before, std::fs::read(&path)) {
                (None, Ok(_)) => disk.remove_file(&path),
                (Some(before), Ok(now)) if now != before => {
                    let temporary = path.with_file_name(format!(".asyncfix-{}-lock.tmp", std::process::id()));
                    let like = std::fs::metadata(&path).ok();
                    disk.create(&temporary, &before, like.as_ref())
                        .and_then(|()| disk.rename(&temporary, &path))
                }
                _ => Ok(()),
            };
            if let Err(error) = result {
                log::info(|| format!("{} stays as cargo wrote it: {error}", path.display()));
            }
        }
    }
}

/// The errors of `after` that `before` does not have, wherever their lines are by now.
pub fn new_errors(before: &[Diagnostic], after: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let key = |it: &Diagnostic| {
        let path = it.spans.iter().find(|it| it.primary).map(|it| it.path.clone());
        (it.code.clone(), it.message.clone(), path)
    };
    let mut known = BTreeMap::new();
    for it in before {
        *known.entry(key(it)).or_insert(0_usize) += 1;
    }
    after
        .into_iter()
        .filter(|it| match known.get_mut(&key(it)) {
            Some(n) if *n > 0 => {
                *n -= 1;
                false
            }
            _ => true,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGES: &str = r#"{"reason":"compiler-artifact","package_id":"x","target":{"name":"x"},"fresh":true}
{"reason":"compiler-message","message":{"message":"borrow of moved value: `guard`","code":{"code":"E0382","explanation":null},"level":"error","spans":[{"file_name":"src/lib.rs","line_start":9,"line_end":9,"is_primary":true,"expansion":null},{"file_name":"src/lib.rs","line_start":7,"line_end":8,"is_primary":false,"expansion":{"span":{"file_name":"src/m.rs","line_start":3,"line_end":3,"is_primary":false,"expansion":null},"macro_decl_name":"m!"}}],"children":[{"message":"consider","code":null,"level":"help","spans":[{"file_name":"src/lib.rs","line_start":5,"line_end":5,"is_primary":true,"expansion":null}],"children":[],"rendered":null}],"rendered":"error[E0382]: borrow of moved value: `guard`\n"}}
{"reason":"compiler-message","message":{"message":"unused","code":null,"level":"warning","spans":[],"children":[],"rendered":"warning: unused\n"}}
{"reason":"compiler-message","message":{"message":"borrow of moved value: `guard`","code":{"code":"E0382","explanation":null},"level":"error","spans":[{"file_name":"src/lib.rs","line_start":9,"line_end":9,"is_primary":true,"expansion":null},{"file_name":"src/lib.rs","line_start":7,"line_end":8,"is_primary":false,"expansion":{"span":{"file_name":"src/m.rs","line_start":3,"line_end":3,"is_primary":false,"expansion":null},"macro_decl_name":"m!"}}],"children":[{"message":"consider","code":null,"level":"help","spans":[{"file_name":"src/lib.rs","line_start":5,"line_end":5,"is_primary":true,"expansion":null}],"children":[],"rendered":null}],"rendered":"error[E0382]: borrow of moved value: `guard`\n"}}
{"reason":"compiler-message","message":{"message":"aborting due to 1 previous error","code":null,"level":"error","spans":[],"children":[],"rendered":"error: aborting\n"}}
not json
{"reason":"build-finished","success":false}
"#;

    #[test]
    fn an_error_of_two_targets_is_one_with_all_its_lines() {
        let errors = errors(MESSAGES.as_bytes(), Path::new("/ws"));
        assert_eq!(errors.len(), 1);
        assert_eq!(errors[0].code.as_deref(), Some("E0382"));
        let lines: Vec<(&str, usize, usize, bool)> = errors[0]
            .spans
            .iter()
            .map(|it| (it.path.to_str().unwrap(), it.first_line, it.last_line, it.primary))
            .collect();
        assert_eq!(
            lines,
            [
                ("/ws/src/lib.rs", 5, 5, false),
                ("/ws/src/lib.rs", 7, 8, false),
                ("/ws/src/lib.rs", 9, 9, true),
                ("/ws/src/m.rs", 3, 3, false),
            ]
        );
    }

    #[test]
    fn an_error_that_was_there_before_is_not_new() {
        let error = |message: &str, line| Diagnostic {
            message: message.to_owned(),
            code: None,
            rendered: String::new(),
            spans: vec![DiagnosticSpan {
                path: PathBuf::from("/a.rs"),
                first_line: line,
                last_line: line,
                primary: true,
            }],
        };
        let before = [error("x", 1), error("x", 5)];
        let after = vec![error("x", 2), error("x", 8), error("x", 9), error("y", 1)];
        assert_eq!(new_errors(&before, after), [error("x", 9), error("y", 1)]);
    }
}
