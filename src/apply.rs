//! Which fixes are made, round after round until none is left, and how the result is written.
//!
//! A dry run and a real one share the rounds: both work on texts in memory, so the diff of the one is what the other
//! writes.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::load::Overlay;
use crate::model::{Edit, Finding, Note, NoteSeverity, Report, Safety, SourceFile};
use crate::system::{self, WriteError};
use crate::text::{EditSet, LineIndex, overlaps};

/// A fix may make room for another; more rounds than this are two fixes that undo each other.
pub const MAX_ROUNDS: usize = 10;

/// What may be applied.
pub struct ApplyOptions<'a> {
    /// Fixes less safe than this are left alone. `Safety::Display` is never applied.
    pub least_safety: Safety,
    /// How many syntax errors a text has: a fix that adds one is left out.
    pub syntax_errors: &'a dyn Fn(&str) -> usize,
    /// Asked last for each fix: what the user said no to, or what broke the build before.
    pub accept: &'a dyn Fn(&Finding) -> bool,
}

/// Where the rounds ended.
#[derive(Debug, Clone)]
pub struct Converged {
    /// Every file that a fix touched.
    pub overlay: Overlay,
    /// The same as changes, sorted by `shown`; files that ended as they began are left out.
    pub patches: Vec<Patch>,
    /// In the order they were made.
    pub applied: Vec<AppliedFix>,
    /// How many rounds changed something.
    pub rounds: usize,
    /// What the last analysis found. Its texts are those of `overlay`.
    /// A fix that was left out because it would not parse is a declined one here, with a note.
    pub remaining: Report,
    /// Whether nothing was left to apply; `false` when [`MAX_ROUNDS`] were not enough.
    pub converged: bool,
}

/// What the fixes make of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// Absolute.
    pub path: PathBuf,
    pub shown: String,
    pub before: String,
    pub after: String,
    /// Indices into [`Converged::applied`], sorted.
    pub fixes: Vec<usize>,
}

impl Patch {
    /// The patch that takes this one back.
    pub fn reversed(&self) -> Patch {
        Patch { before: self.after.clone(), after: self.before.clone(), ..self.clone() }
    }
}

/// One fix that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedFix {
    /// The round that made it, from 1.
    pub round: usize,
    pub rule: &'static str,
    pub fingerprint: String,
    pub function: String,
    pub title: String,
    pub safety: Safety,
    /// Where its finding was, in the text of its round.
    pub shown: String,
    pub line: usize,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub files: Vec<PathBuf>,
    /// How many fixes they hold.
    pub fixes: usize,
}

/// Why patches were not written. The tree is as it was, unless `stuck` names files.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    #[error("{0}; no file was written")]
    Refused(WriteError),
    #[error("{error}; the files written before it were put back")]
    RolledBack {
        error: WriteError,
        /// How many those are.
        restored: usize,
    },
    #[error("{error}; not put back: {}", stuck.iter().map(WriteError::to_string).collect::<Vec<_>>().join("; "))]
    Stuck { error: WriteError, stuck: Vec<WriteError> },
}

/// The fixes of one round: no two of them in each other's way, and no file worse to parse.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// Indices of the findings whose fixes are made, by file and start.
    pub fixes: Vec<usize>,
    /// Indices of the findings whose fixes wait for the next round.
    pub deferred: Vec<usize>,
    /// Findings whose fixes cannot be made, and why.
    pub rejected: Vec<(usize, String)>,
    /// By index into [`Report::files`].
    edits: BTreeMap<usize, EditSet>,
}

/// Applies the fixes of `first`, asks `reanalyse` what the changed texts hold, and so on until no fix is left.
///
/// `reanalyse` gets all files that differ from the disk. It is not called when nothing is applied.
/// Fails when `reanalyse` does, with its error.
pub fn converge<E>(
    first: Report,
    mut reanalyse: impl FnMut(&Overlay) -> Result<Report, E>,
    options: &ApplyOptions<'_>,
) -> Result<Converged, E> {
    let mut done = Done::default();
    let mut rounds = 0;
    let mut remaining = first;
    let mut plan = Plan::new(&remaining, options);
    while !plan.fixes.is_empty() && rounds < MAX_ROUNDS {
        rounds += 1;
        done.make(&plan, &remaining, rounds);
        remaining = reanalyse(&done.overlay)?;
        plan = Plan::new(&remaining, options);
    }

    let converged = plan.fixes.is_empty();
    if !converged {
        let message = format!("fixes still change the code after {MAX_ROUNDS} rounds; stopped there");
        remaining.notes.push(Note { severity: NoteSeverity::Info, message });
    }
    decline_rejected(&mut remaining, &plan.rejected);
    let changed = done.touched.into_values().filter(|it| it.before != it.after);
    let mut patches: Vec<Patch> = changed.collect();
    patches.sort_by(|left, right| left.shown.cmp(&right.shown));
    Ok(Converged { overlay: done.overlay, patches, applied: done.applied, rounds, remaining, converged })
}

