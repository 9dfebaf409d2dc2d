//! One run: which functions are typed, on which threads, and how their findings become a report.

use std::collections::BTreeMap;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::config::Config;
use crate::facts::candidates::{self, Candidate, FileScan, Words, WordsInReach};
use crate::facts::effects::{self, Summaries};
use crate::facts::meaning::Meanings;
use crate::facts::site;
use crate::facts::test_code::TestCode;
use crate::facts::workspace::{Asked, Workspace};
use crate::load::discover::{self, DiscoverOptions, Discovery, LoadError};
use crate::load::graph::{Graph, wanted_models};
use crate::load::{self, LoadedFile, Overlay, Sources, generated};
use crate::model::{Finding, Note, NoteSeverity, Report, SourceFile};
use crate::models::ModelSet;
use crate::ra::hir_def::FunctionId;
use crate::ra::hir_ty::attach_db;
use crate::ra::syntax::{AstNode as _, SourceFile as Syntax, SyntaxNode, TextRange, ast};
use crate::ra::vfs::FileId;
use crate::rewrite::Location;
use crate::rules::{Detect, Rule, Subject};
use crate::text::LineIndex;

/// What is asked of a run.
pub struct Request<'a> {
    pub paths: &'a [PathBuf],
    pub discover: DiscoverOptions,
    pub rules: Vec<&'static Rule>,
    pub models: &'a ModelSet,
    pub include_tests: bool,
    pub config: Config,
    /// How many threads type functions; at least one.
    pub threads: usize,
}

/// A thread's stack: the parser and the type checker recurse as deeply as the code nests.
pub const STACK_BYTES: usize = 256 << 20;

/// Analyses what `request` asks for; texts in `overlay` stand for those on disk.
///
/// Fails when a path does not exist or an explicit manifest cannot be read; everything less is a note.
pub fn analyse(request: &Request<'_>, overlay: &Overlay) -> Result<Report, LoadError> {
    let discovery = discover::discover(request.paths, &request.discover, overlay)?;
    Ok(analyse_discovered(request, &discovery, overlay))
}

fn analyse_discovered(request: &Request<'_>, discovery: &Discovery, overlay: &Overlay) -> Report {
    let mut sources = load::read(discovery, request.models, overlay);
    let models = wanted_models(&sources.crates, request.models);
    let words = Words::collect(request.models, &models, &sources.files, &sources.trees);
    let words = WordsInReach::new(&words, &load::models_in_reach(&sources, request.models));
    let scan = |(index, file): (usize, &LoadedFile)| match file.checked {
        true => candidates::scan(index, file, words.of(file), &sources.trees),
        false => FileScan::default(),
    };
    let scans: Vec<FileScan> = sources.files.par_iter().enumerate().map(scan).collect();
    let mut notes = std::mem::take(&mut sources.notes);
    notes.extend(syntax_notes(request, &sources, &scans));
    let (guard_rules, workspace_rules): (Vec<&'static Rule>, Vec<&'static Rule>) =
        request.rules.iter().partition(|it| matches!(it.detect, Detect::Guard(_)));
    let relevant = relevant(&workspace_rules, &sources);
    let work: Vec<(usize, &Candidate)> = scans
        .iter()
        .enumerate()
        .filter(|(index, _)| !generated::is_generated(&sources.files[*index].text))
        .flat_map(|(index, scan)| scan.candidates.iter().map(move |it| (index, it)))
        .filter(|(_, it)| !guard_rules.is_empty() && (request.include_tests || !it.in_test))
        .collect();
    let functions_typed = work.len();
    let mut findings = Vec::new();
    if !work.is_empty() || !relevant.is_empty() {
        let views = load::views(&sources);
        sources.trees.clear();
        let mut graph = load::database(&sources, &views, request.models);
        findings.extend(check_all(request, (&sources, &words), &graph, tasks(&work, &relevant), &mut notes));
        let hidden: Vec<(usize, &Candidate)> =
            work.into_iter().filter(|(file, it)| views[*file].hides(it.range.into())).collect();
        if !hidden.is_empty() {
            load::show_alternates(&mut graph, &sources, &views);
            let tasks = tasks(&hidden, &[]);
            findings.extend(check_all(request, (&sources, &words), &graph, tasks, &mut notes));
            for finding in &mut findings {
                let span = &finding.span;
                let around = |range: TextRange| {
                    let range = Range::<usize>::from(range);
                    range.start <= span.start && span.end <= range.end
                };
                let is_split = |file: usize, it: &Candidate| views[file].splits(it.range.into());
                if hidden
                    .iter()
                    .any(|(file, it)| *file == span.file && around(it.range) && is_split(*file, it))
                {
                    withdraw_fix(finding);
                }
            }
        }
        drop_aside(graph);
    }
    let files_checked = sources.files.iter().filter(|it| it.checked).count();
    report(sources, findings, notes, files_checked, functions_typed, &request.discover.working_dir)
}

