//! The command line: arguments, streams and the exit status.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};

use crate::apply::{self, ApplyOptions, Converged};
use crate::engine::{self, Request, STACK_BYTES};
use crate::load::Overlay;
use crate::load::discover::DiscoverOptions;
use crate::model::{Finding, NoteSeverity, Report, Safety, Severity};
use crate::models::ModelSet;
use crate::report::{self, RenderOptions};
use crate::rules::{self, Rule};
use crate::system::{self, Stopwatch};
use crate::text::{unified_diff, visible_lines};

/// Finds lock guards held across await points and rewrites them, with types and without a build.
#[derive(Debug, Parser)]
#[command(name = "asyncfix", version, args_conflicts_with_subcommands = true, after_help = AFTER_HELP)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    check: CheckArgs,
}

const AFTER_HELP: &str = "\
Exit status: 0 nothing found or all of it fixed, 1 findings remain or a diff was printed, 2 bad arguments or unreadable input.
Findings and diffs go to stdout, notes and the summary to stderr.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Print a rule's page.
    Explain { rule: String },
    /// List every rule: what it finds, whether it is on, how safe its fixes are.
    Rules,
    /// Print a completion script.
    Completions { shell: clap_complete::Shell },
}

#[derive(Debug, clap::Args)]
struct CheckArgs {
    /// Workspaces, packages, folders or `.rs` files [default: .]
    paths: Vec<PathBuf>,
    /// Report findings and write nothing (the default)
    #[arg(long, group = "mode")]
    check: bool,
    /// Print the unified diff that --apply would make
    #[arg(long, visible_alias = "diff", group = "mode")]
    dry_run: bool,
    /// Rewrite the files in place
    #[arg(long, visible_alias = "fix", group = "mode")]
    apply: bool,
    /// Apply fixes that may change what the program means
    #[arg(long)]
    unsafe_fixes: bool,
    /// Check these rules, and no others
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    select: Vec<String>,
    /// Leave these rules out
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    ignore: Vec<String>,
    /// Check test code too
    #[arg(long)]
    include_tests: bool,
    /// How findings are printed
    #[arg(
        long,
        visible_alias = "message-format",
        value_name = "FORMAT",
        env = "ASYNCFIX_OUTPUT_FORMAT",
        default_value = "human"
    )]
    output_format: Format,
    /// Write findings or the diff to this file instead of stdout
    #[arg(short, long, value_name = "FILE")]
    output_file: Option<PathBuf>,
    /// Exit with 0 where it would be 1
    #[arg(long)]
    exit_zero: bool,
    /// Leave out files and folders that match
    #[arg(long, value_name = "GLOB")]
    exclude: Vec<String>,
    /// Read what .gitignore and the like leave out
    #[arg(long)]
    no_ignore: bool,
    /// Let --exclude win over a path that is named
    #[arg(long)]
    force_exclude: bool,
    /// Check this package only
    #[arg(short, long, value_name = "NAME")]
    package: Vec<String>,
    /// Check the package or workspace of this manifest
    #[arg(long, value_name = "PATH")]
    manifest_path: Option<PathBuf>,
    /// Read library models from this folder too; a file there replaces the embedded model of its name
    #[arg(long, value_name = "DIR")]
    models: Vec<PathBuf>,
    /// How many threads to use [default: one a core]
    #[arg(short = 'j', long, value_name = "N")]
    threads: Option<usize>,
    /// When to colour
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    color: Colour,
    /// Print findings only
    #[arg(short, long, conflicts_with = "verbose")]
    quiet: bool,
    /// Print notes of no consequence too
    #[arg(short, long)]
    verbose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Concise,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Colour {
    Auto,
    Always,
    Never,
}

/// What the exit status says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    Clean,
    Findings,
    Trouble,
}

