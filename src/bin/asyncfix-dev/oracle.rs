//! The findings of the guard rules beside the guards that the compiler holds over an await.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use asyncfix::model::{Finding, Report};
use asyncfix::text::LineIndex;
use serde_json::Value;

use crate::run::analyse;

/// A guard's line in the truth may lie this far below the finding's: a chain of calls over several lines.
const LINES_BELOW: usize = 3;

#[derive(clap::Args)]
pub struct OracleArgs {
    #[arg(required = true)]
    projects: Vec<PathBuf>,
    /// The folder with `clippy_oracle.sh`
    #[arg(long, required_unless_present = "truth")]
    tools: Option<PathBuf>,
    /// JSON lines that the tool printed for the project, one project only
    #[arg(long, conflicts_with = "tools")]
    truth: Option<PathBuf>,
    /// JSON lines of the async bodies that the compiler saw: a finding in none of them is not judged
    #[arg(long)]
    bodies: Option<PathBuf>,
    /// An argument for cargo, as `--all-features`
    #[arg(long, allow_hyphen_values = true)]
    cargo_arg: Vec<String>,
}

/// Prints what was found, missed and extra for each project.
pub fn run(args: &OracleArgs) -> Result<()> {
    let stored = args.truth.is_some() || args.bodies.is_some();
    ensure!(!stored || args.projects.len() == 1, "--truth and --bodies are for one project");
    let bodies = match &args.bodies {
        Some(path) => body_ranges(&read(path)?),
        None => Vec::new(),
    };
    for project in &args.projects {
        let truth = match (&args.truth, &args.tools) {
            (Some(path), _) => read(path)?,
            (None, Some(tools)) => ask(tools, project, &args.cargo_arg)?,
            (None, None) => String::new(),
        };
        let held = held_guards(&truth);
        let (report, seconds) = analyse(project, false)?;
        let found = findings(&report);
        let comparison = compare(&held, &found, &bodies);
        println!(
            "{}: held {} found {} missed {} extra {} in {seconds:.2} s",
            project.display(),
            held.len(),
            held.len() - comparison.missed.len(),
            comparison.missed.len(),
            comparison.extra.len(),
        );
        for it in comparison.missed {
            println!("  missed {}:{} {}", it.file, it.line, it.type_name);
        }
        for it in comparison.extra {
            println!("  extra {}:{} {}", it.file, it.line, it.type_name);
        }
    }
    Ok(())
}

/// A guard by its place: one that the compiler holds, or a finding.
#[derive(Debug)]
struct Place {
    file: String,
    line: usize,
    end_line: usize,
    type_name: String,
}

/// The lines of an async body that the compiler saw.
struct BodyRange {
    file: String,
    first: usize,
    last: usize,
}

struct Comparison<'a> {
    missed: Vec<&'a Place>,
    extra: Vec<&'a Place>,
}

/// Pairs each held guard with the nearest finding of its lines; one finding answers one guard.
fn compare<'a>(held: &'a [Place], found: &'a [Place], bodies: &[BodyRange]) -> Comparison<'a> {
    let mut used = BTreeSet::new();
    let mut missed = Vec::new();
    for guard in held {
        let fits = |it: &Place| {
            it.file == guard.file && (it.line.saturating_sub(LINES_BELOW)..=it.end_line).contains(&guard.line)
        };
        let nearest = found
            .iter()
            .enumerate()
            .filter(|(idx, it)| !used.contains(idx) && fits(it))
            .min_by_key(|(_, it)| it.line.abs_diff(guard.line));
        match nearest {
            Some((idx, _)) => {
                used.insert(idx);
            }
            None => missed.push(guard),
        }
    }
    let is_judged = |place: &Place| {
        bodies.is_empty()
            || bodies.iter().any(|it| it.file == place.file && (it.first..=it.last).contains(&place.line))
    };
    let extra = found.iter().enumerate().filter(|(idx, it)| !used.contains(idx) && is_judged(it));
    Comparison { missed, extra: extra.map(|(_, it)| it).collect() }
}

fn findings(report: &Report) -> Vec<Place> {
    let place = |finding: &Finding| {
        let file = report.files.get(finding.span.file)?;
        let lines = LineIndex::new(&file.text);
        Some(Place {
            file: file.shown.clone(),
            line: lines.position(finding.span.start).line,
            end_line: lines.position(finding.span.end).line,
            type_name: finding.guard.as_ref().map(|it| it.type_name.clone()).unwrap_or_default(),
        })
    };
    report.findings.iter().filter_map(place).collect()
}

/// The guards of the truth that are held, in the project's own files.
fn held_guards(truth: &str) -> Vec<Place> {
    let held = |it: &Value| it["mir"].as_str().is_none_or(|it| it == "held");
    json_lines(truth)
        .filter(held)
        .filter_map(|it| {
            let line = number(&it["guard_line"]).filter(|it| *it > 0)?;
            let type_name = it["type"].as_str().unwrap_or_default().to_owned();
            Some(Place { file: it["file"].as_str()?.to_owned(), line, end_line: line, type_name })
        })
        .collect()
}

fn body_ranges(text: &str) -> Vec<BodyRange> {
    json_lines(text)
        .filter_map(|it| {
            let first = number(&it["first_line"]).or_else(|| number(&it["start"]))?;
            let last = number(&it["last_line"]).or_else(|| number(&it["end"]))?;
            Some(BodyRange { file: it["file"].as_str()?.to_owned(), first, last })
        })
        .collect()
}

fn json_lines(text: &str) -> impl Iterator<Item = Value> + '_ {
    text.lines().filter_map(|it| serde_json::from_str(it).ok())
}

fn number(value: &Value) -> Option<usize> {
    usize::try_from(value.as_u64()?).ok()
}

fn ask(tools: &Path, project: &Path, cargo_args: &[String]) -> Result<String> {
    let script = tools.join("clippy_oracle.sh");
    let output = Command::new(&script)
        .arg("--with-mir")
        .arg(project)
        .args(cargo_args)
        .output()
        .with_context(|| format!("cannot run `{}`", script.display()))?;
    let words = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "`{}` failed: {}", script.display(), words.trim());
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))
}
