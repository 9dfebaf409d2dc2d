//! One `--apply`: asked of version control, journaled, written, and proved by the compiler.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::blame;
use super::journal::{Home, Journal, JournalError, Restored};
use super::plan::{
    AppliedFix, ApplyOptions, Change, Converged, Decision, FixId, MakeAll, Proposal, Reviewer,
    converge_reviewed,
};
use super::vcs::{self, Edited, VcsError, VcsPolicy};
use super::verify::{self, Checks, Diagnostic, LockFiles, Verdict};
use super::write::{self, ApplyError, Writer};
use crate::load::Overlay;
use crate::load::discover::LoadError;
use crate::model::{Report, Safety};
use crate::system::disk::Disk;

/// What a session may do.
pub struct SessionOptions<'a> {
    /// Canonical; nothing outside is written.
    pub root: &'a Path,
    pub least_safety: Safety,
    /// How many syntax errors a text has.
    pub syntax_errors: &'a dyn Fn(&str) -> usize,
    pub vcs: VcsPolicy,
    pub proof: ProofPolicy,
    pub disk: &'a dyn Disk,
}

/// How the result is proved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProofPolicy {
    /// Ask nobody.
    pub skip: bool,
    /// Go on where the tree is not accepted before the fixes; then errors that are new count.
    pub broken_code: bool,
    /// A command that must succeed as well, and where it is run.
    pub command: Option<(String, PathBuf)>,
}

/// Gives the report on the sources, where texts of the overlay stand for those on disk.
pub type Analyse<'a> = dyn FnMut(&Overlay) -> Result<Report, LoadError> + 'a;

/// What a session says while it is at work.
#[derive(Debug, Clone, PartialEq)]
pub enum Event<'a> {
    /// Another process is writing in the same repository.
    Waiting,
    /// A run that was cut short was taken back first.
    Resumed(&'a Restored),
    Checking(Phase),
    /// So many crates are checked.
    Progress(usize),
    /// A check is over.
    Checked,
    /// A fix is taken back: it is guilty of these errors.
    TakenBack(&'a TakenBack),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Before,
    After,
    /// Without the fixes that were taken back.
    Again,
    /// With some of the fixes, to find the guilty one.
    Search {
        fixes: usize,
    },
}

/// Where a session ended.
#[derive(Debug, Clone)]
pub struct Session {
    /// The fixes that are in the files, and what is left to be found.
    pub converged: Converged,
    pub taken_back: Vec<TakenBack>,
    pub proof: Proof,
}

/// A fix that the compiler, or the user's command, did not accept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    pub fix: AppliedFix,
    pub errors: Vec<Diagnostic>,
}

/// What is known of the tree after the fixes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// No file was edited.
    NothingToProve,
    /// The checks accept it as they did before.
    Proved,
    /// Nobody could be asked: why, as a clause.
    Unproved(String),
    /// Nobody was asked.
    Skipped,
}

/// Why nothing was written, or what was written is put back.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    #[error(transparent)]
    Load(#[from] LoadError),
    #[error("the fixes do not settle: after {} rounds these still change the code", super::plan::MAX_ROUNDS)]
    Unsettled(Vec<AppliedFix>),
    #[error("{error}")]
    Vcs { error: VcsError, converged: Box<Converged> },
    #[error(transparent)]
    Apply(#[from] ApplyError),
    #[error("{0}; no file was written")]
    Journal(#[from] JournalError),
    #[error(
        "the code is not accepted before the fixes, so that nothing could be said of it after them; no file was written: mend it, or pass `--broken-code` or `--no-verify`\n\n{}",
        first_of(errors)
    )]
    BrokenBefore { errors: Vec<Diagnostic>, converged: Box<Converged> },
}

fn first_of(errors: &[Diagnostic]) -> String {
    errors.first().map(|it| it.rendered.trim_end().to_owned()).unwrap_or_default()
}

