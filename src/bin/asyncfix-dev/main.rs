//! The developers' commands: check the models, print types, run over registry crates, compare, measure.

#![expect(clippy::print_stdout, reason = "each command prints its result")]

mod apply_check;
mod bench;
mod fuzz;
mod models;
mod oracle;
mod registry;
mod rules_docs;
mod run;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "asyncfix's developer commands")]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List parse errors and public signatures of the models that do not type.
    Models(models::ModelsArgs),
    /// Print the inferred type of each `let` and `.await` of a loose file.
    Types(models::TypesArgs),
    /// Fetch crates of the registry at fixed versions and run the guard rules over them.
    Registry(registry::RegistryArgs),
    /// Compare the findings with the guards that the compiler sees alive over an await.
    Oracle(oracle::OracleArgs),
    /// Time a cold run of asyncfix beside a warm `cargo clippy`, in turns.
    Bench(bench::BenchArgs),
    /// Send mutated code through all of it.
    Fuzz(fuzz::FuzzArgs),
    /// Apply all fixes to crates of the registry, ask cargo, and undo.
    ApplyCheck(apply_check::ApplyCheckArgs),
    /// Write docs/rules from the rules' pages.
    RulesDocs(rules_docs::RulesDocsArgs),
}

fn main() -> anyhow::Result<()> {
    match Args::parse().command {
        Command::Models(args) => models::check(&args),
        Command::Types(args) => models::print_types(&args),
        Command::Registry(args) => registry::run(&args),
        Command::Oracle(args) => oracle::run(&args),
        Command::Bench(args) => bench::run(&args),
        Command::Fuzz(args) => fuzz::run(&args),
        Command::ApplyCheck(args) => apply_check::run(&args),
        Command::RulesDocs(args) => rules_docs::run(&args),
    }
}
