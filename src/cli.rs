//! The command line: which command runs, and what its exit status is.

mod args;
mod check;
mod fix;
mod interactive;
mod output;
mod rule_list;
mod undo;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{CommandFactory as _, Parser, Subcommand};

use self::args::CheckArgs;
use crate::apply::session::SessionError;
use crate::engine::STACK_BYTES;
use crate::system::disk::{Disk, RealDisk};
use crate::text::visible_lines;

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
Exit status: 0 nothing found or all of it fixed, 1 findings remain or a diff was printed, 2 bad arguments, unreadable input, a refused tree or a failed write.
Findings and diffs go to stdout, notes and the summary to stderr.
ASYNCFIX_LOG=info|debug says on stderr what is being done.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Print a rule's page.
    Explain { rule: String },
    /// List every rule: what it finds, whether it is on, how safe its fixes are.
    Rules,
    /// Take the last --apply back.
    Undo {
        /// A path in the repository or workspace that was fixed [default: .]
        path: Option<PathBuf>,
    },
    /// Print a completion script.
    Completions { shell: clap_complete::Shell },
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
    share_heap();
    run(std::env::args_os().collect(), &RealDisk)
}

/// Lets all threads have one heap.
///
/// The C library of GNU gives each its own, and what one lets go of the others cannot use: a run took a sixth more memory.
fn share_heap() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: it sets a number in the allocator, and no other thread runs yet.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
    }
}

/// Runs the program with `arguments`, the first of which is its name. Files are written to `disk`.
pub fn run(mut arguments: Vec<OsString>, disk: &dyn Disk) -> ExitCode {
    // Cargo runs `cargo-asyncfix asyncfix ..` for `cargo asyncfix ..`.
    let by_cargo = arguments
        .first()
        .is_some_and(|it| Path::new(it).file_stem().is_some_and(|it| it == "cargo-asyncfix"));
    if by_cargo && arguments.get(1).is_some_and(|it| it == "asyncfix") {
        arguments.remove(1);
    }
    let mut command = Cli::command();
    if by_cargo {
        command = command.bin_name("cargo asyncfix");
    }
    let parsed = command.try_get_matches_from(arguments);
    let cli = match parsed.and_then(|it| <Cli as clap::FromArgMatches>::from_arg_matches(&it)) {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    // The parser recurses as deeply as the code nests.
    let outcome = std::thread::scope(|scope| {
        let run =
            std::thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, || dispatch(&cli, disk));
        match run.map(std::thread::ScopedJoinHandle::join) {
            Ok(Ok(outcome)) => Some(outcome),
            Ok(Err(_)) => None,
            Err(error) => Some(Err(error.into())),
        }
    });
    match outcome {
        None => ExitCode::from(101),
        Some(Ok(Status::Clean)) => ExitCode::SUCCESS,
        Some(Ok(Status::Findings)) => ExitCode::from(1),
        Some(Ok(Status::Trouble)) => ExitCode::from(2),
        Some(Err(error)) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Some(Err(error)) => {
            let _ = writeln!(io::stderr(), "error: {}", visible_lines(&format!("{error:#}")));
            ExitCode::from(if is_bug(&error) { 101 } else { 2 })
        }
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|it| it.downcast_ref::<io::Error>())
        .any(|it| it.kind() == io::ErrorKind::BrokenPipe)
}

fn is_bug(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref::<SessionError>(), Some(SessionError::Unsettled(_)))
}

fn dispatch(cli: &Cli, disk: &dyn Disk) -> Result<Status> {
    match &cli.command {
        None => check::run(&cli.check, disk),
        Some(Command::Undo { path }) => undo::run(path.as_deref(), disk),
        Some(Command::Explain { rule }) => {
            let rule = rule_list::find(rule)?;
            io::stdout().write_all(rule.page().as_bytes())?;
            Ok(Status::Clean)
        }
        Some(Command::Rules) => {
            io::stdout().write_all(rule_list::table().as_bytes())?;
            Ok(Status::Clean)
        }
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "asyncfix", &mut script);
            io::stdout().write_all(&script)?;
            Ok(Status::Clean)
        }
    }
}
