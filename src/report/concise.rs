//! One line per finding, for people who scan and tools that parse `path:line:column`.

use std::fmt::Write as _;

use annotate_snippets::renderer::Style;

use super::{RenderOptions, paint, severity_style, shown_findings, shown_path};
use crate::model::{Report, Safety};
use crate::text::{LineIndex, visible};

/// `path:line:col: warning[rule] message [fix: safe]`, a line each; suppressed findings are left out.
pub fn render(report: &Report, options: &RenderOptions) -> String {
    let indices: Vec<LineIndex<'_>> = report.files.iter().map(|it| LineIndex::new(&it.text)).collect();
    let mut acc = String::new();
    for finding in shown_findings(report) {
        let Some(index) = indices.get(finding.span.file) else {
            continue;
        };
        let at = index.position(finding.span.start);
        let path = paint(options, Style::new().bold(), &shown_path(report, finding.span.file));
        let level = paint(options, severity_style(finding.severity), finding.severity.as_str());
        let message = visible(&finding.message);
        let fix = match finding.fix.as_ref().map(|it| it.safety) {
            Some(Safety::Safe) => " [fix: safe]",
            Some(Safety::Unsafe) => " [fix: unsafe]",
            Some(Safety::Display) => " [advice]",
            None => "",
        };
        let _ = writeln!(acc, "{path}:{}:{}: {level}[{}] {message}{fix}", at.line, at.column, finding.rule);
    }
    acc
}

#[cfg(test)]
mod tests {
    use super::super::tests::{options, report};
    use super::*;

    #[test]
    fn one_line_each() {
        assert_eq!(
            render(&report(), &options()),
            "\
src/sync.rs:3:19: warning[lock_held_across_io] `eng` is held over a network call [fix: safe]
"
        );
    }

    #[test]
    fn paths_and_messages_stay_on_their_line() {
        let mut report = report();
        report.files[0].shown = "a\n\u{1b}[2J.rs".to_owned();
        report.findings[0].message = "`x\u{9b}`\nis held".to_owned();
        report.findings[0].fix = None;
        assert_eq!(
            render(&report, &options()),
            "a␊␛[2J.rs:3:19: warning[lock_held_across_io] `x�`␊is held\n"
        );
    }

    #[test]
    fn suppressed_findings_are_left_out() {
        let mut report = report();
        report.findings[0].suppressed = true;
        assert_eq!(render(&report, &options()), "");
    }
}
