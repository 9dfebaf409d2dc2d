//! The options of a run.

use std::path::PathBuf;

use clap::ValueEnum;

const APPLYING: &str = "Options of --apply and --interactive";

#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    /// Workspaces, packages, folders or `.rs` files [default: .]
    pub(super) paths: Vec<PathBuf>,
    /// Report findings and write nothing (the default)
    #[arg(long, group = "mode")]
    pub(super) check: bool,
    /// Print the unified diff that --apply would make
    #[arg(long, visible_alias = "diff", group = "mode")]
    pub(super) dry_run: bool,
    /// Rewrite the files in place
    #[arg(long, visible_alias = "fix", group = "mode")]
    pub(super) apply: bool,
    /// Show the diff of each fix and ask before it is made
    #[arg(long, group = "mode")]
    pub(super) interactive: bool,
    /// Apply fixes that may change what the program means
    #[arg(long)]
    pub(super) unsafe_fixes: bool,
    /// Check these rules, and no others
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) select: Vec<String>,
    /// Leave these rules out
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,
    /// Check test code too
    #[arg(long)]
    pub(super) include_tests: bool,
    /// How findings are printed
    #[arg(
        long,
        visible_alias = "message-format",
        value_name = "FORMAT",
        env = "ASYNCFIX_OUTPUT_FORMAT",
        default_value = "human"
    )]
    pub(super) output_format: Format,
    /// Count the findings of each rule instead of printing them
    #[arg(long)]
    pub(super) statistics: bool,
    /// Write findings or the diff to this file instead of stdout
    #[arg(short, long, value_name = "FILE")]
    pub(super) output_file: Option<PathBuf>,
    /// Exit with 0 where it would be 1
    #[arg(long)]
    pub(super) exit_zero: bool,
    /// Apply fixes to files with uncommitted changes too
    #[arg(long, help_heading = APPLYING)]
    pub(super) allow_dirty: bool,
    /// Apply fixes to files with staged changes too
    #[arg(long, help_heading = APPLYING)]
    pub(super) allow_staged: bool,
    /// Apply fixes to files that are in no git repository too
    #[arg(long, help_heading = APPLYING)]
    pub(super) allow_no_vcs: bool,
    /// Apply fixes to code that `cargo check` does not accept as it is
    #[arg(long, help_heading = APPLYING)]
    pub(super) broken_code: bool,
    /// Let no `cargo check` prove the result
    #[arg(long, help_heading = APPLYING)]
    pub(super) no_verify: bool,
    /// Keep those fixes only with which this command succeeds too, such as `cargo test`
    #[arg(long, value_name = "COMMAND", conflicts_with = "no_verify", help_heading = APPLYING)]
    pub(super) verify_with: Option<String>,
    /// Leave out files and folders that match
    #[arg(long, value_name = "GLOB")]
    pub(super) exclude: Vec<String>,
    /// Read what .gitignore and the like leave out
    #[arg(long)]
    pub(super) no_ignore: bool,
    /// Let --exclude win over a path that is named
    #[arg(long)]
    pub(super) force_exclude: bool,
    /// Check this package only
    #[arg(short, long, value_name = "NAME")]
    pub(super) package: Vec<String>,
    /// Check the package or workspace of this manifest
    #[arg(long, value_name = "PATH")]
    pub(super) manifest_path: Option<PathBuf>,
    /// Read library models from this folder too; a file there replaces the embedded model of its name
    #[arg(long, value_name = "DIR")]
    pub(super) models: Vec<PathBuf>,
    /// Set what a project may set, as in `sync-lock=std`; ASYNCFIX_CONFIG sets it as well, and this wins
    #[arg(long, value_name = "KEY=VALUE")]
    pub(super) config: Vec<String>,
    /// How many threads to use [default: one a core]
    #[arg(short = 'j', long, value_name = "N")]
    pub(super) threads: Option<usize>,
    /// When to colour
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(super) color: Colour,
    /// Print findings only
    #[arg(short, long, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// Say what is being done, step by step
    #[arg(short, long)]
    pub(super) verbose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Human,
    Concise,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    Auto,
    Always,
    Never,
}

impl CheckArgs {
    /// Whether files may be written.
    pub(super) fn writes(&self) -> bool {
        self.apply || self.interactive
    }
}
