//! Which fixes are made, round after round until none is left.
//!
//! A dry run and a real one share the rounds: both work on texts in memory, so the diff of the one is what the other
//! writes.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::load::Overlay;
use crate::model::{Edit, Finding, Fix, Note, NoteSeverity, Report, Safety, SourceFile};
use crate::rewrite::manifest;
use crate::text::{EditSet, LineIndex, line_edits, overlaps};

/// A fix may make room for another; more rounds than this are two fixes that undo each other.
pub const MAX_ROUNDS: usize = 10;

/// What may be applied.
pub struct ApplyOptions<'a> {
    /// Fixes less safe than this are left alone. `Safety::Display` is never applied.
    pub least_safety: Safety,
    /// A fix that edits a file outside is declined.
    pub root: Option<&'a Path>,
    /// How many syntax errors a text has: a fix that adds one is left out.
    pub syntax_errors: &'a dyn Fn(&str) -> usize,
    /// Which fixes are thought of at all: not those that broke the build before.
    pub accept: &'a dyn Fn(&FixId) -> bool,
}

/// Tells a fix from the others, over rounds and over runs on the same texts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FixId {
    /// The file of its finding.
    pub path: PathBuf,
    pub fingerprint: String,
}

impl FixId {
    /// The name of the fix of `finding`, one of `report`.
    pub fn of(report: &Report, finding: &Finding) -> FixId {
        let path = report.files.get(finding.span.file).map(|it| it.path.clone()).unwrap_or_default();
        FixId { path, fingerprint: finding.fingerprint.clone() }
    }
}

/// What one fix alone makes of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Absolute.
    pub path: PathBuf,
    pub shown: String,
    pub before: String,
    pub after: String,
}

/// A fix that is about to be made.
pub struct Proposal<'a> {
    pub id: FixId,
    pub report: &'a Report,
    pub finding: &'a Finding,
    pub fix: &'a Fix,
    /// What it makes of each file, without the other fixes of the round; sorted by path.
    pub changes: Vec<Change>,
    /// Its place among those of the round, from 1.
    pub number: usize,
    pub total: usize,
}

/// The word on a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Make,
    /// Leave it now and in later rounds.
    Leave,
    /// Make these changes in its place; each is of a file of the proposal.
    MakeInstead(Vec<Change>),
}

/// Asked about each fix before it is made.
pub trait Reviewer {
    fn review(&mut self, proposal: &Proposal<'_>) -> Decision;
}

/// Makes every fix.
pub struct MakeAll;

impl Reviewer for MakeAll {
    fn review(&mut self, _: &Proposal<'_>) -> Decision {
        Decision::Make
    }
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
    /// The fixes that would still change something: empty where `converged`.
    pub unsettled: Vec<AppliedFix>,
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
    pub id: FixId,
    /// Where its finding was, in the text of its round.
    pub shown: String,
    pub line: usize,
    /// What it wrote, in the texts at the end of all rounds.
    pub places: Vec<Place>,
}

/// A range of bytes in a file as the fixes leave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub path: PathBuf,
    pub range: Range<usize>,
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
    /// The edits of each of `fixes` alone.
    own: Vec<BTreeMap<usize, EditSet>>,
}

/// Applies the fixes of `first`, asks `reanalyse` what the changed texts hold, and so on until no fix is left.
///
/// `reanalyse` gets all files that differ from the disk. It is not called when nothing is applied.
/// Fails when `reanalyse` does, with its error.
pub fn converge<E>(
    first: Report,
    reanalyse: impl FnMut(&Overlay) -> Result<Report, E>,
    options: &ApplyOptions<'_>,
) -> Result<Converged, E> {
    converge_reviewed(first, reanalyse, options, &mut MakeAll)
}

