//! How often each rule found something.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{RenderOptions, paint, severity_style, shown_findings};
use crate::model::{Report, Safety, Severity};

/// One rule's findings, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
struct Row {
    rule: &'static str,
    findings: usize,
    safe_fixes: usize,
    unsafe_fixes: usize,
}

/// The rules with findings, most first.
fn rows(report: &Report) -> Vec<Row> {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for finding in shown_findings(report) {
        let row = rows.entry(finding.rule).or_insert(Row { rule: finding.rule, ..Row::default() });
        row.findings += 1;
        match finding.fix.as_ref().map(|it| it.safety) {
            Some(Safety::Safe) => row.safe_fixes += 1,
            Some(Safety::Unsafe) => row.unsafe_fixes += 1,
            Some(Safety::Display) | None => {}
        }
    }
    let mut rows: Vec<Row> = rows.into_values().collect();
    rows.sort_by(|left, right| right.findings.cmp(&left.findings).then(left.rule.cmp(right.rule)));
    rows
}

/// A line for each rule with findings: how many, the rule, how many can be fixed.
pub fn render(report: &Report, options: &RenderOptions) -> String {
    let rows = rows(report);
    let count_width = rows.iter().map(|it| it.findings.to_string().len()).max().unwrap_or_default();
    let rule_width = rows.iter().map(|it| it.rule.len()).max().unwrap_or_default();
    let mut acc = String::new();
    for row in rows {
        let rule = paint(options, severity_style(Severity::Warning), row.rule);
        let padding = " ".repeat(rule_width - row.rule.len());
        acc.push_str(&format!(
            "{:>count_width$}  {rule}{padding}  {} with a safe fix, {} with an unsafe one\n",
            row.findings, row.safe_fixes, row.unsafe_fixes
        ));
    }
    acc
}

/// The same as one JSON value.
pub fn render_json(report: &Report) -> String {
    #[derive(Serialize)]
    struct Statistics {
        version: u32,
        statistics: Vec<Row>,
    }
    let statistics = Statistics { version: 1, statistics: rows(report) };
    serde_json::to_string_pretty(&statistics).map(|it| it + "\n").unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{options, report};
    use super::*;

    #[test]
    fn rules_are_counted_most_first() {
        let mut report = report();
        let mut other = report.findings[0].clone();
        other.rule = "sync_guard_across_await";
        other.fix.as_mut().unwrap().safety = Safety::Unsafe;
        report.findings.extend([other.clone(), other]);
        assert_eq!(
            render(&report, &options()),
            "2  sync_guard_across_await  0 with a safe fix, 2 with an unsafe one\n\
             1  lock_held_across_io      1 with a safe fix, 0 with an unsafe one\n"
        );
        let json: serde_json::Value = serde_json::from_str(&render_json(&report)).unwrap();
        assert_eq!(json["statistics"][0]["unsafe_fixes"], 2);
    }
}
