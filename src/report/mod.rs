//! How findings are said: one file per output format, and the lines that go to stderr.

pub mod concise;
pub mod diff;
pub mod human;
pub mod json;
pub mod statistics;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use annotate_snippets::renderer::{AnsiColor, Style};

use crate::model::{Finding, NoteSeverity, Report, Safety, Severity};
use crate::text::{LineChange, visible};

/// What a reporter may know about where its text goes, and about the run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RenderOptions {
    /// Whether to colour with ANSI escape codes.
    pub colour: bool,
    /// Whether a terminal reads it: then no character of a file may steer it, not even in a diff.
    pub terminal: bool,
    /// Columns.
    pub width: usize,
    /// Leaves out what is not a finding: patches in the human format, notes of no consequence, the summary line.
    pub quiet: bool,
    /// How long the run took.
    pub seconds: f64,
}

/// What a report counts, suppressed findings left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub findings: usize,
    /// Files with a finding.
    pub files: usize,
    /// Findings with a safe fix.
    pub safe_fixes: usize,
    /// Findings with an unsafe fix.
    pub unsafe_fixes: usize,
}

impl Counts {
    /// Counts a report.
    pub fn of(report: &Report) -> Counts {
        let with = |safety| {
            shown_findings(report).filter(|it| it.fix.as_ref().is_some_and(|it| it.safety == safety)).count()
        };
        Counts {
            findings: shown_findings(report).count(),
            files: shown_findings(report).map(|it| it.span.file).collect::<BTreeSet<_>>().len(),
            safe_fixes: with(Safety::Safe),
            unsafe_fixes: with(Safety::Unsafe),
        }
    }
}

/// The findings that people are shown: all but the suppressed ones.
fn shown_findings(report: &Report) -> impl Iterator<Item = &Finding> {
    report.findings.iter().filter(|it| !it.suppressed)
}

/// The path of a finding's file as people see it, safe for a terminal.
fn shown_path(report: &Report, file: usize) -> String {
    report.files.get(file).map_or(String::new(), |it| visible(&it.shown).into_owned())
}

/// The last line of a run, for stderr: how much was found, and what of it can be fixed. Empty when quiet.
pub fn summary_line(report: &Report, options: &RenderOptions) -> String {
    if options.quiet {
        return String::new();
    }
    let counts = Counts::of(report);
    let mut acc = match counts.findings {
        0 => "no findings".to_owned(),
        n => format!("{} in {}", number(n, "finding"), number(counts.files, "file")),
    };
    let fixable = match (counts.safe_fixes, counts.unsafe_fixes) {
        (0, 0) => String::new(),
        (safe, 0) => format!(" ({safe} fixable with --apply)"),
        (0, risky) => format!(" ({risky} fixable with --unsafe-fixes)"),
        (safe, risky) => format!(" ({safe} fixable with --apply, {risky} with --unsafe-fixes)"),
    };
    acc.push_str(&fixable);
    let _ = writeln!(acc, ", {} in {:.2} s", number(report.files_checked, "file"), options.seconds);
    acc
}

/// What the run could not read or left out, one line each, for stderr.
pub fn notes(report: &Report, options: &RenderOptions) -> String {
    let mut acc = String::new();
    for note in &report.notes {
        let (word, colour) = match note.severity {
            NoteSeverity::Info if options.quiet => continue,
            NoteSeverity::Info => ("note", AnsiColor::BrightGreen),
            NoteSeverity::Error => ("error", AnsiColor::BrightRed),
        };
        let word = paint(options, colour.on_default().bold(), word);
        let _ = writeln!(acc, "{word}: {}", visible(&note.message));
    }
    acc
}

/// `1 file`, `2 files`.
fn number(n: usize, word: &str) -> String {
    if n == 1 { format!("1 {word}") } else { format!("{n} {word}s") }
}