/// [`converge`] with those fixes only that `reviewer` lets pass.
///
/// A fix in the way of another is asked about when its turn comes.
pub fn converge_reviewed<E>(
    first: Report,
    mut reanalyse: impl FnMut(&Overlay) -> Result<Report, E>,
    options: &ApplyOptions<'_>,
    reviewer: &mut dyn Reviewer,
) -> Result<Converged, E> {
    let mut done = Done::default();
    let mut settled: BTreeSet<FixId> = BTreeSet::new();
    let mut rounds = 0;
    let mut remaining = first;
    let mut plan = Plan::without(&remaining, options, &settled);
    while !plan.fixes.is_empty() && rounds < MAX_ROUNDS {
        if plan.review(&remaining, reviewer, &mut settled) {
            rounds += 1;
            done.make(&plan, &remaining, rounds);
            remaining = reanalyse(&done.overlay)?;
        }
        plan = Plan::without(&remaining, options, &settled);
    }

    let converged = plan.fixes.is_empty();
    let mut unsettled = Vec::new();
    if !converged {
        let message = format!("fixes still change the code after {MAX_ROUNDS} rounds; stopped there");
        remaining.notes.push(Note { severity: NoteSeverity::Info, message });
        let fixes = plan.fixes.iter().filter_map(|&it| remaining.findings.get(it));
        unsettled.extend(fixes.filter_map(|it| AppliedFix::of(&remaining, it, rounds + 1)));
    }
    decline_rejected(&mut remaining, &plan.rejected);
    let changed = done.touched.into_values().filter(|it| it.before != it.after);
    let mut patches: Vec<Patch> = changed.collect();
    patches.sort_by(|left, right| left.shown.cmp(&right.shown));
    let applied = done.applied;
    Ok(Converged { overlay: done.overlay, patches, applied, rounds, remaining, converged, unsettled })
}

impl AppliedFix {
    /// The fix of a finding of `report`, before it is made.
    fn of(report: &Report, finding: &Finding, round: usize) -> Option<AppliedFix> {
        let fix = finding.fix.as_ref()?;
        let (shown, line) = place(report, finding);
        Some(AppliedFix {
            round,
            rule: finding.rule,
            fingerprint: finding.fingerprint.clone(),
            function: finding.function.clone(),
            title: fix.title.clone(),
            safety: fix.safety,
            id: FixId::of(report, finding),
            shown,
            line,
            places: Vec::new(),
        })
    }
}

impl Plan {
    /// The fixes that can be made to the texts of `report` at once.
    ///
    /// The first by file and start wins. A fix that overlaps its edits or reaches into its guard's life is deferred:
    /// blocks around two lives that cross would nest wrongly, though no edit overlaps another.
    /// The same edit, such as a `use` line, may be part of several fixes and is made once.
    pub fn new(report: &Report, options: &ApplyOptions<'_>) -> Plan {
        Plan::without(report, options, &BTreeSet::new())
    }

