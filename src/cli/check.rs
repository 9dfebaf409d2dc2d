//! A run over sources: what is asked of the engine, and what becomes of its report.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::args::CheckArgs;
use super::output::Output;
use super::{Status, fix, rule_list};
use crate::apply::journal::Home;
use crate::config::Config;
use crate::engine::{self, Request, STACK_BYTES};
use crate::load::Overlay;
use crate::load::discover::DiscoverOptions;
use crate::model::{NoteSeverity, Report, Severity};
use crate::models::ModelSet;
use crate::system::Stopwatch;
use crate::system::disk::Disk;
use crate::system::log::{self, Level};

/// Checks, shows fixes or makes them, as the options say.
pub(super) fn run(args: &CheckArgs, disk: &dyn Disk) -> Result<Status> {
    let output = Output { args, disk, stopwatch: Stopwatch::start() };
    set_log_level(args)?;
    let mut models = ModelSet::embedded();
    for folder in &args.models {
        models.add_folder(folder)?;
    }
    let working_dir = std::env::current_dir().context("cannot tell the working directory")?;
    let mut paths = args.paths.clone();
    if let Some(manifest) = &args.manifest_path {
        if !manifest.is_file() {
            bail!("`{}` is not a file; --manifest-path takes the path of a `Cargo.toml`", manifest.display());
        }
        paths.push(manifest.parent().unwrap_or(Path::new(".")).to_owned());
    }
    let threads = args.threads.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
    // A pool that exists already, as in a second run of one process, does as well.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK_BYTES).build_global();
    let request = Request {
        paths: &paths,
        discover: DiscoverOptions {
            working_dir: working_dir.clone(),
            no_ignore: args.no_ignore,
            exclude: args.exclude.clone(),
            force_exclude: args.force_exclude,
            packages: args.package.clone(),
        },
        rules: rule_list::selected(args)?,
        models: &models,
        include_tests: args.include_tests,
        config: config(args)?,
        threads,
    };
    let status = if args.writes() {
        fix::apply(&request, &root_of(&request)?, &output)?
    } else if args.dry_run {
        let root = root_of(&request)?;
        warn_of_pending(&root, &output)?;
        fix::dry_run(&request, &root, &output)?
    } else {
        if let Ok(root) = root_of(&request) {
            warn_of_pending(&root, &output)?;
        }
        let report = analyse(&request, &Overlay::new())?;
        output.findings(&report)?;
        output.notes_and_summary(&report)?;
        status_of(&report)
    };
    Ok(if args.exit_zero && status == Status::Findings { Status::Clean } else { status })
}

/// [`engine::analyse`], which says what it did to who asks for it.
pub(super) fn analyse(
    request: &Request<'_>,
    overlay: &Overlay,
) -> Result<Report, crate::load::discover::LoadError> {
    let stopwatch = Stopwatch::start();
    let report = engine::analyse(request, overlay)?;
    log::info(|| {
        format!(
            "{} files, {} functions typed, {} findings in {:.2} s{}",
            report.files_checked,
            report.functions_typed,
            report.findings.len(),
            stopwatch.seconds(),
            if overlay.is_empty() { "" } else { ", with fixes" }
        )
    });
    Ok(report)
}

/// The settings: what the environment says, and over it what the command line says.
fn config(args: &CheckArgs) -> Result<Config> {
    let mut config = Config::default();
    if let Some(setting) = std::env::var_os("ASYNCFIX_CONFIG").filter(|it| !it.is_empty()) {
        config.set(&setting.to_string_lossy()).context("`ASYNCFIX_CONFIG` cannot be taken")?;
    }
    for setting in &args.config {
        config.set(setting).context("`--config` cannot be taken")?;
    }
    Ok(config)
}

/// `-v` is as good as `ASYNCFIX_LOG=info`.
fn set_log_level(args: &CheckArgs) -> Result<()> {
    let mut level = if args.verbose { Level::Info } else { Level::Off };
    if let Some(word) = std::env::var_os("ASYNCFIX_LOG") {
        let word = word.to_string_lossy();
        let asked = Level::from_word(&word);
        level = level.max(asked.with_context(|| {
            format!("`ASYNCFIX_LOG` is `{word}`; it may be `off`, `error`, `warn`, `info` or `debug`")
        })?);
    }
    log::set_level(level);
    Ok(())
}

/// The folder that nothing outside of is written: the one above all paths.
fn root_of(request: &Request<'_>) -> Result<PathBuf> {
    let mut root: Option<PathBuf> = None;
    for path in
        request.paths.iter().map(PathBuf::as_path).chain(request.paths.is_empty().then_some(Path::new(".")))
    {
        let path = request.discover.working_dir.join(path);
        let path = path.canonicalize().with_context(|| format!("cannot resolve `{}`", path.display()))?;
        let folder = if path.is_dir() { path } else { path.parent().unwrap_or(Path::new("/")).to_owned() };
        root = Some(match root {
            None => folder,
            Some(root) => {
                root.ancestors().find(|it| folder.starts_with(it)).unwrap_or(Path::new("/")).to_owned()
            }
        });
    }
    root.context("no path to write under")
}

/// A run that only reads leaves what another left undone, and says so.
fn warn_of_pending(root: &Path, output: &Output<'_>) -> Result<()> {
    if Home::of(root).is_pending() {
        output.remark(
            "note: a run of --apply is at work here or was cut short; if it was, `asyncfix undo` takes it back",
        )?;
    }
    Ok(())
}

pub(super) fn status_of(report: &Report) -> Status {
    if report.notes.iter().any(|it| it.severity == NoteSeverity::Error) {
        Status::Trouble
    } else if report.findings.iter().any(|it| it.severity == Severity::Warning && !it.suppressed) {
        Status::Findings
    } else {
        Status::Clean
    }
}
