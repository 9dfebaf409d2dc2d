//! One run of the guard rules over a project, in this process.

use std::path::Path;

use anyhow::{Context as _, Result};
use asyncfix::config::Config;
use asyncfix::engine::{self, Request, STACK_BYTES};
use asyncfix::load::Overlay;
use asyncfix::load::discover::DiscoverOptions;
use asyncfix::model::Report;
use asyncfix::models::ModelSet;
use asyncfix::rules::{self, Rule};
use asyncfix::system::Stopwatch;

/// The rules about a guard that is alive over an await, those that are off by default included.
pub const GUARD_RULES: [&str; 4] =
    ["lock_held_across_io", "sync_guard_across_await", "lock_held_across_await", "lock_guards_io"];

/// What the guard rules find in `project`, test code included where `include_tests`, and the seconds that it took.
pub fn analyse(project: &Path, include_tests: bool) -> Result<(Report, f64)> {
    let stopwatch = Stopwatch::start();
    let report = with_rules(project, &GUARD_RULES, include_tests, |request| {
        engine::analyse(request, &Overlay::new())
    })??;
    Ok((report, stopwatch.seconds()))
}

/// Asks every rule about `project`, those that are off by default included; `f` runs where the parser has room.
pub fn with_request<T: Send>(project: &Path, f: impl FnOnce(&Request<'_>) -> T + Send) -> Result<T> {
    let rules: Vec<&str> = rules::ALL.iter().map(|it| it.id).collect();
    with_rules(project, &rules, false, f)
}

fn with_rules<T: Send>(
    project: &Path,
    rules: &[&str],
    include_tests: bool,
    f: impl FnOnce(&Request<'_>) -> T + Send,
) -> Result<T> {
    let project =
        project.canonicalize().with_context(|| format!("cannot resolve `{}`", project.display()))?;
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    // The pool of an earlier run of this process does as well.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK_BYTES).build_global();
    let rules: Vec<&'static Rule> = rules.iter().filter_map(|it| rules::find(it)).collect();
    let run = || {
        let paths = [project.clone()];
        let models = ModelSet::embedded();
        let request = Request {
            paths: &paths,
            discover: DiscoverOptions {
                working_dir: project,
                no_ignore: true,
                exclude: Vec::new(),
                force_exclude: false,
                packages: Vec::new(),
            },
            rules,
            models: &models,
            include_tests,
            config: Config::default(),
            threads,
        };
        f(&request)
    };
    std::thread::scope(|scope| {
        let run = std::thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, run)?;
        run.join().map_err(|_| anyhow::anyhow!("the run panicked"))
    })
}