    /// [`Plan::new`] without the fixes in `settled`, about which there is nothing more to say.
    fn without(report: &Report, options: &ApplyOptions<'_>, settled: &BTreeSet<FixId>) -> Plan {
        let mut candidates = Vec::new();
        let mut rejected = Vec::new();
        for (idx, finding) in report.findings.iter().enumerate() {
            if settled.contains(&FixId::of(report, finding)) {
                continue;
            }
            match Candidate::of(idx, finding, report, options) {
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
            let Some(edits) = united(&candidate.edits, &plan.edits) else {
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
            plan.own.push(candidate.edits.clone());
            taken.push(candidate);
        }
        plan
    }

    /// Leaves in the plan what `reviewer` lets pass; the others are `settled`. Whether anything is left.
    fn review(
        &mut self,
        report: &Report,
        reviewer: &mut dyn Reviewer,
        settled: &mut BTreeSet<FixId>,
    ) -> bool {
        let total = self.fixes.len();
        let mut reviewed = Plan::default();
        for (number, (&idx, own)) in self.fixes.iter().zip(&self.own).enumerate() {
            let Some(finding) = report.findings.get(idx) else { continue };
            let Some(fix) = &finding.fix else { continue };
            let id = FixId::of(report, finding);
            let changes = changes(own, report);
            let number = number + 1;
            let proposal = Proposal { id: id.clone(), report, finding, fix, changes, number, total };
            let own = match reviewer.review(&proposal) {
                Decision::Make => own.clone(),
                Decision::Leave => {
                    settled.insert(id);
                    continue;
                }
                Decision::MakeInstead(changes) => {
                    settled.insert(id);
                    edits_of_changes(&changes, report)
                }
            };
            // What a person wrote may reach further than the fix did.
            let Some(edits) = united(&own, &reviewed.edits) else { continue };
            reviewed.edits.extend(edits);
            reviewed.fixes.push(idx);
            reviewed.own.push(own);
        }
        *self = reviewed;
        !self.fixes.is_empty()
    }
}

/// What the edits `own` alone make of the files of `report`.
fn changes(own: &BTreeMap<usize, EditSet>, report: &Report) -> Vec<Change> {
    let change = |(&file, edits): (&usize, &EditSet)| {
        let file = report.files.get(file)?;
        Some(Change {
            path: file.path.clone(),
            shown: file.shown.clone(),
            before: file.text.clone(),
            after: edits.apply(&file.text),
        })
    };
    own.iter().filter_map(change).collect()
}

/// Edits, line by line, that make the changes to the files of `report`; a change of another text makes none.
fn edits_of_changes(changes: &[Change], report: &Report) -> BTreeMap<usize, EditSet> {
    let mut acc = BTreeMap::new();
    for change in changes {
        let file = report.files.iter().position(|it| it.path == change.path && it.text == change.before);
        if let Some(file) = file {
            acc.insert(file, line_edits(&change.before, &change.after));
        }
    }
    acc
}

/// The edits of the files that a fix with the edits `own` touches, its own and `planned`; `None` where they overlap.
fn united(
    own: &BTreeMap<usize, EditSet>,
    planned: &BTreeMap<usize, EditSet>,
) -> Option<BTreeMap<usize, EditSet>> {
    let mut acc = BTreeMap::new();
    for (&file, own) in own {
        let mut edits = planned.get(&file).cloned().unwrap_or_default();
        edits.union(own).ok()?;
        acc.insert(file, edits);
    }
    Some(acc)
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
        for place in self.applied.iter_mut().flat_map(|it| &mut it.places) {
            let file = report.files.iter().position(|it| it.path == place.path);
            if let Some(edits) = file.and_then(|it| plan.edits.get(&it)) {
                place.range = edits.range_after(&place.range);
            }
        }
        for (&finding, own) in plan.fixes.iter().zip(&plan.own) {
            let applied = report.findings.get(finding).and_then(|it| AppliedFix::of(report, it, round));
            let Some(mut applied) = applied else { continue };
            for (&file_idx, own) in own {
                let (Some(file), Some(all)) = (report.files.get(file_idx), plan.edits.get(&file_idx)) else {
                    continue;
                };
                if let Some(patch) = self.touched.get_mut(&file.path) {
                    patch.fixes.push(self.applied.len());
                }
                applied.places.extend(
                    own.iter().map(|it| Place { path: file.path.clone(), range: all.range_after(&it.range) }),
                );
            }
            self.applied.push(applied);
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
    rewrites_declaration: bool,
}

impl Candidate {
    /// `None` when the finding has no fix that `options` allow; an error says why an allowed one cannot be made.
    fn of(
        idx: usize,
        finding: &Finding,
        report: &Report,
        options: &ApplyOptions<'_>,
    ) -> Option<Result<Candidate, String>> {
        let fix = finding.fix.as_ref()?;
        let allowed = fix.safety >= options.least_safety && fix.safety > Safety::Display;
        if !allowed || finding.suppressed || !(options.accept)(&FixId::of(report, finding)) {
            return None;
        }
        let edits = match edits_by_file(&fix.edits, &report.files) {
            Ok(edits) => edits,
            Err(reason) => return Some(Err(reason)),
        };
        let files = edits.keys().filter_map(|&it| report.files.get(it));
        let outside = options.root.and_then(|root| files.into_iter().find(|it| !lies_in(&it.path, root)));
        if let Some(file) = outside {
            return Some(Err(format!(
                "its fix edits `{}` too, which is outside of what is checked",
                file.shown
            )));
        }
        let life = finding.guard.as_ref().and_then(|guard| {
            let (acquired, released) = (&guard.acquired, &guard.released);
            let sane = acquired.file == released.file && acquired.start <= released.end;
            sane.then_some((acquired.file, acquired.start..released.end))
        });
        let order = (finding.span.file, finding.span.start, idx);
        let rewrites_declaration = fix.rewrites_declaration;
        Some(Ok(Candidate { finding: idx, order, edits, life, rewrites_declaration }))
    }

    /// Whether the two cannot be made in one round. Edits that overlap are `EditSet`'s to find.
    ///
    /// They reach into each other's guard life, or one rewrites all uses of a declaration and the other may add one.
    fn crosses(&self, other: &Candidate) -> bool {
        let share_file = self.edits.keys().any(|it| other.edits.contains_key(it));
        if self.rewrites_declaration != other.rewrites_declaration && share_file {
            return true;
        }
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

fn lies_in(path: &Path, root: &Path) -> bool {
    path.canonicalize().as_deref().unwrap_or(path).starts_with(root)
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
        let after = edits.apply(&file.text);
        if is_manifest(&file.path) {
            return manifest::parses(&after) || !manifest::parses(&file.text);
        }
        let after = (self.syntax_errors)(&after);
        after == 0
            || after <= *self.before.entry(file_idx).or_insert_with(|| (self.syntax_errors)(&file.text))
    }
}

fn is_manifest(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "toml")
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
    use crate::model::{GuardFact, LockFamily, LockMode, Severity, Span};

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
                rewrites_declaration: false,
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
            root: None,
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
}
