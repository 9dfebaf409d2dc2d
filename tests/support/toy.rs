//! A toy in the analysis's place: `fix!(1; 2)` in a file is a finding whose fix writes `2`.
//!
//! With it a test says which fixes there are and which of them do not compile.

use std::path::{Path, PathBuf};

use asyncfix::apply::plan::Reviewer;
use asyncfix::apply::session::{self, Event, ProofPolicy, Session, SessionError, SessionOptions};
use asyncfix::apply::vcs::VcsPolicy;
use asyncfix::engine;
use asyncfix::load::Overlay;
use asyncfix::load::discover::LoadError;
use asyncfix::model::{Edit, Finding, Fix, Report, Safety, Severity, SourceFile, Span};
use asyncfix::system::disk::Disk;

/// What makes `fix!` compile.
pub const MACRO: &str = "macro_rules! fix {
    ($before:expr; $after:expr) => { $before };
    ($group:ident; $before:expr; $after:expr) => { $before };
}
";

/// What the toy finds in the files beneath `dir`.
///
/// `fix!(group; 1; 2)` makes those with one `group` into one fix.
pub fn analyse(dir: &Path, overlay: &Overlay) -> Result<Report, LoadError> {
    let mut paths: Vec<PathBuf> = walkdir::WalkDir::new(dir)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|it| !it.file_name().to_string_lossy().starts_with(".a") && it.file_name() != "target")
        .map(|it| it.unwrap().into_path())
        .filter(|it| it.extension().is_some_and(|it| it == "rs"))
        .collect();
    paths.sort();
    let mut report = Report::default();
    for path in paths {
        let text = overlay.get(&path).cloned().unwrap_or_else(|| std::fs::read_to_string(&path).unwrap());
        let shown = path.strip_prefix(dir).unwrap().to_string_lossy().into_owned();
        let file = report.files.len();
        for (start, _) in text.match_indices("= fix!(") {
            let start = start + 2;
            let end = start + text[start..].find(')').unwrap() + 1;
            let inside = &text[start + "fix!(".len()..end - 1];
            let parts: Vec<&str> = inside.split(';').map(str::trim).collect();
            let group = if parts.len() == 3 { parts[0].to_owned() } else { format!("{shown}:{inside}") };
            let span = Span { file, start, end };
            let edit = Edit { span: span.clone(), replacement: parts[parts.len() - 1].to_owned() };
            let same = report.findings.iter_mut().find(|it: &&mut Finding| it.fingerprint == group);
            if let Some(Finding { fix: Some(fix), .. }) = same {
                fix.edits.push(edit);
                continue;
            }
            report.findings.push(Finding {
                rule: "toy",
                severity: Severity::Warning,
                message: format!("`{inside}` can be fixed"),
                fingerprint: group,
                span,
                function: "toy".to_owned(),
                in_test: false,
                suppressed: false,
                guard: None,
                awaits: Vec::new(),
                fix: Some(Fix {
                    title: "write the other".to_owned(),
                    safety: Safety::Safe,
                    why: "it is a toy".to_owned(),
                    edits: vec![edit],
                    rewrites_declaration: false,
                }),
                declined: None,
            });
        }
        report.files.push(SourceFile { path, shown, text });
    }
    report.files_checked = report.files.len();
    Ok(report)
}

/// What a session with the toy came to, and what it said on the way.
pub struct Ran {
    pub session: Result<Session, SessionError>,
    pub heard: Vec<String>,
}

impl Ran {
    #[track_caller]
    pub fn session(&self) -> &Session {
        self.session.as_ref().unwrap_or_else(|it| panic!("{it}"))
    }

    #[track_caller]
    pub fn error(&self) -> String {
        self.session.as_ref().err().unwrap().to_string()
    }

    /// The fixes that were taken back, as `file:line`.
    pub fn taken_back(&self) -> Vec<String> {
        self.session().taken_back.iter().map(|it| format!("{}:{}", it.fix.shown, it.fix.line)).collect()
    }
}

/// Applies the toy's fixes in `dir`, which is canonical, whatever version control says.
pub fn apply(dir: &Path, proof: ProofPolicy, disk: &dyn Disk) -> Ran {
    apply_reviewed(dir, proof, disk, None)
}

pub fn apply_reviewed(
    dir: &Path,
    proof: ProofPolicy,
    disk: &dyn Disk,
    reviewer: Option<&mut dyn Reviewer>,
) -> Ran {
    let options = SessionOptions {
        root: dir,
        least_safety: Safety::Safe,
        syntax_errors: &engine::syntax_errors,
        vcs: VcsPolicy { allow_dirty: true, allow_staged: true, allow_no_vcs: true },
        proof,
        disk,
    };
    let mut heard = Vec::new();
    let session = session::apply(&options, &mut |overlay| analyse(dir, overlay), reviewer, &mut |event| {
        if !matches!(event, Event::Progress(_) | Event::Checked) {
            heard.push(format!("{event:?}"));
        }
    });
    Ran { session, heard }
}

pub fn unproved() -> ProofPolicy {
    ProofPolicy { skip: true, ..ProofPolicy::default() }
}