/// Makes the fixes of the sources and writes them.
///
/// `reviewer` is asked about each fix when version control has no objection; without one all are made.
/// When this fails every file is as it was, or the error says which is not.
pub fn apply(
    options: &SessionOptions<'_>,
    analyse: &mut Analyse<'_>,
    reviewer: Option<&mut dyn Reviewer>,
    events: &mut dyn FnMut(Event<'_>),
) -> Result<Session, SessionError> {
    let home = Home::of(options.root);
    // What was cut short is taken back before anything is read.
    let mut journal = None;
    if home.exists() {
        let opened = Journal::open(home.clone(), options.disk, || events(Event::Waiting))?;
        if let Some(restored) = opened.resume()? {
            events(Event::Resumed(&restored));
        }
        journal = Some(opened);
    }
    let first = analyse(&Overlay::new())?;
    let plan = ApplyOptions {
        least_safety: options.least_safety,
        root: Some(options.root),
        syntax_errors: options.syntax_errors,
        accept: &|_| true,
    };
    let mut converged = converge_reviewed(first.clone(), &mut *analyse, &plan, &mut MakeAll)?;
    // Nobody should answer questions about files that may not be edited in the end.
    vet(&converged, options)?;
    let mut instead = BTreeMap::new();
    if let Some(reviewer) = reviewer {
        let mut recorder = Recorder { reviewer, instead };
        converged = converge_reviewed(first.clone(), &mut *analyse, &plan, &mut recorder)?;
        instead = recorder.instead;
    }
    if !converged.converged {
        return Err(SessionError::Unsettled(converged.unsettled));
    }
    if converged.patches.is_empty() {
        return Ok(Session { converged, taken_back: Vec::new(), proof: Proof::NothingToProve });
    }
    let files: BTreeSet<PathBuf> = write::targets(&converged.patches, options.root)?.into_iter().collect();
    let mut prover = Prover::new(&options.proof, &files);
    let locks = LockFiles::remember(&prover.checks);
    let proved = (|| {
        if let Err(errors) = prover.look_before(events) {
            return Err(SessionError::BrokenBefore { errors, converged: Box::new(converged.clone()) });
        }
        let journal = match journal {
            Some(journal) => journal,
            None => {
                let opened = Journal::open(home, options.disk, || events(Event::Waiting))?;
                if let Some(restored) = opened.resume()? {
                    events(Event::Resumed(&restored));
                }
                opened
            }
        };
        let writer = Writer::begin(&journal, options.disk, &converged.patches, options.root)?;
        let replan = Replan {
            originals: converged.patches.iter().map(|it| (it.path.clone(), it.before.clone())).collect(),
            first,
            analyse,
            options,
            instead,
        };
        prove(writer, converged.clone(), replan, &mut prover, events)
    })();
    locks.put_back(options.disk);
    proved
}

/// Fails where version control could not give a file back.
fn vet(converged: &Converged, options: &SessionOptions<'_>) -> Result<(), SessionError> {
    let targets = write::targets(&converged.patches, options.root)?;
    let edited: Vec<Edited> = targets
        .into_iter()
        .zip(&converged.patches)
        .map(|(path, patch)| Edited { path, shown: patch.shown.clone() })
        .collect();
    vcs::check(&edited, options.vcs)
        .map_err(|error| SessionError::Vcs { error, converged: Box::new(converged.clone()) })
}

/// Writes `converged`, and takes fixes back until the checks accept the rest.
fn prove<'j, 'd>(
    writer: Writer<'j, 'd>,
    mut converged: Converged,
    mut replan: Replan<'_>,
    prover: &mut Prover,
    events: &mut dyn FnMut(Event<'_>),
) -> Result<Session, SessionError> {
    let mut taken_back: Vec<TakenBack> = Vec::new();
    let mut allowed: BTreeSet<FixId> = converged.applied.iter().map(|it| it.id.clone()).collect();
    let mut writer = writer.write(&converged.patches)?;
    let mut phase = Phase::After;
    while !converged.applied.is_empty() {
        let Some(errors) = prover.new_errors(phase, events) else { break };
        phase = Phase::Again;
        let mut guilty: Vec<TakenBack> = blame::blamed(&errors, &converged.applied, &converged.patches)
            .into_iter()
            .filter_map(|(idx, errors)| Some(TakenBack { fix: converged.applied.get(idx)?.clone(), errors }))
            .collect();
        if guilty.is_empty() {
            let (searched, one) = search(writer, &converged, errors, &mut replan, prover, events)?;
            writer = searched;
            guilty.push(one);
        }
        for one in guilty {
            events(Event::TakenBack(&one));
            allowed.remove(&one.fix.id);
            taken_back.push(one);
        }
        converged = replan.with(&allowed)?;
        writer = writer.write(&converged.patches)?;
    }
    decline(&mut converged.remaining, &taken_back);
    let fixes = converged.applied.len();
    writer.finish(fixes)?;
    Ok(Session { converged, taken_back, proof: prover.proof() })
}

/// Finds one guilty fix where the errors name none: the last of the smallest number of first fixes that breaks.
fn search<'j, 'd>(
    mut writer: Writer<'j, 'd>,
    converged: &Converged,
    errors: Vec<Diagnostic>,
    replan: &mut Replan<'_>,
    prover: &mut Prover,
    events: &mut dyn FnMut(Event<'_>),
) -> Result<(Writer<'j, 'd>, TakenBack), SessionError> {
    let (mut good, mut bad) = (0, converged.applied.len());
    let mut errors_of_bad = errors;
    while bad - good > 1 {
        let middle = good + (bad - good) / 2;
        let some = converged.applied.iter().take(middle).map(|it| it.id.clone()).collect();
        writer = writer.write(&replan.with(&some)?.patches)?;
        match prover.new_errors(Phase::Search { fixes: middle }, events) {
            Some(errors) => (bad, errors_of_bad) = (middle, errors),
            None => good = middle,
        }
    }
    let fix = converged.applied[bad - 1].clone();
    Ok((writer, TakenBack { fix, errors: errors_of_bad }))
}

/// No report offers a fix that was just taken back.
fn decline(report: &mut Report, taken_back: &[TakenBack]) {
    let ids: Vec<FixId> = report.findings.iter().map(|it| FixId::of(report, it)).collect();
    for (finding, id) in report.findings.iter_mut().zip(ids) {
        let Some(one) = taken_back.iter().find(|it| it.fix.id == id) else { continue };
        let why = one.errors.first().map(|it| match &it.code {
            Some(code) => format!("{} ({code})", it.message),
            None => it.message.clone(),
        });
        finding.fix = None;
        finding.declined =
            Some(format!("the code is not accepted with its fix: {}", why.unwrap_or_default()));
    }
}

/// Makes the fixes again without some of them.
struct Replan<'a> {
    first: Report,
    /// The files that are edited, as they were.
    originals: Overlay,
    analyse: &'a mut Analyse<'a>,
    options: &'a SessionOptions<'a>,
    instead: BTreeMap<FixId, Vec<Change>>,
}

impl Replan<'_> {
    fn with(&mut self, allowed: &BTreeSet<FixId>) -> Result<Converged, LoadError> {
        let plan = ApplyOptions {
            least_safety: self.options.least_safety,
            root: Some(self.options.root),
            syntax_errors: self.options.syntax_errors,
            accept: &|it| allowed.contains(it),
        };
        let originals = &self.originals;
        let analyse = &mut self.analyse;
        let over = |overlay: &Overlay| {
            let mut texts = originals.clone();
            texts.extend(overlay.iter().map(|(path, text)| (path.clone(), text.clone())));
            analyse(&texts)
        };
        converge_reviewed(self.first.clone(), over, &plan, &mut Replay { instead: &self.instead })
    }
}

/// Asks a reviewer, and remembers what was edited by hand.
struct Recorder<'a> {
    reviewer: &'a mut dyn Reviewer,
    instead: BTreeMap<FixId, Vec<Change>>,
}

