//! `--apply --unsafe-fixes` over published crates: does the compiler accept the result, and does undo give every
//! byte back?

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use asyncfix::apply::journal::{Home, Journal};
use asyncfix::apply::session::{self, Event, Proof, ProofPolicy, Session, SessionOptions};
use asyncfix::apply::vcs::VcsPolicy;
use asyncfix::engine;
use asyncfix::load::Overlay;
use asyncfix::load::discover::LoadError;
use asyncfix::model::{Edit, Report, Safety, Span};
use asyncfix::system::Stopwatch;
use asyncfix::system::disk::RealDisk;
use walkdir::WalkDir;

use crate::registry;
use crate::run::with_request;

#[derive(clap::Args)]
pub struct ApplyCheckArgs {
    /// `NAME@VERSION`
    #[arg(required = true)]
    crates: Vec<String>,
    /// Where the crates' sources are kept
    #[arg(long, default_value = "target/registry")]
    dir: PathBuf,
    /// Where they are copied to and fixed
    #[arg(long, default_value = "target/apply-check")]
    work: PathBuf,
    /// Make each n-th fix one that does not compile, to see that it is taken back and the others stay
    #[arg(long, value_name = "N")]
    break_each: Option<usize>,
}

/// Prints a row for each crate; fails where a result is not accepted, or undo loses a byte.
///
/// Tests, examples and benches are cut off each crate: what they need is often not published with it.
/// cargo runs with the environment as it is, so that `CARGO_TARGET_DIR` saves most of the work.
pub fn run(args: &ApplyCheckArgs) -> Result<()> {
    println!(
        "| crate | version | findings | fixes made | files | taken back | code accepted | a second run | undo | seconds |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    let mut failed = Vec::new();
    let mut totals = [0; 4];
    for it in &args.crates {
        let Some((name, version)) = it.split_once('@') else {
            bail!("`{it}` has no version; write `{it}@1.2.3`")
        };
        match check(args, name, version) {
            Ok(row) => {
                println!("| {name} | {version} | {} |", row.cells.join(" | "));
                for (total, count) in totals.iter_mut().zip(row.counts) {
                    *total += count;
                }
                failed.extend(row.wrong.map(|it| format!("{name} {version}: {it}")));
            }
            Err(error) => failed.push(format!("{name} {version}: {error:#}")),
        }
    }
    println!("| all | | {} | {} | {} | {} | | | | |", totals[0], totals[1], totals[2], totals[3]);
    ensure!(failed.is_empty(), "{} failed:\n{}", failed.len(), failed.join("\n"));
    Ok(())
}

struct Row {
    cells: Vec<String>,
    /// Findings, fixes, files, fixes taken back.
    counts: [usize; 4],
    wrong: Option<String>,
}

fn check(args: &ApplyCheckArgs, name: &str, version: &str) -> Result<Row> {
    let stopwatch = Stopwatch::start();
    let source = registry::source(&args.dir, name, version)?;
    let project = args.work.join(format!("{name}-{version}"));
    if project.exists() {
        std::fs::remove_dir_all(&project)?;
    }
    registry::copy(&source, &project)?;
    let project = project.canonicalize()?;
    keep_the_library_only(&project)?;
    // It also writes the lock file that cargo wants, which is no matter of the fixes.
    ensure!(cargo_check(&project), "cargo check does not accept it as it is published");
    commit(&project)?;
    let before = bytes(&project)?;

    let n_findings =
        with_request(&project, |request| engine::analyse(request, &Overlay::new()))??.findings.len();
    let session = apply(&project, args.break_each)?;
    let accepted = cargo_check(&project);
    let again = apply(&project, args.break_each)?;
    let restored = undo(&project)?;
    let after = bytes(&project)?;

    let mut wrong = Vec::new();
    if session.proof == Proof::Proved && !accepted {
        wrong.push("cargo check does not accept what was said to be proved".to_owned());
    }
    if let Proof::Unproved(why) = &session.proof {
        wrong.push(format!("not proved: {why}"));
    }
    let expected_back = |it: &session::TakenBack| it.errors.iter().any(|it| it.rendered.contains(SABOTAGE));
    let unexpected: Vec<String> = session
        .taken_back
        .iter()
        .filter(|it| !expected_back(it))
        .map(|it| {
            let words: Vec<&str> = it.errors.iter().map(|it| it.rendered.as_str()).collect();
            format!("taken back: {}:{} {}\n{}", it.fix.shown, it.fix.line, it.fix.title, words.join("\n"))
        })
        .collect();
    wrong.extend(unexpected);
    if again.converged.patches.iter().any(|_| true) && args.break_each.is_none() {
        wrong.push("a second run changes something".to_owned());
    }
    if before != after {
        wrong.push("undo does not give every byte back".to_owned());
    }
    let counts = [
        n_findings,
        session.converged.applied.len(),
        session.converged.patches.len(),
        session.taken_back.len(),
    ];
    let mut cells: Vec<String> = counts.iter().map(ToString::to_string).collect();
    cells.push(if accepted { "yes" } else { "no" }.to_owned());
    cells.push(format!("{} fixes", again.converged.applied.len()));
    cells.push(format!("{restored} files{}", if before == after { ", every byte" } else { "" }));
    cells.push(format!("{:.0}", stopwatch.seconds()));
    Ok(Row { cells, counts, wrong: (!wrong.is_empty()).then(|| wrong.join("\n")) })
}

fn apply(project: &Path, break_each: Option<usize>) -> Result<Session> {
    with_request(project, |request| {
        let options = SessionOptions {
            root: project,
            least_safety: Safety::Unsafe,
            syntax_errors: &engine::syntax_errors,
            // The second run meets what the first one wrote.
            vcs: VcsPolicy { allow_dirty: true, ..VcsPolicy::default() },
            proof: ProofPolicy::default(),
            disk: &RealDisk,
        };
        let mut analyse = |overlay: &Overlay| -> Result<Report, LoadError> {
            let mut report = engine::analyse(request, overlay)?;
            if let Some(n) = break_each {
                sabotage(&mut report, n);
            }
            Ok(report)
        };
        session::apply(&options, &mut analyse, None, &mut |event| match event {
            Event::TakenBack(one) => eprintln!("taken back: {}:{}", one.fix.shown, one.fix.line),
            Event::Checking(phase) => eprintln!("{}: {phase:?}", project.display()),
            _ => {}
        })
    })?
    .map_err(Into::into)
}

/// What stands in a fix that is to break.
const SABOTAGE: &str = "let _sabotage: () = 1_u8;";

/// Adds a line that does not compile to each n-th fix; which these are is decided by what stays the same over rounds.
fn sabotage(report: &mut Report, n: usize) {
    for finding in &mut report.findings {
        let sum: usize = finding.fingerprint.bytes().map(usize::from).sum();
        let Some(fix) = finding.fix.as_mut().filter(|_| sum.is_multiple_of(n.max(1))) else { continue };
        let Some(file) = report.files.get(finding.span.file) else { continue };
        let end = Span { file: finding.span.file, start: file.text.len(), end: file.text.len() };
        let replacement = format!("\nconst _: () = {{ {SABOTAGE} }};\n");
        fix.edits.push(Edit { span: end, replacement });
    }
}

fn undo(project: &Path) -> Result<usize> {
    let home = Home::of(project);
    if !home.exists() {
        return Ok(0);
    }
    let journal = Journal::open(home, &RealDisk, || {})?;
    let restored = journal.undo()?.unwrap_or_default();
    ensure!(restored.left.is_empty(), "undo leaves {:?}", restored.left);
    Ok(restored.files.len())
}

/// Whether cargo accepts the tree, asked apart from asyncfix.
fn cargo_check(project: &Path) -> bool {
    let output =
        Command::new("cargo").args(["check", "--quiet", "--all-targets"]).current_dir(project).output();
    output.is_ok_and(|it| it.status.success())
}

fn commit(project: &Path) -> Result<()> {
    let lines: [&[&str]; 3] =
        [&["init", "-q"], &["add", "--all", "--force"], &["commit", "-q", "-m", "as published"]];
    for line in lines {
        let status = Command::new("git")
            .args(["-c", "user.name=dev", "-c", "user.email=dev@example.org"])
            .args(line)
            .current_dir(project)
            .status()?;
        ensure!(status.success(), "git {line:?} failed");
    }
    Ok(())
}

/// Every file of the project by its path.
fn bytes(project: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(project).into_iter().filter_entry(|it| it.file_name() != ".git") {
        let entry = entry?;
        if entry.file_type().is_file() {
            files.insert(entry.path().to_owned(), std::fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// Cuts the tests, examples and benches off a manifest as cargo publishes it; what they depend on may stay, and is
/// not built.
fn keep_the_library_only(project: &Path) -> Result<()> {
    let path = project.join("Cargo.toml");
    let text = std::fs::read_to_string(&path).context("no manifest")?;
    let mut kept = String::new();
    let mut drops = false;
    for line in text.lines() {
        if line.starts_with('[') {
            let cut = ["[[test]]", "[[example]]", "[[bench]]"];
            drops = cut.contains(&line.trim());
        }
        let sets = line.trim_start().starts_with("test =") || line.trim_start().starts_with("bench =");
        if drops || sets {
            continue;
        }
        kept.push_str(line);
        kept.push('\n');
        match line.trim() {
            "[package]" => kept.push_str("autotests = false\nautoexamples = false\nautobenches = false\n"),
            "[lib]" | "[[bin]]" => kept.push_str("test = false\nbench = false\n"),
            _ => {}
        }
    }
    let mut lines: Vec<&str> = Vec::new();
    for line in kept.lines() {
        let key = line.split('=').next().unwrap_or_default().trim();
        let repeated = ["autotests", "autoexamples", "autobenches"].contains(&key)
            && lines.iter().any(|it| it.split('=').next().unwrap_or_default().trim() == key);
        if !repeated {
            lines.push(line);
        }
    }
    std::fs::write(&path, lines.join("\n") + "\n")?;
    for folder in ["tests", "examples", "benches"] {
        let folder = project.join(folder);
        if folder.is_dir() {
            std::fs::remove_dir_all(folder)?;
        }
    }
    Ok(())
}
