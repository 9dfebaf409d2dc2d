//! The modes that make fixes: in memory for `--dry-run`, in the files for `--apply` and `--interactive`.

use std::path::Path;

use anyhow::Result;

use super::Status;
use super::check::{analyse, status_of};
use super::interactive::Terminal;
use super::output::Output;
use crate::apply::journal::Restored;
use crate::apply::plan::{AppliedFix, ApplyOptions, Converged, Reviewer, converge};
use crate::apply::session::{
    self, Event, Phase, Proof, ProofPolicy, Session, SessionError, SessionOptions, TakenBack,
};
use crate::apply::vcs::VcsPolicy;
use crate::engine::{self, Request};
use crate::load::Overlay;
use crate::model::{Finding, Report, Safety};
use crate::report;
use crate::system::{Stopwatch, shown, terminal};
use crate::text::visible_lines;

/// Prints the diff that `apply` would write.
pub(super) fn dry_run(request: &Request<'_>, root: &Path, output: &Output<'_>) -> Result<Status> {
    let options = ApplyOptions {
        least_safety: least_safety(output),
        root: Some(root),
        syntax_errors: &engine::syntax_errors,
        accept: &|_| true,
    };
    let first = analyse(request, &Overlay::new())?;
    let converged = converge(first, |overlay| analyse(request, overlay), &options)?;
    if !converged.converged {
        return Err(unsettled(SessionError::Unsettled(converged.unsettled)));
    }
    print_diff(&converged, output)?;
    output.say(&report::notes(&converged.remaining, &output.stderr_options()))?;
    if !output.args.quiet {
        output.say(&not_applied(&converged))?;
    }
    Ok(match status_of(&converged.remaining) {
        Status::Clean if !converged.patches.is_empty() => Status::Findings,
        status => status,
    })
}

/// Rewrites the files.
pub(super) fn apply(request: &Request<'_>, root: &Path, output: &Output<'_>) -> Result<Status> {
    let args = output.args;
    let options = SessionOptions {
        root,
        least_safety: least_safety(output),
        syntax_errors: &engine::syntax_errors,
        vcs: VcsPolicy {
            allow_dirty: args.allow_dirty,
            allow_staged: args.allow_staged,
            allow_no_vcs: args.allow_no_vcs,
        },
        proof: ProofPolicy {
            skip: args.no_verify,
            broken_code: args.broken_code,
            command: args.verify_with.clone().map(|it| (it, request.discover.working_dir.clone())),
        },
        disk: output.disk,
    };
    let mut terminal = Terminal::new(output);
    let reviewer: Option<&mut dyn Reviewer> = if args.interactive { Some(&mut terminal) } else { None };
    let mut progress = Progress { output, phase: Stopwatch::start(), drawn: false };
    let result = session::apply(&options, &mut |overlay| analyse(request, overlay), reviewer, &mut |it| {
        progress.hear(it)
    });
    let session = match result {
        Ok(session) => session,
        Err(error) => {
            if let SessionError::Vcs { converged, .. } | SessionError::BrokenBefore { converged, .. } = &error
            {
                print_diff(converged, output)?;
            }
            return Err(unsettled(error));
        }
    };
    let remaining = &session.converged.remaining;
    output.findings(remaining)?;
    output.say(&report::notes(remaining, &output.stderr_options()))?;
    output.remark(&outcome(&session))?;
    output.say(&report::summary_line(remaining, &output.stderr_options()))?;
    Ok(status_of(remaining))
}

fn least_safety(output: &Output<'_>) -> Safety {
    if output.args.unsafe_fixes { Safety::Unsafe } else { Safety::Safe }
}

fn print_diff(converged: &Converged, output: &Output<'_>) -> Result<()> {
    let changes = converged.patches.iter().map(|it| report::diff::Change {
        shown: &it.shown,
        before: &it.before,
        after: &it.after,
    });
    output.print(&report::diff::render(changes, &output.options()))
}

/// The error with what to send, where it is a bug.
fn unsettled(error: SessionError) -> anyhow::Error {
    let SessionError::Unsettled(fixes) = &error else { return error.into() };
    let mut help = String::from("no file was written; this is a bug of asyncfix: please report it with ");
    help.push_str(&format!(
        "the version (asyncfix {}), this list and these files:\n",
        env!("CARGO_PKG_VERSION")
    ));
    for fix in fixes {
        help.push_str(&format!("\n  * {}", line_of(fix)));
    }
    let text = format!("{error}; {help}");
    anyhow::Error::new(error).context(text)
}

fn line_of(fix: &AppliedFix) -> String {
    format!("{}:{}: {}: {} (in `{}`)", fix.shown, fix.line, fix.rule, fix.title, fix.function)
}