/// Writes every patch, or none.
///
/// Fails before the first write when a file is not writable, is outside `root` or no longer holds `before`.
/// Fails later when a write fails all the same; the files written by then are put back.
pub fn write(patches: &[Patch], root: &Path) -> Result<Outcome, ApplyError> {
    for patch in patches {
        system::check_writable(&patch.path, &patch.before, root).map_err(ApplyError::Refused)?;
    }
    for (idx, patch) in patches.iter().enumerate() {
        if let Err(error) = write_one(patch, root) {
            let written = patches.get(..idx).unwrap_or_default();
            let stuck: Vec<WriteError> =
                written.iter().rev().filter_map(|it| write_one(&it.reversed(), root).err()).collect();
            return Err(match (written.len(), stuck.is_empty()) {
                (0, _) => ApplyError::Refused(error),
                (restored, true) => ApplyError::RolledBack { error, restored },
                (_, false) => ApplyError::Stuck { error, stuck },
            });
        }
    }
    let fixes: BTreeSet<usize> = patches.iter().flat_map(|it| it.fixes.iter().copied()).collect();
    Ok(Outcome { files: patches.iter().map(|it| it.path.clone()).collect(), fixes: fixes.len() })
}

fn write_one(patch: &Patch, root: &Path) -> Result<(), WriteError> {
    system::write_atomically(&patch.path, &patch.before, &patch.after, root)
}

impl Plan {
    /// The fixes that can be made to the texts of `report` at once.
    ///
    /// The first by file and start wins. A fix that overlaps its edits or reaches into its guard's life is deferred:
    /// blocks around two lives that cross would nest wrongly, though no edit overlaps another.
    /// The same edit, such as a `use` line, may be part of several fixes and is made once.
    pub fn new(report: &Report, options: &ApplyOptions<'_>) -> Plan {
        let mut candidates = Vec::new();
        let mut rejected = Vec::new();
        for (idx, finding) in report.findings.iter().enumerate() {
            match Candidate::of(idx, finding, &report.files, options) {
                Some(Ok(candidate)) => candidates.push(candidate),
                Some(Err(reason)) => rejected.push((idx, reason)),
                None => {}
            }
        }
        candidates.sort_by_key(|it| it.order);

        // Mostly every fix parses, and one look at each file is enough.
        let mut plan = Plan::greedy(&candidates, |_, _| true);
        let mut parser = Parser::new(&report.files, options.syntax_errors);
        if !plan.edits.iter().all(|(&file, edits)| parser.accepts(file, edits)) {
            plan = Plan::greedy(&candidates, |file, edits| parser.accepts(file, edits));
        }
        plan.rejected.extend(rejected);
        plan.rejected.sort();
        plan
    }

    fn greedy(candidates: &[Candidate], mut accepts: impl FnMut(usize, &EditSet) -> bool) -> Plan {
        let mut plan = Plan::default();
        let mut taken: Vec<&Candidate> = Vec::new();
        for candidate in candidates {
            if taken.iter().any(|it| it.crosses(candidate)) {
                plan.deferred.push(candidate.finding);
                continue;
            }
            let Some(edits) = candidate.united_with(&plan.edits) else {
                plan.deferred.push(candidate.finding);
                continue;
            };
            if !edits.iter().all(|(&file, it)| accepts(file, it)) {
                let reason = "the result of its fix does not parse".to_owned();
                plan.rejected.push((candidate.finding, reason));
                continue;
            }
            plan.edits.extend(edits);
            plan.fixes.push(candidate.finding);
            taken.push(candidate);
        }
        plan
    }
}

/// What the rounds made so far.
#[derive(Default)]
struct Done {
    overlay: Overlay,
    /// Every file that a fix touched, also where it became again what it was.
    touched: BTreeMap<PathBuf, Patch>,
    applied: Vec<AppliedFix>,
}

