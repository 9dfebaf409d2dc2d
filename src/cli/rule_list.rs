//! The rules as the user names them.

use anyhow::{Context as _, Result};

use super::args::CheckArgs;
use crate::rules::{self, Rule};

/// Every rule, a line each.
pub(super) fn table() -> String {
    let width = rules::ALL.iter().map(|it| it.id.len()).max().unwrap_or_default();
    rules::ALL
        .iter()
        .map(|rule| {
            let default = if rule.default { "on" } else { "off" };
            format!("{:width$}  {default:3}  fixes: {:14}  {}\n", rule.id, rule.fixes, rule.finds)
        })
        .collect()
}

/// The rule that the user means by `id`.
pub(super) fn find(id: &str) -> Result<&'static Rule> {
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

/// The rules that the options ask for.
pub(super) fn selected(args: &CheckArgs) -> Result<Vec<&'static Rule>> {
    let selected: Vec<&Rule> = args.select.iter().map(|it| find(it)).collect::<Result<_>>()?;
    let ignored: Vec<&Rule> = args.ignore.iter().map(|it| find(it)).collect::<Result<_>>()?;
    let is_in = |rules: &[&Rule], id: &str| rules.iter().any(|it| it.id == id);
    Ok(rules::ALL
        .iter()
        .copied()
        .filter(|it| if selected.is_empty() { it.default } else { is_in(&selected, it.id) })
        .filter(|it| !is_in(&ignored, it.id))
        .collect())
}