/// What was written, and what is known of it.
fn outcome(session: &Session) -> String {
    let converged = &session.converged;
    let mut line = format!(
        "{} applied in {}",
        counted(converged.applied.len(), "fix", "fixes"),
        counted(converged.patches.len(), "file", "files")
    );
    if !session.taken_back.is_empty() {
        line.push_str(&format!(", {} taken back", session.taken_back.len()));
    }
    match &session.proof {
        Proof::Proved => line.push_str("; the code is accepted as before"),
        Proof::Unproved(why) => line.push_str(&format!("; not proved: {why}")),
        Proof::Skipped | Proof::NothingToProve => {}
    }
    line
}

/// What a dry run says of findings that its diff leaves as they are.
fn not_applied(converged: &Converged) -> String {
    let mut text = String::new();
    let report = &converged.remaining;
    for finding in report.findings.iter().filter(|it| !it.suppressed) {
        let why = match (&finding.fix, &finding.declined) {
            (Some(fix), _) if fix.safety == Safety::Unsafe => {
                format!("unsafe, use --unsafe-fixes: {}", fix.why)
            }
            (Some(fix), _) => fix.why.clone(),
            (None, declined) => declined.clone().unwrap_or_default(),
        };
        text.push_str(&format!("not applied: {}: {}: {why}\n", place(report, finding), finding.rule));
    }
    let settled = counted(converged.applied.len(), "fix", "fixes");
    text.push_str(&format!("{settled} in {}\n", counted(converged.patches.len(), "file", "files")));
    visible_lines(&text).into_owned()
}

fn place(report: &Report, finding: &Finding) -> String {
    let Some(file) = report.files.get(finding.span.file) else { return String::new() };
    let position = crate::text::LineIndex::new(&file.text).position(finding.span.start);
    format!("{}:{}", crate::text::visible(&file.shown), position.line)
}

pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// What was put back, and what was not, in lines.
pub(super) fn restored_lines(restored: &Restored) -> String {
    let mut acc = String::new();
    for path in &restored.files {
        acc.push_str(&format!("\n  restored: {}", shown(path)));
    }
    for (path, why) in &restored.left {
        acc.push_str(&format!("\n  left: {}: {why}", shown(path)));
    }
    if let Some(kept) = &restored.kept {
        acc.push_str(&format!("\n  the old texts of what was left are in {}", shown(kept)));
    }
    acc
}

/// Says on stderr what a session does.
struct Progress<'a> {
    output: &'a Output<'a>,
    phase: Stopwatch,
    /// Whether a line is drawn that the next one replaces.
    drawn: bool,
}

/// A person waits that long without a word.
const PATIENCE_SECONDS: f64 = 1.0;

impl Progress<'_> {
    fn hear(&mut self, event: Event<'_>) {
        // A stream that is closed is no reason to leave files half written.
        let _ = self.say(event);
    }

    fn say(&mut self, event: Event<'_>) -> Result<()> {
        match event {
            Event::Waiting => {
                self.output.remark("waiting for another run of asyncfix to finish in this repository")
            }
            Event::Resumed(restored) => self.output.remark(&format!(
                "note: a run that was cut short was taken back first{}",
                restored_lines(restored)
            )),
            Event::Checking(phase) => {
                self.phase = Stopwatch::start();
                let when = match phase {
                    Phase::Before => "checking the code before the fixes".to_owned(),
                    Phase::After => "checking the code with the fixes".to_owned(),
                    Phase::Again => "checking the code without the fixes that were taken back".to_owned(),
                    Phase::Search { fixes } => {
                        format!("looking for the fix that is not accepted: checking with the first {fixes}")
                    }
                };
                self.output.remark(&when)
            }
            Event::Progress(n) => {
                if terminal::stderr_is_terminal()
                    && !self.output.args.quiet
                    && self.phase.seconds() > PATIENCE_SECONDS
                {
                    self.drawn = true;
                    self.output.say(&format!("\r{} checked\x1b[K", counted(n, "crate", "crates")))?;
                }
                Ok(())
            }
            Event::Checked => {
                if std::mem::take(&mut self.drawn) {
                    self.output.say("\r\x1b[K")?;
                }
                Ok(())
            }
            Event::TakenBack(one) => self.output.remark(&taken_back(one)),
        }
    }
}

/// A fix that was taken back, with the words against it.
fn taken_back(one: &TakenBack) -> String {
    let mut acc = format!("taken back: {}", line_of(&one.fix));
    for line in one.errors.iter().flat_map(|it| it.rendered.trim_end().lines()) {
        acc.push_str("\n  ");
        acc.push_str(line);
    }
    acc
}
