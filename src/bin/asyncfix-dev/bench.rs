//! Cold asyncfix beside warm `cargo clippy`, in turns, so that both see the same machine. For Linux.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result, bail, ensure};
use asyncfix::system::Stopwatch;
use serde_json::Value;

#[derive(clap::Args)]
pub struct BenchArgs {
    project: PathBuf,
    /// How often each is run
    #[arg(short = 'n', long, default_value_t = 3)]
    rounds: usize,
    /// The program to measure [default: the one beside this one]
    #[arg(long)]
    asyncfix: Option<PathBuf>,
    /// Leave clippy out, as for a project that does not build
    #[arg(long)]
    without_clippy: bool,
}

/// Prints medians, their ratio, and asyncfix's greatest memory.
pub fn run(args: &BenchArgs) -> Result<()> {
    ensure!(args.rounds > 0, "--rounds is at least 1");
    let asyncfix = match &args.asyncfix {
        Some(path) => path.clone(),
        None => std::env::current_exe()?.with_file_name("asyncfix"),
    };
    ensure!(asyncfix.is_file(), "`{}` does not exist; `cargo build --release` makes it", asyncfix.display());
    let roots = if args.without_clippy { Vec::new() } else { target_roots(&args.project)? };
    if !args.without_clippy {
        clippy(&args.project, &roots)?;
    }
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    let mut peak = 0;
    for round in 1..=args.rounds {
        let (seconds, kibibytes) = measured(&asyncfix, &args.project)?;
        ours.push(seconds);
        peak = peak.max(kibibytes);
        print!("round {round}: asyncfix {seconds:.2} s, {} MB", kibibytes / 1024);
        if !args.without_clippy {
            let seconds = clippy(&args.project, &roots)?;
            theirs.push(seconds);
            print!(", cargo clippy {seconds:.2} s");
        }
        println!();
    }
    let ours = median(ours);
    println!("asyncfix, cold: {ours:.2} s (median of {}), peak {} MB", args.rounds, peak / 1024);
    if !theirs.is_empty() {
        let theirs = median(theirs);
        println!(
            "cargo clippy, warm: {theirs:.2} s (median of {}); asyncfix takes {:.2} of that",
            args.rounds,
            ours / theirs
        );
    }
    Ok(())
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}

/// The seconds and the greatest resident memory, in KiB, of one run in a process of its own.
fn measured(program: &Path, project: &Path) -> Result<(f64, u64)> {
    let stopwatch = Stopwatch::start();
    let mut child = Command::new(program)
        .args(["--quiet", "--output-format", "json", "--exit-zero", "."])
        .current_dir(project)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("cannot run `{}`", program.display()))?;
    let mut peak = 0;
    let status = loop {
        // Gone with the process, so it is asked for until the end; it only grows.
        peak = peak.max(peak_of(child.id()).unwrap_or_default());
        match child.try_wait()? {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let seconds = stopwatch.seconds();
    // 2 is a file that cannot be read as Rust; the rest of the work was done.
    ensure!(matches!(status.code(), Some(0 | 2)), "asyncfix ended with {status}");
    Ok((seconds, peak))
}

fn peak_of(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// The seconds of `cargo clippy` with all dependencies built and the project's own crates changed.
fn clippy(project: &Path, roots: &[PathBuf]) -> Result<f64> {
    for root in roots {
        let file = std::fs::File::options().append(true).open(root);
        file.and_then(|it| it.set_modified(SystemTime::now()))
            .with_context(|| format!("cannot touch `{}`", root.display()))?;
    }
    let stopwatch = Stopwatch::start();
    let output = Command::new("cargo")
        .args(["clippy", "--quiet", "--workspace", "--", "--cap-lints", "warn"])
        .current_dir(project)
        .output()?;
    let seconds = stopwatch.seconds();
    if !output.status.success() {
        bail!("cargo clippy failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(seconds)
}

/// The root files of the project's libraries and programs.
fn target_roots(project: &Path) -> Result<Vec<PathBuf>> {
    let output = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .current_dir(project)
        .output()?;
    ensure!(
        output.status.success(),
        "cargo metadata failed: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let is_built = |target: &Value| {
        target["kind"].as_array().is_some_and(|it| {
            it.iter().any(|it| matches!(it.as_str(), Some("lib" | "rlib" | "bin" | "proc-macro")))
        })
    };
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let targets = packages.flat_map(|it| it["targets"].as_array().into_iter().flatten());
    Ok(targets
        .filter(|it| is_built(it))
        .filter_map(|it| it["src_path"].as_str())
        .map(PathBuf::from)
        .collect())
}