/// Runs the program with the process's arguments.
pub fn main() -> ExitCode {
    let mut arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    // Cargo runs `cargo-asyncfix asyncfix ..` for `cargo asyncfix ..`.
    let by_cargo = arguments
        .first()
        .is_some_and(|it| Path::new(it).file_stem().is_some_and(|it| it == "cargo-asyncfix"));
    if by_cargo && arguments.get(1).is_some_and(|it| it == "asyncfix") {
        arguments.remove(1);
    }
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    // The parser recurses as deeply as the code nests.
    let run = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(move || run(cli));
    let outcome = match run.map(std::thread::JoinHandle::join) {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => return ExitCode::from(101),
        Err(error) => Err(error.into()),
    };
    match outcome {
        Ok(Status::Clean) => ExitCode::SUCCESS,
        Ok(Status::Findings) => ExitCode::from(1),
        Ok(Status::Trouble) => ExitCode::from(2),
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {}", visible_lines(&format!("{error:#}")));
            ExitCode::from(2)
        }
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|it| it.downcast_ref::<io::Error>())
        .any(|it| it.kind() == io::ErrorKind::BrokenPipe)
}

fn run(cli: Cli) -> Result<Status> {
    match cli.command {
        None => check(&cli.check),
        Some(Command::Explain { rule }) => {
            let rule = find_rule(&rule)?;
            io::stdout().write_all(rule.page().as_bytes())?;
            Ok(Status::Clean)
        }
        Some(Command::Rules) => {
            io::stdout().write_all(rules_table().as_bytes())?;
            Ok(Status::Clean)
        }
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "asyncfix", &mut script);
            io::stdout().write_all(&script)?;
            Ok(Status::Clean)
        }
    }
}

fn rules_table() -> String {
    let width = rules::ALL.iter().map(|it| it.id.len()).max().unwrap_or_default();
    rules::ALL
        .iter()
        .map(|rule| {
            let default = if rule.default { "on" } else { "off" };
            format!("{:width$}  {default:3}  fixes: {:14}  {}\n", rule.id, rule.fixes, rule.finds)
        })
        .collect()
}

fn find_rule(id: &str) -> Result<&'static Rule> {
    rules::find(id).with_context(|| {
        let nearest = rules::ALL.iter().map(|it| it.id).max_by(|a, b| {
            let likeness = |it: &str| similar::TextDiff::from_chars(id, it).ratio();
            likeness(a).total_cmp(&likeness(b))
        });
        format!(
            "no rule is called `{id}`; did you mean `{}`? `asyncfix rules` lists them all",
            nearest.unwrap_or_default()
        )
    })
}

fn selected_rules(args: &CheckArgs) -> Result<Vec<&'static Rule>> {
    let selected: Vec<&Rule> = args.select.iter().map(|it| find_rule(it)).collect::<Result<_>>()?;
    let ignored: Vec<&Rule> = args.ignore.iter().map(|it| find_rule(it)).collect::<Result<_>>()?;
    let is_in = |rules: &[&Rule], id: &str| rules.iter().any(|it| it.id == id);
    Ok(rules::ALL
        .iter()
        .copied()
        .filter(|it| if selected.is_empty() { it.default } else { is_in(&selected, it.id) })
        .filter(|it| !is_in(&ignored, it.id))
        .collect())
}

fn check(args: &CheckArgs) -> Result<Status> {
    let stopwatch = Stopwatch::start();
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
        rules: selected_rules(args)?,
        models: &models,
        include_tests: args.include_tests,
        threads,
    };
    let first = engine::analyse(&request, &Overlay::new())?;
    let status = if args.dry_run || args.apply {
        let root = root_of(&request)?;
        fix(args, &request, first, &root, &stopwatch)?
    } else {
        let options = render_options(args, &stopwatch);
        print(args, &rendered(args, &first, &options))?;
        eprint(&report::notes(&first, &options))?;
        eprint(&report::summary_line(&first, &options))?;
        status_of(&first)
    };
    Ok(if args.exit_zero && status == Status::Findings { Status::Clean } else { status })
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