impl Done {
    /// Makes the fixes of one round to the texts of `report`, which the plan is of.
    fn make(&mut self, plan: &Plan, report: &Report, round: usize) {
        for (&file_idx, edits) in &plan.edits {
            let Some(file) = report.files.get(file_idx) else {
                continue;
            };
            let patch = self.touched.entry(file.path.clone()).or_insert_with(|| Patch {
                path: file.path.clone(),
                shown: file.shown.clone(),
                before: file.text.clone(),
                after: String::new(),
                fixes: Vec::new(),
            });
            patch.after = edits.apply(&file.text);
            self.overlay.insert(file.path.clone(), patch.after.clone());
        }
        for finding in plan.fixes.iter().filter_map(|&it| report.findings.get(it)) {
            let Some(fix) = &finding.fix else { continue };
            let files: BTreeSet<usize> = fix.edits.iter().map(|it| it.span.file).collect();
            for file in files.iter().filter_map(|&it| report.files.get(it)) {
                if let Some(patch) = self.touched.get_mut(&file.path) {
                    patch.fixes.push(self.applied.len());
                }
            }
            let (shown, line) = place(report, finding);
            self.applied.push(AppliedFix {
                round,
                rule: finding.rule,
                fingerprint: finding.fingerprint.clone(),
                function: finding.function.clone(),
                title: fix.title.clone(),
                safety: fix.safety,
                shown,
                line,
            });
        }
    }
}

/// A fix that could be made, with what it touches.
struct Candidate {
    finding: usize,
    /// File, start, place in the report: the order in which fixes are made.
    order: (usize, usize, usize),
    edits: BTreeMap<usize, EditSet>,
    /// The guard's life, in the finding's file.
    life: Option<(usize, Range<usize>)>,
}

impl Candidate {
    /// `None` when the finding has no fix that `options` allow; an error says why an allowed one cannot be made.
    fn of(
        idx: usize,
        finding: &Finding,
        files: &[SourceFile],
        options: &ApplyOptions<'_>,
    ) -> Option<Result<Candidate, String>> {
        let fix = finding.fix.as_ref()?;
        let allowed = fix.safety >= options.least_safety && fix.safety > Safety::Display;
        if !allowed || finding.suppressed || !(options.accept)(finding) {
            return None;
        }
        let edits = match edits_by_file(&fix.edits, files) {
            Ok(edits) => edits,
            Err(reason) => return Some(Err(reason)),
        };
        let life = finding.guard.as_ref().and_then(|guard| {
            let (acquired, released) = (&guard.acquired, &guard.released);
            let sane = acquired.file == released.file && acquired.start <= released.end;
            sane.then_some((acquired.file, acquired.start..released.end))
        });
        let order = (finding.span.file, finding.span.start, idx);
        Some(Ok(Candidate { finding: idx, order, edits, life }))
    }

    /// The edits of the files that this fix touches, its own and `planned`; `None` where they overlap.
    fn united_with(&self, planned: &BTreeMap<usize, EditSet>) -> Option<BTreeMap<usize, EditSet>> {
        let mut acc = BTreeMap::new();
        for (&file, own) in &self.edits {
            let mut edits = planned.get(&file).cloned().unwrap_or_default();
            edits.union(own).ok()?;
            acc.insert(file, edits);
        }
        Some(acc)
    }

    /// Whether the two reach into each other's guard life. Edits that overlap are `EditSet`'s to find.
    fn crosses(&self, other: &Candidate) -> bool {
        let lives_cross = match (&self.life, &other.life) {
            (Some((file, life)), Some((other_file, other_life))) => {
                file == other_file && overlaps(life, other_life)
            }
            _ => false,
        };
        lives_cross || self.edits_reach_into(other) || other.edits_reach_into(self)
    }

    fn edits_reach_into(&self, other: &Candidate) -> bool {
        let Some((file, life)) = &other.life else {
            return false;
        };
        self.edits.get(file).is_some_and(|edits| edits.iter().any(|it| overlaps(&it.range, life)))
    }
}

/// The edits of one fix, or why they cannot be made.
fn edits_by_file(edits: &[Edit], files: &[SourceFile]) -> Result<BTreeMap<usize, EditSet>, String> {
    let mut acc: BTreeMap<usize, EditSet> = BTreeMap::new();
    for edit in edits {
        let range = edit.span.start..edit.span.end;
        let set = acc.entry(edit.span.file).or_default();
        set.insert(range, edit.replacement.as_str())
            .map_err(|_| "the edits of its fix overlap".to_owned())?;
    }
    let mut changes = false;
    for (&file_idx, edits) in &acc {
        let text = files.get(file_idx).map(|it| it.text.as_str());
        let Some(text) = text.filter(|it| edits.fits(it)) else {
            return Err("the edits of its fix do not fit the file".to_owned());
        };
        changes |= edits.apply(text) != text;
    }
    // A fix that changes nothing would be found again in every round.
    if changes { Ok(acc) } else { Err("its fix changes nothing".to_owned()) }
}