impl Reviewer for Recorder<'_> {
    fn review(&mut self, proposal: &Proposal<'_>) -> Decision {
        let decision = self.reviewer.review(proposal);
        if let Decision::MakeInstead(changes) = &decision {
            self.instead.insert(proposal.id.clone(), changes.clone());
        }
        decision
    }
}

/// Says of what was accepted once what was said then.
struct Replay<'a> {
    instead: &'a BTreeMap<FixId, Vec<Change>>,
}

impl Reviewer for Replay<'_> {
    fn review(&mut self, proposal: &Proposal<'_>) -> Decision {
        let Some(instead) = self.instead.get(&proposal.id) else { return Decision::Make };
        let fits = |change: &Change| {
            proposal.changes.iter().any(|it| it.path == change.path && it.before == change.before)
        };
        // What was edited by hand is of one text only.
        if instead.iter().all(fits) { Decision::MakeInstead(instead.clone()) } else { Decision::Leave }
    }
}

/// Asks the compiler, and knows what it said before the fixes.
struct Prover {
    checks: Checks,
    broken_code: bool,
    /// `None` where nobody is asked: then `unproved` may say why.
    before: Option<Vec<Diagnostic>>,
    unproved: Option<String>,
}

impl Prover {
    fn new(policy: &ProofPolicy, files: &BTreeSet<PathBuf>) -> Prover {
        let mut prover = Prover {
            checks: Checks::default(),
            broken_code: policy.broken_code,
            before: None,
            unproved: None,
        };
        if policy.skip {
            return prover;
        }
        prover.checks.command.clone_from(&policy.command);
        (prover.checks.workspaces, prover.unproved) = verify::workspaces(files);
        prover
    }

