//! The guard rules over published crates, at fixed versions: does it run, what does it find, how long does it take?

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use asyncfix::model::{Report, Safety};
use walkdir::WalkDir;

use crate::run::{GUARD_RULES, analyse};

/// What is run over when nothing is named: published crates whose held guards the compiler was asked for.
const CRATES: &[(&str, &str)] = &[
    ("aspotify", "0.7.1"),
    ("async-raft", "0.6.1"),
    ("bacon-ls", "0.14.0"),
    ("cdk", "0.9.3"),
    ("celery", "0.5.5"),
    ("distant-net", "0.20.0"),
    ("engineioxide", "0.15.2"),
    ("fluvio-socket", "0.15.2"),
    ("fred", "9.4.0"),
    ("gcp_auth", "0.12.7"),
    ("iggy", "0.6.210"),
    ("interceptor", "0.13.0"),
    ("langchain-rust", "4.6.0"),
    ("libunftp", "0.20.3"),
    ("matrix-sdk", "0.10.0"),
    ("mcp-protocol-sdk", "0.5.1"),
    ("mobc", "0.8.5"),
    ("nostr-relay-pool", "0.44.3"),
    ("openraft", "0.9.25"),
    ("pmcp", "1.20.0"),
    ("prism-mcp-rs", "0.1.5"),
    ("pulsar", "6.9.1"),
    ("rathole", "0.5.0"),
    ("redis", "0.27.6"),
    ("rmcp", "0.8.5"),
    ("rskafka", "0.5.0"),
    ("rspotify", "0.13.3"),
    ("rust_socketio", "0.6.0"),
    ("serenity", "0.12.5"),
    ("slack-morphism", "2.31.1"),
    ("taplo-lsp", "0.7.2"),
    ("tokio-cron-scheduler", "0.13.0"),
    ("turn", "0.9.0"),
    ("webrtc", "0.12.0"),
    ("webrtc-ice", "0.12.0"),
    ("zbus", "5.19.0"),
];

#[derive(clap::Args)]
pub struct RegistryArgs {
    /// `NAME@VERSION`; a list of its own where none is given
    crates: Vec<String>,
    /// Where the sources are kept
    #[arg(long, default_value = "target/registry")]
    dir: PathBuf,
    /// Check test code too
    #[arg(long)]
    include_tests: bool,
}

/// Prints a table with a row for each crate; fails when a crate cannot be fetched or read.
pub fn run(args: &RegistryArgs) -> Result<()> {
    let mut crates: Vec<(&str, &str)> = Vec::new();
    for it in &args.crates {
        let Some((name, version)) = it.split_once('@') else {
            bail!("`{it}` has no version; write `{it}@1.2.3`")
        };
        crates.push((name, version));
    }
    if crates.is_empty() {
        crates.extend(CRATES);
    }
    println!(
        "| crate | version | lines | files | functions typed | {} | safe | unsafe | declined | seconds |",
        GUARD_RULES.join(" | ")
    );
    println!("|---|---|{}", "---|".repeat(GUARD_RULES.len() + 7));
    let mut totals = Row::default();
    let mut failed = Vec::new();
    for (name, version) in crates {
        let row = source(&args.dir, name, version).and_then(|project| Row::of(&project, args.include_tests));
        match row {
            Ok(row) => {
                println!("| {name} | {version} | {row}");
                totals.add(&row);
            }
            Err(error) => failed.push(format!("{name} {version}: {error:#}")),
        }
    }
    println!("| all | | {totals}");
    ensure!(failed.is_empty(), "{} failed:\n{}", failed.len(), failed.join("\n"));
    Ok(())
}

/// The numbers of one crate.
#[derive(Default)]
struct Row {
    lines: usize,
    files: usize,
    functions: usize,
    by_rule: [usize; GUARD_RULES.len()],
    safe: usize,
    not_safe: usize,
    declined: usize,
    seconds: f64,
}

