//! Everything for machines: the JSON object of version 1.
//!
//! The shape is a promise; a field that changes its meaning is a new version.

use serde::Serialize;

use super::{Counts, RenderOptions};
use crate::model::{AwaitFact, Finding, Fix, GuardFact, Report, SourceFile, Span};
use crate::text::{LineIndex, Position, steers};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tool: Tool,
    findings: Vec<JsonFinding<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    rule: &'a str,
    severity: &'static str,
    message: &'a str,
    fingerprint: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    start: usize,
    end: usize,
    function: &'a str,
    in_test: bool,
    suppressed: bool,
    guard: Option<JsonGuard<'a>>,
    awaits: Vec<JsonAwait<'a>>,
    fix: Option<JsonFix<'a>>,
}

#[derive(Serialize)]
struct JsonGuard<'a> {
    name: Option<&'a str>,
    #[serde(rename = "type")]
    type_name: &'a str,
    lock: &'a str,
    line: usize,
    released_line: usize,
}

#[derive(Serialize)]
struct JsonAwait<'a> {
    line: usize,
    column: usize,
    callee: &'a str,
    effect: &'static str,
    chain: &'a [String],
}

#[derive(Serialize)]
struct JsonFix<'a> {
    title: &'a str,
    safety: &'static str,
    applicability: &'static str,
    why: &'a str,
    edits: Vec<JsonEdit<'a>>,
}

#[derive(Serialize)]
struct JsonEdit<'a> {
    file: &'a str,
    start: usize,
    end: usize,
    replacement: &'a str,
}

#[derive(Serialize)]
struct Summary {
    files: usize,
    functions: usize,
    findings: usize,
    fixable: usize,
    seconds: f64,
}

/// The whole report, suppressed findings included and marked; the summary does not count those.
pub fn render(report: &Report, options: &RenderOptions) -> String {
    let files = Files::new(&report.files);
    let counts = Counts::of(report);
    let document = Document {
        version: VERSION,
        tool: Tool { name: "asyncfix", version: env!("CARGO_PKG_VERSION") },
        findings: report.findings.iter().map(|it| finding(it, &files)).collect(),
        summary: Summary {
            files: report.files_checked,
            functions: report.functions_typed,
            findings: counts.findings,
            fixable: counts.safe_fixes,
            seconds: (options.seconds * 1000.0).round() / 1000.0,
        },
    };
    // Strings and numbers only: there is nothing in it that could fail to serialise.
    let mut text = escape(&serde_json::to_string_pretty(&document).unwrap_or_default());
    text.push('\n');
    text
}

fn finding<'a>(finding: &'a Finding, files: &Files<'a>) -> JsonFinding<'a> {
    let start = files.position(&finding.span, finding.span.start);
    let end = files.position(&finding.span, finding.span.end);
    JsonFinding {
        rule: finding.rule,
        severity: finding.severity.as_str(),
        message: &finding.message,
        fingerprint: &finding.fingerprint,
        file: files.shown(&finding.span),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        start: finding.span.start,
        end: finding.span.end,
        function: &finding.function,
        in_test: finding.in_test,
        suppressed: finding.suppressed,
        guard: finding.guard.as_ref().map(|it| guard(it, files)),
        awaits: finding.awaits.iter().map(|it| await_point(it, files)).collect(),
        fix: finding.fix.as_ref().map(|it| fix(it, files)),
    }
}

fn guard<'a>(guard: &'a GuardFact, files: &Files<'a>) -> JsonGuard<'a> {
    let released = &guard.released;
    JsonGuard {
        name: guard.name.as_deref(),
        type_name: &guard.type_name,
        lock: &guard.lock,
        line: files.position(&guard.acquired, guard.acquired.start).line,
        // The line of the last byte: the end itself may be at the start of the next line.
        released_line: files.position(released, released.end.saturating_sub(1).max(released.start)).line,
    }
}

fn await_point<'a>(point: &'a AwaitFact, files: &Files<'a>) -> JsonAwait<'a> {
    let at = files.position(&point.span, point.span.start);
    JsonAwait {
        line: at.line,
        column: at.column,
        callee: &point.callee,
        effect: point.effect.as_str(),
        chain: &point.chain,
    }
}

