//! Mutated code through all of it; see `asyncfix::fuzz`.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use asyncfix::engine::STACK_BYTES;
use asyncfix::fuzz::{self, Random, Tally};
use asyncfix::system::Stopwatch;
use walkdir::WalkDir;

use crate::registry;

/// Inputs that are analysed together: building the types of the libraries is what takes the time.
const BATCH: usize = 50;

/// A longer file is cut to functions by chance alone.
const MAX_SEED_BYTES: usize = 24 << 10;

#[derive(clap::Args)]
pub struct FuzzArgs {
    /// `NAME@VERSION` of registry crates whose files with awaits are seeds, beside the rules' cases
    crates: Vec<String>,
    /// How many inputs
    #[arg(long, default_value_t = 1000)]
    inputs: usize,
    /// Where the numbers start
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where the crates' sources are kept
    #[arg(long, default_value = "target/registry")]
    dir: PathBuf,
    /// Where inputs that fail are put
    #[arg(long, default_value = "target/fuzz")]
    failures: PathBuf,
}

/// Prints what the inputs came to; fails where one of them shows a bug.
pub fn run(args: &FuzzArgs) -> Result<()> {
    let seeds = seeds(args)?;
    let stopwatch = Stopwatch::start();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK_BYTES).build_global();
    let mut random = Random::new(args.seed);
    let mut tally = Tally::default();
    while tally.inputs < args.inputs {
        let n_inputs = BATCH.min(args.inputs - tally.inputs);
        let texts: Vec<String> = (0..n_inputs).map(|_| fuzz::input(&mut random, &seeds)).collect();
        let dir = tempfile::tempdir()?;
        let path = dir.path().canonicalize()?;
        let run = std::thread::Builder::new().stack_size(STACK_BYTES);
        let run = run.spawn(move || fuzz::check(&texts, &path, threads))?;
        tally.add(run.join().map_err(|_| anyhow::anyhow!("a batch panicked"))??);
        eprintln!("{} inputs, {} failures", tally.inputs, tally.failures.len());
    }
    println!(
        "{} inputs of {} seeds from {}: {} parse, {} findings, {} fixes made, {} failures in {:.0} s",
        tally.inputs,
        seeds.len(),
        args.seed,
        tally.parsed,
        tally.findings,
        tally.fixes,
        tally.failures.len(),
        stopwatch.seconds()
    );
    std::fs::create_dir_all(&args.failures)?;
    for (at, failure) in tally.failures.iter().enumerate() {
        let path = args.failures.join(format!("seed_{}_{at:03}.rs", args.seed));
        std::fs::write(&path, &failure.text)?;
        println!("{}: {}", path.display(), failure.what);
    }
    ensure!(tally.failures.is_empty(), "{} inputs show a bug", tally.failures.len());
    Ok(())
}

fn seeds(args: &FuzzArgs) -> Result<Vec<String>> {
    let mut seeds = Vec::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules"))? {
        seeds.extend(fuzz::code_blocks(&std::fs::read_to_string(entry?.path())?));
    }
    for it in &args.crates {
        let Some((name, version)) = it.split_once('@') else {
            bail!("`{it}` has no version; write `{it}@1.2.3`")
        };
        let source = registry::source(&args.dir, name, version)?;
        for entry in WalkDir::new(source).sort_by_file_name() {
            let entry = entry?;
            let is_rust = entry.path().extension().is_some_and(|it| it == "rs");
            let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
            if is_rust && text.contains(".await") && text.len() <= MAX_SEED_BYTES {
                seeds.push(text);
            }
        }
    }
    seeds.sort();
    Ok(seeds)
}
