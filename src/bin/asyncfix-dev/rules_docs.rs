//! The rules' pages as files.

use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use asyncfix::rules;

#[derive(clap::Args)]
pub struct RulesDocsArgs {
    /// Write nothing; fail when a page is not current
    #[arg(long)]
    check: bool,
    #[arg(long, default_value = "docs/rules")]
    dir: PathBuf,
}

/// Writes one page a rule.
pub fn run(args: &RulesDocsArgs) -> Result<()> {
    let mut stale = Vec::new();
    for rule in rules::ALL {
        let path = args.dir.join(format!("{}.md", rule.id));
        let page = rule.page();
        if std::fs::read_to_string(&path).is_ok_and(|it| it == page) {
            continue;
        }
        if args.check {
            stale.push(rule.id);
            continue;
        }
        std::fs::create_dir_all(&args.dir)
            .with_context(|| format!("cannot make `{}`", args.dir.display()))?;
        std::fs::write(&path, page).with_context(|| format!("cannot write `{}`", path.display()))?;
        println!("{}", path.display());
    }
    ensure!(stale.is_empty(), "not current: {}; `asyncfix-dev rules-docs` writes them", stale.join(", "));
    Ok(())
}