impl Row {
    fn of(project: &Path, include_tests: bool) -> Result<Row> {
        let (report, seconds) = analyse(project, include_tests)?;
        let mut row = Row {
            lines: lines(project)?,
            files: report.files_checked,
            functions: report.functions_typed,
            seconds,
            ..Row::default()
        };
        row.count(&report);
        Ok(row)
    }

    fn count(&mut self, report: &Report) {
        for finding in &report.findings {
            if let Some(idx) = GUARD_RULES.iter().position(|it| *it == finding.rule) {
                self.by_rule[idx] += 1;
            }
            match finding.fix.as_ref().map(|it| it.safety) {
                Some(Safety::Safe) => self.safe += 1,
                Some(Safety::Unsafe) => self.not_safe += 1,
                Some(Safety::Display) | None => self.declined += 1,
            }
        }
    }

    fn add(&mut self, other: &Row) {
        self.lines += other.lines;
        self.files += other.files;
        self.functions += other.functions;
        for (total, count) in self.by_rule.iter_mut().zip(other.by_rule) {
            *total += count;
        }
        self.safe += other.safe;
        self.not_safe += other.not_safe;
        self.declined += other.declined;
        self.seconds += other.seconds;
    }
}

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} | {} | {} |", self.lines, self.files, self.functions)?;
        for count in self.by_rule {
            write!(f, " {count} |")?;
        }
        write!(f, " {} | {} | {} | {:.2} |", self.safe, self.not_safe, self.declined, self.seconds)
    }
}

fn lines(project: &Path) -> Result<usize> {
    let mut lines = 0;
    for entry in WalkDir::new(project) {
        let entry = entry?;
        if entry.path().extension().is_some_and(|it| it == "rs") {
            lines += String::from_utf8_lossy(&std::fs::read(entry.path())?).lines().count();
        }
    }
    Ok(lines)
}

/// The folder with the crate's source as a project of its own; fetched where it is not there yet.
pub fn source(dir: &Path, name: &str, version: &str) -> Result<PathBuf> {
    let project = dir.join(format!("{name}-{version}"));
    if project.join("Cargo.toml").is_file() {
        return Ok(project);
    }
    let unpacked = match unpacked(name, version) {
        Some(it) => it,
        None => {
            fetch(name, version)?;
            unpacked(name, version).with_context(|| {
                format!("cargo fetched `{name}` {version}, but its source is not in the registry's cache")
            })?
        }
    };
    // Renamed when it is whole, so that a copy that was cut short is not taken for one.
    let partial = dir.join(format!(".{name}-{version}"));
    if partial.exists() {
        std::fs::remove_dir_all(&partial)?;
    }
    copy(&unpacked, &partial)?;
    let manifest = partial.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest)?;
    if !text.lines().any(|it| it.trim() == "[workspace]") {
        std::fs::write(&manifest, format!("{text}\n[workspace]\n"))?;
    }
    std::fs::rename(&partial, &project)?;
    Ok(project)
}

/// Where cargo keeps the crate's source.
fn unpacked(name: &str, version: &str) -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))?;
    let registries = std::fs::read_dir(home.join("registry/src")).ok()?;
    registries
        .flatten()
        .map(|it| it.path().join(format!("{name}-{version}")))
        .find(|it| it.join("Cargo.toml").is_file())
}

fn fetch(name: &str, version: &str) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    std::fs::create_dir(scratch.path().join("src"))?;
    std::fs::write(scratch.path().join("src/lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{name} = {{ version = \"={version}\", default-features = false }}\n\n[workspace]\n"
    );
    std::fs::write(scratch.path().join("Cargo.toml"), manifest)?;
    let output = Command::new("cargo").args(["fetch", "--quiet"]).current_dir(scratch.path()).output()?;
    ensure!(
        output.status.success(),
        "cargo fetch failed: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    Ok(())
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(&target)?;
        } else if entry.file_type().is_file() {
            std::fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