/// `text` in a style, or as it is where no colour is wanted.
fn paint(options: &RenderOptions, style: Style, text: &str) -> String {
    if options.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

fn severity_style(severity: Severity) -> Style {
    match severity {
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Hint => AnsiColor::BrightCyan.on_default().bold(),
    }
}

fn change_style(change: LineChange) -> Style {
    match change {
        LineChange::Kept => Style::new(),
        LineChange::Removed => AnsiColor::Red.on_default(),
        LineChange::Added => AnsiColor::Green.on_default(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::model::{
        AwaitFact, Edit, Effect, Fix, GuardFact, LockFamily, LockMode, Note, SourceFile, Span,
    };

    const TEXT: &str = "\
use tokio::sync::Mutex;
async fn force_sync(engine: &Mutex<SyncEngine>) {
    let mut eng = engine.lock().await;
    eng.runs += 1;
    fetch(&url()).await;
    done();
}
";

    /// The place of the first `part` in `text`.
    pub(super) fn span(text: &str, part: &str) -> Span {
        let start = text.find(part).unwrap();
        Span { file: 0, start, end: start + part.len() }
    }

    /// A report of one finding with a safe fix.
    pub(super) fn report() -> Report {
        let acquired = span(TEXT, "engine.lock().await");
        let guard = GuardFact {
            name: Some("eng".to_owned()),
            type_name: "tokio::sync::MutexGuard<SyncEngine>".to_owned(),
            lock: "engine".to_owned(),
            family: LockFamily::Async,
            mode: LockMode::Exclusive,
            acquired: acquired.clone(),
            released: Span { file: 0, start: TEXT.len() - 2, end: TEXT.len() - 1 },
            by_name: false,
        };
        let fetch = AwaitFact {
            span: span(TEXT, "fetch(&url()).await"),
            callee: "x::fetch".to_owned(),
            effect: Effect::Network,
            chain: vec!["x::fetch".to_owned(), "reqwest::RequestBuilder::send".to_owned()],
        };
        let after_use = span(TEXT, "\n    fetch").start;
        let fix = Fix {
            title: "drop the guard before awaiting".to_owned(),
            safety: Safety::Safe,
            why: "it is not used later".to_owned(),
            edits: vec![Edit {
                span: Span { file: 0, start: after_use, end: after_use },
                replacement: "\n    drop(eng);".to_owned(),
            }],
            rewrites_declaration: false,
        };
        let finding = Finding {
            rule: "lock_held_across_io",
            severity: Severity::Warning,
            message: "`eng` is held over a network call".to_owned(),
            fingerprint: "lock_held_across_io:x::force_sync:engine:0".to_owned(),
            span: acquired,
            function: "x::force_sync".to_owned(),
            in_test: false,
            suppressed: false,
            guard: Some(guard),
            awaits: vec![fetch],
            fix: Some(fix),
            declined: None,
        };
        let file = SourceFile {
            path: PathBuf::from("/work/x/src/sync.rs"),
            shown: "src/sync.rs".to_owned(),
            text: TEXT.to_owned(),
        };
        Report {
            files: vec![file],
            findings: vec![finding],
            notes: Vec::new(),
            files_checked: 120,
            functions_typed: 41,
        }
    }

    pub(super) fn options() -> RenderOptions {
        RenderOptions { colour: false, terminal: false, width: 100, quiet: false, seconds: 0.2111 }
    }

    #[test]
    fn the_summary_counts_what_can_be_fixed() {
        let mut report = report();
        assert_eq!(
            summary_line(&report, &options()),
            "1 finding in 1 file (1 fixable with --apply), 120 files in 0.21 s\n"
        );
        let mut other = report.findings[0].clone();
        other.fix.as_mut().unwrap().safety = Safety::Unsafe;
        other.span.file = 1;
        report.findings.push(other.clone());
        other.fix = None;
        report.findings.push(other.clone());
        assert_eq!(
            summary_line(&report, &options()),
            "3 findings in 2 files (1 fixable with --apply, 1 with --unsafe-fixes), 120 files in 0.21 s\n"
        );
        for finding in &mut report.findings {
            finding.suppressed = true;
        }
        assert_eq!(summary_line(&report, &options()), "no findings, 120 files in 0.21 s\n");
        assert_eq!(summary_line(&report, &RenderOptions { quiet: true, ..options() }), "");
    }

    #[test]
    fn quiet_keeps_errors() {
        let mut report = report();
        let note = |severity, message: &str| Note { severity, message: message.to_owned() };
        report.notes = vec![
            note(NoteSeverity::Info, "a feature was guessed"),
            note(NoteSeverity::Error, "x\u{1b}.rs: not UTF-8"),
        ];
        assert_eq!(notes(&report, &options()), "note: a feature was guessed\nerror: x␛.rs: not UTF-8\n");
        assert_eq!(notes(&report, &RenderOptions { quiet: true, ..options() }), "error: x␛.rs: not UTF-8\n");
    }
}