/// Compares how files parse with how they parsed before.
struct Parser<'a> {
    files: &'a [SourceFile],
    syntax_errors: &'a dyn Fn(&str) -> usize,
    before: BTreeMap<usize, usize>,
}

impl<'a> Parser<'a> {
    fn new(files: &'a [SourceFile], syntax_errors: &'a dyn Fn(&str) -> usize) -> Parser<'a> {
        Parser { files, syntax_errors, before: BTreeMap::new() }
    }

    /// Whether the file has no more syntax errors with `edits` than without.
    fn accepts(&mut self, file_idx: usize, edits: &EditSet) -> bool {
        let Some(file) = self.files.get(file_idx) else {
            return false;
        };
        if file.path.extension().is_some_and(|it| it == "toml") {
            return true;
        }
        let after = (self.syntax_errors)(&edits.apply(&file.text));
        after == 0
            || after <= *self.before.entry(file_idx).or_insert_with(|| (self.syntax_errors)(&file.text))
    }
}

/// Turns fixes that cannot be made into declined ones, so that no report offers them.
fn decline_rejected(report: &mut Report, rejected: &[(usize, String)]) {
    for (idx, reason) in rejected {
        let Some(place) = report.findings.get(*idx).map(|it| place(report, it)) else {
            continue;
        };
        let Some(finding) = report.findings.get_mut(*idx) else {
            continue;
        };
        finding.fix = None;
        finding.declined = Some(reason.clone());
        let message = format!("{}:{}: fix of {} left out: {reason}", place.0, place.1, finding.rule);
        report.notes.push(Note { severity: NoteSeverity::Info, message });
    }
}