/// Lets go of the database beside what follows, or not at all where the program ends first: it is millions of pieces.
fn drop_aside(graph: Graph) {
    // Where no thread can be started, it is dropped here.
    let _ = std::thread::Builder::new().spawn(move || drop(graph));
}

/// Takes the fix of a finding back whose function differs between the views: each shows uses that the other does not.
fn withdraw_fix(finding: &mut Finding) {
    if finding.fix.take().is_some() {
        let reason =
            "parts of the function are compiled under one configuration only, and a fix sees one at a time";
        finding.declined = Some(reason.to_owned());
    }
}

fn syntax_notes(request: &Request<'_>, sources: &Sources, scans: &[FileScan]) -> Vec<Note> {
    let working_dir = &request.discover.working_dir;
    let mut notes = Vec::new();
    let named = |path: &Path| {
        request.paths.iter().any(|it| working_dir.join(it).canonicalize().is_ok_and(|it| it == path))
    };
    for (file, scan) in sources.files.iter().zip(scans) {
        if let Some((message, offset)) = &scan.error {
            let position = LineIndex::new(&file.text).position(*offset);
            let path = shown(&file.path, working_dir);
            // A file that no crate has may be a template or a test's input.
            let (severity, why) = match file.reached || named(&file.path) {
                true => (NoteSeverity::Error, "what follows may be missed"),
                false => (NoteSeverity::Info, "no crate has this file"),
            };
            notes.push(Note {
                severity,
                message: format!(
                    "{path}:{}:{}: syntax error: {message}; {why}",
                    position.line, position.column
                ),
            });
        }
    }
    notes
}