fn fix(
    args: &CheckArgs,
    request: &Request<'_>,
    first: Report,
    root: &Path,
    stopwatch: &Stopwatch,
) -> Result<Status> {
    let options = ApplyOptions {
        least_safety: if args.unsafe_fixes { Safety::Unsafe } else { Safety::Safe },
        syntax_errors: &engine::syntax_errors,
        accept: &|_| true,
    };
    let converged = apply::converge(first, |overlay| engine::analyse(request, overlay), &options)?;
    if !converged.converged {
        bail!(
            "the fixes did not settle after {} rounds, and nothing was written; this is a bug: please report it with the file",
            converged.rounds
        );
    }
    let render = render_options(args, stopwatch);
    if args.dry_run {
        let mut diff = String::new();
        for patch in &converged.patches {
            diff.push_str(&unified_diff(&patch.shown, &patch.before, &patch.after));
        }
        print(args, &if render.terminal { visible_lines(&diff).into_owned() } else { diff })?;
        eprint(&report::notes(&converged.remaining, &render))?;
        eprint(&not_applied(&converged, args))?;
    } else {
        let outcome = apply::write(&converged.patches, root)?;
        print(args, &rendered(args, &converged.remaining, &render))?;
        eprint(&report::notes(&converged.remaining, &render))?;
        if !args.quiet {
            eprint(&format!(
                "{} applied in {}\n",
                counted(converged.applied.len(), "fix", "fixes"),
                counted(outcome.files.len(), "file", "files")
            ))?;
        }
        eprint(&report::summary_line(&converged.remaining, &render))?;
    }
    Ok(match status_of(&converged.remaining) {
        Status::Clean if args.dry_run && !converged.patches.is_empty() => Status::Findings,
        status => status,
    })
}

/// What a dry run says of findings that its diff leaves as they are.
fn not_applied(converged: &Converged, args: &CheckArgs) -> String {
    if args.quiet {
        return String::new();
    }
    let mut text = String::new();
    let report = &converged.remaining;
    for finding in &report.findings {
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
    format!("{}:{}", file.shown, position.line)
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn status_of(report: &Report) -> Status {
    if report.notes.iter().any(|it| it.severity == NoteSeverity::Error) {
        Status::Trouble
    } else if report.findings.iter().any(|it| it.severity == Severity::Warning && !it.suppressed) {
        Status::Findings
    } else {
        Status::Clean
    }
}

fn rendered(args: &CheckArgs, report: &Report, options: &RenderOptions) -> String {
    match args.output_format {
        Format::Human => report::human::render(report, options),
        Format::Concise => report::concise::render(report, options),
        Format::Json => report::json::render(report, options),
    }
}

fn render_options(args: &CheckArgs, stopwatch: &Stopwatch) -> RenderOptions {
    let terminal = args.output_file.is_none() && system::terminal::stdout_is_terminal();
    let colour = match args.color {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => terminal && wants_colour() || args.output_file.is_none() && forces_colour(),
    };
    RenderOptions {
        colour,
        terminal,
        width: system::terminal::width(),
        quiet: args.quiet,
        seconds: stopwatch.seconds(),
    }
}

fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|it| !it.is_empty() && it != "0")
}

fn forces_colour() -> bool {
    let cargo = std::env::var_os("CARGO_TERM_COLOR").is_some_and(|it| it == "always");
    !is_set("NO_COLOR") && (is_set("FORCE_COLOR") || is_set("CLICOLOR_FORCE") || cargo)
}

fn wants_colour() -> bool {
    let dumb = std::env::var_os("TERM").is_some_and(|it| it == "dumb");
    let cargo = std::env::var_os("CARGO_TERM_COLOR").is_some_and(|it| it == "never");
    !is_set("NO_COLOR") && !dumb && !cargo
}

fn print(args: &CheckArgs, text: &str) -> Result<()> {
    match &args.output_file {
        Some(path) => {
            std::fs::write(path, text).with_context(|| format!("cannot write `{}`", path.display()))
        }
        None => {
            let mut stdout = io::stdout().lock();
            stdout.write_all(text.as_bytes())?;
            Ok(stdout.flush()?)
        }
    }
}

fn eprint(text: &str) -> Result<()> {
    Ok(io::stderr().lock().write_all(text.as_bytes())?)
}