/// The shown path and the line of a finding.
fn place(report: &Report, finding: &Finding) -> (String, usize) {
    report.files.get(finding.span.file).map_or((String::new(), 1), |file| {
        (file.shown.clone(), LineIndex::new(&file.text).position(finding.span.start).line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fix, GuardFact, LockFamily, LockMode, Severity, Span};

    /// A toy analyser: `bad(x)` is a finding whose safe fix writes `x` in its place, `risky(x)` an unsafe one.
    /// A guard's life, where given, is `life` bytes from the finding's start.
    fn analyse(files: &[(&str, &str)], overlay: &Overlay, life: Option<usize>) -> Report {
        let mut report = Report::default();
        for (file_idx, (name, text)) in files.iter().enumerate() {
            let path = PathBuf::from("/root").join(name);
            let text = overlay.get(&path).cloned().unwrap_or_else(|| (*text).to_owned());
            for (word, safety) in [("bad(", Safety::Safe), ("risky(", Safety::Unsafe)] {
                for (start, _) in text.match_indices(word) {
                    let end = text[start..].find(')').map_or(text.len(), |it| start + it + 1);
                    let replacement = text[start + word.len()..end - 1].to_owned();
                    let span = Span { file: file_idx, start, end };
                    let mut finding = finding(span.clone(), safety, vec![(span, replacement)]);
                    if let Some(life) = life {
                        let released = Span { file: file_idx, start: start + life - 1, end: start + life };
                        finding.guard = Some(guard(finding.span.clone(), released));
                    }
                    report.findings.push(finding);
                }
            }
            report.files.push(SourceFile { path, shown: (*name).to_owned(), text });
        }
        report
    }

    fn finding(span: Span, safety: Safety, edits: Vec<(Span, String)>) -> Finding {
        Finding {
            rule: "rule",
            severity: Severity::Warning,
            message: String::new(),
            fingerprint: format!("rule:{}", span.start),
            span,
            function: String::new(),
            in_test: false,
            suppressed: false,
            guard: None,
            awaits: Vec::new(),
            fix: Some(Fix {
                title: "drop it".to_owned(),
                safety,
                why: String::new(),
                edits: edits.into_iter().map(|(span, replacement)| Edit { span, replacement }).collect(),
            }),
            declined: None,
        }
    }

    fn guard(acquired: Span, released: Span) -> GuardFact {
        GuardFact {
            name: None,
            type_name: String::new(),
            lock: String::new(),
            family: LockFamily::Async,
            mode: LockMode::Exclusive,
            acquired,
            released,
            by_name: false,
        }
    }

    fn options() -> ApplyOptions<'static> {
        ApplyOptions {
            least_safety: Safety::Safe,
            syntax_errors: &|text| text.matches('#').count(),
            accept: &|_| true,
        }
    }

    fn run(files: &[(&str, &str)], life: Option<usize>, options: &ApplyOptions<'_>) -> Converged {
        let analyse = |overlay: &Overlay| Ok::<_, ()>(analyse(files, overlay, life));
        converge(analyse(&Overlay::new()).unwrap(), analyse, options).unwrap()
    }

    fn after(converged: &Converged) -> Vec<(&str, &str)> {
        converged.patches.iter().map(|it| (it.shown.as_str(), it.after.as_str())).collect()
    }

    #[test]
    fn safe_fixes_of_all_files_are_made_in_one_round() {
        let it = run(&[("a.rs", "bad(1) bad(2)"), ("b.rs", "x"), ("c.rs", "bad(3)")], None, &options());
        assert_eq!(after(&it), [("a.rs", "1 2"), ("c.rs", "3")]);
        assert_eq!((it.rounds, it.converged, it.applied.len()), (1, true, 3));
        assert_eq!(it.patches[0].fixes, [0, 1]);
        assert_eq!(it.patches[1].fixes, [2]);
        assert_eq!(it.patches[0].before, "bad(1) bad(2)");
        assert!(it.remaining.findings.is_empty());
    }

    #[test]
    fn unsafe_fixes_wait_to_be_asked_for() {
        let it = run(&[("a.rs", "bad(1) risky(2)")], None, &options());
        assert_eq!(after(&it), [("a.rs", "1 risky(2)")]);
        assert_eq!(it.remaining.findings.len(), 1);
        let it = run(
            &[("a.rs", "bad(1) risky(2)")],
            None,
            &ApplyOptions { least_safety: Safety::Unsafe, ..options() },
        );
        assert_eq!(after(&it), [("a.rs", "1 2")]);
    }

    #[test]
    fn advice_is_never_applied() {
        let mut report = analyse(&[("a.rs", "bad(1)")], &Overlay::new(), None);
        report.findings[0].fix.as_mut().unwrap().safety = Safety::Display;
        let plan = Plan::new(&report, &ApplyOptions { least_safety: Safety::Display, ..options() });
        assert!(plan.fixes.is_empty());
    }

    #[test]
    fn a_fix_inside_another_is_made_in_the_next_round() {
        let it = run(&[("a.rs", "bad(bad(1))")], None, &options());
        assert_eq!(after(&it), [("a.rs", "1")]);
        assert_eq!((it.rounds, it.converged), (2, true));
        assert_eq!(it.applied.iter().map(|it| it.round).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn lives_that_cross_are_fixed_one_after_the_other() {
        let it = run(&[("a.rs", "bad(1) bad(2) ...")], Some(9), &options());
        assert_eq!((after(&it), it.rounds), (vec![("a.rs", "1 2 ...")], 2));
        let it = run(&[("a.rs", "bad(1) bad(2) ...")], Some(6), &options());
        assert_eq!((after(&it), it.rounds), (vec![("a.rs", "1 2 ...")], 1));
    }

    #[test]
    fn two_fixes_may_share_an_insertion() {
        let text = "use a; bad(1) bad(2)";
        let mut report = analyse(&[("a.rs", text)], &Overlay::new(), None);
        for finding in &mut report.findings {
            let span = Span { file: 0, start: 6, end: 6 };
            let shared = Edit { span, replacement: " use b;".to_owned() };
            finding.fix.as_mut().unwrap().edits.insert(0, shared);
        }
        let plan = Plan::new(&report, &options());
        assert_eq!(plan.fixes, [0, 1]);
        assert_eq!(plan.edits[&0].apply(text), "use a; use b; 1 2");
    }

    #[test]
    fn a_fix_that_does_not_parse_is_left_out_alone() {
        let it = run(&[("a.rs", "bad(1) bad(#) bad(3)")], None, &options());
        assert_eq!(after(&it), [("a.rs", "1 # 3")], "errors that were there before do not count");
        let mut options = options();
        options.syntax_errors = &|text| usize::from(text.contains(" # "));
        let it = run(&[("a.rs", "bad(1)\nbad( # ) bad(3)"), ("b.rs", "bad(4)")], None, &options);
        assert!(it.applied.len() == 4, "the error was there before");
        options.syntax_errors = &|text| usize::from(text.contains("\n2"));
        let it = run(&[("a.rs", "bad(1)\nbad(2) bad(3)"), ("b.rs", "bad(4)")], None, &options);
        assert_eq!(after(&it), [("a.rs", "1\nbad(2) 3"), ("b.rs", "4")]);
        assert!(it.converged);
        assert_eq!(it.remaining.findings[0].fix, None);
        assert_eq!(
            it.remaining.notes[0].message,
            "a.rs:2: fix of rule left out: the result of its fix does not parse"
        );
    }

    #[test]
    fn a_fix_behind_one_that_does_not_parse_gets_its_turn() {
        let mut options = options();
        options.syntax_errors = &|text| usize::from(text.starts_with('1'));
        let it = run(&[("a.rs", "bad(1) bad(2) ...")], Some(9), &options);
        assert_eq!(after(&it), [("a.rs", "bad(1) 2 ...")]);
    }

    #[test]
    fn edits_that_cannot_be_made_are_declined() {
        let mut report = analyse(&[("a.rs", "bad(1)")], &Overlay::new(), None);
        report.findings[0].fix.as_mut().unwrap().edits[0].span.end = 99;
        let it = converge(report, |_| Err("never asked"), &options()).unwrap();
        assert_eq!((it.patches.len(), it.rounds, it.converged), (0, 0, true));
        let declined = it.remaining.findings[0].declined.as_deref();
        assert_eq!(declined, Some("the edits of its fix do not fit the file"));
    }

    #[test]
    fn fixes_that_undo_each_other_come_to_an_end() {
        let report = |text: &str, replacement: &str| {
            let mut report = analyse(&[("a.rs", text)], &Overlay::new(), None);
            let span = Span { file: 0, start: 0, end: 3 };
            report.findings.push(finding(span.clone(), Safety::Safe, vec![(span, replacement.to_owned())]));
            report
        };
        let mut next = 0;
        let reanalyse = |_: &Overlay| {
            next += 1;
            Ok::<_, ()>(if next % 2 == 1 { report("two", "one") } else { report("one", "two") })
        };
        let it = converge(report("one", "two"), reanalyse, &options()).unwrap();
        assert_eq!((it.rounds, it.converged, it.patches.len()), (MAX_ROUNDS, false, 0));
        assert_eq!(
            it.remaining.notes[0].message,
            "fixes still change the code after 10 rounds; stopped there"
        );
    }

    #[test]
    fn what_the_caller_refuses_stays() {
        let options = ApplyOptions { accept: &|it| it.fingerprint != "rule:0", ..options() };
        let it = run(&[("a.rs", "bad(1) bad(2)")], None, &options);
        assert_eq!(after(&it), [("a.rs", "bad(1) 2")]);
    }

    fn patch(dir: &Path, name: &str, before: &str, after: &str) -> Patch {
        Patch {
            path: dir.join(name),
            shown: name.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
            fixes: vec![0],
        }
    }

    #[test]
    fn patches_are_written_and_taken_back() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("a.rs"), "old").unwrap();
        let patches = [patch(dir.path(), "a.rs", "old", "new")];
        let outcome = write(&patches, dir.path()).unwrap();
        assert_eq!(outcome, Outcome { files: vec![dir.path().join("a.rs")], fixes: 1 });
        assert_eq!(system::read_source(&patches[0].path).unwrap(), "new");
        write(&[patches[0].reversed()], dir.path()).unwrap();
        assert_eq!(system::read_source(&patches[0].path).unwrap(), "old");
    }

    #[test]
    fn nothing_is_written_when_one_file_cannot_be() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("a.rs"), "old").unwrap();
        let gone = dir.path().join("b.rs");
        let patches = [patch(dir.path(), "a.rs", "old", "new"), patch(dir.path(), "b.rs", "old", "new")];
        let error = write(&patches, dir.path()).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("{}: no such file or folder; no file was written", gone.display())
        );
        assert_eq!(system::read_source(&patches[0].path).unwrap(), "old");
    }

    #[test]
    fn files_written_before_a_failure_are_put_back() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("a.rs"), "old").unwrap();
        // The second patch of the same file passes the check and fails when its turn comes.
        let patches = [patch(dir.path(), "a.rs", "old", "new"), patch(dir.path(), "a.rs", "old", "newer")];
        let error = write(&patches, dir.path()).unwrap_err();
        assert!(matches!(error, ApplyError::RolledBack { restored: 1, .. }), "{error}");
        assert_eq!(system::read_source(&patches[0].path).unwrap(), "old");
    }
}