/// The rules about the whole workspace for which some file may matter.
fn relevant(rules: &[&'static Rule], sources: &Sources) -> Vec<&'static Rule> {
    let checked = || sources.files.par_iter().filter(|it| it.checked);
    let is_relevant = |rule: &Rule| match rule.detect {
        Detect::Workspace { relevant, .. } => checked().any(|it| relevant(&it.text)),
        Detect::Guard(_) => false,
    };
    rules.iter().copied().filter(|it| is_relevant(it)).collect()
}

/// A share of the work that one thread does without the others.
enum Task<'a> {
    /// One rule about the whole workspace.
    Rule(&'static Rule),
    /// The candidates of one file.
    File(usize, Vec<&'a Candidate>),
}

/// The work as tasks, the longest first.
fn tasks<'a>(work: &[(usize, &'a Candidate)], rules: &[&'static Rule]) -> Vec<Task<'a>> {
    let mut by_file: BTreeMap<usize, Vec<&Candidate>> = BTreeMap::new();
    for &(file, candidate) in work {
        by_file.entry(file).or_default().push(candidate);
    }
    let rules = rules.iter().map(|it| Task::Rule(it));
    rules.chain(by_file.into_iter().map(|(file, candidates)| Task::File(file, candidates))).collect()
}

/// Findings with files by their index into `Sources::files`.
fn check_all(
    request: &Request<'_>,
    (sources, words): (&Sources, &WordsInReach),
    graph: &Graph,
    tasks: Vec<Task<'_>>,
    notes: &mut Vec<Note>,
) -> Vec<Finding> {
    let next = AtomicUsize::new(0);
    let found = Mutex::new(Vec::new());
    let noted = Mutex::new(Vec::new());
    let file_ids = graph.file_ids.as_slice();
    let summaries = &Summaries::default();
    std::thread::scope(|scope| {
        for _ in 0..request.threads.clamp(1, tasks.len().max(1)) {
            let db = graph.db.clone();
            let (tasks, next, found, noted) = (&tasks, &next, &found, &noted);
            let worker = move || {
                attach_db(&db, || {
                    // The thread's own; it ends with the process.
                    let tests = (!request.include_tests).then(|| TestCode::new(sources, file_ids));
                    let meanings = Box::leak(Box::new(Meanings::new(&db, tests)));
                    let asked = Asked { include_tests: request.include_tests, config: &request.config };
                    let workspace = Workspace::new(&db, meanings, summaries, sources, words, file_ids, asked);
                    let checker = Checker { request, file_ids, workspace: &workspace };
                    while let Some(task) = tasks.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let (findings, notes) = match task {
                            Task::Rule(rule) => checker.rule(rule),
                            Task::File(file, candidates) => checker.file(*file, candidates),
                        };
                        lock(found).extend(findings);
                        lock(noted).extend(notes);
                    }
                });
            };
            // A thread that cannot be started leaves its share to the others.
            let _ = std::thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, worker);
        }
    });
    notes.extend(lock(&noted).drain(..));
    std::mem::take(&mut *lock(&found))
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// One thread's view of the run.
struct Checker<'a, 'db> {
    request: &'a Request<'a>,
    file_ids: &'a [FileId],
    workspace: &'a Workspace<'a, 'db>,
}

impl Checker<'_, '_> {
    fn rule(&self, rule: &'static Rule) -> (Vec<Finding>, Vec<Note>) {
        match catch_unwind(AssertUnwindSafe(|| rule.check_workspace(self.workspace))) {
            Ok(findings) => (findings, Vec::new()),
            Err(_) => {
                let message =
                    format!("`{}` could not be checked (a bug of asyncfix); it is skipped", rule.id);
                (Vec::new(), vec![Note { severity: NoteSeverity::Error, message }])
            }
        }
    }

    fn file(&self, index: usize, candidates: &[&Candidate]) -> (Vec<Finding>, Vec<Note>) {
        let file = &self.workspace.sources.files[index];
        let file_id = self.file_ids[index];
        let sema = &self.workspace.sema;
        let Some(editioned) = sema.attach_first_edition_opt(file_id) else {
            let note = format!(
                "`{}` belongs to no crate; it is skipped",
                shown(&file.path, &self.request.discover.working_dir)
            );
            return (Vec::new(), vec![Note { severity: NoteSeverity::Info, message: note }]);
        };
        let root = sema.parse(editioned);
        // What the engine sees may be blanked in places; fixes edit the file as it is.
        let tree = self.workspace.tree(index);
        let mut found = Vec::new();
        let mut notes = Vec::new();
        for node in root.syntax().descendants().filter_map(ast::Fn::cast) {
            let range = node.syntax().text_range();
            let Some(candidate) =
                candidates.iter().find(|it| it.range.end() == range.end() && it.range.contains_range(range))
            else {
                continue;
            };
            let checked = catch_unwind(AssertUnwindSafe(|| {
                let function = sema.to_fn_def(&node)?;
                let function = FunctionId::try_from(function).ok()?;
                let mut found = self.function(function, index, file_id, &tree, candidate);
                for it in found.iter_mut().filter(|_| is_allowed(&tree, range)) {
                    it.suppressed = true;
                }
                Some(found)
            }));
            match checked {
                Ok(findings) => found.extend(findings.into_iter().flatten()),
                Err(_) => {
                    let name = ast::HasName::name(&node).map(|it| it.to_string()).unwrap_or_default();
                    let path = shown(&file.path, &self.request.discover.working_dir);
                    let message = format!(
                        "`{name}` in `{path}` could not be analysed (a bug of asyncfix); it is skipped"
                    );
                    notes.push(Note { severity: NoteSeverity::Info, message });
                }
            }
        }
        (found, notes)
    }

    fn function(
        &self,
        function: FunctionId,
        index: usize,
        file_id: FileId,
        tree: &SyntaxNode,
        candidate: &Candidate,
    ) -> Vec<Finding> {
        let text = &self.workspace.sources.files[index].text;
        let cx = self.workspace.body(function);
        let path = effects::function_path(&cx.types, function);
        let mut found = Vec::new();
        for site in site::sites(&cx, self.workspace.summaries) {
            if site.file != file_id {
                continue;
            }
            let location = Location { file: index, text, tree, function: &path, in_test: candidate.in_test };
            let subject = Subject { cx: &cx, site: &site, workspace: self.workspace };
            for rule in &self.request.rules {
                found.extend(rule.check_guard(&subject, location));
            }
        }
        found
    }
}

/// Whether clippy's lints of the same problem are allowed around the function at `range`.
fn is_allowed(tree: &SyntaxNode, range: TextRange) -> bool {
    let names = ["await_holding_lock", "await_holding_refcell_ref", "await_holding_invalid_type"];
    let Some(function) = tree.covering_element(range).into_node() else { return false };
    let attributes = function.ancestors().flat_map(|it| it.children()).filter_map(ast::Attr::cast);
    let around = attributes.filter(|it| {
        let owner = it.syntax().parent();
        owner.is_some_and(|it| it.text_range().contains_range(range))
    });
    around.into_iter().any(|it| {
        let text = it.syntax().text().to_string();
        (text.contains("allow(") || text.contains("expect("))
            && names.iter().any(|name| text.contains(&format!("clippy::{name}")))
    })
}

fn report(
    sources: Sources,
    mut findings: Vec<Finding>,
    mut notes: Vec<Note>,
    files_checked: usize,
    functions_typed: usize,
    working_dir: &Path,
) -> Report {
    let manifests = sources.manifests.into_iter().map(|it| (it.path, it.text));
    let texts: Vec<(PathBuf, String)> =
        sources.files.into_iter().map(|it| (it.path, it.text)).chain(manifests).collect();
    let shown_paths: Vec<String> = texts.iter().map(|it| shown(&it.0, working_dir)).collect();
    let mut used: Vec<usize> = findings.iter_mut().flat_map(Finding::spans_mut).map(|it| it.file).collect();
    used.sort_by(|a, b| shown_paths[*a].cmp(&shown_paths[*b]));
    used.dedup();
    let place: BTreeMap<usize, usize> = used.iter().enumerate().map(|(place, &file)| (file, place)).collect();
    for span in findings.iter_mut().flat_map(Finding::spans_mut) {
        span.file = place[&span.file];
    }
    for fix in findings.iter_mut().filter_map(|it| it.fix.as_mut()) {
        fix.edits.sort();
        fix.edits.dedup();
    }
    findings.sort_by(|a, b| {
        let key =
            |it: &Finding| (it.span.clone(), it.rule, std::cmp::Reverse(it.severity), it.message.clone());
        key(a).cmp(&key(b))
    });
    findings.dedup_by(|a, b| a.rule == b.rule && a.span == b.span);
    number_fingerprints(&mut findings);
    notes.sort();
    notes.dedup();
    let mut texts: Vec<Option<(PathBuf, String)>> = texts.into_iter().map(Some).collect();
    let files = used
        .iter()
        .filter_map(|&it| {
            let (path, text) = texts[it].take()?;
            Some(SourceFile { path, shown: shown_paths[it].clone(), text })
        })
        .collect();
    Report { files, findings, notes, files_checked, functions_typed }
}

/// Tells equal fingerprints apart by a counter, in source order.
fn number_fingerprints(findings: &mut [Finding]) {
    let mut seen: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for finding in findings {
        let count = seen.entry((finding.span.file, finding.fingerprint.clone())).or_default();
        *count += 1;
        if *count > 1 {
            finding.fingerprint = format!("{}#{count}", finding.fingerprint);
        }
    }
}

/// The path as people and machines see it: relative to the working directory where it is beneath it, with `/`.
pub fn shown(path: &Path, working_dir: &Path) -> String {
    path.strip_prefix(working_dir).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// How many syntax errors `text` has.
pub fn syntax_errors(text: &str) -> usize {
    Syntax::parse(&load::without_bom(text), crate::ra::span::Edition::CURRENT).errors().len()
}