    fn asks(&self) -> bool {
        !self.checks.workspaces.is_empty() || self.checks.command.is_some()
    }

    /// Fails where the tree is not accepted as it is.
    fn look_before(&mut self, events: &mut dyn FnMut(Event<'_>)) -> Result<(), Vec<Diagnostic>> {
        if !self.asks() {
            return Ok(());
        }
        match self.ask(Phase::Before, events) {
            Verdict::Accepted => self.before = Some(Vec::new()),
            Verdict::Rejected(errors) if self.broken_code => self.before = Some(errors),
            Verdict::Rejected(errors) => return Err(errors),
            Verdict::Unknown(why) => {
                self.unproved = Some(why);
                // The user's command may tell all the same.
                if !std::mem::take(&mut self.checks.workspaces).is_empty() {
                    return self.look_before(events);
                }
            }
        }
        Ok(())
    }

    /// The errors that are new since before the fixes; `None` where there are none or nobody is asked.
    fn new_errors(&self, phase: Phase, events: &mut dyn FnMut(Event<'_>)) -> Option<Vec<Diagnostic>> {
        let before = self.before.as_ref()?;
        let errors = match self.ask(phase, events) {
            Verdict::Accepted => return None,
            Verdict::Rejected(errors) => verify::new_errors(before, errors),
            // It could be asked before, so that the fixes are to blame.
            Verdict::Unknown(why) => vec![Diagnostic {
                rendered: format!("error: {why}\n"),
                message: why,
                code: None,
                spans: Vec::new(),
            }],
        };
        (!errors.is_empty()).then_some(errors)
    }

    fn ask(&self, phase: Phase, events: &mut dyn FnMut(Event<'_>)) -> Verdict {
        events(Event::Checking(phase));
        let verdict = verify::verdict(&self.checks, &mut |n| events(Event::Progress(n)));
        events(Event::Checked);
        verdict
    }

    fn proof(&self) -> Proof {
        match (&self.unproved, &self.before) {
            (Some(why), _) => Proof::Unproved(why.clone()),
            (None, Some(_)) => Proof::Proved,
            (None, None) => Proof::Skipped,
        }
    }
}