fn fix<'a>(fix: &'a Fix, files: &Files<'a>) -> JsonFix<'a> {
    let edits = fix.changes().map(|it| JsonEdit {
        file: files.shown(&it.span),
        start: it.span.start,
        end: it.span.end,
        replacement: &it.replacement,
    });
    JsonFix {
        title: &fix.title,
        safety: fix.safety.as_str(),
        applicability: fix.safety.applicability(),
        why: &fix.why,
        edits: edits.collect(),
    }
}

/// The files of a report with their lines found.
struct Files<'a> {
    files: &'a [SourceFile],
    indices: Vec<LineIndex<'a>>,
}

impl<'a> Files<'a> {
    fn new(files: &'a [SourceFile]) -> Files<'a> {
        Files { files, indices: files.iter().map(|it| LineIndex::new(&it.text)).collect() }
    }

    fn shown(&self, span: &Span) -> &'a str {
        self.files.get(span.file).map_or("", |it| &it.shown)
    }

    fn position(&self, span: &Span, offset: usize) -> Position {
        self.indices.get(span.file).map_or(Position { line: 1, column: 1 }, |it| it.position(offset))
    }
}

/// Writes what could steer a terminal as `\u….`: JSON lets C1 controls and reordering marks stand as they are.
///
/// Such characters are in strings only, where the escape means the same.
fn escape(json: &str) -> String {
    let mut acc = String::with_capacity(json.len());
    for c in json.chars() {
        if c != '\n' && steers(c) {
            // All of them are below U+10000, so one escape is enough.
            acc.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            acc.push(c);
        }
    }
    acc
}

#[cfg(test)]
mod tests {
    use super::super::tests::{options, report};
    use super::*;

    #[test]
    fn the_whole_object() {
        let text = render(&report(), &options());
        let version = env!("CARGO_PKG_VERSION");
        let expected = r#"{
  "version": 1,
  "tool": {
    "name": "asyncfix",
    "version": "VERSION"
  },
  "findings": [
    {
      "rule": "lock_held_across_io",
      "severity": "warning",
      "message": "`eng` is held over a network call",
      "fingerprint": "lock_held_across_io:x::force_sync:engine:0",
      "file": "src/sync.rs",
      "line": 3,
      "column": 19,
      "end_line": 3,
      "end_column": 38,
      "start": 92,
      "end": 111,
      "function": "x::force_sync",
      "in_test": false,
      "suppressed": false,
      "guard": {
        "name": "eng",
        "type": "tokio::sync::MutexGuard<SyncEngine>",
        "lock": "engine",
        "line": 3,
        "released_line": 7
      },
      "awaits": [
        {
          "line": 5,
          "column": 5,
          "callee": "x::fetch",
          "effect": "network",
          "chain": [
            "x::fetch",
            "reqwest::RequestBuilder::send"
          ]
        }
      ],
      "fix": {
        "title": "drop the guard before awaiting",
        "safety": "safe",
        "applicability": "MachineApplicable",
        "why": "it is not used later",
        "edits": [
          {
            "file": "src/sync.rs",
            "start": 131,
            "end": 131,
            "replacement": "\n    drop(eng);"
          }
        ]
      }
    }
  ],
  "summary": {
    "files": 120,
    "functions": 41,
    "findings": 1,
    "fixable": 1,
    "seconds": 0.211
  }
}
"#;
        assert_eq!(text, expected.replace("VERSION", version));
    }

    #[test]
    fn control_characters_are_escaped_and_mean_the_same() {
        let mut report = report();
        report.findings[0].message = "\u{1b}[0m \u{9b}\u{202e} é\n".to_owned();
        let text = render(&report, &options());
        assert!(text.contains(r#""message": "\u001b[0m \u009b\u202e é\n","#), "{text}");
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["findings"][0]["message"], "\u{1b}[0m \u{9b}\u{202e} é\n");
    }

    #[test]
    fn columns_count_characters() {
        let mut report = report();
        report.files[0].text = report.files[0].text.replace("mut eng", "mut éng");
        report.findings[0].span.start += 1;
        let value: serde_json::Value = serde_json::from_str(&render(&report, &options())).unwrap();
        assert_eq!(value["findings"][0]["column"], 19);
    }
}
